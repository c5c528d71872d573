"""
What importing govtext costs, as a multiple of importing its four dependencies.

python benchmarks/import_cost.py [ROUNDS]
"""

import statistics
import subprocess
import sys
import time

FOUR = "import attrs, pluggy, regex, dateutil"
WANTED = 2.5
_TIMED = "import time; began = time.perf_counter(); {code}; print(time.perf_counter() - began)"


def seconds(code: str) -> float:
    """Return how long *code* takes in a fresh interpreter that has its bytecode already."""
    done = subprocess.run([sys.executable, "-c", _TIMED.format(code=code)], capture_output=True, text=True, check=True)
    return float(done.stdout)


def main() -> None:
    """Measure in turn, so that a slow moment of the machine meets all alike, and print the medians."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    # "import govtext" opens the front door, the first name asked for brings the kinds: both are told.
    codes = {"nothing": "pass", "the four": FOUR, "govtext": "import govtext", "all of it": "import govtext; govtext.Pipeline"}
    times: dict[str, list[float]] = {name: [] for name in codes}
    began = time.perf_counter()
    for _ in range(rounds + 1):
        for name, code in codes.items():
            times[name].append(seconds(code))
    medians = {name: statistics.median(measured[1:]) for name, measured in times.items()}
    for name, median in medians.items():
        print(f"{name:10} {median * 1000:7.1f} ms")
    ratio, whole = (medians[name] / medians["the four"] for name in ("govtext", "all of it"))
    print(f"ratio      {ratio:7.2f}  (wanted: at most {WANTED}); with every kind {whole:.2f}; measured for {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
