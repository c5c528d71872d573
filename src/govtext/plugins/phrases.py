"""
Times that are only sure where the text is nothing but them: "20/11", "7h30", "thứ 7", "3 ngày qua", "mùa hè năm 2020".

Inside a report the same words are shares, lengths of time, ordinals and names; a text of a few words that is wholly a time leaves
no other reading. So a form's field or a question can be put to `govtext.parse(…, published=…)`.
"""

from collections.abc import Callable, Iterator

from govtext.kinds import TimeMention
from govtext.plugin import Context, Match, Pattern, Source, Span, hookimpl, pattern
from govtext.plugins import _cycle, _days
from govtext.plugins import _reckon as reckon
from govtext.plugins import _when as when
from govtext.plugins._alone import alone

_DAY = rf"(?:{_days.figures()}|{_days.words()})"
_STEPS = {"này": 0, "nay": 0, "trước": -1, "vừa qua": -1, "tới": 1, "sau": 1}
_SIDES = {"trước": -1, "kia": -2, "sau": 1, "tới": 1, "vừa qua": -1}
_UNITS = {"ngày": ("XXXX-XX-XX", "D"), "tuần": ("XXXX-WXX", "W"), "tháng": ("XXXX-XX", "M"), "quý": ("XXXX-QX", "Q"), "năm": ("XXXX", "Y")}
_SEASONS = {"xuân": "SP", "hè": "SU", "hạ": "SU", "thu": "FA", "đông": "WI"}
_MODS = {"đầu": "START", "nửa đầu": "START", "giữa": "MID", "cuối": "END", "nửa cuối": "END"}
_ROMAN = {"x": 10, "v": 5, "i": 1}


def _clock(found: Match) -> Iterator[TimeMention]:
    yield TimeMention(Span.of(found), f"XXXX-XX-XX{when.clock_time(found['clock'])}", anchor="day", shift="+0D", rule="clock-alone")


def _day(found: Match) -> Iterator[TimeMention]:
    day = _days.NumberedDay.of(found)
    if day.possible:
        yield TimeMention(Span.of(found), day.value, anchor=day.anchor, shift=day.shift, rule="day-alone-in-text")


def _days_listed(found: Match) -> Iterator[TimeMention]:
    last = _days.NumberedDay.of(found)
    first = f"{last.value[:8]}{int(found['first']):02d}"
    if last.possible and _days.possible(first):
        yield TimeMention(Span.of(found, "first"), first, anchor=last.anchor, shift=last.shift, rule="day-of-list")
        yield TimeMention(Span.of(found, "last"), last.value, anchor=last.anchor, shift=last.shift, rule="day-of-list")


def _days_from_to(found: Match) -> Iterator[TimeMention]:
    end = _days.NumberedDay.of(found)
    month = found["m1"]
    year = end.year if end.year.isdigit() else None
    begin = _days.day_value(found["d1"], month, year) if month else f"{end.value[:8]}{int(found['d1']):02d}"
    if begin < end.value and _days.possible(begin) and end.possible:
        yield TimeMention(Span.of(found), f"{begin}/{end.value}", anchor=end.anchor, shift=end.shift, rule="days-from-to")


def _weekday(found: Match) -> Iterator[TimeMention]:
    shift = f"{_STEPS[found['which']]:+d}W" if found["which"] else ""
    yield TimeMention(Span.of(found), f"XXXX-WXX-{when.weekday(found['week'])}", anchor="day", shift=shift, rule="weekday")


def _weekdays(found: Match) -> Iterator[TimeMention]:
    first, last = when.weekday(found["a"]), when.weekday(found["b"])
    step = f"{_STEPS[found['which'] or 'này']:+d}W"
    if first < last:
        yield TimeMention(Span.of(found), f"XXXX-WXX-{first}/XXXX-WXX-{last}", anchor="day", shift=f"{step}/{step}", rule="weekdays")


def _so_long(found: Match) -> Iterator[TimeMention]:
    value, unit = _UNITS[found["unit"]]
    number = when.number(found["n"])
    shift = f"+1{unit}/+{number}{unit}" if found["side"] in ("tới", "sau") else f"-{number}{unit}/-1{unit}"
    yield TimeMention(Span.of(found), f"{value}/{value}", anchor="day", shift=shift, rule="so-long")


def _year_beside(found: Match) -> Iterator[TimeMention]:
    yield TimeMention(Span.of(found), "XXXX", anchor="day", shift=f"{_SIDES[found['side']]:+d}Y", rule="relative-year")


def _season(found: Match) -> Iterator[TimeMention]:
    season = _SEASONS[found["season"]]
    if found["y"]:
        yield TimeMention(Span.of(found), f"{found['y']}-{season}", rule="season")
    elif found["side"]:
        step = {"nay": 0, "này": 0, "ngoái": -1, "trước": -1, "tới": 1, "sau": 1}[found["side"]]
        yield TimeMention(Span.of(found), f"XXXX-{season}", anchor="year", shift=f"{step:+d}Y", rule="season")


def _century(found: Match) -> Iterator[TimeMention]:
    number = _number(found["n"])
    mod = _MODS.get(found["bound"] or "")
    yield TimeMention(Span.of(found), f"{number * 100 - 99:04d}/{number * 100:04d}", mod=mod, rule="century")


def _decade(found: Match) -> Iterator[TimeMention]:
    begin = (_number(found["century"]) - 1 if found["century"] else 19) * 100 + int(found["tens"])
    yield TimeMention(Span.of(found), f"{begin}/{begin + 9}", rule="decade")


