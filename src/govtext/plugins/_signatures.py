"""How reporters sign: "Vi Thảo/THĐT", "Tin, ảnh: LAN ANH - N.TÁ", "(Theo TTXVN)"."""

from govtext.kinds import Outlet
from govtext.plugin import LETTER, LOWER, UPPER, Lexicon, Source, Span, pattern

LABEL = (
    r"(?:(?:tin bài|bài viết|tin|bài|ảnh|video|clip, ảnh|clip)(?: ?(?:,|và|-|&|/)? ?(?:tin|bài|ảnh|video|clip)){0,3}"
    r"|thực hiện|(?:t/h|t\.?h|p/v|nội dung)(?= ?:)|biên soạn|sưu tầm|lược ghi|ghi chép(?: của)?|nhóm tác giả|tác giả(?: bài viết)?|tổng hợp"
    r"|(?:được )?(?:viết|đăng) bởi|bởi|(?:written |posted )?by|người (?:viết|đăng|thực hiện)"
    r"|ctv|cộng tác viên|người đưa tin|người viết|người gửi|phóng viên|pv|biên tập|nguồn tin(?: từ)?"
    r"|nhóm pv|nhóm phóng viên|bài|tin)"
)
SYLLABLE = rf"(?:[{UPPER}]['’]?[{LETTER}]{{0,9}}|[{UPPER}][{LOWER}]{{0,6}}['’][{LETTER}]{{1,8}})"
INITIALS = rf"(?:[{UPPER}]{{1,3}}|(?!Th\.S)(?:Ng|Nh|Th|Tr|Ph|Ch|Kh|Gi|Qu))\.(?:[{UPPER}]{{1,3}}\.){{0,3}}(?: ?[{UPPER}][{LETTER}]{{0,9}}){{0,2}}"
NAME = rf"(?:{INITIALS}|{SYLLABLE}(?: {SYLLABLE}){{0,4}})"
#: What may stand before the name of one who studied.
DEGREE = r"(?:(?:GS|PGS|TSKH|TS|ThS|Ths|Th\.S|CVCC|CN|KS|BS|LS)(?:\. ?| )|(?:Tiến|Thạc|Cử|Kỹ|Bác|Luật) (?:sĩ|sỹ|nhân|sư) ){1,3}"
SEPARATOR = r"(?: ?[-_,;&+/|] ?| và )"
_LABELLED = rf"(?i:{LABEL})"
_ROLE = r"(?:PV|P\.V|BBT|BTV|CTV|BT|PV TTXVN|Nhóm PV|NHÓM PV|Nhóm phóng viên|Ban Biên tập|Ban biên tập|BAN BIÊN TẬP)"
_TAIL = rf"(?: ?[(-] ?[{LETTER}0-9&/. ,:'-]{{2,80}}\)?)?"
#: Where the bearer of a name works.
_WORKS = (
    r"(?i:khoa|viện|học viện|đài|báo|sở|phòng|ban|trung tâm|văn phòng|công chức|ủy ban|ubnd|hđnd|cổng|hội|công an|trường|ttvh|tạp chí|cán bộ"
    rf"|chi bộ|chi đoàn|chi cục|đoàn|cộng tác|vp|huyện ủy|thành ủy|tỉnh ủy)(?![{LETTER}])[{LETTER}0-9&/. -]{{2,70}}"
)

_ROLES = frozenset(("PV", "BBT", "BTV", "CTV", "BT"))

