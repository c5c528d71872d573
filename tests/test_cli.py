"""What a person and a program get from the command line."""

import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import govtext
from govtext import Document, Mention, Span
from govtext.cli import view
from govtext.cli.commands import main
from govtext.document import KEYS
from govtext.kinds import Event, Headline, Indicator, Official, Participant, Place, Published, Quantity, Reference, Statement, Timex, Title

NEWS = "Cao Bằng thu ngân sách tăng\n\nSáng 3/11/2020, UBND tỉnh Cao Bằng tổ chức hội nghị. Thu ngân sách đạt 84,6 tỷ đồng.\n"


def run(*arguments: object, stdin: bytes | None = None) -> Result:
    """Call the command as a shell would."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """One report in a file."""
    path = tmp_path / "news.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


def words(text: str, part: str) -> Mention:
    """Return the first place of *part* in *text*."""
    start = text.index(part)
    return Mention(Span(start, start + len(part)), text=part)


@pytest.fixture
def document() -> Document:
    """A document with one of each, made by hand: what is printed depends on no plugin."""
    text = (
        "Sáng 3/11/2020, ông Mạc Văn Tý làm việc với xã Lý Bôn; thu 84,6 tỷ đồng, đạt 92,5% dự toán, tăng 7,3%; yêu cầu: nộp đủ. Chỉ thị số 12-CT/TU."
    )
    offices = (Title("Bí thư Huyện ủy", "Bí thư"), Title("Chủ tịch", "Chủ tịch"))

    def at(part: str) -> dict[str, object]:
        return {"span": words(text, part).span, "text": part}

    return Document(
        text,
        (
            Headline(**at("Sáng 3/11/2020")),
            Published(**at("3/11/2020"), value="2020-11-03T07:28"),
            Timex(**at("Sáng 3/11/2020"), value="2020-11-03TMO"),
            Official(**at("Mạc Văn Tý"), name="Mạc Văn Tý", honorific="ông", titles=offices),
            Place(**at("xã Lý Bôn"), name="xã Lý Bôn"),
            Indicator(
                **at("thu"),
                subject=words(text, "thu"),
                value=Quantity(**at("84,6 tỷ đồng"), number=Decimal(84600000000), unit="VND"),
                attainment=Quantity(**at("92,5%"), number=Decimal("92.5"), unit="%", basis="budget"),
                change=Quantity(**at("7,3%"), number=Decimal("7.3"), unit="%", direction="increase", basis="same_period"),
                period="2020-01/2020-10",
                estimated=True,
            ),
            Statement(
                **at("yêu cầu"), verb=words(text, "yêu cầu"), act="request", speaker="Mạc Văn Tý", addressee="huyện", content=words(text, "nộp đủ")
            ),
            Event(
                **at("làm việc với"),
                kind="working_session",
                trigger=words(text, "làm việc với"),
                date="2020-11-03TMO",
                participants=(Participant("leader", "Mạc Văn Tý"), Participant("counterpart", "Đảng ủy xã Lý Bôn")),
            ),
            Reference(**at("Chỉ thị số 12-CT/TU"), type="chỉ thị", number="12-CT/TU"),
        ),
    )


class TestText:
    """The view for a person."""

    def test_shows_what_when_where_and_who(self, document: Document) -> None:
        """Each kind of finding has its place, in plain words."""
        shown = click.unstyle(view.text(document, width=120, name="news.txt"))

        for line in (
            "news.txt\nSáng 3/11/2020\n",
            "  when    3 Nov 2020, morning\n",
            "  where   xã Lý Bôn\n",
            "  posted  3 Nov 2020, 07:28\n",
            "  ông Mạc Văn Tý  Bí thư Huyện ủy; Chủ tịch\n",
            "  thu   84,6 tỷ đồng  92,5% of budget, ▲7,3% vs same period  Jan – Oct 2020, estimate\n",
            "  Mạc Văn Tý: request (yêu cầu) to huyện\n      nộp đủ\n",
            "  working session, 3 Nov 2020, morning (làm việc với)\n      leader       Mạc Văn Tý\n      counterpart  Đảng ủy xã Lý Bôn\n",
            "Documents\n  chỉ thị 12-CT/TU\n",
        ):
            assert line in shown

    @pytest.mark.parametrize("width", [60, 80, 120])
    def test_fits_the_terminal(self, document: Document, width: int) -> None:
        """No line is wider than the terminal."""
        shown = click.unstyle(view.text(document, width=width)).splitlines()

        assert max(map(len, shown)) <= width

    def test_says_that_nothing_was_found(self) -> None:
        """An empty report is no empty screen."""
        assert "nothing found" in view.text(Document(""), width=80)

    def test_shows_lists_that_were_asked_for(self, document: Document) -> None:
        """Kinds outside the usual view are shown when asked for by key, and then only they."""
        shown = click.unstyle(view.text(document, width=80, keys=("dates",)))

        assert "Dates\n  Sáng 3/11/2020  2020-11-03TMO\n" in shown
        assert "Indicators" not in shown

    def test_is_asked_for_by_format(self, news: Path) -> None:
        """``--format text`` prints it, without colour where there is no terminal."""
        result = run("parse", news, "--format", "text")

        assert result.exit_code == 0
        assert str(news) in result.stdout
        assert "\x1b" not in result.stdout


class TestJson:
    """The forms for a program."""

    def test_lines_are_the_default_without_a_terminal(self, news: Path) -> None:
        """One line of JSON a report: its file, then the contract's keys."""
        result = run("parse", news, news)
        lines = result.stdout.splitlines()

        assert len(lines) == 2
        assert json.loads(lines[0]) == {"file": str(news)} | govtext.parse(NEWS).to_dict()

    def test_json_of_one_file_is_one_object(self, news: Path) -> None:
        """A single file gives an object, indented, letters as letters."""
        result = run("parse", news, "--format", "json")

        assert json.loads(result.stdout)["schema"] == "govtext/1"
        assert "\n  " in result.stdout
        assert "\\u" not in result.stdout

    def test_json_of_several_is_a_list(self, news: Path, tmp_path: Path) -> None:
        """Several files, or a directory, give a list; also when nothing could be read."""
        both = json.loads(run("parse", news, news, "--format", "json").stdout)
        folder = json.loads(run("parse", tmp_path, "--format", "json").stdout)
        none = json.loads(run("parse", tmp_path / "a.txt", tmp_path / "b.txt", "--format", "json").stdout)

        assert [len(both), len(folder), none] == [2, 1, []]

    def test_full_can_be_read_back(self, news: Path) -> None:
        """``--full`` is the form without loss."""
        data = json.loads(run("parse", news, "--full").stdout)

        assert govtext.Document.from_dict(data) == govtext.parse(NEWS)

    def test_offsets_are_into_the_file(self, tmp_path: Path) -> None:
        """Line ends and a byte-order mark count: they are characters of the file."""
        path = tmp_path / "news.txt"
        path.write_bytes(("\ufeff" + NEWS.replace("\n", "\r\n")).encode())
        data = json.loads(run("parse", path, "--full").stdout)

        assert data["text"] == "\ufeff" + NEWS.replace("\n", "\r\n")


