"""How numbers are written in figures: 6.900 · 100,43 · 2,37triệu · 1 tỷ 700 triệu · 2 triệu rưỡi."""

from decimal import Decimal

import attrs

from govtext.plugin import LETTER, RIGHT, Match, Source, pattern

# A blank behind the comma, or in its place where a share of a whole lost it: "2, 4 tỷ", "tăng 0 68%".
_FIGURES = r"(?:\d{1,3}, \d{1,3}(?= ?(?:tỷ|tỉ|triệu))|0 \d\d(?= ?%)|\d++(?:[.,]\d++){0,5})"
# "15 (mười lăm)" says its number twice, and a percent sign before "triệu đồng" is a slip of the pen.
_REPEATED = rf" \((?:(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh|lẻ|không|nghìn|ngàn){RIGHT} ?){{1,8}}\)"
_SCALE = (
    rf"(?:%(?= (?:nghìn|triệu|tỷ|tỉ) đồng))? ?(?:(?:trăm|chục|nghìn|ngàn|vạn|triệu|tỷ|tỉ|tr){RIGHT}(?! (?:lệ|trọng|suất|số|giá)){RIGHT} ?){{1,3}}"
)
_NUMBER = pattern(rf"(?P<figures>{_FIGURES})(?:{_REPEATED})?(?P<scale>{_SCALE})?")
#: A number in figures where one may begin: not inside a word, a document number, a decimal or the name of a disease.
DIGITS = pattern(rf"(?<![{LETTER}0-9°#])(?<![0-9{LETTER}][.,/_-])(?<![0-9] - )(?<!(?i:covid) - ){_NUMBER.expr}")
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
    number = _NUMBER.match(source, start)
    return read(source, number) if number else None


def read(source: Source, number: Match) -> Numeral | None:
    """Return the number that `DIGITS` has found, or ``None``."""
    figures = number["figures"]
    if number["scale"] is None and figures.isdigit():
        return Numeral(Decimal(figures), number.end(), plain=figures)
    parsed = _parsed(figures.replace(", ", ",").replace(" ", ",") if " " in figures else figures)
    if parsed is None:
        return None
    value, other = parsed
    scale, end = _scaled(source, number)
    if scale == 1:
        return Numeral(value, end, 1, other, figures)
    total = plain(value * scale)
    if half := _HALF.match(source, end):
        return Numeral(plain(total + Decimal(scale) / 2), half.end(), scale, None, figures)
    while scale > 1000 and (smaller := _smaller(source, end, scale)):
        part, scale, end = smaller
        total += part
    return Numeral(total, end, scale, None, figures)


def _smaller(source: Source, end: int, scale: int) -> tuple[Decimal, int, int] | None:
    """Return the part of a number that goes on after *end* in a smaller scale: the "700 triệu" of "1 tỷ 700 triệu"."""
    number = _NUMBER.match(source, end + 1) if source.text[end : end + 1] == " " else None
    parsed = _parsed(number["figures"].replace(" ", "")) if number else None
    if number is None or parsed is None:
        return None
    less, after = _scaled(source, number)
    return (plain(parsed[0] * less), less, after) if 1 < less < scale else None


def plain(number: Decimal) -> Decimal:
    """Return *number* without trailing zeros and without an exponent."""
    return Decimal(f"{number.normalize():f}")


def _scaled(source: Source, number: Match) -> tuple[int, int]:
    """Return what the scale words of *number* multiply by, and where they end."""
    words = number["scale"]
    if words is None:
        return 1, number.end()
    start = number.start("scale")
    if _is_name(source, start):
        return 1, start
    scale = 1
    for word in words.lstrip("%").split():
        scale *= _POWERS[word]
    return scale, start + len(words.rstrip())


def _is_name(source: Source, start: int) -> bool:
    """Tell whether what looks like a scale word is a name: "3 Triệu Phong" is no million, "6.900 TỶ ĐỒNG" is."""
    word = source.text[start : start + 8].lstrip()[:2]
    return word[:1].isupper() and not word[1:].isupper()


def _parsed(digits: str) -> tuple[Decimal, Decimal | None] | None:
    """Read separators the Vietnamese way; give the other reading where there is one; a dotted date is no number."""
    if digits.isdigit():
        return Decimal(digits), None
    groups = digits.replace(",", ".").split(".")
    whole = Decimal("".join(groups))
    decimal = Decimal("".join(groups[:-1]) + "." + groups[-1])
    last = max(digits.rfind("."), digits.rfind(","))
    if "." in digits and "," in digits:
        return decimal, None
    if digits.count(".") + digits.count(",") > 1:
        return (whole, None) if all(len(group) == 3 for group in groups[1:]) else None
    if len(groups[1]) != 3 or groups[0] in ("0", "00"):
        return decimal, None
    return (whole, decimal) if digits[last] == "." else (decimal, whole)
