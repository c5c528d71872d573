"""Lists under one head: every member is a body, its span its own words."""

from collections.abc import Iterable, Iterator

import attrs

from govtext.kinds import BodyHead, Place
from govtext.plugin import LEFT, Span, pattern
from govtext.plugins._body_names import read
from govtext.plugins._body_reading import Body, Reading
from govtext.plugins._body_tails import BODY_LEVELS, below
from govtext.plugins._body_words import field

_JOIN = pattern(r"(?:,? và |;? và |, |; | & )")
_UNITS = "(?:tỉnh|thành phố|tp|thị xã|huyện|quận|phường|xã|thị trấn|đặc khu)"
_MEMBERS = pattern(rf" (?:các|[0-9]{{1,2}}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) {_UNITS}(?:(?:, |,? và ){_UNITS}){{0,3}}(?::|,)? (?:gồm:? )?")
_MANY = pattern(rf"{LEFT}(?:các|những|(?<!đội )(?<!tổ )(?<!số )[0-9]{{1,2}}|hai|ba|bốn|năm) $")
_GAP = pattern(r"(?:, (?:ban|ngành|phòng|địa phương|đơn vị|đoàn thể)){0,4}(?:,? (?:gồm|là))?: |,? gồm | ")
_MOST_MEMBERS = 40
# Of what there is one at each level, and the levels that have others below.
_ELECTED = ("people's council", "people's committee", "front")
_OWN_LEVELS = ("tỉnh", "huyện")
_DEPARTMENTS = ("Sở", "Phòng", "Bộ")


def members(reading: Reading, start: int, body: Body | None) -> Iterable[Body]:
    """Return the further members of a list that begins with *body*, or whose head stands at *start*."""
    span, head = reading.heads[start]
    if head.never:
        return ()
    if head.name in _DEPARTMENTS:
        return _by_field(reading, span, head, body)
    if (body is None or body.span == span) and ("unit" in head.takes or "committee" in head.takes):
        match = _MEMBERS.match(reading.source, span.end)
        return _by_place(reading, match.end(), head) if match is not None else ()
    if body is not None and head.type in _ELECTED and body.unit in _OWN_LEVELS:
        return below(reading, body)
    if body is not None and head.takes == ("committee",) and body.place and _of_many(reading, span):
        return _by_place(reading, _next(reading, body.span.end), head)
    return _groups(reading, body) if body is not None and head.type == "party group" else ()


def _of_many(reading: Reading, span: Span) -> bool:
    """Tell whether a plural or a number stands before a head."""
    return _MANY.first(reading.source, max(0, span.start - 12), span.start) is not None


def _next(reading: Reading, end: int) -> int:
    """Return where the next member begins, or where the text ends when there is none."""
    join = _JOIN.match(reading.source, end)
    return join.end() if join is not None else len(reading.source.text)


def _by_place(reading: Reading, start: int, head: BodyHead) -> Iterator[Body]:
    """Đảng ủy các xã A, B: every place is a member."""
    while (place := reading.places.at(start)) is not None and start not in reading.heads and not _counted(reading, place):
        unit = reading.source.words(place.span) if head.takes == ("committee",) else place.name
        level = head.level or BODY_LEVELS.get(place.level or "")
        yield Body(place.span, f"{head.name} {unit}", head, unit=unit, level=level, place=place.code)
        start = _next(reading, place.end)


def _counted(reading: Reading, place: Place) -> bool:
    """Tell whether a number that might be a ward's counts what follows: "các huyện, thành phố 6 tháng đầu năm"."""
    text = reading.source.text
    return (
        text[place.start].isdigit()
        and text[place.end : place.end + 1] not in (",", ";", ".", ")", "\n", "")
        and text[place.end : place.end + 4] != " và "
    )


def _by_field(reading: Reading, span: Span, head: BodyHead, body: Body | None) -> Iterator[Body]:
    """2 sở Tài chính, Nội vụ: every field is a member; other bodies between them are found by themselves."""
    if body is not None and (not body.field or body.unit or body.whole):
        return
    if body is not None:
        start = _next(reading, body.span.end)
    else:
        gap = _GAP.match(reading.source, span.end) if _of_many(reading, span) else None
        start = gap.end() if gap is not None else len(reading.source.text)
    for _ in range(_MOST_MEMBERS):
        if not reading.source.text[start : start + 1].isupper():
            return
        other = read(reading, start)
        if other is not None and other.head.name in _DEPARTMENTS:
            return
        found = None if other is not None else field(reading, start, member=True)
        if found is not None:
            yield Body(found[0], f"{head.name} {found[1]}", head, level=head.level, field=True)
        elif other is None:
            return
        start = _next(reading, found[0].end if found is not None else other.span.end if other is not None else start)


def _groups(reading: Reading, body: Body) -> Iterator[Body]:
    """Ban cán sự đảng Bộ A, Bộ B: the ministries that follow are meant by their groups too."""
    own = body.name[: body.head_end - body.span.start]
    start = _next(reading, body.span.end)
    while (member := read(reading, start)) is not None and member.head.type in ("ministry", "people's committee"):
        if body.name.endswith(member.name):
            return
        yield attrs.evolve(member, name=f"{own} {member.name}")
        start = _next(reading, member.span.end)
