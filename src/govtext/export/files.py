"""Tables written to disk while a corpus is read: Parquet, CSV, or one DuckDB file."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from govtext.export.columns import COLUMNS
from govtext.export.tables import Tables, schema
from govtext.extras import need

Append = Callable[[Tables], None]


def write(parts: Iterable[Tables], folder: Path, form: str) -> dict[str, int]:
    """
    Write *parts* into *folder*, made if it is not there, and return how many rows each table has.

    Args:
        parts: tables of some documents each, as `chunks` yields them.

        folder: gets a file for each table, or ``corpus.duckdb``; files of an earlier run are replaced.

        form: ``parquet``, ``csv`` or ``duckdb``.

    Raises:
        KeyError: for another form.

        MissingExtraError: without what the form needs.
    """
    writer = FORMS[form]
    folder.mkdir(parents=True, exist_ok=True)
    counts = dict.fromkeys(COLUMNS, 0)
    with writer(folder) as append:
        for part in parts:
            append(part)
            for name, table in part.items():
                counts[name] += table.num_rows
    return counts


@contextmanager
def _parquet(folder: Path) -> Iterator[Append]:
    parquet = need("pyarrow.parquet", "arrow")
    with ExitStack() as stack:
        writers = {name: stack.enter_context(parquet.ParquetWriter(folder / f"{name}.parquet", schema(name), compression="zstd")) for name in COLUMNS}

        def append(part: Tables) -> None:
            for name, table in part.items():
                writers[name].write_table(table)

        yield append


@contextmanager
def _csv(folder: Path) -> Iterator[Append]:
    csv = need("pyarrow.csv", "arrow")
    with ExitStack() as stack:
        writers = {name: stack.enter_context(csv.CSVWriter(folder / f"{name}.csv", schema(name))) for name in COLUMNS}

        def append(part: Tables) -> None:
            for name, table in part.items():
                writers[name].write_table(table)

        yield append


@contextmanager
def _duckdb(folder: Path) -> Iterator[Append]:
    connection: Any = need("duckdb", "duckdb").connect(str(folder / "corpus.duckdb"))
    try:
        for name in COLUMNS:
            connection.register("part", schema(name).empty_table())
            connection.execute(f'CREATE OR REPLACE TABLE "{name}" AS SELECT * FROM part')
            connection.unregister("part")

        def append(part: Tables) -> None:
            for name, table in part.items():
                connection.register("part", table)
                connection.execute(f'INSERT INTO "{name}" SELECT * FROM part')
                connection.unregister("part")

        yield append
    finally:
        connection.close()


#: Each form, and what opens it.
FORMS = {"parquet": _parquet, "csv": _csv, "duckdb": _duckdb}
