"""A half-open stretch of characters."""

from typing import Protocol

import attrs


class Matched(Protocol):
    """What `Span.of` needs of a match: the standard library's and regex's both have it."""

    def span(self, group: int | str = 0, /) -> tuple[int, int]: ...


@attrs.frozen(order=True, init=False)
class Span:
    """
    From *start* up to, but not including, *end*, in code points.

    >>> Span(3, 5) in Span(0, 9), Span(3, 5).touches(Span(5, 6)), len(Span(3, 5))
    (True, False, 2)
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # Some hundred are made for each report, and the way that attrs sets what is frozen takes half as long again.
        _set_start(self, start)
        _set_end(self, end)

    @classmethod
    def of(cls, match: Matched, group: int | str = 0) -> "Span":
        """Return where *match*, or one of its groups, stands."""
        return cls(*match.span(group))

    @classmethod
    def hull(cls, *spans: "Span") -> "Span":
        """Return the smallest span that holds all of *spans*."""
        return cls(min(s.start for s in spans), max(s.end for s in spans))

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: object) -> bool:
        return isinstance(other, Span) and self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


_set_start, _set_end = vars(Span)["start"].__set__, vars(Span)["end"].__set__
