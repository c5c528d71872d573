"""Names that plugins know, and how they are looked up in a text."""

import functools
import re
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, Generic, TypeVar

import attrs

from govtext.errors import LexiconError, nearest
from govtext.grammar import LEFT, LOWER, RIGHT, UPPER, find
from govtext.kept import kept
from govtext.source import Source, fold
from govtext.span import Span

# Words in small letters or capitals only, or with one capital in front, parted by single blanks.
_WORD = f"(?:[{UPPER}]?[{LOWER}]+|[{UPPER}]+|[0-9]+)"
_EVEN = re.compile(f"{_WORD}(?:[ ,.%/()+-]{_WORD})*")


@attrs.frozen(kw_only=True)
class Entry:
    """
    One item of a lexicon; each sort of name is a subclass, whose first field is its canonical name or code.

    A subclass says by `forms` in which ways the name is written.
    """

    #: Whether capitals matter when the forms are looked up ("TP" is not "tp").
    cased: ClassVar[bool] = False
    #: Whether one form may stand for several entries (outlet codes do); otherwise that is a `LexiconError`.
    shared: ClassVar[bool] = False

    @property
    def forms(self) -> tuple[str, ...]:
        """Every way in which this is written, the canonical one first."""
        fields: tuple[Any, ...] = type(self).__attrs_attrs__  # as attrs.fields() gives them, which checks anew for each of thousands
        return (getattr(self, fields[0].name), *getattr(self, "variants", ()))


E = TypeVar("E", bound=Entry)
E_co = TypeVar("E_co", bound=Entry, covariant=True)


@attrs.frozen(eq=False, repr=False, slots=False)
class Lexicon(Generic[E_co]):
    """
    All entries of one sort, from every plugin, as one index of forms.

    >>> @attrs.frozen(kw_only=True)
    ... class River(Entry):
    ...     name: str
    ...     variants: tuple[str, ...] = ()
    >>> rivers = Lexicon.of([River(name="Sông Hậu"), River(name="Sông Hồng", variants=("Hồng Hà",))])
    >>> rivers.get("hồng hà").name
    'Sông Hồng'
    >>> [(span.start, entry.name) for span, entry in rivers.find(Source.read("bờ sông hậu"))]
    [(3, 'Sông Hậu')]
    """

    entries: tuple[E_co, ...] = ()
    _index: dict[str, tuple[E_co, ...]] = attrs.Factory(dict)
    _cased: bool = False

    @classmethod
    def of(cls, entries: "Iterable[E]") -> "Lexicon[E]":
        """
        Index *entries*, whatever their order.

        Raises:
            LexiconError: if a form names two different entries of a sort that forbids it.
        """
        unique = tuple(sorted(set(entries), key=repr))
        index: dict[str, tuple[E, ...]] = {}
        read = _read_forms([(form, entry.cased) for entry in unique for form in entry.forms])
        for entry in unique:
            for form in dict.fromkeys(read[form, entry.cased] for form in entry.forms):
                known = index.get(form, ())
                if known and not entry.shared:
                    raise LexiconError(
                        f"{type(entry).__name__} form {form!r} names two entries: {known[0].forms[0]!r} and {entry.forms[0]!r}; "
                        "give one of them a longer form"
                    )
                index[form] = (*known, entry)
        return Lexicon(unique, index, bool(unique) and unique[0].cased)

    def all(self, form: str) -> tuple[E_co, ...]:
        """Return every entry written as *form*."""
        return self._index.get(form) or self._index.get(_read_form(form, self._cased), ())

    def read(self, words: str) -> tuple[E_co, ...]:
        """
        Return every entry written as *words* of a reading, just as they stand there: folded, unless capitals matter to the sort.

        What a finder has cut out of a `Source` need not be read once more, as `all` would.
        """
        return self._index.get(words, ())

    def get(self, form: str) -> "E_co | None":
        """Return the one entry written as *form*; ``None`` if there is none, or more than one."""
        found = self.all(form)
        return found[0] if len(found) == 1 else None

    def find(self, source: Source, start: int = 0, end: int | None = None) -> "Iterator[tuple[Span, E_co]]":
        """Yield the whole words of the reading that are forms, the longest at each place, with their first entry."""
        if self._index:
            index = self._index
            for match in find(self.expr, source, "text" if self._cased else "folded", start, end):
                yield Span(*match.span()), index[match[0]][0]

    @functools.cached_property
    def expr(self) -> str:
        """An expression for any form as a whole word, for use inside a pattern; made when first asked for."""
        return f"{LEFT}(?:{union(self._index)}){RIGHT}" if self._index else "(?!)"

    @functools.cached_property
    def firsts(self) -> frozenset[str]:
        """The words, up to a blank, with which forms begin. Where none of them stands, no form does."""
        return frozenset(form.partition(" ")[0] for form in self._index)

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> "Iterator[E_co]":
        return iter(self.entries)

    def __repr__(self) -> str:
        return f"Lexicon({len(self.entries)} entries, {len(self._index)} forms)"


