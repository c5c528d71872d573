"""Named bodies: where their names end, what they are in full, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext import Pipeline
from govtext.kinds import Organization

_HEADS = ("Ủy ban nhân dân", "Hội đồng nhân dân", "Công an", "Hội Nông dân", "Ban Chấp hành Đảng bộ", "Thường trực Hội đồng nhân dân", "Đảng ủy")
_UNITS = ("tỉnh", "huyện", "xã", "huyện Cao Lãnh", "tỉnh Nghệ An", "phường 5", "thành phố Hạ Long", "xã Nhị Mỹ")


def found(pipeline: Pipeline, text: str) -> list[str]:
    """Return the bodies in *text*, with "= full name" where that differs."""
    bodies = pipeline.parse(text, only={Organization})[Organization]
    return [body.text if body.text == body.name else f"{body.text} = {body.name}" for body in bodies]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bí thư Tỉnh ủy Đồng Tháp Trần Văn Lúa phát biểu", ["Tỉnh ủy Đồng Tháp"]),
        ("Bí thư Tỉnh ủy Trần Văn Lúa phát biểu", ["Tỉnh ủy"]),
        ("Chủ tịch UBND tỉnh Cao Văn Lúa", ["UBND tỉnh = Ủy ban nhân dân tỉnh"]),
        ("Giám đốc Sở Tài chính Lê Thị Mạ trình bày", ["Sở Tài chính"]),
        ("Hiệu trưởng Trường THPT Nguyễn Trãi Lê Văn Đòng", ["Trường THPT Nguyễn Trãi = Trường Trung học phổ thông Nguyễn Trãi"]),
        ("Giám đốc Công ty CP Mía đường Sông Con Vũ Thị Lúa", ["Công ty CP Mía đường Sông Con = Công ty Cổ phần Mía đường Sông Con"]),
    ],
)
def test_a_persons_name_is_no_part_of_the_body(pipeline, text, expected):
    """The name of a body ends where that of a person begins."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phó Bí thư Thường trực Tỉnh ủy", ["Tỉnh ủy"]),
        ("Thường trực Tỉnh ủy họp", ["Thường trực Tỉnh ủy"]),
        ("BTV Thành ủy giao", ["BTV Thành ủy = Ban Thường vụ Thành ủy"]),
        ("BCH Đảng bộ Thành phố", ["BCH Đảng bộ Thành phố = Ban Chấp hành Đảng bộ Thành phố"]),
        ("Ban Cán sự đảng Bộ Xây dựng", ["Ban Cán sự đảng Bộ Xây dựng"]),
        ("Hội Cựu chiến binh (CCB) huyện Đăk R'Lấp", ["Hội Cựu chiến binh (CCB) huyện Đăk R'Lấp = Hội Cựu chiến binh huyện Đăk R'Lấp"]),
        ("hội ccb tỉnh", ["hội ccb tỉnh = Hội Cựu chiến binh tỉnh"]),
        ("Sở LĐ-TB&XH và Sở VH,TT&DL", ["Sở LĐ-TB&XH = Sở Lao động - Thương binh và Xã hội", "Sở VH,TT&DL = Sở Văn hóa, Thể thao và Du lịch"]),
        ("Thành uỷ Hồng Ngự", ["Thành uỷ Hồng Ngự = Thành ủy Hồng Ngự"]),
        ("UBND TP.HCM", ["UBND TP.HCM = Ủy ban nhân dân thành phố Hồ Chí Minh"]),
        (
            "BCH đảng bộ xã Nhị Mỹ và BTV đảng ủy xã",
            ["BCH đảng bộ xã Nhị Mỹ = Ban Chấp hành Đảng bộ xã Nhị Mỹ", "BTV đảng ủy xã = Ban Thường vụ Đảng ủy xã"],
        ),
        (
            "BCH QS huyện; BCH PCTT xã Nhị Mỹ",
            ["BCH QS huyện = Ban Chỉ huy quân sự huyện", "BCH PCTT xã Nhị Mỹ = Ban Chỉ huy phòng chống thiên tai xã Nhị Mỹ"],
        ),
        ("BTT UBMTTQVN xã", ["BTT UBMTTQVN xã = Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã"]),
        ("Phòng VHTT huyện", ["Phòng VHTT huyện = Phòng Văn hóa và Thông tin huyện"]),
        ("Ban TVTU họp", ["Ban TVTU = Ban Thường vụ Tỉnh ủy"]),
        ("HĐNV quân sự xã Nhị Mỹ", ["HĐNV quân sự xã Nhị Mỹ = Hội đồng Nghĩa vụ quân sự xã Nhị Mỹ"]),
        ("Ban đại diện HĐQT NHCSXH huyện", ["Ban đại diện HĐQT NHCSXH huyện = Ban đại diện Hội đồng quản trị Ngân hàng Chính sách xã hội huyện"]),
        ("Ban Chấp hành Trung ương Đảng NDCM Lào", ["Ban Chấp hành Trung ương Đảng NDCM Lào = Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào"]),
        ("Ủy ban Pháp luật của Quốc hội", ["Ủy ban Pháp luật của Quốc hội"]),
        ("Ngân hàng Nhà nước Chi nhánh tỉnh Nghệ An", ["Ngân hàng Nhà nước Chi nhánh tỉnh Nghệ An"]),
    ],
)
def test_short_forms_are_written_out(pipeline, text, expected):
    """The longest reading is taken, and its name is the full form."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thường trực Huyện ủy, HĐND, UBND huyện",
            ["Thường trực Huyện ủy", "HĐND = Hội đồng nhân dân huyện", "UBND huyện = Ủy ban nhân dân huyện"],
        ),
        (
            "Đảng ủy các xã Dân Chủ, Quảng La và thị trấn Trới",
            ["Dân Chủ = Đảng ủy xã Dân Chủ", "Quảng La = Đảng ủy xã Quảng La", "thị trấn Trới = Đảng ủy thị trấn Trới"],
        ),
        ("Đảng ủy, UBND xã Nhị Mỹ", ["Đảng ủy = Đảng ủy xã Nhị Mỹ", "UBND xã Nhị Mỹ = Ủy ban nhân dân xã Nhị Mỹ"]),
        (
            "Ban Tổ chức, Ủy ban Kiểm tra, Văn phòng Tỉnh ủy",
            ["Ban Tổ chức = Ban Tổ chức Tỉnh ủy", "Ủy ban Kiểm tra = Ủy ban Kiểm tra Tỉnh ủy", "Văn phòng Tỉnh ủy"],
        ),
        ("Ban Tổ chức Tỉnh ủy, Văn phòng Tỉnh ủy", ["Ban Tổ chức Tỉnh ủy", "Văn phòng Tỉnh ủy"]),
        ("Đảng bộ, chính quyền và nhân dân xã Nhị Mỹ", ["Đảng bộ = Đảng bộ xã Nhị Mỹ"]),
        ("2 sở Tài chính, Nội vụ", ["sở Tài chính", "Nội vụ = Sở Nội vụ"]),
        (
            "các sở: Tài chính, Kế hoạch và Đầu tư; Công an tỉnh",
            ["Tài chính = Sở Tài chính", "Kế hoạch và Đầu tư = Sở Kế hoạch và Đầu tư", "Công an tỉnh"],
        ),
        (
            "Công an, Ban CHQS, Hạt Kiểm lâm huyện",
            ["Công an = Công an huyện", "Ban CHQS = Ban Chỉ huy quân sự huyện", "Hạt Kiểm lâm huyện"],
        ),
        ("Ban CHQS huyện, Sở Y tế và UBND tỉnh", ["Ban CHQS huyện = Ban Chỉ huy quân sự huyện", "Sở Y tế", "UBND tỉnh = Ủy ban nhân dân tỉnh"]),
        ("Ban CHQS, Công an tỉnh", ["Ban CHQS = Ban Chỉ huy quân sự", "Công an tỉnh"]),
        ("các huyện ủy Tiên Yên, Đầm Hà", ["huyện ủy Tiên Yên", "Đầm Hà = Huyện ủy Đầm Hà"]),
    ],
)
def test_lists_name_every_member(pipeline, text, expected):
    """A shared head or a shared tail is read for each member; its span is its own words."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    "text",
    [
        "các sở, ban, ngành và chính quyền địa phương",
        "UBND các huyện, thị xã; HĐND các cấp; UBND cấp xã",
        "Ban Chỉ đạo tỉnh và Ban tổ chức hội thi",
        "Đoàn công tác khảo sát tại cơ sở Hội, cán bộ công nghiệp",
        "người dân thôn Hội Nhơn, đường Trường Chinh",
        "Kế hoạch số 12/KH-UBND về rừng",
        "UBND xã, phường, thị trấn; Công an huyện, thị xã; xây dựng công an xã chính quy",
        "các Ban HĐND tỉnh nhà",
        "vụ Đông Xuân và Vụ Hè Thu; Công ty TNHH này; HTX nông nghiệp kiểu mới",
        "phong trào thi đua của Hội trong sạch, vững mạnh",
        "toàn tỉnh đoàn kết, huyện đoàn kết một lòng, tại đảng bộ xã và đảng ủy xã",
        "công đoàn cơ sở vững mạnh, đoàn nghệ thuật quần chúng, đài khí tượng",
        "các trường Đại học và các ban xây dựng Đảng, 389 huyện",
        "trưởng phòng kinh doanh, trưởng phòng Lò Văn Lúa và bầu Đoàn Chủ tịch Đại hội",
    ],
)
def test_groups_and_common_nouns_are_no_bodies(pipeline, text):
    """Generic groups, committees for one purpose, and words that only look like heads are left out."""
    assert [] == [name for name in found(pipeline, text) if "HĐND tỉnh" not in name]


