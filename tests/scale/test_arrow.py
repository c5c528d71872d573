"""Batches in, batches out: the same rows, fixed columns, and nothing lost."""

import datetime as dt
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from strategies import REPORTS

from govtext import Pipeline
from govtext.document import KEYS
from govtext.errors import UnknownNameError
from govtext.kinds import Timex

pa = pytest.importorskip("pyarrow", reason="govtext[arrow] is not installed")

from govtext import arrow  # noqa: E402 - only where pyarrow is

NEWS = "Cao Bằng thu ngân sách tăng\n\nSáng 3/11/2020, UBND tỉnh Cao Bằng tổ chức hội nghị. Thu ngân sách đạt 84,6 tỷ đồng.\n"


def table(texts: object, **columns: object) -> Iterator[object]:
    """Return batches of one table."""
    return iter(pa.table({"text": texts, **columns}).to_batches(max_chunksize=2))


def parsed(pipeline: Pipeline, batches: object, **given: object) -> list[dict[str, object]]:
    """Return the rows that come out, as plain values."""
    return [row for batch in arrow.parse_batches(batches, pipeline=pipeline, **given) for row in batch.to_pylist()]


class TestColumns:
    """The schema is part of the interface."""

    def test_are_as_written_down(self) -> None:
        """Their names, types and places; whoever changes one raises the version."""
        written = (Path(__file__).parent / "schema-1.txt").read_text(encoding="utf-8")
        lines = [f"{arrow.SCHEMA}", *(f"{field.name}: {field.type}" for field in arrow.fields())]

        assert "\n".join(lines) + "\n" == written

    def test_hold_every_key_of_the_contract(self) -> None:
        """And the two that a table needs beside it."""
        assert {field.name for field in arrow.fields()} == {*KEYS, "extra", "faults", "failure"}

    def test_come_behind_those_that_were_there(self, pipeline: Pipeline) -> None:
        """With their values, their order and the table's own metadata."""
        batch = pa.record_batch({"id": [7, 8], "text": [NEWS, ""], "source": ["a", None]}).replace_schema_metadata({"of": "them"})
        (made,) = arrow.parse_batches([batch], pipeline=pipeline)

        assert made.schema.names == ["id", "text", "source", *(field.name for field in arrow.fields())]
        assert made.select(["id", "text", "source"]).to_pylist() == batch.to_pylist()
        assert made.schema.metadata == {b"of": b"them", b"govtext.schema": b"govtext.arrow/1"}
        assert made.schema == arrow.schema_of(batch.schema)

    def test_never_hide_one_that_was_there(self, pipeline: Pipeline) -> None:
        """A name that is taken is an error that says how to go round it."""
        batches = list(table([NEWS], events=["mine"]))
        with pytest.raises(ValueError, match="columns events are there already; give prefix="):
            list(arrow.parse_batches(batches, pipeline=pipeline))
        (row,) = parsed(pipeline, batches, prefix="gov_")

        assert row["events"] == "mine"
        assert row["gov_headline"]["text"] == "Cao Bằng thu ngân sách tăng"  # type: ignore[index]


class TestValues:
    """What stands in the columns is what the document says."""

    def test_numbers_are_decimal_and_times_have_days(self, pipeline: Pipeline) -> None:
        """84,6 tỷ is exact; a morning is on a day, what is posted at a minute."""
        (row,) = parsed(pipeline, table(["03/11/2020 - 07:28\n\n" + NEWS]))
        (indicator,) = [one for one in row["indicators"] if one["value"]]  # type: ignore[attr-defined]

        assert indicator["value"]["number"] == Decimal(84_600_000_000)
        assert indicator["value"]["unit"] == "VND"
        morning = [one for one in row["dates"] if one["value"] == "2020-11-03TMO"]  # type: ignore[attr-defined]
        assert [(one["value_from"], one["value_to"]) for one in morning] == [(dt.date(2020, 11, 3), dt.date(2020, 11, 3))]
        assert row["published"]["value_at"] == dt.datetime(2020, 11, 3, 7, 28)  # type: ignore[index]

    def test_agree_with_the_document(self, pipeline: Pipeline) -> None:
        """Numbers, days and their columns aside, each value is the one of `to_dict`."""
        texts = sorted(REPORTS.values())
        for row, text in zip(parsed(pipeline, table(texts)), texts, strict=True):
            data = pipeline.parse(text).to_dict()
            for key in KEYS:
                assert strip(row[key]) == strip(data[key]), key

    def test_a_number_without_end_has_none(self, pipeline: Pipeline) -> None:
        """What the type cannot hold is null; its words are there."""
        (row,) = parsed(pipeline, table(["Sản lượng đạt " + "9" * 40 + " tấn."]))

        assert all(one["value"]["number"] is None for one in row["indicators"] if one["value"])  # type: ignore[attr-defined]
        assert row["failure"] is None

    def test_only_what_was_asked_for(self, pipeline: Pipeline) -> None:
        """The columns stay, the lists are empty."""
        (row,) = parsed(pipeline, table([NEWS]), only=[Timex])

        assert [one["text"] for one in row["dates"]] == ["Sáng 3/11/2020"]  # type: ignore[attr-defined]
        assert row["indicators"] == []


