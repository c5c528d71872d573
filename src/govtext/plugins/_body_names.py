"""
The grammar of bodies' names: head × what it is for or called × whose it is × unit.

`read` reads a name at an offset: where it ends, what it is in full, and whether it has what its head needs.
"""

import functools
from itertools import pairwise

import attrs

from govtext.kinds import Abbreviation, BodyHead
from govtext.plugin import LETTER, RIGHT, UPPER, Lexicon, Span, fold, pattern
from govtext.plugins._body_guards import BOARDS, fits
from govtext.plugins._body_reading import Body, Reading, toned
from govtext.plugins._body_tails import TAILS, of_many, province, unit
from govtext.plugins._body_words import take_field, take_words

_BRACKET = pattern(rf" ?\([{LETTER}&,.0-9 -]{{2,24}}\)(?= )")
_JOIN = pattern(r"(?:,? và |, |; | - |-| & |/)(?:(?:lãnh đạo|đại diện|đại diện lãnh đạo) )?")
_SCHOOL = pattern(
    " (?:thpt|thcs|th|ptth|pt|ptdt(?:nt|bt)?|tiểu học|trung học|phổ thông|mầm non|mẫu giáo|mn|mg|đại học|đh|cao đẳng|cđ|trung cấp|tc|dạy nghề"
    "|quân sự|sĩ quan|cán bộ|đào tạo|giáo dưỡng|liên cấp|năng khiếu|chuyên|quốc tế|bách khoa|sư phạm|kinh tế|nông lâm|y dược|luật|ngoại ngữ"
    rf"|khoa học|công nghệ|thủy lợi|xây dựng|giao thông|mỏ|thương mại|quốc gia|[{LETTER}]+ (?:quốc gia|sư phạm)){RIGHT}"
)
# What a university teaches names it: Trường Đại học Nông Lâm.
_UNIVERSITY = pattern(rf" (?:[Đđ]ại học|ĐH|[Cc]ao đẳng|CĐ|[Tt]rung cấp) [{UPPER}][{LETTER}]*(?: |$)", on="text")
# Owners that "của" joins: Ủy ban Pháp luật của Quốc hội.
_WITH_OF = ("committee", "people's council", "national assembly")
_OF_PARTY = ("executive committee", "standing committee", "party department")
_COMMITTEES = ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy")
_COUNCIL = ("Hội đồng nhân dân",)
# What may own the departments of a list, and of what sort the last of them is.
_LENT = {
    "party department": (_COMMITTEES, ("party department", "office")),
    "people's council": (_COUNCIL, ("people's council", "department")),
}
# Heads that stand alone too, and of what level a unit is that they share with the next body.
_LOCAL = {"Đảng ủy": ("commune",), "Ban Chỉ huy quân sự": ("district", "commune"), "Bộ Chỉ huy quân sự": ("provincial",)}
# Whatever belongs to a name follows behind one of these.
_LEADS_ON = (" ", ",", "-")
# How far a list may lend its unit backwards, and how many bodies one may belong to.
_MOST_LENT, _MOST_OWNERS = 6, 4


def read(reading: Reading, start: int, *, lent: int = 0, owned: int = 0) -> Body | None:
    """Return the body whose name begins at *start*, if its head has what it needs."""
    if start not in reading.heads:
        return None
    span, head = reading.heads[start]
    if head.never:
        return None
    return _read(reading, span, head, lent, owned) or (None if lent else _read_shorter(reading, span, owned))


def _read_shorter(reading: Reading, span: Span, owned: int) -> Body | None:
    """Read again with the first word alone as the head: "Ban Đô thị" needs a council, "Ban …" a further name."""
    blank = reading.source.text.find(" ", span.start, span.end)
    if blank < 0:
        return None
    first = Span(span.start, blank)
    head = next(iter(reading.known_heads.read(reading.source.folded[span.start : blank])), None)
    body = _read(reading, first, head, _MOST_LENT, owned) if head is not None else None
    return body if body is not None and body.span.end > span.end else None


def _read(reading: Reading, span: Span, head: BodyHead, lent: int, owned: int) -> Body | None:
    if head.never or not fits(reading, span, head):
        return None
    plain = Body(span, _written_out(reading, span, head), head, level=head.level, head_end=span.end)
    body = _extended(reading, plain, owned)
    bracket = _BRACKET.match(reading.source, span.end) if body is plain else None
    if bracket is not None:
        opened = _extended(reading, attrs.evolve(plain, span=Span(span.start, bracket.end())), owned)
        body = opened if opened.span.end > bracket.end() else plain
    body = _commanded(reading, _with_lent(reading, body, lent))
    return body if _complete(reading, body) else None


def _written_out(reading: Reading, span: Span, head: BodyHead) -> str:
    """Return the head as it stands where it stands in full, else word by word where that is enough, else its name."""
    words = reading.source.words(span)
    return head.name if head.capital and words[0].islower() else _in_full(words, head.name, reading.short)


@functools.lru_cache(maxsize=1024)
def _in_full(words: str, name: str, short: Lexicon[Abbreviation]) -> str:
    """Return *words* in full if they say as much as *name*, else *name*; asked again and again of the same few."""
    words = toned(words)
    out = " ".join(entry.long if (entry := short.get(word)) else word for word in words.split(" "))
    full = " " in words and fold(words) == fold(name)
    clear = len(out) >= 0.8 * len(name) and not any(one.isupper() and two.isupper() for one, two in pairwise(out))
    # BCH is Ban Chấp hành alone, but Bộ or Ban Chỉ huy of soldiers: the head knows.
    other = out.startswith("Ban Chấp hành") and not name.startswith("Ban Chấp hành")
    return out if (full or clear) and not other else name


