"""The ward portal of Phố Núi is known by its code."""

import govtext_phonui

from govtext import Pipeline

PIPELINE = Pipeline.of(*Pipeline.builtin().plugins, govtext_phonui)


def test_is_known_by_its_code():
    """A dateline with the code names the portal."""
    document = PIPELINE.parse("Trao học bổng\n\n(PNT) - Sáng 5/9/2024, phường trao học bổng.")

    assert document.outlet.name == "Trang tin phường Phố Núi"


def test_is_not_seen_inside_a_sentence():
    """The letters alone, somewhere in a sentence, are no dateline."""
    document = PIPELINE.parse("Trao học bổng\n\nSáng 5/9/2024, chương trình PNT trao học bổng.")

    assert document.outlet is None
