"""
The administrative units of both eras, looked up by name.

The table is read when the first place is asked for, never on import: ten thousand names cost a parse nothing until a
prefix ("huyện", "xã") or a party committee asks what follows it.
"""

import functools
import re
from collections.abc import Iterator
from importlib.resources import files

import attrs

from govtext.plugin import LETTER, UPPER, Source, fold, pattern

# A word of a name: "Đắk", "R'Lấp", "Glong"; a number may follow ("A Lưới 5"), a dash joins ("Phan Rang - Tháp Chàm").
_WORD = rf"[{UPPER}][{LETTER}']*"
_NAME = pattern(rf"(?:{_WORD}(?:(?: - |-| ){_WORD}){{0,5}}+(?: [0-9]{{1,2}}(?![0-9%/.,]?[0-9%]))?|[0-9]{{1,2}}(?![0-9/.-]))", on="text")
_ALIAS = {
    "prtc": "phan rang tháp chàm",
    "hcm": "hồ chí minh",
    "br vt": "bà rịa vũng tàu",
    "brvt": "bà rịa vũng tàu",
    "bắc cạn": "bắc kạn",
    "thừa thiên huế": "huế",
    "đắc lắc": "đắk lắk",
}
# Writers of the Central Highlands spell one word in four ways, and i and y are one letter in an open syllable.
_SPELT = str.maketrans("yỳýỷỹỵ", "iìíỉĩị", "'")
_DAK = "(?<![a-zà-ỹ])([đl])[aăắ][kc](?![a-zà-ỹ])"


@attrs.frozen
class Unit:
    """One administrative unit, as a row of the table: *sort* is its head word (huyện, xã …)."""

    code: str
    sort: str
    name: str
    above: str
    era: str

    @property
    def level(self) -> str:
        """``province``, ``district`` or ``commune``."""
        if not self.above:
            return "province"
        return "commune" if len(self.code) == 5 else "district"


def key(name: str) -> str:
    """
    Return what *name* is filed under, whatever its spelling.

    >>> key("Đăk R'Lấp") == key("Đắk R'lấp"), key("Phan Rang-Tháp Chàm") == key("Phan Rang - Tháp Chàm")
    (True, True)
    """
    return re.sub(_DAK, r"\1ăk", " ".join(fold(name).replace("-", " ").translate(_SPELT).split()))


@functools.cache
def units() -> dict[str, tuple[Unit, ...]]:
    """Return every unit by the key of its name."""
    table = files("govtext.lexicons").joinpath("places.tsv").read_text(encoding="utf-8")
    filed: dict[str, list[Unit]] = {}
    for line in table.splitlines():
        if not line.startswith("#"):
            unit = Unit(*line.split("\t"))
            filed.setdefault(key(unit.name), []).append(unit)
    for short, name in _ALIAS.items():
        filed[key(short)] = list(dict.fromkeys([*filed.get(key(short), ()), *filed.get(key(name), ())]))
    return {name: tuple(found) for name, found in filed.items()}


@functools.cache
def by_code() -> dict[tuple[str, str], Unit]:
    """Return every unit by era and code, for the way up."""
    return {(unit.era, unit.code): unit for found in units().values() for unit in found if unit.code}


def above(unit: Unit) -> Iterator[Unit]:
    """Yield the units that *unit* lies in, the nearest first."""
    while unit.above and (unit.era, unit.above) in by_code():
        unit = by_code()[unit.era, unit.above]
        yield unit


def run(source: Source, start: int) -> tuple[int, ...]:
    """Return the ends of the words of the capitalised run that begins at *start*: how far a name may reach."""
    match = _NAME.match(source, start)
    if match is None:
        return ()
    words = match[0]
    inner = [start + place for place, letter in enumerate(words) if letter in " -" and words[place - 1] not in " -"]
    return (*inner, match.end())


def named(source: Source, start: int, levels: tuple[str, ...]) -> tuple[int, tuple[Unit, ...]]:
    """Return the end of the longest name at *start* that is a unit of one of *levels*, with all such units; ``(start, ())`` if none."""
    for end in reversed(run(source, start)):
        found = tuple(unit for unit in units().get(key(source.text[start:end]), ()) if unit.level in levels)
        if found:
            return end, found
    return start, ()
