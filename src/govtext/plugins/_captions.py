"""What tells a caption from a paragraph or a sub-headline."""

from collections.abc import Sequence
from functools import cached_property, lru_cache

import attrs

from govtext.kinds import Caption, PageWord
from govtext.plugin import LETTER, LOWER, UPPER, Lexicon, Pattern, Source, Span, pattern
from govtext.plugins._lines import Line

WHO = rf"[{UPPER}][{LETTER}0-9./&+-]{{0,24}}(?:[ ,/-]{{1,3}}[{UPPER}][{LETTER}0-9./&+-]{{0,24}}){{0,5}}"
PHOTO = r"(?:Ảnh|ẢNH|Ảnh chụp|Nguồn ảnh|Nguồn|Ảnh tư liệu|Photo)"
#: "(Ảnh: X)", "Ảnh: X", "- Ảnh: X", "(Nguồn: X)"; a photo that is only an illustration counts too.
CREDIT = pattern(
    rf"(?:\((?:{PHOTO} ?[:.]?|ảnh ?:) ?(?P<paren>[^()]{{2,60}})\)|(?<=[.,;!?)”\" \n-]){PHOTO} ?: ?(?P<open>[^:;]{{2,60}})"
    r"|\((?P<any>Ảnh minh họa|Ảnh minh hoạ|Ảnh tư liệu)\)"
    rf"|(?<=\. )Ảnh (?P<bare>{WHO})(?: phát| cung cấp)?|(?<=[. -])(?P<plain>Ảnh minh họa|Ảnh minh hoạ|Ảnh tư liệu|Ảnh: ?Internet))[.)]{{0,2}}$",
    on="text",
)
_OPENS = pattern(r"[-*• ]{0,3}(?:ảnh|trong ảnh|ảnh trên|ảnh dưới|ảnh minh họa|hình(?: ảnh)?(?: \d{1,2})?) ?[:.]|hình ảnh ")
_ALT = pattern(r"[-.] ?ảnh \d{1,2}\.?$|(?<=[^ ] )ảnh \d{1,2}$")
_SHOWN = pattern(r"\((?:ảnh|trong ảnh|ảnh trên)\)\.?$")
_LISTED = pattern(r"[-*•+●▪] ?|(?:\d{1,2}|[ivx]{1,4}|[a-h])[./)]")
_LABELLED = pattern(rf"[{LETTER} ,]{{2,24}} ?:")
_TIME = pattern(r"(?:hôm nay|ngày|sáng|chiều|tối|trưa|đêm|vừa qua|mới đây|trong|từ|đến|theo|thời gian|nhân|tính|dịp|năm|tháng|quý|hiện)\b")
#: How a lead begins.
_NEWS = pattern(
    r"(?:hôm nay|ngày|sáng|chiều|tối|trưa|vừa qua|mới đây|nhân|thực hiện|tiếp tục|trong (?:2|hai|3|ba) ngày|sau (?:\d|một|hai|ba) ngày)\b"
    r"|[(]?[a-zđ.]{2,20}\)? ?- ?"
)
#: How a body sentence goes on from the one before, and what else it begins with; no caption does.
_CONNECTED = (
    r"kết thúc|tại|sau|cũng|bên cạnh|ngoài|tuy"
    r"|đồng thời|tham|thay mặt|phát biểu|trước|qua|với|về|để|trên|tiếp|cùng|riêng|ngay|đặc biệt|cụ thể|như|đây"
    r"|tương tự|được|là|khi|dịp này"
)
_LINKED = pattern(rf"(?:{_CONNECTED})\b")
_NEWSY = pattern(rf"(?:{_CONNECTED}|việc|hội nghị|buổi|phiên|kỳ họp|đại hội|lễ|chương trình|kết quả|mỗi|mọi|hơn|gần|số|tổng|công tác|giải)\b")
_ABSTRACT = pattern(r"(?:vì|để|vừa|chưa|cần|không để|từ|những|một số|còn|đạt kết quả)\b|(?:nhiều)\b")
_PASSIVE = pattern(
    r"\b(?:chủ trì|điều hành|tham dự|cùng dự|đến dự|về dự|dự(?! khuyết)|tham gia đoàn|nếu|thì|rằng|hoặc|để làm|cùng đại diện)(?=\W)|tham gia\.$"
)
_EVENT = pattern(r"\b(?:tại|ở|hội nghị|lễ|buổi|đại hội|kỳ họp|hội thi|giải|lễ hội|cuộc họp)\b")
#: How a line ends that says who leads the meeting shown.
_CHAIRED = pattern(r"(?<= )(?:chủ trì|điều hành) (?:hội nghị|kỳ họp|phiên họp|cuộc họp|buổi (?:họp|làm việc)|đại hội|hội thảo)[.]$")
#: How a line ends that says who is presented: "BCH … khóa VII | ra mắt Đại hội".
_ON_STAGE = pattern(r"(?<= )ra mắt (?:đại hội|hội nghị)$")
#: Those whom photos of meetings show.
_CROWD = pattern(r"(?:các |toàn thể |đông đảo |các đồng chí |các vị )?đại biểu (?!có|gồm)")
#: A place that is shown, and verbs that tell news of it.
_STILL = pattern(r"(?<= )(?:tại|ở|trên|của) (?=[a-zđà-ỹ])")
_VERBAL = pattern(
    r"(?<![^ ])(?:là|có|được|bị|vừa|đang|tăng|giảm|đạt|tổ chức|họp|khai mạc|bế mạc|làm việc|kiểm tra|hoàn thành|triển khai|ban hành|công bố"
    r"|yêu cầu|chủ trì|diễn ra|xảy ra|góp phần|giúp|cần|phải|nên|thành|trở thành|thực hiện|tiếp tục|đẩy mạnh|tăng cường|phát động"
    r"|mang lại|dự|về dự)(?= )"
)
#: What is done for the camera.
_POSED = pattern(
    r"(?:trao|tặng) (?:tặng|quyết định|bằng|giấy|hoa|quà|cờ|kỷ niệm|huân|huy|danh hiệu|học bổng|hỗ trợ|nhà|kinh phí|sổ|tiền|biển|tượng)"
    r"|ký (?:kết|biên bản|bản|thỏa)|cắt băng|(?:bấm|nhấn) nút|dâng (?:hương|hoa)|thắp (?:hương|nến)|gắn biển|chụp (?:ảnh|hình)|bắt tay|trồng cây",
)
#: A line that begins with its verb heads a passage.
_SUBJECTLESS = pattern(r"(?:đã|sẽ|chưa|phải|cần(?! (?:cẩu|thơ|giuộc|giờ|đước|trục))|không (?:để|còn|được|ai|thể|bỏ|chủ|có|ngừng|lơ|quên|chỉ))\b")
#: How a speech turns to those who hear it.
_ADDRESSED = ("thưa ", "kính thưa ")
_FIGURE = pattern(r"\d")
#: How many words a caption has at most that ends with a stop; more where it names again whom the report has named so.
_STOPPED, _INTRODUCED = 40, 60
#: How many words tell at most who is presented.
_PRESENTED = 25
#: How many blanks are in a name in quotation marks.
_NAME = 5
#: How many words a sub-headline has at most.
_SUBHEAD = 15
#: So many letters name a person and the first title.
_TITLED = 45
#: How many lines about a line show whether it stands among paragraphs.
_NEAR = 6
_NAMED = pattern(rf"(?<=[{LETTER}0-9,] )[{UPPER}][{LOWER}]", on="text")


