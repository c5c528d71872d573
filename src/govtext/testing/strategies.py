"""Hypothesis' strategies for reports, and for what is told in them; they come with ``govtext[test]``."""

import datetime as dt
from decimal import Decimal
from typing import Any

import attrs
from hypothesis import strategies as st

from govtext.kinds import Official, Quantity, Timex, Title
from govtext.span import Span

#: Values that are made up stand nowhere yet.
_HERE = Span(0, 1)

# -- words in any order

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


def reports() -> st.SearchStrategy[str]:
    """Make up texts of words that reports have, in any order, between any marks: what no plugin may stumble over."""
    pairs = st.lists(st.tuples(st.sampled_from(_PHRASES), st.sampled_from(_JOINTS)), min_size=1, max_size=40)
    return pairs.map(lambda some: "".join(word + joint for word, joint in some))


# -- things that are told

_YEARS = st.integers(1990, 2045)
_DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2045, 12, 31))
_PARTS = ["TMO", "TMI", "TAF", "TEV", "TNI"]


def dates() -> st.SearchStrategy[Timex]:
    """Make up times: days with and without a part or hour, months, quarters, years, stretches; `str` says each in Vietnamese."""
    values = st.one_of(
        _DAYS.map(str),
        st.builds("{}{}".format, _DAYS, st.sampled_from(_PARTS)),
        st.builds("{}T{:02}:{:02}".format, _DAYS, st.integers(5, 21), st.sampled_from([0, 5, 30, 45])),
        st.builds("{:04}-{:02}".format, _YEARS, st.integers(1, 12)),
        st.builds("{}-Q{}".format, _YEARS, st.integers(1, 4)),
        _YEARS.map(str),
        st.builds(lambda year, length: f"{year}/{year + length}", _YEARS, st.integers(1, 10)),
        st.builds(lambda day, length: f"{day}/{day + dt.timedelta(length)}", _DAYS, st.integers(1, 900)),
        st.builds("{0}-01/{0}-{1:02}".format, _YEARS, st.integers(2, 11)),
        st.builds(lambda year, first, more: f"{year}-{first:02}/{year}-{min(12, first + more):02}", _YEARS, st.integers(2, 11), st.integers(1, 8)),
    )
    return values.map(lambda value: Timex(_HERE, value))


_MEASURES = ["ha", "tấn", "km", "%", "VND", "tạ/ha", "VND/người/năm", "USD", "m", "kg"]
_NOUNS = ["đảng viên", "xã", "hộ", "tổ chức đảng", "cán bộ", "chỉ tiêu", "đại biểu"]
_WHOLE = st.integers(1, 10**6).map(Decimal)
_BROKEN = st.builds(lambda number, places: Decimal(number).scaleb(-places), st.integers(1, 10**7), st.integers(1, 2)).map(lambda d: d.normalize())
_MEASURED = st.one_of(_WHOLE, _BROKEN.map(lambda d: d if int(d.as_tuple().exponent) <= 0 else d.quantize(Decimal(1))))
_COMPARATORS = st.sampled_from([None, "about", "nearly", "over", "under", "at_least", "at_most"])


def _portion(share: Quantity) -> bool:
    """Tell whether *share* is said as a part of a body: two thirds of the delegates are no two delegates of three."""
    return share.unit == "đại biểu" and share.number is not None and share.of is not None and share.number < share.of <= 10


def quantities() -> st.SearchStrategy[Quantity]:
    """Make up amounts, counts, ranges and shares, of what is measured or counted; `str` says each in Vietnamese."""
    amounts = st.builds(
        lambda number, unit, comparator: Quantity(_HERE, number, unit=unit, comparator=comparator),
        _MEASURED,
        st.sampled_from(_MEASURES),
        _COMPARATORS,
    )
    counts = st.builds(
        lambda number, unit, comparator: Quantity(_HERE, Decimal(number), unit=unit, comparator=comparator),
        st.integers(1, 10**5),
        st.sampled_from(_NOUNS),
        _COMPARATORS,
    )
    ranges = st.builds(
        lambda low, more, unit: Quantity(_HERE, None, low=Decimal(low), high=Decimal(low + more), unit=unit),
        st.integers(1, 500),
        st.integers(1, 400),
        st.sampled_from(_MEASURES),
    )
    shares = st.builds(
        lambda part, rest, unit: Quantity(_HERE, Decimal(part), of=Decimal(part + rest), unit=unit),
        st.integers(1, 60),
        st.integers(0, 40),
        st.sampled_from(_NOUNS),
    ).filter(lambda share: not _portion(share))
    return st.one_of(amounts, counts, ranges, shares)


