"""What the whole dates and years of a text tell of the day on which it was written."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence

import attrs

from govtext.kinds import TimeMention
from govtext.plugin import LEFT, Source, pattern
from govtext.plugins import _reckon as reckon

# A bound, or what is only announced, is no witness of the past.
_BOUND = pattern(r"(?:^|[^a-zà-ỹ])(?:đến|tới|trước|kể từ|từ|sang|tầm nhìn|chậm nhất|định hướng)(?: là)?(?: ngày| năm| cuối| hết| đầu)? \Z")
_WILL = pattern(rf"{LEFT}(?:sẽ|dự kiến|phấn đấu|lộ trình|hạn)(?: [^.;\n]{{0,150}})? \Z")
_PLANNED = pattern(r"(?:nhiệm vụ|phương hướng|kế hoạch|dự toán|chỉ tiêu|mục tiêu|giải pháp|chương trình)(?: [a-zà-ỹ]+){0,5},? \Z")
# Young men are called up for the year to come.
_CALLED_UP = pattern(rf"{LEFT}(?:nhập ngũ|tuyển quân|tuyển chọn công dân|giao (?:nhận )?quân)(?: [^\W\d]+){{0,3}} \Z")
_SINCE = pattern(rf"{LEFT}(?:từ|kể từ) (?:năm )?\Z")
_AIMED = pattern(r",(?: (?!đã)[a-zà-ỹ]+){0,3} (?:phấn đấu|đặt mục tiêu|dự kiến|sẽ)(?![a-zà-ỹ])")
_TO_NOW = pattern(r"\s?(?:đến|tới) (?:nay|thời điểm)")
_CITED = pattern(
    r"(?:số:? ?\d|/[0-9&-]*[a-zđ][a-zđ0-9&-]*|khóa [ivx]+|[a-zđ]-[a-zđ]+|quyết định|nghị quyết|chỉ thị|(?<!kỷ )(?<!pháp )luật)"
    r"[^.)\n]{0,12}\Z"
)
# "So với cùng kỳ năm 2014": the report is of the year after.
_COMPARED = pattern(r"(?:^|[^a-zà-ỹ])(?:cùng k[ỳì](?: của)?|so với(?: thời điểm)?) \Z")
# Laws are cited for years.
_LAW = pattern(rf"{LEFT}(?:(?<!kỷ )(?<!pháp )luật|hiến pháp|pháp lệnh)(?: [^\W\d]+){{0,8}},? \Z")
# "Sơ kết 5 năm thực hiện … (2016-2021)": the report is of the last of them.
_ROUND = pattern(rf"{LEFT}(?:sơ kết|tổng kết) (?:\d{{1,2}}|[a-zà-ỹ]+(?: [a-zà-ỹ]+)?) năm(?![a-zà-ỹ])[^.\n]{{0,120}}\((?:từ )?(?:năm |giai đoạn )?\Z")
# "Trường thành lập ngày 1/4/1992": long ago, unless it was decided only now.
_FOUNDED = pattern(
    rf"{LEFT}(?<!quyết định )(?<!nghị quyết )(?<!lễ )(?<!công bố )(?<!đề án )"
    r"(?:(?:thành lập|tái lập)(?: [^\W\d]+){0,6}|sinh)[ (,]{1,2}(?:vào )?(?:ngày )?$"
)
# "Phấn đấu đạt 5 tỷ USD trong năm 2019": the year that is running
_THIS_YEAR = pattern(rf"{LEFT}(?:phấn đấu|mục tiêu)(?: [^.;\n]{{0,150}})? (?:trong|cả)(?: cả)? (?:năm )?$")
_LATE = pattern(r"XXXX-(?:1[12]|Q4|H2)\b.*", on="text")
_ANNIVERSARY = pattern(r"\d{4}(?P<day>-\d\d-\d\d)/\d{4}(?P=day)")
# What is told of an older year is history, which no page reports as news.
_FIRST_PAGES, _LAST_PAGES = 1990, 2050
# "Kỷ niệm 70 năm …", "Cách đây 70 năm": so long after a year of history.
_YEARS_AFTER = pattern(
    r"(?:kỷ niệm|kỉ niệm|cách đây|cách nay)(?: trọng thể| đúng| tròn| vừa tròn| lần thứ)? (?P<n>\d{2,3}) năm(?! (?:qua|tới|tuổi|tù)(?![a-zà-ỹ]))"
)
_STRETCHES = ("from-year-to-year", "decade", "year-of-the-cycle")
_WINDOW = 80


def cited(source: Source, mention: TimeMention) -> bool:
    """Tell whether a day is a document's: "Nghị quyết số 17-NQ/TU ngày 18/12/2020"."""
    return bool(_CITED.first(source, max(0, mention.start - 40), mention.start))


def announced(source: Source, mention: TimeMention) -> bool:
    """Tell whether a time is a bound or lies ahead of the report."""
    if _TO_NOW.match(source, mention.end):
        return False
    start = mention.start
    return bool(_BOUND.first(source, max(0, start - 24), start) or _WILL.first(source, max(0, start - 2 * _WINDOW), start))


