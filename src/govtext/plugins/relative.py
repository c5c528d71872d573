"""Days told from the day of the report: hôm qua, chiều mai, thứ 2 tuần tới, cùng ngày."""

from collections.abc import Iterator

import attrs

from govtext.kinds import TimeMention
from govtext.plugin import LEFT, LETTER, RIGHT, Match, Source, Span, hookimpl, pattern
from govtext.plugins import _when as when

_DAYS = {
    "hôm nay": 0, "nay": 0, "hôm qua": -1, "qua": -1, "hôm kia": -2, "ngày mai": 1, "mai": 1, "ngày kia": 2, "ngày mốt": 2,
}  # fmt: skip
_STEPS = {"này": 0, "nay": 0, "trước": -1, "tới": 1, "sau": 1, "vừa qua": -1, "qua": -1, "rồi": -1}

# 7h30 sáng, buổi chiều, hôm: before the words that tell the day
_HEAD = pattern(rf"(?<![{LETTER}\d])(?=.)(?:(?P<clock>{when.CLOCK}),? )?(?:(?:buổi )?(?P<part>{when.PART}) )?(?P<hom>hôm )?\Z")
_WINDOW = 40
_DAY = pattern(rf"{LEFT}(?:(?:ngày )?(?P<day>hôm nay|hôm qua|hôm kia|ngày mai|ngày kia|ngày mốt)|(?P<near>nay|qua|mai)){RIGHT}(?! (?:hôm|kia|sau))")
_SAME = pattern(rf"{LEFT}(?:cùng ngày|(?P<next>(?:ngày )?hôm sau)){RIGHT}")
_TIME = pattern(rf"{LEFT}(?:lúc|hồi|đúng) (?P<clock>{when.CLOCK})(?![\d%]|[.,/]\d| (?:đồng hồ|mỗi|hằng|hàng|các ngày))")
_WEEKDAY = pattern(
    rf"{LEFT}(?P<week>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
    rf"(?: (?P<which>tuần (?:này|trước|tới|sau|vừa qua|qua|rồi)|tới|này|vừa qua))?(?![{LETTER}\d]|,? ?\(?(?:ngày )?\d)"
    r"(?! (?:hàng|hằng|xanh|hồng|đỏ|sạch|tình nguyện))"
)
_VERB = pattern(rf"(?:^|[^{LETTER}])(?:ngày|vào|trong|từ|đến|tại|họp|nghị|diễn ra|khai mạc|bế mạc|tổ chức|sự|việc|là|và|nay|lễ|của) \Z")
_ENDS = ",.;:)(!?\n"


def report_days(source: Source) -> Iterator[TimeMention]:
    """
    Find words for the day of the report and the days beside it.

    "hôm nay" also means nowadays ("Cát Tiến hôm nay"), so that between a noun and more words it is left alone.

    >>> show("Chiều qua, đoàn làm việc; sáng mai họp.", TimeMention)
    'Chiều qua' value=XXXX-XX-XXTAF anchor=day shift=-1D
    'sáng mai' value=XXXX-XX-XXTMO anchor=day shift=+1D
    """
    for found in _DAY.find(source):
        head = _head(source, found)
        word = found["near"] or found["day"]
        if (found["near"] and not head.part) or (word == "hôm nay" and not head.time and not _this_day(source, found.start(), found.end())):
            continue
        yield TimeMention(Span(head.start, found.end()), f"XXXX-XX-XX{head.time}", anchor="day", shift=f"{_DAYS[word]:+d}D", rule="report-day")
    for found in _SAME.find(source):
        head = _head(source, found)
        shift = "+1D" if found["next"] else ""
        yield TimeMention(Span(head.start, found.end()), f"XXXX-XX-XX{head.time}", anchor="last", shift=shift, rule="same-day")


@attrs.frozen
class _Head:
    """
    The words before those that tell a day.

    Args:
        start: where they begin.

        part: the part of the day among them, or "".

        time: value of the clock time or the part of the day, or "".

        hom: whether "hôm" is among them.
    """

    start: int
    part: str = ""
    time: str = ""
    hom: bool = False


def _head(source: Source, found: Match) -> _Head:
    head = _HEAD.first(source, max(0, found.start() - _WINDOW), found.start())
    if head is None:
        return _Head(found.start())
    last = (head["clock"] or "").rpartition(" ")[2]
    part = head["part"] or (last if last in when.PARTS else "")
    time = when.clock_time(head["clock"], part) if head["clock"] else when.PARTS.get(part, "")
    return _Head(head.start(), part, time, bool(head["hom"]))


def clock_times(source: Source) -> Iterator[TimeMention]:
    """
    Find a time of the clock alone, which is of the day told before.

    >>> show("Sáng 5/6/2025, xã mít tinh. Đúng 7 giờ 30, chủ tịch phát lệnh.", TimeMention)
    'Sáng 5/6/2025' value=2025-06-05TMO
    '7 giờ 30' value=XXXX-XX-XXT07:30 anchor=last
    """
    for found in _TIME.find(source):
        yield TimeMention(Span.of(found, "clock"), f"XXXX-XX-XX{when.clock_time(found['clock'])}", anchor="last", rule="clock-time")


def _this_day(source: Source, start: int, end: int) -> bool:
    before = source.text[max(0, start - 2) : start]
    opens = not before.strip() or before.strip()[-1] in ",.;:(-\n" or source.text[start].isupper()
    return opens or (bool(_VERB.first(source, max(0, start - 12), start)) and _ends_clause(source, end))


def _ends_clause(source: Source, end: int) -> bool:
    rest = source.text[end : end + 2].lstrip(" ")
    return not rest or rest[0] in _ENDS


def weekdays(source: Source) -> Iterator[TimeMention]:
    """
    Find weekdays without a date: "thứ 2 tuần tới".

    >>> show("thứ 2 tuần tới", TimeMention)
    'thứ 2 tuần tới' value=XXXX-WXX-1 anchor=day shift=+1W
    """
    for found in _WEEKDAY.find(source):
        head = _head(source, found)
        which = (found["which"] or "").removeprefix("tuần ")
        told = which or head.time or head.hom or found["week"] == "chủ nhật"
        if not _explains(source, found) and (told or _alone(source, found.start(), found.end())):
            value = f"XXXX-WXX-{when.weekday(found['week'])}{head.time}"
            shift = f"{_STEPS[which]:+d}W" if which else ""
            yield TimeMention(Span(head.start, found.end()), value, anchor="day", shift=shift, rule="weekday")


def _explains(source: Source, found: Match) -> bool:
    """Tell whether a weekday in brackets only says which one the day before them is: "ngày 12/10 (thứ Ba)"."""
    start, end = found.span()
    return source.text[start - 2 : start] == " (" and source.text[start - 3].isdigit() and source.text[end : end + 1] == ")"


def _alone(source: Source, start: int, end: int) -> bool:
    """Tell whether a bare "thứ tư" is Wednesday and not the fourth: it has a capital or begins its line, and ends a clause."""
    digit = source.text[end - 1].isdigit()
    return not digit and source.text[source.text.rfind(" ", start, end) + 1].isupper() and _ends_clause(source, end)


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finders of relative times."""
    yield report_days
    yield clock_times
    yield weekdays
