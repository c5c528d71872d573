"""What the lines of a page are: head, foot, captions, furniture and paragraphs."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext import Pipeline
from govtext.kinds import Caption, Chrome, Headline, Paragraph, Section, Signature, SourceLine, Stamp

LEAD = "Sáng 2/4, huyện Mường Lát tổ chức hội nghị giao ban công tác quý I và bàn nhiệm vụ quý II. Hội nghị do Huyện ủy chủ trì."
BODY = "Trong quý, huyện đã trồng mới 45 ha rừng, hỗ trợ 120 hộ nghèo và hoàn thành 3 tuyến đường liên xã. Các xã đều có chuyển biến tốt."


def page(*lines: str) -> str:
    """Return a page with a headline and two paragraphs, *lines* between them."""
    return "\n".join(["Huyện Mường Lát giao ban quý I", LEAD, *lines, BODY])


def found(pipeline: Pipeline, text: str, kind) -> list[str]:
    """Return the words of each annotation of *kind*."""
    return [annotation.text for annotation in pipeline.parse(text, only={kind})[kind]]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (["Huyện Mường Lát giao ban quý I"], "Huyện Mường Lát giao ban quý I"),
        (["Tin trong huyện", "Huyện Mường Lát giao ban quý I"], "Huyện Mường Lát giao ban quý I"),
        (["Kinh tế Chính trị", "thứ năm, 08 08 2019 08:51", "Huyện Mường Lát giao ban quý I"], "Huyện Mường Lát giao ban quý I"),
        (["Trang chủ > Tin tức > Thời sự", "Huyện Mường Lát giao ban quý I"], "Huyện Mường Lát giao ban quý I"),
        (["HUYỆN MƯỜNG LÁT GIAO BAN QUÝ I ", "02/04/2021"], "HUYỆN MƯỜNG LÁT GIAO BAN QUÝ I"),
        (["Huyện Mường Lát giao ban quý I Ngày đăng: 02/04/2021 | 07:28"], "Huyện Mường Lát giao ban quý I"),
        (["“Được mùa”… cam Mường Lát"], "“Được mùa”… cam Mường Lát"),
        (["Bí thư Huyện ủy Lò Văn Khún:", "Trồng rừng là việc phải làm ngay"], "Bí thư Huyện ủy Lò Văn Khún:\nTrồng rừng là việc phải làm ngay"),
    ],
)
def test_the_first_heading_is_the_headline(pipeline, head, expected):
    """Section lines, clocks and breadcrumbs above it are not, and a posted line behind it is not part of it."""
    assert [expected] == found(pipeline, "\n".join([*head, LEAD, BODY]), Headline)


@pytest.mark.parametrize("first", [LEAD, f"(VTC News) -\n\n{LEAD}", f"date 2021-03 {LEAD}", f"(BĐ) - {LEAD}", f"LSO-{LEAD}", f"\n\n{LEAD}"])
def test_a_page_may_begin_with_its_news(pipeline, first):
    """Then it has no headline."""
    assert [] == found(pipeline, f"{first}\n{BODY}", Headline)


@pytest.mark.parametrize(
    "head",
    [
        ["Huyện Mường Lát giao ban quý I.", "Page Content"],
        ["02-04-2021 - 15:38", "Hội nghị giao ban công tác quý I và bàn nhiệm vụ quý II của huyện Mường Lát."],
        ["Hội nghị giao ban công tác quý I và bàn nhiệm vụ quý II của huyện Mường Lát."],
    ],
)
def test_a_headline_may_end_with_a_stop(pipeline, head):
    """Where the lead below it begins as news does, or tells the same of a day; furniture may stand between."""
    told = "Thực hiện kế hoạch năm 2021. Sáng 2/4, huyện Mường Lát tổ chức hội nghị giao ban công tác quý I và bàn nhiệm vụ quý II của các xã."
    (title,) = (line for line in head if line.endswith("."))

    assert [title] == found(pipeline, "\n".join([*head, told if "công tác" in title else LEAD, BODY]), Headline)


@pytest.mark.parametrize(
    "first",
    ["Huyện Mường Lát vừa giao ban công tác quý I và bàn nhiệm vụ quý II.", "Các xã vùng cao đang bước vào vụ thu hoạch cam và trồng rừng."],
)
def test_a_sentence_above_the_lead_is_no_headline(pipeline, first):
    """It tells what has happened, or something else than the lead."""
    told = "Theo kế hoạch, ngày 2/4 huyện Mường Lát giao ban công tác quý I và bàn nhiệm vụ quý II, có lãnh đạo các phòng, ban và các xã dự."

    assert [] == found(pipeline, f"{first}\n{told}\n{BODY}", Headline)


@pytest.mark.parametrize(
    "line",
    ["Người dân xã Pù Nhi dựng lại nhà sau lũ. Ảnh TTXVN phát", "Nông dân xã Pù Nhi thu hoạch cam (Ảnh: Vi Thảo)", "Trồng rừng ở Pù Nhi - Ảnh: V.T"],
)
def test_a_caption_is_no_headline(pipeline, line):
    """A page whose headline is lost may begin with a photo's credit."""
    text = f"{line}\n{BODY}\n{BODY}"

    assert [] == found(pipeline, text, Headline)
    assert [line] == found(pipeline, text, Caption)


