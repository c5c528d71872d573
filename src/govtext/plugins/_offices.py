"""The words of an office: where a role begins, with nguyên and phó, and where the name of its body ends."""

from collections.abc import Callable, Iterator
from functools import cache

import attrs

from govtext.kinds import Honorific, Organization, Role
from govtext.plugin import LETTER, LOWER, UPPER, Layer, Lexicon, Source, Span, fold, pattern
from govtext.plugins import _words as w

_BEFORE = pattern(rf"(?<![{LETTER}])(?:(?:nguyên|cựu|cố|(?<!ủy )(?<!thẩm )(?<!chính )(?<!có )quyền|tân|phó|đương kim) |[qp]\. ?)+$")
# Tân and Quyền are given names too: "Vũ Hữu Tân | Bí thư Huyện ủy".
_GIVEN = pattern(rf"(?:(?<![{LETTER}])[{UPPER}][{LOWER}]+ ){{2}}(?:Tân|Quyền) $", on="text")
_GIVEN_LAST = ("Tân ", "Quyền ")
_LAST_BEFORE = ("nguyên ", "cựu ", "cố ", "quyền ", "tân ", "phó ", "kim ", "q.", "q. ", "p.", "p. ")
_RANKED = (" thường", " tt", " chuyên", " phụ", " thứ", " danh", " lâm", " dự", " kiêm")
_BEHIND = pattern(rf" (?:thường trực|tt(?= |\.)|chuyên trách|phụ trách|thứ nhất|danh dự|lâm thời|dự khuyết|kiêm nhiệm)(?![{LETTER}])")
# Honorifics with which another person begins, and which are no part of a body's name (Hội Nhà báo, Hội Cựu chiến binh are).
_ADDRESSES = frozenset(("đồng chí", "ông", "bà", "ngài", "thạc sĩ", "tiến sĩ", "giáo sư", "phó giáo sư"))
_NO_ADDRESS = pattern(r"(?:bà (?:rịa|nà|đen|triệu|trưng|huyện thanh quan)|ông (?:ích khiêm|đốc))(?![a-zà-ỹ])")
_FAMILIAR = frozenset(("anh", "chị", "cụ", "cô", "thầy giáo", "cô giáo"))
_RANKS = {"tt": "Thường trực", "thường trực": "Thường trực", "chuyên trách": "chuyên trách", "thứ nhất": "thứ nhất", "danh dự": "danh dự"}
_TERMS = (" khóa ", ", khóa ", " nhiệm ", ", nhiệm ")
_TERM = pattern(r",? (?:khóa (?:[ivx]+|[0-9]{1,2})(?:,? nhiệm kỳ [0-9]{4} ?- ?[0-9]{4})?|nhiệm kỳ [0-9]{4} ?- ?[0-9]{4})(?![a-zà-ỹ0-9])")
# Words in front that make a role part of a body's or a document's name.
_NO_ROLE = ("ban ", "đoàn ", "phủ ", "hội đồng ", "văn phòng ", "bầu cử ", "ứng cử ", "bộ ", "tăng ")
_NO_OFFICES = (" quán", " đoàn")
_NO_OFFICE = pattern(r" (?:quán|đoàn(?! thanh| đbqh| tncs| xã| phường| khối| trường| cơ| tỉnh| huyện| thị| thành| đại| luật| kết))(?![a-zà-ỹ])")
_OCCASIONS = "hội thi|hội diễn|hội thao|hội chợ|cuộc thi|giải|lễ hội|liên hoan|chương trình|sự kiện|đại hội|ngày hội"
_BOARDS = ("trưởng ban t", "phó trưởng ban t")
_BOARD = pattern(rf"(?:phó )?trưởng ban tổ chức(?P<occasion> (?:{_OCCASIONS}))?(?![{LETTER}])")
# A party committee's own board, where its members are told of: "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức".
_MEMBERS = pattern(r"(?:ban thường vụ|btv|uvtv|uvbtv|thường vụ|tỉnh ủy viên|huyện ủy viên|thành ủy viên|tuv|huv)(?![a-zà-ỹ])")
_CONTEST = pattern(rf"(?:{_OCCASIONS}|ngày hội|lễ)(?![{LETTER}])")
_LONGEST = 60
_ENDS = ("", ",", ".", ";", ":", ")", "\n")
_OWNED = pattern(r" (?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|trung ương|tw|t\.ư)(?![a-zà-ỹ])")
_TOKEN = pattern(
    rf"(?:T\.Ư|(?:TP|Tp|tp|TX|Tx|TT|Q|P|H|X|T)\.(?= ?[{UPPER}])|[{LETTER}0-9]++(?:[&/'-][{LETTER}0-9]++)*+)",
    on="text",
)
_GAP = pattern(r"(?: ?- ?| ?, ?| & | )")
# "PCT – UBND huyện"
_DASH = pattern(r" ?- ?")
_HEAD = pattern(rf"{w.choice(w.HEADS)}(?![{LETTER}])")
# Predicates that are the first half of a noun in some names: "Cảnh sát giao thông", "Công nghệ sinh học".
_HALVES = (
    "giao(?! thông| dịch| lưu| tế| nhận)|tin(?! học)|sinh(?! học| viên| thái| vật)|dự(?! án| toán| phòng| trữ| báo| thảo)|thứ [0-9]"
    "|về (?:việc|nhận|nghỉ|làm|giữ|công tác (?:tại|ở))"
)
_PREDICATE = pattern(rf"(?:{w.choice(w.PREDICATES)}|{_HALVES})(?![{LETTER}])")
_KEPT = pattern(rf"{w.choice(w.KEPT)}(?![{LETTER}])")
_ENVOY = pattern(r"(?:đại sứ|lãnh sự|tham tán|công sứ|đại diện)[^,.;:()]{0,36}+$")
_JOINS = pattern(rf"(?:{w.choice(w.JOINS)} ?[-,]|phòng,)$")


