"""Which title belongs to which name: before it, behind it, or shared by a list of names."""

from collections.abc import Iterable, Iterator
from itertools import takewhile

import attrs

from govtext.kinds import PersonName, TitleMention
from govtext.plugin import LETTER, UPPER, Layer, Match, Source, Span, pattern
from govtext.plugins import _words as w

_HONORIFICS = rf"(?:(?:đồng chí|đ/c\.?|ông|bà|ngài|anh|chị|cô|thầy|{w.choice(w.RELIGIOUS)}|{w.choice(w.RANKS)}\.?|,) ?)*+"
# What may stand between a title and the name behind it, and between two titles of one person.
_TO_NAME = pattern(rf"(?:\. - | ?[-,:] ?| ){_HONORIFICS}")
_NOW = "(?:kiêm nhiệm |kiêm |hiện là |hiện |nay là |là |và là |và |được bầu làm |giữ chức vụ |giữ chức )"
_CHOSEN = "(?:(?:miễn nhiệm|bãi nhiệm|cho thôi|thôi|bổ nhiệm|phân công|điều động|chỉ định|luân chuyển|tín nhiệm|bầu|giới thiệu|trúng cử|tái đắc cử|đắc cử),? (?:và )?){0,3}"
_POST = "(?:giữ chức danh|giữ chức vụ|giữ chức|giữ vị trí|đảm nhiệm chức vụ|chức vụ|chức danh|làm|trúng cử|đắc cử)"
_JOIN = pattern(
    rf"(?:,? ?(?:đã |vừa |cũng )?(?:tiếp tục )?(?:được (?:[^,.;:()\n]{{2,70}} )??)?(?:{_CHOSEN}{_POST}|(?:tái )?đắc cử|trúng cử) |"
    rf" ?(?:,|-|\() ?\n?(?:đồng thời )?{_NOW}?| kiêm nhiệm | kiêm | và | đồng thời là | là | hiện là | nay là )"
)
# "miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông A"
_RELIEVED = pattern(rf" đối với {_HONORIFICS}")
_IN_OFFICE = ("chức vụ ", "chức danh ", "chức ")
# "ông A thôi tham gia Ban Chấp hành …, giữ chức Phó Bí thư Huyện ủy": the post stands further on.
_POSTED = pattern(r" [^.;:()\n]{1,110}? (?:thôi |tiếp tục )?giữ chức(?: vụ| danh)? ")
# A part in the occasion between the office and the name: "Phó Chủ tịch HĐND tỉnh, Trưởng đoàn giám sát A".
_PART = pattern(r" ?[-,] ?(?:phó )?trưởng đoàn[^,;:.()\n]{0,30}+$")
_BRACKET = pattern(r"(?: ?\([^()\n]{1,60}\)|\))")
_RANKED = pattern(rf"(?:{w.choice(w.RANKS)}\.?[ ,]*)+")
_NAMED = pattern(rf" (?:[{UPPER}][{LETTER}'-]* ){{1,5}}?[{UPPER}][{LETTER}'-]*, ?$", on="text")
# Things said of a person among the titles, which are none.
_ASIDE = pattern(rf"(?:{w.choice(w.ASIDES | w.RANKS)}|[0-9]{{2}} tuổi)(?![{LETTER}])[^,;:.()\n]{{0,60}}+ ?[,-] ?")
_SHARE = pattern(rf"(?:(?:^|[ \n(])các |các (?:đồng chí|đ/c|vị|ông|bà|ông, bà) )(?:{w.choice(w.RANKS)} - )?$")
_OPENS = pattern(r"(?:(?:các|hai|ba) (?:đồng chí|đ/c|vị|ông|bà|ông, bà) ?:? ?|[;:] )$")
_COLON = pattern(r"(?: gồm có| gồm)? ?:[ \n]")
_ITEM = pattern(rf" (?:và )?{_HONORIFICS}")
_NEXT = pattern(r" ?(?:,|và|, và) ?(?:đồng chí |ông |bà |đ/c )?")
_SEVERAL = ("Phó ", "Ủy viên", "Thứ trưởng", "Đại biểu", "Tỉnh ủy viên", "Huyện ủy viên", "Thành ủy viên")
# "bà A và ông B, Phó Chủ tịch HĐND tỉnh đồng chủ tọa"
_TOGETHER = (" đồng chủ", ", đồng chủ")


