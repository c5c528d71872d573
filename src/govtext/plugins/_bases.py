"""What a figure is held against: the words after it, "so với cùng kỳ", "kế hoạch năm"."""

import attrs

from govtext.kinds import Basis, Quantity
from govtext.plugin import LETTER, RIGHT, Lexicon, Source, Span, pattern

# From the figure to the basis stand few words: so với, của, chỉ tiêu do tỉnh …
_LINK = pattern(
    rf"(?:{RIGHT},? ?\(?(?:so với|so sánh với|so cùng|so|sánh với|của|trên|theo|trong|với|các|số|mức|cả|toàn bộ|tổng|cùng thời điểm"
    rf"|mục tiêu|thực hiện|đối với){RIGHT}){{1,4}} ?|,? "
)
# "tăng 32,8% về vốn so với cùng kỳ"
_ABOUT = pattern(
    r" về (?:tổng |số )?(?:vốn|lượng|giá trị|dự án|kim ngạch|diện tích|sản lượng|quy mô|doanh thu|lượt|khách|vụ|người|tiền|doanh nghiệp)"
    r"(?: đăng ký| đầu tư| khách| dự án)?(?= so | và )"
)
# "giảm 6% (131 hộ) so với năm 2017"
_ASIDE = pattern(r" \([^()\n]{1,60}\)(?= so )")
_PIECE = pattern(rf"[{LETTER}0-9]{{1,10}}")
_TAIL = pattern(
    rf"(?: (?:năm|tháng|quý|kỳ|giao|được|đề|ra|do|tỉnh|huyện|xã|thành|phố|hđnd|ubnd|trung|ương|cả|trước|ngoái"
    rf"|nghị|quyết|đại|hội|vốn|thủ|tướng|chính|phủ|\d{{1,4}}){RIGHT}){{1,8}}"
)
_MONTHS_OF = r"(?:(?:\d{1,2}|ba|sáu|chín) tháng(?: đầu)?|quý (?:iv|i{1,3}|[1-4])|tháng \d{1,2})(?:[/-]|,? (?:của )?năm )"
_YEAR = pattern(
    r" ?(?:\(?(?:so với|so|tăng so với) )(?:(?P<held>thực hiện|ước thực hiện) )?"
    rf"(?:(?:cuối |đầu |cả )?năm |{_MONTHS_OF}|vụ(?: [^\W\d]{{2,6}}){{1,3}}? (?:năm )?"
    r"|(?=20\d\d(?:\s?[,.;:)…](?!\d)|\n| và | nhưng | \(|$)))(?P<year>\d{4})(?!\d)"
)
# "So với quý I/2022": which months of that year
_STRETCH = pattern(
    r"(?:\(?(?:tăng )?so (?:với )?|hơn )?(?:(?:ước )?thực hiện )?"
    r"(?:(?P<months>\d{1,2}|ba|sáu|chín) tháng|quý (?P<quarter>iv|i{1,3}|[1-4])|tháng (?P<month>\d{1,2}))[^\d\n]{1,12}\d{4}"
)
_SPELLED = {"ba": 3, "sáu": 6, "chín": 9, "i": 1, "ii": 2, "iii": 3, "iv": 4}
# "So với vụ hè thu trước", "… năm trước"
_SEASON = pattern(r"vụ(?: [^\W\d]{2,6}){1,3}? (?P<year>năm )?(?:trước|ngoái)")


# At the head of a clause: "So với cùng kỳ năm trước, …"; nothing but commas between it and the figure.
_SAID = pattern(r"(?:^|[.;\n] ?)(?P<lead>so (?:với |cùng (?!k[ỳì]|tháng|quý|thời))?)(?=(?:[^.;\n]|\.(?=\d)){4,150}$)")
# Not "so với 2 tháng trước"
_MONTHS = pattern(r"\d{1,2} tháng(?! (?:liền )?trước)|quý")
#: What stands before the four digits of a year: "năm ", "tháng 5/", "quý II năm ".
UP_TO_YEAR = r"(?:năm |tháng \d{1,2}(?:[/-]|,? năm )|quý (?:iv|i{1,3}|[1-4])(?:[/-]|,? năm ))"
_YEAR_SAID = pattern(rf"{UP_TO_YEAR}(?P<year>\d{{4}})(?!\d)")


