"""Administrative units: found by their head words, resolved where nothing is left open."""

import pytest

from govtext import Pipeline
from govtext.kinds import Place


def names(pipeline: Pipeline, text: str) -> list[tuple[str, str]]:
    """Return words and names of the places in *text*."""
    return [(place.text, place.name) for place in pipeline.parse(text, only={Place})[Place]]


def test_a_name_is_cut_where_the_gazetteer_ends_it(pipeline):
    """A person's name that follows a place's is no part of it."""
    assert [("Đồng Tháp", "tỉnh Đồng Tháp")] == names(pipeline, "Bí thư Tỉnh ủy Đồng Tháp Trần Văn Lúa")
    assert [] == names(pipeline, "Chủ tịch UBND tỉnh Cao Văn Lúa")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("huyện Cao Lãnh", "huyện Cao Lãnh"),
        ("Tp.Hồng Ngự", "thành phố Hồng Ngự"),
        ("TX. Ba Đồn", "thị xã Ba Đồn"),
        ("phường 5", "phường 5"),
        ("TT Na Sầm", "thị trấn Na Sầm"),
        ("TP.HCM", "thành phố Hồ Chí Minh"),
    ],
)
def test_head_words_long_and_short(pipeline, words, name):
    """Short head words are written out; a digit may be a name."""
    assert [(words, name)] == names(pipeline, f"đến thăm {words}, sáng nay")


def test_every_member_of_a_list_has_the_head(pipeline):
    """Names that share a head are places of its level; one with a head of its own keeps that."""
    text = "các huyện Nghi Lộc, Diễn Châu và thị xã Cửa Lò"
    assert ["huyện Nghi Lộc", "huyện Diễn Châu", "thị xã Cửa Lò"] == [name for _, name in names(pipeline, text)]


def test_a_common_noun_is_no_place(pipeline):
    """The words "xã hội" and "nông thôn", and a unit without a name, are none."""
    assert [] == names(pipeline, "phát triển kinh tế - xã hội nông thôn của tỉnh, huyện")


def test_the_unit_above_tells_which_one(pipeline):
    """Ten districts are called Châu Thành; the province beside it chooses, and without it all are candidates."""
    beside = pipeline.parse("huyện Châu Thành, tỉnh Đồng Tháp", only={Place})[Place][0]
    alone = pipeline.parse("huyện Châu Thành", only={Place})[Place][0]

    assert ("Đồng Tháp", ()) == (beside.province, beside.candidates)
    assert alone.code is None
    assert 9 <= len(alone.candidates)


@pytest.mark.parametrize(("one", "other"), [("Đắk R'Lấp", "Đăk R'lấp"), ("Phan Rang-Tháp Chàm", "Phan Rang - Tháp Chàm"), ("Kỳ Sơn", "Kì Sơn")])
def test_spellings_are_one_name(pipeline, one, other):
    """Writers differ in tones, dashes, apostrophes and i or y; the unit is the same."""
    found = [pipeline.parse(f"thành phố {name}" if "-" in name else f"huyện {name}", only={Place})[Place][0] for name in (one, other)]

    assert found[0].candidates == found[1].candidates
    assert found[0].code == found[1].code
