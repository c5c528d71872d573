"""Who published, when, and who wrote."""

import re
from typing import Any, ClassVar

import attrs

from govtext.annotation import Annotation
from govtext.errors import LexiconError, nearest
from govtext.lexicon import Entry

#: What may stand in braces in the forms of an outlet.
_WORDS = {
    "datelines": ("code", "place", "date"),
    "bylines": ("code", "names"),
    "posted": ("date", "time", "weekday"),
}
_CHOICES = {"page_clock": ("", "always", "never"), "date_separator": ("", "/", "-", ".")}
_BRACES = re.compile(r"\{([^{}]*)\}")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


def _checked(outlet: Any, field: Any, value: Any) -> None:
    """Refuse what no page could be read by."""
    where = f"Outlet {outlet.code!r}: {field.name}"
    if field.name in _CHOICES and value not in _CHOICES[field.name]:
        raise LexiconError(f"{where} is {value!r}; known: {', '.join(map(repr, _CHOICES[field.name]))}")
    if field.name in ("valid_from", "valid_until") and value is not None and not _ISO.fullmatch(value):
        raise LexiconError(f"{where} is {value!r}, which is no ISO date such as '2025-07-01'")
    known = _WORDS.get(field.name, ())
    for form in value if known else ():
        for word in _BRACES.findall(form):
            if word not in known:
                raise LexiconError(f"{where} has {{{word}}} in {form!r}{nearest(word, known)}; known: {', '.join(known)}")
        if field.name == "posted" and "{date}" not in form:
            raise LexiconError(f"{where} has {form!r}, which tells no {{date}}")


@attrs.frozen(kw_only=True)
class Outlet(Entry):
    """
    A newspaper, broadcaster or portal, known by the code it signs with, and how its pages look.

    An outlet that was renamed, merged or redesigned has an entry for each time, with the same code. The forms say what a
    page of the outlet prints, with words in braces for what changes: ``{code}`` for a code or site of the outlet,
    ``{place}``, ``{date}``, ``{time}``, ``{weekday}``, ``{names}`` for who signs.

    Args:
        code: as in a dateline or byline: "LSO", "THĐT", "binhdinh.gov.vn".

        name: in full.

        province: where it publishes, by the names in use before 1 July 2025; ``None`` for national outlets.

        province_now: the province since 1 July 2025, where that is another.

        sites: its domains.

        variants: other codes and names it signs with.

        also: what else the code is short for; outside a dateline such a code names the outlet only where site or province do.

        datelines: how its leads open: ``"({code}) -"``, ``"{place} ({code} {date}) -"``.

        bylines: lines in which its reporters sign: ``"{names}/{code}"``, ``"PV {names} đưa tin"``.

        sections: lines above its headlines that name a part of the site.

        chrome: lines that say nothing; one that ends in "…" stands for all lines that begin so.

        tails: lines after which nothing belongs to the article.

        posted: how it prints when an article was posted: ``"Lên trang {time} ngày {date}"``.

        page_clock: whether the weekday and date above its headlines is the clock of the page: ``"always"``, ``"never"``
            (it is when the article was posted), or "" where the report itself has to tell.

        date_separator: what stands between day and month in its reports: "/", "-" or "."; "" where it is not known.

        valid_from: first day of this entry, ISO, or ``None``.

        valid_until: last day of this entry, ISO, or ``None``.
    """

    cased: ClassVar[bool] = True
    shared: ClassVar[bool] = True

    code: str
    name: str
    province: str | None = None
    province_now: str | None = None
    sites: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    datelines: tuple[str, ...] = attrs.field(default=(), validator=_checked)
    bylines: tuple[str, ...] = attrs.field(default=(), validator=_checked)
    sections: tuple[str, ...] = ()
    chrome: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    posted: tuple[str, ...] = attrs.field(default=(), validator=_checked)
    page_clock: str = attrs.field(default="", validator=_checked)
    date_separator: str = attrs.field(default="", validator=_checked)
    valid_from: str | None = attrs.field(default=None, validator=_checked)
    valid_until: str | None = attrs.field(default=None, validator=_checked)

    @property
    def forms(self) -> tuple[str, ...]:
        """Its code, the other codes it signs with, its name and its sites."""
        return tuple(dict.fromkeys((self.code, *self.variants, self.name, *self.sites)))

    @property
    def provinces(self) -> tuple[str, ...]:
        """Its province before and since 1 July 2025, as far as it has one."""
        return tuple(dict.fromkeys(province for province in (self.province, self.province_now) if province))

    def valid_on(self, day: str) -> bool:
        """
        Tell whether the entry holds on an ISO *day*.

        >>> Outlet(code="PNT", name="Trang tin Phố Núi", valid_until="2025-06-30").valid_on("2025-07-01")
        False
        """
        return (self.valid_from or "") <= day and (self.valid_until is None or day <= self.valid_until)


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
        code: the outlet's code as written; its own code where its dateline shows none.
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

        name: in full, as it was on the day of the report; ``None`` while the code is ambiguous.

        province: the outlet's on that day, or ``None``.

        site: its domain, or ``None``.

        candidates: names of the outlets that an ambiguous code may stand for.
    """

    code: str | None = None
    name: str | None = None
    province: str | None = None
    site: str | None = None
    candidates: tuple[str, ...] = ()
