"""What a body is for, from the list, and the further words of its proper name: capitals and the common words of names."""

import functools
from bisect import bisect_left
from collections.abc import Iterator

from govtext.kinds import BodyField
from govtext.plugin import LETTER, LOWER, RIGHT, UPPER, Match, Source, Span, pattern
from govtext.plugins._body_reading import SURNAMES, Body, Reading, toned
from govtext.plugins._body_tails import OWN_HEAD, UNIT

_TOKEN = pattern(rf"(?P<join> - |- | và | & |&|, |,|-|/| )?(?P<word>\"[^\"\n]{{1,40}}\"|[{LETTER}0-9][{LETTER}0-9'&./]*(?<![./&']))", on="text")
# After a capital syllable a small one goes on with the same word ("Chỉ huy", "Công viên"), unless it is one of these.
_STOP = pattern(
    "(?:đã|sẽ|đang|được|bị|là|có|và|với|về|tại|trong|cho|của|do|để|từ|đến|khi|theo|cũng|không|chưa|phải|cần|còn|nên|mà|thì|ở|vào|ra|"
    "trên|dưới|qua|như|rằng|này|đó|các|những|một|mỗi|tổ|phối|trao|tặng|chủ|đề|yêu|báo|triển|ban|tham|cùng|chỉ|giao|thực|tiếp|đạt|gồm|"
    "vừa|hiện|nhằm|nhân|sau|trước|giai|nhiệm|khóa|lần|ngày|tháng|năm|thời|tỉnh|huyện|xã|phường|thành|thị|quận|đặc|khoảng|hay|hoặc|"
    "nhưng|nếu|vì|bằng|đối|thuộc|giữ|làm|nói|nêu|trả|mong|hỗ|đầu|cấp|ký|gửi|mời|đón|thăm|chúc|nhận|khẳng|nhấn|đánh|ghi|bày|kiến|chia|"
    "cử|phát|khai|diễn|ngoài|đồng|luôn|rất|hết|lên|xuống|lại|sang|bên|phía|ông|bà|ngay|mới|nay|đi|chính|tuyên|"
    "dự|họp|gặp|nghe|tuyển|xin|cảm|chào|khánh|rà|cam|ủng)"
)
_SYLLABLE = pattern(
    r"(?:ngh?|nh|th|tr|ch|ph|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?"
    r"[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]{1,3}(?:ng|nh|ch|[cmnpt])?"
    rf"{RIGHT}"
)
_SECOND = pattern(rf" (?P<word>[{LOWER}]+){RIGHT}", on="text")
# A family name and two more capitals: a person, where a proper name might go on.
_PERSON = pattern(rf"(?:{'|'.join(SURNAMES)}) (?=[{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}])", on="text")
# Behind these words the own name of a school begins.
_GRADES = pattern(r"(?:th&thcs|thcs&thpt|thcs-thpt|th-thcs|số [0-9]{1,2}|chuyên|dân lập|tư thục|năng khiếu|liên cấp) $")
_BRACKET = pattern(rf" \([{UPPER}&]{{2,10}}\)(?= )", on="text")
# What describes a body behind a dash: "Chi đoàn An ninh điều tra - Đơn vị kết nghĩa".
_APPOSITION = pattern(rf"(?:đơn vị|cơ quan|nơi|chủ đầu tư|nhà tài trợ|địa chỉ|người|một trong){RIGHT}")
# A company's legal form alone names no company.
_FORM = pattern(r"(?:tnhh|mtv|tmcp|cổ phần|một thành viên|trách nhiệm hữu hạn)(?: (?:tnhh|mtv|tmcp|cổ phần|một thành viên)){0,3}")
# Named by their field alone, not by further words.
_DEPARTMENTS = ("Sở", "Bộ", "Phòng")
# Who leads one whose first word has no capital: Trưởng phòng *Quản lý Di sản*.
_HEADED = ("trưởng ", "phó ")
# Bodies to which another belongs, so that its own name ends before them.
_OWNERS = ("armed forces", "people's committee", "people's council", "party committee", "ministry", "department")
_MOST_WORDS = 16


