"""Days of the calendar: with figures or words, a part of the day, a clock time, in ranges and lists (domain forms d01-d18, d35-d43)."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import LETTER, Match, Source, Span, hookimpl, pattern
from govtext.plugins import _when as when

_SEPARATED = rf"(?P<d{{n}}>{when.DAY})\s?(?P<s{{n}}>[/.-])\s?(?P<m{{n}}>{when.MONTH})(?:\s?(?P=s{{n}})\s?(?P<y{{n}}>{when.YEAR}|\d\d(?!\d)))?"
_WORDED = (
    rf"(?P<e{{n}}>{when.DAY}) tháng (?P<n{{n}}>{when.MONTH}(?!\d))"
    rf"(?:(?:,? năm |\s?[/.-]\s?|,? )(?P<z{{n}}>{when.YEAR}(?!\d)|(?<=năm )nay|(?<=năm )ngoái))?"
)
_FREE = r"(?<![\d])(?<!\d[,./-])(?<![/-])"
_LINK = rf"(?:\s?-\s?|\s?,?\s?(?:đến|tới) (?:hết )?)(?:{when.PART} )?(?:ngày |mùng |mồng )?"

# 11 đến 13-12, 1-3/10, 30/9 đến 1/10/2025, 26 đến 28 tháng 10, 31.3.1975 - 31.3.2025
_RANGE = pattern(
    rf"{_FREE}(?:{_SEPARATED.format(n=1)}(?:\s?/\s?(?<=\d{{4}}/))?|(?P<only>{when.DAY})(?!\d))(?:{_LINK}|(?<=\d{{4}}/))"
    rf"(?:{_SEPARATED.format(n=2)}|{_WORDED.format(n=2)}){when.CLOSED}"
)
# (từ 21-27), từ ngày 12 đến ngày 14: the month is the report's
_BARE_RANGE = pattern(
    rf"(?:\(từ (?:ngày )?|từ ngày )(?P<a>{when.DAY})(?!\d)(?:\s?-\s?|\s?(?:đến|tới) (?:hết )?(?:ngày )?)(?P<b>{when.DAY}){when.CLOSED}"
)
# 14, 15 và 16-4; 13 và 14/8; 22 và 23 tháng 5
_LIST = pattern(
    rf"{_FREE}(?P<members>{when.DAY}(?!\d)(?:\s?,\s?(?:ngày )?{when.DAY}(?!\d)){{0,6}}),?\s?(?:và|&|,)\s?(?:ngày )?"
    rf"(?:{_SEPARATED.format(n=2)}|{_WORDED.format(n=2)}){when.CLOSED}"
)
_MEMBER = pattern(rf"{when.DAY}(?!\d)")
_SINGLE = pattern(rf"{_FREE}(?:{_SEPARATED.format(n=2)}|{_WORDED.format(n=2)}){when.CLOSED}")
_ISO = pattern(rf"{_FREE}(?P<iso>{when.YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:t| )?(?P<clock>(?<=[t ])\d\d:\d\d(?::\d\d)?)?(?!\d|-)")
_BLANKS = pattern(rf"(?<![\d/.-]){when.WEEKDAY}, ?(?P<d>\d\d) (?P<m>\d\d) (?P<y>{when.YEAR})(?: (?P<clock>\d\d:\d\d))?(?!\d)")
# ngày 5, sáng ngày 15: the month was told before
_ALONE = pattern(
    rf"(?<![{LETTER}\d])(?:(?P<part>{when.PART}) )?ngày (?P<d>{when.DAY})(?![\d%]|[.,/-]\d|\s?[/-]\s?\d| (?:tháng|âm|công|phép|giường|đêm|-|/|và \d|hằng|hàng))"
)

# What may stand before the figures, each piece of it optional, the nearest last.
_CLOCKED = rf"(?:(?P<clock>(?<!\d){when.CLOCK})(?: ?-? ?|,? ?(?:vào )?))?"
_TODAY = r"(?:(?P<today>(?:ngày )?hôm (?:nay|qua)|nay|qua|(?:ngày )?mai)(?![a-zà-ỹ]))"
_LEAD = pattern(
    rf"(?<![{LETTER}\d])(?=[^ ,(-])(?P<from>từ )?{_CLOCKED}(?:(?:buổi )?(?P<part>{when.PART})(?: và (?:{when.PART}))?(?![{LETTER}]) ?)?"
    rf"{_TODAY}?[,:]? ?(?P<open>\()?(?:(?P<week>{when.WEEKDAY})(?![{LETTER}\d]) ?[,.:]? ?[-(]? ?)?"
    rf"(?P<lead>(?:tức )?(?:ngày|mùng|mồng)(?: ?:)? ?)?(?P<brace>\()?$"
)
_WINDOW = 60
# Words before bare figures that make them a day: đến 31/8, hết 30/6, (TTXVN 11/5
_HINT = pattern(r"(?:(?:^|[^a-zà-ỹđ])(?:trước|tới|hết|đến|sau|từ|kể từ|vào|tháng này|ttxvn) )$")
_COUNTED = pattern(
    r" ?(?:chỉ tiêu|tiêu chí|xã|phường|thị trấn|huyện|đại biểu|đơn vị|người|hộ|điểm|phiếu|thôn|bản|nội dung|nhiệm vụ|dự án|công trình|số|tổng|lên|xuống|%)"
)
_LUNAR = pattern(r"\s?\)?\s?(?:âm lịch|âm(?![a-zà-ỹ])|âl(?![a-zà-ỹ])|nhuận|năm (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) )")
_LUNAR_BEFORE = pattern(r"(?:tức|nhằm)(?: là)?(?: ngày)? $")
_NAMED = pattern(
    r"(?:đường|phố|đợt|quảng trường|công viên|khu di tích|khu phố|hội trường|trường|bệnh viện|cảng|cầu|chợ|huy hiệu|thương binh|hạng|số|tỷ lệ|lần thứ)(?: [a-zà-ỹ]+)? $"
)
_LATER = pattern(rf" ?[|,-]? ?(?:(?:vào )?(?:lúc|hồi) )?(?P<clock>{when.CLOCK})(?:\s?\(?gmt ?\+ ?0?7\)?)?(?![\d/%])")
_CHAIN = pattern(r"(?:,|,? và|;|&)(?: (?:đến|các ngày|ngày))? ?$")


def days(source: Source) -> Iterator[TimeMention]:
    """
    Find days and stretches of days that are written with figures.

    A bare "5/12" is a share as often as a day, so that figures without a year need a word that makes them one.

    >>> show("Sáng 11/10/2021, từ ngày 11 đến 13-12-2021, 5/12 chỉ tiêu", TimeMention)
    'Sáng 11/10/2021' value=2021-10-11TMO
    'từ ngày 11 đến 13-12-2021' value=2021-12-11/2021-12-13
    """
    at = 0
    last: TimeMention | None = None
    for found in _figures(source):
        if found.start() < at:
            continue
        for mention in _read(source, found, last):
            at = max(at, mention.end)
            last = mention
            yield mention


def _figures(source: Source) -> Iterator[Match]:
    """Yield what may be a day, at each place the fullest reading first."""
    readings = [match for shape in (_BLANKS, _ISO, _BARE_RANGE, _RANGE, _LIST, _SINGLE) for match in shape.find(source)]
    yield from sorted(readings, key=lambda match: (match.start(), -match.end()))


def _read(source: Source, found: Match, last: TimeMention | None) -> Iterator[TimeMention]:
    groups = found.groupdict()
    if "iso" in groups:
        time = when.clock_time(groups["clock"]) if groups["clock"] else ""
        yield TimeMention(Span.of(found), groups["iso"] + time, rule="iso-day")
    elif "y" in groups:
        value = when.day_value(groups["d"], groups["m"], groups["y"]) + (when.clock_time(groups["clock"]) if groups["clock"] else "")
        if when.possible(value[:10]):
            yield TimeMention(Span.of(found), value, rule="page-clock")
    elif "a" in groups:
        yield from _month_to_come(found)
    else:
        yield from _numbered(source, found, last)


def _month_to_come(found: Match) -> Iterator[TimeMention]:
    start = found.start() + found[0].startswith("(")
    if int(found["a"]) < int(found["b"]):
        value = f"XXXX-XX-{int(found['a']):02d}/XXXX-XX-{int(found['b']):02d}"
        yield TimeMention(Span(start, found.end()), value, anchor="near", rule="days-of-the-month")


def _numbered(source: Source, found: Match, last: TimeMention | None) -> Iterator[TimeMention]:
    """Read figures with what stands before and after them."""
    lead = _LEAD.first(source, max(0, found.start() - _WINDOW), found.start())
    day, month, year = found["d2"] or found["e2"], found["m2"] or found["n2"], found["y2"] or found["z2"]
    if not _is_day(source, found, lead, last, year):
        return
    shift = {"nay": "+0Y", "ngoái": "-1Y"}.get(year or "", "")
    value = when.day_value(day, month, None if shift else year)
    if not when.possible(value):
        return
    anchor = "year" if shift else "" if year else "near"
    groups = found.groupdict()
    start = lead.start() if lead else found.start()
    if groups.get("members"):
        yield from _members(source, found, lead, value, anchor, shift)
    elif "only" in groups:
        begin = (
            value[:8] + f"{int(groups['only']):02d}" if groups["only"] else when.day_value(found["d1"], found["m1"], found["y1"] or _year_of(value))
        )
        if (groups["only"] and int(groups["only"]) >= int(day)) or not when.possible(begin):
            return
        yield TimeMention(Span(start, _closed(source, found, lead)), f"{begin}/{value}", anchor=anchor, shift=shift, rule="days-from-to")
    else:
        yield _one(source, found, lead, value, anchor, shift)


def _year_of(value: str) -> str | None:
    return None if value.startswith("X") else value[:4]


def _is_day(source: Source, found: Match, lead: Match | None, last: TimeMention | None, year: str | None) -> bool:
    """Tell whether figures are a day, by what stands around them."""
    start, end = (lead or found).start(), found.end()
    window = max(0, start - _WINDOW)
    if _LUNAR.match(source, end) or _LUNAR_BEFORE.first(source, window, start) or (lead and "tức" in lead[0]):
        return False
    if year and len(year) == 4:
        return True
    if lead and (lead["part"] or lead["week"] or lead["lead"] or lead["today"] or lead["clock"]):
        return not year or bool(lead)
    if year or _COUNTED.match(source, end) or _NAMED.first(source, window, start):
        return bool(year and lead)
    if last and 0 <= found.start() - last.end <= 16 and _CHAIN.first(source, last.end, found.start()):
        return True
    groups = found.groupdict()
    ranged = bool(groups.get("only") or groups.get("d1"))
    slashed = found["s2"] == "/"
    if lead and lead["from"]:
        return ranged or slashed
    if ranged:
        return source.text[found.start() - 1 : found.start()] == "(" and (slashed or bool(groups.get("d1")))
    return slashed and bool(_HINT.first(source, window, start))


def _members(source: Source, found: Match, lead: Match | None, value: str, anchor: str, shift: str) -> Iterator[TimeMention]:
    """Read "ngày 14, 15 và 16-4": each day is a mention of its own, the lead word goes to the first."""
    part = when.part_value(lead) if lead else ""
    begin, end = found.span("members")
    start = lead.start() if lead else begin
    for member in _MEMBER.find(source, begin, end):
        day = f"{value[:8]}{int(member[0]):02d}"
        if when.possible(day):
            yield TimeMention(Span(start, member.end()), day + part, anchor=anchor, shift=shift, rule="day-of-list")
        start = -1
        break
    for member in list(_MEMBER.find(source, begin, end))[1:]:
        day = f"{value[:8]}{int(member[0]):02d}"
        if when.possible(day):
            yield TimeMention(Span.of(member), day + part, anchor=anchor, shift=shift, rule="day-of-list")
    yield TimeMention(
        Span(found.start("d2") if found["d2"] else found.start("e2"), found.end()), value + part, anchor=anchor, shift=shift, rule="day-of-list"
    )


def _one(source: Source, found: Match, lead: Match | None, value: str, anchor: str, shift: str) -> TimeMention:
    start, end = (lead or found).start(), _closed(source, found, lead)
    if lead and lead["from"]:
        start += len(lead["from"])
    time = when.part_value(lead) if lead else ""
    if lead and lead["clock"]:
        time = when.clock_time(lead["clock"], lead["part"])
    later = _LATER.match(source, end)
    if later and not (lead and lead["clock"]) and (lead or not anchor):
        time, end = when.clock_time(later["clock"], lead["part"] if lead else None), later.end("clock")
    return TimeMention(Span(start, end), value + time, anchor=anchor, shift=shift, rule="day")


def _closed(source: Source, found: Match, lead: Match | None) -> int:
    """Return the end, with the bracket that belongs to it: "Hôm nay (3/11)"."""
    opened = lead and (lead["open"] or lead["brace"])
    return found.end() + (1 if opened and source.text[found.end() : found.end() + 1] == ")" else 0)


def days_of_a_month_told(source: Source) -> Iterator[TimeMention]:
    """
    Find a day whose month was told before: "khuya ngày 4.4 và rạng sáng ngày 5".

    >>> show("Tối 4/4/2025 tàu đến, rạng sáng ngày 5 tàu đi", TimeMention)
    'Tối 4/4/2025' value=2025-04-04TEV
    'rạng sáng ngày 5' value=XXXX-XX-05TMO anchor=last
    """
    for found in _ALONE.find(source):
        value = f"XXXX-XX-{int(found['d']):02d}{when.part_value(found)}"
        yield TimeMention(Span.of(found), value, anchor="last", rule="day-alone")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finders of days."""
    yield days
    yield days_of_a_month_told
