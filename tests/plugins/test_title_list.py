"""Every title of the inventory, with a name in front of it or behind it."""

import pathlib

import pytest

from govtext.kinds import Official

_LINES = pathlib.Path(__file__).with_name("offices.tsv").read_text(encoding="utf-8").splitlines()[1:]
OFFICES = [words for words, sort in (line.split("\t") for line in _LINES) if sort == "office"]
PARTS = [words for words, sort in (line.split("\t") for line in _LINES) if sort == "part"]
# Two offices in one row of the inventory; and a body that may be called by any words, a person's name among them.
_SPLIT = {"Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": ["Bộ trưởng", "Chủ nhiệm Văn phòng Chính phủ"]}
_OPEN = ("Giám đốc Công ty",)


def told(pipeline, text):
    """Return the titles of each official in *text*."""
    return {one.name: [title.text for title in one.titles] for one in pipeline.parse(text, only={Official})[Official]}


def test_the_inventory_is_whole():
    """No row of it has been left out."""
    assert (262, 6) == (len(OFFICES), len(PARTS))


@pytest.mark.parametrize("office", OFFICES)
def test_an_office_behind_a_name(pipeline, office):
    """Behind a comma, a dash or in brackets."""
    expected = {"Trần Văn Bách": _SPLIT.get(office, [office])}
    assert expected == told(pipeline, f"Dự hội nghị có đồng chí Trần Văn Bách, {office}; các sở, ngành.")
    assert expected == told(pipeline, f"Đồng chí Trần Văn Bách - {office} chủ trì hội nghị.")
    assert expected == told(pipeline, f"Ông Trần Văn Bách ({office}) phát biểu.")


@pytest.mark.parametrize("office", [office for office in OFFICES if office not in _OPEN])
def test_an_office_before_a_name(pipeline, office):
    """Right before it, with nothing between."""
    words = office[0].upper() + office[1:]
    assert {"Trần Văn Bách": _SPLIT.get(words, [words])} == told(pipeline, f"Tỉnh họp.\n{words} Trần Văn Bách cho biết, việc đã xong.\nDân vui.")


@pytest.mark.parametrize("part", PARTS)
def test_a_part_in_an_occasion(pipeline, part):
    """Makes nobody an official."""
    assert {} == told(pipeline, f"Đoàn do ông Trần Văn Bách làm {part} đã đi ba xã.")
