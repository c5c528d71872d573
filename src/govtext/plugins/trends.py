"""
By how much something moved against another time, or past a plan.

"Tăng 6% so cùng kỳ" is a change of 6, "giảm còn 1,91%" a level, "tăng lên 28,6 triệu" too. Source: domain inventory, section 7.1 and
indicator_verbs.csv.
"""

from collections.abc import Iterator
from decimal import Decimal

import attrs

from govtext.kinds import Basis, Change, Quantity
from govtext.plugin import LEFT, LETTER, RIGHT, Layer, Lexicon, Match, Source, hookimpl, pattern
from govtext.plugins._adverbs import HOW, RATED
from govtext.plugins._bases import UP_TO_YEAR, held_against, told_at
from govtext.plugins._endings import has_any
from govtext.plugins._shared_bases import Moved, bases_of

_UP = (
    r"tăng|vượt|cao hơn|nhiều hơn|lớn hơn|tăng thêm|tăng tới|tăng bình quân|tăng đến|vượt mức|tăng cao|tăng mạnh|tăng khoảng"
    r"|tăng ròng|gấp|gấp đôi|gấp khoảng"
)
_DOWN = r"giảm|thấp hơn|ít hơn|giảm thêm|giảm tới|giảm đến|giảm sâu|giảm mạnh|hụt|giảm bình quân|kém"
_MOVE = pattern(
    rf"{LEFT}(?<!tỷ lệ )(?<!tỉ lệ )(?<!tốc độ )(?:(?P<up>{_UP})|(?P<down>{_DOWN})){HOW}{{0,3}}(?: (?:bình quân |trung bình )?(?:hằng|hàng|mỗi) năm)?"
    r"(?: (?:được|tới|đến|gần|khoảng|hơn|trên|tương ứng|lần lượt))? ?$"
)
# The basis may stand before the figure: "vượt kế hoạch 5%", "thấp hơn so với cùng kỳ gần 2%".
_PAST = pattern(
    rf"{LEFT}(?:(?P<up>vượt|tăng|cao hơn|nhiều hơn)|(?P<down>giảm|thấp hơn|ít hơn|hụt)){HOW}{{0,3}}"
    r" (?P<held>(?:so (?:với )?|hơn (?:so với )?)?"
    r"(?P<basis>kế hoạch|chỉ tiêu|dự toán|mục tiêu|nghị quyết|cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước"
    r"|vụ(?: [^\W\d]{2,6}){0,3}? (?:trước|ngoái)"
    rf"|(?:(?<=hơn )|(?<=với )){UP_TO_YEAR}\d{{4}})"
    r"(?: (?:năm|tháng|quý|giao|được giao|đề ra|trước|ngoái|nghị quyết|đại hội|tỉnh|huyện|trung ương|\d{4}))*+)(?: là| tới| đến| khoảng)? $"
)
# "Với số vốn tăng thêm 96 triệu USD" names an amount.
_ADDED = pattern(rf"{LEFT}vốn(?: [{LETTER}]{{1,8}}){{0,5}} tăng thêm(?: là| khoảng| đạt| hơn| trên| gần)? ?$")
_GROWN = pattern(r"[,;(] ?(?P<up>tăng trưởng) $")
# "Có mức tăng mạnh nhất ở mức 2%"
_RATED = pattern(rf"{LEFT}{RATED} ?$")
# "Giảm tỷ lệ sinh con thứ ba từ 2% trở lên": what falls stands between.
_BY_AT_LEAST = pattern(
    rf"{LEFT}(?:(?P<up>tăng)|giảm) (?:tỷ lệ|tỉ lệ)(?: (?!(?:còn|đạt|là|lên|xuống|có|được){RIGHT})(?:[{LETTER}]{{1,8}}|\d)){{1,6}} $"
)
# Behind one of these stands the level from which something falls, or at which it is held: "giảm tỷ lệ hộ nghèo từ 5% xuống 2%".
_LEVELS = tuple(f" {word} " for word in ("từ", "về", "ở mức", "dưới", "xuống", "chỉ", "hiện nay"))
_WHEN = r"(?: \(?(?:đầu |cuối )?(?:năm|nhiệm kỳ|giai đoạn)(?: \d{4}(?: ?- ?\d{4})?)?\)?)?"
_TO = rf" (?:(?:xuống|lên|còn|về){RIGHT}|(?:đến|tới) (?:gần |hơn |trên |dưới |khoảng )?\d)"
_TO_LEVEL = pattern(rf"{_WHEN}{_TO}")
_TO_LEVEL_BEHIND = pattern(rf"{_WHEN}(?:{_TO}|, (?:xuống|lên|về){RIGHT})")
_SIGNS = ("(+", "(-")
# One of these stands so near before a figure, or it is no change.
_VERBS = ("tăng", "giảm", "vượt", "hơn", "gấp", "hụt", "kém")
_REACH = 60
# "Đều tăng (trâu 0,3%, bò 0,9%) so với năm trước"
_BEFORE_LIST = pattern(rf"{LEFT}(?:(?P<up>tăng)|giảm)(?: trưởng)?{HOW}{{0,3}} $")
_LIST = pattern(r"(?!(?:trong đó|kế hoạch|kh|cùng kỳ|năm|so) )(?:(?:[^\W\d]+ ){1,5}\d{1,3}(?:[.,]\d{1,2})?%(?:[,;] | và )?){2,12}")
_SO = pattern(r"\) (?P<so>so (?:với )?)")
_LONGEST = 160
# One verb may govern a row of counts, which nothing else is told of: "giảm 5 vụ, 3 người chết và 2 người bị thương".
_IN_ROW = pattern(
    rf"(?: (?!(?:so|được|đã|đạt|có|là|do|để|tại|ở|trong|với|theo|cho|từ|nâng|đưa|lên|hoàn|chiếm|trên){RIGHT})[{LETTER}]{{1,8}}){{0,5}}"
    r"(?:, |,? và )"
)
_ROW_ENDS = pattern(
    rf"(?: (?!(?:so|được|bị(?! thương)|đã|đạt|có|là|hoàn|chiếm|tham|thực|nâng|đưa|và){RIGHT})[{LETTER}]{{1,8}}){{0,5}}"
    r"(?:[.;)\n]|, (?=\d)|,? và \d|,? so )"
)
_WHOLE = Decimal(100)