@attrs.frozen
class RoleWords:
    """A role as it stands in the text, with the words that go with any role."""

    span: Span
    role: str
    entry: Role
    former: bool = False
    acting: bool = False

    @property
    def start(self) -> int:
        """Where nguyên, quyền or phó begins, or the role itself."""
        return self.span.start


def role_words(source: Source, roles: Lexicon[Role]) -> Iterator[RoleWords]:
    """Yield the roles in reading order, leaving out those that are part of a body's name ("Ban Bí thư", "Đại sứ quán")."""
    for span, entry in source.once(roles_told, roles):
        match = _BEFORE.first(source, max(0, span.start - 24), span.start) if source.folded.endswith(_LAST_BEFORE, 0, span.start) else None
        if (
            match is not None
            and source.text.endswith(("Tân ", "Quyền "), 0, span.start)
            and _GIVEN.first(source, max(0, span.start - 24), span.start)
        ):
            match = None
        start = match.start() if match else span.start
        before = source.folded[max(0, start - 12) : span.start]
        if before.endswith(_NO_ROLE) or before[: start - span.start or None].endswith(_NO_ROLE):
            continue
        if before.endswith("tổ ") and source.folded.startswith(("đại biểu", "đb"), span.start):  # Tổ | đại biểu HĐND
            continue
        if (source.folded.startswith(_NO_OFFICES, span.end) and _NO_OFFICE.match(source, span.end)) or _abbreviated(source, span) is False:
            continue
        if _organizes(source, span, before):
            entry = attrs.evolve(entry, event=True)
        behind = _BEHIND.match(source, span.end) if source.folded.startswith(_RANKED, span.end) else None
        if match is None and behind is None:
            yield RoleWords(span, entry.means or entry.role, entry)
            continue
        words = match[0] if match else ""
        rank = _RANKS.get(behind[0].strip(), "") if behind else ""
        yield RoleWords(
            Span(start, behind.end() if behind else span.end),
            " ".join(filter(None, ("Phó" if "phó " in words or "p." in words else "", entry.means or entry.role, rank))),
            entry,
            any(word in words for word in ("nguyên ", "cựu ", "cố ")),
            "quyền " in words or "q." in words or (behind is not None and "phụ trách" in behind[0]),
        )


