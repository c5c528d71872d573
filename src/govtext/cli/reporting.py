"""The command report: a corpus on one page."""

from collections.abc import Iterator
from pathlib import Path

import click

from govtext.cli.asked import given, installed, parsed
from govtext.cli.reports import Report, read_all
from govtext.document import Document, kind_for
from govtext.errors import MissingExtraError
from govtext.look.words import Language


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="[FILE|DIRECTORY|-]...")
@click.option("-o", "--output", required=True, type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="The page to write.")
@click.option("--title", default="", metavar="WORDS", help="Of the page.")
@click.option("--language", type=click.Choice(["vi", "en"]), default="vi", show_default=True, help="Of the page's own words.")
@given
@click.pass_context
def report(
    context: click.Context,
    paths: tuple[str, ...],
    output: Path,
    title: str,
    language: Language,
    published: str | None,
    outlet: str | None,
    only: tuple[str, ...],
) -> None:
    """
    Draw what a corpus says at a glance.

    Events by week and kind, figures against plan by place, who appears with whom, what is cited, who published, coverage and faults: one file of HTML
    that needs no network. Needs govtext[report].
    """
    from govtext.export import report as drawn

    pipeline = installed()
    kinds = {kind_for(key) for key in only} or None
    failed = False
    number = 0

    def documents() -> Iterator[tuple[str, Document]]:
        nonlocal failed, number
        for one in read_all(paths):
            if isinstance(one, Report):
                number += 1
                yield one.name, parsed(pipeline, one, published=published, outlet=outlet, only=kinds)
            else:
                failed = True
                click.echo(f"govtext: {one}", err=True)

    try:
        page = drawn.report(documents(), language=language, title=title)
        output.write_text(page, encoding="utf-8")
    except MissingExtraError as error:
        click.echo(f"govtext: {error}", err=True)
        context.exit(1)
    except OSError as error:
        click.echo(f"govtext: {output}: cannot be written: {(error.strerror or str(error)).lower()}", err=True)
        context.exit(1)
    click.echo(f"{number} report{'' if number == 1 else 's'} in {output}", err=True)
    context.exit(1 if failed else 0)
