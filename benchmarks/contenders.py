"""
What is measured: each contender gets ready, and gives back what reads one text and counts what it finds.

This file is run by the Python of each contender's own environment, so it imports nothing but the standard library at the top.
"""

import dataclasses
import os
import warnings
from collections.abc import Callable

Read = Callable[[str], int]


@dataclasses.dataclass(frozen=True)
class Contender:
    """
    A competitor.

    Args:
        name: as it stands in the table.

        finds: what it gives, in a few words: none gives what another gives.

        ready: gets ready.

        packages: what to install for it; none: govtext's own environment.
    """

    name: str
    finds: str
    ready: Callable[[], Read]
    packages: tuple[str, ...] = ()


def _bare() -> Read:
    from scan import scanner

    return scanner()


def _bare_regex() -> Read:
    import regex
    from scan import scanner

    return scanner(regex)


def _govtext(*keys: str) -> Callable[[], Read]:
    def ready() -> Read:
        from govtext import Pipeline
        from govtext.document import kind_for

        pipeline = Pipeline.builtin()
        kinds = {kind_for(key) for key in keys} or None
        return lambda text: len(pipeline.parse(text, only=kinds).found)

    return ready


def _govtext_afresh() -> Read:
    os.environ["GOVTEXT_CACHE"] = "off"  # as the first process on a machine has it: what to compile, and for none after it
    return _govtext()()


def _govtext_json() -> Read:
    from govtext import Pipeline

    pipeline = Pipeline.builtin()
    return lambda text: len(pipeline.parse(text).to_json())


def _dateparser() -> Read:
    from dateparser.search import search_dates

    return lambda text: len(search_dates(text, languages=["vi"]) or ())


def _underthesea(name: str) -> Callable[[], Read]:
    def ready() -> Read:
        import underthesea

        read = getattr(underthesea, name)
        return lambda text: len(read(text))

    return ready


def _duckling(*names: str) -> Callable[[], Read]:
    def ready() -> Read:
        import duckling

        zones = duckling.load_time_zones("/usr/share/zoneinfo")
        now = duckling.parse_ref_time(zones, "Asia/Ho_Chi_Minh", 1_633_939_200)
        context = duckling.Context(now, duckling.parse_locale("VI", duckling.default_locale_lang(duckling.parse_lang("VI"))))
        dimensions = duckling.parse_dimensions(list(names))
        return lambda text: len(duckling.parse(text, context, dimensions))

    return ready


def _quantulum3() -> Read:
    warnings.simplefilter("ignore")
    from quantulum3 import parser

    return lambda text: len(parser.parse(text))


def _spacy() -> Read:
    import spacy
    from scan import surfaces

    words = surfaces()
    # Two thousand: the words of the bare scan, and the same with a capital or in capitals, as headlines have them.
    forms = list(dict.fromkeys([*words, *(word[:1].upper() + word[1:] for word in words), *(word.upper() for word in words)]))[:2000]
    nlp = spacy.blank("xx")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "WORD", "pattern": form} for form in forms])
    nlp.max_length = 10**9
    return lambda text: len(nlp(text).ents)


KEYS = ("dates", "durations", "organizations", "places", "references", "officials", "indicators", "statements", "events")

BARE = Contender("bare scan, re", "1,014 words", _bare)

OURS = (
    BARE,
    Contender("bare scan, regex", "1,014 words", _bare_regex, ("regex",)),
    Contender("govtext", "everything", _govtext()),
    Contender("govtext, nothing kept", "everything, GOVTEXT_CACHE=off", _govtext_afresh),
    Contender("govtext, JSON", "everything, written", _govtext_json),
    Contender("govtext, days and periods", "only= dates, durations", _govtext("dates", "durations")),
    *(Contender(f"govtext, {key}", f"only= {key}", _govtext(key)) for key in KEYS),
)

PEERS = (
    Contender("dateparser search_dates", "dates (vi)", _dateparser, ("dateparser",)),
    Contender("duckling, time", "times (VI)", _duckling("time"), ("pyduckling-native-phihos",)),
    Contender(
        "duckling, time number money", "times, numbers, money (VI)", _duckling("time", "number", "amount-of-money"), ("pyduckling-native-phihos",)
    ),
    Contender("quantulum3", "quantities (English)", _quantulum3, ("quantulum3",)),
    Contender("underthesea word_tokenize", "words", _underthesea("word_tokenize"), ("underthesea",)),
    Contender("underthesea ner", "words, tags, names", _underthesea("ner"), ("underthesea",)),
    Contender("spaCy entity ruler", "2,000 phrases", _spacy, ("spacy",)),
)

ALL = {contender.name: contender for contender in (*OURS, *PEERS)}