def changes(source: Source, figures: Layer[Quantity], bases: Lexicon[Basis]) -> Iterator[Change]:
    """
    Find figures that say by how much something rose, fell or passed its plan.

    >>> show("Thu ngân sách tăng 6% so cùng kỳ, vượt 18,5% kế hoạch; hộ nghèo giảm còn 1,91%", Change)
    '6%' quantity=('6%' number=6 unit=% basis=same_period basis_text=so cùng kỳ direction=increase)
    '18,5%' quantity=('18,5%' number=18.5 unit=% basis=plan basis_text=kế hoạch direction=increase)
    """
    moves = list(_moves(source, figures, bases))
    for move, held in zip(moves, bases_of(source, moves, bases), strict=True):
        quantity = attrs.evolve(
            move.figure,
            direction="increase" if move.up else "decrease",
            basis=(held.basis or None) if held else None,
            basis_text=source.words(held.span) if held else None,
        )
        yield Change(move.figure.span, quantity, rule="verb-of-change", evidence=(move.figure,))


def _moves(source: Source, figures: Layer[Quantity], bases: Lexicon[Basis]) -> Iterator[Moved]:
    """Yield the figures that a verb of change or a sign leads to, and those that go on from them."""
    told: Moved | None = None
    for figure in figures:
        since = max(0, figure.start - 30)
        if told is not None and _alike(source, told, figure):
            told = Moved(figure, told.up, figure.start, held_against(source, figure, bases))
        else:
            told = _moved(source, figure, since, bases)
        if told is not None:
            yield told


