"""
How much of a plan, a budget or another whole is fulfilled.

"Đạt 99,7 % kế hoạch" tells an attainment, and "bằng 72% so với cùng kỳ" too; "vượt 18,5% kế hoạch" is a change (see trends).
Source: domain inventory, section 7.1, bases.csv.
"""

from collections.abc import Iterator

import attrs

from govtext.kinds import Attainment, Basis, Quantity
from govtext.plugin import LEFT, RIGHT, Entry, Layer, Lexicon, Source, hookimpl, pattern, read_entries
from govtext.plugins._bases import Held, held_against, held_before

_MOVED = pattern(rf"{LEFT}(?:tăng|giảm|vượt|hơn|thêm|kém|hụt|tăng trưởng)(?: (?:lên|thêm|tới|đến|khoảng|bình quân|mức|cao|mạnh|sâu))? ?$")
_EQUAL = pattern(rf"{LEFT}(?:bằng|đạt|tương đương|ước bằng|ước đạt|chỉ bằng) (?:khoảng )?$")
_SAME_AS = pattern(rf"{LEFT}bằng (?:khoảng |gần |hơn )?$")
# Work that is counted off in percent of itself.
_DONE = pattern(
    rf"{LEFT}(?:thi công|hoàn thành|thực hiện"
    rf"|giải ngân(?: (?:vốn|nguồn vốn|kế hoạch|số vốn)(?: (?:vốn|đầu tư|công|năm|được giao|\d{{4}}))*)?"
    rf"|giải phóng(?: mặt bằng)?|bàn giao|hoàn thiện|lắp đặt)(?: xong)?(?: được"
    rf"| đạt| khoảng| trên| gần)? ?$"
)
# "5 tỷ đồng, bằng 75%"
_OF_VALUE = pattern(r",? (?:ước |chỉ )?(?:bằng|đạt|tương đương)(?: khoảng| gần| trên| hơn)? ?")
_ENDS = pattern(r"[.!?…\n](?!\d)")
_FARTHEST = 160
_WORK = pattern(rf" (?:khối lượng|giá trị hợp đồng|giá trị khối lượng|tiến độ|giá trị dự án|công việc){RIGHT}")


def attainments(source: Source, figures: Layer[Quantity], bases: Lexicon[Basis]) -> Iterator[Attainment]:
    """
    Find percentages of a plan, a budget, the year before, or the work itself.

    >>> show("Thu ngân sách đạt 56,4% kế hoạch năm, bằng 72% so với cùng kỳ, tăng 3%", Attainment)
    '56,4%' quantity=('56,4%' number=56.4 unit=% basis=plan basis_text=kế hoạch năm)
    '72%' quantity=('72%' number=72 unit=% basis=same_period basis_text=so với cùng kỳ)
    """
    following: tuple[Quantity, Held] | None = None
    found: list[Attainment] = []
    for number in range(len(figures) - 1, -1, -1):
        figure = figures[number]
        since = max(0, figure.start - 30)
        if figure.unit != "%" or _MOVED.first(source, since, figure.start):
            continue
        held = held_against(source, figure, bases)
        if held is None and _SAME_AS.first(source, since, figure.start):
            held = held_before(source, figure, bases)
        beside = number > 0 and figures[number - 1].unit != "%" and _OF_VALUE.fills(source, figures[number - 1].end, figure.start) is not None
        if held is None and beside and following and _in_row(source, figure, following[0]):
            held = following[1]
        measured = held is not None and (
            held.basis in ("plan", "budget") or (held.basis not in ("", "total") and _EQUAL.first(source, since, figure.start))
        )
        if held is not None and measured:
            quantity = attrs.evolve(figure, basis=held.basis, basis_text=source.words(held.span))
            found.append(Attainment(figure.span, quantity, rule=f"percent-of-{held.basis}", evidence=(figure,)))
            following = (figure, held) if beside else following
        elif (held is None or not held.basis) and (_DONE.first(source, max(0, figure.start - 50), figure.start) or _WORK.match(source, figure.end)):
            found.append(Attainment(figure.span, figure, rule="percent-of-work", evidence=(figure,)))
    yield from reversed(found)


def _in_row(source: Source, figure: Quantity, following: Quantity) -> bool:
    """Tell whether the basis told behind *following* is that of *figure*, too: "thu 5 tỷ đồng, bằng 75%; chi 4 tỷ đồng, bằng 80% dự toán"."""
    parted = source.folded.startswith((";", ",", " và "), figure.end)
    return parted and following.start - figure.end < _FARTHEST and _ENDS.first(source, figure.end, following.start) is None


@hookimpl
def govtext_entries() -> Iterator[Entry]:
    """Contribute the words for plans, budgets and earlier times."""
    yield from read_entries(Basis, "bases.toml")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Contribute the finder of this file."""
    yield attainments
