"""The words around a figure that say what it measures: before it, or after it."""

import re

import attrs

from govtext.kinds import CountedNouns, Timex
from govtext.plugin import LEFT, LETTER, LOWER, RIGHT, UPPER, Layer, Lexicon, Match, Pattern, Source, Span, pattern
from govtext.plugins._adverbs import HOW, RATED
from govtext.plugins._rows import goes_on

# "Số hội viên có mức sống khá": what those counted have describes them.
_THOSE = pattern(rf" ?(?:(?:trong đó|đến nay|hiện nay),? )?(?:số|tỷ lệ|tỉ lệ) (?:hộ|hội viên|người|dân|lao động|xã|thôn|đảng viên|gia đình){RIGHT}")
# Words that belong together although a comma stands between them.
_PAIRS = (
    *(("khiếu nại", "tố cáo"), ("tố cáo", "khiếu nại"), ("khiếu nại", "kiến nghị"), ("tố cáo", "kiến nghị"), ("tố cáo", "phản ánh")),
    *(("kiến nghị", "phản ánh"), ("phản ánh", "kiến nghị"), ("tố giác", "tin báo"), ("tin báo", "tố giác"), ("phòng", "chống")),
    *(("nghèo", "cận nghèo"), ("nghèo", "hộ cận nghèo"), ("cận nghèo", "mới thoát nghèo"), ("cận nghèo", "hộ mới thoát nghèo")),
    *(("gia đình chính sách", "người có công"), ("thu", "chi"), ("phí", "lệ phí"), ("chi", "đảng bộ"), ("trâu", "bò"), ("gia súc", "gia cầm")),
    *(("xã hội", "quốc phòng"), ("kt-xh", "qp-an"), ("quốc phòng", "an ninh"), ("thanh tra", "kiểm tra"), ("kiểm tra", "giám sát")),
    *(
        ("nhà tạm", "nhà dột nát"),
        ("thu gom", "xử lý"),
        ("chế độ", "chính sách"),
        ("an ninh", "trật tự"),
        ("tàng trữ", "vận chuyển"),
        ("tàng trữ", "mua bán"),
        ("tàng trữ", "sử dụng"),
        ("vận chuyển", "mua bán"),
        ("vận chuyển", "sử dụng"),
        ("mua bán", "vận chuyển"),
        ("mua bán", "sử dụng"),
        ("mua bán", "tàng trữ"),
        ("cơ chế", "chính sách"),
        ("đào tạo", "bồi dưỡng"),
        ("sửa chữa", "nâng cấp"),
        ("quản lý", "sử dụng"),
        ("tuyên truyền", "phổ biến"),
    ),
)
_COMMA = ",(?!" + "|".join(f"(?<={first},) {second}{RIGHT}" for first, second in _PAIRS) + ")"
# A clause begins after these.
_BEGIN = pattern(
    rf"[;:…!?()\n“”\"]|\. |{_COMMA} "
    r"|\.\.\.|(?<= )(?:trong đó,? |đạt (?=sản lượng|năng suất|doanh thu|doanh số|kim ngạch)"
    r"|(?:với|cùng|có) (?=tốc độ|tỷ lệ|tỉ lệ|tổng|số|giá|mức|kinh phí|diện tích"
    r"|quy mô|nguồn|vốn(?! đầu tư (?:trực tiếp )?nước ngoài)|tỷ|phần|dư nợ|trọng lượng|doanh số|lãi suất|tải trọng|khối lượng|lợi nhuận|sai phạm"
    r"|thiệt hại|tiền "
    r"|chi phí|sức chứa|lưu lượng|doanh|công suất|chiều|thu nhập|năng suất|sản lượng|lãi)|bình quân (?:mỗi|một) \w+ |như |nên |rằng |khiến "
    r"|so với |nhưng |kéo theo |(?:nhất|tiếp theo|tiếp đến|đó) là "
    r"|(?:công bố|thông báo) (?=tổng|số|chỉ số|tỷ lệ|tỉ lệ|tốc độ|kim ngạch|dư nợ|lạm phát|gdp|grdp|cpi|giá|mức|doanh thu|sản lượng)"
    r"|cho biết |cho rằng |khẳng định |mong muốn |nhìn nhận |nêu rõ |nhấn mạnh |đề xuất |gợi ý |phấn đấu "
    r"|(?<!chương trình )(?<!chỉ tiêu )mục tiêu (?!quốc gia)(?:là |đến )?"
    r"|(?:huyện|tỉnh|xã|thị xã|thành phố|ubnd (?:huyện|tỉnh|xã)) đã "
    r"|(?:đưa|nâng|giúp|mở rộng|bảo vệ|chăm sóc|giữ vững|duy trì|ổn định)(?: tốt)? "
    r"(?=tổng|tỷ lệ|số|diện tích|thu nhập|giá trị|sản lượng|năng suất|quy mô)"
    r"|giảm (?=(?:tỷ|tỉ) lệ )"
    r"|(?:được )?(?:hưởng|nhận) (?=mức|lương|tiền|trợ cấp)|(?:có thể )?gây (?:ra )?(?=mưa|thiệt hại|ngập|lũ)|thì )"
)
_HEAD = pattern(
    rf"(?:tổng(?= (?:số|giá|diện|vốn|mức|kinh|thu|chi|sản|dư|nguồn|kim|đàn|lượng|doanh|kế|dự toán|công suất|chiều|dân|nợ"
    rf"|lượt|tài|dung|trữ|khối|phí|đầu tư|năng|quỹ))|số(?! hóa)|tỷ lệ|tỉ lệ|tỷ trọng|diện tích|sản lượng|giá trị|doanh thu|thu nhập"
    rf"|thu|chi|dân số|vốn|lượng|mức|kinh phí|năng suất|tốc độ|tăng trưởng|chỉ số|kim ngạch|quy mô|đàn|nguồn|lượt|dư nợ"
    rf"|công suất|khối lượng|chiều|giá|nợ|độ|hội viên|bình quân|trồng|hộ nghèo|thuế){RIGHT}"
)
_LEADING = pattern(
    rf"(?:[ ,\-+*•]|(?:so với|(?:thời điểm )?cùng kỳ(?: năm (?:trước|ngoái|\d{{4}}))?|(?:\d{{1,2}}|những|các|mấy) năm(?: qua| nay| gần đây"
    rf"| trở lại đây)?|(?:thời gian|nhiệm kỳ|năm) (?:qua|vừa qua)|năm thứ [^ ,]{{1,4}}(?: liên tiếp)?"
    rf"|và|cùng|với|trong đó|riêng|đồng thời|ngoài ra|bên cạnh đó|qua đó|theo đó|từ đó|đến nay|hiện nay"
    rf"|hiện|nay|nhất là|đặc biệt|cụ thể|tổ chức(?! đảng| cơ sở| hội| chính| tín)|đã|đang|sẽ|cũng|có|các|tiếp tục|về|đối với|trong|cả"
    rf"|cho(?! vay| thuê)|là|tính|ước|ước tính|dự kiến|dự ước|phấn đấu|mục tiêu|còn|nhờ đó|do đó|mà|rằng|tính đến|đến hết|đến|hết"
    rf"|toàn quốc|gồm|bao gồm|được|bị|để|nhằm|tốt|thành công|nâng|giảm(?! nghèo)|tăng(?! trưởng| thu)|đưa|phải|trong khi|khi|theo báo cáo|kết quả"
    rf"|qua (?:thanh tra|kiểm tra|giám sát|rà soát|thanh tra, kiểm tra|kiểm tra, giám sát)|tương ứng|tổng cộng"
    rf"|nhưng|song|toàn huyện"
    rf"|tiếp đến|toàn tỉnh|toàn xã|toàn thành phố|cả nước|tuy nhiên|(?:mỗi|hàng|hằng) (?:năm|tháng)|mỗi(?= (?:suất|phần))|mới chỉ"
    rf"|chỉ(?! số| tiêu| thị)|mới|(?:cao|thấp) hơn(?= (?:tỷ|tỉ|mức))){RIGHT})+"
)


