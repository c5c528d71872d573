"""A corpus as tables: keys that hold, types that stay, and files that DuckDB, pandas and polars read."""

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from strategies import REPORTS, anything, examples

import govtext
from govtext import Document, Span, Tables
from govtext.cli.commands import main
from govtext.export.columns import COLUMNS
from govtext.export.tables import chunks, digest, schema
from govtext.kinds import Event, Indicator, Mention, Official, Participant, Published, Quantity, Reference, Statement, Timex, Title

pa = pytest.importorskip("pyarrow", reason="tables need govtext[arrow]")

HOWTO = Path(__file__).parents[2] / "docs" / "howto" / "make-tables.md"
TEXT = "Sáng 3/11/2020, ông Mạc Văn Tý, Bí thư Huyện ủy, làm việc với xã Lý Bôn; thu 84,6 tỷ đồng, đạt 92,5% dự toán; yêu cầu nộp đủ."


def at(part: str) -> Mention:
    """Return the place of *part*."""
    start = TEXT.index(part)
    return Mention(Span(start, start + len(part)), text=part)


def one(kind: type, part: str, /, **fields: object) -> object:
    """Return an annotation at *part*."""
    return kind(at(part).span, text=part, by="p", rule="r", **fields)


@pytest.fixture
def document() -> Document:
    """A document with one of each, made by hand."""
    money = one(Quantity, "84,6 tỷ đồng", number=Decimal(84600000000), unit="VND")
    share = one(Quantity, "92,5%", number=Decimal("92.5"), unit="%", basis="budget")
    found = (
        one(Published, "3/11/2020", value="2020-11-03T07:28"),
        one(Timex, "Sáng 3/11/2020", value="2020-11-03TMO"),
        one(
            Official,
            "Mạc Văn Tý",
            name="Mạc Văn Tý",
            honorific="ông",
            titles=(Title("Bí thư Huyện ủy", "Bí thư", "Huyện ủy X"),),
            mentions=(at("Mạc Văn Tý"),),
        ),
        one(
            Event,
            "làm việc với",
            kind="working_session",
            trigger=at("làm việc với"),
            date="2020-11-03TMO",
            participants=(Participant("leader", "Mạc Văn Tý"), Participant("counterpart", "Xã Lý Bôn")),
        ),
        one(Indicator, "thu", subject=at("thu"), value=money, attainment=share, period="2020-01/2020-10"),
        one(Statement, "yêu cầu", verb=at("yêu cầu"), act="request", speaker="Mạc Văn Tý", content=at("nộp đủ")),
        one(Reference, "thu", type="luật", title="Đất đai", refers_to=0),
    )
    return Document(TEXT, found)  # type: ignore[arg-type]


def test_keys_join_the_tables(document: Document) -> None:
    """A participant leads to its event and, where the person has a title, to the official; a statement to its speaker."""
    tables = govtext.tables([("a.txt", document)])
    part, other = tables["participants"].to_pylist()

    assert part == {
        "participant_id": "a.txt/participants/0.0",
        "document_id": "a.txt",
        "event_id": "a.txt/events/0",
        "role": "leader",
        "name": "Mạc Văn Tý",
        "official_id": "a.txt/officials/0",
    }
    assert other["official_id"] is None
    assert tables["events"]["event_id"].to_pylist() == ["a.txt/events/0"]
    assert tables["statements"]["official_id"].to_pylist() == ["a.txt/officials/0"]
    assert tables["references"]["refers_to"].to_pylist() == ["a.txt/references/0"]
    assert tables["titles"].to_pylist()[0] | {"title_id": ""} == {
        "title_id": "",
        "document_id": "a.txt",
        "official_id": "a.txt/officials/0",
        "text": "Bí thư Huyện ủy",
        "role": "Bí thư",
        "organization": "Huyện ủy X",
        "former": False,
        "acting": False,
    }


