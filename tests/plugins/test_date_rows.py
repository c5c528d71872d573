"""Every row of the list of date forms, by the id that the list gives it."""

import pytest

from govtext.kinds import Duration, Timex

POSTED = "2022-06-30"

#: Row, a phrase of it (posted on 30 June 2022), and all that is read as a time, with its value.
ROWS = [
    ("d01", "Sáng 11/6, huyện họp", ["Sáng 11/6 = 2022-06-11TMO"]),
    ("d01", "Đêm 3/6, huyện họp", ["Đêm 3/6 = 2022-06-03TNI"]),
    ("d02", "Sáng ngày 01/6, huyện họp", ["Sáng ngày 01/6 = 2022-06-01TMO"]),
    ("d03", "Ngày 11/3, huyện họp", ["Ngày 11/3 = 2022-03-11"]),
    ("d04", "Sáng 15-3, huyện họp", ["Sáng 15-3 = 2022-03-15TMO"]),
    ("d05", "Sáng 11.6, huyện họp", ["Sáng 11.6 = 2022-06-11TMO"]),
    ("d06", "Ngày 19 - 5, huyện họp", ["Ngày 19 - 5 = 2022-05-19"]),
    ("d07", "Ngày 11/03/2021, huyện họp", ["Ngày 11/03/2021 = 2021-03-11"]),
    ("d07", "Sáng ngày 19/11/2021, huyện họp", ["Sáng ngày 19/11/2021 = 2021-11-19TMO"]),
    ("d08", "Quyết định ra ngày 04 tháng 1 năm 2018", ["ngày 04 tháng 1 năm 2018 = 2018-01-04"]),
    ("d09", "Hôm nay (3/6), huyện họp", ["Hôm nay (3/6) = 2022-06-03"]),
    ("d10", "Sáng nay 21/6, huyện họp", ["Sáng nay 21/6 = 2022-06-21TMO"]),
    ("d10", "Chiều nay (07/6), huyện họp", ["Chiều nay (07/6) = 2022-06-07TAF"]),
    ("d10", "Sáng nay, 30/6, huyện họp", ["Sáng nay, 30/6 = 2022-06-30TMO"]),
    ("d11", "Chiều nay, huyện họp", ["Chiều nay = 2022-06-30TAF"]),
    ("d12", "Hôm qua, huyện họp", ["Hôm qua = 2022-06-29"]),
    ("d12", "Tối qua, huyện họp", ["Tối qua = 2022-06-29TEV"]),
    ("d13", "Lễ diễn ra 7h sáng mai (1/7)", ["7h sáng mai (1/7) = 2022-07-01T07:00"]),
    ("d13", "Lễ diễn ra ngày mai", ["ngày mai = 2022-07-01"]),
    ("d14", "Sáng 10/2 (tức ngày mùng 10 tháng Giêng năm Nhâm Dần), hội mở", ["Sáng 10/2 = 2022-02-10TMO"]),
    ("d15", "Hội mở (tức 11/2 Âm lịch)", []),
    ("d16", "Chiều 28/1 (nhằm 26 tháng Chạp), hội mở", ["Chiều 28/1 = 2022-01-28TAF"]),
    ("d17", "Hội mở ngày mùng 8 tháng Giêng", ["ngày mùng 8 tháng Giêng = 2022-02-08"]),
    ("d18", "Chợ họp mùng 3, 13 và 23 âm lịch hằng tháng", []),
    ("d19", "Từ tháng 10/2020", ["tháng 10/2020 = 2020-10"]),
    ("d19", "Trong tháng 8.2015", ["tháng 8.2015 = 2015-08"]),
    ("d19", "Trong tháng 2 – 2018", ["tháng 2 – 2018 = 2018-02"]),
    ("d19", "Trong tháng 6⁄2014", ["tháng 6⁄2014 = 2014-06"]),
    ("d20", "Trong tháng 4 năm nay", ["tháng 4 năm nay = 2022-04"]),
    ("d20", "Trong tháng 12 năm 2020", ["tháng 12 năm 2020 = 2020-12"]),
    ("d21", "Mưa từ tháng Ba đến tháng Mười một", ["từ tháng Ba đến tháng Mười một = 2022-03/2022-11"]),
    ("d22", "Trong quý III/2025", ["quý III/2025 = 2025-Q3"]),
    ("d22", "Quý I năm nay, huyện họp", ["Quý I năm nay = 2022-Q1"]),
    ("d23", "Trong quí I", ["quí I = 2022-Q1"]),
    ("d23", "Trong quý 2-2021", ["quý 2-2021 = 2021-Q2"]),
    ("d23", "Qúy I/2024, huyện họp", ["Qúy I/2024 = 2024-Q1"]),
    ("d24", "Trong 6 tháng đầu năm", ["6 tháng đầu năm = 2022-01/2022-06"]),
    ("d24", "Trong 6 tháng cuối năm", ["6 tháng cuối năm = 2022-07/2022-12"]),
    ("d25", "Trong 8 tháng đầu năm 2021", ["8 tháng đầu năm 2021 = 2021-01/2021-08"]),
    ("d25", "Trong sáu tháng đầu năm", ["sáu tháng đầu năm = 2022-01/2022-06"]),
    ("d26", "Ước 9 tháng đạt 70%", ["9 tháng = 2022-01/2022-09"]),
    ("d26", "10 tháng năm 2017, huyện thu đủ", ["10 tháng năm 2017 = 2017-01/2017-10"]),
    ("d27", "Trong 3 tháng cuối năm", ["3 tháng cuối năm = 2022-10/2022-12"]),
    ("d27", "Trong những tháng cuối năm", ["những tháng cuối năm = 2022"]),
    ("d28", "Tính đến hết tháng 10/2020, huyện thu đủ", ["hết tháng 10/2020 = 2020-10"]),
    ("d28", "Tính đến ngày 15/6, huyện thu đủ", ["ngày 15/6 = 2022-06-15"]),
    ("d28", "Đến nay, huyện thu đủ", []),
    ("d29", "Từ đầu năm đến nay, huyện thu đủ", []),
    ("d30", "Tăng so với cùng kỳ", []),
    ("d30", "Tăng so với cùng kỳ năm 2020", ["năm 2020 = 2020"]),
    ("d31", "Trong nhiệm kỳ 2020 – 2025", ["nhiệm kỳ 2020 – 2025 = 2020/2025"]),
    ("d31", "Trong nhiệm kỳ 2021 -2026", ["nhiệm kỳ 2021 -2026 = 2021/2026"]),
    ("d32", "Trong giai đoạn 2016-2020", ["giai đoạn 2016-2020 = 2016/2020"]),
    ("d32", "Quy hoạch thời kỳ 2021 - 2030, tầm nhìn đến năm 2050", ["thời kỳ 2021 - 2030 = 2021/2030", "năm 2050 = 2050"]),
    ("d33", "Khai giảng năm học 2021-2022", ["năm học 2021-2022 = 2021-09/2022-05"]),
    ("d34", "Thu hoạch vụ đông xuân 2022-2023", ["vụ đông xuân 2022-2023 = 2022/2023"]),
    ("d35", "Từ ngày 11 đến 13-6, đoàn kiểm tra", ["Từ ngày 11 đến 13-6 = 2022-06-11/2022-06-13"]),
    ("d36", "Từ 30/9 đến 1/10/2025, đoàn kiểm tra", ["Từ 30/9 đến 1/10/2025 = 2025-09-30/2025-10-01"]),
    ("d37", "Từ ngày 1-3/6, đoàn kiểm tra", ["Từ ngày 1-3/6 = 2022-06-01/2022-06-03"]),
    ("d37", "Từ 14 - 16/6, đoàn kiểm tra", ["Từ 14 - 16/6 = 2022-06-14/2022-06-16"]),
    ("d38", "Trong hai ngày 21 và 22/6, đoàn kiểm tra", ["21 = 2022-06-21", "22/6 = 2022-06-22"]),
    ("d38", "Ngày 10 và 11-2, đoàn kiểm tra", ["Ngày 10 = 2022-02-10", "11-2 = 2022-02-11"]),
    ("d39", "Trong tuần qua (từ 21-27), huyện họp", ["từ 21-27 = 2022-06-21/2022-06-27"]),
    ("d39", "Trong tuần (từ 09/3 – 15/3), huyện họp", ["từ 09/3 – 15/3 = 2022-03-09/2022-03-15"]),
    ("d40", "Trong 5 ngày, đoàn kiểm tra", []),
    ("d40", "Sau gần 4 ngày làm việc, đoàn về", []),
    ("d41", "Thứ bảy, ngày 11/6, huyện họp", ["Thứ bảy, ngày 11/6 = 2022-06-11"]),
    ("d41", "Chủ nhật, ngày 23/5/2021, huyện họp", ["Chủ nhật, ngày 23/5/2021 = 2021-05-23"]),
    ("d41", "Lễ diễn ra tối thứ Sáu", ["tối thứ Sáu = 2022-07-01TEV"]),
    ("d41", "Tiếp dân thứ 2 hàng tuần", []),
    ("d42", "Lễ mở 7 giờ 30 ngày 11/6", ["7 giờ 30 ngày 11/6 = 2022-06-11T07:30"]),
    ("d42", "Lễ mở 8:30 sáng ngày 11/6", ["8:30 sáng ngày 11/6 = 2022-06-11T08:30"]),
    ("d42", "Lễ mở 19h30’ ngày 11/6", ["19h30’ ngày 11/6 = 2022-06-11T19:30"]),
    ("d42", "Lễ mở 5 giờ chiều ngày 11/6", ["5 giờ chiều ngày 11/6 = 2022-06-11T17:00"]),
    ("d43", "Lễ mở từ 8h - 8h30 ngày 11/6", ["từ 8h - 8h30 ngày 11/6 = 2022-06-11T08:00/2022-06-11T08:30"]),
    ("d44", "Trong trung tuần tháng 9 năm 2018", ["trung tuần tháng 9 năm 2018 = 2018-09"]),
    ("d45", "Vừa qua, mới đây, tuần qua, những ngày qua, thời gian qua", []),
    ("d46", "Trao Huy hiệu Đảng đợt 2/9", []),
    ("d46", "Trao Huy hiệu Đảng đợt 3/2, 19/5, 7/11", []),
    ("d47", "Kỷ niệm 76 năm (27/7/1947 - 27/7/2023)", ["27/7/1947 - 27/7/2023 = 1947-07-27/2023-07-27"]),
    ("d48", "Bà Vi Thị Mẫu, SN 1933, và ông Lò Văn Pâng, sinh năm 1975", []),
    ("d49", "Trong năm 2020 và 8 tháng đầu năm 2021", ["năm 2020 = 2020", "8 tháng đầu năm 2021 = 2021-01/2021-08"]),
    ("d50", "Sau 5 năm (2016-2020) và 10 năm thực hiện Nghị quyết", ["2016-2020 = 2016/2020"]),
    ("d51", "Hoàn thành trước ngày 15/8", ["ngày 15/8 = 2022-08-15"]),
    ("d51", "Báo cáo chậm nhất là ngày 20/7", ["ngày 20/7 = 2022-07-20"]),
    ("d51", "Hoàn thành trong tháng 8.2022", ["tháng 8.2022 = 2022-08"]),
    ("d52", "Có hiệu lực từ ngày 1-7-2025", ["ngày 1-7-2025 = 2025-07-01"]),
    ("d53", "Ngày 12/4/2021vừa qua, huyện họp", ["Ngày 12/4/2021 = 2021-04-12"]),
    ("d53", "14/12/2021Ngày 13/6, huyện họp", ["14/12/2021 = 2021-12-14", "Ngày 13/6 = 2022-06-13"]),
    ("d54", "Ngày 074, huyện họp", []),
    (
        "d55",
        "Trong tháng 10 (từ ngày 16-9 đến ngày 15-10-2017)",
        ["tháng 10 = 2017-10", "từ ngày 16-9 đến ngày 15-10-2017 = 2017-09-16/2017-10-15"],
    ),
    ("d56", "Đón Tết Nguyên đán Bính Ngọ 2026", ["Bính Ngọ 2026 = 2026"]),
    ("d57", "Đại lễ Phật đản Phật lịch 2563 (dương lịch 2019)", ["2019 = 2019"]),
]

