"""
What each stage of a report's way costs, by pyperf: ``python benchmarks/stages.py --fast -o stages.json``, then ``python -m pyperf show stages.json``.

Needs ``pip install pyperf``; the report is the longest of our own.
"""

import json
import pickle
from pathlib import Path

import pyperf

from govtext import Document, Pipeline
from govtext.kinds import Timex
from govtext.source import Source

OWN = Path(__file__).parent.parent / "tests" / "examples" / "reports"


def main() -> None:
    """Measure the stages one after another."""
    runner = pyperf.Runner()
    text = max((path.read_text(encoding="utf-8") for path in OWN.glob("*.txt")), key=len)
    pipeline = Pipeline.builtin()
    document = pipeline.parse(text)
    parcel = pickle.dumps((document.found, document.faults), protocol=5)
    full = json.loads(document.to_json(full=True))
    stages = {
        "build the pipeline": Pipeline.builtin,
        "read the text": lambda: Source.read(text),
        "parse, dates": lambda: pipeline.parse(text, only=[Timex]),
        "parse": lambda: pipeline.parse(text),
        "to_dict": document.to_dict,
        "to_json": document.to_json,
        "to_json, full": lambda: document.to_json(full=True),
        "from_dict": lambda: Document.from_dict(full),
        "wrap for another process": lambda: pickle.dumps((document.found, document.faults), protocol=5),
        "unwrap": lambda: pickle.loads(parcel),
    }
    for name, stage in stages.items():
        runner.bench_func(name, stage)


if __name__ == "__main__":
    main()
