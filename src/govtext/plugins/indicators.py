"""
One entry for each telling of a measured thing: what it is, its value, attainment and change, and for which time.

An amount, what it is of the plan and by how much it moved stand in one run ("5.755 ha, đạt 99,7% kế hoạch, tăng 3%"); new words
that name something begin a new entry. Source: domain inventory, section 7.1.
"""

from collections.abc import Iterator
from typing import Literal

import attrs

from govtext.kinds import Attainment, Change, Coverage, Indicator, IndicatorName, Measured, Mention, Outlook, Quantity, Reference, Sentence, Timex
from govtext.plugin import LEFT, RIGHT, Entry, Layer, Lexicon, Source, Span, hookimpl, pattern, read_entries

Role = Literal["value", "attainment", "change"]

# Between two figures of one thing stand no words but these.
_RUN = pattern(
    r"(?:[ ,;()+-]|(?:và|nhưng|tức|tức là|hay|đã|ước|mới|chỉ|cũng|đồng thời|tương ứng|tương đương|tương đương với|với|bằng|đạt|tỷ lệ|tỉ lệ|tăng|giảm|vượt|chiếm|hoàn thành|cao hơn|thấp hơn"
    rf"|gấp|thêm|lên|khoảng|là|còn|năm nay|được|ước đạt|thực hiện|từ|mức|tăng trưởng|dự kiến|xếp|đứng|thứ|vị trí|hạng){RIGHT})+"
)
_SAME = pattern(
    rf"(?:{LEFT}(?:tương đương|tức|hay|chiếm|tương ứng|bằng|xếp thứ|đứng thứ|xếp vị trí thứ|đứng vị trí thứ)(?: với| là| khoảng| tỷ lệ| tỉ lệ| gần| trên| hơn)? ?|\()$"
)
_SHARE = pattern(rf"{LEFT}chiếm(?: tỷ lệ| tỉ lệ| tỷ trọng| khoảng| tới| đến)? ?$")
_OF_ALL = pattern(rf" (?:so với )?(?:trong )?(?:tổng số|tổng|dân số|số dân){RIGHT}")
_REACHED = pattern(rf"{LEFT}(?:đạt|bằng)(?: tỷ lệ| tỉ lệ| từ)? ?$")
_PLACED = pattern(rf"{LEFT}(?:trên địa bàn|tại|ở|của|thuộc|trong|cho|từ|trên)(?: tổng số| các| số)? ?$")
_PERIOD = pattern(r"\d{4}(?:-(?:\d\d|q[1-4]))?(?:/\d{4}(?:-\d\d)?)?")
_EARLIER = pattern(r"\((?:so với )?cùng kỳ[^()]{0,60}$")
_RATES = ("%", "điểm phần trăm", "lần", "bậc")
_AIMS = pattern(rf" (?P<aims>các (?:chỉ tiêu|mục tiêu)){RIGHT}")
_DIVIDES = pattern(r"[,;(:]")


@attrs.frozen
class _Told:
    """
    A figure with the part it plays.

    Args:
        role: value, attainment or change.

        quantity: the figure, with basis and direction.

        subject: the words that say what it measures, if any do.

        by: what it rests on.
    """

    role: Role
    quantity: Quantity
    subject: Span | None
    by: tuple[Attainment | Change | Quantity | Measured, ...]


@attrs.frozen
class _Entry:
    """An entry as it grows: figures of one subject, each in a part of its own, and those of the entry that it goes on from."""

    subject: Span | None
    told: tuple[_Told, ...]
    after: tuple[Quantity, ...] = ()

    def joined(self, told: _Told, role: Role) -> "_Entry":
        """Return the entry with *told* in the part of *role*; a percentage of targets is one of the plan."""
        aims = role == "attainment" and told.quantity.basis is None and (self.told[0].quantity.unit or "").startswith("chỉ tiêu")
        quantity = attrs.evolve(told.quantity, basis="plan") if aims else told.quantity
        return attrs.evolve(self, told=(*self.told, attrs.evolve(told, role=role, quantity=quantity)))

    def has(self, role: Role) -> bool:
        return any(told.role == role for told in self.told)


