"""Words that come back to a time told before: "trong 6 tháng", "trong năm", "năm qua"."""

from collections.abc import Callable, Iterator

from govtext.kinds import Duration, Published, Timex
from govtext.plugin import LEFT, RIGHT, Layer, Source, Span, pattern

#: Where something is told, the value of its time, and that time.
Told = tuple[Span, str, Timex | Published]

#: "Trong 6 tháng, …" comes back to "6 tháng đầu năm".
_AGAIN = ("trong ", "bình quân ", "tính chung ", "lũy kế ", ". ", "\n", "; ")
_MONTHS = pattern(r"P\d{1,2}M", on="text")
_FIRST_MONTHS = pattern(r"\d{4}-01/\d{4}-\d\d", on="text")
_ENDS = pattern(rf",| (?=\d)| (?:qua|vừa qua|đã|có|toàn|tăng|giảm|đạt|ước){RIGHT}")
# "Trong năm, …", "Năm qua, …": the year that was summed up before
_YEAR = pattern(
    rf"{LEFT}(?:trong năm(?P<past> (?:vừa )?qua)?|(?P<gone>năm (?:vừa )?qua))"
    r"(?=,| (?:này,|đã|có|toàn|cấp ủy|các|đảng|chi|huyện|tỉnh|xã|phường|thị|thành))"
)
_HEAD = pattern(rf"(?:[.:;\n] ?|{LEFT}(?:theo báo cáo|kết quả|cụ thể|theo đó|mặc dù|dù|do|nhờ)[^.,;\n]{{0,70}}, )$")
_MONTH = pattern(r"\d{4}-\d\d", on="text")
_SUMMED_UP = pattern(r"lũy kế(?: từ đầu năm)?(?= (?:ước|đạt|là|thu|chi|giải quyết|có|toàn|tỉnh|huyện|\d))")
_NEAR = 400
_BACK = 12
_WHOLE_YEAR = pattern(rf"cả năm(?= (?:ước|đạt|là|khoảng|tăng|giảm|dự kiến){RIGHT})")
# "Đạt 52% dự toán cả năm": of the plan, and not of the figure
_OF_A_PLAN = ("kế hoạch ", "dự toán ", "chỉ tiêu ", "mục tiêu ", "so với ", "nghị quyết ", "% ")
_AIMED = pattern(rf"{LEFT}(?:phấn đấu|mục tiêu|sẽ|đến|hết|tới)(?: [^\W\d]+)? ?$")
# "Chi bộ thành lập ngày 12/11/1998": on that day something began, long before what is told
_BEGAN = pattern(
    rf"{LEFT}(?:(?<!học )(?<!vệ )sinh(?= ?$| (?:ngày|tháng|năm|vào|tại|ra) )|thành lập|ra đời|khánh thành|nhập ngũ|vào đảng)"
    rf"(?: [^.;:\n]{{0,40}})? ?$"
)


def told_again(
    source: Source, times: Layer[Timex], lengths: Layer[Duration], posted: Layer[Published], is_aside: Callable[[Timex], bool]
) -> list[Told]:
    """Return each time that comes back to one told before; not to a year for which *is_aside* says that it is only named, nor to an aim."""
    return [
        *_months(source, times, lengths),
        *_years(source, times, posted, is_aside),
        *_so_far(source, times),
        *_whole_years(source, times, is_aside),
    ]


def _months(source: Source, times: Layer[Timex], lengths: Layer[Duration]) -> Iterator[Told]:
    """Give each "trong 6 tháng" that comes back to the six months told before."""
    by_count: dict[int, list[Timex]] = {}
    for time in times:
        if _FIRST_MONTHS.fits(time.value):
            by_count.setdefault(int(time.value[-2:]), []).append(time)
    first = {count: Layer.of(same) for count, same in by_count.items()}
    for length in lengths:
        again = not length.start or source.folded.endswith(_AGAIN, 0, length.start)
        if again and _MONTHS.fits(length.value) and _ENDS.match(source, length.end):
            same = first.get(int(length.value[1:-1]))
            if told := (same and same.last_before(length.start)) or _last_of(times, length):
                yield length.span, f"{told.value[:4]}-01/{told.value[-7:]}", told


def _told_before(times: Layer[Timex], start: int) -> Iterator[Timex]:
    """Give the times told before *start*, the nearest first, and not many of them."""
    for _ in range(_BACK):
        time = times.last_before(start)
        if time is None:
            return
        yield time
        start = time.start


