"""Every row of the list of ways to write and code the same words: the same is read, and the words come out as given."""

import unicodedata

import pytest
from readings import LINES

from govtext.kinds import Sentence
from govtext.source import Source, fold

REPORT = (
    "Ngày 11/10/2021, Huyện ủy Đắk Song - 'Ban Thường vụ' - làm việc với Đảng ủy xã Hòa Bình; thu ngân sách đạt 99,7 % kế hoạch, diện tích "
    "1.250 m2, trong nhiệm kỳ 2020 - 2025. Ông K'Tơn, Bí thư Huyện ủy nhấn mạnh: “Đầu tư, trồng 45 ha rừng”."
)
KEYS = ("dates", "organizations", "figures", "statements", "officials")


def swapped(*pairs: tuple[str, str]):
    """Return what writes each first word of *pairs* as the second."""

    def written(text: str) -> str:
        for usual, page in pairs:
            text = text.replace(usual, page)
        return text

    return written


def half_composed(text: str) -> str:
    """Return *text* as code page 1258 has it: ê, ơ and their kin one letter, the tone another."""
    parts = (unicodedata.normalize("NFD", letter) for letter in text)
    return "".join(_cut(part) for part in parts)


def _cut(part: str) -> str:
    """Return a letter with its own mark composed, and the tone behind it."""
    own = [mark for mark in part[1:] if mark in "\u0302\u0306\u031b"]
    return unicodedata.normalize("NFC", part[0] + "".join(own)) + "".join(mark for mark in part[1:] if mark not in own)


def latin(text: str) -> str:
    """Return *text* as a machine shows it that takes UTF-8 for Latin-1."""
    return text.encode().decode("latin-1")


def values(document):
    """Return what is read, without the words it is read from: those stay as the page has them."""
    return {key: [Source.read(line.split(" = ", 1)[-1]).folded for line in LINES[key](document)] for key in KEYS}


PAIRS = ["òa oà", "óa oá", "ỏa oả", "õa oã", "ọa oạ", "òe oè", "óe oé", "ỏe oẻ", "õe oẽ", "ọe oẹ", "ùy uỳ", "úy uý", "ủy uỷ", "ũy uỹ", "ụy uỵ"]

# The number of the row, what it is called, and how the page is written.
ALIKE = [
    (16, "unicode_form", lambda text: unicodedata.normalize("NFD", text)),
    (17, "combining_order", swapped(("ệ", "e\u0323\u0302"))),
    (17, "combining_order, the other way", swapped(("ệ", "e\u0302\u0323"))),
    (18, "homoglyph: eth", swapped(("Đ", "Ð"))),
    (19, "homoglyph: gha", swapped(("ư", "ƣ"))),
    (20, "homoglyph: o with breve", swapped(("ơ", "ȏ"))),
    (21, "homoglyph: African D", swapped(("Đ", "Ɖ"))),
    (22, "homoglyph: Cyrillic", swapped(("o", "о"), ("a", "а"), ("H", "Н"), ("B", "В"), ("c", "с"))),
    (22, "homoglyph: Greek", swapped(("o", "ο"), ("T", "Τ"), ("H", "Η"))),
    (23, "space: no-break", swapped((" ", "\u00a0"))),
    *((24, f"space: {ord(blank):04x}", swapped((" ", blank))) for blank in "\u2002\u2003\u2007\u2009\u200a\u202f\u3000"),
    *((25, f"zero_width: {ord(unseen):04x}", swapped(("y", f"y{unseen}"))) for unseen in "\u200b\u200c\u200d\u2060\ufeff"),
    (26, "soft_hyphen", swapped(("y", "y\u00ad"))),
    *((28, f"dash: {ord(dash):04x}", swapped(("-", dash))) for dash in "–—\u2212\u2010\u2011\ufe63\uff0d"),
    *((29, f"slash: {ord(slash):04x}", swapped(("/", slash))) for slash in "\u2044\u2215\uff0f"),
    *((30, f"quote: {marks}", swapped(("“", marks.split()[0]), ("”", marks.split()[1]))) for marks in ("„ ‟", "« »", "″ ″", '" "', "'' ''", "`` ''")),
    *((31, f"apostrophe: {ord(mark):04x}", swapped(("'", mark))) for mark in "’‘`´ʼ′"),
    (34, "superscript", swapped(("m2", "m²"))),
    *((35, f"percent: {ord(sign):04x}", swapped(("%", sign))) for sign in "％﹪"),
    (36, "digits", lambda text: text.translate({ord("0") + digit: chr(0xFF10 + digit) for digit in range(10)})),
    (42, "spacing_dash: tight", swapped((" - ", "-"), ("2020-2025", "2020 - 2025"))),
    (42, "spacing_dash: left", swapped(("2020 - ", "2020- "))),
    (42, "spacing_dash: right", swapped(("2020 - ", "2020 -"))),
    (43, "double_space", swapped((" ", " \u00a0"))),
    (48, "html_entity: named", swapped((" ", "&nbsp;"), ("ò", "&ograve;"), ("'", "&#39;"), ("“", "&ldquo;"))),
    (48, "html_entity: numbered", swapped(("1", "&#49;"), ("ủ", "&#7911;"), ("Đ", "&#x110;"))),
    (49, "html_residue: tags", swapped(("Huyện ủy", "<strong>Huyện</strong> ủy"), ("m2", "m<sup>2</sup>"), ("Ông", "<br />Ông"))),
    (49, "html_residue: pictures", swapped((" Ông", '<image>data:image/png,"7 xã" alt=""</image>Ông'), ("Ngày", "![](/file/7-xa.jpg)Ngày"))),
    (45, "line_wrap", swapped((" Thường vụ", " Thường\nvụ"), ("thu ngân sách đạt 99,7 % kế hoạch, ", "thu ngân sách đạt 99,7 % kế hoạch,\n"))),
    (55, "mojibake", latin),
    (56, "cp1258", half_composed),
    (58, "y_i", swapped(("nhiệm kỳ", "nhiệm kì"))),
]

