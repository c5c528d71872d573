"""Titles."""

import functools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govtext.kinds import Title, TitleMention
from govtext.pipeline import Pipeline


@pytest.fixture(scope="module")
def pipeline():
    return Pipeline.builtin()


@pytest.fixture(scope="module")
def titled(pipeline):
    """Return the words of the titles found in a text."""
    return lambda text: [t.title.text for t in pipeline.parse(text, only={TitleMention})[TitleMention]]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Bí thư Tỉnh ủy ghi nhận", "Bí thư Tỉnh ủy"),
        ("ông Bách, CT. Hội CCB huyện phát biểu", "CT. Hội CCB huyện"),
        ("ông Bách- PBT thường trực huyện ủy, các phòng", "PBT thường trực huyện ủy"),
        ("ông Bách, Giám đốc Sở Văn hóa, Thể thao và Du lịch cho biết", "Giám đốc Sở Văn hóa, Thể thao và Du lịch"),
        ("Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh báo cáo", "Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh"),
        ("Giám đốc Ban Quản lý dự án huyện Sa Thầy chia sẻ", "Giám đốc Ban Quản lý dự án huyện Sa Thầy"),
        ("nguyên Chủ tịch UBND tỉnh Hà Giang dự", "nguyên Chủ tịch UBND tỉnh Hà Giang"),
        ("Chủ nhiệm Ủy ban Kiểm tra Trung ương kết luận", "Chủ nhiệm Ủy ban Kiểm tra Trung ương"),
        ("Phó Chủ tịch Công đoàn cơ sở và toàn thể đoàn viên", "Phó Chủ tịch Công đoàn cơ sở"),
        ("Bí thư Đảng ủy các cơ quan Đảng tỉnh phát biểu", "Bí thư Đảng ủy các cơ quan Đảng tỉnh"),
        ("đại biểu Quốc hội tỉnh Sơn La khóa XV tiếp xúc", "đại biểu Quốc hội tỉnh Sơn La"),
        ("ông Bách, Chủ tịch HĐND huyện, khóa 11, nhiệm kỳ 2004 - 2009, dự", "Chủ tịch HĐND huyện"),
        ("Phó Chủ tịch UBND xã nhiệm kỳ 2011-2016 Trần Văn Bách dự", "Phó Chủ tịch UBND xã"),
        ("Hiệu trưởng Trường Tiểu học Khóa Bảo dự", "Hiệu trưởng Trường Tiểu học Khóa Bảo"),
        ("Phó Trưởng Ban VH-XH, HĐND tỉnh dự", "Phó Trưởng Ban VH-XH, HĐND tỉnh"),
        ("Trưởng Ban Pháp chế, HĐND, UBND huyện dự", "Trưởng Ban Pháp chế"),
        ("Trưởng Ban Pháp chế HĐND tỉnh, HĐND huyện Cao Lãnh dự", "Trưởng Ban Pháp chế HĐND tỉnh"),
    ],
)
def test_a_title_reaches_to_the_end_of_its_body(titled, text, title):
    """Commas and dashes of the body's name stay in it, predicate and term stay out."""
    assert titled(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "Ban Bí thư ban hành chỉ thị",
        "Ban Giám đốc và Đoàn Chủ tịch điều hành",
        "Kết luận 45-CT/TW của Trung ương",
        "Đại sứ quán nước bạn thông báo",
        "kinh tế tăng trưởng khu vực nông nghiệp",
        "do ông Bách làm Trưởng đoàn",
    ],
)
def test_a_body_or_a_part_in_one_occasion_is_no_title(titled, text):
    """Ban Bí thư is a body, 45-CT a number, trưởng đoàn a part in one visit."""
    assert titled(text) == []


