"""The command parse: reports in, what they say out."""

import itertools
import json
import sys
import textwrap
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import click

from govtext.cli import writers
from govtext.cli.asked import given, installed, width
from govtext.cli.formats import Fields, ending
from govtext.cli.journal import Journal, Mark, StaleError
from govtext.cli.progress import Progress
from govtext.cli.reports import READERS, STDIN, Meter, Report, UnreadableError, is_single, measured, read_all
from govtext.document import kind_for
from govtext.errors import MissingExtraError, WorkerError
from govtext.parallel import Item, Row, ToRow, encoded, rows
from govtext.pipeline import Pipeline

#: How often what is written is brought to the disk and marked in the journal, in seconds.
_OFTEN = 2.0


def _keep(context: click.Context, parameter: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    return None if value is None else tuple(name.strip() for name in value.split(",") if name.strip())


@click.command()
@click.argument("paths", nargs=-1, metavar="[FILE|DIRECTORY|-]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl", "parquet"]),
    help="text: for a person, the default on a terminal. jsonl: one line of JSON a report, the default elsewhere. "
    "json: indented; a list unless one FILE is given. parquet: columns (with govtext[arrow]), only with -o.",
)
@click.option("--full", is_flag=True, help="In JSON, add the text, the faults and why each thing was found; in Parquet, the text.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write there; the end of the name tells the format: .jsonl, .json, .txt, .parquet, and .gz or .zst behind it. "
    "With --format parquet, another name is a directory of parts.",
)
@click.option("--workers", type=click.IntRange(min=0), default=1, show_default=True, metavar="N", help="How many processes share the work; 0: all.")
@click.option("--progress/--no-progress", default=None, help="A bar on standard error; without either, on a terminal where -o is given.")
@click.option("--rejects", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Keep there what could not be read, with why.")
@click.option("--resume", is_flag=True, help="Go on where an earlier run of the same command with -o stopped.")
@click.option("--from", "source", type=click.Choice(list(READERS)), help="What the files are, where their names do not tell; standard input is text.")
@click.option("--text-field", default="text", show_default=True, metavar="FIELD", help="In records, the field of the report.")
@click.option("--id-field", default="id", show_default=True, metavar="FIELD", help="In records, the field of their name; else their number is.")
@click.option("--published-field", default="", metavar="FIELD", help="In records, the field of the day on which they were posted.")
@click.option("--outlet-field", default="", metavar="FIELD", help="In records, the field of the outlet's code.")
@click.option("--keep", callback=_keep, metavar="FIELD,…", help="In records, the other fields to pass through under meta; all, unless given.")
@given
@click.pass_context
def parse(context: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """
    Read reports and print what is in them.

    FILE is a text file in UTF-8, JSON records (.jsonl), a table (.parquet, with govtext[arrow]), a page or a crawler's archive (.html, .warc, .wet,
    with govtext[web]); all but tables may be packed (.gz, .zst). DIRECTORY stands for all such files in and below it, a pattern for what it
    matches, - is standard input. What cannot be read is named on standard error, the rest is written all the same, and the exit status is 1.
    """
    if not paths and sys.stdin.isatty():
        raise click.UsageError("nothing to read: give a FILE, a DIRECTORY or -", context)
    asked = _Asked(paths=paths or (STDIN,), **options)
    try:
        failed = _run(asked)
    except (StaleError, MissingExtraError, WorkerError) as error:
        click.echo(f"govtext: {error}", err=True)
        context.exit(1)
    except OSError as error:
        where = error.filename or asked.output
        if isinstance(error, BrokenPipeError) or where is None:
            raise
        click.echo(f"govtext: {where}: cannot be written: {(error.strerror or str(error)).lower()}", err=True)
        context.exit(1)
    context.exit(1 if failed else 0)


@attrs.frozen
class _Asked:
    """What the command line says."""

    paths: tuple[str, ...]
    form: str | None
    full: bool
    output: Path | None
    workers: int
    progress: bool | None
    rejects: Path | None
    resume: bool
    source: str | None
    text_field: str
    id_field: str
    published_field: str
    outlet_field: str
    keep: tuple[str, ...] | None
    published: str | None
    outlet: str | None
    only: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        if self.output is None:
            for name, value in (("--resume", self.resume), ("--format parquet", self.form == "parquet")):
                if value:
                    raise click.UsageError(f"{name} needs -o")
        elif self.resume and not self.parts and self.shape != "jsonl":
            raise click.UsageError("--resume goes on with lines of JSON or with a directory of Parquet parts; name such an output with -o")

    @property
    def shape(self) -> str:
        """The form of the output."""
        if self.form:
            return self.form
        if self.output is not None:
            return writers.FORMS.get(ending(str(self.output)), "jsonl")
        return "text" if sys.stdout.isatty() else "jsonl"

    @property
    def parts(self) -> bool:
        """Whether the output is a directory."""
        return self.shape == "parquet" and self.output is not None and self.output.suffix != ".parquet"

    @property
    def fields(self) -> Fields:
        """Where records have what."""
        return Fields(self.text_field, self.id_field, self.published_field, self.outlet_field, self.keep)

    def journal(self, pipeline: Pipeline) -> Journal | None:
        """Return where to note how far the work has come, if that can be gone on with: by the same plugins, of the same versions."""
        if self.output is None or not (self.parts or self.shape == "jsonl") or (self.output.exists() and self.output.is_char_device()):
            return None
        loose = ("output", "workers", "progress", "rejects", "resume")
        plugins = [(plugin.name, plugin.version) for plugin in pipeline.plugins]
        return Journal.beside(self.output, plugins=plugins, **{name: value for name, value in attrs.asdict(self).items() if name not in loose})

    def writer(self, mark: Mark) -> writers.Writer:
        """Open the output."""
        if self.shape == "parquet" and self.output is not None:
            return writers.Table(self.output, full=self.full, parts=self.parts, start=mark.size)
        out = writers.Sink(self.output, mark.size) if self.output is not None else writers.Stream()
        if self.shape == "text":
            return writers.Shown(out, width=width(), keys=self.only)
        if self.shape == "json":
            return writers.Indented(out, alone=len(self.paths) == 1 and is_single(self.paths[0], self.source))
        return writers.Lines(out)


def _run(asked: _Asked) -> bool:
    """Do the work, and tell whether anything could not be read."""
    pipeline = installed()
    journal = asked.journal(pipeline)
    mark = journal.last() if journal and asked.resume else Mark()
    if mark.whole:
        click.echo(f"govtext: {asked.output} is whole: {mark.done} records; nothing is left to do", err=True)
        return False
    shown = asked.progress if asked.progress is not None else asked.output is not None and sys.stderr.isatty()
    meter = measured(asked.paths) if shown else Meter()
    job = ToRow(pipeline.parse, tuple(kind_for(key) for key in asked.only) or None, asked.full or asked.shape == "text")
    with Progress(meter, shown=shown) as progress:
        return _Work(asked, journal, mark, progress).through(job, meter)


class _Work:
    """Reports on their way from the files to the output, and what went wrong with some."""

    def __init__(self, asked: _Asked, journal: Journal | None, mark: Mark, progress: Progress) -> None:
        self.asked = asked
        self.journal = journal
        self.done = mark.done
        self.progress = progress
        self.failed = False
        self.noted = time.monotonic()
        self.writer = asked.writer(mark)
        self.rejects = writers.Sink(asked.rejects, mark.rejects) if asked.rejects else None

    def through(self, job: ToRow, meter: Meter) -> bool:
        pending: deque[Report | UnreadableError] = deque()
        whole = False
        try:
            results = rows(job, self._items(meter, pending), workers=self.asked.workers)
            for _, row in results:
                self._deal_with(pending.popleft(), row)
                if time.monotonic() - self.noted > _OFTEN or self.asked.parts:
                    self._note()
                    self.noted = time.monotonic()
            whole = True
        finally:
            if whole:
                self.writer.close()
            self._note(whole=whole)
            self.writer.leave()
            if self.rejects is not None:
                self.rejects.close()
        return self.failed

    def _items(self, meter: Meter, pending: "deque[Report | UnreadableError]") -> Iterator[Item]:
        reports = read_all(self.asked.paths, fields=self.asked.fields, form=self.asked.source or "", meter=meter)
        for report in itertools.islice(reports, self.done, None):
            pending.append(report)
            if isinstance(report, UnreadableError):
                yield Item("", unreadable=report.reason)
            else:
                yield report.item(self.asked.published, self.asked.outlet)

    def _deal_with(self, report: Report | UnreadableError, row: Row) -> None:
        if isinstance(report, UnreadableError):
            self._reject(report)
        elif row.failure:
            self._reject(UnreadableError(report.name, row.failure, file=report.file, id=report.id, record={"text": report.text, **report.meta}))
        else:
            for fault in row.faults:
                told = textwrap.shorten(fault.error, 200)
                self.progress.say(f"govtext: {report.name}: finder {fault.finder} of plugin {fault.plugin} failed: {told}")
            self.writer.add(report, row)
        self.done += 1
        self.progress.step()

    def _reject(self, error: UnreadableError) -> None:
        self.failed = True
        self.progress.say(f"govtext: {error}")
        if self.rejects is not None:
            record = json.loads(json.dumps(error.record, default=str))
            self.rejects.write(encoded({"file": error.file, "id": error.id, "reason": error.reason, "record": record}) + b"\n")

    def _note(self, *, whole: bool = False) -> None:
        """Bring what is written to the disk, then say so in the journal: what is in doubt is done again."""
        rejected = self.rejects.flush() if self.rejects is not None else 0
        if self.journal is None:
            return
        size = 0 if whole else self.writer.flush()
        if size is not None:
            self.journal.note(Mark(self.done, size, rejected, whole))
