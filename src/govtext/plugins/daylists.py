"""Days that share a month: 13 và 14/8, các ngày 14, 15 và 16-4."""

from collections.abc import Iterator

from govtext.kinds import TimeMention
from govtext.plugin import Source, Span, hookimpl, pattern
from govtext.plugins import _days
from govtext.plugins import _leads as leads
from govtext.plugins import _when as when

_LIST = pattern(
    rf"{_days.FREE}(?P<members>{when.DAY}(?!\d)(?:\s?,\s?(?:ngày )?{when.DAY}(?!\d)){{0,6}}),?\s?(?P<join>và|&|,)\s?(?:ngày )?"
    rf"(?P<last>{_days.figures()}|{_days.words()}){_days.CLOSED}"
)
_MEMBER = pattern(rf"{when.DAY}(?!\d)")


def day_lists(source: Source) -> Iterator[TimeMention]:
    """
    Find days that share a month: each is a mention of its own, and the lead word goes to the first.

    >>> show("Trong 2 ngày 13 và 14/8/2020", TimeMention)
    '13' value=2020-08-13
    '14/8/2020' value=2020-08-14
    """
    for found in _LIST.find(source):
        day = _days.NumberedDay.of(found)
        lead = leads.lead_before(source, found.start(), several=True)
        if not day.possible or not lead.strong or lead.clock or leads.lunar(source, lead.start, found.end()):
            continue
        start = lead.start
        for member in _MEMBER.find(source, *found.span("members")):
            value = f"{day.value[:8]}{int(member[0]):02d}"
            if _days.possible(value):
                yield TimeMention(
                    Span(min(start, member.start()), member.end()), value + lead.part, anchor=day.anchor, shift=day.shift, rule="day-of-list"
                )
            start = found.end()
        yield TimeMention(Span.of(found, "last"), day.value + lead.part, anchor=day.anchor, shift=day.shift, rule="day-of-list")


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Offer the finder of lists of days."""
    yield day_lists
