"""A third party's package is used as soon as it is installed, and a broken one costs only itself."""

import json
import subprocess
import sys
import sysconfig
import venv
import zipfile

import pytest

BARIA = '''
"""News items of Ba Ria radio and television, and the weather in them."""
from collections.abc import Iterator

import attrs

from govtext.kinds import Annotation, Outlet, Timex
from govtext.plugin import Layer, Source, Span, hookimpl, pattern

_RAIN = pattern("mưa (?P<how>to|nhỏ)", cues=("mưa",))


@attrs.frozen
class Rain(Annotation):
    """Rain, and how much."""

    how: str
    when: str | None = None


def rain(source: Source, times: Layer[Timex]) -> Iterator[Rain]:
    """Find rain."""
    for match in _RAIN.find(source):
        day = times.last_before(match.start())
        yield Rain(Span.of(match), match["how"], day and day.value, rule="rain", evidence=(day,) if day else ())


@hookimpl
def govtext_entries():
    yield Outlet(code="QZX", name="Đài Phát thanh và Truyền hình Bà Rịa", province="Bà Rịa - Vũng Tàu")


@hookimpl
def govtext_annotators():
    yield rain
'''

MISSPELT = """
from govtext.plugin import hookimpl

@hookimpl
def govtext_entires():
    yield
"""

CLASHING = """
from govtext.kinds import Unit
from govtext.plugin import hookimpl

@hookimpl
def govtext_entries():
    yield Unit(symbol="qzx", factor="1")
    yield Unit(symbol="qzx", factor="2")
"""

PACKAGES = {
    "govtext-baria": ("baria", "govtext_baria", BARIA),
    "govtext-absent": ("absent", "govtext_absent", "import no_such_module_anywhere"),
    "govtext-misspelt": ("misspelt", "govtext_misspelt", MISSPELT),
    "govtext-clashing": ("clashing", "govtext_clashing", CLASHING),
    "govtext-rival": ("layout", "govtext_rival", BARIA),
}

ASK = """
import json, sys, warnings
import govtext
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    document = govtext.parse(sys.stdin.read())
    pipeline = govtext.Pipeline.installed()
again = govtext.Document.from_dict(json.loads(document.to_json(full=True)))
print(json.dumps({
    "document": document.to_dict(full=True),
    "survives": document == again,
    "faults": [str(fault) for fault in document.faults],
    "plugins": [(p.name, p.distribution, p.version) for p in pipeline.plugins if p.distribution != "govtext"],
    "warnings": sorted({f"{w.category.__name__}: {w.message}" for w in caught}),
    "without": [p.name for p in pipeline.without("baria").plugins if p.distribution != "govtext"],
}))
"""


def wheel(folder, name, point, module, code):
    """Write a wheel by hand: no network, no build."""
    path, info = folder / f"{module}-1.2-py3-none-any.whl", f"{module}-1.2.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{module}.py", code)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.2\nRequires-Dist: govtext\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/entry_points.txt", f"[govtext]\n{point} = {module}\n")
        archive.writestr(f"{info}/RECORD", "")
    return path


@pytest.fixture(scope="module")
def answer(tmp_path_factory):
    """Install the packages into a virtual environment that sees this one's, and ask there."""
    folder = tmp_path_factory.mktemp("third-party")
    venv.create(folder / "env", with_pip=False)
    scheme = "venv" if "venv" in sysconfig.get_scheme_names() else None
    paths = sysconfig.get_paths(*[scheme] if scheme else [], vars={"base": str(folder / "env"), "platbase": str(folder / "env")})
    with open(f"{paths['purelib']}/here.pth", "w", encoding="utf-8") as here:
        here.writelines(f"import site; site.addsitedir({path!r})\n" for path in dict.fromkeys([*map(sysconfig.get_path, ["purelib", "platlib"])]))
    for name, (point, module, code) in PACKAGES.items():
        # Pure wheels are installed by unpacking.
        zipfile.ZipFile(wheel(folder, name, point, module, code)).extractall(paths["purelib"])
    python = f"{paths['scripts']}/python{'.exe' if sys.platform == 'win32' else ''}"
    text = "Mưa lớn ở Bà Rịa\n\n(QZX) - Sáng 11/10/2021, trời mưa to, UBND tỉnh họp.\n"
    done = subprocess.run([python, "-c", ASK], input=text, capture_output=True, text=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_it_is_seen_with_its_package_and_version(answer):
    """Under the name of its entry point; and left out on request."""
    assert [["baria", "govtext-baria", "1.2"]] == answer["plugins"]
    assert [] == answer["without"]


def test_its_names_are_known(answer):
    """The outlet that it brings is the report's."""
    outlet = answer["document"]["outlet"]

    assert ("QZX", "Đài Phát thanh và Truyền hình Bà Rịa", "Bà Rịa - Vũng Tàu") == (outlet["code"], outlet["name"], outlet["province"])


def test_its_own_kind_is_found_and_survives_as_data(answer):
    """Under its distribution's name, resting on what a built-in found."""
    (rain,) = answer["document"]["extra"]["govtext-baria:Rain"]

    assert ("mưa to", "to", "2021-10-11TMO") == (rain["text"], rain["how"], rain["when"])
    assert ("baria", "rain") == (rain["why"]["by"], rain["why"]["rule"])
    assert "govtext:Timex" == rain["why"]["evidence"][0]["is"]
    assert answer["survives"]
    assert [] == answer["faults"]


def test_each_broken_package_is_a_warning_that_says_what_is_wrong(answer):
    """The name, the package, and the reason; everything else goes on."""
    absent, clashing, layout, misspelt = answer["warnings"]

    assert (
        "PluginWarning: plugin 'absent' of govtext-absent 1.2 is left out: ModuleNotFoundError: No module named 'no_such_module_anywhere'" == absent
    )
    assert clashing.startswith("PluginWarning: plugin 'clashing' of govtext-clashing 1.2 is left out: Unit form 'qzx' names two entries")
    assert layout.startswith("PluginWarning: plugin 'layout' of govtext-rival 1.2 is left out: two plugins are called 'layout'")
    assert "did you mean govtext_entries?" in misspelt
