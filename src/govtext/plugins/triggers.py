"""Words that tell of an occasion, and whether they tell that it is held or only name it."""

from bisect import bisect_left
from collections.abc import Callable, Iterator

import attrs

from govtext.kinds import Occasion, OccasionWord, Sentence
from govtext.plugin import LEFT, RIGHT, Layer, Lexicon, Source, Span, hookimpl, pattern, read_entries
from govtext.plugins._endings import endings, has_any

_HELD = "tổ chức|tiến hành|triệu tập|mở|khai mạc|bế mạc|khai giảng|tiếp tục"
_HOW = "thành công|long trọng|trọng thể|trực tiếp|khai mạc|bế mạc|đồng loạt"
_SORTS = "buổi|cuộc|phiên|lớp|chương trình"
_HOLDS = pattern(
    rf"{LEFT}(?:(?:{_HELD}|(?<!ngày )(?<!nơi )diễn ra)(?: (?:{_HOW}))?|có)(?: (?:các|một|{_SORTS}|đợt|trực tuyến))? $",
)
_ENDS_HOLDS = endings(_HELD, _HOW, _SORTS, "diễn ra|có|các|một|đợt|trực tuyến")
_ORGANISES = pattern(rf"{LEFT}tổ chức (?:(?:{_SORTS}) )?$")
_ENDS_ORGANISES = endings("tổ chức", _SORTS)
_JOINED = "chủ trì|chủ tọa|điều hành|dự|tham dự|tham gia|chỉ đạo|có mặt tại"
_JOINS = pattern(
    rf"{LEFT}(?:{_JOINED})(?: và (?:chủ trì|chỉ đạo|phát biểu|phát biểu chỉ đạo))?(?: (?:tại|các|buổi|cuộc|phiên|lớp))? $",
)
_ENDS_JOINS = endings(_JOINED, "phát biểu|tại|các|buổi|cuộc|phiên|lớp")
_PLACED = "tại|phát biểu|phát biểu chỉ đạo|phát biểu khai mạc|phát biểu kết luận|kết luận|kết thúc|khai mạc|trong|ở"
_PLACES = pattern(rf"{LEFT}(?:{_PLACED})(?: (?:buổi|cuộc|các|phiên))? $")
_ENDS_PLACES = endings(_PLACED, "buổi|cuộc|các|phiên")
_TAKES_PLACE = pattern(
    r"[^.;:\n]{0,40}? do [^.;:\n]{3,120}? tổ chức"
    + RIGHT
    + r"|[^.;:\n]{0,140}? (?:đã |sẽ |chính thức |được ){0,2}(?:diễn ra|được tổ chức|khai mạc|bế mạc|tổ chức vào"
    r"|(?:tiến hành|bước vào) (?:phiên|ngày làm việc))" + RIGHT
)
_IS_HELD = pattern(
    r"[^,.;:\n]{0,50}? (?:đã |sẽ |chính thức |được ){0,2}(?:diễn ra|được tổ chức|khai mạc|bế mạc)"
    + RIGHT
    + r"|[^.;:\n]{0,200}? (?:diễn ra|được tổ chức)(?: vào)? (?:sáng|trưa|chiều|tối|ngày|hôm nay) "
)
_TAKEN = ("tổ chức", "diễn ra", "khai mạc", "bế mạc", "tiến hành ", "bước vào ")
# Farther than either of the two can reach.
_BEHIND = 300
_CHAIRED_BY = pattern(
    r"(?: (?!do )[^ ,.;:\n]{1,9}){0,12} do [^.;:\n]{3,120}? (?:chủ trì|chủ tọa|chủ lễ)(?= ?[,.;\n]| ?$| (?:và|đã|được|diễn ra|tại) )"
)
# What stands before a deed that is a noun here, a plan, a habit, or part of another.
_NOT_DONE = (
    "phát biểu|việc|hoạt động|cuộc|ban|ủy ban|ngành|qua|kết quả|nhiệm vụ|tăng cường|thường xuyên|để|nhằm|được|các|đợt|kế hoạch|quyết định"
    "|chương trình|biên bản|ngày|dịp|những|lời|cơ quan|thời gian|không|phải|về|sự|đơn vị|kinh phí|nguồn|tiền|suất|phần|từ|theo|mô hình"
    "|thiệp|hoa|thư|điện|điện văn|thiếp|tin nhắn|trong|bị|chức năng|ủy ban kiểm tra|tự|hậu|nội dung|giấy|thẻ|phần trăm|của|hàng năm|định kỳ"
    "|chủ động|phối hợp|tiếp tục|trực tiếp thực hiện|thu hút|khách|lượt|du khách|trực|gián|kế|giao|liên"
)
_NO_DEED = pattern(rf"{LEFT}(?:{_NOT_DONE}|(?<!đoàn )công tác|(?<!đến )hỏi|(?<!ân )cần|(?<!trưởng )đoàn|(?<!sau )khi) $")
_ENDS_NO_DEED = endings(_NOT_DONE, "công tác|đoàn|khi|hỏi|cần")
# "Điều động, phân công đồng chí …", "miễn nhiệm chức danh … đối với ông …": the deed goes on to the person whom it moves.
_VERB = r"(?:điều động|bổ nhiệm|luân chuyển|phân công|chỉ định|biệt phái|giao(?: nhiệm vụ)?|bổ sung|giới thiệu|công tác)"
_CHAIN = r"(?:,? (?:và )?" + _VERB + r"(?: lại)?){0,3}"
_PERSON = r"(?:đồng chí|đ/c|ông|bà|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|bác sĩ|tiến sĩ)"
_SOMEBODY = pattern(
    _CHAIN + r"(?: cán bộ)?(?: đối với| cho)?:? (?:các |hai )?" + _PERSON + r" |(?: chức (?:vụ|danh)| kết quả| thẩm phán| kiểm sát viên)"
    r"[^.;]{2,160}? (?:đối với|cho) (?:các |hai )?" + _PERSON + " "
)
_POST = pattern(LEFT + r"(?:giữ chức|chức (?:vụ|danh)|đảm (?:nhiệm|nhận)|làm (?:phó )?(?:bí thư|chủ tịch|giám đốc|trưởng)|giữ cương vị)" + RIGHT)
# "Ông A được (HĐND tỉnh) bầu giữ chức …" tells of it too, unless it is a stage of somebody's life ("năm 2016").
_PASSIVE = pattern(LEFT + r"được (?:[^,.;:]{3,90} )?$")
_STAGE = pattern(r"(?<!nhiệm kỳ )(?<!cuối )(?:(?:năm|tháng) \d|sinh năm|từng)")
_UNDONE = pattern(
    LEFT + r"(?:được|bị|kế hoạch|đề nghị|trình|xem xét|chủ trương|dự kiến|sẽ|thủ tục|quy trình|để|nhằm|không|chưa|xin|đơn|giới thiệu|(?<!về )việc"
    r"|công tác|từng|trước khi|sau khi|khi|các|nhiều) $"
)
_RELEASED = pattern(LEFT + r"(?:quyết định(?:[^.;:]{0,90} về việc)?(?: cho|:)|theo đó, cho) " + _PERSON + r" [^.;:]{3,160} $")
_TAKES = pattern(r"(?: (?:giữ|vào|lại|bổ sung))? (?:chức|làm|cương vị|giữ)" + RIGHT)
_SIGNED = pattern(LEFT + r"quyết định[^.;]{0,90} về việc (?:điều động,? (?:và )?)?$")
# Decisions that appoint nobody: what they are about stands behind "quyết định".
_DECISIONS = ("quyết định", "nghị quyết")
_ABOUT = pattern(
    r"(?: số [^ ]{1,30})?(?: ngày [^ ]{6,12})?(?: của [^.;]{3,80}?)??(?: về(?: việc)?)? (?:(?P<inspects>kiểm tra|giám sát|thanh tra|kiểm toán)"
    r"|công nhận|thành lập|sáp nhập|hợp nhất|phê duyệt|xếp hạng|đổi tên|giải thể|khen thưởng|tặng|hỗ trợ|chủ trương|chấp thuận|đầu tư|quy hoạch"
    r"|đặc xá|cho thuê|giao đất|ban hành|phân loại|cấp|phong tặng|truy tặng|kết thúc|xét xử)" + RIGHT
)
_CAME_TO = pattern(LEFT + r"(?:có mặt|đến|tới)(?: tại)? [^.;:\n]{2,80}? (?:để|và) $")
_THROUGH = pattern(LEFT + r"qua (?:công tác |đợt )?$")
_ENDS_THROUGH = endings("qua|công tác|đợt")
_DOES_SO = pattern(r" (?:tại|đối với|việc|công tác|tình hình|thực tế|chuyên đề)" + RIGHT)
# "Thành lập 3 đoàn, cử ông A làm trưởng đoàn kiểm tra …": who is to go there, some day.
_SENT_TO = pattern(LEFT + r"(?:(?<!bầu )(?<!ứng )cử(?! (?:tri|tuyển|động) )|thành lập|phân công|chỉ định|quyết định)" + RIGHT)
_CLAUSES = (". ", "; ", "\n", ", đoàn ")
_CLAUSE = 260
_AT_BODY = pattern(r" (?:thực tế )?(?:tại|đối với) ", on="text")
_HONORIFICS = (" các đoàn", " ông", " bà", " đồng chí", " đoàn", " ngài")
# "Tiếp Đại sứ Lào", where the guest's office begins.
_RECEIVES = "tiếp "
# "Thăm, động viên và chúc Tết" is one deed.
_JOINT = pattern(
    r"(?:, | và | )(?:hỏi han|động viên|chia sẻ|hỏi thăm|trò chuyện|nói chuyện|trao đổi|chúc sức khỏe|chúc thọ)(?:, | và )| ?, ?(?:và )?| và | "
)
_JOINT_LENGTH = 30
# The most that governs: "điều hành và phát biểu chỉ đạo phiên ".
_GOVERNING = 40
_QUOTED = (" “", " “ ", ' "')
_RANK = ("appointment", "reception", "working_session", "signing", "voter_meeting", "dialogue", "visit")


