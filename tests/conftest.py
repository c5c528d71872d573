"""What all tests share: Hypothesis profiles, the built-in pipeline, and our own reports."""

import os
from collections.abc import Callable
from typing import Any

import hypothesis
import pytest
from strategies import REPORTS

from govtext import Document, Pipeline

# No deadline: on a shared machine it measures the neighbours. "ci" repeats itself exactly.
hypothesis.settings.register_profile("dev", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    """The built-in plugins and no others, whatever is installed beside them."""
    return Pipeline.builtin()


@pytest.fixture(scope="session")
def parse(pipeline: Pipeline) -> Callable[..., Document]:
    """The pipeline's own; Hypothesis would print the whole of a pipeline where it prints the name of a function."""

    def parse(text: str, **given: Any) -> Document:
        return pipeline.parse(text, **given)

    return parse


@pytest.fixture(params=sorted(REPORTS), scope="session")
def report(request: pytest.FixtureRequest) -> str:
    """Each of our own reports in turn."""
    return REPORTS[request.param]
