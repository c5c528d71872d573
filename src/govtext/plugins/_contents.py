"""What was said to whom: the addressee behind a reporting verb, and the words that it reports."""

from itertools import accumulate

import attrs

from govtext.kinds import Saying, Statement
from govtext.plugin import Mention, Source, Span, pattern
from govtext.plugins._addressees import addressee as addressee_of
from govtext.plugins._cast import Actor, Cast

_OPEN = {"request", "propose", "direct", "assign", "note", "urge", "suggest"}
_TOLD = _OPEN | {"express", "commend", "acknowledge"}
_QUOTED = pattern(r' ?:? ?(?:“[^”\n]{1,3000}”|"[^"\n]{1,3000}"|«[^»\n]{1,3000}»)', on="text")
_QUOTE = pattern(r'“[^”\n]{1,3000}”|"[^"\n]{1,3000}"|«[^»\n]{1,3000}»', on="text")
_CROWD = pattern(r"(?:các|một số|nhiều|đại diện|cử tri|đại biểu) ")
_HE = pattern(r",? (?:và|đồng thời|còn),? (?:ông|bà|đồng chí|đ/c)(?: [^ ,;:.]{1,10}){0,4} $")
# "Biểu dương các xã, đồng thời yêu cầu …": nothing is said of them.
_JOINTS = ("đồng thời", "và", "cũng", "đã", "từ đó", "qua đó", "bên cạnh đó")
_CLAUSE = 60
_AWAY = 150
_QUOTED_LENGTH = 3000
_NEXT = pattern(r"[,;.]?(?: (?:và|đồng thời|cũng|đã|bên cạnh đó|từ đó|qua đó),?){0,4} $")
_SIDE_BY_SIDE = pattern(r" ?(?:,|và|, và)(?: cũng| đã)? ")


def said(source: Source, cast: Cast, sentence: Span, saying: Saying, speaker: Actor) -> Statement:
    """Build the statement: its addressee stands right behind the verb, its content behind both, or in a quotation."""
    # "Giao nhiệm vụ cho các phòng …".
    end = saying.end + len(" cho") if saying.act == "assign" and source.folded.startswith(" cho ", saying.end) else saying.end
    told = (addressee_of(source, cast, end, sentence.end) or cast.told(end, sentence.end)) if saying.act in _TOLD else None
    addressee = source.words(told.span) if told is not None and told.end < sentence.end - 1 else None
    content = _content(source, sentence, saying, told.end if told is not None and addressee else saying.end)
    spans = [saying.span] + ([content.span] if content else [])
    return Statement(
        Span.hull(*spans),
        Mention(saying.span),
        saying.act,
        speaker.name or None,
        addressee,
        content,
        rule=saying.rule,
        evidence=(saying, *speaker.evidence),
    )


def _content(source: Source, sentence: Span, saying: Saying, start: int) -> Mention | None:
    """Return what was said: the quotation if it is quoted, else the rest of the sentence or up to the next report in it."""
    quote = _QUOTED.match(source, start)
    if quote:
        opening = next(place for place in range(quote.start(), quote.end()) if source.text[place] in '“"«')
        return Mention(Span(opening + 1, quote.end() - 1))
    end = sentence.end
    words = source.text
    while start < end and words[start] in " ,:…":
        start += 1
    if source.folded.startswith("rằng ", start):
        start += 5
    while end > start and words[end - 1] in " .…;,":
        end -= 1
    return Mention(Span(start, end)) if end - start > 2 else _quoted_before(source, sentence, saying)


def _quoted_before(source: Source, sentence: Span, saying: Saying) -> Mention | None:
    """Return the quotation that stands before its verb: "“…”, ông X nói"; the whole of it where others stand inside and its end is missing."""
    line = source.text.rfind("\n", 0, saying.start) + 1
    closing = source.text.rfind("”", line, saying.start)
    if source.text.startswith("“", line) and 0 <= saying.start - closing - 1 <= _AWAY and closing > line:
        depths = list(accumulate((mark == "“") - (mark == "”") for mark in source.text[line : closing + 1]))
        if min(depths[:-1]) > 0:
            return Mention(Span(line + 1, closing + 1 if depths[-1] else closing))
    near = source.text[max(0, saying.start - _AWAY - 1) : saying.start]
    if not any(mark in near for mark in '”"»'):
        return None
    # No quotation goes on in the next line: what stands above the line in which the last could end is not looked at.
    above = source.text.rfind("\n", 0, max(0, saying.start - _AWAY)) + 1
    start = max(above, sentence.start - _QUOTED_LENGTH, saying.start - 2 * _QUOTED_LENGTH)
    quotes = [Span.of(m) for m in _QUOTE.find(source, start, saying.start)]
    if not quotes or saying.start - quotes[-1].end > _AWAY:
        return None
    return Mention(Span(quotes[-1].start + 1, quotes[-1].end - 1))


def apart(source: Source, cast: Cast, told: list[Statement]) -> list[Statement]:
    """Let the content of each statement of a sentence end where the next one begins; verbs side by side share what they say."""
    parted: list[Statement] = []
    for statement in reversed(told):
        parted.append(_before(source, cast, statement, parted[-1]) if parted else statement)
    return parted[::-1]


def _before(source: Source, cast: Cast, statement: Statement, after: Statement) -> Statement:
    content = statement.content
    if content is None or after.verb.start < content.start:
        return statement
    gap = source.text[statement.verb.end : after.verb.start]
    if _SIDE_BY_SIDE.fits(gap) and statement.act == "report" != after.act:
        return attrs.evolve(statement, content=None, span=statement.verb.span)
    if _SIDE_BY_SIDE.fits(gap):
        return attrs.evolve(statement, content=after.content, span=Span.hull(statement.verb.span, after.span))
    end = after.verb.start
    joint = _NEXT.first(source, max(content.start, end - 60), end)
    turn = _turn(source, cast, content.start, end)
    stop = turn if turn >= 0 or joint is None else joint.start()
    if after.verb.span not in content.span or stop <= content.start:
        return statement
    if source.folded[content.start : stop] in _JOINTS:
        return attrs.evolve(statement, content=None, span=statement.verb.span)
    cut = Mention(Span(content.start, stop))
    return attrs.evolve(statement, content=cut, span=Span.hull(statement.verb.span, cut.span))


def _turn(source: Source, cast: Cast, start: int, end: int) -> int:
    """Return where the words between *start* and *end* turn to the next speaker ("; đồng chí B …", "và ông hy vọng"); -1 where they do not."""
    semicolon = source.text.rfind("; ", max(start, end - _AWAY), end)
    if semicolon >= 0 and (cast.starting(semicolon + 2) is not None or _CROWD.match(source, semicolon + 2, end)):
        return semicolon
    turn = _HE.first(source, max(start, end - _CLAUSE), end)
    return turn.start() if turn else -1
