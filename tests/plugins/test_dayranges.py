"""Stretches and lists of days."""

import pytest

from govtext.kinds import TimeMention


def found(pipeline, text):
    """Return the words and the unresolved values that stand in *text*."""
    return [(mention.text, mention.value) for mention in pipeline.parse(text, only={TimeMention})[TimeMention]]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("từ ngày 11 đến 13-12", "XXXX-12-11/XXXX-12-13"),
        ("từ ngày 28/6 đến 06/7/2021", "2021-06-28/2021-07-06"),
        ("từ ngày 20 tháng 5 đến ngày 30 tháng 6 năm 2021", "2021-05-20/2021-06-30"),
        ("từ 28/12 đến 3/1/2021", "2020-12-28/2021-01-03"),
        ("từ ngày 15/12/2020 đến 14/6", "2020-12-15/2021-06-14"),
        ("từ sáng 4/11 đến chiều 6/11", "XXXX-11-04/XXXX-11-06"),
        ("trong 2 ngày (10-11/10)", "XXXX-10-10/XXXX-10-11"),
        ("(20/11/1982 – 20/11/2018)", "1982-11-20/2018-11-20"),
        ("(27.7.1999 - 27.7.2019)", "1999-07-27/2019-07-27"),
    ],
)
def test_one_span(pipeline, text, value):
    """From the first day to the last is one time; the left end borrows month and year from the right."""
    assert [value] == [value for _, value in found(pipeline, text)]


@pytest.mark.parametrize("text", ["12-15 xã", "từ 13 đến 11-12", "6,5 - 7/8", "tỷ số 2-0", "từ 18 - 40 tuổi"])
def test_other_ranges(pipeline, text):
    """Ranges of other things, and ends in the wrong order, are no days."""
    assert not [value for _, value in found(pipeline, text) if "/" in value]


def test_members_of_a_list(pipeline):
    """Each day of a list is its own time, and shares month and year of the last."""
    assert found(pipeline, "các ngày 14, 15 và 16-4-2021") == [("ngày 14", "2021-04-14"), ("15", "2021-04-15"), ("16-4-2021", "2021-04-16")]
    assert not found(pipeline, "các xã 14, 15 và 16")
