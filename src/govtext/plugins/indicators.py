"""
One entry for each telling of a measured thing: what it is, its value, attainment and change, and for which time.

An amount, what it is of the plan and by how much it moved stand in one run ("5.755 ha, đạt 99,7% kế hoạch, tăng 3%"); new words
that name something begin a new entry. Source: domain inventory, section 7.1.
"""

import itertools
from collections.abc import Iterator
from decimal import Decimal

import attrs

from govtext.kinds import (
    Attainment,
    Basis,
    Change,
    Coverage,
    Indicator,
    IndicatorName,
    Measured,
    Mention,
    Outlook,
    Quantity,
    Reference,
    Sentence,
    Timex,
)
from govtext.plugin import LEFT, RIGHT, Annotation, Entry, Layer, Lexicon, Source, Span, fold, hookimpl, pattern, read_entries
from govtext.plugins._adverbs import HOW
from govtext.plugins._bases import held_against, stretch_told
from govtext.plugins._entries import PLANNED, Role, Telling, Told, entries
from govtext.plugins._shares import adding_up, of_the_whole

_PERIOD = pattern(r"\d{4}(?:-(?:\d\d|q[1-4]))?(?:/\d{4}(?:-\d\d)?)?")
# How badly somebody was wounded.
_GRADE = pattern(
    rf"{LEFT}(?:thương binh|bệnh binh|chất độc(?: hóa học)?(?: da cam)?"
    rf"|thương tật|thương tích|tổn thương cơ thể|suy giảm khả năng lao động)[^,;.]{{0,16}}$"
)
# Between what is done with those counted and how many they are.
_LITTLE = frozenset(("cho", "được", "thêm", "mới", "gần", "hơn", "trên", "khoảng"))
_LONGEST = 7
_AIMS = pattern(rf" (?P<aims>các (?:chỉ tiêu|mục tiêu)|khối lượng(?: công việc)?){RIGHT}")
# "Được giao chỉ tiêu tuyển chọn 200 tân binh", "tổng kế hoạch vốn 30 tỷ đồng": a planned figure.
_ASSIGNED = pattern(rf"{LEFT}giao (?:chỉ tiêu|kế hoạch)(?: (?!(?:đạt|thu|đã|là|cho|tại|với|của){RIGHT})[^ ,;.:\n]{{1,7}}){{0,4}} $")
_PLAN = pattern(r"(?:tổng )?(?:kế hoạch|chỉ tiêu|dự toán) (?:vốn|giao|được giao|thu|chi|đầu tư|tuyển)")
# "Năm trước 300 ha" tells when, not what.
_TIMES = pattern(
    r"(?:năm|tháng|quý|kỳ|(?:dự báo |dự ước |ước |dự kiến )?cả năm|(?:lũy kế|tính chung)(?: từ đầu năm)?(?: \d{1,2} tháng)?(?: đầu năm)?)"
)
_LAST_YEAR = pattern(r"(?:[,;(]|,? trong khi) ?(?:cùng kỳ )?năm (?:trước|ngoái)(?: chỉ)?(?: là| đạt| có)?(?: ước)? $")
# No thing of their own: what moved stands before the bracket, "(thấp hơn so với cùng kỳ 2 điểm)".
_VERBS = frozenset(("thấp", "cao", "nhiều", "ít", "tăng", "giảm"))
_OF_PLAN = ("plan", "budget")
_WHOLE = Decimal(100)
# From the share to the bracket with the plan itself: "so với nghị quyết của Hội đồng nhân dân đề ra ("
_NEAR = 70
_QUOTES = ("“", "‘", '"')
_VERB = pattern(rf"{LEFT}(?:vượt|tăng|giảm|hụt|(?:cao|thấp|nhiều|ít) hơn){HOW}{{0,3}} $")
_EARLIER = pattern(r"\((?:so với )?cùng kỳ[^()]{0,60}$|\((?:(?<=cùng kỳ \()|(?<=cùng kỳ năm trước \()|(?<=cùng kỳ năm \d{4} \())$")


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
    bases: Lexicon[Basis],
) -> Iterator[Indicator]:
    """
    Find measured things, one entry for each telling.

    >>> show("Năm 2020, chi ngân sách đạt 5 tỷ đồng.", Indicator)
    'chi ngân sách đạt 5 tỷ đồng' subject='chi ngân sách' value=('5 tỷ đồng' number=5000000000 unit=VND) period=2020 key=budget_expenditure
    """
    if not figures:
        return
    measured = {item.figure.span: item for item in subjects}
    for sentence in sentences:
        if sentence.part == "caption":
            continue
        here = figures.inside(sentence.span)
        if not here:
            continue
        quoting = any(source.text.find(mark, sentence.start, sentence.end) >= 0 for mark in _QUOTES)
        told = [
            _part(source, figure, attainments, changes, measured, bases)
            for figure in here
            if figure.unit not in ("lần", "°C") or changes.at(figure.start)
            if not references.touching(figure.span)
            and not (quoting and _slogan(source, sentence, figure))
            and not (figure.unit == "%" and _GRADE.first(source, max(sentence.start, figure.start - 40), figure.start))
        ]
        tellings = entries(source, adding_up([_unheld(source, part, before) for before, part in zip((None, *told), told, strict=False)]))
        for entry in tellings:
            yield _indicator(source, entry, coverages, outlooks, times, names, planned=_planned(source, entry) or _is_plan(source, entry, tellings))


