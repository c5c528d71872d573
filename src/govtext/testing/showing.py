"""Findings said on a line each, the way a reader would check them."""

import functools
from typing import Any

import attrs

from govtext.annotation import Annotation, Mention
from govtext.codec import to_data
from govtext.pipeline import Pipeline


def show(text: str, kind: type[Annotation], *, pipeline: Pipeline | None = None, **given: Any) -> None:
    """
    Print what is found of one *kind* in *text*, an annotation a line: its words, then its fields that are not empty.

    Args:
        text: a report, or a phrase.

        kind: what to look for.

        pipeline: with which plugins; ``None``: the built-in ones.

        given: what else `Pipeline.parse` takes: *published*, *outlet*.

    >>> from govtext.kinds import Timex
    >>> show("Sáng 11/10/2021, mưa", Timex)
    'Sáng 11/10/2021' value=2021-10-11TMO
    """
    document = (pipeline or builtin()).parse(text, only={kind}, **given)
    for annotation in document[kind]:
        print(" ".join([repr(annotation.text), *_fields(annotation)]))


@functools.cache
def builtin() -> Pipeline:
    """Return the built-in plugins, joined once."""
    return Pipeline.builtin()


def own_fields(value: Any) -> tuple[str, ...]:
    """Return the names of the fields that are of this kind alone."""
    own = ("span", "text", "rule", "by", "evidence") if isinstance(value, Annotation) else ()
    return tuple(field.name for field in attrs.fields(type(value)) if field.name not in own)


def said(value: Any) -> str:
    """Return a field's value in words: what is marked in a text by its words, all else as JSON has it."""
    if isinstance(value, tuple):
        return "[" + "; ".join(map(said, value)) + "]"
    if isinstance(value, Mention):
        return repr(value.text)
    if attrs.has(type(value)):
        return "(" + " ".join(([repr(value.text)] if isinstance(value, Annotation) else []) + _fields(value)) + ")"
    return str(to_data(value))


def _fields(value: Any) -> list[str]:
    return [f"{name}={said(getattr(value, name))}" for name in own_fields(value) if getattr(value, name) not in (None, "", (), False)]
