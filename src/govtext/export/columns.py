"""The tables of a corpus: which columns each has, what they mean, and the rows that a document gives."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

import attrs

from govtext.annotation import Mention
from govtext.days import first_last, moment
from govtext.document import Document
from govtext.kinds import Official, Quantity

Row = dict[str, Any]

#: The version of the columns; it changes with the name, the type or the meaning of any.
TABLES = "govtext.tables/1"
# Digits that decimal128(38, 10) holds before the point.
_ROOM = Decimal(10) ** 28


@attrs.frozen
class Column:
    """
    One column.

    Args:
        name: what it is called.

        type: ``string``, ``int``, ``bool``, ``decimal``, ``date`` or ``timestamp``.

        says: what it means.
    """

    name: str
    type: str
    says: str


def _columns(*lines: str) -> tuple[Column, ...]:
    """Read columns from lines of "name type what it means"."""
    return tuple(Column(*line.split(" ", 2)) for line in lines)


def _where(prefix: str, what: str) -> tuple[str, ...]:
    return (f"{prefix}start int first character of {what}", f"{prefix}end int character after {what}")


_KEYED = ("document_id string key into documents",)
_TOLD = (
    "text string the words; of an official, the first that name the person",
    *_where("", "them"),
    "by string the plugin that found it",
    "rule string the rule that fired",
)


def _part(part: str, what: str) -> tuple[str, ...]:
    return (
        f"{part}_text string {what}, as written",
        *_where(f"{part}_", "those words"),
        f"{part}_number decimal in the base unit; null for a range",
        f"{part}_of decimal the whole, for a share: 12 in 5/12",
        f"{part}_low decimal lower end of a range",
        f"{part}_high decimal upper end of a range",
        f"{part}_unit string %, ha, VND, VND/người/năm, or the counted noun",
        f"{part}_comparator string about, nearly, over, under, at_least, at_most",
        f"{part}_basis string plan, budget, same_period, previous_year, previous_period, total",
        f"{part}_basis_text string the words for the basis",
        f"{part}_direction string of a change: increase, decrease, unchanged",
    )


#: Every table, its key first.
COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "documents": _columns(
        "document_id string key: the id that was given, else a digest of the text",
        "headline string the article's own title",
        "section string the site's section lines, joined by ' / '",
        "published string when the page says that it was posted",
        "published_at timestamp the same, to the minute",
        "outlet_code string the outlet's code, as written",
        "outlet_name string the outlet's name in full",
        "outlet_province string where the outlet publishes",
        "authors string names of the authors, joined by '; '",
        "province string the province named most often, else the outlet's",
        "characters int length of the text",
        "faults int how many finders failed",
    ),
    "indicators": _columns(
        "indicator_id string key",
        *_KEYED,
        "subject string the words that say what is measured",
        *_where("subject_", "the subject"),
        "key string canonical key of the subject",
        "period string the time it covers",
        "period_from date first day of that time",
        "period_to date last day of that time",
        "estimated bool true for ước, dự kiến",
        "target bool true for a goal still to reach",
        *_part("value", "the amount itself"),
        *_part("attainment", "how much of a plan or another whole is fulfilled"),
        *_part("change", "against another time"),
        *_TOLD,
    ),
    "events": _columns(
        "event_id string key",
        *_KEYED,
        "kind string what sort of occasion",
        "trigger string the words that say so",
        *_where("trigger_", "the trigger"),
        "date string when",
        "date_from date first day of that time",
        "date_to date last day of that time",
        "online bool whether it was held online; null where not told",
        "topic string what it was about",
        *_where("topic_", "the topic"),
        "appointee string of an appointment: who",
        "from_post string of an appointment: the post before",
        "to_post string of an appointment: the new post",
        *_TOLD,
    ),
    "participants": _columns(
        "participant_id string key",
        *_KEYED,
        "event_id string key into events",
        "role string chair, leader, host, counterpart, attendee, speaker",
        "name string a person's bare name, a body's full name",
        "official_id string key into officials, for a person with a title",
    ),
    "officials": _columns(
        "official_id string key",
        *_KEYED,
        "name string without honorific and rank",
        "honorific string đồng chí, ông, bà …",
        "titles string all titles as first written, joined by '; '",
        "mentions int how often the person is referred to",
        *_TOLD,
    ),
    "titles": _columns(
        "title_id string key",
        *_KEYED,
        "official_id string key into officials",
        "text string as first written",
        "role string canonical, with its rank",
        "organization string the body's full name",
        "former bool nguyên",
        "acting bool quyền, phụ trách",
    ),
    "statements": _columns(
        "statement_id string key",
        *_KEYED,
        "act string request, propose, direct …",
        "verb string the reporting verb",
        *_where("verb_", "the verb"),
        "speaker string who: a person, a body or a group",
        "official_id string key into officials, for a person with a title",
        "addressee string to whom, as written",
        "content string what was said",
        *_where("content_", "the content"),
        *_TOLD,
    ),
    "references": _columns(
        "reference_id string key",
        *_KEYED,
        "type string nghị quyết, chỉ thị, luật …",
        "number string as written, without số",
        "date string day of issue",
        "date_from date first day of that time",
        "date_to date last day of that time",
        "issuer string in full",
        "title string when quoted, or the name of a law",
        "refers_to string key of the first full citation of the same document",
        *_TOLD,
    ),
    "dates": _columns(
        "date_id string key",
        *_KEYED,
        "value string ISO 8601 / TIMEX3",
        "value_from date first day of that time",
        "value_to date last day of that time",
        "mod string START, MID, END, BEFORE, AFTER, APPROX",
        "alternatives string other values, joined by '; '",
        *_TOLD,
    ),
    "places": _columns(
        "place_id string key",
        *_KEYED,
        "name string the unit with its head as a canonical word",
        "level string province, district, commune, village",
        "code string official code; null while more than one candidate is left",
        "parent string the unit above",
        "province string its province",
        "era string legacy or 2025",
        "candidates int how many places it may be, when more than one",
        *_TOLD,
    ),
    "organizations": _columns(
        "organization_id string key",
        *_KEYED,
        "name string the full form",
        "type string what sort of body",
        "level string national, provincial, district, commune",
        "place string code of its place",
        *_TOLD,
    ),
}


def rows(key: str, document: Document) -> dict[str, list[Row]]:
    """
    Return the rows of every table that *document* gives, *key* being its id.

    >>> import govtext
    >>> found = rows("a.txt", govtext.parse("Thu ngân sách đạt 84,6 tỷ đồng."))
    >>> [(row["indicator_id"], row["value_number"]) for row in found["indicators"]]
    [('a.txt/indicators/0', Decimal('84600000000'))]
    """
    officials = {one.name: f"{key}/officials/{number}" for number, one in reversed(list(enumerate(document.officials)))}
    found: dict[str, list[Row]] = {name: [] for name in COLUMNS}
    found["documents"].append(_document(key, document))
    for name, read in _READERS.items():
        for number, one in enumerate(getattr(document, name)):
            row = {COLUMNS[name][0].name: f"{key}/{name}/{number}", "document_id": key, **read(one)}
            told = one.mentions[0] if isinstance(one, Official) and one.mentions else one
            found[name].append(row | {"text": told.text, "start": told.start, "end": told.end, "by": one.by, "rule": one.rule})
    for row in found["statements"]:
        row["official_id"] = officials.get(row["speaker"])
    for row in found["references"]:
        row["refers_to"] = None if row["refers_to"] is None else f"{key}/references/{row['refers_to']}"
    for number, event in enumerate(document.events):
        for place, part in enumerate(event.participants):
            name = f"{key}/participants/{number}.{place}"
            who = {"role": part.role, "name": part.name, "official_id": officials.get(part.name)}
            found["participants"].append({"participant_id": name, "document_id": key, "event_id": f"{key}/events/{number}", **who})
    for number, official in enumerate(document.officials):
        for place, title in enumerate(official.titles):
            name = f"{key}/titles/{number}.{place}"
            found["titles"].append({"title_id": name, "document_id": key, "official_id": f"{key}/officials/{number}", **attrs.asdict(title)})
    return found


def _document(key: str, document: Document) -> Row:
    outlet, posted = document.outlet, document.published
    provinces = Counter(place.province or (place.name if place.level == "province" else None) for place in document.places)
    provinces.pop(None, None)
    return {
        "document_id": key,
        "headline": " ".join(document.headline.text.split()) if document.headline else None,
        "section": " / ".join(document.section) or None,
        "published": posted.value if posted else None,
        "published_at": moment(posted.value) if posted else None,
        "outlet_code": outlet.code if outlet else None,
        "outlet_name": outlet.name if outlet else None,
        "outlet_province": outlet.province if outlet else None,
        "authors": "; ".join(document.byline.authors) or None if document.byline else None,
        "province": provinces.most_common(1)[0][0] if provinces else outlet.province if outlet else None,
        "characters": len(document.text),
        "faults": len(document.faults),
    }


def _times(name: str, value: str | None) -> Row:
    days = first_last(value) if value else None
    return {name: value, f"{name}_from": days[0] if days else None, f"{name}_to": days[1] if days else None}


def _said(name: str, mention: Mention | None) -> Row:
    if mention is None:
        return {name: None, f"{name}_start": None, f"{name}_end": None}
    return {name: " ".join(mention.text.split()), f"{name}_start": mention.start, f"{name}_end": mention.end}


def _plain(*names: str) -> Callable[[Any], Row]:
    return lambda one: {name: getattr(one, name) for name in names}


def _quantity(part: str, one: Quantity | None) -> Iterator[tuple[str, Any]]:
    for name in ("text", "start", "end", "unit", "comparator", "basis", "basis_text", "direction"):
        yield f"{part}_{name}", getattr(one, name, None)
    for name in ("number", "of", "low", "high"):
        number = getattr(one, name, None)
        yield f"{part}_{name}", number if number is None or abs(number) < _ROOM else None


def _indicator(one: Any) -> Row:
    parts = {name: value for part in ("value", "attainment", "change") for name, value in _quantity(part, getattr(one, part))}
    return {**_said("subject", one.subject), **_times("period", one.period), **_plain("key", "estimated", "target")(one), **parts}


def _event(one: Any) -> Row:
    posts = {"from_post": one.from_, "to_post": one.to}
    words = {**_said("trigger", one.trigger), **_said("topic", one.topic)}
    return {**words, **_times("date", one.date), **_plain("kind", "online", "appointee")(one), **posts}


def _official(one: Any) -> Row:
    titles = "; ".join(title.text for title in one.titles)
    return {"name": one.name, "honorific": one.honorific, "titles": titles or None, "mentions": len(one.mentions)}


def _timex(one: Any) -> Row:
    return {**_times("value", one.value), "mod": one.mod, "alternatives": "; ".join(one.alternatives) or None}


_READERS: Mapping[str, Callable[[Any], Row]] = {
    "indicators": _indicator,
    "events": _event,
    "officials": _official,
    "statements": lambda one: {**_said("verb", one.verb), **_said("content", one.content), **_plain("act", "speaker", "addressee")(one)},
    "references": lambda one: {**_times("date", one.date), **_plain("type", "number", "issuer", "title", "refers_to")(one)},
    "dates": _timex,
    "places": lambda one: {**_plain("name", "level", "code", "parent", "province", "era")(one), "candidates": len(one.candidates)},
    "organizations": _plain("name", "type", "level", "place"),
}
