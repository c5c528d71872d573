"""
Numbers with their units: amounts, counts, shares and ranges.

Vietnamese reports write 6.900 tỷ đồng, 99,7 % and 5/12 chỉ tiêu, and count whatever has a noun. Dates, document numbers and the
numbers of wards and regiments look alike: rivals of the family "figure" settle most of that, the words before a number the rest.
Source: domain inventory, section 7 and number_forms.csv.
"""

import functools
from collections.abc import Iterator
from decimal import Decimal

import attrs

from govtext.kinds import Approximator, CountedNouns, Quantity, Unit
from govtext.plugin import LEFT, LETTER, RIGHT, Entry, Lexicon, Source, Span, fold, hookimpl, pattern, read_entries
from govtext.plugins._figures import beside, figure, per_head
from govtext.plugins._labels import labelled
from govtext.plugins._numerals import DIGITS, plain
from govtext.plugins._spoken import SPOKEN, Spoken, spoken
from govtext.plugins._units import Named, unit_after

_BOUND = pattern(rf"(?:,?| số [^ ,.;]+(?: [^ ,.;]+)?) (?P<word>trở lên|trở xuống){RIGHT}")
# Before a number they are of another one: "con thứ ba trở lên 13,9%".
_BEHIND = ("trở lên", "trở xuống")
# "Số xã đạt từ 10 tiêu chí trở lên là 37 xã" tells which are counted.
_GOES_ON = (" trở ", ", trở ", " số ")
_CONDITION = pattern(r" trở (?:lên|xuống)(?: [^,.;\d]{0,24})? (?:là|có|chiếm|đạt|còn|gồm|ước đạt) (?:khoảng |hơn |trên |gần )?\d")
_THOSE_WITH = pattern(rf"{LEFT}(?:số|tỷ lệ|tỉ lệ|những) (?:[{LETTER}]{{1,8}} ){{1,9}}$")
_COMPARED = pattern(rf"{LEFT}(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|tốt|dài|kém|sớm) hơn ?$")
# "Tỷ lệ hộ nghèo giảm từ 5% trở lên", "giảm tỷ lệ hộ nghèo từ 5% trở lên": by so much at least.
_MOVED_BY = pattern(rf"{LEFT}(?:tăng|giảm)(?: (?:tỷ lệ|tỉ lệ)(?: (?!(?:còn|đạt|là|lên|xuống|có|được){RIGHT})(?:[{LETTER}]{{1,8}}|\d)){{1,6}})? từ $")
# "Tăng trưởng đạt từ 7%" sets the least, unless a second figure sets the most.
_AT_LEAST = pattern(rf"{LEFT}đạt (?:bình quân )?từ $")
_UP_TO = pattern(rf"[^.;,\n]{{0,40}}?(?: (?:đến|tới|lên|xuống|trở)|[-–]){RIGHT}")
# "Kỷ luật 29 tổ chức đảng: khiển trách 26, cảnh cáo 03": those punished are the ones counted before.
_STOPS = pattern(r"[.\n](?!\d)")
_ONE_OF = pattern(rf"{LEFT}một trong (?:số |tổng số )?$")
_AMONG = ("trong ", " số ")
# "Công suất nhỏ hơn 100 kW" sets a limit; "thấp hơn 5%" tells a difference.
_SIZED = pattern(
    rf"{LEFT}(?:công suất|diện tích|dung tích|trọng tải|tải trọng|chiều (?:dài|cao|rộng)|đường kính|độ (?:sâu|dốc|cao)|quy mô|bề rộng|khổ)"
    rf"(?: [{LETTER}]{{1,8}}){{0,3}} (?P<word>(?:(?P<small>nhỏ|thấp|ngắn|hẹp)|lớn|cao|dài|rộng) hơn(?: hoặc bằng)?) $"
)
# "Đi trên 3 chiếc xe": the vehicle or the island carries them, and nothing is compared.
_CARRIES = pattern(
    rf"{LEFT}(?:hành quân|đi|di chuyển|đến|sống|sinh sống|đứng|ngồi|nằm|đóng quân|công tác|làm việc|xuất phát)(?: [{LETTER}]{{1,8}}){{0,4}}"
    rf" trên \d{{1,4}} (?:đoàn tàu|chuyến tàu|toa|chiếc|xe|tàu|thuyền|ghe|xuồng|ca nô|chuyến|hòn|đảo)[^\n]{{0,12}}$"
)
_LEAD = pattern(rf"(?:{LEFT}[{LETTER}]{{2,7}} ){{1,4}}$|[<>≥≤] ?$")
_EITHER = pattern(rf"{LEFT}(?:cả|thứ|tháng|lần|bà|ông|anh|chị|chú|cô|dì|ngày|từng|số|một trong) $")
# In words only what is surely counted: "hai bên" is both sides.
# fmt: off
_VAGUE = frozenset((
    "bên", "nước", "mẹ", "em", "cháu", "mặt", "phần", "bản", "điểm", "miền", "tầng", "con", "chiếc", "cây", "dân", "câu", "bước", "nhà",
    "đường", "bộ", "trái", "vùng", "khâu", "cụ", "bờ", "lần", "mũi",
))
# fmt: on
# At the head of a sentence "hai đơn vị" are those just told of.
_SAID_BEFORE = frozenset(("đơn vị", "địa phương", "đồng chí", "ngôi nhà", "đối tượng", "bị can", "bị cáo", "vợ chồng", "gia đình"))
_THESE = pattern(rf" (?:này|đó|ấy|kia|nói trên){RIGHT}")
_PHYSICAL = ("mass", "area", "length", "volume", "energy", "power", "yield")
_MILLION = 10**6
_MONEY = pattern(
    rf"{LEFT}(?:kinh phí|hỗ trợ|vốn|tiền|trị giá|giá|thu|chi|đầu tư|tặng|ủng hộ|quyên góp|phạt|thưởng|vay|nợ)(?: [{LETTER}]{{1,8}}){{0,5}} $"
)


