"""Who says what a reporting verb reports: the subject before it, or a speaker who is carried on."""

import attrs

from govtext.kinds import Saying, Statement
from govtext.plugin import LEFT, LETTER, RIGHT, UPPER, Source, Span, pattern
from govtext.plugins._addressees import addressee
from govtext.plugins._cast import Actor, Cast
from govtext.plugins._endings import endings

_ADVERBS = (
    "đã|đang|cũng|vừa|sẽ|vẫn|luôn|đều|còn|lại|tiếp tục|đồng thời|rất|mới|trân trọng|nhiệt liệt|mạnh mẽ|thẳng thắn|cơ bản|hoàn toàn"
    "|một lần nữa|chính thức|đặc biệt|trực tiếp|tại đây|chân thành|phát biểu và|phát biểu|nhiều lần|từng|thì|vui mừng|phấn khởi|xúc động"
    "|tâm huyết|đề xuất|nêu,|nêu|có ý kiến|ân cần|thăm hỏi,|thăm hỏi và|hỏi thăm,|hỏi thăm và"
)
_ADVERB = pattern(rf"{LEFT}(?:(?:{_ADVERBS}) ){{1,5}}$")
_ENDS_ADVERB = endings(_ADVERBS)
_FUTURE = pattern(LEFT + "sẽ ")
_PAPER = pattern(
    LEFT + r"(?:(?:đã|vừa|cũng) ){0,2}(?:có|ban hành|gửi|ký ban hành|phát đi|ra) (?:công văn|văn bản|công điện|thông báo|chỉ thị"
    r"|tờ trình)[^.;:]{0,90}? ?$"
)
# "UBND tỉnh có ý kiến như sau: Giao Sở Y tế …"
_RULING = pattern(LEFT + r"(?:(?:đã|vừa|cũng) )?có (?:ý kiến|chỉ đạo)(?: chỉ đạo| kết luận)?(?: cụ thể)?(?: như sau)?: ?$")
# A line of a list that an order opens: "2. Giao Sở Tài chính …".
_ITEM = pattern(r"(?:\d{1,2}[.)]|[-+•*–]|[a-eđ]\)) ?")
# "Cử tri xã Tân Phú, huyện Hòa Lạc đề nghị": the place is theirs.
_UNIT = r"(?i:(?:các )?(?:xã|phường|thị trấn|huyện|thành phố|thị xã|quận|tỉnh|thôn|bản|ấp|tổ dân phố|khu phố))"
_CALLED = rf"(?:(?:[Ss]ố )?\d{{1,3}}|[{UPPER}][{LETTER}'’-]*(?: (?:[{UPPER}][{LETTER}'’-]*|\d{{1,3}})){{0,4}})"
_VOTERS = pattern(
    rf"[Cc]ử tri {_UNIT} {_CALLED}(?:(?:,|,? và) (?:{_UNIT} )?{_CALLED}){{0,9}} "
    r"(?=(?:(?:đã|cũng) )?(?:đề nghị|kiến nghị|phản ánh|mong muốn|bày tỏ) ?)",
    on="text",
)
_DOCUMENT = pattern(
    r"(?:(?:theo đó|trong đó|bên cạnh đó|ngoài ra|đồng thời), )?(?P<paper>(?:nghị quyết|chỉ thị|công điện|công văn|quyết định|kết luận"
    r"|thông báo|kế hoạch|văn bản|hướng dẫn)"
    r"(?: số [^ ]{1,25}| này| trên| của [^,;.:]{1,40})?)(?: cũng| đã| còn)? $"
)
_OFTEN = pattern(LEFT + "(?:nhiều lần|liên tục) ")
_PAST = pattern(LEFT + "(?:đã|luôn) ")
_MEANWHILE = pattern("đồng thời ")
_CARRIED = pattern(
    r"(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó|qua đó|đặc biệt|song song với đó|trên cơ sở đó|do đó|vì vậy|do vậy|nhân dịp này"
    r"|mặt khác|từ thực tế đó"
    r"|thời gian tới|trong thời gian tới|dịp này|trước mắt|theo đó|trong đó|đồng thời với đó),? "
)
_JOINED = pattern(r"(?:[,;:]|[,;]? ?và| -|…) $")
_CHAINED = pattern(r" ?(?:,|và|, và|;|đồng thời|, đồng thời)(?: cũng| đã)? $")
_MYSELF = endings("tôi|đồng chí|đ/c|ông|bà|vị này")
_SELF = pattern(LEFT + r"(?:chúng tôi|tôi|đồng chí|đ/c|ông|bà|vị này|người đứng đầu [^,;:.]{0,40}) $")
# "Nữ võ sĩ này", "Vị giám đốc này": whoever was last named.
_THIS_ONE = pattern(
    LEFT + r"(?:(?:vị|người|nữ|nam|anh|chị|cô) (?:[^ ,;:.]{1,10} ){0,4}|(?:nghệ nhân|võ sĩ|giám đốc|chủ tịch|nông dân|hộ dân|cán bộ|đại biểu|bí thư"
    r"|lãnh đạo|huấn luyện viên|vận động viên|doanh nhân|chuyên gia|nhà khoa học|cựu chiến binh|hộ) )này $"
)
# Units that ask and tell, but whose praise and hopes are somebody's words about them.
_UNITS = ("tỉnh", "huyện", "xã", "phường", "thị xã", "thành phố", "thị trấn", "địa phương", "ngành")
_OPEN = {"request", "propose", "direct", "assign", "note", "urge", "suggest"}
_TOLD = _OPEN | {"express", "commend", "acknowledge"}
_GOVERNS = _OPEN | {"express"}
# What a list of sorts does without more ado: "lãnh đạo các sở, ngành báo cáo …".
_CROWDS = ("báo cáo", "kiến nghị", "đề nghị")
# "Người lao động đề nghị hưởng trợ cấp phải nộp hồ sơ": a rule, and nobody's words.
_CLAIMS = (" hưởng", " cấp ", " đăng ký", " giải quyết", " được hưởng", " được cấp")
_HEADLONG = _TOLD | {"emphasize", "point_out", "conclude"}
_OPINIONS = pattern(
    LEFT + r"(?:nhiều|một số|các|cũng có|đa số) (?:ý kiến|dư luận)(?: của [^,;:.]{1,40}(?:, [^,;:.]{1,20})?| (?:các )?đại biểu[^,;:.]{0,20}?)? $"
)
# "Đại biểu cũng mong muốn …" after one delegate spoke: that one.
_DELEGATE = pattern(r"(?:Đ|đ)ại biểu", on="text")
# "Các nội dung mà UBND tỉnh báo cáo", "dành một buổi để nghe các sở báo cáo", "hội nghị nghe các sở báo cáo".
_RELATIVE = pattern(
    LEFT + r"(?:mà|yêu cầu|đề nghị|(?<!ngoại )giao|phân công|(?:để|khi|hội nghị|họp|buổi|buổi làm việc|(?:này|thường kỳ|chuyên đề) (?:còn|cũng|đã))"
    r" nghe(?: (?:[^.;:,]|, (?:và )?(?:các|những) |(?<=sở),(?: ban,)?(?= )){0,120})?) $"
)
_RELATIVES = endings("mà|yêu cầu|đề nghị|giao|phân công")
_PRESENT = pattern(r"(?:đại diện|lãnh đạo|(?:các )?đại biểu|các thành viên|cử tri)" + RIGHT)
_INSPECTED = pattern(r"qua (?:công tác )?(?:thanh tra|kiểm tra|giám sát|kiểm toán)[^.;]{0,90}?,? (?:đã )?phát hiện ")
_THANKS = pattern(r" (?:(?:đã|cũng|chân thành) ){0,2}(?:bày tỏ|gửi|có) (?:lòng|lời|sự) (?:cảm|cám) ơn", cues=(" cảm ơn", " cám ơn"))
# "Nhấn mạnh, tỉnh luôn biết ơn và ghi nhận …": what is said of the province, not what the speaker does.
_ALWAYS = pattern(rf"{LEFT}luôn [^,;:.]{{2,60}} và $")
_PRAISES = ("acknowledge", "commend", "express")
_DECIDED = pattern(r" (?:(?:đã|cũng|xem xét,|xem xét và) ){0,2}(?:quyết định|biểu quyết)" + RIGHT)
# "Hội nghị đã nghe, thảo luận và thống nhất …"
_PONDERED = pattern(
    LEFT
    + r"(?:(?:đã|cùng|cũng|cùng nhau|tập trung|sôi nổi) ){0,3}(?:(?:nghe|xem xét|thảo luận|góp ý|cho ý kiến|tham gia ý kiến|đóng góp ý kiến|trao đổi"
    r"|phân tích|bàn bạc)(?:, và |, | và )){1,5}$"
)
_AGREED = pattern(rf"{LEFT}(?:nhất trí|đồng tình|tán thành|thống nhất)(?: cao)? với{RIGHT}")
_OPINES = pattern(r" (?:cũng |đã )?(?:nêu|có) ý kiến" + RIGHT)


