"""A form is looked up as a page would be read, also where that is taken for granted."""

from hypothesis import example, given
from hypothesis import strategies as st

from govtext.grammar import LETTER
from govtext.lexicon import _read_form
from govtext.source import Source

LETTERS = st.text(alphabet=LETTER, min_size=1, max_size=8)
NEAT = st.lists(st.one_of(LETTERS.map(str.lower), LETTERS.map(str.capitalize), LETTERS.map(str.upper), st.just("2025")), min_size=1, max_size=5)
ODD = st.text(alphabet="aàậoòơuưyỳđĐÀỆUBNDhoà  -–\u00a0\u0301\u200b'’.,/%()0", min_size=1, max_size=20)


@given(st.one_of(NEAT.map(" ".join), NEAT.map("-".join), ODD))
@example("BìnhĐịnh")
@example("hoà  bình")
@example("Uỷ ban")
def test_a_form_is_read_as_a_page(form):
    source = Source.read(form)
    assert _read_form(form, cased=True) == source.text
    assert _read_form(form, cased=False) == source.folded
