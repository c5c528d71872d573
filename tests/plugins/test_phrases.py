"""Texts that are nothing but the words for a time."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govtext
from govtext.kinds import Timex


def values(text, published="2025-11-05"):
    """Return the values of the times in *text*, reckoned from a Wednesday."""
    return [timex.value for timex in govtext.parse(text, published=published, only={Timex})[Timex]]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20/11", "2025-11-20"),
        ("Ngày 20/11.", "2025-11-20"),
        ("vào 20/11", "2025-11-20"),
        ("20 tháng 11", "2025-11-20"),
        ("20/11/20", "2020-11-20"),
        ("30/4 - 1/5", "2026-04-30/2026-05-01"),
        ("1 - 3/10/2024", "2024-10-01/2024-10-03"),
        ("7h30", "2025-11-05T07:30"),
        ("8:30 sáng", "2025-11-05T08:30"),
        ("lúc 19 giờ", "2025-11-05T19:00"),
        ("thứ 7", "2025-11-08"),
        ("T2 tuần sau", "2025-11-10"),
        ("CN tuần trước", "2025-11-02"),
        ("từ thứ hai đến thứ sáu", "2025-11-03/2025-11-07"),
        ("thứ hai đến thứ tư tuần tới", "2025-11-10/2025-11-12"),
        ("3 ngày qua", "2025-11-02/2025-11-04"),
        ("trong hai tuần vừa qua", "2025-W43/2025-W44"),
        ("6 tháng gần đây", "2025-05/2025-10"),
        ("hai năm tới", "2026/2027"),
        ("năm kia", "2023"),
        ("năm sau", "2026"),
        ("mùa hè năm 2020", "2020-SU"),
        ("xuân 2019", "2019-SP"),
        ("mùa thu năm ngoái", "2024-FA"),
        ("thế kỷ XX", "1901/2000"),
        ("đầu thế kỷ 21", "2001/2100"),
        ("thập niên 90", "1990/1999"),
        ("những năm 20 của thế kỷ XXI", "2020/2029"),
        ("học kỳ I năm học 2020-2021", "2020-09/2021-01"),
        ("học kỳ 2, năm học 2020-2021", "2021-01/2021-05"),
        ("năm học này", "2025-09/2026-05"),
        ("năm học trước", "2024-09/2025-05"),
        ("năm Giáp Thìn", "2024"),
        ("ngày hai mươi tháng mười một", "2025-11-20"),
        ("sáng ngày mười lăm tháng tám năm hai nghìn không trăm hai mươi", "2020-08-15TMO"),
        ("quý I - III/2021", "2021-01/2021-09"),
        ("cách nay 5 ngày", "2025-10-31"),
        ("15/8 âm lịch năm 2024", "2024-09-17"),
    ],
)
def test_phrases(text, value):
    """A whole text that can only be a time is read as one."""
    assert values(text) == [value]


def test_two_days():
    """Two days that share a month are two."""
    assert values("13 và 14/8") == ["2025-08-13", "2025-08-14"]


@pytest.mark.parametrize(
    "text",
    [
        "Huyện đạt 5/12 chỉ tiêu.",
        "Trong 3 ngày qua, mưa lớn.",
        "Họp 7h30 mỗi ngày một lần.",
        "Thứ 7 bậc lương.",
        "hè",
        "thế kỷ này",
        "31/2",
        "14 và 13/13",
        "năm Giáp Tỵ",
        "thứ sáu đến thứ hai",
        "Các năm sau",
    ],
)
def test_no_phrases(text):
    """In a sentence the same words are shares and lengths of time; what no calendar has is no time."""
    assert not values(text)


@given(st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)), st.sampled_from(["{d}/{m}/{y}", "{d} tháng {m} năm {y}", "{d}-{m}-{y}", "{d}.{m}.{y}"]))
def test_a_day_said_back(day, shape):
    """Every day of the calendar is read from its figures alone."""
    assert values(shape.format(d=day.day, m=day.month, y=day.year)) == [day.isoformat()]
