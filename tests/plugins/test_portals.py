"""Page shapes of portals and newspapers: whatever stands around it, the same report is read."""

import pytest

from govtext.kinds import Paragraph

TITLE = "Huyện Mường Ẳng rà soát tiến độ các công trình thủy lợi"
LEAD = (
    "Sáng 12/10, đồng chí Lò Văn Mẩy, Phó Chủ tịch UBND huyện Mường Ẳng kiểm tra tiến độ các công trình thủy lợi tại hai xã Ẳng Cang và Búng Lao; "
    "cùng đi có lãnh đạo Phòng Nông nghiệp và Phát triển nông thôn huyện."
)
DONE = (
    "Đến nay, huyện đã hoàn thành 7/12 công trình, tưới chủ động cho hơn 430 ha lúa hai vụ; các nhà thầu cam kết bàn giao phần còn lại trước mùa "
    "mưa, bảo đảm nước sản xuất cho các xã vùng thấp."
)
ORDER = (
    "Đồng chí Lò Văn Mẩy yêu cầu các đơn vị thi công tập trung nhân lực, bảo đảm chất lượng và an toàn lao động trên công trường; giao UBND các xã "
    "vận động Nhân dân bàn giao mặt bằng trong tháng 10."
)
CAPTION = "Đồng chí Lò Văn Mẩy kiểm tra kênh dẫn nước tại xã Ẳng Cang. Ảnh: Quàng Thắm"
BODY = [LEAD, CAPTION, DONE, ORDER]

