"""Officials: titles, and the words that stand for a person."""

import pytest

from govtext.kinds import Official
from govtext.pipeline import Pipeline


@pytest.fixture(scope="module")
def officials():
    """Return what is found in a text, as {name: (titles, mentions)}."""
    pipeline = Pipeline.builtin()
    return lambda text: {o.name: ([t.text for t in o.titles], [m.text for m in o.mentions]) for o in pipeline.parse(text, only={Official})[Official]}


@pytest.fixture(scope="module")
def titles(officials):
    """Return the titles of each official."""
    return lambda text: {name: held for name, (held, _) in officials(text).items()}


@pytest.fixture(scope="module")
def mentions(officials):
    """Return the mentions of each official."""
    return lambda text: {name: said for name, (_, said) in officials(text).items()}


@pytest.mark.parametrize(
    "text",
    [
        "Đồng chí Trần Văn Bách, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh chủ trì.",
        "Đồng chí Trần Văn Bách – Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh chủ trì.",
        "Trần Văn Bách-Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh chủ trì.",
        "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Trần Văn Bách chủ trì.",
        "Ông Trần Văn Bách (Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh) chủ trì.",
        "Phó Bí thư Tỉnh ủy kiêm Chủ tịch UBND tỉnh Trần Văn Bách chủ trì.",
        "Đồng chí Trần Văn Bách, Đại tá, Phó Bí thư Tỉnh ủy, phụ trách khối, Chủ tịch UBND tỉnh chủ trì.",
    ],
)
def test_titles_in_any_order(titles, text):
    """Before the name or behind it, with commas, dashes or brackets: one office each."""
    assert titles(text) == {"Trần Văn Bách": ["Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh"]}


def test_titles_before_two_names(titles):
    """What stands right before the second name is not the first one's."""
    assert titles("Phó Chủ tịch UBND tỉnh Lê Thị Vân, Giám đốc Sở Y tế Phạm Quốc Hùng cùng dự.") == {
        "Lê Thị Vân": ["Phó Chủ tịch UBND tỉnh"],
        "Phạm Quốc Hùng": ["Giám đốc Sở Y tế"],
    }


def test_persons_parted_by_semicolons(titles):
    """Groups at the end are nobody."""
    assert titles("Dự có các đồng chí: Lê Thị Vân, Bí thư Huyện ủy; Hồ Văn Mừng, Chủ tịch UBND huyện; lãnh đạo các phòng.") == {
        "Lê Thị Vân": ["Bí thư Huyện ủy"],
        "Hồ Văn Mừng": ["Chủ tịch UBND huyện"],
    }


@pytest.mark.parametrize(
    "text",
    [
        "Các Phó Chủ tịch UBND tỉnh Lê Thị Vân, Hồ Văn Mừng dự.",
        "Các đồng chí Phó Chủ tịch UBND tỉnh: Lê Thị Vân, Hồ Văn Mừng dự.",
        "Dự có các đồng chí Lê Thị Vân, Hồ Văn Mừng - Phó Chủ tịch UBND tỉnh.",
    ],
)
def test_a_title_that_a_list_shares(titles, text):
    """Each name of the list bears it."""
    assert titles(text) == {"Lê Thị Vân": ["Phó Chủ tịch UBND tỉnh"], "Hồ Văn Mừng": ["Phó Chủ tịch UBND tỉnh"]}


def test_a_list_shares_nothing_that_is_said_of_its_last_name(titles):
    """Two persons joined by "và" are no list; the first of them stays without a title."""
    assert titles("Ông Lê Văn An và ông Hồ Văn Mừng, Phó Chủ tịch UBND huyện dự.") == {"Hồ Văn Mừng": ["Phó Chủ tịch UBND huyện"]}


def test_a_delegation_shares_its_seat(titles):
    """Each person behind "gồm:" is a deputy, whatever else he is."""
    text = "Đoàn có các đại biểu Quốc hội tỉnh gồm: ông Lê Văn An, Bí thư Tỉnh ủy; bà Hồ Thị Mơ, Giám đốc Sở Y tế."

    assert titles(text) == {"Lê Văn An": ["đại biểu Quốc hội tỉnh", "Bí thư Tỉnh ủy"], "Hồ Thị Mơ": ["đại biểu Quốc hội tỉnh", "Giám đốc Sở Y tế"]}


def test_the_post_that_somebody_is_appointed_to(titles):
    """It is a title from then on, beside the one before."""
    text = "Ông Lê Văn An, nguyên Phó Giám đốc Sở Y tế, giữ chức Giám đốc Bệnh viện Đa khoa tỉnh."

    assert titles(text) == {"Lê Văn An": ["nguyên Phó Giám đốc Sở Y tế", "Giám đốc Bệnh viện Đa khoa tỉnh"]}


def test_a_rank_before_the_next_name_hands_no_title_back(titles):
    """What follows "và Đại tá B," is B's."""
    text = "Phó Chủ tịch UBND tỉnh Lê Văn An (bìa phải) và Đại tá Hồ Văn Mừng, Chỉ huy trưởng Bộ CHQS tỉnh tặng quà."

    assert titles(text) == {"Lê Văn An": ["Phó Chủ tịch UBND tỉnh"], "Hồ Văn Mừng": ["Chỉ huy trưởng Bộ CHQS tỉnh"]}


def test_one_office_written_twice_is_kept_once(titles):
    """As first written; a bare role gives way to the one with its body."""
    assert titles("Ông Trần Văn Bách, PBT huyện ủy. Phó Bí thư Huyện ủy Trần Văn Bách nói.") == {"Trần Văn Bách": ["PBT huyện ủy"]}
    assert titles("Ông Trần Văn Bách, Phó Bí thư, dự. Phó Bí thư Huyện ủy Trần Văn Bách nói.") == {"Trần Văn Bách": ["Phó Bí thư Huyện ủy"]}


@pytest.mark.parametrize(
    "text",
    ["Ông Trần Văn Bách, công nhân, cho biết.", "Đại tá Trần Văn Bách phát biểu.", "Đoàn do ông Trần Văn Bách làm Trưởng đoàn."],
)
def test_nobody_is_an_official_without_an_office(titles, text):
    """Ranks and parts in one visit are none."""
    assert titles(text) == {}


def test_a_title_alone_means_its_holder(mentions):
    """As a subject, and behind theo; a title of another body, of a document or of many means nobody here."""
    text = (
        "Ông Trần Văn Bách, Chủ tịch UBND tỉnh Hà Giang dự. Chủ tịch UBND tỉnh nhấn mạnh điều đó. Theo Chủ tịch UBND tỉnh, việc này khó. "
        "Bằng khen của Chủ tịch UBND tỉnh được trao. Chủ tịch UBND huyện báo cáo. Chủ tịch UBND các xã cam kết."
    )

    assert mentions(text) == {"Trần Văn Bách": ["Trần Văn Bách", "Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh"]}


