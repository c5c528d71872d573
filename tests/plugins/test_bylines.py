"""Who wrote a report."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext import Pipeline
from govtext.kinds import Byline

TITLE = "Huyện Mường Lát giao ban quý I"
BODY = (
    "Sáng 2/4, huyện Mường Lát tổ chức hội nghị giao ban công tác quý I và bàn nhiệm vụ quý II.\n"
    "Trong quý, huyện đã trồng mới 45 ha rừng và hỗ trợ 120 hộ nghèo. Các xã đều phát triển nhanh."
)


def signed(pipeline: Pipeline, text: str) -> list[tuple[str, tuple[str, ...], str | None]]:
    """Return words, authors and code of the byline."""
    return [(b.text, b.authors, b.code) for b in pipeline.parse(text, only={Byline})[Byline]]


@pytest.mark.parametrize(
    ("line", "authors", "code"),
    [
        ("Vi Thảo", ("Vi Thảo",), None),
        ("Vi Thảo- Lan Anh", ("Vi Thảo", "Lan Anh"), None),
        ("Vi Thảo – Lan Anh – Tú", ("Vi Thảo", "Lan Anh", "Tú"), None),
        ("Vi Thảo _Lan Anh", ("Vi Thảo", "Lan Anh"), None),
        ("Vi Thảo, Lan", ("Vi Thảo", "Lan"), None),
        ("VI THẢO", ("VI THẢO",), None),
        ("TRƯỜNG SA", ("TRƯỜNG SA",), None),
        ("V.T.THẢO", ("V.T.THẢO",), None),
        ("(V.T.H)", ("V.T.H",), None),
        ("L.T.", ("L.T.",), None),
        ("TQ", ("TQ",), None),
        ("PV", ("PV",), None),
        ("Vi Thảo/THĐT", ("Vi Thảo",), "THĐT"),
        ("Vi Thảo/VOV.VN", ("Vi Thảo",), "VOV.VN"),
        ("Vi Thảo/XKTV", ("Vi Thảo",), "XKTV"),
        ("Vi Thảo/Lan Anh", ("Vi Thảo", "Lan Anh"), None),
        ("Vi Thảo (TTXVN)", ("Vi Thảo",), "TTXVN"),
        ("Vi Thảo (CTV)", ("Vi Thảo",), None),
        ("Tin, ảnh: VI THẢO-LAN ANH", ("VI THẢO", "LAN ANH"), None),
        ("Tin, ảnh Vi Thảo – Lan Anh (Đài Truyền thanh huyện)", ("Vi Thảo", "Lan Anh"), None),
        ("Bài và ảnh: Vi Thảo", ("Vi Thảo",), None),
        ("Thực hiện: Vi Thảo - Chi", ("Vi Thảo", "Chi"), None),
        ("Tác giả: Vi Thảo", ("Vi Thảo",), None),
        ("VI THẢO (Thực hiện)", ("VI THẢO",), None),
        ("(CTV: Vi Thảo)", ("Vi Thảo",), None),
        ("Tin: Vi Thảo; ảnh: Lan Anh", ("Vi Thảo", "Lan Anh"), None),
        ("Nguồn tin: Vi Văn Tá", ("Vi Văn Tá",), None),
        ("Người đưa tin: Vi Văn Tá", ("Vi Văn Tá",), None),
        ("Vi Hương- Công chức VHXH xã Pù Nhi", ("Vi Hương",), None),
        ("Vi Hoa - Đài Truyền thanh huyện", ("Vi Hoa",), None),
        ("H'Mai - Y Bel", ("H'Mai", "Y Bel"), None),
        ("T/h: Vi Thảo", ("Vi Thảo",), None),
        ("TH: Vi Thảo", ("Vi Thảo",), None),
        ("T.H", ("T.H",), None),
        ("Bài viết: Vi Thảo", ("Vi Thảo",), None),
        ("Nhóm tác giả: Vi Thảo, Lan Anh", ("Vi Thảo", "Lan Anh"), None),
        ("Ghi chép của Vi Thảo", ("Vi Thảo",), None),
        ("Nội dung: Vi Thảo; Ảnh: Lan Anh", ("Vi Thảo", "Lan Anh"), None),
        ("Vi Thảo – Chuyên viên Phòng Nội vụ", ("Vi Thảo",), None),
        ("Vi Thảo, CTV", ("Vi Thảo",), None),
        ("Theo Vi Thảo (Báo Thanh Hóa)", ("Vi Thảo",), None),
        ("Tổ Biên tập", ("Tổ Biên tập",), None),
        ("Phòng VH-TT huyện", ("Phòng VH-TT huyện",), None),
        ("Hội LHPN xã", ("Hội LHPN xã",), None),
        ("Theo VI THẢO/PYO", ("VI THẢO",), "PYO"),
        ("Theo Vi Thảo - Lan Anh/XKTV", ("Vi Thảo", "Lan Anh"), "XKTV"),
        ("Vi Thảo, Báo chí K12 - ĐH Thanh Hóa", ("Vi Thảo",), None),
        ("ThS. Vi Thị Thảo", ("Vi Thị Thảo",), None),
        ("PGS.TS. Vi Thảo - Khoa Luật", ("Vi Thảo",), None),
        ("Thạc sĩ Vi Thảo", ("Vi Thảo",), None),
        ("Tr.T", ("Tr.T",), None),
        ("Bài và ảnh: Vi Thảo./.", ("Vi Thảo",), None),
        ("Vi Thảo - Trường Giang", ("Vi Thảo", "Trường Giang"), None),
        ("Vi Thảo - Trường Chính trị tỉnh", ("Vi Thảo",), None),
        ("Vi Thảo - Đoàn Lan", ("Vi Thảo", "Đoàn Lan"), None),
        ("Vi Thảo - Đoàn xã Pù Nhi", ("Vi Thảo",), None),
        ("Ng.H - Vi Thảo", ("Ng.H", "Vi Thảo"), None),
    ],
)
def test_a_last_line_of_names_is_a_byline(pipeline, line, authors, code):
    """With or without a label, whatever stands between the names; an office behind them is none."""
    assert [(line, authors, code)] == signed(pipeline, f"{TITLE}\n{BODY}\n{line}")


@pytest.mark.parametrize(
    "line",
    [
        "Theo Đắk Nông Online",
        "Các tin khác",
        "Quang cảnh hội nghị",
        "Nguồn: Báo Thanh Hóa",
        "Theo HN (TTXVN)",
        "Theo Báo Thanh Hóa/BTH",
        "Theo Lao Động/LĐO",
        "Báo Thanh Hóa",
        "Trung tâm thị trấn hôm nay",
        "Hội Nông dân xã thi kéo co",
        "2. Hội nghị kết thúc vào chiều 2/4.",
    ],
)
def test_other_last_lines_are_none(pipeline, line):
    """A source, furniture, a caption, the news itself."""
    assert [] == signed(pipeline, f"{TITLE}\n{BODY}\n{line}")


@pytest.mark.parametrize("tail", [" Vi Thảo", " Vi Thảo -", "Vi Thảo", " Tin, ảnh: Vi Thảo"])
def test_a_byline_glued_to_the_last_sentence_is_parted_from_it(pipeline, tail):
    """A lost line break leaves it there."""
    ((_, authors, _),) = signed(pipeline, f"{TITLE}\n{BODY}{tail}")

    assert ("Vi Thảo",) == authors


@pytest.mark.parametrize("tail", [" Hội nghị họp ở Tp. Hồng Ngự", " Bí thư Huyện ủy là ông Lò Văn Khún", ""])
def test_a_name_at_the_end_of_a_sentence_signs_nothing(pipeline, tail):
    """Nor does what stands behind a short form's dot."""
    assert [] == signed(pipeline, f"{TITLE}\n{BODY}{tail}")


