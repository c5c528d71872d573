"""A report, read: everything that was found, with the way back to the text."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeVar

import attrs

from govtext.annotation import Annotation, Layer
from govtext.codec import from_data, kind_name, kind_of, to_data
from govtext.errors import MissingExtraError, UnknownNameError, nearest
from govtext.kinds import (
    Byline,
    Caption,
    Chrome,
    Duration,
    Event,
    Headline,
    Indicator,
    Official,
    Organization,
    OutletMention,
    Place,
    Published,
    Reference,
    Section,
    Statement,
    Timex,
)
from govtext.look.summary import Summary, summarise

SCHEMA = "govtext/1"

#: The keys of the contract that hold one annotation or null, and those that hold a list.
SINGLE: Mapping[str, type[Annotation]] = {"headline": Headline, "published": Published, "outlet": OutletMention, "byline": Byline}
LISTS: Mapping[str, type[Annotation]] = {
    "captions": Caption,
    "chrome": Chrome,
    "dates": Timex,
    "durations": Duration,
    "organizations": Organization,
    "places": Place,
    "references": Reference,
    "officials": Official,
    "indicators": Indicator,
    "statements": Statement,
    "events": Event,
}
KEYS: Mapping[str, type[Annotation]] = {"headline": Headline, "section": Section, **SINGLE, **LISTS}

A = TypeVar("A", bound=Annotation)


@attrs.frozen
class Fault:
    """
    A finder's failure: its own findings are lost, nothing else is.

    Args:
        plugin: the plugin's name.

        finder: the finder's name.

        error: the exception's class and message.
    """

    plugin: str
    finder: str
    error: str


@attrs.frozen
class Explanation:
    """
    Why an annotation was found; its `str` is the tree.

    Args:
        annotation: what is explained.

        by: the plugin that found it.

        rule: the rule that fired.

        evidence: explanations of what it rests on.
    """

    annotation: Annotation
    by: str
    rule: str
    evidence: "tuple[Explanation, ...]" = ()

    @classmethod
    def of(cls, annotation: Annotation) -> "Explanation":
        """Explain *annotation*, and all that it rests on."""
        return cls(annotation, annotation.by, annotation.rule, tuple(cls.of(item) for item in annotation.evidence))

    def __str__(self) -> str:
        return "\n".join(self._lines("", ""))

    def _lines(self, first: str, rest: str) -> list[str]:
        text = " ".join(self.annotation.text.split())
        shown = text if len(text) <= 60 else f"{text[:45]} … {text[-12:]}"
        where = f"{self.annotation.start}-{self.annotation.end}"
        lines = [f"{first}{type(self.annotation).__name__} '{shown}' at {where}: {self.by or '?'}, {self.rule or '?'}"]
        for number, item in enumerate(self.evidence, 1):
            last = number == len(self.evidence)
            lines.extend(item._lines(rest + ("└─ " if last else "├─ "), rest + ("   " if last else "│  ")))
        return lines


@attrs.frozen
class Document:
    """
    What `parse()` returns: the text as given, and everything found in it, by kind.

    Attributes are named as the keys of the contract (``document.indicators``); ``document[Kind]`` gives the layer of any
    kind, a third party's too.

    Args:
        text: the text exactly as it was given; every span is into it.

        found: all annotations, in reading order.

        faults: the finders that failed.
    """

    text: str
    found: tuple[Annotation, ...] = attrs.field(default=(), repr=lambda found: f"{len(found)} annotations")
    faults: tuple[Fault, ...] = ()

    def __getitem__(self, kind: type[A]) -> "Layer[A]":
        if not (isinstance(kind, type) and issubclass(kind, Annotation)):
            raise UnknownNameError(f"a document is asked for a kind, such as document[Indicator], not for {kind!r}")
        return Layer.of(a for a in self.found if isinstance(a, kind))

    @property
    def headline(self) -> Headline | None:
        """The article's own title."""
        return self._one(Headline)

    @property
    def section(self) -> tuple[str, ...]:
        """The section lines above the headline."""
        return tuple(line.text.strip() for line in self[Section])

    @property
    def published(self) -> Published | None:
        """When the page says that it was posted."""
        return self._one(Published)

    @property
    def outlet(self) -> OutletMention | None:
        """Who published it."""
        return self._one(OutletMention)

    @property
    def byline(self) -> Byline | None:
        """Who wrote it."""
        return self._one(Byline)

    @property
    def captions(self) -> Layer[Caption]:
        """Photo captions, each occurrence."""
        return self[Caption]

    @property
    def chrome(self) -> Layer[Chrome]:
        """Page furniture."""
        return self[Chrome]

    @property
    def dates(self) -> Layer[Timex]:
        """Expressions that fix a time."""
        return self[Timex]

    @property
    def durations(self) -> Layer[Duration]:
        """Lengths of time, and recurring times."""
        return self[Duration]

    @property
    def organizations(self) -> Layer[Organization]:
        """Named bodies, each occurrence."""
        return self[Organization]

    @property
    def places(self) -> Layer[Place]:
        """Administrative units, each occurrence."""
        return self[Place]

    @property
    def references(self) -> Layer[Reference]:
        """Cited documents."""
        return self[Reference]

    @property
    def officials(self) -> Layer[Official]:
        """Persons with a title, in order of first mention."""
        return self[Official]

    @property
    def indicators(self) -> Layer[Indicator]:
        """Measured things, one for each telling."""
        return self[Indicator]

    @property
    def statements(self) -> Layer[Statement]:
        """What was officially said or ordered."""
        return self[Statement]

    @property
    def events(self) -> Layer[Event]:
        """Occasions."""
        return self[Event]

    def _one(self, kind: type[A]) -> A | None:
        return next((a for a in self.found if isinstance(a, kind)), None)

    def explain(self, annotation: Annotation) -> Explanation:
        """Return who found *annotation*, by which rule and on what evidence; print it to see the tree."""
        return Explanation.of(annotation)

    def to_dict(self, *, full: bool = False) -> dict[str, Any]:
        """
        Return the document by the keys of the contract.

        Args:
            full: add the text, the faults, kinds outside the contract and each entry's ``why``; only this form can be
                read back.
        """
        data: dict[str, Any] = {"schema": SCHEMA, "headline": None, "section": list(self.section)}
        data |= {key: to_data(self._one(kind), full=full) for key, kind in SINGLE.items()}
        data |= {key: [] for key in LISTS}
        named = {kind: key for key, kind in LISTS.items()}
        extra: dict[str, list[Any]] = {}
        for annotation in self.found:
            kind = type(annotation)
            if kind in named:
                data[named[kind]].append(to_data(annotation, full=full))
            elif full or not kind.__module__.startswith("govtext."):
                extra.setdefault(kind_name(kind), []).append(to_data(annotation, full=full))
        data["extra"] = extra
        if full:
            data["text"] = self.text
            data["faults"] = [attrs.asdict(fault) for fault in self.faults]
        return data

    def to_json(self, *, full: bool = False, indent: int | None = None) -> str:
        """Return `to_dict` as JSON text; on one line unless *indent* says otherwise."""
        return json.dumps(self.to_dict(full=full), ensure_ascii=False, indent=indent)

    def summary(self, *, most: int = 5) -> Summary:
        """
        Return the report in a few Vietnamese sentences, made by rules from what was found; print it to read it.

        Args:
            most: how many events, figures, statements and documents are said.
        """
        return summarise(self.found, most=most)

    def to_html(self, *, language: Literal["vi", "en"] = "vi") -> str:
        """
        Return a page of its own: the marked text with a legend, its events as cards, its figures as a table; no script, no network.

        Args:
            language: of the page's own words.

        Raises:
            MissingExtraError: without jinja2, which ``govtext[html]`` brings.
        """
        from govtext.look.html import page

        return page([("", self)], language=language)

    def _repr_html_(self) -> str:
        """Show the marked text in a notebook; without jinja2 the text alone."""
        from govtext.look.html import bare, fragment

        try:
            return fragment(self)
        except MissingExtraError:
            return bare(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Document":
        """
        Return the document that ``to_dict(full=True)`` turned into *data*.

        Raises:
            UnknownNameError: if *data* is not the full form of this schema, or has a kind that no imported module defines.
        """
        if data.get("schema") != SCHEMA or "text" not in data:
            raise UnknownNameError(
                f"only to_dict(full=True) of schema {SCHEMA!r} can be read back; got schema {data.get('schema')!r} with keys {sorted(data)}"
            )
        found: list[Annotation] = []
        for key, kind in LISTS.items():
            found.extend(from_data(kind, item) for item in data[key])
        for name, items in data["extra"].items():
            found.extend(from_data(kind_of(name), item) for item in items)
        return cls(data["text"], in_order(found), tuple(Fault(**fault) for fault in data["faults"]))


def in_order(found: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Sort annotations of all kinds into the one order in which a document holds them."""
    return tuple(sorted(found, key=lambda a: (a.span.start, -a.span.end, type(a).__name__)))


def kind_for(key: str) -> type[Annotation]:
    """
    Return the kind behind a key of the contract.

    >>> kind_for("dates").__name__
    'Timex'

    Raises:
        UnknownNameError: with the nearest key.
    """
    if key not in KEYS:
        raise UnknownNameError(f"no key {key!r}{nearest(key, KEYS)}; known: {', '.join(KEYS)}")
    return KEYS[key]
