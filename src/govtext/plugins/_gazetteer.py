"""
How far a name reaches in a text, and the longest one that is a unit of the gazetteer.

The table is read when the first place is asked for, never on import: fifteen thousand names cost a parse nothing until a
prefix ("huyện", "xã") or a party committee asks what follows it.
"""

import datetime as dt
import functools

from govtext.places import Unit, called
from govtext.plugin import LETTER, LOWER, UPPER, Source, pattern

# A word of a name: "Đắk", "R'Lấp", "Glong"; a number may follow ("A Lưới 5") or lead ("phường 3 Bảo Lộc"), a dash joins ("Phan Rang - Tháp Chàm").
_WORD = rf"[{UPPER}][{LETTER}']*"
_NAME = pattern(
    rf"(?:(?:Nông trường )?{_WORD}(?:(?: - |-| ){_WORD}){{0,5}}+(?: [0-9]{{1,2}}(?![0-9%/.,]?[0-9%]))?"
    rf"|[0-9]{{1,2}}(?![0-9/.-])(?:(?: {_WORD}){{1,3}}+)?)",
    on="text",
)

# Written with one capital where both syllables have one.
_LOOSE = pattern(rf"[{UPPER}][{LOWER}]+ [{LOWER}]+(?![{LETTER}'])", on="text")


def run(source: Source, start: int) -> tuple[int, ...]:
    """Return the ends of the words of the capitalised run that begins at *start*: how far a name may reach."""
    first = source.text[start : start + 1]
    match = _NAME.match(source, start) if first.isupper() or first.isdigit() else None
    if match is None:
        return ()
    words = match[0]
    if " " not in words and "-" not in words:
        return (match.end(),)
    inner = [start + place for place, letter in enumerate(words) if letter in " -" and words[place - 1] not in " -"]
    return (*inner, match.end())


def loose(source: Source, start: int, levels: tuple[str, ...]) -> tuple[int, tuple[Unit, ...]]:
    """Return what `named` does for a name of two syllables of which the second lacks its capital: "tỉnh Lạng sơn"."""
    match = _LOOSE.match(source, start)
    return longest(source, start, (match.end(),), levels) if match is not None else (start, ())


def named(source: Source, start: int, levels: tuple[str, ...]) -> tuple[int, tuple[Unit, ...]]:
    """Return the end of the longest name at *start* that is a unit of one of *levels*, with all such units; ``(start, ())`` if none."""
    return longest(source, start, run(source, start), levels)


def longest(source: Source, start: int, ends: tuple[int, ...], levels: tuple[str, ...]) -> tuple[int, tuple[Unit, ...]]:
    """Return what `named` does, where *ends* are those of the run that begins at *start*."""
    for end in reversed(ends):
        found = called_as(source.text[start:end], levels)
        if found:
            return end, found
    return start, ()


@functools.lru_cache(maxsize=8192)
def called_as(words: str, levels: tuple[str, ...]) -> tuple[Unit, ...]:
    """Return every unit of one of *levels* that is called *words*."""
    return tuple(unit for unit in called(words) if unit.level in levels)


def identity(unit: Unit) -> tuple[str, str | None]:
    """Return era and code, by which a unit is the same though its type was another for a time."""
    return unit.era, unit.code


@functools.cache
def lies_in(unit: Unit) -> tuple[tuple[str, str | None], ...]:
    """Return the identities of the units above *unit*, the nearest first."""
    return tuple(map(identity, above(unit, None)))


@functools.lru_cache(maxsize=4096)
def above(unit: Unit, day: dt.date | None) -> tuple[Unit, ...]:
    """Return the units that *unit* lay in on *day*, the nearest first; as last, if no day is given or it did not stand then."""
    higher: list[Unit] = []
    up = unit.parent_on(day)
    while up is not None:
        higher.append(up)
        up = up.parent_on(day if unit.stood(day or dt.date.max) else unit.valid_until)
    return tuple(higher)
