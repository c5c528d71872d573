"""When a report was written, by the best witness there is."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence

import attrs

from govtext.kinds import Chrome, Published, TimeMention
from govtext.plugin import Context, Layer, Source, pattern
from govtext.plugins import _reckon as reckon

# A bound, or what is only announced, is no witness of the past.
_BOUND = pattern(r"(?:^|[^a-zà-ỹ])(?:đến|tới|trước|kể từ|từ|sang|tầm nhìn|chậm nhất|định hướng)(?: là)?(?: ngày| năm| cuối| hết| đầu)? \Z")
_WILL = pattern(r"(?:^|[^a-zà-ỹ])(?:sẽ|dự kiến|phấn đấu|lộ trình|hạn)(?: [^.;\n]{0,150})? \Z")
_TO_COME = pattern(r"(?:^|[^a-zà-ỹ])(?:sẽ|dự kiến|tới đây)(?![a-zà-ỹ])")
_PLANNED = pattern(r"(?:nhiệm vụ|phương hướng|kế hoạch|dự toán|chỉ tiêu|mục tiêu|giải pháp|chương trình)(?: [a-zà-ỹ]+){0,5},? \Z")
_SUMMED = pattern(r"tổng kết[^.\n]{0,70} \Z")
_TO_NOW = pattern(r"\s?(?:đến|tới) (?:nay|thời điểm)")
_CITED = pattern(r"(?:số|/[a-zđ0-9&-]+|khóa [ivx]+|[a-zđ]-[a-zđ]+|quyết định|nghị quyết|chỉ thị|luật)[^.)\n]{0,12}\Z")
_ANNIVERSARY = pattern(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")
_CRAWLED = pattern(r"^\s*date (?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])(?!\d)")
# A year beside a name, without "năm": no number, no end of a plan.
_BARE = pattern(r"(?<=[a-zà-ỹ] )(?<!đến )(?<!tới )(?<!nhìn )(?<!hướng )(?P<year>20[0-4]\d)(?=\s?[.,;:)\"”\n]|\Z)(?!,\d|\.\d)")
_STRETCHES = ("from-year-to-year", "decade", "year-of-the-cycle")
_WINDOW = 80


@attrs.frozen
class Clock:
    """
    The day that missing years are reckoned from.

    Args:
        day: that day.

        rule: how it is known.

        told: whether it is the report's own day, so that "hôm nay" can be read by it.

        bound: whether it is only known that the report is not later.

        yearly: whether only its year is known.

        by: the annotations that tell it.

        near: the day that the report recounts, where that lies far from *day*.
    """

    day: dt.date
    rule: str
    told: bool = False
    bound: bool = False
    yearly: bool = False
    by: tuple[TimeMention | Published | Chrome, ...] = ()
    near: dt.date | None = None

    @property
    def around(self) -> dt.date:
        """The day that days without a year are near to: the report's own, where that lies far from the posted one."""
        return self.near or self.day

    @property
    def exact(self) -> bool:
        """Whether it is the posted day, so that weeks and months can be counted from it."""
        return self.rule in ("given-day", "posted-day")


def clock(source: Source, context: Context, told: Sequence[TimeMention], posted: Layer[Published], stamps: Sequence[TimeMention]) -> Clock | None:
    """
    Return the day to reckon from: the one given, posted, told by the text's own first day, a page clock, or the years of the text.

    Args:
        source: the report.

        context: what the caller knows of it.

        told: the times of the report itself.

        posted: what the page says.

        stamps: the whole days in page furniture.
    """
    if context.published and (day := reckon.date_of(context.published)):
        return Clock(day, "given-day", told=True)
    own = _own_day(source, told)
    for page in posted:
        if day := reckon.date_of(page.value):
            return Clock(day, "posted-day", told=True, by=(page,), near=_far(source, own, day))
    if own and (day := reckon.date_of(own.value)):
        return Clock(day, "day-of-the-text", told=True, by=(own,))
    for stamp in stamps:
        if day := reckon.date_of(stamp.value):
            return Clock(day, "page-clock", bound=True, by=(stamp,), near=_far(source, own, day))
    return _from_text(source, told, own) or _bare(source, own) or _crawled(source)


def _far(source: Source, own: TimeMention | None, day: dt.date) -> dt.date | None:
    """Return the report's own day where it lies more than sixty days before *day*, when the page was posted or printed."""
    if own is None or not recounted(source, own):
        return None
    there = reckon.date_of(reckon.near(own.value, day, ahead=False) or "")
    return there if there and (day - there).days > 60 else None


def recounted(source: Source, mention: TimeMention) -> bool:
    """Tell whether a day opens a sentence that tells what was: "Sáng 22/11, huyện tổ chức …"."""
    opens = source.text[mention.start].isupper() and source.text[mention.end : mention.end + 1] == ","
    return opens and not _TO_COME.first(source, mention.end, min(len(source.text), mention.end + 150))


def _bare(source: Source, own: TimeMention | None) -> Clock | None:
    """Return the day by a bare year beside a name, where nothing else tells the year."""
    found = _BARE.first(source)
    value = reckon.with_year(own.value, int(found["year"])) if found and own else None
    day = reckon.date_of(value) if value else None
    return Clock(day, "bare-year", told=True, by=(own,)) if day and own else None


def _crawled(source: Source) -> Clock | None:
    """Return the last day of the month that a crawler wrote in front of the text."""
    found = _CRAWLED.match(source, 0)
    day = reckon.last_day(f"{found['year']}-{found['month']}") if found else None
    return Clock(day, "crawl-month", bound=True) if day else None


