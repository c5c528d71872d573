"""Stretches of a text to be marked, and the one way in which overlapping ones nest."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from govtext.annotation import Annotation
from govtext.kinds import (
    Byline,
    Caption,
    Chrome,
    Duration,
    Event,
    Headline,
    Indicator,
    Official,
    Organization,
    OutletMention,
    Place,
    Published,
    Quantity,
    Reference,
    Section,
    Statement,
    Timex,
)
from govtext.span import Span


@attrs.frozen
class Mark:
    """
    A stretch to be marked.

    Args:
        span: where.

        sort: the kind of mark, a key of `govtext.look.words.WORDS`.

        of: what it is a mark of.
    """

    span: Span
    sort: str
    of: Annotation


@attrs.frozen
class Piece:
    """
    A step in writing a marked text: a mark opens, characters, or the innermost mark closes.

    Args:
        text: characters, or "".

        mark: the mark that opens here, or ``None``.

        height: how many marks lie on one another inside the one that opens.

        first: whether this is where the mark begins, and not where it goes on beyond another's end.
    """

    text: str = ""
    mark: Mark | None = None
    height: int = 0
    first: bool = True


def marks(found: Iterable[Annotation]) -> Iterator[Mark]:
    """Yield what is marked of *found*: every kind of the contract at the words that tell it, and third parties' kinds."""
    for one in found:
        finder = _PARTS.get(type(one))
        if finder is not None:
            yield from (Mark(span, sort, one) for sort, span in finder(one))
        elif not type(one).__module__.startswith("govtext."):
            yield Mark(one.span, "other", one)


def pieces(text: str, stretches: Iterable[Mark]) -> list[Piece]:
    """
    Return the steps that write *text* with every mark opened and closed in its place.

    A mark that runs across another's end goes on behind it: elements of a page can only nest.

    >>> say = lambda pieces: "".join(f"<{p.mark.sort}>" if p.mark else p.text or "</>" for p in pieces)
    >>> a, b = (Mark(Span(0, 4), "a", Section(Span(0, 4))), Mark(Span(2, 6), "b", Section(Span(2, 6))))
    >>> say(pieces("abcdefgh", [b, a]))
    '<a>ab<b>cd</></><b>ef</>gh'
    """
    split = list(_nested(stretches))
    heights = _heights([span for span, _, _ in split])
    steps: list[Piece] = []
    open_: list[int] = []
    at = 0

    def write(to: int) -> None:
        nonlocal at
        while open_ and open_[-1] <= to:
            end = open_.pop()
            steps.extend(([Piece(text[at:end])] if at < end else []) + [Piece()])
            at = end
        if at < to:
            steps.append(Piece(text[at:to]))
            at = to

    for number, (span, mark, first) in enumerate(split):
        write(span.start)
        steps.append(Piece(mark=mark, height=heights[number], first=first))
        open_.append(span.end)
    write(len(text))
    return steps


def _nested(stretches: Iterable[Mark]) -> Iterator[tuple[Span, Mark, bool]]:
    """Yield the marks in reading order, cut where they cross another's end, so that any two nest or are apart."""
    waiting = sorted(((mark.span, mark, True) for mark in stretches if len(mark.span)), key=_order, reverse=True)
    open_: list[int] = []
    while waiting:
        span, mark, first = waiting.pop()
        while open_ and open_[-1] <= span.start:
            open_.pop()
        if open_ and span.end > open_[-1]:
            rest = (Span(open_[-1], span.end), mark, False)
            place = next((n for n in range(len(waiting), 0, -1) if _order(waiting[n - 1]) >= _order(rest)), 0)
            waiting.insert(place, rest)
            span = Span(span.start, open_[-1])
        open_.append(span.end)
        yield span, mark, first


def _order(item: tuple[Span, Mark, bool]) -> tuple[int, int]:
    return item[0].start, -item[0].end


def _heights(spans: list[Span]) -> list[int]:
    """Return for each nested span how many lie on one another inside it."""
    heights = [0] * len(spans)
    around: list[int] = []
    for number, span in enumerate(spans):
        while around and spans[around[-1]].end <= span.start:
            around.pop()
        for above, outer in enumerate(reversed(around), 1):
            heights[outer] = max(heights[outer], above)
        around.append(number)
    return heights


def _whole(sort: str) -> "Callable[[Any], Iterator[tuple[str, Span]]]":
    def part(one: Annotation) -> Iterator[tuple[str, Span]]:
        yield sort, one.span

    return part


def _official(one: Official) -> Iterator[tuple[str, Span]]:
    yield from (("official", mention.span) for mention in one.mentions)


def _indicator(one: Indicator) -> Iterator[tuple[str, Span]]:
    if one.subject:
        yield "subject", one.subject.span
    for quantity in quantities(one).values():
        yield "figure", quantity.span


def _statement(one: Statement) -> Iterator[tuple[str, Span]]:
    yield "statement", one.verb.span
    if one.content:
        yield "content", one.content.span


def _event(one: Event) -> Iterator[tuple[str, Span]]:
    yield "event", one.trigger.span
    if one.topic:
        yield "topic", one.topic.span


def quantities(one: Indicator) -> dict[str, Quantity]:
    """Return the quantities that *one* has, by the name of their part in it."""
    named = {"value": one.value, "attainment": one.attainment, "change": one.change}
    return {name: quantity for name, quantity in named.items() if quantity is not None}


_PARTS: Mapping[type[Annotation], "Callable[[Any], Iterator[tuple[str, Span]]]"] = {
    Headline: _whole("headline"),
    Section: _whole("press"),
    Published: _whole("press"),
    OutletMention: _whole("press"),
    Byline: _whole("press"),
    Caption: _whole("caption"),
    Chrome: _whole("chrome"),
    Timex: _whole("date"),
    Duration: _whole("duration"),
    Organization: _whole("organization"),
    Place: _whole("place"),
    Reference: _whole("reference"),
    Official: _official,
    Indicator: _indicator,
    Statement: _statement,
    Event: _event,
}
