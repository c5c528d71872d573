"""Resolutions cited by the plenum that passed them: Nghị quyết Trung ương 7 khóa XI, Nghị quyết Trung ương 4 (khóa XII)."""

from collections.abc import Iterator

from govtext.kinds import Reference
from govtext.plugin import LEFT, RIGHT, Source, Span, pattern

_PLENUM = pattern(
    rf"{LEFT}nghị quyết (?:của )?(?:hội nghị )?(?P<plenum>(?:trung ương|tw|t\.ư|tư) ?(?:lần thứ )?[0-9]{{1,2}}),? "
    rf"(?:\(khóa (?P<bracket>[ivx]{{1,5}})(?:\)|(?=(?:,| và)(?: khóa)? [ivx]))|khóa (?P<term>[ivx]{{1,5}}){RIGHT})"
)
_ALSO = pattern(rf"(?:, (?:khóa )?| và (?:khóa )?)(?P<term>[ivx]{{1,5}}){RIGHT}")
_MOST = 4


def plenums(source: Source) -> Iterator[Reference]:
    """Yield each resolution that plenum and term tell; one plenum of two terms is two resolutions."""
    for match in _PLENUM.find(source):
        plenum = source.words(Span.of(match, "plenum"))
        group = "bracket" if match["bracket"] else "term"
        yield _resolution(source, Span.of(match), plenum, Span.of(match, group))
        end = match.end()
        for _ in range(0 if source.text[match.end() - 1] == ")" else _MOST):
            also = _ALSO.match(source, end)
            if also is None:
                break
            yield _resolution(source, Span.of(also, "term"), plenum, Span.of(also, "term"))
            end = also.end()


def _resolution(source: Source, span: Span, plenum: str, term: Span) -> Reference:
    words = f"khóa {source.words(term)}"
    return Reference(span, "nghị quyết", issuer=f"Ban Chấp hành Trung ương Đảng {words}", title=f"{plenum} {words}", rule="plenum-and-term")
