"""What the tests of a plugin are given shows a finding the way a reader would check it."""

from collections.abc import Iterator
from decimal import Decimal

from govtext import Mention, Pipeline, Span
from govtext.kinds import Indicator, Official, Quantity, Title
from govtext.plugin import Source, hookimpl
from govtext.testing import show


class People:
    """Finds one of each shape."""

    @hookimpl
    def govtext_annotators(self):
        yield people
        yield figures


def people(source: Source) -> Iterator[Official]:
    """Find a person."""
    yield Official(Span(0, 3), "Lan", titles=(Title("Chủ tịch", "Chủ tịch", acting=True),), mentions=(Mention(Span(0, 3)), Mention(Span(4, 6))))


def figures(source: Source) -> Iterator[Indicator]:
    """Find a figure."""
    yield Indicator(Span(0, 6), Mention(Span(0, 3)), value=Quantity(Span(4, 6), Decimal("1.50"), unit="ha"), target=True)


def test_an_annotation_is_a_line_of_its_words_and_what_is_not_empty(capsys):
    """Empty fields are left out; tuples, parts and mentions are told apart."""
    pipeline = Pipeline.of(People())

    show("Lan ba", Official, pipeline=pipeline)
    show("Lan ba", Indicator, pipeline=pipeline)

    assert [
        "'Lan' name=Lan titles=[(text=Chủ tịch role=Chủ tịch acting=True)] mentions=['Lan'; 'ba']",
        "'Lan ba' subject='Lan' value=('ba' number=1.50 unit=ha) target=True",
    ] == capsys.readouterr().out.splitlines()


def test_nothing_found_prints_nothing(capsys):
    """A negative example is an example without a line."""
    show("Lan ba", Quantity, pipeline=Pipeline.of(People()))

    assert "" == capsys.readouterr().out
