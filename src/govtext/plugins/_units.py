"""What may stand after a number: a unit, a counted noun, or a noun that nobody listed."""

import functools
import re
from typing import Literal

import attrs

from govtext.kinds import CountedNouns, Unit
from govtext.plugin import LETTER, LOWER, RIGHT, Lexicon, Match, Source, Span, pattern

#: The units of money.
MONEY = ("VND", "USD")
# "Quân đoàn 12 đồng chủ trì": together, and no money.
_TOGETHER = pattern(rf" (?:chủ trì|chủ tọa|chủ tịch|tổ chức|hành|thời|lòng|thuận|đội|bộ|ý|tình|nghiệp|loạt|tác giả|diễn){RIGHT}")
# "1 buổi sáng" is a time of the day.
_PART_OF_DAY = pattern(rf" (?:sáng|trưa|chiều|tối|đêm){RIGHT}")
_PIECE = rf"(?:[{LETTER}0-9²³]{{1,12}}|%o(?![a-zà-ỹ])|[%‰$]|°c)"
_JOINT = rf"(?:, (?=[{LOWER}])|[ /.-](?=[{LETTER}0-9%²³]))"
# The first words after a number, each a group of its own.
_PIECES = pattern(rf"({_PIECE})" + rf"({_JOINT}?{_PIECE})?" * 6)
# A noun is so long at least where its blank is lost: "36.212trường hợp".
_WORD = 6
# Shorter ones are known all the same: "25.800con", "15hộ".
_SHORT = frozenset(("con", "hộ", "người", "xã", "vụ", "cây", "lượt", "thôn", "đơn", "huyện", "nhà"))
# Staff told by all their sorts are one: "500 cán bộ, giáo viên, nhân viên".
_STAFF = ("cán bộ", "lượt cán bộ")
_SORTS = pattern(
    r"(?:, (?:đảng viên|đoàn viên|hội viên|công chức|viên chức|công nhân|công nhân viên|nhân viên|giáo viên|chiến sĩ|người lao động|nhân dân|học sinh"
    rf"|sinh viên|thanh niên|thanh thiếu niên|đvtn|ccvc|nld|nlđ|chiến sỹ|bộ đội|phụ nữ|quần chúng){RIGHT})+"
)
# What a unit begins with, beside letters and figures.
_SIGNS = "%‰$°"
# What a unit is counted by.
_OF = (
    r"(?:đầu người|người dân|người|hecta|héc ta|ha|năm học|năm|tháng|tuần|ngày đêm|ngày|kg|tấn|tạ|yến|hộ dân|hộ gia đình"
    r"|hộ nghèo|hộ|lao động|km2|km²|m2|m²|m3|m³|lít|xã|thôn|vạn dân|nghìn dân|1\.000 dân|10\.000 dân|100\.000 dân|đơn vị|cây"
    r"|con|giờ|giây|h|s|lượt|suất|phần|quý|sào|công|khẩu|nhân khẩu|sản phẩm|trường|căn|vụ|km|m|phút|phiếu|mẫu|kwh|thùng|cháu"
    r"|em|mũi|học sinh|sinh viên|trẻ|nhà|trụ|gốc|chuyến|bộ|cá nhân|tập thể|chỉ|lượng|bao|chiếc|cái|quả|trái|liều|lớp|hồ sơ"
    r"|mô hình|dự án|công trình|đợt|lần|huyện|tỉnh|cuộc|buổi|ca|kỳ|đảng viên|đoàn viên|hội viên|cán bộ|giường|phòng|công nhân)"
)
_PER = pattern(rf"(?: ?/ ?{_OF}{RIGHT}){{1,2}}")
# "116 trẻ trai/100 trẻ gái": how many of the one sex there are to those of the other
_OF_SEXES = pattern(r"(?: (?:trai|nam))? ?/ ?100 (?:bé |trẻ |cháu )?(?:gái|nữ)")
# "8 kg tiêu/trụ", "2 triệu tấn xi măng/năm": what is measured stands inside the unit.
_OF_THING = pattern(rf" [{LOWER}]{{2,7}}(?: [{LOWER}]{{1,7}})?(?:/{_OF}{RIGHT}){{1,2}}", on="text")
# A stroke that belongs to a unit stands no further behind it.
_NEAR = 18
_GOODS = ("mass", "area", "volume", "salary")
# An unlisted noun is one or two words in lower case.
_NOUN = pattern(rf"(?P<one>[{LOWER}]{{2,7}})(?: (?P<two>[{LOWER}]{{1,7}}))?{RIGHT}", on="text")


