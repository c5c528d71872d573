"""A corpus on one page: the counts are right, the charts draw, and nothing in a report becomes part of the page."""

import datetime as dt
import json
import re
import sys
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from click.testing import CliRunner
from strategies import REPORTS

from govtext import Document, Fault, Mention, Span
from govtext.cli.commands import main
from govtext.export.counting import BARS, Counts, binned, count, matrix, top
from govtext.kinds import Event, Indicator, OutletMention, Participant, Place, Quantity, Reference

HERE = Span(0, 1)
HOSTILE = "</script><script>alert(1)</script>"


def event(day: str, kind: str, *names: str) -> Event:
    """Return an event of that day with those people."""
    return Event(HERE, kind, Mention(HERE), date=day, participants=tuple(Participant("attendee", name) for name in names))


def share(percent: str, **more: object) -> Indicator:
    """Return an indicator that attains *percent* of plan."""
    return Indicator(HERE, Mention(HERE, text="thu"), attainment=Quantity(HERE, Decimal(percent), text=f"{percent}%", basis="plan", **more))  # type: ignore[arg-type]


class TestCounting:
    """What is counted."""

    def test_events_of_one_week_are_one_bar_for_each_kind(self) -> None:
        """From Monday to Monday; the kinds of a week stand on one another."""
        counts = count([("a", Document("x", (event("2020-11-03TMO", "visit"), event("2020-11-08", "visit"), event("2020-11-08", "session"))))])

        assert binned(counts.events) == (
            "week",
            [
                {"from": "2020-11-02", "to": "2020-11-09", "kind": "session", "number": 1, "low": 0, "high": 1},
                {"from": "2020-11-02", "to": "2020-11-09", "kind": "visit", "number": 2, "low": 1, "high": 3},
            ],
        )

    @pytest.mark.parametrize(("years", "unit", "end"), [(1, "week", "2020-01-06"), (5, "month", "2020-02-01"), (12, "quarter", "2020-04-01")])
    def test_a_long_time_is_cut_into_longer_bars(self, years: int, unit: str, end: str) -> None:
        """Weeks of twelve years could not be seen."""
        found, points = binned(Counter({(dt.date(2020, 1, 1), "visit"): 1, (dt.date(2020 + years, 1, 1), "visit"): 1}))

        assert (found, points[0]["to"]) == (unit, end)

    def test_the_ends_of_the_calendar_are_no_fault(self) -> None:
        """Whatever day a text claims."""
        assert binned(Counter({(dt.date.max, "visit"): 1}))[0] == "week"
        assert binned(Counter({(dt.date.max, "visit"): 1, (dt.date.min, "visit"): 1}))[0] == "quarter"

    def test_an_event_of_a_year_has_no_week(self) -> None:
        """It is counted as undated."""
        assert count([("a", Document("x", (event("2020", "visit"), event("XXXX-07-09", "visit"))))]).undated == 2

    def test_who_meets_whom(self) -> None:
        """Pairs of one event, both ways in the matrix; one who is alone meets nobody."""
        counts = count(
            [
                (
                    "a",
                    Document(
                        "x", (event("2020-01-01", "visit", "B", "A"), event("2020-01-02", "visit", "A", "B"), event("2020-01-03", "visit", "C"))
                    ),
                )
            ]
        )

        assert matrix(counts) == [{"name": "A", "other": "B", "times": 2}, {"name": "B", "other": "A", "times": 2}]
        assert counts.people == {"A": 2, "B": 2, "C": 1}

    def test_a_body_without_its_province_gets_it(self) -> None:
        """Ủy ban nhân dân tỉnh of two provinces are two."""
        place = Place(HERE, "tỉnh Kon Tum", "province", province="Kon Tum")

        assert list(count([("a", Document("x", (place, event("2020-01-01", "visit", "Ủy ban nhân dân tỉnh"))))]).people) == [
            "Ủy ban nhân dân tỉnh Kon Tum"
        ]

    def test_figures_against_plan(self) -> None:
        """Percent, and shares of a whole as percent; goals are left out."""
        place = Place(HERE, "tỉnh Kon Tum", "province", province="Kon Tum")
        goal = Indicator(HERE, Mention(HERE, text="thu"), attainment=Quantity(HERE, Decimal(65), text="65%", unit="%", basis="plan"), target=True)
        plans = count([("a", Document("x", (place, share("92.5", unit="%"), share("5", of=Decimal(12)), share("3", unit="xã"), goal)))]).plans

        assert [(plan["place"], plan["percent"]) for plan in plans] == [("Kon Tum", 92.5), ("Kon Tum", 41.67)]

    def test_a_document_cited_twice_in_a_report_counts_once(self) -> None:
        """Reports are counted, not mentions."""
        cited = Reference(HERE, "nghị quyết", "17-NQ/TU")

        assert count([("a", Document("x", (cited, cited))), ("b", Document("x", (cited,)))]).cited == {"Nghị quyết 17-NQ/TU": 2}

    def test_coverage_and_faults(self) -> None:
        """In how many reports something is found, and which finder failed on how many."""
        fault = Fault("p", "f", "e")
        counts = count([("a", Document("x", (OutletMention(HERE, "LSO"),), (fault, fault))), ("b", Document("x"))])

        assert (counts.documents, counts.covered["outlet"], counts.covered["events"]) == (2, 1, 0)
        assert counts.faults == {"p, f": 1}
        assert counts.outlets == {"LSO": 1}

    def test_the_most_frequent_come_first(self) -> None:
        """The alphabet decides between equals, so that the page is the same each time."""
        assert [point["name"] for point in top(Counter("caab"))] == ["a", "b", "c"]
        assert len(top(Counter(str(n) for n in range(99)))) == BARS


