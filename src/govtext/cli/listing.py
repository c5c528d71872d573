"""The commands plugins and graph: what is installed, and how its data flows."""

import json
from collections.abc import Iterator

import click

from govtext.cli.asked import width
from govtext.cli.graph import DRAWN, drawn
from govtext.cli.plugged import choosing, plugged, wanted
from govtext.cli.reports import UnreadableError, read
from govtext.cli.table import hanging
from govtext.errors import PluginWarning, UnknownNameError
from govtext.packages import packages
from govtext.pipeline import Pipeline
from govtext.registry import builtin_plugins
from govtext.timing import seconds

_FACTS = ("name", "version", "package", "state", "time")


@click.command()
@click.option("--time", "timed", metavar="FILE", help="Read FILE, and show how long each plugin takes for it.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="A table for a person, or a list.")
@choosing
@click.pass_context
def plugins(context: click.Context, timed: str | None, form: str) -> None:
    """
    List the plugins.

    Each says from which package it comes and whether it is used; below that, which kinds it reads → writes, and which sorts of names it knows. What
    could not be used stands at the end, with the reason.
    """
    pipeline, faults = plugged()
    times: dict[str, float] = {}
    if timed is not None:
        try:
            times = seconds(pipeline, read(timed).text)
        except UnreadableError as error:
            click.echo(f"govtext: {error}", err=True)
            context.exit(1)
    table = [*_used(pipeline, times), *_unused(faults)]
    if form == "json":
        click.echo(json.dumps(table, ensure_ascii=False, indent=2))
        return
    for line in _lines(table):
        click.echo(line)
    click.echo(f"\n{len(pipeline.plugins)} plugins, {len(faults) or 'no'} fault{'' if len(faults) == 1 else 's'}")
    for fault in faults:
        click.echo(f"  {' '.join(str(fault).split())}")


_Row = dict[str, "str | list[str]"]


def _lines(table: list[_Row]) -> Iterator[str]:
    """Yield two lines for each plugin: what it is, and what it reads, writes and knows."""
    facts = [[str(row[name]) for name in _FACTS] for row in table]
    widths = [max(map(len, column)) for column in zip(_FACTS, *facts, strict=True)]
    yield click.style("  ".join(name.ljust(size) for name, size in zip(_FACTS, widths, strict=True)).rstrip(), dim=True)
    for row, cells in zip(table, facts, strict=True):
        yield "  ".join(cell.ljust(size) for cell, size in zip(cells, widths, strict=True)).rstrip()
        reads, writes, knows = (", ".join(row[name]) for name in ("reads", "writes", "knows"))
        flow = f"{reads} → {writes}" if reads and writes else f"→ {writes}" if writes else ""
        told = "; ".join(filter(None, (flow, f"knows {knows}" if knows else "")))
        if told:
            yield hanging(told, width(), indent="    ")


def _used(pipeline: Pipeline, times: dict[str, float]) -> Iterator[_Row]:
    for plugin in pipeline.plugins:
        alone = Pipeline.of(plugin)
        yield {
            **dict(zip(_FACTS, (plugin.name, plugin.version, plugin.distribution, "used"), strict=False)),
            "time": f"{times[plugin.name] * 1000:.2f} ms" if plugin.name in times else "",
            "reads": sorted({kind.__name__ for annotator in alone.plan.order for kind in annotator.reads}),
            "writes": sorted({kind.__name__ for annotator in alone.plan.order for kind in annotator.writes}),
            "knows": sorted(sort.__name__ for sort in alone.lexicons),
        }


def _unused(faults: list[PluginWarning]) -> Iterator[_Row]:
    """Yield what is installed and not used: disabled, or left out for a fault."""
    settings = wanted()
    empty: _Row = {"time": "", "reads": [], "writes": [], "knows": []}
    for name, version, package, builtin in _offered():
        if name in (settings.disable or ()) or (settings.only_builtin and not builtin):
            yield {"name": name, "version": version, "package": package, "state": "disabled", **empty}
    for fault in faults:
        if fault.plugin:
            yield {"name": fault.plugin, "version": fault.version, "package": fault.distribution, "state": "left out", **empty}


def _offered() -> Iterator[tuple[str, str, str, bool]]:
    for plugin in builtin_plugins():
        yield plugin.name, plugin.version, plugin.distribution, True
    for package in packages():
        yield package.name, package.version, package.distribution, False


@click.command()
@click.argument("names", nargs=-1, metavar="[PLUGIN|KEY|KIND]...")
@click.option("--format", "form", type=click.Choice(sorted(DRAWN)), default="mermaid", show_default=True, help="The language of the drawing.")
@choosing
def graph(names: tuple[str, ...], form: str) -> None:
    """
    Draw which plugin reads and writes what.

    Boxes are plugins, rounded ones are kinds; an arrow goes from a kind to who reads it. With names of plugins, keys or kinds only these are
    drawn, and what they rest on.
    """
    pipeline, faults = plugged()
    for fault in faults:
        click.echo(f"govtext: {fault}", err=True)
    try:
        click.echo(drawn(pipeline, names, form), nl=False)
    except UnknownNameError as error:
        raise click.BadParameter(str(error), param_hint="names") from None
