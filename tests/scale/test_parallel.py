"""Several processes read as one does: the same documents, in the same order, whatever happens to a process."""

import itertools
import json
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from strategies import REPORTS

from govtext import Document, Pipeline, crew, parallel
from govtext.errors import WorkerError
from govtext.kinds import Headline, Timex
from govtext.plugin import Source, Span, hookimpl

TEXTS = [
    "",
    "không có gì",
    *(f"Sáng {day}/10/2021, UBND xã họp." for day in range(1, 20)),
    *sorted(REPORTS.values())[:2],
    "\ud800 lẻ",
    "Ngày 5/10/2021",
]
METHODS = ["fork", "forkserver", "spawn"]


class Doom:
    """A plugin for texts that kill: 'chết' ends the process, 'hỏng' fails in a way that no finder's fault covers."""

    __name__ = "doom"

    @hookimpl
    def govtext_annotators(self):
        yield doomed


def doomed(source: Source) -> Iterator[Headline]:
    if "chết" in source.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "thoát" in source.text:
        os._exit(3)
    if source.text:
        yield Headline(Span(0, 1), rule="first")


@pytest.fixture(scope="module")
def doom() -> Pipeline:
    """A pipeline of which some texts are the death."""
    return Pipeline.of(Doom())


@pytest.fixture(scope="module")
def small() -> Pipeline:
    """A few plugins: where a process is not forked, it joins them anew, and all of them take their time."""
    return Pipeline.of("layout", "sentences", "calendar", "timeline")


def length(text: str) -> bytes:
    """Return a job's result that is easily foreseen."""
    if text == "raise":
        raise KeyError(text)
    return str(len(text)).encode()


class TestSame:
    """One process or several, the documents are equal."""

    def test_documents_are_those_of_one_process(self, pipeline: Pipeline) -> None:
        """Findings, evidence, faults and order: nothing tells how many processes there were."""
        alone = [pipeline.parse(text) for text in TEXTS]
        shared = list(pipeline.parse_many(TEXTS, workers=2, chunk=3))

        assert alone == shared
        assert shared == alone
        assert [hash(document) for document in alone] == [hash(document) for document in shared]
        for one, other in zip(alone, shared, strict=True):
            assert one.to_dict(full=True) == other.to_dict(full=True)
            assert repr(one) == repr(other)
            assert pickle.loads(pickle.dumps(other)) == one

    def test_what_is_given_reaches_every_process(self, small: Pipeline) -> None:
        """The posted day, the outlet and the kinds asked for."""
        given = {"published": "2021-10-11", "outlet": "LSO", "only": [Timex]}
        texts = ["Sáng 5/10, họp tại xã An Bình.", "Chiều 6/10"]

        assert [small.parse(text, **given) for text in texts] == list(small.parse_many(iter(texts), workers=2, **given))
        assert ["2021-10-05TMO", "2021-10-06TAF"] == [small.parse(text, **given)[Timex][0].value for text in texts]

    @pytest.mark.parametrize("workers", [1, 2])
    def test_json_is_the_document_s(self, small: Pipeline, workers: int) -> None:
        """Bytes of UTF-8, one line each; a half character is escaped."""
        lines = list(small.parse_json(TEXTS, workers=workers, full=True))

        assert [json.loads(line) for line in lines] == [small.parse(text).to_dict(full=True) for text in TEXTS]
        assert all(b"\n" not in line for line in lines)
        assert "Sáng".encode() in lines[2]

    @pytest.mark.parametrize("method", METHODS)
    def test_every_way_to_start_a_process(self, small: Pipeline, method: str) -> None:
        """A new process joins the plugins anew, by the names of their modules."""
        shared = parallel.documents(small.parse, TEXTS[:4], {}, workers=2, chunk=1, method=method)

        assert [small.parse(text) for text in TEXTS[:4]] == list(shared)

    def test_threads_give_what_one_thread_gives(self, pipeline: Pipeline) -> None:
        """A pipeline is shared between threads without a lock."""
        texts = TEXTS * 2
        with ThreadPoolExecutor(4) as pool:
            shared = list(pool.map(lambda text: pipeline.parse(text, only=[Timex] if len(text) % 2 else None), texts))

        assert [pipeline.parse(text, only=[Timex] if len(text) % 2 else None) for text in texts] == shared

    def test_works_from_a_thread_beside_others(self, pipeline: Pipeline) -> None:
        """With other threads about, nothing is forked that holds their locks."""
        found: list[Document] = []
        thread = threading.Thread(target=lambda: found.extend(Pipeline.of("layout").parse_many(["a", "b"], workers=2)))
        thread.start()
        thread.join()

        assert found == [Pipeline.of("layout").parse(text) for text in "ab"]


