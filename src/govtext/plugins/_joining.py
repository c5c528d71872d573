"""Tellings of one occasion joined, and the roles told elsewhere given to the occasion that is meant."""

from bisect import bisect_left
from collections.abc import Iterator

import attrs

from govtext.kinds import Involvement, Occasion, Participant, Sentence, Timex
from govtext.plugin import RIGHT, Layer, Source, pattern
from govtext.plugins._cast import Cast
from govtext.plugins._met import given_to
from govtext.plugins._occasion_days import is_day, near
from govtext.plugins._sides import sides
from govtext.plugins._tellings import TOUR, Telling

_HOLDING = pattern(
    r"(?: khóa [^ ]{1,6})?(?: đã| vừa)? (?:tổ chức|tổng kết|sơ kết|họp|khai mạc|triển khai|gặp mặt"
    r"|công bố|kỷ niệm|ra mắt|giám sát|kiểm tra|làm việc|tiếp|khảo sát"
    r"|đối thoại|(?:tiếp tục |đã )?(?:thảo luận|cho ý kiến|xem xét|nghe))" + RIGHT
)
# What a "buổi làm việc" may be, by the headline.
_WORK = ("inspection", "survey", "reception")
_HANDED = pattern(r"(?:công bố|trao)[^.;]{0,30} quyết định")
_WHERE_THEY_CAME = pattern(r"tại (?:các |những |mỗi )?(?:nơi|điểm|gia đình|nhà|hộ|địa chỉ)(?: (?:đến|gia đình|dừng chân))?" + RIGHT)
_BULLETS = "►▪●•*+"
_ALSO_IN = ("cũng trong ", "cũng vào ", "cũng sáng ", "cũng chiều ")
_OPENING = 2
_HELD = 12
_DATED = "a day"
_DATELINE = 25
_ANCHORED = ("dated", "lead", "place")


def joined(source: Source, told: list[Telling]) -> list[Telling]:
    """Return one telling for each occasion, the fullest and of equals the later; a place named in speeches counts where nothing else does."""
    days = [t for t in told if t.date and t.how != "place"]
    main = next((t.date for t in sorted(days, key=lambda t: t.how == "announced")), None)
    real = [t for t in told if t.how != "place" and (t.how not in ("dated", "announced") or near(main, t.date))]
    alone = not any(t.how in _ANCHORED for t in real)
    ahead = {t.occasion.kind for t in real if t.how == "announced"}
    chosen = [t for t in told if t.how == "place" and t.occasion.kind not in ahead][:1] if alone else []
    # "Tại buổi lễ, lãnh đạo tỉnh trao quyết định cho ông A", "tại nơi đến, ông A thăm hỏi các gia đình": the ceremony, the tour is nothing else.
    only = [t for t in real if t.how == "again" and _is_told_so(source, t)] if alone else []
    chosen = [attrs.evolve(only[0], how="lead")] if only else chosen
    for telling in real:
        telling = _followed(chosen, telling)
        near_by = _remembered(chosen)
        same = next((n for n in near_by if _same(chosen[n], telling) and not _listed_apart(source, chosen[n], telling)), None)
        if telling.how == "again":
            _add_stop(chosen, telling)
        elif _appoints_within(chosen, telling):
            chosen[:] = [_filled(other, telling) if other.occasion.kind == "appointment" else other for other in chosen]
        elif same is None:
            chosen.append(telling)
        elif _weight(telling) >= _weight(chosen[same]):
            chosen[same] = _filled(telling, chosen[same])
        else:
            chosen[same] = _filled(chosen[same], telling)
    return sorted(chosen, key=lambda t: t.occasion.start)


def _remembered(chosen: list[Telling]) -> list[int]:
    """Return the places of the tellings with which a further one is compared: the first and the last ones, so that time does not grow squared."""
    return [*range(min(_HELD, len(chosen))), *range(max(_HELD, len(chosen) - _HELD), len(chosen))]


