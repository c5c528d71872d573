"""A report in a few Vietnamese sentences, said by rules from the facts that were found."""

from collections.abc import Iterable, Iterator
from itertools import groupby

import attrs

from govtext.annotation import Annotation
from govtext.kinds import Event, Headline, Indicator, OutletMention, Published, Quantity, Reference, Statement
from govtext.look.words import when_in_vietnamese

#: Kinds of event that are said with a verb: what somebody did; the others are held.
_DEEDS = {
    "working_session": "làm việc với",
    "inspection": "kiểm tra",
    "survey": "khảo sát",
    "visit": "thăm",
    "voter_meeting": "tiếp xúc cử tri",
    "dialogue": "đối thoại với",
    "reception": "tiếp",
}
_JOINED = {
    "chair": "chủ trì",
    "leader": "dẫn đầu",
    "attendee": "tham dự",
    "speaker": "phát biểu",
}
_BASES = {
    "plan": "kế hoạch",
    "budget": "dự toán",
    "total": "tổng số",
    "same_period": "so với cùng kỳ",
    "previous_year": "so với năm trước",
    "previous_period": "so với kỳ trước",
}
_MOVES = {"increase": "tăng", "decrease": "giảm", "unchanged": "không đổi"}
#: Acts that tell something, and so may be followed by a sentence as it was said.
_TELLING = frozenset(("report", "point_out", "emphasize", "conclude", "express", "note"))
_NAMED = 4
_LONG = 220


@attrs.frozen
class Sentence:
    """
    One sentence of a summary.

    Args:
        text: its words.

        about: the annotations that it says, in the order of its words.
    """

    text: str
    about: tuple[Annotation, ...]

    def __str__(self) -> str:
        return self.text


@attrs.frozen
class Summary:
    """
    What a report says, in a few sentences; its `str` is the paragraph.

    Args:
        sentences: each with the annotations that it rests on.
    """

    sentences: tuple[Sentence, ...] = ()

    def __str__(self) -> str:
        return " ".join(sentence.text for sentence in self.sentences)


def summarise(found: Iterable[Annotation], *, most: int = 5) -> Summary:
    """
    Return the summary of a report: its events, its figures, what was said, what was cited, and who published it.

    >>> from govtext.annotation import Mention, Span
    >>> from govtext.kinds import Participant
    >>> met = Event(Span(0, 8), "working_session", Mention(Span(0, 8), text="làm việc"), date="2020-11-11TAF",
    ...             participants=(Participant("leader", "Trần Văn Ba"), Participant("counterpart", "Huyện ủy Sa Thầy")))
    >>> print(summarise([met]))
    Chiều 11/11/2020, Trần Văn Ba làm việc với Huyện ủy Sa Thầy.

    Args:
        found: what was found in it.

        most: how many sentences of a sort are said; of figures those held against a plan or another time come first.
    """
    every = tuple(found)
    events = [one for one in every if isinstance(one, Event)]
    figures = [one for one in every if isinstance(one, Indicator) and one.subject]
    figures = sorted(sorted(figures, key=_weight)[:most], key=lambda one: one.span)
    said = [one for one in every if isinstance(one, Statement) and one.speaker and one.content]
    headline = next((one for one in every if isinstance(one, Headline)), None)
    sentences = [
        # Without an event it is the headline that says what the figures are about.
        *([Sentence(_stopped(_short(headline.text)), (headline,))] if headline and not events else []),
        *(sentence for event in events[:most] for sentence in _event(event)),
        *(Sentence(_figure(one), (one,)) for one in figures),
        *_statements(said[:most]),
        *_references([one for one in every if isinstance(one, Reference)], most),
        *_press(every),
    ]
    return Summary(tuple(sentences))


def _event(event: Event) -> Iterator[Sentence]:
    """Say what took place, and in a second sentence who else was there."""
    roles = {role: [part.name for part in event.participants if part.role == role] for role in ("host", "leader", "chair", "counterpart")}
    used = {"host", "counterpart"}
    day = [_capital(when_in_vietnamese(event.date)) if event.date and event.date[4:5] == "-" and "T" in event.date else _day(event.date)]
    about = f" về {_short(event.topic.text)}" if event.topic else ""
    if event.kind == "appointment" and event.appointee:
        post = f" giữ chức {event.to}" if event.to else ""
        former = f", trước đó là {event.from_}" if event.from_ else ""
        core = f"{event.appointee} được điều động, bổ nhiệm{post}{former}"
    elif event.kind in _DEEDS:
        used |= {"leader"}
        actors = roles["leader"] or roles["host"] or roles["chair"]
        used |= set() if roles["leader"] or roles["host"] else {"chair"}
        with_whom = _names(roles["counterpart"])
        deed = _DEEDS[event.kind] if with_whom or event.kind in ("voter_meeting",) else _DEEDS[event.kind].removesuffix(" với")
        if event.kind == "voter_meeting" and with_whom:
            deed += " tại"
        core = f"{_names(actors)} {deed} {with_whom}".strip() if actors else f"diễn ra cuộc {deed} {with_whom}".strip()
        core += about
    else:
        used |= set() if roles["counterpart"] else {"counterpart"}
        noun = _line(event.trigger.text.lower()).removeprefix("tổ chức ").removeprefix("diễn ra ")
        held = f"{_names(roles['host'])} tổ chức {noun}" if roles["host"] else f"diễn ra {noun}"
        core = held + (f" {_short(event.topic.text)}" if event.topic else "")
        used -= {"counterpart"}
    online = " theo hình thức trực tuyến" if event.online else ""
    first = ", ".join(filter(None, [*day, core + online]))
    yield Sentence(_stopped(first), (event,))
    rest: dict[str, list[str]] = {}
    for role, said in _JOINED.items():
        names = _names([part.name for part in event.participants if part.role == role])
        if names and role not in used:
            rest.setdefault(names, []).append(said)
    if rest:
        yield Sentence(_stopped("; ".join(f"{names} {_names(said)}" for names, said in rest.items())), (event,))


