"""
Reads the reports in a Parquet data set with Spark, and writes them with what they say into another:

    spark-submit --master 'local[2,4]' examples/spark/parse_reports.py reports.parquet facts.parquet

On a cluster, govtext[spark] and your plugins are installed wherever the executors run, or sent along with ``--archives``.
"""

import argparse

from pyspark.sql import SparkSession

from govtext import spark


def main() -> None:
    """Read, parse and write; rows that could not be read are counted."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("source")
    arguments.add_argument("target")
    arguments.add_argument("--text", default="text", help="the column of the reports")
    arguments.add_argument("--partitions", type=int, default=0, help="how many parts to share out: a few for each core; 0: as the files lie")
    given = arguments.parse_args()

    session = SparkSession.builder.appName("govtext").getOrCreate()
    reports = session.read.parquet(given.source)
    if given.partitions:
        reports = reports.repartition(given.partitions)
    spark.parse(reports, given.text).write.mode("overwrite").parquet(given.target)

    written = session.read.parquet(given.target)
    print(f"{written.count()} reports, of which {written.where('failure is not null').count()} could not be read")
    session.stop()


if __name__ == "__main__":
    main()
