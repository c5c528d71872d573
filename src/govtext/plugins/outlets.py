"""
Who published a report, as far as its dateline, byline or source line tells.

Sources: domain/outlets.csv, outlet_domains_seen.csv (in ``lexicons/outlets.toml``) and domain/README.md 2.
"""

from collections.abc import Iterator
from itertools import islice

import attrs

from govtext.kinds import Byline, Dateline, Outlet, OutletMention, SourceLine
from govtext.plugin import LETTER, Annotation, Context, Entry, Layer, Lexicon, Source, Span, fold, hookimpl, pattern, read_entries
from govtext.plugins._house import day_of, on_day

_NAME = pattern(
    rf"[(*-]? ?(?:(?:nguồn(?: tin)?|theo|trích|trích nguồn|đăng lại từ|dẫn nguồn) ?:? ?(?:từ )?|(?=(?:báo|đài|tạp chí) ))"
    rf"(?P<name>[{LETTER}0-9][{LETTER}0-9&/.,:+()' -]{{1,90}}?)[) .|]{{0,3}}$"
)
_SITE = pattern(r"(?:https?://)?(?:www\.)?(?P<site>[a-z0-9-]{2,30}(?:\.[a-z]{2,15}){1,3})(?:/|$|\))")
_IN_BRACKETS = pattern(rf"\((?:theo |nguồn:? )?(?P<code>[{LETTER}][{LETTER}&+./]{{1,20}})\)")

#: From this day on provinces bear their names of today.
_MERGER = "2025-07-01"


def outlets(
    source: Source, context: Context, openings: Layer[Dateline], bylines: Layer[Byline], sources: Layer[SourceLine], known: Lexicon[Outlet]
) -> Iterator[OutletMention]:
    """
    Name the outlet: by the code of the dateline, else of the byline, else by the source line.

    The first to sign is the publisher, by the name that it had on the day of the report; a code that several outlets share
    names one only where the caller, a site or the province tells which.

    >>> show("LSO-Hôm nay (6/4), huyện họp.", OutletMention)
    'LSO' code=LSO name=Báo Lạng Sơn province=Lạng Sơn site=baolangson.vn
    >>> show("(GLO)- Sáng 5/9/2025, xã họp.", OutletMention)
    'GLO' code=GLO name=Báo và Phát thanh, Truyền hình Gia Lai province=Gia Lai site=baogialai.com.vn
    """
    if not (openings or bylines or sources):
        return
    page = _Page(source, context, day_of(source, context), known)
    yield from islice(_signed(page, openings, bylines, sources), 1)


@attrs.frozen
class _Page:
    """A report, its day, and the outlets that it may be of."""

    source: Source
    context: Context
    day: str | None
    known: Lexicon[Outlet]

    def valid(self, entries: tuple[Outlet, ...]) -> tuple[Outlet, ...]:
        """Return those of *entries* that hold on the day; without a day the oldest, since reports of the years before are the more."""
        return on_day(entries, self.day) if self.day else tuple(entry for entry in entries if entry.valid_from is None) or entries

    def meant(self, entries: tuple[Outlet, ...], by: Annotation) -> Outlet | None:
        """
        Return the one of *entries* that is meant: the only one on the day, or the only one that caller, site or province tell.

        Before a lead "CTV" can be nothing but an outlet; behind a name it is more often a correspondent.
        """
        valid = self.valid(entries)
        if len(valid) == 1 and (isinstance(by, Dateline) or not valid[0].also):
            return valid[0]
        for told in (self._by_caller, self._by_site, self._by_province):
            near = [entry for entry in valid if told(entry)]
            if len(near) == 1:
                return near[0]
        return None

    def _by_caller(self, entry: Outlet) -> bool:
        return self.context.outlet is not None and self.context.outlet in (entry.name, *entry.sites)

    def _by_site(self, entry: Outlet) -> bool:
        return any(site in self.source.folded for site in entry.sites)

    def _by_province(self, entry: Outlet) -> bool:
        return any(fold(province) in self.source.folded for province in entry.provinces)

    def mention(self, span: Span, code: str | None, entry: Outlet, by: Dateline | Byline | SourceLine) -> OutletMention:
        """Return *entry* as the outlet."""
        later = self.day is not None and self.day >= _MERGER
        province = (entry.province_now if later else None) or entry.province
        return OutletMention(span, code, entry.name, province, entry.sites[0] if entry.sites else None, rule="code", evidence=(by,))


def _signed(page: _Page, openings: Layer[Dateline], bylines: Layer[Byline], sources: Layer[SourceLine]) -> Iterator[OutletMention]:
    signed: list[tuple[Dateline | Byline, str | None]] = [(opening, opening.code) for opening in openings]
    signed += [(byline, byline.code) for byline in bylines]
    for by, code in signed:
        if code is not None:
            yield _coded(page, by.span, code, by)
    source = page.source
    for line in sources:
        match = _IN_BRACKETS.first(source, line.start, line.end)
        if match and page.known.all(source.words(Span.of(match, "code"))):
            yield _coded(page, line.span, source.words(Span.of(match, "code")), line)
        elif (name := _NAME.match(source, line.start, line.end)) is not None:
            yield _named(page, Span.of(name, "name"), line)


def _coded(page: _Page, span: Span, code: str, by: Dateline | Byline | SourceLine) -> OutletMention:
    at = page.source.text.find(code, span.start, span.end)
    place = Span(at, at + len(code)) if at >= 0 else span
    entries = page.known.all(code) or page.known.all(code.lower())
    meant = page.meant(entries, by)
    if meant is not None:
        return page.mention(place, code, meant, by)
    names = tuple(sorted({entry.name for entry in page.valid(entries)}))
    return OutletMention(place, code=code, site=code.lower() if "." in code else None, candidates=names, rule="code", evidence=(by,))


def _named(page: _Page, span: Span, by: SourceLine) -> OutletMention:
    source = page.source
    words = source.words(span).strip(" .)")
    site = _SITE.first(source, span.start, span.end)
    if site and site.start() == span.start:
        return _coded(page, span, source.words(Span.of(site, "site")), by)
    entries = page.known.all(words)
    if entries and words.isupper() and any(words in (entry.code, *entry.variants) for entry in entries):
        return _coded(page, span, words, by)
    name = words.split(" - ")[0].split(": ")[0] if site else words
    meant = page.meant(entries, by)
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
