"""Measured things, one entry for each telling."""

import pytest


def found(pipeline, text):
    """Return subject, value, attainment and change of each entry in *text*."""
    said = lambda part: part.text if part else None  # noqa: E731
    return [(said(i.subject), said(i.value), said(i.attainment), said(i.change)) for i in pipeline.parse(text).indicators]


def test_value_attainment_and_change_in_one(pipeline):
    """Nothing else is named between them."""
    text = "Tổng diện tích gieo trồng đạt 5.755 ha, đạt 99,7% kế hoạch, tăng 3% so với cùng kỳ."

    assert found(pipeline, text) == [("Tổng diện tích gieo trồng", "5.755 ha", "99,7%", "3%")]


def test_new_words_begin_a_new_entry(pipeline):
    """A change after another name is of that."""
    text = "Thu nội địa đạt 50 tỷ đồng, nợ thuế giảm 5%."

    assert found(pipeline, text) == [("Thu nội địa", "50 tỷ đồng", None, None), ("nợ thuế", None, None, "5%")]


def test_a_share_is_an_entry_of_its_own(pipeline):
    """It has the subject of the amount, and the basis total."""
    share = pipeline.parse("Vốn vay là 15 tỷ đồng (chiếm 59,4%).").indicators[0]
    amount = pipeline.parse("Vốn vay là 15 tỷ đồng (chiếm 59,4%).").indicators[1]

    assert {(share.value.text, share.value.basis), (amount.value.text, amount.value.basis)} == {("59,4%", "total"), ("15 tỷ đồng", None)}
    assert share.subject.text == amount.subject.text == "Vốn vay"


def test_a_second_basis_is_a_further_entry(pipeline):
    """Both have the same subject."""
    text = "Thu ngân sách đạt 60% dự toán tỉnh giao, 58% dự toán huyện giao."

    assert sorted(found(pipeline, text)) == [("Thu ngân sách", None, "58%", None), ("Thu ngân sách", None, "60%", None)]


def test_the_same_time_a_year_earlier(pipeline):
    """A bracket on the same time of the year before is an entry for that time."""
    text = "Tính đến hết tháng 9/2022, giải ngân đạt 62% kế hoạch (cùng kỳ đạt 55%)."

    assert sorted((i.period, i.subject.text) for i in pipeline.parse(text).indicators) == [
        ("2021-01/2021-09", "giải ngân"),
        ("2022-01/2022-09", "giải ngân"),
    ]


