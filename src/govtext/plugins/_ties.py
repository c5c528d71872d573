"""Which title belongs to which name: before it, behind it, or shared by a list of names."""

from collections.abc import Iterator

from govtext.kinds import PersonName, Title, TitleMention
from govtext.plugin import LETTER, UPPER, Layer, Match, Source, Span, pattern
from govtext.plugins import _words as w
from govtext.plugins._shared_titles import shared
from govtext.plugins._title_rows import HONORIFICS, JOIN, Tie, front

# What may stand between a title and the name behind it, and between two titles of one person.
_TO_NAME = pattern(rf"(?:\. - | ?[-,:] ?| ){HONORIFICS}")
# "miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông A"
_RELIEVED = pattern(rf" đối với {HONORIFICS}")
_IN_OFFICE = (
    "chức vụ ",
    "chức danh ",
    "chức ",
    "làm nhiệm vụ ",
    "bầu ",
    "bổ sung ",
    "bổ nhiệm ",
    "miễn nhiệm ",
    "bãi nhiệm ",
    "phê chuẩn ",
    "thôi làm ",
)
_ELECTED_BODIES = ("Hội đồng nhân dân", "Ủy ban nhân dân")
_ELECTED = ("trúng cử ", "đắc cử ", " làm ", " chức ", " chức vụ ", " chức danh ")
# "ông A thôi tham gia Ban Chấp hành …, giữ chức Phó Bí thư Huyện ủy": the post stands further on.
_REACH = 140
_POSTED = pattern(r" [^.;:()\n]{1,110}? (?:thôi |tiếp tục )?giữ chức(?: vụ| danh)? ")
# A part in the occasion between the office and the name: "Phó Chủ tịch HĐND tỉnh, Trưởng đoàn giám sát A".
_PART = pattern(r" ?[-,] ?(?:phó )?trưởng đoàn[^,;:.()\n]{0,30}+$")
_BLANK = pattern(" ")
_BRACKET = pattern(r"(?: ?\([^()\n]{1,60}\)|\))")
_RANKED = pattern(rf"(?:{w.choice(w.RANKS)}\.?[ ,]*)+")
_NAMED = pattern(rf" (?:[{UPPER}][{LETTER}'-]* ){{1,5}}?[{UPPER}][{LETTER}'-]*, ?$", on="text")
# A day in front of a row of titles: "Ngày 5/9, Phó Thủ tướng, TS. A".
_DAY = pattern(r"[0-9]\)?, $")
# Things said of a person among the titles, which are none.
_ASIDE = pattern(rf"(?:{w.choice(w.ASIDES | w.RANKS)}|[0-9]{{2}} tuổi)(?![{LETTER}])[^,;:.()\n]{{0,60}}+ ?[,-] ?")


def ties(source: Source, names: Layer[PersonName], titles: Layer[TitleMention]) -> tuple[Tie, ...]:
    """Return every title's tie to a name, in reading order of the names."""
    found = list(_plain(source, names, titles))
    found += shared(source, names, titles, found)
    return tuple(found)


def _plain(source: Source, names: Layer[PersonName], titles: Layer[TitleMention]) -> Iterator[Tie]:
    ahead = {name.start: _ahead(source, name, names, titles) for name in names}
    owner = {chain[-1].start: start for start, chain in ahead.items() if chain}
    claimed = {title.start for chain in ahead.values() for title in chain}
    taken: set[int] = set()
    for name in names:
        chain = [title for title in ahead[name.start] if title.start not in taken]
        for title in chain:
            taken.add(title.start)
            yield Tie(name, title, "title-name")
        for title in _behind(source, name, names, titles):
            strong = owner.get(title.start)
            if strong is not None and strong > name.start:
                break
            if chain and source.folded[title.start - 4 : title.start] == " và ":
                break
            if title.start in taken or (chain and title.start in claimed):
                break
            taken.add(title.start)
            yield Tie(name, title, "name-title")


def _ahead(source: Source, name: PersonName, names: Layer[PersonName], titles: Layer[TitleMention]) -> list[TitleMention]:
    """Return the titles in a row right before *name*, in reading order."""
    chain: list[TitleMention] = []
    at = name.start
    while True:
        title = titles.last_before(at)
        if title is None or at - title.end > 60:
            break
        plain = (JOIN if chain else _TO_NAME).match(source, title.end, at) or (_run_on(source, title, at) if chain else None)
        whole = plain is not None and plain.end() == at
        part = None if chain or whole else _PART.match(source, title.end, at)
        relieved = None if chain or whole or not source.folded.endswith(_IN_OFFICE, 0, title.start) else _RELIEVED.match(source, title.end, at)
        match = plain if whole else part or relieved
        if match is None or match.end() != at or (match[0] == " và " and source.folded.endswith("giữa ", 0, title.start)):
            break
        parted = not chain and part is None and match[0].strip()[:1] in ("-", ",")
        if parted and _named_before(source, title, name, titles) and not _leads(source, match, title, titles, names):
            break
        if (parted and _elected_before(source, title, names)) or (chain and _apart_by_law(title.title, chain[0].title)):
            break
        if (chain or match[0].strip()[:1] == ",") and source.folded[max(0, title.start - 10) : title.start].endswith(
            ("của ", "thay mặt ", "cho ", "theo ")
        ):
            break
        chain.insert(0, title)
        at = title.start
    return chain