#: Who prints so; the lines above the body; those below it; what is read: posted, authors, outlet's code or name.
SHAPES = [
    (
        "portal of a district, crumbs and tools",
        [
            "Trang chủ / Tin tức - Sự kiện / Tin trong huyện",
            TITLE,
            "Thứ hai, 12/10/2020 | 08:15 GMT+7",
            "Lượt xem: 312",
            "Cỡ chữ A- A A+",
            "Đọc bài viết",
        ],
        [
            "Quàng Thắm",
            "In bài viết Gửi bài viết",
            "Tin liên quan",
            "Xã Búng Lao làm đường nội đồng (11/10/2020)",
            "Bản quyền thuộc về UBND huyện Mường Ẳng",
            "Chịu trách nhiệm: Ông Vì Văn Pâng, Phó Chủ tịch UBND huyện - Trưởng Ban Biên tập",
            "Giấy phép số 15/GP-TTĐT ngày 12/3/2019 của Sở Thông tin và Truyền thông",
            "Điện thoại: 0215 3865 000 - Email: bbt@muongang.gov.vn",
        ],
        ("2020-10-12T08:15", ["Quàng Thắm"], None),
    ),
    (
        "newspaper, names and date on one line",
        ["Thời sự - Chính trị", TITLE, "QUÀNG THẮM - LÒ TIẾN 12/10/2020 08:15"],
        [
            "QUÀNG THẮM - LÒ TIẾN",
            "Chia sẻ bài viết",
            "Từ khóa: thủy lợi, Mường Ẳng, Điện Biên",
            "Bình luận (0)",
            "Gửi",
            "Tin cùng chuyên mục",
            "Thời tiết",
            "Giá vàng",
        ],
        ("2020-10-12T08:15", ["QUÀNG THẮM", "LÒ TIẾN"], None),
    ),
    (
        "portal, posted line in brackets",
        ["TIN HOẠT ĐỘNG", TITLE, "(Ngày đăng: 12/10/2020 08:15 - Lượt xem: 312)"],
        ["BBT", "<< Trở lại", "Các tin đã đăng", "Xã Ẳng Tở trồng rừng (10/10)", "Trang đầu | Trang trước | 1 2 3 | Trang sau"],
        ("2020-10-12T08:15", ["BBT"], None),
    ),
    (
        "newspaper, updated above the headline",
        ["Cập nhật lúc 08:15, Thứ Hai, 12/10/2020 (GMT+7)", TITLE],
        ["Tin, ảnh: QUÀNG THẮM", "OTHER NEWS", "Gửi tin qua E-mail In bản tin này", "Tin cùng chuyên mục"],
        ("2020-10-12T08:15", ["QUÀNG THẮM"], None),
    ),
    (
        "portal, two posted lines",
        [TITLE, "Đăng lúc: 08:15 - 12/10/2020", "Cập nhật lúc: 09:30 - 13/10/2020", "Tác giả: Quàng Thắm"],
        ["Nguồn: baodienbienphu.info.vn", "Tweet", "Quay lại", "In trang", "Gửi email"],
        ("2020-10-12T08:15", ["Quàng Thắm"], "baodienbienphu.info.vn"),
    ),
    (
        "portal on office software",
        ["Truy cập nội dung luôn", "TIN TỨC SỰ KIỆN", TITLE, "12/10/2020 8:15:00 SA", "Đã xem: 312"],
        [
            "Tệp đính kèm:",
            "ke-hoach-thuy-loi.pdf",
            "Trở về trang trước",
            "Gửi email trang này",
            "In trang này",
            "Ý kiến của bạn",
            "Họ và tên",
            "Nội dung",
            "Mã bảo mật",
        ],
        ("2020-10-12T08:15", [], None),
    ),
    (
        "portal on a free system, date with the weekday",
        [TITLE, "Thứ hai - 12/10/2020 08:15", "312 0"],
        [
            "Tác giả bài viết: Quàng Thắm",
            "Nguồn tin: Đài TT-TH huyện Mường Ẳng",
            "Tổng số điểm của bài viết là: 5 trong 1 đánh giá",
            "Xếp hạng: 5 - 1 phiếu bầu",
            "Click để đánh giá bài viết",
            "Tags: thủy lợi, công trình",
            "Những tin mới hơn",
            "Xã Ẳng Nưa họp dân (13/10/2020)",
            "Những tin cũ hơn",
        ],
        ("2020-10-12T08:15", ["Quàng Thắm"], "Đài TT-TH huyện Mường Ẳng"),
    ),
    (
        "weblog",
        [TITLE, "By Quàng Thắm - Tháng Mười 12, 2020", "0", "312", "Facebook Twitter Pinterest WhatsApp"],
        ["TAGS", "thủy lợi", "Previous article", "Xã Ẳng Tở trồng rừng", "Để lại một bình luận", "Bình luận của bạn", "Website"],
        ("2020-10-12", ["Quàng Thắm"], None),
    ),
    (
        "old portal, written by",
        [TITLE, "Được viết bởi Quàng Thắm", "Ngày 12 Tháng 10 2020", "Lượt xem: 312", "In Email"],
        ["Cập nhật lần cuối (13 Tháng 10 2020)", "< Trước", "Tiếp theo >"],
        ("2020-10-12", ["Quàng Thắm"], None),
    ),
    (
        "newspaper with a player",
        [
            "Chính trị",
            "Xây dựng Đảng",
            TITLE,
            "Quàng Thắm",
            "12/10/2020 08:15 GMT+7",
            "Nghe bài viết",
            "0:00 / 0:00",
            "Nam miền Bắc",
            "Nữ miền Nam",
            "Theo dõi Báo Điện Biên Phủ trên Google News",
        ],
        [
            "Chia sẻ",
            "Facebook",
            "Zalo",
            "Copy link",
            "Chủ đề: thủy lợi",
            "Bình luận",
            "Ý kiến của bạn sẽ được biên tập trước khi đăng",
            "Đọc nhiều",
            "Mới nhất",
        ],
        ("2020-10-12T08:15", ["Quàng Thắm"], None),
    ),
    (
        "broadcaster",
        ["TRUYỀN HÌNH", TITLE, "08:15 - 12/10/2020 | 312 lượt xem"],
        ["Quàng Thắm – Lò Tiến/DBTV", "Xem thêm:", "» Xã Búng Lao làm đường", "Video khác"],
        ("2020-10-12T08:15", ["Quàng Thắm", "Lò Tiến"], "DBTV"),
    ),
    (
        "city portal",
        [TITLE, "Ngày cập nhật 12/10/2020", "Xem cỡ chữ", "Chia sẻ"],
        ["(Quàng Thắm)", "Thống kê truy cập", "Đang truy cập 4.704", "Tổng truy cập 527.648", "Về đầu trang"],
        ("2020-10-12", ["Quàng Thắm"], None),
    ),
    (
        "portal, weekday before the word ngày",
        ["Thứ Hai, ngày 12/10/2020, 08:15", TITLE, "Đăng bởi: Ban Biên tập"],
        ["Ban Biên tập", "Các tin khác:", "- Xã Ẳng Tở trồng rừng", "Thông báo", "Liên kết website"],
        ("2020-10-12T08:15", ["Ban Biên tập"], None),
    ),
    (
        "page with a clock and languages",
        [
            "Hôm nay: Thứ Năm, 19/11/2020",
            "English | 中文",
            "Đăng nhập",
            "Tìm kiếm",
            "Trang chủ",
            "Giới thiệu",
            "Tin tức",
            "Văn bản",
            "Liên hệ",
            TITLE,
            "Ngày đăng: 12/10/2020",
        ],
        ["Quàng Thắm", "Số lần đọc: 312", "Bài viết khác:"],
        ("2020-10-12", ["Quàng Thắm"], None),
    ),
    (
        "stamp glued to the headline",
        [f"{TITLE}Thứ hai, 12/10/2020 | 08:15 GMT+7"],
        ["Quàng Thắm", "Chuyên mục: Nông nghiệp", "Bài trước", "Bài sau"],
        ("2020-10-12T08:15", ["Quàng Thắm"], None),
    ),
    (
        "date in brackets behind the headline on its line",
        [f"{TITLE} (12/10/2020 08:15)"],
        ["Quàng Thắm", "Tin đã đưa"],
        ("2020-10-12T08:15", ["Quàng Thắm"], None),
    ),
    (
        "newspaper with notices",
        ["Thứ Hai, 12/10/2020 08:15", "A A", TITLE],
        [
            "Bài, ảnh: Quàng Thắm",
            "QUẢNG CÁO",
            "Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn.",
            "Đồng ý",
            "Cơ quan chủ quản: Tỉnh ủy Điện Biên",
            "Tổng Biên tập: Vì Văn Pâng",
            "Phó Tổng Biên tập: Tòng Thị Dân, Cà Văn Lả",
            "Giấy phép xuất bản số 235/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 24/5/2021",
            "Tòa soạn: Số 1, phường Mường Thanh, TP Điện Biên Phủ. Đường dây nóng: 0912 000 111",
            "® Ghi rõ nguồn khi phát hành lại thông tin từ trang này",
        ],
        ("2020-10-12T08:15", ["Quàng Thắm"], None),
    ),
    (
        "tool bar for readers with weak eyes",
        ["Banner", "A- A A+ | Tăng tương phản Giảm tương phản", "Thứ hai, 12/10/2020 - 8:5", TITLE],
        ["Tác giả: Quàng Thắm, Đài Truyền thanh - Truyền hình huyện Mường Ẳng", "Sign In"],
        ("2020-10-12T08:05", ["Quàng Thắm"], None),
    ),
    (
        "part of the site and date on one line",
        [TITLE, "Chính trị 12-10-2020"],
        ["Quàng Thắm - VHTT huyện", "Các tin đã đưa ngày:"],
        ("2020-10-12", ["Quàng Thắm"], None),
    ),
    (
        "label and comma",
        ["Tin nổi bật", TITLE, "Cập nhật, 08:15, Thứ Hai, 12/10/2020 (GMT+7)"],
        ["Quàng Thắm", "Tags"],
        ("2020-10-12T08:15", ["Quàng Thắm"], None),
    ),
    (
        "English left in a page",
        [TITLE, "October 12, 2020", "Share on Facebook", "Tweet"],
        ["Quàng Thắm", "Leave a Reply", "Your email address will not be published.", "Related Posts", "All rights reserved."],
        ("2020-10-12", ["Quàng Thắm"], None),
    ),
]


