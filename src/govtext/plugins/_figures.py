"""How a quantity is put together: one number, two with a stroke, or two with a dash, and a unit."""

from decimal import Decimal

from govtext.kinds import Amount, CountedNouns, Quantity, Unit
from govtext.plugin import LEFT, LETTER, RIGHT, Lexicon, Match, Source, Span, pattern
from govtext.plugins._labels import before, dated, labelled, named, year, yearly
from govtext.plugins._numerals import Numeral, numeral, plain, read
from govtext.plugins._units import Named, rated, unit_after

_SLASH = pattern(r" ?/ ?(?=\d)")
# What joins two numbers, or the unit of the first to the second.
_JOINT = pattern(
    rf"(?P<stroke>{_SLASH.expr})|(?P<among> trong(?: tổng)?(?: số)? (?=\d)|/(?:trong )?tổng(?: số)? (?=\d))"
    r"|(?P<to> ?- ?(?=\d)| (?:đến|tới) (?:dưới |gần |trên |hơn )?(?=\d))"
)
# One of these stands there, or nothing is joined.
_JOINING = ("/", " /", "-", " -", " t", " đ")
_PERCENT = pattern(r" \(\d{1,3}(?:[.,]\d{1,2})? ?%\)")
# "Chiếm gần 1/4" is a part of a whole: small figures, the greater below.
_PORTION = pattern(rf"{LEFT}chiếm(?: (?:gần|hơn|khoảng|trên|tới|đến))? $")
_WHOLE_OF = pattern(rf" (?:dân số|số|tổng số|diện tích|chiều dài|thành viên|đại biểu){RIGHT}")
# "Khiển trách 26, cảnh cáo 03" counts whoever was punished, without a noun.
_PUNISHED = tuple(f"{deed}{link} " for deed in ("khiển trách", "cảnh cáo", "cách chức", "khai trừ") for link in ("", " là", ":"))
_FROM = pattern(rf"{LEFT}từ (?:[^ \n]{{2,6}} )?$")
_VISITS = pattern(rf"{LEFT}(?:lượt|du khách|khách)[^.;:\n]{{0,60}}$")
_PERSONS = pattern(rf"{LEFT}(?:dân số|số dân|quy mô dân số|lực lượng lao động)[^.;:\n]{{0,40}}$")
# "Xếp thứ 38/63 tỉnh" is a rank among 63.
_RANK = pattern(rf"{LEFT}(?:xếp|đứng|hạng|vị|vị trí|ở vị trí) (?:vị trí |hạng |vị )?thứ(?: \d{{1,2}} [^.;,\n]{{3,24}}(?:, |, đứng |, xếp )thứ)? $")
# "Hạng cân 48 kg" names a class.
_CLASS_ENDS = tuple(f"{word}{blank}" for word in ("cân", "dung", "hạng", "ly", "li", "cỡ", ",", "và") for blank in (" ", ""))
_CLASS = pattern(
    rf"{LEFT}(?:hạng cân|nội dung|hạng|(?:các )?(?:cự ly|cự li)|cỡ) ?"
    r"(?:\d{1,4}(?:[.,]\d{1,2})? ?(?:km|m|kg)?(?: (?:nam|nữ))?(?:,? và |, )){0,6}$"
)
_NUMBER_OF = pattern(
    rf"{LEFT}(?:tổng )?(?<!tỷ )(?<!tỉ )(?<!điểm )(?<!hệ )(?<!con )số (?!điện|hiệu|tài|fax|nhà|ký|thứ|báo|tiền|đo|vốn)"
    rf"(?:[{LETTER}/]{{1,12}} ){{2,12}}(?:năm \d{{4}} )?"
    r"(?:là|chỉ còn|còn|chỉ|giảm còn|lên đến|lên tới|đạt)(?: gần| hơn| khoảng| trên)? $"
)
# An index or a score may stand without a unit: "hệ số ICOR đạt 5,6".
_INDEX_IS = pattern(
    rf"{LEFT}(?:hệ số|chỉ số|điểm số|pci|papi|par index|par-index|parindex|sipas|icor|gini|hdi)(?! giá)(?: [^.;,\n]{{0,50}})?"
    r" (?:là|đạt|ước đạt|ở mức|bằng|giảm còn|còn|tăng lên|xuống còn)(?: gần| hơn| khoảng| trên)? $"
)
# With one of these words ends what tells of a number without a unit.
_COMES_TO = tuple(f"{word} " for word in ("là", "còn", "chỉ", "đến", "tới", "lên", "mức", "bằng", "đạt", "gần", "hơn", "khoảng", "trên"))
# "Giá trị sản phẩm thu được trên 1 ha đất": by what it is reckoned.
_PER_ONE = pattern(
    rf"{LEFT}(?:giá trị|thu nhập|doanh thu|lợi nhuận|sản phẩm|chi phí|thu hoạch|năng suất)"
    rf"(?: (?!(?:đạt|là|tăng|giảm){RIGHT})[{LETTER}]{{1,8}}){{0,5}}"
    r" (?:trên|cho|của|mỗi) (?:mỗi )?$"
)
# "Số giường bệnh trên 10.000 dân": by so many heads something is reckoned; "số người dự trên 100 người" is a count.
_RATE_FOR = pattern(rf"{LEFT}(?:tỷ|tỉ) (?:lệ|suất)(?: (?!(?:đạt|là|có|cho|với){RIGHT})[{LETTER}]{{1,8}}){{0,4}} trên $")
_KEPT_READY = pattern(
    rf"{LEFT}(?:bác sĩ|bác sỹ|dược sĩ|dược sỹ|điều dưỡng|giường bệnh|giường)"
    rf"(?: (?!(?:đạt|là|có|cho|với|phục|khám){RIGHT})[{LETTER}]{{1,8}}){{0,4}} trên $"
)
_ROUND = tuple(Decimal(10) ** power for power in range(2, 7))
_DWELLERS = ("dân", "người dân")
_HEADS = (*_DWELLERS, "người", "trẻ", "trẻ đẻ sống")
_ENDS = pattern(r"[.,;)\n](?!\d)| \(")
_MARKS = (".", ",", ";", ")", "\n", " (")
# A comma before three digits is read as an English thousands mark where a decimal would be absurd.
_WHOLE = frozenset(("VND", "tấn", "m", "m²", "kWh", "con"))