def test_of_two_holders_the_last_one_named_is_meant(mentions):
    """Two Phó Chủ tịch UBND tỉnh: the nearer one speaks."""
    text = "Phó Chủ tịch UBND tỉnh Lê Thị Vân dự. Phó Chủ tịch UBND tỉnh Hồ Văn Mừng chủ trì. Phó Chủ tịch UBND tỉnh yêu cầu."

    assert mentions(text) == {"Lê Thị Vân": ["Lê Thị Vân"], "Hồ Văn Mừng": ["Hồ Văn Mừng", "Phó Chủ tịch UBND tỉnh"]}


def test_dong_chi_ong_and_ba_as_subjects(mentions):
    """They mean the last fitting subject; "các đồng chí" means nobody, and bà is no Văn."""
    text = "Đồng chí Trần Văn Bách, Bí thư Huyện ủy kết luận. Đồng chí cũng yêu cầu rà soát. Các đồng chí đã thống nhất."
    assert mentions(text) == {"Trần Văn Bách": ["Trần Văn Bách", "Đồng chí"]}
    text = "Bà Lê Thị Vân, Bí thư xã, và ông Hồ Văn Mừng, Chủ tịch UBND xã dự. Bà cũng đề nghị hỗ trợ."
    assert mentions(text)["Lê Thị Vân"] == ["Lê Thị Vân", "Bà"]


def test_an_order_to_dong_chi_means_the_other_one(mentions):
    """Whoever is wished something is not who wishes it."""
    text = "Chủ tịch UBND xã Lê Thị Vân chúc đồng chí Hồ Văn Mừng - Phó Chủ tịch HĐND xã mạnh khỏe; mong muốn đồng chí tiếp tục đóng góp."

    assert mentions(text) == {"Lê Thị Vân": ["Lê Thị Vân"], "Hồ Văn Mừng": ["Hồ Văn Mừng", "đồng chí"]}


def test_who_heads_the_government_of_a_province(mentions):
    """Goes round the office of its chairman; "người đứng đầu" alone goes round nobody's."""
    text = "Chủ tịch UBND tỉnh Lê Thị Vân dự. Người đứng đầu chính quyền tỉnh khẳng định điều đó. Vai trò của người đứng đầu được đề cao."

    assert mentions(text) == {"Lê Thị Vân": ["Lê Thị Vân", "Người đứng đầu chính quyền tỉnh"]}


def test_who_is_interviewed(mentions):
    """Is meant by the interviewer's ông or bà, however far back he was named; without an interview nobody is."""
    text = (
        "Phóng viên trao đổi với ông Hồ Văn Mừng, Giám đốc Sở Nội vụ.\n• Thưa ông, việc này ra sao?\n- Tốt.\nSở đã làm.\nDân vui.\nMọi việc yên.\n"
        "• Ông đánh giá thế nào về việc này?\n- Cũng tốt.\n• Xin cảm ơn ông!"
    )
    assert mentions(text) == {"Hồ Văn Mừng": ["Hồ Văn Mừng", "ông", "Ông", "ông"]}
    assert mentions("Ông Hồ Văn Mừng, Giám đốc Sở Nội vụ dự. Thưa ông, việc này ra sao?") == {"Hồ Văn Mừng": ["Hồ Văn Mừng"]}


def test_a_country_is_no_person(mentions):
    """An ambassador of a country has a name of his own, before or behind."""
    text = "Bộ trưởng tiếp Đại sứ Nhật Bản. Ông Ito Kenji, Đại sứ đặc mệnh toàn quyền Nhật Bản tại Việt Nam cảm ơn."

    assert mentions(text) == {"Ito Kenji": ["Ito Kenji"]}
    assert mentions("Đại sứ Nhật Bản Ito Kenji cảm ơn.") == {"Ito Kenji": ["Ito Kenji"]}


def test_a_title_that_two_share(mentions):
    """Two who preside together share the title behind the second; two who only come do not."""
    assert len(mentions("Bà Huỳnh Thị Lá và ông Hồ Văn Mừng, Phó Chủ tịch HĐND tỉnh đồng chủ tọa kỳ họp.")) == 2
    assert len(mentions("Bà Huỳnh Thị Lá và ông Hồ Văn Mừng, Phó Chủ tịch HĐND tỉnh dự.")) == 1


def test_a_part_in_the_occasion_carries_the_title_on(pipeline):
    """To the name right behind it; without one the title stays with the name in front."""

    def titles(text):
        return {who.name: [title.text for title in who.titles] for who in pipeline.parse(text, only={Official})[Official]}

    text = "Phó Bí thư Tỉnh ủy Hồ Văn Mừng, Phó Chủ tịch HĐND tỉnh - Trưởng đoàn giám sát Lê Thị Vân dự."
    assert titles(text) == {"Hồ Văn Mừng": ["Phó Bí thư Tỉnh ủy"], "Lê Thị Vân": ["Phó Chủ tịch HĐND tỉnh"]}
    assert titles("Ông Hồ Văn Mừng, Phó Chủ tịch HĐND tỉnh - Trưởng đoàn giám sát yêu cầu.") == {"Hồ Văn Mừng": ["Phó Chủ tịch HĐND tỉnh"]}


