"""Each format of exchange, read back with a tool that is not ours where one can be had."""

import io
import itertools
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from strategies import REPORTS, anything, examples

from govtext import Document, Span
from govtext.annotation import Annotation
from govtext.cli.commands import main
from govtext.export import brat, conll, doccano, label_studio, timeml, webannotation
from govtext.export.entities import LABELS, RELATIONS, Entity, apart, graph, tokens, utf16
from govtext.export.formats import FORMATS
from govtext.kinds import Duration, Official, Published, Section, Timex
from govtext.plugin import Mention

NEWS = "Thu tăng 😀\n\nSáng 3/11/2020, ông Mạc Văn Tý, Bí thư Huyện ủy Hà Quảng yêu cầu rà soát. Thu ngân sách đạt 84,6 tỷ đồng, bằng 92% kế hoạch."

parametrize_reports = pytest.mark.parametrize("text", [*REPORTS.values(), NEWS], ids=[*REPORTS, "news"])


@pytest.fixture(scope="module")
def spacy() -> Any:
    """The library, where it is installed."""
    return pytest.importorskip("spacy", reason="needs govtext[spacy], which is installed for the nightly run")


class TestEntities:
    """What all formats are made from."""

    def test_parts_are_tied(self, parse: Callable[..., Document]) -> None:
        """The subject of an indicator is tied to its figures, and says what the whole says."""
        entities, relations = graph(parse(NEWS))
        by_id = {entity.id: entity for entity in entities}

        assert ("has_value", "Thu ngân sách", "84,6 tỷ đồng") in [(r.label, by_id[r.head].text, by_id[r.tail].text) for r in relations]
        assert ("has_attainment", "Thu ngân sách", "92%") in [(r.label, by_id[r.head].text, by_id[r.tail].text) for r in relations]
        (value,) = (entity for entity in entities if entity.label == "Value")
        assert value.values == {"number": "84600000000", "unit": "VND"}

    def test_mentions_of_a_person_are_tied(self) -> None:
        """Each later one to the first."""
        person = Official(Span(0, 9), "Tý", mentions=(Mention(Span(0, 2)), Mention(Span(7, 9))))
        entities, (tie,) = graph(Document("Tý nói. Tý đi.", (person,)))

        assert [entity.span for entity in entities] == [Span(0, 2), Span(7, 9)]
        assert (tie.label, tie.head, tie.tail) == ("same_person", entities[0].id, entities[1].id)

    def test_third_parties_have_their_label(self) -> None:
        """The name of the kind."""
        flood = type("Flood", (Annotation,), {"__module__": "acme_floods"})

        assert [entity.label for entity in graph(Document("lũ", (flood(Span(0, 2)),)))[0]] == ["Flood"]

    @given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted), max_size=10))
    def test_apart_overlaps_nowhere_and_leaves_nothing_out_that_fits(self, spans: list[list[int]]) -> None:
        """No two of the chosen touch, and each that was not chosen touches one at least as long."""
        every = [Entity(str(n), "x", Span(*span), "", {}, Annotation(Span(*span))) for n, span in enumerate(spans)]
        chosen = apart(every)

        assert not any(a.span.touches(b.span) for n, a in enumerate(chosen) for b in chosen[n + 1 :])
        for entity in every:
            if entity not in chosen and len(entity.span):
                assert any(entity.span.touches(other.span) and len(other.span) >= len(entity.span) for other in chosen)

    @given(st.text(max_size=40), st.data())
    def test_utf16_offsets_cut_the_same_words(self, text: str, data: st.DataObject) -> None:
        """As JavaScript would."""
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        at = utf16(text)
        units = text.encode("utf-16-le", "surrogatepass")

        assert units[2 * at.of(start) : 2 * at.of(end)].decode("utf-16-le", "surrogatepass") == text[start:end]

    @given(anything)
    def test_tokens_hold_every_sign(self, text: str) -> None:
        """What is no blank is in one token, and tokens are in order."""
        found = tokens(text)

        assert [letter for letter in text if not letter.isspace()] == [letter for token in found for letter in text[token.start : token.end]]
        assert all(a.end <= b.start for a, b in itertools.pairwise(found))

    def test_tokens_are_cut_where_entities_end(self) -> None:
        """So that a tag covers whole tokens."""
        entity = Entity("e", "x", Span(0, 3), "LSO", {}, Section(Span(0, 3)))

        assert tokens("LSOHôm nay", [entity]) == [Span(0, 3), Span(3, 6), Span(7, 10)]


