"""Way back: every span of every annotation cuts its own text out of the raw input, however that was typed."""

import pytest
from hypothesis import given
from strategies import NOISE, anything, examples

from govtext import Document


def strays(value, raw, path="document"):
    """Return where a text in *value* is not what its offsets cut out of *raw*."""
    found = []
    if isinstance(value, dict):
        if "start" in value and raw[value["start"] : value["end"]] != value["text"]:
            found.append(f"{path}: {value['text']!r} at {value['start']}-{value['end']}")
        for key, item in value.items():
            found += strays(item, raw, f"{path}.{key}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            found += strays(item, raw, f"{path}[{number}]")
    return found


@pytest.mark.parametrize("noise", [None, *NOISE])
def test_our_own_reports_find_their_words(report, noise, pipeline):
    """Plain, and typed in every way that we know; evidence included."""
    raw = NOISE[noise](report) if noise else report

    assert [] == strays(pipeline.parse(raw).to_dict(full=True), raw)


@examples(60)
@given(raw=anything)
def test_any_text_finds_its_words(raw, parse):
    """No span is empty, and none lies outside."""
    document = parse(raw)

    assert [] == strays(document.to_dict(full=True), raw)
    assert all(0 <= a.start < a.end <= len(raw) for a in document.found)


@examples(30)
@given(raw=anything)
def test_a_document_survives_as_data(raw, parse):
    """`from_dict()` undoes ``to_dict(full=True)``, why included."""
    document = parse(raw)
    data = document.to_dict(full=True)

    assert document == Document.from_dict(data)
    assert data == Document.from_dict(data).to_dict(full=True)


def test_a_report_survives_as_data(report, pipeline):
    """The same for a whole report."""
    document = pipeline.parse(report)
    data = document.to_dict(full=True)

    assert document == Document.from_dict(data)
    assert data == Document.from_dict(data).to_dict(full=True)
