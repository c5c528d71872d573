"""The lunar calendar."""

import datetime as dt

import pytest

from govtext.kinds import Timex
from govtext.plugins import _moon

# First days of lunar years, as the official calendar had them; Việt Nam and China differed in 1968, 1985 and 2007.
NEW_YEARS = "1968-01-29 1985-01-21 2007-02-17 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17"


@pytest.mark.parametrize("day", NEW_YEARS.split())
def test_new_years(day):
    """The year begins on the day that the country kept."""
    assert dt.date.fromisoformat(day) == _moon.solar(int(day[:4]), 1, 1)


@pytest.mark.parametrize("year", range(1980, 2050))
def test_months_are_moons(year):
    """Every month has 29 or 30 days, and a day after its end is none."""
    for month in range(1, 13):
        first, last = _moon.solar(year, month, 1), _moon.solar(year, month, 29)
        assert first
        assert last
        assert (last - first).days == 28
        assert _moon.solar(year, month, 31) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("khai hội ngày mùng 8 tháng Giêng", ["2024-02-17"]),
        ("giỗ Tổ 10/3 âm lịch", ["2024-04-18"]),
        ("tối rằm tháng Giêng", ["2024-02-24TEV"]),
        ("29 tháng Chạp", ["2024-02-08"]),
        ("Sáng 19/2 (tức mùng 10 tháng Giêng)", ["2024-02-19TMO"]),
        ("các ngày 15 âm lịch hằng tháng", []),
        ("rằm tháng Giêng hằng năm", []),
        ("ngày 20/3, tức 11/2 âm lịch", ["2024-03-20"]),
        ("nhằm 29/12 âm lịch", []),
        ("mùng 2 tháng 4", ["2024-04-02"]),
    ],
)
def test_lunar_days(pipeline, text, expected):
    """A lunar day is the solar one it fell on; beside a solar day it says nothing new."""
    found = pipeline.parse(text, published="2024-03-01", only={Timex})[Timex]

    assert expected == [timex.value for timex in found]


@pytest.mark.parametrize("posted", ["0001-01-01", "9999-12-31"])
def test_ends_of_the_calendar(pipeline, posted):
    """At the ends of the calendar a time may stay unread, but nothing fails."""
    document = pipeline.parse("Hôm qua, 29 Tết; tháng 12; ngày mai; năm tới; tuần sau; ngày 5 tháng tới", published=posted, only={Timex})

    assert not document.faults
