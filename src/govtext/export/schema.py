"""The contract as a JSON Schema, written from the kinds themselves."""

import functools
import importlib.resources
import inspect
import json
import re
import types
import typing
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from govtext.annotation import Annotation, Mention
from govtext.document import LISTS, SCHEMA, SINGLE, Document, Fault
from govtext.kinds import Duration, Event, Organization, Participant, Place, Published, Quantity, Reference, Statement, Timex

Schema = dict[str, Any]

_DAY = r"(?:-(?:Q[1-4]|H[12]|W[0-9]{2}(?:-(?:[1-7]|WE))?|(?:[0-9]{2}|XX)(?:-(?:[0-9]{2}|XX))?))?"
_POINT = rf"(?:[0-9]{{4}}|XXXX){_DAY}(?:T(?:[0-9]{{2}}(?::[0-9]{{2}}){{0,2}}|MO|MI|AF|EV|NI))?"
_TIME = rf"^{_POINT}(?:/{_POINT})?$"
_DECIMAL = r"^-?[0-9]+(?:\.[0-9]+)?$"
_EVENTS = """
working_session conference session congress inspection survey visit voter_meeting dialogue reception ceremony appointment signing press_conference
training
"""
_ACTS = "request propose direct assign emphasize note acknowledge commend conclude point_out express report agree suggest urge"
#: What a field may say, where not every string will do.
_SAYS: Mapping[tuple[type, str], Schema] = {
    (Timex, "value"): {"pattern": _TIME},
    (Timex, "mod"): {"enum": ["START", "MID", "END", "BEFORE", "AFTER", "APPROX", None]},
    (Published, "value"): {"pattern": _TIME},
    (Reference, "date"): {"pattern": _TIME},
    (Reference, "refers_to"): {"minimum": 0},
    (Event, "date"): {"pattern": _TIME},
    (Event, "kind"): {"enum": _EVENTS.split()},
    (Participant, "role"): {"enum": ["chair", "leader", "host", "counterpart", "attendee", "speaker"]},
    (Statement, "act"): {"enum": _ACTS.split()},
    (Organization, "level"): {"enum": ["national", "provincial", "district", "commune", None]},
    (Place, "level"): {"enum": ["province", "district", "commune", "village", None]},
    (Quantity, "comparator"): {"enum": ["about", "nearly", "over", "under", "at_least", "at_most", None]},
    (Quantity, "basis"): {"enum": ["plan", "budget", "same_period", "previous_year", "previous_period", "total", None]},
    (Quantity, "direction"): {"enum": ["increase", "decrease", "unchanged", None]},
    (Duration, "value"): {"minLength": 1},
}
_OWN = frozenset(attrs.fields_dict(Annotation))
_WHY = {"$ref": "#/$defs/why"}


def shipped() -> Schema:
    """
    Return the schema that comes with this version of govtext.

    >>> shipped()["$id"]
    'urn:govtext:schema:1'
    """
    text = importlib.resources.files("govtext.export").joinpath("govtext-1.schema.json").read_text(encoding="utf-8")
    schema: Schema = json.loads(text)
    return schema


def written() -> Schema:
    """Return the schema as the kinds say it now; it is shipped as ``govtext-1.schema.json``."""
    definitions: dict[str, Schema] = {}
    single = {key: _nullable(_of(kind, definitions)) for key, kind in SINGLE.items()}
    lists = {key: {"type": "array", "items": _of(kind, definitions)} for key, kind in LISTS.items()}
    third = {"type": "array", "items": {"allOf": [{"$ref": "#/$defs/span"}]}}
    properties: Schema = {
        "schema": {"const": SCHEMA},
        "section": {"type": "array", "items": {"type": "string"}, "description": "The section lines above the headline."},
        **{key: {**said, "description": _first(getattr(Document, key))} for key, said in (single | lists).items()},
        "extra": {"type": "object", "additionalProperties": third, "description": "What plugins of other packages found, by distribution:Kind."},
    }
    required = list(properties)
    properties["text"] = {"type": "string", "description": "The report as it was given; in the full form."}
    properties["faults"] = {"type": "array", "items": _of(Fault, definitions), "description": "Finders that failed; in the full form."}
    span = {"text": {"type": "string"}, "start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0}}
    definitions["span"] = {"type": "object", "properties": span, "required": ["text", "start", "end"]}
    evidence = {"allOf": [{"$ref": "#/$defs/span"}], "properties": {"is": {"type": "string"}, "why": _WHY}, "required": ["is", "why"]}
    definitions["why"] = {
        "type": "object",
        "properties": {"by": {"type": "string"}, "rule": {"type": "string"}, "evidence": {"type": "array", "items": evidence}},
        "required": ["by", "rule", "evidence"],
        "additionalProperties": False,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:govtext:schema:1",
        "title": SCHEMA,
        "description": "What is in one Vietnamese report of party or government news; offsets count code points, end is exclusive.",
        "type": "object",
        "properties": properties,
        "required": required,
        "$defs": dict(sorted(definitions.items())),
    }


def _of(kind: Any, definitions: dict[str, Schema]) -> Schema:
    """Return a reference to the schema of *kind*, defined when it is first asked for."""
    name = kind.__name__
    if kind is Mention:
        name = "Words"
    if name not in definitions:
        definitions[name] = {}  # for kinds that hold themselves
        definitions[name] = _defined(kind, definitions)
    return {"$ref": f"#/$defs/{name}"}


def _defined(kind: Any, definitions: dict[str, Schema]) -> Schema:
    hints = typing.get_type_hints(kind)
    says = _arguments(kind)
    properties: Schema = {}
    if issubclass(kind, Annotation):
        properties = {"text": {"type": "string"}, "start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0}}
    hidden: Schema = {"why": _WHY} if issubclass(kind, Annotation) else {}
    for field in attrs.fields(kind):
        if issubclass(kind, Annotation) and field.name in _OWN:
            continue
        said = _type(hints[field.name], definitions) | _SAYS.get((kind, field.name), {})
        said |= {"description": says[field.name]} if field.name in says else {}
        (properties if field.metadata.get("json", True) else hidden)[field.name.rstrip("_")] = said
    required = list(properties)
    return {"type": "object", "description": _first(kind), "properties": properties | hidden, "required": required, "additionalProperties": False}


def _type(hint: Any, definitions: dict[str, Schema]) -> Schema:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        (inner,) = (argument for argument in arguments if argument is not type(None))
        return _nullable(_type(inner, definitions))
    if origin is tuple:
        return {"type": "array", "items": _type(arguments[0], definitions)}
    if hint is Decimal:
        return {"type": "string", "pattern": _DECIMAL}
    if attrs.has(hint):
        return _of(hint, definitions)
    return {"type": {str: "string", bool: "boolean", int: "integer"}[hint]}


def _nullable(schema: Schema) -> Schema:
    if "type" in schema:
        return {**schema, "type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]}


def _first(named: Any) -> str:
    """Return the first sentence or paragraph of a docstring, as one line."""
    return " ".join((inspect.getdoc(named) or "").partition("\n\n")[0].replace("``", "").split())


@functools.cache
def _arguments(kind: Any) -> dict[str, str]:
    """Return what the docstring says of each field."""
    listed = (inspect.getdoc(kind) or "").partition("Args:\n")[2]
    found = re.findall(r"^ {4}(\w+): (.*?)(?=\n\n|\n {4}\w+: |\Z)", listed, re.MULTILINE | re.DOTALL)
    return {name: " ".join(says.replace("``", "").split()) for name, says in found}
