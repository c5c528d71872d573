"""Tours and meetings as whole reports tell them: further stops, those met, rolls that run on, meetings that are only named."""

import pytest

from govtext.kinds import Event

BACH = "đồng chí Lê Văn Bách, Bí thư Huyện ủy"


@pytest.fixture(scope="module")
def events(parse):
    """Return kind, day and participants of each event."""
    return lambda text: [(e.kind, e.date, [(p.role, p.name) for p in e.participants]) for e in parse(text)[Event]]


def _named(told, role):
    return [name for _, _, people in told for given, name in people if given == role]


@pytest.mark.parametrize(
    ("told", "people"),
    [
        (
            "thăm, tặng quà các gia đình: ông Trần Văn Ba (thương binh 2/4, xã Sa Sơn), Mẹ Việt Nam anh hùng Lê Thị Tư (xã Mo Rai), bà Vi Thị Năm",
            ["Trần Văn Ba", "Lê Thị Tư", "Vi Thị Năm"],
        ),
        ("thăm, tặng quà 3 gia đình gồm: ông Trần Văn Ba; bà Lê Thị Tư; bà Vi Thị Năm", ["Trần Văn Ba", "Lê Thị Tư", "Vi Thị Năm"]),
        ("thăm gia đình thương binh hạng 1/4 Trần Văn Ba ở xã Sa Sơn", ["Trần Văn Ba"]),
        ("thăm bệnh binh 2/3 Trần Văn Ba", ["Trần Văn Ba"]),
        ("thăm các thương binh nặng đang được chăm sóc tại Trung tâm Điều dưỡng thương binh Sa Sơn", ["Trung tâm Điều dưỡng thương binh Sa Sơn"]),
        ("thăm các thương binh đang sống tại xã Sa Sơn", []),
        (
            "thăm cô giáo Trường THCS Nhân Hòa, Trường Tiểu học Sa Sơn nhân Ngày Nhà giáo",
            ["Trường Trung học cơ sở Nhân Hòa", "Trường Tiểu học Sa Sơn"],
        ),
        ("thăm một số mô hình tại xã Sa Sơn: mô hình trồng sâm của ông Trần Văn Ba, mô hình nuôi dê của bà Lê Thị Tư", ["Trần Văn Ba", "Lê Thị Tư"]),
        ("thăm, chúc mừng năm mới Trạm Y tế xã Sa Sơn", ["Trạm Y tế xã Sa Sơn"]),
        ("thăm, tặng quà cho các ông, bà: Trần Văn Ba (thương binh 4/4), Lê Thị Tư (xã Mo Rai)", ["Trần Văn Ba", "Lê Thị Tư"]),
        ("thăm các Mẹ Việt Nam anh hùng: Lê Thị Tư, Vi Thị Năm", ["Lê Thị Tư", "Vi Thị Năm"]),
        ("thăm, dâng hương tại Khu lưu niệm Đại tướng Trần Văn Ba ở xã Sa Sơn", []),
        ("thăm xã Sa Sơn và tặng quà gia đình ông Trần Văn Ba", ["Trần Văn Ba"]),
        ("thăm, chúc sức khỏe và tặng quà bà Lê Thị Tư", ["Lê Thị Tư"]),
        ("thăm, tặng quà bệnh nhân, y, bác sĩ Bệnh viện Đa khoa tỉnh", ["Bệnh viện Đa khoa tỉnh"]),
        ("thăm công nhân Công ty Cổ phần Sao Mai nhân Tháng Công nhân", ["Công ty Cổ phần Sao Mai"]),
        ("thăm các hộ nghèo nhân dịp Công an huyện Sa Thầy trao nhà", []),
        ("thăm cán bộ Đồn Biên phòng Mo Rai; tập thể giáo viên Trường Tiểu học Sa Sơn", ["Đồn Biên phòng Mo Rai", "Trường Tiểu học Sa Sơn"]),
        ("thăm cán bộ Đồn Biên phòng Mo Rai; tặng quà cho 20 hộ nghèo", ["Đồn Biên phòng Mo Rai"]),
        ("thăm thân nhân liệt sĩ ở xã Sa Sơn", []),
    ],
)
def test_whom_a_visit_met(events, told, people):
    """Families may be listed behind a colon; a class of disability may stand before the name; a home cares for those visited."""
    assert _named(events(f"Sáng 5/6/2021, {BACH} đã đến {told}."), "counterpart") == people


