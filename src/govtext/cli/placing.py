"""The command places: units of the gazetteer, and what became of them."""

import csv
import datetime as dt
import io
import json
import textwrap

import click

from govtext.cli.asked import width
from govtext.places import Unit, units

_COLUMNS = ("code", "unit", "level", "parent", "province", "valid_from", "valid_until", "predecessors", "successors")
_Cell = str | list[str] | None


class _Day(click.ParamType[dt.date]):
    """A day as ISO text."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, context: click.Context | None) -> dt.date:
        """Read *value*."""
        try:
            return dt.date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value} is no day; write it as 2025-07-01", param, context)


@click.command()
@click.argument("name", required=False)
@click.option("--on", type=_Day(), metavar="DATE", help="Only units that stood on DATE, as 2025-06-30.")
@click.option("--to", type=_Day(), metavar="DATE", help="Follow predecessors and successors to those that stood on DATE, not one step only.")
@click.option("--level", type=click.Choice(["province", "district", "commune"]), help="Only units of one level.")
@click.option("--within", metavar="NAME", help="Only units that lie in NAME.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True, help="A table for a person, or for a program."
)
@click.pass_context
def places(
    context: click.Context, name: str | None, on: dt.date | None, to: dt.date | None, level: str | None, within: str | None, form: str
) -> None:
    """
    Look up the provinces, districts and communes called NAME, or all of them, and what became of each.

    The whole way of the communes across the reform of 1 July 2025 is

        govtext places --level commune --on 2025-06-30 --format csv
    """
    found = units(name, on=on, level=level, within=within)
    if form == "json":
        click.echo(json.dumps([_row(unit, to) for unit in found], ensure_ascii=False, indent=2))
    elif form == "csv":
        lines = io.StringIO()
        csv.writer(lines, lineterminator="\n").writerows([_COLUMNS, *[_cells(_row(unit, to)) for unit in found]])
        click.echo(lines.getvalue(), nl=False)
    else:
        for unit in found:
            _print(unit, to)
    if not found:
        click.echo("govtext: no such unit", err=True)
        context.exit(1)


def _print(unit: Unit, to: dt.date | None) -> None:
    """Print *unit* on a line, and under it what it was made of and what it became."""
    row = _row(unit, to)
    days = [word for word in (f"since {unit.valid_from}" if unit.valid_from else "", f"until {unit.valid_until}" if unit.valid_until else "") if word]
    above = [str(up) for up in (unit.parent, unit.province) if up and up != unit]
    click.echo(", ".join([click.style(_said(unit), bold=True), *dict.fromkeys(above), *days]))
    for arrow, others in (("<", row["predecessors"]), (">", row["successors"])):
        if others:
            click.echo(textwrap.fill("; ".join(others), width(), initial_indent=f"  {arrow} ", subsequent_indent="    ", break_long_words=False))


def _row(unit: Unit, to: dt.date | None) -> dict[str, _Cell]:
    """Return what is said of *unit*, under the names of the columns."""
    parent = unit.parent
    cells: tuple[_Cell, ...] = (
        unit.code,
        str(unit),
        unit.level,
        str(parent) if parent else None,
        str(unit.province),
        unit.valid_from.isoformat() if unit.valid_from else None,
        unit.valid_until.isoformat() if unit.valid_until else None,
        [_said(other) for other in unit.predecessors(on=to)],
        [_said(other) for other in unit.successors(on=to)],
    )
    return dict(zip(_COLUMNS, cells, strict=True))


def _cells(row: dict[str, _Cell]) -> list[str]:
    """Return *row* as words, lists with semicolons between."""
    return ["; ".join(cell) if isinstance(cell, list) else cell or "" for cell in row.values()]


def _said(unit: Unit) -> str:
    """Return name and code: phường Mỹ Trà (29888)."""
    return f"{unit} ({unit.code})" if unit.code else str(unit)
