"""Plugins found, checked and joined into one value that parses reports."""

import contextlib
import datetime as dt
import importlib
import pkgutil
import time
import warnings
from collections.abc import Collection, Iterable, Iterator
from types import ModuleType
from typing import Any

import attrs
import pluggy

import govtext.plugins
from govtext import hookspecs, parallel
from govtext.annotation import Annotation, Layer
from govtext.annotator import Annotator, Context
from govtext.document import Document, Fault, in_order
from govtext.errors import GovtextError, HookError, PluginWarning, UnknownNameError, nearest
from govtext.lexicon import Entry, Lexicon
from govtext.packages import packages
from govtext.plan import Plan
from govtext.publish import parts, publish
from govtext.settings import Settings
from govtext.settle import settle
from govtext.source import Source
from govtext.version import __version__

_HOOKS = ("govtext_entries", "govtext_annotators")
#: How many seconds a finder that does not come with govtext may take over one report; what comes with it is proved to be linear.
PATIENCE = 2.0


@attrs.frozen
class Plugin:
    """
    A module with hooks, and where it comes from.

    Args:
        name: what it is called in listings, in `Pipeline.without` and in provenance.

        module: the module (any object with hook implementations).

        distribution: the installed package that it belongs to, and its version; "" where there is none.
    """

    name: str
    module: Any = attrs.field(repr=False)
    distribution: str = ""
    version: str = ""

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel to another process by the name of the module, which is imported there."""
        if isinstance(self.module, ModuleType):
            return _again, (self.name, self.module.__name__, self.distribution, self.version)
        return Plugin, (self.name, self.module, self.distribution, self.version)


@attrs.frozen(eq=False)
class Pipeline:
    """
    An immutable set of plugins, ready to parse; get one with `installed`, `of` or `without`.

    Args:
        plugins: sorted by name.

        plan: their finders, in order.

        lexicons: what they know, by sort of entry.
    """

    plugins: tuple[Plugin, ...]
    plan: Plan = attrs.field(repr=False)
    lexicons: dict[type[Entry], Lexicon[Any]] = attrs.field(repr=False)
    _plans: dict[frozenset[type[Annotation]], Plan] = attrs.field(factory=dict, repr=False)

    @classmethod
    def of(cls, *plugins: Any) -> "Pipeline":
        """
        Join *plugins*: modules, `Plugin` values, or names of built-ins.

        Raises:
            HookError: for a misspelt hook, one that fails, or two plugins of one name.

            SignatureError, CycleError, LexiconError: for what finders and entries do wrong; see each.

            UnknownNameError: for a name that is no built-in.
        """
        known = _distinct(map(_plugin, plugins))
        annotators, entries = _ask(known)
        sorts = {sort for entry in entries for sort in type(entry).__mro__ if issubclass(sort, Entry) and sort is not Entry}
        lexicons = {sort: Lexicon.of(entry for entry in entries if isinstance(entry, sort)) for sort in sorted(sorts, key=lambda s: s.__name__)}
        return cls(known, Plan.of(annotators), lexicons)

    @classmethod
    def builtin(cls) -> "Pipeline":
        """Join the plugins that come with govtext, and no others."""
        return cls.of(*builtin_plugins())

    @classmethod
    def installed(cls, *, disable: Iterable[str] | None = None, only_builtin: bool | None = None) -> "Pipeline":
        """
        Join the built-ins and every installed package's plugin of the entry-point group ``govtext``.

        A package that cannot be used costs only itself: it is left out, with a `PluginWarning`.

        Args:
            disable: names of plugins to leave out; they are not even imported. ``None``: as the environment variable
                ``GOVTEXT_DISABLE`` says.

            only_builtin: whether to leave out all packages. ``None``: as ``GOVTEXT_ONLY_BUILTIN`` says.

        Raises:
            UnknownNameError: for a name in *disable* that no plugin has; from the environment that is a `PluginWarning`.

            SettingError: if the environment says neither yes nor no.
        """
        said = Settings.of_environment()
        names = (said.disable or ()) if disable is None else tuple(disable)
        alone = bool(said.only_builtin) if only_builtin is None else only_builtin
        _check_names(names, strict=disable is not None)
        usable = [plugin for plugin in builtin_plugins() if plugin.name not in names]
        for plugin in () if alone else third_parties(names):
            try:
                cls.of(*usable, plugin)
            except Exception as error:
                fault = PluginWarning.left_out(plugin.name, plugin.distribution, plugin.version, str(error) or type(error).__name__)
                warnings.warn(fault, stacklevel=2)
            else:
                usable.append(plugin)
        return cls.of(*usable)

    def without(self, *names: str) -> "Pipeline":
        """
        Return this pipeline without the plugins called *names*.

        Raises:
            UnknownNameError: for a name that is not in it.
        """
        here = [plugin.name for plugin in self.plugins]
        for name in names:
            if name not in here:
                raise UnknownNameError(f"no plugin {name!r} in this pipeline{nearest(name, here)}; it has {', '.join(here)}")
        return Pipeline.of(*(plugin for plugin in self.plugins if plugin.name not in names))

    def parse(
        self,
        text: str,
        *,
        published: str | dt.date | None = None,
        outlet: str | None = None,
        only: Iterable[type[Annotation]] | None = None,
    ) -> Document:
        """
        Read one report.

        Args:
            text: the report, any string at all.

            published: when it was posted, a date, datetime or ISO string: it wins for resolving days.

            outlet: the code of the outlet, where the caller knows it.

            only: the kinds to find; whatever they rest on is found too, the rest is left out. ``None``: all.

        Raises:
            ValueError: if *published* is not a date.

            UnknownNameError: if *only* holds anything but kinds.
        """
        if not isinstance(text, str):
            raise TypeError(f"text must be a str, not {type(text).__name__}; decode it first")
        source = Source.read(text)
        kinds = None if only is None else _kinds(only)
        plan = self.plan if kinds is None else self._plan(kinds)
        own = frozenset(plugin.name for plugin in self.plugins if plugin.distribution == "govtext")
        run = _Run(source, Context(_iso(published), outlet), self.lexicons, own)
        for annotator in plan.order:
            run.step(annotator)
        found = publish(in_order(run.standing(None if kinds is None else tuple(kinds))), source, run.finders)
        return Document(text, found, tuple(run.faults))

    def parse_many(
        self,
        texts: Iterable[str],
        *,
        workers: int = 1,
        chunk: int = 16,
        published: str | dt.date | None = None,
        outlet: str | None = None,
        only: Iterable[type[Annotation]] | None = None,
    ) -> Iterator[Document]:
        """
        Read each of *texts*, in order, as they are asked for: a stream without end takes no more memory than a short one.

        A text that a process dies of gives an empty document with a fault that says why; the others are read all the same.

        Args:
            texts: the reports.

            workers: how many processes share the work; 1: this one alone, 0: one for each processor.

            chunk: how many texts travel to a process at a time.

            published: as for `parse`, of all of them.

            outlet: as for `parse`, of all of them.

            only: as for `parse`.

        Raises:
            WorkerError: if the plugins can't be taken into another process.
        """
        given = {"published": _iso(published), "outlet": outlet, "only": None if only is None else tuple(_kinds(only))}
        return parallel.documents(self.parse, texts, given, **_crew(workers, chunk))

    def parse_json(
        self,
        texts: Iterable[str],
        *,
        full: bool = False,
        workers: int = 1,
        chunk: int = 16,
        published: str | dt.date | None = None,
        outlet: str | None = None,
        only: Iterable[type[Annotation]] | None = None,
    ) -> Iterator[bytes]:
        """
        Read each of *texts* as `parse_many` does, and give the JSON of each document, in UTF-8 on one line.

        With several workers it is they who write it: nothing is left to do here but to pass it on.

        Args:
            texts: the reports.

            full: as for `Document.to_dict`.

            workers: as for `parse_many`.

            chunk: as for `parse_many`.

            published: as for `parse`, of all of them.

            outlet: as for `parse`, of all of them.

            only: as for `parse`.
        """
        given = {"published": _iso(published), "outlet": outlet, "only": None if only is None else tuple(_kinds(only))}
        return parallel.jsons(self.parse, texts, given, full=full, **_crew(workers, chunk))

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel to another process as the list of plugins, and be joined anew there."""
        return Pipeline.of, self.plugins

    def _plan(self, kinds: frozenset[type[Annotation]]) -> Plan:
        if kinds not in self._plans:
            self._plans[kinds] = self.plan.only(kinds)
        return self._plans[kinds]


