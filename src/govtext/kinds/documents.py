"""Cited documents of party and state."""

from typing import ClassVar

import attrs

from govtext.annotation import Annotation
from govtext.lexicon import Entry


@attrs.frozen(kw_only=True)
class DocumentType(Entry):
    """
    A sort of document: nghị quyết, luật.

    Args:
        name: lower case.

        codes: what stands for it in numbers: NQ.

        titled: without a number, a quoted title makes it a citation (plans, schemes, rules).

        named: cited by its name, not by a number (laws).

        short: a bare number without "số" is its number: "Nghị quyết 18".
    """

    name: str
    codes: tuple[str, ...] = ()
    titled: bool = False
    named: bool = False
    short: bool = False

    @property
    def forms(self) -> tuple[str, ...]:
        """The name; codes are looked up in numbers only."""
        return (self.name,)


@attrs.frozen(kw_only=True)
class Issuer(Entry):
    """
    Who issues a document, as its number tells.

    Args:
        code: the last part of a number: TTg, BTC.

        name: in full; "" where the code alone does not say who (TU of a province or of a city).

        variants: further codes.
    """

    cased: ClassVar[bool] = True

    code: str
    name: str = ""
    variants: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Law(Entry):
    """
    A law, code, ordinance or statute that is cited by name.

    Args:
        title: its name after the type word: "Đất đai".

        type: luật, bộ luật, pháp lệnh, điều lệ.
    """

    shared: ClassVar[bool] = True

    title: str
    type: str = "luật"


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

        number: as written without "số"; ``None`` for a law cited by its name alone, or a resolution by its plenum.

        date: day of issue, ISO, or ``None``.

        issuer: in full, stated or told by the symbol, or ``None``.

        title: when quoted, or the name of a law.

        refers_to: index of the first citation of the same document that says more than a bare number, or ``None``.
    """

    type: str
    number: str | None = None
    date: str | None = None
    issuer: str | None = None
    title: str | None = None
    refers_to: int | None = None

    def __str__(self) -> str:
        """
        Return the citation as a report would write it.

        >>> str(Reference(Span(0, 1), "nghị quyết", "17-NQ/TU", "2020-12-18"))
        'Nghị quyết số 17-NQ/TU ngày 18/12/2020'
        """
        head = self.type[:1].upper() + self.type[1:]
        if self.number is None:
            year = f" năm {self.date}" if self.date else ""
            return f"{head} {self.title}{year}" if self.title else head + year
        day = f" ngày {'/'.join(str(int(part)) for part in reversed(self.date.split('-')))}" if self.date else ""
        return f"{head} số {self.number}{day}"
