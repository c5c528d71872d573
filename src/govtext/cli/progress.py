"""A bar on standard error while long work goes on, and lines that do not run into it."""

import sys
import time
from collections.abc import Callable
from typing import Any

import click

from govtext.cli.reports import Meter

#: How often the bar is drawn, in seconds.
_OFTEN = 0.1


class Progress:
    """
    How far the reading has come, how many reports that is, and how fast.

    Args:
        meter: what is read.

        shown: whether there is a bar at all.
    """

    def __init__(self, meter: Meter, *, shown: bool, clock: Callable[[], float] = time.monotonic) -> None:
        self.meter = meter
        self.clock = clock
        self.began = self.drawn = clock()
        self.count = 0
        self.seen = 0
        self.bar: Any = None
        if shown:
            length = max(meter.total, 1)
            self.bar = click.progressbar(
                length=length, file=sys.stderr, show_pos=False, item_show_func=self._rate, update_min_steps=max(1, length // 500)
            )

    def __enter__(self) -> "Progress":
        if self.bar is not None:
            self.bar.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        if self.bar is not None:
            self._draw()
            self.bar.__exit__(*error)

    def step(self) -> None:
        """Count one more."""
        self.count += 1
        if self.bar is not None and self.clock() - self.drawn > _OFTEN:
            self._draw()

    def say(self, line: str) -> None:
        """Print a line on standard error, in the place of the bar, which comes back below it."""
        click.echo(f"\r\033[K{line}" if self.bar is not None else line, err=True)

    def _draw(self) -> None:
        now = min(self.meter.position, self.bar.length)
        self.bar.current_item = self.count
        self.bar.make_step(now - self.seen)
        self.bar.render_progress()
        self.seen, self.drawn = now, self.clock()

    def _rate(self, count: int | None) -> str:
        return f"{count or 0} reports, {(count or 0) / max(self.clock() - self.began, 1e-6):.0f}/s"
