"""The cycle of sixty years by which years are named: Giáp Thìn, Ất Tỵ."""

STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
BRANCHES = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")
_OTHERS = {"tị": "tỵ", "tí": "tý", "mẹo": "mão", "kỉ": "kỷ", "quí": "quý"}
STEM = "(?:" + "|".join((*STEMS, "kỉ", "quí")) + ")"
BRANCH = "(?:" + "|".join((*BRANCHES, "tị", "tí", "mẹo")) + ")"


def year_named(words: str, near: int) -> int | None:
    """
    Return the year called *words* that lies nearest to the year *near*; ``None`` where no year has that name.

    >>> year_named("giáp thìn", 2025), year_named("Ất Tỵ", 1970), year_named("giáp tỵ", 2025)
    (2024, 1965, None)
    """
    stem, branch = (_OTHERS.get(word, word) for word in words.lower().split())
    stem_, branch_ = STEMS.index(stem), BRANCHES.index(branch)
    years = [year for year in range(near - 30, near + 30) if (year - 4) % 10 == stem_ and (year - 4) % 12 == branch_]
    return min(years, key=lambda year: abs(year - near), default=None)
