"""When a page says that it was posted."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext import Pipeline
from govtext.kinds import Chrome, Published

TITLE = "Huyện Mường Lát giao ban quý I"
LEAD = "Sáng 2/4, huyện Mường Lát tổ chức hội nghị giao ban công tác quý I và bàn nhiệm vụ quý II."
BODY = "Trong quý, huyện đã trồng mới 45 ha rừng và hỗ trợ 120 hộ nghèo."


def posted(pipeline: Pipeline, *lines: str) -> list[tuple[str, str]]:
    """Return the words and the value of what the page made of *lines* says."""
    return [(p.text, p.value) for p in pipeline.parse("\n".join(lines), only={Published})[Published]]


@pytest.mark.parametrize(
    ("line", "words", "value"),
    [
        ("Ngày đăng 02/04/2021 | 07:28  | View count: 2051", "02/04/2021 | 07:28", "2021-04-02T07:28"),
        ("02/04/2021", "02/04/2021", "2021-04-02"),
        ("Đăng ngày 2 - 04 - 2021", "2 - 04 - 2021", "2021-04-02"),
        ("Ngày đăng : 08:31, 03/04/2021", "08:31, 03/04/2021", "2021-04-03T08:31"),
        ("Ngày đăng: 8:04 | 03/04/2021 Lượt xem: 101", "8:04 | 03/04/2021", "2021-04-03T08:04"),
        ("Thời gian đăng: 02/04/2021 01:49 PM", "02/04/2021 01:49 PM", "2021-04-02T13:49"),
        ("Cập nhật lúc 17:14, Thứ Sáu, 02/04/2021 (GMT+7)", "17:14, Thứ Sáu, 02/04/2021", "2021-04-02T17:14"),
        ("Thứ 6, 02.04.2021 | 20:42", "02.04.2021 | 20:42", "2021-04-02T20:42"),
        ("02/04/2021 10:11 SA", "02/04/2021 10:11 SA", "2021-04-02T10:11"),
        ("gửi vào T6, 2021-04-02 09:43", "2021-04-02 09:43", "2021-04-02T09:43"),
        ("bởi Linh 3 Tháng 4, 2021", "3 Tháng 4, 2021", "2021-04-03"),
        ("Post by: Vi Thảo | 02/04/2021 | 143", "02/04/2021", "2021-04-02"),
        ("(02.04.2021 16:32)", "02.04.2021 16:32", "2021-04-02T16:32"),
        ("Lượt xem: 5120 | Gửi lúc: 02/04/2021 15:42:27", "02/04/2021 15:42:27", "2021-04-02T15:42"),
        ("5120 lượt xem | 02/04/2021", "02/04/2021", "2021-04-02"),
        ("02-04-2021 08:15:33 +07:00", "02-04-2021 08:15:33", "2021-04-02T08:15"),
        ("2021-04-02T08:15:00+07:00", "2021-04-02T08:15:00", "2021-04-02T08:15"),
        ("08:15 GMT+7 Thứ Sáu, 02/04/2021", "08:15 GMT+7 Thứ Sáu, 02/04/2021", "2021-04-02T08:15"),
        ("15:3, Thứ Sáu, 2-4-2021", "15:3, Thứ Sáu, 2-4-2021", "2021-04-02T15:03"),
        ("Tháng Tư 2, 2021", "Tháng Tư 2, 2021", "2021-04-02"),
        ("Thứ Sáu, 2 Tháng Tư 2021 08:15", "2 Tháng Tư 2021 08:15", "2021-04-02T08:15"),
        ("2 Th4 2021", "2 Th4 2021", "2021-04-02"),
        ("April 2, 2021", "April 2, 2021", "2021-04-02"),
        ("Created on Friday, 02 April 2021 08:15", "02 April 2021 08:15", "2021-04-02T08:15"),
        ("Posted on 02/04/2021 by admin", "02/04/2021", "2021-04-02"),
        ("Bài viết đăng lúc 08:15 ngày 02/04/2021", "08:15 ngày 02/04/2021", "2021-04-02T08:15"),
        ("Ngày: 02/04/2021", "02/04/2021", "2021-04-02"),
        ("Cập nhật, 08:15, Thứ Sáu, 02/04/2021 (GMT+7)", "08:15, Thứ Sáu, 02/04/2021", "2021-04-02T08:15"),
        ("Vi Thảo, 02/04/2021", "02/04/2021", "2021-04-02"),
        ("VI THẢO - LÒ TIẾN 02/04/2021 08:15", "02/04/2021 08:15", "2021-04-02T08:15"),
        ("Nguồn: Báo Thanh Hóa | 02/04/2021", "02/04/2021", "2021-04-02"),
        ("Chuyên mục: Nông nghiệp | 02/04/2021", "02/04/2021", "2021-04-02"),
        ("Thời sự 02-04-2021", "02-04-2021", "2021-04-02"),
        ("Ngày đăng bài: 02/04/2021 | Tác giả: Vi Thảo", "02/04/2021", "2021-04-02"),
        ("Chợ phiên vùng cao 08:15 02/04/2021 Vi Thảo", "08:15 02/04/2021", "2021-04-02T08:15"),
    ],
)
def test_a_posted_line_is_read_whatever_its_order(pipeline, line, words, value):
    """The span is date and time alone, without label, weekday in front, zone and view count."""
    assert [(words, value)] == posted(pipeline, TITLE, line, LEAD, BODY)


@pytest.mark.parametrize("clock", ["Thứ hai,  30/11/2020", "Hôm nay, Thứ hai ngày 30/11/2020", "Thứ hai, 30/11/2020 03:10 (GMT +7)"])
def test_a_page_clock_weeks_off_is_furniture(pipeline, clock):
    """A weekday and date above the headline that is not of the news' own days."""
    text = "\n".join([clock, TITLE, LEAD.replace("2/4", "9/11"), BODY])
    document = pipeline.parse(text, only={Published, Chrome})

    assert not document[Published]
    assert [clock] == [chrome.text for chrome in document[Chrome]]


