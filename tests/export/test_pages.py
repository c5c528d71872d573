"""The commands that the pages show for looking, tables and exchange do what they say."""

import importlib.util
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from govtext import Pipeline
from govtext.cli import asked, exporting, reporting, viewing
from govtext.cli.commands import main

TOP = Path(__file__).parents[2]
PAGES = ("howto/look-at-a-report", "howto/make-tables", "howto/exchange", "howto/draw-a-corpus", "vi/bat-dau")
#: What a command needs, where it needs anything: the extra, and a module of it.
NEEDS = {
    "view -o": "jinja2",
    "tables": "pyarrow",
    "tables duckdb": "duckdb",
    "report": "altair",
    "export spacy": "spacy",
}


def commands() -> list[tuple[str, str]]:
    """Return each line of the pages' shell blocks that calls govtext, with its page."""
    blocks = [
        (page, block)
        for page in PAGES
        for block in re.findall("^```sh\n(.*?)^```", (TOP / "docs" / f"{page}.md").read_text(encoding="utf-8"), re.M | re.S)
    ]
    return [(page, line) for page, block in blocks for line in block.splitlines() if line.startswith("govtext ")]


def needed(words: list[str]) -> set[str]:
    """Return the modules without which the command cannot do its work."""
    signs = {words[0], *(f"{words[0]} {word}" for word in words)}
    return {module for sign, module in NEEDS.items() if sign in signs}


@pytest.mark.parametrize(("page", "line"), commands())
def test_it_does(page: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pipeline: Pipeline) -> None:
    """Run in a directory that has the example reports, it reads them and leaves what it names after ``-o``."""
    words = shlex.split(line)[1:]
    for module in needed(words):
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"{line}: {module} is not installed")
    for module in (asked, reporting, viewing):
        monkeypatch.setattr(module, "installed", lambda: pipeline)
    folder = tmp_path / "examples" / "reports"
    folder.mkdir(parents=True)
    for name in ("2020-lam-viec-voi-huyen-uy.txt", "2025-cong-bo-quyet-dinh.txt"):
        (folder / name).write_bytes((TOP / "examples" / "reports" / name).read_bytes())
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, words, catch_exceptions=False)

    assert result.exit_code == 0, result.output
    if "-o" in words:
        written = tmp_path / words[words.index("-o") + 1]
        assert written.is_dir() or written.stat().st_size > 500
        assert not written.is_dir() or any(file.stat().st_size > 500 for file in written.iterdir())
    else:
        assert result.stdout


def test_there_are_commands() -> None:
    """The pages show every command, and every format of exchange."""
    shown = [line for _, line in commands()]

    assert {line.split()[1] for line in shown} == {"view", "tables", "export", "report", "parse"}
    assert {line.split("--format ")[1].split()[0] for line in shown if " export " in line} == {*exporting._CHOICES} - {"doccano-relations"}
