"""Packages outside the core, fetched when something that needs them is asked for."""

import importlib
from typing import Any

from govtext.errors import MissingExtraError


def need(module: str, extra: str) -> Any:
    """
    Return *module*, which the extra called *extra* brings.

    >>> need("json", "html").dumps([])
    '[]'
    >>> need("no_such_package", "html")
    Traceback (most recent call last):
    ...
    govtext.errors.MissingExtraError: this needs no_such_package, which is not installed: pip install 'govtext[html]'

    Raises:
        MissingExtraError: if it is not installed.
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        package = module.partition(".")[0]
        if (error.name or "").partition(".")[0] != package:
            raise
        raise MissingExtraError(f"this needs {package}, which is not installed: pip install 'govtext[{extra}]'") from None
