"""Patterns find themselves in a source, on either reading, and refuse what can only be a mistake."""

import pytest

from govtext.errors import PatternError
from govtext.grammar import LEFT, LETTER, LOWER, RIGHT, UPPER, alternatives, pattern
from govtext.source import Source, fold

TEXT = Source.read("Thành uỷ và thành ủy; UBND tỉnh, ubnd xã")


def starts(found):
    """Return where matches begin."""
    return [match.start() for match in found]


def test_words_are_found_however_they_are_typed():
    """A folded pattern sees neither capitals nor new tone placement."""
    assert [0, 12] == starts(pattern("thành ủy").find(TEXT))


def test_capitals_matter_on_the_text():
    """A pattern on the text sees the page's own capitals."""
    assert [22] == starts(pattern("UBND", on="text").find(TEXT))
    assert [22, 33] == starts(pattern("ubnd").find(TEXT))


def test_a_pattern_can_be_asked_about_a_stretch():
    """`find()`, `first()` and `match()` keep to the offsets given."""
    committee = pattern("thành ủy")

    assert [12] == starts(committee.find(TEXT, 1))
    assert [0] == starts(committee.find(TEXT, 0, 19))
    assert 12 == committee.first(TEXT, 5).start()
    assert committee.first(TEXT, 13) is None
    assert committee.match(TEXT, 12).end() == 20
    assert committee.match(TEXT, 11) is None


def test_a_pattern_fits_whole_words_only():
    """`fits()` folds the words as the pattern would read them, and wants all of them."""
    committee = pattern("thành ủy")

    assert committee.fits("Thành uỷ")
    assert not committee.fits("Thành uỷ Hồng Ngự")


def test_a_pattern_fills_a_stretch_or_does_not():
    """All of it, as it stands there, with the words around in sight; on the text, or on its shadow."""
    source = Source.read("các Huyện uỷ, huyện uỷ viên")

    assert pattern("huyện ủy").fills(source, 4, 12)
    assert pattern(f"huyện ủy{RIGHT}").fills(source, 4, 12)
    assert not pattern("huyện ủy").fills(source, 4, 13)
    assert not pattern("huyện ủy").fills(source, 3, 12)
    assert not pattern("huyện ủy", on="text").fills(source, 4, 12)


def test_cues_only_save_work():
    """Where a cue occurs, cues change nothing; where none does, the expression is not tried."""
    assert starts(pattern("ubnd (?:tỉnh|xã)").find(TEXT)) == starts(pattern("ubnd (?:tỉnh|xã)", cues=("ubnd",)).find(TEXT))
    assert [] == starts(pattern("ubnd", cues=("hđnd",)).find(TEXT))


def test_guards_keep_to_whole_words():
    """A word's guards look beyond the stretch to the left, and take letters and digits for its continuation."""
    province = pattern(f"{LEFT}tỉnh{RIGHT}")

    assert [0, 5, 11] == starts(province.find(Source.read("tỉnh,tỉnh (tỉnh)")))
    assert [] == starts(province.find(Source.read("tỉnhủy 2tỉnh tỉnh3 đtỉnh")))
    assert [] == starts(province.find(Source.read("đtỉnh"), 1))


def test_letter_classes_know_all_of_vietnamese():
    """Every letter of the alphabet with every tone is in its class, and in no other."""
    lower = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
    upper = lower.upper()

    assert all(pattern(f"[{LOWER}]", on="text").fits(letter) for letter in lower)
    assert all(pattern(f"[{UPPER}]", on="text").fits(letter) for letter in upper)
    assert all(pattern(f"[{LETTER}]", on="text").fits(letter) for letter in lower + upper)
    assert not any(pattern(f"[{LOWER}]", on="text").fits(letter) for letter in upper)
    assert not any(pattern(f"[{UPPER}]", on="text").fits(letter) for letter in lower)


@pytest.mark.parametrize("expr", ["a*", "(?:năm)?", "a|", "(?=a)|"])
def test_a_pattern_that_claims_nothing_is_refused(expr):
    """An expression that matches "" would be found everywhere."""
    with pytest.raises(PatternError, match="matches the empty string"):
        pattern(expr).first(TEXT)


def test_a_pattern_that_does_not_compile_says_so():
    """The message has the expression and what the engine says."""
    with pytest.raises(PatternError, match=r"'\(tỉnh' does not compile: "):
        pattern("(tỉnh").first(TEXT)


def test_a_pattern_error_is_a_value_error():
    """Each error class is also a builtin."""
    with pytest.raises(ValueError, match="does not compile"):
        pattern("[").fits("")


def test_alternatives_take_the_longest():
    """The longer of two words that begin alike wins; what is special in an expression is taken literally."""
    money = pattern(alternatives("tỷ", "tỷ đồng", "US$", "a.b"))

    assert "tỷ đồng" == money.first(Source.read("3 tỷ đồng"))[0]
    assert "us$" == pattern(alternatives(fold("US$"))).first(Source.read("5 US$"))[0]
    assert not money.fits("axb")
