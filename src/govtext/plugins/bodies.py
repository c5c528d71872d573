"""Named bodies of party, state, front, army, courts, enterprises and schools, each occurrence."""

from collections.abc import Iterator

from govtext.kinds import Abbreviation, BodyField, BodyHead, BodyWord, Chrome, Organization, OutletMention, Place, SourceLine
from govtext.plugin import Annotation, Layer, Lexicon, Source, hookimpl, read_entries
from govtext.plugins._body_guards import common
from govtext.plugins._body_homes import at_home
from govtext.plugins._body_lists import members
from govtext.plugins._body_names import read
from govtext.plugins._body_reading import Body, Reading
from govtext.plugins._body_shorts import renamed


def bodies(
    source: Source,
    places: Layer[Place],
    heads: Lexicon[BodyHead],
    fields: Lexicon[BodyField],
    words: Lexicon[BodyWord],
    short: Lexicon[Abbreviation],
    chrome: Layer[Chrome],
    sources: Layer[SourceLine],
    outlets: Layer[OutletMention],
) -> Iterator[Organization]:
    """
    Find named bodies, the longest reading of each, with short forms written out.

    A body that lacks its unit takes that of the next one in its list; a list under one head gives every member a name. A bare
    head ("UBND huyện") keeps its words as its name; its place is the one district that the report or the paragraph names.
    Page furniture and the line that says whose the text is name no bodies.

    >>> show("Thường trực HĐND, UBND huyện; BTV Tỉnh ủy Đồng Tháp", Organization)
    'Thường trực HĐND' name=Thường trực Hội đồng nhân dân huyện type=standing body level=district
    'UBND huyện' name=Ủy ban nhân dân huyện type=people's committee level=district
    'BTV Tỉnh ủy Đồng Tháp' name=Ban Thường vụ Tỉnh ủy Đồng Tháp type=standing committee level=provincial place=87
    """
    hidden: Layer[Annotation] = Layer.of([*chrome, *sources])
    found = [body for body in _named(Reading.of(source, places, heads, fields, words, short)) if hidden.covering(body.span) is None]
    yield from at_home(source, list(renamed(source, found)), places, outlets)


def _named(reading: Reading) -> Iterator[Organization]:
    done = 0
    for start, (span, head) in sorted(reading.heads.items()):
        if start < done or head.never:
            continue
        # Of a common noun in small letters ("vụ", "hội") at most the members of its list are named.
        body = None if common(reading, span, head) else read(reading, start)
        listed = tuple(members(reading, start, body))
        if body is not None:
            done = max(done, body.span.end)
            if not body.head.inner and not (listed and body.span == span):
                yield _organization(body, "head-and-unit" if body.unit else "head")
        for member in listed:
            done = max(done, member.span.end)
            yield _organization(member, "shared-head")


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
