"""Days of the calendar, in figures or words, with weekday, part of the day and clock time."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import LETTER, Match, Source, Span, hookimpl, pattern
from govtext.plugins import _days
from govtext.plugins import _leads as leads
from govtext.plugins import _when as when

_DAY = pattern(rf"{_days.FREE}(?:{_days.figures()}|{_days.words()}){_days.CLOSED}")
_ISO = pattern(
    rf"{_days.FREE}(?P<day>{when.YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[t ](?P<clock>\d\d:\d\d)(?::\d\d)?)?(?!\d|-\d)", cues=("-0", "-1")
)
# thứ năm, 08 08 2019 08:51: some page clocks have blanks for strokes
_STAMP = pattern(rf"(?<![\d{LETTER}]){when.WEEKDAY}, ?(?P<d>\d\d) (?P<m>\d\d) (?P<y>{when.YEAR})(?: (?P<clock>\d\d:\d\d))?(?!\d)")
# ngày 5, sáng ngày 15: the month was told before; "ngày 8 tiếng" and "mỗi ngày 2 lần" count
_ALONE = pattern(
    rf"(?<![{LETTER}\d])(?<!mỗi )(?<!một )(?<!hàng )(?<!hằng )(?:(?P<part>{when.PART}) )?ngày (?P<d>{when.DAY})"
    r"(?![\d%]|[.,/-]\d|\s?[/-]\s?\d|\s?,? (?:và )?\d| (?:đến|tới) (?:ngày )?\d| (?:tháng|âm|hằng|hàng|giờ|tiếng|lần|người|công|-|/))"
    r"(?(part)|(?=[,.;:)\n]|\Z| (?:và|tại|này|sẽ|đã|diễn ra|cùng)(?![a-zà-ỹ])))"
)
_YEARLY = pattern(r" (?:hằng|hàng|mỗi) năm")
_LATER = pattern(rf" ?[|,-]? ?(?:(?:vào )?(?:lúc|hồi) )?(?P<clock>{when.CLOCK})(?![\d/%])")


def days(source: Source) -> Iterator[TimeMention]:
    """
    Find single days that are written with figures.

    A bare "5/12" is a share as often as a day, so that figures without a year need a word that makes them one.

    >>> show("Sáng 11/10/2021 đạt 5/12 chỉ tiêu; lúc 3 giờ chiều ngày 20 tháng 11 năm 2025", TimeMention)
    'Sáng 11/10/2021' value=2021-10-11TMO
    '3 giờ chiều ngày 20 tháng 11 năm 2025' value=2025-11-20T15:00
    """
    before: TimeMention | None = None
    for found in _DAY.find(source):
        mention = _day(source, found, before)
        if mention:
            yield mention
            before = mention


def _day(source: Source, found: Match, before: TimeMention | None) -> TimeMention | None:
    day = _days.NumberedDay.of(found)
    lead = leads.lead_before(source, found.start())
    if (
        not day.possible
        or _YEARLY.match(source, found.end())
        or leads.lunar(source, lead.start, found.end())
        or not _told(source, found, day, lead, before)
    ):
        return None
    time, end = lead.time, leads.closed(source, found.end(), lead)
    later = None if lead.clock or (day.anchor and not lead.strong) else _LATER.match(source, end)
    if later:
        time, end = when.clock_time(later["clock"], time and when.PART_NAMES.get(time)), later.end("clock")
    value = f"{day.value}{lead.opening}/{day.value}{lead.clock}" if lead.opening and lead.clock else day.value + time
    start = lead.start if lead.opening else lead.start + lead.since
    rule = "feast-day" if not lead.strong and leads.kept(source, found.start(), found.end()) else "day"
    return TimeMention(Span(start, end), value, anchor=day.anchor, shift=day.shift, rule=rule)


def _told(source: Source, found: Match, day: _days.NumberedDay, lead: leads.Lead, before: TimeMention | None) -> bool:
    """Tell whether figures are a day: by a whole year, a word before them, a list they stand in, or a stroke after "đến"."""
    if len(day.year) == 4 or lead.strong:
        return bool(day.year) or not lead.loose or leads.plain(source, found.start(), found.end())
    if day.year or not day.slashed:
        return not day.year and (leads.chained(source, before, found.start()) or leads.bounded(source, found.start(), found.end()))
    if leads.chained(source, before, found.start()) or lead.since:
        return leads.plain(source, found.start(), found.end())
    return leads.hinted(source, found.start(), found.end()) or leads.kept(source, found.start(), found.end())


def stamps(source: Source) -> Iterator[TimeMention]:
    """
    Find days as machines write them: "2014-07-25", "thứ năm, 08 08 2019 08:51".

    >>> show("thứ năm, 08 08 2019 08:51", TimeMention)
    'thứ năm, 08 08 2019 08:51' value=2019-08-08T08:51
    """
    for found in _ISO.find(source):
        if _days.possible(found["day"]):
            yield TimeMention(Span.of(found), found["day"] + (when.clock_time(found["clock"]) if found["clock"] else ""), rule="iso-day")
    for found in _STAMP.find(source):
        day = f"{found['y']}-{found['m']}-{found['d']}"
        if _days.possible(day):
            yield TimeMention(Span.of(found), day + (when.clock_time(found["clock"]) if found["clock"] else ""), rule="page-clock")


def days_of_a_month_told(source: Source) -> Iterator[TimeMention]:
    """
    Find a day whose month was told before: "khuya ngày 4.4 và rạng sáng ngày 5".

    >>> show("Tối 4/4/2025 tàu đến, rạng sáng ngày 5 tàu đi", TimeMention)
    'Tối 4/4/2025' value=2025-04-04TEV
    'rạng sáng ngày 5' value=XXXX-XX-05TMO anchor=last
    """
    for found in _ALONE.find(source):
        value = f"XXXX-XX-{int(found['d']):02d}{when.PARTS.get(found['part'] or '', '')}"
        yield TimeMention(Span.of(found), value, anchor="last", rule="day-alone")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finders of days."""
    yield days
    yield stamps
    yield days_of_a_month_told
