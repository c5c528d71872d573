"""The command view: a report as a page, or marked in colour at the terminal."""

import sys
import tempfile
import webbrowser
from pathlib import Path

import click

from govtext.cli import view as plainly
from govtext.cli.asked import given, installed, parsed, width
from govtext.cli.reports import Report, read_all
from govtext.document import Document, kind_for
from govtext.errors import MissingExtraError
from govtext.look.html import page
from govtext.look.words import Language


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="[FILE|DIRECTORY|-]...")
@click.option("-o", "--output", type=click.Path(dir_okay=False), metavar="FILE", help="Write a page of HTML that needs no network and no script.")
@click.option("--open", "opened", is_flag=True, help="Show that page in the browser; without -o it is written to a temporary file.")
@click.option("--language", type=click.Choice(["vi", "en"]), default="vi", show_default=True, help="Of the page's own words.")
@given
@click.pass_context
def view(
    context: click.Context,
    paths: tuple[str, ...],
    output: str | None,
    opened: bool,
    language: Language,
    published: str | None,
    outlet: str | None,
    only: tuple[str, ...],
) -> None:
    """
    Show reports with everything marked that was found in them.

    At the terminal the text is shown in colour, followed by the summary (with govtext[terminal]; else what was found, in plain words). With -o or
    --open it is a page (with govtext[html]) that shows for each mark its value, its rule and its evidence.
    """
    pipeline = installed()
    kinds = {kind_for(key) for key in only} or None
    failed = False
    documents: list[tuple[str, Document]] = []
    for report in read_all(paths):
        if not isinstance(report, Report):
            failed = True
            click.echo(f"govtext: {report}", err=True)
            continue
        document = parsed(pipeline, report, published=published, outlet=outlet, only=kinds)
        if output or opened:
            documents.append((report.name, document))
        else:
            click.echo(_at_terminal(document, report.name, only))
    if documents:
        _write(context, documents, output, opened, language)
    context.exit(1 if failed else 0)


def _at_terminal(document: Document, name: str, keys: tuple[str, ...]) -> str:
    """Return *document* in colour, and in plain words where rich is missing."""
    from govtext.cli.colour import marked

    try:
        return marked(document, name=name, width=width(), colour=sys.stdout.isatty())
    except MissingExtraError:
        return plainly.text(document, width=width(), name=name, keys=keys)


def _write(context: click.Context, documents: list[tuple[str, Document]], output: str | None, opened: bool, language: Language) -> None:
    try:
        shown = page(documents, language=language)
    except MissingExtraError as error:
        click.echo(f"govtext: {error}", err=True)
        context.exit(1)
    if output is None:
        with tempfile.NamedTemporaryFile("w", suffix=".html", prefix="govtext-", delete=False, encoding="utf-8") as file:
            output = file.name
    try:
        Path(output).write_text(shown, encoding="utf-8")
    except OSError as error:
        click.echo(f"govtext: {output}: cannot be written: {(error.strerror or str(error)).lower()}", err=True)
        context.exit(1)
    click.echo(f"{len(documents)} report{'' if len(documents) == 1 else 's'} in {output}", err=True)
    if opened:
        webbrowser.open(Path(output).resolve().as_uri())
