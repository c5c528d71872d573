"""What a report says, in short lines that a table of traps can hold."""

from collections.abc import Callable, Iterable
from typing import Any

from govtext import Document
from govtext.kinds import Quantity

POSTED = "2021-10-20"  # what no row says otherwise is posted on this day

# A row's id in the list of traps (a letter behind it for a further phrase), a phrase in a sentence, and all that is read from it.
Row = tuple[str, str, dict[str, Any]]


def misread(parse: Callable[..., Document], text: str, expected: dict[str, Any]) -> dict[str, Any]:
    """Return what is read otherwise than *expected*: nothing, when all is well."""
    document = parse(text, published=POSTED)
    read = {key: LINES[key](document) for key in expected}
    return {key: lines for key, lines in read.items() if lines != expected[key]}


def _figures(document: Document) -> Iterable[str]:
    told = [(slot, getattr(entry, slot), entry) for entry in document.indicators for slot in ("value", "attainment", "change")]
    for slot, quantity, entry in sorted((item for item in told if item[1]), key=lambda item: item[1].start):
        yield f"{slot}: {_quantity(quantity)}{' estimated' * entry.estimated}{' target' * entry.target}"


def _quantity(quantity: Quantity) -> str:
    amount = str(quantity.number) if quantity.number is not None else f"{quantity.low}..{quantity.high}"
    parts = [quantity.comparator, amount + (f"/{quantity.of}" if quantity.of is not None else ""), quantity.unit, quantity.direction]
    basis = f" ({quantity.basis})" if quantity.basis else ""
    others = "".join(f" or {other.number} {other.unit}" for other in quantity.alternatives)
    return f"{quantity.text} = {' '.join(filter(None, parts))}{basis}{others}"


def _title(official: Any) -> str:
    return "; ".join(str(title) for title in official.titles)


# Each part of a document as lines "words = reading".
LINES: dict[str, Callable[[Document], Any]] = {
    "dates": lambda d: [f"{x.text} = {x.value}" for x in d.dates],
    "durations": lambda d: [f"{x.text} = {x.value}" for x in d.durations],
    "figures": lambda d: list(_figures(d)),
    "subjects": lambda d: [x.subject and x.subject.text for x in d.indicators],
    "periods": lambda d: [x.period for x in d.indicators],
    "references": lambda d: [f"{x.text} = {x.type} {x.number}" for x in d.references],
    "issuers": lambda d: [x.issuer for x in d.references],
    "issued": lambda d: [x.date for x in d.references],
    "organizations": lambda d: [f"{x.text} = {x.name}" for x in d.organizations],
    "places": lambda d: [f"{x.text} = {x.level} {x.code}" for x in d.places],
    "officials": lambda d: [f"{x.name}: {_title(x)}" for x in d.officials],
    "offices": lambda d: [f"{x.name}: {'; '.join(title.text for title in x.titles)}" for x in d.officials],
    "mentions": lambda d: [[m.text for m in x.mentions] for x in d.officials],
    "statements": lambda d: [f"{x.speaker}: {x.verb.text} = {x.act}" for x in d.statements],
    "addressees": lambda d: [x.addressee for x in d.statements],
    "events": lambda d: [f"{x.trigger.text} = {x.kind} {x.date}" for x in d.events],
    "participants": lambda d: [sorted(f"{p.role} {p.name}" for p in x.participants) for x in d.events],
    "published": lambda d: d.published and d.published.value,
    "outlet": lambda d: d.outlet and f"{d.outlet.code} = {d.outlet.name}",
    "authors": lambda d: list(d.byline.authors) if d.byline else [],
    "headline": lambda d: d.headline and d.headline.text,
    "section": lambda d: list(d.section),
    "captions": lambda d: [f"{x.text} = {x.credit}" for x in d.captions],
    "chrome": lambda d: [x.text for x in d.chrome],
}