class TestReading:
    """What is read, and what cannot be."""

    def test_standard_input(self) -> None:
        """``-``, or nothing but a pipe, is standard input."""
        named = run("parse", "-", stdin=NEWS.encode())
        piped = run("parse", stdin=NEWS.encode())

        assert json.loads(named.stdout)["file"] == "-"
        assert piped.stdout == named.stdout

    def test_directories_in_order(self, tmp_path: Path) -> None:
        """A directory stands for all its .txt files, deeper ones too, by name; other and hidden files are left alone."""
        (tmp_path / "deep").mkdir()
        (tmp_path / ".venv").mkdir()
        for name in ("b.txt", "a.txt", "deep/c.txt", "d.md", ".e.txt", ".venv/f.txt"):
            (tmp_path / name).write_text(NEWS, encoding="utf-8")
        files = [json.loads(line)["file"] for line in run("parse", tmp_path).stdout.splitlines()]

        assert files == [str(tmp_path / name) for name in ("a.txt", "b.txt", "deep/c.txt")]

    def test_what_is_wrong_costs_only_itself(self, news: Path, tmp_path: Path) -> None:
        """One clear line each on standard error, the exit status 1, and the other files printed."""
        (tmp_path / "odd.txt").write_bytes("Tỉnh ủy".encode("utf-16"))
        (tmp_path / "empty").mkdir()
        missing, odd, empty = tmp_path / "missing.txt", tmp_path / "odd.txt", tmp_path / "empty"
        result = run("parse", missing, odd, news, empty)

        assert result.exit_code == 1
        assert result.stderr.splitlines() == [
            f"govtext: {missing}: no such file",
            f"govtext: {odd}: not UTF-8: byte 0xff at 0; convert the file to UTF-8 first",
            f"govtext: {empty}: no report in this directory: no file that ends in .txt, .jsonl, .ndjson, .parquet, .html, .htm, .warc, .wet",
        ]
        assert [json.loads(line)["file"] for line in result.stdout.splitlines()] == [str(news)]

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
    def test_forbidden_file(self, news: Path) -> None:
        """A file that may not be read says so."""
        news.chmod(0)
        result = run("parse", news)

        assert (result.exit_code, result.stderr) == (1, f"govtext: {news}: cannot be read: permission denied\n")

    def test_name_that_no_file_can_have(self) -> None:
        """Even a NUL in a name is one line, not a traceback."""
        result = run("parse", "a\0b")

        assert result.exit_code == 1
        assert len(result.stderr.splitlines()) == 1

    def test_names_that_are_no_text(self, tmp_path: Path) -> None:
        """A file name in another encoding is read, and shown with replacement signs."""
        path = os.fsencode(tmp_path) + b"/\xff.txt"
        try:
            Path(os.fsdecode(path)).write_text(NEWS, encoding="utf-8")
        except OSError:
            pytest.skip("this file system takes only UTF-8 names")
        result = run("parse", tmp_path)

        assert json.loads(result.stdout)["file"] == f"{tmp_path}/\ufffd.txt"


