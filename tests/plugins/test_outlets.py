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


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        (f"(TTV) - {LEAD}", {}, None),
        (f"(TTV) - {LEAD} Đoàn của tỉnh Thanh Hóa cùng dự.", {}, "Đài Phát thanh và Truyền hình Thanh Hóa"),
        (f"(TTV) - {LEAD}\nNguồn: tuyenquangtv.vn", {}, "Đài Phát thanh và Truyền hình Tuyên Quang"),
        (f"(TTV) - {LEAD}", {"outlet": "truyenhinhthanhhoa.vn"}, "Đài Phát thanh và Truyền hình Thanh Hóa"),
        (f"(BTV) - {LEAD}", {}, None),
        (f"(BTV) - {LEAD} Đoàn của tỉnh Bình Thuận cùng dự.", {}, "Đài Phát thanh và Truyền hình Bình Thuận"),
        (f"{LEAD}\n{BODY}\nVi Thảo/BTV", {}, None),
        (f"(CTV) - {LEAD}", {}, "Đài Phát thanh và Truyền hình Cà Mau"),
        (f"{LEAD}\n{BODY}\nVi Thảo/CTV", {}, None),
        (f"{LEAD} Đoàn của tỉnh Cà Mau cùng dự.\n{BODY}\nVi Thảo/CTV", {}, "Đài Phát thanh và Truyền hình Cà Mau"),
    ],
)
def test_a_code_that_may_mean_another_thing_is_settled_by_caller_site_or_province(pipeline, text, given, expected):
    """TTV, BTV and CTV are several stations each, or a Standing Board, an editor, a correspondent."""
    (outlet,) = pipeline.parse(f"{TITLE}\n{text}", only={OutletMention}, **given)[OutletMention]

    assert outlet.name == expected
    assert (outlet.candidates == ()) == (expected is not None)


@pytest.mark.parametrize(
    ("day", "name", "province"),
    [
        ("2019-04-02", "Báo Kiên Giang Online", "Kiên Giang"),
        ("2025-06-30", "Báo Kiên Giang Online", "Kiên Giang"),
        ("2025-07-01", "Báo và Phát thanh, Truyền hình An Giang", "An Giang"),
        (None, "Báo Kiên Giang Online", "Kiên Giang"),
    ],
)
def test_an_outlet_is_named_as_it_was_on_the_day(pipeline, day, name, province):
    """Newsrooms and provinces were merged on 1 July 2025; without a day the older name stands."""
    (outlet,) = pipeline.parse(f"{TITLE}\n(KGO) - {LEAD}", only={OutletMention}, published=day)[OutletMention]

    assert (outlet.code, outlet.name, outlet.province) == ("KGO", name, province)


def test_the_day_may_stand_on_the_page(pipeline):
    """The first whole date of a page tells when it is of."""
    (outlet,) = pipeline.parse(f"{TITLE}\nNgày đăng: 03/10/2025\n(KGO) - {LEAD}", only={OutletMention})[OutletMention]

    assert outlet.name == "Báo và Phát thanh, Truyền hình An Giang"


