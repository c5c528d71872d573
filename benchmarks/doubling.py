"""
What twice the text costs: texts made to be hard, at two lengths, and the finders that take more than twice as long.

python benchmarks/doubling.py [CHARACTERS]
"""

import sys
import time
from collections import Counter

from govtext import Pipeline
from govtext.run import Run

HARD = {
    "blanks": " ", "line breaks": "\n", "digits": "7", "dots": ".", "1/": "1/", "1,": "1,", "1-": "1-", "1.": "1.234.", "brackets": "(",
    "quotes": "“", "straight quotes": '"', "capitals": "A", "Capital words": "An ", "letters": "a",
    "Bí thư": "Bí thư ", "ông": "ông ", "xã": "xã ", "UBND": "UBND ",
    "và": "và ", "commas": "xã An, ", "figures": "3 xã, ", "days": "ngày 1/1/2021 ", "dashes": "- ",
    "colons": ": ", "năm": "năm ", "tăng": "tăng 3% ",
    "yêu cầu": "ông An yêu cầu ", "hội nghị": "hội nghị ", "Nghị quyết": "Nghị quyết số ", "Tỉnh ủy": "Tỉnh ủy ", "slashes": "/", "marks": "a\u0301",
    "1a": "1a", "Chinese": "".join(map(chr, range(0x4E00, 0x9000))), "được bầu": "được bầu ",
    "zero width": "\u200b", "crlf": "\r\n", "lines": "Ông An\n", "sentences": "Ông An nói. ", "Ảnh:": "Ảnh: ", "đồng chí A, B": "đồng chí An, ",
    "quoted": "“An” ", "unclosed": "(An ", "tỷ đồng": "tỷ đồng ", "từ đến": "từ 1 đến ", "codes": "1-NQ/",
}  # fmt: skip


class Timed(Run):
    """A run that knows how long each finder took."""

    def step(self, annotator):  # type: ignore[no-untyped-def]
        """Run one finder by the clock of the process."""
        began = time.process_time()
        super().step(annotator)
        SPENT[annotator.name] += time.process_time() - began


SPENT: Counter[str] = Counter()


def spent(pipeline: Pipeline, text: str) -> Counter[str]:
    """Return the seconds that each finder takes for *text*."""
    import govtext.pipeline

    govtext.pipeline.Run = Timed
    SPENT.clear()
    began = time.process_time()
    pipeline.parse(text)
    result = Counter(SPENT)
    result["everything else"] = time.process_time() - began - sum(SPENT.values())
    return result


def main() -> None:
    """Print each hard text's time, its growth, and the finders that grow by more than 2.9."""
    length = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    pipeline = Pipeline.builtin()
    pipeline.parse("Sáng 11/10/2021, UBND tỉnh họp.")
    for name, unit in HARD.items():
        one, two = (spent(pipeline, (unit * size)[:size]) for size in (length, 2 * length))
        total = [sum(counts.values()) for counts in (one, two)]
        slow = [f"{who} {two[who]:.2f}s x{two[who] / max(one[who], 1e-6):.1f}" for who in two if two[who] > 0.15 and two[who] > 2.9 * one[who]]
        print(f"{name:16} {total[0]:6.2f} s {total[1]:6.2f} s  x{total[1] / total[0]:4.1f}  {'; '.join(slow)}", flush=True)


if __name__ == "__main__":
    main()
