"""Quarters in Roman or Arabic figures, alone and in lists."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import LEFT, LETTER, Source, Span, hookimpl, pattern
from govtext.plugins import _periods as periods
from govtext.plugins import _when as when

_Q = rf"{when.QUARTER}(?![{LETTER}\d]| tháng|[.,]\d(?!\d{{3}})|%)"
_QUARTER = pattern(
    rf"{LEFT}{periods.BOUND}(?:qu[ýí]|qú[yi]) (?P<q>{_Q})(?P<more>(?:(?:\s?,\s?|\s?-\s?| và | & )(?:quý )?{_Q}){{0,3}})(?! tháng){periods.OF_YEAR}?"
)
# "quý I - III": from the first to the last
_STRETCH = pattern(rf"\s?-\s?(?:quý )?(?P<last>{when.QUARTER})")
_ANOTHER = pattern(rf"(?<![{LETTER}\d])(?:quý )?(?P<q>{when.QUARTER})(?![{LETTER}\d])")


def quarters(source: Source) -> Iterator[TimeMention]:
    """
    Find quarters, in Roman or Arabic figures, alone, in a list or in a stretch.

    >>> show("quý I, II/2020; hết quý 3 năm 2021; quý I - III/2022", TimeMention)
    'quý I' value=2020-Q1
    'II/2020' value=2020-Q2
    'hết quý 3 năm 2021' value=2021-Q3 mod=END
    'quý I - III/2022' value=2022-01/2022-09
    """
    for found in _QUARTER.find(source):
        if stretch := _STRETCH.fits(found["more"] or ""):
            first, last = 3 * when.quarter(found["q"]) - 2, 3 * when.quarter(stretch["last"])
            if first < last:
                shape = f"{{y}}-{first:02d}/{{y}}-{last:02d}"
                yield periods.yearly(Span.of(found), shape, periods.year_of(found), mod=periods.mod_of(found), rule="quarters-from-to", anchor="near")
                continue
        for span, quarter in periods.members(source, found, "q", _ANOTHER):
            shape = f"{{y}}-Q{when.quarter(quarter)}"
            yield periods.yearly(span, shape, periods.year_of(found), mod=periods.mod_of(found), rule="quarter", anchor="near")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finder of quarters."""
    yield quarters
