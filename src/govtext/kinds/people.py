"""Persons with a title, and the titles."""

from typing import ClassVar

import attrs

from govtext.annotation import Annotation, Mention


@attrs.frozen
class Title:
    """
    One office of one person.

    Args:
        text: as first written.

        role: canonical, with its rank: "Phó Bí thư Thường trực".

        organization: the body's full name, or ``None``.

        former: nguyên.

        acting: quyền, phụ trách.
    """

    text: str
    role: str
    organization: str | None = None
    former: bool = False
    acting: bool = False


@attrs.frozen
class TitleMention(Annotation):
    """
    The words for one office, wherever they stand: "Phó Bí thư Thường trực Tỉnh ủy Đồng Tháp".

    Args:
        title: what they say.
    """

    family: ClassVar[str | None] = "title"

    title: Title


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
