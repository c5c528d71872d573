"""
What each engine needs to compile every built-in pattern, and to search our own reports with it.

python benchmarks/engines.py [SLOWEST]
"""

import importlib
import pkgutil
import re
import sys
import time
from pathlib import Path
from types import ModuleType

import regex

import govtext.plugins
from govtext.grammar import Pattern
from govtext.source import Source

REPORTS = Path(__file__).parent.parent / "tests" / "examples" / "reports"


def patterns() -> dict[Pattern, str]:
    """Return every pattern that a plugin module holds, with its name."""
    known: dict[Pattern, str] = {}
    for module in pkgutil.iter_modules(govtext.plugins.__path__):
        for name, value in vars(importlib.import_module(f"govtext.plugins.{module.name}")).items():
            if isinstance(value, Pattern):
                known.setdefault(value, f"{module.name}.{name}")
    return known


def timed(engine: ModuleType, pattern: Pattern, sources: list[Source]) -> tuple[float, float]:
    """Return the seconds that compiling takes, and the best of three searches."""
    began = time.process_time()
    compiled = engine.compile(pattern.expr)
    compiling, searches = time.process_time() - began, []
    for _ in range(3):
        began = time.process_time()
        for source in sources:
            for _match in compiled.finditer(source.folded if pattern.on == "folded" else source.text):
                pass
        searches.append(time.process_time() - began)
    return compiling, min(searches)


def main() -> None:
    """Print the slowest patterns, then the sums."""
    sources = [Source.read(path.read_text(encoding="utf-8") * 5) for path in sorted(REPORTS.glob("*.txt"))]
    rows = []
    for pattern, name in patterns().items():
        rows.append((name, *timed(re, pattern, sources), *timed(regex, pattern, sources)))
    rows.sort(key=lambda row: -max(row[2], row[4]))
    for name, _, in_re, _, in_regex in rows[: int(sys.argv[1]) if len(sys.argv) > 1 else 15]:
        print(f"{name:32} re {in_re * 1000:7.1f} ms  regex {in_regex * 1000:7.1f} ms")
    for engine, first, then in (("re", 1, 2), ("regex", 3, 4)):
        print(f"{engine:6} compiles {len(rows)} patterns in {sum(r[first] for r in rows):.2f} s, searches in {sum(r[then] for r in rows):.2f} s")


if __name__ == "__main__":
    main()
