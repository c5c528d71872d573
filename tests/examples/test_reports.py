"""
Our own reports, read from end to end.

What is expected was written by hand from the contract; it quotes words, not offsets.
"""

import pytest
from strategies import REPORTS

EXPECTED = {
    "harvest_meeting": {
        "headline": "Thường trực Huyện ủy Tháp Mười làm việc với Đảng ủy xã Mỹ Quý",
        "published": "2021-09-14T16:05",
        "outlet": "SLO",
        "byline": ["Tô Vân"],
        "captions": [("Quang cảnh buổi làm việc. Ảnh: Tô Vân", "Tô Vân")],
        "dates": [
            ("Hôm nay (14/9)", "2021-09-14"),
            ("8 tháng đầu năm 2021", "2021-01/2021-08"),
            ("năm 2020", "2020"),
            ("ngày 15/12/2020", "2020-12-15"),
            ("cuối năm 2021", "2021"),
        ],
        "references": [("nghị quyết", "08-NQ/HU", "2020-12-15")],
        "officials": {
            "Đinh Văn Khải": ["Phó Bí thư Thường trực Huyện ủy Tháp Mười"],
            "Mạc Thị Hạnh": ["Phó Chủ tịch UBND huyện"],
        },
        "figures": [
            ("value", "1.250 ha", "1250", "ha", "2021-01/2021-08"),
            ("attainment", "104,2%", "104.2", "%", "2021-01/2021-08"),
            ("value", "gần 7.900 tấn", "7900", "tấn", "2021-01/2021-08"),
            ("change", "6,5%", "6.5", "%", "2021-01/2021-08"),
            ("value", "3,4 tỷ đồng", "3400000000", "VND", "2021-01/2021-08"),
            ("attainment", "81%", "81", "%", "2021-01/2021-08"),
            ("value", "7/12 chỉ tiêu", "7", "chỉ tiêu", "2021-01/2021-08"),
            ("value", "12/12 chỉ tiêu", "12", "chỉ tiêu", "2021"),
        ],
        "statements": [
            ("ghi nhận", "acknowledge", "Đinh Văn Khải", None),
            ("yêu cầu", "request", "Đinh Văn Khải", "Đảng ủy xã"),
            ("lưu ý", "note", "Đinh Văn Khải", "xã"),
        ],
        "events": [("working_session", "2021-09-14")],
        "participants": [
            ("chair", "Đinh Văn Khải"),
            ("counterpart", "Đảng ủy xã Mỹ Quý"),
            ("attendee", "Mạc Thị Hạnh"),
            ("attendee", "Phòng Nông nghiệp và Phát triển nông thôn"),
        ],
    },
    "portal_budget": {
        "headline": "Hội nghị trực tuyến tổng kết công tác tài chính năm 2019",
        "published": "2019-12-20",
        "outlet": "TGP",
        "byline": ["Hà Mộc"],
        "references": [("chỉ thị", "09/CT-UBND", "2019-05-02"), ("luật", None, None)],
        "officials": {
            "Lại Quang Thắng": ["Ủy viên BTV Tỉnh ủy", "Phó Chủ tịch Thường trực UBND tỉnh"],
            "Cù Thị Lan": ["Giám đốc Sở Tài chính"],
        },
        "statements": [
            ("biểu dương", "commend", "Lại Quang Thắng", None),
            ("đề nghị", "propose", "Lại Quang Thắng", "Sở Tài chính"),
        ],
        "events": [("conference", "2019-12-19TMO")],
        "participants": [("host", "Sở Tài chính tỉnh Tây Ninh"), ("chair", "Cù Thị Lan"), ("attendee", "Lại Quang Thắng")],
    },
    "inspection": {
        "headline": "UBKT Thành ủy Sa Đéc giám sát tại Đảng bộ phường 3",
        "published": None,
        "outlet": None,
        "byline": ["Bích Ngà", "Lê Tùng"],
        "captions": [("Đồng chí Thân Đức Toàn phát biểu kết luận buổi giám sát", None)],
        "dates": [
            ("Chiều 05/8/2022", "2022-08-05TAF"),
            ("ngày 25/10/2021", "2021-10-25"),
            ("nhiệm kỳ 2020 - 2025", "2020/2025"),
            ("ngày 30/9/2022", "2022-09-30"),
        ],
        "references": [("kết luận", "21-KL/TW", "2021-10-25")],
        "officials": {"Thân Đức Toàn": ["Ủy viên Ban Thường vụ", "Chủ nhiệm UBKT Thành ủy"]},
        "figures": [
            ("value", "7 tổ chức đảng", "7", "tổ chức đảng", "2020/2025"),
            ("value", "20 đảng viên", "20", "đảng viên", "2020/2025"),
            ("value", "2 đảng viên", "2", "đảng viên", "2020/2025"),
        ],
        "statements": [
            ("đánh giá cao", "commend", "Thân Đức Toàn", None),
            ("chỉ ra", "point_out", "Thân Đức Toàn", None),
            ("đề nghị", "propose", "Thân Đức Toàn", "Ban Thường vụ Đảng ủy phường 3"),
            ("nhấn mạnh", "emphasize", "Thân Đức Toàn", None),
        ],
        "events": [("inspection", "2022-08-05TAF")],
        "participants": [("leader", "Thân Đức Toàn"), ("counterpart", "Ban Thường vụ Đảng ủy phường 3")],
    },
    "figures_only": {
        "outlet": "TKO",
        "byline": None,
        "officials": {},
        "statements": [],
        "events": [],
        "figures": [
            ("value", "7,25%", "7.25", "%", "2024-01/2024-06"),
            ("value", "2.146 tỷ 500 triệu đồng", "2146500000000", "VND", "2024-01/2024-06"),
            ("attainment", "52,3%", "52.3", "%", "2024-01/2024-06"),
            ("change", "4,1%", "4.1", "%", "2024-01/2024-06"),
            ("value", "trên 48 triệu USD", "48000000", "USD", "2024-01/2024-06"),
            ("change", "1,5 lần", "1.5", "lần", "2024-01/2024-06"),
            ("value", "tối thiểu 85 tỷ đồng", "85000000000", "VND", "2024-Q3"),
            ("value", "trên 90%", "90", "%", "2025"),
            ("value", "9/11 xã", "9", "xã", "2025"),
            ("change", "2 - 2,5%", None, "%", "2021/2025"),
        ],
    },
    "voters": {
        "headline": "ĐẠI BIỂU QUỐC HỘI TIẾP XÚC CỬ TRI HUYỆN NA RÌ",
        "officials": {
            "Triệu Minh Phúc": ["Phó Trưởng Đoàn chuyên trách Đoàn đại biểu Quốc hội tỉnh"],
            "Nông Thị Oanh": ["Chủ tịch Hội Liên hiệp Phụ nữ tỉnh"],
        },
        "references": [("nghị định", "116/2020/NĐ-CP", None)],
        "dates": [
            ("Ngày 28/4/2023", "2023-04-28"),
            ("quý I năm 2023", "2023-Q1"),
            ("cuối năm 2022", "2022"),
            ("Ngày mai (29/4)", "2023-04-29"),
        ],
        "events": [("voter_meeting", "2023-04-28")],
    },
}