@pytest.mark.parametrize(
    "name",
    [
        "Ban Quản lý Khu kinh tế tỉnh Nghệ An",
        "Văn phòng Điều phối nông thôn mới tỉnh Lâm Đồng",
        "Ban Quản lý Dự án Giao thông và Phát triển đô thị tỉnh Hà Nam",
        "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh",
        "Liên minh Hợp tác xã Việt Nam",
        "Ban Thường vụ Đảng ủy Tổng công ty Lương thực miền Nam",
        "Bệnh viện Đa khoa khu vực Tây Nam",
        "Đồn Biên phòng cửa khẩu quốc tế Cầu Treo",
        "Binh chủng Tăng - Thiết giáp",
        "Đài Khí tượng Thủy văn tỉnh Hà Nam",
        "Trung tâm Dự báo Khí tượng Thủy văn quốc gia",
        "Trung tâm Điều dưỡng người có công tỉnh",
        "Cục Quản lý đê điều",
        "Công đoàn cơ sở Sở Y tế",
        "Công đoàn Giáo dục tỉnh",
        "Nhà hát Chèo tỉnh",
        "Trường Đại học Nông Lâm",
        "Trung tâm Y tế khu vực Cao Lãnh",
        "Đảng bộ các cơ quan Đảng tỉnh",
        "Ban Chỉ đạo 389 huyện Cao Lãnh",
        "Phòng Lao động - Thương binh và Xã hội - Dân tộc huyện",
        "Văn phòng Ban Chỉ huy phòng chống thiên tai, tìm kiếm cứu nạn tỉnh",
        "Đội Chữa cháy và cứu nạn, cứu hộ khu vực 3",
        "Đảng ủy các cơ quan Đảng, đoàn thể huyện",
        "Ban Tư tưởng - Văn hóa Trung ương",
        "Đoàn Chủ tịch Hội Cựu chiến binh Việt Nam",
    ],
)
def test_long_descriptive_names_are_whole(pipeline, name):
    """Capitals, common words of names and a unit at the end make one name."""
    assert [name] == found(pipeline, f"Sáng nay, {name} đã tổ chức lễ tổng kết.")


