"""What stands before the figures of a day and makes them one: ngày, sáng, hôm nay, thứ hai, 8 giờ."""

import attrs

from govtext.kinds import TimeMention
from govtext.plugin import LETTER, Source, pattern
from govtext.plugins import _when as when

_CLOCKED = (
    rf"(?:(?P<opening>(?<!\d){when.CLOCK})(?: ?- ?| đến (?:hết )?))?"
    rf"(?:(?P<clock>(?<!\d){when.CLOCK})(?: ?[-|]? ?|,? ?(?:vào )?))?"
)
_PART = rf"(?:(?:buổi )?(?P<part>{when.PART})(?P<whole> và {when.PART})?(?![{LETTER}]) ?(?P<near>(?:nay|qua|mai)(?![{LETTER}]))?)?"
_TODAY = r"(?:(?P<today>(?:ngày )?hôm (?:nay|qua)|ngày mai)(?![a-zà-ỹ]))?"
_WEEK = rf"(?:(?P<week>{when.WEEKDAY})(?![{LETTER}\d]) ?[,.:]? ?[-(]? ?)?"
_WORD = r"(?P<word>(?:tức )?(?:ngày (?:mùng|mồng)|ngày|hôm|mùng|mồng)(?: ?[:,])? ?)?"
# Every piece may be absent, the nearest stands last; the look-ahead refuses the empty lead.
_LEAD = pattern(rf"(?<![{LETTER}])(?=[^ ,(:-])(?P<since>từ )?{_CLOCKED}{_PART}{_TODAY}[,:]? ?(?P<open>\()?{_WEEK}{_WORD}(?P<brace>\()?\Z")
# "hai ngày 13 và 14/8" counts the days: the word is not the first day's own.
_COUNT = pattern(rf"(?<![{LETTER}\d])(?:{when.NUMBER}|mấy) \Z")
# "mỗi ngày 2/3 thời gian" is a share of every day.
_EVERY = pattern(r"(?:mỗi|hàng|hằng|từng) \Z")
# "Ngày làm việc thứ hai (23/12)", "lần thứ tư": no weekday.
_ORDINAL = tuple(f"{word} " for word in ("ngày làm việc", "lần", "phiên", "phiên họp", "kỳ", "kỳ họp", "buổi", "đợt", "vòng"))
_WINDOW = 60

_HINT = pattern(rf"(?:^|[^{LETTER}])(?:trước|tới|hết|đến|sau|từ|vào|ttxvn) \Z")
# Ngày Môi trường thế giới (5/6), Ngày chủ nhật xanh 24/3: what is kept on a day is named before it.
_KEPT = pattern(
    rf"(?:^|[^{LETTER}])(?:ngày|lễ|tết|dịp)(?: (?!(?:đạt|có|được|còn|tăng|giảm|chiếm|đã|sẽ|càng|công|làm|với|trong|hoàn|ra|giờ|sau|trước|tại|ở)"
    rf"(?![{LETTER}]))[{LETTER}]{{1,9}}){{1,9}} (?P<open>\()?\Z"
)
_COUNTED = pattern(
    r" ?(?:chỉ tiêu|tiêu chí|xã|phường|thị trấn|huyện|tỉnh|trường|đại biểu|đồng chí|đơn vị|cơ quan|chi bộ|đảng bộ|tổ chức|người|hộ|điểm|phiếu|thôn"
    r"|bản|nội dung|nhiệm vụ|dự án|công trình|sản phẩm|số|tổng|lên|xuống|%|(?:đến|-) \d+/\d)"
)
_CLOSES = pattern(r"[,.;:)\n\"”]| (?:và|năm|tại|do|cho|với|của|được|đã|sẽ|là)(?![a-zà-ỹ])")
_NAMED = pattern(
    r"(?:đường|phố|đợt|quảng trường|công viên|di tích|khu phố|hội trường|trường|bệnh viện|cảng|cầu|chợ|huy hiệu|thương binh|hạng|số|tỷ lệ|lần thứ)"
    r"(?: [a-zà-ỹ]+)? \Z"
)
# Đến 15.7, … and "trước 30-9." end a time; "từ 3-5 hộ", "đến 7.5 tấn" count.
_SINCE = ("đến ", "tới ", "trước ", "từ ", "hết ", "sau ")
_TOLD_UP_TO = ("tính đến ", "tính tới ", "tính đến hết ", "tính tới hết ")
_ENDS = pattern(r"[,;:)\n]|\.(?!\d)")
_GOES_ON = pattern(rf"[,;:)\n]|\.(?!\d)| (?:toàn|cả|các|tỉnh|huyện|thị xã|thành phố|xã|phường|đã|có|trên|tổng)(?![{LETTER}])")
_SCALE = pattern(r" ?(?:triệu|tỷ|tỉ|nghìn|ngàn|trăm|%|điểm|lần|ha|m|km|tấn|tạ|kg)(?![a-zà-ỹ])")
# A report that writes "sáng 3.9" writes its days so.
_HABIT = pattern(rf"(?:ngày|sáng|chiều|tối) {when.DAY}(?P<mark>[.-]){when.MONTH}(?![\d%]|[.,-]\d)")
_LUNAR_AFTER = pattern(
    r"\s?\)?\s?(?:âm lịch|âm(?![a-zà-ỹ])|âl(?![a-zà-ỹ])|nhuận|(?:năm )?(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) "
    r"(?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))"
)
_LUNAR_BEFORE = pattern(r"(?:tức|nhằm)(?: là)?(?: ngày)? \Z")


