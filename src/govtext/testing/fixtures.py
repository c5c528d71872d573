"""
The fixtures that pytest finds by itself where govtext is installed.

This module is loaded in every project of an environment: it imports nothing of govtext before a test asks for it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from govtext.annotation import Annotation
    from govtext.document import Document
    from govtext.pipeline import Pipeline

_PLUGINS = "govtext_plugins"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a project name the modules of its plugins."""
    parser.addini(_PLUGINS, "modules of plugins that govtext_pipeline joins to the built-in ones; without any, all installed plugins", type="args")


@pytest.fixture(scope="session")
def govtext_pipeline(pytestconfig: pytest.Config) -> "Pipeline":
    """The built-in plugins joined with those of the ini option ``govtext_plugins``; without the option, all installed plugins."""
    import importlib

    from govtext.pipeline import Pipeline
    from govtext.registry import builtin_plugins

    modules = pytestconfig.getini(_PLUGINS)
    return Pipeline.of(*builtin_plugins(), *map(importlib.import_module, modules)) if modules else Pipeline.installed()


@pytest.fixture(scope="session")
def assert_finds(govtext_pipeline: "Pipeline") -> "Callable[..., Document]":
    """`govtext.testing.assert_finds` with `govtext_pipeline`: exactly what is marked in a text is found."""
    from govtext.testing.marked import assert_finds as asserting

    def assert_finds(text: str, *kinds: "type[Annotation]", **given: Any) -> "Document":
        __tracebackhide__ = True
        return asserting(text, *kinds, pipeline=govtext_pipeline, **given)

    return assert_finds
