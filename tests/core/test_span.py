"""Spans are half-open, ordered, and know what lies in them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext.span import Span

spans = st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda p: Span(p[0], p[0] + p[1]))


def test_a_span_is_made_of_a_match_and_of_its_groups():
    """`Span.of()` takes the whole match, or a group by number or name."""
    match = re.search("(?P<number>[0-9]+) (xã)", "có 12 xã")

    assert Span(3, 8) == Span.of(match)
    assert Span(3, 5) == Span.of(match, "number")
    assert Span(6, 8) == Span.of(match, 2)


def test_a_span_holds_what_lies_wholly_in_it():
    """Containment takes in both ends, and refuses what sticks out and what is no span."""
    assert Span(3, 5) in Span(3, 5)
    assert Span(3, 6) not in Span(3, 5)
    assert 4 not in Span(3, 5)


def test_neighbours_do_not_touch():
    """Spans that meet share no character."""
    assert not Span(0, 3).touches(Span(3, 5))
    assert Span(0, 4).touches(Span(3, 5))


def test_a_hull_holds_all():
    """The hull of spans in any order is the smallest that holds them."""
    assert Span(2, 9) == Span.hull(Span(7, 9), Span(2, 3))


def test_spans_sort_by_start_then_end():
    """Reading order comes with the value."""
    assert [Span(1, 3), Span(1, 4), Span(2, 3)] == sorted([Span(2, 3), Span(1, 4), Span(1, 3)])


def test_a_span_cannot_be_changed():
    """Spans are values."""
    with pytest.raises(AttributeError):
        Span(1, 2).start = 0


@given(spans, spans)
def test_touching_is_mutual_and_follows_from_holding(one, other):
    """If one touches the other, the other touches it; what is held is touched."""
    assert one.touches(other) == other.touches(one)
    if other in one:
        assert one.touches(other)
        assert one == Span.hull(one, other)
