"""By how much something moved."""

import pytest

from govtext.kinds import Change


def found(pipeline, text):
    """Return the words, direction and basis of each change in *text*."""
    return [(c.quantity.text, c.quantity.direction, c.quantity.basis) for c in pipeline.parse(text, only={Change})[Change]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tăng 6% so cùng kỳ", ("6%", "increase", "same_period")),
        ("giảm 12 vụ so với năm trước", ("12 vụ", "decrease", "previous_year")),
        ("vượt 18,5% kế hoạch", ("18,5%", "increase", "plan")),
        ("tăng thêm gần 2 tỷ đồng so với tháng trước", ("gần 2 tỷ đồng", "increase", "previous_period")),
        ("thấp hơn 3% so với đầu năm", ("3%", "decrease", None)),
        ("gấp 2,6 lần so với cùng kỳ", ("2,6 lần", "increase", "same_period")),
        ("còn 5 vụ (-9,68%)", ("9,68%", "decrease", None)),
        ("So với cùng kỳ, số vụ giảm 5%", ("5%", "decrease", "same_period")),
        ("tăng 5% so với cùng tháng năm trước", ("5%", "increase", "same_period")),
        ("giảm 5% so với bình quân cùng kỳ", ("5%", "decrease", "same_period")),
        ("So với 3 tháng trước, giá tôm giảm 5%", ("5%", "decrease", None)),
        ("So với 3 tháng đầu năm trước, giá tôm giảm 5%", ("5%", "decrease", "same_period")),
        ("tăng 40 tấn so với vụ chiêm năm trước", ("40 tấn", "increase", "previous_year")),
        ("tăng hơn vụ chiêm trước 40 tấn", ("40 tấn", "increase", "previous_period")),
        ("tăng hơn so với cùng kỳ 5%", ("5%", "increase", "same_period")),
        ("tăng 3 vụ trước khi lập chốt", ("3 vụ", "increase", None)),
        ("tăng 3%… so với cùng kỳ", ("3%", "increase", "same_period")),
        ("vượt 8,3% so với mục tiêu huyện giao", ("8,3%", "increase", "plan")),
        ("cao hơn tháng 7 năm 2008 là 7,6%", ("7,6%", "increase", None)),
        ("tăng cao hơn năm 2011 khoảng 1,4 điểm", ("khoảng 1,4 điểm", "increase", None)),
        ("tăng thêm từ 1-2 lò gốm so với năm trước", ("1-2 lò gốm", "increase", "previous_year")),
        ("giảm tỷ lệ hộ cận nghèo bình quân từ 1,5-2%/năm", ("1,5-2%/năm", "decrease", None)),
        ("giảm tỷ lệ hộ cận nghèo 1 - 1,5%", ("1 - 1,5%", "decrease", None)),
        ("giảm tỷ lệ hộ cận nghèo từ 1-2% so với năm trước", ("1-2%", "decrease", "previous_year")),
        ("hộ cận nghèo giảm từ 1-2%/năm", ("1-2%/năm", "decrease", None)),
        ("giảm tỷ lệ hộ cận nghèo 3% đến năm 2014", ("3%", "decrease", None)),
        ("giảm tỷ lệ hộ cận nghèo 3%, còn 4%", ("3%", "decrease", None)),
        ("giá muối tăng thêm từ 6-8 nghìn đồng/kg", ("6-8 nghìn đồng/kg", "increase", None)),
        ("giảm tỷ lệ sinh con thứ 3 từ 0,5% trở lên", ("từ 0,5% trở lên", "decrease", None)),
        ("So cùng kỳ năm trước, tăng 3%", ("3%", "increase", "same_period")),
    ],
)
def test_changes(pipeline, text, expected):
    """A verb, or a sign in brackets, says which way; what it is held against stands after it or at the head."""
    assert [expected] == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tăng 5 dự án và tăng 32% về vốn so với cùng kỳ", [("5 dự án", "increase", "same_period"), ("32%", "increase", "same_period")]),
        ("tăng 5 dự án và có 32% về vốn so với cùng kỳ", [("5 dự án", "increase", None)]),
        ("So với cùng kỳ, giảm 24 vụ (15,4%)", [("24 vụ", "decrease", "same_period"), ("15,4%", "decrease", "same_period")]),
        ("giảm 6% (131 hộ) so với năm trước", [("6%", "decrease", "previous_year")]),
        ("So với cùng kỳ, lúa tăng 2% và so với quý trước, ngô giảm 1%", [("2%", "increase", "same_period"), ("1%", "decrease", "previous_period")]),
        ("So với cùng kỳ, lúa tăng 2% và so với tháng 5, ngô giảm 1%", [("2%", "increase", "same_period"), ("1%", "decrease", None)]),
    ],
)
def test_changes_side_by_side(pipeline, text, expected):
    """Two changes share the basis behind the last; a percentage in brackets is the same change again."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    "text",
    [
        "với số vốn tăng thêm 96 triệu USD",
        "giảm còn 1,91%",
        "tăng lên 28 triệu đồng",
        "giảm xuống còn 5 hộ",
        "tăng trưởng đạt 5%",
        "không vượt quá 20%",
        "tỷ lệ tăng 10,3%",
        "tốc độ tăng 4%",
        "tăng từ 5 đến 7 lò gốm",
        "giảm từ 17-18% xuống còn 7%",
        "tỷ lệ hộ cận nghèo 2%/năm",
        "tăng tỷ lệ che phủ rừng 45%",
        "giảm tỷ lệ hộ cận nghèo dưới 2%",
        "giảm tỷ lệ hộ cận nghèo xuống còn 2%",
        "Xóm giảm tỷ lệ hộ cận nghèo từ 9% xuống 4%",
        "giảm tỷ lệ hộ cận nghèo từ 9,3% năm 2011 xuống còn 4,7% năm 2014",
        "giảm tỷ lệ hộ cận nghèo 9% cuối năm 2011 còn 4%",
        "giảm tỷ lệ hộ cận nghèo từ 8-9% đầu nhiệm kỳ về 4%",
        "giảm tỷ lệ hộ cận nghèo từ 3%/năm xuống 1%/năm",
        "giảm tỷ lệ bỏ học ở mức 3%",
        "giảm tỷ lệ bỏ học về 3%",
        "giảm tỷ lệ bỏ học hiện nay 3%",
        "giảm tỷ lệ bỏ học chỉ 3%",
        "giá muối tăng từ 6-8 nghìn đồng/kg",
        "lãi vay giảm từ 9 - 10%/năm",
        "lãi vay giảm từ 9 - 10%/năm về 8%/năm",
        "mực nước giếng tăng từ 1-2 m, lên 4 m",
        "mực nước giếng giảm từ 3-4 m về 1 m",
    ],
)
def test_levels(pipeline, text):
    """Where something has come to is a level, and no change."""
    assert not found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giá trị sản xuất tăng bình quân hằng năm 12,4%", ["12,4%"]),
        ("Tỷ lệ hộ nghèo giảm hàng năm 0,5%", ["0,5%"]),
        ("Thu nhập bình quân hằng năm 60 triệu đồng", []),
    ],
)
def test_a_yearly_pace(pipeline, text, expected):
    """So much a year is a change, where a verb of change leads to it."""
    assert [c.text for c in pipeline.parse(text, only={Change})[Change]] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tôm tăng 4,2%; cua tăng 7,5%; cá giảm 1,1% so với cùng kỳ.", ["same_period", "same_period", "same_period"]),
        ("Thu đạt 12 tỷ đồng, tăng 12%; chi đạt 20 tỷ đồng, tăng 5% so với năm trước.", ["previous_year", "previous_year"]),
        ("Một số mặt hàng tăng mạnh so với năm trước như: gạo tăng 23%; tiêu giảm 2%.", ["previous_year", "previous_year"]),
        ("So với cùng kỳ, đàn trâu tăng 2,1%; đàn bò tăng 3,4%; đàn dê giảm 4%.", ["same_period"] * 3),
        ("Thu ngân sách so với cùng kỳ tăng 5%.", ["same_period"]),
        ("Xảy ra 20 vụ, so với cùng kỳ giảm 3 vụ; phạt 30 triệu đồng, tăng 5 triệu đồng.", ["same_period", None]),
        ("Xảy ra 45 vụ (giảm 8 vụ), làm bị thương 30 người (tăng 2 người) so với cùng kỳ.", ["same_period", "same_period"]),
        ("Tôm tăng 4,2%. Cua tăng 7,5% so với cùng kỳ.", [None, "same_period"]),
        ("Vài khoản thu có mức tăng khá so cùng kỳ là: thu bến đò tăng 5%; thu chợ tăng gấp 2,3 lần.", ["same_period"] * 2),
        ("Giai đoạn vừa qua tăng 8%; cua tăng 7,5% so với cùng kỳ.", [None, "same_period"]),
        ("Thu vượt 8%; chi tăng 5% so với cùng kỳ.", [None, "same_period"]),
        ("Tháng 5 tăng 3%; tháng 6 tăng 5% so với tháng trước.", [None, "previous_period"]),
        ("Tôm tăng 4,2%; cua vượt 7,5% kế hoạch.", [None, "plan"]),
        ("Sản lượng tăng mạnh so với năm trước, gạo tăng 23%.", [None]),
        ("So với tháng trước, giá nấm tăng 2%; hàng mây và đồ gốm tăng 3%; chiếu cói giảm 1%.", ["previous_period"] * 3),
        ("So với tháng trước, giá nấm tăng 2%; sản lượng hàng năm tăng 3%.", ["previous_period", None]),
        ("Đàn vật nuôi đều tăng (dê 0,3%, thỏ 0,9%, ngỗng 2%) so với năm trước.", ["previous_year"] * 3),
        ("Đàn vật nuôi đều tăng (dê 0,3%, thỏ 0,9%).", [None, None]),
        ("Thu chợ tăng (kế hoạch 5%, nghị quyết 6%).", []),
        ("Cơ cấu chuyển dịch đúng hướng (gốm 30%, cói 70%).", []),
        ("So với tháng trước, 2 nhóm tăng giá: Nấm tăng 2%.\n2 nhóm giảm giá gồm: Cói giảm 1%.\nMuối tăng 4%.", ["previous_period"] * 2 + [None]),
        ("Phí bến đò giảm so cùng kỳ (giảm 17%); thu chợ tăng khá so với cùng kỳ năm ngoái (tăng 26%).", ["same_period"] * 2),
        ("Một số loại giảm hơn so với cùng kỳ như số lò gốm giảm 6 lò, số thợ giảm 12 thợ.", ["same_period"] * 2),
        ("So với tháng trước, 2 nhóm tăng giá gồm: Nấm tăng 2%. 2 nhóm giảm giá gồm: Cói giảm 1%. Muối tăng 4%.", ["previous_period"] * 2 + [None]),
        ("Nhóm đồ gốm tăng 4% so với tháng trước, trong đó chum vại tăng 6%.", ["previous_period"] * 2),
        ("Gốm đạt 9 tấn, tăng 4% so vụ trước, trong đó chum 5 tấn, tăng 6%; vại 4 tấn, tăng 2%. Cói tăng 1%.", ["previous_period"] * 3 + [None]),
        ("Nhóm đồ gốm tăng 4% so với tháng trước. Trong đó năm 2018 chum vại tăng 6%.", ["previous_period", None]),
        ("Nhóm đồ gốm tăng 4% so với tháng trước, chum vại tăng 6%.", ["previous_period", None]),
        ("Xóm có 70 thợ gốm (tăng 9 thợ so cùng kỳ) và 12 lò gốm (tăng 2 lò).", ["same_period", "same_period"]),
        ("Xóm có 70 thợ gốm (tăng 9 thợ so cùng kỳ). Xã có 12 lò gốm (tăng 2 lò).", ["same_period", None]),
    ],
)
def test_a_basis_told_once(pipeline, text, expected):
    """A row shares the basis behind its last member, at its head, or before its list; another sentence, time or plan does not."""
    assert expected == [basis for _, _, basis in found(pipeline, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("giảm 38 vụ, 31 người chết và 12 người bị thương.", ["38 vụ", "31 người chết", "12 người bị thương"]),
        ("tăng 12 vụ và 8 người chết so với cùng kỳ.", ["12 vụ", "8 người chết"]),
        ("Giảm 203 biên chế hành chính và 45 biên chế sự nghiệp.", ["203 biên chế", "45 biên chế"]),
        ("Xã giảm 15 hộ nghèo, 4 thôn đạt chuẩn văn hóa.", ["15 hộ nghèo"]),
        ("Xã giảm 15 cán bộ, 2 cán bộ chuyển công tác.", ["15 cán bộ"]),
        ("Giảm 15 vụ, 20 đối tượng bị bắt giữ.", ["15 vụ"]),
        ("Xã tăng 15 đảng viên và 3 đảng viên được khen thưởng.", ["15 đảng viên"]),
        ("Xã giảm 15 hộ nghèo so với năm trước và 3 thôn còn khó khăn.", ["15 hộ nghèo"]),
    ],
)
def test_a_row_of_counts(pipeline, text, expected):
    """One verb governs a row of counts, unless something else is told of a member."""
    assert expected == [words for words, _, _ in found(pipeline, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu đạt 5 tỷ đồng, vượt dự toán 12%.", [("12%", "increase", "budget")]),
        ("Hộ nghèo còn 5%, thấp hơn so kế hoạch đề ra gần 2%.", [("gần 2%", "decrease", "plan")]),
        ("Sản lượng cao hơn so với cùng kỳ 12%.", [("12%", "increase", "same_period")]),
        ("Vượt kế hoạch, đạt 12%.", []),
        ("Thu vượt dự toán 112%.", []),
    ],
)
def test_a_basis_before_its_figure(pipeline, text, expected):
    """What is exceeded may stand between the verb and the figure."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sản lượng nấm tăng nhẹ 0,8% so với cùng kỳ.", [("0,8%", "increase", "same_period")]),
        ("Giá muối giảm khá sâu 9%.", [("9%", "decrease", None)]),
        ("Lượng khách tăng mạnh trở lại 12% so với năm trước.", [("12%", "increase", "previous_year")]),
        ("Giá muối tăng mạnh nhất 3%.", [("3%", "increase", None)]),
        ("Giá muối tăng nhẹ so với tháng trước, ở mức 3%.", []),
        ("Giá muối tăng trưởng mạnh, đạt 3%.", []),
    ],
)
def test_how_something_moved(pipeline, text, expected):
    """Adverbs stand between the verb and its figure; a level after them is no change."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giá chiếu cói có mức tăng mạnh nhất ở mức 4,6% so với tháng trước.", [("4,6%", "increase", "previous_period")]),
        ("Đồ gốm có mức giảm nhẹ là 0,2%.", [("0,2%", "decrease", None)]),
        ("Đồ gốm đạt mức tăng trưởng 5%.", []),
        ("Lãi suất có mức thấp nhất là 5%.", []),
    ],
)
def test_a_level_of_change(pipeline, text, expected):
    """Where something has such a level of rise or fall, it moved by so much; a rate of growth and a plain level are no change."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Có 2 xóm giảm tỷ lệ hộ cận nghèo từ 4% trở lên.", [("từ 4% trở lên", "decrease", "at_least")]),
        ("Tỷ lệ hộ cận nghèo giảm từ 4% trở lên.", [("từ 4% trở lên", "decrease", "at_least")]),
        ("Tỷ lệ hộ cận nghèo giảm từ 9% xuống còn 4%.", []),
        ("Tỷ lệ chuyên cần đạt từ 90% trở lên.", []),
        ("Xóm giảm tỷ lệ hộ nghèo còn từ 4% trở lên.", []),
    ],
)
def test_by_so_much_at_least(pipeline, text, expected):
    """The least change begins with "từ"; the start of a fall and a level reached do not."""
    changes = pipeline.parse(text, only={Change})[Change]

    assert [(c.quantity.text, c.quantity.direction, c.quantity.comparator) for c in changes] == expected