def test_numbers_and_days_keep_their_types(document: Document) -> None:
    """Decimals are decimals, days are days, the minute of posting is a timestamp, and offsets lead back to the words."""
    tables = govtext.tables([document])
    (indicator,) = tables["indicators"].to_pylist()

    assert indicator["value_number"] == Decimal(84600000000)
    assert indicator["attainment_number"] == Decimal("92.5")
    assert (indicator["attainment_basis"], indicator["change_text"], indicator["value_of"]) == ("budget", None, None)
    assert (indicator["period_from"], indicator["period_to"]) == (dt.date(2020, 1, 1), dt.date(2020, 10, 31))
    assert TEXT[indicator["value_start"] : indicator["value_end"]] == indicator["value_text"] == "84,6 tỷ đồng"
    assert tables["documents"]["published_at"].to_pylist() == [dt.datetime(2020, 11, 3, 7, 28)]
    assert tables["events"]["online"].to_pylist() == [None]


def test_a_document_without_an_id_is_known_by_its_text(document: Document) -> None:
    """The same text has the same key everywhere; the same id twice is an error."""
    assert govtext.tables([document])["documents"]["document_id"].to_pylist() == [digest(TEXT)]
    with pytest.raises(ValueError, match="two documents have the id 'a'"):
        govtext.tables([("a", document), ("a", document)])


def test_a_number_that_does_not_fit_is_null() -> None:
    """Its words stay."""
    huge = Quantity(Span(0, 1), Decimal(10) ** 30, text="1")
    (row,) = govtext.tables([Document("1", (Indicator(Span(0, 1), None, value=huge),))])["indicators"].to_pylist()

    assert (row["value_number"], row["value_text"]) == (None, "1")


def test_an_empty_corpus_has_all_tables() -> None:
    """They have columns and no rows."""
    tables = govtext.tables([])

    assert list(tables) == list(COLUMNS)
    assert {table.num_rows for table in tables.values()} == {0}
    assert tables["dates"].schema.field("value_from").metadata == {b"description": b"first day of that time"}


@examples(25)
@given(anything)
def test_any_text_fits_the_columns(parse: Callable[..., Document], text: str) -> None:
    """Whatever is found: rows have the columns and types of the schema, and foreign keys lead somewhere."""
    tables = govtext.tables([parse(text)])
    keys = {table.schema.names[0]: set(table.column(0).to_pylist()) for table in tables.values()}

    for name, table in tables.items():
        assert table.schema.equals(schema(name))
        for column in table.schema.names[1:]:
            if column in keys:
                assert set(table[column].to_pylist()) - {None} <= keys[column], (name, column)


