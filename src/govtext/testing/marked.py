"""Texts in which a person has marked what is to be found: ``[[5/12 chỉ tiêu|Quantity number=5 of=12]]``."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any

import attrs

from govtext.annotation import Annotation
from govtext.document import KEYS, Document
from govtext.errors import MarkError, nearest
from govtext.pipeline import Pipeline
from govtext.span import Span
from govtext.testing.showing import builtin, own_fields, said

_SIGN = re.compile(r"\[\[|\]\]|\|")
_LABEL = re.compile(r"\s*(?P<no>!?)(?P<kind>\w+)(?P<fields>(?:\s+[\w.]+=(?:\"(?:[^\"\\]|\\.)*\"|[^\s\"]\S*)?)*)\s*")
_FIELD = re.compile(r"(?P<name>[\w.]+)=(?:\"(?P<quoted>(?:[^\"\\]|\\.)*)\"|(?P<plain>\S*))")
#: How many characters of a text are shown in a message.
_SHOWN = 60


@attrs.frozen
class Mark:
    """
    What a person says of some words.

    Args:
        span: the words, in the text without its marks.

        kind: the name of a kind.

        fields: names of fields and the values that they must have; a dot goes into a field's own fields.

        found: whether it is to be found; ``!Kind`` says that it must not.
    """

    span: Span
    kind: str
    fields: tuple[tuple[str, str], ...] = ()
    found: bool = True


@attrs.frozen
class Marked:
    """
    A text, and the marks in it.

    >>> marked = Marked.read('Huyện đạt [[5/12 chỉ tiêu|Quantity number=5 of=12]], họp [[hôm nay|!Timex]].')
    >>> marked.text
    'Huyện đạt 5/12 chỉ tiêu, họp hôm nay.'
    >>> [(mark.span.start, mark.kind, mark.fields, mark.found) for mark in marked.marks]
    [(10, 'Quantity', (('number', '5'), ('of', '12')), True), (29, 'Timex', (), False)]
    """

    text: str
    marks: tuple[Mark, ...] = ()

    @classmethod
    def read(cls, text: str) -> "Marked":
        """
        Read a text with marks, which may stand in one another.

        Raises:
            MarkError: for a mark that is not closed, has no kind, or marks nothing.
        """
        plain = ""
        open_: list[list[int]] = []
        marks: list[Mark] = []
        last = 0
        for sign in _SIGN.finditer(text):
            if sign[0] != "[[" and not open_:
                continue
            plain += text[last : sign.start()]
            last = sign.end()
            if sign[0] == "[[":
                open_.append([len(plain), -1])
            elif sign[0] == "|":
                open_[-1][1] = len(plain)
                plain += "|"
            else:
                start, bar = open_.pop()
                marks.append(_mark(plain, start, bar))
                plain = plain[:bar]
        if open_:
            plain += text[last:]
            raise MarkError(f"the mark at {_near(plain, open_[-1][0])} is not closed by ]]")
        return cls(plain + text[last:], tuple(sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end, mark.kind))))


def _mark(plain: str, start: int, bar: int) -> Mark:
    label = _LABEL.fullmatch(plain[bar + 1 :]) if bar > start else None
    if label is None:
        raise MarkError(f"the mark at {_near(plain, start)} is not of the form [[words|Kind field=value]]")
    fields = (
        (field["name"], field["plain"] if field["quoted"] is None else re.sub(r"\\(.)", r"\1", field["quoted"]))
        for field in _FIELD.finditer(label["fields"])
    )
    return Mark(Span(start, bar), label["kind"], tuple(fields), not label["no"])


def _near(text: str, start: int) -> str:
    line = text.count("\n", 0, start) + 1
    return f"line {line}, {text[start : start + 20]!r}"


def mark(document: Document, kinds: Iterable[type[Annotation]], *, fields: bool = True) -> str:
    """
    Return the text of *document* with what was found of *kinds* marked, for a person to read and correct.

    Args:
        document: a report, read.

        kinds: what to mark.

        fields: whether to mark also what the findings say.

    >>> from govtext.kinds import Timex
    >>> mark(builtin().parse("Sáng 11/10/2021, mưa"), [Timex])
    '[[Sáng 11/10/2021|Timex value=2021-10-11TMO]], mưa'

    Raises:
        MarkError: if two findings cross one another; mark their kinds one after the other.
    """
    wanted = tuple(kinds)
    found = [one for one in document.found if isinstance(one, wanted)]
    pieces: list[str] = []
    open_: list[Annotation] = []
    place = 0

    def close(until: int) -> None:
        nonlocal place
        while open_ and open_[-1].end <= until:
            one = open_.pop()
            pieces.append(document.text[place : one.end] + f"|{_label(one, fields)}]]")
            place = one.end

    for one in found:
        close(one.start)
        if open_ and one.end > open_[-1].end:
            raise MarkError(f"{_told(one)} crosses {_told(open_[-1])}; mark the two kinds in two texts")
        pieces.append(document.text[place : one.start] + "[[")
        place = one.start
        open_.append(one)
    close(len(document.text))
    return "".join(pieces) + document.text[place:]


def _told(one: Annotation) -> str:
    return f"{type(one).__name__} {one.text[:_SHOWN]!r}"


def _label(one: Annotation, fields: bool) -> str:
    values = [(name, _words(getattr(one, name))) for name in own_fields(one)] if fields else []
    return " ".join([type(one).__name__, *(f"{name}={_quoted(value)}" for name, value in values if value not in ("", "False"))])


def _quoted(value: str) -> str:
    if re.fullmatch(r"[^\s\"|\[\]\\]+", value):
        return value
    escaped = re.sub(r'(["\\])', r"\\\1", value)
    return f'"{escaped}"'


def _words(value: Any) -> str:
    """Return a value as it stands in a mark: what stands in the text by its words."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(map(_words, value))
    if isinstance(value, Annotation):
        return " ".join(value.text.split())
    return said(value)


