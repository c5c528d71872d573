"""What plugins answer to the two hooks, asked through pluggy; what they do wrong is said by name."""

from typing import Any

import pluggy

from govtext import hookspecs
from govtext.annotator import Annotator
from govtext.errors import GovtextError, HookError, nearest
from govtext.lexicon import Entry
from govtext.registry import Plugin

_HOOKS = ("govtext_entries", "govtext_annotators")


def ask(plugins: tuple[Plugin, ...]) -> tuple[list[Annotator], list[Entry]]:
    """Register *plugins* and ask each one both questions; pluggy names and checks, the plan orders."""
    manager = pluggy.PluginManager("govtext")
    manager.add_hookspecs(hookspecs)
    for plugin in plugins:
        try:
            manager.register(_hooks(plugin), plugin.name)
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


class _Hooks:
    """The hooks of a plugin, and no other name: pluggy takes a long look at each."""

    def __init__(self, marked: dict[str, Any]) -> None:
        vars(self).update(marked)

    def __dir__(self) -> list[str]:
        return list(vars(self))


def _hooks(plugin: Plugin) -> _Hooks:
    marked = {name: value for name in dir(plugin.module) if getattr(value := getattr(plugin.module, name, None), "govtext_impl", None) is not None}
    for name in marked:
        if name not in _HOOKS:
            raise HookError(f"plugin {plugin.name!r} implements an unknown hook {name!r}{nearest(name, _HOOKS)}")
    return _Hooks(marked)


def _called(impl: Any) -> list[Any]:
    try:
        return list(impl.function())
    except GovtextError:
        raise
    except Exception as error:
        raise HookError(f"plugin {impl.plugin_name!r}: {impl.function.__name__}() raised {type(error).__name__}: {error}") from error
