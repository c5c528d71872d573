"""Traps of numbers: shares that look like days, separators, bounds, changes, and digits that count nothing."""

import pytest
from readings import Row, misread

ROWS: list[Row] = [
    # shares are no days
    ("T001", "Huyện đã hoàn thành 5/12 chỉ tiêu.", {"figures": ["value: 5/12 chỉ tiêu = 5/12 chỉ tiêu"], "dates": []}),
    ("T002", "Huyện còn 7/12 chỉ tiêu chưa đạt.", {"figures": ["value: 7/12 chỉ tiêu = 7/12 chỉ tiêu"], "dates": []}),
    ("T003", "Đến nay có 17/17 xã của huyện đạt chuẩn nông thôn mới.", {"figures": ["value: 17/17 xã = 17/17 xã"], "dates": []}),
    # separators, approximators, bases
    ("T014", "Thu ngân sách đạt gần 6.900 tỷ đồng.", {"figures": ["value: gần 6.900 tỷ đồng = nearly 6900000000000 VND"]}),
    (
        "T015",
        "Thu ngân sách được 316,7 tỷ đồng, đạt 56,4% kế hoạch năm.",
        {"figures": ["value: 316,7 tỷ đồng = 316700000000 VND", "attainment: 56,4% = 56.4 % (plan)"], "subjects": ["Thu ngân sách"]},
    ),
    ("T016", "Sản lượng lúa đạt 99,7 % kế hoạch.", {"figures": ["attainment: 99,7 % = 99.7 % (plan)"]}),
    ("T017", "Sản lượng lúa đạt 100,43% kế hoạch.", {"figures": ["attainment: 100,43% = 100.43 % (plan)"]}),
    ("T018", "Dự án mang lại lợi ích cho hơn 7.500 người dân.", {"figures": ["value: hơn 7.500 người dân = over 7500 người dân"]}),
    ("T019", "Có 5 chỉ tiêu đạt từ 60% - 100%.", {"figures": ["value: 5 chỉ tiêu = 5 chỉ tiêu", "attainment: 60% - 100% = 60..100 % (plan)"]}),
    (
        "T020",
        "Huyện ủy đã ban hành 5 nghị quyết, 4 chương trình, 7 kế hoạch.",
        {
            "figures": ["value: 5 nghị quyết = 5 nghị quyết", "value: 4 chương trình = 4 chương trình", "value: 7 kế hoạch = 7 kế hoạch"],
            "references": [],
        },
    ),
    (
        "T021",
        "Đợt này kiểm tra 65 tổ chức Đảng, Đảng ủy 7 đơn vị.",
        {"figures": ["value: 65 tổ chức Đảng = 65 tổ chức Đảng", "value: 7 đơn vị = 7 đơn vị"]},
    ),
    ("T022", "Xã có 3 sản phẩm đạt tiêu chuẩn 3 sao.", {"figures": ["value: 3 sản phẩm = 3 sản phẩm"]}),
    (
        "T023",
        "Các đơn vị thực hiện chỉ thị số 41 của BTV Thành ủy.",
        {"references": ["chỉ thị số 41 = chỉ thị 41"], "issuers": ["Ban Thường vụ Thành ủy"], "figures": []},
    ),
    (
        "T064",
        "Nghị quyết đề ra 12 chỉ tiêu chủ yếu, 5 nhiệm vụ trọng tâm.",
        {"figures": ["value: 12 chỉ tiêu chủ yếu = 12 chỉ tiêu chủ yếu", "value: 5 nhiệm vụ trọng tâm = 5 nhiệm vụ trọng tâm"]},
    ),
    (
        "T065",
        "Chi bộ kiểm tra 7 tổ chức đảng, 20 đảng viên; giám sát 6 tổ chức đảng, 9 đảng viên.",
        {
            "figures": [
                "value: 7 tổ chức đảng = 7 tổ chức đảng",
                "value: 20 đảng viên = 20 đảng viên",
                "value: 6 tổ chức đảng = 6 tổ chức đảng",
                "value: 9 đảng viên = 9 đảng viên",
            ],
            "events": [],
        },
    ),
    ("T066", "Đối với 3 xã đề nghị công nhận đạt chuẩn, cần rà soát kỹ.", {"figures": ["value: 3 xã = 3 xã"], "statements": []}),
    ("T067", "Thu ngân sách tăng 6% so cùng kỳ.", {"figures": ["change: 6% = 6 % increase (same_period)"]}),
    ("T068", "Chi đầu tư đạt trên 2.900 tỷ đồng.", {"figures": ["value: trên 2.900 tỷ đồng = over 2900000000000 VND"]}),
    ("T068b", "Tổng chi ước trên 3.562 tỷ đồng.", {"figures": ["value: trên 3.562 tỷ đồng = over 3562000000000 VND estimated"]}),
    ("T069", "Đến nay, thu ngân sách đạt hơn 86,6 tỷ đồng…", {"figures": ["value: hơn 86,6 tỷ đồng = over 86600000000 VND"]}),
    ("T109", "Doanh thu đạt 108,987 tỷ đồng.", {"figures": ["value: 108,987 tỷ đồng = 108987000000 VND"]}),
    ("T110", "Doanh thu đạt 3.798,254 tỷ đồng.", {"figures": ["value: 3.798,254 tỷ đồng = 3798254000000 VND"]}),
    ("T111", "Kim ngạch xuất khẩu đạt 1,556 tỷ USD.", {"figures": ["value: 1,556 tỷ USD = 1556000000 USD"]}),
    # a comma before three digits may be a thousands mark: the other reading is kept beside it
    (
        "T112",
        "Sản lượng lương thực đạt 104,267 tấn, lúa mùa 28.000 tấn.",
        {"figures": ["value: 104,267 tấn = 104267 tấn or 104.267 tấn", "value: 28.000 tấn = 28000 tấn"]},
    ),
    ("T113", "Huyện làm đường mới\n5,676 lượt xem\nNgày 11/3, xã Đăk Pxi làm đường.", {"chrome": ["5,676 lượt xem"], "figures": []}),
    (
        "T114",
        "Cấp tỉnh đạt 86.38%, cấp xã đạt 69,1%.",
        {"figures": ["value: 86.38% = 86.38 %", "value: 69,1% = 69.1 %"]},
    ),
    ("T115", "Đảng bộ có 2492 đảng viên.", {"figures": ["value: 2492 đảng viên = 2492 đảng viên"], "dates": []}),
    ("T115b", "Diện tích gieo trồng đạt 6915,8 ha.", {"figures": ["value: 6915,8 ha = 6915.8 ha"]}),
    ("T116", "Tỷ lệ này tăng 0 68% so với cùng kỳ.", {"figures": ["change: 0 68% = 0.68 % increase (same_period)"]}),
    ("T117", "Đoàn trao quà trị giá trên 2, 4 tỷ đồng.", {"figures": ["value: trên 2, 4 tỷ đồng = over 2400000000 VND"]}),
    ("T118", "Tổng chi là 2.245.645 triệu đồng.", {"figures": ["value: 2.245.645 triệu đồng = 2245645000000 VND"]}),
    ("T119", "Khu di tích đón 30 vạn lượt khách.", {"figures": ["value: 30 vạn lượt khách = 300000 lượt khách"]}),
    ("T119b", "Toàn tỉnh có 9 bác sĩ/vạn dân.", {"figures": ["value: 9 bác sĩ/vạn dân = 9 bác sĩ/vạn dân"]}),
    ("T120", "Tai nạn giao thông tăng bảy vụ.", {"figures": ["change: bảy vụ = 7 vụ increase"]}),
    ("T120b", "Không còn xã đạt dưới năm tiêu chí.", {"figures": ["value: dưới năm tiêu chí = under 5 tiêu chí"], "dates": []}),
    ("T121", "Công trình xây dựng trong hai năm rưỡi.", {"durations": ["hai năm rưỡi = P2.5Y"], "figures": [], "dates": []}),
    # shares with units, in brackets, with points
    ("T122", "Diện tích tưới đạt 80.683ha/83.606,2ha.", {"figures": ["value: 80.683ha/83.606,2ha = 80683/83606.2 ha"]}),
    (
        "T123",
        "Tỷ lệ hồ sơ trực tuyến đạt 87,7% (8.481/9.669).",
        {
            "figures": ["value: 87,7% = 87.7 %", "value: 8.481/9.669 = 8481/9669"],
            "subjects": ["Tỷ lệ hồ sơ trực tuyến", "Tỷ lệ hồ sơ trực tuyến"],
        },
    ),
    (
        "T124",
        "Cả nước có 5.775/8.227 xã (chiếm 70,2%) đạt chuẩn.",
        {"figures": ["value: 5.775/8.227 xã = 5775/8227 xã", "value: 70,2% = 70.2 % (total)"]},
    ),
    ("T125", "Chỉ số của tỉnh đạt 40,62/80 điểm.", {"figures": ["value: 40,62/80 điểm = 40.62/80 điểm"]}),
    (
        "T127",
        "Chỉ số tăng ở 39/51 bộ và 22/63 địa phương.",
        {"figures": ["value: 39/51 bộ = 39/51 bộ", "value: 22/63 địa phương = 22/63 địa phương"], "dates": []},
    ),
    ("T128", "Ông trúng cử với 35/35 phiếu.", {"figures": ["value: 35/35 phiếu = 35/35 phiếu"], "dates": []}),
    ("T128b", "Ông trúng cử với 66/69 phiếu bầu.", {"figures": ["value: 66/69 phiếu bầu = 66/69 phiếu bầu"], "dates": []}),
    ("T129", "Diện tích rừng chiếm 1/4.", {"figures": ["value: 1/4 = 1/4 (total)"], "dates": []}),
    ("T129b", "Số hộ nghèo giảm gần 1/4.", {"figures": [], "dates": []}),
    (
        "T070",
        "Đồng chí trúng cử với 49/49 số phiếu, đạt 98% (so với tổng số 50).",
        {"figures": ["value: 49/49 số phiếu = 49/49 số phiếu", "attainment: 98% = 98 %"]},
    ),
    # ranges
    ("T130", "Huyện có thêm 12-15 xã đạt chuẩn.", {"figures": ["value: 12-15 xã = 12..15 xã"], "dates": []}),
    ("T131", "Tăng trưởng GRDP đạt 6,5 - 7%.", {"figures": ["value: 6,5 - 7% = 6.5..7 %"], "dates": []}),
    ("T131b", "Mỗi xã đạt 15 - 18 tiêu chí.", {"figures": ["value: 15 - 18 tiêu chí = 15..18 tiêu chí"], "dates": []}),
    (
        "T132",
        "Mức phạt từ 200.000 đồng đến 1 triệu đồng.",
        {"figures": ["value: 200.000 đồng đến 1 triệu đồng = 200000..1000000 VND"]},
    ),
    ("T133", "Thu nhập bình quân đạt 43 triệu đồng/người/năm.", {"figures": ["value: 43 triệu đồng/người/năm = 43000000 VND/người/năm"]}),
    (
        "T134",
        "Thu nhập bình quân đạt 28,6% triệu đồng/người/năm.",
        {"figures": ["value: 28,6% triệu đồng/người/năm = 28600000 VND/người/năm"]},
    ),
    # what is compared with what
    ("T135", "Số vụ vi phạm bằng 72% so với cùng kỳ.", {"figures": ["attainment: 72% = 72 % (same_period)"]}),
    (
        "T136",
        "Tỷ lệ hộ nghèo giảm còn 1,91%, giảm 5,61% so với năm 2011.",
        {"figures": ["value: 1,91% = 1.91 %", "change: 5,61% = 5.61 % decrease"], "subjects": ["Tỷ lệ hộ nghèo"]},
    ),
    (
        "T137",
        "Tỷ lệ hộ nghèo giảm từ 11,25% xuống còn 2,89%.",
        {"figures": ["value: 11,25% = 11.25 %", "value: 2,89% = 2.89 %"], "subjects": ["Tỷ lệ hộ nghèo"] * 2},
    ),
    ("T138", "Sản lượng vượt 18,5% kế hoạch.", {"figures": ["change: 18,5% = 18.5 % increase (plan)"]}),
    (
        "T139",
        "Giá trị sản xuất tăng 14% (vượt 3% so với nghị quyết).",
        {"figures": ["change: 14% = 14 % increase", "change: 3% = 3 % increase (plan)"]},
    ),
    (
        "T140",
        "Thu ngân sách đạt 60% kế hoạch tỉnh giao, 58% kế hoạch HĐND huyện giao.",
        {
            "figures": ["attainment: 60% = 60 % (plan)", "attainment: 58% = 58 % (plan)"],
            "subjects": ["Thu ngân sách"] * 2,
            "statements": [],
        },
    ),
    (
        "T141",
        "9 tháng năm 2020, giải ngân đạt 52,1% kế hoạch (cùng kỳ năm 2019 đạt 41,39%).",
        {
            "figures": ["attainment: 52,1% = 52.1 % (plan)", "value: 41,39% = 41.39 %"],
            "periods": ["2019-01/2019-09", "2020-01/2020-09"],
            "subjects": ["giải ngân"] * 2,
        },
    ),
    (
        "T142",
        "Số vụ cháy giảm 12 vụ (-9,68%).",
        {"figures": ["change: 12 vụ = 12 vụ decrease", "change: 9,68% = 9.68 % decrease"]},
    ),
    (
        "T143",
        "Năm 2021, thu nhập tăng 4,58 triệu đồng so với năm 2020.",
        {"figures": ["change: 4,58 triệu đồng = 4580000 VND increase (previous_year)"]},
    ),
    ("T144", "Vốn đầu tư tăng 15,5 lần so với cùng kỳ.", {"figures": ["change: 15,5 lần = 15.5 lần increase (same_period)"]}),
    ("T145", "Số doanh nghiệp gấp gần 2,6 lần năm 2010.", {"figures": ["change: gần 2,6 lần = nearly 2.6 lần increase"]}),
    ("T146", "Chỉ số PCI tăng 6 bậc.", {"figures": ["change: 6 bậc = 6 bậc increase"]}),
    ("T146b", "Chỉ số PAPI giảm 7 bậc.", {"figures": ["change: 7 bậc = 7 bậc decrease"]}),
    ("T147", "Khu vực dịch vụ đóng góp 3,93 điểm phần trăm.", {"figures": ["value: 3,93 điểm phần trăm = 3.93 điểm phần trăm"]}),
    (
        "T148",
        "Tăng trưởng kinh tế năm 2021 đạt 11,9% - tăng 2,1%.",
        {"figures": ["value: 11,9% = 11.9 %", "change: 2,1% = 2.1 % increase"]},
    ),
    ("T149", "Dịch bệnh xảy ra trên địa bàn 5 xã.", {"figures": ["value: 5 xã = 5 xã"]}),
    ("T150", "Ủy ban kiểm tra đã khiển trách 26, cảnh cáo 03.", {"figures": ["value: 26 = 26", "value: 03 = 3"]}),
    ("T151", "Sở ban hành 15 (mười lăm) quy trình.", {"figures": ["value: 15 (mười lăm) quy trình = 15 quy trình"]}),
    ("T152", "Huyện có 01 thị trấn.", {"figures": ["value: 01 thị trấn = 1 thị trấn"]}),
    ("T152b", "Đoàn chia thành 02 mũi.", {"figures": ["value: 02 mũi = 2 mũi"]}),
    (
        "T154",
        "Thu nội địa đạt 41.300 tỷ, bằng 6,4% so với dự toán.",
        {"figures": ["value: 41.300 tỷ = 41300000000000 VND", "attainment: 6,4% = 6.4 % (budget)"]},
    ),
    ("T155", "Dự họp có 11 chủ tịch UBND TP.", {"figures": ["value: 11 chủ tịch = 11 chủ tịch"], "officials": []}),
    # digits that count nothing
    ("T009", "Kỳ họp thứ 02 và hội nghị lần thứ 02 đã bế mạc.", {"figures": [], "dates": []}),
    ("T063", "Thành phố phấn đấu là đô thị loại II.", {"figures": [], "places": []}),
    ("T072", "Thị xã là đô thị loại 3.", {"figures": []}),
    ("T072b", "Thị xã là đô thị loại III.", {"figures": []}),
    ("T153", "Mũi 3 xuất phát trong đợt 1 của vụ 3.", {"figures": []}),
    ("T153b", "Bão số 3 đổ bộ, lũ trên báo động 3 tại Quân khu 4.", {"figures": []}),
    ("T156", "Tỉnh bàn giao căn nhà thứ 1.000.", {"figures": []}),
    ("T157", "Nhiều ngành tăng trưởng âm.", {"figures": []}),
    ("T126", "Chỉ số của tỉnh xếp thứ 38/63 tỉnh, thành phố.", {"figures": ["value: 38/63 tỉnh, thành phố = 38/63 tỉnh, thành phố"], "dates": []}),
    ("T159", "Huyện làm đường mới\nLượt xem: 120\n100%\nNgày 11/3, xã Đăk Pxi làm đường.", {"figures": []}),
    ("T232", "Cán bộ thực hiện “7 dám”, phương châm 4 tại chỗ, 3 chủ động và 5 không.", {"figures": []}),
    ("T232b", "Phong trào Năm dân vận được hưởng ứng.", {"figures": [], "dates": []}),
    (
        "T235",
        "Từ tháng 10/2015 đến nay, báo phát hành 1 kỳ/tuần.",
        {"dates": ["tháng 10/2015 = 2015-10"], "figures": ["value: 1 kỳ/tuần = 1 kỳ/tuần"]},
    ),
]


@pytest.mark.parametrize(("id", "text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_number_is_read(parse, id, text, expected):
    """A figure is read as the right reading of its trap says, and as nothing else."""
    assert misread(parse, text, expected) == {}
