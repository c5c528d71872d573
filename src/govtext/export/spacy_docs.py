"""spaCy: documents as Doc and DocBin, and govtext as a component of a pipeline."""

import contextlib
from collections.abc import Iterable
from typing import Any

from govtext.document import Document
from govtext.errors import MissingExtraError
from govtext.export.conll import NAMES
from govtext.export.entities import Entity, apart, graph, tokens
from govtext.extras import need
from govtext.pipeline import Pipeline
from govtext.span import Span

#: Under which all entities stand in ``doc.spans``, nested ones too, and the whole output in ``doc.user_data``.
KEY = "govtext"


def to_doc(document: Document, nlp: Any = None, *, key: str = KEY) -> Any:
    """
    Return *document* as a spaCy ``Doc`` of the same text.

    ``doc.spans["govtext"]`` holds every entity, nested or not; ``doc.ents`` those that name things, the longest where they overlap;
    ``doc.user_data["govtext"]`` the output of `Document.to_dict`.

    Args:
        document: the report.

        nlp: the pipeline whose vocabulary to use; ``None``: a blank one.

        key: the name of the group of spans.

    Raises:
        MissingExtraError: without spaCy, which ``govtext[spacy]`` brings.
    """
    spacy = need("spacy", "spacy")
    entities = graph(document)[0]
    doc = _blank(document.text, tokens(document.text, entities), (nlp or spacy.blank("xx")).vocab)
    return _filled(doc, document, entities, key, named=True)


def to_docbin(documents: Iterable[Document]) -> Any:
    """Return *documents* as a ``DocBin``, spans, entities and outputs and all; its ``to_disk`` writes what ``spacy train`` reads."""
    need("spacy", "spacy")
    tokens_ = need("spacy.tokens", "spacy")
    nlp = need("spacy", "spacy").blank("xx")
    return tokens_.DocBin(docs=[to_doc(document, nlp) for document in documents], store_user_data=True)


def _blank(text: str, found: list[Span], vocab: Any) -> Any:
    """Make a ``Doc`` whose tokens are *found* and the blanks between, so that its text is *text*."""
    words: list[str] = []
    spaces: list[bool] = []
    at = 0
    for token in [*found, Span(len(text), len(text))]:
        gap = text[at : token.start]
        if gap:
            if words and gap[0] == " " and not spaces[-1] and at:
                spaces[-1], gap = True, gap[1:]
            if gap:
                words.append(gap)
                spaces.append(False)
        if len(token):
            words.append(text[token.start : token.end])
            spaces.append(False)
        at = token.end
    return need("spacy.tokens", "spacy").Doc(vocab, words=words, spaces=spaces)


def _filled(doc: Any, document: Document, entities: list[Entity], key: str, *, named: bool) -> Any:
    spans = [(entity, doc.char_span(entity.span.start, entity.span.end, label=entity.label, alignment_mode="expand")) for entity in entities]
    doc.spans[key] = [span for _, span in spans if span is not None]
    if named:
        chosen = {entity.id for entity in apart(entity for entity in entities if entity.label in NAMES)}
        doc.ents = need("spacy.util", "spacy").filter_spans([span for entity, span in spans if span is not None and entity.id in chosen])
    doc.user_data[key] = document.to_dict()
    return doc


class Component:
    """
    govtext as a component of a spaCy pipeline: ``nlp.add_pipe("govtext")``.

    Args:
        pipeline: the plugins.

        key: the name of the group of spans, and of the output in ``doc.user_data``.

        ents: whether to set ``doc.ents`` too.
    """

    def __init__(self, pipeline: Pipeline, key: str, *, ents: bool) -> None:
        self.pipeline = pipeline
        self.key = key
        self.ents = ents

    def __call__(self, doc: Any) -> Any:
        """Read the text of *doc* and add what was found, at whole tokens of its own."""
        document = self.pipeline.parse(doc.text)
        return _filled(doc, document, graph(document)[0], self.key, named=self.ents)


def create(nlp: Any, name: str, spans_key: str = KEY, ents: bool = True) -> Component:
    """Make the component; spaCy calls this with the settings of its configuration."""
    return Component(Pipeline.installed(), spans_key, ents=ents)


# spaCy imports this module through its entry point, to have the factory registered.
with contextlib.suppress(MissingExtraError):
    need("spacy.language", "spacy").Language.factory("govtext", default_config={"spans_key": KEY, "ents": True}, func=create)
