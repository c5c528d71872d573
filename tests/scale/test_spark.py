"""
Reports in a real Spark session: every row once, with what it says.

The session is local, with two cores. GOVTEXT_SPARK_REPORTS says how many reports are made; the longer command is
``GOVTEXT_SPARK_REPORTS=20000 nox -s spark``.
"""

import os
import shutil
import sys
import textwrap
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import made
import pytest

pytest.importorskip("pyspark", reason="govtext[spark] is not installed")
if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
    pytest.skip("there is no Java for Spark here", allow_module_level=True)

from pyspark.sql import SparkSession, functions

from govtext import Pipeline, arrow, spark
from govtext.errors import UnknownNameError
from govtext.kinds import Timex

COUNT = int(os.environ.get("GOVTEXT_SPARK_REPORTS", "400"))

pytestmark = pytest.mark.filterwarnings("default")  # Spark's own


@pytest.fixture(scope="module")
def plugin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A module that the workers can import: its finder kills the process at the word 'giết', unless that was done before."""
    home = tmp_path_factory.mktemp("plugin")
    code = """
        import os, signal
        from collections.abc import Iterator
        from pathlib import Path
        from govtext.kinds import Headline
        from govtext.plugin import Source, hookimpl

        def killing(source: Source) -> Iterator[Headline]:
            flag = Path(__file__).with_name("killed")
            if "giết" in source.text and not flag.exists():
                flag.write_text(str(os.getpid()))
                os.kill(os.getpid(), signal.SIGKILL)
            yield from ()

        @hookimpl
        def govtext_annotators():
            yield killing
    """
    (home / "killer.py").write_text(textwrap.dedent(code), encoding="utf-8")
    sys.path.insert(0, str(home))
    yield home
    sys.path.remove(str(home))


@pytest.fixture(scope="module")
def session(plugin: Path) -> Iterator[Any]:
    """A session that tries a task again."""
    path = os.pathsep.join([str(plugin), *filter(None, [os.environ.get("PYTHONPATH")])])
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2,4]").appName("govtext").config("spark.ui.enabled", "false")
    builder = builder.config("spark.executorEnv.PYTHONPATH", path).config("spark.driver.bindAddress", "127.0.0.1")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.sql.shuffle.partitions", "4")
    os.environ["PYTHONPATH"] = path  # local workers are children of this process
    made_session = builder.getOrCreate()
    made_session.sparkContext.setLogLevel("OFF")
    yield made_session
    made_session.stop()


def frame(session: Any, rows: list[tuple[object, ...]], names: list[str], *, skewed: bool = True) -> Any:
    """Return rows in four partitions, nine tenths of them in one."""
    df = session.createDataFrame(rows, names)
    key = functions.when(functions.col(names[0]) % 10 < 9, 0).otherwise(functions.col(names[0])) if skewed else functions.col(names[0])
    return df.repartition(4, key)


def test_every_report_once_with_what_it_says(session: Any) -> None:
    """However skewed the partitions are."""
    known = {one.id: one for one in made.reports(COUNT)}
    df = frame(session, [(one.id, one.text, "kept") for one in known.values()], ["id", "text", "more"])
    rows = spark.parse(df, pipeline=Pipeline.builtin()).select("id", "text", "more", "dates", "indicators", "failure").collect()

    assert sorted(row.id for row in rows) == sorted(known)
    for row in rows:
        one = known[row.id]
        assert (row.text, row.more, row.failure) == (one.text, "kept", None)
        assert row.dates[0].value == one.day
        assert [ind.attainment.number for ind in row.indicators if ind.attainment] == [Decimal(one.share)], one.text


def test_a_poisoned_record_is_data(session: Any) -> None:
    """No text, or a day that is none: the reason stands in its row, and the others are read."""
    rows = [(number, one.text, "2021-01-01") for number, one in enumerate(made.reports(40))]
    rows[7], rows[23] = (7, None, "2021-01-01"), (23, "Sáng 3/11", "hôm qua")  # type: ignore[assignment]
    parsed = spark.parse(frame(session, rows, ["id", "text", "day"]), published_column="day", pipeline=Pipeline.of("layout")).collect()

    assert sorted(row.id for row in parsed) == list(range(40))
    failures = {row.id: row.failure for row in parsed if row.failure}
    assert failures.keys() == {7, 23}
    assert failures[7] == "no text"
    assert failures[23].startswith("ValueError: published='hôm qua' is not an ISO date")


def test_a_worker_that_is_killed_loses_nothing_and_repeats_nothing(session: Any, plugin: Path) -> None:
    """Spark runs its task again, and rows that it gave before are not given twice."""
    import killer

    count = max(COUNT // 2, 100)
    rows = [(one.id, one.text + (" giết" if one.id == count // 2 else "")) for one in made.reports(count)]
    pipeline = Pipeline.of("layout", "sentences", "calendar", "timeline", "posted", "outlets", "datelines", killer)
    (plugin / "killed").unlink(missing_ok=True)
    parsed = spark.parse(frame(session, rows, ["id", "text"]), pipeline=pipeline).select("id", "text", "failure").collect()

    assert (plugin / "killed").exists()
    assert sorted((row.id, row.text) for row in parsed) == rows
    assert {row.failure for row in parsed} == {None}


def test_the_columns_are_those_of_arrow(session: Any, tmp_path: Path) -> None:
    """Also in a file that Spark writes."""
    pq = pytest.importorskip("pyarrow.parquet")
    df = frame(session, [(0, made.report(0).text)], ["id", "text"], skewed=False)
    spark.parse(df, prefix="gov_", only=[Timex], pipeline=Pipeline.builtin()).write.parquet(str(tmp_path / "out"))
    table = pq.read_table(tmp_path / "out")

    assert table.column_names == ["id", "text", *(field.name for field in arrow.fields("gov_"))]
    assert table.column("gov_dates")[0].as_py()[0]["value"] == made.report(0).day
    number = table.schema.field("gov_indicators").type.value_type.field("value").type.field("number").type
    assert str(number) == "decimal128(38, 10)"


def test_mistakes_are_told_before_anything_runs(session: Any) -> None:
    """A column that is not there, one that holds no text, one that is ours."""
    df = session.createDataFrame([(1, "a", "b")], ["id", "text", "events"])
    with pytest.raises(UnknownNameError, match="no column 'txt'; did you mean text"):
        spark.parse(df, "txt")
    with pytest.raises(TypeError, match="column 'id' holds int64, not text"):
        spark.parse(df, "id")
    with pytest.raises(ValueError, match="columns events are there already"):
        spark.parse(df)
