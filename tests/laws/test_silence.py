"""Silence: any string at all parses, without a fault and without a word."""

import unicodedata

import pytest
from hypothesis import given
from strategies import anything, examples, vietnamese


@examples(100)
@given(text=anything)
def test_any_string_parses(text, parse):
    """Whatever the characters."""
    assert () == parse(text).faults


@examples(150)
@given(text=vietnamese)
def test_any_order_of_the_words_of_the_trade_parses(text, parse):
    """Whatever they would mean."""
    assert () == parse(text).faults


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n",
        "\r\n",
        "\ufeff",
        ".",
        "…",
        "(",
        "“",
        "12",
        "1/",
        "31/2/2021",
        "99/99/9999",
        "năm 0000",
        "ngày 0/0",
        "0/0 chỉ tiêu",
        "-",
        "–\n–",
        "\x00",
    ],
)
def test_scraps_parse(text, pipeline):
    """The shortest texts, and days and shares that cannot be."""
    document = pipeline.parse(text)

    assert () == document.faults
    assert text == document.text


@pytest.mark.parametrize(
    "unit", ["ngày ", "1/", "(", "“", "Bí thư ", "A", "9", ".", "\n", "\r\n", " ", "3 xã, ", "ông ", "và ", "Ủy ban nhân dân ", "a\u0301"]
)
def test_the_same_again_and_again_parses(unit, pipeline):
    """Repetition without end exhausts nothing."""
    assert () == pipeline.parse(unit * 400).faults


@pytest.mark.parametrize("given", ["2021-10-11", "2021-10-11T07:28", "0001-01-01", "9999-12-31"])
def test_any_posted_date_parses(report, given, pipeline):
    """Also at the ends of the calendar."""
    assert () == pipeline.parse(report, published=given, outlet="SLO").faults


def test_our_own_reports_parse(report, pipeline):
    """And cut short anywhere."""
    for end in range(0, len(report), 97):
        assert () == pipeline.parse(report[:end]).faults
    assert () == pipeline.parse(unicodedata.normalize("NFD", report)).faults
