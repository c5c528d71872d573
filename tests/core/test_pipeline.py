"""A pipeline joins plugins into a value, says which one is wrong, and goes on without a finder that fails."""

import datetime as dt
import types
from collections.abc import Iterator
from typing import ClassVar

import attrs
import pytest

import govtext
from govtext import Fault, GovtextError, Layer, Mention, Pipeline, Span
from govtext.errors import CycleError, HookError, LexiconError, SignatureError, UnknownNameError
from govtext.kinds import Duration, Quantity, Reference, Timex, Unit
from govtext.plugin import Context, Entry, Lexicon, Source, hookimpl, pattern


@attrs.frozen
class Rain(govtext.Annotation):
    """A third party's kind, which the context can be seen in."""

    published: str | None = None
    outlet: str | None = None


@attrs.frozen
class HeavyRain(Rain):
    """A subclass of it."""


@attrs.frozen
class Drop(govtext.Annotation):
    """What is read out of rain."""

    of: Mention


@attrs.frozen
class Word(govtext.Annotation):
    """A rival of other words."""

    family: ClassVar[str | None] = "word"

    name: str


def plugin(name, *finders, entries=()):
    """Make a plugin of finders and entries."""
    module = types.ModuleType(name)
    module.govtext_annotators = hookimpl(types.FunctionType((lambda: finders).__code__, globals(), "govtext_annotators", closure=_cell(finders)))
    module.govtext_entries = hookimpl(types.FunctionType((lambda: entries).__code__, globals(), "govtext_entries", closure=_cell(entries)))
    return module


def _cell(value):
    return (types.CellType(value),)


def rain(source: Source, context: Context) -> Iterator[Rain]:
    """Find rain."""
    for match in pattern("mưa").find(source):
        yield Rain(Span.of(match), context.published, context.outlet, rule="rain")


def drops(rains: Layer[Rain]) -> Iterator[Drop]:
    """Find drops in rain."""
    for found in rains:
        yield Drop(found.span, Mention(Span(found.start, found.start + 1)), rule="drop", evidence=(found,))


def broken(source: Source) -> Iterator[Mention]:
    """Find one thing, then fail."""
    yield Mention(Span(0, 1))
    raise RuntimeError("no luck")


def another_kind(source: Source) -> Iterator[Mention]:
    """Say one thing and do another."""
    yield Rain(Span(0, 1))


def no_annotation(source: Source) -> Iterator[Mention]:
    """Yield what is no annotation at all."""
    yield "mưa"


def none(source: Source) -> Iterator[Mention]:
    """Forget to be a generator."""


def outside(source: Source) -> Iterator[Mention]:
    """Point beyond the text."""
    yield Mention(Span(0, len(source.text) + 1))


def empty(source: Source) -> Iterator[Mention]:
    """Point at nothing."""
    yield Mention(Span(1, 1))


def within(source: Source) -> Iterator[Drop]:
    """Carry a part that points beyond the text."""
    yield Drop(Span(0, 1), Mention(Span(5, 900)))


RAIN = plugin("rain", rain)


# Joining plugins


def test_plugins_are_named_and_sorted_whatever_their_order():
    """A pipeline is the same value of its plugins in any order."""
    one, other = plugin("one"), plugin("other")

    assert ["one", "other"] == [p.name for p in Pipeline.of(other, one).plugins]


def test_a_plugin_may_be_any_object_with_hooks():
    """A class's instance is a plugin by its class's name; a module in a package by its last name."""

    class Clouds:
        @hookimpl
        def govtext_annotators(self):
            yield rain

    pipeline = Pipeline.of(Clouds())

    assert ["Clouds"] == [p.name for p in pipeline.plugins]
    assert 1 == len(pipeline.parse("mưa")[Rain])


def test_two_plugins_of_one_name_are_refused():
    """Neither silently replaces the other; the same one twice is one."""
    assert 1 == len(Pipeline.of(RAIN, RAIN).plugins)
    with pytest.raises(HookError, match="two plugins are called 'rain'"):
        Pipeline.of(RAIN, plugin("rain", drops))


