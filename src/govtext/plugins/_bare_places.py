"""Units named without a head word: provinces, and others where the words around leave no doubt that a unit is meant."""

import datetime as dt
from collections.abc import Iterable, Iterator

from govtext.places import Unit, called, key
from govtext.plugin import LETTER, LOWER, UPPER, Source, Span, pattern
from govtext.plugins._gazetteer import called_as, identity, lies_in, named
from govtext.plugins._place_names import FAMILY, Named

# "Cao Lãnh", "Đắk R'Lấp", "Phan Rang - Tháp Chàm". The first capital stands before all that is asked of it: an engine runs to capitals.
_REST = rf"(?:[{LOWER}]+(?:'[{LETTER}]+)?|'[{LETTER}]+)"
_ONE = rf"[{UPPER}]{_REST}"
_CAPITALS = pattern(
    rf"[{UPPER}](?<![{LETTER}0-9/'-].)"
    rf"(?:(?<=T)\.?P\.? ?HCM|{_REST}(?: - | |-){_ONE}(?:(?: - | ){_ONE}){{0,2}}|(?<=H)uế|(?<=V)inh)(?![{LETTER}0-9])",
    on="text",
)
# Provinces divided before that day are named with their head word, or "Cửu Long" would be one.
_REMEMBERED = dt.date(2004, 1, 1)
#: What bears the name of a place and is none, and where that stands for something else.
_NAMESAKES = tuple(
    f"{word} "
    for word in (
        *("sông", "suối", "núi", "đèo", "cầu", "vịnh", "biển", "kênh", "hầm", "hồ", "đập", "chùa", "chợ", "đường", "phố", "ga", "thủy điện"),
        *("chiến dịch", "chiến thắng", "trận", "phòng tuyến", "đồng bằng", "ông", "bà", "anh", "chị", "em", "cháu", "cụ", "bác", "cô", "chú"),
        "đồng chí",
    )
)
_NO_NAMESAKES = ("điểm cầu ", "đầu cầu ")
#: Words after which only a place can follow.
_AT = ("tại", "ở", "từ", "đến", "tới", "về", "lên", "xuống", "qua", "sang", "thăm", "rời")
_LOCATIVES = tuple(f"{word} " for word in _AT)
_LOCATIVE = pattern(rf"(?<![{LETTER}])(?:{'|'.join(_AT)}) $")
#: What a run of capital words may begin with that is no part of the name: the first word of a sentence, what is called after a place.
_OPENINGS = frozenset((*_AT, "ngoài", "riêng", "với", "cùng", "theo", "của", "trong", "do", "báo")) | frozenset(
    ("viettel", "vnpt", "vietcombank", "vietinbank", "agribank", "mobifone", "vinaphone", "petrolimex")
)
#: "các xã như: A, B", "5 huyện, thị xã (A, B)", "các địa phương trong tỉnh gồm A, B".
_LISTED = pattern(
    rf"(?<![{LETTER}])(?P<noun>địa phương|huyện|thị xã|quận|xã|phường|thị trấn)(?:[ ,]{{1,2}}[{LOWER}0-9]+){{0,12}}?"
    r"(?: (?:như|gồm|là)(?: các (?:huyện|xã|phường))?:? |: | \()"
)
_LEVELS_OF = {"địa phương": ("district", "commune")} | dict.fromkeys(("huyện", "thị xã", "quận"), ("district",))
_ITEM = pattern(r"(?:, và |, |; | và )")
_IN = pattern(r"(?: \(|, )")
_AFTER = (", ", " và ", " - ")
_HCM = "hồ chí minh"
_PROVINCE = ("province",)


