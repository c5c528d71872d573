"""
What one more plugin costs: ``python benchmarks/plugin_cost.py [PLUGINS]``.

Forty plugins are added, each with a finder of one pattern: words that no report has, words that every report has, or an expression that may begin
anywhere. Reports are read with and without them in turns; what is printed is the processor's time for each report and plugin.
"""

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

from govtext import Pipeline
from govtext.kinds import Stamp
from govtext.plugin import LEFT, RIGHT, Source, Span, hookimpl, pattern

OWN = Path(__file__).parent.parent / "tests" / "examples" / "reports"
SORTS: dict[str, Callable[[int], str]] = {
    "words that no report has": lambda number: f"{LEFT}quýt{number} vàng{RIGHT}",
    "words that every report has": lambda number: f"{LEFT}(?:tỉnh|huyện|xã) quýt{number}{RIGHT}",
    "anything at the beginning": lambda number: f"[a-zđ]{{3}}quýt{number}",
}


def plugin(number: int, expression: str) -> ModuleType:
    """Return a plugin with one pattern."""
    fruit = pattern(expression)

    def finder(source: Source) -> Iterator[Stamp]:
        for match in fruit.find(source):
            yield Stamp(Span.of(match), value="", moment=None)  # type: ignore[arg-type]

    module = ModuleType(f"fruit{number}")
    module.govtext_annotators = hookimpl(specname="govtext_annotators")(lambda: [finder])  # type: ignore[attr-defined]
    return module


def spent(pipeline: Pipeline, texts: list[str]) -> float:
    """Return the processor's seconds for one reading of all texts."""
    began = time.process_time()
    for text in texts:
        pipeline.parse(text)
    return time.process_time() - began


def main() -> None:
    """Measure, in turns."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    texts = [path.read_text(encoding="utf-8") for path in sorted(OWN.glob("*.txt"))]
    plain = Pipeline.builtin()
    for sort, said in SORTS.items():
        more = Pipeline.of(*plain.plugins, *(plugin(number, said(number)) for number in range(count)))
        spent(plain, texts)
        spent(more, texts)
        pairs = [(spent(plain, texts), spent(more, texts)) for _ in range(7)]
        each = statistics.median(b - a for a, b in pairs) / count / len(texts)
        share = statistics.median(b / a for a, b in pairs) - 1
        print(f"{sort:30} {each * 1e6:7.1f} us a report and plugin; {count} of them add {share:.1%}")


if __name__ == "__main__":
    main()
