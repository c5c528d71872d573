"""The statement about a span that every kind is made from, and the layers it stands in."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import lt
from typing import ClassVar, Generic, TypeVar, overload

import attrs

from govtext.span import Span


@attrs.frozen
class Annotation:
    """
    Something found at *span*; each kind is a subclass, and what it says is its fields.

    Args:
        span: where it stands: in the reading while finders work, in the raw text once it is in a `Document`.

        text: the raw text at *span*, filled in when it is published.

        rule: the named reason for which it was found.

        by: the plugin that found it, filled in by the pipeline.

        evidence: the annotations that it rests on.

    Two annotations are equal when they say the same of the same span, whoever found them.
    """

    #: Kinds of one family are rivals for the same characters; ``None``: never a rival.
    family: ClassVar[str | None] = None

    span: Span
    text: str = attrs.field(default="", kw_only=True, eq=False)
    rule: str = attrs.field(default="", kw_only=True, eq=False)
    by: str = attrs.field(default="", kw_only=True, eq=False)
    evidence: "tuple[Annotation, ...]" = attrs.field(default=(), kw_only=True, eq=False, repr=False)

    @property
    def start(self) -> int:
        """Where the span begins."""
        return self.span.start

    @property
    def end(self) -> int:
        """Where the span ends."""
        return self.span.end


@attrs.frozen
class Mention(Annotation):
    """The words that stand for something: a person's name, a reporting verb, a subject."""


A = TypeVar("A", bound=Annotation)
A_co = TypeVar("A_co", bound=Annotation, covariant=True)


@attrs.frozen(eq=False, repr=False)
class Layer(Sequence[A_co], Generic[A_co]):
    """
    All annotations of one kind in reading order: a sequence that can be asked about places in the text.

    >>> layer = Layer.of([Mention(Span(5, 9)), Mention(Span(0, 3))])
    >>> [m.start for m in layer], layer.last_before(5).start, layer.first_after(4).start
    ([0, 5], 0, 5)
    """

    items: tuple[A_co, ...] = ()
    _starts: tuple[int, ...] = ()
    # For each item the furthest end up to it, so that looking left can stop.
    _reach: tuple[int, ...] = ()

    @classmethod
    def of(cls, annotations: "Iterable[A]", *, distinct: bool = False) -> "Layer[A]":
        """Order *annotations* by where they begin, the longer first; where they are to be *distinct*, the first of those that are equal stays."""
        items = list(annotations)
        starts = [a.span.start for a in items]
        # Most are found from left to right, each behind the one before: these are in order, and no two of them are equal.
        if not all(map(lt, starts, starts[1:])):
            items.sort(key=_place)
            if distinct:
                items = _distinct(items)
            starts = [a.span.start for a in items]
        return Layer(tuple(items), tuple(starts), tuple(accumulate([a.span.end for a in items], max)))

    @overload
    def __getitem__(self, index: int) -> A_co: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[A_co, ...]: ...
    def __getitem__(self, index: int | slice) -> A_co | tuple[A_co, ...]:
        return self.items[index]

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[A_co]:
        return iter(self.items)

    def __repr__(self) -> str:
        return f"Layer({list(self.items)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, (Layer, tuple, list)) and tuple(self.items) == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    def inside(self, span: Span) -> tuple[A_co, ...]:
        """Return the annotations that lie wholly in *span*."""
        end = span.end
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, end, first)
        return tuple([a for a in self.items[first:last] if a.span.end <= end]) if first < last else ()

    def touching(self, span: Span) -> tuple[A_co, ...]:
        """Return the annotations that share a character with *span*."""
        start = span.start
        index = last = bisect_left(self._starts, span.end)
        while index and self._reach[index - 1] > start:
            index -= 1
        return tuple([a for a in self.items[index:last] if a.span.end > start]) if index < last else ()

    def at(self, offset: int) -> "A_co | None":
        """Return the longest annotation that begins at *offset*, or ``None``."""
        first = bisect_left(self._starts, offset)
        return self.items[first] if first < len(self.items) and self._starts[first] == offset else None

    def covering(self, span: Span) -> "A_co | None":
        """Return the first annotation that holds all of *span*, or ``None``."""
        end = span.end
        found = None
        for index in range(bisect_right(self._starts, span.start) - 1, -1, -1):
            if self._reach[index] < end:
                break
            if self.items[index].span.end >= end:
                found = self.items[index]
        return found

    def first_after(self, offset: int) -> "A_co | None":
        """Return the first annotation that begins at *offset* or later, or ``None``."""
        first = bisect_left(self._starts, offset)
        return self.items[first] if first < len(self.items) else None

    def last_before(self, offset: int) -> "A_co | None":
        """Return the annotation that ends last among those that end at *offset* or earlier, or ``None``."""
        best: A_co | None = None
        for index in range(bisect_left(self._starts, offset) - 1, -1, -1):
            if best is not None and self._reach[index] <= best.span.end:
                break
            item = self.items[index]
            if item.span.end <= offset and (best is None or item.span.end > best.span.end):
                best = item
        return best


def _place(annotation: Annotation) -> tuple[int, int]:
    span = annotation.span
    return span.start, -span.end


def _distinct(items: "list[A]") -> "list[A]":
    """Return *items*, which stand in order, without those that equal one before: only neighbours of one span can, so few are compared."""
    kept: list[A] = []
    first = 0  # of those that begin and end where the last one does
    for item in items:
        if kept and kept[-1].span != item.span:
            first = len(kept)
        if first == len(kept) or item not in kept[first:]:
            kept.append(item)
    return kept
