"""Dates that a page prints beside an article: "Ngày đăng 02/04/2021 | 07:28", "Thứ hai, 30/11/2020"."""

import datetime as dt

from govtext.kinds import Mention, Stamp
from govtext.plugin import Match, Pattern, Source, Span, pattern

_LABEL = (
    r"(?P<posted>(?:tin |bài |bài viết )?(?:ngày đăng(?: tin| bài)?|đăng ngày|đăng lúc|đăng vào(?: lúc| ngày)?|đã đăng|ngày post|gửi lúc|gửi vào"
    r"|gửi ngày|ngày gửi|ngày(?= ?:)|thời gian(?: đăng)?|tạo ngày|đã tạo(?: ngày)?|ngày phát hành|ngày xuất bản|xuất bản(?: ngày| lúc)?|ngày tạo"
    r"|ngày viết|viết ngày|được đăng|đăng bởi|post(?:ed)?(?: on)?|publish(?:ed)?(?: on| date)?|created(?: on)?)"
    r"|(?P<updated>(?:ngày |lần |thời gian )?cập nhật(?: lúc| ngày| lần cuối| mới nhất)?|(?:last )?updated(?: on)?)"
    r"|(?P<crawl>date))\s?[:,]?\s?(?:lúc |ngày |vào )?"
)
_WEEKDAY = (
    r"(?P<weekday>(?:hôm nay[,:]? ?)?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|t[2-7]|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
    r"[ ,:/-]{0,3}(?:ngày )?"
)
_NUMBERS = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_SHORT = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {
    **{f"tháng {word}": number for number, word in enumerate(_NUMBERS, 1)},
    **{f"tháng {number}": number for number in range(1, 13)},
    **{name: number for number, name in enumerate(_SHORT, 1)},
    "tháng giêng": 1,
    "tháng bốn": 4,
    "tháng chạp": 12,
}
_ENGLISH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
_MONTH = r"tháng (?:mười(?: một| hai)?|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|giêng|chạp)|" + _ENGLISH
_DATE = (
    r"(?:(?P<iso>\d{4}-\d{2}(?:-\d{2})?(?!\d))|(?P<day>\d{1,2})(?: ?[/.-] ?| tháng | th\.? ?| )(?P<month>\d{1,2})"
    r"(?: ?[/.-] ?|,? năm |, ?| )(?P<year>(?:19|20)\d{2})(?!\d)"
    rf"|(?P<word>{_MONTH}|tháng \d{{1,2}})\.? (?P<wordday>\d{{1,2}})(?:st|nd|rd|th)?, ?(?P<wordyear>(?:19|20)\d{{2}})(?!\d)"
    rf"|(?P<dayword>\d{{1,2}}) (?P<after>{_MONTH})\.?,? (?:năm )?(?P<afteryear>(?:19|20)\d{{2}})(?!\d))"
)
_TIME = (
    r"(?P<clock>(?P<hour>[01]?\d|2[0-3]) ?(?::|h|g|giờ) ?(?P<minute>[0-5]?\d)(?!\d)(?::(?P<second>[0-5]\d))?"
    r"(?:['p]| phút)?(?: ?(?P<half>am|pm|sa|ch)\b)?)"
)
_ZONE = r"(?: ?[(\[]? ?(?:gmt|utc)? ?\+ ?0?7(?::?00)? ?[)\]]?)?"
_BETWEEN = r"(?:[ ,|;•-]{0,4}(?:lúc |hồi |ngày )?|t)"
_AUTHOR = r"(?:(?:bởi|post by|đăng bởi|người đăng|tác giả|viết bởi|bbt)(?: ?: ?| |(?= ?\|))[^\d|:]{0,30}[ ,|-]{1,3})?"
_COUNT = r"(?:view count|views|(?:số )?lượt (?:xem|đọc)|đã xem|intnumviewtotal)[ :=]{0,3}[\d.,]{1,9}(?: lượt xem)?"
_SEEN = rf"(?:{_COUNT}|[\d.,]{{1,9}} (?:lượt )?(?:xem|đọc|views))"
#: Counters and buttons that pages print behind the date.
_BUTTON = r"a[+-]?|aa|cỡ chữ|xem cỡ chữ|mặc định|in(?: bài(?: viết)?| trang| ra)?|print|email|gửi email|chia sẻ|đọc bài(?: viết)?|nghe(?: bài viết)?"
_VIEWS = (
    rf"[ |,;•-]{{0,4}}(?:{_COUNT}|[\d.,]{{1,9}} lượt (?:xem|đọc)|:?\d{{1,7}})?"
    rf"(?:[ |,;•-]{{1,4}}(?:{_BUTTON})(?![^\W_])){{0,6}}"
)


