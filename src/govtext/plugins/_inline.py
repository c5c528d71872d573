"""Captions that a lost line break left inside a long line."""

from collections.abc import Iterator

from govtext.kinds import Caption, PageWord
from govtext.plugin import LEFT, LETTER, LOWER, UPPER, Lexicon, Source, Span, pattern
from govtext.plugins._captions import PHOTO, WHO, Cues, opener
from govtext.plugins._lines import Line

_INSIDE = pattern(rf"\({PHOTO} ?: ?(?P<paren>[^()]{{2,60}})\)\.?(?=\s)|(?<=[. ]){PHOTO}: ?(?P<open>{WHO})\.?(?=\s)", on="text")
#: What is said of every photo's source, as it is soon looked for.
_COLON = pattern(rf"{LEFT}(?:ảnh|chụp|liệu|nguồn|photo) ?:")
_BEGINS = pattern(rf"[.!?…”\"] (?=[{UPPER}])", on="text")
#: Words with which a sentence begins, and which no name holds.
_STARTER = (
    r"(?:Ông|Bà|Tại|Theo|Trong|Phát biểu|Ngày(?= \d)|Sáng(?= \d| nay| ngày)|Chiều(?= \d| nay| ngày)|Tối(?= \d| nay| ngày)|Năm(?= \d| nay)"
    r"|Trước đó|Trước khi|Sau khi|Sau đó|Ngoài ra|Cùng (?:với|đi|dự|tham gia)|Đến|Để|Tuy|Với|Về|Cũng|Qua|Nhân dịp|Hiện|Từ(?! thiện| điển)"
    r"|Đồng chí|Các đồng chí|Đồng thời|Bên cạnh|Tham (?:dự|gia)|Đây|Như vậy|Việc|Được|Thay mặt"
    r"|(?:Kết luận|Thảo luận|Báo cáo|Dự|Đánh giá)(?= tại| hội| buổi| cuộc| phiên| kỳ| lễ)"
    r"|Thực hiện(?= Nghị| Chỉ| chương| kế)|Đối với|Nhằm|Tiếp đó|Song song|Mặc dù|Khi|Trả lời(?= báo| phỏng)|Trao đổi(?= với| tại)|Liên quan|Cụ thể)"
)
_LATER = pattern(rf"(?<=[{LETTER}.]) {_STARTER}(?![{LETTER}])", on="text")
#: A short sentence that only names the scene.
_SCENE = pattern(r"(?:quang cảnh|toàn cảnh|ảnh minh họa)[^.:;!?]{0,90}\.(?= |$)", cues=("cảnh", "ảnh minh họa"))
_GLUE = pattern(
    rf"[^.!?;…\n]{{12,260}}?(?<=[{LOWER}0-9XVI)]) (?=(?P<next>{_STARTER})(?: [{LETTER}0-9(“\"]|, ))",
    on="text",
)
#: Starters that are syllables of names too; behind another capital they are.
_SYLLABLES = frozenset(("Hiện", "Đến", "Qua", "Với", "Về", "Từ", "Để", "Khi", "Dự", "Được", "Việc", "Tuy", "Cũng", "Đây", "Nhằm", "Năm", "Trong"))
_NOT_BEFORE = pattern(
    r"(?:gia đình|quà|hoa|khen|cùng|tiếp|đón|gặp|mời|trình bày|thông qua|rằng|là|do"
    r"|của|với|và|các|thăm|cho|gồm|bởi|từ|đồng chí|có|kỷ niệm|mừng|nhân|hưởng ứng|chào mừng|tại|ở|về|dịp|theo|:|-|,)$"
)


def inline(source: Source, line: Line, words: Lexicon[PageWord]) -> Iterator[Caption]:
    """Yield the captions that a lost line break left inside a long line."""
    done = line.span.start
    credited = source.text.find(":", line.span.start, line.span.end) >= 0 and _COLON.first(source, line.span.start, line.span.end) is not None
    scenic = source.has_any(_SCENE.cues)
    for start in _sentence_starts(source, line):
        if start < done:
            continue
        found = (
            (credited and _credited(source, start, line.span.end)) or (scenic and _scene(source, start, line)) or _glued(source, start, line, words)
        )
        if found:
            yield found
            done = found.span.end


def _credited(source: Source, start: int, end: int) -> Caption | None:
    match = _INSIDE.first(source, start, min(end, start + 420))
    if match is None:
        return None
    before = source.text[start : match.start()].rstrip(" .-")
    if not before or ". " in before or "; " in before:
        return None
    name = "paren" if match["paren"] else "open"
    stop, who = match.end(), match[name]
    if name == "open":
        later = _LATER.first(source, match.start("open"), match.end() + 16)
        stop = later.start() if later else stop
        who = source.text[match.start("open") : stop]
    return Caption(Span(start, stop), who.strip(" ."), rule="inline-credit")


def _scene(source: Source, start: int, line: Line) -> Caption | None:
    match = _SCENE.match(source, start, line.span.end)
    return Caption(Span(start, match.end()), rule="inline-scene") if match and line.span.end - match.end() > 40 else None


def _glued(source: Source, start: int, line: Line, words: Lexicon[PageWord]) -> Caption | None:
    opens = opener(source, start, line.span.end, words)
    match = _GLUE.match(source, start, line.span.end) if opens in ("scene", "person", "group") else None
    if match is None or line.span.end - match.end() < 40:
        return None
    span = Span(start, match.end() - 1)
    cues = Cues(source, span, words)
    shown = opens == "scene" or (cues.count("stage") > 0 and not cues.count("told"))
    named = match["next"] in _SYLLABLES and source.text[start : span.end].rsplit(" ", 1)[-1][:1].isupper()
    return Caption(span, rule="inline-glued") if shown and not named and not _NOT_BEFORE.first(source, span.end - 12, span.end) else None


def _sentence_starts(source: Source, line: Line) -> Iterator[int]:
    yield line.span.start
    for match in _BEGINS.find(source, line.span.start, line.span.end):
        yield match.end()