#: Rows whose reading is a length of time, or one that comes back.
LENGTHS = [
    ("d18", "Chợ họp mùng 3, 13 và 23 âm lịch hằng tháng", ["hằng tháng = P1M"]),
    ("d40", "Trong 5 ngày, đoàn kiểm tra", ["5 ngày = P5D"]),
    ("d40", "Sau gần 4 ngày làm việc, đoàn về", ["4 ngày = P4D"]),
    ("d41", "Tiếp dân thứ 2 hàng tuần", ["thứ 2 hàng tuần = XXXX-WXX-1"]),
    ("d50", "Sau 5 năm (2016-2020) và 10 năm thực hiện Nghị quyết", ["5 năm = P5Y", "10 năm = P10Y"]),
]


def told(pipeline, text: str) -> list[str]:
    """Return what is read as times, in words and values."""
    return [f"{timex.text} = {timex.value}" for timex in pipeline.parse(text, published=POSTED, only={Timex})[Timex]]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in ROWS], ids=[f"{row[0]} {row[1]}" for row in ROWS])
def test_row_is_read(pipeline, text, expected):
    """Each form has its own words for a span and its value; what only looks like a time has none."""
    assert expected == told(pipeline, text)


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in LENGTHS], ids=[f"{row[0]} {row[1]}" for row in LENGTHS])
def test_row_is_a_length(pipeline, text, expected):
    """A length of time is no date."""
    assert expected == [f"{length.text} = {length.value}" for length in pipeline.parse(text, published=POSTED, only={Duration})[Duration]]


def test_no_row_is_left_out():
    """The list has 57 rows."""
    assert [f"d{number:02}" for number in range(1, 58)] == sorted({row[0] for row in ROWS})