class TestRows:
    """Each row comes out once, in its place."""

    @pytest.mark.parametrize("workers", [1, 2])
    def test_a_bad_one_costs_only_itself(self, pipeline: Pipeline, workers: int) -> None:
        """No text, bytes that are none, a day that is none: the reason stands in the row."""
        texts = [NEWS.encode(), None, "Tỉnh ủy".encode("utf-16"), b"", NEWS.encode(), NEWS.encode()]
        days = ["2020-11-03", None, None, None, "hôm qua", "2020-11-04T08:00"]
        rows = parsed(pipeline, table(texts, id=range(6), day=days), published_column="day", workers=workers)

        assert [row["id"] for row in rows] == list(range(6))
        assert [row["failure"] for row in rows] == [
            None,
            "no text",
            "not UTF-8: byte 0xff at 0",
            None,
            "ValueError: published='hôm qua' is not an ISO date or time, such as 2021-10-11 or 2021-10-11T07:28",
            None,
        ]
        assert [row["headline"] is None for row in rows] == [False, True, True, True, True, False]
        assert rows[0] | {"id": 5, "day": "2020-11-04T08:00"} == rows[5]

    def test_days_and_outlets_are_given_row_by_row(self, pipeline: Pipeline) -> None:
        """Dates as dates: what is known of a report resolves its days."""
        batches = table(["Sáng 3/11, UBND huyện họp."] * 2, day=[dt.date(2020, 11, 4), dt.date(2021, 11, 4)], who=["LSO", None])
        rows = parsed(pipeline, batches, published_column="day", outlet_column="who")

        assert [row["dates"][0]["value"] for row in rows] == ["2020-11-03TMO", "2021-11-03TMO"]  # type: ignore[index]

    def test_large_batches_come_in_parts(self, pipeline: Pipeline) -> None:
        """So that a hundred thousand documents are not held at once; empty ones vanish."""
        batch = pa.record_batch({"text": ["a"] * 600})
        made = list(arrow.parse_batches([batch.slice(0, 0), batch, batch.slice(0, 0)], pipeline=pipeline))

        assert [part.num_rows for part in made] == [256, 256, 88]

    def test_a_stream_is_read_as_it_is_asked_for(self, pipeline: Pipeline) -> None:
        """The second batch waits until the first is out."""
        read = []

        def batches() -> Iterator[object]:
            for number in range(5):
                read.append(number)
                yield pa.record_batch({"text": ["a"]})

        next(arrow.parse_batches(batches(), pipeline=pipeline))

        assert read == [0]

    def test_finders_that_failed_are_told(self) -> None:
        """A fault is data too, and no failure."""

        class Broken:
            def parse(self, text: str, **given: object) -> object:
                document = Pipeline.of("layout").parse(text)
                from govtext import Document, Fault

                return Document(text, document.found, (Fault("tea", "brew", "ValueError: no leaves"),))

        (row,) = parsed(Broken(), table([NEWS]))  # type: ignore[arg-type]

        assert row["faults"] == [{"plugin": "tea", "finder": "brew", "error": "ValueError: no leaves"}]
        assert (row["failure"], row["headline"]["text"]) == (None, "Cao Bằng thu ngân sách tăng")  # type: ignore[index]


class TestMistakes:
    """What is wrong with the call is said at the first batch."""

    def test_no_such_column(self, pipeline: Pipeline) -> None:
        """With the nearest that there is."""
        with pytest.raises(UnknownNameError, match="no column 'txt'; did you mean text"):
            parsed(pipeline, table([NEWS]), text_column="txt")

    def test_a_column_of_something_else(self, pipeline: Pipeline) -> None:
        """Numbers are no reports."""
        with pytest.raises(TypeError, match="column 'text' holds int64, not text"):
            parsed(pipeline, table([1]))

    @pytest.mark.parametrize("sort", ["large_string", "string_view", "dictionary", "binary"])
    def test_every_sort_of_text_is_text(self, pipeline: Pipeline, sort: str) -> None:
        """However a table keeps its strings."""
        kinds = {"large_string": pa.large_string(), "string_view": pa.string_view(), "dictionary": pa.dictionary(pa.int32(), pa.string())}
        column = pa.array([NEWS]).cast(kinds.get(sort, pa.binary()))

        assert [None] == [row["failure"] for row in parsed(pipeline, [pa.record_batch({"text": column})])]


def strip(value: object) -> object:
    """Return *value* without what the columns have more than the JSON, numbers as JSON says them."""
    if isinstance(value, dict):
        return {key: strip(inner) for key, inner in value.items() if not key.endswith(("value_from", "value_to", "date_from", "date_to", "_at"))
                and key not in ("period_from", "period_to")}  # fmt: skip
    if isinstance(value, list):
        return [strip(inner) for inner in value]
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    try:
        return format(Decimal(value).normalize(), "f") if isinstance(value, str) and value.replace(".", "").lstrip("-").isdigit() else value
    except ArithmeticError:
        return value


def test_extra_is_json() -> None:
    """What other packages' plugins find has columns that nobody can know beforehand."""
    row = arrow.plain(arrow.Row(json.dumps({**dict.fromkeys(KEYS), **{key: [] for key in arrow.LISTS}, "extra": {"tea:Cup": [1]}}).encode()))

    assert json.loads(row["extra"]) == {"tea:Cup": [1]}