def test_a_title_reaches_as_far_as_its_body(pipeline):
    """The word "các" in the name of the body does not end it."""
    (who,) = pipeline.parse("Ông Hồ Văn Mừng, Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh, dự.", only={Official})[Official]

    assert "Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh" == who.titles[0].text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đại sứ Đặc mệnh toàn quyền Nhật Bản tại Việt Nam Ito Kenji dự.", {"Ito Kenji": ["Đại sứ Đặc mệnh toàn quyền Nhật Bản tại Việt Nam"]}),
        ("Chủ tịch Trung Quốc Tề Cảnh Vân gửi điện.", {"Tề Cảnh Vân": ["Chủ tịch Trung Quốc"]}),
        ("Chủ tịch Cuba Pablo Díaz-Reyes Molina gửi điện.", {"Pablo Díaz-Reyes Molina": ["Chủ tịch Cuba"]}),
        ("Chủ tịch Đức Long Vàng dự.", {}),
        ("Phó Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu Hồ Văn Mừng dự.", {"Hồ Văn Mừng": ["Phó Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu"]}),
        ("Chủ tịch UBND huyện Tam Đảo Hồ Văn Mừng dự.", {"Hồ Văn Mừng": ["Chủ tịch UBND huyện Tam Đảo"]}),
        ("Phó Giám đốc phụ trách Sở Nội vụ Đầu Thanh Lúa dự.", {"Đầu Thanh Lúa": ["Phó Giám đốc phụ trách Sở Nội vụ"]}),
        ("Giám đốc Sở Xây dựng Thừa Thiên Huế dự.", {}),
        ("Thượng tá QNCN Lê Bá Lúa, Hải đội trưởng Hải đội Biên phòng 8 dự.", {"Lê Bá Lúa": ["Hải đội trưởng Hải đội Biên phòng 8"]}),
        ("Bí thư Đoàn xã Lăng Văn Mạ dự.", {"Lăng Văn Mạ": ["Bí thư Đoàn xã"]}),
        ("Trưởng buôn Y Thịnh Byă dự.", {"Y Thịnh Byă": ["Trưởng buôn"]}),
        (
            "Dự có Lê Văn Hẳn (Bí thư Tỉnh ủy), Kiên Sóc Mạ (Trưởng ban Dân vận Tỉnh ủy).",
            {"Lê Văn Hẳn": ["Bí thư Tỉnh ủy"], "Kiên Sóc Mạ": ["Trưởng ban Dân vận Tỉnh ủy"]},
        ),
    ],
)
def test_names_that_no_list_has(titles, text, expected):
    """A country, a complete body, brackets or a rank tell where the name begins; a place or a firm is none."""
    assert titles(text) == expected


def test_a_familiar_address_begins_another_person(titles):
    """The title before "và anh" is the first one's, whole as it stands."""
    assert titles("Ông Lê Xuân Lúa, Phó TGĐ Công ty CP May Hưng Phước và anh Đỗ Văn Mạ, Giám đốc HTX Xuân Thủy dự.") == {
        "Lê Xuân Lúa": ["Phó TGĐ Công ty CP May Hưng Phước"],
        "Đỗ Văn Mạ": ["Giám đốc HTX Xuân Thủy"],
    }


def test_a_rank_between_title_and_name(titles):
    """Carries the title over where titles lead; where names lead, the title stays with the name in front."""
    assert titles("Bộ trưởng Bộ Y tế Lê Văn Lúa, Thứ trưởng Bộ Công an, Thượng tướng Hồ Văn Mừng kiểm tra.") == {
        "Lê Văn Lúa": ["Bộ trưởng Bộ Y tế"],
        "Hồ Văn Mừng": ["Thứ trưởng Bộ Công an"],
    }
    assert titles("Bí thư Đảng ủy, Giám đốc Công an tỉnh, Thiếu tướng Đinh Văn Lúa dự.") == {
        "Đinh Văn Lúa": ["Bí thư Đảng ủy", "Giám đốc Công an tỉnh"]
    }
    assert titles("Ông Lê Văn An, Bí thư Huyện ủy, Đại tá Hồ Văn Mừng, Trưởng Công an huyện dự.") == {
        "Lê Văn An": ["Bí thư Huyện ủy"],
        "Hồ Văn Mừng": ["Trưởng Công an huyện"],
    }


def test_a_given_name_that_is_an_ordinary_word(mentions):
    """Ông Trung is Lưu Văn Trung where one of that name was told of, and nobody else."""
    assert mentions("Ông Lưu Văn Trung, Giám đốc Sở Y tế dự. “Việc đã xong”, ông Trung nói.") == {"Lưu Văn Trung": ["Lưu Văn Trung", "Trung"]}
    assert mentions("Ông Lưu Văn An, Giám đốc Sở Y tế dự. “Việc đã xong”, ông Trung nói.") == {"Lưu Văn An": ["Lưu Văn An"]}


def test_semicolons_in_a_list_under_a_title(titles):
    """Part the items where the first one is a single name; end the row where it holds several."""
    text = "Dự có các Ủy viên Trung ương Đảng: Lê Văn Lúa, Bí thư Tỉnh ủy; Trung tướng Hồ Văn Mạ; lãnh đạo các ngành; ông Vũ Văn Đòng."
    assert titles(text) == {"Lê Văn Lúa": ["Ủy viên Trung ương Đảng", "Bí thư Tỉnh ủy"], "Hồ Văn Mạ": ["Ủy viên Trung ương Đảng"]}
    text = "Dự có các Phó Chủ tịch UBND tỉnh: Lê Văn Lúa, Hồ Văn Mạ; Vũ Văn Đòng, Giám đốc Sở Y tế."
    assert titles(text)["Vũ Văn Đòng"] == ["Giám đốc Sở Y tế"]


def test_a_given_name_that_is_half_a_word(titles):
    """Chương and Trưởng end a name, unless they go on as chương trình or Trưởng phòng."""
    assert titles("Đại tá Phạm Hồng Chương, Tư lệnh Quân khu dự.") == {"Phạm Hồng Chương": ["Tư lệnh Quân khu"]}
    assert titles("Ông Lê Văn Lúa Trưởng phòng Nội vụ huyện dự.") == {"Lê Văn Lúa": ["Trưởng phòng Nội vụ huyện"]}


def test_two_deputies_share_their_seat(titles):
    """Two deputies named together are both deputies; other offices are the last one's."""
    text = "Dự có ông Lê Văn Lúa và ông Hồ Văn Mạ, đại biểu HĐND huyện khóa XII."
    assert titles(text) == {"Lê Văn Lúa": ["đại biểu HĐND huyện"], "Hồ Văn Mạ": ["đại biểu HĐND huyện"]}


def test_a_name_joined_by_dashes(titles):
    """Is one name, unless a title begins inside it."""
    assert titles("Ngài Oh-Sae-Ram, Thị trưởng thành phố Seoul dự.") == {"Oh-Sae-Ram": ["Thị trưởng thành phố Seoul"]}
    assert titles("Ông Bách-Phó Chủ tịch UBND xã dự.") == {}


def test_guests_from_abroad(titles):
    """Ngài may stand in capitals anywhere; a consul has his state and seat."""
    text = "Ông làm việc với Ngài Mit-suo Mạ - Đại sứ Nhật Bản tại Việt Nam; ông Lê Văn Lúa - Tổng Lãnh sự nước CHXHCN Việt Nam tại Pắc-xế dự."
    assert titles(text) == {
        "Mit-suo Mạ": ["Đại sứ Nhật Bản tại Việt Nam"],
        "Lê Văn Lúa": ["Tổng Lãnh sự nước CHXHCN Việt Nam tại Pắc-xế"],
    }


