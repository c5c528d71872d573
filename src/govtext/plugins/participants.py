"""Who chaired, attended or spoke: roles that sentences give apart from the telling of the occasion."""

from collections.abc import Callable, Iterator

from govtext.kinds import Involvement, Official, Organization, PersonName, Sentence, TitleMention
from govtext.plugin import LEFT, RIGHT, Layer, Source, Span, hookimpl, pattern
from govtext.plugins._cast import Actor, Cast
from govtext.plugins._endings import has_any

_OCCASION = (
    r"(?:các |buổi |cuộc |phiên |chương trình )?(?:hội nghị|buổi|cuộc|phiên|lễ|đại hội|kỳ họp|họp|hội thảo|diễn đàn|tọa đàm|giao ban|gặp mặt|tiếp"
    r"|đối thoại|làm việc)"
)
_CHAIRED = pattern(
    LEFT
    + r"(?:(?:đã |cùng |trực tiếp |dự và |dự, ?|đồng ){0,4}(?:chủ trì|chủ tọa|điều hành))(?= "
    + _OCCASION
    + r"| ?[.;\n]| ?$|, ?(?:phát biểu|kết luận)| và (?:phát biểu|kết luận|chỉ đạo)| tại (?:hội trường|trụ sở|điểm cầu (?:trung tâm|chính)))",
)
_CHAIR_FIRST = pattern(
    LEFT
    + r"(?:(?:đồng )?chủ trì|chủ tọa|điều hành)(?: "
    + _OCCASION
    + r"[^.,;:]{0,40}?)?(?: (?:có|là|gồm))?:? ?(?=(?:các )?(?:đồng chí|đ/c|ông|bà)|có|là|gồm)|(?:dưới|với) sự (?:chủ trì|chủ tọa"
    r"|điều hành) của (?:các )?"
)
# "Chiều 22/4, chủ trì hội nghị …, đồng chí A yêu cầu …".
_CHAIRING = pattern(r"(?:[^,.;:]{1,40}, ?)?(?:dự và |tham dự và )?(?:chủ trì|chủ tọa|điều hành) " + _OCCASION + r"(?=[^.;]{0,260}?, )")
_CHAIRED_BY = pattern(
    LEFT + r"(?:lễ|hội nghị|buổi|cuộc|phiên|đại hội|kỳ họp|hội thảo|diễn đàn) [^.;:,]{0,80}? do (?P<who>[^.;:]{3,160}?),? (?:chủ trì|chủ tọa|chủ lễ)"
    r"(?= ?[,.;\n]| ?$| (?:và|đã|được|diễn ra|tại) )"
)
_ELSE = r"(?! (?:án|thảo|kiến|khuyết|báo|toán|phòng|ước|định|thi|trữ|bị|luật|nguồn))"
# What is soon looked for: most sentences with "dự" speak of projects, drafts and plans.
_ATTENDS = pattern("dự" + RIGHT + _ELSE)
_ATTENDED = pattern(LEFT + r"(?:(?:đã |cùng |cũng |đến |tới |về |và ){0,5}(?:tham dự|dự|đến dự|tham gia đoàn))" + RIGHT + _ELSE)
_CHEERS = r"(?:động viên|chỉ đạo|chứng kiến|chúc mừng|theo dõi)"
_CHEERED = r"(?:hội nghị|buổi|cuộc họp|phiên họp|kỳ họp|lễ|đại hội|hội thảo|diễn đàn|tọa đàm|ngày hội|hội thi)" + RIGHT
_GUESTS = pattern(
    r"(?:tại [^,.;:]{3,60}, ?)?(?:cùng |cũng |đến |tới |về |tham |khách mời |thành phần |đại biểu,? ){0,4}"
    r"(?:dự|tham dự|tham gia|cùng đi|đi cùng|tháp tùng|tiếp và làm việc|tiếp"
    r"|chung vui|có mặt|đón tiếp|đón)"
    + RIGHT
    + r"[^.;:]{0,200}? (?:có|gồm|còn có)(?: sự tham dự của| sự tham gia của)?:? |về phía [^.;:,]{1,80}?,? có:? |cùng dự:? "
    r"|đại diện (?:cho )?[^.;:]{2,80} có (?=(?:ông|bà|đồng chí|đ/c) )"
    rf"|(?:{_CHEERS} (?:[^.;:]{{1,60}}? (?:{_CHEERS}|tại) )?{_CHEERED}[^.;:]{{0,60}}?"
    r"|(?:ở (?:các )?điểm cầu|(?:phía|lãnh đạo|đại biểu(?: cấp)?) (?:trung ương|tỉnh|thành phố|thị xã"
    r"|huyện|quận|xã|phường|địa phương|điểm cầu))(?: [^ ,.;:]{1,12}){0,5}?) có:? (?=(?:các )?(?:ông|bà|đồng chí|đ/c)[ :])"
    r"|(?:(?:cùng|tham|đến|về) )?dự (?:hội nghị|đại hội|kỳ họp|lễ|buổi lễ|cuộc họp|phiên họp|buổi [^ ,.;:]{1,8} [^ ,.;:]{1,8}): ?"
    r"(?=(?:các )?(?:ông|bà|đồng chí|đ/c) )"
)
# A list of guests that runs on behind a caption whose stop is lost: "… tặng hoa Hội Nông dân tỉnh Tham gia cùng đoàn có các đồng chí: …".
_RUN_ON = pattern(
    LEFT + r"(?<=[^.;:,!?(“”\n] )(?:Tham gia|Tham dự|Cùng dự|Cùng đi|Cùng tham|Đến dự|Tới dự|Về dự|Dự)(?= [^.;:]{0,80}?(?:có|gồm)(?: |:))",
    on="text",
)
_RECEIVES = pattern(r"(?:cùng )?(?:đón )?(?:tiếp|đón)(?: và (?:tiếp|làm việc))?(?: với)? ?(?:đoàn|phái đoàn|khách|có)" + RIGHT)
# "Ông A, Bí thư … tiếp đoàn."
_HOSTS = pattern(r",? (?:(?:đã|cũng) )?(?:(?:đón )?tiếp|tiếp và làm việc với|đón và làm việc với) đoàn(?= ?[.;,\n]|$)")
_SPEECH = pattern(
    r"(?:thay mặt [^.;,]{1,80} )?(?:phát biểu|kết luận|báo cáo tại|tham luận tại|chỉ đạo tại)"
    + RIGHT
    + r"[^.;]{0,120}?, ?| ?phát biểu[^.,;:]{0,60}? ?(?=(?:đồng chí|đ/c|ông|bà) )"
)
# The same without its comma.
_SPEECH_OF = pattern(r"phát biểu[^.,;:]{0,60}? (?=(?:đồng chí|đ/c|ông|bà) )")
# "Phát biểu nhận nhiệm vụ, hai tân Phó Giám đốc A và B …".
_SEVERAL = pattern("(?:các|hai|ba|[2-9]) ")
_NEW = "tân "
_COMING = pattern(r"(?:đến |tới |về |tham )?dự(?: và|,) (?:chỉ đạo và |trực tiếp )?phát biểu[^.;]{0,140}?, ?")
_SPOKE = pattern(
    r",? ?(?:(?:đã|cũng|đến|dự,?|tham dự,?|và|chủ trì|thay mặt [^.,;]{1,60},?|tới dự|đến dự|có|bài|hội nghị|trực tiếp) ){0,5}(?:phát biểu"
    r"|trình bày (?:báo cáo|tờ trình|tham luận|dự thảo)|báo cáo (?:trước|tại|tóm tắt|khái quát|kết quả|tình hình|dự thảo|với đoàn)"
    r"|(?:trực tiếp )?truyền đạt"
    r"|thay mặt [^.;:]{1,90}? (?:(?:bày tỏ lời |chân thành |trân trọng )?cảm ơn|đáp từ|gửi lời (?:chúc|cảm ơn)))" + RIGHT
)
# "Đồng chí A trao bằng khen cho …, tặng hoa và phát biểu chúc mừng."
_ALSO_SPOKE = pattern(
    r" và (?:có (?:bài )?|trực tiếp )?phát biểu(?= ?[.;\n]| (?:chúc mừng|chỉ đạo|khai mạc|bế mạc|kết luận|tại|động viên|giao nhiệm vụ)|$)"
)
_MARK = pattern(r"[,;:] ?(?:và |cùng )?", on="text")
# Behind it nobody more is named who came: "…; người đi thi phải nắm những điều như: …".
_NO_GUESTS = pattern(r" (?:phải|cần|nhằm) [^.;:]{1,90}(?: như| gồm)?: ")
_GENERIC = pattern(
    r"(?:cùng )?(?:các|toàn thể|đông đảo|một số|nguyên|(?:các )?thành viên|nhân dân|cán bộ|hội viên|đoàn viên|hơn|gần|trên|\d)" + RIGHT
)
_MEMBERS = pattern(LEFT + r"(?:các )?đồng chí (?:là |trong )?(?:lãnh đạo |đại diện )?$")
# "Lãnh đạo các Ban HĐND tỉnh", "các Phó Chủ tịch HĐND, UBND tỉnh": of bodies that are not there themselves.
_PART_OF = pattern(
    LEFT + r"(?:các|một số|[0-9/]{1,7}) (?:(?:ban(?: của)?|phòng|đơn vị|ủy viên|phó chủ tịch|phó giám đốc|thành viên)"
    r"(?: liên quan| chuyên môn| chức năng)?(?: thuộc| của)? "
    r"|(?:ủy viên|phó chủ tịch|phó giám đốc)(?: của)? [^,;:.]{2,40}(?:, | và ))$"
)
_OF_OFFICE = pattern(
    r"(?:,|-) ?(?:nguyên )?(?:phó |quyền )?(?:trưởng|phó|chủ tịch|chủ nhiệm|giám đốc|bí thư|chánh|ủy viên|thư ký|hiệu trưởng)"
    r"(?! (?:các|một số|và) )(?: (?!lãnh đạo|đại diện)[^ ,;:.]{1,12}){0,8} $"
)
_ONCE = pattern(LEFT + r"(?:nguyên là (?:cán bộ|lãnh đạo)|đến từ)" + RIGHT)
_TELLS = pattern(LEFT + r"(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo|mời|cho biết|cho rằng)" + RIGHT)
_ALONG = pattern(LEFT + r"(?:cùng (?:đại diện )?(?:lãnh đạo|thường trực)|(?:và|cùng) đại diện(?: lãnh đạo)?) ")
# How much may stand between the last of a row and its verb: a name that was not known.
_UNKNOWN = 25
_HEAD = pattern(r"(?:tỉnh|thành|huyện|thị|quận|đảng) ủy|trung ương|đảng|đảng bộ|ban thường vụ|ban chấp hành")
_APPOINTED = pattern(r",? (?:đã )?được (?:[^.;,:]{0,60} )?(?:điều động|bổ nhiệm|chỉ định|luân chuyển|nghỉ hưu|giữ chức)" + RIGHT)
# "Theo quyết định, ông A, Bí thư Huyện ủy giữ chức Giám đốc …; bà B giữ chức …": what a decision says of somebody in the active voice.
_DECIDED = pattern(r"theo (?:đó|(?:các |nội dung (?:các )?)?quyết định)[ ,]|quyết định (?:số |của |về )")
_TAKES_UP = pattern(r",? (?:sẽ )?(?:(?:thôi )?giữ chức|nghỉ hưu)" + RIGHT)
# "Đoàn do ông A, Bí thư … dẫn đầu." as a sentence of its own.
_LED = pattern(
    r"(?:đoàn|đoàn [^.;:,]{1,40}) do (?P<who>[^;.]{3,260}?),? ?(?:làm trưởng đoàn|dẫn đầu|là trưởng đoàn|làm đoàn trưởng)(?= ?(?:[.;\n]|$))"
)
# "Chủ tịch HĐND tỉnh A làm trưởng đoàn giám sát."
_HEADS = pattern(r",? (?:làm|là) (?:trưởng đoàn|đoàn trưởng)(?: (?:giám sát|kiểm tra|công tác|khảo sát))?(?= ?(?:[.;\n]|$))")
_WHAT = pattern(
    r"(?:(?:nữ|nam|em|cháu|cựu) )?(?:võ sĩ|nghệ nhân|vận động viên|vđv|huấn luyện viên|hlv|nghệ sĩ|họa sĩ|nhạc sĩ|nhà (?:thơ|văn|báo|giáo)|thầy giáo"
    r"|cô giáo|học sinh|sinh viên|cựu chiến binh|cử tri|già làng|trưởng thôn|bác sĩ|kỹ sư|luật sư|doanh nhân|anh hùng|thượng tọa|hòa thượng|đại đức"
    r"|linh mục|mục sư)(?: (?:ưu tú|nhân dân))? "
)
# "… chuyên đề do GS.TS A trực tiếp truyền đạt".
_TAUGHT_BY = pattern(LEFT + r"do (?P<who>[^;:]{3,120}?),? (?:trực tiếp )?(?:truyền đạt|trình bày)" + RIGHT)
# "Diễn văn của đồng chí A tại lễ kỷ niệm nêu bật …".
_ADDRESS = pattern(LEFT + r"(?:diễn văn|bài phát biểu|phát biểu|đáp từ)(?: (?:khai mạc|bế mạc|kết luận|kỷ niệm|chào mừng|chỉ đạo))? của ")
# "Tại hội nghị, (đại diện, lãnh đạo) Sở Y tế đã trình bày …": the body speaks, nobody of it being named.
_AT_IT = pattern(
    r"tại " + _OCCASION + r"[^,.;:]{0,40}?, ?(?:các đại biểu (?:đã )?được (?:nghe )?)?(?:(?:đại diện|lãnh đạo|đại diện lãnh đạo)(?: của)? )?"
)
_SENT = pattern(r"(?:đại diện lãnh đạo|đại diện|lãnh đạo)(?: của)? ")
_PRESENTED = pattern(r" (?:(?:cũng|đã) ){0,2}(?:trình bày|phát biểu|cung cấp thông tin|truyền đạt|báo cáo (?:tóm tắt|tổng kết|tham luận))" + RIGHT)
# A picture of another time, out of the files.
_FILED = pattern(LEFT + r"(?:khóa [ivx]{1,6}|(?:ảnh|hình) (?:tư liệu|minh họa))" + RIGHT)
_COMPANY = pattern(LEFT + r"(?:có|với) sự (?:tham dự|tham gia|có mặt|chứng kiến) của ")
# "…, tham dự có đồng chí A": a roll in the sentence of its occasion.
_GUESTS_BEHIND = pattern(
    r"[,;] (?:(?:cùng|đến|tới|về|tham) ){0,2}(?:dự|tham gia|tham dự)(?: (?:đoàn|hội nghị|lễ|buổi lễ|cuộc họp|buổi [^ ,;:.]{1,6}(?: [^ ,;:.]{1,6})?))?"
    r" (?:có|gồm)(?: sự tham dự của)?:? (?=(?:các )?(?:đồng chí|đ/c|ông|bà)[ :])"
)
_HAVING = ("dự có ", "gia có ", "đoàn có ", "nghị có ", "lễ có ", "họp có ", "dự gồm ", "gia gồm ")
# Words without one of which a sentence gives no such role: they are looked for first, since few sentences give any.
_CHAIRS = ("chủ trì", "chủ tọa", "chủ lễ", "điều hành")
_SPEAKS = ("phát biểu", "diễn văn", "đáp từ", "trình bày", "báo cáo", "truyền đạt", "thay mặt", "tham luận tại", "chỉ đạo tại", "cung cấp thông tin")
_MOVES = ("điều động", "bổ nhiệm", "chỉ định", "luân chuyển", "nghỉ hưu", "giữ chức")
_OF_DECISIONS = ("theo ", "quyết định ")
_ACCOMPANIED = ("sự tham ", "sự có mặt ", "sự chứng kiến ")
_RECEPTION = ("tiếp đoàn", "với đoàn")
# With what a list of guests begins.
_WELCOME = (
    *("dự", "đến ", "tới ", "về ", "tham ", "cùng ", "cũng ", "tại ", "đại ", "khách mời ", "thành phần "),
    *(
        "đi cùng",
        "tháp tùng",
        "tiếp",
        "đón",
        "có mặt",
        "động viên ",
        "chỉ đạo ",
        "chứng kiến ",
        "chúc mừng ",
        "theo dõi ",
        "phía ",
        "ở điểm cầu",
        "ở các điểm cầu",
        "lãnh đạo ",
    ),
)