def _part(
    source: Source,
    figure: Quantity,
    attainments: Layer[Attainment],
    changes: Layer[Change],
    measured: dict[Span, Measured],
    bases: Lexicon[Basis],
) -> Told:
    """Return the part that *figure* plays."""
    named = measured.get(figure.span)
    subject = named.span if named else None
    if subject and subject.start < figure.start and _TIMES.fills(source, subject.start, subject.end):
        subject = None
    by = (named,) if named else ()
    if change := changes.at(figure.start):
        return Told("change", change.quantity, _apart(source, subject, change.quantity), (change, *by))
    if attainment := attainments.at(figure.start):
        aim = _AIMS.match(source, figure.end)
        if aim and not (subject and source.folded.startswith(("khối lượng", "giá trị", "tiến độ"), subject.start)):
            subject = Span.of(aim, "aims")
        return Told("attainment", attainment.quantity, subject, (attainment, *by))
    plain = Told("value", figure, subject, (figure, *by))
    if of_the_whole(source, plain):
        return attrs.evolve(plain, quantity=attrs.evolve(figure, basis="total"))
    # "Mức tăng trưởng 18% so với cùng kỳ" is the rate itself, held against another time.
    grown = figure.unit == "%" and source.folded.endswith("tăng trưởng ", 0, figure.start)
    held = held_against(source, figure, bases) if grown else None
    if held and held.basis:
        return attrs.evolve(plain, quantity=attrs.evolve(figure, basis=held.basis, basis_text=source.words(held.span)))
    return plain


def _unheld(source: Source, told: Told, before: Told | None) -> Told:
    """Return *told* without a subject that is only what the figure before is held against: "tăng 6% so với chỉ tiêu nghị quyết, tăng …"."""
    held = before.quantity.basis_text if before else None
    if before is None or not held or told.subject is None:
        return told
    start = before.quantity.end + 1
    beside = source.folded.startswith(fold(held), start) and start <= told.subject.start and told.subject.end <= start + len(held)
    return attrs.evolve(told, subject=None) if beside else told


def _apart(source: Source, subject: Span | None, change: Quantity) -> Span | None:
    """Return *subject* without the verb and the basis that stand before a change: "sản lượng vượt kế hoạch 5%"."""
    held = fold(change.basis_text or "")
    at = source.folded.find(held, subject.start, subject.end) if subject and held else -1
    if subject and held and at < 0:
        # "Cao hơn năm trước 5 bậc": the rest of the basis has been taken off.
        words = held.split(" ")
        begun = (" ".join(words[:count]) for count in range(len(words) - 1, 0, -1))
        left = next((words for words in begun if source.folded.endswith(f" {words}", subject.start, subject.end)), "")
        at = subject.end - len(left) if left else -1
        at = at if at >= 0 and _VERB.first(source, subject.start, at) else -1
    if subject is None or at < 0:
        return None if subject and source.folded[subject.start : subject.end] in _VERBS else subject
    verb = _VERB.first(source, subject.start, at)
    end = subject.start + len(source.text[subject.start : verb.start() if verb else at].rstrip(" ,"))
    return Span(subject.start, end) if subject.start < end else None


