"""The year, month and day that the words of a time leave out."""

from collections.abc import Iterator, Sequence

from govtext.kinds import Chrome, Published, TimeMention, Timex
from govtext.plugin import Context, Layer, Source, hookimpl, pattern
from govtext.plugins import _clock, _reckon, _witness
from govtext.plugins._clock import Clock

_BEFORE = pattern(r"(?:^|[^a-zà-ỹ])(?P<word>trước|sau|khoảng|gần|hơn)(?: ngày)? \Z")
_NEARLY = tuple(f"{word}{day} " for word in ("trước", "sau", "khoảng", "gần", "hơn") for day in ("", " ngày"))
_MODS = {"trước": "BEFORE", "sau": "AFTER", "khoảng": "APPROX"}
# What is celebrated is told beside the report's own day.
_FEAST = pattern(r"(?:kỷ niệm|mừng|nhân dịp|hướng tới)[^.\n]{0,70}\Z")
_PREPARED = 45
_COMPARED = pattern(r"so với|cùng kỳ|so cùng|[.\n]")


def timeline(source: Source, context: Context, mentions: Layer[TimeMention], posted: Layer[Published], chrome: Layer[Chrome]) -> Iterator[Timex]:
    """
    Resolve every time by the posted day, else by the text's own day, a page clock, or the years that the text itself tells.

    >>> show("Chiều qua, đoàn làm việc; hạn là ngày 20/11, hết quý I.", Timex, published="2025-11-05")
    'Chiều qua' value=2025-11-04TAF
    'ngày 20/11' value=2025-11-20
    'hết quý I' value=2026-Q1 mod=END
    >>> show("Ngày 12/7, sơ kết 6 tháng đầu năm 2017.", Timex)
    'Ngày 12/7' value=2017-07-12
    '6 tháng đầu năm 2017' value=2017-01/2017-06
    """
    told, stamps = _shown(source, mentions, posted, chrome)
    clock = _clock.clock(source, context, told, posted, stamps)
    last: str | None = None
    kept = sorted([*told, *stamps], key=lambda mention: (mention.start, mention.end))
    recalled = any(mention.anchor == "last" for mention in kept)
    for place, mention in enumerate(kept):
        value = _resolved(source, kept, place, clock, last)
        if value is None:
            continue
        if recalled and len(value) >= 10 and "/" not in value and _happened(source, mention) and not _still_ahead(value, clock):
            last = value[:10]
        by = (mention, *(clock.by if clock and mention.anchor else ()))
        other = _other(mention, clock)
        yield Timex(mention.span, value, mention.mod or _mod(source, mention), other, rule=_rule(mention, clock, value), evidence=by)


def _shown(
    source: Source, mentions: Layer[TimeMention], posted: Layer[Published], chrome: Layer[Chrome]
) -> tuple[list[TimeMention], list[TimeMention]]:
    """Return the times that the report itself tells, and the page clocks."""
    # A single phrase is no page: nothing in it is furniture.
    if "\n" not in source.text.strip():
        return list(mentions), []
    told: list[TimeMention] = []
    stamps: list[TimeMention] = []
    for mention in mentions:
        around = chrome.covering(mention.span)
        if (around is None or _is_stamp(mention, around)) and not posted.touching(mention.span):
            (told if around is None else stamps).append(mention)
    return told, stamps


def _happened(source: Source, mention: TimeMention) -> bool:
    """Tell whether a day is one on which something is told to have happened: no document's, no deadline, no day announced."""
    return not _witness.cited(source, mention) and _mod(source, mention) in (None, "APPROX") and not _witness.announced(source, mention)


def _still_ahead(value: str, clock: Clock | None) -> bool:
    """Tell whether a day lies after the one on which the page was posted: "cùng ngày" is of none that is still to come."""
    return clock is not None and clock.exact and value[:10] > clock.day.isoformat()


def _is_stamp(mention: TimeMention, around: Chrome) -> bool:
    """Tell whether a whole day is a page clock: page furniture that says little else, or begins or ends with it at the top."""
    if mention.anchor or len(mention.value) < 10:
        return False
    if 2 * len(mention.span) >= len(around.span):
        return True
    return mention.start < 300 and (mention.start - around.start <= 12 or mention.end >= around.end - 1)


def _mod(source: Source, mention: TimeMention) -> str | None:
    near = source.folded.endswith(_NEARLY, 0, mention.start)
    before = _BEFORE.first(source, max(0, mention.start - 12), mention.start) if near else None
    if before is None:
        return None
    return _MODS.get(before["word"]) or ("APPROX" if "T" in mention.value[10:] and ":" in mention.value else None)


def _other(mention: TimeMention, clock: Clock | None) -> tuple[str, ...]:
    """Return the day that "2 tuần trước" may also mean."""
    if mention.rule != "so-long-ago" or not mention.shift.endswith("W") or clock is None:
        return ()
    day = _reckon.shifted("XXXX-XX-XX", mention.shift, clock.day)
    return (day,) if day else ()


def _rule(mention: TimeMention, clock: Clock | None, value: str) -> str:
    if not mention.anchor:
        return mention.rule
    return f"{mention.rule}-by-{clock.rule}" if clock and "XXXX" not in value else f"{mention.rule}-without-year"


