"""A plugin that does not keep to what plugins keep to is told what is wrong."""

import sys
import types
from collections.abc import Iterator

import attrs
import pytest

import govtext.plugins.lunar
from govtext import Annotation, Pipeline, Span
from govtext.kinds import Outlet, Timex, Unit
from govtext.plugin import Layer, Source, hookimpl, pattern
from govtext.testing import check_plugin

PIPELINE = Pipeline.of("calendar", "timeline", "datelines", "outlets", "layout", "quantities")


@attrs.frozen
class Rain(Annotation):
    """
    Rain.

    Args:
        how: to, nhỏ.
    """

    how: str = ""


_RAIN = pattern(r"mưa (?P<how>to|nhỏ)(?!\w)", cues=("mưa",))


def rain(source: Source, days: Layer[Timex]) -> Iterator[Rain]:
    """
    Find rain.

    >>> show("Sáng nay mưa to", Rain)
    'mưa to' how=to
    >>> show("mưa gió", Rain)
    """
    for match in _RAIN.find(source):
        yield Rain(Span.of(match), match["how"], rule="rain-word")


def plugin(*finders, entries=(), doc="The weather.", name="weather_under_test"):
    """Return a module with these finders and entries."""
    module = types.ModuleType(name, doc)
    module.govtext_annotators = hookimpl(specname="govtext_annotators")(lambda: list(finders))
    module.govtext_entries = hookimpl(specname="govtext_entries")(lambda: list(entries))
    return module


def wrong(module, **given):
    """Return what is wrong with a plugin, a line each."""
    with pytest.raises(AssertionError) as caught:
        check_plugin(module, pipeline=PIPELINE, **{"examples": 3, **given})
    first, *rest = str(caught.value).split("\n- ")
    assert first == f"plugin {module.__name__!r} does not keep to what plugins keep to"
    return rest


def test_a_good_plugin_is_good():
    """With an example and a counter-example in its finder's docstring."""
    check_plugin(plugin(rain), pipeline=PIPELINE, examples=10)


def test_a_good_outlet_is_good():
    """With a text that is read otherwise, and one that is not."""
    check_plugin(
        plugin(entries=[Outlet(code="PNT", name="Trang tin Phố Núi")]),
        finds=["Trao học bổng\n\n(PNT) - Sáng 5/9/2024, phường trao học bổng."],
        silent=["Chương trình PNT trao học bổng."],
        pipeline=PIPELINE,
        examples=10,
    )


def test_a_built_in_is_checked_beside_the_others():
    """It is taken out of them first."""
    pipeline = Pipeline.builtin()

    check_plugin(govtext.plugins.lunar, silent=["Ngày 5/9 họp."], pipeline=pipeline, examples=3)


def test_nothing_at_all():
    """No hook, no docstring."""
    module = types.ModuleType("empty")

    assert wrong(module) == [
        "it has no docstring: one sentence that says what it is for",
        "it answers neither govtext_entries() nor govtext_annotators(); are the functions marked with @hookimpl?",
    ]


def undocumented(source: Source) -> Iterator[Rain]:
    if source.text == "never":
        yield Rain(Span(0, 1), rule="never")


class Loose(Annotation):
    """A kind without its decorator."""


@attrs.define
class Soft(Annotation):
    """A kind that can be changed."""

    __setattr__ = object.__setattr__


@attrs.frozen
class Silent(Annotation):
    pass


def kinds(source: Source) -> Iterator[Loose | Silent]:
    """Find nothing."""
    yield from ()


def test_what_has_no_docstring_and_kinds_that_are_none():
    """Finders and kinds are read by people, and kinds are frozen."""
    assert wrong(plugin(undocumented))[0] == "finder undocumented has no docstring"
    assert wrong(plugin(kinds)) == [
        "kind Loose of finder kinds is not marked with @attrs.frozen",
        "kind Silent has no docstring: it is what the reference says of it",
    ]


def unsigned(source) -> Iterator[Rain]:
    """Have no contract."""
    yield from ()


def test_what_no_pipeline_would_take():
    """The error of the pipeline, with its class."""
    (told,) = wrong(plugin(unsigned))

    assert told.startswith("SignatureError: weather_under_test: finder 'unsigned' asks for source: nothing")