@attrs.frozen
class Lead:
    """
    The words before the figures of a day.

    Args:
        start: where they begin.

        since: the length of "từ " among them, which belongs to a stretch of days and not to one day.

        part: value of the part of the day, or "".

        opening: the clock time at which something begins, or "".

        clock: the clock time as a value, or "".

        strong: whether the words alone make a day of what follows.

        loose: whether a comma parts them from the figures: "Hôm nay, 5/7 xã" counts.

        opened: whether a bracket is open.
    """

    start: int
    since: int = 0
    part: str = ""
    opening: str = ""
    clock: str = ""
    strong: bool = False
    loose: bool = False
    opened: bool = False

    @property
    def time(self) -> str:
        """What the words add to the day's value."""
        return self.clock or self.part


def lead_before(source: Source, offset: int, *, several: bool = False) -> Lead:
    """Return the words before the figures at *offset*, where one day stands or *several*; an empty lead there if none belongs to them."""
    found = _LEAD.first(source, max(0, offset - _WINDOW), offset)
    if found is None:
        return Lead(offset)
    if found["week"] and source.folded.endswith(_ORDINAL, 0, found.start("week")):
        found = _LEAD.first(source, found.end("week"), offset)
        if found is None:
            return Lead(offset, strong=True)
    start = found.start()
    if found["word"] and not several and _EVERY.first(source, max(0, found.start("word") - 6), found.start("word")):
        return Lead(offset)
    if several and found["word"] and start == found.start("word") and _COUNT.first(source, max(0, start - 10), start):
        return Lead(offset, strong=True)
    return Lead(
        start,
        since=len(found["since"] or ""),
        part="" if found["whole"] else when.PARTS.get(found["part"] or "", ""),
        opening=when.clock_time(found["opening"], found["part"]) if found["opening"] and found["clock"] else "",
        clock=when.clock_time(found["clock"] or found["opening"], found["part"]) if found["clock"] or found["opening"] else "",
        strong=any(found[piece] for piece in ("part", "week", "word", "today", "clock", "opening")),
        loose=found[0].endswith(", "),
        opened=found[0].count("(") > found[0].count(")"),
    )


def lunar(source: Source, start: int, end: int) -> bool:
    """Tell whether figures are a day of the moon: "tức 11/2 âm lịch", "10/3 Canh Tý"."""
    return bool(_LUNAR_AFTER.match(source, end) or _LUNAR_BEFORE.first(source, max(0, start - 12), start))


def hinted(source: Source, start: int, end: int) -> bool:
    """Tell whether bare figures follow a word such as "đến", are not counted and are no name: "đến 31/8", not "đạt 5/12 chỉ tiêu"."""
    return bool(_HINT.first(source, max(0, start - 9), start)) and plain(source, start, end)


def kept(source: Source, start: int, end: int) -> bool:
    """Tell whether bare figures are the day on which what stands before is kept: "Ngày Môi trường thế giới (5/6)", "Ngày chủ nhật xanh 24/3"."""
    found = _KEPT.first(source, max(0, start - _WINDOW), start)
    if found is None or not plain(source, start, end):
        return False
    return source.text[end : end + 1] == ")" if found["open"] else end == len(source.text) or _CLOSES.match(source, end) is not None


def bounded(source: Source, start: int, end: int) -> bool:
    """
    Tell whether bare figures with a dot or hyphen are the day up to which, since or before which something holds.

    Nothing but a time follows "tính đến"; behind the other words they are a day where they end a clause, and where nothing else
    than a day ends so: "Từ 1-7, …", "trước 30.9.", "đến 30-9." in its falling order, or a report that writes its days like this.
    """
    if not source.folded.endswith(_SINCE, 0, start) or not plain(source, start, end) or _SCALE.match(source, end):
        return False
    if source.folded.endswith(_TOLD_UP_TO, 0, start):
        return True
    word = source.folded.rfind(" ", 0, start - 1) + 1
    if source.text[word].isupper():
        return _GOES_ON.match(source, end) is not None
    if end < len(source.text) and not _ENDS.match(source, end):
        return False
    mark = "." if "." in source.folded[start:end] else "-"
    day, month = (int(figure) for figure in source.folded[start:end].split(mark))
    falls = mark == "-" and day > month
    return falls or source.folded.startswith(("trước", "hết"), word) or mark in source.once(_habits)


def _habits(source: Source) -> frozenset[str]:
    """Return the marks between day and month that *source* uses beside "ngày" or a part of the day."""
    return frozenset(found["mark"] for found in _HABIT.find(source))


def plain(source: Source, start: int, end: int) -> bool:
    """Tell whether bare figures neither count what follows nor name what stands before: not "5/12 chỉ tiêu", not "đường 30/4"."""
    return not _COUNTED.match(source, end) and not _NAMED.first(source, max(0, start - _WINDOW), start)


def closed(source: Source, end: int, lead: Lead) -> int:
    """Return the end of a day, its bracket included where the lead has opened it: "Hôm nay (3/11)"."""
    return end + (lead.opened and source.text[end : end + 1] == ")")


def chained(source: Source, before: TimeMention | None, start: int) -> bool:
    """Tell whether figures follow a day as another of the same list: "5/6 và 7/6"."""
    return before is not None and 0 <= start - before.end <= 16 and bool(_CHAIN.first(source, before.end, start))


_CHAIN = pattern(r"(?:,|,? và|;|&)(?: (?:đến|các ngày|ngày))? ?\Z")