def page(above: list[str], below: list[str]) -> str:
    """Return the report between the lines of a page."""
    return "\n".join([*above, *BODY, *below])


def told(document) -> list:
    """Return what is found in the body, without offsets."""
    kinds = (document.officials, document.indicators, document.statements, document.events, document.references)
    return [[" ".join(one.text.split()) for one in kind] for kind in kinds]


PLAIN = page([TITLE], [])


@pytest.mark.parametrize(("above", "below", "expected"), [shape[1:] for shape in SHAPES], ids=[shape[0] for shape in SHAPES])
def test_shape_is_read(parse, pipeline, above, below, expected):
    """Headline, posted date, who signs and who publishes, captions, and where the body begins and ends."""
    text = page(above, below)
    document = parse(text)
    posted, authors, outlet = expected

    assert TITLE == document.headline.text
    assert posted == (document.published and document.published.value)
    assert authors == (list(document.byline.authors) if document.byline else [])
    assert outlet == (document.outlet and (document.outlet.code or document.outlet.name))
    assert [(CAPTION, "Quàng Thắm")] == [(caption.text, caption.credit) for caption in document.captions]
    assert [LEAD, DONE, ORDER] == [paragraph.text for paragraph in pipeline.parse(text, only={Paragraph})[Paragraph]]
    assert told(parse(PLAIN, published=posted)) == told(document)


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("Cơ sở chế biến chè tại xã Ẳng Cang.", ["Cơ sở chế biến chè tại xã Ẳng Cang."]),
        ("Huyện có thêm ba công trình tại xã Ẳng Cang.", []),
        ("Năm 2020, chè tại xã Ẳng Cang tăng giá.", []),
    ],
)
def test_what_stands_above_the_lead_may_be_a_caption(parse, above, expected):
    """Where it names a thing and its place, and tells no news of it."""
    assert expected == [caption.text for caption in parse("\n".join([TITLE, above, LEAD, DONE, ORDER])).captions]


@pytest.mark.parametrize(("line", "code"), [("NDO -", "NDO"), ("(GLO) -", "GLO"), ("QTO -\n", "QTO")])
def test_a_code_on_a_line_of_its_own_opens_the_lead(parse, line, code):
    """And signs nothing."""
    document = parse("\n".join([TITLE, line, LEAD, DONE]))

    assert (code, None) == (document.outlet.code, document.byline)


def test_a_caption_printed_again_within_a_long_line_is_one_too(parse):
    """Where an image stood, the page has glued it to the text."""
    shown = "Đồng chí Lò Văn Mẩy và đoàn công tác kiểm tra kênh dẫn nước tại xã Ẳng Cang"
    document = parse("\n".join([TITLE, LEAD, shown, f"{DONE} \ufffc{shown} {ORDER}"]))

    assert [shown] * 2 == [caption.text for caption in document.captions]


@pytest.mark.parametrize(
    "text", ["Tổng Biên tập Báo Nhân Dân Lò Văn Mẩy cho biết, việc đã xong.", "Chịu trách nhiệm về việc này là UBND huyện Mường Ẳng."]
)
def test_a_sentence_may_begin_like_an_imprint(parse, text):
    """A predicate behind the words shows that the article says it."""
    assert [] == list(parse(text).chrome)
