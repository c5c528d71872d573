"""What the commands share: the options that say what the caller knows, the pipeline, and the reports read with it."""

import shutil
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

import click

from govtext.cli.plugged import choosing, plugged
from govtext.cli.reports import Report, read_all
from govtext.document import KEYS, Document, kind_for
from govtext.errors import UnknownNameError
from govtext.pipeline import Pipeline

_KEYS = ", ".join(KEYS)


def _published(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    try:
        Pipeline.of().parse("", published=value)  # the library's own check, before anything is read
    except ValueError:
        raise click.BadParameter(f"{value!r} is not an ISO date or time, such as 2021-10-11 or 2021-10-11T07:28") from None
    return value


def _only(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    keys = tuple(dict.fromkeys(key.strip() for value in values for key in value.split(",") if key.strip()))
    for key in keys:
        try:
            kind_for(key)
        except UnknownNameError as error:
            raise click.BadParameter(str(error)) from None
    return keys


_Command = Callable[..., Any]


def given(command: _Command) -> _Command:
    """Add the options that say what the caller knows and wants, and with which plugins."""
    for option in (
        click.option("--only", metavar="KEY,…", multiple=True, callback=_only, help=f"Find only these, and what they rest on: {_KEYS}."),
        click.option("--outlet", metavar="CODE", help="Code of the outlet that published the reports, such as LSO, where you know it."),
        click.option(
            "--published", metavar="DATE", callback=_published, help="When the reports were posted (2021-10-11): it resolves days without a year."
        ),
    ):
        command = option(command)
    return choosing(command)


def installed() -> Pipeline:
    """Build the pipeline that is wanted; a package that cannot be used is named on standard error."""
    pipeline, faults = plugged()
    for fault in faults:
        click.echo(f"govtext: {' '.join(str(fault).split())}", err=True)
    return pipeline


def parsed(pipeline: Pipeline, report: Report, **given: Any) -> Document:
    document = pipeline.parse(report.text, **given)
    for fault in document.faults:
        click.echo(f"govtext: {report.name}: finder {fault.finder} of plugin {fault.plugin} failed: {textwrap.shorten(fault.error, 200)}", err=True)
    return document


class Reading:
    """
    Documents read one after the other, and whether any report could not be read; each of those is named on standard error.

    Args:
        paths: files, directories, or "-" for standard input.

        given: what the caller knows and wants, as `given` has asked for it.
    """

    def __init__(self, paths: tuple[str, ...], *, published: str | None, outlet: str | None, only: tuple[str, ...]) -> None:
        self._paths = paths
        self._given: dict[str, Any] = {"published": published, "outlet": outlet, "only": {kind_for(key) for key in only} or None}
        self._pipeline = installed()
        self.failed = False

    def __iter__(self) -> Iterator[tuple[str, Document]]:
        """Yield each report's name and document."""
        for report in read_all(self._paths):
            if isinstance(report, Report):
                yield report.name, parsed(self._pipeline, report, **self._given)
            else:
                self.failed = True
                click.echo(f"govtext: {report}", err=True)


def width() -> int:
    """Return how wide a text may be: the terminal's width, within what reads well."""
    return max(60, min(120, shutil.get_terminal_size().columns))
