"""Reckoning with time values: from words that lack a year, month or day to the whole value."""

import calendar
import datetime as dt
import functools
import re

from dateutil.relativedelta import relativedelta

from govtext.plugins import _moon

_VALUE = re.compile(r"(\d{4})(?:-(?:Q([1-4])|W(\d\d)|(\d\d)(?:-(\d\d))?))?")


@functools.lru_cache(maxsize=1024)
def date_of(value: str) -> dt.date | None:
    """
    Return the first day of what *value* covers, or ``None`` where its year is unknown.

    >>> date_of("2021-Q3"), date_of("2020"), date_of("2021-10-11T07:28"), date_of("XXXX-07-09")
    (datetime.date(2021, 7, 1), datetime.date(2020, 1, 1), datetime.date(2021, 10, 11), None)
    """
    found = None if value.startswith("X") else _VALUE.match(value)
    if not found:
        return None
    year, quarter, week, month, day = [int(group or 0) for group in found.groups()]
    try:
        if week:
            return dt.date.fromisocalendar(year, week, 1)
        return dt.date(year, month or (3 * quarter - 2 if quarter else 1), day or 1)
    except ValueError:
        return None


def last_day(value: str) -> dt.date | None:
    """
    Return the last day of what *value* covers.

    >>> last_day("2021-02"), last_day("2021-01/2021-08"), last_day("2021-Q1")
    (datetime.date(2021, 2, 28), datetime.date(2021, 8, 31), datetime.date(2021, 3, 31))
    """
    end = value.rpartition("/")[2]
    start = date_of(end)
    if start is None:
        return None
    bare = end.partition("T")[0]
    if len(bare) == len("2021-W45") and "W" in bare:
        return start + min(dt.timedelta(6), dt.date.max - start)
    if len(bare) == len("2021"):
        return start.replace(month=12, day=31)
    if len(bare) == len("2021-08"):
        month = start.month + 2 if "Q" in bare else start.month
        return start.replace(month=month, day=calendar.monthrange(start.year, month)[1])
    return start


def with_year(value: str, year: int) -> str | None:
    """
    Put *year* for ``XXXX``; ``None`` where the calendar has no such day.

    >>> with_year("XXXX-01/XXXX-06", 2020), with_year("XXXX-02-29", 2021)
    ('2020-01/2020-06', None)
    """
    if not 1 <= year <= 9999:
        return None
    whole = value.replace("XXXX", f"{year:04d}")
    return whole if all(date_of(part) for part in whole.split("/")) else None


def near(value: str, day: dt.date, *, ahead: bool = True) -> str | None:
    """
    Put the year for ``XXXX`` that brings *value* nearest to *day*: a past of up to sixty days first, then whatever is nearest.

    Args:
        value: a value without its year, and perhaps without its month.

        day: the day of the report.

        ahead: whether times after *day* are thought of too; not when *day* is only a bound.

    >>> near("XXXX-12-29", dt.date(2021, 1, 5)), near("XXXX-11-20", dt.date(2020, 7, 1)), near("XXXX-11-16", dt.date(2019, 7, 30), ahead=False)
    ('2020-12-29', '2020-11-20', '2018-11-16')
    """
    if "XXXX-XX" in value:
        months = [day.replace(day=1) + relativedelta(months=step) for step in (0, -1, 1)]
        readings = [value.replace("XXXX-XX", month.strftime("%Y-%m")) for month in months]
    else:
        readings = [reading for step in (0, -1, 1) if (reading := with_year(value, day.year + step)) and not _far_ahead(reading, day)]
    spans = [(date_of(reading), last_day(reading), reading) for reading in readings]
    ranked = [(_distance(first, last, day, ahead), place, reading) for place, (first, last, reading) in enumerate(spans) if first and last]
    return min(ranked)[2] if ranked else None


def _far_ahead(value: str, day: dt.date) -> bool:
    """Tell whether *value* is a month or quarter of next year that is far off, which is seldom meant without its year."""
    first = date_of(value)
    return first is not None and len(value.partition("/")[0]) < 10 and first.year > day.year and (first - day).days > 60


