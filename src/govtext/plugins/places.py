"""Administrative units: after their head word, in lists under one head, after a party committee, and provinces alone."""

from collections.abc import Iterator

from govtext.kinds import Place, PlaceCandidate
from govtext.plugin import LEFT, LETTER, LOWER, UPPER, Source, Span, hookimpl, pattern
from govtext.plugins._gazetteer import Unit, above, named, run, units

_DISTRICT, _ANY = ("district",), ("province", "district")
# Head word as folded -> (canonical word, levels a name after it may have). Short forms need their dot, or a name that is known.
_HEADS: dict[str, tuple[str, tuple[str, ...]]] = {
    "tỉnh": ("tỉnh", ("province",)),
    "thành phố": ("thành phố", _ANY),
    "tp": ("thành phố", _ANY),
    "thị xã": ("thị xã", _DISTRICT),
    "tx": ("thị xã", _DISTRICT),
    "huyện": ("huyện", _DISTRICT),
    "h.": ("huyện", _DISTRICT),
    "quận": ("quận", _DISTRICT),
    "q.": ("quận", _DISTRICT),
    "xã": ("xã", ("commune",)),
    "x.": ("xã", ("commune",)),
    "phường": ("phường", ("commune",)),
    "p.": ("phường", ("commune",)),
    "thị trấn": ("thị trấn", ("commune",)),
    "tt": ("thị trấn", ("commune",)),
    "đặc khu": ("đặc khu", ("commune",)),
}
_VILLAGES = "thôn|bản|xóm|làng|buôn|bon|plei|plơi|ấp|khóm|khu phố|tổ dân phố|khối phố|sóc|phum"
_WORDS = rf"tỉnh|thành phố|t\.?p(?:\.|(?=[ {LETTER}]))|thị xã|tx\.?|huyện|h\.|quận|q\.|xã|x\.|phường|p\.|thị trấn|tt\.?|đặc khu|{_VILLAGES}"
_HEAD = pattern(
    rf"{LEFT}(?<!nông )(?:(?P<many>các|những|[0-9]{{1,3}}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) )?(?P<unit>{_WORDS})(?! (?:ủy|đoàn)(?![{LETTER}]))(?P<more>(?:(?:, |,? và |/)(?:{_WORDS})){{0,4}}+)(?P<gap>:? ?)"
)
_COMMITTEE = pattern(rf"{LEFT}(?P<many>các )?(?P<unit>tỉnh|thành|huyện|thị|quận) (?:ủy|đoàn):? ", cues=(" ủy", " đoàn"))
_OF_COMMITTEE = {"tỉnh": "tỉnh", "thành": "thành phố", "huyện": "huyện", "thị": "thị xã", "quận": "quận"}
_JOIN = pattern(r"(?:, và |; và |, |; | và | - )(?=(?P<own>(?:tỉnh|thành phố|tp|thị xã|tx|huyện|quận|xã|phường|thị trấn|đặc khu)(?![a-zà-ỹđ]))?)")
# Family names: a run of capitals that begins with one is more often a person than an unknown place.
_FAMILY = [
    "nguyễn",
    "trần",
    "lê",
    "phạm",
    "hoàng",
    "huỳnh",
    "phan",
    "vũ",
    "võ",
    "đặng",
    "bùi",
    "đỗ",
    "hồ",
    "ngô",
    "dương",
    "lý",
    "đinh",
    "trương",
    "mai",
    "đào",
    "đoàn",
    "lâm",
    "vương",
    "trịnh",
    "hà",
    "cao",
    "tạ",
    "lương",
    "phùng",
    "thái",
    "châu",
    "tô",
    "quách",
    "chu",
    "tống",
    "triệu",
    "lưu",
    "la",
    "kiều",
    "nông",
    "hứa",
    "từ",
    "khổng",
    "văn",
    "vi",
    "quan",
    "âu",
    "lò",
    "lù",
    "giàng",
    "sùng",
    "vàng",
    "hầu",
    "thào",
    "ma",
    "ksor",
    "rơ",
    "y",
    "k'",
    "siu",
]
_PROVINCE = pattern(
    rf"(?<![{LETTER}0-9/-])(?:T\.?P\.? ?HCM|[{UPPER}][{LOWER}]+(?: - | |-)(?:[{UPPER}][{LOWER}]+)(?:(?: - | )[{UPPER}][{LOWER}]+){{0,2}})(?![{LETTER}0-9])",
    on="text",
)