def _moved(source: Source, figure: Quantity, since: int, bases: Lexicon[Basis]) -> Moved | None:
    """Return *figure* with the verb or the sign that leads to it, or ``None``."""
    if figure.of is not None:
        return None
    verb = has_any(source.folded[max(0, figure.start - _REACH) : figure.start], _VERBS)
    if verb and (moved := _MOVE.first(source, since, figure.start) or _GROWN.first(source, since, figure.start)):
        if figure.unit not in ("%", "lần") and _ADDED.first(source, since - 20 if since > 20 else 0, figure.start):
            return None
        return Moved(figure, moved.groupdict()["up"] is not None, moved.start(), held_against(source, figure, bases))
    if source.text.endswith(_SIGNS, since, figure.start):
        return Moved(figure, source.text[figure.start - 1] == "+", figure.start, held_against(source, figure, bases))
    if not verb:
        return None
    if (
        figure.unit == "%"
        and source.folded.find(" mức ", since, figure.start) >= 0
        and (rated := _RATED.first(source, max(0, since - 10), figure.start))
    ):
        return Moved(figure, " mức tăng" in rated[0], rated.start(), held_against(source, figure, bases))
    # "Tăng thêm từ 1-2 tiêu chí"; from one level "đến" another is another thing.
    dashed = figure.low is not None and "-" in source.text[figure.start : figure.end] and source.folded.endswith(" từ ", since, figure.start)
    by = _MOVE.first(source, since, figure.start - len("từ ")) if dashed else None
    if by and ("thêm" in by[0] or not (_is_price(source, figure) or _TO_LEVEL_BEHIND.match(source, figure.end))):
        return Moved(figure, by["up"] is not None, by.start(), held_against(source, figure, bases))
    least = _BY_AT_LEAST.first(source, max(0, since - 30), figure.start) if figure.unit in ("%", "%/năm") else None
    if least and _falls_by(source, figure, least, dashed=dashed):
        return Moved(figure, least["up"] is not None, least.start(), held_against(source, figure, bases))
    if figure.unit == "%" and (listed := _listed(source, figure, bases)):
        return listed
    past = _PAST.first(source, max(0, figure.start - _REACH), figure.start)
    if past is None or (past[0].startswith("vượt") and figure.unit == "%" and (figure.number or _WHOLE) >= _WHOLE):
        return None
    return Moved(figure, past["up"] is not None, past.start(), told_at(source, past.start("held"), past.start("basis"), bases))


def _is_price(source: Source, figure: Quantity) -> bool:
    """Tell whether *figure* is a price or an interest, of which one is told from where it rises: "giá xăng tăng từ 20-25 nghìn đồng/lít"."""
    unit = figure.unit or ""
    return "/" in unit and (unit != "%/năm" or source.folded.find("lãi ", max(0, figure.start - _REACH), figure.start) >= 0)


def _falls_by(source: Source, figure: Quantity, least: Match, *, dashed: bool) -> bool:
    """Tell whether a rate moves by *figure*: in "giảm tỷ lệ hộ nghèo 2%" it does; where it is raised to, or falls from, is told alike."""
    if source.folded.startswith("từ ", figure.start):
        return True
    if _TO_LEVEL.match(source, figure.end) or (not dashed and least[0].endswith(_LEVELS)):
        return False
    return figure.unit == "%/năm" or (least["up"] is None and figure.comparator not in ("under", "at_most"))


def _listed(source: Source, figure: Quantity, bases: Lexicon[Basis]) -> Moved | None:
    """Return *figure* as one of a bracket behind its verb: "đàn vật nuôi đều tăng (trâu 0,3%, bò 0,9%) so với năm trước"."""
    opened = source.text.rfind("(", max(0, figure.start - _LONGEST), figure.start)
    closed = source.text.find(")", figure.end, figure.end + _LONGEST) if opened > 0 else -1
    verb = _BEFORE_LIST.first(source, max(0, opened - 30), opened) if closed > 0 else None
    if verb is None or not _LIST.fills(source, opened + 1, closed):
        return None
    so = _SO.match(source, closed)
    held = told_at(source, so.start("so"), so.end(), bases) if so else None
    return Moved(figure, verb["up"] is not None, figure.start, held)


def _alike(source: Source, told: Moved, figure: Quantity) -> bool:
    """Tell whether *figure* goes on from a change: "15% và 20%", "tăng 40 hộ với 120 khẩu", "giảm 5 vụ và 3 người chết"."""
    gap, unit = source.folded[told.figure.end : figure.start], told.figure.unit
    if gap == " (" and figure.unit == "%" and unit != "%" and source.text[figure.end : figure.end + 1] == ")":
        return True
    if gap == " với ":
        return True
    if not (_counts(told.figure) and _counts(figure)):
        return gap in (" và ", ", ") and unit == figure.unit
    if unit == figure.unit and gap.endswith(", "):
        # "Giảm 15 cán bộ, 2 cán bộ chuyển công tác" tells of some of them.
        return False
    return _IN_ROW.fills(source, told.figure.end, figure.start) is not None and _ROW_ENDS.match(source, figure.end) is not None


def _counts(figure: Quantity) -> bool:
    """Tell whether *figure* counts things by a noun."""
    return figure.rule in ("number-noun", "number-guess") and figure.of is None and figure.number is not None


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Contribute the finder of this file."""
    yield changes