def involvements(
    source: Source,
    sentences: Layer[Sentence],
    officials: Layer[Official],
    names: Layer[PersonName],
    titles: Layer[TitleMention],
    bodies: Layer[Organization],
) -> Iterator[Involvement]:
    """
    Find the roles that sentences tell by themselves: "X chủ trì hội nghị", "Dự có …", "Phát biểu tại …, Y".

    Lists run on to the end of the sentence, each person with the titles behind the name; groups without a name are nobody.

    >>> show("Dự hội nghị có đồng chí Lê Văn An, Bí thư Huyện ủy; lãnh đạo các phòng.", Involvement)
    'Lê Văn An' role=attendee name=Lê Văn An
    """
    cast = source.once(Cast.of, officials, names, titles, bodies)
    run_on = [match.start() for match in _RUN_ON.find(source)]
    chairs, speaks, moves, receives = (_standing(source, words) for words in (_CHAIRS, _SPEAKS, _MOVES, _RECEPTION))
    for sentence in sentences:
        span, body = sentence.span, sentence.part == "body"
        if not body and sentence.part != "caption":
            continue
        words = source.folded[span.start : span.end]
        if body:
            yield from _guests(source, cast, span, words)
            behind = _GUESTS_BEHIND.first(source, span.start, span.end) if has_any(words, _HAVING) else None
            if behind is not None:
                yield from _guests(source, cast, Span(behind.start() + 2, span.end), source.folded[behind.start() + 2 : span.end])
            for start in run_on:
                if span.start < start < span.end:
                    yield from _guests(source, cast, Span(start, span.end), source.folded[start : span.end])
            if moves and ("được" in words or words.startswith(_OF_DECISIONS)) and has_any(words, moves):
                yield from _appointed(source, cast, span)
            if "đoàn" in words:
                yield from _leaders(source, cast, span)
            if receives and has_any(words, receives):
                yield from _receivers(source, cast, span)
        chaired, spoken = has_any(words, chairs), has_any(words, speaks)
        if (chaired or spoken) and (body or not _FILED.first(source, span.start, span.end)):
            yield from _chairs(source, cast, span) if chaired else ()
            yield from _speakers(source, cast, span) if spoken else ()


