"""For which time the figures of a text are."""

import pytest

from govtext.kinds import Coverage


def found(pipeline, text):
    """Return the periods of *text*, sentence by sentence."""
    return [(c.text.split()[0], c.value) for c in pipeline.parse(text, only={Coverage})[Coverage]]


def test_a_head_holds_for_what_follows(pipeline):
    """A time at the head of a sentence is also that of the sentences after it."""
    text = "Năm 2018, xã có nhiều tiến bộ. Thu ngân sách đạt 5 tỷ đồng."

    assert found(pipeline, text) == [("Năm", "2018"), ("Thu", "2018")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ông An thông tin về kết quả trong 8 tháng đầu năm 2022, nhiệm vụ trọng tâm của 4 tháng cuối năm 2022. Theo đó, xã trồng 5 ha chè.",
            [("Ông", "2022-01/2022-08"), ("Theo", "2022-01/2022-08")],
        ),
        # no tasks: two times, each with its own figures
        (
            "Xã thu 5 tỷ đồng trong 9 tháng đầu năm 2022, thu 2 tỷ đồng trong 3 tháng cuối năm 2022.",
            [("Xã", "2022-01/2022-09"), ("3", "2022-10/2022-12")],
        ),
        (
            "Theo báo cáo, trong nhiệm kỳ 2015 - 2020, xã đã có nhiều tiến bộ. Thu ngân sách đạt 5 tỷ đồng.",
            [("Theo", "2015/2020"), ("Thu", "2015/2020")],
        ),
        # a term that belongs to a name, or that is summed up elsewhere, leads nothing
        ("Ông An là Ủy viên Ban Chấp hành xã, nhiệm kỳ 2015 - 2020, nay nghỉ hưu. Thu ngân sách đạt 5 tỷ đồng.", []),
        ("Ông An đã góp sức trong nhiệm kỳ 2015 - 2020. Thu ngân sách đạt 5 tỷ đồng.", []),
    ],
)
def test_what_was_done_in_a_span(pipeline, text, expected):
    """Of what lies ahead nothing has been reached; a term that leads its clause holds for what follows."""
    assert found(pipeline, text) == expected


def test_the_present_and_the_occasion_end_it(pipeline):
    """With "Hiện" a sentence is about now, with "Nhân dịp này" the summing up is over."""
    text = "Năm 2018, xã có 3 trường. Hiện xã có 5 trường. Nhân dịp này, xã tặng 4 giấy khen. Có 6 hộ nhận quà."

    assert found(pipeline, text) == [("Năm", "2018")]


def test_up_to_a_month(pipeline):
    """Up to the end of a month means from January on."""
    assert found(pipeline, "Tính đến hết tháng 10/2020, xã thu 5 tỷ đồng.") == [("Tính", "2020-01/2020-10")]


def test_what_is_compared_with(pipeline):
    """A time that something is compared with is not its own."""
    assert found(pipeline, "Thu ngân sách tăng 6% so với năm 2018.") == []


def test_a_second_time_in_a_sentence(pipeline):
    """Each time holds up to the next."""
    text = "Năm 2019, xã thu 5 tỷ đồng; năm 2020, xã thu 6 tỷ đồng."

    assert found(pipeline, text) == [("Năm", "2019"), ("năm", "2020")]


def test_the_present_inside_a_sentence(pipeline):
    """From "đến nay" on nothing is said of the time at the head."""
    text = "Năm 2015, xã khởi công 5 cầu, đến nay xong 4 cầu."

    assert [(c.text, c.value) for c in pipeline.parse(text, only={Coverage})[Coverage]] == [("Năm 2015, xã khởi công 5 cầu", "2015")]


def test_an_aim_holds_only_in_its_sentence(pipeline):
    """What is aimed at by a year is no period for what follows."""
    text = "Phấn đấu đến hết năm 2025, xã có 5 trường. Xã có 4 trường."

    assert len(pipeline.parse(text, only={Coverage})[Coverage]) == 1