@pytest.mark.parametrize(
    "line",
    ["Đại biểu tham dự kỳ họp", "Quang cảnh hội nghị", "Đồng chí Lò Văn Khún, Bí thư Huyện ủy phát biểu tại hội nghị", "Các đại biểu dự buổi lễ."],
)
def test_a_photo_stands_where_the_headline_is_lost(pipeline, line):
    """It says who speaks or sits at some occasion; a headline says at which, or is followed by the posted line."""
    text = f"{line}\n{LEAD}\n{BODY}"

    assert ([], [line]) == (found(pipeline, text, Headline), found(pipeline, text, Caption))
    for headline in (f"{line.rstrip('.')} quý I của huyện Mường Lát", f"{line.rstrip('.')}\n02/04/2021"):
        assert [headline.split("\n", maxsplit=1)[0]] == found(pipeline, f"{headline}\n{LEAD}\n{BODY}", Headline)


def test_the_news_without_a_stop_is_no_headline(pipeline):
    """Opened by a code, or gone on with by "Theo đó"."""
    coded = "(NLĐO)- Lãnh đạo huyện Mường Lát cùng các xã vùng cao đang bàn việc trồng rừng và làm đường trong quý II năm nay"
    news = "Huyện Mường Lát vừa tổ chức hội nghị giao ban công tác quý I và bàn nhiệm vụ quý II năm nay của các xã"

    assert [] == found(pipeline, f"{coded}\n{LEAD}\n{BODY}", Headline)
    assert [] == found(pipeline, f"{news}\nTheo đó, {BODY}\n{BODY}", Headline)
    assert [news] == found(pipeline, f"{news}\n{LEAD}\n{BODY}", Headline)


def test_two_sentences_are_no_kicker(pipeline):
    """Though the second ends with a colon."""
    assert [] == found(pipeline, f"Trong quý I, huyện làm 3 tuyến đường. Trong đó:\nXã Pù Nhi làm 2 tuyến đường mới\n{BODY}\n{BODY}", Headline)


def test_a_headline_twice_on_one_line(pipeline):
    """The second copy is furniture."""
    title = "Huyện Mường Lát họp bàn trồng rừng ở xã Pù Nhi"
    text = f"{title} {title}\n{LEAD}\n{BODY}"

    assert ([title], [title]) == (found(pipeline, text, Headline), found(pipeline, text, Chrome))


def test_a_section_on_the_line_of_the_headline(pipeline):
    """It is one where the outlet is known to print it so, and the lead was glued to both."""
    text = f"Kinh tế Mường Lát mở rộng vùng cam (QNO) - {LEAD}\n{BODY}"

    assert (["Kinh tế"], ["Mường Lát mở rộng vùng cam"]) == (found(pipeline, text, Section), found(pipeline, text, Headline))
    assert ["Kinh tế Mường Lát mở rộng vùng cam"] == found(pipeline, text.replace("QNO", "BTH"), Headline)


