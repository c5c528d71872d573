"""Months by number or name, alone, in lists and in stretches."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import LEFT, LETTER, Match, Source, Span, hookimpl, pattern
from govtext.plugins import _leads as leads
from govtext.plugins import _periods as periods
from govtext.plugins import _when as when

# tuần 3 tháng 9: a week of a month is told by its month
_WEEK = r"(?:tuần (?:thứ )?(?:[1-5]|nhất|hai|ba|tư|đầu tiên|đầu|cuối cùng|cuối) (?:của )?)?"
_NUMBER = rf"{when.MONTH}(?![\d%]|[./-]\d\d?(?!\d))"
_MORE = rf"(?P<more>(?:(?:\s?,\s?| và | & )(?:tháng )?{_NUMBER}(?! (?:tháng|[a-zà-ỹ]+ (?:đạt|xã)))){{0,6}})"
_MONTH = pattern(rf"{LEFT}{_WEEK}{periods.BOUND}tháng ?(?P<m>{_NUMBER}|{when.MONTH_NAME}(?![a-zà-ỹ])){_MORE}{periods.OF_YEAR}?")
_ANOTHER = pattern(rf"(?<![{LETTER}\d])(?:tháng )?(?P<m>{when.MONTH})(?!\d)")
_END = rf"(?:{when.MONTH}(?!\d)|{when.MONTH_NAME}(?![a-zà-ỹ]))"
_RANGE = pattern(
    rf"{LEFT}(?:từ )?{periods.BOUND}tháng (?P<a>{_END})(?:(?:\s?[/.-]\s?|,? năm )(?P<ya>{periods.YEAR}))?"
    rf"(?:\s?-\s?(?:tháng )?|,? (?:đến|tới) (?:hết |cuối |đầu |giữa )?(?:tháng )?)(?P<b>{_END})"
    rf"(?!%|[.,]\d(?!\d{{3}})|\s?[/-]\s?\d\d?(?!\d)){periods.OF_YEAR}?"
)
# T11/2025, Q4/2025 in tables
_SHORT = pattern(rf"{LEFT}(?:t(?P<m>{when.MONTH})|q(?P<q>[1-4]))\s?/\s?(?P<y>{when.YEAR})(?![\d/])")
# từ 6/2020 đến nay, (5/2020), 11.2001 - 1.2007: a month without its word, behind words of time or in brackets
_YEAR = pattern(rf"[/.](?P<y>{when.YEAR})(?![/\d%]|[.,-]\d)")
_BARE = pattern(rf"(?:{LEFT}(?:từ|đến|tới|hết|vào|trước|cuối|đầu|giữa|khoảng) |\()(?P<m>{when.MONTH})\Z")
_SINCE = pattern(
    rf"(?<![{LETTER}\d/.,-])(?<!\d )(?P<lead>từ )?(?P<a>{when.MONTH})(?P<s>[/.])(?P<y>{when.YEAR})(?:\s?-\s?|,? (?:đến|tới) (?:hết )?)"
    rf"(?P<b>{when.MONTH})\Z"
)
_COUNT = pattern(r"(?:\d|mỗi|hàng|hằng|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy|nhiều|từng) \Z")
# Cách mạng Tháng Tám is a name
_REVOLUTION = pattern(r"(?:cách mạng|quảng trường|đường) \Z")
_RECURRING = pattern(r",?(?: (?:âm|dương) lịch)? ?\(?(?:hàng|hằng) (?:năm|tháng)| mỗi (?:năm|tháng)| (?:âm lịch|âl)(?![a-zà-ỹ])| lương| lần(?! thứ)")


def months(source: Source) -> Iterator[TimeMention]:
    """
    Find months, by number or name, alone or in a list.

    >>> show("đầu tháng 5/2025, tháng 5, 6 và 7/2020, mỗi tháng 2 lần", TimeMention)
    'đầu tháng 5/2025' value=2025-05 mod=START
    'tháng 5' value=2020-05
    '6' value=2020-06
    '7/2020' value=2020-07
    """
    for found in _MONTH.find(source):
        if _is_month(source, found) and _is_named(source, found):
            for span, month in periods.members(source, found, "m", _ANOTHER):
                shape = f"{{y}}-{when.month(month):02d}"
                yield periods.yearly(span, shape, periods.year_of(found), mod=periods.mod_of(found), rule="month", anchor="near")
    for found in _SHORT.find(source):
        yield TimeMention(Span.of(found), f"{found['y']}-{int(found['m']):02d}" if found["m"] else f"{found['y']}-Q{found['q']}", rule="short-month")


def _is_month(source: Source, found: Match) -> bool:
    """Tell whether "tháng" is a month: not a count of months, not every year's."""
    if _REVOLUTION.first(source, max(0, found.start() - 10), found.start()):
        return False
    return not _COUNT.first(source, max(0, found.start() - 9), found.start()) and not _RECURRING.match(source, found.end())


def _is_named(source: Source, found: Match) -> bool:
    """Tell whether a month's name is one: "tháng Năm", "tháng năm 2019" is ambiguous and left alone."""
    return found["m"].isdigit() or source.text[found.start("m")].isupper() or bool(found["y"] or found["z"])


def month_ranges(source: Source) -> Iterator[TimeMention]:
    """
    Find stretches of months.

    >>> show("từ tháng 3 đến hết tháng 4 năm 2019; từ tháng 11/2018 - 2/2019", TimeMention)
    'từ tháng 3 đến hết tháng 4 năm 2019' value=2019-03/2019-04
    'từ tháng 11/2018 - 2/2019' value=2018-11/2019-02
    """
    for found in _RANGE.find(source):
        mention = _range(found)
        if mention and _is_month(source, found):
            yield mention


def _range(found: Match) -> TimeMention | None:
    last = periods.year_of(found)
    a, b = when.month(found["a"]), when.month(found["b"])
    if found["ya"]:
        value = f"{found['ya']}-{a:02d}/{last}-{b:02d}"
        return TimeMention(Span.of(found), value, rule="months-from-to") if last and last.isdigit() and value[:7] < value[8:] else None
    if a >= b:
        return None
    return periods.yearly(Span.of(found), f"{{y}}-{a:02d}/{{y}}-{b:02d}", last, rule="months-from-to", anchor="near")


def months_in_figures(source: Source) -> Iterator[TimeMention]:
    """
    Find months without their word, behind a word of time or in brackets, and stretches of them.

    A number with a year is a document's as often as a month.

    >>> show("Từ 6/2020 đến nay; Đại hội (5/2020); 11/2001 - 1/2007: Bí thư; Nghị định 9/2020", TimeMention)
    '6/2020' value=2020-06
    '5/2020' value=2020-05
    '11/2001 - 1/2007' value=2001-11/2007-01
    """
    for found in _YEAR.find(source):
        start, end = found.span()
        stretch = _SINCE.first(source, max(0, start - 26), start)
        if stretch and stretch["s"] == source.folded[start]:
            first, last = f"{stretch['y']}-{int(stretch['a']):02d}", f"{found['y']}-{int(stretch['b']):02d}"
            if first < last:
                yield TimeMention(Span(stretch.start(), end), f"{first}/{last}", rule="months-from-to")
        elif (bare := _BARE.first(source, max(0, start - 9), start)) and leads.plain(source, bare.start("m"), end):
            yield TimeMention(Span(bare.start("m"), end), f"{found['y']}-{int(bare['m']):02d}", rule="month-in-figures")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finders of months."""
    yield months
    yield months_in_figures
    yield month_ranges
