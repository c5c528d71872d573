"""The contract's JSON Schema: shipped as the kinds say it, and every output keeps it."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from strategies import anything, examples

from govtext import Document, Fault, Span
from govtext.annotation import Annotation
from govtext.cli.commands import main
from govtext.export.schema import shipped, written

jsonschema = pytest.importorskip("jsonschema", reason="outputs are checked with govtext[checks]")

TOP = Path(__file__).parents[2]
#: The shared reports lie beside the checkout where they are at hand.
SHARED = sorted((TOP.parent / "shared").glob("**/samples/*.txt")) + sorted((TOP.parent / "shared" / "articles").glob("*.txt"))[::4]
OWN = sorted((TOP / "examples" / "reports").glob("*.txt"))


@pytest.fixture(scope="module")
def check() -> Callable[[Any], list[str]]:
    """Say what is wrong with an output."""
    validator = jsonschema.Draft202012Validator(shipped())
    return lambda data: [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(data)]


def test_is_a_schema_and_up_to_date() -> None:
    """What is shipped is what the kinds say; write it anew with tools/write_schema.py."""
    jsonschema.Draft202012Validator.check_schema(shipped())

    assert shipped() == written()


@pytest.mark.parametrize("path", OWN + SHARED, ids=lambda path: path.stem)
def test_outputs_keep_it(parse: Callable[..., Document], check: Callable[[Any], list[str]], path: Path) -> None:
    """Short form and full form, of our own reports and of those at hand."""
    document = parse(path.read_text(encoding="utf-8"))

    assert check(json.loads(document.to_json())) == []
    assert check(json.loads(document.to_json(full=True))) == []


@examples(30)
@given(anything)
def test_any_output_keeps_it(parse: Callable[..., Document], check: Callable[[Any], list[str]], text: str) -> None:
    """Whatever the text."""
    assert check(json.loads(parse(text).to_json(full=True))) == []


def test_third_parties_and_faults_have_their_place(check: Callable[[Any], list[str]]) -> None:
    """A kind of another package stands under extra, a finder's failure among the faults."""
    flood = type("Flood", (Annotation,), {"__module__": "acme_floods"})
    document = Document("lũ", (flood(Span(0, 2), text="lũ"),), (Fault("p", "f", "e"),))

    assert check(document.to_dict()) == []
    assert check(document.to_dict(full=True)) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "govtext/2"),
        (("dates", 0, "value"), "11/10/2021"),
        (("dates", 0, "end"), -1),
        (("indicators", 0, "value", "number"), 84600000000),
        (("indicators", 0, "value", "basis"), "kế hoạch"),
        (("indicators", 0, "wert"), 1),
        (("events", 0, "kind"), "meeting"),
        (("events", 0, "participants", 0, "role"), "guest"),
        (("headline",), "words"),
    ],
    ids=lambda value: ".".join(map(str, value)) if isinstance(value, tuple) else "",
)
def test_what_is_wrong_is_refused(parse: Callable[..., Document], check: Callable[[Any], list[str]], path: tuple[Any, ...], value: object) -> None:
    """The schema says more than "an object": times, numbers, words of a list, and no key that nobody knows."""
    data = copy.deepcopy(parse("Sáng 3/11/2020, UBND tỉnh Cao Bằng tổ chức hội nghị. Thu ngân sách đạt 84,6 tỷ đồng.").to_dict())
    assert check(data) == []
    place = data
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value

    assert len(check(data)) == 1


def test_says_what_fields_mean() -> None:
    """Descriptions are those of the kinds."""
    fields = shipped()["$defs"]["Quantity"]["properties"]

    assert fields["of"]["description"] == 'the whole, for a share: 12 in "5/12".'
    assert shipped()["properties"]["dates"]["description"] == "Expressions that fix a time."


def test_the_command_prints_it() -> None:
    """As JSON, for other programs."""
    assert json.loads(CliRunner().invoke(main, ["schema"]).stdout) == shipped()
