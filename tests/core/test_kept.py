"""What was worked out once is found again by the next process, and a store that is of no use costs nothing but time."""

import marshal
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"not a store", marshal.dumps(3), marshal.dumps((b"1", 3))])
def test_a_broken_file_counts_for_nothing(tmp_path, content):
    """And is written anew."""
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
    for number in range(8001):
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


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX")
def test_only_its_owner_may_write_it(tmp_path):
    """What is read from it is run."""
    store = Store(tmp_path / "kept", b"1")
    store.give(("sort", b"key"), lambda: 7)
    store.save()

    assert 0o600 == stat.S_IMODE((tmp_path / "kept").stat().st_mode)


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({"GOVTEXT_CACHE": "/srv/kept"}, "linux", Path("/srv/kept")),
        ({"GOVTEXT_CACHE": ""}, "linux", None),
        ({"GOVTEXT_CACHE": "Off", "XDG_CACHE_HOME": "/c"}, "linux", None),
        ({"XDG_CACHE_HOME": "/c"}, "linux", Path("/c/govtext")),
        ({"LOCALAPPDATA": "/local"}, "win32", Path("/local/govtext")),
    ],
)
def test_where_it_is(environment, platform, expected):
    """The variable decides, then the system's own place."""
    assert expected == directory(environment, platform)
