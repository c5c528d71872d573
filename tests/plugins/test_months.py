"""Months by number and name."""

import pytest

from govtext.kinds import TimeMention


def found(pipeline, text):
    """Return the words and the unresolved values that stand in *text*."""
    return [(mention.text, mention.value) for mention in pipeline.parse(text, only={TimeMention})[TimeMention]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tháng 7,8,9 năm 2021", [("tháng 7", "2021-07"), ("8", "2021-08"), ("9 năm 2021", "2021-09")]),
        ("tháng 10 và 10 tháng đầu năm 2021", [("tháng 10", "XXXX-10"), ("10 tháng đầu năm 2021", "2021-01/2021-10")]),
        ("từ tháng 11/2018 - 2/2019", [("từ tháng 11/2018 - 2/2019", "2018-11/2019-02")]),
        ("giữa tháng 4 2019", [("giữa tháng 4 2019", "2019-04")]),
        ("T11/2025 và Q4/2025", [("T11/2025", "2025-11"), ("Q4/2025", "2025-Q4")]),
        ("trong tháng Tư", [("tháng Tư", "XXXX-04")]),
        ("tuần 3 tháng 9 năm 2021", [("tuần 3 tháng 9 năm 2021", "2021-09")]),
        ("tuần thứ hai của tháng 10/2021", [("tuần thứ hai của tháng 10/2021", "2021-10")]),
        ("mỗi tuần 2 buổi; tháng 9", [("tháng 9", "XXXX-09")]),
        ("tháng 13", []),
        ("mỗi tháng một lần", []),
        ("3 tháng 10 ngày", []),
        ("các tháng năm 2019", [("năm 2019", "2019")]),
        ("tháng 5 hằng năm", []),
        ("Cách mạng Tháng Tám", []),
        ("1,28 tháng lương", []),
    ],
)
def test_months(pipeline, text, expected):
    """A month is told by its number or its capitalised name; counts of months are not months."""
    assert expected == found(pipeline, text)
