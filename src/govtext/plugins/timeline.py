"""When the report was written, and so which year its times are of (domain README 1.2)."""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from govtext.kinds import Chrome, Published, TimeMention, Timex
from govtext.plugin import Context, Layer, Source, hookimpl, pattern
from govtext.plugins import _reckon as reckon

# A year ahead or only a bound is no witness of when the report was written.
_AHEAD = pattern(
    r"(?:đến|tới|trước|kể từ|từ|sang|tầm nhìn|chậm nhất|dự kiến|sẽ|phấn đấu|mục tiêu|lộ trình)(?: [a-zà-ỹ]+){0,3}? (?:ngày |năm |cuối |hết |đầu )?$"
)
_PLANNED = pattern(r"(?:nhiệm vụ|phương hướng|kế hoạch|dự toán|chỉ tiêu|mục tiêu|giải pháp|chương trình)(?: [a-zà-ỹ]+){0,4},? $")
_SUMMED = pattern(r"tổng kết[^.\n]{0,70}$")
_TO_NOW = pattern(r"\s?(?:đến|tới) (?:nay|thời điểm)")
_CITED = pattern(r"(?:số|/[a-zđ0-9&-]+|khóa [ivx]+|[a-zđ]-[a-zđ]+|quyết định|nghị quyết|chỉ thị|luật)[^.)\n]{0,12}$")
_CRAWLED = pattern(r"^\s*date (?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])(?!\d)")
_BOUND_BEFORE = pattern(r"(?:^|[^a-zà-ỹđ])(?P<word>trước|sau|khoảng)(?: ngày)? $")
_MODS = {"trước": "BEFORE", "sau": "AFTER", "khoảng": "APPROX"}
_ANNIVERSARY = pattern(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")
_STRETCH_RULES = ("from-year-to-year", "decade", "year-of-the-cycle")


@attrs.frozen
class _Clock:
    """
    The day that missing years are reckoned from.

    Args:
        day: that day.

        told: whether it is the report's own day, so that "hôm nay" can be read by it.

        bound: whether it is only known that the report is not later.

        yearly: whether only its year is known.

        by: the annotations that tell it.
    """

    day: dt.date
    told: bool
    bound: bool = False
    yearly: bool = False
    by: tuple[TimeMention | Published | Chrome, ...] = ()
    rule: str = ""

    @property
    def exact(self) -> bool:
        """Whether it is the posted day, so that weeks and months can be counted from it."""
        return self.rule in ("given-day", "posted-day")


def timeline(source: Source, context: Context, mentions: Layer[TimeMention], posted: Layer[Published], chrome: Layer[Chrome]) -> Iterator[Timex]:
    """
    Resolve every time by the posted day, else by a page clock, else by the full dates and years that the text itself tells.

    >>> show("Chiều qua, đoàn làm việc; hạn là ngày 20/11, hết quý I năm sau.", Timex, published="2025-11-05")
    'Chiều qua' value=2025-11-04TAF
    'ngày 20/11' value=2025-11-20
    'hết quý I' value=2025-Q1 mod=END
    >>> show("Ngày 12/7, sơ kết 6 tháng đầu năm 2017.", Timex)
    'Ngày 12/7' value=2017-07-12
    '6 tháng đầu năm 2017' value=2017-01/2017-06
    """
    kept = [mention for mention in mentions if not posted.touching(mention.span) and not _furniture(mention, chrome)]
    clock = _clock(source, context, mentions, posted, chrome, kept)
    last: str | None = None
    for place, mention in enumerate(kept):
        value = _resolved(source, kept, place, clock, last)
        if value is None:
            continue
        if len(value) >= 10 and "/" not in value:
            last = value[:10]
        evidence = (mention, *(clock.by if clock and mention.anchor else ()))
        yield Timex(mention.span, value, mention.mod or _bound_before(source, mention), rule=_rule(mention, clock, value), evidence=evidence)


def _rule(mention: TimeMention, clock: _Clock | None, value: str) -> str:
    if not mention.anchor:
        return mention.rule
    return f"{mention.rule}-of-{clock.rule}" if clock and "XXXX" not in value else f"{mention.rule}-without-year"


def _bound_before(source: Source, mention: TimeMention) -> str | None:
    before = _BOUND_BEFORE.first(source, max(0, mention.start - 12), mention.start)
    return _MODS[before["word"]] if before else None


def _furniture(mention: TimeMention, chrome: Layer[Chrome]) -> bool:
    """Tell whether a time stands in page furniture other than a page clock."""
    around = chrome.covering(mention.span)
    return around is not None and 2 * len(mention.span) < len(around.span)


def _resolved(source: Source, kept: Sequence[TimeMention], place: int, clock: _Clock | None, last: str | None) -> str | None:
    mention = kept[place]
    if not mention.anchor:
        return mention.value
    if mention.anchor == "last":
        return _after_last(mention.value, last, clock)
    if mention.anchor == "day":
        known = clock and clock.told and (clock.exact or mention.value.startswith("XXXX-XX-XX"))
        return reckon.shifted(mention.value, mention.shift, clock.day) if clock and known else None
    if mention.anchor == "year" and mention.shift:
        return reckon.with_year(mention.value, clock.day.year + int(mention.shift[:-1])) if clock else None
    beside = _beside(source, kept, place)
    if beside is not None:
        return reckon.with_year(mention.value, beside)
    if clock is None:
        return mention.value if "XXXX-XX" not in mention.value else None
    if mention.anchor == "year":
        return reckon.with_year(mention.value, clock.day.year)
    if clock.yearly and "XXXX-XX" not in mention.value:
        return reckon.with_year(mention.value, clock.day.year)
    return None if clock.yearly else reckon.near(mention.value, clock.day, ahead=not clock.bound)


def _after_last(value: str, last: str | None, clock: _Clock | None) -> str | None:
    """Read "cùng ngày" and "ngày 5" by the day told before."""
    last = last or (clock.day.isoformat() if clock and clock.told else None)
    if last is None:
        return None
    if value.startswith("XXXX-XX-XX"):
        return last + value[10:]
    return last[:8] + value[8:] if reckon.date_of(last[:8].replace("XXXX", "2020") + value[8:10]) else None


def _beside(source: Source, kept: Sequence[TimeMention], place: int) -> int | None:
    """Return the year of a sister that follows at once: "quý I và quý II năm 2019", "tháng 10 (từ ngày 16-9 đến ngày 15-10-2017)"."""
    mention = kept[place]
    if place + 1 == len(kept) or mention.shift:
        return None
    sister = kept[place + 1]
    alike = mention.rule == sister.rule and len(mention.value) == len(sister.value) and sister.start - mention.end <= 6
    if source.text[mention.end : sister.start] == " (" and (end := reckon.last_day(sister.value)):
        return end.year
    return int(sister.value[:4]) if alike and sister.value[:4].isdigit() else None


def _clock(
    source: Source,
    context: Context,
    mentions: Layer[TimeMention],
    posted: Layer[Published],
    chrome: Layer[Chrome],
    kept: Sequence[TimeMention],
) -> _Clock | None:
    """Return the day to reckon from, from the best witness there is."""
    if context.published and (day := reckon.date_of(context.published)):
        return _Clock(day, told=True, rule="given-day")
    for page in posted:
        if day := reckon.date_of(page.value):
            return _Clock(day, told=True, by=(page,), rule="posted-day")
    own = _own_day(source, kept, chrome)
    if own and (day := reckon.date_of(own.value)):
        return _Clock(day, told=True, by=(own,), rule="day-of-the-text")
    for stamp in chrome:
        for mention in mentions.inside(stamp.span):
            if not mention.anchor and len(mention.value) >= 10 and (day := reckon.date_of(mention.value)):
                return _Clock(day, told=False, bound=True, by=(stamp, mention), rule="page-clock")
    return _from_text(source, kept, own) or _crawled(source)


def _crawled(source: Source) -> _Clock | None:
    """Return the last day of the month that a crawler wrote in front of the text."""
    found = _CRAWLED.match(source, 0)
    if not found:
        return None
    day = reckon.last_day(f"{found['year']}-{found['month']}")
    return _Clock(day, told=False, bound=True, rule="crawl-month") if day else None


def _own_day(source: Source, kept: Sequence[TimeMention], chrome: Layer[Chrome]) -> TimeMention | None:
    """Return the first day told outside furniture, brackets and citations: the report's own, with or without its year."""
    for mention in kept:
        day = len(mention.value.partition("T")[0]) == 10 and mention.anchor in ("", "near") and "/" not in mention.value
        if day and not chrome.covering(mention.span) and not _aside(source, mention):
            return mention
    return None


def _aside(source: Source, mention: TimeMention) -> bool:
    window = max(0, mention.start - 40)
    opened = source.text[mention.start - 1 : mention.start] == "("
    return opened or bool(_CITED.first(source, window, mention.start) or _AHEAD.first(source, window, mention.start))


def _from_text(source: Source, kept: Sequence[TimeMention], own: TimeMention | None) -> _Clock | None:
    """
    Reckon the report's day from the full dates and years in it.

    The report is of the last year that the text speaks of, plans and bounds aside, and not before any day it tells as past.
    """
    past, planned, ahead, cited = _witnesses(source, kept)
    witness = max(past + planned, key=_begin, default=None) or min(ahead, key=_begin, default=None) or max(cited, key=_begin, default=None)
    if witness is None:
        return None
    begin = _begin(witness)
    rule = "years-of-the-text"
    if own is None:
        return _Clock(begin, told=False, yearly=True, by=(witness,), rule=rule)
    same = [m for m in kept if m.value[4:10] == own.value[4:10] and m.value[:4].isdigit() and len(m.value) >= 10]
    if same and (day := reckon.date_of(same[0].value)):
        return _Clock(day, told=True, by=(own, same[0]), rule=rule)
    value = reckon.with_year(own.value, _own_year(source, own, witness, past, planned, ahead))
    day = reckon.date_of(value) if value else None
    return _Clock(day, told=True, by=(own, witness), rule=rule) if day else None


def _own_year(
    source: Source, own: TimeMention, witness: TimeMention, past: list[TimeMention], planned: list[TimeMention], ahead: list[TimeMention]
) -> int:
    """Return the year of the report's own day, told by *witness*, with what else is known of it."""
    begin = _begin(witness)
    month = int(own.value[5:7])
    if witness in planned and month >= 11 and any(_begin(m).year == begin.year - 1 for m in past):
        return begin.year - 1
    if month <= 2 and witness in past and len(witness.value) == 4 and _SUMMED.first(source, max(0, witness.start - 80), witness.start):
        return begin.year + 1
    if not past and not planned:
        return begin.year if witness not in ahead or _not_after(own.value, begin) else begin.year - 1
    told = max((_begin(m) for m in past if len(m.value) >= 10), default=begin.replace(month=1, day=1))
    year = max(told.year, begin.year)
    return year if year > told.year or not _not_after(own.value, told, strictly=True) else year + 1


def _begin(mention: TimeMention) -> dt.date:
    """Return the first day of a witness, or the last of two days (an anniversary is now)."""
    first, _, last = mention.value.partition("/")
    day = reckon.date_of(last if len(last) >= 10 else first)
    assert day is not None
    return day


def _not_after(value: str, day: dt.date, *, strictly: bool = False) -> bool:
    """Tell whether the day *value* of the year of *day* is not after *day*."""
    whole = reckon.with_year(value, day.year)
    there = reckon.date_of(whole) if whole else None
    return there is not None and (there < day if strictly else there <= day)


def _witnesses(source: Source, kept: Sequence[TimeMention]) -> tuple[list[TimeMention], ...]:
    """Sort the whole values of the text into past, planned years, times to come, and days of cited documents."""
    past: list[TimeMention] = []
    planned: list[TimeMention] = []
    ahead: list[TimeMention] = []
    cited: list[TimeMention] = []
    for mention in kept:
        if mention.anchor or mention.rule in _STRETCH_RULES or not reckon.date_of(mention.value):
            continue
        window = max(0, mention.start - 40)
        if _ANNIVERSARY.fits(mention.value):
            ahead.append(mention)
        elif _AHEAD.first(source, window, mention.start) and not _TO_NOW.match(source, mention.end):
            ahead.extend([mention] if len(mention.value) > 4 else [])
        elif len(mention.value) == 4 and _PLANNED.first(source, window, mention.start):
            planned.append(mention)
        elif len(mention.value) >= 10 and _CITED.first(source, window, mention.start):
            cited.append(mention)
        else:
            past.append(mention)
    return past, planned, ahead, cited


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the resolver."""
    yield timeline
