"""Files of every sort in, lines and tables out, and nothing lost on the way."""

import gzip
import io
import itertools
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import govtext
from govtext.cli import progress, reports, writers
from govtext.cli.commands import main
from govtext.cli.journal import Journal, Mark, StaleError

NEWS = "Cao Bằng thu ngân sách tăng\n\nSáng 3/11/2020, UBND tỉnh Cao Bằng tổ chức hội nghị. Thu ngân sách đạt 84,6 tỷ đồng.\n"
PAGE = f"""<!doctype html><html><head><meta charset="utf-8"><title>Báo</title></head><body><nav><ul><li><a href="/">Trang chủ</a></li></ul></nav>
<main><article><h1>Cao Bằng thu ngân sách tăng</h1><p>{NEWS.splitlines()[2]}</p></article></main></body></html>"""


def run(*arguments: object, stdin: bytes | None = None) -> Result:
    """Call the command as a shell would."""
    return CliRunner().invoke(main, ["parse", *map(str, arguments)], input=stdin)


def lines(result: Result | Path) -> list[dict[str, object]]:
    """Return the records that were written."""
    raw = result.read_bytes() if isinstance(result, Path) else result.stdout_bytes
    return [json.loads(line) for line in raw.splitlines()]


def record(number: int, **more: object) -> dict[str, object]:
    """Return a report that says a different day for each number."""
    return {"id": f"n{number}", "text": f"Sáng {number % 27 + 1}/10/2021, UBND xã họp.", **more}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Twenty records, of which two are none."""
    path = tmp_path / "crawl.jsonl"
    rows = [json.dumps(record(number, url=f"a.vn/{number}"), ensure_ascii=False) for number in range(20)]
    rows[4], rows[11] = "{broken", json.dumps({"id": "n11", "body": "no text here"})
    path.write_text("\n".join(rows) + "\n\n", encoding="utf-8")
    return path


class TestRecords:
    """Lines of JSON, one report each."""

    def test_are_parsed_with_their_names_and_the_rest(self, corpus: Path) -> None:
        """The file, the id and what else the record holds stand before the document."""
        result = run(corpus)
        first = lines(result)[0]

        assert list(first)[:4] == ["file", "id", "meta", "schema"]
        assert (first["file"], first["id"], first["meta"]) == (str(corpus), "n0", {"url": "a.vn/0"})
        assert {key: first[key] for key in first if key not in ("file", "id", "meta")} == govtext.parse(str(record(0)["text"])).to_dict()

    def test_bad_ones_are_told_and_kept_aside(self, corpus: Path, tmp_path: Path) -> None:
        """A line on standard error and a dead letter each; the others are all there, in order."""
        result = run(corpus, "--rejects", tmp_path / "dead.jsonl")
        dead = lines(tmp_path / "dead.jsonl")

        assert result.exit_code == 1
        assert [line["id"] for line in lines(result)] == [f"n{number}" for number in range(20) if number not in (4, 11)]
        assert [line.partition(": ")[2] for line in result.stderr.splitlines()] == [
            f"{corpus}#5: not JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
            f"{corpus}#n11: no field 'text'; there are 'id', 'body'",
        ]
        assert [(letter["file"], letter["id"], letter["record"]) for letter in dead] == [
            (str(corpus), "5", "{broken\n"),
            (str(corpus), "n11", {"id": "n11", "body": "no text here"}),
        ]
        assert all(letter["reason"] for letter in dead)

    @pytest.mark.parametrize("value", [None, 7, ["a"]])
    def test_a_text_that_is_none(self, tmp_path: Path, value: object) -> None:
        """The reason names what is there instead."""
        (tmp_path / "a.jsonl").write_text(json.dumps({"text": value}) + "\n[]\n", encoding="utf-8")
        said = run(tmp_path / "a.jsonl").stderr.splitlines()

        assert said[0].endswith(f"#1: field 'text' is {'null' if value is None else type(value).__name__}, not text")
        assert said[1].endswith("#2: not an object but list")

    def test_fields_may_have_other_names(self, tmp_path: Path) -> None:
        """And what a record says of its day counts for its days."""
        data = {"body": "Sáng 3/11, họp.", "url": "u", "posted": "2020-11-04", "by": "LSO", "html": "<p>"}
        (tmp_path / "a.ndjson").write_text(json.dumps(data), encoding="utf-8")
        options = ("--text-field", "body", "--id-field", "url", "--published-field", "posted", "--outlet-field", "by", "--keep", "by")
        (line,) = lines(run(tmp_path / "a.ndjson", *options))

        assert (line["id"], line["meta"], line["dates"][0]["value"]) == ("u", {"by": "LSO"}, "2020-11-03TMO")  # type: ignore[index]

    def test_a_bad_day_costs_its_record(self, tmp_path: Path) -> None:
        """Not the run."""
        (tmp_path / "a.jsonl").write_text('{"text": "a", "day": "hôm qua"}\n{"text": "b", "day": "2021-01-01"}\n', encoding="utf-8")
        result = run(tmp_path / "a.jsonl", "--published-field", "day")

        assert [line["id"] for line in lines(result)] == ["2"]
        assert "#1: ValueError: published='hôm qua' is not an ISO date" in result.stderr

    def test_standard_input_may_be_records(self, corpus: Path) -> None:
        """As --from says."""
        assert [line["id"] for line in lines(run("-", "--from", "jsonl", stdin=corpus.read_bytes()))][:2] == ["n0", "n1"]

    def test_workers_write_the_same(self, corpus: Path) -> None:
        """Byte for byte, with the same complaints."""
        alone, shared = run(corpus), run(corpus, "--workers", "2")

        assert (alone.stdout_bytes, alone.stderr, alone.exit_code) == (shared.stdout_bytes, shared.stderr, shared.exit_code)


class TestFiles:
    """What is read from where."""

    def test_packed_files(self, corpus: Path, tmp_path: Path) -> None:
        """As if they were not."""
        packed = tmp_path / "b" / "crawl.jsonl.gz"
        packed.parent.mkdir()
        packed.write_bytes(gzip.compress(corpus.read_bytes()))
        (tmp_path / "b" / "news.txt.gz").write_bytes(gzip.compress(NEWS.encode()))
        made = lines(run(packed, tmp_path / "b" / "news.txt.gz"))

        assert [line["id"] for line in made[:-1]] == [line["id"] for line in lines(run(corpus))]
        assert made[-1]["headline"]["text"] == "Cao Bằng thu ngân sách tăng"  # type: ignore[index]

    def test_zstandard(self, corpus: Path, tmp_path: Path) -> None:
        """Both ways."""
        zstandard = pytest.importorskip("zstandard", reason="govtext[zstd] is not installed")
        packed, out = tmp_path / "a.jsonl.zst", tmp_path / "out.jsonl.zst"
        half = len(corpus.read_bytes()) // 2
        packed.write_bytes(zstandard.compress(corpus.read_bytes()[:half]) + zstandard.compress(corpus.read_bytes()[half:]))
        run(packed, "-o", out)
        unpacked = zstandard.ZstdDecompressor().stream_reader(out.read_bytes(), read_across_frames=True).read()

        assert [json.loads(line)["id"] for line in unpacked.splitlines()] == [line["id"] for line in lines(run(corpus))]

    def test_a_damaged_file_costs_only_its_rest(self, corpus: Path, tmp_path: Path) -> None:
        """What could be read is read, and the next file too."""
        cut = tmp_path / "cut.jsonl.gz"
        cut.write_bytes(gzip.compress(corpus.read_bytes())[:-20])
        (tmp_path / "no.txt.gz").write_bytes(b"no gzip")
        (tmp_path / "no.parquet").write_bytes(b"no parquet")
        result = run(cut, tmp_path / "no.txt.gz", tmp_path / "no.parquet", corpus)

        assert result.exit_code == 1
        assert lines(result)[-1]["id"] == "n19"
        assert "cut.jsonl.gz: cannot be read: " in result.stderr
        assert "no.txt.gz: cannot be read: " in result.stderr
        assert "Traceback" not in result.stderr

    def test_patterns(self, corpus: Path, tmp_path: Path) -> None:
        """As a shell would, for the shells that do not, or have no room for a million names."""
        (tmp_path / "deep").mkdir()
        (tmp_path / "deep" / "x.jsonl").write_text(json.dumps(record(50)), encoding="utf-8")
        files = {line["file"] for line in lines(run(tmp_path / "**" / "*.jsonl"))}

        assert files == {str(corpus), str(tmp_path / "deep" / "x.jsonl")}
        assert run(tmp_path / "*.nothing").stderr == f"govtext: {tmp_path}/*.nothing: no such file\n"

    def test_a_directory_holds_files_of_all_sorts(self, corpus: Path) -> None:
        """Each read by its own ending."""
        (corpus.parent / "a.txt").write_text(NEWS, encoding="utf-8")
        (corpus.parent / "notes.md").write_text("no report", encoding="utf-8")
        assert [Path(str(line["file"])).name for line in lines(run(corpus.parent))][:2] == ["a.txt", "crawl.jsonl"]

    def test_pages(self, tmp_path: Path) -> None:
        """The text of the article without the menu."""
        pytest.importorskip("resiliparse", reason="govtext[web] is not installed")
        (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
        (line,) = lines(run(tmp_path / "a.html", "--full"))

        assert "Trang chủ" not in str(line["text"])
        assert line["headline"]["text"] == "Cao Bằng thu ngân sách tăng"  # type: ignore[index]
        assert line["dates"][0]["value"] == "2020-11-03TMO"  # type: ignore[index]

    @pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
    def test_archives_of_crawlers(self, tmp_path: Path, name: str) -> None:
        """Pages that were fetched, with address and day; nothing else in them is a report."""
        warc = pytest.importorskip("fastwarc.warc", reason="govtext[web] is not installed")
        path = tmp_path / name
        path.write_bytes(archive(warc, packed=name.endswith(".gz")))
        result = run(path)
        made = lines(result)

        assert [line["meta"] for line in made] == [
            {"url": "http://a.vn/1", "fetched": "2020-11-04T00:00:00Z"},
            {"url": "http://a.vn/5", "fetched": "2020-11-04T00:00:00Z"},
        ]
        assert made[0]["dates"] == made[1]["dates"] or made[0]["dates"][0]["value"] == made[1]["dates"][0]["value"]  # type: ignore[index]
        assert str(made[0]["id"]).startswith("<urn:uuid:")
        assert result.exit_code == 1
        assert result.stderr.count("\n") == 1
        assert "not UTF-8" in result.stderr

    def test_an_extra_that_is_missing_is_named(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """One line, and the other files are read."""
        monkeypatch.setitem(sys.modules, "resiliparse.parse.encoding", None)
        (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
        (tmp_path / "b.txt").write_text(NEWS, encoding="utf-8")
        result = run(tmp_path)

        assert (result.exit_code, len(lines(result))) == (1, 1)
        assert "pip install 'govtext[web]'" in result.stderr


class TestTables:
    """Parquet in and out."""

    def test_rows_are_records(self, tmp_path: Path) -> None:
        """With their names, and whatever else stands in them as JSON can say it."""
        pa = pytest.importorskip("pyarrow", reason="govtext[arrow] is not installed")
        import datetime as dt

        import pyarrow.parquet as pq

        table = pa.table({"id": [7, 8], "text": [NEWS, None], "day": [dt.date(2020, 11, 4)] * 2})
        pq.write_table(table, tmp_path / "in.parquet")
        result = run(tmp_path / "in.parquet", "--published-field", "day")
        (line,) = lines(result)

        assert (line["id"], line["meta"]) == ("7", {"day": "2020-11-04"})
        assert "in.parquet#8: field 'text' is null, not text" in result.stderr

    def test_columns_are_those_of_the_library(self, corpus: Path, tmp_path: Path) -> None:
        """Behind the file, the id and the rest."""
        pytest.importorskip("pyarrow", reason="govtext[arrow] is not installed")
        import pyarrow.parquet as pq

        from govtext import arrow

        result = run(corpus, "-o", tmp_path / "out.parquet", "--workers", "2")
        table = pq.read_table(tmp_path / "out.parquet")

        assert result.exit_code == 1
        assert table.column_names == ["file", "id", "meta", *(field.name for field in arrow.fields())]
        assert table.column("id").to_pylist() == [line["id"] for line in lines(run(corpus))]
        assert json.loads(table.column("meta")[0].as_py()) == {"url": "a.vn/0"}
        assert table.column("dates")[0].as_py()[0]["value"] == "2021-10-01TMO"

    def test_a_directory_gets_parts(self, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """So that the work can be gone on with: whole parts stay, rows without one are read again."""
        pytest.importorskip("pyarrow", reason="govtext[arrow] is not installed")
        import pyarrow.parquet as pq

        monkeypatch.setattr(writers, "PART", 5)
        out, dead = tmp_path / "out", tmp_path / "dead.jsonl"
        options = ("--format", "parquet", "-o", out, "--rejects", dead)
        with monkeypatch.context() as patch:
            stop_after(patch, 13)
            assert isinstance(run(corpus, *options).exception, RuntimeError)
        assert sorted(path.name for path in out.iterdir()) == ["part-00000.parquet", "part-00001.parquet"]
        run(corpus, *options, "--resume")

        assert [path.name for path in sorted(out.iterdir())] == [f"part-{number:05}.parquet" for number in range(4)]
        assert pq.read_table(out).column("id").to_pylist() == [f"n{number}" for number in range(20) if number not in (4, 11)]
        assert [line["id"] for line in lines(dead)] == ["5", "n11"]


class TestOutput:
    """Where it goes."""

    @pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.json", "out.txt"])
    def test_the_end_of_the_name_tells_the_format(self, corpus: Path, tmp_path: Path, name: str) -> None:
        """And whether it is packed."""
        run(corpus, "-o", tmp_path / name)
        raw = (tmp_path / name).read_bytes()
        text = (gzip.decompress(raw) if name.endswith(".gz") else raw).decode()

        if name == "out.txt":
            assert f"{corpus}#n0\n" in text
        else:
            made = json.loads(text) if name == "out.json" else [json.loads(line) for line in text.splitlines()]
            assert made == lines(run(corpus))

    def test_what_cannot_be_written_is_one_line(self, corpus: Path, tmp_path: Path) -> None:
        """Named, with the reason."""
        result = run(corpus, "-o", tmp_path / "no" / "out.jsonl")

        assert (result.exit_code, result.stderr) == (1, f"govtext: {tmp_path / 'no' / 'out.jsonl'}: cannot be written: no such file or directory\n")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device here that is always full")
    def test_a_full_disk_is_one_line(self, corpus: Path) -> None:
        """And devices are no files to go on with."""
        result = run(corpus, "-o", "/dev/full")

        assert result.exit_code == 1
        assert result.stderr.splitlines()[-1] == "govtext: /dev/full: cannot be written: no space left on device"
        assert not Path("/dev/full.journal").exists()

    @pytest.mark.parametrize(
        ("options", "said"),
        [
            (("--resume",), "--resume needs -o"),
            (("--format", "parquet"), "--format parquet needs -o"),
            (("--resume", "-o", "a.json"), "--resume goes on with lines of JSON or with a directory of Parquet parts"),
            (("--workers", "-1"), "-1 is not in the range"),
        ],
    )
    def test_options_that_do_not_go_together(self, corpus: Path, options: tuple[str, ...], said: str) -> None:
        """A usage error before anything is read."""
        result = run(corpus, *options)

        assert result.exit_code == 2
        assert said in " ".join(result.stderr.split())


class TestResume:
    """Long work that stopped is gone on with."""

    @pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz"])
    def test_nothing_is_lost_or_written_twice(self, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        """Wherever it stopped, whatever was half written."""
        whole = run(corpus).stdout_bytes
        for stop in (1, 5, 13, 19):
            out, dead = tmp_path / f"{stop}-{name}", tmp_path / f"{stop}-dead.jsonl"
            with monkeypatch.context() as patch:
                stop_after(patch, stop)
                run(corpus, "-o", out, "--rejects", dead)
            with out.open("ab") as file:
                file.write(b"half a rec")
            result = run(corpus, "-o", out, "--rejects", dead, "--resume")
            made = out.read_bytes()

            assert (gzip.decompress(made) if name.endswith(".gz") else made) == whole
            assert [line["id"] for line in lines(dead)] == ["5", "n11"]
            assert result.exit_code == (1 if stop < 12 else 0)

    def test_what_is_whole_is_left_alone(self, corpus: Path, tmp_path: Path) -> None:
        """And is said to be."""
        out = tmp_path / "out.jsonl"
        run(corpus, "-o", out)
        before = out.read_bytes()
        result = run(corpus, "-o", out, "--resume")

        assert (result.exit_code, out.read_bytes()) == (0, before)
        assert result.stderr == f"govtext: {out} is whole: 20 records; nothing is left to do\n"

    def test_without_it_the_work_begins_anew(self, corpus: Path, tmp_path: Path) -> None:
        """However far an earlier run came."""
        out = tmp_path / "out.jsonl"
        run(corpus, "-o", out, "--only", "dates")
        run(corpus, "-o", out)

        assert out.read_bytes() == run(corpus).stdout_bytes

    def test_other_work_is_not_gone_on_with(self, corpus: Path, tmp_path: Path) -> None:
        """Half of one output and half of another would be no output."""
        out = tmp_path / "out.jsonl"
        run(corpus, "-o", out)
        result = run(corpus, "-o", out, "--only", "dates", "--resume")

        assert result.exit_code == 1
        assert "out.jsonl.journal is the journal of other work; delete it" in result.stderr

    def test_after_a_kill(self, tmp_path: Path) -> None:
        """Not even the process's own ending is needed."""
        path, out = tmp_path / "a.jsonl", tmp_path / "out.jsonl"
        path.write_text("".join(json.dumps(record(number)) + "\n" for number in range(800)), encoding="utf-8")
        command = [sys.executable, "-m", "govtext", "parse", str(path), "-o", str(out), "--only", "dates", "--resume"]
        process = subprocess.Popen(command)
        while not (out.exists() and out.stat().st_size > 1000):
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert subprocess.run(command, check=False).returncode == 0

        assert [line["id"] for line in lines(out)] == [f"n{number}" for number in range(800)]

    def test_a_journal_that_is_none(self, tmp_path: Path) -> None:
        """It is not trusted; without one, work begins at the beginning."""
        journal = Journal.beside(tmp_path / "a", of="this")
        assert journal.last() == Mark()
        journal.note(Mark(3, 9))
        assert journal.last() == Mark(3, 9)
        journal.path.write_text("{}", encoding="utf-8")
        with pytest.raises(StaleError):
            journal.last()


