"""
By how much something moved against another time, or past a plan.

"Tăng 6% so cùng kỳ" is a change of 6, "giảm còn 1,91%" a level, "tăng lên 28,6 triệu" too. Source: domain inventory, section 7.1 and
indicator_verbs.csv.
"""

from collections.abc import Iterator

import attrs

from govtext.kinds import Basis, Change, Quantity
from govtext.plugin import LEFT, Layer, Lexicon, Source, hookimpl, pattern
from govtext.plugins._bases import held_against, held_before

_UP = (
    r"tăng|vượt|cao hơn|nhiều hơn|lớn hơn|tăng thêm|tăng tới|tăng bình quân|tăng đến|vượt mức|tăng cao|tăng mạnh|tăng khoảng"
    r"|tăng ròng|gấp|gấp đôi|gấp khoảng"
)
_DOWN = r"giảm|thấp hơn|ít hơn|giảm thêm|giảm tới|giảm đến|giảm sâu|giảm mạnh|hụt|giảm bình quân|kém"
_MOVE = pattern(rf"{LEFT}(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: (?:được|tới|đến|gần|khoảng|hơn|trên|tương ứng))? ?$")
_GROWN = pattern(r"[,;(] ?(?P<up>tăng trưởng) $")
_SIGN = pattern(r"\((?P<sign>[+-])$")


def changes(source: Source, figures: Layer[Quantity], bases: Lexicon[Basis]) -> Iterator[Change]:
    """
    Find figures that say by how much something rose, fell or passed its plan.

    >>> show("Thu ngân sách tăng 6% so cùng kỳ, vượt 18,5% kế hoạch; hộ nghèo giảm còn 1,91%", Change)
    '6%' quantity=('6%' number=6 unit=% basis=same_period basis_text=so cùng kỳ direction=increase)
    '18,5%' quantity=('18,5%' number=18.5 unit=% basis=plan basis_text=kế hoạch direction=increase)
    """
    for figure in figures:
        since = max(0, figure.start - 30)
        moved = _MOVE.first(source, since, figure.start) or _GROWN.first(source, since, figure.start)
        sign = _SIGN.first(source, since, figure.start)
        if moved is None and sign is None:
            continue
        up = moved.groupdict()["up"] is not None if moved else sign["sign"] == "+" if sign else False
        held = held_against(source, figure, bases) or held_before(source, figure, bases)
        quantity = attrs.evolve(
            figure,
            direction="increase" if up else "decrease",
            basis=(held.basis or None) if held else None,
            basis_text=source.words(held.span) if held else None,
        )
        yield Change(figure.span, quantity, rule="verb-of-change" if moved else "sign", evidence=(figure,))


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Contribute the finder of this file."""
    yield changes
