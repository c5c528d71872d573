"""Cited documents: type, number, day, issuer; laws by name; plans by quoted title."""

from collections.abc import Iterator

import attrs

from govtext.kinds import Chrome, DocumentType, Issuer, Law, Organization, Reference, SourceLine, Symbol, Timex
from govtext.plugin import LEFT, LETTER, LOWER, RIGHT, UPPER, Annotation, Layer, Lexicon, Source, Span, fold, hookimpl, pattern, read_entries

_AND = pattern(r"(?:,|;|,? và|;? và|,? cùng|,? hoặc)(?: số)? ?$")
_DAY_GAP = pattern(r",? ?\(?(?:ban hành |ký )?(?=ngày |[0-9])")
_OF = pattern(r"(?:\)|,)? của (?P<office>(?:chủ tịch|thủ tướng|bộ trưởng|giám đốc|chánh án|viện trưởng|tổng kiểm toán|chủ nhiệm) )?")
# "Ngày 5/3/2020, UBND tỉnh ban hành Kế hoạch số …": the day and the issuer stand in front.
_ISSUES = pattern(r" (?:đã |vừa |cũng )?(?:ký ban hành|ban hành|ký|phê duyệt|có)(?: (?:văn bản|các))? $")
_OFFICE = pattern(rf"(?:chủ tịch nước|thủ tướng chính phủ|thủ tướng|tổng bí thư|tổng kiểm toán nhà nước){RIGHT}")
_LAW = pattern(
    rf"{LEFT}(?P<type>Luật|Bộ luật|Bộ Luật|Pháp lệnh|Điều lệ|Hiến pháp|luật|bộ luật|pháp lệnh|điều lệ) (?=[{LETTER}])",
    on="text",
)
# A capital word of a law's title may have a small second syllable: "An toàn Giao thông".
_SMALL = (
    rf"(?: (?!(?:số|năm|và|là|của|được|đã|sẽ|có|về|cho|để|quy|ra|này|mới|tại|trong|theo|do|với|nhằm|khi|thì|cũng|chưa|không|còn|phải|cần|sửa){RIGHT})"
    rf"[{LOWER}]+)?"
)
_TITLE = pattern(rf"[{UPPER}][{LETTER}]*{_SMALL}(?:(?:, | và | - | )(?!Luật |Bộ |Pháp )[{UPPER}][{LETTER}]*{_SMALL}){{0,6}}", on="text")
_NO_LAW = pattern(rf"(?:sư|gia|pháp|tục|lệ|này|trên|mới|định|của|và|được|là|cũng|chơi|nhân quả|có|do|bất thành){RIGHT}")
_YEAR = pattern(rf" (?:(?:sửa đổi )?năm )?(?P<year>(?:19|20)[0-9]{{2}}){RIGHT}(?! ?[-/][0-9])")
_CONSTITUTION = pattern(rf"(?<![{LETTER}])Hiến pháp (?=năm (?:19|20)[0-9]{{2}}|nước |[12][0-9]{{3}})", on="text")
_QUOTED = pattern(
    rf"{LEFT}(?P<type>kế hoạch|đề án|phương án|quy chế|quy định|chỉ thị|nghị quyết|quyết định|chương trình hành động|hướng dẫn|thông tư|nghị định)"
    r"(?: về)?:? ?(?:[\"“«])(?P<title>[^\"”»\n]{6,300})[\"”»]"
)
_ABOUT = pattern(r"[^.;:\n\"“«”]{0,110}? (?:về|về việc|v/v):? ?[\"“«](?P<title>[^\"”»\n]{6,300})[\"”»]")
_GLUE = pattern(r"NQ ?$", on="text")