@attrs.frozen
class Tie:
    """A title and the name it is said of."""

    name: PersonName
    title: TitleMention
    rule: str


def ties(source: Source, names: Layer[PersonName], titles: Layer[TitleMention]) -> tuple[Tie, ...]:
    """Return every title's tie to a name, in reading order of the names."""
    found = list(_plain(source, names, titles))
    found += _shared(source, names, titles, found)
    return tuple(found)


def _plain(source: Source, names: Layer[PersonName], titles: Layer[TitleMention]) -> Iterator[Tie]:
    ahead = {name.start: _ahead(source, name, titles) for name in names}
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


def _ahead(source: Source, name: PersonName, titles: Layer[TitleMention]) -> list[TitleMention]:
    """Return the titles in a row right before *name*, in reading order."""
    chain: list[TitleMention] = []
    at = name.start
    while True:
        title = titles.last_before(at)
        if title is None or at - title.end > 60:
            break
        plain = (_JOIN if chain else _TO_NAME).match(source, title.end, at)
        whole = plain is not None and plain.end() == at
        part = None if chain or whole else _PART.match(source, title.end, at)
        relieved = None if chain or whole or not source.folded.endswith(_IN_OFFICE, 0, title.start) else _RELIEVED.match(source, title.end, at)
        match = plain if whole else part or relieved
        if match is None or match.end() != at:
            break
        parted = not chain and part is None and match[0].strip()[:1] in ("-", ",")
        if parted and _named_before(source, title, name, titles) and not _rank_leads(source, match, title, titles):
            break
        if (chain or match[0].strip()[:1] == ",") and source.folded[max(0, title.start - 10) : title.start].endswith(
            ("của ", "thay mặt ", "cho ", "theo ")
        ):
            break
        chain.insert(0, title)
        at = title.start
    return chain


def _rank_leads(source: Source, between: Match, title: TitleMention, titles: Layer[TitleMention]) -> bool:
    """
    Tell whether a rank in front of the name carries *title* over to it: "Bộ trưởng A, Thứ trưởng, Đại tá | B".

    Only where titles lead in this list: none stands in front of them, or the person before has a title in front too.
    """
    if not _RANKED.fits(between[0].strip(" ,-").lower()):
        return False
    front = _front(source, title, titles)
    if source.text[max(0, front.start - 2) : front.start].strip()[-1:] not in (",", "-", "("):
        return True
    name = _NAMED.first(source, max(0, title.start - 60), title.start)
    led = titles.last_before(name.start() + 1) if name is not None else None
    return led is not None and name is not None and led.end == name.start()


def _front(source: Source, title: TitleMention, titles: Layer[TitleMention]) -> TitleMention:
    """Return the first of the titles in a row that ends with *title*."""
    before = titles.last_before(title.start)
    while before is not None and (join := _JOIN.match(source, before.end, title.start)) is not None and join.end() == title.start:
        title, before = before, titles.last_before(before.start)
    return title


def _named_before(source: Source, title: TitleMention, name: PersonName, titles: Layer[TitleMention]) -> bool:
    """Tell whether *title* stands behind another thing it belongs to, so that a dash or comma before *name* parts them."""
    before = source.text[max(0, title.start - 2) : title.start]
    plain = source.text[title.end : name.start].strip() == ","
    return before.strip()[-1:] in ("-", ",", "(") or plain


def _behind(source: Source, name: PersonName, names: Layer[PersonName], titles: Layer[TitleMention]) -> Iterator[TitleMention]:
    """Yield the titles in a row right behind *name*."""
    at = name.end
    posted = _POSTED.match(source, at)
    if posted is not None and titles.at(posted.end()) is not None and not titles.inside(Span.of(posted)) and not names.inside(Span.of(posted)):
        at = posted.end() - 1
    direct = titles.at(at + 1)
    if direct is not None and source.text[at] == " " and not direct.title.role.startswith(("Thư ký", "Trợ lý")):
        yield direct
        at = direct.end
    while True:
        match = _JOIN.match(source, at)
        if match is None or titles.at(match.end()) is None:
            bracket = _BRACKET.match(source, at)
            match = _JOIN.match(source, bracket.end()) or match if bracket else match
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
            return
        yield title
        at = title.end