def test_a_misspelt_hook_is_refused_with_the_nearest():
    """Plugin, hook and close match are in the message."""
    module = types.ModuleType("rivers")

    @hookimpl
    def govtext_entires():
        return ()

    module.govtext_entires = govtext_entires

    with pytest.raises(HookError, match=r"plugin 'rivers' implements an unknown hook 'govtext_entires'; did you mean govtext_entries\?"):
        Pipeline.of(module)


def test_a_hook_with_arguments_is_refused():
    """Hooks ask; they tell nothing."""
    module = types.ModuleType("rivers")

    @hookimpl
    def govtext_entries(pipeline):
        return ()

    module.govtext_entries = govtext_entries

    with pytest.raises(HookError, match="rivers"):
        Pipeline.of(module)


def test_a_hook_that_raises_is_refused_with_what_it_raised():
    """At build time, with the plugin's name."""
    module = types.ModuleType("rivers")

    @hookimpl
    def govtext_entries():
        raise OSError("no such file")

    module.govtext_entries = govtext_entries

    with pytest.raises(HookError, match=r"plugin 'rivers': govtext_entries\(\) raised OSError: no such file"):
        Pipeline.of(module)


def test_a_hook_that_returns_nothing_is_refused():
    """None is not an empty answer."""
    module = types.ModuleType("rivers")

    @hookimpl
    def govtext_annotators():
        return None

    module.govtext_annotators = govtext_annotators

    with pytest.raises(HookError, match=r"plugin 'rivers': govtext_annotators\(\) raised TypeError"):
        Pipeline.of(module)


def test_what_is_no_entry_is_refused():
    """With the plugin's name, and what it gave."""
    with pytest.raises(HookError, match=r"plugin 'rivers': govtext_entries\(\) gave 'Sông Hậu', which is no Entry"):
        Pipeline.of(plugin("rivers", entries=("Sông Hậu",)))


def test_errors_of_finders_and_entries_come_when_a_pipeline_is_built():
    """A wrong signature, a cycle and a clash are each their own error, and all are GovtextErrors."""

    def wrong(source: str) -> Iterator[Mention]:
        yield from ()

    def round_about(mentions: Layer[Mention]) -> Iterator[Mention]:
        yield from ()

    units = (Unit(symbol="ha", factor="1"), Unit(symbol="ha", factor="2"))

    with pytest.raises(SignatureError, match=r"p: finder 'wrong'"):
        Pipeline.of(plugin("p", wrong))
    with pytest.raises(CycleError, match=r"p\.round_about"):
        Pipeline.of(plugin("p", round_about))
    with pytest.raises(LexiconError, match="Unit form 'ha' names two entries"):
        Pipeline.of(plugin("p", entries=units))
    assert all(issubclass(error, GovtextError) for error in (SignatureError, CycleError, LexiconError, HookError, UnknownNameError))


def test_an_unknown_built_in_is_named_with_the_nearest(pipeline):
    """A plugin may be given by name if it is built in."""
    name = pipeline.plugins[0].name

    assert [name] == [p.name for p in Pipeline.of(name).plugins]
    with pytest.raises(UnknownNameError, match=rf"no built-in plugin '{name}x'; did you mean {name}\?"):
        Pipeline.of(f"{name}x")


def test_a_pipeline_without_a_plugin_is_another_value():
    """The first stays as it was; an unknown name is refused with the nearest."""
    both = Pipeline.of(RAIN, plugin("drops", drops))

    assert ["rain"] == [p.name for p in both.without("drops").plugins]
    assert ["drops", "rain"] == [p.name for p in both.plugins]
    assert () == both.without("drops", "rain").plugins
    with pytest.raises(UnknownNameError, match=r"no plugin 'drop' in this pipeline; did you mean drops\?; it has drops, rain"):
        both.without("drop")


def test_built_ins_say_where_they_come_from(pipeline):
    """Name, distribution and version are known of each."""
    assert pipeline.plugins
    assert {"govtext"} == {p.distribution for p in pipeline.plugins}
    assert all(p.version for p in pipeline.plugins)


# Reading a report


def test_what_is_found_knows_who_found_it_why_and_on_what():
    """Provenance is filled in: the plugin by name, the words from the raw text, evidence and parts included."""
    (drop,) = Pipeline.of(RAIN, plugin("drops", drops)).parse("trời  mưa")[Drop]

    assert ("drops", "drop", "mưa", 6, 9) == (drop.by, drop.rule, drop.text, drop.start, drop.end)
    assert ("drops", "m") == (drop.of.by, drop.of.text)
    assert ("rain", "rain", "mưa") == (drop.evidence[0].by, drop.evidence[0].rule, drop.evidence[0].text)


