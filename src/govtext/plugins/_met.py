"""Whom an occasion concerns, told behind its words: those visited, inspected, received or appointed."""

from collections.abc import Iterator

from govtext.kinds import Occasion
from govtext.plugin import LEFT, LETTER, RIGHT, UPPER, Source, Span, pattern
from govtext.plugins._cast import Actor, Cast
from govtext.plugins._endings import has_any

_HALT = (
    r" (?:về|nhằm|để|với (?:nội dung|chủ đề|mục)|theo|trên địa bàn|trong|giai đoạn|năm(?= (?:\d|học|nay|qua|mới))|do"
    r"|(?<!bệnh )(?<!công )(?<!thân )(?<!nạn )(?<!quân )(?<!cá )(?<!doanh )nhân(?! dân)|dưới sự|sau|trước"
    r"|đã(?! (?:mất|hy sinh|khuất|nghỉ hưu|qua đời))|cần|liên quan"
    r"|và (?=thăm|kiểm tra|khảo sát|tặng|dự|phát))"
    + RIGHT
    + r"|[.:]|, (?:(?:cùng |tham |đến )?dự|tham gia|nhằm|đánh giá|về|để|đồng thời|chiều|sáng|do|nhân(?! dân)|trong|đoàn|sau)"
    + RIGHT
)
_HOLY = "nhà thờ|giáo xứ|giáo họ|họ đạo|tòa giám mục|chùa|thánh thất|thiền viện|tịnh xá|hội thánh"
_STOP = pattern(
    rf"{_HALT}|;(?! (?:(?:gia đình )?(?:ông|bà|cụ|mẹ|anh|chị|em|cháu)|{_HOLY}|cán bộ|chiến sĩ|tập thể|y,? bác sĩ|bệnh nhân|công nhân|đồn|bệnh viện"
    r"|công an|trung tâm|trường|trạm|công ty|ban chỉ huy) )"
)
# "Thăm các đơn vị trực Tết như: Công an huyện, …": the list begins behind the colon, and goes on over semicolons.
_SUCH_AS = pattern(
    r"(?: cho| đối với)? (?:các |những |một số |\d{1,3} )(?:ông,? bà|đồng chí|mẹ|cụ"
    r"|đơn vị|cơ quan|địa phương|doanh nghiệp|trường|cơ sở|xã|điểm|chốt|công ty|gia đình|hộ|mô hình)[^.;:\n]{0,80}?"
    r"(?: (?:như|gồm|là|gồm có|bao gồm):? |: ?)"
)
_LISTED = pattern(_HALT)
_BELONGS = pattern(" (?:trực )?thuộc ")
_BRACKETED = pattern(r"\([^()\n]{1,200}\)", on="text")
_FAMILIES = pattern(r" (?:(?:các|một số|những|\d{1,3}) )?(?:gia đình|hộ|đối tượng|mô hình|mẹ)" + RIGHT)
# A further one to whom a visit goes, whatever is told of the one before: ", bị sập nhà và gia đình ông ", "; thương binh ".
_HONORIFIC = (
    r"(?:(?:gia đình|hộ|hộ gia đình|nhà) )?(?:các )?(?:(?:bà )?mẹ việt nam anh hùng|mẹ vnah|đồng chí|đ/c|ông|bà|cụ|mẹ|anh|chị|em|cháu"
    r"|(?:thương binh|bệnh binh)(?:,? (?:hạng )?\d/4)?|liệt sĩ|anh hùng (?:lực lượng vũ trang(?: nhân dân)?|llvt(?:nd)?|lao động)"
    r"|linh mục|hòa thượng|thượng tọa|đại đức|mục sư) "
)
_FURTHER_ONE = pattern(rf"(?:[,;]|,? và|; và) (?:{_HONORIFIC}|(?=(?:{_HOLY}){RIGHT}))$")
_FURTHER_FAMILY = pattern(
    r"(?:[,;]|,? và|; và) (?:(?:tới|đến|thăm|cho) )?(?:gia đình|hộ|hộ gia đình) (?:(?:liệt sĩ|thương binh|bệnh binh) )?(?=" + _HONORIFIC + ")"
)
_GIFT = pattern(r"trao [^.;\n]{1,90}? cho (?=(?:gia đình|hộ) )")
_HONOUR = pattern(_HONORIFIC)
# A church or pagoda by its name; behind a person it only tells whose pastor that is.
_CHURCH = pattern(
    r"(?:[Nn]hà thờ|[Gg]iáo (?:xứ|họ)|[Hh]ọ đạo|[Tt]òa (?:Tổng )?[Gg]iám mục|[Cc]hùa|[Tt]hánh thất"
    rf"|[Tt]hiền viện|[Tt]ịnh xá|[Hh]ội [Tt]hánh Tin [Ll]ành)(?: (?:chính|chánh) tòa)?(?: [{UPPER}][{LETTER}'’-]*){{1,4}}",
    on="text",
)
# "Linh mục A, chánh xứ nhà thờ …".
_HIS = pattern(r"(?: ?[,–-] ?| \(| )(?:(?:quản|chánh|phó|cha) (?:xứ|nhiệm) |trụ trì |quản nhiệm )?")
_CALLS = ("thăm", "chúc mừng", "chúc tết")
# "Trao Quyết định số … phê chuẩn … chức vụ … đối với ông A": whom it concerns may stand far behind.
_TO_WHOM = pattern(r" (?:đối với|cho) (?:(?:các|hai|ba|\d{1,3}) )?(?:tân )?(?=(?:đồng chí|đ/c|ông|bà|cán bộ) )")
# "Công bố Quyết định số … về việc thanh tra tại Sở Y tế".
_OBJECT = pattern(r"[^.;]{0,200}? về việc (?:kiểm tra|giám sát|thanh tra|kiểm toán)[^.;]{0,120}? (?:tại|đối với)(?= )")
# "Công bố quyết định kiểm tra của Bộ Chính trị đối với …".
_TOWARDS = pattern(r"[^.;]{0,160}? đối với(?= )")
_AT = pattern(r" (?:tại|đối với) ")
_AT_HOME = pattern(r"tại (?:nhà(?: riêng)?|gia đình|tư gia)(?: của)? ")
_CARED = pattern(r" (?:chăm sóc|điều trị|nuôi dưỡng|điều dưỡng|chữa bệnh|an dưỡng) tại ")
_ROOM = pattern(LEFT + r"(?:hội trường|trụ sở|phòng họp|nhà văn hóa|nhà thi đấu|khuôn viên|điểm cầu|đầu cầu|sân) $")
# "…; điều động, giới thiệu ông ".
_MOVED_TOO = pattern(r"[;,] (?:và )?(?:điều động|bổ nhiệm|luân chuyển|phân công|chỉ định|giới thiệu)[^.;]{0,40} (?:đồng chí|đ/c|ông|bà) $")
# "Dâng hương tại Khu lưu niệm Đại tướng A."
_IN_MEMORY = pattern(
    LEFT
    + r"(?:(?:khu|nhà) (?:lưu niệm|tưởng niệm|di tích)|tượng đài|đền thờ|nhà thờ(?: họ)?|(?:phần |khu )?mộ|lăng(?: mộ)?|bia|quê hương|quảng trường)"
    r" (?:(?:của|cố|đồng chí|cụ|ông|bà|chủ tịch|tổng bí thư|(?:đại|thượng|trung|thiếu) tướng|anh hùng|liệt sĩ|danh nhân|vua|bác) ){0,4}$"
)
_FAR = 40
_FURTHER = 130


