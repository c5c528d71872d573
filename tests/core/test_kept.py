"""What was worked out once is found again by the next process, and a store that is of no use costs nothing but time."""

import marshal
import multiprocessing
import os
import shutil
import stat
import subprocess
import sys
import time
from importlib.util import source_hash
from pathlib import Path

import pytest

import govtext
from govtext.kept import Store, directory

CODE = """
import govtext.engine
made = []
assemble = govtext.engine.assemble
govtext.engine.assemble = lambda expr: made.append(expr) or assemble(expr)
document = govtext.parse("Sáng 5/3, Chủ tịch UBND tỉnh Lê Văn An chủ trì hội nghị; thu ngân sách đạt 120 tỷ đồng.")
print(len(made), document.to_json())
"""


def run(**environment):
    """Return how many expressions a new process has compiled, and what it found."""
    shown = subprocess.run(
        [sys.executable, "-c", CODE], env={**os.environ, **environment}, capture_output=True, text=True, encoding="utf-8", check=True
    ).stdout
    count, _, found = shown.partition(" ")
    return int(count), found


def test_the_second_process_compiles_nothing(tmp_path):
    """And finds the same, as does one that keeps nothing."""
    first, found = run(GOVTEXT_CACHE=str(tmp_path), PYTHONUTF8="1")
    second, again = run(GOVTEXT_CACHE=str(tmp_path), PYTHONUTF8="1")
    alone, same = run(GOVTEXT_CACHE="off", PYTHONUTF8="1")

    assert first > 20 < alone
    assert 0 == second
    assert found == again == same


def test_a_thing_is_made_once(tmp_path):
    """By this process, and by those after it."""
    made = []
    first = Store(tmp_path / "deep" / "kept", b"1")
    for _ in range(2):
        assert 7 == first.give(("sort", b"key"), lambda: made.append("first") or 7)
    first.save()
    second = Store(tmp_path / "deep" / "kept", b"1")

    assert 7 == second.give(("sort", b"key"), lambda: made.append("second") or 8)
    assert ["first"] == made


def test_nothing_is_taken_from_other_makers(tmp_path):
    """Neither from another version nor from a file that is no store."""
    first = Store(tmp_path / "kept", b"1")
    first.give(("sort", b"key"), lambda: 7)
    first.save()

    assert 8 == Store(tmp_path / "kept", b"2").give(("sort", b"key"), lambda: 8)


def whole(things):
    """Return the content of a store of the stamp that these tests have."""
    written = marshal.dumps(things)
    return b"1" + source_hash(written) + written


@pytest.mark.parametrize(
    "content", [b"", b"\x00\xff", b"1 not a store", whole(3), whole([1]), whole({("sort", b"key"): 9})[:-1], whole({("sort", b"key"): 9}) + b"x"]
)
def test_a_broken_file_counts_for_nothing(tmp_path, content):
    """Neither one of another form nor one that has lost or gained a byte; it is written anew."""
    file = tmp_path / "kept"
    file.write_bytes(content)
    store = Store(file, b"1")

    assert 7 == store.give(("sort", b"key"), lambda: 7)
    store.save()
    assert 7 == Store(file, b"1").give(("sort", b"key"), lambda: 8)


def test_two_processes_lose_nothing_of_each_other(tmp_path):
    """Whoever saves last adds to what the other has saved."""
    one, other = Store(tmp_path / "kept", b"1"), Store(tmp_path / "kept", b"1")
    one.give(("sort", b"one"), lambda: 1)
    other.give(("sort", b"other"), lambda: 2)
    one.save()
    other.save()
    third = Store(tmp_path / "kept", b"1")

    assert (1, 2) == (third.give(("sort", b"one"), lambda: 0), third.give(("sort", b"other"), lambda: 0))
    assert ["kept"] == [path.name for path in tmp_path.iterdir()]


def test_what_is_never_asked_for_goes_when_the_store_is_full(tmp_path):
    """Only what the last process asked for stays."""
    first = Store(tmp_path / "kept", b"1")
    for number in range(4001):
        first.give(("sort", str(number).encode()), lambda number=number: number)
    first.save()
    second = Store(tmp_path / "kept", b"1")
    second.give(("sort", b"5"), lambda: "made")
    second.give(("sort", b"new"), lambda: "new")
    second.save()
    third = Store(tmp_path / "kept", b"1")

    assert [5, "new", "gone"] == [third.give(("sort", key), lambda: "gone") for key in (b"5", b"new", b"6")]


def test_a_place_that_cannot_be_written_is_no_fault(tmp_path):
    """Neither where there is a file in the way nor where there is no place at all."""
    (tmp_path / "file").write_text("here")
    for file in (tmp_path / "file" / "kept", None):
        store = Store(file, b"1")
        assert 7 == store.give(("sort", b"key"), lambda: 7)
        store.save()
    assert "here" == (tmp_path / "file").read_text()


def test_what_cannot_be_written_is_not_kept(tmp_path):
    """A value that is no plain number or text leaves no file behind."""
    store = Store(tmp_path / "kept", b"1")
    store.give(("sort", b"key"), object)
    store.save()

    assert [] == list(tmp_path.iterdir())


def test_what_could_not_be_made_is_not_missed_when_the_store_is_full(tmp_path):
    """A table that cannot be read raises where it is asked for, and nowhere else."""
    store = Store(tmp_path / "kept", b"1")
    with pytest.raises(ValueError, match="unreadable"):
        store.give(("table", b"bad"), lambda: (_ for _ in ()).throw(ValueError("unreadable")))
    for number in range(4001):
        store.give(("sort", str(number).encode()), lambda number=number: number)
    store.save()

    assert 4000 == Store(tmp_path / "kept", b"1").give(("sort", b"4000"), lambda: "gone")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="modes are of POSIX")
