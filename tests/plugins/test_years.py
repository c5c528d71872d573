"""Years, with and without their word."""

import pytest

from govtext.kinds import TimeMention


def found(pipeline, text):
    """Return the words and the unresolved values that stand in *text*."""
    return [(mention.text, mention.value) for mention in pipeline.parse(text, only={TimeMention})[TimeMention]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("đầu năm 2019", [("đầu năm 2019", "2019")]),
        ("hết năm 2020", [("hết năm 2020", "2020")]),
        ("năm 2014 - 2019", [("năm 2014 - 2019", "2014/2019")]),
        ("những năm 1990", [("những năm 1990", "1990/1999")]),
        ("vụ hè thu 2020", [("vụ hè thu 2020", "2020")]),
        ("Festival Hoa lần thứ IX - 2022", [("2022", "2022")]),
        ("tầm nhìn 2045", [("2045", "2045")]),
        ("định hướng đến 2035", [("2035", "2035")]),
        ("định hướng 2035 hộ", []),
        ("chi trả cho 512 người (đợt 2/2019)", [("2019", "2019")]),
        ("chi trả đợt 2/2019/QĐ", []),
        ("tăng 5% so với 2021; giảm so cùng kỳ 2008.", [("2021", "2021"), ("2008", "2008")]),
        ("tăng so với 2021 hộ, so với 2021.500 hộ", []),
        ("nhân dịp Festival 2014 sắp đến", [("2014", "2014")]),
        ("đến 2025, thu nhập tăng", [("2025", "2025")]),
        ("từ 2016 đến nay", [("2016", "2016")]),
        ("sinh năm 1975", []),
        ("Luật Điện lực 2024", []),
        ("2492 đảng viên, 2000 đầu sách", []),
        ("hai năm nay, 5 năm tới, những năm qua", []),
        ("tăng so với cùng kỳ năm ngoái", []),
        ("các năm trước", []),
        ("năm 2.000 đồng", []),
    ],
)
def test_years(pipeline, text, expected):
    """A year has its word, or stands in a name, in brackets or after an outlook; stretches of years do not fix one."""
    assert expected == found(pipeline, text)