@attrs.frozen
class _Run:
    """
    Little words in a row, up to an end.

    Args:
        row: the words, with marks between and behind them.

        marks: those marks.

        words: every word that may be among them.
    """

    row: Pattern
    marks: str
    words: frozenset[str]

    @classmethod
    def of(cls, marks: str, words: str) -> "_Run":
        """Return a run of *words*, an expression, and *marks*."""
        word = rf"{LEFT}{words}{RIGHT}"
        return cls(pattern(rf"(?>{word})(?:[{marks}]|{word})*+$"), marks, frozenset(re.findall(f"[{LETTER}]+", words)))

    def taken_off(self, source: Source, start: int, end: int) -> int:
        """Return where the words between *start* and *end* end once the run and its marks are taken off."""
        since = self._since(source, start, end)
        found = self.row.first(source, since, end) if since < end else None
        return start + len(source.text[start : found.start() if found else end].rstrip(self.marks))

    def _since(self, source: Source, start: int, end: int) -> int:
        """Return from where on all words could be of the run, so that no clause is searched for what its last word tells."""
        words = source.folded[max(start, end - _FAR) : end]
        for mark in f"{self.marks}\n":
            words = words.replace(mark, " ")
        since = end
        for word in reversed(words.split(" ")[1:]):
            if word and word not in self.words:
                return since
            since -= len(word) + 1
        return start