def test_a_plan_in_brackets(pipeline):
    """What was planned is a goal of the same thing."""
    plan = pipeline.parse("Tỷ lệ lao động qua đào tạo đạt 65% (kế hoạch 63%).").indicators

    assert sorted((i.value.text, i.subject.text, i.target) for i in plan) == [
        ("63%", "Tỷ lệ lao động qua đào tạo", True),
        ("65%", "Tỷ lệ lao động qua đào tạo", False),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vốn làm chợ 71 tỷ đồng, đạt 102% KH (KH 69 tỷ đồng), tăng 15% so cùng kỳ.",
            [("71 tỷ đồng", "102%", "15%", False), ("69 tỷ đồng", None, None, True)],
        ),
        ("Số thợ học nghề gốm 690 người, vượt 15% KH (KH 600 người).", [("690 người", None, "15%", False), ("600 người", None, None, True)]),
        ("Số thợ học nghề gốm 690 người, vượt 15% kế hoạch (600 người).", [("690 người", None, "15%", False), ("600 người", None, None, True)]),
        ("Số thợ học nghề gốm 690 người, vượt 15% kế hoạch (90 người).", [("690 người", None, "15%", False), ("90 người", None, None, False)]),
        ("Tỷ lệ thợ có thẻ 86%, thấp hơn 5% so với chỉ tiêu huyện giao (91%).", [("86%", None, "5%", False), ("91%", None, None, True)]),
        ("Tốc độ tăng trưởng đạt 7,3% (kế hoạch tăng từ 8-9%).", [("7,3%", None, None, False), (None, None, "8-9%", True)]),
        ("Tốc độ tăng trưởng đạt 7,3% (KH tăng 8-9%).", [("7,3%", None, None, False), (None, None, "8-9%", True)]),
    ],
)
def test_the_plan_behind_its_figure(pipeline, text, expected):
    """A plan in a bracket is of the same thing, whatever stands between, and what follows goes on with the figure itself."""
    items = pipeline.parse(text).indicators
    told = [(*(part.text if part else None for part in (item.value, item.attainment, item.change)), item.target) for item in items]

    assert set(told) == set(expected)
    assert len({item.subject.text for item in items}) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2023, diện tích cói hư hại là 20 ha, trong khi năm trước là 30 ha.", {("20 ha", "2023"), ("30 ha", "2022")}),
        ("Năm 2023, diện tích cói đạt 20 ha (năm trước 30 ha).", {("20 ha", "2023"), ("30 ha", "2022")}),
        ("Năm 2023, diện tích cói đạt 20 ha; theo số liệu năm trước lúa đạt 30 ha.", {("20 ha", "2023"), ("30 ha", "2023")}),
        ("Giá muối 9 tháng đầu năm 2013 đạt 4% và dự báo cả năm khoảng 7%.", {("4%", "2013-01/2013-09"), ("khoảng 7%", "2013")}),
        ("Quý I/2013, thu chợ đạt 5 tỷ đồng, bằng 12% dự toán cả năm, tăng 3%.", {("5 tỷ đồng", "2013-Q1")}),
        (
            "Trong tháng 10-2012, chợ bán 9 nghìn mâm. Tổng số mâm trong 10 tháng ước đạt 75 nghìn mâm.",
            {("9 nghìn mâm", "2012-10"), ("75 nghìn mâm", "2012-01/2012-10")},
        ),
        (
            "Trong tháng 9-2012, chợ bán 9 nghìn mâm. Tổng số mâm trong 10 tháng ước đạt 75 nghìn mâm.",
            {("9 nghìn mâm", "2012-09"), ("75 nghìn mâm", "2012-09")},
        ),
    ],
)
def test_of_another_time(pipeline, text, expected):
    """What the same thing was last year, or will be in the whole year, has a period of its own and the same subject."""
    items = pipeline.parse(text).indicators

    assert {(item.value.text, item.period) for item in items if item.value} == expected


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Xóm có 60 thợ gốm, trong đó có 9 thợ cả (15%).", "total"),
        ("Xóm có 60 thợ gốm, trong đó thu 9 tỷ đồng (15%).", None),
        ("Xóm có 9 thợ cả (15%).", None),
        ("Huyện có 45/60 lò gốm (75%).", "total"),
        ("Huyện trồng 45/60 ha (75%).", None),
    ],
)
def test_a_share_in_bare_brackets(pipeline, text, basis):
    """A bare percentage behind some of those counted is their share of the whole."""
    assert [item.value.basis for item in pipeline.parse(text).indicators if item.value and item.value.unit == "%"] == [basis]


def test_a_plan_is_no_estimate(pipeline):
    """The plan behind an estimated figure is not estimated itself."""
    items = pipeline.parse("Thu chợ ước đạt 8 tỷ đồng (KH 9 tỷ đồng).").indicators

    assert {(item.value.text, item.estimated, item.target) for item in items} == {("8 tỷ đồng", True, False), ("9 tỷ đồng", False, True)}


def test_a_basis_is_no_subject(pipeline):
    """Neither what a figure before is held against nor the time of a sum is what the next one measures."""
    held = pipeline.parse("Thu chợ tăng 44% so với chỉ tiêu huyện giao, tăng bình quân 10%/năm.").indicators
    so_far = pipeline.parse("Thu chợ tháng 10/2020 đạt 8 tỷ đồng, lũy kế 10 tháng 79 tỷ đồng.").indicators

    assert ["Thu chợ"] * 2 == [item.subject.text for item in held]
    assert {("Thu chợ", "2020-10"), ("Thu chợ", "2020-01/2020-10")} == {(item.subject.text, item.period) for item in so_far}