SAID = {
    "headline": lambda d: d["headline"] and d["headline"]["text"],
    "published": lambda d: d["published"] and d["published"]["value"],
    "outlet": lambda d: d["outlet"] and d["outlet"]["code"],
    "byline": lambda d: d["byline"] and d["byline"]["authors"],
    "captions": lambda d: [(c["text"], c["credit"]) for c in d["captions"]],
    "dates": lambda d: [(x["text"], x["value"]) for x in d["dates"]],
    "references": lambda d: [(r["type"], r["number"], r["date"]) for r in d["references"]],
    "officials": lambda d: {o["name"]: [t["text"] for t in o["titles"]] for o in d["officials"]},
    "statements": lambda d: [(s["verb"]["text"], s["act"], s["speaker"], s["addressee"]) for s in d["statements"]],
    "events": lambda d: [(e["kind"], e["date"]) for e in d["events"]],
    "figures": lambda d: [
        (role, i[role]["text"], i[role]["number"], i[role]["unit"], i["period"])
        for i in d["indicators"]
        for role in ("value", "attainment", "change")
        if i[role]
    ],
    "participants": lambda d: [(p["role"], p["name"]) for e in d["events"] for p in e["participants"]],
}
#: Where the list expected holds what must be among more.
AMONG = {"figures", "participants"}


@pytest.mark.parametrize(("name", "key"), [pytest.param(name, key, id=f"{name}-{key}") for name, facts in EXPECTED.items() for key in facts])
def test_a_report_says_what_it_says(name, key, pipeline):
    """Each key of the contract, against what a reader finds in the report."""
    expected, found = EXPECTED[name][key], SAID[key](pipeline.parse(REPORTS[name]).to_dict())

    if key in AMONG:
        assert [] == [fact for fact in expected if fact not in found], found
    else:
        assert expected == found


def test_every_report_is_known_by_its_text():
    """No expectation without its report."""
    assert set(EXPECTED) <= set(REPORTS)