class TestOptions:
    """What the caller knows and wants."""

    def test_only_finds_what_was_asked_for(self, news: Path) -> None:
        """The other lists are empty; keys may be joined by commas or given again."""
        data = json.loads(run("parse", news, "--only", "dates,organizations", "--only", "indicators").stdout)

        assert {key for key in KEYS if data[key]} <= {"dates", "organizations", "indicators"}

    def test_misspelt_key(self, news: Path) -> None:
        """A key that does not exist is a usage error with the nearest one that does."""
        result = run("parse", news, "--only", "indicator")

        assert result.exit_code == 2
        assert "did you mean indicators?" in " ".join(result.stderr.split())

    @pytest.mark.parametrize("date", ["11/10/2021", "2021-13-01", ""])
    def test_bad_posted_date(self, news: Path, date: str) -> None:
        """A date that is not ISO is a usage error, before anything is read."""
        result = run("parse", news, "--published", date)

        assert (result.exit_code, result.stdout) == (2, "")
        assert "is not an ISO date" in " ".join(result.stderr.split())

    def test_posted_date_and_outlet_reach_the_library(self, news: Path) -> None:
        """What is given is what `parse` is given."""
        result = run("parse", news, "--published", "2020-11-04", "--outlet", "LSO")

        assert json.loads(result.stdout) == {"file": str(news)} | govtext.parse(NEWS, published="2020-11-04", outlet="LSO").to_dict()


class TestExplain:
    """Why something was found."""

    def test_prints_a_tree_for_each_finding(self, news: Path) -> None:
        """Every finding of the contract, with its plugin and rule."""
        result = run("explain", news)
        document = govtext.parse(NEWS)

        assert result.exit_code == 0
        for kind in KEYS.values():
            for found in document[kind]:
                assert str(document.explain(found)) in result.stdout

    def test_at_an_offset(self, news: Path) -> None:
        """``--at`` leaves only what stands there."""
        result = run("explain", news, "--at", str(NEWS.index("84,6")))
        heads = [line for line in result.stdout.splitlines() if line[:1].isalpha()]

        assert all(head.startswith(("Indicator", "Headline")) for head in heads)

    def test_outside_the_text(self, news: Path) -> None:
        """An offset behind the end is a usage error that says how long the text is."""
        result = run("explain", news, "--at", "99999")

        assert result.exit_code == 2
        assert f"has {len(NEWS)} characters" in " ".join(result.stderr.split())

    def test_missing_file(self, tmp_path: Path) -> None:
        """The same line as everywhere, and the exit status 1."""
        result = run("explain", tmp_path / "missing.txt")

        assert (result.exit_code, result.stderr) == (1, f"govtext: {tmp_path / 'missing.txt'}: no such file\n")


class TestProcess:
    """The command as the system runs it."""

    def call(self, *arguments: str, **given: object) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run([sys.executable, "-m", "govtext", *arguments], capture_output=True, check=False, timeout=120, **given)  # type: ignore[call-overload, no-any-return]

    def test_runs_as_a_module(self) -> None:
        """``python -m govtext`` is the command."""
        done = self.call("--version")

        assert (done.returncode, done.stdout.decode().split()[0]) == (0, "govtext")

    def test_speaks_utf8_in_any_locale(self, news: Path) -> None:
        """Vietnamese comes out whole though the machine's locale knows none of its letters."""
        done = self.call("parse", str(news), "--full", env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})

        assert (done.returncode, json.loads(done.stdout.decode("utf-8"))["text"]) == (0, NEWS)

    def test_broken_pipe_is_quiet(self, news: Path) -> None:
        """A reader that goes away early is no error worth a word."""
        command = f'"{sys.executable}" -m govtext parse {" ".join([str(news)] * 40)} --format json | head -c 1 > /dev/null'
        done = subprocess.run(command, shell=True, capture_output=True, check=False, timeout=120)

        assert done.stderr == b""

    def test_importing_the_library_leaves_click_alone(self) -> None:
        """Who only imports govtext does not pay for the command line."""
        code = "import sys, govtext; govtext.parse('Sáng 3/11/2020'); sys.exit('click' in sys.modules)"

        assert subprocess.run([sys.executable, "-c", code], check=False, timeout=120).returncode == 0


@pytest.mark.parametrize("command", [[], ["parse"], ["explain"], ["plugins"], ["graph"], ["new-plugin"]])
def test_help(command: list[str]) -> None:
    """Every command says what it does, in a terminal of 80 columns."""
    result = CliRunner().invoke(main, [*command, "--help"], terminal_width=80)

    assert result.exit_code == 0
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_colour_can_be_switched_off(news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal there is colour, unless NO_COLOR is set."""
    runner = CliRunner()
    coloured = runner.invoke(main, ["parse", str(news), "--format", "text"], color=True)
    monkeypatch.setenv("NO_COLOR", "1")
    plain = runner.invoke(main, ["parse", str(news), "--format", "text"], color=True)

    assert "\x1b[" in coloured.stdout
    assert "\x1b[" not in plain.stdout
