"""What a figure measures where its own clause names nothing: the clause that follows, what was done with it, places held ready."""

from govtext.kinds import CountedNouns, Quantity, Timex
from govtext.plugin import LEFT, LETTER, LOWER, RIGHT, Layer, Lexicon, Source, Span, pattern
from govtext.plugins._phrases import after, before

# "Sau khi tăng 8%, giá điện bình quân chỉ đạt …": the clause after the comma says what rose.
_WHEN = pattern(rf"(?:sau khi|trước khi|khi|nếu|nhờ|do|mặc dù|tuy|dù){RIGHT}")
_NAMED = pattern(
    rf"[^.;\n,]{{0,40}}, (?P<thing>(?:giá|số|tổng|tỷ lệ|tỉ lệ|diện tích|sản lượng|giá trị|doanh thu|thu nhập|dân số|mức|năng suất|chỉ số|kim ngạch"
    rf"|thu|chi|vốn|nợ)(?: (?!(?:chỉ|đạt|là|còn|tăng|giảm|đã|sẽ|ước|lên|ở|vẫn|cũng|được|có|bằng|thì){RIGHT})[{LETTER}]{{1,9}}){{1,10}})"
    rf" (?:chỉ|đạt|là|còn|tăng|giảm|đã|sẽ|ước|lên|ở|vẫn|cũng|bằng){RIGHT}"
)
# "500 ha đã được đo đạc": what was done with it is all that is told.
_DONE = pattern(rf" (?:(?:đã|đang|sẽ) )?(?P<done>được )(?P<deed>[{LOWER}]{{1,8}} [{LOWER}]{{1,8}})", on="text")
# "Tổ chức 59 điểm": a place, not a mark.
_PLACES = pattern(rf"{LEFT}(?:tổ chức|bố trí|lập|thành lập|thiết lập|mở|có|tại|duy trì|xây dựng|kết nối|đến)(?: thêm| được| các)? $")

# "Trao Huy hiệu 50 năm tuổi Đảng cho 9 đảng viên": of those counted only the badge is told.
_BADGE = pattern(
    rf"{LEFT}huy hiệu (?:đảng )?\d{{2}}(?: năm)?(?:(?:,| và) \d{{2}}(?: năm)?){{0,6}}(?: năm)? tuổi đảng(?=(?: đợt [^ ]{{1,6}})?(?: cho|:)? $)"
)
# A case is one of whatever was done: "đình chỉ công tác đối với 3 trường hợp", "tinh giản biên chế 12 trường hợp".
_DEED = (
    r"(?:tuần tra|tập huấn|tinh giản|điều chỉnh|giải quyết|đình chỉ|hưởng|cấp(?! cứu)|thu hồi|xử lý|xử phạt"
    r"|(?:thanh tra|kiểm tra|giám sát)(?! (?:tỉnh|huyện|sở|các|trong|bộ|chính phủ|thành phố|viên))"
    r"|hòa giải|tuyên truyền|ban hành"
    r"|bổ nhiệm|miễn nhiệm|luân chuyển|điều động|quy hoạch|đào tạo|bồi dưỡng|chi trả|miễn|giảm|tư vấn|chuyển|cho|kết luận|khởi tố|truy tố"
    r"|xét xử|thẩm định|bố trí|nâng|xếp|chấm dứt|khai trừ|khiển trách|cảnh cáo|cách chức|buộc|xóa tên"
    r"|kết thúc|di dời|vận động|xây dựng|sửa chữa|hướng dẫn|cải tạo"
    r"|lập|xóa|sắp xếp)(?= )"
)
_DEEDS = pattern(_DEED)
_FINDS = tuple(
    f" {verb}"
    for verb in (
        *("triển khai", "tiến hành", "thực hiện", "tổ chức", "phát hiện", "xử lý", "xử phạt", "ghi nhận", "có", "và", "lập", "quyết định", "đề nghị"),
        *("thêm", "vi phạm", "sai phạm"),
    )
)
_GIVEN = pattern(rf"{LEFT}(?:được )?(?:cho|đối với|với) $")
_BY_RULE = pattern(rf"{LEFT}theo (?:nghị quyết|nghị định|quyết định|quy định|luật|thông tư|kế hoạch|đề án|chỉ thị|hướng dẫn){RIGHT}")
_WORKS = pattern(
    rf"{LEFT}(?:và|(?:đã |sẽ |cũng )?(?:thực hiện|tiến hành|triển khai)(?: việc)?|(?:tỉnh|huyện|xã|thị xã|thành phố|địa phương|ngành)"
    rf"(?: (?:đã|chỉ|mới))?) "
    rf"(?={_DEED})"
)
_PUNISHED = pattern(r"(?:khai trừ|xóa tên|khiển trách|cảnh cáo|cách chức|đình chỉ công tác|buộc thôi việc)")
# A round is of what it was made for: "tuần tra 300 cuộc".
_ROUNDS = pattern(r"tuần tra|thanh tra|kiểm tra|giám sát|tuyên truyền|tập huấn|hòa giải")
_DEED_WORDS = 3


def badge(source: Source, start: int) -> Span | None:
    """Return the badge of so many years in the Party that leads to the count at *start*."""
    found = _BADGE.first(source, max(0, start - 100), start)
    return Span.of(found) if found else None


def deed_before(source: Source, figure: Quantity, since: int, times: Layer[Timex]) -> Span | None:
    """Return what was done in each of the cases of a *figure*, without the rule by which it was."""
    start = figure.start
    given = _GIVEN.first(source, max(since, start - 16), start)
    left = before(source, given.start() if given else start, since, times)
    works = _WORKS.first(source, left.start, left.end) if left else None
    left = Span(works.end(), left.end) if left and works else left
    if left is None or not _DEEDS.match(source, left.start) or source.folded.endswith(_FINDS, left.start, left.end):
        return None
    ruled = _BY_RULE.first(source, left.start, left.end)
    span = Span(left.start, ruled.start() - 1) if ruled else left
    alone = {"cuộc": _ROUNDS, "trường hợp": _PUNISHED}.get(figure.unit or "")
    named = source.text.count(" ", span.start, span.end) + 1 >= _DEED_WORDS or (alone and alone.fills(source, span.start, span.end))
    return span if named and "," not in source.text[left.end : start] else None


def clause_after(source: Source, left: Span, end: int) -> Span | None:
    """Return what the clause after the figure that ends at *end* names, where *left* only tells when: "Sau khi tăng 8%, giá điện đạt …"."""
    named = _NAMED.match(source, end) if _WHEN.match(source, left.start) else None
    return Span.of(named, "thing") if named else None


def deed_done(source: Source, end: int, until: int, nouns: Lexicon[CountedNouns]) -> Span | None:
    """Return what was done with the amount that ends at *end*: "500 ha đã được đo đạc, lập bản đồ"."""
    done = _DONE.match(source, end, until)
    return Span(done.start("deed"), after(source, done.start("done"), done.end("deed"), until, nouns).end) if done else None


def held_ready(source: Source, start: int) -> bool:
    """Tell whether the number at *start* counts places that somebody holds ready: "tổ chức 59 điểm"."""
    return _PLACES.first(source, max(0, start - 24), start) is not None