def _is_told_so(source: Source, again: Telling) -> bool:
    """Tell whether decisions handed over to somebody, or a visit by somebody, are told fully enough to stand for the occasion itself."""
    if again.occasion.kind == "visit":
        return bool(again.held_by) and _WHERE_THEY_CAME.match(source, again.sentence.start) is not None
    return _HANDED.first(source, again.occasion.start, again.occasion.end) is not None and bool(again.met)


def hosted(source: Source, cast: Cast, telling: Telling, sentences: Layer[Sentence], occasions: Layer[Occasion]) -> Telling:
    """Give an occasion that only speeches tell of the sides that the headline tells, or the host with which headline or lead begin."""
    if telling.how != "place" or any(p.role == "host" for p in telling.participants):
        return telling
    above = next((t for s in sentences if s.part == "headline" for t in _headed(source, cast, telling, s, occasions)), None)
    if above is not None:
        return above
    for sentence in [s for s in sentences if s.part == "headline"] + [s for s in sentences if s.part == "body"][:1]:
        body = cast.subject(sentence.span)
        body = body if body is not None and body.start - sentence.start < _DATELINE else None
        if body is not None and body.sort == "body" and _HOLDING.match(source, body.end):
            return attrs.evolve(telling, participants=(Participant("host", body.name), *telling.participants))
    return telling


def helped(source: Source, cast: Cast, telling: Telling, sentences: Layer[Sentence]) -> Telling:
    """Give a visit that names nobody whom it met those to whose families something was handed over, as a later sentence tells."""
    if telling.occasion.kind != "visit" or telling.met or not telling.held_by:
        return telling
    later = (s for s in sentences if s.part == "body" and s.start > telling.occasion.end)
    people = next(filter(None, (given_to(source, cast, s.start, s.end) for s in later)), ())
    return attrs.evolve(telling, participants=(*telling.participants, *(Participant("counterpart", a.name) for a in people)))


def _headed(source: Source, cast: Cast, telling: Telling, headline: Sentence, occasions: Layer[Occasion]) -> Iterator[Telling]:
    """Yield *telling* with the sides of the deed that the headline tells: "Thường trực HĐND tỉnh giám sát tại Sở Y tế"."""
    for deed in occasions.inside(headline.span):
        same = deed.kind == telling.occasion.kind
        if deed.sort != "deed" or deed.way != "held" or not (same or (telling.occasion.kind == "working_session" and deed.kind in _WORK)):
            continue
        people = sides(source, cast, deed, headline.start, headline.end)
        if any(p.role in ("host", "leader") for p in people):
            yield attrs.evolve(telling, occasion=telling.occasion if same else deed, participants=(*people, *telling.participants))


def dated(source: Source, chosen: list[Telling], lead: list[Sentence], days: Layer[Timex]) -> list[Telling]:
    """
    Give occasions their day where it is told elsewhere.

    It is told with the next one ("Cũng trong sáng 5/6, …"); the only one of a report that is not to come has the day with which the report begins.
    """
    also = next((n for n, t in enumerate(chosen) if t.date and source.folded.startswith(_ALSO_IN, t.sentence.start)), 0)
    if also and all(t.date is None and t.how != "announced" for t in chosen[:also]):
        return [attrs.evolve(t, date=chosen[also].date) if n < also else t for n, t in enumerate(chosen)]
    day = next((t for s in lead for t in days.inside(s.span) if is_day(t.value) and t.start - s.start < _DATELINE), None)
    held = [t for t in chosen if t.how != "announced"]
    if day is None or len(held) != 1 or held[0].date is not None or "/" in day.value:
        return chosen
    return [attrs.evolve(t, date=day.value) if t is held[0] else t for t in chosen]


