"""Blanks and line breaks where a page has lost or gained them: words glued together, sentences broken by width alone."""

import re
from itertools import pairwise

_UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_LOWER = _UPPER.replace("A-Z", "a-z").lower()
_ONSET = "ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx]"
_VOWEL = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
#: A syllable of Vietnamese as it is spelt.
_SYLLABLE = re.compile(rf"(?:{_ONSET})?[{_VOWEL}]{{1,3}}(?:ch|ng|nh|[cmnpt])?")
_MARKED = re.compile(rf"[{_LOWER.replace('a-z', '')}]")
#: A capital with small letters behind it, right after a letter or figure.
_SEAM = re.compile(rf"[{_UPPER}](?<=[{_UPPER}{_LOWER}0-9].)(?=[{_LOWER}])")
_BEFORE = re.compile(rf"[{_UPPER}{_LOWER}]+\Z")
_AFTER = re.compile(rf"[{_UPPER}][{_LOWER}]+(?![{_UPPER}{_LOWER}0-9'’_@])")
#: No word of ten letters is one syllable.
_NEAR = 10

#: A break between two syllables of one word.
_TORN = re.compile(
    r"\n(?:(?<=ủy\n)(?=ban (?:nhân|mặt trận|kiểm tra|quốc gia|thường vụ quốc hội)\b)|(?<=ủy ban\n)(?=nhân dân\b|mặt trận\b|kiểm tra\b)"
    r"|(?<= nhân\n)(?=dân\b)|(?<=hội\n)(?=đồng nhân dân\b)|(?<=hội đồng\n)(?=nhân dân\b)|(?<=mặt trận tổ\n)(?=quốc\b)|(?<=mặt\n)(?=trận tổ quốc\b)"
    r"|(?<=mặt trận\n)(?=tổ quốc\b)|(?<=ban thường\n)(?=vụ\b)|(?<=ban chấp\n)(?=hành\b)|(?<=chủ\n)(?=tịch\b)|(?<= bí\n)(?=thư\b)|(?<=giám\n)(?=đốc\b)"
    r"|(?<=cộng\n)(?=hòa xã hội\b))"
)
#: What may go on with the line before: a small letter, and no list's own sign; nor what pages print below a heading.
_GOES_ON = re.compile(
    r"(?!(?:thứ|chủ nhật|lượt|số lượt|cập nhật|ngày|đăng|tác giả|nguồn|ảnh|theo|view|bởi|gửi|date|http|www)"
    rf"(?![{_UPPER}{_LOWER}]))(?![a-zđ]{{1,2}}[.)/])[{_LOWER}]"
)
_CODE = re.compile(rf"\(?[{_UPPER}]{{2,8}}(?:\.[A-Za-z]{{2,3}})?\)? ?-")
_ENDS = re.compile(r"(?:[.!?:;…]|\./)[\"”’')\]]*\Z")
#: Narrower lines are headings and lists, wider ones are paragraphs.
_NARROW, _WIDE = 40, 132
#: Letters are not of one width: so far before the end of the longest line the next word may have had no room.
_UNEVEN = 8
#: The longest syllable: "nghiêng".
_WORD = 7
#: So many lines may be section, date and headline, below which a lead that has lost its first letter goes on with nothing.
_HEAD = 4


def part(text: str) -> list[tuple[str, int, int]] | None:
    """
    Return *text* with blanks between words that are glued together, as (what is read, where it began, how long it was); ``None`` without any.

    Only where both are spelt as syllables, the second with a capital, and one has a mark: then the page has lost a line break or a blank.
    A name such as VietGap or YouTube has no mark.

    >>> "".join(piece for piece, _, _ in part("quý II, tỉnh Bình ĐịnhChào mừng; ngày 14/12/2021Ngày mai"))
    'quý II, tỉnh Bình Định Chào mừng; ngày 14/12/2021 Ngày mai'
    >>> part("VietGap, YouTube, ĐắkR’Lấp, 25B, GDĐT")
    """
    seams = [match.start() for match in _SEAM.finditer(text) if _glued(text, match.start())]
    if not seams:
        return None
    pieces: list[tuple[str, int, int]] = []
    for start, end in zip([0, *seams], [*seams, len(text)], strict=True):
        pieces.extend([(" ", start, 0)] if start else [])
        pieces.extend((text[place], place, 1) for place in range(start, end))
    return pieces


