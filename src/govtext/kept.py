"""What is worked out from constant text, such as compiled patterns, kept on disk for the next process."""

import atexit
import contextlib
import functools
import importlib.util
import marshal
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
#: A sort of thing, and the hash of the text that it is made of.
Key = tuple[str, bytes]

#: The variable of the environment that says where, and what says nowhere.
CACHE = "GOVTEXT_CACHE"
NOWHERE = ("", "0", "no", "off", "false")
#: With more things than these only those that the last process asked for stay: expressions that were edited are never asked for again.
_MOST = 8000
#: The modules that make what is kept: with others, or on another Python, it is made anew.
_MAKERS = ("bytecode.py", "engine.py", "heads.py", "lexicon.py")


def kept(sort: str, text: str, make: Callable[[str], T]) -> T:
    """
    Return what *make* makes of *text*; from the store, if an earlier process has left it there.

    The first report would otherwise cost as much as the next forty: four hundred expressions are compiled for it. A store that is
    missing, read-only or broken costs time and nothing else, and it may be deleted at any time.

    Args:
        sort: what sort of thing it is.

        text: what it is made of, and of nothing else.

        make: a pure function; it returns numbers, strings and bytes, or tuples, lists, dicts and sets of such.
    """
    return _store().give((sort, importlib.util.source_hash(text.encode("utf-8", "surrogatepass"))), lambda: make(text))  # type: ignore[no-any-return]


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
        self._asked.add(key)
        if key in self._earlier:
            return self._earlier[key]
        if key not in self._added:
            self._added[key] = make()
        return self._added[key]

    def save(self) -> None:
        """Write what this process has added, in one step, so that no other process ever reads half a file."""
        if self.file is None or not self._added:
            return
        import tempfile  # only where there is something to write

        things = {**self._earlier, **self._read(), **self._added}
        if len(things) > _MOST:
            things = {key: things[key] for key in self._asked}
        with contextlib.suppress(OSError, ValueError):
            written = marshal.dumps((self.stamp, things))
            self.file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.file.parent, prefix=f"{self.file.name}.")
            try:
                with open(handle, "wb") as file:
                    file.write(written)
                os.replace(name, self.file)
            except BaseException:
                os.unlink(name)
                raise

    def _read(self) -> dict[Key, Any]:
        if self.file is None:
            return {}
        try:
            stamp, things = marshal.loads(self.file.read_bytes())
        except (OSError, EOFError, ValueError, TypeError):
            return {}
        return things if stamp == self.stamp and isinstance(things, dict) else {}


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
    said = environment.get(CACHE)
    if said is not None:
        return None if said.strip().lower() in NOWHERE else Path(said)
    places = {"win32": "LOCALAPPDATA", "darwin": ""}
    root = environment.get(places.get(platform, "XDG_CACHE_HOME"))
    if root:
        return Path(root) / "govtext"
    home = os.path.expanduser("~")
    if not os.path.isabs(home):  # nobody's home
        return None
    return Path(home, *{"win32": ("AppData", "Local"), "darwin": ("Library", "Caches")}.get(platform, (".cache",)), "govtext")


def _stamp() -> bytes:
    """Return what stands for this Python and for the modules that make what is kept; nothing, where they cannot be read."""
    try:
        makers = [Path(__file__).with_name(name).read_bytes() for name in _MAKERS]
    except OSError:  # pragma: no cover - in an archive
        return b""
    return importlib.util.source_hash(b"".join([sys.version.encode(), *makers]))
