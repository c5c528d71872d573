"""The table of administrative units, and where in it a name or a code stands; a unit is made of a line when it is asked for."""

import functools
from collections.abc import Iterable
from importlib.resources import files

import attrs

from govtext.words import fold

#: Other names, by key, and the key of the name in the table.
_ALIASES = {
    "prtc": "phan rang tháp chàm",
    "hcm": "hồ chí minh",
    "br vt": "bà rịa vũng tàu",
    "brvt": "bà rịa vũng tàu",
    "bắc cạn": "bắc kạn",
    "kontum": "kon tum",
    "plei ku": "pleiku",
    "buôn mê thuột": "buôn ma thuột",
    "ban mê thuột": "buôn ma thuột",
}
# Writers of the Central Highlands spell one word in four ways, and i and y are one letter in an open syllable.
_SPELT = str.maketrans("yỳýỷỹỵ-", "iìíỉĩị ", "'")
_DAK = {first + vowel + last: f"{first}ăk" for first in "đl" for vowel in "aăắ" for last in "kc"} | {"dak": "đăk", "dac": "đăk", "dăk": "đăk"}


@functools.lru_cache(maxsize=8192)
def key(name: str) -> str:
    """
    Return what *name* is filed under, whatever its spelling.

    >>> key("Đăk R'Lấp") == key("Đắk R'lấp"), key("Phan Rang-Tháp Chàm") == key("Phan Rang - Tháp Chàm")
    (True, True)
    """
    words = fold(name).translate(_SPELT).split()
    return " ".join([_DAK[word[:3]] + _DAK.get(word[3:6], word[3:6]) + word[6:] if word[:3] in _DAK else word for word in words])


@attrs.frozen
class Gazetteer:
    """
    The lines of the table in the order of the file, and their numbers by key of the name and by code.

    The columns are code, type, name, key (where it is not the name in small letters), parent, first day, last day, and what it became. Units
    that never had a code are referred to by name, with lines for blanks.
    """

    lines: tuple[str, ...] = attrs.field(repr=False)
    names: dict[str, list[int]] = attrs.field(repr=False)
    codes: dict[str, list[int]] = attrs.field(repr=False)

    @classmethod
    def of(cls, lines: Iterable[str]) -> "Gazetteer":
        """Index *lines*."""
        known = tuple(lines)
        names: dict[str, list[int]] = {}
        codes: dict[str, list[int]] = {}
        for number, line in enumerate(known):
            code, head, name, filed, _ = line.split("\t", 4)
            names.setdefault(filed or name.lower(), []).append(number)
            codes.setdefault(code or f"{head} {name}".replace(" ", "_"), []).append(number)
        # Names of the Central Highlands are also written in one: "ĐắkR'Lấp".
        for name in [name for name in names if name.startswith("đăk ")]:
            names.setdefault(name.replace(" ", ""), names[name])
        for short, name in _ALIASES.items():
            names[short] = list(dict.fromkeys((*names.get(short, ()), *names[name])))
        return cls(known, names, codes)


@functools.cache
def gazetteer() -> Gazetteer:
    """Read the table."""
    text = files("govtext.lexicons").joinpath("places.tsv").read_text(encoding="utf-8")
    return Gazetteer.of(line for line in text.splitlines() if not line.startswith("#"))
