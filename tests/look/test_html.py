"""A page that shows a report: everything is on it, and nothing in the text can become part of the page."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import given
from strategies import REPORTS, anything, examples

from govtext import Document, Fault, MissingExtraError
from govtext.annotation import Annotation, Span
from govtext.look.html import fragment, page, sayable

pytest.importorskip("jinja2", reason="the page needs govtext[html]")

NEWS = "Thu tăng\n\nSáng 3/11/2020, UBND tỉnh Cao Bằng tổ chức hội nghị. Thu ngân sách đạt 84,6 tỷ đồng, bằng 92% kế hoạch."
HOSTILE = (
    '<script>alert(1)</script> "\'&amp; </style></mark> Sáng 3/11/2020, <b onmouseover="x()">UBND tỉnh Cao Bằng</b> tổ chức hội nghị “<img src=x>”.'
)


class Page(HTMLParser):
    """What a browser would see: the elements, their attributes, and the text of the report."""

    VOID = frozenset(("meta", "link", "input"))

    def __init__(self, shown: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[tuple[str, bool]] = []
        self.text = ""
        self.feed(shown)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append((tag, "gt-text" in (dict(attrs).get("class") or "")))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if any(inside for _, inside in self.open):
            self.text += data


TAGS = {
    "html",
    "head",
    "meta",
    "link",
    "title",
    "style",
    "body",
    "main",
    "nav",
    "header",
    "section",
    "article",
    "details",
    "summary",
    "div",
    "span",
    "small",
}
TAGS |= {
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "a",
    "mark",
    "label",
    "input",
    "dl",
    "dt",
    "dd",
    "ul",
    "ol",
    "li",
    "blockquote",
    "table",
    "thead",
    "tbody",
    "tr",
}
TAGS |= {"th", "td"}


def test_marks_say_value_rule_and_evidence(parse: Callable[..., Document]) -> None:
    """The tool-tip of a figure says what it was read as, why, and on what."""
    tips = [tag[1].get("data-tip") or "" for tag in Page(parse(NEWS).to_html()).tags]
    (tip,) = {tip for tip in tips if tip.startswith("Số liệu\n")}

    assert "Giá trị: 84,6 tỷ đồng = 84600000000 VND" in tip
    assert "Thực hiện: 92% = 92 % plan" in tip
    assert re.search(r"^Quy tắc: [a-z-]+ \(indicators\)$", tip, re.MULTILINE)
    assert re.search("^Căn cứ: .*Quantity “84,6 tỷ đồng”", tip, re.MULTILINE)


def test_cards_link_to_the_marks(parse: Callable[..., Document]) -> None:
    """Each link of the page leads to a place on it."""
    tags = Page(parse(REPORTS["harvest_meeting"]).to_html()).tags
    targets = {attributes["href"] for tag, attributes in tags if tag == "a"}

    assert targets
    assert targets <= {f"#{attributes.get('id')}" for _, attributes in tags}


def test_legend_counts_each_sort_that_is_there(parse: Callable[..., Document]) -> None:
    """What is not in the report is not in the legend."""
    shown = parse("Sáng 3/11/2020, mưa.").to_html(language="en")

    assert re.findall(r"<span>([\w ]+)</span> <small>(\d+)</small>", shown) == [("Time", "1")]


def test_language_of_the_page(parse: Callable[..., Document]) -> None:
    """The page's own words are Vietnamese or English, the report's stay."""
    document = parse(NEWS)

    assert 'html lang="vi"' in document.to_html()
    assert ">Chỉ tiêu<" in document.to_html()
    assert ">Attainment<" in document.to_html(language="en")
    assert "UBND tỉnh" in Page(document.to_html(language="en")).text


def test_needs_no_network_and_no_script(parse: Callable[..., Document]) -> None:
    """One file: no element or style fetches anything (the empty icon keeps a browser from asking for one), nothing runs."""
    shown = parse(NEWS).to_html().replace('<link rel="icon" href="data:,">', "")

    assert not re.search(r"https?:|url\(|@import|<script|<link|<iframe|\bsrc=|\bon\w+=", shown)


@pytest.mark.parametrize("show", [page, fragment], ids=["page", "fragment"])
def test_nothing_in_the_text_becomes_part_of_the_page(parse: Callable[..., Document], show: Callable[..., str]) -> None:
    """Elements, entities and quotes in a report are its characters, in marks, tool-tips, cards and titles alike."""
    document = parse(HOSTILE)
    seen = Page(show([(HOSTILE, document)]) if show is page else show(document))

    assert seen.text == HOSTILE
    assert {tag for tag, _ in seen.tags} <= TAGS
    assert {name for _, attributes in seen.tags for name in attributes if name.startswith("on")} == set()


def test_faults_are_shown_escaped() -> None:
    """A finder's failure is on the page, with whatever its message holds."""
    shown = page([("", Document("a", (), (Fault("acme", "find", "ValueError: <b>"),)))])

    assert "acme, find: ValueError: &lt;b&gt;" in shown


@examples(30)
@given(anything)
def test_any_text_comes_through(parse: Callable[..., Document], text: str) -> None:
    """Whatever the text: the page is well formed, has our elements only, and shows every character that a page can hold."""
    seen = Page(parse(text).to_html())

    assert seen.text == sayable(text)
    assert seen.open == []
    assert {tag for tag, _ in seen.tags} <= TAGS


def test_a_third_party_s_kind_is_marked() -> None:
    """A kind that govtext does not know is shown by its own name."""
    flood = type("Flood", (Annotation,), {"__module__": "acme_floods"})
    shown = page([("", Document("lũ lớn", (flood(Span(0, 2), text="lũ", rule="word", by="floods"),)))])

    assert "acme-floods:Flood\nQuy tắc: word (floods)" in shown


def test_several_reports_have_a_list(parse: Callable[..., Document]) -> None:
    """Reports on one page are listed above, each by headline and file, and their anchors do not clash."""
    shown = page([("a.txt", parse(NEWS)), ("b.txt", parse(NEWS))], language="en")
    anchors = re.findall(r' id="([^"]+)"', shown)

    assert "a.txt" in shown
    assert "b.txt" in shown
    assert len(anchors) == len(set(anchors))


def test_a_notebook_shows_the_marked_text(parse: Callable[..., Document]) -> None:
    """A document is its own picture there; two different ones have anchors of their own."""
    shown = parse(NEWS)._repr_html_()

    assert "<html" not in shown
    assert Page(shown).text == NEWS
    assert not set(re.findall(r' id="([^"]+)"', shown)) & set(re.findall(r' id="([^"]+)"', parse(NEWS + " ")._repr_html_()))


def test_without_jinja2_the_error_names_the_extra(parse: Callable[..., Document], monkeypatch: pytest.MonkeyPatch) -> None:
    """``to_html`` says what to install; a notebook gets the bare text, escaped."""
    from govtext.look import html

    document = parse("a < b")
    html._environment.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)

    with pytest.raises(MissingExtraError, match=re.escape("pip install 'govtext[html]'")):
        document.to_html()
    assert document._repr_html_().startswith("<pre>a &lt; b</pre>")


def test_a_summary_imports_no_jinja2() -> None:
    """The core stays alone until a page is asked for."""
    code = "import sys, json, govtext; str(govtext.parse('Sáng 3/11/2020, họp.').summary()); print(json.dumps(sorted(sys.modules)))"
    loaded = json.loads(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)

    assert not {"jinja2", "rich", "click"} & set(loaded)