class TestBrat:
    """brat stand-off."""

    @parametrize_reports
    def test_is_read_back(self, parse: Callable[..., Document], text: str) -> None:
        """With bioc: the same labels, places, words and ties."""
        reader = pytest.importorskip("bioc.brat", reason="brat files are read with govtext[checks]")
        document = parse(text)
        entities, relations = graph(document)
        read = reader.load(io.StringIO(text), io.StringIO(brat.annotations(document)))

        assert [(e.type, *e.total_span) for e in read.entities] == [(e.label, e.span.start, e.span.end) for e in entities]
        assert [e.text for e in read.entities] == [" ".join(e.text.splitlines()) for e in entities]
        assert sorted(r.type for r in read.relations) == sorted(r.label for r in relations)
        assert len(read.notes) == sum(bool(e.values) for e in entities)

    def test_stretches_over_lines_are_in_fragments(self) -> None:
        """Brat allows no line end inside a stretch."""
        document = Document("Tin tức\nthành phố", (Section(Span(0, 17), text="Tin tức\nthành phố"),))

        assert brat.annotations(document) == "T1\tSection 0 7;8 17\tTin tức thành phố\n"

    @examples(30)
    @given(anything)
    def test_any_text_gives_lines_that_hold(self, parse: Callable[..., Document], text: str) -> None:
        """Every fragment cuts its own words, and a line is a line."""
        for line in brat.annotations(parse(text)).split("\n")[:-1]:
            name, _, rest = line.partition("\t")
            assert re.fullmatch("[TR#][0-9]+", name)
            if name[0] == "T":
                label, words = rest.split("\t")
                places = [tuple(map(int, place.split())) for place in label.split(" ", 1)[1].split(";")]
                assert words == " ".join(text[start:end] for start, end in places)

    def test_configuration_names_everything(self) -> None:
        """Entities, relations, and third parties' labels without signs that brat does not allow."""
        shown = brat.configuration(["Lũ lụt"])

        assert all(re.search(rf"^{label}\b", shown, re.MULTILINE) for label in (*LABELS, *RELATIONS))
        assert "\nL__l_t\n" in shown


class TestConll:
    """Tokens a line."""

    @parametrize_reports
    def test_is_read_back(self, parse: Callable[..., Document], text: str) -> None:
        """With conllu: every token stands where it says, and the tags say the entities."""
        reader = pytest.importorskip("conllu", reason="CoNLL-U is read with govtext[checks]")
        document = parse(text)
        sentences = reader.parse(conll.conllu(document, name="a b"))
        found = [(token["form"], token["misc"]) for sentence in sentences for token in sentence]
        begun = [misc["NE"][2:] for _, misc in found if misc.get("NE", "").startswith("B-")]

        assert all(text[int(misc["Start"]) : int(misc["End"])] == form for form, misc in found)
        assert begun == [entity.label for entity in apart(e for e in graph(document)[0] if e.label in conll.NAMES)]
        assert sentences[0].metadata["newdoc id"] == "a b"

    def test_iob_goes_on_to_the_end(self, parse: Callable[..., Document]) -> None:
        """B where it begins, I to its end, O outside; a blank line between sentences."""
        lines = conll.iob(parse("Sáng 3/11/2020, họp.\n\nHết."), labels=["Date"]).splitlines()

        assert lines[:9] == ["Sáng\tB-Date", "3\tI-Date", "/\tI-Date", "11\tI-Date", "/\tI-Date", "2020\tI-Date", ",\tO", "họp\tO", ".\tO"]
        assert "" in lines

    @examples(30)
    @given(anything)
    def test_any_text_has_all_its_signs(self, parse: Callable[..., Document], text: str) -> None:
        """Nothing is lost, and no tag goes on without having begun."""
        pairs = [line.split("\t") for line in conll.iob(parse(text)).split("\n") if line]

        assert "".join(form for form, _ in pairs) == "".join(text.split())
        for before, (_, tag) in zip(["O", *(tag for _, tag in pairs)], pairs, strict=False):
            assert not tag.startswith("I-") or before[2:] == tag[2:]


