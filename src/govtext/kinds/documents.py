"""Cited documents of party and state."""

from typing import ClassVar

import attrs

from govtext.annotation import Annotation


@attrs.frozen
class Symbol(Annotation):
    """
    A document's number, before anyone knows whose: "17-NQ/TU", "353/QĐ-UBND"; a rival of days and shares.

    Args:
        number: as written, blanks taken out.
    """

    family: ClassVar[str | None] = "figure"

    number: str


@attrs.frozen
class Reference(Annotation):
    """
    A cited document, from the type word to the end of the number.

    Args:
        type: nghị quyết, chỉ thị, quyết định, luật …, lower case.

        number: as written without "số"; ``None`` for a law cited by name.

        date: day of issue, ISO, or ``None``.

        issuer: in full, stated or told by the symbol, or ``None``.

        title: when quoted, or the name of a law.

        refers_to: index of the first full citation of the same document, or ``None``.
    """

    type: str
    number: str | None = None
    date: str | None = None
    issuer: str | None = None
    title: str | None = None
    refers_to: int | None = None
