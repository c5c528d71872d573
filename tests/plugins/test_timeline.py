"""Which year, month and day a time is of."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext import Pipeline
from govtext.kinds import Timex
from govtext.testing import show

_TIMES = ("beside", "calendar", "daylists", "dayranges", "durations", "lunar", "months", "periods", "quarters", "relative", "timeline", "years")


def values(pipeline, text, **given):
    """Return what is read in *text*, words and value."""
    return [(timex.text, timex.value) for timex in pipeline.parse(text, only={Timex}, **given)[Timex]]


@pytest.mark.parametrize(
    ("posted", "text", "expected"),
    [
        ("2021-01-05", "Chiều 29/12, đoàn kiểm tra", "2020-12-29TAF"),
        ("2020-12-29", "hoàn thành trước ngày 10/1", "2021-01-10"),
        ("2019-07-30", "Sáng ngày 22/11, huyện họp", "2018-11-22TMO"),
        ("2019-07-30", "dự kiến khai mạc ngày 22/11", "2019-11-22"),
        ("2021-10-11T07:28", "Sáng 11/10, đoàn làm việc", "2021-10-11TMO"),
        ("2021-01-05", "tổng kết quý IV", "2020-Q4"),
        ("2021-03-05", "quý I", "2021-Q1"),
    ],
)
def test_the_posted_day_gives_the_year(pipeline, posted, text, expected):
    """The year is the one that brings a time nearest to the posted day, the last sixty days first, and what opens a report is past."""
    assert expected == values(pipeline, text, published=posted)[0][1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("thứ 2 tuần tới", "2025-11-10"),
        ("lúc 3 giờ chiều ngày 20/11", "2025-11-20T15:00"),
        ("quý 4 năm 2018", "2018-Q4"),
        ("2 tuần trước", "2025-W43"),
        ("tuần trước", "2025-W44"),
        ("hôm qua", "2025-11-04"),
        ("hôm kia", "2025-11-03"),
        ("ba ngày tới", "2025-11-06/2025-11-08"),
        ("tháng trước", "2025-10"),
        ("quý trước", "2025-Q3"),
        ("năm ngoái", "2024"),
        ("cuối tuần này", "2025-11-08/2025-11-09"),
        ("sáng thứ hai tuần sau", "2025-11-10TMO"),
        ("thứ sáu tuần trước", "2025-10-31"),
        ("chiều mai", "2025-11-06TAF"),
        ("7h30 sáng mai", "2025-11-06T07:30"),
        ("3 tháng trước", "2025-08"),
        ("cách đây 3 ngày", "2025-11-02"),
        ("10 ngày nữa", "2025-11-15"),
        ("ngày 5 tháng tới", "2025-12-05"),
        ("đầu năm nay", "2025"),
        ("rằm tháng Bảy", "2025-09-06"),
        ("mùng 3 Tết", "2026-02-19"),
        ("mùng 10 tháng 3 âm lịch", "2026-04-26"),
    ],
)
def test_a_phrase_is_read_from_a_given_day(pipeline, text, expected):
    """A single phrase is enough when the day is given."""
    assert [expected] == [value for _, value in values(pipeline, text, published=dt.date(2025, 11, 5))]


@pytest.mark.parametrize("text", ["20/11/2025", "thứ năm, 20/11/2025", "ngày 20 tháng 11 năm 2025", "20/11/2025 08:30"])
def test_a_phrase_is_no_page(pipeline, text):
    """A date alone is a date, not the line in which a page says when it was posted."""
    assert [text] == [words for words, _ in values(pipeline, text)]


def test_hom_nay_may_mean_nowadays(pipeline):
    """Between a noun and a verb "hôm nay" is not the report's day; at the head of a sentence it is."""
    assert not values(pipeline, "Làng quê hôm nay đã có nhiều đổi thay", published="2025-11-05")
    assert values(pipeline, "Hôm nay, huyện họp", published="2025-11-05") == [("Hôm nay", "2025-11-05")]
    assert values(pipeline, "Lễ diễn ra hôm nay, đông người dự", published="2025-11-05") == [("hôm nay", "2025-11-05")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the same day with its year elsewhere
        ("Sáng 3/11, đoàn đến. Ngày 3/11/2020 là ngày hội.", "2020-11-03TMO"),
        # the year the text speaks of
        ("Ngày 12/7, huyện sơ kết công tác 6 tháng đầu năm 2017. So với năm 2016, tăng 5%.", "2017-07-12"),
        # a report follows every day that it tells as past
        ("Sáng nay 9.3, Ban Quản lý họp. Ngày 16.4.2018, chợ đã mở cửa.", "2019-03-09TMO"),
        # and precedes what it announces
        ("Sáng 20/4, xã bàn về hội làng, dự kiến mở vào ngày 15/3/2026.", "2025-04-20TMO"),
        # an anniversary is now
        ("Chiều 30/3, tỉnh gặp mặt dịp mừng 50 năm (2/4/1975 - 2/4/2025). Năm 2024 thu tăng.", "2025-03-30TAF"),
        # December looks at next year's plan, January back at last year
        ("Chiều 28/12, Công an huyện tổng kết công tác năm 2018 và triển khai nhiệm vụ năm 2019.", "2018-12-28TAF"),
        ("Chiều 10/1, Công an huyện tổng kết công tác năm 2018 và triển khai nhiệm vụ năm 2019.", "2019-01-10TAF"),
        ("Chiều 10/1, Công an huyện tổng kết công tác năm 2018.", "2019-01-10TAF"),
        # a bare year beside a name, or a crawler's month, where nothing else tells
        ("Chiều 21.4, xã bàn việc sắp xếp thôn 2025.", "2025-04-21TAF"),
        (" date 2021-03 Ngày 11/3, đoàn đến thăm xã", "2021-03-11"),
        ("Ngày 5/3, xã sơ kết; từ tháng 2/2021 đến nay đã trồng 5 ha", "2021-03-05"),
        # far aims and terms tell nothing
        ("Ngày 9/7, đoàn làm việc về quy hoạch đến năm 2030 và nhiệm kỳ 2025 - 2030.", "XXXX-07-09"),
        ("Ngày 9/7, đoàn làm việc.", "XXXX-07-09"),
    ],
)
def test_the_text_gives_the_year(pipeline, text, expected):
    """Without a posted day the year comes from the full dates and years in the text that fit."""
    assert expected == values(pipeline, text)[0][1]


