"""What a reader of bodies' names has at hand in one report, and what it reads."""

import functools
import re
from collections.abc import Iterator
from typing import Any

import attrs

from govtext.kinds import Abbreviation, BodyField, BodyHead, BodyWord, Place
from govtext.plugin import RIGHT, Layer, Lexicon, Pattern, Source, Span, fold, pattern

#: Family names that tell a person from the further words of a proper name.
SURNAMES = tuple(
    name
    for line in (
        "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Mai Đào Đoàn Lâm Vương Trịnh Hà Tạ Lương Phùng",
        "Thái Châu Tô Quách Chu Tống Triệu Lưu La Kiều Nông Hứa Từ Khổng Vi Quan Âu Lò Lù Giàng Sùng Vàng Hầu Thào Ksor Rơ",
        "Thân Giáp Khuất Doãn Nghiêm Đàm Đậu Tăng Mạc",
    )
    for name in line.split()
)


#: What goes on behind a small "đoàn" that is no youth union: "UBND tỉnh | đoàn kết".
_UNION = "kết|thể|công tác|kiểm tra|giám sát|đại biểu|thanh tra"
UNITED = pattern(rf" (?:{_UNION}){RIGHT}")
#: A level word and "đoàn" or "ủy" are one word: tỉnh ủy, huyện đoàn.
JOINED = rf"(?! ủy{RIGHT}| đoàn{RIGHT}(?! (?:{_UNION}){RIGHT}))"

# BCH is Ban Chỉ huy where it is for disasters: BCH PCTT, BCH phòng, chống lụt bão.
_DISASTERS = pattern(rf" (?:phòng,? ?chống|pctt|pclb|ứng phó){RIGHT}")
# Heads that two words of other names may make by chance: "đại biểu toàn quốc | Hội Nông dân".
_SPLIT = ("Quốc hội",)
_LONGEST = 80
_WORD = re.compile(r"(?<![^\W_])[^\W_]+")


@attrs.frozen
class Body:
    """
    A name as read so far.

    Args:
        span: where it stands.

        name: in full.

        head: the head with which it begins, and *head_end* where that ends.

        unit: the unit that it says, or "".

        whole: whether it says whose it is, so that no unit is missing.

        field: whether it says what it is for, or has further words of its own.

        named: whether one of those words is a proper name.

        small: whether they are all common words in small letters.
    """

    span: Span
    name: str
    head: BodyHead
    head_end: int = attrs.field(default=0, kw_only=True)
    unit: str = attrs.field(default="", kw_only=True)
    level: str | None = attrs.field(default=None, kw_only=True)
    place: str | None = attrs.field(default=None, kw_only=True)
    whole: bool = attrs.field(default=False, kw_only=True)
    field: bool = attrs.field(default=False, kw_only=True)
    named: bool = attrs.field(default=False, kw_only=True)
    small: bool = attrs.field(default=False, kw_only=True)

    def grown(self, end: int, words: str, **facts: Any) -> "Body":
        """Return this body with *words* more, up to *end*; spelt out, as attrs.evolve takes several times as long and a report grows dozens."""
        told = facts.get
        return Body(
            Span(self.span.start, end),
            f"{self.name} {words}",
            self.head,
            head_end=self.head_end,
            unit=told("unit", self.unit),
            level=told("level", self.level),
            place=told("place", self.place),
            whole=told("whole", self.whole),
            field=told("field", self.field),
            named=told("named", self.named),
            small=told("small", self.small),
        )


