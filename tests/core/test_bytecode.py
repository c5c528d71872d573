"""An expression from its numbers is the expression that `re` compiles."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext.bytecode import assemble, load
from govtext.pipeline import Pipeline

PIECES = ["a", "ủy ban", "[a-zđ]", "[^0-9]", r"\d{1,2}", r"(?<!\w)", r"(?!\w)", "(?P<name>x|yz)?", "(?:ab|cd)+", "b*?", "$", "(?>ab?)", "(?=q)", "."]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join))
def test_the_numbers_make_the_same_expression(expr):
    """`re` compares patterns by their code, flags and text; names of groups stand beside them."""
    try:
        compiled = re.compile(expr)
    except re.error:
        assert assemble(expr) is None
        return
    loaded = load(expr, assemble(expr))
    assert compiled == loaded
    assert (compiled.pattern, compiled.flags, compiled.groups, compiled.groupindex) == (
        loaded.pattern,
        loaded.flags,
        loaded.groups,
        loaded.groupindex,
    )


def test_every_lexicon_is_the_same_expression():
    """The longest there are."""
    for lexicon in Pipeline.builtin().lexicons.values():
        assert re.compile(lexicon.expr) == load(lexicon.expr, assemble(lexicon.expr))


def test_a_named_group_is_found_by_its_name():
    """The names are part of what is kept."""
    pattern = load("(?P<day>[0-9]+)/(?P<month>[0-9]+)", assemble("(?P<day>[0-9]+)/(?P<month>[0-9]+)"))

    assert {"day": "14", "month": "3"} == pattern.search("ngày 14/3").groupdict()


@pytest.mark.parametrize("expr", ["(", "[", "(?P<a>x)(?P<a>y)", r"\p{Lu}", "*"])
def test_what_re_does_not_know_has_no_numbers(expr):
    """Whether it is a mistake or regex's own."""
    assert assemble(expr) is None


def test_damaged_numbers_are_refused():
    """The engine checks them before it runs them."""
    code, flags, groups, names = assemble("ủy ban(?: nhân dân)?")

    assert load("ủy ban(?: nhân dân)?", (code[:-4], flags, groups, names)) is None
    assert load("ủy ban(?: nhân dân)?", (b"\xff" * len(code), flags, groups, names)) is None
