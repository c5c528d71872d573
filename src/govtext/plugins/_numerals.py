"""How numbers are written in figures: 6.900 · 100,43 · 2,37triệu · 1 tỷ 700 triệu · 2 triệu rưỡi."""

from decimal import Decimal

import attrs

from govtext.plugin import LETTER, RIGHT, Source, pattern

# A blank behind the comma, or in its place where a share of a whole lost it: "2, 4 tỷ", "tăng 0 68%".
_FIGURES = r"(?:\d{1,3}, \d{1,3}(?= ?(?:tỷ|tỉ|triệu))|0 \d\d(?= ?%)|\d++(?:[.,]\d++){0,5})"
#: Where a number in figures may begin: not inside a word, a document number, a decimal or the name of a disease.
DIGITS = pattern(rf"(?<![{LETTER}0-9°#])(?<![0-9{LETTER}][.,/_-])(?<![0-9] - )(?<!(?i:covid) - ){_FIGURES}")
_NUMBER = pattern(_FIGURES)
# A percent sign before "triệu đồng" is a slip of the pen, and "15 (mười lăm)" says its number twice.
_SCALE = pattern(
    rf"(?:%(?= (?:nghìn|triệu|tỷ|tỉ) đồng))? ?(?:(?:trăm|chục|nghìn|ngàn|vạn|triệu|tỷ|tỉ|tr){RIGHT}(?! (?:lệ|trọng|suất|số|giá)){RIGHT} ?){{1,3}}"
)
_REPEATED = pattern(
    rf" \((?:(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh|lẻ|không|nghìn|ngàn){RIGHT} ?){{1,8}}\)", cues=(" (",)
)
_HALF = pattern(rf" ?rưỡi{RIGHT}")
_POWERS = {"chục": 10, "trăm": 100, "nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tr": 10**6, "tỷ": 10**9, "tỉ": 10**9}


@attrs.frozen
class Numeral:
    """
    A number as written.

    Args:
        value: its value, with nghìn, triệu, tỷ multiplied in.

        end: where it ends, its scale words included.

        scale: what was multiplied in; 1 where nothing was.

        other: the value if its separator is read the other way, where both ways are possible.

        plain: the digits as written; "" for a number in words.
    """

    value: Decimal
    end: int
    scale: int = 1
    other: Decimal | None = None
    plain: str = ""


def numeral(source: Source, start: int) -> Numeral | None:
    """Return the number that begins at *start*, with its scale words, or ``None``."""
    digits = _NUMBER.match(source, start)
    if digits is None:
        return None
    parsed = _parsed(digits[0].replace(", ", ",").replace(" ", ","))
    if parsed is None:
        return None
    value, other = parsed
    repeated = _REPEATED.match(source, digits.end())
    scale, end = _scaled(source, repeated.end() if repeated else digits.end())
    if scale == 1:
        return Numeral(value, end, 1, other, digits[0])
    total = plain(value * scale)
    if half := _HALF.match(source, end):
        return Numeral(plain(total + Decimal(scale) / 2), half.end(), scale, None, digits[0])
    while scale > 1000 and (smaller := _smaller(source, end, scale)):
        part, scale, end = smaller
        total += part
    return Numeral(total, end, scale, None, digits[0])


def _smaller(source: Source, end: int, scale: int) -> tuple[Decimal, int, int] | None:
    """Return the part of a number that goes on after *end* in a smaller scale: the "700 triệu" of "1 tỷ 700 triệu"."""
    digits = _NUMBER.match(source, end + 1) if source.text[end : end + 1] == " " else None
    parsed = _parsed(digits[0].replace(" ", "")) if digits else None
    if digits is None or parsed is None or source.text[digits.end() : digits.end() + 1] == "/":
        return None
    less, after = _scaled(source, digits.end())
    return (plain(parsed[0] * less), less, after) if 1 < less < scale else None


def plain(number: Decimal) -> Decimal:
    """Return *number* without trailing zeros and without an exponent."""
    return Decimal(f"{number.normalize():f}")


def _scaled(source: Source, end: int) -> tuple[int, int]:
    """Return what the scale words after *end* multiply by, and where they end."""
    match = _SCALE.match(source, end)
    if match is None or _is_name(source, match.start()):
        return 1, end
    scale = 1
    for word in match[0].lstrip("%").split():
        scale *= _POWERS[word]
    return scale, end + len(match[0].rstrip())


def _is_name(source: Source, start: int) -> bool:
    """Tell whether what looks like a scale word is a name: "3 Triệu Phong" is no million, "6.900 TỶ ĐỒNG" is."""
    word = source.text[start : start + 8].lstrip()[:2]
    return word[:1].isupper() and not word[1:].isupper()


def _parsed(digits: str) -> tuple[Decimal, Decimal | None] | None:
    """Read separators the Vietnamese way; give the other reading where there is one; a dotted date is no number."""
    groups = digits.replace(",", ".").split(".")
    whole = Decimal("".join(groups))
    if len(groups) == 1:
        return whole, None
    decimal = Decimal("".join(groups[:-1]) + "." + groups[-1])
    last = max(digits.rfind("."), digits.rfind(","))
    if "." in digits and "," in digits:
        return decimal, None
    if digits.count(".") + digits.count(",") > 1:
        return (whole, None) if all(len(group) == 3 for group in groups[1:]) else None
    if len(groups[1]) != 3 or groups[0] in ("0", "00"):
        return decimal, None
    return (whole, decimal) if digits[last] == "." else (decimal, whole)