class Voices:
    """Who spoke last; sentences passed without a saying are looked through, from the last one back, only when that is asked."""

    def __init__(self, source: Source, cast: Cast) -> None:
        self._source, self.cast = source, cast
        self._last: Actor | None = None
        self._passed: list[Span] = []

    def heard(self, speaker: Actor) -> None:
        """Remember *speaker* as the last."""
        self._last = speaker
        self._passed.clear()

    def passed(self, sentence: Span) -> None:
        """Remember that *sentence* had no saying: its subject may have opined."""
        self._passed.append(sentence)

    @property
    def last(self) -> Actor | None:
        """The speaker last heard, or the person whom a later sentence is about."""
        while self._passed:
            span = self._passed.pop()
            thanks = _THANKS.first(self._source, span.start, span.end)
            subject = self.cast.before(thanks.start(), span.start) if thanks else self.cast.subject(span)
            if subject is not None and (thanks or subject.sort == "person" or _OPINES.match(self._source, subject.end)):
                self.heard(subject)
        return self._last


@attrs.frozen
class Scene:
    """
    What has been told so far: who spoke before, with whom the clause begins *anew*, and the statement that stands open in the sentence.

    In a list that an order opened, *listing* is who gave it.
    """

    voices: Voices
    sentence: Span
    anew: Actor | None = None
    last: Statement | None = None
    listing: Actor | None = None

    @property
    def speaker(self) -> Actor | None:
        """Who spoke last."""
        return self.voices.last

    @property
    def subject(self) -> Actor | None:
        """With whom the clause begins, or else the sentence."""
        return self.anew or self.voices.cast.subject(self.sentence)


