"""
What the expressions alone cost: every call of an engine that reading some reports takes is noted down, and made again with nothing around it.

python benchmarks/expressions.py [DIRECTORY ...]

The ratio says how fast the bare scan would leave govtext behind if all that is not a regular expression were free: finders, layers,
publishing. No finder written in any language is faster than the expressions that it asks.
"""

import statistics
import sys
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from govtext import Pipeline, engine

sys.path.insert(0, str(Path(__file__).parent))

from reports import texts
from scan import scanner

ROUNDS = 7
#: A call: what is called, and with what.
Call = tuple[Callable[..., Any], tuple[Any, ...]]


class Noting(engine.Engine):
    """An engine that notes down its calls while there is a list for them."""

    calls: list[Call] | None = None

    def __init__(self, expr: str, made: Any) -> None:
        super().__init__(expr, made)
        self.finditer = self._noting(lambda *given: iter(list(made.finditer(*given))), lambda *given: deque(made.finditer(*given), maxlen=0))
        self.search, self.match, self.fullmatch = (self._noting(call, call) for call in (made.search, made.match, made.fullmatch))

    @classmethod
    def _noting(cls, call: Callable[..., Any], again: Callable[..., Any]) -> Callable[..., Any]:
        def noted(*given: Any) -> Any:
            if cls.calls is not None:
                cls.calls.append((again, given))
            return call(*given)

        return noted


def seconds(work: Callable[[], object]) -> float:
    """Return the processor's time for *work*."""
    began = time.process_time()
    work()
    return time.process_time() - began


def main() -> None:
    """Note down the calls, make them again between two bare scans, and print the medians."""
    reports = texts([Path(name) for name in sys.argv[1:]] or None)
    engine.Engine = Noting  # type: ignore[misc]
    pipeline = Pipeline.builtin()
    for text in reports:
        pipeline.parse(text)
    Noting.calls = calls = []
    for text in reports:
        pipeline.parse(text)
    Noting.calls = None
    scan = scanner()

    def bare() -> float:
        return seconds(lambda: [scan(text) for text in reports])

    rounds = [(bare(), seconds(lambda: [call(*arguments) for call, arguments in calls]), bare()) for _ in range(ROUNDS)]
    scanned, expressions = (statistics.median(column) for column in ([(a + b) / 2 for a, _, b in rounds], [e for _, e, _ in rounds]))
    share = 1000 / len(reports)
    print(f"{len(reports)} reports, {len(calls) / len(reports):,.0f} calls of an engine for each")
    print(f"bare scan                {scanned * share:7.2f} ms a report")
    print(f"the expressions alone    {expressions * share:7.2f} ms: {scanned / expressions:.3f} of the bare scan's speed")


if __name__ == "__main__":
    main()