def occasions(source: Source, sentences: Layer[Sentence], words: Lexicon[OccasionWord]) -> Iterator[Occasion]:
    """
    Find the words for occasions in headline, body and captions, deeds that stand together as one ("thăm, tặng quà").

    The same nouns are parts of other names ("Nghị quyết Đại hội") and the same deeds are duties and plans, so how each is governed is
    kept with it, and readers choose.

    >>> show("Sáng 5/6, UBND tỉnh tổ chức hội nghị. Phát biểu tại hội nghị, ông An nhắc đến đại hội.", Occasion)
    'tổ chức hội nghị' kind=conference sort=noun way=held
    'hội nghị' kind=conference sort=noun way=place
    'đại hội' kind=congress sort=noun
    """
    found = [led for entry in words.find(source) for led in _led_to(source, *entry)]
    starts = [span.start for span, _ in found]
    for sentence in sentences:
        here = found[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if here and sentence.part in ("headline", "body", "caption"):
            yield from _joined(source, [o for span, word in here for o in _told(source, sentence.span, span, word)])


def _led_to(source: Source, span: Span, word: OccasionWord) -> Iterator[tuple[Span, OccasionWord]]:
    """Yield an entry that tells of an occasion, and of one that names a delegation what it does: "làm trưởng đoàn giám sát tại …"."""
    if word.kind:
        yield span, word
        return
    leads = source.folded.startswith("đoàn ", span.start) and source.folded.endswith("làm trưởng ", 0, span.start)
    if leads and _DOES_SO.match(source, span.end) and not _sent(source, span.start):
        kind = "survey" if source.folded.endswith("khảo sát", 0, span.end) else "inspection"
        yield Span(span.start + len("đoàn "), span.end), attrs.evolve(word, kind=kind, sort="deed")


def _sent(source: Source, start: int) -> bool:
    """Tell whether the clause before *start* makes somebody head of a delegation, rather than telling that it went."""
    floor = max(0, start - _CLAUSE)
    clause = max(floor, *(source.folded.rfind(words, floor, start) for words in _CLAUSES))
    return _SENT_TO.first(source, clause, start) is not None


def _told(source: Source, sentence: Span, span: Span, word: OccasionWord) -> Iterator[Occasion]:
    """Yield the occasion at *span* with the way in which it is told, unless the words around make it none."""
    if word.needs and word.needs != "guest":
        if _moves(source, sentence, span, word):
            yield Occasion(span, word.kind, word.sort, "held", rule=f"{word.sort}-{word.kind}")
        elif _moved(source, sentence, span):
            yield Occasion(span, word.kind, word.sort, "passive", rule=f"{word.sort}-{word.kind}")
        return
    about = _ABOUT.match(source, span.end, sentence.end) if source.folded.endswith(_DECISIONS, span.start, span.end) else None
    if about is None:
        yield _governed(source, sentence, span, word)
    elif about["inspects"]:
        yield _governed(source, sentence, span, attrs.evolve(word, kind="inspection"))
    elif word.sort == "noun":
        meeting = source.folded.startswith("hội nghị", span.start)
        yield _governed(source, sentence, span, attrs.evolve(word, kind="conference" if meeting else "ceremony"))


def _moves(source: Source, sentence: Span, span: Span, word: OccasionWord) -> bool:
    """Tell whether a verb of appointing goes on to the person, and is neither planned nor spoken of in general."""
    if word.needs == "release":
        return _RELEASED.first(source, max(sentence.start, span.start - 260), span.start) is not None
    signed = _SIGNED.first(source, max(sentence.start, span.start - 130), span.start) is not None
    if not signed and _UNDONE.first(source, max(sentence.start, span.start - 20), span.start):
        return False
    if not _SOMEBODY.match(source, span.end, sentence.end):
        return False
    return word.needs == "person" or _POST.first(source, span.end, sentence.end) is not None


def _moved(source: Source, sentence: Span, span: Span) -> bool:
    """Tell whether a verb of appointing in the passive tells of an appointment, and of no stage of somebody's life."""
    if not _PASSIVE.first(source, max(sentence.start, span.start - 100), span.start) or _STAGE.first(source, sentence.start, sentence.end):
        return False
    return _TAKES.match(source, span.end, sentence.end) is not None


def _governed(source: Source, sentence: Span, span: Span, word: OccasionWord) -> Occasion:
    """Build the occasion at *span* with the way in which it is told."""
    floor = max(sentence.start, span.start - _GOVERNING)
    before = source.folded[floor : span.start]
    polite = source.folded.endswith(_HONORIFICS, span.start, span.end)
    honorific = next(words for words in _HONORIFICS if source.folded.endswith(words, span.start, span.end)) if polite else ""
    if word.needs == "guest":
        honorific = source.folded[span.start + len(_RECEIVES) - 1 : span.end]
    span = Span(span.start, span.end - len(honorific)) if honorific else span
    rule = f"{word.sort}-{word.kind}"
    # "Tổ chức “Ngày hội …”"
    before = before.rstrip('“" ') + " " if before.endswith(_QUOTED) else before
    edge = floor + len(before)
    organises = _ORGANISES.first(source, floor, edge) if before.endswith(_ENDS_ORGANISES) else None
    if word.sort == "deed" and organises is None:
        if before.endswith(_ENDS_THROUGH) and _THROUGH.first(source, floor, span.start) and _AT_BODY.match(source, span.end, sentence.end):
            return Occasion(span, word.kind, "deed", "through", rule=rule)
        came = word.kind == "reception" and _CAME_TO.first(source, max(sentence.start, span.start - 110), span.start)
        undone = not came and before.endswith(_ENDS_NO_DEED) and _NO_DEED.first(source, floor, span.start)
        undone = undone and not (before.endswith("đoàn ") and _opens(source, sentence, span.start - len("đoàn ")))
        return Occasion(span, word.kind, "deed", "" if undone else "held", rule=rule)
    whole = Span(organises.start(), span.end) if organises else span
    for way, governs, ends in (("held", _HOLDS, _ENDS_HOLDS), ("joined", _JOINS, _ENDS_JOINS), ("place", _PLACES, _ENDS_PLACES)):
        if before.endswith(ends) and governs.first(source, floor, edge):
            if way == "place" and _IS_HELD.match(source, span.end, sentence.end):
                way = "held"
            return Occasion(whole, word.kind, word.sort, way, rule=rule)
    return Occasion(whole, word.kind, word.sort, "held" if _takes_place(source, sentence, span, word) else "", rule=rule)


def _opens(source: Source, sentence: Span, start: int) -> bool:
    """Tell whether a clause begins at *start*: "Sau đó, đoàn làm việc với …", where the delegation is who does so."""
    return start <= sentence.start or source.folded.endswith((", ", "; "), sentence.start, start)


def _takes_place(source: Source, sentence: Span, span: Span, word: OccasionWord) -> bool:
    """Tell whether the words behind the occasion tell that it was held, or who chaired it."""
    end = min(sentence.end, span.end + _BEHIND)
    behind = source.folded[span.end : end]
    if has_any(behind, _TAKEN) and source.folded[span.start : span.end] != "lễ" and _TAKES_PLACE.match(source, span.end, end) is not None:
        return True
    return word.sort == "noun" and " do " in behind and _CHAIRED_BY.match(source, span.end, end) is not None


def _joined(source: Source, told: list[Occasion]) -> Iterator[Occasion]:
    """Join the occasions that stand side by side."""
    while told:
        first = told.pop(0)
        while told and "deed" in (first.sort, told[0].sort) and _side_by_side(source, first, told[0]):
            following = told.pop(0)
            if source.folded[first.start : first.end] in ("khai mạc", "bế mạc"):
                first = following
                continue
            if _only_wished(source, first, following):
                first = attrs.evolve(following, way=following.way or "joined")
                continue
            kinds = (first.kind, following.kind)
            kind = next((k for k in _RANK if k in kinds), first.kind)
            way = first.way or following.way
            first = Occasion(Span(first.start, following.end), kind, first.sort, way, rule=f"{first.sort}-{kind}")
        yield first


def _only_wished(source: Source, wish: Occasion, meeting: Occasion) -> bool:
    """Tell whether good wishes are for a meeting, which those who bring them attend: "đến dự và chúc mừng Đại hội"."""
    wished = source.folded[wish.start : wish.end] == "chúc mừng" and meeting.start == wish.end + 1
    return wished and meeting.kind in ("congress", "conference", "session")


def _side_by_side(source: Source, first: Occasion, second: Occasion) -> bool:
    return second.start - first.end < _JOINT_LENGTH and _JOINT.fills(source, first.end, second.start) is not None


@hookimpl
def govtext_entries() -> Iterator[OccasionWord]:
    """Know the words of triggers.toml."""
    yield from read_entries(OccasionWord, "triggers.toml")


@hookimpl
def govtext_annotators() -> Iterator[Callable[..., Iterator[Occasion]]]:
    """Find words for occasions."""
    yield occasions
