"""What says whose or where a body is: a unit, a place, Trung ương, a country, a region, a number."""

from collections.abc import Callable, Iterator

import attrs

from govtext.kinds import Place
from govtext.plugin import LETTER, LOWER, RIGHT, UPPER, Match, Pattern, Span, pattern
from govtext.plugins._body_reading import JOINED, SURNAMES, Body, Reading
from govtext.plugins._body_tasks import STEERS, steered

Tail = Callable[[Reading, Body], Body]

#: The head word of a place's own words.
OWN_HEAD = pattern(r"(?:tỉnh|thành phố|t\.?p\.?|thị xã|tx\.?|huyện|h\.|quận|q\.|phường|p\.|xã|x\.|thị trấn|tt\.?|đặc khu) ?")
#: A level word that stands for the report's own unit; "tỉnh ủy" is none.
UNIT = pattern(rf" (?P<unit>tỉnh|thành phố|tp|thị xã|tx|huyện|quận|phường|xã|thị trấn|đặc khu){RIGHT}\.?{JOINED}")
_PEER = pattern(rf"(?:, |,? và |/)(?P<unit>thị xã|thành phố|huyện|quận|phường|xã|thị trấn|đặc khu){RIGHT}(?! ủy)")
# The levels below, each with one council of its own: "HĐND tỉnh | và huyện", and behind a comma where nothing is told of the lower one alone.
_AND_BELOW = pattern(rf",? và (?P<unit>huyện|xã|phường){RIGHT}(?! [{UPPER}]| ủy)", on="text")
_BELOW = pattern(
    rf", (?P<unit>huyện|xã|phường){RIGHT}(?=,? (?:và (?:huyện|xã|phường){RIGHT}(?! [{UPPER}]))|, (?:xã|phường){RIGHT}(?! [{UPPER}])"
    r"|[.;)\n]|$| (?:tại|ở|về|với|khóa|nhiệm kỳ|tiếp xúc|đã tiếp xúc|có buổi tiếp xúc)(?= ))",
    on="text",
)
_CENTRAL = pattern(rf" (?:trung ương|tw|t\.ư|t\.w|tư)(?: đảng)?{RIGHT}")
_PARTY = pattern(
    " đảng(?: cộng sản (?:việt nam|trung quốc|cuba|nhật bản|pháp)| (?:nhân dân cách mạng|ndcm) lào| nhân dân campuchia"
    rf"| lao động triều tiên)?{RIGHT}"
)
# Whose a general department is, and what the union is called in full: "Tổng cục Chính trị | Quân đội nhân dân Việt Nam".
_SERVICE = pattern(rf" (?:quân đội nhân dân|qđnd|quân đội|công an nhân dân|cand)(?: việt nam| lào)?{RIGHT}")
_YOUTH = pattern(rf" (?:thanh niên cộng sản|tncs) (?:hồ chí minh|hcm){RIGHT}")
_COUNTRY = pattern(rf" (?:việt nam|vn){RIGHT}")
_COURT_SEAT = r"(?: tại (?:hà nội|đà nẵng|(?:thành phố|tp\.?) ?(?:hồ chí minh|hcm)))"
_REGION = pattern(
    rf" (?:khu vực (?:[ivx]+|[0-9]{{1,2}}){RIGHT}(?: - [{LETTER}]+(?: [{LETTER}]+)?)?|cấp cao{_COURT_SEAT}?{RIGHT}|vùng (?:[ivx]+|[0-9]){RIGHT})"
)
_NUMBER = pattern(rf" (?:(?:số )?[0-9]{{1,3}}[a-z]?{RIGHT}(?:/[0-9a-zđ]+)?(?: hải quân| cảnh sát biển)?|[ivx]+{RIGHT}(?: hải quân)?|thủ đô{RIGHT})")
# What a unit of the army fights with or is for, before its number; and what it is honoured as, behind it: Sư đoàn 3 Sao Vàng.
_ARM = pattern(
    " (?:bộ binh(?: cơ giới)?|công binh|pháo binh|pháo phòng không|phòng không|không quân|thông tin|vận tải|đặc công|tăng thiết giáp|xe tăng|hóa học"
    "|trinh sát|cảnh sát cơ động|kiểm soát quân sự|biên phòng|cảnh sát biển|hải quân đánh bộ|hải quân|ra đa|radar|tên lửa|cảnh vệ|tàu ngầm"
    rf"|dân quân thường trực|tác chiến điện tử|kho|sửa chữa){RIGHT}"
)
_HONOUR = pattern(rf"(?<=[0-9]) (?P<first>[{UPPER}][{LOWER}]+) [{UPPER}][{LOWER}]+{RIGHT}(?! [{UPPER}])", on="text")
_FOREIGN = pattern(
    " (?:(?:nước|vương quốc|cộng hòa|dân chủ nhân dân|chdcnd|nhân dân|liên bang|đại hàn) ){0,3}"
    "(?:lào|trung hoa|campuchia|thái lan|trung quốc|nhật bản|hàn quốc|triều tiên|hoa kỳ|mỹ|nga|pháp|đức|anh(?! hùng)|italia|ý"
    "|hà lan|bỉ|áo|thụy sĩ|thụy điển|na uy|đan mạch|phần lan|ba lan|séc|hungary|australia|úc|new zealand|canada|ấn độ|singapore|malaysia|indonesia"
    rf"|philippines|brunei|myanmar|cuba|israel|ukraina|belarus|mông cổ){RIGHT}"
)
_BLOC = pattern(rf" khối (?:các )?(?:cơ quan|doanh nghiệp)(?:(?: và | - | & |-|&)(?:các )?doanh nghiệp)?{RIGHT}")
# Thị and Văn stand second in hardly anything but a person's name.
_MIDDLE = pattern(rf"[{UPPER}][{LOWER}']+ (?:Thị|Văn) [{UPPER}]", on="text")
# A unit that "của" joins to a public institution.
_OF_UNIT = pattern(rf" của(?= (?:tỉnh|thành phố|huyện|thị xã|quận|phường|xã|thị trấn|đặc khu){RIGHT})")
_ONLINE = pattern(rf" điện tử{RIGHT}")
# Where an embassy is, and where a branch of an association is, below the lowest level of bodies.
_SEAT = pattern(
    rf" tại (?:việt nam|hà nội|đà nẵng|(?:thành phố|tp\.?) ?(?:hồ chí minh|hcm|đà nẵng|hà nội)|lào|campuchia|trung quốc|nhật bản|hàn quốc){RIGHT}"
)
_OFFICE = pattern(rf" văn phòng (?:sở|bộ){RIGHT}")
_DASHED = pattern(rf" ?- ?[{UPPER}][{LOWER}']+ [{UPPER}][{LOWER}']+{RIGHT}(?! [{UPPER}])", on="text")
_HAMLET = pattern(
    rf" (?:thôn|bản|ấp|buôn|bon|làng|xóm|khu phố|tổ dân phố|khối) (?:số )?(?:[0-9]{{1,2}}[a-zA-Z]?(?![0-9{LETTER}/.,])"
    rf"|[{UPPER}][{LETTER}']*(?: [{UPPER}][{LETTER}']*)?)",
    on="text",
)
_PEOPLE = pattern(r"(?:, (?:chính quyền|quân|ủy ban|mặt trận|các đoàn thể)){0,2}(?:,? và|,) (?:nhân dân|quân và dân|quân dân|nhân dân các dân tộc)")
_BRANCH = pattern(r"(?: -|,)? chi nhánh")
_WRITTEN_OUT = {"tp": "thành phố", "t.p": "thành phố", "tx": "thị xã", "tt": "thị trấn", "h": "huyện", "q": "quận", "p": "phường", "x": "xã"}
_LEVELS = dict.fromkeys(("huyện", "quận", "thị xã", "tx"), "district") | dict.fromkeys(("xã", "phường", "thị trấn", "đặc khu"), "commune")
# In these a party body of one commune is meant though it is written small: BCH đảng bộ xã.
_COMMITTEES = ("bch ", "ban chấp hành ", "btv ", "ban thường vụ ")
_INSTITUTIONS = ("public unit", "centre", "school")
#: Levels of bodies by those of places.
BODY_LEVELS = {"province": "provincial", "district": "district", "commune": "commune"}


