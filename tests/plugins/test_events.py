"""Occasions that a report covers."""

import pytest

from govtext.kinds import Event, Participant

LEAD = "Sáng 5/6/2021, UBND huyện Sa Thầy tổ chức hội nghị sơ kết công tác y tế."


@pytest.fixture(scope="module")
def events(parse):
    """Return kind, day and participants of each event."""
    return lambda text: [(e.kind, e.date, [(p.role, p.name) for p in e.participants]) for e in parse(text)[Event]]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (LEAD, ("conference", "2021-06-05TMO", [("host", "Ủy ban nhân dân huyện Sa Thầy")])),
        (
            "Ngày 5/6/2021, Đoàn công tác của Thường trực Tỉnh ủy do đồng chí Lê Văn Bách, Bí thư Tỉnh ủy làm trưởng đoàn làm việc với Huyện ủy "
            "Sa Thầy.",
            ("working_session", "2021-06-05", [("leader", "Lê Văn Bách"), ("host", "Thường trực Tỉnh ủy"), ("counterpart", "Huyện ủy Sa Thầy")]),
        ),
        (
            "Chiều 5/6/2021, đồng chí Lê Văn Bách, Chủ tịch UBND tỉnh đã đến thăm, tặng quà bà Trần Thị Mai ở xã Sa Sơn.",
            ("visit", "2021-06-05TAF", [("host", "Lê Văn Bách"), ("counterpart", "Trần Thị Mai")]),
        ),
        (
            "Sáng 5/6/2021, Sở Nội vụ trao quyết định nghỉ hưu cho ông Trần Văn Minh, Phó Giám đốc Sở Y tế.",
            ("appointment", "2021-06-05TMO", [("host", "Sở Nội vụ"), ("counterpart", "Trần Văn Minh")]),
        ),
        (
            "Trong 2 ngày 14 và 15/5/2025, Đảng bộ xã Sa Sơn tổ chức Đại hội đại biểu lần thứ X.",
            ("congress", "2025-05-14/2025-05-15", [("host", "Đảng bộ xã Sa Sơn")]),
        ),
        (
            "Các ngày 14, 15 & 16.5.2025, Đảng bộ xã Sa Sơn tổ chức Đại hội đại biểu lần thứ X.",
            ("congress", "2025-05-14/2025-05-16", [("host", "Đảng bộ xã Sa Sơn")]),
        ),
    ],
)
def test_a_lead_tells_day_and_sides(events, text, event):
    """Who stands before the words holds or leads, who stands behind them is met."""
    assert events(text) == [event]


def test_roles_told_later_belong_to_the_occasion(events):
    """Chair and guests have sentences of their own."""
    text = f"{LEAD} Đồng chí Lê Văn Bách, Chủ tịch UBND huyện chủ trì hội nghị. Dự hội nghị có ông Trần Văn Minh, Giám đốc Sở Y tế."
    ((_, _, participants),) = events(text)

    assert participants == [("host", "Ủy ban nhân dân huyện Sa Thầy"), ("chair", "Lê Văn Bách"), ("attendee", "Trần Văn Minh")]


def test_repetition_is_one_event(events):
    """Headline, lead and body tell of the same meeting."""
    text = f"Hội nghị sơ kết công tác y tế\n{LEAD}\n{LEAD} Tại hội nghị, các đại biểu thảo luận sôi nổi."

    assert [(kind, date) for kind, date, _ in events(text)] == [("conference", "2021-06-05TMO")]


def test_a_linked_deed_is_an_event_of_its_own(events):
    """The words "Trước đó" go back to another occasion."""
    text = f"{LEAD}\nTrước đó, Đoàn công tác làm việc với Đảng ủy xã Sa Sơn."

    assert events(text)[1] == ("working_session", None, [("counterpart", "Đảng ủy xã Sa Sơn")])


def test_the_stops_of_a_tour_are_a_visit_each(events):
    """The same leader goes on to each."""
    text = (
        "Sáng 5/6/2021, Đoàn công tác do ông Lê Văn Bách, Chủ tịch UBND tỉnh dẫn đầu đã làm việc với Huyện ủy Sa Thầy và thăm Trường Tiểu học Sa Sơn."
    )

    assert [(kind, people[0]) for kind, _, people in events(text)] == [
        ("working_session", ("leader", "Lê Văn Bách")),
        ("visit", ("leader", "Lê Văn Bách")),
    ]


def test_the_place_of_a_speech_is_the_occasion_where_nothing_else_tells_it(events):
    """Without a lead the words "tại buổi làm việc" stand for it."""
    text = "Huyện Sa Thầy đã đạt 5 chỉ tiêu.\nPhát biểu tại buổi làm việc, Bí thư Tỉnh ủy Lê Văn Bách đánh giá cao kết quả của huyện."

    assert events(text) == [("working_session", None, [("speaker", "Lê Văn Bách")])]


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2021, huyện đã tổ chức 12 cuộc kiểm tra và nhiều hội nghị.",
        "Tỉnh sẽ làm việc với Bộ Tài chính để sớm khởi công dự án.",
        "Sáng 5/6/2021, ông Lê Văn Bách, Chủ tịch UBND huyện cho biết, huyện sẽ tổ chức hội nghị vào năm sau.",
        "Thực hiện Nghị quyết Đại hội Đảng bộ huyện, các xã đã làm tốt công tác kiểm tra, giám sát.",
    ],
)
def test_summaries_plans_and_names_are_no_events(events, text):
    """Work summed up, work ahead and documents named after a congress took place nowhere."""
    assert events(text) == []


