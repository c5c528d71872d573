"""Administrative units: found by their head words, resolved where nothing is left open."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext import Pipeline
from govtext.kinds import Place
from govtext.places import units


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UBND tỉnh Lạng sơn họp", [("tỉnh Lạng sơn", "20")]),
        ("Huyện ủy Đô lương họp", [("Đô lương", "427")]),
        ("xã Tân hòa giải việc này", [("xã Tân", None)]),
        ("Huyện ủy Sơn trình bày", []),
    ],
)
def test_the_second_syllable_may_lack_its_capital(pipeline, text, expected):
    """A district or a province is known all the same; a commune is not, nor what no table knows."""
    assert expected == [(place.text, place.code) for place in pipeline.parse(text, only={Place})[Place]]


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


def found(pipeline: Pipeline, text: str, published: str = "2021-10-11") -> list[tuple[str, str, str | None]]:
    """Return words, name and code of the places in *text*, as of a day before the reform."""
    return [(place.text, place.name, place.code) for place in pipeline.parse(text, only={Place}, published=published)[Place]]


@pytest.mark.parametrize(
    "text",
    [
        "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
        "Đoàn TNCS Hồ Chí Minh; Bảo tàng Hồ Chí Minh; đường Hồ Chí Minh.",
        "Chủ tịch Hồ Chí Minh và chiến dịch Hồ Chí Minh.",
        "Sản xuất ở vùng Đồng Tháp Mười và đồng bằng sông Cửu Long.",
        "Nước sông Đồng Nai lên cao; thủy điện Hòa Bình, vịnh Hạ Long.",
        "Ông Nguyễn Thái Bình, bà Trần Hà Giang và đồng chí Lê Hải Dương dự.",
        "Hòa bình, độc lập; nhân dân đoàn kết, dân chủ.",
        "Báo cáo nêu các văn bản: Quyết định, Chỉ thị.",
        "Xã NTM nâng cao và huyện NTM.",
    ],
)
def test_false_friends_are_no_places(pipeline, text):
    """What bears a place's name, a person or a river, is none, and neither are common words."""
    assert [] == found(pipeline, text)


def test_the_city_is_told_from_the_man(pipeline):
    """Behind a word of place, or in a list of provinces, Hồ Chí Minh is the city."""
    text = "Đoàn đi từ Hồ Chí Minh đến Hà Nội; các tỉnh Bình Dương, Hồ Chí Minh học tập phong cách Hồ Chí Minh."

    assert ["Hồ Chí Minh", "Hà Nội", "Bình Dương", "Hồ Chí Minh"] == [words for words, _, _ in found(pipeline, text)]


def test_the_day_of_the_report_tells_the_order(pipeline):
    """One name is another unit before and after 1 July 2025, and a unit of today lies in what is there today."""
    text = "Đoàn đến xã Mỹ Thọ, tỉnh Đồng Tháp."
    before, after = (pipeline.parse(text, only={Place}, published=day)[Place] for day in ("2025-06-02", "2025-07-02"))

    assert [("30100", "huyện Cao Lãnh", "legacy"), ("87", None, "legacy")] == [(place.code, place.parent, place.era) for place in before]
    assert [("30076", "tỉnh Đồng Tháp", "2025"), ("82", None, "2025")] == [(place.code, place.parent, place.era) for place in after]


def test_a_day_told_in_the_text_serves_too(pipeline):
    """Without a posted date the last full one counts, except for the day of the reform, which is spoken of beforehand."""
    told = pipeline.parse("Sáng 5/8/2025, UBND tỉnh Đồng Tháp họp.", only={Place})[Place]
    planned = pipeline.parse("Ngày 12/5/2025, tỉnh Đồng Tháp chuẩn bị cho ngày 01/7/2025.", only={Place})[Place]

    assert (["82"], ["87"]) == ([place.code for place in told], [place.code for place in planned])


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("tỉnh Bến Tre (cũ) và tỉnh Vĩnh Long", ["83", "86"]),
        ("huyện Cần Giuộc, tỉnh Long An trước đây", ["807", "80"]),
        ("phường Bến Nghé (cũ) nay là phường Sài Gòn", ["26740", "26740"]),
        ("thành phố Bắc Ninh", ["24"]),
    ],
)
def test_reports_of_today_name_units_of_before(pipeline, text, codes):
    """Words beside a name, or a unit that is no more, tell the old order."""
    assert codes == [code for _, _, code in found(pipeline, f"Đoàn đến {text}.", published="2026-10-02")]


def test_a_report_of_before_means_no_unit_of_after(pipeline):
    """The commune was gone before the table begins; the new one of that name is not meant."""
    assert [("phường Hà Giang 1", None)] == [(name, code) for _, name, code in found(pipeline, "Đoàn đến phường Hà Giang 1.")]