def _second(expr: str) -> str:
    """Return *expr* with its groups marked as those of the second order."""
    return expr.replace("(?P<", "(?P<two_")


def _either(first: str, second: str) -> str:
    """Return both orders of a date and a time, the groups of the second order marked."""
    return f"(?:{first}(?:{_BETWEEN}{second})?|{_second(second)}{_ZONE}{_BETWEEN}(?:{_second(_WEEKDAY)})?{_second(first)})"


#: What every stamp has, each in a few characters that are soon looked for: a year, and the minutes behind an hour.
_YEAR = pattern(r"\d\d\d\d")
_MINUTES = pattern(r":[0-5]\d")
#: A line with more characters says more than a date.
_LONGEST = 140
_WHEN = _either(_DATE, _TIME)
_OPEN = r"[\[(| -]{0,3}"
_CLOSE = r"[\])| -]{0,4}"
_STAMP = pattern(
    rf"{_OPEN}(?:{_SEEN}[ |,;-]{{1,4}})?(?:thứ [^ :]{{2,4}}: ?/ ?)?{_AUTHOR}(?:{_LABEL})?{_OPEN}"
    rf"(?:{_WEEKDAY})?{_OPEN}(?:ngày )?(?P<when>{_WHEN}){_ZONE}{_CLOSE}{_VIEWS}(?: ?(?:by|bởi) [a-z0-9 ]{{2,30}})?{_CLOSE}"
)
_LABELLED = pattern(rf"{_OPEN}(?:{_LABEL}){_OPEN}(?:{_WEEKDAY})?(?P<when>{_WHEN}){_ZONE}{_CLOSE}{_VIEWS}")
_GLUED = pattern(rf"(?:{_WEEKDAY})?(?P<when>{_WHEN}){_ZONE}[ |-]{{0,4}}")
#: The stamp with which a line ends.
_TRAILING = pattern(rf"(?:{_LABEL})?{_OPEN}(?:{_WEEKDAY})?{_OPEN}(?P<when>{_WHEN}){_ZONE}{_CLOSE}{_VIEWS}{_CLOSE}$")
#: What is left of it from its year on.
_ENDS = pattern(rf"\d\d\d\d(?:-\d\d(?:-\d\d)?)?(?:{_BETWEEN}{_TIME})?{_ZONE}{_CLOSE}{_VIEWS}{_CLOSE}$")
#: A clock and a date side by side, as only machines print them; in a sentence a word comes before.
_CLOCK = r"(?P<clock>(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)"
_BESIDE = pattern(
    rf"(?<!lúc )(?<!hồi )(?<!vào )(?<!ngày )(?P<when>(?:(?<!\d){_CLOCK}[ |,-]{{1,3}}{_DATE}|{_second(_DATE)}[ |,-]{{1,3}}{_second(_CLOCK)}))"
)


_DAYLESS = pattern(rf"{_LABEL}(?:{_WEEKDAY})?(?:{_TIME}{_BETWEEN})?\d{{1,2}} ?[/-] ?\d{{1,2}}(?:{_BETWEEN}{_second(_TIME)})?{_CLOSE}$")


def dayless(source: Source, span: Span) -> bool:
    """Whether *span* is a posted line that tells no year."""
    return _DAYLESS.match(source, span.start, span.end) is not None


def whole(source: Source, span: Span) -> Stamp | None:
    """Return the stamp that fills *span*, or ``None``."""
    if len(span) > _LONGEST or _YEAR.first(source, span.start, span.end) is None:
        return None
    match = _STAMP.match(source, span.start, span.end)
    return _stamp(match, span) if match and match.end() == span.end else None