def test_an_announced_occasion_needs_its_own_day(events):
    """A day told for it makes it one."""
    text = f"{LEAD}\nLễ khánh thành trạm y tế xã Sa Sơn sẽ được tổ chức vào ngày 20/6/2021."

    assert [(kind, date) for kind, date, _ in events(text)] == [("conference", "2021-06-05TMO"), ("ceremony", "2021-06-20")]


def test_a_document_or_an_anniversary_gives_no_day(events):
    """Only the day before the words is the day of the occasion."""
    text = (
        "Thực hiện Kế hoạch số 12-KH/HU ngày 3/5/2021 của Huyện ủy, sáng 5/6/2021, Huyện ủy Sa Thầy tổ chức gặp mặt nhân kỷ niệm 30 năm "
        "ngày thành lập (5/6/1991 - 5/6/2021)."
    )

    assert [date for _, date, _ in events(text)] == ["2021-06-05TMO"]


def test_an_event_rests_on_its_words(parse):
    """So that explain can say why."""
    (event,) = parse(LEAD)[Event]

    assert (event.rule, event.evidence[0].text, event.participants[0]) == (
        "dated-conference",
        "tổ chức hội nghị sơ kết",
        Participant("host", "Ủy ban nhân dân huyện Sa Thầy"),
    )


def test_a_report_that_begins_with_a_day_gives_it_to_its_only_occasion(events):
    """The lead is cut short on many portals."""
    text = "Hội nghị về y tế cơ sở\nSáng 5/6/2021, tại hội trường Huyện ủy.\nHuyện ủy Sa Thầy tổ chức hội nghị về y tế.\nCác đại biểu thảo luận."

    assert events(text) == [("conference", "2021-06-05TMO", [("host", "Huyện ủy Sa Thầy")])]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Sáng 5/6/2021, Công an huyện Sa Thầy vừa tổng kết công tác năm.", ("conference", "2021-06-05TMO", [("host", "Công an huyện Sa Thầy")])),
        ("Qua hội nghị xúc tiến đầu tư được tổ chức vào đầu năm 2019, tỉnh có thêm dự án.", ("conference", "2019", [])),
        ("Qua công tác kiểm tra tại Đảng ủy Công an tỉnh, Đoàn thấy nhiều kết quả.", ("inspection", None, [("counterpart", "Đảng ủy Công an tỉnh")])),
        (
            "Qua công tác kiểm tra tại Đảng ủy phường Lê Lợi thuộc Đảng bộ thành phố Kon Tum, Đoàn thấy nhiều kết quả.",
            ("inspection", None, [("counterpart", "Đảng ủy phường Lê Lợi")]),
        ),
        (
            "Tại phiên họp thứ 10 ngày 5/6/2021, Ủy ban Thường vụ Quốc hội đã thông qua nghị quyết.",
            ("session", "2021-06-05", [("host", "Ủy ban Thường vụ Quốc hội")]),
        ),
        ("Hội thảo do Sở Y tế tổ chức ngày 5/6/2021 ở Kon Tum.", ("conference", "2021-06-05", [("host", "Sở Y tế")])),
        (
            "Sáng 5/6/2021, ông Lê Văn Bách, Chủ tịch UBND tỉnh cùng đoàn công tác đã thăm Trường Tiểu học Sa Sơn.",
            ("visit", "2021-06-05TMO", [("leader", "Lê Văn Bách"), ("counterpart", "Trường Tiểu học Sa Sơn")]),
        ),
        (
            "Sáng 5/6/2021, Đảng bộ, chính quyền và nhân dân xã Sa Sơn tổ chức lễ khánh thành trường học.",
            ("ceremony", "2021-06-05TMO", [("host", "Đảng bộ xã Sa Sơn")]),
        ),
        (
            "Sáng 5/6/2021, tại trụ sở UBND tỉnh, ông Lê Văn Bách, Chủ tịch UBND tỉnh tiếp ông Trần Văn Minh.",
            ("reception", "2021-06-05TMO", [("host", "Lê Văn Bách"), ("counterpart", "Trần Văn Minh")]),
        ),
        ("Việc này sẽ được trình tại kỳ họp 3 sẽ diễn ra ngày 22/6/2021.", ("session", "2021-06-22", [])),
        ("Kỳ họp thứ 8, HĐND tỉnh Kon Tum vừa qua thông qua nhiều nghị quyết.", ("session", None, [("host", "Hội đồng nhân dân tỉnh Kon Tum")])),
    ],
)
def test_other_ways_of_telling(events, text, event):
    """What a body itself sums up, years gone by, and a session that heads a sentence."""
    assert events(text) == [event]