def test_the_name_may_stand_below_the_headline(pipeline):
    """Where newspapers print it; one at the end comes first."""
    assert [("Vi Thảo", ("Vi Thảo",), None)] == signed(pipeline, f"{TITLE}\nVi Thảo |\n{BODY}")
    assert [("Lan Anh", ("Lan Anh",), None)] == signed(pipeline, f"{TITLE}\nVi Thảo |\n{BODY}\nLan Anh")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ngày đăng: 02/04/2021 | Tác giả: Vi Thảo", [("Tác giả: Vi Thảo", ("Vi Thảo",), None)]),
        ("Chợ phiên 08:15 02/04/2021 Vi Thảo", [("Vi Thảo", ("Vi Thảo",), None)]),
        ("Tác giả: Vi Thảo - Cập nhật: 02/04/2021", [("Tác giả: Vi Thảo", ("Vi Thảo",), None)]),
        ("VI THẢO // TRUNG TÂM TIN TỨC 02/04/2021, 08:15", [("VI THẢO", ("VI THẢO",), None)]),
        ("Publish date: 02/04/2021", []),
        ("PV.", [("PV.", ("PV",), None)]),
        ("Chợ phiên 08:15 02/04/2021", []),
        ("Chợ phiên họp lúc 08:15 02/04/2021 ở Pù Nhi", []),
    ],
)
def test_the_name_may_stand_behind_the_date(pipeline, line, expected):
    """A date and a clock below the headline; what stands behind it must be a name, and nothing else."""
    assert expected == signed(pipeline, f"{TITLE}\n{line}\n{BODY}")


