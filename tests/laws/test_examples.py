"""Examples: every pattern of every built-in plugin is sound on both engines, and its cues promise the truth."""

import importlib
import pkgutil
import re

import attrs
import pytest
import regex
from strategies import REPORTS

import govtext.plugins
from govtext.grammar import Pattern
from govtext.source import Source

MODULES = [importlib.import_module(f"govtext.plugins.{module.name}") for module in pkgutil.iter_modules(govtext.plugins.__path__)]


def patterns():
    """Return every pattern that a plugin module holds, alone or in a tuple, list or dict, by a name for it."""
    known = {}
    for module in MODULES:
        for name, value in vars(module).items():
            values = value.values() if isinstance(value, dict) else value if isinstance(value, (tuple, list)) else (value,)
            for number, item in enumerate(values):
                for part in item if isinstance(item, tuple) else (item,):
                    if isinstance(part, Pattern):
                        known.setdefault(part, f"{module.__name__.rpartition('.')[2]}.{name}" + (f"[{number}]" if part is not value else ""))
    return [pytest.param(part, id=name) for part, name in known.items()]


PATTERNS = patterns()
#: Everything that the tests and docstrings have read by some finder, and our own reports.
TEXTS = [Source.read(text) for text in REPORTS.values()]


def test_there_are_patterns():
    """The collection finds them where the package is installed."""
    assert PATTERNS


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("engine", [re, regex], ids=["re", "regex"])
def test_a_pattern_compiles_and_claims_something(pattern, engine):
    """On ``regex`` and on the standard library's ``re``; "" is no match."""
    compiled = engine.compile(pattern.expr)

    assert compiled.match("") is None


@pytest.mark.parametrize("pattern", PATTERNS)
def test_both_engines_find_the_same(pattern):
    """In every report of our own."""
    for source in TEXTS:
        text = source.folded if pattern.on == "folded" else source.text
        one, other = ([(m.span(), m.groupdict()) for m in engine.finditer(pattern.expr, text)] for engine in (re, regex))
        assert one == other


@pytest.mark.parametrize("pattern", [param for param in PATTERNS if param.values[0].cues])
def test_cues_are_no_filter(pattern):
    """Nothing is found without a cue that is not found with it."""
    for source in TEXTS:
        for line in source.text.split("\n"):
            alone = Source.read(line)
            with_cues, without = ([m.span() for m in p.find(alone)] for p in (pattern, attrs.evolve(pattern, cues=())))
            assert without == with_cues


@pytest.mark.parametrize("pattern", [param for param in PATTERNS if param.values[0].on == "folded"])
def test_words_are_written_as_the_reading_has_them(pattern):
    """A folded pattern with a capital, or with uỷ, hoà or a long dash in it, would never match."""
    literal = re.sub(r"\\.|\(\?P?[<=!:>]\w*>?|\[[^\]]*\]", "", pattern.expr)

    assert literal == literal.lower().replace("–", "-")
    assert not re.search("(?<!q)(?:uỷ|uý|uỳ|hoà|hoá|khoá|toà|toạ)(?![a-zà-ỹ])", literal)
