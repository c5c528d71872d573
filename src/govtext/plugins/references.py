"""Cited documents: type, number, day, issuer; laws by name; plans by quoted title."""

import functools
from collections.abc import Iterator

import attrs

from govtext.kinds import Chrome, DocumentType, Issuer, Law, Organization, Reference, SourceLine, Symbol, Timex
from govtext.plugin import LEFT, RIGHT, Annotation, Layer, Lexicon, Source, Span, fold, hookimpl, pattern, read_entries
from govtext.plugins._law_names import laws as laws_by_name
from govtext.plugins._plenums import plenums

_AND = pattern(r"(?:,|;|,? và|;? và|,? cùng|,? hoặc)(?: số)? ?$")
_DAY_GAP = pattern(r",? ?\(?(?:ban hành |ký )?(?=ngày ?[0-9]|[0-9])")
_HEADS = "chủ tịch|thủ tướng|bộ trưởng|giám đốc|chánh án|viện trưởng|tổng kiểm toán|chủ nhiệm|thứ trưởng"
_OF = pattern(rf"(?:\)|,)? của (?:hội nghị (?:lần thứ [^ ,.]+(?: [^ ,.]+)? )?)?(?P<office>(?:{_HEADS}) )?")
# The type as its code in front of a number: "QĐ số 353/QĐ-UBND".
_CODE = pattern(r"(?<![^ \n(,;])(?P<code>QĐ|NQ|CT|KH|TB|KL|CV|NĐ|HD|BC|TTr|CTr) (?:số:? ?)?$", on="text")
# Who issues as the head of a body: "Ngày 5/3/2020, Chủ tịch UBND huyện ban hành Công điện số …".
_HEADED = pattern(rf", (?P<office>(?:phó )?(?:{_HEADS}) )?$")
# "Ngày 5/3/2020, UBND tỉnh ban hành Kế hoạch số …": the day and the issuer stand in front.
_ISSUES = pattern(r" (?:đã |vừa |cũng )?(?:ký ban hành|ban hành|ký|phê duyệt|có)(?: (?:văn bản|các))? $")
_OFFICE = pattern(rf"(?:chủ tịch nước|thủ tướng chính phủ|thủ tướng|tổng bí thư|tổng kiểm toán nhà nước){RIGHT}")
_QUOTED = pattern(
    rf"{LEFT}(?P<type>kế hoạch|đề án|phương án|quy chế|quy định|chỉ thị|nghị quyết|quyết định|chương trình hành động|hướng dẫn|thông tư|nghị định)"
    r"(?: về)?:? ?(?:[\"“«])(?P<title>[^\"”»\n]{6,300})[\"”»]",
    cues=('"', "“", "«"),
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
    numbered = _numbered(source, symbols, days, bodies, types, issuers)
    found = [*numbered, *laws_by_name(source, laws, symbols, days), *plenums(source), *_titled(source)]
    hidden: Layer[Annotation] = Layer.of([*chrome, *sources])
    found = [reference for reference in found if hidden.covering(reference.span) is None]
    found.sort(key=lambda reference: (reference.start, -reference.end))
    free = [one for number, one in enumerate(found) if not any(one.span.touches(other.span) for other in found[max(0, number - 3) : number])]
    read: list[Reference] = []
    for reference in _shared(source, free):
        first = _first(reference, read)
        known = read[first] if first is not None and read[first].number == reference.number else reference
        read.append(attrs.evolve(reference, refers_to=first, date=reference.date or known.date))
    yield from read


def _shared(source: Source, free: list[Reference]) -> list[Reference]:
    """Hand the issuer that stands behind a list back to its members: "Kết luận 127-KL/TW, 130-KL/TW của Bộ Chính trị"."""
    told: list[Reference] = []
    for reference in reversed(free):
        after = told[-1] if told else None
        between = _AND.match(source, reference.end, after.start) if after is not None and after.number is not None else None
        bare = after is not None and between is not None and between.end() == after.start and source.text[after.start].isdigit()
        lent = after.issuer if after is not None and bare else None
        told.append(attrs.evolve(reference, issuer=lent) if lent and not reference.issuer else reference)
    return told[::-1]


def _numbered(
    source: Source, symbols: Layer[Symbol], days: Layer[Timex], bodies: Layer[Organization], types: Lexicon[DocumentType], issuers: Lexicon[Issuer]
) -> Iterator[Reference]:
    last = ""
    for symbol in symbols:
        start, sort, said_by = _lead(source, symbol, types, bodies)
        if not sort and last and _AND.first(source, max(0, symbol.start - 12), symbol.start):
            sort = _coded(symbol.number, types) or last
        sort = sort or _coded(symbol.number, types)
        if not sort:
            continue
        last = sort
        day, evidence = _day(source, symbol.end, days)
        issued, by = _issued(source, start, days, bodies)
        if day is None and issued is not None:
            day, evidence = issued, (issued,)
        said, behind = _issuer(source, max(day.end, symbol.end) if day else symbol.end, bodies)
        if day is None and said:  # "Chỉ thị số 05-CT/TW của Bộ Chính trị ngày 15/5/2016"
            day, evidence = _day(source, behind, days)
        told = said or said_by or by or _by_code(symbol.number, issuers, bodies)
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


def _lead(source: Source, symbol: Symbol, types: Lexicon[DocumentType], bodies: Layer[Organization]) -> tuple[int, str, str | None]:
    """
    Return where the type word in front of a number begins, the type, and the body between them, if any.

    The number's own start and "" where there is no type word.
    """
    glued = _GLUE.first(source, max(0, symbol.start - 3), symbol.start)
    if glued is not None:
        return glued.start(), "nghị quyết", None
    floor = max(0, symbol.start - 60, source.text.rfind("\n", 0, symbol.start) + 1)
    gap = _GAP.first(source, max(floor, symbol.start - 10), symbol.start)
    end = gap.start() if gap else symbol.start
    best: tuple[int, str, str | None] | None = None
    for span, entry in types.find(source, floor, end):
        between = source.folded[span.end : end]
        if between.strip() in _QUALIFIERS and (gap or not between.strip()):
            best = span.start, entry.name, None
        elif gap and (body := bodies.at(span.end + (5 if between.startswith(" của ") else 1))) is not None and body.end == end:
            best = span.start, entry.name, body.name
    code = None if best else _CODE.first(source, max(floor, symbol.start - 12), symbol.start)
    named = next((entry.name for entry in types if code["code"] in entry.codes), "") if code else ""
    return best or ((code.start(), named, None) if code and named else (symbol.start, "", None))


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
    "hỏa tốc",
    "khẩn",
    "mật",
    "thẩm định",
    "thẩm tra",
    "giám sát",
    "tổng kết",
    "kết quả",
    "phê duyệt",
)


