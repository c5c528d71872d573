"""
Headline, section lines, posted line, captions, furniture, byline and paragraphs of a page.

Sources: domain/README.md 1.3, 3 and 11; the lists are in ``lexicons/chrome.toml`` and ``lexicons/captions.toml``.
"""

from collections.abc import Iterator

from govtext.kinds import Caption, Chrome, Furniture, Headline, Outlet, PageWord, Paragraph, Section, Signature, SourceLine, Stamp
from govtext.plugin import Context, Entry, Lexicon, Source, hookimpl, read_entries
from govtext.plugins._bodies import read_body
from govtext.plugins._feet import cut_tail, read_foot
from govtext.plugins._heads import read_head
from govtext.plugins._house import House
from govtext.plugins._lines import read_lines
from govtext.plugins._site import Site


def layout(
    source: Source, context: Context, furniture: Lexicon[Furniture], words: Lexicon[PageWord], outlets: Lexicon[Outlet]
) -> Iterator[Section | Headline | Stamp | Caption | Chrome | Signature | SourceLine | Paragraph]:
    r"""
    Tell what each line of a page is, and what stands inside long ones.

    The head (section, headline, posted line) is read from the top, the foot (byline, source, furniture) from the bottom;
    only then can the lines between them be told as captions or paragraphs.

    >>> show("Hội nghị giao ban quý I\nSáng 2/4, huyện tổ chức hội nghị.\nQuang cảnh hội nghị\nHuyện đạt kết quả khá.\nAn Bình", Caption)
    'Quang cảnh hội nghị'
    """
    site = Site(source, furniture, words, source.once(House.of, context, outlets))
    tail, lines = cut_tail(site, tuple(read_lines(source)))
    head, lines = read_head(site, lines)
    foot, lines = read_foot(site, lines)
    signed = frozenset(source.folded[part.start : part.end] for part in (*head, *foot) if isinstance(part, Signature))
    title = next((source.folded[part.start : part.end] for part in head if isinstance(part, Headline)), "")
    yield from (*head, *read_body(site, lines, signed, title), *foot, *tail)


@hookimpl
def govtext_entries() -> Iterator[Entry]:
    """Yield the words of pages."""
    yield from read_entries(Furniture, "chrome.toml")
    yield from read_entries(PageWord, "captions.toml")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Yield the finder."""
    yield layout