_SURNAMES = ["Đinh", "Nguyễn", "Trần", "Mạc", "Phạm", "Lò", "Hoàng", "Bùi", "Đặng", "Lê"]
_MIDDLES = ["Văn", "Thị", "Quốc", "Hữu", "Minh", "Thanh"]
_NAMES = ["Khải", "Hạnh", "Bình", "Lan", "Tùng", "Thảo", "Dũng", "Mai", "Sơn", "Vân"]
_HONORIFICS = ["đồng chí", "ông", "bà"]
_OFFICES = {
    "Bí thư": ["Tỉnh ủy Đồng Tháp", "Huyện ủy Tháp Mười", "Đảng ủy xã Nhị Mỹ"],
    "Phó Bí thư Thường trực": ["Tỉnh ủy Đồng Tháp", "Thành ủy Hồng Ngự"],
    "Chủ tịch": ["Ủy ban nhân dân tỉnh", "Hội đồng nhân dân huyện Lai Vung", "Ủy ban nhân dân xã An Thới"],
    "Phó Chủ tịch": ["Ủy ban nhân dân huyện", "Quốc hội"],
    "Giám đốc": ["Sở Tài chính", "Sở Nông nghiệp và Phát triển nông thôn"],
    "Bộ trưởng": ["Bộ Y tế"],
}


def titles() -> st.SearchStrategy[Title]:
    """Make up offices, present, former and acting; `str` says each in Vietnamese."""
    return st.sampled_from(sorted(_OFFICES)).flatmap(
        lambda role: st.builds(
            lambda body, standing: Title("", role, body, former=standing == "former", acting=standing == "acting"),
            st.sampled_from(_OFFICES[role]),
            st.sampled_from(["", "", "former", "acting"]),
        )
    )


def officials() -> st.SearchStrategy[Official]:
    """Make up officials, each with one office; `said` says them in Vietnamese."""
    names = st.builds(" ".join, st.tuples(st.sampled_from(_SURNAMES), st.sampled_from(_MIDDLES), st.sampled_from(_NAMES)))
    return st.builds(lambda name, honorific, title: Official(_HERE, name, honorific, (title,)), names, st.sampled_from(_HONORIFICS), titles())


def said(official: Official) -> str:
    """
    Say who somebody is, as a report does.

    >>> said(Official(Span(0, 1), "Mạc Thị Lan", "bà", (Title("", "Giám đốc", "Sở Tài chính"),)))
    'bà Mạc Thị Lan, Giám đốc Sở Tài chính'
    """
    named = " ".join(filter(None, (official.honorific, official.name)))
    return ", ".join([named, *map(str, official.titles)])


# -- whole articles


@attrs.frozen
class Article:
    """
    An article that was made up; its `str` is the page.

    Args:
        headline: its title.

        posted: when it was posted, ISO, or ``None`` where the page does not say so.

        code: of the outlet, in the dateline, or ``None``.

        day: of which it tells.

        chair: who held the occasion.

        figures: what was reached.

        caption: under its photo, or ``None``.

        authors: who signs.
    """

    headline: str
    posted: str | None
    code: str | None
    day: dt.date
    chair: Official
    figures: tuple[Quantity, ...] = ()
    caption: str | None = None
    authors: tuple[str, ...] = ()

    def __str__(self) -> str:
        opening = f"({self.code}) - " if self.code else ""
        lead = (
            f"{opening}Sáng {self.day.day}/{self.day.month}/{self.day.year}, huyện Lai Vung tổ chức hội nghị; {said(self.chair)}, chủ trì hội nghị."
        )
        body = [f"Đến nay, toàn huyện đạt {figure}." for figure in self.figures]
        posted = f"Ngày đăng: {dt.date.fromisoformat(self.posted):%d/%m/%Y}" if self.posted else ""
        lines = [self.headline, posted, lead, self.caption or "", *body, " - ".join(self.authors)]
        return "\n".join(filter(None, lines))


_HEADLINES = ["Huyện Lai Vung sơ kết công tác quý", "Lai Vung bàn giải pháp thu ngân sách", "Tập trung chăm lo đời sống nhân dân"]
_CAPTIONS = ["Quang cảnh hội nghị", "Quang cảnh buổi làm việc. Ảnh: Tô Vân"]
_AUTHORS = ["Tô Vân", "Hồng Giang", "Minh Đức"]


def _article(day: dt.date, late: int | None, **rest: Any) -> Article:
    return Article(day=day, posted=None if late is None else str(day + dt.timedelta(late)), **rest)


def articles() -> st.SearchStrategy[Article]:
    """Make up whole articles: headline, posted line, dateline, lead, caption, paragraphs with figures, byline."""
    return st.builds(
        _article,
        day=st.dates(dt.date(2015, 1, 1), dt.date(2025, 6, 1)),
        late=st.one_of(st.none(), st.integers(0, 3)),
        headline=st.sampled_from(_HEADLINES),
        code=st.sampled_from([None, "LSO", "BĐ", "GLO", "TTXVN"]),
        chair=officials(),
        figures=st.lists(quantities(), min_size=1, max_size=4).map(tuple),
        caption=st.sampled_from([None, *_CAPTIONS]),
        authors=st.lists(st.sampled_from(_AUTHORS), max_size=2, unique=True).map(tuple),
    )