def roles_told(source: Source, roles: Lexicon[Role]) -> tuple[tuple[Span, Role], ...]:
    """Return where roles stand, for all who ask (`Source.once`); "chức vụ | Trưởng phòng" names no Vụ trưởng."""
    told: list[tuple[Span, Role]] = []
    for span, entry in roles.find(source):
        if source.folded.startswith("vụ ", span.start) and source.folded.endswith("chức ", 0, span.start):
            start = span.start + len("vụ ")
            told += [(other, one) for other, one in roles.find(source, start, start + _LONGEST) if other.start == start]
        else:
            told.append((span, entry))
    return tuple(told)


def _organizes(source: Source, span: Span, before: str) -> bool:
    """Tell whether the board that is led organizes one occasion: "Trưởng Ban Tổ chức giải", "làm Trưởng Ban Tổ chức"."""
    match = _BOARD.match(source, span.start) if source.folded.startswith(_BOARDS, span.start) else None
    if match is None or _OWNED.match(source, match.end()):
        return False
    ends = source.text[match.end() : match.end() + 1] in _ENDS or predicate(source, match.end() + 1)
    line = source.text.rfind("\n", 0, span.start) + 1
    near = max(line, span.start - 160)
    if match["occasion"] is None and ends and not before.endswith("làm ") and _MEMBERS.first(source, near, span.start) is not None:
        return _CONTEST.first(source, line, span.start) is not None
    return match["occasion"] is not None or before.endswith("làm ") or ends


def _abbreviated(source: Source, span: Span) -> bool | None:
    """Tell whether a short form is written as one: ``None`` for whole words, ``False`` for "ct" or the CT of "45-CT/TW"."""
    text = source.text[span.start : span.end]
    if " " in text.strip(".") or not _consonants(fold(text)):
        return None
    if source.text[span.end : span.end + 1] in ("/", "&") or source.text[span.start - 1 : span.start] in ("/", "&"):
        return False
    if source.text[span.start - 1 : span.start] == "-" and (
        source.text[span.start - 2 : span.start - 1].isdigit() or source.text[span.start - 2 : span.start - 1].isupper()
    ):
        return False
    if source.text[span.end : span.end + 1] == "-" and source.text[span.end + 1 : span.end + 2].isupper():
        return False
    return text[:2].isupper() or text.startswith("Th")


@cache
def _consonants(word: str) -> bool:
    return len(word) <= 8 and not any(letter in "aăâeêioôơyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ" for letter in word)


@attrs.frozen
class Surroundings:
    """
    What bounds the name of a body.

    Args:
        source: the report.

        stops: offsets where other things begin: roles, honorifics.

        bodies: organisations found, which may hold a comma or a dash.

        named: tells whether a person's name begins at an offset, given the word before.
    """

    source: Source
    stops: frozenset[int]
    bodies: Layer[Organization]
    named: Callable[[int, str], bool]


@attrs.frozen
class _Step:
    """How far a body's name has been read: *last* and *two* are its last word and its last two, *closed* whether a level ended it."""

    end: int
    last: str = ""
    two: str = ""
    closed: bool = False
    over: bool = False


@attrs.frozen
class Spoken:
    """
    What tells of persons in one report.

    Args:
        offices: the roles, in reading order.

        honorifics: the honorifics, and where they stand.

        stops: the offsets at which a body's name must end: where a role or an honorific begins.
    """

    offices: tuple[RoleWords, ...]
    honorifics: tuple[tuple[Span, Honorific], ...]
    stops: frozenset[int]

    @classmethod
    def of(cls, source: Source, roles: Lexicon[Role], honorifics: Lexicon[Honorific]) -> "Spoken":
        """Look up roles and honorifics, for all finders that ask for them (`Source.once`)."""
        offices, said = tuple(role_words(source, roles)), tuple(honorifics.find(source))
        others = (span.start for span, e in said if e.sort in ("list", "rank") or _begins_another(source, span, e))
        return cls(offices, said, frozenset((*(office.start for office in offices), *others)))


