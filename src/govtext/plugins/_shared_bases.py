"""
A basis that is told once for a row of changes.

It stands behind the last of them ("trâu tăng 2%, bò tăng 3% so với cùng kỳ"), at the head of the sentence ("So với cùng kỳ, …; …"),
or before a list ("tăng mạnh so với năm trước như: …"). A row never leaves its sentence.
"""

from collections.abc import Sequence

import attrs

from govtext.kinds import Basis, Quantity
from govtext.plugin import LEFT, RIGHT, Lexicon, Source, pattern
from govtext.plugins._adverbs import HOW
from govtext.plugins._bases import Held, told_at

_ENDS = pattern(r"[.!?…](?=[ ”\"\n])|\n")
# "3 nhóm giảm giá gồm: …" is the other half of a row.
_OTHER_HALF = pattern(r"\.[ \n](?:(?:còn|có) )?(?:\d{1,2}|các|một số) (?:nhóm|mặt hàng)[^.,;:\n]{0,30} (?:tăng|giảm)[^.,;:\n]{0,12}(?: gồm|:)")
# "… so với tháng trước, trong đó gạo tăng 1%"
_PART = pattern(r",? \(?trong đó,?:? [^.;:()\n]{2,60}$")
# "70 thợ (tăng 9 thợ so với cùng kỳ) và 12 lò (tăng 2 lò)"
_TWIN = pattern(r"\)(?: và|,) \d[^();.\n]{2,60} \((?:trong đó )?")
# "Tăng khá so với cùng kỳ năm 2019 (tăng 26%)"
_BRACKET = pattern(r"(?: năm (?:trước|ngoái|\d{4}))? \(")
_SO = pattern(r"so (?:với |cùng (?!k[ỳì]|tháng|quý|thời))?")
# What is told of an average, of a term or as an exception stands by itself.
_ALONE = pattern(
    rf"{LEFT}(?:bình quân|trung bình|mỗi|(?:hằng|hàng) (?:năm|tháng|quý|tuần|ngày)"
    rf"|giai đoạn|nhiệm kỳ|riêng|từ năm|từ đầu|kể từ|trong khi|tuy nhiên|nhưng|còn lại){RIGHT}"
)
_TIMES = pattern(rf"{LEFT}(?:năm|tháng|quý|tuần) ?(?:\d|này|nay|trước|ngoái|i)")
# Past a plan, not against another time.
_PAST_PLAN = ("vượt", "hụt")
_PLANS = ("plan", "budget", "total")
_ANY_TIME = ("same_period", "previous_year")
_LISTS = pattern(rf":|{LEFT}(?:như|gồm|trong đó|cụ thể|đó là){RIGHT}")
_MOVED = pattern(rf"{LEFT}(?:tăng|giảm|phát triển|chuyển biến)(?: trưởng)?{HOW}{{0,3}}(?: hơn)? $")
_VERB_NEXT = pattern(
    r"(?: (?:năm|tháng|quý|trước|ngoái|nay|đầu|cuối|\d{1,4}))*+(?:,? (?:thì |đã |lại |cũng )?(?:tăng|giảm|(?:cao|thấp|nhiều|ít) hơn))"
)
# "So với cùng kỳ, giá tăng 2% và so với tháng 5, giá giảm 1%": the second is held against something else.
_AGAIN = pattern(r" và so với [^%;]{1,80}$")
_FARTHEST = 300
_BEFORE = 60


@attrs.frozen
class Moved:
    """
    A figure that says by how much something moved.

    Args:
        figure: the figure.

        up: whether it rose.

        verb: where the verb begins, or the figure where none is repeated.

        held: what it is held against by words of its own, or ``None``.
    """

    figure: Quantity
    up: bool
    verb: int
    held: Held | None


@attrs.frozen
class Frame:
    """
    A basis that stands before the figures which it is told for.

    Args:
        held: the basis.

        end: where its words end.

        whole: whether it holds to the end of the sentence, not only of the clause.

        listed: whether it holds only for what is listed after it.
    """

    held: Held
    end: int
    whole: bool
    listed: bool


