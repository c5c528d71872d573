"""Words laid out in columns; Vietnamese in NFC takes one cell a letter."""

import textwrap
import unicodedata
from collections.abc import Iterator, Sequence

import click

GAP = "  "
_LEAST = 8


def plain(words: str) -> str:
    r"""
    Return *words* on one line, in NFC.

    >>> plain("Ủy ban\n  nhân dân")
    'Ủy ban nhân dân'
    """
    return " ".join(unicodedata.normalize("NFC", words).split())


def rows(cells: Sequence[Sequence[str]], width: int, *, header: bool = False) -> Iterator[str]:
    r"""
    Yield the lines of a table that is at most *width* wide; columns without content are left out.

    Args:
        cells: the rows; with *header*, the first one is the columns' names.

        width: the widest columns are narrowed until the table fits, their words wrapped.

        header: whether the first row is names, and printed faintly.

    >>> print(click.unstyle("\n".join(rows([["subject", "value"], ["thu ngân sách", "84,6 tỷ đồng"]], 40, header=True))))
    subject        value
    thu ngân sách  84,6 tỷ đồng
    >>> print("\n".join(rows([["thu ngân sách trên địa bàn", "84,6 tỷ đồng"]], 28)))
    thu ngân sách   84,6 tỷ đồng
    trên địa bàn
    """
    body = cells[header:]
    kept = [number for number in range(len(cells[0]) if cells else 0) if any(row[number] for row in body)]
    if not kept:
        return
    shown = [[plain(row[number]) for number in kept] for row in cells]
    widths = _fit([max(len(row[column]) for row in shown) for column in range(len(kept))], width)
    for number, row in enumerate(shown):
        for line in _wrapped(row, widths):
            yield click.style(line, dim=True) if header and number == 0 else line


def hanging(words: str, width: int, *, indent: str, most: int = 0) -> str:
    """
    Return *words* wrapped to *width* behind *indent*, cut after *most* lines unless that is 0.

    >>> print(hanging("rà soát từng chỉ tiêu còn thấp của năm nay", 24, indent="  ", most=2))
      rà soát từng chỉ tiêu
      còn thấp của năm nay
    """
    return textwrap.fill(
        plain(words), max(width, _LEAST + len(indent)), initial_indent=indent, subsequent_indent=indent, max_lines=most or None, placeholder=" …"
    )


def _fit(widths: list[int], width: int) -> list[int]:
    """Narrow the widest column, a cell at a time, until all fit into *width* or nothing more can be given."""
    while sum(widths) + len(GAP) * (len(widths) - 1) > width and max(widths) > _LEAST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _wrapped(row: list[str], widths: list[int]) -> Iterator[str]:
    columns = [textwrap.wrap(cell, width) or [""] for cell, width in zip(row, widths, strict=True)]
    for number in range(max(len(lines) for lines in columns)):
        cells = [lines[number] if number < len(lines) else "" for lines in columns]
        yield GAP.join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()