def _coded(number: str, types: Lexicon[DocumentType]) -> str:
    """Return the type that a number's own code tells."""
    parts = fold(number).replace("–", "-").replace("/", "-").replace(" ", "-").split("-")
    told = _types_by_code(types)
    return next((told[part] for part in parts if part in told), "")


@functools.lru_cache(maxsize=8)
def _types_by_code(types: Lexicon[DocumentType]) -> dict[str, str]:
    """Return the types by their folded codes, the first where two have one."""
    return {fold(code): entry.name for entry in reversed(types.entries) for code in entry.codes}


def _day(source: Source, end: int, days: Layer[Timex]) -> tuple[Timex | None, tuple[Timex, ...]]:
    gap = _DAY_GAP.match(source, end)
    day = days.at(gap.end()) if gap else None
    return (day, (day,)) if day is not None and len(day.value) == 10 and not day.value.startswith("X") else (None, ())


def _issued(source: Source, start: int, days: Layer[Timex], bodies: Layer[Organization]) -> tuple[Timex | None, str | None]:
    """Return the day that opens the sentence and the body that issues, where these words lead to the citation at *start*."""
    verb = _ISSUES.first(source, max(0, start - 32), start)
    body = bodies.last_before(verb.start()) if verb else None
    if verb is None or body is None or body.end != verb.start():
        return None, None
    day = days.last_before(body.start)
    headed = _HEADED.first(source, max(day.end, body.start - 30), body.start) if day is not None else None
    name = f"{source.words(Span.of(headed, 'office')).strip()} {body.name}" if headed and headed["office"] else body.name
    if day is None or headed is None or headed.start() != day.end or len(day.value) != 10 or day.value.startswith("X"):
        return None, name
    opens = source.text[max(0, day.start - 3) : day.start].rstrip(" -")[-1:] in ("", "\n", ".", ";")
    return day if opens else None, name


def _issuer(source: Source, end: int, bodies: Layer[Organization]) -> tuple[str | None, int]:
    """Return the body or office that "của …" names right after the citation, and where it ends."""
    of = _OF.match(source, end)
    if of is None:
        return None, end
    office = _OFFICE.match(source, of.start("office") if of["office"] else of.end())
    body = bodies.at(of.end())
    if office is not None:
        return "Thủ tướng Chính phủ" if office[0] == "thủ tướng" else source.words(Span.of(office)), office.end()
    if body is None:
        return None, end
    return f"{source.words(Span.of(of, 'office'))}{' ' if of['office'] else ''}{body.name}".replace("  ", " "), body.end


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


def _titled(source: Source) -> Iterator[Reference]:
    """Yield plans and schemes that only their quoted title names."""
    for match in _QUOTED.find(source):
        yield Reference(Span.of(match), match["type"], title=source.words(Span.of(match, "title")), rule="quoted-title")


def _first(reference: Reference, before: list[Reference]) -> int | None:
    """Return the index of the first citation of the same document that says more than a bare number, else of the first one."""
    same = [index for index, other in enumerate(before) if other.refers_to is None and other.type == reference.type and _same(other, reference)]
    full = [index for index in same if not (before[index].number or "").isdigit()]
    return next(iter(full or same), None)


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