def unit(reading: Reading, body: Body) -> Body:
    """Read a level word with or without a name: tỉnh, huyện Cao Lãnh, TP. Hạ Long."""
    if body.unit:
        return body
    place = reading.place_at(body.span.end)
    head = OWN_HEAD.match(reading.source, body.span.end + 1) if place else None
    if place is not None and head is not None and head.end() < place.end and not _person(reading, place, head.end()):
        return _in(reading, body, place, _said(reading, place, head))
    match = UNIT.match(reading.source, body.span.end)
    if match is None:
        return _of_unit(reading, body)
    if _generic(reading, body, match):
        return body
    said = _WRITTEN_OUT.get(match["unit"], reading.source.words(Span.of(match, "unit")))
    level = "provincial" if match["unit"] == "tỉnh" else _LEVELS.get(match["unit"], body.level)
    return body.grown(match.end("unit"), said, unit=said, level=level)


def _person(reading: Reading, place: Place, start: int) -> bool:
    """Tell whether the words at *start* that look like a place's are a person's: "Hội Nông dân xã | Lăng Văn Lúa"."""
    known = place.code or place.candidates
    return _MIDDLE.match(reading.source, start) is not None and (not known or _MIDDLE.match(reading.source, start, place.end) is None)


def _of_unit(reading: Reading, body: Body) -> Body:
    """Read a unit to which an institution belongs: Trung tâm Y tế *của huyện Cao Lãnh*."""
    match = _OF_UNIT.match(reading.source, body.span.end) if body.head.type in _INSTITUTIONS else None
    if match is None:
        return body
    grown = unit(reading, body.grown(match.end(), "của"))
    return grown if grown.unit else body