# The number of the row, what it is called, a text, a key, and all that is read under it.
READ = [
    (37, "case", "ĐỒNG CHÍ LÒ VĂN BẾ, BÍ THƯ TỈNH ỦY DỰ.", "organizations", ["TỈNH ỦY"]),
    (37, "case: eth", "ÐỒNG CHÍ LÒ VĂN BẾ, BÍ THƯ TỈNH ỦY KẾT LUẬN.", "organizations", ["TỈNH ỦY"]),
    (38, "spacing_punct: comma", "Bà Vi Thị Na,Trưởng ban Pháp chế HĐND tỉnh dự.", "offices", ["Vi Thị Na: Trưởng ban Pháp chế HĐND tỉnh"]),
    (38, "spacing_punct: comma in figures", "Sản lượng đạt 56,4 tấn.", "figures", ["value: 56,4 tấn = 56.4 tấn"]),
    (39, "spacing_punct: stop", "Đoàn đến TX.La Gi và Tp.Phan Thiết.", "places", ["TX.La Gi = district 594", "Tp.Phan Thiết = district 593"]),
    (40, "spacing_paren", "Ủy ban họp phiên thứ 27(kỳ họp thứ 5).", "figures", []),
    (41, "spacing_digit_letter", "Mỗi hộ nhận 2,37triệu đồng.", "figures", ["value: 2,37triệu đồng = 2370000 VND"]),
    (41, "spacing_digit_letter: unit", "Xã có 80.683ha lúa.", "figures", ["value: 80.683ha = 80683 ha"]),
    (41, "spacing_digit_letter: day", "Tin 14/12/2021Ngày 13/12/2021.", "dates", ["14/12/2021 = 2021-12-14", "Ngày 13/12/2021 = 2021-12-13"]),
    (41, "spacing_digit_letter: ordinal", "HĐND tỉnh khai mạc kỳ họp lần thứ 21tiếp tục bàn.", "figures", []),
    (42, "spacing_dash: titles", "Ông Lò Văn Bế, Bí thư Tỉnh ủy- Chủ tịch UBND xã dự.", "offices", ["Lò Văn Bế: Bí thư Tỉnh ủy; Chủ tịch UBND xã"]),
    (45, "line_wrap: a word", "ỦY\nBAN NHÂN DÂN TỈNH AN GIANG", "organizations", ["ỦY\nBAN NHÂN DÂN TỈNH AN GIANG"]),
    (47, "dup_token", "Huyện sắp xếp sắp xếp 3 xã trước trước năm 2025.", "figures", ["value: 3 xã = 3 xã"]),
    (50, "legacy_TCVN3", "Së N«ng nghiÖp vµ Ph¸t triÓn n«ng th«n ®Þa ph−¬ng", "organizations", ["Së N«ng nghiÖp vµ Ph¸t triÓn n«ng th«n"]),
    (52, "legacy_VNI", "ÑAÛNG BOÄ THAØNH PHOÁ MOÙNG CAÙI", "organizations", ["ÑAÛNG BOÄ THAØNH PHOÁ MOÙNG CAÙI"]),
    (57, "tone_misplaced", "Qúy I/2024, huyện thu 5 tỷ đồng.", "dates", ["Qúy I/2024 = 2024-Q1"]),
    (58, "y_i: units", "Quý I và quí II, huyện thu 5 tỉ đồng.", "figures", ["value: 5 tỉ đồng = 5000000000 VND"]),
    (59, "d_variants: gi", "Mưa giông làm hư hỏng 45 nhà.", "figures", ["value: 45 nhà = 45 nhà"]),
    (59, "d_variants: d", "Mưa dông làm hư hỏng 45 nhà.", "figures", ["value: 45 nhà = 45 nhà"]),
    (
        60,
        "c_k_q",
        "Đoàn đến tỉnh Đắc Lắc, tỉnh Đăk Lăk, tỉnh Dak Lak, tỉnh Đăc Nông, tỉnh Kontum, tỉnh Bắc Cạn.",
        "places",
        [
            "tỉnh Đắc Lắc = province 66",
            "tỉnh Đăk Lăk = province 66",
            "tỉnh Dak Lak = province 66",
            "tỉnh Đăc Nông = province 67",
            "tỉnh Kontum = province 62",
            "tỉnh Bắc Cạn = province 06",
        ],
    ),
    *(
        (61, f"foreign_names: {name}", f"Đồng chí Khăm Phủi, Tỉnh trưởng tỉnh {name} dự.", "offices", [f"Khăm Phủi: Tỉnh trưởng tỉnh {name}"])
        for name in ("Hủa Phăn", "Houaphanh", "Sê Kông", "Sekong", "Chăm Pa Sắc", "Champasak", "Phông Sa Lỳ", "Phongsaly")
    ),
    *(
        (62, f"vaccine: {word}", f"Tỉnh nhận 12.000 liều {word}.", "figures", [f"value: 12.000 liều {word} = 12000 liều {word}"])
        for word in ("vắc xin", "vắc-xin", "vaccine", "vacxin", "vắcxin")
    ),
    *(
        (63, f"covid: {word}", f"Xã phòng, chống dịch {word} cho 45 hộ.", "figures", ["value: 45 hộ = 45 hộ"])
        for word in ("Covid-19", "COVID-19", "COVID 19", "Covid – 19", "Covid.19", "COVID -19", "SARS-CoV-2")
    ),
]  # fmt: skip