def _glued(text: str, seam: int) -> bool:
    """Whether the capital at *seam* begins a word that has lost the blank in front."""
    after = _AFTER.match(text, seam, seam + _NEAR)
    if after is None or not _SYLLABLE.fullmatch(after[0].lower()):
        return False
    marked = _MARKED.search(after[0].lower()) is not None
    near = text[seam - 2 : seam]
    if near.isdigit() or near.isupper():
        return marked and len(near) == 2 and near.isalnum()
    before = _BEFORE.search(text, max(0, seam - _NEAR), seam)
    word = before[0] if before else ""
    return word[1:].islower() and bool(_SYLLABLE.fullmatch(word.lower())) and (marked or bool(_MARKED.search(word.lower())))


def rejoin(text: str, folded: str) -> tuple[str, str]:
    r"""
    Return *text* and its shadow with a blank for each line break that only the width of a page has made; nothing changes its place.

    A break is one of width where it parts a word, where a long line goes on in small letters, and in a block of lines that all end where the
    next word had no room.

    >>> rejoin("ỦY\nBAN NHÂN DÂN", "ủy\nban nhân dân")
    ('ỦY BAN NHÂN DÂN', 'ủy ban nhân dân')
    """
    if "\n" not in text:
        return text, folded
    breaks = {match.start() for match in _TORN.finditer(folded)} | _soft(text)
    return (_blanked(text, breaks), _blanked(folded, breaks)) if breaks else (text, folded)


def _blanked(text: str, places: set[int]) -> str:
    letters = list(text)
    for place in places:
        letters[place] = " "
    return "".join(letters)


def _soft(text: str) -> set[int]:
    """Return the line breaks within sentences and within blocks of full lines."""
    flowing: set[int] = set()
    full: list[tuple[int, bool]] = []
    above = 0
    for start, lines in _blocks(text):
        width = max(map(len, lines))
        for number, (line, after) in enumerate(pairwise(lines), above):
            start += len(line) + 1
            if (number >= _HEAD and _flows(line, after)) or _begins(line, after):
                flowing.add(start - 1)
            if _NARROW <= width <= _WIDE and len(line) + len(after.split(" ", 1)[0]) > width - _UNEVEN:
                full.append((start - 1, line.endswith(",") or (after[0].islower() and not _ENDS.search(line[-6:]))))
        above += len(lines)
    torn = sum(within for _, within in full)
    return flowing | {place for place, _ in full} if torn >= 2 and 3 * torn >= len(full) else flowing


def _blocks(text: str) -> list[tuple[int, list[str]]]:
    """Return the lines that no empty line parts, with the offset of the first."""
    blocks: list[tuple[int, list[str]]] = []
    start = 0
    lines: list[str] = []
    place = 0
    for line in text.split("\n"):
        if line.strip():
            start = start if lines else place
            lines.append(line)
        elif lines:
            blocks.append((start, lines))
            lines = []
        place += len(line) + 1
    if lines:
        blocks.append((start, lines))
    return [block for block in blocks if len(block[1]) > 1]


def _flows(line: str, after: str) -> bool:
    """Whether a long *line* without a stop goes on in small letters."""
    sentence = len(after) > 20 and after.count(" ") >= 3 and ":" not in after[:30]
    return len(line) >= _NARROW and sentence and not _ENDS.search(line[-6:]) and _GOES_ON.match(after) is not None


def _begins(line: str, after: str) -> bool:
    """Whether *line* is the first word of a paragraph, or an outlet's code and a dash, and a long line goes on with it."""
    if _CODE.fullmatch(line):
        return len(after) >= _NARROW
    return len(line) <= _WORD and " " not in line and line.isalpha() and line.istitle() and len(after) >= _NARROW and after[0].islower()