def test_a_visit_told_again_names_whom_it_met(events):
    """The lead tells the tour, the next sentence the families."""
    text = (
        "Ngày 5/6/2021, ông Lê Văn Bách, Chủ tịch UBND tỉnh đã đến thăm, tặng quà các gia đình chính sách.\n"
        "Đoàn đã thăm, tặng quà gia đình bà Trần Thị Mai ở xã Sa Sơn."
    )

    assert events(text) == [("visit", "2021-06-05", [("host", "Lê Văn Bách"), ("counterpart", "Trần Thị Mai")])]


@pytest.mark.parametrize(
    ("told", "left", "taken"),
    [
        ("bổ nhiệm ông Trần Văn Minh giữ chức Phó Giám đốc Sở Y tế.", None, "Phó Giám đốc Sở Y tế"),
        (
            "điều động ông Trần Văn Minh, Phó Giám đốc Sở Y tế đến nhận công tác và giữ chức vụ Trưởng ban Quản lý dự án, kể từ ngày 1/7/2021.",
            "Phó Giám đốc Sở Y tế",
            "Trưởng ban Quản lý dự án",
        ),
        (
            "về công tác cán bộ.\nTheo đó, ông Trần Văn Minh, nguyên Phó Giám đốc Sở Y tế được bổ nhiệm giữ chức vụ Chủ tịch UBND xã Sa Sơn.",
            "nguyên Phó Giám đốc Sở Y tế",
            "Chủ tịch UBND xã Sa Sơn",
        ),
        ("nghỉ hưu cho ông Trần Văn Minh, Phó Giám đốc Sở Y tế.", "Phó Giám đốc Sở Y tế", None),
        ("về công tác cán bộ.\nTheo đó, cho ông Trần Văn Minh thôi giữ chức Giám đốc Sở Y tế để nghỉ hưu.", "Giám đốc Sở Y tế", None),
        ("về công tác cán bộ.\nTheo đó, miễn nhiệm chức vụ Giám đốc Sở Y tế đối với ông Trần Văn Minh.", "Giám đốc Sở Y tế", None),
        ("bổ nhiệm chức danh Giám đốc Sở Y tế đối với ông Trần Văn Minh.", None, "Giám đốc Sở Y tế"),
        ("chỉ định ông Trần Văn Minh thôi tham gia Đảng ủy xã Sa Sơn, thôi giữ chức Bí thư Đảng ủy xã Sa Sơn.", "Bí thư Đảng ủy xã Sa Sơn", None),
        (
            "về công tác cán bộ.\nTheo các quyết định, ông Trần Văn Minh, Phó Giám đốc Sở Y tế giữ chức Giám đốc Sở Nội vụ.",
            "Phó Giám đốc Sở Y tế",
            "Giám đốc Sở Nội vụ",
        ),
    ],
)
def test_posts_are_given(parse, told, left, taken):
    """Who is appointed, from what and to what, in the lead or behind it; who retires or is released takes no post."""
    (event,) = parse(f"Sáng 5/6/2021, Sở Nội vụ công bố quyết định {told}")[Event]

    assert (event.appointee, event.from_, event.to) == ("Trần Văn Minh", left, taken)


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("Theo quyết định, ông Trần Văn Minh giữ chức Giám đốc Sở Y tế; bà Lê Thị Bách nghỉ hưu.", ["Trần Văn Minh", "Lê Thị Bách"]),
        ("Trước đó, ông Trần Văn Minh giữ chức Phó Giám đốc Sở Y tế.", []),
        ("Theo ông Trần Văn Minh, Giám đốc Sở Y tế, bà Lê Thị Bách giữ chức đã lâu.", []),
    ],
)
def test_decisions_name_whom_they_concern(parse, told, people):
    """Also in the active voice; what somebody was before or is by the word of another is no decision of the day."""
    (event,) = parse(f"Sáng 5/6/2021, Sở Nội vụ tổ chức hội nghị công bố quyết định về công tác cán bộ. {told}")[Event]

    assert [person.name for person in event.participants if person.role == "counterpart"] == people


def test_a_deed_told_beforehand_has_the_same_holders(events):
    """The subject of the sentence comes after "sau khi …"."""
    text = "Sáng 5/6/2021, sau khi dâng hương tại đền, ông Lê Văn Bách, Chủ tịch UBND tỉnh cùng đoàn công tác đã thăm Trường Tiểu học Sa Sơn."

    assert [people[0] for _, _, people in events(text)] == [("leader", "Lê Văn Bách"), ("leader", "Lê Văn Bách")]


def test_the_headline_names_the_host_where_only_speeches_tell_of_the_occasion(events):
    """A body that "tổng kết" in the headline holds the meeting."""
    text = "Công an huyện Sa Thầy tổng kết công tác năm 2020\nNăm 2020, án giảm nhiều.\nPhát biểu tại hội nghị, ông Lê Văn Bách khen ngợi."

    assert [people[0] for _, _, people in events(text)] == [("host", "Công an huyện Sa Thầy")]