def item(source: Source, sentence: Span) -> int | None:
    """Return where the words of a line of a list begin, ``None`` where *sentence* is none."""
    line = sentence.start == 0 or source.text[sentence.start - 1] == "\n"
    mark = _ITEM.match(source, sentence.start, sentence.end) if line else None
    return mark.end() if mark else None


def opener(source: Source, cast: Cast, sentence: Span, told: Statement | None, speaker: Actor | None) -> Actor | None:
    """Return who gives the orders of the list that *sentence* opens: "UBND tỉnh yêu cầu:", "UBND tỉnh có ý kiến như sau:"."""
    if source.text[sentence.end - 1] != ":":
        return None
    ruled = _RULING.first(source, max(sentence.start, sentence.end - 60), sentence.end)
    if ruled is not None:
        return cast.before(ruled.start() - 1, sentence.start)
    return speaker if told is not None and told.act in _OPEN and not told.content else None


def speaker_of(source: Source, cast: Cast, saying: Saying, scene: Scene) -> Actor | None:
    """Return who says it: whoever stands before the verb, or whoever is carried on; ``None`` where it is no report."""
    start, sentence, words = saying.start, scene.sentence, source.folded
    adverb = _ADVERB.first(source, max(sentence.start, start - 60), start) if words.endswith(_ENDS_ADVERB, sentence.start, start) else None
    edge = adverb.start() if adverb else start
    named = cast.people.covering(Span(edge, edge + 1))
    edge = named.end + 1 if named is not None and adverb is not None and named.end < start else edge
    past = adverb is not None and _PAST.first(source, edge, start) is not None
    if adverb is not None and _FUTURE.first(source, edge, start):
        return None
    paper = _DOCUMENT.match(source, sentence.start, start)
    if paper:
        return Actor(Span.of(paper, "paper"), "", "group") if saying.act in _OPEN else None
    letter = _PAPER.first(source, max(sentence.start, start - 120), start) if saying.act in _OPEN else None
    if letter is None and saying.act in _OPEN and words.endswith(": ", sentence.start, start):
        letter = _RULING.first(source, max(sentence.start, start - 60), start)
    edge = letter.start() if letter else edge
    last = scene.last
    if last is not None and start - last.verb.end == 1:
        return None
    if last is not None and saying.verb.joins and _CHAINED.match(source, last.verb.end, start):
        return scene.speaker
    actor = cast.before(edge - 1, sentence.start) if edge > sentence.start else None
    near = words[max(sentence.start, edge - 70) : edge]
    opinions = _OPINIONS.first(source, edge - len(near), edge) if "ý kiến" in near or "dư luận" in near else None
    if opinions:
        crowd = source.words(Span.of(opinions)).strip()
        return Actor(Span.of(opinions), crowd if "đại biểu" in crowd else "", "group")
    if actor is None and saying.act == "agree" and (pondered := _PONDERED.first(source, max(sentence.start, edge - 120), edge)):
        actor = cast.before(pondered.start() - 1, sentence.start) if pondered.start() > sentence.start else None
    if actor is None and edge > sentence.start:
        quotes = words.startswith((":", " :"), saying.end)
        aside = cast.titled(edge - 1, sentence.start) or cast.described(edge - 1, sentence.start, whatever=quotes)
        actor = aside if aside is None or last is None or last.verb.start < aside.start else None
    if actor is None and (adverb is not None or saying.verb.verb in _CROWDS) and edge > sentence.start:
        actor = cast.crowd(edge - 1, sentence.start)
    if actor is None and edge > sentence.start and not words.startswith(_CLAIMS, saying.end):
        actor = cast.folk(edge - 1, sentence.start)
    bare = actor is None and (near.endswith(_MYSELF) or "người đứng đầu" in near)
    myself = _SELF.first(source, max(sentence.start, edge - 60), edge) if bare else None
    if myself and last is not None and words.startswith(("tôi", "chúng tôi"), myself.start()):
        return None
    if myself:
        actor = scene.speaker
    if actor is None and near.endswith("này ") and _THIS_ONE.first(source, max(sentence.start, edge - 60), edge):
        return cast.last_named(edge)
    voters = _VOTERS.match(source, sentence.start, edge + 12) if words.startswith("cử tri ", sentence.start) else None
    if voters is not None and voters.end() == edge and not cast.named(Span.of(voters)):
        actor = Actor(Span(voters.start(), edge - 1), source.words(Span(voters.start(), edge - 1)), "group")
    if actor is not None and actor.sort == "group":
        if not words.endswith((" và ", ", "), actor.start, edge) and _AGREED.first(source, actor.start, actor.end):
            # "Các đại biểu nhất trí với đề cương yêu cầu báo cáo": what they agreed with asks.
            return None
        actor = _agent(source, cast, actor)
    if actor is not None and _within(last, actor):
        actor = None
    if actor is not None and actor.sort == "group" and _DELEGATE.fits(actor.name):
        actor = scene.speaker if scene.speaker is not None and scene.speaker.sort in ("person", "name") else actor
    if actor is not None:
        before = words[max(sentence.start, actor.start - 140) : actor.start]
        if (before.endswith(_RELATIVES) or " nghe " in f" {before}") and _RELATIVE.first(source, actor.start - len(before), actor.start):
            return None
        return _checked(source, saying, scene, actor, past and not letter)
    if scene.listing is not None and saying.act in _OPEN and item(source, sentence) == edge:
        return scene.listing
    meanwhile = adverb is not None and _MEANWHILE.first(source, edge, start) is not None
    return _carried(source, cast, saying, scene, edge, meanwhile) or _resulting(source, saying, scene, edge)


