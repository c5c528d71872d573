"""``python -m govtext``, and the command ``govtext``."""

from govtext.cli.commands import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