def _indicator(
    source: Source,
    entry: Telling,
    coverages: Layer[Coverage],
    outlooks: Layer[Outlook],
    times: Layer[Timex],
    names: Lexicon[IndicatorName],
    *,
    planned: bool,
) -> Indicator:
    """Put an entry together: its parts, its period and how sure it is."""
    quantities = [told.quantity for told in entry.told]
    first = quantities[0]
    covered = _beside(source, first, times) or _around(first, coverages)
    ahead = [item for figure in (*entry.after, *quantities) for item in outlooks.touching(figure.span)] if outlooks else []
    parts = {told.role: _dated(told.quantity, covered.value if covered else "") for told in entry.told}
    spans = [figure.span for figure in quantities]
    if entry.subject:
        spans.append(entry.subject)
    evidence: list[Annotation] = [item for told in entry.told for item in told.by]
    evidence += [covered, *ahead] if covered else ahead
    statuses = [item.status for item in ahead]
    return Indicator(
        Span.hull(*spans) if len(spans) > 1 else first.span,
        Mention(entry.subject) if entry.subject else None,
        value=parts.get("value"),
        attainment=parts.get("attainment"),
        change=parts.get("change"),
        period=_shifted(source, first, covered.value, after=bool(entry.after)) if covered else None,
        estimated="estimated" in statuses and not planned,
        target="target" in statuses or planned,
        key=_key(source, entry, names),
        rule="-".join(told.role for told in entry.told),
        # What several figures rest on is one and the same annotation.
        evidence=tuple({id(item): item for item in evidence}.values()),
    )


def _around(first: Quantity, coverages: Layer[Coverage]) -> Coverage | None:
    """Return the stretch that a figure stands in, of several the one that begins last."""
    covered = None
    for item in coverages.touching(first.span):
        if item.start <= first.start and (covered is None or item.start > covered.start):
            covered = item
    return covered


def _planned(source: Source, entry: Telling) -> bool:
    """Tell whether an entry is of what was planned: "(kế hoạch 63%)", "giao chỉ tiêu tuyển 20 người", "kế hoạch vốn 5 tỷ đồng"."""
    start = entry.told[0].quantity.start
    since = max(0, start - 40)
    if source.text.find("(", since, start) >= 0 and PLANNED.first(source, since, start):
        return True
    if any(told.role != "value" for told in entry.told):
        return False
    if source.folded.find("giao ", since, start) >= 0 and _ASSIGNED.first(source, since, start):
        return True
    return entry.subject is not None and entry.subject.start < start and _PLAN.match(source, entry.subject.start) is not None


def _is_plan(source: Source, entry: Telling, tellings: list[Telling]) -> bool:
    """Tell whether a bracket holds the plan whose share is told before: in "60 tấn, đạt 75% kế hoạch (80 tấn)" the 80 are planned."""
    quantity = entry.told[0].quantity
    if source.text[max(0, quantity.start - 1)] != "(" or len(entry.told) > 1 or entry.told[0].role != "value" or not quantity.number:
        return False
    for other in tellings:
        parts = {told.role: told.quantity for told in other.told}
        value = parts.get("value")
        if value is None or not value.number or value.unit != quantity.unit:
            continue
        share = _reached(parts)
        if share is not None and 0 < quantity.start - share[1] < _NEAR and abs(value.number * 100 / quantity.number - share[0]) < 1:
            return True
        moved = parts.get("change")
        below = moved is not None and moved.basis in _OF_PLAN and moved.unit == value.unit and 0 < quantity.start - moved.end < _NEAR
        if moved is not None and below and abs(value.number - quantity.number) == moved.number:
            return True
    return False


def _reached(parts: dict[Role, Quantity]) -> tuple[Decimal, int] | None:
    """Return how many hundredths of its plan something has come to, and where that is told: "đạt 75% kế hoạch", "vượt 5% kế hoạch"."""
    share, moved = parts.get("attainment"), parts.get("change")
    if share is not None and share.basis in _OF_PLAN and share.number is not None:
        return share.number, share.end
    if moved is not None and moved.basis in _OF_PLAN and moved.unit == "%" and moved.number is not None:
        return (_WHOLE + moved.number if moved.direction == "increase" else _WHOLE - moved.number), moved.end
    return None