def test_chunks_make_the_same_tables(parse: Callable[..., Document]) -> None:
    """A corpus written in parts is the corpus."""
    corpus = [(name, parse(text)) for name, text in REPORTS.items()]
    parts = list(chunks(corpus, size=2))
    whole = govtext.tables(corpus)

    assert len(parts) == -(-len(corpus) // 2)
    for name, table in whole.items():
        assert pa.concat_tables([part[name] for part in parts]).equals(table)


class TestOthers:
    """The libraries that read the tables, each with what the page on tables shows."""

    @pytest.fixture
    def tables(self, parse: Callable[..., Document]) -> Tables:
        """Our own reports."""
        return govtext.tables((name, parse(text)) for name, text in REPORTS.items())

    def test_pandas_keeps_decimals_and_days(self, tables: Tables) -> None:
        """Frames have Arrow's own types."""
        pandas = pytest.importorskip("pandas", reason="frames need govtext[pandas]")
        frame = tables.to_pandas("indicators")

        assert isinstance(frame["value_number"].dropna().iloc[0], Decimal)
        assert frame["period_from"].dtype == pandas.ArrowDtype(pa.date32())
        assert list(frame.columns) == [column.name for column in COLUMNS["indicators"]]

    def test_polars_keeps_decimals_and_days(self, tables: Tables) -> None:
        """And its frames are made without a copy of the numbers."""
        polars = pytest.importorskip("polars", reason="frames need govtext[polars]")
        frame = tables.to_polars("indicators")

        assert frame.schema["value_number"] == polars.Decimal(38, 10)
        assert frame.schema["period_from"] == polars.Date
        assert frame.height == tables["indicators"].num_rows

    def test_duckdb_answers_the_page_s_questions(self, tables: Tables) -> None:
        """Each query of the how-to guide runs on our reports, and the joined keys find their rows."""
        pytest.importorskip("duckdb", reason="a database needs govtext[duckdb]")
        database = tables.to_duckdb()
        queries = re.findall(r'database\.sql\("""(.*?)"""\)', HOWTO.read_text(encoding="utf-8"), re.DOTALL)

        assert len(queries) == 2
        for query in queries:
            assert database.sql(query).columns
        joined = "select count(*) from participants join events using (event_id) join documents on events.document_id = documents.document_id"
        assert database.sql(joined).fetchall() == [(tables["participants"].num_rows,)]
        assert database.sql("select value_number from indicators where value_number is not null").types[0] == "DECIMAL(38,10)"


class TestCommand:
    """The command tables."""

    @pytest.fixture
    def corpus(self, tmp_path: Path) -> Path:
        """Our reports in a directory."""
        for name, text in REPORTS.items():
            path = tmp_path / "corpus" / f"{name}.txt"
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path / "corpus"

    def run(self, *arguments: object) -> Result:
        """Call the command as a shell would."""
        return CliRunner().invoke(main, ["tables", *map(str, arguments)])

    def test_writes_parquet(self, corpus: Path) -> None:
        """A file for each table, with the meaning of each column in it; the rows are counted on the screen."""
        from pyarrow import parquet

        result = self.run(corpus, "-o", corpus.parent / "out")
        read = parquet.read_table(corpus.parent / "out" / "documents.parquet")

        assert result.exit_code == 0
        assert re.search(rf"^documents +{len(REPORTS)}$", result.stdout, re.MULTILINE)
        assert read.num_rows == len(REPORTS)
        assert read.schema.metadata[b"govtext.schema"] == b"govtext.tables/1"
        assert read.schema.field("province").metadata[b"description"].startswith(b"the province named most often")
        assert sorted(path.stem for path in (corpus.parent / "out").iterdir()) == sorted(COLUMNS)

    def test_writes_csv(self, corpus: Path) -> None:
        """Numbers are written in full, with a point."""
        from pyarrow import csv

        assert self.run(corpus, "-o", corpus.parent / "out", "--format", "csv").exit_code == 0
        types = csv.ConvertOptions(column_types=schema("indicators"), strings_can_be_null=True)
        read = csv.read_csv(corpus.parent / "out" / "indicators.csv", convert_options=types)
        amounts = [row["value_number"] for row in read.to_pylist() if row["value_text"]]

        assert Decimal in {type(amount) for amount in amounts}
        assert csv.read_csv(corpus.parent / "out" / "documents.csv").num_rows == len(REPORTS)

    def test_writes_a_database(self, corpus: Path) -> None:
        """One file; a second run replaces what the first wrote."""
        duckdb = pytest.importorskip("duckdb", reason="a database needs govtext[duckdb]")
        for _ in range(2):
            assert self.run(corpus, "-o", corpus.parent / "out", "--format", "duckdb").exit_code == 0
        with duckdb.connect(str(corpus.parent / "out" / "corpus.duckdb"), read_only=True) as database:
            assert database.sql("select count(*) from documents").fetchall() == [(len(REPORTS),)]
            assert dict(database.sql("select column_name, column_type from (describe indicators)").fetchall())["period_from"] == "DATE"

    def test_what_is_wrong_is_named(self, corpus: Path) -> None:
        """A missing report costs only itself; a place that cannot be written to is one line."""
        missing = self.run(corpus / "none.txt", corpus, "-o", corpus.parent / "out")
        (corpus.parent / "file").write_text("")
        nowhere = self.run(corpus, "-o", corpus.parent / "file" / "out")
        inside = self.run(corpus, "-o", corpus / "out")

        assert (missing.exit_code, nowhere.exit_code) == (1, 1)
        assert "none.txt: no such file" in missing.stderr
        assert f"documents     {len(REPORTS):>8}" in missing.stdout
        assert "cannot be written" in nowhere.stderr
        assert inside.exit_code == 2
        assert "lies inside" in inside.stderr
