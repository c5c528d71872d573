"""Single days in figures and words."""

import pytest

from govtext.kinds import TimeMention


def found(pipeline, text):
    """Return the words and the unresolved values that stand in *text*."""
    return [(mention.text, mention.value) for mention in pipeline.parse(text, only={TimeMention})[TimeMention]]


@pytest.mark.parametrize("sign", "/-.")
def test_any_separator(pipeline, sign):
    """A house style has strokes, dashes or dots; with a word before them all are days."""
    assert found(pipeline, f"Sáng 15{sign}3, xã họp") == [(f"Sáng 15{sign}3", "XXXX-03-15TMO")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đoàn đến 31/8 sẽ về", [("31/8", "XXXX-08-31")]),
        ("hết 30/6, thu đạt kế hoạch", [("30/6", "XXXX-06-30")]),
        ("Hà Nội (TTXVN 11/5)", [("11/5", "XXXX-05-11")]),
        ("ngày 5/6 và 7/6, xã họp", [("ngày 5/6", "XXXX-06-05"), ("7/6", "XXXX-06-07")]),
    ],
)
def test_bare_figures_with_a_word_of_time(pipeline, text, expected):
    """A stroke after "đến" or "hết", or in a list of days, makes a day."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    "text",
    [
        "về đến đường 30/4",
        "đến 5/12 chỉ tiêu",
        "từ 3/7 lên 5/7",
        "từ 1/3 đến 2/3 số hộ",
        "mỗi ngày 2/3 thời gian",
        "ở đường 30/4",
        "Đến nay, 4/7 xã đạt chuẩn",
        "Hiện nay, 5/12 chỉ tiêu đạt",
        "đạt 5/12",
    ],
)
def test_bare_figures_without_one(pipeline, text):
    """Shares, and names of streets, are no days."""
    assert not found(pipeline, text)


def test_a_comma_parts_a_day_from_a_share(pipeline):
    """After "Hôm nay," a day may stand, but not where the figures count what follows."""
    assert found(pipeline, "Hôm nay, 5/7, thôn có điện") == [("Hôm nay, 5/7", "XXXX-07-05")]
    assert found(pipeline, "Hôm nay, 5/7 thôn có điện") == [("Hôm nay", "XXXX-XX-XX")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("thứ năm, 08 08 2019 08:51", "2019-08-08T08:51"),
        ("2017-11-24 09:43", "2017-11-24T09:43"),
        ("Chủ nhật - 26/02/2023 19:52", "2023-02-26T19:52"),
        ("Thứ 5, 27/02/2020 | 15:40:00 [GMT +7]", "2020-02-27T15:40"),
        ("21:48 | 28/06/2020", "2020-06-28T21:48"),
        ("Cập nhật lúc 17:14, Thứ Hai, 22/01/2018 (GMT+7)", "2018-01-22T17:14"),
    ],
)
def test_stamps(pipeline, text, value):
    """Days as machines print them carry the time of the clock."""
    assert value in [value for _, value in found(pipeline, text)]


@pytest.mark.parametrize("text", ["ngày 31/4/2021", "Sáng 30/2", "ngày 32/1", "ngày 5/13"])
def test_days_that_no_calendar_has(pipeline, text):
    """What the calendar does not have is no day."""
    assert not found(pipeline, text)


def test_a_bracket_belongs_to_its_day(pipeline):
    """The closing bracket is in the span where the opening one is, and only there."""
    assert found(pipeline, "Hôm nay (3/11), đoàn") == [("Hôm nay (3/11)", "XXXX-11-03")]
    assert found(pipeline, "(sáng 3/11)") == [("sáng 3/11", "XXXX-11-03TMO")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tối 4/4/2025, tàu đến. Ngày 5, tàu đi", ["2025-04-04TEV", "XXXX-XX-05"]),
        ("Tối 4/4/2025 và sáng ngày 5 tàu chạy", ["2025-04-04TEV", "XXXX-XX-05TMO"]),
        ("học ngày 2 buổi, làm ngày 8 tiếng, mỗi ngày 3, bốn ca", []),
    ],
)
def test_a_day_alone(pipeline, text, expected):
    """A day without its month is one of the month told before; so many a day is none."""
    assert expected == [value for _, value in found(pipeline, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xã mít tinh Ngày Nước thế giới (22/3) năm 2020.", [("22/3", "XXXX-03-22"), ("năm 2020", "2020")]),
        ("tổ chức Ngày chủ nhật sạch 14/4; trồng cây", [("14/4", "XXXX-04-14")]),
        ("mừng ngày Thầy thuốc 27/2.", [("27/2", "XXXX-02-27")]),
        ("Mỗi ngày công đạt 3/4 định mức.", []),
        ("Ngày ra quân trồng 3/4 diện tích.", []),
        ("Dịp này có 5/12 chỉ tiêu đạt.", []),
    ],
)
def test_a_day_that_is_kept(pipeline, text, expected):
    """Figures behind the name of a day that is kept are that day; a share is not."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("words", "part"),
    [("tối khuya", "TEV"), ("trưa chiều", "TAF"), ("khuya đêm", "TNI"), ("giữa trưa", "TMI"), ("khuya", "TNI"), ("tối", "TEV")],
)
def test_parts_of_the_day(pipeline, words, part):
    """A part of the day in two words belongs whole to the day."""
    assert found(pipeline, f"Vào {words} ngày 4.4, tàu về ga") == [(f"{words} ngày 4.4", f"XXXX-04-04{part}")]
