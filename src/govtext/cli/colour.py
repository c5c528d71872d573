"""A report in colour at the terminal, through rich."""

from collections.abc import Iterable, Iterator
from typing import Any

from govtext.cli.table import plain
from govtext.document import Document
from govtext.extras import need
from govtext.look.html import sayable
from govtext.look.marks import Mark, marks
from govtext.look.words import Speech

#: How each sort of mark is shown; where marks lie on one another, the inner one's colour and the outer one's underline are seen.
STYLES = {
    "headline": "bold",
    "caption": "italic",
    "chrome": "dim",
    "press": "dim underline",
    "topic": "underline",
    "content": "underline",
    "subject": "magenta underline",
    "event": "bold red",
    "statement": "bold bright_magenta",
    "organization": "cyan",
    "place": "green",
    "official": "bold blue",
    "date": "yellow",
    "duration": "yellow",
    "figure": "bold magenta",
    "reference": "bright_green",
    "other": "reverse",
}


def marked(document: Document, *, name: str, width: int, colour: bool) -> str:
    """
    Return *document* for a terminal: the marked text, a legend, the indicators as a table, and the summary.

    Args:
        document: the report, read.

        name: the file that it comes from; printed above it.

        width: how many columns there are.

        colour: whether to colour; without, it is the same words.

    Raises:
        MissingExtraError: without rich, which ``govtext[terminal]`` brings.
    """
    console = need("rich.console", "terminal").Console(width=width, force_terminal=colour, color_system="auto" if colour else None, highlight=False)
    with console.capture() as capture:
        for block in _blocks(document, name):
            console.print(block)
    return str(capture.get())


def _blocks(document: Document, name: str) -> Iterator[Any]:
    words, rule = need("rich.text", "terminal").Text, need("rich.rule", "terminal").Rule
    speech = Speech("vi")
    yield rule(words(sayable(plain(name)), style="dim"), align="left")
    stretches = sorted(marks(document.found), key=lambda mark: list(STYLES).index(mark.sort))
    text = words(sayable(document.text).replace("\t", " ").strip("\n"))
    shift = _lead(document.text)
    for mark in stretches:
        text.stylize(STYLES[mark.sort], max(0, mark.span.start - shift), max(0, mark.span.end - shift))
    yield text
    yield words("")
    yield _legend(stretches, words, speech)
    if document.indicators:
        yield _indicators(document, speech)
    for sentence in document.summary().sentences:
        yield words("• " + sayable(sentence.text))


def _lead(text: str) -> int:
    return len(text) - len(text.lstrip("\n"))


def _legend(stretches: Iterable[Mark], words: Any, speech: Speech) -> Any:
    legend = words()
    there = {mark.sort for mark in stretches}
    for sort, style in STYLES.items():
        if sort in there:
            legend.append(f" {speech.word(sort)} ", style)
            legend.append(" ")
    return legend


def _indicators(document: Document, speech: Speech) -> Any:
    table = need("rich.table", "terminal").Table(box=need("rich.box", "terminal").SIMPLE_HEAD, show_edge=False, pad_edge=False)
    words = need("rich.text", "terminal").Text
    for name in ("subject", "value", "attainment", "change", "period"):
        table.add_column(speech.word(name), overflow="fold")
    for one in document.indicators:
        parts = [one.subject.text if one.subject else "–", *(speech.quantity(part) for part in (one.value, one.attainment, one.change))]
        table.add_row(*(words(sayable(plain(part))) for part in [*parts, speech.when(one.period)]))
    return table
