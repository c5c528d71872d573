"""Weeks, months and quarters beside the report's own, and so many units before or after it: tuần trước, ba ngày tới."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import LEFT, RIGHT, Match, Source, Span, hookimpl, pattern
from govtext.plugins import _when as when

_UNITS = {
    "ngày": ("XXXX-XX-XX", "D"),
    "hôm": ("XXXX-XX-XX", "D"),
    "tuần": ("XXXX-WXX", "W"),
    "tháng": ("XXXX-XX", "M"),
    "quý": ("XXXX-QX", "Q"),
    "năm": ("XXXX", "Y"),
}
_STEPS = {"này": 0, "nay": 0, "trước": -1, "tới": 1, "sau": 1, "vừa qua": -1}
_MODS = {"đầu": "START", "giữa": "MID", "cuối": "END", "hết": "END"}

_PERIOD = pattern(rf"{LEFT}(?:(?P<bound>đầu|giữa|cuối|hết) )?(?P<unit>tuần|tháng|quý) (?P<step>này|trước|tới|sau){RIGHT}")
_DAY_OF = pattern(rf"{LEFT}(?:(?P<part>{when.PART}) )?ngày (?P<d>{when.DAY}) tháng (?P<step>này|trước|tới|sau){RIGHT}")
# 2 tuần trước, 10 ngày nữa, ba ngày tới: the unit and where it lies, then the count before it
_UNIT = pattern(rf"(?<= )(?P<unit>ngày|hôm|tuần|tháng|năm)(?: (?P<step>trước|sau|nữa|tới)(?: đây)?)?{RIGHT}")
_COUNT = pattern(rf"{LEFT}(?P<ago>cách (?:đây|nay) )?(?P<n>{when.NUMBER}) \Z")

# "Các tuần tới" are many; "so với tháng trước" only says what a figure is held against, as "so với năm trước" does.
_NO_TIME = ("các ", "những ", "nhiều ", "mấy ", "hàng ", "mỗi ", "so với ", "so ")


def periods_beside(source: Source) -> Iterator[TimeMention]:
    """
    Find weeks, months and quarters beside the report's own, and times so many units before or after it.

    >>> show("cuối tháng trước; 2 tuần trước; ba ngày tới", TimeMention)
    'cuối tháng trước' value=XXXX-XX anchor=day shift=-1M mod=END
    '2 tuần trước' value=XXXX-WXX anchor=day shift=-2W
    'ba ngày tới' value=XXXX-XX-XX/XXXX-XX-XX anchor=day shift=+1D/+3D
    """
    for found in _PERIOD.find(source):
        value, unit = _UNITS[found["unit"]]
        if source.folded.endswith(_NO_TIME, 0, found.start()) or source.text[found.start() - 2 : found.start() - 1].isdigit():
            continue
        weekend = found["unit"] == "tuần" and found["bound"] == "cuối"
        mod = None if weekend else _MODS.get(found["bound"] or "")
        shift = f"{_STEPS[found['step']]:+d}{unit}"
        yield TimeMention(Span.of(found), value + ("-WE" if weekend else ""), anchor="day", shift=shift, mod=mod, rule="period-beside")
    for found in _DAY_OF.find(source):
        value = f"XXXX-XX-{int(found['d']):02d}{when.PARTS.get(found['part'] or '', '')}"
        yield TimeMention(Span.of(found), value, anchor="day", shift=f"{_STEPS[found['step']]:+d}M", rule="day-of-month-beside")
    for found in _UNIT.find(source):
        count = _COUNT.first(source, max(0, found.start() - 18), found.start())
        if count and (count["ago"] or found["step"]):
            yield from _counted(count, found)


def _counted(count: Match, found: Match) -> Iterator[TimeMention]:
    """Read so many units before or after the report; five years and more are only a length."""
    number, (value, unit) = when.number(count["n"]), _UNITS[found["unit"]]
    span = Span(count.start(), found.end())
    if found["step"] == "tới" and not count["ago"]:
        if unit != "Y":
            yield TimeMention(span, f"{value}/{value}", anchor="day", shift=f"+1{unit}/{number:+d}{unit}", rule="so-long-to-come")
    elif unit != "Y" or number <= 5:
        shift = -number if count["ago"] or found["step"] == "trước" else number
        yield TimeMention(span, value, anchor="day", shift=f"{shift:+d}{unit}", rule="so-long-ago")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finder of times beside the report's own."""
    yield periods_beside