def bases_of(source: Source, moves: Sequence[Moved], bases: Lexicon[Basis]) -> list[Held | None]:
    """Return what each of *moves* is held against: by words of its own, else by those told for its row."""
    found = [move.held for move in moves]
    for number in range(len(moves) - 2, -1, -1):
        if found[number] is None and (last := found[number + 1]) and _in_row(source, moves[number], moves[number + 1], last):
            found[number] = last
    if None in found:
        frames = list(_frames(source, moves, bases))
        found = [held or _framed(source, move, frames) for move, held in zip(moves, found, strict=True)]
    parts: set[int] = set()
    for number in range(1, len(moves)):
        last = found[number - 1]
        if found[number] is not None or last is None:
            continue
        if _part_of(source, moves[number - 1], moves[number], last) or (number - 1 in parts and _next_part(source, moves[number - 1], moves[number])):
            found[number] = last
            parts.add(number)
    return found


def _in_row(source: Source, move: Moved, following: Moved, held: Held) -> bool:
    """Tell whether the basis of *following*, told behind it or later, is that of *move* too."""
    end, start = move.figure.end, following.verb
    if held.basis in _PLANS or start - end > _FARTHEST or source.folded.startswith(_PAST_PLAN, move.verb):
        return False
    if _ENDS.first(source, end, start) or _ALONE.first(source, max(0, move.verb - _BEFORE), start):
        return False
    return held.basis in _ANY_TIME or _TIMES.first(source, end, start) is None


def _part_of(source: Source, whole: Moved, move: Moved, held: Held) -> bool:
    """Tell whether *move* is of a part of that of *whole*, or its twin in a bracket; *whole* is held against a time by words behind its figure."""
    end = held.span.end
    if whole.held is not held or not whole.figure.end < end <= move.verb or held.basis in _PLANS or source.folded.startswith(_PAST_PLAN, move.verb):
        return False
    if source.text.startswith(")", end) and _TWIN.fills(source, end, move.verb):
        return True
    alone = _ALONE.first(source, end, move.verb) or _TIMES.first(source, end, move.verb)
    return alone is None and _PART.match(source, end, move.verb) is not None


def _next_part(source: Source, before: Moved, move: Moved) -> bool:
    """Tell whether *move* is of the next part told behind ";": "trong đó lúa giảm 2%; ngô 5 tấn, tăng 3%"."""
    if not source.text.startswith((";", ","), before.figure.end) or move.verb - before.figure.end > _BEFORE:
        return False
    ended = _ENDS.first(source, before.figure.end, move.verb) or _ALONE.first(source, before.figure.end, move.verb)
    return ended is None and _TIMES.first(source, before.figure.end, move.verb) is None


def _frames(source: Source, moves: Sequence[Moved], bases: Lexicon[Basis]) -> list[Frame]:
    """Return the bases of a report that stand before figures, in order."""
    own = {move.held.span.start for move in moves if move.held}
    found = []
    for match in _SO.find(source):
        start = match.start()
        told = None if start in own or source.text[start - 1 : start].isalnum() else told_at(source, start, match.end(), bases)
        if told is None:
            continue
        before = source.text[max(0, start - 2) : start].rstrip(" ")[-1:]
        listed = _MOVED.first(source, max(0, start - 30), start) is not None
        parted = source.folded.endswith(" và ", 0, start)
        if listed or parted or before in ("", *".;:,(\n") or _VERB_NEXT.match(source, told.span.end):
            found.append(Frame(told, told.span.end, before in ("", *".:\n"), listed))
    return found


def _ended(source: Source, frame: Frame, verb: int) -> bool:
    """Tell whether what *frame* holds for has ended before a *verb*: with the sentence, unless the next is the other half of its row."""
    end = _ENDS.first(source, frame.end, verb)
    if end and frame.whole and not frame.listed and (half := _OTHER_HALF.match(source, end.start(), verb)):
        end = _ENDS.first(source, half.end(), verb)
    return end is not None


def _framed(source: Source, move: Moved, frames: Sequence[Frame]) -> Held | None:
    """Return the basis that stands before *move* and holds for it, or ``None``."""
    frame = next((frame for frame in reversed(frames) if frame.end <= move.verb), None)
    if frame is None or source.folded.startswith(_PAST_PLAN, move.verb) or _ended(source, frame, move.verb):
        return None
    if frame.listed and _BRACKET.fills(source, frame.end, move.verb):
        return frame.held
    if frame.listed:
        return frame.held if _LISTS.first(source, frame.end, move.figure.start) else None
    between = source.folded[frame.end : move.verb]
    if " so với " in between and _AGAIN.first(source, frame.end, move.verb):
        return None
    parted = between.find(";")
    if parted < 0:
        return frame.held if ")" not in between or "(" in between else None
    return frame.held if frame.whole and _ALONE.first(source, frame.end + parted, move.verb) is None else None
