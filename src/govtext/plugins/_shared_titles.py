"""Titles that a list of names shares: in front with a plural or a colon, or behind the last of them."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile
from types import MappingProxyType

from govtext.kinds import PersonName, TitleMention
from govtext.plugin import Layer, Source, Span, pattern
from govtext.plugins import _words as w
from govtext.plugins._title_rows import HONORIFICS, Tie, front

_SHARE = pattern(rf"(?:(?:^|[ \n(])các |các (?:đồng chí|đ/c|vị|ông|bà|ông, bà) (?:(?:là|nguyên là) )?)(?:{w.choice(w.RANKS)} - )?$")
_OPENS = pattern(r"(?:(?:các|hai|ba) (?:đồng chí|đ/c|vị|ông|bà|ông, bà) ?:? ?|[;:] )$")
_COLON = pattern(r"(?: gồm có| gồm)? ?:[ \n]")
_ITEM = pattern(rf" (?:và )?{HONORIFICS}")
_NEXT = pattern(r" ?(?:,|và|, và) ?(?:đồng chí |ông |bà |đ/c )?")
_NEXT_ITEM = pattern(r" ?; ?(?:và )?(?:đồng chí |ông |bà |đ/c )")
_ELECTS = pattern(r"(?:bầu|bầu bổ sung|bổ nhiệm|điều động|luân chuyển|phân công|chỉ định) (?:đồng chí |ông |bà |đ/c )$")
_SEVERAL = ("Phó ", "Ủy viên", "Thứ trưởng", "Đại biểu", "Tỉnh ủy viên", "Huyện ủy viên", "Thành ủy viên")
# "các ông A và B trúng cử chức danh Phó Chủ tịch UBND xã", "ông A và bà B được bầu làm Phó Chủ tịch UBND xã"
_CHOSEN = (" làm ", " chức ", " chức vụ ", " chức danh ", " vị trí ", "trúng cử ", "đắc cử ")
_INSTEAD = pattern(r"thay(?: cho| thế)? (?:các )?(?:đồng chí |ông |bà |đ/c )?$")
# "chức vụ Phó Chủ tịch UBND xã đối với ông A, Trưởng Công an xã và ông B, Chủ tịch Hội Nông dân xã"
_POST_OF = (" đối với ", " đối với các ", " đối với đồng chí ", " đối với ông ", " đối với bà ", " đối với các ông ", " đối với các đồng chí ")
_AND = (" và ", " và ông ", " và bà ", " và đồng chí ", " và đ/c ")
# "bà A và ông B, Phó Chủ tịch HĐND tỉnh đồng chủ tọa"
_TOGETHER = (" đồng chủ", ", đồng chủ")


def shared(source: Source, names: Layer[PersonName], titles: Layer[TitleMention], plain: list[Tie]) -> Iterator[Tie]:
    """Yield the ties of a title that a list of names shares: "các Phó Chủ tịch UBND tỉnh A, B", "các đồng chí A, B - Phó Chủ tịch"."""
    titled = {tie.name.start for tie in plain}
    led = frozenset(tie.name.start for tie in plain if tie.rule == "title-name")
    ends = _ends(plain)
    others: Iterable[PersonName]
    for tie in plain:
        if tie.rule == "title-name" and (_plural(source, tie.title) or _row_of_deputies(source, names, tie)):
            others = takewhile(lambda name: name.start not in titled, _row(source, names, tie.name))
        elif tie.rule == "title-name" and _post_of_several(source, tie):
            others = _others_posted(source, names, tie.name, ends=ends)
        elif tie.rule == "name-title" and _of_several(source, tie):
            together = source.folded.startswith(_TOGETHER, tie.title.end) or tie.title.title.role.startswith("Đại biểu")
            others = _listed_before(source, names, tie.name, titled, together=together)
        elif tie.rule == "name-title" and _chosen(source, titles, tie):
            others = _chosen_with(source, names, tie.name, titled) or _chosen_beside(source, names, tie.name, ends=ends)
        else:
            continue
        yield from (Tie(name, tie.title, "shared-title") for name in others)
    for title in titles:
        colon = _COLON.match(source, title.end)
        if colon and _plural(source, front(source, title, titles)):
            row = titles.inside(Span(front(source, title, titles).start, title.end))
            leading = led if titles.at(colon.end()) is not None else frozenset()
            for name in _under(source, names, title, leading, whole="gồm" in colon[0]):
                yield from (Tie(name, one, "shared-title") for one in row)


def _under(source: Source, names: Layer[PersonName], title: TitleMention, led: frozenset[int], *, whole: bool) -> Iterator[PersonName]:
    """
    Yield the names behind "các Phó Chủ tịch:", up to the semicolon that ends their row.

    Where the first item has one name only, semicolons part the items, as long as each begins with a name, or has an office in front of
    it as the first one has: *led* are the names that have, if the first one does.
    """
    end = min((at for at in (source.text.find(mark, title.end) for mark in ".\n") if at >= 0), default=len(source.text))
    start = title.end
    for number, item in enumerate(source.text[title.end : end].split(";")):
        inside = names.inside(Span(start, start + len(item)))
        lead = _ITEM.match(source, start)
        if number and not whole and (lead is None or not inside or (inside[0].start != lead.end() and inside[0].start not in led)):
            return
        yield from inside
        if not whole and number == 0 and len(inside) != 1:
            return
        start += len(item) + 1


def _plural(source: Source, title: TitleMention) -> bool:
    near = max(0, title.start - 34)
    return source.folded.find("các ", near, title.start) >= 0 and _SHARE.first(source, near, title.start) is not None


def _row_of_deputies(source: Source, names: Layer[PersonName], tie: Tie) -> bool:
    """Tell whether bare names follow that may bear the title too: "Phó Chủ tịch UBND tỉnh A, B;"."""
    if not tie.title.title.role.startswith(_SEVERAL):
        return False
    row = list(_row(source, names, tie.name))
    commas = all(source.text[last.end : name.start] == ", " for last, name in zip([tie.name, *row], row, strict=False))
    return bool(row) and commas and source.text[row[-1].end : row[-1].end + 1] in (";", ".", "")


def _of_several(source: Source, tie: Tie) -> bool:
    """Tell whether the title behind a name may be said of the names before it too: "- các Phó Chủ tịch", "- Phó Chủ tịch"."""
    between = source.text[tie.name.end : tie.title.start].strip(" \n")
    several = tie.title.title.role.startswith(_SEVERAL) or _plural(source, tie.title)
    return several and between in ("-", ",", ", các", "- các", ":", "đều là")


def _post_of_several(source: Source, tie: Tie) -> bool:
    """Tell whether a post that several may hold is given "đối với" those who follow."""
    return source.folded.endswith(_POST_OF, tie.title.end, tie.name.start) and tie.title.title.role.startswith(_SEVERAL)


def _others_posted(source: Source, names: Layer[PersonName], first: PersonName, ends: Mapping[int, int]) -> list[PersonName]:
    """Return the names behind *first* up to the last that "và" joins: "đối với ông A, ông B và ông C", not "đối với ông A, ông B lên thay"."""
    row = list(_row(source, names, first, ends))
    while row and not source.folded.endswith(_AND, 0, row[-1].start):
        row.pop()
    return row or list(_items(source, names, first, ends))


def _items(source: Source, names: Layer[PersonName], first: PersonName, ends: Mapping[int, int]) -> Iterator[PersonName]:
    """Yield the names that semicolons part, each with an address in front and nothing said of it behind: "đối với ông A, …; ông B, …"."""
    at = ends.get(first.start, first.end)
    while (match := _NEXT_ITEM.match(source, at)) is not None and (name := names.at(match.end())) is not None:
        at = ends.get(name.start, name.end)
        if source.text[at : at + 1] not in (";", ",", ".", ""):
            return
        yield name


def _chosen_beside(source: Source, names: Layer[PersonName], last: PersonName, ends: Mapping[int, int]) -> list[PersonName]:
    """Return who stands before *last* with an office of his own where both are elected: "bầu ông A, Giám đốc … và ông B, … giữ chức"."""
    other = names.last_before(last.start)
    join = _NEXT.match(source, ends.get(other.start, other.end), last.start) if other is not None else None
    if other is None or join is None or join.end() != last.start or "và" not in join[0]:
        return []
    return [other] if _ELECTS.first(source, max(0, other.start - 32), other.start) is not None else []


def _ends(plain: list[Tie]) -> dict[int, int]:
    """Return where the titles behind each name end."""
    return {tie.name.start: tie.title.end for tie in plain if tie.rule == "name-title"}


def _chosen(source: Source, titles: Layer[TitleMention], tie: Tie) -> bool:
    """Tell whether a post behind a name, which several may hold, is one that they are elected to; "lần lượt" two posts are not shared."""
    if not tie.title.title.role.startswith(_SEVERAL) or not source.folded.endswith(_CHOSEN, tie.name.end, tie.title.start):
        return False
    return not (source.folded.startswith(" và ", tie.title.end) and titles.at(tie.title.end + len(" và ")) is not None)


def _chosen_with(source: Source, names: Layer[PersonName], last: PersonName, titled: set[int]) -> list[PersonName]:
    """Return the untitled names in a row before *last* that are elected with it: joined by "và", or under a plural; none whom they replace."""
    others = list(takewhile(lambda name: name.start not in titled, _row_back(source, names, last)))
    if not others or _INSTEAD.first(source, max(0, others[-1].start - 24), others[-1].start) is not None:
        return []
    together = "và" in source.folded[others[0].end : last.start] or _OPENS.first(source, max(0, others[-1].start - 20), others[-1].start) is not None
    return others if together else []


def _listed_before(source: Source, names: Layer[PersonName], last: PersonName, titled: set[int], *, together: bool) -> list[PersonName]:
    """Return the untitled names in a row before *last*, if a plural or a list mark opens the row: "ông A và ông B, Phó …" is none."""
    others = list(takewhile(lambda name: name.start not in titled, _row_back(source, names, last)))
    if others and together:
        return others
    if not others or _OPENS.first(source, max(0, others[-1].start - 20), others[-1].start) is None:
        return []
    return others


def _row(source: Source, names: Layer[PersonName], first: PersonName, ends: Mapping[int, int] = MappingProxyType({})) -> Iterator[PersonName]:
    """Yield the names in a row behind *first*; *ends* says where the words behind each name end, if any belong to it."""
    at = ends.get(first.start, first.end)
    while True:
        match = _NEXT.match(source, at)
        name = names.at(match.end()) if match else None
        if name is None:
            return
        yield name
        at = ends.get(name.start, name.end)


def _row_back(source: Source, names: Layer[PersonName], last: PersonName) -> Iterator[PersonName]:
    at = last.start
    while True:
        name = names.last_before(at)
        match = _NEXT.match(source, name.end, at) if name else None
        if name is None or match is None or match.end() != at:
            return
        yield name
        at = name.start
