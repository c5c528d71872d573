"""The order of finders follows from what they read and write, and from nothing else."""

import itertools
from collections.abc import Iterator

import attrs
import pytest

from govtext.annotation import Annotation, Layer, Mention
from govtext.annotator import Annotator
from govtext.errors import CycleError
from govtext.kinds import Duration, Indicator, Quantity, TimeMention, Timex
from govtext.plan import Plan
from govtext.source import Source


@attrs.frozen
class LunarTimex(Timex):
    """A subclass of a kind."""


def days(source: Source) -> Iterator[TimeMention]:
    yield from ()


def shares(source: Source) -> Iterator[Quantity]:
    yield from ()


def resolved(mentions: Layer[TimeMention]) -> Iterator[Timex]:
    yield from ()


def lunar(source: Source) -> Iterator[LunarTimex]:
    yield from ()


def periods(times: Layer[Timex]) -> Iterator[Indicator]:
    yield from ()


def apart(source: Source) -> Iterator[Mention]:
    yield from ()


def chicken(eggs: Layer[Duration]) -> Iterator[Mention]:
    yield from ()


def egg(chickens: Layer[Mention]) -> Iterator[Duration]:
    yield from ()


ALL = [Annotator.of("p", finder) for finder in (periods, lunar, resolved, shares, days, apart)]


def names(plan):
    """Return the finders' names in the plan's order."""
    return [annotator.finder.__name__ for annotator in plan.order]


def test_who_writes_goes_before_who_reads():
    """Also where a reader of the base waits for the writer of a subclass."""
    order = names(Plan.of(ALL))

    assert order.index("days") < order.index("resolved") < order.index("periods")
    assert order.index("lunar") < order.index("periods")


def test_rivals_of_one_family_go_before_who_reads_one_of_them():
    """A share may take the characters of a day, so days are not read before shares are found."""
    order = names(Plan.of(ALL))

    assert order.index("shares") < order.index("resolved")


def test_the_order_of_plugins_changes_nothing():
    """Every shuffle gives one and the same plan."""
    assert 1 == len({tuple(names(Plan.of(some))) for some in itertools.permutations(ALL)})


def test_finders_that_wait_for_one_another_are_refused_with_the_path():
    """The message walks the cycle by full names."""
    with pytest.raises(CycleError, match=r"p\.(chicken → p\.egg → p\.chicken|egg → p\.chicken → p\.egg); let one of them write a kind of its own"):
        Plan.of([Annotator.of("p", chicken), Annotator.of("p", egg)])


def test_a_finder_that_reads_what_it_writes_waits_for_itself():
    """A refinement is a new kind."""

    def again(times: Layer[Timex]) -> Iterator[Timex]:
        yield from ()

    with pytest.raises(CycleError, match=r"p\.again → p\.again"):
        Plan.of([Annotator.of("p", again)])


def test_a_cycle_through_a_family_is_a_cycle():
    """Who writes a rival of what it reads would have to run before itself."""

    def rival(mentions: Layer[TimeMention]) -> Iterator[Quantity]:
        yield from ()

    with pytest.raises(CycleError, match=r"p\.rival"):
        Plan.of([Annotator.of("p", rival)])


def test_only_what_is_needed_is_planned():
    """The writers of the kinds asked for, of their subclasses and rivals, and whatever these read."""
    plan = Plan.of(ALL)

    assert {"days", "shares", "resolved", "lunar"} == set(names(plan.only([Timex])))
    assert {"days", "shares", "periods", "resolved", "lunar"} == set(names(plan.only([Indicator])))
    assert ["apart"] == names(plan.only([Mention]))
    assert [] == names(plan.only([]))
    assert set(names(plan)) == set(names(plan.only([Annotation])))


def test_a_part_keeps_the_order_of_the_whole():
    """What runs before in the whole plan runs before in each part."""
    plan = Plan.of(ALL)
    part = names(plan.only([Indicator]))

    assert [name for name in names(plan) if name in part] == part


def test_a_cycle_error_is_a_value_error():
    """Each error class is also a builtin."""
    assert issubclass(CycleError, ValueError)