def _read_forms(forms: list[tuple[str, bool]]) -> dict[tuple[str, bool], str]:
    """Read many forms, each with whether its capitals matter: all at once, for they are the same in the next process."""
    return dict(zip(forms, kept("forms", repr(forms), lambda _: [_read_form(*form) for form in forms]), strict=True))


@functools.lru_cache(maxsize=8192)
def _read_form(form: str, cased: bool) -> str:
    """Read a form as pages are read, so that neither its dashes nor its accents need be typed as the page has them."""
    # Most have only letters and blanks that every reading leaves as they are.
    if _EVEN.fullmatch(form):
        return form if cased else fold(form)
    source = Source.read(form)
    return source.text if cased else source.folded


def union(words: Iterable[str]) -> str:
    """
    Return an expression for any of *words*, shaped like a trie so that an engine reads each letter once.

    >>> union(["tỉnh", "tỉnh ủy", "xã"])
    'tỉnh(?: ủy)?|xã'
    """
    return kept("union", "\0".join(sorted(set(words))), _union)


def _union(words: str) -> str:
    def shape(suffixes: list[str]) -> str:
        heads: dict[str, list[str]] = {}
        for suffix in suffixes:
            if suffix:
                heads.setdefault(suffix[0], []).append(suffix[1:])
        branches = []
        for letter, rest in sorted(heads.items()):
            tail = rest
            run = letter
            while len({t[:1] for t in tail}) == 1 and tail[0]:
                run += tail[0][0]
                tail = [t[1:] for t in tail]
            inner = shape(tail)
            branches.append(re.escape(run).replace("\\ ", " ") + (inner if not inner or inner.startswith("(?:") else f"(?:{inner})"))
        if not branches:
            return ""
        joined = "|".join(branches)
        return f"(?:{joined})?" if "" in suffixes else (joined if len(branches) == 1 else f"(?:{joined})")

    shaped = shape(words.split("\0"))
    return shaped[3:-1] if shaped.startswith("(?:") and shaped.endswith(")") and shaped.count("(") == shaped.count(")") and _outer(shaped) else shaped


def _outer(expr: str) -> bool:
    """Tell whether the first bracket of *expr* closes with its last."""
    depth = 0
    for place, letter in enumerate(expr):
        escaped = place and expr[place - 1] == "\\"
        depth += 0 if escaped else (letter == "(") - (letter == ")")
        if depth == 0:
            return place == len(expr) - 1
    return False


def read_entries(sort: type[E], file: str, package: str = "govtext.lexicons") -> tuple[E, ...]:
    """
    Read entries of one *sort* from a TOML *file*: an array of tables, ``[[entry]]``, whose keys are the sort's fields.

    Raises:
        LexiconError: for an unknown key or a missing one, with file, entry and the nearest known key; for a file that is
            missing or no TOML.
    """
    return _read(sort, file, package)  # type: ignore[return-value, arg-type]


@functools.cache
def _read(sort: Any, file: str, package: str) -> tuple[Entry, ...]:
    # Imported here because `import govtext` reads no file, and these cost as much as all its kinds.
    import tomllib
    from importlib.resources import files

    try:
        table = kept("table", files(package).joinpath(file).read_text(encoding="utf-8"), tomllib.loads)
    except FileNotFoundError as error:
        raise LexiconError(f"{file}: no such file in package {package!r}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError(f"{file}: {error}") from error
    for name in table.keys() - {"entry"}:
        raise LexiconError(f"{file}: unknown table {name!r}{nearest(name, ['entry'])}; entries are [[entry]] tables")
    fields = {field.name: field for field in attrs.fields(sort)}
    return tuple(_entry(sort, fields, row, f"{file}, entry {number}") for number, row in enumerate(table.get("entry", ()), 1))


def _entry(sort: type[Entry], fields: dict[str, Any], row: dict[str, Any], where: str) -> Entry:
    for key in row:
        if key not in fields:
            raise LexiconError(f"{where}: {sort.__name__} has no field {key!r}{nearest(key, fields)}")
    for name, field in fields.items():
        if field.default is attrs.NOTHING and name not in row:
            raise LexiconError(f"{where}: {sort.__name__} needs {name!r}, got only {sorted(row)}")
    return sort(**{key: tuple(value) if isinstance(value, list) else value for key, value in row.items()})
