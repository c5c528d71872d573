"""The words around a figure that say what it measures: before it, or after it."""

from govtext.kinds import Timex
from govtext.plugin import LEFT, LETTER, RIGHT, Layer, Source, Span, pattern

# A clause begins after these.
_BEGIN = pattern(
    r"[;:…!?()\n“”\"]|[.,] |\.\.\.| trong đó,? | (?:với|cùng) (?=tổng|số|giá|mức|kinh phí|diện tích|quy mô|vốn|tỷ|phần|doanh|công suất|chiều|thu nhập|năng suất|sản lượng|lãi)| bình quân (?:mỗi|một) \w+ "
)
_HEAD = pattern(
    rf"(?:tổng|số|tỷ lệ|tỉ lệ|tỷ trọng|diện tích|sản lượng|giá trị|doanh thu|thu nhập|thu|chi|dân số|vốn|lượng|mức|kinh phí|năng suất|tốc độ|tăng trưởng|chỉ số|kim ngạch|quy mô|đàn|nguồn|lượt|dư nợ|công suất|khối lượng|chiều|giá|nợ|độ|hội viên|bình quân|trồng|hộ nghèo|thuế){RIGHT}"
)
_LEADING = pattern(
    rf"(?:[ ,\-+*•]|(?:và|cùng|với|trong đó|riêng|đồng thời|ngoài ra|bên cạnh đó|qua đó|theo đó|từ đó|đến nay|hiện nay|hiện|nay|nhất là|đặc biệt|cụ thể|tổ chức|đã|đang|sẽ|cũng|có|các|tiếp tục|về|đối với|trong"
    rf"|cho|là|tính|ước|ước tính|dự kiến|dự ước|phấn đấu|mục tiêu|còn|nhờ đó|do đó|mà|rằng|tính đến|đến hết|đến|hết|toàn quốc|được|bị|để|nhằm|tốt|thành công|nâng|đưa|phải|theo báo cáo|kết quả|tương ứng){RIGHT})+"
)
_TRAILING = pattern(
    rf"(?:[ ,(]|(?<![{LETTER}0-9])(?:đạt tỷ lệ|đạt tỉ lệ|với tỷ lệ|đạt được|đạt|là|bằng|được|có|còn|lên đến|lên tới|lên|tăng thêm|tăng|giảm|chiếm|với|ở mức|tới|đến|trị giá|tương đương|khoảng|thực hiện được|thực hiện"
    r"|hoàn thành|gồm|từ|xuống|vượt|thêm|ước tính|ước thực hiện|ước|dự kiến|dự ước|đã|sẽ|cũng|chỉ|mới|đều|hiện|phải|đóng góp|thu được|duy trì|trung bình|bình quân|cao|xấp xỉ|đến nay|hiện có|phấn đấu|nay|lần lượt|trước|tối thiểu|gần|trên|hơn))+$"
)
_ACTS = pattern(
    rf"{LEFT}(?:huy động|thu hút|hỗ trợ|vận động|quyên góp|ủng hộ|bố trí|phân bổ|đầu tư xây dựng|trao tặng|trao|tặng|triển khai|xây dựng|phát hiện|ghi nhận|tiếp nhận|chúng tôi|đã){RIGHT} ?"
)
_STOP = pattern(
    rf"[;:.…()\n\"“”]|,| - | (?:và|hoặc) (?=\d|nhiều|các|đã|được|một|đang|trên|hơn|gần|khoảng|tổ chức|thực hiện|đạt|có|tiếp|phát|xử|lập)"
    rf"| (?:do|vì|với|bằng|để|nhằm|theo|về|qua|khi|nếu|thì|mà|đã|đang|sẽ|phải|cần|sau|trước|cùng|như|gồm|bao gồm|trong đó|tương ứng|tham gia|tham dự|biểu diễn|thu hút|thực hiện|chiếm|nộp|trị giá|đại diện|vào|năm \d|đạt (?=\d|trên|gần|hơn|tỷ lệ)|đạt$"
    rf"|tăng|giảm|trong|từ|tại|ở|trên|đến|là (?=\d)|được chọn|được tổ chức|ký kết|đều|cũng|hiện|bị thiệt hại|nên|nhưng|so|cho|còn hạn|vượt|lên|ra|vẫn|mỗi|nhân dịp|tiếp tục|phát biểu|góp phần|hoàn thành (?=\d)|giai đoạn|tháng \d|quý|tính){RIGHT}"
)
_LIST = pattern(rf", [{LETTER}]")


def before(source: Source, start: int, since: int, times: Layer[Timex]) -> Span | None:
    """Return the words between *since* and a figure at *start* that say what it measures, without the verb, or ``None``."""
    end = _trimmed(source, since, start)
    if end <= since:
        return None
    begin, pieces = _begin(source, since, end)
    while pieces and _extends(source, begin, end, pieces[-1]):
        begin = pieces.pop()
    begin = _advanced(source, begin, end, times)
    acts = [match for match in _ACTS.find(source, begin, end) if len(source.text[match.end() : end].split()) >= 2]
    if acts and not _HEAD.match(source, begin):
        begin = _advanced(source, acts[-1].end(), end, times)
    return Span(begin, end) if begin < end and any(letter.isalpha() for letter in source.text[begin:end]) else None


def after(source: Source, start: int, known: int, until: int) -> Span | None:
    """Return the noun that begins at *start* with what describes it, past its known words up to *known*, as far as *until*."""
    at = known
    while (listed := _LIST.match(source, at)) and at == known and source.folded[start:known] == source.folded[start:at]:
        stop = _STOP.first(source, listed.end(), until)
        at = stop.start() if stop else until
        break
    else:
        stop = _STOP.first(source, known, until)
        at = stop.start() if stop else until
    end = len(source.text[:at].rstrip(" ")) if at > start else at
    return Span(start, end) if end > start else None


def _trimmed(source: Source, since: int, start: int) -> int:
    """Return where the words before *start* end once verbs and little words are taken off."""
    trailing = _TRAILING.first(source, since, start)
    return trailing.start() if trailing else start


def _begin(source: Source, since: int, end: int) -> tuple[int, list[int]]:
    """Return where the last clause before *end* begins, and where those before it begin that only a comma divides from it."""
    begins = [since]
    for match in _BEGIN.find(source, since, end):
        if match[0] != ", ":
            begins.clear()
        begins.append(match.end())
    return begins.pop(), begins


def _extends(source: Source, begin: int, end: int, earlier: int) -> bool:
    """Tell whether a clause is only the last member of a list that begins earlier: "nông, lâm, thủy sản"."""
    piece, former = source.folded[begin:end], source.folded[earlier : begin - 2]
    if len(piece.split()) > 2 or _HEAD.match(source, begin) or any(letter.isdigit() for letter in former):
        return False
    return not former.startswith(("theo ", "trong ", "đến ", "tại ", "hiện", "tính ", "qua ", "do ", "bên ", "ngoài ", "đồng ", "cụ ", "đặc ", "riêng", "năm "))


def _advanced(source: Source, begin: int, end: int, times: Layer[Timex]) -> int:
    """Return where the words between *begin* and *end* begin once times and linking words are taken off."""
    for _ in range(4):
        if time := times.at(begin):
            begin = min(time.end, end)
        leading = _LEADING.match(source, begin, end)
        if leading is None and time is None:
            break
        begin = leading.end() if leading else begin
    return begin
