"""Persons' names, wherever an honorific, a rank, a title, a list or an earlier mention tells that a person is meant."""

import functools
from collections.abc import Iterator
from itertools import takewhile

import attrs

from govtext.kinds import Chrome, Honorific, Mention, Organization, PersonName, Place, Role, Section, Signature, Surnames
from govtext.plugin import Annotation, Layer, Lexicon, Source, Span, fold, hookimpl, pattern, read_entries
from govtext.plugins._abroad import behind_body, foreign, joined_by_dashes
from govtext.plugins._names import Names, after_words
from govtext.plugins._offices import RoleWords, Spoken, Surroundings, tail_end, term_end

_TO_NAME = pattern(r"(?:\.? ?)(?=\S)|(?: ?: ?)|(?: )")
_LIST_GAP = pattern(r"(?: ?: ?| )")
_BEFORE_TITLE = pattern(r"(?: ?(?:,|-|\(|:)[ \n]?(?:(?:hiện|nay|nguyên) là |hiện |là |đại diện )?| )$")
_TITLE_NAME = pattern(r"(?:\.? - |: | )")
_OPENED = pattern(
    r"(?:[;:] ?|\), |đồng chí |đ/c |ông |bà | và | gồm | có )(?:đồng chí |đ/c |ông |bà |(?:gs|pgs|ts|ths|bs|tskh|pgs\.ts|gs\.ts)\.? )*+"
    r"(?P<name>[^;:,()]{2,45})$"
)
_AND = pattern(r" ?(?:,|;|và) ?(?:đồng chí |ông |bà |đ/c )?")
# "Các ông, bà: A (thương binh 3/4), B (xã C)"
_ASIDE = pattern(r" ?\([^()\n]{2,60}\)", on="text")
_STOPPED = ("", *'.!?:;…\n"”“(),/-')
_SMALL = frozenset(["ông", "bà", "anh", "chị", "cụ", "em", "cô", "chú", "bác", "cháu", "ngài", "thầy", "mr", "ms"])
_HO_CHI_MINH = frozenset(("hồ chí minh", "nguyễn ái quốc", "nguyễn tất thành", "bác hồ"))
# ... of which one is a name like others, where an office stands beside it.
_NAMESAKES = frozenset(("nguyễn tất thành",))
_IN_OFFICE = ("title-behind", "title-before")


@attrs.frozen
class _Found:
    """A name found at one place, before its bearer is known."""

    span: Span
    cue: str
    honorific: str = ""
    gender: str = ""


def persons(
    source: Source,
    honorifics: Lexicon[Honorific],
    roles: Lexicon[Role],
    surnames: Lexicon[Surnames],
    places: Layer[Place],
    bodies: Layer[Organization],
    chrome: Layer[Chrome],
    signatures: Layer[Signature],
    sections: Layer[Section],
) -> Iterator[PersonName]:
    """
    Find persons' names, officials or not, each with the full name of its bearer.

    >>> show("Ông Trần Văn Bách, Chủ tịch UBND xã; ông Bách cho biết", PersonName)
    'Trần Văn Bách' name=Trần Văn Bách honorific=ông gender=m
    'Bách' name=Trần Văn Bách honorific=ông gender=m
    """
    names = Names(source, surnames, places)
    spoken = source.once(Spoken.of, roles, honorifics)
    addressed = [f for f in _addressed(names, spoken) if not _begins_body(bodies, f.span)]
    found = [*addressed, *_titled_after(names, spoken.offices)]
    names = attrs.evolve(names, known=frozenset(_folded(source, f.span) for f in found if " " in _folded(source, f.span)))
    found += _titled_before(names, spoken, bodies)
    found += _listed(names, found)
    hidden: Layer[Annotation] = Layer.of([*chrome, *signatures, *sections])
    yield from _named(source, [f for f in found if hidden.covering(f.span) is None], hidden)


def _begins_body(bodies: Layer[Organization], span: Span) -> bool:
    """Tell whether what stands behind an honorific is the beginning of a body's name: "thầy, cô Trường Mầm non Hoa Sen"."""
    body = bodies.at(span.start)
    return body is not None and body.end > span.end


def _folded(source: Source, span: Span) -> str:
    return source.folded[span.start : span.end]


