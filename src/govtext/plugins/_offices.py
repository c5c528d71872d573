"""The words of an office: where a role begins, with nguyên and phó, and where the name of its body ends."""

from collections.abc import Callable, Iterator
from functools import cache

import attrs

from govtext.kinds import Organization, Role
from govtext.plugin import LETTER, UPPER, Layer, Lexicon, Source, Span, fold, pattern

_BEFORE = pattern(rf"(?<![{LETTER}])(?:(?:nguyên|cựu|cố|(?<!ủy )(?<!thẩm )(?<!chính )(?<!có )quyền|q\.|tân|phó|đương kim) )+$")
_BEHIND = pattern(rf" (?:thường trực|tt(?= |\.)|chuyên trách|phụ trách|thứ nhất|danh dự|lâm thời|dự khuyết|kiêm nhiệm)(?![{LETTER}])")
_TERM = pattern(r"(?:,? ?khóa [ivx]+(?:, nhiệm kỳ [0-9]{4} ?- ?[0-9]{4})?|,? nhiệm kỳ [0-9]{4} ?- ?[0-9]{4})(?![a-zà-ỹ0-9])")
# Words in front that make a role part of a body's or a document's name.
_NO_ROLE = ("ban ", "đoàn ", "phủ ", "hội đồng ", "văn phòng ", "bầu cử ", "ứng cử ")
_TOKEN = pattern(
    rf"(?:T\.Ư|(?:TP|Tp|tp|TX|Tx|TT|Q|P|H|X|T)\.(?= ?[{UPPER}])|[{LETTER}0-9]++(?:[&/'-][{LETTER}0-9]++)*+)",
    on="text",
)
_GAP = pattern(r"(?: ?- ?| ?, ?| )")
_CLOSERS = frozenset(["tỉnh", "huyện", "xã", "phường", "quận", "ubnd", "hđnd"])
_CLOSING = frozenset(
    ["thành phố", "thị xã", "thị trấn", "đặc khu", "đảng bộ", "nhân dân", "quốc hội", "chính phủ", "tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy", "đảng ủy", "chi ủy", "chi bộ", "trung ương", "khu phố", "dân phố"]
)
# Lower-case words that may follow a closed body: levels and what joins them.
_LEVEL = frozenset(["tỉnh", "huyện", "xã", "phường", "quận", "thành", "phố", "thị", "trấn", "đặc", "khu", "thôn", "ấp", "bản", "khối", "đảng", "bộ", "ủy", "nhà", "nước", "cấp", "dân", "vực", "quân", "sự"])
_HEADS = (
    "ubnd|hđnd|ubmttq|mttq|sở|phòng|ban|bộ|cục|vụ|chi bộ|chi cục|chi nhánh|chi hội|chi đoàn|chi ủy|tổng công ty|tổng cục|tổng hội|hội|công ty|công an|công đoàn|cđ|cty|liên đoàn|liên hiệp|liên minh|"
    "liên chi|đoàn|trung tâm|trung ương|trung đoàn|trường|bệnh viện|viện|đảng|tỉnh|thành ủy|thành phố|thành đoàn|huyện|thị ủy|thị xã|thị trấn|thị đoàn|quận|xã|phường|thôn|ấp|bản|khu|khối|văn phòng|"
    "ủy ban|ub|quốc hội|ngân hàng|kho bạc|bảo hiểm|bhxh|hợp tác xã|htx|tập đoàn|nhà máy|nhà hát|nhà văn|nhà trường|tòa|đài|báo|tạp chí|tổ|đội|mặt trận|chính phủ|thanh tra|quân|trạm|hạt|học viện|doanh nghiệp|"
    "câu lạc bộ|clb|đồn|hải quan|đại học|lữ đoàn|sư đoàn|hiệp hội|quỹ|bảo tàng|thư viện|điện lực|bưu điện|viễn thông|xí nghiệp|hđqt|hđtv|chi|khóm|buôn|bon|làng|tổng lãnh sự|đặc khu|nông trường|lâm trường|vườn|cơ sở|"
    "cơ quan|bộ môn|khoa|ngành|cụm|nước|nhà xuất bản|xã hội|tác chiến|thường trực|kiểm|điều phối"
)
_HEAD = pattern(rf"(?:{_HEADS})(?![{LETTER}])")
# What begins a predicate: no body's name goes on with it.
_STOP = pattern(
    r"(?:đã|đang|sẽ|vừa|cũng|cho|là|có|được|bị|cùng|tại|trong|với|để|khi|sau|trước|do|từ|theo|nhấn|khẳng|yêu|trao|tặng|thăm|chúc|dự|làm|dẫn|trình|tiếp|gửi|ký|nêu|nói|chia|cảm|bày|thay|lưu|trả|đọc|mong|hy|hi|tin|nhất trí|"
    r"đồng (?:ý|chủ|thời|tình|chí)|đến|đi|ra|vào|xuống|giao|cam|hứa|nhận|đón|thắp|dâng|viếng|trồng|bấm|gắn|khen|biểu (?:dương|quyết|lộ)|bổ sung|gợi|chụp|thả|bắt|mời|hỏi|tri|xúc|vui|luôn|rất|không|chưa|còn|thì|mà|như|nên|phải|cần|bên|này|đó|ấy|trên|dưới|nhắc|kêu|kỳ vọng|lý giải|"
    r"phát (?:biểu|động|thanh viên|lệnh)|đề (?:nghị|xuất|cập|ra|cao)|đánh|ghi|tham (?:dự|gia|quan|mưu|luận)|chủ (?:trì|tọa|động)|điều hành|báo cáo|thông (?:qua|tin|báo)|kết (?:luận|thúc)|động viên|kiểm tra|khảo sát|giám sát|nhìn|ôn lại|chỉ|giải (?:trình|thích|đáp|quyết)|"
    r"quán triệt|truyền (?:đạt|trao)|tuyên (?:bố|dương)|khai (?:mạc|trương|giảng)|bế mạc|cắt|thống nhất|hướng dẫn|phối hợp|quyết|ban hành|phê|đặt|tổng kết|giới thiệu|tổ chức|vận động|xác (?:nhận|định)|băn|nghe|hội (?:ý|đàm|kiến)|gặp|triển|lên|lại|qua|đưa|giữ|nghỉ|chịu|chúng|nhưng|nếu|"
    r"thể hiện|thực hiện|tập trung|bày|cắm|rung|đánh trống|chào|cụ thể|sinh|quê|trú|nguyên|kiêm|hiện|nay|đại diện|lãnh|thành viên|một|các|những|và các|thứ [0-9]|ngoài|giúp|muốn|vẫn|bằng|đảm|bảo đảm|hoan|hết|tiễn|bắt|chuyển|thân|ân|khuyến cáo|trăn|tâm|thừa|ủy quyền|kể|thấy|coi|lo|phân|rà|xử|mong)(?![a-zà-ỹ])"
)
# Heads whose names do hold such words: Ban Chỉ đạo, Ủy ban Kiểm tra, Sở Thông tin.
_KEEPS = frozenset(["ban", "sở", "bộ", "phòng", "cục", "vụ", "ủy", "đoàn", "tổ", "đài", "tâm", "hội", "viện", "trường", "khu", "điểm", "văn", "đồng", "chi", "đội", "quỹ", "chấp"])
_JOINS = pattern(
    r"(?:kinh tế|văn hóa|lao động|phát thanh|dân số|kế hoạch|tài chính|hạ tầng|quốc hội|nông nghiệp|tài nguyên|khoa học|bà rịa|đông á|phan rang|thừa thiên|giáo dục|thương mại|công nghiệp|chính trị|xã hội|xây dựng|thể thao|hành chính|tổ chức|"
    r"ctđ|pt|th|lđ|vh|tb|kt|kh|tc|nn|tn|dịch vụ|du lịch|hợp tác|môi trường|thú y|chăn nuôi|công an|an ninh|tuyên giáo|kiểm tra|thanh tra|nội chính|pháp chế|nghệ thuật|thông tin|truyền thông|tư pháp|hộ tịch|địa chính|văn phòng) ?[-,]$"
)


