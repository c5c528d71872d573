"""Every row of the list of traps is held by one table, or stands here with the reason why it is not read."""

import itertools

import pytest
import test_traps_abbr
import test_traps_date
import test_traps_event
import test_traps_legal
import test_traps_number
import test_traps_page
import test_traps_place
import test_traps_text
import test_traps_title

TABLES = (
    test_traps_abbr,
    test_traps_date,
    test_traps_event,
    test_traps_legal,
    test_traps_number,
    test_traps_page,
    test_traps_place,
    test_traps_text,
    test_traps_title,
)

# Row, phrase, and why no reading is asked for: it is left alone.
OUT_OF_SCOPE = {
    "T158": (
        "Đến nay, xã không còn hộ nghèo.",
        "none in words: the contract's quantity has its number in the text, and gives a change without one no entry",
    ),
    "T240": (
        "Huyện nãm nay thiếu lyợ́ng nyớ́c lớn.",
        "letters of another code page, half repaired by the page itself: ã stands for ă and for ã, so no reading is sure",
    ),
}

ROWS = 260


def test_every_row_is_held_once():
    """No row is forgotten, and none has two right readings in two tables."""
    tables = [{id[:4] for id, *_ in table.ROWS} for table in TABLES] + [set(OUT_OF_SCOPE)]

    assert {f"T{number:03}" for number in range(1, ROWS + 1)} == set().union(*tables)
    assert not [one & two for one, two in itertools.combinations(tables, 2) if one & two]


@pytest.mark.parametrize("text", [text for text, _ in OUT_OF_SCOPE.values()], ids=OUT_OF_SCOPE)
def test_what_is_out_of_scope_is_left_alone(parse, text):
    """Silence is better than a guess."""
    document = parse(text)

    assert ([], []) == (list(document.indicators), list(document.dates))


def test_every_phrase_has_its_own_id():
    """A row's further phrases are told apart by a letter."""
    ids = [id for table in TABLES for id, *_ in table.ROWS]

    assert len(ids) == len(set(ids))
