"""Occasions that a report covers: who held them, when, and who took part."""

import datetime as dt
from collections.abc import Callable, Iterator

import attrs

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
from govtext.plugins._sides import sides

_DAY = pattern(r"(?:\d{4}|XXXX)-\d\d-\d\d(?:T[A-Z0-9:]{2,5})?(?:/(?:\d{4}|XXXX)-\d\d-\d\d)?", on="text")
_LINK = pattern(r"(?:- ?)?(?:trước đó|sau đó|tiếp đó|tiếp theo|cùng ngày|cũng trong|nhân dịp này|dịp này|tại đây|ngay sau đó)" + RIGHT)
_NOT_THE_DAY = pattern(LEFT + r"(?:kể từ|trước|đến|tính đến|hết|hạn|ban hành|ký|số [^ ]{1,20}),?(?: ngày)? ?$")
_AHEAD = pattern(LEFT + r"(?:sẽ|dự kiến|chuẩn bị|sắp)" + RIGHT)
_CHAINED = pattern(r"(?: và|;|, sau đó| sau đó|, tiếp đó|, đến|;? đồng thời|,)(?: đã| đi| đến| tới| có| đã đến| tổ chức)* $")
_BEFOREHAND = pattern(LEFT + r"sau khi (?:đến |tới |đi )?$")
_FRAMED = pattern(r"(?:phát biểu|kết luận|tại|đến dự|dự|tham dự|cũng tại|kết thúc)" + RIGHT)
_MANY = pattern(LEFT + r"(?:nhiều|thường xuyên|các|\d+|hàng|hằng|định kỳ) (?:[^ ]+ )?$")
_ONLINE = pattern(LEFT + r"(?:trực tuyến|điểm cầu|đường truyền)" + RIGHT)
_TOPIC = pattern(
    r" (?:về(?: việc)?|nhằm|để|với chủ đề|với nội dung|:) |, (?=đánh giá|triển khai|sơ kết|tổng kết)| (?=sơ kết|tổng kết|triển khai|quán triệt|lấy ý kiến)"
)
_END = pattern(r"[.;](?: |$)", on="text")
_OFFICE = pattern(r"giữ chức(?: vụ)?:? ")
_ASSEMBLIES = {"session", "conference", "congress"}
_NUMBERED = pattern(r" (?:(?:lần )?thứ|bất thường|chuyên đề|vừa qua|do)" + RIGHT)
_AGAIN = pattern(r"(?:theo đó, |tại đây, |cụ thể, )?(?:đoàn|các đồng chí|đồng chí|ông|bà)" + RIGHT)
_HOLDING = pattern(
    r"(?: khóa [^ ]{1,6})? (?:tổ chức|tổng kết|sơ kết|họp|khai mạc|triển khai|gặp mặt|công bố|kỷ niệm|ra mắt|giám sát|kiểm tra|làm việc|tiếp|khảo sát|đối thoại)"
    + RIGHT
)
_TOUR = {"visit", "inspection", "survey", "working_session"}