def _not_after(*words: str) -> str:
    """Return a guard against each of *words* right before."""
    return "".join(f"(?<!{word} )" for word in words)


# "Đăng ký cấp mới", "nông thôn mới nâng cao", "giải phóng mặt bằng" end with words that else lead to a figure.
_NEW = _not_after(
    "cấp", "lập", "đăng ký", "thôn", "nạp", "trồng", "rừng", "xây", "làm", "sinh", "mắc", "tuyển", "đội viên", "đảng viên", "hội viên", "đoàn viên"
)
_HIGH = _not_after("công nghệ", "nâng", "chất lượng", "trình độ", "tín nhiệm", "cấp", "tay nghề", "đề")
_TRAILING = _Run.of(
    r" ,(:",
    rf"(?:(?:(?<!đăng ký )(?<!vốn )(?<!và )tăng|giảm){HOW}{{1,3}}|{RATED}|(?:vượt|đạt|cán|chạm|qua) (?:mốc|ngưỡng|con số)"
    r"|(?:tăng|giảm) (?:bình quân |trung bình )?(?:hằng|hàng|mỗi) năm|đạt bình quân|đạt trung bình|(?:tăng|giảm) bình quân"
    rf"|xếp thứ|đứng thứ|xếp vị trí thứ|đứng vị trí thứ|xếp hạng"
    rf"|chiếm tỷ lệ|chiếm tỉ lệ|chiếm tỷ trọng|chiếm tỉ trọng|đạt tỷ lệ|đạt tỉ lệ|đạt được"
    rf"|đã thi công|chúng tôi|thì|tổng cộng|tổng cộng có|đạt|là|(?<!mặt )(?<!đồng )bằng|được|có|còn|lên đến|lên tới"
    r"|(?<!trở )lên|(?<!đăng ký )(?<!vốn )(?<!và )tăng thêm"
    r"|(?<!đăng ký )tăng|giảm|chiếm"
    rf"|với|ở mức|tới|đến|(?<!tổng )trị giá|tương đương|khoảng|thực hiện được|(?<!giá trị )(?<!khối lượng )(?<!vốn )(?<!fdi )thực hiện"
    rf"|hoàn thành|gồm|từ|xuống|vượt|(?<!tăng )thêm|ước tính|ước thực hiện|ước|dự kiến|dự ước|đã|sẽ|cũng"
    rf"|(?<!chứng )(?<!tín )chỉ|{_NEW}mới(?= (?:đạt|chỉ|có|thực"
    r"|bằng))|đều|(?:ít|nhiều) hơn|vẫn|(?<!tất )cả|từ đầu năm|(?<!thực )(?<!phát )(?<!xuất )(?<!biểu )(?<!thể )hiện|phải"
    r"|(?<!sản phẩm )thu được|duy trì|ổn định|(?:cao|nhiều|lớn|thấp) nhất(?: tỉnh| huyện| cả nước| toàn tỉnh| toàn huyện)?"
    rf"|{_HIGH}cao|ghi nhận|xảy ra"
    r"|(?<!máy )(?<!dương )(?<!âm )(?<!giới )(?<!quyết )(?<!ước )tính"
    r"|xấp xỉ|đến nay|hiện có|phấn đấu|nay|lần lượt|trước|tối thiểu|gần|trên|gấp|so|(?:hơn |gần )?một nửa|tiếp tục|liên tục|bỏ ra|sẽ trích|trích"
    rf"|hơn|trong|tại|vào)",
)
_ACTS = pattern(
    rf"{LEFT}(?:(?:đã|sẽ|đang) |^)(?:huy động|thu hút|hỗ trợ|vận động|quyên góp|ủng hộ|bố trí|phân bổ|đầu tư xây dựng|trao tặng"
    rf"|trao|tặng|triển khai|xây dựng|phát hiện|ghi nhận"
    rf"|kiến nghị|xuất hiện|tiếp nhận|thực hiện|tổ chức){RIGHT} ?"
    rf"|{LEFT}(?:tạo|gây|lập|vận động(?: xây dựng| ủng hộ| đóng góp)?) (?=(?:nguồn )?quỹ{RIGHT})"
)
# What was done next, with a figure of its own: "9 đảng viên và chỉ đạo thành lập 6 công đoàn".
_DEED = (
    r"(?:chỉ đạo|giám sát|kiểm tra|thành lập|xây dựng|phê duyệt|ban hành|công nhận|giải ngân|sửa chữa|trồng|thu hồi|mở|duy trì|cấp|đề nghị|kiến nghị"
    r"|nâng|đưa|làm|rà soát|khởi công|đầu tư|chuyển|đón|thăm)"
)
_STOP = pattern(
    rf"[;:.…()\n\"“”]|{_COMMA}|/(?=\d|$)| - (?=trong|đây|là|gồm|một) | (?:và|hoặc) (?=ubnd|hđnd|ủy ban|công an|sở |hội |huyện|tỉnh|\d|nhiều"
    rf"|hàng|không còn|các|đã|được|một|đang|trên|hơn|gần|khoảng|tổ chức|thực hiện|đạt|có|tiếp|phát|xử|lập|giải quyết|hỗ trợ|trao|tặng|tuyên truyền"
    rf"|vận động|hướng dẫn|cuốn trôi|vùi lấp|hoàn thành (?:việc|xây)|khen thưởng|kết nạp|bàn giao|giúp|hiến"
    rf"|bầu|cử|giới thiệu|{_DEED}(?: [^ ,;.()]{{1,9}}){{0,9}} $"
    rf"|huy hiệu \d|(?:[^ ,;.()]{{1,9}} ){{1,10}}cho $)"
    rf"| tại(?= (?:các )?(?:xã|huyện|tỉnh|thành phố|thị xã|thị trấn|quận|phường|thôn|bản) )| tổng(?= (?:trị giá|giá trị|kinh phí|số tiền))"
    rf"| (?:đưa|nâng)(?= (?:tổng|tỷ lệ|tỉ lệ|số lượng|số \w+ lên))"
    rf"| (?:do(?! (?:tai nạn|đuối nước|ngộ độc|sét đánh))|vì|(?:đối )?với|(?<!mặt )bằng(?! cấp| khen| lái| tổ quốc| tốt nghiệp| công nhận)"
    rf"|(?:nói|nêu|kể) trên|để(?! lại| xe)|nhằm|theo|(?<!vi phạm )(?<!tội )về|(?<!thông )qua|khi|nếu|thì|mà"
    rf"|đã(?! được(?! (?:bà con|nhân dân|người dân|nông dân|các hộ))| hoàn thành| đi vào| có (?:thành|nhiều|đóng|công|quyết"
    rf"|chủ trương|giấy|sổ|mặt|nhà))"
    rf"|sẽ|phải|cần|sau|trước"
    rf"|cùng|như|gồm|bao gồm|trong đó|tương ứng|tham gia(?! (?:bảo hiểm|bhyt|bhxh|bhtn|hợp tác xã|htx))"
    rf"|tham dự|biểu diễn|thu hút|thực hiện|chiếm|nộp|trị giá|đại diện"
    rf"|(?<!được bầu )(?<!bổ sung )(?<!trúng cử )vào(?! ban | bch| hội đồng| đảng| cấp ủy| quốc hội)|sang|xảy ra|làm(?= (?:chết|bị|\d|hư|sập))"
    rf"|(?:đi|chạy|chảy) qua|đang chuẩn bị|còn lại là|là(?= (?:các )?(?:xã|huyện|phường|thị xã|thị trấn|thôn|bon|buôn|bản) )"
    rf"|(?<=tỉnh )là|(?<=huyện )là|(?<=xã )là|(?<=thành phố )là"
    rf"|đề nghị(?= (?:sở|ubnd|hđnd|bộ|tỉnh|huyện|cấp|ban|chính phủ|thủ tướng))|năng suất(?= ?$| bình quân| đạt| ước)"
    rf"|trở lên|trở xuống|tăng(?! cường| gia| trưởng)|giảm(?! nghèo)"
    rf"|trong (?:công tác|năm|tháng|thời gian|quá trình|đó|quý|giai đoạn|những|kỳ|nhiệm kỳ|tổng)|từ|(?<!nhà )ở(?! nước ngoài)|(?<!cấp )(?<!tên )trên"
    rf"|(?<!liên quan )đến"
    rf"|(?<!đã )được(?= (?:tỉnh|huyện|xã|bộ|ubnd|hđnd|ủy ban|chính phủ|thủ tướng|chủ tịch|ban|sở|công an|nhà nước|quốc hội|trung ương|cấp trên"
    rf"|hội đồng) )"
    rf"|được chọn|được tổ chức|ký kết|đều|cũng|hiện|nên|nhưng|so|này|cho|còn hạn|vượt(?= (?:kế|chỉ tiêu|so|hơn|gần"
    rf"|trên|xa))|phát hiện|(?<!vươn )lên|(?<!đề )ra|vẫn|mỗi|nhân dịp"
    rf"|tiếp tục|(?<!lượt )(?<!ý kiến )phát biểu|góp phần|giai đoạn|quý(?= (?:i|v|\d|này|trước|đầu|cuối))"
    rf"|(?<!dương )(?<!âm )(?<!giới )(?<!máy )tính){RIGHT}"
    r"| (?:đạt|là|hoàn thành|đã đạt|vượt) (?=\d(?! sao)|trên |gần |hơn |khoảng |tỷ lệ|từ )| (?:năm|tháng|quý) (?=\d|trước|này)"
    r"|(?<!nhiệm) kỳ (?=trước|này)"
    r"| (?:trao tặng|trao|tặng)(?= cho )"
)
# A time inside the words parts what is named from who tells it.
_WITHIN = pattern(rf"{LEFT}(?:đến|tính đến|trong|vào|đến hết) ?[a-zđ0-9]?$")
# "Huyện Hòa An tổng sản lượng lương thực": in headlines the place stands in front.
_PLACE_AHEAD = pattern(
    rf"(?:Huyện|Tỉnh|Xã|Thị xã|Thành phố|Quận|Phường|Thị trấn|TP|huyện|tỉnh|xã|thị xã|thành phố|quận|phường|thị trấn)"
    rf"(?: [{UPPER}][{LETTER}'’]*){{1,4}}:? (?=[{LOWER}])",
    on="text",
)
# A run of little words goes back no further.
_FAR = 48
# Before the next figure stand words that belong to it.
_LOOSE = _Run.of(
    r" ,",
    r"(?:và|gần|(?<!cấp )trên|hơn|khoảng|có|đạt|với|là|cùng|được|còn|trong đó|ước|cho|của|tại|(?<!trực )thuộc|theo|ở|đang|vẫn|đã|sẽ"
    r"|không|chưa|(?:cao|thấp) hơn)",
)
# "(Lai Châu 9 người và Điện Biên 1 người)": with the name the next begins.
_AND_NAME = pattern(rf" và (?:[{UPPER}][{LETTER}]* ){{1,4}}(?:(?:có|là|đạt) )?$", on="text")
# What may be listed after one another, and visits with who makes them.
_LISTED = ("people", "places", "bodies", "visits")
_ALIKE = {"visits": "people"}
# "tiêu chí huyện nông thôn mới (NTM) nâng cao"
_SHORTENED = pattern(rf"\([{UPPER}]{{2,9}}\)(?= [{LOWER}])", on="text")
# "88% thôn, bon, tổ dân phố, 96% cơ quan, đơn vị": bare nouns up to the next figure are one row.
_PLAIN = rf"(?!(?:đạt|tăng|giảm|là|có|được|đã|sẽ|còn|với|bằng|trong|tại|ước|chiếm|gồm|và|cùng|do|nâng|hoàn|vượt|trị){RIGHT})[{LOWER}]{{1,7}}"
_ROW = pattern(rf"(?P<row>{_PLAIN}(?: {_PLAIN}){{0,2}}(?:, {_PLAIN}(?: {_PLAIN}){{0,2}}){{1,4}}),? (?:và )?", on="text")
_WORK = pattern(rf" (?:dự án|đề án|công trình|chương trình|chính sách|nhiệm vụ|mô hình){RIGHT}")
_TRAVELS = pattern(rf"{LEFT}(?:chở|chạy|đi|về|hành quân|di chuyển|tiến|đưa){RIGHT}")
_PLACES = pattern(r" (?:các )?(?:xã|huyện|phường|thị xã|thị trấn|thôn|bon|buôn|bản) ")
_STANDS_FOR = pattern(r" (?:cho )?(?!(?:cho|hơn|gần|trên|khoảng) |\d)(?=.)")
# "12 ha lúa ở xã An Bình bị ngập"
_BEFALLEN = pattern(rf" [^,;:.\n]{{2,60}}?(?= (?:bị|được|đã|chưa){RIGHT})")
# "Đảng viên xếp loại từ hoàn thành nhiệm vụ trở lên"
_UPWARDS = pattern(rf" [^,;.:()\n]{{2,36}}? trở (?:lên|xuống){RIGHT}")
_TOWARDS = pattern(rf" (?:[{UPPER}]|miền |trung tâm |thành phố |tỉnh |khu vực )", on="text")
_LIST = pattern(", | và ")
_FEW = 5
_QUOTES = ("“", '"', "”")
_NAMED_BY = ("quỹ ", "chương trình ", "phong trào ", "mô hình ", "đề án ", "dự án ", "vận động ", "danh hiệu ", "công trình ", "nhà ", "tiêu chí ")
_MOVES = pattern(rf"{LEFT}(?:đạt|tăng|giảm|còn|được|là|chiếm|bằng|vượt|lên){RIGHT}")
# "Tỷ trọng nông, lâm nghiệp và thủy sản": one head for all.
_SHARED = pattern(
    rf"(?:tổng )?(?:khu vực|ngành|lĩnh vực|nhóm ngành|(?:tỷ|tỉ) trọng (?:khu vực|ngành)|tỷ trọng|tỉ trọng|giá trị|sản lượng|diện tích|tỷ lệ|tỉ lệ"
    rf"|năng suất|tốc độ tăng){RIGHT}"
)
_PLAIN_NAME = pattern(
    rf"(?:(?!(?:đạt|tăng|giảm|còn|được|là|đã|sẽ|đang|có|bị|cho|do|khi|theo|trong|từ|tại|với|để|qua|sau|trước|không|chưa|riêng|ngoài|đồng|cụ|nhất"
    rf"|bên|toàn|đến|tính|năm|nhờ|trên|ở){RIGHT})[{LETTER}]{{1,8}}(?: |$)){{1,3}}"
)
# What is done to somebody begins anew: "… quy mô liên tỉnh, khởi tố 2 vụ".
_DOING = pattern(
    rf"(?:khởi tố|bắt|thu giữ|tạm giữ|xử lý|xử phạt|khám phá|triệt phá|triệt xóa|phát hiện|cấp|trao|tặng|hỗ trợ|tổ chức|kết nạp|thành lập"
    rf"|thu hồi|vận động|giải quyết){RIGHT}"
)
_HELD_AGAINST = ("năm", "tháng", "quý", "kế hoạch", "chỉ tiêu", "dự toán", "nghị quyết")
# "So với quý trước và cùng kỳ giảm lần lượt 3% và 8%"
_BASES_ONLY = pattern(r"(?:tháng|quý|kỳ|năm|tuần) (?:trước|liền trước)(?: đó)? và (?:so với )?cùng kỳ(?: năm (?:trước|ngoái))?")
_RATED = tuple(f" {lead} mức {verb}" for lead in ("có", "với", "đạt") for verb in ("tăng", "giảm"))
_WORDS = pattern(rf"[{LETTER}]{{1,8}}(?: [{LETTER}]{{1,8}}){{0,2}}")


