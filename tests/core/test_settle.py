"""Rivals for the same characters: the longer stands, then the more special, then the name."""

import attrs
from hypothesis import given
from hypothesis import strategies as st

from govtext import Mention, Span
from govtext.kinds import Duration, Quantity
from govtext.settle import settle


@attrs.frozen
class Spelt(Mention):
    """More special than a mention."""


def spans(*rivals):
    """Return where the survivors stand."""
    return [(a.start, a.end) for a in settle(rivals)]


def test_the_longer_span_wins():
    """Wherever the shorter one begins."""
    assert [(0, 9)] == spans(Mention(Span(0, 4)), Mention(Span(0, 9)), Mention(Span(5, 9)))


def test_neighbours_both_stand():
    """Spans that only meet are no rivals."""
    assert [(0, 4), (4, 9)] == spans(Mention(Span(4, 9)), Mention(Span(0, 4)))


def test_of_two_as_long_the_left_one_wins():
    """Where they overlap in part."""
    assert [(0, 4)] == spans(Mention(Span(2, 6)), Mention(Span(0, 4)))


def test_the_more_special_kind_wins_on_one_span():
    """A subclass beats its base."""
    assert (Spelt(Span(0, 4)),) == settle([Mention(Span(0, 4)), Spelt(Span(0, 4))])


def test_the_name_decides_at_last():
    """Two kinds as special as each other: the name, so that the choice is always the same."""
    duration, quantity = Duration(Span(0, 4), "P2D"), Quantity(Span(0, 4))

    assert settle([duration, quantity]) == settle([quantity, duration]) == (duration,)


def test_who_lost_does_not_hold_its_characters():
    """A rival that falls to a longer one makes room for a third."""
    assert [(0, 9), (9, 12)] == spans(Mention(Span(0, 9)), Mention(Span(7, 12)), Mention(Span(9, 12)))


rivals = st.lists(
    st.builds(
        lambda kind, start, length: kind(Span(start, start + length)), st.sampled_from([Mention, Spelt]), st.integers(0, 20), st.integers(1, 8)
    ),
    max_size=10,
)


@given(rivals, st.randoms())
def test_the_order_of_rivals_changes_nothing(found, random):
    """The choice depends on the annotations alone."""
    shuffled = random.sample(found, len(found))

    assert settle(found) == settle(shuffled)


@given(rivals)
def test_survivors_stand_apart_and_everyone_else_had_a_reason(found):
    """No two survivors touch, and each loser touches a survivor that is at least as long."""
    standing = settle(found)

    assert not any(one.span.touches(other.span) for one in standing for other in standing if one is not other)
    assert all(any(a.span.touches(b.span) and len(b.span) >= len(a.span) for b in standing) for a in found)
    assert list(standing) == sorted(standing, key=lambda a: a.span)
