"""Word lists for persons and titles: what begins a body's name, what ends it, what is no name."""

from collections.abc import Iterable

from govtext.plugin import union


def words(*lines: str) -> frozenset[str]:
    """
    Return the items of *lines*, which are parted by strokes.

    >>> sorted(words("tỉnh ủy|thành ủy", "xã"))
    ['thành ủy', 'tỉnh ủy', 'xã']
    """
    return frozenset(item for line in lines for item in line.split("|"))


def choice(items: Iterable[str]) -> str:
    """Return an expression for any of *items*, the longest first, that reads each letter once."""
    return f"(?:{union(items)})"


#: Words that no Vietnamese name holds: where one follows a name, something else has begun.
NEVER = words(
    "tỉnh|huyện|sở|ủy|ubnd|hđnd|mttq|ubmttq|ubmttqvn|btv|bch|uvbtv|uvtv|uvtvtu|tuv|huv|đuv|bộ|ông|bà|hội|ban|ngành|ngày|tháng|năm",
    "sáng|chiều|tối|việc|theo|tại|trong|sau|trước|khi|với|các|những|từ|đến|về|để|và|là|có|cùng|thay|phát|đồng|chủ|phó|trưởng|giám",
    "ảnh|nguồn|tin|bài|chương|nghị|quyết|luật|kế|dự|phường|xã|thôn|quận|hđqt|tnhh|cục|vụ|viện|trung|tổng",
)
#: Rare, but they do stand in names after the first word.
FAMILIAR = words(
    "hội|ban|bộ|tại|đồng|chủ|năm|ngành|dự|kế|luật|bài|việc|có|là|các|từ|tin|sau|quyết|nghị|phát|sáng|thôn|quận|ngày|về|đến|trung|viện|cục|vụ",
    "chương|trưởng|nguồn",
)
#: What those words are the first half of, where no name ends with them.
FIRST_HALVES = words(
    "chương trình|chương mỹ|trưởng phòng|trưởng ban|trưởng đoàn|trưởng thôn|trưởng bản|trưởng ấp|trưởng buôn|trưởng khoa|trưởng công|trưởng trạm",
    "trưởng khu|trưởng khối|trưởng chi|trưởng ty|trưởng bộ|trưởng văn|trưởng đồn|trưởng kho|trưởng nhóm|trưởng tổ|trưởng cơ|trưởng đại|trưởng tiểu",
    "nguồn vốn|nguồn thu|nguồn tin|nguồn ảnh|nguồn nhân|nguồn lực|nguồn gốc|nguồn nước|trung tâm|trung ương|trung đoàn",
    "viện trưởng|cục trưởng|vụ trưởng",
)
#: Two words that look like a surname and a given name, and are a place or part of a body's name.
PLACES = words(
    "lâm đồng|hà nội|hà nam|hà tĩnh|hà giang|hà tây|hà đông|thái bình|thái nguyên|cao bằng|ninh bình|ninh thuận|đồng nai|đồng tháp",
    "lạng sơn|lai châu|hồ chí|phú thọ|phú yên|tiền giang|hồng kông|thái lan|hà lan|hàn quốc|triệu phong|đồng khởi|đoàn thanh|đoàn đại",
    "đoàn tncs|nông nghiệp|nông thôn|nông dân|công thương|quản lý|quản trị|kim loại|đường sắt|đường bộ|lâm nghiệp|lý luận|từ thiện|hồ tây",
    "bình định|quảng nam|quảng ngãi|quảng ninh|quảng trị|quảng bình|bình dương|bình phước|bình thuận|khánh hòa|kiên giang|an giang|cà mau",
    "bạc liêu|sóc trăng|trà vinh|vĩnh long|bến tre|hậu giang|cần thơ|long an|tây ninh|đắk lắk|đắk nông|gia lai|kon tum|hòa bình|sơn la",
    "điện biên|lào cai|yên bái|tuyên quang|bắc kạn|bắc giang|bắc ninh|hưng yên|hải dương|hải phòng|vĩnh phúc|nam định",
    "thanh hóa|nghệ an|đà nẵng|việt nam|nhật bản|trung quốc|ấn độ|hoa kỳ|đại hàn|cộng hòa|vương quốc|liên bang|liên minh|châu âu|triều tiên",
    "mông cổ|thụy sĩ|thụy điển|đan mạch|phần lan|ba lan|đài loan|ả rập|nam phi|ai cập|tây ban|bồ đào|thổ nhĩ|hồi giáo",
)
#: After these a name is that of a school, a street, a firm or a unit, not of a person.
NAMED_AFTER = words(
    "trường|thpt|thcs|th|tiểu|học|non|mầm|đường|phố|viện|ty|tnhh|cp|phường|xã|quận|giải|quỹ|bổng|thưởng|thôn|ấp|bản|buôn|hầm|cầu|chợ|hồ|núi|đèo",
    "hiệu|giáo|xứ|khu|đội|đồi|bến|cảng|trại|đình|đền|chùa|đảo|tàu|cung|rạp|đoàn|tượng|kênh|sông|huyện|hãng|doanh",
)
#: Words that end as those do, and name nothing after anybody.
NOT_NAMED_AFTER = tuple(
    words(
        "môi trường|thị trường|tỉnh đoàn|huyện đoàn|thành đoàn|thị đoàn|quận đoàn|xã đoàn|phường đoàn|trung ương đoàn|công đoàn|liên đoàn|sư đoàn",
        "t.ư đoàn|tw đoàn|tư đoàn|trưởng buôn|trưởng bản|trưởng ấp|trưởng thôn|phó buôn|phó bản|phó thôn",
        "trung đoàn|lữ đoàn|quân đoàn|tập đoàn|quân khu|đặc khu|bộ đội|khoa học|y học|tin học|khuyến học|văn học|lao động xã hội|thành phố|du học",
    )
)
#: Words after which a unit's own name may stand, or no name at all ("UBND huyện").
LEVELS = words("huyện|xã|phường|quận|phố|trấn|thôn|ấp|bản|ủy|tp|tx")

