"""Who stands where in a sentence: the persons, bodies and groups that can speak or take part."""

from collections.abc import Iterator

import attrs

from govtext.kinds import Official, Organization, PersonName, TitleMention
from govtext.plugin import LEFT, LETTER, RIGHT, UPPER, Annotation, Layer, Source, Span, fold, pattern
from govtext.plugins._endings import has_any

_TITLED = (
    r"(?:(?:các |hai )?(?:đồng chí|đ/c|đc|ông|bà|ngài|đại biểu|anh|chị|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá"
    r"|thiếu tá):? ){1,3}"
)
_HONORIFIC = pattern(_TITLED)
# Groups that speak without being a named body.
GROUP = (
    r"(?:(?:tất cả |toàn thể |đa số |phần lớn |hầu hết |nhiều |một số |các |những |các bậc |\d{1,3} ){1,2}(?:đại biểu|đồng chí|thành viên|cử tri"
    r"|đơn vị|địa phương|cơ quan"
    r"|sở|ngành|huyện|xã|đoàn|doanh nghiệp|hộ|tổ|đảng ủy|chuyên gia|nhà khoa học|hội viên|bí thư|chủ tịch|lãnh đạo|tham luận|phóng viên)"
    r"|đại biểu|cử tri|đại diện|lãnh đạo|tập thể|thường trực|chủ tọa|chủ trì|đại sứ quán|chủ đầu tư|nhà đầu tư|ban quản lý|công ty|đề dẫn|hội nghị"
    r"|đại hội|kỳ họp|liên danh"
    r"|đoàn (?:công tác|kiểm tra|giám sát|khảo sát|thanh tra|kiểm toán|đại biểu|thẩm định|chủ tịch)|tổ (?:công tác|đại biểu|kiểm tra)|phía|bên"
    r"|đảng bộ|hội đồng|ban giám (?:hiệu|đốc)|ban chỉ đạo|ban tổ chức|cụm thi đua|chính quyền)"
)
_GROUP = pattern(LEFT + GROUP + RIGHT)
# Where a group ends whose verb before has a clause of its own: "một số cử tri phản ánh tình trạng … và kiến nghị".
_TOLD = pattern(r" (?:phản ánh|nêu|quan tâm|vui mừng|phấn khởi|băn khoăn|bức xúc|tập trung|đóng góp|trao đổi|chất vấn|đã|cũng|đều)" + RIGHT)
_GROUP_SUBJECT = pattern(GROUP + r"[^,;:.]{0,80}?(?= (?:đã|cũng|đều|sẽ|đang|thảo luận|đóng góp|tập trung|phát biểu|cơ bản)" + RIGHT + ")")
_UNIT = pattern(r"(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|địa phương|ngành|công ty)" + RIGHT)
_HEARD = pattern(LEFT + "nghe ", cues=("nghe ",))
_UNIT_WHOLE = pattern(
    rf"(?i:đoàn|tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|địa phương|ngành|công ty)(?: [{UPPER}][{LETTER}'-]*){{0,4}}", on="text"
)
_JOINTS = frozenset(" ,–-(\n")
_JOINT = pattern(r"(?: ?[,–-][ \n]?|[ \n]| ?\(| và | kiêm | đồng thời là | là ){1,2}")
_OTHERS = pattern(r" (?:và|cùng)(?: toàn thể| với)? (?:các đồng chí|lãnh đạo|đại diện|các thành viên|các đại biểu|đoàn công tác)[^;:.]{0,70}")
_CROWD = pattern(
    r"(?:^|[.;:,] |tại [^,;:.]{1,30} )(?P<who>(?:các|những|đại diện|lãnh đạo|một số|thành viên) (?:[^ ,;:.]{1,12} ){0,9}[^ ,;:.]{1,12}"
    r"(?:, ?(?:[^ ,;:.]{1,12} ){0,3}[^ ,;:.]{1,12}){1,3}(?: và (?:[^ ,;:.]{1,12} ){0,4}[^ ,;:.]{1,12})?)$"
)
# "Lãnh đạo các sở, ngành": a row of sorts of bodies under one head.
_BODIES = r"(?:sở|ban|bộ|ngành|phòng|tỉnh|huyện|thành phố|thị xã|thị|quận|xã|phường|thị trấn|hội|đoàn thể|địa phương|đơn vị|doanh nghiệp|cơ quan)"
_ROW = pattern(
    rf"{LEFT}(?:(?:đại diện|lãnh đạo|thủ trưởng|chủ tịch ubnd|thường trực hđnd|bí thư) ){{0,2}}(?:các|một số|những|nhiều) {_BODIES}"
    rf"(?:(?:, | và ){_BODIES}){{1,6}}(?: (?:liên quan|chức năng|có liên quan))?$"
)
_ROW_ENDS = tuple(
    f" {word}" for word in ("ban", "ngành", "thành phố", "thị xã", "thị", "xã", "phường", "thị trấn", "hội", "đoàn thể", "địa phương", "đơn vị")
)
_ROW_ENDS += (" liên quan", " chức năng", " doanh nghiệp", " cơ quan")
# Sorts of people who speak without being counted or told apart.
_SORTS = ("viên", "niên", "dân", "công nhân", "lao động", "bà con", "tiểu thương", "học sinh", "phụ nữ", "phụ huynh")
_SORT = (
    r"(?:thanh niên|đoàn viên|hội viên|công nhân(?: lao động)?|nông dân|học sinh|sinh viên|người dân|bà con(?: nông dân)?|nhân dân|tiểu thương|phụ nữ"
    r"|phụ huynh|người lao động|công nhân viên chức|giáo viên|xã viên|đảng viên)"
)
_FOLK = pattern(
    rf"{LEFT}{_SORT}(?:(?:, | và ){_SORT}){{0,3}}(?: (?:ở|tại|của|trong|trên|các|xã|phường|thôn|huyện|thị trấn|thị xã|thành phố|tỉnh)"
    r" (?:(?!(?:đã|được|bị|và|để|có|là|mà|phản ánh|rất|đều) )[^ ,;:.]{1,12} ?){1,8})?$"
)
_OFFICE = pattern(
    r"(?: ?[,–-] ?| \()(?:Trưởng|Phó|Chủ (?:tịch|nhiệm)|Giám|Bí|Tổng|Viện|Hiệu|Cục|Chi cục|Chánh|Đội|Thường|Ủy|Quyền|Chỉ huy|Chính"
    r"|Phụ trách|Đại diện"
    rf"|nguyên|Thứ|Bộ|Tư lệnh)[^.;:,“”]{{2,90}}(?:, [{UPPER}][^.;:,“”]{{2,90}}){{0,2}}",
    on="text",
)
_DESCRIBED = pattern(r"(?:,| ở| \()(?!.{0,150} (?:đã|được|bị|đang|sẽ|là|có|rằng) )[^.;:“”]{2,148}")
_WHATEVER = pattern(r"(?:,| ở| \()[^.;:“”]{2,148}")
_LIVES = pattern(
    r"(?:,? (?:ở|trú tại|ngụ|quê)|, (?:thôn|xóm|tổ|khu|bản|buôn|bon|ấp|làng|xã|phường|nông dân|người dân))"
    r"(?! .{0,150} (?:đã|được|bị|đang|sẽ|có|rằng) )[^.;:“”]{2,148}"
)
_BRACKET = pattern(r" ?\([^()]{1,80}\)$", on="text")
# Other duties between a name and its last title.
_ASIDE = pattern(r" ?[,–-] [^;:.]{1,50}, ?")
# What may stand between the members of a list of persons with their titles.
_LISTED = pattern(
    r"(?: ?[,;:–-] ?| ?\(|\) ?|[ \n]|và|cùng|các|hai|đồng chí|đ/c|ông|bà|ngài|kiêm|gồm|có|thượng tướng|trung tướng|thiếu tướng|đại tá"
    r"|thượng tá|trung tá|thiếu tá"
    r"|tiến sĩ|ts\.?|ths\.?|pgs\.?|gs\.?|nguyên|khóa [ivx]{1,5}|nhiệm kỳ \d{4} ?- ?\d{4}){1,12}"
)
# Offices that many hold: standing alone they are nobody.
_MEMBER = pattern(r"(?:[^ ]{1,8} ){0,2}(?:ủy viên|đại biểu|thành viên|tuv|uv[a-zđ]{1,6})" + RIGHT)
_CLOSE = 12
# How far the subject may stand before its verb.
_REACH = 400
_BARE = ("Ban Thường vụ", "Ban Chấp hành", "Thường trực", "Ban Chỉ đạo", "Hội đồng nhân dân", "Ủy ban nhân dân")
# A body after one of these is not the subject.
_LEANING = pattern(
    LEFT + r"(?:của|với|cho|tại|trong|về|đến|từ|theo|do|bởi|được|bị|nghe|cùng|ở|thuộc|gồm|như|và|đối với|trên|vào|tới|giúp|là|sang|về phía|để"
    r"|thành|cùng với) $"
)
_FRAME = pattern(
    r"(?:tại|phát biểu|sau|qua|trong|kết luận|thay mặt|theo đó|cũng|đồng thời|và|song|nhưng|do đó|do vậy|vì vậy|từ đó|về|đối với|trước"
    r"|ngoài ra|khi)" + RIGHT
)
_LINK = r"(?:trong đó|theo đó|đồng thời|nhưng|song|và|cũng|riêng|sau đó|tiếp đó|trước đó|tại đây|cùng ngày|hiện nay|do đó|qua đó)(?: |, )"
_LEAD = pattern(_LINK)
# What a clause that begins with somebody unnamed, or after a link, must begin with.
_OPENS = pattern(f"{_LINK}|{_TITLED}|{GROUP}")
# Marks spelt out one by one, so that a search skips to them.
_BREAK = pattern(r',|;|:|\.|\?|!|…|“|”|"|\(|\)|«|»| - |-(?<=^-) ', on="text")


