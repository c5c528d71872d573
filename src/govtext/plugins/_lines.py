"""Lines as a page breaks them, and those that belong together."""

from collections.abc import Iterator
from functools import cached_property

import attrs

from govtext.plugin import LETTER, LOWER, UPPER, Source, Span, pattern

_LETTERS = pattern(f"[{LETTER}]", on="text")
_STOP = pattern(r"(?:[.!?…;]|\.{2,}|/\.?|\.[/,])[\"”’')\]]{0,3}$|[.!?…][\"”’')\]]{1,3}[.,]?$", on="text")
_UNFINISHED = pattern(rf"(?:,| [-–]|[{LETTER}]-| (?:và|của|với|về|tại|cho|là|các|do|của|theo|trong|hoặc|cùng|đến))$")
_CONTINUES = pattern(rf"[{LOWER}](?!-?[{UPPER}])|- ?[{LOWER}]|[,)]", on="text")
#: A picture's file name that was left before its caption, or what a site prints for a heading that it lacks.
_FILE = pattern(rf"[^\s]{{1,80}}?\.(?:jpe?g|png|gif|webp)(?![a-z/]) ?|null (?=[{LETTER}])")
#: The end of a photo credit: a name that goes on in no other line.
_CREDITED = pattern(r"(?:ảnh|nguồn|photo) ?: ?[^:;]{2,60}$")


#: As many characters at most as the marks are with which a line ends, and a word with which none ends.
_TAIL = 12
_LAST = 6
#: What ends a sentence, and what may stand behind that.
_STOPS = ".!?…;"
_CLOSERS = "\"”’')],/"
#: What a picture's name, or what stands for one, has in it.
_PICTURE = (".jp", ".png", ".gif", ".webp", "null ")


@attrs.frozen(slots=False)
class Line:
    """One line, blanks around it left out, or several that were broken by width alone."""

    span: Span
    text: str
    folded: str
    #: The number of words; a reading has one blank between them.
    size: int

    @classmethod
    def of(cls, source: Source, span: Span) -> "Line":
        """Return the line at *span*, without the blanks and table strokes at its ends."""
        text = source.text[span.start : span.end]
        bare = text.strip(" |\n")
        if len(bare) < len(text):
            start = span.start + len(text) - len(text.lstrip(" |\n"))
            span = Span(start, start + len(bare))
        return cls(span, bare, source.folded[span.start : span.end], bare.count(" ") + bare.count("\n") + 1 if bare else 0)

    @cached_property
    def page(self) -> Source:
        """The line as a text of its own."""
        return Source(self.text, self.text, self.folded)

    @property
    def bare(self) -> str:
        """Its words folded, without quotation marks and stops about them: what is alike in two printings of one line."""
        return self.folded.strip(' .“”"')

    @property
    def stopped(self) -> bool:
        """Whether it ends as sentences do."""
        last = self.text[-1:]
        return last != "" and (last in _STOPS or (last in _CLOSERS and _STOP.first(self.page, max(0, len(self.text) - _TAIL)) is not None))

    @property
    def blank(self) -> bool:
        """Whether it has no letter at all: rules, bullets, page numbers."""
        return not self.text[:1].isalpha() and _LETTERS.first(self.page) is None

    @property
    def shouted(self) -> bool:
        """Whether it is written in capitals throughout."""
        return self.text.isupper()

    def pictured(self, source: Source) -> bool:
        """Whether a table's stroke or a picture's file name stands beside it."""
        before = source.text.rfind("\n", 0, self.span.start) + 1
        after = source.text[self.span.end : self.span.end + 2]
        return "|" in after or source.text[before : self.span.start].strip() not in ("", "null")

    def next_to(self, other: "Line", source: Source) -> bool:
        """Whether a single line break is between this line and *other*."""
        return source.text[self.span.end : other.span.start].count("\n") == 1

    def continued_by(self, other: "Line", source: Source) -> bool:
        """Whether *other* goes on with this line's sentence: nothing but a line break is between them."""
        if self.stopped or self.text.endswith(":") or not self.next_to(other, source):
            return False
        if ":" in self.text and _CREDITED.first(self.page):
            return False
        unfinished = _UNFINISHED.first(self.page, max(0, len(self.text) - _LAST))
        return unfinished is not None or _CONTINUES.match(other.page, 0) is not None


def read_lines(source: Source) -> Iterator[Line]:
    """Yield the lines of *source* that are not empty."""
    start = 0
    pictured = source.has_any(_PICTURE)
    for words in source.text.split("\n"):
        end = start + len(words)
        if words:
            file = _FILE.match(source, start, end) if pictured else None
            line = Line.of(source, Span(file.end() if file else start, end))
            if line.text:
                yield line
        start = end + 1