#: What the name of a body begins with where it is written in small letters.
HEADS = words(
    "ubnd|hđnd|ubmttq|mttq|sở|phòng|ban|bộ|cục|vụ|chi bộ|chi cục|chi nhánh|chi hội|chi đoàn|chi ủy|tổng công ty|tổng cục|tổng hội|hội|công ty",
    "công an|công đoàn|cđ|cty|liên đoàn|liên hiệp|liên minh|liên chi|đoàn|trung tâm|trung ương|trung đoàn|trường|bệnh viện|viện|đảng|tỉnh",
    "thành ủy|thành phố|thành đoàn|huyện|thị ủy|thị xã|thị trấn|thị đoàn|quận|xã|phường|thôn|ấp|bản|khu|khối|văn phòng|ủy ban|ub|quốc hội",
    "ngân hàng|kho bạc|bảo hiểm|bhxh|hợp tác xã|htx|tập đoàn|nhà máy|nhà hát|nhà văn|nhà trường|tòa|đài|báo|tạp chí|tổ|đội|mặt trận|chính phủ",
    "thanh tra|quân|trạm|hạt|học viện|doanh nghiệp|câu lạc bộ|clb|đồn|hải quan|đại học|lữ đoàn|sư đoàn|hiệp hội|quỹ|bảo tàng|thư viện|điện lực",
    "bưu điện|viễn thông|xí nghiệp|hđqt|hđtv|khóm|buôn|bon|làng|đặc khu|nông trường|lâm trường|vườn|cơ sở|cơ quan|bộ môn|khoa|ngành|cụm",
    "nước cộng hòa|nước chxhcn|nước chdcnd|nước vương quốc",
    "nhà xuất bản|thường trực|kiểm|điều phối|tài chính|nội chính|tuyên giáo|dân vận|kiểm toán|đơn vị",
)
#: One word, or two, with which a body's name may end: only a unit's level or own name goes on.
CLOSERS = words("tỉnh|huyện|xã|phường|quận|ubnd|hđnd")
CLOSING = words(
    "thành phố|thị xã|thị trấn|đặc khu|đảng bộ|nhân dân|quốc hội|chính phủ|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|chi ủy|chi bộ",
    "trung ương|khu phố|dân phố",
)
#: Heads after which the name is open again: "Đảng ủy Công an tỉnh", "Đảng ủy các cơ quan Đảng".
OPENERS = words("phòng|sở|hội|đoàn|ty|trường|viện|ban")
OPENING = words(
    "ủy ban|trung tâm|nông thôn|công an|quân sự|biên phòng|cơ quan|văn phòng|bộ đội|dân sự|doanh nghiệp|các cơ|quân đội|khối các|công ty|xã hội"
)
#: Small words that may follow a closed name.
LEVEL = words("tỉnh|huyện|xã|phường|quận|thành|phố|thị|trấn|đặc|khu|thôn|ấp|bản|khối|đảng|bộ|ủy|nhà|nước|cấp|dân|vực|quân|sự|đoàn|nông|về")
#: What begins a predicate: no body's name goes on with it.
PREDICATES = words(
    "đã|đang|sẽ|vừa|cũng|cho|là|có|được|bị|cùng|tại|trong|với|để|khi|sau|trước|do|từ|theo|nhấn|khẳng|yêu cầu|trao|tặng|thăm|chúc|làm|dẫn|trình",
    "tiếp|gửi|ký|nêu|nói|chia|cảm|bày|thay|lưu|trả|đọc|mong|hy|hi|nhất trí|đến|đi|ra|vào|xuống",
    "đồng ý|đồng chủ|đồng thời|đồng tình|đồng chí|cam|hứa|nhận|đón|thắp|dâng|viếng|trồng|bấm|gắn|khen|biểu dương|biểu quyết|biểu lộ",
    "bổ sung|gợi|góp|chụp|thả|bắt|mời|hỏi|tri|xúc|vui|luôn|rất|không|chưa|còn|thì|mà|như|nên|phải|cần|bên|này|đó|ấy|trên|dưới|nhắc|kêu|kỳ vọng",
    "lý giải|phát biểu|phát động|phát lệnh|đề nghị|đề xuất|đề cập|đề ra|đề cao|đánh|ghi|tham dự|tham gia|tham quan|tham luận|chủ trì|chủ tọa",
    "chủ động|điều hành|báo cáo|thông qua|thông tin|thông báo|kết luận|kết thúc|động viên|kiểm tra|khảo sát|giám sát|nhìn|ôn lại|chỉ",
    "giải trình|giải thích|giải đáp|giải quyết|quán triệt|truyền đạt|truyền trao|tuyên bố|tuyên dương|khai mạc|khai trương|khai giảng|bế mạc",
    "cắt|thống nhất|hướng dẫn|phối hợp|quyết|ban hành|phê|đặt|tổng kết|giới thiệu|tổ chức|vận động|xác nhận|xác định|băn|nghe|hội ý|hội đàm",
    "hội kiến|gặp|triển khai|lên|lại|qua|đưa|giữ|nghỉ|chịu|chúng|nhưng|nếu|thể hiện|thực hiện|tập trung|cắm|rung|đánh trống|chào|cụ thể",
    "phụ trách|quê|trú|nguyên|kiêm|hiện|nay|đại diện|lãnh|thành viên|một|các|những|ngoài|giúp|muốn|vẫn|bằng|đảm|bảo đảm|hoan|hết|tiễn",
    "chuyển|thân|ân|khuyến cáo|trăn|tâm sự|thừa|ủy quyền|kể|thấy|coi|lo|phân tích|phân công|rà|xử lý|nghiêm|khởi|thị sát|vinh dự|công bố",
    "kiến nghị|chứng kiến|phản ánh|thắc mắc|dẫn chứng|minh chứng|tâm đắc|khuyến nghị|khẩn trương|phấn khởi|tự hào|bộc bạch|bức xúc|quan tâm",
    "chú trọng|mở|vì",
    "tăng cường|đẩy mạnh|ủng hộ|lắng nghe|tái|đắc cử|trúng cử|thôi|mất|qua đời|từ trần|bị|tới|gọi|tỏ|giãi bày|cảnh báo|dự kiến|đăng đàn|điểm lại",
    "hoan nghênh|tán thành|chất vấn|tiếp thu|tranh thủ|trực tiếp|về dự|về thăm|so sánh|lấy|viết|khuyên|dặn|căn dặn|bổ nhiệm|tuyên truyền",
    "đối thoại|họp|ân cần|tọa đàm|điện đàm|trải lòng|rời",
)
#: Predicates that are part of a name right behind a head: Ban Chỉ đạo, Ủy ban Kiểm tra, Sở Thông tin.
KEEPERS = words("ban|sở|bộ|phòng|cục|vụ|ủy|đoàn|tổ|đài|tâm|hội|viện|trường|khu|điểm|văn|đồng|chi|đội|quỹ|chấp|đạo|huy")
KEPT = words(
    "chỉ đạo|chỉ huy|kiểm tra|thông tin|tổ chức|giám sát|điều hành|điều phối|tham mưu|vận động|tiếp|giao dịch|giao thông|hướng dẫn|phát thanh",
    "giải phóng|giải quyết|truyền thông|truyền hình|xử lý|báo cáo|thanh tra|tham quan|trọng tài|quyết toán|kết nối|đại diện|phân tích",
    "phát hành|trình diễn|đánh giá|tin học|thi hành|triển lãm|lãnh đạo|sinh viên|công bố|bảo đảm|tuyên truyền|các",
)
#: Words of two syllables whose second one looks like a predicate.
WHOLE = words(
    "vấn đề|chủ đề|chuyên đề|chương trình|công trình|hành trình|quy trình|việc làm|thông tin|niềm tin|ngoại giao|bàn giao|giao thông|trực tiếp",
    "chứng nhận|công nhận|tiếp nhận|tài nguyên|thái nguyên|tây nguyên|cao nguyên|đăng ký|quần chúng|công chúng|quốc hội|quản trị|kiểm tra",
    "đua khen|lý các|hóa thông|và thông|- thông",
    "thanh tra|dân vận|môi trường|phía trước|học sinh|vệ sinh|dân sinh|an sinh|sư phạm|phương tiện|điều trị|sản xuất|y học|hải quan|nghề nghiệp",
)
#: Who else takes part: "và các …" behind a body's name begins a new group.
OTHERS = tuple(
    words(
        "các |lãnh đạo|đại diện|một số|đồng chí|ông |bà |toàn thể|tập thể|đông đảo|cán bộ|đại biểu|nhân dân|người|bà con|nhiều|gần |hơn |trên ",
        "khoảng |những|hàng |đoàn viên|hội viên|thành viên|gia đình|phu nhân|đoàn công tác",
    )
)
#: Names of bodies that hold a comma or a dash after these words.
JOINS = words(
    "kinh tế|văn hóa|lao động|phát thanh|dân số|kế hoạch|tài chính|hạ tầng|quốc hội|nông nghiệp|tài nguyên|khoa học|bà rịa|đông á|phan rang",
    "thừa thiên|giáo dục|thương mại|công nghiệp|chính trị|xã hội|xây dựng|thể thao|hành chính|tổ chức|ctđ|pt|th|lđ|vh|tb|kt|kh|tc|nn|tn|dịch vụ",
    "du lịch|hợp tác|môi trường|thú y|chăn nuôi|công an|an ninh|tuyên giáo|kiểm tra|thanh tra|nội chính|pháp chế|nghệ thuật|thông tin",
    "truyền thông|tư pháp|hộ tịch|địa chính|thanh niên|chính sách|văn phòng|khoa học kỹ thuật|kỹ thuật",
)

