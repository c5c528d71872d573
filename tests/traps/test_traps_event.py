"""Traps of events and statements: who asks whom, nouns that look like orders, and days that are not the occasion's."""

import pytest
from readings import Row, misread

ROWS: list[Row] = [
    (
        "T054",
        "Chiều 9/10, Đoàn công tác Huyện ủy Sa Thầy làm việc với Đảng ủy xã Ya Xiêr. Trước đó, Đoàn công tác làm việc với Đảng uỷ xã Mô Rai.",
        {
            "events": ["làm việc với = working_session 2021-10-09TAF", "làm việc với = working_session None"],
            "participants": [["counterpart Đảng ủy xã Ya Xiêr", "host Huyện ủy Sa Thầy"], ["counterpart Đảng ủy xã Mô Rai"]],
        },
    ),
    (
        "T055",
        "Huyện đề nghị cấp có thẩm quyền xem xét, công nhận 3 xã.",
        {"statements": ["Huyện: đề nghị = propose"], "events": []},
    ),
    (
        "T056",
        "Đồng chí Lò Văn Bế, Bí thư Tỉnh ủy dự. Qua trao đổi, các đại biểu đề nghị huyện làm rõ số nợ thuế.",
        {"statements": ["các đại biểu: đề nghị = propose"], "addressees": ["huyện"]},
    ),
    (
        "T057",
        "Các đại biểu đề nghị huyện làm rõ số nợ thuế. Đồng thời đề nghị huyện phối hợp với các sở.",
        {"statements": ["Các đại biểu: đề nghị = propose", "Các đại biểu: đề nghị = propose"]},
    ),
    (
        "T202",
        "Ngày 9/10, UBND huyện Sa Thầy tổ chức hội nghị. Ông Lò Văn Bế, Bí thư Huyện ủy dự và chỉ đạo hội nghị.",
        {"participants": [["attendee Lò Văn Bế", "host Ủy ban nhân dân huyện Sa Thầy"]], "statements": []},
    ),
    ("T203", "Xã làm tốt nhờ sự chỉ đạo của Trung ương.", {"statements": []}),
    ("T204", "Thu ngân sách đạt 60% kế hoạch tỉnh giao.", {"statements": [], "figures": ["attainment: 60% = 60 % (plan)"]}),
    ("T205", "Sở lo an toàn giao thông, lễ giao quân, giao lưu và bàn giao nhà.", {"statements": []}),
    ("T206", "Tỉnh nhận 5 đơn đề nghị và hồ sơ đề nghị công nhận.", {"statements": []}),
    (
        "T226",
        "Hội chợ du lịch dự kiến khai mạc vào ngày 24/03/2024. Sáng 9/10/2023, UBND tỉnh tổ chức họp báo.",
        {"events": ["tổ chức họp báo = press_conference 2023-10-09TMO"]},
    ),
    (
        "T227",
        "Thực hiện Kế hoạch số 99-KH/HU ngày 13/8/2019, sáng ngày 08/3/2020, Huyện ủy Sa Thầy tổ chức hội nghị.",
        {"events": ["tổ chức hội nghị = conference 2020-03-08TMO"], "issued": ["2019-08-13"]},
    ),
    (
        "T228",
        "Sau 3 ngày làm việc, chiều 13/10, Đại hội Đảng bộ huyện Sa Thầy bế mạc.",
        {"events": ["Đại hội = congress 2021-10-13TAF"], "durations": ["3 ngày = P3D"]},
    ),
    (
        "T229",
        "Tiếp tục chương trình công tác, chiều 4/5, đồng chí Lò Văn Bế, Bí thư Tỉnh ủy làm việc với UBND huyện Sa Thầy.",
        {"events": ["làm việc với = working_session 2021-05-04TAF"], "outlet": None},
    ),
    (
        "T230",
        "Ngày 9/10, dưới sự chủ trì của đồng chí Lò Văn Bế, Bí thư Tỉnh ủy, Tỉnh ủy Sơn La tổ chức hội nghị.",
        {"participants": [["chair Lò Văn Bế", "host Tỉnh ủy Sơn La"]]},
    ),
    (
        "T231",
        "Chiều 9/10, Đoàn đại biểu tỉnh Hủa Phăn (Lào) do ông Lò Văn Bế, Phó Bí thư Tỉnh ủy làm trưởng đoàn đến thăm Tỉnh ủy Sơn La.",
        {"participants": [["counterpart Tỉnh ủy Sơn La", "leader Lò Văn Bế"]]},
    ),
    (
        "T224",
        "6 Mặt trận cấp xã tổ chức xong đại hội\nNgày 9/10, huyện Sa Thầy họp về đại hội các xã.",
        {"figures": ["value: 6 Mặt trận cấp xã = 6 Mặt trận cấp xã"]},
    ),
    (
        "T225",
        "Hà Nội (TTXVN 11/5/2024) - Chính phủ họp về giao thông.",
        {"dates": ["11/5/2024 = 2024-05-11"], "events": [], "outlet": "TTXVN = Thông tấn xã Việt Nam"},
    ),
]


@pytest.mark.parametrize(("id", "text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_act_is_read(parse, id, text, expected):
    """Who said or did what on which day is read as the right reading of its trap says."""
    assert misread(parse, text, expected) == {}
