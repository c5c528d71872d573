"""From which post to which somebody is appointed."""

import attrs

from govtext.kinds import Occasion, Sentence, TitleMention
from govtext.plugin import LEFT, Layer, Source, Span, pattern
from govtext.plugins._cast import Actor, Cast

_OFFICE = pattern(LEFT + r"(?:giữ chức(?: vụ| danh)?|làm|đảm nhiệm chức vụ)(?: là)?:? ")
_REST = pattern(r"[^,.;:()\n]{3,120}?(?=[,.;:()\n]| (?:nhiệm kỳ|kể từ|từ ngày|thời hạn|và)(?: |$)|$)", on="text")
_REACH = 260


@attrs.frozen
class Posts:
    """The post that somebody leaves and the one taken up, as written; ``None`` where not told."""

    left: str | None = None
    taken: str | None = None


def posts(source: Source, cast: Cast, occasion: Occasion, sentences: Layer[Sentence], titles: Layer[TitleMention], appointee: str) -> Posts:
    """Return the posts of *appointee*, told where the name stands with "giữ chức …", in the sentence of the occasion or behind it."""
    for actor in cast.actors:
        sentence = sentences.covering(actor.span)
        if actor.name != appointee or sentence is None or sentence.part != "body" or sentence.end < occasion.start:
            continue
        office = _OFFICE.first(source, actor.end, min(sentence.end, actor.end + _REACH))
        if office is not None:
            return Posts(_before(source, cast, actor, sentence.span, titles), _post(source, office.end(), sentence.end, titles))
    return Posts()


def _post(source: Source, start: int, end: int, titles: Layer[TitleMention]) -> str | None:
    title = titles.at(start)
    words = _REST.match(source, start, end)
    if title is not None:
        return source.words(title.span)
    return source.words(Span.of(words)) if words else None


def _before(source: Source, cast: Cast, actor: Actor, sentence: Span, titles: Layer[TitleMention]) -> str | None:
    """Return the office that stands right behind the name."""
    held = titles.inside(Span(actor.end, cast.close(actor, sentence.end)))
    return source.words(held[0].span) if held else None
