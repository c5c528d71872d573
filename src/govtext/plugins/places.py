"""Administrative units, and which one each of them is."""

import datetime as dt
import re
from collections.abc import Iterator

from govtext.kinds import Chrome, OutletMention, Place, PlaceCandidate, Published, SourceLine
from govtext.places import REFORM, Unit, called
from govtext.plugin import Context, Layer, Source, Span, hookimpl, pattern
from govtext.plugins._bare_places import bare_places
from govtext.plugins._gazetteer import above
from govtext.plugins._place_names import HEAD, Named, headed_places
from govtext.plugins._which_place import Report, held, settled

# Levels of units that are in no table, by their head word; anything else is a village.
_LEVELS = {"tỉnh": "province"} | dict.fromkeys(("huyện", "quận", "thị xã", "thành phố"), "district")
_LEVELS |= dict.fromkeys(("xã", "phường", "thị trấn", "đặc khu"), "commune")
_FULL_DATE = pattern(r"(?<![0-9/.-])(?P<d>[0-3]?[0-9])(?:[/.-]| tháng )(?P<m>[01]?[0-9])(?:[/.-]| năm )(?P<y>(?:19|20)[0-9]{2})(?![0-9])")
# An ISO value, of which day or month may be missing.
_GIVEN = re.compile(r"(?P<y>[0-9]{4})(?:-(?P<m>[0-9]{2})(?:-(?P<d>[0-9]{2}))?)?(?![0-9W])")


def places(
    source: Source,
    context: Context,
    chrome: Layer[Chrome],
    sources: Layer[SourceLine],
    posted: Layer[Published],
    outlets: Layer[OutletMention],
) -> Iterator[Place]:
    """
    Find administrative units, and say which one each is where name, the unit above it and the rest of the report leave no doubt.

    The head word is what tells: "Hòa Bình" is a province, eighteen communes and a wish, "xã Hòa Bình" is one of the communes. The
    day of the report tells which of the two orders it speaks of; one without any date is read as of before 1 July 2025.

    >>> show("xã Nhị Mỹ, huyện Cao Lãnh (Đồng Tháp)", Place)
    'xã Nhị Mỹ' name=xã Nhị Mỹ level=commune code=30097 parent=huyện Cao Lãnh province=Đồng Tháp era=legacy
    'huyện Cao Lãnh' name=huyện Cao Lãnh level=district code=873 parent=tỉnh Đồng Tháp province=Đồng Tháp era=legacy
    'Đồng Tháp' name=tỉnh Đồng Tháp level=province code=87 province=Đồng Tháp era=legacy
    """
    headed = list(headed_places(source))
    found = _outermost((*bare_places(source, headed), *headed))
    home = next((one.province for one in outlets if one.province), None)
    report = Report(source, _day(source, context, posted), _provinces(home) if home and found else ())
    pairs = list(settled(report, found))
    holders = held(source, pairs)
    for one, fit in pairs:
        # What the page prints around the report tells of the report's places, and is none of them.
        if chrome.covering(one.span) is None and sources.covering(one.span) is None:
            yield _place(source, one, fit, holders.get(one), report.day_of(one))


def _outermost(named: tuple[Named, ...]) -> list[Named]:
    """Return *named* in order, without what stands inside another; of two at one span the later, surer one counts."""
    by_span = {one.span: one for one in named}
    kept: list[Named] = []
    for one in sorted(by_span.values(), key=lambda one: (one.span.start, -one.span.end)):
        if not kept or one.span.end > kept[-1].span.end:
            kept.append(one)
    return kept


def _provinces(name: str) -> tuple[Unit, ...]:
    return tuple(unit for unit in called(name) if unit.level == "province")


def _day(source: Source, context: Context, posted: Layer[Published]) -> dt.date | None:
    """Return the day of the report: when it was posted, or the last full date in it but for the reform's, which is spoken of before and after."""
    given = _GIVEN.match(str(context.published or next((one.value for one in posted), "")))
    if given is not None:
        return _date(given["y"], given["m"] or "1", given["d"] or "1")
    told = [day for match in _FULL_DATE.find(source) if (day := _date(match["y"], match["m"], match["d"])) is not None]
    return max((day for day in told if day != REFORM), default=None)


def _date(year: str, month: str, day: str) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def _place(source: Source, one: Named, fit: tuple[Unit, ...], holder: Unit | None, day: dt.date | None) -> Place:
    """Make the place: a unit if one is left, or a village, which is in no table, with the commune that is named behind it."""
    unit = fit[0] if len(fit) == 1 else None
    line = (unit, *above(unit, day)) if unit else (None, holder, *above(holder, day)) if holder else (None,)
    return Place(
        one.span,
        _written_out(source, one, unit),
        level=fit[0].level if fit else _LEVELS.get(one.head, "village"),
        code=unit.code if unit else None,
        parent=str(line[1]) if len(line) > 1 else None,
        province=line[-1].name if line[-1] else None,
        era=unit.era if unit else None,
        candidates=() if unit else tuple(PlaceCandidate(one.code or "", str(one), str(one.parent) if one.parent else None) for one in fit),
        rule=one.rule,
    )


def _written_out(source: Source, one: Named, unit: Unit | None) -> str:
    """Return the place's name with its head word in full: "TP.Hạ Long" is thành phố Hạ Long."""
    words = source.words(one.span)
    if not one.head:
        return f"{unit.type} {words}" if unit else words
    if words.startswith(one.head) or words.endswith("HCM"):
        return words if words.startswith(one.head) else "thành phố Hồ Chí Minh"
    match = HEAD.match(source, one.span.start, one.span.end) if one.rule == "after-head" else None
    bare = source.words(Span(match.end(), one.span.end)) if match is not None and match.end() < one.span.end else words
    return f"{one.head} {bare}"


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer what this plugin finds."""
    yield places
