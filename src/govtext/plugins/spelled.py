"""Days and years written in words: ngày mười lăm tháng tám, năm hai nghìn không trăm hai mươi."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import LEFT, LETTER, Source, Span, hookimpl, pattern
from govtext.plugins import _days
from govtext.plugins import _when as when
from govtext.plugins._spoken import spoken

_ONES = ("", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_TENS = {10: "mười", 20: "hai mươi", 30: "ba mươi"}
# Twenty-one is hai mươi mốt, fifteen mười lăm, twenty-four hai mươi tư or hai mươi bốn.
_NUMBERS = {word: worth for worth, word in enumerate(_ONES) if word} | {word: worth for worth, word in _TENS.items()}
_NUMBERS |= {f"mười {word}": 10 + one for one, word in enumerate(_ONES) if word and one != 5} | {"mười lăm": 15}
_NUMBERS |= {f"hai mươi {word}": 20 + one for one, word in enumerate(_ONES) if one > 1 and one != 5}
_NUMBERS |= {"hai mươi mốt": 21, "hai mươi tư": 24, "hai mươi lăm": 25, "hai mươi nhăm": 25, "ba mươi mốt": 31}
_NUMBER = "(?:" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_DAY = pattern(
    rf"{LEFT}(?:(?P<part>{when.PART}) )?(?:ngày|mùng|mồng) (?P<d>{_NUMBER}) tháng (?P<m>{when.MONTH}(?!\d)|(?!giêng|chạp){when.MONTH_NAME})"
    rf"(?![{LETTER}])(?! (?:âm lịch|âl))(?:,? năm (?P<y>{when.YEAR})(?!\d))?"
)
_BEHIND = pattern(r",? năm (?=một|hai)")
_YEAR = pattern(rf"{LEFT}năm (?=(?:một|hai) (?:nghìn|ngàn))")
_FIRST, _LAST = 1800, 2099


def days_in_words(source: Source) -> Iterator[TimeMention]:
    """
    Find days whose number is a word, with the year in figures or in words.

    >>> show("Sáng ngày mười lăm tháng tám năm 2020, họp; ngày hai tháng chín năm hai nghìn không trăm hai mươi mốt", TimeMention)
    'Sáng ngày mười lăm tháng tám năm 2020' value=2020-08-15TMO
    'ngày hai tháng chín năm hai nghìn không trăm hai mươi mốt' value=2021-09-02
    """
    for found in _DAY.find(source):
        year, end = found["y"], found.end()
        behind = None if year else _BEHIND.match(source, end)
        if behind and (said := _year(source, behind.end())):
            year, end = said
        value = _days.day_value(str(_NUMBERS[found["d"]]), str(when.month(found["m"])), year)
        if _days.possible(value):
            yield TimeMention(
                Span(found.start(), end), value + when.PARTS.get(found["part"] or "", ""), anchor="" if year else "near", rule="day-in-words"
            )


def years_in_words(source: Source) -> Iterator[TimeMention]:
    """
    Find years in words: "năm hai nghìn không trăm hai mươi".

    >>> show("Năm một nghìn chín trăm bốn mươi lăm", TimeMention)
    'Năm một nghìn chín trăm bốn mươi lăm' value=1945
    """
    for found in _YEAR.find(source):
        if said := _year(source, found.end()):
            yield TimeMention(Span(found.start(), said[1]), said[0], rule="year-in-words")


def _year(source: Source, start: int) -> tuple[str, int] | None:
    """Return the year in words at *start*, and where it ends."""
    number = spoken(source, start)
    likely = number is not None and number.words > 1 and _FIRST <= number.value <= _LAST
    return (str(int(number.value)), number.end) if number and likely else None


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finders of days and years in words."""
    yield days_in_words
    yield years_in_words