def test_the_view_count_beside_the_date_is_furniture(pipeline):
    """The date itself is not."""
    chrome = pipeline.parse("\n".join([TITLE, "Đăng ngày: 02/04/2021 - Lượt xem: 1.204", LEAD, BODY]), only={Chrome})[Chrome]

    assert ["Lượt xem: 1.204"] == [part.text for part in chrome]


def test_a_weekday_and_date_of_the_news_own_days_are_posted(pipeline):
    """Even above the headline."""
    assert [("03/04/2021 08:51", "2021-04-03T08:51")] == posted(pipeline, "Tin nổi bật", "thứ bảy, 03/04/2021 08:51", TITLE, LEAD, BODY)


def test_a_label_wins_over_a_clock_and_over_an_update(pipeline):
    """Of several dates the one that is said to be it counts."""
    lines = ("Thứ bảy, 03/04/2021", TITLE, "Cập nhật: 04/04/2021", "Ngày đăng: 02/04/2021", LEAD, BODY)

    assert [("02/04/2021", "2021-04-02")] == posted(pipeline, *lines)


def test_a_crawlers_prefix_tells_at_least_the_month(pipeline):
    """Where the page itself says nothing."""
    assert [("2021-03", "2021-03")] == posted(pipeline, f" date 2021-03 {LEAD}", BODY)


@pytest.mark.parametrize(
    "lines", [(TITLE, LEAD, BODY), (TITLE, "Ngày đăng: 3/4, 16:18", LEAD, BODY), (TITLE, LEAD, f"Lúc 7:30, 20/4/2021, mưa to. {BODY}")]
)
def test_nothing_is_posted_without_a_full_date_of_the_page(pipeline, lines):
    """A day without a year is no value, and the body's own days are the news'."""
    assert [] == posted(pipeline, *lines)


@pytest.mark.parametrize("glued", ["03/04/2021", "03/04/2021 | 08:20 "])
def test_a_date_glued_to_the_lead_is_parted_from_it(pipeline, glued):
    """As a lost line break leaves it."""
    assert posted(pipeline, TITLE, glued + LEAD, BODY)[0][1].startswith("2021-04-03")


@given(st.datetimes(dt.datetime(2005, 1, 1), dt.datetime(2035, 12, 31)), st.sampled_from(["Ngày đăng: ", "Đăng ngày ", ""]), st.sampled_from("/-."))
def test_a_posted_line_says_its_value_back(when, label, mark):
    """Any day and minute, however it is written, is read as itself."""
    line = f"{label}{when.day}{mark}{when.month:02d}{mark}{when.year} {when:%H:%M}"
    (published,) = Pipeline.of("layout", "posted").parse("\n".join([TITLE, line, LEAD, BODY]))[Published]

    assert when.replace(second=0, microsecond=0) == dt.datetime.fromisoformat(published.value)
