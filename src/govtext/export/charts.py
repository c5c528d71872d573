"""Charts of a corpus, in Vega-Lite through Altair."""

from typing import Any

from govtext.export.counting import BARS, Counts, binned, matrix, top
from govtext.extras import need
from govtext.look.words import Language, Speech

Spec = dict[str, Any]

_MOST_POINTS = 400
_ROW = 22


def charts(counts: Counts, *, language: Language = "vi") -> dict[str, Spec]:
    """
    Return the charts that *counts* has something for, by name.

    Raises:
        MissingExtraError: without altair, which ``govtext[report]`` brings.
    """
    speech = Speech(language)
    drawn = {
        "events": _events(counts, speech),
        "plans": _plans(counts, speech),
        "together": _together(counts, speech),
        "cited": _bars(top(counts.cited), speech.word("documents")),
        "people": _bars(top(counts.people), speech.word("events")),
        "outlets": _bars(top(counts.outlets), speech.word("documents")),
        "coverage": _coverage(counts, speech),
    }
    return {name: _themed(chart) for name, chart in drawn.items() if chart is not None}


def _alt() -> Any:
    return need("altair", "report")


def _data(points: list[dict[str, Any]]) -> Any:
    return _alt().Data(values=points)


def _events(counts: Counts, speech: Speech) -> Any:
    alt = _alt()
    unit, points = binned(counts.events)
    if not points:
        return None
    named = [point | {"kind": speech.word(point["kind"])} for point in points]
    scale = alt.Scale(type="utc")
    return (
        alt.Chart(_data(named))
        .mark_rect(stroke="#88888880", strokeWidth=0.5)
        .encode(
            x=alt.X(
                "from:T", title=None, scale=scale, axis=alt.Axis(format="%d/%m/%Y" if unit == "week" else "%m/%Y", labelOverlap=True, tickCount=8)
            ),
            x2="to:T",
            y=alt.Y("low:Q", title=speech.word("events"), axis=_whole(max(point["high"] for point in points))),
            y2="high:Q",
            color=alt.Color("kind:N", title=None, scale=alt.Scale(scheme="tableau20"), legend=alt.Legend(orient="bottom", columns=3)),
            tooltip=["kind:N", alt.Tooltip("number:Q"), alt.Tooltip("from:T", timeUnit="utcyearmonthdate")],
        )
        .properties(height=260)
    )


def _plans(counts: Counts, speech: Speech) -> Any:
    alt = _alt()
    if not counts.plans:
        return None
    points = counts.plans[:_MOST_POINTS]
    dots = (
        alt.Chart(_data(points))
        .mark_circle(size=80, opacity=0.75)
        .encode(
            x=alt.X("percent:Q", title=f"% {speech.word('plan')}", scale=alt.Scale(zero=False, nice=True)),
            y=alt.Y("place:N", title=None, sort="-x", axis=alt.Axis(labelLimit=140)),
            color=alt.condition("datum.percent >= 100", alt.value("#2a9d6f"), alt.value("#d1495b")),
            tooltip=["place:N", "subject:N", "words:N", "period:N", "report:N"],
        )
    )
    rule = alt.Chart(_data([{"percent": 100}])).mark_rule(strokeDash=[4, 3], stroke="currentColor").encode(x="percent:Q")
    return (dots + rule).properties(height={"step": _ROW})


def _together(counts: Counts, speech: Speech) -> Any:
    alt = _alt()
    points = matrix(counts)
    if not points:
        return None
    axis = alt.Axis(labelLimit=150, title=None)
    return (
        alt.Chart(_data(points))
        .mark_rect()
        .encode(
            x=alt.X("name:N", axis=alt.Axis(labelLimit=110, title=None, labelAngle=-60)),
            y=alt.Y("other:N", axis=axis),
            color=alt.Color("times:Q", title=None, scale=alt.Scale(scheme="tealblues"), legend=None),
            tooltip=["name:N", "other:N", "times:Q"],
        )
        .properties(height={"step": _ROW})
    )


def _bars(points: list[dict[str, Any]], title: str) -> Any:
    alt = _alt()
    if not points:
        return None
    return (
        alt.Chart(_data(points[:BARS]))
        .mark_bar(color="#3b7ea1")
        .encode(
            x=alt.X("number:Q", title=title, axis=_whole(max(point["number"] for point in points))),
            y=alt.Y("name:N", title=None, sort=None, axis=alt.Axis(labelLimit=190)),
            tooltip=["name:N", "number:Q"],
        )
        .properties(height={"step": _ROW})
    )


def _whole(most: int) -> Any:
    """Return an axis of whole numbers up to *most*."""
    return _alt().Axis(format="d", tickCount=min(most, 6))


def _coverage(counts: Counts, speech: Speech) -> Any:
    alt = _alt()
    if not counts.documents:
        return None
    points = [{"name": speech.word(key), "share": number / counts.documents, "number": number} for key, number in counts.covered.items()]
    return (
        alt.Chart(_data(points))
        .mark_bar(color="#7a6fb0")
        .encode(
            x=alt.X("share:Q", title=None, axis=alt.Axis(format=".0%"), scale=alt.Scale(domain=[0, 1])),
            y=alt.Y("name:N", title=None, sort=None, axis=alt.Axis(labelLimit=150)),
            tooltip=["name:N", "number:Q", alt.Tooltip("share:Q", format=".0%")],
        )
        .properties(height={"step": _ROW})
    )


def _themed(chart: Any) -> Spec:
    """Return the chart's Vega-Lite, as wide as its place on the page, in the page's own colours."""
    spec: Spec = chart.properties(width="container").to_dict(validate=True)
    ink = {"labelColor": "currentColor", "titleColor": "currentColor"}
    spec["config"] = {
        "background": "transparent",
        "font": 'system-ui, "Noto Sans", sans-serif',
        "view": {"stroke": None},
        "axis": {**ink, "gridColor": "#88888840", "domainColor": "#88888880", "tickColor": "#88888880", "titleFontWeight": "normal"},
        "legend": ink,
    }
    spec["autosize"] = {"type": "fit-x", "contains": "padding"}
    return spec