def before(source: Source, start: int, since: int, times: Layer[Timex]) -> Span | None:
    """Return the words between *since* and a figure at *start* that say what it measures, without the verb, or ``None``."""
    end = _trimmed(source, since, start)
    if end <= since:
        return None
    while (at := times.touching(Span(end - 1, end))) and since < at[0].start:
        cut = _trimmed(source, since, at[0].start)
        if cut <= since:
            break
        end = cut
    had = source.folded.find(" có sự ", since, end) if source.folded.startswith(_RATED, end) else -1
    end = had if had > since else end
    if source.folded.startswith(_RATED, end) and (named := source.folded.rfind(" là ", since, end)) > 0:
        # "Đứng thứ hai là nhóm đồ gỗ với mức tăng 2%"
        since = named + len(" là ")
    begin, pieces = _begin(source, since, end)
    if pieces and pieces[0] == since and (source.text[since - 1 : since].isalnum() or source.text[since - 1 : since] == "%"):
        pieces = [since + len(" và "), *pieces[1:]] if source.folded.startswith(" và ", since) else pieces[1:]
    begin, pieces = _headed(source, begin, end, pieces)
    while pieces and _extends(source, begin, end, pieces[-1]):
        begin = pieces.pop()
    begin = _advanced(source, begin, end, times)
    within = times.inside(Span(begin, end)) if begin < end else ()
    inner = [time for time in within if time.end < end and _WITHIN.first(source, begin, time.start + 1)] if within else []
    if not inner and not _HEAD.match(source, begin):
        # "Theo kế hoạch cuối năm 2020 số xã đạt chuẩn …"
        inner = [time for time in times.inside(Span(begin, end)) if _HEAD.match(source, time.end + 1, end)]
    if inner and not _HEAD.match(source, begin):
        begin = _advanced(source, inner[-1].end, end, times)
    if not _HEAD.match(source, begin):
        acts = [match.end() for match in _ACTS.find(source, begin, end) if len(source.text[match.end() : end].split()) >= 2]
        begin = _advanced(source, acts[-1], end, times) if acts else begin
    only_bases = begin >= end or source.folded[begin:end] in _HELD_AGAINST or _BASES_ONLY.fills(source, begin, end) is not None
    held = source.folded.rfind("so với ", since, end) if only_bases else -1
    if held > since:
        # "Thu ngân sách so với cùng kỳ tăng 5%"
        named = source.text[held - 2 : held - 1].isalpha() or any(times.touching(Span(held - 2, held - 1)))
        return before(source, held, since, times) if named else None
    said = begin < end and (source.text[begin].isalpha() or any(letter.isalpha() for letter in source.text[begin:end]))
    return Span(begin, end) if said else None


