"""Rain is found with what its sentence says of it, and nothing else is rain."""

from pathlib import Path

import govtext_weather
import pytest
from govtext_weather import Rain

from govtext.testing import check_plugin

REPORTS = sorted((Path(__file__).parent / "reports").glob("*.txt"))


def test_keeps_to_what_plugins_keep_to():
    """Its examples are true, no text makes it fail, and what others find stays as it was."""
    check_plugin(govtext_weather)


@pytest.mark.parametrize(
    "text",
    [
        "Huyện có [[mưa to|Rain strength=heavy]].",
        'Huyện có [[MƯA RẤT TO|Rain strength="very heavy"]].',
        "Đêm 3/9/2024, có [[mưa vừa|Rain day=2024-09-03TNI low=20 high=40]], lượng mưa 20 – 40 mm.",
        "Có [[mưa nhỏ|Rain day=None low=None]]. Ngày 3/9/2024, lượng nước là 20 mm.",
    ],
)
def test_finds_rain(assert_finds, text):
    """Its strength, and day and amount where the same sentence tells them."""
    assert_finds(text, Rain)


@pytest.mark.parametrize("text", ["Ca khúc Mưa Sài Gòn vang lên.", "Mưa gió thất thường.", "Đường kính ống 50 mm."])
def test_leaves_alone(assert_finds, text):
    """Rain without a strength, and millimetres without rain."""
    assert_finds(text, Rain)


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_a_bulletin_is_read_as_it_is_marked(assert_finds, path):
    """Exactly what a person has marked is found."""
    assert_finds(path.read_text(encoding="utf-8"), Rain)