def met(source: Source, cast: Cast, occasion: Occasion, stop: int, groups: list[Span]) -> Iterator[Actor]:
    """Yield those behind the words, as far as they follow one another; *groups* are those who lead the occasion."""
    end = occasion.end
    decided = occasion.kind == "appointment"
    if decided and source.folded.startswith(" có", end):
        return
    found = list(_following(source, cast, occasion, stop, groups))
    if not found and decided:
        whom = _TO_WHOM.first(source, end, stop)
        found = [a for a in cast.row_after(whom.end(), stop) if a.sort != "body"] if whom else []
    if not found and occasion.kind == "inspection":
        found = list(_inspected(source, cast, end, stop))
    if not found and occasion.kind == "visit":
        found = list(_cared_for(source, cast, end, stop))
    if found and found[-1].sort != "body" and occasion.kind == "visit":
        found += _families(source, cast, found[-1].end, stop)
    yield from found


def given_to(source: Source, cast: Cast, start: int, stop: int) -> tuple[Actor, ...]:
    """Return the persons to whose families something is handed over: "trao 5 triệu đồng cho gia đình ông A và hộ bà B"."""
    gift = _GIFT.first(source, start, stop) if "trao" in source.folded[start:stop] else None
    honour = _HONOUR.match(source, gift.end(), stop) if gift else None
    actor = cast.people.at(honour.end()) if honour else None
    return (actor, *_families(source, cast, actor.end, stop)) if actor is not None and actor.sort != "title" else ()


def in_a_room(source: Source, floor: int, actor: Actor) -> bool:
    """Tell whether the body is only whose room it is: "tại hội trường UBND huyện"."""
    return _ROOM.first(source, max(floor, actor.start - 24), actor.start) is not None


