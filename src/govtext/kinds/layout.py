"""The parts of an item: headline, lead, body, captions and furniture."""

import attrs

from govtext.annotation import Annotation


@attrs.frozen
class Section(Annotation):
    """A line above the headline that names a part of the site ("Tin tức thành phố")."""


@attrs.frozen
class Headline(Annotation):
    """The article's own title."""


@attrs.frozen
class Caption(Annotation):
    """
    The words under a photo, each occurrence.

    Args:
        credit: who is named after "Ảnh:" or "Nguồn:", or ``None``.
    """

    credit: str | None = None


@attrs.frozen
class Chrome(Annotation):
    """Page furniture: page clocks, view counts, share and print lines, "Các tin khác" and what follows."""


@attrs.frozen
class Signature(Annotation):
    """A line, or the end of one, in which somebody signs: the byline as it stands, before it is read."""


@attrs.frozen
class Paragraph(Annotation):
    """A paragraph of the body, the lead included; sub-headlines too. Captions, bylines and chrome inside a line are not part of it."""


@attrs.frozen
class Sentence(Annotation):
    """
    A sentence, or a headline or caption taken as one.

    Args:
        part: where it stands: ``"headline"``, ``"caption"`` or ``"body"``.

        paragraph: the number of its paragraph, counted from 0 over the body; -1 elsewhere.
    """

    part: str = attrs.field(default="body", kw_only=True)
    paragraph: int = attrs.field(default=-1, kw_only=True)
