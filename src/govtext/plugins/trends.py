"""
By how much something moved against another time, or past a plan.

"Tăng 6% so cùng kỳ" is a change of 6, "giảm còn 1,91%" a level, "tăng lên 28,6 triệu" too. Source: domain inventory, section 7.1 and
indicator_verbs.csv.
"""

from collections.abc import Iterator

import attrs

from govtext.kinds import Basis, Change, Quantity
from govtext.plugin import LEFT, LETTER, Layer, Lexicon, Source, hookimpl, pattern
from govtext.plugins._bases import held_against, held_before

_UP = (
    r"tăng|vượt|cao hơn|nhiều hơn|lớn hơn|tăng thêm|tăng tới|tăng bình quân|tăng đến|vượt mức|tăng cao|tăng mạnh|tăng khoảng"
    r"|tăng ròng|gấp|gấp đôi|gấp khoảng"
)
_DOWN = r"giảm|thấp hơn|ít hơn|giảm thêm|giảm tới|giảm đến|giảm sâu|giảm mạnh|hụt|giảm bình quân|kém"
_MOVE = pattern(
    rf"{LEFT}(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: (?:bình quân |trung bình )?(?:hằng|hàng|mỗi) năm)?"
    r"(?: (?:được|tới|đến|gần|khoảng|hơn|trên|tương ứng|lần lượt))? ?$"
)
# "Với số vốn tăng thêm 96 triệu USD" names an amount.
_ADDED = pattern(rf"{LEFT}vốn(?: [{LETTER}]{{1,8}}){{0,5}} tăng thêm(?: là| khoảng| đạt| hơn| trên| gần)? ?$")
_GROWN = pattern(r"[,;(] ?(?P<up>tăng trưởng) $")
_SIGN = pattern(r"\((?P<sign>[+-])$")


# "Tăng 5 dự án và tăng 32% so với cùng kỳ": both are held against the same period.
_BOTH = pattern(r",? và (?:(?:tăng|giảm) )?")


def changes(source: Source, figures: Layer[Quantity], bases: Lexicon[Basis]) -> Iterator[Change]:
    """
    Find figures that say by how much something rose, fell or passed its plan.

    >>> show("Thu ngân sách tăng 6% so cùng kỳ, vượt 18,5% kế hoạch; hộ nghèo giảm còn 1,91%", Change)
    '6%' quantity=('6%' number=6 unit=% basis=same_period basis_text=so cùng kỳ direction=increase)
    '18,5%' quantity=('18,5%' number=18.5 unit=% basis=plan basis_text=kế hoạch direction=increase)
    """
    told: Change | None = None
    for number, figure in enumerate(figures):
        since = max(0, figure.start - 30)
        moved = _MOVE.first(source, since, figure.start) or _GROWN.first(source, since, figure.start)
        sign = _SIGN.first(source, since, figure.start)
        if told is not None and _alike(source, told, figure):
            told = _changed(source, figure, told.quantity.direction == "increase", bases, figures, number)
            yield told
            continue
        told = None
        if (
            (moved is None and sign is None)
            or figure.of is not None
            or (figure.unit not in ("%", "lần") and _ADDED.first(source, since - 20 if since > 20 else 0, figure.start))
        ):
            continue
        up = moved.groupdict()["up"] is not None if moved else sign["sign"] == "+" if sign else False
        told = _changed(source, figure, up, bases, figures, number)
        yield told


def _alike(source: Source, told: Change, figure: Quantity) -> bool:
    """Tell whether *figure* goes on from a change: "15% và 20%", "tăng 40 hộ với 120 khẩu"."""
    gap = source.folded[told.end : figure.start]
    if gap == " (" and figure.unit == "%" and told.quantity.unit != "%" and source.text[figure.end : figure.end + 1] == ")":
        return True
    return gap == " với " or (gap in (" và ", ", ") and told.quantity.unit == figure.unit)


def _changed(source: Source, figure: Quantity, up: bool, bases: Lexicon[Basis], figures: Layer[Quantity], number: int) -> Change:
    """Return *figure* as a change; of "15% và 20% so với cùng kỳ" both have the basis that stands after the last."""
    held = held_against(source, figure, bases)
    following = figures[number + 1] if number + 1 < len(figures) else None
    if held is None and following is not None and _BOTH.fits(source.folded[figure.end : following.start]):
        moved = source.folded[figure.end : following.start].endswith(("tăng ", "giảm "))
        held = held_against(source, following, bases) if moved or following.unit == figure.unit else None
    held = held or held_before(source, figure, bases)
    quantity = attrs.evolve(
        figure,
        direction="increase" if up else "decrease",
        basis=(held.basis or None) if held else None,
        basis_text=source.words(held.span) if held else None,
    )
    return Change(figure.span, quantity, rule="verb-of-change", evidence=(figure,))


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Contribute the finder of this file."""
    yield changes