def test_months_in_the_headline_are_the_default(pipeline):
    """A headline on the first six months is on what the body reports."""
    text = "Kinh tế xã An Lập 6 tháng đầu năm 2021\nThu ngân sách của xã đạt 5 tỷ đồng, các mặt khác đều khá."

    assert {c.value for c in pipeline.parse(text, only={Coverage})[Coverage]} == {"2021-01/2021-06"}


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Năm 2024 có 100 công trình (60 công trình chuyển tiếp năm 2023) với tổng vốn 8 tỷ đồng.", ["2024", "2023", "2024"]),
        ("Thu ngân sách (năm 2018) đạt 5 tỷ đồng.", ["2018"]),
        ("Tỷ lệ hộ cận nghèo giảm từ 11% năm 2011 xuống còn 3%.", [None, "2011"]),
        ("Tỷ lệ hộ cận nghèo năm 2011 giảm từ 11% xuống còn 3%.", ["2011", "2011"]),
        ("Theo Chi cục Lâm nghiệp tỉnh Hà Lâm, kế hoạch năm 2013, tỉnh sẽ trồng 59 ha cói.", ["2013"]),
        ("Theo Chi cục Lâm nghiệp tỉnh Hà Lâm, kế hoạch năm 2013, tỉnh có 59 ha cói.", [None]),
        ("Đại hội bầu ban quản lý chợ nhiệm kỳ 2020 - 2025 gồm 15 người.", ["2020/2025"]),
        ("Sáng nay, chợ mở đại hội nhiệm kỳ 2020 - 2025, có 15 người dự.", [None]),
        ("Quý I và quý II/2023, xã thu 3 tỷ đồng.", ["2023-01/2023-06"]),
        ("Tháng 5 và tháng 6/2023, xã thu 3 tỷ đồng.", ["2023-05/2023-06"]),
        ("Quý I và quý III/2023, xã thu 3 tỷ đồng.", ["2023-Q3"]),
        ("Tháng 8 và tháng 9/2022, chợ thu lần lượt 2 tỷ đồng và 3 tỷ đồng.", ["2022-09", "2022-09"]),
        ("Tháng 8 và tháng 9/2022, chợ thu 2 tỷ đồng; hai xóm lần lượt thu 3 tỷ đồng và 4 tỷ đồng.", ["2022-08/2022-09"] * 3),
        ("Tháng 5/2018 thu 3 tỷ đồng. Lũy kế từ đầu năm thu 12 tỷ đồng.", ["2018-05", "2018-01/2018-05"]),
        ("Tháng 5/2018 thu 3 tỷ đồng, lũy kế đến nay có 5 chợ.", ["2018-05", None]),
        ("Theo báo cáo của chương trình giai đoạn 2016-2020, hiện cả nước có 45 chợ.", [None]),
        ("Phong trào nông dân huyện năm 2018 đạt nhiều kết quả, cụ thể: Có 210 hộ giỏi. Tích cực vận động được 20 ngày công.", ["2018", "2018"]),
        ("Huyện An Bình phấn đấu hoàn thành 9/9 tiêu chí nông thôn mới vào quý II/2025.", ["2025-Q2"]),
    ],
)
def test_brackets_reviews_and_goals(pipeline, text, periods):
    """A time in brackets is of the figures there, a review's time of its paragraph, "vào" tells when a goal is to be reached."""
    assert [indicator.period for indicator in pipeline.parse(text).indicators] == periods


def test_a_stretch_that_is_reported_on(pipeline):
    """Weeks from a day to another hold for what follows; the few days of a meeting do not."""
    long = "Từ ngày 15/12/2019 đến 14/6/2020, xã có 3 vụ cháy. Thiệt hại 5 tỷ đồng."

    assert [value for _, value in found(pipeline, long)] == ["2019-12-15/2020-06-14", "2019-12-15/2020-06-14"]
    assert not found(pipeline, "Từ ngày 3/6/2020 đến 5/6/2020, xã tập huấn 3 lớp.")


def test_up_to_a_day_the_topic_stays(pipeline):
    """A sum up to a day holds for its sentence; the quarter told before goes on after it."""
    text = "Trong quý I/2023, xã có 3 dự án. Lũy kế đến ngày 31/3/2023, xã có 5 dự án. Xuất khẩu đạt 5 triệu USD."

    assert [value for _, value in found(pipeline, text)] == ["2023-Q1", "2023-01-01/2023-03-31", "2023-Q1"]


def test_a_moment_is_no_period(pipeline):
    """Up to a part of a day nothing is summed up from New Year on."""
    assert not found(pipeline, "Đến sáng 28/6/2018, lũ đã làm 33 người chết.")


def test_after_so_many_years(pipeline):
    """With "Sau 5 năm" the time told before is over."""
    assert [value for _, value in found(pipeline, "Năm 2016, xã có 9 hộ nghèo. Sau 5 năm, xã còn 4 hộ nghèo.")] == ["2016"]


def test_months_told_again(pipeline):
    """The words "trong 6 tháng" come back to the six months told before; without them it is only a length."""
    told = "6 tháng đầu năm 2019, xã có nhiều tiến bộ.\nTrong xã, dân vui. Kết quả, trong 6 tháng, có 2 đơn vị được khen."

    assert found(pipeline, told)[-1] == ("Kết", "2019-01/2019-06")
    assert not found(pipeline, "Năm qua xã có nhiều tiến bộ. Kết quả, trong 6 tháng, có 2 đơn vị được khen.")


