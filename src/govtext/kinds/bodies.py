"""Organisations of party, state, front, army, courts, enterprises and schools."""

from typing import ClassVar

import attrs

from govtext.annotation import Annotation
from govtext.lexicon import Entry


@attrs.frozen(kw_only=True)
class Abbreviation(Entry):
    """
    A short form and what it is written out as in names of bodies: UBND → Ủy ban nhân dân.

    Args:
        short: as written; capitals matter.

        long: written out.

        variants: other spellings of the short form.
    """

    cased: ClassVar[bool] = True

    short: str
    long: str
    variants: tuple[str, ...] = ()


@attrs.frozen
class Organization(Annotation):
    """
    A specific named body, each occurrence; a member of a shared-head list has its own span.

    Args:
        name: the full form: abbreviations written out, old tone placement.

        type: what sort of body it is ("party committee", "people's committee" …), or ``None``.

        level: ``national``, ``provincial``, ``district``, ``commune`` or ``None``.

        place: code of its place when known.
    """

    family: ClassVar[str | None] = "body"

    name: str
    type: str | None = None
    level: str | None = None
    place: str | None = None
