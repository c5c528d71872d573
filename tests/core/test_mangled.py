"""UTF-8 that was taken for Latin-1 or Windows-1252 is read as it was meant, where nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext.mangled import decode
from govtext.source import Source
from govtext.span import Span

TEXT = "Đồng chí Bí thư Huyện ủy – “Sốp Cộp” – kiểm tra rừng ở xã Mường Và; ĐẢNG BỘ Ở ĐÂY."


def latin(text: str) -> str:
    """Return *text* as a machine shows it that takes UTF-8 for Latin-1."""
    return text.encode().decode("latin-1")


def windows(text: str) -> str:
    """Return *text* as one shows it that takes UTF-8 for Windows-1252, and leaves the five codes that have no letter as they are."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("mangle", [latin, windows])
def test_is_read_as_it_was_meant(mangle):
    """Every letter and sign comes back, and spans lead to what stands in the page."""
    source = Source.read(mangle(TEXT))
    start = source.text.index("Huyện ủy")
    span = source.to_raw(Span(start, start + len("Huyện ủy")))

    assert Source.read(TEXT).text == source.text
    assert mangle("Huyện ủy") == source.raw[span.start : span.end]


@pytest.mark.parametrize(
    "text",
    [
        "",
        TEXT,
        "São Paulo, Ångström, «Ã»",
        "Où est la façade du café ?",
        "Chñ tÞch ñy ban nh©n d©n",
        "Ã¡ Ã¡ Ã¡ Ã¡",  # one letter three times proves nothing
        "th\ufffd\ufffd\ufffd x\ufffd\ufffd",
        f"{TEXT} {latin('Bí thư Huyện ủy')}",  # half of it is sound: the rest is left alone
    ],
)
def test_other_text_is_left_alone(text):
    """Sound Unicode, other languages, other encodings, and text that has lost letters."""
    assert decode(text) is None


@given(st.text(st.sampled_from("áàảãạăâđêôơưỏửợ ĐẢỦ.,5xyz\n"), min_size=1))
def test_any_words_come_back(text):
    """Whatever is decoded is decoded right."""
    pieces = decode(latin(text))

    assert pieces is None or text == "".join(letter for letter, _, _ in pieces)
