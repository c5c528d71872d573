"""With what the text before a place must end, for a pattern of what stands right before it to be searched at all."""


def endings(*alternatives: str) -> tuple[str, ...]:
    """
    Return each of *alternatives*, branches of an expression without classes or groups, as words with a blank behind them.

    A pattern that ends in ``$`` is searched through all that stands before a place, and mostly for nothing; `str.endswith` tells that at once.

    >>> endings("để|nhằm", "đã")
    ('để ', 'nhằm ', 'đã ')
    """
    return tuple(f"{words} " for branch in alternatives for words in branch.split("|"))
