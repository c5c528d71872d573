"""
What each figure measures.

An amount is named by the words before it ("thu ngân sách đạt 5 tỷ đồng"), a count by the noun after it with all that describes it
("3 xã đạt chuẩn nông thôn mới"). Source: domain inventory, section 7.1.
"""

import functools
from collections.abc import Iterator

from govtext.kinds import CountedNouns, IndicatorName, Measured, Quantity, Sentence, Timex, Unit
from govtext.plugin import LEFT, LETTER, LOWER, RIGHT, UPPER, Layer, Lexicon, Source, Span, fold, hookimpl, pattern
from govtext.plugins import _topics
from govtext.plugins._phrases import after, before
from govtext.plugins._units import MONEY

_GAINED = pattern(rf"{LEFT}(?:được|đạt|đạt được|là|ước đạt|giảm còn|bằng) ?(?:khoảng )?$")
_VERB = pattern(rf"{LEFT}(?:đạt|là|ước|bằng|chiếm|tăng|giảm|còn|được|vượt|lên|tới|đến|ước đạt) ?$")
_HEAD = pattern(
    rf"(?:tổng(?= (?:số|giá|diện|vốn|mức|kinh|thu|chi|sản|dư|nguồn|kim|đàn|lượng|doanh|kế|dự toán|công suất|chiều|dân|nợ"
    rf"|lượt|tài|dung|trữ|khối|phí|đầu tư|năng|quỹ))|số(?! hóa)|tỷ lệ|tỉ lệ|diện tích|sản lượng|giá trị|dân số|lượng|mức|năng suất"
    rf"|tốc độ|chỉ tiêu|chỉ số|quy mô|bình quân|trung bình|công suất|chiều dài|độ che phủ){RIGHT}"
)
_PLACED = pattern(rf"{LEFT}(?:trên địa bàn|tại|ở|của|thuộc|cho) ?(?:tổng số |các |số )?$")
_GENERIC = frozenset(
    (
        "đ/c",
        "đồng chí",
        "người",
        "cuộc",
        "lượt",
        "phiếu",
        "trường hợp",
        "vụ",
        "ca",
        "con",
        "cây",
        "lớp",
        "buổi",
        "đợt",
        "bài",
        "tin",
        "suất",
        "căn",
        "mẫu",
        "lượt người",
        "đơn vị",
    )
)
# A clause that begins with the verb names what it moves behind the figure: "và giảm 50% tiền thuê đất".
_OPENS = pattern(r"(?:,| và|;) (?:giảm|tăng|miễn|cắt giảm|tiết kiệm) $")
# Cases of what is named before them: "bệnh sởi ghi nhận 56 ca".
_HAPPENS = pattern(
    rf"(?:bệnh|dịch|sốt|tai nạn|cháy|nổ|tội phạm|tội|vi phạm|trộm|cướp|buôn lậu|đánh bạc|lừa đảo|ma túy|viêm|lao|ho|sởi|cúm|tay chân miệng|thủy đậu"
    rf"|quai bị|ngộ độc|đuối nước|bạo lực){RIGHT}"
)
# Money is given for something: "bố trí 15 tỷ đồng sửa chữa cầu".
_SPENT = pattern(rf"{LEFT}(?:bố trí|hỗ trợ|cấp|chi|dành|trích|sử dụng|phân bổ|đầu tư|chi trả|đề nghị|xin)(?: thêm| khoảng)? ?$")
_AIM = pattern(
    rf" (?:để |cho việc |cho công tác )?(?:(?:triển khai|thực hiện) )?(?P<aim>"
    rf"(?:(?:các )?dự án|(?:các )?đề án|sửa chữa|xây dựng|đầu tư|nâng cấp|mua|đền bù|thực hiện|cải tạo|duy tu|bồi thường"
    rf"|triển khai|phát triển|làm|trả|khắc phục|trồng|hoàn thiện|giải phóng mặt bằng|tu bổ|tôn tạo|xóa)){RIGHT}"
)
# What befell those who are counted stands before them: "làm chết 12 người", "bị thương 31 người".
_HARMED = pattern(
    rf"{LEFT}(?:(?:đã |vừa )?(?:làm|khiến)(?: bị)? (?:chết|tử vong|thiệt mạng|bị thương(?: nhẹ| nặng)?|thương vong|mất tích)|bị thương(?: nhẹ"
    rf"| nặng)?|chết|cứu sống"
    rf"|thiệt mạng|tử vong|mất tích|làm sập|sập đổ|tốc mái|cuốn trôi|giải cứu|(?:điều trị )?khỏi(?: bệnh)?|đang điều trị)(?: được| cho| là)? $"
)
# These say nothing of what was done.
_CASES = ("trường hợp", "cuộc", "lượt")
_MEMBERS = ("đảng viên", "đồng chí", "đ/c", "người")
_BARE = frozenset(
    (
        *("ca", "bệnh nhân", "trường hợp", "người", "hộ", "vụ", "đối tượng", "bị can", "bị cáo", "cháu", "em", "nạn nhân", "ngư dân"),
        *("nhà", "căn nhà", "ngôi nhà", "căn"),
    )
)
# "Tổng số cán bộ, chiến sĩ thuộc 5 đoàn gần 3.200 người": all of it is counted.
_TOTAL = pattern(
    rf"(?:^|[.;:\n] ?|, )(?P<np>tổng số(?: (?!(?:đạt|tăng|giảm|là|được|đã|sẽ|trong đó){RIGHT})[^ .;:\n()]{{1,12}}){{4,30}})"
    rf"(?: (?:là|có|khoảng))? ?$"
)
# "… cách thủ đô gần 200 km": what lies so far away begins there.
_AWAY = pattern(rf"{LEFT}(?<!cải )(?<!phong )(?<!tư )(?<!nhân )cách (?=[^,;.]{{2,60}}$)")
# "Tăng 15% về số doanh nghiệp"
_ABOUT = pattern(
    rf" về (?P<thing>(?:tổng )?(?:số|vốn|lượng|giá trị|kim ngạch|diện tích|sản lượng|quy mô|doanh thu|khách"
    rf"|doanh nghiệp)(?: [{LETTER}]{{1,8}}){{0,4}}?)"
    r"(?=[,.;)]| (?:so|và|nhưng|song|còn) )"
)
# "Thiệt hại 460 tỷ đồng; nặng nhất là Lai Châu 315 tỷ đồng, Hà Giang 120 tỷ đồng": a place is where, not what.
_WHERE = pattern(
    rf"(?:riêng |tại |(?:nặng|nhiều|cao|lớn|thấp|ít) nhất là )?(?:(?:tỉnh|huyện|xã|thành phố|thị xã|quận|phường|TP|TP\.|TX) )?"
    rf"[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]*){{1,3}}",
    on="text",
)
# A rate has no count: in "Tỷ lệ tốt nghiệp (2 hệ giáo dục)" the bracket counts its own noun.
_RATE = pattern(rf"(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ|năng suất|chỉ số|mức){RIGHT}")
_SO_MANY_MONTHS = pattern(r"(?:bình quân|tính chung|trung bình) \d{1,2} tháng$")
# The one who gives, and when, is not what is given: "Công ty A cũng đã trao tặng 5 triệu đồng".
_GAVE = pattern(
    rf"{LEFT}(?:(?:cũng|đã|sẽ|còn|vừa|mới) ){{1,3}}(?P<gave>(?:trao tặng|trao|tặng|ủng hộ|hỗ trợ|đóng góp|quyên góp|tài trợ|tiếp nhận|giải ngân"
    r"|phân bổ|chi trả|thu hồi|cho vay|huy động|vận động)(?: thêm| quỹ)?)$"
)
_GIVING = pattern(rf"(?:đóng góp|ủng hộ|hỗ trợ|trao tặng|trao|tặng|huy động|thu giữ|quyên góp|tài trợ|vận động){RIGHT}")
_ENDS = pattern(r"[.;:\n]")
_REACH = 60
# Those who are visited or checked are described by what they carry out.
_OBJECT = pattern(
    rf"{LEFT}(?:kiểm tra|giám sát|kiểm toán|thanh tra|khảo sát|thăm|làm việc với|khen thưởng|tặng|hỗ trợ|tại|của|với|đối với){RIGHT}"
    r"[^.;:\n]{0,240}$"
)
# "các dự án đo đạc, lập bản đồ địa chính và bản đồ địa hình"
_SERIES = pattern(
    rf"(?:, [{LOWER}]{{1,7}}(?: [{LOWER}]{{1,7}}){{1,8}}?){{1,3}} và [{LOWER}]{{1,7}}(?: [{LOWER}]{{1,7}}){{1,7}}(?=[,.;\n])", on="text"
)
# Money has a name of its own, whoever gives it to whom: "… được tỉnh giao cho các xã kinh phí xây dựng 5 tỷ đồng".
_FUNDS = pattern(
    rf"(?:(?:tổng|nguồn|mức) )?(?:kinh phí|số tiền|học bổng)(?: [{LETTER}]{{1,7}}){{0,4}}$|tổng (?:trị giá|giá trị)$"
    r"|(?:suất|phần) (?:quà|thưởng|học bổng)(?: tết)?$"
)
_GIVERS = 3
_DIVIDES = pattern(r"[,;:.(]")
_EMPTY = frozenset(
    (
        *(
            "đóng góp",
            "góp",
            "đóng góp khoảng",
            "tổng số",
            "số",
            "tổng",
            "trong số",
            "chung",
            "riêng",
            "tính chung",
            "tính riêng",
            "lũy kế",
            "cộng dồn",
            "bình quân",
            "trung bình",
            "đây",
        ),
        *("bình quân mỗi năm", "trung bình mỗi năm", "mỗi năm", "bình quân hằng năm", "bình quân hàng năm", "bình quân một năm"),
    )
)
_OF_ALL = pattern(
    rf"tổng số(?: của)?(?: (?:toàn|cả) [{LETTER}]{{1,6}}){{1,2}}"
    rf"|(?:bình quân|trung bình)(?: chung)?(?: (?:toàn|cả|mỗi|một|các) [{LETTER}]{{1,6}}){{1,2}}"
)
# "Đạt 61% kế hoạch tỉnh giao (79 tỷ đồng)": the plan is not what the bracket measures.
_PLAN = pattern(
    r"(?:kế hoạch|nghị quyết|chỉ tiêu|dự toán|kh)(?: năm| quý| đề ra| đặt ra)?(?: và)?"
    r"|(?:kế hoạch|chỉ tiêu|dự toán|(?:nguồn )?vốn) (?:\w+ )?giao(?: và)?"
)
# "Trong nhiệm kỳ, 3 tỷ đồng được cho vay": when, where or by what.
_WHEREIN = ("trong ", "tại ", "qua ", "sau ", "nhân ", "từ ", "ở ", "dịp ", "ngoài ")
# "18 giáo viên giỏi, tỷ lệ 31%": the share is of them.
_BARE_RATES = frozenset(("tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng"))
# What is done with a road has so many words: "có 90 km đường liên xã, đã cứng hóa 86 km".
_DEED = 3
_PERSONS = ("người", "đồng chí", "đ/c", "em", "cháu")
_GROUPS = ("nữ", "nam", "trẻ", "dân tộc", "người", "tôn giáo")
_LONGEST = 6
# The name of a sort has fewer words: "khiếu nại", "trộm cắp tài sản".
_SORT = 4
# A deed is no sort.
_DONE_WITH = (
    *("kỷ luật", "khai trừ", "xóa tên", "chuyển", "giải quyết", "tiếp nhận", "xử lý", "xử phạt", "phát hiện", "khởi tố", "đề nghị", "công nhận"),
    *("cấp ", "xây mới", "sửa", "trả", "rút", "lưu", "phát triển", "tăng", "giảm", "còn", "đạt", "hoàn thành", "thực hiện", "kết luận", "ban hành"),
)
# Before a colon so many blanks at least stand in what names a thing; a place or a heading has fewer.
_NAMED = 3
_DOES = pattern(rf"{LEFT}(?:kết nạp|bầu|giới thiệu|cử|có|đã|bị|được|trao|tặng|giao|đưa|hỗ trợ|tổ chức|khen thưởng|kiểm tra|thu hút|gồm){RIGHT}")
# A noun directly after a measure: "15 km đường", "80% hộ dân"; none of these begins one.
_NOUN = pattern(
    rf" (?!(?:của|và|với|so|kế|dự|chỉ|tổng|cùng|theo|đối|tại|trên|ở|cho|để|do|vì|từ|đến|trong|là|đã|đang|sẽ|được|bị|vào"
    rf"|về|nên|nhưng|mà|thì|cũng|còn|tăng|giảm|đạt|chiếm|bằng|trở|mỗi|một|nhu|đầu tư|xây|hỗ|hoặc|hay|như|này|nghị|mục|khối"
    rf"|giá trị|tiến|trước|sau|qua|khi|nhằm|gồm|có|không|năm|tháng|nữa|lên|xuống|trung|dùng|phục|năng lực|kể|vốn của|đường kính"
    rf"|tuổi|kinh phí thực|năng suất|bao gồm){RIGHT})(?P<noun>[{LOWER}]{{1,7}}|(?!KHV|GDP|GRDP|NSNN)[{UPPER}]{{3,6}}){RIGHT}",
    on="text",
)
_ALL = pattern(rf"(?:dân số|tổng số|tổng dân số){RIGHT}")
# "Hoàn thành 100% chỉ tiêu trồng rừng": the plan says of what; "100% có trình độ đại học": what they have.
_OF_AIM = pattern(
    rf" (?:chỉ tiêu|kế hoạch) (?!(?:năm|tháng|quý|giao|đề|được|của|cả|tỉnh|huyện|xã|thành|trung|nhà|so|và|đã|tăng|giảm|nghị|trên|trong|vốn|do|đặt|tại"
    rf"|bộ|cấp|đầu|là|vượt|đạt|hàng|hằng|kỳ|nhiệm|đại|với|theo|hội|đảng|ubnd|hđnd|thủ|chính|toàn|này|nói|trước|sau|ngay){RIGHT})(?P<noun>[{LOWER}]{{1,7}}){RIGHT}"
)
_HAVE = pattern(rf" có (?!(?:thể|mặt|hơn|trên|gần|khoảng){RIGHT})(?P<noun>[{LOWER}]{{1,7}}){RIGHT}")