#: The codes of the survey in domain/outlets.csv, as many times as it has them.
CODES = (
    """
LSO|THĐT|ĐTO|NTO|GLO|QNO|KGO|CMO|BTN|BTNO|BBK|HBĐT|HBO|YBĐT|TQĐT|TTV|QT|BBNĐT|ĐBP|CTO|TTH|ĐN|Báo Quảng Ngãi|Baothanhhoa.vn|Baonghean.vn
Hoinhabaonghean.vn|BDO|THTG|HYTV|kontumtv.vn|Điện Biên TV|Laocaitv.vn|TTKTTV|Thanhuytphcm.vn|CTTĐT|DIC|BTĐKT|BL-TA|TTXVN|TTXVN/Vietnam+
VNEWS|VOV|VOV5|VTV|ND|ĐCSVN|ĐHXIII|HNM|KTĐT|SGGP|NLĐO|TNO|TPO|PLO|PL|PLVN|SGTT|VOH|VietNamNet|VnMedia|VHO|LSVN|TBTCO|BĐT|GNO|GD&TĐ|GDVN
DNVN|ĐSCT|Báo Biên Phòng|VGP|Cổng TTĐT tỉnh AG|CL|BẮC GIANG|QBĐT|BGP|BGĐT|BHG|LCĐT|PTĐT|baohatinh.vn|ĐNO|BĐ|BTO|BPO|LĐ online|BLĐ|ABO|BDK
VLO|AGO|HGO|HNP|HNMO|ANTĐ|CAND|QĐND|ĐBND|Quochoi.vn|TTO|BVPL|THVL|BRT|LA34|TN|BTV|TTV|NTV|NTV|NBTV|QTV|THP|TRT|QRT|PTQ|PTP|KTV|KRT|THGL
DRT|PTD|LTV|BPTV|ĐNRTV|ATV|THBT|THTV|STV|CTV|Báo và PT-TH|TTVHTT&TT|Đài Truyền thanh huyện
""".strip()
    .replace("\n", "|")
    .split("|")
)
#: The sites of domain/outlet_domains_seen.csv; of the two that stand for many, one each.
SITES = """
baobinhphuoc.com.vn baobariavungtau.com.vn baohungyen.vn baohanam.com.vn baonamdinh.vn baothaibinh.com.vn baoninhbinh.org.vn baohaiduong.vn
baoquangninh.vn baothainguyen.vn baocaobang.vn baosonla.org.vn baolaocai.vn baophutho.vn baohatinh.vn baokhanhhoa.vn baobinhthuan.com.vn
baodaklak.vn baokontum.com.vn baolongan.vn baodongkhoi.vn baotravinh.vn baovinhlong.com.vn baoangiang.com.vn baosoctrang.org.vn
baobaclieu.vn tinhuybinhphuoc.vn tinhuyquangtri.vn thanhuycantho.vn thanhuyhue.vn huyenuyphucu.vn huyenuyhoalu.vn camau.dcs.vn
sonla.gov.vn hdndtuyenquang.gov.vn vphdnd.bacninh.gov.vn tuyengiaotiengiang.vn langsontv.vn backantv.vn haiduongtv.com.vn vinhphuctv.vn
hungyentv.vn
""".split()  # noqa: SIM905


def test_the_survey_is_whole():
    """132 rows of codes and 42 of sites."""
    assert (len(CODES), len(SITES)) == (132, 42)


@pytest.mark.parametrize("code", sorted(set(CODES)))
def test_each_code_of_the_survey_is_known(pipeline, code):
    """As often as the survey has it, each time with a name of its own."""
    old = {entry.name for entry in pipeline.lexicons[Outlet].all(code) if entry.valid_from is None}

    assert len(old) >= CODES.count(code)


@pytest.mark.parametrize("site", SITES)
def test_each_site_of_the_survey_is_known(pipeline, site):
    """A site names its outlet."""
    (outlet,) = pipeline.parse(f"{TITLE}\n({site}) - {LEAD}", only={OutletMention}, published="2021-04-02")[OutletMention]

    assert outlet.name
    assert outlet.site


def test_each_province_has_its_newsroom_and_its_old_and_new_name(pipeline):
    """32 newsrooms since the merger, Hà Nội and Hồ Chí Minh City aside; what was merged says into what."""
    entries = pipeline.lexicons[Outlet].entries
    rooms = {entry.province for entry in entries if entry.valid_from == "2025-07-01"}
    now = {(entry.province, entry.province_now) for entry in entries if entry.province_now}

    assert len(rooms) == 32
    assert {("Kiên Giang", "An Giang"), ("Bình Dương", "Thành phố Hồ Chí Minh"), ("Thừa Thiên Huế", "Huế")} <= now
    assert len({old for old, _ in now}) == 63 - 11 - 22


def test_a_name_alone_below_the_report(pipeline):
    """It is where the report was taken from."""
    assert [(None, "Báo Hồng Ngự", None)] == told(pipeline, TITLE, LEAD, BODY, "Báo Hồng Ngự")
