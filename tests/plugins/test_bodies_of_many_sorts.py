"""Named bodies by sort: party, army, police, customs, banks, youth, steering committees; each with what looks like it and is none."""

import pytest

from govtext import Pipeline
from govtext.kinds import Organization


def found(pipeline: Pipeline, text: str) -> list[str]:
    """Return the bodies in *text*, with "= full name" where that differs."""
    bodies = pipeline.parse(text, only={Organization})[Organization]
    return [body.text if body.text == body.name else f"{body.text} = {body.name}" for body in bodies]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trung đoàn Bộ binh 54 hành quân", ["Trung đoàn Bộ binh 54"]),
        ("Sư đoàn 9 Sông Hồng hành quân", ["Sư đoàn 9 Sông Hồng"]),
        ("Sư đoàn trưởng Sư đoàn 9 Lê Hùng chỉ huy", ["Sư đoàn 9"]),
        ("Hải đội Biên phòng 8 tuần tra", ["Hải đội Biên phòng 8"]),
        ("một trung đoàn bộ binh hành quân", []),
        ("Đội Cảnh sát giao thông - trật tự Công an huyện xử lý", ["Đội Cảnh sát giao thông - trật tự Công an huyện"]),
        ("một đội cảnh sát giao thông xử lý", []),
        ("Hải quan cửa khẩu Hữu Phước và Hải quan khu vực II", ["Hải quan cửa khẩu Hữu Phước", "Hải quan khu vực II"]),
        ("làm thủ tục hải quan tại cửa khẩu", []),
        ("TAND cấp cao tại Đà Nẵng xử", ["TAND cấp cao tại Đà Nẵng = Tòa án nhân dân cấp cao tại Đà Nẵng"]),
        ("Thuế cơ sở 7 thu thuế cơ sở kinh doanh", ["Thuế cơ sở 7"]),
    ],
)
def test_forces_courts_and_customs(pipeline, text, expected):
    """A unit has its arm, number and name of honour; the common noun has none."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ban Tuyên giáo - Dân vận Thành ủy tập huấn", ["Ban Tuyên giáo - Dân vận Thành ủy"]),
        ("Đảng ủy Công an Trung ương họp", ["Đảng ủy Công an Trung ương"]),
        ("Chi bộ thôn Nà Sơn và Chi bộ Công an xã", ["Chi bộ thôn Nà Sơn", "Chi bộ Công an xã"]),
        ("các chi bộ thôn; Bí thư Chi bộ Trần Văn Lúa", []),
        ("Cơ quan Tổ chức - Nội vụ huyện thẩm định", ["Cơ quan Tổ chức - Nội vụ huyện"]),
        ("Ủy ban Bầu cử tỉnh họp", ["Ủy ban Bầu cử tỉnh"]),
        ("ủy ban bầu cử các cấp họp", []),
        (
            "Văn phòng HĐND và UBND xã tham mưu",
            ["Văn phòng HĐND và UBND xã = Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"],
        ),
        (
            "Ban Kinh tế - Ngân sách, Ban Pháp chế HĐND tỉnh thẩm tra",
            [
                "Ban Kinh tế - Ngân sách = Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh",
                "Ban Pháp chế HĐND tỉnh = Ban Pháp chế Hội đồng nhân dân tỉnh",
            ],
        ),
        ("Ban Đô thị, lãnh đạo phòng thẩm tra", []),
    ],
)
def test_party_and_councils(pipeline, text, expected):
    """A cell is named by whose it is; a board of a council takes the council from the next one in the list."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("huyện đoàn Sa Thầy phát động", ["huyện đoàn Sa Thầy"]),
        ("Bí thư thành đoàn phát biểu", ["thành đoàn"]),
        ("gộp lại thành đoàn thể lớn", []),
        ("Ban Chấp hành Đoàn cơ sở họp", ["Ban Chấp hành Đoàn cơ sở"]),
        ("Ban Chấp hành đoàn kết một lòng", ["Ban Chấp hành"]),
        ("Công đoàn ngành Giáo dục tổng kết", ["Công đoàn ngành Giáo dục"]),
        ("công đoàn ngành tổng kết", []),
    ],
)
def test_youth_and_unions(pipeline, text, expected):
    """The youth union of a unit is a body in small letters too, where nothing else can be meant."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ban Chỉ đạo Trung ương về PCTT kiểm tra",
            ["Ban Chỉ đạo Trung ương về PCTT = Ban Chỉ đạo Trung ương về phòng chống thiên tai"],
        ),
        ("Ban Chỉ đạo Ứng phó sự cố tràn dầu tỉnh họp", ["Ban Chỉ đạo Ứng phó sự cố tràn dầu tỉnh"]),
        ("Ban Chỉ đạo đã yêu cầu; Ban Chỉ đạo tỉnh; Ban Chỉ đạo cấp huyện; ban chỉ đạo phòng cháy xã", []),
        ("Ban Chỉ đạo xây dựng nông thôn mới đã giao việc cho xã", []),
    ],
)
def test_steering_committees(pipeline, text, expected):
    """A steering committee is a body where its purpose and its level are told."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nhà máy sản xuất Gạch Đại Lúa nộp thuế", ["Nhà máy sản xuất Gạch Đại Lúa"]),
        ("một nhà máy sản xuất gạch nộp thuế", []),
        ("BIDV và Vietcombank cho vay", ["BIDV", "Vietcombank"]),
        (
            "Cục Quản lý đê điều và Phòng, chống thiên tai kiểm tra",
            ["Cục Quản lý đê điều và Phòng, chống thiên tai"],
        ),
        ("cục quản lý kiểm tra", []),
    ],
)
def test_works_banks_and_agencies(pipeline, text, expected):
    """An enterprise has a name of its own, an agency the whole of its field."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chủ tịch Hội Nông dân xã Vy Thị Lúa dự", ["Hội Nông dân xã"]),
        ("Bí thư Đoàn xã Lăng Văn Mạ dự", ["Đoàn xã"]),
        ("UBND phường Hoàng Văn Thụ dự", ["UBND phường Hoàng Văn Thụ = Ủy ban nhân dân phường Hoàng Văn Thụ"]),
        ("UBND xã Lăng dự", ["UBND xã Lăng = Ủy ban nhân dân xã Lăng"]),
        (
            "UBND các xã Dân Chủ, Quảng La; Đảng ủy, UBND xã Nhị Mỹ",
            [
                "Dân Chủ = Ủy ban nhân dân xã Dân Chủ",
                "Quảng La = Ủy ban nhân dân xã Quảng La",
                "Đảng ủy = Đảng ủy xã Nhị Mỹ",
                "UBND xã Nhị Mỹ = Ủy ban nhân dân xã Nhị Mỹ",
            ],
        ),
    ],
)
def test_a_person_behind_a_level_word(pipeline, text, expected):
    """Thị or Văn in the middle tells a person from a commune, unless a commune is called so."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ Chỉ huy quân sự tỉnh, thành phố trực thuộc Trung ương thi bắn súng", []),
        ("Thường trực HĐND các huyện, thành phố 6 tháng đầu năm", []),
        ("Huyện có 2 xã: Tuy Lộc, Báo Đáp", []),
        ("Viện Kinh tế trường Đại học Tây Bắc nghiên cứu", ["Viện Kinh tế trường Đại học Tây Bắc"]),
        ("Viện Kinh tế và Trường Đại học Vinh dự", ["Viện Kinh tế", "Trường Đại học Vinh"]),
        ("Viện Chiến lược và Lịch sử quốc phòng Việt Nam họp", ["Viện Chiến lược và Lịch sử quốc phòng Việt Nam"]),
        ("Cục Chính trị Quân khu 9 tập huấn", ["Cục Chính trị Quân khu 9"]),
    ],
)
def test_whole_names_and_no_groups(pipeline, text, expected):
    """A name is whole; level words in a row, counts and places are no bodies."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ban Chấp hành Trung ương Hội Nông dân Việt Nam họp", ["Ban Chấp hành Trung ương Hội Nông dân Việt Nam"]),
        ("Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào họp", ["Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào"]),
        ("T.Ư Hội NDVN họp", ["Hội NDVN = Hội Nông dân Việt Nam"]),
        ("Hội Nông dân các tỉnh, Hội Phụ nữ các xã họp", []),
        ("Trưởng ban Chỉ đạo Cải cách tư pháp tỉnh họp", ["ban Chỉ đạo Cải cách tư pháp tỉnh = Ban Chỉ đạo Cải cách tư pháp tỉnh"]),
    ],
)
def test_central_bodies_and_boards_in_titles(pipeline, text, expected):
    """What is central has its organization behind it; "các" makes a group."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Phó Trưởng Ban VH-XH, HĐND tỉnh dự",
            ["Ban VH-XH = Ban Văn hóa - xã hội Hội đồng nhân dân tỉnh", "HĐND tỉnh = Hội đồng nhân dân tỉnh"],
        ),
        ("Ban Tổ chức, Tỉnh ủy họp", ["Tỉnh ủy"]),
        (
            "Trạm Kiểm soát Biên phòng Thanh Sông và Đảng ủy Cảnh sát biển Việt Nam",
            ["Trạm Kiểm soát Biên phòng Thanh Sông", "Đảng ủy Cảnh sát biển Việt Nam"],
        ),
        ("lực lượng cảnh sát biển và trạm kiểm soát", []),
        ("Đài TT-TH huyện đưa tin", ["Đài TT-TH huyện = Đài Truyền thanh - Truyền hình huyện"]),
    ],
)
def test_boards_stations_and_guards(pipeline, text, expected):
    """A comma may stand between a board and its council, but not between a department and its committee."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đại hội toàn quốc Hội Nông dân Việt Nam và các đại biểu quốc hội", ["Hội Nông dân Việt Nam"]),
        ("Công ty TNHH An Phú - Công ty CP Bình Minh trúng thầu", ["Công ty TNHH An Phú", "Công ty CP Bình Minh = Công ty Cổ phần Bình Minh"]),
        (
            "Ban Chỉ huy Phòng, chống thiên tai (PCTT) và Tìm kiếm cứu nạn (TKCN) tỉnh họp",
            [
                "Ban Chỉ huy Phòng, chống thiên tai (PCTT) và Tìm kiếm cứu nạn (TKCN) tỉnh"
                " = Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh"
            ],
        ),
        ("Ban Chỉ huy Phòng, chống thiên tai (PCTT) họp", ["Ban Chỉ huy Phòng, chống thiên tai"]),
        (
            "Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội thẩm tra",
            ["Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội"],
        ),
    ],
)
def test_names_that_brackets_and_dashes_part(pipeline, text, expected):
    """A short form in brackets stands inside a name that goes on; a dash parts two companies; a small word and a capital are no head."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "hai cán bộ Tổng cục Chính trị QĐND Việt Nam về xã",
            ["Tổng cục Chính trị QĐND Việt Nam = Tổng cục Chính trị Quân đội nhân dân Việt Nam"],
        ),
        ("Tổng cục Chính trị và Quân đội nhân dân Việt Nam", ["Tổng cục Chính trị", "Quân đội nhân dân Việt Nam"]),
        ("lãnh đạo Bộ chỉ huy Sư đoàn 9 và Ban Chỉ huy Trung đoàn 5", ["Bộ chỉ huy Sư đoàn 9", "Ban Chỉ huy Trung đoàn 5"]),
        ("Ban Chỉ huy công trường báo cáo", []),
        ("Bí thư thường trực BCH TW Đoàn tới dự", ["BCH TW Đoàn = Ban Chấp hành Trung ương Đoàn"]),
        (
            "ba ủy viên Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh",
            ["Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh = Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"],
        ),
        (
            "lãnh đạo Ban Đoàn kết tập hợp thanh niên Trung ương Đoàn; nhờ ban Kiểm tra Trung ương Đoàn",
            ["Ban Đoàn kết tập hợp thanh niên Trung ương Đoàn", "ban Kiểm tra Trung ương Đoàn"],
        ),
        ("thành lập ban kiểm tra gồm ba người; tăng cường đoàn kết tập hợp thanh niên", []),
        (
            "Trung ương Hội CCBVN; Hội LHPNVN",
            ["Trung ương Hội CCBVN = Trung ương Hội Cựu chiến binh Việt Nam", "Hội LHPNVN = Hội Liên hiệp Phụ nữ Việt Nam"],
        ),
        ("Hội Cựu CAND tỉnh ra mắt", ["Hội Cựu CAND tỉnh = Hội Cựu Công an nhân dân tỉnh"]),
        (
            "lá thư của Đảng ủy MTTQ, các đoàn thể Trung ương",
            ["Đảng ủy MTTQ, các đoàn thể Trung ương = Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương"],
        ),
        ("Đảng ủy, MTTQ, các đoàn thể xã", ["Đảng ủy"]),
        ("Thường trực Ban Bí thư phát biểu", ["Ban Bí thư"]),
        ("quy định của Ban Bí thư Trung ương Đảng", ["Ban Bí thư Trung ương Đảng"]),
        ("Thủ tướng Chính phủ nước CHXHCN Việt Nam", ["Chính phủ nước CHXHCN Việt Nam = Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam"]),
        ("nguyên thủ và chính phủ nước bạn; Chính phủ nước này", []),
        ("Đại sứ quán nước CHDCND Lào tại Việt Nam", ["Đại sứ quán nước CHDCND Lào tại Việt Nam"]),
        (
            "Vụ Thị trường trong nước cùng Trung tâm Thông tin nguồn lực tình nguyện Việt Nam",
            ["Vụ Thị trường trong nước", "Trung tâm Thông tin nguồn lực tình nguyện Việt Nam"],
        ),
        ("một vụ thị trường trong nước biến động", []),
        ("Ủy ban Về các vấn đề xã hội của Quốc hội khảo sát về các vấn đề xã hội", ["Ủy ban Về các vấn đề xã hội của Quốc hội"]),
        ("lãnh đạo 3 sở gồm: Tài chính, Công Thương, Nội vụ", ["Tài chính = Sở Tài chính", "Công Thương = Sở Công Thương", "Nội vụ = Sở Nội vụ"]),
        ("các sở gồm những đơn vị sau", []),
        ("Trưởng ban Tôn giáo tỉnh dự; lập ban tôn giáo riêng", ["ban Tôn giáo tỉnh = Ban Tôn giáo tỉnh"]),
        (
            "Chủ tịch UBTƯ MTTQ Việt Nam và Ủy ban Trung ương Mặt trận Lào xây dựng đất nước",
            ["UBTƯ MTTQ Việt Nam = Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Ủy ban Trung ương Mặt trận Lào xây dựng đất nước"],
        ),
        ("Đội 7 Phòng Cảnh sát kinh tế Công an tỉnh có mặt; 2 phòng chuyên môn", ["Phòng Cảnh sát kinh tế Công an tỉnh"]),
        ("Chi cục Biển và Hải đảo, Viện Hàn lâm Khoa học Xã hội Việt Nam", ["Chi cục Biển và Hải đảo", "Viện Hàn lâm Khoa học Xã hội Việt Nam"]),
        ("Trường THPT Chuyên Phan Bội Châu khai giảng", ["Trường THPT Chuyên Phan Bội Châu = Trường Trung học phổ thông Chuyên Phan Bội Châu"]),
        ("Trường TH&THCS Phan Đình Phùng", ["Trường TH&THCS Phan Đình Phùng"]),
        ("Hiệu trưởng Trường THPT Hoa Lư Phan Văn Tám", ["Trường THPT Hoa Lư = Trường Trung học phổ thông Hoa Lư"]),
        ("lá đơn gửi Viện kiểm sát nhân dân (VKSND) tối cao", ["Viện kiểm sát nhân dân (VKSND) tối cao = Viện kiểm sát nhân dân tối cao"]),
        ("Tòa án quân sự Quân khu 4, Viện kiểm sát quân sự Trung ương", ["Tòa án quân sự Quân khu 4", "Viện kiểm sát quân sự Trung ương"]),
        (
            "Trung tâm Phòng chống sốt rét - Ký sinh trùng và côn trùng; Trường Trung cấp Y tế",
            ["Trung tâm Phòng chống sốt rét - Ký sinh trùng và côn trùng", "Trường Trung cấp Y tế"],
        ),
        ("các trường trung cấp phòng chống sốt rét", []),
        ("Phó Tổng Tham mưu trưởng QĐND Lào", ["QĐND Lào = Quân đội nhân dân Lào"]),
        ("mặt trận xây dựng đất nước; tình đoàn kết Lào", []),
        ("ý kiến của Đoàn ĐBQH đơn vị tỉnh Hà Nam", ["Đoàn ĐBQH đơn vị tỉnh Hà Nam = Đoàn đại biểu Quốc hội đơn vị tỉnh Hà Nam"]),
    ],
)
def test_names_read_to_their_end(pipeline, text, expected):
    """A name goes on to whose it is, however it is written; what looks like it in small letters is none."""
    assert expected == found(pipeline, text)