def test_a_given_day_wins(pipeline):
    """What the caller gives beats what the page says."""
    text = "Tin\n01/07/2020\nSáng ngày 01/7, huyện họp."

    assert ("Sáng ngày 01/7", "2019-07-01TMO") in values(pipeline, text, published="2019-07-02")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sơ kết quý I, bàn việc quý II năm 2019", ["2019-Q1", "2019-Q2"]),
        ("tháng 3 và tháng 4/2018", ["2018-03", "2018-04"]),
        ("Ngày 19/8/1945, làng giành chính quyền; ngày 2/9, cả làng ra đình", ["1945-08-19", "1945-09-02"]),
        ("mùa Xuân năm 1968, ngày 11.2", ["1968", "1968-02-11"]),
    ],
)
def test_neighbours_share_a_year(pipeline, text, expected):
    """The year said of one is the year of the other, whenever the page was posted."""
    assert expected == [value for _, value in values(pipeline, text, published="2022-06-30")]


def test_a_feast_is_not_recalled(pipeline):
    """What is celebrated lends its year to nothing."""
    text = "Nhân dịp mừng ngày giải phóng làng 30/4/1975, sáng 24/4, xã mở hội; ngày 25/4, bế mạc."

    assert [value[:4] for _, value in values(pipeline, text, published="2022-04-26")] == ["1975", "2022", "2022"]


def test_a_comparison_shares_no_year(pipeline):
    """Months that are held against each other are of different years."""
    assert [value for _, value in values(pipeline, "tháng 5 tăng 3% so với tháng 4/2018", published="2022-06-30")] == ["2022-05", "2018-04"]


def test_same_day(pipeline):
    """The same day is the day told before, with the part of the day said beside it."""
    found = values(pipeline, "Ngày 3/11/2020, đoàn đến. Chiều cùng ngày, đoàn về. Sáng hôm sau, họp.")

    assert [value for _, value in found] == ["2020-11-03", "2020-11-03TAF", "2020-11-04TMO"]


