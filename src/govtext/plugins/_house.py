"""The outlet whose page is read, and how its entry says that its pages look."""

import functools
import re
from collections.abc import Iterator

import attrs

from govtext.kinds import Outlet, Stamp
from govtext.plugin import LETTER, UPPER, Context, Lexicon, Match, Pattern, Source, Span, fold, pattern
from govtext.plugins import _stamps
from govtext.plugins._lines import Line
from govtext.plugins._signatures import NAME, SEPARATOR

#: Where an outlet says which it is: before the lead, behind a signature, and in a line that is little but its site.
_OPENED = pattern(rf"[-•* (]{{0,4}}(?P<code>[{LETTER}][{LETTER}0-9&+./-]{{1,30}})\)? ?[-:.|]", on="text")
_SIGNED = pattern(rf"[/(] ?(?P<code>[{LETTER}][{LETTER}0-9&+./-]{{1,30}})\)?[. ]{{0,2}}$", on="text")
_SITED = pattern(
    r"(?:[^\n ]{1,12} ){0,4}\(?(?:https?://)?(?:www\.)?(?P<code>[a-z0-9-]{2,30}(?:\.[a-z]{2,15}){1,3})(?:/[^\n ]{0,200})?[). ]{0,2}$",
    cues=(".",),
)
#: Where it does so behind a headline that was printed on the same line.
_BEHIND_TITLE = pattern(rf"\((?P<code>[{UPPER}][{UPPER}&]{{1,6}}|[a-z0-9.]{{3,30}}\.vn)\) ?-", on="text")
_TITLE = 240
#: How far from the end of a line a signature's code may begin.
_NEAR = 36
#: How many lines at the top and at the foot tell whose page it is, and how long one is at most that names a site.
_TOP = 12
_LONGEST = 120
_DAY = pattern(
    r"(?<![\d/.-])(?:(?P<iso>(?:19|20)\d\d-\d\d-\d\d)"
    r"|(?P<day>\d{1,2}) ?(?:[/.-]| tháng) ?(?P<month>\d{1,2}) ?(?:[/.-]|,? năm) ?(?P<year>(?:19|20)\d\d))(?!\d)"
)
_STYLES = ("datelines", "bylines", "sections", "chrome", "tails", "posted", "page_clock")
_PLACE = rf"[{UPPER}][{LETTER}. -]{{1,40}}?"
_DATE = r"\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?"
_NAMES = rf"(?P<names>{NAME}(?:{SEPARATOR}{NAME}){{0,5}})"


@attrs.frozen(slots=False)
class House:
    """
    How the pages of one outlet look: its entries that hold on the day of the page.

    A page of which nobody says whose it is has none, and is read as pages in general are.
    """

    styles: tuple[Outlet, ...] = ()

    @classmethod
    def of(cls, source: Source, context: Context, outlets: Lexicon[Outlet]) -> "House":
        """Return the house of the first outlet that the caller, a dateline, a signature or a site names."""
        entries = next(filter(None, _named(source, context, outlets)), ())
        if not any(getattr(entry, style) for entry in entries for style in _STYLES):
            return cls()
        return cls(on_day(entries, day_of(source, context)))

    @property
    def page_clock(self) -> str:
        """What a weekday and date above the headline is: ``"always"`` the page's clock, ``"never"``, or ""."""
        return next((style.page_clock for style in self.styles if style.page_clock), "")

    @functools.cached_property
    def _uses(self) -> dict[str, str]:
        """What each line is that the outlet prints around its articles."""
        return {
            Source.read(line).folded.strip(" :.|>»-"): use
            for style in self.styles
            for use, lines in (("section", style.sections), ("drop", style.chrome), ("tail", style.tails))
            for line in lines
        }

    @functools.cached_property
    def _starts(self) -> tuple[str, ...]:
        return tuple(line.removesuffix("…").rstrip() for line, use in self._uses.items() if use == "drop" and line.endswith("…"))

    def use(self, line: Line) -> str:
        """Return what *line* is to the outlet: ``"section"``, ``"drop"``, ``"tail"``, or ""."""
        if not self.styles:
            return ""
        return self._uses.get(line.folded.strip(" :.|>»-"), "") or ("drop" if self._starts and line.folded.startswith(self._starts) else "")

    def section_before(self, source: Source, span: Span) -> Span | None:
        """Return the outlet's section with which the headline at *span* begins, where it was printed on the same line."""
        for words, use in self._uses.items():
            end = span.start + len(words)
            if use == "section" and source.folded.startswith(f"{words} ", span.start) and source.text[end + 1 : end + 2].isupper():
                return Span(span.start, end)
        return None

    def named_in(self, line: Line) -> bool:
        """Tell whether *line* names a site of the outlet."""
        return any(site in line.folded for style in self.styles for site in style.sites)

    def stamp(self, source: Source, span: Span) -> Stamp | None:
        """Return the posted date that fills *span*, as the outlet prints it."""
        for style in self.styles:
            for form in style.posted:
                match = _posted(form).match(source, span.start, span.end)
                if match and match.end() == span.end:
                    return _stamps.formed(match, span)
        return None

    def dateline(self, source: Source, start: int, end: int) -> tuple[Span, str] | None:
        """Return the outlet's own dateline at *start*, the longest of its forms, and its code: as written, where the form shows one."""
        tried = ((_dateline(form, _codes(style)).match(source, start, end), style.code) for style in self.styles for form in style.datelines)
        found = [(match, code) for match, code in tried if match is not None]
        if not found:
            return None
        match, code = max(found, key=lambda pair: int(pair[0].end()))
        written = "code" in match.groupdict()
        return Span.of(match, "line"), source.words(Span.of(match, "code")) if written else code

    def signature(self, source: Source, span: Span) -> Match | None:
        """Return the match of a line in which the outlet's reporters sign; group ``names`` where it has names."""
        found = (_byline(form, _codes(style)).match(source, span.start, span.end) for style in self.styles for form in style.bylines)
        return next((match for match in found if match and match.end() == span.end), None)


