"""The shared language: every kind that is found, and every sort of entry that plugins know."""

from govtext.annotation import Annotation, Mention
from govtext.kinds.acts import Event, Participant, Statement
from govtext.kinds.bodies import Abbreviation, Organization
from govtext.kinds.documents import Reference, Symbol
from govtext.kinds.layout import Caption, Chrome, Headline, Paragraph, Section, Sentence, Signature
from govtext.kinds.numbers import Amount, Attainment, Change, Indicator, Quantity, Unit
from govtext.kinds.people import Official, Title, TitleMention
from govtext.kinds.places import Place, PlaceCandidate
from govtext.kinds.press import Byline, Dateline, Outlet, OutletMention, Published
from govtext.kinds.time import Duration, TimeMention, Timex
from govtext.lexicon import Entry

__all__ = [
    "Abbreviation",
    "Amount",
    "Annotation",
    "Attainment",
    "Byline",
    "Caption",
    "Change",
    "Chrome",
    "Dateline",
    "Duration",
    "Entry",
    "Event",
    "Headline",
    "Indicator",
    "Mention",
    "Official",
    "Organization",
    "Outlet",
    "OutletMention",
    "Paragraph",
    "Participant",
    "Place",
    "PlaceCandidate",
    "Published",
    "Quantity",
    "Reference",
    "Section",
    "Sentence",
    "Signature",
    "Statement",
    "Symbol",
    "TimeMention",
    "Timex",
    "Title",
    "TitleMention",
    "Unit",
]
