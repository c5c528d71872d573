"""Everything that the author of a plugin imports, beside the kinds."""

from govtext.annotation import Annotation, Layer, Mention
from govtext.annotator import Context
from govtext.errors import CycleError, GovtextError, HookError, LexiconError, PatternError, SignatureError, UnknownNameError
from govtext.grammar import LEFT, LETTER, LOWER, RIGHT, UPPER, Match, Pattern, alternatives, pattern
from govtext.hookspecs import hookimpl
from govtext.lexicon import Entry, Lexicon, read_entries, union
from govtext.source import Source, fold
from govtext.span import Span

__all__ = [
    "LEFT",
    "LETTER",
    "LOWER",
    "RIGHT",
    "UPPER",
    "Annotation",
    "Context",
    "CycleError",
    "Entry",
    "GovtextError",
    "HookError",
    "Layer",
    "Lexicon",
    "LexiconError",
    "Match",
    "Mention",
    "Pattern",
    "PatternError",
    "SignatureError",
    "Source",
    "Span",
    "UnknownNameError",
    "alternatives",
    "fold",
    "hookimpl",
    "pattern",
    "read_entries",
    "union",
]
