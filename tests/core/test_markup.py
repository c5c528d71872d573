"""What is left of HTML is read as the text that a browser would show, and every span leads back to the page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext.markup import decode
from govtext.source import Source
from govtext.span import Span


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Huyện Sốp Cộp</p><p>họp</p>", "\nHuyện Sốp Cộp\n\nhọp\n"),
        ("Huyện Sốp Cộp<br>họp<br />xong<BR/>", "Huyện Sốp Cộp\nhọp\nxong\n"),
        ("xã <strong>Mường&nbsp;Và</strong>", "xã Mường Và"),
        ('<a href="https://x.vn/a?b=1&amp;c=2" title="Xã">xã</a> Nậm Lạnh', "xã Nậm Lạnh"),
        ("M&#432;&#7901;ng L&egrave;o, M&#x1B0;&#x1edd;ng L&#232;o", "Mường Lèo, Mường Lèo"),
        ("Giám đốc &quot;R&amp;D&quot; &amp;nbsp;họp", 'Giám đốc "R&D" họp'),
        ("58 km<sup>2</sup>; CO<sub>2</sub>", "58 km2; CO2"),
        ("<!-- bài 5 --> Họp<script>var a = '<p>5 xã</p>';</script> xong<style>p {}</style>", " Họp xong"),
        ("<td>Lúa</td><td>45 ha</td>", " Lúa 45 ha "),
        ("Dặm<o:p></o:p> vá", "Dặm vá"),
        ("<img src='a.jpg' alt='5 xã'>Quang cảnh", "\nQuang cảnh"),
    ],
)
def test_is_read_as_it_is_shown(page, text):
    """Blocks end lines, other tags leave nothing, entities are letters, and what is meant for machines is not read at all."""
    assert text == Source.read(page).text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Tỷ lệ < 5% và > 2%",
        "R&D; T&T; AT&T",
        "a<b>c"[:3],
        "<< Trở về >>",
        "<Lò Văn Khún>",
        "<html",
        "&nbsp",
        "&khong; &123;",
        "5 <6> 7",
    ],
)
def test_signs_alone_are_no_markup(text):
    """Only the names that HTML has are tags and entities."""
    assert decode(text) is None
    assert text.strip() == Source.read(text).text.strip()


def test_what_is_never_closed_hides_nothing():
    """A comment or script that has no end is a tag alone."""
    assert "Họp giao ban" == Source.read("<!--Họp <script>giao ban").text


def test_findings_cut_their_words_out_of_the_page(parse):
    """A span begins behind the tag in front and ends before the one behind; tags inside stay in its words."""
    page = "<p>Ng&agrave;y <b>11/10/2021</b>, <i>UBND huy&#7879;n S&#7889;p C&#7897;p</i> họp.</p>"
    document = parse(page)

    assert [("Ng&agrave;y <b>11/10/2021", "2021-10-11")] == [(date.text, date.value) for date in document.dates]
    assert [("UBND huy&#7879;n S&#7889;p C&#7897;p", "Ủy ban nhân dân huyện Sốp Cộp")] == [(body.text, body.name) for body in document.organizations]


PIECES = ["<p>", "</p>", "<b>", "&amp;", "&#7879;", "<br/>", "<!--", "-->", "<script>", "</script>", "xã ", "\n", "<", "&"]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_mixture_leads_back(page):
    """Each letter of the reading stands in the page where its span says, from left to right."""
    source = Source.read(page)
    spans = [source.to_raw(Span(place, place + 1)) for place in range(len(source.text))]

    assert spans == sorted(spans)
    assert all(0 <= span.start < span.end <= len(page) for span in spans)
