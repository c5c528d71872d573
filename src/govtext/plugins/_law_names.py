"""Laws cited by name, with the number or the day that follows: Luật Đất đai, Luật Bảo vệ môi trường số 72/2020/QH14, Hiến pháp năm 2013."""

from collections.abc import Iterator

from govtext.kinds import Law, Reference, Symbol, Timex
from govtext.plugin import LEFT, LETTER, LOWER, RIGHT, UPPER, Layer, Lexicon, Source, Span, fold, pattern

_LAW = pattern(
    rf"{LEFT}(?P<type>Luật|Bộ luật|Bộ Luật|Pháp lệnh|Điều lệ|Hiến pháp|luật|bộ luật|pháp lệnh|điều lệ) (?=[{LETTER}])",
    on="text",
)
# A capital word of a law's title may have a small second syllable: "An toàn Giao thông".
_SMALL = (
    rf"(?: (?!(?:số|năm|và|là|của|được|đã|sẽ|có|về|cho|để|quy|ra|này|mới|tại|trong|theo|do|với|nhằm|khi|thì|cũng|chưa|không|còn|phải|cần|sửa){RIGHT})"
    rf"[{LOWER}]+)?"
)
_OTHER = r"(?!Luật |Bộ |Pháp |Hiến |Nghị |Thông |Quyết |Chỉ |Kết |Quy |Đề |Kế )"
_TITLE = pattern(rf"[{UPPER}][{LETTER}]*{_SMALL}(?:(?:, | và | - | ){_OTHER}[{UPPER}][{LETTER}]*{_SMALL}){{0,6}}", on="text")
_AMENDING = pattern(r"luật sửa đổi(?:, bổ sung)?(?: một số điều(?: và bổ sung)?)?(?: của)? (?:các )?(?=luật |bộ luật )", cues=("luật sửa đổi",))
_NO_LAW = pattern(rf"(?:sửa đổi|sư|gia|pháp|tục|lệ|này|trên|mới|định|của|và|được|là|cũng|chơi|nhân quả|có|do|bất thành){RIGHT}")
_YEAR = pattern(rf" (?:(?:sửa đổi )?năm )?(?P<year>(?:19|20)[0-9]{{2}}){RIGHT}(?! ?[-/][0-9])")
_JOIN = pattern(r"(?:,| và) (?=(?:luật|bộ luật) )")
_DAY = pattern(r",? (?=ngày )")
_NUMBER = pattern(r"(?: \(sửa đổi\))?,? số:? ?(?=[0-9])")
_CONSTITUTION = pattern(rf"(?<![{LETTER}])Hiến pháp (?=năm (?:19|20)[0-9]{{2}}|nước |[12][0-9]{{3}})", on="text")


def laws(source: Source, known: Lexicon[Law], symbols: Layer[Symbol], days: Layer[Timex]) -> Iterator[Reference]:
    """Yield laws cited by name; a law that amends others is one citation with their names."""
    found = list(_named(source, known, symbols, days))
    for match in _AMENDING.find(source):
        if match[0][:1] and source.text[match.start()] == "L":
            amended = _row(source, found, match.end())
            if amended:
                end = amended[-1].end
                title = source.words(Span(match.start() + len("Luật "), end))
                yield Reference(Span(match.start(), end), "luật", None, _date(source, end, days), "Quốc hội", title, rule="amending-law")
    yield from found


def _row(source: Source, found: list[Reference], start: int) -> list[Reference]:
    """Return the laws in a row from *start*: "Luật A và Luật B"."""
    row: list[Reference] = []
    for law in found:
        if law.start == start:
            row.append(law)
            join = _JOIN.match(source, law.end)
            start = join.end() if join else -1
    return row


def _named(source: Source, known: Lexicon[Law], symbols: Layer[Symbol], days: Layer[Timex]) -> Iterator[Reference]:
    """Yield laws cited by name, the longest known title, else the capitals that follow."""
    titles = pattern(known.expr)
    for match in _LAW.find(source):
        sort, start = fold(match["type"]), match.end()
        named = titles.match(source, start)
        title = Span.of(named) if named is not None and any(law.type == sort for law in known.read(named[0])) else None
        if title is None:
            if sort in ("điều lệ",) or not match["type"][0].isupper() or _NO_LAW.match(source, start):
                continue
            words = _TITLE.match(source, start)
            title = Span.of(words) if words else None
        if title is None or (match["type"][0].islower() and source.text[title.start].islower()):
            continue
        number = _number(source, title.end, symbols)
        end = number.end if number else title.end
        yield Reference(
            Span(match.start(), end),
            sort,
            number.number if number else None,
            _date(source, end, days),
            "Quốc hội" if sort in ("luật", "bộ luật") else None,
            source.words(title),
            rule="law-by-name",
        )
    for match in _CONSTITUTION.find(source):
        year = _YEAR.match(source, match.end() - 1)
        yield Reference(Span(match.start(), match.end() - 1), "hiến pháp", date=year["year"] if year else None, rule="law-by-name")


def _number(source: Source, end: int, symbols: Layer[Symbol]) -> Symbol | None:
    """Return the number that "số" joins to a title that ends at *end*."""
    gap = _NUMBER.match(source, end)
    return symbols.at(gap.end()) if gap is not None else None


def _date(source: Source, end: int, days: Layer[Timex]) -> str | None:
    """Return the year or the day that follows a citation."""
    year = _YEAR.match(source, end)
    if year is not None:
        return str(year["year"])
    gap = _DAY.match(source, end)
    day = days.at(gap.end()) if gap is not None else None
    return day.value if day is not None and len(day.value) == 10 and not day.value.startswith("X") else None
