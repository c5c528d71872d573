"""
One contender, measured in a process of its own, round by round beside the bare scan: ``python measure.py NAME SECONDS ROUNDS``.

Texts come as a JSON list on standard input, the result goes as JSON to standard output. Run by the Python of the contender's environment.
"""

import itertools
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator

from contenders import ALL, BARE


def speed(read: Callable[[str], int], texts: Iterator[tuple[str, int]], seconds: float) -> tuple[float, float]:
    """Return megabytes and texts for each second of the processor's time, of as many texts as fit."""
    size = count = 0
    began = time.process_time()
    while (spent := time.process_time() - began) < seconds or count == 0:
        text, bytes_ = next(texts)
        read(text)
        size += bytes_
        count += 1
    return size / 1e6 / spent, count / spent


def rounds(ours: Callable[[str], int], bare: Callable[[str], int], texts: Iterable[str], seconds: float, times: int) -> list[list[float]]:
    """Return for each round the contender's megabytes a second, its texts a second, and the bare scan's megabytes a second around it."""
    sized = [(text, len(text.encode())) for text in texts]
    mine, theirs = itertools.cycle(sized), itertools.cycle(sized)
    measured = []
    for _ in range(times):
        before, _ = speed(bare, theirs, seconds / 8)
        megabytes, count = speed(ours, mine, seconds)
        after, _ = speed(bare, theirs, seconds / 8)
        measured.append([megabytes, count, (before + after) / 2])
    return measured


def peak() -> float:
    """Return the most memory that this process has had, in megabytes."""
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most / 1e3


def main() -> None:
    """Measure, and print what was measured."""
    name, seconds, times = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
    texts = json.load(sys.stdin)
    began = time.process_time()
    read = ALL[name].ready()
    read(texts[0])
    first = time.process_time() - began
    if times == 0:
        result = {"first": first, "peak": peak()}
    else:
        bare = BARE.ready()
        until = time.process_time() + seconds
        for text in texts:  # what is built late is built now
            bare(text)
            if time.process_time() < until:
                read(text)
        result = {"rounds": rounds(read, bare, texts, seconds, times), "first": first, "peak": peak()}
    sys.stdout.write(f"\n{json.dumps(result)}\n")


if __name__ == "__main__":
    main()