@attrs.frozen(slots=False)
class Cues:
    """What the *words* at *span* say about them; looked up when first asked for."""

    source: Source
    span: Span
    words: Lexicon[PageWord]

    @classmethod
    def of(cls, source: Source, line: Line, words: Lexicon[PageWord]) -> "Cues":
        """Return what is said by *line*; by itself where it is glued to a figure before it: "02/4/2021Quang cảnh"."""
        glued = source.text[line.span.start - 1 : line.span.start].isalnum()
        return cls(line.page, Span(0, len(line.text)), words) if glued else cls(source, line.span, words)

    @cached_property
    def opener(self) -> str:
        """The use of the word that opens the line, or ""."""
        return opener(self.source, self.span.start, self.span.end, self.words)

    @cached_property
    def uses(self) -> tuple[str, ...]:
        """The use of each word, from left to right."""
        return tuple(entry.use for _, entry in self.words.find(self.source, self.span.start, self.span.end))

    @property
    def seen(self) -> bool:
        """Whether somebody is said to be doing what photos show."""
        return self.opener in ("person", "group", "scene") and self.count("stage") > 0

    def count(self, use: str) -> int:
        """Return how many words of that *use* the line has."""
        return self.uses.count(use)


def opener(source: Source, start: int, end: int, words: Lexicon[PageWord]) -> str:
    """Return the use of the word that opens what stands from *start* to *end*, or ""."""
    match = _opened(words).match(source, start, end)
    return words.read(match["word"])[0].use if match else ""


@lru_cache(maxsize=8)
def _opened(words: Lexicon[PageWord]) -> Pattern:
    """Return the pattern for the beginning of a line that opens with one of *words*, a mark or two left aside."""
    return pattern(rf"[\s\S]{{0,3}}?(?P<word>{words.expr})")


