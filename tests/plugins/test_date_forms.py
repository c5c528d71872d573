"""Every form of a time that has a definite reading, and what only looks like one."""

import pytest

from govtext.kinds import Duration, Timex

POSTED = "2022-06-30"

# What is written, and the words and values that are read when it was posted on 30 June 2022.
FORMS = [
    # a day, with a part of the day, whatever stands between its figures
    ("Sáng 11/6", [("Sáng 11/6", "2022-06-11TMO")]),
    ("Sáng ngày 01/6", [("Sáng ngày 01/6", "2022-06-01TMO")]),
    ("Ngày 11/3", [("Ngày 11/3", "2022-03-11")]),
    ("Sáng 15-6", [("Sáng 15-6", "2022-06-15TMO")]),
    ("Chiều 11.6", [("Chiều 11.6", "2022-06-11TAF")]),
    ("Ngày 19 - 6", [("Ngày 19 - 6", "2022-06-19")]),
    ("Ngày 11/03/2021, đoàn đến thăm", [("Ngày 11/03/2021", "2021-03-11")]),
    ("Sáng ngày 19/11/2024", [("Sáng ngày 19/11/2024", "2024-11-19TMO")]),
    ("Thông báo ra ngày 04 tháng 1 năm 2018", [("ngày 04 tháng 1 năm 2018", "2018-01-04")]),
    # beside "hôm nay" the day in figures wins
    ("Hôm nay (3/6)", [("Hôm nay (3/6)", "2022-06-03")]),
    ("Sáng nay 21/6", [("Sáng nay 21/6", "2022-06-21TMO")]),
    ("Chiều nay (07/6)", [("Chiều nay (07/6)", "2022-06-07TAF")]),
    ("Sáng nay, 30/6", [("Sáng nay, 30/6", "2022-06-30TMO")]),
    ("7h sáng mai (1/7)", [("7h sáng mai (1/7)", "2022-07-01T07:00")]),
    # told from the posted day
    ("Chiều nay, đoàn đến thăm", [("Chiều nay", "2022-06-30TAF")]),
    ("Hôm qua, đoàn đến thăm", [("Hôm qua", "2022-06-29")]),
    ("Tối qua", [("Tối qua", "2022-06-29TEV")]),
    ("ngày mai", [("ngày mai", "2022-07-01")]),
    # lunar days are told of as the solar days they fall on; a gloss says nothing new
    ("Sáng 19/02 (tức ngày mùng 10 tháng Giêng năm Giáp Thìn)", [("Sáng 19/02", "2022-02-19TMO")]),
    ("(tức 11/2 Âm lịch)", []),
    ("Chiều 28/1 (nhằm 29 tháng Chạp)", [("Chiều 28/1", "2022-01-28TAF")]),
    ("ngày mùng 8 tháng Giêng", [("ngày mùng 8 tháng Giêng", "2022-02-08")]),
    ("Từ ngày 6 - 10 tháng Giêng", [("Từ ngày 6 - 10 tháng Giêng", "2022-02-06/2022-02-10")]),
    # months
    ("tháng 10/2020", [("tháng 10/2020", "2020-10")]),
    ("tháng 10-2015", [("tháng 10-2015", "2015-10")]),
    ("tháng 8.2015", [("tháng 8.2015", "2015-08")]),
    ("tháng 2 – 2018", [("tháng 2 – 2018", "2018-02")]),
    ("tháng 6⁄2014", [("tháng 6⁄2014", "2014-06")]),
    ("tháng 4 năm nay", [("tháng 4 năm nay", "2022-04")]),
    ("tháng 12 năm 2020", [("tháng 12 năm 2020", "2020-12")]),
    ("tháng 5", [("tháng 5", "2022-05")]),
    ("từ tháng Ba đến tháng Mười một", [("từ tháng Ba đến tháng Mười một", "2022-03/2022-11")]),
    # quarters
    ("quý III/2025", [("quý III/2025", "2025-Q3")]),
    ("Quý I năm 2023", [("Quý I năm 2023", "2023-Q1")]),
    ("quý I năm nay", [("quý I năm nay", "2022-Q1")]),
    ("quí I", [("quí I", "2022-Q1")]),
    ("quý 2-2021", [("quý 2-2021", "2021-Q2")]),
    ("Qúy I/2024", [("Qúy I/2024", "2024-Q1")]),
    # parts of a year
    ("6 tháng đầu năm", [("6 tháng đầu năm", "2022-01/2022-06")]),
    ("6 tháng cuối năm", [("6 tháng cuối năm", "2022-07/2022-12")]),
    ("sáu tháng đầu năm", [("sáu tháng đầu năm", "2022-01/2022-06")]),
    ("8 tháng đầu năm 2021", [("8 tháng đầu năm 2021", "2021-01/2021-08")]),
    ("10 tháng năm 2017", [("10 tháng năm 2017", "2017-01/2017-10")]),
    ("Ước 9 tháng đạt 70%", [("9 tháng", "2022-01/2022-09")]),
    ("3 tháng cuối năm", [("3 tháng cuối năm", "2022-10/2022-12")]),
    ("những tháng cuối năm", [("những tháng cuối năm", "2022")]),
    ("các tháng cuối năm 2021", [("các tháng cuối năm 2021", "2021")]),
    ("tính đến hết tháng 10/2020", [("hết tháng 10/2020", "2020-10")]),
    ("từ đầu năm đến nay", []),
    ("cùng kỳ năm 2020", [("năm 2020", "2020")]),
    ("so với cùng kỳ", []),
    # terms, plans, school years
    ("nhiệm kỳ 2020 – 2025", [("nhiệm kỳ 2020 – 2025", "2020/2025")]),
    ("nhiệm kỳ 2020- 2025", [("nhiệm kỳ 2020- 2025", "2020/2025")]),
    ("thời kỳ 2021 - 2030, tầm nhìn đến năm 2050", [("thời kỳ 2021 - 2030", "2021/2030"), ("năm 2050", "2050")]),
    ("giai đoạn từ năm 2008 đến năm 2010", [("giai đoạn từ năm 2008 đến năm 2010", "2008/2010")]),
    ("năm học 2021-2022", [("năm học 2021-2022", "2021-09/2022-05")]),
    ("vụ đông xuân 2022-2023", [("vụ đông xuân 2022-2023", "2022/2023")]),
    # stretches and lists of days
    ("từ ngày 11 đến 13-6", [("từ ngày 11 đến 13-6", "2022-06-11/2022-06-13")]),
    ("từ 30/9 đến 1/10/2025", [("từ 30/9 đến 1/10/2025", "2025-09-30/2025-10-01")]),
    ("Từ ngày 1-3/6", [("Từ ngày 1-3/6", "2022-06-01/2022-06-03")]),
    ("từ 14 - 16/6", [("từ 14 - 16/6", "2022-06-14/2022-06-16")]),
    ("Trong hai ngày 21 và 22/6", [("21", "2022-06-21"), ("22/6", "2022-06-22")]),
    ("Ngày 10 và 11-6", [("Ngày 10", "2022-06-10"), ("11-6", "2022-06-11")]),
    ("các ngày 14, 15 và 16-6", [("ngày 14", "2022-06-14"), ("15", "2022-06-15"), ("16-6", "2022-06-16")]),
    ("trong tuần qua (từ 21-27)", [("từ 21-27", "2022-06-21/2022-06-27")]),
    ("trong tuần (từ 09/3 – 15/3)", [("từ 09/3 – 15/3", "2022-03-09/2022-03-15")]),
    # weekdays and clocks
    ("Chủ nhật, ngày 23/5/2021", [("Chủ nhật, ngày 23/5/2021", "2021-05-23")]),
    ("tối thứ Sáu", [("tối thứ Sáu", "2022-07-01TEV")]),
    ("7 giờ 30 ngày 11/6", [("7 giờ 30 ngày 11/6", "2022-06-11T07:30")]),
    ("Sạt lở lúc 2 giờ 52 phút, ngày 07/8/2020", [("2 giờ 52 phút, ngày 07/8/2020", "2020-08-07T02:52")]),
    ("8:30 sáng ngày 04 tháng 04 năm 2017", [("8:30 sáng ngày 04 tháng 04 năm 2017", "2017-04-04T08:30")]),
    ("19h30’ ngày 11/6", [("19h30’ ngày 11/6", "2022-06-11T19:30")]),
    ("5 giờ chiều ngày 11/6", [("5 giờ chiều ngày 11/6", "2022-06-11T17:00")]),
    ("từ 8h đến 11h ngày 11/6", [("từ 8h đến 11h ngày 11/6", "2022-06-11T08:00/2022-06-11T11:00")]),
    ("Ảnh chụp vào 08/08/2022 10:11 SA trên đèo", [("08/08/2022 10:11 SA", "2022-08-08T10:11")]),
    ("Ảnh chụp vào 26/11/2018 01:49:17 PM trên đèo", [("26/11/2018 01:49:17 PM", "2018-11-26T13:49")]),
    ("trung tuần tháng 9 năm 2018", [("trung tuần tháng 9 năm 2018", "2018-09")]),
    # vague words
    ("vừa qua, mới đây, tuần qua, những ngày qua, thời gian qua, thời gian tới, hằng năm, đến nay", []),
    # names, anniversaries, births
    ("Huy hiệu Đảng đợt 2/9", []),
    ("đợt 3/2, 19/5, 7/11", []),
    ("kỷ niệm 76 năm (27/7/1947 - 27/7/2023)", [("27/7/1947 - 27/7/2023", "1947-07-27/2023-07-27")]),
    ("bà Lê Thị Mẫu, SN 1933", []),
    ("sinh năm 1975", []),
    ("năm 2020 và 8 tháng đầu năm 2021", [("năm 2020", "2020"), ("8 tháng đầu năm 2021", "2021-01/2021-08")]),
    ("5 năm (2016-2020)", [("2016-2020", "2016/2020")]),
    # bounds stay outside
    ("trước ngày 15/8/2022", [("ngày 15/8/2022", "2022-08-15")]),
    ("hoàn thành trong tháng 8.2022", [("tháng 8.2022", "2022-08")]),
    ("từ ngày 1-7-2025", [("ngày 1-7-2025", "2025-07-01")]),
    # glued and mistyped
    ("Ngày 12/4/2021vừa qua", [("Ngày 12/4/2021", "2021-04-12")]),
    ("14/12/2021Ngày 13/6", [("14/12/2021", "2021-12-14"), ("Ngày 13/6", "2022-06-13")]),
    ("Ngày 074, HĐND tỉnh họp", []),
    ("ngày 31/2", []),
    # a dot or hyphen between day and month, behind "đến" and its like
    ("Tính đến 31.5, tổng vốn vay đạt 90 tỷ đồng", [("31.5", "2022-05-31")]),
    ("Theo ngân hàng, tính đến 31-5 có 90 hộ vay", [("31-5", "2022-05-31")]),
    ("Đến 15.6, toàn huyện trồng xong rừng", [("15.6", "2022-06-15")]),
    ("Từ 1-7, xã nhận hồ sơ qua mạng", [("1-7", "2022-07-01")]),
    ("phải nộp trước 30-9; kiểm kê xong trước 5.8.", [("30-9", "2022-09-30"), ("5.8", "2022-08-05")]),
    ("Sáng 3.6, xã ra quân; việc kéo dài đến 25.6.", [("Sáng 3.6", "2022-06-03TMO"), ("25.6", "2022-06-25")]),
    # other marks between day, month and year
    ("Ngày 5/6-2022, xã họp", [("Ngày 5/6-2022", "2022-06-05")]),
    ("Ngày 5, tháng 6, năm 2022", [("Ngày 5, tháng 6, năm 2022", "2022-06-05")]),
    # months without their word
    ("Từ 6/2020 đến nay", [("6/2020", "2020-06")]),
    ("Tính đến 5.2022, xã có 9 hội viên", [("5.2022", "2022-05")]),
    ("Đại hội lần trước (5/2020) bầu 9 người", [("5/2020", "2020-05")]),
    ("Từ 11.2001 - 1.2007, ông làm kế toán", [("Từ 11.2001 - 1.2007", "2001-11/2007-01")]),
    ("3/2010 đến 5/2015: học tập", [("3/2010 đến 5/2015", "2010-03/2015-05")]),
    ("nhiệm kỳ 2021-26", [("nhiệm kỳ 2021-26", "2021/2026")]),
    # stretches of hours over days
    ("Từ 18h ngày 8/6 đến 6 giờ ngày 9/6", [("Từ 18h ngày 8/6 đến 6 giờ ngày 9/6", "2022-06-08T18:00/2022-06-09T06:00")]),
    ("Từ 1 - 3/6/2022 tỉnh mở hội", [("Từ 1 - 3/6/2022", "2022-06-01/2022-06-03")]),
    # the weekday in brackets, the day of an estimated hour
    ("họp ngày 28/6/2022 (thứ Ba)", [("ngày 28/6/2022", "2022-06-28")]),
    ("chiều thứ sáu tuần qua", [("chiều thứ sáu tuần qua", "2022-06-24TAF")]),
    (
        "Khoảng 15 giờ ngày 3/6, đá lăn; 17 giờ cùng ngày, đường thông",
        [("15 giờ ngày 3/6", "2022-06-03T15:00"), ("17 giờ cùng ngày", "2022-06-03T17:00")],
    ),
    # an ordinal is no weekday
    ("Ngày làm việc thứ hai (24/6)", [("24/6", "2022-06-24")]),
    ("phiên họp thứ ba, ngày 21/6", [("ngày 21/6", "2022-06-21")]),
    # ten months summed up, and ten months gone by
    ("Sau 5 tháng năm 2022, xã thu 3 tỷ đồng", [("5 tháng năm 2022", "2022-01/2022-05")]),
    ("Sau 5 tháng, năm 2022 xã thu 3 tỷ đồng", [("năm 2022", "2022")]),
    ("Chúc mừng năm mới 2023", [("năm mới 2023", "2023")]),
    ("Mai Hạ tổng kết công tác Hội 2021", [("2021", "2021")]),
    ("Lễ ra quân đợt 1 - 2022", [("2022", "2022")]),
    # the bracket wins
    ("tháng 10 (từ ngày 16-9 đến ngày 15-10-2017)", [("tháng 10", "2017-10"), ("từ ngày 16-9 đến ngày 15-10-2017", "2017-09-16/2017-10-15")]),
    ("vui Tết Nguyên đán Bính Ngọ 2026", [("Bính Ngọ 2026", "2026")]),
]

