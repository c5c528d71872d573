"""Numbers in words: mười hai · một trăm linh năm · hai nghìn năm trăm · hai tỷ rưỡi · nửa triệu · hai phẩy năm."""

from decimal import Decimal

import attrs

from govtext.plugin import LETTER, RIGHT, Source, pattern

#: Where a number in words may begin; năm, "five", is also "year", and nửa, trăm and the like need a word beside them.
SPOKEN = pattern(rf"(?<![{LETTER}0-9])(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|nửa|chục|trăm|nghìn|ngàn){RIGHT}(?= [{LETTER}])")
_RUN = pattern(rf"[{LETTER}]++(?: [{LETTER}]++){{0,13}}")
_NO_SCALE = ("lệ", "trọng", "suất", "số", "giá")
_DIGITS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9}
# After mươi and mười the unit has forms of its own: hai mươi mốt, mười lăm; "hai mươi năm" is twenty years.
_UNITS = {**{word: worth for word, worth in _DIGITS.items() if word != "năm"}, "lăm": 5, "nhăm": 5, "mốt": 1, "tư": 4}
_SCALES = {"chục": 10, "trăm": 100, "nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
_MANY = ("chục", "trăm", "nghìn", "ngàn")
_ABOUT = ("gần", "hơn", "khoảng", "trên")
# What a storm does befalls one thing as well as five; "đổ một trận mưa" counts nothing.
_ONE_AFTER = ("đổ", "sập", "trôi", "gãy")
_ONE_OF = ("ngôi", "căn", "nhà", "cây", "cột", "trụ", "cầu", "cổng", "lều", "phòng", "trường", "người", "con", "chiếc", "xe", "tàu", "thuyền", "ghe")
_FIVE_AFTER = ("dưới", "hơn", "thêm", "khoảng", "tăng", "giảm", "có", "làm", "khiến", "gồm", "trao", "tặng", "bắt")


@attrs.frozen
class Spoken:
    """
    A number in words.

    Args:
        value: its value.

        end: where its words end.

        words: how many words it has.

        scale: what it was multiplied by last; 1 where nothing was.

        of: the whole of a part: 3 in "hai phần ba".
    """

    value: Decimal
    end: int
    words: int
    scale: int = 1
    of: int | None = None


def spoken(source: Source, start: int) -> Spoken | None:
    """Return the number in words that begins at *start*, or ``None``."""
    words = _RUN.match(source, start, start + 90)
    if words is None:
        return None
    run = words[0].split(" ")
    before = source.folded[max(0, start - 8) : start].split(" ")[-2:-1]
    if run[0] in _MANY:
        scale, used = _scaled(run, 0)
        return Spoken(Decimal(scale), _end(start, run, used), used, scale) if before and before[0] in _ABOUT else None
    if len(run) > 2 and run[1] == "phần":
        part, whole = _DIGITS.get(run[0], 0), {**_DIGITS, "tư": 4, "mười": 10}.get(run[2], 0)
        return Spoken(Decimal(part), _end(start, run, 3), 3, of=whole) if 0 < part < whole else None
    value, used, scale = _number(run)
    hurt = run[0] == "một" and _befallen(before, run[1:2])
    if used == 1 and ((run[0] == "một" and not hurt) or (run[0] == "năm" and not (before and before[0] in _FIVE_AFTER))):
        return None
    return Spoken(value, _end(start, run, used), used, scale) if used else None


def _befallen(before: list[str], noun: list[str]) -> bool:
    """Tell whether the *noun* behind "một" is one that a storm hit: "sập một căn nhà", "làm một người bị thương"."""
    if not before or not noun:
        return False
    return (before[0] in _ONE_AFTER and noun[0] in _ONE_OF) or (before[0] in ("làm", "khiến") and noun[0] == "người")


def _end(start: int, run: list[str], used: int) -> int:
    """Return where the first *used* words of a run from *start* on end."""
    return start + len(" ".join(run[:used]))


def _number(run: list[str]) -> tuple[Decimal, int, int]:
    """Return value, count of words and last scale of the number that *run* begins with; no words where there is none."""
    total, used, last, first = Decimal(0), 0, 0, True
    while True:
        value, at = _group(run, used, first=first)
        if at == used:
            break
        scale, behind = _scaled(run, at)
        if scale >= 10**6 and last == 1000:
            # "Hai nghìn năm trăm tỷ": the thousands are of the greater scale too.
            total, value = (total + value) * scale, Decimal(0)
        elif not first and (scale >= last or (scale == 1 and last > 1000)):
            break
        total, used, last, first = total + value * scale, behind, scale, False
        if scale > 1 and run[used : used + 1] == ["rưỡi"]:
            return total + Decimal(scale) / 2, used + 1, scale
        if scale <= 100:
            break
    return total, used, last or 1


def _group(run: list[str], at: int, *, first: bool) -> tuple[Decimal, int]:
    """Return the number below a thousand at *at*, and where it ends; a later one is not a bare digit, which "năm" seldom is."""
    word, following = [*run[at : at + 2], "", ""][:2]
    if word == "nửa" and following in ("triệu", "tỷ", "tỉ"):
        return Decimal("0.5"), at + 1
    hundreds = 0 if word == "không" else _DIGITS.get(word)
    if hundreds is not None and following == "trăm":
        rest, end = _below_hundred(run, at + 2)
        return Decimal(hundreds * 100 + rest), end
    tens, end = _tens(run, at)
    if end > at:
        return Decimal(tens), end
    if word not in _DIGITS or not first:
        digit = _DIGITS.get(following) if word in ("linh", "lẻ") and not first else None
        return (Decimal(digit), at + 2) if digit else (Decimal(0), at)
    if following == "phẩy" and (decimal := _DIGITS.get(run[at + 2] if len(run) > at + 2 else "")):
        return Decimal(f"{_DIGITS[word]}.{decimal}"), at + 3
    return Decimal(_DIGITS[word]), at + 1


def _below_hundred(run: list[str], at: int) -> tuple[int, int]:
    """Return what follows "trăm": "linh năm", "hai mươi"."""
    word, following = [*run[at : at + 2], "", ""][:2]
    if word in ("linh", "lẻ") and following in (*_DIGITS, "tư"):
        return {**_DIGITS, "tư": 4}[following], at + 2
    return _tens(run, at)


def _tens(run: list[str], at: int) -> tuple[int, int]:
    """Return a number from ten to ninety-nine, and where it ends."""
    word, following, unit = [*run[at : at + 3], "", "", ""][:3]
    if word == "mười":
        more = _UNITS.get(following, 0) if following not in ("mốt", "tư") else 0
        return 10 + more, at + 1 + (more > 0)
    if following == "mươi" and _DIGITS.get(word, 0) > 1:
        more = _UNITS.get(unit, 0) if unit != "một" else 0
        return _DIGITS[word] * 10 + more, at + 2 + (more > 0)
    return 0, at


def _scaled(run: list[str], at: int) -> tuple[int, int]:
    """Return what the scale words at *at* multiply by, and where they end: "nghìn tỷ"."""
    scale, end = 1, at
    while end < len(run) and run[end] in _SCALES and end - at < 3 and not (end + 1 < len(run) and run[end + 1] in _NO_SCALE):
        scale *= _SCALES[run[end]]
        end += 1
    return scale, end
