"""Reports read from files of every sort, directories, patterns and standard input."""

import glob
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from govtext.cli import formats, web
from govtext.cli.formats import Broken, Fields, Record
from govtext.errors import MissingExtraError
from govtext.parallel import Item

STDIN = "-"

Reader = Callable[[formats.Opened, Fields], Iterator[Record | Broken]]

#: What is read from a file, by the end of its name; another file is one report.
READERS: Mapping[str, Reader] = {
    "text": formats.text,
    "jsonl": formats.lines,
    "parquet": formats.parquet,
    "html": web.html,
    "warc": web.warc,
}
_ENDINGS = {
    ".txt": "text",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".html": "html",
    ".htm": "html",
    ".warc": "warc",
    ".wet": "warc",
}


class UnreadableError(Exception):
    """
    A report, or a file of reports, that cannot be read; the message names it and says what is wrong, on one line.

    Args:
        name: what it is called: the file, or the file and the place in it.

        reason: what is wrong.

        file: the file.

        id: what the record is called in it, or "".

        record: what there is of it, as far as JSON can say it; ``None``: nothing.
    """

    def __init__(self, name: str, reason: str, *, file: str = "", id: str = "", record: Any = None) -> None:
        super().__init__(f"{name}: {reason}")
        self.name, self.reason, self.file, self.id, self.record = name, reason, file or name, id, record


@attrs.frozen
class Report:
    """
    The text of one report, and what is known of it.

    Args:
        name: what it is called, for people: the path it was read from, with the place in it where there are several; ``-`` for standard input.

        text: every character of it, line ends and all, so that offsets are offsets into the file.

        file: the path alone.

        id: what it is called in a file of several, or "".

        meta: what else the record holds.

        published: when it was posted, if the record says so.

        outlet: who published it, if the record says so.
    """

    name: str
    text: str
    file: str = ""
    id: str = ""
    meta: Mapping[str, Any] = attrs.field(factory=dict)
    published: Any = None
    outlet: str | None = None

    def item(self, published: str | None, outlet: str | None) -> Item:
        """Return what is to be parsed, with what the caller knows of all reports where this one does not say it."""
        return Item(self.text, self.published or published, self.outlet or outlet)


@attrs.define
class Meter:
    """
    How far the reading has come, in bytes as they lie on the disk.

    Args:
        total: the size of all files; 0 where that is not known.
    """

    total: int = 0
    _before: int = 0
    _opened: formats.Opened | None = None

    @property
    def position(self) -> int:
        """How many bytes have been read."""
        return self._before + (self._opened.position if self._opened else 0)

    def turn(self, opened: formats.Opened | None) -> None:
        """Go on to the next file."""
        self._before = self.position
        self._opened = opened


def read(path: str) -> Report:
    """
    Read one report.

    Raises:
        UnreadableError: if it is missing, may not be read, or is not UTF-8.
    """
    for report in _reports(path, Fields(), "text", Meter()):
        if isinstance(report, UnreadableError):
            raise report
        return report
    raise AssertionError  # pragma: no cover - a file of text is one report


def read_all(paths: Iterable[str], *, fields: Fields | None = None, form: str = "", meter: Meter | None = None) -> Iterator[Report | UnreadableError]:
    """
    Read the reports at *paths*, in order; what cannot be read is yielded as its error.

    Args:
        paths: files, directories, patterns such as ``crawl/*.jsonl.gz``, and ``-`` for standard input.

        fields: where the text and the rest stand in records.

        form: a key of `READERS`, for files whose names do not tell.

        meter: what to tell how far it has come.
    """
    meter = meter or Meter()
    for path in paths:
        try:
            files = _files(path)
        except UnreadableError as error:
            yield error
            continue
        for file in files:
            yield from _reports(file, fields or Fields(), form or _form(file), meter)


def measured(paths: Iterable[str]) -> Meter:
    """Return a meter that knows how much there is to read."""
    total = 0
    for path in paths:
        try:
            total += sum(os.path.getsize(file) for file in _files(path) if file != STDIN)
        except (OSError, UnreadableError, ValueError):
            continue  # what is wrong with it is said when it is read
    return Meter(total)


def is_single(path: str, form: str | None) -> bool:
    """Tell whether what is at *path* is one report, from its name."""
    known = path == STDIN or not (Path(path).is_dir() or (glob.has_magic(path) and not os.path.lexists(path)))
    return known and (form or ("text" if path == STDIN else _form(path))) in ("text", "html")


def said(path: str) -> str:
    """Return *path* for people and for JSON: bytes that are no text become replacement signs."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _reports(path: str, fields: Fields, form: str, meter: Meter) -> Iterator[Report | UnreadableError]:
    name = said(path)
    try:
        with formats.opened(sys.stdin.buffer if path == STDIN else path) as file:
            meter.turn(file)
            for record in READERS[form](file, fields):
                whole = f"{name}#{record.id}" if record.id else name
                if isinstance(record, Broken):
                    yield UnreadableError(whole, record.reason, file=name, id=record.id, record=record.record)
                else:
                    yield Report(whole, record.text, name, record.id, record.meta, record.published, record.outlet)
            meter.turn(None)
    except FileNotFoundError:
        yield UnreadableError(name, "no such file")
    except MissingExtraError as error:
        yield UnreadableError(name, str(error))
    except (OSError, ValueError, EOFError) as error:
        yield UnreadableError(name, f"cannot be read: {_reason(error)}")


def _form(path: str) -> str:
    return _ENDINGS.get(formats.ending(path), "text")


def _files(path: str) -> list[str]:
    if path == STDIN:
        return [path]
    if not Path(path).is_dir():
        matching = sorted(glob.glob(path, recursive=True)) if glob.has_magic(path) and not os.path.lexists(path) else []
        return matching or [path]
    try:
        os.listdir(path)  # rglob says nothing of a directory that it may not read
        found = sorted(str(file) for file in Path(path).rglob("*") if _form_known(file) and file.is_file() and not _hidden(file.relative_to(path)))
    except OSError as error:
        raise UnreadableError(said(path), f"cannot be read: {_reason(error)}") from None
    if not found:
        raise UnreadableError(said(path), f"no report in this directory: no file that ends in {', '.join(_ENDINGS)}")
    return found


def _form_known(path: Path) -> bool:
    return formats.ending(str(path)) in _ENDINGS


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _reason(error: Exception) -> str:
    return ((error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__).lower()
