"""pytest finds the fixtures wherever govtext is installed, and nobody else pays for them."""

import json
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

WEATHER = '''
"""The weather."""
from collections.abc import Iterator

import attrs

from govtext.plugin import Annotation, Source, Span, hookimpl, pattern

_RAIN = pattern("mưa (?P<how>to|nhỏ)", cues=("mưa",))


@attrs.frozen
class Rain(Annotation):
    """Rain."""

    how: str


def rain(source: Source) -> Iterator[Rain]:
    """Find rain."""
    for match in _RAIN.find(source):
        yield Rain(Span.of(match), match["how"], rule="rain")


@hookimpl
def govtext_annotators():
    yield rain
'''

TESTS = """
import pytest
from govtext.testing import Marked
import weather


def test_finds(assert_finds):
    document = assert_finds("Sáng nay [[mưa to|Rain how=to]], gió nhẹ.")
    assert document.text == "Sáng nay mưa to, gió nhẹ."


def test_finds_nothing(assert_finds):
    assert_finds("Sáng nay mưa gió.", weather.Rain)


def test_knows_what_the_caller_knows(assert_finds):
    assert_finds("[[Chiều qua|Timex value=2025-11-04TAF]] mưa gió.", published="2025-11-05")


def test_differs(assert_finds):
    assert_finds("Sáng nay [[mưa to|Rain how=nhỏ]].")


def test_pipeline(govtext_pipeline):
    assert "weather" in [plugin.name for plugin in govtext_pipeline.plugins]
"""


def test_the_fixtures_join_the_project_s_plugins(tmp_path: Path) -> None:
    """By the ini option; a test that fails is told the difference and not how it was found."""
    (tmp_path / "weather.py").write_text(WEATHER, encoding="utf-8")
    (tmp_path / "test_weather.py").write_text(TESTS, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\ngovtext_plugins = weather\npythonpath = .\n", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False, timeout=120)

    assert "1 failed, 4 passed" in done.stdout, done.stdout + done.stderr
    assert "! line 1: Rain 'mưa to' has how=to, marked nhỏ" in done.stdout
    assert "marked.py" not in done.stdout.replace("govtext.testing.marked", "")


def test_they_come_by_an_entry_point() -> None:
    """Of the group pytest11."""
    (point,) = entry_points(group="pytest11", name="govtext")

    assert point.value == "govtext.testing.fixtures"


def test_loading_them_loads_nothing_of_govtext() -> None:
    """No plugin, no pipeline, no kind: pytest loads them in every project of the environment."""
    code = "import sys, json, govtext.testing.fixtures; print(json.dumps(sorted(m for m in sys.modules if m.startswith('govtext'))))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert json.loads(done.stdout) == ["govtext", "govtext.testing", "govtext.testing.fixtures"]


def test_show_needs_neither_pytest_nor_hypothesis() -> None:
    """Nor does import govtext."""
    code = "import sys; from govtext.testing import show, check_plugin, assert_finds; print({'pytest', 'hypothesis'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "set()"
