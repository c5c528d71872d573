"""What a term or a school year that begins or runs on the report's own day tells of its year."""

from govtext.kinds import TimeMention
from govtext.plugin import LEFT, RIGHT, Source, pattern

# Inside a sentence: the stop of "TP.Hạ Long", "TX. Sa Pa" ends none.
_ON = r"(?:[^.\n]|\.(?=\S)|(?<=[ (]t[pxt])\.)"
_YEARS = r"\(?(?P<year>20\d\d) ?[-–] ?20\d\d(?!\d)"
# "Ngày 26/10, xã tổ chức Đại hội … nhiệm kỳ 2025-2030": the congress that opens a term
_CONGRESS = pattern(
    rf"{_ON}{{0,110}}{LEFT}(?:tổ chức|tiến hành|khai mạc|diễn ra|dự){_ON}{{0,60}}{LEFT}đại hội{_ON}{{0,110}}{LEFT}nhiệm k[ỳì] ?{_YEARS}"
)
_COUNCIL = rf"{LEFT}(?:hđnd|hội đồng nhân dân){RIGHT}"
_FIRST = rf"{LEFT}kỳ họp (?:lần )?thứ (?:nhất|1){RIGHT}"
# "Ngày 9/7, HĐND xã khóa II, nhiệm kỳ 2011-2016 khai mạc kỳ họp thứ nhất"
_FIRST_OF_TERM = pattern(
    rf"{_ON}{{0,60}}{_COUNCIL}{_ON}{{0,60}}{LEFT}nhiệm k[ỳì] {_YEARS} (?:đã |chính thức )?(?:tổ chức|tiến hành|khai mạc|họp) {_FIRST}"
)
_TERM_OF_FIRST = pattern(rf"{_ON}{{0,90}}{_FIRST},? {_COUNCIL}{_ON}{{0,50}}{LEFT}nhiệm k[ỳì] {_YEARS}")
# "Sáng 5/9, trường khai giảng năm học mới 2016-2017"
_CLASSES = pattern(rf"{_ON}{{0,160}}{LEFT}khai giảng {_ON}{{0,12}}(?<=năm học |học mới ){_YEARS}")
# "Ngày 8/12, kỳ họp thứ 9 HĐND tỉnh, nhiệm kỳ 2011-2016": a council sits until the middle of its last year.
_SITTING = pattern(
    rf"(?=[^\n]{{0,160}}{LEFT}họp){_ON}{{0,80}}{_COUNCIL}{_ON}{{0,60}}{LEFT}nhiệm k[ỳì] \(?(?P<year>20\d\d) ?[-–] ?(?P<last>20\d\d)(?!\d)"
)
_AFTER_CONGRESS = pattern(rf"{LEFT}sau (?:khi )?đại hội{_ON}{{0,110}}{LEFT}nhiệm k[ỳì] {_YEARS}", cues=("sau đại hội", "sau khi đại hội"))


def opened(source: Source, own: TimeMention) -> int | None:
    """Return the first year of what opens on the day *own*: the term of a congress, or of a council in its first session; a school year."""
    month = own.value[5:7]
    for opening in (_CONGRESS, _FIRST_OF_TERM, _TERM_OF_FIRST):
        if found := opening.match(source, own.end):
            return int(found["year"])
    found = _CLASSES.match(source, own.end) if "08" <= month <= "10" else None
    return int(found["year"]) if found else None


def last_of_sitting(source: Source, own: TimeMention) -> int | None:
    """Return the last year in which the council that sits on the day *own* can: the one before its term ends, late in a year."""
    found = _SITTING.match(source, own.end) if own.value[5:7] >= "09" else None
    return int(found["last"]) - 1 if found else None


def after_congress(source: Source, last: int) -> int | None:
    """Return *last*, the last year in which a council can sit, where it does so after a congress that opened its term then."""
    found = _AFTER_CONGRESS.first(source)
    return last if found and int(found["year"]) == last else None
