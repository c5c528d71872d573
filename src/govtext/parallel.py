"""Many reports read by several processes, in order."""

import json
import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from govtext.document import Document, Fault

#: What reads one text: a pipeline's `parse`.
Reader = Callable[..., Document]


@attrs.frozen
class ToParcel:
    """The job of a worker whose documents are wanted as objects: what was found, wrapped for `Sent`."""

    reader: Reader
    given: Mapping[str, Any]

    def __call__(self, text: str) -> bytes:
        # Pickled, evidence that many findings rest on travels once. JSON repeats it under each of them, and takes four times as long to write
        # and ten times as long to read back; a JSON of our own without repetition takes as long as this. Measured with benchmarks/stages.py.
        document = self.reader(text, **self.given)
        return pickle.dumps((document.found, document.faults), protocol=5)


@attrs.frozen
class ToJson:
    """The job of a worker whose documents are wanted as JSON."""

    reader: Reader
    given: Mapping[str, Any]
    full: bool

    def __call__(self, text: str) -> bytes:
        return encoded(self.reader(text, **self.given).to_dict(full=self.full))


class Sent(Document):
    """A document from another process, whose findings are unwrapped when somebody first looks at them."""

    __slots__ = ("_parcel",)

    @classmethod
    def of(cls, text: str, parcel: bytes) -> "Sent":
        """Wrap what `ToParcel` found in *text*."""
        document = cls.__new__(cls)
        object.__setattr__(document, "text", text)
        object.__setattr__(document, "_parcel", parcel)
        return document

    def __getattr__(self, name: str) -> Any:
        """Open the parcel: Python asks here only for what is not there yet."""
        if name not in ("found", "faults"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        found, faults = pickle.loads(self._parcel)
        for slot, value in (("found", found), ("faults", faults), ("_parcel", b"")):
            object.__setattr__(self, slot, value)
        return found if name == "found" else faults

    def __eq__(self, other: object) -> bool:
        """Compare with any document, by what it says."""
        return isinstance(other, Document) and (self.text, self.found, self.faults) == (other.text, other.found, other.faults)

    __hash__ = Document.__hash__

    def __reduce__(self) -> tuple[type[Document], tuple[Any, ...]]:
        """Travel on as a plain document."""
        return Document, (self.text, self.found, self.faults)


# To whoever prints it, it is a document.
Sent.__name__ = Sent.__qualname__ = "Document"


def documents(reader: Reader, texts: Iterable[str], given: Mapping[str, Any], **how: Any) -> Iterator[Document]:
    """Yield the document of each of *texts*; see `govtext.Pipeline.parse_many`."""
    for text, result in _results(ToParcel(reader, given), reader, texts, given, **how):
        yield Sent.of(text, result) if isinstance(result, bytes) else result


def jsons(reader: Reader, texts: Iterable[str], given: Mapping[str, Any], *, full: bool, **how: Any) -> Iterator[bytes]:
    """Yield the JSON of each of *texts*; see `govtext.Pipeline.parse_json`."""
    for _, result in _results(ToJson(reader, given, full), reader, texts, given, **how):
        yield result if isinstance(result, bytes) else encoded(result.to_dict(full=full))


@attrs.frozen
class Item:
    """
    A report with what is known of it alone.

    Args:
        text: the report.

        published: as for `Pipeline.parse`.

        outlet: as for `Pipeline.parse`.

        unreadable: why there is no text, or ""; such an item only keeps its place among the others.
    """

    text: str
    published: Any = None
    outlet: str | None = None
    unreadable: str = ""

    def __len__(self) -> int:
        """Weigh as much as the text."""
        return len(self.text)


@attrs.frozen
class Row:
    """
    What became of an item.

    Args:
        line: the document's JSON in UTF-8, on one line; ``b""`` where it could not be read.

        faults: the finders that failed.

        failure: why it could not be read, or "".
    """

    line: bytes = b""
    faults: tuple[Fault, ...] = ()
    failure: str = ""


@attrs.frozen
class ToRow:
    """The job of a worker whose documents are written on: faults on one line, the document on another."""

    reader: Reader
    only: tuple[Any, ...] | None = None
    full: bool = False

    def __call__(self, item: Item) -> bytes:
        if item.unreadable:
            raise ValueError(item.unreadable)
        document = self.reader(item.text, published=item.published, outlet=item.outlet, only=self.only)
        faults = [attrs.astuple(fault) for fault in document.faults]
        return json.dumps(faults).encode() + b"\n" + encoded(document.to_dict(full=self.full))


def rows(job: ToRow, items: Iterable[Item], *, workers: int, **how: Any) -> Iterator[tuple[Item, Row]]:
    """Yield each of *items* with what became of it; nothing that is wrong with one of them costs another."""
    if workers == 1:
        for item in items:
            yield item, _row(job, item)
        return
    from govtext import crew

    for item, result in crew.work(job, items, workers=workers or crew.processors(), **how):
        yield item, Row(failure=item.unreadable or result.reason) if isinstance(result, crew.Failure) else _parted(result)


def _row(job: ToRow, item: Item) -> Row:
    try:
        return _parted(job(item))
    except Exception as error:
        return Row(failure=item.unreadable or f"{type(error).__name__}: {error}")


def _parted(result: bytes) -> Row:
    faults, _, line = result.partition(b"\n")
    return Row(line, () if faults == b"[]" else tuple(Fault(*fault) for fault in json.loads(faults)))


def failed(text: str, reason: str) -> Document:
    """Return the document of a text that could not be read at all."""
    return Document(text, (), (Fault("govtext", "parse", reason),))


def encoded(data: Mapping[str, Any]) -> bytes:
    """Return JSON in UTF-8, with escapes where the text has halves of characters, which UTF-8 cannot say."""
    try:
        return json.dumps(data, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return json.dumps(data).encode()


def _results(
    job: Callable[[str], bytes], reader: Reader, texts: Iterable[str], given: Mapping[str, Any], *, workers: int, **how: Any
) -> Iterator[tuple[str, Document | bytes]]:
    """Yield each text with its result; a single worker is this process itself."""
    if workers == 1:
        for text in _checked(texts):
            yield text, _here(reader, text, given)
        return
    from govtext import crew  # only now: multiprocessing takes as long to import as a report to read

    workers = workers or crew.processors()
    for text, result in crew.work(job, _checked(texts), workers=workers, **how):
        yield text, failed(text, result.reason) if isinstance(result, crew.Failure) else result


def _here(reader: Reader, text: str, given: Mapping[str, Any]) -> Document:
    try:
        return reader(text, **given)
    except Exception as error:
        return failed(text, f"{type(error).__name__}: {error}")


def _checked(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        if not isinstance(text, str):
            raise TypeError(f"text must be a str, not {type(text).__name__}; decode it first")
        yield text
