"""Officials: each person with a title, the titles told of over the report, and every word that stands for the person."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

import attrs

from govtext.kinds import Abbreviation, Caption, Chrome, Mention, Official, PersonName, Role, Signature, Title, TitleMention
from govtext.plugin import Annotation, Layer, Lexicon, Source, Span, hookimpl, pattern
from govtext.plugins._offices import roles_told
from govtext.plugins._standing import Bare, Office, alone, bare, expanded, general, in_caption, interviewed, leaders, plain, speaks, together
from govtext.plugins._ties import ties
from govtext.plugins._title_rows import Tie

# How many mentions back the antecedent of "đồng chí" or "ông" is looked for.
_MEMORY = 24
_RANK = pattern(r" (?:thường trực|tt|chuyên trách|phụ trách|thứ nhất|danh dự|lâm thời|dự khuyết|kiêm nhiệm)(?![a-zà-ỹ])\.?")
_TERM = pattern(r",? (?:nhiệm kỳ|khóa) [0-9ivx]")


def officials(
    source: Source,
    names: Layer[PersonName],
    titles: Layer[TitleMention],
    roles: Lexicon[Role],
    abbreviations: Lexicon[Abbreviation],
    captions: Layer[Caption],
    chrome: Layer[Chrome],
    signatures: Layer[Signature],
) -> Iterator[Official]:
    """
    Find each person with a title, once, with all titles and mentions.

    >>> show("Ông Trần Văn Bách, Bí thư xã, dự. Ông cũng yêu cầu", Official)
    'Trần Văn Bách, Bí thư xã, dự. Ông' name=Trần Văn Bách honorific=ông titles=[(text=Bí thư xã role=Bí thư)] mentions=['Trần Văn Bách'; 'Ông']
    """
    told = ties(source, names, titles)
    offices = {title.start: _office(source, title, roles, abbreviations) for title in titles}
    people = _People(source, names, told, offices)
    if not people.held:
        return
    hidden: Layer[Annotation] = Layer.of([*chrome, *signatures])
    tied = {tie.title.start for tie in told}
    free = Layer.of(t for t in titles if t.start not in tied and hidden.covering(t.span) is None)
    standing = people.recalled(free, captions)
    own: dict[str, list[PersonName]] = defaultdict(list)
    for name in names:
        own[plain(name.name)].append(name)
    for key, held in people.held.items():
        mentions = sorted({*(n.span for n in own[key]), *standing.get(key, ())}, key=_place)
        honorific = next((n.honorific for n in own[key] if n.honorific), None)
        evidence = (*own[key][:1], *(tie.title for tie in held))
        yield Official(
            Span.hull(*mentions),
            own[key][0].name,
            honorific,
            _titles(held, offices),
            tuple(Mention(span) for span in mentions),
            rule=held[0].rule,
            evidence=evidence,
        )


def _place(span: Span) -> tuple[int, int]:
    """Return what spans are ordered by."""
    return span.start, span.end


def _office(source: Source, mention: TitleMention, roles: Lexicon[Role], abbreviations: Lexicon[Abbreviation]) -> Office:
    """Read the office of *mention*: the body behind its role, or the one that the role implies."""
    known = source.once(roles_told, roles)
    at = bisect_left(known, mention.start, key=_begin)
    span, entry = known[at] if at < len(known) and known[at][0].end <= mention.end else (mention.span, None)
    rest = _RANK.match(source, span.end, mention.end)
    told = source.folded.find("khóa", span.end, mention.end) >= 0 or source.folded.find("nhiệm kỳ", span.end, mention.end) >= 0
    term = _TERM.first(source, span.end, mention.end) if told else None
    behind = source.text[rest.end() if rest else span.end : term.start() if term else mention.end].replace("\n", " ")
    return Office.of(mention, expanded(behind.lstrip(". "), abbreviations) or plain(entry.body if entry else ""))


def _begin(told: tuple[Span, Role]) -> int:
    return told[0].start


def _titles(held: list[Tie], offices: dict[int, Office]) -> tuple[Title, ...]:
    """Return the titles of one person, each office once: as first written with its body."""
    kept: list[TitleMention] = []
    for tie in sorted(held, key=lambda t: t.title.start):
        office = offices[tie.title.start]
        same = next((number for number, known in enumerate(kept) if offices[known.start].same(office)), None)
        if same is None:
            kept.append(tie.title)
        elif _full(tie.title, offices) and (not _full(kept[same], offices) or kept[same].title.text.isupper()):
            kept[same] = tie.title
    return tuple(t.title for t in kept)


def _full(mention: TitleMention, offices: dict[int, Office]) -> bool:
    """Tell whether *mention* says its body: "Thủ tướng Chính phủ", not "Thủ tướng" or "Phó Bí thư"."""
    words = plain(mention.title.text)
    return "chính phủ" in words if "thủ tướng" in words else bool(offices[mention.start].body)


@attrs.frozen
class _Said:
    """One place where a person is spoken of, and whether as the subject."""

    span: Span
    key: str
    subject: bool


class _People:
    """The officials of one report, and who is meant where no name stands."""

    def __init__(self, source: Source, names: Layer[PersonName], told: tuple[Tie, ...], offices: dict[int, Office]) -> None:
        self.source = source
        self.offices = offices
        self.held: dict[str, list[Tie]] = defaultdict(list)
        self.holders: dict[str, dict[tuple[str, Office], None]] = defaultdict(dict)
        ends: dict[int, int] = {}
        for tie in sorted(told, key=lambda t: t.name.start):
            office = offices[tie.title.start]
            self.held[plain(tie.name.name)].append(tie)
            self.holders[office.role][plain(tie.name.name), office] = None
            ends[tie.name.start] = max(ends.get(tie.name.start, tie.name.end), tie.title.end if tie.title.start > tie.name.start else 0)
        self.named = [_Said(n.span, plain(n.name), speaks(source, n, ends.get(n.start, n.end))) for n in names]
        self.gender = {plain(n.name): n.gender for n in reversed(names) if n.gender}

    def recalled(self, free: Layer[TitleMention], captions: Layer[Caption]) -> dict[str, list[Span]]:
        """Return for each person the places where a title, "đồng chí" or the like stands for it, read from left to right."""
        standing: dict[str, list[Span]] = defaultdict(list)
        places: list[tuple[Span, _Said | Office | Bare]] = [(said.span, said) for said in self.named]
        meant = {t.start for t in together(self.source, free)}
        places += [(t.span, self.offices[t.start]) for t in free if t.start in meant or alone(self.source, t)]
        places += leaders(self.source)
        places += [(word.span, word) for word in bare(self.source)]
        said: list[_Said] = []
        last: dict[str, int] = {}
        for span, what in sorted(places, key=lambda place: _place(place[0])):
            if said and said[-1].span.touches(span):
                continue
            now = what if isinstance(what, _Said) else self._meant(span, what, said, last, captions)
            if now is not None:
                said.append(now)
                last[now.key] = span.start
                if now is not what and now.key in self.held:
                    row = self._with_row(span, now.key, free) if isinstance(what, Office) else span
                    if row == span or not general(self.source, row.start):
                        _keep(standing, now.key, row)
        return standing

    def _with_row(self, span: Span, key: str, free: Layer[TitleMention]) -> Span:
        """Return *span* with the titles before it that its holder bears too: "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh | yêu cầu"."""
        start = span.start
        while (title := free.last_before(start)) is not None and self.source.folded[title.end : start] in (", ", " kiêm ", ", kiêm "):
            office = self.offices[title.start]
            if not any(office.like(held) for known, held in self.holders[office.role] if known == key):
                break
            start = title.start
        return Span(start, span.end)

    def _meant(self, span: Span, what: Office | Bare, said: list[_Said], last: dict[str, int], captions: Layer[Caption]) -> _Said | None:
        """Return the person whom an office or a bare word means, if anybody told of before or, for an office, the only holder."""
        if isinstance(what, Office):
            key = self._holder(what, last)
            return _Said(span, key, True) if key else None
        key = self._asked(what, said) if what.asked else self._speaker(what, said, captions)
        return _Said(span, key, not what.object) if key else None

    def _holder(self, office: Office, last: dict[str, int]) -> str:
        """Return who holds *office*: the one spoken of last, or the only one, by the body as it is written where several may."""
        fitting = {key for key, held in self.holders[office.role] if office.like(held)}
        before = [key for key in fitting if key in last]
        if before:
            return max(before, key=lambda key: last[key])
        if office.body and len(fitting) > 1:
            fitting = {key for key, held in self.holders[office.role] if office.like(held) and held.body == office.body}
        return next(iter(fitting)) if len(fitting) == 1 else ""

    def _asked(self, word: Bare, said: list[_Said]) -> str:
        """Return the official whom an interviewer speaks to, if an interview with one was told of."""
        fitting = [s for s in said if s.key in self.held and self.gender.get(s.key, word.gender) in (word.gender, "")]
        return next((s.key for s in fitting if interviewed(self.source, s.span)), "")

    def _speaker(self, word: Bare, said: list[_Said], captions: Layer[Caption]) -> str:
        """Return whom a bare word means: the last subject before it, or, as an object, the last other person."""
        caption = in_caption(captions, word.span)
        near = [s for s in said[-_MEMORY:] if caption or not in_caption(captions, s.span)]
        fitting = [s for s in near if not word.gender or self.gender.get(s.key, word.gender) == word.gender]
        fitting = [s for s in fitting if word.gender and self.gender.get(s.key) == word.gender] or fitting
        if word.object:
            line = [s for s in fitting if "\n" not in self.source.text[s.span.end : word.span.start]]
            return line[-1].key if len({s.key for s in line}) > 1 else ""
        recent = [s for s in fitting if self.source.text.count("\n", s.span.end, word.span.start) <= 3]
        # Who is chosen is the one spoken of last, perhaps as the object of congratulations.
        subjects = recent if word.raised else [s for s in recent if s.subject] or recent
        return subjects[-1].key if subjects else ""


def _keep(standing: dict[str, list[Span]], key: str, row: Span) -> None:
    """Add *row* to the mentions of *key*; whoever was read into its first title alone is not meant: "đồng chí Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh"."""
    for spans in standing.values():
        if spans and spans[-1].start == row.start:
            spans.pop()
    standing[key].append(row)


@hookimpl
def govtext_annotators() -> Iterator[object]:
    yield officials
