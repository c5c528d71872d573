"""Lexicons join the names that plugins know, and say who is wrong when they cannot."""

import re
import unicodedata
from typing import ClassVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext.errors import LexiconError
from govtext.lexicon import Entry, Lexicon, read_entries, union
from govtext.source import Source


@attrs.frozen(kw_only=True)
class River(Entry):
    """Looked up whatever its capitals; each name is one river."""

    name: str
    length: int = 0
    variants: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Code(Entry):
    """Capitals matter, and two may share one."""

    cased: ClassVar[bool] = True
    shared: ClassVar[bool] = True

    code: str
    name: str


RIVERS = Lexicon.of([River(name="Sông Hậu"), River(name="Sông Hồng", variants=("Hồng Hà", "sông Cái"))])


def found(lexicon, text):
    """Return the forms found and the canonical names behind them."""
    source = Source.read(text)
    return [(source.text[span.start : span.end], entry.forms[0]) for span, entry in lexicon.find(source)]


def test_a_name_is_known_by_every_form():
    """Forms are compared folded: neither capitals nor tone placement nor spacing matter."""
    assert "Sông Hồng" == RIVERS.get("HỒNG HÀ").name
    assert "Sông Hồng" == RIVERS.get(unicodedata.normalize("NFD", "hồng hà")).name
    assert RIVERS.get("Sông") is None


def test_whole_words_are_found_the_longest_first():
    """A form inside a longer word is none, and a longer form beats a shorter one."""
    lexicon = Lexicon.of([River(name="sông"), River(name="Sông Hậu")])

    assert [("Sông Hậu", "Sông Hậu"), ("sông", "sông")] == found(lexicon, "Sông Hậu, sông; sôngs, xsông")


def test_a_stretch_can_be_searched():
    """`find()` keeps to the offsets given."""
    assert [14] == [span.start for span, _ in RIVERS.find(Source.read("sông hậu, rồi sông hậu"), 1)]


def test_capitals_matter_where_the_sort_says_so():
    """The code "TP" is not "tp"."""
    codes = Lexicon.of([Code(code="SLO", name="Sông Lô")])

    assert [("SLO", "SLO")] == found(codes, "SLO và slo")
    assert codes.get("slo") is None


def test_a_shared_form_is_left_open():
    """Where two entries may share a form, asking for the one gives nothing, asking for all gives both."""
    codes = Lexicon.of([Code(code="BĐ", name="Bình Định"), Code(code="BĐ", name="Bạc Đằng")])

    assert codes.get("BĐ") is None
    assert {"Bình Định", "Bạc Đằng"} == {entry.name for entry in codes.all("BĐ")}
    assert 1 == len(found(codes, "(BĐ) -"))


def test_a_form_that_names_two_entries_is_an_error_that_names_both():
    """Both entries, the form and the sort are in the message."""
    with pytest.raises(LexiconError, match=r"River form 'sông cái' names two entries: 'Sông Cái' and 'Sông Hồng'"):
        Lexicon.of([River(name="Sông Hồng", variants=("sông Cái",)), River(name="Sông Cái")])


def test_the_same_entry_from_two_plugins_is_one():
    """Equal entries do not clash."""
    assert 1 == len(Lexicon.of([River(name="Sông Hậu"), River(name="Sông Hậu")]))


def test_the_order_of_entries_changes_nothing():
    """A lexicon is a set of names."""
    entries = [River(name=name) for name in ("Sông Hậu", "Sông Tiền", "Sông Hồng")]

    assert list(Lexicon.of(entries)) == list(Lexicon.of(reversed(entries)))


def test_forms_are_read_as_pages_are():
    """An entry written in NFD, with an en dash or a curly apostrophe, is found in any page that has its name."""
    lexicon = Lexicon.of([River(name=unicodedata.normalize("NFD", "Cửa Ba – Vùng M’gar"))])

    assert 1 == len(found(lexicon, "ở Cửa Ba - Vùng M'gar"))
    assert 1 == len(found(lexicon, "ở Cửa\u00a0Ba – Vùng M’gar"))
    assert lexicon.get("Cửa Ba – Vùng M’gar")


def test_an_empty_lexicon_finds_nothing():
    """And its expression matches nowhere."""
    assert [] == found(Lexicon(), "sông Hậu")
    assert re.search(Lexicon().expr, "sông Hậu") is None


@given(
    st.sets(st.text(st.sampled_from("ab c.(|\\+"), min_size=1, max_size=6), min_size=1, max_size=12),
    st.text(st.sampled_from("ab c.(|\\+"), max_size=6),
)
def test_a_union_matches_its_words_and_no_others(words, other):
    """The trie-shaped expression is the alternation of its words, whatever letters they are made of."""
    expr = re.compile(f"(?:{union(words)})")

    assert all(expr.fullmatch(word) for word in words)
    assert bool(expr.fullmatch(other)) == (other in words)


@given(st.sets(st.text(st.sampled_from("ab "), min_size=1, max_size=5), min_size=1, max_size=8), st.text(st.sampled_from("ab "), max_size=12))
def test_a_union_takes_the_longest_word(words, text):
    """At each place the longest word that stands there is taken."""
    longest = max((word for word in words if text.startswith(word)), key=len, default=None)
    match = re.match(f"(?:{union(words)})", text)

    assert longest == (match[0] if match else None)


@pytest.fixture
def lexicon_file(tmp_path, monkeypatch):
    """Return a function that writes a TOML file into a package of its own and reads it as rivers."""
    package = tmp_path / f"lexicons_{tmp_path.name.replace('-', '_')}"
    package.mkdir()
    (package / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)

    def read(toml):
        (package / "rivers.toml").write_text(toml, encoding="utf-8")
        return read_entries(River, "rivers.toml", package.name)

    return read


def test_entries_are_read_from_toml(lexicon_file):
    """Keys are the sort's fields; lists become tuples."""
    toml = '[[entry]]\nname = "Sông Hồng"\nlength = 1149\nvariants = ["Hồng Hà"]\n[[entry]]\nname = "Sông Hậu"\n'

    assert (River(name="Sông Hồng", length=1149, variants=("Hồng Hà",)), River(name="Sông Hậu")) == lexicon_file(toml)


def test_an_unknown_key_is_named_with_the_nearest(lexicon_file):
    """File, entry, key and the close match are in the message."""
    with pytest.raises(LexiconError, match=r"rivers.toml, entry 2: River has no field 'lenght'; did you mean length\?"):
        lexicon_file('[[entry]]\nname = "Sông Hồng"\n[[entry]]\nname = "Sông Hậu"\nlenght = 3\n')


def test_a_missing_key_is_named(lexicon_file):
    """What is needed, and what there was."""
    with pytest.raises(LexiconError, match=r"rivers.toml, entry 1: River needs 'name', got only \['length'\]"):
        lexicon_file("[[entry]]\nlength = 3\n")


def test_a_misspelt_table_is_an_error(lexicon_file):
    """A file whose tables are called otherwise would silently be empty."""
    with pytest.raises(LexiconError, match=r"rivers.toml: unknown table 'entries'; did you mean entry\?"):
        lexicon_file('[[entries]]\nname = "Sông Hồng"\n')


def test_broken_toml_names_the_file(lexicon_file):
    """A slip of the pen is a lexicon error too."""
    with pytest.raises(LexiconError, match=r"rivers.toml: "):
        lexicon_file("[[entry]\n")


def test_a_missing_file_is_a_lexicon_error():
    """The file and the package are in the message."""
    with pytest.raises(LexiconError, match=r"no\.toml.*govtext\.lexicons"):
        read_entries(River, "no.toml")
