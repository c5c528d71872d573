"""Annotations as plain data and back, by the names and types of their fields."""

import datetime as dt
import functools
import itertools
import types
import typing
from decimal import Decimal
from typing import Any

import attrs

from govtext.annotation import Annotation
from govtext.errors import UnknownNameError, nearest
from govtext.span import Span

_OWN = frozenset(("span", "text", "rule", "by", "evidence"))


def kind_name(kind: type[Annotation]) -> str:
    """
    Return the name under which a kind stands in JSON: a third party's bears its distribution's name.

    >>> from govtext.annotation import Mention
    >>> kind_name(Mention)
    'govtext:Mention'
    """
    return f"{kind.__module__.partition('.')[0].replace('_', '-')}:{kind.__name__}"


def kind_of(name: str) -> type[Annotation]:
    """
    Return the kind that `kind_name` gave *name*.

    Raises:
        UnknownNameError: if no imported module has such a kind.
    """
    kinds: list[type[Annotation]] = [Annotation]
    for kind in kinds:
        kinds.extend(kind.__subclasses__())
    # Of a slotted class attrs leaves an unfinished twin behind until the next collection; of two finished ones the later counts.
    known = {kind_name(kind): kind for kind in kinds if "__attrs_attrs__" in vars(kind)}
    if name not in known:
        raise UnknownNameError(f"no kind {name!r}{nearest(name, known)}; import the plugin that defines it first")
    return known[name]


def to_data(value: Any, *, full: bool = False) -> Any:
    """
    Return *value* as dicts, lists, strings and numbers; with *full*, also why each annotation was found.

    >>> from govtext.annotation import Mention
    >>> to_data(Mention(Span(0, 2), text="Ba"))
    {'text': 'Ba', 'start': 0, 'end': 2}
    """
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return [to_data(item, full=full) for item in value]
    if not attrs.has(type(value)):
        raise TypeError(f"a {type(value).__name__} cannot be said in JSON; fields are text, numbers, dates, attrs values, or tuples of them")
    data: dict[str, Any] = {}
    if isinstance(value, Annotation):
        data = {"text": value.text, "start": value.span.start, "end": value.span.end}
    for name, key, public in _plan(type(value)):  # type: ignore[arg-type]
        if public or full:
            data[key] = to_data(getattr(value, name), full=full)
    if full and isinstance(value, Annotation):
        evidence = [{"is": kind_name(type(item)), **to_data(item, full=True)} for item in value.evidence]
        data["why"] = {"by": value.by, "rule": value.rule, "evidence": evidence}
    return data


def from_data(kind: type[Any], data: Any) -> Any:
    """Return the value of type *kind* that `to_data` with ``full=True`` turned into *data*."""
    if data is None:
        return None
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return from_data(next(a for a in arguments if a is not type(None)), data)
    if origin is tuple:
        sorts = itertools.repeat(arguments[0]) if arguments[-1] is Ellipsis else arguments
        return tuple(from_data(sort, item) for sort, item in zip(sorts, data, strict=False))
    if kind is Decimal:
        return Decimal(data)
    if isinstance(kind, type) and issubclass(kind, dt.date):
        return kind.fromisoformat(data)
    if not attrs.has(kind):
        return data
    hints = _hints(kind)
    values = {name.lstrip("_"): from_data(hints[name], data[key]) for name, key, _ in _plan(kind) if key in data}
    if not issubclass(kind, Annotation):
        return kind(**values)
    why = data.get("why", {})
    evidence = tuple(from_data(kind_of(item["is"]), item) for item in why.get("evidence", ()))
    return kind(span=Span(data["start"], data["end"]), text=data["text"], by=why.get("by", ""), rule=why.get("rule", ""), evidence=evidence, **values)


@functools.cache
def json_fields(kind: Any) -> tuple[tuple[str, str, Any], ...]:
    """Return the fields that stand in JSON beside an annotation's place: each one's name, its key and its type."""
    return tuple((name, key, _hints(kind)[name]) for name, key, public in _plan(kind) if public)


@functools.cache
def _plan(kind: Any) -> tuple[tuple[str, str, bool], ...]:
    own = _OWN if issubclass(kind, Annotation) else frozenset()
    return tuple((f.name, f.name.rstrip("_"), f.metadata.get("json", True)) for f in attrs.fields(kind) if f.name not in own)


@functools.cache
def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind)
