"""The reading repairs how a page was typed, and every span finds its way back into the page."""

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from strategies import odd_text

from govtext.legacy import decode
from govtext.source import Source, fold
from govtext.span import Span
from govtext.wording import part


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Tỉnh ủy", "Tỉnh ủy"),
        (unicodedata.normalize("NFD", "Tỉnh ủy Đắk Lắk"), "Tỉnh ủy Đắk Lắk"),
        ("Hà\u00a0Nội\u2003cũ\tmới", "Hà Nội cũ mới"),
        ("Hà  Nội \u00a0 cũ", "Hà Nội cũ"),
        ("một\r\nhai\rba\nbốn", "một\nhai\nba\nbốn"),
        ("một \r\n  hai", "một\nhai"),
        ("một\n\n\nhai", "một\n\n\nhai"),
        ("một\n \nhai", "một\n\nhai"),
        ("Hà\u200b Nội\ufeff và\u00ad", "Hà Nội và"),
        ("2020 – 2025 — 2030", "2020 - 2025 - 2030"),
        ("Ða Krông, Cư M’gar", "Đa Krông, Cư M'gar"),
        ("“Phải làm”…", "“Phải làm”…"),
        (" một", " một"),
        ("  một", " một"),
        ("\ufeffmột", "một"),
        ("", ""),
        ("\n", "\n"),
        ("中文 한국어 русский", "中文 한국어 русский"),
        ("một\u2028hai\u0085ba", "một\nhai\nba"),
        ("«Phải làm», „phải làm‟", "“Phải làm”, “phải làm”"),
        ("''Phải làm'' ``ngay''", '"Phải làm" "ngay"'),
        ("đoàn ở Cư M''gar", "đoàn ở Cư M''gar"),
        ("Тỉnh ủу Вình Định, нет", "Tỉnh ủy Bình Định, нет"),
        ("Ðȏn Dương, đầu tƣ", "Đơn Dương, đầu tư"),
    ],
)
def test_the_reading_is_the_same_however_it_was_typed(raw, text):
    """NFD, odd blanks, line ends, dashes and unseen characters are read as plain ones; quotation marks stay."""
    assert text == Source.read(raw).text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Thành uỷ", "thành ủy"),
        ("UỶ BAN", "ủy ban"),
        ("hoà bình, khoá XV, toạ đàm, khoẻ", "hòa bình, khóa xv, tọa đàm, khỏe"),
        ("quý I, quả, quỷ", "quý i, quả, quỷ"),
        ("hoàn toàn, toán, xoài, khoảng, huỳnh", "hoàn toàn, toán, xoài, khoảng, huỳnh"),
        ("thuỷ sản, thuý", "thủy sản, thúy"),
        ("ĐẮK LẮK", "đắk lắk"),
        ("中文 ΣΑΣ", "中文 σας"),
    ],
)
def test_folding_lowers_and_moves_tones_in_open_syllables_only(text, folded):
    """The shadow has the old tone placement; never after q, never before another letter."""
    assert folded == fold(text)


def test_a_dotted_capital_i_does_not_shift_what_follows():
    """The letter "İ" would grow when lowered; it is read as a plain I."""
    source = Source.read("İstanbul uỷ")

    assert "istanbul ủy" == source.folded
    assert len(source.text) == len(source.folded)


def test_a_clean_page_is_read_as_it_stands():
    """Where nothing was repaired but one for one, offsets need no map."""
    assert Source.read("Hà\u00a0Nội – Huế").faithful
    assert not Source.read("Hà  Nội").faithful


def test_a_name_is_given_in_nfc_with_single_blanks_and_its_own_dash():
    """Names keep the dash and apostrophe as written, and nothing else of how the page was typed."""
    raw = unicodedata.normalize("NFD", "Bà\u00a0 Rịa –\r\nVũng\u200b Tàu, Cư M’gar")
    source = Source.read(raw)

    assert "Bà Rịa – Vũng Tàu" == source.words(Span(0, 17))
    assert "Cư M’gar" == source.words(Span(19, 27))


def test_a_name_on_a_clean_page_has_plain_blanks():
    """A single NBSP or an old Ð does not get into a name, though nothing was shifted."""
    assert "Hà Nội" == Source.read("Hà\u00a0Nội").words(Span(0, 6))
    assert "Đa Krông" == Source.read("\u00d0a Krông").words(Span(0, 8))
    assert "hai dòng" == Source.read("hai\ndòng").words(Span(0, 8))