@attrs.frozen
class Held:
    """
    A basis and the words for it.

    Args:
        basis: as `Quantity.basis`, or "" for a basis that has no name of its own.

        span: the words, from the figure's end on.

        year: the year that a change is held against, or "".
    """

    basis: str
    span: Span
    year: str = ""


def held_against(source: Source, figure: Quantity, bases: Lexicon[Basis]) -> Held | None:
    """Return what *figure* is held against by the words directly after it, or ``None``."""
    aside = _ASIDE.match(source, figure.end) or _ABOUT.match(source, figure.end)
    behind = aside.end() if aside else figure.end
    if source.folded.startswith((") so ", "… so "), behind):
        # "(tăng 2 người) so với cùng kỳ", "tăng 2%… so với cùng kỳ"
        behind += 1
    if match := _YEAR.match(source, behind):
        return Held("", Span(behind + 1, match.end()), match["year"])
    starts = [behind]
    if link := _LINK.match(source, behind):
        starts.insert(0, link.end())
        if link[0].endswith("mục tiêu "):
            # "So với mục tiêu huyện giao": the goal itself is what is held against.
            starts.insert(1, link.end() - len("mục tiêu "))
    for start in starts:
        if found := _longest(source, start, bases):
            end, basis = found
            tail = _TAIL.match(source, end)
            return Held(basis, Span(behind + 1, tail.end() if tail else end))
    return None


def held_before(source: Source, figure: Quantity, bases: Lexicon[Basis]) -> Held | None:
    """Return what *figure* is held against by the head of its clause: "So với cùng kỳ, thu ngân sách tăng 5%"."""
    since = max(0, figure.start - 160)
    said = _SAID.first(source, since, figure.start)
    return told_at(source, said.start("lead"), said.end("lead"), bases) if said else None


def told_at(source: Source, start: int, after: int, bases: Lexicon[Basis]) -> Held | None:
    """Return the basis whose words begin at *start* and whose name begins at *after*: "so với cùng kỳ"."""
    if found := _longest(source, after, bases):
        return Held(found[1], Span(start, found[0]))
    if year := _YEAR_SAID.match(source, after):
        return Held("", Span(start, year.end()), year["year"])
    return Held("same_period", Span(start, after)) if _MONTHS.match(source, after) else None


def stretch_told(words: str) -> str:
    """
    Return the months that the words of a basis name, as the end of a period, or "" for none.

    >>> stretch_told("so với 6 tháng đầu năm 2021"), stretch_told("so với quý II/2021"), stretch_told("so với năm 2021")
    ('01-06', '04-06', '')
    """
    found = _STRETCH.fits(words)
    if found is None or found.lastgroup is None:
        return ""
    said = found[found.lastgroup]
    number = _SPELLED.get(said) or int(said)
    first, last = {"months": (1, number), "quarter": (3 * number - 2, 3 * number), "month": (number, number)}[found.lastgroup]
    return f"{first:02d}-{last:02d}"


def _longest(source: Source, start: int, bases: Lexicon[Basis]) -> tuple[int, str] | None:
    """Return where the longest basis that begins at *start* ends, and what it means."""
    at, best = start, None
    for _ in range(5):
        at += source.text[at : at + 1] == " "
        piece = _PIECE.match(source, at)
        if piece is None:
            break
        at = piece.end()
        for entry in bases.read(source.folded[start:at].strip()):
            best = at, entry.basis
    if best is None and source.folded.startswith("vụ ", start) and (season := _SEASON.match(source, start)):
        return season.end(), "previous_year" if season["year"] else "previous_period"
    return best
