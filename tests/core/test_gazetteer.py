"""The table of units: complete for both orders, and every unit that ended has heirs that stood the day after."""

import datetime as dt
import subprocess
import sys
from collections import Counter
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext.gazetteer import gazetteer
from govtext.kinds import Place
from govtext.places import REFORM, Unit, key, unit, unit_of, units

LAST_DAY = REFORM - dt.timedelta(days=1)
ALL = units()


def test_the_old_order_is_complete():
    """On the last day of the old order there were 63 provinces, 696 districts and 10,035 communes."""
    assert {"province": 63, "district": 696, "commune": 10035} == Counter(unit.level for unit in units(on=LAST_DAY))


def test_the_new_order_is_complete():
    """Since 1 July 2025 there are 34 provinces, no districts and 3,321 communes, by the counts of the resolutions."""
    assert {"thành phố": 6, "tỉnh": 28, "xã": 2621, "phường": 687, "đặc khu": 13} == Counter(unit.type for unit in units(on=REFORM))


def test_the_acts_of_2026_are_in_it():
    """Three provinces became cities and 22 communes wards in 2026; the totals stay."""
    assert {"thành phố": 9, "tỉnh": 25, "xã": 2599, "phường": 709, "đặc khu": 13} == Counter(unit.type for unit in units(on="2026-10-01"))


def test_each_old_province_is_in_one_new_one():
    """63 provinces became 34: 23 of them from two or three, 11 alone."""
    old, new = units(level="province", on=LAST_DAY), units(level="province", on=REFORM)

    assert {1} == {len(province.successors()) for province in old}
    assert sorted(map(str, new)) == sorted({str(province.successors()[0]) for province in old})
    assert {1: 11, 2: 17, 3: 6} == Counter(len(province.predecessors(on=LAST_DAY)) for province in new)


def test_every_unit_that_ended_has_heirs():
    """Districts too, whose heirs are those of their communes; each heir stood the day after."""
    orphans = [unit for unit in ALL if unit.valid_until and not unit.successors()]
    unborn = [
        (unit, heir) for unit in ALL if unit.valid_until for heir in unit.successors() if not heir.stood(unit.valid_until + dt.timedelta(days=1))
    ]

    assert ([], []) == (orphans, unborn)


def test_every_new_commune_has_forebears():
    """None of the 3,321 was made of nothing."""
    assert [] == [commune for commune in units(level="commune", on=REFORM) if not commune.predecessors(on=LAST_DAY)]


@given(st.sampled_from(ALL))
def test_successors_and_predecessors_are_one_relation(unit):
    """Whatever succeeds a unit names it among its predecessors; a divided district is named through its communes."""
    if unit.level != "district":
        assert all(unit in heir.predecessors() for heir in unit.successors())
    assert all(unit in before.successors() for before in unit.predecessors())


@given(st.sampled_from(ALL))
def test_a_unit_is_found_by_its_name_on_its_days(unit):
    """By the name with its head word as well as without, on its last day, but not on the day after."""
    last = unit.valid_until or dt.date(2026, 11, 1)

    assert unit in units(str(unit), on=last)
    assert unit in units(unit.name)
    assert unit not in units(str(unit), on=(unit.valid_from or dt.date(1900, 1, 1)) - dt.timedelta(days=1)) or unit.valid_from is None


@pytest.mark.parametrize(
    ("name", "on", "heirs"),
    [
        ("phường Bến Nghé", None, ["phường Sài Gòn"]),
        ("xã Nhị Mỹ", None, ["phường Mỹ Trà"]),
        ("tỉnh Tiền Giang", None, ["tỉnh Đồng Tháp"]),
        ("tỉnh Hà Tây", None, ["thành phố Hà Nội"]),
        ("quận 9", None, ["thành phố Thủ Đức"]),
        ("huyện Tân Thành", None, ["thị xã Phú Mỹ"]),
        ("huyện Tân Thành", "2025-06-30", ["thành phố Phú Mỹ"]),
        ("huyện Cồn Cỏ", None, ["đặc khu Cồn Cỏ"]),
        ("huyện Hoành Bồ", "2024-01-01", ["thành phố Hạ Long"]),
        ("tỉnh Hà Nam Ninh", "2000-01-01", ["tỉnh Ninh Bình", "tỉnh Hà Nam", "tỉnh Nam Định"]),
        ("tỉnh Hà Nam Ninh", "2026-01-01", ["tỉnh Ninh Bình"]),
    ],
)
def test_what_became_of_a_unit(name, on, heirs):
    """One step, or as many as lead to a day."""
    assert heirs == [str(heir) for heir in units(name)[0].successors(on=on)]


@pytest.mark.parametrize(
    ("name", "within", "heirs"),
    [
        ("phường 4", "Mỹ Tho", ["phường Đạo Thạnh"]),
        ("phường 4", "Cai Lậy", ["phường Cai Lậy"]),
        ("phường 4", "thành phố Cao Lãnh", ["phường Cao Lãnh"]),
        ("phường 3", "Sa Đéc", ["phường Sa Đéc"]),
        ("phường Đa Kao", "quận 1", ["phường Sài Gòn", "phường Tân Định"]),
    ],
)
def test_namesakes_of_one_province_are_kept_apart(name, within, heirs):
    """Three towns that are in one province now had a Phường 4 each; none became a part of another town's ward."""
    (ward,) = units(name, within=within, on=LAST_DAY)

    assert heirs == [str(heir) for heir in ward.successors()]


