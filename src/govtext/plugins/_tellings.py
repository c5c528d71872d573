"""Which words for an occasion tell that it took place, on which day, and how: the step before tellings of one occasion are joined."""

from collections.abc import Iterator
from functools import cached_property

import attrs

from govtext.kinds import Involvement, Occasion, Participant, Reference, Sentence, Statement, Timex
from govtext.plugin import LEFT, RIGHT, Layer, Source, Span, pattern
from govtext.plugins._cast import Actor, Cast
from govtext.plugins._endings import has_any
from govtext.plugins._governing import ASSEMBLIES, governed, only_names
from govtext.plugins._occasion_days import dates_something_else, is_day
from govtext.plugins._sides import sides

_LINK = pattern(
    r"(?:[-*•+] ?)?(?:trước đó|sau đó|tiếp đó|tiếp theo|cùng ngày|cũng trong|tại đây|ngay sau đó|(?:nhân )?dịp này|trong chuyến (?:thăm|công tác)"
    r"|trong thời gian (?:ở|tại|thăm|công tác))" + RIGHT
)
# "Dịp này, Huyện ủy sơ kết …", "nhân dịp này, công đoàn phát động …": on the same occasion.
_ON_THIS = pattern(r"(?:nhân )?dịp này" + RIGHT)
# "Đoàn cũng đã đến thăm …": one more stop.
_ALSO = pattern(LEFT + r"cũng (?:(?:đã|đến|tới|đi|dành thời gian|có dịp) ){1,4}$")
# "Năm 1968, ông cũng đã đến thăm …": long ago.
_ONCE_IN = pattern(LEFT + r"năm \d{4}" + RIGHT)
_HABIT = pattern(LEFT + r"(?:thường(?! trực| vụ| kỳ| niên)|luôn|nhiều lần|hằng năm|hàng năm)" + RIGHT)
_HABITS = ("thường", "luôn", "nhiều lần", "năm")
_GONE = ("đến ", "tới ", "đi ", "dành thời gian ", "có dịp ")
# "… đến thăm các gia đình; dự lễ trao học bổng"
_JOINED_NEXT = pattern(r"(?:;|,| và|, sau đó| sau đó)(?: (?:đã|đến|tới|về)){0,2} (?:tham )?dự (?:(?:buổi|cuộc|chương trình) )?$")
# "Sau lễ viếng, đoàn đến thăm …": a deed that follows an occasion.
_AFTER = pattern(r"(?:ngay )?sau (?:lễ|buổi|khi kết thúc|khi dâng hương|khi viếng)(?: [^,.;:]{2,60})?, ")
_THEN = pattern(LEFT + r"(?:tiếp theo|tiếp|sau|ngay sau) đó là (?:các |buổi )?$")
_FRAMED = pattern(
    r"(?:[-*•+] ?)?(?:phát biểu|kết luận|thảo luận|báo cáo"
    r"|(?:do đó|đồng thời|ngoài ra|bên cạnh đó), tại|tại(?! quyết định)|đến dự|dự|tham dự|về dự|tới dự|cũng tại|kết thúc"
    r"|trong(?= (?:buổi|cuộc|phiên|hội nghị) ))" + RIGHT
)
# "Tại hội nghị năm ngoái": another one than the report tells of.
_BYGONE = pattern(
    r" (?:(?:được )?tổ chức |diễn ra |hồi |vào ){0,2}(?:(?:năm|tháng|tuần|hôm|lần|kỳ) (?:ngoái|trước|rồi)|trước(?: đó| đây)?(?= ?[,.;]))" + RIGHT
)
_TO_COME = ("sẽ", "dự kiến", "chuẩn bị", "sắp")
_AHEAD = pattern(LEFT + r"(?:sẽ|dự kiến|chuẩn bị|sắp)" + RIGHT)
_BEFOREHAND = pattern(LEFT + r"sau khi (?:đến |tới |đi )?$")
_CHAINED = pattern(r"(?: và|;|, sau đó| sau đó|, tiếp đó|, đến|;? đồng thời|,)(?: đã| đi| đến| tới| có| đã đến| tổ chức){0,3} $")
_GOES_ON = pattern(r", (?:đoàn(?: công tác| đại biểu)?|các đồng chí(?: lãnh đạo)?|các đại biểu)(?: (?:đã|cũng|đến|tới|đi|trực tiếp)){0,4} $")
_BESIDE = pattern(r"[^,.;:]{0,80}? (?:và|kết hợp|gắn với) ")
_COUNTS = frozenset(("nhiều", "xuyên", "các", "hàng", "hằng", "kỳ"))
_MANY = pattern(LEFT + r"(?:nhiều|thường xuyên|các|(?<![/.-])\d+|hàng|hằng|định kỳ) (?:[^ ]+ )?$")
# "Tiếp công dân vào ngày thứ sáu của tuần cuối tháng": a habit.
_EVERY = ("hàng ", "hằng ", "mỗi ", "ngày thứ ")
_RECURS = pattern(r"[^.;]{0,60}? (?:(?:hàng|hằng|mỗi) (?:ngày|tuần|tháng|quý|năm)|ngày thứ [^ ]{1,4} (?:của )?tuần)" + RIGHT)
_NUMBERED = pattern(r" (?:(?:lần )?thứ|bất thường|chuyên đề|vừa qua|do)" + RIGHT)
_JOINTS = (" và ", " & ", ", ", "; ")
_FAMILY = pattern(r" (?:(?:các )?(?:gia đình|hộ) )?(?:ông|bà|cụ|mẹ|anh|chị|em|cháu) ")
_THUS = pattern(r"(?:theo đó|cụ thể|trong đó|đồng thời)" + RIGHT)
_AGAIN = pattern(
    r"(?:theo đó, |tại đây, |cụ thể, )?(?:đoàn|các đồng chí|đồng chí|ông|bà|(?:các đồng chí )?lãnh đạo (?:tỉnh|huyện|thành phố|thị xã|xã|phường))"
    + RIGHT
)
# "Ban Chấp hành khóa mới tiến hành hội nghị lần thứ nhất", in the report of a congress.
_FIRST = pattern(r" (?:lần (?:thứ )?|thứ |phiên thứ )(?:nhất|i|1)(?: |,|\.|$)| đầu tiên")
_VISITS = pattern(r"(?: (?:cũng|đã|đến|tới|tiếp tục|ân cần,?|trực tiếp|lần lượt)){0,5} ")
# "Khai mạc kỳ họp, Chủ tịch HĐND huyện nhấn mạnh …": said at its opening.
_OPENED = pattern(r"(?:khai mạc|bế mạc) (?:tại )?(?:hội nghị|kỳ họp|đại hội|phiên họp|buổi lễ)[^.;,:]{0,40}, ")
# What is done within an occasion, and belongs to it unless a day is told.
_COURTESY = pattern(
    r"(?:chúc mừng|trao (?:tặng )?(?:bằng khen|huân chương|huy hiệu|huy chương|danh hiệu|cờ thi đua|bằng công nhận)"
    r"|truy tặng|tặng quà|trao quà|ký kết)" + RIGHT
)
_SIGNED = pattern(LEFT + r"(?:(?:vừa|đã) (?:ký|ban hành|có|ra|quyết định)|ký(?: ban hành)? quyết định|ban hành quyết định)" + RIGHT)
_HELD_IN = pattern(r"[^,.;:]{0,60}? (?:được |đã )?tổ chức (?:vào |trong )?(?:dịp |đầu |giữa |cuối )?")
#: Deeds of which a tour may tell several, each an occasion of its own.
TOUR = {"visit", "inspection", "survey", "working_session"}
# "Ông A tiếp đoàn", "tiếp và làm việc với đoàn": the delegation told of before, whose visit is the occasion.
_TO_US = pattern(r"(?: với)?(?: đoàn)?(?: ?[.;,\n]| tại(?= )| có(?= ))")
#: Deeds that may be told before whoever does them: "Đến thăm gia đình ông A, đồng chí B …".
FRONTED = {*TOUR, "appointment", "reception"} - {"working_session"}
_OPENING = pattern(r"[^.;:]{0,60}, (?:(?:đã|đến|tới|đi|trực tiếp) ){0,3}|(?:(?:đã|đến|tới|đi|trực tiếp) ){1,3}")
_CLAUSE = pattern(", ")
_FINITE = pattern(
    r"(?:,|(?: và|,? cùng) [^.;:,]{3,60})? (?:(?:cũng|rất|ân cần|trực tiếp) ){0,3}(?:nhấn mạnh|khẳng định|yêu cầu|đề nghị|chúc mừng|chúc|gửi|bày tỏ"
    r"|mong|tin tưởng|ghi nhận|đánh giá|biểu dương|chỉ đạo|lưu ý|thăm hỏi|hỏi|động viên|chia sẻ|trao|tặng|cho biết|cho rằng|thông tin|giao"
    r"|kêu gọi|cảm ơn|phát biểu|nêu|đã)" + RIGHT
)
# "Đã kiểm tra chuyên đề đối với 4 tổ chức đảng": how many, not which.
_COUNTED = pattern(
    r"(?: (?:chuyên đề|đột xuất|thường xuyên|định kỳ|khi có dấu hiệu vi phạm|theo chương trình|theo kế hoạch|(?:việc|về|công tác) [^.;,]{3,90}?))?"
    r"(?: (?:đối với|tại|được|ở|cho))?(?: (?:tổng số|gần|hơn|trên|tổng cộng))? (?:lượt )?\d{1,4} (?:lượt )?[^ \d]"
)
# What is summed up or set going on an occasion that was told before.
_SUMMED = frozenset(("sơ kết", "tổng kết", "phát động", "tuyên dương", "khen thưởng", "vinh danh", "ra mắt"))
_CALLS = (" thăm", " viếng")
_TOOK_PLACE = (" diễn ra ", " diễn ra vào ", " được tổ chức ", " được tổ chức vào ", " tổ chức vào ")
_COMRADE = ("đồng chí ", "đ/c ")
_MEETING = ("buổi ", "cuộc ", "hội nghị", "kỳ họp", "phiên họp", "đại hội", "hội thảo", "tọa đàm")
# "Đại hội XIII của Đảng", "Hội nghị Trung ương 6", "Hội nghị … kết thúc năm 1973": known by its name, and not the report's own.
_KNOWN = pattern(
    r" (?:(?:lần thứ |khóa |lần )?(?:[ivx]{1,6}|\d{1,3})(?![^\W_])|trung ương|toàn quốc"
    r"|(?:(?:[^.;:]{0,60}? )?(?:kết thúc|họp|diễn ra|ký kết|khai mạc|bế mạc|tổ chức) (?:[^.;:]{1,20} )?)?năm \d{4})"
)
# "Tham gia đoàn có …", in the report of the delegation's meeting.
# In how many sentences the meeting is looked for.
_TOLD_OF = 12
_CAME_ALONG = ("tham gia đoàn ", "cùng tham gia đoàn ", "cùng đi ", "tham gia buổi ", "tham gia cuộc ")
_NEAR = 45
_HEAD = 30
_DAY_BEHIND = 90


