"""The shape of persons' names: runs of capitalised words, surnames, and where a run stops being a name."""

import attrs

from govtext.kinds import Place, Surnames
from govtext.plugin import LETTER, LOWER, UPPER, Layer, Lexicon, Source, Span, fold, pattern
from govtext.plugins import _words as w

# One word of a name: Nguyễn, K'Choi, Sỉ-vi-lay.
_ONE = rf"[{UPPER}][{LETTER}]*+(?:'[{LETTER}]++)?+(?:-[{LOWER}]++)*+"
_WORD = pattern(_ONE, on="text")
_RUN = pattern(rf"{_ONE}(?: (?:văn|thị)(?= [{UPPER}]))?+(?: {_ONE}){{0,6}}+", on="text")
_LAST = pattern(rf"(?<![{LETTER}0-9'/-])(?:{_ONE} ){{0,5}}+{_ONE}$", on="text")
_ALL_CAPS = pattern(rf"[{UPPER}]++ [{UPPER}]{{2,}}+(?![{LOWER}])", on="text")


_SECOND = pattern(rf" [{LOWER}]+", on="text")
# A name and what stands in front of it in capitals has so many letters.
_FURTHEST = 60


@attrs.frozen
class Names:
    """What is known of names in one report: surnames, places, and the full names met so far."""

    source: Source
    surnames: Lexicon[Surnames]
    places: Layer[Place]
    known: frozenset[str] = frozenset()

    def words(self, start: int, most: int = 7) -> tuple[Span, ...]:
        """Return the capitalised words in a row from *start*, up to where something else begins."""
        return _row(self.source, start, most) if self.source.text[start : start + 1].isupper() else ()

    def given(self, start: int) -> tuple[Span, ...]:
        """Return the one word at *start* if it is a given name that most often is something else: "ông Trung", "bà Các"."""
        match = _WORD.match(self.source, start)
        return (Span.of(match),) if match is not None and fold(match[0]) in w.FAMILIAR and match[0][1:].islower() else ()

    def trusted(self, word: Span) -> bool:
        """Tell whether *word* is a surname that is hardly anything else."""
        text = self.source.text[word.start : word.end]
        return (
            (text in "AYH" and len(text) == 1)
            or text[:2] in ("K'", "H'", "Y'")
            or (text[1:].islower() and any(s.people != "rare" for s in self.surnames.read(self.source.folded[word.start : word.end])))
        )

    def run_back(self, end: int) -> Span | None:
        """Return the name that ends at *end*: from its surname on, or the whole run where it opens a list item."""
        last = self.source.text[max(0, end - _FURTHEST) : end].rpartition(" ")[2]
        # Only what ends with a capital word can be a name.
        match = _LAST.first(self.source, self._run_start(end), end) if last[-1:].isalpha() and last != last.lower() else None
        if match is None:
            return None
        words = self.words(match.start())
        words = tuple(v for v in words if v.end <= end)
        if not words or words[-1].end != end:
            return None
        for number, word in enumerate(words):
            known = self.trusted(word) or (number == 0 and self._middle(words))
            fits = 2 <= len(words) - number <= 5 or "'" in self.source.text[word.start : word.end]
            if known and fits and not self.place(words[number:]):
                return Span(word.start, end)
        return None

    def _run_start(self, end: int) -> int:
        """Return where a run of capital words that ends at *end* begins at the earliest: inside the last word that has a small letter in front."""
        text, furthest = self.source.text, max(0, end - _FURTHEST)
        start = end
        while start > furthest:
            start = text.rfind(" ", furthest, start - 1) + 1 or furthest
            if not text[start].isupper():
                break
        return start

    def begins(self, start: int, before: str) -> Span | None:
        """
        Return the name that begins at *start* inside or behind a title, *before* being the folded word in front of it.

        "Bí thư Tỉnh ủy Đồng Tháp Phan Văn Thắng": the place's words are no name although Đồng is a surname.
        """
        folded = self.source.folded
        for name in self.known:
            if folded.startswith(name, start) and not folded[start + len(name) : start + len(name) + 1].isalnum():
                return Span(start, start + len(name))
        words = self.words(start)
        if not words:
            return None
        if not self.likely(words) or not (2 <= len(words) <= 5 or "'" in self.source.text[start : words[0].end]) or self.place(words):
            return None
        later = words[0].end - words[0].start > 1 and any(self.trusted(v) for v in words[2:-1])
        if later and (len(words) == 5 or before in w.LEVELS):
            return None
        if f"{before} {fold(self.source.text[start : words[0].end])}" in w.PLACES or (self._within(words[0]) and not self._middle(words)):
            return None
        if words[0].end - words[0].start == 1 and any(s.people == "other" for s in self.surnames.read(before)):
            return None
        after = before in w.NAMED_AFTER and before not in w.LEVELS and not folded.endswith(w.NOT_NAMED_AFTER, 0, start - 1)
        if after and not self._place_ends(start - 1):
            return None
        if len(words) == 2 and before in w.LEVELS and before != "ủy" and (not self.places or self._unit(words)):
            return None
        return Span(start, words[-1].end)

    def _unit(self, words: tuple[Span, ...]) -> bool:
        """Tell whether a known unit is called by *words*."""
        place = self.places.covering(words[1])
        return place is not None and place.start <= words[0].start and bool(place.code or place.candidates)

    def likely(self, words: tuple[Span, ...]) -> bool:
        """Tell whether *words* look like a person's name by themselves."""
        return self.trusted(words[0]) or self._middle(words) or self._hyphened(words)

    def _hyphened(self, words: tuple[Span, ...]) -> bool:
        """Tell whether *words* are syllables joined by dashes, as names of Laos are written: Lếch-lay Sỉ-vi-lay."""
        return len(words) > 1 and all("-" in self.source.text[word.start : word.end] for word in words)

    def _middle(self, words: tuple[Span, ...]) -> bool:
        """Tell whether Thị, Văn or A stands second in *words*, which hardly happens but in a person's name."""
        return 3 <= len(words) <= 4 and self.source.text[words[1].start : words[1].end] in ("Thị", "Văn", "A")

    def _within(self, word: Span) -> bool:
        """Tell whether *word* ends the name of a known place."""
        place = self.places.covering(word)
        return place is not None and place.start < word.start and place.end == word.end and bool(place.code or place.candidates)

    def _place_ends(self, end: int) -> bool:
        """Tell whether a known place ends at *end*, so that its last word is nothing to be named after: Vũng Tàu, Tam Đảo."""
        place = self.places.covering(Span(max(0, end - 1), end))
        return place is not None and place.end == end and bool(place.code or place.candidates)

    def place(self, words: tuple[Span, ...]) -> bool:
        """Tell whether the first two of *words* belong to a place."""
        if len(words) < 2:
            return False
        two = Span(words[0].start, words[1].end)
        if fold(self.source.text[two.start : two.end]) in w.PLACES:
            return True
        place = self.places.covering(two)
        return (
            place is not None and bool(place.code or place.candidates) and place.end <= words[min(3, len(words) - 1)].end and place.end - two.end < 12
        )


def _row(source: Source, start: int, most: int) -> tuple[Span, ...]:
    run = _RUN.match(source, start)
    row: list[Span] = []
    capitals = False
    for text in run[0].split(" ", most)[:most] if run is not None else ():
        end = start + len(text)
        word = source.folded[start:end]
        if word in w.NEVER and (not row or word not in w.FAMILIAR or _halved(source, word, end)):
            break
        upper = text.isupper() and len(text) > 1
        if not row:
            capitals = upper
            if capitals and not _ALL_CAPS.match(source, start):
                break
        elif upper and not capitals and "'" not in text:
            break
        row.append(Span(start, end))
        start = end + 1
    return tuple(row)


def _halved(source: Source, word: str, end: int) -> bool:
    """Tell whether the *word* that ends at *end* goes on in small letters as something else: "Chương trình", "Trưởng phòng"."""
    second = _SECOND.match(source, end)
    return second is not None and word + second[0] in w.FIRST_HALVES


def after_words(source: Source, span: Span) -> str:
    """Return the folded word right before *span*, or ""."""
    before = source.folded[max(0, span.start - 14) : span.start].rstrip()
    return before.rpartition(" ")[2]