def quantities(source: Source, units: Lexicon[Unit], nouns: Lexicon[CountedNouns], words: Lexicon[Approximator]) -> Iterator[Quantity]:
    """
    Find amounts, counts, shares and ranges, each from the approximator to the unit.

    >>> show("Thu gần 6.900 tỷ đồng, đạt 5/12 chỉ tiêu, từ 60% - 100%", Quantity)
    'gần 6.900 tỷ đồng' number=6900000000000 unit=VND comparator=nearly
    '5/12 chỉ tiêu' number=5 of=12 unit=chỉ tiêu
    '60% - 100%' low=60 high=100 unit=%
    """
    reached = 0
    counted: Quantity | None = None
    for match in DIGITS.find(source):
        found = figure(source, match, units, nouns) if match.start() >= reached else None
        if found is None:
            continue
        if found.rule == "number-after-verb":
            found = attrs.evolve(found, unit=counted.unit if counted and _STOPS.first(source, counted.end, found.start) is None else None)
        elif found.rule == "number-noun":
            counted = found
        reached = found.span.end
        onward = source.folded.startswith(_GOES_ON, reached)
        if onward and _CONDITION.match(source, reached) and _THOSE_WITH.first(source, max(0, found.start - 70), found.start):
            continue
        yield _one_of(source, found) or _approximated(source, found, words)
        if other := beside(source, found, units, nouns):
            yield other
            reached = other.end


def _one_of(source: Source, found: Quantity) -> Quantity | None:
    """Read "một trong 3 vùng" as one of three."""
    if found.of is not None or not found.number or not source.folded.endswith(_AMONG, 0, found.start):
        return None
    one = _ONE_OF.first(source, max(0, found.start - 24), found.start)
    return attrs.evolve(found, span=Span(one.start(), found.end), number=Decimal(1), of=found.number, rule="one-of") if one else None


def counts_in_words(source: Source, units: Lexicon[Unit], nouns: Lexicon[CountedNouns], words: Lexicon[Approximator]) -> Iterator[Quantity]:
    """
    Find counts that are written in words, where what follows is surely counted.

    >>> show("Có ba xã đạt chuẩn; hai bên thống nhất", Quantity)
    'ba xã' number=3 unit=xã
    """
    reached = 0
    for match in SPOKEN.find(source):
        number = spoken(source, match.start()) if match.start() >= reached else None
        found = _in_words(source, match.start(), number, units, nouns) if number else None
        if number and found:
            yield _approximated(source, found, words)
            reached = number.end