def test_what_a_unit_was_made_of():
    """The communes of a new one, and the provinces of one that was merged twice."""
    assert {"phường Bến Nghé", "phường Đa Kao", "phường Nguyễn Thái Bình"} == {str(old) for old in units("phường Sài Gòn")[0].predecessors()}
    assert ["tỉnh Hà Tây"] == [str(old) for old in unit("01", on=LAST_DAY).predecessors()]


def test_a_code_stands_for_another_unit_on_another_day():
    """Codes were given again: 82 was Tiền Giang and is Đồng Tháp, 75 changed its type on 30 April 2026."""
    assert ("tỉnh Tiền Giang", "tỉnh Đồng Tháp") == (str(unit("82", on=LAST_DAY)), str(unit("82", on=REFORM)))
    assert ("tỉnh Đồng Nai", "thành phố Đồng Nai") == (str(unit("75", on="2026-04-29")), str(unit("75", on="2026-04-30")))
    assert unit("82", on="1970-01-01") is not None  # no first day is known
    assert unit("75000") is None


def test_units_are_narrowed_by_day_level_and_place():
    """Ten districts are called Châu Thành until the reform; each bound leaves fewer."""
    assert 9 <= len(units("Châu Thành", level="district")) == len(units("huyện Châu Thành"))
    assert ["tỉnh Long An"] == [str(found.parent) for found in units("huyện Châu Thành", within="Long An")]
    assert () == units("huyện Châu Thành", on=REFORM)
    assert {"tỉnh Đồng Tháp"} == {str(found.parent) for found in units(level="district", within=unit("87", on=LAST_DAY))}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Đăk R'lấp", "Đắk R'Lấp"),
        ("ĐắkR’Lấp", "Đắk R'Lấp"),
        ("tỉnh Dak Lak", "tỉnh Đắk Lắk"),
        ("tỉnh Daklak", "tỉnh Đắk Lắk"),
        ("tỉnh Đắc Lắc", "tỉnh Đắk Lắk"),
        ("Dak Nông", "Đắk Nông"),
        ("tỉnh Kontum", "tỉnh Kon Tum"),
        ("TP Buôn Mê Thuột", "TP Buôn Ma Thuột"),
        ("Phan Rang – Tháp Chàm", "Phan Rang - Tháp Chàm"),
        ("Hoà Bình", "Hòa Bình"),
        ("Kì Sơn", "Kỳ Sơn"),
        ("TP. Cao Lãnh", "thành phố Cao Lãnh"),
        ("TX Hồng Ngự", "thị xã Hồng Ngự"),
        ("TP.HCM", "thành phố Hồ Chí Minh"),
        ("P. Bến Nghé", "phường Bến Nghé"),
    ],
)
def test_spellings_and_short_heads_find_the_same(written, name):
    """However a name is spelt or its head word cut short."""
    assert units(name) == units(written) != ()


def test_key_keeps_names_apart():
    """Spelling is levelled, tones are not."""
    assert key("Hòa Bình") == key("hoà bình") != key("Hóa Bình")


def test_a_place_of_a_report_is_looked_up(parse):
    """By code and era; a village, and a name that may be several units, is none."""
    document = parse("Sáng 3/4/2024, đoàn đến thôn 7, xã Nhị Mỹ, huyện Cao Lãnh.", only={Place})
    village, commune, district = map(unit_of, document.places)

    assert (None, "xã Nhị Mỹ", "huyện Cao Lãnh") == (village, str(commune), str(district))
    assert ["phường Mỹ Trà"] == [str(heir) for heir in commune.successors()]
    assert [None] == [unit_of(place) for place in parse("Đoàn đến huyện Châu Thành.", only={Place}).places]


def test_unknown_levels_and_days():
    """A day may be a date or ISO text; anything else is an error."""
    assert units("Hà Nội", on=dt.date(2020, 1, 1)) == units("Hà Nội", on="2020-01-01")
    with pytest.raises(ValueError, match="1/7/2025"):
        units("Hà Nội", on="1/7/2025")


def test_nothing_is_read_until_a_unit_is_asked_for():
    """Neither importing nor parsing a report without places reads the table."""
    code = (
        "import govtext; from govtext.gazetteer import gazetteer; from govtext.places import units; govtext.parse('Trời mưa to, đường trơn.'); "
        "print(gazetteer.cache_info().currsize); units('Vinh'); print(gazetteer.cache_info().currsize)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert ["0", "1"] == shown.split()


def test_the_table_says_where_it_is_from():
    """Sources, licence and the meaning of the columns stand at its head."""
    head = [line for line in files("govtext.lexicons").joinpath("places.tsv").read_text(encoding="utf-8").splitlines() if line.startswith("#")]

    assert any("vietnamadminunits" in line and "MIT" in line for line in head)
    assert "# code\ttype\tname\tkey\tparent\tfrom\tuntil\tbecame" == head[-1]


def test_each_line_is_filed_by_the_key_of_its_name():
    """The key stands in the table where it is not the name in small letters, so that none is worked out when the table is read."""
    filed = [line.split("\t")[2:4] for line in gazetteer().lines]

    assert [[name, "" if key(name) == name.lower() else key(name)] for name, _ in filed] == filed
    assert ["Đắk R'Lấp", "đăk rlấp"] in filed


def test_a_unit_is_said_by_its_name():
    """With the head word first."""
    assert "huyện Cao Lãnh" == str(Unit("873", "huyện", "Cao Lãnh"))
