"""Records in files of text, lines of JSON and Parquet, packed or not."""

import contextlib
import gzip
import io
import json
import os
import zlib
from collections.abc import Iterator, Mapping
from typing import IO, Any, cast

import attrs

from govtext.errors import MissingExtraError
from govtext.extras import need

_PACKED = (".gz", ".zst")


@attrs.frozen
class Fields:
    """
    Where a record has what.

    Args:
        text: the field that holds the report.

        id: the field that names it; where there is none, its number does.

        published: the field of the day on which it was posted; "": none.

        outlet: the field of the outlet's code; "": none.

        keep: the fields that are passed through; ``None``: all others.
    """

    text: str = "text"
    id: str = "id"
    published: str = ""
    outlet: str = ""
    keep: tuple[str, ...] | None = None

    def record(self, data: Mapping[str, Any], number: int) -> "Record | Broken":
        """Return the report in *data*, or what is wrong with it."""
        name = data.get(self.id)
        name = str(number) if name is None else str(name)
        if self.text not in data:
            return Broken(name, f"no field {self.text!r}; there are {', '.join(map(repr, data)) or 'none'}", dict(data))
        text = data[self.text]
        if not isinstance(text, str):
            return Broken(name, f"field {self.text!r} is {'null' if text is None else type(text).__name__}, not text", dict(data))
        own = {self.text, self.id}
        meta = {key: value for key, value in data.items() if (key not in own if self.keep is None else key in self.keep)}
        return Record(text, name, meta, data.get(self.published), data.get(self.outlet))


@attrs.frozen
class Record:
    """One report of a file, and what stands beside it."""

    text: str
    id: str = ""
    meta: Mapping[str, Any] = attrs.field(factory=dict)
    published: Any = None
    outlet: str | None = None


@attrs.frozen
class Broken:
    """A record that holds no report, and why."""

    id: str
    reason: str
    record: Any = None


@attrs.frozen
class Opened:
    """
    A file that is open for reading.

    Args:
        stream: its bytes, unpacked.

        raw: its bytes as they lie on the disk.
    """

    stream: IO[bytes]
    raw: IO[bytes]

    @property
    def position(self) -> int:
        """How far it has been read, in bytes as they lie on the disk; 0 where it cannot tell."""
        try:
            return self.raw.tell()
        except (OSError, ValueError):
            return 0


def ending(path: str) -> str:
    """
    Return the end of a file's name that says what is in it, however it is packed.

    >>> ending("crawl/a.jsonl.gz"), ending("a.TXT"), ending("a")
    ('.jsonl', '.txt', '')
    """
    name = path.lower()
    for packed in _PACKED:
        name = name.removesuffix(packed)
    return os.path.splitext(name)[1]


@contextlib.contextmanager
def opened(source: str | IO[bytes]) -> Iterator[Opened]:
    """
    Open a file by its name, unpacking .gz and .zst, or take a stream as it is.

    Raises:
        OSError: if it is missing, may not be read, or is damaged; so too while it is read.
    """
    if not isinstance(source, str):
        yield Opened(source, source)
        return
    with open(source, "rb") as raw, contextlib.ExitStack() as stack:
        stream: IO[bytes] = raw
        if source.lower().endswith(".gz"):
            stream = cast(IO[bytes], stack.enter_context(gzip.GzipFile(fileobj=raw)))
        elif source.lower().endswith(".zst"):
            stream = stack.enter_context(_zstd(raw))
        try:
            yield Opened(stream, raw)
        except (zlib.error, gzip.BadGzipFile) as error:
            raise OSError(f"damaged: {error}") from None


def _zstd(raw: IO[bytes]) -> IO[bytes]:
    try:
        return need("compression.zstd", "zstd").open(raw)  # type: ignore[no-any-return] # Python 3.14 brings it
    except MissingExtraError:
        return io.BufferedReader(need("zstandard", "zstd").ZstdDecompressor().stream_reader(raw, read_across_frames=True))


def text(file: Opened, fields: Fields) -> Iterator[Record | Broken]:
    """Yield the one report that a file of text is."""
    raw = file.stream.read()
    try:
        yield Record(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        yield Broken("", _not_utf8(error) + "; convert the file to UTF-8 first", raw.decode("utf-8", "replace"))


def lines(file: Opened, fields: Fields) -> Iterator[Record | Broken]:
    """Yield a record for each line of JSON; a line that is none costs only itself."""
    for number, raw in enumerate(file.stream, 1):
        if raw.isspace():
            continue
        try:
            data = json.loads(raw)
        except UnicodeDecodeError as error:
            yield Broken(str(number), _not_utf8(error), raw.decode("utf-8", "replace"))
        except (ValueError, RecursionError) as error:
            yield Broken(str(number), f"not JSON: {error}", raw.decode("utf-8", "replace"))
        else:
            known = isinstance(data, dict)
            yield fields.record(data, number) if known else Broken(str(number), f"not an object but {type(data).__name__}", data)


def parquet(file: Opened, fields: Fields) -> Iterator[Record | Broken]:
    """Yield a record for each row, a group of rows in memory at a time."""
    parquets = need("pyarrow.parquet", "arrow")
    source = file.stream if file.stream is file.raw and file.raw.seekable() else io.BytesIO(file.stream.read())
    try:
        rows = parquets.ParquetFile(source)
    except need("pyarrow", "arrow").ArrowInvalid as error:
        raise OSError(f"no parquet file: {error}") from None
    number = 0
    for batch in rows.iter_batches(256):
        for data in batch.to_pylist():
            number += 1
            yield fields.record(data, number)


def _not_utf8(error: UnicodeDecodeError) -> str:
    return f"not UTF-8: byte 0x{error.object[error.start]:02x} at {error.start}"
