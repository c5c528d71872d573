"""
What the tests of a plugin need.

`show`, `check_plugin`, `assert_finds` and the marked texts are here; Hypothesis' strategies are in `govtext.testing.strategies`, and pytest finds its
fixtures by itself. Neither is imported before it is used: they come with ``govtext[test]``.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from govtext.testing.checking import check_plugin
    from govtext.testing.marked import Mark, Marked, assert_finds, differences, mark
    from govtext.testing.showing import show

__all__ = ["Mark", "Marked", "assert_finds", "check_plugin", "differences", "mark", "show"]

# Each name is fetched when it is first asked for, as in govtext itself: pytest loads the fixtures in every project of an environment.
_HOMES = {
    "checking": ("check_plugin",),
    "marked": ("Mark", "Marked", "assert_finds", "differences", "mark"),
    "showing": ("show",),
}
_HOME = {name: f"govtext.testing.{home}" for home, names in _HOMES.items() for name in names}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Fetch a name of the front door, once."""
        if name not in _HOME:
            raise AttributeError(f"module 'govtext.testing' has no attribute {name!r}")
        value = globals()[name] = getattr(importlib.import_module(_HOME[name]), name)
        return value

    def __dir__() -> list[str]:
        """List the front door whether or not it has been asked for."""
        return sorted({*globals(), *__all__})