def test_a_clock_time_needs_a_day(pipeline):
    """A bare clock time is of the day told before, but not of a cited document's day; without a day it is nothing."""
    text = "Sáng 3/11/2020, theo Quyết định số 12/QĐ-UBND ngày 18/10/2020 của huyện, xã khởi công lúc 9 giờ 30."

    assert values(pipeline, text)[-1] == ("9 giờ 30", "2020-11-03T09:30")
    assert not values(pipeline, "lúc 9 giờ 30 xã khởi công")


def test_weeks_need_a_posted_day(pipeline):
    """A week cannot be counted from a day that was only inferred."""
    assert not [words for words, _ in values(pipeline, "Sáng 3/11/2020, tuần sau sẽ họp") if "tuần" in words]


def test_provenance_names_the_witness(pipeline, capsys):
    """The rule says where a missing year came from, and the evidence is what told it."""
    (first, *_) = pipeline.parse("Ngày 12/7, sơ kết 6 tháng đầu năm 2017", only={Timex})[Timex]

    assert first.rule == "day-by-years-of-the-text"
    assert [item.text for item in first.evidence] == ["Ngày 12/7", "Ngày 12/7", "6 tháng đầu năm 2017"]


def test_a_page_clock_is_a_bound(capsys):
    """What a site prints on every page says only that the report is not later."""
    show("Sáng 27.6, huyện họp", Timex, published="2019-08-08")

    assert capsys.readouterr().out == "'Sáng 27.6' value=2019-06-27TMO\n"


@st.composite
def spoken(draw):
    """A value, and a sentence around the words that say it."""
    day = draw(st.dates(dt.date(1990, 1, 1), dt.date(2049, 12, 31)))
    value = draw(
        st.sampled_from(
            [
                day.isoformat(),
                f"{day}TMO",
                f"{day}TAF",
                f"{day}T{day.day % 24:02d}:{day.year % 60:02d}",
                f"{day:%Y-%m}",
                f"{day:%Y}-Q{(day.month + 2) // 3}",
                f"{day:%Y}",
                f"{day:%Y}/{day.year + 5}",
                f"{day}/{day + dt.timedelta(45)}",
                f"{day:%Y}-01/{day:%Y}-{max(2, day.month):02d}",
            ]
        )
    )
    return value


@given(spoken())
def test_says_itself(value):
    """A time in its own words is read as the same time."""
    from govtext import Span

    words = str(Timex(Span(0, 1), value))
    found = Pipeline.of(*_TIMES).parse(f"Kết quả của {words} như sau", only={Timex})[Timex]

    assert [value] == [timex.value for timex in found], words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chiều 11/01/2019, xã tổng kết; đã giao lưu nhân ngày Thầy thuốc 27/3.", "2018-03-27"),
        ("Chiều 11/01/2019, xã họp bàn mừng ngày Thầy thuốc 7/2.", "2019-02-07"),
    ],
)
def test_a_feast_without_its_year(pipeline, text, expected):
    """A feast that is months away is last year's; one that is near is being prepared."""
    assert pipeline.parse(text, only={Timex})[Timex][-1].value == expected


@pytest.mark.parametrize(("words", "mod"), [("Gần", "APPROX"), ("Khoảng", "APPROX"), ("Đúng", None)])
def test_about_an_hour(pipeline, words, mod):
    """In front, "Gần" before a clock time says that it is not exact."""
    (time,) = pipeline.parse(f"{words} 9 giờ tối 4/4/2025, tàu về ga", only={Timex})[Timex]

    assert (time.value, time.mod) == ("2025-04-04T21:00", mod)


