"""Words and shapes that years, quarters and months share."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import Match, Pattern, Source, Span, pattern
from govtext.plugins import _when as when

#: A year that no figure goes on after.
YEAR = rf"{when.YEAR}(?![\d.,]\d|\d|%)"
#: The year beside a month, quarter or stretch: /2020, -2015, năm 2019, năm nay, or a bare 2019.
OF_YEAR = (
    rf"(?:\s?[/.-]\s?(?P<y>{YEAR})|,? (?:của )?năm (?P<z>{YEAR}|nay(?![a-zà-ỹ])|ngoái|trước)"
    rf"|,? (?P<x>{YEAR})(?! [a-zà-ỹ]{{1,12}} (?:đạt|là)))"
)
#: What may stand before: "đầu tháng 5", "hết quý II".
BOUND = r"(?:(?P<bound>đầu|giữa|cuối|hết|thượng tuần|trung tuần|hạ tuần|nửa đầu|nửa cuối) )?"
MODS = {
    "đầu": "START", "thượng tuần": "START", "nửa đầu": "START", "giữa": "MID", "trung tuần": "MID",
    "cuối": "END", "hạ tuần": "END", "nửa cuối": "END", "hết": "END",
}  # fmt: skip
#: Years beside the report's own.
BESIDE = r"(?P<w>nay|ngoái|trước|tới)(?![a-zà-ỹ])"
_RESULT = pattern(
    rf"(?:0?[369]|sáu|chín|ba) tháng (?:ước|đạt|thực hiện (?:được|đạt|ước))|{when.NUMBER} tháng(?! (?:qua|tới|sau|trước|liên|năm|tuổi|tù|gần|vừa|\d))"
)
_REPORT = pattern(r"(?:ước|lũy kế|báo cáo|kết quả|sơ kết|tính chung) (?:thực hiện )?\Z")
_SHIFTS = {"nay": "+0Y", "ngoái": "-1Y", "trước": "-1Y", "tới": "+1Y"}


def to_date(source: Source, start: int) -> bool:
    """Tell whether the months at *start* are the first of the year: "9 tháng" beside a result or a report is no length of time."""
    result = _RESULT.match(source, start)
    return bool(result and (result[0].endswith(("ước", "đạt", "được")) or _REPORT.first(source, max(0, start - 24), start)))


def year_of(found: Match) -> str | None:
    """Return the year that `OF_YEAR` has read."""
    year: str | None = found["y"] or found["z"] or found["x"]
    return year


def mod_of(found: Match) -> str | None:
    """Return the modifier that `BOUND` has read."""
    return MODS.get(found["bound"] or "")


def yearly(span: Span, shape: str, year: str | None, *, rule: str, mod: str | None = None, anchor: str = "year") -> TimeMention:
    """Return a mention of *shape*, "{y}" standing for its year where that is said, in figures or as "năm nay"."""
    if year and year.isdigit():
        return TimeMention(span, shape.format(y=year), mod=mod, rule=rule)
    return TimeMention(span, shape.format(y="XXXX"), anchor="year" if year else anchor, shift=_SHIFTS.get(year or "", ""), mod=mod, rule=rule)


def members(source: Source, found: Match, first: str, another: Pattern) -> Iterator[tuple[Span, str]]:
    """Give each member of a list, the group *first* and what follows in "more", its own words; the last takes the year that follows."""
    each = [(Span(found.start(), found.end(first)), found[first])]
    each += [(Span.of(more), more[first]) for more in another.find(source, found.start("more"), found.end("more"))]
    *others, (last, words) = each
    yield from others
    yield Span(last.start, found.end()), words
