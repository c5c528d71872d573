"""Marks nest, whatever lies across what."""

from hypothesis import given
from hypothesis import strategies as st

from govtext.kinds import Section
from govtext.look.marks import Mark, Piece, pieces
from govtext.span import Span


def mark(start: int, end: int, sort: str = "m") -> Mark:
    """Return a mark that stands for nothing."""
    return Mark(Span(start, end), sort, Section(Span(start, end)))


def written(steps: list[Piece]) -> str:
    """Write the steps as a page would."""
    return "".join(f"<{step.mark.sort}>" if step.mark else step.text or "</>" for step in steps)


def test_apart_marks_stay_apart() -> None:
    """Marks that touch nowhere are written one after the other, the text between them plain."""
    assert written(pieces("Thu 84 tỷ", [mark(0, 3, "a"), mark(4, 6, "b")])) == "<a>Thu</> <b>84</> tỷ"


def test_the_longer_mark_is_outside() -> None:
    """Of two marks that begin together the longer holds the other."""
    assert written(pieces("abc", [mark(0, 1, "in"), mark(0, 3, "out")])) == "<out><in>a</>bc</>"


def test_a_mark_across_three_others_goes_on_in_each() -> None:
    """Elements can only nest, so a mark that runs across ends is written in parts, the first of which says so."""
    steps = pieces("abcdef", [mark(0, 2, "x"), mark(1, 5, "long"), mark(3, 6, "y")])

    assert written(steps) == "<x>a<long>b</></><long>c<y>de</></><y>f</>"
    assert [(step.mark.sort, step.first) for step in steps if step.mark] == [("x", True), ("long", True), ("long", False), ("y", True), ("y", False)]


def test_height_counts_what_lies_inside() -> None:
    """The outermost of three has two inside it, so its line is drawn lowest."""
    steps = pieces("abcdef", [mark(0, 6, "a"), mark(1, 5, "b"), mark(2, 3, "c"), mark(3, 4, "d")])

    assert [(step.mark.sort, step.height) for step in steps if step.mark] == [("a", 2), ("b", 1), ("c", 0), ("d", 0)]


_SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted), max_size=12)


@given(_SPANS)
def test_the_text_comes_through_and_every_mark_closes(spans: list[list[int]]) -> None:
    """Whatever overlaps: the characters are those of the text, marks nest, and each covers what it stands on and nothing else."""
    text = "abcdefghijklmnopqrstuvwxyz0123"
    given_marks = [mark(start, end, str(number)) for number, (start, end) in enumerate(spans)]
    open_: list[str] = []
    covered: dict[str, str] = {}
    for step in (steps := pieces(text, given_marks)):
        if step.mark:
            open_.append(step.mark.sort)
        elif step.text:
            for sort in open_:
                covered[sort] = covered.get(sort, "") + step.text
        else:
            open_.pop()

    assert "".join(step.text for step in steps) == text
    assert open_ == []
    assert covered == {str(number): text[start:end] for number, (start, end) in enumerate(spans) if start < end}
