"""How far a long piece of work has come, kept beside its output."""

import hashlib
import json
from pathlib import Path
from typing import Any

import attrs


class StaleError(Exception):
    """The journal is of other work, so that going on from it would mix two outputs."""


@attrs.frozen
class Mark:
    """
    A moment of the work.

    Args:
        done: how many records have been read and dealt with, the bad ones too.

        size: how much of the output is theirs; see `Writer.flush`.

        rejects: how many bytes of the dead letters are theirs.

        whole: whether that was all.
    """

    done: int = 0
    size: int = 0
    rejects: int = 0
    whole: bool = False


@attrs.frozen
class Journal:
    """
    The file that holds the last mark.

    Args:
        path: where it is.

        of: what the work is, in short: two pieces of work that differ in it are not the same.
    """

    path: Path
    of: str

    @classmethod
    def beside(cls, output: Path, **work: Any) -> "Journal":
        """Return the journal of an output, for the work that its arguments describe."""
        said = json.dumps(work, sort_keys=True, default=str)
        return cls(output.with_name(f"{output.name}.journal"), hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:16])

    def last(self) -> Mark:
        """
        Return the last mark; that of the beginning where there is none.

        Raises:
            StaleError: if the journal is of other work, or is no journal.
        """
        try:
            data = json.loads(self.path.read_text(encoding="utf-8"))
            if data.pop("of") == self.of:
                return Mark(**data)
        except FileNotFoundError:
            return Mark()
        except (ValueError, TypeError, KeyError, AttributeError):
            pass
        raise StaleError(f"{self.path} is the journal of other work; delete it, or leave out --resume, to begin anew")

    def note(self, mark: Mark) -> None:
        """Keep *mark* in the place of the last one, at one stroke."""
        half = self.path.with_name(f"{self.path.name}.half")
        half.write_text(json.dumps({"of": self.of, **attrs.asdict(mark)}), encoding="utf-8")
        half.replace(self.path)
