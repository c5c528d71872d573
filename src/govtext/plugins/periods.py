"""Terms, plan periods, school years, halves, and the first or last months of a year."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import LEFT, Match, Source, Span, hookimpl, pattern
from govtext.plugins import _periods as periods
from govtext.plugins import _when as when

_TERM = r"nhiệm k[ỳì]|giai đoạn|thời k[ỳì]"
_SEASON = r"niên vụ|mùa vụ|vụ (?:đông xuân|xuân hè|hè thu|thu đông|chiêm xuân|thu mùa|mùa|xuân|hè|thu|đông|chiêm)"
# 2020 - 2025, 2008 đến năm 2010, 2021-22
_STRETCH = pattern(
    rf"(?<![\d/.,-])(?<!\d )(?P<a>{when.YEAR})(?P<link>\s?[-/]\s?|,? (?:đến|tới) (?:hết )?(?:cuối |đầu )?| (?=\d{{4}}))(?:năm )?"
    rf"(?P<b>{when.YEAR}|\d\d(?=[) ,.;:]|\Z))(?![\d/-]|[.,]\d)"
)
# nhiệm kỳ, giai đoạn từ năm, năm học, 5 năm (
_HEAD = pattern(
    rf"(?=.)(?:{LEFT}(?:(?P<term>{_TERM})|(?P<school>năm học(?: mới)?|niên khóa)|{_SEASON}|(?:\d{{1,2}} )?năm|khóa) ?:? ?(?P<open>\()?)?"
    r"(?:(?<![a-zà-ỹ])từ )?(?:cuối |đầu )?(?:(?<![a-zà-ỹ])năm )?\Z"
)

_WHOSE = rf" năm(?!\s?học)(?:\s?/?\s?(?P<y>{periods.YEAR})| {periods.BESIDE})?(?![/\d])"
# 6 tháng đầu năm: the count, then the side, or the year at once
_MONTHS = pattern(r"(?<= )tháng(?![a-zà-ỹ])")
_N = pattern(rf"{LEFT}(?P<n>{when.NUMBER}) \Z")
_SIDE = pattern(rf"tháng (?P<side>đầu|cuối|còn lại)(?: của| trong)?{_WHOSE}")
_SOME = pattern(rf"{LEFT}(?:những|các|mấy) tháng (?P<side>đầu|cuối|giữa|còn lại)(?: của| trong)?{_WHOSE}")
_OF_YEAR = pattern(rf"tháng(?:,? (?:của )?năm |\s?/\s?| )(?P<y>{periods.YEAR}|(?<=năm )nay(?![a-zà-ỹ]))")
_AFTER = pattern(r"(?:ngày|(?P<since>sau)|trong vòng|thứ) \Z")
# "Sau 10 tháng năm 2024" sums the ten months up; "sau 10 tháng, năm 2024" is a lapse of time.
_SUMMED_UP = pattern(r"tháng (?:của )?năm ")
_HALF = pattern(
    rf"{LEFT}(?:nửa (?P<half>đầu|cuối)|(?:hai|2) quý (?P<pair>đầu|cuối)) năm(?!\s?học)(?: (?P<y>{periods.YEAR})| {periods.BESIDE})?",
    cues=("nửa ", "quý đầu", "quý cuối"),
)


def stretches(source: Source) -> Iterator[TimeMention]:
    """
    Find terms, plan periods, school years and other stretches between two years.

    >>> show("nhiệm kỳ 2020 - 2025, năm học 2021-2022, 5 năm (2016-2020)", TimeMention)
    'nhiệm kỳ 2020 - 2025' value=2020/2025
    'năm học 2021-2022' value=2021-09/2022-05
    '2016-2020' value=2016/2020
    """
    for found in _STRETCH.find(source):
        head = _HEAD.first(source, max(0, found.start() - 40), found.start())
        term, school = (head["term"], head["school"]) if head else (None, None)
        first, last = found["a"], found["b"] if len(found["b"]) == 4 else found["a"][:2] + found["b"]
        worded = school or term or (len(found["b"]) == 4 and found["link"] != " ")
        if worded and 0 < int(last) - int(first) <= 120:
            value = f"{first}-09/{last}-05" if school and int(last) == int(first) + 1 else f"{first}/{last}"
            yield TimeMention(_whole(source, found, head), value, rule="from-year-to-year")


def _whole(source: Source, found: Match, head: Match | None) -> Span:
    """Return the words of a stretch: with "nhiệm kỳ (…)" around its brackets, but not with "5 năm (…)"."""
    if head is None:
        return Span.of(found)
    if not head["open"]:
        return Span(head.start(), found.end())
    if head["term"] or head["school"]:
        return Span(head.start(), found.end() + (source.text[found.end() : found.end() + 1] == ")"))
    return Span(head.end("open"), found.end())


def parts_of_years(source: Source) -> Iterator[TimeMention]:
    """
    Find the first or last months of a year, halves, and bare "9 tháng" beside a result.

    >>> show("8 tháng đầu năm 2021, 6 tháng cuối năm, những tháng cuối năm 2021, lũy kế 9 tháng đạt 80%", TimeMention)
    '8 tháng đầu năm 2021' value=2021-01/2021-08
    '6 tháng cuối năm' value=XXXX-07/XXXX-12 anchor=year
    'những tháng cuối năm 2021' value=2021 mod=END
    '9 tháng' value=XXXX-01/XXXX-09 anchor=year
    """
    for found in _SOME.find(source):
        yield periods.yearly(Span.of(found), "{y}", found["y"] or found["w"], mod=periods.MODS.get(found["side"]), rule="months-of-year")
    for found in _MONTHS.find(source):
        count = _N.first(source, max(0, found.start() - 10), found.start())
        if count:
            yield from _counted_months(source, count, found.start())
    for found in _HALF.find(source):
        yield _counted(Span.of(found), 6, found["half"] or found["pair"], found["y"] or found["w"], rule="half-year")


def _counted_months(source: Source, count: Match, start: int) -> Iterator[TimeMention]:
    """Read so many months of a year: "6 tháng đầu năm", "10 tháng năm 2017", "9 tháng ước đạt"."""
    months, begin = when.number(count["n"]), count.start()
    if not 1 < months <= 12:
        return
    side, year = _SIDE.match(source, start), _OF_YEAR.match(source, start)
    if side:
        yield _counted(Span(begin, side.end()), months, side["side"], side["y"] or side["w"])
    elif year and _are_of_year(source, begin, start):
        yield _counted(Span(begin, year.end()), months, "đầu", year["y"])
    elif periods.to_date(source, begin):
        yield _counted(Span(begin, start + len("tháng")), months, "đầu", None, rule="months-to-date")


def _are_of_year(source: Source, begin: int, start: int) -> bool:
    """Tell whether so many months before a year are its first ones, and not a lapse of time or a month's number."""
    before = _AFTER.first(source, max(0, begin - 12), begin)
    return before is None or (before["since"] is not None and _SUMMED_UP.match(source, start) is not None)


def _counted(span: Span, months: int, side: str, year: str | None, *, rule: str = "months-of-year") -> TimeMention:
    """Return the first or last so many months of a year."""
    first, last = (1, months) if side == "đầu" else (13 - months, 12)
    return periods.yearly(span, f"{{y}}-{first:02d}/{{y}}-{last:02d}", year, rule=rule)


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finders of periods."""
    yield stretches
    yield parts_of_years
