"""Years: alone, in lists, as "năm nay", in the names of events and of the old cycle."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import LEFT, Source, Span, hookimpl, pattern
from govtext.plugins import _periods as periods
from govtext.plugins import _when as when

_YEAR = pattern(rf"{LEFT}{periods.BOUND}năm (?:mới )?(?P<y>{periods.YEAR})(?P<more>(?:(?:\s?,\s?| và | & )(?:năm )?{periods.YEAR}){{0,6}})")
_ANOTHER = pattern(rf"(?:năm )?(?P<y>{when.YEAR})")
_BORN = pattern(r"(?:sinh|sn|những|thập niên|thập kỷ)(?: vào)? (?:ngày \d+ )?\Z")
_BESIDE = pattern(rf"{LEFT}{periods.BOUND}năm {periods.BESIDE}")
# mấy năm nay, 5 năm tới: a stretch of years
_MANY = pattern(r"(?:các|những|mấy|nhiều|vài|hai|ba|bốn|năm|mươi|chục|mọi|hằng|hàng|từng|\d|cùng k[ỳì](?: của)?) \Z")
_OWNED = pattern(r"(?:^|[^a-zà-ỹ])của \Z")
# A year without its word, and what may stand before it
_BARE = pattern(rf"(?=\d)(?<!\d[-/.,])(?<![\d/])(?P<y>{periods.YEAR})")
# Lễ hội … lần II - , PCI , Tháng Thanh niên, công tác xây dựng Đảng
_NAME = pattern(
    rf"{LEFT}(?:(?:lần (?:thứ )?[ivxlc\d]+|khóa [ivx]+|đợt \d) ?[-,(] ?"
    r"|(?:festival|lễ hội|liên hoan|cuộc thi|hội thi|hội thao|hội chợ|hội báo|giải|đại hội|diễn đàn|ngày hội|tuần lễ"
    r"|sea games|aff cup|cúp|cup|olympic|pci|papi|par index|sipas|ict index|chiến dịch|hè|xuân|tết|chỉ số"
    r"|(?:sơ kết|tổng kết|triển khai|kế hoạch) (?:[a-zà-ỹ&-]+ ){0,3}(?:công tác|nhiệm vụ|phong trào|thi đua|hoạt động))"
    r" (?:[a-zà-ỹ&-]+ ){0,9}[-(]? ?|tháng (?:[a-zà-ỹ&-]+ ){1,9})\Z"
)
_GOES_ON = pattern(r"\s?[,.;:)\"”»\n]| (?:là|sẽ|diễn|được|với|do|tại|có|đã|trên|và|nhằm|gồm|của|xếp|đạt|sắp|-)")
# "Tăng 5% so với 2021; …"
_HELD = pattern(r"\s?[,.;:)…](?!\d)|\n| (?:và|nhưng|thì)(?![a-zà-ỹ])| \(")
_ENDS = pattern(r"[,;)\n]| (?:sẽ|phấn đấu)|\.(?!\d)")
_TO_NOW = pattern(r" (?:đến|tới) nay")
_AMOUNT = pattern(r" [a-zà-ỹ]*(?:người|hộ|ha|tỷ|triệu)")
# Tết Nguyên đán Bính Ngọ 2026: the year beside its name in the old cycle
_CYCLE = r"(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)"
_LEAD = pattern(
    rf"{LEFT}(?:(?P<cycle>(?:xuân |năm |tết )?{_CYCLE} ?[-(,]? ?)"
    r"|(?P<season>vụ (?:đông xuân|xuân hè|hè thu|thu đông|chiêm xuân|mùa|xuân|hè|thu|đông) )"
    r"|(?P<outlook>(?:tầm nhìn|định hướng|dương lịch)(?: đến)? )|(?P<until>đến )|(?P<since>từ )|(?P<held>(?:so với|so|cùng k[ỳì]) ))\Z"
)
# "Đợt 1/2018"
_ROUND = pattern(r"đợt \d{1,2} ?/ ?(?P<y>20[0-4]\d)(?![\d/])")
_DASH = pattern(r"\s?[-/]")
_DECADE = pattern(rf"{LEFT}(?:(?:đầu|cuối|giữa) )?(?:những|thập niên|thập kỷ) (?:năm )?(?P<y>(?:1[89]|20)\d0)(?!\d)")


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

    "cùng kỳ năm ngoái" and "so với năm trước" only say what a figure is held against.

    >>> show("Giải năm nay đông hơn; cuối năm trước, xã họp; tăng so cùng kỳ năm ngoái", TimeMention)
    'năm nay' value=XXXX anchor=year shift=+0Y
    'cuối năm trước' value=XXXX anchor=year shift=-1Y mod=END
    """
    for found in _BESIDE.find(source):
        before = max(0, found.start() - 18)
        fixed = found["w"] != "trước" or found["bound"] or _OWNED.first(source, before, found.start())
        if fixed and not _MANY.first(source, before, found.start()):
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
    for found in _BARE.find(source):
        start, end = found.span()
        lead = _LEAD.first(source, max(0, start - 28), start)
        led_by = lead.lastgroup if lead else ""
        if lead and led_by == "cycle":
            yield TimeMention(Span(lead.start(), end), found["y"], rule="year-of-the-cycle")
        elif lead and led_by == "season" and not _DASH.match(source, end):
            yield TimeMention(Span(lead.start(), end), found["y"], rule="season")
        elif _stands_alone(source, led_by, start, end):
            yield TimeMention(Span.of(found), found["y"], rule="bare-year")
    for found in _ROUND.find(source):
        yield TimeMention(Span.of(found, "y"), found["y"], rule="year-of-a-round")
    for found in _DECADE.find(source):
        yield TimeMention(Span.of(found), f"{found['y']}/{int(found['y']) + 9}", rule="decade")


def _stands_alone(source: Source, led_by: str, start: int, end: int) -> bool:
    """Tell whether four figures are a year by the sort of words that they are *led_by*, and what else stands around them."""
    last = end == len(source.text)
    if source.text[start - 1 : start] == "(" and source.text[end : end + 1] == ")":
        return True
    if led_by == "outlook":
        return not _AMOUNT.match(source, end)
    if led_by == "until" and source.text[start : start + 2] == "20":
        return last or bool(_ENDS.match(source, end))
    if led_by == "held":
        return last or bool(_HELD.match(source, end))
    if led_by == "since":
        return bool(_TO_NOW.match(source, end))
    return (last or bool(_GOES_ON.match(source, end))) and bool(_NAME.first(source, max(0, start - 80), start))


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finders of years."""
    yield years
    yield years_beside
    yield named_years
