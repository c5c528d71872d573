"""Numbers that count nothing: the names of wards, regiments and rounds, days, years and document numbers."""

import re

from govtext.plugin import LEFT, LETTER, UPPER, Pattern, Source, pattern

# The number after one of these is a name or a date.
_LABEL = pattern(
    rf"{LEFT}(?:(?<!trong )(?<!tổng )(?<!một )(?<!dân )(?<!thiểu )(?<!đa )số|thứ|khóa|(?<!mỗi )(?<!hằng )(?<!hàng )(?<!một )(?:năm|tháng|ngày)|mùng"
    rf"|mồng|quý|quí|điều|khoản|mục|phụ lục|kỳ|hồi|(?<!cùng )(?<!một )lúc|niên"
    r"|games|covid|quốc lộ|ql|tl|đt|tỉnh lộ|đường tỉnh|km|phường|quận|khóm|ấp|thôn|buôn|khu phố|tổ dân phố|tdp|khối phố"
    r"|mũi|vòng|báo động|cấp độ|top|quân khu|sư đoàn"
    r"|trung đoàn|tiểu đoàn|lữ đoàn|binh đoàn|đại đội|quân đoàn|giai đoạn|đợt|thương binh|bệnh binh|lớp|apollo|euro|vtv"
    r"|vov|zalo|tel|fax|hotline|điện thoại|lần|vietgap|iso|tnhh|tnhh mtv|hội nghị trung ương|nghị quyết trung ương|trung ương|tw|tcvn) ?[-:.]? ?$"
)
# After these it is one too, unless what follows is listed as something that is counted.
_SOFT = pattern(
    rf"{LEFT}(?:bản|tổ|đội|khu|khu vực|vùng|cụm|nhóm|bảng|bài|tập|phần|hình|trang|mức|giải|điểm|loại|cấp|hạng|bậc|đoàn"
    rf"|trạm|tuyến|nhà máy|cầu|cảng|ca|khối|lô|tầng|xã|làng|trụ"
    r"|trục|hệ|độ|cỡ|chi bộ|đảng bộ|công ty|tiết|câu|kênh|phòng|chương|nghị quyết|quyết định|chỉ thị|kết luận|thông tư|nghị định) ?$"
)
_DAY = pattern(
    rf"{LEFT}(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|(?:hôm|sáng|trưa|chiều|tối|đêm) (?:nay|qua)|rạng|mùng|lúc|đến hết|vào|tháng|quý) ?[(,]? ?$"
)
_YEARS = pattern(rf"(?:{LEFT}(?:năm|niên|học|vụ|khóa)|\d{{4}}(?:,| và| -|/| đến)?|[-/]) ?$")
# Before most years stands one of these.
_YEAR_LEADS = (" năm ", "/", "-")
_PROPER = pattern(rf"(?<![.:;!?\n] )[{UPPER}][{LETTER}]* $", on="text")


def _words(lead: Pattern) -> frozenset[str]:
    """Return every word that may be the last of *lead*."""
    return frozenset(re.findall(f"[{LETTER}]+", lead.expr))


_LABELS, _SOFTS, _DAYS = _words(_LABEL), _words(_SOFT), _words(_DAY)


def before(source: Source, start: int) -> int:
    """Return from where the words before *start* are looked at."""
    return max(0, start - 28)


def labelled(source: Source, start: int) -> bool:
    """Tell whether a number at *start* is the name of something, whatever follows it."""
    return _led(source, start, _LABEL, _LABELS)


def named(source: Source, start: int) -> bool:
    """Tell whether a number at *start* looks like part of a name, so that only a listed noun makes it a count."""
    return _led(source, start, _SOFT, _SOFTS) or _PROPER.first(source, before(source, start), start) is not None


def dated(source: Source, start: int) -> bool:
    """Tell whether two numbers with a stroke at *start* are a day and its month."""
    return _led(source, start, _DAY, _DAYS)


def _led(source: Source, start: int, lead: Pattern, words: frozenset[str]) -> bool:
    """Tell whether *lead* stands right before *start*; it is tried only where the last word could be one of its *words*."""
    since = before(source, start)
    said = source.folded[since:start].rstrip(" -:.,(")
    last = said[said.rfind(" ") + 1 :]
    return (last in words or not last.isalpha()) and lead.first(source, since, start) is not None


def yearly(source: Source, start: int, digits: str) -> bool:
    """Tell whether *digits* at *start* are a year."""
    if not year(digits):
        return False
    return source.folded.endswith(_YEAR_LEADS, 0, start) or _YEARS.first(source, before(source, start), start) is not None


def year(digits: str) -> bool:
    """Tell whether *digits* could be a year."""
    return len(digits) == 4 and digits.isdigit() and 1900 <= int(digits) < 2100