def test_forms_that_clash_are_named():
    """Where the sort forbids it by the pipeline, else by the check; unless it is meant, or at another time."""
    ttv = Outlet(code="TTV", name="Truyền hình Tây Nguyên")
    text = ["(TTV) - Sáng 5/9/2024, tỉnh họp."]

    (told,) = wrong(plugin(entries=[Unit(symbol="ha", factor="3")]))
    assert told.startswith("LexiconError: Unit form 'ha' names two entries")
    assert wrong(plugin(entries=[ttv]), finds=text) == [
        "Outlet form 'TTV' is that of 'Báo và Phát thanh, Truyền hình Thanh Hóa', 'Báo và Phát thanh, Truyền hình Tuyên Quang', "
        "'Đài Phát thanh và Truyền hình Thanh Hóa', 'Đài Phát thanh và Truyền hình Tuyên Quang', too; choose a longer one, or say shares=('TTV',)"
    ]
    check_plugin(plugin(entries=[ttv]), finds=text, shares=["TTV"], pipeline=PIPELINE, examples=2)
    later = Outlet(code="LSO", name="Lạng Sơn Ngày Nay", valid_from="2040-01-01")
    (told,) = wrong(plugin(entries=[later]), finds=["LSO-Sáng 5/9/2041, tỉnh họp."])
    assert "that of 'Báo và Phát thanh, Truyền hình Lạng Sơn', too" in told


LYING = '''
"""The weather, as it is not."""
from collections.abc import Iterator

from test_checking import Rain, rain

from govtext.plugin import Source, hookimpl


def lying(source: Source) -> Iterator[Rain]:
    """
    Find rain.

    >>> show("mưa to", Rain)
    'mưa to' how=small
    """
    yield from rain(source, None)


@hookimpl
def govtext_annotators():
    yield lying
'''


def test_examples_must_be_so_and_of_both_sorts(monkeypatch):
    """In docstrings, or given."""
    module = types.ModuleType("weather_lying")
    monkeypatch.setitem(sys.modules, "weather_lying", module)
    monkeypatch.setitem(sys.modules, "test_checking", sys.modules[__name__])
    exec(LYING, vars(module))
    first, second = wrong(module)

    assert first.startswith("an example in weather_lying.lying is not so:")
    assert "'mưa to' how=small" in first
    assert second == "finder lying shows no text in which it finds nothing: put a show() into its docstring, or say silent=[…]"
    assert wrong(plugin(rain), finds=["gió"], silent=["mưa to"]) == [
        "'gió' is to be read otherwise with the plugin, and is read as without it",
        "'mưa to' is to be read as without the plugin, and is not",
    ]
    assert wrong(plugin(entries=[Outlet(code="PNT", name="Phố Núi")])) == ["no text shows what its entries are for; say finds=[…]"]


def falls(source: Source) -> Iterator[Rain]:
    """Fail where there is a digit."""
    for place, letter in enumerate(source.text):
        if letter.isdigit():
            yield Rain(Span(place, place + 4000), rule="digit")


def nameless(source: Source) -> Iterator[Rain]:
    """Give no reason."""
    if source.text:
        yield Rain(Span(0, 1))


def test_made_up_texts_find_what_nobody_has_shown():
    """Spans outside the text, findings without a rule."""
    (told,) = wrong(plugin(falls), finds=[], silent=["mưa"], examples=20)[-1:]
    assert "finder falls fails on " in told
    assert "is not inside a text of" in told

    assert any(
        told.startswith("Rain ") and told.endswith("has no rule: give each annotation the short name of its reason")
        for told in wrong(plugin(nameless))
    )


def meddling(source: Source, days: Layer[Timex]) -> Iterator[Rain]:
    """Change what others have found."""
    for day in days:
        object.__setattr__(day, "value", "1999")
    yield from ()


def test_what_others_find_stays_as_it_was():
    """Annotations are values: whoever changes one is found out."""
    told = wrong(plugin(meddling), finds=["x"], silent=["mưa"], examples=30)

    assert any("what plugin 'timeline' finds in " in line and "is changed: Timex" in line for line in told)


def hangs(source: Source) -> Iterator[Rain]:
    """Search without end."""
    for match in pattern(r"(?:(?:a|aa)+)+x", on="text").find(source):
        yield Rain(Span.of(match), rule="a")


def test_a_pattern_that_is_not_linear_is_found(monkeypatch):
    """By texts that are none."""
    monkeypatch.setattr("govtext.run.PATIENCE", 0.1)

    assert any("finder hangs fails on 'aaaa" in line and "TimeoutError" in line for line in wrong(plugin(hangs), silent=["mưa"], finds=["x"]))
