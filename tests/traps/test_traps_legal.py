"""Traps of cited documents: every shape of a number, and numbers that cite nothing."""

import pytest
from readings import Row, misread

ROWS: list[Row] = [
    (
        "T024",
        "Tỉnh ủy triển khai Nghị quyết số 17-NQ/TU ngày 18/12/2020.",
        {"references": ["Nghị quyết số 17-NQ/TU = nghị quyết 17-NQ/TU"], "issued": ["2020-12-18"], "figures": []},
    ),
    (
        "T025",
        "Thực hiện Nghị quyết 17-NQ/TU của BCH Đảng bộ Thành phố, xã họp.",
        {"references": ["Nghị quyết 17-NQ/TU = nghị quyết 17-NQ/TU"], "issuers": ["Ban Chấp hành Đảng bộ Thành phố"]},
    ),
    (
        "T160",
        "Thực hiện Nghị quyết 03/2022/NQ-HĐND, xã họp.",
        {"references": ["Nghị quyết 03/2022/NQ-HĐND = nghị quyết 03/2022/NQ-HĐND"], "dates": [], "figures": []},
    ),
    ("T161", "Xã triển khai Nghị quyết 41-NQ/TW.", {"references": ["Nghị quyết 41-NQ/TW = nghị quyết 41-NQ/TW"], "figures": []}),
    ("T161b", "Xã triển khai Nghị quyết 28 và NQ21.", {"references": ["Nghị quyết 28 = nghị quyết 28", "NQ21 = nghị quyết 21"], "figures": []}),
    ("T162", "Xã triển khai Kế hoạch 117/KH/TU.", {"references": ["Kế hoạch 117/KH/TU = kế hoạch 117/KH/TU"]}),
    ("T162b", "Xã triển khai Thông báo 815 TB/TU.", {"references": ["Thông báo 815 TB/TU = thông báo 815 TB/TU"]}),
    ("T162c", "Xã triển khai Hướng dẫn 31 - HD/BTCTW.", {"references": ["Hướng dẫn 31 - HD/BTCTW = hướng dẫn 31-HD/BTCTW"]}),
    ("T162d", "Xã triển khai Nghị quyết số 21 – NQ/TW.", {"references": ["Nghị quyết số 21 – NQ/TW = nghị quyết 21–NQ/TW"], "figures": []}),
    ("T163", "Xã triển khai Nghị định số 24/2014/NĐ- CP.", {"references": ["Nghị định số 24/2014/NĐ- CP = nghị định 24/2014/NĐ-CP"]}),
    ("T163b", "Xã triển khai Quyết định số31-QĐ/TW.", {"references": ["Quyết định số31-QĐ/TW = quyết định 31-QĐ/TW"]}),
    (
        "T164",
        "Nghị quyết 01(khóa XI) nay là Nghị quyết 04 (khóa XIII).",
        {"references": ["Nghị quyết 01 = nghị quyết 01", "Nghị quyết 04 = nghị quyết 04"], "figures": []},
    ),
    (
        "T165",
        "Xã học Nghị quyết Trung ương 4 khóa XI, XII.",
        {"references": ["Nghị quyết Trung ương 4 khóa XI = nghị quyết None", "XII = nghị quyết None"], "figures": []},
    ),
    ("T166", "Xã triển khai Chương trình MTQG 1719.", {"references": ["Chương trình MTQG 1719 = chương trình 1719"], "dates": [], "figures": []}),
    ("T167", "UBND tỉnh ban hành Công văn số 4912/UBND-NC.", {"references": ["Công văn số 4912/UBND-NC = công văn 4912/UBND-NC"], "figures": []}),
    ("T168", "Xã học Quyết định 66-QĐ/TW.", {"references": ["Quyết định 66-QĐ/TW = quyết định 66-QĐ/TW"]}),
    ("T168b", "Xã học Quy định 66-QĐ/TW.", {"references": ["Quy định 66-QĐ/TW = quy định 66-QĐ/TW"]}),
]


@pytest.mark.parametrize(("id", "text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_citation_is_read(parse, id, text, expected):
    """A document's number is read in every shape, as one citation and never as a count or a day."""
    assert misread(parse, text, expected) == {}