def indicators(
    source: Source,
    sentences: Layer[Sentence],
    figures: Layer[Quantity],
    attainments: Layer[Attainment],
    changes: Layer[Change],
    subjects: Layer[Measured],
    coverages: Layer[Coverage],
    outlooks: Layer[Outlook],
    times: Layer[Timex],
    references: Layer[Reference],
    names: Lexicon[IndicatorName],
) -> Iterator[Indicator]:
    """
    Find measured things, one entry for each telling.

    >>> show("Năm 2020, thu ngân sách ước đạt 5 tỷ đồng, đạt 98% dự toán.", Indicator)
    'thu ngân sách ước đạt 5 tỷ đồng, đạt 98%' subject='thu ngân sách' value=('5 tỷ đồng' number=5000000000 unit=VND) attainment=('98%' number=98 unit=% basis=budget basis_text=dự toán) period=2020 estimated=true key=budget_revenue
    """
    measured = {item.figure.span: item for item in subjects}
    for sentence in sentences:
        if sentence.part == "caption":
            continue
        told = [
            _part(source, figure, attainments, changes, measured)
            for figure in figures.inside(sentence.span)
            if figure.unit not in ("lần", "°C") or changes.at(figure.start)
            if not references.touching(figure.span) and not _slogan(source, sentence, figure)
        ]
        for entry in _entries(source, told):
            yield _indicator(source, entry, coverages, outlooks, times, names)


def _part(source: Source, figure: Quantity, attainments: Layer[Attainment], changes: Layer[Change], measured: dict[Span, Measured]) -> _Told:
    """Return the part that *figure* plays."""
    named = measured.get(figure.span)
    subject = named.span if named else None
    by = (named,) if named else ()
    if change := changes.at(figure.start):
        return _Told("change", change.quantity, subject, (change, *by))
    if attainment := attainments.at(figure.start):
        if (attainment.quantity.basis_text or "").startswith("các ") and (aim := _AIMS.match(source, figure.end)):
            subject = Span.of(aim, "aims")
        return _Told("attainment", attainment.quantity, subject, (attainment, *by))
    rate = subject is not None and source.folded.startswith(("tỷ lệ", "tỉ lệ"), subject.start)
    if figure.unit == "%" and ((_SHARE.first(source, max(0, figure.start - 20), figure.start) and not rate) or _OF_ALL.match(source, figure.end)):
        return _Told("value", attrs.evolve(figure, basis="total"), subject, (figure, *by))
    return _Told("value", figure, subject, (figure, *by))


def _entries(source: Source, figures: list[_Told]) -> list[_Entry]:
    """Join the figures of a sentence into entries, from left to right."""
    entries: list[_Entry] = []
    current = -1
    last: Quantity | None = None
    for told in figures:
        start = told.quantity.start
        prior = _prior(source, last, told)
        joined = prior or (current >= 0 and last is not None and _runs_on(source, entries[current], last, told))
        last = told.quantity
        if joined and not prior and (role := _free(source, entries[current], told)):
            entries[current] = entries[current].joined(told, role)
            continue
        alike = current >= 0 and told.subject is None
        after = tuple(part.quantity for part in entries[current].told) if joined else ()
        entries.append(_Entry(entries[current].subject if joined or alike else told.subject, (told,), after))
        placed = _PLACED.first(source, max(0, start - 24), start)
        if not joined and not prior and not (placed and current >= 0 and not _DIVIDES.first(source, entries[current].told[-1].quantity.end, start)):
            current = len(entries) - 1
    return entries


def _prior(source: Source, last: Quantity | None, told: _Told) -> bool:
    """Tell whether *told* is what the same thing was a year before: "(cùng kỳ năm 2019 đạt 36,2%)"."""
    return last is not None and _EARLIER.first(source, last.end, told.quantity.start) is not None


def _runs_on(source: Source, entry: _Entry, last: Quantity, told: _Told) -> bool:
    """Tell whether *told* is of the thing of *entry*, past the *last* figure: nothing else is named between them."""
    start = told.quantity.start
    counted = told.role == "change" and told.quantity.unit not in (*_RATES, *(part.quantity.unit for part in entry.told))
    if counted and (told.quantity.unit or "")[:1].islower() and told.quantity.rule == "number-noun":
        return False
    end = min(last.end + (len(last.basis_text) + 1 if last.basis_text else 0), start)
    gap = source.folded[end:start]
    divided = [match.end() for match in _DIVIDES.find(source, end, start)]
    last = divided[-1] if divided else end
    between = source.folded[last:start].strip()
    if told.role == "value" and source.text[start - 1 : start] == "(" and told.quantity.unit not in ("%", None, entry.told[0].quantity.unit):
        return False
    if (
        told.role == "value"
        and not (told.quantity.unit == "%" and _REACHED.first(source, last, start))
        and not _SAME.first(source, max(end, start - 24), start)
    ):
        return False
    if not between or _RUN.fits(between):
        return bool(divided) or told.role != "value" or bool(_SAME.first(source, max(end, start - 24), start)) or bool(between)
    return not divided and told.role != "value" and " và " not in gap and len(gap) < 90


