"""Percentages of a plan, a budget, another time or the work itself."""

import pytest

from govtext.kinds import Attainment


def found(pipeline, text):
    """Return the number and the basis of each attainment in *text*."""
    return [(a.quantity.text, a.quantity.basis) for a in pipeline.parse(text, only={Attainment})[Attainment]]


@pytest.mark.parametrize(
    ("text", "words", "basis"),
    [
        ("đạt 99,7% kế hoạch", "99,7%", "plan"),
        ("đạt 56% KH năm", "56%", "plan"),
        ("đạt 100% so với chỉ tiêu đề ra", "100%", "plan"),
        ("bằng 69% Nghị quyết", "69%", "plan"),
        ("đạt trên 60% các chỉ tiêu", "trên 60%", "plan"),
        ("bằng 98% dự toán tỉnh giao", "98%", "budget"),
        ("bằng 72% so với cùng kỳ", "72%", "same_period"),
        ("đã thi công 80%", "80%", None),
        ("đạt 90% khối lượng", "90%", None),
        ("giải ngân vốn đầu tư công năm 2020 đạt 45%", "45%", None),
        ("phấn đấu giải ngân vốn đầu tư công trên 95%", "trên 95%", None),
    ],
)
def test_bases(pipeline, text, words, basis):
    """What stands after the percentage says what it is of."""
    assert [(words, basis)] == found(pipeline, text)


@pytest.mark.parametrize("text", ["tăng 6% so cùng kỳ", "vượt 18% kế hoạch", "tỷ lệ đạt 95%", "chiếm 60% tổng số", "trồng 5 ha kế hoạch"])
def test_no_attainment(pipeline, text):
    """Changes, shares, rates and amounts are none."""
    assert not found(pipeline, text)


def test_two_bases(pipeline):
    """Each basis has a percentage of its own, with its words."""
    text = "đạt 60% kế hoạch tỉnh giao, 58% kế hoạch HĐND huyện giao"

    assert ["kế hoạch tỉnh giao", "kế hoạch HĐND huyện giao"] == [a.quantity.basis_text for a in pipeline.parse(text, only={Attainment})[Attainment]]


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("Thu 5 tỷ đồng, bằng 75%; chi 4 tỷ đồng, đạt 80% dự toán.", ["budget", "budget"]),
        ("Thu 5 tỷ đồng, bằng 75%. Chi 4 tỷ đồng, đạt 80% dự toán.", ["budget"]),
        ("Tỷ lệ phủ rừng đạt 75%; chi 4 tỷ đồng, đạt 80% dự toán.", ["budget"]),
    ],
)
def test_a_basis_told_once(pipeline, text, bases):
    """What an amount comes to has the basis told behind the last of its row; a rate by itself has none."""
    assert bases == [basis for _, basis in found(pipeline, text)]
