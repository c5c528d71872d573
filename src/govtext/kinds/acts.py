"""What was said, and what took place."""

import attrs

from govtext.annotation import Annotation, Mention


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
