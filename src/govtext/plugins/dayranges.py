"""Stretches of days: từ ngày 11 đến 13-12, 1-3/10, (28/6/2001 – 28/6/2025)."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import LEFT, LETTER, Match, Source, Span, hookimpl, pattern
from govtext.plugins import _days
from govtext.plugins import _leads as leads
from govtext.plugins import _when as when

_LINK = rf"(?:\s?-\s?|\s?,?\s?(?:đến|tới) (?:hết )?)(?:{when.PART} )?(?:ngày |mùng |mồng )?"


def _point(mark: str) -> str:
    """Return an expression for an end with its year: ngày 30/6/2020, tháng 3/2024, năm 2021."""
    day = rf"(?:ngày )?(?P<d{mark}>{when.DAY})[/.-](?P<m{mark}>{when.MONTH})[/.-]"
    month = rf"tháng (?P<n{mark}>{when.MONTH})(?:\s?[/.-]\s?| năm )"
    return rf"(?:{day}|{month}|(?:cuối |đầu |giữa )?năm )?(?P<y{mark}>{when.YEAR})"


_RIGHT = rf"(?:{_days.figures()}|{_days.words()}){_days.CLOSED}"
_RANGE = pattern(
    rf"{_days.FREE}(?:{_days.figures('1')}|{_days.words('1')}|(?P<only>{when.DAY})(?!\d))"
    rf"(?:{_LINK}|(?<=\d{{4}})\s?/\s?){_RIGHT}"
)
# từ 18h ngày 8/7 đến 18h ngày 9/7
_CLOCKED = pattern(
    rf"(?<![{LETTER}\d])từ (?P<since>{when.CLOCK}),? (?:ngày )?(?:{_days.figures('1')}|{_days.words('1')})"
    rf"(?:\s?-\s?|,? (?:đến|tới) (?:hết )?)(?P<until>{when.CLOCK}),? (?:ngày )?{_RIGHT}"
)
# (từ 21-27), từ ngày 12 đến ngày 14: the month is the report's
_MONTHLESS = pattern(
    rf"{LEFT}từ (?:ngày |(?<=\(từ ))(?P<a>{when.DAY})(?!\d)(?:\s?-\s?|\s?(?:đến|tới) (?:hết )?(?:ngày )?)(?P<b>{when.DAY}){_days.CLOSED}"
)
_MIXED = pattern(rf"(?<![{LETTER}\d])từ {_point('1')},? (?:đến|tới) (?:hết |cuối |đầu |giữa )?{_point('2')}(?![\d%]|[.,]\d|\s?[/-]\s?\d)")


def day_ranges(source: Source) -> Iterator[TimeMention]:
    """
    Find stretches of days; the left end takes month and year from the right where it has none.

    >>> show("từ ngày 11 đến 13-12-2021; (28/6/2001 – 28/6/2025); trong tuần (từ 21-27)", TimeMention)
    'từ ngày 11 đến 13-12-2021' value=2021-12-11/2021-12-13
    '28/6/2001 – 28/6/2025' value=2001-06-28/2025-06-28
    'từ 21-27' value=XXXX-XX-21/XXXX-XX-27 anchor=near
    """
    for found in _RANGE.find(source):
        day = _days.NumberedDay.of(found)
        lead = leads.lead_before(source, found.start(), several=True)
        ends = _ends(found, day)
        if ends and _told(source, found, day, lead) and not leads.lunar(source, lead.start, found.end()):
            span = Span(lead.start, leads.closed(source, found.end(), lead))
            anchor = day.anchor if "XXXX" in ends else ""
            yield TimeMention(span, ends, anchor=anchor, shift=day.shift, rule="days-from-to")
    for found in _CLOCKED.find(source):
        day = _days.NumberedDay.of(found)
        begin, _, end = (_ends(found, day) or "").partition("/")
        if end:
            value = f"{begin}{when.clock_time(found['since'])}/{end}{when.clock_time(found['until'])}"
            anchor = day.anchor if "XXXX" in value else ""
            yield TimeMention(Span.of(found), value, anchor=anchor, shift=day.shift, rule="hours-from-to")
    for found in _MONTHLESS.find(source):
        if int(found["a"]) < int(found["b"]):
            value = f"XXXX-XX-{int(found['a']):02d}/XXXX-XX-{int(found['b']):02d}"
            yield TimeMention(Span.of(found), value, anchor="near", rule="days-of-the-month")


def _ends(found: Match, day: _days.NumberedDay) -> str | None:
    """Return both ends, each with the year or month that only the other tells; ``None`` where the calendar has no such stretch."""
    end = day.value
    only = found.groupdict().get("only")
    if only:
        begin = f"{end[:8]}{int(only):02d}"
    else:
        told, month = found["y1"] or found["w1"] or found["z1"] or "", found["m1"] or found["n1"]
        later = int(month) > int(end[5:7])
        if told.isdigit() and day.anchor:
            end = f"{int(told) + later}{end[4:]}"
        year = told if told.isdigit() else str(int(end[:4]) - later) if not day.anchor else None
        begin = _days.day_value(found["d1"] or found["e1"], month, year)
    ordered = begin < end if only or "XXXX" not in begin else begin != end
    return f"{begin}/{end}" if ordered and _days.possible(begin) and _days.possible(end) else None


def _told(source: Source, found: Match, day: _days.NumberedDay, lead: leads.Lead) -> bool:
    """Tell whether two ends are days: by a word before them, whole years, or brackets around them."""
    if lead.strong or (len(day.year) == 4 and (lead.since or not found["only"])):
        return True
    if lead.since or len(day.year) == 4:
        return leads.plain(source, found.start(), found.end())
    return source.text[found.start() - 1 : found.start()] == "(" and (day.slashed or not found["only"])


def mixed_ranges(source: Source) -> Iterator[TimeMention]:
    """
    Find stretches whose ends are not of one sort, each with its year.

    >>> show("từ năm 2021 đến tháng 3/2024; từ tháng 5/2019 đến ngày 30/6/2020", TimeMention)
    'từ năm 2021 đến tháng 3/2024' value=2021/2024-03
    'từ tháng 5/2019 đến ngày 30/6/2020' value=2019-05/2020-06-30
    """
    for found in _MIXED.find(source):
        begin, end = _end(found, "1"), _end(found, "2")
        if begin and end and len(begin) != len(end) and begin < end:
            yield TimeMention(Span.of(found), f"{begin}/{end}", rule="from-to")


def _end(found: Match, mark: str) -> str | None:
    """Return the value of one end, to the day, the month or the year."""
    year, month, day = found[f"y{mark}"], found[f"m{mark}"], found[f"d{mark}"]
    if day:
        value = _days.day_value(day, month, year)
        return value if _days.possible(value) else None
    month = found[f"n{mark}"]
    return f"{year}-{int(month):02d}" if month else str(year)


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finders of several days."""
    yield day_ranges
    yield mixed_ranges