def test_persons_and_their_visits_are_one(pipeline):
    """A change in persons goes on from a count of their visits; one of another thing does not."""
    assert found(pipeline, "Số lượt khách là 500 lượt người, tăng 200 người so với cùng kỳ.") == [
        ("Số lượt khách", "500 lượt người", None, "200 người")
    ]
    assert len(found(pipeline, "Số lượt khách là 500 lượt người, tăng 20 chuyến so với cùng kỳ.")) == 2


def test_a_comparison_in_brackets(pipeline):
    """What is lower than before is what stands before the bracket."""
    items = pipeline.parse("Tỷ số giới tính khi sinh là 113% (thấp hơn so với cùng kỳ là 3,7 điểm %).").indicators

    assert {"Tỷ số giới tính khi sinh"} == {item.subject.text for item in items}


def test_a_wound_is_a_grade(pipeline):
    """The percentage of a disability measures nothing."""
    assert found(pipeline, "Ông là thương binh 61%, nạn nhân chất độc da cam 81%.") == []


def test_period_estimate_and_key(pipeline):
    """A head gives the period, ước the estimate, and a listed name the key."""
    (entry,) = pipeline.parse("Năm 2020, thu ngân sách ước đạt 5 tỷ đồng.").indicators

    assert ("2020", True, False, "budget_revenue") == (entry.period, entry.estimated, entry.target, entry.key)


def test_against_the_year_before(pipeline):
    """A change against a named year has a basis only where that is the year before."""
    (entry,) = pipeline.parse("Năm 2020, thu nhập tăng 5% so với năm 2019.").indicators
    (other,) = pipeline.parse("Năm 2020, thu nhập tăng 5% so với năm 2015.").indicators

    assert (entry.change.basis, other.change.basis) == ("previous_year", None)


@pytest.mark.parametrize("text", ["Phong trào “5 không, 3 sạch” lan tỏa.", 'Phong trào "5 không, 3 sạch" lan tỏa.', "Đã 3 lần họp."])
def test_slogans_and_times_are_none(pipeline, text):
    """A number in a quoted slogan measures nothing, and how often is no amount."""
    assert found(pipeline, text) == []


def test_a_rate_in_brackets(pipeline):
    """It is of what the figure before it counts."""
    assert found(pipeline, "Hai năm có 1.200 người chết do bão (600 người/năm).") == [
        ("người chết", "1.200 người chết", None, None),
        ("người chết", "600 người/năm", None, None),
    ]


def test_a_named_thing_before_the_bracket(pipeline):
    """An amount in brackets behind the name of another thing is of that."""
    text = "Giá điện của huyện là 7 USD/kWh, bằng nửa giá điện của cả nước (14 USD/kWh)."

    assert {entry[:2] for entry in found(pipeline, text)} == {("Giá điện của huyện", "7 USD/kWh"), ("bằng nửa giá điện của cả nước", "14 USD/kWh")}


def test_each_change_has_its_own_subject(pipeline):
    """What heads the sentence is compared with by all, and hides no name."""
    text = "So với 3 tháng đầu năm 2018, số người chết giảm 24 người, số người bị thương giảm 48 người."

    assert [entry[0] for entry in found(pipeline, text)] == ["số người chết", "số người bị thương"]


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Doanh thu bằng 6% quy mô GDP.", "total"),
        ("Có 90 vụ, trong đó đường bộ 80 vụ (5 vụ/năm bằng 96,4%).", "total"),
        ("Có 90 vụ (5 vụ/năm bằng 96,4%).", None),
    ],
)
def test_equal_to_a_part(pipeline, text, basis):
    """A percentage of the whole economy, or of what "trong đó" parts, is a share."""
    parts = [part for i in pipeline.parse(text).indicators for part in (i.value, i.attainment) if part and "%" in part.text]

    assert [part.basis for part in parts] == [basis]


