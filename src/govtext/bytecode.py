"""Expressions compiled to the numbers that the standard library's engine runs, which can be kept; compiling is most of a cold start."""

import functools
import importlib
import re
from array import array
from typing import Any

#: The numbers, flags, count of groups and names of groups of a compiled expression.
Bytecode = tuple[bytes, int, int, dict[str, int]]

# The steps of `re.compile` are not public: where one is missing or has changed, expressions are simply compiled each time.
parser: Any
compiler: Any
engine: Any
try:
    parser, compiler, engine = (importlib.import_module(name) for name in ("re._parser", "re._compiler", "_sre"))
except ImportError:  # pragma: no cover - another Python
    parser = compiler = engine = None


@functools.lru_cache(maxsize=4)
def parsed(expr: str) -> Any:
    """
    Return the tree of *expr*, as the standard library reads it; asked for twice in a row, by what compiles and by what looks for first words.

    Raises:
        re.error: if it is no expression.
    """
    return parser.parse(expr)


def assemble(expr: str) -> Bytecode | None:
    """
    Compile *expr* as `re.compile` does, up to the last step; ``None`` if it does not compile, or this Python has no such steps.

    >>> assemble("(") is None
    True
    """
    try:
        tree = parsed(expr)
        code = compiler._code(tree, 0)
        return array("I", code).tobytes(), tree.state.flags, tree.state.groups - 1, dict(tree.state.groupdict)
    except (re.error, RecursionError, OverflowError, AttributeError, TypeError):
        return None


def load(expr: str, made: Bytecode | None) -> "re.Pattern[str] | None":
    """
    Return the compiled pattern of *expr* from what `assemble` made of it; ``None`` where that is nothing, or the engine, which checks it, refuses it.

    >>> load("(?P<day>[0-9]+)/3", assemble("(?P<day>[0-9]+)/3")).match("14/3")["day"]
    '14'
    """
    if made is None:
        return None
    code, flags, groups, names = made
    index: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        index[number] = name
    try:
        return engine.compile(expr, flags, array("I", code).tolist(), groups, names, tuple(index))  # type: ignore[no-any-return]
    except (AttributeError, TypeError, RuntimeError, ValueError, OverflowError):  # pragma: no cover - another Python
        return None
