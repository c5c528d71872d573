"""The documentation and the README say what is so."""

import doctest
import importlib.resources
import importlib.util
import inspect
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import attrs
import click
import pytest

import govtext.errors
import govtext.kinds
import govtext.plugin
import govtext.testing.fixtures
import govtext.testing.strategies
from govtext import Pipeline, hookspecs, settings
from govtext.annotation import Annotation
from govtext.cli.commands import main
from govtext.document import KEYS, Fault
from govtext.errors import GovtextError, PluginWarning
from govtext.lexicon import Entry, read_entries

TOP = Path(__file__).parents[1]
REFERENCE = TOP / "docs" / "reference"

_FENCE = re.compile(r"^```(?:python|\{code-block\} (?P<language>\w+)\n:caption: (?P<file>\S+)\n)\n?(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL)


def _refresh() -> ModuleType:
    """Import docs/refresh.py, which is no part of the package."""
    spec = importlib.util.spec_from_file_location("refresh", TOP / "docs" / "refresh.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


refresh = _refresh()
PAGES = refresh.pages()
WRITTEN = [
    path
    for path in PAGES
    if re.search("^```console|^. plugin . what it does|^. column . type . what", path.read_text(encoding="utf-8"), re.MULTILINE)
]


def page(name: str) -> str:
    """Return a page of the reference."""
    return (REFERENCE / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(TOP)))
def test_every_python_block_runs(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Blocks run in order, as one session; captioned ones are files that the others may import, the last of a name counts, and the tests among
    them pass.

    A page that needs more than the core says so in a comment: ``<!-- needs: pyarrow -->``.
    """
    for module in re.findall(r"^<!-- needs: (\w+) -->$", path.read_text(encoding="utf-8"), re.MULTILINE):
        pytest.importorskip(module, reason=f"the page needs {module}, which is not installed")
    monkeypatch.chdir(TOP)
    monkeypatch.syspath_prepend(tmp_path)
    before = set(sys.modules)
    session: dict[str, object] = {"__name__": "page"}
    text = path.read_text(encoding="utf-8")
    failures = 0
    for block in _FENCE.finditer(text):
        code = block["code"]
        if block["file"]:
            file = tmp_path / block["file"]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(code, encoding="utf-8")
        elif ">>> " in code:
            line = text.count("\n", 0, block.start("code"))
            example = doctest.DocTestParser().get_doctest(code, session, path.name, str(path), line)
            runner = doctest.DocTestRunner(optionflags=doctest.FAIL_FAST)
            failures += runner.run(example, clear_globs=False).failed
            session.update(example.globs)
        else:
            exec(compile(code, str(path), "exec"), session)
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(tmp_path)):
            del sys.modules[name]

    assert failures == 0
    if list(tmp_path.rglob("test_*.py")):
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "."]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False, timeout=300)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(importlib.util.find_spec("pty") is None, reason="there is no pty here to run the commands in")
@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: str(path.relative_to(TOP)))
def test_what_is_shown_is_so(path: Path) -> None:
    """What a page shows of the command line is what it prints, and its table of plugins is whole; docs/refresh.py writes both."""
    shown = path.read_text(encoding="utf-8")

    assert shown == refresh.fresh(shown)


@pytest.mark.parametrize(("name", "example"), [("first-plugin.md", "govtext-phonui"), ("first-finder.md", "govtext-weather")])
def test_the_tutorials_plugins_are_the_examples(name: str, example: str) -> None:
    """The files that a tutorial writes are those of the example; the others are what ``govtext new-plugin`` writes."""
    text = (TOP / "docs" / "tutorial" / name).read_text(encoding="utf-8")
    written = {block["file"]: block["code"] for block in _FENCE.finditer(text) if block["file"]}
    folder = TOP / "examples" / example
    files = {
        str(file.relative_to(folder)): file for file in folder.rglob("*") if file.is_file() and not {"__pycache__", ".hypothesis"} & {*file.parts}
    }

    assert set(files) - set(written) == {".github/workflows/ci.yml"}
    for file, code in written.items():
        assert files[file].read_text(encoding="utf-8") == code, file
    for file, template in ((".gitignore", "gitignore.txt"), (".github/workflows/ci.yml", "ci.yml.txt")):
        source = importlib.resources.files("govtext.templates").joinpath(template).read_text(encoding="utf-8")
        assert files[file].read_text(encoding="utf-8") == source.replace("$$", "$")


def test_the_readme_has_two_commands() -> None:
    """The gate runs them from a fresh clone; see .ci/run."""
    commands = re.findall(r"^```sh\n(.*?)^```$", (TOP / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)

    assert commands == [
        "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/govtext parse examples/reports\n",
        ".venv/bin/pip install '.[test]' && .venv/bin/python -m pytest -n auto\n",
    ]


def test_every_hook_has_its_entry() -> None:
    """Each hook stands on the page of hooks with its exact signature."""
    hooks = {name: function for name, function in vars(hookspecs).items() if name.startswith("govtext_")}

    assert hooks
    for name, function in hooks.items():
        signature = inspect.signature(function)
        arguments = ", ".join(f"{parameter.name}: {_plainly(parameter.annotation)}" for parameter in signature.parameters.values())
        assert f".. py:function:: {name}({arguments}) -> {_plainly(signature.return_annotation)}\n" in page("hooks.md")


def _plainly(hint: object) -> str:
    """Return a type as a signature shows it, without the modules: what a finder is has a page of its own."""
    return re.sub(r"(?:\w+\.)+(?=\w)", "", str(hint)).replace("Callable[..., Iterable[Annotation]]", "Finder")


def test_every_error_has_its_entry() -> None:
    """Each class of error, and each warning, stands on the page of errors."""
    errors = {kind for kind in vars(govtext.errors).values() if isinstance(kind, type) and issubclass(kind, (GovtextError, Warning))}

    assert {GovtextError, PluginWarning} < errors
    for error in errors:
        assert re.search(rf"autoexception:: govtext\.(plugin\.)?{error.__name__}$", page("errors.md"), re.MULTILINE), error
        assert error.__name__ in (*govtext.__all__, *govtext.plugin.__all__), error


def test_every_public_name_has_its_entry() -> None:
    """Each name that an author may import from govtext.plugin stands in the reference."""
    written = "".join(path.read_text(encoding="utf-8") for path in REFERENCE.glob("*.md"))

    for name in (*govtext.plugin.__all__, *govtext.__all__):
        assert re.search(rf"\b{name}\b", written), name


def test_every_kind_is_on_the_page_of_kinds() -> None:
    """Each kind and each sort of entry is exported by govtext.kinds, from which the page is written, and says what it is."""
    defined = [
        kind
        for base in (Annotation, Entry)
        for kind in _below(base)
        if kind.__module__.startswith("govtext.kinds") and not kind.__name__.startswith("_")
    ]

    assert defined
    for kind in defined:
        assert kind.__name__ in govtext.kinds.__all__, kind
        assert (kind.__doc__ or "").strip(), kind


@pytest.mark.parametrize("name", sorted(name for name in govtext.kinds.__all__ if attrs.has(getattr(govtext.kinds, name))))
def test_every_field_is_explained(name: str) -> None:
    """The docstring of a kind or an entry, from which its page is written, explains each field of its own, in their order, and no other."""
    kind = getattr(govtext.kinds, name)
    doc = inspect.getdoc(kind) or ""
    explained = re.findall(r"^    (\w+): ", doc.partition("Args:\n")[2], re.MULTILINE)
    common = ("span", "text", "rule", "by", "evidence") if issubclass(kind, Annotation) and kind is not Annotation else ()

    assert explained == [field.name for field in attrs.fields(kind) if field.name not in common]


def test_the_page_of_kinds_is_written_from_the_code() -> None:
    """Signatures, fields and docstrings of all that govtext.kinds exports."""
    assert ".. automodule:: govtext.kinds\n   :members:\n   :imported-members:\n" in page("kinds.md")


def test_every_name_of_testing_has_its_entry() -> None:
    """The front door of govtext.testing, the strategies, the fixtures and their option."""
    written = page("testing.md")
    fixtures = re.findall(r"^@pytest.fixture.*\ndef (\w+)\(", inspect.getsource(govtext.testing.fixtures), re.MULTILINE)

    assert fixtures == ["govtext_pipeline", "assert_finds"]
    for name in govtext.testing.__all__:
        assert re.search(rf"auto(function|class):: govtext\.testing\.{name}$", written, re.MULTILINE), name
    for name in fixtures:
        assert re.search(rf"^\.\. py:function:: {name}\(", written, re.MULTILINE), name
    strategies = {
        name for name, value in vars(govtext.testing.strategies).items() if getattr(value, "__module__", "") == govtext.testing.strategies.__name__
    }
    listed = re.search(r"automodule:: govtext.testing.strategies\n   :members: (.*)$", written, re.MULTILINE)
    assert listed is not None
    assert {name for name in strategies if not name.startswith("_")} == set(listed[1].split(", "))
    assert govtext.testing.fixtures._PLUGINS in written


def test_every_setting_has_its_row() -> None:
    """Option, variable, key and argument."""
    written = page("settings.md")
    rows = re.findall(r"^\| `(--[\w-]+)[^`]*` \| `(\w+)=[^`]*` \| `([\w-]+) = [^`]*` \| `(\w+)=[^`]*` \|", written, re.MULTILINE)
    options = {option for command in main.commands.values() for parameter in command.params for option in parameter.opts}
    arguments = inspect.signature(Pipeline.installed).parameters

    assert {key for _, _, key, _ in rows} == set(settings._KEYS)
    assert {name for _, name, _, _ in rows} == {settings.DISABLE, settings.ONLY_BUILTIN}
    assert {name for _, _, _, name in rows} == set(arguments)
    assert {option for option, _, _, _ in rows} <= options


def test_every_built_in_plugin_is_in_the_table() -> None:
    """The table names each built-in plugin, and no other."""
    named = re.findall(r"^\| `(\w+)` \|", page("builtins.md"), re.MULTILINE)

    assert [plugin.name for plugin in Pipeline.builtin().plugins] == named


def test_every_lexicon_is_in_the_table() -> None:
    """Each file of names stands on the page of lexicons, with the class of its entries."""
    written = dict(re.findall(r"^\| `(\w+\.toml)` \| \{py:class\}`~govtext\.kinds\.(\w+)`", page("lexicons.md"), re.MULTILINE))
    files = {file.name for file in importlib.resources.files("govtext.lexicons").iterdir() if file.name.endswith((".toml", ".tsv"))}

    assert files == {*written, "places.tsv"}
    for file, sort in written.items():
        assert read_entries(getattr(govtext.kinds, sort), file)


def test_every_option_is_documented() -> None:
    """Sphinx writes the page of the command line from the commands; each option says in its help what it does."""
    assert "govtext.cli.commands:main" in page("cli.md")
    for command in main.commands.values():
        assert command.help
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert parameter.help, f"{command.name} {parameter.opts}"


def test_every_key_is_explained() -> None:
    """Each key of the output, and each field of what it holds, stands on the page of the output."""
    written = set(re.findall(r"`([a-z_]+)`", page("output.md")))
    wanted = {"schema", "extra", "why", "by", "rule", "evidence", "text", "start", "end", *KEYS, *(field.name for field in attrs.fields(Fault))}
    waiting: list[type] = list(KEYS.values())
    seen: set[type] = set()
    while waiting:
        kind = waiting.pop()
        if kind in seen:
            continue
        seen.add(kind)
        attrs.resolve_types(kind)
        for field in attrs.fields(kind):
            if field.name in ("span", "evidence") or not field.metadata.get("json", True):
                continue
            wanted.add(field.name.rstrip("_"))
            waiting.extend(part for part in _types(field.type) if attrs.has(part))

    assert wanted - written == set()


def test_every_page_is_reached() -> None:
    """Each page stands in a table of contents."""
    listed = {
        (path.parent / line.strip()).with_suffix(".md").resolve()
        for path in PAGES
        for block in re.findall(r"^```\{toctree\}\n(.*?)^```$", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        for line in block.splitlines()
        if line.strip() and not line.startswith(":")
    }

    assert {path.resolve() for path in PAGES} - listed == {(TOP / "README.md").resolve(), (TOP / "docs" / "index.md").resolve()}


def _below(base: type) -> set[type]:
    return {kind for child in base.__subclasses__() for kind in {child, *_below(child)}}


def _types(hint: object) -> list[type]:
    arguments = getattr(hint, "__args__", ())
    return [hint] if isinstance(hint, type) and not arguments else [part for argument in arguments for part in _types(argument)]
