"""What the command line says of plugins, and which it works with."""

import json
import re
import types
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import govtext
from govtext import Annotation, Pipeline, Span, registry
from govtext.cli import listing
from govtext.cli.commands import main
from govtext.document import KEYS
from govtext.kinds import Headline, Timex
from govtext.packages import Package
from govtext.plugin import Layer, Source, hookimpl
from govtext.timing import seconds

NEWS = "Cao Bằng thu ngân sách tăng\n\nSáng 3/11/2020, UBND tỉnh Cao Bằng tổ chức hội nghị. Trà đã nguội.\n"


def run(*arguments: object) -> Result:
    """Call the command as a shell would."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments], env={"COLUMNS": "120"})


class Tea(Annotation):
    """Tea."""


def brew(source: Source, days: Layer[Timex]) -> Iterator[Tea]:
    """Find tea."""
    at = source.folded.find("trà")
    if at >= 0:
        yield Tea(Span(at, at + 3))


def spill(source: Source) -> Iterator[Headline]:
    """Fail."""
    raise ValueError("no leaves")
    yield


def offered(name: str, answer: object, *requires: str) -> Package:
    """Return what an installed package offers: a finder's module, or an error."""

    def load() -> object:
        if isinstance(answer, BaseException):
            raise answer
        module = types.ModuleType(name)
        module.govtext_annotators = hookimpl(specname="govtext_annotators")(lambda: [answer])
        return module

    return Package(name, f"govtext-{name}", "1.0", requires, types.SimpleNamespace(load=load))


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One report in a file, and the working directory beside it."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "news.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have three packages installed: one that works, one that fails while it reads, one that cannot be used."""
    packages = [offered("cup", ModuleNotFoundError("No module named 'china'")), offered("spoon", spill), offered("tea", brew)]
    for module in (registry, listing):
        monkeypatch.setattr(module, "packages", lambda: iter(packages))


def listed(*arguments: object) -> dict[str, dict[str, object]]:
    """Return the rows of ``govtext plugins``, by name."""
    return {row["name"]: row for row in json.loads(run("plugins", "--format", "json", *arguments).stdout)}


def test_the_list_has_every_built_in():
    """With name, version, package, state, and what it reads, writes and knows."""
    result = run("plugins", "--only-builtin")
    rows = listed("--only-builtin")

    assert result.exit_code == 0
    assert {plugin.name for plugin in Pipeline.builtin().plugins} == set(rows)
    assert rows["outlets"] == {
        "name": "outlets",
        "version": Pipeline.builtin().plugins[0].version,
        "package": "govtext",
        "state": "used",
        "time": "",
        "reads": ["Byline", "Dateline", "SourceLine"],
        "writes": ["OutletMention"],
        "knows": ["Outlet"],
    }
    assert re.search(r"^bylines +\S+ +govtext +used\n    Signature → Byline$", result.stdout, re.MULTILINE)
    assert re.search(r"^outlets +\S+ +govtext +used\n    Byline, Dateline, SourceLine → OutletMention; knows Outlet$", result.stdout, re.MULTILINE)
    assert re.search(r"^lunar +\S+ +govtext +used\n    → TimeMention$", result.stdout, re.MULTILINE)
    assert result.stdout.endswith(f"\n{len(rows)} plugins, no faults\n")


@pytest.mark.usefixtures("installed")
def test_what_is_not_used_is_listed_with_the_reason():
    """Left out for a fault, or disabled."""
    rows = listed("--disable", "spoon,lunar")
    told = run("plugins")

    assert {name: rows[name]["state"] for name in ("tea", "cup", "spoon", "lunar")} == {
        "tea": "used",
        "cup": "left out",
        "spoon": "disabled",
        "lunar": "disabled",
    }
    assert (rows["tea"]["package"], rows["tea"]["version"], rows["tea"]["reads"], rows["tea"]["writes"]) == ("govtext-tea", "1.0", ["Timex"], ["Tea"])
    assert "1 fault\n  plugin 'cup' of govtext-cup 1.0 is left out: ModuleNotFoundError: No module named 'china'\n" in told.stdout
    assert {row["state"] for row in listed("--only-builtin").values() if row["package"] != "govtext"} == {"disabled"}


def test_the_time_that_each_takes_is_shown(news):
    """For the report that is given."""
    rows = listed("--time", news)

    assert all(re.fullmatch(r"[0-9]+\.[0-9]{2} ms", row["time"]) for row in rows.values())
    assert run("plugins", "--time", news.with_name("missing.txt")).exit_code == 1


def test_time_is_measured_by_plugin():
    """Each has its own, and what is read is the same."""
    taken = seconds(Pipeline.builtin(), NEWS)

    assert set(taken) == {plugin.name for plugin in Pipeline.builtin().plugins}
    assert all(time > 0 for name, time in taken.items())


@pytest.mark.usefixtures("installed")
def test_what_fails_is_said_and_the_rest_is_printed(news):
    """A package that cannot be used and a finder that fails are a line each on standard error."""
    result = run("parse", news)

    assert result.stderr.splitlines() == [
        "govtext: plugin 'cup' of govtext-cup 1.0 is left out: ModuleNotFoundError: No module named 'china'",
        f"govtext: {news}: finder spill of plugin spoon failed: ValueError: no leaves",
    ]
    assert result.exit_code == 0
    assert '"2020-11-03TMO"' in result.stdout


def teas(*arguments: object) -> int:
    """Return in how many documents tea was found."""
    return run("parse", "news.txt", *arguments).stdout.count("Tea")


@pytest.mark.usefixtures("installed", "news")
@pytest.mark.parametrize("command", ["parse", "explain"])
def test_plugins_can_be_left_out_by_option(command):
    """On every command that reads reports."""
    assert "Tea" in run(command, "news.txt").stdout
    assert "Tea" not in run(command, "news.txt", "--disable", "tea").stdout
    assert "Tea" not in run(command, "news.txt", "--only-builtin").stdout
    assert run(command, "news.txt", "--disable", "tea,cup", "--disable", "spoon").stderr == ""


@pytest.mark.usefixtures("installed")
def test_option_goes_before_environment_and_environment_before_file(news, monkeypatch):
    """Setting by setting; the nearest place that says it counts."""
    project = news.with_name("pyproject.toml")
    assert teas() == 1

    project.write_text('[tool.govtext]\ndisable = ["tea"]\n', encoding="utf-8")
    assert teas() == 0

    monkeypatch.setenv("GOVTEXT_DISABLE", "spoon")
    assert teas() == 1
    assert teas("--disable", "tea") == 0

    monkeypatch.setenv("GOVTEXT_ONLY_BUILTIN", "1")
    assert teas() == 0

    monkeypatch.delenv("GOVTEXT_ONLY_BUILTIN")
    project.write_text("[tool.govtext]\nonly-builtin = true\n", encoding="utf-8")
    assert teas() == 0
    monkeypatch.setenv("GOVTEXT_ONLY_BUILTIN", "0")
    assert teas() == 1


@pytest.mark.usefixtures("installed")
def test_a_name_that_no_plugin_has(news, monkeypatch):
    """Typed, it is an error; told from around, a line on standard error; a file that nobody understands is an error."""
    typed = run("parse", news, "--disable", "lunr")
    monkeypatch.setenv("GOVTEXT_DISABLE", "lunr")
    around = run("parse", news, "--only-builtin")
    monkeypatch.delenv("GOVTEXT_DISABLE")
    news.with_name("govtext.toml").write_text("disabled = []", encoding="utf-8")
    broken = run("parse", news)

    assert (typed.exit_code, around.exit_code, broken.exit_code) == (2, 0, 2)
    assert "Invalid value for '--disable': no plugin 'lunr' to disable; did you mean lunar?" in " ".join(typed.stderr.split())
    assert around.stderr == "govtext: no plugin 'lunr' to disable; did you mean lunar?\n"
    assert "unknown key 'disabled'; did you mean disable?" in " ".join(broken.stderr.split())


def edges(drawing: str) -> set[tuple[str, str]]:
    """Return the arrows of a drawing in Mermaid."""
    return set(re.findall(r"^  (\w+) --> (\w+)$", drawing, re.MULTILINE))


@pytest.mark.usefixtures("installed")
def test_the_graph_has_an_arrow_for_each_thing_read_or_written():
    """Of every plugin and kind, a third party's too."""
    drawing = run("graph", "--disable", "cup").stdout
    pipeline = Pipeline.builtin()

    assert drawing.startswith("flowchart LR\n")
    assert {("k_Timex", "p_tea"), ("p_tea", "k_Tea")} <= edges(drawing)
    for annotator in pipeline.plan.order:
        assert {(f"p_{annotator.plugin}", f"k_{kind.__name__}") for kind in annotator.writes} <= edges(drawing)
        assert {(f"k_{kind.__name__}", f"p_{annotator.plugin}") for kind in annotator.reads} <= edges(drawing)


def test_the_graph_of_some_is_what_they_rest_on():
    """By plugin, key or kind."""
    dates, time, one = (edges(run("graph", "--only-builtin", name).stdout) for name in ("dates", "Timex", "lunar"))

    assert dates == time
    assert ("p_timeline", "k_Timex") in dates
    assert not any("Indicator" in end for _, end in dates)
    assert one == {("p_lunar", "k_TimeMention")}


def test_the_graph_in_dot():
    """For Graphviz."""
    drawing = run("graph", "--only-builtin", "outlets", "--format", "dot").stdout

    assert drawing.startswith("digraph govtext {\n")
    assert '  "p:outlets" -> "k:OutletMention";\n' in drawing
    assert drawing.endswith("}\n")


def test_a_graph_of_nothing_known():
    """Is a usage error with the nearest name."""
    result = run("graph", "--only-builtin", "lunr")

    assert result.exit_code == 2
    assert "no plugin, key or kind 'lunr' in this pipeline; did you mean lunar?" in " ".join(result.stderr.split())


def test_the_front_door_has_what_can_be_wrong_with_settings():
    """And the keys that a graph may be asked for."""
    assert govtext.SettingError
    assert "dates" in KEYS
