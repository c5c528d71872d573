"""Reports read from files, directories and standard input."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

STDIN = "-"


class UnreadableError(Exception):
    """A report that cannot be read; the message names it and says what is wrong, on one line."""


@attrs.frozen
class Report:
    """
    The text of one report.

    Args:
        name: the path it was read from, for people; ``-`` for standard input.

        text: every character of it, line ends and all, so that offsets are offsets into the file.
    """

    name: str
    text: str


def read(path: str) -> Report:
    """
    Read one report.

    Raises:
        UnreadableError: if it is missing, may not be read, or is not UTF-8.
    """
    name = said(path)
    try:
        raw = sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
    except FileNotFoundError:
        raise UnreadableError(f"{name}: no such file") from None
    except (OSError, ValueError) as error:
        raise UnreadableError(f"{name}: cannot be read: {_reason(error)}") from None
    try:
        return Report(name, raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise UnreadableError(f"{name}: not UTF-8: byte 0x{raw[error.start]:02x} at {error.start}; convert the file to UTF-8 first") from None


def read_all(paths: Iterable[str]) -> Iterator[Report | UnreadableError]:
    """Read the reports at *paths*, in order, of a directory the ``.txt`` files that are not hidden; what cannot be read is yielded as its error."""
    for path in paths:
        try:
            for file in _files(path):
                yield _attempt(file)
        except UnreadableError as error:
            yield error


def said(path: str) -> str:
    """Return *path* for people and for JSON: bytes that are no text become replacement signs."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _attempt(path: str) -> Report | UnreadableError:
    try:
        return read(path)
    except UnreadableError as error:
        return error


def _files(path: str) -> list[str]:
    if path == STDIN or not Path(path).is_dir():
        return [path]
    try:
        os.listdir(path)  # rglob says nothing of a directory that it may not read
        found = sorted(str(file) for file in Path(path).rglob("*.txt") if file.is_file() and not _hidden(file.relative_to(path)))
    except OSError as error:
        raise UnreadableError(f"{said(path)}: cannot be read: {_reason(error)}") from None
    if not found:
        raise UnreadableError(f"{said(path)}: no .txt file in this directory")
    return found


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _reason(error: Exception) -> str:
    return ((error.strerror if isinstance(error, OSError) else None) or str(error)).lower()
