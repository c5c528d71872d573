"""Say it back: each value says itself in canonical Vietnamese, and reading that gives the same value."""

import datetime as dt

import attrs
from hypothesis import given
from hypothesis import strategies as st
from strategies import examples

from govtext import Span
from govtext.kinds import Quantity, Reference, Timex, Title, TitleMention
from govtext.testing.strategies import dates, quantities

HERE = Span(0, 1)


def read(parse, kind, said, frame):
    """Return what is found of *kind* where *said* stands in a sentence."""
    text = frame.format(said)
    place = text.index(said)
    document = parse(text, only={kind})

    assert () == document.faults
    return [a for a in document[kind] if a.span.touches(Span(place, place + len(said)))]


@examples(80)
@given(time=dates())
def test_a_time_is_read_as_it_is_said(time, parse):
    """Days with and without a part or hour, months, quarters, years, and stretches of them."""
    assert [time.value] == [found.value for found in read(parse, Timex, str(time), "Xã tổ chức họp {} theo yêu cầu.")]


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
        st.one_of(st.none(), st.dates(dt.date(1990, 1, 1), dt.date(2045, 12, 31)).map(str)),
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