def test_who_is_appointed_may_be_told_later(events):
    """The lead names the ceremony, the next sentence the person."""
    text = (
        "Sáng 5/6/2021, UBND huyện Sa Thầy tổ chức lễ công bố quyết định về công tác cán bộ.\n"
        "Theo đó, ông Trần Văn Minh, Phó Giám đốc Sở Y tế được điều động, bổ nhiệm giữ chức vụ mới."
    )

    assert events(text) == [("appointment", "2021-06-05TMO", [("host", "Ủy ban nhân dân huyện Sa Thầy"), ("counterpart", "Trần Văn Minh")])]


@pytest.mark.parametrize(
    "text",
    [
        "Dự kiến, lễ kỷ niệm 50 năm thành lập huyện sẽ diễn ra vào ngày 20/6/2021. Phát biểu, ông Lê Văn Bách, Chủ tịch UBND tỉnh cảm ơn các xã.",
        "Lễ khánh thành trường học sẽ được tổ chức ngày 20/6/2021. Dự có ông Lê Văn Bách, Chủ tịch UBND tỉnh.",
    ],
)
def test_nobody_has_spoken_yet_on_an_occasion_to_come(events, text):
    """What is reported belongs to something that took place."""
    assert events(text) == [("ceremony", "2021-06-20", [])]


def test_who_came_to_receive_a_delegation_is_its_host(events):
    """Its leader has a sentence of his own, and so has the answer."""
    text = (
        "Tối 5/6/2021, đoàn tàu chở vận động viên đã đến nơi. Đoàn tàu do ông Trần Văn Minh, Giám đốc Sở Y tế dẫn đầu.\n"
        "Ông Lê Văn Bách, Chủ tịch UBND tỉnh và nhiều thanh niên đã có mặt tại nhà ga để đón đoàn tàu.\n"
        "Ông Trần Văn Minh thay mặt đoàn cảm ơn tình cảm của bà con."
    )

    assert events(text) == [
        ("reception", "2021-06-05TEV", [("host", "Lê Văn Bách"), ("leader", "Trần Văn Minh"), ("speaker", "Trần Văn Minh")]),
    ]


def test_a_plan_to_receive_somebody_is_no_event(events):
    """Nobody came."""
    assert events("Ông Lê Văn Bách, Chủ tịch UBND tỉnh đề nghị các xã chuẩn bị để đón đoàn công tác.") == []


def test_a_gathering_is_a_conference_and_a_council_sits(events):
    """Only councils, committees and boards have sessions."""
    text = "Sáng 5/6/2021, UBND huyện Sa Thầy tổ chức cuộc họp về y tế."
    sitting = "Sáng 5/6/2021, HĐND huyện Sa Thầy tổ chức kỳ họp thứ 5."

    assert [events(text)[0][0], events(sitting)[0][0]] == ["conference", "session"]


def test_who_is_described_in_brackets_was_not_met(events):
    """The husband of a widow who is visited."""
    text = "Ngày 5/6/2021, ông Lê Văn Bách, Chủ tịch UBND tỉnh đã thăm bà Trần Thị Mai (vợ ông Hoàng Văn Tư)."

    assert events(text) == [("visit", "2021-06-05", [("host", "Lê Văn Bách"), ("counterpart", "Trần Thị Mai")])]


def test_two_occasions_held_together_are_two(events):
    """With the same day and hosts; what follows "và" in another sense is none."""
    lead = "Sáng 5/6/2021, UBND tỉnh tổ chức hội nghị giao ban báo chí tháng 5 và"

    assert [kind for kind, _, _ in events(f"{lead} họp báo định kỳ.")] == ["conference", "press_conference"]
    assert [kind for kind, _, _ in events(f"{lead} thông tin, sau đó các phóng viên chuẩn bị họp báo.")] == ["conference"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Ngày 5/6/2021, lễ tụng kinh do ông Lê Văn Bách, Chủ tịch UBND huyện chủ trì đã diễn ra.",
            ("ceremony", "2021-06-05", [("chair", "Lê Văn Bách")]),
        ),
        (
            "Qua công tác kiểm tra tại Đảng ủy phường 5, Đoàn kiểm tra của Huyện ủy Sa Thầy đánh giá cao kết quả.",
            ("inspection", None, [("counterpart", "Đảng ủy phường 5"), ("host", "Huyện ủy Sa Thầy")]),
        ),
        (
            "Ngày 5/6/2021, ông Lê Văn Bách, Chủ tịch UBND tỉnh đã thăm, tặng quà ông Hoàng Văn Tư (thương binh 1/4); cụ Trần Thị Mai (vợ liệt sĩ).",
            ("visit", "2021-06-05", [("host", "Lê Văn Bách"), ("counterpart", "Hoàng Văn Tư"), ("counterpart", "Trần Thị Mai")]),
        ),
        (
            "Ngày 5/6/2021, ông Lê Văn Bách, Chủ tịch UBND tỉnh đã thăm các gia đình có người thân đã hy sinh là mẹ Trần Thị Mai xã Sa Sơn; mẹ "
            "Hoàng Thị Tư xã Sa Nhơn.",
            ("visit", "2021-06-05", [("host", "Lê Văn Bách"), ("counterpart", "Trần Thị Mai"), ("counterpart", "Hoàng Thị Tư")]),
        ),
        (
            "Ngày 5/6/2021, ông Lê Văn Bách, Chủ tịch UBND tỉnh đã thăm hang động, sau nhiều giờ đi bộ cùng dân làng thì mới gặp bà Trần Thị Mai.",
            ("visit", "2021-06-05", [("host", "Lê Văn Bách")]),
        ),
        (
            "Sáng 5/6/2021, UBND xã Sa Sơn thả cá. Sau đó là lễ bàn giao thuyền do ông Lê Văn Bách, Chủ tịch UBND huyện chủ trì.",
            ("ceremony", "2021-06-05TMO", [("chair", "Lê Văn Bách")]),
        ),
    ],
)
def test_sides_told_far_from_the_words(events, text, event):
    """Behind "do", behind the comma, and in a list whose members are described in brackets."""
    assert events(text) == [event]