def test_near_a_day(pipeline):
    """In front, "gần" before a day without a clock time is no approximation of it."""
    (time,) = pipeline.parse("Nhà ở gần ngày 4/4/2025 bị cháy", only={Timex})[Timex]

    assert time.mod is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sáng 17/6/2025, đoàn đi kiểm tra, yêu cầu xong trước ngày 31/12/2025. Chiều cùng ngày, đoàn thăm xã.", "2025-06-17TAF"),
        ("Sáng 17/6/2025, đoàn họp; ngày 18/6/2025, đoàn kiểm tra. Chiều cùng ngày, đoàn thăm xã.", "2025-06-18TAF"),
    ],
)
def test_the_same_day_is_no_deadline(pipeline, text, value):
    """The words "cùng ngày" go back to a day on which something happened."""
    assert pipeline.parse(text, only={Timex})[Timex][-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ngày 10/12, tỉnh họp. Năm 2024, thu đạt khá. Năm 2025, tỉnh phấn đấu thu cao hơn.", "2024-12-10"),
        ("Ngày 10/12, tỉnh họp. Năm 2024, thu đạt khá. Năm 2025, tỉnh đã thu cao hơn.", "2025-12-10"),
    ],
)
def test_a_year_that_is_aimed_at(pipeline, text, value):
    """A year in which something is aimed at lies ahead of the report."""
    assert pipeline.parse(text, only={Timex})[Timex][0].value == value


def test_the_year_after_the_one_compared_with(pipeline):
    """A report that compares with the same period of a year is of the year after it."""
    text = "Trong tháng 5, tỉnh có 5 vụ cháy. So với cùng kỳ năm 2014 giảm 4 vụ."

    assert [t.value for t in pipeline.parse(text, only={Timex})[Timex]] == ["2015-05", "2014"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Kỷ niệm 72 năm (27-7-1947 - 27-7-2019), ngày 27-7, tỉnh dâng hương tại nơi mà ngày 27-7-1947 đã họp mặt.", "2019-07-27"),
        ("Kỷ niệm 72 năm (27-7-1947 - 27-7-2019), ngày 26-7, tỉnh dâng hương tại nơi mà ngày 27-7-1947 đã họp mặt.", "2019-07-26"),
        ("Ngày 27-7, tỉnh dâng hương; ngày 27-7-1947, tại đây có cuộc họp.", "1947-07-27"),
    ],
)
def test_a_jubilee_tells_its_own_year(pipeline, text, value):
    """A day that is celebrated is of the later year, though the text also tells the day of the past."""
    assert next(t.value for t in pipeline.parse(text, only={Timex})[Timex] if len(t.value) == 10 and t.rule.startswith("day-by")) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Từ ngày 5 đến ngày 7 tháng 7 năm 2016, tỉnh họp; bàn Chương trình giám sát năm 2017. Nghe kết quả 6 tháng đầu năm.",
            "2016-01/2016-06",
        ),
        ("Từ ngày 5 đến ngày 7 tháng 7 năm 2016, tỉnh họp. Thu ngân sách năm 2017 tăng. Nghe kết quả 6 tháng đầu năm.", "2017-01/2017-06"),
    ],
)
def test_a_year_of_a_programme(pipeline, text, value):
    """The year of a programme after a day told in full is the year ahead."""
    assert pipeline.parse(text, only={Timex})[Timex][-1].value == value


_JUBILEE = "Sáng 20/8, xã Lâm Hạ mít tinh kỷ niệm {} năm Cách mạng Tháng Tám. Ngày 19/8/1945, dân làng giành chính quyền."


