"""The words with which a match of an expression can begin, read off the expression itself."""

import importlib
import re
from collections.abc import Callable, Iterable
from itertools import groupby
from operator import itemgetter
from typing import Any

import attrs

from govtext.bytecode import parsed, parser

# The standard library's own reader of expressions is not public: where it is missing, nothing is told, and all is searched.
sre: Any
try:
    sre = importlib.import_module("re._constants")
except ImportError:  # pragma: no cover - another Python
    sre = None

UPPER = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ")
LETTERS = UPPER | frozenset(letter.lower() for letter in UPPER)
DIGITS = frozenset("0123456789")
#: More beginnings than this are not worth telling apart.
_MANY = 6000
#: A class of so many letters is spelt out; a larger one ends what is known of a word.
_FEW = 8


@attrs.frozen(eq=False)
class Heads:
    """
    How every match of an expression begins.

    Args:
        words: whole runs of letters.

        stems: first letters of a run of letters.

        digits: whether a run of digits may begin it.

        capitals: whether any run of letters with a capital may begin it.
    """

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    digits: bool = False
    capitals: bool = False
    _compared: list[tuple[frozenset[str], tuple[tuple[str, tuple[str, ...]], ...]]] = attrs.field(factory=list, repr=False)

    def compared(self, fold: Callable[[str], str]) -> tuple[frozenset[str], tuple[tuple[str, tuple[str, ...]], ...]]:
        """Return words, and stems by their first letter, as they stand in a text whose words are all compared through *fold*."""
        if not self._compared:
            # A stem may be the whole word or its beginning, and only the end of a word changes: both forms are kept.
            words = frozenset(form for word in self.words for form in (word.lower(), fold(word)))
            stems = sorted({form for stem in self.stems for form in (stem.lower(), fold(stem))})
            initials = tuple((letter, tuple(begun)) for letter, begun in groupby(stems, itemgetter(0)))
            self._compared.append((words, initials))
        return self._compared[0]


def heads(expr: str) -> Heads | None:
    r"""
    Return how every match of *expr* begins, or ``None`` where that cannot be told.

    A match that may begin inside a word, or with anything but a letter or digit, cannot be told: the expression has to
    be tried at every character.

    >>> sorted(heads(r"(?<![^\W_])(?:hội nghị|(?:đồng )?chủ trì)").words)
    ['chủ', 'hội', 'đồng']
    >>> heads(r"(?<!\d)\d{1,2}/\d{1,2}").digits
    True
    >>> heads("hội nghị")  # may begin inside a word
    """
    if parser is None or sre is None:  # pragma: no cover - another Python
        return None
    try:
        tree = parsed(expr)
        if tree.state.flags & ~re.UNICODE:
            return None
        reader = _Reader()
        for state in reader.sequence(tree, {_Open("", False, False)}):
            reader.stop(state)
    except (_UntoldError, re.error, RecursionError):
        return None
    stems = tuple(sorted(reader.stems))
    words = frozenset(word for word in reader.words if not word.startswith(stems)) if stems else frozenset(reader.words)
    return Heads(words, stems, reader.digits, reader.capitals)


class _UntoldError(Exception):
    """A match may begin in a way that is not told by a word or digit."""


@attrs.frozen
class _Open:
    """What is known of a match so far: the letters read, and whether the place before is no letter, no digit."""

    letters: str
    after_letter: bool  # True once it is known that no letter stands before
    after_digit: bool  # True once it is known that no digit stands before