def by_moon(value: str, day: dt.date) -> str | None:
    """
    Return the solar day of a lunar one, in the lunar year that brings it nearest to *day*.

    >>> by_moon("XXXX-01-10TMO", dt.date(2024, 2, 20))
    '2024-02-19TMO'
    """
    if "/" in value:
        ends = [by_moon(part, day) for part in value.split("/")]
        return "/".join(ends) if all(ends) else None  # type: ignore[arg-type]
    month, lunar = int(value[5:7]), int(value[8:10])
    # A short twelfth month has no thirtieth: "30 Tết" is then its last day.
    readings = [
        there for step in (0, -1, 1) if (there := _moon.solar(day.year + step, month, lunar) or _moon.solar(day.year + step, month, lunar - 1))
    ]
    nearest = min(readings, key=lambda there: abs((there - day).days), default=None)
    return nearest.isoformat() + value[10:] if nearest else None


def _distance(first: dt.date, last: dt.date, day: dt.date, ahead: bool) -> int:
    """Return how far *day* is from a stretch; nothing within it or up to sixty days after it."""
    if first <= day:
        behind = (day - last).days
        return 0 if behind <= 60 else behind
    away = (first - day).days
    return away if ahead or away <= 7 else away + 400


def shifted(value: str, shift: str, day: dt.date) -> str | None:
    """
    Return the time that lies *shift* from *day*, in the unit and shape of *value*.

    >>> day = dt.date(2025, 11, 5)
    >>> shifted("XXXX-XX-XXTAF", "-1D", day), shifted("XXXX-WXX-1", "+1W", day), shifted("XXXX-XX-XX/XXXX-XX-XX", "+1D/+3D", day)
    ('2025-11-04TAF', '2025-11-10', '2025-11-06/2025-11-08')
    >>> shifted("XXXX-WXX", "-2W", day), shifted("XXXX-WXX-WE", "+0W", day), shifted("XXXX-WXX-5", "", day), shifted("XXXX-QX", "-1Q", day)
    ('2025-W43', '2025-11-08/2025-11-09', '2025-11-07', '2025-Q3')
    """
    if "/" in value:
        ends = [shifted(part, step, day) for part, step in zip(value.split("/"), shift.split("/"), strict=True)]
        return "/".join(ends) if all(ends) else None  # type: ignore[arg-type]
    try:
        there = day + _delta(shift)
    except (ValueError, OverflowError):
        return None
    bare, mark, time = value.partition("T")
    return _shaped(bare, there, day, shift) + mark + time


def _delta(shift: str) -> relativedelta:
    found = re.fullmatch(r"([+-]?\d+)([DWMQY])", shift)
    if not found:
        return relativedelta()
    count = int(found[1])
    return {
        "D": relativedelta(days=count),
        "W": relativedelta(weeks=count),
        "M": relativedelta(months=count),
        "Q": relativedelta(months=3 * count),
        "Y": relativedelta(years=count),
    }[found[2]]


def _shaped(shape: str, there: dt.date, day: dt.date, shift: str) -> str:
    year, week, _ = there.isocalendar()
    if shape == "XXXX":
        return f"{there.year:04d}"
    if shape == "XXXX-XX":
        return f"{there.year:04d}-{there.month:02d}"
    if shape == "XXXX-QX":
        return f"{there.year:04d}-Q{(there.month + 2) // 3}"
    if shape == "XXXX-WXX":
        return f"{year:04d}-W{week:02d}"
    if shape == "XXXX-WXX-WE":
        return f"{dt.date.fromisocalendar(year, week, 6)}/{dt.date.fromisocalendar(year, week, 7)}"
    if shape.startswith("XXXX-WXX-"):
        weekday = int(shape[-1])
        if shift:
            return dt.date.fromisocalendar(year, week, weekday).isoformat()
        # A bare weekday is the nearest one.
        return (day + dt.timedelta((weekday - day.isoweekday() + 3) % 7 - 3)).isoformat()
    return f"{there.year:04d}-{there.month:02d}-{shape[-2:]}" if shape[-2:].isdigit() else there.isoformat()
