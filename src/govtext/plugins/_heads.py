"""The head of a page, read from the top: section lines, clock, headline, posted line."""

from collections.abc import Iterator, Sequence
from itertools import islice

from govtext.kinds import Chrome, Headline, Section, Signature
from govtext.plugin import LETTER, LOWER, UPPER, pattern
from govtext.plugins import _stamps
from govtext.plugins._lines import Line
from govtext.plugins._signatures import LABELLED_LINE, NAMED_LINE
from govtext.plugins._site import Part, Site

#: How news begins: a time of day, a date or a code, and no headline does.
_LEAD = pattern(
    r"(?:sáng|chiều|tối|trưa|đêm|ngày|hôm nay|sáng nay|chiều nay|vừa qua|mới đây|hôm qua|trong (?:2|hai|3|ba) ngày)\b[^,]{0,40},"
    r"|[({]?[a-zđ.&+/]{2,24}[)}]? ?- ?(?:sáng|chiều|tối|ngày|hôm|trưa)\b"
)
#: Where a code parts a headline from the lead that was printed on the same line.
_TITLE_THEN = pattern(
    rf"(?<=[{LETTER}0-9”\"?!]) (?=\([{UPPER}][{UPPER}&]{{1,6}}\) ?-|\([a-z0-9.]{{3,30}}\.vn\) ?-"
    rf"|(?<=[{LOWER}0-9”\"?!] )[{UPPER}]{{2,6}} ?- ?(?:Sáng|Chiều|Tối|Ngày|Hôm)\b)",
    on="text",
)
_CRUMBS = pattern(r"[^>»›.]{2,50}(?: ?[>»›] ?[^>»›.]{2,60}){1,5}$")
#: How names of parts of a site begin.
_SITE_PART = pattern(
    r"(?:tin|tin tức|thông tin|văn hóa|kinh tế|chính trị|xã hội|an ninh|quốc phòng|đô thị|công khai|số liệu|các quy định|quy định|trình tự|thủ tục"
    r"|kết quả (?:bán )?đấu|chuyên mục|chuyên đề|hoạt động|thời sự|giáo dục|y tế|nông nghiệp|xây dựng đảng|công tác đảng|pháp luật|đời sống"
    r"|văn bản|lịch|cải cách|tuyên truyền|hướng dẫn|dịch vụ|tài liệu|sự kiện|góc|trang|mục|bản tin|điểm tin|phóng sự|gương|người tốt"
    r"|khoa học|môi trường|du lịch|thể thao|quốc tế|thế giới)\b"
)


def read_head(site: Site, lines: Sequence[Line]) -> tuple[list[Part], list[Line]]:
    """
    Return the parts of the head, and the lines below it.

    A page that begins with its news has no headline: the first line is then left to the body.
    """
    found, rest = _above(site, list(lines))
    parts, rest = _unprefixed(site, rest)
    found += parts
    if not rest or not _is_headline(site, rest, 0):
        return found, rest
    parts, rest = _title(site, rest)
    found += parts
    title = next(part for part in parts if isinstance(part, Headline))
    parts, rest = _below(site, rest, site.part(title.start, title.end))
    return found + parts, rest


# -- above the headline


def _above(site: Site, lines: list[Line]) -> tuple[list[Part], list[Line]]:
    found: list[Part] = []
    while len(found) < len(lines) and (part := _furnishing(site, lines[len(found) : len(found) + 8], found)):
        found.append(part)
    return found, lines[len(found) :]


def _furnishing(site: Site, lines: list[Line], found: list[Part]) -> Part | None:
    """Return what the first of *lines* is to the site, or ``None`` where the article begins."""
    line = lines[0]
    stamp = site.stamp(line)
    if stamp is not None:
        return stamp
    if _is_section(site, lines, found):
        return Section(line.span, rule="section")
    crumbs = line.size <= 16 and _CRUMBS.match(line.page, 0) is not None
    return Chrome(line.span, rule="furniture") if crumbs or site.use(line) == "drop" else None


def _is_section(site: Site, lines: list[Line], found: list[Part]) -> bool:
    """Whether the first of *lines* is a short line above another heading, and names a part of the site."""
    line = lines[0]
    if line.size > 9 or line.stopped or len(lines) < 3:
        return False
    if site.use(line) == "section":
        return True
    after = [number for number in range(1, min(6, len(lines))) if site.stamp(lines[number]) is None and lines[number].folded != line.folded]
    if len(after) < 2 or lines[after[0]].size < 5 or not _is_headline(site, lines, after[0]):
        return False
    if _SITE_PART.match(line.page, 0):
        return lines[after[0]].size > line.size
    below = any(isinstance(part, Section) for part in found[-6:])
    return below and line.size <= 8 and lines[after[0]].size >= 10 and lines[after[1]].stopped


