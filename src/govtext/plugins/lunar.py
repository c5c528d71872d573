"""Days of the lunar calendar: mùng 8 tháng Giêng, rằm tháng Bảy, 10/3 âm lịch, mùng 3 Tết."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import LEFT, LETTER, Match, Source, Span, hookimpl, pattern
from govtext.plugins import _moon
from govtext.plugins import _when as when

_PART = rf"(?:(?P<part>{when.PART}) )?"
_MOON = r"(?: năm)?(?: ?\((?:âm lịch|âl)\)| ?(?:âm lịch|âl(?![a-zà-ỹ])))"
_NAMED = r"(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)"
_CYCLE = rf" năm {_NAMED}"
# Few reports speak of the moon at all.
_TOLD = pattern(rf"(?<![{LETTER}])(?:giêng|chạp|âm lịch|âl|năm {_NAMED})")
_YEAR = rf"(?:(?: năm |/)(?P<y>{when.YEAR})(?!\d))"
_YEAR_BEHIND = rf"(?:,? (?:năm )?(?P<z>{when.YEAR})(?!\d))"
_DAY = rf"(?:{when.DAY}|{when.NUMBER})"
# mùng 8 tháng Giêng, 29 tháng Chạp, ngày 10 tháng 3 âm lịch, 15/4 âl
_OF_MONTH = pattern(
    rf"{LEFT}{_PART}(?:từ (?=ngày {when.DAY} ?(?:-|đến)|{when.DAY} ?-|mùng {_DAY} đến|{when.DAY} đến))?(?:ngày )?(?:(?:mùng|mồng) )?"
    rf"(?:(?P<a>{_DAY})(?: ?- ?| đến (?:ngày )?(?:(?:mùng|mồng) )?))?(?P<d>{_DAY}) tháng "
    rf"(?:(?P<named>giêng|chạp)(?![a-zà-ỹ])|(?P<m>{when.MONTH}(?!\d)|{when.MONTH_NAME})"
    rf"(?=(?: năm {when.YEAR}|/{when.YEAR})?(?:{_MOON}|{_CYCLE})))"
    rf"{_YEAR}?(?:{_MOON}|{_CYCLE})?{_YEAR_BEHIND}?"
)
_FIGURES = pattern(
    rf"(?<![\d/.,-])(?=[\dstrcxđnk]){_PART}(?:ngày )?(?P<d>{when.DAY})\s?[/.-]\s?(?P<m>{when.MONTH}){_YEAR}?{_MOON}{_YEAR_BEHIND}?",
    cues=("âm lịch", "âl"),
)
_FULL_MOON = pattern(rf"{LEFT}{_PART}(?:ngày )?rằm tháng (?P<m>{when.MONTH}(?!\d)|{when.MONTH_NAME})(?![a-zà-ỹ]){_YEAR}?", cues=("rằm tháng",))
_NEW_YEAR = pattern(
    rf"(?<![{LETTER}\d/]){_PART}(?:ngày )?(?:(?P<after>(?:mùng|mồng) )(?P<d>{_DAY})|(?P<before>2[3-9]|30)) tết(?! \d)", cues=(" tết",)
)
_GLOSS = pattern(r"(?:(?:tức|nhằm|tức là)(?: vào)?(?: ngày)? ?|\d ?\()\Z")
_RECURRING = pattern(r" ?(?:âm lịch )?\(?(?:hằng|hàng|mỗi) (?:năm|tháng)")


def lunar_days(source: Source) -> Iterator[TimeMention]:
    """
    Find lunar days that stand for themselves; a gloss beside a solar day ("tức 11/2 âm lịch") says nothing new.

    >>> show("Lễ hội khai mạc ngày mùng 8 tháng Giêng, 10/3 âm lịch giỗ Tổ, Sáng 20/3 (tức 11/2 âm lịch)", TimeMention)
    'ngày mùng 8 tháng Giêng' value=XXXX-01-08 anchor=moon
    '10/3 âm lịch' value=XXXX-03-10 anchor=moon
    'Sáng 20/3' value=XXXX-03-20TMO anchor=near
    """
    for shape in (_OF_MONTH, _FIGURES, _FULL_MOON, _NEW_YEAR) if _TOLD.first(source) else (_FULL_MOON, _NEW_YEAR):
        for found in shape.find(source):
            gloss = _GLOSS.first(source, max(0, found.start() - 16), found.start())
            if not gloss and not _RECURRING.match(source, found.end()):
                yield from _mention(found)


def _mention(found: Match) -> Iterator[TimeMention]:
    groups = {"part": None, "d": "15", "y": None, "z": None, "named": None, "m": None, "a": None, "before": None, **found.groupdict()}
    month = when.month(groups["named"] or groups["m"]) if groups["named"] or groups["m"] else 12 if groups["before"] else 1
    day = when.number(groups["before"] or groups["d"])
    time = when.PARTS.get(groups["part"] or "", "")
    if year := groups["y"] or groups["z"]:
        there = _moon.solar(int(year), month, day)
        if there:
            yield TimeMention(Span.of(found), there.isoformat() + time, rule="lunar-day")
    elif groups["a"]:
        value = f"XXXX-{month:02d}-{when.number(groups['a']):02d}/XXXX-{month:02d}-{day:02d}"
        yield TimeMention(Span.of(found), value, anchor="moon", rule="lunar-days")
    elif day <= 30:
        yield TimeMention(Span.of(found), f"XXXX-{month:02d}-{day:02d}{time}", anchor="moon", rule="lunar-day")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finder of lunar days."""
    yield lunar_days
