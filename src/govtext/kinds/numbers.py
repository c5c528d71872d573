"""Quantities, what they are held against, and the indicators they measure."""

from collections.abc import Iterable
from decimal import Decimal
from typing import ClassVar

import attrs

from govtext.annotation import Annotation, Mention
from govtext.lexicon import Entry, read_entries
from govtext.source import fold


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


@attrs.frozen(kw_only=True)
class CountedNouns(Entry):
    """
    Nouns that are counted without a unit: people, bodies, things.

    Args:
        group: what they have in common: "people", "places".

        nouns: the nouns, each a unit of its own.
    """

    # A noun may belong to two groups; it is the same unit in both.
    shared: ClassVar[bool] = True

    group: str
    nouns: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """The nouns; the group's name is none of them."""
        return self.nouns


@attrs.frozen(kw_only=True)
class Approximator(Entry):
    """
    A word before a number that says on which side of it the truth lies.

    Args:
        word: "gần", "không quá".

        comparator: what it means, as `Quantity.comparator`; empty where it only softens.

        variants: other words for the same.
    """

    word: str
    comparator: str = ""
    variants: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Basis(Entry):
    """
    What a percentage is held against.

    Args:
        word: "kế hoạch", "cùng kỳ".

        basis: what it means, as `Quantity.basis`; empty for a basis that has no name of its own ("đầu nhiệm kỳ").

        variants: other words for the same.
    """

    word: str
    basis: str = ""
    variants: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class IndicatorName(Entry):
    """
    A thing that provincial reports measure.

    Args:
        key: its canonical key: "budget_revenue".

        variants: how it is written.

        units: what it is measured in.

        field: the part of public life that it belongs to.
    """

    shared: ClassVar[bool] = True

    key: str
    variants: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    field: str = ""

    @property
    def forms(self) -> tuple[str, ...]:
        """The ways it is written; the key is none of them."""
        return self.variants


@attrs.frozen
class Amount:
    """
    One of several readings of a number whose separator is ambiguous.

    Args:
        number: the number, in the base unit.

        unit: the base unit, or ``None``.
    """

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

    def convert(self, to: str, units: Iterable[Unit] = ()) -> "Quantity":
        """
        Return the same quantity in another unit of its dimension; it keeps its words.

        >>> from govtext.span import Span
        >>> Quantity(Span(0, 6), Decimal("2.5"), unit="tấn").convert("kg").number
        Decimal('2500')
        >>> Quantity(Span(0, 6), Decimal("62.5"), unit="tạ/ha").convert("kg/m²").number
        Decimal('0.625')

        Args:
            to: the unit's symbol, or a rate of one: "kg/m²", "VND/người/năm".

            units: units to go by before those of govtext: a sào is 360 m² in the north and 500 m² in the centre.

        Raises:
            ValueError: if either unit is not known by a factor, or they measure different things.
        """
        known = {fold(form): unit for unit in (*read_entries(Unit, "units.toml"), *units) for form in unit.forms}
        here, there = _scale(self.unit or "", known), _scale(to, known)
        if here is None or there is None or here[1] != there[1]:
            raise ValueError(f"{self.unit!r} cannot be converted to {to!r}: both need a factor in one dimension")
        number, of, low, high = (None if part is None else _plain(part * here[0] / there[0]) for part in (self.number, self.of, self.low, self.high))
        return attrs.evolve(self, number=number, of=of, low=low, high=high, unit=to)

    def __str__(self) -> str:
        """
        Return the quantity as a report writes it.

        >>> from govtext.span import Span
        >>> str(Quantity(Span(0, 6), Decimal("1234.5"), unit="VND", comparator="nearly"))
        'gần 1.234,5 đồng'
        >>> str(Quantity(Span(0, 6), Decimal(5), of=Decimal(12), unit="chỉ tiêu"))
        '5/12 chỉ tiêu'
        """
        if self.number is None:
            amount = f"{_written(self.low)}-{_written(self.high)}"
        else:
            amount = _written(self.number) + (f"/{_written(self.of)}" if self.of is not None else "")
        unit = "đồng" + (self.unit or "")[3:] if (self.unit or "").split("/")[0] == "VND" else self.unit or ""
        return " ".join(filter(None, (_SAID.get(self.comparator or ""), amount + ("%" if unit == "%" else ""), "" if unit == "%" else unit)))


_SAID = {"about": "khoảng", "nearly": "gần", "over": "trên", "under": "dưới", "at_least": "ít nhất", "at_most": "không quá"}


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
class Coverage(Annotation):
    """
    A stretch of text whose figures are for one time: from where that is said to where another is.

    Args:
        value: the time, as a time value; "" where the text turns to the present and takes the time back.
    """

    value: str = ""


@attrs.frozen
class Outlook(Annotation):
    """
    A stretch of text whose figures are not facts yet.

    Args:
        status: ``"estimated"`` (ước, dự kiến) or ``"target"`` (phấn đấu, mục tiêu).
    """

    status: str = ""


@attrs.frozen
class Measured(Annotation):
    """
    The words that say what a figure measures; the span is theirs.

    Args:
        figure: the figure.
    """

    figure: Quantity


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


def _scale(symbol: str, known: dict[str, Unit]) -> tuple[Decimal, tuple[str, ...]] | None:
    """Return the factor of a unit or rate, and what it measures by what: words that are no units ("người") stand for themselves."""
    head, *per = symbol.split("/")
    unit = known.get(fold(head))
    if unit is None or not unit.factor:
        return None
    factor, dimensions = Decimal(unit.factor), [unit.dimension]
    for word in per:
        by = known.get(fold(word))
        if by is not None and by.factor:
            factor /= Decimal(by.factor)
        dimensions.append(by.dimension if by is not None and by.factor else fold(word))
    return factor, tuple(dimensions)


def _plain(number: Decimal) -> Decimal:
    """Return *number* without trailing zeros and without an exponent."""
    return Decimal(f"{number.normalize():f}")


def _written(number: Decimal | None) -> str:
    """Return *number* with Vietnamese separators; three decimals get a fourth, since a comma before three can be a thousands mark."""
    whole, _, decimals = f"{_plain(number or Decimal(0)):,f}".partition(".")
    return whole.replace(",", ".") + ("," + (decimals + "0" if len(decimals) == 3 else decimals) if decimals else "")