def subjects(
    source: Source,
    sentences: Layer[Sentence],
    figures: Layer[Quantity],
    times: Layer[Timex],
    units: Lexicon[Unit],
    nouns: Lexicon[CountedNouns],
    names: Lexicon[IndicatorName],
) -> Iterator[Measured]:
    """
    Find the words that say what each figure measures.

    >>> show("Thu ngân sách ước đạt 5 tỷ đồng; có 3 xã đạt chuẩn.", Measured)
    'Thu ngân sách' figure=('5 tỷ đồng' number=5000000000 unit=VND)
    'xã đạt chuẩn' figure=('3 xã' number=3 unit=xã)
    """
    if not figures:
        return
    symbols = _symbols(units)
    for sentence in sentences:
        since = noun = sentence.start
        named: Span | None = None
        began: list[tuple[int, int, int]] = []
        here = figures.inside(sentence.span) if sentence.part != "caption" else ()
        for number, figure in enumerate(here):
            since, noun = _past_bracket(source, figure.start, began, since, noun)
            began.append((figure.start, since, noun))
            until = here[number + 1].start if number + 1 < len(here) else sentence.end
            measured = figure.unit is None or _measures(figure.unit, symbols)
            if measured:
                span = _amount(source, figure, Span(noun, until), times, nouns, named, here[number - 1] if number else None)
            else:
                span = _count(source, figure, Span(since, until), times, nouns, names, named, here[number - 1] if number else None)
            named = span or named
            if span is not None:
                yield Measured(span, figure, rule="amount" if measured else "count", evidence=(figure,))
            if figure is not here[-1] and not _PLACED.first(source, max(since, figure.start - 24), figure.start):
                since = figure.end
                noun = _counted(source, figure) if not measured and not _DIVIDES.first(source, figure.end, until) else figure.end


