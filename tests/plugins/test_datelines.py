"""What opens the lead before the news begins."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from govtext import Pipeline
from govtext.kinds import Dateline, Outlet

REST = "Sáng 2/4, huyện Mường Lát họp giao ban công tác quý I năm 2021."


def found(pipeline: Pipeline, text: str) -> list[tuple[str, str | None]]:
    """Return words and code of each dateline."""
    return [(d.text, d.code) for d in pipeline.parse(text, only={Dateline})[Dateline]]


@pytest.mark.parametrize(
    ("lead", "words", "code"),
    [
        (f"LSO-{REST}", "LSO-", "LSO"),
        (f"BHG - {REST}", "BHG -", "BHG"),
        (f"(BĐ) - {REST}", "(BĐ) -", "BĐ"),
        (f"(GLO)- {REST}", "(GLO)-", "GLO"),
        (f"- (QNO) {REST}", "(QNO)", "QNO"),
        (f"(binhdinh.gov.vn) – {REST}", "(binhdinh.gov.vn) –", "binhdinh.gov.vn"),
        (f"(Báo Quảng Ngãi)- {REST}", "(Báo Quảng Ngãi)-", "Báo Quảng Ngãi"),
        (f"VOV.VN -{REST}", "VOV.VN -", "VOV.VN"),
        (f"(tbx.com.vn) - MƯỜNG LÁT - {REST}", "(tbx.com.vn) -", "tbx.com.vn"),
        (f"QĐND Online - {REST}", "QĐND Online -", "QĐND Online"),
        (f"(QK7 Online) - {REST}", "(QK7 Online) -", "QK7 Online"),
        (f"GD&TĐ - {REST}", "GD&TĐ -", "GD&TĐ"),
        (f"Hà Nội (TTXVN 2/4) {REST}", "Hà Nội (TTXVN 2/4)", "TTXVN"),
        (f"(LĐ online) - {REST}", "(LĐ online) -", "LĐ online"),
        (f"BẮC GIANG – {REST}", "BẮC GIANG –", "BẮC GIANG"),
        (f"XKTĐ - {REST}", "XKTĐ -", "XKTĐ"),
        (f"(Dân trí) - {REST}", "(Dân trí) -", "Dân trí"),
        (f"(Xây dựng) – {REST}", "(Xây dựng) –", "Xây dựng"),
    ],
)
def test_a_code_before_the_news_is_a_dateline(pipeline, lead, words, code):
    """Known or not, in brackets or bare, with a place and a day or alone."""
    assert [(words, code)] == found(pipeline, lead)


@pytest.mark.parametrize(
    "lead",
    [
        REST,
        f"UBND - {REST}",
        f"HĐND - {REST}",
        "TP.Huế họp giao ban.",
        "(Ảnh minh họa) - Huyện họp.",
        "(Dân trí thức) Huyện họp.",
        "PV: Xin ông cho biết kết quả?",
        "Mường Lát - Huyện biên giới có 8 xã.",
        "WB-IMF họp tại Hà Nội.",
    ],
)
def test_other_beginnings_are_none(pipeline, lead):
    """The short form of a body, a place, a bracket."""
    assert [] == found(pipeline, lead)


@pytest.mark.parametrize(
    ("line", "expected"),
    [("Hà Nội (TTXVN 2/4/2009)", [("Hà Nội (TTXVN 2/4/2009)", "TTXVN")]), ("Hà Nội (TTXVN)", []), ("Mường Lát (UBND 2/4/2009)", [])],
)
def test_a_dateline_on_a_line_of_its_own(pipeline, line, expected):
    """Place, known code and day stand above the lead."""
    assert expected == found(pipeline, f"Huyện họp giao ban quý I\n{line}\n{REST}\n{REST}")


def test_only_the_first_paragraphs_have_one(pipeline):
    """A code further down is something else."""
    assert [] == found(pipeline, "\n".join(["Huyện họp giao ban quý I", REST, REST, REST, f"(BĐ) - {REST}"]))


codes = sorted({entry.code for entry in Pipeline.of("outlets").lexicons[Outlet] if entry.code.isupper() and "+" not in entry.code})


@given(st.sampled_from(codes), st.booleans())
def test_every_known_code_opens_a_lead(code, bracketed):
    """Those of capitals, in brackets or bare; one with a dash only in brackets, a place only bare."""
    assume((" " if bracketed else "-") not in code)
    opening = f"({code}) - " if bracketed else f"{code} - "
    (dateline,) = Pipeline.of("layout", "datelines", "outlets").parse(opening + REST)[Dateline]

    assert code == dateline.code
