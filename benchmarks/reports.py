"""The reports that benchmarks read: real ones where they lie beside the checkout, else our own."""

from pathlib import Path

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared"
OWN = HERE.parent / "tests" / "examples" / "reports"


def texts(directories: list[Path] | None) -> list[str]:
    """Return the reports."""
    found = directories or [path for path in (SHARED / "samples", SHARED / "articles") if path.is_dir()] or [OWN]
    return [path.read_text(encoding="utf-8") for directory in found for path in sorted(directory.glob("*.txt"))]
