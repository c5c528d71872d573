"""Which periods a sentence names for its own figures."""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from govtext.kinds import Coverage, Sentence, Timex
from govtext.plugin import LEFT, RIGHT, Layer, Source, Span, pattern
from govtext.plugins import _reckon as reckon
from govtext.plugins._comebacks import Told

_PERIOD = pattern(r"\d{4}(?:-(?:\d\d|Q[1-4]|H[12]))?(?:/\d{4}(?:-\d\d)?)?", on="text")
# "Tháng 5 và tháng 6, xã thu lần lượt 5 tỷ đồng và 7 tỷ đồng": each has its own.
_EACH = pattern(rf"[^.;:\n]{{0,80}} lần lượt{RIGHT}")
# Another time is only named to compare with, or is part of a name.
_ASIDE = pattern(
    rf"{LEFT}(?:(?:so với|so|cùng kỳ|cùng kì|nhiệm kỳ|khóa|cuối kỳ|từ|kể từ|phương hướng|nhiệm vụ|kế hoạch|dự toán"
    rf"|chỉ tiêu|nghị quyết|quyết định|(?<!kỷ )(?<!pháp )luật|ngày|vào|tết|tết nguyên đán|dịp lễ)(?: \w+)?|của) ?$"
)
_COMPARED = pattern(rf"{LEFT}(?:so với(?! (?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết|dự toán))|cao hơn|thấp hơn|bằng mức)(?: [^\W\d]+){{0,8}} ?$")
# "So với cùng tháng (tháng 10) năm 2012, …": all of it is what is compared with.
_COMPARED_HEAD = pattern(
    rf"{LEFT}so với(?! (?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết|dự toán))(?: [^\W\d]+){{1,4}} \((?:[^\W\d]+ )?(?:[\d/-]{{1,7}}\) ?(?:[^\W\d]+ ?)?)?$"
)
# "Giảm từ 11% (năm 2011) xuống còn 3%": the time of what it was, not of what it is
_WAS = pattern(rf"{LEFT}từ [\d.,]+ ?(?:%|[^\W\d]{{1,8}}(?: [^\W\d]{{1,8}}){{0,2}}) \(?(?:vào |của |trong |ở )?$")
# "Theo chuẩn nghèo giai đoạn 2016-2020, …": the standard's own years
_STANDARD = pattern(
    rf"{LEFT}(?:chuẩn (?:hộ )?(?:cận )?nghèo|bộ tiêu chí|áp dụng cho|theo (?:nghị quyết|quyết định|chương trình))(?: [^\W\d]+){{0,8}} ?$"
)
_STANDARDS = ("chuẩn ", "tiêu chí", "áp dụng", "theo ")
_LIST = pattern(r"(?: (?:như sau|là|gồm|cụ thể))?:")
# Not "kỷ luật" and "pháp luật"
_LAW = pattern(rf"{LEFT}(?:(?<!kỷ )(?<!pháp )luật|hiến pháp|pháp lệnh)(?: [^\W\d]+){{0,8}},? ?$")
# "Kết quả thực hiện nhiệm vụ năm 2014: …" sums up what was done.
_DONE = pattern(rf"{LEFT}(?:kết quả|tình hình) (?:thực hiện )?(?:nhiệm vụ|kế hoạch|dự toán|chỉ tiêu|nghị quyết)(?: \w+){{0,3}} ?$")
_AIMED = pattern(r"(?!,? (?:và|tầm|theo|của|là|để|với|nhằm|cho|trở|gắn)|[.;)])[ ,:]")
# "Phấn đấu hoàn thành 9/9 tiêu chí vào quý II/2025": the time by which a goal is to be reached.
_GOAL = pattern(rf"{LEFT}(?:phấn đấu|mục tiêu)[^.;\n]{{0,120}}\d[^.;\n]{{0,40}} vào $")
# "Ban Chấp hành nhiệm kỳ 2020-2025 gồm 15 đồng chí": how many it has in that term
_SIZE = pattern(r",? gồm (?:có )?(?=\d)")
_AIMS = pattern(rf"{LEFT}(?:phấn đấu|sẽ|dự kiến){RIGHT}")
_TO_NOW = pattern(r",? (?:đến nay|tới nay|trở lại đây|trở đi)")
_ON = (" đến nay", " tới nay", " trở ", ",")
_TERM = pattern(rf"(?:nhiệm kỳ|khóa){RIGHT}|\d{{4}} ?- ?\d{{4}}")
# "Kết quả quý I, nhiệm vụ trọng tâm quý II": of what lies ahead, nothing has been reached yet.
_AHEAD = pattern(rf"(?:[,;]|{LEFT}và) (?:một số )?(?:nhiệm vụ|phương hướng|kế hoạch)(?:,? [^\W\d]+){{0,8}} $")
_AHEAD_WORDS = ("nhiệm vụ", "phương hướng", "kế hoạch")
_BOUND = tuple(f"{word}{blank}" for word in ("đến", "tới", "hết", "cuối", "thời điểm", "ngày") for blank in (" ", ""))
UNTIL = pattern(rf"{LEFT}(?:tính đến|tính tới|đến|tới)(?: hết| cuối| thời điểm)?(?: ngày)? ?$|{LEFT}hết ?$|^hết ")
_DAYS = pattern(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d", on="text")
_WEEKS = 20


def told_in(source: Source, sentence: Sentence, times: Layer[Timex]) -> list[Told]:
    """Return the periods that *sentence* names for its own figures, with what they mean for them."""
    found: list[Told] = []
    for time in times.inside(sentence.span):
        start, end = time.span.start, time.span.end
        since = max(sentence.start, start - 26)
        until = (
            (source.folded.endswith(_BOUND, since, start) and UNTIL.first(source, since, start))
            or source.folded.startswith("hết ", start)
            or source.folded.find("đến hết ", start, end) >= 0
        )
        value = time.value.split("T")[0]
        if _is_standard(source, sentence, time) or (source.folded.find("từ ", since, time.start) >= 0 and _WAS.first(source, since, time.start)):
            continue
        # "Từ năm 2019 đến nay" has no end that is told; "từ đầu nhiệm kỳ 2020 - 2025 đến nay" is within the term.
        onward = time.mod is None and source.folded.startswith(_ON, end)
        if onward and _TO_NOW.match(source, end) and not _TERM.match(source, start):
            continue
        if until and "T" in time.value and not _from(source, time, times):
            continue
        if until and (since_ := _from(source, time, times)):
            found.append((Span(since_.start, time.end), f"{since_.value}/{value}", time))
        elif until and len(value) > 4 and "/" not in value and value[:4].isdigit():
            found.append((time.span, _from_new_year(value), time))
        elif len(value) == 4 and until and start - sentence.start > 12 and not _AIMED.match(source, end):
            # "Song ước đến cuối năm 2022, nhờ nghề mới, …"
            if source.folded.endswith(("ước đến ", "ước tới ", "ước đến hết "), 0, start) and source.text.startswith(",", end):
                found.append((time.span, value, time))
        elif found and _lies_ahead(source, found[-1][0].end, time.start):
            continue
        elif (_PERIOD.fits(value) or _reporting(value)) and (
            (source.folded.endswith(" vào ", 0, start) and _GOAL.first(source, sentence.start, start))
            or (not is_aside(source, sentence.start, time) and not _TERM.match(source, start))
            or _opens(source, sentence, time)
            or _led_by_term(source, sentence, time)
            or _heads_list(source, sentence, time)
            or _plans_for(source, sentence, time)
            or (_TERM.match(source, time.start) and _SIZE.match(source, time.end))
        ):
            found.append((time.span, _exact(source, time, times) or value, time))
    return _joined(source, found) if len(found) > 1 else found


def _joined(source: Source, told: list[Told]) -> list[Told]:
    """Make one stretch of a year and what follows it, unless each has a figure: "năm 2019 và 2020", "năm 2020 và 6 tháng đầu năm 2021"."""
    joined: list[Told] = []
    for span, value, time in told:
        before = joined[-1] if joined else None
        both = before is not None and source.folded[before[0].end : span.start] == " và " and not _EACH.match(source, span.end)
        if before and both and value[:4].isdigit() and len(before[1]) == 4 and int(value[:4]) == int(before[1]) + 1 and value[4:8] in ("", "-01/"):
            begin = before[1] if len(value) == 4 else f"{before[1]}-01"
            joined[-1] = (Span(before[0].start, span.end), f"{begin}/{value[-7:]}", time)
        elif before and both and (stretch := _next_to(before[1], value)):
            joined[-1] = (Span(before[0].start, span.end), stretch, time)
        else:
            joined.append((span, value, time))
    return joined


def _next_to(first: str, value: str) -> str:
    """Return the stretch of two quarters, or two months, of which one follows the other: 2023-Q1 and 2023-Q2."""
    if first[:5] != value[:5] or len(first) != 7 or len(value) != 7 or ("Q" in first) != ("Q" in value):
        return ""
    begin, end = int(first[6:] if "Q" in first else first[5:]), int(value[6:] if "Q" in value else value[5:])
    if end != begin + 1:
        return ""
    return f"{value[:5]}{3 * begin - 2:02d}/{value[:5]}{3 * end:02d}" if "Q" in value else f"{first}/{value}"


def is_aside(source: Source, floor: int, time: Timex) -> bool:
    """Tell whether *time* is only compared with, or belongs to a name: "so với năm 2018", "kế hoạch năm 2018"; nothing before *floor* counts."""
    aside = _ASIDE.first(source, max(floor, time.start - 26), time.start)
    if _is_compared(source, floor, time):
        return True
    return aside is not None and not _DONE.first(source, max(floor, time.start - 70), time.start)


def _is_standard(source: Source, sentence: Sentence, time: Timex) -> bool:
    """Tell whether years are those for which a standard holds: "chuẩn nghèo giai đoạn 2016-2020"."""
    if len(time.value) != len("2016/2020"):
        return False
    since, start = max(sentence.start, time.start - 90), time.start
    named = any(source.folded.find(word, since, start) >= 0 for word in _STANDARDS)
    return named and _STANDARD.first(source, since, start) is not None


def _is_compared(source: Source, floor: int, time: Timex) -> bool:
    since = max(floor, time.start - 70)
    words = source.folded[since : time.start]
    # The patterns are asked only where one of their words stands.
    compared = ("so với" in words or " hơn " in words or "bằng mức" in words) and _COMPARED.first(source, since, time.start)
    compared = compared or ("so với" in words and "(" in words and _in_compared_head(source, since, time))
    return bool(compared or (("luật" in words or "hiến pháp" in words or "pháp lệnh" in words) and _LAW.first(source, since, time.start)))


def _in_compared_head(source: Source, since: int, time: Timex) -> bool:
    """Tell whether *time* is named in, or behind, a bracket of what is compared with, in which no figure stands."""
    inner = source.text.startswith(")", time.end)
    return (inner or ")" in source.text[since : time.start]) and _COMPARED_HEAD.first(source, since, time.start) is not None


def _reporting(value: str) -> bool:
    """Tell whether *value* is a stretch of weeks that statistics are made up for: from 15/12 to 14/6."""
    if not _DAYS.fits(value):
        return False
    begin, end = reckon.date_of(value), reckon.last_day(value)
    return begin is not None and end is not None and (end - begin).days >= _WEEKS


def bracketed(source: Source, sentence: Sentence, told: list[Told]) -> tuple[list[Told], list[Coverage]]:
    """Set apart the times that stand in brackets beside figures: they hold for those figures only."""
    plain: list[Told] = []
    inner: list[Coverage] = []
    for item in told:
        span, value, time = item
        opened, closed = source.text.rfind("(", sentence.start, span.start), source.text.find(")", span.end, sentence.end)
        within = opened >= 0 and closed >= 0 and ")" not in source.text[opened : span.start]
        if within and any(letter.isdigit() for letter in f"{source.text[opened : span.start]}{source.text[span.end : closed]}"):
            # "(tháng 3 tăng 2%; tháng 4 tăng 3%)": each up to the next
            again = bool(inner) and inner[-1].start >= opened
            if again:
                inner[-1] = attrs.evolve(inner[-1], span=Span(inner[-1].start, span.start))
            inner.append(Coverage(Span(span.start if again else opened, closed), value, rule="time-in-brackets", evidence=(time,)))
        else:
            plain.append(item)
    return plain, inner


def held_against(source: Source, sentence: Sentence, times: Sequence[Timex]) -> Iterator[Coverage]:
    """Of the *times* in *sentence*, give the brackets behind what is compared with: in "so với năm 2019 (12 tấn)" the figure is of 2019."""
    for time in times:
        closed = source.text.find(")", time.end, sentence.end) if source.text.startswith(" (", time.end) else -1
        if closed < 0:
            continue
        # The same months of that year are told by the figure's own time.
        same = source.folded.endswith(("cùng kỳ ", "cùng kì "), 0, time.start)
        if not same and _PERIOD.fits(time.value) and _is_compared(source, sentence.start, time):
            yield Coverage(Span(time.end + 1, closed), time.value, rule="bracket-behind-time", evidence=(time,))


def _exact(source: Source, time: Timex, times: Layer[Timex]) -> str | None:
    """Return the stretch that a bracket after *time* gives: "tháng 10 (từ ngày 16-9 đến ngày 15-10-2017)"."""
    inner = times.at(time.end + 2) if source.text.startswith(" (", time.end) else None
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


def _led_by_term(source: Source, sentence: Sentence, time: Timex) -> bool:
    """Tell whether *time* is a term that leads a clause: "Theo báo cáo, trong nhiệm kỳ 2015 - 2020, huyện …"."""
    if not source.text.startswith(",", time.end) or not source.folded.startswith("nhiệm k", time.start):
        return False
    return source.folded.endswith(", trong ", sentence.start, time.start)


def _lies_ahead(source: Source, since: int, start: int) -> bool:
    """Tell whether tasks for a time to come are told between another time, which ends at *since*, and *start*."""
    words = source.folded[since:start]
    return len(words) <= 90 and any(word in words for word in _AHEAD_WORDS) and _AHEAD.first(source, since, start) is not None


def _plans_for(source: Source, sentence: Sentence, time: Timex) -> bool:
    """Tell whether *time* is that of the plan which its sentence tells: "Theo kế hoạch năm 2013, xã sẽ trồng 5 ha"."""
    if not source.text.startswith(",", time.end) or not source.folded.endswith("kế hoạch ", sentence.start, time.start):
        return False
    return _AIMS.first(source, time.end, sentence.end) is not None


def _heads_list(source: Source, sentence: Sentence, time: Timex) -> bool:
    """Tell whether figures follow behind a colon: "chỉ tiêu nhiệm kỳ 2020-2025: …"."""
    return _LIST.match(source, time.end) is not None and not _is_compared(source, sentence.start, time)


def _from_new_year(value: str) -> str:
    """Return the stretch from January to *value*: "tính đến hết tháng 10/2020"."""
    year, rest = value[:4], value[5:]
    if rest.startswith("Q"):
        return f"{year}-01/{year}-{int(rest[1]) * 3:02d}"
    return f"{year}-01-01/{value}" if len(rest) > 2 else f"{year}-01/{value}"


def closes_month(value: str) -> bool:
    """Tell whether days since New Year run to the last of a month, as statistics do."""
    last = reckon.date_of(value.partition("/")[2])
    return last is not None and (last + dt.timedelta(1)).day == 1
