"""Days, months, quarters, years, terms, and stretches of them."""

from typing import ClassVar

import attrs

from govtext.annotation import Annotation


@attrs.frozen
class TimeMention(Annotation):
    """
    The words for a time, before anyone knows the year; a rival of shares and document numbers.

    Args:
        value: TIMEX3 with ``XXXX`` for a year not said: "XXXX-11-03TMO", "XXXX-01/XXXX-06", "2020/2025".

        anchor: how the missing part is found: ``"year"`` (the report's year), ``"day"`` (the posted day, shifted by
            *shift*), or "" when nothing is missing.

        shift: the number and unit to add to the anchor: "-1D" for hôm qua, "-1W" for tuần trước.

        mod: TIMEX3's ``START``, ``MID``, ``END``, ``BEFORE``, ``AFTER``, ``APPROX``, or ``None``.

        head: where the expression proper begins, without lead words (used by readers that join mentions).
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


@attrs.frozen
class Duration(Annotation):
    """
    A length of time, or a recurring one; never a date.

    Args:
        value: TIMEX3: "P2D", "P10Y"; recurring times "XXXX-WXX-2", "P1Y".
    """

    family: ClassVar[str | None] = "figure"

    value: str