@pytest.mark.parametrize(
    ("text", "role", "organization", "former", "acting"),
    [
        ("PBT TT Huyện ủy dự", "Phó Bí thư Thường trực", "Huyện ủy", False, False),
        ("Phó Giám đốc phụ trách Sở Ngoại vụ dự", "Phó Giám đốc", "Sở Ngoại vụ", False, True),
        ("nguyên Phó Chủ tịch UBND tỉnh dự", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh", True, False),
        ("quyền Chủ tịch UBND huyện Sa Thầy dự", "Chủ tịch", "Ủy ban nhân dân huyện Sa Thầy", False, True),
        ("ông Bách, UVTVTU, dự", "Ủy viên Ban Thường vụ", "Tỉnh ủy", False, False),
    ],
)
def test_a_title_says_role_body_and_tense(pipeline, text, role, organization, former, acting):
    """The role is written out with its rank; TT after a deputy is Thường trực."""
    (found,) = pipeline.parse(text, only={TitleMention})[TitleMention]

    assert (found.title.role, found.title.organization, found.title.former, found.title.acting) == (role, organization, former, acting)


ROLES = st.sampled_from(["Bí thư", "Phó Bí thư Thường trực", "Ủy viên Ban Thường vụ"])
COMMITTEES = st.sampled_from(["Tỉnh ủy Đồng Tháp", "Huyện ủy Sa Thầy", "Thành ủy Hạ Long"])


@functools.cache
def builtin():
    """Return the built-in pipeline, once: a fixture would be part of every example."""
    return Pipeline.builtin()


@settings(deadline=None)
@given(role=ROLES, body=COMMITTEES, former=st.booleans())
def test_says_it_back(role, body, former):
    """A title read from its own words is the same title."""
    title = Title("", role, body, former)

    (found,) = builtin().parse(f"Ông Trần Văn Bách, {title}, dự.", only={TitleMention})[TitleMention]

    assert (found.title.role, found.title.organization, found.title.former) == (role, body, former)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Q.Giám đốc Sở Y tế dự", "Q.Giám đốc Sở Y tế"),
        ("Tổ trưởng Tổ đại biểu HĐND tỉnh dự", "Tổ trưởng Tổ đại biểu HĐND tỉnh"),
        ("Tổ trưởng Tổ dân phố số 5 dự", "Tổ trưởng Tổ dân phố số 5"),
        ("Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh dự", "Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh"),
        ("Thứ trưởng Thường trực Bộ Công an dự", "Thứ trưởng Thường trực Bộ Công an"),
        ("Trưởng Ban Tổ chức Tỉnh ủy dự", "Trưởng Ban Tổ chức Tỉnh ủy"),
        ("CHT Ban CHQS huyện dự", "CHT Ban CHQS huyện"),
    ],
)
def test_short_and_long_titles(titled, text, title):
    """Short forms, groups of deputies, offices with a number."""
    assert titled(text) == [title]


@pytest.mark.parametrize("text", ["Trưởng Ban Tổ chức giải dự", "do ông Bách làm Trưởng Ban Tổ chức"])
def test_who_organizes_one_occasion_holds_no_office(titled, text):
    """A board for a festival is none of the party."""
    assert titled(text) == []


def test_the_body_of_a_standing_deputy_minister(pipeline):
    """Thường trực is his rank, not a part of the ministry."""
    (found,) = pipeline.parse("Thứ trưởng Thường trực Bộ Công an dự", only={TitleMention})[TitleMention]

    assert ("Thứ trưởng Thường trực", "Bộ Công an") == (found.title.role, found.title.organization)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("đồng chí Vũ Hữu Tân TUV, Bí thư Huyện ủy dự", ["TUV", "Bí thư Huyện ủy"]),
        ("Ông Lò Văn Quyền Chủ tịch UBND xã dự", ["Chủ tịch UBND xã"]),
        ("Tân Bí thư Huyện ủy Lò Văn Lúa dự", ["Tân Bí thư Huyện ủy"]),
        ("Đồng chí Quyền Chủ tịch UBND xã Lò Văn Lúa dự", ["Quyền Chủ tịch UBND xã"]),
    ],
)
def test_given_names_that_are_words_of_offices(titled, text, titles):
    """Tân and Quyền end a name behind two more of its words; else they say since when or how an office is held."""
    assert titles == titled(text)
