"""An outlet's entry alone changes how its pages are read."""

import pytest

from govtext import Pipeline
from govtext.kinds import Byline, Chrome, Dateline, Headline, Outlet, OutletMention, Paragraph, Published, Section
from govtext.plugin import LexiconError, hookimpl

OLD = Outlet(
    code="PNT",
    name="Trang tin Phố Núi",
    province="Gia Lai",
    sites=("phonui.example",),
    datelines=("[Phố Núi {date}]", "{place} >> {code}:"),
    bylines=("Người viết tin {names} gửi từ phường", "{names} @ {code}"),
    sections=("Nhịp sống Phố Núi",),
    chrome=("Bấm vào đây để nghe", "Bạn đang đọc…"),
    tails=("Góc bạn đọc Phố Núi",),
    posted=("Lên trang {time}, {weekday}, {date}",),
    page_clock="never",
    date_separator=".",
    valid_until="2024-12-31",
)
NEW = Outlet(code="PNT", name="Phố Núi Online", province="Gia Lai", datelines=("{code} | ",), page_clock="always", valid_from="2025-01-01")
BODY = "Trong quý, phường đã trồng mới 45 ha rừng và hỗ trợ 120 hộ nghèo. Các tổ dân phố đều làm tốt."
LEAD = "Sáng 5/9/2024, phường Phố Núi tổ chức hội nghị giao ban công tác quý III và bàn nhiệm vụ quý IV."


WORDS = Outlet(code="Tin Phố Núi", name="Bản tin Phố Núi", datelines=("{code} -",), sections=("Chuyện hàng xóm",))


class PhoNui:
    """A plugin of entries only."""

    @hookimpl
    def govtext_entries(self):
        yield OLD
        yield NEW
        yield WORDS


@pytest.fixture(scope="module")
def both():
    """The built-in plugins, and these with the outlet."""
    return Pipeline.builtin(), Pipeline.of(*Pipeline.builtin().plugins, PhoNui())


def words(pipeline, text, kind, **given):
    """Return the words of what is found of one kind."""
    return [annotation.text for annotation in pipeline.parse(text, only={kind}, **given)[kind]]


def page(*lines):
    """Return a page of the outlet: its site at the foot tells whose it is."""
    return "\n".join([*lines, "Nguồn: phonui.example"])


@pytest.mark.parametrize(
    ("text", "kind", "without", "expected"),
    [
        (page("Phường giao ban quý III", f"[Phố Núi 5/9] {LEAD}", BODY), Dateline, [], ["[Phố Núi 5/9]"]),
        (page("Phường giao ban quý III", f"Pleiku >> PNT: {LEAD}", BODY), Dateline, [], ["Pleiku >> PNT:"]),
        (
            page("Phường giao ban quý III", LEAD, BODY, "Người viết tin Lan Anh, Minh Tú gửi từ phường"),
            Byline,
            [],
            ["Người viết tin Lan Anh, Minh Tú gửi từ phường"],
        ),
        (page("Nhịp sống Phố Núi", "Giao ban", LEAD, BODY), Section, [], ["Nhịp sống Phố Núi"]),
        (page("Bấm vào đây để nghe", "Phường giao ban quý III", LEAD, BODY), Headline, ["Bấm vào đây để nghe"], ["Phường giao ban quý III"]),
        (
            page("Phường giao ban quý III", LEAD, BODY, "Bạn đang đọc bản tin số 45 của phường chúng tôi."),
            Chrome,
            [],
            ["Bạn đang đọc bản tin số 45 của phường chúng tôi."],
        ),
        (
            "\n".join(["(PNT) Phường giao ban quý III", f"(PNT) - {LEAD}", BODY, "Góc bạn đọc Phố Núi", "Đường phố đã sạch hơn."]),
            Chrome,
            [],
            ["Góc bạn đọc Phố Núi", "Đường phố đã sạch hơn."],
        ),
        (page("Phường giao ban quý III", "Lên trang 07h30, thứ sáu, 6.9.2024", LEAD, BODY), Published, [], ["07h30, thứ sáu, 6.9.2024"]),
        (page("Thứ bảy, 28/9/2024", "Phường giao ban quý III", LEAD, BODY), Published, [], ["28/9/2024"]),
    ],
    ids=["dateline", "dateline-place", "byline", "section", "chrome", "chrome-start", "tail", "posted", "page-clock"],
)
def test_a_form_of_the_entry_is_read_on_the_outlet_s_pages(both, text, kind, without, expected):
    """And not without the entry."""
    builtin, pipeline = both

    assert words(builtin, text, kind) == without
    assert words(pipeline, text, kind) == expected


