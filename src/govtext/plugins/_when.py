"""The words and numbers of Vietnamese dates, shared by the plugins that find times."""

import re

#: Days, months and years as figures.
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
MONTH = r"(?:0?[1-9]|1[0-2])"
YEAR = r"(?:1[89]|20)\d\d"

#: Parts of the day, longest first where one begins another.
PARTS = {
    "rạng sáng": "TMO",
    "sáng sớm": "TMO",
    "tờ mờ sáng": "TMO",
    "sáng": "TMO",
    "trưa": "TMI",
    "đầu giờ chiều": "TAF",
    "cuối giờ chiều": "TAF",
    "xế chiều": "TAF",
    "chiều tối": "TEV",
    "chiều muộn": "TAF",
    "chiều": "TAF",
    "tối muộn": "TEV",
    "tối": "TEV",
    "tối khuya": "TEV",
    "trưa chiều": "TAF",
    "giữa trưa": "TMI",
    "khuya đêm": "TNI",
    "đêm khuya": "TNI",
    "nửa đêm": "TNI",
    "đêm": "TNI",
    "khuya": "TNI",
}
PART_NAMES = {"TMO": "sáng", "TMI": "trưa", "TAF": "chiều", "TEV": "tối", "TNI": "đêm"}
PART = "(?:" + "|".join(sorted(PARTS, key=len, reverse=True)) + ")"

NUMBERS = {
    word: number for number, word in enumerate(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"], 1)
} | {"mươi": 10}
NUMBER = r"(?:\d{1,2}|mười hai|mười một|mười|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)"

#: Months that have names; the lunar ones are known by them.
MONTHS = {
    "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    "mười một": 11, "một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
MONTH_NAME = "(?:mười hai|mười một|mười|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|một|chạp)"

WEEKDAYS = {"hai": 1, "ba": 2, "tư": 3, "năm": 4, "sáu": 5, "bảy": 6, "nhật": 7, "cn": 7}
WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|chúa nhật|t[2-7]|cn)"

QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
QUARTER = r"(?:iv|i{1,3}|0?[1-4])"

#: A time of the clock: 7h30, 19 giờ, 8:30, 2 giờ 52 phút, 08h00'.
CLOCK = (
    r"(?:[01]?\d|2[0-4])"
    r"(?:\s?(?:giờ|h|g)(?:\s?(?:[0-5]\d(?:\s?(?:phút|'|p))?|\d\s?phút))?|:[0-5]\d(?::[0-5]\d)?)"
    rf"(?: (?:rưỡi|{PART})| (?:sa|ch|am|pm)(?![a-z]))?"
)


def number(words: str) -> int:
    """Return the number that figures or *words* up to twelve say."""
    return int(words) if words.isdigit() else NUMBERS[words]


def quarter(words: str) -> int:
    """Return the number of a quarter in Roman or Arabic figures."""
    return QUARTERS[words] if words in QUARTERS else int(words)


def month(words: str) -> int:
    """Return the number of a month in figures or by its name."""
    return int(words) if words.isdigit() else MONTHS[words]


def weekday(words: str) -> int:
    """
    Return the ISO number of a weekday: Thứ Hai is 1, Chủ nhật 7.

    >>> weekday("thứ tư"), weekday("t6"), weekday("chủ nhật")
    (3, 5, 7)
    """
    last = words.split()[-1]
    return WEEKDAYS[last] if last in WEEKDAYS else int(last.removeprefix("t")) - 1


def clock_time(words: str, part: str | None = None) -> str:
    """
    Return a time of the clock as ``T`` and twenty-four hours; *part* is the part of the day told beside it.

    >>> clock_time("7h30"), clock_time("3 giờ chiều"), clock_time("10:11 sa"), clock_time("2 giờ 52 phút")
    ('T07:30', 'T15:00', 'T10:11', 'T02:52')
    """
    figures = [int(figure) for figure in re.findall(r"\d+", words)]
    hour, minute = figures[0], figures[1] if len(figures) > 1 else 30 if "rưỡi" in words else 0
    said = f"{words} {part or ''}"
    late = any(word in said for word in ("chiều", "tối", " ch", " pm")) or (("đêm" in said or "khuya" in said) and hour >= 6)
    if hour < 12 and (late or ("trưa" in said and hour < 6)):
        hour += 12
    elif hour == 12 and ((" sa" in f"{said} " and "sáng" not in said) or " am" in said):
        hour = 0
    return f"T{hour:02d}:{minute:02d}"