@attrs.frozen
class Telling:
    """
    One telling of an occasion.

    Args:
        occasion: its words.

        sentence: where it is told.

        date: its day as told there, or ``None``.

        how: ``"dated"``, ``"announced"`` (for a day to come), ``"lead"`` (held, in one of the first sentences), ``"linked"`` (behind
            "Trước đó, …"), ``"chained"`` (a further stop in the same sentence), ``"again"`` (the deed told once more), ``"place"`` (named
            where somebody speaks), or ``"pictured"`` (told in a caption).

        participants: those whom the sentence names with it.
    """

    occasion: Occasion
    sentence: Sentence
    date: str | None
    how: str
    participants: tuple[Participant, ...] = ()

    @cached_property
    def held_by(self) -> tuple[Participant, ...]:
        """Those who hold it or lead to it."""
        return tuple(p for p in self.participants if p.role in ("host", "leader"))

    @cached_property
    def met(self) -> tuple[Participant, ...]:
        """Those whom it concerns."""
        return tuple(p for p in self.participants if p.role == "counterpart")

    @cached_property
    def holders(self) -> frozenset[str]:
        """The names of those who hold it."""
        return frozenset(p.name for p in self.held_by)

    @cached_property
    def visited(self) -> frozenset[str]:
        """The names of those whom it concerns."""
        return frozenset(p.name for p in self.met)