#: A whole line with a label: what follows it are names.
LABELLED_LINE = pattern(
    rf"[(*-]? ?(?P<label>{_LABELLED}) ?(?P<colon>:)? ?"
    rf"(?P<names>{_ROLE}|{NAME}(?:{SEPARATOR}(?:{_LABELLED} ?:? ?)?{NAME}){{0,5}})(?P<tail>, ?{_WORKS}|{_TAIL})[). |*/]{{0,4}}$",
    on="text",
)
#: A whole line of names only.
NAMED_LINE = pattern(rf"[(*-]? ?(?:{DEGREE})?(?P<names>{NAME}(?:{SEPARATOR}{NAME}){{0,5}})(?P<tail>, ?{_WORKS}|{_TAIL})[). |*/-]{{0,4}}$", on="text")
ROLE_LINE = pattern(rf"\(?(?P<names>{_ROLE})(?P<tail>{_TAIL})\)?[. ]{{0,2}}$", on="text")
#: A line below a name that says where its bearer works.
OFFICE_LINE = pattern(
    r"[(-]? ?(?:khoa|viện|học viện|đài|báo|sở|phòng|ban|trung tâm|tt|văn phòng|vp|công chức|ủy ban|ubnd|hđnd|cổng|hội"
    r"|công an|trường|ttvh|ttvh-tt&tt|tạp chí|chi|huyện đoàn|huyện ủy)\b[^.:;]{0,80}\)?$"
)
#: An office that signs by itself.
OFFICE_ALONE = pattern(
    r"(?:Phòng|Văn phòng|VP|Hội (?:LHPN|Nông dân|ND|CCB|Cựu chiến binh|Phụ nữ)|Ban (?:Tuyên giáo|Dân vận|Tổ chức|Nội chính)|Huyện đoàn|Đoàn xã"
    r"|Đài (?:Truyền thanh|TT|PT)|Trung tâm (?:VH|TT|Văn hóa|Truyền thông)|Tổ Biên tập|Nhóm (?:PV|phóng viên)|Ban Biên tập)"
    rf"(?:[ -]{{1,3}}(?:[{UPPER}&.-]{{1,12}}|[{UPPER}][{LOWER}]{{1,7}}(?: (?:hóa|tin|giao|vận|thông|thanh|hình|vụ|hợp|chính|chức|ủy|thể|thao|sự))?"
    r"|và|ủy|tỉnh|huyện|thị xã|thành phố|quận|xã|phường|tổng hợp)){0,8}$",
    on="text",
)
#: Names glued to the last sentence.
GLUED = pattern(
    rf"(?<=[.!?…”\")/])(?P<gap> ?)(?P<line>(?:(?P<label>{_LABELLED}) ?: ?)?(?P<names>{NAME}(?:{SEPARATOR}{NAME}){{0,4}})"
    rf"(?P<paren> ?\([{LETTER}0-9&/. ,-]{{2,40}}\))?)[ .-]{{0,3}}$",
    on="text",
)
#: How names of outlets begin that could be those of reporters.
_PRESS = "báo|đài|cổng|trang|tạp chí|lao động|người lao|tuổi trẻ|thanh niên|tiền phong|nhân dân|dân trí|pháp luật|đại đoàn"
#: A reporter and the outlet from which the report was taken: "Theo Lan Anh/THĐT".
TAKEN_FROM = pattern(
    rf"[(*-]? ?(?:Theo|THEO):? (?!(?i:{_PRESS})(?![{LETTER}]))(?P<names>{SYLLABLE}(?: {SYLLABLE}){{1,4}}(?:{SEPARATOR}{NAME}){{0,3}})"
    rf"(?: ?/ ?[{UPPER}][{UPPER}&]{{1,7}}(?:/[{UPPER}a-z+]{{2,12}})?| ?[(-] ?(?:Báo|Đài|Cổng|Tạp chí) [{LETTER} ]{{2,40}})[). |]{{0,3}}$",
    on="text",
)
#: A line that says where the report was taken from.
SOURCE_LINE = pattern(
    r"[(*-]? ?(?i:(?:nguồn(?: tin)?|theo|trích|trích nguồn|đăng lại từ|dẫn nguồn)) ?:? ?(?:từ |(?i:trang |website |trang tin ))?"
    rf"(?P<name>[{LETTER}0-9][{LETTER}0-9&/.,:+() -]{{1,90}}?)[) .|]{{0,3}}$",
    on="text",
)
#: A code in brackets that ends the last sentence: "… (TTXVN)".
CODE_TAIL = pattern(rf"\((?:(?i:theo|nguồn:?) )?(?P<code>[{UPPER}][{UPPER}&+]{{1,7}}(?:/[{UPPER}a-z+]{{2,12}})?)\)[. ]{{0,2}}$", on="text")