@functools.lru_cache(maxsize=8)
def _symbols(units: Lexicon[Unit]) -> frozenset[str]:
    """Return the units that measure an amount and count no pieces of work."""
    return frozenset(unit.symbol for unit in units if unit.dimension != "work")


def _past_bracket(source: Source, start: int, began: list[tuple[int, int, int]], since: int, noun: int) -> tuple[int, int]:
    """Return from where the words before *start* are looked at: past a bracket that held figures, from before the bracket."""
    last = began[-1][0] if began else start
    closed = source.text.find(")", last, start)
    opened = source.text.rfind("(", 0, last) if closed >= 0 else -1
    if opened < 0 or ")" in source.text[opened:last] or any(mark in source.text[closed:start] for mark in (",", ";", ") và ")):
        return since, noun
    held = next((entry for entry in began if entry[0] > opened), None)
    return (held[1], held[2]) if held and held[1] < opened else (since, noun)


def _measures(unit: str, symbols: frozenset[str]) -> bool:
    """Tell whether *unit* is a measure or a rate of one, "kg tiêu/trụ"."""
    head, stroke, _ = unit.partition("/")
    return head in symbols or (bool(stroke) and head.split(" ")[0] in symbols)


def _counted(source: Source, figure: Quantity) -> int:
    """Return where the noun of a count begins, or its end where it has none."""
    word = (figure.unit or "").split(" ")[0]
    start = source.folded.find(fold(word), figure.start, figure.end) if word else -1
    return start if start >= 0 else figure.end


