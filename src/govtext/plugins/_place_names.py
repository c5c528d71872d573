"""Where administrative units are announced: after a head word, in a list under one, after a party committee."""

from collections.abc import Iterator

import attrs

from govtext.places import Unit
from govtext.plugin import LEFT, LETTER, LOWER, RIGHT, UPPER, Source, Span, pattern
from govtext.plugins._gazetteer import identity, lies_in, longest, loose, named, run

_DISTRICT, _COMMUNE, _ANY = ("district",), ("commune",), ("province", "district")
_EVERY = (*_ANY, *_COMMUNE)
# Head word as folded -> (written out, levels that a name after it may have).
_HEADS: dict[str, tuple[str, tuple[str, ...]]] = {
    "tỉnh": ("tỉnh", ("province",)),
    "thành phố": ("thành phố", _ANY),
    "tp": ("thành phố", _ANY),
    "thị xã": ("thị xã", _DISTRICT),
    "tx": ("thị xã", _DISTRICT),
    "huyện": ("huyện", _DISTRICT),
    "h": ("huyện", _DISTRICT),
    "quận": ("quận", _DISTRICT),
    "q": ("quận", _DISTRICT),
    "xã": ("xã", _COMMUNE),
    "x": ("xã", _COMMUNE),
    "phường": ("phường", _COMMUNE),
    "p": ("phường", _COMMUNE),
    "thị trấn": ("thị trấn", _COMMUNE),
    "tt": ("thị trấn", _COMMUNE),
    "đặc khu": ("đặc khu", _COMMUNE),
}
# Short heads stand for other things too ("TT" a centre), so a known name must follow.
_SHORT = ("tp", "tx", "h", "q", "x", "p", "tt")
_VILLAGES = "thôn|bản|xóm|làng|buôn|bon|plei|plơi|ấp|khóm|khu phố|tổ dân phố|khối phố|sóc|phum"
# What may be called by a number; "thành phố 6 tháng đầu năm" is none.
_NUMBERED = frozenset(("quận", "phường", *_VILLAGES.split("|")))
_COUNTED = pattern(r" (?:tháng|năm|ngày|tuần|quý|người|hộ|đồng chí|trường hợp|triệu|tỷ|nghìn|ha|km)(?![a-zà-ỹđ])")
_VILLAGE = frozenset(_VILLAGES.split("|"))
_WORDS = rf"tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu|{_VILLAGES}"
_SHORTS = rf"t\.?p(?:\.|(?=[ {LETTER}]))|tx\.?|h\.|q\.|x\.|p\.|tt\.?"
_GUARD = rf"{LEFT}(?<!nông )(?<!tác )(?!(?<=văn )bản)(?<!biên )(?<!kịch )(?<!phiên )(?<!nguyên )"
HEAD = pattern(
    rf"{_GUARD}(?P<unit>(?:{_WORDS}){RIGHT}|{_SHORTS})(?! ủy(?![{LETTER}]))"
    rf"(?P<more>(?:(?:, |,? và |/)(?:{_WORDS}|{_SHORTS})){{0,4}}+)(?P<gap>:? ?)"
)
# Of several units; asked for at the few heads that a name follows.
_SEVERAL = ("các", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_PLURALS = tuple(f"{word} " for word in _SEVERAL)
_MANY = pattern(rf"{_GUARD}(?:{'|'.join(_SEVERAL)}|(?<![-/.,])(?<!đạo )[0-9]{{1,3}}) $")
_LONGEST_MANY = 7
_COMMITTEE = pattern(rf"{LEFT}(?P<many>các )?(?P<unit>tỉnh|thành|huyện|thị|quận|(?:xã|phường)(?= đoàn)) (?:ủy|đoàn):? ", cues=(" ủy", " đoàn"))
# Two syllables glued, with the apostrophe of the highlands: ĐắkR'Lấp.
_GLUED = pattern(rf"[{UPPER}][{LOWER}]+[{UPPER}][{LOWER}]?'[{UPPER}{LOWER}][{LOWER}]+(?![{LETTER}])", on="text")
_OF_COMMITTEE = {"tỉnh": "tỉnh", "thành": "thành phố", "huyện": "huyện", "thị": "thị xã", "quận": "quận", "xã": "xã", "phường": "phường"}
_JOIN = pattern(r"(?:, và |; và |, |; | và | - )(?=(?P<own>(?:tỉnh|thành phố|tp|thị xã|tx|huyện|quận|xã|phường|thị trấn|đặc khu)(?![a-zà-ỹđ]))?)")
_BESIDE = pattern(r"(?:, | \(| - | và )")
_MOST_BESIDE = 8
# A run of capitals that begins with a family name is more often a person than an unknown place.
_FAMILIES = (
    "nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trương|mai|đào|đoàn|lâm|vương|trịnh|hà|cao|tạ|lương|"
    "phùng|thái|châu|tô|quách|chu|tống|triệu|lưu|la|kiều|nông|hứa|từ|khổng|văn|vi|quan|âu|lò|lù|giàng|sùng|vàng|hầu|thào|ma|ksor|rơ|"
    "y|k'|siu"
)
FAMILY = pattern(f"(?:{_FAMILIES})")
_FAMILY = frozenset(_FAMILIES.split("|"))


@attrs.frozen(eq=False)
class Named:
    """A place as named: where, under which head word, the units that it may be, and how it was found."""

    span: Span
    head: str
    fit: tuple[Unit, ...]
    rule: str


def headed_places(source: Source) -> Iterator[Named]:
    """Yield the places that a head word or a party committee announces; of two that stand at one span the later, surer one counts."""
    yield from _after_heads(source)
    yield from _after_committees(source)


def _after_heads(source: Source) -> Iterator[Named]:
    for match in HEAD.find(source):
        begin, start = match.span()
        reach = run(source, start)
        if not reach:
            continue
        word = match["unit"].replace("t.p", "tp").rstrip(".")
        head, levels = _HEADS.get(word, (word, ("village",)))
        more, gap = match["more"], match["gap"]
        many = _of_many(source, begin)
        if (more or (gap[:1] == ":" and head == "bản")) and not many:
            continue
        if "huyện" in more or "thị xã" in more:
            levels = (*levels, "district")
        if head in _VILLAGE and source.text[begin].isupper() and named(source, begin, _EVERY)[1]:
            continue  # Sóc Trăng, Buôn Ma Thuột
        if word == "tt" and source.text[start - 1] not in ". ":
            continue  # "TTV" is a broadcaster
        end, fit = _name(source, start, reach, levels, known=word in _SHORT or head == "tỉnh")
        if source.text[end - 1].isdigit() and source.text[start].isdigit():
            fit = tuple(unit for unit in fit if unit.type == head)
            if (head not in _NUMBERED and not fit) or _COUNTED.match(source, end) is not None:
                continue
        if end == start or (not gap and word not in _SHORT):
            continue
        if gap[:1] == ":" and not (many or fit):
            continue  # "Chủ tịch huyện: Đây là …"
        yield Named(Span(start if many else begin, end), _told(head, more, fit), fit, "after-head")
        yield from _members(source, end, head, levels) if many else _beside(source, end, head, fit)


def _of_many(source: Source, begin: int) -> bool:
    """Tell whether a plural or a number stands before a head that begins at *begin*."""
    if not (source.folded.endswith(_PLURALS, 0, begin) or source.folded[begin - 2 : begin - 1].isdigit()):
        return False
    return _MANY.first(source, max(0, begin - _LONGEST_MANY), begin) is not None


def _told(head: str, more: str, fit: tuple[Unit, ...]) -> str:
    """Return the head word of the first name in a list under several: "các huyện, thị xã Gia Nghĩa" is the town."""
    if not more or not fit or any(unit.type == head for unit in fit):
        return head
    return next((unit.type for unit in fit if unit.type in more), fit[0].type)


def _members(source: Source, end: int, head: str, levels: tuple[str, ...]) -> Iterator[Named]:
    """Yield the further names of a list under one head; one with a head of its own is found by itself, and of another level it ends the list."""
    while (join := _JOIN.match(source, end)) is not None:
        own = _HEADS.get(join["own"] or "")
        start = join.end() + (len(join["own"]) + 1 if own else 0)
        end, fit = named(source, start, _EVERY) if own else _name(source, start, run(source, start), levels, known=False)
        if end == start:
            return
        if own is None:
            yield Named(Span(start, end), head, fit, "shared-head")
        elif own[1] != levels:
            return


def _beside(source: Source, end: int, head: str, fit: tuple[Unit, ...]) -> Iterator[Named]:
    """
    Yield the names that follow one unit without a head of their own: its fellows in the same unit, and the units that it lies in.

    "xã Sín Thầu, Mường Nhé, Điện Biên", "xã Tân Thành, Tân Phước (huyện Lai Vung)".
    """
    for _ in range(_MOST_BESIDE):
        join = _BESIDE.match(source, end)
        if not fit or join is None:
            return
        higher = frozenset(up for unit in fit for up in lies_in(unit))
        start = join.end()
        end, found = named(source, start, _EVERY)
        if end == start or not _ends(source, end):
            return
        up = tuple(unit for unit in found if identity(unit) in higher)
        level = fit[0].level
        fellows = tuple(unit for unit in found if unit.level == level and unit.type == head and any(up in higher for up in lies_in(unit)))
        if up:
            alone = up[0].level == "province"
            yield Named(Span(start, end), up[0].type if alone else "", up, "province-alone" if alone else "parent-beside")
        elif fellows and join[0].strip() != "(":
            yield Named(Span(start, end), head, fellows, "shared-head")
        else:
            return
        fit = up or fellows


def _ends(source: Source, end: int) -> bool:
    """Tell whether a name that ends at *end* is not the beginning of a longer one, a person's perhaps."""
    after = source.text[end : end + 2]
    return not (after[:1].isalnum() or (after[:1] == " " and after[1:].isupper()))


def _after_committees(source: Source) -> Iterator[Named]:
    for match in _COMMITTEE.find(source):
        head = _OF_COMMITTEE[match["unit"]]
        levels = _HEADS[head][1]
        end, fit = _name(source, match.end(), run(source, match.end()), levels, known=True)
        glued = None if fit else _GLUED.match(source, match.end())
        if glued is not None:
            yield Named(Span.of(glued), head, (), "after-committee")
        if fit:
            yield Named(Span(match.end(), end), head, fit, "after-committee")
            if match["many"]:
                yield from _members(source, end, head, levels)


def _name(source: Source, start: int, reach: tuple[int, ...], levels: tuple[str, ...], *, known: bool) -> tuple[int, tuple[Unit, ...]]:
    """Return where the name at *start*, whose words may *reach* so far, ends, and the units it may be; an unknown one is one where a head says so."""
    if not reach:
        return start, ()
    end, fit = longest(source, start, reach, levels)
    # Communes are too many to be known without their capitals.
    if not fit and len(reach) == 1 and "commune" not in levels and "village" not in levels:
        end, fit = loose(source, start, levels)
        if fit:
            return end, fit
    words = [source.folded[a:b].strip(" -") for a, b in zip((start, *reach), reach, strict=False)]
    family = words[0] in _FAMILY
    # "xã Lăng Văn Toàn", "xã Vy Thị Liên": what stands in the middle tells a person.
    if end <= reach[0] and len(words) > 2 and words[1] in ("văn", "thị"):
        return start, ()
    # "xã Vũ Thắng Lợi": one word more than the known name, and a family name first, is a person.
    if fit and not (family and end > reach[0] and len(reach) == reach.index(end) + 2):
        return end, fit
    if known or family or levels == ("province",) or (reach[0] - start > 1 and source.text[start : reach[0]].isupper()):
        return start, ()
    if words[0].isdigit():
        return reach[0], ()
    stop = next((place for place, word in enumerate(words) if place and word in _FAMILY and len(words) - place > 1), len(words))
    return (reach[stop - 1], ()) if stop <= 3 else (start, ())