def test_now_held_against_the_same_period(pipeline):
    """What is compared with the same period is of the period told, whatever "Hiện nay" says."""
    text = "6 tháng đầu năm 2019, xã có nhiều ca bệnh. Hiện nay, xã có 5 ca, tăng 3 ca so với cùng kỳ."

    assert [value for _, value in found(pipeline, text)] == ["2019-01/2019-06", "2019-01/2019-06"]


@pytest.mark.parametrize("link", ["Trong đó,", "Cụ thể,", "Theo đó,"])
def test_what_goes_on_keeps_the_time(pipeline, link):
    """A line that goes on with the one before is of its time, whatever stands between; another line is not."""
    text = "Xã Lâm Hạ nuôi bò\n\nĐến hết quý I/2015, đàn gia súc của xã có 900 con.\n\nĐồ họa: VĂN MẪN\n\n{} đàn trâu có 50 con, còn lại là bò."

    assert [value for _, value in found(pipeline, text.format(link))] == ["2015-01/2015-03", "2015-01/2015-03"]
    assert [value for _, value in found(pipeline, text.format("Năm nào cũng vậy,"))] == ["2015-01/2015-03"]


def test_a_time_inside_the_sentence_before(pipeline):
    """Even a time that would not hold for the next sentence is kept by one that goes on with it."""
    text = "Theo phòng thống kê của huyện, ước tổng giá trị sản xuất các ngành năm 2023 tăng 9%. {} thủy sản tăng 5%."

    assert [value for _, value in found(pipeline, text.format("Trong đó,"))] == ["2023", "2023"]
    assert [value for _, value in found(pipeline, text.format("Hiện nay"))] == ["2023"]


def test_the_end_of_a_month_holds_on(pipeline):
    """Statistics up to the last day of a month hold for what follows, a state on some other day does not."""
    text = "Tính đến ngày {}, dư nợ của phòng giao dịch đạt 50 tỷ đồng. Doanh số cho vay đạt 9 tỷ đồng."

    assert len(found(pipeline, text.format("30/9/2021"))) == 2
    assert len(found(pipeline, text.format("12/9/2021"))) == 1


def test_the_unit_before_its_year(pipeline):
    """A year behind "của huyện" is that of the figures, unless it is compared with."""
    assert found(pipeline, "Thu ngân sách của huyện năm 2014 đạt 5 tỷ đồng.") == [("Thu", "2014")]
    assert found(pipeline, "Thu ngân sách cao hơn bình quân chung của huyện năm 2014 là 5 tỷ đồng.") == []


def test_what_was_done_of_a_plan(pipeline):
    """The results of a year's tasks are of that year; the tasks themselves are not reported yet."""
    assert found(pipeline, "Kết quả thực hiện nhiệm vụ năm 2014: xã trồng 5 ha rừng.") == [("Kết", "2014")]
    assert found(pipeline, "Hội nghị bàn nhiệm vụ năm 2015, xã có 5 ha rừng.") == []


def test_a_colon_heads_a_list(pipeline):
    """What stands behind the colon, and the items below it, are of the time before it."""
    text = "Chỉ tiêu nhiệm kỳ 2020-2025: xã trồng 5 ha rừng;\n- Kết nạp 9 đảng viên.\n+ Thu 3 tỷ đồng.\nXã có 4 thôn."

    assert found(pipeline, text) == [("Chỉ", "2020/2025"), ("-", "2020/2025"), ("+", "2020/2025")]
    assert found(pipeline, "Các đại biểu đã bàn kỹ chỉ tiêu nhiệm kỳ 2020-2025, có 9 ý kiến.") == []


def test_a_law_of_some_year(pipeline):
    """The year in a law's name is no time of what it rules."""
    assert found(pipeline, "Việc này theo Bộ luật Dân sự năm 2015. Theo đó, lãi suất không quá 20%.") == []
    assert found(pipeline, "Số vụ vi phạm pháp luật năm 2015 giảm 3 vụ.") == [("Số", "2015")]


def test_two_years_are_one_stretch(pipeline):
    """Years that follow each other are covered together; those apart are not."""
    assert found(pipeline, "Trong năm 2019 và 2020, xã xây 3 cầu.") == [("Trong", "2019/2020")]
    assert found(pipeline, "Năm 2019 và 6 tháng đầu năm 2020, xã xây 3 cầu.") == [("Năm", "2019-01/2020-06")]
    assert found(pipeline, "Trong năm 2016 và 2020, xã xây 3 cầu.")[-1][1] == "2020"