@attrs.frozen
class Actor(Annotation):
    """
    Words that stand for somebody who can speak or take part.

    Args:
        name: a person's bare name, a body's full name, a group as written.

        sort: ``"person"`` (an official), ``"name"`` (somebody without a title), ``"title"``, ``"body"`` or ``"group"``.
    """

    name: str
    sort: str


@attrs.frozen
class Cast:
    """Everybody whom a report names, found by where their words begin or end."""

    source: Source
    actors: Layer[Actor]
    people: Layer[Actor]
    ends: dict[int, Actor]
    # The subjects asked for, which several readers of a sentence want to know.
    _subjects: dict[Span, Actor | None] = attrs.field(repr=False, eq=False, factory=dict)

    @classmethod
    def of(
        cls, source: Source, officials: Layer[Official], names: Layer[PersonName], titles: Layer[TitleMention], bodies: Layer[Organization]
    ) -> "Cast":
        """Join the layers, the longer words winning at each end; a title that stands for a person is that person."""
        persons = [Actor(m.span, o.name, "person", evidence=(o,)) for o in officials for m in o.mentions]
        taken = {actor.span for actor in persons}
        others = [Actor(n.span, n.name, "name", evidence=(n,)) for n in names if n.span not in taken]
        untold = [t for t in titles if t.span not in taken]
        beside: Layer[Annotation] = Layer.of([*persons, *titles] if untold else [])
        holders = _holders(officials) if untold else {}
        offices = [_officer(source, title, beside, holders) for title in untold]
        organs = [Actor(body.span, name, "body", evidence=(body,)) for body, name in _in_full(bodies) if body.span not in taken]
        actors = Layer.of([*persons, *others, *offices, *organs])
        ends: dict[int, Actor] = {}
        for actor in actors:
            span = actor.span
            # The first that ends there is the longest; of equal ones the last counts.
            if span.end not in ends or ends[span.end].span.start == span.start:
                ends[span.end] = actor
        people = Layer.of(a for a in actors if a.sort != "body")
        return cls(source, actors, people, ends)

    def starting(self, offset: int) -> Actor | None:
        """Return who begins at *offset*, honorifics aside; of a title before a name, the person named."""
        honorific = _HONORIFIC.match(self.source, offset)
        actor = self.actors.at(offset) or (self.actors.at(honorific.end()) if honorific else None)
        while actor is not None and actor.sort == "title":
            joint = _JOINT.match(self.source, actor.end)
            following = self.actors.at(joint.end()) if joint else None
            if following is None or following.sort == "body":
                break
            actor = following
        return actor

    def before(self, offset: int, floor: int) -> Actor | None:
        """Return who is the subject of what begins at *offset*, looking no further left than *floor*."""
        floor = max(floor, offset - _REACH)
        offset = self._unbracketed(offset, floor)
        rowed = self.source.folded.endswith(_ROW_ENDS, floor, offset) and self.source.text.find(", ", max(floor, offset - 60), offset) >= 0
        if rowed and (row := _ROW.first(self.source, max(floor, offset - 120), offset)) and self._opens_row(row.start(), floor):
            return Actor(Span.of(row), self.source.words(Span.of(row)), "group")
        actor = self.ends.get(offset) or (self.ends.get(offset - 1) if self.source.text[offset - 1 : offset] in (",", ")", "-") else None)
        start = actor.start if actor else offset
        clause = self._clause(start, floor)
        if actor is not None and actor.sort == "title":
            actor = self._holder(actor, floor)
        if actor is not None and actor.sort in ("person", "name"):
            return actor
        if actor is not None and actor.end < offset:
            actor = None
        leader = self._with_others(offset, floor)
        if leader is not None:
            return leader
        return self._group(clause, offset, actor, floor)

    def _opens_row(self, start: int, floor: int) -> bool:
        """Tell whether a clause begins at *start*, so that a row there is its subject."""
        return start == floor or self.source.folded.endswith((", ", "; ", ": ", "nghe "), floor, start)

    def _unbracketed(self, offset: int, floor: int) -> int:
        """Return where the words end that stand before a bracket closed at *offset*; *offset* itself where there is none."""
        bracket = _BRACKET.first(self.source, max(floor, offset - 90), offset) if self.source.text[offset - 1 : offset] == ")" else None
        return bracket.start() if bracket else offset

    def titled(self, offset: int, floor: int) -> Actor | None:
        """Return the person whose office, not known as such, fills the words between the name and *offset*."""
        person = next((a for a in reversed(self.actors.touching(Span(max(floor, offset - 150), offset))) if a.sort in ("person", "name")), None)
        if person is None or person.start < floor or not _OFFICE.fits(self.source.text[person.end : offset]):
            return None
        return attrs.evolve(person, sort="person")

    def described(self, offset: int, floor: int, *, whatever: bool = False) -> Actor | None:
        """
        Return the person whom an aside up to *offset* describes: "Ông A, ở thôn Hai, xã B".

        An aside that only says where somebody lives may stand behind any name, others behind the one at the head of the clause;
        *whatever* it tells of that one's fate is taken too where a quotation follows.
        """
        head = self.starting(floor)
        person = head if head is not None and head.end < offset < head.end + 150 else self._named_near(offset, floor)
        if person is None or person.sort not in ("person", "name"):
            return None
        aside = self.source.text[person.end : offset]
        fits = _LIVES.fits(aside) or (person is head and (_DESCRIBED.fits(aside) or (whatever and _WHATEVER.fits(aside))))
        return person if fits else None

    def _named_near(self, offset: int, floor: int) -> Actor | None:
        near = self.people.touching(Span(max(floor, offset - 150), offset))
        return next((a for a in reversed(near) if a.sort in ("person", "name") and a.start >= floor and a.end < offset), None)

    def last_named(self, offset: int) -> Actor | None:
        """Return the person last named before *offset*, with a title or without."""
        near = self.people.touching(Span(max(0, offset - 2 * _REACH), offset))
        return next((a for a in reversed(near) if a.sort in ("person", "name") and a.end <= offset), None)

    def crowd(self, offset: int, floor: int) -> Actor | None:
        """Return the group named by a list of sorts that ends at *offset*: "các phóng viên báo, đài"."""
        match = _CROWD.first(self.source, max(floor, offset - 120), offset)
        return Actor(Span.of(match, "who"), self.source.words(Span.of(match, "who")), "group") if match else None

    def folk(self, offset: int, floor: int) -> Actor | None:
        """Return the sort of people who alone fill the clause that ends at *offset*: "thanh niên, công nhân trong xã"."""
        if not has_any(self.source.folded[max(floor, offset - 90) : offset], _SORTS):
            return None
        match = _FOLK.first(self.source, max(floor, offset - 90), offset)
        if match is None or not (match.start() == floor or self.source.text.endswith((".", ",", ";", ":"), floor, match.start() - 1)):
            return None
        return Actor(Span.of(match), self.source.words(Span.of(match)), "group")

    def _with_others(self, offset: int, floor: int) -> Actor | None:
        """Return the person of "ông A và lãnh đạo các sở, ngành" if those words fill a clause up to *offset*."""
        last = self.people.last_before(offset)
        if last is None or last.start < floor:
            return None
        if last.sort == "title":
            last = self._holder(last, floor)
        if last.sort not in ("person", "name"):
            return None
        return last if _OTHERS.fits(self.source.text[self.close(last, offset) : offset]) else None

    def _clause(self, start: int, floor: int) -> int:
        """Return where the clause of *start* begins, not before *floor*."""
        begin = floor
        for match in _BREAK.find(self.source, floor, start):
            begin = match.end()
        while begin < start and self.source.text[begin] == " ":
            begin += 1
        return begin

    def _group(self, clause: int, offset: int, actor: Actor | None, floor: int) -> Actor | None:
        """Return the group whose words fill the clause up to *offset*, or the body that ends there if it is the subject itself."""
        heard = _HEARD.first(self.source, clause, offset)
        clause = heard.end() if heard else clause
        group = _GROUP.first(self.source, clause, offset)
        if (
            group
            and group.end() <= offset
            and offset - group.start() < 120
            and self._opens(clause, group.start())
            and (actor is None or group.start() < actor.start)
        ):
            told = _TOLD.first(self.source, group.end(), offset)
            words = Span(group.start(), told.start() if told else offset)
            return Actor(words, self.source.words(words).strip(" ,"), "group")
        if actor is not None and not _LEANING.first(self.source, max(clause, actor.start - 12), actor.start):
            return actor
        others = any(self.people.inside(Span(floor, clause))) and not self.source.folded.startswith("theo ", floor)
        unit = None if others else _UNIT_WHOLE.match(self.source, clause, offset)
        return Actor(Span.of(unit), self.source.words(Span.of(unit)), "group") if unit and unit.end() == offset and actor is None else None

    def _opens(self, clause: int, start: int) -> bool:
        return clause == start or _FRAME.match(self.source, clause, start) is not None

    def _holder(self, title: Actor, floor: int) -> Actor:
        """Return the person whose title stands right behind the name, or else the title itself."""
        start = title.start
        while True:
            previous = self.people.last_before(start)
            if previous is None or previous.start < floor:
                return title
            if not _joins(self.source, previous.end, start) and not (
                previous.sort in ("person", "title") and _ASIDE.fills(self.source, previous.end, start)
            ):
                return title
            if previous.sort in ("person", "name"):
                return previous
            start = previous.start

    def row_before(self, offset: int, floor: int) -> tuple[Actor, ...]:
        """Return the persons of the list that ends at *offset* ("A, Bí thư …; B, Chủ tịch …"), in reading order."""
        row: list[Actor] = []
        end = offset - (self.source.text[offset - 1 : offset] == " ")
        bare = self._unbracketed(end, floor)
        start = offset = bare if bare < end else offset
        while True:
            previous = self.people.last_before(start)
            if previous is None or previous.start < floor:
                break
            gap = self.source.text[previous.end : start]
            if gap and not _LISTED.fits(gap) and not (start == offset and previous.sort != "title" and _OFFICE.fits(gap.rstrip())):
                break
            if previous.sort in ("person", "name"):
                row.append(previous)
            start = previous.start
        return tuple(reversed(row))

    def row_after(self, offset: int, ceiling: int) -> tuple[Actor, ...]:
        """Return the persons of the list that begins at *offset*, in reading order."""
        row: list[Actor] = []
        end = offset
        while True:
            following = self.people.first_after(end)
            if following is None or following.end > ceiling:
                break
            gap = self.source.text[end : following.start]
            if gap and not _LISTED.fits(gap):
                break
            if following.sort in ("person", "name"):
                row.append(following)
            end = following.end
        return tuple(row)

    def named(self, span: Span) -> tuple[Actor, ...]:
        """Return the persons in *span*, and the bodies there that are not part of somebody's title or of a longer body's name."""
        found: list[Actor] = []
        for actor in self.actors.inside(span):
            if (actor.sort in ("person", "name") and not self._within(actor, ("person", "name"))) or (
                actor.sort == "body" and not self._within(actor, ("title", "person", "body"))
            ):
                found.append(actor)
        return tuple(found)

    def _within(self, actor: Actor, sorts: tuple[str, ...]) -> bool:
        span = actor.span
        return any(other.sort in sorts and span != other.span and span in other.span for other in self.actors.touching(span))

    def close(self, actor: Actor, ceiling: int) -> int:
        """Return where the titles behind the person's name end."""
        end = actor.end
        while True:
            following = self.people.first_after(end)
            if following is None or following.sort != "title" or following.end > ceiling or not _joins(self.source, end, following.start):
                return end
            end = following.end

    def told(self, offset: int, ceiling: int) -> Actor | None:
        """Return who is spoken to by the verb that ends at *offset*."""
        start = offset
        while self.source.text[start : start + 1] in (" ", ":"):
            start += 1
        actor = self.starting(start)
        if actor is not None and actor.end <= ceiling and actor.sort != "title":
            return attrs.evolve(actor, span=Span(start, actor.end))
        match = _GROUP.match(self.source, start, ceiling) or _UNIT.match(self.source, start, ceiling)
        return Actor(Span.of(match), self.source.words(Span.of(match)), "group") if match else None

    def subject(self, span: Span) -> Actor | None:
        """Return who stands at the head of the first clause of *span* that begins with somebody."""
        if span not in self._subjects:
            self._subjects[span] = self._subject(span)
        return self._subjects[span]

    def _subject(self, span: Span) -> Actor | None:
        for head in self._heads(span):
            if self.actors.at(head) is None and not _OPENS.match(self.source, head, span.end):
                continue
            frame = _LEAD.match(self.source, head, span.end)
            head = frame.end() if frame else head
            actor = self.starting(head)
            if actor is not None and actor.sort != "title":
                return actor
            group = _GROUP_SUBJECT.match(self.source, head, span.end) or _GROUP.match(self.source, head, span.end)
            if group:
                return Actor(Span.of(group), self.source.words(Span.of(group)), "group")
        return None

    def _heads(self, span: Span) -> Iterator[int]:
        yield span.start
        for match in _BREAK.find(self.source, span.start, span.end):
            head = match.end()
            while self.source.text[head : head + 1] in (" ", "-"):
                head += 1
            yield head