@attrs.frozen(eq=False)
class CommonWords:
    """Where common words of names stand: looked up where they are asked for, as few are."""

    source: Source
    known: Lexicon[BodyWord]
    _form: Pattern = attrs.field(init=False, default=attrs.Factory(lambda self: pattern(self.known.expr), takes_self=True))
    _lines: dict[int, dict[int, tuple[int, BodyWord]]] = attrs.field(init=False, factory=dict)

    def at(self, start: int) -> tuple[int, BodyWord] | None:
        """Return the common word that begins at *start* and where it ends, or ``None``; none begins inside another."""
        match = self._form.match(self.source, start)
        if match is None:
            return None
        first = max(self.source.text.rfind("\n", 0, start) + 1, start - _longest(self.known))
        if all(self._end(before.start()) <= start for before in _WORD.finditer(self.source.folded, first, start)):
            return match.end(), self.known.read(match[0])[0]
        return self._in_line(start)

    def _end(self, start: int) -> int:
        """Return where the common word ends that may begin at *start*."""
        match = self._form.match(self.source, start)
        return match.end() if match is not None else start

    def _in_line(self, start: int) -> tuple[int, BodyWord] | None:
        """Return what `at` does where two forms share words, as the line is read from its beginning."""
        line = self.source.text.rfind("\n", 0, start) + 1
        if line not in self._lines:
            end = self.source.text.find("\n", start)
            found = self.known.find(self.source, line, end if end >= 0 else None)
            self._lines[line] = {span.start: (span.end, word) for span, word in found}
        return self._lines[line].get(start)


@attrs.frozen
class Reading:
    """A report, with the places in it, where heads and common words of names stand, and the names that are known."""

    source: Source
    places: Layer[Place]
    known_heads: Lexicon[BodyHead]
    fields: Lexicon[BodyField]
    short: Lexicon[Abbreviation]
    heads: dict[int, tuple[Span, BodyHead]]
    words: "CommonWords"
    field_forms: tuple[str, ...]

    @classmethod
    def of(
        cls,
        source: Source,
        places: Layer[Place],
        heads: Lexicon[BodyHead],
        fields: Lexicon[BodyField],
        words: Lexicon[BodyWord],
        short: Lexicon[Abbreviation],
    ) -> "Reading":
        """Look up once where heads and common words stand."""
        return cls(
            source,
            places,
            heads,
            fields,
            short,
            {span.start: (span, head) for span, head in _heads(source, heads)},
            CommonWords(source, words),
            _forms(fields),
        )

    def long(self, word: str) -> str | None:
        """Return what *word* is written out as if it is a short form."""
        known = self.short.read(word)
        return known[0].long if known else None

    def place_at(self, start: int) -> Place | None:
        """Return the place that begins after the blank at *start*."""
        return self.places.at(start + 1) if self.source.text[start : start + 1] == " " else None


def _heads(source: Source, heads: Lexicon[BodyHead]) -> Iterator[tuple[Span, BodyHead]]:
    """Yield where heads stand; in "toàn quốc Hội Nông dân" the capital begins one, not the small word before it; BCH has two readings."""
    for span, head in heads.find(source):
        inner = source.text.find(" ", span.start, span.end) + 1 if head.name in _SPLIT else 0
        if inner and source.text[span.start].islower() and source.text[inner].isupper():
            yield from ((other, one) for other, one in heads.find(source, inner, inner + _LONGEST) if other.start == inner)
        elif head.name == "Ban Chấp hành" and _DISASTERS.match(source, span.end) and (staff := heads.get("Ban Chỉ huy")) is not None:
            yield span, staff
        else:
            yield span, head


@functools.lru_cache(maxsize=4096)
def toned(words: str) -> str:
    """
    Return *words* in the old tone placement, capitals as they are.

    >>> toned("Uỷ ban"), toned("THÀNH UỶ")
    ('Ủy ban', 'THÀNH ỦY')
    """
    folded = fold(words)
    if folded == words.lower():
        return words
    return "".join(new.upper() if old.isupper() else new for old, new in zip(words, folded, strict=True))


@functools.lru_cache(maxsize=8)
def _longest(known: Lexicon[BodyWord]) -> int:
    """Return how long the longest common word is."""
    return max((len(form) for entry in known for form in entry.forms), default=0)


@functools.lru_cache(maxsize=8)
def _forms(fields: Lexicon[BodyField]) -> tuple[str, ...]:
    """Return every form of a field in order, so that those that begin with some words stand together."""
    return tuple(sorted(form for entry in fields for form in entry.forms))