def roles(
    chosen: list[Telling], involvements: Layer[Involvement], sentences: Layer[Sentence], occasions: Layer[Occasion]
) -> dict[int, tuple[Participant, ...]]:
    """Give each role to the occasion told in its sentence, or else to the last one of the kind that is named there, or to the main one."""
    given: dict[int, list[Participant]] = {}
    appointed = next((n for n, t in enumerate(chosen) if t.occasion.kind == "appointment"), None)
    order = _Order.of(chosen)
    for involvement in involvements if chosen else ():
        sentence = sentences.covering(involvement.span)
        if sentence is not None:
            role = involvement.role
            number = appointed if role == "counterpart" else order.meant(sentence, {o.kind for o in occasions.inside(sentence.span)})
            if number is not None:
                # Whoever receives those who inspect is of the other side.
                role = "counterpart" if role == "host" and chosen[number].occasion.kind == "inspection" and chosen[number].held_by else role
                given.setdefault(number, []).append(Participant(role, involvement.name))
    return {number: tuple(people) for number, people in given.items()}


@attrs.frozen
class _Order:
    """The occasions by their number as sentences come upon them: those told in a sentence, of a kind, with a day, held at all."""

    told: dict[int, int]
    anchored: dict[str, list[tuple[int, int]]]
    held: dict[str, int]
    opening: int | None

    @classmethod
    def of(cls, chosen: list[Telling]) -> "_Order":
        """Sort the numbers of *chosen*."""
        told: dict[int, int] = {}
        anchored: dict[str, list[tuple[int, int]]] = {"": [], _DATED: []}
        held: dict[str, int] = {}
        first = next((n for n, t in enumerate(chosen) if t.how != "announced"), None)
        for number, telling in enumerate(chosen):
            told.setdefault(telling.sentence.start, number)
            if telling.how in _ANCHORED:
                for key in ("", telling.occasion.kind, *((_DATED,) if telling.date is not None else ())):
                    anchored.setdefault(key, []).append((telling.sentence.start, number))
            if telling.how != "announced":
                held.setdefault(telling.occasion.kind, number)
        opens = first is not None and (chosen[first].how == "place" or chosen[first].sentence.paragraph <= _OPENING)
        return cls(told, {key: sorted(places) for key, places in anchored.items()}, held, first if opens else None)

    def meant(self, sentence: Sentence, kinds: set[str]) -> int | None:
        """Return the one told in the *sentence*, else the last before it of *kinds*, else one of them told later, else the main one."""
        named = [number for kind in kinds if (number := self._last(kind, sentence.start)) is not None]
        later = [self.held[kind] for kind in kinds if kind in self.held]
        begun = self.anchored[""][0] if self.anchored[""] else None
        before = begun[1] if begun is not None and begun[0] < sentence.start else None
        choices = (
            self.told.get(sentence.start),
            max(named, default=None),
            min(later, default=None),
            self._last(_DATED, sentence.start),
            before,
            self.opening,
        )
        return next((number for number in choices if number is not None), None)

    def _last(self, key: str, start: int) -> int | None:
        places = self.anchored.get(key, [])
        at = bisect_left(places, (start, 0))
        return places[at - 1][1] if at else None


def _followed(chosen: list[Telling], telling: Telling) -> Telling:
    """Give a linked deed without holders of its own those of the delegation that went on to it."""
    if telling.how != "linked" or telling.held_by or telling.occasion.kind not in TOUR or telling.occasion.way == "through":
        return telling
    delegations = [t.held_by for t in (chosen[n] for n in _remembered(chosen)) if any(p.role == "leader" for p in t.participants)]
    return attrs.evolve(telling, participants=(*delegations[-1], *telling.participants)) if delegations else telling


def _appoints_within(chosen: list[Telling], telling: Telling) -> bool:
    """Tell whether somebody is appointed or elected on an occasion that is told already, to which it belongs."""
    deed = telling.occasion.kind == "appointment" and telling.occasion.sort == "deed"
    return deed and telling.date is None and any(chosen[n].how in _ANCHORED for n in _remembered(chosen))


