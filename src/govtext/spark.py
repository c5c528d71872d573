"""Reports in a Spark data frame; see `govtext.arrow` for the columns."""

import functools
from collections.abc import Iterable, Iterator
from typing import Any

from govtext import arrow, kept
from govtext.annotation import Annotation
from govtext.extras import need
from govtext.pipeline import Pipeline


def parse(
    df: Any,
    text_column: str = "text",
    *,
    published_column: str = "",
    outlet_column: str = "",
    prefix: str = "",
    only: Iterable[type[Annotation]] | None = None,
    pipeline: Pipeline | None = None,
) -> Any:
    """
    Return *df* with columns of what its reports say behind its own.

    Nothing is computed before Spark is asked for rows. Each Python worker of Spark joins the plugins once and keeps them; they must be installed
    where the workers run. A report that cannot be read has the reason under ``failure``; where a Python process dies, Spark runs its task again.

    Args:
        df: the reports, one a row.

        text_column: as for `govtext.arrow.parse_batches`.

        published_column: as there.

        outlet_column: as there.

        prefix: as there.

        only: as there.

        pipeline: as there; its plugins must be modules that the workers can import.

    Raises:
        UnknownNameError, TypeError, ValueError: as there, before anything runs.
    """
    types = need("pyspark.sql.pandas.types", "spark")
    columns = arrow.pa.schema([types.to_arrow_schema(df.schema).field(name) for name in df.columns])
    arrow.check(columns, text_column, published_column, outlet_column)
    given = {"text_column": text_column, "published_column": published_column, "outlet_column": outlet_column, "prefix": prefix}
    plugins = None if pipeline is None else pipeline.plugins
    made = arrow.schema_of(columns, prefix=prefix)
    batches = functools.partial(_batches, plugins=plugins, only=None if only is None else tuple(only), given=given)
    return df.mapInArrow(batches, types.from_arrow_schema(made))


def _batches(batches: Iterator[Any], *, plugins: tuple[Any, ...] | None, only: tuple[Any, ...] | None, given: dict[str, Any]) -> Iterator[Any]:
    """Do the work in a worker of Spark."""
    yield from arrow.parse_batches(batches, only=only, pipeline=_pipeline(plugins), **given)
    kept.save()  # Spark ends its Python workers without asking


@functools.cache
def _pipeline(plugins: tuple[Any, ...] | None) -> Pipeline:
    """Join the plugins once for a Python worker, which Spark keeps from task to task."""
    return Pipeline.installed() if plugins is None else Pipeline.of(*plugins)