def _standing(source: Source, telling: tuple[str, ...]) -> tuple[str, ...]:
    """Return those *telling* words that the report has at all."""
    return tuple(words for words in telling if words in source.folded)


def _chairs(source: Source, cast: Cast, sentence: Span) -> Iterator[Involvement]:
    for match in _CHAIRED_BY.find(source, sentence.start, sentence.end):
        yield from (_role(a, "chair", "chaired-by") for a in cast.named(Span.of(match, "who")) if a.sort != "body")
    fronted = _CHAIRING.match(source, sentence.start, sentence.end)
    if fronted is not None:
        actor = cast.subject(Span(fronted.end(), sentence.end))
        if actor is not None and actor.sort == "person":
            yield _role(actor, "chair", "chairs")
    for match in _CHAIRED.find(source, sentence.start, sentence.end):
        row = cast.row_before(match.start(), sentence.start)
        for actor in row or _company(source, cast, sentence, match.start()):
            yield _role(actor, "chair", "chairs")
    for match in _CHAIR_FIRST.find(source, sentence.start, sentence.end):
        first = cast.people.first_after(match.end())
        start = first.start if first is not None and first.start - match.end() < 60 else match.end()
        for actor in cast.row_after(start, sentence.end):
            yield _role(actor, "chair", "chaired-by")