def test_a_bracket_before_the_basis(pipeline):
    """The words "so với" may stand behind a bracket."""
    entry = pipeline.parse("Năm 2018, hộ nghèo giảm 6,69% (131 hộ) so với năm 2017.").indicators[0]

    assert entry.change.basis == "previous_year"


def test_a_sum_so_far(pipeline):
    """The words "tính chung" name nothing: the thing before it goes on."""
    text = "Xuất khẩu tháng 3 đạt 85 triệu USD, tính chung quý I đạt 250 triệu USD."

    assert found(pipeline, text) == [("Xuất khẩu", "250 triệu USD", None, None), ("Xuất khẩu", "85 triệu USD", None, None)]
    assert found(pipeline, "Tính chung quý I đạt 250 triệu USD.")[0][0] is None


def test_a_change_of_what_was_just_counted(pipeline):
    """Directly behind the noun the change is of that noun; "tăng trưởng" after a value is a change too."""
    assert found(pipeline, "Tỉnh có 636 ca mắc bệnh sởi tăng 279 ca so với cùng kỳ.") == [("ca mắc bệnh sởi", "636 ca mắc", None, "279 ca")]
    assert found(pipeline, "Tổng sản phẩm đạt 4 tỷ đồng, tăng trưởng 6% so với cùng kỳ.") == [("Tổng sản phẩm", "4 tỷ đồng", None, "6%")]
    assert len(found(pipeline, "Tỉnh có 63 ca mắc bệnh sởi, số xã tăng 27 xã.")) == 2


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("Nguồn vốn trung ương 90%, ngân sách huyện 10%.", ["total", "total"]),
        ("Nguồn vốn trung ương tăng 90%, ngân sách huyện 10%.", [None, None]),
        ("Lúa đạt 90%, ngô 80%.", [None, None]),
        ("Công nghiệp chiếm tỉ trọng đến 67,5%, nông nghiệp giảm xuống còn 32,5%.", ["total", "total"]),
        ("Hộ kinh doanh đóng góp khoảng trên 20% vào tổng thu ngân sách.", ["total"]),
        ("Nhà nước đóng góp 20% lãi vay.", [None]),
    ],
)
def test_parts_of_a_whole(pipeline, text, bases):
    """Percentages are of a whole where that is said, or where they add up to a hundred."""
    entries = pipeline.parse(text).indicators

    assert bases == [(entry.value or entry.change).basis for entry in entries]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Huyện kết nạp 25 đảng viên mới.", "new_party_members"),
        ("Huyện có 25 đảng viên.", "party_members_total"),
        ("Xã giải quyết việc làm cho 250 lao động.", "jobs"),
        ("Nông nghiệp chiếm 25%.", "econ_structure_agri"),
        ("Nông nghiệp tăng 25%.", None),
        ("Tổng thu ngân sách đạt 5 tỷ đồng.", "budget_revenue"),
        ("Có 25 chiếc xe.", None),
    ],
)
def test_keys(pipeline, text, key):
    """The key is that of the longest listed name, verb or deed beside the subject taken in."""
    assert [entry.key for entry in pipeline.parse(text).indicators] == [key]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Hệ số ICOR đạt 5,6.", ["5.6"]),
        ("Chỉ số PCI năm 2021 đạt 65,2, tăng 3 bậc.", ["65.2", "3"]),
        ("Chỉ số giá tiêu dùng 5,6.", []),
        ("Phiên bản 5,6 của đề án.", []),
    ],
)
def test_indices_without_a_unit(pipeline, text, numbers):
    """What an index comes to is a value, though no unit stands behind it."""
    found = sorted((q.start, str(q.number)) for i in pipeline.parse(text).indicators for q in (i.value, i.change) if q)

    assert numbers == [number for _, number in found]


