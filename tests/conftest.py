"""What all tests share: Hypothesis profiles, the built-in pipeline, and our own reports."""

import os

import hypothesis
import pytest
from strategies import REPORTS

from govtext import Pipeline

# No deadline: on a shared machine it measures the neighbours. "ci" repeats itself exactly, "search" looks for trouble.
hypothesis.settings.register_profile("dev", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
hypothesis.settings.register_profile("search", deadline=None, max_examples=2000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    """The built-in plugins and no others, whatever is installed beside them."""
    return Pipeline.builtin()


@pytest.fixture(params=sorted(REPORTS), scope="session")
def report(request: pytest.FixtureRequest) -> str:
    """Each of our own reports in turn."""
    return REPORTS[request.param]
