"""The command tables: a corpus as tidy tables."""

from pathlib import Path

import click

from govtext.cli.asked import Reading, given
from govtext.errors import MissingExtraError


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="[FILE|DIRECTORY|-]...")
@click.option(
    "-o", "--output", required=True, type=click.Path(file_okay=False, path_type=Path), metavar="DIR", help="Where to write; made if not there."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["parquet", "csv", "duckdb"]),
    default="parquet",
    show_default=True,
    help="parquet, csv: a file for each table. duckdb: one database, corpus.duckdb.",
)
@given
@click.pass_context
def tables(
    context: click.Context,
    paths: tuple[str, ...],
    output: Path,
    form: str,
    published: str | None,
    outlet: str | None,
    only: tuple[str, ...],
) -> None:
    """
    Write a corpus as tidy tables with keys between them.

    The tables are documents, indicators, events, participants, officials, titles, statements, references, dates, places and organizations. A report's
    key is its path. Needs govtext[arrow], and govtext[duckdb] for a database.
    """
    from govtext.export.files import write
    from govtext.export.tables import chunks

    for path in paths:
        if Path(path).is_dir() and output.resolve().is_relative_to(Path(path).resolve()):
            raise click.BadParameter(f"{output} lies inside {path}, where reports are read from", context, param_hint="'-o'")
    documents = Reading(paths, published=published, outlet=outlet, only=only)
    try:
        counts = write(chunks(iter(documents)), output, form)
    except (MissingExtraError, ValueError) as error:
        click.echo(f"govtext: {error}", err=True)
        context.exit(1)
    except OSError as error:
        click.echo(f"govtext: {output}: cannot be written: {(error.strerror or str(error)).lower()}", err=True)
        context.exit(1)
    for name, number in counts.items():
        click.echo(f"{name:<14}{number:>8}")
    context.exit(1 if documents.failed else 0)