def opening(source: Source, span: Span) -> Stamp | None:
    """Return the labelled stamp with which the line at *span* begins, or ``None``."""
    match = _LABELLED.match(source, span.start, span.end)
    return _stamp(match, Span(span.start, match.end())) if match else None


def labelled(source: Source, span: Span) -> Stamp | None:
    """Return the labelled stamp that stands behind a heading on one line."""
    if len(span) <= 8 or _YEAR.first(source, span.start + 8, span.end) is None:
        return None
    match = _LABELLED.first(source, span.start + 8, span.end)
    return _stamp(match, Span.of(match)) if match and not match["crawl"] else None


def glued(source: Source, span: Span) -> Stamp | None:
    """Return a full date at the start of a line with the lead glued to it, as a lost line break leaves it."""
    match = _GLUED.match(source, span.start, span.end)
    follows = match is not None and source.text[match.end() : match.end() + 1].isupper()
    return _stamp(match, Span(span.start, match.end())) if match and follows else None


def trailing(source: Source, span: Span, *, plain: bool = False) -> Stamp | None:
    """
    Return the stamp with which the line at *span* ends.

    A label, weekday, clock or month's name shows that it is no part of a sentence; a *plain* date may do where the caller knows it.
    """
    if _ENDS.first(source, span.start + 1, span.end) is None:
        return None
    for match in _TRAILING.find(source, span.start + 1, span.end):
        told = match.groupdict()
        shown = ("posted", "weekday", "clock", "two_weekday", "two_clock", "word", "after", "two_word", "two_after")
        apart = match[0][0] in " [(|-" or source.text[match.start() - 1] in " |-(.,"
        if apart and (plain or any(told.get(name) for name in shown)):
            return _stamp(match, Span.of(match))
    return None


def inside(source: Source, span: Span) -> Stamp | None:
    """Return the first date with a clock time beside it, as only machines print it, within *span*."""
    if _MINUTES.first(source, span.start, span.end) is None:
        return None
    match = _BESIDE.first(source, span.start, span.end)
    return _stamp(match, Span.of(match)) if match else None


def _stamp(match: Match, span: Span) -> Stamp | None:
    value = _value(match)
    if value is None:
        return None
    groups = match.groupdict()
    label = next((name for name in ("crawl", "updated", "posted") if groups.get(name)), "")
    weekday = bool(groups.get("weekday") or groups.get("two_weekday"))
    return Stamp(span, value, Mention(Span.of(match, "when")), label=label, weekday=weekday, rule="stamp")


def in_form(expr: str) -> Pattern:
    """Return the pattern of a posted line as one outlet prints it: *expr* with ``{date}``, ``{time}`` and ``{weekday}`` in it."""
    for word, meant in (("{date}", _DATE), ("{time}", _TIME), ("{weekday}", _WEEKDAY)):
        expr = expr.replace(word, meant)
    return pattern(expr)


def formed(match: Match, span: Span) -> Stamp | None:
    """Return the stamp that such a pattern has matched at *span*."""
    value = _value(match)
    names = ("iso", "day", "year", "word", "wordyear", "dayword", "afteryear", "clock")
    told = [Span.of(match, name) for name in names if match.groupdict().get(name)]
    return Stamp(span, value, Mention(Span.hull(*told)), label="posted", rule="outlet-form") if value else None


def _value(match: Match) -> str | None:
    groups = match.groupdict()

    def said(name: str) -> str | None:
        found = groups.get(name) or groups.get(f"two_{name}")
        return str(found) if found else None

    day = said("iso")
    if day is None:
        word = said("word") or said("after") or ""
        month = said("month") or _MONTHS.get(word) or _MONTHS.get(word[:3]) or 0
        try:
            year, number = said("year") or said("wordyear") or said("afteryear"), said("day") or said("wordday") or said("dayword")
            day = dt.date(int(year or 0), int(month), int(number or 0)).isoformat()
        except ValueError:
            return None
    hour = said("hour")
    if hour is None:
        return day
    hours = int(hour) + (12 if said("half") in ("pm", "ch") and int(hour) < 12 else 0)
    return f"{day}T{hours:02d}:{int(said('minute') or 0):02d}"
