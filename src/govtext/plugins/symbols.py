"""Numbers of documents, in all the ways in which they are typed; found before anyone reads a day or a share in them."""

import functools
from collections.abc import Iterator

from govtext.kinds import DocumentType, Issuer, Symbol
from govtext.plugin import LEFT, LETTER, LOWER, RIGHT, UPPER, Lexicon, Match, Source, Span, hookimpl, pattern, read_entries

# NUM[/YEAR](/|-)CODE(-|/)CODE…; a part of a code is capitals, with the small letters of TTg, CTr, QyĐ, ThU.
_CODE = rf"[{UPPER}][{UPPER}0-9]*+(?:[a-zđ]{{1,2}}[{UPPER}0-9]*+)?(?![{LETTER}])"
_SYMBOL = pattern(
    rf"(?<![0-9])(?:(?<![{LETTER},./-])|(?<= số))(?P<number>[0-9]{{1,6}}[a-zA-Z]?)(?: ?[-/] ?(?P<year>(?:19|20)[0-9]{{2}}))?(?P<gap> ?[-/] ?| )"
    rf"(?P<codes>{_CODE}(?:(?: ?[-/] ?|[.&]){_CODE}){{0,5}})(?P<term>[0-9]{{0,2}}(?:-[0-9]{{1,3}}(?![0-9/.,%]))?)",
    on="text",
)
# "nghị quyết số 41", "Nghị quyết 18, 19-NQ/TW": a number that only its type word tells.
_BARE_NOUNS = (
    r"(?! ?(?:năm|tháng|điểm|nội dung|nhiệm vụ|vấn đề|giải pháp|dự thảo|bước|cuộc|lần|đồng|triệu|tỷ|%|ngày(?! [0-9]{1,2}[/.-][0-9])|giờ|xã|huyện"
    r"|người|trường hợp|tổ chức)"
    r"(?![a-zà-ỹđ]))"
)
_NUMBERED = pattern(
    rf"{LEFT}(?P<type>nghị quyết|chỉ thị|kết luận|quyết định|quy định|quy chế|hướng dẫn|thông báo|thông tri|kế hoạch|chương trình|đề án"
    r"|báo cáo|tờ trình|công văn|công điện|thông tư|nghị định|luật|pháp lệnh|lệnh|phương án|văn bản|bản án|giấy phép|bộ luật)"
    rf"(?: [{LOWER}]+){{0,3}}? số:? ?(?P<number>[0-9]{{1,6}})(?![0-9{LETTER}/%-]|[.,][0-9]| ?[-/] ?[0-9{LETTER}])"
)
_SHORT_NUMBER = pattern(
    rf"{LEFT}(?P<type>nghị quyết|chỉ thị|nghị định|thông tư) (?P<number>[0-9]{{1,4}}(?:[ab](?![{LETTER}0-9]))?)"
    rf"(?![0-9/%-]|[.,][0-9]| ?[-/] ?[0-9{LETTER}]){_BARE_NOUNS}"
)
# "Nghị quyết số 202/2025 của Quốc hội": number and year alone.
_YEARED = pattern(
    rf"{LEFT}(?P<type>nghị quyết|quyết định|nghị định|thông tư|luật|chỉ thị) số:? ?(?P<number>[0-9]{{1,4}}/(?:19|20)[0-9]{{2}})"
    rf"(?![0-9{LETTER}%]| ?[-/] ?[0-9{LETTER}]|[.,][0-9])"
)
_FURTHER = pattern(rf"(?:, | và |; )(?:số )?(?P<number>[0-9]{{1,6}})(?![0-9{LETTER}/%-]|[.,][0-9]| ?[-/] ?[0-9{LETTER}]){_BARE_NOUNS}")
_DECISION = pattern(rf"{LEFT}(?P<type>quyết định|kết luận|quy định|thông báo) (?P<number>[0-9]{{2,4}})(?= của| về| ngày|[,;)]|\.(?:[ \n]|$)|$)")
_PLAN = pattern(rf"{LEFT}(?P<type>kế hoạch|đề án|công văn|công điện|hướng dẫn) (?P<number>[0-9]{{2,3}})(?= của )")
# What may follow a row of bare numbers; a noun would make the last one a count: "Nghị quyết 57, 30 đại biểu".
_CLOSED = pattern(
    r"(?:[.;:)”\"](?![0-9])|\n| (?:của|về|ban hành|ra đời|được|đã|đang|sẽ|là|vào|trong|với|và các)(?![a-zà-ỹđ])"
    r"|, (?:nhất|đặc biệt|trong đó|về|của|với))"
)
_PROGRAMME = pattern(
    rf"(?:mtqg|mục tiêu quốc gia) (?:số )?(?P<number>1719|[0-9]{{3,4}}){RIGHT}(?![./][0-9{LETTER}]| ?%)", cues=("mtqg", "mục tiêu quốc gia")
)
_GLUED = pattern(rf"(?<![{LETTER}0-9/-])NQ ?(?P<number>[0-9]{{1,4}})(?![0-9/%{LETTER}-]|[.,][0-9])", cues=("nq",), on="text")
# Members of a list in front of a whole number: the last one's codes are theirs too.
_BEFORE = pattern(
    r"(?P<type>nghị quyết|chỉ thị|kết luận|quyết định|quy định|kế hoạch|nghị định|thông tư)(?: số:?)? ?"
    r"(?P<list>[0-9]{1,5}(?:(?:, | và (?:số )?)[0-9]{1,5}){0,5})(?:, | và (?:số )?)$"
)
_WITH_FURTHER = ("type-and-number", "type-and-bare-number")
_MEMBER = pattern(r"[0-9]{1,5}")