def test_a_part_in_the_economy(pipeline):
    """What a sector adds to growth is told of the sector."""
    found_ = found(pipeline, "Khu vực dịch vụ tăng 6,8%, đóng góp 2,07 điểm phần trăm vào mức tăng trưởng chung.")

    assert sorted(found_, key=str) == [("Khu vực dịch vụ", "2,07 điểm phần trăm", None, None), ("Khu vực dịch vụ", None, None, "6,8%")]


def test_past_a_bracket(pipeline):
    """What follows a closed bracket is again of what stood before it."""
    text = "Tổng vốn đầu tư đạt 298 triệu USD (cấp mới: 175 triệu USD; bổ sung: 123 triệu USD), bằng 32% so với cùng kỳ."

    assert ("Tổng vốn đầu tư", "298 triệu USD", "32%", None) in found(pipeline, text)


def test_a_new_thing_before_a_bracket(pipeline):
    """A percentage in brackets is of what is named right before them."""
    entries = pipeline.parse("Trường chuẩn bậc mầm non có 14 trường (51,8%), bậc tiểu học đông (75,2%).").indicators

    assert {e.value.text: e.subject.text for e in entries}["75,2%"] == "bậc tiểu học đông"


def test_what_it_was_a_year_before(pipeline):
    """A bracket behind "cùng kỳ năm 2023" holds what it was then."""
    entries = pipeline.parse("Quý I/2024, tổng vốn đăng ký đạt 452 triệu USD, tăng so với cùng kỳ năm 2023 (35 triệu USD).").indicators

    assert sorted((e.value.text, e.period) for e in entries) == [("35 triệu USD", "2023-Q1"), ("452 triệu USD", "2024-Q1")]


def test_equal_to_the_same_period_at_the_head(pipeline):
    """The words "so với cùng kỳ" at the head makes what is equal to it an attainment."""
    (entry,) = pipeline.parse("So với thời điểm cùng kỳ, số vốn đăng ký chỉ bằng 15,3%.").indicators

    assert (entry.attainment.text, entry.attainment.basis) == ("15,3%", "same_period")


@pytest.mark.parametrize("text", ["Tư lệnh Quân đoàn 12 đồng chủ trì.", "Họp 1 buổi sáng thứ 2 hằng tuần."])
def test_what_counts_nothing(pipeline, text):
    """Together is no money, and a time of the day no count."""
    assert not found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tổng thiệt hại là 460 tỷ đồng; nặng nhất là Lai Châu trên 315 tỷ đồng, Hà Giang trên 120 tỷ đồng.",
            ["Tổng thiệt hại", "Tổng thiệt hại", "Tổng thiệt hại"],
        ),
        ("Tỷ lệ bao phủ toàn tỉnh là 95%, trong đó Lai Châu 98%.", ["Tỷ lệ bao phủ toàn tỉnh", "Tỷ lệ bao phủ toàn tỉnh"]),
        ("Tổng số tiền là 460 tỷ đồng; Công ty Nam Á 5 tỷ đồng.", ["Tổng số tiền", "Công ty Nam Á"]),
    ],
)
def test_a_place_is_where_not_what(pipeline, text, expected):
    """An amount beside the bare name of a place measures what the sentence measured before."""
    assert [subject for subject, *_ in found(pipeline, text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tốc độ tăng trưởng đạt 10,66%; thương mại - dịch vụ chiếm 42%, công nghiệp 40% và nông nghiệp 18%.",
            [None, "total", "total", "total"],
        ),
        ("Tốc độ tăng trưởng đạt 10,66%; công nghiệp chiếm 60%, nông nghiệp 40%.", [None, "total", "total"]),
        ("Tỷ lệ che phủ đạt 50%; tỷ lệ xã đạt chuẩn là 60%, tỷ lệ hộ dùng nước sạch là 40%.", [None, None, None]),
    ],
)
def test_parts_of_a_sentence_that_add_up(pipeline, text, expected):
    """Percentages that follow one another and make a hundred are parts, where one is told as such or they are three."""
    assert [i.value.basis for i in pipeline.parse(text).indicators] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2018, huyện được giao chỉ tiêu tuyển 90 tân binh.", True),
        ("Tổng kế hoạch vốn 30 tỷ đồng.", True),
        ("Huyện giao chỉ tiêu cho 5 thôn.", False),
        ("Kế hoạch vốn giải ngân đạt 62%.", False),
    ],
)
def test_planned_figures(pipeline, text, expected):
    """What is assigned, or stands in a plan, is still to reach."""
    assert [expected] == [i.target for i in pipeline.parse(text).indicators]