def _own_day(source: Source, told: Sequence[TimeMention]) -> TimeMention | None:
    """Return the first single day outside brackets, citations and plans: the report's own, with or without its year."""
    for mention in told:
        single = len(mention.value.partition("T")[0]) == 10 and mention.anchor in ("", "near") and "/" not in mention.value
        opened = source.text[mention.start - 1 : mention.start] == "("
        if single and not opened and not cited(source, mention) and not _announced(source, mention):
            return mention
    return None


def cited(source: Source, mention: TimeMention) -> bool:
    return bool(_CITED.first(source, max(0, mention.start - 40), mention.start))


def _announced(source: Source, mention: TimeMention) -> bool:
    """Tell whether a time is a bound or lies ahead of the report."""
    if _TO_NOW.match(source, mention.end):
        return False
    start = mention.start
    return bool(_BOUND.first(source, max(0, start - 24), start) or _WILL.first(source, max(0, start - 2 * _WINDOW), start))


@attrs.frozen
class _Witnesses:
    """
    The whole values of the text, sorted by what they tell of the report's day.

    Args:
        past: told as having been.

        planned: years of plans, and ends of years to be reached.

        ahead: announced days and months.

        cited: days of documents.

        anniversaries: the second day of "(28/6/2001 - 28/6/2025)".
    """

    past: tuple[TimeMention, ...] = ()
    planned: tuple[TimeMention, ...] = ()
    ahead: tuple[TimeMention, ...] = ()
    cited: tuple[TimeMention, ...] = ()
    anniversaries: tuple[TimeMention, ...] = ()

    @property
    def best(self) -> TimeMention | None:
        """The witness of the report's year: the last year that the text speaks of, plans and bounds aside."""
        years = [m for m in (*self.past, *self.planned) if len(m.value) == 4]
        parts = [m for m in (*self.past, *self.planned) if len(m.value) > 4]
        last, part = max(years, key=_begin, default=None), max(parts, key=_begin, default=None)
        if last and part:
            # One year ahead of several halves, quarters or months is a plan.
            several = Counter(_begin(m).year for m in parts)[_begin(part).year] > 1
            return part if several and _begin(last).year == _begin(part).year + 1 else max(part, last, key=_begin)
        return last or part or min(self.ahead, key=_begin, default=None) or max(self.cited, key=_begin, default=None)


def _witnesses(source: Source, told: Sequence[TimeMention]) -> _Witnesses:
    sorted_: dict[str, list[TimeMention]] = {"past": [], "planned": [], "ahead": [], "cited": [], "anniversaries": []}
    for mention in told:
        sort = _sort(source, mention)
        if sort and not mention.anchor and mention.rule not in _STRETCHES and reckon.date_of(mention.value):
            sorted_[sort].append(mention)
    return _Witnesses(**{sort: tuple(mentions) for sort, mentions in sorted_.items()})


def _sort(source: Source, mention: TimeMention) -> str:
    """Return which of the witnesses a time is; a far year ahead is none ("đến năm 2030")."""
    yearly = len(mention.value) == 4
    if _ANNIVERSARY.fits(mention.value):
        return "anniversaries"
    if _announced(source, mention):
        return "ahead" if not yearly else "planned" if mention.mod == "END" else ""
    if yearly and _PLANNED.first(source, max(0, mention.start - _WINDOW), mention.start):
        return "planned"
    return "cited" if len(mention.value) >= 10 and cited(source, mention) else "past"


def _from_text(source: Source, told: Sequence[TimeMention], own: TimeMention | None) -> Clock | None:
    """Reckon the report's day from the full dates and years in it."""
    known = _witnesses(source, told)
    if own is None:
        return _yearly(known)
    same = [m for m in told if m.value[4:10] == own.value[4:10] and m.value[:4].isdigit() and len(m.value) >= 10 and "/" not in m.value]
    jubilee = max((_begin(m) for m in known.anniversaries), default=None)
    value = same[0].value if same else reckon.near(own.value, jubilee) if jubilee else None
    witness = same[0] if same else known.anniversaries[0] if jubilee else known.best
    if witness is None:
        return None
    value = value or reckon.with_year(own.value, _own_year(source, own, witness, known))
    day = reckon.date_of(value) if value else None
    return Clock(day, "years-of-the-text", told=True, by=(own, witness)) if day else None


def _yearly(known: _Witnesses) -> Clock | None:
    """Return the year of a report that tells no day of its own; it is not older than what it cites."""
    witness = known.best or max(known.anniversaries, key=_begin, default=None)
    latest = max(known.cited, key=_begin, default=None)
    if witness and latest and _begin(latest) > _begin(witness):
        witness = latest
    return Clock(_begin(witness), "years-of-the-text", yearly=True, by=(witness,)) if witness else None


def _own_year(source: Source, own: TimeMention, witness: TimeMention, known: _Witnesses) -> int:
    """Return the year of the report's own day, told by *witness*, in which it follows every day that the text tells as past."""
    begin, month = _begin(witness), int(own.value[5:7])
    if witness in known.planned and month >= 11 and any(_begin(m).year == begin.year - 1 for m in known.past):
        return begin.year - 1
    if month <= 2 and witness in known.past and len(witness.value) == 4 and _SUMMED.first(source, max(0, witness.start - _WINDOW), witness.start):
        return begin.year + 1
    if witness in known.ahead:
        return begin.year if _not_after(own.value, begin) else begin.year - 1
    before = max((_begin(m) for m in (*known.past, *known.cited) if len(m.value) >= 10), default=begin.replace(month=1, day=1))
    year = max(before.year, begin.year)
    return year + 1 if year == before.year and _not_after(own.value, before, strictly=True) else year


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
