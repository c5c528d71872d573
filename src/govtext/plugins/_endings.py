"""What has to stand in a text, or at its end, for a pattern to be searched in it at all."""

from collections.abc import Iterable


def endings(*alternatives: str) -> tuple[str, ...]:
    """
    Return each of *alternatives*, branches of an expression without classes or groups, as words with a blank behind them.

    A pattern that ends in ``$`` is searched through all that stands before a place, and mostly for nothing; `str.endswith` tells that at once.

    >>> endings("để|nhằm", "đã")
    ('để ', 'nhằm ', 'đã ')
    """
    return tuple(f"{words} " for branch in alternatives for words in branch.split("|"))


def has_any(text: str, words: Iterable[str]) -> bool:
    """
    Tell whether one of *words* stands in *text*.

    >>> has_any("đoàn sẽ làm việc", ("dự kiến", "sẽ"))
    True
    """
    return any(map(text.__contains__, words))