def test_a_count_beside_an_amount(pipeline):
    """A count behind a stroke is an entry of its own; what rises after it is the amount."""
    text = "Tổng dư nợ đạt 35 tỷ đồng/856 khách hàng, vượt kế hoạch 3 tỷ đồng."

    assert [("Tổng dư nợ", "35 tỷ đồng", None, "3 tỷ đồng"), ("khách hàng", "856 khách hàng", None, None)] == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Thu ngân sách vượt kế hoạch 5%.", "Thu ngân sách"),
        ("Sản lượng lúa cao hơn so với cùng kỳ 12%.", "Sản lượng lúa"),
        ("Thu ngân sách so với cùng kỳ tăng 5%.", "Thu ngân sách"),
        ("Điểm thi của trường cao hơn năm trước 5 bậc.", "Điểm thi của trường"),
        ("Đàn bò so với năm trước giảm 12 con.", "Đàn bò"),
        ("So với cùng kỳ, thu ngân sách tăng 5%.", "thu ngân sách"),
    ],
)
def test_what_moved_against_a_basis_before_the_figure(pipeline, text, subject):
    """Neither the verb nor the basis is part of the subject."""
    assert [subject] == [i.subject.text for i in pipeline.parse(text).indicators]


def test_a_rate_of_growth_with_its_basis(pipeline):
    """The rate itself is a value, held against what stands after it."""
    texts = ("Ngành duy trì mức tăng trưởng 8,1% so với cùng kỳ.", "Ngành duy trì mức tăng trưởng 8,1%.", "Tỷ lệ 8,1% so với cùng kỳ.")

    assert ["same_period", None, None] == [pipeline.parse(text).indicators[0].value.basis for text in texts]


@pytest.mark.parametrize(
    ("text", "attainment"),
    [("Có 8/10 chỉ tiêu đạt và vượt kế hoạch (đạt 80%).", "80%"), ("Có 8 chỉ tiêu đạt và vượt kế hoạch, tỷ lệ hộ nghèo (đạt 3%).", None)],
)
def test_a_share_with_its_percentage(pipeline, text, attainment):
    """What a share comes to stands in a bracket behind what is told of it."""
    assert attainment == found(pipeline, text)[0][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giá muối tăng mạnh 5%.", [("Giá muối", None, None, "5%")]),
        ("Số đơn thư giảm nhẹ 2%.", [("Số đơn thư", None, None, "2%")]),
        ("Doanh thu bến đò đạt 2 tỷ đồng, tăng vọt 40%.", [("Doanh thu bến đò", "2 tỷ đồng", None, "40%")]),
        ("Sản lượng nấm có mức tăng mạnh nhất ở mức 4,6%.", [("Sản lượng nấm", None, None, "4,6%")]),
        ("Đứng thứ hai là nhóm đồ gốm với mức tăng 0,7%.", [("nhóm đồ gốm", None, None, "0,7%")]),
        ("Hộ làm muối với mức thu nhập 5 triệu đồng.", [("mức thu nhập", "5 triệu đồng", None, None)]),
        ("Xóm giảm tỷ lệ hộ cận nghèo từ 4% trở lên.", [("tỷ lệ hộ cận nghèo", None, None, "từ 4% trở lên")]),
    ],
)
def test_what_moved_and_how(pipeline, text, expected):
    """Neither the verb nor its adverbs nor a level of change stay in the subject; another level is one."""
    assert found(pipeline, text) == expected