def test_units_gone_before(pipeline):
    """Districts and provinces that were merged or raised are known by the names of their time."""
    text = "huyện Hoành Bồ, quận 9, thị xã Hồng Ngự, huyện Từ Liêm, tỉnh Hà Tây, tỉnh Hà Nam Ninh"

    assert ["204", "763", "868", "019", "28", None] == [code for _, _, code in found(pipeline, f"Đoàn đến {text}.", published="2007-05-01")]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "xã Tân Thành, Tân Phước (huyện Lai Vung)",
            [("xã Tân Thành", "30226"), ("xã Tân Phước", "30220"), ("huyện Lai Vung", "876")],
        ),
        ("xã Sín Thầu, Mường Nhé, Điện Biên", [("xã Sín Thầu", "03154"), ("huyện Mường Nhé", "096"), ("tỉnh Điện Biên", "11")]),
        ("xã Nhị Mỹ (Cao Lãnh, Đồng Tháp)", [("xã Nhị Mỹ", "30097"), ("huyện Cao Lãnh", "873"), ("tỉnh Đồng Tháp", "87")]),
        ("các địa phương: Tân Hồng, Tam Nông và Lai Vung", [("huyện Tân Hồng", "869"), ("huyện Tam Nông", "871"), ("huyện Lai Vung", "876")]),
        ("5 huyện, thị xã (Đắk Mil, Đắk Song)", [("huyện Đắk Mil", "663"), ("huyện Đắk Song", "665")]),
        ("các xã như: Đắk Ru, Quảng Tín", [("xã Đắk Ru", "24763"), ("xã Quảng Tín", "24745")]),
        (
            "các huyện Tam Nông, Lai Vung; xã Nhị Mỹ, Mỹ Thọ",
            [("huyện Tam Nông", "871"), ("huyện Lai Vung", "876"), ("xã Nhị Mỹ", "30097"), ("xã Mỹ Thọ", "30100")],
        ),
        ("Đà Lạt, Nha Trang", [("thành phố Đà Lạt", "672"), ("thành phố Nha Trang", "568")]),
        ("Tiên Cẩm (Tiên Phước)", [("xã Tiên Cẩm", "20863"), ("huyện Tiên Phước", "514")]),
        ("Công ty A (Tây Sơn)", [("huyện Tây Sơn", "547")]),
        ("Buôn Ma Thuột và Sóc Trăng", [("thành phố Buôn Ma Thuột", "643"), ("tỉnh Sóc Trăng", "94")]),
    ],
)
def test_lists_and_bare_names(pipeline, text, places):
    """Members of a list, and names beside the unit that they hold or lie in, need no head word of their own."""
    assert places == [(name, code) for _, name, code in found(pipeline, f"Đoàn đến {text}.")]


def test_a_unit_named_with_its_head_word_is_known_without(pipeline):
    """The second mention is the same unit; what bears its name and a person of that name are not."""
    text = "Huyện Cao Lãnh họp. Người dân Cao Lãnh phấn khởi, cầu Cao Lãnh thông xe. Ông Cao Lãnh vui."

    assert [("Huyện Cao Lãnh", "873"), ("Cao Lãnh", "873")] == [(words, code) for words, _, code in found(pipeline, text)]


def test_a_person_whose_name_a_ward_bears(pipeline):
    """A ward named after a hero makes no place of the hero."""
    assert ["phường Lê Lợi", "TP Quy Nhơn"] == [
        words for words, _, _ in found(pipeline, "Phường Lê Lợi, TP Quy Nhơn nhớ Lê Lợi.".replace("Ph", "ph", 1))
    ]


def test_the_rest_of_the_report_settles(pipeline):
    """The report's districts, its provinces, and the outlet's province choose among many; the head word chooses between twins."""
    text = "Tỉnh Đồng Tháp: huyện Châu Thành và huyện Lai Vung về trước. Xã Tân Thành của Lai Vung đạt chuẩn."
    outlet = pipeline.parse("LSO- Sáng 3/11/2020, huyện Lộc Bình và xã Đồng Bục họp.", only={Place})[Place]

    assert ["87", "877", "876", "30226", "876"] == [code for _, _, code in found(pipeline, text)]
    assert ["Lạng Sơn", "Lạng Sơn"] == [place.province for place in outlet]
    assert ["449", "447"] == [code for _, _, code in found(pipeline, "thị xã Kỳ Anh, huyện Kỳ Anh")]


def test_a_village_lies_in_the_commune_behind_it(pipeline):
    """It has no code, but a parent and a province."""
    village = pipeline.parse("Ông ở thôn Hội Nhơn, xã Ân Hữu, huyện Hoài Ân.", only={Place})[Place][0]

    assert ("village", None, "xã Ân Hữu", "Bình Định") == (village.level, village.code, village.parent, village.province)


