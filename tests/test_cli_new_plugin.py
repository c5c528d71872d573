"""``govtext new-plugin`` writes a package that is complete; .ci/run builds and installs it, and runs its tests."""

import importlib.util
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner, Result

from govtext import Pipeline
from govtext.cli.commands import main
from govtext.kinds import Outlet
from govtext.testing import assert_finds


def run(folder: Path, *arguments: str) -> Result:
    """Call the command as a shell would."""
    return CliRunner().invoke(main, ["new-plugin", *arguments, "--directory", str(folder)])


def module(file: Path) -> ModuleType:
    """Import what was written."""
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.mark.parametrize(("options", "name", "plugin"), [([], "rain", "rain"), (["--outlet"], "cao-nguyen", "cao_nguyen")])
def test_the_package_is_complete(tmp_path, options, name, plugin):
    """Every file is there, nothing is left to fill in, and the first report reads as it is marked."""
    result = run(tmp_path, name, *options)
    folder = tmp_path / f"govtext-{name}"
    files = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    made = module(folder / f"govtext_{plugin}.py")
    pipeline = Pipeline.of(*Pipeline.builtin().plugins, made)

    assert result.exit_code == 0, result.output
    assert files == {
        "pyproject.toml",
        "README.md",
        ".gitignore",
        ".github/workflows/ci.yml",
        f"govtext_{plugin}.py",
        f"tests/test_{plugin}.py",
        "tests/reports/first.txt",
    }
    assert all(str(folder / file) in result.stdout for file in files)
    assert project["entry-points"]["govtext"] == {plugin: f"govtext_{plugin}"}
    assert project["dependencies"] == ["govtext>=0.1,<1"]
    assert not any("$" in (folder / file).read_text(encoding="utf-8") for file in files - {"README.md", ".github/workflows/ci.yml"})
    assert "${{ matrix.python }}" in (folder / ".github/workflows/ci.yml").read_text(encoding="utf-8")
    compile((folder / f"tests/test_{plugin}.py").read_text(encoding="utf-8"), "test", "exec")
    assert assert_finds((folder / "tests/reports/first.txt").read_text(encoding="utf-8"), pipeline=pipeline).faults == ()


def test_an_outlet_has_a_code_that_nobody_has(tmp_path):
    """Made as newspapers make theirs."""
    run(tmp_path, "lang-son", "--outlet")
    (entry,) = module(tmp_path / "govtext-lang-son" / "govtext_lang_son.py").govtext_entries()

    assert entry.code == "LSOX"
    assert not Pipeline.builtin().lexicons[Outlet].all(entry.code)


def test_the_name_may_have_its_prefix(tmp_path):
    """It is the same package."""
    run(tmp_path, "govtext-rain")

    assert (tmp_path / "govtext-rain" / "govtext_rain.py").is_file()


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Rain", "'Rain' is no name for a package; write small letters, digits and dashes: cao-bang"),
        ("2rain", "'2rain' is no name for a package"),
        ("rain_", "'rain_' is no name for a package"),
        ("lunar", "a plugin is called 'lunar' already; see govtext plugins"),
    ],
)
def test_a_name_that_cannot_be(tmp_path, name, message):
    """Is a usage error."""
    result = run(tmp_path, name)

    assert result.exit_code == 2
    assert message in " ".join(result.stderr.replace("│", " ").split())
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten(tmp_path):
    """A folder of that name stays as it is."""
    run(tmp_path, "rain")
    (tmp_path / "govtext-rain" / "README.md").write_text("mine", encoding="utf-8")
    result = run(tmp_path, "rain")

    assert result.exit_code == 1
    assert "is there already; nothing was written" in result.stderr
    assert (tmp_path / "govtext-rain" / "README.md").read_text(encoding="utf-8") == "mine"
