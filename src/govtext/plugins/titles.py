"""Titles: a role with the name of its body, as far as it goes."""

from collections.abc import Iterator

from govtext.kinds import Honorific, Organization, PersonName, Role, Title, TitleMention
from govtext.plugin import Layer, Lexicon, Source, Span, hookimpl, read_entries
from govtext.plugins._offices import RoleWords, Spoken, Surroundings, tail_end, term_end

# Bodies that the role of their members names already: Ủy viên Ban Thường vụ | Tỉnh ủy.
_IN_ROLE = ("Ban Thường vụ", "Ban Chấp hành")


def titles(
    source: Source, roles: Lexicon[Role], honorifics: Lexicon[Honorific], names: Layer[PersonName], bodies: Layer[Organization]
) -> Iterator[TitleMention]:
    """
    Find the words for an office, from nguyên or phó to the end of the body's name; a term told behind it is in the span only.

    >>> show("Phó Chủ tịch UBND tỉnh Trần Văn Bách dự", TitleMention)
    'Phó Chủ tịch UBND tỉnh' title=(text=Phó Chủ tịch UBND tỉnh role=Phó Chủ tịch organization=Ủy ban nhân dân tỉnh)
    """
    spoken = source.once(Spoken.of, roles, honorifics)
    around = Surroundings(source, spoken.stops, bodies, lambda at, _before: names.at(at) is not None)
    for office in spoken.offices:
        if office.entry.event:
            continue
        end = tail_end(around, office.span.end)
        span = Span(office.start, end)
        title = Title(source.words(span), office.role, _organization(office, span, bodies), office.former, office.acting)
        yield TitleMention(Span(office.start, term_end(source, end)), title, rule="role-body" if end > office.span.end else "role")


def _organization(office: RoleWords, span: Span, bodies: Layer[Organization]) -> str | None:
    inside = [b for b in bodies.inside(Span(office.start, span.end)) if b.end > office.span.end]
    longest = max(inside, key=lambda b: len(b.span), default=None)
    if longest is None:
        return office.entry.body or None
    doubled = next((part for part in _IN_ROLE if office.role.endswith(part) and longest.name.startswith(part + " ")), "")
    return longest.name[len(doubled) :].lstrip()


@hookimpl
def govtext_entries() -> Iterator[Role]:
    yield from read_entries(Role, "roles.toml")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    yield titles
