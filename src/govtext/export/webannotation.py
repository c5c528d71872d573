"""W3C Web Annotations in JSON-LD."""

import json
from typing import Any

from govtext.codec import kind_name
from govtext.document import Document
from govtext.export.entities import Entity, graph

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32


def page(document: Document, *, source: str) -> dict[str, Any]:
    """
    Return what was found as an annotation page: each entity is an annotation with a tag, its values as JSON, and where it stands.

    Positions count code points, as the standard asks; a quotation with the words around it finds the place again where the page has moved.

    >>> import govtext
    >>> first = page(govtext.parse("Thu ngân sách đạt 84,6 tỷ đồng."), source="urn:report:1")["items"][0]
    >>> first["body"][0]["value"], first["target"]["selector"][1]
    ('Subject', {'type': 'TextQuoteSelector', 'exact': 'Thu ngân sách', 'prefix': '', 'suffix': ' đạt 84,6 tỷ đồng.'})

    Args:
        document: the report.

        source: its address, or any other IRI that names it.
    """
    entities, relations = graph(document)
    ties: dict[str, list[dict[str, str]]] = {}
    for relation in relations:
        ties.setdefault(relation.head, []).append({"type": "SpecificResource", "purpose": "linking", "source": f"{source}#{relation.tail}"})
    items = [_annotation(entity, document.text, source, ties.get(entity.id, [])) for entity in entities]
    return {"@context": CONTEXT, "id": f"{source}#annotations", "type": "AnnotationPage", "startIndex": 0, "items": items}


def _annotation(entity: Entity, text: str, source: str, ties: list[dict[str, str]]) -> dict[str, Any]:
    start, end = entity.span.start, entity.span.end
    values = json.dumps(entity.values, ensure_ascii=False)
    body = [
        {"type": "TextualBody", "purpose": "tagging", "value": entity.label},
        {"type": "TextualBody", "purpose": "describing", "format": "application/json", "value": values},
        *ties,
    ]
    return {
        "id": f"{source}#{entity.id}",
        "type": "Annotation",
        "motivation": "tagging",
        "generator": {
            "id": f"urn:govtext:kind:{kind_name(type(entity.of))}",
            "type": "Software",
            "name": f"govtext, {entity.of.by}, {entity.of.rule}",
        },
        "body": body,
        "target": {
            "source": source,
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": end},
                {
                    "type": "TextQuoteSelector",
                    "exact": entity.text,
                    "prefix": text[max(0, start - _AROUND) : start],
                    "suffix": text[end : end + _AROUND],
                },
            ],
        },
    }