def test_a_task_in_somebodys_charge_is_no_event(events):
    """Only what is held is chaired."""
    assert events("Đề án do ông Lê Văn Bách, Chủ tịch UBND huyện chủ trì; các nghi thức do xã lo.") == []


def test_a_deed_told_only_in_a_caption_is_an_event(events):
    """A courtesy within something else is none, nor is a deed that the body tells."""
    before, behind = "Đoàn nghệ nhân đi từ sáng.\n", " Ảnh: Mai An\nNước sông lên nhanh."
    caption = "Ông Lê Văn Bách, Chủ tịch UBND huyện Sa Thầy kiểm tra tiến độ tại Trường Tiểu học Sa Sơn."
    courtesy = "Ông Lê Văn Bách, Chủ tịch UBND huyện Sa Thầy tặng quà bà Trần Thị Mai."

    assert events(before + caption + behind) == [("inspection", None, [("host", "Lê Văn Bách"), ("counterpart", "Trường Tiểu học Sa Sơn")])]
    assert events(before + courtesy + behind) == []


def test_a_festival_to_come_is_told_once(events):
    """What happens "tại lễ hội" belongs to it."""
    text = "Lễ hội Trà sẽ diễn ra từ ngày 5/6/2021 đến ngày 6/6/2021.\nTại lễ hội, du khách sẽ nếm trà."

    assert [(kind, date) for kind, date, _ in events(text)] == [("ceremony", "2021-06-05/2021-06-06")]


@pytest.mark.parametrize(
    ("text", "online"),
    [
        (f"{LEAD} Tại điểm cầu huyện, các đại biểu thảo luận.", True),
        (f"Hội nghị trực tuyến về y tế\n{LEAD}\nCác đại biểu thảo luận.", True),
        (f"{LEAD} Huyện sẽ nộp hồ sơ trực tuyến.", None),
    ],
)
def test_a_meeting_is_online_where_others_sat_elsewhere(parse, text, online):
    """By its headline, or by the places that were linked; services online say nothing of it."""
    assert parse(text)[Event][0].online is online


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Ban Thường vụ Tỉnh ủy vừa có quyết định cho đồng chí Trần Văn Minh, Bí thư Huyện ủy Sa Thầy thôi giữ chức vụ Bí thư Huyện ủy.",
            [("host", "Ban Thường vụ Tỉnh ủy"), ("counterpart", "Trần Văn Minh")],
        ),
        (
            "Chủ tịch UBND tỉnh Lê Văn Bách vừa ký quyết định điều động ông Trần Văn Minh, Chánh Thanh tra tỉnh về giữ chức Giám đốc Sở Tư pháp.",
            [("host", "Lê Văn Bách"), ("counterpart", "Trần Văn Minh")],
        ),
        (
            "Thủ tướng Chính phủ vừa ký Quyết định số 12/QĐ-TTg ngày 3/5/2021 phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh Kon Tum đối với "
            "ông Trần Văn Minh.",
            [("counterpart", "Trần Văn Minh")],
        ),
    ],
)
def test_a_decision_just_signed_is_an_appointment(events, text, sides):
    """No day needs to be told; the day of the document is not the occasion's."""
    assert events(text) == [("appointment", None, sides)]


@pytest.mark.parametrize(
    "told",
    [
        "Tại kỳ họp, các đại biểu đã bầu ông Trần Văn Minh giữ chức Chủ tịch UBND huyện.",
        "Kỳ họp đã miễn nhiệm chức vụ Chủ tịch UBND huyện đối với ông Trần Văn Minh.",
    ],
)
def test_an_election_belongs_to_the_session(events, told):
    """As an award belongs to the conference at which it is given."""
    text = f"Sáng 5/6/2021, HĐND huyện Sa Thầy tổ chức Kỳ họp thứ 5. {told}"

    assert events(text) == [("session", "2021-06-05TMO", [("host", "Hội đồng nhân dân huyện Sa Thầy")])]


