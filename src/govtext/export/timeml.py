"""TimeML: the text with its expressions of time as TIMEX3 elements."""

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from govtext.annotation import Annotation
from govtext.document import Document
from govtext.kinds import Duration, Timex

# What XML 1.0 cannot hold; a carriage return is kept by its number, or a reader would turn it into a line feed.
_UNSAYABLE = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def timeml(document: Document, *, name: str) -> str:
    """
    Return *document* as TimeML: the posted day as the document's creation time, dates, times, durations and sets as TIMEX3 in the text.

    A stretch of time ("8 tháng đầu năm 2021") has no value of its own in TIMEX3: it is a duration with a begin and an end point.

    >>> import govtext
    >>> print(timeml(govtext.parse("Sáng 3/11/2020, họp."), name="a").splitlines()[4])
    <TEXT><TIMEX3 tid="t1" type="TIME" value="2020-11-03TMO" temporalFunction="false">Sáng 3/11/2020</TIMEX3>, họp.</TEXT>
    """
    posted = document.published
    value = f" value={quoteattr(posted.value)}" if posted else ' value=""'
    words = _said(posted.text) if posted else ""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<TimeML>",
        f"<DOCID>{_said(name)}</DOCID>",
        f'<DCT><TIMEX3 tid="t0" type="{_sort(posted.value) if posted else "DATE"}"{value} temporalFunction="false" '
        f'functionInDocument="{"PUBLICATION_TIME" if posted else "NONE"}">{words}</TIMEX3></DCT>',
        f"<TEXT>{''.join(_marked(document))}</TEXT>",
        "</TimeML>",
        "",
    ]
    return "\n".join(lines)


def _marked(document: Document) -> Iterator[str]:
    """Yield the text in pieces, each expression of time inside its element."""
    at, number = 0, 1
    for one in sorted([*document.dates, *document.durations], key=lambda one: (one.start, -one.end)):
        if one.start < at:
            continue
        yield _said(document.text[at : one.start])
        elements = list(_elements(one, number))
        number += len(elements)
        yield "".join(elements)
        at = one.end
    yield _said(document.text[at:])


def _elements(one: Annotation, number: int) -> Iterator[str]:
    """Yield the elements of one expression: its own, and for a stretch those of its two ends, which have no words."""
    words = _said(one.text)
    value = str(getattr(one, "value", ""))
    mod = getattr(one, "mod", None)
    extra = f" mod={quoteattr(mod)}" if mod else ""
    if isinstance(one, Duration):
        sort = "DURATION" if value.startswith("P") and not value.startswith("PX") else "SET"
        yield f'<TIMEX3 tid="t{number}" type="{sort}" value={quoteattr(value)} temporalFunction="false"{extra}>{words}</TIMEX3>'
        return
    begin, _, end = value.partition("/")
    relative = "true" if isinstance(one, Timex) and not re.search("[0-9]{4}", one.text) else "false"
    if not end:
        yield f'<TIMEX3 tid="t{number}" type="{_sort(value)}" value={quoteattr(value)} temporalFunction="{relative}"{extra}>{words}</TIMEX3>'
        return
    ends = f'beginPoint="t{number + 1}" endPoint="t{number + 2}" temporalFunction="{relative}"'
    yield f'<TIMEX3 tid="t{number}" type="DURATION" value={quoteattr(_length(begin, end))} {ends}{extra}>{words}</TIMEX3>'
    for place, point in enumerate((begin, end), number + 1):
        yield f'<TIMEX3 tid="t{place}" type="{_sort(point)}" value={quoteattr(point)} temporalFunction="true"/>'


def _sort(value: str) -> str:
    return "TIME" if "T" in value else "DATE"


def _length(begin: str, end: str) -> str:
    """
    Return how long a stretch is in the unit of its ends, both counted.

    >>> _length("2021-01", "2021-08"), _length("2020", "2025"), _length("2019-06-28", "2019-07-06"), _length("2021", "2024-03")
    ('P8M', 'P6Y', 'P9D', 'PXM')
    """
    if re.fullmatch("[0-9]{4}", begin) and re.fullmatch("[0-9]{4}", end):
        return f"P{int(end) - int(begin) + 1}Y"
    first, last = re.fullmatch("([0-9]{4})-([0-9]{2})", begin), re.fullmatch("([0-9]{4})-([0-9]{2})", end)
    if first and last:
        return f"P{(int(last[1]) - int(first[1])) * 12 + int(last[2]) - int(first[2]) + 1}M"
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", begin) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", end):
        from datetime import date

        return f"P{(date.fromisoformat(end) - date.fromisoformat(begin)).days + 1}D"
    return "PXM"


def _said(words: str) -> str:
    return escape(_UNSAYABLE.sub("\ufffd", words), {"\r": "&#13;"})