@attrs.frozen
class _Telling:
    """One telling of an occasion, with its day and those whom its sentence names."""

    occasion: Occasion
    sentence: Sentence
    date: str | None
    how: str
    participants: tuple[Participant, ...] = ()


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

    >>> show("Sáng 5/6/2021, Sở Y tế tổ chức hội nghị. Đồng chí Lê Văn An, Giám đốc Sở Y tế chủ trì hội nghị.", Event)
    'tổ chức hội nghị' kind=conference trigger='tổ chức hội nghị' date=2021-06-05TMO participants=[(role=host name=Sở Y tế); (role=chair name=Lê Văn An)]
    """
    cast = Cast.of(source, officials, names, titles, bodies)
    body = [s for s in sentences if s.part == "body"]
    told = [t for place, s in enumerate(body) for t in _tellings(source, cast, place, s, occasions, statements, days, references)]
    chosen = [_hosted(source, cast, t, sentences) for t in _merged(source, told)]
    roles = _roles(chosen, involvements, sentences, occasions)
    for number, telling in enumerate(chosen):
        yield _event(source, telling, roles.get(number, ()), titles)


def _tellings(
    source: Source,
    cast: Cast,
    place: int,
    sentence: Sentence,
    occasions: Layer[Occasion],
    statements: Layer[Statement],
    days: Layer[Timex],
    references: Layer[Reference],
) -> list[_Telling]:
    """Return the occasions that *sentence* tells of, the first and those chained to it."""
    times = [t for t in days.inside(sentence.span) if _DAY.fits(t.value) and not _dates_something_else(source, t, sentence, references)]
    here = [o for o in occasions.inside(sentence.span) if o.way or (o.start == sentence.start and o.kind in _ASSEMBLIES)]
    told: list[_Telling] = []
    for number, occasion in enumerate(here):
        stop = next((o.start for o in here[number + 1 :] if o.sort == "deed" and o.way == "held"), sentence.end)
        if told and told[-1].how != "place":
            following = _next_stop(source, cast, told[-1], occasion, stop)
            if following is not None and following.how != "chained":
                told.pop()
            told += [following] if following is not None else []
            continue
        telling = _telling(source, place, sentence, occasion, times, statements)
        if telling is not None:
            telling = _peopled(source, cast, telling, times, stop)
        if telling is not None and occasion.way == "through" and not telling.participants:
            continue
        if telling is not None and telling.how == "place" and occasion.way == "joined" and all(a.sort == "body" for a in cast.named(sentence.span)):
            continue
        if telling is not None and (telling.how != "lead" or _holds(cast, telling)):
            told.append(telling)
    return told


def _peopled(source: Source, cast: Cast, telling: _Telling, times: list[Timex], stop: int) -> _Telling:
    """Add those whom the sentence names, looking for the holders behind the day first."""
    occasion, sentence = telling.occasion, telling.sentence
    lead = next((t for t in reversed(times) if t.end <= occasion.start), None)
    found = sides(source, cast, occasion, lead.end if lead else sentence.start, stop)
    if lead and not any(p.role in ("host", "leader") for p in found):
        found = sides(source, cast, occasion, sentence.start, stop)
    if not any(p.role in ("host", "leader") for p in found) and _BEFOREHAND.first(source, max(sentence.start, occasion.start - 16), occasion.start):
        found = tuple(dict.fromkeys([*sides(source, cast, attrs.evolve(occasion, span=Span(stop, stop + 1)), occasion.end, stop + 1), *found]))
    return attrs.evolve(telling, participants=found)


def _next_stop(source: Source, cast: Cast, first: _Telling, occasion: Occasion, stop: int) -> _Telling | None:
    """Return the telling of a further stop of a tour in the same sentence, with the same holders unless it has its own."""
    if occasion.way != "held" or occasion.sort != "deed":
        return None
    found = sides(source, cast, occasion, first.occasion.end, stop)
    met = [p for p in found if p.role == "counterpart"]
    if first.occasion.kind == "reception" and occasion.kind == "working_session":
        guests = [p for p in first.participants if p.name not in {m.name for m in met}]
        return attrs.evolve(first, occasion=occasion, participants=(*guests, *(attrs.evolve(p, role="host") for p in met)))
    if not {occasion.kind, first.occasion.kind} <= _TOUR:
        return None
    chained = _CHAINED.first(source, max(first.occasion.end, occasion.start - 25), occasion.start)
    seen = {p.name for p in first.participants if p.role == "counterpart"}
    own = [p for p in found if p.role in ("host", "leader") and p.name not in seen and not chained]
    if not own and not chained:
        return None
    holders = [p for p in first.participants if p.role != "counterpart"]
    inherited = holders if not own or {p.name for p in own} & {p.name for p in holders} else own
    return attrs.evolve(first, occasion=occasion, participants=tuple(dict.fromkeys([*inherited, *met])), how="chained")


def _holds(cast: Cast, telling: _Telling) -> bool:
    """Tell whether somebody stands right before the words, as in "UBND tỉnh vừa tổ chức …"."""
    start = telling.occasion.start
    near = cast.named(Span(max(telling.sentence.start, start - 200), start))
    return bool(near) and start - cast.close(near[-1], start) < 30


def _telling(source: Source, place: int, sentence: Sentence, occasion: Occasion, times: list[Timex], statements: Layer[Statement]) -> _Telling | None:
    """Tell how *occasion* is told: with its day, linked to another, in the lead, or as the place of a speech; ``None`` if in none of these ways."""
    said = next((s.content for s in statements.touching(sentence.span) if s.content is not None and occasion.span in s.content.span), None)
    floor = said.start if said else sentence.start
    before = next((t for t in reversed(times) if floor <= t.start and t.end <= occasion.start), None)
    after = next((t for t in times if t.start >= occasion.end and t.start - occasion.end < 90), None)
    held = occasion.way in ("held", "joined")
    if before is not None and held and not _AHEAD.first(source, before.end, occasion.start):
        return _Telling(occasion, sentence, before.value, "dated")
    if after is not None and before is None and (occasion.way == "held" or after.start - occasion.end < 25) and occasion.sort == "noun":
        return _Telling(occasion, sentence, after.value, "dated")
    if said is not None:
        return None
    if occasion.way == "through":
        return _Telling(occasion, sentence, None, "linked")
    if _AHEAD.first(source, max(sentence.start, occasion.start - 40), occasion.start) or _MANY.first(source, sentence.start, occasion.start):
        return None
    if occasion.way == "held" and _LINK.match(source, sentence.start):
        return _Telling(occasion, sentence, None, "linked")
    if occasion.way == "held" and occasion.sort == "deed" and occasion.kind in _TOUR and _AGAIN.match(source, sentence.start):
        return _Telling(occasion, sentence, None, "again")
    if not occasion.way:
        return _Telling(occasion, sentence, None, "place") if place < 3 and _NUMBERED.match(source, occasion.end) else None
    if occasion.way == "held" and place < 3 and not _FRAMED.match(source, sentence.start):
        return _Telling(occasion, sentence, None, "lead")
    if occasion.way in ("place", "joined") and occasion.sort == "noun" and occasion.start - sentence.start < 45:
        return _Telling(occasion, sentence, None, "place")
    return None


def _dates_something_else(source: Source, time: Timex, sentence: Sentence, references: Layer[Reference]) -> bool:
    """Tell whether *time* is the day of a document, a deadline or an anniversary in brackets."""
    cited = references.last_before(time.start)
    if references.covering(time.span) or (cited is not None and time.start - cited.end < 12 and cited.start >= sentence.start):
        return True
    if "/" in time.value and not _short(time.value):
        return True
    return _NOT_THE_DAY.first(source, max(sentence.start, time.start - 30), time.start) is not None


def _short(value: str) -> bool:
    """Tell whether a stretch of days is one that an occasion may take."""
    first, last = (_day(side) for side in value.split("/"))
    return first is not None and last is not None and (last - first).days <= 31


def _merged(source: Source, told: list[_Telling]) -> list[_Telling]:
    """Join the tellings of one occasion, the fullest and then the later one standing for it."""
    real = [t for t in told if t.how != "place"]
    main = next((t.date for t in real if t.date), None)
    real = [t for t in real if t.how != "dated" or _near(main, t.date)]
    chosen = [] if any(t.how != "linked" and t.how != "chained" for t in real) else [t for t in told if t.how == "place"][:1]
    for telling in real:
        if telling.how == "again":
            _add_stop(chosen, telling)
            continue
        same = next((n for n, other in enumerate(chosen) if _same(source, other, telling)), None)
        if same is None:
            chosen.append(telling)
        elif _weight(telling) >= _weight(chosen[same]):
            chosen[same] = telling
    return sorted(chosen, key=lambda t: t.occasion.start)


def _add_stop(chosen: list[_Telling], again: _Telling) -> None:
    """Add whom *again* names to the visit that it retells, or a stop of its own where that one has named others."""
    met = tuple(p for p in again.participants if p.role == "counterpart")
    place = next((n for n in reversed(range(len(chosen))) if chosen[n].occasion.kind == again.occasion.kind), None)
    if place is None or not met:
        return
    visit = chosen[place]
    if not any(p.role == "counterpart" for p in visit.participants):
        chosen[place] = attrs.evolve(visit, participants=(*visit.participants, *met))
    elif not {p.name for p in met} & {p.name for p in visit.participants}:
        holders = tuple(p for p in visit.participants if p.role != "counterpart")
        chosen.append(attrs.evolve(again, date=visit.date, participants=(*holders, *met), how="chained"))


def _hosted(source: Source, cast: Cast, telling: _Telling, sentences: Layer[Sentence]) -> _Telling:
    """Give an occasion that only speeches tell of the host that the headline or the first sentence begins with."""
    if telling.how != "place" or any(p.role == "host" for p in telling.participants):
        return telling
    for sentence in [s for s in sentences if s.part == "headline"] + [s for s in sentences if s.part == "body"][:1]:
        body = cast.actors.at(sentence.start)
        if body is not None and body.sort == "body" and _HOLDING.match(source, body.end):
            return attrs.evolve(telling, participants=(Participant("host", body.name), *telling.participants))
    return telling


def _weight(telling: _Telling) -> int:
    return len(telling.participants) + (telling.date is not None)


def _same(source: Source, one: _Telling, other: _Telling) -> bool:
    """Tell whether two tellings are of one occasion; the stops of a tour, told in one sentence or linked, are not."""
    if one.occasion.kind != other.occasion.kind or "chained" in (one.how, other.how):
        return False
    if other.how == "linked":
        return other.occasion.kind not in _TOUR and other.date is None
    return one.date is None or other.date is None or one.date[:10] == other.date[:10]


def _near(main: str | None, date: str | None) -> bool:
    """Tell whether *date* is about the time of the report, not of some history."""
    one, other = _day(main or ""), _day(date or "")
    return one is None or other is None or abs((one - other).days) <= 60


def _day(value: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value[:10])
    except ValueError:  # a year that nothing tells
        return None


def _roles(
    chosen: list[_Telling], involvements: Layer[Involvement], sentences: Layer[Sentence], occasions: Layer[Occasion]
) -> dict[int, tuple[Participant, ...]]:
    """Give each role to the occasion told in its sentence, or else to the last one of the kind that is named there, or to the main one."""
    given: dict[int, tuple[Participant, ...]] = {}
    if not chosen:
        return given
    for involvement in involvements:
        sentence = sentences.covering(involvement.span)
        if sentence is None:
            continue
        number = _meant(chosen, sentence, {o.kind for o in occasions.inside(sentence.span)})
        given[number] = (*given.get(number, ()), Participant(involvement.role, involvement.name))
    return given


def _meant(chosen: list[_Telling], sentence: Sentence, kinds: set[str]) -> int:
    told = [n for n, t in enumerate(chosen) if t.sentence is sentence]
    before = [n for n, t in enumerate(chosen) if t.sentence.start < sentence.start and t.how in ("dated", "lead", "place")]
    named = [n for n in before if chosen[n].occasion.kind in kinds]
    later = [n for n, t in enumerate(chosen) if t.occasion.kind in kinds]
    return next(iter(told or named[-1:] or later or before[-1:]), 0)


def _event(source: Source, telling: _Telling, roles: tuple[Participant, ...], titles: Layer[TitleMention]) -> Event:
    """Build the event; who chairs or leads is not its host as well."""
    occasion, span = telling.occasion, telling.sentence.span
    everybody = list(dict.fromkeys([*telling.participants, *roles]))
    special = {p.name for p in everybody if p.role in ("chair", "leader")}
    people = tuple(p for p in everybody if not (p.role in ("host", "attendee") and p.name in special))
    appointee = next((p.name for p in people if p.role == "counterpart"), None) if occasion.kind == "appointment" else None
    office = _OFFICE.first(source, occasion.end, span.end) if appointee else None
    post = titles.at(office.end()) if office else None
    return Event(
        occasion.span,
        occasion.kind,
        Mention(occasion.span),
        date=telling.date,
        online=True if _ONLINE.first(source, span.start, span.end) else None,
        topic=_topic(source, occasion, span),
        participants=people,
        appointee=appointee,
        to=source.words(post.span) if post else None,
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
