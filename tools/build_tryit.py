"""
Fetch what the try-it page needs and put it beside the page: ``python tools/build_tryit.py docs/_build/html/try``.

Pyodide's core comes from npm, the wheels from the Python package index through pip, govtext itself from this checkout. Nothing of it is committed,
and the page asks no other site for anything.
"""

import argparse
import io
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

PYODIDE = "314.0.7"
PYTHON = "3.14"
#: What Pyodide asks for when it starts; the rest of its package is for other uses.
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip")
#: What govtext needs there: regex has no build for browsers, click is for the command line.
PURE = ("attrs", "jinja2", "pluggy", "python-dateutil")
#: Has compiled parts for speed, and works without them.
HALF = ("markupsafe",)
TOP = Path(__file__).parents[1]


def build(folder: Path) -> list[str]:
    """Fill *folder* and return the names of the wheels in it."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in (TOP / "docs" / "tryit").iterdir():
        shutil.copy(file, folder / file.name)
    with tempfile.TemporaryDirectory() as scratch:
        _pyodide(Path(scratch), folder / "pyodide")
        _wheels(Path(scratch), folder)
    names = sorted(path.name for path in folder.glob("*.whl"))
    (folder / "parts.json").write_text(json.dumps({"wheels": names}), encoding="utf-8")
    return names


def _pyodide(scratch: Path, there: Path) -> None:
    packed = subprocess.run(
        ["npm", "pack", "--silent", f"pyodide@{PYODIDE}"], cwd=scratch, check=True, capture_output=True, text=True
    ).stdout.split()[-1]
    there.mkdir(exist_ok=True)
    with tarfile.open(scratch / packed) as archive:
        for name in CORE:
            member = archive.extractfile(f"package/{name}")
            if member is None:
                raise SystemExit(f"pyodide {PYODIDE} has no {name}")
            (there / name).write_bytes(member.read())


def _wheels(scratch: Path, folder: Path) -> None:
    for old in folder.glob("*.whl"):
        old.unlink()
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", str(scratch / "own"), str(TOP)], check=True)
    there = ["--no-deps", "--only-binary=:all:", "--python-version", PYTHON]
    subprocess.run([*pip, "download", *there, "--dest", str(scratch / "pure"), *PURE], check=True)
    machine = ["--platform", "manylinux2014_x86_64", "--implementation", "cp"]
    subprocess.run([*pip, "download", *there, *machine, "--dest", str(scratch / "half"), *HALF], check=True)
    for wheel in [*(scratch / "own").glob("*.whl"), *(scratch / "pure").glob("*.whl")]:
        shutil.copy(wheel, folder / wheel.name)
    for wheel in (scratch / "half").glob("*.whl"):
        (folder / f"{'-'.join(wheel.name.split('-')[:2])}-py3-none-any.whl").write_bytes(_without_machine_code(wheel))


def _without_machine_code(wheel: Path) -> bytes:
    """Return a wheel without its compiled parts, which another machine could not load."""
    packed = io.BytesIO()
    with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            if not item.filename.endswith((".so", ".pyd")):
                new.writestr(item, old.read(item))
    return packed.getvalue()


def main() -> None:
    """Read the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the built site has its page try/index.html")
    for name in build(parser.parse_args().folder):
        print(name)


if __name__ == "__main__":
    main()