def test_a_gift_brought_home(events):
    """Gifts and good words at somebody's house are a visit; gifts at a meeting are none."""
    visit = f"Tại nhà Mẹ Việt Nam anh hùng Lê Thị Tư (xã Mo Rai), {BACH} đã tặng quà, thăm hỏi sức khỏe của mẹ."
    given = f"Sáng 5/6/2021, UBND huyện tổ chức hội nghị. Tại hội nghị, {BACH} đã tặng quà cho các đại biểu."

    assert events(visit) == [("visit", None, [("host", "Lê Văn Bách"), ("counterpart", "Lê Thị Tư")])]
    assert [kind for kind, _, _ in events(given)] == ["conference"]


@pytest.mark.parametrize(
    ("later", "kinds"),
    [
        ("Đồng chí Lê Văn Bách cũng đã đến dâng hương tại Khu lưu niệm.", ["visit", "visit"]),
        ("Trong thời gian ở Sa Thầy, đồng chí Lê Văn Bách thăm, tặng quà một số hộ nghèo.", ["visit", "visit"]),
        ("Đồng chí Lê Văn Bách cũng thăm hỏi đời sống của gia đình.", ["visit"]),
        ("Nhân dịp này, Huyện ủy phát động phong trào trồng cây.", ["visit"]),
    ],
)
def test_one_more_stop(events, later, kinds):
    """Those who went round also went elsewhere; kind words at the same stop and what is set going there are no other."""
    told = events(f"Sáng 5/6/2021, {BACH} đến thăm gia đình ông Trần Văn Ba ở xã Sa Sơn. {later}")

    assert [kind for kind, _, _ in told] == kinds
    assert told[-1][2][0][1] == "Lê Văn Bách"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("đến thăm ba gia đình thương binh; dự lễ mở cửa nhà đọc sách của thôn", ["visit", "ceremony"]),
        ("đến thăm các hộ dân và dự lễ khánh thành cầu Sa Sơn", ["visit", "ceremony"]),
        ("đến thăm các hộ dân được mời dự lễ khánh thành cầu Sa Sơn", ["visit"]),
    ],
)
def test_a_ceremony_on_the_way(events, text, kinds):
    """Whoever goes round may attend a ceremony as well; of one that others are asked to attend nothing is told."""
    told = events(f"Sáng 5/6/2021, {BACH} {text}.")

    assert [kind for kind, _, _ in told] == kinds
    assert _named(told, "attendee") == ["Lê Văn Bách"] * kinds.count("ceremony")


def test_who_led_is_told_later(events):
    """A second telling adds who led the delegation, and whom it met."""
    told = events(
        "Ngày 5/6/2021, Đoàn của HĐND, UBND tỉnh đã đến thăm, tặng quà 2 trường học. Đoàn do ông Lê Văn Bách, Phó Giám đốc Sở Y tế làm Trưởng đoàn"
        " đã đến thăm Trường THPT Sa Thầy, Trường THPT Mo Rai."
    )

    assert [kind for kind, _, _ in told] == ["visit"]
    assert _named(told, "leader") == ["Lê Văn Bách"]
    assert _named(told, "counterpart") == ["Trường Trung học phổ thông Sa Thầy", "Trường Trung học phổ thông Mo Rai"]


def test_who_receives_an_inspection_is_of_the_other_side(events):
    """Who receives a delegation that comes to work together is its host."""
    inspected, met = (
        events(
            f"Sáng 5/6/2021, Đoàn công tác Sở Y tế do ông Lê Văn Bách, Giám đốc Sở Y tế làm trưởng đoàn {deed} Bệnh viện huyện Sa Thầy."
            " Tiếp đoàn có ông Trần Văn Ba, Giám đốc Bệnh viện huyện."
        )
        for deed in ("đã kiểm tra tại", "đã làm việc với")
    )

    assert ("counterpart", "Trần Văn Ba") in inspected[0][2]
    assert ("host", "Trần Văn Ba") in met[0][2]


