"""Check the links of the built site that stay inside it: ``python docs/check_links.py docs/_build/html``."""

import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Links(HTMLParser):
    """What a page links to, and the places in it that can be linked to."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.targets: set[str] = set()
        self.places: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of links, sources, ids and names."""
        for name, value in attrs:
            if name in ("href", "src") and value and not (tag == "link" and ("rel", "canonical") in attrs):
                self.targets.add(value)
            elif value and (name == "id" or (name == "name" and tag == "a")):
                self.places.add(value)


def broken(site: Path) -> list[str]:
    """Return a line for each link in *site* that leads to no file, or to no place in its page."""
    pages = {path.resolve(): Links(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}
    faults = []
    for path, page in sorted(pages.items()):
        for target in sorted(page.targets):
            parts = urlsplit(target)
            if parts.scheme or parts.netloc:
                continue
            there = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            there = there / "index.html" if there.is_dir() else there
            if not there.exists():
                faults.append(f"{path.relative_to(site.resolve())}: {target}: no such file")
            elif parts.fragment and there in pages and unquote(parts.fragment) not in pages[there].places:
                faults.append(f"{path.relative_to(site.resolve())}: {target}: no such place")
    return faults


def main() -> None:
    """Print what is broken; the exit status says whether anything is."""
    faults = broken(Path(sys.argv[1]))
    print("\n".join(faults) if faults else "every link inside the site leads somewhere")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
