"""Where administrative units are named: after a head word, in a list under one, after a party committee, provinces alone."""

from collections.abc import Iterator

import attrs

from govtext.places import Unit, called
from govtext.plugin import LEFT, LETTER, LOWER, UPPER, Match, Source, Span, pattern
from govtext.plugins._gazetteer import named, run

_DISTRICT, _COMMUNE, _ANY = ("district",), ("commune",), ("province", "district")
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
_WORDS = rf"tỉnh|thành phố|t\.?p(?:\.|(?=[ {LETTER}]))|thị xã|tx\.?|huyện|h\.|quận|q\.|xã|x\.|phường|p\.|thị trấn|tt\.?|đặc khu|{_VILLAGES}"
HEAD = pattern(
    rf"{LEFT}(?<!nông )(?:(?P<many>các|những|[0-9]{{1,3}}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) )?"
    rf"(?P<unit>{_WORDS})(?! (?:ủy|đoàn)(?![{LETTER}]))(?P<more>(?:(?:, |,? và |/)(?:{_WORDS})){{0,4}}+)(?P<gap>:? ?)"
)
_COMMITTEE = pattern(rf"{LEFT}(?P<many>các )?(?P<unit>tỉnh|thành|huyện|thị|quận) (?:ủy|đoàn):? ", cues=(" ủy", " đoàn"))
# Two syllables glued, with the apostrophe of the highlands: ĐắkR'Lấp.
_GLUED = pattern(rf"[{UPPER}][{LOWER}]+[{UPPER}][{LOWER}]?'[{UPPER}{LOWER}][{LOWER}]+(?![{LETTER}])", on="text")
_OF_COMMITTEE = {"tỉnh": "tỉnh", "thành": "thành phố", "huyện": "huyện", "thị": "thị xã", "quận": "quận"}
_JOIN = pattern(r"(?:, và |; và |, |; | và | - )(?=(?P<own>(?:tỉnh|thành phố|tp|thị xã|tx|huyện|quận|xã|phường|thị trấn|đặc khu)(?![a-zà-ỹđ]))?)")
# A run of capitals that begins with a family name is more often a person than an unknown place.
_FAMILY = pattern(
    "(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trương|mai|đào|đoàn|lâm|vương|trịnh|hà|cao|tạ|lương|"
    "phùng|thái|châu|tô|quách|chu|tống|triệu|lưu|la|kiều|nông|hứa|từ|khổng|văn|vi|quan|âu|lò|lù|giàng|sùng|vàng|hầu|thào|ma|ksor|rơ|"
    "y|k'|siu)"
)
_PROVINCE = pattern(
    rf"(?<![{LETTER}0-9/-])(?:T\.?P\.? ?HCM"
    rf"|[{UPPER}][{LOWER}]+(?: - | |-)(?:[{UPPER}][{LOWER}]+)(?:(?: - | )[{UPPER}][{LOWER}]+){{0,2}})(?![{LETTER}0-9])",
    on="text",
)


@attrs.frozen
class Named:
    """A place as named: where, under which head word, the units that it may be, and how it was found."""

    span: Span
    head: str
    fit: tuple[Unit, ...]
    rule: str


def named_places(source: Source) -> Iterator[Named]:
    """Yield every place named in *source*; of two that stand at one span the later, surer one counts."""
    yield from _alone(source)
    yield from _after_heads(source)
    yield from _after_committees(source)


def _after_heads(source: Source) -> Iterator[Named]:
    for match in HEAD.find(source):
        word = match["unit"].replace("t.p", "tp").rstrip(".")
        head, levels = _HEADS.get(word, (word, ("village",)))
        if match["more"] and not match["many"]:
            continue
        if "huyện" in match["more"] or "thị xã" in match["more"]:
            levels = (*levels, "district")
        if word == "tt" and source.text[match.end() - 1] not in ". ":
            continue  # "TTV" is a broadcaster
        end, fit = _name(source, match.end(), levels, known=word in _SHORT or head == "tỉnh")
        if end == match.end() or (not match["gap"] and word not in _SHORT):
            continue
        yield Named(Span(match.end() if match["many"] else match.start("unit"), end), _told(head, match, fit), fit, "after-head")
        if match["many"]:
            yield from _members(source, end, head, levels)


def _told(head: str, match: Match, fit: tuple[Unit, ...]) -> str:
    """Return the head word of the first name in a list under several: "các huyện, thị xã Gia Nghĩa" is the town."""
    if not match["more"] or not fit or any(unit.type == head for unit in fit):
        return head
    return next((unit.type for unit in fit if unit.type in match["more"]), fit[0].type)


def _members(source: Source, end: int, head: str, levels: tuple[str, ...]) -> Iterator[Named]:
    """Yield the further names of a list under one head; a member with a head of its own is found by itself."""
    while (join := _JOIN.match(source, end)) is not None:
        start = join.end() + (len(join["own"]) + 1 if join["own"] else 0)
        end, fit = named(source, start, (*_ANY, "commune")) if join["own"] else _name(source, start, levels, known=False)
        if end == start:
            return
        if not join["own"]:
            yield Named(Span(start, end), head, fit, "shared-head")


def _after_committees(source: Source) -> Iterator[Named]:
    for match in _COMMITTEE.find(source):
        head = _OF_COMMITTEE[match["unit"]]
        levels = _HEADS[head][1]
        end, fit = _name(source, match.end(), levels, known=True)
        glued = None if fit else _GLUED.match(source, match.end())
        if glued is not None:
            yield Named(Span.of(glued), head, (), "after-committee")
        if fit:
            yield Named(Span(match.end(), end), head, fit, "after-committee")
            if match["many"]:
                yield from _members(source, end, head, levels)


def _alone(source: Source) -> Iterator[Named]:
    """Yield provinces named without a head, where the name is not part of a longer one."""
    for match in _PROVINCE.find(source):
        short = match[0].endswith("HCM")
        end, fit = (match.end(), called("hcm")) if short else named(source, match.start(), ("province",))
        if fit and end == match.end() and not _joined(source, match.start()):
            yield Named(Span(match.start(), end), fit[0].type, fit, "province-alone")


def _joined(source: Source, start: int) -> bool:
    """Tell whether a capital word stands right before *start*, so that both are one name; short forms are words of their own."""
    before = source.text[max(0, start - 24) : start].rpartition("\n")[2].split(" ")
    word = before[-2] if len(before) > 1 and not before[-1] else ""
    return word[:1].isupper() and word[-1:].isalpha() and not (word.isupper() and len(word) > 1)


def _name(source: Source, start: int, levels: tuple[str, ...], *, known: bool) -> tuple[int, tuple[Unit, ...]]:
    """Return where the name at *start* ends and the units it may be; an unknown name is taken where a head word says that it is one."""
    end, fit = named(source, start, levels)
    reach = run(source, start)
    if not reach:
        return start, ()
    family = _FAMILY.fits(source.folded[start : reach[0]]) is not None
    # "xã Vũ Thắng Lợi": one word more than the known name, and a family name first, is a person.
    if fit and not (family and end > reach[0] and len(reach) == reach.index(end) + 2):
        return end, fit
    if known or family or levels == ("province",):
        return start, ()
    words = [source.folded[a:b].strip(" -") for a, b in zip((start, *reach), reach, strict=False)]
    stop = next((place for place, word in enumerate(words) if place and _FAMILY.fits(word) and len(words) - place > 1), len(words))
    return (reach[stop - 1], ()) if stop <= 3 else (start, ())