def test_what_a_delegation_does(events):
    """The delegation's own name may tell what it does; as somebody's title it tells nothing."""
    led = "Ngày 5/6/2021, Đoàn của Ban Pháp chế HĐND tỉnh do bà Lê Thị Mai, Trưởng ban làm Trưởng đoàn giám sát tại Công an huyện Sa Thầy."

    ((kind, day, people),) = events(led)
    assert (kind, day) == ("inspection", "2021-06-05")
    assert set(people) == {("leader", "Lê Thị Mai"), ("host", "Ban Pháp chế Hội đồng nhân dân tỉnh"), ("counterpart", "Công an huyện Sa Thầy")}
    assert events("Bà Lê Thị Mai, Trưởng Ban Pháp chế HĐND tỉnh làm Trưởng đoàn giám sát.") == []


def test_where_a_delegation_went_on(events):
    """An unnamed delegation goes on to what it does next; as part of another noun it does nothing."""
    led = f"Chiều 5/6/2021, {BACH} cùng đoàn công tác kiểm tra Trạm Y tế xã Sa Sơn."
    after = "Chiều 5/6/2021, sau khi dâng hương tại Đài tưởng niệm, đoàn đã đến thăm gia đình bà Lê Thị Tư."

    assert events(f"{led} Sau đó, đoàn làm việc với UBND huyện Sa Thầy.")[-1] == (
        "working_session",
        None,
        [("leader", "Lê Văn Bách"), ("counterpart", "Ủy ban nhân dân huyện Sa Thầy")],
    )
    assert len(events(f"{led} Sau đó, lịch của đoàn làm việc với huyện Sa Thầy được thông báo.")) == 1
    assert [kind for kind, _, _ in events(after)] == ["visit", "visit"]
    assert _named(events(after), "counterpart") == ["Lê Thị Tư"]


def test_the_day_told_with_the_next(events):
    """What was also done on a day tells that what was told before was done on it; a day of its own tells nothing of the kind."""
    lead = f"{BACH[0].upper()}{BACH[1:]} đến thăm gia đình ông Trần Văn Ba ở xã Sa Sơn."

    also = events(f"{lead} Cũng trong sáng 5/6/2021, đồng chí Lê Văn Bách dự lễ khánh thành cầu Sa Sơn.")
    then = events(f"{lead} Sáng 5/6/2021, đồng chí Lê Văn Bách dự lễ khánh thành cầu Sa Sơn.")

    assert [day for _, day, _ in also] == ["2021-06-05TMO", "2021-06-05TMO"]
    assert [day for _, day, _ in then] == [None, "2021-06-05TMO"]


def test_good_wishes_at_a_congress(events):
    """Whoever brings good wishes to a congress attends it; good wishes at a feast are a visit."""
    congress = events(f"Sáng 5/6/2021, {BACH} đến dự và chúc mừng Đại hội Đảng bộ xã Sa Sơn.")
    feast = events(f"Sáng 5/6/2021, {BACH} đến chúc mừng lễ Phật đản tại Chùa Sa Sơn.")

    assert congress == [("congress", "2021-06-05TMO", [("attendee", "Lê Văn Bách")])]
    assert feast[0][0] == "visit"


def test_items_of_a_round_up(events):
    """Ceremonies that others hold on the same day are others; told again by the same holder in another item, one is one."""
    first = "Ngày 5/6/2021, UBND huyện Sa Thầy tổ chức lễ phát động trồng cây.\n► Ngày 5/6/2021, {} tổ chức lễ phát động trồng cây."

    assert _named(events(first.format("UBND xã Mo Rai")), "host") == ["Ủy ban nhân dân huyện Sa Thầy", "Ủy ban nhân dân xã Mo Rai"]
    assert len(events(first.format("UBND huyện Sa Thầy"))) == 1


@pytest.mark.parametrize(
    ("second", "visits"),
    [
        ("Chiều cùng ngày, ông Trần Văn Ba, Phó Chủ tịch UBND tỉnh đã đến thăm Hội Nhà báo tỉnh.", 2),
        ("Chiều 5/6, đồng chí Lê Văn Bách thăm Hội Nhà báo tỉnh.", 2),
        ("Sáng 5/6, ông Trần Văn Ba, Phó Chủ tịch UBND tỉnh đã đến thăm Hội Nông dân tỉnh.", 1),
    ],
)
def test_two_visits_of_one_day(events, second, visits):
    """Others who went to others paid a visit of their own, and so did whoever went there at another time; one place is one visit."""
    told = events(f"Sáng 5/6/2021, {BACH} đã đến thăm Hội Nông dân tỉnh. {second}")

    assert [kind for kind, _, _ in told] == ["visit"] * visits