class TestProgress:
    """What a person sees meanwhile."""

    def test_is_off_where_nobody_looks(self, corpus: Path, tmp_path: Path) -> None:
        """Standard error has complaints alone."""
        assert len(run(corpus, "-o", tmp_path / "out.jsonl").stderr.splitlines()) == 2

    def test_counts_bytes_as_they_lie_on_the_disk(self, corpus: Path) -> None:
        """Of all files, to the last."""
        meter = reports.measured([str(corpus), str(corpus.parent / "missing")])
        positions = [meter.position for _ in reports.read_all([str(corpus)], meter=meter)]

        assert meter.total == corpus.stat().st_size
        assert positions == sorted(positions)
        assert meter.position == meter.total

    def test_shows_how_many_and_how_fast(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """On standard error, with complaints above the bar."""
        shown = io.StringIO()
        shown.isatty = lambda: True  # type: ignore[method-assign]
        monkeypatch.setattr(sys, "stderr", shown)
        clock = itertools.count(0)
        meter = reports.Meter(total=10)
        with progress.Progress(meter, shown=True, clock=lambda: next(clock)) as bar:
            for _ in range(3):
                bar.step()
            bar.say("govtext: a: no such file")

        assert "3 reports, " in shown.getvalue()
        assert "\r\x1b[Kgovtext: a: no such file\n" in shown.getvalue()


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="there are no process groups here")
def test_the_interrupt_key_keeps_what_is_done(tmp_path: Path) -> None:
    """One word, no traceback, no process left, and the rest can be gone on with."""
    path, out = tmp_path / "a.jsonl", tmp_path / "out.jsonl"
    path.write_text("".join(json.dumps(record(number)) + "\n" for number in range(800)), encoding="utf-8")
    # Who runs the tests in the background has turned the key off for all that they start.
    listening = "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); runpy.run_module('govtext', run_name='__main__')"
    command = [sys.executable, "-c", listening, "parse", str(path), "-o", str(out), "--only", "dates", "--resume", "--workers", "2"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True)
    while not (out.exists() and out.stat().st_size > 1000):
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)

    assert (process.returncode, said.decode().strip()) == (1, "Aborted!")
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    assert subprocess.run(command, check=False).returncode == 0
    assert [line["id"] for line in lines(out)] == [f"n{number}" for number in range(800)]


