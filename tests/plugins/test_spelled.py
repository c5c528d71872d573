"""Days and years in words."""

import pytest

from govtext.kinds import Timex


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáng ngày mười lăm tháng tám năm 2020, họp.", ["2020-08-15TMO"]),
        ("Họp ngày hai mươi mốt tháng 6 năm 2020.", ["2020-06-21"]),
        ("Họp ngày ba mươi mốt tháng mười hai, năm 2020.", ["2020-12-31"]),
        ("Mùng hai tháng chín năm một nghìn chín trăm bốn mươi lăm.", ["1945-09-02"]),
        ("Năm hai nghìn không trăm hai mươi, xã họp.", ["2020"]),
        ("Họp ngày ba mươi mốt tháng tư năm 2020.", ["2020-04"]),
        ("Sau hai mươi ngày, xã họp.", []),
        ("Năm hai mươi tuổi, ông đi bộ đội.", []),
    ],
)
def test_days_and_years_in_words(pipeline, text, expected):
    """A number in words makes a day as figures do; one that no calendar has makes none."""
    assert expected == [timex.value for timex in pipeline.parse(text, only={Timex})[Timex]]