def references(
    source: Source,
    symbols: Layer[Symbol],
    days: Layer[Timex],
    bodies: Layer[Organization],
    types: Lexicon[DocumentType],
    issuers: Lexicon[Issuer],
    laws: Lexicon[Law],
    chrome: Layer[Chrome],
    sources: Layer[SourceLine],
) -> Iterator[Reference]:
    """
    Find cited documents, each with the day on which it was issued and the issuer where the words or the number tell.

    >>> show("Quyết định số 265/QĐ-TTg, ngày 31/12/2021; Luật Đất đai năm 2013", Reference)
    'Quyết định số 265/QĐ-TTg' type=quyết định number=265/QĐ-TTg date=2021-12-31 issuer=Thủ tướng Chính phủ
    'Luật Đất đai' type=luật date=2013 issuer=Quốc hội title=Đất đai
    """
    found = [*_numbered(source, symbols, days, bodies, types, issuers), *_laws(source, laws), *_titled(source)]
    hidden: Layer[Annotation] = Layer.of([*chrome, *sources])
    found = [reference for reference in found if hidden.covering(reference.span) is None]
    found.sort(key=lambda reference: (reference.start, -reference.end))
    free = [one for number, one in enumerate(found) if not any(one.span.touches(other.span) for other in found[max(0, number - 3) : number])]
    for number, reference in enumerate(free):
        yield attrs.evolve(reference, refers_to=_first(reference, free[:number]))


def _numbered(
    source: Source, symbols: Layer[Symbol], days: Layer[Timex], bodies: Layer[Organization], types: Lexicon[DocumentType], issuers: Lexicon[Issuer]
) -> Iterator[Reference]:
    last = ""
    for symbol in symbols:
        start, sort = _lead(source, symbol, types)
        if not sort and last and _AND.first(source, max(0, symbol.start - 12), symbol.start):
            sort = _coded(symbol.number, types) or last
        sort = sort or _coded(symbol.number, types)
        if not sort:
            continue
        last = sort
        day, evidence = _day(source, symbol, days)
        issued, by = _issued(source, start, days, bodies)
        if day is None and issued is not None:
            day, evidence = issued, (issued,)
        told = _issuer(source, max(day.end, symbol.end) if day else symbol.end, bodies) or by or _by_code(symbol.number, issuers, bodies)
        yield Reference(
            Span(start, symbol.end),
            sort,
            symbol.number,
            day.value if day else None,
            told,
            _quoted(source, symbol.end),
            rule=symbol.rule,
            evidence=(symbol, *evidence),
        )


def _quoted(source: Source, end: int) -> str | None:
    """Return the title in quotation marks that "về" joins to a number: Nghị quyết số 33-NQ/TW … về "…"."""
    match = _ABOUT.match(source, end)
    return source.words(Span.of(match, "title")) if match else None


def _lead(source: Source, symbol: Symbol, types: Lexicon[DocumentType]) -> tuple[int, str]:
    """Return where the type word in front of a number begins, and the type; the number's own start and "" where there is none."""
    glued = _GLUE.first(source, max(0, symbol.start - 3), symbol.start)
    if glued is not None:
        return glued.start(), "nghị quyết"
    floor = max(0, symbol.start - 60, source.text.rfind("\n", 0, symbol.start) + 1)
    gap = _GAP.first(source, max(floor, symbol.start - 10), symbol.start)
    end = gap.start() if gap else symbol.start
    best: tuple[int, str] | None = None
    for span, entry in types.find(source, floor, end):
        between = source.folded[span.end : end]
        if between.strip() in _QUALIFIERS and (gap or not between.strip()):
            best = span.start, entry.name
    return best or (symbol.start, "")


_GAP = pattern(r"(?:[ ,]*số(?: hiệu)?:? ?|: ?| )$")
_QUALIFIERS = (
    "",
    "hành động",
    "liên tịch",
    "phối hợp",
    "tổng thể",
    "thực hiện",
    "chuyên đề",
    "mtqg",
    "mục tiêu quốc gia",
    "liên ngành",
    "cá biệt",
    "phê duyệt",
)


def _coded(number: str, types: Lexicon[DocumentType]) -> str:
    """Return the type that a number's own code tells."""
    parts = fold(number).replace("–", "-").replace("/", "-").replace(" ", "-").split("-")
    return next((entry.name for part in parts for entry in types if part in [fold(code) for code in entry.codes]), "")


def _day(source: Source, symbol: Symbol, days: Layer[Timex]) -> tuple[Timex | None, tuple[Timex, ...]]:
    gap = _DAY_GAP.match(source, symbol.end)
    day = days.at(gap.end()) if gap else None
    return (day, (day,)) if day is not None and len(day.value) == 10 and not day.value.startswith("X") else (None, ())