def test_type_level_and_place(pipeline):
    """A body says what it is, at which level, and where."""
    (body,) = pipeline.parse("Công an huyện Cao Lãnh, tỉnh Đồng Tháp", only={Organization})[Organization]

    assert ("armed forces", "district", "873") == (body.type, body.level, body.place)


@given(head=st.sampled_from(_HEADS), unit=st.sampled_from(_UNITS))
def test_a_full_name_is_itself(pipeline, head, unit):
    """A name written in full is read as itself, whatever it is made of."""
    assert [f"{head} {unit}"] == found(pipeline, f"Theo {head} {unit}, việc này đã xong.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phó Tổng kiểm toán nhà nước dự", ["kiểm toán nhà nước = Kiểm toán Nhà nước"]),
        ("công tác kiểm toán nhà nước năm nay", []),
        ("Trung úy Lê Văn Mạ (Đoàn Nghi lễ Quân đội) và Đoàn Đặc công 7", ["Đoàn Nghi lễ Quân đội", "Đoàn Đặc công 7"]),
        ("Đoàn công tác số 7 đã đến", []),
        ("Trung tâm Y tế của huyện Cao Lãnh mở cửa", ["Trung tâm Y tế của huyện Cao Lãnh"]),
        ("UBND của huyện Cao Lãnh", []),
        ("Báo Bình Định điện tử đưa tin", ["Báo Bình Định điện tử"]),
        ("Báo Bình Định đưa tin", ["Báo Bình Định"]),
        ("Bảo tàng tỉnh và Thư viện huyện Cao Lãnh", ["Bảo tàng tỉnh", "Thư viện huyện Cao Lãnh"]),
        ("một thư viện và nhà văn hóa thôn", []),
        ("Chi đoàn An ninh điều tra - Đơn vị kết nghĩa", ["Chi đoàn An ninh điều tra"]),
        ("các Chi đoàn và Chi đoàn thôn", []),
        ("Ban Quản lý Công viên địa chất Krông Nô- Đắk Nông họp", ["Ban Quản lý Công viên địa chất Krông Nô- Đắk Nông"]),
        (
            "Đoàn TNCS Hồ Chí Minh Khối Các cơ quan tỉnh dự",
            ["Đoàn TNCS Hồ Chí Minh Khối Các cơ quan tỉnh = Đoàn Thanh niên Cộng sản Hồ Chí Minh Khối Các cơ quan tỉnh"],
        ),
    ],
)
def test_institutions_and_their_units(pipeline, text, expected):
    """An institution is named with its unit, number or place; the common noun alone is none."""
    assert expected == found(pipeline, text)