def differences(marked: Marked, document: Document, kinds: Collection[type[Annotation]] = ()) -> Iterator[str]:
    r"""
    Yield a line for each difference between what is marked and what was found.

    Of every kind that has a mark exactly the marked words must be found, of the *kinds* given, too.

    >>> marked = Marked.read("Sáng [[11/10/2021|Timex]], mưa")
    >>> print("\n".join(differences(marked, builtin().parse(marked.text))))
    - line 1: Timex '11/10/2021' is marked, and not found
    + line 1: Timex 'Sáng 11/10/2021' value=2021-10-11TMO is found, and not marked

    Raises:
        MarkError: for a mark of a kind or a field that nobody knows.
    """
    known = _known(document)
    for one in marked.marks:
        if one.kind not in known:
            raise MarkError(f"no kind {one.kind!r}{nearest(one.kind, known)}")
    wanted = [one for one in marked.marks if one.found]
    asked = {known[one.kind] for one in wanted} | set(kinds)
    for one in wanted:
        here = [found for found in document[known[one.kind]] if found.span == one.span]
        if not here:
            yield f"- {_where(marked, one.span)}: {one.kind} {_shown(marked, one.span)} is marked, and not found"
        elif told := min((list(_unlike(found, one)) for found in here), key=len):
            yield f"! {_where(marked, one.span)}: {one.kind} {_shown(marked, one.span)} has {', '.join(told)}"
    marks = {(known[one.kind], one.span) for one in wanted}
    for found in document.found:
        if any(isinstance(found, kind) and not any(isinstance(found, sort) and span == found.span for sort, span in marks) for kind in asked):
            label = _label(found, fields=True).removeprefix(type(found).__name__).strip()
            words = " ".join(filter(None, (type(found).__name__, _shown(marked, found.span), label)))
            yield f"+ {_where(marked, found.span)}: {words} is found, and not marked"
    for one in marked.marks:
        if not one.found and any(found.span.touches(one.span) and not list(_unlike(found, one)) for found in document[known[one.kind]]):
            yield f"+ {_where(marked, one.span)}: {one.kind} is found in {_shown(marked, one.span)}, and must not be"


def _known(document: Document) -> dict[str, type[Annotation]]:
    """Return the kinds that may be marked, by name: those of the document go before others of the name."""
    waiting: list[type[Annotation]] = [Annotation]
    for kind in waiting:
        waiting.extend(kind.__subclasses__())
    found = {type(one).__name__: type(one) for one in document.found}
    return {kind.__name__: kind for kind in waiting if "__attrs_attrs__" in vars(kind)} | {kind.__name__: kind for kind in KEYS.values()} | found


def _unlike(found: Annotation, one: Mark) -> Iterator[str]:
    """Yield in words which of the fields of a mark *found* says otherwise."""
    for name, value in one.fields:
        held: Any = found
        for part in name.split("."):
            if held is not None and part not in (*own_fields(held), "text", "rule", "by"):
                raise MarkError(f"{one.kind} has no field {name!r}{nearest(part, own_fields(held))}")
            held = getattr(held, part, None)
        if value not in (_words(held), said(held)):
            yield f"{name}={_quoted(_words(held))}, marked {_quoted(value)}"


def _where(marked: Marked, span: Span) -> str:
    return f"line {marked.text.count(chr(10), 0, span.start) + 1}"


def _shown(marked: Marked, span: Span) -> str:
    words = " ".join(marked.text[span.start : span.end].split())
    return repr(words if len(words) <= _SHOWN else f"{words[: _SHOWN - 15]} … {words[-12:]}")


def assert_finds(text: str, *kinds: type[Annotation], pipeline: Pipeline | None = None, **given: Any) -> Document:
    """
    Assert that exactly what is marked in *text* is found, and return the document.

    Args:
        text: a text with marks.

        kinds: kinds of which exactly what is marked must be found though nothing may be marked: the way to say that nothing is.

        pipeline: with which plugins; ``None``: the built-in ones.

        given: what else `Pipeline.parse` takes: *published*, *outlet*.

    >>> from govtext.kinds import Timex
    >>> document = assert_finds("[[Sáng 11/10/2021|Timex value=2021-10-11TMO]], đạt 5/12 chỉ tiêu")
    >>> document = assert_finds("Huyện đạt 5/12 chỉ tiêu", Timex)

    Raises:
        AssertionError: with a line for each difference.
    """
    __tracebackhide__ = True
    marked = Marked.read(text)
    document = (pipeline or builtin()).parse(marked.text, **given)
    told = [*(f"! plugin {fault.plugin}: {fault.finder} failed: {fault.error}" for fault in document.faults), *differences(marked, document, kinds)]
    if told:
        raise AssertionError("\n".join(["what is marked is not what is found", *told]))
    return document
