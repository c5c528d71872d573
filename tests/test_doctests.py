"""Every example in a docstring is run, with `show` at hand as in the finders' own."""

import doctest
import importlib
import pkgutil

import attrs
import pytest

import govtext
import govtext.kinds
from govtext import Span
from govtext.testing import show

MODULES = sorted(module.name for module in pkgutil.walk_packages(govtext.__path__, "govtext.") if not module.name.endswith("__main__"))
#: What an example may use without importing it.
GIVEN = {**{name: getattr(govtext.kinds, name) for name in govtext.kinds.__all__}, "show": show, "Span": Span, "attrs": attrs}


@pytest.mark.parametrize("name", ["govtext", *MODULES])
def test_examples_are_true(name):
    """What a docstring shows is what happens."""
    try:
        module = importlib.import_module(name)
    except govtext.MissingExtraError as error:
        pytest.skip(str(error))
    failures, report = 0, []
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    for case in doctest.DocTestFinder(exclude_empty=True).find(module, name, globs={**GIVEN, **vars(module)}):
        failures += runner.run(case, out=report.append).failed

    assert not failures, "\n".join(report)


def test_there_are_examples():
    """Modules are found where the package is installed, and the plugins among them."""
    assert any(name.startswith("govtext.plugins.") for name in MODULES)
    assert "govtext.source" in MODULES
