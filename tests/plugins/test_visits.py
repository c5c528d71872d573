"""Visits: to how many, in whose company, how they are told; and what else is told before its subject."""

import pytest

from govtext.kinds import Event

BACH = "đồng chí Lê Văn Bách, Bí thư Huyện ủy"


@pytest.fixture(scope="module")
def events(parse):
    """Return kind, day and participants of each event."""
    return lambda text: [(e.kind, e.date, [(p.role, p.name) for p in e.participants]) for e in parse(text)[Event]]


@pytest.fixture(scope="module")
def met(events):
    """Return whom the only visit of a sentence met that begins with its day and the visitor."""

    def names(told):
        ((kind, date, people),) = events(f"Sáng 5/6/2021, {BACH} đã đến {told}.")
        assert (kind, date, people[0]) == ("visit", "2021-06-05TMO", ("host", "Lê Văn Bách"))
        return [name for role, name in people if role == "counterpart"]

    return names


@pytest.mark.parametrize(
    ("told", "people"),
    [
        (
            "thăm gia đình ông Trần Văn Ba, ở thôn Hạ bị tốc mái trong đêm mưa và gia đình bà Lê Thị Tư, có con bị thương",
            ["Trần Văn Ba", "Lê Thị Tư"],
        ),
        (
            "thăm Mẹ Việt Nam anh hùng Trần Thị Ba, Anh hùng lực lượng vũ trang Ngô Văn Tư và thương binh Lê Văn Năm",
            ["Trần Thị Ba", "Ngô Văn Tư", "Lê Văn Năm"],
        ),
        ("thăm bà Trần Thị Ba ở tổ dân phố số 5, thị trấn Sa Sơn, thương binh hạng 1/4 và cụ Lê Thị Tư", ["Trần Thị Ba", "Lê Thị Tư"]),
        ("thăm hộ bà Trần Thị Ba, ở thôn Hạ bị sập nhà", ["Trần Thị Ba"]),
        ("thăm bà Trần Thị Ba, được con gái nuôi dưỡng hơn hai mươi năm nay sau ngày chồng bà là ông Lê Văn Tư mất", ["Trần Thị Ba"]),
    ],
)
def test_a_visit_goes_on_to_everybody_in_the_row(met, told, people):
    """A clause about one of them ends no row; who is only spoken of in that clause was not visited."""
    assert met(told) == people


def test_the_units_of_a_row_behind_a_colon(met):
    """Semicolons part them; what stands behind the row is no longer part of it."""
    told = "thăm các đơn vị trực Tết như: Công an huyện Sa Thầy; Đồn Biên phòng Mo Rai; Trung tâm Y tế huyện Sa Thầy"

    assert met(told) == ["Công an huyện Sa Thầy", "Đồn Biên phòng Mo Rai", "Trung tâm Y tế huyện Sa Thầy"]
    assert met("thăm các đơn vị trực Tết theo kế hoạch của Sở Y tế") == []


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("thăm, chúc mừng Giáng sinh tại Nhà thờ Kon Sa, xã Sa Sơn và Nhà thờ Kon Mơ", ["Nhà thờ Kon Sa", "Nhà thờ Kon Mơ"]),
        ("thăm, chúc mừng chùa Phước Sa và Tòa Giám mục Sa Thầy", ["Chùa Phước Sa", "Tòa Giám mục Sa Thầy"]),
        ("thăm, chúc mừng Linh mục Trần Văn Ba, Nhà thờ Kon Sa", ["Trần Văn Ba"]),
        ("dâng hương tại chùa Phước Sa", []),
    ],
)
def test_churches_and_pagodas_are_visited_too(met, told, people):
    """Behind a person such a name only tells whose pastor that is; who burns incense there visits nobody."""
    assert met(told) == people


