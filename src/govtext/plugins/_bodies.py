"""What is left between head and foot: captions, and paragraphs with what stands inside them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from govtext.kinds import Chrome, Paragraph, Stamp
from govtext.plugin import LETTER, UPPER, Span, pattern
from govtext.plugins import _stamps
from govtext.plugins._captions import Setting, caption, in_row, why_caption
from govtext.plugins._inline import inline
from govtext.plugins._lines import Line
from govtext.plugins._site import Part, Site

_IN_PHOTO = pattern(r"[-*•] ?trong ảnh ?:")
#: A line that only says whose photo is above it.
_CREDIT_LINE = pattern(rf"\(?(?:Ảnh|ẢNH|Nguồn ảnh) ?: ?[{UPPER}][^:;]{{1,40}}\)?\.?$", on="text")
#: A person's name, left over for a second line, and whose photo it is: "Đại sứ Lào⏎Bun Thong Xay. (Ảnh: X)".
_NAMED_CREDITED = pattern(rf"[{UPPER}][{LETTER}]*(?: [{UPPER}][{LETTER}]*){{1,4}}\.? ?\((?:Ảnh|Nguồn) ?: ?[^():]{{2,40}}\)\.?$", on="text")
#: So many letters tell most captions apart.
_ALIKE = 24
#: So many words has a posted line.
_STAMPED = 8
#: So many words do not begin two paragraphs by chance.
_TOLD = 8


def read_body(site: Site, lines: Sequence[Line], signed: frozenset[str], title: str) -> Iterator[Part]:
    """
    Yield captions and paragraphs of *lines*.

    Args:
        site: the page.

        lines: what neither head nor foot has taken.

        signed: the names of those who sign, folded: they are printed again as photographers.

        title: the headline, folded, or "": it is printed again above the lead.
    """
    joined = list(_joined(site, lines, signed))
    own = [line for line in joined if site.use(line) != "drop" and line.folded not in signed]
    if len(own) < len(joined):
        kept = {line.span for line in own}
        yield from (Chrome(line.span, rule="furniture") for line in joined if line.span not in kept)
    placed = list(_settings(site, joined, own))
    rules = ["" if line.size <= _STAMPED and _posted(site, line) else why_caption(site.source, line, site.words, setting) for line, setting in placed]
    shown: dict[str, list[Line]] = {}
    for line, rule in zip(own, rules, strict=True):
        if rule and line.size >= _TOLD:
            shown.setdefault(line.folded[:_ALIKE], []).append(line)
    for at, (line, setting) in enumerate(placed):
        rule = rules[at] or ("in-a-row" if _second(rules, at) and in_row(site.source, line, site.words, setting) else "")
        if rule:
            yield caption(site.source, line.span, rule)
            continue
        again = _again(line, shown.get(line.folded[:_ALIKE], []))
        if again:
            yield caption(site.source, Span(line.span.start, again), "printed-again")
        yield from _split(site, site.part(again, line.span.end) if again else line, setting, title)


def _again(line: Line, captions: Sequence[Line]) -> int | None:
    """Return where a caption ends that is printed a second time at the start of a long *line*, glued to what follows."""
    size = next((len(other.text) for other in captions if line.folded.startswith(f"{other.folded} ")), None)
    return line.span.start + size if size else None


def _second(rules: Sequence[str], at: int) -> bool:
    """Tell whether the lines two before and two after are captions, and the next ones are none."""
    return 2 <= at < len(rules) - 2 and bool(rules[at - 2] and rules[at + 2]) and not (rules[at - 1] or rules[at + 1])


def _joined(site: Site, lines: Sequence[Line], signed: frozenset[str]) -> Iterator[Line]:
    """Yield the lines, those put together that were broken by width alone."""
    first = 0
    for number, line in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else None
        if after is None or after.folded in signed or not _belong(site, line, after):
            yield line if first == number else site.part(lines[first].span.start, line.span.end)
            first = number + 1


def _belong(site: Site, line: Line, after: Line) -> bool:
    """Whether two lines are one: a broken sentence, or a caption whose second part begins with "Trong ảnh"."""
    if "ảnh" in after.folded and (_IN_PHOTO.match(after.page, 0) or (after.size <= 7 and _CREDIT_LINE.match(after.page, 0))):
        return line.size <= 40 and ". " not in line.text and line.next_to(after, site.source)
    if after.text.endswith((")", ").")) and not line.stopped and after.size <= _STAMPED and _NAMED_CREDITED.match(after.page, 0):
        return 5 <= line.size <= 40 and ":" not in line.text and line.next_to(after, site.source)
    return line.continued_by(after, site.source) and not site.use(after) and not site.use(line)


def _settings(site: Site, joined: list[Line], own: list[Line]) -> Iterator[tuple[Line, Setting]]:
    """Yield each line with where it stands."""
    bares = [line.bare for line in own]
    copies = Counter(bares) if len(set(bares)) < len(bares) else {}
    long = [line.stopped for line in own if line.size >= 18]
    flowing = 5 * sum(long) >= 2 * len(long)
    marked = _marked(joined, {line.span for line in own}) if len(own) < len(joined) else ()
    for at, line in enumerate(own):
        yield (
            line,
            Setting(
                own,
                at,
                repeated=bool(copies) and copies[bares[at]] > 1 and (at > 0 or bares[at] == bares[at + 1]),
                flowing=flowing,
                marked=not line.stopped and (line.span in marked or line.pictured(site.source)),
            ),
        )


def _marked(joined: list[Line], kept: set[Span]) -> set[Span]:
    """Return where the lines stand beside which one that is not *kept* says that a photo is here."""
    pairs = ((line, other) for pair in pairwise(joined) for line, other in (pair, pair[::-1]))
    return {line.span for line, other in pairs if other.span not in kept and "ảnh" in other.folded}


def _split(site: Site, line: Line, setting: Setting, title: str) -> Iterator[Part]:
    """Cut captions, and a posted line near the top, out of a long line; the rest are paragraphs."""
    cuts: list[Part] = list(inline(site.source, line, site.words)) if line.size > 30 else []
    stamp = _posted(site, line) if setting.near_top else None
    if stamp is not None and not any(cut.span.touches(stamp.span) for cut in cuts):
        cuts.append(stamp)
    if not cuts:
        yield from _paragraph(line)
        return
    start = line.span.start
    for cut in sorted(cuts, key=lambda part: part.span):
        before = Span(start, cut.start)
        again = isinstance(cut, Stamp) and title and title in site.source.folded[before.start : before.end]
        yield from [Chrome(before, rule="headline-again")] if again else _paragraph(site.part(start, cut.start))
        yield cut
        start = cut.end
    yield from _paragraph(site.part(start, line.span.end))


def _posted(site: Site, line: Line) -> Stamp | None:
    """Return the stamp that stands in a long line, or that a label opens and that fills a short one below the lead."""
    if line.size > _STAMPED:
        return _stamps.inside(site.source, line.span)
    stamp = site.stamp(line)
    return stamp if stamp is not None and stamp.label else None


def _paragraph(line: Line) -> Iterator[Paragraph]:
    if line.text and not line.blank:
        yield Paragraph(line.span, rule="paragraph")