def test_a_single_line_is_no_headline(pipeline):
    """There is nothing that it could be the headline of."""
    assert [] == found(pipeline, "Huyện Mường Lát giao ban quý I", Headline)


def test_headline_and_lead_on_one_line_are_parted_at_the_code(pipeline):
    """The code that opens the news shows where it begins."""
    text = f"Huyện Mường Lát giao ban quý I (BTH) - {LEAD}\n{BODY}"

    assert ["Huyện Mường Lát giao ban quý I"] == found(pipeline, text, Headline)
    assert found(pipeline, text, Paragraph)[0].startswith("(BTH) - Sáng")


def test_a_headline_printed_twice_counts_once(pipeline):
    """The second printing is furniture."""
    text = page().replace("\n", "\nHuyện Mường Lát giao ban quý I\n", 1)

    assert ["Huyện Mường Lát giao ban quý I"] == found(pipeline, text, Headline)
    assert ["Huyện Mường Lát giao ban quý I"] == found(pipeline, text, Chrome)


def test_a_section_is_a_list_of_its_lines(pipeline):
    """A section line that is printed twice is two."""
    assert ["Chính trị", "Chính trị"] == found(pipeline, "Chính trị\nChính trị\n" + page(), Section)


@pytest.mark.parametrize(
    "line",
    [
        "Quang cảnh hội nghị",
        "Toàn cảnh hội nghị.",
        "Đồng chí Lò Văn Khún, Bí thư Huyện ủy phát biểu kết luận hội nghị",
        "Đồng chí Lò Văn Khún trao giấy khen cho các tập thể xuất sắc.",
        "Bà Hà Thị Mơ (thứ hai từ trái sang) tặng quà hộ nghèo xã Pù Nhi.",
        "Nông dân xã Pù Nhi thu hoạch lúa. Ảnh: VI THẢO",
        "Nông dân xã Pù Nhi thu hoạch lúa (Ảnh: Vi Thảo)",
        "- Trong ảnh: Nông dân xã Pù Nhi thu hoạch lúa.",
        "Huyện Mường Lát giao ban quý I - Ảnh 1.",
        "Huyện Mường Lát giao ban quý I ảnh 2",
        "Ảnh minh họa",
        "Đông đảo người dân xã Pù Nhi tham gia lễ ra quân làm đường",
        "Tuyến đường liên xã Pù Nhi - Nhi Sơn mới được đưa vào sử dụng sau hai năm thi công",
        "ĐẠI BIỂU DỰ HỘI NGHỊ",
        "Một góc thị trấn hôm nay.",
        "Lãnh đạo huyện trao kinh phí cho Quỹ khuyến học “Hoa Ban” xã Pù Nhi.",
        "Trao quà cho hộ có hoàn cảnh đặc biệt khó khăn",
        "Các đại biểu làm lễ chào cờ trong phiên khai mạc kỳ họp thứ 21.",
        "Các đại biểu nghiên cứu tài liệu kỳ họp.",
        "Các đồng chí đại biểu dự Đại hội.",
        "Phó BT Thường trực Huyện ủy Lò Văn Khún thăm gia đình chính sách ở xã Pù Nhi.",
        "Đồng chí Lò Văn Khún, Bí thư Huyện ủy giải đáp thắc mắc của bà con",
        "Bí thư Huyện ủy Lò Văn Khún đánh trống khai giảng năm học mới.",
    ],
)
def test_a_caption_is_told_from_the_body(pipeline, line):
    """By what photos show, by the words that only captions have, or by what stands about it."""
    assert [line] == found(pipeline, page(line), Caption)


