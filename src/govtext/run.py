"""One report's passage through a plan: each finder is given what it asked for, and what it finds is checked and kept."""

import time
from collections.abc import Iterable, Iterator
from typing import Any

from govtext.annotation import Annotation, Layer
from govtext.annotator import Annotator, Context
from govtext.document import Fault
from govtext.lexicon import Entry, Lexicon
from govtext.publish import parts
from govtext.settle import settle
from govtext.source import Source

#: How many seconds a finder that does not come with govtext may take over one report; what comes with it is proved to be linear.
PATIENCE = 2.0


class Run:
    """One report's passage through a plan: what has been found so far, and what each finder may see of it."""

    def __init__(self, source: Source, context: Context, lexicons: dict[type[Entry], Lexicon[Any]], own: frozenset[str]) -> None:
        self.source = source
        self.own = own
        self.context = context
        self.lexicons = lexicons
        self.found: dict[type[Annotation], list[Annotation]] = {}
        self.layers: dict[type[Annotation], Layer[Any]] = {}
        self.settled: dict[str, tuple[Annotation, ...]] = {}
        self.finders: dict[int, str] = {}
        self.faults: list[Fault] = []

    def step(self, annotator: Annotator) -> None:
        """Let *annotator* find what it can; if it fails, nothing of it is kept but the fault."""
        source = self.source if annotator.plugin in self.own else self.source.until(time.monotonic() + PATIENCE)
        arguments = [self._give(want, source) for want in annotator.wants]
        try:
            mine = list(annotator.finder(*arguments) if source is self.source else _in_time(annotator.finder(*arguments), source))
            for annotation in mine:
                self._check(annotator, annotation)
        except Exception as error:
            self.faults.append(Fault(annotator.plugin, annotator.finder.__name__, f"{type(error).__name__}: {error}"))
            return
        for annotation in mine:
            self.finders.setdefault(id(annotation), annotator.plugin)
            self.found.setdefault(type(annotation), []).append(annotation)

    def _check(self, annotator: Annotator, annotation: Annotation) -> None:
        if not isinstance(annotation, annotator.writes):
            raise TypeError(f"yielded {type(annotation).__name__}, but its signature says {', '.join(kind.__name__ for kind in annotator.writes)}")
        for part in parts(annotation):
            span = part.span
            if not 0 <= span.start < span.end <= len(self.source.text):
                raise ValueError(f"span {span.start}-{span.end} is not inside a text of {len(self.source.text)} characters")

    def _give(self, want: Any, source: Source) -> Any:
        if want is Source:
            return source
        if want is Context:
            return self.context
        container, content = want
        return self.lexicons.get(content) or Lexicon() if container is Lexicon else self._layer(content)

    def _layer(self, kind: type[Annotation]) -> Layer[Any]:
        layer = self.layers.get(kind)
        if layer is None:
            if kind.family:
                pool = [a for a in self._family(kind.family) if isinstance(a, kind)]
            else:
                pool = [a for sort, found in self.found.items() if issubclass(sort, kind) for a in found]
            layer = self.layers[kind] = Layer.of(pool, distinct=True)
        return layer

    def _family(self, family: str) -> tuple[Annotation, ...]:
        if family not in self.settled:
            self.settled[family] = settle(a for kind, found in self.found.items() if kind.family == family for a in found)
        return self.settled[family]

    def standing(self, kinds: tuple[type[Annotation], ...] | None) -> Iterator[Annotation]:
        """Yield what was asked for, rivals settled and repeats left out."""
        for kind in list(self.found):
            if kinds is None or issubclass(kind, kinds):
                yield from [a for a in self._layer(kind).items if type(a) is kind]


def _in_time(found: Iterable[Annotation], source: Source) -> Iterator[Annotation]:
    """Yield what a stranger's finder finds until its time is up; its patterns stop by themselves."""
    for annotation in found:
        yield annotation
        if source.late:
            raise TimeoutError(f"it was not done after {PATIENCE:g} s")
