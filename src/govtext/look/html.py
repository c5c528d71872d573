"""Reports as pages: the marked text, its facts as cards and a table, all in one file without scripts."""

import functools
import re
from collections.abc import Iterable, Iterator
from typing import Any, Protocol

import attrs

from govtext.annotation import Annotation
from govtext.codec import kind_name
from govtext.extras import need
from govtext.kinds import Byline, Event, Headline, Indicator, Official, OutletMention, Place, Published, Quantity, Reference, Statement, Timex
from govtext.look.marks import Mark, Piece, marks, pieces, quantities
from govtext.look.summary import Summary, summarise
from govtext.look.words import WORDS, Language, Speech

#: The sorts of marks, in the order of the legend.
SORTS = tuple(WORDS)[: tuple(WORDS).index("other") + 1]
_PLAIN = ("headline",)
# What no page can hold: halves of surrogate pairs, and controls that are no blank.
_UNSAYABLE = re.compile("[\ud800-\udfff\x00-\x08\x0e-\x1f\x7f]")
_OWN = frozenset(attrs.fields_dict(Annotation))
_SHOWN_EVIDENCE = 4


class Read(Protocol):
    """What is shown of a document: any value with a text, what was found in it, and what failed."""

    @property
    def text(self) -> str: ...
    @property
    def found(self) -> tuple[Annotation, ...]: ...
    @property
    def faults(self) -> tuple[Any, ...]: ...


@attrs.frozen(eq=False)
class Shown:
    """
    One report as the template asks for it.

    Args:
        name: what it is called in a list of several.

        read: the document.

        speech: the language of the page.

        anchor: what the names of its anchors begin with.
    """

    name: str
    read: Read
    speech: Speech
    anchor: str = "r"

    def all(self, kind: type[Any]) -> list[Any]:
        """Return all annotations of *kind*."""
        return [one for one in self.read.found if isinstance(one, kind)]

    @property
    def title(self) -> str:
        """The headline, else the file's name, else the word for report."""
        headline = next(iter(self.all(Headline)), None)
        return " ".join(headline.text.split()) if headline else self.name or self.speech.word("report")

    @property
    def facts(self) -> list[tuple[str, str]]:
        """When and where, by whom and when it was published; empty ones left out."""
        when = [event.date for event in self.all(Event) if event.date] + [date.value for date in self.all(Timex)]
        outlets = [", ".join(dict.fromkeys(filter(None, (one.name, one.code, one.province)))) for one in self.all(OutletMention)]
        facts = [
            ("date", self.speech.when(when[0]) if when else ""),
            ("place", ", ".join(list(dict.fromkeys(place.name for place in self.all(Place)))[:6])),
            ("published", "".join(self.speech.when(one.value) for one in self.all(Published)[:1])),
            ("outlet", "".join(outlets[:1])),
            ("byline", ", ".join(author for one in self.all(Byline) for author in one.authors)),
        ]
        return [fact for fact in facts if fact[1]]

    @property
    def events(self) -> list[Event]:
        """The events."""
        return self.all(Event)

    @property
    def indicators(self) -> list[Indicator]:
        """The indicators."""
        return self.all(Indicator)

    @property
    def officials(self) -> list[Official]:
        """The officials, in order of first mention."""
        return self.all(Official)

    @property
    def statements(self) -> list[Statement]:
        """The statements."""
        return self.all(Statement)

    @property
    def references(self) -> list[Reference]:
        """The cited documents, each once."""
        return list({(one.type, one.number, one.title): one for one in reversed(self.all(Reference))}.values())[::-1]

    @property
    def summary(self) -> Summary:
        """The summary."""
        return summarise(self.read.found)

    @functools.cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Every mark of the text."""
        return tuple(marks(self.read.found))

    @property
    def pieces(self) -> list[Piece]:
        """The steps that write the marked text."""
        return pieces(sayable(self.read.text), self.marks)

    @property
    def legend(self) -> list[tuple[str, int]]:
        """How many marks there are of each sort, empty ones left out."""
        counts = {sort: sum(mark.sort == sort for mark in self.marks) for sort in SORTS}
        return [(sort, count) for sort, count in counts.items() if count]

    @functools.cached_property
    def _anchors(self) -> dict[int, str]:
        return {id(one): f"{self.anchor}-{number}" for number, one in enumerate(self.read.found)}

    def anchor_of(self, one: Annotation) -> str:
        """Return the name of the place where *one* is marked."""
        return self._anchors.get(id(one), "")

    def begins(self, piece: Piece) -> bool:
        """Tell whether *piece* opens the first mark of its annotation, the one to link to."""
        return piece.mark is not None and piece.first and self._marked[id(piece.mark.of)][0] is piece.mark

    @functools.cached_property
    def _marked(self) -> dict[int, list[Mark]]:
        marked: dict[int, list[Mark]] = {}
        for mark in self.marks:
            marked.setdefault(id(mark.of), []).append(mark)
        return marked

    def tip(self, mark: Mark) -> str:
        """Return what a tool-tip says: what it is, its value, the rule, and the evidence."""
        return "\n".join(_tip(mark, self.speech))

    def roles(self, event: Event) -> dict[str, list[str]]:
        """Return who took part, by role, in the order told."""
        roles: dict[str, list[str]] = {}
        for part in event.participants:
            roles.setdefault(part.role, []).append(part.name)
        return roles


def page(reports: Iterable[tuple[str, Read]], *, language: Language = "vi") -> str:
    """
    Return a whole page that shows *reports*, each with its name.

    Raises:
        MissingExtraError: without jinja2, which ``govtext[html]`` brings.
    """
    shown = [Shown(name, read, Speech(language), f"r{number}") for number, (name, read) in enumerate(reports, 1)]
    return _render("page.html", shown, language)


def fragment(read: Read, *, language: Language = "vi") -> str:
    """Return one report as part of another page, such as a notebook's; its anchors are told apart by its text."""
    import zlib

    anchor = f"g{zlib.crc32(read.text.encode('utf-8', 'surrogatepass')):x}"
    return _render("fragment.html", [Shown("", read, Speech(language), anchor)], language)