def day_of(source: Source, context: Context) -> str | None:
    """Return the day of a page, ISO: when it was posted, if the caller knows, else the first whole date on it."""
    if context.published:
        return context.published[:10]
    match = _DAY.first(source)
    if match is None:
        return None
    return str(match["iso"] or f"{match['year']}-{int(match['month']):02d}-{int(match['day']):02d}")


def on_day(entries: tuple[Outlet, ...], day: str | None) -> tuple[Outlet, ...]:
    """Return those of *entries* that hold on *day*; all of them where none does, or where no day is known."""
    return tuple(entry for entry in entries if day is not None and entry.valid_on(day)) or entries


def _named(source: Source, context: Context, outlets: Lexicon[Outlet]) -> Iterator[tuple[Outlet, ...]]:
    """Yield the entries of each outlet that the page may be of, the surest first."""
    if context.outlet:
        yield outlets.all(context.outlet) or outlets.all(context.outlet.lower())
    lines = list(_lines(source))
    for form, entry in _openings(outlets):
        if source.has_any(form.cues) and any(form.match(source, start) for start, _ in lines):
            yield outlets.all(entry.code)
    for start, end in lines[:_TOP]:
        yield _known(source, _OPENED.match(source, start, end), outlets)
    for start, end in lines[:1]:
        yield _known(source, _BEHIND_TITLE.first(source, start, min(end, start + _TITLE)), outlets)
    for start, end in lines[-_TOP:]:
        near = max(start, end - _NEAR)
        signed = source.text.find("/", near, end) >= 0 or source.text.find("(", near, end) >= 0
        yield _known(source, _SIGNED.first(source, near, end) if signed else None, outlets)
    for start, end in (*lines[:_TOP], *lines[-_TOP:]):
        # A site has a dot inside: few lines as short have another than the one at their end.
        sited = end - start <= _LONGEST and source.text.find(".", start, end - 1) >= 0
        yield _known(source, _SITED.match(source, start, end) if sited else None, outlets)


def _known(source: Source, match: Match | None, outlets: Lexicon[Outlet]) -> tuple[Outlet, ...]:
    """Return the entries of the code that has matched."""
    if match is None:
        return ()
    code = source.text[match.start("code") : match.end("code")]
    return outlets.all(code) or outlets.all(code.rstrip(".-")) or (outlets.all(code.lower()) if "." in code else ())


def _lines(source: Source) -> Iterator[tuple[int, int]]:
    """Yield where each line begins and ends."""
    start = 0
    for line in source.text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


@functools.lru_cache(maxsize=8)
def _openings(outlets: Lexicon[Outlet]) -> tuple[tuple[Pattern, Outlet], ...]:
    """Return the datelines that do not show a code of one word where codes stand, with their outlets."""
    usual = re.compile(r"[-•* (]{0,4}\{code\}\)? ?[-:.|]?")
    forms = ((form, entry) for entry in outlets for form in entry.datelines)
    return tuple((_dateline(form, _codes(entry)), entry) for form, entry in forms if " " in entry.code or not usual.fullmatch(Source.read(form).text))


def _codes(entry: Outlet) -> tuple[str, ...]:
    return (entry.code, *entry.variants, *entry.sites)


def _expr(form: str, words: dict[str, str]) -> str:
    """Return *form* as an expression: what is in braces by *words*, the rest literally, blanks beside marks being optional."""
    text = Source.read(form.strip()).text
    pieces = []
    for piece in re.finditer(r"\{(?P<word>\w+)\}|(?P<blank> )|[^{} ]+", text):
        beside = text[piece.start() - 1] + text[piece.end()] if piece["blank"] else ""
        loose = any(not (letter.isalnum() or letter in "{}") for letter in beside)
        pieces.append(words[piece["word"]] if piece["word"] else (" ?" if loose else " ") if beside else _literal(piece[0]))
    return "".join(pieces)


@functools.lru_cache(maxsize=1024)
def _dateline(form: str, codes: tuple[str, ...]) -> Pattern:
    words = {"code": f"(?P<code>{_any(codes)})", "place": _PLACE, "date": _DATE}
    # A form is the code or holds it: most pages have none of an outlet's codes.
    cues = tuple(Source.read(code).folded for code in codes) if "{code}" in form else ("",)
    return pattern(rf"[-•* ]{{0,3}}(?P<line>{_expr(form, words)})(?![{LETTER}])", cues=cues, on="text")


@functools.lru_cache(maxsize=1024)
def _byline(form: str, codes: tuple[str, ...]) -> Pattern:
    return pattern(_expr(form, {"code": f"(?:{_any(codes)})", "names": _NAMES}), on="text")


@functools.lru_cache(maxsize=256)
def _posted(form: str) -> Pattern:
    return _stamps.in_form(_expr(fold(form), {word: f"{{{word}}}" for word in ("date", "time", "weekday")}))


def _literal(words: str) -> str:
    return re.escape(Source.read(words).text).replace("\\ ", " ").replace("\\-", "-")


def _any(codes: tuple[str, ...]) -> str:
    return "|".join(map(_literal, sorted(codes, key=lambda code: (-len(code), code))))