@attrs.frozen
class RoleWords:
    """A role as it stands in the text, with the words that go with any role."""

    span: Span
    role: str
    entry: Role
    former: bool = False
    acting: bool = False

    @property
    def start(self) -> int:
        """Where nguyên, quyền or phó begins, or the role itself."""
        return self.span.start


def role_words(source: Source, roles: Lexicon[Role]) -> Iterator[RoleWords]:
    """Yield the roles in reading order, leaving out those that are part of a body's name ("Ban Bí thư")."""
    for span, entry in roles.find(source):
        before = source.folded[max(0, span.start - 12) : span.start]
        if (
            _abbreviated(source, span) is False
            or before.endswith(_NO_ROLE)
            or (source.folded.startswith(" đoàn", span.end)
            and span.end - span.start == 8
            and not source.folded.startswith(" đoàn thanh", span.end))
        ):
            continue
        match = _BEFORE.first(source, max(0, span.start - 24), span.start)
        start = match.start() if match else span.start
        if match and source.folded[max(0, start - 12) : start].endswith(_NO_ROLE):
            continue
        words = match[0] if match else ""
        behind = _BEHIND.match(source, span.end)
        end = behind.end() if behind else span.end
        said = ("Phó " if "phó " in words else "") + (entry.means or entry.role)
        standing = behind is not None and behind[0].strip() in ("thường trực", "tt", "chuyên trách", "thứ nhất", "danh dự")
        if standing:
            said += " " + {"tt": "Thường trực", "thường trực": "Thường trực"}.get(behind[0].strip(), behind[0].strip())
        yield RoleWords(
            Span(start, end),
            said,
            entry,
            "nguyên " in words or "cựu " in words or "cố " in words,
            "quyền " in words or "q. " in words or (behind is not None and "phụ trách" in behind[0]),
        )