class TestStream:
    """Texts are read as they are needed."""

    def test_reads_only_a_little_ahead(self, doom: Pipeline) -> None:
        """Of a stream without end, what is read is bounded by the processes and their chunks."""
        read = itertools.count()
        documents = doom.parse_many((f"{next(read)}" for _ in itertools.repeat(None)), workers=2, chunk=4)
        texts = [next(documents).text for _ in range(1000)]

        assert texts == [str(number) for number in range(1000)]
        assert next(read) <= 1000 + 2 * 4 * 5

    def test_nothing_is_read_before_it_is_asked_for(self, doom: Pipeline) -> None:
        """Making the iterator starts nothing; arguments are checked at once."""
        doom.parse_many(pytest.fail(text) for text in ["read"])  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="workers=-1 is not a whole number from 0 up"):
            doom.parse_many([], workers=-1)
        with pytest.raises(ValueError, match="chunk=0"):
            doom.parse_json([], chunk=0)
        with pytest.raises(ValueError, match="ISO date"):
            doom.parse_many([], published="hôm qua")

    @pytest.mark.parametrize("workers", [1, 2])
    def test_an_error_of_the_stream_comes_in_its_place(self, doom: Pipeline, workers: int) -> None:
        """What stands before it is delivered first."""

        def texts() -> Iterator[str]:
            yield from "abc"
            raise OSError("disk gone")

        documents = doom.parse_many(texts(), workers=workers, chunk=2)

        assert "abc" == "".join(next(documents).text for _ in range(3))
        with pytest.raises(OSError, match="disk gone"):
            next(documents)

    @pytest.mark.parametrize("workers", [1, 2])
    def test_only_texts_are_read(self, doom: Pipeline, workers: int) -> None:
        """Bytes are the caller's mistake, as for `parse`."""
        documents = doom.parse_many(["a", b"b"], workers=workers)  # type: ignore[list-item]

        assert "a" == next(documents).text
        with pytest.raises(TypeError, match="text must be a str, not bytes"):
            next(documents)

    def test_heavy_texts_travel_alone(self) -> None:
        """Together they are as heavy as allowed; one alone may be heavier."""
        chunks = crew._chunks(["a" * 6, "b" * 6, "c" * 30, "d", "e", "f"], 2, 10)

        assert [["a" * 6], ["b" * 6], ["c" * 30], ["d", "e"], ["f"]] == list(chunks)

    def test_texts_larger_than_a_pipe_pass(self) -> None:
        """Both sides may have megabytes for each other at once."""
        texts = ["x" * 3_000_000, "y", "z" * 3_000_000] * 4
        results = crew.work(str.encode, texts, workers=2, chunk=1)

        assert [(text, text.encode()) for text in texts] == list(results)

    def test_stopping_early_ends_the_processes(self, doom: Pipeline) -> None:
        """Nobody is left behind."""
        pids = set()
        documents = parallel.documents(doom.parse, (str(number) for number in itertools.count()), {}, workers=2)
        next(documents)
        pids = children()
        documents.close()  # type: ignore[attr-defined]

        assert len(pids) == 2
        assert not pids & children()


