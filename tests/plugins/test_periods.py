"""Terms, quarters and parts of a year."""

import pytest

from govtext.kinds import TimeMention


def found(pipeline, text):
    """Return the words and the unresolved values that stand in *text*."""
    return [(mention.text, mention.value) for mention in pipeline.parse(text, only={TimeMention})[TimeMention]]


@pytest.mark.parametrize("dash", ["-", " - ", "–", " – ", "- ", " -", "/", " đến "])
def test_terms_with_any_dash(pipeline, dash):
    """A term has the same years whatever joins them."""
    assert found(pipeline, f"nhiệm kỳ 2020{dash}2025") == [(f"nhiệm kỳ 2020{dash}2025", "2020/2025")]


@pytest.mark.parametrize("text", ["nhiệm kỳ qua", "nhiệm kỳ VII", "giai đoạn mới", "giai đoạn 2025-2020", "số 2020-25", "0979 2020-2025-11"])
def test_terms_without_years(pipeline, text):
    """A term that fixes no years is no time."""
    assert not found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("quý II, III năm 2021", [("quý II", "2021-Q2"), ("III năm 2021", "2021-Q3")]),
        ("quý I và 3 tháng đầu năm 2021", [("quý I", "XXXX-Q1"), ("3 tháng đầu năm 2021", "2021-01/2021-03")]),
        ("quý vị đại biểu", []),
        ("quý giá, quý V", []),
    ],
)
def test_quarters(pipeline, text, expected):
    """Quarters are Roman or Arabic, alone or in lists, and never a polite word."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("06 tháng đầu năm 2019", [("06 tháng đầu năm 2019", "2019-01/2019-06")]),
        ("mười một tháng đầu năm", [("mười một tháng đầu năm", "XXXX-01/XXXX-11")]),
        ("lũy kế 9 tháng đạt 80%", [("9 tháng", "XXXX-01/XXXX-09")]),
        ("sau 9 tháng thi công", []),
        ("sau 9 tháng 2021", []),
        ("6 tháng đầu năm học", []),
        ("nửa cuối năm 2020", [("nửa cuối năm 2020", "2020-07/2020-12")]),
        ("cả nhiệm kỳ, 15 tháng đầu năm", []),
    ],
)
def test_parts_of_a_year(pipeline, text, expected):
    """So many months of a year are a stretch from its beginning or to its end; other months are a length."""
    assert expected == found(pipeline, text)