def test_a_bracket_that_tells_them_apart(pipeline):
    """Those told apart in a bracket are described anew; a bracket with the sum alone is of the same thing."""
    told = found(pipeline, "Huyện có 730 nhà dân bị hư hỏng (7 nhà bị sập, 723 nhà bị tốc mái).")
    assert [item[0] for item in told] == ["nhà dân bị hư hỏng", "nhà bị sập", "nhà bị tốc mái"]


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Quý I/2023, xã xuất bán chum vại tăng 4% so với quý I/2022.", "same_period"),
        ("Quý I/2023, xã xuất bán chum vại tăng 4% so với quý IV/2022.", None),
        ("6 tháng đầu năm 2022, số lò gốm tăng 7% so với 6 tháng đầu năm 2021.", "same_period"),
        ("6 tháng đầu năm 2022, số lò gốm tăng 7% so với 6 tháng đầu năm 2019.", None),
        ("Năm 2022, số lò gốm tăng 7% so với cả năm 2021.", "previous_year"),
        ("Năm 2022, số lò gốm tăng 7% so với 2021.", "previous_year"),
        ("Tháng 7/2009, giá trị hàng gốm cao hơn tháng 7 năm 2008 là 7,6%.", "same_period"),
        ("Tháng 7/2009, giá trị hàng gốm cao hơn tháng 5 năm 2008 là 7,6%.", None),
        ("Giai đoạn 2016-2020, số lò gốm tăng 7% so với năm 2015.", None),
        ("Năm 2012, diện tích cói tăng 7% so với vụ chiêm năm 2011.", "previous_year"),
        ("Năm 2012, diện tích cói tăng 7% so với vụ chiêm năm 2010.", None),
    ],
)
def test_the_same_months_a_year_before(pipeline, text, basis):
    """The same months of the year before are the same period; other months, or an older year, have no name."""
    assert [basis] == [item.change.basis for item in pipeline.parse(text).indicators]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Xã góp 9 tỷ đồng, đạt 60% so với nghị quyết đề ra (15 tỷ đồng).", [("9 tỷ đồng", False), ("15 tỷ đồng", True)]),
        ("Xã góp 9 tỷ đồng, đạt 60% so với nghị quyết đề ra (7 tỷ đồng).", [("9 tỷ đồng", False), ("7 tỷ đồng", False)]),
    ],
)
def test_the_plan_behind_its_share(pipeline, text, targets):
    """The bracket behind a share of the plan holds the plan, where the share comes out."""
    found = pipeline.parse(text).indicators

    assert dict(targets) == {item.value.text: item.target for item in found}


def test_money_beside_a_thing(pipeline):
    """Money beside rice is no rice; what each gift is worth is told of the gift."""
    assert [item[0] for item in found(pipeline, "Các hội góp được hơn 3 tấn gạo, hơn 37 triệu đồng.")] == ["gạo", None]
    assert found(pipeline, "Trao 35 suất quà (mỗi suất 600 nghìn đồng).")[1][0] == "suất"


def test_a_row_of_changes_in_brackets(pipeline):
    """A change alone in a bracket is of the thing named before its bracket."""
    told = found(pipeline, "Các khoản thu tăng gồm: thuế đất (tăng 30%); phí trước bạ (tăng 61%); lệ phí chợ (giảm 13%).")
    assert [(item[0], item[3]) for item in told] == [("thuế đất", "30%"), ("phí trước bạ", "61%"), ("lệ phí chợ", "13%")]


def test_a_second_verb_behind_a_share(pipeline):
    """What "và" joins to a share goes on with the same thing."""
    told = found(pipeline, "Diện tích lúa đạt 470 ha, chiếm 54% đất trồng của xã và bằng 121% so với cùng kỳ.")
    assert {item[0] for item in told} == {"Diện tích lúa"}