def _begins_another(source: Source, span: Span, entry: Honorific) -> bool:
    """Tell whether an address begins another person here; "Bà Rịa" is a place."""
    return (entry.word in _ADDRESSES or _next_one(source, span, entry)) and not _NO_ADDRESS.match(source, span.start)


def _next_one(source: Source, span: Span, entry: Honorific) -> bool:
    """Tell whether a familiar address begins another person here: "… và | anh A", not "Nhà máy Tinh Anh"."""
    return entry.word in _FAMILIAR and source.text[span.start].islower() and source.folded.endswith(("và ", ", ", "; "), 0, span.start)


def tail_end(around: Surroundings, start: int) -> int:
    """Return where the words for the body end that follow a role ending at *start*; *start* itself if none follow."""
    step: _Step | None = _Step(start, _word_before(around.source.folded, start))
    end = start
    while step is not None:
        end = step.end
        step = None if step.over else _next(around, step, start)
    return _whole(around, start, _trimmed(around.source, start, end))


def term_end(source: Source, end: int) -> int:
    """Return where the term ends that is told behind an office ending at *end*: "Chủ tịch HĐND tỉnh | khóa X"; *end* itself if none is."""
    term = _TERM.match(source, end) if source.folded.startswith(_TERMS, end) else None
    return term.end() if term else end


def _whole(around: Surroundings, start: int, end: int) -> int:
    """Return *end*, or the end of the body that begins right behind the role and goes on beyond: Bí thư *Đảng ủy Khối các cơ quan tỉnh*."""
    body = (around.bodies.at(start + 1) if end > start else None) or around.bodies.covering(Span(max(0, start - 1), start + 1))
    return body.end if body is not None and body.end > end and not any(start < stop < body.end for stop in around.stops) else end


def _next(around: Surroundings, step: _Step, start: int) -> _Step | None:
    """Read one more word of the body's name; ``None`` where it ends."""
    first = step.end == start
    place, joint = _gap(around, step.end, first)
    match = _TOKEN.match(around.source, place) if place >= 0 and place not in around.stops else None
    if match is None:
        return None
    end, over = _cut(around, place, match.end())
    word = around.source.folded[place:end]
    capital = around.source.text[place].isupper() or around.source.text[place].isdigit()
    if capital and around.named(place, "" if first else step.last):
        return None
    if not capital and around.source.text[step.end - 1].isdigit() and not first and word not in w.LEVEL:
        return None
    if not capital and (_barred(around.source, place, step, first, start) or (step.closed and not _goes_on(around, place, end, step, joint))):
        return None
    if word == "và" and (end + 1 in around.stops or around.source.folded.startswith(w.OTHERS, end + 1)):
        return None
    two = f"{step.last} {word}" if not first else word
    opened = two in w.OPENING or (word in w.OPENERS and two not in w.CLOSING)
    closed = (step.closed or word in w.CLOSERS or two in w.CLOSING) and not opened
    return _Step(end, word, two, closed, over)


def _cut(around: Surroundings, place: int, end: int) -> tuple[int, bool]:
    """Return where a word with an inner dash ends, and whether the body's name ends with it: "Nghĩa-Ủy", "Lấp-Cơ"."""
    text = around.source.text
    if text[place:end].isalpha():
        return end, False
    inner = next((at for at in range(place + 1, end) if at in around.stops), None)
    if inner is not None:
        return inner - (text[inner - 1] == "-"), True
    dash = text.rfind("-", place, end)
    if dash > 0 and text[dash + 1].isupper() and not text[place:dash].isupper() and _JOINS.first(around.source, max(0, dash - 16), dash + 1) is None:
        return dash, True
    return end, False


