"""The commands export and schema: what was found, in the forms of other tools."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from govtext.cli.asked import Reading, given
from govtext.document import Document
from govtext.errors import MissingExtraError
from govtext.export.formats import FORMATS, write_files

_CHOICES = [*FORMATS, "spacy"]


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="[FILE|DIRECTORY|-]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(_CHOICES),
    required=True,
    help="; ".join(f"{name}: {form.says}" for name, form in FORMATS.items()) + "; spacy: a DocBin (needs govtext[spacy]).",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE|DIR",
    help="Where to write: a directory for brat and timeml, a file for the others.",
)
@given
@click.pass_context
def export(
    context: click.Context,
    paths: tuple[str, ...],
    form: str,
    output: Path | None,
    published: str | None,
    outlet: str | None,
    only: tuple[str, ...],
) -> None:
    """
    Write what was found in the form of another tool.

    Without -o it goes to standard output, where the form is one text.
    """
    if output is None and (form == "spacy" or FORMATS[form].stream is None):
        raise click.UsageError(f"--format {form} needs -o", context)
    documents = Reading(paths, published=published, outlet=outlet, only=only)
    try:
        _write(form, iter(documents), output)
    except MissingExtraError as error:
        click.echo(f"govtext: {error}", err=True)
        context.exit(1)
    except OSError as error:
        if output is None:
            raise  # a reader of the pipe that went away, which click knows
        click.echo(f"govtext: {output}: cannot be written: {(error.strerror or str(error)).lower()}", err=True)
        context.exit(1)
    context.exit(1 if documents.failed else 0)


def _write(form: str, documents: Iterator[tuple[str, Document]], output: Path | None) -> None:
    if form == "spacy":
        from govtext.export.spacy_docs import to_docbin

        to_docbin(document for _, document in documents).to_disk(output)
        return
    stream = FORMATS[form].stream
    if stream is None:
        assert output is not None
        write_files(FORMATS[form], documents, output)
    elif output is None:
        for piece in stream(documents):
            click.echo(piece, nl=False)
    else:
        with output.open("w", encoding="utf-8", errors="replace", newline="") as file:
            file.writelines(stream(documents))


@click.command()
@click.option("--label-config", is_flag=True, help="Print the labelling interface for Label Studio instead.")
def schema(label_config: bool) -> None:
    """Print the JSON Schema of a report's output."""
    if label_config:
        from govtext.export.label_studio import configuration

        sys.stdout.write(configuration())
        return
    from govtext.export.schema import shipped

    click.echo(json.dumps(shipped(), ensure_ascii=False, indent=2))