def _amount(
    source: Source,
    figure: Quantity,
    room: Span,
    times: Layer[Timex],
    nouns: Lexicon[CountedNouns],
    named: Span | None,
    last: Quantity | None,
) -> Span | None:
    """
    Name an amount: by the words before it, or by a noun directly after a measure that no verb leads to.

    A place is where, unless what was *named* last in the sentence is a place, too: "Hòa An tăng 5%, Tân An tăng 4%"; *last* is
    the figure before.
    """
    left = before(source, figure.start, room.start, times)
    behind = last is not None and last.unit == "%" and source.text[room.start - 1] == "%"
    beside = (
        left
        and last is not None
        and left.start in (room.start, room.start + behind)
        and source.folded.endswith((" và", " cùng"), left.start, left.end)
    )
    if beside:
        left = None
    if left and "," in source.text[left.end : figure.start] and source.folded.endswith(_WHEREIN, 0, left.start):
        left = None
    if left and last is not None and figure.unit in MONEY and last.unit not in (*MONEY, "%") and left.start == room.start + 1:
        # "3 tấn gạo, 37 triệu đồng"
        left = None if source.text[left.end : figure.start] == ", " else left
    if left and _described(source, left, figure, room.start, named, last):
        left = None
    if left and (source.folded[left.start : left.end] in _EMPTY or _SO_MANY_MONTHS.match(source, left.start, left.end)):
        left = None
    if left and (_compared(source, left) or (source.text.startswith(": ", left.end) and _WHERE.fills(source, left.start, left.end))):
        left = None
    if left and source.text.endswith((", ", "; ", "(", "trong đó ", "nhất là "), 0, left.start) and _WHERE.fills(source, left.start, left.end):
        left = left if named and _WHERE.fills(source, named.start, named.end) else None
    if about := _ABOUT.match(source, figure.end, room.end):
        return Span.of(about, "thing")
    if figure.unit == "điểm" and _topics.held_ready(source, figure.start):
        return Span(figure.end - len("điểm"), figure.end)
    if left and (other := _topics.clause_after(source, left, figure.end)):
        return other
    if left is None and (deed := _topics.deed_done(source, figure.end, room.end, nouns)):
        return deed
    if left and source.folded[left.end : figure.start] in (" ", " được ") and (gave := _GAVE.first(source, left.start, left.end)):
        left = Span.of(gave, "gave")
    if left and figure.unit in MONEY:
        left = _funds(source, left)
    if left and figure.unit in ("km", "m", "hải lý") and (away := _AWAY.first(source, left.start, left.end)):
        return Span(away.start(), left.end)
    spent = figure.unit in MONEY and _SPENT.first(source, max(room.start, figure.start - 20), figure.start)
    aim = _AIM.match(source, figure.end, room.end) if spent else None
    work = after(source, aim.start("aim"), aim.end("aim"), room.end, nouns) if aim else None
    # Of "hỗ trợ 3 tỷ đồng để mua 84 con bò" the deed is told by the next figure.
    if aim and work and (work.end > aim.end("aim") or room.end > work.end + 1):
        series = _SERIES.match(source, work.end, room.end)
        return Span(work.start, series.end()) if series else work
    apart = figure.unit == "%" and (left is None or "," in source.text[left.end : figure.start])
    if apart and (told := _OF_AIM.match(source, figure.end, room.end) or _HAVE.match(source, figure.end, room.end)):
        return after(source, told.start("noun"), told.end("noun"), room.end, nouns)
    taken = left and last is not None and last.unit == "%" and left.start == room.start + 1 and source.text[room.start - 1] == "%"
    if taken and figure.unit == "%" and (own := _NOUN.match(source, figure.end, room.end)):
        # "100% số xã có điện với 95% số hộ dùng điện": what stands between is of the figure before.
        return after(source, own.start("noun"), own.end("noun"), room.end, nouns, row=True)
    noun = _NOUN.match(source, figure.end, room.end) if figure.unit not in MONEY or left is None else None
    if noun is None and beside and last is not None:
        return _giving(source, last.start)
    if noun is not None and left and noun["noun"] in ("dân", "tổng") and _ALL.match(source, noun.start("noun")):
        # "bảo hiểm y tế bao phủ 86% dân số"
        return left
    if noun is None or (left and _leads(source, left, figure, room.start)):
        return left
    return after(source, noun.start("noun"), noun.end("noun"), room.end, nouns, row=figure.unit == "%")


