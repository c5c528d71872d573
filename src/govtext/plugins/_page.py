"""A page read from both ends: head, foot, and what is left between them."""

from collections import Counter
from collections.abc import Iterator

import attrs

from govtext.kinds import Caption, Chrome, Furniture, Headline, PageWord, Paragraph, Section, Signature, SourceLine, Stamp
from govtext.plugin import LETTER, UPPER, Lexicon, Source, Span, pattern
from govtext.plugins import _stamps
from govtext.plugins._captions import Setting, caption, inline, why_caption
from govtext.plugins._lines import Line, read_lines
from govtext.plugins._signatures import CODE_TAIL, GLUED, LABELLED_LINE, NAMED_LINE, ROLE_LINE, SOURCE_LINE

Part = Section | Headline | Stamp | Caption | Chrome | Signature | SourceLine | Paragraph

_COUNTED = pattern(r"[\d.,:| ()]{1,14}(?:lượt(?: xem| đọc)?)?[ |]{0,3}$|\(\)$")
_VIEWED = pattern(r"[|: ]{0,3}[\d.,]{1,9} (?:lượt xem|lượt đọc|views)$")
_LEAD = pattern(
    r"(?:sáng|chiều|tối|trưa|đêm|ngày|hôm nay|sáng nay|chiều nay|vừa qua|mới đây|hôm qua|trong (?:2|hai|3|ba) ngày)\b[^,]{0,40},|[({]?[a-zđ.&+/]{2,24}[)}]? ?- ?(?:sáng|chiều|tối|ngày|hôm|trưa)\b"
)
_TITLE_THEN = pattern(
    rf"(?<=[{LETTER}0-9”\"?!]) (?=\([{UPPER}][{UPPER}&]{{1,6}}\) ?-|\([a-z0-9.]{{3,30}}\.vn\) ?-|[{UPPER}]{{2,6}} ?- ?(?:Sáng|Chiều|Tối|Ngày|Hôm)\b)",
    on="text",
)
_SITE_PART = pattern(
    r"(?:tin|tin tức|thông tin|văn hóa|kinh tế|chính trị|xã hội|an ninh|quốc phòng|đô thị|công khai|số liệu|các quy định|quy định|trình tự|thủ tục|kết quả bán"
    r"|kết quả đấu|chuyên mục|chuyên đề|hoạt động|thời sự|giáo dục|y tế|nông nghiệp|xây dựng đảng|công tác đảng|pháp luật|đời sống|văn bản|lịch|cải cách|tuyên truyền"
    r"|hướng dẫn|dịch vụ|tài liệu|sự kiện|góc|trang|mục|bản tin|điểm tin|phóng sự|gương|người tốt|khoa học|môi trường|du lịch|thể thao|quốc tế|thế giới)\b"
)
#: Picture descriptions without any Vietnamese mark, as machines make them from file names.
_ALT_TEXT = pattern(r"[A-Za-z][A-Za-z0-9 ,.'()-]{12,300}", on="text")
_CRUMBS = pattern(r"[^>»›.]{2,50}(?: ?[>»›] ?[^>»›.]{2,60}){1,5}$")
_IN_PHOTO = pattern(r"[-*•] ?trong ảnh ?:")
_ABBREVIATED = pattern(r"(?:tp|tx|tt|h|q|p|ths|ts|đ/c|st|pgs|gs|bs|cn|ks|co|ltd|mr|ms)\.$")
_OUTLET_NAME = pattern(
    r"(?:báo|cổng|trang|đài|tạp chí|thông tấn|ttxvn|website|tin|bản tin|vov|vtv)\b|[a-z0-9.]{2,30}\.(?:vn|com|net|org)|.{2,40}(?:online|điện tử|\.vn|ttxvn)"
)