def symbols(source: Source, types: Lexicon[DocumentType], issuers: Lexicon[Issuer]) -> Iterator[Symbol]:
    """
    Find numbers of documents, with blanks, dashes, strokes and small letters as pages have them.

    At least one part must be a known type or issuer, so that "5/12 CT" stays what it is.

    >>> show("Nghị quyết 18, 19-NQ/TW; số 31 - HD/BTCTW; chỉ thị số 41", Symbol)
    '18' number=18-NQ/TW
    '19-NQ/TW' number=19-NQ/TW
    '31 - HD/BTCTW' number=31-HD/BTCTW
    '41' number=41
    """
    known = _codes(types, issuers)
    for match in _SYMBOL.find(source):
        end = _reach(match, known)
        if end is None:
            continue
        span = Span(match.start(), match.end() if end == match.end("codes") else end)
        number = source.words(span).replace(" ", "") if match["gap"] != " " else source.words(span)
        yield Symbol(span, number, rule="number-and-code")
        yield from _listed(source, match, number)
    for expr, rule in (
        (_NUMBERED, "type-and-number"),
        (_YEARED, "type-number-and-year"),
        (_SHORT_NUMBER, "type-and-bare-number"),
        (_DECISION, "type-and-bare-number"),
        (_PLAN, "type-and-bare-number"),
        (_PROGRAMME, "programme"),
        (_GLUED, "short-form"),
    ):
        for match in expr.find(source):
            if rule == "type-and-bare-number" and source.text[match.start()].islower():
                continue
            figures = Span.of(match, "number")
            yield Symbol(figures, source.words(figures), rule=rule)
            if rule in _WITH_FURTHER:
                yield from _members(source, match)


def _members(source: Source, first: Match) -> list[Symbol]:
    """Return the further numbers of a list that "các" opens, or that nothing counted follows: Kết luận số 126, *127* và *128*."""
    found: list[Symbol] = []
    end = first.end()
    while (match := _FURTHER.match(source, end)) is not None:
        found.append(Symbol(Span.of(match, "number"), match["number"], rule="type-and-numbers"))
        end = match.end()
    closed = source.folded.endswith("các ", 0, first.start()) or end == len(source.text) or _CLOSED.match(source, end) is not None
    return found if closed else []


@functools.lru_cache(maxsize=8)
def _codes(types: Lexicon[DocumentType], issuers: Lexicon[Issuer]) -> frozenset[str]:
    codes = [code for entry in types for code in entry.codes] + [code for entry in issuers for code in entry.forms]
    return frozenset(code.upper() for code in codes)


def _reach(match: Match, known: frozenset[str]) -> int | None:
    """Return where the number ends: a part in small letters, or set off by blanks, must be known; ``None`` if no part is."""
    end: int | None = None
    seen = False
    start: int = match.start("codes")
    for part in _parts(match["codes"]):
        word = match["codes"][part[0] : part[1]]
        base = word.upper().rstrip("0123456789")
        familiar = base in known
        apart = part[2]
        if (not familiar and any(letter.islower() for letter in word)) or (not familiar and apart and not seen) or (apart and seen and not familiar):
            break
        seen = seen or familiar
        end = start + part[1]
    if not seen or end is None or (match["gap"] == " " and "/" not in match["codes"] and not (match["year"] or "-" in match["codes"])):
        return None
    return end


def _parts(codes: str) -> Iterator[tuple[int, int, bool]]:
    """Yield where each part of *codes* stands, and whether a blank sets it off."""
    start = 0
    for place, letter in enumerate(codes + "/"):
        if letter in "-/.&":
            word = codes[start:place]
            lead = len(word) - len(word.lstrip())
            yield start + lead, start + len(word.rstrip()), bool(lead) or (start > 1 and codes[start - 2 : start - 1] == " ")
            start = place + 1


def _listed(source: Source, match: Match, number: str) -> Iterator[Symbol]:
    before = _BEFORE.first(source, max(0, match.start() - 60), match.start())
    if before is not None:
        codes = number[len(match["number"]) :]
        for place in _MEMBER.find(source, before.start("list"), before.end("list")):
            yield Symbol(Span.of(place), place[0] + codes, rule="shared-code")


@hookimpl
def govtext_entries() -> Iterator[object]:
    """Offer sorts of documents and the codes of those who issue them."""
    yield from read_entries(DocumentType, "documents.toml")
    yield from read_entries(Issuer, "issuers.toml")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer what this plugin finds."""
    yield symbols