class TestDeath:
    """A process that dies costs the text that killed it."""

    @pytest.mark.parametrize(("word", "reason"), [("chết", "was ended by SIGKILL"), ("thoát", "ended with exit status 3")])
    def test_of_a_text_is_a_fault(self, doom: Pipeline, word: str, reason: str) -> None:
        """The document is empty and says why; every other is whole, in its place, once."""
        texts = [f"báo {number}" for number in range(40)]
        texts[7] = texts[30] = f"{word} ngay"
        documents = list(doom.parse_many(texts, workers=2, chunk=8))

        assert [document.text for document in documents] == texts
        assert [index for index, document in enumerate(documents) if not document.found] == [7, 30]
        (fault,) = documents[7].faults
        assert (fault.plugin, fault.error) == ("govtext", f"the process that worked on it {reason}")

    def test_is_said_in_json_too(self, doom: Pipeline) -> None:
        """A line for each text, also where it killed."""
        lines = [json.loads(line) for line in doom.parse_json(["a", "chết", "b"], workers=2, full=True)]

        assert ["a", "chết", "b"] == [line["text"] for line in lines]
        assert [0, 1, 0] == [len(line["faults"]) for line in lines]

    def test_from_outside_loses_nothing(self) -> None:
        """A process killed half-way has its work done by another."""
        results = crew.work(_slow, map(str, range(60)), workers=2, chunk=4)
        done = [next(results) for _ in range(10)]
        os.kill(min(children()), signal.SIGKILL)
        done.extend(results)

        assert done == [(str(number), str(number).encode()) for number in range(60)]

    def test_an_exception_is_a_failure(self) -> None:
        """It costs the item, not the process."""
        results = [result for _, result in crew.work(length, ["a", "raise", "abc"], workers=2, chunk=3)]

        assert [b"1", crew.Failure("KeyError: 'raise'"), b"3"] == results

    @pytest.mark.parametrize("workers", [1, 2])
    def test_a_reader_s_exception_is_a_fault(self, workers: int) -> None:
        """The same with one process as with several."""
        (document,) = parallel.documents(_broken, ["a"], {}, workers=workers)

        assert ["MemoryError: a"] == [fault.error for fault in document.faults]

    def test_work_that_cannot_travel_is_an_error(self) -> None:
        """Where processes are not forked, what they do must be importable."""
        with pytest.raises(WorkerError, match="cannot be sent to another process"):
            list(crew.work(lambda text: b"", ["a"], workers=2, method="spawn"))

    def test_plugins_that_the_other_process_lacks_are_an_error(self) -> None:
        """A module made here by hand is unknown there; it says which."""
        with pytest.raises(WorkerError, match="could not begin: ModuleNotFoundError: No module named 'nowhere'"):
            list(crew.work(_Elsewhere(), ["a"], workers=2, method="spawn"))


def test_a_program_that_would_run_itself_again_is_told(tmp_path: Path) -> None:
    """Without forking, a program whose call is not guarded would start itself in each process: one error, no failures of texts."""
    program = tmp_path / "program.py"
    program.write_text("from govtext import crew\nlist(crew.work(str.encode, ['a', 'b'], workers=1, method='spawn'))\n", encoding="utf-8")
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, check=False, timeout=60)

    assert done.returncode == 1
    assert 'before it began; is the call under `if __name__ == "__main__":`?' in done.stderr


def test_the_interrupt_key_ends_all_at_once() -> None:
    """One traceback, the caller's, and no process left."""
    code = """
        import itertools, os, signal, threading
        from govtext import crew
        signal.signal(signal.SIGINT, signal.default_int_handler)  # who runs the tests in the background has turned the key off
        def slow(text):
            __import__("time").sleep(0.05)
            return b""
        if __name__ == "__main__":
            results = crew.work(slow, map(str, itertools.count()), workers=2, method="fork")
            next(results)
            try:
                print("going", flush=True)
                for _ in results: pass
            except KeyboardInterrupt:
                print("stopped", flush=True)
    """
    process = subprocess.Popen([sys.executable, "-c", textwrap.dedent(code)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    assert process.stdout is not None
    assert process.stdout.readline() == b"going\n"
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=20)

    assert (out, err) == (b"stopped\n", b"")
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def test_importing_govtext_leaves_processes_alone() -> None:
    """Who reads one report pays nothing for those who read many."""
    code = "import sys, govtext; govtext.parse('Sáng 3/11/2020'); sys.exit('multiprocessing' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=120).returncode == 0


class _Elsewhere:
    def __reduce__(self) -> tuple[object, ...]:
        return __import__, ("nowhere",)


def _broken(text: str, **given: object) -> Document:
    raise MemoryError(text)


def _slow(text: str) -> bytes:
    time.sleep(0.01)
    return text.encode()


def children() -> set[int]:
    """Return the worker processes of this one."""
    import multiprocessing

    return {process.pid for process in multiprocessing.active_children() if process.pid}
