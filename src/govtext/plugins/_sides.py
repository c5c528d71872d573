"""The two sides of an occasion: who holds or leads it, before its words, and whom it concerns, behind them."""

from collections.abc import Iterator

from govtext.kinds import Occasion, Participant
from govtext.plugin import LEFT, LETTER, RIGHT, UPPER, Source, Span, pattern
from govtext.plugins._cast import Actor, Cast
from govtext.plugins._endings import has_any
from govtext.plugins._met import at_home, in_a_room, met

_LED = pattern(
    LEFT + r"(?:do|dưới sự dẫn đầu của) (?P<who>[^;]{3,260}?),? ?(?:làm (?:phó )?trưởng đoàn|(?:làm|là) tổ trưởng|làm đoàn trưởng"
    r"|dẫn đầu|là trưởng đoàn|trưởng đoàn)" + RIGHT
)
_LEADING = ("trưởng đoàn", "đoàn trưởng", "dẫn đầu", "tổ trưởng")
_LEADS = pattern(
    r"[ ,]{0,2}(?:đã )?(?:dẫn đầu|làm trưởng đoàn|trưởng đoàn|cùng (?:các )?(?:thành viên )?(?:trong )?đoàn|và (?:các thành viên )?đoàn)" + RIGHT
)
_JOINS_IN = pattern(LEFT + r"(?:dự(?! khuyết)|tham dự|tham gia|chủ trì|chủ tọa|điều hành|chứng kiến|theo dõi)" + RIGHT)
# A clause that begins so tells where, when or why, not who.
_ASIDE = pattern(
    r"(?:tại|nhân(?! dân)|thực hiện|theo|được sự|trong|sau|trước|hướng tới|tiếp tục|căn cứ|để|nhằm|với|thừa ủy quyền|qua"
    r"|trên|chào mừng|ở|về|dưới sự|khi)" + RIGHT
)
_MARK = pattern(r"[,;:] ", on="text")
_HELD_BY = pattern(r"[^.;]{0,140}? do (?=[^.;]{3,160}? (?:tổ chức|phối hợp|chủ trì|đăng cai))")
_OWN = pattern(
    r"(?:,? (?:(?:lần )?thứ [^ ,]{1,8}|của|bất thường|thường kỳ|chuyên đề|toàn thể|toàn quốc|thường lệ|sơ kết|tổng kết|đại biểu|thành viên"
    r"|\(mở rộng\)|mở rộng)){0,4}(?:, | - |-| )"
)
_DECIDES = pattern(
    " (?:đã )?(?:thông qua|thảo luận|cho ý kiến|xem xét|thống nhất|biểu quyết|bầu|miễn nhiệm|bãi nhiệm|tiến hành|quyết định|chất vấn|nghe|lấy phiếu)"
    + RIGHT
)
# A body after one of these only lends its name to a smaller one.
_WITHIN = pattern(
    LEFT + r"(?:cơ sở|chi đoàn|chi bộ|công đoàn|chi hội|câu lạc bộ|khối|bộ phận|trực thuộc|thuộc|điểm cầu|đầu cầu|trụ sở|hội trường|địa bàn|tại) $"
)
# "Cụm thi đua số 2 gồm các huyện … tổ chức hội nghị".
_EMULATES = pattern(r"(?:Cụm|Khối) thi đua(?: số \d{1,2}| [^.;:,()]{3,70}?)(?= (?:tổ chức|gồm|đã|họp|tổng kết|sơ kết|ký)|,? ?\()", on="text")
# "Đảng bộ, chính quyền và nhân dân xã …" hold things together; the party's body stands for them.
_PARTY = pattern(
    r"(?:Đảng|đảng) bộ(?:, chính quyền(?:,| và) (?:N|n)hân dân)? (?P<unit>(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu)"
    rf"(?: [{UPPER}][{LETTER}'’]*){{1,4}})",
    on="text",
)
# "Ông A, đại diện lãnh đạo Sở Y tế, Sở Nội vụ đến thăm …": the bodies come along.
_CAME_ALONG = pattern(LEFT + r"(?:(?:đại diện )?lãnh đạo|đại diện|thường trực)(?: (?:của|cho|các|một số|hai|\d{1,2}|phòng|sở|ban|ngành)){0,3}:? $")
_AND = pattern("(?:, | và )")
_OF = pattern(" của $")
# "Đó là yêu cầu của đồng chí A tại phiên họp": A does not hold it; nor does the body of which B is a deputy ("ông B, đại biểu HĐND").
_OF_HIM = pattern(" của (?:(?:đồng chí|đ/c|ông|bà) )?$")
_SENT_BY = pattern(LEFT + r"(?:đoàn|tổ) [^,.;:]{2,40} thuộc $")
_UNDER = pattern(LEFT + r"(?:dưới|với) sự (?:chủ trì|chủ tọa|điều hành|tham dự|chứng kiến) của ")
_DEPUTY = pattern(LEFT + "(?P<elected>bầu cử )?đại biểu $")
_DELEGATION = pattern(LEFT + r"(?:đoàn|tổ|phái đoàn|đại biểu|lãnh đạo|đại diện)" + RIGHT)
# "Qua kiểm tra tại …, Đoàn kiểm tra của Bộ Chính trị đánh giá …": who inspected is told behind it.
_INSPECTS = pattern(r", (?:đoàn|tổ) (?:kiểm tra|giám sát|công tác|thanh tra|khảo sát)(?: số \d{1,4})?(?: của)? ")
# "Quyết định cho ông A … thôi giữ chức …": whom it concerns stands before the words.
_FREED = pattern(r"(?: cho|:) (?:đồng chí|đ/c|ông|bà) [^.;:]{3,160} $")
_MET = {"working_session", "visit", "inspection", "survey", "reception", "appointment", "dialogue"}


