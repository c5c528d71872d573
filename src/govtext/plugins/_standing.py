"""Words that stand for a person named elsewhere: a title alone, đồng chí, ông, bà, người đứng đầu."""

import functools
import re
from collections.abc import Iterator

import attrs

from govtext.kinds import Abbreviation, Caption, PersonName, TitleMention
from govtext.plugin import LETTER, Layer, Lexicon, Source, Span, fold, pattern
from govtext.plugins import _words as w
from govtext.plugins._offices import predicate

_WORD = re.compile(r"[^ .,;:()-]+\.?")
_UNITS = {"tp": "thành phố", "tx": "thị xã", "tt": "thị trấn", "tư": "trung ương", "tw": "trung ương"}
_GENERIC = pattern(rf"(?:(?:{w.choice(w.GENERAL)}|[0-9]+) |[/&-])$")
_SAID_OF = pattern(rf"{w.choice(w.DONE_BY)} của $")
_GROUP = pattern(r" ?,? ?(?:các|cấp|những|xã, |huyện, |phường, |hoặc|và các(?! đồng chí| thành viên| đại biểu))(?![a-zà-ỹ])")
_WITH_OTHERS = pattern(r" và (?:các (?:đồng chí|thành viên|đại biểu)|đoàn(?: công tác| đại biểu)?|phu nhân|lãnh đạo)(?![a-zà-ỹ])")
_WITH = pattern(r" (?:và|cùng) (?:đồng chí )?$")
# "tặng hoa chúc mừng tân Giám đốc Sở Y tế.", "đề nghị kỷ luật Chủ tịch UBND xã"
_OBJECT_OF = (" chúc mừng ", " cảm ơn ", " cám ơn ", "tặng hoa ", " kỷ luật ", " khởi tố ", " tạm giam ")
_ADDRESSED = (" đồng chí ", " ông ", " bà ", " ngài ")
# Whom something belongs to, or is said to: "kết quả của bà A trong nhiệm kỳ" has another subject.
_OBJECTED = pattern(r"(?:của|cho|với|tới|tặng|tiếp|chúc mừng|cảm ơn) (?:đồng chí |ông |bà |ngài )$")
# "mới đây đồng chí được bầu giữ chức", "của cá nhân đồng chí"
_RAISED = "được (?:bầu|cử|hiệp thương|tín nhiệm|bổ nhiệm|điều động|luân chuyển|phân công|chỉ định)"
_BARE = pattern(
    rf"(?<![{LETTER}])(?P<word>đồng chí(?= (?:{w.choice(w.SAYS | w.DOES)}|{_RAISED})(?![{LETTER}])|:|,)|(?<=cá nhân )đồng chí(?= |\.)"
    rf"|(?:ông|bà|ngài|anh|chị)(?![{LETTER}])(?= (?:{w.choice(w.SAYS)}|{_RAISED})(?![{LETTER}])|:|,))",
    cues=("đồng chí", "ông", "bà", "ngài", "anh", "chị"),
)
# "Thưa ông, …", "Xin cảm ơn ông!", "• Ông đánh giá … ?"
_ASKED = pattern(
    rf"(?<![{LETTER}])(?:thưa|cảm ơn|cám ơn|xin hỏi) (?P<word>đồng chí|ông|bà|anh|chị)(?=[,.!?])",
    cues=("thưa", "cảm ơn", "cám ơn", "xin hỏi"),
)
_QUESTION = pattern(r"\n[•●*-] ?(?P<word>đồng chí|ông|bà|anh|chị)(?= [^\n]{4,400}\?)", cues=("\n•", "\n●", "\n*", "\n-"))
_GENDERS = {"ông": "m", "bà": "f", "anh": "m", "chị": "f"}
_INTERVIEW = pattern(rf"(?<![{LETTER}])(?:trao đổi|phỏng vấn|trả lời phỏng vấn|hỏi đáp)(?![{LETTER}])", cues=("trao đổi", "phỏng vấn", "hỏi đáp"))
_PLURAL = pattern(r"(?:(?:các|những|mỗi|một|nhiều|tình|người|hai|ba|của|với|từng|số|bằng|đảng|là|gia đình|[0-9]+) |[-/])$")
_OBJECT = pattern(r"(?:mong muốn|mong|chúc|tin tưởng|cảm ơn|hy vọng|tin rằng|đề nghị|yêu cầu|động viên|để|khi|giúp) $")
_HEAD_OF = pattern(
    rf"(?<![{LETTER}])người đứng đầu (?P<body>chính quyền|ủy ban nhân dân|ubnd|chính phủ|tỉnh ủy|thành ủy|huyện ủy|đảng bộ|cấp ủy)"
    rf"(?: (?P<unit>tỉnh|thành phố|huyện|thị xã|quận|xã|phường))?(?![{LETTER}])",
    cues=("người đứng đầu",),
)
# "Chủ tịch huyện" is the chairman of its people's committee.
_OF_UNITS = ("tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn")
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
    body: str
    former: bool
    standing: bool = False

    @classmethod
    def of(cls, mention: TitleMention, body: str) -> "Office":
        """Read the office that *mention* names, *body* being written out."""
        role = plain(mention.title.role)
        if role.endswith("chủ tịch") and body.startswith(_OF_UNITS):
            body = f"ủy ban nhân dân {body}"
        unranked = role.removesuffix(" thường trực") if role.startswith("phó") else role
        return cls(unranked, "" if body and body in unranked else body, mention.title.former, unranked != role)

    def like(self, other: "Office") -> bool:
        """Tell whether this may name *other*: one role, bodies of which one begins the other, and no rank that the other lacks."""
        if self.role != other.role or self.former != other.former or (self.standing and not other.standing):
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