def test_candidates_are_told_with_their_parents(pipeline):
    """Two units of one name beside their province stay two."""
    place = pipeline.parse("Đoàn đến Cao Lãnh (Đồng Tháp).", only={Place})[Place][0]

    assert (None, [("866", "thành phố Cao Lãnh"), ("873", "huyện Cao Lãnh")]) == (place.code, [(one.code, one.name) for one in place.candidates])


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("xã Mỹ Thọ (huyện Cao Lãnh cũ)", [("xã Mỹ Thọ", "30076"), ("huyện Cao Lãnh", "873")]),
        ("xã Măng Đen (Kon Tum cũ)", [("xã Măng Đen", "23473"), ("tỉnh Kon Tum", "62")]),
        ("phường Sài Gòn; tỉnh Bình Dương cũ", [("phường Sài Gòn", "26740"), ("tỉnh Bình Dương", "74")]),
        ("đặc khu Phú Quốc, tỉnh An Giang", [("đặc khu Phú Quốc", "31078"), ("tỉnh An Giang", "91")]),
    ],
)
def test_a_commune_of_today_is_told_by_what_it_lay_in(pipeline, text, places):
    """The district or province of before beside a new commune says which one it is; what a semicolon parts says nothing."""
    assert places == [(name, code) for _, name, code in found(pipeline, f"Đoàn đến {text}.", published="2025-12-01")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("phòng, chống dịch Covid-19 huyện Ba Tri", ["huyện Ba Tri"]),
        ("Hội LHPN xã Vy Thị Liên, Đoàn xã Lăng Văn Toàn", []),
        ("Xã đoàn Thạch Hóa; Viettel Bắc Kạn", ["xã Thạch Hóa", "tỉnh Bắc Kạn"]),
        ("Ngoài Hà Nội còn có Huế; tại Vinh", ["thành phố Hà Nội", "thành phố Vinh"]),
        ("đến từ Huế; ông Vinh, bà Huế", ["thành phố Huế"]),
        ("điểm cầu Bình Định, cầu Bình Lợi", ["tỉnh Bình Định"]),
        ("vùng biển Quy Nhơn - Bình Định", ["tỉnh Bình Định"]),
    ],
)
def test_what_stands_before_a_name(pipeline, text, names):
    """A number of a disease, a person's name, a brand, the first word of a sentence."""
    assert names == [name for _, name, _ in found(pipeline, f"{text}.")]


def test_page_furniture_has_no_places(pipeline):
    """Who answers for the page is no part of the report, but tells which province it is about."""
    text = "Huyện Châu Thành họp\n\nSáng 3/4, huyện Châu Thành họp.\n\nNguồn: Báo Đồng Tháp"

    assert [("Huyện Châu Thành", "huyện Châu Thành", "877")] == found(pipeline, text)[:1]
    assert "Đồng Tháp" not in [words for words, _, _ in found(pipeline, text)]


def test_a_list_lies_in_one_unit(pipeline):
    """Each of the names is borne by several communes, and only one town has all of them; a number of months names no town."""
    text = "Các xã Dân Chủ, Quảng La, Hòa Bình, Tân Dân của thành phố 6 tháng đầu năm. Ba đơn vị Quảng La, Hòa Bình dẫn đầu."

    assert ["07051", "07054", "07045", "07039", "07054", "07045"] == [code for _, _, code in found(pipeline, text)]


def test_a_province_goes_before_its_town(pipeline):
    """Without a head word Hòa Bình is the province, though its town has been named."""
    assert [("TP Hòa Bình", "148"), ("Hòa Bình", "17")] == [
        (words, code) for words, _, code in found(pipeline, "Đoàn thăm TP Hòa Bình. Năm qua, Hòa Bình phát triển.")
    ]


def test_a_cooperative_is_no_commune(pipeline):
    """The words "hợp tác xã" end in one."""
    assert [] == found(pipeline, "Chủ tịch Liên minh Hợp tác xã Việt Nam dự.")


@given(st.sampled_from(units()))
def test_a_unit_is_read_back_from_its_address(parse, unit):
    """Whatever unit of any time is named with those that it lies in, on its last day, is the one that is found."""
    above = [up for up in (unit.parent, unit.parent and unit.parent.parent) if up]
    address = ", ".join(map(str, (unit, *above)))
    day = (unit.valid_until or dt.date(2026, 11, 1)).isoformat()
    place = parse(f"Đoàn đến {address} làm việc.", published=day, only={Place}).places[0]

    assert (str(unit), unit.code, unit.level, unit.era) == (place.text, place.code, place.level, place.era)