def _last_of(times: Layer[Timex], length: Duration) -> Timex | None:
    """Return the month told before which is the last of so many months of a year: "tháng 10/2012 …; trong 10 tháng ước đạt …"."""
    count = int(length.value[1:-1])
    return next((time for time in _told_before(times, length.start) if _MONTH.fits(time.value) and int(time.value[5:]) == count), None)


def _so_far(source: Source, times: Layer[Timex]) -> Iterator[Told]:
    """Give each "lũy kế" that sums up the year to the month just told: "Tháng 5/2018 thu 3 tỷ đồng; lũy kế từ đầu năm 12 tỷ đồng"."""
    for found in _SUMMED_UP.find(source):
        time = times.last_before(found.start())
        if time is not None and _MONTH.fits(time.value) and found.start() - time.end < _NEAR:
            yield Span.of(found), f"{time.value[:4]}-01/{time.value}", time


def _whole_years(source: Source, times: Layer[Timex], is_aside: Callable[[Timex], bool]) -> Iterator[Told]:
    """Give each "cả năm" beside a figure of its own, with the year last told: "9 tháng tăng 4%, dự báo cả năm khoảng 7%"."""
    for found in _WHOLE_YEAR.find(source):
        start = found.start()
        if source.folded.endswith(_OF_A_PLAN, 0, start):
            continue
        before = (time for time in _told_before(times, start) if _is_within_a_year(time) and not _is_aimed(source, time) and not is_aside(time))
        time = next(before, None)
        if time and ("/" in time.value or not _is_early(time)):
            yield Span(start, found.end()), time.value[:4], time


def _years(source: Source, times: Layer[Timex], posted: Layer[Published], is_aside: Callable[[Timex], bool]) -> Iterator[Told]:
    """Give each "trong năm" at the head of what is told, with the year that the text last summed up."""
    one_year = len({time.value[:4] for time in times}) == 1 and not any("/" in time.value for time in times)
    heads = [found for found in _YEAR.find(source) if not found.start() or _HEAD.first(source, max(0, found.start() - 80), found.start())]
    past = Layer.of(_summed_up(source, times, is_aside) if heads else ())
    for found in heads:
        start, gone_by = found.start(), bool(found["past"] or found["gone"])
        page = _about_new_year(posted) if gone_by else None
        if page is not None:
            yield Span(start, found.end()), str(int(page.value[:4]) - (page.value[5:7] < "03")), page
        elif time := past.last_before(start):
            yield Span(start, found.end()), time.value, time
        elif one_year and not gone_by and (time := times.last_before(start)) and _is_of_now(source, time, posted):
            yield Span(start, found.end()), time.value[:4], time


def _summed_up(source: Source, times: Layer[Timex], is_aside: Callable[[Timex], bool]) -> Iterator[Timex]:
    """Give the years that a text may sum up: neither aimed at nor only named."""
    years = (time for time in times if len(time.value) == len("2018") and time.value.isdigit())
    return (time for time in years if not _is_aimed(source, time) and not is_aside(time))


def _is_within_a_year(time: Timex) -> bool:
    """Tell whether *time* is of one year that is known: "2018-09", "2018-01/2018-09", but not "2016/2020"."""
    begin, _, end = time.value.partition("/")
    return begin[:4].isdigit() and (not end or end[:4] == begin[:4])


def _is_aimed(source: Source, time: Timex) -> bool:
    """Tell whether *time* is a year to come, by which something is to be reached: "mục tiêu đến năm 2030"."""
    return len(time.value) == len("2030") and _AIMED.first(source, max(0, time.start - 30), time.start) is not None


def _is_early(time: Timex) -> bool:
    """Tell whether *time* lies early in its year, when the year before may be summed up."""
    return "" < time.value[5:7] <= "03"


def _is_of_now(source: Source, time: Timex, posted: Layer[Published]) -> bool:
    """Tell whether *time*, a day or a month, is of the year that the text is written in, and not one on which something began."""
    if not time.value[:4].isdigit() or not time.value[5:7] or _is_early(time):
        return False
    return all(page.value[:4] == time.value[:4] for page in posted) and not _BEGAN.first(source, max(0, time.start - 60), time.start)


def _about_new_year(posted: Layer[Published]) -> Published | None:
    """Return the posted day, where it lies about New Year, so that it tells which year has gone by."""
    return next((page for page in posted if page.value[5:7] in ("12", "01", "02")), None)
