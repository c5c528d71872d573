"""What installed packages offer, and whether it fits this version."""

import pytest

from govtext import PluginWarning
from govtext.packages import Package, unfit


@pytest.mark.parametrize(
    ("requirement", "version", "expected"),
    [
        ("govtext", "0.1.0", ""),
        ("govtext>=0.1", "0.1.0", ""),
        ("govtext>=0.1,<1", "0.1", ""),
        ("govtext (>=0.1,<1)", "1.0", ">=0.1,<1"),
        ("govtext>=2", "0.1.0", ">=2"),
        ("govtext[arrow]>=2", "0.1.0", ">=2"),
        ("govtext==0.*", "0.1.0", ""),
        ("govtext==1.*", "0.1.0", "==1.*"),
        ("govtext~=0.1", "0.9", ""),
        ("govtext~=0.1", "1.0", "~=0.1"),
        ("govtext!=0.1", "0.1.0", "!=0.1"),
        ("govtext<0.1.0 ; python_version < '4'", "0.1", "<0.1.0"),
        ("govtext>0.1,<=0.2", "0.2.0", ""),
        ("govtext-rain>=2", "0.1.0", ""),
        ("govtext @ file:///somewhere", "0.1.0", ""),
        ("govtext>=0.1", "", ""),
    ],
)
def test_a_requirement_is_held_against_the_version(requirement, version, expected):
    """What does not fit is returned as it is written; what cannot be read fits."""
    assert unfit(["attrs>=30", requirement], version) == expected


class Point:
    """An entry point that raises, or loads."""

    def __init__(self, answer):
        self.answer = answer

    def load(self):
        if isinstance(self.answer, BaseException):
            raise self.answer
        return self.answer


def test_a_package_for_another_version_is_not_imported():
    """Its warning says for which it was built, and which this is."""
    package = Package("rain", "govtext-rain", "3.0", ("govtext>=2,<3",), Point(KeyboardInterrupt()))

    with pytest.raises(PluginWarning) as caught:
        package.load("0.1.0")

    assert str(caught.value) == (
        "plugin 'rain' of govtext-rain 3.0 is left out: it was built for govtext >=2,<3, and this is 0.1.0; "
        "look for a version of govtext-rain for this one"
    )
    assert (caught.value.plugin, caught.value.distribution, caught.value.version) == ("rain", "govtext-rain", "3.0")
    assert caught.value.reason.startswith("it was built for")


@pytest.mark.parametrize(
    ("problem", "reason"),
    [
        (ModuleNotFoundError("No module named 'clouds'"), "ModuleNotFoundError: No module named 'clouds'"),
        (SyntaxError("invalid syntax"), "SyntaxError: invalid syntax"),
        (SystemExit(3), "SystemExit: 3"),
        (AttributeError("module 'rain' has no attribute 'plugin'"), "AttributeError: module 'rain' has no attribute 'plugin'"),
    ],
)
def test_whatever_an_import_does_is_a_warning(problem, reason):
    """Even where it leaves the interpreter."""
    with pytest.raises(PluginWarning) as caught:
        Package("rain", "govtext-rain", "3.0", (), Point(problem)).load("0.1.0")

    assert caught.value.reason == reason


def test_a_package_that_can_be_used_gives_its_module():
    """As its entry point loads it."""
    assert Package("rain", "govtext-rain", "3.0", (), Point("the module")).load("0.1.0") == "the module"