def after(
    source: Source,
    start: int,
    known: int,
    until: int,
    nouns: Lexicon[CountedNouns],
    *,
    carried_out: bool = False,
    given: bool = False,
    row: bool = False,
) -> Span:
    """
    Return the noun that begins at *start* with what describes it, past its known words up to *known*, as far as *until*.

    With *carried_out*, what those counted carry out describes them: "kiểm tra 5 đơn vị thực hiện dự án"; with *given*, what
    they have done: "trao quà cho 5 em đã đỗ đại học". With *row*, bare nouns up to the next figure are one.
    """
    at = _listed(source, start, known, nouns)
    bare = _ROW.match(source, start, until) if row else None
    if bare and bare.end() == until:
        return Span.of(bare, "row")
    stop = _STOP.first(source, at, until)
    while stop and (resumed := _onward(source, Span(start, at), stop, until, carried_out=carried_out, given=given)):
        stop = _STOP.first(source, resumed, until)
    while stop and stop[0] == "," and stop.end() < until and goes_on(source, start, stop.start(), until, nouns):
        stop = _STOP.first(source, stop.end(), until)
    end = stop.start() if stop else until
    if source.text.find(" và ", at, end) >= 0 and (following := _AND_NAME.first(source, at, end)):
        end = following.start()
    whole = start + len(source.text[start:end].rstrip(" ,+"))
    end = _LOOSE.taken_off(source, start, whole)
    return Span(start, end if end == whole else max(known, end))