@attrs.frozen
class Reading:
    """What a sentence is read against."""

    source: Source
    cast: Cast
    statements: Layer[Statement]
    days: Layer[Timex]
    references: Layer[Reference]

    def tellings(self, place: int, sentence: Sentence, occasions: Layer[Occasion]) -> list[Telling]:
        """Return the occasions that *sentence*, the *place*-th of the body, tells of: the first, and those chained to it."""
        words = [o for o in occasions.inside(sentence.span) if not only_names(self.cast, o)]
        if not words:
            return []
        cited = self.references
        times = [t for t in self.days.inside(sentence.span) if is_day(t.value) and not dates_something_else(self.source, t, sentence.span, cited)]
        named = [governed(self.source, self.cast, o, sentence.span, times) for o in words]
        pairs = zip(named, [None, *named], strict=False)
        here = [o for o, first in pairs if o.way or (o.start == sentence.start and o.kind in ASSEMBLIES) or self._beside(o, first)]
        told: list[Telling] = []
        if here and self.source.folded[here[0].start : here[0].end] in _SUMMED and _ON_THIS.match(self.source, sentence.start):
            return told
        for number, occasion in enumerate(here):
            later = (o.start for o in here[number + 1 :] if o.sort == "deed" and o.way == "held" and o.kind != "appointment")
            stop = next(later, sentence.end)
            if told and told[-1].how != "place":
                following = self._next_stop(told[-1], occasion, stop)
                if following is not None and (self._families(told[-1], following) or self._given(told[-1], following)):
                    told[-1] = attrs.evolve(told[-1], participants=(*told[-1].participants, *following.met))
                    continue
                if following is not None and following.how != "chained":
                    told.pop()
                told += [following] if following is not None else []
                continue
            telling = self._telling(place, sentence, occasion, times)
            if telling is not None:
                telling = self._peopled(telling, times, stop)
                told += [telling] if self._stands(telling) else []
        return told

    def _families(self, first: Telling, following: Telling) -> bool:
        """Tell whether both are visits to families, which are told as one round: "thăm gia đình ông A; thăm gia đình bà B"."""
        both = (first, following)
        return all(t.occasion.kind == "visit" and _FAMILY.match(self.source, t.occasion.end) for t in both)

    def _given(self, first: Telling, following: Telling) -> bool:
        """Tell whether the second only tells to whom those who went round gave something: "đến thăm xã A và tặng quà gia đình ông B"."""
        visits = first.occasion.kind == following.occasion.kind == "visit"
        return visits and not first.met and _courtesy(self.source, following.occasion)

    def _beside(self, occasion: Occasion, first: Occasion | None) -> bool:
        """Tell whether *occasion* is held together with the *first*, which is named before it: "tổ chức hội nghị … và họp báo …"."""
        if first is None or first.way != "held" or not first.sort == occasion.sort == "noun" or first.kind == occasion.kind:
            return False
        return _BESIDE.fits(self.source.folded[first.end : occasion.start]) is not None

    def spoken_of(self, body: list[Sentence], occasions: Layer[Occasion], roles: Layer[Involvement]) -> Iterator[Telling]:
        """Yield the meetings with which a sentence begins: of a report that tells of nothing else, but of who came or spoke, they are its own."""
        acted = [s for s in body if roles.inside(s.span)][:_TOLD_OF]
        for sentence in body:
            occasion = occasions.first_after(sentence.start)
            if occasion is None or occasion.start != sentence.start or occasion.sort != "noun" or only_names(self.cast, occasion):
                continue
            if not self.source.folded.startswith(_MEETING, occasion.start) or _KNOWN.match(self.source, occasion.end, sentence.end):
                continue
            if roles.inside(sentence.span) or any(self._names(s, occasion) for s in acted):
                yield Telling(occasion, sentence, None, "place")

    def _names(self, sentence: Sentence, meeting: Occasion) -> bool:
        """Tell whether *sentence*, where somebody came or spoke, says that it was at the *meeting*, or with the delegation that met."""
        words, noun = self.source.folded[sentence.start : sentence.end], self.source.folded[meeting.start : meeting.end]
        if words.startswith(_CAME_ALONG):
            return noun.startswith(("buổi ", "cuộc "))
        return has_any(words, (f"tại {noun}", f"dự {noun}", f"{noun} này", f"trì {noun}", f"luận {noun}"))

    def pictured(self, sentence: Sentence, occasions: Layer[Occasion]) -> list[Telling]:
        """Return the deeds that a caption begins with: "Ông A, Bí thư …, kiểm tra tiến độ …"; what is done within an occasion is none."""
        deeds = [o for o in occasions.inside(sentence.span) if o.sort == "deed" and o.way == "held" and o.kind in TOUR]
        subject = self.cast.subject(sentence.span) if deeds else None
        if subject is None or subject.sort != "person" or subject.start - sentence.start > _HEAD:
            return []
        if _courtesy(self.source, deeds[0]) or deeds[0].start - self.cast.close(subject, deeds[0].start) > _HEAD:
            return []
        people = sides(self.source, self.cast, deeds[0], sentence.start, sentence.end)
        times = [t for t in self.days.inside(sentence.span) if is_day(t.value)]
        return [Telling(deeds[0], sentence, times[0].value if times else None, "pictured", people)] if people else []

    def _telling(self, place: int, sentence: Sentence, occasion: Occasion, times: list[Timex]) -> Telling | None:
        """Tell how *occasion* is told, or return ``None`` where it is only named, planned or spoken of."""
        source, floor = self.source, sentence.start
        if _recurs(source, occasion.end):
            return None
        contents = [s.content.span for s in self.statements.touching(sentence.span) if s.content is not None]
        said = [content for content in contents if occasion.span in content]
        floor = said[0].start if said else floor
        held = occasion.way in ("held", "joined", "sat", "passive")
        before = next((t for t in reversed(times) if floor <= t.start and t.end <= occasion.start), None)
        spoken = [] if said else contents
        behind = (t for t in times if t.start >= occasion.end and (t.start - occasion.end < _DAY_BEHIND or self._held_on(occasion, t.start)))
        after = next((t for t in behind if not any(t.span in content for content in spoken)), None)
        if occasion.sort == "noun" and occasion.kind in ASSEMBLIES and before is None and after is None:
            after = self._year_behind(occasion, sentence.span)
        if before is not None and held:
            if not _ahead(source, before.end, occasion.start):
                return Telling(occasion, sentence, self._days(before, times), "linked" if _LINK.match(source, floor) else "dated")
            if "; " not in source.text[before.end : occasion.start]:
                return Telling(occasion, sentence, after.value if after else self._days(before, times), "announced")
        dated = after is not None and (occasion.way in ("held", "sat") or self._gap(occasion, after.start) < 25 or not is_day(after.value))
        if after is not None and before is None and dated and occasion.sort == "noun":
            ahead = _ahead(source, occasion.end, after.start) or _ahead(source, floor, occasion.start)
            return Telling(occasion, sentence, after.value, "announced" if ahead else "dated")
        how = "" if said else self._undated(place, sentence, occasion)
        return Telling(occasion, sentence, None, how) if how else None

    def _held_on(self, occasion: Occasion, day: int) -> bool:
        """Tell whether the words right before a day farther behind say that it was held then."""
        return day - occasion.end < 2 * _DAY_BEHIND and self.source.folded.endswith(_TOOK_PLACE, occasion.end, day)

    def _gap(self, occasion: Occasion, start: int) -> int:
        """Return how much stands between the occasion and the day behind it, the body whose meeting it is aside."""
        body = self.cast.actors.at(occasion.end + 1)
        return start - (body.end if body is not None and body.sort == "body" else occasion.end)

    def _year_behind(self, occasion: Occasion, sentence: Span) -> Timex | None:
        """Return the month or year of "hội nghị … tổ chức vào đầu năm 2019"."""
        time = self.days.first_after(occasion.end)
        near = time is not None and time.end <= sentence.end and time.start - occasion.end < _DAY_BEHIND
        return time if near and time is not None and _HELD_IN.fits(self.source.text[occasion.end : time.start]) else None

    def _days(self, last: Timex, times: list[Timex]) -> str:
        """Return the day, or the days from the first to the last of "14 và 15/5", "8 & 9.7", "14, 15 và 16/5"."""
        first = last
        for time in reversed(times):
            if self.source.folded[time.end : first.start] in _JOINTS and time.value < first.value:
                first = time
        return last.value if first is last or "/" in first.value + last.value else f"{first.value}/{last.value}"

    def _undated(self, place: int, sentence: Sentence, occasion: Occasion) -> str:
        """Tell how an occasion without a day is told; "" where it is not."""
        source, early = self.source, place < 3
        framed = _FRAMED.match(source, sentence.start) is not None
        if occasion.way == "through":
            return "linked"
        if occasion.way == "passive":
            return "lead" if place == 0 else ""
        if _ahead(source, max(sentence.start, occasion.start - 40), occasion.start) or _many(source, sentence.start, occasion.start):
            return ""
        if _courtesy(source, occasion) or (framed and _BYGONE.match(source, occasion.end)):
            return ""
        if not occasion.way:
            return "place" if early and _NUMBERED.match(source, occasion.end) else ""
        if _OPENED.match(source, sentence.start) and occasion.start - sentence.start < _NEAR:
            return "place"
        if occasion.way == "held" and (
            _LINK.match(source, sentence.start)
            or (occasion.sort == "deed" and occasion.kind in TOUR and _AFTER.match(source, sentence.start))
            or (place and occasion.sort == "deed" and occasion.kind in TOUR and _also(source, sentence.start, occasion.start))
            or _THEN.first(source, max(sentence.start, occasion.start - 25), occasion.start)
        ):
            return "linked"
        if occasion.way == "held" and occasion.kind == "appointment" and (framed or not early or _THUS.match(source, sentence.start)):
            return "again"
        if occasion.way == "held" and occasion.sort == "deed" and occasion.kind in TOUR and self._retold(place, sentence, occasion):
            return "again"
        opens = occasion.sort == "noun" and occasion.kind in ASSEMBLIES and _FIRST.match(source, occasion.end, sentence.end)
        if occasion.way == "held" and (early or opens) and not framed:
            return "" if occasion.sort == "deed" and _habit(source, sentence.start, occasion.start) else "lead"
        near = occasion.sort == "noun" and (occasion.start - sentence.start < _NEAR or self._chaired(occasion, sentence))
        return "place" if near and (occasion.way == "joined" or (occasion.way == "place" and framed)) else ""

    def _retold(self, place: int, sentence: Sentence, occasion: Occasion) -> bool:
        """Tell whether the delegation, or the person who goes round, is told to do it once more."""
        if place and _AGAIN.match(self.source, sentence.start):
            return True
        framed = place or _FRAMED.match(self.source, sentence.start)
        subject = self.cast.subject(sentence.span) if framed and occasion.kind == "visit" else None
        comrade = subject is not None and subject.sort == "name" and self.source.folded.endswith(_COMRADE, 0, subject.start)
        if subject is None or (subject.sort != "person" and not comrade):
            return False
        return _VISITS.fills(self.source, self.cast.close(subject, occasion.start), occasion.start) is not None

    def _chaired(self, occasion: Occasion, sentence: Sentence) -> bool:
        """Tell whether the sentence is about whoever chairs or attends it: "Đồng chí A, Bí thư … chủ trì hội nghị"."""
        subject = self.cast.subject(sentence.span) if occasion.way == "joined" else None
        return subject is not None and subject.sort == "person" and subject.start - sentence.start < _NEAR

    def _peopled(self, telling: Telling, times: list[Timex], stop: int) -> Telling:
        """Add those whom the sentence names, looking for the holders behind the day first."""
        source, cast, occasion, start = self.source, self.cast, telling.occasion, telling.sentence.start
        behind = self._subject_behind(occasion, telling.sentence)
        if behind is not None:
            whom = [p for p in sides(source, cast, occasion, occasion.start, behind.start) if p.name != behind.name]
            return attrs.evolve(telling, participants=(Participant("host", behind.name), *whom))
        lead = next((t for t in reversed(times) if t.end <= occasion.start), None)
        found = attrs.evolve(telling, participants=sides(source, cast, occasion, lead.end if lead else start, stop))
        if lead and not found.held_by:
            found = attrs.evolve(telling, participants=sides(source, cast, occasion, start, stop))
        if not found.held_by and stop < telling.sentence.end and _BEFOREHAND.first(source, max(start, occasion.start - 16), occasion.start):
            main = attrs.evolve(occasion, span=Span(stop, stop + 1))
            holders = [p for p in sides(source, cast, main, occasion.end, stop + 1) if p.role != "counterpart"]
            others = [p for p in found.participants if p.name not in {h.name for h in holders}]
            found = attrs.evolve(found, participants=tuple(dict.fromkeys([*holders, *others])))
        return found

    def _subject_behind(self, occasion: Occasion, sentence: Sentence) -> Actor | None:
        """Return whoever does what the sentence begins with, told behind it: "Trao quyết định cho bà B, ông A nhấn mạnh …"."""
        clause = self.source.folded[sentence.start : occasion.start]
        if occasion.sort != "deed" or occasion.kind not in FRONTED or not (not clause or _OPENING.fits(clause)):
            return None
        for joint in _CLAUSE.find(self.source, occasion.end, sentence.end):
            actor = self.cast.starting(joint.end())
            if actor is not None and actor.sort == "person":
                told = _FINITE.match(self.source, self.cast.close(actor, sentence.end), sentence.end)
                return attrs.evolve(actor, span=Span(joint.start(), actor.end)) if told else None
        return None

    def _stands(self, telling: Telling) -> bool:
        """Tell whether enough is told: a holder right before the words of a lead, a person who joins, a body that was inspected."""
        if telling.occasion.way == "through":
            return bool(telling.participants)
        if telling.how == "announced" and telling.occasion.sort == "deed":
            return bool(telling.held_by)
        if telling.how == "place" and telling.occasion.way == "joined":
            return any(a.sort != "body" for a in self.cast.named(telling.sentence.span))
        if telling.occasion.way == "passive":
            return bool(telling.met)
        if telling.occasion.kind == "inspection" and telling.date is None and self._counts(telling):
            return False
        if telling.occasion.kind == "reception" and telling.date is None and _TO_US.match(self.source, telling.occasion.end) and not telling.met:
            return False
        return (
            telling.how != "lead"
            or self._held_right_before(telling)
            or self._told_behind(telling)
            or self._received(telling)
            or self._signed(telling)
        )

    def _counts(self, telling: Telling) -> bool:
        """Tell whether work is summed up: bodies inspected are only counted, and nobody is named who went there."""
        occasion = telling.occasion
        if telling.met or not _COUNTED.match(self.source, occasion.end, telling.sentence.end):
            return False
        return all(a.sort == "body" for a in self.cast.named(Span(telling.sentence.start, occasion.start)))

    def _signed(self, telling: Telling) -> bool:
        """Tell whether an appointment was signed or decided, by whomever: "Thủ tướng vừa ký Quyết định … phê chuẩn …"."""
        start, occasion = telling.sentence.start, telling.occasion
        return occasion.kind == "appointment" and _SIGNED.first(self.source, max(start, occasion.start - 160), occasion.start) is not None

    def _received(self, telling: Telling) -> bool:
        """Tell whether somebody came to receive a delegation, whatever crowd came along."""
        subject = self.cast.subject(telling.sentence.span) if telling.occasion.kind == "reception" else None
        return subject is not None and subject.sort == "person" and subject.end < telling.occasion.start

    def _told_behind(self, telling: Telling) -> bool:
        """Tell whether both whom it concerns and, in the clause behind, whoever does it are named."""
        return bool(telling.met) and self._subject_behind(telling.occasion, telling.sentence) is not None

    def _held_right_before(self, telling: Telling) -> bool:
        start = telling.occasion.start
        near = self.cast.named(Span(max(telling.sentence.start, start - 200), start))
        return bool(near) and start - self.cast.close(near[-1], start) < 30

    def _goes_on(self, first: Telling, occasion: Occasion) -> bool:
        """Tell whether the unnamed delegation went on to *occasion* after the *first*: "Sau khi dâng hương tại …, đoàn đã đến thăm …"."""
        start = max(first.sentence.start, first.occasion.start - 16)
        if not _BEFOREHAND.first(self.source, start, first.occasion.start):
            return False
        return _GOES_ON.first(self.source, max(first.occasion.end, occasion.start - 40), occasion.start) is not None

    def _also_joined(self, first: Telling, occasion: Occasion) -> Telling | None:
        """Return the telling of a ceremony or meeting that those who went round also attended: "… đến thăm các hộ; dự lễ trao nhà"."""
        if not _JOINED_NEXT.first(self.source, max(first.occasion.end, occasion.start - 30), occasion.start):
            return None
        people = {a.name for a in self.cast.named(Span(first.sentence.start, occasion.start)) if a.sort != "body"}
        came = tuple(Participant("attendee", p.name) for p in first.held_by if p.name in people)
        return attrs.evolve(first, occasion=occasion, participants=came, how="chained") if came else None

    def _next_stop(self, first: Telling, occasion: Occasion, stop: int) -> Telling | None:
        """Return the telling of a further stop of a tour in the same sentence, with the same holders unless it has its own."""
        if occasion.sort == "noun" and first.occasion.sort == "noun" and first.occasion.way == "held" and first.how in ("dated", "lead"):
            beside = _BESIDE.fits(self.source.folded[first.occasion.end : occasion.start])
            return attrs.evolve(first, occasion=occasion, how="chained") if beside and occasion.kind != first.occasion.kind else None
        if occasion.sort == "noun" and occasion.way == "joined" and first.occasion.sort == "deed" and first.occasion.kind in TOUR:
            return self._also_joined(first, occasion)
        if occasion.way != "held" or occasion.sort != "deed":
            return None
        found = attrs.evolve(first, participants=sides(self.source, self.cast, occasion, first.occasion.end, stop))
        if first.occasion.kind == "reception" and occasion.kind == "working_session" and found.met:
            guests = [p for p in first.participants if p.name not in {m.name for m in found.met}]
            hosts = [attrs.evolve(p, role="host") for p in found.met]
            return attrs.evolve(first, occasion=occasion, participants=(*guests, *hosts))
        if not {occasion.kind, first.occasion.kind} <= TOUR:
            return None
        known = {m.name for m in first.met}
        if occasion.kind == first.occasion.kind == "visit" and not found.met and all(p.name in known for p in found.held_by):
            return None
        chained = _CHAINED.first(self.source, max(first.occasion.end, occasion.start - 25), occasion.start)
        chained = chained or self._goes_on(first, occasion)
        own = () if chained else tuple(p for p in found.held_by if p.name not in known)
        if not own and not chained:
            return None
        same = not own or {p.name for p in own} & {p.name for p in first.participants}
        holders = tuple(p for p in first.participants if p.role != "counterpart") if same else own
        return attrs.evolve(first, occasion=occasion, participants=tuple(dict.fromkeys([*holders, *found.met])), how="chained")


