"""How a match can begin is read off the expression: what is told is complete, and what cannot be told is not guessed."""

import pytest

from govtext.grammar import LEFT, LETTER, LOWER, RIGHT, UPPER
from govtext.heads import heads
from govtext.words import Words


@pytest.mark.parametrize(
    ("expr", "words", "stems"),
    [
        (f"{LEFT}tỉnh ủy", {"tỉnh"}, ()),
        (f"{LEFT}tỉnh{RIGHT}", {"tỉnh"}, ()),
        (f"{LEFT}tỉnh(?![{LETTER}])", {"tỉnh"}, ()),
        (f"{LEFT}tỉnh$", {"tỉnh"}, ()),
        (f"{LEFT}tỉnh", set(), ("tỉnh",)),
        (f"{LEFT}t[ỉi]nh ", {"tỉnh", "tinh"}, ()),
        (f"{LEFT}(?:đồng )?chủ trì ", {"đồng", "chủ"}, ()),
        (f"{LEFT}(?:đã |cùng ){{0,3}}dự ", {"đã", "cùng", "dự"}, ()),
        (f"{LEFT}(?P<unit>xã|phường)(?: [{LOWER}]+)", {"xã", "phường"}, ()),
        (f"{LEFT}thi(?:ết)? ", {"thi", "thiết"}, ()),
        (f"{LEFT}th[{LOWER}]+ ", set(), ("th",)),
        (f"{LEFT}t(?>ỉnh|hành) ", {"tỉnh", "thành"}, ()),
        (f"(?<![{LETTER}])km{RIGHT}", {"km"}, ()),
        (f"(?<= )năm{RIGHT}", {"năm"}, ()),
        (f"(?:{LEFT}xã|{LEFT}huyện) ", {"xã", "huyện"}, ()),
        (f"{LEFT}a{{2,3}} ", set(), ("a",)),
        (f"{LEFT}(?!xã hội)xã ", {"xã"}, ()),
    ],
)
def test_the_first_words_are_told(expr, words, stems):
    """A whole word where the expression ends it, else its first letters."""
    told = heads(expr)

    assert told is not None
    assert (words, stems) == (told.words, told.stems)


def test_figures_and_capitals_are_told():
    """A class of digits, or of capitals, is a way to begin."""
    assert heads(r"(?<![\d/])\d{1,2}/\d{1,2}").digits
    assert heads(f"{LEFT}[0-9]{{1,3}} ").digits
    assert heads(f"(?<![{LETTER}])[{UPPER}][{LOWER}]+").capitals
    both = heads(rf"{LEFT}(?:\d+|hai) xã")
    assert both.digits
    assert {"hai"} == both.words


@pytest.mark.parametrize(
    "expr",
    [
        "tỉnh",  # may begin inside a word
        rf"(?<!\d)tỉnh{RIGHT}",  # no digit before, but perhaps a letter
        r"\d{1,2}/\d{1,2}",  # may begin inside a number
        f"{LEFT}[{LOWER}]+ ủy",  # any word
        f"{LEFT}[^ ]+ ủy",
        f"{LEFT}.ỉnh ",
        " tỉnh",  # begins with a blank
        f"{LEFT}(?:tỉnh)?[.,]",
        "(?i)" + f"{LEFT}tỉnh ",
        f"{LEFT}(?i:tỉnh) ",
        rf"{LEFT}\w+ ",
        "(",
    ],
)
def test_what_cannot_be_told_is_not_guessed(expr):
    """Then the expression has to be tried everywhere."""
    assert heads(expr) is None


def test_words_are_runs_of_letters_or_of_digits():
    """A figure glued to a word is a run of its own, as the guards of patterns have it."""
    words = Words("5km, Tỉnh ủy A1b 5/12")

    assert [1] == words.places(heads(f"(?<![{LETTER}])km{RIGHT}"))
    assert [0, 14, 17, 19] == words.places(heads(r"(?<!\d)\d+"))
    assert [5, 13] == words.places(heads(f"(?<![{LETTER}])[{UPPER}]"))


def test_a_stem_finds_every_word_that_begins_so():
    """Also the word that is the stem itself, each once and in order."""
    assert [0, 4, 16] == Words("th, thị trấn, x thành").places(heads(f"{LEFT}th"))
    assert [0, 3] == Words("tư từ tỉ").places(heads(f"{LEFT}(?:tư|từ|tư pháp)"))
    assert [] == Words("").places(heads(f"{LEFT}th"))