def _onward(source: Source, noun: Span, stop: Match, until: int, *, carried_out: bool, given: bool) -> int:
    """
    Return where a description goes on past a word that mostly ends it, else 0.

    So it does with a work carried out, those whom the counted stand for, where something befell them, from which rank upwards they are, a place
    travelled to, a name cut short.
    """
    if stop[0] == " thực hiện":
        return stop.end() if carried_out and _WORK.match(source, stop.end()) else 0
    if stop[0] == "(":
        short = _SHORTENED.match(source, stop.start())
        return short.end() if short else 0
    if stop[0] == " đã":
        return stop.end() if given else 0
    if stop[0] == " đại diện":
        stands = _STANDS_FOR.match(source, stop.end(), until) if stop.start() == noun.end else None
        return stands.end() if stands else 0
    if stop[0] == " là":
        return 0 if source.text[stop.end() + 1 : stop.end() + 2].isupper() or _PLACES.match(source, stop.end()) else stop.end()
    if stop[0] == " từ":
        upwards = _UPWARDS.match(source, stop.end(), until)
        return upwards.end() if upwards else 0
    if stop[0] == " ở":
        befallen = _BEFALLEN.match(source, stop.end(), until)
        return befallen.end() if befallen else 0
    travels = stop[0] == " vào" and _TRAVELS.first(source, noun.start, stop.start()) and _TOWARDS.match(source, stop.end())
    return stop.end() if travels else 0


