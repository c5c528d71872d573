"""What was said, and what took place."""

from typing import ClassVar

import attrs

from govtext.annotation import Annotation, Mention
from govtext.lexicon import Entry


@attrs.frozen(kw_only=True)
class ReportingVerb(Entry):
    """
    A verb that reports what somebody officially said or ordered.

    Args:
        verb: as written, lower case.

        act: what it does: "request", "propose", "direct" …; see `Statement`.

        needs: what must follow it, since the word has other uses too: ``"colon"`` (a comma, a colon or "rằng"), ``"addressee"``
            (somebody who is told), ``"speech"`` (a quotation before it, or a colon after it), or "".

        joins: whether it may follow another reporting verb without a speaker of its own ("ghi nhận, biểu dương").

        narrates: whether a body that "has" done so (đã) only recounts its past work.

        unless: words behind it that make it another word ("giao thông", "thống nhất đất nước").

        titled: words behind it where only a person reports ("ông A khẳng định vai trò của xã", not "xã khẳng định vai trò").

        unpraised: the act where no word of praise follows ("đánh giá, tiến độ còn chậm"); "" where the act is the same.

        variants: other ways to write it.
    """

    verb: str
    act: str
    needs: str = ""
    joins: bool = True
    narrates: bool = False
    unless: tuple[str, ...] = ()
    titled: tuple[str, ...] = ()
    unpraised: str = ""
    variants: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class OccasionWord(Entry):
    """
    Words for an occasion.

    Args:
        words: as written, lower case.

        kind: the kind of event; see `Event`; "" for words that only look like an occasion ("Ủy ban Kiểm tra").

        sort: ``"deed"`` for what somebody does (làm việc với, thăm), ``"noun"`` for what is held (hội nghị, lễ khánh thành).

        needs: what must follow a deed that is mostly spoken of in general: ``"person"`` (điều động đồng chí …), ``"office"`` (a person and the
            office taken up: bầu ông … giữ chức …), ``"release"`` (quyết định cho ông … thôi giữ chức …, told before it), ``"guest"`` (the office of
            whoever is received: tiếp đại sứ …, which is no part of the words), or "".

        variants: other ways to write it.
    """

    #: One word may name an occasion of two kinds only by mistake, so forms are not shared.
    shared: ClassVar[bool] = False

    words: str
    kind: str
    sort: str = "noun"
    needs: str = ""
    variants: tuple[str, ...] = ()


@attrs.frozen
class Saying(Annotation):
    """
    A reporting verb where it reports, before anyone knows who speaks.

    Args:
        act: see `Statement`.

        verb: the verb, with what it demands of its surroundings.
    """

    act: str
    verb: ReportingVerb


@attrs.frozen
class Occasion(Annotation):
    """
    Words that tell of an occasion, before repetitions are joined to events.

    Args:
        kind: see `Event`.

        sort: ``"deed"`` (làm việc với, thăm) or ``"noun"`` (hội nghị).

        way: how it is told: ``"held"`` (tổ chức hội nghị, làm việc với), ``"joined"`` (dự, chủ trì), ``"place"`` (tại hội nghị),
            ``"sat"`` (tại kỳ họp, HĐND tỉnh đã thông qua …), ``"passive"`` (ông … được bầu giữ chức …), ``"through"`` (qua kiểm tra tại …),
            or "" where it is only named.
    """

    kind: str
    sort: str = "noun"
    way: str = ""


@attrs.frozen
class Involvement(Annotation):
    """
    Words that give somebody a role on an occasion; the span is the person's or body's.

    Args:
        role: see `Participant`.

        name: a person's bare name, a body's full name.
    """

    role: str
    name: str


@attrs.frozen
class Statement(Annotation):
    """
    What somebody officially said or ordered, one for each reporting verb.

    Args:
        verb: the reporting verb.

        act: ``request``, ``propose``, ``direct``, ``assign``, ``emphasize``, ``note``, ``acknowledge``, ``commend``, ``conclude``,
            ``point_out``, ``express``, ``report``, ``agree``, ``suggest`` or ``urge``.

        speaker: name of the official, or the body or group; ``None`` if unknown.

        addressee: as written, or ``None``.

        content: what was said, or ``None``.
    """

    verb: Mention
    act: str
    speaker: str | None = None
    addressee: str | None = None
    content: Mention | None = None


@attrs.frozen
class Participant:
    """
    Who took part, and as what.

    Args:
        role: ``chair``, ``leader``, ``host``, ``counterpart``, ``attendee`` or ``speaker``.

        name: a person's bare name, a body's full name.
    """

    role: str
    name: str


@attrs.frozen
class Event(Annotation):
    """
    An occasion that the report covers or recounts.

    Args:
        kind: ``working_session``, ``conference``, ``session``, ``congress``, ``inspection``, ``survey``, ``visit``, ``voter_meeting``,
            ``dialogue``, ``reception``, ``ceremony``, ``appointment``, ``signing``, ``press_conference`` or ``training``.

        trigger: the words that say so.

        date: time value, or ``None``.

        online: whether it was held online; ``None`` when not told.

        topic: what it was about, or ``None``.

        participants: who took part.

        appointee: for an appointment, who.

        from_: for an appointment, the post before.

        to: for an appointment, the new post.
    """

    kind: str
    trigger: Mention
    date: str | None = attrs.field(default=None, kw_only=True)
    online: bool | None = attrs.field(default=None, kw_only=True)
    topic: Mention | None = attrs.field(default=None, kw_only=True)
    participants: tuple[Participant, ...] = attrs.field(default=(), kw_only=True)
    appointee: str | None = attrs.field(default=None, kw_only=True)
    from_: str | None = attrs.field(default=None, kw_only=True)
    to: str | None = attrs.field(default=None, kw_only=True)
