"""A corpus as tidy tables in Arrow, with keys between them."""

import functools
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from govtext.document import Document
from govtext.export.columns import COLUMNS, TABLES, Row, rows
from govtext.extras import need

#: A document, or a document with the id under which it stands in the tables.
Named = Document | tuple[str, Document]
#: How many documents are turned into columns at a time.
CHUNK = 500


@attrs.frozen(eq=False)
class Tables(Mapping[str, Any]):
    """
    Tables by name, each a `pyarrow.Table`; `COLUMNS` says what their columns mean.

    Args:
        by_name: the tables.
    """

    by_name: Mapping[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.by_name[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.by_name)

    def __len__(self) -> int:
        return len(self.by_name)

    def to_pandas(self, name: str) -> Any:
        """Return a table as a pandas frame over the same memory: its columns keep Arrow's types, decimals and days too."""
        return self[name].to_pandas(types_mapper=need("pandas", "pandas").ArrowDtype)

    def to_polars(self, name: str) -> Any:
        """Return a table as a polars frame over the same memory."""
        return need("polars", "polars").from_arrow(self[name])

    def to_duckdb(self, connection: Any = None) -> Any:
        """
        Return a DuckDB connection in which each table is a view of the same name over the same memory.

        Args:
            connection: the connection to use; ``None``: a new one in memory.
        """
        connection = connection if connection is not None else need("duckdb", "duckdb").connect()
        for name, table in self.items():
            connection.register(name, table)
        return connection


def tables(documents: Iterable[Named]) -> Tables:
    """
    Return *documents* as tidy tables; `COLUMNS` names them and says what their columns mean.

    Args:
        documents: documents, or pairs of an id and a document. A document without an id is known by a digest of its text, so that it has the same
            keys whenever and wherever it is read.

    Raises:
        MissingExtraError: without pyarrow, which ``govtext[arrow]`` brings.

        ValueError: if two documents have one id.
    """
    pa = need("pyarrow", "arrow")
    parts = list(chunks(documents))
    return Tables({name: pa.concat_tables([part[name] for part in parts]) if parts else schema(name).empty_table() for name in COLUMNS})


def chunks(documents: Iterable[Named], *, size: int = CHUNK) -> Iterator[Tables]:
    """Yield the tables of *size* documents at a time, so that a corpus of any length can be written while it is read."""
    seen: set[str] = set()
    waiting: dict[str, list[Row]] = {name: [] for name in COLUMNS}
    for key, document in map(_named, documents):
        if key in seen:
            raise ValueError(f"two documents have the id {key!r}; give each its own: tables([(id, document), ...])")
        seen.add(key)
        for name, found in rows(key, document).items():
            waiting[name].extend(found)
        if len(waiting["documents"]) >= size:
            yield _made(waiting)
            waiting = {name: [] for name in COLUMNS}
    if waiting["documents"]:
        yield _made(waiting)


@functools.cache
def schema(name: str) -> Any:
    """Return the Arrow schema of a table; what each column means is in its field's metadata."""
    pa = need("pyarrow", "arrow")
    types = {
        "string": pa.string(),
        "int": pa.int64(),
        "bool": pa.bool_(),
        "decimal": pa.decimal128(38, 10),
        "date": pa.date32(),
        "timestamp": pa.timestamp("s"),
    }
    fields = [pa.field(column.name, types[column.type], metadata={"description": column.says}) for column in COLUMNS[name]]
    return pa.schema(fields, metadata={"govtext.schema": TABLES})


def digest(text: str) -> str:
    """
    Return the id of a text that has no other.

    >>> digest("Sáng 11/10/2021, mưa")
    '5b9e8eeffee6df08'
    """
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _named(document: Named) -> tuple[str, Document]:
    return (digest(document.text), document) if isinstance(document, Document) else document


def _made(waiting: dict[str, list[Row]]) -> Tables:
    pa = need("pyarrow", "arrow")
    return Tables({name: pa.Table.from_pylist([_sayable(row) for row in found], schema=schema(name)) for name, found in waiting.items()})


def _sayable(row: Row) -> Row:
    """Replace halves of surrogate pairs, which no Arrow string can hold."""
    return {name: value.encode("utf-8", "replace").decode("utf-8") if type(value) is str else value for name, value in row.items()}
