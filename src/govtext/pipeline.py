"""Plugins joined into one value that parses reports."""

import contextlib
import datetime as dt
import warnings
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from govtext import parallel
from govtext.annotation import Annotation
from govtext.annotator import Context
from govtext.document import Document, in_order
from govtext.errors import PluginWarning, UnknownNameError, nearest
from govtext.hooks import ask
from govtext.lexicon import Entry, Lexicon
from govtext.plan import Plan
from govtext.publish import publish
from govtext.registry import Plugin, as_plugin, builtin_plugins, check_names, distinct, third_parties
from govtext.run import Run
from govtext.settings import Settings
from govtext.source import Source


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
        known = distinct(map(as_plugin, plugins))
        annotators, entries = ask(known)
        sorts: dict[type[Entry], list[Entry]] = {}
        for entry in entries:
            for sort in type(entry).__mro__:
                if sort is not Entry and issubclass(sort, Entry):
                    sorts.setdefault(sort, []).append(entry)
        return cls(known, Plan.of(annotators), {sort: Lexicon.of(sorts[sort]) for sort in sorted(sorts, key=lambda sort: sort.__name__)})

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
        check_names(names, strict=disable is not None)
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
        run = Run(source, Context(_iso(published), outlet), self.lexicons, own)
        for annotator in plan.order:
            run.step(annotator)
        found = publish(in_order(run.standing(None if kinds is None else tuple(kinds))), source, run.finders)
        source.forget()
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


def _crew(workers: int, chunk: int) -> dict[str, int]:
    for name, number, least in (("workers", workers, 0), ("chunk", chunk, 1)):
        if isinstance(number, bool) or not isinstance(number, int) or number < least:
            raise ValueError(f"{name}={number!r} is not a whole number from {least} up")
    return {"workers": workers, "chunk": chunk}


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