def test_delegations_with_leaders_of_their_own(events):
    """Each delegation of a report has its own leader; the same one may be told of twice."""
    text = (
        "Ngày 5/6/2021, các đoàn công tác của tỉnh đã đi thăm, tặng quà. Đoàn do đồng chí Lê Văn Bách, Bí thư Tỉnh ủy dẫn đầu đến thăm Trung tâm Bảo"
        " trợ xã hội tỉnh. Đoàn do đồng chí {} dẫn đầu đến thăm Bệnh viện Đa khoa tỉnh."
    )

    assert _named(events(text.format("Trần Văn Ba, Chủ tịch UBND tỉnh")), "leader") == ["Lê Văn Bách", "Trần Văn Ba"]
    assert _named(events(text.format("Lê Văn Bách, Bí thư Tỉnh ủy")), "leader") == ["Lê Văn Bách", "Lê Văn Bách"]


@pytest.mark.parametrize(
    ("told", "event"),
    [
        (
            "Hội Chữ thập đỏ tỉnh cùng Công ty Điện lực trao nhà cho gia đình chị Lê Thị Tư.",
            ("ceremony", ["Hội Chữ thập đỏ tỉnh", "Công ty Điện lực"]),
        ),
        (f"{BACH} đến chúc thọ cụ Lê Thị Tư tròn 100 tuổi.", ("visit", ["Lê Văn Bách"])),
        (f"{BACH} chủ trì buổi tiếp dân.", ("dialogue", [])),
    ],
)
def test_more_words_for_occasions(events, told, event):
    """Houses are handed over, old people are wished long life, and citizens are received."""
    ((kind, day, people),) = events(f"Ngày 5/6/2021, {told}")

    assert (kind, [name for role, name in people if role == "host"]) == event
    assert day == "2021-06-05"


def test_delegations_received(events):
    """Those who receive delegations that come with good wishes do not pay the visit themselves."""
    ((kind, _, people),) = events("Sáng 5/6/2021, đồng chí Lê Văn Bách, Bí thư Huyện ủy đã tiếp các đoàn tôn giáo đến chúc Tết.")

    assert (kind, people) == ("reception", [("host", "Lê Văn Bách")])


def test_what_a_delegation_is_called(events):
    """What it does is told behind its name."""
    ((kind, _, people),) = events(
        "Sáng 5/6/2021, Đoàn giám sát, kiểm tra công tác bầu cử đại biểu Quốc hội của HĐND tỉnh do ông Lê Văn Bách, Phó Chủ tịch HĐND tỉnh làm"
        " trưởng đoàn đã có buổi làm việc tại huyện Sa Thầy."
    )

    assert kind == "working_session"
    assert people == [("leader", "Lê Văn Bách"), ("host", "Hội đồng nhân dân tỉnh")]


def test_comrades_without_an_office(events):
    """A comrade whose office is not told goes round as well; a household that is only named does not."""
    told = events(
        "Cùng đi có đồng chí Trần Thị Nga, Phó Chủ tịch UBND huyện.\nTại nhà cụ Vi Văn Năm, đồng chí Lê Văn Bách đã tặng quà, thăm hỏi sức khỏe."
    )

    assert [kind for kind, _, _ in told] == ["visit"]
    assert set(told[0][2]) == {("host", "Lê Văn Bách"), ("counterpart", "Vi Văn Năm"), ("attendee", "Trần Thị Nga")}


def test_appointments_in_a_row(events):
    """Each of those moved by one decision is told; who is only praised behind it was not moved."""
    row = (
        "Ngày 5/6/2021, Ban Thường vụ Tỉnh ủy quyết định bổ nhiệm đồng chí Lê Văn Bách, Phó Bí thư Thường trực Huyện ủy Sa Thầy giữ chức"
        " Phó Trưởng Ban Tổ chức Tỉnh ủy; {} đồng chí Trần Thị Nga, Phó Trưởng Ban Dân vận Tỉnh ủy"
    )

    assert _named(events(row.format("luân chuyển, chỉ định") + " giữ chức Bí thư Huyện ủy."), "counterpart") == ["Lê Văn Bách", "Trần Thị Nga"]
    assert _named(events(row.format("đánh giá cao sự nỗ lực và đóng góp trong thời gian công tác của") + "."), "counterpart") == ["Lê Văn Bách"]


