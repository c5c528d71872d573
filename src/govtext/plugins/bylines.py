"""
Who wrote a report: the names and the outlet's code in its signature.

Sources: domain/README.md 3.1, domain/bylines_captions.csv.
"""

from collections.abc import Iterator

from govtext.kinds import Byline, Outlet, Signature
from govtext.plugin import Context, Layer, Lexicon, Source, Span, hookimpl
from govtext.plugins._house import House
from govtext.plugins._signatures import authors_in, code_in


def bylines(source: Source, context: Context, signatures: Layer[Signature], outlets: Lexicon[Outlet]) -> Iterator[Byline]:
    r"""
    Read the names in the signature; what follows a stroke is an outlet's code where one is known by it.

    Of several signatures the first below the body counts, since the rest repeat it.

    >>> show("Huyện họp quý I\nSáng 2/4, huyện họp.\nHuyện giao việc.\nTin, ảnh: Lan Anh - Tú/THĐT", Byline)
    'Tin, ảnh: Lan Anh - Tú/THĐT' authors=[Lan Anh; Tú] code=THĐT
    """
    if not signatures:
        return
    house = source.once(House.of, context, outlets)
    for signature in sorted(signatures, key=lambda s: (s.rule == "below-headline", s.start)):
        own = house.signature(source, signature.span)
        names = authors_in(source, Span.of(own, "names") if own and "names" in own.groupdict() else signature.span, outlets)
        if names:
            yield Byline(signature.span, names, code_in(source, signature.span, outlets), rule=signature.rule, evidence=(signature,))
            return


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Yield the finder."""
    yield bylines