def _agent(source: Source, cast: Cast, group: Actor) -> Actor:
    """Return who does it to a *group* that only hears: "các đại biểu được lãnh đạo Sở Y tế báo cáo"."""
    at = source.folded.find(" được ", group.start, group.end)
    if at < 0:
        return group
    inner = cast.ends.get(group.end)
    begin = at + len(" được ")
    span = Span(begin, group.end)
    return inner if inner is not None and inner.start == begin else Actor(span, source.words(span), "group")


def _resulting(source: Source, saying: Saying, scene: Scene, edge: int) -> Actor | None:
    """Return a speaker without a name for what an inspection came to: "Qua thanh tra, phát hiện …; kiến nghị thu hồi …"."""
    if saying.act not in ("propose", "request") or not source.text.endswith(("; ", ", "), scene.sentence.start, edge):
        return None
    return Actor(saying.span, "", "group") if _INSPECTED.match(source, scene.sentence.start, edge) else None


def _within(last: Statement | None, actor: Actor) -> bool:
    """Tell whether *actor* is the group that spoke already: "cử tri đồng tình với báo cáo và kiến nghị …" carries on from the first verb."""
    return last is not None and actor.sort == "group" and actor.start < last.verb.start


def _checked(source: Source, saying: Saying, scene: Scene, actor: Actor, past: bool) -> Actor | None:
    """Return *actor* unless the verb is its task or its past work rather than its words."""
    if actor.sort not in ("person", "name") and _titled(source, saying):
        return None
    if actor.name in _UNITS and saying.act not in _OPEN and saying.act != "report":
        return None
    if actor.sort == "body" and _OFTEN.first(source, max(scene.sentence.start, saying.start - 12), saying.start):
        return None
    if saying.verb.narrates and past and actor.sort not in ("person", "name") and not _PRESENT.match(source, actor.start):
        return None
    last = scene.last
    if last is not None and actor.start < last.end:
        told = actor.start < last.verb.end + 20 and actor.start > last.verb.start
        if told and last.act in _TOLD and not source.text[last.verb.end : actor.start].strip(" ").endswith((",", ";")):
            return None
        if last.act in _OPEN and not (source.text.endswith("; ", last.verb.end, actor.start) or actor.sort == "person"):
            return None
    return actor


