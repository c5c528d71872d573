"""Traps of places: homonyms, names with digits and dashes, and counts of units."""

import pytest
from readings import Row, misread

ROWS: list[Row] = [
    ("T037", "Đoàn đến Tp.Hồng Ngự và TP.Hồng Ngự.", {"places": ["Tp.Hồng Ngự = district 868", "TP.Hồng Ngự = district 868"]}),
    ("T038", "Ngày 9/10, Huyện ủy Cao Lãnh, tỉnh Đồng Tháp họp.", {"places": ["Cao Lãnh = district 873", "tỉnh Đồng Tháp = province 87"]}),
    ("T039", "Thành ủy Hồng Ngự và Huyện ủy Hồng Ngự họp.", {"places": ["Hồng Ngự = district 868", "Hồng Ngự = district 870"]}),
    (
        "T040",
        "Thành phố Hạ Long hỗ trợ các xã Dân Chủ, Quảng La, Hòa Bình.",
        {
            "places": [
                "Thành phố Hạ Long = district 193",
                "Dân Chủ = commune 07051",
                "Quảng La = commune 07054",
                "Hòa Bình = commune 07045",
            ]
        },
    ),
    ("T209", "Đại biểu 11 huyện, thành phố của tỉnh dự.", {"figures": ["value: 11 huyện, thành phố = 11 huyện, thành phố"], "places": []}),
    ("T210", "Dự có 32 tỉnh, thành khu vực phía Nam.", {"figures": ["value: 32 tỉnh, thành = 32 tỉnh, thành"], "places": []}),
    (
        "T211",
        "Đoàn đến xã Ba, xã Xy, xã Thuận.",
        {"places": ["xã Ba = commune 20485", "xã Xy = commune 19492", "xã Thuận = commune 19471"], "figures": []},
    ),
    ("T211b", "Đoàn đến bản 4, thôn 7, khối 6, ấp 8.", {"figures": []}),
    ("T212", "Đoàn đến Phường 7, quận Tân Bình.", {"places": ["Phường 7 = commune 26986", "quận Tân Bình = district 766"], "figures": []}),
    ("T212b", "Đoàn đến phường 1, phường 2 và phường 3.", {"figures": []}),
    # A report of before 2025 cannot mean a ward that was made in that year, so that the name is read whole and the code left open.
    ("T213", "Đoàn đến phường Lâm Viên - Đà Lạt.", {"places": ["phường Lâm Viên - Đà Lạt = commune None"]}),
    ("T213b", "Đoàn thăm Văn Miếu - Quốc Tử Giám.", {"places": []}),
    ("T214", "Đoàn đến thành phố Phan Rang-Tháp Chàm.", {"places": ["thành phố Phan Rang-Tháp Chàm = district 582"]}),
    ("T214b", "Đoàn đến thành phố Phan Rang - Tháp Chàm.", {"places": ["thành phố Phan Rang - Tháp Chàm = district 582"]}),
    ("T214c", "Đoàn đến thành phố Phan Rang – Tháp Chàm.", {"places": ["thành phố Phan Rang – Tháp Chàm = district 582"]}),
    ("T215", "Đoàn đến tỉnh Bà Rịa-Vũng Tàu.", {"places": ["tỉnh Bà Rịa-Vũng Tàu = province 77"]}),
    ("T215b", "Đoàn đến tỉnh BR-VT.", {"places": ["tỉnh BR-VT = province 77"]}),
    ("T216", "Đoàn đến tỉnh Quảng Trị (mới).", {"places": ["tỉnh Quảng Trị = province 44"]}),
    ("T216b", "Đoàn đến tỉnh Quảng Trị (cũ).", {"places": ["tỉnh Quảng Trị = province 45"]}),
    ("T217", "Đoàn đến xã Hòa Bình, huyện Vũ Thư.", {"places": ["xã Hòa Bình = commune 13258", "huyện Vũ Thư = district 344"]}),
    ("T218", "Đoàn đến huyện Châu Thành.", {"places": ["huyện Châu Thành = district None"]}),
    ("T218b", "Đoàn đến huyện Châu Thành, tỉnh Long An.", {"places": ["huyện Châu Thành = district 808", "tỉnh Long An = province 80"]}),
    ("T219", "Đoàn đến thị xã Kỳ Anh rồi huyện Kỳ Anh.", {"places": ["thị xã Kỳ Anh = district 449", "huyện Kỳ Anh = district 447"]}),
    ("T219b", "Đoàn đến thành phố Cao Lãnh rồi huyện Cao Lãnh.", {"places": ["thành phố Cao Lãnh = district 866", "huyện Cao Lãnh = district 873"]}),
    (
        "T220",
        "Đoàn đến ấp Hòa Lợi 4 và phường Hà Giang 1.",
        {
            "places": ["ấp Hòa Lợi 4 = village None", "phường Hà Giang 1 = commune None"],
            "figures": [],
        },
    ),
    ("T221", "Đoàn đến tỉnh Bạch Liêu.", {"places": []}),
    ("T222", "Quốc lộ 61C nối tỉnh lộ 537B gần cột mốc số 3.", {"figures": [], "places": []}),
    ("T223", "Thành ủy Hạ Long họp. Sau đó, đoàn thăm các trường của thành phố.", {"places": ["Hạ Long = district 193"]}),
]


@pytest.mark.parametrize(("id", "text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_place_is_read(parse, id, text, expected):
    """A place is told from its homonyms by the words beside it, and stays open where nothing tells."""
    assert misread(parse, text, expected) == {}
