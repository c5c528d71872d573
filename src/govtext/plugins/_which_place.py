"""Which unit of its name a place is: what stands beside it, the report's day, and the districts and provinces that the report names."""

import datetime as dt
import functools
from collections import Counter
from collections.abc import Callable, Iterator

import attrs

from govtext.places import REFORM, Unit, unit
from govtext.plugin import Source
from govtext.plugins._gazetteer import identity, lies_in
from govtext.plugins._place_names import Named

_NOTHING: frozenset[tuple[str, str | None]] = frozenset()
_RANK = {"commune": 0, "district": 1, "province": 2}
# What may stand between a unit and the one that it lies in, and between two in a list.
_UPWARD = frozenset((" ", ", ", " (", " - ", " của ", " thuộc ", ", thuộc ", " ở ", " tại "))
_ASIDE = frozenset((", ", " và ", ", và ", "; ", " - "))
_OLD = (" (cũ)", " cũ,", " cũ.", " cũ)", " cũ ", " (trước sáp nhập)", " (trước đây)", " trước đây", " trước sáp nhập", " trước khi sáp nhập")
_NEW = (" (mới)", " mới)", " mới,", " mới.", " (sau sáp nhập)", " sau sáp nhập", " sau khi sáp nhập")
# When the new units were first spoken of: the resolution of the Party's Central Committee that planned them.
_PLANNED = dt.date(2025, 4, 12)
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
        end = one.span.end
        if self.source.folded.startswith(_NEW, end):
            return max(self.day or REFORM, REFORM)
        if self.source.folded.startswith(_OLD, end):
            return min(self.day or _LAST_OLD_DAY, _LAST_OLD_DAY)
        return self.day


def settled(report: Report, found: list[Named]) -> Iterator[tuple[Named, tuple[Unit, ...]]]:
    """Yield each name with the units that are left for it: provinces are settled first, then districts, then the communes in them."""
    left: dict[Named, tuple[Unit, ...]] = {}
    shared = dict(_shared(report.source, found))
    provinces = districts = _NOTHING
    home = frozenset(map(identity, report.home))
    # Each with the highest level that it may be of: that is when it is settled.
    highest = [max([_RANK[unit.level] for unit in one.fit], default=-1) for one in found]
    for level in ("province", "district", "commune"):
        for number, one in enumerate(found):
            if highest[number] == _RANK[level]:
                left[one] = _left(report, found, number, (shared.get(one, _NOTHING), districts, provinces, home))
        if level == "province":
            provinces = frozenset([identity(unit) for one, units in left.items() if _is(units, level) for unit in one.fit if unit.level == level])
            home = home or _most_named(left)
        elif level == "district":
            implied = frozenset([up for units in left.values() if len(units) == 1 and units[0].level == level for up in lies_in(units[0])])
            for one, units in left.items():
                if len(units) > 1:
                    left[one] = tuple([unit for unit in units if not implied.isdisjoint(lies_in(unit))]) or units
            districts = frozenset([identity(units[0]) for units in left.values() if len(units) == 1 and units[0].level == level])
            home = home or implied | _since(implied)
    for one in found:
        yield one, left.get(one, ())


def held(source: Source, pairs: list[tuple[Named, tuple[Unit, ...]]]) -> dict[Named, Unit]:
    """Return the commune that each village, or each of a list of villages, is said to lie in right behind."""
    found: dict[Named, Unit] = {}
    start, holder = 0, None
    for one, fit in reversed(pairs):
        if one.fit:
            holder = fit[0] if len(fit) == 1 and fit[0].level == "commune" else None
        elif holder is not None and source.folded[one.span.end : start] in _UPWARD | _ASIDE:
            found[one] = holder
        else:
            holder = None
        start = one.span.start
    return found


