"""Which plugins a command works with: as its options say, else the environment, else the project's file."""

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from govtext.errors import PluginWarning, SettingError, UnknownNameError, nearest
from govtext.pipeline import Pipeline
from govtext.registry import known_names
from govtext.settings import Settings, listed

_Command = Callable[..., Any]
#: Under which name the options of a command stand in its context: no command need hand them on.
_ASKED = "govtext.settings"


def choosing(command: _Command) -> _Command:
    """Add the options that say which plugins are wanted."""
    disable = click.option(
        "--disable", metavar="NAME,…", multiple=True, expose_value=False, callback=_keep, help="Leave these plugins out, built-in or installed."
    )
    alone = click.option("--only-builtin", is_flag=True, default=None, expose_value=False, callback=_keep, help="Leave out the plugins of packages.")
    return disable(alone(command))


def _keep(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    """Remember an option that was given."""
    asked: Settings = context.meta.get(_ASKED, Settings())
    if parameter.name == "only_builtin" and value is not None:
        asked = Settings(asked.disable, value)
    elif value:
        asked = Settings(tuple(name for names in value for name in listed(names)), asked.only_builtin)
    context.meta[_ASKED] = asked


def wanted() -> Settings:
    """Return which plugins are wanted, setting by setting from the first place that says it."""
    asked: Settings = click.get_current_context().meta.get(_ASKED, Settings())
    try:
        around = Settings.of_environment().over(Settings.of_project(Path.cwd()))
    except SettingError as error:
        raise click.UsageError(str(error)) from None
    _known(asked.disable or (), fatal=True)
    names = _known(around.disable or (), fatal=False) if asked.disable is None else ()
    return Settings(names if asked.disable is None else asked.disable, bool(asked.over(around).only_builtin))


def _known(names: tuple[str, ...], *, fatal: bool) -> tuple[str, ...]:
    """Return those of *names* that plugins have: the others are an error where they were typed, else a line on standard error."""
    known = known_names() if names else ()
    for name in names:
        if name not in known:
            message = f"no plugin {name!r} to disable{nearest(name, known)}"
            if fatal:
                raise click.BadParameter(message, param_hint="'--disable'")
            click.echo(f"govtext: {message}", err=True)
    return tuple(name for name in names if name in known)


def plugged() -> tuple[Pipeline, list[PluginWarning]]:
    """Return the pipeline that is wanted, and what was left out of it and why."""
    settings = wanted()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", PluginWarning)
        try:
            pipeline = Pipeline.installed(disable=settings.disable or (), only_builtin=settings.only_builtin)
        except UnknownNameError as error:  # pragma: no cover - names were looked at before
            raise click.UsageError(str(error)) from None
    faults = {str(warning.message): warning.message for warning in caught if isinstance(warning.message, PluginWarning)}
    return pipeline, list(faults.values())