def _leaders(source: Source, cast: Cast, sentence: Span) -> Iterator[Involvement]:
    led = _LED.match(source, sentence.start, sentence.end) if source.folded.startswith("đoàn", sentence.start) else None
    if led is None and _HEADS.first(source, sentence.start, sentence.end):
        subject = cast.subject(sentence)
        if subject is not None and subject.sort == "person" and _HEADS.match(source, cast.close(subject, sentence.end), sentence.end):
            yield _role(subject, "leader", "leads")
    people = (a for a in cast.named(Span.of(led, "who")) if a.sort != "body") if led else ()
    yield from (_role(actor, "leader", "led-by") for actor in people)


def _receivers(source: Source, cast: Cast, sentence: Span) -> Iterator[Involvement]:
    for actor in cast.named(sentence):
        if actor.sort == "person" and _HOSTS.match(source, cast.close(actor, sentence.end), sentence.end):
            yield _role(actor, "host", "receives")


def _guests(source: Source, cast: Cast, sentence: Span, words: str) -> Iterator[Involvement]:
    opening = _GUESTS.match(source, sentence.start, sentence.end) if words.startswith(_WELCOME) else None
    if opening is None and has_any(words, _ACCOMPANIED):
        opening = _COMPANY.first(source, sentence.start, sentence.end)
    if opening is not None:
        halt = _NO_GUESTS.first(source, opening.end(), sentence.end)
        sentence = Span(sentence.start, halt.start()) if halt else sentence
        receives = _RECEIVES.match(source, sentence.start, opening.end()) is not None
        for actor in cast.named(Span(opening.end(), sentence.end)):
            generic = _GENERIC.match(source, _item(source, opening.end(), actor.start)) and not _MEMBERS.first(source, opening.end(), actor.start)
            once = actor.sort == "body" and _ONCE.first(source, source.text.rfind(";", opening.end(), actor.start) + 1, actor.start)
            part = actor.sort == "body" and _PART_OF.first(source, max(opening.end(), actor.start - 80), actor.start)
            part = part or (actor.sort == "body" and _of_his_office(source, cast, opening.end(), actor))
            if actor.sort != "body" or (not _bare(actor) and not generic and not once and not part):
                yield _role(actor, "host" if receives and actor.sort != "body" else "attendee", "guest-list")
        return
    if "tham gia đoàn" not in words and _ATTENDS.first(source, sentence.start, sentence.end) is None:
        return
    for match in _ATTENDED.find(source, sentence.start, sentence.end):
        row = cast.row_before(match.start(), sentence.start)
        for actor in row or _company(source, cast, sentence, match.start()):
            yield _role(actor, "attendee", "attends")