def _day(value: str | None) -> str:
    """Say a day at the head of a sentence: "Ngày 11/10/2021", "Năm 2021"."""
    if not value:
        return ""
    said = when_in_vietnamese(value)
    return _capital(f"ngày {said}" if said[:1].isdigit() and "/" in said and len(value) == 10 else said)


def _figure(one: Indicator) -> str:
    """Say one measured thing: what, when, how much, against which plan, and how it moved."""
    subject = _capital(_short(one.subject.text)) if one.subject else ""
    period = f" ({when_in_vietnamese(one.period)})" if one.period else ""
    lead = "phấn đấu đạt " if one.target else "ước đạt " if one.estimated else ""
    parts = []
    if one.value:
        parts.append(lead + _words(one.value))
    if one.attainment:
        reached = lead if lead and not one.value else "đạt "
        parts.append(f"{reached}{_words(one.attainment)} {_BASES.get(one.attainment.basis or '', '')}".strip())
    if one.change:
        move = _MOVES.get(one.change.direction or "", "")
        basis = _BASES.get(one.change.basis or "", "")
        basis = f"so với {basis}" if basis and not basis.startswith("so với") else basis
        parts.append(" ".join(filter(None, (move, _words(one.change), basis))))
    if one.value and not lead and _words(one.value).lower().endswith(subject.lower()):
        return f"{_capital(', '.join(parts))}{period}."
    return f"{subject}{period}: {', '.join(parts)}."


def _statements(said: list[Statement]) -> Iterator[Sentence]:
    """Say who said what; one speaker's statements on end are one sentence."""
    for speaker, group in groupby(said, key=lambda one: one.speaker):
        several = tuple(group)
        yield Sentence(_stopped(f"{speaker} {'; '.join(dict.fromkeys(map(_saying, several)))}"), several)


def _saying(one: Statement) -> str:
    """Say verb, addressee and content; words that begin as a sentence of their own stand behind a colon."""
    content = _short(one.content.text).strip('"“”') if one.content else ""
    verb = " ".join(filter(None, (_lower(_line(one.verb.text)), _line(one.addressee))))
    own = content[:1].isupper() and one.act in _TELLING
    return f"{verb}: {content}" if own else f"{verb} {content}".rstrip()


def _references(cited: list[Reference], most: int) -> Iterator[Sentence]:
    once = {(one.type, one.number, one.title): one for one in reversed(cited)}
    several = tuple(reversed(once.values()))
    if several:
        more = f" và {len(several) - most} văn bản khác" if len(several) > most else ""
        yield Sentence(f"Văn bản được nêu: {'; '.join(_lower(str(one)) for one in several[:most])}{more}.", several)


def _press(found: tuple[Annotation, ...]) -> Iterator[Sentence]:
    outlet = next((one for one in found if isinstance(one, OutletMention)), None)
    posted = next((one for one in found if isinstance(one, Published)), None)
    name = (outlet.name or outlet.code) if outlet else None
    if name or posted:
        when = f"đăng ngày {when_in_vietnamese(posted.value[:10])}" if posted else ""
        said = ", ".join(filter(None, (f"nguồn: {name}" if name else "", when)))
        yield Sentence(_stopped(said), tuple(one for one in (outlet, posted) if one))


def _weight(one: Indicator) -> tuple[int, int]:
    """What is held against a plan or another time comes first, then whatever has a known key."""
    held = sum(part is not None for part in (one.attainment, one.change))
    return -2 * held - (one.key is not None), one.span.start


def _names(names: list[str]) -> str:
    shown = list(dict.fromkeys(names))
    if len(shown) > _NAMED:
        return f"{', '.join(shown[:_NAMED])} và {len(shown) - _NAMED} đại biểu, đơn vị khác"
    return " và ".join(filter(None, (", ".join(shown[:-1]), shown[-1]))) if shown else ""


def _words(one: Quantity) -> str:
    return " ".join(one.text.split())


def _line(words: str | None) -> str:
    return " ".join((words or "").split())


def _short(words: str) -> str:
    line = " ".join(words.split()).rstrip(".;,")
    return line if len(line) <= _LONG else line[:_LONG].rpartition(" ")[0].rstrip(",;") + " …"


def _stopped(words: str) -> str:
    """Begin with a capital, and end in one stop."""
    return _capital(words) + ("" if words.endswith(("…", ".", "!", "?")) else ".")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _lower(words: str) -> str:
    """Begin with a small letter, unless the first word is an abbreviation."""
    return words[:1].lower() + words[1:] if not words.split(" ", 1)[0].isupper() else words
