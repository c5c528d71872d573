"""Lengths of time and recurring times, which are no dates."""

from collections.abc import Iterator

from govtext.kinds import Duration
from govtext.plugin import LEFT, RIGHT, Source, Span, hookimpl, pattern
from govtext.plugins import _periods as periods
from govtext.plugins import _when as when

_UNITS = {
    "giờ": "PT{}H",
    "tiếng": "PT{}H",
    "phút": "PT{}M",
    "giây": "PT{}S",
    "ngày": "P{}D",
    "đêm": "P{}D",
    "tuần": "P{}W",
    "tháng": "P{}M",
    "năm": "P{}Y",
}
_TENS = {"mười": 10, "hai mươi": 20, "ba mươi": 30, "bốn mươi": 40, "năm mươi": 50, "một trăm": 100}
_COUNT = rf"(?:\d{{1,3}}(?:,\d)?(?!\d)|(?:hai|ba|bốn|năm) mươi|một trăm|{when.NUMBER})"
_UNIT = pattern(
    rf"(?<= )(?P<unit>giờ đồng hồ|giờ|tiếng đồng hồ|phút|giây|ngày|tuần|tháng|năm)(?P<half> rưỡi)?{RIGHT}"
    r"(?! \d{4}|(?<=tháng) \d| (?:nay(?! \d)|giêng|chạp|tháng \d|đầu năm|cuối năm|tiêu|chỉ|tuổi))(?!(?<=giờ) (?:sáng|trưa|chiều|tối|đêm|khuya))"
)
_BEFORE = pattern(rf"(?<![\d.,/-])(?<!\d ){LEFT}(?P<n>{_COUNT}) \Z")
# "Lúc 19 giờ" is a time of the clock.
_AT = pattern(rf"{LEFT}(?:lúc|hồi|đúng|khoảng lúc) (?:gần |hơn |khoảng )?$")
_EVERY = pattern(rf"{LEFT}(?:(?:(?P<day>{when.WEEKDAY})|ngày (?P<date>{when.DAY})) )?(?:hằng|hàng|mỗi) (?P<unit>ngày|tuần|tháng|quý|năm){RIGHT}")
# từ tháng 1 đến tháng 4 hằng năm, ngày 19/5 hằng năm
_YEARLY = pattern(
    rf"{LEFT}(?:(?:từ )?tháng \d{{1,2}}(?: ?-| đến(?: tháng)?) ?\d{{1,2}}|tháng (?P<m>{when.MONTH})|ngày (?P<d>{when.DAY})[/.-](?P<dm>{when.MONTH}))"
    rf" (?:hằng|hàng|mỗi) năm{RIGHT}"
)
_EACH = {"ngày": "P1D", "tuần": "P1W", "tháng": "P1M", "quý": "P3M", "năm": "P1Y"}


def durations(source: Source) -> Iterator[Duration]:
    """
    Find lengths of time and times that come back.

    >>> show("sau 2 ngày làm việc; hai năm rưỡi; thứ 2 hằng tuần", Duration)
    '2 ngày' value=P2D
    'hai năm rưỡi' value=P2.5Y
    'thứ 2 hằng tuần' value=XXXX-WXX-1
    """
    for found in _UNIT.find(source):
        before = _BEFORE.first(source, max(0, found.start() - 14), found.start())
        clock = before and found["unit"] == "giờ" and _AT.first(source, max(0, before.start() - 18), before.start())
        if before and not clock and not periods.to_date(source, before.start()):
            words = before["n"]
            count = words.replace(",", ".").lstrip("0") or "0" if words[0].isdigit() else str(_TENS.get(words) or when.NUMBERS[words])
            value = _UNITS[found["unit"].split()[0]].format(f"{count}.5" if found["half"] else count)
            yield Duration(Span(before.start(), found.end()), value, rule="length")
    for found in _EVERY.find(source):
        value = _EACH[found["unit"]]
        if found["day"]:
            value = f"XXXX-WXX-{when.weekday(found['day'])}"
        elif found["date"]:
            value = f"XXXX-XX-{int(found['date']):02d}"
        yield Duration(Span.of(found), value, rule="recurring")
    for found in _YEARLY.find(source):
        month = f"XXXX-{int(found['m'] or found['dm']):02d}" if found["m"] or found["dm"] else "P1Y"
        yield Duration(Span.of(found), f"{month}-{int(found['d']):02d}" if found["d"] else month, rule="recurring")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finder of durations."""
    yield durations
