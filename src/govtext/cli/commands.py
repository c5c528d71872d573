"""The commands: parse, explain, plugins."""

import os
import sys

import click

from govtext.annotation import Annotation
from govtext.cli.asked import given, installed, parsed
from govtext.cli.exporting import export, schema
from govtext.cli.listing import graph, plugins
from govtext.cli.parsing import parse
from govtext.cli.placing import places
from govtext.cli.reporting import report
from govtext.cli.reports import UnreadableError, read
from govtext.cli.starting import new_plugin
from govtext.cli.tabling import tables
from govtext.cli.viewing import view as view_command
from govtext.document import KEYS, Explanation, kind_for


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="govtext", prog_name="govtext", message="%(prog)s %(version)s")
@click.pass_context
def main(context: click.Context) -> None:
    """
    Read Vietnamese Party and government news.

    Finds who met whom, when and where, what was said, and every figure with its plan, change and period. Start with

        govtext parse examples/reports
    """
    if os.environ.get("NO_COLOR"):
        context.color = False
    for stream in (sys.stdout, sys.stderr):
        # JSON is UTF-8 whatever the machine's own encoding; a terminal shows what it can.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")


@main.command()
@click.argument("path", metavar="FILE")
@click.option("--at", type=click.IntRange(min=0), metavar="OFFSET", help="Only what stands at this offset, counted in characters from 0.")
@given
@click.pass_context
def explain(context: click.Context, path: str, at: int | None, published: str | None, outlet: str | None, only: tuple[str, ...]) -> None:
    """
    Print why each thing in FILE was found.

    Every finding is a tree: what it is and where, the plugin and the rule that found it, and under it what it rests on.
    """
    try:
        report = read(path)
    except UnreadableError as error:
        click.echo(f"govtext: {error}", err=True)
        context.exit(1)
    if at is not None and at >= len(report.text):
        raise click.BadParameter(f"{at} is outside {report.name}, which has {len(report.text)} characters", context, param_hint="'--at'")
    document = parsed(installed(), report, published=published, outlet=outlet, only={kind_for(key) for key in only} or None)
    asked = tuple(kind_for(key) for key in only or KEYS)
    found = [one for one in document.found if _public(one, asked) and (at is None or _stands_at(one, at))]
    for one in found:
        click.echo(str(Explanation.of(one)))
    if not found:
        click.echo("govtext: nothing found" + (f" at {at}" if at is not None else ""), err=True)


def _public(one: Annotation, asked: tuple[type[Annotation], ...]) -> bool:
    """Tell whether *one* is of a kind asked for, or a third party's own: govtext's working kinds are seen as evidence."""
    return isinstance(one, asked) or (len(asked) == len(KEYS) and not type(one).__module__.startswith("govtext."))


def _stands_at(one: Annotation, offset: int) -> bool:
    """Tell whether *one* is at *offset*: a person only where named or referred to, not everywhere between."""
    return any(part.start <= offset < part.end for part in getattr(one, "mentions", ()) or (one,))


main.add_command(graph)
main.add_command(new_plugin)
main.add_command(plugins)
main.add_command(parse)
main.add_command(places)
main.add_command(export)
main.add_command(report)
main.add_command(schema)
main.add_command(tables)
main.add_command(view_command)