def test_from_then_to_now(pipeline):
    """What began in a year and still goes on is not that year's."""
    assert found(pipeline, "Từ năm 2016 đến nay, xã xây 3 cầu.") == []


_REVIEW = "Sáng 4/1/2021, xã Lâm Hạ họp tổng kết công tác năm 2020, triển khai nhiệm vụ năm 2021."


@pytest.mark.parametrize("lead", ["Trong năm,", "Năm qua,", "Theo báo cáo, trong năm", "Toàn"])
def test_the_year_summed_up(pipeline, lead):
    """Figures behind a year's review are of that year, and not of the one that is planned."""
    assert [value for _, value in found(pipeline, f"{_REVIEW} {lead} các chi bộ kết nạp 9 đảng viên.")][-1:] == ["2020"]


def test_who_came_to_the_review(pipeline):
    """Who took part in a year's review is not of that year; "trong năm" inside a sentence comes back to nothing."""
    assert [value for _, value in found(pipeline, f"{_REVIEW} Tới dự có 90 đại biểu.")][1:] == []
    assert found(pipeline, "Năm 2020, xã trồng rừng. Nhân dịp này, xã hỏi 9 thôn, nhiều việc trong năm, có 4 thôn khá.") == [("Năm", "2020")]


@pytest.mark.parametrize(("posted", "year"), [("05/01/2021", "2020"), ("30/12/2021", "2021")])
def test_the_year_gone_by(pipeline, posted, year):
    """About New Year the posted day tells which year has gone by."""
    text = f"Xã Lâm Hạ họp chi bộ\n\nĐăng ngày {posted} 08:00\n\nXã Lâm Hạ vừa họp bàn.\n\nTrong năm qua, toàn xã kết nạp 9 đảng viên."

    assert found(pipeline, text)[-1] == ("Trong", year)


def test_a_bracket_behind_what_is_compared_with(pipeline):
    """The figure in brackets is of the year before them, the one it is held against."""
    text = "Sản lượng năm 2020 là 9 tấn, hơn so với năm 2019 (8 tấn), và còn tăng."

    assert ("(8", "2019") in found(pipeline, text)
    assert all(value == "2020" for _, value in found(pipeline, text.replace("(8 tấn)", "8 tấn")))


def test_since_new_year(pipeline):
    """What has come since New Year is not that of the month told before."""
    text = "Trong tháng 6/2021, xã xử lý 3 vụ. {} đã xử lý 9 vụ."

    assert [value for _, value in found(pipeline, text.format("Từ đầu năm đến nay"))] == ["2021-06"]
    assert [value for _, value in found(pipeline, text.format("Công an xã"))] == ["2021-06", "2021-06"]


def test_what_there_is_now(pipeline):
    """What a unit has now is not of the month told before, wherever "hiện" stands in its sentence's head."""
    text = "Trong tháng 9/2021, xã kết nạp 3 đảng viên. {} 90 đảng viên."

    assert [value for _, value in found(pipeline, text.format("Toàn Đảng bộ xã hiện có"))] == ["2021-09"]
    assert [value for _, value in found(pipeline, text.format("Toàn Đảng bộ xã khen"))] == ["2021-09", "2021-09"]


def test_months_gone_by(pipeline):
    """At the head of a sentence "9 tháng qua" comes back to the nine months told before, inside one it does not."""
    text = "Xã họp sơ kết 9 tháng đầu năm 2021. Tham dự có 90 đại biểu. {}, xã thu 8 tỷ đồng."

    assert found(pipeline, text.format("9 tháng qua"))[-1] == ("9", "2021-01/2021-09")
    assert len(found(pipeline, text.format("Sau 9 tháng qua"))) == 1


@pytest.mark.parametrize(
    "words", ["theo chuẩn nghèo giai đoạn 2011-2015", "theo bộ tiêu chí áp dụng cho giai đoạn 2011-2015", "theo nghị quyết giai đoạn 2011-2015"]
)
def test_the_years_of_a_standard(pipeline, words):
    """The years for which a standard holds are not those of the figures; a stretch of years by itself is."""
    assert found(pipeline, f"Năm 2014, {words}, xã còn 40 hộ nghèo.") == [("Năm", "2014")]
    assert found(pipeline, "Giai đoạn 2011-2015, xã còn 40 hộ nghèo.") == [("Giai", "2011/2015")]