# Figures that are no days, months or years.
NO_TIMES = [
    "huyện có 5/12 chỉ tiêu đạt",
    "còn 7/12 chỉ tiêu còn lại",
    "17/17 xã của huyện đạt chuẩn",
    "39/51 bộ và 22/63 địa phương",
    "35/35 phiếu",
    "View count: 1984",
    "hội nghị lần thứ 02",
    "Khu di tích lịch sử 27-7",
    "Hội trường 7-7",
    "đường 30/4, đường 3/2, Công viên 29-3, Quốc lộ 1A",
    "Nghị quyết số 03/2022/NQ-HĐND",
    "Chương trình MTQG 1719",
    "tăng bảy vụ; dưới năm tiêu chí",
    "12-15 xã đạt chuẩn",
    "6,5 - 7%",
    "Covid - 19",
    "thương binh 1/4, hạng 4/4",
    "tỷ lệ 1/2.000",
    "trực 24/24 giờ",
    "mỗi tháng 2 lần",
    "chiếm 10.5% diện tích",
    "hai năm nay chưa mưa",
    "Nghị định 9/2020, công văn 5/2021",
    "khoản 2 điều 5, từ 5/2000 hộ",
    "chỉ số giá tăng 0,2% so với tháng trước",
    "mỗi nhóm từ 3-5, mỗi đội đến 7.5, trung bình từ 15.5 lên 16.7",
    "tăng đến 2.5 triệu đồng, từ 5-7 hộ, trước 2-3 hôm",
    "Triển khai kế hoạch trồng 2020 cây; Luật Điện lực 2024 nêu rõ",
]


