"""Importing govtext is cheap: four dependencies, the standard library, and nothing compiled."""

import json
import subprocess
import sys

_LOADED = """
import json, sys
import attrs, pluggy, regex, dateutil
before = set(sys.modules)
import {module}
print(json.dumps(sorted({{name.partition(".")[0] for name in set(sys.modules) - before}} | {{"done"}})))
"""


def loaded(module):
    """Return the top-level packages that a fresh interpreter loads for *module*, the four dependencies aside."""
    return set(json.loads(run(_LOADED.format(module=module))))


def run(code):
    """Return what *code* prints in a fresh interpreter in which warnings are errors."""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True, encoding="utf-8")
    return done.stdout


def test_importing_govtext_imports_its_four_dependencies_and_the_standard_library():
    """No click, no plugin's fancy."""
    foreign = loaded("govtext") - {"govtext", "attr", "attrs", "pluggy", "regex", "dateutil", "six", "done"} - set(sys.stdlib_module_names)

    assert set() == {name for name in foreign if not name.startswith("_")}


def test_importing_govtext_imports_no_plugin_and_builds_no_pipeline():
    """Plugins, lexicons and patterns wait for the first report."""
    names = json.loads(run("import json, sys, govtext; print(json.dumps([m for m in sys.modules if m.startswith('govtext.plugins.')]))"))

    assert [] == names


def test_the_command_line_alone_imports_click():
    """A library user does not pay for it."""
    assert "click" not in loaded("govtext, govtext.testing, govtext.plugin, govtext.kinds")


def test_importing_and_parsing_print_nothing_and_warn_of_nothing():
    """A library is silent."""
    assert "" == run("import govtext; govtext.parse('Sáng 11/10/2021, UBND tỉnh họp.')")


def test_every_name_of_the_front_door_opens():
    """Names are fetched when asked for, listed before, and a wrong one is an attribute error."""
    code = "import govtext as g; assert set(g.__all__) <= set(dir(g)); [getattr(g, name) for name in g.__all__]; print(hasattr(g, 'Pipelin'))"

    assert "False" == run(code).strip()