def _listed(source: Source, start: int, known: int, nouns: Lexicon[CountedNouns]) -> int:
    """Return where a list of like nouns ends: "huyện, thị xã, thành phố"."""
    first = next(iter(nouns.read(source.folded[start:known])), None)
    while first is not None and first.group in _LISTED and (joint := _LIST.match(source, known)):
        words = _WORDS.match(source, joint.end())
        if source.folded.startswith(("thị,", "thị và "), joint.end()):
            # "9 huyện, thị, thành phố"
            known = joint.end() + len("thị")
            continue
        ends = [joint.end() + len(" ".join(words[0].split(" ")[:count])) for count in (3, 2, 1)] if words else []
        same = (
            end for end in ends if any(noun.group in (first.group, _ALIKE.get(first.group)) for noun in nouns.read(source.folded[joint.end() : end]))
        )
        end = next(same, None)
        written = source.text[joint.end() : end]
        if end is None or not (written[0].islower() or written.isupper()):
            break
        known = end
    return known


def _trimmed(source: Source, since: int, start: int) -> int:
    """Return where the words before *start* end once verbs and little words are taken off."""
    end = _TRAILING.taken_off(source, since, start)
    opened = source.text.rfind("(", since, end) if source.text[end - 1 : end] == ")" else -1
    return _trimmed(source, since, opened) if opened > since else end