def _left(
    report: Report,
    found: list[Named],
    number: int,
    named: tuple[frozenset[tuple[str, str | None]], ...],
) -> tuple[Unit, ...]:
    """
    Return the readings of the one at *number* that pass every test that any of them passes, in the order of how much each tells.

    What it is said to lie in tells most; *named* is what else tells, the nearest first: what the list shares that it stands
    in, and the districts and provinces that the report names, and the province that it is about.
    """
    one = found[number]
    day = report.day_of(one)
    fit = one.fit
    if day is not None and day < _PLANNED:
        fit = _legacy(fit)
    if len(fit) < 2:
        return fit
    higher = frozenset(map(identity, _beside(report.source, found, number)))
    tests: list[Test] = []
    if higher:
        tests.append(lambda unit: not higher.isdisjoint(lies_in(unit)) or not higher.isdisjoint(_lay_in(unit, higher)))
    if day is not None and (day >= REFORM or day != report.day):
        tests.append(lambda unit: unit.stood(day))
    tests += [functools.partial(_within, some) for some in named if some]
    # A commune of the report's province that has become a ward is likelier than a commune elsewhere.
    tests += [lambda unit: unit.type == one.head, lambda unit: unit.stood(day or _LAST_OLD_DAY)]
    for test in tests:
        if len(fit) == 1:
            break
        fit = tuple(filter(test, fit)) or fit
    return tuple({identity(unit) if unit.code else unit: unit for unit in fit}.values())


@functools.lru_cache(maxsize=4096)
def _legacy(fit: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Return those of *fit* that were gone with the reform; asked again and again of the same few."""
    return tuple(unit for unit in fit if unit.era == "legacy")


def _lay_in(unit: Unit, higher: frozenset[tuple[str, str | None]]) -> tuple[tuple[str, str | None], ...]:
    """Return what a commune of today lay in before, where *higher* is of before: "xã Mỹ Thọ (huyện Cao Lãnh cũ)"."""
    if unit.era == "legacy" or all(era != "legacy" for era, _ in higher):
        return ()
    return tuple(up for old in unit.predecessors() for up in lies_in(old))


def _since(provinces: frozenset[tuple[str, str | None]]) -> frozenset[tuple[str, str | None]]:
    """Return the provinces of today that provinces of before are in."""
    old = (unit(code or "", on=_LAST_OLD_DAY) for era, code in provinces if era == "legacy")
    return frozenset(identity(heir) for province in old if province for heir in province.successors())


def _within(some: frozenset[tuple[str, str | None]], unit: Unit) -> bool:
    """Tell whether *unit* is one of *some*, or lies in one."""
    return identity(unit) in some or not some.isdisjoint(lies_in(unit))


def _beside(source: Source, found: list[Named], number: int) -> Iterator[Unit]:
    """Yield the readings of the units that the one at *number*, or the list that it stands in, is said to lie in."""
    rank, end = _rank(found[number]), found[number].span.end
    reached = rank
    for after in found[number + 1 : number + 16]:
        upward = _rank(after) > reached
        if source.folded[end : after.span.start] not in (_UPWARD if upward else _ASIDE) or not (upward or _rank(after) == reached == rank):
            return
        if upward:
            reached = _rank(after)
            yield from after.fit
        end = after.span.end


def _shared(source: Source, found: list[Named]) -> Iterator[tuple[Named, frozenset[tuple[str, str | None]]]]:
    """Yield for each member of a list the unit in which most of the list lies: seven communes of such names are in one town only."""
    for series in _series(source, found):
        if len(series) < 2:
            continue
        counts = Counter(up for one in series for up in {lies_in(unit)[0] for unit in one.fit if unit.level != "province"})
        most = max(counts.values(), default=0)
        if most > 1:
            best = frozenset(up for up, count in counts.items() if count == most)
            yield from ((one, best) for one in series)


def _series(source: Source, found: list[Named]) -> Iterator[list[Named]]:
    """Yield the lists in the text: units of one level with nothing but joins between them."""
    series: list[Named] = []
    for one in found:
        if series and not (_rank(one) == _rank(series[-1]) and source.folded[series[-1].span.end : one.span.start] in _ASIDE):
            yield series
            series = []
        series.append(one)
    yield series


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
    return frozenset(identity(unit) for one in left for unit in one.fit if unit.name == ranked[0] and unit.level == "province")
