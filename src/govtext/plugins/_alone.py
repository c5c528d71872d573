"""A text that is nothing but the words for a time: "thứ 2 tuần tới", "Giỗ Tổ năm 2024", "7h30"."""

from collections.abc import Iterator

from govtext.plugin import LETTER, Match, Pattern, Source, pattern

#: Longer texts are no single phrase.
_LONGEST = 70
_LEADS = "vào|lúc|hồi|trong|dịp|nhân|nhân dịp|đúng|đến|tới|sau|trước|khoảng|từ|hôm|ngày|lễ|kỳ nghỉ|nghỉ"
_LEAD = pattern(rf"[ \n]{{0,9}}(?:(?:{_LEADS})(?![{LETTER}]) ?){{1,3}}|[ \n]{{1,9}}")
_TRAIL = pattern(r"[ .,;:!?\n]{1,9}\Z")


def alone(source: Source, shape: Pattern) -> Iterator[Match]:
    """Yield the matches of *shape* that the whole text is, lead words and marks apart; those with the fewest lead words first."""
    end = len(source.text)
    if end > _LONGEST:
        return
    trail = _TRAIL.first(source, max(0, end - 9), end)
    end = trail.start() if trail else end
    lead = _LEAD.match(source, 0)
    starts = [0, *(place for place in range(1, lead.end() + 1) if not source.text[place - 1].isalnum())] if lead else [0]
    for start in starts:
        found = shape.match(source, start, end)
        if found and found.end() == end:
            yield found
