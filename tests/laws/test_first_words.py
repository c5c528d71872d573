"""Trying a pattern only at its first words finds what trying it everywhere finds."""

import importlib
import pkgutil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import REPORTS, examples, vietnamese

import govtext.plugins
from govtext.engine import compiled
from govtext.grammar import Pattern, find, first
from govtext.source import Source


def patterns(pipeline):
    """Return every expression that a built-in module holds or a lexicon makes, and the reading it is matched on."""
    known = set()
    for module in pkgutil.iter_modules(govtext.plugins.__path__):
        for value in vars(importlib.import_module(f"govtext.plugins.{module.name}")).values():
            if isinstance(value, Pattern):
                known.add((value.expr, value.on))
    for sort, lexicon in pipeline.lexicons.items():
        if sort.__name__ != "PlaceUnit":
            known.add((lexicon.expr, "text" if sort.cased else "folded"))
    return sorted(pair for pair in known if compiled(pair[0]).heads is not None)


@pytest.fixture(scope="module")
def told(pipeline):
    """Every pattern whose beginnings are known; most are."""
    known = patterns(pipeline)
    assert len(known) > 150
    return known


def everywhere(expr, source, on, start, end):
    """Search as an engine does by itself."""
    return [match.span() for match in compiled(expr).finditer(source.folded if on == "folded" else source.text, start, end)]


def at_words(expr, source, on, start, end):
    """Search at the first words only."""
    found = [match.span() for match in find(expr, source, on, start, end)]
    one = first(expr, source, on, start, end)
    assert found[:1] == ([] if one is None else [one.span()])
    return found


def test_reports_of_our_own(told):
    """In every report, in whole and cut where no word ends."""
    for text in REPORTS.values():
        source = Source.read(text)
        for start, end in ((0, len(source.text)), (31, 277)):
            for expr, on in told:
                assert everywhere(expr, source, on, start, end) == at_words(expr, source, on, start, end), expr


@given(text=st.one_of(vietnamese, st.text(max_size=80)), cut=st.tuples(st.integers(0, 60), st.integers(0, 200)))
@examples(60)
def test_any_text(told, text, cut):
    """Of the trade, or none at all."""
    source = Source.read(text)
    start, end = sorted((min(cut[0], len(source.text)), min(cut[1], len(source.text))))
    for expr, on in told:
        assert everywhere(expr, source, on, start, end) == at_words(expr, source, on, start, end), expr
