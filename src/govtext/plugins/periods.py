"""Years, terms, quarters, months and parts of a year (domain forms d19-d36, d44, d49)."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import LEFT, LETTER, Match, Source, Span, hookimpl, pattern
from govtext.plugins import _when as when

_YEAR = rf"{when.YEAR}(?![\d.,]\d|\d|%)"
# The year told beside a month, quarter or stretch: /2020, -2015, năm 2019, năm nay, or a bare 2019.
_OF_YEAR = (
    rf"(?:\s?[/.-]\s?(?P<y>{_YEAR})|,? (?:của )?năm (?P<z>{_YEAR}|nay(?![a-zà-ỹ])|ngoái|trước)|,? (?P<x>{_YEAR})(?! [a-zà-ỹ]{{1,12}} (?:đạt|là)))"
)
_BOUND = r"(?:(?P<bound>đầu|giữa|cuối|hết|thượng tuần|trung tuần|hạ tuần|nửa đầu|nửa cuối) )?"
_MODS = {
    "đầu": "START", "thượng tuần": "START", "nửa đầu": "START", "giữa": "MID", "trung tuần": "MID",
    "cuối": "END", "hạ tuần": "END", "nửa cuối": "END", "hết": "END",
}  # fmt: skip
_SHIFTS = {"nay": "+0Y", "ngoái": "-1Y", "trước": "-1Y", "tới": "+1Y"}

_TERM_WORD = (
    r"(?:nhiệm k[ỳì]|giai đoạn|thời k[ỳì]|năm học|niên khóa|niên vụ|mùa vụ"
    r"|vụ (?:đông xuân|xuân hè|hè thu|thu đông|chiêm xuân|thu mùa|mùa|xuân|hè|thu|đông|chiêm)|(?:trong |các |những )?(?:\d{1,2} )?năm|khóa)"
)
# nhiệm kỳ 2020 - 2025, giai đoạn từ năm 2008 đến năm 2010, năm học 2021-22, (2016-2020)
_STRETCH = pattern(
    rf"(?:{LEFT}(?P<word>{_TERM_WORD}) ?:? ?(?P<open>\()?)?(?P<from>(?<![a-zà-ỹ])từ )?(?:cuối |đầu )?(?P<in>(?<![a-zà-ỹ])năm )?"
    rf"(?<![\d/.,-])(?<!\d )(?P<a>{when.YEAR})(?P<link>\s?[-/]\s?|,? (?:đến|tới) (?:hết )?(?:cuối |đầu )?| (?=\d{{4}}))(?:năm )?(?P<b>{when.YEAR}|\d\d(?=\)|[ ,.;:]|$))(?![\d/-]|[.,]\d)"
)
_TERM = ("nhiệm kỳ", "giai đoạn", "thời kỳ")

_SOME_MONTHS = pattern(
    rf"{LEFT}(?:(?P<n>{when.NUMBER}) tháng (?P<end>đầu|cuối)(?: của)?|(?P<some>những|các|mấy) tháng (?P<side>đầu|cuối|giữa|còn lại)(?: của| trong)?)"
    rf" năm(?!\s?học)(?:\s?/?\s?(?P<y>{_YEAR})| (?P<w>nay|ngoái|trước|tới)(?![a-zà-ỹ]))?(?![/\d])"
)
_MONTHS_OF = pattern(rf"{LEFT}(?P<n>{when.NUMBER}) tháng(?:,? (?:của )?năm |\s?/\s?| )(?P<y>{_YEAR}|(?<=năm )nay(?![a-zà-ỹ]))")
# 9 tháng, with a figure or a report beside it, is the first nine
_MONTHS_BARE = pattern(
    rf"(?:(?<=ước )|(?<=kế )|(?<=lũy kế )|(?<=báo cáo )|(?<=kết quả )|(?<=sơ kết )|(?<=cả )|(?<=chung ))(?P<n>{when.NUMBER}) tháng(?! (?:đầu|cuối|qua|tới|sau|trước|liên|\d|năm|tuổi|tù|gần|vừa))(?![a-zà-ỹ])"
    rf"|{LEFT}(?P<k>[369]|0[369]|sáu|chín|ba) tháng(?= (?:ước|đạt|thực hiện (?:được|đạt|ước)))"
)
_HALF = pattern(
    rf"{LEFT}(?P<half>nửa đầu|nửa cuối|(?:hai|2) quý đầu|(?:hai|2) quý cuối) năm(?: (?P<y>{_YEAR})| (?P<w>nay|ngoái|trước|tới)(?![a-zà-ỹ]))?"
)

_QUARTER = pattern(
    rf"{LEFT}{_BOUND}(?:qu[ýí]|qú[yi]) (?P<q>{when.QUARTER})(?![{LETTER}\d]|[.,]\d|%)(?P<more>(?:(?:\s?,\s?|\s?-\s?| và | & )(?:quý )?{when.QUARTER}(?![{LETTER}\d]|[.,]\d|%)){{0,3}}){_OF_YEAR}?"
)
_ANOTHER_QUARTER = pattern(rf"(?<![{LETTER}\d])(?:quý )?(?P<q>{when.QUARTER})(?![{LETTER}\d])")

_M = rf"(?:{when.MONTH}(?![\d%]|[.,/-]\d\d?(?!\d))|{when.MONTH_NAME}(?![a-zà-ỹ]))"
_MONTH_RANGE = pattern(
    rf"{LEFT}(?P<from>từ )?{_BOUND}tháng (?P<a>{when.MONTH}(?!\d)|{when.MONTH_NAME})(?:(?:\s?[/.-]\s?|,? năm )(?P<ya>{_YEAR}))?"
    rf"(?:\s?-\s?(?:tháng )?|,? (?:đến|tới) (?:hết |cuối |đầu |giữa )?(?:tháng )?)(?P<b>{when.MONTH}(?!\d)|{when.MONTH_NAME})(?![a-zà-ỹ%]|[.,]\d(?!\d{{3}})|\s?[/-]\s?\d\d?(?!\d)){_OF_YEAR}?"
)
_MONTH = pattern(
    rf"{LEFT}{_BOUND}tháng (?P<m>{_M})(?P<more>(?:(?:\s?,\s?| và | & )(?:tháng )?{when.MONTH}(?![\d%]|[.,/-]\d\d?(?!\d))(?! [a-zà-ỹ]+ (?:đạt|xã))){{0,6}}){_OF_YEAR}?"
)
_ANOTHER_MONTH = pattern(rf"(?<![{LETTER}\d])(?:tháng )?(?P<m>{when.MONTH})(?!\d)")
_NOT_MONTH = pattern(r"(?:\d|mỗi|hàng|hằng|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy|nhiều|từng) $")
_RECURRING = pattern(r",?(?: (?:âm|dương) lịch)? ?\(?(?:hàng|hằng|mỗi) (?:năm|tháng)| (?:âm lịch|âl)(?![a-zà-ỹ])| lương| lần(?! thứ)")

_A_YEAR = pattern(rf"{LEFT}{_BOUND}(?P<lead>năm )(?P<y>{_YEAR})(?P<more>(?:(?:\s?,\s?| và | & )(?:năm )?{_YEAR}){{0,6}})")
_THIS_YEAR = pattern(rf"{LEFT}{_BOUND}năm (?P<w>nay|ngoái|trước|tới)(?![a-zà-ỹ])")
_ANOTHER_YEAR = pattern(rf"(?:năm )?(?P<y>{when.YEAR})")
_BORN = pattern(r"(?:sinh|sn|khoảng những|những|thập niên|thập kỷ)(?: vào)? (?:ngày \d+ )?$")
_MANY = pattern(r"(?:các|những|mấy|nhiều|vài|hai|ba|bốn|năm|mươi|chục|mọi|hằng|hàng|từng|\d) $")
_COMPARED = pattern(r"(?:so với|so|của|bằng|cuối|đầu|giữa)(?: của)? $")
_SAME_PERIOD = pattern(r"cùng k[ỳì](?: của)? $")
_DECADE = pattern(rf"{LEFT}(?P<bound>(?:đầu|cuối|giữa) )?(?:những|thập niên|thập kỷ) (?:năm )?(?P<y>(?:1[89]|20)\d0)(?!\d)")
# The year in an event's name: Lễ hội … lần II - 2025, PCI 2023, Tháng Thanh niên 2019
# T11/2025, Q4/2025 in tables
_SHORT = pattern(rf"{LEFT}(?:t(?P<m>{when.MONTH})|q(?P<q>[1-4]))\s?/\s?(?P<y>{when.YEAR})(?![\d/])")
_NAMED_YEAR = pattern(
    rf"{LEFT}(?:(?:lần (?:thứ )?[ivxlc\d]+|khóa [ivx]+) ?[-,(] ?|(?:festival|lễ hội|liên hoan|cuộc thi|hội thi|hội thao|hội chợ|hội báo|giải|đại hội|diễn đàn"
    rf"|tháng|ngày hội|tuần lễ|sea games|aff cup|cúp|cup|olympic|pci|papi|par index|sipas|ict index|chiến dịch|hè|xuân|tết|chỉ số) (?:[a-zà-ỹ&-]+ ){{0,9}}?[-(]? ?)"
    rf"(?P<y>{_YEAR})(?=\s?[,.;:)\"”»\n]|$| (?:là|sẽ|diễn|được|với|do|tại|có|đã|trên|và|nhằm|gồm|của|xếp|đạt|-))"
)
_BRACKETED = pattern(rf"(?<=\()(?P<y>{when.YEAR})(?=\))")
_OUTLOOK = pattern(
    rf"(?:(?<=tầm nhìn )|(?<=tầm nhìn đến )|(?<=định hướng )|(?<=định hướng đến ))(?P<y>{_YEAR})(?! [a-zà-ỹ]*(?:người|hộ|ha|tỷ|triệu))"
)
# Tết Nguyên đán Bính Ngọ 2026: the year is told beside its name in the old cycle
_CYCLE = pattern(
    rf"{LEFT}(?:xuân |năm |tết )?(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi) ?[-(,]? ?(?P<y>{_YEAR})"
)


def stretches(source: Source) -> Iterator[TimeMention]:
    """
    Find terms, plan periods, school years and other stretches between two years.

    >>> show("nhiệm kỳ 2020 - 2025, năm học 2021-2022", TimeMention)
    'nhiệm kỳ 2020 - 2025' value=2020/2025
    'năm học 2021-2022' value=2021-09/2022-05
    """
    for found in _STRETCH.find(source):
        first, last = found["a"], found["b"] if len(found["b"]) == 4 else found["a"][:2] + found["b"]
        if found["link"] == " " and (found["word"] or "") not in _TERM:
            continue
        if not first < last or int(last) - int(first) > 120 or (len(found["b"]) == 2 and not (found["word"] or "").startswith(("năm học", "niên"))):
            continue
        school = (found["word"] or "").startswith(("năm học", "niên khóa"))
        value = f"{first}-09/{last}-05" if school and int(last) - int(first) == 1 else f"{first}/{last}"
        end = found.end() + (found["open"] is not None and source.text[found.end() : found.end() + 1] == ")")
        start = found.start() + (len(found["word"]) + 1 if found["open"] and not (found["word"] or "").startswith(_TERM + ("năm học",)) else 0)
        start, end = (found.start("from") if found["from"] else found.start("a"), found.end()) if start != found.start() else (start, end)
        yield TimeMention(Span(start, end), value, rule="from-year-to-year")


def parts_of_years(source: Source) -> Iterator[TimeMention]:
    """
    Find the first or last months of a year, halves, and bare "9 tháng" beside a result.

    >>> show("8 tháng đầu năm 2021, 6 tháng cuối năm, những tháng cuối năm 2021", TimeMention)
    '8 tháng đầu năm 2021' value=2021-01/2021-08
    '6 tháng cuối năm' value=XXXX-07/XXXX-12 anchor=year
    'những tháng cuối năm 2021' value=2021 mod=END
    """
    for found in _SOME_MONTHS.find(source):
        if not found["n"]:
            yield _yearly(Span.of(found), "{y}", found["y"] or found["w"], _MODS.get(found["side"]), "months-of-year")
        elif when.number(found["n"]) <= 12:
            yield _yearly(Span.of(found), _months(when.number(found["n"]), found["end"]), found["y"] or found["w"], None, "months-of-year")
    for found in _MONTHS_OF.find(source):
        if 1 < when.number(found["n"]) <= 12 and not source.folded[: found.start()].endswith(("ngày ", "sau ", "trong vòng ")):
            yield _yearly(Span.of(found), _months(when.number(found["n"]), "đầu"), found["y"], None, "months-of-year")
    for found in _MONTHS_BARE.find(source):
        if 1 < when.number(found["n"] or found["k"]) <= 12:
            yield _yearly(Span.of(found), _months(when.number(found["n"] or found["k"]), "đầu"), None, None, "months-to-date")
    for found in _HALF.find(source):
        yield _yearly(Span.of(found), _months(6, "cuối" if "cuối" in found["half"] else "đầu"), found["y"] or found["w"], None, "half-year")


def _months(count: int, side: str) -> str:
    first, last = (1, count) if side == "đầu" else (13 - count, 12)
    return f"{{y}}-{first:02d}/{{y}}-{last:02d}" if count > 1 else f"{{y}}-{first:02d}"


def _yearly(span: Span, shape: str, year: str | None, mod: str | None, rule: str, anchor: str = "year") -> TimeMention:
    """Return a mention of *shape*, with its year where that is said, in figures or as "năm nay"."""
    if year and year.isdigit():
        return TimeMention(span, shape.format(y=year), mod=mod, rule=rule)
    anchor = "year" if year else anchor
    return TimeMention(span, shape.format(y="XXXX"), anchor=anchor, shift=_SHIFTS.get(year or "", ""), mod=mod, rule=rule)


def quarters(source: Source) -> Iterator[TimeMention]:
    """
    Find quarters, in Roman or Arabic figures, alone or in a list.

    >>> show("quý I, II/2020; hết quý 3 năm 2021", TimeMention)
    'quý I' value=2020-Q1
    'II/2020' value=2020-Q2
    'hết quý 3 năm 2021' value=2021-Q3 mod=END
    """
    for found in _QUARTER.find(source):
        year = found["y"] or found["z"] or found["x"]
        members = [(found.start(), found.end("q"), found["q"])]
        members += [(*m.span(), m["q"]) for m in _ANOTHER_QUARTER.find(source, found.start("more"), found.end("more"))]
        for span, quarter in _spread(members, found.end()):
            yield _yearly(span, f"{{y}}-Q{when.quarter(quarter)}", year, _MODS.get(found["bound"] or ""), "quarter", "near")


def _spread(members: list[tuple[int, int, str]], end: int) -> Iterator[tuple[Span, str]]:
    """Give each member of a list its own words, and the last one the year that follows too."""
    for place, (start, stop, words) in enumerate(members, 1):
        yield Span(start, end if place == len(members) else stop), words


def months(source: Source) -> Iterator[TimeMention]:
    """
    Find months and stretches of months, by number or name.

    >>> show("đầu tháng 5/2025, từ tháng 3 đến hết tháng 4 năm 2019, tháng 5, 6 và 7/2020", TimeMention)
    'đầu tháng 5/2025' value=2025-05 mod=START
    'từ tháng 3 đến hết tháng 4 năm 2019' value=2019-03/2019-04
    'tháng 5' value=2020-05
    '6' value=2020-06
    '7/2020' value=2020-07
    """
    for found in _MONTH_RANGE.find(source):
        if not _NOT_MONTH.first(source, max(0, found.start() - 9), found.start()) and not _RECURRING.match(source, found.end()):
            yield from _month_range(found)
    for found in _MONTH.find(source):
        if _is_month(source, found):
            year = found["y"] or found["z"] or found["x"]
            members = [(found.start(), found.end("m"), found["m"])]
            members += [(*m.span(), m["m"]) for m in _ANOTHER_MONTH.find(source, found.start("more"), found.end("more"))]
            for span, month in _spread(members, found.end()):
                yield _yearly(span, f"{{y}}-{when.month(month):02d}", year, _MODS.get(found["bound"] or ""), "month", "near")


def _month_range(found: Match) -> Iterator[TimeMention]:
    last = found["y"] or found["z"] or found["x"]
    first = found["ya"] or (last if last and last.isdigit() else None)
    a, b = when.month(found["a"]), when.month(found["b"])
    if first and last and last.isdigit():
        yield TimeMention(Span.of(found), f"{first}-{a:02d}/{last}-{b:02d}", rule="months-from-to")
    elif not found["ya"] and a < b:
        yield _yearly(Span.of(found), f"{{y}}-{a:02d}/{{y}}-{b:02d}", last, None, "months-from-to", "near")


def _is_month(source: Source, found: Match) -> bool:
    """Tell whether "tháng" and what follows is a month: not a count of months, not every year's, and a name only with its capital or its year."""
    if _NOT_MONTH.first(source, max(0, found.start() - 9), found.start()) or _RECURRING.match(source, found.end()):
        return False
    named = not found["m"].isdigit()
    return not named or source.text[found.start("m")].isupper() or bool(found["y"] or found["z"])


