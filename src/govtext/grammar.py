"""Patterns: a regular expression, where it may begin, and on which reading it is matched."""

import functools
import importlib
import time
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal

import attrs

from govtext.errors import PatternError
from govtext.heads import Heads, heads
from govtext.source import Source, fold

#: Character classes for use inside ``[…]``, alike for both engines.
UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
LOWER = UPPER.replace("A-Z", "a-z").lower()
LETTER = UPPER + LOWER
#: Guards for the two ends of a word.
LEFT = r"(?<![^\W_])"
RIGHT = r"(?![^\W_])"

#: A stretch shorter than this is searched as it stands.
_SHORT = 48

Match = Any  # re.Match[str] or regex.Match[str]: the two have one interface and no common base


@attrs.frozen
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
        return find(self.expr, source, self.on, start, end)

    def first(self, source: Source, start: int = 0, end: int | None = None) -> Match | None:
        """Return the first match between two offsets, or ``None``."""
        if self.cues and not source.has_any(self.cues):
            return None
        return first(self.expr, source, self.on, start, end)

    def match(self, source: Source, start: int, end: int | None = None) -> Match | None:
        """Return the match that begins exactly at *start*, or ``None``."""
        text = source.folded if self.on == "folded" else source.text
        return _engine(self.expr, source).match(text, start, len(text) if end is None else end)

    def fits(self, words: str) -> Match | None:
        """Return the match with the whole of *words*, read as the pattern reads, or ``None``."""
        return compiled(self.expr).fullmatch(fold(words) if self.on == "folded" else words)


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
    engine = _engine(expr, source)
    text = source.folded if on == "folded" else source.text
    end = len(text) if end is None else min(end, len(text))
    places = _places(engine, source, on, text, start, end)
    return engine.finditer(text, start, end) if places is None else _tried(engine.match, text, places, end) if places else iter(())


def first(expr: str, source: Source, on: Literal["folded", "text"], start: int = 0, end: int | None = None) -> Match | None:
    """Return the first match of *expr*, found as `find` does."""
    engine = _engine(expr, source)
    text = source.folded if on == "folded" else source.text
    end = len(text) if end is None else min(end, len(text))
    places = _places(engine, source, on, text, start, end)
    if places is None:
        return engine.search(text, start, end)
    for place in places:
        found = engine.match(text, place, end)
        if found is not None:
            return found
    return None


def _places(engine: "Engine", source: Source, on: Literal["folded", "text"], text: str, start: int, end: int) -> Sequence[int] | None:
    """Return where matches may begin; ``None``: anywhere, or in so short a stretch that the engine is through it in no time."""
    if end - start < _SHORT or engine.heads is None or (end < len(text) and text[end - 1 : end + 1].isalpha()):
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


class Engine:
    """An expression made ready to be searched."""

    def __init__(self, expr: str, made: Any) -> None:
        self.finditer: Callable[..., Iterator[Match]] = made.finditer
        self.search: Callable[..., Match | None] = made.search
        self.match: Callable[..., Match | None] = made.match
        self.fullmatch: Callable[..., Match | None] = made.fullmatch
        self._expr = expr

    @functools.cached_property
    def heads(self) -> Heads | None:
        """How its matches begin (``None``: anyhow); asked only of what is searched, not of what is matched at a place."""
        return heads(self._expr)


@functools.cache
def compiled(expr: str) -> Engine:
    """
    Compile on the standard library's ``re``, or on ``regex`` what only that knows; once for each expression.

    With letters spelt out as classes and tries of words, ``re`` compiles in 40 % and searches in 50 % of the time that
    ``regex`` takes (benchmarks/engines.py).
    """
    for name in ("re", "regex"):
        try:
            made = importlib.import_module(name).compile(expr)
        except ImportError:  # pragma: no cover - the browser has no regex
            continue
        except Exception as problem:
            error = problem
        else:
            break
    else:
        raise PatternError(f"pattern {expr!r} does not compile: {error}") from error
    if made.match(""):
        raise PatternError(f"pattern {expr!r} matches the empty string; a pattern must claim at least one character")
    return Engine(expr, made)


def _engine(expr: str, source: Source) -> Engine:
    """Return *expr* made ready for *source*: with an end to its patience where that has one."""
    return compiled(expr) if source.deadline is None else Engine(expr, Timed(expr, source.deadline))


class Timed:
    """
    An expression on ``regex``, which can be told when to stop; where that is absent it is on its own.

    A stranger's pattern may need longer than the world has for twenty characters; its finder is then a fault, and the rest goes on.
    """

    def __init__(self, expr: str, deadline: float) -> None:
        compiled(expr)  # refuses what no pattern may be
        self._expr, self._deadline = expr, deadline
        self._made = _regex(expr)

    def finditer(self, text: str, start: int, end: int) -> Iterator[Match]:
        """Search on as long as there is time."""
        matches = self._made.finditer(text, start, end, **self._left())
        while (found := self._in_time(next, matches, None)) is not None:
            yield found

    def search(self, text: str, start: int, end: int) -> Match | None:
        """Return the first match, if there is time."""
        return self._in_time(self._made.search, text, start, end, **self._left())

    def match(self, text: str, start: int, end: int) -> Match | None:
        """Return the match at *start*, if there is time."""
        return self._in_time(self._made.match, text, start, end, **self._left())

    def fullmatch(self, text: str) -> Match | None:
        """Return the match with the whole of *text*, if there is time."""
        return self._in_time(self._made.fullmatch, text, **self._left())

    def _left(self) -> dict[str, float]:
        if self._made.__class__.__module__ == "re":
            return {}
        return {"timeout": max(0.001, self._deadline - time.monotonic())}

    def _in_time(self, ask: Callable[..., Any], *arguments: Any, **left: Any) -> Any:
        try:
            return ask(*arguments, **left)
        except TimeoutError:
            shown = self._expr if len(self._expr) <= 80 else f"{self._expr[:77]}..."
            raise TimeoutError(f"pattern {shown!r} took too long; bound what repeats, see explanation/patterns") from None


@functools.cache
def _regex(expr: str) -> Any:
    try:
        return importlib.import_module("regex").compile(expr)
    except ImportError:  # pragma: no cover - the browser has no regex
        return importlib.import_module("re").compile(expr)


def alternatives(*words: str) -> str:
    """
    Return a non-capturing group of *words*, the longest first, so that the longest reading wins.

    >>> alternatives("tỷ", "tỷ đồng")
    '(?:tỷ đồng|tỷ)'
    """
    import re

    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace("\\ ", " ").replace("\\-", "-") for word in ordered) + ")"
