"""Choosing among rivals for the same characters."""

from collections.abc import Iterable

from govtext.annotation import Annotation


def settle(rivals: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """
    Return those *rivals* that stand: the longer span wins, then the more special kind, then the name.

    The choice depends on the annotations alone, not on the order in which they were found.

    >>> from govtext.annotation import Mention
    >>> from govtext.span import Span
    >>> [a.span for a in settle([Mention(Span(0, 4)), Mention(Span(0, 13)), Mention(Span(20, 22))])]
    [Span(start=0, end=13), Span(start=20, end=22)]
    """
    claims: dict[tuple[int, int, int, str], Annotation] = {}
    for rival in rivals:
        claim = _claim(rival)
        known = claims.setdefault(claim, rival)
        if known is not rival and repr(rival) < repr(known):
            claims[claim] = rival
    taken: list[Annotation] = []
    held: set[int] = set()
    for claim in sorted(claims):
        rival = claims[claim]
        place = range(rival.span.start, rival.span.end)
        if held.isdisjoint(place):
            taken.append(rival)
            held.update(place)
    return tuple(sorted(taken, key=lambda a: (a.span.start, a.span.end)))


def _claim(rival: Annotation) -> tuple[int, int, int, str]:
    kind, span = type(rival), rival.span
    return span.start - span.end, span.start, -len(kind.__mro__), kind.__name__
