"""
Whether govtext has become slow: ``python -m benchmarks.check`` fails where it is slower, beside the bare scan, than it may be.

Both read our own reports in one process, in turns, by the processor's clock, so that a busy machine slows both. What counts is the median of the
ratios of neighbours, and the bound leaves room for half of what was measured when it was written down, in floor.json.
"""

import json
import statistics
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from contenders import ALL, BARE  # noqa: E402 - as the processes import it
from measure import rounds  # noqa: E402

FLOOR = HERE / "floor.json"
OWN = HERE.parent / "tests" / "examples" / "reports"


def ratio(name: str, *, seconds: float = 0.4, times: int = 7) -> float:
    """Return the median share of the bare scan's speed that a contender has."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(OWN.glob("*.txt"))]
    read, bare = ALL[name].ready(), BARE.ready()
    for text in texts:
        read(text)
        bare(text)
    return statistics.median(mine / theirs for mine, _, theirs in rounds(read, bare, texts, seconds, times))


def main() -> int:
    """Compare each contender that has a floor with it; with --write, write down half of what is measured."""
    floors = json.loads(FLOOR.read_text(encoding="utf-8"))
    found = {name: ratio(name) for name in floors}
    if "--write" in sys.argv:
        FLOOR.write_text(json.dumps({name: float(f"{share / 2:.2g}") for name, share in found.items()}, indent=1) + "\n", encoding="utf-8")
    for name, share in found.items():
        print(f"{name:26} {share:.4f} x bare scan; at least {floors[name]}")
    return int(any(found[name] < floors[name] for name in floors))


if __name__ == "__main__":
    sys.exit(main())