def _in_words(source: Source, start: int, number: Spoken, units: Lexicon[Unit], nouns: Lexicon[CountedNouns]) -> Quantity | None:
    """Return the count or amount whose number in words begins at *start*."""
    opening = start == 0 or source.text[start - 1] == "\n" or source.text[max(0, start - 2) : start] == ". "
    if _EITHER.first(source, max(0, start - 11), start) or labelled(source, start) or not (source.text[start].islower() or opening):
        return None
    if number.of is not None:
        return Quantity(Span(start, number.end), number.value, of=Decimal(number.of), rule="portion")
    unit = unit_after(source, number.end, units, nouns)
    if opening and number.words == 1 and not (unit and unit.sort == "noun" and _told_first(source, unit)):
        return None
    if unit is None:
        sum_ = number.scale >= _MILLION and _MONEY.first(source, max(0, start - 60), start)
        return Quantity(Span(start, number.end), plain(number.value), unit="VND", rule="number-alone") if sum_ else None
    if not _sure(source, start, number, unit) or per_head(source, start, Decimal(number.value), unit.symbol):
        return None
    return Quantity(Span(start, unit.end), plain(number.value), unit=unit.symbol, rule="number-in-words")


def _told_first(source: Source, unit: Named) -> bool:
    """Tell whether what a sentence begins to count has not been told of before: "Ba cây cầu …", but "Hai đơn vị …", "Ba giải pháp này …"."""
    return " " in unit.symbol and unit.symbol not in _SAID_BEFORE and _THESE.match(source, unit.end) is None


def _sure(source: Source, start: int, number: Spoken, unit: Named) -> bool:
    """Tell whether what follows a number in words is surely counted or measured."""
    if unit.sort == "noun":
        return number.words > 1 or number.scale > 1 or unit.symbol not in _VAGUE
    if unit.dimension == "multiple":
        return source.folded.endswith("gấp ", 0, start)
    return unit.sort == "measure" and (number.words > 1 or unit.dimension in _PHYSICAL) and unit.dimension not in ("score", "rank")


def _approximated(source: Source, found: Quantity, words: Lexicon[Approximator]) -> Quantity:
    """Take in the words before or after that say on which side of the number the truth lies."""
    begin = found.span.start
    if bound := _BOUND.match(source, found.end) if source.folded.startswith(_GOES_ON, found.span.end) else None:
        entry = next(iter(words.read(bound["word"])))
        near = bound.start("word") - found.end < 3
        start = found.start
        if near and found.unit == "%" and source.folded.endswith(" từ ", 0, start) and _MOVED_BY.first(source, max(0, start - 60), start):
            start -= len("từ ")
        return attrs.evolve(found, span=Span(start, bound.end() if near else found.end), comparator=entry.comparator)
    since = max(0, begin - 24)
    if source.folded.endswith(" từ ", since, begin) and found.number is not None:
        least = _AT_LEAST.first(source, since, found.start)
        ranges = least is None or _UP_TO.match(source, found.end)
        return found if ranges else attrs.evolve(found, span=Span(found.start - len("từ "), found.end), comparator="at_least")
    lead = _LEAD.first(source, since, begin) if source.folded.endswith(_leads(words), since, begin) else None
    if lead is None:
        return found
    if sized := _SIZED.first(source, max(0, found.start - 44), found.start):
        return attrs.evolve(found, span=Span(sized.start("word"), found.end), comparator="under" if sized["small"] else "over")
    if _COMPARED.first(source, since, found.start):
        return found
    starts = [lead.start(), *(place + 1 for place in range(lead.start(), found.start - 1) if source.text[place] == " ")]
    for start in starts:
        said = source.folded[start : found.start].strip()
        if said == "trên" and source.folded[max(0, start - 4) : start] in ("nói ", "nêu ", "kể "):
            return found
        if said == "trên" and _CARRIES.first(source, max(0, start - 50), found.end):
            return found
        for entry in words.read(said) if said not in _BEHIND else ():
            return attrs.evolve(found, span=Span(start, found.end), comparator=entry.comparator or None)
    return found


@functools.lru_cache(maxsize=8)
def _leads(words: Lexicon[Approximator]) -> tuple[str, ...]:
    """Return with which words all ends that may lead to a number: before most numbers stands none of them."""
    lasts = {"hơn", "bằng", *(fold(form).split(" ")[-1] for entry in words for form in entry.forms)}
    return tuple(sorted({f"{last} " for last in lasts} | {last for last in lasts if not last.isalpha()}))


@hookimpl
def govtext_entries() -> Iterator[Entry]:
    """Contribute units, counted nouns and approximators."""
    yield from read_entries(Unit, "units.toml")
    yield from read_entries(CountedNouns, "nouns.toml")
    yield from read_entries(Approximator, "approximators.toml")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Contribute the finders of this file."""
    yield quantities
    yield counts_in_words
