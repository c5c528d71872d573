"""Locality: what is added elsewhere, in the text or among the plugins, changes nothing here."""

from collections.abc import Iterator

import attrs
from hypothesis import given
from hypothesis import strategies as st
from strategies import REPORTS, examples

from govtext import Annotation, Pipeline, Span
from govtext.kinds import Organization, Quantity, Reference
from govtext.plugin import Entry, Layer, Source, hookimpl

HEADLINE = "Kết quả công tác và nhiệm vụ thời gian tới\n\n"
PARAGRAPHS = [line for report in REPORTS.values() for line in report.split("\n") if len(line) > 100 and line.endswith(".")]


def figures(document, end):
    """Return the figures, references and body names that lie before *end*."""
    kinds = [Quantity, Reference, Organization]
    found = [[a for a in document[kind] if a.end <= end] for kind in kinds]
    return [
        [(a.span, a.number, a.of, a.low, a.high, a.unit, a.comparator) for a in found[0]],
        [(a.span, a.type, a.number) for a in found[1]],
        [a.span for a in found[2]],
    ]


@examples(40)
@given(before=st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=3), after=st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=2))
def test_a_further_paragraph_changes_no_figure_before_it(before, after, parse):
    """Figures, references and body names of a paragraph do not depend on the paragraphs after it."""
    text = HEADLINE + "\n\n".join(before)
    longer = "\n\n".join([text, *after])

    assert figures(parse(text), len(text)) == figures(parse(longer), len(text))


@attrs.frozen
class Vowel(Annotation):
    """What nobody else looks for."""


@attrs.frozen(kw_only=True)
class Star(Entry):
    """What nobody else has a name for."""

    name: str


class Bystander:
    """A plugin with a kind and a sort of name of its own, and a finder that finds nothing."""

    @hookimpl
    def govtext_entries(self):
        yield Star(name="Bí thư")

    @hookimpl
    def govtext_annotators(self):
        yield vowels
        yield nothing


def vowels(source: Source, quantities: Layer[Quantity]) -> Iterator[Vowel]:
    """Find every a."""
    for place, letter in enumerate(source.folded):
        if letter == "a":
            yield Vowel(Span(place, place + 1))


def nothing(source: Source) -> Iterator[Quantity]:
    """Find no figure."""
    yield from ()


def test_a_plugin_that_claims_no_text_changes_no_other_finding(report, pipeline):
    """Not even their order, nor the reasons given for them."""
    more = Pipeline.of(*pipeline.plugins, Bystander()).parse(report).to_dict(full=True)

    assert more["extra"].pop("test-locality:Vowel")
    assert pipeline.parse(report).to_dict(full=True) == more


def test_asking_for_one_kind_gives_what_asking_for_all_gives(report, pipeline):
    """`only=` saves work and changes nothing."""
    document = pipeline.parse(report)
    for kind in {type(a) for a in document.found}:
        assert document[kind] == pipeline.parse(report, only={kind})[kind], kind


def test_a_second_reading_is_the_same(report, pipeline):
    """A pipeline remembers nothing of what it read."""
    first = pipeline.parse(report).to_dict(full=True)
    pipeline.parse("Ngày 1/1/1999, đồng chí Lý Văn Khác, Bí thư Tỉnh ủy.")

    assert first == pipeline.parse(report).to_dict(full=True)