def _issued(source: Source, start: int, days: Layer[Timex], bodies: Layer[Organization]) -> tuple[Timex | None, str | None]:
    """Return the day that opens the sentence and the body that issues, where these words lead to the citation at *start*."""
    verb = _ISSUES.first(source, max(0, start - 32), start)
    body = bodies.last_before(verb.start()) if verb else None
    if verb is None or body is None or body.end != verb.start():
        return None, None
    day = days.last_before(body.start)
    if day is None or source.text[day.end : body.start] != ", " or len(day.value) != 10 or day.value.startswith("X"):
        return None, body.name
    opens = source.text[max(0, day.start - 3) : day.start].rstrip(" -")[-1:] in ("", "\n", ".", ";")
    return day if opens else None, body.name


def _issuer(source: Source, end: int, bodies: Layer[Organization]) -> str | None:
    """Return the body or office that "của …" names right after the citation."""
    of = _OF.match(source, end)
    if of is None:
        return None
    office = _OFFICE.match(source, of.start("office") if of["office"] else of.end())
    body = bodies.at(of.end())
    if office is not None:
        words = source.words(Span.of(office))
        return "Thủ tướng Chính phủ" if office[0] == "thủ tướng" else words
    if body is None:
        return None
    return f"{source.words(Span.of(of, 'office'))}{' ' if of['office'] else ''}{body.name}".replace("  ", " ")


def _by_code(number: str, issuers: Lexicon[Issuer], bodies: Layer[Organization]) -> str | None:
    for part in reversed(number.replace("–", "-").replace("/", "-").replace(".", "-").split("-")):
        bare = part.rstrip("0123456789")
        entry = issuers.get(part) or issuers.get(bare)
        if entry is not None:
            if entry.code == "TU":
                city = any(body.name.startswith("Thành ủy") or "Thành ủy" in body.name for body in bodies)
                return None if city and any("Tỉnh ủy" in body.name for body in bodies) else "Thành ủy" if city else "Tỉnh ủy"
            term = f" khóa {_roman(part[len(bare) :])}" if bare in ("QH", "UBTVQH") and part != bare else ""
            return f"{entry.name}{term}" or None
    return None


def _roman(number: str) -> str:
    tens, ones = divmod(int(number), 10)
    return "X" * tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][ones]


def _laws(source: Source, laws: Lexicon[Law]) -> Iterator[Reference]:
    """Yield laws cited by name, the longest known title, else the capitals that follow."""
    known = {span.start: span for span, _ in laws.find(source)}
    for match in _LAW.find(source):
        sort, start = fold(match["type"]), match.end()
        title = known.get(start)
        fits = title is not None and any(law.type == sort for law in laws.all(source.text[title.start : title.end]))
        if not fits:
            if sort in ("điều lệ",) or not match["type"][0].isupper() or _NO_LAW.match(source, start):
                continue
            words = _TITLE.match(source, start)
            title = Span.of(words) if words else None
        if title is None or (match["type"][0].islower() and source.text[title.start].islower()):
            continue
        year = _YEAR.match(source, title.end)
        yield Reference(
            Span(match.start(), title.end),
            sort,
            date=year["year"] if year else None,
            issuer="Quốc hội" if sort in ("luật", "bộ luật") else None,
            title=source.words(title),
            rule="law-by-name",
        )
    for match in _CONSTITUTION.find(source):
        year = _YEAR.match(source, match.end() - 1)
        yield Reference(Span(match.start(), match.end() - 1), "hiến pháp", date=year["year"] if year else None, rule="law-by-name")


def _titled(source: Source) -> Iterator[Reference]:
    """Yield plans and schemes that only their quoted title names."""
    for match in _QUOTED.find(source):
        yield Reference(Span.of(match), match["type"], title=source.words(Span.of(match, "title")), rule="quoted-title")


def _first(reference: Reference, before: list[Reference]) -> int | None:
    """Return the index of the first full citation of the same document."""
    for index, other in enumerate(before):
        if other.refers_to is None and other.type == reference.type and _same(other, reference):
            return index
    return None


def _same(full: Reference, other: Reference) -> bool:
    if full.number is None or other.number is None:
        return full.number == other.number and bool(full.title) and fold(full.title or "") == fold(other.title or "")
    short = other.number.isdigit() and full.number.startswith((f"{other.number}-", f"{other.number}/"))
    return fold(full.number) == fold(other.number) or short


@hookimpl
def govtext_entries() -> Iterator[object]:
    """Offer laws that are cited by name."""
    yield from read_entries(Law, "laws.toml")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer what this plugin finds."""
    yield references
