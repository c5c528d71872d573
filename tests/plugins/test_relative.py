"""Times told from the day of the report."""

import pytest

from govtext.kinds import TimeMention


def found(pipeline, text):
    """Return the words, the unresolved value and the shift of what stands in *text*."""
    return [(mention.text, mention.value, mention.shift) for mention in pipeline.parse(text, only={TimeMention})[TimeMention]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáng nay, xã họp", [("Sáng nay", "XXXX-XX-XXTMO", "+0D")]),
        ("lúc 19 giờ 30 phút tối nay", [("19 giờ 30 phút tối nay", "XXXX-XX-XXT19:30", "+0D")]),
        ("Đêm qua, mưa to", [("Đêm qua", "XXXX-XX-XXTNI", "-1D")]),
        ("ngày kia", [("ngày kia", "XXXX-XX-XX", "+2D")]),
        ("trong 8 giờ qua", []),
        ("vừa qua, thời gian qua, mấy hôm nay", []),
        ("nay thuộc xã mới", []),
        ("thông qua nghị quyết; ngày mai sau", []),
    ],
)
def test_days_beside(pipeline, text, expected):
    """A part of the day makes "nay", "qua" and "mai" a day; alone they are other words."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tối thứ Sáu", [("tối thứ Sáu", "XXXX-WXX-5TEV", "")]),
        ("Chủ nhật tuần này", [("Chủ nhật tuần này", "XXXX-WXX-7", "+0W")]),
        ("Thứ hai là phát triển; thứ ba, giữ rừng", []),
        ("đứng thứ 5 toàn quốc", []),
        ("thứ 2 hằng tuần", []),
    ],
)
def test_weekdays(pipeline, text, expected):
    """A weekday needs a part of the day or a week beside it, for ordinals are written alike."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("đầu tuần tới", [("đầu tuần tới", "XXXX-WXX", "+1W")]),
        ("cách đây 3 ngày", [("cách đây 3 ngày", "XXXX-XX-XX", "-3D")]),
        ("hai tháng tới", [("hai tháng tới", "XXXX-XX/XXXX-XX", "+1M/+2M")]),
        ("những tháng tới, các tuần sau", []),
        ("50 năm trước", []),
    ],
)
def test_periods_beside(pipeline, text, expected):
    """Weeks and months beside the report's own are counted from it; vague ones are not."""
    assert expected == found(pipeline, text)