def places(source: Source) -> Iterator[Place]:
    """
    Find administrative units, and say which one each is where name, the unit above it and the rest of the report leave no doubt.

    The head word is what tells: "Hòa Bình" is a province, eighteen communes and a wish, "xã Hòa Bình" is one of the communes.

    >>> show("xã Nhị Mỹ, huyện Cao Lãnh (Đồng Tháp)", Place)
    'xã Nhị Mỹ' name=xã Nhị Mỹ level=commune code=30109 parent=huyện Cao Lãnh province=Đồng Tháp era=legacy
    'huyện Cao Lãnh' name=huyện Cao Lãnh level=district code=873 parent=tỉnh Đồng Tháp province=Đồng Tháp era=legacy
    'Đồng Tháp' name=tỉnh Đồng Tháp level=province code=87 era=legacy
    """
    found: dict[Span, tuple[str, tuple[Unit, ...], str]] = {}
    for span, head, fit, rule in (*_alone(source), *_after_heads(source), *_after_committees(source)):
        found[span] = head, fit, rule
    spans = sorted(found, key=lambda span: (span.start, -span.end))
    sure = {unit.code for span in spans for unit in found[span][1] if unit.level == "province"}
    for number, span in enumerate(spans):
        head, fit, rule = found[span]
        following = [found[after][1] for after in spans[number + 1 : number + 3] if 0 < after.start - span.end <= 4]
        yield _place(source, span, head, _narrow(fit, head, following, sure), rule)


def _after_heads(source: Source) -> Iterator[tuple[Span, str, tuple[Unit, ...], str]]:
    for match in _HEAD.find(source):
        word = match["unit"].replace("t.p", "tp")
        head, levels = _HEADS.get(word, _HEADS.get(word.rstrip("."), (word, ("village",))))
        if match["more"] and not match["many"]:
            continue
        if match["more"]:
            levels = tuple(dict.fromkeys((*levels, *("district",) * ("huyện" in match["more"] or "thị xã" in match["more"]))))
        short = word.rstrip(".") in ("tp", "tx", "h", "q", "x", "p", "tt")
        end, fit = _name(source, match.end(), levels, known=short or head == "tỉnh")
        if end == match.end() or (not match["gap"] and word.isalpha() and not short):
            continue
        if match["more"] and fit and all(unit.sort != head for unit in fit):
            head = next((unit.sort for unit in fit if unit.sort in match["more"]), fit[0].sort)
        start = match.end() if match["many"] else match.start("unit")
        yield Span(start, end), head, fit, "after-head"
        if match["many"]:
            yield from _members(source, end, head, levels)


def _members(source: Source, end: int, head: str, levels: tuple[str, ...]) -> Iterator[tuple[Span, str, tuple[Unit, ...], str]]:
    """Yield the further names of a list under one head; a member with a head of its own is found by itself."""
    while (join := _JOIN.match(source, end)) is not None:
        start = join.end()
        if join["own"]:
            reach = run(source, start + len(join["own"]) + 1)
            if not reach:
                return
            end = named(source, start + len(join["own"]) + 1, ("province", "district", "commune"))[0]
            if end == start + len(join["own"]) + 1:
                return
            continue
        end, fit = _name(source, start, levels, known=False)
        if end == start:
            return
        yield Span(start, end), head, fit, "shared-head"


def _after_committees(source: Source) -> Iterator[tuple[Span, str, tuple[Unit, ...], str]]:
    for match in _COMMITTEE.find(source):
        head = _OF_COMMITTEE[match["unit"]]
        levels = ("province",) if head == "tỉnh" else _ANY if head == "thành phố" else _DISTRICT
        end, fit = _name(source, match.end(), levels, known=True)
        if fit:
            yield Span(match.end(), end), head, fit, "after-committee"
            if match["many"]:
                yield from _members(source, end, head, levels)


