"""The step from the reading to the raw text: every finished annotation gets its words and its finder's name."""

import functools
import operator
from collections.abc import Callable, Iterable
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
    by = finders.get(id(annotation)) or parent
    span = source.to_raw(annotation.span)
    names, read = _fields(type(annotation))  # type: ignore[arg-type]
    values: dict[str, Any] = dict(zip(names, read(annotation), strict=True))
    for name, value in values.items():
        if isinstance(value, Annotation):
            values[name] = _publish(value, source, finders, by, done)
        elif type(value) is tuple and value and isinstance(value[0], Annotation):
            values[name] = tuple([_publish(item, source, finders, by, done) for item in value])
    published = type(annotation)(span=span, text=source.raw[span.start : span.end], by=by, **values)
    done[id(annotation)] = published
    return published


def parts(annotation: Annotation) -> list[Annotation]:
    """Return *annotation* and all annotations that are its fields; evidence has been looked at before."""
    known = [annotation]
    for part in known:
        names, read = _fields(type(part))  # type: ignore[arg-type]
        for name, value in zip(names, read(part), strict=True):
            if isinstance(value, Annotation):
                known.append(value)
            elif type(value) is tuple and value and name != "evidence" and isinstance(value[0], Annotation):
                known.extend(value)
    return known


@functools.cache
def _fields(kind: Any) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """Return the names under which the fields to carry over are given to the class, and what reads them all at once."""
    fields = [field for field in attrs.fields(kind) if field.init and field.name not in ("span", "text", "by")]
    return tuple(field.alias for field in fields), operator.attrgetter(*(field.name for field in fields))
