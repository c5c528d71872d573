"""Who published, when, and who wrote."""

from typing import ClassVar

import attrs

from govtext.annotation import Annotation
from govtext.lexicon import Entry


@attrs.frozen(kw_only=True)
class Outlet(Entry):
    """
    A newspaper, broadcaster or portal, known by the code it signs with.

    Args:
        code: as in a dateline or byline: "LSO", "THĐT", "binhdinh.gov.vn".

        name: in full.

        province: where it publishes, by the names in use before 1 July 2025; ``None`` for national outlets.

        sites: its domains.

        variants: other codes and names it signs with.

        valid_from: first day of the name, ISO, or ``None``.

        valid_until: last day of the name, ISO, or ``None``.
    """

    cased: ClassVar[bool] = True
    shared: ClassVar[bool] = True

    code: str
    name: str
    province: str | None = None
    sites: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    valid_from: str | None = None
    valid_until: str | None = None

    @property
    def forms(self) -> tuple[str, ...]:
        """Its code, the other codes it signs with, its name and its sites."""
        return tuple(dict.fromkeys((self.code, *self.variants, self.name, *self.sites)))


@attrs.frozen
class Published(Annotation):
    """
    When the page says that it was posted; a page clock is not it.

    Args:
        value: ISO date or time, the span being the date and time alone, without the label.
    """

    value: str


@attrs.frozen
class Dateline(Annotation):
    """
    What opens the lead before the news begins: "LSO-", "(BĐ) -", "Hà Nội (TTXVN 11/5)".

    Args:
        code: the outlet's code as written, or ``None``.
    """

    code: str | None = None


@attrs.frozen
class Byline(Annotation):
    """
    Who wrote it, the whole line.

    Args:
        authors: their names as written.

        code: the outlet's code in it ("/THĐT"), or ``None``.
    """

    authors: tuple[str, ...] = ()
    code: str | None = attrs.field(default=None, metadata={"json": False})


@attrs.frozen
class OutletMention(Annotation):
    """
    Who published the report, as far as the text tells.

    Args:
        code: as written; ``None`` where the outlet is named in words only.

        name: in full; ``None`` while the code is ambiguous.

        province: the outlet's, or ``None``.

        site: its domain, or ``None``.

        candidates: names of the outlets that an ambiguous code may stand for.
    """

    code: str | None = None
    name: str | None = None
    province: str | None = None
    site: str | None = None
    candidates: tuple[str, ...] = ()
