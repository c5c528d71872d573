"""Reports that are made from a seed, so that what they say is known without reading them."""

import random
from collections.abc import Iterator
from typing import NamedTuple

DISTRICTS = ("Hà Quảng", "Trùng Khánh", "Bảo Lạc", "Nguyên Bình", "Hòa An", "Thạch An", "Quảng Hòa", "Hạ Lang")
WORKS = ("thu ngân sách", "sản lượng lương thực", "giá trị sản xuất công nghiệp")
PARTS = (("Sáng", "TMO"), ("Chiều", "TAF"), ("Ngày", ""))


class Made(NamedTuple):
    """A report, and what it says: its day as a value, and its share of the plan."""

    id: int
    text: str
    day: str
    share: str


def report(number: int, seed: int = 0) -> Made:
    """Return the report of that number: short, and always the same for the same seed."""
    random_ = random.Random(f"{seed}/{number}")
    word, part = random_.choice(PARTS)
    year, month, day = random_.randint(2016, 2024), random_.randint(1, 12), random_.randint(1, 28)
    share = f"{random_.randint(40, 99)},{random_.randint(1, 9)}"
    district = random_.choice(DISTRICTS)
    text = f"{word} {day}/{month}/{year}, UBND huyện {district} họp. Trong kỳ, {random_.choice(WORKS)} đạt {share}% kế hoạch."
    return Made(number, text, f"{year}-{month:02}-{day:02}{'T' + part.removeprefix('T') if part else ''}", share.replace(",", "."))


def reports(count: int, seed: int = 0) -> Iterator[Made]:
    """Yield the first *count* reports of a seed."""
    return (report(number, seed) for number in range(count))
