"""Occasions that a report covers: who held them, when, and who took part."""

from collections.abc import Callable, Iterator

from govtext.kinds import (
    Event,
    Involvement,
    Occasion,
    Official,
    Organization,
    Participant,
    PersonName,
    Reference,
    Sentence,
    Statement,
    Timex,
    TitleMention,
)
from govtext.plugin import LEFT, RIGHT, Layer, Mention, Source, Span, hookimpl, pattern
from govtext.plugins._cast import Cast
from govtext.plugins._joining import dated, helped, hosted, joined, roles
from govtext.plugins._posts import Posts, posts
from govtext.plugins._tellings import Reading, Telling

_ONLINE = pattern(LEFT + r"(?:trực tuyến|điểm cầu|đường truyền)" + RIGHT, cues=("trực tuyến", "điểm cầu", "đường truyền"))
_REMOTE = pattern(
    LEFT + r"(?:(?:hội nghị|kỳ họp|phiên họp|cuộc họp|buổi họp|hội thảo|giao ban|tập huấn|đối thoại) trực tuyến"
    r"|(?:tại|đến|với) (?:các |\d{1,4} |hơn \d{1,4} )?điểm cầu)" + RIGHT,
    cues=("trực tuyến", "điểm cầu"),
)
_MEETINGS = ("conference", "session", "training", "dialogue", "voter_meeting", "working_session", "congress")
_TOPIC = pattern(
    r" (?:về(?: việc)?|nhằm|để|với chủ đề|với nội dung|:) |, (?=đánh giá|triển khai|sơ kết|tổng kết)| (?=sơ kết|tổng kết|triển khai|quán triệt"
    r"|lấy ý kiến)"
)
_END = pattern(r"[.;](?: |$)", on="text")


def events(
    source: Source,
    sentences: Layer[Sentence],
    occasions: Layer[Occasion],
    involvements: Layer[Involvement],
    statements: Layer[Statement],
    days: Layer[Timex],
    references: Layer[Reference],
    officials: Layer[Official],
    names: Layer[PersonName],
    titles: Layer[TitleMention],
    bodies: Layer[Organization],
) -> Iterator[Event]:
    """
    Find the occasions that took place, each once, at its fullest telling, with those who took part.

    The words for an occasion count when a day stands before them, when somebody is told to hold it in the lead, or when a sentence goes on
    from the main one ("Trước đó, …"); without any of these the place named in "Phát biểu tại hội nghị" is the occasion.

    >>> show("Sáng 5/6/2021, Sở Y tế tổ chức hội nghị. Đồng chí Lê Văn An, Giám đốc Sở Y tế chủ trì.", Event)
    'tổ chức hội nghị' kind=conference trigger='tổ chức hội nghị' date=2021-06-05TMO participants=[(role=host name=Sở Y tế); (role=chair name=Lê Văn An)]
    """  # noqa: E501
    if not occasions:
        return
    cast = source.once(Cast.of, officials, names, titles, bodies)
    reading = Reading(source, cast, statements, days, references)
    body = [s for s in sentences if s.part == "body"]
    told = [telling for place, sentence in enumerate(body) for telling in reading.tellings(place, sentence, occasions)]
    if not told and involvements:
        told = list(reading.spoken_of(body, occasions, involvements))[:1]
    kinds = {telling.occasion.kind for telling in told}
    told += [t for s in sentences if s.part == "caption" for t in reading.pictured(s, occasions) if t.occasion.kind not in kinds]
    held = [hosted(source, cast, telling, sentences, occasions) for telling in joined(source, told)]
    chosen = dated(source, [helped(source, cast, telling, sentences) for telling in held], body[:1], days)
    given = roles(chosen, involvements, sentences, occasions)
    for number, telling in enumerate(chosen):
        people = _people(telling, given.get(number, ()))
        appointee = next((p.name for p in people if p.role == "counterpart"), None) if telling.occasion.kind == "appointment" else None
        moved = posts(source, cast, telling.occasion, sentences, titles, appointee) if appointee else Posts()
        online = _online(source, telling, sentences, first=number == 0)
        yield _event(source, telling, people, appointee, moved, online)


def _people(telling: Telling, given: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """Return everybody once for each role; who chairs or leads the occasion is not its host or guest as well."""
    everybody = list(dict.fromkeys([*telling.participants, *given]))
    special = {p.name for p in everybody if p.role in ("chair", "leader")}
    hosts = {p.name for p in everybody if p.role == "host"}
    return tuple(
        p for p in everybody if not (p.role in ("host", "attendee") and p.name in special) and not (p.role == "attendee" and p.name in hosts)
    )


def _online(source: Source, telling: Telling, sentences: Layer[Sentence], *, first: bool) -> bool:
    """Tell whether it was held online: by its own sentence; for the main meeting also by the headline, or by those who sat elsewhere."""
    if _ONLINE.first(source, telling.sentence.start, telling.sentence.end):
        return True
    if not first or telling.occasion.kind not in _MEETINGS:
        return False
    return any(_REMOTE.first(source, s.start, s.end) for s in sentences if s.part in ("headline", "body"))


def _event(source: Source, telling: Telling, people: tuple[Participant, ...], appointee: str | None, moved: Posts, online: bool) -> Event:
    """Build the event."""
    occasion, span = telling.occasion, telling.sentence.span
    return Event(
        occasion.span,
        occasion.kind,
        Mention(occasion.span),
        date=telling.date,
        online=True if online else None,
        topic=_topic(source, occasion, span),
        participants=people,
        appointee=appointee,
        from_=moved.left,
        to=moved.taken,
        rule=f"{telling.how}-{occasion.kind}",
        evidence=(occasion,),
    )


def _topic(source: Source, occasion: Occasion, sentence: Span) -> Mention | None:
    """Return the words that say what it was about, to the end of the clause."""
    opening = _TOPIC.first(source, occasion.end, sentence.end)
    if opening is None or opening.start() - occasion.end > 120:
        return None
    closing = _END.first(source, opening.end(), sentence.end)
    end = closing.start() if closing else sentence.end
    while end > opening.end() and source.text[end - 1] in " .,;…":
        end -= 1
    return Mention(Span(opening.end(), end)) if end > opening.end() else None


@hookimpl
def govtext_annotators() -> Iterator[Callable[..., Iterator[Event]]]:
    """Find events."""
    yield events
