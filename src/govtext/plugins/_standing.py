"""Words that stand for a person named elsewhere: a title alone, đồng chí, ông, bà, người đứng đầu."""

from collections.abc import Iterator

import attrs

from govtext.kinds import Caption, PersonName, TitleMention
from govtext.plugin import LETTER, Layer, Source, Span, fold, pattern
from govtext.plugins._offices import predicate

_SHORT = {
    "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "btv": "ban thường vụ", "bch": "ban chấp hành", "tp": "thành phố", "tp.": "thành phố", "tx": "thị xã", "tx.": "thị xã",
    "ubkt": "ủy ban kiểm tra", "ubmttq": "ủy ban mặt trận tổ quốc", "ubmttqvn": "ủy ban mặt trận tổ quốc việt nam", "mttq": "mặt trận tổ quốc", "mttqvn": "mặt trận tổ quốc việt nam",
    "vn": "việt nam", "ktnn": "kiểm toán nhà nước", "ccb": "cựu chiến binh", "cđ": "công đoàn", "tt.": "thị trấn", "kh&đt": "kế hoạch và đầu tư", "kh&cn": "khoa học và công nghệ",
    "nn&ptnt": "nông nghiệp và phát triển nông thôn", "ptnt": "phát triển nông thôn", "đbqh": "đại biểu quốc hội", "t.ư": "trung ương", "tư": "trung ương", "tw": "trung ương", "tn&mt": "tài nguyên và môi trường",
}  # fmt: skip
_WORD = pattern(r"[^ .,;:()-]++\.?")
_GENERIC = pattern(
    r"(?:(?:các|những|mỗi|từng|nhiều|một số|mọi|chức danh|chức vụ|chức|vị trí|bầu|bầu làm|làm|với tư cách|tư cách|thay|của|giao|cho|được|và|hoặc|giữa|cấp|đối với|tới|đến|bởi|từng là|là|nguyên|phó|văn phòng|[0-9]+) |[/&-])$"
)
_SAID_OF = pattern(
    r"(?:phát biểu|ý kiến|chia sẻ|khẳng định|sự chủ trì|điều hành|sự tham dự|sự tham gia|nhấn mạnh|lời|chủ trì|sự có mặt|tham dự|sự chứng kiến) của $"
)
_GROUP = pattern(r" ?,? ?(?:các|cấp|những|xã, |huyện, |phường, |hoặc|và các)(?![a-zà-ỹ])")
_BARE = pattern(
    rf"(?<![{LETTER}])(?P<word>đồng chí|ông|bà|ngài)(?= (?:cũng|đã|đang|sẽ|còn|tiếp tục|yêu cầu|đề nghị|đề xuất|nhấn mạnh|khẳng định|cho biết|cho rằng|cho hay|chỉ đạo|chỉ ra|chỉ rõ|lưu ý|ghi nhận|đánh giá|biểu dương|nêu|nói|chia sẻ|mong|bày tỏ|"
    r"hy vọng|kết luận|gợi|kêu gọi|giao|thống nhất|nhất trí|phát biểu|trao|tặng|thăm|chúc|gửi|kiểm tra|khảo sát|thông tin|báo cáo|phân tích|nhắc|động viên|cảm ơn|tin tưởng|tin rằng|kỳ vọng|nhìn nhận|vừa|luôn|không|chủ trì|dẫn|hoan nghênh|trình bày|thay mặt|đồng tình|tuyên bố|xác nhận|giải thích|quán triệt|từng)(?![a-zà-ỹ])|:)",
    cues=("đồng chí", "ông", "bà", "ngài"),
)
_PLURAL = pattern(r"(?:(?:các|những|mỗi|một|nhiều|tình|người|hai|ba|của|với|từng|số|bằng|đảng|[0-9]+) |[-/])$")
_OBJECT = pattern(r"(?:mong muốn|mong|chúc|tin tưởng|cảm ơn|hy vọng|tin rằng|đề nghị|yêu cầu|động viên|để|khi|giúp) $")
_HEAD_OF = pattern(
    rf"(?<![{LETTER}])người đứng đầu (?P<body>chính quyền|ủy ban nhân dân|ubnd|chính phủ|tỉnh ủy|thành ủy|huyện ủy|đảng bộ|cấp ủy)(?: (?P<unit>tỉnh|thành phố|huyện|thị xã|quận|xã|phường))?(?![{LETTER}])",
    cues=("người đứng đầu",),
)
_RULES_OVER = {
    "tỉnh": "tỉnh ủy",
    "thành phố": "thành ủy",
    "huyện": "huyện ủy",
    "thị xã": "thị ủy",
    "quận": "quận ủy",
    "xã": "đảng ủy xã",
    "phường": "đảng ủy phường",
}