def _gap(around: Surroundings, place: int, first: bool) -> tuple[int, str]:
    """Return where the next word begins and what stands between; -1 where the body's name can't go on."""
    text = around.source.text
    if first:
        word = _word_before(text, place)
        at = place + (text[place : place + 1] == "." and word.isupper() and len(word) < 6)
        if text[at : at + 1] == " ":
            dash = _DASH.match(around.source, place) if word in ("CT", "PCT") else None
            return (dash.end() if dash is not None and around.bodies.at(dash.end()) is not None else at + 1), " "
        return (at, "") if at > place else (-1, "")
    if text[place - 1] == "." and text[place : place + 1] != " ":
        return place, ""
    if text[place : place + 1] == " " and text[place + 1 : place + 2].isalnum():
        return place + 1, " "
    match = _GAP.match(around.source, place)
    if match is None or match[0] in (" ", " & "):
        return (match.end(), " ") if match else (-1, "")
    if match[0].strip() == "," and around.bodies.at(match.end()) is not None:  # Trưởng phòng Văn hóa, | Sở Du lịch
        return -1, ""
    stop = match.end() - (match[0][-1] == " ")
    if around.bodies.covering(Span(place - 1, match.end() + 1)) or _JOINS.first(around.source, max(0, place - 16), stop):
        return match.end(), match[0]
    return -1, ""


def _barred(source: Source, place: int, step: _Step, first: bool, start: int) -> bool:
    """Tell whether a small word can't stand in the body's name: a predicate, or no head of a body right behind the role."""
    if first and not _HEAD.match(source, place):
        return not _open(source.folded, start) or _predicate(source, place, step)
    return not first and _predicate(source, place, step)


def _goes_on(around: Surroundings, place: int, end: int, step: _Step, joint: str) -> bool:
    """Tell whether a small word may follow a name that a level has ended: "UBND xã", "HĐND và UBND", "về phòng, chống"."""
    source = around.source
    word = source.folded[place:end]
    if joint not in ("", " "):
        return joint.strip() == "," and step.last == "phòng"
    if f"{step.last} {word}" in w.OPENING or step.last == "về":
        return True
    if word == "các":
        return source.folded.startswith("các cơ quan", place)
    if word == "về":
        return source.folded.startswith("về phòng", place)
    if word == "số":
        return source.text[end + 1 : end + 2].isdigit()
    if word == "nông":
        return source.folded.startswith("nông thôn", place)
    if word == "và":
        return source.text[end + 1 : end + 2].isupper() and end + 1 not in around.stops and _HEAD.match(source, end + 1) is not None
    return word in w.LEVEL


def _predicate(source: Source, place: int, step: _Step) -> bool:
    """Tell whether a predicate begins at *place*, and not the second half of a word or what a head is called after."""
    word = source.folded[place : place + 8].split(" ")[0].strip(".,;:")
    if word == "tại":
        abroad = source.folded.startswith("tại việt nam", place)
        return not abroad and _ENVOY.first(source, max(0, place - 45), place) is None
    if word == "đối" and source.folded.startswith("đối với", place):  # … Sở Y tế | đối với ông …
        return True
    if f"{step.last} {word}" in w.WHOLE or (step.last in w.KEEPERS and step.two != "cơ sở" and _KEPT.match(source, place)):
        return False
    return predicate(source, place)


def predicate(source: Source, place: int) -> bool:
    """Tell whether the words at *place* begin a predicate: "đã", "cho biết", "chủ trì"."""
    return _PREDICATE.match(source, place) is not None


def _open(folded: str, end: int) -> bool:
    """Tell whether the role that ends at *end* names the sort of its body itself, so that any word may follow: Trưởng phòng."""
    return folded.endswith((" ban", " phòng", " khoa", " cục", " đoàn", "ban thường trực", " phụ trách"), 0, end)


def _word_before(text: str, end: int) -> str:
    return text[max(0, end - 16) : end].rpartition(" ")[2]


def _trimmed(source: Source, start: int, end: int) -> int:
    """Leave out a last word that joins nothing."""
    while end > start and source.folded[start:end].rstrip(" ,-").endswith((" và", " của", " thuộc", " về", " kiêm", " các")):
        end = start + source.folded[start:end].rstrip(" ,-").rfind(" ")
    return start + len(source.text[start:end].rstrip(" ,-"))
