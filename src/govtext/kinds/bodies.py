"""Organisations of party, state, front, army, courts, enterprises and schools."""

import re
from typing import ClassVar

import attrs

from govtext.annotation import Annotation
from govtext.lexicon import Entry
from govtext.source import fold

_JOINTS = r"[-–&,/]"


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


@attrs.frozen(kw_only=True)
class BodyHead(Entry):
    """
    The words with which a body's name begins, and what may or must follow them.

    Args:
        name: written out: "Ủy ban nhân dân".

        variants: short forms and other spellings: "UBND".

        type: what sort of body it is.

        level: ``national`` where the head alone says so.

        takes: what may follow, in this order of reading: ``field`` (Tài chính), ``words`` (further words of a proper
            name), ``body`` (another body, which it belongs to), ``faculty`` (its university), ``place`` (a bare place name), ``unit``
            (tỉnh, huyện X), ``number``, ``arm`` (công binh) and ``honour`` (Sao Vàng) of the forces, ``service`` (which force a
            general department serves), ``youth`` (the union's name in full), ``task`` (of a steering committee).

        needs: without which of these it is no specific body: ``unit``, ``field``, ``body``, ``any``; "" for none.

        capital: only with a capital letter; otherwise a common noun ("hội", "trường").

        inner: only as a part of another body's name (Đảng bộ).

        never: no body at all, whatever follows (a steering or organising committee).

        known: the first of its further words must be a known common word of names: "Hội Phú" is a place.

        plural: whether it may name a body after "các" or a number.
    """

    name: str
    variants: tuple[str, ...] = ()
    type: str | None = None
    level: str | None = None
    takes: tuple[str, ...] = ()
    needs: str = ""
    capital: bool = False
    inner: bool = False
    never: bool = False
    known: bool = False
    plural: bool = True


@attrs.frozen(kw_only=True)
class BodyField(Entry):
    """
    What a ministry, department or office is for: "Nông nghiệp và Phát triển nông thôn".

    Its joints (và, &, comma, dash) are written in every way, so it is filed by its words alone; see `key`.

    Args:
        name: written out.

        variants: short forms: "NN&PTNT".

        listed: whether it may be a member of a list ("Sở Tài chính, Nội vụ") by itself.
    """

    name: str
    variants: tuple[str, ...] = ()
    listed: bool = True

    @property
    def forms(self) -> tuple[str, ...]:
        """Name and short forms without their joints."""
        return tuple(dict.fromkeys(self.key(form) for form in (self.name, *self.variants)))

    @staticmethod
    def key(words: str) -> str:
        """
        Return *words* without their joints.

        >>> BodyField.key("Văn hóa, Thể thao & Du lịch") == BodyField.key("văn hoá - thể thao và du lịch")
        True
        """
        return " ".join(word for word in re.sub(_JOINTS, " ", fold(words)).split() if word != "và")


@attrs.frozen(kw_only=True)
class BodyWord(Entry):
    """
    A common word that stands in proper names of bodies, in small letters too: "nông thôn", "bệnh tật".

    Args:
        word: the word.

        verb: whether it is also a verb ("xây dựng"), so that it cannot be the last of a name.
    """

    word: str
    verb: bool = False


@attrs.frozen
class Organization(Annotation):
    """
    A specific named body, each occurrence; a member of a shared-head list has its own span.

    Args:
        name: the full form: abbreviations written out, old tone placement.

        type: what sort of body it is ("party committee", "people's committee" …), or ``None``.

        level: ``national``, ``provincial``, ``district``, ``commune`` or ``None``.

        place: code of its unit when known; of a bare head ("UBND huyện") that of the only one that can be meant.
    """

    family: ClassVar[str | None] = "body"

    name: str
    type: str | None = None
    level: str | None = None
    place: str | None = None
