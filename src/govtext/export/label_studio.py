"""Tasks for Label Studio, with what was found as predictions."""

from collections.abc import Iterable
from typing import Any
from xml.sax.saxutils import quoteattr

from govtext.document import Document
from govtext.export.entities import LABELS, RELATIONS, graph, utf16


def task(document: Document, *, name: str, version: str = "") -> dict[str, Any]:
    """
    Return *document* as a task to import: its text, and one prediction with a region for each entity.

    Label Studio's editor counts UTF-16 code units, and so do these offsets.

    >>> import govtext
    >>> result = task(govtext.parse("Thu ngân sách đạt 84,6 tỷ đồng."), name="a.txt")["predictions"][0]["result"]
    >>> result[0]["value"]
    {'start': 0, 'end': 13, 'text': 'Thu ngân sách', 'labels': ['Subject']}

    Args:
        document: the report.

        name: its id, kept beside the text.

        version: of the program that found this, shown as the model's.
    """
    at = utf16(document.text)
    entities, relations = graph(document)
    regions: list[dict[str, Any]] = []
    for entity in entities:
        value = {"start": at.of(entity.span.start), "end": at.of(entity.span.end), "text": entity.text, "labels": [entity.label]}
        region = {"id": entity.id, "from_name": "label", "to_name": "text", "type": "labels", "value": value}
        regions.append(region | ({"meta": {"text": [f"{key}: {said}" for key, said in entity.values.items()]}} if entity.values else {}))
    ties = [{"from_id": tie.head, "to_id": tie.tail, "type": "relation", "direction": "right", "labels": [tie.label]} for tie in relations]
    prediction = {"model_version": f"govtext {version}".strip(), "result": [*regions, *ties]}
    return {"data": {"text": document.text, "document": name}, "predictions": [prediction]}


def configuration(labels: Iterable[str] = ()) -> str:
    """
    Return the labelling interface for such tasks.

    Args:
        labels: those of third parties' kinds, beside our own.
    """
    named = [f"    <Label value={quoteattr(label)}/>" for label in dict.fromkeys([*LABELS, *labels])]
    ties = [f"    <Relation value={quoteattr(relation)}/>" for relation in RELATIONS]
    lines = ["<View>", "  <Relations>", *ties, "  </Relations>", '  <Labels name="label" toName="text">', *named, "  </Labels>"]
    return "\n".join([*lines, '  <Text name="text" value="$text"/>', "</View>", ""])