def sides(source: Source, cast: Cast, occasion: Occasion, start: int, stop: int) -> tuple[Participant, ...]:
    """Return who takes part by the clause that tells *occasion*, from *start*, behind the day, to *stop*, before the next occasion."""
    freed = _FREED.first(source, start, occasion.start) if occasion.kind == "appointment" else None
    if freed is not None:
        decides = [a for a in cast.named(Span(start, freed.start())) if not _ASIDE.match(source, _clause(source, start, a.start))]
        moved = [a for a in cast.named(Span(freed.start(), occasion.start)) if a.sort != "body"]
        return (*(Participant("host", a.name) for a in decides), *(Participant("counterpart", a.name) for a in moved[:1]))
    if occasion.way == "passive":
        return _raised(cast, occasion, start)
    led = _LED.find(source, start, stop) if has_any(source.folded[start:stop], _LEADING) else ()
    groups = [Span.of(match, "who") for match in led]
    found = [Participant("leader", a.name) for group in groups for a in cast.named(group) if a.sort != "body"]
    found += _holders(source, cast, occasion, start, groups)
    if occasion.kind in _MET and (occasion.way in ("held", "through") or (occasion.way == "joined" and occasion.kind == "inspection")):
        whom = [*met(source, cast, occasion, stop, groups)] or [*at_home(source, cast, start, occasion.start)]
        found += [Participant("counterpart", a.name) for a in whom]
    inspects = _INSPECTS.first(source, occasion.end, stop) if occasion.way == "through" else None
    inspector = cast.actors.at(inspects.end()) if inspects else None
    found += [Participant("host", inspector.name)] if inspector is not None and inspector.sort == "body" else []
    by = _HELD_BY.match(source, occasion.end, stop) if " do " in source.folded[occasion.end : stop] else None
    if by:
        found += [Participant("host", a.name) for a in cast.named(Span(by.end(), _stopped(source, by.end(), stop, " tổ chức"))) if a.sort == "body"]
    if occasion.sort == "noun" and not any(p.role == "host" for p in found):
        own = _OWN.match(source, occasion.end, stop) if not _issued(source, occasion) else None
        body = cast.actors.at(own.end()) if own else None
        if body is None or body.sort != "body":
            body = sitting(source, cast, occasion, start, stop)
        if body is not None:
            found.append(Participant("host", body.name))
    if not any(p.role in ("host", "leader") for p in found) and occasion.way == "held":
        league = _EMULATES.first(source, start, occasion.start + len("tổ chức "))
        found += [Participant("host", source.words(Span.of(league)))] if league else []
        party = _PARTY.first(source, start, occasion.start) if not league else None
        found += [Participant("host", "Đảng bộ " + source.words(Span.of(party, "unit")))] if party else []
    taken: dict[str, Participant] = {}
    for participant in found:
        taken.setdefault(participant.name, participant)
    return tuple(taken.values())


