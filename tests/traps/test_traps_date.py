"""Traps of dates and periods: days that look like shares, lunar days, years inside names, page clocks, and births."""

import pytest
from readings import Row, misread

PAGE = "Huyện Sa Thầy mở rộng đường liên xã\n{}\nNgày 9/10, UBND huyện Sa Thầy tổ chức hội nghị về giao thông."

ROWS: list[Row] = [
    ("T004", "Năm 2020 nhiều việc. Hôm nay (3/11), đoàn đến xã.", {"dates": ["Năm 2020 = 2020", "Hôm nay (3/11) = 2020-11-03"]}),
    (
        "T005",
        "Thứ bảy,  28/11/2020\nHuyện Sa Thầy làm đường\nNgày đăng: 03/11/2020\nHôm nay (3/11), UBND huyện Sa Thầy họp.",
        {"published": "2020-11-03", "chrome": ["Thứ bảy,  28/11/2020"]},
    ),
    ("T006", PAGE.format("Ngày đăng 11/10/2021 | 07:28"), {"published": "2021-10-11T07:28", "events": ["tổ chức hội nghị = conference 2021-10-09"]}),
    ("T007", PAGE.format("View count: 1984"), {"chrome": ["View count: 1984"], "dates": ["Ngày 9/10 = 2021-10-09"]}),
    ("T008", "Sáng ngày 01/7, HĐND tỉnh họp.", {"dates": ["Sáng ngày 01/7 = 2021-07-01TMO"], "figures": []}),
    # periods
    ("T026", "8 tháng đầu năm 2021, huyện thu 5 tỷ đồng.", {"dates": ["8 tháng đầu năm 2021 = 2021-01/2021-08"], "periods": ["2021-01/2021-08"]}),
    (
        "T027",
        "Năm 2020 và 8 tháng đầu năm 2021, huyện làm nhiều việc.",
        {"dates": ["Năm 2020 = 2020", "8 tháng đầu năm 2021 = 2021-01/2021-08"]},
    ),
    (
        "T028",
        "Ước 6 tháng đầu năm nay, thu ngân sách đạt 5 tỷ đồng.",
        {"dates": ["6 tháng đầu năm nay = 2021-01/2021-06"], "figures": ["value: 5 tỷ đồng = 5000000000 VND estimated"]},
    ),
    ("T029", "Nhiệm vụ 6 tháng cuối năm còn nặng nề.", {"dates": ["6 tháng cuối năm = 2021-07/2021-12"]}),
    (
        "T030",
        "Tính đến hết tháng 10/2020, huyện thu 5 tỷ đồng.",
        {"dates": ["hết tháng 10/2020 = 2020-10"], "periods": ["2020-01/2020-10"]},
    ),
    (
        "T031",
        "Ngày 11/03/2021, huyện bàn việc những tháng cuối năm 2021.",
        {"dates": ["Ngày 11/03/2021 = 2021-03-11", "những tháng cuối năm 2021 = 2021"]},
    ),
    ("T032", "Đại hội nhiệm kỳ 2020 – 2025 thành công.", {"dates": ["nhiệm kỳ 2020 – 2025 = 2020/2025"]}),
    ("T032b", "Đại hội nhiệm kỳ 2020- 2025 thành công.", {"dates": ["nhiệm kỳ 2020- 2025 = 2020/2025"]}),
    # days in rows and stretches
    (
        "T071",
        "Tháng 4/2021 có mưa, nhất là các ngày 14, 15 và 16-4.",
        {"dates": ["Tháng 4/2021 = 2021-04", "ngày 14 = 2021-04-14", "15 = 2021-04-15", "16-4 = 2021-04-16"]},
    ),
    ("T074", "Đoàn kiểm tra xã từ ngày 11 đến 13-12.", {"dates": ["từ ngày 11 đến 13-12 = 2021-12-11/2021-12-13"]}),
    ("T075", "Hội thi diễn ra từ 5 đến 10-8.", {"dates": ["từ 5 đến 10-8 = 2021-08-05/2021-08-10"]}),
    ("T076", "Từ ngày 1-3/10, tỉnh tổ chức hội chợ.", {"dates": ["Từ ngày 1-3/10 = 2021-10-01/2021-10-03"]}),
    ("T077", "Hội thi diễn ra từ 14 - 16/10.", {"dates": ["từ 14 - 16/10 = 2021-10-14/2021-10-16"], "figures": []}),
    ("T078", "Trong hai ngày 13-14/7, đoàn làm việc.", {"dates": ["13-14/7 = 2021-07-13/2021-07-14"]}),
    ("T079", "Trong tuần qua (từ 21-27), mưa lớn.", {"dates": ["từ 21-27 = 2021-09-21/2021-09-27"]}),
    (
        "T097",
        "Trong tháng 10 (từ ngày 16-9 đến ngày 15-10-2017), tai nạn giảm.",
        {
            "dates": ["tháng 10 = 2017-10", "từ ngày 16-9 đến ngày 15-10-2017 = 2017-09-16/2017-10-15"],
        },
    ),
    ("T097b", "Trong tháng 10 (từ ngày 16-9 đến ngày 15-10-2017), xảy ra 12 vụ tai nạn.", {"periods": ["2017-09-16/2017-10-15"]}),
    (
        "T098",
        "9 tháng đầu năm (từ 16/12/2016 đến 15/9/2017), xảy ra 12 vụ tai nạn.",
        {
            "dates": ["9 tháng đầu năm = 2017-01/2017-09", "từ 16/12/2016 đến 15/9/2017 = 2016-12-16/2017-09-15"],
            "periods": ["2016-12-16/2017-09-15"],
        },
    ),
    # months and days with every separator
    ("T080", "Phiên họp thường kỳ tháng 2/2020 bàn nhiều việc.", {"dates": ["tháng 2/2020 = 2020-02"]}),
    ("T081", "Cầu xong trong tháng 11.2014.", {"dates": ["tháng 11.2014 = 2014-11"], "figures": []}),
    ("T081b", "Cầu xong trong tháng 8.2015.", {"dates": ["tháng 8.2015 = 2015-08"]}),
    ("T082", "Sáng 11.7, UBND tỉnh họp.", {"dates": ["Sáng 11.7 = 2021-07-11TMO"], "figures": []}),
    ("T082b", "Ngày 28.2, UBND tỉnh họp.", {"dates": ["Ngày 28.2 = 2021-02-28"]}),
    ("T083", "Cầu xong trong tháng 6⁄2014.", {"dates": ["tháng 6⁄2014 = 2014-06"]}),
    # days in names, anniversaries, births
    (
        "T084",
        "Ngày 26/7, UBND xã tổ chức lễ kỷ niệm 74 năm (27/7/1947-27/7/2021).",
        {
            "dates": ["Ngày 26/7 = 2021-07-26", "27/7/1947-27/7/2021 = 1947-07-27/2021-07-27"],
            "events": ["tổ chức lễ kỷ niệm = ceremony 2021-07-26"],
        },
    ),
    ("T085", "Đoàn viếng Khu di tích lịch sử quốc gia 27-7, họp tại Hội trường 7-7.", {"dates": []}),
    ("T086", "Đường 30/4, đường 3/2, Công viên 29-3 và Quốc lộ 1A được mở rộng.", {"dates": [], "figures": []}),
    ("T087", "Tỉnh trao Huy hiệu Đảng đợt 2-9, đợt 7.11.", {"dates": [], "figures": []}),
    ("T088", "Tỉnh trao Huy hiệu 60 năm tuổi Đảng, Huy hiệu 75 tuổi Đảng.", {"dates": [], "figures": [], "durations": []}),
    ("T107", "Bà Lê Thị Mẫu, SN 1933 và ông Bế (sinh năm 1998) được cứu.", {"dates": []}),
    (
        "T108",
        "Ngày 3/2 năm nay là sinh nhật Đảng. Sáng 5/10, UBND huyện Kbang tổ chức hội nghị.",
        {"events": ["tổ chức hội nghị = conference 2021-10-05TMO"]},
    ),
    # lunar days
    ("T089", "Sáng 19/02/2024 (tức ngày mùng 10 tháng Giêng năm Giáp Thìn), lễ hội mở.", {"dates": ["Sáng 19/02/2024 = 2024-02-19TMO"]}),
    ("T090", "Sáng 20/3/2024 (tức 11/2 Âm lịch), lễ hội mở.", {"dates": ["Sáng 20/3/2024 = 2024-03-20TMO"]}),
    ("T091", "Chiều 28/1/2022 (nhằm 29 tháng Chạp), đoàn chúc Tết.", {"dates": ["Chiều 28/1/2022 = 2022-01-28TAF"]}),
    ("T092", "Giỗ Tổ 10.3 Canh Tý (2.4.2020) làm gọn nhẹ.", {"dates": ["2.4.2020 = 2020-04-02"]}),
    ("T100", "Lễ hội mở ngày 12 tháng Chạp.", {"dates": ["ngày 12 tháng Chạp = 2022-01-14"]}),
    ("T100b", "Tháng Mười một, huyện thu hoạch lúa.", {"dates": ["Tháng Mười một = 2020-11"]}),
    # run together or mistyped
    ("T093", PAGE.format("14/12/2021Ngày 13/12, Ban Thường vụ Huyện ủy họp."), {"published": "2021-12-14"}),
    ("T095", "Ngày 12/4/2021vừa qua, xã mở hội.", {"dates": ["Ngày 12/4/2021 = 2021-04-12"]}),
    ("T096", "Ngày 074, HĐND tỉnh họp.", {"dates": [], "figures": []}),
    (
        "T099",
        "UBND tỉnh tổ chức phiên họp thường kỳ tháng 12 năm 2020 (họp ngày 7/1/2021).",
        {"dates": ["tháng 12 năm 2020 = 2020-12", "ngày 7/1/2021 = 2021-01-07"], "events": ["tổ chức phiên họp thường kỳ = session 2021-01-07"]},
    ),
    # clocks
    ("T101", "Lũ rút lúc 5 giờ chiều ngày 11/6.", {"dates": ["5 giờ chiều ngày 11/6 = 2021-06-11T17:00"], "durations": []}),
    ("T101b", "Lũ lên từ 5 giờ chiều đến 8 giờ sáng.", {"durations": [], "figures": []}),
    ("T102", "Lúc 19h30’ ngày 11/6, lũ rút.", {"dates": ["19h30’ ngày 11/6 = 2021-06-11T19:30"]}),
    ("T103", PAGE.format("11H38: KỲ HỌP KẾT THÚC"), {"figures": []}),
    ("T104", "Ảnh chụp vào 08/08/2021 10:11 SA trên đèo.", {"dates": ["08/08/2021 10:11 SA = 2021-08-08T10:11"], "places": []}),
    ("T104b", "Ảnh chụp vào 08/08/2021 02:15 CH trên đèo.", {"dates": ["08/08/2021 02:15 CH = 2021-08-08T14:15"]}),
    ("T105", PAGE.format("gửi vào T6, 2017-11-24 09:43"), {"published": "2017-11-24T09:43"}),
    ("T106", "Phim chiếu trên truyền hình (VTV1 - 19h - 10/01/17).", {"dates": ["19h - 10/01/17 = 2017-01-10T19:00"], "figures": []}),
]


@pytest.mark.parametrize(("id", "text", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_date_is_read(parse, id, text, expected):
    """A day or period is read as the right reading of its trap says, and no other figure is taken for one."""
    assert misread(parse, text, expected) == {}