def years(source: Source) -> Iterator[TimeMention]:
    """
    Find years, alone or in a list, with "đầu" or "cuối" before them, and this, last and next year.

    >>> show("năm 2018, 2019 và 2020; cuối năm 2017; ra mắt năm ngoái", TimeMention)
    'năm 2018' value=2018
    '2019' value=2019
    '2020' value=2020
    'cuối năm 2017' value=2017 mod=END
    'năm ngoái' value=XXXX anchor=year shift=-1Y
    """
    for found in _A_YEAR.find(source):
        if _BORN.first(source, max(0, found.start() - 24), found.start()):
            continue
        members = [(found.start(), found.end("y"), found["y"])]
        members += [(*m.span(), m["y"]) for m in _ANOTHER_YEAR.find(source, found.start("more"), found.end("more"))]
        for span, year in _spread(members, found.end()):
            yield TimeMention(span, year, mod=_MODS.get(found["bound"] or ""), rule="year")
    for found in _THIS_YEAR.find(source):
        before = max(0, found.start() - 16)
        many = _MANY.first(source, before, found.start()) or _SAME_PERIOD.first(source, before, found.start())
        if many or (found["w"] == "trước" and not _COMPARED.first(source, before, found.start())):
            continue
        yield _yearly(Span.of(found), "{y}", found["w"], _MODS.get(found["bound"] or ""), "relative-year")
    for found in _DECADE.find(source):
        yield TimeMention(Span.of(found), f"{found['y']}/{int(found['y']) + 9}", rule="decade")
    for found in _CYCLE.find(source):
        yield TimeMention(Span.of(found), found["y"], rule="year-of-the-cycle")


def bare_years(source: Source) -> Iterator[TimeMention]:
    """
    Find years without "năm": in an event's name, in brackets, after "tầm nhìn".

    >>> show("Lễ hội Ẩm thực lần II - 2025, tăng 18% (2018), tầm nhìn 2050", TimeMention)
    '2025' value=2025
    '2018' value=2018
    '2050' value=2050
    """
    for found in _SHORT.find(source):
        yield TimeMention(Span.of(found), f"{found['y']}-{int(found['m']):02d}" if found["m"] else f"{found['y']}-Q{found['q']}", rule="short-month")
    for shape in (_NAMED_YEAR, _BRACKETED, _OUTLOOK):
        for found in shape.find(source):
            yield TimeMention(Span.of(found, "y"), found["y"], rule="bare-year")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finders of periods."""
    yield stretches
    yield parts_of_years
    yield quarters
    yield months
    yield years
    yield bare_years
