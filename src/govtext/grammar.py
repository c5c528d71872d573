"""Patterns: a regular expression, where it may begin, and on which reading it is matched."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Literal

import attrs

from govtext.engine import Engine, compiled, ready
from govtext.engine import Match as Match
from govtext.source import Source, fold

#: Character classes for use inside ``[…]``, alike for both engines.
UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
LOWER = UPPER.replace("A-Z", "a-z").lower()
LETTER = UPPER + LOWER
#: Guards for the two ends of a word.
LEFT = r"(?<![^\W_])"
RIGHT = r"(?![^\W_])"

#: A stretch shorter than this is searched as it stands: the engine is through it before the words of the whole report are looked up.
_SHORT = 256


@attrs.frozen(slots=False)
class Pattern:
    """
    An expression that finds itself in a `Source`; made by `pattern()`, compiled when first used.

    >>> number = pattern("quý (?P<quarter>[1-4]|i{1,3}v?|iv)", cues=("quý",))
    >>> [match["quarter"] for match in number.find(Source.read("Quý I, quý 3, quí IV"))]
    ['i', '3']
    """

    expr: str
    cues: tuple[str, ...] = ()
    on: Literal["folded", "text"] = "folded"

    def find(self, source: Source, start: int = 0, end: int | None = None) -> Iterator[Match]:
        """Yield the matches that do not overlap, from left to right, between two offsets of the reading."""
        if self.cues and not source.has_any(self.cues):
            return iter(())
        engine = self._engine if source.deadline is None else ready(self.expr, source.deadline)
        return _find(engine, source, self.on, start, end)

    def first(self, source: Source, start: int = 0, end: int | None = None) -> Match | None:
        """Return the first match between two offsets, or ``None``."""
        if self.cues and not source.has_any(self.cues):
            return None
        engine = self._engine if source.deadline is None else ready(self.expr, source.deadline)
        return _first(engine, source, self.on, start, end)

    def match(self, source: Source, start: int, end: int | None = None) -> Match | None:
        """Return the match that begins exactly at *start*, or ``None``."""
        text = source.folded if self.on == "folded" else source.text
        engine = self._engine if source.deadline is None else ready(self.expr, source.deadline)
        return engine.match(text, start, len(text) if end is None else end)

    def fills(self, source: Source, start: int, end: int) -> Match | None:
        """Return the match with all that stands between two offsets of the reading, or ``None``."""
        text = source.folded if self.on == "folded" else source.text
        engine = self._engine if source.deadline is None else ready(self.expr, source.deadline)
        return engine.fullmatch(text, start, end)

    def fits(self, words: str) -> Match | None:
        """Return the match with the whole of *words*, read as the pattern reads, or ``None``."""
        return self._engine.fullmatch(fold(words) if self.on == "folded" else words)

    @cached_property
    def _engine(self) -> Engine:
        return compiled(self.expr)


def pattern(expr: str, *, cues: tuple[str, ...] = (), on: Literal["folded", "text"] = "folded") -> Pattern:
    """
    Return *expr* as a pattern.

    Args:
        expr: a regular expression in the syntax that ``regex`` and ``re`` share. A literal blank is one blank: the
            reading has no doubled ones. Write words as the folded reading has them (lower case, ủy, hòa).

        cues: folded literals one of which must occur in a text for the pattern to be tried at all.

        on: ``"folded"`` for words, ``"text"`` where capitals matter.

    Raises:
        PatternError: when first used, if *expr* does not compile or matches "".
    """
    return Pattern(expr, tuple(cues), on)


def find(expr: str, source: Source, on: Literal["folded", "text"], start: int = 0, end: int | None = None) -> Iterator[Match]:
    """
    Yield the matches of *expr* that do not overlap, from left to right.

    An expression that begins with known words is tried only where one of them stands: a report has some hundred of its
    own, and most expressions find none of theirs there.
    """
    return _find(ready(expr, source.deadline), source, on, start, end)


def first(expr: str, source: Source, on: Literal["folded", "text"], start: int = 0, end: int | None = None) -> Match | None:
    """Return the first match of *expr*, found as `find` does."""
    return _first(ready(expr, source.deadline), source, on, start, end)


def _find(engine: Engine, source: Source, on: Literal["folded", "text"], start: int, end: int | None) -> Iterator[Match]:
    text = source.folded if on == "folded" else source.text
    end = len(text) if end is None else min(end, len(text))
    places = _places(engine, source, text, start, end) if end - start >= _SHORT else None
    return engine.finditer(text, start, end) if places is None else _tried(engine.match, text, places, end) if places else iter(())


def _first(engine: Engine, source: Source, on: Literal["folded", "text"], start: int, end: int | None) -> Match | None:
    text = source.folded if on == "folded" else source.text
    end = len(text) if end is None else min(end, len(text))
    places = _places(engine, source, text, start, end) if end - start >= _SHORT else None
    if places is None:
        return engine.search(text, start, end)
    for place in places:
        found = engine.match(text, place, end)
        if found is not None:
            return found
    return None


def _places(engine: Engine, source: Source, text: str, start: int, end: int) -> Sequence[int] | None:
    """Return where matches may begin; ``None``: anywhere."""
    if engine.heads is None or (end < len(text) and text[end - 1 : end + 1].isalpha()):
        return None
    places = source.words_index.places(engine.heads)
    if not places or (start <= places[0] and places[-1] < end):
        return places
    return places[bisect_left(places, start) : bisect_left(places, end)]


def _tried(match: Callable[..., Match | None], text: str, places: Sequence[int], end: int) -> Iterator[Match]:
    free = 0
    for place in places:
        if place >= free:
            found = match(text, place, end)
            if found is not None:
                free = found.end()
                yield found


def alternatives(*words: str) -> str:
    """
    Return a non-capturing group of *words*, the longest first, so that the longest reading wins.

    >>> alternatives("tỷ", "tỷ đồng")
    '(?:tỷ đồng|tỷ)'
    """
    import re

    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace("\\ ", " ").replace("\\-", "-") for word in ordered) + ")"