Sort = Literal["measure", "noun", "guess"]


@attrs.frozen
class Named:
    """
    The unit after a number.

    Args:
        symbol: the unit, as quantities carry it.

        end: where its words end.

        sort: whether it is a measure, a listed noun, or one that nobody listed.

        dimension: of a measure.
    """

    symbol: str
    end: int
    sort: Sort
    dimension: str = ""


def unit_after(source: Source, end: int, units: Lexicon[Unit], nouns: Lexicon[CountedNouns]) -> Named | None:
    """
    Return the unit that follows a number ending at *end*, the longest that is listed, else a likely noun.

    A word that only looks like a noun ("ban hành") is listed too, and ends the search.
    """
    glued = source.text[end : end + 1] != " "
    start = end if glued else end + 1
    first = source.text[start : start + 1]
    if not first.isalnum() and (not first or first not in _SIGNS):
        return None
    pieces = _PIECES.match(source, start)
    for stop in _stops(pieces) if pieces and pieces[1] in _firsts(units, nouns) else ():
        words = source.folded[start:stop]
        measures = units.read(words)
        if measures and not (words == "đồng" and _TOGETHER.match(source, stop)):
            return rated(source, measures[0].symbol, stop, measures[0].dimension)
        counted = nouns.read(words)
        if counted and (not glued or stop - start >= _WORD or words in _SHORT):
            if counted[0].group == "none" or (words == "buổi" and _PART_OF_DAY.match(source, stop)):
                return None
            if "," in words and source.text[stop : stop + 2] == ", " and _goes_on(source, stop + 2, nouns):
                continue
            if words in _STAFF and (sorts := _SORTS.match(source, stop)):
                stop = sorts.end()
            return rated(source, source.words(Span(start, stop)), stop, sort="noun")
    return None if glued else _guess(source, start, nouns)


@functools.lru_cache(maxsize=8)
def _firsts(units: Lexicon[Unit], nouns: Lexicon[CountedNouns]) -> frozenset[str]:
    """Return the first pieces of all units and nouns: behind most numbers stands none of them."""
    return frozenset(piece[0] for word in units.firsts | nouns.firsts if (piece := re.match(_PIECE, word)))


def _stops(pieces: Match) -> list[int]:
    """Return where the first words after a number end, the longest stretch of them first."""
    return [pieces.end(number) for number in range(pieces.lastindex or 0, 0, -1)]


def _goes_on(source: Source, start: int, nouns: Lexicon[CountedNouns]) -> bool:
    """Tell whether another counted noun begins at *start*: of three in a list the first is the unit."""
    pieces = _PIECES.match(source, start)
    return any(noun.group != "none" for stop in (_stops(pieces) if pieces else ()) for noun in nouns.read(source.folded[start:stop]))


def rated(source: Source, symbol: str, end: int, dimension: str = "", sort: Sort = "measure") -> Named:
    """Return the unit *symbol* that ends at *end*, with what it is counted by: "/người/năm"."""
    stroke = source.text.find("/", end, end + _NEAR) >= 0
    per = (
        (_PER.match(source, end) or _OF_SEXES.match(source, end) or (_OF_THING.match(source, end) if dimension in _GOODS else None))
        if stroke
        else None
    )
    if per is None:
        return Named(symbol, end, sort, dimension)
    rate = source.words(Span.of(per)).replace(" /", "/").replace("/ ", "/")
    return Named(symbol + rate, per.end(), sort, "" if sort == "guess" else "rate")


def _guess(source: Source, start: int, nouns: Lexicon[CountedNouns]) -> Named | None:
    """Return the one or two words in lower case at *start* as a noun, unless they are listed as none."""
    noun = _NOUN.match(source, start) if source.text[start].islower() else None
    if noun is None:
        return None
    end = noun.end("one") if not noun["two"] or _no_noun(noun["two"], nouns) else noun.end()
    return rated(source, source.text[start:end], end, sort="guess")


def _no_noun(word: str, nouns: Lexicon[CountedNouns]) -> bool:
    return any(entry.group == "none" for entry in nouns.all(word))