def _add_stop(chosen: list[Telling], again: Telling) -> None:
    """Add whom *again* names to the visit that it retells, or a stop of its own where that one has named others."""
    place = next((n for n in reversed(_remembered(chosen)) if chosen[n].occasion.kind == again.occasion.kind), None)
    if place is None:
        return
    visit = chosen[place]
    leaders = tuple(p for p in again.participants if p.role == "leader")
    if leaders and not any(p.role == "leader" for p in visit.participants):
        visit = chosen[place] = attrs.evolve(visit, participants=(*visit.participants, *leaders))
    if not again.met:
        return
    if not visit.met:
        chosen[place] = attrs.evolve(visit, participants=(*visit.participants, *again.met))
    elif again.occasion.kind in TOUR and not {p.name for p in again.met} & {p.name for p in visit.participants}:
        # "Đoàn do đồng chí B dẫn đầu thăm …": another delegation.
        holders = tuple(p for p in visit.participants if p.role != "counterpart") if not _led_apart(visit, again) else again.held_by
        chosen.append(attrs.evolve(again, date=visit.date, participants=(*holders, *again.met), how="chained"))


def _led_apart(visit: Telling, again: Telling) -> bool:
    """Tell whether the two tellings are of delegations with different leaders."""
    first, second = ({p.name for p in t.participants if p.role == "leader"} for t in (visit, again))
    return bool(second) and not first & second


def _filled(fuller: Telling, other: Telling) -> Telling:
    """Return the *fuller* telling with what only the *other* tells: the day, the holders, whom it concerns."""
    more = (*(() if fuller.held_by else other.held_by), *(() if fuller.met else other.met))
    return attrs.evolve(fuller, date=fuller.date or other.date, participants=(*fuller.participants, *more))


def _weight(telling: Telling) -> int:
    return len(telling.participants) + (telling.date is not None)


def _same(one: Telling, other: Telling) -> bool:
    """Tell whether two tellings are of one occasion; the stops of a tour, told in one sentence or linked, are not."""
    if one.occasion.kind != other.occasion.kind or "chained" in (one.how, other.how):
        return False
    if (one.how == "announced") != (other.how == "announced") and one.date != other.date:
        words = {t.occasion.text.casefold().removeprefix("tổ chức ") for t in (one, other)}
        return None in (one.date, other.date) and len(words) == 1 and one.occasion.sort == "noun"
    if one.occasion.kind in TOUR and _elsewhere(one, other):
        return False
    if other.how == "linked":
        return other.occasion.kind not in TOUR and other.date is None
    return one.date is None or other.date is None or one.date[:10] == other.date[:10] or _during(one, other) or _during(other, one)


def _elsewhere(one: Telling, other: Telling) -> bool:
    """Tell whether other people are told to have met others, or the same people at another time of the day: two tours of one day."""
    if one.sentence is other.sentence or not one.met or not other.met or one.visited & other.visited:
        return False
    parts = {(t.date or "")[10:] for t in (one, other)}
    return not one.holders & other.holders or (len(parts) == len((one, other)) and "" not in parts)


def _listed_apart(source: Source, one: Telling, other: Telling) -> bool:
    """Tell whether *other* heads an item of a round-up, and is held by others than *one*: "► Ngày 5/3, UBND xã B tổ chức …"."""
    if one.how != "dated" or other.how != "dated" or one.sentence is other.sentence:
        return False
    return source.text[other.sentence.start] in _BULLETS and not one.holders & other.holders


def _during(stay: Telling, visit: Telling) -> bool:
    """Tell whether *visit* is a day of the *stay* that only is named: "tiếp tục chuyến thăm từ 19 đến 22/6, sáng 21/6, … đến thăm …"."""
    first, _, last = (stay.date or "").partition("/")
    named = stay.occasion.sort == "noun" and stay.occasion.kind == "visit" and not stay.held_by
    return bool(named and last) and "X" not in first + last and first[:10] <= (visit.date or "")[:10] <= last[:10]
