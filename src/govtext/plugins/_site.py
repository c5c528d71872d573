"""What a site prints around its articles."""

from functools import cached_property, lru_cache

import attrs

from govtext.kinds import Caption, Chrome, Furniture, Headline, PageWord, Paragraph, Section, Signature, SourceLine, Stamp
from govtext.plugin import Lexicon, Pattern, Source, Span, pattern
from govtext.plugins import _stamps
from govtext.plugins._house import House
from govtext.plugins._lines import Line

Part = Section | Headline | Stamp | Caption | Chrome | Signature | SourceLine | Paragraph

_COUNTED = pattern(r"[\d.,:| ()]{1,14}(?:lượt(?: xem| đọc)?)?[ |]{0,3}$|\(\)$")
_VIEWED = pattern(r"[|: ]{0,3}[\d.,]{1,9} (?:lượt xem|lượt đọc|views)$|intnumviewtotal ?[=:] ?\d{1,9}$")
#: Furniture is short; a longer line is one only by its first words.
_LONGEST = 90
#: Buttons for the size of letters: "A+ | A | A-".
_SIZES = pattern(r"a[+-]?(?:[ |]{1,3}a[+-]?){1,3}$")
#: What may stand between buttons.
_MARKS = " |/·•,:;<>»›«()[]+-–.0123456789\n"
#: A path from the front page down to the article.
_PATH = pattern(r"(?:bạn đang (?:ở|xem)|vị trí|home|trang (?:chủ|nhất)) ?[:/>»›|,;-]{0,2} ?[^.!?]{2,160}$")
#: A file to be loaded down, and a site to follow.
_FILE = pattern(r"[^/:]{1,120}\.(?:pdf|docx?|xlsx?|pptx?|rar|zip|mp[34])(?: ?\(?[\d.,]+ ?[kmg]b\)?)?$|.{0,40}\bgoogle news\b.{0,30}$")
#: Marks before a link to other news between the paragraphs: "> Huyện họp giao ban".
_LINKS = ">›►"
#: Marks before what pages ask of their readers.
_BULLETS = "*•- "
#: The name of a page: "Chi tiết - Huyện X".
_PAGE_NAME = pattern(r"chi tiết(?: (?:bài viết|tin tức|tin bài|tin|bài))? ?[-|] ?[^.;:]{2,60}$")
#: What a site says of itself; a sentence may begin with the same words: "Tổng Biên tập Báo … cho biết".
_IMPRINT = pattern(
    r"(?:[^:.]{1,40}:|(?:số )?giấy phép|gp |bản quyền|©|®|copyright|all rights|ghi rõ|vui lòng|đề nghị ghi|yêu cầu ghi|khi sử dụng|nghiêm cấm)"
)
#: How long ago, where other pages print the date.
_AGO = pattern(r"(?:(?:\d{1,3}|một|vài) (?:giây|phút|giờ|ngày|tuần|tháng|năm) ?){1,3}(?:trước)?$")
#: Picture descriptions without any Vietnamese mark, as machines make them from file names.
_ALT_TEXT = pattern(r"[A-Za-z][A-Za-z0-9 ,.'()?!&:-]{12,300}", on="text")


