"""
When a report was posted, as its page says.

Sources: domain/README.md 1.3 (101 posted lines seen) and CONTRACT.md, "Page clock".
"""

import datetime as dt
from collections.abc import Iterator

from govtext.kinds import Chrome, Furniture, Headline, Outlet, Paragraph, Published, Stamp
from govtext.plugin import Context, Layer, Lexicon, Source, Span, hookimpl, pattern
from govtext.plugins._house import House

#: Day and month with which the news itself begins.
_OWN_DAY = pattern(r"(?:ngày|sáng|chiều|trưa|tối|đêm|nay|hôm nay|qua)[ ,]{0,2}(?:ngày )?\(?(?P<day>\d{1,2}) ?[/.-] ?(?P<month>\d{1,2})(?!\d)")
#: Sites post within a week of the day itself; a date further off is the day on which the page was fetched.
_NEAR = dt.timedelta(days=7)
_RANK = {"posted": 0, "updated": 1, "": 2, "crawl": 3}


def posted(
    source: Source,
    context: Context,
    stamps: Layer[Stamp],
    headlines: Layer[Headline],
    paragraphs: Layer[Paragraph],
    furniture: Lexicon[Furniture],
    outlets: Lexicon[Outlet],
) -> Iterator[Published | Chrome]:
    r"""
    Choose among the dates that a page prints the one on which it was posted.

    A label decides; without one, a weekday and date above the headline may be the clock that a site prints on every
    page: it is posted only where the news itself is of the same days.

    >>> show("Ngày hội đọc sách của huyện\nNgày đăng: 08:31, 13/02/2022\nSáng 12/2, huyện mở hội.", Published)
    '08:31, 13/02/2022' value=2022-02-13T08:31
    """
    if not stamps:
        return
    own = _own_day(source, paragraphs)
    clock = source.once(House.of, context, outlets).page_clock
    top = headlines[0].start if headlines else 0
    foot = paragraphs[-1].end if paragraphs else len(source.text)
    chosen = min((stamp for stamp in stamps if not _is_clock(stamp, top, own, clock)), key=lambda s: _order(s, top, foot), default=None)
    if chosen is not None:
        yield Published(chosen.moment.span, chosen.value, rule=chosen.label or "beside-headline", evidence=(chosen,))
    for stamp in stamps:
        if stamp is not chosen and not stamp.label and stamp.start < top:
            yield Chrome(stamp.span, rule="page-clock", evidence=(stamp,))
        counted = next((at for at, entry in furniture.find(source, stamp.moment.end, stamp.end) if entry.use == "counter"), None)
        if counted is not None:
            yield Chrome(Span(counted.start, stamp.end), rule="view-count", evidence=(stamp,))


def _order(stamp: Stamp, top: int, foot: int) -> tuple[float, bool, int]:
    """Return how far *stamp* stands behind others: what was only updated, and is said below the article, comes after a date beside the headline."""
    late = stamp.label == "updated" and stamp.start >= foot
    return _RANK[stamp.label] + 1.5 * late, stamp.start < top, stamp.start


def _own_day(source: Source, paragraphs: Layer[Paragraph]) -> tuple[int, int] | None:
    """Return month and day with which the first paragraphs begin."""
    for paragraph in paragraphs[:3]:
        match = _OWN_DAY.first(source, paragraph.start, min(paragraph.end, paragraph.start + 160))
        if match:
            return int(match["month"]), int(match["day"])
    return None


def _is_clock(stamp: Stamp, top: int, own: tuple[int, int] | None, clock: str) -> bool:
    """Whether *stamp* is the site's clock, and not the report's own date."""
    if stamp.label or not stamp.weekday or stamp.start > top or clock == "never":
        return False
    if clock == "always":
        return True
    if own is None:
        return stamp.start == 0
    day = dt.date.fromisoformat(stamp.value[:10])
    return not any(dt.timedelta(0) <= day - meant <= _NEAR for meant in _years(own, day))


def _years(own: tuple[int, int], day: dt.date) -> Iterator[dt.date]:
    """Yield *own* month and day in the year of *day* and in the year before."""
    for year in (day.year, day.year - 1):
        try:
            yield dt.date(year, *own)
        except ValueError:
            continue


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Yield the finder."""
    yield posted
