"""
Who published a report, as far as its dateline, byline or source line tells.

Sources: domain/outlets.csv, outlet_domains_seen.csv (in ``lexicons/outlets.toml``) and domain/README.md 2.
"""

from collections.abc import Iterator
from itertools import islice

from govtext.kinds import Byline, Dateline, Outlet, OutletMention, SourceLine
from govtext.plugin import LETTER, Entry, Layer, Lexicon, Source, Span, fold, hookimpl, pattern, read_entries

_NAME = pattern(
    rf"[(*-]? ?(?:nguồn(?: tin)?|theo|trích|trích nguồn|đăng lại từ|dẫn nguồn) ?:? ?(?:từ )?"
    rf"(?P<name>[{LETTER}0-9][{LETTER}0-9&/.,:+()' -]{{1,90}}?)[) .|]{{0,3}}$"
)
_SITE = pattern(r"(?:https?://)?(?:www\.)?(?P<site>[a-z0-9-]{2,30}(?:\.[a-z]{2,15}){1,3})(?:/|$|\))")
_IN_BRACKETS = pattern(rf"\((?:theo |nguồn:? )?(?P<code>[{LETTER}][{LETTER}&+./]{{1,20}})\)")


def outlets(
    source: Source, openings: Layer[Dateline], bylines: Layer[Byline], sources: Layer[SourceLine], known: Lexicon[Outlet]
) -> Iterator[OutletMention]:
    """
    Name the outlet: by the code of the dateline, else of the byline, else by the source line.

    The first to sign is the publisher; a code that several outlets share names one only where the text speaks of
    that one's province.

    >>> show("LSO-Hôm nay (6/4), huyện họp.", OutletMention)
    'LSO' code=LSO name=Báo Lạng Sơn province=Lạng Sơn site=baolangson.vn
    """
    yield from islice(_signed(source, openings, bylines, sources, known), 1)


def _signed(
    source: Source, openings: Layer[Dateline], bylines: Layer[Byline], sources: Layer[SourceLine], known: Lexicon[Outlet]
) -> Iterator[OutletMention]:
    signed: list[tuple[Dateline | Byline, str | None]] = [(opening, opening.code) for opening in openings]
    signed += [(byline, byline.code) for byline in bylines]
    for by, code in signed:
        if code is not None:
            yield _coded(source, by.span, code, known, by)
    for line in sources:
        match = _IN_BRACKETS.first(source, line.start, line.end)
        if match and known.all(source.words(Span.of(match, "code"))):
            yield _coded(source, line.span, source.words(Span.of(match, "code")), known, line)
        elif (name := _NAME.match(source, line.start, line.end)) is not None:
            yield _named(source, Span.of(name, "name"), known, line)


def _coded(source: Source, span: Span, code: str, known: Lexicon[Outlet], by: Dateline | Byline | SourceLine) -> OutletMention:
    at = source.text.find(code, span.start, span.end)
    place = Span(at, at + len(code)) if at >= 0 else span
    entries = known.all(code) or known.all(code.lower())
    meant = _meant(source, entries)
    if meant is None:
        names = tuple(sorted(entry.name for entry in entries))
        site = code.lower() if "." in code else None
        return OutletMention(place, code=code, site=site, candidates=names, rule="code", evidence=(by,))
    site = meant.sites[0] if meant.sites else None
    return OutletMention(place, code=code, name=meant.name, province=meant.province, site=site, rule="code", evidence=(by,))


def _meant(source: Source, entries: tuple[Outlet, ...]) -> Outlet | None:
    """Return the one of *entries* that is meant: the only one, or the only one whose province the text names."""
    near = [entry for entry in entries if entry.province and fold(entry.province) in source.folded] if len(entries) > 1 else list(entries)
    return near[0] if len(near) == 1 else None


def _named(source: Source, span: Span, known: Lexicon[Outlet], by: SourceLine) -> OutletMention:
    words = source.words(span).strip(" .)")
    site = _SITE.first(source, span.start, span.end)
    if site and site.start() == span.start:
        return _coded(source, span, source.words(Span.of(site, "site")), known, by)
    entries = known.all(words)
    if entries and entries[0].code == words and words.isupper():
        return _coded(source, span, words, known, by)
    name = words.split(" - ")[0].split(": ")[0] if site else words
    meant = _meant(source, entries)
    return OutletMention(
        Span(span.start, span.start + len(words)),
        name=name,
        province=meant.province if meant else None,
        site=site["site"] if site else None,
        rule="named",
        evidence=(by,),
    )


@hookimpl
def govtext_entries() -> Iterator[Entry]:
    """Yield the outlets."""
    yield from read_entries(Outlet, "outlets.toml")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Yield the finder."""
    yield outlets
