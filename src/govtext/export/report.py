"""A corpus on one page: what it says at a glance, offline, in one file."""

import functools
import json
from collections.abc import Iterable
from typing import Any

from govtext.document import Document
from govtext.export.charts import charts
from govtext.export.counting import COVERED, Counts, binned, count, matrix, top
from govtext.extras import need
from govtext.look.html import sayable
from govtext.look.words import Language, Speech

#: For each chart the columns of the table that says the same in words.
_TABLES = {
    "events": ("from", "kind", "number"),
    "plans": ("place", "subject", "words", "period", "report"),
    "together": ("name", "other", "times"),
    "cited": ("name", "number"),
    "people": ("name", "number"),
    "outlets": ("name", "number"),
    "coverage": ("name", "number"),
}
_MOST_ROWS = 200


def report(named: Iterable[tuple[str, Document]], *, language: Language = "vi", title: str = "") -> str:
    """
    Return a page about a corpus: events by week and kind, figures against plan by place, who appears with whom, what is cited, coverage and faults.

    The charts are Vega's, whose code is in the page, so that it needs no network; each can be read as a table too.

    Args:
        named: documents with their names; they are read one at a time and not kept.

        language: of the page's own words.

        title: of the page.

    Raises:
        MissingExtraError: without altair, vl-convert or jinja2, which ``govtext[report]`` brings.
    """
    for module in ("altair", "vl_convert", "jinja2"):
        need(module, "report")
    return page(count(named), language=language, title=title)


def page(counts: Counts, *, language: Language = "vi", title: str = "") -> str:
    """Return the page for *counts*."""
    speech = Speech(language)
    specs = charts(counts, language=language)
    unit, points = binned(counts.events)
    tables: dict[str, list[dict[str, Any]]] = {
        "events": [point | {"kind": speech.word(point["kind"])} for point in points],
        "plans": counts.plans,
        "together": [point for point in matrix(counts) if point["name"] < point["other"]],
        "cited": top(counts.cited),
        "people": top(counts.people),
        "outlets": top(counts.outlets),
        "coverage": [{"name": speech.word(key), "number": f"{counts.covered[key]} / {counts.documents}"} for key in COVERED],
    }
    shown = _template().render(
        speech=speech,
        title=title or speech.word("corpus"),
        counts=counts,
        days=(speech.when(str(min(counts.days))), speech.when(str(max(counts.days)))) if counts.days else (),
        unit=unit,
        charts={name: _script(spec) for name, spec in specs.items()},
        columns=_TABLES,
        tables={name: rows[:_MOST_ROWS] for name, rows in tables.items()},
        bundle=_bundle() if specs else "",
    )
    return str(shown)


def _script(spec: dict[str, Any]) -> Any:
    """Return JSON that cannot end the element it stands in."""
    text = sayable(json.dumps(spec, ensure_ascii=False)).replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return need("markupsafe", "report").Markup(text)


@functools.cache
def _bundle() -> Any:
    """Return the code of Vega, Vega-Lite and Vega-Embed of the version that Altair writes for."""
    version = need("altair", "report").SCHEMA_VERSION.removeprefix("v").rpartition(".")[0]
    code = need("vl_convert", "report").javascript_bundle(vl_version=version)
    return need("markupsafe", "report").Markup(code.replace("</script", "<\\/script"))


@functools.cache
def _template() -> Any:
    jinja2 = need("jinja2", "report")
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("govtext.export"), autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined
    )
    environment.finalize = lambda value: sayable(value) if type(value) is str else value
    return environment.get_template("corpus.html")