@pytest.mark.parametrize(
    "line",
    [
        "Nhiều giải pháp thiết thực",
        "Tháo gỡ khó khăn, vướng mắc",
        "Định hướng phát triển trong thời gian tới",
        "Đồng chí Lò Văn Khún, Bí thư Huyện ủy chủ trì hội nghị.",
        "Dự hội nghị có đồng chí Lò Văn Khún, Bí thư Huyện ủy.",
        "Kết thúc ngày hội, huyện trao 14 phần quà cho các xã.",
        "Các đại biểu sẽ thảo luận đến hết ngày 3/4.",
        "Theo kế hoạch, hội nghị diễn ra trong hai ngày:",
        "1. Đồng chí Lò Văn Khún - Bí thư;",
        "Ông Vi Văn Tá cho biết: “Gia đình tôi đã thoát nghèo”.",
        "Lãnh đạo huyện trao quà và dặn: “Các hộ hãy giữ lấy rừng đầu nguồn của xã mình”.",
        "Khẳng định vai trò và sức lan tỏa của rừng trồng ở vùng cao",
        "Đã trồng được trên 1.200 ha rừng tại 8 xã",
        "Không để hộ nào thiếu đất ở xã Pù Nhi, Nhi Sơn",
        "Cần sớm làm 3 tuyến đường liên xã Pù Nhi",
        "Đồng chí Lò Văn Khún chúc mừng các đảng viên cao tuổi, mong các đồng chí tiếp tục nêu gương ở bản.",
    ],
)
def test_sub_headlines_and_short_paragraphs_are_body(pipeline, line):
    """Silence is better than taking the news for a caption."""
    assert [] == found(pipeline, page(line), Caption)
    assert line in found(pipeline, page(line), Paragraph)


def test_who_is_addressed_in_a_speech_is_no_caption(pipeline):
    """Though the line has no stop."""
    assert [] == found(
        pipeline, page("", "Thưa toàn thể cử tri và bà con xã Pù Nhi, xã Nhi Sơn cùng các đồng chí trong Ban Tổ chức lễ hội,", ""), Caption
    )


def test_a_caption_printed_twice_is_two(pipeline):
    """Each occurrence counts."""
    assert ["Quang cảnh hội nghị"] * 2 == found(pipeline, page("Quang cảnh hội nghị", "", "Quang cảnh hội nghị"), Caption)


def test_a_long_caption_printed_twice(pipeline):
    """Where it begins with those who are seen; a sentence of the news that a page prints twice is none."""
    line = "Các đại biểu trẻ dự buổi ra mắt Hội Khuyến học xã Pù Nhi, một hội vừa được lập, tại hội trường của huyện Mường Lát."
    told = "Các đại biểu đã bàn việc trồng rừng, làm đường và dựng trường cho mười ba bản xa nhất của huyện Mường Lát."

    assert [line, line] == found(pipeline, page(line, line), Caption)
    assert [] == found(pipeline, page(told, told), Caption)


def test_a_caption_printed_twice_below_the_headline(pipeline):
    """The first of two like lines is one as much as the second."""
    line = "Huyện Mường Lát tổ chức hội nghị giao ban quý I năm 2021"

    assert [line] * 2 == found(pipeline, page().replace("\n", f"\n{line}\n{line}\n", 1), Caption)
    assert [] == found(pipeline, page().replace("\n", f"\n{line}\n", 1), Caption)


TITLED = "Đồng chí Lò Văn Khún, Tỉnh ủy viên, Bí thư Huyện ủy, Chủ tịch HĐND huyện"


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        ("trao quyết định và tặng hoa chúc mừng các đồng chí tân Chủ nhiệm hợp tác xã, Giám đốc trung tâm, Hiệu trưởng các trường mới", True),
        ("báo cáo với các đồng chí Chủ nhiệm hợp tác xã, Giám đốc trung tâm, Hiệu trưởng các trường mới của xã về việc làm đường", False),
        ("đã trao quyết định và tặng hoa chúc mừng các đồng chí tân Chủ nhiệm hợp tác xã, Giám đốc trung tâm, Hiệu trưởng mới", False),
    ],
)
def test_a_long_caption_names_again_who_poses(pipeline, act, expected):
    """With all the titles that the report gave; what has been done, or is no sight, is told in the body."""
    line = f"{TITLED} và đồng chí Vi Văn Pao, Phó Bí thư Thường trực Huyện ủy, nguyên Chủ tịch UBND huyện {act}."

    assert ([line] if expected else []) == found(pipeline, page(f"{TITLED} đã chủ trì và phát biểu kết luận hội nghị này.", BODY, line), Caption)