def test_a_span_of_decomposed_letters_takes_their_marks():
    """The way back ends after the last letter's marks, not between."""
    source = Source.read(unicodedata.normalize("NFD", "Tỉnh ủy Hà"))

    span = source.to_raw(Span(5, 7))

    assert unicodedata.normalize("NFD", "ủy") == source.raw[span.start : span.end]


def test_a_crlf_is_one_line_break_on_the_way_back():
    """A span up to a line break does not take the break with it, one over it takes both characters' first."""
    source = Source.read("một\r\nhai")

    assert Span(0, 3) == source.to_raw(Span(0, 3))
    assert Span(5, 8) == source.to_raw(Span(4, 7))


@given(odd_text)
def test_the_shadow_is_as_long_as_the_reading(raw):
    """Offsets of the shadow are offsets of the reading, whatever the text."""
    source = Source.read(raw)

    assert len(source.text) == len(source.folded)


@given(odd_text)
def test_reading_a_reading_changes_nothing(raw):
    """What has been repaired needs no repair (unless something unseen had parted a letter from its mark)."""
    text = Source.read(raw).text
    assume(unicodedata.is_normalized("NFC", text))
    again = Source.read(text)

    assert text == again.text


@given(odd_text, st.data())
def test_every_span_finds_its_own_words_in_the_raw_text(raw, data):
    """Reading the raw words of a span by themselves gives the words of the span."""
    source = Source.read(raw)
    assume(part(raw) is None)  # a blank that was lost stands between two words, not in one of them
    assume(decode(raw) is None)  # a few letters alone do not tell in which font's encoding the page was typed
    start = data.draw(st.integers(0, max(0, len(source.text) - 1)))
    end = data.draw(st.integers(start, len(source.text)))
    there = source.to_raw(Span(start, end))

    assert 0 <= there.start <= there.end <= len(raw)
    if end > start and not _torn(source.text, start, end):
        assert source.text[start:end].strip(" ") == Source.read(raw[there.start : there.end]).text.strip(" ")


@given(odd_text)
def test_spans_keep_their_order_on_the_way_back(raw):
    """What follows in the reading follows in the raw text, without an overlap."""
    source = Source.read(raw)
    spans = [source.to_raw(Span(place, place + 1)) for place in range(len(source.text))]

    assert spans == sorted(spans)


def _torn(text: str, start: int, end: int) -> bool:
    """Tell whether a cut at *start* or *end* parts a letter from a mark on it: no finder does that."""
    return any(0 < cut < len(text) and unicodedata.combining(text[cut]) for cut in (start, end))


def test_what_several_finders_derive_is_made_once_for_each_report():
    """With the same arguments; other arguments and other reports have their own."""
    made = []

    def words(source, *arguments):
        made.append((source.text, arguments))
        return source.text.split()

    one, other = Source.read("Huyện ủy họp"), Source.read("UBND xã họp")
    layer, again = [1], [1]

    assert one.once(words, layer) is one.once(words, layer)
    assert one.once(words, again) is not one.once(words, layer)
    assert ["UBND", "xã", "họp"] == other.once(words, layer)
    assert ["Huyện ủy họp", "Huyện ủy họp", "UBND xã họp"] == [text for text, _ in made]


def test_what_was_made_for_a_passing_value_is_not_taken_for_another():
    """A list that nobody else holds could leave its place in memory to the next."""
    source = Source.read("Huyện ủy họp")

    def first(_, some):
        return some[0]

    assert list(range(50)) == [source.once(first, [number]) for number in range(50)]


def test_a_source_with_a_deadline_shares_what_was_made():
    """It is the same report."""
    source = Source.read("Huyện ủy họp")

    def words(source):
        return source.text.split()

    assert source.once(words) is source.until(1.0).once(words)


@pytest.mark.parametrize(("raw", "last"), [("đạt 5&#37;", "&#37;"), ("120 t&#7927;", "&#7927;"), ("xã A&amp;B", "B")])
def test_a_span_takes_the_whole_of_an_entity_at_the_end(raw, last):
    """Also where nothing before it was repaired, so that every offset but its length is the raw text's."""
    source = Source.read(raw)
    span = source.to_raw(Span(len(source.text) - 1, len(source.text)))

    assert last == raw[span.start : span.end]
    assert not source.faithful
