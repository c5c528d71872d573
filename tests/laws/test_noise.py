"""Noise changes nothing: how a page was typed does not change what is read out of it."""

import pytest
from hypothesis import given
from strategies import NOISE, examples, vietnamese

from govtext.source import Source


def values(value):
    """Return *value* without its offsets, every text as the reading folds it."""
    if isinstance(value, dict):
        return {key: values(item) for key, item in value.items() if key not in ("start", "end")}
    if isinstance(value, list):
        return [values(item) for item in value]
    return " ".join(Source.read(value).folded.split()) if isinstance(value, str) else value


def differences(one, other, path=""):
    """Return where two values differ, for a message that can be read."""
    if type(one) is not type(other):
        return [f"{path}: {one!r} became {other!r}"]
    if isinstance(one, dict):
        return [line for key in one for line in differences(one[key], other.get(key), f"{path}.{key}")]
    if isinstance(one, list):
        if len(one) != len(other):
            texts = [[item.get("text") if isinstance(item, dict) else item for item in items] for items in (one, other)]
            return [f"{path}: {texts[0]} became {texts[1]}"]
        return [line for number, pair in enumerate(zip(one, other, strict=True)) for line in differences(*pair, f"{path}[{number}]")]
    return [] if one == other else [f"{path}: {one!r} became {other!r}"]


def disturbed(parse, text, noise):
    """Return what *noise* changes in the reading of *text*."""
    plain, noisy = (values(parse(raw).to_dict()) for raw in (text, NOISE[noise](text)))
    return differences(plain, noisy)


@pytest.mark.parametrize("noise", NOISE)
def test_our_own_reports_are_read_alike(report, noise, parse):
    """NBSP, doubled blanks, NFD, CRLF, uỷ for ủy, - for –: the same values."""
    assert [] == disturbed(parse, report, noise)


@examples(60)
@given(text=vietnamese)
@pytest.mark.parametrize("noise", NOISE)
def test_vietnamese_of_the_trade_is_read_alike(text, noise, parse):
    """The same for its words in any order."""
    assert [] == disturbed(parse, text.replace("\r\n", "\n"), noise)