def test_an_absent_producer_is_an_empty_layer():
    """A finder whose layer nobody writes runs and finds nothing."""
    document = Pipeline.of(plugin("drops", drops)).parse("mưa")

    assert () == document.faults
    assert [] == document[Drop]


def test_a_subclass_of_a_kind_reaches_who_reads_the_base():
    """In layers and in the document."""

    def heavy(source: Source) -> Iterator[HeavyRain]:
        yield HeavyRain(Span(0, 3))

    document = Pipeline.of(plugin("heavy", heavy), plugin("drops", drops)).parse("mưa")

    assert 1 == len(document[Drop])
    assert [HeavyRain] == [type(a) for a in document[Rain]]


def test_a_subclass_of_an_entry_reaches_who_asks_for_the_base():
    """As with kinds, so with names."""

    @attrs.frozen(kw_only=True)
    class Weather(Entry):
        name: str

    @attrs.frozen(kw_only=True)
    class Storm(Weather):
        force: int = 0

    def weather(source: Source, known: Lexicon[Weather]) -> Iterator[Mention]:
        for span, _ in known.find(source):
            yield Mention(span)

    document = Pipeline.of(plugin("weather", weather, entries=(Storm(name="bão"),))).parse("mưa bão")

    assert ["bão"] == [a.text for a in document[Mention]]


def test_an_absent_lexicon_is_an_empty_one():
    """Nobody knows such names, and nothing fails."""

    def units(source: Source, known: Lexicon[Unit]) -> Iterator[Mention]:
        for span, _ in known.find(source):
            yield Mention(span)

    document = Pipeline.of(plugin("units", units)).parse("5 ha")

    assert ((), ()) == (document.found, document.faults)


def test_rivals_of_one_family_are_settled_before_anyone_reads_them():
    """Readers of either kind, and the document, see only who stands."""

    def days(source: Source) -> Iterator[Duration]:
        yield Duration(Span(0, 4), "P5D")

    def shares(source: Source) -> Iterator[Quantity]:
        yield Quantity(Span(0, 13), rule="share")

    def readers(days: Layer[Duration], shares: Layer[Quantity]) -> Iterator[Mention]:
        for found in (*days, *shares):
            yield Mention(found.span)

    document = Pipeline.of(plugin("p", days, shares, readers)).parse("5/12 chỉ tiêu")

    assert [(0, 13)] == [(a.start, a.end) for a in document[Mention]]
    assert ([], 1) == (document[Duration], len(document[Quantity]))


def test_a_third_party_family_is_settled_too():
    """A family is a name, and anyone may make one."""

    def short(source: Source) -> Iterator[Word]:
        yield Word(Span(0, 2), "short")

    def long(source: Source) -> Iterator[Word]:
        yield Word(Span(0, 5), "long")

    assert ["long"] == [a.name for a in Pipeline.of(plugin("p", short, long)).parse("mưa to")[Word]]


def test_the_same_finding_of_two_plugins_is_one():
    """Equal annotations are not repeated."""
    document = Pipeline.of(RAIN, plugin("again", rain)).parse("mưa")

    assert 1 == len(document[Rain])


@pytest.mark.parametrize(
    ("finder", "error"),
    [
        (broken, "RuntimeError: no luck"),
        (another_kind, "TypeError: yielded Rain, but its signature says Mention"),
        (no_annotation, "TypeError: yielded str, but its signature says Mention"),
        (none, "TypeError: 'NoneType' object is not iterable"),
        (outside, "ValueError: span 0-5 is not inside a text of 4 characters"),
        (empty, "ValueError: span 1-1 is not inside a text of 4 characters"),
        (within, "ValueError: span 5-900 is not inside a text of 4 characters"),
    ],
)
def test_a_finder_that_fails_costs_only_its_own_findings(finder, error):
    """The document stands, everyone else's findings are there, and the fault names plugin and finder."""
    document = Pipeline.of(RAIN, plugin("drops", drops), plugin("bad", finder)).parse("mưa.")

    assert (Fault("bad", finder.__name__, error),) == document.faults
    assert [Drop, Rain] == [type(a) for a in document.found]