@attrs.frozen(slots=False)
class Site:
    """A page as received, and what is known of the words that sites print."""

    source: Source
    furniture: Lexicon[Furniture]
    words: Lexicon[PageWord]
    house: House
    # What each line was told to be: head, body and foot ask again.
    _uses: dict[tuple[int, int], str] = attrs.field(factory=dict, repr=False, eq=False)

    @cached_property
    def starts(self) -> tuple[str, ...]:
        """The words with which lines begin that say nothing."""
        return _forms(self.furniture, "start")

    @cached_property
    def feet(self) -> tuple[str, ...]:
        """The words with which lines begin that stand at the foot of pages."""
        return _forms(self.furniture, "foot")

    @cached_property
    def _furnished(self) -> Pattern:
        return pattern(self.furniture.expr)

    def furniture_at(self, start: int, end: int) -> tuple[Span, Furniture] | None:
        """Return the furniture that begins exactly at *start*, or ``None``."""
        match = self._furnished.match(self.source, start, end)
        return (Span.of(match), self.furniture.read(match[0])[0]) if match else None

    def use(self, line: Line) -> str:
        """Return what *line* is to the site: ``"drop"``, ``"tail"``, ``"foot"``, ``"section"``, or ``""`` where it is the article's own."""
        place = line.span.start, line.span.end
        use = self._uses.get(place)
        if use is None:
            use = self._uses[place] = self._use(line)
        return use

    def _use(self, line: Line) -> str:
        if own := self.house.use(line):
            return own
        if line.text[0] in _LINKS and 4 <= line.size <= _LONGEST // 2 and not line.stopped:
            return "drop"
        if line.folded.startswith(self.feet) and (not line.stopped or _IMPRINT.match(line.page, 0)):
            return "foot"
        if len(line.text) > _LONGEST and not line.folded.startswith(self.starts) and not line.text.isascii():
            return self._buttons(line)
        if line.blank and _stamps.whole(self.source, line.span) is None:
            return "drop" if line.size <= 3 else ""
        return self._known(line) or self._counter(line) or self._shaped(line) or self._buttons(line)

    def _known(self, line: Line) -> str:
        plain = line.folded.strip(" :.|<>«»›‹-*")
        entries = (*self.furniture.read(line.folded), *self.furniture.read(plain), *self.furniture.read(f"{plain}:"))
        return next((entry.use for entry in entries if entry.use in ("drop", "tail", "section")), "")

    def _counter(self, line: Line) -> str:
        """Return the use of the words with which a line of words and figures begins: view counts, numbers of comments."""
        start, end = line.span.start, line.span.end
        found = self.furniture_at(start, end) or self.furniture_at(start + 1, end) or self.furniture_at(start + 2, end)
        if found is None or _COUNTED.match(self.source, found[0].end, end) is None:
            return ""
        return {"counter": "drop", "tail": "tail"}.get(found[1].use, "")

    def _buttons(self, line: Line) -> str:
        """Return ``"drop"`` for a line of several buttons and nothing else."""
        if line.size > _LONGEST // 2:
            return ""
        place, uses = line.span.start, []
        while place < line.span.end:
            button = self.furniture_at(place, line.span.end)
            if button:
                uses.append(button[1].use)
                place = button[0].end
            elif self.source.folded[place] in _MARKS:
                place += 1
            else:
                return ""
        return "drop" if len(uses) > 1 and "drop" in uses else ""

    def _shaped(self, line: Line) -> str:
        page = line.page
        shaped = (
            line.folded.startswith(self.starts)
            or (line.text[0] in _BULLETS and line.folded.lstrip(_BULLETS).startswith(self.starts))
            or _VIEWED.match(page, 0)
            or _SIZES.match(page, 0)
            or _AGO.match(page, 0)
            or (_PATH.match(page, 0) and line.size <= 40)
            or _FILE.match(page, 0)
            or (line.folded.startswith("chi tiết") and _PAGE_NAME.match(page, 0))
            or _stamps.dayless(self.source, line.span)
        )
        return "drop" if shaped or self._foreign(line) else ""

    def _foreign(self, line: Line) -> bool:
        """Tell whether *line* has words without any Vietnamese mark on a page that has them."""
        if not line.text.isascii() or self.source.text.isascii() or line.size < (6 if line.shouted else 3 if line.text.islower() else 5):
            return False
        worded = line.shouted or any(word.islower() and len(word) > 1 for word in line.text.split())
        return worded and _ALT_TEXT.fits(line.text) is not None

    def stamp(self, line: Line) -> Stamp | None:
        """Return the date that fills *line*, or ``None``."""
        return self.house.stamp(self.source, line.span) or _stamps.whole(self.source, line.span)

    def part(self, start: int, end: int) -> Line:
        """Return what stands between two offsets as a line of its own."""
        return Line.of(self.source, Span(start, end))


@lru_cache(maxsize=16)
def _forms(furniture: Lexicon[Furniture], use: str) -> tuple[str, ...]:
    return tuple(Source.read(form).folded for entry in furniture if entry.use == use for form in entry.forms)