def test_bodies_whose_leaders_come_along_are_guests(events):
    """Where they come without anybody named, the visit is theirs."""
    ((_, _, together),) = events(f"Sáng 5/6/2021, {BACH}, đại diện lãnh đạo Phòng Nội vụ, Phòng Y tế đã đến thăm bà Trần Thị Ba.")
    ((_, _, alone),) = events("Sáng 5/6/2021, đại diện lãnh đạo Phòng Nội vụ đã đến thăm bà Trần Thị Ba.")

    assert together == [("host", "Lê Văn Bách"), ("attendee", "Phòng Nội vụ"), ("attendee", "Phòng Y tế"), ("counterpart", "Trần Thị Ba")]
    assert alone == [("host", "Phòng Nội vụ"), ("counterpart", "Trần Thị Ba")]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            f"Chiều 5/6/2021, thăm gia đình bà Trần Thị Ba, {BACH} ân cần hỏi thăm sức khỏe mọi người.",
            ("visit", "2021-06-05TAF", [("host", "Lê Văn Bách"), ("counterpart", "Trần Thị Ba")]),
        ),
        (
            f"Trao quyết định và tặng hoa cho bà Trần Thị Ba, {BACH} mong bà hoàn thành tốt nhiệm vụ.",
            ("appointment", None, [("host", "Lê Văn Bách"), ("counterpart", "Trần Thị Ba")]),
        ),
    ],
)
def test_what_is_told_before_its_subject(events, text, event):
    """The person with whom the main clause begins did it, and is not one of those it concerns."""
    assert events(text) == [event]


def test_a_deed_before_a_clause_about_something_else(events):
    """Nobody is told to do it."""
    assert events("Kiểm tra kỹ hồ sơ của bà Trần Thị Ba, việc cấp giấy mới được tiến hành.") == []


def test_families_comforted_where_the_tour_came(events):
    """That is the visit, where no other sentence tells it; on a day that is told it is told already."""
    comforted = "Tại nơi đến, đồng chí Lê Văn Bách, Bí thư Huyện ủy ân cần thăm hỏi các gia đình bị ngập nhà."

    assert events(comforted) == [("visit", None, [("host", "Lê Văn Bách")])]
    assert [date for _, date, _ in events(f"Ngày 5/6/2021, {BACH} đã đến thăm bà Trần Thị Ba. {comforted}")] == ["2021-06-05"]


def test_a_decision_handed_over_at_a_ceremony(events):
    """The ceremony is nothing else, however far behind the decision stands whom it concerns."""
    text = (
        "Tại buổi lễ, lãnh đạo tỉnh đã trao Quyết định số 12/QĐ-TTg phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh, có hiệu lực kể từ ngày "
        "ký và được gửi tới các cơ quan trong tỉnh, đối với ông Trần Văn Minh, Giám đốc Sở Y tế và bà Lê Thị Mai, Bí thư Huyện ủy Sa Thầy."
    )

    assert events(text) == [("appointment", None, [("counterpart", "Trần Văn Minh"), ("counterpart", "Lê Thị Mai")])]
    assert [kind for kind, _, _ in events("Tại buổi lễ, Sở Y tế đã trao bằng khen cho ông Trần Văn Minh, Giám đốc Bệnh viện Sa Thầy.")] == [
        "ceremony"
    ]


def test_everybody_who_hands_over_a_decision_is_its_host(events):
    """The word "dự" of an alternate member tells nobody to attend."""
    givers = "Ông Lê Văn Bách, Phó Bí thư Tỉnh ủy và bà Đỗ Thị Lan, Ủy viên dự khuyết Trung ương Đảng, Chủ tịch UBND tỉnh"

    ((_, _, people),) = events(f"{givers} trao quyết định cho ông Trần Văn Minh.")
    assert people == [("host", "Lê Văn Bách"), ("host", "Đỗ Thị Lan"), ("counterpart", "Trần Văn Minh")]


@pytest.mark.parametrize("word", ["mít-tinh", "mít tinh", "míttinh"])
def test_a_rally_in_every_spelling(events, word):
    """A loan word may be hyphened."""
    assert events(f"Sáng 5/6/2021, UBND huyện Sa Thầy tổ chức {word}.") == [
        ("ceremony", "2021-06-05TMO", [("host", "Ủy ban nhân dân huyện Sa Thầy")])
    ]


