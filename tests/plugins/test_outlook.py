"""Which figures are estimates or goals."""

import pytest

from govtext.kinds import Outlook


def found(pipeline, text):
    """Return the words and the status of each outlook in *text*."""
    return [(o.text, o.status) for o in pipeline.parse(text, only={Outlook})[Outlook]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xã thu ước đạt 5 tỷ đồng, chi 4 tỷ đồng.", [("ước đạt 5 tỷ đồng", "estimated")]),
        ("Ước 6 tháng, xã thu 5 tỷ đồng, chi 4 tỷ đồng.", [("Ước 6 tháng, xã thu 5 tỷ đồng, chi 4 tỷ đồng.", "estimated")]),
        ("Xã dự kiến xây 5 cầu và 4 trường.", [("dự kiến xây 5 cầu và 4 trường.", "estimated")]),
        ("Xã phấn đấu có 5 trường; nay có 4 trường.", [("phấn đấu có 5 trường", "target")]),
        ("Công ty hướng đến doanh thu 5 tỷ đồng/năm.", [("hướng đến doanh thu 5 tỷ đồng/năm.", "target")]),
        ("Có 4 đơn vị sẽ nấu món lạ; 8 đơn vị đã đến.", [("sẽ nấu món lạ", "target")]),
        ("Xã sẽ xây 4 cầu; 8 km đường.", [("sẽ xây 4 cầu; 8 km đường.", "target")]),
    ],
)
def test_stretches(pipeline, text, expected):
    """An estimate is of its own figure, or of the whole sentence that it opens; a goal lasts to where it is parted off."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    "text",
    [
        "Chương trình mục tiêu quốc gia có 5 dự án.",
        "Ước mơ của 5 em.",
        "Dự kiến kỳ họp kéo dài với 7 nội dung.",
        "Xã có 5 trường.",
        "Tỉnh sẽ tập trung vào 3 khâu đột phá.",
        "Cờ hướng tới chào mừng ngày lễ.",
    ],
)
def test_facts(pipeline, text):
    """Names of programmes and wishes make no figure doubtful."""
    assert not found(pipeline, text)


def test_under_a_heading_of_plans(pipeline):
    """What follows "Về phương hướng" in its paragraph is aimed at."""
    text = "Về phương hướng, xã thống nhất. Trồng 5 ha rừng."

    assert [status for _, status in found(pipeline, text)] == ["target", "target"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Đoàn sẽ kiểm tra tại 4 sở.", ["target"]),
        ("Việc này góp phần đưa tổng diện tích được tưới đạt 80%.", ["target"]),
        ("Kỳ họp sẽ xem xét 4 nghị quyết.", []),
        ("Nếu vi phạm, hộ dân sẽ nộp 4 triệu đồng.", []),
        ("Hộ nghèo sẽ được hỗ trợ 4 triệu đồng.", []),
        ("Xã đưa tổng diện tích được tưới lên 80%.", []),
    ],
)
def test_what_will_be(pipeline, text, status):
    """What will be done is planned; a rule or what has been done is not."""
    assert [outlook.status for outlook in pipeline.parse(text, only={Outlook})[Outlook]] == status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đảng bộ xã đề ra các chỉ tiêu, như: thu nhập đạt 108 triệu đồng.", ["target"]),
        ("Đảng bộ xã hoàn thành các chỉ tiêu đề ra, thu nhập đạt 108 triệu đồng.", []),
    ],
)
def test_what_is_set_out(pipeline, text, expected):
    """Figures after the aims that are set out are targets; aims that were met are facts."""
    assert [o.status for o in pipeline.parse(text, only={Outlook})[Outlook]] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xã phấn đấu trồng 59 ha cói. Trong đó, cói ven đê 34 ha. Xã có 3 thôn.", [True, True, False]),
        ("Xã phấn đấu trồng 59 ha cói. Trong đó đã trồng 20 ha.", [True, False]),
        ("Xã phấn đấu trồng 59 ha cói. Trong đó có 20 ha dân trồng từ lâu.", [True, False]),
        ("Xã phấn đấu trồng 59 ha cói. Theo đó, xã giao 20 ha cho dân.", [True, False]),
        ("Xã đã dạy nghề cho 12 thợ, góp phần nâng tỷ lệ thợ có thẻ lên 58%.", [False, False]),
        ("Xã dạy nghề cho 12 thợ, góp phần nâng tỷ lệ thợ có thẻ lên 58%.", [False, True]),
        ("Lũy kế đến năm 2021 có 32 lò gốm.", [False]),
        ("Từ năm 2015 đến năm 2021, có 32 lò gốm.", [False]),
        ("Theo kế hoạch năm 2015, xã xây 7 lò gốm, đến nay xây 3 lò.", [True, False]),
        ("Theo báo cáo năm 2015, xã xây 7 lò gốm.", [False]),
        ("Đến năm 2025: có 32 lò gốm.", [True]),
    ],
)
def test_how_far_an_aim_reaches(pipeline, text, expected):
    """An aim goes on with "Trong đó"; what has been done, and sums so far, are facts."""
    assert [item.target for item in sorted(pipeline.parse(text).indicators, key=lambda item: item.value.start)] == expected


def test_aims_that_are_passed(pipeline):
    """What is told of aims that a council has passed for a year is aimed at; the sentence after it is not."""
    passed = "HĐND xã thông qua 11 chỉ tiêu cho năm 2024. Trong đó, thu tăng 5%. Xã có 3 thôn."

    assert [("Trong đó, thu tăng 5%.", "target")] == found(pipeline, passed)
    assert not found(pipeline, "HĐND xã nghe báo cáo về 15 chỉ tiêu của năm 2024. Trong đó, thu tăng 5%.")
    assert not found(pipeline, "HĐND xã thông qua báo cáo kết quả thực hiện 15 chỉ tiêu năm 2023. Trong đó, thu tăng 5%.")
    assert not found(pipeline, "HĐND xã thông qua nghị quyết về đánh giá các chỉ tiêu năm 2023. Trong đó, thu tăng 5%.")
    assert found(pipeline, "HĐND xã thông qua nghị quyết về 15 chỉ tiêu năm 2024. Trong đó, thu tăng 5%.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Theo sở, ước 9 tháng, thu đạt 5 tỷ đồng, chi 3 tỷ đồng.", "ước 9 tháng, thu đạt 5 tỷ đồng, chi 3 tỷ đồng."),
        ("Các xã có thu nhập dự ước cao nhất gồm: Hòa An 50 triệu đồng, Tân An 40 triệu đồng.", None),
        ("Thu ước cả năm đạt 5 tỷ đồng, chi 4 tỷ đồng.", "ước cả năm đạt 5 tỷ đồng"),
    ],
)
def test_estimates_told_before_a_row(pipeline, text, expected):
    """An estimate before the subjects is of all that follow; before one verb it is of that figure."""
    expected = expected or text[text.index("dự ước") :]

    assert [(expected, "estimated")] == found(pipeline, text)