def test_brackets_in_what_is_compared_with(pipeline):
    """Neither a month in brackets nor the year behind it is a time of the figures, there or later."""
    text = "Tháng 6/2017, giá lúa tăng 2%. So với cùng tháng (tháng 6) năm 2016, giá ngô giảm 3%. Sản lượng đạt 5 tấn."

    assert found(pipeline, text) == [("Tháng", "2017-06"), ("So", "2017-06"), ("Sản", "2017-06")]


def test_months_in_one_bracket(pipeline):
    """Each time in a bracket of figures holds up to the next, and none beyond the bracket."""
    text = "Tháng 6/2017, mưa tăng (tháng 4/2017 tăng 3%; tháng 5/2017 tăng 4%), gió giảm 2%."

    assert found(pipeline, text) == [("Tháng", "2017-06"), ("(tháng", "2017-04"), ("tháng", "2017-05")]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Ngày 12/11/2018, xã họp. Trong năm, xã xây 3 cầu.", "2018"),
        ("Ngày 12/11/2018, xã họp. Do mưa lớn kéo dài, trong năm, xã chỉ xây 3 cầu.", "2018"),
        ("Ngày 12/11/2018, xã họp. Do mưa lớn trong năm, xã chỉ xây 3 cầu.", None),
        ("Ngày 12/1/2018, xã họp. Trong năm, xã xây 3 cầu.", None),
        ("Ngày 12/11/2018, xã họp bàn kế hoạch năm 2019. Trong năm, xã xây 3 cầu.", None),
        ("Ngày 12/11/2018, xã họp. Năm qua, xã xây 3 cầu.", None),
        ("Hợp tác xã Lâm Hạ ra đời ngày 9/10/1988. Trong năm, hợp tác xã đan 3 bè.", None),
        ("Cụ Đoàn Thị Vy sinh tại xã Lâm Hạ ngày 9/10/1931. Trong năm, cụ trồng 3 cây.", None),
        ("Sau buổi gặp học sinh ngày 9/10/2018, xã họp. Trong năm, xã xây 3 cầu.", "2018"),
    ],
)
def test_within_the_only_year(pipeline, text, period):
    """Late in the only year that a text knows, "trong năm" is that year."""
    assert [item.period for item in pipeline.parse(text).indicators] == [period]


def test_what_follows_from_a_time_at_the_head(pipeline):
    """With "Theo đó" the time that led the sentence before holds on, whatever the report as a whole is on."""
    text = (
        "Tính đến hết tháng 11/2019, tỉnh có 40 xã đạt chuẩn.\nDự kiến đến hết năm 2019, tỉnh có thêm 3 xã. Theo đó, tỉnh có 43 xã. Tỉnh có 20 chợ."
    )

    assert [value for _, value in found(pipeline, text)] == ["2019-01/2019-11", "2019", "2019", "2019-01/2019-11"]


def test_an_estimate_for_the_end_of_a_year(pipeline):
    """What is estimated "đến cuối năm 2022, nhờ …" tells the time of its sentence, and that all of it is estimated."""
    text = "Tuy thiếu đất, song ước đến cuối năm 2022, nhờ nghề mới, tỷ lệ hộ nghèo còn 1,5%, hộ cận nghèo còn 4%."

    assert [(item.period, item.estimated) for item in pipeline.parse(text).indicators] == [("2022", True)] * 2


def test_within_a_year_that_is_not_that_of_the_page(pipeline):
    """Where the page was posted in another year, "trong năm" is not the only year that the text names."""
    text = "Xã Lâm Hạ họp chi bộ\n\nĐăng ngày {} 08:00\n\nNgày 9/10/2014, xã lập quỹ.\n\nTrong năm, toàn xã kết nạp 9 đảng viên."

    assert not found(pipeline, text.format("05/11/2021"))
    assert found(pipeline, text.format("05/11/2014"))[-1] == ("Trong", "2014")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("9 tháng năm 2018, xã đan 4 bè. Số bè cả năm ước đạt 7 chiếc.", "2018"),
        ("Mục tiêu đến năm 2035, số bè đạt 90 chiếc. Số bè cả năm ước đạt 7 chiếc.", None),
        ("Ngày 9/2/2024, xã Lâm Hạ họp. Số bè cả năm đạt 7 chiếc.", None),
        ("Xã Lâm Hạ bàn đề án cho giai đoạn 2016-2020. Số bè cả năm đạt 7 chiếc.", None),
    ],
)
def test_a_whole_year(pipeline, text, period):
    """The words "cả năm" come back to the year last told, but not to an aim, a term, or a day early in the year after."""
    coverage = pipeline.parse(text, only={Coverage})[Coverage]

    assert next((one.value for one in coverage if "cả năm" in one.text), None) == period
