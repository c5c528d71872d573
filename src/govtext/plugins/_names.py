"""The shape of persons' names: runs of capitalised words, surnames, and where a run stops being a name."""

from collections.abc import Iterator

import attrs

from govtext.kinds import Place, Surnames
from govtext.plugin import LETTER, LOWER, UPPER, Layer, Lexicon, Source, Span, fold, pattern

# One word of a name: Nguyễn, K'Choi, Sỉ-vi-lay.
_WORD = pattern(rf"[{UPPER}][{LETTER}]*+(?:'[{LETTER}]++)?+(?:-[{LOWER}]++)*+", on="text")
_LAST = pattern(
    rf"(?<![{LETTER}0-9'/-])(?:[{UPPER}][{LETTER}]*+(?:'[{LETTER}]++)?+(?:-[{LOWER}]++)*+ ){{0,5}}+[{UPPER}][{LETTER}]*+(?:'[{LETTER}]++)?+(?:-[{LOWER}]++)*+$",
    on="text",
)
# Words that no Vietnamese name holds: where one follows a name, something else has begun.
_NEVER = frozenset(
    ["tỉnh", "huyện", "sở", "ủy", "ubnd", "hđnd", "mttq", "ubmttq", "ubmttqvn", "btv", "bch", "uvbtv", "uvtv", "uvtvtu", "tuv", "huv", "đuv", "bộ", "ông", "bà", "hội", "ban", "ngành", "ngày", "tháng", "năm", "sáng", "chiều", "tối", "việc", "theo", "tại", "trong", "sau", "trước", "khi", "với", "các", "những", "từ", "đến", "về", "để", "và", "là", "có", "cùng", "thay", "phát", "đồng", "chủ", "phó", "trưởng", "giám", "ảnh", "nguồn", "tin", "bài", "chương", "nghị", "quyết", "luật", "kế", "dự", "phường", "xã", "thôn", "quận", "hđqt", "tnhh"]
)
_FAMILIAR = frozenset(
    ["hội", "ban", "bộ", "tại", "đồng", "chủ", "phó", "năm", "ngành", "dự", "kế", "luật", "bài", "việc", "có", "là", "các", "từ", "tin", "sau"]
)  # rare, but they do stand in names after the first word
# Two words that look like a surname and a given name, and are a province or part of a body's name.
_PLACES = frozenset(
    ["lâm đồng", "hà nội", "hà nam", "hà tĩnh", "hà giang", "hà tây", "hà đông", "thái bình", "thái nguyên", "cao bằng", "ninh bình", "ninh thuận", "đồng nai", "đồng tháp", "lạng sơn", "lai châu", "hồ chí", "phú thọ", "phú yên", "tiền giang", "hồng kông", "thái lan", "hà lan", "hàn quốc", "triệu phong", "đồng khởi", "đoàn thanh", "đoàn đại", "đoàn tncs", "nông nghiệp", "nông thôn", "nông dân", "công thương", "quản lý", "quản trị", "kim loại", "đường sắt", "đường bộ", "lâm nghiệp", "lý luận", "tô hiệu", "từ thiện", "thái bình dương", "mai dịch", "hồ tây", "la hán"]
)
# After these a name is that of a school, a street, a firm or a unit, not of a person.
_NAMED_AFTER = frozenset(
    ["trường", "thpt", "thcs", "th", "tiểu", "học", "non", "mầm", "đường", "phố", "viện", "công", "ty", "tnhh", "cp", "phường", "xã", "quận", "giải", "quỹ", "thôn", "ấp", "bản", "buôn", "hầm", "cầu", "chợ", "hồ", "núi", "đèo", "hiệu", "giáo", "xứ", "khu", "đội", "liệt", "thương", "đồi", "bến", "cảng", "trại", "đình", "đền", "chùa", "đảo", "tàu", "cung", "rạp", "đoàn", "hotel", "tượng", "kênh", "sông"]
)
_LEVELS = frozenset(["huyện", "xã", "phường", "quận", "phố", "trấn", "thôn", "ấp", "bản", "ủy", "tp", "tx"])


@attrs.frozen
class Names:
    """What is known of names in one report: surnames, places, and the full names met so far."""

    source: Source
    surnames: Lexicon[Surnames]
    places: Layer[Place]
    known: frozenset[str] = frozenset()

    def words(self, start: int, most: int = 7) -> tuple[Span, ...]:
        """Return the capitalised words in a row from *start*, up to where something else begins."""
        return tuple(_row(self.source, start, most))

    def trusted(self, word: Span) -> bool:
        """Tell whether *word* is a surname that is hardly anything else."""
        text = self.source.text[word.start : word.end]
        return (text in "AYH" and len(text) == 1) or "'" in text or (any(s.people != "rare" for s in self.surnames.all(text)) and text[1:].islower())

    def run_back(self, end: int) -> Span | None:
        """Return the name that ends at *end*: from its surname on, or the whole run where it opens a list item."""
        match = _LAST.first(self.source, max(0, end - 60), end)
        if match is None:
            return None
        words = self.words(match.start())
        words = tuple(w for w in words if w.end <= end)
        if not words or words[-1].end != end:
            return None
        for number, word in enumerate(words):
            if (
                self.trusted(word)
                and (2 <= len(words) - number <= 5 or "'" in self.source.text[word.start : word.end])
                and not self.place(words[number:])
            ):
                return Span(word.start, end)
        return None

    def begins(self, start: int, before: str) -> Span | None:
        """
        Return the name that begins at *start* inside or behind a title, *before* being the folded word in front of it.

        "Bí thư Tỉnh ủy Đồng Tháp Phan Văn Thắng": the place's words are no name although Đồng is a surname.
        """
        words = self.words(start)
        if not words:
            return None
        for length in range(min(6, len(words)), 0, -1):
            if fold(self.source.text[start : words[length - 1].end]) in self.known:
                return Span(start, words[length - 1].end)
        if not self.trusted(words[0]) or not (2 <= len(words) <= 5 or "'" in self.source.text[start : words[0].end]) or self.place(words):
            return None
        later = any(self.trusted(w) for w in words[2:-1])
        if later and (len(words) == 5 or before in _LEVELS):
            return None
        if before in _NAMED_AFTER and (len(words) == 2 or before not in _LEVELS):
            return None
        if len(words) == 2 and before in _LEVELS and before != "ủy":
            return None
        return Span(start, words[-1].end)

    def place(self, words: tuple[Span, ...]) -> bool:
        """Tell whether the first two of *words* belong to a place."""
        if len(words) < 2:
            return False
        two = Span(words[0].start, words[1].end)
        if fold(self.source.text[two.start : two.end]) in _PLACES:
            return True
        place = self.places.covering(two)
        return (
            place is not None and bool(place.code or place.candidates) and place.end <= words[min(3, len(words) - 1)].end and place.end - two.end < 12
        )


def _row(source: Source, start: int, most: int) -> Iterator[Span]:
    place = start
    capitals = False
    for number in range(most):
        match = _WORD.match(source, place)
        if match is None:
            return
        text = match[0]
        word = fold(text)
        if word in _NEVER and (number == 0 or word not in _FAMILIAR):
            return
        if number == 0:
            capitals = text.isupper() and len(text) > 1
        elif text.isupper() and len(text) > 1 and not capitals and "'" not in text:
            return
        yield Span.of(match)
        if source.text[match.end() : match.end() + 1] != " ":
            return
        place = match.end() + 1


def after_words(source: Source, span: Span) -> str:
    """Return the folded word right before *span*, or ""."""
    before = source.folded[max(0, span.start - 14) : span.start].rstrip()
    return before.rpartition(" ")[2]