def test_a_roll_behind_a_lost_stop(events):
    """A roll that runs on behind a caption is read; the same words in small letters only tell who takes part in what."""
    lead = f"Chiều 5/6/2021, {BACH} đến thăm, chúc mừng Hội Nông dân huyện.\nĐồng chí Lê Văn Bách tặng hoa chúc mừng Hội Nông dân huyện"
    roll = "cùng đoàn công tác có các đồng chí: Trần Văn Ba, Phó Chủ tịch UBND huyện; lãnh đạo Ban Dân vận Huyện ủy."

    assert _named(events(f"{lead} Tham gia {roll}"), "attendee") == ["Trần Văn Ba", "Ban Dân vận Huyện ủy"]
    assert _named(events(f"{lead} tham gia {roll}"), "attendee") == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("tổ chức hội nghị tổng kết, dự hội nghị có các đồng chí: Lê Văn Bách, Bí thư Huyện ủy; Trần Văn Ba, Chủ tịch UBND huyện.", 2),
        ("tổ chức đối thoại với đoàn viên, tham gia đoàn có đồng chí Lê Văn Bách, Bí thư Huyện ủy.", 1),
        ("tổ chức hội nghị bàn về dự án, trong đó có ý kiến của đồng chí Lê Văn Bách, Bí thư Huyện ủy.", 0),
    ],
)
def test_a_roll_in_the_sentence_of_its_occasion(events, text, people):
    """It begins behind a comma; others told of there did not come."""
    told = events(f"Sáng 5/6/2021, UBND xã Sa Sơn {text}")

    assert len(told) == 1
    assert _named(told, "attendee") == ["Lê Văn Bách", "Trần Văn Ba"][:people]
    assert _named(told, "counterpart") == []


@pytest.mark.parametrize(
    ("roll", "people"),
    [
        ("Phía tỉnh có đồng chí Lê Văn Bách, Phó Chủ tịch UBND tỉnh.", 1),
        ("Lãnh đạo tỉnh có đồng chí Lê Văn Bách, Phó Chủ tịch UBND tỉnh; lãnh đạo huyện có đồng chí Trần Văn Ba, Bí thư Huyện ủy.", 2),
        ("Đại biểu, khách mời về dự hội nghị có đồng chí Lê Văn Bách, Phó Chủ tịch UBND tỉnh.", 1),
        ("Dự hội nghị: các đồng chí Lê Văn Bách, Phó Chủ tịch UBND tỉnh; Trần Văn Ba, Bí thư Huyện ủy.", 2),
        ("Tới chung vui có đồng chí Lê Văn Bách, Phó Chủ tịch UBND tỉnh.", 1),
        ("Lãnh đạo tỉnh có ý kiến với đồng chí Lê Văn Bách, Phó Chủ tịch UBND tỉnh.", 0),
        ("Ở tỉnh có nơi đồng chí Lê Văn Bách, Phó Chủ tịch UBND tỉnh, chưa đến.", 0),
    ],
)
def test_how_a_roll_begins(events, roll, people):
    """It may begin with where they come from; opinions and places are no rolls."""
    told = events(f"Sáng 5/6/2021, UBND huyện Sa Thầy tổ chức hội nghị. {roll}")

    assert _named(told, "attendee") == ["Lê Văn Bách", "Trần Văn Ba"][:people]


def test_a_roll_of_those_who_cheer(events):
    """Those who direct, witness or cheer an occasion come to it; what is directed is no roll."""
    lead = "Sáng 5/6/2021, Trung đoàn 832 tổ chức lễ tuyên thệ. "

    assert _named(events(lead + f"Động viên các chiến sĩ và chỉ đạo buổi lễ có {BACH}."), "attendee") == ["Lê Văn Bách"]
    assert _named(events(lead + f"Chỉ đạo của cấp trên có ý kiến của {BACH}."), "attendee") == []


