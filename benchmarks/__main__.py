"""
How fast govtext is beside others, on the same texts, on this machine, now.

Each contender runs in a process of its own, peers in virtual environments that are made for them, and each round of a contender stands
between two of the bare scan in the same process: what counts is the ratio, for a machine has slow moments.
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from contenders import OURS, PEERS, Contender  # noqa: E402 - as the processes import it
from reports import texts  # noqa: E402


def asked() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--texts", type=Path, nargs="+", help="directories of .txt files; else the reports beside the checkout, or its own")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0, help="the processor's time for a round")
    parser.add_argument("--starts", type=int, default=3, help="how often to measure the first report; 0: with the rounds")
    parser.add_argument("--only", nargs="+", metavar="WORD", help="contenders whose names hold one of these")
    parser.add_argument("--no-peers", action="store_true", help="nothing to install")
    parser.add_argument("--environments", type=Path, default=Path(tempfile.gettempdir()) / "govtext-benchmarks", help="where peers are installed")
    parser.add_argument("--json", type=Path, help="write the figures there too")
    return parser.parse_args()


def python(contender: Contender, environments: Path) -> str | None:
    """Return the Python that has what *contender* needs; ``None`` where it cannot be installed."""
    if contender.packages in ((), ("regex",)):
        return sys.executable
    home = environments / contender.packages[0]
    path = home / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not (home / "ready").exists():
        print(f"installing {', '.join(contender.packages)} …", file=sys.stderr, flush=True)
        venv.create(home, with_pip=True, clear=True)
        done = subprocess.run([path, "-m", "pip", "install", "--quiet", *contender.packages], capture_output=True, text=True, check=False)
        if done.returncode:
            return None
        (home / "ready").touch()
    return str(path)


def run(path: str, contender: Contender, corpus: str, *, seconds: float, rounds: int) -> dict | None:
    """Return what one process measured; ``None`` where it failed."""
    command = [path, str(HERE / "measure.py"), contender.name, str(seconds), str(rounds)]
    done = subprocess.run(command, input=corpus, capture_output=True, text=True, check=False, encoding="utf-8", cwd=HERE)
    if done.returncode:
        print(f"{contender.name}: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr, flush=True)
        return None
    return json.loads(done.stdout.splitlines()[-1])


def row(contender: Contender, corpus: str, options: argparse.Namespace) -> dict:
    """Return a contender's line of the table."""
    line: dict = {"name": contender.name, "finds": contender.finds}
    path = python(contender, options.environments)
    result = run(path, contender, corpus, seconds=options.seconds, rounds=options.rounds) if path else None
    if path is None or result is None:
        return line | {"absent": "cannot be installed here" if path is None else "failed here"}
    starts = [cold for _ in range(options.starts) if (cold := run(path, contender, corpus, seconds=0, rounds=0))] or [result]
    ratios = sorted(mine / bare for mine, _, bare in result["rounds"])
    return line | {
        "megabytes": statistics.median(mine for mine, _, _ in result["rounds"]),
        "reports": statistics.median(count for _, count, _ in result["rounds"]),
        "ratio": statistics.median(ratios),
        "least": ratios[0],
        "most": ratios[-1],
        "first": statistics.median(start["first"] for start in starts),
        "peak": result["peak"],
    }


def machine() -> dict:
    """Return what ran, and how busy the machine was with other things."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {"python": platform.python_version(), "machine": f"{platform.system()} {platform.machine()}", "processors": os.cpu_count(), "load": load}


HEAD = ("", "finds", "MB/s", "reports/s", "x bare scan", "least-most", "first, s", "peak, MB")


def cells(line: dict) -> tuple[str, ...]:
    """Return a line of the table as text."""
    if "absent" in line:
        return (line["name"], line["finds"], line["absent"], "", "", "", "", "")
    return (
        line["name"],
        line["finds"],
        f"{line['megabytes']:.3g}",
        f"{line['reports']:.3g}",
        f"{line['ratio']:.2g}",
        f"{line['least']:.2g}-{line['most']:.2g}",
        f"{line['first']:.2f}",
        f"{line['peak']:.0f}",
    )


def main() -> None:
    """Measure and print, a line at a time."""
    options = asked()
    reports = texts(options.texts)
    size = sum(len(text.encode()) for text in reports)
    print(f"{len(reports)} reports, {size / 1e6:.2f} MB; {options.rounds} rounds of {options.seconds:g} s of processor time; medians\n")
    print("| " + " | ".join(HEAD) + " |\n|" + "---|" * len(HEAD), flush=True)
    lines = []
    for contender in (*OURS, *(() if options.no_peers else PEERS)):
        if options.only and not any(word in contender.name for word in options.only):
            continue
        lines.append(row(contender, json.dumps(reports), options))
        print("| " + " | ".join(cells(lines[-1])) + " |", flush=True)
        if options.json:
            setting = {"reports": len(reports), "megabytes": size / 1e6, "rounds": options.rounds, "seconds": options.seconds, **machine()}
            options.json.write_text(json.dumps({"setting": setting, "lines": lines}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    ours = next((line for line in lines if line["name"] == "govtext" and "ratio" in line), None)
    if ours:
        print("\ngovtext, everything, against each:")
        for line in lines:
            if "ratio" in line and line is not ours:
                print(f"  {ours['ratio'] / line['ratio']:8.3g} x {line['name']}")


if __name__ == "__main__":
    main()
