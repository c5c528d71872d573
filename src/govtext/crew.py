"""Worker processes that share a stream of work, keep its order, and survive one another's deaths."""

import contextlib
import functools
import multiprocessing
import os
import pickle
import queue
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sized
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

import attrs

from govtext import kept
from govtext.errors import WorkerError

T = TypeVar("T", bound=Sized)

Job = Callable[[Any], bytes]

#: Chunks that each worker has in hand: one at work, one waiting in its inbox, so that it never idles while its results travel.
_IN_HAND = 2
#: Chunks that are read ahead for each worker, done or not: what bounds memory while the first of them is slow.
_AHEAD = 4


@attrs.frozen
class Failure:
    """
    What is known of an item that ended the process that worked on it, twice.

    Args:
        reason: one line.
    """

    reason: str


@attrs.define(eq=False)
class _Chunk(Generic[T]):
    """Some items in a row, and what has come back for each."""

    items: list[T]
    results: list[bytes | Failure | None]


@attrs.define(eq=False)
class _Task(Generic[T]):
    """A part of a chunk to be done at one go; it may be *alone*, since one of its neighbours killed a worker."""

    chunk: _Chunk[T]
    start: int
    stop: int
    alone: bool = False


@attrs.define(eq=False)
class _Worker:
    """One process and what it has in hand, oldest first."""

    process: BaseProcess
    connection: "Connection[Any, Any]"
    tasks: deque[_Task[Any]] = attrs.field(factory=deque)
    ready: bool = False


def work(
    job: Job, items: Iterable[T], *, workers: int, chunk: int = 16, weight: int = 200_000, method: str = ""
) -> Iterator[tuple[T, bytes | Failure]]:
    """
    Yield each of *items* with what *job* makes of it, in order, from *workers* processes.

    Items are read as they are needed, a few chunks ahead, so that a stream without end is worked through in bounded memory. Where a process dies,
    what it had in hand is done by another, item by item; one that kills a second process is a `Failure`, and the rest goes on.

    Args:
        job: a function that can be pickled, or under the start method "fork" any.

        items: what it is given; their `len` is their weight.

        workers: how many processes.

        chunk: how many items travel together, at most.

        weight: how heavy they are together, at most; one item may be heavier.

        method: "fork", "forkserver" or "spawn"; "": what is cheapest where it is safe.

    Raises:
        WorkerError: if *job* can't be taken into another process.
    """
    crew = _Crew(job, multiprocessing.get_context(method or _method()), workers)
    try:
        yield from crew.through(_chunks(items, chunk, weight))
    finally:
        crew.dismiss()


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _method() -> str:
    """Choose forking where nothing else runs in this process: whatever is built already need not be built again."""
    methods = multiprocessing.get_all_start_methods()
    try:
        alone = len(os.listdir("/proc/self/task")) == 1
    except OSError:
        alone = False
    if "fork" in methods and alone:
        return "fork"
    return "forkserver" if "forkserver" in methods else "spawn"


def _chunks(items: Iterable[T], size: int, weight: int) -> Iterator[list[T]]:
    """Cut *items* into runs of at most *size*, and of at most *weight* together unless one alone is heavier; an error of theirs comes last."""
    now: list[T] = []
    heavy = 0
    try:
        for item in items:
            if now and (len(now) >= size or heavy + len(item) > weight):
                yield now
                now, heavy = [], 0
            now.append(item)
            heavy += len(item)
    except Exception:
        if now:
            yield now
        raise
    if now:
        yield now


