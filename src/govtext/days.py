"""The days that a time value covers."""

import calendar
import datetime as dt
import functools
import re

_POINT = re.compile(
    r"(?P<year>[0-9]{4})"
    r"(?:-Q(?P<quarter>[1-4])|-W(?P<week>[0-9]{2})(?:-(?P<weekday>[1-7]|WE))?|-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?"
    r"(?:T[A-Z]{2}|T[0-9]{2}(?::[0-9]{2}){0,2})?"
)


@functools.lru_cache(maxsize=4096)
def first_last(value: str) -> tuple[dt.date, dt.date] | None:
    """
    Return the first and the last day that a time value covers, or ``None`` where it does not say the year.

    >>> [str(day) for day in first_last("2021-10-11TMO")]
    ['2021-10-11', '2021-10-11']
    >>> [str(day) for day in first_last("2021-01/2021-08")]
    ['2021-01-01', '2021-08-31']
    >>> first_last("XXXX-07-09") is None
    True
    """
    begin, _, end = value.partition("/")
    first, last = _covered(begin), _covered(end or begin)
    return (first[0], last[1]) if first and last and first[0] <= last[1] else None


def moment(value: str) -> dt.datetime | None:
    """
    Return the minute that a value says, or midnight of its day; ``None`` where it says no day.

    >>> str(moment("2021-10-11T07:28")), str(moment("2021-10-11")), moment("2021-10")
    ('2021-10-11 07:28:00', '2021-10-11 00:00:00', None)
    """
    try:
        return dt.datetime.fromisoformat(value) if re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]|$)", value) else None
    except ValueError:
        return None


def _covered(value: str) -> tuple[dt.date, dt.date] | None:
    found = _POINT.fullmatch(value)
    if not found:
        return None
    year = int(found["year"])
    try:
        if found["week"]:
            return _week(year, int(found["week"]), found["weekday"])
        if found["day"]:
            day = dt.date(year, int(found["month"]), int(found["day"]))
            return day, day
        begin, months = 1, 12
        if found["quarter"]:
            begin, months = 3 * int(found["quarter"]) - 2, 3
        elif found["month"]:
            begin, months = int(found["month"]), 1
        end = begin + months - 1
        return dt.date(year, begin, 1), dt.date(year, end, calendar.monthrange(year, end)[1])
    except ValueError:  # a day that the calendar does not have
        return None


def _week(year: int, week: int, weekday: str | None) -> tuple[dt.date, dt.date]:
    first, last = (6, 7) if weekday == "WE" else (int(weekday), int(weekday)) if weekday else (1, 7)
    return dt.date.fromisocalendar(year, week, first), dt.date.fromisocalendar(year, week, last)
