"""
Puts measured figures into the documentation: ``python -m benchmarks --json benchmarks/results.json``, then ``python -m benchmarks.publish``.

The table in docs/explanation/speed.md is written anew, and the chart beside it drawn, by Altair (``pip install altair vl-convert-python``).
"""

import json
import re
from pathlib import Path

import altair

from benchmarks.__main__ import HEAD, cells

HERE = Path(__file__).parent

PAGE = HERE.parent / "docs" / "explanation" / "speed.md"
CHART = PAGE.with_name("speed.svg")


def table(results: dict) -> str:
    """Return the table, and what was measured how."""
    setting = results["setting"]
    rows = "\n".join(f"| {' | '.join(cells(line))} |" for line in results["lines"])
    told = (
        f"{setting['reports']} reports, {setting['megabytes']:.2f} MB; {setting['rounds']} rounds of {setting['seconds']:g} s, medians; "
        f"Python {setting['python']}, {setting['machine']}, {setting['processors']} processors, load {setting['load']:.1f}."
    )
    return f"{told}\n\n| {' | '.join(HEAD)} |\n|{'---|' * len(HEAD)}\n{rows}\n"


def chart(results: dict) -> altair.Chart:
    """Return bars from the slowest to the fastest, on a scale of tenfold steps, with the least and the most of the rounds."""
    lines = [line | {"ours": line["name"].startswith("govtext")} for line in results["lines"] if "ratio" in line]
    order = [line["name"] for line in sorted(lines, key=lambda line: -line["ratio"])]
    base = altair.Chart(altair.Data(values=lines)).encode(y=altair.Y("name:N", sort=order, title=None, axis=altair.Axis(labelLimit=260)))
    scale = altair.Scale(type="log", domain=[0.0001, 1])
    steps = altair.Axis(values=[0.0001, 0.001, 0.01, 0.1, 1], format="~g")
    points = base.mark_point(filled=True, size=70).encode(
        x=altair.X("ratio:Q", scale=scale, axis=steps, title="speed beside the bare scan (= 1)"),
        color=altair.Color("ours:N", legend=None, scale=altair.Scale(domain=[True, False], range=["#b5121b", "#7a7a7a"])),
    )
    spread = base.mark_rule(strokeWidth=2).encode(x=altair.X("least:Q", scale=scale, axis=steps), x2="most:Q")
    return (spread + points).properties(width=420, background="white")


def main() -> None:
    """Write both."""
    results = json.loads((HERE / "results.json").read_text(encoding="utf-8"))
    page = PAGE.read_text(encoding="utf-8")
    made = f"<!-- measured -->\n{table(results)}<!-- /measured -->"
    PAGE.write_text(re.sub(r"<!-- measured -->.*?<!-- /measured -->", lambda _: made, page, flags=re.DOTALL), encoding="utf-8")
    chart(results).save(CHART)


if __name__ == "__main__":
    main()