class _Reader:
    """A walk through a parsed expression that ends on each path as soon as the first word is known."""

    def __init__(self) -> None:
        self.words: set[str] = set()
        self.stems: set[str] = set()
        self.digits = False
        self.capitals = False

    def sequence(self, items: Iterable[Any], states: set[_Open]) -> set[_Open]:
        for op, value in items:
            if not states:
                break
            states = self.item(op, value, states)
            if len(states) + len(self.words) > _MANY:
                raise _UntoldError
        return states

    def item(self, op: Any, value: Any, states: set[_Open]) -> set[_Open]:
        if op is sre.LITERAL:
            return self.one_of(frozenset(chr(value)), states)
        if op is sre.IN:
            return self.one_of(_members(value), states)
        if op is sre.BRANCH:
            return {after for branch in value[1] for after in self.sequence(branch, states)}
        if op is sre.SUBPATTERN:
            if value[1] or value[2]:
                raise _UntoldError
            return self.sequence(value[-1], states)
        if op is sre.ATOMIC_GROUP:
            return self.sequence(value, states)
        if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            return self.repeat(value, states)
        if op in (sre.ASSERT, sre.ASSERT_NOT):
            return self.look(op is sre.ASSERT, value, states)
        if op is sre.AT:
            if value in (sre.AT_END, sre.AT_END_STRING):
                self.words.update(state.letters for state in states if state.letters)
                return {state for state in states if not state.letters}
            return states
        for state in states:
            self.stop(state)
        return set()

    def one_of(self, members: "frozenset[str] | None", states: set[_Open]) -> set[_Open]:
        """Read one character, any of *members* (``None``: too many to name)."""
        after = set()
        for state in states:
            if state.letters:
                after |= self.inside(state, members)
            elif members is None or not members:
                raise _UntoldError
            elif members <= DIGITS and state.after_digit:
                self.digits = True
            elif members <= LETTERS and state.after_letter:
                after |= self.begin(state, members)
            elif members <= LETTERS | DIGITS and state.after_letter and state.after_digit:
                self.digits = True
                after |= self.begin(state, members & LETTERS)
            else:
                raise _UntoldError
        return after

    def begin(self, state: _Open, members: frozenset[str]) -> set[_Open]:
        if len(members) <= _FEW:
            return {attrs.evolve(state, letters=letter) for letter in members}
        if not members <= UPPER:
            raise _UntoldError
        self.capitals = True
        return set()

    def inside(self, state: _Open, members: "frozenset[str] | None") -> set[_Open]:
        """Read a character after the first letters of a word."""
        if members is None:
            self.stems.add(state.letters)
            return set()
        more = members & LETTERS
        if members - more:
            self.words.add(state.letters)
        if len(more) > _FEW:
            self.stems.add(state.letters)
            return set()
        return {attrs.evolve(state, letters=state.letters + letter) for letter in more}

    def repeat(self, value: Any, states: set[_Open]) -> set[_Open]:
        least, most, inner = value
        once = self.sequence(inner, states)
        if most > 1:
            # A word that is still open may be followed by the same again: only its first letters are known.
            for state in once - states:
                if state.letters:
                    self.stop(state)
            once = {state for state in once if not state.letters or state in states}
        return once | states if least == 0 else once

    def look(self, wanted: bool, value: Any, states: set[_Open]) -> set[_Open]:
        """Learn from a look-behind what cannot stand before, and from a look-ahead that a word ends here."""
        where, inner = value
        if len(inner) != 1:
            return states
        refused = _refused(wanted, *inner[0])
        if where < 0:
            return {
                attrs.evolve(s, after_letter=s.after_letter or refused >= LETTERS, after_digit=s.after_digit or refused >= DIGITS)
                if not s.letters
                else s
                for s in states
            }
        if not wanted and refused >= LETTERS:
            self.words.update(state.letters for state in states if state.letters)
            return {state for state in states if not state.letters}
        return states

    def stop(self, state: _Open) -> None:
        """Know no more of *state* than its letters."""
        if not state.letters:
            raise _UntoldError
        self.stems.add(state.letters)


def _members(items: Any) -> "frozenset[str] | None":
    """Return the characters of a class; ``None`` where a letter or digit may be among those that are not named."""
    named: set[str] = set()
    for op, value in items:
        if op is sre.LITERAL:
            named.add(chr(value))
        elif op is sre.RANGE and value[1] - value[0] < 0x200:
            named.update(map(chr, range(value[0], value[1] + 1)))
        elif op is sre.CATEGORY and value is sre.CATEGORY_DIGIT:
            named |= DIGITS
        elif op is sre.CATEGORY and value is sre.CATEGORY_SPACE:
            named |= {" ", "\n"}
        else:
            return None
    return frozenset(named)


def _refused(wanted: bool, op: Any, value: Any) -> frozenset[str]:
    """Return the letters and digits that a look-around of one character refuses."""
    if op is not sre.IN and op is not sre.LITERAL:
        return frozenset()
    items = value if op is sre.IN else [(op, value)]
    negated = items[0][0] is sre.NEGATE
    held = _held(items[1:] if negated else items)
    return held if negated is wanted else _KNOWN - held


_KNOWN = LETTERS | DIGITS


def _held(items: Any) -> frozenset[str]:
    """Return the letters and digits of a class."""
    held: set[str] = set()
    for op, value in items:
        if op is sre.LITERAL:
            held.add(chr(value))
        elif op is sre.RANGE:
            held.update(letter for letter in _KNOWN if value[0] <= ord(letter) <= value[1])
        elif value in (sre.CATEGORY_WORD, sre.CATEGORY_NOT_SPACE):
            held |= _KNOWN
        elif value is sre.CATEGORY_DIGIT:
            held |= DIGITS
        elif value is sre.CATEGORY_NOT_DIGIT:
            held |= LETTERS
    return _KNOWN & held