def test_a_rank_and_a_given_name(mentions):
    """Mean the one whose name ends so; a rank and any other word mean nobody."""
    assert mentions("Đại tá Lê Văn Lúa, Giám đốc Công an tỉnh dự. Đại tá Lúa nói.") == {"Lê Văn Lúa": ["Lê Văn Lúa", "Lúa"]}
    assert mentions("Đại tá Lê Văn Lúa, Giám đốc Công an tỉnh dự. Đại tá Quân đội nói.") == {"Lê Văn Lúa": ["Lê Văn Lúa"]}


def test_the_standing_deputy_is_another(mentions):
    """Unless the deputy is told to be the standing one."""
    assert mentions("Phó Thủ tướng Lê Văn Lúa chủ trì. Phó Thủ tướng Thường trực nhấn mạnh.") == {"Lê Văn Lúa": ["Lê Văn Lúa"]}
    text = "Phó Chủ tịch Thường trực UBND tỉnh Lê Văn Lúa chủ trì. Phó Chủ tịch UBND tỉnh nhấn mạnh."
    assert mentions(text) == {"Lê Văn Lúa": ["Lê Văn Lúa", "Phó Chủ tịch UBND tỉnh"]}


def test_a_full_stop_behind_a_short_level(titles):
    """Before a dash it belongs to the short form: "UBND TP. - A"."""
    assert titles("Đoàn do Phó Chủ tịch UBND TP. - Ngô Minh Mạ làm trưởng đoàn.") == {"Ngô Minh Mạ": ["Phó Chủ tịch UBND TP"]}


def test_the_youth_union_is_no_family_name(titles):
    """Đoàn behind Trung ương or before Khối is the union; elsewhere it is a name."""
    assert titles("Bí thư thứ nhất T.Ư Đoàn Lê Quốc Lúa dự.") == {"Lê Quốc Lúa": ["Bí thư thứ nhất T.Ư Đoàn"]}
    assert titles("Đồng chí Lã Đức Mạ – Bí thư Đoàn Khối các cơ quan tỉnh dự.") == {"Lã Đức Mạ": ["Bí thư Đoàn Khối các cơ quan tỉnh"]}
    assert titles("Bí thư Tỉnh ủy Đoàn Văn Lúa dự.") == {"Đoàn Văn Lúa": ["Bí thư Tỉnh ủy"]}


def test_a_familiar_address_between_title_and_name(titles):
    """Behind the comma it still belongs to the title's holder."""
    assert titles("Bí thư T.Ư Đoàn, anh Nguyễn Mạnh Lúa tới dự.") == {"Nguyễn Mạnh Lúa": ["Bí thư T.Ư Đoàn"]}


def test_a_row_of_titles_over_a_list(titles):
    """Every title of the row is shared, also behind a rank; a row in the singular is the next one's."""
    text = "Dự có các đồng chí Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng: Bộ trưởng Bộ Y tế Lê Văn Lúa, Bộ trưởng Bộ Tư pháp Hồ Văn Mạ."
    assert titles(text) == {
        "Lê Văn Lúa": ["Ủy viên Bộ Chính trị", "Bí thư Trung ương Đảng", "Bộ trưởng Bộ Y tế"],
        "Hồ Văn Mạ": ["Ủy viên Bộ Chính trị", "Bí thư Trung ương Đảng", "Bộ trưởng Bộ Tư pháp"],
    }
    text = "Dự có các đồng chí Đại tướng - Ủy viên Bộ Chính trị: Lê Văn Lúa, Hồ Văn Mạ."
    assert titles(text) == {"Lê Văn Lúa": ["Ủy viên Bộ Chính trị"], "Hồ Văn Mạ": ["Ủy viên Bộ Chính trị"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ông Lê Văn Lúa đã được miễn nhiệm chức danh Chủ tịch HĐND tỉnh.", {"Lê Văn Lúa": ["Chủ tịch HĐND tỉnh"]}),
        ("Ông Lê Văn Lúa được HĐND huyện Sa Thầy bầu giữ chức Chủ tịch UBND huyện.", {"Lê Văn Lúa": ["Chủ tịch UBND huyện"]}),
        ("HĐND miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Hồ Văn Mạ.", {"Hồ Văn Mạ": ["Phó Chủ tịch UBND tỉnh"]}),
        ("Đây là ý kiến của Phó Chủ tịch UBND tỉnh đối với ông Hồ Văn Mạ.", {}),
        ("Điều động ông Lê Văn Lúa thôi tham gia cấp ủy, giữ chức Phó Bí thư Huyện ủy Sa Thầy.", {"Lê Văn Lúa": ["Phó Bí thư Huyện ủy Sa Thầy"]}),
        ("Ông Lê Văn Lúa trao quyết định cho bà Hồ Thị Mạ giữ chức Phó Bí thư Huyện ủy.", {"Hồ Thị Mạ": ["Phó Bí thư Huyện ủy"]}),
    ],
)
def test_posts_left_and_taken_up(titles, text, expected):
    """Are titles of whoever leaves or takes them up; not of whoever hands over the decision."""
    assert titles(text) == expected


def test_a_short_name_in_a_row_behind_a_colon(titles):
    """Two syllables are enough there; a body behind the comma is nobody."""
    assert titles("Dự có các Phó Chủ tịch UBND tỉnh: Nguyễn Thiên Lúa, Đào Mạ; lãnh đạo các sở.") == {
        "Nguyễn Thiên Lúa": ["Phó Chủ tịch UBND tỉnh"],
        "Đào Mạ": ["Phó Chủ tịch UBND tỉnh"],
    }
    assert titles("Dự có các Phó Chủ tịch UBND tỉnh: Nguyễn Thiên Lúa, Sở Y tế.") == {"Nguyễn Thiên Lúa": ["Phó Chủ tịch UBND tỉnh"]}


