"""Where `regex` is absent (a browser, a sub-interpreter) the standard library's `re` finds the same."""

import json
import os
import subprocess
import sys

from strategies import REPORTS

_PARSE = """
import json, sys
sys.modules["regex"] = None
from govtext import Pipeline
pipeline = Pipeline.builtin()
print(json.dumps({name: pipeline.parse(text).to_dict(full=True) for name, text in json.load(sys.stdin).items()}))
"""


def test_re_finds_what_regex_finds(pipeline):
    """Our own reports, to the last rule and evidence."""
    done = subprocess.run(
        [sys.executable, "-c", _PARSE],
        input=json.dumps(REPORTS),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    found = json.loads(done.stdout)

    assert set(REPORTS) == set(found)
    for name, text in REPORTS.items():
        assert pipeline.parse(text).to_dict(full=True) == found[name]
