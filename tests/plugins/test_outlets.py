"""Who published a report."""

import pytest

from govtext import Pipeline
from govtext.kinds import Outlet, OutletMention

TITLE = "Huyện giao ban quý I"
LEAD = "Sáng 2/4, huyện tổ chức hội nghị giao ban công tác quý I và bàn nhiệm vụ quý II."
BODY = "Trong quý, huyện đã trồng mới 45 ha rừng và hỗ trợ 120 hộ nghèo. Các xã đều làm tốt."


def told(pipeline: Pipeline, *lines: str) -> list[tuple[str | None, str | None, str | None]]:
    """Return code, name and province of the outlet of the page made of *lines*."""
    return [(o.code, o.name, o.province) for o in pipeline.parse("\n".join(lines), only={OutletMention})[OutletMention]]


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        (f"LSO-{LEAD}", ("LSO", "Báo Lạng Sơn", "Lạng Sơn")),
        (f"(BĐ) - {LEAD}", ("BĐ", "Báo Bình Định", "Bình Định")),
        (f"(TTXVN) - {LEAD}", ("TTXVN", "Thông tấn xã Việt Nam", None)),
        (f"(nghean.gov.vn) - {LEAD}", ("nghean.gov.vn", "Cổng thông tin điện tử tỉnh Nghệ An", "Nghệ An")),
        (f"(xapuong.gov.vn) - {LEAD}", ("xapuong.gov.vn", None, None)),
        (f"XKTĐ - {LEAD}", ("XKTĐ", None, None)),
    ],
)
def test_the_dateline_names_it(pipeline, lead, expected):
    """A known code gives name and province, an unknown one is kept as it stands."""
    assert [expected] == told(pipeline, TITLE, lead, BODY)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Vi Thảo/THĐT", ("THĐT", "Đài Phát thanh và Truyền hình Đồng Tháp", "Đồng Tháp")),
        ("Vi Thảo (TTXVN)", ("TTXVN", "Thông tấn xã Việt Nam", None)),
        ("(TTXVN)", ("TTXVN", "Thông tấn xã Việt Nam", None)),
        ("Theo HN (TTXVN)", ("TTXVN", "Thông tấn xã Việt Nam", None)),
        ("Theo Đắk Nông Online", (None, "Đắk Nông Online", None)),
        ("Nguồn: Báo Thanh Hóa", (None, "Báo Thanh Hóa", "Thanh Hóa")),
        ("(Nguồn: Báo Biên giới - baobiengioi.org.vn)", (None, "Báo Biên giới", None)),
        ("Theo chinhphu.vn", ("chinhphu.vn", "Cổng thông tin điện tử Chính phủ", None)),
    ],
)
def test_byline_and_source_line_name_it(pipeline, line, expected):
    """A name in words has no code."""
    assert [expected] == told(pipeline, TITLE, LEAD, BODY, line)


@pytest.mark.parametrize("line", ["Vi Thảo", "Quang cảnh hội nghị. Ảnh: Vi Thảo/TTXVN", "Theo kế hoạch, huyện sẽ làm."])
def test_a_photo_credit_is_no_outlet(pipeline, line):
    """Nor is a name, or a sentence that begins with "Theo"."""
    assert [] == told(pipeline, TITLE, LEAD, line, BODY)


def test_the_dateline_comes_before_byline_and_source(pipeline):
    """Who signs first publishes, the others are where it comes from."""
    assert ["LSO"] == [code for code, _, _ in told(pipeline, TITLE, f"LSO-{LEAD}", BODY, "Vi Thảo/THĐT", "Theo TTXVN")]


def test_a_shared_code_names_an_outlet_only_with_its_province(pipeline):
    """Until then the candidates stand."""
    (bare,) = pipeline.parse(f"(NTV) - {LEAD}", only={OutletMention})[OutletMention]
    (near,) = pipeline.parse(f"(NTV) - {LEAD} Đoàn của tỉnh Ninh Thuận cùng dự.", only={OutletMention})[OutletMention]

    assert (bare.name, bare.candidates) == (None, ("Đài Phát thanh và Truyền hình Nghệ An", "Đài Phát thanh và Truyền hình Ninh Thuận"))
    assert (near.name, near.candidates) == ("Đài Phát thanh và Truyền hình Ninh Thuận", ())


def test_the_lexicon_holds_the_survey(pipeline):
    """132 rows of codes, the domains seen, and a portal for each province."""
    entries = pipeline.lexicons[Outlet]

    assert len(entries) >= 220
    assert all(entries.all(code) for code in ("TTXVN", "GD&TĐ", "BẮC GIANG", "Cổng TTĐT tỉnh AG", "LA34", "baobinhphuoc.com.vn", "camau.dcs.vn"))