def _run_on(source: Source, title: TitleMention, at: int) -> Match | None:
    """Return the blank before another title of the row whose comma was left out: "Ủy viên Ban TVTU | Chủ tịch HĐND tỉnh A"."""
    capital = source.text[at].isupper() and not title.title.role.startswith(("Thư ký", "Trợ lý"))
    return _BLANK.match(source, title.end, at) if capital else None


def _leads(source: Source, between: Match, title: TitleMention, titles: Layer[TitleMention], names: Layer[PersonName]) -> bool:
    """Tell whether *title* leads on to the name behind a comma or dash: by a rank between them, or by the form of the list."""
    return _rank_leads(source, between, title, titles, names) or _dash_leads(source, between, title, titles, names)


def _dash_leads(source: Source, between: Match, title: TitleMention, titles: Layer[TitleMention], names: Layer[PersonName]) -> bool:
    """Tell whether names stand behind a dash in this list: "có Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh - A, Phó Bí thư Tỉnh ủy, … - B"."""
    if between[0].strip() != "-":
        return False
    first = front(source, title, titles)
    person = names.last_before(first.start)
    if person is None or source.text[person.end : first.start] != ", ":
        return source.text[max(0, first.start - 2) : first.start].strip()[-1:] not in (",", "-", "(")
    led = titles.last_before(person.start)
    return led is not None and source.text[led.end : person.start].strip() == "-"


def _rank_leads(source: Source, between: Match, title: TitleMention, titles: Layer[TitleMention], names: Layer[PersonName]) -> bool:
    """
    Tell whether a rank in front of the name carries *title* over to it: "Bộ trưởng A, Thứ trưởng, Đại tá | B".

    Only where titles lead in this list: none stands in front of them, or the person before has a title in front too.
    """
    if not _RANKED.fits(between[0].strip(" ,-").lower()):
        return False
    first = front(source, title, titles)
    if source.text[max(0, first.start - 2) : first.start].strip()[-1:] not in (",", "-", "("):
        return True
    person = names.last_before(first.start)
    if _DAY.first(source, max(0, first.start - 24), first.start) is not None and (person is None or first.start - person.end > 24):
        return True
    name = _NAMED.first(source, max(0, title.start - 60), title.start)
    led = titles.last_before(name.start() + 1) if name is not None else None
    return led is not None and name is not None and led.end == name.start()


def _apart_by_law(one: Title, other: Title) -> bool:
    """Tell whether nobody holds both offices: to preside over a people's council and over a people's committee."""
    if (
        one.former
        or other.former
        or not (one.role.removeprefix("Phó ").startswith("Chủ tịch") and other.role.removeprefix("Phó ").startswith("Chủ tịch"))
    ):
        return False
    bodies = {next((body for body in _ELECTED_BODIES if (title.organization or "").startswith(body)), "") for title in (one, other)}
    return bodies == {*_ELECTED_BODIES}


def _elected_before(source: Source, title: TitleMention, names: Layer[PersonName]) -> bool:
    """Tell whether *title* is the post of the one named before it: "đồng chí A trúng cử Bí thư, đồng chí B …"."""
    last = names.last_before(title.start) if source.folded.endswith(_ELECTED, 0, title.start) else None
    join = JOIN.match(source, last.end, title.start) if last is not None else None
    return join is not None and join.end() == title.start


def _named_before(source: Source, title: TitleMention, name: PersonName, titles: Layer[TitleMention]) -> bool:
    """Tell whether *title* stands behind another thing it belongs to, so that a dash or comma before *name* parts them."""
    before = source.text[max(0, title.start - 2) : title.start]
    plain = source.text[title.end : name.start].strip() == ","
    return before.strip()[-1:] in ("-", ",", "(") or plain


def _posted(source: Source, at: int) -> Match | None:
    """Return the words at *at* that lead to a post; "đóng góp của ông A trong thời gian giữ chức vụ …" tells of a former one."""
    posted = _POSTED.match(source, at) if source.folded.find("giữ chức", at, at + _REACH) >= 0 else None
    return posted if posted is not None and "thời gian" not in posted[0] else None


def _behind(source: Source, name: PersonName, names: Layer[PersonName], titles: Layer[TitleMention]) -> Iterator[TitleMention]:
    """Yield the titles in a row right behind *name*."""
    at = name.end
    posted = _posted(source, at)
    if posted is not None and titles.at(posted.end()) is not None and not titles.inside(Span.of(posted)) and not names.inside(Span.of(posted)):
        at = posted.end() - 1
    direct = titles.at(at + 1)
    if direct is not None and source.text[at] == " " and not direct.title.role.startswith(("Thư ký", "Trợ lý")):
        yield direct
        at = direct.end
    while True:
        match = JOIN.match(source, at)
        if match is None or titles.at(match.end()) is None:
            bracket = _BRACKET.match(source, at)
            match = JOIN.match(source, bracket.end()) or match if bracket else match
        place = match.end() if match else -1
        for _ in range(3):
            if match is None or titles.at(place) is not None:
                break
            aside = _ASIDE.match(source, place)
            if aside is None or names.inside(Span.of(aside)):
                break
            place = aside.end()
        title = titles.at(place) if match else None
        if title is None and source.text[at : at + 1] == " " and source.text[at + 1 : at + 2].isupper():
            title = titles.at(at + 1)
        if title is None:
            posted = _posted(source, at) if at > name.end else None
            title = titles.at(posted.end()) if posted is not None else None
            if title is None or posted is None or titles.inside(Span.of(posted)) or names.inside(Span.of(posted)):
                return
        yield title
        at = title.end
