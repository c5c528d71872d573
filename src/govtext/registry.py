"""The plugins there are: those that come with govtext, found by name, and those of installed packages."""

import importlib
import pkgutil
import warnings
from collections.abc import Collection, Iterable, Iterator
from types import ModuleType
from typing import Any

import attrs

import govtext.plugins
from govtext.errors import HookError, PluginWarning, UnknownNameError, nearest
from govtext.packages import packages
from govtext.version import __version__


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


def check_names(names: Collection[str], *, strict: bool) -> None:
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


def as_plugin(plugin: Any) -> Plugin:
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


def distinct(plugins: Iterable[Plugin]) -> tuple[Plugin, ...]:
    """Sort *plugins* by name, the same one given twice being one."""
    named: dict[str, Plugin] = {}
    for plugin in plugins:
        if named.setdefault(plugin.name, plugin).module is not plugin.module:
            raise HookError(f"two plugins are called {plugin.name!r}: {named[plugin.name].module!r} and {plugin.module!r}; give one another name")
    return tuple(named[name] for name in sorted(named))
