"""The foot of a page, read from the bottom: furniture, source line, byline."""

from bisect import bisect_left
from collections.abc import Sequence

from govtext.kinds import Chrome, Signature, SourceLine
from govtext.plugin import LETTER, UPPER, Span, pattern
from govtext.plugins._captions import shows
from govtext.plugins._lines import Line
from govtext.plugins._signatures import CODE_TAIL, GLUED, LABELLED_LINE, NAMED_LINE, OFFICE_ALONE, OFFICE_LINE, ROLE_LINE, SOURCE_LINE, TAKEN_FROM
from govtext.plugins._site import Part, Site

_DEEPEST = 60
#: From how many words on a line is a paragraph, and no heading of other news.
_LONG = 30
#: From how many words on a line that ends with a stop is a paragraph.
_PROSE = 12
_ABBREVIATED = pattern(rf"(?<![{LETTER}])(?:tp|tx|tt|h|q|p|ths|ts|đ/c|st|pgs|gs|bs|cn|ks|co|ltd|mr|ms)\.$")
#: A credit for photos alone is a byline only below another.
_PHOTOGRAPHER = pattern(r"\(?(?:ảnh|video|clip) ?:")
#: An outlet's name alone in a line, which is no reporter's.
_PRESS = pattern(rf"(?:Báo|Đài|Tạp chí) (?:[{UPPER}][{LETTER}]{{0,9}}(?: |$)){{1,5}}$", on="text")
#: How many words it has at most, and the name of an office that signs.
_PRINTED, _OFFICE = 6, 10
#: How names of outlets look: what kind of outlet it is, or where it is on the net.
_OUTLET_NAME = pattern(
    r"(?:báo|cổng|trang|đài|tạp chí|thông tấn|ttxvn|website|tin|bản tin|vov|vtv)\b"
    r"|[a-z0-9.]{2,30}\.(?:vn|com|net|org)|.{2,40}(?:online|điện tử|\.vn|ttxvn)"
)


def cut_tail(site: Site, lines: Sequence[Line]) -> tuple[list[Part], list[Line]]:
    """Return as chrome what follows a line after which nothing belongs to the article, and the lines that do belong to it."""
    found: list[Part] = []
    kept: list[Line] = []
    long = [number for number, line in enumerate(lines) if line.size >= _LONG and line.stopped]
    first = long[0] if long else 0
    number = 0
    while number < len(lines):
        if number < 2 or number < first or site.use(lines[number]) != "tail":
            kept.append(lines[number])
            number += 1
            continue
        end = _box_end(lines, long, number)
        found += [Chrome(rest.span, rule="tail") for rest in lines[number:end]]
        number = end
    return found, kept


def _box_end(lines: Sequence[Line], long: list[int], number: int) -> int:
    """Return where the list of other news at line *number* ends: where the article goes on with *long* paragraphs, or with one that is signed."""
    before = bisect_left(long, number)
    after = long[before:]
    signed = len(after) == 1 and any(_is_byline(line) for line in lines[after[0] + 1 : after[0] + 3])
    return after[0] if (len(after) >= 2 or signed) and 3 * len(after) >= before else len(lines)


def read_foot(site: Site, lines: Sequence[Line]) -> tuple[list[Part], list[Line]]:
    """Return the parts of the foot, and the lines above it."""
    found, rest = _below_signature(site, list(lines))
    while rest and len(found) < _DEEPEST and (part := _footing(site, rest)):
        found.append(part)
        rest.pop()
    return _unglued(site, found, rest)


def _below_signature(site: Site, lines: list[Line]) -> tuple[list[Part], list[Line]]:
    """
    Return what stands below the line in which the report is signed, and the lines down to that one.

    Where somebody signs below the last paragraph and furniture follows, all that follows is the page's, known or not.
    """
    start = next((number for number in range(len(lines), 0, -1) if _is_prose(site, lines[number - 1])), len(lines))
    for number in range(start if len(lines) - start <= _DEEPEST else len(lines), len(lines) - 1):
        after = lines[number + 1 :]
        if not (_is_byline(lines[number]) or _is_source(lines[number])):
            continue
        parts = [_footing(site, lines[: other + 1]) for other in range(number + 1, len(lines))]
        unknown = [line for part, line in zip(parts, after, strict=True) if part is None]
        told = sum(not line.blank for part, line in zip(parts, after, strict=True) if part is not None)
        if parts[0] is None or len(unknown) > told or any(line.size > _PROSE or shows(site.source, line, site.words) for line in unknown):
            return [], lines
        return [part or Chrome(line.span, rule="below-signature") for part, line in zip(parts, after, strict=True)], lines[: number + 1]
    return [], lines