def _begin(source: Source, since: int, end: int) -> tuple[int, list[int]]:
    """Return where the last clause before *end* begins, and where those before it begin that only a comma divides from it."""
    begins, beyond, quoted = [since], since, 0
    for match in _BEGIN.find(source, since, end):
        if match[0] in _QUOTES and (match.start() < quoted or (quoted := _name_closed(source, match.start(), end)) > 0):
            continue
        closed = source.text.find(")", match.end(), end) if match[0] == "(" else -1
        beyond = max(beyond, closed + 1)
        described = match[0].startswith("có ") and _THOSE.match(source, begins[-1])
        if match.start() < beyond or described:
            continue
        if match[0] != ", ":
            begins.clear()
        begins.append(match.end())
    return begins.pop(), begins


def _name_closed(source: Source, opened: int, end: int) -> int:
    """Return where a name in quotation marks that begins at *opened* ends, behind the noun that it belongs to: "Quỹ “Vì người nghèo”"; else 0."""
    if not source.folded.endswith(_NAMED_BY, 0, opened):
        return 0
    closed = source.text.find('"' if source.text[opened] == '"' else "”", opened + 1, end)
    return closed + 1 if closed > 0 else 0


def _headed(source: Source, begin: int, end: int, pieces: list[int]) -> tuple[int, list[int]]:
    """Return where a row under one head begins: "tỷ lệ hộ nghèo ở các xã biên giới, xã đảo", "giá trị công nghiệp, TTCN, XDCB"."""
    for number, piece in enumerate(pieces):
        earlier = piece + source.text.startswith(" ", piece)
        row = source.folded[earlier:begin]
        if (" các " in row or source.text[begin:end].isupper()) and _SHARED.match(source, earlier) and not any(letter.isdigit() for letter in row):
            alone = _HEAD.match(source, begin) or _LEADING.match(source, begin) or _MOVES.first(source, earlier, begin)
            return (begin, pieces) if alone else (earlier, pieces[:number])
    return begin, pieces


def _extends(source: Source, begin: int, end: int, earlier: int) -> bool:
    """Tell whether a clause is only the last member of a list that begins earlier: "nông, lâm, thủy sản"."""
    piece, former = source.folded[begin:end].split(",")[0], source.folded[earlier : begin - 2]
    # "chè, gỗ, cá (theo giá năm gốc) toàn xã"
    piece = piece.split(" (")[0].split(" toàn ")[0].split(" bình quân ")[0]
    # In a row of figures what stands behind a semicolon is one thing's name: "than tăng 5%; cấp nước, phân loại và xử lý rác tăng 4%".
    if source.text[earlier - 1 : earlier] == ";" and " và " in source.folded[begin:end] and _PLAIN_NAME.fills(source, earlier + 1, begin - 2):
        return not _HEAD.match(source, begin)
    linked = " và " in piece and _SHARED.match(source, earlier) and len(former.split()) <= _FEW
    plain = _SHARED.match(source, earlier) and not _HEAD.match(source, begin) and not _MOVES.first(source, earlier, begin)
    if (
        linked or (plain and len(former.split()) <= _FEW + 1) or (piece.split()[0] in former.split()[1:] and not _LEADING.match(source, begin))
    ) and not any(letter.isdigit() for letter in former):
        return True
    if _DOING.match(source, begin):
        return False
    if len(piece.split()) > 2 or source.text[begin:end].isupper() or _HEAD.match(source, begin) or any(letter.isdigit() for letter in former):
        return False
    return not former.startswith(
        ("theo ", "trong ", "đến ", "tại ", "hiện", "tính ", "qua ", "do ", "bên ", "ngoài ", "đồng ", "cụ ", "đặc ", "riêng", "năm ", "nếu ", "nhờ ")
    )


def _advanced(source: Source, begin: int, end: int, times: Layer[Timex]) -> int:
    """Return where the words between *begin* and *end* begin once times and linking words are taken off."""
    for _ in range(4):
        at = times.touching(Span(begin, begin + 1)) if begin < end else ()
        if at:
            begin = min(at[0].end, end)
        leading = _LEADING.match(source, begin, end)
        if leading is None and not at:
            break
        begin = leading.end() if leading else begin
    place = _PLACE_AHEAD.match(source, begin, end)
    return place.end() if place and _HEAD.match(source, place.end()) else begin
