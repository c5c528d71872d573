"""
What opens the lead before the news begins: "LSO-", "(BĐ) -", "Hà Nội (TTXVN 11/5)".

Sources: domain/README.md 1.1 (249 datelines) and 2.
"""

from collections.abc import Iterator

from govtext.kinds import Abbreviation, Dateline, Outlet, Paragraph
from govtext.plugin import LETTER, LOWER, UPPER, Context, Layer, Lexicon, Match, Source, Span, hookimpl, pattern
from govtext.plugins._house import House

_CODE = rf"[{UPPER}][{UPPER}&]{{1,9}}[0-9]{{0,2}}(?:/Vietnam\+|\.(?:VN|vn))?"
_SITE = r"[A-Za-z][A-Za-z0-9-]{1,30}(?:\.[a-z]{2,15}){1,3}"
_NAMED = rf"(?:Báo|Đài|Cổng|Trang|Điện Biên|Hà Nam|VietNamNet|VnMedia|Kinhtedothi)[{LETTER} ]{{0,40}}"
_NEWS = rf"(?=[\"“(]?[{UPPER}])"
_IN_BRACKETS = pattern(
    rf"[-•* ]{{0,3}}\((?P<code>{_CODE}|[{UPPER}]{{2,4}}-[{UPPER}]{{2,4}}|{_SITE}|{_NAMED}|[{UPPER}]{{2,4}} online)\) ?[-:.,]{{0,2}} ?", on="text"
)
_BARE = pattern(
    rf"[-•* ]{{0,3}}(?P<code>[{UPPER}]{{2,7}}(?: [{UPPER}]{{2,7}}){{1,3}}|{_CODE}|{_SITE}"
    rf"|Báo [{UPPER}][{LETTER} ]{{2,30}}|[{UPPER}][{LETTER} ]{{2,14}} TV) ?[-:] ?{_NEWS}",
    on="text",
)
#: Any name in brackets before a dash: "(Dân trí) -".
_NAME_AND_DASH = pattern(rf"[-•* ]{{0,3}}\((?P<code>[{UPPER}][{LETTER}&+.]{{1,14}}(?: [{LETTER}&+.]{{1,14}}){{0,3}})\) ?- ?{_NEWS}", on="text")
_FROM_PLACE = pattern(
    rf"(?P<place>[{UPPER}][{LETTER}. -]{{1,40}}?),? ?\((?P<code>{_CODE})(?:[ ,-]{{1,3}}\d{{1,2}}[/.-]\d{{1,2}}(?:[/.-]\d{{4}})?)?\) ?[-:.]? ?{_NEWS}",
    on="text",
)
#: A known code on a line of its own, behind a place where a date says that it opens the news.
_ALONE = pattern(
    rf"\(?(?P<code>{_CODE}|{_SITE})\)? ?[-:]$"
    rf"|[{UPPER}][{LETTER}. -]{{1,40}}?,? ?\((?P<dated>{_CODE})[ ,-]{{1,3}}\d{{1,2}}[/.-]\d{{1,2}}(?:[/.-]\d{{4}})?\) ?[-:.]?$",
    on="text",
)
#: What stands where a code would, and is none.
_NEVER = frozenset(
    (
        "TP",
        "TX",
        "TT",
        "CT",
        "TS",
        "VD",
        "NB",
        "CHÚ",
        "GHI",
        "SỞ",
        "BÀI",
        "TIN",
        "PV",
        "BBT",
        "BTV",
        "CTV",
        "HỎI",
        "ĐÁP",
        "Ảnh",
        "ẢNH",
        "II",
        "III",
        "IV",
    )
)
#: What follows a dateline of the outlet's own form: marks, then the news.
_AFTER = pattern(rf"[-:.,| ]{{0,3}}[\"“(]?[{UPPER}\d]", on="text")
#: The news, or the place that it is from: "(TBX) - QUẢNG LẠC - Sáng nay …".
_NEXT = pattern(rf"[\"“(]?[{UPPER}][{LOWER}]|\d|[{UPPER}]{{2,}}(?: [{UPPER}]{{2,}}){{0,4}} ?[-:.] ?[{UPPER}][{LOWER}]", on="text")


def datelines(
    source: Source, context: Context, paragraphs: Layer[Paragraph], outlets: Lexicon[Outlet], short: Lexicon[Abbreviation]
) -> Iterator[Dateline]:
    """
    Find what opens the first paragraphs before the news begins.

    An unknown code is one by its shape and place alone, unless it is known as the short form of something else.

    >>> show("(GLO)- Sáng 3/4, tỉnh họp.", Dateline)
    '(GLO)-' code=GLO
    """
    house = source.once(House.of, context, outlets)
    for paragraph in paragraphs[:3]:
        usual = _usual(source, paragraph, outlets, short)
        own = house.dateline(source, paragraph.start, paragraph.end)
        if own and (usual is None or own[0].end > usual.end) and _AFTER.match(source, own[0].end):
            yield Dateline(*own, rule="outlet-form", evidence=(paragraph,))
        elif usual:
            yield usual
        elif (alone := _ALONE.match(source, paragraph.start, paragraph.end)) and outlets.all(alone["code"] or alone["dated"]):
            yield Dateline(paragraph.span, alone["code"] or alone["dated"], rule="code-above-lead", evidence=(paragraph,))


def _usual(source: Source, paragraph: Paragraph, outlets: Lexicon[Outlet], short: Lexicon[Abbreviation]) -> Dateline | None:
    """Return what opens *paragraph* in the ways of outlets in general."""
    for form in (_IN_BRACKETS, _NAME_AND_DASH, _FROM_PLACE, _BARE):
        match = form.match(source, paragraph.start, paragraph.end)
        if match and _is_code(match, outlets, short, bracketed=form is not _BARE, dashed=form is _NAME_AND_DASH) and _NEXT.match(source, match.end()):
            start = match.start("place" if form is _FROM_PLACE else "code") - (form in (_IN_BRACKETS, _NAME_AND_DASH))
            end = match.start() + len(match[0].rstrip())
            return Dateline(Span(start, end), source.words(Span.of(match, "code")).strip(), rule="code-before-lead", evidence=(paragraph,))
    return None


def _is_code(match: Match, outlets: Lexicon[Outlet], short: Lexicon[Abbreviation], *, bracketed: bool, dashed: bool) -> bool:
    code = str(match["code"]).strip()
    if outlets.all(code):
        return True
    if " " in code:
        return (dashed and not code.startswith(("Ảnh", "Trong"))) or code.startswith(("Báo ", "Đài ", "Cổng ", "Trang "))
    return code not in _NEVER and (bracketed or not (short.all(code) or ":" in match[0]))


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Yield the finder."""
    yield datelines