def test_who_poses_right_below_the_headline(pipeline):
    """That is a photo, whatever the lead begins with."""
    line = "Đồng chí Lò Văn Khún, Ủy viên dự khuyết Ban Chấp hành, Bí thư Huyện ủy trao quyết định cho tân Trưởng phòng."
    lead = f"Theo quyết định của huyện, {BODY}"

    assert [line] == found(pipeline, f"Điều động Trưởng phòng\n{line}\n{lead}\n{BODY}", Caption)
    assert [] == found(pipeline, f"Điều động Trưởng phòng\n{line.replace('trao', 'đã trao')}\n{lead}\n{BODY}", Caption)


def test_a_caption_on_two_lines_is_one(pipeline):
    """A line broken at a dash or comma goes on in the next."""
    broken = "Đồng chí Lò Văn Khún –\nBí thư Huyện ủy Mường Lát, phát biểu tại hội nghị"

    assert [broken] == found(pipeline, page(broken), Caption)


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        (f"Bà Hà Thị Mơ trao quà cho học sinh lớp 5 Ông Tá nói thêm rằng {BODY}", "Bà Hà Thị Mơ trao quà cho học sinh lớp 5"),
        (f"Ông Vi Văn Tá, Chủ tịch xã. (Ảnh: Vi Thảo/TTXVN) Ngày 12/7, {BODY}", "Ông Vi Văn Tá, Chủ tịch xã. (Ảnh: Vi Thảo/TTXVN)"),
        (f"{BODY} Quang cảnh hội nghị. Theo báo cáo, {BODY}", "Quang cảnh hội nghị."),
        (f"Bà Hà Thị Mơ tặng hoa chúc mừng Hội Nông dân xã Tham gia cùng đoàn có các xã. {BODY}", "Bà Hà Thị Mơ tặng hoa chúc mừng Hội Nông dân xã"),
    ],
)
def test_a_caption_inside_a_long_line_is_cut_out(pipeline, line, caption):
    """The body goes on behind it."""
    assert [caption] == found(pipeline, page(line), Caption)
    assert any(paragraph.endswith("tốt.") for paragraph in found(pipeline, page(line), Paragraph))


@pytest.mark.parametrize(
    "sentence",
    [
        "Đồng chí Lò Văn Khún phát biểu tại lễ kỷ niệm 50 năm Ngày giải phóng miền Nam.",
        "Đồng chí Lò Văn Khún trình bày Báo cáo tại hội nghị.",
        "Lãnh đạo huyện tặng quà gia đình Ông Vi Văn Tá.",
        "Ông Vi Văn Hiện trao quà cho hộ nghèo.",
        "Lãnh đạo huyện trao quà của Quỹ Từ thiện Hoa Ban.",
    ],
)
def test_a_capital_within_a_sentence_begins_no_sentence(pipeline, sentence):
    """Such as that of a day, a document, a person or a fund."""
    assert [] == found(pipeline, page(f"{sentence} {BODY}"), Caption)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Quang cảnh hội nghị (Ảnh: Vi Thảo)", "Vi Thảo"),
        ("Quang cảnh hội nghị. Ảnh: VI THẢO/TTXVN", "VI THẢO/TTXVN"),
        ("Quang cảnh hội nghị - Ảnh: V.T", "V.T"),
        ("Quang cảnh hội nghị (Nguồn: muonglat.gov)", "muonglat.gov"),
        ("Hội nghị năm nay. (Trong ảnh: Quang cảnh hội nghị. Ảnh: Vi Thảo)", "Vi Thảo"),
        ("Quang cảnh hội nghị. Ảnh minh họa", None),
        ("Quang cảnh hội nghị", None),
    ],
)
def test_the_credit_is_who_is_named_after_the_photo_word(pipeline, caption, credit):
    """Or none."""
    (annotation,) = pipeline.parse(page(caption), only={Caption})[Caption]

    assert (caption, credit) == (annotation.text, annotation.credit)