def bare_places(source: Source, headed: Iterable[Named]) -> Iterator[Named]:
    """Yield the units named without a head word; *headed* are those that have one, and may be named again."""
    known = _known(source, headed)
    ends = {one.span.end for one in headed}
    for match in _CAPITALS.find(source):
        start, end = match.span()
        # "Tại Đà Lạt": the first of the capital words may only open the sentence.
        blank = source.text.find(" ", start, end)
        opened = source.folded[start:blank] in _OPENINGS if blank >= 0 else False
        if opened:
            start = blank + 1
        if match[0].endswith("HCM"):
            found: tuple[Named, ...] = (Named(Span(start, end), "thành phố", called("hcm"), "province-alone"),)
        elif not opened and _joined(source, start):
            continue
        else:
            found = _read(source, start, end, known, ends)
        for one in found:
            ends.add(one.span.end)
            yield one
    yield from _listed(source)


def _read(source: Source, start: int, end: int, known: dict[str, Named], ends: set[int]) -> tuple[Named, ...]:
    """Read the name between two places, or else the two that a dash joins: "vùng biển Quy Nhơn - Bình Định"."""
    words = source.text[start:end]
    before = known.get(key(words))
    if before is None and not called(words) and " - " not in words:
        return ()
    name = Span(start, end)
    # In "Vũ Oai, Hòa Bình" a commune that was named before goes before the province of its name.
    listed = before is not None and before.fit[0].level == "commune" and _after_another(source, name.start, ends)
    found = (() if listed else _province(source, name, ends)) or _other(source, name, known, ends)
    dash = -1 if found else source.text.find(" - ", name.start, name.end)
    if dash < 0:
        return found
    parts = (Span(name.start, dash), Span(dash + 3, name.end))
    return tuple(one for part in parts for one in _province(source, part, ends) or _other(source, part, known, ends))


def _known(source: Source, headed: Iterable[Named]) -> dict[str, Named]:
    """Return the units below provinces named with a head word, by their names; where two bear one name, without the head word."""
    known: dict[str, Named] = {}
    for one in headed:
        if one.fit and one.fit[0].level != "province":
            name = key(_bare(source, one))
            other = known.get(name, one)
            head = one.head if other.head == one.head and any(unit.type == one.head for unit in one.fit) else ""
            fit = one.fit if other is one else tuple(dict.fromkeys((*other.fit, *one.fit)))
            known[name] = Named(one.span, head, fit, one.rule)
    return known


def _province(source: Source, name: Span, ends: set[int]) -> tuple[Named, ...]:
    """Read a province alone."""
    if not called_as(source.text[name.start : name.end], _PROVINCE):
        return ()
    end, fit = named(source, name.start, _PROVINCE)
    fit = tuple(unit for unit in fit if unit.valid_until is None or unit.valid_until >= _REMEMBERED)
    if not fit or end != name.end or _namesake(source, name.start):
        return ()
    alone = source.text.find(" ", name.start, end) < 0
    if (alone or source.folded[name.start : end] == _HCM) and not (_located(source, name.start) or _after_another(source, name.start, ends)):
        return ()
    return (Named(name, fit[0].type, fit, "province-alone"),)


def _located(source: Source, start: int) -> bool:
    """Tell whether the word before *start* is one of place."""
    return source.folded.endswith(_LOCATIVES, 0, start) and _LOCATIVE.first(source, max(0, start - 8), start) is not None


def _namesake(source: Source, start: int) -> bool:
    """Tell whether the words before *start* tell of something that bears the name of a place: "sông Thái Bình"."""
    return source.folded.endswith(_NAMESAKES, 0, start) and not source.folded.endswith(_NO_NAMESAKES, 0, start)


def _after_another(source: Source, start: int, ends: set[int]) -> bool:
    """Tell whether a place and a comma stand right before *start*."""
    if not source.folded.endswith(_AFTER, 0, start):
        return False
    return any(start - len(join) in ends for join in _AFTER if source.folded.endswith(join, 0, start))