def _funds(source: Source, left: Span) -> Span:
    """Return the money's own name at the end of *left*, where a clause about those who give it comes before."""
    funds = _FUNDS.first(source, left.start, left.end) if not _HEAD.match(source, left.start) else None
    if funds is None or (source.text.count(" ", left.start, funds.start()) < _GIVERS and not funds[0].startswith("tổng")):
        return left
    return Span.of(funds)


def _empty(source: Source, left: Span) -> bool:
    """Tell whether *left* names nothing: "tổng số", "bình quân mỗi năm", "tổng số toàn huyện"."""
    return source.folded[left.start : left.end] in _EMPTY or _OF_ALL.fills(source, left.start, left.end) is not None


def _giving(source: Source, start: int) -> Span | None:
    """Return the deed that leads to a count at *start*, and to the money behind it: "đóng góp 90 ngày công và 8 triệu đồng"."""
    since = max(0, start - _REACH)
    deeds = [deed for deed in _GIVING.find(source, since, start) if not _ENDS.first(source, deed.end(), start)]
    return Span.of(deeds[-1]) if deeds else None


def _described(source: Source, left: Span, figure: Quantity, since: int, named: Span | None, last: Quantity | None) -> bool:
    """
    Tell whether *left* only goes on from the figure before it: "5 nhà cho hộ nghèo, trị giá 90 triệu đồng".

    So does the plan that an attainment is held against: "đạt 61% kế hoạch tỉnh giao (79 tỷ đồng)".
    """
    if named is None:
        return False
    if figure.unit == "%" and source.folded[left.start : left.end] in _BARE_RATES:
        return "tăng" not in source.folded[left.end : figure.start]
    if figure.unit in ("km", "m") and source.folded.endswith("đã ", 0, left.start) and source.text.count(" ", left.start, left.end) < _DEED:
        return last is not None and last.unit == figure.unit
    if left.start != since + 1:
        return False
    if _PLAN.fills(source, left.start, left.end):
        return True
    worth = figure.unit in MONEY and source.folded.endswith("trị giá ", 0, figure.start)
    return worth and source.text[left.end : left.end + 1] == "," and "tổng" not in source.folded[left.end : figure.start]


