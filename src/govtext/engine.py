"""Expressions made ready to be searched: on which library, and for how long."""

import functools
import importlib
import time
from collections.abc import Callable, Iterator
from typing import Any

from govtext.bytecode import assemble, load
from govtext.errors import PatternError
from govtext.heads import Heads, heads
from govtext.kept import kept

Match = Any  # re.Match[str] or regex.Match[str]: the two have one interface and no common base


def ready(expr: str, deadline: float | None = None) -> "Engine":
    """Return *expr* made ready, with an end to its patience at *deadline* (by `time.monotonic`)."""
    return compiled(expr) if deadline is None else Engine(expr, Timed(expr, deadline))


class Engine:
    """
    An expression made ready to be searched.

    Args:
        expr: the expression.

        made: what searches it: a compiled pattern of either library, or one whose time is counted.
    """

    def __init__(self, expr: str, made: Any) -> None:
        self.finditer: Callable[..., Iterator[Match]] = made.finditer
        self.search: Callable[..., Match | None] = made.search
        self.match: Callable[..., Match | None] = made.match
        self.fullmatch: Callable[..., Match | None] = made.fullmatch
        self._expr = expr

    @functools.cached_property
    def heads(self) -> Heads | None:
        """How its matches begin (``None``: anyhow); asked only of what is searched, not of what is matched at a place."""
        return _heads(self._expr)


@functools.cache
def _heads(expr: str) -> Heads | None:
    told = kept("heads", expr, _told)
    return None if told is None else Heads(*told)


def _told(expr: str) -> tuple[frozenset[str], tuple[str, ...], bool, bool] | None:
    told = heads(expr)
    return None if told is None else (told.words, told.stems, told.digits, told.capitals)


@functools.cache
def compiled(expr: str) -> Engine:
    """
    Compile on the standard library's ``re``, or on ``regex`` what only that knows; once for each expression.

    With letters spelt out as classes and tries of words, ``re`` compiles in 40 % and searches in 50 % of the time that
    ``regex`` takes (benchmarks/engines.py).
    """
    made = load(expr, kept("bytecode", expr, assemble)) or _compile(expr)
    if made.match(""):
        raise PatternError(f"pattern {expr!r} matches the empty string; a pattern must claim at least one character")
    return Engine(expr, made)


def _compile(expr: str) -> Any:
    for name in ("re", "regex"):
        try:
            return importlib.import_module(name).compile(expr)
        except ImportError:  # pragma: no cover - the browser has no regex
            continue
        except Exception as problem:
            error = problem
    raise PatternError(f"pattern {expr!r} does not compile: {error}") from error


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

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> Match | None:
        """Return the match with all of *text*, or all between two places, if there is time."""
        return self._in_time(self._made.fullmatch, text, start, len(text) if end is None else end, **self._left())

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
