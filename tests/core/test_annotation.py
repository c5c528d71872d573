"""Annotations are values; layers answer where things stand."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext import Annotation, Layer, Mention, Span


def mentions(*pairs):
    """Make a layer of bare mentions at the given places."""
    return Layer.of(Mention(Span(start, end)) for start, end in pairs)


places = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda p: (p[0], p[0] + p[1])), max_size=12)


def test_equality_is_about_what_is_said_of_where():
    """Who found it, by which rule, and on what evidence does not matter; the span and the kind do."""
    found = Mention(Span(0, 2), by="one", rule="a", evidence=(Mention(Span(0, 1)),))

    assert found == Mention(Span(0, 2), by="other")
    assert found != Mention(Span(0, 3))
    assert found != Annotation(Span(0, 2))
    assert hash(found) == hash(Mention(Span(0, 2)))


def test_an_annotation_cannot_be_changed():
    """A refinement is a new value."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Mention(Span(0, 2)).rule = "other"


def test_a_layer_reads_left_to_right_the_longer_first():
    """Whatever the order in which annotations were found."""
    layer = mentions((5, 9), (0, 3), (0, 8))

    assert [(0, 8), (0, 3), (5, 9)] == [(a.start, a.end) for a in layer]
    assert (5, 9) == (layer[-1].start, layer[-1].end)
    assert 2 == len(layer[:2])


def test_a_layer_equals_any_sequence_of_the_same():
    """Layers are compared by what they hold."""
    layer = mentions((0, 3))

    assert layer == [Mention(Span(0, 3))]
    assert layer == mentions((0, 3))
    assert layer != mentions((0, 4))
    assert "Mention" in repr(layer)


def test_inside_is_wholly_inside():
    """What sticks out on either side is not inside."""
    layer = mentions((0, 3), (2, 5), (4, 9))

    assert [Mention(Span(2, 5))] == list(layer.inside(Span(1, 8)))


def test_at_gives_the_longest_that_begins_there():
    """Nothing begins between."""
    layer = mentions((3, 5), (3, 9))

    assert Mention(Span(3, 9)) == layer.at(3)
    assert layer.at(4) is None


def test_an_empty_layer_answers_everything_with_nothing():
    """An absent producer is an empty layer, never None."""
    layer = Layer.of(())

    assert not layer
    assert () == layer.inside(Span(0, 9)) == layer.touching(Span(0, 9))
    assert layer.at(0) is layer.covering(Span(0, 1)) is layer.first_after(0) is layer.last_before(9) is None


@given(places, st.integers(0, 40), st.integers(1, 12))
def test_queries_agree_with_looking_at_everything(pairs, start, length):
    """Each query gives what a plain walk over all annotations gives."""
    layer, span = mentions(*pairs), Span(start, start + length)
    everything = list(layer)

    assert [a for a in everything if a.span in span] == list(layer.inside(span))
    assert [a for a in everything if a.span.touches(span)] == list(layer.touching(span))
    assert next((a for a in everything if span in a.span), None) == layer.covering(span)
    assert next((a for a in everything if a.start >= start), None) == layer.first_after(start)
    last = max((a.end for a in everything if a.end <= start), default=None)
    assert last == (layer.last_before(start).end if layer.last_before(start) else None)
