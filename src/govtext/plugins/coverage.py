"""
For which time the figures of a text are.

"Năm 2018, …" stands at the head and holds for what follows, sentence after sentence, until the text turns to the occasion
itself ("Nhân dịp này") or to another time; a time inside a sentence holds from there to its end. Source: domain inventory, section 7.1.
"""

import datetime as dt
from collections.abc import Iterator

import attrs

from govtext.kinds import Coverage, Duration, Published, Sentence, Timex
from govtext.plugin import LEFT, RIGHT, Layer, Source, Span, hookimpl, pattern
from govtext.plugins import _reckon as reckon
from govtext.plugins._comebacks import Told, told_again

_PERIOD = pattern(r"\d{4}(?:-(?:\d\d|Q[1-4]|H[12]))?(?:/\d{4}(?:-\d\d)?)?", on="text")
_DAY = pattern(r"[\dX]{4}-\d\d-\d\d", on="text")
# Another time is only named to compare with, or is part of a name.
_ASIDE = pattern(
    rf"{LEFT}(?:(?:so với|so|cùng kỳ|cùng kì|nhiệm kỳ|khóa|cuối kỳ|từ|kể từ|phương hướng|nhiệm vụ|kế hoạch|dự toán"
    rf"|chỉ tiêu|nghị quyết|quyết định|luật|ngày|vào|tết|tết nguyên đán|dịp lễ)(?: \w+)?|của) ?$"
)
_COMPARED = pattern(rf"{LEFT}(?:so với(?! (?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết|dự toán))|cao hơn|thấp hơn|bằng mức)(?: [^\W\d]+){{0,8}} ?$")
_LIST = pattern(r"(?: (?:như sau|là|gồm|cụ thể))?:")
_LAW = pattern(rf"{LEFT}(?:luật|hiến pháp|pháp lệnh)(?: [^\W\d]+){{0,8}},? ?$")
# "Kết quả thực hiện nhiệm vụ năm 2014: …" sums up what was done.
_DONE = pattern(rf"{LEFT}(?:kết quả|tình hình) (?:thực hiện )?(?:nhiệm vụ|kế hoạch|dự toán|chỉ tiêu|nghị quyết)(?: \w+){{0,3}} ?$")
_AIMED = pattern(r"(?!,? (?:và|tầm|theo|của|là|để|với|nhằm|cho|trở|gắn)|[.;)])[ ,:]")
_CLAUSE = pattern(r"[,:] (?:trong |tính |tính đến |tính đến hết |riêng |chỉ tính |lũy kế )?$")
_AIMING = pattern(rf"{LEFT}(?:phấn đấu|mục tiêu|dự kiến|sẽ){RIGHT}")
_REPORTED = pattern(r"(?:theo|qua|kết quả|cụ thể|báo cáo|tại)[^,;.]{0,90},? (?:trong |ước |tính chung )?$")
# "Phấn đấu hoàn thành 9/9 tiêu chí vào quý II/2025": the time by which a goal is to be reached.
_GOAL = pattern(rf"{LEFT}(?:phấn đấu|mục tiêu)[^.;\n]{{0,120}}\d[^.;\n]{{0,40}} vào $")
# "Công tác Hội năm 2018 đạt nhiều kết quả, cụ thể: …" holds to the end of the paragraph.
_AS_FOLLOWS = pattern(r"(?:cụ thể|như sau|kết quả|trong đó|nổi bật)(?: là| như)?:")
# "Hội nghị tổng kết công tác năm 2020. Toàn huyện …"
_REVIEWED = pattern(rf"{LEFT}(?:tổng kết|sơ kết|đánh giá)[^,;.\n]{{0,90}}$")
_AIM = pattern(rf"{LEFT}(?:đến|hết|phấn đấu){RIGHT}")
_TURN = pattern(rf"{LEFT}(?:(?<=[,;] )|(?<=và )(?<![^\W_]và ))(?:đến nay|hiện nay|tới nay|hiện có|hiện còn|từ đầu năm đến nay){RIGHT}")
_TO_NOW = pattern(r",? (?:đến nay|tới nay|trở lại đây|trở đi)")
_TERM = pattern(rf"(?:nhiệm kỳ|khóa){RIGHT}|\d{{4}} ?- ?\d{{4}}")
_BOUND = tuple(f"{word}{blank}" for word in ("đến", "tới", "hết", "cuối", "thời điểm", "ngày") for blank in (" ", ""))
_UNTIL = pattern(rf"{LEFT}(?:tính đến|tính tới|đến|tới)(?: hết| cuối| thời điểm)?(?: ngày)? ?$|{LEFT}hết ?$|^hết ")
# "Trong đó, …" goes on with what was said before, whatever stands between.
_GOES_ON = pattern(rf"(?:trong đó|cụ thể|theo đó|riêng|trong số đó|trong số này|cũng trong thời gian này){RIGHT}")
_ITEM = pattern(r"[-+*•] ?(?=\w)")
# With these words the text leaves what it summed up and turns to the occasion, or to the present.
_OCCASION = pattern(
    rf"(?:nhân dịp|dịp này|tại (?:buổi|hội nghị|đại hội|lễ|cuộc|kỳ họp|chương trình)|cũng tại|kết luận|phát biểu|kỳ họp|hội nghị|đại hội|buổi lễ"
    rf"|kết thúc|thừa ủy quyền|sau khi|về phía|trước đó|trong dịp này|tham dự|(?:tới|đến|về|cùng) dự|dự (?:buổi|hội|lễ)"
    rf"|đồng chí|ông|bà|trong khuôn khổ){RIGHT}"
)
_NOW = pattern(
    rf"sau (?:hơn |gần |khoảng )?\d{{1,2}} (?:năm|tháng(?! (?:đầu |của )?năm)){RIGHT}"
    rf"|(?:(?:tuy nhiên|ngoài ra|bên cạnh đó|đồng thời|trong đó|do đó|nhưng),? )?(?:thời điểm này|hiện|đến nay|tính đến nay"
    rf"|hiện nay|hiện tại|tới nay|đến thời điểm|từ đó|(?:tính )?từ đầu năm(?! \d)){RIGHT}"
)


