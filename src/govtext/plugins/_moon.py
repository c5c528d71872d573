"""
The Vietnamese lunar calendar, reckoned for the meridian of 105° east (UTC+7).

After Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar" (informatik.uni-leipzig.de/~duc/amlich), whose formulas are those of
Jean Meeus, "Astronomical Algorithms" (1998): a month begins with the day of a new moon, and the eleventh month holds the winter solstice.
"""

import datetime as dt
import functools
import itertools
import math

_ZONE = 7 / 24
# Julian day number of the day before 1 January of year 1.
_JULIAN = 1721425
# The formulas hold for these years.
_FIRST, _LAST = 1200, 2199


def solar(year: int, month: int, day: int) -> dt.date | None:
    """
    Return the solar day of a lunar one, or ``None`` where that month has no such day; leap months are not asked for.

    >>> solar(2024, 1, 10), solar(2025, 1, 1), solar(1985, 1, 1), solar(2023, 12, 30)
    (datetime.date(2024, 2, 19), datetime.date(2025, 1, 29), datetime.date(1985, 1, 21), datetime.date(2024, 2, 9))
    """
    if not (1 <= month <= 12 and _FIRST <= year <= _LAST):
        return None
    starts = _months(year)
    first, last = starts[month - 1]
    there = first + day - 1
    return dt.date.fromordinal(there - _JULIAN) if day >= 1 and there < last else None


@functools.cache
def _months(year: int) -> tuple[tuple[int, int], ...]:
    """Return first day and end of the twelve months of lunar *year*, leap months left out."""
    months: list[tuple[int, int]] = []
    for turn, numbers in ((year - 1, range(2, 12)), (year, range(2))):
        moons = _moons_between(_eleventh(turn), _eleventh(turn + 1))
        regular = _without_leap(moons)
        months.extend(regular[number] for number in numbers)
    return tuple(months)


def _moons_between(begin: int, end: int) -> list[tuple[int, int]]:
    """Return the months from one eleventh month to the next: twelve, or thirteen in a leap year."""
    count = round((end - begin) / 29.530588853)
    index = _index(begin)
    days = [_new_moon(index + step) for step in range(count)] + [end]
    return list(itertools.pairwise(days))


def _without_leap(moons: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Leave out the first month in which the sun enters no new sign, where there are thirteen."""
    if len(moons) == 12:
        return moons
    for number, (first, last) in enumerate(moons):
        if number and _sign(first) == _sign(last):
            return moons[:number] + moons[number + 1 :]
    return moons[:12]


def _eleventh(year: int) -> int:
    """Return the first day of the eleventh lunar month of *year*, which holds the winter solstice."""
    last = dt.date(year, 12, 31).toordinal() + _JULIAN
    start = _new_moon(_index(last))
    return _new_moon(_index(last) - 1) if _sign(start) >= 9 else start


def _index(day: int) -> int:
    """Return the number, counted from 1900, of the new moon at or before the Julian *day*."""
    index = math.floor((day - 2415021) / 29.530588853) + 1
    while _new_moon(index) > day:
        index -= 1
    return index


@functools.cache
def _new_moon(index: int) -> int:
    """Return the Julian day, in Vietnam, of the new moon with that number since 1 January 1900."""
    t = index / 1236.85
    rad = math.radians
    mean = 2415020.75933 + 29.53058868 * index + 0.0001178 * t**2 - 0.000000155 * t**3
    mean += 0.00033 * math.sin(rad(166.56 + 132.87 * t - 0.009173 * t**2))
    sun = rad(359.2242 + 29.10535608 * index - 0.0000333 * t**2 - 0.00000347 * t**3)
    moon = rad(306.0253 + 385.81691806 * index + 0.0107306 * t**2 + 0.00001236 * t**3)
    node = rad(21.2964 + 390.67050646 * index - 0.0016528 * t**2 - 0.00000239 * t**3)
    shift = (0.1734 - 0.000393 * t) * math.sin(sun) + 0.0021 * math.sin(2 * sun) - 0.4068 * math.sin(moon) + 0.0161 * math.sin(2 * moon)
    shift += -0.0004 * math.sin(3 * moon) + 0.0104 * math.sin(2 * node) - 0.0051 * math.sin(sun + moon) - 0.0074 * math.sin(sun - moon)
    shift += 0.0004 * math.sin(2 * node + sun) - 0.0004 * math.sin(2 * node - sun) - 0.0006 * math.sin(2 * node + moon)
    shift += 0.0010 * math.sin(2 * node - moon) + 0.0005 * math.sin(2 * moon + sun)
    drift = (
        0.001 + 0.000839 * t + 0.0002261 * t**2 - 0.00000845 * t**3 - 0.000000081 * t**4 if t < -11 else -0.000278 + 0.000265 * t + 0.000262 * t**2
    )
    return math.floor(mean + shift - drift + 0.5 + _ZONE)


def _sign(day: int) -> int:
    """Return in which twelfth of its way the sun stands at the beginning of the Julian *day* in Vietnam: 0 from the spring equinox."""
    t = (day - 2451545.5 - _ZONE) / 36525
    anomaly = math.radians(357.52910 + 35999.05030 * t - 0.0001559 * t**2 - 0.00000048 * t**3)
    turn = (1.914600 - 0.004817 * t - 0.000014 * t**2) * math.sin(anomaly) + (0.019993 - 0.000101 * t) * math.sin(2 * anomaly)
    turn += 0.000290 * math.sin(3 * anomaly) + 280.46645 + 36000.76983 * t + 0.0003032 * t**2
    return int(turn % 360 // 30)
