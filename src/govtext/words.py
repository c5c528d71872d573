"""How words are compared, and where they stand, so that a pattern need be tried only at those with which it can begin."""

import re
from functools import cached_property

from govtext.heads import DIGITS, LETTERS, UPPER, Heads

# Old tone placement in open syllables: hoà -> hòa, uỷ -> ủy; never after q (quý, quả stay).
_NEW_STYLE = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ"
_OLD_STYLE = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy"
_TONES = dict(zip(_NEW_STYLE.split(), _OLD_STYLE.split(), strict=True))
_TONE = re.compile("o[àáảãạèéẻẽẹ](?<!qo.)(?![a-zà-ỹ])|u[ỳýỷỹỵ](?<!qu.)(?![a-zà-ỹ])")
_LETTER = "".join(sorted(LETTERS))
#: What is no part of any run, and the runs of a word in which letters and digits stand side by side.
_BETWEEN = re.compile(f"[^{_LETTER}0-9 ]")
_RUN = re.compile(f"[{_LETTER}]+|[0-9]+")
#: So many sorts of marks, as a report has, are replaced sort by sort; a page in Chinese has thousands.
_FEW = 100
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

    def __init__(self, text: str, folded: str | None = None) -> None:
        self._text = text
        self._runs = _runs(fold(text) if folded is None else folded)
        # A set proper: with it the smaller side of an intersection is gone through, be it these or a lexicon's thousands.
        self._known = frozenset(self._runs)
        self._found: dict[Heads, list[int]] = {}

    def places(self, heads: Heads) -> list[int]:
        """Return where a match that begins with *heads* may begin, from left to right."""
        known = self._found.get(heads)
        if known is None:
            known = self._found[heads] = self._places(heads)
        return known

    def _places(self, heads: Heads) -> list[int]:
        runs = self._runs
        words, stems = heads.compared(fold)
        standing = list(words & self._known)
        for letter, begun in stems:
            standing += [run for run in self.initials.get(letter, ()) if run.startswith(begun) and run not in words]
        if len(standing) == 1 and not (heads.digits or heads.capitals):
            return runs[standing[0]]
        if not standing and heads.digits != heads.capitals:
            return self.digits if heads.digits else self.capitals
        places: list[int] = []
        for word in standing:
            places += runs[word]
        if heads.digits:
            places += self.digits
        if heads.capitals:
            text = self._text
            places = [place for place in places if text[place] not in UPPER]
            places += self.capitals
        places.sort()
        return places

    @cached_property
    def initials(self) -> dict[str, list[str]]:
        """The runs by their first letter."""
        initials: dict[str, list[str]] = {}
        for run in self._runs:
            initials.setdefault(run[0], []).append(run)
        return initials

    @cached_property
    def digits(self) -> list[int]:
        """Where the runs of digits begin."""
        return sorted(place for run, places in self._runs.items() if run[0] in DIGITS for place in places)

    @cached_property
    def capitals(self) -> list[int]:
        """Where the runs begin that have a capital in front."""
        return [capital.start() for capital in _CAPITAL.finditer(self._text)]


def _runs(folded: str) -> dict[str, list[int]]:
    """Return where each run begins that *folded* has."""
    marks = set(_BETWEEN.findall(folded))
    if len(marks) > _FEW:
        folded = _BETWEEN.sub(" ", folded)
    else:
        for mark in marks:
            folded = folded.replace(mark, " ")
    runs: dict[str, list[int]] = {}
    start = 0
    for word in folded.split(" "):
        if word in runs:
            runs[word].append(start)
        else:
            runs[word] = [start]
        start += len(word) + 1
    runs.pop("", None)
    mixed = [word for word in runs if not (word.isalpha() or word.isdigit())]
    parts: set[str] = set()
    for word in mixed:
        places = runs.pop(word)
        for run in _RUN.finditer(word):
            runs.setdefault(run[0], []).extend([place + run.start() for place in places])
            parts.add(run[0])
    for part in parts:
        runs[part].sort()
    return runs
