"""Feasts by their names alone."""

import pytest

import govtext
from govtext.kinds import Feast, Timex
from govtext.lexicon import read_entries
from govtext.plugins import _cycle


def values(text, published="2025-11-05"):
    """Return the values of the times in *text*."""
    return [timex.value for timex in govtext.parse(text, published=published, only={Timex})[Timex]]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Quốc khánh", "2025-09-02"),
        ("ngày Quốc khánh 2/9", "2025-09-02"),
        ("Quốc khánh năm 2023", "2023-09-02"),
        ("Quốc khánh năm ngoái", "2024-09-02"),
        ("Noel", "2025-12-25"),
        ("dịp Giáng sinh 2024", "2024-12-25"),
        ("Tết Nguyên đán", "2026-02-17"),
        ("Tết Ất Tỵ", "2025-01-29"),
        ("Tết Nguyên đán Giáp Thìn 2024", "2024-02-10"),
        ("Tết Trung thu năm 2024", "2024-09-17"),
        ("Giỗ Tổ Hùng Vương năm 2024", "2024-04-18"),
        ("lễ Vu Lan 2023", "2023-08-30"),
        ("Giao thừa năm 2024", "2025-01-28"),
        ("Ngày Thương binh - Liệt sĩ", "2025-07-27"),
        ("Ngày Giải phóng miền Nam, thống nhất đất nước", "2026-04-30"),
    ],
)
def test_feasts(text, value):
    """A feast is its day, in the year said, or in the year that brings it nearest."""
    assert values(text) == [value]


@pytest.mark.parametrize("text", ["Nhân dịp Quốc khánh, huyện tặng quà.", "Tết này", "Giáp Tỵ", "Ngày hội của dân"])
def test_no_feasts(text):
    """In a sentence a feast is an occasion and fixes no day."""
    assert not values(text)


def test_without_a_day():
    """Without a posted day the year stays open, and one beside the report's own cannot be told."""
    assert [t.value for t in govtext.parse("Quốc khánh", only={Timex})[Timex]] == ["XXXX-09-02"]
    assert not [t.value for t in govtext.parse("Quốc khánh năm ngoái", only={Timex})[Timex] if t.value.endswith("09-02")]


def test_every_feast_has_a_day():
    """Each of the list can be asked for by its name, in any year."""
    for feast in read_entries(Feast, "feasts.toml"):
        (value,) = values(f"{feast.name} năm 2024")
        assert value.startswith(("2024-", "2025-0")), feast


def test_the_cycle():
    """Sixty names come round; the nearest year of that name is meant."""
    names = [f"{stem} {branch}" for stem in _cycle.STEMS for branch in _cycle.BRANCHES]
    years = [year for name in names if (year := _cycle.year_named(name, 2000))]

    assert sorted(years) == list(range(1970, 2030))