def stop_after(patch: pytest.MonkeyPatch, number: int) -> None:
    """Let the run fail when it has dealt with so many records."""
    from govtext.cli import parsing

    real = parsing._Work._deal_with

    def deal(self: object, *rest: object) -> None:
        if self.done == number:  # type: ignore[attr-defined]
            raise RuntimeError("stopped")
        real(self, *rest)  # type: ignore[arg-type]

    patch.setattr(parsing._Work, "_deal_with", deal)


def archive(warc: object, *, packed: bool) -> bytes:
    """Return an archive of a page, a request, a failed fetch, a picture, a text, and a text that is none."""
    raw = io.BytesIO()

    def add(number: int, sort: str, content: bytes, kind: str = "") -> None:
        item = warc.WarcRecord()  # type: ignore[attr-defined]
        item.init_headers(content_length=len(content), record_type=getattr(warc.WarcRecordType, sort))  # type: ignore[attr-defined]
        item.headers["WARC-Target-URI"] = f"http://a.vn/{number}"
        item.headers["WARC-Date"] = "2020-11-04T00:00:00Z"
        item.headers["Content-Type"] = kind or "application/http; msgtype=response"
        item.set_bytes_content(content)
        item.write(raw)

    http = b"HTTP/1.1 %d OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
    page = PAGE.encode()
    add(1, "response", http % (200, b"text/html; charset=utf-8", len(page), page))
    add(2, "request", b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request")
    add(3, "response", http % (404, b"text/html", 5, b"<p>no"))
    add(4, "response", http % (200, b"image/png", 3, b"png"))
    add(5, "conversion", NEWS.encode(), "text/plain")
    add(6, "conversion", NEWS.encode("utf-16"), "text/plain")
    if not packed:
        return raw.getvalue()
    pieces = raw.getvalue().split(b"WARC/1.")
    return b"".join(gzip.compress(b"WARC/1." + piece) for piece in pieces[1:])
