"""Reads Vietnamese Party and government news: who met whom, when, where, what was said, and every figure."""

import functools
from collections.abc import Iterable
from datetime import date

from govtext.annotation import Annotation, Layer, Mention
from govtext.document import Document, Explanation, Fault
from govtext.errors import GovtextError, PluginWarning
from govtext.pipeline import Pipeline
from govtext.span import Span

__all__ = ["Annotation", "Document", "Explanation", "Fault", "GovtextError", "Layer", "Mention", "Pipeline", "PluginWarning", "Span", "parse"]


def parse(
    text: str, *, published: "str | date | None" = None, outlet: str | None = None, only: "Iterable[type[Annotation]] | None" = None
) -> Document:
    """
    Read one report with every installed plugin; the arguments are those of `Pipeline.parse`.

    >>> document = parse("Sáng 11/10/2021, UBND tỉnh tổ chức hội nghị.")
    >>> [date.value for date in document.dates]
    ['2021-10-11TMO']
    """
    return _installed().parse(text, published=published, outlet=outlet, only=only)


@functools.cache
def _installed() -> Pipeline:
    """Build the pipeline of `parse` when it is first needed: importing govtext costs no lexicon and no pattern."""
    return Pipeline.installed()
