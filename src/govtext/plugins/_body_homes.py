"""Whose a bare head is: "UBND huyện" is the committee of the one district that the report, or the paragraph, is about."""

import functools
from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from govtext.kinds import Organization, OutletMention, Place
from govtext.places import Unit, unit_of
from govtext.plugin import Layer, Source, Span, fold

# What a bare head ends with, and the types of units that may be meant; a department of a province needs no such word.
_ENDINGS = {word: (word,) for word in ("tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu")}
_ENDINGS |= {"tỉnh ủy": ("tỉnh",), "tỉnh đoàn": ("tỉnh",), "thành ủy": ("thành phố",), "thành đoàn": ("thành phố",)}
_ENDINGS |= {f"{unit} {head}": (name,) for unit, name in (("huyện", "huyện"), ("thị", "thị xã"), ("quận", "quận")) for head in ("ủy", "đoàn")}
_LEVELS = {"province": "provincial", "district": "district", "commune": "commune"}
# How often a province must be told of for one elsewhere.
_TIMES = 3


@attrs.frozen
class _Named:
    """A unit named at one place, and where."""

    span: Span
    unit: Unit


def at_home(source: Source, found: Sequence[Organization], places: Layer[Place], outlets: Layer[OutletMention]) -> Iterator[Organization]:
    """Yield *found*, the bare heads with the code of the unit that is meant, where only one can be."""
    homes: _Homes | None = None
    for body in found:
        unit = None
        if _bare(body, places):
            homes = homes or _Homes.of(source, places, outlets)
            unit = homes.meant(body)
        yield Organization(body.span, body.name, body.type, _LEVELS[unit.level], unit.code, rule=body.rule, evidence=body.evidence) if unit else body


def _bare(body: Organization, places: Layer[Place]) -> bool:
    """Tell whether *body* belongs to a unit that it does not name."""
    if body.place is not None or body.level == "national":
        return False
    departmental = body.type == "department" and body.level == "provincial"
    return (departmental or _ending(body.name) != ()) and not any(place.level != "village" for place in places.touching(body.span))


@functools.lru_cache(maxsize=4096)
def _ending(name: str) -> tuple[str, ...]:
    """Return the types of units that the last words of a body's *name* leave open; reports have the same bodies again and again."""
    words = fold(name).split(" ")
    return _ENDINGS.get(" ".join(words[-2:]), _ENDINGS.get(words[-1], ()))


@attrs.frozen(eq=False, slots=False)
class _Homes:
    """The units that a report names, and the province that it is about, if one."""

    source: Source
    named: tuple[_Named, ...]
    outlets: Layer[OutletMention]

    @classmethod
    def of(cls, source: Source, places: Layer[Place], outlets: Layer[OutletMention]) -> "_Homes":
        return cls(source, tuple(_Named(place.span, unit) for place in places if place.code and (unit := unit_of(place)) is not None), outlets)

    @functools.cached_property
    def units(self) -> frozenset[Unit]:
        """The units that are named, and those that they lie in."""
        return frozenset([unit for one in self.named for unit in _with_higher(one.unit)])

    @functools.cached_property
    def province(self) -> Unit | None:
        """The province whose outlet has signed, if it is told of, else the one that is told of alone or far more than others."""
        told = Counter(_with_higher(one.unit)[-1] for one in self.named)
        names: Counter[str] = Counter()
        for unit, times in told.items():
            names[fold(unit.name)] += times
        signed = next((fold(outlet.province) for outlet in self.outlets if outlet.province), "")
        own = signed if signed in names else _most(names)
        return next((unit for unit, _ in told.most_common() if fold(unit.name) == own), None)

    def meant(self, body: Organization) -> Unit | None:
        """Return the unit that *body* belongs to: of its level, the only one in the report, or else in the paragraph."""
        types = _ending(body.name) or ("tỉnh", "thành phố")
        if body.level == "provincial" or types == ("tỉnh",):
            return self.province if self.province is not None and self.province.type in types else None
        units = [unit for unit in self.units if unit.type in types]
        if len(units) == 1:
            return units[0]
        # Where the report names none, no paragraph of it does.
        return self._near(body, types) if units else None

    def _near(self, body: Organization, types: tuple[str, ...]) -> Unit | None:
        """Return the only unit of one of *types* that is named in the paragraph of *body*, or that what is named there lies in."""
        start = self.source.text.rfind("\n", 0, body.start)
        end = self.source.text.find("\n", body.end)
        near = [one.unit for one in self.named if start < one.span.start and (end < 0 or one.span.end <= end)]
        units = {unit for one in near for unit in _with_higher(one) if unit.type in types}
        return next(iter(units)) if len(units) == 1 else None


def _most(names: Counter[str]) -> str:
    """Return the one that is told of alone, or far more often than any other, else ""."""
    ranked = [*names.most_common(2), ("", 0), ("", 0)]
    return ranked[0][0] if ranked[0][1] >= _TIMES * ranked[1][1] else ""


@functools.lru_cache(maxsize=1024)
def _with_higher(unit: Unit) -> tuple[Unit, ...]:
    """Return *unit* and those that it lies in, its province last."""
    above = unit.parent
    return (unit,) if above is None else (unit, *_with_higher(above))