@attrs.frozen
class Witnesses:
    """
    The whole values of the text, sorted by what they tell of the report's day.

    Args:
        past: told as having been.

        planned: years of plans, and ends of years to be reached.

        ahead: announced days and months.

        cited: days of documents.

        anniversaries: stretches to the same day of a later year, "(28/6/2001 - 28/6/2025)".

        history: years in which there were no pages yet, and days on which something was founded.

        aimed: the years within which a goal is to be reached.
    """

    past: tuple[TimeMention, ...] = ()
    planned: tuple[TimeMention, ...] = ()
    ahead: tuple[TimeMention, ...] = ()
    cited: tuple[TimeMention, ...] = ()
    anniversaries: tuple[TimeMention, ...] = ()
    history: tuple[TimeMention, ...] = ()
    aimed: tuple[TimeMention, ...] = ()

    @property
    def best(self) -> TimeMention | None:
        """The witness of the report's year: the last year that the text speaks of, plans and bounds aside."""
        years = [m for m in (*self.past, *self.planned) if len(m.value) == 4]
        parts = [m for m in (*self.past, *self.planned) if len(m.value) > 4]
        last, part = max(years, key=begin_of, default=None), max(parts, key=begin_of, default=None)
        if last and part:
            # One year ahead of several halves, quarters or months is a plan; so is one that is told as a plan's.
            several = Counter(begin_of(m).year for m in parts)[begin_of(part).year] > 1
            meant = several or (last in self.planned and part in self.past)
            return part if meant and begin_of(last).year == begin_of(part).year + 1 else max(part, last, key=begin_of)
        return last or part or min(self.ahead, key=begin_of, default=None) or max(self.cited, key=begin_of, default=None)


def witnesses(source: Source, told: Sequence[TimeMention]) -> Witnesses:
    sorted_: dict[str, list[TimeMention]] = {"past": [], "planned": [], "ahead": [], "cited": [], "anniversaries": [], "history": [], "aimed": []}
    begun = {mention.value[:4] for mention in told if mention.rule == "from-year-to-year" and len(mention.value) == len("2015/2020")}
    for mention in told:
        if mention.rule == "from-year-to-year" and _sums_up(source, mention):
            mention = attrs.evolve(mention, value=mention.value[-4:])
        elif mention.anchor or mention.rule in _STRETCHES or not reckon.date_of(mention.value):
            continue
        sort = _sort(source, mention)
        if sort == "past" and len(mention.value) == len("2014") and _COMPARED.first(source, max(0, mention.start - 20), mention.start):
            if mention.value in begun:
                # "Trong nhiệm kỳ 2015-2020 … so với năm 2015": the end of a term is held against its beginning.
                continue
            mention = attrs.evolve(mention, value=str(int(mention.value) + 1))
        if sort:
            sorted_[sort].append(mention)
    stretch = max((int(mention.value[:4]) for mention in told if mention.rule in _STRETCHES and mention.value[:4].isdigit()), default=0)
    # A document older than the years that the report is on tells nothing of its own.
    sorted_["cited"] = [mention for mention in sorted_["cited"] if begin_of(mention).year >= stretch - 1]
    return Witnesses(**{sort: tuple(mentions) for sort, mentions in sorted_.items()})


def _sums_up(source: Source, mention: TimeMention) -> bool:
    """Tell whether years in brackets are those that a report sums up."""
    return len(mention.value) == len("2016/2021") and _ROUND.first(source, max(0, mention.start - 180), mention.start) is not None


def _sort(source: Source, mention: TimeMention) -> str:
    """Return which of the witnesses a time is; a far year ahead is none ("đến năm 2030")."""
    yearly = len(mention.value) == 4
    if _ANNIVERSARY.fits(mention.value):
        return "anniversaries"
    if int(mention.value[:4]) < _FIRST_PAGES:
        return "history"
    if len(mention.value) == len("1992-04-01") and _FOUNDED.first(source, max(0, mention.start - _WINDOW), mention.start):
        return "history"
    if announced(source, mention):
        if yearly and _THIS_YEAR.first(source, max(0, mention.start - 2 * _WINDOW), mention.start):
            return "aimed"
        return "ahead" if not yearly else "planned" if mention.mod == "END" else ""
    if yearly and _TO_NOW.match(source, mention.end) and mention.mod is None and _SINCE.first(source, max(0, mention.start - 12), mention.start):
        # "Từ năm 2017 đến nay": some years may lie between.
        return ""
    if yearly and _CALLED_UP.first(source, max(0, mention.start - _WINDOW), mention.start):
        return "planned"
    if yearly and _LAW.first(source, max(0, mention.start - _WINDOW), mention.start):
        return ""
    if yearly and (_PLANNED.first(source, max(0, mention.start - _WINDOW), mention.start) or _AIMED.match(source, mention.end)):
        return "planned"
    return "cited" if len(mention.value) >= 10 and cited(source, mention) else "past"


def jubilee(source: Source, history: Sequence[TimeMention]) -> tuple[int, TimeMention] | None:
    """Return the year that lies as many years after one of *history* as are celebrated, and that one; ``None`` where more than one may be meant."""
    after = {int(found["n"]) for found in _YEARS_AFTER.find(source)} if history else ()
    years = {begin_of(mention).year + count: mention for mention in reversed(history) for count in after}
    possible = [(year, mention) for year, mention in years.items() if _FIRST_PAGES <= year < _LAST_PAGES]
    return possible[0] if len(possible) == 1 else None


def running_year(told: Sequence[TimeMention], known: Witnesses) -> TimeMention | None:
    """Return the only year of a text, in which its goal is to be reached; ``None`` late in a year, when goals are of the next."""
    if not known.aimed or len({mention.value for mention in known.aimed}) > 1 or any(_LATE.fits(mention.value) for mention in told):
        return None
    return known.aimed[0]


def begin_of(mention: TimeMention) -> dt.date:
    """Return the first day of a witness, or the last of two days (an anniversary is now)."""
    first, _, last = mention.value.partition("/")
    day = reckon.date_of(last if len(last) >= 10 else first)
    assert day is not None
    return day


def not_after(value: str, day: dt.date, *, strictly: bool = False) -> bool:
    """Tell whether the day *value* of the year of *day* is not after *day*."""
    whole = reckon.with_year(value, day.year)
    there = reckon.date_of(whole) if whole else None
    return there is not None and (there < day if strictly else there <= day)
