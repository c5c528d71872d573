"""Installed packages with plugins: which there are, whether each can be used, and why not."""

import os
import re
import sys
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from govtext.errors import PluginWarning
from govtext.kept import kept

#: The entry-point group in which a package names its plugin.
GROUP = "govtext"
_INFORMATION = (".dist-info", ".egg-info", ".egg", ".egg-link")
_REQUIREMENT = re.compile(r"govtext\s*(?:\[[^]]*\])?\s*\(?(?P<clauses>(?:[<>=!~][^;)]*)?)\)?\s*(?:;.*)?", re.IGNORECASE)
_CLAUSE = re.compile(r"(?P<sign>[<>]=?|==|~=|!=)\s*(?P<version>\d+(?:\.\d+)*)(?P<any>\.\*)?")


@attrs.frozen
class Package:
    """
    An entry point of the group: a plugin that an installed package offers.

    Args:
        name: the plugin's name.

        distribution: the package; "?" where nothing tells.

        version: the package's version.

        requires: what the package says that it was built for.
    """

    name: str
    distribution: str
    version: str
    requires: tuple[str, ...] = attrs.field(repr=False)
    _point: Any = attrs.field(repr=False)

    def load(self, govtext: str) -> Any:
        """
        Import the plugin for version *govtext* of the library.

        Raises:
            PluginWarning: with the reason, if it cannot be used. A plugin that leaves the interpreter is one of these.
        """
        wanted = unfit(self.requires, govtext)
        if wanted:
            raise self.left_out(f"it was built for govtext {wanted}, and this is {govtext}; look for a version of {self.distribution} for this one")
        try:
            return self._point.load()
        except (Exception, SystemExit) as error:
            raise self.left_out(f"{type(error).__name__}: {error}") from error

    def left_out(self, reason: str) -> PluginWarning:
        """Return the warning that says why the plugin is not used."""
        return PluginWarning.left_out(self.name, self.distribution, self.version, reason)


def packages() -> Iterator[Package]:
    """Yield what installed packages offer, without importing any of it, in an order that does not depend on that of installation."""
    if not kept("packages", repr([(place, _listed(place)) for place in sys.path]), _any):
        return
    import importlib.metadata  # only where there are packages: it costs a fifth of `import govtext`

    for point in sorted(importlib.metadata.entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        owner = point.dist
        yield Package(point.name, owner.name if owner else "?", owner.version if owner else "", tuple(owner.requires or ()) if owner else (), point)


def _any(_: str) -> bool:
    """Tell whether any package offers a plugin: the same as long as the packages are the same."""
    import importlib.metadata

    return bool(importlib.metadata.entry_points(group=GROUP))


def _listed(place: str) -> object:
    """Return what packages lie in *place*, and when each last said what it offers; of an archive when it was written."""
    try:
        with os.scandir(place or os.curdir) as entries:
            return sorted((entry.name, _written(f"{entry.path}/entry_points.txt")) for entry in entries if entry.name.endswith(_INFORMATION))
    except OSError:
        return _written(place)


def _written(file: str) -> tuple[int, int] | None:
    try:
        status = os.stat(file)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def unfit(requires: Iterable[str], version: str) -> str:
    """
    Return the versions of govtext that a package was built for, if *version* is none of them; else "".

    What cannot be read is taken to fit: pip has the last word on requirements, and has had it.

    >>> unfit(["attrs", "govtext>=2,<3"], "0.1.0"), unfit(["govtext>=0.1,<1"], "0.1.0"), unfit(["govtext ~=1.2 ; extra == 'x'"], "1.1")
    ('>=2,<3', '', '~=1.2')
    """
    here = _numbers(version)
    for requirement in requires:
        match = _REQUIREMENT.fullmatch(requirement.strip())
        clauses = match["clauses"].strip() if match else ""
        if here and any(not _holds(clause, here) for clause in _CLAUSE.finditer(clauses)):
            return clauses
    return ""


def _holds(clause: re.Match[str], here: tuple[int, ...]) -> bool:
    wanted = _numbers(clause["version"])
    size = max(len(here), len(wanted))
    mine, theirs = here + (0,) * (size - len(here)), wanted + (0,) * (size - len(wanted))
    alike = here[: len(wanted)] == wanted if clause["any"] else mine == theirs
    return {
        "<": mine < theirs,
        "<=": mine <= theirs,
        ">": mine > theirs,
        ">=": mine >= theirs,
        "==": alike,
        "!=": not alike,
        "~=": mine >= theirs and here[: len(wanted) - 1] == wanted[:-1],
    }[clause["sign"]]


def _numbers(version: str) -> tuple[int, ...]:
    found = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(map(int, found[0].split("."))) if found else ()
