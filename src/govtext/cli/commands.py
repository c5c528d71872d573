"""The commands: parse, explain, plugins."""

import json
import os
import sys
from collections.abc import Iterator

import click

from govtext.annotation import Annotation
from govtext.cli import view
from govtext.cli.asked import given, installed, parsed, width
from govtext.cli.listing import graph, plugins
from govtext.cli.reports import STDIN, UnreadableError, read, read_all
from govtext.cli.viewing import view as view_command
from govtext.document import KEYS, Document, Explanation, kind_for


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
@click.argument("paths", nargs=-1, metavar="[FILE|DIRECTORY|-]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl"]),
    help="text: for a person, the default on a terminal. jsonl: one line of JSON a report, the default elsewhere. "
    "json: indented; a list unless one FILE is given.",
)
@click.option("--full", is_flag=True, help="In JSON, add the text, the faults and why each thing was found.")
@given
@click.pass_context
def parse(
    context: click.Context,
    paths: tuple[str, ...],
    form: str | None,
    full: bool,
    published: str | None,
    outlet: str | None,
    only: tuple[str, ...],
) -> None:
    """
    Read reports and print what is in them.

    FILE is a text file in UTF-8, DIRECTORY stands for all .txt files in and below it, - is standard input. What cannot be read is named on standard
    error, the rest is printed all the same, and the exit status is 1.
    """
    if not paths and sys.stdin.isatty():
        raise click.UsageError("nothing to read: give a FILE, a DIRECTORY or -", context)
    pipeline = installed()
    kinds = {kind_for(key) for key in only} or None
    failed = False

    def documents() -> Iterator[tuple[str, Document]]:
        nonlocal failed
        for report in read_all(paths or (STDIN,)):
            if isinstance(report, UnreadableError):
                failed = True
                click.echo(f"govtext: {report}", err=True)
            else:
                yield report.name, parsed(pipeline, report, published=published, outlet=outlet, only=kinds)

    form = form or ("text" if sys.stdout.isatty() else "jsonl")
    alone = len(paths) <= 1 and not any(map(os.path.isdir, paths))
    for piece in _pieces(documents(), form, full=full, alone=alone, keys=only):
        click.echo(piece)
    context.exit(1 if failed else 0)


def _pieces(documents: Iterator[tuple[str, Document]], form: str, *, full: bool, alone: bool, keys: tuple[str, ...]) -> Iterator[str]:
    """Yield what `parse` prints, a report at a time, so that the first is seen before the last is read."""
    if form == "text":
        columns = width()
        yield from (view.text(document, width=columns, name=name, keys=keys) for name, document in documents)
        return
    plain = ({"file": name, **document.to_dict(full=full)} for name, document in documents)
    if form == "jsonl" or alone:
        yield from (json.dumps(data, ensure_ascii=False, indent=None if form == "jsonl" else 2) for data in plain)
        return
    opening = "["
    for data in plain:
        yield opening
        yield json.dumps(data, ensure_ascii=False, indent=2)
        opening = ","
    yield "]" if opening == "," else "[]"


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
main.add_command(plugins)
main.add_command(view_command)