def test_only_its_owner_may_write_it(tmp_path):
    """All may read it, an image's services too; but what others can write is not read, for what is read is run."""
    store = Store(tmp_path / "kept", b"1")
    store.give(("sort", b"key"), lambda: 7)
    store.save()

    assert 0o644 == stat.S_IMODE((tmp_path / "kept").stat().st_mode)
    assert 7 == Store(tmp_path / "kept", b"1").give(("sort", b"key"), lambda: 8)
    (tmp_path / "kept").chmod(0o666)
    assert 8 == Store(tmp_path / "kept", b"1").give(("sort", b"key"), lambda: 8)


def test_stores_that_nobody_writes_any_more_are_deleted(tmp_path):
    """Those of older versions, after two months, halves of them too; other files stay."""
    for name, days in (("old.kept", 61), ("dead.kept.x7", 61), ("recent.kept", 59), ("busy.kept.x8", 0), ("old.txt", 400)):
        (tmp_path / name).write_bytes(b"")
        written = time.time() - days * 86400
        os.utime(tmp_path / name, (written, written))
    store = Store(tmp_path / "new.kept", b"1")
    store.give(("sort", b"key"), lambda: 7)
    store.save()

    assert {"new.kept", "recent.kept", "busy.kept.x8", "old.txt"} == {path.name for path in tmp_path.iterdir()}


@pytest.mark.parametrize("way", ["fork", "spawn"])
def test_workers_keep_what_they_compile(tmp_path, way):
    """They are not asked when they have to go."""
    if way not in multiprocessing.get_all_start_methods():
        pytest.skip(f"this system does not {way}")
    code = f"""
import multiprocessing, sys
from govtext import Pipeline
if __name__ == "__main__":
    multiprocessing.set_start_method({way!r})
    print(len(list(Pipeline.builtin().parse_json(["Sáng 5/3, UBND tỉnh họp."] * 40, workers=2))))
"""
    script = tmp_path / "many.py"
    script.write_text(code, encoding="utf-8")
    cache = tmp_path / "cache"
    shown = subprocess.run([sys.executable, str(script)], env={**os.environ, "GOVTEXT_CACHE": str(cache)}, capture_output=True, text=True, check=True)
    (file,) = cache.iterdir()
    things = marshal.loads(file.read_bytes()[16:])

    assert "40" == shown.stdout.strip()
    assert {"bytecode", "union", "table"} <= {sort for sort, _ in things}


def test_a_plugin_is_seen_as_soon_as_its_package_says_so(tmp_path):
    """That no package had one is kept only as long as the packages are the same, also those of a development tree."""
    information = tmp_path / "tree" / "tea.egg-info"
    information.mkdir(parents=True)
    (information / "PKG-INFO").write_text("Metadata-Version: 2.1\nName: tea\nVersion: 1\n", encoding="utf-8")
    code = "from govtext.packages import packages; print([package.name for package in packages() if package.name == 'tea'])"
    environment = {**os.environ, "GOVTEXT_CACHE": str(tmp_path / "cache")}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(tmp_path / "tree"), os.environ.get("PYTHONPATH"))))

    def seen():
        return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True).stdout.strip()

    assert "[]" == seen() == seen()
    (information / "entry_points.txt").write_text("[govtext]\ntea = tea\n", encoding="utf-8")
    assert "['tea']" == seen()


def test_every_module_of_the_core_is_in_the_stamp(tmp_path):
    """What is kept depends on how text is read; a core that reads otherwise finds none of it."""
    stamps = set()
    for name in (None, "words.py", "wording.py", "kept.py"):
        core = tmp_path / (name or "as-it-is") / "govtext"
        shutil.copytree(Path(govtext.__file__).parent, core, ignore=shutil.ignore_patterns("__pycache__", "cli", "export", "templates"))
        if name:
            with open(core / name, "a", encoding="utf-8") as file:
                file.write("# another\n")
        code = "import govtext.kept as kept; print(kept._stamp().hex())"
        stamps.add(
            subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(core.parent)}, capture_output=True, check=True).stdout
        )

    assert 4 == len(stamps)


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({"GOVTEXT_CACHE": "/srv/kept"}, "linux", Path("/srv/kept")),
        ({"GOVTEXT_CACHE": ""}, "linux", None),
        ({"GOVTEXT_CACHE": "Off", "XDG_CACHE_HOME": "/c"}, "linux", None),
        ({"GOVTEXT_CACHE": "1", "XDG_CACHE_HOME": "/c"}, "linux", Path("/c/govtext")),
        ({"GOVTEXT_CACHE": "~/kept"}, "linux", Path("~/kept").expanduser()),
        # A path that is not absolute is to be passed over, says the XDG Base Directory Specification.
        ({"XDG_CACHE_HOME": "cache"}, "linux", Path("~/.cache/govtext").expanduser()),
        ({"XDG_CACHE_HOME": "/c"}, "linux", Path("/c/govtext")),
        ({"LOCALAPPDATA": "/local"}, "win32", Path("/local/govtext")),
    ],
)
def test_where_it_is(environment, platform, expected):
    """The variable decides, then the system's own place."""
    assert expected == directory(environment, platform)