# The number of the row, what it is called, and a text whose damage has no sure repair: no finding, and no fault.
LEFT = [
    (44, "ocr_drop", "Đoàn hptác bàn việc phát trin với đại biu toàn quc, gọi tt tp đầu."),
    (48, "html_entity: in an address", "d-aacute-nh gi-aacute c-aacute-n b-ocirc"),
    (53, "legacy_VPS_cp1258", "nãm, lyợ́ng, nyớ́c"),
    (54, "legacy_fontmap", "tþnh, cĎa Hà Nċi, đāa phļėng"),
    (55, "mojibake: bytes lost", "th\ufffd\ufffd\ufffd x\ufffd\ufffd"),
    (64, "ascii_vi", "Hoi nghi UBND tinh Dak Lak - anh 1"),
    (65, "en_leftover", "View count ; Print ; of 12 ; Previous / Next"),
]

# Rows that tests with a form of their own hold.
OWN = {**dict.fromkeys(range(1, 16), "tone_pair"), 27: "newline", 32: "ellipsis", 33: "bullet", 46: "lost_linebreak", 51: "legacy_TCVN3_caps"}
ROWS = 65


def test_every_row_is_tested():
    """No row of the list is forgotten."""
    assert set(range(1, ROWS + 1)) == {row[0] for table in (ALIKE, READ, LEFT) for row in table} | set(OWN)


@pytest.mark.parametrize("pair", PAIRS)
def test_tone_pair(parse, pair):
    """A tone may stand on either vowel, in a word that is looked for and in a name that is not: ủy, uỷ; xã Hòa Bình, xã Hoà Bình."""
    old, new = pair.split()
    names = [fold(body.name) for vowels in (old, new) for body in parse(f"Đảng uỷ xã Th{vowels} Bình họp.").organizations]

    assert [f"đảng ủy xã th{old} bình"] * 2 == names


@pytest.mark.parametrize("written", [row[2] for row in ALIKE], ids=[f"{row[0]} {row[1]}" for row in ALIKE])
def test_what_looks_alike_is_read_alike(parse, written):
    """Whatever the letters, blanks and signs, the same is read, and every span gives the page's own words back."""
    page = written(REPORT)
    document = parse(page)

    assert written(REPORT) != REPORT
    assert values(parse(REPORT)) == values(document)
    assert all(one.text == page[one.span.start : one.span.end] for one in (*document.dates, *document.organizations, *document.indicators))


@pytest.mark.parametrize(("text", "key", "expected"), [row[2:] for row in READ], ids=[f"{row[0]} {row[1]}" for row in READ])
def test_careless_and_older_writing_is_read(parse, text, key, expected):
    """A missing blank, another spelling or an old font changes nothing but the words as given."""
    found = LINES[key](parse(text, published="2021-10-20"))

    assert expected == [line.split(" = ", 1)[0] if key == "organizations" else line for line in found]


