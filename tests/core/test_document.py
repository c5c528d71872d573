"""A document is data by the contract's keys, back again without loss, and can explain itself."""

import datetime as dt
import json
import types
from collections.abc import Iterator
from decimal import Decimal

import attrs
import pytest

from govtext import Annotation, Document, Fault, Mention, Pipeline, Span
from govtext.codec import from_data, kind_name, kind_of, to_data
from govtext.document import KEYS, LISTS, SINGLE, kind_for
from govtext.errors import UnknownNameError
from govtext.kinds import (
    Byline,
    Caption,
    Event,
    Headline,
    Indicator,
    Official,
    Organization,
    Participant,
    Published,
    Quantity,
    Reference,
    Section,
    Statement,
    Symbol,
    Timex,
    Title,
)
from govtext.plugin import Source, hookimpl

CONTRACT = [
    "schema", "headline", "section", "published", "outlet", "byline", "captions", "chrome", "dates", "durations", "organizations", "places",
    "references", "officials", "indicators", "statements", "events",
]  # fmt: skip


@attrs.frozen
class Weather(Annotation):
    """A third party's kind with a field of every sort that can be said in JSON."""

    sky: str
    sure: bool = True
    warm: float = 0.5
    degrees: Decimal = Decimal("31.50")
    day: dt.date | None = None
    moment: dt.datetime | None = None
    words: tuple[Mention, ...] = ()
    range: tuple[int, Decimal] = (0, Decimal(1))
    _hidden: str = ""


def weather(source: Source) -> Iterator[Weather]:
    """Find a clear sky."""
    mention = Mention(Span(0, 3), rule="part")
    yield Weather(
        Span(0, 8),
        "trong",
        day=dt.date(2021, 10, 11),
        moment=dt.datetime(2021, 10, 11, 7, 28),
        words=(mention,),
        range=(1, Decimal("2.50")),
        hidden="x",
        rule="sky",
        evidence=(Symbol(Span(4, 8), "17-NQ/TU", evidence=(mention,)),),
    )


def pipeline_of(finder):
    """Make a pipeline of one finder."""
    module = types.ModuleType("weather")

    @hookimpl
    def govtext_annotators():
        yield finder

    module.govtext_annotators = govtext_annotators
    return Pipeline.of(module)


TEXT = "Tin tức\nLãnh đạo làm việc\nSáng 11/10/2021, UBND tỉnh kiểm tra 3 xã."


def whole():
    """Make a document by hand with one of everything."""

    def find(source: Source) -> Iterator[Annotation]:
        day = Timex(Span(26, 41), "2021-10-11TMO", rule="day")
        three = Quantity(Span(62, 66), Decimal(3), unit="xã", comparator="about", alternatives=())
        yield day
        yield Section(Span(0, 7))
        yield Headline(Span(8, 25))
        yield Published(Span(26, 41), "2021-10-11")
        yield Byline(Span(0, 3), ("Tin", "Tức"), code="SLO")
        yield Caption(Span(8, 25), credit="Tô Vân")
        yield Organization(Span(43, 52), "Ủy ban nhân dân tỉnh", level="provincial")
        yield Reference(Span(0, 7), "luật", title="Luật Đất đai")
        yield Official(Span(0, 25), "Đinh Văn Khải", "ông", (Title("Chủ tịch", "Chủ tịch", former=True),), (Mention(Span(0, 3)),))
        yield Indicator(Span(62, 66), Mention(Span(53, 61)), value=three, period="2021", target=True, evidence=(three, day))
        yield Statement(Span(53, 61), Mention(Span(53, 61)), "request", "Đinh Văn Khải", content=Mention(Span(62, 66)))
        yield Event(
            Span(53, 61), "appointment", Mention(Span(53, 61)), date="2021-10-11", participants=(Participant("host", "Ủy ban nhân dân tỉnh"),),
            appointee="Mạc Thị Hạnh", from_="Phó Chủ tịch", to="Chủ tịch", online=False, evidence=(day,),
        )  # fmt: skip

    return pipeline_of(find).parse(TEXT)


