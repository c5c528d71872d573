"""A person marks what is to be found, and is told each difference."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import REPORTS

from govtext import Pipeline, Span
from govtext.document import LISTS
from govtext.errors import MarkError
from govtext.kinds import Indicator, Official, Place, Quantity, Timex, TitleMention
from govtext.plugin import Source, hookimpl
from govtext.testing import Mark, Marked, assert_finds, differences, mark


def test_marks_are_read_with_their_fields():
    """Nested, negated, with quoted values; strokes and brackets outside marks are the text's own."""
    marked = Marked.read('A | b ]] [[Bí thư [[xã Lý Bôn|Place]]|TitleMention title="Bí thư xã \\"Lý\\"" by=titles]] [[5/12|!Timex]]')

    assert marked.text == "A | b ]] Bí thư xã Lý Bôn 5/12"
    assert marked.marks == (
        Mark(Span(9, 25), "TitleMention", (("title", 'Bí thư xã "Lý"'), ("by", "titles"))),
        Mark(Span(16, 25), "Place"),
        Mark(Span(26, 30), "Timex", found=False),
    )


def test_a_stroke_within_a_mark_is_the_text_s_own_but_for_the_last():
    """Tables have strokes."""
    assert Marked.read("[[a | b|Place]]") == Marked("a | b", (Mark(Span(0, 5), "Place"),))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a [[b", "the mark at line 1, 'b' is not closed by ]]"),
        ("a\n[[b]] c", r"the mark at line 2, 'b' is not of the form \[\[words\|Kind field=value\]\]"),
        ("[[|Place]]", "is not of the form"),
        ("[[b|]]", "is not of the form"),
        ("[[b|Place name]]", "is not of the form"),
        ('[[b|Place name="x]]', "is not of the form"),
    ],
)
def test_what_is_no_mark_is_refused(text, message):
    """With its place."""
    with pytest.raises(MarkError, match=message):
        Marked.read(text)


@given(st.text())
def test_a_text_without_marks_is_itself(text):
    """Whatever stands in it."""
    if "[[" not in text:
        assert Marked.read(text) == Marked(text)


TEXT = "Sáng 11/10/2021, huyện Lai Vung đạt 5/12 chỉ tiêu."


@pytest.mark.parametrize(
    "text",
    [
        "[[Sáng 11/10/2021|Timex]], huyện Lai Vung đạt 5/12 chỉ tiêu.",
        "[[Sáng 11/10/2021|Timex value=2021-10-11TMO]], [[huyện Lai Vung|Place]] đạt [[5/12 chỉ tiêu|Quantity number=5 of=12]].",
        'Sáng 11/10/2021, huyện Lai Vung đạt [[5/12 chỉ tiêu|Quantity unit="chỉ tiêu"]].',
        "Sáng 11/10/2021, huyện Lai Vung đạt [[5/12|!Timex]] chỉ tiêu.",
        "[[Sáng 11/10/2021|!Timex value=2021-11-10]], huyện Lai Vung đạt 5/12 chỉ tiêu.",
        TEXT,
    ],
)
def test_what_is_marked_rightly_is_no_difference(pipeline, text):
    """Kinds that are not marked do not matter."""
    assert assert_finds(text, pipeline=pipeline).text == TEXT


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Sáng [[11/10/2021|Timex]], huyện Lai Vung đạt 5/12 chỉ tiêu.",
            [
                "- line 1: Timex '11/10/2021' is marked, and not found",
                "+ line 1: Timex 'Sáng 11/10/2021' value=2021-10-11TMO is found, and not marked",
            ],
        ),
        (
            "[[Sáng 11/10/2021|Timex value=2021-10-11]], huyện Lai Vung đạt 5/12 chỉ tiêu.",
            ["! line 1: Timex 'Sáng 11/10/2021' has value=2021-10-11TMO, marked 2021-10-11"],
        ),
        ("[[Sáng 11/10/2021|!Timex]], huyện Lai Vung đạt 5/12 chỉ tiêu.", ["+ line 1: Timex is found in 'Sáng 11/10/2021', and must not be"]),
        (
            "Sáng 11/10/2021, huyện Lai Vung đạt [[5/12 chỉ tiêu|Quantity number=6 unit=xã]].",
            ["! line 1: Quantity '5/12 chỉ tiêu' has number=5, marked 6, unit=\"chỉ tiêu\", marked xã"],
        ),
    ],
)
def test_each_difference_is_a_line(pipeline, text, told):
    """Where, of which kind, the words, and what is otherwise."""
    marked = Marked.read(text)

    assert list(differences(marked, pipeline.parse(marked.text))) == told
    with pytest.raises(AssertionError, match="what is marked is not what is found"):
        assert_finds(text, pipeline=pipeline)


def test_a_kind_that_is_asked_for_must_not_be_found_where_nothing_is_marked(pipeline):
    """The counter-example."""
    assert_finds("Huyện đạt 5/12 chỉ tiêu.", Timex, pipeline=pipeline)
    with pytest.raises(AssertionError, match=r"\+ line 1: Quantity '5/12 chỉ tiêu' number=5 of=12 .*is found, and not marked"):
        assert_finds("Huyện đạt 5/12 chỉ tiêu.", Timex, Quantity, pipeline=pipeline)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[Sáng 11/10/2021|Timx]]", r"no kind 'Timx'; did you mean Timex\?"),
        ("[[Sáng 11/10/2021|Timex valu=3]]", r"Timex has no field 'valu'; did you mean value\?"),
    ],
)
def test_what_nobody_knows_is_refused(pipeline, text, message):
    """Kinds and fields, with the nearest name."""
    with pytest.raises(MarkError, match=message):
        assert_finds(text, pipeline=pipeline)


def test_a_dot_goes_into_a_field(pipeline):
    """As deep as there are fields."""
    document = pipeline.parse("Thu ngân sách đạt 84,6 tỷ đồng.")
    (one,) = document[Indicator]
    marked = Marked(document.text, (Mark(one.span, "Indicator", (("value.number", "84600000000"), ("value.unit", "VND"))),))

    assert list(differences(marked, document)) == []


@pytest.mark.parametrize("kind", [Indicator, Timex, Place, Quantity, TitleMention, Official, *LISTS.values()])
@pytest.mark.parametrize("name", sorted(REPORTS)[:3])
def test_what_is_marked_by_machine_is_read_back(pipeline, kind, name):
    """The text is the same, and there is no difference; findings that cross cannot be marked in one text."""
    document = pipeline.parse(REPORTS[name])
    found = document[kind]
    if any(one.start < other.start < one.end < other.end for one in found for other in found):
        with pytest.raises(MarkError, match=r"crosses .*; mark the two kinds in two texts"):
            mark(document, [kind])
        return
    marked = Marked.read(mark(document, [kind]))

    assert marked.text == document.text
    assert len(marked.marks) == len(document[kind])
    assert list(differences(marked, document)) == []


def test_a_fault_is_a_difference():
    """A finder that fails has found nothing, and says so."""

    class Broken:
        """Fails."""

        @hookimpl
        def govtext_annotators(self):
            yield _broken

    with pytest.raises(AssertionError, match="! plugin Broken: _broken failed: ZeroDivisionError: division by zero"):
        assert_finds("Huyện họp.", pipeline=Pipeline.of(Broken()))


def _broken(source: Source) -> Iterator[Place]:
    """Fail."""
    yield 1 / 0
