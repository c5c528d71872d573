"""Days among times: which of them can be the day of an occasion."""

import datetime as dt

from govtext.kinds import Reference, Timex
from govtext.plugin import LEFT, Layer, Source, Span, pattern

_DAY = pattern(r"(?:\d{4}|XXXX)-\d\d-\d\d(?:T[A-Z0-9:]{2,5})?(?:/(?:\d{4}|XXXX)-\d\d-\d\d)?", on="text")
_NOT_THE_DAY = pattern(LEFT + r"(?:từ|kể từ|trước|đến|tính đến|hết|hạn|ban hành|ký),?(?: ngày)? ?$|số [^ ]{1,20},? ngày ?$|số [^ ,]{1,20} ?$")
_LONGEST = 31
_NEWS = 60


def is_day(value: str) -> bool:
    """Tell whether a time value is a day, or a stretch of days."""
    return _DAY.fits(value) is not None


def dates_something_else(source: Source, time: Timex, sentence: Span, references: Layer[Reference]) -> bool:
    """Tell whether *time* is the day of a document, a deadline, or a span of years between anniversaries."""
    cited = references.last_before(time.start)
    if references.covering(time.span) or (cited is not None and time.start - cited.end < 12 and cited.start >= sentence.start):
        return True
    if "/" in time.value and not _short(time.value):
        return True
    return _NOT_THE_DAY.first(source, max(sentence.start, time.start - 30), time.start) is not None


def near(one: str | None, other: str | None) -> bool:
    """Tell whether two days belong to one report, rather than one of them to some history."""
    first, second = _day(one or ""), _day(other or "")
    return first is None or second is None or abs((first - second).days) <= _NEWS


def _short(value: str) -> bool:
    first, last = (_day(side.replace("XXXX", "2000")) for side in value.split("/"))
    return first is not None and last is not None and (last - first).days <= _LONGEST


def _day(value: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value[:10])
    except ValueError:  # a year that nothing tells
        return None
