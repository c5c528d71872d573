"""Days in figures or words, as expressions and as values."""

import datetime as dt

import attrs

from govtext.plugin import Match
from govtext.plugins import _when as when

#: No more digits, decimals or shares may follow a figure that ends a date.
CLOSED = r"(?!\d|[.,]\d|\s?%|\s?[/-]\d| tháng)"
#: What may not stand before the first figure of a day.
FREE = r"(?=\d)(?<![\dhg:])(?<!\d[,./-])(?<![/-])"


def figures(mark: str = "") -> str:
    """Return an expression for a day in figures, "3/11", "28.10.2020"; its groups are d, s, m, y and w with *mark* behind."""
    # 5/10-2021: before a whole year the mark may be another
    figures = rf"\s?(?:(?P=s{mark})|[/.-](?={when.YEAR}))\s?(?P<y{mark}>{when.YEAR}|\d\d(?!\d))"
    year = rf"(?:{figures}| năm (?P<w{mark}>{when.YEAR}(?!\d)|(?:nay|ngoái)(?![a-zà-ỹ])))?"
    return rf"(?P<d{mark}>{when.DAY})\s?(?P<s{mark}>[/.-])\s?(?P<m{mark}>{when.MONTH}){year}"


def words(mark: str = "") -> str:
    """Return an expression for a day with its month in words, "20 tháng 11 năm 2025"; its groups are e, n and z with *mark* behind."""
    year = rf"(?:(?:,? năm |\s?[/.-]\s?|,? )(?P<z{mark}>{when.YEAR}(?!\d)|(?<=năm )(?:nay|ngoái)(?![a-zà-ỹ])))?"
    return rf"(?P<e{mark}>{when.DAY})(?:(?<=ngày \d),|(?<=ngày \d\d),)? tháng (?P<n{mark}>{when.MONTH}(?!\d)){year}"


@attrs.frozen
class NumberedDay:
    """
    A day read from a match of `figures` or `words`.

    Args:
        value: with ``XXXX`` for a year that is not said.

        year: the year as written, or "".

        slashed: whether it has strokes between its figures, or is in words.
    """

    value: str
    year: str
    slashed: bool

    @classmethod
    def of(cls, match: Match) -> "NumberedDay":
        """Read the groups of *match*."""
        year = match["y"] or match["w"] or match["z"] or ""
        told = year if year.isdigit() else None
        return cls(day_value(match["d"] or match["e"], match["m"] or match["n"], told), year, match["s"] in ("/", None))

    @property
    def possible(self) -> bool:
        """Whether the calendar has it."""
        return possible(self.value)

    @property
    def anchor(self) -> str:
        """Where the year comes from, as in `TimeMention.anchor`."""
        return "" if self.year.isdigit() else "year" if self.year else "near"

    @property
    def shift(self) -> str:
        """What to add to the report's year."""
        return {"nay": "+0Y", "ngoái": "-1Y"}.get(self.year, "")


def full_year(figures: str) -> str:
    """Return a year of four figures; two figures are of this century."""
    return figures if len(figures) == 4 else f"20{figures}"


def day_value(day: str, month_: str, year: str | None) -> str:
    """
    Return a day as a time value, ``XXXX`` for the year that is not said.

    >>> day_value("3", "11", None)
    'XXXX-11-03'
    """
    return f"{full_year(year) if year else 'XXXX'}-{int(month_):02d}-{int(day):02d}"


def possible(value: str) -> bool:
    """Tell whether the calendar has the day *value*; one without a year may be in a leap year."""
    try:
        dt.date.fromisoformat(value.replace("XXXX", "2020"))
    except ValueError:
        return False
    return True
