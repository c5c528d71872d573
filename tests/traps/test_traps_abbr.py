"""Traps of short forms and bodies: what an abbreviation stands for is told by what stands beside it."""

import pytest
from readings import Row, misread

ROWS: list[Row] = [
    ("T010", "Đoàn đến thành phố PRTC.", {"places": ["thành phố PRTC = district 582"], "organizations": []}),
    ("T011", "Ông Lò Văn Bế, UVTV Tỉnh ủy dự.", {"officials": ["Lò Văn Bế: Ủy viên Ban Thường vụ Tỉnh ủy"]}),
    ("T012", "BTV Thành ủy đã họp.", {"organizations": ["BTV Thành ủy = Ban Thường vụ Thành ủy"]}),
    (
        "T013",
        "BTV Thành ủy giao UBND thành phố rà soát quỹ đất.",
        {"statements": ["Ban Thường vụ Thành ủy: giao = assign"], "addressees": ["UBND thành phố"]},
    ),
    ("T034", "Thành uỷ Hồng Ngự họp.", {"organizations": ["Thành uỷ Hồng Ngự = Thành ủy Hồng Ngự"]}),
    ("T034b", "Thành ủy Hồng Ngự họp.", {"organizations": ["Thành ủy Hồng Ngự = Thành ủy Hồng Ngự"]}),
    ("T035", "Huyện uỷ Cao Lãnh họp.", {"organizations": ["Huyện uỷ Cao Lãnh = Huyện ủy Cao Lãnh"]}),
    ("T036", "Đại hội khoá XV bầu HĐND khóa XV.", {"figures": []}),
    (
        "T169",
        "Dự có ông Lò Văn Bế, Phó Bí thư TT Tỉnh ủy và bà Vi Thị Na, Phó Chủ tịch TT UBND huyện.",
        {
            "officials": [
                "Lò Văn Bế: Phó Bí thư Thường trực Tỉnh ủy",
                "Vi Thị Na: Phó Chủ tịch Thường trực Ủy ban nhân dân huyện",
            ]
        },
    ),
    ("T170", "Mưa lớn tại TT.Phước Bửu và TT Na Sầm.", {"places": ["TT.Phước Bửu = commune 26620", "TT Na Sầm = commune 06124"]}),
    ("T171", "Sở TT&TT hướng dẫn.", {"organizations": ["Sở TT&TT = Sở Thông tin và Truyền thông"]}),
    ("T172", "TT. Thích Minh Đức làm lễ.", {"places": []}),
    (
        "T172b",
        "Học viên TT Chính trị huyện Sa Thầy tốt nghiệp.",
        {"organizations": ["TT Chính trị huyện Sa Thầy = Trung tâm Chính trị huyện Sa Thầy"]},
    ),
    ("T173", "Thu ngân sách đạt 93,3% KH.", {"figures": ["attainment: 93,3% = 93.3 % (plan)"]}),
    (
        "T173b",
        "Sở KH&ĐT tỉnh Khánh Hòa hướng dẫn.",
        {
            "organizations": ["Sở KH&ĐT tỉnh Khánh Hòa = Sở Kế hoạch và Đầu tư tỉnh Khánh Hòa"],
            "places": ["tỉnh Khánh Hòa = province 56"],
        },
    ),
    ("T174", "Ông Lò Văn Bế, CT UBND xã dự.", {"officials": ["Lò Văn Bế: Chủ tịch Ủy ban nhân dân xã"]}),
    ("T174b", "Xã triển khai 13-CT/TW.", {"references": ["13-CT/TW = chỉ thị 13-CT/TW"]}),
    ("T175", "Ông Lò Văn Bế, Ủy viên BCT dự.", {"officials": ["Lò Văn Bế: Ủy viên Bộ Chính trị"]}),
    ("T175b", "Xã triển khai Thông tư số 05/2020/TT-BCT.", {"issuers": ["Bộ Công Thương"], "organizations": []}),
    ("T176", "Ông Lò Văn Bế, Trưởng BTC Huyện ủy dự.", {"officials": ["Lò Văn Bế: Trưởng ban Tổ chức Huyện ủy"]}),
    ("T176b", "Xã triển khai Thông tư số 05/2020/TT-BTC.", {"issuers": ["Bộ Tài chính"], "organizations": []}),
    ("T178", "(TTV) - Ngày 9/10, UBND huyện họp.", {"outlet": "TTV = None", "places": []}),
    ("T179", "(PLO) - Ngày 9/10, UBND huyện họp.", {"outlet": "PLO = None"}),
    ("T180", "TP - Ngày 13-10, UBND huyện họp.", {"outlet": "TP = Báo Tiền Phong", "dates": ["Ngày 13-10 = 2021-10-13"], "places": []}),
    ("T181", "ND-Lãnh đạo cụm thi đua họp.", {"outlet": "ND = Báo Nhân Dân"}),
    (
        "T182",
        "BCH Quân sự tỉnh và BCH Đảng bộ tỉnh họp.",
        {
            "organizations": ["BCH Quân sự tỉnh = Bộ Chỉ huy quân sự tỉnh", "BCH Đảng bộ tỉnh = Ban Chấp hành Đảng bộ tỉnh"],
        },
    ),
    ("T182b", "BCH quân sự huyện Sa Thầy họp.", {"organizations": ["BCH quân sự huyện Sa Thầy = Ban Chỉ huy quân sự huyện Sa Thầy"]}),
    ("T183", "HDNĐ tỉnh họp.", {"organizations": ["HDNĐ tỉnh = Hội đồng nhân dân tỉnh"]}),
    ("T033", "Đảng, đảng bộ và các tổ chức đảng trong sạch.", {"officials": [], "places": []}),
]


@pytest.mark.parametrize(("id", "text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_short_form_is_read(parse, id, text, expected):
    """A short form is written out by the words beside it, or left alone where nothing tells."""
    assert misread(parse, text, expected) == {}
