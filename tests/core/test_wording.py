"""Blanks that were lost between words, and line breaks that only the width of a page has made."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext.source import Source
from govtext.span import Span
from govtext.wording import part

LEAD = (
    "Sáng 12/10/2021, tại xã Mường Và, đồng chí Lò Văn Mẩy, Phó Chủ tịch UBND huyện Sốp Cộp kiểm tra tiến độ các công trình thủy lợi; cùng đi có "
    "lãnh đạo Phòng Nông nghiệp và Phát triển nông thôn, Trạm Khuyến nông huyện."
)
BODY = (
    "Đến nay, huyện đã hoàn thành 7 trong 12 công trình, tưới chủ động cho hơn 430 ha lúa hai vụ. Đồng chí Lò Văn Mẩy yêu cầu các đơn vị thi công "
    "tập trung nhân lực, bảo đảm chất lượng và an toàn lao động trên công trường trong mùa mưa năm nay."
)


@pytest.mark.parametrize(
    ("glued", "parted"),
    [
        ("Lễ hội tỉnh Bình ĐịnhChào mừng ngày hội", "Lễ hội tỉnh Bình Định Chào mừng ngày hội"),
        ("trong đêmKhai mạc", "trong đêm Khai mạc"),
        ("14/12/2021Ngày 13/12", "14/12/2021 Ngày 13/12"),
        ("giao ban quý IISáng 2/4", "giao ban quý II Sáng 2/4"),
        ("UBNDHuyện Sốp Cộp", "UBND Huyện Sốp Cộp"),
    ],
)
def test_words_that_are_glued_together_are_parted(glued, parted):
    """A capital in the middle of Vietnamese words is a lost blank or line break."""
    assert parted == Source.read(glued).text


@pytest.mark.parametrize(
    "text",
    [
        "VietGap, YouTube, TikTok, VnExpress, eOffice, iPhone",
        "huyện ĐắkR’Lấp",
        "GDĐT, KHCN, NN&PTNT, QĐ-TTg, 45/QĐ-UBND, ThS, GRDPbq",
        "đường 25B, QL1A, lớp 12A1, 7Up",
        "Hà Nội, Bình Định",
        "tỉnhABC, xãX",
    ],
)
def test_names_and_codes_stay_whole(text):
    """What is no syllable, or has no mark, may be written so."""
    assert part(text) is None


def test_findings_beside_a_seam_cut_their_own_words(parse):
    """The blank that was lost belongs to no span."""
    document = parse("Sở Y tế tỉnh Bình ĐịnhUBND xã Cát Tiến họp ngày 14/12/2021Ngày mai, xã làm đường.")

    assert ["14/12/2021", "Ngày mai"] == [date.text.removeprefix("ngày ") for date in document.dates]
    assert all(date.text == document.text[date.start : date.end] for date in document.dates)


@pytest.mark.parametrize("width", [66, 72, 78, 90])
def test_hard_wrapped_paragraphs_are_read_as_one_line(parse, width):
    """Lines that all end where the next word had no room are one paragraph, and nothing else is found in them."""
    page = f"Huyện Sốp Cộp kiểm tra công trình thủy lợi\n\n{LEAD}\n\n{BODY}\n"
    wrapped = "\n".join(textwrap.fill(line, width) for line in page.split("\n"))

    def found(text):
        document = parse(text)
        kinds = (document.dates, document.organizations, document.officials, document.indicators, document.statements, document.events)
        return [document.headline.text, *([" ".join(one.text.split()) for one in kind] for kind in kinds)]

    assert found(page) == found(wrapped)
    assert "\n" not in Source.read(wrapped).text.split("\n\n")[1]


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("ỦY\nBAN NHÂN DÂN", "ỦY BAN NHÂN DÂN"),
        ("ỦY BAN NHÂN\nDÂN TỈNH", "ỦY BAN NHÂN DÂN TỈNH"),
        ("CỘNG\nHÒA XÃ HỘI", "CỘNG HÒA XÃ HỘI"),
        ("ông Lò Văn Mẩy, Phó Chủ\ntịch huyện", "ông Lò Văn Mẩy, Phó Chủ tịch huyện"),
    ],
)
def test_a_break_within_a_word_is_none(broken, whole):
    """Letterheads break names in capitals anywhere."""
    assert whole == Source.read(broken).text


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh ủy\nBan Thường vụ",
        "Quang cảnh hội nghị\nQuang cảnh hội nghị\nQuang cảnh hội nghị\nQuang cảnh hội nghị",
        "1. Đồng chí Lò Văn Mẩy, Bí thư Huyện ủy;\n2. Đồng chí Tòng Thị Dân, Chủ tịch HĐND;\n3. Đồng chí Vì Văn Pâng, Chủ tịch UBND;\n",
        "Xã Mường Và làm đường mới\nthứ năm, 14/10/2021 08:15\nNgày 13/10, xã mở đường",
        f"{LEAD}\n{BODY}\n{LEAD}",
        "Huyện Sốp Cộp kiểm tra tiến độ các công trình thủy lợi\náng 12/10, đoàn công tác của huyện đến xã Mường Và",
    ],
)
def test_other_breaks_stay(text):
    """Headings, lists, captions, dates and paragraphs stand on lines of their own."""
    assert text == Source.read(text).text


@given(
    st.lists(st.sampled_from(["tỉnh Bình ĐịnhChào", "2021Ngày", "quý IISáng", "''", " ", "\n", "xã", "<b>", "&amp;", "e\u0323\u0302"])).map("".join)
)
def test_any_mixture_leads_back(text):
    """Spans keep their order; only a blank that was lost has no length."""
    source = Source.read(text)
    spans = [source.to_raw(Span(place, place + 1)) for place in range(len(source.text))]

    assert spans == sorted(spans)
    assert all(span.start < span.end or source.text[place] == " " for place, span in enumerate(spans))