_DAYS = pattern(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d", on="text")
_WEEKS = 20
# What is compared with the same period is of a period, and not of now.
_SAME_PERIOD = pattern(rf"{LEFT}cùng k[ỳì]{RIGHT}")


@attrs.frozen
class _Topic:
    """The time that a head has set, whether it holds across paragraphs, and whether a list goes on with it."""

    value: str = ""
    paragraph: int = -1
    lasting: bool = False
    listing: bool = False
    by: Timex | Published | None = None


def coverages(
    source: Source, sentences: Layer[Sentence], times: Layer[Timex], lengths: Layer[Duration], posted: Layer[Published]
) -> Iterator[Coverage]:
    """
    Find for which time the figures of each stretch of text are.

    >>> show("Năm 2018, huyện có 3 xã. Thu ngân sách đạt 5 tỷ đồng. Hiện có 2 xã.", Coverage)
    'Năm 2018, huyện có 3 xã.' value=2018
    'Thu ngân sách đạt 5 tỷ đồng.' value=2018
    """
    if not times and not posted:
        return
    topic = default = _headed(source, sentences, times)
    again = told_again(source, times, lengths, posted, lambda time: _is_aside(source, 0, time))
    turns = [match.start() - (2 if source.text[match.start() - 2] in ",;" else 3) for match in _TURN.find(source)]
    first, ended = "", _Topic()
    for sentence in sentences:
        if sentence.part != "body":
            continue
        every = [*_told(source, sentence, times), *(one for one in again if one[0] in sentence.span)]
        told, inner = _bracketed(source, sentence, sorted(every, key=lambda one: one[0]))
        inner += _held_against(source, sentence, times)
        yield from inner
        if topic.value == "" and sentence.paragraph != topic.paragraph:
            topic = default
        parted = not topic.value or (not topic.lasting and topic.paragraph != sentence.paragraph)
        if parted and ended.value and _goes_on(source, sentence, ended):
            topic = attrs.evolve(ended, paragraph=sentence.paragraph)
        topic = _turned(source, sentence, topic, times)
        covered = list(_stretches(source, sentence, topic, told, turns))
        yield from covered
        # A line without a stop, such as a credit, stands between what goes on.
        if covered or source.text[sentence.end - 1] in ".!?":
            ended = _ended(source, sentence, covered)
        topic = _carried(source, sentence, topic, told)
        first = first or (topic.value if topic.lasting and sentence.paragraph <= 2 else "")
    for sentence in sentences:
        if sentence.part == "headline":
            yield from _stretches(source, sentence, _Topic(first), _told(source, sentence, times), turns)


def _headed(source: Source, sentences: Layer[Sentence], times: Layer[Timex]) -> _Topic:
    """Return the months or the quarter that the headline is about, if it names them."""
    for sentence in sentences:
        if sentence.part == "headline" and (told := _told(source, sentence, times)) and len(told[0][1]) > 4 and told[0][1][:4] == told[0][1][-7:-3]:
            return _Topic(told[0][1], -1, True, by=told[0][2])
    return _Topic()


def _told(source: Source, sentence: Sentence, times: Layer[Timex]) -> list[Told]:
    """Return the periods that *sentence* names for its own figures, with what they mean for them."""
    found: list[Told] = []
    for time in times.inside(sentence.span):
        since = max(sentence.start, time.start - 26)
        until = (
            (source.folded.endswith(_BOUND, since, time.start) and _UNTIL.first(source, since, time.start))
            or source.folded.startswith("hết ", time.start)
            or "đến hết " in source.folded[time.start : time.end]
        )
        value = time.value.split("T")[0]
        if time.mod is None and _TO_NOW.match(source, time.end):
            continue
        if until and "T" in time.value and not _from(source, time, times):
            continue
        if until and (since_ := _from(source, time, times)):
            found.append((Span(since_.start, time.end), f"{since_.value}/{value}", time))
        elif until and len(value) > 4 and "/" not in value and value[:4].isdigit():
            found.append((time.span, _from_new_year(value), time))
        elif len(value) == 4 and until and time.start - sentence.start > 12 and not _AIMED.match(source, time.end):
            continue
        elif (_PERIOD.fits(value) or _reporting(value)) and (
            (source.folded.endswith(" vào ", 0, time.start) and _GOAL.first(source, sentence.start, time.start))
            or (not _is_aside(source, sentence.start, time) and not _TERM.match(source, time.start))
            or _opens(source, sentence, time)
            or _heads_list(source, sentence, time)
        ):
            found.append((time.span, _exact(source, time, times) or value, time))
    return _joined(source, found)


def _joined(source: Source, told: list[Told]) -> list[Told]:
    """Make one stretch of a year and what follows it: "năm 2019 và 2020", "năm 2020 và 6 tháng đầu năm 2021"."""
    joined: list[Told] = []
    for span, value, time in told:
        before = joined[-1] if joined else None
        follows = before is not None and source.folded[before[0].end : span.start] == " và " and value[:4].isdigit()
        if before and follows and len(before[1]) == 4 and int(value[:4]) == int(before[1]) + 1 and value[4:8] in ("", "-01/"):
            begin = before[1] if len(value) == 4 else f"{before[1]}-01"
            joined[-1] = (Span(before[0].start, span.end), f"{begin}/{value[-7:]}", time)
        else:
            joined.append((span, value, time))
    return joined


def _is_aside(source: Source, floor: int, time: Timex) -> bool:
    """Tell whether *time* is only compared with, or belongs to a name: "so với năm 2018", "kế hoạch năm 2018"; nothing before *floor* counts."""
    aside = _ASIDE.first(source, max(floor, time.start - 26), time.start)
    if _is_compared(source, floor, time):
        return True
    return aside is not None and not _DONE.first(source, max(floor, time.start - 70), time.start)


def _reporting(value: str) -> bool:
    """Tell whether *value* is a stretch of weeks that statistics are made up for: from 15/12 to 14/6."""
    if not _DAYS.fits(value):
        return False
    begin, end = reckon.date_of(value), reckon.last_day(value)
    return begin is not None and end is not None and (end - begin).days >= _WEEKS


def _bracketed(source: Source, sentence: Sentence, told: list[Told]) -> tuple[list[Told], list[Coverage]]:
    """Set apart the times that stand in brackets beside figures: they hold for those figures only."""
    plain: list[Told] = []
    inner: list[Coverage] = []
    for item in told:
        span, value, time = item
        opened, closed = source.text.rfind("(", sentence.start, span.start), source.text.find(")", span.end, sentence.end)
        within = opened >= 0 and closed >= 0 and ")" not in source.text[opened : span.start]
        if within and any(letter.isdigit() for letter in source.text[opened : span.start]):
            inner.append(Coverage(Span(opened, closed), value, rule="time-in-brackets", evidence=(time,)))
        else:
            plain.append(item)
    return plain, inner


def _held_against(source: Source, sentence: Sentence, times: Layer[Timex]) -> Iterator[Coverage]:
    """Give the brackets behind what is compared with: in "so với năm 2019 (12 tấn)" the figure is of 2019."""
    for time in times.inside(sentence.span):
        closed = source.text.find(")", time.end, sentence.end) if source.text[time.end : time.end + 2] == " (" else -1
        # The same months of that year are told by the figure's own time.
        same = source.folded.endswith(("cùng kỳ ", "cùng kì "), 0, time.start)
        if closed >= 0 and not same and _PERIOD.fits(time.value) and _is_compared(source, sentence.start, time):
            yield Coverage(Span(time.end + 1, closed), time.value, rule="bracket-behind-time", evidence=(time,))


def _exact(source: Source, time: Timex, times: Layer[Timex]) -> str | None:
    """Return the stretch that a bracket after *time* gives: "tháng 10 (từ ngày 16-9 đến ngày 15-10-2017)"."""
    inner = times.at(time.end + 2) if source.text[time.end : time.end + 2] == " (" else None
    return inner.value if inner is not None and "/" in inner.value else None


def _from(source: Source, time: Timex, times: Layer[Timex]) -> Timex | None:
    """Return the time from which a stretch up to *time* runs: "từ năm 2021 đến tháng 3/2024"."""
    earlier = times.last_before(time.start)
    if earlier is None or source.folded[earlier.end : time.start].strip() not in ("đến", "tới", "đến hết", "-"):
        return None
    led = source.folded[max(0, earlier.start - 4) : earlier.start].endswith("từ ") or source.folded.startswith("từ ", earlier.start)
    return earlier if led and _PERIOD.fits(earlier.value) else None


def _opens(source: Source, sentence: Sentence, time: Timex) -> bool:
    """Tell whether *time* stands at the head of *sentence*, and not as what something is compared with."""
    words = source.folded[sentence.start : time.start].split()
    return len(words) <= 4 and words[:1] != ["so"] and words[-1:] != ["với"]


def _heads_list(source: Source, sentence: Sentence, time: Timex) -> bool:
    """Tell whether figures follow behind a colon: "chỉ tiêu nhiệm kỳ 2020-2025: …"."""
    return _LIST.match(source, time.end) is not None and not _is_compared(source, sentence.start, time)


def _is_compared(source: Source, floor: int, time: Timex) -> bool:
    since = max(floor, time.start - 70)
    return _COMPARED.first(source, since, time.start) is not None or _LAW.first(source, since, time.start) is not None


def _from_new_year(value: str) -> str:
    """Return the stretch from January to *value*: "tính đến hết tháng 10/2020"."""
    year, rest = value[:4], value[5:]
    if rest.startswith("Q"):
        return f"{year}-01/{year}-{int(rest[1]) * 3:02d}"
    return f"{year}-01-01/{value}" if len(rest) > 2 else f"{year}-01/{value}"


def _closes_month(value: str) -> bool:
    """Tell whether days since New Year run to the last of a month, as statistics do."""
    last = reckon.date_of(value.partition("/")[2])
    return last is not None and (last + dt.timedelta(1)).day == 1


def _turned(source: Source, sentence: Sentence, topic: _Topic, times: Layer[Timex]) -> _Topic:
    """Return the topic that holds at the beginning of *sentence*."""
    if not topic.value:
        return topic
    day = next((time for time in times.inside(sentence.span) if len(source.text[sentence.start : time.start].split()) <= 3), None)
    if day is not None and _UNTIL.first(source, sentence.start, day.start):
        day = None
    if day is not None and _DAY.fits(day.value.split("T")[0]):
        return _Topic("", sentence.paragraph)
    if _OCCASION.match(source, sentence.start) or (not topic.lasting and topic.paragraph != sentence.paragraph):
        return _Topic("", sentence.paragraph)
    return topic


def _stretches(source: Source, sentence: Sentence, topic: _Topic, told: list[Told], turns: list[int]) -> Iterator[Coverage]:
    """Yield what each stretch of *sentence* is for: from each time that it names, and before the first the topic or that time."""
    value, start, by = topic.value, sentence.start, topic.by
    if not value and not told:
        return
    if value and _NOW.match(source, sentence.start) and not _SAME_PERIOD.first(source, sentence.start, sentence.end):
        value, by = "", None
    parted = max((source.folded.rfind(mark, sentence.start, told[0][0].start) for mark in (";", ", trong đó")), default=-1) if told else -1
    if told and parted < 0:
        value, by = told[0][1], told[0][2]
    now = [(at, "", None) for at in turns if start < at < sentence.end]
    for at, said, time in sorted([*now, *((span.start, said, time) for span, said, time in told)], key=lambda turn: turn[0]):
        if said != value and at > start:
            since = parted + 1 if said and start <= parted < at else at
            if value:
                yield Coverage(Span(start, since), value, rule="time-told", evidence=(by,) if by else ())
            value, start, by = said, since, time
    if value:
        yield Coverage(Span(start, sentence.end), value, rule="time-told", evidence=(by,) if by else ())


def _goes_on(source: Source, sentence: Sentence, ended: _Topic) -> bool:
    """Tell whether *sentence* goes on with the one before: "Trong đó, …", or an item of the list that it began."""
    return _GOES_ON.match(source, sentence.start) is not None or (ended.listing and _ITEM.match(source, sentence.start) is not None)


def _ended(source: Source, sentence: Sentence, covered: list[Coverage]) -> _Topic:
    """Return the time that holds at the end of *sentence*, for a next one that goes on with it."""
    last = covered[-1] if covered and covered[-1].end == sentence.end else None
    by = next((item for item in last.evidence if isinstance(item, Timex)), None) if last else None
    listing = source.text[sentence.end - 1] in ":;" or _ITEM.match(source, sentence.start) is not None
    return _Topic(last.value, sentence.paragraph, False, listing, by) if last and (by is None or by.mod in (None, "END")) else _Topic()


def _carried(source: Source, sentence: Sentence, topic: _Topic, told: list[Told]) -> _Topic:
    """Return the topic that *sentence* leaves to the next one."""
    if not told:
        return topic
    if topic.value and len(told) > 1 and source.folded.startswith("trong đó", sentence.start):
        return topic
    _, value, time = told[-1]
    opening = source.folded[sentence.start : told[0][0].start + 4]
    leads = len(opening.split()) <= 6 or _REPORTED.match(source, sentence.start, told[0][0].start)
    if not leads and _AS_FOLLOWS.first(source, told[-1][0].end, sentence.end):
        return _Topic(told[-1][1], sentence.paragraph, by=told[-1][2])
    leads = leads or (getattr(told[0][2], "mod", None) is None and _CLAUSE.first(source, sentence.start, told[0][0].start))
    if (
        leads
        and (len(told[0][1]) < 18 or "-01-01/" not in told[0][1] or _closes_month(told[0][1]))
        and ("tính" in opening or (not topic.value and _closes_month(told[0][1])) or not _AIM.first(source, sentence.start, told[0][0].start + 4))
    ):
        years = told[0][1].split("/")
        lasting = len({year[:4] for year in years}) == 1 and not _AIMING.first(source, sentence.start, sentence.end)
        return _Topic(told[0][1], sentence.paragraph, lasting, by=told[0][2])
    of_one_year = len(value) > 4 and value[:4] == value[-7:-3]
    reviewed = len(value) == 4 and _REVIEWED.first(source, sentence.start, told[-1][0].start)
    return _Topic(value, sentence.paragraph, by=time) if (of_one_year or reviewed) and not topic.lasting else topic


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Contribute the finder of this file."""
    yield coverages
