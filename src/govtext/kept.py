"""What is worked out from constant text, such as compiled patterns, kept on disk for the next process."""

import atexit
import contextlib
import functools
import importlib.util
import marshal
import os
import stat
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
#: A sort of thing, and the hash of the text that it is made of.
Key = tuple[str, bytes]

#: The variable of the environment that says where; and how a variable says yes and no.
CACHE = "GOVTEXT_CACHE"
YES = ("1", "true", "yes", "on")
NO = ("", "0", "false", "no", "off")
#: With more things than these only those that the last process asked for stay: expressions that were edited are never asked for again.
_MOST = 4000
#: Stores of other versions that nobody has written for so long are deleted.
_OLD = 60 * 24 * 3600


def kept(sort: str, text: str, make: Callable[[str], T]) -> T:
    """
    Return what *make* makes of *text*; from the store, if an earlier process has left it there.

    The first report would otherwise cost as much as the next forty: some hundred expressions are compiled for it. A store that is
    missing, read-only or broken costs time and nothing else, and it may be deleted at any time.

    Args:
        sort: what sort of thing it is.

        text: what it is made of, and of nothing else but the modules of the core.

        make: a pure function; it returns numbers, strings and bytes, or tuples, lists, dicts and sets of such.
    """
    return _store().give((sort, importlib.util.source_hash(text.encode("utf-8", "surrogatepass"))), lambda: make(text))  # type: ignore[no-any-return]


def save() -> None:
    """Write what this process has added so far, for processes that are not asked when they end: those that others have started."""
    _store().save()


class Store:
    """
    The things of one file: what earlier processes left, and what this one has added.

    Args:
        file: where it is; ``None``: nowhere.

        stamp: what the things depend on beside their text; a file with another stamp counts for nothing.
    """

    def __init__(self, file: Path | None, stamp: bytes) -> None:
        self.file, self.stamp = file, stamp
        self._earlier = self._read()
        self._asked: set[Key] = set()
        self._added: dict[Key, Any] = {}

    def give(self, key: Key, make: Callable[[], Any]) -> Any:
        """Return the thing of *key*, made now if no process has made it."""
        if key in self._earlier:
            self._asked.add(key)
            return self._earlier[key]
        if key not in self._added:
            self._added[key] = make()
        return self._added[key]

    def save(self) -> None:
        """Write what this process has added, in one step, so that no other process ever reads half a file."""
        added = dict(self._added)
        if self.file is None or added.keys() <= self._earlier.keys():
            return
        things = {**self._earlier, **self._read(), **added}
        if len(things) > _MOST:
            things = {key: things[key] for key in (*self._asked, *added)}
        with contextlib.suppress(OSError, ValueError):
            written = marshal.dumps(things)
            self.file.parent.mkdir(parents=True, exist_ok=True)
            _write(self.file, b"".join((self.stamp, importlib.util.source_hash(written), written)))
            self._earlier = things
            _sweep(self.file)

    def _read(self) -> dict[Key, Any]:
        if self.file is None:
            return {}
        with contextlib.suppress(OSError, EOFError, ValueError, TypeError, MemoryError), open(self.file, "rb") as file:
            held = file.read() if _trusted(os.fstat(file.fileno())) else b""
            stamp, sum_, things = held[: len(self.stamp)], held[len(self.stamp) : len(self.stamp) + 8], held[len(self.stamp) + 8 :]
            # What is read is run: it has to be whole, and made by these very modules.
            if stamp == self.stamp and sum_ == importlib.util.source_hash(things):
                return dict(marshal.loads(things))
        return {}


def _write(file: Path, content: bytes) -> None:
    """Put *content* in the place of *file*, for all to read and for its owner alone to write."""
    import tempfile  # only where there is something to write

    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f"{file.name}.")
    try:
        with open(handle, "wb") as opened:
            opened.write(content)
        os.chmod(name, 0o644)
        os.replace(name, file)
    except BaseException:
        os.unlink(name)
        raise


def _trusted(status: os.stat_result) -> bool:
    """Tell whether nobody but this user and the machine's own can have written a file."""
    if not hasattr(os, "geteuid"):  # pragma: no cover - Windows, where directories of a user are his
        return True
    return status.st_uid in (0, os.geteuid()) and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _sweep(file: Path) -> None:
    """Delete the stores beside *file* that have long not been written, and what writers who died half-way left of theirs."""
    for other in file.parent.glob(f"*{file.suffix}*"):
        if other != file and time.time() - other.stat().st_mtime > _OLD:
            other.unlink()


@functools.cache
def _store() -> Store:
    """Open the store of this process, to be saved when it ends."""
    stamp = _stamp()
    folder = directory(os.environ, sys.platform) if stamp else None
    store = Store(folder and folder / f"{sys.implementation.cache_tag}-{stamp.hex()}.kept", stamp)
    atexit.register(store.save)
    return store


def directory(environment: Mapping[str, str], platform: str) -> Path | None:
    """
    Return where what was worked out is kept, by ``GOVTEXT_CACHE`` or else as each system has it; ``None``: nowhere.

    >>> str(directory({"XDG_CACHE_HOME": "/var/cache"}, "linux")), directory({"GOVTEXT_CACHE": "off"}, "linux")
    ('/var/cache/govtext', None)
    """
    said = environment.get(CACHE, YES[0]).strip()
    if said.lower() in NO:
        return None
    if said.lower() not in YES:
        return Path(os.path.expanduser(said))
    root = environment.get({"win32": "LOCALAPPDATA", "darwin": ""}.get(platform, "XDG_CACHE_HOME"), "")
    if os.path.isabs(root):
        return Path(root, "govtext")
    home = os.path.expanduser("~")
    if not os.path.isabs(home) or home == os.path.abspath(os.sep):  # nobody's home
        return None
    return Path(home, *{"win32": ("AppData", "Local"), "darwin": ("Library", "Caches")}.get(platform, (".cache",)), "govtext")


def _stamp() -> bytes:
    """Return what stands for this Python and for the modules of the core; nothing, where they cannot be read."""
    try:
        modules = [path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py"))]
    except OSError:  # pragma: no cover - in an archive
        modules = []
    return importlib.util.source_hash(b"\0".join([sys.version.encode(), *modules])) if modules else b""