def test_those_elected_to_a_post_together(titles):
    """Each bears the title, joined by "và" or under a plural; whom somebody replaces does not, nor is a second post shared out."""
    several = {"Lê Văn Lúa": ["Phó Chủ tịch UBND xã"], "Hồ Văn Mạ": ["Phó Chủ tịch UBND xã"], "Vũ Thị Đòng": ["Phó Chủ tịch UBND xã"]}
    assert titles("Các ông, bà Lê Văn Lúa, Hồ Văn Mạ và Vũ Thị Đòng trúng cử chức danh Phó Chủ tịch UBND xã.") == several
    assert titles("Ông Lê Văn Lúa, ông Hồ Văn Mạ và bà Vũ Thị Đòng được bầu làm Phó Chủ tịch UBND xã.") == several
    assert titles("Thay ông Lê Văn Lúa và ông Hồ Văn Mạ, bà Vũ Thị Đòng được bầu làm Phó Chủ tịch UBND xã.") == {
        "Vũ Thị Đòng": ["Phó Chủ tịch UBND xã"]
    }
    assert "Lê Văn Lúa" not in titles("Ông Lê Văn Lúa và ông Hồ Văn Mạ được bầu giữ chức Phó Chủ tịch HĐND và Phó Chủ tịch UBND xã.")
    assert "Lê Văn Lúa" not in titles("Ông Lê Văn Lúa và ông Hồ Văn Mạ được bầu làm Chủ tịch UBND xã.")


def test_a_post_given_to_several(titles):
    """With "đối với", which governs the whole row, whatever offices stand behind its names: who only follows a comma is none of it."""
    text = "Bầu chức vụ Phó Chủ tịch UBND huyện đối với ông Lê Văn Lúa, Trưởng phòng Nội vụ và ông Hồ Văn Mạ, Bí thư Huyện đoàn."
    assert titles(text) == {
        "Lê Văn Lúa": ["Phó Chủ tịch UBND huyện", "Trưởng phòng Nội vụ"],
        "Hồ Văn Mạ": ["Phó Chủ tịch UBND huyện", "Bí thư Huyện đoàn"],
    }
    assert titles("Bầu bổ sung Phó Chủ tịch UBND xã đối với ông Lê Văn Lúa.") == {"Lê Văn Lúa": ["Phó Chủ tịch UBND xã"]}
    assert titles("Tỉnh cho thôi nhiệm vụ Phó Chủ tịch UBND xã đối với ông Lê Văn Lúa.") == {}
    assert titles("Lắng nghe ý kiến của Phó Chủ tịch UBND xã đối với ông Lê Văn Lúa.") == {}
    text = "Bổ nhiệm chức vụ Phó Giám đốc Sở Y tế đối với ông Lê Văn Lúa, ông Hồ Văn Mạ nghỉ hưu."
    assert titles(text) == {"Lê Văn Lúa": ["Phó Giám đốc Sở Y tế"]}


def test_a_person_is_meant_by_the_whole_row_of_titles(mentions):
    """Two offices of one person standing for him are one mention; an office before them that is not his is none."""
    led = "Ông Lê Văn Lúa, Bí thư Huyện ủy, Chủ tịch HĐND huyện dự. "
    assert mentions(led + "Bí thư Huyện ủy, Chủ tịch HĐND huyện kết luận.") == {"Lê Văn Lúa": ["Lê Văn Lúa", "Bí thư Huyện ủy, Chủ tịch HĐND huyện"]}
    assert mentions(led + "Tỉnh sắp xếp lại Bí thư Huyện ủy, Chủ tịch HĐND huyện ở các nơi.") == {"Lê Văn Lúa": ["Lê Văn Lúa"]}
    assert mentions(led + "Phó Bí thư Huyện ủy, Chủ tịch HĐND huyện kết luận.") == {"Lê Văn Lúa": ["Lê Văn Lúa", "Chủ tịch HĐND huyện"]}


def test_a_title_stands_for_its_holder(mentions):
    """In a headline, with others at his side, or as the object of a wish at the end of a clause; not where somebody else's is meant."""
    led = "\nÔng Lê Văn Lúa, Bí thư Huyện ủy dự."
    assert mentions("Bí thư Huyện ủy đối thoại với nông dân" + led) == {"Lê Văn Lúa": ["Bí thư Huyện ủy", "Lê Văn Lúa"]}
    assert mentions("Ông Lê Văn Lúa, Bí thư Huyện ủy dự. Đồng chí Bí thư Huyện ủy và các đồng chí trong đoàn trao quà.") == {
        "Lê Văn Lúa": ["Lê Văn Lúa", "Bí thư Huyện ủy"]
    }
    assert mentions("Lãnh đạo tỉnh tặng hoa chúc mừng tân Bí thư Huyện ủy." + led) == {"Lê Văn Lúa": ["tân Bí thư Huyện ủy", "Lê Văn Lúa"]}
    assert mentions("Các Bí thư Huyện ủy và các đồng chí trong đoàn trao quà." + led) == {"Lê Văn Lúa": ["Lê Văn Lúa"]}
    assert mentions("Tỉnh công bố việc bầu Bí thư Huyện ủy." + led) == {"Lê Văn Lúa": ["Lê Văn Lúa"]}


def test_who_makes_a_promise(mentions):
    """Is the one spoken of last, as with other verbs of speech."""
    led = "Ông Lê Văn Lúa, Giám đốc Sở Y tế cảm ơn. "
    assert mentions(led + "Trên cương vị mới, đồng chí xin hứa cố gắng.") == {"Lê Văn Lúa": ["Lê Văn Lúa", "đồng chí"]}
    assert mentions(led + "Trên cương vị mới, các đồng chí xin hứa cố gắng.") == {"Lê Văn Lúa": ["Lê Văn Lúa"]}


def test_a_post_held_in_a_time_gone_by(titles):
    """Is not said of the one who held it: the office told with the name is."""
    text = "Ông Lê Văn Lúa, Bí thư Huyện ủy dự. Xã cảm ơn ông Lê Văn Lúa trong thời gian giữ chức vụ Chủ tịch UBND xã."
    assert titles(text) == {"Lê Văn Lúa": ["Bí thư Huyện ủy"]}


def test_short_offices_glued_or_dashed(titles):
    """A short role may be glued to its body or parted from it by a dash; a longer one may not."""
    assert titles("Đồng chí Lê Văn Lúa, PBT- CTHĐND xã dự.") == {"Lê Văn Lúa": ["PBT", "CTHĐND xã"]}
    assert titles("Đồng chí Lê Văn Lúa, HUV, PCT – UBND huyện dự.") == {"Lê Văn Lúa": ["HUV", "PCT – UBND huyện"]}
    assert titles("Đồng chí Lê Văn Lúa, Giám đốc – UBND huyện dự.") == {"Lê Văn Lúa": ["Giám đốc"]}


def test_a_comma_left_out_between_two_titles(titles):
    """Parts them all the same, where the second begins with a capital and the first is nobody's secretary."""
    assert titles("Ủy viên Ban TVTU Chủ tịch HĐND tỉnh Lê Văn Lúa dự.") == {"Lê Văn Lúa": ["Ủy viên Ban TVTU", "Chủ tịch HĐND tỉnh"]}
    assert titles("Thư ký Chủ tịch HĐND tỉnh Lê Văn Lúa dự.") == {"Lê Văn Lúa": ["Chủ tịch HĐND tỉnh"]}