def bare(read: Read) -> str:
    """
    Return the text alone, escaped: what can be shown without jinja2.

    >>> from types import SimpleNamespace
    >>> bare(SimpleNamespace(text="a < b", found=(), faults=()))
    "<pre>a &lt; b</pre><p>0 annotations; pip install 'govtext[html]' to see them marked</p>"
    """
    import html

    text = html.escape(sayable(read.text), quote=False)
    return f"<pre>{text}</pre><p>{len(read.found)} annotations; pip install 'govtext[html]' to see them marked</p>"


def sayable(text: str) -> str:
    r"""
    Return *text* with a sign in the place of each character that no page can hold.

    >>> sayable("a\x00b\ud800")
    'a�b�'
    """
    return _UNSAYABLE.sub("\ufffd", text)


def _render(template: str, shown: list[Shown], language: Language) -> str:
    return str(_environment().get_template(template).render(reports=shown, speech=Speech(language), sorts=SORTS, plain=_PLAIN))


@functools.cache
def _environment() -> Any:
    jinja2 = need("jinja2", "html")
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("govtext.look"), autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined
    )
    environment.finalize = lambda value: sayable(value) if type(value) is str else value
    return environment


def _tip(mark: Mark, speech: Speech) -> Iterator[str]:
    one = mark.of
    yield kind_name(type(one)) if mark.sort == "other" else speech.word(mark.sort)
    yield from _facts(one, speech)
    yield f"{speech.word('rule')}: {one.rule or '–'} ({one.by or '–'})"
    if one.evidence:
        shown = [f"{type(item).__name__} “{_short(item.text)}”" for item in one.evidence[:_SHOWN_EVIDENCE]]
        more = len(one.evidence) - len(shown)
        yield f"{speech.word('evidence')}: {'; '.join(shown)}{f' … +{more}' if more else ''}"


def _facts(one: Annotation, speech: Speech) -> Iterator[str]:
    """Yield the fields of *one* that say something, a line each; those of a quantity on the line of its part."""
    if isinstance(one, Indicator):
        for name, quantity in quantities(one).items():
            yield f"{speech.word(name)}: {_short(quantity.text)} = {_amount(quantity)}"
        if one.subject:
            yield f"{speech.word('subject')}: {_short(one.subject.text)}"
    for field in attrs.fields(type(one)):
        value = getattr(one, field.name)
        if field.name in _OWN or value in (None, "", (), False):
            continue
        name = speech.word(field.name.rstrip("_"))
        if isinstance(value, (str, int)):
            yield f"{name if value is not True else ''}{': ' if value is not True else ''}{_short(str(value)) if value is not True else name}"
        elif field.name == "titles":
            yield from (str(title) for title in value)
        elif field.name == "participants":
            yield from (f"{speech.word(part.role)}: {part.name}" for part in value)
        elif isinstance(value, tuple) and isinstance(value[0], str):
            yield f"{name}: {', '.join(value)}"


def _amount(one: Quantity) -> str:
    number = f"{one.number:f}" if one.number is not None else f"{one.low or 0:f}–{one.high or 0:f}"
    parts = (one.comparator, number + (f"/{one.of:f}" if one.of is not None else ""), one.unit, one.direction, one.basis)
    return " ".join(filter(None, parts))


def _short(words: str, most: int = 80) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most - 2]} …"
