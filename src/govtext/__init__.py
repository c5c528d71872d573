"""Reads Vietnamese Party and government news: who met whom, when, where, what was said, and every figure."""

import functools
import importlib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date

    from govtext.annotation import Annotation, Layer, Mention
    from govtext.document import Document, Explanation, Fault
    from govtext.errors import GovtextError, MarkError, MissingExtraError, PluginWarning, SettingError, WorkerError
    from govtext.export.tables import Tables, tables
    from govtext.pipeline import Pipeline
    from govtext.span import Span
    from govtext.version import __version__

__all__ = [
    "Annotation",
    "Document",
    "Explanation",
    "Fault",
    "GovtextError",
    "Layer",
    "MarkError",
    "Mention",
    "MissingExtraError",
    "Pipeline",
    "PluginWarning",
    "SettingError",
    "Span",
    "Tables",
    "WorkerError",
    "__version__",
    "parse",
    "tables",
]

# The front door: each name is fetched from its module when it is first asked for, for making the classes of all kinds
# costs more than importing everything that they are made with.
_HOMES = {
    "annotation": ("Annotation", "Layer", "Mention"),
    "document": ("Document", "Explanation", "Fault"),
    "errors": ("GovtextError", "MarkError", "MissingExtraError", "PluginWarning", "SettingError", "WorkerError"),
    "export.tables": ("Tables", "tables"),
    "pipeline": ("Pipeline",),
    "span": ("Span",),
    "version": ("__version__",),
}
_HOME = {name: f"govtext.{home}" for home, names in _HOMES.items() for name in names}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Fetch a name of the front door, once."""
        if name not in _HOME:
            raise AttributeError(f"module 'govtext' has no attribute {name!r}")
        value = globals()[name] = getattr(importlib.import_module(_HOME[name]), name)
        return value

    def __dir__() -> list[str]:
        """List the front door whether or not it has been asked for."""
        return sorted({*globals(), *__all__})


def parse(
    text: str, *, published: "str | date | None" = None, outlet: str | None = None, only: "Iterable[type[Annotation]] | None" = None
) -> "Document":
    """
    Read one report with every installed plugin; the arguments are those of `Pipeline.parse`.

    >>> document = parse("Sáng 11/10/2021, UBND tỉnh tổ chức hội nghị.")
    >>> [date.value for date in document.dates]
    ['2021-10-11TMO']
    """
    return _installed().parse(text, published=published, outlet=outlet, only=only)


@functools.cache
def _installed() -> "Pipeline":
    """Build the pipeline of `parse` when it is first needed: importing govtext costs no lexicon and no pattern."""
    from govtext.pipeline import Pipeline

    return Pipeline.installed()