def _holders(officials: Layer[Official]) -> dict[str, dict[str, Official]]:
    """Return by each title, folded, the officials who hold it, by name."""
    holders: dict[str, dict[str, Official]] = {}
    for official in officials:
        for title in official.titles:
            holders.setdefault(fold(title.text), {})[official.name] = official
    return holders


def _officer(source: Source, title: TitleMention, beside: Layer[Annotation], holders: dict[str, dict[str, Official]]) -> Actor:
    """Return the office, or the one of its *holders* where it stands alone ("Chủ tịch nước và đoàn công tác")."""
    known = holders.get(fold(title.title.text), {})
    if len(known) == 1 and not _MEMBER.match(source, title.start):
        near = beside.touching(Span(max(0, title.start - _CLOSE), title.end + _CLOSE))
        if not any(_joins(source, a.end, title.start) or _joins(source, title.end, a.start) for a in near):
            (holder,) = known.values()
            return Actor(title.span, holder.name, "person", evidence=(title, holder))
    return Actor(title.span, source.words(title.span), "title", evidence=(title,))


def _joins(source: Source, start: int, end: int) -> bool:
    """Tell whether the words between a name and a title, or two titles, only join them."""
    return start < end and source.text[start] in _JOINTS and _JOINT.fills(source, start, end) is not None


def _in_full(bodies: Layer[Organization]) -> Iterator[tuple[Organization, str]]:
    """Yield the bodies with their names, a bare "Ban Thường vụ" being the one last named in full before it."""
    last: dict[str, str] = {}
    for body in bodies:
        yield body, last.get(body.name, body.name)
        for bare in _BARE:
            if body.name.startswith(f"{bare} "):
                last[bare] = body.name
