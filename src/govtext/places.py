"""
The administrative units of Viet Nam under both orders, and which became which.

Until 30 June 2025 there were provinces, districts and communes; since 1 July 2025 there are fewer and larger provinces and communes, and
no districts. Names and codes were used again for other areas, so a unit is told by its code together with the days on which it stood.

    >>> old, new = units("phường Bến Nghé")[0], unit("26740")
    >>> str(old), old.code, str(new), new.code
    ('phường Bến Nghé', '26740', 'phường Sài Gòn', '26740')

The table is read when the first unit is asked for, never on import.
"""

import datetime as dt
import functools
from collections.abc import Callable, Iterable, Iterator

import attrs

from govtext.gazetteer import gazetteer
from govtext.gazetteer import key as key
from govtext.kinds import Place
from govtext.source import Source, fold

__all__ = ["REFORM", "Unit", "unit", "unit_of", "units"]

#: The day on which the districts were gone and the new provinces and communes began.
REFORM = dt.date(2025, 7, 1)
#: Head words as they may be written, and what they are short for.
_HEADS = {"tp": "thành phố", "tx": "thị xã", "tt": "thị trấn", "h": "huyện", "q": "quận", "p": "phường", "x": "xã", "t": "tỉnh"}
_HEADS |= {head: head for head in ("thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "huyện", "quận", "phường", "xã")}
_COMMUNES = frozenset(("xã", "phường", "thị trấn", "đặc khu"))


@attrs.frozen(cache_hash=True)
class Unit:
    """
    One province, district or commune, as long as it had this code, type and name.

    Args:
        code: the official code, ``None`` for units that were gone before there were any.

        type: its head word: ``"tỉnh"``, ``"thành phố"``, ``"huyện"``, ``"xã"`` and so on.

        name: without the head word.

        valid_from: its first day; ``None`` if it began before the table does.

        valid_until: its last day; ``None`` if it stands today. Of communes merged between April 2023 and March 2025 it is the last day
            possible, 28 February 2025, for the day itself is not known.
    """

    code: str | None
    type: str
    name: str
    valid_from: dt.date | None = None
    valid_until: dt.date | None = None
    _above: str = attrs.field(default="", repr=False)
    _became: str = attrs.field(default="", repr=False)

    def __str__(self) -> str:
        """
        Return the name with its head word.

        >>> str(unit("873"))
        'huyện Cao Lãnh'
        """
        return f"{self.type} {self.name}"

    @property
    def level(self) -> str:
        """
        ``"province"``, ``"district"`` or ``"commune"``.

        >>> [unit(code).level for code in ("87", "873", "30076")]
        ['province', 'district', 'commune']
        """
        if self.type in _COMMUNES:
            return "commune"
        return "district" if self._above else "province"

    @property
    def era(self) -> str:
        """``"legacy"`` for what ended by 30 June 2025, ``"2025"`` for what began after it."""
        return "2025" if self.valid_until is None or self.valid_until >= REFORM else "legacy"

    def stood(self, on: "dt.date | str") -> bool:
        """
        Tell whether it stood on a day.

        >>> unit("873").stood("2025-06-30"), unit("873").stood("2025-07-01")
        (True, False)
        """
        day = _day(on)
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_until is None or day <= self.valid_until)

    @property
    def parent(self) -> "Unit | None":
        """
        The unit that it lies in, as last; ``None`` for a province.

        >>> str(unit("873").parent)
        'tỉnh Đồng Tháp'
        """
        return self.parent_on(self.valid_until)

    def parent_on(self, day: "dt.date | None") -> "Unit | None":
        """
        Return the unit that it lay in on *day*; the one that it lay in last, if it did not stand then.

        >>> commune = unit("26041")
        >>> str(commune.parent_on(dt.date(2026, 1, 1))), str(commune.parent)
        ('tỉnh Đồng Nai', 'thành phố Đồng Nai')
        """
        if not self._above:
            return None
        return _standing(self._above, day if day is not None and self.stood(day) else self.valid_until)

    @property
    def province(self) -> "Unit":
        """
        The province that it lies in, a province itself.

        >>> str(unit("873").province)
        'tỉnh Đồng Tháp'
        """
        higher = self
        while (above := higher.parent) is not None:
            higher = above
        return higher

    def parts(self, on: "dt.date | str | None" = None) -> "tuple[Unit, ...]":
        """
        Return the units that lie right in it, on a day, or on the last one that it stood.

        >>> len(unit("82").parts()), [str(part) for part in unit("318").parts()]
        (102, [])
        """
        day = _day(on) if on is not None else self.valid_until
        lying = _parts().get(self.code or "", ())
        return tuple(part for part in lying if _lasts(part, day) and part.parent_on(day) == self)

    def successors(self, on: "dt.date | str | None" = None) -> "tuple[Unit, ...]":
        """
        Return the units that took over when it ended, the main one first; those of a district are those of its communes.

        Args:
            on: go on until units are reached that stood on this day, however often they changed in between.

        >>> [str(commune) for commune in units("thị xã Hồng Ngự")[0].successors()]
        ['thành phố Hồng Ngự']
        >>> [str(commune) for commune in units("thị xã Hồng Ngự")[0].successors(on="2025-07-01")]
        ['phường An Bình', 'phường Hồng Ngự', 'phường Thường Lạc']
        """
        if on is None:
            return _heirs(self)
        return _walk(self, _day(on), _heirs)

    def predecessors(self, on: "dt.date | str | None" = None) -> "tuple[Unit, ...]":
        """
        Return the units that it took over from when it began.

        Args:
            on: go back until units are reached that stood on this day.

        >>> [str(province) for province in unit("82").predecessors()]
        ['tỉnh Tiền Giang', 'tỉnh Đồng Tháp']
        """
        if on is None:
            return _forebears(self)
        return _walk(self, _day(on), _forebears)


def units(
    name: str | None = None,
    *,
    on: "dt.date | str | None" = None,
    level: str | None = None,
    within: "Unit | str | None" = None,
) -> tuple[Unit, ...]:
    """
    Return every unit of a name, with or without its head word, however it is spelt.

    Args:
        name: "Cao Lãnh", "huyện Cao Lãnh", "TP. Cao Lãnh"; without it all units.

        on: only those that stood on this day.

        level: only those of one level.

        within: only those that lie in this unit, or in a unit of this name.

    >>> [str(found) for found in units("Cao Lãnh", on="2025-06-30")]
    ['thành phố Cao Lãnh', 'huyện Cao Lãnh']
    >>> [(str(found), str(found.parent)) for found in units("Cao Lãnh", on="2025-07-01")]
    [('phường Cao Lãnh', 'tỉnh Đồng Tháp')]
    >>> len(units(level="commune", on="2025-07-01"))
    3321
    """
    found: Iterable[Unit] = _rows() if name is None else _read_name(name)
    if on is not None:
        day = _day(on)
        found = (unit for unit in found if unit.stood(day))
    if level is not None:
        found = (unit for unit in found if unit.level == level)
    if within is not None:
        found = (unit for unit in found if _lies(unit, within))
    return tuple(found)


def unit(code: str, *, on: "dt.date | str | None" = None) -> Unit | None:
    """
    Return the unit that had a code on a day, the last one that has had it if no day is given; ``None`` for an unknown code.

    >>> str(unit("75", on="2026-01-01")), str(unit("75")), unit("00")
    ('tỉnh Đồng Nai', 'thành phố Đồng Nai', None)
    """
    if on is None:
        return _standing(code, None)
    return next((found for found in _coded(code) if found.stood(on)), None)


def unit_of(place: Place) -> Unit | None:
    """
    Return the unit that a `Place` of a report is; ``None`` while it may be several, and for villages.

    >>> place = Place((0, 14), "huyện Cao Lãnh", level="district", code="873", era="legacy")
    >>> [str(heir) for heir in unit_of(place).successors()][:2]
    ['xã Mỹ Thọ', 'xã Phong Mỹ']
    """
    return _of_era(place.code or "", place.era, place.name)


@functools.lru_cache(maxsize=4096)
def _of_era(code: str, era: str | None, name: str) -> Unit | None:
    """Return the unit of an era that had *code*; the one of that *name*, or else the last."""
    same = [found for found in _coded(code) if found.era == era]
    return next((found for found in same if str(found) == name), same[-1] if same else None)


@functools.lru_cache(maxsize=8192)
def called(words: str) -> tuple[Unit, ...]:
    """Return every unit that is called *words*, which have no head word; a report asks again and again of the same names."""
    return tuple(map(_row, gazetteer().names.get(key(words), ())))


@functools.cache
def _row(number: int) -> Unit:
    """Return the unit of a line of the table."""
    code, head, name, _, above, since, until, became = gazetteer().lines[number].split("\t")
    return Unit(code or None, head, name, _dated(since), _dated(until), above, became)


@functools.cache
def _dated(day: str) -> dt.date | None:
    return dt.date.fromisoformat(day) if day else None


def _rows() -> tuple[Unit, ...]:
    """Return all units, in the order of the table."""
    return tuple(map(_row, range(len(gazetteer().lines))))


@functools.cache
def _coded(code: str) -> tuple[Unit, ...]:
    """Return the units that had *code*, those that ended first first."""
    return tuple(sorted(map(_row, gazetteer().codes.get(code, ())), key=_ended))


@functools.cache
def _parts() -> dict[str, tuple[Unit, ...]]:
    """Return the units that lie right in another, by its code."""
    parts: dict[str, list[Unit]] = {}
    for found in _rows():
        if found._above:
            parts.setdefault(found._above, []).append(found)
    return {code: tuple(lying) for code, lying in parts.items()}


@functools.cache
def _became() -> dict[str, list[int]]:
    """Return the lines of the units that became another, by its code, districts left out that were only divided among the new communes."""
    lines: dict[str, list[int]] = {}
    for number, line in enumerate(gazetteer().lines):
        for code in line[line.rindex("\t") + 1 :].split():
            lines.setdefault(code, []).append(number)
    return lines


@functools.cache
def _forebears(found: Unit) -> tuple[Unit, ...]:
    """Return what *found* took over from."""
    lines = _became().get(found.code or str(found).replace(" ", "_"), ())
    return tuple(former for former in map(_row, lines) for heir in _heirs(former) if heir == found)


def _heirs(found: Unit) -> tuple[Unit, ...]:
    """Return the successors of one step: those in the table, or those of all its parts."""
    if found.valid_until is None:
        return ()
    next_day = found.valid_until + dt.timedelta(days=1)
    if found._became:
        return tuple(heir for code in found._became.split(" ") if (heir := _standing(code, next_day)) is not None)
    return tuple(dict.fromkeys(heir for part in found.parts() for heir in _heirs(part)))


def _walk(found: Unit, day: dt.date, step: "Callable[[Unit], tuple[Unit, ...]]") -> tuple[Unit, ...]:
    """Follow *step* from unit to unit up to those that stood on *day*."""
    reached: dict[Unit, None] = {}
    waiting, seen = [found], {found}
    while waiting:
        here = waiting.pop(0)
        if here.stood(day):
            reached[here] = None
            continue
        for other in step(here):
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return tuple(reached)


def _read_name(name: str) -> Iterator[Unit]:
    """Yield the units called *name*, of its type if it begins with a head word."""
    # Read as a page is, so that any dash, apostrophe or way of writing accents will do.
    name = Source.read(name).text
    words = fold(name).replace(".", ". ").split()
    for length in (2, 1):
        head = _HEADS.get(" ".join(words[:length]).rstrip("."))
        if head is not None and len(words) > length:
            found = [unit for unit in called(" ".join(words[length:])) if unit.type == head]
            if found:
                yield from found
                return
    yield from called(name)


def _lies(found: Unit, within: Unit | str) -> bool:
    """Tell whether *found* lies in a unit, or in one of that name."""
    wanted = {within} if isinstance(within, Unit) else set(_read_name(within))
    higher = found.parent
    while higher is not None:
        if higher in wanted:
            return True
        higher = higher.parent
    return False


def _standing(code: str, day: dt.date | None) -> Unit | None:
    """Return the unit that had *code* on *day*; the last one that has had it where none had, or no day is given."""
    found = _coded(code)
    if day is None:
        return found[-1] if found else None
    return next((one for one in found if one.valid_until is None or day <= one.valid_until), found[-1] if found else None)


def _lasts(found: Unit, day: dt.date | None) -> bool:
    return found.valid_until is None if day is None else found.stood(day)


def _ended(found: Unit) -> dt.date:
    return found.valid_until or dt.date.max


def _day(day: dt.date | str) -> dt.date:
    return dt.date.fromisoformat(day) if isinstance(day, str) else day
