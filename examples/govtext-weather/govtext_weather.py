"""Rain in weather bulletins: how hard, how much, for which day and where."""

from collections.abc import Iterator
from decimal import Decimal

import attrs

from govtext.kinds import Place, Sentence, Timex
from govtext.plugin import RIGHT, Annotation, Entry, Layer, Lexicon, Source, hookimpl, pattern


@attrs.frozen(kw_only=True)
class RainWord(Entry):
    """
    Words for rain.

    Args:
        words: as bulletins have them; capitals do not matter.

        strength: ``"light"``, ``"moderate"``, ``"heavy"`` or ``"very heavy"``.

        variants: other spellings.
    """

    words: str
    strength: str
    variants: tuple[str, ...] = ()


@attrs.frozen
class Rain(Annotation):
    """
    Rain that a bulletin tells of.

    Args:
        strength: as its word says.

        day: of which day, as `Timex` has it, or ``None``.

        place: the place named last before it in the sentence, or ``None``.

        low: the least that falls, in millimetres, or ``None``.

        high: the most that falls, or ``None``.
    """

    strength: str
    day: str | None = None
    place: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None


_AMOUNT = pattern(r"(?P<low>[0-9]{1,4})(?: ?- ?(?P<high>[0-9]{1,4}))? ?mm" + RIGHT, cues=("mm",))


def rains(source: Source, sentences: Layer[Sentence], times: Layer[Timex], places: Layer[Place], known: Lexicon[RainWord]) -> Iterator[Rain]:
    """
    Find rain, with what its sentence says of it.

    >>> show("Chiều 12/9/2024, xã Ia Grai có mưa to, lượng mưa 50 - 100mm.", Rain)
    'mưa to' strength=heavy day=2024-09-12TAF place=xã Ia Grai low=50 high=100
    >>> show("Ca khúc Mưa Sài Gòn vang lên.", Rain)
    """
    for span, word in known.find(source):
        sentence = sentences.covering(span)
        if sentence is None:
            continue
        day = times.last_before(span.start) or times.first_after(span.end)
        place = places.last_before(span.start)
        near = [one for one in (day, place) if one is not None and one.span in sentence.span]
        amount = _AMOUNT.first(source, span.end, sentence.end)
        yield Rain(
            span,
            word.strength,
            day=day.value if day in near else None,
            place=place.name if place in near else None,
            low=Decimal(amount["low"]) if amount else None,
            high=Decimal(amount["high"]) if amount and amount["high"] else None,
            rule="rain-word",
            evidence=(sentence, *near),
        )


@hookimpl
def govtext_entries() -> Iterator[Entry]:
    """Which names do you know?"""
    yield RainWord(words="mưa nhỏ", strength="light", variants=("mưa phùn",))
    yield RainWord(words="mưa vừa", strength="moderate")
    yield RainWord(words="mưa to", strength="heavy", variants=("mưa lớn",))
    yield RainWord(words="mưa rất to", strength="very heavy", variants=("mưa đặc biệt to", "mưa rất lớn"))


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """What can you find?"""
    yield rains