def test_whom_a_chaired_inspection_concerns(events):
    """The decision that is made known tells who is inspected."""
    told = events(
        "Chiều 5/6/2021, ông Lê Văn Bách, Trưởng Ban Nội chính Tỉnh ủy chủ trì Hội nghị công bố Quyết định kiểm tra của Tỉnh ủy đối với Ban Thường vụ"
        " Huyện ủy Sa Thầy."
    )

    assert [kind for kind, _, _ in told] == ["inspection"]
    assert _named(told, "chair") == ["Lê Văn Bách"]
    assert _named(told, "counterpart") == ["Ban Thường vụ Huyện ủy Sa Thầy"]


def test_bodies_in_brackets_hold_nothing(events):
    """They only tell to whom the holder belongs."""
    told = events("Ngày 5/6/2021, Đoàn công tác của Cục Thú y (Bộ Y tế) đã có buổi làm việc tại huyện Sa Thầy.")

    assert _named(told, "host") == ["Cục Thú y"]


@pytest.mark.parametrize("name", ["“Ngày hội đọc sách”", "“ Ngày hội đọc sách ”", '"Ngày hội đọc sách"'])
def test_occasions_in_quotation_marks(events, name):
    """Marks before its name do not part it from who holds it; a name that is only quoted tells of nothing held."""
    assert events(f"Sáng 5/6/2021, UBND xã Sa Sơn tổ chức {name} tại thôn Hạ.") == [
        ("ceremony", "2021-06-05TMO", [("host", "Ủy ban nhân dân xã Sa Sơn")])
    ]
    assert events(f"UBND xã Sa Sơn ban hành kế hoạch về {name}.") == []


def test_a_roll_ends_where_duties_are_told(events):
    """Bodies named among the duties of those who came did not come; nor did the body to which experts belong."""
    lead = "Sáng 5/6/2021, Sở Y tế tổ chức hội nghị. "

    assert _named(
        events(lead + "Dự hội nghị có lãnh đạo Sở Nội vụ; cán bộ dự thi phải nắm các nội dung như: nghị quyết của Chính phủ."), "attendee"
    ) == ["Sở Nội vụ"]
    assert _named(events(lead + "Dự hội nghị có lãnh đạo Sở Nội vụ và thanh tra viên các phòng liên quan thuộc Bộ Y tế."), "attendee") == [
        "Sở Nội vụ"
    ]


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        (f"Khai mạc kỳ họp, {BACH} nhấn mạnh kết quả đã đạt được.", "session", None),
        ("Trong buổi đối thoại, ông Lê Văn Bách, Chủ tịch UBND huyện trả lời từng câu hỏi.", "dialogue", None),
        ("Tham gia đoàn có lãnh đạo Cục Công nghiệp.\nBuổi làm việc nhằm xem xét nghề gốm của xã.", "working_session", None),
        ("Tại cuộc họp Ban Chấp hành Liên đoàn Lao động tỉnh ngày 5/6/2021, ông Lê Văn Bách được bầu làm Chủ tịch.", "conference", "2021-06-05"),
        (
            "Đó là kết quả được nêu tại cuộc họp đánh giá tình hình thu quỹ khuyến học, chi làm đường 6 tháng đầu năm, nhiệm vụ 6 tháng cuối"
            " năm 2021 diễn ra sáng 5/6.",
            "conference",
            "2021-06-05TMO",
        ),
        (f"Đồng thời, tại Hội nghị, {BACH} báo cáo dự thảo đề án.", "conference", None),
        ("Kết quả được báo cáo tại cuộc họp về thu, chi ngân sách 6 tháng đầu năm 2021 diễn ra sáng ngày 5/6.", "conference", "2021-06-05TMO"),
    ],
)
def test_meetings_that_are_only_named(events, text, kind, day):
    """Who opened it, who came or the day behind its name tells that it was held."""
    ((told, date, _),) = events(text)

    assert (told, date) == (kind, day)


def test_nothing_was_held(events):
    """A meeting with which a sentence begins is none where nobody came."""
    assert events("Buổi làm việc nhằm xem xét nghề gốm của xã là cần thiết.") == []