class TestWebAnnotation:
    """W3C Web Annotation."""

    #: The terms of the standard's context that we use, as the recommendation defines them.
    CONTEXT: ClassVar[dict[str, object]] = {
        "oa": "http://www.w3.org/ns/oa#",
        "as": "http://www.w3.org/ns/activitystreams#",
        "dc": "http://purl.org/dc/elements/1.1/",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "id": {"@id": "@id", "@type": "@id"},
        "type": {"@id": "@type", "@type": "@id"},
        "AnnotationPage": "as:OrderedCollectionPage",
        "items": {"@id": "as:items", "@container": "@list"},
        "startIndex": {"@id": "as:startIndex"},
        "generator": {"@id": "as:generator", "@type": "@id"},
        "Software": "as:Application",
        "name": {"@id": "foaf:name"},
        "Annotation": "oa:Annotation",
        "TextualBody": "oa:TextualBody",
        "SpecificResource": "oa:SpecificResource",
        "TextPositionSelector": "oa:TextPositionSelector",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "body": {"@id": "oa:hasBody", "@type": "@id"},
        "target": {"@id": "oa:hasTarget", "@type": "@id"},
        "source": {"@id": "oa:hasSource", "@type": "@id"},
        "selector": {"@id": "oa:hasSelector", "@type": "@id"},
        "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
        "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
        "tagging": "oa:tagging",
        "describing": "oa:describing",
        "linking": "oa:linking",
        "value": {"@id": "rdf:value"},
        "format": {"@id": "dc:format"},
        "start": {"@id": "oa:start"},
        "end": {"@id": "oa:end"},
        "exact": {"@id": "oa:exact"},
        "prefix": {"@id": "oa:prefix"},
        "suffix": {"@id": "oa:suffix"},
    }

    @parametrize_reports
    def test_is_read_back(self, parse: Callable[..., Document], text: str) -> None:
        """With pyld: linked data in which every selector cuts its words, and every tie leads to an annotation."""
        jsonld = pytest.importorskip("pyld.jsonld", reason="JSON-LD is read with govtext[checks]")
        page = webannotation.page(parse(text), source="urn:r")
        assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
        (read,) = jsonld.expand({**page, "@context": self.CONTEXT})
        oa = "http://www.w3.org/ns/oa#"
        items = read["http://www.w3.org/ns/activitystreams#items"][0]["@list"]

        assert len(items) == len(graph(parse(text))[0])
        names = {item["@id"] for item in items}
        for item in items:
            position, quote = item[f"{oa}hasTarget"][0][f"{oa}hasSelector"]
            start, end = position[f"{oa}start"][0]["@value"], position[f"{oa}end"][0]["@value"]
            assert text[start:end] == quote[f"{oa}exact"][0]["@value"]
            assert text[:start].endswith(quote[f"{oa}prefix"][0]["@value"])
            assert text[end:].startswith(quote[f"{oa}suffix"][0]["@value"])
            tag, values, *ties = item[f"{oa}hasBody"]
            assert tag[f"{oa}hasPurpose"] == [{"@id": f"{oa}tagging"}]
            json.loads(values["http://www.w3.org/1999/02/22-rdf-syntax-ns#value"][0]["@value"])
            assert {tie[f"{oa}hasSource"][0]["@id"] for tie in ties} <= names


class TestLabelStudio:
    """Tasks for Label Studio."""

    @parametrize_reports
    def test_its_own_kit_takes_them(self, parse: Callable[..., Document], text: str) -> None:
        """The interface is valid, and every region and tie of the prediction fits it."""
        kit = pytest.importorskip("label_studio_sdk.label_interface", reason="its kit is installed for the nightly run")
        interface = kit.LabelInterface(label_studio.configuration())
        (prediction,) = label_studio.task(parse(text), name="a", version="0")["predictions"]

        interface.validate()
        assert interface.validate_prediction(prediction, return_errors=True) == []

    def test_offsets_are_the_browser_s(self, parse: Callable[..., Document]) -> None:
        """A face before an entity counts twice."""
        task = label_studio.task(parse(NEWS), name="a")
        units = NEWS.encode("utf-16-le")
        values = [region["value"] for region in task["predictions"][0]["result"] if region["type"] == "labels"]

        assert values
        assert all(units[2 * value["start"] : 2 * value["end"]].decode("utf-16-le") == value["text"] for value in values)
        assert values[-1]["start"] == NEWS.index(values[-1]["text"]) + 1

    def test_ties_lead_to_regions(self, parse: Callable[..., Document]) -> None:
        """And are named in the interface."""
        result = label_studio.task(parse(NEWS), name="a")["predictions"][0]["result"]
        names = {region.get("id") for region in result}
        ties = [tie for tie in result if tie["type"] == "relation"]

        assert ties
        assert {tie["from_id"] for tie in ties} | {tie["to_id"] for tie in ties} <= names
        shown = {tag.get("value") for tag in ElementTree.fromstring(label_studio.configuration()).iter() if tag.tag in ("Label", "Relation")}
        assert shown == {*LABELS, *RELATIONS}