def test_the_appointee_may_be_told_behind_the_lead(parse):
    """The meeting stays the occasion; who is moved, and from where to where, is added."""
    text = (
        "Chiều 5/6/2021, Ban Thường vụ Tỉnh ủy Kon Tum tổ chức hội nghị công bố quyết định về công tác cán bộ. Theo đó, Bộ Chính trị quyết định điều "
        "động, phân công đồng chí Trần Văn Minh, Ủy viên Trung ương Đảng, Phó Trưởng Ban Dân vận Trung ương giữ chức Bí thư Tỉnh ủy Kon Tum."
    )
    (event,) = parse(text)[Event]

    assert (event.trigger.text, event.from_, event.to) == (
        "tổ chức hội nghị công bố quyết định",
        "Phó Trưởng Ban Dân vận Trung ương",
        "Bí thư Tỉnh ủy Kon Tum",
    )


def test_a_decision_to_inspect_is_an_inspection(events):
    """What the decision is about stands behind it."""
    text = "Ngày 5/6/2021, Thanh tra tỉnh công bố Quyết định số 12/QĐ-TTr của Chánh Thanh tra tỉnh về việc thanh tra tại Sở Y tế."

    assert events(text) == [("inspection", "2021-06-05", [("host", "Thanh tra tỉnh"), ("counterpart", "Sở Y tế")])]


def test_the_headline_tells_the_sides_where_the_body_only_speaks_at_it(events):
    """A "buổi làm việc" is the inspection that the headline names."""
    text = (
        "Thường trực HĐND tỉnh giám sát tại Sở Y tế\nNăm 2020, ngành đạt nhiều kết quả.\n"
        "Phát biểu tại buổi làm việc, ông Lê Văn Bách, Phó Chủ tịch HĐND tỉnh khen ngợi."
    )

    assert events(text) == [
        (
            "inspection",
            None,
            [("host", "Thường trực Hội đồng nhân dân tỉnh"), ("counterpart", "Sở Y tế"), ("speaker", "Lê Văn Bách")],
        )
    ]


def test_a_session_at_which_something_was_passed_took_place(events):
    """Whoever reports of it is not its host."""
    text = "Ông Lê Văn Bách, Trưởng ban Pháp chế cho biết, tại phiên họp thứ 10 sáng 5/6/2021, Ủy ban Thường vụ Quốc hội đã thông qua nghị quyết."

    assert events(text) == [("session", "2021-06-05TMO", [("host", "Ủy ban Thường vụ Quốc hội")])]


def test_the_day_at_the_head_is_the_day_of_the_meeting_named_behind_it(events):
    """The words "Sáng 5/6, tại hội nghị …" say that it was held then."""
    text = "Sáng 5/6/2021, tại Kỳ họp thứ 7 HĐND tỉnh khóa XII; thay mặt UBND tỉnh, ông Lê Văn Bách, Phó Chủ tịch UBND tỉnh trình bày báo cáo."

    assert [(kind, date) for kind, date, _ in events(text)] == [("session", "2021-06-05TMO")]


def test_a_meeting_known_by_its_chair_alone_has_the_day_of_the_lead(events):
    """The lead tells only what was discussed."""
    text = (
        "Chiều 5/6/2021, UBND tỉnh tiếp tục thảo luận các nội dung trình HĐND tỉnh. Đồng chí Lê Văn Bách, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh "
        "chủ trì hội nghị."
    )

    assert events(text) == [("conference", "2021-06-05TAF", [("host", "Ủy ban nhân dân tỉnh"), ("chair", "Lê Văn Bách")])]


def test_who_only_asked_something_at_a_session_does_not_hold_it(events):
    """The body named behind the words does."""
    text = "Đó là yêu cầu của đồng chí Lê Văn Bách, Chủ tịch UBND tỉnh tại phiên họp thường kỳ UBND tỉnh tháng 6 diễn ra ngày 5/6/2021."

    assert events(text) == [("session", "2021-06-05", [("host", "Ủy ban nhân dân tỉnh")])]


def test_those_under_whom_a_meeting_is_held_chair_it(events):
    """The body is its host."""
    text = (
        "Ngày 5/6/2021, dưới sự chủ trì của đồng chí Lê Văn Bách, Bí thư Tỉnh ủy và đồng chí Trần Văn Minh, Chủ tịch UBND tỉnh, Hội nghị lần thứ 25 "
        "Ban Chấp hành Đảng bộ tỉnh khóa XIX đã được tổ chức."
    )

    assert events(text) == [
        ("conference", "2021-06-05", [("host", "Ban Chấp hành Đảng bộ tỉnh"), ("chair", "Lê Văn Bách"), ("chair", "Trần Văn Minh")])
    ]