def _addressed(names: Names, spoken: Spoken) -> Iterator[_Found]:
    """Yield what follows an honorific: a full name, or a given name that an earlier one will explain."""
    source, text = names.source, names.source.text
    offices = frozenset([office.start for office in spoken.offices])
    starts = {span.start for span, _ in spoken.honorifics}
    ends = {span.end: (span, entry) for span, entry in spoken.honorifics}
    for span, entry in spoken.honorifics:
        # Most often a small letter follows, and no name.
        if (text[span.end : span.end + 1] == " " and text[span.end + 1 : span.end + 2].islower()) or not _meant(source, span, entry):
            continue
        gap = (_LIST_GAP if entry.sort == "list" else _TO_NAME).match(source, span.end)
        if gap is None or gap.end() in starts:
            continue
        words = tuple(takewhile(lambda word: word.start not in offices, names.words(gap.end(), 6) or names.given(gap.end())))
        if not words or (
            names.place(words) and (entry.sort in ("honour", "academic", "religious") or (entry.word in _SMALL and not _clause(source, span)))
        ):
            continue
        name = _bounded(names, words)
        if (
            not name
            or (entry.sort not in ("address", "list", "rank", "academic") and len(name) == 1)
            or (entry.sort == "honour" and not names.likely(words))
        ):
            continue
        joined = joined_by_dashes(names, name[0], offices) if len(name) == 1 else None
        name = (joined,) if joined is not None else name
        listed = entry.sort == "list"
        address = _address(span, entry, ends)
        yield _Found(Span(name[0].start, name[-1].end), "list" if listed else "honorific", "" if listed else address.word, address.gender)


def _address(span: Span, entry: Honorific, ends: dict[int, tuple[Span, Honorific]]) -> Honorific:
    """Return the first honorific of a row that ends with *entry*: đồng chí in "đồng chí Đại tá"."""
    before = ends.get(span.start - 1)
    while before is not None and entry.sort != "address" and before[1].sort == "address":
        span, entry = before
        before = ends.get(span.start - 1)
    return entry


def _bounded(names: Names, words: tuple[Span, ...]) -> tuple[Span, ...]:
    """Cut a Vietnamese name after four words; other peoples' names may have six."""
    kinh = any(s.people == "Kinh" for s in names.surnames.read(_folded(names.source, words[0])))
    return words[:5] if kinh else words


def _meant(source: Source, span: Span, entry: Honorific) -> bool:
    """Tell an honorific from the like-looking part of another word: "Hai Bà Trưng", "TS" in capitals only."""
    text = source.text[span.start : span.end]
    if (entry.sort == "academic" and len(text) <= 3) or text.rstrip(".").lower() in ("tt", "ht", "đđ", "lm", "tskh"):
        return text[0].isupper()
    if entry.word in _SMALL:
        if entry.word == "ngài":
            return True
        if text[0].isupper() and not text.isupper():
            return _clause(source, span) or _run_on(source, span)
        return entry.word not in ("em", "cháu", "chú", "cô", "bác") or text.islower()
    return not (entry.sort == "academic" and text.islower() and len(text) <= 4)


def _clause(source: Source, span: Span) -> bool:
    return source.text[max(0, span.start - 3) : span.start].rstrip(" ")[-1:] in _STOPPED


def _run_on(source: Source, span: Span) -> bool:
    """Tell whether a sentence may begin here although no stop was typed: "Ông" right after a word, before a surname."""
    return source.text[span.start : span.end] in ("Ông", "Bà") and source.text[span.start - 2 : span.start - 1].isalnum()


def _titled_after(names: Names, offices: tuple[RoleWords, ...]) -> Iterator[_Found]:
    """Yield names with a title right behind: "A, Chủ tịch", "A - Chủ tịch", "A (Chủ tịch"."""
    source = names.source
    for office in offices:
        match = _BEFORE_TITLE.first(source, max(0, office.start - 14), office.start)
        if match is None:
            continue
        span = names.run_back(match.start())
        if span is None and match[0].strip() != "":
            span = _item(names, match.start())
        if span is not None and (match[0] != " " or names.source.text[office.start].isupper()):
            yield _Found(span, "title-behind")


def _item(names: Names, end: int) -> Span | None:
    """Return a name without a known surname that is a whole list item: ": K'Choi -", "; Điểu Mưu,"."""
    match = _OPENED.first(names.source, max(0, end - 60), end)
    if match is None:
        return None
    start = match.start("name")
    words = names.words(start)
    whole = bool(words) and words[-1].end == end and (2 <= len(words) <= 6 or "'" in names.source.text[start:end])
    return Span(start, end) if whole and not names.place(words) else None


