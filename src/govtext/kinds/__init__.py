"""The shared language: every kind that is found, and every sort of entry that plugins know."""

from govtext.annotation import Annotation, Mention
from govtext.kinds.acts import Event, Involvement, Occasion, OccasionWord, Participant, ReportingVerb, Saying, Statement
from govtext.kinds.bodies import Abbreviation, Organization
from govtext.kinds.documents import Reference, Symbol
from govtext.kinds.layout import (
    Caption,
    Chrome,
    Furniture,
    Headline,
    PageWord,
    Paragraph,
    Section,
    Sentence,
    Signature,
    SourceLine,
    Stamp,
)
from govtext.kinds.numbers import (
    Amount,
    Approximator,
    Attainment,
    Basis,
    Change,
    CountedNouns,
    Coverage,
    Indicator,
    IndicatorName,
    Measured,
    Outlook,
    Quantity,
    Unit,
)
from govtext.kinds.people import Official, Title, TitleMention
from govtext.kinds.places import Place, PlaceCandidate
from govtext.kinds.press import Byline, Dateline, Outlet, OutletMention, Published
from govtext.kinds.time import Duration, TimeMention, Timex
from govtext.lexicon import Entry

__all__ = [
    "Abbreviation",
    "Amount",
    "Annotation",
    "Approximator",
    "Attainment",
    "Basis",
    "Byline",
    "Caption",
    "Change",
    "Chrome",
    "CountedNouns",
    "Coverage",
    "Dateline",
    "Duration",
    "Entry",
    "Event",
    "Furniture",
    "Headline",
    "Indicator",
    "IndicatorName",
    "Involvement",
    "Measured",
    "Mention",
    "Occasion",
    "OccasionWord",
    "Official",
    "Organization",
    "Outlet",
    "OutletMention",
    "PageWord",
    "Outlook",
    "Paragraph",
    "Participant",
    "Place",
    "PlaceCandidate",
    "Published",
    "Quantity",
    "Reference",
    "ReportingVerb",
    "Saying",
    "Section",
    "Sentence",
    "Signature",
    "SourceLine",
    "Stamp",
    "Statement",
    "Symbol",
    "TimeMention",
    "Timex",
    "Title",
    "TitleMention",
    "Unit",
]