def _other(source: Source, name: Span, known: dict[str, Named], ends: set[int]) -> tuple[Named, ...]:
    """Read a district or commune alone: one named before, one after a word of place, one with the unit that it lies in behind it."""
    before = known.get(key(source.text[name.start : name.end]))
    if before is not None and _again(source, name, before):
        return (Named(name, before.head, before.fit, "named-before"),)
    located = _located(source, name.start) or _after_another(source, name.start, ends) or _bracketed(source, name)
    if not located and _IN.match(source, name.end) is None:
        return ()
    end, fit = named(source, name.start, ("district", "commune"))
    if end != name.end or not fit:
        return ()
    beside = _lying(source, name, fit)
    if beside:
        return beside
    districts = tuple(unit for unit in fit if unit.level == "district")
    return (Named(name, "", districts, "after-preposition"),) if located and districts and _ends(source, end) else ()


def _again(source: Source, name: Span, before: Named) -> bool:
    """Tell whether the words around a name that was a unit's before let it be one again."""
    if not _ends(source, name.end) or _namesake(source, name.start):
        return False
    person = before.fit[0].level == "commune" and FAMILY.match(source, name.start) is not None
    return not person or _located(source, name.start)


def _bracketed(source: Source, name: Span) -> bool:
    """Tell whether nothing but the name stands in the brackets: "Công ty A (Tây Sơn)"."""
    return name.start > 0 and source.text[name.start - 1] == "(" and source.text[name.end : name.end + 1] == ")"


def _lying(source: Source, name: Span, fit: tuple[Unit, ...]) -> tuple[Named, ...]:
    """Read a name with the unit that it lies in right behind: "Tiên Cẩm (Tiên Phước)"."""
    join = _IN.match(source, name.end)
    if join is None:
        return ()
    end, higher = named(source, join.end(), ("province", "district"))
    lying = tuple(unit for unit in fit if any(identity(up) in lies_in(unit) for up in higher))
    holding = tuple(up for up in higher if any(identity(up) in lies_in(unit) for unit in lying))
    # In a list "Phù Mỹ, Phù Cát" neither lies in the other, though a commune of that name may.
    listed = join[0] == ", " and not any(up.level == "province" for up in holding) and any(unit.level == "district" for unit in fit)
    if not lying or listed:
        return ()
    return (Named(name, "", lying, "parent-beside"), Named(Span(join.end(), end), "", holding, "parent-beside"))


def _listed(source: Source) -> Iterator[Named]:
    """Yield the members of a list that words announce; all are units of one level."""
    for match in _LISTED.find(source):
        members: dict[Span, tuple[Unit, ...]] = {}
        levels = _LEVELS_OF.get(match["noun"], ("commune",))
        start: int | None = match.end()
        while start is not None:
            end, fit = named(source, start, levels)
            if fit:
                members[Span(start, end)] = fit
            join = _ITEM.match(source, end) if fit else None
            start = join.end() if join is not None else None
        for level in levels:
            if len(members) > 1 and all(any(unit.level == level for unit in fit) for fit in members.values()):
                for span, fit in members.items():
                    yield Named(span, "", tuple(unit for unit in fit if unit.level == level), "list-of-units")
                break


def _joined(source: Source, start: int) -> bool:
    """Tell whether a capital word stands right before *start*, so that both are one name; short forms are words of their own."""
    if start < 2 or source.text[start - 1] != " " or not source.text[start - 2].isalpha():
        return False
    word = source.text[max(0, start - 24) : start - 1].rpartition("\n")[2].rpartition(" ")[2]
    return word[:1].isupper() and not (word.isupper() and len(word) > 1)


def _ends(source: Source, end: int) -> bool:
    """Tell whether no capital or number goes on with the name."""
    return not (source.text[end : end + 1] == " " and (source.text[end + 1 : end + 2].isupper() or source.text[end + 1 : end + 2].isdigit()))


def _bare(source: Source, one: Named) -> str:
    """Return the words of a place after its head word: the longest end of them that its units are called."""
    words = source.text[one.span.start : one.span.end].split(" ")
    keys = {key(unit.name) for unit in one.fit}
    for first in range(len(words)):
        rest = " ".join(words[first:])
        if key(rest) in keys:
            return rest
    return words[-1]
