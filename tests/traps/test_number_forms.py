"""Every way in which reports write numbers, by the name that the list of forms gives it."""

import pytest
from readings import Row, misread

ROWS: list[Row] = [
    ("thousands_dot", "Huyện có 6.900 hộ.", {"figures": ["value: 6.900 hộ = 6900 hộ"]}),
    ("thousands_dot_multi", "Tỉnh chi 76.188.970 đồng.", {"figures": ["value: 76.188.970 đồng = 76188970 VND"]}),
    ("decimal_comma", "Sản lượng đạt 100,43% kế hoạch.", {"figures": ["attainment: 100,43% = 100.43 % (plan)"]}),
    ("decimal_comma_3", "Doanh thu đạt 108,987 tỷ đồng.", {"figures": ["value: 108,987 tỷ đồng = 108987000000 VND"]}),
    ("decimal_comma_3_usd", "Kim ngạch đạt 1,556 tỷ USD.", {"figures": ["value: 1,556 tỷ USD = 1556000000 USD"]}),
    ("mixed", "Doanh thu đạt 3.798,254 tỷ đồng.", {"figures": ["value: 3.798,254 tỷ đồng = 3798254000000 VND"]}),
    ("mixed_km", "Diện tích tự nhiên là 9.361,381km2.", {"figures": ["value: 9.361,381km2 = 9361.381 km²"]}),
    ("comma_thousands_error", "Sản lượng đạt 104,267 tấn.", {"figures": ["value: 104,267 tấn = 104267 tấn or 104.267 tấn"]}),
    ("comma_thousands_view", "Huyện làm đường\n5,676 lượt xem\nNgày 11/3, xã làm đường.", {"figures": [], "chrome": ["5,676 lượt xem"]}),
    ("dot_decimal_error", "Tiến độ đạt 86.38%.", {"figures": ["value: 86.38% = 86.38 %"]}),
    ("no_sep", "Đảng bộ có 2492 đảng viên.", {"figures": ["value: 2492 đảng viên = 2492 đảng viên"]}),
    ("no_sep_decimal", "Diện tích lúa đạt 6915,8 ha.", {"figures": ["value: 6915,8 ha = 6915.8 ha"]}),
    ("space_in_number", "Quà trị giá 2, 4 tỷ đồng.", {"figures": ["value: 2, 4 tỷ đồng = 2400000000 VND"]}),
    ("lost_comma", "Tỷ lệ hộ nghèo tăng 0 68%.", {"figures": ["change: 0 68% = 0.68 % increase"]}),
    ("leading_zero", "Huyện có 01 thị trấn, khen 03 tập thể.", {"figures": ["value: 01 thị trấn = 1 thị trấn", "value: 03 tập thể = 3 tập thể"]}),
    ("word", "Tai nạn tăng bảy vụ.", {"figures": ["change: bảy vụ = 7 vụ increase"]}),
    ("word_paren", "Sở ban hành 15 (mười lăm) quy trình.", {"figures": ["value: 15 (mười lăm) quy trình = 15 quy trình"]}),
    ("half", "Mỗi hộ nhận 2 triệu rưỡi.", {"figures": ["value: 2 triệu rưỡi = 2500000 VND"]}),
    ("van", "Khu di tích đón 30 vạn lượt khách.", {"figures": ["value: 30 vạn lượt khách = 300000 lượt khách"]}),
    ("compound_money", "Mỗi suất quà trị giá 1 triệu 200 nghìn đồng.", {"figures": ["value: 1 triệu 200 nghìn đồng = 1200000 VND"]}),
    ("million_million", "Tổng chi là 2.245.645 triệu đồng.", {"figures": ["value: 2.245.645 triệu đồng = 2245645000000 VND"]}),
    ("trillion", "Tổng vốn đạt 1,26 triệu tỉ đồng.", {"figures": ["value: 1,26 triệu tỉ đồng = 1260000000000000 VND"]}),
    ("thousand_billion", "Tổng vốn đạt 12,5 ngàn tỷ.", {"figures": ["value: 12,5 ngàn tỷ = 12500000000000 VND"]}),
    ("bare_ty", "Tổng thu đạt 1.496 tỷ.", {"figures": ["value: 1.496 tỷ = 1496000000000 VND"]}),
    ("usd_decimal", "Kim ngạch đạt 7.256,80 triệu USD.", {"figures": ["value: 7.256,80 triệu USD = 7256800000 USD"]}),
    ("percent_spaced", "Sản lượng đạt 99,7 % kế hoạch.", {"figures": ["attainment: 99,7 % = 99.7 % (plan)"]}),
    ("percent_range", "Tăng trưởng đạt 6,5 - 7%.", {"figures": ["value: 6,5 - 7% = 6.5..7 %"]}),
    ("range_words", "Mức phạt từ 200.000 đồng đến 1 triệu đồng.", {"figures": ["value: 200.000 đồng đến 1 triệu đồng = 200000..1000000 VND"]}),
    ("range_short", "Huyện có thêm 12-15 xã đạt chuẩn.", {"figures": ["value: 12-15 xã = 12..15 xã"], "dates": []}),
    ("fraction", "Huyện đạt 5/12 chỉ tiêu.", {"figures": ["value: 5/12 chỉ tiêu = 5/12 chỉ tiêu"], "dates": []}),
    ("fraction_dot", "Cả nước có 5.775/8.227 xã đạt chuẩn.", {"figures": ["value: 5.775/8.227 xã = 5775/8227 xã"]}),
    ("fraction_unit", "Diện tích tưới đạt 80.683ha/83.606,2ha.", {"figures": ["value: 80.683ha/83.606,2ha = 80683/83606.2 ha"]}),
    ("fraction_paren", "Tỷ lệ hồ sơ đạt 87,7% (8.481/9.669).", {"figures": ["value: 87,7% = 87.7 %", "value: 8.481/9.669 = 8481/9669"]}),
    ("score_of", "Chỉ số đạt 40,62/80 điểm.", {"figures": ["value: 40,62/80 điểm = 40.62/80 điểm"]}),
    ("rank_of", "Chỉ số của tỉnh xếp thứ 38/63.", {"figures": ["value: 38/63 = 38/63"], "dates": []}),
    ("votes", "Ông trúng cử với 66/69 phiếu bầu.", {"figures": ["value: 66/69 phiếu bầu = 66/69 phiếu bầu"]}),
    ("per", "Thu nhập đạt 43 triệu đồng/người/năm.", {"figures": ["value: 43 triệu đồng/người/năm = 43000000 VND/người/năm"]}),
    ("simple_fraction", "Rừng chiếm 1/4 diện tích.", {"figures": ["value: 1/4 = 1/4 (total)"], "dates": []}),
    ("symbol", "Tỷ lệ tiêm chủng đạt ≥ 85%.", {"figures": ["value: ≥ 85% = at_least 85 %"]}),
    ("sign_paren", "Số vụ cháy là 9 vụ (-4,2%).", {"figures": ["value: 9 vụ = 9 vụ", "change: 4,2% = 4.2 % decrease"]}),
    ("glued_unit", "Tuyến đường dài 274,065km.", {"figures": ["value: 274,065km = 274.065 km or 274065 km"]}),
    ("typo_unit", "Thu nhập đạt 28,6% triệu đồng/người/năm.", {"figures": ["value: 28,6% triệu đồng/người/năm = 28600000 VND/người/năm"]}),
    ("ordinal", "Đại hội lần thứ XI, kỳ họp thứ Nhất và lần thứ 12.", {"figures": [], "dates": []}),
    ("roman", "Khóa XIX của đô thị loại II thuộc vùng III.", {"figures": []}),
]


@pytest.mark.parametrize(("id", "text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_form_is_read(parse, id, text, expected):
    """Each form has its value in the base unit, and its words for a span."""
    assert misread(parse, text, expected) == {}


def test_no_form_is_left_out():
    """The list has 44 forms."""
    assert len({row[0] for row in ROWS}) == 44