def figure(source: Source, digits: Match, units: Lexicon[Unit], nouns: Lexicon[CountedNouns]) -> Quantity | None:
    """Return the quantity that begins with *digits*, without approximator, or ``None``."""
    start = digits.start()
    first = None if yearly(source, start, digits["figures"]) else read(source, digits)
    if first is None:
        return None
    unit = unit_after(source, first.end, units, nouns)
    near = _joining(source, first.end)
    far = _joining(source, unit.end) if unit else None
    if near is None and far is None:
        return _single(source, start, first, unit, nouns)
    share = _joint("stroke", near, far) or _joint("among", near)
    span = _joint("to", near, far)
    return (
        (share and _share(source, start, first, unit, share, units, nouns))
        or (span and _range(source, start, first, unit, span, units, nouns))
        or _single(source, start, first, unit, nouns)
    )


def _joining(source: Source, end: int) -> Match | None:
    """Return what joins a number or unit that ends at *end* to a second number, or ``None``."""
    return _JOINT.match(source, end) if source.folded.startswith(_JOINING, end) else None


def _single(source: Source, start: int, number: Numeral, unit: Named | None, nouns: Lexicon[CountedNouns]) -> Quantity | None:
    if unit is None and number.scale == 1 and source.folded.endswith(_PUNISHED, 0, start):
        return Quantity(Span(start, number.end), number.value, rule="number-after-verb")
    if unit is None and number.scale < 1000:
        # "Số người chết chỉ còn 96.068.": the words before have told what is counted.
        ends = number.end == len(source.text) or (source.text.startswith(_MARKS, number.end) and _ENDS.match(source, number.end))
        closed = ends and not year(number.plain)
        led = closed and source.folded.endswith(_COMES_TO, 0, start)
        told = led and (_NUMBER_OF.first(source, max(0, start - 80), start) or _index(source, start, number))
        return Quantity(Span(start, number.end), _count(number, None), rule="number-of") if told else None
    if unit is None:
        return _implied(source, start, number)
    if per_head(source, start, number.value, unit.symbol):
        return None
    if number.value == 1 and unit.sort == "measure" and _PER_ONE.first(source, max(0, start - 70), start):
        return None
    if not _counts(source, start, unit) or (unit.sort == "guess" and (year(number.plain) or _numbered(source, start, nouns))):
        return None
    span = Span(start, unit.end)
    value, alternatives = _settled(number, unit)
    return Quantity(span, value, unit=unit.symbol, alternatives=alternatives, rule=f"number-{unit.sort}")