def test_a_banquet_to_come_has_a_day_of_its_own(events):
    """Without a host who is named, a plan for another day is no occasion."""
    lead = "Sáng 5/6/2021, UBND tỉnh tổ chức hội nghị."
    banquet = "Tối 6/6/2021, Chủ tịch nước Lê Văn Bách sẽ mở tiệc chiêu đãi Tổng thống Trần Văn Minh."

    assert events(f"{lead} {banquet}")[1] == ("reception", "2021-06-06TEV", [("host", "Lê Văn Bách"), ("counterpart", "Trần Văn Minh")])
    assert len(events(f"{lead} Ngày 6/6/2021, đoàn sẽ đi kiểm tra tại các xã.")) == 1
    assert [(kind, date) for kind, date, _ in events(f"{lead} Ngày 6/6/2021, Thủ tướng Lê Văn Bách sẽ thăm tỉnh vào ngày 8/6/2021.")[1:]] == [
        ("visit", "2021-06-08")
    ]


def test_a_day_within_a_stay_is_that_visit(events):
    """The stay is only named; one that has visitors of its own is another."""
    text = "Sáng 5/6/2021, Tổng thống Trần Văn Minh đã đến thăm Sa Thầy. Tiếp tục chuyến thăm từ ngày 3 đến 6/6/2021, đoàn rời tỉnh."

    assert events(text) == [("visit", "2021-06-05TMO", [("host", "Trần Văn Minh")])]


@pytest.mark.parametrize("joint", [" – ", ", ", " của ", " "])
def test_the_council_behind_the_number_of_its_session(events, joint):
    """Whatever stands between, it is the one that sits."""
    assert events(f"Sáng 5/6/2021, kỳ họp thứ 13{joint}HĐND huyện Sa Thầy đã khai mạc.") == [
        ("session", "2021-06-05TMO", [("host", "Hội đồng nhân dân huyện Sa Thầy")])
    ]


def test_to_whom_something_is_handed_over_was_visited(events):
    """Where the visit itself names nobody; not if it does, nor if the gift goes to all."""
    came = f"Sáng 5/6/2021, {BACH} đã đến thăm các gia đình bị ngập nhà."
    gift = "Cụ thể, trao 5 triệu đồng cho gia đình ông Trần Văn Ba, ở thôn Hạ bị mất hết lúa giống, trâu bò, gà vịt và hộ bà Lê Thị Tư."

    assert events(f"{came} {gift}")[0][2] == [("host", "Lê Văn Bách"), ("counterpart", "Trần Văn Ba"), ("counterpart", "Lê Thị Tư")]
    assert events(f"{came} Cụ thể, trao 5 triệu đồng cho mỗi gia đình.")[0][2] == [("host", "Lê Văn Bách")]


def test_two_visits_in_one_sentence_to_nobody_who_is_named(events):
    """They are one; whom the next sentence names it met."""
    lead = "Từ ngày 5/6 đến ngày 7/6/2021, huyện Sa Thầy tổ chức đi thăm, tặng quà các gia đình chính sách và thăm các đơn vị trực Tết."
    retold = "Theo đó, lãnh đạo huyện đã đến thăm hỏi, tặng quà bà Trần Thị Ba."

    assert events(f"{lead} {retold}") == [("visit", "2021-06-05/2021-06-07", [("counterpart", "Trần Thị Ba")])]


def test_a_visit_after_a_ceremony(events):
    """The delegation goes on from there; a show after a ceremony is nobody's visit."""
    lead = "Sáng 25/7/2021, đoàn công tác do đồng chí Lê Văn Bách, Bí thư Huyện ủy làm trưởng đoàn đã viếng Nghĩa trang liệt sĩ huyện."
    further = "Sau lễ viếng, đoàn đã đến thăm gia đình thương binh Trần Văn Ba."

    assert events(f"{lead} {further}")[1] == ("visit", None, [("leader", "Lê Văn Bách"), ("counterpart", "Trần Văn Ba")])
    assert len(events(f"{lead} Sau lễ viếng, chương trình chào mừng khai mạc đại hội thu hút người xem.")) == 1
