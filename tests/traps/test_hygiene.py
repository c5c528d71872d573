"""Ways of writing and coding the same words: whatever the page holds, the same is read, and the words come out as given."""

import unicodedata

import pytest
from readings import LINES

from govtext.source import fold

PAIRS = [
    "òa oà", "óa oá", "ỏa oả", "õa oã", "ọa oạ", "òe oè", "óe oé", "ỏe oẻ", "õe oẽ", "ọe oẹ", "ùy uỳ", "úy uý", "ủy uỷ", "ũy uỹ", "ụy uỵ",
]  # fmt: skip

REPORT = (
    "Ngày 11/10/2021, Huyện ủy Đắk Song - 'Ban Thường vụ' - làm việc với Đảng ủy xã Hòa Bình; "
    "thu ngân sách đạt 99,7 % kế hoạch, diện tích 1.250 m2, trong nhiệm kỳ 2020 - 2025."
)

# What is written otherwise, the usual letters, and the page's letters.
LETTERS = [
    ("composed letters", None, None),
    ("combining_order", "ệ", "e\u0323\u0302"),
    ("combining_order, the other way", "ệ", "e\u0302\u0323"),
    ("Đ as eth", "Đ", "Ð"),
    ("Đ as African D", "Đ", "Ɖ"),
    ("ư as gha", "ư", "ƣ"),
    ("no-break space", " ", "\u00a0"),
    ("narrow space", " ", "\u202f"),
    ("ideographic space", " ", "\u3000"),
    ("double space", " ", "  "),
    ("zero width space", "y", "y\u200b"),
    ("byte order mark", "N", "\ufeffN"),
    ("soft hyphen", "y", "y\u00ad"),
    ("en dash", "-", "–"),
    ("em dash", "-", "—"),
    ("minus", "-", "\u2212"),
    ("non-breaking hyphen", "-", "\u2011"),
    ("fraction slash", "/", "\u2044"),
    ("division slash", "/", "\u2215"),
    ("full-width slash", "/", "／"),
    ("curly apostrophe", "'", "’"),
    ("prime", "'", "′"),
    ("superscript", "m2", "m²"),
    ("full-width percent", "%", "％"),
    ("full-width digits", "0123456789", "０１２３４５６７８９"),
    ("y and i", "kỳ", "kì"),
]
KEYS = ("dates", "organizations", "figures")


def _read(document):
    """Return what is read, without the words it is read from: those stay as the page has them."""
    return {key: [line.split(" = ", 1)[1] for line in LINES[key](document)] for key in KEYS}


@pytest.mark.parametrize("pair", PAIRS)
def test_old_and_new_tone_placement_are_one(parse, pair):
    """A tone may stand on either vowel, in a word that is looked for and in a name that is not: ủy, uỷ; xã Hòa Bình, xã Hoà Bình."""
    old, new = pair.split()
    names = [fold(body.name) for vowels in (old, new) for body in parse(f"Đảng uỷ xã Th{vowels} Bình họp.").organizations]

    assert [f"đảng ủy xã th{old} bình"] * 2 == names


@pytest.mark.parametrize(("usual", "page"), [row[1:] for row in LETTERS], ids=[row[0] for row in LETTERS])
def test_letters_are_alike(parse, usual, page):
    """Letters, blanks and signs that look alike are read alike, and every span gives the page's own words back."""
    if usual is None:
        written = unicodedata.normalize("NFD", REPORT)
    elif len(usual) == 10:
        written = REPORT.translate(str.maketrans(usual, page))
    else:
        written = REPORT.replace(usual, page)
    document = parse(written)

    assert _read(parse(REPORT)) == _read(document)
    assert all(one.text == written[one.span.start : one.span.end] for one in (*document.dates, *document.organizations, *document.indicators))


@pytest.mark.parametrize("mark", ["\r\n", "\r", "\u2028", "\u2029", "\x85"])
def test_line_ends_are_alike(parse, mark):
    """A headline ends at whatever the page ends its lines with."""
    document = parse(f"Huyện Đắk Song mở đường{mark}Ngày 11/10/2021, UBND huyện Đắk Song tổ chức hội nghị.")

    assert document.headline.text == "Huyện Đắk Song mở đường"
    assert ["2021-10-11"] == [date.value for date in document.dates]


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ("Ông Lò Văn Bế, Bí thư Tỉnh ủy- Chủ tịch HĐND tỉnh dự.", "officials", ["Lò Văn Bế: Bí thư Tỉnh ủy; Chủ tịch Hội đồng nhân dân tỉnh"]),
        ("Bà Vi Thị Na,Trưởng ban Pháp chế HĐND tỉnh dự.", "offices", ["Vi Thị Na: Trưởng ban Pháp chế HĐND tỉnh"]),
        ("ĐỒNG CHÍ LÒ VĂN BẾ, BÍ THƯ TỈNH ỦY DỰ.", "organizations", ["TỈNH ỦY = TỈNH ỦY"]),
        ("Đoàn đến TX.La Gi.", "places", ["TX.La Gi = district 594"]),
        ("Mỗi hộ nhận 2,37triệu đồng.", "figures", ["value: 2,37triệu đồng = 2370000 VND"]),
        ("Xã tiêm vắc xin phòng Covid.19, COVID -19 và COVID 19.", "figures", []),
        ("Quý I và quí II, huyện thu 5 tỉ đồng.", "figures", ["value: 5 tỉ đồng = 5000000000 VND"]),
        ("Đoàn đến tỉnh Đắc Lắc, tỉnh Đăk Lăk, tỉnh Bắc Cạn.", "places", [
            "tỉnh Đắc Lắc = province 66", "tỉnh Đăk Lăk = province 66", "tỉnh Bắc Cạn = province 06",
        ]),
        ("Huyện sắp xếp sắp xếp 3 xã trước trước năm 2025.", "figures", ["value: 3 xã = 3 xã"]),
        ("Xã có rừng quản lý rừng…Các đồng chí đến 3 xã.", "figures", ["value: 3 xã = 3 xã"]),
    ],
)  # fmt: skip
def test_careless_typing_is_read(parse, text, key, expected):
    """A missing blank, a doubled word or another spelling of a name changes nothing."""
    assert expected == LINES[key](parse(text, published="2021-10-20"))


@pytest.mark.parametrize(
    "text",
    [
        "Ä\u0090á»\u0093ng chÃ\xad BÃ\xad thÆ° Tá»\u0089nh á»§y",  # UTF-8 read as Latin-1: decoding is for whoever fetched the page
        "th\ufffd\ufffd\ufffd x\ufffd\ufffd",  # bytes lost
        "tþnh, cĎa Hà Nċi, đāa phļėng",  # a PDF's own table of letters
        "nãm, lyợ́ng, nyớ́c",  # code page 1258 read as another
        "B¸o c¸o ®Þa",  # a few letters of TCVN3 only
        "Hoi nghi UBND tinh Dak Lak - anh 1",  # without marks: descriptions of pictures
        "&#225; d-aacute-nh &quot;",  # entities: text is given, not HTML
        "View count ; Print ; Previous / Next",  # what a site left in English
    ],
)
def test_what_cannot_be_read_is_left_alone(parse, text):
    """Damage that has no sure repair gives no finding and no fault: silence is better than a guess."""
    document = parse(text)

    assert ([], [], []) == tuple(list(found) for found in (document.officials, document.indicators, document.dates))
    assert not document.faults
