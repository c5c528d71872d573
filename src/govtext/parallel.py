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
