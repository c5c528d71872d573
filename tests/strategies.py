"""Strategies shared by the laws: any string at all, Vietnamese of the trade, and the ways in which a page can be typed."""

import os
import unicodedata
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st

from govtext.testing.strategies import reports

#: Reports of our own, with invented people and figures, by name.
REPORTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "examples" / "reports").glob("*.txt"))}


def examples(number: int) -> settings:
    """Try *number* examples, and as many times more as GOVTEXT_SEARCH says: 1 keeps the suite short, 50 looks for trouble."""
    return settings(max_examples=number * int(os.environ.get("GOVTEXT_SEARCH", "1")))


#: Vietnamese of the trade: its words in any order, between any marks.
vietnamese = reports()

#: Characters that a reading has to repair, among plain ones.
odd_text = st.text(
    st.one_of(
        st.sampled_from("aàáãạăâđeêioôơuưyỷửốQqĐ \n.,-/()0123"),
        st.sampled_from("\u00a0\u2003\t\u2013\u2014\u2019\u00d0\r\u200b\ufeff\u00ad\u0300\u0301\u0309\u0323\u0302\u031b\u0130\u2028"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)

#: Any string at all.
anything = st.one_of(st.text(st.characters(exclude_categories=["Cs"]), max_size=200), odd_text, vietnamese)


def _tones(text: str) -> str:
    new = {"ủy": "uỷ", "Ủy": "Uỷ", "hòa": "hoà", "Hòa": "Hoà", "thủy": "thuỷ", "khóa": "khoá", "tọa": "toạ", "họa": "hoạ"}
    for old, moved in new.items():
        text = text.replace(old, moved)
    return text


#: Ways to type the same page: what is read must not depend on them.
NOISE = {
    "nbsp": lambda text: text.replace(" ", "\u00a0"),
    "doubled blanks": lambda text: text.replace(" ", "  "),
    "nfd": lambda text: unicodedata.normalize("NFD", text),
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "lone cr": lambda text: text.replace("\n", "\r"),
    "dashes": lambda text: text.replace("–", "-"),
    "tones": _tones,
    "zero width": lambda text: text.replace(" ", " \u200b"),
    "trailing blanks": lambda text: text.replace("\n", " \n"),
}