def _compared(source: Source, left: Span) -> bool:
    """Tell whether *left* only says what something is held against: "vượt chỉ tiêu so với nghị quyết và tăng 5%"."""
    return source.folded.startswith("so với ", left.start - len("so với ")) and source.folded.endswith(" và", left.start, left.end)


def _leads(source: Source, left: Span, figure: Quantity, since: int) -> bool:
    """Tell whether the words before a measure lead to it, so that the noun behind it is not what it measures."""
    headed = _HEAD.match(source, left.start) is not None
    if "," in source.text[left.end : figure.start] or (figure.unit == "%" and source.folded.startswith(" số ", figure.end) and not headed):
        return False
    if _OPENS.first(source, max(since, figure.start - 16), figure.start):
        return False
    verb = None if headed else _VERB.first(source, max(since, figure.start - 14), figure.start)
    return headed or (verb is not None and (figure.unit == "%" or verb[0].strip() != "được"))


def _count(
    source: Source,
    figure: Quantity,
    room: Span,
    times: Layer[Timex],
    nouns: Lexicon[CountedNouns],
    names: Lexicon[IndicatorName],
    named: Span | None,
    last: Quantity | None,
) -> Span | None:
    """
    Name a count by its noun, or by the words before it where the noun says nothing ("kết nạp mới được 78 đồng chí").

    Those of the *last* figure, *named* before, may be told apart: "64 đơn, trong đó khiếu nại 48 đơn, tố cáo 16 đơn".
    """
    if figure.rule == "share-before-percent" and figure.unit:
        start = source.text.find(figure.unit, figure.end, figure.end + 16 + len(figure.unit))
        return after(source, start, start + len(figure.unit), len(source.text), nouns) if start > 0 else None
    start = _counted(source, figure)
    known = min(figure.end, start + len(figure.unit or ""))
    given = source.folded.endswith((" cho ", " đối với "), room.start, figure.start)
    carry = room.start < figure.start and source.folded.find(" thực hiện", start, room.end) >= 0
    held = carry and _OBJECT.first(source, max(0, figure.start - 280), figure.start) is not None
    head, rate, _ = (figure.unit or "").partition("/")
    right = after(source, start, known, room.end, nouns, carried_out=held, given=given) if start < figure.end and not rate else None
    bare = right is None or right.end <= known
    if bare and figure.unit in _BARE:
        if harmed := _HARMED.first(source, max(room.start, figure.start - 30), figure.start):
            cause = before(source, harmed.start() + 1, room.start, times)
            near = cause and "," not in source.text[cause.end : harmed.start()] and len(source.text[cause.start : cause.end].split()) <= 4
            return Span(cause.start if cause and near else harmed.start(), harmed.end() - 1)
        if whole := _TOTAL.first(source, max(0, figure.start - 160), figure.start):
            return Span.of(whole, "np")
    if bare and figure.unit in _MEMBERS and (badge := _topics.badge(source, figure.start)):
        return badge
    done = figure.unit in _CASES or source.folded.endswith(" được ", room.start, figure.start)
    if bare and done and (deed := _topics.deed_before(source, figure, room.start, times)):
        return deed
    served = bare and given and figure.unit == "người"
    if served and (deed := _topics.deed_before(source, figure, room.start, times)) and _known(source, deed, names):
        return deed
    bracketed = source.text[figure.start - 1 : figure.start] == "("
    if source.folded.endswith(" và ", room.start, figure.start) or (bracketed and not bare):
        return right
    left = before(source, figure.start, room.start, times)
    if left and _compared(source, left):
        return None if bare and figure.unit in _GENERIC else right
    # "PCI xếp thứ 16/63 tỉnh": what is ranked stands before it.
    if figure.of is not None and source.folded.endswith((" thứ ", " hạng ", " xếp ", " vị trí "), room.start, figure.start):
        # "…, thứ 3/14 tỉnh" goes on with what was ranked before.
        return left if left and source.folded[left.start : left.end] != "thứ" else None
    if left is None or _empty(source, left) or "," in source.text[left.end : figure.start]:
        # "Bình quân đạt 18 tiêu chí/xã"
        return Span(start, start + len(head)) if rate and start < figure.end and left and _empty(source, left) else right
    if rate and start < figure.end and _WHERE.fills(source, left.start, left.end):
        # "Huyện An Bình đạt bình quân 9 tiêu chí/xã"
        return Span(start, start + len(head))
    if last is not None and last.unit == figure.unit and left.end + 1 == figure.start and _apart(source, left, named, last):
        return left
    if bracketed and right and _RATE.match(source, left.start):
        return right
    if right and left.start == room.start + 1 and source.text[room.start - 1] == "%":
        return right
    framed = source.folded.endswith("trong ", 0, left.start) and " có " in source.folded[left.end : figure.start]
    if right and framed:
        # "Trong tổng số hộ được khảo sát có 56 hộ nghèo"
        return right
    if right and _HEAD.match(source, left.start) and _PLACED.first(source, max(room.start, figure.start - 16), figure.start):
        # "Tổng vốn đầu tư tại 9 huyện là …"
        return right
    if _HEAD.match(source, left.start):
        return left
    if not bare:
        return right
    if figure.unit in ("ca", "trường hợp", "vụ") and _HAPPENS.match(source, left.start):
        return left
    gained = _GAINED.first(source, max(room.start, figure.start - 14), figure.start)
    if gained and _known(source, left, names):
        return left
    said = source.folded.startswith(fold(figure.unit or ""), left.start) and not given and " đã " not in source.folded[left.start : left.end]
    if figure.unit in _PERSONS and not given and left.end + 1 == figure.start and _group(source, left, nouns):
        return left
    # "Đơn từ kỳ trước là 12 đơn", "Hội viên có công: 12 người"
    if source.folded.endswith(" là ", room.start, figure.start):
        return left
    named_alike = last is not None and last.unit == figure.unit
    if source.text.endswith(": ", left.end, figure.start) and (named_alike or source.text[left.start : left.end].count(" ") >= _NAMED):
        return left
    if figure.unit == "lượt" and left.end + 1 == figure.start and source.folded.startswith(("khách", "du khách"), left.start):
        # "… trong đó khách quốc tế 150 nghìn lượt"
        return left
    if given and source.folded.endswith("chính thức cho", left.start, left.end):
        return Span(left.start, left.end - len(" cho"))
    if figure.unit == "người" and left.end + 1 == figure.start and _in_row(source, left):
        return left
    alone = right is None and not bracketed
    return left if alone or (gained and figure.unit in _GENERIC) or said or figure.unit == "con" else right