def _titled(source: Source, saying: Saying) -> bool:
    """Tell whether only a person right before the verb reports so ("khẳng định vai trò")."""
    return source.folded[saying.end : saying.end + 20].lstrip().startswith(saying.verb.titled)


def _carried(source: Source, cast: Cast, saying: Saying, scene: Scene, edge: int, meanwhile: bool) -> Actor | None:
    """Return the speaker who is carried on to a verb without a subject, or ``None`` where nobody is."""
    if _titled(source, saying):
        return None
    last, sentence, subject = scene.last, scene.sentence, scene.subject
    who = scene.speaker if last is not None or subject is None or subject.start > saying.start else subject
    if who is None:
        return None
    opening = _CARRIED.match(source, sentence.start)
    if edge == sentence.start or (opening and opening.end() == edge):
        framed = subject is not None and subject.start > saying.start and subject.sort == "person"
        adds = saying.act in _HEADLONG or (saying.verb.verb == "cho biết" and source.folded.startswith("đồng thời", sentence.start))
        return scene.speaker if adds and not framed else None
    semicolon = source.text.endswith("; ", sentence.start, edge)
    told = saying.verb.needs == "addressee" or cast.told(saying.end, sentence.end) is not None
    words = source.folded
    if last is not None and last.act == "agree" and told and saying.act in _OPEN and words.endswith(" và ", last.verb.end, edge):
        # "Ban Thường vụ thống nhất chủ trương và giao Sở Nội vụ …"
        return who
    decided = last is None and subject is who and who.sort == "body" and told and saying.act in ("propose", "request")
    if decided and words.endswith(", ", who.end, edge) and _DECIDED.match(source, who.end):
        # "Ủy ban Kiểm tra quyết định khiển trách ông A, đề nghị Ban Thường vụ …"
        return who
    ordered = (who.sort != "body" or last is not None) and saying.act in _OPEN and (semicolon or meanwhile) and told
    if not saying.verb.joins and not ordered and (last is None or last.act in _OPEN or who.sort != "person" or saying.act not in _OPEN):
        return None
    joined = _JOINED.first(source, max(sentence.start, edge - 5), edge) is not None
    if joined and last is not None and saying.act in _PRAISES and _ALWAYS.first(source, last.verb.end, edge):
        return None
    if last is None:
        person = (who.sort in ("person", "name") and (joined or meanwhile)) or (who.sort == "group" and meanwhile)
        return who if subject is who and (person or (semicolon and saying.act in _OPEN)) else None
    if meanwhile or semicolon:
        return who
    if (
        last.act not in _GOVERNS
        or (last.act == "express" and saying.act not in _OPEN)
        or (saying.act == "express" and source.folded[edge - 5 : edge] == ", và ")
    ):
        return who if joined else None
    # "Mong muốn các xã đoàn kết và đề nghị Sở Y tế …": whoever is told apart is not wished to ask.
    if last.act == "express" and source.folded.endswith(" và ", sentence.start, edge) and addressee(source, cast, saying.end, sentence.end):
        return who
    same = source.folded[saying.start : saying.end] == source.folded[last.verb.start : last.verb.end]
    return who if joined and source.folded[edge - 2 : edge] == ", " and (told or same) and saying.act in _OPEN else None