def _free(source: Source, entry: _Entry, told: _Told) -> Role | None:
    """Return the part that *told* can play in *entry*, or ``None`` where it makes an entry of its own."""
    start = told.quantity.start
    if told.role == "value":
        reached = told.quantity.unit == "%" and told.quantity.basis is None and _REACHED.first(source, max(0, start - 16), start)
        percent = any(part.quantity.unit == "%" for part in entry.told)
        return "attainment" if reached and entry.has("value") and not entry.has("attainment") and not percent else None
    return None if entry.has(told.role) else told.role


def _indicator(
    source: Source, entry: _Entry, coverages: Layer[Coverage], outlooks: Layer[Outlook], times: Layer[Timex], names: Lexicon[IndicatorName]
) -> Indicator:
    """Put an entry together: its parts, its period and how sure it is."""
    first = entry.told[0].quantity
    covered = _beside(source, first, times) or next((item for item in coverages.touching(first.span) if item.span.start <= first.start), None)
    ahead = tuple(item for figure in (*entry.after, *(told.quantity for told in entry.told)) for item in outlooks.touching(figure.span))
    parts = {told.role: _dated(told.quantity, covered.value if covered else "") for told in entry.told}
    hull = Span.hull(*(told.quantity.span for told in entry.told), *((entry.subject,) if entry.subject else ()))
    evidence = (*(item for told in entry.told for item in told.by), *((covered,) if covered else ()), *ahead)
    return Indicator(
        hull,
        Mention(entry.subject) if entry.subject else None,
        value=parts.get("value"),
        attainment=parts.get("attainment"),
        change=parts.get("change"),
        period=_shifted(source, first, covered.value) if covered and entry.after else covered.value if covered else None,
        estimated=any(item.status == "estimated" for item in ahead),
        target=any(item.status == "target" for item in ahead),
        key=_key(source, entry, names),
        rule="-".join(told.role for told in entry.told),
        evidence=tuple(dict.fromkeys(evidence)),
    )


def _beside(source: Source, quantity: Quantity, times: Layer[Timex]) -> Timex | None:
    """Return the year, month or quarter that stands directly after a figure: "80% vào năm 2020"."""
    time = times.first_after(quantity.end)
    near = time is not None and source.folded[quantity.end : time.start].strip(" (") in ("", "vào", "trong")
    return time if time is not None and near and _PERIOD.fits(time.value) else None


def _shifted(source: Source, quantity: Quantity, period: str) -> str:
    """Return *period* a year earlier for a figure in a bracket on the same time of the year before."""
    opened = source.text.rfind("(", 0, quantity.start)
    earlier = opened >= 0 and quantity.start - opened < 70 and _EARLIER.match(source, opened, quantity.start)
    parts = [f"{int(part[:4]) - 1}{part[4:]}" if part[:4].isdigit() else part for part in period.split("/")]
    return "/".join(parts) if earlier else period


def _dated(quantity: Quantity, period: str) -> Quantity:
    """Give a change against a year its basis where that is the year before."""
    year = (quantity.basis_text or "")[-4:]
    if quantity.direction and quantity.basis is None and year.isdigit() and period[:4].isdigit() and int(year) == int(period[:4]) - 1:
        return attrs.evolve(quantity, basis="previous_year")
    return quantity


def _key(source: Source, entry: _Entry, names: Lexicon[IndicatorName]) -> str | None:
    """Return the key of the longest listed name in the subject, if one stands at its head."""
    if entry.subject is None:
        return None
    found = [(span, name) for span, name in names.find(source, entry.subject.start, entry.subject.end) if span.start - entry.subject.start < 8]
    return max(found, key=lambda item: len(item[0]))[1].key if found else None


def _slogan(source: Source, sentence: Sentence, figure: Quantity) -> bool:
    """Tell whether a figure is part of a quoted name or slogan: "5 không, 3 sạch"."""
    opened = max(source.text.rfind(mark, sentence.start, figure.start) for mark in "“‘")
    closed = max(source.text.rfind(mark, sentence.start, figure.start) for mark in "”’")
    if opened < 0 or closed > opened:
        quotes = source.text.count('"', sentence.start, figure.start)
        opened = source.text.rfind('"', sentence.start, figure.start) if quotes % 2 else -1
    if opened < 0:
        return False
    ends = [place for mark in '”’"' if (place := source.text.find(mark, figure.start, sentence.end)) > 0]
    return bool(ends) and min(ends) - opened < 50


@hookimpl
def govtext_entries() -> Iterator[Entry]:
    """Contribute the names of indicators."""
    yield from read_entries(IndicatorName, "indicators.toml")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Contribute the finder of this file."""
    yield indicators
