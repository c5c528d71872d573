"""Names that no list of surnames knows: statesmen and envoys of other countries, and rare names behind the name of an office's body."""

from govtext.kinds import Organization
from govtext.plugin import LETTER, LOWER, UPPER, Layer, Span, pattern
from govtext.plugins._names import Names
from govtext.plugins._offices import RoleWords

_STATE = r"(?:nước |vương quốc |cộng hòa (?:dân chủ nhân dân |nhân dân |xã hội chủ nghĩa )?|chdcnd |liên bang |đại công quốc )"
# Countries that are hardly anything else; and those that are words of their own too, so that only a role of states may go before.
_SURE = (
    "lào|campuchia|trung quốc|nhật bản|hàn quốc|thái lan|singapore|xin-ga-po|malaysia|ma-lai-xi-a|ấn độ|liên bang nga|hoa kỳ|cuba|cu ba|australia"
    "|new zealand|indonesia|philippines|myanmar|brunei|hà lan|italia|tây ban nha|ba lan|hungary|israel|iran|ai cập|nam phi|canada|brazil|chile|mexico"
    "|argentina|đan mạch|thụy điển|thụy sĩ|na uy|phần lan|belarus|ukraina|kazakhstan|mông cổ|triều tiên|pakistan|bangladesh|sri lanka|timor leste"
    "|thổ nhĩ kỳ|hy lạp|bồ đào nha|ireland|bulgaria|romania|slovakia|uzbekistan|lb nga|chdcnd lào|các tiểu vương quốc ả rập thống nhất"
)
_SHORT = "nga|mỹ|anh|pháp|đức|úc|bỉ|ý|séc|áo"
_AT = r"(?: tại (?:việt nam|hà nội|(?:thành phố|tp\.?) ?(?:hồ chí minh|hcm|đà nẵng)|đà nẵng))?"
_COUNTRY = pattern(rf" {_STATE}?(?:{_SURE}){_AT} ?[-:]? ?(?=[{LETTER}])")
_ANY_COUNTRY = pattern(rf" {_STATE}?(?:{_SURE}|{_SHORT}){_AT} ?[-:]? ?(?=[{LETTER}])")
_TWICE = pattern(rf"-[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{0,3}}", on="text")
_DASHED = pattern(rf"[{UPPER}][{LOWER}]{{0,7}}(?:-[{UPPER}][{LOWER}]{{0,7}}){{1,3}}(?: [{UPPER}][{LOWER}]{{0,7}}){{0,2}}(?![{LETTER}-])", on="text")
_ENDS = (" ", ",", ".", ";", ":", ")", "(", "\n", "")
# Bodies whose names say all, so that capitals behind them begin something else.
_WHOLE = ("department", "ministry", "government")


def foreign(names: Names, office: RoleWords) -> Span | None:
    """
    Return the run behind a head of state or government or an envoy, whatever its first word: "Thủ tướng Sonexay Siphandone".

    Behind any other role a country must stand between: "Chủ tịch Trung Quốc Tập Cận Bình".
    """
    source = names.source
    country = (_ANY_COUNTRY if office.entry.abroad else _COUNTRY).match(source, office.span.end)
    if country is None and not office.entry.abroad:
        return None
    start = country.end() if country else office.span.end + 1
    words = names.words(start, 6)[:5]
    if len(words) < 2 or names.place(words) or words[-1].end - start <= 6:
        return None
    twice = _TWICE.match(source, words[-1].end)
    return Span(start, twice.end() if twice else words[-1].end)


def joined_by_dashes(names: Names, first: Span, offices: frozenset[int]) -> Span | None:
    """Return a name whose syllables dashes join, of which *first* is one: "ngài Oh-Sae-Hyun"; "ông Bách-Phó Chủ tịch" is none."""
    match = _DASHED.match(names.source, first.start)
    if match is None or any(match.start() < office < match.end() for office in offices):
        return None
    return Span.of(match)


def behind_body(names: Names, bodies: Layer[Organization], start: int) -> Span | None:
    """Return the three or four capitals behind a body that is complete: "Giám đốc Sở Nội vụ | Đầu Thanh Lúa"."""
    text = names.source.text
    body = bodies.last_before(start)
    if body is None or body.end + 1 != start or text[body.end] != " ":
        return None
    words = names.words(start, 6)
    closed = body.type in _WHOLE or text[body.start : body.end].endswith(" tỉnh")
    plain = all(text[word.start + 1 : word.end].islower() for word in words)
    if not closed or not plain or not 3 <= len(words) <= 4 or names.place(words) or text[words[-1].end : words[-1].end + 1] not in _ENDS:
        return None
    return Span(start, words[-1].end)