def test_only_what_was_asked_for_is_there():
    """What it rests on is found, but not given; finders that are not needed do not run."""
    document = Pipeline.of(RAIN, plugin("drops", drops), plugin("bad", broken)).parse("mưa.", only={Drop})

    assert ["Drop"] == [type(a).__name__ for a in document.found]
    assert () == document.faults


def test_only_takes_any_collection_of_kinds():
    """And says so when given something else."""
    pipeline = Pipeline.of(RAIN)

    assert 1 == len(pipeline.parse("mưa", only=[Rain]).found)
    assert 1 == len(pipeline.parse("mưa", only=(k for k in (Rain, Drop))).found)
    assert 0 == len(pipeline.parse("mưa", only=()).found)
    with pytest.raises(UnknownNameError, match=r"only= takes kinds, such as \{Indicator\}, not 'rain'"):
        pipeline.parse("mưa", only={"rain"})
    with pytest.raises(UnknownNameError, match="only= takes kinds"):
        pipeline.parse("mưa", only=Rain)


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (None, None),
        ("2021-10-11", "2021-10-11"),
        ("20211011", "2021-10-11"),
        ("2021-10-11T07:28", "2021-10-11T07:28"),
        ("2021-10-11 07:28:30", "2021-10-11T07:28"),
        ("2021-10-11T07:28:30+07:00", "2021-10-11T07:28"),
        (dt.date(2021, 10, 11), "2021-10-11"),
        (dt.datetime(2021, 10, 11, 7, 28, 30), "2021-10-11T07:28"),
        (dt.datetime(2021, 10, 11, 7, 28, tzinfo=dt.timezone(dt.timedelta(hours=7))), "2021-10-11T07:28"),
    ],
)
def test_the_posted_date_is_given_to_finders_as_iso(given, read):
    """A date, a datetime or an ISO string of any shape becomes the contract's; the clock is the page's own."""
    (found,) = Pipeline.of(RAIN).parse("mưa", published=given, outlet="SLO")[Rain]

    assert (read, "SLO") == (found.published, found.outlet)


@pytest.mark.parametrize("given", ["11/10/2021", "hôm nay", "", "2021-13-01", 20211011])
def test_what_is_no_date_is_refused(given):
    """With what was given, and what may be."""
    with pytest.raises(ValueError, match=r"published=.* is not an ISO date or time, such as 2021-10-11"):
        Pipeline.of(RAIN).parse("mưa", published=given)


def test_bytes_are_refused_with_a_hint():
    """Text is never an error, but bytes are no text."""
    with pytest.raises(TypeError, match=r"text must be a str, not bytes; decode it first"):
        Pipeline.of(RAIN).parse("mưa".encode())


def test_many_texts_are_read_one_at_a_time_in_order():
    """An iterator in, an iterator out: nothing is read before it is asked for."""
    asked = []

    def texts():
        for text in ("mưa", "nắng", "mưa mưa"):
            asked.append(text)
            yield text

    documents = Pipeline.of(RAIN).parse_many(texts())

    assert [] == asked
    assert "mưa" == next(documents).text
    assert ["mưa"] == asked
    assert [0, 2] == [len(document[Rain]) for document in documents]


def test_many_texts_can_be_read_for_some_kinds_only():
    """`only=` may be an iterator here too."""
    pipeline = Pipeline.of(RAIN, plugin("drops", drops))

    assert [1, 1] == [len(document.found) for document in pipeline.parse_many(["mưa", "mưa"], only=iter([Drop]))]


def test_a_pipeline_is_frozen():
    """And nothing in it changes from report to report."""
    pipeline = Pipeline.of(RAIN)

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        pipeline.plugins = ()
    assert pipeline.parse("mưa").to_dict() == pipeline.parse("mưa").to_dict()


def test_parse_reads_with_every_installed_plugin():
    """The front door is a pipeline's own."""
    document = govtext.parse("Ngày 11/10/2021, căn cứ Nghị quyết số 17-NQ/TU", only={Timex, Reference})

    assert {Timex, Reference} >= {type(a) for a in document.found}
