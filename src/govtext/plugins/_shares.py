"""Which percentages are parts of a whole: what is said to make up so much of it, and parts that add up to a hundred."""

from decimal import Decimal

import attrs

from govtext.kinds import Quantity
from govtext.plugin import LEFT, RIGHT, Source, pattern
from govtext.plugins._entries import Told

_SHARE = pattern(rf"{LEFT}chiếm(?: (?:tỷ|tỉ) (?:lệ|trọng))?(?: (?:khoảng|tới|đến|lên tới|lên đến|là|đạt|trên|hơn|gần))? ?$")
_OF_ALL = pattern(rf" (?:so với )?(?:trong )?(?:tổng số|tổng|dân số|số dân|(?:quy mô )?gdp|(?:quy mô )?grdp|quy mô nền kinh tế){RIGHT}")
_WITHIN = pattern(rf"{LEFT}trong đó(?:[^.;\n]|\.(?=\d)){{0,90}} bằng(?: khoảng)? $")
# "Đóng góp 20% vào tổng thu", "cung cấp 40% sản lượng".
_GIVES = pattern(rf"{LEFT}(?:đóng góp|góp|cung cấp|cung ứng)(?: khoảng| trên| hơn| gần| được)? ?$")
_TO_ALL = pattern(
    rf" (?:vào |cho |trong )?(?:tổng|thu ngân sách|ngân sách|sản lượng|tăng trưởng|mức tăng|tốc độ tăng|grdp|gdp|kim ngạch|giá trị){RIGHT}"
)
# "Trong đó có 9 thợ cả (": some of those counted before
_COUNTED = pattern(
    rf"{LEFT}(?:trong đó|trong số|trong tổng số)(?:[^.\n]|\.(?=\d)){{0,160}}"
    r"(?<![\d.,/])\d[\d.]{0,8} (?!tỷ|tỉ|triệu|tấn|ha|km|tạ)[^\W\d]+(?: [^\W\d]+){0,7} $"
)
# "45/60 xã ("
_OF_SO_MANY = pattern(r"(?<![\d.,/])\d[\d.]{0,6}/\d[\d.]{0,6} (?!tỷ|tỉ|triệu|tấn|ha|km|tạ|m)[^\W\d]+(?: [^\W\d]+){0,5} $")
_FARTHEST = 220
_RATES = ("tỷ lệ", "tỉ lệ")


def of_the_whole(source: Source, told: Told) -> bool:
    """Tell whether a percentage, or a small share, is said to make up a part of a whole."""
    figure, subject = told.quantity, told.subject
    if figure.unit != "%" and figure.rule != "portion":
        return False
    if _OF_ALL.match(source, figure.end):
        return True
    since = max(0, figure.start - 26)
    if _GIVES.first(source, since, figure.start) and _TO_ALL.match(source, figure.end):
        return True
    if _in_brackets(source, figure):
        return True
    rate = subject is not None and source.folded.startswith(_RATES, subject.start)
    within = _WITHIN.first(source, max(0, figure.start - 110), figure.start)
    return not rate and bool(_SHARE.first(source, since, figure.start) or within)


def _in_brackets(source: Source, figure: Quantity) -> bool:
    """Tell whether a bare percentage is the share of those just counted: "trong đó có 9 thợ cả (15%) và 21 thợ phụ (35%)"."""
    if source.text[figure.start - 1 : figure.start] != "(" or source.text[figure.end : figure.end + 1] != ")":
        return False
    since = max(0, figure.start - _FARTHEST)
    return (
        _COUNTED.first(source, since, figure.start - 1) is not None
        or _OF_SO_MANY.first(source, max(0, figure.start - 50), figure.start - 1) is not None
    )


def adding_up(told: list[Told]) -> list[Told]:
    """
    Return *told* with the whole as basis of plain percentages that add up to a hundred: "nguồn trung ương 90%, huyện 10%".

    They are all of a sentence, or some of it that follow one another, where they are three or the first is told as a part.
    """
    if len(told) < 2:
        return told
    parts = [item for item in told if item.role == "value" and item.quantity.unit == "%" and item.quantity.number]
    for start in range(len(parts)):
        for end in range(start + 2, len(parts) + 1):
            run = parts[start:end]
            sure = len(run) == len(parts) or len(run) > 2 or run[0].quantity.basis == "total"
            if sure and sum((part.quantity.number or Decimal(0) for part in run), Decimal(0)) == 100:
                return [attrs.evolve(item, quantity=attrs.evolve(item.quantity, basis="total")) if item in run else item for item in told]
    return told
