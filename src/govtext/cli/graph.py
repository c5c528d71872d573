"""The data flow of a pipeline as a drawing in Mermaid or in Graphviz' dot."""

from collections.abc import Callable, Iterable, Mapping

import attrs

from govtext.annotation import Annotation
from govtext.annotator import Annotator
from govtext.document import KEYS
from govtext.errors import UnknownNameError, nearest
from govtext.pipeline import Pipeline


@attrs.frozen
class Flow:
    """
    Who reads and writes what.

    Args:
        plugins: names of plugins.

        kinds: names of kinds, and whether each stands in the document.

        edges: from, to; a plugin's name begins with "p:", a kind's with "k:".
    """

    plugins: tuple[str, ...]
    kinds: Mapping[str, bool]
    edges: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, annotators: Iterable[Annotator]) -> "Flow":
        """
        Collect what *annotators* read and write; finders of one plugin are one.

        A plugin that reads a kind reads what others write of its subclasses, too.
        """
        every = tuple(annotators)
        kinds = {kind for annotator in every for kind in (*annotator.reads, *annotator.writes)}
        edges = {(f"p:{annotator.plugin}", f"k:{kind.__name__}") for annotator in every for kind in annotator.writes}
        for annotator in every:
            for kind in annotator.reads:
                edges |= {(f"k:{sort.__name__}", f"p:{annotator.plugin}") for sort in kinds if issubclass(sort, kind)}
        shown = set(KEYS.values())
        return cls(
            tuple(sorted({annotator.plugin for annotator in every})),
            {kind.__name__: kind in shown or not kind.__module__.startswith("govtext.") for kind in sorted(kinds, key=lambda kind: kind.__name__)},
            tuple(sorted(edges)),
        )


def drawn(pipeline: Pipeline, names: Iterable[str] = (), form: str = "mermaid") -> str:
    """
    Return the flow of *pipeline*, or of what *names* rest on, in the language *form*.

    >>> print(drawn(Pipeline.of("lunar"), form="mermaid"), end="")
    flowchart LR
      p_lunar["lunar"]
      k_TimeMention("TimeMention")
      p_lunar --> k_TimeMention

    Raises:
        UnknownNameError: for a name that is no plugin, key or kind of the pipeline.
    """
    return DRAWN[form](Flow.of(_wanted(pipeline, tuple(names))))


def _wanted(pipeline: Pipeline, names: tuple[str, ...]) -> tuple[Annotator, ...]:
    every = pipeline.plan.order
    if not names:
        return every
    kinds = {kind.__name__: kind for annotator in every for kind in (*annotator.reads, *annotator.writes)} | dict(KEYS)
    plugins = {annotator.plugin for annotator in every}
    asked: set[type[Annotation]] = set()
    for name in names:
        if name not in kinds and name not in plugins:
            raise UnknownNameError(f"no plugin, key or kind {name!r} in this pipeline{nearest(name, (*kinds, *plugins))}")
        asked |= {kinds[name]} if name in kinds else {kind for annotator in every if annotator.plugin == name for kind in annotator.reads}
    below = pipeline.plan.only(asked).order
    return tuple(annotator for annotator in every if annotator in below or annotator.plugin in names)


def _mermaid(flow: Flow) -> str:
    lines = ["flowchart LR", *(f'  p_{name}["{name}"]' for name in flow.plugins)]
    lines += [f'  k_{name}(["{name}"])' if shown else f'  k_{name}("{name}")' for name, shown in flow.kinds.items()]
    lines += [f"  {start.replace(':', '_')} --> {end.replace(':', '_')}" for start, end in flow.edges]
    return "\n".join(lines) + "\n"


def _dot(flow: Flow) -> str:
    lines = ["digraph govtext {", "  rankdir=LR;", *(f'  "p:{name}" [label="{name}", shape=box];' for name in flow.plugins)]
    lines += [f'  "k:{name}" [label="{name}", shape=ellipse, style={"bold" if shown else "solid"}];' for name, shown in flow.kinds.items()]
    lines += [f'  "{start}" -> "{end}";' for start, end in flow.edges]
    return "\n".join([*lines, "}"]) + "\n"


#: The languages of drawings.
DRAWN: dict[str, Callable[[Flow], str]] = {"dot": _dot, "mermaid": _mermaid}
