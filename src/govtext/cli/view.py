"""A document as text for a person."""

from collections.abc import Callable, Iterable, Iterator

import click

from govtext.annotation import Annotation
from govtext.cli.table import hanging, plain, rows
from govtext.document import LISTS, Document
from govtext.kinds import Event, Indicator, Official, Quantity, Reference, Statement
from govtext.look.words import when

_INDENT = "  "
_DEEP = "      "
_BASES = {
    "plan": "of plan",
    "budget": "of budget",
    "total": "of total",
    "same_period": "vs same period",
    "previous_year": "vs last year",
    "previous_period": "vs last period",
}
_ARROWS = {"increase": "▲", "decrease": "▼", "unchanged": "="}
#: The lists that a person is shown without asking; the others are shown when asked for by key.
_USUAL = ("officials", "indicators", "statements", "events", "references")


def text(document: Document, *, width: int, name: str = "", keys: Iterable[str] = ()) -> str:
    """
    Return what was found in *document*: what, when, where and who, the indicators, what was said and what took place.

    Args:
        document: the report, read.

        width: how many columns there are.

        name: the file that it comes from; printed above it.

        keys: the keys that were asked for; none: the usual ones.
    """
    blocks = ["\n".join(_opening(document, name, width))]
    for key in tuple(keys) or _USUAL:
        found = getattr(document, key, ()) if key in LISTS else ()
        if found:
            lines = _SECTIONS.get(key, _plainly)(found, width)
            blocks.append("\n".join([click.style(_TITLES.get(key, key.capitalize()), bold=True), *lines]))
    if not any(blocks) or not document.found:
        blocks.append(f"{_INDENT}nothing found")
    return "\n\n".join(block for block in blocks if block) + "\n"


def _opening(document: Document, name: str, width: int) -> Iterator[str]:
    if name:
        yield click.style(name, dim=True)
    if document.headline:
        yield click.style(hanging(document.headline.text, width, indent=""), bold=True)
    facts = [
        ("when", _occasion(document)),
        ("where", _joined(dict.fromkeys(place.name for place in document.places))),
        ("posted", when(document.published.value) if document.published else ""),
        ("outlet", _outlet(document)),
        ("by", ", ".join(document.byline.authors) if document.byline else ""),
    ]
    for line in rows([[label, fact] for label, fact in facts if fact], width - len(_INDENT)):
        yield _INDENT + line


def _occasion(document: Document) -> str:
    """Return the day of the first event told that has one, else the first date."""
    dates = [event.date for event in document.events if event.date] + [date.value for date in document.dates]
    return when(dates[0]) if dates else ""


def _outlet(document: Document) -> str:
    outlet = document.outlet
    if outlet is None:
        return ""
    return ", ".join(dict.fromkeys(part for part in (outlet.name, outlet.code, outlet.province) if part))


def _joined(names: Iterable[str], most: int = 6) -> str:
    every = [plain(name) for name in names]
    return ", ".join(every[:most]) + (f" and {len(every) - most} more" if len(every) > most else "")


def _officials(found: Iterable[Official], width: int) -> Iterator[str]:
    cells = [[f"{o.honorific or ''} {o.name}".strip(), "; ".join(title.text for title in o.titles)] for o in found]
    return (_INDENT + line for line in rows(cells, width - len(_INDENT)))


def _indicators(found: Iterable[Indicator], width: int) -> Iterator[str]:
    cells = [["what", "value", "compared", "period"]]
    for one in found:
        period = [when(one.period) if one.period else "", "estimate" if one.estimated else "", "target" if one.target else ""]
        subject = one.subject.text if one.subject else "–"
        compared = (quantity(one.attainment), quantity(one.change))
        cells.append([subject, quantity(one.value), ", ".join(filter(None, compared)), ", ".join(filter(None, period))])
    return (_INDENT + line for line in rows(cells, width - len(_INDENT), header=True))


def quantity(found: Quantity | None) -> str:
    """
    Return a quantity as written, with its direction and what it is held against.

    >>> from govtext.annotation import Span
    >>> quantity(Quantity(Span(0, 2), text="6%", direction="increase", basis="same_period"))
    '▲6% vs same period'
    """
    if found is None:
        return ""
    return " ".join((_ARROWS.get(found.direction or "", "") + plain(found.text), _BASES.get(found.basis or "", ""))).strip()


def _statements(found: Iterable[Statement], width: int) -> Iterator[str]:
    for one in found:
        to = f" to {plain(one.addressee)}" if one.addressee else ""
        said = f"{_INDENT}{click.style(plain(one.speaker or '?'), bold=True)}: {one.act.replace('_', ' ')} ({plain(one.verb.text)}){to}"
        yield said
        if one.content:
            yield hanging(one.content.text, width, indent=_DEEP, most=2)


def _events(found: Iterable[Event], width: int) -> Iterator[str]:
    for one in found:
        facts = [one.kind.replace("_", " "), when(one.date) if one.date else "", "online" if one.online else ""]
        yield f"{_INDENT}{click.style(', '.join(fact for fact in facts if fact), bold=True)} ({plain(one.trigger.text)})"
        cells = [["about", one.topic.text if one.topic else ""]]
        cells += [["appoints", one.appointee or ""], ["from", one.from_ or ""], ["to", one.to or ""]]
        for role in dict.fromkeys(participant.role for participant in one.participants):
            cells.append([role, ", ".join(p.name for p in one.participants if p.role == role)])
        told = [cell for cell in cells if cell[1]]
        if told:
            yield from (_DEEP + line for line in rows(told, width - len(_DEEP)))


def _references(found: Iterable[Reference], width: int) -> Iterator[str]:
    cells = dict.fromkeys(
        (f"{one.type} {one.number or ''}".strip(), one.title or "", when(one.date) if one.date else "", one.issuer or "") for one in found
    )
    return (_INDENT + line for line in rows(list(cells), width - len(_INDENT)))


def _plainly(found: Iterable[Annotation], width: int) -> Iterator[str]:
    """Say annotations of any kind: the words, and the value or name that they were read as."""
    cells = [[plain(one.text), str(getattr(one, "value", getattr(one, "name", None)) or "")] for one in found]
    return (_INDENT + line for line in rows(cells, width - len(_INDENT)))


_SECTIONS: dict[str, Callable[..., Iterator[str]]] = {
    "officials": _officials,
    "indicators": _indicators,
    "statements": _statements,
    "events": _events,
    "references": _references,
}
_TITLES = {"officials": "Who", "references": "Documents"}
