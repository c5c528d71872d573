"""Every format of exchange by name: how a document becomes a file, a line, or a member of one file."""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import attrs

from govtext.document import Document
from govtext.export import brat, conll, doccano, label_studio, timeml, webannotation

Named = tuple[str, Document]


@attrs.frozen
class Format:
    """
    A format of exchange.

    Args:
        says: what it is, for a person.

        stream: turns named documents into pieces of one text; ``None`` where each document has files of its own.

        files: turns a named document into its files, by their endings; ``None`` where all go into one text.

        beside: a file that stands once beside the others, and what is in it.
    """

    says: str
    stream: Callable[[Iterable[Named]], Iterator[str]] | None = None
    files: Callable[[str, Document], dict[str, str]] | None = None
    beside: tuple[str, Callable[[], str]] | None = None


def iri(name: str) -> str:
    """
    Return an IRI for a report known by *name*.

    >>> iri("reports/a b.txt")
    'urn:govtext:document:reports/a%20b.txt'
    """
    from urllib.parse import quote

    return f"urn:govtext:document:{quote(name.encode('utf-8', 'replace'), safe='/')}"


def _lines(values: Iterable[object]) -> Iterator[str]:
    return (json.dumps(value, ensure_ascii=False) + "\n" for value in values)


def _array(values: Iterable[object]) -> Iterator[str]:
    opening = "[\n"
    for value in values:
        yield opening + json.dumps(value, ensure_ascii=False)
        opening = ",\n"
    yield "\n]\n" if opening == ",\n" else "[]\n"


def _brat(name: str, document: Document) -> dict[str, str]:
    return {"txt": document.text, "ann": brat.annotations(document)}


#: By the name that ``govtext export --format`` takes.
FORMATS = {
    "webannotation": Format(
        "W3C Web Annotations, a JSON-LD page a line", lambda named: _lines(webannotation.page(document, source=iri(name)) for name, document in named)
    ),
    "brat": Format("brat stand-off", files=_brat, beside=("annotation.conf", brat.configuration)),
    "conllu": Format("CoNLL-U, entities in the last column", lambda named: (conll.conllu(document, name=name) for name, document in named)),
    "iob": Format("tokens and IOB2 tags", lambda named: (f"{conll.iob(document)}\n" for _, document in named)),
    "labelstudio": Format("tasks with predictions for Label Studio", lambda named: _array(label_studio.task(d, name=name) for name, d in named)),
    "doccano": Format("sequence labelling for doccano", lambda named: _lines(doccano.labelled(document, name=name) for name, document in named)),
    "doccano-relations": Format("the same with relations", lambda named: _lines(doccano.related(document, name=name) for name, document in named)),
    "timeml": Format("TimeML with TIMEX3", files=lambda name, document: {"tml": timeml.timeml(document, name=name)}),
}


def write_files(form: Format, named: Iterable[Named], folder: Path) -> int:
    """
    Write each document's files into *folder*, made if it is not there, and return how many documents there were.

    Two reports of one file name get numbers.
    """
    folder.mkdir(parents=True, exist_ok=True)
    taken: set[str] = set()
    if form.beside:
        (folder / form.beside[0]).write_text(form.beside[1](), encoding="utf-8")
    for name, document in named:
        stem = _free(Path(name).stem.strip("-") or "report", taken)
        for ending, text in (form.files(name, document) if form.files else {}).items():
            # Line ends are part of the text that offsets count.
            (folder / f"{stem}.{ending}").write_text(text, encoding="utf-8", errors="replace", newline="")
    return len(taken)


def _free(stem: str, taken: set[str]) -> str:
    name, number = stem, 2
    while name in taken:
        name, number = f"{stem}-{number}", number + 1
    taken.add(name)
    return name
