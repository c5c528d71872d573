"""Years: alone, in lists, as "năm nay", in the names of events and of the old cycle."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import LEFT, Source, Span, hookimpl, pattern
from govtext.plugins import _periods as periods
from govtext.plugins import _when as when

_YEAR = pattern(rf"{LEFT}{periods.BOUND}năm (?P<y>{periods.YEAR})(?P<more>(?:(?:\s?,\s?| và | & )(?:năm )?{periods.YEAR}){{0,6}})")
_ANOTHER = pattern(rf"(?:năm )?(?P<y>{when.YEAR})")
_BORN = pattern(r"(?:sinh|sn|những|thập niên|thập kỷ)(?: vào)? (?:ngày \d+ )?\Z")
_BESIDE = pattern(rf"{LEFT}{periods.BOUND}năm {periods.BESIDE}")
# mấy năm nay, 5 năm tới: a stretch of years
_MANY = pattern(r"(?:các|những|mấy|nhiều|vài|hai|ba|bốn|năm|mươi|chục|mọi|hằng|hàng|từng|\d|cùng k[ỳì](?: của)?) \Z")
_COMPARED = pattern(r"(?:so với|so|của|bằng|cuối|đầu|giữa)(?: của)? \Z")
_DECADE = pattern(rf"{LEFT}(?:(?:đầu|cuối|giữa) )?(?:những|thập niên|thập kỷ) (?:năm )?(?P<y>(?:1[89]|20)\d0)(?!\d)")
# Tết Nguyên đán Bính Ngọ 2026: the year beside its name in the old cycle
_CYCLE = pattern(
    rf"{LEFT}(?:xuân |năm |tết )?(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) "
    rf"(?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi) ?[-(,]? ?(?P<y>{periods.YEAR})"
)
_OCCASIONS = (
    "(?:festival|lễ hội|liên hoan|cuộc thi|hội thi|hội thao|hội chợ|hội báo|giải|đại hội|diễn đàn|tháng|ngày hội|tuần lễ"
    "|sea games|aff cup|cúp|cup|olympic|pci|papi|par index|sipas|ict index|chiến dịch|hè|xuân|tết|chỉ số)"
)
# Lễ hội … lần II - 2025, PCI 2023, Tháng Thanh niên 2019
_NAMED = pattern(
    rf"{LEFT}(?:(?:lần (?:thứ )?[ivxlc\d]+|khóa [ivx]+) ?[-,(] ?|{_OCCASIONS} (?:[a-zà-ỹ&-]+ ){{0,9}}?[-(]? ?)"
    rf"(?P<y>{periods.YEAR})(?=\s?[,.;:)\"”»\n]|\Z| (?:là|sẽ|diễn|được|với|do|tại|có|đã|trên|và|nhằm|gồm|của|xếp|đạt|-))"
)
# vụ hè thu 2020
_SEASON = pattern(rf"{LEFT}vụ (?:đông xuân|xuân hè|hè thu|thu đông|chiêm xuân|mùa|xuân|hè|thu|đông) (?P<y>{periods.YEAR})(?!\s?[-/])")
_BRACKETED = pattern(rf"(?<=\()(?P<y>{when.YEAR})(?=\))")
_OUTLOOK = pattern(
    rf"(?:(?<=tầm nhìn )|(?<=tầm nhìn đến )|(?<=định hướng )|(?<=định hướng đến ))(?P<y>{periods.YEAR})(?! [a-zà-ỹ]*(?:người|hộ|ha|tỷ|triệu))"
    r"|(?<=đến )(?P<until>20[1-5]\d)(?=[,;)\n]|\Z| (?:sẽ|phấn đấu)|\.(?!\d))(?!,\d)|(?<=từ )(?P<since>(?:19|20)\d\d)(?= (?:đến|tới) nay)"
)


def years(source: Source) -> Iterator[TimeMention]:
    """
    Find years, alone or in a list, with "đầu" or "cuối" before them.

    >>> show("năm 2018, 2019 và 2020; cuối năm 2017; sinh năm 1975", TimeMention)
    'năm 2018' value=2018
    '2019' value=2019
    '2020' value=2020
    'cuối năm 2017' value=2017 mod=END
    """
    for found in _YEAR.find(source):
        if not _BORN.first(source, max(0, found.start() - 24), found.start()):
            for span, year in periods.members(source, found, "y", _ANOTHER):
                yield TimeMention(span, year, mod=periods.mod_of(found), rule="year")


def years_beside(source: Source) -> Iterator[TimeMention]:
    """
    Find this, last and next year.

    "cùng kỳ năm ngoái" only says what a figure is held against, and "năm trước" is last year only in a comparison.

    >>> show("Giải năm nay đông hơn, so với năm trước; tăng so cùng kỳ năm ngoái", TimeMention)
    'năm nay' value=XXXX anchor=year shift=+0Y
    'năm trước' value=XXXX anchor=year shift=-1Y
    """
    for found in _BESIDE.find(source):
        before = max(0, found.start() - 18)
        compared = found["w"] != "trước" or _COMPARED.first(source, before, found.start())
        if compared and not _MANY.first(source, before, found.start()):
            yield periods.yearly(Span.of(found), "{y}", found["w"], mod=periods.mod_of(found), rule="relative-year")


def named_years(source: Source) -> Iterator[TimeMention]:
    """
    Find years without "năm": in an event's name, in brackets, after "tầm nhìn", beside the old cycle; and decades.

    >>> show("Lễ hội Ẩm thực lần II - 2025, tăng 18% (2018), tầm nhìn 2050, Xuân Ất Tỵ 2025", TimeMention)
    '2025' value=2025
    '2018' value=2018
    '2050' value=2050
    'Xuân Ất Tỵ 2025' value=2025
    """
    for shape in (_NAMED, _BRACKETED, _OUTLOOK):
        for found in shape.find(source):
            yield TimeMention(Span.of(found, found.lastgroup), found[found.lastgroup], rule="bare-year")
    for found in _SEASON.find(source):
        yield TimeMention(Span.of(found), found["y"], rule="season")
    for found in _CYCLE.find(source):
        yield TimeMention(Span.of(found), found["y"], rule="year-of-the-cycle")
    for found in _DECADE.find(source):
        yield TimeMention(Span.of(found), f"{found['y']}/{int(found['y']) + 9}", rule="decade")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finders of years."""
    yield years
    yield years_beside
    yield named_years
