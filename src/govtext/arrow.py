"""Record batches of reports in, record batches of what they say out: one function that every engine of tables can call."""

import collections
import functools
import itertools
import json
import types
import typing
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

import attrs

from govtext import days
from govtext.annotation import Annotation
from govtext.codec import json_fields
from govtext.document import LISTS, SINGLE, Fault
from govtext.errors import UnknownNameError, nearest
from govtext.extras import need
from govtext.kinds import Event, Indicator, Published, Reference, Timex
from govtext.parallel import Item, Row, ToRow, rows
from govtext.pipeline import Pipeline

pa: Any = need("pyarrow", "arrow")

#: The version of the columns; it changes with the name, the type or the place of any.
SCHEMA = "govtext.arrow/1"

#: How many rows are turned into columns at a time: a batch of a hundred thousand reports must not be held as Python objects all at once.
ROWS = 256

_NUMBER = pa.decimal128(38, 10)
# Digits that the type holds before the point.
_ROOM = Decimal(10) ** 28
_PLAIN = {str: pa.string(), bool: pa.bool_(), int: pa.int64(), Decimal: _NUMBER}
#: Fields that say times: what they cover stands beside them as days.
_TIMES = {(Timex, "value"), (Reference, "date"), (Event, "date"), (Indicator, "period")}


def fields(prefix: str = "") -> list[Any]:
    """
    Return the columns that are added to each batch, each name with *prefix* before it.

    >>> [field.name for field in fields("gov_")][:3], fields()[2].type.field("value_at").type
    (['gov_headline', 'gov_section', 'gov_published'], TimestampType(timestamp[us]))
    """
    kinds: dict[str, Any] = {**SINGLE, **LISTS}
    columns = [(key, pa.list_(_struct(kind)) if key in LISTS else _struct(kind)) for key, kind in kinds.items()]
    columns.insert(1, ("section", pa.list_(pa.string())))
    fault = pa.struct([(field.name, pa.string()) for field in attrs.fields(Fault)])
    columns += [("extra", pa.string()), ("faults", pa.list_(fault)), ("failure", pa.string())]
    return [pa.field(prefix + name, sort) for name, sort in columns]


def schema_of(schema: Any, *, prefix: str = "") -> Any:
    """
    Return the schema of what `parse_batches` makes of batches of *schema*: its columns, and ours behind them.

    Raises:
        ValueError: if a column of ours is there already.
    """
    added = fields(prefix)
    taken = [field.name for field in added if field.name in schema.names]
    if taken:
        raise ValueError(f"columns {', '.join(taken)} are there already; give prefix= a word that makes ours others")
    metadata = {**(schema.metadata or {}), b"govtext.schema": SCHEMA.encode()}
    return pa.schema([*schema, *added], metadata=metadata)


def parse_batches(
    batches: Iterable[Any],
    text_column: str = "text",
    *,
    published_column: str = "",
    outlet_column: str = "",
    prefix: str = "",
    only: Iterable[type[Annotation]] | None = None,
    pipeline: Pipeline | None = None,
    workers: int = 1,
) -> Iterator[Any]:
    """
    Read the reports in *batches*, and yield batches with the same rows and columns of what was found behind their own.

    The columns are always the same; see `fields`. A row that cannot be read, since it has no text, text that is no UTF-8 or a posted day that is
    none, has the reason under ``failure``, and its other columns are empty; it costs no other row. Batches that come out have at most `ROWS` rows.

    Args:
        batches: record batches, of one schema; a table's `to_batches` gives them.

        text_column: the column of the reports, strings or bytes of UTF-8.

        published_column: the column of the days on which they were posted, dates, times or ISO strings; "": none.

        outlet_column: the column of the outlets' codes; "": none.

        prefix: what to set before the names of our columns, where *batches* has some of them.

        only: the kinds to find, as for `Pipeline.parse`; the columns of others are empty.

        pipeline: the plugins; ``None``: all that are installed.

        workers: how many processes share the work, as for `Pipeline.parse_many`.

    Raises:
        UnknownNameError: for a column that is not there.

        TypeError: if the column of reports holds something else.

        ValueError: if a column of ours is there already.
    """
    job = ToRow((pipeline or Pipeline.installed()).parse, None if only is None else tuple(only))
    parts: collections.deque[Any] = collections.deque()

    def items() -> Iterator[Item]:
        for batch in batches:
            check(batch.schema, text_column, published_column, outlet_column)
            for start in range(0, batch.num_rows, ROWS):
                parts.append(batch.slice(start, ROWS))
                yield from _items(parts[-1], text_column, published_column, outlet_column)

    # Rows come back in the order in which they were read, so the first part that waits is the one that they belong to.
    results = (row for _, row in rows(job, items(), workers=workers))
    for first in results:
        part = parts.popleft()
        yield _joined(part, [first, *itertools.islice(results, part.num_rows - 1)], prefix)


