"""How words for an occasion are governed beyond what stands right before them: by a body that sits, by a day, by what was decided."""

import attrs

from govtext.kinds import Occasion, Timex
from govtext.plugin import LEFT, RIGHT, Source, Span, pattern
from govtext.plugins._cast import Actor, Cast
from govtext.plugins._sides import sitting

_SITS = pattern(r"(?:họp [^ ]|sơ kết|tổng kết|giao ban|gặp mặt)")
# What a body or a person does on a day that is told: "Sáng 5/6, UBND huyện khởi công cầu …".
_DOES = pattern(
    r"(?:họp|(?:khai|bế) giảng(?! (?:lớp|khóa|các lớp) (?:bồi|tập|đào|huấn))|khởi công|động thổ|khánh thành|cắt băng|phát động|ra quân|mít tinh"
    r"|ra mắt|gắn biển|thông xe|tập huấn|bàn giao|trao (?:tặng )?nhà|tuyên dương|vinh danh|trao thưởng)" + RIGHT
)
# "Chiều 14/11, kỳ họp thứ 15 HĐND tỉnh đã bầu …".
_DECIDED = pattern(r"[^.;:]{0,90}? đã (?:bầu|thông qua|miễn nhiệm|biểu quyết|thảo luận|nghe|xem xét)" + RIGHT)
_HAS = pattern(LEFT + "(?:đã|vừa) $")
# "Sáng 5/6, tại Hội nghị …, ông A trình bày …": the day is the meeting's.
_AT = pattern(r",? (?:tại|trong) (?:buổi |cuộc |phiên )?")
_TOGETHER = pattern(LEFT + r"(?:phối hợp (?:cùng )?(?:với |cùng )?|cùng (?:với )?)$")
_DATELINE = 30
#: Kinds of meetings that a body itself is said to hold.
ASSEMBLIES = {"session", "conference", "congress"}


def governed(source: Source, cast: Cast, occasion: Occasion, sentence: Span, times: list[Timex]) -> Occasion:
    """
    Return *occasion* with the way in which the sentence with its *times* tells it.

    It is held where a body itself "họp", "sơ kết" or "tổng kết", or on a day does what only is done once ("khởi công"); sat where something
    was decided at it.
    """
    if occasion.way == "place":
        opens = any(t.start - sentence.start < _DATELINE and _AT.fits(source.folded[t.end : occasion.start]) for t in times)
        session = times and occasion.kind == "session"
        sits = opens or (session and sitting(source, cast, occasion, sentence.start, sentence.end) is not None)
        return attrs.evolve(occasion, way="sat") if sits else occasion
    if occasion.way:
        return occasion
    sits = _SITS.match(source, occasion.start, occasion.end) is not None
    if sits or _does(source, occasion, times):
        adverb = _HAS.first(source, max(sentence.start, occasion.start - 12), occasion.start)
        edge = (adverb.start() if adverb else occasion.start) - 1
        body = cast.before(edge, sentence.start) or _partner(source, cast, sentence.start, edge)
        if body is not None and body.sort in (("body",) if sits else ("body", "person")):
            return attrs.evolve(occasion, way="held")
    decided = times and occasion.kind in ASSEMBLIES and _DECIDED.match(source, occasion.end, sentence.end)
    return attrs.evolve(occasion, way="sat") if decided else occasion


def _partner(source: Source, cast: Cast, start: int, edge: int) -> Actor | None:
    """Return the body that ends at *edge*, if another holds the occasion together with it: "Trường A phối hợp với Huyện ủy B khai giảng …"."""
    actor = cast.ends.get(edge)
    return actor if actor is not None and _TOGETHER.first(source, max(start, actor.start - 24), actor.start) else None


def _does(source: Source, occasion: Occasion, times: list[Timex]) -> bool:
    if not _DOES.match(source, occasion.start):
        return False
    # A day in the brackets of a dateline is the day of the report.
    return any(t.end <= occasion.start and source.text[t.end : t.end + 1] != ")" for t in times)


def only_names(cast: Cast, occasion: Occasion) -> bool:
    """Tell whether the words only name a body: "Thanh tra Bộ Y tế", "Ban Tổ chức Lễ hội …"."""
    around = cast.actors.touching(occasion.span)
    return any(a.sort == "body" and occasion.span in a.span for a in around)
