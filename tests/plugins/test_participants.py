"""Roles that sentences give apart from the telling of the occasion."""

import pytest

from govtext.kinds import Involvement

BACH = "đồng chí Lê Văn Bách, Bí thư Huyện ủy"
MAI = "đồng chí Trần Thị Mai, Chủ tịch UBND huyện"


@pytest.fixture(scope="module")
def roles(parse):
    """Return role and name of each involvement."""
    return lambda text: [(i.role, i.name) for i in parse(text)[Involvement]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"Đ{BACH[1:]} chủ trì hội nghị.", [("chair", "Lê Văn Bách")]),
        (f"Đ{BACH[1:]}; {MAI} đồng chủ trì.", [("chair", "Lê Văn Bách"), ("chair", "Trần Thị Mai")]),
        (f"Hội nghị diễn ra dưới sự chủ trì của {BACH}.", [("chair", "Lê Văn Bách")]),
        (f"Dự hội nghị có {BACH}; {MAI}; lãnh đạo các phòng.", [("attendee", "Lê Văn Bách"), ("attendee", "Trần Thị Mai")]),
        ("Dự buổi lễ có đại diện lãnh đạo Sở Y tế, Văn phòng UBND tỉnh.", [("attendee", "Sở Y tế"), ("attendee", "Văn phòng Ủy ban nhân dân tỉnh")]),
        (f"Tham gia đoàn có {BACH}.", [("attendee", "Lê Văn Bách")]),
        ("Đại hội có sự tham gia của 16 đơn vị, gồm: Công an tỉnh, Sở Y tế.", [("attendee", "Công an tỉnh"), ("attendee", "Sở Y tế")]),
        (f"Dự hội nghị có {BACH}; các chi hội của Hội Nông dân huyện; lãnh đạo Tỉnh ủy.", [("attendee", "Lê Văn Bách")]),
        (
            f"Đ{BACH[1:]} cùng lãnh đạo HĐND tỉnh, UBND tỉnh tham dự.",
            [("attendee", "Lê Văn Bách"), ("attendee", "Hội đồng nhân dân tỉnh"), ("attendee", "Ủy ban nhân dân tỉnh")],
        ),
        (f"Báo cáo tại hội nghị, {BACH} cho biết, hồ sơ đã đủ.", [("speaker", "Lê Văn Bách")]),
        (f"Phát biểu tại hội nghị, {BACH} cảm ơn các xã.", [("speaker", "Lê Văn Bách")]),
        (f"Đến dự và phát biểu tại hội nghị, {BACH} cảm ơn các xã.", [("attendee", "Lê Văn Bách"), ("speaker", "Lê Văn Bách")]),
        (f"Đ{BACH[1:]} dự và phát biểu chỉ đạo.", [("attendee", "Lê Văn Bách"), ("speaker", "Lê Văn Bách")]),
        ("Phát biểu tại buổi lễ, nữ võ sĩ Trần Thị Mai cảm ơn các xã.", [("speaker", "Trần Thị Mai")]),
        ("Tại hội nghị, đại diện Sở Y tế đã trình bày kết quả.", [("speaker", "Sở Y tế")]),
        (
            "Dự hội nghị có các đồng chí trong BTV Huyện ủy Sa Thầy, lãnh đạo Sở Y tế.",
            [("attendee", "Ban Thường vụ Huyện ủy Sa Thầy"), ("attendee", "Sở Y tế")],
        ),
        ("Phát biểu tại hội nghị, đại diện lãnh đạo Sở Y tế mong muốn các xã góp sức.", [("speaker", "Sở Y tế")]),
        (
            f"Đ{BACH[1:]} cùng lãnh đạo Thường trực HĐND huyện chủ trì kỳ họp.",
            [("chair", "Lê Văn Bách"), ("chair", "Thường trực Hội đồng nhân dân huyện")],
        ),
        (f"Đoàn do {BACH} dẫn đầu.", [("leader", "Lê Văn Bách")]),
        (f"Chiều 22/4, chủ trì hội nghị về thu ngân sách, {BACH} yêu cầu các xã nỗ lực.", [("chair", "Lê Văn Bách")]),
        (f"Đ{BACH[1:]} chủ trì gặp mặt.", [("chair", "Lê Văn Bách")]),
        (
            "Phó Thủ tướng Lê Văn Bách và Bộ trưởng Bộ Y tế Trần Thị Mai – Trưởng Ban Chỉ đạo Trung ương về phòng chống thiên tai (PCTT) "
            "cùng chủ trì.",
            [("chair", "Lê Văn Bách"), ("chair", "Trần Thị Mai")],
        ),
        (f"Tháp tùng đoàn công tác có {BACH}.", [("attendee", "Lê Văn Bách")]),
        (f"Chỉ đạo tại hội nghị, {BACH} biểu dương các xã.", [("speaker", "Lê Văn Bách")]),
        (f"Đại diện cho Công đoàn các khu công nghiệp có {BACH}.", [("attendee", "Lê Văn Bách")]),
        (f"Các đại biểu đã nghe báo cáo chính trị do {BACH} trình bày.", [("speaker", "Lê Văn Bách")]),
        (f"Đ{BACH[1:]} làm trưởng đoàn giám sát.", [("leader", "Lê Văn Bách")]),
        (f"Đ{BACH[1:]} là trưởng đoàn thể thao của huyện.", []),
        (f"Đ{BACH[1:]} báo cáo tóm tắt kết quả 6 tháng.", [("speaker", "Lê Văn Bách")]),
        (f"Đ{BACH[1:]} báo cáo cấp trên.", []),
        (f"Diễn văn của {BACH} tại lễ kỷ niệm ôn lại truyền thống.", [("speaker", "Lê Văn Bách")]),
        ("Diễn văn của UBND huyện tại lễ kỷ niệm ôn lại truyền thống.", []),
        (f"Thay mặt tuổi trẻ phát biểu tại lễ kỷ niệm, {BACH} hứa noi gương.", [("speaker", "Lê Văn Bách")]),
        (f"Dự hội nghị có {BACH}; các Phó Chủ tịch HĐND, UBND tỉnh; lãnh đạo Sở Y tế.", [("attendee", "Lê Văn Bách"), ("attendee", "Sở Y tế")]),
        (
            "Phát biểu nhận nhiệm vụ, 2 tân Phó Giám đốc Sở Y tế Lê Văn Bách và Trần Thị Mai hứa cố gắng.",
            [("speaker", "Lê Văn Bách"), ("speaker", "Trần Thị Mai")],
        ),
        ("Hội nghị quán triệt chuyên đề do GS.TS Trần Thị Mai trực tiếp truyền đạt.", [("speaker", "Trần Thị Mai")]),
        (f"Dự hội thảo có {BACH}; các nhà khoa học đến từ Viện Sử học.", [("attendee", "Lê Văn Bách")]),
        (f"Tại huyện Sa Thầy, dự cuộc họp có {BACH}; {MAI}.", [("attendee", "Lê Văn Bách"), ("attendee", "Trần Thị Mai")]),
        (f"Đ{BACH[1:]} đến dự, phát biểu chỉ đạo.", [("attendee", "Lê Văn Bách"), ("speaker", "Lê Văn Bách")]),
        (f"Tiếp và làm việc với đoàn có {BACH}; lãnh đạo Sở Y tế.", [("host", "Lê Văn Bách"), ("attendee", "Sở Y tế")]),
        (f"Đ{BACH[1:]} tiếp đoàn.", [("host", "Lê Văn Bách")]),
        (
            "Phó Thủ tướng Lê Văn Bách và Bộ trưởng Trần Thị Mai – Trưởng tiểu ban ứng phó (ƯP) cùng chủ trì.",
            [("chair", "Lê Văn Bách"), ("chair", "Trần Thị Mai")],
        ),
        ("Dự hội nghị có các đồng chí Thường trực HĐND tỉnh; lãnh đạo các Ban HĐND tỉnh.", [("attendee", "Thường trực Hội đồng nhân dân tỉnh")]),
        (f"Dự hội nghị có {BACH}; thành viên UBND tỉnh; các đồng chí nguyên là cán bộ, lãnh đạo Sở Y tế.", [("attendee", "Lê Văn Bách")]),
        (f"Đ{BACH[1:]} cùng lãnh đạo các phòng, ban tham dự.", [("attendee", "Lê Văn Bách")]),
    ],
)
def test_a_role_is_given_to_each_of_a_list(roles, text, found):
    """Lists run on over titles and groups; a body counts where its leaders come."""
    assert roles(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Tại hội nghị, Sở Y tế đã trao quà.",
        f"Đ{BACH[1:]} giao Sở Y tế cùng lãnh đạo UBND huyện chủ trì hội nghị.",
        "Phát biểu tại hội nghị, lãnh đạo các xã mong muốn Sở Y tế góp sức.",
        "Phát biểu tại buổi lễ, tiền thưởng được bà Trần Thị Mai trao lại.",
        f"Đ{BACH[1:]} giao Phòng Nội vụ chủ trì, phối hợp với các xã.",
        "Dự hội nghị có lãnh đạo các phòng, ban và đông đảo nhân dân.",
        f"Đ{BACH[1:]} kết luận hội nghị.",
        f"Đ{BACH[1:]} trình bày dự án cho bà con.",
    ],
)
def test_other_work_and_groups_give_no_role(roles, text):
    """To be in charge of a task is not to chair; "dự án" is not "dự"; groups without a name are nobody."""
    assert roles(text) == []
