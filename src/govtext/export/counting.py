"""What a corpus says at a glance, counted a document at a time."""

import datetime as dt
import itertools
from collections import Counter
from collections.abc import Iterable
from typing import Any

import attrs

from govtext.days import first_last
from govtext.document import Document
from govtext.export.columns import rows
from govtext.kinds import Quantity

#: How many bars a chart has at the most, and names a matrix.
BARS = 15
NAMES = 14
#: Kinds whose presence in a report is worth knowing.
COVERED = (
    "headline",
    "published",
    "outlet",
    "byline",
    "dates",
    "places",
    "organizations",
    "officials",
    "indicators",
    "statements",
    "events",
    "references",
)

Point = dict[str, Any]


@attrs.define
class Counts:
    """
    Counts of a corpus, growing while it is read.

    Args:
        documents: how many reports.

        found: how many annotations of each key.

        covered: in how many reports each key is found.

        days: the first days of the reports' events, else of their posting.

        events: how often each kind of event took place on each day.

        undated: how many events have no day.

        plans: what is held against a plan: place, subject, percent, words, period, report.

        together: how often two names took part in one event.

        people: in how many events each name took part.

        cited: how many reports cite each document.

        outlets: how many reports each outlet published.

        faults: how many reports each finder failed on.
    """

    documents: int = 0
    found: Counter[str] = attrs.field(factory=Counter)
    covered: Counter[str] = attrs.field(factory=Counter)
    days: list[dt.date] = attrs.field(factory=list)
    events: Counter[tuple[dt.date, str]] = attrs.field(factory=Counter)
    undated: int = 0
    plans: list[Point] = attrs.field(factory=list)
    together: Counter[tuple[str, str]] = attrs.field(factory=Counter)
    people: Counter[str] = attrs.field(factory=Counter)
    cited: Counter[str] = attrs.field(factory=Counter)
    outlets: Counter[str] = attrs.field(factory=Counter)
    faults: Counter[str] = attrs.field(factory=Counter)

    def add(self, name: str, document: Document) -> None:
        """Count one report, known by *name*."""
        (about,) = rows(name, document)["documents"]
        self.documents += 1
        for key in COVERED:
            value = getattr(document, key)
            number = len(value) if key in _LISTS else int(value is not None)
            self.found[key] += number
            self.covered[key] += number > 0
        if document.outlet:
            self.outlets[document.outlet.name or document.outlet.code or "?"] += 1
        self.faults.update({f"{fault.plugin}, {fault.finder}" for fault in document.faults})
        self.cited.update({_title(one.type, one.number, one.title) for one in document.references if one.number or one.title})
        self._count_events(document, about["published"], about["province"])
        self._count_plans(document, name, about["province"])

    def _count_events(self, document: Document, published: str | None, province: str | None) -> None:
        first: dt.date | None = None
        for event in document.events:
            days = first_last(event.date) if event.date else None
            if days is None or days[0].toordinal() + 31 < days[1].toordinal():
                self.undated += 1
            else:
                first = first or days[0]
                self.events[days[0], event.kind] += 1
            names = sorted({_whose(part.name, province) for part in event.participants})
            self.people.update(names)
            self.together.update(itertools.combinations(names, 2))
        posted = first_last(published) if published else None
        if first or posted:
            self.days.append(first or posted[0])  # type: ignore[index]

    def _count_plans(self, document: Document, name: str, place: str | None) -> None:
        for one in document.indicators:
            part = one.attainment
            if part and part.basis in ("plan", "budget") and not one.target and (percent := _percent(part)) is not None and one.subject:
                subject = " ".join(one.subject.text.split())
                point = {"place": place or "?", "subject": subject, "percent": percent, "words": " ".join(part.text.split())}
                self.plans.append(point | {"period": one.period or "", "basis": part.basis, "report": name})


_LISTS = frozenset(COVERED) - {"headline", "published", "outlet", "byline"}