@pytest.mark.parametrize(
    "text",
    [
        f"{BACH[0].upper()}{BACH[1:]} thường xuyên xuống cơ sở thăm hỏi, động viên bà con.",
        "Ông Lê Văn Bách, nguyên Bí thư Huyện ủy nhớ lại. Năm 1968, ông cũng đã đến thăm gia đình ông Trần Văn Ba.",
    ],
)
def test_habits_and_memories(events, text):
    """What somebody does ever again, or did long ago, is no occasion of the report."""
    assert events(text) == []


@pytest.mark.parametrize("body", ["Thường trực Hội đồng nhân dân huyện Sa Thầy", "Ban Thường vụ Huyện ủy Sa Thầy"])
def test_standing_bodies_are_no_habit(events, body):
    """The "thường" of their names tells nothing of what they do."""
    assert events(f"Vừa qua, {body} kiểm tra Trường Tiểu học Sa Sơn.") == [
        ("inspection", None, [("host", body), ("counterpart", "Trường Tiểu học Sa Sơn")])
    ]


def test_decisions_of_a_body_are_not_its_meeting(events):
    """Who issued the decisions does not hold the meeting at which they are made known."""
    told = events(f"Sáng 5/6/2021, {BACH} chủ trì Hội nghị trao các quyết định của Ban Thường vụ Thị ủy.")
    held = events("Sáng 5/6/2021, Sở Y tế tổ chức Lễ công bố quyết định của Bộ Y tế.")

    assert told == [("appointment", "2021-06-05TMO", [("chair", "Lê Văn Bách")])]
    assert _named(held, "host") == ["Sở Y tế"]


def test_who_spoke_and_who_came_along(events):
    """The body whose representative attends, the address at the close, the draft that somebody reports."""
    lead = "Sáng 5/6/2021, Sở Y tế tổ chức hội nghị. "

    assert _named(events(lead + f"Đ{BACH[1:]} và đại diện Sở Nội vụ tham dự và chỉ đạo hội nghị."), "attendee") == [
        "Lê Văn Bách",
        "Sở Nội vụ",
    ]
    assert _named(events(lead + f"Đó là điều được nêu trong phát biểu kết luận của {BACH}."), "speaker") == ["Lê Văn Bách"]
    assert _named(events(lead + "Ông Lê Văn Bách, Giám đốc Sở Y tế báo cáo dự thảo đề án."), "speaker") == ["Lê Văn Bách"]
    assert _named(events(lead + "Phát biểu kết luận hội nghị đ/c Lê Văn Bách, Giám đốc Sở Y tế yêu cầu các phòng phối hợp."), "speaker") == [
        "Lê Văn Bách"
    ]
    assert _named(events(lead + "Ông Lê Văn Bách, Giám đốc Sở Y tế trao giấy khen cho 5 tập thể và phát biểu chúc mừng."), "speaker") == [
        "Lê Văn Bách"
    ]
    chairs = "Các đồng chí: Lê Văn Bách, Giám đốc Sở Y tế; Trần Văn Ba, Phó Giám đốc Sở Y tế đồng chủ trì tại {}."
    assert _named(events(lead + chairs.format("hội trường Sở")), "chair") == ["Lê Văn Bách", "Trần Văn Ba"]
    assert _named(events(lead + chairs.format("huyện Sa Thầy một dự án")), "chair") == []
    assert _named(events(lead + "Ông Lê Văn Bách, Giám đốc Sở Y tế giao các phòng chuẩn bị tham luận và phát biểu mẫu."), "speaker") == []


def test_bodies_inside_offices_did_not_come(events):
    """A body may belong to an office of somebody in the roll; behind the next comma it came by itself."""
    roll = "Ngày 5/6/2021, Sở Y tế tổ chức hội nghị. Dự hội nghị có ông Lê Văn Bách, {}."

    assert _named(events(roll.format("Trưởng nhóm phối hợp Sở Nội vụ")), "attendee") == ["Lê Văn Bách"]
    assert _named(events(roll.format("Giám đốc Sở Nội vụ, lãnh đạo Sở Tài chính")), "attendee") == ["Lê Văn Bách", "Sở Tài chính"]


