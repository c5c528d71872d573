"""The head of a page, read from the top: section lines, clock, headline, posted line."""

from collections.abc import Sequence
from itertools import islice

from govtext.kinds import Chrome, Headline, Section, Signature, SourceLine, Stamp
from govtext.plugin import LETTER, LOWER, UPPER, pattern
from govtext.plugins import _stamps
from govtext.plugins._captions import CREDIT, Cues, credited
from govtext.plugins._lines import Line
from govtext.plugins._signatures import LABELLED_LINE, NAMED_LINE, ROLE_LINE, SOURCE_LINE
from govtext.plugins._site import Part, Site

#: How news begins: a time of day, a date or a code, and no headline does.
_LEAD = pattern(
    r"(?:sáng|chiều|tối|trưa|đêm|ngày|hôm nay|sáng nay|chiều nay|vừa qua|mới đây|hôm qua|trong (?:2|hai|3|ba) ngày)\b[^,]{0,40},"
    r"|[({]?[a-zđ.&+/]{2,24}[)}]? ?- ?(?:sáng|chiều|tối|ngày|hôm|trưa)\b"
)
#: A day that the news tells, and words that tell what has happened: news itself has them, its heading has not.
_DAY = pattern(r"(?:ngày|sáng|chiều|trưa|tối|đêm|nay|hôm nay|qua)[ ,]{0,2}(?:ngày )?\(?\d{1,2} ?[/.-] ?\d{1,2}(?!\d)")
_TOLD = pattern(r"(?:đã|vừa|sáng|chiều|tối|hôm nay|ngày) ")
#: How a line ends that says where and when the news was written: "Hà Nội (TTXVN 2/4)".
_DATELINE = pattern(r"[/.-]\d{1,4}\)$")
#: Where a code parts a headline from the lead that was printed on the same line.
_TITLE_THEN = pattern(
    rf" (?<=[{LETTER}0-9”\"?!] )(?=\([{UPPER}][{UPPER}&]{{1,6}}\) ?-|\([a-z0-9.]{{3,30}}\.vn\) ?-"
    rf"|(?<=[{LOWER}0-9”\"?!] )[{UPPER}]{{2,6}} ?- ?(?:Sáng|Chiều|Tối|Ngày|Hôm)\b)",
    on="text",
)
#: An outlet's name alone in the line above the headline.
_OUTLET = pattern(
    rf"(?:Truyền hình|Truyền thanh|Đài|Báo|Tạp chí|Cổng|Trang)"
    rf"(?: (?:[{UPPER}][{LETTER}]{{0,9}}|điện tử|thông tin|thanh|và|tỉnh|huyện|thị xã|thành phố|quận|xã|phường|online)){{1,10}}$"
    rf"|(?:UBND|ỦY BAN NHÂN DÂN|HĐND|ĐẢNG ỦY|ĐẢNG BỘ) (?:TỈNH|HUYỆN|THỊ XÃ|THÀNH PHỐ|QUẬN|XÃ|PHƯỜNG)(?: [{UPPER}]{{2,7}}){{1,2}}$",
    on="text",
)
#: How many lines menus and posted lines may take.
_WINDOW = 24
#: How many words a line has at most in which somebody signs, and one below it that says where he works.
_SIGNED = 12
#: How many words a name has at most, and the part of a site that stands before a date.
_NAME = 4
#: How many words a heading has at most that ends with a full stop.
_SUMMED = 45
#: How many words a heading has at most that opens with a code, and a photo's that stands for the headline.
_BRIEF, _WORDY = 16, 30
_CODE_ALONE = pattern(r"[(][^()]{2,24}[)] ?[-–]?")
_CODED = pattern(r"[(][^()]{2,24}[)] ?-")
#: How a caption ends that says at what sort of occasion it was taken; a headline says at which.
_OCCASION = (
    r"(?:hội nghị|kỳ họp|buổi lễ|lễ|buổi làm việc|buổi họp|cuộc họp|đại hội|hội thảo|phiên họp|chương trình|buổi gặp mặt|buổi tiếp xúc|tọa đàm)"
)
_SHOWN = pattern(rf"(?:(?:phát biểu|tham dự|dự|tham gia)(?: [^ ]{{1,12}}){{0,3}}|quang cảnh|toàn cảnh) (?:tại |trong )?{_OCCASION}[.]?$")
#: How many words a line has at least that holds a headline twice, and at most that has the rest of one below it.
_TWICE, _KICKER = 8, 14
_WORKPLACE = 10
_OFFICE = pattern(r"(?:khoa|học viện|viện|trường|trung tâm chính trị|sở|ban (?:tuyên giáo|tổ chức|dân vận|nội chính)|văn phòng)\b[^.:;]{2,80}$")
_CRUMBS = pattern(r"[^>»›.]{2,50}(?: ?[>»›] ?[^>»›.]{2,60}){1,5}$")
#: How names of parts of a site begin.
_SITE_PART = pattern(
    r"(?:tin|tin tức|thông tin|văn hóa|kinh tế|chính trị|lĩnh vực|xã hội|an ninh|quốc phòng|đô thị|công khai|số liệu|các quy định|quy định|trình tự"
    r"|thủ tục|kết quả (?:bán )?đấu|chuyên mục|chuyên đề|hoạt động|thời sự|giáo dục|y tế|nông nghiệp|xây dựng đảng|công tác đảng|pháp luật|đời sống"
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
    while rest and (parts := _dated_and_signed(site, rest[0])):
        found += parts
        rest = rest[1:]
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
    while len(found) < len(lines) and (part := _furnishing(site, lines[len(found) : len(found) + _WINDOW], found)):
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
    if len(lines) > 2 and lines[1].size >= 5 and _OUTLET.match(line.page, 0) and _is_headline(site, lines, 1):
        return Chrome(line.span, rule="outlet-above")
    crumbs = line.size <= 16 and _CRUMBS.match(line.page, 0) is not None
    crowned = _crowned(site, lines)
    known = site.use(line) in ("drop", "tail", "foot")
    if crowned == 1 and line.size <= 4 and not known:
        return Section(line.span, rule="above-headline")
    furniture = crumbs or crowned or known
    return Chrome(line.span, rule="furniture") if furniture else None


def _crowned(site: Site, lines: list[Line]) -> int:
    """Return how far below the first of *lines*, a few words, the headline is: a longer line right above the posted line, with menus between."""
    if not _is_short(lines[0]):
        return 0
    for number in range(1, len(lines) - 1):
        stamped = lines[number].size >= 6 and (site.stamp(lines[number + 1]) or _stamps.trailing(site.source, lines[number + 1].span))
        if stamped and _is_headline(site, lines, number):
            return number
        if not (_is_short(lines[number]) or site.use(lines[number])):
            return 0
    return 0


def _is_short(line: Line) -> bool:
    return line.size <= 4 and not line.stopped


def _is_section(site: Site, lines: list[Line], found: list[Part]) -> bool:
    """Whether the first of *lines* is a short line above another heading, and names a part of the site."""
    line = lines[0]
    if site.house.use(line) == "section":
        return len(lines) >= 2
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
    if (credited(line.folded) and CREDIT.first(line.page)) or _is_lead(lines[number:]) or (line.text[0] == "(" and _CODE_ALONE.fits(line.text)):
        return False
    if _is_shown(site, lines[number:]):
        return False
    if line.size > 50 or (line.text.endswith((".", ":", ";")) and not line.text.endswith("...")):
        return _parted(site, line) is not None or _is_stopped_headline(site, lines[number:])
    news = _LEAD.match(line.page, 0) is not None and (line.size > 16 or " đã " in line.folded)
    return number + 1 < len(lines) and not news


def _is_lead(lines: list[Line]) -> bool:
    """Whether the first of *lines* is the news, opened by a code or gone on with: "(BĐ) - …", "… vừa …. Theo đó, …"."""
    line = lines[0]
    if line.size <= _BRIEF:
        return False
    goes_on = len(lines) > 1 and " vừa " in line.folded and lines[1].folded.startswith("theo đó")
    return goes_on or (line.text[0] == "(" and _CODED.match(line.page, 0) is not None)


def _is_shown(site: Site, lines: list[Line]) -> bool:
    """Whether the first of *lines*, right above the news, only says who speaks or sits at an occasion: a photo whose headline is lost."""
    line = lines[0]
    if line.size > _WORDY or len(lines) < 2 or lines[1].size < 20 or _SHOWN.first(line.page) is None or site.source.text[: line.span.start].strip():
        return False
    cues = Cues.of(site.source, line, site.words)
    return cues.opener == "scene" or cues.seen


def _is_kicker(site: Site, lines: list[Line], number: int) -> bool:
    """Whether a line that ends with a colon has the rest of the headline below it."""
    line = lines[number]
    if not line.text.endswith(":") or line.size > _KICKER or ". " in line.text or number + 2 >= len(lines):
        return False
    after = lines[number + 1]
    return line.next_to(after, site.source) and not after.text.endswith((".", ":", ";")) and 4 <= after.size <= 30 and not _LEAD.match(after.page, 0)


def _is_stopped_headline(site: Site, lines: list[Line]) -> bool:
    """Whether a heading that ends with a full stop has below it the lead, which begins as news does or tells the same of a day."""
    line = lines[0]
    if not 5 <= line.size <= _SUMMED or ". " in line.text or line.text[-1] != "." or _LEAD.match(line.page, 0) is not None:
        return False
    lead = next((other for other in lines[1:4] if other.size > 4 and site.stamp(other) is None and site.use(other) != "drop"), None)
    if lead is None or lead.size <= 20 or lead.size <= line.size:
        return False
    begins = _LEAD.match(lead.page, 0) is not None
    return (begins and line.size <= 25) or (_DAY.first(lead.page, 0, 160) is not None and _TOLD.first(line.page) is None and _retells(line, lead))


def _retells(line: Line, lead: Line) -> bool:
    """Whether most words of *line* stand in the *lead* as well."""
    words = line.folded.rstrip(".").replace(",", "").split()
    again = set(lead.folded.replace(",", "").replace(".", "").split())
    return 4 * sum(word in again for word in words) >= 3 * len(words)


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
    stamp = None if end else _stamped(site, line)
    found: list[Part] = [stamp] if stamp else []
    after = site.part(stamp.end if stamp else end or line.span.end, line.span.end)
    filed = site.house.section_before(site.source, line.span) if end else None
    if filed:
        found.append(Section(filed, rule="before-headline"))
    title = site.part(filed.end if filed else line.span.start, stamp.start if stamp else end or line.span.end)
    half = len(title.text) // 2
    if title.text[:half] == title.text[half + 1 :] and title.size >= _TWICE:
        found.append(Chrome(site.part(title.span.start + half, title.span.end).span, rule="headline-again"))
        title = site.part(title.span.start, title.span.start + half)
    return [Headline(title.span, rule="first-heading"), *found], [after, *rest] if after.text else rest


def _stamped(site: Site, line: Line) -> Stamp | None:
    """Return the stamp behind a headline on one line."""
    trailing = _stamps.trailing(site.source, line.span)
    if trailing is not None and site.part(line.span.start, trailing.start).size >= 3:
        return trailing
    return _stamps.labelled(site.source, line.span) or _stamps.inside(site.source, line.span)


# -- below the headline


def _below(site: Site, lines: list[Line], title: Line) -> tuple[list[Part], list[Line]]:
    found: list[Part] = []
    number = 0
    while number < min(len(lines), _WINDOW) and (parts := _beside(site, lines[number:], title, above=_is_signed(found))):
        found += parts
        number += 1
    parts, rest = _unprefixed(site, lines[number:])
    return found + parts, rest


def _is_signed(found: list[Part]) -> bool:
    return bool(found) and isinstance(found[-1], Signature)


def _beside(site: Site, lines: list[Line], title: Line, *, above: bool) -> list[Part]:
    """Return what the first of *lines* is; nothing where the article's own words begin. Somebody may sign right *above* it."""
    line = lines[0]
    if line.folded.startswith("tác giả") and (both := _dated(site, line)):
        return both
    if stamp := site.stamp(line):
        return [stamp]
    if line.bare == title.bare:
        return [Chrome(line.span, rule="headline-again")]
    if both := _dated(site, line) or _filed_and_dated(site, line) or _dated_and_signed(site, line):
        return both
    if site.use(line) in ("drop", "section", "tail", "foot"):
        return [Chrome(line.span, rule="furniture")]
    if len(lines) > 2 and site.house.signature(site.source, line.span):
        return [Signature(line.span, rule="outlet-form")]
    if line.size > _SIGNED:
        return []
    if above and line.size <= _WORKPLACE and not line.stopped and len(lines) > 1 and lines[1].size > line.size and _OFFICE.match(line.page, 0):
        return [Signature(line.span, rule="below-headline")]
    rest = lines[2:_WINDOW] if len(lines) > 2 and lines[1].size <= _WORKPLACE and _OFFICE.match(lines[1].page, 0) else lines[1:_WINDOW]
    after = (other for other in rest if site.stamp(other) is None and site.use(other) not in ("drop", "section", "tail"))
    return [Signature(line.span, rule="below-headline")] if _signs(line, list(islice(after, 2))) else []


def _dated(site: Site, line: Line) -> list[Part]:
    """Return what stands before the date of a *line* that ends with it: names, a source, or furniture: "VĂN HÀO - TRẦN HỮU 30/04/2016 11:39"."""
    stamp = _stamps.trailing(site.source, line.span, plain=True) if line.size <= 20 else None
    before = site.part(line.span.start, stamp.start) if stamp else line
    if (office := before.text.find(" // ")) > 0:  # where those who sign work
        before = site.part(before.span.start, before.span.start + office)
    while before.text and before.text[-1] in "-,|•(":
        before = site.part(before.span.start, before.span.end - 1)
    if stamp is None or not before.text or before.size > 10 or before.text.count("(") > before.text.count(")"):
        return []
    if LABELLED_LINE.match(before.page, 0) or NAMED_LINE.match(before.page, 0):
        return [Signature(before.span, rule="below-headline"), stamp]
    if before.text != line.text[: len(before.text)] or line.text[len(before.text) :].lstrip()[:1] != "|":
        return []
    if SOURCE_LINE.match(before.page, 0):
        return [SourceLine(before.span, rule="source-line"), stamp]
    return [Chrome(before.span, rule="furniture"), stamp] if site.use(before) else []


def _filed_and_dated(site: Site, line: Line) -> list[Part]:
    """Return the part of the site and the date where a *line* holds both: "Chính trị 28-05-2024"."""
    filed = site.furniture_at(line.span.start, line.span.end)
    if filed is None or filed[1].use != "section":
        return []
    stamp = site.stamp(site.part(filed[0].end, line.span.end))
    return [Chrome(filed[0], rule="furniture"), stamp] if stamp else []


def _dated_and_signed(site: Site, line: Line) -> list[Part]:
    """Return the date and the name behind it on one *line*: "Ngày đăng: 12/05/2020 | Tác giả: An", "Kinh tế 09:48 30/01/2023 Lê An"."""
    stamp = _stamps.opening(site.source, line.span) or _stamps.inside(site.source, line.span) if line.size <= _SIGNED else None
    if stamp is None:
        return []
    start = next((at for at in range(stamp.end, line.span.end) if site.source.text[at] not in "-,|• "), line.span.end)
    name, before = site.part(start, line.span.end), site.part(line.span.start, stamp.start)
    signed = LABELLED_LINE.match(name.page, 0) or (1 < name.size <= _NAME and NAMED_LINE.match(name.page, 0))
    if not name.text or not signed or before.size > _NAME or (before.text and not before.text[0].isupper()):
        return []
    filed = [Chrome(before.span, rule="furniture")] if before.text else []
    button = site.use(name) != ""
    return [*filed, stamp, Chrome(name.span, rule="furniture") if button else Signature(name.span, rule="below-headline")]


def _signs(line: Line, after: list[Line]) -> bool:
    """Whether somebody signs in a short *line* between headline and lead."""
    if not after or (len(after) < 2 and after[0].size <= 20):
        return False
    labelled = LABELLED_LINE.match(line.page, 0)
    if labelled is not None:
        return bool(labelled["colon"]) or labelled["label"].lower().endswith(("bởi", "by"))
    if ROLE_LINE.match(line.page, 0):
        return after[0].size > _SIGNED
    named = NAMED_LINE.match(line.page, 0) is not None and not line.text.endswith(("-", ":")) and _DATELINE.first(line.page) is None
    return 2 <= line.size <= 5 and named and after[0].size > 12


def _unprefixed(site: Site, lines: list[Line]) -> tuple[list[Part], list[Line]]:
    """Part a posted line, or a crawler's prefix, from the text that follows it on the same line."""
    if not lines:
        return [], lines
    stamp = _stamps.opening(site.source, lines[0].span) or _stamps.glued(site.source, lines[0].span)
    if stamp is None or (stamp.label != "crawl" and lines[0].span.end - stamp.end <= 20):
        return [], lines
    after = site.part(stamp.end, lines[0].span.end)
    return [stamp], [after, *lines[1:]] if after.text else lines[1:]
