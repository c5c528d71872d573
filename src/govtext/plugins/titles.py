"""Titles: a role with the name of its body, as far as it goes."""

from collections.abc import Iterator

from govtext.kinds import Honorific, Organization, PersonName, Role, Title, TitleMention
from govtext.plugin import Layer, Lexicon, Source, Span, fold, hookimpl, read_entries
from govtext.plugins._offices import RoleWords, Spoken, Surroundings, tail_end, term_end

# Who leads a unit within a body, and bodies that have such units.
_WITHIN = ("rưởng phòng", "Phó phòng", "rưởng khoa")
_HIGHER = ("department", "ministry", "people's committee", "armed forces", "public unit", "branch", "enterprise", "centre")
# Bodies that the role of their members names already: Ủy viên Ban Thường vụ | Tỉnh ủy.
_IN_ROLE = ("Ban Thường vụ", "Ban Chấp hành")


def titles(
    source: Source, roles: Lexicon[Role], honorifics: Lexicon[Honorific], names: Layer[PersonName], bodies: Layer[Organization]
) -> Iterator[TitleMention]:
    """
    Find the words for an office, from nguyên or phó to the end of the body's name.

    A term told behind it, or what the body is part of, is in the span only.

    >>> show("Phó Chủ tịch UBND tỉnh Trần Văn Bách dự", TitleMention)
    'Phó Chủ tịch UBND tỉnh' title=(text=Phó Chủ tịch UBND tỉnh role=Phó Chủ tịch organization=Ủy ban nhân dân tỉnh)
    """
    spoken = source.once(Spoken.of, roles, honorifics)
    around = Surroundings(source, spoken.stops, bodies, lambda at, _before: names.at(at) is not None)
    for office in spoken.offices:
        if office.entry.event:
            continue
        end = _council_end(source, bodies, tail_end(around, office.span.end))
        span = Span(office.start, end)
        title = Title(source.words(span), office.role, _organization(office, span, bodies), office.former, office.acting)
        reach = _higher_end(source, office, bodies, term_end(source, end))
        yield TitleMention(Span(office.start, reach), title, rule="role-body" if end > office.span.end else "role")


def _council_end(source: Source, bodies: Layer[Organization], end: int) -> int:
    """Return where the council ends whose board *end* closes: "Phó Trưởng Ban Văn hóa - Xã hội, | HĐND tỉnh"; else *end*."""
    council = bodies.at(end + len(", ")) if source.folded.startswith(", h", end) else None
    if council is None or council.type != "people's council" or not source.folded.endswith(fold(council.name.rsplit(" ", 1)[-1]), 0, council.end):
        return end  # it has no unit of its own: "Ban Pháp chế, HĐND, UBND huyện"
    board = bodies.last_before(end)
    of_it = board is not None and board.end == end and board.type == council.type and board.name.endswith(f" {council.name}")
    return council.end if of_it else end


def _higher_end(source: Source, office: RoleWords, bodies: Layer[Organization], end: int) -> int:
    """Return where the body ends that a unit within it is told with behind a name: "ông A, Trưởng phòng Kế hoạch, | Sở Y tế | cho biết"."""
    behind_name = source.text[max(0, office.start - 2) : office.start].strip() in (",", "-")
    if not (behind_name and office.role.endswith(_WITHIN) and source.folded.startswith(", ", end)):
        return end
    higher = bodies.at(end + len(", "))
    listed = higher is None or source.folded.startswith((",", ";", " và "), higher.end)
    return higher.end if higher is not None and higher.type in _HIGHER and not listed else end


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
