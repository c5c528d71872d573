"""Persons' names."""

import pytest

from govtext.kinds import PersonName
from govtext.pipeline import Pipeline


@pytest.fixture(scope="module")
def named():
    """Return the names found in a text, as (words, full name)."""
    pipeline = Pipeline.builtin()
    return lambda text: [(n.text, n.name) for n in pipeline.parse(text, only={PersonName})[PersonName]]


@pytest.mark.parametrize(
    "text",
    [
        "Ông Trần Văn Bách cho biết",
        "đồng chí Đại tá Trần Văn Bách phát biểu",
        "Giáo sư, Tiến sĩ Trần Văn Bách trình bày",
        "Giám đốc Sở Nội vụ Trần Văn Bách trao quyết định",
        "Trần Văn Bách - Chủ tịch UBND xã phát biểu",
        "Trần Văn Bách (Chủ tịch UBND xã) phát biểu",
        "Dự có các đồng chí: Trần Văn Bách, Phó Bí thư; lãnh đạo các sở",
        "Bí thư Tỉnh ủy Lâm Đồng Trần Văn Bách thăm",
        "Chủ tịch UBND TP. Cần Thơ - Trần Văn Bách nói",
        "Ông Trần Văn Bách Tỉnh ủy viên, Bí thư Huyện ủy",
    ],
)
def test_a_name_is_found_by_what_stands_beside_it(named, text):
    """An honorific, a rank, a title before or behind, or a list; the place in the title is no part of it."""
    assert named(text) == [("Trần Văn Bách", "Trần Văn Bách")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("đồng chí K'Loan, Phó Chủ tịch HĐND tỉnh", "K'Loan"),
        ("đồng chí Y Khuê Niê Kđăm, Bí thư Huyện ủy", "Y Khuê Niê Kđăm"),
        ("ông Khăm-phủi Xay-nha, Tỉnh trưởng", "Khăm-phủi Xay-nha"),
        ("bà Anna Keller, Giám đốc Ban Quản lý dự án", "Anna Keller"),
    ],
)
def test_names_of_other_peoples(named, text, name):
    """Apostrophes and hyphens stay inside a name; no Vietnamese surname is needed behind an honorific."""
    assert named(text) == [(name, name)]


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch UBND huyện Trần Văn Thời yêu cầu",
        "Trường THPT Nguyễn Huệ tổ chức lễ khai giảng",
        "đường Hai Bà Trưng và phường Trần Phú",
        "kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh",
        "các đồng chí Thường trực Tỉnh ủy chủ trì",
        "thăm các thầy, cô Trường Mầm non Hoa Sen",
        "tỉnh Bà Rịa - Vũng Tàu và huyện Cô Tô",
    ],
)
def test_places_and_schools_are_no_persons(named, text):
    """A unit, a school or a street that is called after somebody is not that person."""
    assert named(text) == []


def test_a_given_name_means_the_person_named_before(named):
    """Bách is Trần Văn Bách; bà Mai is not Lê Văn Mai."""
    assert named("Ông Trần Văn Bách dự. Ông Bách cho biết") == [("Trần Văn Bách", "Trần Văn Bách"), ("Bách", "Trần Văn Bách")]
    assert named("Ông Trần Văn Bách dự. Ông Tùng cho biết") == [("Trần Văn Bách", "Trần Văn Bách")]


def test_a_name_is_found_again_without_its_honorific(named):
    """Also in capitals, as headlines have it."""
    assert named("TRẦN VĂN BÁCH THĂM XÃ AN HÒA\nÔng Trần Văn Bách thăm xã") == [
        ("TRẦN VĂN BÁCH", "Trần Văn Bách"),
        ("Trần Văn Bách", "Trần Văn Bách"),
    ]


def test_names_in_a_row_after_a_plural(named):
    """Each of them is a name."""
    assert [name for name, _ in named("Các Phó Chủ tịch HĐND tỉnh Lê Thị Vân, Trần Công Định và Hồ Văn Mừng dự")] == [
        "Lê Thị Vân",
        "Trần Công Định",
        "Hồ Văn Mừng",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thủ tướng Lào Somsak Vonglao chứng kiến.", "Somsak Vonglao"),
        ("Ngài Sato Kenji, Đại sứ Nhật Bản tại Việt Nam, đến thăm.", "Sato Kenji"),
        ("Đại sứ Lào tại Việt Nam Khăm Phết Hung Bun Noi dẫn đầu.", "Khăm Phết Hung Bun Noi"),
    ],
)
def test_statesmen_of_other_countries(named, text, name):
    """No known surname is needed behind a head of government or an envoy; the country is no part of the name."""
    assert named(text) == [(name, name)]


def test_a_namesake_in_office_is_a_person(named):
    """Not the young man who left Nhà Rồng, nor a street."""
    assert "Nguyễn Tất Thành" in [name for _, name in named("Chủ tịch UBND huyện Nguyễn Tất Thành chủ trì cuộc họp.")]
    assert not named("Năm ấy người thanh niên Nguyễn Tất Thành ra đi tìm đường cứu nước.")
    assert not named("Nhà trường nằm trên đường Nguyễn Tất Thành, thị trấn Hồ Xá.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ông Thái văn Bách, Chủ tịch UBND xã", ["Thái văn Bách"]),
        ("Giám đốc Sở Nội vụ Trần thị Mơ dự", ["Trần thị Mơ"]),
        ("Ông Bách văn bản hóa việc này", []),
    ],
)
def test_the_middle_name_may_lack_its_capital(named, text, expected):
    """Văn and thị between two capitals; a verb that begins so is none."""
    assert [name for _, name in named(text)] == expected
