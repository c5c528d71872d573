"""Text in TCVN3 and VNI is read as Unicode, and every span leads back to what was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext.legacy import decode
from govtext.source import Source
from govtext.span import Span

TCVN3 = "S¸ng 12/3/2004, Chñ tÞch ñy ban nh©n d©n huyÖn ®· chñ tr× héi nghÞ; thu ng©n s¸ch ®¹t 5,2 tû ®ång."
VNI = "Saùng 12/3/2004, Chuû tòch uûy ban nhaân daân huyeän ñaõ chuû trì hoäi nghò; thu ngaân saùch ñaït 5,2 tyû ñoàng."
UNICODE = "Sáng 12/3/2004, Chủ tịch ủy ban nhân dân huyện đã chủ trì hội nghị; thu ngân sách đạt 5,2 tỷ đồng."


@pytest.mark.parametrize("typed", [TCVN3, VNI], ids=["TCVN3", "VNI"])
def test_is_read_as_unicode(typed):
    """Both encodings give the reading that the same words have in Unicode."""
    assert UNICODE == Source.read(typed).text


@pytest.mark.parametrize(("typed", "words"), [(TCVN3, "héi nghÞ"), (VNI, "hoäi nghò")], ids=["TCVN3", "VNI"])
def test_spans_lead_back_to_what_was_typed(typed, words):
    """A span of the reading cuts the words as typed out of the raw text, marks behind the last letter included."""
    source = Source.read(typed)
    start = source.text.index("hội nghị")

    span = source.to_raw(Span(start, start + len("hội nghị")))

    assert words == typed[span.start : span.end]


@pytest.mark.parametrize("typed", [TCVN3, VNI], ids=["TCVN3", "VNI"])
def test_blanks_are_folded_too(typed):
    """Doubled blanks and line ends in such a text are read as in any other."""
    assert UNICODE.replace("; ", ";\n") == Source.read(typed.replace(" ", "  ").replace(";  ", "; \r\n")).text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hoi nghi khong dau",
        "Sáng 12/3, hội nghị",
        "Où est la façade ? À côté de l'hôtel, où Noël et Zoë dînaient.",
        "Größe, Übung, Straße, Äpfel und Öl für die Bäckerei",
        "«Guillemets» © 2020 ® ½ µm",
        "El niño y la señora de España",
    ],
)
def test_other_text_is_left_alone(text):
    """Unicode Vietnamese, plain ASCII and other languages' Latin-1 letters are in no such encoding."""
    assert decode(text) is None


@given(st.text(st.sampled_from("Chñ tÞch®·×éi hoäi nghò ñaõ\n ăđ,.5")))
def test_any_mixture_leads_back(text):
    """Whatever is decoded covers the raw text from left to right, any span of the reading is inside it, and only a blank that was lost has none."""
    source = Source.read(text)

    spans = [source.to_raw(Span(place, place + 1)) for place in range(len(source.text))]

    assert spans == sorted(spans)
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    assert all(span.start < span.end or source.text[place] == " " for place, span in enumerate(spans))