def _abbreviated(source: Source, span: Span) -> bool | None:
    """Tell whether a short form is written as one: ``None`` for whole words, ``False`` for "ct" or the CT of "45-CT/TW"."""
    text = source.text[span.start : span.end]
    if " " in text.strip(".") or not _consonants(fold(text)):
        return None
    if source.text[span.end : span.end + 1] in ("/", "&") or source.text[span.start - 1 : span.start] in ("/", "&"):
        return False
    if source.text[span.start - 1 : span.start] == "-" and (
        source.text[span.start - 2 : span.start - 1].isdigit() or source.text[span.start - 2 : span.start - 1].isupper()
    ):
        return False
    if source.text[span.end : span.end + 1] == "-" and source.text[span.end + 1 : span.end + 2].isupper():
        return False
    return text[:2].isupper() or text.startswith("Th")


@cache
def _consonants(word: str) -> bool:
    return len(word) <= 8 and not any(letter in "aăâeêioôơyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ" for letter in word)


def tail_end(source: Source, start: int, stops: frozenset[int], bodies: Layer[Organization], named: Callable[[int, str], bool]) -> int:
    """
    Return where the words for the body end that follow a role ending at *start*; *start* itself if none follow.

    Args:
        source: the report.

        start: where the role ends.

        stops: offsets where other things begin: roles, honorifics.

        bodies: organisations found, which may hold a comma or a dash.

        named: tells whether a person's name begins at an offset, given the word before.
    """
    end = place = start
    before = two = ""
    closed = False
    text, folded = source.text, source.folded
    while True:
        place, joint = _gap(source, place, end == start, bodies)
        if place < 0 or place in stops:
            break
        match = _TOKEN.match(source, place)
        if match is None:
            break
        token = match.end()
        inner = next((s for s in range(place + 1, token) if s in stops), None)
        if inner is not None:
            token = inner - 1 if text[inner - 1] in "-" else inner
        word = folded[place:token]
        capital = text[place].isupper() or text[place].isdigit()
        if end == start and not capital and not _HEAD.match(source, place):
            break
        if capital and named(place, before):
            break
        if end != start and not (two and before in _KEEPS) and (not capital or before not in _KEEPS) and _stops(source, place, before, capital):
            break
        if (
            not capital
            and closed
            and word not in _LEVEL
            and not (word == "và" and text[token + 1 : token + 2].isupper() and token + 1 not in stops and _body_next(source, token + 1))
        ):
            break
        if joint and joint != " " and not capital and closed:
            break
        if word == "và" and (
            token + 1 in stops or folded.startswith(("các ", "lãnh đạo", "đại diện", "một số", "đồng chí", "ông ", "bà "), token + 1)
        ):
            break
        two = f"{before} {word}"
        closed = closed or word in _CLOSERS or two in _CLOSING
        if word in ("phòng", "sở", "hội", "đoàn", "ty", "trường", "viện") or two in ("ủy ban", "trung tâm"):
            closed = False
        before = word
        end = place = token
        if inner is not None:
            break
        if text[token - 1] == ".":
            place = token
    end = _trimmed(source, start, end)
    term = _TERM.match(source, end)
    return term.end() if term else end


def _gap(source: Source, place: int, first: bool, bodies: Layer[Organization]) -> tuple[int, str]:
    """Return where the next word begins and what stands between; -1 where the body's name can't go on."""
    text = source.text
    if text[place - 1 : place] == "." and text[place : place + 1] != " ":
        return place, ""
    if first:
        if text[place : place + 1] == ".":
            place += 1
        if text[place : place + 1] == " ":
            place += 1
        return (place, " ") if text[place - 1] in " ." else (-1, "")
    match = _GAP.match(source, place)
    if match is None:
        return -1, ""
    if match[0] == " ":
        return match.end(), " "
    holds = bodies.covering(Span(place - 1, match.end() + 1)) is not None
    joins = "," not in match[0] or True
    if holds or (
        joins and _JOINS.first(source, max(0, place - 12), match.end() - (match[0][-1] == " ")) and text[match.end() : match.end() + 1] != "\n"
    ):
        return match.end(), match[0]
    return -1, ""


def _stops(source: Source, place: int, before: str, capital: bool) -> bool:
    return not capital and before not in _KEEPS and _STOP.match(source, place) is not None


def _body_next(source: Source, place: int) -> bool:
    return _HEAD.match(source, place) is not None


def _trimmed(source: Source, start: int, end: int) -> int:
    while end > start and source.folded[start:end].rstrip(" ,-").endswith((" và", " của", " thuộc", " về", " kiêm")):
        end = start + source.folded[start:end].rstrip(" ,-").rfind(" ")
    return start + len(source.text[start:end].rstrip(" ,-"))


def predicate(source: Source, place: int) -> bool:
    """Tell whether the words at *place* begin a predicate: "đã", "cho biết", "chủ trì"."""
    return _STOP.match(source, place) is not None
