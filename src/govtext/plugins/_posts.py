"""From which post to which somebody is appointed, elected or released."""

import attrs

from govtext.kinds import Occasion, Sentence, TitleMention
from govtext.plugin import LEFT, RIGHT, Layer, Source, Span, pattern
from govtext.plugins._cast import Actor, Cast

_TAKES = pattern(
    LEFT
    + r"(?<!thôi )(?:giữ (?:chức(?: vụ| danh)?|cương vị)|làm|đảm (?:nhiệm|nhận)(?: chức vụ| chức danh| cương vị| nhiệm vụ)?|được bầu làm)(?: là)?:? "
)
_LEAVES = pattern(LEFT + r"(?:thôi|miễn nhiệm|bãi nhiệm)(?: giữ| làm| tham gia)?(?: (?:chức(?: vụ| danh)?|cương vị|nhiệm vụ))?(?: là)?:? ")
# "Miễn nhiệm chức vụ … đối với ông …", "phê chuẩn kết quả bầu chức vụ … đối với ông …": the post stands before the person.
_FIRST = pattern(
    LEFT + r"(?P<deed>miễn nhiệm|bãi nhiệm|thôi giữ|bổ nhiệm|bầu(?: bổ sung)?|phê chuẩn)(?: kết quả (?P<result>bầu(?: bổ sung)?|miễn nhiệm))?"
    r"(?: giữ)?(?: chức (?:vụ|danh))? (?P<post>(?!chức|kết quả|giữ)[^.;]{3,160}?)(?: nhiệm kỳ \d{4} ?- ?\d{4})?,? (?:đối với|cho)(?: các| hai)?"
    r"(?: (?:đồng chí|đ/c|ông|bà))? $"
)
_RELEASES = ("miễn nhiệm", "bãi nhiệm", "thôi giữ")
_RETIRES = pattern(LEFT + r"(?:nghỉ hưu|nghỉ chế độ|nghỉ công tác)" + RIGHT)
_MEMBER = pattern(r"(?:ủy viên|đảng ủy viên|tuv|uv[a-zđ]{1,6}|đại biểu)" + RIGHT)
_REST = pattern(r"[^,.;:()\n]{3,120}?(?=[,.;:()\n]| (?:nhiệm kỳ|kể từ|từ ngày|thời hạn|và|để|theo|do|với)(?: |$)|$)", on="text")
_MARK = pattern("; ", on="text")
_REACH = 260


@attrs.frozen
class Posts:
    """The post that somebody leaves and the one taken up, as written; ``None`` where not told."""

    left: str | None = None
    taken: str | None = None


def posts(source: Source, cast: Cast, occasion: Occasion, sentences: Layer[Sentence], titles: Layer[TitleMention], appointee: str) -> Posts:
    """Return the posts of *appointee*, told before or behind the name, in the sentence of the occasion or behind it."""
    for actor in cast.actors:
        sentence = sentences.covering(actor.span)
        if actor.name != appointee or sentence is None or sentence.part != "body" or sentence.end < occasion.start:
            continue
        clause = _clause(source, sentence.span, actor)
        told = _told(source, cast, actor, clause, titles)
        if told != Posts():
            return told
    return Posts()


def _told(source: Source, cast: Cast, actor: Actor, clause: Span, titles: Layer[TitleMention]) -> Posts:
    before = _FIRST.first(source, clause.start, actor.start)
    if before is not None:
        post = source.words(Span.of(before, "post"))
        released = before["deed"] in _RELEASES or before["result"] == "miễn nhiệm"
        return Posts(left=post) if released else Posts(_held(source, cast, actor, clause, titles), post)
    end = min(clause.end, actor.end + _REACH)
    leaves = list(_LEAVES.find(source, actor.end, end))
    takes = _TAKES.first(source, leaves[0].end() if leaves else actor.end, end)
    taken = _post(source, takes.end(), clause.end, titles) if takes else None
    if leaves:
        # "Thôi tham gia Ban Chấp hành, thôi giữ chức Bí thư": an office rather than a seat.
        left = next((leave for leave in leaves if titles.at(leave.end())), leaves[0])
        return Posts(_post(source, left.end(), clause.end, titles), taken)
    retires = _RETIRES.first(source, clause.start, clause.end)
    return Posts(_held(source, cast, actor, clause, titles), taken) if taken or retires else Posts()


def _clause(source: Source, sentence: Span, actor: Actor) -> Span:
    """Return the part of *sentence* between the semicolons around *actor*, another person beginning behind them."""
    marks = [Span.of(mark) for mark in _MARK.find(source, sentence.start, sentence.end)]
    start = max((mark.end for mark in marks if mark.end <= actor.start), default=sentence.start)
    return Span(start, min((mark.start for mark in marks if mark.start >= actor.end), default=sentence.end))


def _post(source: Source, start: int, end: int, titles: Layer[TitleMention]) -> str | None:
    title = titles.at(start)
    words = _REST.match(source, start, end)
    if title is not None:
        return source.words(title.span)
    return source.words(Span.of(words)) if words else None


def _held(source: Source, cast: Cast, actor: Actor, clause: Span, titles: Layer[TitleMention]) -> str | None:
    """Return the office that stands right behind the name, a mere membership only where nothing else does."""
    held = titles.inside(Span(actor.end, cast.close(actor, clause.end)))
    office = next((title for title in held if not _MEMBER.match(source, title.start)), held[0] if held else None)
    return source.words(office.span) if office is not None else None