def of_many(reading: Reading, body: Body) -> bool:
    """Tell whether a bare level word behind *body* means every such unit: "Bộ Chỉ huy quân sự tỉnh, thành phố"."""
    match = UNIT.match(reading.source, body.span.end) if not (body.unit or body.whole) else None
    return match is not None and reading.place_at(body.span.end) is None and _generic(reading, body, match)


def _generic(reading: Reading, body: Body, match: Match) -> bool:
    """Tell whether a bare level word means every such unit: "UBND xã, phường", and in small letters "công an xã"."""
    source = reading.source
    peer = _PEER.match(source, match.end("unit"))
    level = _LEVELS.get(match["unit"], "district")
    many = (
        peer is not None
        and peer["unit"] != match["unit"]
        and (match["unit"] != "tỉnh" or peer["unit"] == "thành phố")
        and _LEVELS.get(peer["unit"], "district") == level
        and reading.places.at(peer.start("unit")) is None
    )
    return many or (level == "commune" and source.text[body.span.start].islower() and not source.folded.endswith(_COMMITTEES, 0, body.span.start))


def below(reading: Reading, body: Body) -> Iterator[Body]:
    """Yield the councils or committees of the levels below that share a head with one that says its level only: HĐND tỉnh, *huyện*."""
    end, level = body.span.end, body.level
    while (match := _AND_BELOW.match(reading.source, end) or _BELOW.match(reading.source, end)) is not None:
        said, end = match["unit"], match.end()
        if _LEVELS[said] == level or reading.places.at(match.start("unit")) is not None:
            return
        level = _LEVELS[said]
        yield Body(Span.of(match, "unit"), f"{body.head.name} {said}", body.head, unit=said, level=level)


def _said(reading: Reading, place: Place, head: Match) -> str:
    """Return a place's words with its head word written out."""
    short = head[0].strip().rstrip(".")
    if short not in _WRITTEN_OUT:
        return reading.source.words(place.span)
    return f"{_WRITTEN_OUT[short]} {reading.source.words(Span(head.end(), place.end)).replace('HCM', 'Hồ Chí Minh')}"


def _in(reading: Reading, body: Body, place: Place, said: str) -> Body:
    return body.grown(place.end, said, unit=said, level=BODY_LEVELS.get(place.level or "", body.level), place=place.code)


def province(reading: Reading, body: Body) -> Body:
    """Read a province named without a level word: Báo Bình Định."""
    place = reading.place_at(body.span.end)
    if body.unit or place is None or place.rule != "province-alone":
        return body
    return attrs.evolve(_in(reading, body, place, reading.source.words(place.span)), field=True)


def committee(reading: Reading, body: Body) -> Body:
    """Read the place of a party committee, which needs no level word: Tỉnh ủy Đồng Tháp."""
    place = reading.place_at(body.span.end)
    if place is None or place.rule != "after-committee":
        return unit(reading, body) if place is not None and place.rule == "after-head" else body
    return _in(reading, body, place, reading.source.words(place.span))


def branch(reading: Reading, body: Body) -> Body:
    """Read a branch of a bank or company, with the unit that names it: … chi nhánh tỉnh."""
    match = _BRANCH.match(reading.source, body.span.end)
    if match is None:
        return body
    words = reading.source.words(Span.of(match))
    opened = attrs.evolve(body, span=Span(body.span.start, match.end()), name=body.name + words)
    grown = unit(reading, province(reading, opened))
    return grown if grown.unit else body