def field(reading: Reading, start: int, *, member: bool = False) -> tuple[Span, str] | None:
    """Return the longest known field at *start*, and its name written out; a *member* of a list must be able to stand alone."""
    longest: tuple[int, BodyField] | None = None
    for end, key in _known_fields(reading, start):
        entry = next(iter(reading.fields.read(key)), None)
        if entry is not None and (entry.listed or not member) and _commas_fit(entry, reading.source.text[start:end]):
            longest = end, entry
    if longest is None:
        return None
    end, entry = longest
    words = reading.source.words(Span(start, end))
    full = _key(words) == _key(entry.name)
    return Span(start, end), toned(words) if full else entry.name


def _known_fields(reading: Reading, start: int) -> Iterator[tuple[int, str]]:
    """Yield where a field that begins at *start* may end, and its words; no further than some field begins with these words."""
    source, forms = reading.source, reading.field_forms
    token = _TOKEN.match(source, start)
    if token is None or token["join"]:
        return
    while token is not None:
        key = _key(source.folded[start : token.end()])
        at = bisect_left(forms, key)
        if not key or at == len(forms) or not forms[at].startswith(key):
            return
        if forms[at] == key:
            yield token.end(), key
        token = _TOKEN.match(source, token.end())
        if token is not None and not token["join"]:
            return


@functools.lru_cache(maxsize=8192)
def _key(words: str) -> str:
    """Return `BodyField.key` of *words*: fields begin with the same words again and again."""
    return BodyField.key(words)


def _commas_fit(entry: BodyField, words: str) -> bool:
    """Tell whether a comma in *words* is one of the name, and does not part two members of a list."""
    return ", " not in words or any("," in form for form in (entry.name, *entry.variants))


def take_field(reading: Reading, body: Body) -> Body:
    """Read what it is for: Sở *Tài chính*."""
    end = body.span.end
    found = field(reading, end + 1) if reading.source.text[end : end + 1] == " " else None
    if found is None:
        return body
    small = body.head.capital and reading.source.text[found[0].start : found[0].end].islower()
    return body.grown(found[0].end, found[1], field=True, small=small)


def take_words(reading: Reading, body: Body) -> Body:
    """Read the further words of a proper name: Ban Quản lý *Khu kinh tế*."""
    if not _may_go_on(reading, body):
        return body
    end, said, proper = body.span.end, "", 0
    for number in range(_MOST_WORDS):
        step = _step(reading, body, end, proper, first=not number) or _behind_bracket(reading, body, end, proper, first=not number)
        if step is None:
            break
        end, words, named = step
        said += words
        proper += named
    shouted = reading.source.text[body.span.start : end].isupper() and said.count(" ") > 5
    if not said or shouted or _FORM.fits(said.strip()):
        return body
    return body.grown(end, said.strip(), field=True, small=said.islower() and (body.small or not body.field), named=proper > 0)


def _behind_bracket(reading: Reading, body: Body, end: int, proper: int, *, first: bool) -> tuple[int, str, bool] | None:
    """Return the word that goes on behind a short form in brackets, or the bracket where a unit does: "thiên tai (PCTT) *và Tìm kiếm*"."""
    bracket = None if first else _BRACKET.match(reading.source, end)
    if bracket is None:
        return None
    unit = UNIT.match(reading.source, bracket.end())
    return (bracket.end(), "", False) if unit else _step(reading, body, bracket.end(), proper, first=False)


def _may_go_on(reading: Reading, body: Body) -> bool:
    head, end = body.head, body.span.end
    if body.whole or body.unit:
        return False
    if reading.source.text[body.span.start].islower() and head.name in _DEPARTMENTS:
        return not body.field and reading.source.folded.endswith(_HEADED, 0, body.span.start) and _known(reading, end)
    if body.field:
        small = reading.words.at(end + 1) is not None and reading.source.text[end + 1].islower()
        return head.name not in _DEPARTMENTS and (head.type == "enterprise" or small)
    return not head.known or _known(reading, end)


def _known(reading: Reading, end: int) -> bool:
    """Tell whether a common word of names or a short form follows: "Hội Phú" is no association."""
    token = _TOKEN.match(reading.source, end)
    return end + 1 in reading.heads or reading.words.at(end + 1) is not None or (token is not None and reading.long(token["word"]) is not None)


