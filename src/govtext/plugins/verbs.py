"""Verbs that report what somebody said, without the nouns and idioms that look like them."""

from bisect import bisect_left
from collections.abc import Callable, Iterator

from govtext.kinds import ReportingVerb, Saying, Sentence
from govtext.plugin import LEFT, RIGHT, Layer, Lexicon, Source, Span, hookimpl, pattern, read_entries
from govtext.plugins._endings import endings

# What stands before the same word as a noun, in a purpose, in the passive, or told of as work done.
_BEFORE = (
    "sự|có|theo|được|bị|để|nhằm|đáp ứng|các|những|nhiều|dự thảo|nghe|công tác|tập trung|lãnh đạo|lãnh đạo,|phát biểu|với|vào|cần|phải|không"
    "|chưa|việc|trong|của|là|về|thông báo|đơn|thường xuyên|kịp thời|quan tâm|ý kiến,|nội dung|cung cấp|trình bày|tóm tắt"
    "|thăm,|thăm và|thăm hỏi,|thăm hỏi và|trao đổi|điều động,|điều động và|bổ nhiệm,|bổ nhiệm và|luân chuyển,|luân chuyển và|thông qua|ban"
    "|vấn đề|lời|vấn|vận|mục|bài|tiếp xã|chào xã|thăm xã|gặp xã|tiếp thu|hệ thống|cổng|phòng|công nghệ|chuyển|ngoại|bàn"
    "|hướng dẫn|hướng dẫn,|triển khai"
    "|thủ tục|hồ sơ|phiên|buổi|đạt|vượt|so với|ý kiến kiến|đã nhiều"
)
_OTHERWISE = pattern(rf"{LEFT}(?:{_BEFORE}|(?<!văn )(?<!cơ )bản) $")
_ENDS_OTHERWISE = endings(_BEFORE, "bản")
# "Các kiến nghị, đề xuất": two nouns.
_NOUNS = "kiến nghị|đề nghị|đề xuất|phản ánh|yêu cầu|ý kiến|vướng mắc"
_PAIRED = pattern(rf"{LEFT}(?:các|những|nhiều|một số|mọi|ý kiến|nội dung|theo|\d{{1,3}})(?: [^ ,.;:]{{1,10}}){{0,2}}? (?:{_NOUNS})(?:,| và) $")
_ENDS_PAIRED = tuple(f"{noun}{joint} " for noun in _NOUNS.split("|") for joint in (",", " và"))
# "Hội nghị là nơi để thanh niên bày tỏ …".
_MEANT_FOR = pattern(LEFT + r"(?:nơi|dịp|cơ hội|diễn đàn|kênh|cầu nối|sân chơi) để [^.;:]{0,80}$")
_HEARTENS = pattern(
    r" [^.;,:]{3,90}? (?:cố gắng|sớm|yên tâm|tiếp tục|phấn đấu|khắc phục|vươn lên|nỗ lực|vượt qua|giữ gìn|ổn định|tích cực|phát huy)" + RIGHT
)
_FAR = 20
_BEHIND = 40
_NEAR = 160
_PRAISE = pattern(LEFT + r"(?:tốt|cao|tích cực|hiệu quả|nổi bật|xuất sắc|thiết thực|kịp thời|thành công|đáng mừng|ấn tượng)" + RIGHT)
_FOLLOWS = {
    "colon": pattern(r' ?[,:"“]| rằng\b| là[:,]'),
    "speech": pattern(r' ?[:"“.]| rằng\b| thêm[:,.]'),
    "addressee": pattern(
        r" ?:| (?:các|cho|sở|ban|ủy ban|ubnd|hđnd|ngành|công an|văn phòng|phòng|thường trực|huyện|thành|tỉnh|thị|đảng|đồng chí|chủ tịch|giám đốc"
        r"|bộ|đơn vị|cơ quan|trung tâm|hội|đoàn|mặt trận|ubmttq|cán bộ|lãnh đạo|xã|phường|cục|chi cục|bí thư|thủ trưởng|tổ|phó|thủ tướng"
        r"|bộ trưởng|trưởng|ông|bà|nhà trường)" + RIGHT
    ),
}
_PERSONS = ("ông ", "bà ", "đồng chí ", "đ/c ")
_OFFICE = pattern(rf"{LEFT}(?:giữ chức|phụ trách|đảm nhiệm chức|làm (?:bí thư|chủ tịch|giám đốc|trưởng)){RIGHT}")
_QUOTED = pattern(r'“[^”\n]{1,3000}”|"[^"\n]{1,3000}"|«[^»\n]{1,3000}»', on="text")
_CLOSED = pattern(r'[”"»] ?,? ', on="text")