def check(schema: Any, text: str, *others: str) -> None:
    """Raise what `parse_batches` raises for columns that are not there, or hold no text."""
    for name in (text, *filter(None, others)):
        if name not in schema.names:
            raise UnknownNameError(f"no column {name!r}{nearest(name, schema.names)}; there are {', '.join(schema.names)}")
    sort = schema.field(text).type
    sort = sort.value_type if pa.types.is_dictionary(sort) else sort
    tests = ("string", "large_string", "string_view", "binary", "large_binary", "binary_view", "null")
    if not any(getattr(pa.types, f"is_{test}")(sort) for test in tests):
        raise TypeError(f"column {text!r} holds {sort}, not text")


def _items(part: Any, text: str, published: str, outlet: str) -> Iterator[Item]:
    """Yield a report for each row, its place kept where it has none."""
    days_said = part.column(published).to_pylist() if published else itertools.repeat(None)
    codes = part.column(outlet).to_pylist() if outlet else itertools.repeat(None)
    for cell, day, code in zip(part.column(text), days_said, codes, strict=False):
        try:
            words = cell.as_py()
            words = words.decode("utf-8") if isinstance(words, bytes) else words
        except UnicodeDecodeError as error:
            yield Item("", unreadable=f"not UTF-8: byte 0x{error.object[error.start]:02x} at {error.start}")
        else:
            yield Item("", unreadable="no text") if words is None else Item(words, day, code)


def _joined(part: Any, made: list[Row], prefix: str) -> Any:
    """Set our columns behind those of *part*."""
    data = [plain(row) for row in made]
    added = fields(prefix)
    columns = [pa.array([one.get(field.name.removeprefix(prefix)) for one in data], field.type) for field in added]
    return pa.RecordBatch.from_arrays([*part.columns, *columns], schema=schema_of(part.schema, prefix=prefix))


def plain(row: Row) -> dict[str, Any]:
    """Return the values of our columns, by name, for one row."""
    data: dict[str, Any] = json.loads(row.line) if row.line else {"section": [], **{key: [] for key in LISTS}}
    for key, kind in (*SINGLE.items(), *LISTS.items()):
        for one in data[key] if key in LISTS else filter(None, [data.get(key)]):
            _typed(one, kind)
    data["extra"] = json.dumps(data["extra"], ensure_ascii=False) if data.get("extra") else None
    data["faults"] = [attrs.asdict(fault) for fault in row.faults]
    data["failure"] = row.failure or None
    return data


def _typed(data: dict[str, Any], kind: Any) -> None:
    """Give the values in the JSON of a *kind* the types that JSON has not: numbers with all their digits, and days."""
    for key, inner, sort in _special(kind):
        value = data[key]
        if value is None:
            continue
        if sort == "number":
            number = Decimal(value)
            data[key] = number if abs(number) < _ROOM else None
        elif sort == "moment":
            data[f"{key}_at"] = days.moment(value)
        elif sort == "time":
            data[f"{key}_from"], data[f"{key}_to"] = days.first_last(value) or (None, None)
        else:
            for one in value if sort == "list" else [value]:
                _typed(one, inner)


@functools.cache
def _special(kind: Any) -> tuple[tuple[str, type[Any], str], ...]:
    """Return the keys of a *kind* whose values JSON says in another type, or that hold such."""
    found: list[tuple[str, type[Any], str]] = []
    for name, key, hint in json_fields(kind):
        inner, listed = _inner(hint)
        if (kind, name) in _TIMES:
            found.append((key, inner, "time"))
        elif (kind, name) == (Published, "value"):
            found.append((key, inner, "moment"))
        elif inner is Decimal:
            found.append((key, inner, "number"))
        elif attrs.has(inner) and _special(inner):
            found.append((key, inner, "list" if listed else "value"))
    return tuple(found)


@functools.cache
def _struct(kind: Any) -> Any:
    """Return the type of a column of a *kind*: the keys of its JSON, and the days that its times cover."""
    own = [("text", pa.string()), ("start", pa.int64()), ("end", pa.int64())] if issubclass(kind, Annotation) else []
    for name, key, hint in json_fields(kind):
        inner, listed = _inner(hint)
        sort = _struct(inner) if attrs.has(inner) else _PLAIN[inner]
        own.append((key, pa.list_(sort) if listed else sort))
        if (kind, name) in _TIMES:
            own += [(f"{key}_from", pa.date32()), (f"{key}_to", pa.date32())]
        if (kind, name) == (Published, "value"):
            own.append((f"{key}_at", pa.timestamp("us")))
    return pa.struct(own)


def _inner(hint: Any) -> tuple[type[Any], bool]:
    """Return the type within ``X | None`` or ``tuple[X, ...]``, and whether there may be several."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return _inner(next(argument for argument in arguments if argument is not type(None)))
    return (arguments[0], True) if origin is tuple else (hint, False)