def test_lists_have_no_captions(pipeline):
    """Where no line ends as a sentence, a missing stop says nothing."""
    items = [
        f"Tờ trình về việc đề nghị thông qua Chương trình phát triển nhà ở của huyện giai đoạn {year}, tầm nhìn dài hạn" for year in range(2010, 2020)
    ]

    assert [] == found(pipeline, "\n".join(["Chương trình kỳ họp thứ tám HĐND huyện", *items]), Caption)


@pytest.mark.parametrize(
    "line",
    [
        "Lượt xem: 417",
        "View count: 2051",
        "2 tháng 2 tuần trước",
        "3,208 lượt xem",
        "A+ | A | A-",
        "In bài viết",
        "---",
        "Minh hoạ ảnh:",
        "Hoi nghi giao ban quy I nam 2021",
        "anh tin bai",
        "image banner",
        "leftcenterrightdel",
        "Sau đây là một số hình ảnh của hội nghị:",
        "Do you want to read this page on your phone?",
        "* Mời bạn đọc vào chuyên mục Kinh tế xem các tin, bài liên quan.",
        "> Xã Pù Nhi trồng thêm 30 ha rừng",
        "► Mường Lát mở hội đọc sách",
    ],
)
def test_furniture_is_no_paragraph(pipeline, line):
    """Whatever stands between two paragraphs and is the site's, not the article's."""
    assert [line] == found(pipeline, page(line), Chrome)


@pytest.mark.parametrize("line", ["Truyền hình Mường Lát", "UBND HUYỆN MƯỜNG LÁT", "Báo Thanh Hóa điện tử", "Cổng thông tin điện tử huyện Mường Lát"])
def test_the_name_of_an_outlet_above_the_headline(pipeline, line):
    """It is the site's; one that says more is the headline."""
    assert ([line], ["Huyện Mường Lát giao ban quý I"]) == tuple(found(pipeline, f"{line}\n\n{page()}", kind) for kind in (Chrome, Headline))
    assert [f"{line} gặp mặt bạn đọc"] == found(pipeline, f"{line} gặp mặt bạn đọc\n{LEAD}\n{BODY}", Headline)


def test_the_name_of_a_page_above_the_headline(pipeline):
    """It is the site's."""
    text = f"Chi tiết - Huyện Mường Lát\n\n{page()}"

    assert (["Chi tiết - Huyện Mường Lát"], ["Huyện Mường Lát giao ban quý I"]) == (found(pipeline, text, Chrome), found(pipeline, text, Headline))


@pytest.mark.parametrize("line", ["> 50 ha rừng được trồng mới.", "> “Chúng tôi trồng rừng”, ông Vi Văn Tá cho biết."])
def test_a_quoted_sentence_is_no_link(pipeline, line):
    """It ends with a stop."""
    assert [] == found(pipeline, page(line), Chrome)


def test_what_follows_the_article_is_cut_off(pipeline):
    """From the first line that only sites write; the same word inside a sentence is no such line."""
    text = page() + "\nXuân Mai\nPhản hồi\nCác tin khác\nXã Pù Nhi làm đường"

    assert ["Phản hồi", "Các tin khác", "Xã Pù Nhi làm đường"] == found(pipeline, text, Chrome)
    assert ["Xuân Mai"] == found(pipeline, text, Signature)
    assert [] == found(pipeline, page("Phản hồi của các xã về việc này đều tốt, theo báo cáo."), Chrome)


@pytest.mark.parametrize(
    "line",
    [
        "Báo Thanh Hóa",
        "Theo Đắk Nông Online",
        "Nguồn: Báo Thanh Hóa điện tử",
        "(Nguồn: Báo Thanh Hóa - baothanhhoa.vn)",
        "Theo chinhphu.vn",
        "(TTXVN)",
    ],
)
def test_a_source_line_is_no_signature(pipeline, line):
    """An outlet has not written the report."""
    assert [line] == found(pipeline, f"{page()}\n{line}", SourceLine)
    assert [] == found(pipeline, f"{page()}\n{line}", Signature)


def test_a_last_sentence_with_theo_is_body(pipeline):
    """One with "Theo dự kiến" names nobody."""
    assert [] == found(pipeline, page() + "\nTheo dự kiến, đoàn sẽ ở lại huyện đến ngày 6/4/2021.", SourceLine)