def per_head(source: Source, start: int, number: Decimal, unit: str) -> bool:
    """Tell whether the heads counted at *start* are only what something is reckoned by: "số giường bệnh trên một vạn dân"."""
    if unit not in _HEADS or number not in _ROUND or not source.folded.endswith("trên ", 0, start):
        return False
    since = max(0, start - 60)
    return _RATE_FOR.first(source, since, start) is not None or (unit in _DWELLERS and _KEPT_READY.first(source, since, start) is not None)


def beside(source: Source, found: Quantity, units: Lexicon[Unit], nouns: Lexicon[CountedNouns]) -> Quantity | None:
    """Return the count that only a stroke divides from what was *found*: "12 vụ/15 đối tượng"; one of a thing is what it is reckoned by."""
    near = found.of is None and found.unit is not None and source.text.startswith(("/", " /"), found.end)
    stroke = _SLASH.match(source, found.end) if near else None
    number = numeral(source, stroke.end()) if stroke else None
    unit = unit_after(source, number.end, units, nouns) if number and number.value != 1 else None
    if stroke is None or number is None or unit is None or unit.sort != "noun" or unit.symbol == found.unit:
        return None
    return Quantity(Span(stroke.end(), unit.end), _count(number, unit), unit=unit.symbol, rule="number-noun")


def _index(source: Source, start: int, number: Numeral) -> bool:
    """Tell whether a decimal is what an index or a coefficient comes to."""
    return "," in number.plain and _INDEX_IS.first(source, max(0, start - 90), start) is not None


def _numbered(source: Source, start: int, nouns: Lexicon[CountedNouns]) -> bool:
    """Tell whether the word before a number is itself a counted noun: "phiếu 01 cung cấp" is form 01."""
    words = source.folded[max(0, start - 20) : start].split()
    return any(noun.group != "none" for form in (words[-1:], words[-2:]) for noun in nouns.read(" ".join(form)))


def _counts(source: Source, start: int, unit: Named) -> bool:
    """Tell whether the words before a number let it count what follows."""
    if source.folded.endswith(_CLASS_ENDS, 0, start) and _CLASS.first(source, max(0, start - 60), start):
        return False
    if unit.sort == "measure" and unit.dimension not in ("score", "multiple", "rank", "work"):
        return True
    return not labelled(source, start) and (unit.sort != "guess" or not named(source, start))


def _implied(source: Source, start: int, number: Numeral) -> Quantity | None:
    """Read "25 triệu" as money, unless the sentence has just said that visitors or persons are counted."""
    if labelled(source, start):
        return None
    since = max(0, start - 70)
    unit = "lượt" if _VISITS.first(source, since, start) else "người" if _PERSONS.first(source, since, start) else "VND"
    named_ = rated(source, unit, number.end)
    return Quantity(Span(start, named_.end), number.value, unit=named_.symbol, rule="number-alone")


def _settled(number: Numeral, unit: Named) -> tuple[Decimal, tuple[Amount, ...]]:
    """Choose how to read a separator before three digits, and keep the other reading."""
    if number.other is None or number.scale > 1:
        return number.value, ()
    comma = "," in number.plain
    english = comma and (unit.symbol in _WHOLE or unit.sort != "measure")
    value, other = (number.other, number.value) if english else (number.value, number.other)
    doubtful = english or (comma and unit.dimension in ("mass", "area", "length"))
    return value, (Amount(other, unit.symbol),) if doubtful else ()


def _joint(sort: str, *joints: Match | None) -> Match | None:
    """Return the first of *joints* that is of one *sort*."""
    return next((joint for joint in joints if joint and joint.lastgroup == sort), None)


