"""What every plugin has to keep to, checked at one go."""

import doctest
import inspect
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs

import govtext.kinds
from govtext.annotation import Annotation
from govtext.annotator import Annotator
from govtext.errors import GovtextError
from govtext.extras import need
from govtext.lexicon import Entry
from govtext.pipeline import Pipeline
from govtext.span import Span
from govtext.testing.showing import builtin, show

#: What patterns that are not linear never come to the end of.
_STRESS = ("a" * 5000, "1" * 5000, " ".join(["xã"] * 2000), "1." * 2500, "Á" * 5000, "(" * 5000, "ngày " * 1000, "A B " * 1200)


def check_plugin(
    module: Any,
    *,
    finds: Iterable[str] = (),
    silent: Iterable[str] = (),
    shares: Iterable[str] = (),
    pipeline: Pipeline | None = None,
    examples: int = 25,
) -> None:
    """
    Assert that *module* is a plugin that does what it says, and does nobody harm.

    It has hooks and docstrings; its entries clash with no others; its examples are true, and show what it finds and what
    it leaves alone; on any Vietnamese it neither fails nor hangs; and what other plugins find stays as it was.

    Args:
        module: the plugin's module.

        finds: texts that are read otherwise with the plugin, beside the examples of its docstrings.

        silent: texts that are read with it as without it.

        shares: forms that its entries share with others' on purpose, such as the code of two newspapers.

        pipeline: the other plugins; ``None``: the built-in ones.

        examples: how many texts are made up; they are the same each time.

    Raises:
        AssertionError: with a line for each thing that is wrong.

        MissingExtraError: if Hypothesis is not installed; ``govtext[test]`` brings it.
    """
    __tracebackhide__ = True
    checkup = _Checkup(module, pipeline or builtin(), tuple(finds), tuple(silent), frozenset(shares))
    faults = list(checkup.shape()) or [*checkup.clashes(), *checkup.told(), *checkup.made_up(examples), *checkup.stress()]
    if faults:
        name = getattr(module, "__name__", module)
        raise AssertionError("\n".join([f"plugin {name!r} does not keep to what plugins keep to", *(f"- {fault}" for fault in faults)]))


