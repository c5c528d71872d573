"""
Bring up to date what the pages and the README show: ``python docs/refresh.py``.

In a ``console`` block each line that starts with ``$ govtext`` is run in a terminal of 80 columns, at the top of the checkout, and
what it prints is put under it; other commands are left as they are. The table of built-in plugins is written from their docstrings,
and those of the columns from `govtext.export.columns`.
``tests/test_docs.py`` fails while anything is stale.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

from govtext import Pipeline
from govtext.export.columns import COLUMNS

TOP = Path(__file__).parents[1]
_BLOCK = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
_TABLE = re.compile(r"(?<=^\| plugin \| what it does \|\n\|---\|---\|\n)(?:\|.*\n)*", re.MULTILINE)
_COLUMNS = re.compile(r"(?<=^## )(?P<table>\w+)\n\n(?P<says>.*\n)\n\| column \| type \| what \|\n(?:\|.*\n)+", re.MULTILINE)


def pages() -> list[Path]:
    """Return the README and every page of the documentation."""
    return [TOP / "README.md", *sorted(path for path in (TOP / "docs").rglob("*.md") if "_build" not in path.parts)]


def fresh(page: str) -> str:
    """Return *page* with each command's output, and the table of plugins, as they are now."""
    page = _COLUMNS.sub(lambda found: f"{found['table']}\n\n{found['says']}\n{_columns(found['table'])}", page)
    return _TABLE.sub(lambda _: _plugins(), _BLOCK.sub(lambda block: _run_all(block[0]), page))


def _columns(table: str) -> str:
    """Return a row for each column of a table of the corpus."""
    lines = [f"| `{column.name}` | {column.type} | {column.says} |\n" for column in COLUMNS[table]]
    return "".join(["| column | type | what |\n", "|---|---|---|\n", *lines])


def _plugins() -> str:
    """Return a row for each built-in plugin: its name, and the sentence that its file begins with."""
    plugins = Pipeline.builtin().plugins
    return "".join(
        f"| `{plugin.name}` | {' '.join((plugin.module.__doc__ or '').strip().partition(chr(10) * 2)[0].split())} |\n" for plugin in plugins
    )


def _run_all(block: str) -> str:
    commands = [line for line in block.splitlines() if line.startswith("$ ")]
    if not all(command.startswith("$ govtext") for command in commands):
        return block
    return "\n".join(f"{command}\n{_run(command.removeprefix('$ '))}" for command in commands)


def _run(command: str) -> str:
    """Run *command* at a terminal, since govtext asks whether there is one."""
    import pty  # not on every system; the pages can be read without it

    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    here, there = pty.openpty()
    setting = {**os.environ, "PATH": path, "COLUMNS": "80", "NO_COLOR": "1"}
    with subprocess.Popen(command, shell=True, cwd=TOP, stdin=subprocess.DEVNULL, stdout=there, stderr=there, env=setting):
        os.close(there)
        printed = bytearray()
        try:
            while piece := os.read(here, 65536):
                printed += piece
        except OSError:  # how Linux says that the other end is closed
            pass
    os.close(here)
    shown = printed.decode("utf-8").replace("\r\n", "\n").rstrip() + "\n"
    if "Traceback" in shown or "failed: " in shown:
        raise RuntimeError(f"nothing to show to a reader:\n{command}\n{shown}")
    return shown


def main() -> None:
    """Write every page that has changed."""
    for path in pages():
        page = path.read_text(encoding="utf-8")
        if page != fresh(page):
            path.write_text(fresh(page), encoding="utf-8")
            print(path.relative_to(TOP))


if __name__ == "__main__":
    main()
