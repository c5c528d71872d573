"""By how much something moved."""

import pytest

from govtext.kinds import Change


def found(pipeline, text):
    """Return the words, direction and basis of each change in *text*."""
    return [(c.quantity.text, c.quantity.direction, c.quantity.basis) for c in pipeline.parse(text, only={Change})[Change]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tăng 6% so cùng kỳ", ("6%", "increase", "same_period")),
        ("giảm 12 vụ so với năm trước", ("12 vụ", "decrease", "previous_year")),
        ("vượt 18,5% kế hoạch", ("18,5%", "increase", "plan")),
        ("tăng thêm gần 2 tỷ đồng so với tháng trước", ("gần 2 tỷ đồng", "increase", "previous_period")),
        ("thấp hơn 3% so với đầu năm", ("3%", "decrease", None)),
        ("gấp 2,6 lần so với cùng kỳ", ("2,6 lần", "increase", "same_period")),
        ("còn 5 vụ (-9,68%)", ("9,68%", "decrease", None)),
        ("So với cùng kỳ, số vụ giảm 5%", ("5%", "decrease", "same_period")),
    ],
)
def test_changes(pipeline, text, expected):
    """A verb, or a sign in brackets, says which way; what it is held against stands after it or at the head."""
    assert [expected] == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tăng 5 dự án và tăng 32% về vốn so với cùng kỳ", [("5 dự án", "increase", "same_period"), ("32%", "increase", "same_period")]),
        ("tăng 5 dự án và có 32% về vốn so với cùng kỳ", [("5 dự án", "increase", None)]),
        ("So với cùng kỳ, giảm 24 vụ (15,4%)", [("24 vụ", "decrease", "same_period"), ("15,4%", "decrease", "same_period")]),
        ("giảm 6% (131 hộ) so với năm trước", [("6%", "decrease", "previous_year")]),
    ],
)
def test_changes_side_by_side(pipeline, text, expected):
    """Two changes share the basis behind the last; a percentage in brackets is the same change again."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    "text",
    [
        "với số vốn tăng thêm 96 triệu USD",
        "giảm còn 1,91%",
        "tăng lên 28 triệu đồng",
        "giảm xuống còn 5 hộ",
        "tăng trưởng đạt 5%",
        "không vượt quá 20%",
    ],
)
def test_levels(pipeline, text):
    """Where something has come to is a level, and no change."""
    assert not found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giá trị sản xuất tăng bình quân hằng năm 12,4%", ["12,4%"]),
        ("Tỷ lệ hộ nghèo giảm hàng năm 0,5%", ["0,5%"]),
        ("Thu nhập bình quân hằng năm 60 triệu đồng", []),
    ],
)
def test_a_yearly_pace(pipeline, text, expected):
    """So much a year is a change, where a verb of change leads to it."""
    assert [c.text for c in pipeline.parse(text, only={Change})[Change]] == expected
