"""Tokens a line: CoNLL-U with entities among the notes, and two columns of tokens and IOB tags."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from govtext.document import Document
from govtext.export.entities import Entity, apart, graph, tokens
from govtext.kinds import Sentence
from govtext.span import Span

#: Labels that name things, as taggers are trained on; those of longer stretches (what was said, what an event was about) would hide them.
NAMES = ("Date", "Duration", "Organization", "Place", "Reference", "Official", "Value", "Attainment", "Change")


def conllu(document: Document, *, name: str, labels: Iterable[str] = NAMES) -> str:
    r"""
    Return *document* in CoNLL-U: one token a line, sentences apart; entities, and where each token stands, are in the last column.

    >>> import govtext
    >>> print(conllu(govtext.parse("Sáng 3/11/2020, họp."), name="a").splitlines()[4].replace("\t", " "))
    1 Sáng _ _ _ _ _ _ _ NE=B-Date|Start=0|End=4

    Args:
        document: the report.

        name: its id.

        labels: which entities; where they overlap the longest is told.
    """
    lines = [f"# newdoc id = {_line(name)}"]
    for number, sentence in enumerate(_tagged(document, labels), 1):
        start, end = sentence[0][0].start, sentence[-1][0].end
        lines += [f"# sent_id = {number}", f"# text = {' '.join(document.text[start:end].split())}", f"# start = {start}"]
        for place, (token, tag) in enumerate(sentence, 1):
            notes = [f"NE={tag}"] * (tag != "O") + [f"Start={token.start}", f"End={token.end}"]
            notes += ["SpaceAfter=No"] * (place < len(sentence) and sentence[place][0].start == token.end)
            lines.append("\t".join([str(place), document.text[token.start : token.end], *"_" * 7, "|".join(notes)]))
        lines.append("")
    return "\n".join(lines) + "\n" if len(lines) > 1 else ""


def iob(document: Document, *, labels: Iterable[str] = NAMES) -> str:
    r"""
    Return *document* as lines of token and IOB2 tag, sentences apart.

    >>> import govtext
    >>> print(iob(govtext.parse("Sáng 3/11/2020, họp.")).replace("\t", " ").splitlines()[:2])
    ['Sáng B-Date', '3 I-Date']
    """
    sentences = ("".join(f"{document.text[token.start : token.end]}\t{tag}\n" for token, tag in sentence) for sentence in _tagged(document, labels))
    return "\n".join(sentences)


def _tagged(document: Document, labels: Iterable[str]) -> Iterator[list[tuple[Span, str]]]:
    """Yield the sentences: their tokens, each with its tag."""
    wanted = set(labels)
    chosen = apart(entity for entity in graph(document)[0] if entity.label in wanted)
    starts = [entity.span.start for entity in chosen]
    found = [(token, _tag(token, chosen, starts)) for token in tokens(document.text, chosen)]
    first = [token.start for token, _ in found]
    breaks = sorted({0, *(sentence.start for sentence in document[Sentence]), *(sentence.end for sentence in document[Sentence])})
    # A sentence may not begin inside an entity.
    breaks = [place for place in breaks if not _inside(place, chosen, starts)]
    for here, there in zip(breaks, [*breaks[1:], len(document.text)], strict=True):
        tagged = found[bisect_left(first, here) : bisect_left(first, there)]
        if tagged:
            yield tagged


def _inside(place: int, chosen: list[Entity], starts: list[int]) -> bool:
    before = bisect_left(starts, place) - 1
    return before >= 0 and place < chosen[before].span.end


def _tag(token: Span, chosen: list[Entity], starts: list[int]) -> str:
    place = bisect_right(starts, token.start) - 1
    if place < 0 or token.start >= chosen[place].span.end:
        return "O"
    entity = chosen[place]
    return f"{'B' if token.start == entity.span.start else 'I'}-{entity.label}"


def _line(words: str) -> str:
    return " ".join(words.split())
