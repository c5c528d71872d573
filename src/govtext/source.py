"""The text as received, and the reading of it that patterns see."""

import re
import time
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import attrs

from govtext import legacy, mangled, markup
from govtext.span import Span
from govtext.wording import part, rejoin
from govtext.words import Words
from govtext.words import fold as fold

# One character for one: what a writer's machine made of a blank, a dash, an apostrophe or a letter.
# ftfy's and the Unicode confusables' short list for Vietnamese pages; see domain hygiene, homoglyphs.
_ALIKE = {
    "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t\x0b\x0c": " ",
    "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d": "-",
    "\u2018\u2019\u02bc\u0060\u00b4\u2032": "'",
    "\u2044\u2215\uff0f": "/",
    "\uff05\ufe6a": "%",
    # ... and what stands where an image was.
    "\u0085\u2028\u2029\ufffc": "\n",
    "\u00d0\u0189": "\u0110",
    "\u212a": "K",
    "\u0130": "I",
    "\u01a2": "\u01af",
    "\u01a3": "\u01b0",
    "\u020e": "\u01a0",
    "\u020f": "\u01a1",
    "\u201e\u00ab": "\u201c",
    "\u201f\u00bb": "\u201d",
    "\u2033\uff02": '"',
}
_REPAIRS = {odd: plain for odds, plain in _ALIKE.items() for odd in odds} | {chr(0xFF10 + digit): str(digit) for digit in range(10)}
# Letters of other scripts are looked for in the same pass, and told apart by where they stand in Unicode.
_ODD = re.compile(f"[{''.join(_REPAIRS)}\u0370-\u045f]")
# Two apostrophes of any make, not inside a word, are a quotation mark.
_APOSTROPHES = "'\u2018\u2019\u02bc\u0060\u00b4\u2032"
_PAIR = f"[{_APOSTROPHES}][{_APOSTROPHES}]"
_PAIRS = re.compile(_PAIR)
_PAIRED = re.compile(f"(?:(?<![^\\W\\d_]){_PAIR}|{_PAIR}(?![^\\W_]))")
# Letters of other scripts that look like Latin ones, in words that have Latin letters too.
_FOREIGN = str.maketrans("аеорсухіјѕАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "aeopcyxijsABEKMHOPCTYXIJSABEZHIKMNOPTYXo")
_SCRIPTS = re.compile("[^\\W\\d_]*[\u0370-\u045f][^\\W\\d_]*")
# What a reader does not see is left out of the reading, and the map remembers where.
_UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"
_SPACING = f" \n\r{_UNSEEN}"
_RUN = f"[{_SPACING}]{{2,}}|[\r{_UNSEEN}]"
_IRREGULAR = re.compile(_RUN)
_UNEVEN = ("  ", " \n", "\n ", "\r", *_UNSEEN)
# Text that is not NFC is composed cluster by cluster: a base and what stands on it.
_IRREGULAR_OR_MARKED = re.compile(rf"{_RUN}|[^\u0300-\u036f{_SPACING}][\u0300-\u036f]+")

T = TypeVar("T")


@attrs.frozen
class Source:
    r"""
    A report as received (*raw*), and as read (*text*, *folded*).

    The reading is NFC with one blank between words, plain dashes and no unseen characters, and what was typed in a
    font's own encoding (TCVN3, VNI) is read as Unicode, so that a pattern need not know how a page was typed. Finders work on the
    reading; the library maps every span back into *raw*.

    >>> source = Source.read("Thành  uy\u0309\u00a0Hà Nội")
    >>> source.text, source.folded
    ('Thành uỷ Hà Nội', 'thành ủy hà nội')
    >>> source.to_raw(Span(6, 8))
    Span(start=7, end=10)
    """

    raw: str
    text: str
    folded: str = attrs.field(repr=False)
    # Reading offsets from which on the distance to *raw* changes, and that distance.
    _starts: tuple[int, ...] = attrs.field(repr=False, default=(0,))
    _shifts: tuple[int, ...] = attrs.field(repr=False, default=(0,))
    # How many characters of *raw* a letter of the reading is, where not one: an entity, a mark typed behind its letter, a blank that was lost.
    _lengths: dict[int, int] = attrs.field(repr=False, eq=False, factory=dict)
    # What was asked for, and found: patterns ask again for each sentence.
    _asked: dict[tuple[str, ...], bool] = attrs.field(repr=False, eq=False, factory=dict)
    _words: list[Words] = attrs.field(repr=False, eq=False, factory=list)
    _made: dict[tuple[Any, ...], tuple[Any, tuple[Any, ...]]] = attrs.field(repr=False, eq=False, factory=dict)
    #: When patterns have to stop searching it, by `time.monotonic`; ``None``: never.
    deadline: float | None = attrs.field(repr=False, eq=False, default=None)

    @classmethod
    def read(cls, raw: str) -> "Source":
        """Read *raw*: decode and repair it, remember where, and fold it; any string at all is good."""
        typed = _typed(raw)
        if typed is None:
            return cls._read(raw)
        inner = cls._read("".join(letter for letter, _, _ in typed))
        places = [typed[inner._raw_offset(offset)] for offset in range(len(inner.text))]
        starts, shifts = _map((1, begin) for _, begin, _ in places)
        lengths = {offset: length for offset, (_, _, length) in enumerate(places) if length != 1}
        return cls(raw, inner.text, inner.folded, starts, shifts, lengths)

    @classmethod
    def _read(cls, raw: str) -> "Source":
        """Read *raw* as Unicode."""
        text = raw
        odds = set(_ODD.findall(raw))
        for odd in odds & _REPAIRS.keys():
            text = text.replace(odd, _REPAIRS[odd])
        text = _SCRIPTS.sub(_latin, text) if odds - _REPAIRS.keys() else text
        pieces = _clean(text)
        if pieces is not None:
            text = "".join(piece for piece, _ in pieces)
        text, folded = rejoin(text, fold(text))
        return cls(raw, text, folded) if pieces is None else cls(raw, text, folded, *_map((len(piece), begin) for piece, begin in pieces))

    def until(self, deadline: float) -> "Source":
        """Return the same source for a finder that has to be done by *deadline*."""
        return attrs.evolve(self, deadline=deadline)

    @property
    def late(self) -> bool:
        """Whether the time is up for whoever was given this source."""
        return self.deadline is not None and time.monotonic() > self.deadline

    @property
    def faithful(self) -> bool:
        """Tell whether offsets of the reading are offsets of *raw* as they stand."""
        return len(self._starts) == 1 and not self._lengths

    def has_any(self, literals: tuple[str, ...]) -> bool:
        """Tell whether one of *literals* occurs in the folded reading."""
        asked = self._asked.get(literals)
        if asked is None:
            asked = self._asked[literals] = any(map(self.folded.__contains__, literals))
        return asked

    @property
    def words_index(self) -> Words:
        """The index of the words of the reading; made when first asked for."""
        if not self._words:
            self._words.append(Words(self.text, self.folded))
        return self._words[0]

    def once(self, make: "Callable[..., T]", *arguments: Any) -> "T":
        """
        Return ``make(self, *arguments)``, made when the first finder asks, for all that ask with the very same arguments.

        For what several finders derive from a report, its layers and the lexicons; *make* must be a pure function that has a name.

        >>> source = Source.read("Họp")
        >>> source.once(Source.words, Span(0, 3))
        'Họp'
        """
        key = (make, *map(id, arguments))
        known = self._made.get(key)
        if known is None:
            # The arguments are kept, so that no other value can come to have their identity.
            known = self._made[key] = (make(self, *arguments), arguments)
        return known[0]

    def forget(self) -> None:
        """Drop what was made of the report once: some of it holds the source in turn, and would be left to the garbage collector."""
        self._made.clear()

    def to_raw(self, span: Span) -> Span:
        """Return where the reading's *span* stands in *raw*, with any marks that belong to its last letter."""
        faithful = self.faithful
        if faithful and not self._shifts[0]:
            return span
        if faithful or span.start == span.end:
            shift = self._raw_offset(span.start) - span.start
            return Span(span.start + shift, span.end + shift)
        start = self._raw_offset(span.start)
        end = self._raw_offset(span.end - 1) + self._lengths.get(span.end - 1, 1)
        while end < len(self.raw) and unicodedata.combining(self.raw[end]):
            end += 1
        return Span(start, end)

    def words(self, span: Span) -> str:
        """
        Return the words at the reading's *span* for a name or value: as read, but dashes and apostrophes as written.

        >>> Source.read("Bà Rịa \u2013  Vũng Tàu").words(Span(0, 17))
        'Bà Rịa – Vũng Tàu'
        """
        words = self.text[span.start : span.end].replace("\n", " ")
        if "-" not in words and "'" not in words:
            return words
        return "".join(self._written(span.start + place) if letter in "-'" else letter for place, letter in enumerate(words))

    def _written(self, offset: int) -> str:
        """Return the one character of *raw* that the reading has at *offset*; of an entity what it stands for."""
        return self.text[offset] if offset in self._lengths else self.raw[self._raw_offset(offset)]

    def _raw_offset(self, offset: int) -> int:
        return offset + self._shifts[bisect_right(self._starts, offset) - 1]


def _typed(raw: str) -> list[tuple[str, int, int]] | None:
    """Return *raw* without markup, in Unicode and with the blanks it has lost, as (letter, where it began, its length); ``None`` as it stands."""
    typed: list[tuple[str, int, int]] | None = None
    text = raw
    for stage in (markup.decode, mangled.decode, legacy.decode, _quoted, part):
        pieces = stage(text)
        if pieces is None:
            continue
        text = "".join(letter for letter, _, _ in pieces)
        typed = pieces if typed is None else [_onto(typed, piece) for piece in pieces]
    return typed


def _onto(typed: list[tuple[str, int, int]], piece: tuple[str, int, int]) -> tuple[str, int, int]:
    """Return *piece* of what has been *typed*, with its place before that."""
    letter, begin, length = piece
    if not length:
        return letter, typed[begin][1], 0
    last = typed[begin + length - 1]
    return letter, typed[begin][1], last[1] + last[2] - typed[begin][1]


def _quoted(text: str) -> list[tuple[str, int, int]] | None:
    """Return *text* with one quotation mark for two apostrophes; ``None`` where there are none."""
    if not any(mark in text for mark in _APOSTROPHES) or not _PAIRS.search(text):
        return None
    pieces: list[tuple[str, int, int]] = []
    plain = 0
    for match in _PAIRED.finditer(text):
        pieces.extend((text[place], place, 1) for place in range(plain, match.start()))
        pieces.append(('"', match.start(), 2))
        plain = match.end()
    return [*pieces, *((text[place], place, 1) for place in range(plain, len(text)))] if plain else None


def _latin(match: re.Match[str]) -> str:
    word = match[0]
    return word.translate(_FOREIGN) if any(letter < "\u0370" or letter >= "\u1e00" for letter in word) else word


def _map(pieces: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return where the distance to the raw text changes, and to what, for pieces of (length as read, where it began)."""
    starts, shifts, length = [0], [0], 0
    for size, begin in pieces:
        if begin - length != shifts[-1]:
            starts.append(length)
            shifts.append(begin - length)
        length += size
    return tuple(starts), tuple(shifts)


def _clean(text: str) -> list[tuple[str, int]] | None:
    """Cut *text* into (piece as read, where it began); None where it can be read as it stands."""
    composed = unicodedata.is_normalized("NFC", text)
    if composed and not any(mark in text for mark in _UNEVEN):
        return None
    pieces: list[tuple[str, int]] = []
    plain = 0
    for match in (_IRREGULAR if composed else _IRREGULAR_OR_MARKED).finditer(text):
        if match.start() > plain:
            pieces.append((text[plain : match.start()], plain))
        plain = match.end()
        if match[0][0] in _SPACING:
            pieces.extend(_spacing(match[0], match.start()))
        else:
            pieces.append((unicodedata.normalize("NFC", match[0]), match.start()))
    if plain < len(text):
        pieces.append((text[plain:], plain))
    return pieces


def _spacing(run: str, start: int) -> Iterator[tuple[str, int]]:
    """Read a run of blanks, line breaks and unseen characters: its line breaks, else one blank, else nothing."""
    seen = [(place, letter) for place, letter in enumerate(run, start) if letter not in _UNSEEN]
    breaks = [("\n", place) for place, letter in seen if letter in "\r\n" and run[place - start : place - start + 2] != "\r\n"]
    yield from breaks or [(" ", place) for place, _ in seen[:1]]
