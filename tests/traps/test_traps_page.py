"""Traps of the page: bylines, captions, stamps and controls, which are no part of the report."""

import pytest
from readings import Row, misread

BODY = "Ngày 9/10, UBND huyện Sa Thầy tổ chức hội nghị bàn về đường liên xã."


def page(line: str) -> str:
    """Return a report that ends in *line*."""
    return f"Huyện Sa Thầy mở rộng đường liên xã\n{BODY}\n{line}"


def above(line: str) -> str:
    """Return a report with *line* between headline and body."""
    return f"Huyện Sa Thầy mở rộng đường liên xã\n{line}\n{BODY}"


ROWS: list[Row] = [
    ("T045", page("Hoàng Long/THĐT"), {"authors": ["Hoàng Long"], "outlet": "THĐT = Đài Phát thanh và Truyền hình Đồng Tháp"}),
    ("T046", page("Hồng Phương- Ngọc Khánh"), {"authors": ["Hồng Phương", "Ngọc Khánh"]}),
    ("T047", page("CÔNG QUÂN"), {"authors": ["CÔNG QUÂN"]}),
    ("T254", page("Nguồn tin: Sao Khuê"), {"outlet": None}),
    ("T255", page("Theo binhdinh online"), {"outlet": "None = binhdinh online", "authors": []}),
    ("T256", page("(CTV: Khánh Nguyễn)"), {"authors": ["Khánh Nguyễn"]}),
    ("T177", page("CTV Khánh Nguyễn"), {"authors": ["Khánh Nguyễn"]}),
    ("T177b", "(CTV) - Ngày 9/10, UBND huyện Năm Căn họp.", {"outlet": "CTV = Đài Phát thanh và Truyền hình Cà Mau"}),
    ("T094", page("").replace("xã\n", "xã lần thứ 1406/01/2022 - 16:35:00\n", 1), {"published": "2022-01-06T16:35", "figures": []}),
    ("T258", f"Huyện Sa Thầy mở rộng đường liên xã\n{BODY} Hồng Giang", {"authors": ["Hồng Giang"]}),
    (
        "T048",
        f"Huyện Sa Thầy làm đường\nToàn cảnh buổi làm việc (Ảnh: dongthap.gov)\n{BODY}\nToàn cảnh buổi làm việc (Ảnh: dongthap.gov)",
        {"captions": ["Toàn cảnh buổi làm việc (Ảnh: dongthap.gov) = dongthap.gov"] * 2},
    ),
    ("T049", above("Quang cảnh hội nghị"), {"captions": ["Quang cảnh hội nghị = None"], "events": ["tổ chức hội nghị = conference 2021-10-09"]}),
    (
        "T050",
        page("Đồng chí Lò Văn Bế, Bí thư Huyện ủy kết luận hội nghị"),
        {"captions": ["Đồng chí Lò Văn Bế, Bí thư Huyện ủy kết luận hội nghị = None"], "statements": []},
    ),
    ("T259", page("Huyện Sa Thầy mở rộng đường liên xã - Ảnh 1."), {"captions": ["Huyện Sa Thầy mở rộng đường liên xã - Ảnh 1. = None"]}),
    (
        "T260",
        page("Ông Lò Văn Bế, Bí thư Huyện ủy (thứ 4 từ phải qua) tại hội nghị. Ảnh: Minh Đức"),
        {"figures": [], "officials": ["Lò Văn Bế: Bí thư Huyện ủy"], "dates": ["Ngày 9/10 = 2021-10-09"]},
    ),
    ("T051", page("Phản hồi\nCác tin khác\nXã Mô Rai làm đường"), {"chrome": ["Phản hồi", "Các tin khác", "Xã Mô Rai làm đường"]}),
    ("T052", f"Chính trị\nChính trị\nHuyện Sa Thầy mở rộng đường liên xã\n{BODY}", {"headline": "Huyện Sa Thầy mở rộng đường liên xã"}),
    ("T053", f"date 2021-03 Ngày 11/03/2021, UBND huyện Sa Thầy tổ chức hội nghị.\n{BODY}", {"events": ["tổ chức hội nghị = conference 2021-03-11"]}),
    ("T249", page("| :422"), {"figures": [], "chrome": [":422"]}),
    ("T249b", page("intNumViewTotal=447"), {"figures": [], "chrome": ["intNumViewTotal=447"]}),
    ("T250", f"null Huyện Sa Thầy mở rộng đường liên xã\n{BODY}", {"headline": "Huyện Sa Thầy mở rộng đường liên xã"}),
    ("T251", above("A+ | A | A-"), {"chrome": ["A+ | A | A-"]}),
    ("T251b", above("A  A"), {"chrome": ["A  A"]}),
    ("T251c", above("0:00 / 0:00"), {"chrome": ["0:00 / 0:00"], "figures": []}),
    ("T252", page("đã psts 29.7"), {"dates": ["Ngày 9/10 = 2021-10-09"], "figures": []}),
    ("T253", page("Email của bạn sẽ không được hiển thị công khai."), {"chrome": ["Email của bạn sẽ không được hiển thị công khai."]}),
    ("T044", "LSO-Hôm nay (3/11), Đoàn công tác họp.", {"outlet": "LSO = Báo Lạng Sơn", "dates": ["Hôm nay (3/11) = 2020-11-03"]}),
    ("T073", "BẮC GIANG – Tốc độ đô thị hóa của huyện Sơn Động tăng.", {"outlet": "BẮC GIANG = Báo Bắc Giang", "headline": None}),
]


@pytest.mark.parametrize(("id", "text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_page_is_read(parse, id, text, expected):
    """What the page adds is told from what the report says."""
    assert misread(parse, text, expected) == {}
