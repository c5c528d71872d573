"""Rows of titles of one person, and the tie of a title to a name."""

import attrs

from govtext.kinds import PersonName, TitleMention
from govtext.plugin import Layer, Source, pattern
from govtext.plugins import _words as w

#: Words that may stand between a title and a name.
HONORIFICS = rf"(?:(?:đồng chí|đ/c\.?|ông|bà|ngài|anh|chị|cô|thầy|{w.choice(w.RELIGIOUS)}|{w.choice(w.RANKS)}\.?|,) ?)*+"
_NOW = "(?:kiêm nhiệm |kiêm |hiện là |hiện |nay là |là |và là |và |được bầu làm |giữ chức vụ |giữ chức )"
_CHOSEN = (
    "(?:(?:miễn nhiệm|bãi nhiệm|cho thôi|thôi|bổ nhiệm|phân công|điều động|chỉ định|luân chuyển|tín nhiệm|bầu|giới thiệu|trúng cử|tái đắc cử|đắc cử)"
    ",? (?:và )?){0,3}"
)
_POST = "(?:giữ chức danh|giữ chức vụ|giữ chức|giữ vị trí|đảm nhiệm chức vụ|chức vụ|chức danh|làm|trúng cử|đắc cử)"
JOIN = pattern(
    rf"(?:,? ?(?:đã |vừa |cũng )?(?:tiếp tục )?(?:được (?:[^,.;:()\n]{{2,70}} )??)?(?:{_CHOSEN}{_POST}|(?:tái )?đắc cử|trúng cử) |"
    rf" ?(?:,|-|\() ?\n?(?:đồng thời )?{_NOW}?| kiêm nhiệm | kiêm | và | đồng thời là | là | hiện là | nay là )"
)


@attrs.frozen
class Tie:
    """A title and the name it is said of."""

    name: PersonName
    title: TitleMention
    rule: str


def front(source: Source, title: TitleMention, titles: Layer[TitleMention]) -> TitleMention:
    """Return the first of the titles in a row that ends with *title*."""
    before = titles.last_before(title.start)
    while before is not None and (join := JOIN.match(source, before.end, title.start)) is not None and join.end() == title.start:
        title, before = before, titles.last_before(before.start)
    return title
