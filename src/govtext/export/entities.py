"""A document as labelled stretches and the ties between them: what annotation tools can hold."""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from govtext.annotation import Annotation
from govtext.codec import to_data
from govtext.document import Document
from govtext.kinds import (
    Byline,
    Caption,
    Chrome,
    Duration,
    Event,
    Headline,
    Indicator,
    Official,
    Organization,
    OutletMention,
    Place,
    Published,
    Reference,
    Section,
    Statement,
    Timex,
)
from govtext.span import Span


@attrs.frozen
class Entity:
    """
    A labelled stretch.

    Args:
        id: its name in the document, ``e0``, ``e1`` …

        label: what it is; one of `LABELS`, or a third party's kind.

        span: where it stands.

        text: its words.

        values: what it says, by the names of the output's keys.

        of: the annotation that it comes from.
    """

    id: str
    label: str
    span: Span
    text: str
    values: Mapping[str, Any]
    of: Annotation = attrs.field(repr=False, eq=False)


@attrs.frozen
class Relation:
    """
    A tie between two entities of one annotation.

    Args:
        label: one of `RELATIONS`.

        head: the id of the entity that it starts from.

        tail: the id of the other.
    """

    label: str
    head: str
    tail: str


#: Labels of whole annotations, by kind.
_WHOLE: Mapping[type[Annotation], str] = {
    Section: "Section",
    Headline: "Headline",
    Published: "Published",
    OutletMention: "Outlet",
    Byline: "Byline",
    Caption: "Caption",
    Chrome: "Chrome",
    Timex: "Date",
    Duration: "Duration",
    Organization: "Organization",
    Place: "Place",
    Reference: "Reference",
}
#: Parts of annotations: the field, its label, and the tie from the annotation's first part.
_PARTS: Mapping[type[Annotation], tuple[tuple[str, str, str], ...]] = {
    Indicator: (
        ("subject", "Subject", ""),
        ("value", "Value", "has_value"),
        ("attainment", "Attainment", "has_attainment"),
        ("change", "Change", "has_change"),
    ),
    Statement: (("verb", "Statement", ""), ("content", "Content", "has_content")),
    Event: (("trigger", "Event", ""), ("topic", "Topic", "has_topic")),
}
LABELS = (*_WHOLE.values(), "Official", *(label for parts in _PARTS.values() for _, label, _ in parts))
RELATIONS = ("same_person", *(tie for parts in _PARTS.values() for _, _, tie in parts if tie))


def graph(document: Document) -> tuple[list[Entity], list[Relation]]:
    """
    Return the entities of *document* in reading order, and the relations between them.

    >>> import govtext
    >>> entities, relations = graph(govtext.parse("Thu ngân sách đạt 84,6 tỷ đồng."))
    >>> [(entity.label, entity.text) for entity in entities], [relation.label for relation in relations]
    ([('Subject', 'Thu ngân sách'), ('Value', '84,6 tỷ đồng')], ['has_value'])
    """
    entities: list[Entity] = []
    relations: list[Relation] = []
    for one in document.found:
        first: Entity | None = None
        for label, tie, part, values in _stretches(one):
            entity = Entity(f"e{len(entities)}", label, part.span, document.text[part.start : part.end], values, one)
            entities.append(entity)
            if first is not None and tie:
                relations.append(Relation(tie, first.id, entity.id))
            first = first or entity
    return sorted(entities, key=lambda entity: (entity.span.start, -entity.span.end)), relations


def _stretches(one: Annotation) -> Iterator[tuple[str, str, Annotation, dict[str, Any]]]:
    """Yield the labelled parts of an annotation: label, tie from the first of them, where it stands, what it says."""
    kind = type(one)
    if kind in _WHOLE:
        yield _WHOLE[kind], "", one, _values(one)
    elif isinstance(one, Official):
        said = {"name": one.name, "honorific": one.honorific, "titles": [str(title) for title in one.titles]}
        yield from (("Official", "same_person", mention, {key: value for key, value in said.items() if value}) for mention in one.mentions)
    elif kind in _PARTS:
        parts = [(label, tie, getattr(one, name)) for name, label, tie in _PARTS[kind] if getattr(one, name) is not None]
        for number, (label, tie, part) in enumerate(parts):
            own = {name: value for name, value in _values(one).items() if name not in {field for field, _, _ in _PARTS[kind]}}
            yield label, tie if number else "", part, (own if number == 0 else {}) | _values(part)
    elif not kind.__module__.startswith("govtext."):
        yield kind.__name__, "", one, _values(one)


def _values(one: Annotation) -> dict[str, Any]:
    """Return what *one* says, without where it stands, nothing empty."""
    data = to_data(one)
    return {key: value for key, value in data.items() if key not in ("text", "start", "end") and value not in (None, [], "", False)}


def apart(entities: Iterable[Entity]) -> list[Entity]:
    """
    Return entities that do not overlap: of those that do, the longest, for tools that hold one label a word.

    >>> said = [Entity(str(n), "Date", Span(*span), "", {}, Annotation(Span(*span))) for n, span in enumerate([(0, 4), (2, 9), (9, 11)])]
    >>> [entity.id for entity in apart(said)]
    ['1', '2']
    """
    kept: list[Span] = []
    chosen: list[Entity] = []
    for entity in sorted(entities, key=lambda entity: (-len(entity.span), entity.span.start)):
        place = bisect_left(kept, entity.span)
        if len(entity.span) and not any(entity.span.touches(span) for span in kept[max(0, place - 1) : place + 1]):
            kept.insert(place, entity.span)
            chosen.append(entity)
    return sorted(chosen, key=lambda entity: entity.span)


def utf16(text: str) -> "Utf16":
    """Return the offsets of *text* as JavaScript counts them."""
    return Utf16(tuple(offset for offset, letter in enumerate(text) if ord(letter) > 0xFFFF))


@attrs.frozen
class Utf16:
    """
    Offsets as JavaScript counts them: a letter beyond the first 65,536 counts twice.

    Args:
        wide: where such letters stand.

    >>> at = utf16("a😀b")
    >>> [at.of(offset) for offset in range(4)]
    [0, 1, 3, 4]
    """

    wide: tuple[int, ...]

    def of(self, offset: int) -> int:
        """Return *offset* in code units."""
        return offset + bisect_left(self.wide, offset)


def tokens(text: str, entities: Iterable[Entity] = ()) -> list[Span]:
    """
    Return the tokens of *text*: syllables, figures and single signs, cut where an entity begins or ends.

    >>> text = "Ngày 3/11, thu 84,6 tỷ"
    >>> [text[token.start:token.end] for token in tokens(text)]
    ['Ngày', '3', '/', '11', ',', 'thu', '84,6', 'tỷ']
    """
    cuts = {offset for entity in entities for offset in (entity.span.start, entity.span.end)}
    found: list[Span] = []
    start = 0
    while start < len(text):
        end = start + 1
        if text[start].isspace():
            start = end
            continue
        if _inner(text[start]):
            while end < len(text) and end not in cuts and (_inner(text[end]) or _joint(text, end)):
                end += 1
        found.append(Span(start, end))
        start = end
    return found


def _inner(letter: str) -> bool:
    return letter.isalnum() or letter == "_" or unicodedata.combining(letter) > 0


def _joint(text: str, at: int) -> bool:
    """Tell whether the sign at *at* is a separator inside a figure."""
    return text[at] in ".," and text[at - 1].isdigit() and text[at + 1 : at + 2].isdigit()