def _semester(found: Match) -> Iterator[TimeMention]:
    first, last = int(found["a"]), int(found["b"])
    if last == first + 1:
        value = f"{first}-09/{last}-01" if found["half"] in ("i", "1", "một") else f"{last}-01/{last}-05"
        yield TimeMention(Span.of(found), value, rule="semester")


def _number(words: str) -> int:
    """Return a number in Roman or Arabic figures."""
    if words.isdigit():
        return int(words)
    worths = [_ROMAN[letter] for letter in words]
    return sum(-worth if worth < max(worths[place:], default=0) else worth for place, worth in enumerate(worths))


_N = rf"(?P<n>{when.NUMBER})"
_WHICH = "(?P<which>này|trước|tới|sau|vừa qua)"
_CENTURY = r"(?:[12]?\d|[xvi]{1,5})"
_FORMS: tuple[tuple[Pattern, Callable[[Match], Iterator[TimeMention]]], ...] = (
    (pattern(rf"(?P<clock>{when.CLOCK})\Z"), _clock),
    (pattern(rf"{_DAY}\Z"), _day),
    (pattern(rf"(?P<first>{when.DAY}) (?:và|&) (?P<last>{_DAY})\Z"), _days_listed),
    (pattern(rf"(?P<d1>{when.DAY})(?:[/.](?P<m1>{when.MONTH}))?(?: ?- ?| (?:đến|tới) (?:ngày )?){_DAY}\Z"), _days_from_to),
    (pattern(rf"(?P<week>{when.WEEKDAY})(?: tuần {_WHICH})?\Z"), _weekday),
    (pattern(rf"(?P<a>{when.WEEKDAY}) (?:đến|tới|-) (?P<b>{when.WEEKDAY})(?: tuần {_WHICH})?\Z"), _weekdays),
    (pattern(rf"{_N} (?P<unit>ngày|tuần|tháng|quý|năm) (?:vừa )?(?P<side>qua|gần đây|trở lại đây)\Z"), _so_long),
    (pattern(rf"{_N} (?P<unit>năm|quý) (?P<side>tới|sau)\Z"), _so_long),
    (pattern(r"năm (?P<side>trước|kia|sau|tới|vừa qua)\Z"), _year_beside),
    (pattern(rf"mùa (?P<season>xuân|hè|hạ|thu|đông)(?: (?:năm )?(?P<y>{when.YEAR})| (?:năm )?(?P<side>này|nay|ngoái|trước|tới|sau))\Z"), _season),
    (pattern(rf"(?P<season>xuân|hè|hạ|thu|đông)(?: (?:năm )?(?P<y>{when.YEAR})| năm (?P<side>nay|ngoái|trước|tới|sau))\Z"), _season),
    (pattern(rf"(?:(?P<bound>đầu|giữa|cuối|nửa đầu|nửa cuối) )?thế kỷ (?:thứ )?(?P<n>{_CENTURY})\Z"), _century),
    (pattern(rf"(?:những năm|thập niên|thập kỷ) (?:năm )?(?P<tens>[1-9]0)(?: (?:của )?thế kỷ (?:thứ )?(?P<century>{_CENTURY}))?\Z"), _decade),
    (pattern(rf"(?:học )?kỳ (?P<half>ii?|[12]|một|hai),? (?:của )?năm học (?P<a>{when.YEAR}) ?- ?(?P<b>{when.YEAR})\Z"), _semester),
)


_CYCLE = pattern(rf"năm (?P<name>{_cycle.STEM} {_cycle.BRANCH})\Z")
_SCHOOL = pattern(r"năm học (?P<which>này|nay|mới|trước|vừa qua|tới|sau)\Z")
_TERMS = {"này": 0, "nay": 0, "mới": 0, "trước": -1, "vừa qua": -1, "tới": 1, "sau": 1}
# From June on "năm học này" is the one that begins in autumn.
_SCHOOL_BEGINS = 6


def phrases(source: Source) -> Iterator[TimeMention]:
    """
    Find a time where the text is nothing but its words.

    >>> show("3 ngày qua", TimeMention)
    '3 ngày qua' value=XXXX-XX-XX/XXXX-XX-XX anchor=day shift=-3D/-1D
    >>> show("vào 20/11", TimeMention)
    '20/11' value=XXXX-11-20 anchor=near
    >>> show("Huyện đạt 5/12 chỉ tiêu trong 3 ngày qua", TimeMention)
    """
    for shape, read in _FORMS:
        for found in alone(source, shape):
            yield from read(found)
            return


def years_named(source: Source, context: Context) -> Iterator[TimeMention]:
    """
    Find a year by its name in the cycle of sixty, or a school year beside the report's own, where the text is nothing else.

    >>> show("năm Giáp Thìn", TimeMention, published="2025-11-05")
    'năm Giáp Thìn' value=2024
    >>> show("năm học này", TimeMention, published="2025-11-05")
    'năm học này' value=2025-09/2026-05
    """
    day = reckon.date_of(context.published) if context.published else None
    if day is None:
        return
    for found in alone(source, _CYCLE):
        if year := _cycle.year_named(found["name"], day.year):
            yield TimeMention(Span.of(found), str(year), rule="year-of-the-cycle")
    for found in alone(source, _SCHOOL):
        begin = day.year - (day.month < _SCHOOL_BEGINS) + _TERMS[found["which"]]
        yield TimeMention(Span.of(found), f"{begin}-09/{begin + 1}-05", rule="school-year")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finder of phrases."""
    yield phrases
    yield years_named