def central(reading: Reading, body: Body) -> Body:
    """Read Trung ương, however it is written."""
    match = None if body.unit or body.whole else _CENTRAL.match(reading.source, body.span.end)
    if match is None:
        return body
    words = reading.source.words(Span(match.start() + 1, match.end()))
    return body.grown(match.end(), words if _full(words) else "Trung ương", whole=True, level="national")


def _full(words: str) -> bool:
    """Tell whether Trung ương is written in full."""
    return len(words) >= len("Trung ương")


def honour(reading: Reading, body: Body) -> Body:
    """Read the name of honour behind a number; a commander's name is none."""
    match = _HONOUR.match(reading.source, body.span.end)
    if match is None or match["first"] in SURNAMES:
        return body
    return body.grown(match.end(), reading.source.words(Span(match.start() + 1, match.end())))


def task(reading: Reading, body: Body) -> Body:
    """Read what a steering committee is for, and its level before or behind: Ban Chỉ đạo *Trung ương về phòng, chống thiên tai*."""
    told = steered(reading.source, body.span.end)
    if told is None:
        return body
    grown = body.grown(told.end, _spelt(reading, body.span.end, told.end))
    if told.level:
        return attrs.evolve(grown, whole=True, level=STEERS.get(told.level))
    grown = unit(reading, grown)
    return grown if grown.unit else body


def _spelt(reading: Reading, start: int, end: int) -> str:
    """Return the words behind *start* with short forms written out."""
    words = reading.source.words(Span(start + 1, end)).split(" ")
    return " ".join(entry.long if (entry := reading.short.get(word)) else word for word in words)


def _plain(expr: Pattern, **facts: object) -> Tail:
    """Return a tail that is taken as it is written."""

    def tail(reading: Reading, body: Body) -> Body:
        match = expr.match(reading.source, body.span.end)
        return body.grown(match.end(), reading.source.words(Span(match.start() + 1, match.end())), **facts) if match else body

    return tail


def party(reading: Reading, body: Body) -> Body:
    """Read which party a committee leads: Ban Chấp hành Trung ương *Đảng Nhân dân Cách mạng Lào*."""
    match = _PARTY.match(reading.source, body.span.end)
    return body.grown(match.end(), _spelt(reading, body.span.end, match.end()), whole=True) if match else body


def service(reading: Reading, body: Body) -> Body:
    """Read which force a general department serves: Tổng cục Chính trị *Quân đội nhân dân Việt Nam*."""
    match = _SERVICE.match(reading.source, body.span.end)
    return body.grown(match.end(), _spelt(reading, body.span.end, match.end()), whole=True) if match else body


def youth(reading: Reading, body: Body) -> Body:
    """Read the union's name where it is written out: Ban Chấp hành Trung ương Đoàn *Thanh niên Cộng sản Hồ Chí Minh*."""
    match = _YOUTH.match(reading.source, body.span.end)
    return body.grown(match.end(), _spelt(reading, body.span.end, match.end()), whole=True) if match else body


def country(reading: Reading, body: Body) -> Body:
    """Read Việt Nam, also where it is VN."""
    match = _COUNTRY.match(reading.source, body.span.end)
    return body.grown(match.end(), "Việt Nam", whole=True) if match else body


def people(reading: Reading, body: Body) -> Body:
    """Lend a party organization the unit of the people it is named with: Đảng bộ, chính quyền và nhân dân *xã Nhị Mỹ*."""
    match = None if body.unit or body.whole else _PEOPLE.match(reading.source, body.span.end)
    lent = unit(reading, attrs.evolve(body, span=Span(body.span.start, match.end()))) if match is not None else body
    return attrs.evolve(lent, span=body.span) if lent.unit else body


#: What a head may take, by the name that its entry uses.
TAILS: dict[str, Tail] = {
    "unit": unit,
    "place": province,
    "committee": committee,
    "branch": branch,
    "people": people,
    "central": central,
    "country": country,
    "office": _plain(_OFFICE, whole=True),
    "arm": _plain(_ARM),
    "honour": honour,
    "task": task,
    "dashed": _plain(_DASHED),
    "seat": _plain(_SEAT),
    "hamlet": _plain(_HAMLET, whole=True, level="commune"),
    "bloc": _plain(_BLOC),
    "online": _plain(_ONLINE),
    "party": party,
    "service": service,
    "youth": youth,
    "region": _plain(_REGION, whole=True, field=True),
    "number": _plain(_NUMBER, whole=True, field=True),
    "foreign": _plain(_FOREIGN, whole=True, level=None),
}
