"""Where the words that describe what is counted go on after a comma: rows of sorts, of names, of like nouns and of like deeds."""

from govtext.kinds import CountedNouns
from govtext.plugin import LEFT, LETTER, LOWER, RIGHT, UPPER, Lexicon, Source, pattern

# "Các huyện, thị xã, thành phố" is one row.
_SORT = pattern(rf"{LEFT}(?:các|những) (?:sở|ban|huyện|quận|xã|phường|thôn|tỉnh|phòng|[^,]{{1,9}}, [^,]{{1,20}}|huyện, thị xã)$")
_SORTS = pattern(rf", (?:thị xã|thành phố|xã|phường|thị trấn|quận|huyện|ban|ngành|bản|đặc khu|thành){RIGHT}")
# So are names: "cử tri các xã Tân An, Tân Lập", "3 thôn Hòa An, Hòa Bình và Tân Hòa".
_NAMES = pattern(
    rf"[^;.()\n]{{2,60}} (?:các"
    rf"|thuộc)(?: [^ ,;.()\n]{{1,12}}){{0,4}} [{UPPER}][^,;.()\n]{{0,30}}(?:, [{UPPER}][^,;.()\n]{{0,30}}){{0,6}}, [{UPPER}]$",
    on="text",
)
_OF_PLACES = pattern(
    rf"(?:thôn|bon|buôn|bản|làng|ấp|khóm|tổ dân phố|khu phố|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)"
    rf"(?: [{UPPER}][{LETTER}'’-]{{0,9}}){{1,4}}(?:, [{UPPER}][^,;.()\n]{{0,30}}){{0,8}}, [{UPPER}]$",
    on="text",
)
# "Nông, lâm, thủy sản" are one.
_CROP = r"(?:lúa|ngô|khoai|sắn|rau|rau màu|hoa màu|mía|lạc|đậu|đậu tương|keo|quế|chè|cà phê|cao su|cây ăn quả)"
_CROPS = pattern(rf"{LEFT}{_CROP}, {_CROP}(?=[,.;)\n]| và | bị |$)")
_TRADES = pattern(rf"(?:ông|lâm|âm|iệp), (?:lâm|ngư|thủy sản|diêm){RIGHT}")
# With these a clause of its own begins, or something is told of what was counted.
_CLAUSE = (
    r"trong|góp|với|gồm|bao gồm|trị giá|tổng|giúp|thu hút|phát hiện|hiện|đến|qua|nhằm|để|khi|nếu|do|vì|nên|nhờ|như|cùng|đồng thời|ngoài|cụ thể"
    r"|chiếm|bằng|ước|vượt|hoàn thành|đưa|nâng|phấn đấu|tiếp|cần|nhưng|song|mà|thì|từ|theo|tại|ở|trên|về|cho|chủ yếu|nhất là|đặc biệt|mỗi"
    r"|riêng|năm|tháng|quý|bình quân|toàn|nơi|nay|sau|trước|vào|dự kiến|đóng|thực hiện|tổ chức|trao|tặng|hỗ trợ|xử|bắt|phạt|tạm|khởi tố|cấp|kết nạp"
    r"|làm|gây|khiến|chết|nối|kết quả|trung bình|tương|lũy|và|hoặc|nhiều|các|những|trên|dưới|gần|hơn|khoảng|hàng|so|kể|tính|mức|giá|còn|thông qua"
    r"|qua đó"
)
_TOLD = r"được|bị|đã|đang|sẽ|có|là|đạt|tăng|giảm|còn|chưa|không|phải|cần|nên|thì|mà|ra|lên|vượt|chiếm|gồm"
_PIECE = pattern(
    rf", (?!(?:{_CLAUSE}){RIGHT})(?P<words>(?!(?:{_TOLD}){RIGHT})[{LOWER}]{{1,8}}(?: (?!(?:{_TOLD}|và|của|với|cho|để|theo|tại|trong|từ|về){RIGHT})"
    rf"[{LOWER}]{{1,8}}){{1,4}})(?P<end>[,.;)\n]| (?:và|của|với|cho|để|theo|tại|trong|từ|về|trên|năm(?= \d)|[{UPPER}])|$)",
    on="text",
)
_LAST = pattern(
    rf"{LEFT}(?P<noun>[{LOWER}]{{1,7}}(?: [{LOWER}]{{1,7}}){{0,2}})(?: (?:phường|xã|huyện|tỉnh|thôn)?(?: ?[{UPPER}][{LETTER}]*){{0,4}})?$", on="text"
)
_NEXT = pattern(rf", (?P<noun>[{LOWER}]{{1,7}}(?: [{LOWER}]{{1,7}}){{0,2}})", on="text")
# What was damaged, and how: "54 nhà dân, trường học", "80 ha lúa bị ngập, úng"; a new deed is told in "15 km đường, đổ 3 cột điện".
_HOUSES = ("nhà", "nhà dân", "nhà ở", "hộ dân", "trường học", "công trình", "phòng học")
_BUILT = pattern(
    rf", (?:trường học|điểm trường|phòng học|lớp học|trạm y tế|trụ sở|nhà văn hóa|nhà kho|nhà bếp|công trình|chuồng trại|cơ quan|doanh nghiệp){RIGHT}"
)
_SUFFERED = pattern(
    rf"{LEFT}bị [{LOWER}]{{1,6}}(?: [{LOWER}]{{1,6}})?(?:, [{LOWER}]{{1,6}}){{0,2}}, [{LOWER}]{{1,6}}(?: [{LOWER}]{{1,6}}){{0,2}}(?=[,.;)\n]| và |$)",
    on="text",
)
_HARMS = pattern(rf"(?:đổ|sập|gãy|hỏng|hư hỏng|cuốn trôi|vùi lấp|tốc mái|sạt lở|ngập|chìm|làm){RIGHT}")
_HAPPENED = pattern(rf"{LEFT}đã{RIGHT}")
# A noun with what describes it has so many words; with more a clause has been told.
_SHORTEST, _LONGEST = 3, 7