def count(named: Iterable[tuple[str, Document]]) -> Counts:
    """
    Count a corpus of named documents, which are not kept.

    >>> import govtext
    >>> counts = count([("a", govtext.parse("Sáng 3/11/2020, UBND tỉnh Cao Bằng tổ chức hội nghị."))])
    >>> counts.events
    Counter({(datetime.date(2020, 11, 3), 'conference'): 1})
    """
    counts = Counts()
    for name, document in named:
        counts.add(name, document)
    return counts


def binned(events: Counter[tuple[dt.date, str]]) -> tuple[str, list[Point]]:
    """
    Return the events by week and kind; by month or quarter where they reach over more than two or ten years.

    >>> unit, points = binned(Counter({(dt.date(2020, 11, 3), "visit"): 2}))
    >>> unit, points[0]
    ('week', {'from': '2020-11-02', 'to': '2020-11-09', 'kind': 'visit', 'number': 2, 'low': 0, 'high': 2})

    ``low`` and ``high`` are where its bar begins and ends on those of the other kinds.
    """
    days = [day for day, _ in events]
    reach = (max(days) - min(days)).days if days else 0
    unit = "week" if reach <= 731 else "month" if reach <= 3653 else "quarter"
    sums: Counter[tuple[dt.date, dt.date, str]] = Counter()
    for (day, kind), number in events.items():
        sums[(*_bin(day, unit), kind)] += number
    points: list[Point] = []
    heights: Counter[dt.date] = Counter()
    for (first, last, kind), number in sorted(sums.items()):
        low = heights[first]
        heights[first] += number
        points.append({"from": str(first), "to": str(last), "kind": kind, "number": number, "low": low, "high": low + number})
    return unit, points


def matrix(counts: Counts) -> list[Point]:
    """Return how often the names that meet most often meet, each pair both ways."""
    weights: Counter[str] = Counter()
    for (one, other), number in counts.together.items():
        weights.update({one: number, other: number})
    shown = {name for name, _ in sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:NAMES]}
    pairs = [(pair, number) for pair, number in sorted(counts.together.items()) if set(pair) <= shown]
    return [{"name": a, "other": b, "times": number} for (one, two), number in pairs for a, b in ((one, two), (two, one))]


def top(counter: Counter[str], number: int = BARS) -> list[Point]:
    """Return the most frequent names, the alphabet deciding between equals."""
    return [{"name": name, "number": times} for name, times in sorted(counter.items(), key=lambda item: (-item[1], item[0]))[:number]]


def _bin(day: dt.date, unit: str) -> tuple[dt.date, dt.date]:
    if unit == "week":
        monday = day - dt.timedelta(days=day.weekday())
        return monday, monday + min(dt.timedelta(days=7), dt.date.max - monday)
    length = 1 if unit == "month" else 3
    month = (day.month - 1) // length * length + 1
    later = day.year * 12 + month - 1 + length
    return dt.date(day.year, month, 1), dt.date(min(later // 12, dt.MAXYEAR), later % 12 + 1, 1)


def _whose(name: str, province: str | None) -> str:
    """
    Return a name that says of which province a body is: "Ủy ban nhân dân tỉnh" is another one in each.

    >>> _whose("Ủy ban nhân dân tỉnh", "Đắk Nông"), _whose("Ban Tổ chức Tỉnh ủy", "Kon Tum"), _whose("Mạc Văn Tý", "Kon Tum")
    ('Ủy ban nhân dân tỉnh Đắk Nông', 'Ban Tổ chức Tỉnh ủy Kon Tum', 'Mạc Văn Tý')
    """
    return f"{name} {province}" if province and name.lower().endswith((" tỉnh", "tỉnh ủy")) else name


def _percent(one: Quantity) -> float | None:
    if one.number is None:
        return None
    if one.of:
        return round(float(one.number / one.of * 100), 2)
    return float(one.number) if one.unit == "%" else None


def _title(sort: str, number: str | None, title: str | None) -> str:
    return f"{sort[:1].upper()}{sort[1:]} {number or title}"
