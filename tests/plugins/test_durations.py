"""Lengths of time."""

import pytest

from govtext.kinds import Duration


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trong 02 ngày", [("02 ngày", "P2D")]),
        ("hơn 20 năm qua", [("20 năm", "P20Y")]),
        ("ba mươi năm", [("ba mươi năm", "P30Y")]),
        ("1,5 giờ", [("1,5 giờ", "PT1.5H")]),
        ("mỗi tuần", [("mỗi tuần", "P1W")]),
        ("ngày 15 hằng tháng", [("ngày 15 hằng tháng", "XXXX-XX-15")]),
        ("ngày 19/5 hằng năm", [("ngày 19/5 hằng năm", "XXXX-05-19")]),
        ("lần thứ 5 năm 2019", []),
        ("6 tháng đầu năm 2021", []),
        ("dưới năm tiêu chí", []),
        ("29 tháng Chạp", []),
        ("50 năm Ngày Giải phóng", [("50 năm", "P50Y")]),
        ("Quảng trường 19 tháng 4", []),
        ("kéo dài 19 tháng", [("19 tháng", "P19M")]),
        ("trong năm ngày", [("năm ngày", "P5D")]),
    ],
)
def test_durations(pipeline, text, expected):
    """A number and a unit of time make a length; the same words inside a date do not."""
    assert expected == [(duration.text, duration.value) for duration in pipeline.parse(text, only={Duration})[Duration]]


def test_a_time_of_the_clock_is_no_length(pipeline):
    """After "lúc" and "hồi" hours are of the clock."""
    assert [d.text for d in pipeline.parse("Lúc 19 giờ, sau 2 giờ mưa", only={Duration})[Duration]] == ["2 giờ"]
