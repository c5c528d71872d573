"""Which plugins a user wants: the environment goes before the project's file."""

import re

import pytest

from govtext.errors import SettingError
from govtext.settings import Settings


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, Settings(None, None)),
        ({"GOVTEXT_DISABLE": "rain, snow ,"}, Settings(("rain", "snow"), None)),
        ({"GOVTEXT_DISABLE": ""}, Settings((), None)),
        ({"GOVTEXT_ONLY_BUILTIN": "1"}, Settings(None, True)),
        ({"GOVTEXT_ONLY_BUILTIN": "No"}, Settings(None, False)),
        ({"GOVTEXT_ONLY_BUILTIN": ""}, Settings(None, False)),
    ],
)
def test_the_environment_may_say_it(environment, expected):
    """What it does not say stays open."""
    assert Settings.of_environment(environment) == expected


def test_what_is_neither_yes_nor_no_is_an_error():
    """With the variable and what to write."""
    with pytest.raises(SettingError, match="GOVTEXT_ONLY_BUILTIN='perhaps' says neither yes nor no; write 1 or 0"):
        Settings.of_environment({"GOVTEXT_ONLY_BUILTIN": "perhaps"})


def test_the_nearest_file_counts(tmp_path):
    """In the folder or above it; a pyproject.toml without the table is passed by, and govtext.toml goes first."""
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.govtext]\ndisable = ["rain"]\n', encoding="utf-8")
    (deep / "pyproject.toml").write_text('[project]\nname = "x"\n', encoding="utf-8")
    assert Settings.of_project(deep) == Settings(("rain",), None)

    (tmp_path / "govtext.toml").write_text("only-builtin = true\n", encoding="utf-8")
    assert Settings.of_project(deep) == Settings(None, True)

    (deep / "pyproject.toml").write_text("[tool.govtext]\nonly-builtin = false\n", encoding="utf-8")
    assert Settings.of_project(deep) == Settings(None, False)


def test_a_project_that_says_nothing(tmp_path):
    """Or whose pyproject.toml is broken, which is its own affair."""
    (tmp_path / "pyproject.toml").write_text("no toml at all [", encoding="utf-8")

    assert Settings.of_project(tmp_path) == Settings()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("disabled = []", "unknown key 'disabled'; did you mean disable?; known: disable, only-builtin"),
        ('disable = "rain"', "disable is 'rain'; write a list of names"),
        ("disable = [1]", r"disable is [1]; write a list of names"),
        ("only-builtin = 1", "only-builtin is 1; write true or false"),
        ("no toml [", "govtext.toml: "),
    ],
)
def test_a_file_that_nobody_understands_is_an_error(tmp_path, text, message):
    """With the file."""
    (tmp_path / "govtext.toml").write_text(text, encoding="utf-8")

    with pytest.raises(SettingError, match=re.escape(message)):
        Settings.of_project(tmp_path)


def test_what_one_leaves_unsaid_the_other_says():
    """Setting by setting; a list is taken whole."""
    assert Settings(("rain",), None).over(Settings(("snow",), True)) == Settings(("rain",), True)
