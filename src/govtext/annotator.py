"""A finder's signature, read as its contract."""

import inspect
import types
import typing
from collections.abc import Callable, Generator, Iterable, Iterator
from typing import Any

import attrs

from govtext.annotation import Annotation, Layer
from govtext.errors import SignatureError
from govtext.lexicon import Entry, Lexicon
from govtext.source import Source

Finder = Callable[..., Iterable[Annotation]]


@attrs.frozen
class Context:
    """
    What the caller knows of a report beforehand.

    Args:
        published: when it was posted, as an ISO date or time, or ``None``.

        outlet: the code of the outlet that published it, or ``None``.
    """

    published: str | None = None
    outlet: str | None = None


@attrs.frozen
class Annotator:
    """
    A finder together with what its signature says: what it reads and what it writes.

    Args:
        plugin: the name of the plugin that it comes from.

        finder: the author's function.

        wants: for each parameter, `Source`, `Context`, or a pair of `Layer` or `Lexicon` and what it holds.

        writes: the kinds that it yields.
    """

    plugin: str
    finder: Finder = attrs.field(repr=False)
    wants: tuple[Any, ...]
    writes: tuple[type[Annotation], ...]

    @classmethod
    def of(cls, plugin: str, finder: Finder) -> "Annotator":
        """
        Read the contract of *finder*.

        Raises:
            SignatureError: if a parameter is not annotated with a `Source`, `Context`, ``Layer[Kind]`` or
                ``Lexicon[Entry]``, or the result not with an ``Iterator`` of kinds.
        """
        name = f"{plugin}: finder {getattr(finder, '__name__', finder)!r}"
        try:
            hints = typing.get_type_hints(finder)
        except Exception as error:
            raise SignatureError(f"{name} has an annotation that cannot be read: {error}") from error
        parameters = inspect.signature(finder).parameters
        for parameter in parameters.values():
            if parameter.kind not in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD):
                raise SignatureError(f"{name} asks for {parameter.name} by keyword or in any number; a finder takes plain parameters")
        wants = tuple(_want(name, parameter, hints.get(parameter)) for parameter in parameters)
        return cls(plugin, finder, wants, _writes(name, hints.get("return")))

    @property
    def name(self) -> str:
        """The plugin and the function: ``datelines.datelines``."""
        return f"{self.plugin}.{self.finder.__name__}"

    @property
    def reads(self) -> tuple[type[Annotation], ...]:
        """The kinds whose layers it reads."""
        return tuple(want[1] for want in self.wants if isinstance(want, tuple) and want[0] is Layer)


def _want(name: str, parameter: str, hint: Any) -> Any:
    if hint in (Source, Context):
        return hint
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    for container, content in ((Layer, Annotation), (Lexicon, Entry)):
        if origin is container and len(arguments) == 1 and isinstance(arguments[0], type) and issubclass(arguments[0], content):
            return container, arguments[0]
    raise SignatureError(f"{name} asks for {parameter}: {_said(hint)}; a parameter is a Source, Context, Layer[Kind] or Lexicon[Entry]")


def _writes(name: str, hint: Any) -> tuple[type[Annotation], ...]:
    arguments = typing.get_args(hint)
    kinds = arguments[:1]
    if kinds and typing.get_origin(kinds[0]) in (typing.Union, types.UnionType):
        kinds = typing.get_args(kinds[0])
    flow = typing.get_origin(hint) in (Iterator, Iterable, Generator)
    if flow and kinds and all(isinstance(kind, type) and issubclass(kind, Annotation) for kind in kinds):
        return kinds
    raise SignatureError(f"{name} returns {_said(hint)}; a finder returns Iterator[Kind] or Iterator[Kind | OtherKind]")


def _said(hint: Any) -> str:
    return "nothing" if hint is None else getattr(hint, "__name__", str(hint))