@attrs.frozen
class Office:
    """An office as it is compared: role without its rank, body written out."""

    role: str
    standing: bool
    body: str
    former: bool

    @classmethod
    def of(cls, mention: TitleMention, words: str, implied: str) -> "Office":
        """Read the office that *mention* names, *words* being those behind the role and *implied* the body of the role itself."""
        role = fold(mention.title.role)
        plain = role.removesuffix(" thường trực") if role.startswith("phó") else role
        body = expanded(words) or fold(implied)
        return cls(plain, plain != role, "" if body and body in plain else body, mention.title.former)

    def like(self, other: "Office") -> bool:
        """Tell whether both may name one office: one role, and bodies of which one begins the other."""
        if self.role != other.role or self.former != other.former:
            return False
        short, long = sorted((self.body, other.body), key=len)
        return not short or long == short or long.startswith(short + " ")

    def same(self, other: "Office") -> bool:
        """Tell whether both are one office of one person, which may be written with more words or fewer."""
        if self.role != other.role or self.former != other.former:
            return False
        short, long = sorted((self.body.split(), other.body.split()), key=len)
        rest = iter(long)
        return all(word in rest for word in short)


def expanded(words: str) -> str:
    """
    Write out the abbreviations of folded *words*.

    >>> expanded("UBND TP.Hạ Long")
    'ủy ban nhân dân thành phố hạ long'
    """
    found = [match[0] for match in _WORD.find(Source.read(fold(words)))]
    return " ".join(_SHORT.get(word, word.rstrip(".")) for word in found)


def alone(source: Source, title: TitleMention) -> bool:
    """Tell whether *title*, tied to no name, stands for one person as a subject does, not for an office in general."""
    before = source.folded[max(0, title.start - 24) : title.start]
    told = before.endswith(("đồng chí ", "theo ", "đ/c ", "thay mặt "))
    if (
        _GENERIC.first(source, max(0, title.start - 24), title.start)
        and not _SAID_OF.first(source, max(0, title.start - 24), title.start)
        and not told
    ):
        return False
    if _PLURAL.first(source, max(0, title.start - 18), title.start - len("đồng chí ")) and before.endswith("đồng chí "):
        return False
    if _GROUP.match(source, title.end):
        return False
    after = source.text[title.end : title.end + 1]
    return (
        (after == " " and predicate(source, title.end + 1))
        or told
        or (after in (",", ":", "") and before.rstrip().endswith((",", "đồng chí")) is False and before[-2:-1] in (".", "", "\n"))
    )


def leaders(source: Source) -> Iterator[tuple[Span, Office]]:
    """Yield each "Người đứng đầu …" with the office it goes round."""
    for match in _HEAD_OF.find(source):
        unit, body = match["unit"] or "", match["body"]
        if body == "chính phủ":
            office = Office("thủ tướng chính phủ", False, "", False)
        elif body in ("chính quyền", "ủy ban nhân dân", "ubnd"):
            office = Office("chủ tịch", False, f"ủy ban nhân dân {unit}".strip(), False)
        elif body in ("đảng bộ", "cấp ủy"):
            office = Office("bí thư", False, _RULES_OVER.get(unit, ""), False)
        else:
            office = Office("bí thư", False, body, False)
        if unit or body in ("chính phủ", "tỉnh ủy", "thành ủy", "huyện ủy"):
            yield Span.of(match), office


@attrs.frozen
class Bare:
    """A đồng chí, ông or bà without a name, as the subject of a predicate."""

    span: Span
    gender: str
    object: bool


def bare(source: Source) -> Iterator[Bare]:
    """Yield each bare word for a person that is followed by what that person says or does."""
    for match in _BARE.find(source):
        if _PLURAL.first(source, max(0, match.start() - 12), match.start()):
            continue
        object_ = _OBJECT.first(source, max(0, match.start() - 12), match.start()) is not None
        yield Bare(Span.of(match, "word"), {"ông": "m", "bà": "f"}.get(match["word"], ""), object_)


def in_caption(captions: Layer[Caption], span: Span) -> bool:
    """Tell whether *span* stands in a caption, which hands no subject on to the body."""
    return any(span in c.span for c in captions)


def speaks(source: Source, name: PersonName, end: int) -> bool:
    """Tell whether *name*, its titles ending at *end*, is the subject of what follows."""
    after = source.folded[end : end + 2]
    return after[:1] in (" ", ",", ":") and (after[:1] == ":" or predicate(source, end + 1 if after[:1] == " " else end + 2))
