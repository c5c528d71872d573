"""The step from the reading to the raw text: every finished annotation gets its words and its finder's name."""

import datetime as dt
import functools
import operator
import types
import typing
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, TypeVar

import attrs

from govtext.annotation import Annotation
from govtext.source import Source

A = TypeVar("A", bound=Annotation)


def publish(found: Iterable[Annotation], source: Source, finders: dict[int, str]) -> tuple[Annotation, ...]:
    """
    Return *found* with spans into the raw text; an annotation used twice stays one.

    Args:
        found: annotations with spans into the reading.

        source: the report.

        finders: the plugin that yielded each annotation, by its `id`.
    """
    done: dict[int, Annotation] = {}
    return tuple(_publish(a, source, finders, "", done) for a in found)


def _publish(annotation: A, source: Source, finders: dict[int, str], parent: str, done: dict[int, Annotation]) -> A:
    known = done.get(id(annotation))
    if known is not None:
        return known  # type: ignore[return-value]
    kind: Any = type(annotation)
    by = finders.get(id(annotation)) or parent
    span = source.to_raw(annotation.span)
    fields = _fields(kind)
    values: dict[str, Any] = dict(zip(fields.names, fields.read(annotation), strict=True))
    for name in fields.holders:
        value = values[name]
        if not value:
            continue
        if isinstance(value, Annotation):
            values[name] = _publish(value, source, finders, by, done)
        elif type(value) is tuple and isinstance(value[0], Annotation):
            values[name] = tuple([_publish(item, source, finders, by, done) for item in value])
    published: A = kind(span=span, text=source.raw[span.start : span.end], by=by, **values)
    done[id(annotation)] = published
    return published


def parts(annotation: Annotation) -> list[Annotation]:
    """Return *annotation* and all annotations that are its fields; evidence has been looked at before."""
    known = [annotation]
    for part in known:
        for value in _fields(type(part)).own(part):  # type: ignore[arg-type]
            if not value:
                continue
            if isinstance(value, Annotation):
                known.append(value)
            elif type(value) is tuple and isinstance(value[0], Annotation):
                known.extend(value)
    return known


@attrs.frozen
class _Fields:
    """
    The fields of a kind that are carried over when it is published.

    Args:
        names: under which they are given to the class.

        read: what reads them all at once.

        holders: the names of those that may hold annotations, as far as their declared types tell.

        own: what reads the values of the holders, evidence left out.
    """

    names: tuple[str, ...]
    read: Callable[[Any], tuple[Any, ...]]
    holders: tuple[str, ...]
    own: Callable[[Any], tuple[Any, ...]]


@functools.cache
def _fields(kind: Any) -> _Fields:
    fields = [field for field in attrs.fields(kind) if field.init and field.name not in ("span", "text", "by")]
    holders = [field for field in fields if not _plain(field.type)]
    own = tuple(field.name for field in holders if field.name != "evidence")
    return _Fields(
        tuple(field.alias for field in fields),
        operator.attrgetter(*(field.name for field in fields)),
        tuple(field.alias for field in holders),
        # Read two at least, for one alone would come without a tuple.
        operator.attrgetter(*own, "rule", "rule") if own else _nothing,
    )


def _nothing(_: Any) -> tuple[Any, ...]:
    return ()


def _plain(declared: Any) -> bool:
    """Tell whether a field declared so can hold no annotation; what is declared in quotes may."""
    if isinstance(declared, types.UnionType) or typing.get_origin(declared) is tuple:
        return all(map(_plain, typing.get_args(declared)))
    return declared in _PLAIN or typing.get_origin(declared) is typing.Literal


_PLAIN = (str, int, float, bool, bytes, type(None), Decimal, dt.date, dt.datetime, Ellipsis)