def _resolved(source: Source, kept: Sequence[TimeMention], place: int, clock: Clock | None, last: str | None) -> str | None:
    mention = kept[place]
    if not mention.anchor:
        return mention.value
    if mention.anchor == "last":
        return _after(last or (clock.day.isoformat() if clock and clock.told else None), mention)
    if mention.anchor == "day":
        known = clock and clock.told and (clock.exact or mention.value.startswith("XXXX-XX-XX"))
        return _reckon.shifted(mention.value, mention.shift, clock.day) if clock and known else None
    if mention.anchor == "moon":
        return _reckon.by_moon(mention.value, clock.around) if clock else None
    if mention.shift:
        return _reckon.with_year(mention.value, clock.around.year + int(mention.shift[:-1])) if clock else None
    beside = _beside(source, kept, place)
    if beside is not None and (value := _reckon.with_year(mention.value, beside)):
        return value
    past = _recalled(source, kept, place, clock)
    if past is not None and (value := _reckon.with_year(mention.value, past)):
        return value
    return _by_clock(source, mention, clock)


def _recalled(source: Source, kept: Sequence[TimeMention], place: int, clock: Clock | None) -> int | None:
    """Return the year of a past that is being recalled: "Ngày 19/8/1945 … ngày 2/9", more than ten years before the report."""
    mention, before = kept[place], kept[max(0, place - 1)]
    plain = mention.anchor == "near" and "T" not in mention.value and not source.text[mention.start].isupper()
    if clock is None or not plain or _FEAST.first(source, max(0, before.start - 80), before.start):
        return None
    day = _reckon.date_of(before.value)
    told = day and not before.anchor and "/" not in before.value and not _witness.cited(source, before)
    near = mention.start - before.end <= 150 and "\n" not in source.text[before.end : mention.start]
    return day.year if day and told and near and clock.around.year - day.year > 10 and not mention.value.endswith("XX") else None


def _by_clock(source: Source, mention: TimeMention, clock: Clock | None) -> str | None:
    monthless = "XXXX-XX" in mention.value
    if clock is None or (clock.yearly and monthless):
        return None if monthless else mention.value
    if mention.anchor == "year" or clock.yearly:
        return _reckon.with_year(mention.value, clock.around.year)
    ahead = (not clock.bound or clock.near is not None) and not _clock.recounted(source, mention)
    value = _reckon.near(mention.value, clock.around, ahead=ahead)
    day = _reckon.date_of(value) if value and mention.rule == "feast-day" else None
    # A feast that is months away is not being prepared: it was kept last year.
    return _reckon.near(mention.value, clock.around, ahead=False) if day and (day - clock.around).days > _PREPARED else value


def _after(last: str | None, mention: TimeMention) -> str | None:
    """Read "cùng ngày", "hôm sau" and "ngày 5" by the day told before."""
    value = mention.value
    if last is None:
        return None
    if mention.shift:
        day = _reckon.date_of(last)
        return _reckon.shifted(value, mention.shift, day) if day else None
    if value.startswith("XXXX-XX-XX"):
        return last + value[10:]
    return last[:8] + value[8:] if _reckon.date_of(last[:8].replace("XXXX", "2020") + value[8:10]) else None


def _beside(source: Source, kept: Sequence[TimeMention], place: int) -> int | None:
    """
    Return the year of a neighbour that shares it.

    "năm 1968, ngày 11/2"; "tháng 10 (từ ngày 16-9 đến ngày 15-10-2017)"; "quý I, nhiệm vụ quý II năm 2019".
    """
    mention = kept[place]
    before = kept[place - 1] if place else None
    if before and len(before.value) == 4 and before.value.isdigit() and source.text[before.end : mention.start] in (", ", " (", ": "):
        return int(before.value)
    if before and (year := _month_told(source, kept, place)):
        return year
    if place + 1 == len(kept):
        return None
    sister = kept[place + 1]
    if len(sister.value) == 4 and sister.value.isdigit() and source.text[mention.end : sister.start] == ") ":
        return int(sister.value)
    if source.text[mention.end : sister.start] == " (" and (end := _reckon.last_day(sister.value)):
        return end.year
    alike = (
        mention.rule == sister.rule
        and sister.value[:4].isdigit()
        and len(mention.value) == len(sister.value)
        and mention.value[4:] != sister.value[4:]
    )
    near = sister.start - mention.end <= (6 if mention.rule.startswith("day") else 60)
    return int(sister.value[:4]) if alike and near and not _COMPARED.first(source, mention.end, sister.start) else None


def _month_told(source: Source, kept: Sequence[TimeMention], place: int) -> int | None:
    """Return the year of the month that was told just before one of its days: "Tháng 4/2021, nhất là ngày 14-4"."""
    mention = kept[place]
    for before in kept[max(0, place - 3) : place]:
        near = mention.start - before.end <= 60 and "\n" not in source.text[before.end : mention.start]
        if near and len(before.value) == 7 and before.value[:4].isdigit() and mention.value.startswith(f"XXXX-{before.value[5:]}-"):
            return int(before.value[:4])
    return None


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the resolver."""
    yield timeline