@functools.lru_cache(maxsize=8192)
def plain(words: str) -> str:
    """Return *words* folded: persons, roles and bodies are compared with each other again and again."""
    return fold(words)


@functools.lru_cache(maxsize=4096)
def expanded(words: str, abbreviations: Lexicon[Abbreviation]) -> str:
    """Return *words* of a reading folded, with abbreviations written out: "UBND TP.Hạ Long" is "ủy ban nhân dân thành phố hạ long"."""
    found = _WORD.findall(words.replace("T.Ư", "TƯ").replace("T.W", "TW"))
    return " ".join(_long(word.rstrip("."), abbreviations) for word in found)


def _long(word: str, abbreviations: Lexicon[Abbreviation]) -> str:
    known = abbreviations.read(word)
    return _UNITS.get(plain(word)) or plain(known[0].long if known else word)


def alone(source: Source, title: TitleMention) -> bool:
    """Tell whether *title*, tied to no name, stands for one person as a subject does, not for an office in general."""
    before = source.folded[max(0, title.start - 24) : title.start]
    near = max(0, title.start - 24)
    told = before.endswith(("đồng chí ", "theo ", "đ/c ")) or _SAID_OF.first(source, near, title.start) is not None
    if not told and general(source, title.start):
        return False
    if _PLURAL.first(source, max(0, title.start - 18), title.start - len("đồng chí ")) and before.endswith("đồng chí "):
        return False
    if _GROUP.match(source, title.end):
        return False
    after = source.text[title.end : title.end + 1]
    opening = source.text[max(0, title.start - 2) : title.start].rstrip(" ")[-1:] in ("", ".", "\n")
    if after == " ":
        return told or predicate(source, title.end + 1) or (opening and _WITH_OTHERS.match(source, title.end) is not None)
    return told or (after == ":" and opening) or (after in (".", "", "\n") and source.folded.endswith(_OBJECT_OF, 0, title.start))


