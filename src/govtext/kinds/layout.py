"""The parts of an item: headline, lead, body, captions and furniture, and the words by which a page tells them."""

import attrs

from govtext.annotation import Annotation, Mention
from govtext.lexicon import Entry


@attrs.frozen(kw_only=True)
class Furniture(Entry):
    """
    Words that a site prints around its articles.

    Args:
        words: as on the page; capitals do not matter.

        use: ``"section"`` (a part of the site, above the headline), ``"drop"`` (a whole line that says nothing),
            ``"start"`` (begins such a line), ``"counter"`` (a line of these words and figures), ``"tail"`` (a whole line
            after which nothing belongs to the article), ``"foot"`` (begins a line below the article: who is responsible
            for the site, its licence, its address).

        variants: other spellings.
    """

    words: str
    use: str
    variants: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class PageWord(Entry):
    """
    Words by which a line is told to be a caption or a sub-headline.

    Args:
        words: as written; capitals do not matter.

        use: ``"scene"`` (opens a caption and hardly anything else: Quang cảnh), ``"person"`` and ``"group"`` (who is in the
            picture), ``"stage"`` (what one is seen doing: phát biểu, trao, cắt băng), ``"place"`` (where: bìa phải, từ trái
            sang), ``"theme"`` (what sub-headlines speak of: giải pháp, khó khăn), ``"told"`` (what a picture does not
            show: cho biết, theo).

        variants: other spellings.
    """

    words: str
    use: str
    variants: tuple[str, ...] = ()


@attrs.frozen
class Section(Annotation):
    """A line above the headline that names a part of the site ("Tin tức thành phố")."""


@attrs.frozen
class Headline(Annotation):
    """The article's own title."""


@attrs.frozen
class Stamp(Annotation):
    """
    A date that the page prints beside the article, with its label and weekday: the posted line, or a page clock.

    Args:
        value: ISO date or time.

        moment: date and time alone.

        label: ``"posted"``, ``"updated"``, ``"crawl"`` (prefix of a crawler) or "" where none is printed.

        weekday: whether a weekday is printed with it.
    """

    value: str
    moment: Mention
    label: str = attrs.field(default="", kw_only=True)
    weekday: bool = attrs.field(default=False, kw_only=True)


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
class SourceLine(Annotation):
    """A line, or the end of one, that says where the report was taken from ("Theo Đắk Nông Online")."""


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