@given(
    st.lists(
        st.sampled_from(["Quang cảnh hội nghị", LEAD, BODY, "Xuân Mai", "Tin khác", "02/04/2021", "", "Chính trị", "Giao ban quý I"]), max_size=12
    )
)
def test_no_two_parts_share_a_character(lines):
    """Whatever the order of lines, each character belongs to one part at most."""
    kinds = (Section, Headline, Caption, Signature, SourceLine, Paragraph)
    document = Pipeline.of("layout").parse("\n".join(lines))
    parts = sorted(part.span for kind in kinds for part in document[kind])

    assert all(not one.touches(other) for one, other in pairwise(parts))


def test_a_short_line_after_the_last_paragraph_is_a_caption(pipeline):
    """A sub-headline always has a paragraph below it; a sentence that lost its stop goes on from the one before."""
    assert ["Thi kéo co giữa các xã"] == found(pipeline, page() + "\nThi kéo co giữa các xã", Caption)
    told = "Dịp này, Huyện ủy đã biểu dương 8 chi bộ, 31 đảng viên hoàn thành xuất sắc nhiệm vụ trong đợt thi đua vừa qua"
    assert [] == found(pipeline, f"{page()}\n{told}", Caption)


@pytest.mark.parametrize("line", ["Các đại biểu dự hội nghị", "Quang cảnh hội nghị", "Đồng chí Lò Văn Khún phát biểu tại hội nghị."])
def test_a_caption_may_stand_between_headline_and_lead(pipeline, line):
    """Where the news begins in the line below it."""
    text = page().replace("\n", f"\n{line}\n", 1)

    assert [line] == found(pipeline, text, Caption)


def test_a_line_below_the_headline_may_be_the_lead(pipeline):
    """A summary without a stop tells what has happened, and shows nobody doing it."""
    summary = "Huyện Mường Lát tổ chức hội nghị giao ban quý I và bàn nhiệm vụ quý II"

    assert [] == found(pipeline, page().replace("\n", f"\n{summary}\n", 1), Caption)


def test_a_line_that_only_names_the_photographer_belongs_to_the_caption(pipeline):
    """And signs nothing, even as the last line."""
    text = f"{page()}\nQuang cảnh hội nghị\nẢnh: Vi Thảo"
    (caption,) = pipeline.parse(text, only={Caption})[Caption]

    assert ("Quang cảnh hội nghị\nẢnh: Vi Thảo", "Vi Thảo") == (caption.text, caption.credit)
    assert [] == found(pipeline, text, Signature)


def test_other_news_in_the_middle_of_an_article_does_not_end_it(pipeline):
    """Where long paragraphs follow, only the list itself is furniture."""
    long = f"{LEAD} {BODY}"
    text = "\n".join(
        ["Huyện Mường Lát giao ban quý I", long, "Tin liên quan", "Xã Pù Nhi làm đường", long, long, "Tin khác", "Xã Nhi Sơn trồng rừng"]
    )

    assert ["Tin liên quan", "Xã Pù Nhi làm đường", "Tin khác", "Xã Nhi Sơn trồng rừng"] == found(pipeline, text, Chrome)
    assert [long] * 3 == found(pipeline, text, Paragraph)


def test_one_signed_paragraph_below_other_news_is_the_articles(pipeline):
    """Without a signature it is the summary of the other news."""
    long = f"{LEAD} {BODY}"
    head = ["Huyện Mường Lát giao ban quý I", long, "Tin liên quan", "Xã Pù Nhi làm đường", long]

    assert [long] * 2 == found(pipeline, "\n".join([*head, "Vi Thảo"]), Paragraph)
    assert [long] == found(pipeline, "\n".join([*head, "Xã Nhi Sơn trồng rừng ở ba bản vùng cao"]), Paragraph)


def test_where_every_second_line_is_a_caption(pipeline):
    """A few words between paragraphs are one too; alone on the page they head a passage."""
    long = f"{LEAD} {BODY}"
    shown = "Đồng chí Vi Văn Pao phát biểu tại hội nghị"
    text = "\n".join(["Huyện Mường Lát giao ban quý I", long, shown, long, "Màu của đất", long, "Các đại biểu tham quan mô hình", long])
    assert [shown, "Màu của đất", "Các đại biểu tham quan mô hình"] == found(pipeline, text, Caption)
    assert [] == found(pipeline, "\n".join(["Huyện Mường Lát giao ban quý I", long, "Màu của đất", long]), Caption)


