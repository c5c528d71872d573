"""Short forms that a report itself explains: "Tập đoàn Điện lực Việt Nam (EVN)", from then on EVN."""

from collections.abc import Iterator, Sequence

import attrs

from govtext.kinds import Organization
from govtext.plugin import LETTER, UPPER, Layer, Source, Span, pattern

_EXPLAINED = pattern(rf" ?\((?:gọi tắt là |viết tắt là )?(?P<short>[{UPPER}][{UPPER}&]{{1,9}})\)", on="text")
_SHORT = pattern(rf"(?<![{LETTER}0-9/&-])[{UPPER}][{UPPER}&]{{1,9}}(?![{LETTER}0-9/&]|-[{LETTER}0-9])", on="text")
# "(TNMT)" behind a department is short for its field ("ngành TNMT"), not for the body.
_EXPLAINING = ("enterprise", "international body", "foreign body", "fund", "mass organization", "centre", "public unit", "school", "press")


def renamed(source: Source, found: Sequence[Organization]) -> Iterator[Organization]:
    """Yield *found*, and every short form that one of them explains, by the full name."""
    shorts = _explained(source, found)
    if not shorts:
        yield from found
        return
    for body in found:
        words = source.text[body.start : body.end]
        full = shorts.get(words)
        yield attrs.evolve(body, name=full.name, evidence=(full,)) if full is not None else body
    known = Layer.of(found)
    for match in _SHORT.find(source):
        full = shorts.get(match[0])
        if full is not None and match.start() > full.start and not known.touching(Span.of(match)):
            yield attrs.evolve(full, span=Span.of(match), rule="explained-short-form", evidence=(full,))


def _explained(source: Source, found: Sequence[Organization]) -> dict[str, Organization]:
    """Return the short forms that stand in brackets behind a body's name."""
    shorts: dict[str, Organization] = {}
    for body in found:
        match = _EXPLAINED.match(source, body.end) if body.type in _EXPLAINING else None
        if match is not None:
            shorts.setdefault(match["short"], body)
    return shorts