def test_what_a_section_is_part_of(pipeline, titles):
    """Stands behind its head's title and is no part of its text; it speaks for nobody, and a list of bodies goes on as one."""
    text = "Ông Lê Văn Lúa, Trưởng phòng Nghiệp vụ Y, Sở Y tế cho biết dịch đã giảm."
    assert titles(text) == {"Lê Văn Lúa": ["Trưởng phòng Nghiệp vụ Y"]}
    assert [s.speaker for s in pipeline.parse(text).statements] == ["Lê Văn Lúa"]


def test_two_offices_that_act_together(mentions):
    """Stand for their two holders as the subject of one verb; not where they are spoken of in general."""
    led = "Ông Lê Văn Lúa, Bí thư Huyện ủy và bà Hồ Thị Mạ, Chủ tịch UBND huyện đi thăm. "
    both = {"Lê Văn Lúa": ["Lê Văn Lúa", "Bí thư Huyện ủy"], "Hồ Thị Mạ": ["Hồ Thị Mạ", "Chủ tịch UBND huyện"]}
    neither = {"Lê Văn Lúa": ["Lê Văn Lúa"], "Hồ Thị Mạ": ["Hồ Thị Mạ"]}
    assert mentions(led + "Bí thư Huyện ủy và Chủ tịch UBND huyện trồng cây.") == both
    assert mentions(led + "Tại đây, Bí thư Huyện ủy cùng đồng chí Chủ tịch UBND huyện trao quà.") == both
    assert mentions(led + "Chức danh Bí thư Huyện ủy và Chủ tịch UBND huyện được bầu.") == neither
    assert mentions(led + "Các Bí thư Huyện ủy và Chủ tịch UBND huyện trao đổi.") == neither


def test_a_comrade_who_comes(mentions):
    """Is the official told of last; every comrade, or somebody's family, is none."""
    led = "Đồng chí Lê Văn Lúa, Bí thư Huyện ủy phát biểu. "
    assert mentions(led + "Dịp này, đồng chí đến thăm trường.") == {"Lê Văn Lúa": ["Lê Văn Lúa", "đồng chí"]}
    assert mentions(led + "Mỗi đồng chí đến họp nhận quà. Đoàn thăm gia đình đồng chí tham dự.") == {"Lê Văn Lúa": ["Lê Văn Lúa"]}
    assert mentions(led + "Bí thư Huyện ủy và đoàn công tác thăm trường.") == {"Lê Văn Lúa": ["Lê Văn Lúa", "Bí thư Huyện ủy"]}


def test_the_head_of_a_committees_own_board(titles):
    """Is told without its owner among the committee's members; who organizes a contest holds no office."""
    assert titles("Có mặt các Ủy viên Ban Thường vụ Huyện ủy: Lê Văn Lúa, Trưởng Ban Tổ chức; Hồ Văn Mạ, Chủ nhiệm Ủy ban Kiểm tra.") == {
        "Lê Văn Lúa": ["Ủy viên Ban Thường vụ Huyện ủy", "Trưởng Ban Tổ chức"],
        "Hồ Văn Mạ": ["Ủy viên Ban Thường vụ Huyện ủy", "Chủ nhiệm Ủy ban Kiểm tra"],
    }
    assert titles("Hội thi có ông Lê Văn Lúa, UVBTV Huyện ủy, Trưởng Ban Tổ chức; ông Hồ Văn Mạ.") == {"Lê Văn Lúa": ["UVBTV Huyện ủy"]}


def test_a_post_that_begins_with_truong(titles):
    """Follows "chức vụ" as any other does: no Vụ trưởng is meant."""
    text = "Bổ nhiệm ông Lê Văn Lúa, Phó Trưởng phòng Tham mưu giữ chức vụ Trưởng phòng Hậu cần."
    assert titles(text) == {"Lê Văn Lúa": ["Phó Trưởng phòng Tham mưu", "Trưởng phòng Hậu cần"]}
    assert titles("Ông Lê Văn Lúa, Vụ trưởng Vụ Pháp chế dự.") == {"Lê Văn Lúa": ["Vụ trưởng Vụ Pháp chế"]}


def test_a_post_further_on(titles):
    """The post to which somebody goes may stand behind an office and where he goes; that of another does not."""
    text = "Điều động ông Lê Văn Lúa, Phó Giám đốc Sở Y tế về công tác tại Huyện ủy, chỉ định giữ chức Phó Bí thư Huyện ủy."
    assert titles(text) == {"Lê Văn Lúa": ["Phó Giám đốc Sở Y tế", "Phó Bí thư Huyện ủy"]}
    text = "Ông Lê Văn Lúa, Phó Giám đốc Sở Y tế chúc mừng ông Hồ Văn Mạ giữ chức Phó Bí thư Huyện ủy."
    assert titles(text) == {"Lê Văn Lúa": ["Phó Giám đốc Sở Y tế"], "Hồ Văn Mạ": ["Phó Bí thư Huyện ủy"]}


def test_one_elected_after_another(titles):
    """Each has the post behind the own name, though the next name follows it."""
    text = "Đồng chí Lê Văn Lúa trúng cử Bí thư, đồng chí Hồ Văn Mạ trúng cử Phó Bí thư Chi bộ."
    assert titles(text) == {"Lê Văn Lúa": ["Bí thư"], "Hồ Văn Mạ": ["Phó Bí thư Chi bộ"]}


def test_deputies_written_with_one_letter(titles):
    """Is written out in the role, not in the text; before a place the letter is a ward."""
    assert titles("Đ/c Lê Văn Lúa - P.Chủ tịch UBND xã; đ/c Hồ Văn Mạ - P. Giám đốc Trung tâm Y tế dự.") == {
        "Lê Văn Lúa": ["P.Chủ tịch UBND xã"],
        "Hồ Văn Mạ": ["P. Giám đốc Trung tâm Y tế"],
    }
    assert titles("Ông Lê Văn Lúa, Bí thư P. Tân Lập dự.") == {"Lê Văn Lúa": ["Bí thư P. Tân Lập"]}