def _beside(source: Source, quantity: Quantity, times: Layer[Timex]) -> Timex | None:
    """Return the year, month or quarter that stands directly after a figure: "80% vào năm 2020"."""
    time = times.first_after(quantity.end)
    near = time is not None and source.folded[quantity.end : time.start].strip(" (") in ("", "vào", "trong")
    return time if time is not None and near and _PERIOD.fits(time.value) else None


def _shifted(source: Source, quantity: Quantity, period: str, *, after: bool) -> str:
    """Return *period* a year earlier for a figure of the same time of the year before: in a bracket, or behind "năm trước là"."""
    opened = source.text.rfind("(", 0, quantity.start) if after else -1
    earlier = opened >= 0 and quantity.start - opened < 70 and _EARLIER.match(source, opened, quantity.start)
    if not earlier and source.folded.find("năm ", max(0, quantity.start - 24), quantity.start) >= 0:
        earlier = _LAST_YEAR.first(source, max(0, quantity.start - 40), quantity.start)
    parts = [f"{int(part[:4]) - 1}{part[4:]}" if part[:4].isdigit() else part for part in period.split("/")]
    return "/".join(parts) if earlier else period


def _dated(quantity: Quantity, period: str) -> Quantity:
    """Give a change against a year, or months of one, its basis where that is the year before."""
    if quantity.direction is None or quantity.basis is not None:
        return quantity
    year = (quantity.basis_text or "")[-4:]
    if year.isdigit() and period[:4].isdigit() and int(year) == int(period[:4]) - 1:
        months = stretch_told(quantity.basis_text or "")
        if not months:
            # Against the years of a term or a programme, the year before them has no name.
            return attrs.evolve(quantity, basis="previous_year") if period[:4] == period.rpartition("/")[2][:4] else quantity
        if months == _months(period):
            return attrs.evolve(quantity, basis="same_period")
    return quantity


def _months(period: str) -> str:
    """Return the first and the last month of a period within a year: "01-06" for 2022-01/2022-06, "04-06" for 2022-Q2."""
    if period[4:6] == "-Q":
        return f"{3 * int(period[6]) - 2:02d}-{3 * int(period[6]):02d}"
    return f"{period[5:7]}-{period[-2:]}"


def _key(source: Source, entry: Telling, names: Lexicon[IndicatorName]) -> str | None:
    """
    Return the key of the longest listed name at the head of the subject.

    A name may take in the verb behind the subject ("nông nghiệp chiếm"), and the deed before a count: "kết nạp 25 đảng viên mới".
    """
    if entry.subject is None:
        return None
    subject, first = entry.subject, entry.told[0].quantity
    found = [(span, name) for span, name in names.find(source, subject.start, max(subject.end, first.start)) if span.start - subject.start < 8]
    best = max(found, key=lambda item: len(item[0]))[1].key if found else None
    if subject.start < first.start:
        return best
    words = _deed(source, first.start)
    noun = source.folded[subject.start : subject.end].split(" ")
    for count in range(min(4, len(words)), 0, -1):
        if words[-count] not in names.firsts:
            continue
        for more in range(min(4, len(noun)), -1, -1):
            for name in names.read(" ".join([*words[-count:], *noun[:more]])):
                return name.key
    return best


def _deed(source: Source, start: int) -> list[str]:
    """Return the words before a count at *start* that say what is done with those counted: "kết nạp", "giải quyết việc làm"."""
    since = max(0, start - 40)
    before = source.folded[since:start].removesuffix(" ").split(" ")[since > 0 :]
    words = list(itertools.takewhile(lambda word: word.isalpha() and len(word) <= _LONGEST, reversed(before)))[::-1]
    for _ in range(3):
        if len(words) > 1 and words[-1] in _LITTLE:
            words.pop()
    return words


def _slogan(source: Source, sentence: Sentence, figure: Quantity) -> bool:
    """Tell whether a figure is part of a quoted name or slogan: "5 không, 3 sạch"."""
    opened = max(source.text.rfind(mark, sentence.start, figure.start) for mark in "“‘")
    closed = max(source.text.rfind(mark, sentence.start, figure.start) for mark in "”’") if opened >= 0 else -1
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
