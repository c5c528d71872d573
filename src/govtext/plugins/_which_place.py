"""Which unit of its name a place is: what stands beside it, the report's day, and the districts and provinces that the report names."""

import datetime as dt
import functools
from collections.abc import Callable, Iterable, Iterator

import attrs

from govtext.places import REFORM, Unit
from govtext.plugin import Source
from govtext.plugins._place_names import Named

_RANK = {"commune": 0, "district": 1, "province": 2}
# What may stand between a unit and the one that it lies in.
_JOINS = frozenset((" ", ", ", " (", " - ", " và ", ", và ", "; ", " của ", " thuộc ", ", thuộc ", " ở ", " tại "))
_OLD = (" (cũ)", " cũ,", " cũ.", " cũ)", " cũ ", " (trước sáp nhập)", " (trước đây)", " trước đây", " trước sáp nhập", " trước khi sáp nhập")
_NEW = (" (mới)", " mới)", " mới,", " mới.", " (sau sáp nhập)", " sau sáp nhập", " sau khi sáp nhập")
_LAST_OLD_DAY = REFORM - dt.timedelta(days=1)
Test = Callable[[Unit], bool]


@attrs.frozen
class Report:
    """What settles the places of one report: its day, and the province that its outlet serves."""

    source: Source
    day: dt.date | None
    home: tuple[Unit, ...]

    def day_of(self, one: Named) -> dt.date | None:
        """Return the day as of which *one* is named: another than the report's where words beside it say so ("tỉnh Quảng Trị (cũ)")."""
        after = self.source.folded[one.span.end : one.span.end + 24] + "\n"
        if after.startswith(_NEW):
            return max(self.day or REFORM, REFORM)
        if after.startswith(_OLD):
            return min(self.day or _LAST_OLD_DAY, _LAST_OLD_DAY)
        return self.day


def settled(report: Report, found: list[Named]) -> Iterator[tuple[Named, tuple[Unit, ...]]]:
    """Yield each name with the units that are left for it: provinces are settled first, then districts, then the communes in them."""
    left: dict[Named, tuple[Unit, ...]] = {}
    beside = {one: tuple(_beside(report.source, found, number)) for number, one in enumerate(found)}
    provinces: frozenset[tuple[str, str | None]] = frozenset()
    districts: frozenset[tuple[str, str | None]] = frozenset()
    home = frozenset(_id(unit) for unit in report.home)
    for level in ("province", "district", "commune"):
        for one in found:
            if one not in left and any(unit.level == level for unit in one.fit):
                left[one] = _left(report, one, beside[one], provinces, districts, home)
        sure = frozenset(_id(unit) for one in left for unit in one.fit if unit.level == level and _is(left[one], level))
        if level == "province":
            provinces = sure
            home = home or _most_named(left)
        elif level == "district":
            districts = frozenset(_id(units[0]) for units in left.values() if len(units) == 1 and units[0].level == "district")
    for one in found:
        yield one, left.get(one, ())


def _left(
    report: Report,
    one: Named,
    beside: tuple[Unit, ...],
    provinces: frozenset[tuple[str, str | None]],
    districts: frozenset[tuple[str, str | None]],
    home: frozenset[tuple[str, str | None]],
) -> tuple[Unit, ...]:
    """Return the readings of *one* that pass every test that any of them passes, in the order of how much each tells."""
    day = report.day_of(one)
    higher = frozenset(map(_id, beside))
    tests: list[Test] = [lambda unit: unit.type == one.head, lambda unit: any(up in higher for up in lies_in(unit))]
    if day is not None and (day >= REFORM or day != report.day):
        tests.append(lambda unit: unit.stood(day))
    tests += [
        lambda unit: any(up in districts for up in lies_in(unit)),
        lambda unit: any(up in provinces for up in (_id(unit), *lies_in(unit))),
        lambda unit: any(up in home for up in (_id(unit), *lies_in(unit))),
        lambda unit: unit.stood(day or _LAST_OLD_DAY),
    ]
    fit = one.fit
    for test in tests:
        fit = tuple(unit for unit in fit if test(unit)) or fit
    return tuple({_id(unit) if unit.code else unit: unit for unit in fit}.values())


def _beside(source: Source, found: list[Named], number: int) -> Iterator[Unit]:
    """Yield the readings of the units that the one at *number*, or the list that it stands in, is said to lie in."""
    rank, end = _rank(found[number]), found[number].span.end
    reached = rank
    for after in found[number + 1 : number + 16]:
        if source.folded[end : after.span.start] not in _JOINS or (_rank(after) <= reached and reached != rank) or _rank(after) < rank:
            return
        if _rank(after) > reached:
            reached = _rank(after)
            yield from after.fit
        end = after.span.end


def _rank(one: Named) -> int:
    return _RANK[one.fit[0].level] if one.fit else 0


def _is(units: tuple[Unit, ...], level: str) -> bool:
    return bool(units) and units[0].level == level


def _most_named(left: dict[Named, tuple[Unit, ...]]) -> frozenset[tuple[str, str | None]]:
    """Return the province that the report names more often than any other, in both eras."""
    counts: dict[str, int] = {}
    for units in left.values():
        if _is(units, "province"):
            counts[units[0].name] = counts.get(units[0].name, 0) + 1
    ranked = sorted(counts, key=lambda name: -counts[name])
    if not ranked or (len(ranked) > 1 and counts[ranked[0]] == counts[ranked[1]]):
        return frozenset()
    return frozenset(_id(unit) for one in left for unit in one.fit if unit.name == ranked[0] and unit.level == "province")


def _id(unit: Unit) -> tuple[str, str | None]:
    return unit.era, unit.code


@functools.cache
def lies_in(unit: Unit) -> tuple[tuple[str, str | None], ...]:
    """Return era and code of each unit above *unit*, the nearest first."""
    return tuple(map(_id, above(unit, None)))


def above(unit: Unit, day: dt.date | None) -> Iterable[Unit]:
    """Return the units that *unit* lay in on *day*, the nearest first; as last, if no day is given."""
    higher: list[Unit] = []
    up = unit.parent_on(day or unit.valid_until)
    while up is not None:
        higher.append(up)
        up = up.parent_on(day or up.valid_until)
    return higher
