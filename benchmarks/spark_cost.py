"""
What Spark costs for each core beside one process: ``python benchmarks/spark_cost.py [REPORTS] [ROUNDS]``, where pyspark and Java are.

The same made reports go through `govtext.arrow.parse_batches` in this process and through `govtext.spark.parse` on one core, in turns; every column
is asked for, and nothing is kept. The first round warms Spark up and does not count.
"""

import os
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "scale"))

import made
import pyarrow as pa
from pyspark.sql import SparkSession

from govtext import Pipeline, arrow, spark


def main() -> None:
    """Measure, and print the medians and their ratio."""
    count, rounds = (int(given) for given in (*sys.argv[1:], *("1000", "3")[len(sys.argv) - 1 :]))
    texts = [one.text for one in made.reports(count)]
    pipeline = Pipeline.builtin()
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1")
    session = builder.config("spark.driver.bindAddress", "127.0.0.1").getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    frame = session.createDataFrame([(text,) for text in texts], ["text"]).coalesce(1).cache()
    frame.count()
    table = pa.table({"text": texts})

    def alone() -> None:
        assert sum(batch.num_rows for batch in arrow.parse_batches(table.to_batches(), pipeline=pipeline)) == count

    def with_spark() -> None:
        spark.parse(frame, pipeline=pipeline).write.format("noop").mode("overwrite").save()

    times: dict[str, list[float]] = {"one process": [], "Spark, one core": []}
    for number in range(rounds + 1):
        for name, run in (("one process", alone), ("Spark, one core", with_spark)):
            began = time.perf_counter()
            run()
            if number:
                times[name].append(time.perf_counter() - began)
    for name, measured in times.items():
        print(f"{name:16} {statistics.median(measured):7.2f} s for {count} reports ({min(measured):.2f}-{max(measured):.2f})")
    ratios = [theirs / ours for ours, theirs in zip(*times.values(), strict=True)]
    print(f"Spark takes {statistics.median(ratios):.2f} times as long ({min(ratios):.2f}-{max(ratios):.2f})")
    session.stop()


if __name__ == "__main__":
    main()
