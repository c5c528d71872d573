"""Cited documents: type, number, day, issuer, title, and what a short citation refers to."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext.kinds import Reference
from govtext.span import Span


def one(pipeline, text):
    """Return the only citation in *text*."""
    (reference,) = pipeline.parse(text, only={Reference})[Reference]
    return reference


def test_a_citation_has_its_day_and_stated_issuer(pipeline):
    """The day after the number and the body after "của" belong to the document."""
    reference = one(pipeline, "thực hiện Quyết định số 265/QĐ-UBND, ngày 31/12/2021 của UBND tỉnh về rừng")

    assert "Quyết định số 265/QĐ-UBND" == reference.text
    assert ("quyết định", "265/QĐ-UBND", "2021-12-31", "Ủy ban nhân dân tỉnh") == (reference.type, reference.number, reference.date, reference.issuer)


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Quyết định số 288/QĐ-TTg", "Thủ tướng Chính phủ"),
        ("Nghị định 118/2025/NĐ-CP", "Chính phủ"),
        ("Nghị quyết số 96/2023/QH15", "Quốc hội khóa XV"),
        ("Hướng dẫn 31-HD/BTCTW", "Ban Tổ chức Trung ương"),
        ("Chỉ thị 05-CT/TW", None),
    ],
)
def test_the_number_tells_the_issuer(pipeline, text, issuer):
    """The last part of a number says who issued it, unless it may be several."""
    assert issuer == one(pipeline, text).issuer


def test_a_list_cites_each_document(pipeline):
    """Two numbers are two documents of the type that stands before them."""
    found = pipeline.parse("Nghị quyết 18, 19-NQ/TW; các Nghị định số 178/2024/NĐ-CP và 67/2025/NĐ-CP", only={Reference})[Reference]

    assert [("nghị quyết", "18-NQ/TW"), ("nghị quyết", "19-NQ/TW"), ("nghị định", "178/2024/NĐ-CP"), ("nghị định", "67/2025/NĐ-CP")] == [
        (reference.type, reference.number) for reference in found
    ]


def test_a_short_citation_refers_to_the_full_one(pipeline):
    """After "Chỉ thị số 41-CT/TU", "Chỉ thị 41" is the same document; each occurrence counts."""
    found = pipeline.parse("Chỉ thị số 41-CT/TU ra đời. Chỉ thị 41 được triển khai; Chỉ thị 42 thì chưa.", only={Reference})[Reference]

    assert [None, 0, None] == [reference.refers_to for reference in found]


@pytest.mark.parametrize(
    ("text", "type_", "title"),
    [
        ("theo Luật Đất đai năm 2013", "luật", "Đất đai"),
        ("Luật Phòng, chống tham nhũng hiện hành", "luật", "Phòng, chống tham nhũng"),
        ("Điều lệ Đảng", "điều lệ", "Đảng"),
        ("Bộ luật Hình sự", "bộ luật", "Hình sự"),
        ("Đề án “Xây dựng đô thị thông minh”", "đề án", "Xây dựng đô thị thông minh"),
    ],
)
def test_laws_by_name_and_plans_by_title(pipeline, text, type_, title):
    """What has no number is cited by its name; a plan only by a quoted title."""
    reference = one(pipeline, text)

    assert (type_, None, title) == (reference.type, reference.number, reference.title)


@pytest.mark.parametrize(
    "text",
    [
        "Hội Luật gia tỉnh",
        "pháp luật của Nhà nước",
        "dự thảo nghị quyết về đất đai",
        "Kế hoạch phát triển kinh tế năm 2019",
        "Quyết định bổ nhiệm ông Trần Văn Lúa",
    ],
)
def test_what_is_not_cited(pipeline, text):
    """Unnumbered plans, drafts and decisions about a person are no citations."""
    assert () == pipeline.parse(text, only={Reference})[Reference]


@given(
    type_=st.sampled_from(["nghị quyết", "chỉ thị", "quyết định", "kết luận", "kế hoạch"]),
    number=st.integers(1, 9999),
    code=st.sampled_from(["-NQ/TU", "-CT/TW", "/QĐ-UBND", "-KL/HU", "/KH-UBND"]),
    day=st.dates(dt.date(2000, 1, 1), dt.date(2030, 12, 31)),
)
def test_says_it_back(pipeline, type_, number, code, day):
    """A citation read from its own words is the same citation."""
    said = Reference(Span(0, 1), type_, f"{number}{code}", day.isoformat())
    read = one(pipeline, f"Thực hiện {said} về rừng, tỉnh đã xong.")

    assert (said.type, said.number, said.date) == (read.type, read.number, read.date)


def test_the_day_and_the_issuer_may_stand_in_front(pipeline):
    """Where a body issues the document on the day that opens the sentence; a day of a meeting about it is another."""
    reference = one(pipeline, "Ngày 22/11/2018, UBND tỉnh ban hành Kế hoạch số 613/KH-UBND về rừng.")
    assert ("2018-11-22", "Ủy ban nhân dân tỉnh") == (reference.date, reference.issuer)
    assert one(pipeline, "Ngày 22/11/2018, UBND tỉnh họp bàn Kế hoạch số 613/KH-UBND về rừng.").date is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Theo Luật An toàn Giao thông, việc đó bị cấm", "Luật An toàn Giao thông"),
        ("Theo Luật Tín ngưỡng được ban hành", "Luật Tín ngưỡng"),
        ("Theo Luật Mía quy định", "Luật Mía"),
    ],
)
def test_a_law_called_by_capitals(pipeline, text, expected):
    """A capital word may have a small second syllable; a predicate is none."""
    assert expected == one(pipeline, text).text


def test_a_number_and_a_quoted_title(pipeline):
    """What stands in quotation marks after "về" is the title; a quotation in the next sentence is none."""
    reference = one(pipeline, "Nghị quyết số 33-NQ/TW ngày 9/6/2014 của Ban Chấp hành Trung ương khóa XI về “Trồng rừng ven sông”.")
    assert "Trồng rừng ven sông" == reference.title
    assert one(pipeline, "Thực hiện Nghị quyết số 33-NQ/TW. Tỉnh bàn về “Trồng rừng ven sông”.").title is None


def test_the_issuer_behind_an_en_dash(pipeline):
    """A number is read alike with either dash."""
    assert one(pipeline, "Thực hiện Nghị quyết số 17–NQ/TU về rừng").issuer == one(pipeline, "Thực hiện Nghị quyết số 17-NQ/TU về rừng").issuer


def cited(pipeline, text):
    """Return the citations in *text*, each as "words = number (date), issuer"."""
    found = pipeline.parse(text, only={Reference})[Reference]
    return [f"{one.text} = {one.number or one.title} ({one.date}), {one.issuer}" for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Học Nghị quyết Trung ương 4 (khóa XI, XII) của Đảng.",
            [
                "Nghị quyết Trung ương 4 (khóa XI = Trung ương 4 khóa XI (None), Ban Chấp hành Trung ương Đảng khóa XI",
                "XII = Trung ương 4 khóa XII (None), Ban Chấp hành Trung ương Đảng khóa XII",
            ],
        ),
        (
            "Học Nghị quyết Trung ương 7 khóa XI và Nghị quyết Trung ương 4 (khóa XII).",
            [
                "Nghị quyết Trung ương 7 khóa XI = Trung ương 7 khóa XI (None), Ban Chấp hành Trung ương Đảng khóa XI",
                "Nghị quyết Trung ương 4 (khóa XII) = Trung ương 4 khóa XII (None), Ban Chấp hành Trung ương Đảng khóa XII",
            ],
        ),
        ("Học Nghị quyết Trung ương, Nghị quyết Hội nghị Trung ương lần này; Trung ương 7 khóa XI họp.", []),
        (
            "Luật Bảo vệ môi trường số 72/2020/QH14 và Luật Đất đai ngày 18/1/2024",
            ["Luật Bảo vệ môi trường số 72/2020/QH14 = 72/2020/QH14 (None), Quốc hội", "Luật Đất đai = Đất đai (2024-01-18), Quốc hội"],
        ),
        (
            "Luật Thú y, Nghị định số 12/2020/NĐ-CP",
            ["Luật Thú y = Thú y (None), Quốc hội", "Nghị định số 12/2020/NĐ-CP = 12/2020/NĐ-CP (None), Chính phủ"],
        ),
        ("Nghị quyết HĐND tỉnh số 12/2022/NQ-HĐND", ["Nghị quyết HĐND tỉnh số 12/2022/NQ-HĐND = 12/2022/NQ-HĐND (None), Hội đồng nhân dân tỉnh"]),
        ("Nghị quyết về đất số 12/2022/NQ-HĐND", ["12/2022/NQ-HĐND = 12/2022/NQ-HĐND (None), Hội đồng nhân dân"]),
        ("QĐ số 353/QĐ-UBND ngày 5.3.2020", ["QĐ số 353/QĐ-UBND = 353/QĐ-UBND (2020-03-05), Ủy ban nhân dân"]),
        ("Quyết định số 12/QĐ-UBND ngày05/6/2017", ["Quyết định số 12/QĐ-UBND = 12/QĐ-UBND (2017-06-05), Ủy ban nhân dân"]),
        ("Công văn hỏa tốc số 34/UBND-VX", ["Công văn hỏa tốc số 34/UBND-VX = 34/UBND-VX (None), Ủy ban nhân dân"]),
        ("báo cáo số 05/BC-ĐA-19 nêu", ["báo cáo số 05/BC-ĐA-19 = 05/BC-ĐA-19 (None), None"]),
        ("Nghị quyết số 032017NQHĐND", []),
        (
            "Kết luận 127-KL/TW, 130-KL/TW của Bộ Chính trị; Chỉ thị 16 và Chỉ thị số 19/CT-TTg",
            [
                "Kết luận 127-KL/TW = 127-KL/TW (None), Bộ Chính trị",
                "130-KL/TW = 130-KL/TW (None), Bộ Chính trị",
                "Chỉ thị 16 = 16 (None), None",
                "Chỉ thị số 19/CT-TTg = 19/CT-TTg (None), Thủ tướng Chính phủ",
            ],
        ),
        (
            "các Kết luận số 126, 127 và 128 của Bộ Chính trị",
            ["Kết luận số 126 = 126 (None), Bộ Chính trị", "127 = 127 (None), Bộ Chính trị", "128 = 128 (None), Bộ Chính trị"],
        ),
        ("Kết luận số 126, 12 xã và 3 huyện", ["Kết luận số 126 = 126 (None), None"]),
        (
            "Hôm 8/9/2021, Chủ tịch UBND thị xã vừa ban hành Công điện số 07/CĐ-UBND về đê.",
            ["Công điện số 07/CĐ-UBND = 07/CĐ-UBND (2021-09-08), Chủ tịch Ủy ban nhân dân thị xã"],
        ),
    ],
)
def test_citations_as_reports_write_them(pipeline, text, expected):
    """Plenums, laws with numbers, a body between type and number, codes for types, lists; and what only looks like them."""
    assert expected == cited(pipeline, text)


def test_a_later_citation_of_the_same_number_has_the_same_day(pipeline):
    """The day told once holds for the document; a bare number that goes before the full citation is not what is referred to."""
    text = "Theo Kế hoạch số 55/KH-UBND ngày 25/3/2025, tỉnh làm. Kế hoạch số 55/KH-UBND giao xã. Kế hoạch số 56/KH-UBND thì chưa."
    assert ["2025-03-25", "2025-03-25", None] == [one.date for one in pipeline.parse(text, only={Reference})[Reference]]
    text = "Nghị quyết 18 ra đời. Nghị quyết số 18-NQ/TW đổi mới bộ máy. Nghị quyết 18 được học."
    assert [None, None, 1] == [one.refers_to for one in pipeline.parse(text, only={Reference})[Reference]]


def test_a_law_that_amends_others(pipeline):
    """Is one citation with their names and its own day; "Luật sửa đổi" alone cites nothing."""
    text = "Căn cứ Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Đất đai ngày 22/11/2019."
    (law,) = pipeline.parse(text, only={Reference})[Reference]
    assert ("2019-11-22", "Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Đất đai") == (law.date, law.text)
    assert () == pipeline.parse("Luật Sửa đổi đang được bàn.", only={Reference})[Reference]


def test_a_number_and_a_year_alone(pipeline):
    """Behind type and "số" they are a document's number; behind "tháng" a month."""
    assert ["Nghị quyết số 202/2025 = 202/2025 (None), Quốc hội"] == cited(pipeline, "Nghị quyết số 202/2025 của Quốc hội")
    assert [] == cited(pipeline, "Nghị quyết tháng 12/2025")


@pytest.mark.parametrize(
    ("text", "words", "date"),
    [
        ("thực hiện Chỉ thị số 31-CT/TW của Ban Bí thư ngày 12/4/2018 về vận động", "Chỉ thị số 31-CT/TW", "2018-04-12"),
        ("theo Chỉ thị 31 ngày 12/4/2018 của Ban Bí thư", "Chỉ thị 31", "2018-04-12"),
        # A day that does not follow at once is something else's.
        ("thực hiện Chỉ thị số 31-CT/TW của Ban Bí thư, sáng 12/4/2018 huyện họp", "Chỉ thị số 31-CT/TW", None),
    ],
)
def test_the_day_behind_the_issuer(pipeline, text, words, date):
    """Or before it, where only the type word tells the number."""
    reference = one(pipeline, text)

    assert (words, date, "Ban Bí thư") == (reference.text, reference.date, reference.issuer)


def test_days_are_no_number_of_a_document(pipeline):
    """What is counted behind a type word is a count."""
    assert not pipeline.parse("Huyện hoàn thành kế hoạch 20 ngày; ra nghị quyết 3 ngày sau.", only={Reference})[Reference]
