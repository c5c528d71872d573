"""Quantities, what they are held against, and the indicators they measure."""

from decimal import Decimal
from typing import ClassVar

import attrs

from govtext.annotation import Annotation, Mention
from govtext.lexicon import Entry


@attrs.frozen(kw_only=True)
class Unit(Entry):
    """
    A unit of measure or of money.

    Args:
        symbol: its usual short form, which quantities carry: "ha", "VND", "%".

        dimension: what it measures: "area", "money", "count".

        factor: how many of the dimension's base unit it is, as a decimal string; empty where there is none.

        variants: other ways to write it.
    """

    symbol: str
    dimension: str = ""
    factor: str = ""
    variants: tuple[str, ...] = ()


@attrs.frozen
class Amount:
    """One of several readings of a number whose separator is ambiguous."""

    number: Decimal
    unit: str | None = None


@attrs.frozen
class Quantity(Annotation):
    """
    A number with its unit, from the approximator to the unit: "gần 6.900 tỷ đồng", "5/12 chỉ tiêu", "60% - 100%".

    Args:
        number: in the base unit (tỷ and triệu multiplied in); ``None`` for a range.

        of: the whole, for a share: 12 in "5/12".

        low: lower end of a range.

        high: upper end of a range.

        unit: the unit's symbol, or the counted noun as written.

        comparator: ``about``, ``nearly``, ``over``, ``under``, ``at_least``, ``at_most`` or ``None``.

        basis: what it is held against: ``plan``, ``budget``, ``same_period``, ``previous_year``, ``previous_period``,
            ``total`` or ``None``.

        basis_text: the words that say so.

        direction: for a change: ``increase``, ``decrease`` or ``unchanged``.

        alternatives: other readings of an ambiguous separator.
    """

    family: ClassVar[str | None] = "figure"

    number: Decimal | None = None
    of: Decimal | None = attrs.field(default=None, kw_only=True)
    low: Decimal | None = attrs.field(default=None, kw_only=True)
    high: Decimal | None = attrs.field(default=None, kw_only=True)
    unit: str | None = attrs.field(default=None, kw_only=True)
    comparator: str | None = attrs.field(default=None, kw_only=True)
    basis: str | None = attrs.field(default=None, kw_only=True)
    basis_text: str | None = attrs.field(default=None, kw_only=True)
    direction: str | None = attrs.field(default=None, kw_only=True)
    alternatives: tuple[Amount, ...] = attrs.field(default=(), kw_only=True)


@attrs.frozen
class Attainment(Annotation):
    """
    A quantity that says how much of something is fulfilled: "đạt 99,7 % kế hoạch".

    Args:
        quantity: the quantity, with its basis.
    """

    quantity: Quantity


@attrs.frozen
class Change(Annotation):
    """
    A quantity that says by how much something moved: "tăng 6% so cùng kỳ".

    Args:
        quantity: the quantity, with its direction and basis.
    """

    quantity: Quantity


@attrs.frozen
class Indicator(Annotation):
    """
    One telling of a measured thing.

    Args:
        subject: the words that say what is measured.

        value: the amount itself.

        attainment: how much of a plan, budget or other whole is fulfilled.

        change: against another time.

        period: the time it covers, as a time value, or ``None``.

        estimated: true for ước, dự kiến, dự ước.

        target: true where it is a goal still to reach.

        key: the canonical key of the subject, or ``None``.
    """

    subject: Mention | None = None
    value: Quantity | None = attrs.field(default=None, kw_only=True)
    attainment: Quantity | None = attrs.field(default=None, kw_only=True)
    change: Quantity | None = attrs.field(default=None, kw_only=True)
    period: str | None = attrs.field(default=None, kw_only=True)
    estimated: bool = attrs.field(default=False, kw_only=True)
    target: bool = attrs.field(default=False, kw_only=True)
    key: str | None = attrs.field(default=None, kw_only=True)