@attrs.frozen
class Setting:
    """
    Where a line stands.

    Args:
        lines: all lines of the body.

        at: which of them it is.

        repeated: whether the page prints it twice.

        flowing: whether the page's long lines end as sentences do; in a list they do not, and none is a caption.

        marked: whether a line beside it says that a photo is here.
    """

    lines: Sequence[Line]
    at: int
    repeated: bool = False
    flowing: bool = True
    marked: bool = False

    @property
    def before(self) -> Sequence[Line]:
        """Some lines before it, the nearest first."""
        return self.lines[max(0, self.at - _NEAR) : self.at][::-1]

    @property
    def after(self) -> Sequence[Line]:
        """Some lines after it."""
        return self.lines[self.at + 1 : self.at + 1 + _NEAR]

    @property
    def first(self) -> bool:
        """Whether it is the first below the headline."""
        return self.at == 0

    @property
    def near_top(self) -> bool:
        """Whether it is one of the first few."""
        return self.at < _NEAR

    @property
    def prose(self) -> bool:
        """Whether full paragraphs are about it."""
        return self.flowing and any(line.stopped and line.size >= 12 for line in (*self.before, *self.after))

    @property
    def closing(self) -> bool:
        """Whether no paragraph follows: a sub-headline always has one below it."""
        return not any(line.stopped for line in self.after)

    @property
    def lead_next(self) -> bool:
        """Whether the news begins in the next line."""
        return bool(self.after) and self.after[0].size >= 12 and _NEWS.match(self.after[0].page, 0) is not None

    @property
    def between(self) -> bool:
        """Whether it parts two long paragraphs."""
        return bool(self.before and self.after) and min(self.before[0].size, self.after[0].size) >= 25


def why_caption(source: Source, line: Line, words: Lexicon[PageWord], setting: Setting) -> str:
    """Return the rule by which *line* is a caption, or "" if it is none."""
    if line.size > 90 or line.text.endswith((":", ",")) or line.folded.startswith(_ADDRESSED):
        return ""
    if line.size <= 80 and credited(line.folded) and CREDIT.first(line.page):
        return "credit"
    pictured = "ảnh" in line.folded
    if (pictured or "hình" in line.folded) and _OPENS.match(line.page, 0):
        return "photo-word"
    if pictured and (_ALT.first(line.page) or (line.size <= 25 and _SHOWN.first(line.page))):
        return "photo-word"
    cues = Cues.of(source, line, words)
    if "(" in line.text and ". " not in line.text and cues.count("place"):
        return "position"
    if line.stopped and line.size > _STOPPED and not (line.size <= _INTRODUCED and cues.opener == "person" and _posed(source, line)):
        return ""
    if line.size <= 40 and cues.opener == "scene" and not cues.count("told"):
        return "scene"
    page = line.page
    if _LISTED.match(page, 0) or _LABELLED.match(page, 0) or (line.shouted and not cues.seen):
        return ""
    if setting.repeated and setting.flowing and line.size <= (14 if line.stopped and not _shown_twice(cues) else 45) and not _TIME.match(page, 0):
        return "twice"
    return _stopped(line, page, cues, setting) if line.stopped else _unstopped(line, page, cues, setting)


def credited(folded: str) -> bool:
    """Tell whether one of the words is in a line with which the source of a photo is given."""
    return "ảnh" in folded or "nguồn" in folded or "photo" in folded


def shows(source: Source, line: Line, words: Lexicon[PageWord]) -> bool:
    """Tell whether *line* is a caption by its own words, wherever it stands."""
    if (credited(line.folded) and CREDIT.first(line.page)) or _OPENS.match(line.page, 0) or _ALT.first(line.page):
        return True
    cues = Cues.of(source, line, words)
    return cues.opener == "scene" or cues.seen


def in_row(source: Source, line: Line, words: Lexicon[PageWord], setting: Setting) -> bool:
    """Tell whether *line* may be the caption where every second line is one: a few words without a stop, or what a person does."""
    if not setting.between or _LISTED.match(line.page, 0) or _TIME.match(line.page, 0):
        return False
    cues = Cues.of(source, line, words)
    plain = not line.stopped and line.size <= 14 and not line.text.endswith(":") and not line.shouted and not cues.count("theme")
    person = line.text.endswith("…") and line.size <= 40 and cues.opener == "person"
    return plain or person


def _unstopped(line: Line, page: Source, cues: Cues, setting: Setting) -> str:
    seen = cues.seen
    if setting.first:
        if setting.lead_next and line.size <= _PRESENTED and _ON_STAGE.first(page):
            return "below-headline"
        alone = cues.opener != "group" or (line.size <= 12 and setting.lead_next)
        return "below-headline" if seen and alone and not cues.count("told") else ""
    if not setting.prose and not (seen and cues.opener == "person"):
        return ""
    if (_TIME.match(page, 0) and line.size < 12) or (line.size <= _SUBHEAD and _heads(page, cues, setting)):
        return ""
    if seen and (line.size >= 5):
        return "seen"
    if setting.closing:
        goes_on = _TIME.match(page, 0) or _LINKED.match(page, 0)
        return "after-body" if 3 <= line.size <= (20 if goes_on else 45) and line.text[0].isupper() else ""
    long = line.size >= 15 or (line.size >= 12 and not cues.count("theme"))
    return "no-stop" if long or setting.marked or _weight(line, page, cues) >= 1 else ""