@attrs.define(slots=False)
class _Checkup:
    """One plugin beside the others, and what is asked of it."""

    module: Any
    others: Pipeline
    finds: tuple[str, ...]
    silent: tuple[str, ...]
    shares: frozenset[str]

    def __attrs_post_init__(self) -> None:
        others = [plugin for plugin in self.others.plugins if plugin.module is not self.module]
        if len(others) < len(self.others.plugins):
            self.others = Pipeline.of(*others)

    # -- what it is made of

    def shape(self) -> Iterator[str]:
        """Yield what keeps it from being a plugin at all, or from being understood."""
        if not (inspect.getdoc(self.module) or "").strip():
            yield "it has no docstring: one sentence that says what it is for"
        try:
            self.alone = Pipeline.of(self.module)
            self.joined = Pipeline.of(*self.others.plugins, self.module)
        except GovtextError as error:
            yield f"{type(error).__name__}: {error}"
            return
        self.name = self.alone.plugins[0].name
        if not self.alone.plan.order and not self.alone.lexicons:
            yield "it answers neither govtext_entries() nor govtext_annotators(); are the functions marked with @hookimpl?"
        for annotator in self.alone.plan.order:
            if not (inspect.getdoc(annotator.finder) or "").strip():
                yield f"finder {annotator.finder.__name__} has no docstring"
            for kind in annotator.writes:
                yield from _kind_faults(kind, annotator)

    @property
    def entries(self) -> Iterator[Entry]:
        """Its entries, each once."""
        yield from dict.fromkeys(entry for lexicon in self.alone.lexicons.values() for entry in lexicon)

    def clashes(self) -> Iterator[str]:
        """Yield the forms that others' entries have at the same time; of sorts that forbid it the pipeline has said so before."""
        for entry in self.entries:
            known = self.others.lexicons.get(type(entry))
            for form in entry.forms if known else ():
                rivals = [other for other in known.all(form) if other != entry and _at_once(entry, other)] if known else []
                if rivals and form not in self.shares:
                    names = ", ".join(repr(_named(other)) for other in rivals)
                    yield f"{type(entry).__name__} form {form!r} is that of {names}, too; choose a longer one, or say shares=({form!r},)"

    # -- what its author shows

    def told(self) -> Iterator[str]:
        """Yield the examples that are not so, and whether there are some of both sorts."""
        shown: list[tuple[type[Annotation], bool]] = []

        def recorded(text: str, kind: type[Annotation], *, pipeline: Pipeline | None = None, **given: Any) -> None:
            joined = pipeline or self.joined
            shown.append((kind, bool(joined.parse(text, only={kind}, **given)[kind])))
            show(text, kind, pipeline=joined, **given)

        yield from self._doctests(recorded)
        for text in self.finds:
            if self._alike(text):
                yield f"{_cut(text)} is to be read otherwise with the plugin, and is read as without it"
        for text in self.silent:
            if not self._alike(text):
                yield f"{_cut(text)} is to be read as without the plugin, and is not"
        for annotator in self.alone.plan.order:
            for wanted, texts, what in ((True, self.finds, "finds something"), (False, self.silent, "finds nothing")):
                if not texts and not any(found is wanted for kind, found in shown if issubclass(kind, annotator.writes)):
                    word = "finds" if wanted else "silent"
                    yield (f"finder {annotator.finder.__name__} shows no text in which it {what}: put a show() into its docstring, or say {word}=[…]")
        if not self.alone.plan.order and not self.finds:
            yield "no text shows what its entries are for; say finds=[…]"

    def _doctests(self, recorded: Callable[..., None]) -> Iterator[str]:
        given = {name: getattr(govtext.kinds, name) for name in govtext.kinds.__all__} | {"show": recorded, "Span": Span, "attrs": attrs}
        names = dict.fromkeys([getattr(self.module, "__name__", ""), *(annotator.finder.__module__ for annotator in self.alone.plan.order)])
        runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS, verbose=False)
        for module in filter(None, map(sys.modules.get, names)):
            for case in doctest.DocTestFinder(exclude_empty=True).find(module, globs={**vars(module), **given}):
                report: list[str] = []
                if runner.run(case, out=report.append).failed:
                    yield f"an example in {case.name} is not so:\n{''.join(report).strip()}"

    def _alike(self, text: str) -> bool:
        return self.others.parse(text).found == self.joined.parse(text).found

    # -- what nobody has shown it

    def made_up(self, examples: int) -> Iterator[str]:
        """Yield what goes wrong with texts that are made up."""
        hypothesis = need("hypothesis", "test")
        strategies = need("govtext.testing.strategies", "test")

        def read(text: str) -> None:
            fault = self._wrong(text)
            if fault:
                raise AssertionError(fault)

        read = hypothesis.given(strategies.articles().map(str) | strategies.reports())(read)
        settings = {"deadline": None, "database": None, "derandomize": True, "suppress_health_check": list(hypothesis.HealthCheck)}
        try:
            hypothesis.settings(max_examples=examples, print_blob=False, **settings)(read)()
        except AssertionError as error:
            yield str(error)

    def _wrong(self, text: str) -> str:
        """Return what goes wrong with *text*, or ""."""
        document = self.joined.parse(text)
        for fault in document.faults:
            if fault.plugin == self.name:
                return f"finder {fault.finder} fails on {_cut(text)}: {fault.error}"
        mine = [one for one in document.found if one.by == self.name]
        for one in mine:
            if not one.rule:
                return f"{type(one).__name__} {one.text!r} has no rule: give each annotation the short name of its reason"
        if self._may_change(text, mine):
            return ""
        before, after = self.others.parse(text), [one for one in document.found if one.by != self.name]
        changed = next((one for one in (*before.found, *after) if (one in before.found) != (one in after)), None)
        return f"what plugin {changed.by!r} finds in {_cut(text)} is changed: {type(changed).__name__} {changed.text!r}" if changed else ""

    def _may_change(self, text: str, mine: list[Annotation]) -> bool:
        """Tell whether others may read *text* otherwise: a name that is known now stands in it, or a kind that others read was found."""
        folded = text.lower()
        if any(form.lower() in folded for entry in self.entries for form in entry.forms):
            return True
        return any(one.family or any(base.__module__.startswith("govtext.kinds") for base in type(one).__mro__) for one in mine)

    def stress(self) -> Iterator[str]:
        """Yield the finders that need too long for what is no report at all."""
        kinds = {kind for annotator in self.alone.plan.order for kind in annotator.writes}
        for text in _STRESS if kinds else ():
            for fault in self.joined.parse(text, only=kinds).faults:
                if fault.plugin == self.name:
                    yield f"finder {fault.finder} fails on {_cut(text)}: {fault.error}"


def _kind_faults(kind: type[Annotation], annotator: Annotator) -> Iterator[str]:
    if kind.__module__.startswith("govtext."):
        return
    if "__attrs_attrs__" not in vars(kind):
        yield f"kind {kind.__name__} of finder {annotator.finder.__name__} is not marked with @attrs.frozen"
    elif kind.__setattr__.__name__ != "_frozen_setattrs":
        yield f"kind {kind.__name__} of finder {annotator.finder.__name__} can be changed; mark it with @attrs.frozen"
    if not (vars(kind).get("__doc__") or "").strip() or (kind.__doc__ or "").startswith("Method generated by attrs"):
        yield f"kind {kind.__name__} has no docstring: it is what the reference says of it"


def _at_once(entry: Entry, other: Entry) -> bool:
    """Tell whether two entries hold at one time: an outlet that was renamed has one for each name."""
    starts = [getattr(one, "valid_from", None) or "" for one in (entry, other)]
    ends = [getattr(one, "valid_until", None) or "9999" for one in (entry, other)]
    return max(starts) <= min(ends)


def _named(entry: Entry) -> str:
    return str(getattr(entry, "name", entry.forms[0]))


def _cut(text: str) -> str:
    return repr(text if len(text) <= 120 else f"{text[:105]} … {text[-12:]}")