def together(source: Source, free: Layer[TitleMention]) -> Iterator[TitleMention]:
    """Yield the titles of two that act together, whose holders are meant: "Bí thư Tỉnh ủy và Chủ tịch UBND tỉnh | trồng cây"."""
    for second in free:
        first = free.last_before(second.start)
        if first is None or _WITH.match(source, first.end, second.start) is None or not source.text.startswith(" ", second.end):
            continue
        opening = source.text[max(0, first.start - 2) : first.start].rstrip(" ")[-1:] in ("", ".", "\n", ",")
        if opening and predicate(source, second.end + 1) and not _GROUP.match(source, second.end):
            yield from (first, second)


def general(source: Source, start: int) -> bool:
    """Tell whether the words before *start* make the office that begins there one in general: "kiện toàn chức danh", "các"."""
    return _GENERIC.first(source, max(0, start - 24), start) is not None


def leaders(source: Source) -> Iterator[tuple[Span, Office]]:
    """Yield each "Người đứng đầu …" with the office it goes round."""
    for match in _HEAD_OF.find(source):
        unit, body = match["unit"] or "", match["body"]
        if body == "chính phủ":
            office = Office("thủ tướng chính phủ", "", False)
        elif body in ("chính quyền", "ủy ban nhân dân", "ubnd"):
            office = Office("chủ tịch", f"ủy ban nhân dân {unit}".strip(), False)
        elif body in ("đảng bộ", "cấp ủy"):
            office = Office("bí thư", _RULES_OVER.get(unit, ""), False)
        else:
            office = Office("bí thư", body, False)
        if unit or body in ("chính phủ", "tỉnh ủy", "thành ủy", "huyện ủy"):
            yield Span.of(match), office


@attrs.frozen
class Bare:
    """
    A đồng chí, ông or bà without a name, as the subject of a predicate.

    Args:
        span: where it stands.

        gender: "m", "f" or "".

        object: whether something is wished or ordered of the person.

        asked: whether an interviewer speaks to the person, who is then the one interviewed, however far back that was told.

        raised: whether the person is chosen or honoured, and so the one spoken of last, not the one who speaks.
    """

    span: Span
    gender: str
    object: bool
    asked: bool = False
    raised: bool = False


def bare(source: Source) -> Iterator[Bare]:
    """Yield each bare word for a person that is followed by what that person says or does."""
    for asked in (_ASKED, _QUESTION):
        for match in asked.find(source):
            yield Bare(Span.of(match, "word"), _GENDERS.get(match["word"], ""), object=False, asked=True)
    for match in _BARE.find(source):
        told = source.folded[max(0, match.start() - 5) : match.start()] == "theo "
        if _PLURAL.first(source, max(0, match.start() - 12), match.start()) or (source.text[match.end()] == "," and not told):
            continue
        object_ = _OBJECT.first(source, max(0, match.start() - 12), match.start()) is not None
        raised = source.folded.startswith(" được ", match.end()) or source.folded.endswith("cá nhân ", 0, match.start("word"))
        yield Bare(Span.of(match, "word"), _GENDERS.get(match["word"], ""), object_, raised=raised)


def interviewed(source: Source, span: Span) -> bool:
    """Tell whether "trao đổi với", "phỏng vấn" or the like leads to the person named at *span*."""
    return _INTERVIEW.first(source, max(0, span.start - 60), span.start) is not None


def in_caption(captions: Layer[Caption], span: Span) -> bool:
    """Tell whether *span* stands in a caption, which hands no subject on to the body."""
    return captions.covering(span) is not None


def speaks(source: Source, name: PersonName, end: int) -> bool:
    """Tell whether *name*, its titles ending at *end*, is the subject of what follows."""
    if source.folded.endswith(_ADDRESSED, 0, name.start) and _OBJECTED.first(source, max(0, name.start - 24), name.start) is not None:
        return False
    after = source.folded[end : end + 2]
    return after[:1] in (" ", ",", ":") and (after[:1] == ":" or predicate(source, end + 1 if after[:1] == " " else end + 2))
