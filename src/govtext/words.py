"""Where the words of a text stand, so that a pattern need be tried only at those with which it can begin."""

import re
from bisect import bisect_left
from itertools import accumulate

from govtext.heads import DIGITS, LETTERS, UPPER, Heads

_RUN = re.compile(f"([{''.join(sorted(LETTERS))}]+|[0-9]+)")


class Words:
    """
    Where each run of letters and each run of digits of a text begins.

    >>> words = Words("Quý 3 và quý 4")
    >>> words.places(Heads(words=frozenset({"quý"}), digits=True))
    [4, 9, 13]
    >>> words.places(Heads(stems=("qu", "v"))), words.places(Heads(capitals=True))
    ([6, 9], [0])
    """

    __slots__ = ("_begin", "_found", "_runs", "_sorted")

    def __init__(self, text: str) -> None:
        self._runs: dict[str, list[int]] = {}
        self._sorted: list[str] = []
        self._begin: dict[str, frozenset[str]] = {}
        self._found: dict[Heads, list[int]] = {}
        runs = self._runs
        # What stands between the runs and the runs in turn, each with the place where it ends.
        pieces = _RUN.split(text)
        ends = list(accumulate(map(len, pieces)))
        for run, start in zip(pieces[1::2], ends[::2], strict=False):
            if run in runs:
                runs[run].append(start)
            else:
                runs[run] = [start]

    def places(self, heads: Heads) -> list[int]:
        """Return where a match that begins with *heads* may begin, from left to right."""
        known = self._found.get(heads)
        if known is None:
            known = self._found[heads] = self._places(heads)
        return known

    def _places(self, heads: Heads) -> list[int]:
        runs = self._runs
        standing = heads.words & runs.keys()
        if heads.stems or heads.digits or heads.capitals:
            stems = (*heads.stems, *(DIGITS if heads.digits else ()), *(UPPER if heads.capitals else ()))
            standing = standing.union(*map(self._begun, stems))
        if not standing:
            return []
        if len(standing) == 1:
            return runs[next(iter(standing))]
        places: list[int] = []
        for word in standing:
            places += runs[word]
        places.sort()
        return places

    def _begun(self, stem: str) -> frozenset[str]:
        """Return the runs that begin with *stem*."""
        begun = self._begin.get(stem)
        if begun is None:
            if not self._sorted:
                self._sorted = sorted(self._runs)
            known = self._sorted
            first = last = bisect_left(known, stem)
            while last < len(known) and known[last].startswith(stem):
                last += 1
            begun = self._begin[stem] = frozenset(known[first:last])
        return begun