class TestDoccano:
    """Lines for doccano."""

    @parametrize_reports
    def test_offsets_cut_the_words(self, parse: Callable[..., Document], text: str) -> None:
        """In both forms, which say the same."""
        document = parse(text)
        plain, related = doccano.labelled(document, name="a"), doccano.related(document, name="a")

        assert [(start, end, label) for start, end, label in plain["label"]] == [
            (entity["start_offset"], entity["end_offset"], entity["label"]) for entity in related["entities"]
        ]
        assert [text[start:end] for start, end, _ in plain["label"]] == [entity.text for entity in graph(document)[0]]
        assert {tie[end] for tie in related["relations"] for end in ("from_id", "to_id")} <= {entity["id"] for entity in related["entities"]}


class TestTimeML:
    """TimeML, read with the standard library's XML."""

    @parametrize_reports
    def test_the_text_comes_through(self, parse: Callable[..., Document], text: str) -> None:
        """With its elements at the expressions of time."""
        document = parse(text)
        read = ElementTree.fromstring(timeml.timeml(document, name="a").encode())
        body = read.find("TEXT")
        assert body is not None

        assert "".join(body.itertext()) == text
        said = {element.text for element in body.iter("TIMEX3") if element.text}
        assert {
            date.text for date in document.dates if not any(other.span != date.span and date.span in other.span for other in document.dates)
        } <= said
        names = [element.get("tid") for element in read.iter("TIMEX3")]
        assert len(names) == len(set(names))
        assert {element.get(point) for element in body.iter("TIMEX3") for point in ("beginPoint", "endPoint")} <= {None, *names}

    def test_sorts_and_values(self) -> None:
        """Days, times, stretches, lengths and what comes again each have their sort."""
        words = "aa bb cc dd ee"
        found = (
            Published(Span(0, 2), "2020-11-03T07:28", text="aa"),
            Timex(Span(0, 2), "2020-11-03TMO", text="aa"),
            Timex(Span(3, 5), "2020-Q3", "END", text="bb"),
            Timex(Span(6, 8), "2021-01/2021-08", text="cc"),
            Duration(Span(9, 11), "P2D", text="dd"),
            Duration(Span(12, 14), "XXXX-WXX-2", text="ee"),
        )
        read = ElementTree.fromstring(timeml.timeml(Document(words, found), name="a<b").encode())  # type: ignore[arg-type]
        said = [(e.get("type"), e.get("value"), e.get("mod"), e.text) for e in read.iter("TIMEX3")]

        assert read.findtext("DOCID") == "a<b"
        assert said == [
            ("TIME", "2020-11-03T07:28", None, "aa"),
            ("TIME", "2020-11-03TMO", None, "aa"),
            ("DATE", "2020-Q3", "END", "bb"),
            ("DURATION", "P8M", None, "cc"),
            ("DATE", "2021-01", None, None),
            ("DATE", "2021-08", None, None),
            ("DURATION", "P2D", None, "dd"),
            ("SET", "XXXX-WXX-2", None, "ee"),
        ]

    @examples(30)
    @given(anything)
    def test_any_text_is_well_formed(self, parse: Callable[..., Document], text: str) -> None:
        """Whatever the text: XML that says it, signs that XML cannot hold replaced."""
        body = ElementTree.fromstring(timeml.timeml(parse(text), name=text).encode()).find("TEXT")
        assert body is not None

        assert "".join(body.itertext()) == re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