def _courtesy(source: Source, occasion: Occasion) -> bool:
    """Tell whether *occasion* is only what is done within another, as gifts are handed over; "tặng quà, thăm hỏi" is a visit."""
    if _COURTESY.match(source, occasion.start) is None:
        return False
    return not has_any(source.folded[occasion.start : occasion.end], _CALLS)


def _also(source: Source, floor: int, start: int) -> bool:
    """Tell whether those who went round also went to what begins at *start*."""
    before = max(floor, start - 40)
    also = source.folded.endswith(_GONE, before, start) and _ALSO.first(source, before, start) is not None
    return also and _ONCE_IN.first(source, floor, start) is None


def _habit(source: Source, floor: int, start: int) -> bool:
    """Tell whether somebody is told to do what begins at *start* ever again: "thường xuyên xuống cơ sở thăm hỏi"."""
    before = max(floor, start - 60)
    return has_any(source.folded[before:start], _HABITS) and _HABIT.first(source, before, start) is not None


def _recurs(source: Source, end: int) -> bool:
    """Tell whether the words behind an occasion make it a habit."""
    behind = source.folded[end : end + _DAY_BEHIND]
    return has_any(behind, _EVERY) and _RECURS.match(source, end) is not None


def _ahead(source: Source, start: int, end: int) -> bool:
    """Tell whether what stands between the two places speaks of something to come."""
    return has_any(source.folded[start:end], _TO_COME) and _AHEAD.first(source, start, end) is not None


def _many(source: Source, floor: int, start: int) -> bool:
    """Tell whether the words right before *start* make one occasion many."""
    before = source.folded[floor:start].rsplit(" ", 3)[-3:-1]
    return any(word in _COUNTS or word[-1:].isdigit() for word in before) and _MANY.first(source, floor, start) is not None