@attrs.define
class Page:
    """The lines of a page that are not yet told, and the parts that are."""

    source: Source
    furniture: Lexicon[Furniture]
    words: Lexicon[PageWord]
    lines: list[Line]
    found: list[Part] = attrs.Factory(list)

    @classmethod
    def read(cls, source: Source, furniture: Lexicon[Furniture], words: Lexicon[PageWord]) -> "Page":
        """Read *source* up to where every line is told."""
        page = cls(source, furniture, words, list(read_lines(source)))
        page._tail()
        page._head()
        page._foot()
        page._body()
        return page

    def parts(self) -> Iterator[Part]:
        """Yield what was found."""
        yield from self.found

    # -- furniture

    def _use(self, line: Line) -> str:
        """Return what *line* is to the site: "drop", "tail", "section", or "" for the article's own."""
        if line.blank and _stamps.whole(self.source, line.span) is None:
            return "drop" if line.size <= 3 else ""
        plain = line.folded.strip(" :.|>»-")
        entry = next((e for form in (line.folded, plain, plain + ":") if (e := self.furniture.get(form))), None)
        if entry is not None and entry.use in ("drop", "tail", "section"):
            return entry.use
        for at, start in self.furniture.find(self.source, line.span.start, line.span.end):
            rest = Span(at.end, line.span.end)
            if start.use == "counter" and at.start - line.span.start <= 2 and _COUNTED.match(self.source, rest.start, rest.end):
                return "drop"
            if start.use == "tail" and at.start == line.span.start and len(rest) and _COUNTED.match(self.source, rest.start, rest.end):
                return "tail"
            break
        if line.size >= 4 and line.text.isascii() and not self.source.text.isascii() and _ALT_TEXT.fits(line.text):
            return "drop"
        return "drop" if self._starts(line) or _VIEWED.match(self.source, line.span.start, line.span.end) else ""

    def _starts(self, line: Line) -> bool:
        return any(line.folded.startswith(form.lower()) for entry in self.furniture if entry.use == "start" for form in entry.forms)

    def _tail(self) -> None:
        """Cut off what follows the first line after which nothing belongs to the article."""
        for number, line in enumerate(self.lines):
            if number >= 2 and self._use(line) == "tail":
                self.found += [Chrome(rest.span, rule="tail") for rest in self.lines[number:]]
                del self.lines[number:]
                return

    # -- head

    def _head(self) -> None:
        """Take section lines, page clock, headline and posted line from the top."""
        while self.lines and self._above(self.lines[0]):
            self.lines.pop(0)
        if not self.lines:
            return
        self._prefix()
        if not self.lines or not self._is_headline(self.lines[0]):
            return
        title = self._title(self.lines.pop(0))
        for _ in range(8):
            if not self.lines or not self._below(self.lines[0], title):
                break
            self.lines.pop(0)

    def _above(self, line: Line) -> bool:
        if stamp := _stamps.whole(self.source, line.span):
            self.found.append(stamp)
        elif self._is_section(line):
            self.found.append(Section(line.span, rule="section"))
        elif self._use(line) == "drop" or (_CRUMBS.match(self.source, line.span.start, line.span.end) and line.size <= 16):
            self.found.append(Chrome(line.span, rule="furniture"))
        else:
            return False
        return True

    def _is_section(self, line: Line) -> bool:
        """Whether a short line above another heading names a part of the site."""
        if line.size > 9 or line.stopped or len(self.lines) < 3:
            return False
        if self._use(line) == "section":
            return True
        after = [other for other in self.lines[1:6] if _stamps.whole(self.source, other.span) is None and other.folded != line.folded]
        if len(after) < 2 or not self._is_headline(after[0]) or after[0].size < 5:
            return False
        if _SITE_PART.match(self.source, line.span.start) and after[0].size > line.size:
            return True
        return any(isinstance(part, Section) for part in self.found) and line.size <= 8 and after[0].size >= 10 and after[1].stopped

    def _is_headline(self, line: Line) -> bool:
        if line.size > 50 or (line.text.endswith((".", ":", ";")) and not line.text.endswith("...")):
            return self._titled(line) is not None or self._stopped_title(line)
        own = [other for other in self.lines if other.span.start > line.span.start]
        return bool(own) and not (_LEAD.match(self.source, line.span.start, line.span.end) and line.size > 20)

    def _stopped_title(self, line: Line) -> bool:
        """Whether a heading that ends with a full stop has the lead below it."""
        after = self.lines[1] if len(self.lines) > 2 and self.lines[0] is line else None
        below = after is not None and after.size > 20 and _LEAD.match(self.source, after.span.start, after.span.end) is not None
        return below and 5 <= line.size <= 25 and ". " not in line.text and not _LEAD.match(self.source, line.span.start, line.span.end)

    def _titled(self, line: Line) -> int | None:
        """Return where the body begins in a line that holds headline and body both."""
        match = _TITLE_THEN.first(self.source, line.span.start, min(line.span.end, line.span.start + 240))
        return match.end() if match and ". " not in self.source.text[line.span.start : match.start()] else None

    def _title(self, line: Line) -> Line:
        split = self._titled(line)
        if split is not None:
            self.lines.insert(0, Line.of(self.source, Span(split, line.span.end)))
            line = Line.of(self.source, Span(line.span.start, split))
        elif stamp := _stamps.inside(self.source, line.span) or _stamps.labelled(self.source, line.span):
            line = self._before(line, stamp)
        self.found.append(Headline(line.span, rule="first-heading"))
        return line

    def _before(self, line: Line, stamp: Stamp) -> Line:
        """Part a heading from the posted line that stands behind it."""
        self.found.append(stamp)
        if stamp.end < line.span.end:
            self.lines.insert(0, Line.of(self.source, Span(stamp.end, line.span.end)))
        return Line.of(self.source, Span(line.span.start, stamp.start))

    def _below(self, line: Line, title: Line) -> bool:
        if stamp := _stamps.whole(self.source, line.span):
            self.found.append(stamp)
        elif line.folded.strip(' .“”"') == title.folded.strip(' .“”"'):
            self.found.append(Chrome(line.span, rule="headline-again"))
        elif self._use(line) in ("drop", "section"):
            self.found.append(Chrome(line.span, rule="furniture"))
        elif self._signs_above(line):
            self.found.append(Signature(line.span, rule="below-headline"))
        else:
            self._prefix()
            return False
        return True

    def _prefix(self) -> None:
        """Part a posted line, or a crawler's prefix, from the text that follows it on the same line."""
        line = self.lines[0]
        stamp = _stamps.opening(self.source, line.span) or _stamps.glued(self.source, line.span)
        if stamp is not None and (stamp.label == "crawl" or line.span.end - stamp.end > 20):
            self.found.append(stamp)
            self.lines[0] = Line.of(self.source, Span(stamp.end, line.span.end))
            if not self.lines[0].text:
                self.lines.pop(0)

    def _signs_above(self, line: Line) -> bool:
        named = line.size <= 5 and NAMED_LINE.match(self.source, line.span.start, line.span.end)
        labelled = line.size <= 12 and LABELLED_LINE.match(self.source, line.span.start, line.span.end)
        return len(self.lines) > 2 and bool(
            (labelled and labelled["colon"]) or (named and not labelled and line.size >= 2 and self.lines[1].size > 12)
        )

    # -- foot

    def _foot(self) -> None:
        """Take byline, source and furniture from the bottom."""
        for _ in range(7):
            if not self.lines or not self._signs(self.lines[-1]):
                break
            self.lines.pop()
        if self.lines:
            self._glued(self.lines[-1])

    def _signs(self, line: Line) -> bool:
        span = line.span
        if len(self.lines) > 1 and (stamp := _stamps.whole(self.source, span)):
            self.found.append(stamp)
        elif self._use(line) in ("drop", "section"):
            self.found.append(Chrome(span, rule="furniture"))
        elif self._is_source(line):
            self.found.append(SourceLine(span, rule="source-line"))
        elif self._is_byline(line):
            self.found.append(Signature(span, rule="last-line"))
        else:
            return False
        return True

    def _is_source(self, line: Line) -> bool:
        if CODE_TAIL.match(self.source, line.span.start, line.span.end):
            return True
        match = SOURCE_LINE.match(self.source, line.span.start, line.span.end) if line.size <= 14 else None
        if match is None or line.text.endswith("."):
            return False
        name = Span.of(match, "name")
        if _OUTLET_NAME.match(self.source, name.start, name.end):
            return True
        person = line.folded.startswith(("nguồn tin", "nguồn tìn", "(nguồn tin"))
        return not person and all(word[:1].isupper() or not word[:1].isalpha() for word in match["name"].split())

    def _is_byline(self, line: Line) -> bool:
        if line.size > 22 or len(self.lines) < 2:
            return False
        start, end = line.span.start, line.span.end
        if LABELLED_LINE.match(self.source, start, end) or ROLE_LINE.match(self.source, start, end):
            return True
        match = NAMED_LINE.match(self.source, start, end) if (line.size <= 14 and not line.text.endswith((".", ":"))) or line.size <= 4 else None
        return match is not None and (len(match["names"]) <= 6 or any(mark in line.text for mark in " ./"))

    def _glued(self, line: Line) -> None:
        """Part a signature from the last sentence that it is glued to."""
        near = max(line.span.start, line.span.end - 90)
        match = GLUED.first(self.source, near, line.span.end)
        if match and " " in match["names"] and not _ABBREVIATED.first(self.source, max(near, match.start("gap") - 5), match.start("gap")):
            self.found.append(Signature(Span.of(match, "line"), rule="glued"))
            self.lines[-1] = Line.of(self.source, Span(line.span.start, match.start("gap")))
        elif code := CODE_TAIL.first(self.source, near, line.span.end):
            self.found.append(SourceLine(Span.of(code), rule="code-at-end"))

    # -- body

    def _body(self) -> None:
        """Tell captions from paragraphs."""
        lines = self._joined()
        copies = Counter(line.folded.strip(" .") for line in lines)
        own = [line for line in lines if self._use(line) != "drop"]
        long = [line.stopped for line in own if line.size >= 18]
        flowing = 5 * sum(long) >= 2 * len(long)
        place = {line.span: index for index, line in enumerate(own)}
        credits = {self.source.folded[part.start : part.end] for part in self.found if isinstance(part, Signature)}
        for number, line in enumerate(lines):
            if line.span not in place or line.folded in credits:
                self.found.append(Chrome(line.span, rule="furniture"))
                continue
            at = place[line.span]
            setting = Setting(
                tuple(reversed(own[max(0, at - 6) : at])),
                tuple(own[at + 1 : at + 7]),
                first=at == 0,
                flowing=flowing,
                marked=line.pictured(self.source)
                or any(
                    "ảnh" in other.folded
                    for other in (*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2])
                    if other.span not in place
                ),
                repeated=copies[line.folded.strip(" .")] > 1 and number > 0,
            )
            rule = why_caption(self.source, line, self.words, setting)
            if rule:
                self.found.append(caption(self.source, line.span, rule))
            else:
                self._split(line, number)

    def _joined(self) -> list[Line]:
        """Put lines together that were broken by width alone."""
        joined: list[Line] = []
        for line in self.lines:
            if joined and self._belong(joined[-1], line):
                joined[-1] = Line.of(self.source, Span(joined[-1].span.start, line.span.end))
            else:
                joined.append(line)
        return joined

    def _belong(self, line: Line, after: Line) -> bool:
        """Whether two lines are one: a broken sentence, or a caption whose second part begins with "Trong ảnh"."""
        if _IN_PHOTO.match(self.source, after.span.start):
            return line.size <= 40 and ". " not in line.text and self.source.text[line.span.end : after.span.start].count("\n") == 1
        return line.continued_by(after, self.source) and not self._use(after) and not self._credits(after)

    def _credits(self, line: Line) -> bool:
        return any(self.source.folded[part.start : part.end] == line.folded for part in self.found if isinstance(part, Signature))

    def _split(self, line: Line, number: int) -> None:
        """Cut captions, and a posted line near the top, out of a long line; the rest are paragraphs."""
        cuts: list[Part] = list(inline(self.source, line, self.words)) if line.size > 30 else []
        stamp = _stamps.inside(self.source, line.span) if number < 6 and line.size > 8 else None
        if stamp is not None and not any(cut.span.touches(stamp.span) for cut in cuts):
            cuts.append(stamp)
        start = line.span.start
        for cut in sorted(cuts, key=lambda part: part.span):
            self._paragraph(Span(start, cut.start))
            self.found.append(cut)
            start = cut.end
        self._paragraph(Span(start, line.span.end))

    def _paragraph(self, span: Span) -> None:
        rest = Line.of(self.source, span)
        if rest.text and not rest.blank:
            self.found.append(Paragraph(rest.span, rule="paragraph"))