class _Crew:
    """The processes, and the chunks that are under way."""

    def __init__(self, job: Job, context: BaseContext, size: int) -> None:
        self.job = job
        self.context = context
        self.size = size
        self.workers: list[_Worker] = []
        self.waiting: deque[_Task[Any]] = deque()

    def through(self, chunks: Iterator[list[T]]) -> Iterator[tuple[T, bytes | Failure]]:
        """Yield every item with its result, in order; what fails in reading the chunks is raised behind the last whole one."""
        under_way: deque[_Chunk[T]] = deque()
        error: Exception | None = None
        more = True
        while more or under_way:
            while more and len(under_way) < self.size * _AHEAD:
                try:
                    items = next(chunks)
                except StopIteration:
                    more = False
                except Exception as failed:
                    more, error = False, failed
                else:
                    under_way.append(_Chunk(items, [None] * len(items)))
                    self.waiting.append(_Task(under_way[-1], 0, len(items)))
                self._turn(0)
            while under_way and None in under_way[0].results:
                self._turn(None)
            if under_way:
                done = under_way.popleft()
                yield from zip(done.items, done.results, strict=True)
        if error is not None:
            raise error

    def dismiss(self) -> None:
        """End every process, whatever it is doing."""
        for worker in self.workers:
            worker.process.terminate()
        for worker in self.workers:
            worker.process.join()
            worker.connection.close()
            worker.process.close()
        self.workers.clear()

    def _turn(self, patience: float | None) -> None:
        """Hand out what waits, then take in what is done, waiting for the first of it with *patience*."""
        self._hand_out()
        for ready in wait([worker.connection for worker in self.workers], patience):
            self._take_in(next(worker for worker in self.workers if worker.connection is ready))
        self._hand_out()

    def _hand_out(self) -> None:
        while self.waiting:
            if len(self.workers) < self.size and all(worker.tasks for worker in self.workers):
                self.workers.append(self._hire())
            # A task that is alone because it may kill goes to nobody who has something else in hand, nor gets company.
            room = 1 if self.waiting[0].alone else _IN_HAND
            free = [worker for worker in self.workers if len(worker.tasks) < room and not any(task.alone for task in worker.tasks)]
            if not free:
                return
            worker = min(free, key=lambda worker: len(worker.tasks))
            task = self.waiting.popleft()
            worker.tasks.append(task)
            try:
                worker.connection.send(task.chunk.items[task.start : task.stop])
            except (BrokenPipeError, ConnectionResetError):
                self._bury(worker)

    def _take_in(self, worker: _Worker) -> None:
        try:
            results = worker.connection.recv()
        except (EOFError, OSError):
            self._bury(worker)
            return
        if results == "":
            worker.ready = True
            return
        if isinstance(results, str):
            raise WorkerError(f"a worker process could not begin: {results}")
        task = worker.tasks.popleft()
        task.chunk.results[task.start : task.stop] = results

    def _bury(self, worker: _Worker) -> None:
        """Share out what a dead worker had in hand; what it died of, if that is known to be one item, is a failure."""
        self.workers.remove(worker)
        worker.process.join()
        reason = _death(worker.process.exitcode or 0)
        worker.connection.close()
        worker.process.close()
        if not worker.ready:
            raise WorkerError(f'{reason.replace("worked", "was to work")} before it began; is the call under `if __name__ == "__main__":`?')
        again: list[_Task[Any]] = []
        for number, task in enumerate(worker.tasks):
            if number:
                again.append(task)
            elif task.alone:
                task.chunk.results[task.start] = Failure(reason)
            else:
                again.extend(_Task(task.chunk, index, index + 1, alone=True) for index in range(task.start, task.stop))
        self.waiting.extendleft(reversed(again))

    @functools.cached_property
    def _packed(self) -> bytes:
        """The job as bytes, which the worker reads itself: what is wrong with them can then be said."""
        try:
            return pickle.dumps(self.job)
        except Exception as error:
            raise WorkerError(f"what is to be done cannot be sent to another process: {error}") from error

    def _hire(self) -> _Worker:
        mine, theirs = self.context.Pipe()
        forked = self.context.get_start_method() == "fork"
        job = self.job if forked else self._packed
        # A forked process inherits this side of every other's pipe; unless it closes them, nobody would notice that this process ended.
        inherited = [mine, *(worker.connection for worker in self.workers)] if forked else []
        process = self.context.Process(target=_serve, args=(theirs, job, inherited), daemon=True)  # type: ignore[attr-defined]
        process.start()
        theirs.close()
        return _Worker(process, mine)


def _death(exitcode: int) -> str:
    """
    Say how a process ended.

    >>> _death(3)
    'the process that worked on it ended with exit status 3'
    """
    if exitcode >= 0:
        return f"the process that worked on it ended with exit status {exitcode}"
    try:
        name = signal.Signals(-exitcode).name
    except ValueError:
        name = f"signal {-exitcode}"
    return f"the process that worked on it was ended by {name}"


#: After which answers a process keeps what it has compiled: it is not asked when it has to go, and most is compiled for the first texts.
_SAVES = (0, 9, 99)


def _serve(connection: "Connection[Any, Any]", job: Job | bytes, inherited: list[Any]) -> None:
    """Work through what comes in until nobody sends any more; the interrupt key is for the process that started this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for other in inherited:
        other.close()
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        try:
            able: Job = pickle.loads(job) if isinstance(job, bytes) else job
        except Exception as error:
            connection.send(f"{type(error).__name__}: {error}")
            return
        connection.send("")
        inbox: queue.SimpleQueue[Any] = queue.SimpleQueue()
        threading.Thread(target=_receive, args=(connection, inbox), daemon=True).start()
        for number, items in enumerate(iter(inbox.get, None)):
            connection.send([_attempt(able, item) for item in items])
            if number in _SAVES:
                kept.save()


def _attempt(job: Job, item: Any) -> bytes | Failure:
    try:
        return job(item)
    except Exception as error:
        return Failure(f"{type(error).__name__}: {error}")


def _receive(connection: "Connection[Any, Any]", inbox: "queue.SimpleQueue[Any]") -> None:
    """Take in whatever is sent, at once, so that the sender never waits for this process to finish its work."""
    with contextlib.suppress(EOFError, OSError):
        while True:
            inbox.put(connection.recv())
    inbox.put(None)