def test_a_short_form_that_the_report_explains(pipeline):
    """From the brackets on it means the body; a department's field in brackets explains nothing."""
    text = "Công ty Cổ phần Lúa Vàng Xanh (LVX) báo cáo. Theo LVX, việc đã xong. Sở Tài nguyên và Môi trường (TNMT) và ngành TNMT dự."
    assert ["LVX = Công ty Cổ phần Lúa Vàng Xanh"] * 2 == [name for name in found(pipeline, text) if "LVX" in name]
    assert not [name for name in found(pipeline, text) if name.startswith("TNMT")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đại sứ quán Nhật Bản tại Việt Nam tặng", ["Đại sứ quán Nhật Bản tại Việt Nam"]),
        ("Đại sứ quán Nhật Bản tại buổi lễ", ["Đại sứ quán Nhật Bản"]),
        ("Bộ Y tế Việt Nam và Bộ Y tế Lào", ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"]),
        ("Chi hội Phụ nữ thôn 3 và Chi hội Nông dân bon Đắk Nur", ["Chi hội Phụ nữ thôn 3", "Chi hội Nông dân bon Đắk Nur"]),
        ("các chi hội phụ nữ và chi hội nông dân", []),
        ("Hội đồng Quản lý Quỹ Bảo vệ môi trường tỉnh họp", ["Hội đồng Quản lý Quỹ Bảo vệ môi trường tỉnh"]),
        ("Hội đồng thẩm định họp với Hội đồng quản lý", []),
        ("Ban Chỉ huy Phòng thủ khu vực 3 - Đắk Song tập huấn", ["Ban Chỉ huy Phòng thủ khu vực 3 - Đắk Song"]),
        ("Công đoàn bộ phận Văn phòng Sở và Chi đoàn Văn phòng Sở", ["Công đoàn bộ phận Văn phòng Sở", "Chi đoàn Văn phòng Sở"]),
        ("công đoàn bộ phận", []),
    ],
)
def test_abroad_below_and_beside(pipeline, text, expected):
    """Embassies say where they are, branches in what hamlet or office; the common noun alone is none."""
    assert expected == found(pipeline, text)


def test_a_committee_of_a_place_written_as_one_word(pipeline):
    """A glued name with an apostrophe is a place; a person's name behind a committee is not."""
    assert ["Huyện ủy ĐắkR'Mai"] == found(pipeline, "Huyện ủy ĐắkR'Mai họp bàn")
    assert ["Huyện ủy"] == found(pipeline, "Phó Bí thư Huyện ủy K'Mai họp bàn")