class _Run:
    """One report's passage through a plan: what has been found so far, and what each finder may see of it."""

    def __init__(self, source: Source, context: Context, lexicons: dict[type[Entry], Lexicon[Any]], own: frozenset[str]) -> None:
        self.source = source
        self.own = own
        self.context = context
        self.lexicons = lexicons
        self.found: dict[type[Annotation], list[Annotation]] = {}
        self.layers: dict[type[Annotation], Layer[Any]] = {}
        self.settled: dict[str, tuple[Annotation, ...]] = {}
        self.finders: dict[int, str] = {}
        self.faults: list[Fault] = []

    def step(self, annotator: Annotator) -> None:
        source = self.source if annotator.plugin in self.own else self.source.until(time.monotonic() + PATIENCE)
        arguments = [self._give(want, source) for want in annotator.wants]
        try:
            mine = list(annotator.finder(*arguments) if source is self.source else _in_time(annotator.finder(*arguments), source))
            for annotation in mine:
                self._check(annotator, annotation)
        except Exception as error:
            self.faults.append(Fault(annotator.plugin, annotator.finder.__name__, f"{type(error).__name__}: {error}"))
            return
        for annotation in mine:
            self.finders.setdefault(id(annotation), annotator.plugin)
            self.found.setdefault(type(annotation), []).append(annotation)

    def _check(self, annotator: Annotator, annotation: Annotation) -> None:
        if not isinstance(annotation, annotator.writes):
            raise TypeError(f"yielded {type(annotation).__name__}, but its signature says {', '.join(kind.__name__ for kind in annotator.writes)}")
        for part in parts(annotation):
            span = part.span
            if not 0 <= span.start < span.end <= len(self.source.text):
                raise ValueError(f"span {span.start}-{span.end} is not inside a text of {len(self.source.text)} characters")

    def _give(self, want: Any, source: Source) -> Any:
        if want is Source:
            return source
        if want is Context:
            return self.context
        container, content = want
        return self.lexicons.get(content) or Lexicon() if container is Lexicon else self._layer(content)

    def _layer(self, kind: type[Annotation]) -> Layer[Any]:
        layer = self.layers.get(kind)
        if layer is None:
            if kind.family:
                pool = [a for a in self._family(kind.family) if isinstance(a, kind)]
            else:
                pool = [a for sort, found in self.found.items() if issubclass(sort, kind) for a in found]
            layer = self.layers[kind] = Layer.of(pool, distinct=True)
        return layer

    def _family(self, family: str) -> tuple[Annotation, ...]:
        if family not in self.settled:
            self.settled[family] = settle(a for kind, found in self.found.items() if kind.family == family for a in found)
        return self.settled[family]

    def standing(self, kinds: tuple[type[Annotation], ...] | None) -> Iterator[Annotation]:
        """Yield what was asked for, rivals settled and repeats left out."""
        for kind in list(self.found):
            if kinds is None or issubclass(kind, kinds):
                yield from [a for a in self._layer(kind).items if type(a) is kind]


