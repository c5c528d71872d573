"""Administrative units, and which one each of them is."""

from collections.abc import Callable, Iterator

from govtext.kinds import Place, PlaceCandidate
from govtext.plugin import Source, Span, hookimpl
from govtext.plugins._gazetteer import Unit, above
from govtext.plugins._place_names import HEAD, Named, named_places

# Levels of units that are in no table, by their head word; anything else is a village.
_LEVELS = {"tỉnh": "province"} | dict.fromkeys(("huyện", "quận", "thị xã", "thành phố"), "district")
_LEVELS |= dict.fromkeys(("xã", "phường", "thị trấn", "đặc khu"), "commune")


def places(source: Source) -> Iterator[Place]:
    """
    Find administrative units, and say which one each is where name, the unit above it and the rest of the report leave no doubt.

    The head word is what tells: "Hòa Bình" is a province, eighteen communes and a wish, "xã Hòa Bình" is one of the communes.

    >>> show("xã Nhị Mỹ, huyện Cao Lãnh (Đồng Tháp)", Place)
    'xã Nhị Mỹ' name=xã Nhị Mỹ level=commune code=30097 parent=huyện Cao Lãnh province=Đồng Tháp era=legacy
    'huyện Cao Lãnh' name=huyện Cao Lãnh level=district code=873 parent=tỉnh Đồng Tháp province=Đồng Tháp era=legacy
    'Đồng Tháp' name=tỉnh Đồng Tháp level=province code=87 province=Đồng Tháp era=legacy
    """
    by_span = {found.span: found for found in named_places(source)}
    found = sorted(by_span.values(), key=lambda one: (one.span.start, -one.span.end))
    sure = {unit.code for one in found for unit in one.fit if unit.level == "province"}
    districts = {fit[0].code for one in found if len(fit := _of_head(one)) == 1 and fit[0].level == "district"}
    for number, one in enumerate(found):
        beside = [after.fit for after in found[number + 1 : number + 3] if 0 < after.span.start - one.span.end <= 4]
        yield _place(source, one, _narrowed(one, beside, sure, districts, _era(source, one)))


def _era(source: Source, one: Named) -> str:
    """Return the era of a name: the older one, unless a bracket says that the unit is new ("tỉnh Quảng Trị (mới)")."""
    return "2025" if source.folded.startswith((" (mới)", " mới)"), one.span.end) else "legacy"


def _of_head(one: Named) -> tuple[Unit, ...]:
    """Return the readings that agree with the head word: of two units called Kỳ Anh one is a town."""
    return tuple(unit for unit in one.fit if unit.sort == one.head)


def _narrowed(one: Named, beside: list[tuple[Unit, ...]], sure: set[str], districts: set[str], era: str) -> tuple[Unit, ...]:
    """Keep the readings that agree with the head word, a unit named right after, the districts and provinces in the report, and *era*."""
    higher = {(unit.era, unit.code) for units in beside for unit in units}
    tests: tuple[Callable[[Unit], bool], ...] = (
        lambda unit: unit.sort == one.head,
        lambda unit: any((up.era, up.code) in higher for up in above(unit)),
        lambda unit: any(up.level == "district" and up.code in districts for up in above(unit)),
        lambda unit: any(up.level == "province" and up.code in sure for up in (unit, *above(unit))),
        lambda unit: unit.era == era,
    )
    fit = one.fit
    if era != "legacy":
        tests = (tests[-1], *tests[:-1])
    for test in tests:
        fit = tuple(unit for unit in fit if test(unit)) or fit
    return fit


def _place(source: Source, one: Named, fit: tuple[Unit, ...]) -> Place:
    unit = fit[0] if len(fit) == 1 else None
    higher = tuple(above(unit)) if unit else ()
    return Place(
        one.span,
        _written_out(source, one),
        level=fit[0].level if fit else _LEVELS.get(one.head, "village"),
        code=unit.code or None if unit else None,
        parent=_full(higher[0]) if higher else None,
        province=(*higher, unit)[-1 if not higher else -2].name if unit else None,
        era=unit.era if unit else None,
        candidates=() if unit else tuple(PlaceCandidate(one.code, _full(one), next(map(_full, above(one)), None)) for one in fit),
        rule=one.rule,
    )


def _full(unit: Unit) -> str:
    return f"{unit.sort} {unit.name}"


def _written_out(source: Source, one: Named) -> str:
    """Return the place's name with its head word in full: "TP.Hạ Long" is thành phố Hạ Long."""
    words = source.words(one.span)
    if words.startswith(one.head) or words.endswith("HCM"):
        return words if words.startswith(one.head) else "thành phố Hồ Chí Minh"
    match = HEAD.match(source, one.span.start, one.span.end)
    bare = source.words(Span(match.end(), one.span.end)) if match is not None and match.end() < one.span.end else words
    return f"{one.head} {bare}"


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer what this plugin finds."""
    yield places
