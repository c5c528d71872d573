"""Who said what to whom: reporting verbs joined with their speakers."""

from collections.abc import Callable, Iterator

from govtext.kinds import Official, Organization, PersonName, Saying, Sentence, Statement, TitleMention
from govtext.plugin import Layer, Source, Span, hookimpl
from govtext.plugins._cast import Actor, Cast
from govtext.plugins._contents import apart, said
from govtext.plugins._speakers import Scene, Voices, item, opener, speaker_of

_CLAUSE = 600


def statements(
    source: Source,
    sentences: Layer[Sentence],
    sayings: Layer[Saying],
    officials: Layer[Official],
    names: Layer[PersonName],
    titles: Layer[TitleMention],
    bodies: Layer[Organization],
) -> Iterator[Statement]:
    """
    Find what was said or ordered, one statement for each reporting verb whose speaker can be told.

    A verb without a subject in front of it is only taken where it carries on from a speaker ("Đồng thời, yêu cầu …"), because the
    same words recount work and plans everywhere else.

    >>> show("Đồng chí Lê Văn An, Bí thư Huyện ủy ghi nhận kết quả của xã; đồng thời đề nghị xã giữ vững an ninh.", Statement)
    'ghi nhận kết quả của xã' verb='ghi nhận' act=acknowledge speaker=Lê Văn An content='kết quả của xã'
    'đề nghị xã giữ vững an ninh' verb='đề nghị' act=propose speaker=Lê Văn An addressee=xã content='giữ vững an ninh'
    """
    if not sayings:
        return
    cast = source.once(Cast.of, officials, names, titles, bodies)
    voices = Voices(source, cast)
    listing: Actor | None = None
    for sentence in sentences:
        if sentence.part != "body":
            continue
        told: list[Statement] = []
        heard: Actor | None = None
        line = sentence.start == 0 or source.text[sentence.start - 1] == "\n"
        if listing is not None and line and item(source, sentence.span) is None:
            listing = None
        for saying in sayings.inside(sentence.span):
            if bodies.covering(saying.span) is not None:
                # "Sở Thông tin và Truyền thông"
                continue
            anew = _anew(source, cast, sentence.span, saying)
            scene = Scene(voices, sentence.span, anew, told[-1] if told and not anew else None, listing)
            speaker = speaker_of(source, cast, saying, scene)
            if speaker is not None:
                told.append(said(source, cast, sentence.span, saying, speaker))
                voices.heard(speaker)
                heard = speaker
        listing = opener(source, cast, sentence.span, told[-1] if told else None, heard) or listing
        yield from apart(source, cast, told)
        if not told:
            voices.passed(sentence.span)


def _anew(source: Source, cast: Cast, sentence: Span, saying: Saying) -> Actor | None:
    """Return the person with whom the part of the sentence behind its last semicolon begins, if it does."""
    start = source.text.rfind("; ", max(sentence.start, saying.start - _CLAUSE), saying.start)
    actor = cast.starting(start + 2) if start >= 0 else None
    return actor if actor is not None and actor.sort in ("person", "name") and actor.end < saying.start else None


@hookimpl
def govtext_annotators() -> Iterator[Callable[..., Iterator[Statement]]]:
    """Find statements."""
    yield statements