def _of_his_office(source: Source, cast: Cast, floor: int, body: Actor) -> bool:
    """Tell whether a body only belongs to an office, not known as such, of the person before it: "A, Trưởng ban B Trung ương Đoàn"."""
    person = cast.last_named(body.start)
    if person is None or person.start < floor or ";" in source.text[person.end : body.start]:
        return False
    return _OF_OFFICE.first(source, max(person.end, body.start - 60), body.start) is not None


def _company(source: Source, cast: Cast, sentence: Span, end: int) -> tuple[Actor, ...]:
    """Return the persons and the bodies of "A, B cùng lãnh đạo …" before *end*, unless they only tell somebody to."""
    if _TELLS.first(source, sentence.start, end):
        return ()
    return (*_heading(cast, sentence, end), *_with_them(source, cast, sentence, end))


def _heading(cast: Cast, sentence: Span, end: int) -> tuple[Actor, ...]:
    """Return the persons before *end* of a sentence that begins with them, whatever groups follow ("A, B cùng lãnh đạo … tham dự")."""
    subject = cast.subject(sentence)
    if subject is None or subject.sort != "person" or subject.start >= end:
        return ()
    last = cast.people.last_before(end)
    if end < sentence.end - 70 and (last is None or end - cast.close(last, end) > _UNKNOWN):
        return ()
    return tuple(a for a in cast.named(Span(sentence.start, end)) if a.sort != "body")


