"""The command view, with and without what it shows through."""

import sys
import webbrowser
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from govtext.cli.commands import main

NEWS = "Cao Bằng thu ngân sách tăng\n\nSáng 3/11/2020, UBND tỉnh Cao Bằng tổ chức hội nghị. Thu ngân sách đạt 84,6 tỷ đồng.\x1b[2J\n"


def run(*arguments: object) -> Result:
    """Call the command as a shell would."""
    return CliRunner().invoke(main, ["view", *map(str, arguments)])


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """One report in a file."""
    path = tmp_path / "news.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


def test_writes_a_page(news: Path, tmp_path: Path) -> None:
    """``-o`` writes it, and says so on standard error alone."""
    pytest.importorskip("jinja2", reason="the page needs govtext[html]")
    result = run(news, "-o", tmp_path / "out.html")

    assert result.exit_code == 0
    assert result.stdout == ""
    assert result.stderr.endswith(f"1 report in {tmp_path / 'out.html'}\n")
    assert (tmp_path / "out.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_opens_the_page(news: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """``--open`` without ``-o`` makes a file of its own and gives it to the browser."""
    pytest.importorskip("jinja2", reason="the page needs govtext[html]")
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    result = run(news, "--open", "--language", "en")

    assert result.exit_code == 0
    (address,) = opened
    assert address.startswith(tmp_path.as_uri())
    assert ">Indicators " in next(tmp_path.glob("govtext-*.html")).read_text(encoding="utf-8")


def test_what_cannot_be_read_or_written_is_named(news: Path, tmp_path: Path) -> None:
    """The rest is shown all the same; the exit status is 1."""
    pytest.importorskip("jinja2", reason="the page needs govtext[html]")
    missing = run(news, tmp_path / "none.txt", "-o", tmp_path / "out.html")
    nowhere = run(news, "-o", tmp_path / "no" / "out.html")

    assert (missing.exit_code, nowhere.exit_code) == (1, 1)
    assert "none.txt: no such file" in missing.stderr
    assert "1 report in" in missing.stderr
    assert "out.html: cannot be written: no such file or directory" in nowhere.stderr


def test_the_error_names_the_extra(news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without jinja2 there is no page, and no traceback."""
    from govtext.look import html

    html._environment.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    result = run(news, "-o", tmp_path / "out.html")

    assert result.exit_code == 1
    assert "pip install 'govtext[html]'" in result.stderr
    assert not (tmp_path / "out.html").exists()


def test_shows_the_marked_text_at_the_terminal(news: Path) -> None:
    """The text, a legend, the table and the summary; a control sequence in the text does not reach the terminal."""
    pytest.importorskip("rich", reason="colour needs govtext[terminal]")
    shown = run(news).stdout

    assert "Sáng 3/11/2020, UBND tỉnh Cao Bằng tổ chức hội nghị." in shown
    assert "84,6 tỷ đồng" in shown.partition("Giá trị")[2]
    assert "• Sáng 3/11/2020, Ủy ban nhân dân tỉnh Cao Bằng tổ chức hội nghị." in shown
    assert "\x1b[2J" not in shown


def test_colours_what_was_found(news: Path) -> None:
    """On a terminal a date is yellow and a figure magenta."""
    pytest.importorskip("rich", reason="colour needs govtext[terminal]")
    import govtext
    from govtext.cli.colour import marked

    shown = marked(govtext.parse(NEWS), name="news.txt", width=80, colour=True)

    assert "\x1b[33mSáng 3/11/2020\x1b[0m" in shown
    assert "Cao Bằng thu ngân sách tăng" in click.unstyle(shown)


def test_without_rich_there_are_plain_words(news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The view of ``parse`` stands in."""
    for name in ("rich", "rich.console", "rich.text", "rich.rule"):
        monkeypatch.setitem(sys.modules, name, None)
    result = run(news)

    assert result.exit_code == 0
    assert "when" in result.stdout
    assert "\nIndicators\n" in result.stdout
