"""The index of the words of a report has every run of letters or digits where it stands, whatever else the text is made of."""

import re
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext.heads import LETTERS, Heads
from govtext.words import Words

RUN = re.compile(f"[{''.join(sorted(LETTERS))}]+|[0-9]+")
#: More sorts of characters than any report has.
CHINESE = "".join(map(chr, range(0x4E00, 0x4E00 + 150)))


def standing(text: str) -> dict[str, list[int]]:
    """Return where each run begins, found one after the other."""
    places: dict[str, list[int]] = defaultdict(list)
    for run in RUN.finditer(text):
        places[run[0]].append(run.start())
    return places


@given(st.lists(st.sampled_from(["xã", "12", "a1b2", "2", " ", "\n", "/", "-", "họp", "…", CHINESE, "\U0001f600"])).map("".join))
def test_every_run_is_found_where_it_stands(text):
    """Also where letters and digits touch, and among signs of any number of sorts."""
    index = Words(text, text)

    for run, places in standing(text).items():
        assert index.places(Heads(frozenset([run]))) == places, run
    assert index.digits == [place.start() for place in RUN.finditer(text) if place[0].isdigit()]


@pytest.mark.parametrize(
    ("text", "run", "places"), [("1a1a1", "1", [0, 2, 4]), ("1a1a1", "a", [1, 3]), ("xã-xã", "xã", [0, 3]), (f"{CHINESE}xã", "xã", [150])]
)
def test_places(text, run, places):
    """Some of them by hand."""
    assert Words(text, text).places(Heads(frozenset([run]))) == places


def test_no_run_is_found_inside_another():
    """Neither a beginning nor a part of one."""
    assert Words("xãm 21", "xãm 21").places(Heads(frozenset(["xã", "2", "1"]))) == []
