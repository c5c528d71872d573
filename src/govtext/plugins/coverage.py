"""
For which time the figures of a text are.

"Năm 2018, …" stands at the head and holds for what follows, sentence after sentence, until the text turns to the occasion
itself ("Nhân dịp này") or to another time; a time inside a sentence holds from there to its end. Source: domain inventory, section 7.1.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import attrs

from govtext.kinds import Coverage, Duration, Published, Sentence, Timex
from govtext.plugin import LEFT, RIGHT, Layer, Source, Span, hookimpl, pattern
from govtext.plugins._comebacks import Told, told_again
from govtext.plugins._told_periods import UNTIL, bracketed, closes_month, held_against, is_aside, told_in

_DAY = pattern(r"[\dX]{4}-\d\d-\d\d", on="text")
_CLAUSE = pattern(r"[,:] (?:trong |tính |tính đến |tính đến hết |riêng |chỉ tính |lũy kế )?$")
_AIMING = pattern(rf"{LEFT}(?:phấn đấu|mục tiêu|dự kiến|sẽ){RIGHT}")
_REPORTED = pattern(r"(?:theo|qua|kết quả|cụ thể|báo cáo|tại)[^,;.]{0,90},? (?:trong |ước |tính chung )?$")
# "Công tác Hội năm 2018 đạt nhiều kết quả, cụ thể: …" holds to the end of the paragraph.
_AS_FOLLOWS = pattern(r"(?:cụ thể|như sau|kết quả|trong đó|nổi bật)(?: là| như)?:")
# "Hội nghị tổng kết công tác năm 2020. Toàn huyện …"
_REVIEWED = pattern(rf"{LEFT}(?:tổng kết|sơ kết|đánh giá)[^,;.\n]{{0,90}}$")
_AIM = pattern(rf"{LEFT}(?:đến|hết|phấn đấu){RIGHT}")
_TURN = pattern(
    rf"{LEFT}(?:(?<=[,;] )|(?<=và )(?<![^\W_]và ))(?:đến nay|lũy kế đến nay|hiện nay|tới nay|hiện có|hiện còn|từ đầu năm đến nay"
    rf"|hiện(?= (?:cả nước|toàn|tỉnh|huyện|xã|thành phố) )){RIGHT}"
)
# "Trong đó, …" goes on with what was said before, whatever stands between.
_GOES_ON = pattern(rf"(?:trong đó|cụ thể|theo đó|riêng|trong số đó|trong số này|cũng trong thời gian này){RIGHT}")
# So does this of what was said just before, whatever the report as a whole is on: "Dự kiến đến hết năm 2019 … Theo đó, …".
_OF_THAT = pattern(rf"(?:trong đó|theo đó|trong số đó|trong số này){RIGHT}")
_ITEM = pattern(r"[-+*•] ?(?=\w)")
_BULLETS = ("-", "+", "*", "•")
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
# "Toàn huyện hiện có …": now, somewhat later in the sentence's head
_HAS_NOW = pattern(rf" (?:hiện (?:có|còn|nay)|đến nay){RIGHT}")
_HEAD = 54
_LED = 24
# What is compared with the same period is of a period, and not of now.
_SAME_PERIOD = pattern(rf"{LEFT}cùng k[ỳì]{RIGHT}")


@attrs.frozen
class _Topic:
    """The time that a head has set, whether it holds across paragraphs, whether a list goes on with it, and whether it led its sentence."""

    value: str = ""
    paragraph: int = -1
    lasting: bool = False
    listing: bool = False
    by: Timex | Published | None = None
    heading: bool = False


_NONE = _Topic()


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
    again = sorted(told_again(source, times, lengths, posted, lambda time: is_aside(source, 0, time)), key=lambda one: one[0])
    begins = [span.start for span, _, _ in again]
    turns = [match.start() - (2 if source.text[match.start() - 2] in ",;" else 3) for match in _TURN.find(source)]
    first, ended = "", _NONE
    for sentence in sentences:
        if sentence.part != "body":
            continue
        within = times.inside(sentence.span)
        told: list[Told] = []
        if within or again:
            here = again[bisect_left(begins, sentence.start) : bisect_left(begins, sentence.end)]
            every = [*told_in(source, sentence, times), *(one for one in here if one[0] in sentence.span)]
            told, inner = bracketed(source, sentence, sorted(every, key=lambda one: one[0]))
            yield from inner
            yield from held_against(source, sentence, within)
        if topic.value == "" and sentence.paragraph != topic.paragraph:
            topic = default
        parted = not topic.value or (not topic.lasting and topic.paragraph != sentence.paragraph)
        if parted and ended.value and _goes_on(source, sentence, ended):
            topic = attrs.evolve(ended, paragraph=sentence.paragraph)
        topic = _turned(source, sentence, topic, within) if topic.value else topic
        onward = ended.heading and ended.paragraph == sentence.paragraph and _OF_THAT.match(source, sentence.start)
        holding = ended if onward else topic
        covered = list(_stretches(source, sentence, holding, told, turns)) if holding.value or told else []
        yield from covered
        # A line without a stop, such as a credit, stands between what goes on.
        if covered or source.text[sentence.end - 1] in ".!?":
            ended = _ended(source, sentence, covered) if covered else _NONE
        topic = _carried(source, sentence, topic, told) if told else topic
        first = first or (topic.value if topic.lasting and sentence.paragraph <= 2 else "")
    for sentence in sentences:
        if sentence.part == "headline":
            named = told_in(source, sentence, times)
            if first or named:
                yield from _stretches(source, sentence, _Topic(first), named, turns)


def _headed(source: Source, sentences: Layer[Sentence], times: Layer[Timex]) -> _Topic:
    """Return the months or the quarter that the headline is about, if it names them."""
    for sentence in sentences:
        if sentence.part == "headline" and (told := told_in(source, sentence, times)) and len(told[0][1]) > 4 and told[0][1][:4] == told[0][1][-7:-3]:
            return _Topic(told[0][1], -1, True, by=told[0][2])
    return _NONE


def _turned(source: Source, sentence: Sentence, topic: _Topic, times: Sequence[Timex]) -> _Topic:
    """Return the topic that holds at the beginning of *sentence*, in which *times* are told."""
    day = times[0] if times and len(source.text[sentence.start : times[0].start].split()) <= 3 else None
    if day is not None and UNTIL.first(source, sentence.start, day.start):
        day = None
    if day is not None and _DAY.fits(day.value.split("T")[0]):
        return _Topic("", sentence.paragraph)
    if _OCCASION.match(source, sentence.start) or (not topic.lasting and topic.paragraph != sentence.paragraph):
        return _Topic("", sentence.paragraph)
    return topic


def _stretches(source: Source, sentence: Sentence, topic: _Topic, told: list[Told], turns: list[int]) -> Iterator[Coverage]:
    """Yield what each stretch of *sentence* is for: from each time that it names, and before the first the topic or that time."""
    value, start, by = topic.value, sentence.start, topic.by
    if value and _is_now(source, sentence) and not _SAME_PERIOD.first(source, sentence.start, sentence.end):
        value, by = "", None
    parted = -1
    if told:
        head = told[0][0].start
        parted = max(source.folded.rfind(";", start, head), source.folded.rfind(", trong đó", start, head))
        if parted < 0:
            value, by = told[0][1], told[0][2]
    now = [(at, "", None) for at in turns[bisect_right(turns, start) : bisect_left(turns, sentence.end)]]
    for at, said, time in sorted([*now, *((span.start, said, time) for span, said, time in told)], key=lambda turn: turn[0]):
        if said != value and at > start:
            since = parted + 1 if said and start <= parted < at else at
            if value:
                yield Coverage(Span(start, since), value, rule="time-told", evidence=(by,) if by else ())
            value, start, by = said, since, time
    if value:
        yield Coverage(Span(start, sentence.end), value, rule="time-told", evidence=(by,) if by else ())


def _is_now(source: Source, sentence: Sentence) -> bool:
    """Tell whether the head of *sentence* says that it is about the present: "Hiện …", "Toàn huyện hiện có …"."""
    if _NOW.match(source, sentence.start):
        return True
    start, end = sentence.start, min(sentence.end, sentence.start + _HEAD)
    if source.folded.find(" hiện ", start, end) < 0 and source.folded.find(" đến nay", start, end) < 0:
        return False
    found = _HAS_NOW.first(source, start, end)
    return found is not None and not any(letter in "0123456789,;.:" for letter in source.text[start : found.start()])


def _goes_on(source: Source, sentence: Sentence, ended: _Topic) -> bool:
    """Tell whether *sentence* goes on with the one before: "Trong đó, …", or an item of the list that it began."""
    return _GOES_ON.match(source, sentence.start) is not None or (ended.listing and _is_item(source, sentence))


def _is_item(source: Source, sentence: Sentence) -> bool:
    """Tell whether *sentence* is an item of a list."""
    return source.text.startswith(_BULLETS, sentence.start) and _ITEM.match(source, sentence.start) is not None


def _ended(source: Source, sentence: Sentence, covered: list[Coverage]) -> _Topic:
    """Return the time that holds at the end of *sentence*, for a next one that goes on with it."""
    last = covered[-1]
    by = next((item for item in last.evidence if isinstance(item, Timex)), None)
    if last.end != sentence.end or not (by is None or by.mod in (None, "END")):
        return _NONE
    listing = source.text[sentence.end - 1] in ":;" or _is_item(source, sentence)
    heading = by is not None and 0 <= by.start - sentence.start <= _LED and source.text.startswith(",", by.end)
    return _Topic(last.value, sentence.paragraph, False, listing, by, heading)


def _carried(source: Source, sentence: Sentence, topic: _Topic, told: list[Told]) -> _Topic:
    """Return the topic that *sentence* leaves to the next one."""
    if topic.value and len(told) > 1 and source.folded.startswith("trong đó", sentence.start):
        return topic
    _, value, time = told[-1]
    opening = source.folded[sentence.start : told[0][0].start + 4]
    leads = len(opening.split()) <= 6 or _REPORTED.match(source, sentence.start, told[0][0].start)
    listed = not leads and source.text.find(":", told[-1][0].end, sentence.end) >= 0
    if listed and _AS_FOLLOWS.first(source, told[-1][0].end, sentence.end):
        return _Topic(told[-1][1], sentence.paragraph, by=told[-1][2])
    leads = leads or (getattr(told[0][2], "mod", None) is None and _CLAUSE.first(source, sentence.start, told[0][0].start))
    if (
        leads
        and (len(told[0][1]) < 18 or "-01-01/" not in told[0][1] or closes_month(told[0][1]))
        and ("tính" in opening or (not topic.value and closes_month(told[0][1])) or not _AIM.first(source, sentence.start, told[0][0].start + 4))
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