def test_so_many_years_after(pipeline):
    """A year of history is that of no report, but what is celebrated tells how long ago it was."""
    assert values(pipeline, _JUBILEE.format("75"))[0] == ("Sáng 20/8", "2020-08-20TMO")
    assert values(pipeline, _JUBILEE.format("những"))[0] == ("Sáng 20/8", "XXXX-08-20TMO")
    assert values(pipeline, _JUBILEE.format("75") + " Cách đây 60 năm, xã có trường.")[0] == ("Sáng 20/8", "XXXX-08-20TMO")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ngày 26/10, tại TP. Lâm Hạ, Đảng bộ tỉnh khai mạc Đại hội đại biểu nhiệm kỳ 2020 - 2025. Năm 2018, tỉnh thu 5 tỷ đồng.", "2020-10-26"),
        # its first session opens a council's term, and no other session does
        ("Ngày 27/6, HĐND xã Lâm Hạ khóa IV, nhiệm kỳ 2016-2021 khai mạc kỳ họp thứ nhất.", "2016-06-27"),
        ("Ngày 27/6, diễn ra kỳ họp thứ 1 HĐND xã Lâm Hạ, nhiệm kỳ 2016-2021.", "2016-06-27"),
        ("Ngày 27/6, HĐND xã Lâm Hạ khóa IV, nhiệm kỳ 2016-2021 khai mạc kỳ họp thứ 10.", "XXXX-06-27"),
        # the school year that opens, not that of a flag; a school year that is only spoken of opens nothing
        ("Sáng 5/9, Trường Tiểu học Lâm Hạ khai giảng năm học mới 2017-2018 và nhận Cờ thi đua năm 2016.", "2017-09-05TMO"),
        ("Sáng 5/3, Trường Tiểu học Lâm Hạ họp bàn lễ khai giảng năm học 2017-2018. Năm 2016, trường có 9 lớp.", "2016-03-05TMO"),
        # a council sits until the middle of its last year: late in a year it speaks of the next one
        (
            "Ngày 9/12, kỳ họp thứ 8 của HĐND xã Lâm Hạ nhiệm kỳ 2011-2016 bế mạc. HĐND đã thông qua tờ trình về ngân sách trong năm 2016.",
            "2015-12-09",
        ),
        (
            "Ngày 9/4, kỳ họp thứ 8 của HĐND xã Lâm Hạ nhiệm kỳ 2011-2016 bế mạc. HĐND đã thông qua tờ trình về ngân sách trong năm 2016.",
            "2016-04-09",
        ),
        ("Ngày 9/12, HĐND xã Lâm Hạ nhiệm kỳ 2016-2021 họp về nhân sự sau Đại hội Đảng bộ xã nhiệm kỳ 2020-2025.", "2020-12-09"),
        ("Ngày 9/12, HĐND xã Lâm Hạ nhiệm kỳ 2016-2021 họp về nhân sự chuẩn bị Đại hội Đảng bộ xã nhiệm kỳ 2020-2025.", "XXXX-12-09"),
        # the end of a term is held against its beginning, not against the year before the report's
        ("Ngày 9/5, xã Lâm Hạ họp. Giai đoạn 2015 - 2020, thu ngân sách tăng gấp đôi so với năm 2015.", "XXXX-05-09"),
        ("Ngày 9/5, xã Lâm Hạ họp. Thu ngân sách tăng gấp đôi so với năm 2015.", "2016-05-09"),
    ],
)
def test_terms_and_school_years_tell_the_year(pipeline, text, expected):
    """The term of a congress or a council, and the school year that opens, tell more than a base, an award or a plan."""
    assert values(pipeline, text)[0][1] == expected


