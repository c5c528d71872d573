"""How words are compared, and where they stand, so that a pattern need be tried only at those with which it can begin."""

import re
from itertools import accumulate

from govtext.heads import DIGITS, LETTERS, UPPER, Heads

# Old tone placement in open syllables: hoà -> hòa, uỷ -> ủy; never after q (quý, quả stay).
_NEW_STYLE = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ"
_OLD_STYLE = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy"
_TONES = dict(zip(_NEW_STYLE.split(), _OLD_STYLE.split(), strict=True))
_TONE = re.compile("(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zà-ỹ])")
_LETTER = "".join(sorted(LETTERS))
_RUN = re.compile(f"([{_LETTER}]+|[0-9]+)")
_CAPITAL = re.compile(f"[{''.join(sorted(UPPER))}](?<![{_LETTER}].)", re.DOTALL)


def fold(text: str) -> str:
    """
    Return the shadow of *text* on which words are compared: lower case, old tone placement, same length.

    >>> fold("Thành uỷ KHOÁ XV, quý I")
    'thành ủy khóa xv, quý i'
    """
    # "İ" is the one letter that grows when lowered.
    return _TONE.sub(lambda match: _TONES[match[0]], text.replace("\u0130", "I").lower())


class Words:
    """
    Where each run of letters and each run of digits of a text begins, whatever its case.

    >>> words = Words("Quý 3 và quý 4")
    >>> words.places(Heads(words=frozenset({"quý"}), digits=True))
    [0, 4, 9, 13]
    >>> words.places(Heads(stems=("qu", "v"))), words.places(Heads(capitals=True))
    ([0, 6, 9], [0])
    """

    __slots__ = ("_begin", "_capitals", "_found", "_known", "_letters", "_runs", "_text")

    def __init__(self, text: str, folded: str | None = None) -> None:
        self._text = text
        self._runs: dict[str, list[int]] = {}
        self._capitals: list[int] = []
        self._letters: dict[str, list[str]] = {}
        self._begin: dict[str, frozenset[str]] = {}
        self._found: dict[Heads, list[int]] = {}
        runs = self._runs
        # What stands between the runs and the runs in turn, each with the place where it ends.
        pieces = _RUN.split(fold(text) if folded is None else folded)
        ends = list(accumulate(map(len, pieces)))
        for run, start in zip(pieces[1::2], ends[::2], strict=False):
            if run in runs:
                runs[run].append(start)
            else:
                runs[run] = [start]
        # A set proper: with it the smaller side of an intersection is gone through, be it these or a lexicon's thousands.
        self._known = frozenset(runs)

    def places(self, heads: Heads) -> list[int]:
        """Return where a match that begins with *heads* may begin, from left to right."""
        known = self._found.get(heads)
        if known is None:
            known = self._found[heads] = self._places(heads)
        return known

    def _places(self, heads: Heads) -> list[int]:
        runs = self._runs
        words, stems = heads.compared(fold)
        standing = words & self._known
        if stems or heads.digits:
            standing = standing.union(*map(self._begun, (*stems, *DIGITS) if heads.digits else stems))
        if len(standing) == 1 and not heads.capitals:
            return runs[next(iter(standing))]
        places: list[int] = []
        for word in standing:
            places += runs[word]
        if heads.capitals:
            if not self._capitals:
                self._capitals = [capital.start() for capital in _CAPITAL.finditer(self._text)]
            if not standing:
                return self._capitals
            places = list({*places, *self._capitals})
        places.sort()
        return places

    def _begun(self, stem: str) -> frozenset[str]:
        """Return the runs that begin with *stem*."""
        begun = self._begin.get(stem)
        if begun is None:
            if not self._letters:
                for run in self._runs:
                    self._letters.setdefault(run[0], []).append(run)
            alike = self._letters.get(stem[0], ())
            begun = self._begin[stem] = frozenset(alike if len(stem) == 1 else [run for run in alike if run.startswith(stem)])
        return begun
