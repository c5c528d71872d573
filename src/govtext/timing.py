"""How long each plugin takes."""

import functools
import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import attrs

from govtext.annotation import Annotation
from govtext.annotator import Annotator, Finder
from govtext.pipeline import Pipeline
from govtext.plan import Plan

#: How often a text is read; the fastest time of each plugin counts, for the others measure the machine.
_ROUNDS = 5


def seconds(pipeline: Pipeline, text: str) -> dict[str, float]:
    """
    Return how many seconds each plugin of *pipeline* takes to read *text*, patterns and lexicons being ready.

    >>> sorted(seconds(Pipeline.of("calendar", "timeline"), "Sáng 11/10/2021, mưa"))
    ['calendar', 'timeline']
    """
    best: dict[str, float] = {plugin.name: 0.0 for plugin in pipeline.plugins}
    pipeline.parse(text)
    for number in range(_ROUNDS):
        taken: dict[str, float] = defaultdict(float)
        order = tuple(attrs.evolve(annotator, finder=_timed(annotator, taken)) for annotator in pipeline.plan.order)
        attrs.evolve(pipeline, plan=Plan(order), plans={}).parse(text)
        best = {name: taken[name] if number == 0 else min(best[name], taken[name]) for name in best}
    return best


def _timed(annotator: Annotator, taken: dict[str, float]) -> Finder:
    """Return the finder, which adds the time that it takes."""
    finder: Callable[..., Any] = annotator.finder

    @functools.wraps(finder)
    def timed(*arguments: Any) -> list[Annotation]:
        start = time.perf_counter()
        try:
            return list(finder(*arguments))
        finally:
            taken[annotator.plugin] += time.perf_counter() - start

    return timed
