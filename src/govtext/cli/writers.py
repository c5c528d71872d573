"""What `parse` writes: text, JSON and Parquet, to a stream or a file that can be gone on with."""

import gzip
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, Protocol

import click

from govtext.cli import view
from govtext.cli.reports import Report
from govtext.document import Document
from govtext.extras import need
from govtext.parallel import Row, encoded

#: How many reports a part of a Parquet directory holds, and a group of rows in a file.
PART = 5000
GROUP = 500

#: What an output is, by the end of its name.
FORMS: Mapping[str, str] = {".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".txt": "text", ".parquet": "parquet"}


class Writer(Protocol):
    """Where reports go, one after another."""

    def add(self, report: Report, row: Row) -> None:
        """Write one."""

    def flush(self) -> int | None:
        """Bring what was added to the disk, and return how much is there; ``None`` where one cannot go on from here."""

    def close(self) -> None:
        """Write what comes behind the last one."""

    def leave(self) -> None:
        """Let go of the output as it is."""


class Lines:
    """A line of JSON for each report."""

    def __init__(self, out: "Sink") -> None:
        self.out = out

    def add(self, report: Report, row: Row) -> None:
        """Write its line."""
        self.out.write(headed(report, row) + b"\n")

    def flush(self) -> int | None:
        """Lines can be added to lines."""
        return self.out.flush()

    def close(self) -> None:
        """Nothing comes behind the last one."""
        self.out.close()

    def leave(self) -> None:
        """Let go of the output as it is."""
        self.out.leave()


class Indented:
    """Indented JSON: one object, or a list of several."""

    def __init__(self, out: "Sink", *, alone: bool) -> None:
        self.out = out
        self.alone = alone
        self.opening = b"["

    def add(self, report: Report, row: Row) -> None:
        """Write it behind the others."""
        shown = json.dumps(json.loads(headed(report, row)), ensure_ascii=False, indent=2).encode("utf-8", "replace")
        self.out.write(shown + b"\n" if self.alone else self.opening + b"\n" + shown + b"\n")
        self.opening = b","

    def flush(self) -> int | None:
        """Nothing can go on from here: the list is open."""
        return None

    def close(self) -> None:
        """Close the list."""
        if not self.alone:
            self.out.write(b"]\n" if self.opening == b"," else b"[]\n")
        self.out.close()

    def leave(self) -> None:
        """Let go of the output as it is."""
        self.out.leave()


class Shown:
    """What a person reads; its rows must be full, since it needs the documents."""

    def __init__(self, out: "Sink", *, width: int, keys: tuple[str, ...]) -> None:
        self.out = out
        self.width = width
        self.keys = keys

    def add(self, report: Report, row: Row) -> None:
        """Write it as it is shown at a terminal."""
        document = Document.from_dict(json.loads(row.line))
        self.out.show(view.text(document, width=self.width, name=report.name, keys=self.keys) + "\n")

    def flush(self) -> int | None:
        """Nothing can go on from here."""
        return None

    def close(self) -> None:
        """Nothing comes behind the last one."""
        self.out.close()

    def leave(self) -> None:
        """Let go of the output as it is."""
        self.out.leave()


class Table:
    """A Parquet file; or a directory of them, which can be gone on with."""

    def __init__(self, path: Path, *, full: bool, parts: bool, start: int = 0) -> None:
        self.pa, self.parquet, self.columns = need("pyarrow", "arrow"), need("pyarrow.parquet", "arrow"), need("govtext.arrow", "arrow")
        self.path = path
        self.parts = parts
        self.number = start
        self.rows: list[dict[str, Any]] = []
        own = ["file", "id", "meta", *(["text"] if full else [])]
        self.schema = self.columns.schema_of(self.pa.schema([(name, self.pa.string()) for name in own]))
        self.writer: Any = None
        if parts:
            path.mkdir(parents=True, exist_ok=True)
            for old in path.glob("part-*.parquet"):
                if int(old.stem.removeprefix("part-")) >= start:
                    old.unlink()

    def add(self, report: Report, row: Row) -> None:
        """Keep it until there are enough for a group."""
        meta = json.dumps(dict(report.meta), ensure_ascii=False, default=str) if report.meta else None
        own = {"file": report.file, "id": report.id or None, "meta": meta, "text": report.text}
        self.rows.append(own | self.columns.plain(row))
        if len(self.rows) == (PART if self.parts else GROUP):
            self._write()

    def flush(self) -> int | None:
        """Say how many parts there are, unless reports wait for theirs."""
        return self.number if self.parts and not self.rows else None

    def close(self) -> None:
        """Write what waits; a table without rows is a table."""
        if self.rows or self.number == 0:
            self._write()
        self.leave()

    def leave(self) -> None:
        """Let go of the output as it is."""
        if self.writer is not None:
            self.writer.close()

    def _write(self) -> None:
        batch = self.pa.RecordBatch.from_pylist(self.rows, schema=self.schema)
        self.rows = []
        if self.parts:
            target = self.path / f"part-{self.number:05}.parquet"
            half = target.with_suffix(".half")
            self.parquet.write_table(self.pa.Table.from_batches([batch]), half, compression="zstd")
            half.replace(target)
        else:
            self.writer = self.writer or self.parquet.ParquetWriter(self.path, self.schema, compression="zstd")
            self.writer.write_batch(batch)
        self.number += 1


class Sink:
    """
    Bytes on their way to a file, packed by the end of its name; what is there after `flush` is whole, and can be added to later.

    Args:
        path: the file.

        start: how many of its bytes to keep.
    """

    def __init__(self, path: Path, start: int = 0) -> None:
        self.path = path
        self.raw: IO[bytes] = path.open("r+b" if start else "wb")
        if start:
            self.raw.seek(start)
            self.raw.truncate()
        self.packed: Any = None

    def write(self, data: bytes) -> None:
        """Write bytes."""
        if self.packed is None:
            self.packed = self._packer()
        self.packed.write(data)

    def flush(self) -> int:
        """End the packed member, so that the file is whole as far as it goes."""
        if self.packed is not None and self.packed is not self.raw:
            self.packed.close()
        self.packed = None
        self.raw.flush()
        if not self.path.is_file():  # a pipe, or a device
            return 0
        os.fsync(self.raw.fileno())
        return self.raw.tell()

    def show(self, shown: str) -> None:
        """Write a text without its colours."""
        self.write(click.unstyle(shown).encode("utf-8", "replace"))

    def close(self) -> None:
        """Write the end."""
        self.flush()
        self.leave()

    def leave(self) -> None:
        """Let go of the file as it is."""
        self.raw.close()

    def _packer(self) -> Any:
        if self.path.suffix == ".gz":
            return gzip.GzipFile(fileobj=self.raw, mode="wb", filename="", mtime=0)
        if self.path.suffix == ".zst":
            return need("zstandard", "zstd").ZstdCompressor().stream_writer(self.raw, closefd=False)
        return self.raw


class Stream(Sink):
    """Bytes on their way to standard output, each piece at once."""

    def __init__(self) -> None:
        """Open nothing: it is open."""

    def write(self, data: bytes) -> None:
        """Write bytes."""
        click.echo(data, nl=False)

    def show(self, shown: str) -> None:
        """Write a text, in colour where that is seen."""
        click.echo(shown, nl=False)

    def flush(self) -> int:
        """Nothing is kept back."""
        return 0

    def leave(self) -> None:
        """Standard output is not ours to close."""


def headed(report: Report, row: Row) -> bytes:
    """
    Return a document's JSON with the file that it is from, its name and what else its record held before the rest.

    >>> headed(Report("a#7", "", "a", "7", {"url": "u"}), Row(b'{"schema": "govtext/1"}'))
    b'{"file": "a", "id": "7", "meta": {"url": "u"}, "schema": "govtext/1"}'
    """
    head: dict[str, Any] = {"file": report.file}
    if report.id:
        head |= {"id": report.id, "meta": json.loads(json.dumps(dict(report.meta), default=str))}
    return encoded(head)[:-1] + b", " + row.line[1:]
