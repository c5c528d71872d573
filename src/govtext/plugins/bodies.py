"""Named bodies of party, state, front, army, courts, enterprises and schools, each occurrence."""

from collections.abc import Iterator

import attrs

from govtext.kinds import Abbreviation, BodyField, BodyHead, BodyWord, Organization, Place
from govtext.plugin import LEFT, Layer, Lexicon, Source, Span, hookimpl, pattern, read_entries
from govtext.plugins._body_names import Body, Names

_JOIN = pattern(r"(?:,? và |;? và |, |; | & |: )")
_MEMBERS = pattern(
    r" (?:các|[0-9]{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:(?:tỉnh|thành phố|tp|thị xã|huyện|quận|phường|xã|thị trấn|đặc khu)(?:,? (?:và )?)?){1,4}(?::? ?(?:gồm:? )?)"
)
_MANY = pattern(rf"{LEFT}(?:các|những|[0-9]{{1,2}}|hai|ba|bốn|năm) $")
_DEPARTMENTS = ("Sở", "Phòng", "Bộ")
_COLON = pattern(r"(?:, (?:ban|ngành|phòng|địa phương|đơn vị|đoàn thể)){0,4}(?:, gồm)?: | ")


def bodies(
    source: Source,
    places: Layer[Place],
    heads: Lexicon[BodyHead],
    fields: Lexicon[BodyField],
    words: Lexicon[BodyWord],
    short: Lexicon[Abbreviation],
) -> Iterator[Organization]:
    """
    Find named bodies, the longest reading of each, with short forms written out.

    A body that lacks its unit takes that of the next one in its list; a list under one head gives every member a name.

    >>> show("Thường trực HĐND, UBND huyện; BTV Tỉnh ủy Đồng Tháp", Organization)
    'Thường trực HĐND' name=Thường trực Hội đồng nhân dân huyện type=standing body level=district
    'UBND huyện' name=Ủy ban nhân dân huyện type=people's committee level=district
    'BTV Tỉnh ủy Đồng Tháp' name=Ban Thường vụ Tỉnh ủy Đồng Tháp type=standing committee level=provincial place=87
    """
    names = Names.of(source, places, heads, fields, words, short)
    done = 0
    for start in sorted(names.heads):
        if start < done:
            continue
        body = names.read(start)
        listed = tuple(_listed(names, start, body))
        if body is not None and not body.head.inner and not (listed and body.span == names.heads[start][0]):
            yield _organization(body, "head-and-unit" if body.unit else "head")
        for member in listed:
            yield _organization(member, "shared-head")
        done = max((done, *(found.span.end for found in (*((body,) if body else ()), *listed))))


def _listed(names: Names, start: int, body: Body | None) -> Iterator[Body]:
    """Yield the further members of a list that begins with *body*, or whose head stands at *start*."""
    span, head = names.heads[start]
    if head.never:
        return
    if head.name in _DEPARTMENTS:
        yield from _by_field(names, span, head, body)
    elif (body is None or body.span == span) and ("unit" in head.takes or "committee" in head.takes):
        yield from _by_unit(names, span, head)
    elif body is not None and head.takes == ("committee",) and body.place and _MANY.first(names.source, max(0, start - 12), start):
        yield from _places(names, body.span.end, head, members_only=True)
    elif body is not None and head.type == "party group":
        yield from _groups(names, body)


def _groups(names: Names, body: Body) -> Iterator[Body]:
    """Ban cán sự đảng Bộ A, Bộ B: the ministries that follow are meant by their groups too."""
    own = body.name[: len(names.source.words(names.heads[body.span.start][0]))]
    end = body.span.end
    while (join := _JOIN.match(names.source, end)) is not None and (member := names.read(join.end())) is not None:
        if member.head.type not in ("ministry", "people's committee"):
            return
        end = member.span.end
        if body.name.endswith(member.name):
            return
        yield attrs.evolve(member, name=f"{own} {member.name}")


def _by_unit(names: Names, span: Span, head: BodyHead) -> Iterator[Body]:
    """Đảng ủy các xã A, B: every place is a member."""
    match = _MEMBERS.match(names.source, span.end)
    if match is not None:
        yield from _places(names, match.end(), head, members_only=False)


def _places(names: Names, end: int, head: BodyHead, *, members_only: bool) -> Iterator[Body]:
    named = names.source.words
    if members_only:
        join = _JOIN.match(names.source, end)
        if join is None:
            return
        end = join.end()
    while (place := names.places.at(end)) is not None:
        own = named(place.span) if head.takes == ("committee",) else place.name
        yield Body(place.span, f"{head.name} {own}", head, unit=own, level=head.level or _LEVEL.get(place.level or ""), place=place.code)
        join = _JOIN.match(names.source, place.end)
        if join is None or join[0] == ": ":
            return
        end = join.end()


def _by_field(names: Names, span: Span, head: BodyHead, body: Body | None) -> Iterator[Body]:
    """2 sở Tài chính, Nội vụ: every field is a member."""
    if body is None:
        gap = _COLON.match(names.source, span.end)
        if gap is None or not _MANY.first(names.source, max(0, span.start - 12), span.start):
            return
        end = gap.end()
    elif not body.field or body.unit or body.whole:
        return
    else:
        join = _JOIN.match(names.source, body.span.end)
        if join is None or join[0] == ": ":
            return
        end = join.end()
    while True:
        other = names.read(end)
        found = names.field(end, member=True)
        if other is None and found is None or not names.source.text[end].isupper():
            return
        if other is None and found is not None:
            yield Body(found[0], f"{head.name} {found[1]}", head, level=head.level, field=True)
        stop = other.span.end if other is not None else found[0].end if found is not None else end
        join = _JOIN.match(names.source, stop)
        if join is None or join[0] == ": ":
            return
        end = join.end()


_LEVEL = {"province": "provincial", "district": "district", "commune": "commune"}


def _organization(body: Body, rule: str) -> Organization:
    return Organization(body.span, body.name, body.head.type, body.level, body.place, rule=rule)


@hookimpl
def govtext_entries() -> Iterator[object]:
    """Offer heads, fields and common words of bodies' names, and short forms."""
    yield from read_entries(BodyHead, "bodies.toml")
    yield from read_entries(BodyField, "body_fields.toml")
    yield from read_entries(BodyWord, "body_words.toml")
    yield from read_entries(Abbreviation, "abbreviations.toml")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer what this plugin finds."""
    yield bodies
