"""brat stand-off: a text, its annotations beside it, and the configuration that names them."""

import json
import re
from collections.abc import Iterable, Iterator

from govtext.document import Document
from govtext.export.entities import LABELS, RELATIONS, Entity, graph


def annotations(document: Document) -> str:
    """
    Return the ``.ann`` file of *document*; its text as it is, in UTF-8, is the ``.txt`` file.

    A stretch that runs over line ends is written in fragments, as brat asks. Values stand in notes, since brat's attributes hold no free words.

    >>> import govtext
    >>> print(annotations(govtext.parse("Thu ngân sách đạt 84,6 tỷ đồng.")).replace(chr(9), " | "))
    T1 | Subject 0 13 | Thu ngân sách
    #1 | AnnotatorNotes T1 | {"key": "budget_revenue"}
    T2 | Value 18 30 | 84,6 tỷ đồng
    #2 | AnnotatorNotes T2 | {"number": "84600000000", "unit": "VND"}
    R1 | has_value Arg1:T1 Arg2:T2
    <BLANKLINE>
    """
    return "".join(f"{line}\n" for line in _lines(document))


def _lines(document: Document) -> Iterator[str]:
    entities, relations = graph(document)
    names: dict[str, str] = {}
    notes = 0
    for entity in entities:
        fragments = _fragments(entity)
        if not fragments:
            continue
        names[entity.id] = f"T{len(names) + 1}"
        places = ";".join(f"{start} {end}" for start, end, _ in fragments)
        yield f"{names[entity.id]}\t{_label(entity.label)} {places}\t{' '.join(words for _, _, words in fragments)}"
        if entity.values:
            notes += 1
            yield f"#{notes}\tAnnotatorNotes {names[entity.id]}\t{json.dumps(entity.values, ensure_ascii=False)}"
    told = [relation for relation in relations if relation.head in names and relation.tail in names]
    for number, relation in enumerate(told, 1):
        yield f"R{number}\t{relation.label} Arg1:{names[relation.head]} Arg2:{names[relation.tail]}"


def configuration(labels: Iterable[str] = ()) -> str:
    """
    Return the ``annotation.conf`` of a collection.

    Args:
        labels: those of third parties' kinds, beside our own.
    """
    entities = dict.fromkeys([*LABELS, *map(_label, labels)])
    sections = {
        "entities": list(entities),
        "relations": [f"{relation}\tArg1:<ENTITY>, Arg2:<ENTITY>" for relation in RELATIONS]
        + ["<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"],
        "events": [],
        "attributes": [],
    }
    return "\n".join(f"[{name}]\n" + "".join(f"{line}\n" for line in lines) for name, lines in sections.items())


def _fragments(entity: Entity) -> list[tuple[int, int, str]]:
    """Return the lines of an entity, blank ones left out: where each begins and ends, and its words."""
    start = entity.span.start
    found = [(start + line.start(), start + line.end(), line[0]) for line in re.finditer(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029\t]+", entity.text)]
    return [(begin, end, words) for begin, end, words in found if words.strip()]


def _label(label: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]", "_", label)