class TestSpacy:
    """spaCy, with spaCy."""

    @parametrize_reports
    def test_a_doc_has_the_text_and_all_entities(self, spacy: Any, parse: Callable[..., Document], text: str) -> None:
        """Nested ones in the group of spans, those that name things among the entities."""
        from govtext.export.spacy_docs import to_doc

        document = parse(text)
        doc = to_doc(document)

        assert doc.text == text
        assert [(s.start_char, s.end_char, s.label_) for s in doc.spans["govtext"]] == [
            (e.span.start, e.span.end, e.label) for e in graph(document)[0]
        ]
        assert [(e.text, e.label_) for e in doc.ents] == [(e.text, e.label) for e in apart(e for e in graph(document)[0] if e.label in conll.NAMES)]
        assert doc.user_data["govtext"] == document.to_dict()

    def test_a_docbin_is_read_back(self, spacy: Any, parse: Callable[..., Document], tmp_path: Path) -> None:
        """From disk, as spacy train would."""
        from govtext.export.spacy_docs import to_docbin

        to_docbin(parse(text) for text in REPORTS.values()).to_disk(tmp_path / "a.spacy")
        read = list(spacy.tokens.DocBin(store_user_data=True).from_disk(tmp_path / "a.spacy").get_docs(spacy.blank("xx").vocab))

        assert [doc.text for doc in read] == list(REPORTS.values())
        assert all(len(doc.ents) and len(doc.spans["govtext"]) for doc in read)

    def test_is_a_component_of_a_pipeline(self, spacy: Any) -> None:
        """``add_pipe("govtext")`` finds it through its entry point; its settings are in the configuration."""
        nlp = spacy.blank("xx")
        nlp.add_pipe("govtext", config={"spans_key": "found"})
        doc = nlp(NEWS)

        assert "Sáng 3/11/2020" in [span.text for span in doc.spans["found"]]
        assert ("84,6 tỷ đồng", "Value") in [(entity.text, entity.label_) for entity in doc.ents]
        assert nlp.config["components"]["govtext"] == {"factory": "govtext", "spans_key": "found", "ents": True}

    @examples(20)
    @given(anything)
    def test_any_text_is_a_doc(self, spacy: Any, parse: Callable[..., Document], text: str) -> None:
        """Whatever its blanks."""
        from govtext.export.spacy_docs import to_doc

        assert to_doc(parse(text)).text == text


class TestCommand:
    """The command export."""

    def run(self, *arguments: object) -> Result:
        """Call the command as a shell would."""
        return CliRunner().invoke(main, ["export", *map(str, arguments)])

    @pytest.fixture
    def corpus(self, tmp_path: Path) -> Path:
        """Two reports of one name in different directories."""
        for folder in ("a", "b"):
            (tmp_path / "in" / folder).mkdir(parents=True)
            (tmp_path / "in" / folder / "news.txt").write_text(NEWS + folder, encoding="utf-8", newline="")
        return tmp_path / "in"

    @pytest.mark.parametrize("form", [name for name, form in FORMATS.items() if form.stream])
    def test_writes_one_text(self, corpus: Path, form: str) -> None:
        """To standard output, or to a file."""
        printed = self.run(corpus, "--format", form)
        written = self.run(corpus, "--format", form, "-o", corpus.parent / "out")

        assert (printed.exit_code, written.exit_code) == (0, 0)
        assert printed.stdout
        assert (corpus.parent / "out").read_text(encoding="utf-8") == printed.stdout
        if form in ("webannotation", "doccano", "doccano-relations"):
            assert len([json.loads(line) for line in printed.stdout.splitlines()]) == 2
        if form == "labelstudio":
            assert [task["data"]["text"] for task in json.loads(printed.stdout)] == [NEWS + "a", NEWS + "b"]

    @pytest.mark.parametrize(
        ("form", "files"), [("brat", {"annotation.conf", "news.ann", "news.txt", "news-2.ann", "news-2.txt"}), ("timeml", {"news.tml", "news-2.tml"})]
    )
    def test_writes_files_beside_each_other(self, corpus: Path, form: str, files: set[str]) -> None:
        """Two reports of one name do not overwrite each other."""
        assert self.run(corpus, "--format", form, "-o", corpus.parent / "out").exit_code == 0
        assert {path.name for path in (corpus.parent / "out").iterdir()} == files

    def test_the_text_of_brat_is_the_report(self, corpus: Path) -> None:
        """Letter for letter, line ends too, since offsets count them."""
        (corpus / "a" / "news.txt").write_bytes("Sáng 3/11/2020\r\nhọp".encode())
        self.run(corpus / "a", "--format", "brat", "-o", corpus.parent / "out")

        assert (corpus.parent / "out" / "news.txt").read_bytes() == "Sáng 3/11/2020\r\nhọp".encode()

    @pytest.mark.parametrize("form", ["brat", "timeml", "spacy"])
    def test_files_need_a_place(self, corpus: Path, form: str) -> None:
        """Without -o the command says so."""
        result = self.run(corpus, "--format", form)

        assert result.exit_code == 2
        assert f"--format {form} needs -o" in result.stderr

    def test_spacy_is_asked_for_by_name(self, corpus: Path) -> None:
        """With it a DocBin is written; without it the error names the extra."""
        import importlib.util

        result = self.run(corpus, "--format", "spacy", "-o", corpus.parent / "out.spacy")
        if importlib.util.find_spec("spacy"):
            assert result.exit_code == 0
            assert (corpus.parent / "out.spacy").stat().st_size > 100
        else:
            assert result.exit_code == 1
            assert "pip install 'govtext[spacy]'" in result.stderr
