"""Persons with a title, and the titles."""

from typing import ClassVar

import attrs

from govtext.annotation import Annotation, Mention
from govtext.lexicon import Entry
from govtext.source import fold


@attrs.frozen(kw_only=True)
class Role(Entry):
    """
    What an office is called, before anyone knows of which body: Bí thư, Chủ tịch, Giám đốc.

    Words that go with any role (nguyên, quyền, phó, Thường trực) are no part of it.

    Args:
        role: canonical, or an abbreviation of role and body together ("TUV").

        means: the canonical role of such an abbreviation; "" where it is `role`.

        body: the body that the role names by itself: "Chính phủ" for Thủ tướng Chính phủ, or "".

        event: whether it is a part in one occasion only (trưởng đoàn, chủ tọa), which is no office.

        abroad: whether statesmen of other countries bear it too, whose names begin with no surname known here.

        variants: other ways to write it.
    """

    role: str
    means: str = ""
    body: str = ""
    event: bool = False
    abroad: bool = False
    variants: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Honorific(Entry):
    """
    A word before a name: đồng chí, ông, Đại tá, PGS.TS.

    Args:
        word: lower case.

        sort: ``"address"``, ``"list"`` (opens a list of persons), ``"rank"``, ``"academic"``, ``"honour"`` or ``"religious"``.

        gender: ``"m"``, ``"f"`` or "".

        variants: other ways to write it.
    """

    word: str
    sort: str
    gender: str = ""
    variants: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Surnames(Entry):
    """
    First syllables of persons' names.

    Args:
        people: who bears them.

        names: the surnames.
    """

    shared: ClassVar[bool] = True

    people: str
    names: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        return self.names


@attrs.frozen
class Title:
    """
    One office of one person; its `str` says it in canonical words.

    Args:
        text: as first written.

        role: canonical, with its rank: "Phó Bí thư Thường trực".

        organization: the body's full name, or ``None``.

        former: nguyên.

        acting: quyền, phụ trách.

    >>> str(Title("PBT TT Tỉnh ủy", "Phó Bí thư Thường trực", "Tỉnh ủy Đồng Tháp", former=True))
    'nguyên Phó Bí thư Thường trực Tỉnh ủy Đồng Tháp'
    >>> str(Title("CVP Tỉnh ủy", "Chánh Văn phòng", "Văn phòng Tỉnh ủy"))
    'Chánh Văn phòng Tỉnh ủy'
    """

    text: str
    role: str
    organization: str | None = None
    former: bool = False
    acting: bool = False

    def __str__(self) -> str:
        role, body = self.role.split(), (self.organization or "").split()
        shared = next((n for n in range(min(len(role), len(body)), 0, -1) if fold(" ".join(role[-n:])) == fold(" ".join(body[:n]))), 0)
        rest = [] if self.organization and self.organization in self.role else body[shared:]
        return " ".join(["nguyên"] * self.former + ["quyền"] * self.acting + role + rest)


@attrs.frozen
class TitleMention(Annotation):
    """
    The words for one office, wherever they stand: "Phó Bí thư Thường trực Tỉnh ủy Đồng Tháp", with what is told behind them of the
    same office: its term, or what the body is part of.

    Args:
        title: what they say of the office itself.
    """

    family: ClassVar[str | None] = "title"

    title: Title


@attrs.frozen
class PersonName(Annotation):
    """
    A person's name at one place, official or not; the span is the bare name.

    Args:
        name: the full name of the person, as first written: "Võ Kim Cự" also where the text has "ông Cự".

        honorific: the words before it ("đồng chí", "ông"), lower case, or ``None``.

        gender: ``"m"``, ``"f"``, or "" where nothing tells.
    """

    name: str
    honorific: str | None = None
    gender: str = ""


@attrs.frozen
class Official(Annotation):
    """
    A person with a title; its span is the hull of all mentions.

    Args:
        name: as written, without honorific and rank.

        honorific: lower case ("đồng chí", "ông"), or ``None``.

        titles: the offices told of over the whole document.

        mentions: every span that refers to the person, in reading order.
    """

    name: str
    honorific: str | None = None
    titles: tuple[Title, ...] = ()
    mentions: tuple[Mention, ...] = ()