def _alone(source: Source) -> Iterator[tuple[Span, str, tuple[Unit, ...], str]]:
    """Yield provinces named without a head, where the name is not part of a longer one."""
    for match in _PROVINCE.find(source):
        end, fit = (
            (match.end(), units()["hcm"]) if match[0].startswith("T") and match[0].endswith("HCM") else named(source, match.start(), ("province",))
        )
        before = source.text[: match.start()].rpartition("\n")[2][-24:].split(" ")
        joined = (
            len(before) > 1
            and before[-1] == ""
            and before[-2][:1].isupper()
            and before[-2][-1:].isalpha()
            and not (before[-2].isupper() and len(before[-2]) > 1)
        )
        if fit and end == match.end() and not joined:
            yield Span(match.start(), end), fit[0].sort, fit, "province-alone"


def _name(source: Source, start: int, levels: tuple[str, ...], *, known: bool) -> tuple[int, tuple[Unit, ...]]:
    """Return where the name at *start* ends and the units it may be; an unknown name is taken where a head word says that it is one."""
    end, fit = named(source, start, levels)
    reach = run(source, start)
    if not reach:
        return start, ()
    family = source.folded[start : reach[0]] in _FAMILY
    if fit and not (family and len(reach) == reach.index(end) + 2 and end > reach[0]):
        return end, fit
    if known or family or levels == ("province",):
        return start, ()
    words = [source.folded[a:b].strip(" -") for a, b in zip((start, *reach), reach, strict=False)]
    stop = next((place for place, word in enumerate(words) if place and word in _FAMILY and len(words) - place > 1), len(words))
    return (reach[stop - 1], ()) if stop <= 3 else (start, ())


def _narrow(fit: tuple[Unit, ...], head: str, following: list[tuple[Unit, ...]], sure: set[str]) -> tuple[Unit, ...]:
    """Keep the readings that agree with the head word, with a unit named right after, and with the provinces that the report names."""
    higher = {(unit.era, unit.code) for units_after in following for unit in units_after}
    for wanted in (
        lambda unit: unit.sort == head,
        lambda unit: any((up.era, up.code) in higher for up in above(unit)),
        lambda unit: unit.level == "province" or any(up.level == "province" and up.code in sure for up in above(unit)),
        lambda unit: unit.era == "legacy",
    ):
        fit = tuple(unit for unit in fit if wanted(unit)) or fit
    return fit


def _place(source: Source, span: Span, head: str, fit: tuple[Unit, ...], rule: str) -> Place:
    words = source.words(span)
    name = (
        "thành phố Hồ Chí Minh"
        if words.endswith("HCM")
        else words
        if rule == "after-head" and words[:1].islower() and words.startswith(head)
        else f"{head} {_bare(source, span, head)}"
    )
    one = fit[0] if len(fit) == 1 else None
    up = tuple(above(one)) if one else ()
    return Place(
        span,
        name,
        level=fit[0].level
        if fit
        else {"tỉnh": "province", "xã": "commune", "phường": "commune", "thị trấn": "commune", "đặc khu": "commune"}.get(
            head, "district" if head in ("huyện", "quận", "thị xã", "thành phố") else "village"
        ),
        code=one.code or None if one else None,
        parent=f"{up[0].sort} {up[0].name}" if up else None,
        province=up[-1].name if up else one.name if one else None,
        era=one.era if one else None,
        candidates=()
        if one
        else tuple(PlaceCandidate(u.code, f"{u.sort} {u.name}", next((f"{a.sort} {a.name}" for a in above(u)), None)) for u in fit),
        rule=rule,
    )


def _bare(source: Source, span: Span, head: str) -> str:
    """Return the name at *span* without its head word, short or long."""
    match = _HEAD.match(source, span.start, span.end)
    return source.words(Span(match.end(), span.end) if match and match.end() < span.end else span)


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer what this plugin finds."""
    yield places
