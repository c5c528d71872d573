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

    __slots__ = ("_found", "_runs", "_sorted")

    def __init__(self, text: str) -> None:
        self._runs: dict[str, list[int]] = {}
        self._sorted: list[str] = []
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
        found = [runs[word] for word in heads.words & runs.keys()]
        if heads.stems or heads.digits or heads.capitals:
            found.extend(runs[word] for word in self._begun(heads))
        if len(found) == 1:
            return found[0]
        return sorted(place for places in found for place in places)

    def _begun(self, heads: Heads) -> set[str]:
        """Return the runs that are told by how they begin."""
        if not self._sorted:
            self._sorted.extend(sorted(self._runs))
        known = self._sorted
        stems = (*heads.stems, *(DIGITS if heads.digits else ()), *(UPPER if heads.capitals else ()))
        begun = set()
        for stem in stems:
            place = bisect_left(known, stem)
            while place < len(known) and known[place].startswith(stem):
                begun.add(known[place])
                place += 1
        return begun - heads.words