def _share(
    source: Source, start: int, part: Numeral, unit: Named | None, joint: Match, units: Lexicon[Unit], nouns: Lexicon[CountedNouns]
) -> Quantity | None:
    """Read "5/12 chỉ tiêu", "1 trong 5 xã", "80.683ha/83.606,2ha", "(8.481/9.669)"."""
    stroke = joint.lastgroup == "stroke"
    whole = numeral(source, joint.end())
    if (
        whole is None
        or (year(whole.plain) and part.value <= 12)
        or (
            stroke and ((part.value <= 31 and whole.value <= 12 and dated(source, start)) or (labelled(source, start) and not _ranked(source, start)))
        )
    ):
        return None
    small = stroke and part.value < whole.value <= 10
    if small and (_PORTION.first(source, before(source, start), start) or (_WHOLE_OF.match(source, whole.end) and not dated(source, start))):
        return Quantity(Span(start, whole.end), part.value, of=whole.value, rule="portion")
    named_ = unit_after(source, whole.end, units, nouns)
    if unit and joint.start() == unit.end and (named_.symbol if named_ else None) != unit.symbol:
        # "Dư nợ 35 tỷ đồng/856 khách hàng" tells two counts.
        return None
    if named_ is None and stroke and (percent := _PERCENT.match(source, whole.end)):
        # "35/35 (100%) đại biểu": what is counted stands behind the bracket.
        counted = unit_after(source, percent.end(), units, nouns)
        unit_name = counted.symbol if counted and counted.sort == "noun" else None
        return Quantity(Span(start, whole.end), _count(part, None), of=_count(whole, None), unit=unit_name, rule="share-before-percent")
    if named_ is None:
        return _bare_share(source, start, part, whole) if stroke else None
    if named_.sort == "guess" and (named(source, start) or year(whole.plain) or whole.value <= 10):
        return None
    amount = _count(part, named_) * (whole.scale if part.scale == 1 and unit is None else 1)
    return Quantity(Span(start, named_.end), Decimal(f"{amount.normalize():f}"), of=_count(whole, named_), unit=named_.symbol, rule="share")


def _ranked(source: Source, start: int) -> bool:
    """Tell whether the number at *start* is a rank: "xếp thứ 38/63"."""
    return source.folded.endswith("thứ ", 0, start) and _RANK.first(source, before(source, start), start) is not None


def _bare_share(source: Source, start: int, part: Numeral, whole: Numeral) -> Quantity | None:
    """Read a share without a noun as a rank, else only in brackets and only where no day could be meant."""
    ranked = _ranked(source, start)
    bracketed = ranked or (source.text[start - 1 : start] == "(" and source.text[whole.end : whole.end + 1] == ")")
    day = part.value <= 31 and whole.value <= 12
    if not bracketed or (day and not ranked) or year(whole.plain):
        return None
    return Quantity(Span(start, whole.end), _count(part, None), of=_count(whole, None), rule="share-in-brackets")


def _count(number: Numeral, unit: Named | None) -> Decimal:
    return _settled(number, unit or Named("", 0, "noun"))[0]


def _range(
    source: Source, start: int, low: Numeral, unit: Named | None, joint: Match, units: Lexicon[Unit], nouns: Lexicon[CountedNouns]
) -> Quantity | None:
    """Read "60% - 100%", "12-15 xã", "từ 200.000 đồng đến 1 triệu đồng"."""
    high = numeral(source, joint.end())
    if high is None or _SLASH.match(source, high.end) or (year(low.plain) and year(high.plain)):
        return None
    if "-" not in joint[0] and not _FROM.first(source, max(0, start - 12), start) and joint.start() != low.end:
        return None
    after = unit_after(source, high.end, units, nouns)
    if after is None and high.scale > 1:
        after = Named("VND", high.end, "measure", "money")
    if after is None or not _counts(source, start, after) or (after.sort != "measure" and dated(source, start)):
        return None
    if unit is not None and joint.start() != low.end and unit.symbol.split("/")[0] != after.symbol.split("/")[0]:
        return None
    bottom = _count(low, after)
    if low.scale == 1 and high.scale > 1 and unit is None:
        bottom = plain(bottom * high.scale)
    return Quantity(Span(start, after.end), None, low=bottom, high=_count(high, after), unit=after.symbol, rule="range")