def test_offices_that_nobody_holds_both(titles):
    """To preside over the council and the committee: the first of the row is somebody else's."""
    text = "Dự có các đồng chí Phó Chủ tịch UBND huyện, PCT HĐND huyện Lê Văn Lúa."
    assert titles(text) == {"Lê Văn Lúa": ["PCT HĐND huyện"]}
    text = "Dự có Phó Bí thư Huyện ủy, Chủ tịch HĐND huyện Lê Văn Lúa."
    assert titles(text) == {"Lê Văn Lúa": ["Phó Bí thư Huyện ủy", "Chủ tịch HĐND huyện"]}


def test_a_state_written_short(mentions):
    """Is the one written in full."""
    text = "Tổng Bí thư, Chủ tịch nước CHDCND Lào thăm xã\nSáng nay, Tổng Bí thư, Chủ tịch nước Cộng hòa Dân chủ Nhân dân Lào Bounnhang Lúa thăm xã."
    assert mentions(text) == {"Bounnhang Lúa": ["Tổng Bí thư, Chủ tịch nước CHDCND Lào", "Bounnhang Lúa"]}


def test_an_office_of_two_states(mentions):
    """Is held by whose state is told, though another bears the bare title."""
    text = "Chủ tịch nước Lào thăm xã\nSáng nay, Chủ tịch nước Lào Bounnhang Lúa thăm xã. Chủ tịch nước Hồ Văn Mạ đón khách."
    assert mentions(text) == {"Bounnhang Lúa": ["Chủ tịch nước Lào", "Bounnhang Lúa"], "Hồ Văn Mạ": ["Hồ Văn Mạ"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Về dự lễ có các Ủy viên Trung ương Đảng: Bí thư Tỉnh ủy Lê Văn Tám; Bộ trưởng Bộ Tài chính Trần Thị Lài; lãnh đạo các sở.",
            {"Lê Văn Tám": ["Ủy viên Trung ương Đảng", "Bí thư Tỉnh ủy"], "Trần Thị Lài": ["Ủy viên Trung ương Đảng", "Bộ trưởng Bộ Tài chính"]},
        ),
        (
            "Dự có các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy: Lê Văn Tám, Trưởng Ban Dân vận Tỉnh ủy; Trần Thị Lài, Bí thư Thành ủy.",
            {
                "Lê Văn Tám": ["Ủy viên Ban Thường vụ Tỉnh ủy", "Trưởng Ban Dân vận Tỉnh ủy"],
                "Trần Thị Lài": ["Ủy viên Ban Thường vụ Tỉnh ủy", "Bí thư Thành ủy"],
            },
        ),
        (
            "Cùng dự có các Phó Chủ tịch UBND tỉnh: Lê Văn Tám; Trần Thị Lài; Giám đốc Sở Y tế Phạm Quốc Hùng.",
            {"Lê Văn Tám": ["Phó Chủ tịch UBND tỉnh"], "Trần Thị Lài": ["Phó Chủ tịch UBND tỉnh"], "Phạm Quốc Hùng": ["Giám đốc Sở Y tế"]},
        ),
    ],
)
def test_a_row_of_offices_shares_the_title_that_opens_it(titles, text, expected):
    """Each item with its office in front bears the title too, where the first has its own in front; else the first such item ends the row."""
    assert titles(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bà Lê Thị Vân, Bí thư Tỉnh đoàn dự. Mới đây, đồng chí được bầu vào Ban Thường vụ.", ["Lê Thị Vân", "đồng chí"]),
        ("Bà Lê Thị Vân, Bí thư Tỉnh đoàn dự. Đây là vinh dự của cá nhân đồng chí.", ["Lê Thị Vân", "đồng chí"]),
        ("Bà Lê Thị Vân, Bí thư Tỉnh đoàn dự. Các đồng chí được bầu đều trẻ; ba đồng chí cá nhân tiêu biểu.", ["Lê Thị Vân"]),
    ],
)
def test_who_is_chosen_is_a_mention(mentions, text, expected):
    """Who is elected or honoured is "đồng chí" too; several of them are nobody's mention."""
    assert mentions(text) == {"Lê Thị Vân": expected}


def test_who_is_chosen_is_the_one_congratulated(mentions):
    """Not the one who congratulates, though he is the subject."""
    text = "Bí thư Tỉnh ủy Lê Văn Tám chúc mừng đồng chí Phạm Quốc Hùng, Giám đốc Sở Y tế. Mới đây, đồng chí được bầu vào Ban Thường vụ."
    assert mentions(text) == {"Lê Văn Tám": ["Lê Văn Tám"], "Phạm Quốc Hùng": ["Phạm Quốc Hùng", "đồng chí"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đọc quyết định của Thứ trưởng Bộ Y tế về việc biệt phái Đại tá Lê Hải Đăng, Phó Cục trưởng Cục Hậu cần.",
            {"Lê Hải Đăng": ["Phó Cục trưởng Cục Hậu cần"]},
        ),
        ("Thứ trưởng Bộ Công an Lê Hải Đăng dự.", {"Lê Hải Đăng": ["Thứ trưởng Bộ Công an"]}),
        (
            "Dự có ông Lê Hải Đăng, Ủy viên Đoàn Chủ tịch, Phó Trưởng Ban Nữ công Tổng LĐLĐ Việt Nam.",
            {"Lê Hải Đăng": ["Ủy viên Đoàn Chủ tịch", "Phó Trưởng Ban Nữ công Tổng LĐLĐ Việt Nam"]},
        ),
        (
            "Có đồng chí Lê Hải Đăng, Bí thư Huyện đoàn, Ủy viên Ban Chấp hành Trung ương Đoàn.",
            {"Lê Hải Đăng": ["Bí thư Huyện đoàn", "Ủy viên Ban Chấp hành Trung ương Đoàn"]},
        ),
        ("Ông Lê Hải Đăng, Ủy viên Ban Chấp hành Trung ương, đoàn viên công đoàn.", {"Lê Hải Đăng": ["Ủy viên Ban Chấp hành Trung ương"]}),
    ],
)
def test_offices_of_unions_and_what_a_decision_is_about(titles, text, expected):
    """A minister who decides "về việc" somebody lends nobody an office; members of unions' boards have one."""
    assert titles(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kỳ họp cho thôi chức Ủy viên UBND huyện đối với bà Lê Thị Vân, nguyên Trưởng Phòng Y tế; ông Hồ Văn Mừng, nguyên Trưởng Phòng Nội vụ.",
            {"Lê Thị Vân": ["Ủy viên UBND huyện", "nguyên Trưởng Phòng Y tế"], "Hồ Văn Mừng": ["Ủy viên UBND huyện", "nguyên Trưởng Phòng Nội vụ"]},
        ),
        (
            "Kỳ họp cho thôi chức Ủy viên UBND huyện đối với bà Lê Thị Vân, nguyên Trưởng Phòng Y tế; ông Hồ Văn Mừng được giới thiệu thay.",
            {"Lê Thị Vân": ["Ủy viên UBND huyện", "nguyên Trưởng Phòng Y tế"]},
        ),
        (
            "Kỳ họp đã bầu bà Lê Thị Vân, Bí thư Huyện ủy và ông Hồ Văn Mừng, Giám đốc Sở Nội vụ giữ chức Phó Chủ tịch UBND tỉnh.",
            {
                "Lê Thị Vân": ["Bí thư Huyện ủy", "Phó Chủ tịch UBND tỉnh"],
                "Hồ Văn Mừng": ["Giám đốc Sở Nội vụ", "Phó Chủ tịch UBND tỉnh"],
            },
        ),
        (
            "Dự có bà Lê Thị Vân, Bí thư Huyện ủy và ông Hồ Văn Mừng, Giám đốc Sở Nội vụ giữ chức Phó Chủ tịch UBND tỉnh.",
            {"Lê Thị Vân": ["Bí thư Huyện ủy"], "Hồ Văn Mừng": ["Giám đốc Sở Nội vụ", "Phó Chủ tịch UBND tỉnh"]},
        ),
    ],
)
def test_a_post_given_to_several_who_have_offices(titles, text, expected):
    """Behind "đối với" each item bears it, with "bầu … và … giữ chức" both do; who is only said to be present does not."""
    assert titles(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dự có ông Hồ Văn Mừng- UVBTVQU- Trưởng Ban Dân vận Quận ủy.", {"Hồ Văn Mừng": ["UVBTVQU", "Trưởng Ban Dân vận Quận ủy"]}),
        ("Phó Trưởng Ban Tôn giáo - Dân tộc tỉnh Hồ Văn Mừng dự.", {"Hồ Văn Mừng": ["Phó Trưởng Ban Tôn giáo - Dân tộc tỉnh"]}),
        ("Vụ trưởng Vụ Công giáo Hồ Văn Mừng dự.", {"Hồ Văn Mừng": ["Vụ trưởng Vụ Công giáo"]}),
        ("Dự có ông Hồ Văn Mừng- ABCXYZ- người bản Nà Sơn.", {}),
    ],
)
def test_short_and_rare_offices(titles, text, expected):
    """Short forms of committees below the province, and boards for religion; unknown capitals are none."""
    assert titles(text) == expected