def test_a_tour_told_over_several_paragraphs_is_a_visit_for_each_stop(events):
    """Each names others; "dịp này" goes on to one more."""
    text = (
        "Sáng 5/6/2021, Bí thư Tỉnh ủy Lê Văn Bách đã có chuyến thăm, tặng quà tại huyện Sa Thầy.\n"
        "Tại huyện Sa Thầy, Bí thư Tỉnh ủy Lê Văn Bách đã thăm, chúc Tết Công an huyện Sa Thầy.\n"
        "Bí thư Tỉnh ủy cũng đã thăm hỏi mẹ Trần Thị Mai ở xã Sa Sơn.\n"
        "Dịp này, đoàn cũng đến thăm Trung đoàn 66."
    )

    assert [[name for role, name in people if role == "counterpart"] for _, _, people in events(text)] == [
        ["Công an huyện Sa Thầy"],
        ["Trần Thị Mai"],
        ["Trung đoàn 66"],
    ]


def test_to_receive_the_delegation_told_of_is_no_occasion_of_its_own(events):
    """Whoever does so is a host of its visit."""
    text = (
        "Ngày 5/6/2021, Đoàn công tác của Bộ Y tế do ông Trần Văn Minh, Thứ trưởng làm trưởng đoàn đến thăm Sở Y tế. "
        "Đồng chí Lê Văn Bách, Bí thư Tỉnh ủy tiếp đoàn."
    )
    ((kind, _, people),) = events(text)

    assert (kind, people[-1]) == ("visit", ("host", "Lê Văn Bách"))


def test_a_body_that_holds_an_occasion_is_not_its_guest(events):
    """Its leaders come as its own."""
    ((_, _, people),) = events(f"{LEAD} Dự hội nghị có lãnh đạo UBND huyện Sa Thầy.")

    assert people == [("host", "Ủy ban nhân dân huyện Sa Thầy")]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Ngày 5/6/2021, ông Lê Văn Bách, Chủ tịch Hội đồng nhân dân tỉnh làm việc với Ủy ban nhân dân huyện Sa Thầy.",
            [("host", "Lê Văn Bách"), ("counterpart", "Ủy ban nhân dân huyện Sa Thầy")],
        ),
        (
            "Ngày 5/6/2021, ông Lê Văn Bách, Chủ tịch UBND tỉnh viếng Đại tướng Trần Văn Minh tại Hội trường UBND tỉnh.",
            [("host", "Lê Văn Bách"), ("counterpart", "Trần Văn Minh")],
        ),
        ("Ngày 5/6/2021, Cụm thi đua số 2 gồm các huyện miền núi tổ chức hội nghị sơ kết.", [("host", "Cụm thi đua số 2")]),
        ("Ngày 5/6/2021, tại điểm cầu UBND tỉnh, hội nghị trực tuyến về y tế được tổ chức.", []),
    ],
)
def test_names_written_out_rooms_and_leagues(events, text, people):
    """The words "nhân dân" begin no aside, a room's owner takes no part, and a league of emulation holds its meetings."""
    assert [told for _, _, told in events(text)] == [people]


def test_the_number_of_a_storm_is_no_number_of_a_document(events):
    """The day behind it is the day of the occasion."""
    text = "Trước diễn biến của bão số 5, chiều 5/6/2021, ông Lê Văn Bách, Chủ tịch UBND tỉnh đã kiểm tra công tác ứng phó."

    assert [(kind, date) for kind, date, _ in events(text)] == [("inspection", "2021-06-05TAF")]


def test_somebody_elected_in_the_lead_is_an_appointment(parse):
    """Told in the passive, with the body that elects in between."""
    (event,) = parse("Ông Trần Văn Minh, Bí thư Thành ủy Kon Tum được HĐND tỉnh bầu làm Chủ tịch UBND tỉnh Kon Tum với 26 phiếu.")[Event]

    assert (event.kind, event.appointee, event.from_, event.to, event.participants[0]) == (
        "appointment",
        "Trần Văn Minh",
        "Bí thư Thành ủy Kon Tum",
        "Chủ tịch UBND tỉnh Kon Tum",
        Participant("host", "Hội đồng nhân dân tỉnh"),
    )


def test_an_announced_feast_and_its_organising_are_one(events):
    """The day stands with one telling, the host with the other."""
    text = (
        "Lễ hội năm nay sẽ diễn ra từ ngày 1/5/2025 đến ngày 3/5/2025 tại thành phố Kon Tum.\n"
        "Sở Y tế tổ chức Lễ hội theo Kế hoạch số 55/KH-UBND ngày 25/3/2025 của UBND tỉnh."
    )

    assert events(text) == [("ceremony", "2025-05-01/2025-05-03", [("host", "Sở Y tế")])]