@pytest.mark.parametrize(
    "text",
    [
        f"Đại hội XII của Đoàn nêu nhiều việc lớn. Phát biểu với sinh viên, {BACH} mong các em học giỏi.",
        f"Hội nghị Trung ương 4 ra nghị quyết. Phát biểu với nhà báo, {BACH} kể lại chuyện cũ.",
        f"Hội nghị Mo Rai về biên giới kết thúc năm 1968. Đ{BACH[1:]} dự đám cưới.",
        f"Hội nghị nhằm bàn việc trồng rừng là cần thiết. Đ{BACH[1:]} dự đám cưới.",
        f"Sáng 5/6/2021, Ban Kiểm tra họp. Đồng thời, tại hội nghị năm ngoái, {BACH} đã phát biểu.",
        f"Sáng 5/6/2021, Ban Kiểm tra họp. Tại hội nghị hồi tháng trước, {BACH} đã phát biểu.",
        "UBND tỉnh ra quyết định thành lập 3 đoàn, cử ông Lê Văn Bách, Giám đốc Sở Y tế, làm trưởng đoàn kiểm tra công tác trồng rừng.",
        "Sáng 5/6/2021, Huyện đoàn Sa Thầy tiếp các đoàn viên mang đơn tới.",
        "UBND huyện Sa Thầy giúp đỡ trực tiếp các đoàn viên.",
        f"Sáng 5/6/2021, {BACH} dặn dò trực tiếp các đoàn thể.",
    ],
)
def test_other_meetings(events, text):
    """Known meetings, those of another time, delegations still to go, and members of a union are no occasion of the report."""
    assert events(text) == []


def test_the_meeting_at_which_somebody_spoke(events):
    """A meeting that only is named was held where somebody spoke at this very one; elsewhere, or long ago, it tells nothing."""
    met = "Hội nghị {} trồng rừng. Sau đó, đồng chí Lê Văn Bách, Bí thư Huyện ủy phát biểu, cảm ơn {}."

    assert events(met.format("bàn việc", "hội nghị này")) == [("conference", None, [("speaker", "Lê Văn Bách")])]
    assert events(met.format("bàn việc", "bà con")) == []
    assert events(met.format("năm 1968 bàn việc", "hội nghị này")) == []


def test_what_a_delegation_is_sent_for(events):
    """The decision that sent it may be told before the delegation goes there."""
    ((kind, _, people),) = events(
        "Theo quyết định thành lập, Đoàn của HĐND tỉnh do bà Lê Thị Mai, Phó Chủ tịch HĐND tỉnh làm Trưởng đoàn giám sát tại Công an huyện Sa Thầy."
    )

    assert kind == "inspection"
    assert ("leader", "Lê Thị Mai") in people


@pytest.mark.parametrize(
    ("roll", "people"),
    [
        ("Ở xã Mo Rai có ông Lê Văn Bách, Chủ tịch Hội Nông dân xã, nuôi 40 con dê.", 0),
        (f"Chỉ đạo việc gieo cấy ở thôn có {BACH}.", 0),
        (f"Theo dõi việc giữ rừng ở bản có {BACH}.", 0),
        (f"Động viên bà con lúc mưa lũ có {BACH}.", 0),
        (f"Theo dõi hội nghị có {BACH}.", 1),
        (f"Chúc mừng các cháu tại buổi lễ có {BACH}.", 1),
        (f"Ở điểm cầu huyện có {BACH}.", 1),
    ],
)
def test_who_is_elsewhere(events, roll, people):
    """Whoever lives, works or watches somewhere did not come; whoever cheers the meeting did."""
    told = events(f"Sáng 5/6/2021, UBND huyện Sa Thầy tổ chức hội nghị. {roll}")

    assert _named(told, "attendee") == ["Lê Văn Bách"][:people]


def test_long_rounds(events):
    """Of many visits each family is told once, and the roles go on being given."""
    names = [f"{family} Thị {given}" for family in ("Vi", "Lê", "Hồ", "Đỗ", "Bùi") for given in ("Tư", "Năm", "Sáu", "Bảy", "Mận", "Đào", "Cúc")]
    stops = " ".join(f"Đoàn cũng đã đến thăm gia đình bà {name}; tặng quà." for name in names)
    told = events(f"Sáng 5/6/2021, {BACH} đến thăm gia đình ông Trần Văn Ba. {stops}")

    assert set(_named(told, "counterpart")) == {"Trần Văn Ba", *names}