def _with_them(source: Source, cast: Cast, sentence: Span, end: int) -> tuple[Actor, ...]:
    """Return the bodies whose leaders come along: "… cùng lãnh đạo HĐND tỉnh, UBND tỉnh tham dự"."""
    along = _ALONG.first(source, sentence.start, end)
    return tuple(a for a in cast.named(Span(along.end(), end)) if a.sort == "body" and not _bare(a)) if along and end > sentence.end - 70 else ()


def _item(source: Source, floor: int, offset: int) -> int:
    """Return where the item of a list begins that holds *offset*."""
    begin = floor
    for mark in _MARK.find(source, floor, offset):
        begin = mark.end()
    return begin


def _appointed(source: Source, cast: Cast, sentence: Span) -> Iterator[Involvement]:
    decided = _DECIDED.match(source, sentence.start, sentence.end) is not None
    for actor in cast.named(sentence):
        if actor.sort == "body":
            continue
        behind = cast.close(actor, sentence.end)
        if _APPOINTED.match(source, behind, sentence.end) or (decided and _TAKES_UP.match(source, behind, sentence.end)):
            yield _role(actor, "counterpart", "appointed")


def _speakers(source: Source, cast: Cast, sentence: Span) -> Iterator[Involvement]:
    coming = _COMING.match(source, sentence.start, sentence.end)
    if coming is not None:
        actor = cast.starting(coming.end())
        if actor is not None and actor.sort in ("person", "name"):
            yield _role(actor, "attendee", "speech-frame")
            yield _role(actor, "speaker", "speech-frame")
            return
    speech = _SPEECH.match(source, sentence.start, sentence.end)
    if speech is not None and not source.folded.startswith("kết luận", speech.start()):
        actor = cast.starting(speech.end())
        if actor is None or actor.sort not in ("person", "name"):
            named = _SPEECH_OF.match(source, sentence.start, sentence.end)
            actor = cast.starting(named.end()) if named else actor
        several = _SEVERAL.match(source, speech.end(), sentence.end)
        begin = several.end() if several else sentence.end
        begin += len(_NEW) if source.folded.startswith(_NEW, begin) and cast.people.at(begin) is None else 0
        row = cast.row_after(begin, sentence.end) if several else ()
        actor = actor or _described(source, cast, speech.end(), sentence.end)
        row = row or ((actor,) if actor is not None and actor.sort in ("person", "name") else ())
        sent = _SENT.match(source, speech.end(), sentence.end) if not row else None
        body = cast.actors.at(sent.end()) if sent else None
        row = (body,) if body is not None and body.sort == "body" and not _bare(body) else row
        yield from (_role(actor, "speaker", "speech-frame") for actor in row)
        if row:
            return
    for taught in _TAUGHT_BY.find(source, sentence.start, sentence.end):
        yield from (_role(a, "speaker", "teaches") for a in cast.named(Span.of(taught, "who")) if a.sort != "body")
    address = _ADDRESS.first(source, sentence.start, sentence.end)
    actor = cast.starting(address.end()) if address else None
    if actor is not None and actor.sort == "person":
        yield _role(actor, "speaker", "address")
    place = _AT_IT.match(source, sentence.start, sentence.end)
    body = cast.actors.at(place.end()) if place else None
    if body is not None and body.sort == "body" and _PRESENTED.match(source, body.end, sentence.end):
        yield _role(body, "speaker", "presents")
    for actor in cast.named(sentence):
        if actor.sort == "person" and _SPOKE.match(source, cast.close(actor, sentence.end), sentence.end):
            yield _role(actor, "speaker", "speaks")
            return
    also = _ALSO_SPOKE.first(source, sentence.start, sentence.end)
    subject = cast.subject(sentence) if also else None
    if also is not None and subject is not None and subject.sort == "person":
        others = (a for a in cast.named(Span(subject.end, also.start())) if a.sort == "person")
        yield from () if any(a.name != subject.name for a in others) else (_role(subject, "speaker", "speaks-too"),)


def _described(source: Source, cast: Cast, start: int, ceiling: int) -> Actor | None:
    """Return whoever is named behind a word for what they are ("nữ võ sĩ Trần Thị Mai"), office or none."""
    actor = cast.people.first_after(start)
    return actor if actor is not None and actor.end <= ceiling and _WHAT.fits(source.folded[start : actor.start]) else None


def _bare(actor: Actor) -> bool:
    """Tell whether a body is named by its head alone ("Tỉnh ủy"), which says of nobody in particular that they came."""
    return actor.sort == "body" and _HEAD.fits(actor.name) is not None


def _role(actor: Actor, role: str, rule: str) -> Involvement:
    return Involvement(actor.span, role, actor.name, rule=rule, evidence=actor.evidence)


@hookimpl
def govtext_annotators() -> Iterator[Callable[..., Iterator[Involvement]]]:
    """Find roles."""
    yield involvements
