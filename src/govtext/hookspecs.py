"""The two questions that a pipeline asks each plugin."""

from collections.abc import Iterable

import pluggy

from govtext.annotator import Finder
from govtext.lexicon import Entry

hookspec = pluggy.HookspecMarker("govtext")
hookimpl = pluggy.HookimplMarker("govtext")


@hookspec
def govtext_entries() -> Iterable[Entry]:  # type: ignore[empty-body]
    """Which names do you know? Yield entries of any sort: outlets, roles, bodies, units, abbreviations …"""


@hookspec
def govtext_annotators() -> Iterable[Finder]:  # type: ignore[empty-body]
    """What can you find? Yield finders: pure generator functions whose signature says what they read and write."""
