"""Words for occasions, and how they are told."""

import pytest

from govtext.kinds import Occasion


@pytest.fixture(scope="module")
def occasions(parse):
    """Return words, kind and way of each occasion."""
    return lambda text: [(o.text, o.kind, o.way) for o in parse(text, only={Occasion})[Occasion]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("UBND tỉnh tổ chức hội nghị.", [("tổ chức hội nghị", "conference", "held")]),
        ("Đoàn đã làm việc với Huyện ủy Sa Thầy.", [("làm việc với", "working_session", "held")]),
        ("Đoàn đã thăm, tặng quà gia đình ông Bách.", [("thăm, tặng quà", "visit", "held")]),
        ("UBND tỉnh tổ chức gặp mặt, trao quyết định nghỉ hưu cho ông Bách.", [("tổ chức gặp mặt, trao quyết định nghỉ hưu", "appointment", "held")]),
        ("Hội đồng nhân dân tỉnh khai mạc Kỳ họp thứ 5.", [("Kỳ họp", "session", "held")]),
        ("Ông Bách đã tiếp Đại sứ Lào.", [("tiếp", "reception", "held")]),
        ("Ông Bách trực tiếp Chủ tịch các xã giao việc.", [("tiếp", "reception", "")]),
        ("Ông Bách hỏi thăm sức khỏe bà con.", [("thăm", "visit", "")]),
        ("Ông Bách ân cần thăm hỏi bà con.", [("thăm hỏi", "visit", "held")]),
        ("Ông Bách chủ trì phiên họp.", [("phiên họp", "session", "joined")]),
        ("Tại buổi lễ, ông Bách phát biểu.", [("buổi lễ", "ceremony", "place")]),
        ("Hội thảo do Sở Y tế tổ chức ở Kon Tum.", [("Hội thảo", "conference", "held")]),
        ("Qua kiểm tra tại Đảng ủy Công an tỉnh, kết quả tốt.", [("kiểm tra", "inspection", "through")]),
    ],
)
def test_an_occasion_is_found_with_how_it_is_governed(occasions, text, found):
    """Deeds side by side are one; "tổ chức" belongs to the words of what is held."""
    assert occasions(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Ủy ban Kiểm tra Huyện ủy có 5 người.",
        "Trung tâm Hội nghị tỉnh ở phường Lê Lợi.",
        "Các em nhận kỷ niệm chương.",
    ],
)
def test_names_that_hold_such_words_are_no_occasions(occasions, text):
    """A name of a body or a place hides the shorter word inside."""
    assert occasions(text) == []


@pytest.mark.parametrize("text", ["Nâng cao công tác kiểm tra ở cơ sở.", "Thực hiện kế hoạch giám sát năm nay.", "Nghị định về đại hội cổ đông."])
def test_duties_and_plans_are_named_but_not_told(occasions, text):
    """The words stand, but nothing says that it took place."""
    assert [way for _, _, way in occasions(text)] == [""]
