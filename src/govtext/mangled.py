"""UTF-8 that a machine has taken for Latin-1 or Windows-1252 on the way: "nhÃ¢n dÃ¢n", read as "nhân dân" again."""

import re
import unicodedata

from govtext.legacy import UNICODE

_VOWELS = "aăâeêioôơuưy"
_MARKS = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_LETTERS = "".join(sorted({unicodedata.normalize("NFC", vowel + mark) for vowel in _VOWELS for mark in _MARKS} | {"đ"}))
_SIGNS = "\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u00a0\u00ab\u00bb\u00b0\u00b2\u00b3\u00bd\u20ab"


def _shown(letter: str) -> set[str]:
    """Return how the bytes of *letter* look to a machine that takes each for a letter."""
    coded = letter.encode()
    windows = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in coded)
    return {coded.decode("latin-1"), windows}


_MANGLED = {
    shown: letter
    for letter in (*_LETTERS, *_LETTERS.upper(), *_SIGNS, *_MARKS[1:], "\u031b", "\u0302", "\u0306")
    if not letter.isascii()
    for shown in _shown(letter)
}
_FIRST = "".join(sorted({re.escape(shown[0]) for shown in _MANGLED}))
_SECOND = "".join(sorted({re.escape(shown[1]) for shown in _MANGLED}))
_THIRD = "".join(sorted({re.escape(shown[2]) for shown in _MANGLED if len(shown) > 2}))
_CANDIDATE = re.compile(f"[{_FIRST}][{_SECOND}][{_THIRD}]?")
_LETTER = re.compile("[^\\W\\d_]")


def decode(text: str) -> list[tuple[str, int, int]] | None:
    """
    Return *text* as (what is read, where it began, how long it was), or ``None`` where it is not UTF-8 read as Latin-1.

    Told by three different letters of the kind at least, one in twenty letters, and none that only Unicode has: then no pair of signs is
    there by chance. What has lost a byte on the way stays as it is.

    >>> "".join(piece for piece, _, _ in decode("Há»™i Ä‘á»“ng nhÃ¢n dÃ¢n huyá»‡n"))
    'Hội đồng nhân dân huyện'
    >>> decode("São Paulo, Ångström, «Ã»")
    """
    if text.isascii() or UNICODE.search(text):
        return None
    found = [(match, _known(match[0])) for match in _CANDIDATE.finditer(text)]
    known = [(match.start(), shown) for match, shown in found if shown]
    if len({shown for _, shown in known}) < 3 or 20 * len(known) < len(_LETTER.findall(text)):
        return None
    pieces: list[tuple[str, int, int]] = []
    plain = 0
    for start, shown in known:
        pieces.extend((text[place], place, 1) for place in range(plain, start))
        pieces.append((_MANGLED[shown], start, len(shown)))
        plain = start + len(shown)
    pieces.extend((text[place], place, 1) for place in range(plain, len(text)))
    return pieces


def _known(shown: str) -> str:
    """Return the longest beginning of *shown* that is a mangled letter, or ""."""
    return next((shown[:size] for size in (3, 2) if shown[:size] in _MANGLED), "")