def goes_on(source: Source, start: int, comma: int, until: int, nouns: Lexicon[CountedNouns]) -> bool:
    """Tell whether what is described from *start* goes on after *comma*; a figure stands at *until*, or the sentence ends there."""
    if _SORTS.match(source, comma) is not None and _SORT.first(source, start, comma) is not None:
        return True
    named = source.text[comma + 2 : comma + 3].isupper()
    if named and (_NAMES.match(source, start, comma + 3) is not None or _OF_PLACES.first(source, start, comma + 3) is not None):
        return True
    if _TRADES.match(source, max(0, comma - 3)) or _CROPS.match(source, start):
        return True
    suffered = source.folded.rfind(" bị ", start, comma)
    if suffered < 0:
        if _HARMS.match(source, comma + 2):
            return False
    elif _SUFFERED.match(source, suffered + 1, until):
        return True
    if source.folded.endswith(_HOUSES, start, comma) and _BUILT.match(source, comma):
        return True
    return _like_nouns(source, start, comma, nouns) or _like_deeds(source, start, comma, until)


def _like_nouns(source: Source, start: int, comma: int, nouns: Lexicon[CountedNouns]) -> bool:
    """Tell whether a noun of the same sort stands on both sides: "người là cán bộ, công nhân"."""
    following = _NEXT.match(source, comma)
    last = _LAST.first(source, max(start, comma - 60), comma) if following else None
    if last is None or following is None:
        return False
    before, behind = last["noun"].split(" "), following["noun"].split(" ")
    sorts = {noun.group for count in (1, 2, 3) for noun in nouns.all(" ".join(before[-count:]))}
    return any(noun.group != "none" and noun.group in sorts for count in (1, 2, 3) for noun in nouns.all(" ".join(behind[:count])))


def _like_deeds(source: Source, start: int, comma: int, until: int) -> bool:
    """Tell whether a short row of what describes the counted goes on: "gian hàng quảng bá, xúc tiến du lịch"."""
    piece = _PIECE.match(source, comma, until)
    if piece is None or not piece["end"] or _HAPPENED.first(source, start, comma):
        return False
    described = source.text[start:comma]
    return ", " in described or _SHORTEST <= len(described.split()) <= _LONGEST
