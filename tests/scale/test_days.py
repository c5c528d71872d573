"""Which days a time value covers."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext import days


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2021-10-11", "2021-10-11", "2021-10-11"),
        ("2021-10-11TMO", "2021-10-11", "2021-10-11"),
        ("2021-10-11T07:28", "2021-10-11", "2021-10-11"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2021-12", "2021-12-01", "2021-12-31"),
        ("2021-Q1", "2021-01-01", "2021-03-31"),
        ("2021-Q4", "2021-10-01", "2021-12-31"),
        ("2020", "2020-01-01", "2020-12-31"),
        ("2025-W44", "2025-10-27", "2025-11-02"),
        ("2025-W44-3", "2025-10-29", "2025-10-29"),
        ("2025-W44-WE", "2025-11-01", "2025-11-02"),
        ("2021-01/2021-08", "2021-01-01", "2021-08-31"),
        ("2020/2025", "2020-01-01", "2025-12-31"),
        ("2019-06-28/2019-07-06", "2019-06-28", "2019-07-06"),
    ],
)
def test_covered_days(value: str, first: str, last: str) -> None:
    """From the first day to the last, both included."""
    assert days.first_last(value) == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))


@pytest.mark.parametrize(
    "value", ["", "XXXX-07-09", "XXXX-01/XXXX-06", "2021-13", "2021-02-30", "2021-W54", "P2D", "2021-05/2021-01", "2021-10-11 7h"]
)
def test_what_covers_no_known_day(value: str) -> None:
    """No year, no such day, or the end before the beginning."""
    assert days.first_last(value) is None


@given(st.dates())
def test_a_day_covers_itself(day: dt.date) -> None:
    """Whatever the calendar has."""
    assert days.first_last(day.isoformat()) == (day, day)
    assert days.moment(day.isoformat()) == dt.datetime.combine(day, dt.time())


def test_a_moment_is_to_the_minute() -> None:
    """A posted time is a time; half a date is none."""
    assert days.moment("2021-10-11T07:28") == dt.datetime(2021, 10, 11, 7, 28)
    assert [None] * 4 == [days.moment(value) for value in ("2021-10", "2021-10-11TMO", "XXXX-10-11", "2021-10-32")]