def test_where_the_author_works_may_stand_below_the_name(pipeline):
    """At the top as at the end; the lead is no such line."""
    assert [("ThS. Vi Thảo", ("Vi Thảo",), None)] == signed(pipeline, f"{TITLE}\n   ThS. Vi Thảo\n   Khoa Nhà nước và pháp luật\n{BODY}")
    assert [("Vi Thảo", ("Vi Thảo",), None)] == signed(pipeline, f"{TITLE}\nVi Thảo\nTrường Chính trị tỉnh\n{BODY}")
    assert [] == signed(pipeline, f"{TITLE}\nMường Lát\nSở Xây dựng khảo sát 3 tuyến đường ở xã Pù Nhi\nTrồng rừng\n{BODY}")


def test_of_two_bylines_the_first_counts(pipeline):
    """The second repeats it."""
    assert [("Tác giả: Vi Thảo", ("Vi Thảo",), None)] == signed(pipeline, f"{TITLE}\n{BODY}\nTác giả: Vi Thảo\nVi Thảo")


names = st.lists(st.sampled_from(["Vi Thảo", "Lan Anh", "Hà Mơ", "LÒ KHÚN", "N.Tá", "Văn Huyến"]), min_size=1, max_size=4, unique=True)


@given(names, st.sampled_from([" - ", " – ", ", ", "- "]), st.sampled_from(["", "Tin, ảnh: ", "Bài, ảnh: ", "Thực hiện: "]))
def test_a_byline_says_its_authors_back(authors, mark, label):
    """Joined in any usual way and read again, they are the same."""
    text = f"{TITLE}\n{BODY}\n{label}{mark.join(authors)}"
    (byline,) = Pipeline.of("layout", "bylines", "outlets").parse(text)[Byline]

    assert tuple(authors) == byline.authors


@pytest.mark.parametrize(("behind", "signed"), [("Lê An", "Lê An"), ("Xem Thêm", None)])
def test_behind_the_date_stands_a_name_or_a_button(parse, behind, signed):
    """The date is read in either case."""
    report = parse(
        f"Mường Cơi trồng rừng\n\nKinh tế 09:48 30/01/2023 {behind}\n\nSáng 29/1, UBND xã Mường Cơi tổ chức lễ phát động trồng rừng ở bản Nà Lồng."
    )

    assert report.published is not None
    assert (report.byline and report.byline.text) == signed
