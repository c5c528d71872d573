"""The summary: facts in, Vietnamese sentences out, each with what it rests on."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from strategies import anything, examples

from govtext import Document, Mention, Span
from govtext.annotation import Annotation
from govtext.kinds import Event, Headline, Indicator, OutletMention, Participant, Published, Quantity, Reference, Statement
from govtext.look.summary import summarise
from govtext.look.words import when_in_vietnamese

HERE = Span(0, 1)


def said(*found: Annotation) -> list[str]:
    """Return the sentences."""
    return [sentence.text for sentence in summarise(found).sentences]


def words(text: str) -> Mention:
    """Return words that stand somewhere."""
    return Mention(HERE, text=text)


def amount(text: str, **more: str) -> Quantity:
    """Return a quantity of which only the words count here."""
    return Quantity(HERE, Decimal(1), text=text, **more)  # type: ignore[arg-type]


def event(kind: str, *participants: tuple[str, str], trigger: str = "x", **more: object) -> Event:
    """Return an event."""
    return Event(HERE, kind, words(trigger), participants=tuple(Participant(*one) for one in participants), **more)  # type: ignore[arg-type]


class TestEvents:
    """An occasion is one sentence, and one more for those who were there."""

    def test_a_meeting_says_who_met_whom_about_what(self) -> None:
        """Day and part of day, the leader, the other side, the topic; then the others by role."""
        met = event(
            "working_session",
            ("leader", "Mạc Văn Tý"),
            ("host", "Tỉnh ủy Kon Tum"),
            ("counterpart", "Huyện ủy Sa Thầy"),
            ("attendee", "Y Hạnh"),
            ("attendee", "Sở Tài chính"),
            ("speaker", "Mạc Văn Tý"),
            date="2020-11-11TAF",
            topic=words("nhiệm vụ năm 2020"),
        )

        assert said(met) == [
            "Chiều 11/11/2020, Mạc Văn Tý làm việc với Huyện ủy Sa Thầy về nhiệm vụ năm 2020.",
            "Y Hạnh và Sở Tài chính tham dự; Mạc Văn Tý phát biểu.",
        ]

    def test_a_conference_is_held(self) -> None:
        """By its host where one is told, and online where that is told; one who chairs and speaks is named once."""
        held = event(
            "conference",
            ("host", "Thành ủy Uông Bí"),
            ("chair", "Đặng Hải Yến"),
            ("speaker", "Đặng Hải Yến"),
            date="2021-09-08",
            online=True,
            trigger="tổ chức Hội nghị",
        )

        assert said(held) == [
            "Ngày 8/9/2021, Thành ủy Uông Bí tổ chức hội nghị theo hình thức trực tuyến.",
            "Đặng Hải Yến chủ trì và phát biểu.",
        ]

    def test_nothing_told_is_nothing_said(self) -> None:
        """Without host, day and people there is only the occasion."""
        assert said(event("ceremony", trigger="Lễ khánh thành")) == ["Diễn ra lễ khánh thành."]

    def test_an_appointment_says_from_and_to(self) -> None:
        """Who, which post, and which before."""
        moved = event("appointment", appointee="Cao Xuân Dũng", to="Bí thư Đảng ủy phường", from_="Phó Bí thư Thành ủy")

        assert said(moved) == ["Cao Xuân Dũng được điều động, bổ nhiệm giữ chức Bí thư Đảng ủy phường, trước đó là Phó Bí thư Thành ủy."]

    def test_many_guests_are_counted(self) -> None:
        """Four are named."""
        many = event("session", *[("attendee", f"Người {letter}") for letter in "ABCDEF"])

        assert said(many)[1] == "Người A, Người B, Người C, Người D và 2 đại biểu, đơn vị khác tham dự."


class TestFigures:
    """A measured thing is one sentence."""

    def test_says_value_plan_and_change(self) -> None:
        """All three parts, the period, and that it is an estimate."""
        one = Indicator(
            HERE,
            words("thu ngân sách"),
            value=amount("84,6 tỷ đồng"),
            attainment=amount("92,5%", basis="budget"),
            change=amount("7,3%", basis="same_period", direction="increase"),
            period="2020-01/2020-10",
            estimated=True,
        )

        assert said(one) == ["Thu ngân sách (10 tháng đầu năm 2020): ước đạt 84,6 tỷ đồng, đạt 92,5% dự toán, tăng 7,3% so với cùng kỳ."]

    def test_a_goal_is_no_result(self) -> None:
        """A target is said as one, also where it is a share of the plan."""
        assert said(Indicator(HERE, words("giải ngân"), attainment=amount("65%", basis="plan"), target=True)) == [
            "Giải ngân: phấn đấu đạt 65% kế hoạch."
        ]

    def test_a_counted_thing_is_said_once(self) -> None:
        """The words "118 đảng viên" need no "đảng viên:" before them."""
        assert said(Indicator(HERE, words("đảng viên"), value=amount("118 đảng viên"))) == ["118 đảng viên."]

    def test_figures_held_against_something_come_first(self) -> None:
        """Of many, those with plan or change are said, in the order of the text."""
        bare = [Indicator(Span(n, n + 1), words(f"cột {n}"), value=amount(f"{n} km")) for n in range(9)]
        held = Indicator(Span(20, 21), words("thu"), value=amount("9 tỷ đồng"), attainment=amount("90%", basis="plan"))

        assert [sentence.text for sentence in summarise([*bare, held], most=2).sentences] == ["Cột 0: 0 km.", "Thu: 9 tỷ đồng, đạt 90% kế hoạch."]


def test_one_speaker_s_words_are_one_sentence() -> None:
    """Statements on end by one person are joined; addressee and content are as said."""
    first = Statement(HERE, words("yêu cầu"), "request", "Mạc Văn Tý", "các xã", words("rà soát chỉ tiêu"))
    second = Statement(HERE, words("Lưu ý"), "note", "Mạc Văn Tý", None, words("bảo vệ rừng"))

    (sentence,) = summarise([first, second]).sentences

    assert sentence.text == "Mạc Văn Tý yêu cầu các xã rà soát chỉ tiêu; lưu ý bảo vệ rừng."
    assert sentence.about == (first, second)


def test_a_sentence_as_it_was_said_stands_behind_a_colon() -> None:
    """And what is told in other words does not."""
    told = Statement(HERE, words("cho biết"), "report", "Mạc Văn Tý", None, words("“Trước đây, xã chưa có đường"))
    name = Statement(HERE, words("đề nghị"), "propose", "Hà", None, words("UBND tỉnh xem xét"))

    assert said(told, name) == ["Mạc Văn Tý cho biết: Trước đây, xã chưa có đường.", "Hà đề nghị UBND tỉnh xem xét."]


def test_without_an_event_the_headline_opens() -> None:
    """It says what the figures are about; where an event is told, that does."""
    headline = Headline(HERE, text="Xã Ea Sô\nvề đích nông thôn mới")

    assert said(headline) == ["Xã Ea Sô về đích nông thôn mới."]
    assert said(headline, event("ceremony", trigger="lễ")) == ["Diễn ra lễ."]


def test_long_words_are_cut_with_one_stop() -> None:
    """Three dots, and no fourth."""
    long = Statement(HERE, words("yêu cầu"), "request", "Hà", None, words("rà soát từng chỉ tiêu " * 20))

    assert said(long)[0].endswith(" …")
    assert len(said(long)[0]) < 260


def test_documents_are_named_once() -> None:
    """A decision cited twice is one."""
    cited = Reference(HERE, "quyết định", "145-QĐ/TU", "2025-06-30")

    assert said(cited, Reference(Span(5, 6), "quyết định", "145-QĐ/TU", "2025-06-30")) == [
        "Văn bản được nêu: quyết định số 145-QĐ/TU ngày 30/6/2025."
    ]


def test_says_who_published_when() -> None:
    """Outlet and day, either alone where the other is not told."""
    outlet, posted = OutletMention(HERE, "LSO", "Báo Lạng Sơn"), Published(HERE, "2020-11-03T07:28")

    assert said(outlet, posted) == ["Nguồn: Báo Lạng Sơn, đăng ngày 3/11/2020."]
    assert said(outlet) == ["Nguồn: Báo Lạng Sơn."]
    assert said(posted) == ["Đăng ngày 3/11/2020."]
    assert said() == []


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2021-10-11TMO", "sáng 11/10/2021"),
        ("XXXX-07-09", "9/7"),
        ("2019-06-28/2019-07-06", "từ 28/6/2019 đến 6/7/2019"),
        ("2020/2025", "giai đoạn 2020-2025"),
        ("2021/2024-03", "từ năm 2021 đến tháng 3/2024"),
        ("2025-W44", "tuần 44 năm 2025"),
    ],
)
def test_times_are_said_in_vietnamese(value: str, words: str) -> None:
    """Each sort of time value has its words."""
    assert when_in_vietnamese(value) == words


@examples(60)
@given(anything)
def test_every_sentence_can_be_traced(parse: Callable[..., Document], text: str) -> None:
    """Whatever the text: each sentence ends in a stop and rests on annotations of the document."""
    document = parse(text)

    for sentence in document.summary().sentences:
        assert sentence.text.endswith((".", "…", "!", "?"))
        assert sentence.about
        assert all(any(one is other for other in document.found) for one in sentence.about)
    assert str(document.summary()) == " ".join(map(str, document.summary().sentences))
