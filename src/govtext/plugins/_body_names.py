"""
The grammar of bodies' names: head × what it is for or called × whose it is × unit.

One reader for one report; it reads a name at an offset and says where it ends, what it is in full, and what it lacks.
"""

import attrs

from govtext.kinds import Abbreviation, BodyField, BodyHead, BodyWord, Place
from govtext.plugin import LEFT, LETTER, LOWER, RIGHT, UPPER, Layer, Lexicon, Source, Span, fold, pattern

# A level word that stands for the report's own unit; "các cấp" and "tỉnh ủy" are no unit.
_UNIT = pattern(rf" (?P<unit>tỉnh|thành phố|tp|thị xã|tx|huyện|quận|phường|xã|thị trấn|đặc khu){RIGHT}\.?(?! (?:ủy|đoàn){RIGHT})")
_OWN_HEAD = pattern(r"(?:tỉnh|thành phố|t\.?p\.?|thị xã|tx\.?|huyện|h\.|quận|q\.|phường|p\.|xã|x\.|thị trấn|tt\.?|đặc khu) ?")
_CENTRAL = pattern(rf" (?:trung ương|tw|t\.ư|t\.w|tư)(?: đảng)?{RIGHT}")
_PARTY = pattern(rf" đảng{RIGHT}(?: cộng sản việt nam{RIGHT})?(?: khóa)?")
_COUNTRY = pattern(rf" (?:việt nam|vn){RIGHT}")
_REGION = pattern(
    rf" (?:khu vực (?:[ivx]+|[0-9]{{1,2}}){RIGHT}(?: - [{LETTER}][{LETTER}]*(?: [{LETTER}]+)?)?|cấp cao (?:tại )?|vùng (?:[ivx]+|[0-9]){RIGHT})"
)
_NUMBER = pattern(rf" (?:số )?[0-9]{{1,3}}[a-z]?{RIGHT}(?:/[0-9a-zđ]+)?(?: hải quân| cảnh sát biển)?| [ivx]+{RIGHT}(?: hải quân)?| thủ đô{RIGHT}")
_FOREIGN = pattern(
    rf" (?:(?:vương quốc|cộng hòa|chdcnd|nước) )?(?:lào|campuchia|thái lan|trung quốc|nhật bản|hàn quốc|triều tiên|hoa kỳ|mỹ|nga|pháp|đức|anh|italia|ý|hà lan|bỉ|áo|thụy sĩ|thụy điển|na uy"
    rf"|đan mạch|phần lan|ba lan|séc|hungary|australia|úc|new zealand|canada|ấn độ|singapore|malaysia|indonesia|philippines|brunei|myanmar|cuba|israel|ukraina|belarus|mông cổ){RIGHT}"
)
_BRANCH = pattern(r"(?: -|,)? chi nhánh")
_BRACKET = pattern(rf" ?\([{LETTER}&,.0-9 -]{{2,24}}\)(?= )")
_TOKEN = pattern(rf"(?P<join> - | và | & |&|, |,|-|/| )?(?P<word>\"[^\"\n]{{1,40}}\"|[{LETTER}0-9][{LETTER}0-9'&./]*(?<![./&']))", on="text")
# "cơ sở", "cán bộ", "văn phòng": the second syllable of a common noun is no department.
_COMMON = ("sở", "bộ", "phòng")
_COMPOUND = pattern(rf"{LEFT}(?:cơ|cán|toàn|nội|đồng|tiến|cục|văn|an|đảng|chi|trụ|đội|đi|cả|quốc|dự|bộ|căn|tiêu|bệnh|công|đầy) $")
_JOIN = pattern(r"(?:,? và |, |; | - |-| & |/)(?:(?:lãnh đạo|đại diện|đại diện lãnh đạo|văn phòng) )?")
_MANY = pattern(rf"{LEFT}(?:các|những|mọi|mỗi|từng|nhiều|một số|[0-9]{{1,3}}|hai|ba|bốn|năm) $")
# After a capital syllable a small one goes on with the same word ("Chỉ huy", "Công viên"), unless it is one of these.
_STOP = frozenset(
    "đã sẽ đang được bị là có và với về tại trong cho của do để từ đến khi theo cũng không chưa phải cần còn nên mà thì ở vào ra trên dưới qua như rằng này đó các những một mỗi "
    "tổ phối trao tặng chủ đề yêu báo triển ban tham cùng chỉ giao thực tiếp đạt gồm vừa hiện nhằm nhân sau trước giai nhiệm khóa lần ngày tháng năm thời tỉnh huyện xã phường thành "
    "thị quận đặc khoảng hay hoặc nhưng nếu vì bằng đối thuộc giữ làm nói nêu trả mong hỗ đầu cấp ký gửi mời đón thăm chúc nhận khẳng nhấn đánh ghi bày kiến chia cử phát khai diễn ngoài "
    "đồng luôn rất hết lên xuống lại sang bên phía ông bà ngay mới nay đi chính tuyên".split()
)
_SYLLABLE = pattern(
    rf"(?:ngh?|nh|th|tr|ch|ph|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]{{1,3}}(?:ng|nh|ch|[cmnpt])?{RIGHT}"
)
_SECOND = pattern(rf" (?P<word>[{LOWER}]+){RIGHT}", on="text")
_CODE_BEFORE = pattern(r"[0-9][a-zđ0-9]*[/-](?:[a-zđ]+[/-])*$")
_ADJECTIVE = pattern(rf"{LEFT}(?:phó|pbt|pct|ủy viên|uv|cơ quan)(?: [{LETTER}]+){{0,4}} $")
_LEVELS = {
    "tỉnh": "provincial", "huyện": "district", "quận": "district", "thị xã": "district", "tx": "district",
    "xã": "commune", "phường": "commune", "thị trấn": "commune", "đặc khu": "commune",
}  # fmt: skip
_PLACE_LEVELS = {"province": "provincial", "district": "district", "commune": "commune"}
_WRITTEN_OUT = {"tp": "thành phố", "tx": "thị xã", "tt": "thị trấn", "h": "huyện", "q": "quận", "p": "phường", "x": "xã", "t.p": "thành phố"}
# A family name and a further capital: a person, where a proper name might go on.
_PERSON = pattern(
    "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Mai|Đào|Đoàn|Lâm|Vương|Trịnh|Hà|Cao|Tạ|Lương|Phùng|Thái|Châu|Tô|Quách|Chu|Tống"
    f"|Triệu|Lưu|La|Kiều|Nông|Hứa|Từ|Khổng|Vi|Quan|Âu|Lò|Lù|Giàng|Sùng|Vàng|Hầu|Thào|Ksor|Rơ) (?=[{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}])",
    on="text",
)
_DEPARTMENTS = ("Sở", "Bộ", "Phòng")
_CAPITALS = pattern(rf"[{UPPER}]{{2}}", on="text")
_MOST_WORDS = 16


