"""Traps of the letters themselves: lost blanks, foreign letters, old fonts, and figures that are names of things."""

import unicodedata

import pytest
from readings import Row, misread

ROWS: list[Row] = [
    ("T042", "Xã phòng, chống dịch Covid – 19 và Covid-19.", {"figures": [], "dates": []}),
    ("T043", "Tại hội đã nghe kết quả.", {"events": [], "statements": []}),
    ("T233", "Xã thi đua “mẫu mực tiêu biểu”, giữ phẩm chất “Bộ đội Cụ Hồ”.", {"officials": [], "organizations": [], "figures": []}),
    ("T234", "Đoàn hptác bàn việc phát trin với đại biu toàn quc.", {"officials": [], "organizations": [], "figures": []}),
    ("T236", "Ðảng ủy xã Mô Rai và Ðặc phái viên họp.", {"organizations": ["Ðảng ủy xã Mô Rai = Đảng ủy xã Mô Rai"]}),
    ("T237", "Sở Kế hoạch và Đầu tƣ họp.", {"organizations": ["Sở Kế hoạch và Đầu tƣ = Sở Kế hoạch và Đầu tư"]}),
    (
        "T238",
        "Së N«ng nghiÖp vµ Ph¸t triÓn n«ng th«n ®Þa ph−¬ng",
        {"organizations": ["Së N«ng nghiÖp vµ Ph¸t triÓn n«ng th«n = Sở Nông nghiệp và Phát triển nông thôn"]},
    ),
    ("T239", "ÑAÛNG BOÄ THAØNH PHOÁ MOÙNG CAÙI", {"organizations": ["ÑAÛNG BOÄ THAØNH PHOÁ MOÙNG CAÙI = ĐẢNG BỘ THÀNH PHỐ MÓNG CÁI"]}),
    (
        "T241",
        unicodedata.normalize("NFD", "Tỉnh ủy Hòa Bình họp về tai nạn."),
        {"organizations": [unicodedata.normalize("NFD", "Tỉnh ủy Hòa Bình") + " = Tỉnh ủy Hòa Bình"]},
    ),
    ("T242", "Qúy I/2024, huyện thu 5 tỷ đồng.", {"dates": ["Qúy I/2024 = 2024-Q1"]}),
    (
        "T243",
        "ỦY\nBAN NHÂN DÂN TỈNH AN GIANG\nHỘI\nĐỒNG NHÂN DÂN TỈNH AN GIANG",
        {
            "organizations": [
                "ỦY\nBAN NHÂN DÂN TỈNH AN GIANG = ỦY BAN NHÂN DÂN TỈNH AN GIANG",
                "HỘI\nĐỒNG NHÂN DÂN TỈNH AN GIANG = HỘI ĐỒNG NHÂN DÂN TỈNH AN GIANG",
            ]
        },
    ),
    ("T245", "HĐND tỉnh khai mạc kỳ họp lần thứ 21tiếp tục bàn.", {"figures": []}),
    ("T245b", "Ủy ban họp phiên thứ 27(kỳ họp thứ 5).", {"figures": []}),
    (
        "T246",
        "Các đơn vị: 1.Thành phố Hạ Long. 10.Tỉnh Hà Tĩnh.",
        {"figures": [], "places": ["Thành phố Hạ Long = district 193", "Tỉnh Hà Tĩnh = province 42"]},
    ),
    ("T247", "Xã có lúa, ngô, khoai…vv và rau, quả, v.v… ./.", {"figures": [], "dates": [], "organizations": []}),
    ("T248", "Huyện bet365 làm đường cho 3 xã.", {"organizations": [], "figures": ["value: 3 xã = 3 xã"]}),
]


@pytest.mark.parametrize(("id", "text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_letters_are_read(parse, id, text, expected):
    """Letters that look or are coded otherwise are read as the letters they stand for, in the words as given."""
    assert misread(parse, text, expected) == {}
