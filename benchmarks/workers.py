"""
How much faster several processes are than one: ``python benchmarks/workers.py [WORKERS] [REPORTS] [ROUNDS]``, by the wall clock, on a quiet machine.

One process and several read the same reports in turns, as JSON and as documents that are looked into.
"""

import itertools
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from govtext import Pipeline

OWN = Path(__file__).parent.parent / "tests" / "examples" / "reports"


def seconds(results: Iterator[object]) -> float:
    """Return how long it takes to use them up."""
    began = time.perf_counter()
    for _ in results:
        pass
    return time.perf_counter() - began


def main() -> None:
    """Measure, and print the medians of the ratios."""
    workers, count, rounds = (int(given) for given in (*sys.argv[1:], *("2", "400", "3")[len(sys.argv) - 1 :]))
    texts = list(itertools.islice(itertools.cycle(path.read_text(encoding="utf-8") for path in sorted(OWN.glob("*.txt"))), count))
    pipeline = Pipeline.builtin()
    seconds(pipeline.parse_many(texts[:10]))
    ways: dict[str, Callable[[int], Iterator[object]]] = {
        "JSON": lambda number: pipeline.parse_json(texts, workers=number),
        "documents": lambda number: (document.found for document in pipeline.parse_many(texts, workers=number)),
    }
    for name, way in ways.items():
        ratios = [seconds(way(1)) / seconds(way(workers)) for _ in range(rounds)]
        print(f"{name:10} {workers} processes are {statistics.median(ratios):.2f} times as fast ({min(ratios):.2f}-{max(ratios):.2f})")


if __name__ == "__main__":
    main()