def _in_time(found: Iterable[Annotation], source: Source) -> Iterator[Annotation]:
    """Yield what a stranger's finder finds until its time is up; its patterns stop by themselves."""
    for annotation in found:
        yield annotation
        if source.late:
            raise TimeoutError(f"it was not done after {PATIENCE:g} s")


def builtin_plugins() -> tuple[Plugin, ...]:
    """Return the plugins that come with govtext, found by name in ``govtext.plugins``."""
    names = sorted(module.name for module in pkgutil.iter_modules(govtext.plugins.__path__) if not module.name.startswith("_"))
    return tuple(Plugin(name, importlib.import_module(f"govtext.plugins.{name}"), "govtext", __version__) for name in names)


def third_parties(disabled: Collection[str] = ()) -> Iterator[Plugin]:
    """Yield the plugins of installed packages but for those *disabled*, warning of those that cannot be imported."""
    seen: dict[str, str] = {}
    for package in packages():
        if package.name in disabled:
            continue
        try:
            if package.name in seen:
                raise package.left_out(f"{seen[package.name]} has one of that name")
            seen[package.name] = package.distribution
            module = package.load(__version__)
        except PluginWarning as fault:
            warnings.warn(fault, stacklevel=3)
        else:
            yield Plugin(package.name, module, package.distribution, package.version)


def known_names() -> tuple[str, ...]:
    """Return the names of all plugins that are installed, whether or not they can be used; nothing is imported for that."""
    return tuple(dict.fromkeys((*(plugin.name for plugin in builtin_plugins()), *(package.name for package in packages()))))


def _check_names(names: Collection[str], *, strict: bool) -> None:
    """Say which of *names* no plugin has: by an error where a program asks, by a warning where it is told from outside."""
    known = known_names() if names else ()
    for name in names:
        if name not in known:
            message = f"no plugin {name!r} to disable{nearest(name, known)}"
            if strict:
                raise UnknownNameError(message)
            warnings.warn(PluginWarning(message), stacklevel=3)


