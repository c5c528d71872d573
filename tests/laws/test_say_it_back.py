"""Say it back: each value says itself in canonical Vietnamese, and reading that gives the same value."""

import datetime as dt
from decimal import Decimal

import attrs
from hypothesis import given
from hypothesis import strategies as st
from strategies import examples

from govtext import Span
from govtext.kinds import Quantity, Reference, Timex, Title, TitleMention

HERE = Span(0, 1)


def read(parse, kind, said, frame):
    """Return what is found of *kind* where *said* stands in a sentence."""
    text = frame.format(said)
    place = text.index(said)
    document = parse(text, only={kind})

    assert () == document.faults
    return [a for a in document[kind] if a.span.touches(Span(place, place + len(said)))]


years = st.integers(1990, 2045)
days = st.dates(dt.date(1990, 1, 1), dt.date(2045, 12, 31))
months = st.builds("{:04}-{:02}".format, years, st.integers(1, 12))


times = st.one_of(
    days.map(str),
    st.builds("{}{}".format, days, st.sampled_from(["TMO", "TMI", "TAF", "TEV", "TNI"])),
    st.builds("{}T{:02}:{:02}".format, days, st.integers(5, 21), st.sampled_from([0, 5, 30, 45])),
    months,
    st.builds("{}-Q{}".format, years, st.integers(1, 4)),
    years.map(str),
    st.builds(lambda year, length: f"{year}/{year + length}", years, st.integers(1, 10)),
    st.builds(lambda day, length: f"{day}/{day + dt.timedelta(length)}", days, st.integers(1, 900)),
    st.builds(lambda year, month: f"{year}-01/{year}-{month:02}", years, st.integers(2, 11)),
    st.builds(lambda year, first, length: f"{year}-{first:02}/{year}-{min(12, first + length):02}", years, st.integers(2, 11), st.integers(1, 8)),
)


@examples(80)
@given(value=times)
def test_a_time_is_read_as_it_is_said(value, parse):
    """Days with and without a part or hour, months, quarters, years, and stretches of them."""
    time = Timex(HERE, value)

    assert [value] == [found.value for found in read(parse, Timex, str(time), "Xã tổ chức họp {} theo yêu cầu.")]


whole = st.integers(1, 10**6).map(Decimal)
broken = st.builds(lambda n, places: Decimal(n).scaleb(-places), st.integers(1, 10**7), st.integers(1, 2)).map(lambda d: d.normalize())
measured = st.one_of(whole, broken.map(lambda d: d if d.as_tuple().exponent <= 0 else d.quantize(Decimal(1))))
MEASURES = ["ha", "tấn", "km", "%", "VND", "tạ/ha", "VND/người/năm", "USD", "m", "kg"]
NOUNS = ["đảng viên", "xã", "hộ", "tổ chức đảng", "cán bộ", "chỉ tiêu", "đại biểu"]
comparators = st.sampled_from([None, "about", "nearly", "over", "under", "at_least", "at_most"])


@st.composite
def quantities(draw):
    """An amount, a range, or a share, of something measured or counted."""
    shape = draw(st.sampled_from(["amount", "count", "range", "share"]))
    if shape == "amount":
        return Quantity(HERE, draw(measured), unit=draw(st.sampled_from(MEASURES)), comparator=draw(comparators))
    if shape == "count":
        return Quantity(HERE, draw(st.integers(1, 10**5).map(Decimal)), unit=draw(st.sampled_from(NOUNS)), comparator=draw(comparators))
    if shape == "range":
        low = draw(st.integers(1, 500))
        return Quantity(HERE, None, low=Decimal(low), high=Decimal(low + draw(st.integers(1, 400))), unit=draw(st.sampled_from(MEASURES)))
    part = draw(st.integers(1, 60))
    return Quantity(HERE, Decimal(part), of=Decimal(part + draw(st.integers(0, 40))), unit=draw(st.sampled_from(NOUNS)))


@examples(80)
@given(quantity=quantities())
def test_a_quantity_is_read_as_it_is_said(quantity, parse):
    """Amounts with their comparator, ranges and shares, measured and counted."""

    def said(q):
        return q.number, q.of, q.low, q.high, q.unit, q.comparator

    found = read(parse, Quantity, str(quantity), "Kết quả đạt {}.")

    assert [said(quantity)] == [said(q) for q in found], str(quantity)


SYMBOLS = {
    "nghị quyết": ["{}-NQ/TU", "{}-NQ/TW", "{}/NQ-HĐND", "{}-NQ/HU"],
    "chỉ thị": ["{}-CT/TW", "{}/CT-UBND", "{}/CT-TTg"],
    "quyết định": ["{}/QĐ-UBND", "{}-QĐ/TW", "{}/QĐ-TTg"],
    "kết luận": ["{}-KL/TW", "{}-KL/TU"],
    "kế hoạch": ["{}-KH/TU", "{}/KH-UBND"],
    "nghị định": ["{}/2020/NĐ-CP"],
    "thông tư": ["{}/2021/TT-BTC"],
}
numbered = st.sampled_from(sorted(SYMBOLS)).flatmap(
    lambda sort: st.builds(
        lambda symbol, number, day: Reference(HERE, sort, symbol.format(number), day),
        st.sampled_from(SYMBOLS[sort]),
        st.integers(1, 999).map("{:02}".format),
        st.one_of(st.none(), days.map(str)),
    )
)
laws = st.sampled_from(["Đất đai", "Ngân sách nhà nước", "Đầu tư công", "Bảo hiểm xã hội"]).map(lambda title: Reference(HERE, "luật", title=title))


@examples(80)
@given(reference=st.one_of(numbered, laws))
def test_a_reference_is_read_as_it_is_said(reference, parse):
    """Numbered acts of party and state with and without their day, and laws by name."""

    def said(r):
        return r.type, r.number, r.date, None if r.number else r.title

    assert [said(reference)] == [said(r) for r in read(parse, Reference, str(reference), "Xã triển khai {}.")], str(reference)


OFFICES = {
    "Bí thư": ["Tỉnh ủy Đồng Tháp", "Huyện ủy Tháp Mười", "Đảng ủy xã Nhị Mỹ"],
    "Phó Bí thư Thường trực": ["Tỉnh ủy Đồng Tháp", "Thành ủy Hồng Ngự"],
    "Chủ tịch": ["Ủy ban nhân dân tỉnh", "Hội đồng nhân dân huyện Lai Vung", "Ủy ban nhân dân xã An Thới"],
    "Phó Chủ tịch": ["Ủy ban nhân dân huyện", "Quốc hội"],
    "Giám đốc": ["Sở Tài chính", "Sở Nông nghiệp và Phát triển nông thôn"],
    "Bộ trưởng": ["Bộ Y tế"],
}
titles = st.sampled_from(sorted(OFFICES)).flatmap(
    lambda role: st.builds(
        lambda body, standing: Title("", role, body, former=standing == "former", acting=standing == "acting"),
        st.sampled_from(OFFICES[role]),
        st.sampled_from(["", "", "former", "acting"]),
    )
)


@examples(80)
@given(title=titles)
def test_a_title_is_read_as_it_is_said(title, parse):
    """Role and body; nguyên and quyền."""
    found = [attrs.evolve(mention.title, text="") for mention in read(parse, TitleMention, str(title), "Ông Đinh Văn Khải, {}, dự họp.")]

    assert [title] == found, str(title)