def _commanded(reading: Reading, body: Body) -> Body:
    """Let BCH be what leads soldiers at the body's level: Bộ Chỉ huy in a province, Ban Chỉ huy below."""
    lower = body.level in ("district", "commune") and reading.source.folded.startswith("bch", body.span.start)
    return attrs.evolve(body, name=f"Ban{body.name[2:]}") if lower and body.name.startswith("Bộ Chỉ huy") else body


def _extended(reading: Reading, body: Body, owned: int) -> Body:
    """Read what follows the head, each sort once, in the order in which the head takes them."""
    text = reading.source.text
    for sort in body.head.takes:
        if text[body.span.end : body.span.end + 1] not in _LEADS_ON:
            break
        if sort == "field":
            body = take_field(reading, body)
        elif sort == "words":
            body = take_words(reading, body)
        elif sort == "school":
            body = province(reading, unit(reading, take_words(reading, body)))
        elif sort == "faculty":
            body = _take_school(reading, body, owned)
        elif sort == "body":
            body = _take_owner(reading, body, owned)
        elif sort in TAILS:
            body = TAILS[sort](reading, body)
    return body


def _take_school(reading: Reading, body: Body, owned: int) -> Body:
    """Read the university that an institute belongs to: Viện Kinh tế *Trường Đại học Tây Bắc*."""
    grown = _take_owner(reading, body, owned) if body.field else body
    school = read(reading, body.span.end + 1) if grown is not body else None
    return grown if school is not None and school.head.type == "school" else body


def _take_owner(reading: Reading, body: Body, owned: int) -> Body:
    """Read the body that it belongs to: Ban Thường vụ *Tỉnh ủy*, Văn phòng *UBND tỉnh*."""
    end = body.span.end
    if body.unit or body.whole or owned >= _MOST_OWNERS or reading.source.text[end : end + 1] != " ":
        return body
    of = "của " if reading.source.folded.startswith("của ", end + 1) else ""
    owner = read(reading, end + 1 + len(of), owned=owned + 1)
    if owner is None:
        return body
    if of and (owner.head.type not in _WITH_OF[1:] or body.head.type not in _WITH_OF):
        return body
    if owner.head.inner and body.head.type not in _OF_PARTY:
        return body
    return body.grown(owner.span.end, of + owner.name, unit=owner.unit, level=owner.level, place=owner.place, whole=True)


def _with_lent(reading: Reading, body: Body, lent: int) -> Body:
    """Give a body of a list what the next one says at its end: "HĐND, UBND huyện" has the council of that district."""
    bare = not (body.unit or body.whole or body.field)
    local, inner = body.head.name in _LOCAL, body.head.type in _LENT and "body" in body.head.takes
    lacks = bare and (local or inner or ("unit" in body.head.takes and body.head.needs in ("unit", "any")))
    join = _JOIN.match(reading.source, body.span.end) if lacks and lent < _MOST_LENT else None
    other = read(reading, join.end(), lent=lent + 1) if join is not None else None
    if other is None:
        return body
    if inner:
        return _with_lent_owner(body, other)
    if not other.unit or (local and other.level not in _LOCAL[body.head.name]):
        return body
    return attrs.evolve(body, name=f"{body.name} {other.unit}", unit=other.unit, level=other.level, place=other.place)


def _with_lent_owner(body: Body, other: Body) -> Body:
    """Give a department what the next one belongs to: "Ban Tổ chức, Văn phòng Tỉnh ủy", "Ban Đô thị, Ban Pháp chế HĐND tỉnh"."""
    names, types = _LENT[body.head.type or ""]
    owners = [other.name.find(name) for name in names if f" {name}" in f" {other.name}"]
    committee = names == _COMMITTEES and 0 in owners
    if not owners or other.head.type not in types or committee or (not other.unit and names == _COUNCIL):
        return body
    return attrs.evolve(body, name=f"{body.name} {other.name[min(owners) :]}", whole=True, unit=other.unit, level=other.level, place=other.place)


def _complete(reading: Reading, body: Body) -> bool:
    """Tell whether a body has what its head needs, and is no generic group in small letters."""
    owned = bool(body.unit) or body.whole
    capital = reading.source.text[body.span.start].isupper()
    if ("unit" in body.head.takes and of_many(reading, body)) or (not capital and body.head.name in BOARDS and not owned):
        return False
    if (body.small and not owned) or (not capital and not body.unit and reading.source.folded.startswith(" các", body.span.end)):
        return False
    match body.head.needs:
        case "":
            return True
        case "unit":
            return owned
        case "body":
            return body.whole
        case "field":
            return body.field
        case "any":
            return body.field or owned
        case "tail":
            return (body.field or body.whole) and (owned or capital)
        case "school":
            named = body.named or bool(body.unit) or _UNIVERSITY.match(reading.source, body.head_end, body.span.end) is not None
            return named and _SCHOOL.match(reading.source, body.head_end) is not None
        case "navy":
            return fold(body.name).endswith(" hải quân")
    raise KeyError(body.head.needs)
