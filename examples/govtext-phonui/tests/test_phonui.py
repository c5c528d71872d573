"""The ward portal of Phố Núi: its code is known, and its pages are read as they are printed."""

from pathlib import Path

import govtext_phonui
import pytest

from govtext.kinds import Byline, Chrome, Headline, OutletMention, Published, Section
from govtext.testing import check_plugin

REPORTS = Path(__file__).parent / "reports"
LEAD = "Sáng 5/9/2024, phường trao 40 suất học bổng."


def test_keeps_to_what_plugins_keep_to():
    """No code clashes, no text makes it fail, and other pages are read as before."""
    check_plugin(govtext_phonui, finds=[f"Trao học bổng\n\n(PNT) - {LEAD}"], silent=[f"Trao học bổng\n\n(LSO) - {LEAD}"])


@pytest.mark.parametrize("name", ["khuyen-hoc"])
def test_a_page_is_read_as_it_is_marked(assert_finds, name):
    """Exactly what a person has marked is found."""
    page = (REPORTS / f"{name}.txt").read_text(encoding="utf-8")

    assert_finds(page, Byline, Chrome, Headline, OutletMention, Published, Section)


def test_the_letters_inside_a_sentence_are_no_code(assert_finds):
    """The counter-example."""
    assert_finds("Trao học bổng\n\nSáng 5/9/2024, chương trình PNT trao học bổng.", OutletMention)