def _shared(source: Source, names: Layer[PersonName], titles: Layer[TitleMention], plain: list[Tie]) -> Iterator[Tie]:
    """Yield the ties of a title that a list of names shares: "các Phó Chủ tịch UBND tỉnh A, B", "các đồng chí A, B - Phó Chủ tịch"."""
    titled = {tie.name.start for tie in plain}
    others: Iterable[PersonName]
    for tie in plain:
        if tie.rule == "title-name" and (_plural(source, tie.title) or _row_of_deputies(source, names, tie)):
            others = takewhile(lambda name: name.start not in titled, _row(source, names, tie.name))
        elif tie.rule == "name-title" and _of_several(source, tie):
            together = source.folded.startswith(_TOGETHER, tie.title.end) or tie.title.title.role.startswith("Đại biểu")
            others = _listed_before(source, names, tie.name, titled, together=together)
        else:
            continue
        yield from (Tie(name, tie.title, "shared-title") for name in others)
    for title in titles:
        colon = _COLON.match(source, title.end)
        if colon and _plural(source, _front(source, title, titles)):
            row = titles.inside(Span(_front(source, title, titles).start, title.end))
            for name in _under(source, names, title, whole="gồm" in colon[0]):
                yield from (Tie(name, one, "shared-title") for one in row)


def _under(source: Source, names: Layer[PersonName], title: TitleMention, *, whole: bool) -> Iterator[PersonName]:
    """
    Yield the names behind "các Phó Chủ tịch:", up to the semicolon that ends their row.

    Where the first item has one name only, semicolons part the items, as long as each begins with a name.
    """
    end = min((at for at in (source.text.find(mark, title.end) for mark in ".\n") if at >= 0), default=len(source.text))
    start = title.end
    for number, item in enumerate(source.text[title.end : end].split(";")):
        inside = names.inside(Span(start, start + len(item)))
        lead = _ITEM.match(source, start)
        if number and not whole and (lead is None or not inside or inside[0].start != lead.end()):
            return
        yield from inside
        if not whole and number == 0 and len(inside) != 1:
            return
        start += len(item) + 1


def _plural(source: Source, title: TitleMention) -> bool:
    return _SHARE.first(source, max(0, title.start - 34), title.start) is not None


def _row_of_deputies(source: Source, names: Layer[PersonName], tie: Tie) -> bool:
    """Tell whether bare names follow that may bear the title too: "Phó Chủ tịch UBND tỉnh A, B;"."""
    row = list(_row(source, names, tie.name))
    commas = all(source.text[last.end : name.start] == ", " for last, name in zip([tie.name, *row], row, strict=False))
    return bool(row) and commas and tie.title.title.role.startswith(_SEVERAL) and source.text[row[-1].end : row[-1].end + 1] in (";", ".", "")


def _of_several(source: Source, tie: Tie) -> bool:
    """Tell whether the title behind a name may be said of the names before it too: "- các Phó Chủ tịch", "- Phó Chủ tịch"."""
    between = source.text[tie.name.end : tie.title.start].strip(" \n")
    several = tie.title.title.role.startswith(_SEVERAL) or _plural(source, tie.title)
    return several and between in ("-", ",", ", các", "- các", ":", "đều là")


def _listed_before(source: Source, names: Layer[PersonName], last: PersonName, titled: set[int], *, together: bool) -> list[PersonName]:
    """Return the untitled names in a row before *last*, if a plural or a list mark opens the row: "ông A và ông B, Phó …" is none."""
    others = list(takewhile(lambda name: name.start not in titled, _row_back(source, names, last)))
    if others and together:
        return others
    if not others or _OPENS.first(source, max(0, others[-1].start - 20), others[-1].start) is None:
        return []
    return others


def _row(source: Source, names: Layer[PersonName], first: PersonName) -> Iterator[PersonName]:
    at = first.end
    while True:
        match = _NEXT.match(source, at)
        name = names.at(match.end()) if match else None
        if name is None:
            return
        yield name
        at = name.end


def _row_back(source: Source, names: Layer[PersonName], last: PersonName) -> Iterator[PersonName]:
    at = last.start
    while True:
        name = names.last_before(at)
        match = _NEXT.match(source, name.end, at) if name else None
        if name is None or match is None or match.end() != at:
            return
        yield name
        at = name.start
