"""
Sentences of the body; a headline and a caption are one each.

Sources: domain/README.md 11, point 9 (what ends no sentence).
"""

from collections.abc import Iterator, Sequence

from govtext.kinds import Caption, Headline, Paragraph, Sentence
from govtext.plugin import LETTER, LOWER, UPPER, Layer, Source, Span, hookimpl, pattern

#: A stop, what may close behind it, and a blank or a lost one before the next capital, figure or opening quote. It begins
#: with one class: a search then looks at nothing else.
_STOP = pattern(
    rf"[.!?…/](?:(?<=[.!?])[.!?]{{0,5}}(?:/\.?)?|(?<=…)\.{{0,2}}|(?<=/)\.)[\"”’')\]]{{0,3}}(?:\s+(?=[\"“‘'(\[•*-]{{0,2}} ?[{UPPER}0-9])"
    rf"|(?<=[{LOWER}][{LOWER}]\.)(?=[{UPPER}][{LOWER}])|(?<=[0-9IVX]\.)(?=[{UPPER}][{LOWER}]{{1,6}} [{LOWER}])"
    rf"|(?<=[…!?])(?=[{UPPER}][{LOWER}])|(?<=\.\.)(?=[{UPPER}][{LOWER}])|(?<=[{LOWER}0-9][.!?…][\"”’)])(?=[“\"]?[{UPPER}][{LOWER}]))",
    on="text",
)
#: Short forms whose dot ends nothing; a single capital is one too, unless it is a Roman figure.
_SHORT = pattern(
    rf"(?<![{LETTER}0-9])(?:tp|tx|tt|ths|th\.s|ts|pgs|gs|bs|bsck|ks|đđ|đ/c|đc|v\.v|t\.ư|t\.w|ct|pct|pbt|kts|ls|nsnd|nsưt|st|mr|mrs|ms|dr|co|ltd|vd|stt|trđ)$"
)
_LETTER = pattern(rf"(?<![{LETTER}0-9])[{UPPER}]$", on="text")
_ROMAN = pattern(rf"(?<![{LETTER}])[ivx]$")
_NUMBERED = pattern(r"(?:\d{1,2}|[ivx]{1,4}|[a-hđ])$")
_NEXT = pattern(
    r"[\"“]?(?:trong|theo|tại|đồng|các|đến|ngoài|bên|cùng|trước|sau|từ|đây|ông|bà|để|với|qua|tuy|những|nhiều|việc|về|do|hiện|năm|ngày|nhân|dự|tham|phát"
    r"|kết|khi|đối|riêng|hội nghị)\b"
)
#: What may close each mark; typists mix straight and curly ones.
_CLOSERS = {"“": '”"', "(": ")", "[": "]", '"': '"”'}
_MARK = pattern(r"[“”()\[\]\"']", on="text")
#: A page without a stop is no sentence: finders that look from each word to the sentence's end would take for ever. The longest
#: of four thousand real ones has 1,061 characters.
_LONGEST = 4000
#: How many marks that are open a closing one is held against.
_DEEP = 8


def sentences(source: Source, headlines: Layer[Headline], captions: Layer[Caption], paragraphs: Layer[Paragraph]) -> Iterator[Sentence]:
    """
    Cut paragraphs into sentences.

    A quotation of several sentences stays in one piece with the verb that reports it, since who said it is told
    only there; a dot inside a figure, a name or a short form ends nothing.

    >>> show("Ông An nói: “Được. Tốt”. Tp.Huế có 4.120 ha. Xong.", Sentence)
    'Ông An nói: “Được. Tốt”.' part=body
    'Tp.Huế có 4.120 ha.' part=body
    'Xong.' part=body
    """
    for headline in headlines:
        yield Sentence(headline.span, part="headline", rule="headline", evidence=(headline,))
    for caption in captions:
        yield Sentence(caption.span, part="caption", rule="caption", evidence=(caption,))
    for number, paragraph in enumerate(paragraphs):
        for span in _pieces(source, paragraph.span):
            yield Sentence(span, part="body", paragraph=number, rule="stop", evidence=(paragraph,))


def _pieces(source: Source, whole: Span) -> Iterator[Span]:
    """Yield the sentences of the paragraph at *whole*."""
    closed = _closed(source, whole)
    start = whole.start
    for match in _STOP.find(source, whole.start, whole.end):
        if _ends(source, start, match.start(), match.end(), closed):
            yield from _readable(source, start, match.start() + len(match[0].rstrip()))
            start = match.end()
    if start < whole.end:
        yield from _readable(source, start, whole.end)


def _readable(source: Source, start: int, end: int) -> Iterator[Span]:
    """Yield the sentence between two offsets; one that nobody could read to its end is cut at a blank, again and again."""
    while end - start > _LONGEST:
        blank = source.text.rfind(" ", start + 1, start + _LONGEST)
        yield Span(start, blank if blank > 0 else start + _LONGEST)
        start = blank + 1 if blank > 0 else start + _LONGEST
    if start < end:
        yield Span(start, end)


def _ends(source: Source, start: int, stop: int, after: int, closed: Sequence[tuple[int, int]]) -> bool:
    """Whether the stop at *stop* ends the sentence that began at *start*, and not only a short form, a number or a part of a quotation."""
    for opener, end in closed:
        if opener < stop and after < end:
            return False
    if source.text[stop] != "." or source.text[stop : stop + 2] == "..":
        return True
    if stop - start <= 3 and _NUMBERED.match(source, start, stop):
        return False
    capital = source.text[stop - 1 : stop].isupper()
    short = _SHORT.first(source, max(start, stop - 8), stop) or (_LETTER.first(source, max(start, stop - 2), stop) if capital else None)
    if short is None or _ROMAN.first(source, max(start, stop - 2), stop):
        return True
    return stop + 1 < after and not capital and _NEXT.match(source, after) is not None


def _closed(source: Source, whole: Span) -> list[tuple[int, int]]:
    """Return where the quotations and brackets stand that are closed within the paragraph; of those one inside the other only the outer."""
    pairs: list[tuple[int, int]] = []
    opened: list[int] = []
    for match in _MARK.find(source, whole.start, whole.end):
        place = match.start()
        depth = _depth(source.text, opened, place)
        if depth >= 0:
            opener = opened[depth]
            del opened[depth:]
            while pairs and pairs[-1][0] > opener:
                pairs.pop()
            pairs.append((opener, place + 1))
        elif _opens(source.text, place, whole):
            opened.append(place)
    return pairs


def _depth(text: str, opened: list[int], place: int) -> int:
    """Return which of the *opened* marks, the innermost first, the one at *place* closes; -1 where it closes none."""
    for depth in range(len(opened) - 1, max(-1, len(opened) - _DEEP - 1), -1):
        if _closes(text, opened[depth], place):
            return depth
    return -1


def _opens(text: str, place: int, whole: Span) -> bool:
    """Whether the mark at *place* can open: a straight one has no letter before it."""
    return text[place] in _CLOSERS and (text[place] != '"' or place == whole.start or not text[place - 1].isalnum())


def _closes(text: str, opener: int, place: int) -> bool:
    """Whether the mark at *place* closes the one at *opener*; a straight one with a blank before and a letter behind it opens."""
    mark = text[place]
    if mark == "'":
        return text[opener] == "“" and text[place - 1] == "'"
    if mark == '"' and text[place - 1] == " " and text[place + 1 : place + 2].isalpha():
        return False
    return mark in _CLOSERS.get(text[opener], "")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Yield the finder."""
    yield sentences