def test_the_owner_of_the_grounds_holds_nothing(events):
    """Each stop has the same holder."""
    text = (
        "Ngày 5/6/2021, ông Lê Văn Bách, Chủ tịch UBND tỉnh dâng hương tại Nhà truyền thống trong khuôn viên Tỉnh ủy Kon Tum; dâng hương tưởng niệm "
        "tại nghĩa trang."
    )

    assert {person for _, _, people in events(text) for person in people} == {("host", "Lê Văn Bách")}


def test_families_visited_in_one_round_are_one_visit(events):
    """A farm seen on the way is another stop."""
    text = (
        "Sáng 5/6/2021, ông Lê Văn Bách, Chủ tịch UBND tỉnh đã đến thăm, tặng quà gia đình ông Trần Văn Minh; thăm gia đình bà Lê Thị Bông và thăm "
        "mô hình nuôi cá của ông Nguyễn Văn Cường."
    )

    assert [[name for role, name in people if role == "counterpart"] for _, _, people in events(text)] == [
        ["Trần Văn Minh", "Lê Thị Bông"],
        ["Nguyễn Văn Cường"],
    ]


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("Huyện ủy Sa Thầy đã tiến hành kiểm tra 11 tổ chức đảng, 25 đảng viên và giám sát 3 chi bộ.", 0),
        ("Ủy ban Kiểm tra Huyện ủy Sa Thầy đã kiểm tra 12 đảng viên.", 0),
        ("Sáng 5/6/2021, Ủy ban Kiểm tra Huyện ủy Sa Thầy kiểm tra 12 đảng viên.", 1),
        ("Ủy ban Kiểm tra Huyện ủy Sa Thầy đã kiểm tra Đảng ủy xã Sa Sơn.", 1),
        ("Vừa qua, đồng chí Lê Văn Bách, Bí thư Huyện ủy Sa Thầy đã kiểm tra 3 chốt trực.", 1),
    ],
)
def test_inspections_that_are_only_counted(events, told, held):
    """Work summed up is no occasion; a day, a body named or somebody who went there makes it one."""
    assert len(events(told)) == held


def test_a_body_that_meets_and_decides_is_the_host(events):
    """What it decided there takes nothing away from it; without a body in front the meeting is whose it was."""
    text = "Ngày 5/6/2021, Ủy ban Kiểm tra Tỉnh ủy họp kỳ 12, đã xem xét 3 nội dung."

    assert events(text) == [("session", "2021-06-05", [("host", "Ủy ban Kiểm tra Tỉnh ủy")])]


def test_the_first_meeting_of_a_new_committee(events):
    """It is an occasion beside the congress that elected the committee; its later meetings, told in passing, are none."""
    lead = "Ngày 5/6/2021, Đại hội đại biểu Hội Nông dân huyện Sa Thầy đã khai mạc. Đại hội bầu Ban Chấp hành. Các đại biểu thảo luận. "
    meeting = "Ban Chấp hành Hội Nông dân huyện Sa Thầy tiến hành hội nghị lần thứ {}, bầu Ban Thường vụ."

    assert events(lead + meeting.format("nhất"))[1:] == [("conference", None, [("host", "Ban Chấp hành Hội Nông dân huyện Sa Thầy")])]
    assert events(lead + meeting.format("năm"))[1:] == []


def test_drill_of_the_militia_is_training(events):
    """Its opening is part of it; "huấn luyện" of sportsmen is nothing held."""
    assert [kind for kind, _, _ in events("Sáng 5/6/2021, xã Sa Sơn khai mạc huấn luyện dân quân năm 2021.")] == ["training"]
    assert events("Sáng 5/6/2021, ban huấn luyện đội tuyển đã có mặt.") == []


def test_the_last_of_those_who_open_a_course_together(events):
    """A body named as the partner of another holds it too; one that is only addressed does not."""
    together = "Sáng 5/6/2021, Trường Chính trị tỉnh phối hợp với Huyện ủy Sa Thầy khai giảng lớp trung cấp chính trị."

    assert events(together) == [("ceremony", "2021-06-05TMO", [("host", "Trường Chính trị tỉnh"), ("host", "Huyện ủy Sa Thầy")])]
    assert events("Sáng 5/6/2021, thư gửi tới Huyện ủy Sa Thầy khai giảng đã nhiều năm.") == []


def test_the_head_of_a_task_force_leads_it(events):
    """A force has a "tổ trưởng" where a delegation has a "trưởng đoàn"; the head of a hamlet group leads nobody."""
    text = "Ngày 5/6/2021, Tổ công tác do đồng chí Lê Văn Bách, Bộ trưởng Bộ Y tế làm Tổ trưởng đã làm việc với UBND huyện Sa Thầy."
    ((_, _, led),) = events(text)
    ((_, _, told),) = events("Ngày 5/6/2021, ông Lê Văn Bách, Tổ trưởng tổ dân phố 5 làm việc với UBND huyện Sa Thầy.")

    assert led == [("leader", "Lê Văn Bách"), ("counterpart", "Ủy ban nhân dân huyện Sa Thầy")]
    assert told == [("host", "Lê Văn Bách"), ("counterpart", "Ủy ban nhân dân huyện Sa Thầy")]