@pytest.mark.parametrize(("text", "expected"), FORMS, ids=[text for text, _ in FORMS])
def test_form_is_read(pipeline, text, expected):
    """Each form has its own words for a span, and the value that the posted day gives it."""
    found = pipeline.parse(text, published=POSTED, only={Timex})[Timex]

    assert expected == [(timex.text, timex.value) for timex in found]


@pytest.mark.parametrize("text", NO_TIMES)
def test_figures_alone_are_no_time(pipeline, text):
    """Shares, numbers of documents and names are left to those who know them."""
    assert not pipeline.parse(text, published=POSTED, only={Timex})[Timex]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sau 3 ngày làm việc", [("3 ngày", "P3D")]),
        ("thứ 2 hàng tuần", [("thứ 2 hàng tuần", "XXXX-WXX-1")]),
        ("10 năm thực hiện Nghị quyết", [("10 năm", "P10Y")]),
        ("hai năm rưỡi", [("hai năm rưỡi", "P2.5Y")]),
        ("từ tháng 1 đến tháng 4 hằng năm", [("từ tháng 1 đến tháng 4 hằng năm", "P1Y")]),
        ("tháng 5 năm 2019", []),
    ],
)
def test_lengths_are_durations(pipeline, text, expected):
    """A length of time, or one that comes back, is a duration and never a date."""
    found = pipeline.parse(text, only={Duration, Timex})

    assert expected == [(duration.text, duration.value) for duration in found[Duration]]
    assert not expected or not found[Timex]
