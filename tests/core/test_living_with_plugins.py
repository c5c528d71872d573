"""A stranger's plugin that fails costs only itself, says what is wrong, and can be left out."""

import itertools
import types
from collections.abc import Iterator

import pytest

from govtext import Annotation, Pipeline, PluginWarning, Span, registry, run
from govtext.errors import SettingError, UnknownNameError
from govtext.plugin import Source, hookimpl, pattern
from govtext.registry import Plugin

TEXT = "Sáng 11/10/2021, UBND tỉnh họp. " + "a" * 60 + "!"


class Rain(Annotation):
    """Rain."""


_HANGS = pattern(r"(?:a|a|ab)+$", on="text")
_NEVER = pattern(r"(?:(?:a|aa)+)+x", on="text")


def hangs(source: Source) -> Iterator[Rain]:
    """Search with a pattern that needs longer than the world has."""
    for match in _NEVER.find(source):
        yield Rain(Span.of(match))


def hangs_matching(source: Source) -> Iterator[Rain]:
    """The same at one place."""
    if _HANGS.match(source, source.text.index("aaa")):
        yield Rain(Span(0, 1))


def hangs_first(source: Source) -> Iterator[Rain]:
    """The same, the first only."""
    if _NEVER.first(source):
        yield Rain(Span(0, 1))


def endless(source: Source) -> Iterator[Rain]:
    """Find rain without end."""
    for _ in itertools.count():
        yield Rain(Span(0, 4))


def raises(source: Source) -> Iterator[Rain]:
    """Find a mistake."""
    yield Rain(Span(0, 4))
    raise KeyError("rain")


def rubbish(source: Source) -> Iterator[Rain]:
    """Find what its signature does not say."""
    yield "rain"


def outside(source: Source) -> Iterator[Rain]:
    """Find what is not in the text."""
    yield Rain(Span(0, 4000))


def nothing(source: Source) -> Iterator[Rain]:
    """Give nothing to run through."""
    return None


def plugin(finder, name="rain"):
    """Return a plugin with one finder."""
    module = types.ModuleType(name)
    module.govtext_annotators = hookimpl(specname="govtext_annotators")(lambda: [finder])
    return Plugin(name, module, f"govtext-{name}", "1.0")


@pytest.fixture
def impatient(monkeypatch):
    """Let strangers have a twentieth of a second."""
    monkeypatch.setattr(run, "PATIENCE", 0.05)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    ("finder", "error"),
    [
        (hangs, "TimeoutError: pattern '(?:(?:a|aa)+)+x' took too long; bound what repeats, see explanation/patterns"),
        (hangs_first, "TimeoutError: pattern '(?:(?:a|aa)+)+x' took too long; bound what repeats, see explanation/patterns"),
        (hangs_matching, "TimeoutError: pattern '(?:a|a|ab)+$' took too long; bound what repeats, see explanation/patterns"),
        (endless, "TimeoutError: it was not done after 0.05 s"),
        (raises, "KeyError: 'rain'"),
        (rubbish, "TypeError: yielded str, but its signature says Rain"),
        (outside, "ValueError: span 0-4000 is not inside a text of 93 characters"),
        (nothing, "TypeError: 'NoneType' object is not iterable"),
    ],
)
def test_a_finder_that_fails_is_a_fault_and_the_rest_stands(finder, error):
    """Its own findings are lost, nobody else's; the fault names plugin, finder and error."""
    document = Pipeline.of("calendar", "timeline", plugin(finder)).parse(TEXT)

    assert [(fault.plugin, fault.finder, fault.error) for fault in document.faults] == [("rain", finder.__name__, error)]
    assert [date.value for date in document.dates] == ["2021-10-11TMO"]
    assert document[Rain] == ()


def test_a_stranger_finds_what_a_built_in_would():
    """Patterns search alike with and without an end to patience."""
    numbers = pattern(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})")
    source = Source.read(TEXT)
    bounded = source.until(1e12)

    assert [m.groupdict() for m in numbers.find(bounded)] == [m.groupdict() for m in numbers.find(source)] == [{"day": "11", "month": "10"}]
    assert numbers.first(bounded)[0] == numbers.match(bounded, 5)[0] == "11/10"
    assert numbers.match(bounded, 0) is None


def package(name, answer, **given):
    """Return what an installed package offers."""
    from govtext.packages import Package

    load = types.SimpleNamespace(load=lambda: answer)
    return Package(name, f"govtext-{name}", "1.0", given.get("requires", ()), load)


def test_installed_plugins_can_be_left_out(monkeypatch):
    """By the program, else by the environment; what is left out is not even imported."""

    def refuse():
        raise AssertionError("imported")

    broken = package("snow", None)
    object.__setattr__(broken, "_point", types.SimpleNamespace(load=refuse))
    monkeypatch.setattr(registry, "packages", lambda: iter([package("rain", plugin(raises).module), broken]))

    assert "rain" in [p.name for p in Pipeline.installed(disable=["snow"]).plugins]
    assert not {"rain", "lunar"} & {p.name for p in Pipeline.installed(disable=["snow", "rain", "lunar"]).plugins}
    assert {p.distribution for p in Pipeline.installed(only_builtin=True).plugins} == {"govtext"}

    monkeypatch.setenv("GOVTEXT_DISABLE", "snow,lunar")
    names = {p.name for p in Pipeline.installed().plugins}
    assert "rain" in names
    assert "lunar" not in names
    assert "lunar" in {p.name for p in Pipeline.installed(disable=["snow"]).plugins}

    monkeypatch.setenv("GOVTEXT_ONLY_BUILTIN", "1")
    assert {p.distribution for p in Pipeline.installed().plugins} == {"govtext"}


def test_a_name_that_no_plugin_has_is_an_error_or_from_the_environment_a_warning(monkeypatch):
    """Both with the nearest name."""
    with pytest.raises(UnknownNameError, match=r"no plugin 'lunr' to disable; did you mean lunar\?"):
        Pipeline.installed(disable=["lunr"])

    monkeypatch.setenv("GOVTEXT_DISABLE", "lunr")
    with pytest.warns(PluginWarning, match=r"no plugin 'lunr' to disable; did you mean lunar\?"):
        Pipeline.installed()

    monkeypatch.setenv("GOVTEXT_ONLY_BUILTIN", "maybe")
    with pytest.raises(SettingError):
        Pipeline.installed()


def test_each_broken_package_has_its_own_warning(monkeypatch):
    """A name taken, another version, an import that fails, a hook that raises: the reason is said, the rest stands."""
    wrong = types.ModuleType("wrong")

    @hookimpl
    def govtext_entries():
        return [1 / 0]

    wrong.govtext_entries = govtext_entries
    offered = [
        package("hail", wrong),
        package("rain", plugin(raises).module),
        package("rain", plugin(raises).module),
        package("snow", plugin(raises, "snow").module, requires=("govtext>=99",)),
    ]
    monkeypatch.setattr(registry, "packages", lambda: iter(offered))

    with pytest.warns(PluginWarning) as caught:
        pipeline = Pipeline.installed()

    assert [plugin.name for plugin in pipeline.plugins if plugin.distribution != "govtext"] == ["rain"]
    assert {(w.message.plugin, w.message.reason.partition(";")[0]) for w in caught} == {
        ("hail", "plugin 'hail': govtext_entries() raised ZeroDivisionError: division by zero"),
        ("rain", "govtext-rain has one of that name"),
        ("snow", "it was built for govtext >=99, and this is 0.1.0"),
    }
