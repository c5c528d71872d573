"""Where the shared material stands beside the project, the figures of the contract are kept."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("GOVTEXT_SHARED", Path(__file__).resolve().parents[3] / "shared"))
pytestmark = pytest.mark.skipif(
    not (SHARED / "tools" / "score.py").is_file(), reason=f"no shared reports at {SHARED}; set GOVTEXT_SHARED to their folder"
)
TEXTS = sorted(path for folder in ("samples", "dev/samples", "articles") for path in (SHARED / folder).glob("*.txt"))


def score(*arguments):
    """Run the shared measure, and return its exit status and figures."""
    command = [sys.executable, str(SHARED / "tools" / "score.py"), "--json", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def test_the_five_samples_are_read():
    """F1 of 0.95 over everything, 0.90 for every kind that has enough to count, and no bad offset."""
    status, figures = score("--at-least", 0.95, "--floor", 0.90)

    assert 0 == figures["bad_offsets"]
    assert 0 == status, figures


def test_reports_of_other_outlets_are_read():
    """The second set is a measure of breadth: 0.60 at least."""
    status, figures = score("--gold", SHARED / "dev" / "gold", "--samples", SHARED / "dev" / "samples", "--at-least", 0.60)

    assert 0 == status, figures


@pytest.fixture(scope="module")
def board():
    """The shared measure's own check of offsets."""
    spec = importlib.util.spec_from_file_location("score", SHARED / "tools" / "score.py")
    module = importlib.util.module_from_spec(spec)
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    spec.loader.exec_module(module)
    sys.dont_write_bytecode = before
    return module


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in TEXTS])
def test_every_report_parses_without_a_fault_and_every_span_cuts_its_text(path, pipeline, board):
    """All samples and all articles, evidence included."""
    text = path.read_bytes().decode("utf-8")
    document = pipeline.parse(text)
    found = board.Board()
    board.check_spans(path.stem, text, document.to_dict(full=True), found)

    assert () == document.faults
    assert 0 == found.bad, found.log
