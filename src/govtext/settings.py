"""Which plugins a user wants, as the environment and the project's files say."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from govtext.errors import SettingError, nearest
from govtext.kept import NO, YES

#: The variables of the environment.
DISABLE = "GOVTEXT_DISABLE"
ONLY_BUILTIN = "GOVTEXT_ONLY_BUILTIN"
#: The files, the nearer first to be read, and where in them the settings are.
_FILES: dict[str, tuple[str, ...]] = {"govtext.toml": (), "pyproject.toml": ("tool", "govtext")}
_KEYS: dict[str, type] = {"disable": list, "only-builtin": bool}


@attrs.frozen
class Settings:
    """
    Which plugins a user wants; ``None`` is what nobody has said.

    Args:
        disable: names of plugins to leave out.

        only_builtin: whether to leave out the plugins of installed packages.
    """

    disable: tuple[str, ...] | None = None
    only_builtin: bool | None = None

    @classmethod
    def of_environment(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """
        Read the variables ``GOVTEXT_DISABLE`` (names between commas) and ``GOVTEXT_ONLY_BUILTIN`` (1 or 0).

        >>> Settings.of_environment({"GOVTEXT_DISABLE": "weather, lunar"})
        Settings(disable=('weather', 'lunar'), only_builtin=None)

        Raises:
            SettingError: if a variable says neither yes nor no where it has to.
        """
        names, alone = environment.get(DISABLE), environment.get(ONLY_BUILTIN)
        if alone is not None and alone.lower() not in (*YES, *NO):
            raise SettingError(f"{ONLY_BUILTIN}={alone!r} says neither yes nor no; write 1 or 0")
        return cls(None if names is None else listed(names), None if alone is None else alone.lower() in YES)

    @classmethod
    def of_project(cls, folder: Path) -> "Settings":
        """
        Read the nearest ``govtext.toml``, or ``pyproject.toml`` with a table ``[tool.govtext]``, in *folder* or above it.

        Raises:
            SettingError: with the file, if it cannot be read or has a key that nobody knows.
        """
        for place in (folder, *folder.parents):
            for name, path in _FILES.items():
                table = _table(place / name, path)
                if table is not None:
                    return cls._of(table, place / name)
        return cls()

    @classmethod
    def _of(cls, table: Mapping[str, Any], file: Path) -> "Settings":
        for key, value in table.items():
            if key not in _KEYS:
                raise SettingError(f"{file}: unknown key {key!r}{nearest(key, _KEYS)}; known: {', '.join(_KEYS)}")
            if not isinstance(value, _KEYS[key]) or (isinstance(value, list) and not all(isinstance(name, str) for name in value)):
                raise SettingError(f"{file}: {key} is {value!r}; write {'a list of names' if key == 'disable' else 'true or false'}")
        return cls(tuple(table["disable"]) if "disable" in table else None, table.get("only-builtin"))

    def over(self, other: "Settings") -> "Settings":
        """Return these settings, with what they leave unsaid as *other* says it."""
        return Settings(
            other.disable if self.disable is None else self.disable, other.only_builtin if self.only_builtin is None else self.only_builtin
        )


def listed(names: str) -> tuple[str, ...]:
    """Return the names between commas."""
    return tuple(name.strip() for name in names.split(",") if name.strip())


def _table(file: Path, path: tuple[str, ...]) -> Mapping[str, Any] | None:
    """Return the table at *path* in *file*, if there is one."""
    if not file.is_file():
        return None
    import tomllib  # only where there is a file to read

    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        for key in path:
            if key not in table:
                return None
            table = table[key]
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        if path:  # somebody else's file, and somebody else's fault
            return None
        raise SettingError(f"{file}: {error}") from error
    return table
