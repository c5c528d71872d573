"""Administrative units."""

from typing import ClassVar

import attrs

from govtext.annotation import Annotation


@attrs.frozen
class PlaceCandidate:
    """
    One of the places that an ambiguous name may stand for.

    Args:
        code: its official code.

        name: the unit, with its head.

        parent: name of the unit above, or ``None``.
    """

    code: str
    name: str
    parent: str | None = None


@attrs.frozen
class Place(Annotation):
    """
    An administrative unit named in the text, also inside the words of a body or title.

    Args:
        name: the unit with its head as a canonical word: "thành phố Hồng Ngự".

        level: ``province``, ``district``, ``commune``, ``village`` or ``None``.

        code: the official code on the day of the report, ``None`` while more than one candidate is left, and for villages;
            `govtext.places.unit_of` looks the unit up.

        parent: name of the unit above, or ``None``.

        province: name of its province, or ``None``.

        era: ``"legacy"`` (until 30 June 2025), ``"2025"``, or ``None``.

        candidates: the places it may be.
    """

    family: ClassVar[str | None] = "place"

    name: str
    level: str | None = None
    code: str | None = None
    parent: str | None = None
    province: str | None = None
    era: str | None = None
    candidates: tuple[PlaceCandidate, ...] = ()
