"""Lines of JSON for doccano: sequence labelling, with or without relations."""

from typing import Any

from govtext.document import Document
from govtext.export.entities import graph


def labelled(document: Document, *, name: str) -> dict[str, Any]:
    """
    Return *document* for a project of sequence labelling (import format JSONL, columns ``text`` and ``label``).

    >>> import govtext
    >>> labelled(govtext.parse("Thu ngân sách đạt 84,6 tỷ đồng."), name="a.txt")["label"]
    [[0, 13, 'Subject'], [18, 30, 'Value']]
    """
    entities, _ = graph(document)
    return {"text": document.text, "label": [[entity.span.start, entity.span.end, entity.label] for entity in entities], "document": name}


def related(document: Document, *, name: str) -> dict[str, Any]:
    """Return *document* for such a project that labels relations too (``entities`` and ``relations``)."""
    entities, relations = graph(document)
    numbers = {entity.id: number for number, entity in enumerate(entities)}
    spans = [
        {"id": numbers[entity.id], "start_offset": entity.span.start, "end_offset": entity.span.end, "label": entity.label} for entity in entities
    ]
    ties = [{"id": number, "from_id": numbers[tie.head], "to_id": numbers[tie.tail], "type": tie.label} for number, tie in enumerate(relations)]
    return {"text": document.text, "entities": spans, "relations": ties, "document": name}
