"""The gallery: our own reports, each parsed when the site is built and shown as ``govtext view`` shows it."""

import html
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from govtext import Document, Pipeline

REPORTS = Path(__file__).parents[2] / "examples" / "reports"
_read: dict[str, Document] = {}


def documents() -> dict[str, Document]:
    """Return the reports, read once in a build."""
    if not _read:
        pipeline = Pipeline.builtin()
        _read.update((path.stem, pipeline.parse(path.read_text(encoding="utf-8"))) for path in sorted(REPORTS.glob("*.txt")))
    return _read


class Gallery(SphinxDirective):
    """``{gallery}`` is a card for each report: its headline, its first sentence, what was found, and the way to its page."""

    def run(self) -> list[nodes.Node]:
        """Return the cards as one piece of HTML; other builders get the headlines."""
        cards = "".join(_card(name, document) for name, document in documents().items())
        plain = nodes.bullet_list("", *(nodes.list_item("", nodes.paragraph("", _title(d))) for d in documents().values()))
        if self.env.app.builder.format == "html":
            return [nodes.raw("", f'<div class="gallery">{cards}</div>', format="html")]
        return [plain]


def _title(document: Document) -> str:
    return " ".join(document.headline.text.split()) if document.headline else "–"


def _card(name: str, document: Document) -> str:
    sentences = document.summary().sentences
    counts = {"events": "event", "indicators": "figure", "statements": "statement", "officials": "official", "references": "citation"}
    numbers = {word: len(getattr(document, key)) for key, word in counts.items()}
    found = ", ".join(f"{number} {word}{'s' * (number > 1)}" for word, number in numbers.items() if number)
    first = html.escape(sentences[0].text) if sentences else ""
    return (
        f'<a class="gallery-card" href="gallery/{name}.html"><strong lang="vi">{html.escape(_title(document))}</strong>'
        f'<span lang="vi">{first}</span><small>{found}</small></a>'
    )


def write(app: Sphinx, error: Exception | None) -> None:
    """Write a page for each report, and one for all of them as a corpus, beside the built site; and the page to try it on."""
    if error is not None or app.builder.format != "html":
        return
    from govtext.export.report import report

    folder = Path(app.outdir) / "gallery"
    folder.mkdir(exist_ok=True)
    for name, document in documents().items():
        (folder / f"{name}.html").write_text(document.to_html(), encoding="utf-8")
    (folder / "corpus.html").write_text(report(documents().items(), title="Mười bài mẫu"), encoding="utf-8")
    there = Path(app.outdir) / "try"
    there.mkdir(exist_ok=True)
    for file in (Path(app.srcdir) / "tryit").iterdir():
        (there / file.name).write_bytes(file.read_bytes())


def setup(app: Sphinx) -> dict[str, Any]:
    """Tell Sphinx."""
    app.add_directive("gallery", Gallery)
    app.connect("build-finished", write)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