def sayings(source: Source, sentences: Layer[Sentence], verbs: Lexicon[ReportingVerb]) -> Iterator[Saying]:
    """
    Find the verbs that report a saying in the body, outside quotations.

    The same words are nouns ("đáp ứng yêu cầu", "sự chỉ đạo"), purposes ("để ghi nhận") and parts of others ("giao thông"); what stands
    right before and behind tells.

    >>> show("Ông Nguyễn Văn An nhấn mạnh, các xã chưa đáp ứng yêu cầu.", Saying)
    'nhấn mạnh' act=emphasize verb=(verb=nhấn mạnh act=emphasize joins=True)
    """
    quoted = tuple(Span.of(match) for match in _QUOTED.find(source))
    found = tuple(verbs.find(source))
    starts = [span.start for span, _ in found]
    for sentence in sentences:
        if sentence.part == "body":
            for span, verb in found[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]:
                if _reports(source, span, verb, sentence.span) and not any(span in quote for quote in quoted):
                    praised = not verb.unpraised or _PRAISE.first(source, span.end, min(sentence.end, span.end + _NEAR)) is not None
                    act = verb.act if praised else verb.unpraised
                    yield Saying(span, act, verb, rule=f"verb-{act}")


def _reports(source: Source, span: Span, verb: ReportingVerb, sentence: Span) -> bool:
    """Tell whether the words at *span* are the verb, and not one of their uses as a noun, an idiom or a part of another word."""
    before = source.folded[max(sentence.start, span.start - 2 * _BEHIND) : span.start]
    if " để " in before and _MEANT_FOR.first(source, span.start - len(before), span.start):
        return False
    # "Thăm hỏi, động viên gia đình sớm …": words told to them, where a verb of theirs follows.
    heartens = source.folded.startswith("động viên", span.start) and _HEARTENS.match(source, span.end, sentence.end)
    if not heartens and before.endswith(_ENDS_OTHERWISE) and _OTHERWISE.first(source, max(sentence.start, span.start - _FAR), span.start):
        return False
    if before.endswith(_ENDS_PAIRED) and _PAIRED.first(source, span.start - len(before), span.start):
        return False
    behind = source.folded[span.end : min(sentence.end, span.end + _BEHIND)].lstrip()
    # "giao ban" is no order, "giao Ban Quản lý dự án" is one.
    named = source.text[span.end : span.end + 2].strip().istitle() and not source.text[span.start : span.end].isupper()
    if (
        not named
        and behind.startswith(verb.unless)
        and any(behind.startswith(word) and not behind[len(word) : len(word) + 1].isalnum() for word in verb.unless)
    ):
        return False
    if verb.act == "acknowledge" and behind[:1].isdigit():
        return False
    if verb.act == "assign" and behind.startswith(_PERSONS) and _OFFICE.first(source, span.end, min(sentence.end, span.end + _NEAR)):
        # "Quyết định phân công bà A giữ chức …" appoints.
        return False
    ends = verb.needs == "speech" or (verb.needs == "colon" and behind in ("", "."))
    if ends and _CLOSED.first(source, sentence.start, span.start):
        return True
    follows = _FOLLOWS.get(verb.needs)
    return follows is None or follows.match(source, span.end, sentence.end) is not None


@hookimpl
def govtext_entries() -> Iterator[ReportingVerb]:
    """Know the verbs of acts.toml."""
    yield from read_entries(ReportingVerb, "acts.toml")


@hookimpl
def govtext_annotators() -> Iterator[Callable[..., Iterator[Saying]]]:
    """Find reporting verbs."""
    yield sayings
