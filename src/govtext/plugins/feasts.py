"""
Feasts by their names alone: "Giỗ Tổ Hùng Vương", "Tết Trung thu năm 2024", "Quốc khánh năm nay".

In a report "nhân dịp Tết" names an occasion and fixes no day, so that these count only where the whole text is such a name: a field
of a form, a question put to `govtext.parse(…, published=…)`. The names stand in lexicons/feasts.toml; a plugin may add more.
"""

from collections.abc import Iterator

from govtext.kinds import Feast, TimeMention
from govtext.plugin import LETTER, Context, Entry, Lexicon, Match, Source, Span, hookimpl, pattern, read_entries
from govtext.plugins import _cycle, _moon
from govtext.plugins import _reckon as reckon
from govtext.plugins import _when as when
from govtext.plugins._alone import alone

_NAME = pattern(
    rf"(?P<name>[{LETTER}]++(?:,? (?:- )?[{LETTER}]++){{0,9}}?)"
    rf"(?:,? (?:năm )?(?P<y>{when.YEAR})|,? (?:năm )?(?P<cycle>{_cycle.STEM} {_cycle.BRANCH})(?: \(?{when.YEAR}\)?)?"
    rf"|,? năm (?P<beside>nay|ngoái|trước|sau|tới))?(?:,? ?\(?{when.DAY}[/.-]{when.MONTH}\)?)?\Z"
)
_STEPS = {"nay": 0, "ngoái": -1, "trước": -1, "sau": 1, "tới": 1}


def feasts_alone(source: Source, context: Context, feasts: Lexicon[Feast]) -> Iterator[TimeMention]:
    """
    Find a feast where the text is nothing but its name.

    >>> show("Tết Trung thu năm 2024", TimeMention)
    'Tết Trung thu năm 2024' value=2024-09-17
    >>> show("Nhân dịp Tết Trung thu, huyện tặng quà.", TimeMention)
    """
    for found in alone(source, _NAME):
        for feast in feasts.all(found["name"]):
            yield from _kept(found, feast, context)
            return


def _kept(found: Match, feast: Feast, context: Context) -> Iterator[TimeMention]:
    """Yield the day of *feast* in the year that *found* tells, or in the nearest."""
    day = reckon.date_of(context.published) if context.published else None
    year = int(found["y"]) if found["y"] else None
    if found["cycle"] or found["beside"]:
        year = _told(found["cycle"], found["beside"], day.year) if day else None
        if year is None:
            return
    if year is None:
        yield TimeMention(Span.of(found), f"XXXX-{feast.month:02d}-{feast.day:02d}", anchor="moon" if feast.lunar else "near", rule="feast")
    elif value := _in_year(feast, year):
        yield TimeMention(Span.of(found), value, rule="feast")


def _told(cycle: str | None, beside: str | None, year: int) -> int | None:
    """Return the year named by the cycle, or beside the report's own."""
    return _cycle.year_named(cycle, year) if cycle else year + _STEPS[beside or "nay"]


def _in_year(feast: Feast, year: int) -> str | None:
    """Return the day of *feast* in *year*; the last of a short twelfth month is its twenty-ninth."""
    if not feast.lunar:
        return f"{year}-{feast.month:02d}-{feast.day:02d}"
    there = _moon.solar(year, feast.month, feast.day) or _moon.solar(year, feast.month, feast.day - 1)
    return there.isoformat() if there else None


@hookimpl
def govtext_entries() -> Iterator[Entry]:
    """Know the feasts of feasts.toml."""
    yield from read_entries(Feast, "feasts.toml")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finder of feasts."""
    yield feasts_alone
