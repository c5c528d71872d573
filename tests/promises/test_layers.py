"""Imports go strictly down the levels; a module without a level fails, and there is no list of exceptions."""

import ast
import sys
from pathlib import Path

import pytest

import govtext

ROOT = Path(govtext.__file__).parent

#: From the bottom up. A package stands for all modules in it; modules of one level do not import one another, packages may within.
LEVELS = [
    {
        "govtext.bytecode",
        "govtext.days",
        "govtext.errors",
        "govtext.kept",
        "govtext.legacy",
        "govtext.markup",
        "govtext.span",
        "govtext.version",
        "govtext.wording",
    },
    {"govtext.heads", "govtext.mangled"},
    {"govtext.engine", "govtext.words"},
    {"govtext.source", "govtext.crew", "govtext.extras", "govtext.gazetteer"},
    {"govtext.annotation", "govtext.grammar"},
    {"govtext.lexicon"},
    {"govtext.kinds", "govtext.lexicons", "govtext.templates"},
    {"govtext.places"},
    {"govtext.annotator", "govtext.settle", "govtext.publish", "govtext.codec"},
    {"govtext.look"},
    {"govtext.hookspecs", "govtext.plan", "govtext.document", "govtext.packages", "govtext.settings"},
    {"govtext.plugin", "govtext.parallel", "govtext.run"},
    {"govtext.plugins"},
    {"govtext.registry"},
    {"govtext.hooks"},
    {"govtext.pipeline"},
    {"govtext.export"},
    {"govtext"},
    {"govtext.testing", "govtext.timing", "govtext.arrow"},
    {"govtext.spark", "govtext.cli"},
    {"govtext.__main__"},
]
#: The one door for plugins: their authors' module, the kinds, the gazetteer, and private modules of their own area.
DOOR = {"govtext.plugin", "govtext.kinds", "govtext.places"}
#: What a plugin may import from elsewhere, beside the standard library.
FOREIGN = {"attrs", "dateutil"}


def modules():
    """Return every module's name and file, where govtext is installed."""
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT.parent).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def imports(path):
    """Return the full names of all modules that a file imports, also within functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            yield from names & NAMES or {node.module}


NAMES = {name for name, _ in modules()}
EVERY = [pytest.param(name, path, id=name) for name, path in modules()]


def unit(name):
    """Return what stands in the levels for a module: itself, or its package."""
    known = set().union(*LEVELS)
    while name not in known and "." in name.removeprefix("govtext."):
        name = name.rpartition(".")[0]
    return name


def level(name):
    """Return a module's level."""
    found = [number for number, names in enumerate(LEVELS) if unit(name) in names]
    assert found, f"{name} has no level; give it one in LEVELS"
    return found[0]


@pytest.mark.parametrize(("name", "path"), EVERY)
def test_imports_go_strictly_down(name, path):
    """A module imports from lower levels, and a package's modules from one another."""
    here = level(name)
    for other in imports(path):
        if other.split(".")[0] == "govtext":
            assert level(other) < here or unit(other) == unit(name), f"{name} imports {other}"


@pytest.mark.parametrize(("name", "path"), [param for param in EVERY if param.id.startswith("govtext.plugins.")])
def test_plugins_know_the_plugin_module_the_kinds_and_nobody_else(name, path):
    """No plugin imports another; a private module is shared by plugins, and is not one."""
    for other in imports(path):
        top = other.split(".")[0]
        private = other.startswith("govtext.plugins._")
        assert other in DOOR or private or top in FOREIGN or top in sys.stdlib_module_names, f"{name} imports {other}"


def test_each_private_module_of_the_plugins_is_used():
    """A file that nobody imports is dead."""
    used = {other for _, path in modules() for other in imports(path)}

    assert {name for name in NAMES if name.startswith("govtext.plugins._")} <= used


def test_nothing_outside_the_five_dependencies_is_imported():
    """And click by the command line only, pytest and Hypothesis by what tests need."""
    allowed = {"attrs", "attr", "pluggy", "regex", "dateutil", "govtext"}
    where = {"click": ("govtext.cli", "govtext.__main__"), "hypothesis": ("govtext.testing",), "pytest": ("govtext.testing",)}
    for name, path in modules():
        for other in imports(path):
            top = other.split(".")[0]
            assert top in allowed or top in sys.stdlib_module_names or unit(name) in where.get(top, ()), f"{name} imports {other}"