@attrs.frozen
class Body:
    """A name as read: where, in full, by which head, and the unit that it says (empty when it says none)."""

    span: Span
    name: str
    head: BodyHead
    unit: str = ""
    level: str | None = None
    place: str | None = None
    field: bool = False
    small: bool = False
    named: bool = False
    head_end: int = 0
    whole: bool = False


@attrs.frozen
class Names:
    """Reads bodies' names in one report."""

    source: Source
    places: Layer[Place]
    fields: Lexicon[BodyField]
    short: Lexicon[Abbreviation]
    heads: dict[int, tuple[Span, BodyHead]]
    words: dict[int, tuple[int, BodyWord]]
    general: Lexicon[BodyHead]

    @classmethod
    def of(
        cls,
        source: Source,
        places: Layer[Place],
        heads: Lexicon[BodyHead],
        fields: Lexicon[BodyField],
        words: Lexicon[BodyWord],
        short: Lexicon[Abbreviation],
    ) -> "Names":
        """Look up once where heads and common words of names stand."""
        at = {span.start: (span, head) for span, head in heads.find(source)}
        common = {span.start: (span.end, word) for span, word in words.find(source)}
        return cls(source, places, fields, short, at, common, heads)

    def read(self, start: int, *, lend: int = 0) -> Body | None:
        """Return the body whose name begins at *start*, if its head has what it needs."""
        if start not in self.heads:
            return None
        span, head = self.heads[start]
        return self._read(span, head, lend) or self._read_shorter(span, lend)

    def _read_shorter(self, span: Span, lend: int) -> Body | None:
        """Read again with the first word alone as the head: "Ban Đô thị" needs a council, "Ban …" a further name."""
        first = Span(span.start, span.start + self.source.text[span.start : span.end].find(" "))
        head = self.general.get(self.source.folded[first.start : first.end]) if first.end > first.start else None
        body = None if head is None or self.heads[span.start][1].never else self._read(first, head, lend)
        return body if body is not None and body.span.end > span.end else None

    def _read(self, span: Span, head: BodyHead, lend: int) -> Body | None:
        start = span.start
        if head.never or not self._fits(span, head):
            return None
        body = Body(span, self._head_name(span, head), head, level=head.level, head_end=span.end)
        bracket = _BRACKET.match(self.source, body.span.end)
        told = self._extend(body, head)
        if told is body and bracket:
            told = self._extend(attrs.evolve(body, span=Span(start, bracket.end())), head)
            told = body if told.span.end == bracket.end() else told
        return self._whole(told, head, lend)

    def _fits(self, span: Span, head: BodyHead) -> bool:
        """Tell whether a head with a capital letter or without may be one here."""
        words = self.source.text[span.start : span.end]
        if head.capital and not words[0].isupper():
            return False
        folded = self.source.folded
        around = self.places.covering(span)
        if around is not None and around.start < span.start or folded.startswith(" viên", span.end):
            return False
        if folded[max(0, span.start - 3) : span.end] == "cơ sở" or folded.endswith("các cấp ", 0, span.start):
            return False
        if head.plural is False and _MANY.first(self.source, max(0, span.start - 8), span.start):
            return False
        if words in _COMMON and _COMPOUND.first(self.source, max(0, span.start - 8), span.start):
            return False
        if self._in_symbol(span):
            return False
        return not (head.name == "Thường trực" and _ADJECTIVE.first(self.source, max(0, span.start - 40), span.start))

    def _in_symbol(self, span: Span) -> bool:
        """Tell whether a short form is a part of a document's number: 55/UBND-VP, QĐ-UBND."""
        text = self.source.text
        after = text[span.end : span.end + 1] in ("-", "/", "&") and text[span.end + 1 : span.end + 2].isupper() and span.end + 1 not in self.heads
        return text[span.start : span.end].isupper() and (after or bool(_CODE_BEFORE.first(self.source, max(0, span.start - 16), span.start)))

    def _head_name(self, span: Span, head: BodyHead) -> str:
        """Return the head written out: as it stands where it stands in full, word by word where that is enough, else its name."""
        words = _toned(self.source.words(span))
        out = " ".join(entry.long if (entry := self.short.get(word)) else word for word in words.split(" "))
        full = words.isupper() and " " in words and fold(words) == fold(head.name)
        return out if full or (len(out) >= 0.8 * len(head.name) and not _CAPITALS.first(Source(out, out, out))) else head.name

    def _extend(self, body: Body, head: BodyHead) -> Body:
        """Read what follows the head, each sort once, in the order in which the head takes them."""
        for sort in head.takes:
            body = getattr(self, f"_take_{sort.replace('-', '_')}")(body)
        return body

    def _whole(self, body: Body, head: BodyHead, lend: int) -> Body | None:
        source = self.source
        if head.needs in ("unit", "any") and not body.unit and not body.whole and not body.field and "unit" in head.takes and lend < 6:
            lent = self._lent(body.span.end, lend + 1)
            if lent is not None:
                body = attrs.evolve(body, name=f"{body.name} {lent.unit}", unit=lent.unit, level=lent.level, place=lent.place)
        has = {
            "": True,
            "unit": bool(body.unit) or body.whole,
            "body": body.whole,
            "field": body.field,
            "any": body.field or body.whole or bool(body.unit),
            "tail": (body.field or body.whole) and (bool(body.unit) or body.whole or source.text[body.span.start].isupper()),
            "press": body.field and bool(_PRESS.match(source, body.span.start)),
            "school": (body.named or bool(body.unit)) and (bool(_SCHOOL.match(source, body.head_end)) if body.head_end else False),
            "navy": body.name.lower().endswith(" hải quân"),
        }
        lower = source.text[body.span.start].islower()
        if body.small and not body.unit and not body.whole:
            return None
        if not has[head.needs] or (lower and source.folded.startswith(" các", body.span.end) and not body.unit):
            return None
        return body

    def _lent(self, end: int, depth: int) -> Body | None:
        """Return the next body of a list that says its unit: "HĐND, UBND huyện" is the council of that district."""
        join = _JOIN.match(self.source, end)
        if join is None or join.end() not in self.heads:
            return None
        body = self.read(join.end(), lend=depth)
        return body if body is not None and body.unit else None

    # What may follow. Each returns the body as it is, or longer.

    def _grow(self, body: Body, end: int, words: str, **facts: object) -> Body:
        return attrs.evolve(body, span=Span(body.span.start, end), name=f"{body.name} {words}".replace("  ", " "), **facts)  # type: ignore[arg-type]

    def _take_unit(self, body: Body) -> Body:
        """Tỉnh, huyện Cao Lãnh, TP. Hạ Long: a level word with or without a name."""
        source, end = self.source, body.span.end
        if body.unit:
            return body
        place = self.places.at(end + 1) if source.text[end : end + 1] == " " else None
        head = _OWN_HEAD.match(source, end + 1) if place else None
        if place and head and head.end() < place.end:
            words = _OWN_HEAD.match(source, end + 1)[0].strip().rstrip(".")
            said = (
                f"{_WRITTEN_OUT[words]} {source.words(Span(head.end(), place.end)).replace('HCM', 'Hồ Chí Minh')}"
                if words in _WRITTEN_OUT
                else source.words(place.span)
            )
            return self._grow(body, place.end, said, unit=said, level=_PLACE_LEVELS.get(place.level or "", body.level), place=place.code)
        match = _UNIT.match(source, end)
        if match is None:
            return body
        said = _WRITTEN_OUT.get(match["unit"], source.words(Span.of(match, "unit")))
        return self._grow(body, match.end("unit"), said, unit=said, level=_LEVELS.get(match["unit"], body.level))

    def _take_place(self, body: Body) -> Body:
        """A province named without a level word: Báo Bình Định."""
        end = body.span.end
        place = self.places.at(end + 1) if self.source.text[end : end + 1] == " " else None
        if body.unit or place is None or place.rule != "province-alone":
            return body
        said = self.source.words(place.span)
        return self._grow(body, place.end, said, unit=said, level="provincial", place=place.code, field=True)

    def _take_committee(self, body: Body) -> Body:
        """The place of a party committee, which needs no level word: Tỉnh ủy Đồng Tháp."""
        end = body.span.end
        place = self.places.at(end + 1) if self.source.text[end : end + 1] == " " else None
        if place is None or place.rule not in ("after-committee", "after-head") or not self.source.text[place.end - 1].isalnum():
            return body
        head = _OWN_HEAD.match(self.source, end + 1)
        if place.rule == "after-head" and head and head.end() < place.end:
            return self._take_unit(body)
        said = self.source.words(place.span)
        return self._grow(body, place.end, said, unit=said, level=_PLACE_LEVELS.get(place.level or "", body.level), place=place.code)

    def _take_body(self, body: Body) -> Body:
        """The body that it belongs to: Ban Thường vụ *Tỉnh ủy*, Văn phòng *UBND tỉnh*."""
        end = body.span.end
        if body.unit or body.whole or self.source.text[end : end + 1] != " ":
            return body
        of = 5 if self.source.folded.startswith(" của ", end) else 1
        owner = self.read(end + of)
        if owner is not None and of > 1:
            fits = owner.head.type in ("national assembly", "people's council") and body.head.type in (
                "committee",
                "people's council",
                "national assembly",
            )
            return self._grow(body, owner.span.end, f"của {owner.name}", unit=owner.unit, level=owner.level, whole=True) if fits else body
        if owner is None or (owner.head.inner and body.head.type not in ("executive committee", "standing committee", "party department")):
            return body
        return self._grow(body, owner.span.end, owner.name, unit=owner.unit, level=owner.level, place=owner.place, whole=True)

    def _take_party_unit(self, body: Body) -> Body:
        """A standing committee named by its unit alone: Ban Thường vụ huyện."""
        return body

    def _take_central(self, body: Body) -> Body:
        match = None if body.unit or body.whole else _CENTRAL.match(self.source, body.span.end)
        return self._grow(body, match.end(), self._spelt(Span(match.start() + 1, match.end())), whole=True, level="national") if match else body

    def _take_party(self, body: Body) -> Body:
        match = _PARTY.match(self.source, body.span.end)
        end = match.end() if match and not match[0].endswith(" khóa") else match.end() - 5 if match else 0
        return self._grow(body, end, self.source.words(Span(body.span.end + 1, end)), whole=True) if match else body

    def _take_country(self, body: Body) -> Body:
        match = _COUNTRY.match(self.source, body.span.end)
        if match is None:
            return body
        grown = self._grow(body, match.end(), "Việt Nam", whole=True)
        return grown

    def _take_region(self, body: Body) -> Body:
        match = _REGION.match(self.source, body.span.end)
        return self._grow(body, match.end(), self.source.words(Span(match.start() + 1, match.end())), whole=True, field=True) if match else body

    def _take_foreign(self, body: Body) -> Body:
        match = _FOREIGN.match(self.source, body.span.end)
        return self._grow(body, match.end(), self.source.words(Span(match.start() + 1, match.end())), whole=True, level=None) if match else body

    def _take_branch(self, body: Body) -> Body:
        """A branch of a bank or company, which its unit or place names: … chi nhánh tỉnh."""
        match = _BRANCH.match(self.source, body.span.end)
        if match is None:
            return body
        grown = self._take_unit(
            self._take_place(attrs.evolve(body, span=Span(body.span.start, match.end()), name=f"{body.name}{self.source.words(Span.of(match))}"))
        )
        return grown if grown.unit else body

    def _take_number(self, body: Body) -> Body:
        match = _NUMBER.match(self.source, body.span.end)
        return self._grow(body, match.end(), self.source.words(Span(match.start() + 1, match.end())), whole=True, field=True) if match else body

    def _take_field(self, body: Body) -> Body:
        """What it is for, from the list: Sở *Tài chính*."""
        end = body.span.end
        found = self.field(end + 1) if self.source.text[end : end + 1] == " " else None
        return body if found is None else self._grow(body, found[0].end, found[1], field=True)

    def field(self, start: int, *, member: bool = False) -> tuple[Span, str] | None:
        """Return the longest known field at *start*, and its name written out."""
        ends, place, text = [], start, self.source.text
        if text.startswith("và ", start):
            return None
        while len(ends) < 14 and (token := _TOKEN.match(self.source, place)) is not None and (place > start or not token["join"]):
            place = token.end()
            ends.append(place)
        for end in reversed(ends):
            entry = self.fields.get(BodyField.key(text[start:end]))
            if (
                entry is not None
                and (entry.listed or not member)
                and (", " not in text[start:end] or any("," in form for form in (entry.name, *entry.variants)))
            ):
                words = self.source.words(Span(start, end))
                written = fold(BodyField.key(words)) == BodyField.key(entry.name)
                return Span(start, end), _toned(words) if written else entry.name
        return None

    def _take_school(self, body: Body) -> Body:
        return self._take_place(self._take_unit(self._words(body, persons=True)))

    def _take_words(self, body: Body) -> Body:
        return self._words(body, persons=False)

    def _words(self, body: Body, *, persons: bool) -> Body:
        """The further words of a proper name: capitals, and the common words that such names have in small letters."""
        source = self.source
        if body.whole or body.unit or source.text[body.span.start : body.span.end] in _COMMON:
            return body
        end, parts, proper = body.span.end, [""], 0
        if body.field and (body.head.name in _DEPARTMENTS or (body.head.type != "enterprise" and not self._small_word(end))):
            return body
        if body.head.known and not body.field and not self._known_word(end):
            return body
        for _ in range(_MOST_WORDS):
            step = self._step(end, proper, body.head, persons=persons, first=end == body.span.end)
            if step is None:
                break
            end, said, is_proper = step
            proper += is_proper
            parts.append(said)
        if end == body.span.end or (source.text[body.span.start : end].isupper() and len(parts) > 6):
            return body
        return self._grow(body, end, "".join(parts).strip(), field=True, small="".join(parts).islower() and not body.field, named=proper > 0)

    def _small_word(self, end: int) -> bool:
        """Tell whether a known common word in small letters follows."""
        return end + 1 in self.words and self.source.text[end + 1].islower()

    def _known_word(self, end: int) -> bool:
        """Tell whether a known common word or short form follows: "Hội Phú" is no association."""
        token = _TOKEN.match(self.source, end)
        return end + 1 in self.words or end + 1 in self.heads or (token is not None and self.short.get(token["word"]) is not None)

    def _step(self, end: int, proper: int, head: BodyHead, *, persons: bool, first: bool) -> tuple[int, str, bool] | None:
        """Return the end of the next word of a proper name, how it is written out, and whether it is a name of its own."""
        source = self.source
        token = _TOKEN.match(source, end)
        if token is None or token["join"] in (None, ",") or (first and token["join"] != " "):
            return None
        join, start, word = token["join"], token.start("word"), token["word"]
        known = self.words.get(start)
        if known is not None and not (proper and source.text[start].islower()):
            close, entry = known
            if not entry.verb or source.text[start].isupper() or self._goes_on(close):
                return (close, join + _toned(source.words(Span(start, close))), False) if join != ", " or self._series(close) else None
        if word.startswith('"') or join in (", ", " và ", "&", " & "):
            capital_pair = join in (" và ", " & ", "&") and word[:1].isupper() and not proper and start not in self.heads
            return (token.end("word"), join + word, True) if (word.startswith('"') and join == " ") or capital_pair else None
        if (word[0].islower() and _UNIT.match(source, start - 1)) or (
            (place := self.places.at(start)) and _OWN_HEAD.match(source, start, place.end - 1)
        ):
            return None
        entry_short = self.short.get(word)
        if entry_short is not None:
            return token.end("word"), join + entry_short.long, False
        if word.isdigit():
            return (token.end("word"), join + word, True) if join == " " and len(word) <= 3 and not first and not self._counts(token.end()) else None
        if not word[0].isupper():
            return None
        if join == " " and _PERSON.match(source, start) and not (persons and not proper):
            return None
        if "body" in head.takes and start in self.heads and self.read(start) is not None:
            return None
        second = _SECOND.match(source, token.end("word"))
        if (
            second
            and second["word"] not in _STOP
            and not proper
            and _SYLLABLE.match(source, start)
            and not source.text[start : token.end("word")].isupper()
        ):
            return second.end(), join + _toned(source.words(Span(start, second.end()))), False
        return token.end("word"), join + source.words(Span(start, token.end("word"))), not (word.isupper() and len(word) <= 5)

    def _series(self, end: int) -> bool:
        """Tell whether common words of names go on to an "và": "Xúc tiến Đầu tư, *Thương mại* và Du lịch"."""
        for _ in range(4):
            known = next(
                (start for join in (" và ", ", ") if self.source.folded.startswith(join, end) and (start := end + len(join)) in self.words), None
            )
            if known is None:
                return False
            if known == end + 4:
                return True
            end = self.words[known][0]
        return False

    def _goes_on(self, end: int) -> bool:
        """Tell whether more of a proper name follows a word that is also a verb."""
        token = _TOKEN.match(self.source, end)
        return (
            token is not None
            and bool(token["join"])
            and (token.start("word") in self.words or token["word"][0].isupper() or bool(_UNIT.match(self.source, token.start("word") - 1)))
        )

    def _counts(self, end: int) -> bool:
        """Tell whether a number is followed by a noun or a date and so counts something."""
        return self.source.text[end : end + 1] in "/.,%-" and self.source.text[end + 1 : end + 2].isdigit()

    def _spelt(self, span: Span) -> str:
        words = self.source.words(span)
        return words if words[:1].isupper() and not words.isupper() and "." not in words else "Trung ương"


_SCHOOL = pattern(
    rf" (?:thpt|thcs|th|ptth|pt|ptdt(?:nt|bt)?|tiểu học|trung học|phổ thông|mầm non|mẫu giáo|mn|mg|đại học|đh|cao đẳng|cđ|trung cấp|tc|dạy nghề|quân sự|sĩ quan|cán bộ|đào tạo"
    rf"|giáo dưỡng|liên cấp|năng khiếu|chuyên|quốc tế|bách khoa|sư phạm|kinh tế|nông lâm|y dược|luật|ngoại ngữ|khoa học|công nghệ|thủy lợi|xây dựng|giao thông|mỏ|thương mại|quốc gia|[{LETTER}]+ (?:quốc gia|sư phạm)){RIGHT}"
)
_PRESS = pattern(rf"báo (?:nhân dân|quân đội nhân dân|công an nhân dân|lao động|tuổi trẻ|thanh niên|tiền phong|[{LETTER}]+)")


def _toned(words: str) -> str:
    """Return *words* in the old tone placement, capitals as they are: "Uỷ ban" → "Ủy ban"."""
    return "".join(new.upper() if old.isupper() else new for old, new in zip(words, fold(words), strict=True))
