"""When a report was written, by the best witness there is."""

import datetime as dt
from collections.abc import Sequence

import attrs

from govtext.kinds import Chrome, Published, TimeMention
from govtext.plugin import Context, Layer, Source, pattern
from govtext.plugins import _reckon as reckon
from govtext.plugins import _terms as terms
from govtext.plugins import _witness

_TO_COME = pattern(r"(?:^|[^a-zà-ỹ])(?:sẽ|dự kiến|tới đây)(?![a-zà-ỹ])")
_SUMMED = pattern(r"tổng kết[^.\n]{0,70} \Z")
_SCHOOL = pattern(r"\d{4}-09/\d{4}-05", on="text")
_CRAWLED = pattern(r"^\s*date (?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])(?!\d)")
# A year beside a name, without "năm": no number, no end of a plan.
_BARE = pattern(r"(?<=[a-zà-ỹ] )(?<!năm )(?<!đến )(?<!tới )(?<!nhìn )(?<!hướng )(?P<year>20[0-4]\d)(?=\s?[.,;:)\"”\n]|\Z)(?!,\d|\.\d)")
_WINDOW = 80
# A day at the end of a caption is that of the photo.
_CREDITS = (". ảnh:", " ảnh:", ". (ảnh", " (ảnh")


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
        if len(page.value) >= 10 and (day := reckon.date_of(page.value)):
            return Clock(day, "posted-day", told=True, by=(page,), near=_far(source, own, day))
    if own and (day := reckon.date_of(own.value)):
        return Clock(day, "day-of-the-text", told=True, by=(own,))
    bounds: tuple[TimeMention | Published, ...] = (*stamps, *posted)
    for bound in bounds:
        if day := reckon.last_day(bound.value):
            return Clock(day, "page-clock", bound=True, by=(bound,), near=_far(source, own, day))
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
        if (
            single
            and not opened
            and not source.folded.startswith(_CREDITS, mention.end)
            and not _witness.cited(source, mention)
            and not _witness.announced(source, mention)
        ):
            return mention
    # A report on several days has no other.
    return next((m for m in told if m.anchor == "near" and len(m.value) == len("XXXX-05-12/XXXX-05-13") and m.value.startswith("XXXX-")), None)


def _from_text(source: Source, told: Sequence[TimeMention], own: TimeMention | None) -> Clock | None:
    """Reckon the report's day from the full dates and years in it."""
    known = _witness.witnesses(source, told)
    if own is None:
        return _yearly(told, known)
    same = [m for m in told if m.value[4:10] == own.value[4:10] and m.value[:4].isdigit() and len(m.value) >= 10 and "/" not in m.value]
    jubilee = max((_witness.begin_of(m) for m in known.anniversaries), default=None)
    same = [m for m in same if jubilee is None or _witness.begin_of(m) >= jubilee]
    value = same[0].value if same else reckon.near(own.value, jubilee) if jubilee else None
    witness = same[0] if same else known.anniversaries[0] if jubilee else known.best
    if value is None and (year := _opened_year(source, own, witness)):
        return _in_year(own, year, "first-year-of-the-term", own)
    if value is None and (year := _sitting_year(source, own, witness)):
        return _in_year(own, year, "last-year-of-the-term", own)
    classes = next((m for m in told if m.rule == "from-year-to-year" and _SCHOOL.fits(m.value)), None) if witness is None else None
    if classes:
        year = _school_year(source, own, classes)
        return _in_year(own, year, "school-year-of-the-text", own, classes) if year else None
    if witness is None:
        feast = _witness.jubilee(source, known.history)
        return _in_year(own, feast[0], "so-many-years-after", own, feast[1]) if feast else None
    value = value or reckon.with_year(own.value, _own_year(source, own, witness, known))
    day = reckon.date_of(value) if value else None
    return Clock(day, "years-of-the-text", told=True, by=(own, witness)) if day else None


def _opened_year(source: Source, own: TimeMention, witness: TimeMention | None) -> int | None:
    """Return the first year of the term, or school year, that is opened on the report's own day, unless *witness* tells a later one."""
    year = terms.opened(source, own)
    return year if year and (witness is None or _witness.begin_of(witness).year < year) else None


def _sitting_year(source: Source, own: TimeMention, witness: TimeMention | None) -> int | None:
    """Return the last whole year of the term in which a council sits, where the text speaks of the next year, or of a congress then."""
    if witness is not None and len(witness.value) > len("2016"):
        return None
    last = terms.last_of_sitting(source, own)
    if last is None or witness is None:
        return terms.after_congress(source, last) if last else None
    return last if _witness.begin_of(witness).year == last + 1 else None


def _school_year(source: Source, own: TimeMention, classes: TimeMention) -> int | None:
    """Return the year of the report's own day in the school year that it speaks of; ``None`` in summer, unless that year is summed up."""
    month = int(own.value[5:7])
    if 6 <= month <= 8 and not _SUMMED.first(source, max(0, classes.start - _WINDOW), classes.start):
        return None
    return int(classes.value[:4]) + (month <= 8)


def _in_year(own: TimeMention, year: int, rule: str, *by: TimeMention) -> Clock | None:
    day = reckon.date_of(reckon.with_year(own.value, year) or "")
    return Clock(day, rule, told=True, by=by) if day else None


def _yearly(told: Sequence[TimeMention], known: _witness.Witnesses) -> Clock | None:
    """Return the year of a report that tells no day of its own; it is not older than what it cites."""
    witness = known.best or max(known.anniversaries, key=_witness.begin_of, default=None)
    latest = max(known.cited, key=_witness.begin_of, default=None)
    if witness and latest and _witness.begin_of(latest) > _witness.begin_of(witness):
        witness = latest
    witness = witness or _witness.running_year(told, known)
    return Clock(_witness.begin_of(witness), "years-of-the-text", yearly=True, by=(witness,)) if witness else None


def _own_year(source: Source, own: TimeMention, witness: TimeMention, known: _witness.Witnesses) -> int:
    """Return the year of the report's own day, told by *witness*, in which it follows every day that the text tells as past."""
    begin, month = _witness.begin_of(witness), int(own.value[5:7])
    if witness in known.planned and month >= 11 and any(_witness.begin_of(m).year == begin.year - 1 for m in known.past):
        return begin.year - 1
    if month <= 2 and witness in known.past and len(witness.value) == 4 and _SUMMED.first(source, max(0, witness.start - _WINDOW), witness.start):
        return begin.year + 1
    if witness in known.ahead:
        return begin.year if _witness.not_after(own.value, begin) else begin.year - 1
    days = (m for m in (*known.past, *known.cited) if len(m.value) >= 10 and "/" not in m.value)
    before = max((_witness.begin_of(m) for m in days), default=begin.replace(month=1, day=1))
    year = max(before.year, begin.year)
    return year + 1 if year == before.year and _witness.not_after(own.value, before, strictly=True) else year
