"""Traps of persons and titles: separators, short and former titles, names that look like places, and who stands behind a title."""

import pytest
from readings import Row, misread

ROWS: list[Row] = [
    (
        "T041",
        "Đồng chí Lò Văn Bế, Ủy viên Trung ương Đảng,Bí thư  Tỉnh ủy dự.",
        {"officials": ["Lò Văn Bế: Ủy viên Ban Chấp hành Trung ương Đảng; Bí thư Tỉnh ủy"]},
    ),
    (
        "T060",
        "Ngày 9/10, Đoàn công tác do ông Lò Văn Bế – Bí thư Tỉnh ủy Đồng Tháp làm trưởng đoàn đã làm việc với UBND xã Tân Mỹ.",
        {"officials": ["Lò Văn Bế: Bí thư Tỉnh ủy Đồng Tháp"], "participants": [["counterpart Ủy ban nhân dân xã Tân Mỹ", "leader Lò Văn Bế"]]},
    ),
    (
        "T061",
        "Phó Bí thư Thường trực Tỉnh ủy Đồng Tháp Lò Văn Bế dự họp.",
        {"officials": ["Lò Văn Bế: Phó Bí thư Thường trực Tỉnh ủy Đồng Tháp"], "places": ["Đồng Tháp = province 87"]},
    ),
    (
        "T062",
        "Ông Lò Văn Bế – UVTV Tỉnh ủy, Bí thư thành ủy, Chủ tịch HĐND thành phố PRTC dự họp.",
        {"officials": ["Lò Văn Bế: Ủy viên Ban Thường vụ Tỉnh ủy; Bí thư thành ủy; Chủ tịch Hội đồng nhân dân thành phố PRTC"]},
    ),
    (
        "T184",
        "Đồng chí Lò Văn Bế-Ủy viên Bộ Chính trị, Bí thư Tỉnh ủy dự.",
        {"officials": ["Lò Văn Bế: Ủy viên Bộ Chính trị; Bí thư Tỉnh ủy"]},
    ),
    ("T185", "Bí thư Tỉnh ủy Lếch-lay Sỉ-vi-lay dự họp.", {"officials": ["Lếch-lay Sỉ-vi-lay: Bí thư Tỉnh ủy"]}),
    (
        "T186",
        "Dự họp có ông Lò Văn Bế Tỉnh ủy viên, Bí thư huyện ủy.",
        {"officials": ["Lò Văn Bế: Tỉnh ủy viên; Bí thư huyện ủy"]},
    ),
    (
        "T187",
        "Đồng chí Lò Văn Bế, Bí thư Tỉnh ủy- Chủ tịch UBND tỉnh dự.",
        {"officials": ["Lò Văn Bế: Bí thư Tỉnh ủy; Chủ tịch Ủy ban nhân dân tỉnh"]},
    ),
    (
        "T188",
        "Đồng chí Lò Văn Bế, Bí thư Tỉnh ủy kiêm Chủ tịch HĐND tỉnh dự.",
        {"officials": ["Lò Văn Bế: Bí thư Tỉnh ủy; Chủ tịch Hội đồng nhân dân tỉnh"]},
    ),
    (
        "T189",
        "Dự có Phó bí thư Huyện ủy Lò Văn Bế, Phó Chủ tịch HĐND tỉnh - Trưởng đoàn giám sát Vi Thị Na.",
        {"officials": ["Lò Văn Bế: Phó Bí thư Huyện ủy", "Vi Thị Na: Phó Chủ tịch Hội đồng nhân dân tỉnh"]},
    ),
    (
        "T190",
        "Dự có các đồng chí: Lò Văn Bế, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh; Vi Thị Na, Chủ tịch UBND tỉnh; lãnh đạo các sở.",
        {"officials": ["Lò Văn Bế: Bí thư Tỉnh ủy; Chủ tịch Hội đồng nhân dân tỉnh", "Vi Thị Na: Chủ tịch Ủy ban nhân dân tỉnh"]},
    ),
    (
        "T191",
        "Dự có các Phó Chủ tịch HĐND tỉnh Lò Văn Bế, Vi Thị Na.",
        {"officials": ["Lò Văn Bế: Phó Chủ tịch Hội đồng nhân dân tỉnh", "Vi Thị Na: Phó Chủ tịch Hội đồng nhân dân tỉnh"]},
    ),
    (
        "T192",
        "Đồng chí Lò Văn Bế, nguyên Ủy viên BCH Trung ương Đảng, nguyên Bí thư Tỉnh ủy dự.",
        {"officials": ["Lò Văn Bế: nguyên Ủy viên Ban Chấp hành Trung ương Đảng; nguyên Bí thư Tỉnh ủy"]},
    ),
    ("T193", "Đoàn viếng nguyên Chủ tịch nước Trần Đức Lương.", {"officials": ["Trần Đức Lương: nguyên Chủ tịch nước"]}),
    ("T194", "Ông Lò Văn Bế, quyền Chủ tịch UBND huyện dự.", {"officials": ["Lò Văn Bế: quyền Chủ tịch Ủy ban nhân dân huyện"]}),
    (
        "T195",
        "Đồng chí Lò Văn Bế, Ủy viên BTV Tỉnh ủy, Bí thư Thành ủy Hạ Long dự.",
        {"officials": ["Lò Văn Bế: Ủy viên Ban Thường vụ Tỉnh ủy; Bí thư Thành ủy Hạ Long"], "places": ["Hạ Long = district 193"]},
    ),
    ("T196", "Bí thư Quảng Ninh Lò Văn Bế dự.", {"offices": ["Lò Văn Bế: Bí thư Quảng Ninh"]}),
    (
        "T196b",
        "Bí thư tỉnh Hưng Yên Lò Văn Bế và Chủ tịch tỉnh Vi Thị Na dự.",
        {
            "offices": ["Lò Văn Bế: Bí thư tỉnh Hưng Yên", "Vi Thị Na: Chủ tịch tỉnh"],
        },
    ),
    (
        "T197",
        "Ông Lò Văn Bế, chánh án TAND tỉnh và ông Vi Văn Nam, phó chủ tịch UBND tỉnh, cùng dự.",
        {"officials": ["Lò Văn Bế: Chánh án Tòa án nhân dân tỉnh", "Vi Văn Nam: Phó Chủ tịch Ủy ban nhân dân tỉnh"]},
    ),
    ("T198", "Đồng chí Đại tá Lò Văn Bế, Giám đốc Công an tỉnh dự.", {"officials": ["Lò Văn Bế: Giám đốc Công an tỉnh"]}),
    ("T199", "Giáo sư, Tiến sĩ Lò Văn Bế, Giám đốc Sở Y tế và PGS, TS Vi Thị Na dự.", {"officials": ["Lò Văn Bế: Giám đốc Sở Y tế"]}),
    (
        "T200",
        "Đồng chí Lò Văn Bế, Bí thư Huyện ủy khóa XVI tái đắc cử Bí thư Huyện ủy khóa XVII.",
        {"officials": ["Lò Văn Bế: Bí thư Huyện ủy"]},
    ),
    # who a title stands for
    (
        "T058",
        "Bà Vi Thị Na, Bí thư Tỉnh ủy Sơn La đến xã. Kết luận, đồng chí Bí thư Tỉnh ủy yêu cầu xã làm đường.",
        {
            "officials": ["Vi Thị Na: Bí thư Tỉnh ủy Sơn La"],
            "mentions": [["Vi Thị Na", "Bí thư Tỉnh ủy"]],
            "statements": ["Vi Thị Na: yêu cầu = request"],
        },
    ),
    (
        "T059",
        "Ông Lò Văn Bế, Bí thư Tỉnh ủy dự. Bí thư Tỉnh ủy bày tỏ tin tưởng xã sẽ phát triển.",
        {"mentions": [["Lò Văn Bế", "Bí thư Tỉnh ủy"]], "statements": ["Lò Văn Bế: bày tỏ tin tưởng = express"]},
    ),
    (
        "T244",
        "Ông Lò Văn Bế, Bí thư Thành ủy Hạ Long dự. Đồng chí Bí thư thành ủy yêu cầu phường làm đường.",
        {"mentions": [["Lò Văn Bế", "Bí thư thành ủy"]]},
    ),
    ("T201", "Đồng chí Bí thư Tỉnh ủy và Chủ tịch UBND tỉnh cùng dự.", {"officials": []}),
    # parts in one occasion, and committees of one occasion
    ("T207", "Ông Lò Văn Bế, Trưởng Ban Tổ chức lễ tang đọc điếu văn.", {"organizations": []}),
    ("T208", "Ban Tổ chức hội thi trao giải cho các đội.", {"organizations": []}),
    ("T257", "Dự có đồng chí Lò Văn Bế – Bí thư Chi bộ II.", {"offices": ["Lò Văn Bế: Bí thư Chi bộ II"]}),
]


@pytest.mark.parametrize(("id", "text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_person_is_read(parse, id, text, expected):
    """Who somebody is and which offices they hold is read as the right reading of its trap says."""
    assert misread(parse, text, expected) == {}