def _footing(site: Site, lines: list[Line]) -> Part | None:
    """Return what the last of *lines* is, or ``None`` where the body ends."""
    line = lines[-1]
    if len(lines) > 1 and (stamp := site.stamp(line)):
        return stamp
    if site.use(line) in ("drop", "section", "tail", "foot"):
        return Chrome(line.span, rule="furniture")
    if len(lines) > 1 and site.house.signature(site.source, line.span):
        return Signature(line.span, rule="outlet-form")
    if _is_source(line) or (site.house.named_in(line) and SOURCE_LINE.match(line.page, 0)):
        return SourceLine(line.span, rule="source-line")
    if len(lines) > 1 and _is_byline(line):
        return Signature(line.span, rule="last-line")
    if len(lines) > 1 and line.size <= _PRINTED and _PRESS.match(line.page, 0):
        return SourceLine(line.span, rule="outlet-alone")
    if len(lines) > 2 and _PHOTOGRAPHER.match(line.page, 0) and _is_byline(lines[-2]):
        return Signature(line.span, rule="photographer")
    if len(lines) > 2 and line.size <= 14 and OFFICE_LINE.match(line.page, 0) and _is_byline(lines[-2]):
        return Signature(line.span, rule="office")
    if len(lines) > 2 and line.size <= _OFFICE and OFFICE_ALONE.match(line.page, 0) and _is_prose(site, lines[-2]):
        return Signature(line.span, rule="office-alone")
    return None


def _is_prose(site: Site, line: Line) -> bool:
    return line.size >= _PROSE and line.stopped and not site.use(line)


def _is_source(line: Line) -> bool:
    """Whether *line* names an outlet from which the report was taken; a person named as source has written it."""
    if CODE_TAIL.match(line.page, 0):
        return True
    match = SOURCE_LINE.match(line.page, 0) if line.size <= 14 and not line.text.endswith(".") else None
    if match is None or TAKEN_FROM.match(line.page, 0):
        return False
    if _OUTLET_NAME.match(line.page, match.start("name")):
        return True
    person = line.folded.lstrip("(").startswith("nguồn tin") and not OFFICE_LINE.match(line.page, match.start("name"))
    words = match["name"].split()
    named = OFFICE_LINE.match(line.page, match.start("name")) or all(word[:1].isupper() or not word[:1].isalpha() for word in words)
    return not person and bool(named)


def _is_byline(line: Line) -> bool:
    if line.size > 22:
        return False
    if _PHOTOGRAPHER.match(line.page, 0) or _PRESS.match(line.page, 0):
        return False
    if LABELLED_LINE.match(line.page, 0) or ROLE_LINE.match(line.page, 0) or ("/" in line.text and TAKEN_FROM.match(line.page, 0)):
        return True
    short = line.size <= 4 or (line.size <= 14 and not line.text.endswith((".", ":")))
    match = NAMED_LINE.match(line.page, 0) if short else None
    return match is not None and (len(match["names"]) <= 6 or any(mark in line.text for mark in " ./"))


def _unglued(site: Site, found: list[Part], lines: list[Line]) -> tuple[list[Part], list[Line]]:
    """Part a signature, or a code in brackets, from the last sentence that it is glued to."""
    if not lines:
        return found, lines
    last = lines[-1].span
    near = max(last.start, last.end - 90)
    match = GLUED.first(site.source, near, last.end)
    credit = match is not None and _PHOTOGRAPHER.match(site.source, match.start("line")) and any(isinstance(part, Signature) for part in found)
    if match and not credit and " " in match["names"] and not _ABBREVIATED.first(site.source, max(near, match.start("gap") - 5), match.start("gap")):
        return [*found, Signature(Span.of(match, "line"), rule="glued")], [*lines[:-1], site.part(last.start, match.start("gap"))]
    code = CODE_TAIL.first(site.source, near, last.end)
    return [*found, SourceLine(Span.of(code), rule="code-at-end")] if code else found, lines