def test_a_congress_opens_its_term(pipeline):
    """A congress that is held is of the first year of its term; one that is prepared is not."""
    held = "Ngày 26/10, xã Lâm Hạ tổ chức Đại hội Hội Người cao tuổi, nhiệm kỳ 2025-2030. Năm 2024, hội có 90 hội viên."
    prepared = "Ngày 26/10, xã Lâm Hạ họp bàn việc chuẩn bị Đại hội Đảng bộ nhiệm kỳ 2025-2030. Năm 2024, xã có 90 đảng viên."

    assert values(pipeline, held)[0][1] == "2025-10-26"
    assert values(pipeline, prepared)[0][1] == "2024-10-26"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Từ ngày 12 đến 13/5, xã Lâm Hạ tổ chức Đại hội Đảng bộ nhiệm kỳ 2020-2025.", "2020-05-12/2020-05-13"),
        ("Sáng 12/5, xã họp sơ kết 5 năm thực hiện phong trào (2016-2021).", "2021-05-12TMO"),
        ("Sáng 12/5, xã họp về phong trào giai đoạn 2016-2021.", "XXXX-05-12TMO"),
        ("Sáng 12/5, huyện tổng kết năm học 2020-2021.", "2021-05-12TMO"),
        ("Sáng 12/10, huyện khai mạc hội khỏe năm học 2020-2021.", "2020-10-12TMO"),
        ("Sáng 12/7, huyện bàn việc năm học 2020-2021.", "XXXX-07-12TMO"),
        ("Sáng 12/5, xã họp. Số hộ khá tăng 8% so với năm 2020.", "2021-05-12TMO"),
        ("Sáng 12/5, xã họp theo Luật Đất đai năm 2013 và ý kiến của dân.", "XXXX-05-12TMO"),
        ("Sáng 12/5, xã họp. Dự kiến cầu làm xong vào năm 2023.", "XXXX-05-12TMO"),
    ],
)
def test_what_else_tells_the_year(pipeline, text, expected):
    """A term, what is summed up, a school year and what is compared with tell the year; laws, plans and stretches do not."""
    assert values(pipeline, text)[0][1] == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tháng 5, xã thu 3 tấn lạc. Xã phấn đấu thu 20 tấn trong năm 2017.", "2017-05"),
        ("Tháng 5, xã thu 3 tấn lạc. Xã phấn đấu thu 20 tấn đến năm 2030.", "XXXX-05"),
        ("Tháng 12, xã thu 3 tấn lạc. Xã phấn đấu thu 20 tấn trong năm 2017.", "XXXX-12"),
    ],
)
def test_a_goal_within_the_year(pipeline, text, value):
    """A goal within the year is one of the running year; one up to a far year is not, nor one set in December."""
    assert values(pipeline, text)[0][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ngày 6-5, trường họp mặt. Trường thành lập ngày 2/9/1994.", "XXXX-05-06"),
        ("Ngày 6-5, huyện kỷ niệm 25 năm tái lập huyện (2-9-1994).", "2019-05-06"),
        ("Ngày 6-5, ông Tư, sinh ngày 2/9/1994, nhận quà.", "XXXX-05-06"),
        ("Ngày 6-5, trường họp mặt. Đợt bão ngày 2/4/2014 làm hỏng mái.", "2014-05-06"),
        ("Ngày 6-5, huyện công bố quyết định thành lập ngày 2/4/2014.", "2014-05-06"),
    ],
)
def test_a_day_of_founding_lends_no_year(pipeline, text, value):
    """When something was founded or someone was born tells nothing of the report's year, but for so many years after it."""
    assert values(pipeline, text)[0][1] == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ngày 9-9, xã họp. Từ năm 2017 đến nay, xã họp 12 lần.", "XXXX-09-09"),
        ("Ngày 9-9, xã họp. Từ đầu năm 2017 đến nay, xã họp 12 lần.", "2017-09-09"),
        ("Ngày 30-8, xã họp theo Nghị quyết số 4-NQ/HU ngày 15-4-2012 về chợ giai đoạn 2016-2020.", "XXXX-08-30"),
        ("Ngày 30-8, xã họp theo Nghị quyết số 4-NQ/HU ngày 15-4-2012 về chợ giai đoạn 2012-2020.", "2012-08-30"),
        ("Đến hết tháng 8, xã thu 5 tỷ đồng, hơn 2% so với thời điểm cuối năm 2022.", "2023-08"),
        ("Ngày 4/11, đoàn kiểm tra. Năm 2022, xã giao đủ quân; chuẩn bị tốt việc gọi công dân nhập ngũ năm 2023.", "2022-11-04"),
        ("Ngày 4/11, đoàn kiểm tra. Năm 2022, xã giao đủ quân; năm 2023 giao thiếu 2 người.", "2023-11-04"),
        (
            "Xã vừa có văn bản.\nLãnh đạo họp với thôn vào ngày 24/7. Ảnh: Lê An\nTheo Thông báo số 4/TB-UBND ngày 11/8/2022, thôn mở chợ.",
            "2022-07-24",
        ),
    ],
)
def test_what_tells_no_year(pipeline, text, expected):
    """Years since which something goes on, documents older than the plan, call-ups to come and days of photos are no witness of the report's year."""
    assert expected == values(pipeline, text)[0][1]


def test_the_same_day_is_none_to_come(pipeline):
    """Beside a posted day, "cùng ngày" passes over days that lie after it."""
    text = "Chiều 4-10, xã họp trù bị. Ngày 5-10, xã họp chính thức. Trước đó, sáng cùng ngày, xã dâng hương."

    assert values(pipeline, text, published="2016-10-04")[-1] == ("sáng cùng ngày", "2016-10-04TMO")
