"""The bare scan: one regular expression, shaped like a trie, for all the words that a reader of reports must know."""

import re
from pathlib import Path

SURFACES = Path(__file__).with_name("surfaces.txt")


def surfaces() -> list[str]:
    """Return the titles, abbreviations, triggers, units and verbs, one a line of surfaces.txt."""
    return SURFACES.read_text(encoding="utf-8").split("\n")[:-1]


def union(words: list[str]) -> str:
    r"""
    Return an expression for all *words*, in which common beginnings are said once, that stands between letters and digits nowhere.

    >>> union(["ba", "bao", "ca"])
    '(?<!\\w)(?:ba(?:o)?|ca)(?!\\w)'
    """
    trie: dict = {}
    for word in words:
        node = trie
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return rf"(?<!\w){_said(trie, outermost=True)}(?!\w)"


def _said(node: dict, *, outermost: bool = False) -> str:
    ends = "" in node
    branches = [re.escape(letter) + _said(below) for letter, below in sorted(node.items()) if letter]
    if not branches:
        return ""
    if len(branches) == 1 and not ends and not outermost:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if ends else "")


def scanner(engine: object = re):
    """Return a function that counts the words in a text."""
    find = engine.compile(union(surfaces())).finditer  # type: ignore[attr-defined]

    def scan(text: str) -> int:
        return sum(1 for _ in find(text))

    return scan