def test_every_key_of_the_contract_is_there_even_when_nothing_is_found():
    """Absence is null or an empty list."""
    data = Document("").to_dict()

    assert [*CONTRACT, "extra"] == list(data)
    assert all(data[key] is None for key in SINGLE)
    assert all(data[key] == [] for key in ("section", *LISTS))
    assert {} == data["extra"]
    assert "govtext/1" == data["schema"]


def test_attributes_are_named_as_the_keys():
    """What the dict has under a key, the document has as an attribute."""
    document = whole()

    assert set(KEYS) == set(CONTRACT) - {"schema"}
    for key in LISTS:
        assert document.to_dict()[key] == to_data(tuple(getattr(document, key)))
    for key in SINGLE:
        assert document.to_dict()[key] == to_data(getattr(document, key))
    assert ("Tin tức",) == document.section


def test_values_have_the_names_of_the_contract():
    """Spans come as text, start and end; numbers as decimal strings; from_ as "from"."""
    data = whole().to_dict()

    assert {"text": "Sáng 11/10/2021", "start": 26, "end": 41, "value": "2021-10-11TMO", "mod": None, "alternatives": []} == data["dates"][0]
    assert {"number": "3", "unit": "xã", "comparator": "about", "of": None, "low": None, "high": None}.items() <= data["indicators"][0][
        "value"
    ].items()
    assert ("Phó Chủ tịch", "Chủ tịch") == (data["events"][0]["from"], data["events"][0]["to"])
    assert [{"role": "host", "name": "Ủy ban nhân dân tỉnh"}] == data["events"][0]["participants"]
    assert {"text": "Chủ tịch", "role": "Chủ tịch", "organization": None, "former": True, "acting": False} == data["officials"][0]["titles"][0]
    assert {"authors": ["Tin", "Tức"], "text": "Tin", "start": 0, "end": 3} == data["byline"]
    assert "why" not in json.dumps(data)


def test_a_number_keeps_its_places():
    """No exponent, no rounding."""
    assert "6900000000000" == to_data(Decimal("6.9E+12"))
    assert "0.000001" == to_data(Decimal("0.000001"))
    assert "100.430" == to_data(Decimal("100.430"))


def test_the_full_form_reads_back_as_the_same_document():
    """Also through JSON text, with why everything was found."""
    document = whole()
    data = document.to_dict(full=True)

    again = Document.from_dict(json.loads(document.to_json(full=True)))

    assert document == again == Document.from_dict(data)
    assert data == again.to_dict(full=True)
    assert {"by": "weather", "rule": "day", "evidence": []} == data["dates"][0]["why"]
    assert ["govtext:Quantity", "govtext:Timex"] == [item["is"] for item in data["indicators"][0]["why"]["evidence"]]


def test_faults_survive():
    """A document that lost something still says what."""
    document = Document("x", faults=(Fault("p", "f", "ValueError: no"),))

    assert document == Document.from_dict(document.to_dict(full=True))
    assert [{"plugin": "p", "finder": "f", "error": "ValueError: no"}] == document.to_dict(full=True)["faults"]
    assert "faults" not in document.to_dict()


def test_a_third_party_kind_stands_under_its_distribution_and_survives():
    """With all its fields, parts and evidence."""
    document = pipeline_of(weather).parse("trời trong")
    name = kind_name(Weather)

    assert [name] == list(document.to_dict()["extra"])
    assert "trong" == document.to_dict()["extra"][name][0]["sky"]
    again = Document.from_dict(json.loads(document.to_json(full=True)))
    assert document == again
    assert document.to_dict(full=True) == again.to_dict(full=True)
    assert ("trong", dt.date(2021, 10, 11), (1, Decimal("2.50"))) == (again[Weather][0].sky, again[Weather][0].day, again[Weather][0].range)


def test_working_kinds_are_in_the_full_form_only():
    """Symbols and the like are nobody's business but a debugger's."""

    def symbols(source: Source) -> Iterator[Symbol]:
        yield Symbol(Span(0, 8), "17-NQ/TU")

    document = pipeline_of(symbols).parse("17-NQ/TU")

    assert {} == document.to_dict()["extra"]
    assert ["govtext:Symbol"] == list(document.to_dict(full=True)["extra"])