def _step(reading: Reading, body: Body, end: int, proper: int, *, first: bool) -> tuple[int, str, bool] | None:
    """Return the end of the next word, how it is written out, and whether it is a proper name."""
    token = _TOKEN.match(reading.source, end)
    if token is None or token["join"] in (None, ",") or (first and token["join"] != " "):
        return None
    start, join = token.start("word"), token["join"]
    if (join == "- " and reading.places.at(start) is None) or ("-" in join and start in reading.heads and body.head.type == "enterprise"):
        return None
    common = _common(reading, token, proper)
    if common is not None:
        if join == ", " and not _series(reading, common):
            return None
        return common, join + toned(reading.source.words(Span(start, common))), False
    if token["word"].startswith('"') or join in (", ", " và ", "&", " & "):
        return _joined(reading, token, proper)
    if _ends_before(reading, body, token, proper):
        return None
    long = reading.long(token["word"])
    if long is not None:
        return token.end(), join + long, False
    return _capital(reading, token, proper, first=first)


def _common(reading: Reading, token: Match, proper: int) -> int | None:
    """Return where a common word of names ends that may stand here; after a proper name only with a capital."""
    start = token.start("word")
    known = reading.words.at(start)
    capital = reading.source.text[start].isupper()
    if known is None or (proper and not capital):
        return None
    end, word = known
    if word.word == "các" and UNIT.match(reading.source, end) is not None:
        return None
    return end if capital or not word.verb or _goes_on(reading, end) else None


def _goes_on(reading: Reading, end: int) -> bool:
    """Tell whether more of a name follows a word that is also a verb."""
    token = _TOKEN.match(reading.source, end)
    if token is None or not token["join"]:
        return False
    start = token.start("word")
    return token["word"][0].isupper() or reading.words.at(start) is not None or UNIT.match(reading.source, start - 1) is not None


def _series(reading: Reading, end: int) -> bool:
    """Tell whether common words go on to an "và": "Xúc tiến Đầu tư, *Thương mại* và Du lịch"."""
    for _ in range(4):
        join = next((join for join in (" và ", ", ") if reading.source.folded.startswith(join, end)), None)
        word = reading.words.at(end + len(join)) if join is not None else None
        if word is None or join == " và ":
            return word is not None
        end = word[0]
    return False


def _joined(reading: Reading, token: Match, proper: int) -> tuple[int, str, bool] | None:
    """Read a quoted name, or a second capital word after an "và"."""
    quoted = token["word"].startswith('"') and token["join"] == " "
    pair = token["join"] in (" và ", " & ", "&") and token["word"][0].isupper() and not proper and token.start("word") not in reading.heads
    if quoted:
        return token.end(), token["join"] + token["word"], True
    long = reading.long(token["word"]) if pair else None
    if long is not None:
        return token.end(), token["join"] + long, False
    return _capital(reading, token, proper, first=False) if pair else None


def _ends_before(reading: Reading, body: Body, token: Match, proper: int) -> bool:
    """Tell whether a unit, an owner or a person's name begins here; a school may have a person's name, as its first."""
    source, start = reading.source, token.start("word")
    place = reading.places.at(start)
    owner = reading.heads.get(start) if "body" in body.head.takes else None
    return bool(
        (token["word"][0].islower() and UNIT.match(source, start - 1))
        or ("-" in (token["join"] or "") and _APPOSITION.match(source, start))
        or (place is not None and OWN_HEAD.match(source, start, place.end - 1))
        or (owner is not None and owner[1].type in _OWNERS and not owner[1].never)
        or (token["join"] == " " and _PERSON.match(source, start) and not _called_after(source, body, start, proper))
    )


def _called_after(source: Source, body: Body, start: int, proper: int) -> bool:
    """Tell whether a school may bear the person's name at *start*: as its first own word, or behind a number or the grades that it has."""
    return body.head.type == "school" and (not proper or _GRADES.first(source, max(0, start - 10), start) is not None)


def _capital(reading: Reading, token: Match, proper: int, *, first: bool) -> tuple[int, str, bool] | None:
    """Read a number, a capital word, or a capital syllable with the small one that belongs to it."""
    source, word, end = reading.source, token["word"], token.end()
    if word.isdigit():
        figure = source.text[end : end + 1] in "/.,%-" and source.text[end + 1 : end + 2].isdigit()
        return (end, token["join"] + word, True) if token["join"] == " " and len(word) <= 3 and not first and not figure else None
    if not word[0].isupper():
        return None
    second = _SECOND.match(source, end)
    if second and not _STOP.fits(second["word"]) and not proper and not word.isupper() and _SYLLABLE.match(source, token.start("word")):
        return second.end(), token["join"] + toned(source.words(Span(token.start("word"), second.end()))), False
    return end, token["join"] + source.words(Span(token.start("word"), end)), not (word.isupper() and len(word) <= 5)