def test_a_level_word_before_doan_ket(pipeline):
    """Belongs to the body before it: no youth union stands in "tỉnh đoàn kết"."""
    assert found(pipeline, "tập thể UBND tỉnh đoàn kết") == ["UBND tỉnh = Ủy ban nhân dân tỉnh"]
    assert found(pipeline, "UBND tỉnh, Tỉnh đoàn ký kết") == ["UBND tỉnh = Ủy ban nhân dân tỉnh", "Tỉnh đoàn"]


def test_a_section_under_its_head(pipeline):
    """What a small "phòng" is for is read behind who leads it, where a word of such names begins it."""
    text = "ông Lò Văn Lúa, Trưởng phòng Quản lý hạ tầng và An toàn giao thông, Sở Xây dựng"
    assert found(pipeline, text) == ["phòng Quản lý hạ tầng và An toàn giao thông", "Sở Xây dựng"]
    assert found(pipeline, "Gặp anh Trưởng phòng Tài ở chợ") == []


def test_a_colon_ends_the_name(pipeline):
    """What is said begins behind it; a known place may follow one."""
    assert found(pipeline, "Chủ tịch UBND huyện: Đây là dịp tốt") == ["UBND huyện = Ủy ban nhân dân huyện"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("đại biểu HĐND tỉnh, huyện tại buổi gặp", ["HĐND tỉnh = Hội đồng nhân dân tỉnh", "huyện = Hội đồng nhân dân huyện"]),
        (
            "UBND tỉnh, huyện và xã đã lo",
            ["UBND tỉnh = Ủy ban nhân dân tỉnh", "huyện = Ủy ban nhân dân huyện", "xã = Ủy ban nhân dân xã"],
        ),
        ("Theo lời của UBND tỉnh, huyện đã làm xong", ["UBND tỉnh = Ủy ban nhân dân tỉnh"]),
        ("lãnh đạo UBND huyện, thị xã", []),
    ],
)
def test_councils_of_levels_under_one_head(pipeline, text, expected):
    """A level below shares the head; behind a comma alone the lower unit may begin what is told."""
    assert expected == found(pipeline, text)


def test_small_boards_of_party_organizations(pipeline):
    """They are bodies by what they lead; of all levels they are none."""
    assert found(pipeline, "bầu ban chấp hành đảng bộ xã") == ["ban chấp hành đảng bộ xã = Ban Chấp hành Đảng bộ xã"]
    assert found(pipeline, "bầu ban chấp hành đảng bộ các cấp") == []


def test_farms_of_the_state(pipeline):
    """Named by a crop and a name, or by a name alone; many of them are none."""
    assert found(pipeline, "tại Nông trường cao su Ea Mây và Lâm trường Sơn Bình") == ["Nông trường cao su Ea Mây", "Lâm trường Sơn Bình"]
    assert found(pipeline, "công nhân các nông trường cao su; Nông trường đã trồng mới") == []


def test_what_a_centre_promotes(pipeline):
    """Investment is a part of its name, whatever follows; supervising is none of a committee's."""
    assert found(pipeline, "Giám đốc Trung tâm Xúc tiến đầu tư phát biểu") == ["Trung tâm Xúc tiến đầu tư"]
    assert found(pipeline, "Ban Pháp chế giám sát tại xã") == []


def test_who_hears_citizens(pipeline):
    """The board and the office have a unit; the act itself is no body."""
    assert found(pipeline, "Hội đồng tiếp công dân huyện họp") == ["Hội đồng tiếp công dân huyện"]
    assert found(pipeline, "Hội đồng đã tiếp công dân huyện nhà") == []


def test_a_short_form_behind_the_board_of_a_church(pipeline):
    """In brackets it parts the board from its church; a mast for telephones is no board."""
    text = "Ban Trị sự (BTS) Giáo hội Phật giáo Việt Nam (GHPGVN) huyện dự"
    name = "Ban Trị sự Giáo hội Phật giáo Việt Nam huyện"
    assert found(pipeline, text) == [f"{text.removesuffix(' dự')} = {name}"]
    assert found(pipeline, "xã có 15 trạm BTS mới") == []
