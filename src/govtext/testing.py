"""What the tests of a plugin need."""

import functools
from typing import Any

import attrs

from govtext.annotation import Annotation, Mention
from govtext.codec import to_data
from govtext.pipeline import Pipeline


def show(text: str, kind: type[Annotation], *, pipeline: Pipeline | None = None, **given: Any) -> None:
    """
    Print what is found of one *kind* in *text*, an annotation a line: its words, then its fields that are not empty.

    >>> from govtext.kinds import Timex
    >>> show("Sáng 11/10/2021, mưa", Timex)
    'Sáng 11/10/2021' value=2021-10-11TMO
    """
    document = (pipeline or _builtin()).parse(text, only={kind}, **given)
    for annotation in document[kind]:
        print(" ".join([repr(annotation.text), *_fields(annotation)]))


@functools.cache
def _builtin() -> Pipeline:
    return Pipeline.builtin()


def _fields(value: Any) -> list[str]:
    own = ("span", "text", "rule", "by", "evidence") if isinstance(value, Annotation) else ()
    names = [f.name for f in attrs.fields(type(value)) if f.name not in own]
    return [f"{name}={_said(getattr(value, name))}" for name in names if getattr(value, name) not in (None, "", (), False)]


def _said(value: Any) -> str:
    if isinstance(value, tuple):
        return "[" + "; ".join(map(_said, value)) + "]"
    if isinstance(value, Mention):
        return repr(value.text)
    if attrs.has(type(value)):
        return "(" + " ".join(([repr(value.text)] if isinstance(value, Annotation) else []) + _fields(value)) + ")"
    return str(to_data(value))