def _following(source: Source, cast: Cast, occasion: Occasion, stop: int, groups: list[Span]) -> Iterator[Actor]:
    end = occasion.end
    decided, visits = occasion.kind == "appointment", occasion.kind == "visit"
    object_ = _OBJECT.match(source, end, stop) if source.folded.endswith("quyết định", occasion.start, end) and not decided else None
    if not decided and occasion.kind == "inspection" and "quyết định " in source.folded[occasion.start : end]:
        object_ = _TOWARDS.match(source, end, stop)
    listed = _SUCH_AS.match(source, end, stop) if object_ is None and not decided else None
    lead = object_ or listed
    begin = end = lead.end() if lead else end
    halts = () if decided else (_LISTED if listed else _STOP).find(source, end, stop)
    # "Trường THCS Nhân Đạo" is a name.
    halt = next((m for m in halts if not source.text[m.start() : m.start() + 2].strip().isupper()), None)
    until = halt.start() if halt else stop
    for actor in _standing(source, cast, occasion, Span(end, max(end, until))):
        if source.text.count("(", occasion.end, actor.start) > source.text.count(")", occasion.end, actor.start):
            continue
        if any(actor.span in group for group in groups) or (decided and actor.sort == "body"):
            continue
        if actor.sort == "body" and in_a_room(source, occasion.end, actor):
            continue
        if actor.sort != "body" and visits and _IN_MEMORY.first(source, max(occasion.end, actor.start - 50), actor.start):
            continue
        if actor.sort == "body" and end > occasion.end and _BELONGS.fits(source.text[end : actor.start]):
            continue
        aside = sum(len(Span.of(m)) for m in _BRACKETED.find(source, end, actor.start))
        far = end == occasion.end and (decided or _FAMILIES.match(source, end, stop))
        far = far or (visits and end > begin and _FURTHER_ONE.first(source, max(end, actor.start - 40), actor.start))
        far = far or (decided and _MOVED_TOO.first(source, max(end, actor.start - 60), actor.start) is not None)
        if actor.start - end - aside > (_FURTHER if far else _FAR):
            break
        yield actor
        end = cast.close(actor, stop)


def _standing(source: Source, cast: Cast, occasion: Occasion, span: Span) -> list[Actor]:
    """Return the persons and bodies in *span*, and where a visit goes there, the churches and pagodas."""
    named = list(cast.named(span))
    if occasion.kind != "visit" or not has_any(source.folded[occasion.start : occasion.end], _CALLS):
        return named
    churches = [Actor(Span.of(m), _capital(source.words(Span.of(m))), "body") for m in _CHURCH.find(source, span.start, span.end)]
    if not churches:
        return named
    people = [a.end for a in named if a.sort != "body"]
    visited = [
        c
        for c in churches
        if not any(c.span in a.span for a in named) and not any(_HIS.fills(source, end, c.start) for end in people if end < c.start)
    ]
    others = [a for a in named if not any(a.span in c.span for c in visited)]
    return sorted([*others, *visited], key=lambda actor: actor.start)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _families(source: Source, cast: Cast, start: int, stop: int) -> Iterator[Actor]:
    """Yield the persons to whose families the visit goes on: "gia đình ông A, bị … do bão, và gia đình bà B"."""
    for family in _FURTHER_FAMILY.find(source, start, stop):
        honour = _HONOUR.match(source, family.end(), stop)
        actor = cast.people.at(honour.end()) if honour else None
        if actor is not None and actor.sort != "title":
            yield actor


def at_home(source: Source, cast: Cast, start: int, end: int) -> Iterator[Actor]:
    """Yield the person at whose house a visit is told: "Tại nhà Mẹ Việt Nam anh hùng A, đồng chí B đã tặng quà, thăm hỏi …"."""
    home = _AT_HOME.match(source, start, end)
    honour = _HONOUR.match(source, home.end(), end) if home else None
    actor = cast.people.at(honour.end() if honour else home.end()) if home else None
    if actor is not None and actor.sort != "title":
        yield actor


def _cared_for(source: Source, cast: Cast, start: int, stop: int) -> Iterator[Actor]:
    """Yield the body that cares for those whom a visit is to: "thăm các thương binh đang điều dưỡng tại Trung tâm A"."""
    place = _CARED.first(source, start, min(stop, start + _FURTHER)) if " tại " in source.folded[start:stop] else None
    body = cast.actors.at(place.end()) if place else None
    if body is not None and body.sort == "body":
        yield body


def _inspected(source: Source, cast: Cast, start: int, stop: int) -> Iterator[Actor]:
    """Yield the body at which an inspection takes place, told farther behind the words: "thanh tra việc … tại Sở Y tế"."""
    for place in _AT.find(source, start, min(stop, start + 2 * _FURTHER)):
        body = cast.actors.at(place.end())
        if body is not None and body.sort == "body":
            yield body
            return