def test_a_kind_just_defined_is_found_by_name():
    """Attrs makes a second class; the finished one counts."""

    @attrs.frozen
    class Fresh(Annotation):
        value: str = ""

    assert kind_of(kind_name(Fresh)) is Fresh


def test_a_field_that_json_cannot_say_is_named():
    """The kind's author learns which type it was."""
    with pytest.raises(TypeError, match="object cannot be said in JSON"):
        to_data(object())


def test_only_the_full_form_can_be_read_back():
    """And the message says what was given."""
    with pytest.raises(UnknownNameError, match=r"only to_dict\(full=True\) of schema 'govtext/1' can be read back; got schema 'govtext/1'"):
        Document.from_dict(Document("x").to_dict())
    with pytest.raises(UnknownNameError, match="got schema 'other/2'"):
        Document.from_dict({"schema": "other/2", "text": ""})


def test_a_kind_that_nobody_knows_is_named_with_the_nearest():
    """Its plugin has to be imported first."""
    data = Document("x").to_dict(full=True)
    data["extra"] = {"govtext:Symbl": [{"text": "x", "start": 0, "end": 1}]}

    with pytest.raises(UnknownNameError, match=r"no kind 'govtext:Symbl'; did you mean govtext:Symbol\?; import the plugin that defines it first"):
        Document.from_dict(data)


def test_json_keeps_vietnamese_readable():
    """No escapes; one line unless asked for more."""
    document = whole()

    assert "Lãnh đạo làm việc" in document.to_json()
    assert "\n" not in document.to_json()
    assert document.to_dict() == json.loads(document.to_json(indent=2))
    assert document.to_json(indent=2).startswith('{\n  "schema"')


def test_a_document_is_asked_for_kinds():
    """A base gives its subclasses too; anything else is refused."""
    document = whole()

    assert len(document.found) == len(document[Annotation])
    assert 1 == len(document[Timex])
    with pytest.raises(UnknownNameError, match=r"a document is asked for a kind, such as document\[Indicator\], not for 'dates'"):
        document["dates"]


def test_keys_of_the_contract_have_kinds():
    """The command line asks by key; a wrong one gets the nearest."""
    assert kind_for("indicators") is Indicator
    with pytest.raises(UnknownNameError, match=r"no key 'indicator'; did you mean indicators\?; known: headline, section, "):
        kind_for("indicator")


def test_an_explanation_is_a_tree():
    """Who, by which rule, on what evidence, and that on what."""
    text = "Năm 2021, đạt 5/12 chỉ tiêu"
    day = Timex(Span(0, 8), "2021", rule="year", by="periods", text="Năm 2021")
    share = Quantity(Span(14, 27), Decimal(5), of=Decimal(12), rule="share", by="quantities", text="5/12 chỉ tiêu")
    indicator = Indicator(
        Span(10, 27), attainment=share, rule="of", by="indicators", text="đạt 5/12\nchỉ tiêu", evidence=(share, attrs.evolve(day, evidence=(share,)))
    )

    explanation = Document(text, (indicator,)).explain(indicator)

    assert (indicator, "indicators", "of") == (explanation.annotation, explanation.by, explanation.rule)
    assert [share, day] == [item.annotation for item in explanation.evidence]
    assert (
        "Indicator 'đạt 5/12 chỉ tiêu' at 10-27: indicators, of\n"
        "├─ Quantity '5/12 chỉ tiêu' at 14-27: quantities, share\n"
        "└─ Timex 'Năm 2021' at 0-8: periods, year\n"
        "   └─ Quantity '5/12 chỉ tiêu' at 14-27: quantities, share"
    ) == str(explanation)


def test_a_long_text_is_shortened_in_the_tree():
    """Its beginning and its end are enough to know it."""
    line = str(Document("").explain(Mention(Span(0, 200), text="từ " * 66)))

    assert " … " in line
    assert len(line) < 120


def test_data_of_a_plain_value_reads_back():
    """Values that are no annotations go the same way."""
    title = Title("nguyên Chủ tịch", "Chủ tịch", former=True)

    assert title == from_data(Title, to_data(title))
    assert from_data(Title | None, None) is None
