"""Strategies shared by the laws: any string at all, Vietnamese of the trade, and the ways in which a page can be typed."""

import os
import unicodedata
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st

#: Reports of our own, with invented people and figures, by name.
REPORTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "examples" / "reports").glob("*.txt"))}


def examples(number: int) -> settings:
    """Try *number* examples, and as many times more as GOVTEXT_SEARCH says: 1 keeps the suite short, 50 looks for trouble."""
    return settings(max_examples=number * int(os.environ.get("GOVTEXT_SEARCH", "1")))


_WORDS = """
ngày 11/10/2021|sáng|chiều 3/7|Hôm nay (3/11)|tháng 10/2020|quý III năm 2021|8 tháng đầu năm|nhiệm kỳ 2020 – 2025
đến hết|năm 2019|giai đoạn|từ ngày|đến ngày|cùng kỳ
Tỉnh ủy|Thành uỷ Hồng Ngự|UBND tỉnh|BTV Huyện ủy|Sở Tài chính|Ban Thường vụ|Đảng ủy các xã Dân Chủ, Quảng La
HĐND|Quốc hội|Ủy ban Kiểm tra|Công ty Cổ phần
ông|bà|đồng chí|Đinh Văn Khải|Mạc Thị Hạnh|Bí thư|Phó Bí thư Thường trực|Chủ tịch|nguyên|Ủy viên|Giám đốc Sở Y tế|trưởng đoàn
đạt|ước đạt|gần 6.900 tỷ đồng|99,7 %|kế hoạch|tăng|giảm 3%|so với cùng kỳ|5/12 chỉ tiêu|5.755 ha|trên|khoảng 30 - 35
thu ngân sách|sản lượng|tấn|xã|20 đảng viên|dự toán
Nghị quyết số 17-NQ/TU|Chỉ thị|Quyết định số 512/QĐ-UBND|Luật Đất đai|số|Kết luận số 21-KL/TW
yêu cầu|đề nghị|nhấn mạnh|ghi nhận|chỉ đạo|cho biết|lưu ý|: “Phải làm ngay”|đồng thời|phát biểu
làm việc với|hội nghị|kiểm tra|thăm|tiếp xúc cử tri|tổ chức|chủ trì|dự|khai mạc|lễ công bố|trực tuyến|đoàn công tác
LSO-|(BĐ) -|/THĐT|Ảnh: Tô Vân|Nguồn:|Lượt xem: 12|Các tin khác|Đăng ngày: 20/12/2019|Cập nhật lúc 10:30|Thứ ba, 14/9/2021
"""
_PHRASES = _WORDS.strip().replace("\n", "|").split("|")

_JOINTS = [" ", " ", " ", " ", ", ", ". ", "; ", "\n", "\n\n", " – ", " - ", "/", "(", ") ", ": ", "“", "” ", "…", "\u00a0", "  ", "\r\n", "\t"]

#: Vietnamese of the trade: its words in any order, between any marks.
vietnamese = st.lists(st.tuples(st.sampled_from(_PHRASES), st.sampled_from(_JOINTS)), min_size=1, max_size=40).map(
    lambda pairs: "".join(word + joint for word, joint in pairs)
)

#: Characters that a reading has to repair, among plain ones.
odd_text = st.text(
    st.one_of(
        st.sampled_from("aàáãạăâđeêioôơuưyỷửốQqĐ \n.,-/()0123"),
        st.sampled_from("\u00a0\u2003\t\u2013\u2014\u2019\u00d0\r\u200b\ufeff\u00ad\u0300\u0301\u0309\u0323\u0302\u031b\u0130\u2028"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)

#: Any string at all.
anything = st.one_of(st.text(st.characters(exclude_categories=["Cs"]), max_size=200), odd_text, vietnamese)


def _tones(text: str) -> str:
    new = {"ủy": "uỷ", "Ủy": "Uỷ", "hòa": "hoà", "Hòa": "Hoà", "thủy": "thuỷ", "khóa": "khoá", "tọa": "toạ", "họa": "hoạ"}
    for old, moved in new.items():
        text = text.replace(old, moved)
    return text


#: Ways to type the same page: what is read must not depend on them.
NOISE = {
    "nbsp": lambda text: text.replace(" ", "\u00a0"),
    "doubled blanks": lambda text: text.replace(" ", "  "),
    "nfd": lambda text: unicodedata.normalize("NFD", text),
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "lone cr": lambda text: text.replace("\n", "\r"),
    "dashes": lambda text: text.replace("–", "-"),
    "tones": _tones,
    "zero width": lambda text: text.replace(" ", " \u200b"),
    "trailing blanks": lambda text: text.replace("\n", " \n"),
}
