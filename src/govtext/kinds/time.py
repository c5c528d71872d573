"""Days, months, quarters, years, terms, and stretches of them."""

import re
from typing import ClassVar

import attrs

from govtext.annotation import Annotation
from govtext.lexicon import Entry


@attrs.frozen(kw_only=True)
class Feast(Entry):
    """
    A feast or day of remembrance that has one day in the year.

    Args:
        name: its usual name: "Quốc khánh".

        month: its month.

        day: its day.

        lunar: whether both are of the lunar calendar.

        variants: other names for it.
    """

    name: str
    month: int
    day: int
    lunar: bool = False
    variants: tuple[str, ...] = ()


@attrs.frozen
class TimeMention(Annotation):
    """
    The words for a time, before anyone knows the year; a rival of shares and document numbers.

    Args:
        value: TIMEX3 with ``XXXX`` for a year not said and ``XX`` for a month or day: "XXXX-11-03TMO", "XXXX-01/XXXX-06", "2020/2025".

        anchor: where the missing part comes from: ``"near"`` (whatever is nearest to the report's day), ``"moon"`` (so too, by the lunar calendar),
            ``"year"`` (the report's year), ``"day"`` (the report's day itself), ``"last"`` (the day told of before), or "" when nothing is missing.

        shift: what to add to the anchor: "-1D" for hôm qua, "-1W" for tuần trước, "+1D/+3D" for ba ngày tới.

        mod: TIMEX3's ``START``, ``MID``, ``END``, ``BEFORE``, ``AFTER``, ``APPROX``, or ``None``.
    """

    family: ClassVar[str | None] = "figure"

    value: str
    anchor: str = attrs.field(default="", kw_only=True)
    shift: str = attrs.field(default="", kw_only=True)
    mod: str | None = attrs.field(default=None, kw_only=True)


@attrs.frozen
class Timex(Annotation):
    """
    An expression that fixes a day, month, quarter, year, term or a span of them.

    Args:
        value: ISO 8601 / TIMEX3, resolved: "2021-10-11TMO", "2021-01/2021-08"; ``XXXX`` for a year that nothing tells.

        mod: TIMEX3's modifier, or ``None``.

        alternatives: other values where one reading can't be chosen.
    """

    value: str
    mod: str | None = None
    alternatives: tuple[str, ...] = ()

    def __str__(self) -> str:
        """
        Say the value in Vietnamese, in words that are read as the same value.

        >>> from govtext.span import Span
        >>> [str(Timex(Span(0, 1), value)) for value in ("2021-10-11TMO", "2021-Q3", "2021-01/2021-08", "2020/2025")]
        ['sáng 11/10/2021', 'quý III/2021', '8 tháng đầu năm 2021', 'giai đoạn 2020-2025']
        """
        begin, _, end = self.value.partition("/")
        return _said(begin) if not end else _stretch(begin, end)


_PARTS = {"TMO": "sáng", "TMI": "trưa", "TAF": "chiều", "TEV": "tối", "TNI": "đêm"}
_ROMAN = ("I", "II", "III", "IV")
_POINT = r"(?P<year>\d{4}|XXXX)(?:-Q(?P<quarter>[1-4])|-(?P<month>\d\d)(?:-(?P<day>\d\d)(?P<time>T.*)?)?)?"


def _said(value: str) -> str:
    found = re.fullmatch(_POINT, value)
    if not found:
        return value
    year = "" if found["year"] == "XXXX" else f"/{found['year']}"
    if found["day"]:
        return f"{_hour(found['time'])} {int(found['day'])}/{int(found['month'])}{year}"
    if found["month"]:
        return f"tháng {int(found['month'])}{year}"
    return f"quý {_ROMAN[int(found['quarter']) - 1]}{year}" if found["quarter"] else f"năm {found['year']}"


def _hour(time: str | None) -> str:
    clock = re.fullmatch(r"T(\d\d):(\d\d)", time or "")
    return f"{int(clock[1])} giờ {int(clock[2])} phút ngày" if clock else _PARTS.get(time or "", "ngày")


def _stretch(begin: str, end: str) -> str:
    if re.fullmatch(r"\d{4}", begin):
        return f"giai đoạn {begin}-{end}"
    if begin[4:] == "-01" and begin[:4] == end[:4] and re.fullmatch(r"\d{4}-\d\d", end):
        return f"{int(end[5:])} tháng đầu năm {end[:4]}"
    return f"từ {_said(begin)} đến {_said(end)}"


@attrs.frozen
class Duration(Annotation):
    """
    A length of time, or a recurring one; never a date.

    Args:
        value: TIMEX3: "P2D", "P10Y"; recurring times "XXXX-WXX-2", "P1Y".
    """

    family: ClassVar[str | None] = "figure"

    value: str
