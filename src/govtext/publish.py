"""The step from the reading to the raw text: every finished annotation gets its words and its finder's name."""

import functools
from collections.abc import Iterable, Iterator
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
    values: dict[str, Any] = {"span": span, "text": source.raw[span.start : span.end], "by": by}
    for name, alias in _fields(type(annotation)):  # type: ignore[arg-type]
        value = getattr(annotation, name)
        if isinstance(value, Annotation):
            values[alias] = _publish(value, source, finders, by, done)
        elif isinstance(value, tuple) and value and isinstance(value[0], Annotation):
            values[alias] = tuple(_publish(item, source, finders, by, done) for item in value)
        else:
            values[alias] = value
    published = type(annotation)(**values)
    done[id(annotation)] = published
    return published


def parts(annotation: Annotation) -> Iterator[Annotation]:
    """Yield *annotation* and all annotations that are its fields; evidence has been looked at before."""
    yield annotation
    for name, _ in _fields(type(annotation)):  # type: ignore[arg-type]
        value = getattr(annotation, name)
        if isinstance(value, Annotation):
            yield from parts(value)
        elif name != "evidence" and isinstance(value, tuple) and value and isinstance(value[0], Annotation):
            for item in value:
                yield from parts(item)


@functools.cache
def _fields(kind: Any) -> tuple[tuple[str, str], ...]:
    """Return the name of each field to carry over, and the name under which it is given to the class."""
    return tuple((field.name, field.alias) for field in attrs.fields(kind) if field.init and field.name not in ("span", "text", "by"))