class TestPage:
    """What is drawn."""

    @pytest.fixture(autouse=True)
    def _needs(self) -> None:
        for module in ("altair", "vl_convert", "jinja2"):
            pytest.importorskip(module, reason="the page needs govtext[report]")

    @pytest.fixture
    def counts(self, parse: Callable[..., Document]) -> Counts:
        """Our own reports."""
        return count((name, parse(text)) for name, text in REPORTS.items())

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_vega_draws_every_chart(self, counts: Counts, language: str) -> None:
        """With the engine itself: a picture with marks and the names on it."""
        import vl_convert

        from govtext.export.charts import charts

        drawn = charts(counts, language=language)  # type: ignore[arg-type]

        assert {"events", "plans", "cited", "people", "outlets", "coverage"} <= set(drawn)
        for name, spec in drawn.items():
            picture = vl_convert.vegalite_to_svg({**spec, "width": 600})
            assert len(re.findall("<path", picture)) > 3, name
        assert ("Tiêu đề" if language == "vi" else "Headline") in vl_convert.vegalite_to_svg({**drawn["coverage"], "width": 600})

    def test_is_one_file_without_network(self, counts: Counts) -> None:
        """No element loads anything; the code of the charts is in the page."""
        from govtext.export.report import page

        shown = page(counts)
        outside = re.sub(r'<link rel="icon" href="data:,">|' + r'<script type="module">.*?</script>', "", shown, flags=re.DOTALL)

        assert not re.search(r"<script[^>]*\bsrc=|<link|<img|<iframe|@import|https?:(?!//vega.github.io/schema)", outside)
        assert "window.vegaEmbed" in shown
        assert len(re.findall(r'<script type="application/json"', shown)) == len(re.findall(r'class="chart"', shown))

    def test_nothing_in_a_report_becomes_part_of_the_page(self) -> None:
        """Names are escaped in tables, and in the data of the charts."""
        from govtext.export.report import report

        found = (
            event("2020-01-01", "visit", HOSTILE, "B"),
            Reference(HERE, "luật", None, title=HOSTILE),
            OutletMention(HERE, HOSTILE),
            share("9", unit="%"),
        )
        shown = report([(HOSTILE, Document("x", found, (Fault(HOSTILE, "f", "e"),)))], title=HOSTILE)

        assert HOSTILE not in shown
        assert "alert(1)</script>" not in shown
        assert len(re.findall("</script", shown)) == len(re.findall("<script", shown))
        specs = [json.loads(spec) for spec in re.findall(r'<script type="application/json"[^>]*>(.*?)</script>', shown, re.DOTALL)]
        assert HOSTILE in json.dumps(specs)

    def test_an_empty_corpus_is_a_page(self) -> None:
        """With zeros, and no charts."""
        from govtext.export.report import report

        assert "<dd>0</dd>" in report([])
        assert "vegaEmbed" not in report([])

    def test_the_command_writes_it(self, tmp_path: Path) -> None:
        """And says how many reports are in it."""
        (tmp_path / "a.txt").write_text("Sáng 3/11/2020, UBND tỉnh Cao Bằng tổ chức hội nghị.", encoding="utf-8")
        result = CliRunner().invoke(
            main, ["report", str(tmp_path / "a.txt"), "-o", str(tmp_path / "out.html"), "--title", "Cao Bằng", "--language", "en"]
        )

        assert result.exit_code == 0
        assert result.stderr.endswith(f"1 report in {tmp_path / 'out.html'}\n")
        assert "<h1>Cao Bằng</h1>" in (tmp_path / "out.html").read_text(encoding="utf-8")


def test_the_command_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without altair there is no page, and no traceback."""
    monkeypatch.setitem(sys.modules, "altair", None)
    (tmp_path / "a.txt").write_text("Sáng 3/11/2020, họp.", encoding="utf-8")
    result = CliRunner().invoke(main, ["report", str(tmp_path / "a.txt"), "-o", str(tmp_path / "out.html")])

    assert result.exit_code == 1
    assert "pip install 'govtext[report]'" in result.stderr
