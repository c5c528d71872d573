"""Where sentences end, and where a dot ends nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext import Pipeline
from govtext.kinds import Sentence

SENTENCES = [
    "Sáng 2/4, huyện họp giao ban.",
    "Tp.Huế có 4.120 ha lúa, TX. Tân Châu có 380 ha.",
    "“Việc này phải làm ngay. Không chờ nữa”, ông Vi Văn Tá nói.",
    "Ông Tá nhấn mạnh: “Làm sớm. Làm tốt”.",
    'Ông nói thêm: "Tôi tin. Dân tin".',
    "Các xã làm tốt việc được giao./.",
    "Thu nhập đạt 41 triệu/người/năm (năm 2019 là 36 triệu. Số liệu ước tính).",
    "Chất lượng rừng được nâng lên…",
    "Kết quả thế nào?",
]


def cut(pipeline: Pipeline, text: str) -> list[str]:
    """Return the sentences of the body."""
    return [sentence.text for sentence in pipeline.parse(text, only={Sentence})[Sentence] if sentence.part == "body"]


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8))
def test_sentences_set_one_after_the_other_are_found_again(sentences):
    """Quotations, brackets, figures and short forms do not part them further."""
    assert sentences == cut(Pipeline.of("layout", "sentences"), " ".join(sentences))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giống lúa, phân bón…Nhiều hộ đã vay vốn.", ["Giống lúa, phân bón…", "Nhiều hộ đã vay vốn."]),
        ("Chợ họp cả tuần.Tháng này đông hơn.", ["Chợ họp cả tuần.", "Tháng này đông hơn."]),
        ("Kế hoạch quý III/2022.Huyện sẽ giao vốn.", ["Kế hoạch quý III/2022.", "Huyện sẽ giao vốn."]),
        ("Họp ở UBND TP. Trong đó có 5 phường.", ["Họp ở UBND TP. Trong đó có 5 phường."]),
        ("Cầu dài 86 m. Nhịp giữa làm bằng thép.", ["Cầu dài 86 m.", "Nhịp giữa làm bằng thép."]),
        ("Đại hội lần thứ V. Huyện đã họp.", ["Đại hội lần thứ V.", "Huyện đã họp."]),
        ("ThS. Lê Mạ và PGS.TS. Vũ Lúa dự.", ["ThS. Lê Mạ và PGS.TS. Vũ Lúa dự."]),
        ("1. Làm đường. 2. Trồng rừng.", ["1. Làm đường.", "2. Trồng rừng."]),
        ("Ông nói “Làm ngay. Huyện đã họp. Xã đã làm.", ["Ông nói “Làm ngay.", "Huyện đã họp.", "Xã đã làm."]),
        ("Có 3 sản phẩm... Huyện đã họp.", ["Có 3 sản phẩm...", "Huyện đã họp."]),
    ],
)
def test_a_stop_ends_a_sentence_where_the_next_begins(pipeline, text, expected):
    """A lost blank does not hide it; a short form, a list number and an open quotation do not make one."""
    assert expected == cut(Pipeline.of("layout", "sentences"), text)


def test_headline_and_captions_are_one_sentence_each(pipeline):
    """Stops inside them end nothing, and the paragraphs of the body are numbered."""
    text = (
        "Họp quý I. Bàn việc lớn\n"
        + "Sáng 2/4, huyện họp giao ban quý I năm nay. Huyện bàn việc lớn.\nQuang cảnh hội nghị. Ảnh: A.B\nHuyện đã làm tốt nhiều việc."
    )
    found = [(s.part, s.paragraph, s.text) for s in pipeline.parse(text, only={Sentence})[Sentence]]

    assert found == [
        ("headline", -1, "Họp quý I. Bàn việc lớn"),
        ("body", 0, "Sáng 2/4, huyện họp giao ban quý I năm nay."),
        ("body", 0, "Huyện bàn việc lớn."),
        ("caption", -1, "Quang cảnh hội nghị. Ảnh: A.B"),
        ("body", 1, "Huyện đã làm tốt nhiều việc."),
    ]


def test_what_nobody_could_read_to_its_end_is_cut(pipeline):
    """At a blank; a sentence as long as real ones are is left whole."""
    (whole,) = pipeline.parse("Xã họp và " * 300, only={Sentence})[Sentence]
    cut = pipeline.parse("Xã họp và " * 900, only={Sentence})[Sentence]

    assert whole.end == 2999
    assert [(piece.start, piece.end) for piece in cut] == [(0, 3999), (4000, 7999), (8000, 8999)]


def test_words_without_blanks_are_cut_anywhere(pipeline):
    """And nothing of them is lost."""
    pieces = pipeline.parse("họ" * 5000, only={Sentence})[Sentence]

    assert [(piece.start, piece.end) for piece in pieces] == [(0, 4000), (4000, 8000), (8000, 10000)]
