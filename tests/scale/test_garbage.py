"""A report that has been read is freed at once: nothing of it waits for the garbage collector, which would slow a long crawl and fill its memory."""

import gc
from collections.abc import Iterator

import pytest
from strategies import REPORTS

from govtext import Pipeline


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    """The built-in plugins, which have read every report once, so that all that is made on first use is there."""
    pipeline = Pipeline.builtin()
    for text in REPORTS.values():
        pipeline.parse(text)
    return pipeline


@pytest.fixture
def uncollected() -> Iterator[None]:
    """The collector has done its work and stands still."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize("name", REPORTS)
def test_a_report_leaves_no_cycles(pipeline, name):
    """Neither the document, when it is dropped, nor what was made on the way."""
    pipeline.parse(REPORTS[name])

    assert gc.collect() == 0


@pytest.mark.usefixtures("uncollected")
def test_a_cycle_would_be_seen():
    """What refers to itself is left to the collector."""
    knot: list[object] = []
    knot.append(knot)
    del knot

    assert gc.collect() == 1
