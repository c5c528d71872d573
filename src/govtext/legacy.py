"""Vietnamese typed in a font's own encoding, TCVN3 (ABC) or VNI, read as Unicode."""

import re
from collections.abc import Mapping

# The marks as Latin-1 shows them, in the order of the letters they stand for: TCVN 5712:1993 (the ".Vn" fonts) ...
_TCVN3_LETTERS = "ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂÊÔƠƯĐ"
_TCVN3_CODES = "¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ¡¢£¤¥¦§"
# ... and VNI-Windows: a base letter, then a mark; i, đ, ơ, ư and their kin are letters of their own.
_VNI_MARKS: Mapping[str, tuple[str, str]] = {
    "a": ("ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"),
    "e": ("ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"),
    "o": ("ùøûõïâáàåãä", "óòỏõọôốồổỗộ"),
    "u": ("ùøûõï", "úùủũụ"),
    "y": ("ùøûõ", "ýỳỷỹ"),
    "ô": ("ùøûõï", "ớờởỡợ"),
    "ö": ("ùøûõï", "ứừửữự"),
}
_VNI_ALONE = dict(zip("ñôöæóòîíì", "đơưỉĩịỵíì", strict=True))

_TCVN3 = dict(zip(_TCVN3_CODES, _TCVN3_LETTERS, strict=True))
_VNI_PAIRS = {base + mark: letter for base, (marks, letters) in _VNI_MARKS.items() for mark, letter in zip(marks, letters, strict=True)}
# A capital takes a capital mark, or (in hurried typing) a small one.
_VNI = {
    **_VNI_PAIRS,
    **{pair.upper(): letter.upper() for pair, letter in _VNI_PAIRS.items()},
    **{pair[0].upper() + pair[1]: letter.upper() for pair, letter in _VNI_PAIRS.items()},
    **_VNI_ALONE,
    **{code.upper(): letter.upper() for code, letter in _VNI_ALONE.items()},
}
_VNI_CODE = re.compile("[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ñôöæóòîíìÑÔÖÆÓÒÎÍÌ]")

#: Letters that only Unicode has, or marks of its own: text with one of them is no font's encoding.
UNICODE = re.compile("[\u1ea0-\u1ef9\u0300-\u036făĂđĐơƠưƯ]")
_LETTER = re.compile("[^\\W\\d_]")
# What gives each encoding away: marks that no language's Latin-1 text has beside a letter.
_TCVN3_SIGNS = re.compile("(?<=[A-Za-zµ-þ])[¨©ª«¬\u00ad®µ¶·¸¹»¼½¾](?=[a-zµ-þ .,;:\\n)]|$)|(?<![^ \\n(])[®§][a-z¨-þ]")
_VNI_SIGNS = re.compile("[aeouyôöAEOUYÔÖ][ùøûõïåãäüëÙØÛÕÏÅÃÄÜË]|(?<![^ \\n(])[ñÑ][a-zA-Zöô]")
# VNI's commonest mark and letter: French, which has "où" and "Noël", has no ø, and no Spanish word begins with ñ.
_VNI_ONLY = re.compile("[aeouyôöAEOUYÔÖ][øØ]|(?<![^ \\n(])[ñÑ][aeiouôöAEIOUÔÖ]")


def decode(text: str) -> list[tuple[str, int, int]] | None:
    """
    Return *text* as (what is read, where it began, how long it was), or ``None`` where it is not in such an encoding.

    Sources: TCVN 5712:1993, and the VNI-Windows table as its fonts have it. Told by how often the marks stand beside
    letters: one in twenty letters at least, three different ones, and none that only Unicode has.

    >>> "".join(piece for piece, _, _ in decode("N«ng nghiÖp, l©m nghiÖp vµ thñy s¶n cña huyÖn"))
    'Nông nghiệp, lâm nghiệp và thủy sản của huyện'
    >>> "".join(piece for piece, _, _ in decode("ÑAÛNG BOÄ THAØNH PHOÁ laøm vieäc"))
    'ĐẢNG BỘ THÀNH PHỐ làm việc'
    >>> decode("Đảng bộ thành phố"), decode("Où est la façade du café ?")
    (None, None)
    """
    if text.isascii() or UNICODE.search(text):
        return None
    letters = len(_LETTER.findall(text))
    for signs, codes, code in ((_TCVN3_SIGNS, _TCVN3, None), (_VNI_SIGNS, _VNI, _VNI_CODE)):
        found = signs.findall(text)
        if len(found) * 20 >= letters and len(set(found)) >= 3 and (codes is _TCVN3 or _VNI_ONLY.search(text)):
            return _pieces(text, codes, code)
    return None


def _pieces(text: str, codes: Mapping[str, str], code: re.Pattern[str] | None) -> list[tuple[str, int, int]]:
    if code is None:
        return [(codes.get(letter, letter), place, 1) for place, letter in enumerate(text)]
    pieces: list[tuple[str, int, int]] = []
    plain = 0
    for match in code.finditer(text):
        pieces.extend((text[place], place, 1) for place in range(plain, match.start()))
        plain = match.end()
        found = match[0]
        if found in codes:
            pieces.append((codes[found], match.start(), len(found)))
        else:
            pieces.extend((codes.get(letter, letter), match.start() + place, 1) for place, letter in enumerate(found))
    pieces.extend((text[place], place, 1) for place in range(plain, len(text)))
    return pieces