def _again(name: str, module: str, distribution: str, version: str) -> Plugin:
    return Plugin(name, importlib.import_module(module), distribution, version)


def _crew(workers: int, chunk: int) -> dict[str, int]:
    for name, number, least in (("workers", workers, 0), ("chunk", chunk, 1)):
        if isinstance(number, bool) or not isinstance(number, int) or number < least:
            raise ValueError(f"{name}={number!r} is not a whole number from {least} up")
    return {"workers": workers, "chunk": chunk}


def _plugin(plugin: Any) -> Plugin:
    if isinstance(plugin, Plugin):
        return plugin
    if isinstance(plugin, str):
        builtin = {known.name: known for known in builtin_plugins()}
        if plugin not in builtin:
            raise UnknownNameError(f"no built-in plugin {plugin!r}{nearest(plugin, builtin)}")
        return builtin[plugin]
    if isinstance(plugin, ModuleType):
        return Plugin(plugin.__name__.rpartition(".")[2], plugin)
    return Plugin(getattr(plugin, "__name__", type(plugin).__name__), plugin)


def _distinct(plugins: Iterable[Plugin]) -> tuple[Plugin, ...]:
    """Sort *plugins* by name, the same one given twice being one."""
    named: dict[str, Plugin] = {}
    for plugin in plugins:
        if named.setdefault(plugin.name, plugin).module is not plugin.module:
            raise HookError(f"two plugins are called {plugin.name!r}: {named[plugin.name].module!r} and {plugin.module!r}; give one another name")
    return tuple(named[name] for name in sorted(named))


def _ask(plugins: tuple[Plugin, ...]) -> tuple[list[Annotator], list[Entry]]:
    """Register *plugins* and ask each one both questions; pluggy names and checks, the plan orders."""
    manager = pluggy.PluginManager("govtext")
    manager.add_hookspecs(hookspecs)
    for plugin in plugins:
        for name in dir(plugin.module):
            if name not in _HOOKS and getattr(getattr(plugin.module, name, None), "govtext_impl", None) is not None:
                raise HookError(f"plugin {plugin.name!r} implements an unknown hook {name!r}{nearest(name, _HOOKS)}")
        try:
            manager.register(plugin.module, plugin.name)
        except (pluggy.PluginValidationError, ValueError) as error:
            raise HookError(f"plugin {plugin.name!r}: {' '.join(str(error).split())}") from error
    manager.check_pending()
    entries: list[Entry] = []
    annotators: list[Annotator] = []
    for impl in manager.hook.govtext_entries.get_hookimpls():
        for entry in _called(impl):
            if not isinstance(entry, Entry):
                raise HookError(f"plugin {impl.plugin_name!r}: govtext_entries() gave {entry!r}, which is no Entry")
            entries.append(entry)
    for impl in manager.hook.govtext_annotators.get_hookimpls():
        annotators.extend(Annotator.of(impl.plugin_name, finder) for finder in _called(impl))
    return annotators, entries


def _called(impl: Any) -> list[Any]:
    try:
        return list(impl.function())
    except GovtextError:
        raise
    except Exception as error:
        raise HookError(f"plugin {impl.plugin_name!r}: {impl.function.__name__}() raised {type(error).__name__}: {error}") from error


def _kinds(only: Iterable[type[Annotation]]) -> frozenset[type[Annotation]]:
    kinds = frozenset(only if isinstance(only, Iterable) else [only])
    for kind in kinds:
        if isinstance(only, type) or not (isinstance(kind, type) and issubclass(kind, Annotation)):
            raise UnknownNameError(f"only= takes kinds, such as {{Indicator}}, not {kind!r}")
    return kinds


def _iso(published: str | dt.date | None) -> str | None:
    """Say *published* as the contract says times: to the minute, by the clock of whoever wrote it."""
    if published is None:
        return None
    moment = _moment(published) if isinstance(published, str) else published
    if isinstance(moment, dt.datetime):
        return moment.replace(tzinfo=None).isoformat(timespec="minutes")
    if isinstance(moment, dt.date):
        return moment.isoformat()
    raise ValueError(f"published={published!r} is not an ISO date or time, such as 2021-10-11 or 2021-10-11T07:28")


def _moment(published: str) -> dt.date | None:
    for read in (dt.date.fromisoformat, dt.datetime.fromisoformat):
        with contextlib.suppress(ValueError):
            return read(published)
    return None
