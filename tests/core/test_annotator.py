"""A finder's signature is its contract, and each wrong one has its error."""

from collections.abc import Generator, Iterable, Iterator

import pytest

from govtext.annotation import Layer, Mention
from govtext.annotator import Annotator, Context
from govtext.errors import SignatureError
from govtext.kinds import Duration, Timex, Unit
from govtext.lexicon import Lexicon
from govtext.source import Source


def finder(source: Source, context: Context, times: Layer[Timex], units: Lexicon[Unit]) -> Iterator[Mention | Duration]:
    """Ask for one thing of each sort."""
    yield from ()


def test_a_signature_says_what_is_read_and_written():
    """Parameters become wants in their order, the result becomes what is written."""
    annotator = Annotator.of("example", finder)

    assert "example.finder" == annotator.name
    assert (Source, Context, (Layer, Timex), (Lexicon, Unit)) == annotator.wants
    assert (Timex,) == annotator.reads
    assert (Mention, Duration) == annotator.writes


def test_other_words_for_an_iterator_will_do():
    """Iterable and Generator say the same."""

    def one() -> Iterable[Mention]:
        yield from ()

    def two() -> Generator[Mention, None, None]:
        yield from ()

    assert Annotator.of("p", one).writes == Annotator.of("p", two).writes == (Mention,)


def no_annotation(source) -> Iterator[Mention]:
    yield from ()


def number(source: Source, number: int) -> Iterator[Mention]:
    yield from ()


def bare_layer(times: Layer) -> Iterator[Mention]:
    yield from ()


def layer_of_entries(units: Layer[Unit]) -> Iterator[Mention]:
    yield from ()


def lexicon_of_kinds(times: Lexicon[Timex]) -> Iterator[Mention]:
    yield from ()


def no_result(source: Source):
    yield from ()


def nothing(source: Source) -> None:
    return None


def one_kind(source: Source) -> Mention:
    raise NotImplementedError


def words(source: Source) -> Iterator[str]:
    yield from ()


def mixed(source: Source) -> Iterator[Mention | str]:
    yield from ()


def a_dict(source: Source) -> dict[Mention, str]:
    raise NotImplementedError


def unknown_name(source: "Sauce") -> Iterator[Mention]:  # noqa: F821
    yield from ()


def keyword_only(*, source: Source) -> Iterator[Mention]:
    yield from ()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (no_annotation, r"p: finder 'no_annotation' asks for source: nothing; a parameter is a Source, Context, Layer\[Kind\] or Lexicon\[Entry\]"),
        (number, r"asks for number: int;"),
        (bare_layer, r"asks for times: Layer;"),
        (layer_of_entries, r"asks for units: .*Layer"),
        (lexicon_of_kinds, r"asks for times: .*Lexicon"),
        (no_result, r"returns nothing; a finder returns Iterator\[Kind\]"),
        (nothing, r"returns NoneType;"),
        (one_kind, r"returns Mention;"),
        (words, r"returns .*Iterator"),
        (mixed, r"returns .*Iterator"),
        (a_dict, r"returns .*dict"),
        (unknown_name, r"cannot be read: .*Sauce"),
        (keyword_only, r"asks for source by keyword"),
        ("no function", r"p: finder 'no function'"),
    ],
)
def test_a_wrong_signature_is_refused(wrong, said):
    """The message has the plugin, the finder, what it says and what it may say."""
    with pytest.raises(SignatureError, match=said):
        Annotator.of("p", wrong)


def test_a_signature_error_is_a_type_error():
    """Each error class is also a builtin."""
    with pytest.raises(TypeError):
        Annotator.of("p", number)