_CODE = pattern(
    rf"/ ?(?P<slash>[{UPPER}][{LETTER}&.+]{{1,11}}(?:/Vietnam\+)?)[). |]{{0,3}}$"
    rf"|\((?:[Tt]heo )?(?P<paren>[{UPPER}][{LETTER}&.+]{{1,11}}(?:/Vietnam\+)?)\)[. ]{{0,2}}$",
    on="text",
)
_PART = pattern(rf"(?P<name>{NAME})(?![{LETTER}])", on="text")
_DEGREE_AT = pattern(DEGREE, on="text")
_LABEL_AT = pattern(rf"(?:{LABEL}(?![{LETTER}]) ?:? ?|(?:theo|nguồn)(?![{LETTER}]) ?:? ?(?:{LABEL}(?![{LETTER}]) ?:? ?)?)")
_BREAK = pattern(r" ?(?:[-_,;&+/|]| và ) ?", on="text")
_OFFICE = pattern(
    r"(?:chuyên viên|nhân viên|giáo viên|kế toán|chủ tịch|giám đốc"
    r"|khoa(?= )|viện(?= )|học viện|đài|báo|sở|phòng|ban|trung tâm|văn phòng|công chức|ủy ban|ubnd|hđnd|bí thư|phó|trưởng|cổng|hội|tỉnh|huyện"
    r"|xã|phường|công an|trường(?= (?:chính|đại|cao|trung|tiểu|mầm|mẫu|phổ|th|đh|cđ|mn|ptdt))|ttvh|tạp chí|cán bộ|chi bộ|chi đoàn|chi cục"
    r"|đoàn(?= (?:tncs|thanh niên|xã|phường|khối|cơ sở|trường|đbqh))|cộng tác|vp)\b"
    r"|[a-zđ&]{2,7} (?:tỉnh|huyện|thị xã|thành phố|tp|xã|phường)\b"
)


def authors_in(source: Source, span: Span, outlets: Lexicon[Outlet]) -> tuple[str, ...]:
    """Return the names signed at *span*: not the label, the outlet's code, nor the office that a name may have behind it."""
    taken = TAKEN_FROM.match(source, span.start, span.end) if source.text.find("/", span.start, span.end) >= 0 else None
    if taken:
        return authors_in(source, Span.of(taken, "names"), outlets)
    if OFFICE_ALONE.match(source, span.start, span.end):
        return (source.words(span),)
    start = span.start + (source.text[span.start] in "(*-") + (source.text[span.start : span.start + 2] in ("- ", "* "))
    label = _LABEL_AT.match(source, start, span.end)
    place = label.end() if label else start
    degree = _DEGREE_AT.match(source, place, span.end)
    place = degree.end() if degree else place
    role = ROLE_LINE.match(source, start, span.end) or ROLE_LINE.match(source, place, span.end)
    if role:
        return (str(role["names"]),)
    names: list[str] = []
    while place < span.end:
        match = _PART.match(source, place, span.end)
        words = source.words(Span.of(match, "name")) if match else ""
        if match is None or (names and _OFFICE.match(source, place, span.end)) or (place > start and source.text[place - 1] == "("):
            break
        if not (names and (words in _ROLES or (source.text[place - 1] == "/" and _is_code(words, names[-1], outlets)))):
            names.append(words)
        place = match.end()
        gap = _BREAK.match(source, place, span.end)
        if gap is None:
            break
        place = gap.end()
        again = _LABEL_AT.match(source, place, span.end)
        place = again.end() if again and source.text[again.end() - 2 : again.end()].strip().endswith(":") else place
    return tuple(dict.fromkeys(names))


def _is_code(words: str, before: str, outlets: Lexicon[Outlet]) -> bool:
    """Whether *words* behind a stroke are an outlet's code and no second name: known, or capitals behind a name of small letters."""
    shaped = words.isupper() and " " not in words and 3 <= len(words) <= 7 and not before.isupper()
    return shaped or bool(outlets.all(words))


def code_in(source: Source, span: Span, outlets: Lexicon[Outlet]) -> str | None:
    """Return the outlet's code at the end of a signature: behind a stroke, or in brackets."""
    match = _CODE.first(source, span.start, span.end)
    if match is None:
        return None
    code = source.words(Span.of(match, "slash" if match["slash"] else "paren"))
    if match["paren"] and code in _ROLES:
        return None
    return code if outlets.all(code) or (match["slash"] and code.isupper() and len(code) >= 3) else None