def test_two_who_stand_together_hold_an_office_each(titles):
    """Between "giữa" and "và" stands another person; without it both offices may be one person's."""
    assert titles("Cuộc trao đổi giữa Đại sứ Áo và Chủ tịch HĐND tỉnh Lê Thị Vân.") == {"Lê Thị Vân": ["Chủ tịch HĐND tỉnh"]}
    assert titles("Bí thư Tỉnh ủy và Chủ tịch HĐND tỉnh Lê Thị Vân dự.")["Lê Thị Vân"] == ["Bí thư Tỉnh ủy", "Chủ tịch HĐND tỉnh"]


def test_whose_results_are_praised_does_not_speak_next(mentions):
    """The one who praises does, and "đồng chí" is she."""
    text = "Chủ tịch HĐND tỉnh Lê Thị Vân đánh giá cao kết quả của bà Hồ Thị Mơ trong năm qua. Đồng chí khẳng định sẽ giúp."
    assert mentions(text) == {"Lê Thị Vân": ["Lê Thị Vân", "Đồng chí"]}


def test_a_row_of_titles_behind_a_day(titles):
    """Titles lead where only a day stands in front of them, whatever degree stands before the name; behind a name they may be its own."""
    assert titles("Ngày 17/3/2022, Ủy viên Trung ương Đảng, Bộ trưởng Bộ Y tế, PGS., TS. Lê Văn An dự.") == {
        "Lê Văn An": ["Ủy viên Trung ương Đảng", "Bộ trưởng Bộ Y tế"]
    }
    assert titles("Ông Hồ Văn Mừng, Phó Giám đốc Sở Y tế, TS. Lê Văn An dự.") == {"Hồ Văn Mừng": ["Phó Giám đốc Sở Y tế"]}


def test_a_cause_is_no_part_of_a_title(titles):
    """What follows "vì" says why."""
    assert titles("Tặng bằng khen cho ông Lê Văn An, Chủ tịch HĐQT Hoa Ban vì có nhiều đóng góp.") == {"Lê Văn An": ["Chủ tịch HĐQT Hoa Ban"]}


def test_names_behind_dashes_in_a_list(titles):
    """Where the first office leads to its name by a dash, the others do; behind a name and its own offices a dash parts two persons."""
    assert titles(
        "Cùng đi có Phó Bí thư Thành ủy, Trưởng Ban Nội chính Thành ủy - Lê Văn An, Thành ủy viên, Chủ tịch Hội Nông dân quận - Hồ Thị Mơ."
    ) == {
        "Lê Văn An": ["Phó Bí thư Thành ủy", "Trưởng Ban Nội chính Thành ủy"],
        "Hồ Thị Mơ": ["Thành ủy viên", "Chủ tịch Hội Nông dân quận"],
    }
    assert titles("Dự có ông Lê Văn An, Bí thư Huyện ủy, Chủ tịch HĐND huyện - Hồ Thị Mơ, Phó Bí thư Huyện ủy.") == {
        "Lê Văn An": ["Bí thư Huyện ủy", "Chủ tịch HĐND huyện"],
        "Hồ Thị Mơ": ["Phó Bí thư Huyện ủy"],
    }


def test_offices_in_the_buddhist_church(titles):
    """BTS is Ban Trị sự, which has branches."""
    assert titles("Ni sư Thích Nữ Mẫn, Trưởng BTS GHPGVN huyện, Phó Trưởng Phân ban Ni giới tỉnh tới thăm.") == {
        "Thích Nữ Mẫn": ["Trưởng BTS GHPGVN huyện", "Phó Trưởng Phân ban Ni giới tỉnh"]
    }


def test_a_row_of_titles_that_an_address_opens(mentions):
    """Is one mention, of whoever holds them all; a title alone stays its own."""
    told = "Ông Lò Văn Lúa, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh đến thăm. Đồng chí {} đề nghị xã trồng lúa."
    assert mentions(told.format("Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh")) == {"Lò Văn Lúa": ["Lò Văn Lúa", "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh"]}
    assert mentions(told.format("Bí thư Tỉnh ủy")) == {"Lò Văn Lúa": ["Lò Văn Lúa", "Bí thư Tỉnh ủy"]}
