"""Where a head of bodies' names is none: common nouns, generic groups, documents' numbers, parts of places' names."""

from govtext.kinds import BodyHead
from govtext.plugin import LEFT, LETTER, RIGHT, Source, Span, pattern
from govtext.plugins._body_reading import UNITED, Reading

# "cơ sở", "cán bộ", "văn phòng": the second syllable of a common noun is no department.
_SYLLABLES = ("sở", "bộ", "phòng")
_COMPOUND = pattern(rf"{LEFT}(?:cơ|cán|toàn|nội|đồng|tiến|cục|văn|an|đảng|chi|trụ|đội|đi|cả|quốc|dự|bộ|căn|tiêu|bệnh|công|đầy) $")
_MANY = pattern(rf"{LEFT}(?:các|những|mọi|mỗi|từng|nhiều|một số|(?<!đội )(?<!tổ )(?<!số )[0-9]{{1,3}}|hai|ba|bốn|năm) $")
_CODE_BEFORE = pattern(r"[0-9][a-zđ0-9]*[/-](?:[a-zđ]+[/-])*$")
# "Phó Bí thư Thường trực Tỉnh ủy", "Thường trực Ban Bí thư": the standing one, not the standing body.
_ADJECTIVE = pattern(rf"{LEFT}(?:phó|bí thư|pbt\.?|pct\.?|ủy viên|uv|cơ quan|thứ trưởng)(?: [{LETTER}]+){{0,4}} $")

# What takes the capital from the body's first word: Tổng kiểm toán nhà nước, Trưởng ban Chỉ đạo, Bí thư đảng ủy, BCH đảng bộ.
_PARTY_LED = ("bí thư ", "ban chấp hành ", "bch ", "ban thường vụ ", "btv ", "thường trực ")
_LED = {"Kiểm toán Nhà nước": ("tổng ",), "Ban": ("trưởng ",), "Ban Chỉ đạo": ("trưởng ",), "Đảng ủy": _PARTY_LED, "Đảng bộ": _PARTY_LED}
# Boards of the party that are written small too: "ban chấp hành đảng bộ xã".
BOARDS = ("Ban Chấp hành", "Ban Thường vụ")
_OF_PARTY = pattern(rf" (?:đảng (?:bộ|ủy)|chi bộ|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy){RIGHT}")
# "đoàn" is any delegation but after these.
_OF_YOUTH = ("bí thư ", "bt ", "pbt ", "ban chấp hành ", "ban thường vụ ")


def common(reading: Reading, span: Span, head: BodyHead) -> bool:
    """Tell whether a single word at *span* is a common noun: small where a body has a capital, and nobody who leads one stands before it."""
    text = reading.source.text
    return head.capital and text[span.start].islower() and head.name not in _LED and text.find(" ", span.start, span.end) < 0


def fits(reading: Reading, span: Span, head: BodyHead) -> bool:
    """Tell whether the words at *span* may be the head of a body's name."""
    source, start, end = reading.source, span.start, span.end
    words, folded = source.text[start:end], source.folded
    if head.capital and not words[0].isupper() and not folded.endswith(_LED.get(head.name, ()), 0, start) and not _board(source, span, head):
        return False
    return not (
        folded.startswith(" viên", end)
        or (words.endswith("đoàn") and UNITED.match(source, end))
        or (folded.endswith(" ", 0, start) and _after_word(source, start, words, head))
        or _in_place(reading, span)
        or ((head.known or head.type == "press") and _is_place(reading, span))
        or (words.isupper() and _in_number(reading, span))
        or (head.name == "Đoàn" and not _of_youth(source, span))
        or (head.name == "Thành đoàn" and words[0].islower() and not (_of_youth(source, span) or reading.place_at(end)))
        or (head.name == "Thường trực" and folded.startswith(" ban bí thư", end))
    )


def _board(source: Source, span: Span, head: BodyHead) -> bool:
    """Tell whether a board is called by the party organization behind it, so that it needs no capital."""
    return head.name in BOARDS and _OF_PARTY.match(source, span.end) is not None


def _after_word(source: Source, start: int, words: str, head: BodyHead) -> bool:
    """Tell whether the word before *start* makes the head's *words* something else: "cán | bộ", "các | phòng", "các cấp | ủy"."""
    folded = source.folded
    return bool(
        folded.endswith("các cấp ", 0, start)
        or (folded.endswith("cơ ", 0, start) and words.lower() == "sở")
        or (words in _SYLLABLES and _COMPOUND.first(source, max(0, start - 8), start))
        or (not head.plural and _MANY.first(source, max(0, start - 8), start))
        or (head.name == "Thường trực" and _ADJECTIVE.first(source, max(0, start - 40), start))
    )


def _of_youth(source: Source, span: Span) -> bool:
    """Tell whether words in front say that the youth union is meant: "Bí thư đoàn xã"; "trở thành đoàn thể" names none."""
    return source.folded.endswith(_OF_YOUTH, 0, span.start)


def _in_place(reading: Reading, span: Span) -> bool:
    """Tell whether a place's name has begun before: thôn Hội Nhơn."""
    around = reading.places.covering(span)
    return around is not None and around.start < span.start


def _is_place(reading: Reading, span: Span) -> bool:
    """Tell whether the words are the beginning of a known place's name: "3 xã: Tuy Lộc, Báo Đáp"."""
    place = reading.places.at(span.start)
    return place is not None and place.end > span.end and bool(place.code or place.candidates)


def _in_number(reading: Reading, span: Span) -> bool:
    """Tell whether capitals are a part of a document's number: 55/UBND-VP, QĐ-UBND."""
    text = reading.source.text
    goes_on = text[span.end : span.end + 1] in ("-", "/", "&") and text[span.end + 1 : span.end + 2].isupper() and span.end + 1 not in reading.heads
    if goes_on or text[span.start - 1 : span.start] not in ("/", "-"):
        return goes_on
    return _CODE_BEFORE.first(reading.source, max(0, span.start - 16), span.start) is not None
