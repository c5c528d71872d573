"""The order of finders, computed from what they read and write."""

from collections.abc import Iterable
from graphlib import CycleError as _Cycle
from graphlib import TopologicalSorter

import attrs

from govtext.annotation import Annotation
from govtext.annotator import Annotator
from govtext.errors import CycleError


@attrs.frozen
class Plan:
    """Annotators in an order in which each finds what it reads already written."""

    order: tuple[Annotator, ...]

    @classmethod
    def of(cls, annotators: Iterable[Annotator]) -> "Plan":
        """
        Sort *annotators*; the order in which they come changes nothing.

        Raises:
            CycleError: if some wait for one another, with the path.
        """
        known = sorted(annotators, key=lambda a: a.name)
        graph = {number: _writers(known, annotator.reads) for number, annotator in enumerate(known)}
        try:
            return cls(tuple(known[number] for number in TopologicalSorter(graph).static_order()))
        except _Cycle as error:
            path = " → ".join(known[number].name for number in error.args[1])
            raise CycleError(f"these finders wait for one another: {path}; let one of them write a kind of its own") from error

    def only(self, kinds: Iterable[type[Annotation]]) -> "Plan":
        """Return the part of the plan that *kinds* need."""
        wanted = set(_writers(self.order, tuple(kinds)))
        for number in reversed(range(len(self.order))):
            if number in wanted:
                wanted.update(_writers(self.order, self.order[number].reads))
        return Plan(tuple(annotator for number, annotator in enumerate(self.order) if number in wanted))


def _writers(annotators: "tuple[Annotator, ...] | list[Annotator]", reads: tuple[type[Annotation], ...]) -> list[int]:
    """Return who must have run before *reads* can be read: writers of the kinds, of their subclasses and of their rivals."""
    families = {kind.family for kind in reads if kind.family}
    return [
        number for number, annotator in enumerate(annotators) if any(issubclass(kind, reads) or kind.family in families for kind in annotator.writes)
    ]