def _raised(cast: Cast, occasion: Occasion, start: int) -> tuple[Participant, ...]:
    """Return whoever is appointed, told before the passive, and the body told between: "ông A được HĐND tỉnh bầu giữ chức …"."""
    people = [a for a in cast.named(Span(start, occasion.start)) if a.sort != "body"][-1:]
    bodies = [a for a in cast.named(Span(people[-1].end if people else start, occasion.start)) if a.sort == "body"][-1:]
    return (*(Participant("host", a.name) for a in bodies), *(Participant("counterpart", a.name) for a in people))


def _holders(source: Source, cast: Cast, occasion: Occasion, start: int, groups: list[Span]) -> Iterator[Participant]:
    """Yield who stands before the words: bodies as hosts; a person as host, or as leader where a delegation goes along."""
    under = _UNDER.first(source, start, occasion.start) if " sự " in source.folded[start : occasion.start] else None
    actors = [a for a in cast.named(Span(start, occasion.start)) if not any(a.span in group for group in groups)]
    actors = [a for a in actors if under is None or a.sort == "body" or a.end <= under.start()]
    persons = any(a.sort != "body" for a in actors)
    come, last = False, None
    for actor in actors:
        if (
            _ASIDE.match(source, _clause(source, start, actor.start))
            or (occasion.way != "held" and occasion.sort == "noun")
            or occasion.way == "through"
        ):
            continue
        if actor.sort == "body":
            if in_a_room(source, start, actor) or source.text.endswith("(", start, actor.start):
                continue
            lent = _OF.first(source, max(start, actor.start - 5), actor.start) and not _DELEGATION.first(
                source, max(start, actor.start - 60), actor.start
            )
            deputy = _DEPUTY.first(source, max(start, actor.start - 18), actor.start)
            if deputy and (any(a.sort != "body" for a in actors) or deputy["elected"]):
                continue
            if not lent and (
                not _WITHIN.first(source, max(start, actor.start - 20), actor.start)
                or _SENT_BY.first(source, max(start, actor.start - 50), actor.start)
            ):
                along = persons and _CAME_ALONG.first(source, max(start, actor.start - 60), actor.start)
                also = come and last is not None and _AND.fills(source, last.end, actor.start)
                come, last = bool(along or also), actor
                yield Participant("attendee" if come else "host", actor.name)
        elif _OF_HIM.first(source, max(start, actor.start - 16), actor.start):
            continue
        elif _LEADS.match(source, cast.close(actor, occasion.start)):
            yield Participant("leader", actor.name)
        elif not _JOINS_IN.first(source, actor.end, occasion.start):
            yield Participant("host", actor.name)


def _issued(source: Source, occasion: Occasion) -> bool:
    """Tell whether whoever stands behind the words only issued what was made known: "hội nghị công bố các quyết định của …"."""
    return occasion.kind == "appointment" and source.folded.endswith("quyết định", occasion.start, occasion.end)


def sitting(source: Source, cast: Cast, occasion: Occasion, start: int, stop: int) -> Actor | None:
    """Return the body whose session is meant: "Quốc hội tại kỳ họp 3", "tại phiên họp thứ 10, Ủy ban … đã thông qua"."""
    if occasion.kind != "session":
        return None
    before = cast.actors.last_before(occasion.start)
    if before is not None and before.sort == "body" and before.start >= start and source.folded[before.end : occasion.start] == " tại ":
        return before
    following = (a for a in cast.named(Span(occasion.end, stop)) if a.sort == "body")
    return next((a for a in following if _DECIDES.match(source, a.end, stop)), None)


def _clause(source: Source, floor: int, offset: int) -> int:
    """Return where the clause that holds *offset* begins."""
    begin = floor
    for mark in _MARK.find(source, floor, offset):
        begin = mark.end()
    while source.text[begin] in " ,":
        begin += 1
    return begin


def _stopped(source: Source, start: int, stop: int, words: str) -> int:
    place = source.folded.find(words, start, stop)
    return stop if place < 0 else place