def test_the_words_of_the_forms_are_read_as_values(both):
    """The moment of the posted line, the names of the signature, and the outlet whose dateline shows no code."""
    text = page("Phường giao ban", "Lên trang 07h30, thứ sáu, 6.9.2024", f"[Phố Núi 5/9] {LEAD}", BODY, "Lan Anh - Minh Tú @ PNT")
    document = both[1].parse(text)

    assert document.published.value == "2024-09-06T07:30"
    assert document.byline.authors == ("Lan Anh", "Minh Tú")
    assert (document.outlet.code, document.outlet.name) == ("PNT", "Trang tin Phố Núi")
    assert document[Paragraph][0].text.startswith("[Phố Núi 5/9]")


def test_pages_of_others_are_read_as_before(both):
    """A form counts on a page of its outlet alone."""
    text = "\n".join(["Nhịp sống Phố Núi", "Giao ban", f"(BĐ) - {LEAD}", BODY, "Bấm vào đây để nghe"])

    assert both[0].parse(text) == both[1].parse(text)


def test_the_caller_may_say_whose_page_it_is(both):
    """By code, site or name, where nothing on the page does."""
    text = "\n".join(["Nhịp sống Phố Núi", "Giao ban", LEAD, BODY])

    assert words(both[1], text, Section) == []
    for outlet in ("PNT", "phonui.example", "Trang tin Phố Núi"):
        assert words(both[1], text, Section, outlet=outlet) == ["Nhịp sống Phố Núi"]


def test_a_code_of_several_words_tells_the_outlet_too(both):
    """In a dateline of its form."""
    text = "\n".join(["Chuyện hàng xóm", "Giao ban", f"Tin Phố Núi - {LEAD}", BODY])

    assert words(both[1], text, Section) == ["Chuyện hàng xóm"]
    assert words(both[1], text, Dateline) == ["Tin Phố Núi -"]


def test_each_time_has_its_forms(both):
    """An entry holds from its first day to its last."""
    old = f"Phường giao ban quý III\n[Phố Núi 5/9] {LEAD}\n{BODY}"
    new = f"Phường giao ban quý III\nPNT | {LEAD.replace('2024', '2025')}\n{BODY}"

    assert words(both[1], old, Dateline, outlet="PNT") == ["[Phố Núi 5/9]"]
    assert words(both[1], old.replace("2024", "2025"), Dateline, outlet="PNT") == []
    assert words(both[1], new, Dateline) == ["PNT |"]
    assert [o.name for o in both[1].parse(new, only={OutletMention})[OutletMention]] == ["Phố Núi Online"]


def test_the_clock_of_a_page_may_be_known(both):
    """With "always" a weekday and date above the headline is the page's, however near the report's own day."""
    text = f"Thứ sáu, 5/9/2025\nPhường giao ban quý III\n(PNT) - {LEAD.replace('2024', '2025')}\n{BODY}"

    assert words(both[0], text, Published) == ["5/9/2025"]
    assert words(both[1], text, Published) == []


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"datelines": ("({cod}) -",)}, r"Outlet 'PNT': datelines has \{cod\} in '\(\{cod\}\) -'; did you mean code\?; known: code, place, date"),
        ({"bylines": ("{authors}",)}, r"bylines has \{authors\} in '\{authors\}'.*; known: code, names"),
        ({"posted": ("Lên trang",)}, r"posted has 'Lên trang', which tells no \{date\}"),
        ({"page_clock": "sometimes"}, "page_clock is 'sometimes'; known: '', 'always', 'never'"),
        ({"date_separator": ","}, "date_separator is ','; known: '', '/', '-', '.'"),
        ({"valid_from": "1/7/2025"}, "valid_from is '1/7/2025', which is no ISO date such as '2025-07-01'"),
    ],
)
def test_what_no_page_could_be_read_by_is_refused(wrong, message):
    """With the entry, the field and what is known."""
    with pytest.raises(LexiconError, match=message):
        Outlet(code="PNT", name="Phố Núi", **wrong)