#: What an official says or does, behind a bare "đồng chí", "ông" or "bà".
SAYS = words(
    "cũng|đã|đang|sẽ|còn|tiếp tục|yêu cầu|đề nghị|đề xuất|nhấn mạnh|khẳng định|cho biết|cho rằng|cho hay|chỉ đạo|chỉ ra|chỉ rõ|lưu ý|ghi nhận",
    "đánh giá|biểu dương|nêu|nói|chia sẻ|mong|bày tỏ|hy vọng|kết luận|gợi|kêu gọi|giao|thống nhất|nhất trí|phát biểu|trao|tặng|thăm|chúc|gửi",
    "kiểm tra|khảo sát|thông tin|báo cáo|phân tích|nhắc|động viên|cảm ơn|tin tưởng|tin rằng|kỳ vọng|nhìn nhận|vừa|luôn|không|chủ trì|dẫn",
    "hoan nghênh|trình bày|thay mặt|đồng tình|tuyên bố|xác nhận|giải thích|quán triệt|từng|xin|hứa|nguyện|cam kết|cám ơn|trân trọng|ân cần",
    "căn dặn|dặn|trả lời|giải đáp|làm rõ|bộc bạch|tâm sự",
)
#: What else a "đồng chí" does, of whom it is surer than of an "ông" that an official is meant.
DOES = words("đến|tới|tham dự|đi|cùng đoàn|cùng các|thắp|dâng|hỏi|trực tiếp|lắng nghe|nghe|mời|quyết định|ký|tiếp|đón|gặp|ân cần")
#: In front of a title that names an office in general, not the one who holds it.
GENERAL = words(
    "các|những|mỗi|từng|nhiều|một số|mọi|chức danh|chức vụ|chức|vị trí|bầu|bầu làm|kiện toàn|làm|với tư cách|tư cách|thay|của|giao|cho|được|và|hoặc",
    "trình|đề nghị|kiến nghị|đề xuất|yêu cầu|tham mưu|báo cáo|xin ý kiến|gửi|chỉ đạo|mời|giúp",
    "giữa|cấp|đối với|tới|đến|bởi|từng là|là|nguyên|phó|văn phòng",
)
#: Before "của" and a title: what the holder himself does.
DONE_BY = words("phát biểu|ý kiến|chia sẻ|khẳng định|chủ trì|điều hành|nhấn mạnh|lời|tham dự|tham gia|sự có mặt|sự chứng kiến")
#: Ranks and degrees between a title and a name.
RANKS = words(
    "đại tướng|thượng tướng|trung tướng|thiếu tướng|chuẩn đô đốc|phó đô đốc|đô đốc|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy",
    "thiếu úy|giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|bác sĩ|kỹ sư|luật sư|nhà báo|pgs|gs|ts|ths|bscki|bsckii|bs|tskh|kts|nhà giáo",
)
RELIGIOUS = words("trưởng lão|hòa thượng|thượng tọa|đại đức|ni sư|ni trưởng|linh mục")
#: What is said of a person among the titles, and is none.
ASIDES = words(
    "phụ trách|thành viên|anh hùng|thương binh|sinh năm|sn|trưởng đoàn|phó trưởng đoàn|trưởng phái đoàn|dân tộc|quê|trú|đại diện|chuyên gia|cán bộ",
)