def test_a_labelled_signature_and_the_credit_above_it(pipeline):
    """The credit at the end of a caption is its own where somebody signs below; alone it may sign."""
    text = f"{page()}\nCác đại biểu tham quan mô hình. Ảnh: Vi Thảo Nguyên\nTin, ảnh: Lò Thanh - Hà Lâm"

    assert ["Tin, ảnh: Lò Thanh - Hà Lâm"] == found(pipeline, text, Signature)
    assert ["Các đại biểu tham quan mô hình. Ảnh: Vi Thảo Nguyên"] == found(pipeline, text, Caption)


def test_a_posted_line_below_the_lead(pipeline):
    """Counts where a label says what it is; a bare date in a list does not."""
    lead = "Huyện Mường Lát tổ chức hội nghị giao ban để bàn nhiệm vụ của quý II và trồng rừng ở các xã vùng cao."
    for line, expected in (("Cập nhật: 20:11, 03/10/2023", 1), ("03/10/2023", 0)):
        text = "\n".join(["Huyện Mường Lát giao ban quý I", lead, line, BODY, BODY])
        assert expected == len([stamp for stamp in found(pipeline, text, Stamp) if "03/10/2023" in stamp])


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Đại biểu HĐND huyện gặp bà con (ảnh: Lò Lúa)", True),
        ("Các xã gửi kèm hai tấm (ảnh màu)", False),
        ("BCH Hội Nông dân huyện Mường Lát khóa V ra mắt Đại hội", True),
        ("BCH Hội Nông dân huyện Mường Lát khóa V ra mắt sản phẩm mới", False),
    ],
)
def test_what_a_line_below_the_headline_shows(pipeline, line, caption):
    """Whose photo it is may be told in small letters; who is presented to a congress is seen, a product is news."""
    text = "\n".join(["Huyện Mường Lát giao ban quý I", line, LEAD, BODY])
    assert ([line] if caption else []) == found(pipeline, text, Caption)


def test_a_caption_broken_before_a_name(pipeline):
    """The name and the credit go on with the line above; with a blank line between, or a stop, they do not."""
    first, second = "Bí thư Huyện ủy Lò Văn Khún trao quà cho bà", "Vi Thị Nương. (Ảnh: Hà Lâm)"
    assert [f"{first}\n{second}"] == found(pipeline, page(BODY, first, second), Caption)
    assert [second] == found(pipeline, page(BODY, f"{first} con nghèo ở các bản vùng cao của huyện.", second), Caption)[-1:]


def test_who_leads_the_meeting_is_shown_again(pipeline):
    """Between paragraphs, where the lead has told of the same person in the same words; else it is told first there."""
    who = "Đồng chí Lò Văn Khún, Ủy viên BTV Tỉnh ủy, Bí thư Huyện ủy"
    lead = f"Sáng 2/4, {who} chủ trì hội nghị giao ban công tác quý I và bàn nhiệm vụ của quý II ở các xã vùng cao của huyện."
    line = f"{who} chủ trì hội nghị."
    assert [line] == found(pipeline, "\n".join(["Huyện Mường Lát giao ban quý I", lead, line, BODY]), Caption)
    assert [] == found(pipeline, page(line), Caption)


def test_a_posted_line_where_the_headline_is_lost(pipeline):
    """It is no headline, whoever signs in it; a headline below it is one."""
    stamp = "Ngày đăng bài: 03/04/2021 | Tác giả: Hà Lâm"
    lost = "\n".join(["Tin chính", stamp, LEAD, BODY])
    assert [] == found(pipeline, lost, Headline)
    assert ["Ngày đăng bài: 03/04/2021 | "] == found(pipeline, lost, Stamp)
    assert ["Huyện Mường Lát giao ban quý I"] == found(pipeline, "\n".join([stamp, page()]), Headline)