def _titled_before(names: Names, spoken: Spoken, bodies: Layer[Organization]) -> Iterator[_Found]:
    """Yield names right behind a title: "Giám đốc Sở Nội vụ A", "Chủ tịch UBND TP. Cần Thơ - A"."""
    source = names.source
    behind = {body.end + 1 for body in bodies}

    def named(at: int, before: str) -> Span | None:
        union = bodies.covering(Span(at, at + 4)) if source.text.startswith("Đoàn", at) else None
        return None if union is not None else names.begins(at, before) or (behind_body(names, bodies, at) if at in behind else None)

    around = Surroundings(source, spoken.stops, bodies, lambda at, before: named(at, before) is not None)
    for office in spoken.offices:
        end = term_end(source, tail_end(around, office.span.end))
        gap = _TITLE_NAME.match(source, end)
        place = gap.end() if gap else end
        span = (named(place, after_words(source, Span(place, place))) if gap else None) or foreign(names, office)
        if span is not None:
            yield _Found(span, "title-before")


def _listed(names: Names, found: list[_Found]) -> list[_Found]:
    """Yield the names that follow a name in a list: "các đồng chí A, B và C"."""
    source = names.source
    more: list[_Found] = []
    ends = {f.span.start for f in found}
    for first in found:
        place = first.span.end
        for _ in range(12):
            aside = _ASIDE.match(source, place) if first.cue == "list" else None
            match = _AND.match(source, aside.end() if aside else place)
            if match is None or match.end() in ends:
                break
            words = names.words(match.end(), 6)
            short = len(words) == 2 and first.cue != "list" and not source.text.endswith(": ", 0, first.span.start)
            if len(words) < 2 or short or len(words) > 5 or not names.trusted(words[0]) or names.place(words):
                break
            more.append(_Found(Span(words[0].start, words[-1].end), "list"))
            place = words[-1].end
    return more


def _named(source: Source, found: list[_Found], hidden: Layer[Annotation]) -> Iterator[PersonName]:
    """Yield each place once, with the full name of its bearer; then the places that only repeat a full name."""
    taken: dict[int, _Found] = {}
    for item in sorted(found, key=lambda f: (f.span.start, -len(f.span), f.cue != "honorific")):
        known = taken.get(item.span.start)
        if known is None or (not known.honorific and item.honorific):
            taken[item.span.start] = item if known is None else attrs.evolve(known, honorific=item.honorific, gender=item.gender)
    full: dict[str, str] = {}
    for item in taken.values():
        key = _folded(source, item.span)
        if any(mark in key for mark in " '-") and not _historical(key, item):
            words = source.words(item.span)
            if key not in full or full[key].isupper():
                full[key] = words
    spans: list[Span] = []
    last: dict[str, int] = {}
    for number, item in enumerate(taken.values()):
        key = _folded(source, item.span)
        if _historical(key, item):
            continue
        name = _bearer(key, item.gender, full, last)
        last[key] = number
        if name:
            spans.append(item.span)
            yield PersonName(item.span, name, item.honorific or None, item.gender or _gender(name), rule=item.cue)
    yield from _repeated(source, full, Layer.of(Mention(span) for span in spans), hidden)


def _bearer(key: str, gender: str, full: dict[str, str], last: dict[str, int]) -> str:
    """Return the full name that *key* is the end of, the nearest one before; itself where it is a full name."""
    longer = [name for name in full if name.endswith(" " + key) and name != key]
    if not longer or (key in full and key.count(" ") >= 2):
        return full.get(key, "")
    fitting = [name for name in longer if not gender or _gender(full[name]) in ("", gender)] or longer
    before = [name for name in fitting if name in last]
    if before:
        return full[max(before, key=lambda name: last[name])]
    return full[fitting[0]] if len(fitting) == 1 else ""


@functools.lru_cache(maxsize=4096)
def _gender(name: str) -> str:
    middle = fold(name).split()[1:-1]
    return "f" if "thị" in middle else ""


def _repeated(source: Source, full: dict[str, str], known: Layer[Mention], hidden: Layer[Annotation]) -> Iterator[PersonName]:
    begun = {mention.span.start for mention in known}
    for key, name in sorted(full.items()):
        at, end = -1, 0
        while (at := source.folded.find(key, end)) >= 0:
            end = at + len(key)
            if at in begun or not source.text[at].isupper() or _letter(source.text[at - 1 : at]) or _letter(source.text[end : end + 1]):
                continue
            span = Span(at, end)
            if not known.touching(span) and hidden.covering(span) is None:
                yield PersonName(span, name, None, _gender(name), rule="repeated")


def _letter(mark: str) -> bool:
    return mark.isalnum()


def _historical(key: str, item: _Found) -> bool:
    """Tell whether a name is a name of President Hồ Chí Minh."""
    return key in _HO_CHI_MINH and not (key in _NAMESAKES and item.cue in _IN_OFFICE)


@hookimpl
def govtext_entries() -> Iterator[Honorific | Surnames]:
    yield from read_entries(Honorific, "honorifics.toml")
    yield from read_entries(Surnames, "surnames.toml")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    yield persons