# -- the headline


def _is_headline(site: Site, lines: list[Line], number: int) -> bool:
    """Whether the line of that *number* is a heading: no full stop, not the news itself, and something below it."""
    line = lines[number]
    if _is_kicker(site, lines, number):
        return True
    if line.size > 50 or (line.text.endswith((".", ":", ";")) and not line.text.endswith("...")):
        return _parted(site, line) is not None or _is_stopped_headline(lines[number : number + 3])
    news = _LEAD.match(line.page, 0) is not None and (line.size > 16 or " đã " in line.folded)
    return number + 1 < len(lines) and not news


def _is_kicker(site: Site, lines: list[Line], number: int) -> bool:
    """Whether a line that ends with a colon has the rest of the headline below it."""
    line = lines[number]
    if not line.text.endswith(":") or line.size > 30 or number + 2 >= len(lines):
        return False
    after = lines[number + 1]
    return line.next_to(after, site.source) and not after.text.endswith((".", ":", ";")) and 4 <= after.size <= 30 and not _LEAD.match(after.page, 0)


def _is_stopped_headline(lines: list[Line]) -> bool:
    """Whether a heading that ends with a full stop has the lead below it."""
    if len(lines) < 3 or lines[1].size <= 20 or _LEAD.match(lines[1].page, 0) is None:
        return False
    return 5 <= lines[0].size <= 25 and ". " not in lines[0].text and _LEAD.match(lines[0].page, 0) is None


def _parted(site: Site, line: Line) -> int | None:
    """Return where the body begins in a line that holds headline and body both."""
    match = _TITLE_THEN.first(site.source, line.span.start, min(line.span.end, line.span.start + 240))
    before = site.part(line.span.start, match.start()) if match else line
    return int(match.end()) if match and before.size >= 4 and ". " not in before.text else None


def _title(site: Site, lines: list[Line]) -> tuple[list[Part], list[Line]]:
    """Return the headline, with what stands behind it on the same line put back among the *lines*."""
    line, rest = lines[0], lines[1:]
    if _is_kicker(site, lines, 0):
        line, rest = site.part(line.span.start, rest[0].span.end), rest[1:]
    end = _parted(site, line)
    stamp = None if end else _stamps.labelled(site.source, line.span) or _stamps.inside(site.source, line.span)
    found: list[Part] = [stamp] if stamp else []
    after = site.part(stamp.end if stamp else end or line.span.end, line.span.end)
    title = site.part(line.span.start, stamp.start if stamp else end or line.span.end)
    return [Headline(title.span, rule="first-heading"), *found], [after, *rest] if after.text else rest


# -- below the headline


def _below(site: Site, lines: list[Line], title: Line) -> tuple[list[Part], list[Line]]:
    found = list(islice(_beside(site, lines, title), 8))
    parts, rest = _unprefixed(site, lines[len(found) :])
    return found + parts, rest


def _beside(site: Site, lines: list[Line], title: Line) -> Iterator[Part]:
    """Yield what the first of *lines* are as long as they are not the article's own words."""
    for number, line in enumerate(lines):
        if stamp := site.stamp(line):
            yield stamp
        elif line.bare == title.bare:
            yield Chrome(line.span, rule="headline-again")
        elif site.use(line) in ("drop", "section"):
            yield Chrome(line.span, rule="furniture")
        elif len(lines) > number + 2 and site.house.signature(site.source, line.span):
            yield Signature(line.span, rule="outlet-form")
        elif _signs(line, lines[number + 1 : number + 3]):
            yield Signature(line.span, rule="below-headline")
        else:
            return


def _signs(line: Line, after: list[Line]) -> bool:
    """Whether somebody signs in a *line* between headline and lead."""
    if len(after) < 2:
        return False
    labelled = LABELLED_LINE.match(line.page, 0) if line.size <= 12 else None
    if labelled is not None:
        return bool(labelled["colon"])
    return 2 <= line.size <= 5 and NAMED_LINE.match(line.page, 0) is not None and after[0].size > 12


def _unprefixed(site: Site, lines: list[Line]) -> tuple[list[Part], list[Line]]:
    """Part a posted line, or a crawler's prefix, from the text that follows it on the same line."""
    if not lines:
        return [], lines
    stamp = _stamps.opening(site.source, lines[0].span) or _stamps.glued(site.source, lines[0].span)
    if stamp is None or (stamp.label != "crawl" and lines[0].span.end - stamp.end <= 20):
        return [], lines
    after = site.part(stamp.end, lines[0].span.end)
    return [stamp], [after, *lines[1:]] if after.text else lines[1:]