def _apart(source: Source, left: Span, named: Span | None, last: Quantity) -> bool:
    """Tell whether *left* tells apart some of those of the *last* figure: "trong đó khiếu nại 48 đơn, tố cáo 16 đơn"."""
    long = source.text.count(" ", left.start, left.end) >= _SORT
    if long or _DOES.first(source, left.start, left.end) or source.folded.startswith(_DONE_WITH, left.start):
        return False
    onward = named is not None and named.end + 1 == last.start and source.text.endswith((", ", "; ", " và "), 0, left.start)
    return onward or source.folded.endswith(("trong đó ", "trong đó: ", "trong đó, "), 0, left.start)


def _in_row(source: Source, left: Span) -> bool:
    """Tell whether *left* is what is told of bare people in a row: "giải quyết 20 hồ sơ, xuất khẩu lao động 15 người"."""
    return (
        source.text.endswith((", ", "; "), 0, left.start)
        and 0 < source.text.count(" ", left.start, left.end) < _SORT
        and not _WHERE.fills(source, left.start, left.end)
    )


def _group(source: Source, left: Span, nouns: Lexicon[CountedNouns]) -> bool:
    """Tell whether the words right before a bare count name a group of those counted: "đại biểu nữ 12 người"."""
    words = source.folded[left.start : left.end].split(" ")
    if len(words) > _LONGEST or not any(noun.group != "none" for count in (1, 2, 3) for noun in nouns.read(" ".join(words[:count]))):
        return words[0] in _GROUPS and len(words) <= _LONGEST
    return not _DOES.first(source, left.start, left.end)


def _known(source: Source, left: Span, names: Lexicon[IndicatorName]) -> bool:
    """Tell whether the words before a count are, for the most part, the listed name of an indicator."""
    return any(span.start == left.start and 2 * len(span) > len(left) for span, _ in names.find(source, left.start, left.end))


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Contribute the finder of this file."""
    yield subjects