def _heads(page: Source, cues: Cues, setting: Setting) -> bool:
    """Whether a short line heads a passage: it begins with its verb, or with what is to be done, and stands at no picture."""
    return _SUBJECTLESS.match(page, 0) is not None or (cues.opener in ("told", "theme") and not setting.marked)


def _weight(line: Line, page: Source, cues: Cues) -> int:
    """Weigh a short line: people, acts, places and figures are seen in pictures, plans and problems head a passage."""
    weight = 2 * (cues.opener in ("person", "group", "scene", "stage")) + min(cues.count("stage"), 2)
    weight += bool(_EVENT.first(page)) + bool(_FIGURE.first(page)) + bool(_NAMED.first(page)) + (line.size >= 10)
    return weight - 2 * min(cues.count("theme"), 2) - 2 * bool(_ABSTRACT.match(page, 0)) - (line.size <= 5)


def _stopped(line: Line, page: Source, cues: Cues, setting: Setting) -> str:
    if setting.first and _still(line, page, cues, setting):
        return "below-headline"
    if line.size <= 14 and _CROWD.match(page, 0) and cues.count("stage") and setting.prose and not (cues.count("told") or _FIGURE.first(page)):
        return "seen"
    posed = cues.opener == "person" and _POSED.first(page) is not None
    if (setting.first and not (setting.lead_next or posed)) or _speaks(line.text[:-1]):
        return ""
    if cues.count("told") or _TIME.match(page, 0) or line.text[-1] in "?!":
        return ""
    if _PASSIVE.first(page):
        again = line.size <= _STOPPED and cues.opener == "person" and setting.between and _introduced(line, setting)
        return "between" if again and _CHAIRED.first(page) else ""
    size = {"person": _INTRODUCED, "group": 22}.get(cues.opener, 0)
    if line.size <= size and cues.count("stage") and setting.prose and (cues.opener == "group" or _NAMED.first(page)):
        return "seen"
    apart = setting.between and not cues.count("theme") and not _NEWSY.match(page, 0) and not _FIGURE.first(page)
    return "between" if line.size <= 22 and apart else ""


def _introduced(line: Line, setting: Setting) -> bool:
    """Whether the lead has told of the one with whom the *line* begins in the same words."""
    return any(line.folded[:_TITLED] in other.folded for other in setting.before)


def _shown_twice(cues: Cues) -> bool:
    """Whether a line that a page prints twice begins with those whom photos show, and tells nothing that they do not."""
    return cues.opener in ("person", "group", "scene") and not cues.count("told")


def _speaks(words: str) -> bool:
    """Whether *words* are more than one sentence, or somebody's own; a few of them in quotation marks are a name."""
    quote = words.find("“")
    named = quote < 0 or (words.count("“") == 1 and words.count(" ", quote, words.find("”")) <= _NAME)
    return not named or any(mark in words for mark in (". ", "! ", "? ", '"', ": ", ";", "…"))


def _posed(source: Source, line: Line) -> bool:
    """Whether somebody whom the report names in the same words elsewhere does what is done for the camera."""
    return source.folded.count(line.folded[:_TITLED]) > 1 and _POSED.first(line.page) is not None


def _still(line: Line, page: Source, cues: Cues, setting: Setting) -> bool:
    """Whether a few words above a lead name a thing and its place, and tell no news of it."""
    if line.size > 14 or not setting.after or setting.after[0].size < 20 or cues.count("told") or _STILL.first(page) is None:
        return False
    return not (_VERBAL.first(page) or _TIME.match(page, 0) or _NEWSY.match(page, 0) or _FIGURE.first(page))


def credit_of(source: Source, span: Span) -> str | None:
    """Return who is named as photographer or source of the picture in the caption at *span*."""
    match = CREDIT.first(source, span.start, span.end) if credited(source.folded[span.start : span.end]) else None
    if match is None:
        return None
    name = next((group for group in ("paren", "open", "bare") if match[group]), None)
    who = source.words(Span.of(match, name)).strip(" .") if name else None
    return who.rstrip(") .") if who and "(" not in who else who


def caption(source: Source, span: Span, rule: str) -> Caption:
    """Return the caption at *span* with its credit."""
    return Caption(span, credit_of(source, span), rule=rule)
