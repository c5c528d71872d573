"""The command new-plugin: a package that is complete from the first minute."""

import re
import string
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import click

from govtext.kinds import Outlet
from govtext.pipeline import Pipeline
from govtext.registry import known_names
from govtext.version import __version__

#: Where each file of the package comes from; what stands behind a dollar sign is filled in here, too.
_FILES = {
    "pyproject.toml": "pyproject.toml.txt",
    "README.md": "README.md.txt",
    ".gitignore": "gitignore.txt",
    ".github/workflows/ci.yml": "ci.yml.txt",
    "$module.py": "{sort}.py.txt",
    "tests/test_$plugin.py": "test_{sort}.py.txt",
    "tests/reports/first.txt": "report_{sort}.txt",
}
_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_SENTENCES = {"finder": "Telephone numbers that people are asked to call.", "outlet": "News items of {title}, its code and its pages."}


@click.command("new-plugin")
@click.argument("name")
@click.option("--outlet", is_flag=True, help="A newspaper, broadcaster or portal, as data; without it a finder with a kind of its own.")
@click.option("-d", "--directory", type=click.Path(path_type=Path, file_okay=False), default=Path(), help="Where to write it; default: here.")
def new_plugin(name: str, outlet: bool, directory: Path) -> None:
    """
    Write the package of a new plugin.

    The package govtext-NAME has an entry point, a module, tests, a README and a file for continuous integration. Its tests pass as it stands: change
    what it finds, and what the tests say of that, in small steps.
    """
    name = name.removeprefix("govtext-")
    if not _NAME.fullmatch(name):
        raise click.BadParameter(f"{name!r} is no name for a package; write small letters, digits and dashes: cao-bang", param_hint="NAME")
    if name.replace("-", "_") in known_names():
        raise click.BadParameter(f"a plugin is called {name!r} already; see govtext plugins", param_hint="NAME")
    folder = directory / f"govtext-{name}"
    if folder.exists():
        raise click.ClickException(f"{folder} is there already; nothing was written")
    for path, text in _package(name, "outlet" if outlet else "finder"):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        click.echo(file)
    click.echo(f"\nnow: cd {folder} && python -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest")


def _package(name: str, sort: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each file."""
    title = " ".join(part.capitalize() for part in name.split("-"))
    plugin = name.replace("-", "_")
    major, minor = [*__version__.split("."), "0"][:2]
    words = {
        "name": name,
        "plugin": plugin,
        "module": f"govtext_{plugin}",
        "kind": title.replace(" ", ""),
        "title": title,
        "code": _code(name),
        "sentence": _SENTENCES[sort].format(title=title),
        "least": f"{major}.{minor}",
        "most": str(int(major) + 1),
    }
    for path, template in _FILES.items():
        text = files("govtext.templates").joinpath(template.format(sort=sort)).read_text(encoding="utf-8")
        yield string.Template(path).substitute(words), string.Template(text).substitute(words)


def _code(name: str) -> str:
    """Return a code for an outlet as newspapers make theirs, initials and O for online, that nobody has yet."""
    initials = "".join(part[0] for part in name.split("-"))
    code = f"{initials if len(initials) > 1 else name[:2]}O".upper()
    known = Pipeline.of("outlets").lexicons[Outlet]
    while known.all(code):
        code += "X"
    return code