@pytest.mark.parametrize("text", [row[2] for row in LEFT], ids=[f"{row[0]} {row[1]}" for row in LEFT])
def test_what_cannot_be_read_is_left_alone(parse, text):
    """Damage that has no sure repair gives no finding and no fault: silence is better than a guess."""
    document = parse(text)

    assert ([], [], []) == tuple(list(found) for found in (document.officials, document.indicators, document.dates))
    assert not document.faults


@pytest.mark.parametrize("mark", ["\r\n", "\r", "\u2028", "\u2029", "\x85"])
def test_27_newline(parse, mark):
    """A headline ends at whatever the page ends its lines with."""
    document = parse(f"Huyện Đắk Song mở đường{mark}Ngày 11/10/2021, UBND huyện Đắk Song tổ chức hội nghị.")

    assert document.headline.text == "Huyện Đắk Song mở đường"
    assert ["2021-10-11"] == [date.value for date in document.dates]


@pytest.mark.parametrize("mark", ["…", "...", "…..", "..", "… ", "... "])
def test_32_ellipsis(pipeline, mark):
    """Dots end a sentence where a capital follows, with or without a blank."""
    text = f"Xã bàn việc quản lý, bảo vệ rừng{mark}Các đồng chí đến thăm 3 xã."

    assert 2 == len(pipeline.parse(text, only={Sentence})[Sentence])


@pytest.mark.parametrize("bullet", ["- ", "• ", "· ", "● ", "▪ ", "+ ", "* ", "– "])
def test_33_bullet(parse, bullet):
    """What begins a list begins nothing else: the lead behind it is read, and the day is no amount below zero."""
    text = "Ngày 21/1/2021, UBND huyện Đắk Song tổ chức hội nghị, có 45 đại biểu."

    assert values(parse(text)) == values(parse(f"{bullet}{text}"))
    assert ["conference 2021-01-21"] == [line.split(" = ")[1] for line in LINES["events"](parse(f"{bullet}{text}"))]


@pytest.mark.parametrize(
    ("glued", "parted"),
    [
        ("Hội thi kết thúc.Chiều 12/10/2021, xã họp.", ["Hội thi kết thúc.", "Chiều 12/10/2021, xã họp."]),
        ("Hội thi kết thúc!Chiều 12/10/2021, xã họp.", ["Hội thi kết thúc!", "Chiều 12/10/2021, xã họp."]),
        ("Ông nói: “Phải làm.”Chiều 12/10/2021, xã họp.", ["Ông nói: “Phải làm.”", "Chiều 12/10/2021, xã họp."]),
        ("Xã thu 5 tỷ đồng.Đến nay, xã có 3 đường.", ["Xã thu 5 tỷ đồng.", "Đến nay, xã có 3 đường."]),
        ("Đoàn thăm Tp.Cao Lãnh và TX.Hồng Ngự.", ["Đoàn thăm Tp.Cao Lãnh và TX.Hồng Ngự."]),
    ],
)
def test_46_lost_linebreak(pipeline, glued, parted):
    """A sentence that is glued to the one before begins at its capital; a short form ends nothing."""
    assert parted == [sentence.text for sentence in pipeline.parse(glued, only={Sentence})[Sentence]]


@pytest.mark.parametrize(
    ("page", "key", "expected"),
    [
        ("Huyện Đắk Song mở đườngThứ hai, 11/10/2021 08:15\nSáng 11/10, xã Đắk N'Drung làm đường.", "published", "2021-10-11T08:15"),
        ("Huyện Đắk Song mở đường\nSáng 11/10, xã Đắk N'Drung làm đường và trồng cây.Ngọc Quân", "authors", ["Ngọc Quân"]),
        ("Hội diễn của xã THẾ ANH“Ta đi” khai mạc ngày 14/12/2021Ngày 13/12/2021, xã họp.", "dates", [
            "ngày 14/12/2021 = 2021-12-14", "Ngày 13/12/2021 = 2021-12-13",
        ]),
    ],
)  # fmt: skip
def test_46_lost_linebreak_of_the_page(parse, page, key, expected):
    """A stamp, a signature or a lead that is glued to the line before is parted from it."""
    assert expected == LINES[key](parse(page))


def test_51_legacy_tcvn3_caps():
    """A font of capitals has small letters' codes: the words come back, and which were capitals does not."""
    assert "đảng bộ tỉnh, hội nghị ủy ban nhân dân, thủy sản" == Source.read("®¶ng bé tØnh, héi nghÞ ñy ban nh©n d©n, thñy s¶n").text
