"""Order-freedom: any shuffle of plugins, finders and entries gives the same document; so does any process."""

import json
import os
import random
import subprocess
import sys

import pytest
from strategies import REPORTS

from govtext import Pipeline
from govtext.plugin import hookimpl
from govtext.registry import Plugin


class Shuffled:
    """A plugin that answers as another does, in another order."""

    def __init__(self, module, shuffle):
        self.module, self.shuffle = module, shuffle

    @hookimpl
    def govtext_entries(self):
        return self._asked("govtext_entries")

    @hookimpl
    def govtext_annotators(self):
        return self._asked("govtext_annotators")

    def _asked(self, hook):
        answers = list(getattr(self.module, hook, tuple)())
        return self.shuffle.sample(answers, len(answers))


@pytest.mark.parametrize("seed", range(3))
def test_a_shuffle_changes_nothing(seed, pipeline):
    """Plugins, their finders and their entries in any order: the same documents, why included."""
    shuffle = random.Random(seed)
    plugins = [Plugin(p.name, Shuffled(p.module, shuffle), p.distribution, p.version) for p in pipeline.plugins]
    shuffled = Pipeline.of(*shuffle.sample(plugins, len(plugins)))

    for report in REPORTS.values():
        assert pipeline.parse(report).to_dict(full=True) == shuffled.parse(report).to_dict(full=True)


_PARSE = """
import json, sys
from govtext import Pipeline
pipeline = Pipeline.builtin()
texts = json.load(sys.stdin)
print(json.dumps([pipeline.parse(text).to_dict(full=True) for text in texts]))
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_every_process_reads_alike(seed, pipeline):
    """The order of sets and dicts, which differs between processes, decides nothing."""
    texts = json.dumps(list(REPORTS.values())[:3])
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([sys.executable, "-c", _PARSE], input=texts, capture_output=True, text=True, check=True, env=environment)

    assert [pipeline.parse(text).to_dict(full=True) for text in json.loads(texts)] == json.loads(done.stdout)
