"""What is left of a page's HTML in its text: tags, comments and entities."""

import re
from collections.abc import Iterator

# Tags between which words stand on lines of their own; all others stand inside a line and leave nothing behind.
_BLOCKS = (
    "address|article|aside|blockquote|br|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|img|li|main|nav|ol|option|p|picture"
    "|pre|section|select|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul|body|html"
)
_INSIDE = (
    "a|abbr|acronym|b|bdi|big|button|caption|cite|code|col|colgroup|em|embed|font|i|input|ins|kbd|label|link|mark|meta|nobr|o:p|object|param|path|q|s"
    "|small|source|span|st1:[a-z]+|strike|strong|sub|sup|tt|u|var|wbr"
)
#: What the machine reads and no reader sees, with all that stands in it.
_UNSEEN = "head|iframe|image|noscript|script|style|svg|template"
_TAG = re.compile(
    rf"<(?P<comment>!--)|<(?P<unseen>{_UNSEEN})(?=[\s>/])[^<>]{{0,4000}}>|</?(?P<block>{_BLOCKS})(?=[\s>/])[^<>]{{0,4000}}>"
    rf"|</?(?:{_INSIDE}|{_UNSEEN})(?=[\s>/])[^<>]{{0,4000}}>|<!doctype[^<>]{{0,400}}>"
    r"|&(?:amp;){0,3}(?P<entity>[a-z][a-z0-9]{1,24}|#\d{2,6}|#x[0-9a-f]{2,5});",
    re.IGNORECASE,
)
#: A picture in the middle of a line: its address, or its sign in Markdown; on a line of its own it shows that a caption is near.
_PICTURE = re.compile(
    r"!\[[^\[\]\n]{0,300}\]\([^()\s]{0,500}\)|(?<![^\s])(?:https?:/)?(?:/[\w.%-]{1,80}){1,9}\.(?:jpe?g|png|gif|webp)(?![\w/])", re.IGNORECASE
)
#: How far beside a picture the rest of its line is looked for.
_BESIDE = 200
#: Its name's end; each letter in both cases, for a search that heeds case has a dot to look for.
_IMAGE = re.compile(r"\.(?:[Jj][Pp][Ee]?[Gg]|[Pp][Nn][Gg]|[Gg][Ii][Ff]|[Ww][Ee][Bb][Pp])(?!\w)")
#: What cells of one row are parted by.
_CELLS = ("td", "th", "option")


def decode(text: str) -> list[tuple[str, int, int]] | None:
    r"""
    Return *text* without its HTML as (what is read, where it began, how long it was), or ``None`` where it has none.

    A tag that ends a line is read as a line break, any other as nothing, an entity as its letter. Only the names that HTML has are tags:
    "tỷ lệ < 5%" and "R&D" stay as they are.

    >>> "".join(piece for piece, _, _ in decode("<p>Huy&#7879;n <b>An</b>&nbsp;B&igrave;nh<br/>58 km<sup>2</sup></p>"))
    '\nHuyện An\xa0Bình\n58 km2\n'
    >>> decode("Tỷ lệ < 5% và > 2%, R&D; T&T")
    """
    if ("<" not in text or ">" not in text) and ("&" not in text or ";" not in text) and "![" not in text and not _IMAGE.search(text):
        return None
    pieces: list[tuple[str, int, int]] = []
    plain = 0
    for start, end, words in sorted((*_finds(text), *_pictures(text))):
        if start < plain:
            continue
        pieces.extend((text[place], place, 1) for place in range(plain, start))
        pieces.extend((letter, start, end - start) for letter in words)
        plain = end
    if not plain:
        return None
    pieces.extend((text[place], place, 1) for place in range(plain, len(text)))
    return pieces


def _pictures(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where pictures stand in the middle of lines: a line ends there."""
    for match in _PICTURE.finditer(text):
        before = text[max(0, match.start() - _BESIDE) : match.start()].rpartition("\n")[2]
        after = text[match.end() : match.end() + _BESIDE].partition("\n")[0]
        if before.strip() or after.strip():
            yield match.start(), match.end(), "\n"


def _finds(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where each tag and entity begins and ends, and what it is read as."""
    import html  # only for pages that have any: it is a table of 2,000 names

    place = 0
    unclosed: set[str] = set()
    while (match := _TAG.search(text, place)) is not None:
        place = match.end()
        if match["entity"]:
            letters = html.unescape(f"&{match['entity']};")
            if letters.endswith(";") or len(letters) != 1:
                continue
            yield match.start(), place, letters
            continue
        closing = "-->" if match["comment"] else f"</{match['unseen'].lower()}" if match["unseen"] else ""
        if closing and closing not in unclosed and not match[0].endswith("/>"):
            found = _closed(text, closing, place)
            unclosed |= {closing} if found is None else set()
            place = found or place
        block = (match["block"] or "").lower()
        yield match.start(), place, " " if block in _CELLS else "\n" if block else ""


def _closed(text: str, closing: str, start: int) -> int | None:
    """Return where what was opened before *start* ends with *closing*, or ``None``."""
    match = re.compile(re.escape(closing) + ("" if closing == "-->" else r"\s*>"), re.IGNORECASE).search(text, start)
    return match.end() if match else None
