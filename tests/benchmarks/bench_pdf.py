"""A PDF of 1,000 clauses, from the text as shown to the file: ours beside typst alone.

Prints one JSON line, in seconds of CPU time of all processes, medians of five: ``python
tests/benchmarks/bench_pdf.py``. "typst" compiles the same data in this very process, so that the
difference is what ours adds: making the data, a process of its own, and both pipes. It is the first
compilation of each of five texts that differ, since typst remembers what it has set.
"""

import json
import os
import random
import resource
import statistics
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import typst

from app.formats.glyphs import missing_glyphs
from app.formats.typesetting import FONTS, STANDARDS, TEMPLATE, Masthead, Page, page_data
from app.formats.view import RenderedClause, RenderedText, plain, written
from app.ids import ClauseId
from app.treaty.instrument import Clause, ClauseKind
from app.workspace.printing import printed
from storage.children import ChildProcesses, interpreter

CLAUSES, WORDS, ROUNDS, SEED = 1_000, 120, 5, 1
MASTHEAD = Masthead("A conference", 1_795_800_000_000, "en")
WORD_LIST = [
    "each",
    "Party",
    "shall",
    "take",
    "all",
    "necessary",
    "measures",
    "in",
    "accordance",
    "with",
    "article",
    "and",
    "the",
    "of",
]


def load(seed: int) -> RenderedText:
    """Return a text: an article for every ten clauses."""
    chance = random.Random(seed)
    rows = []
    for number in range(CLAUSES):
        headed = number % 10 == 0
        kind = ClauseKind.ARTICLE if headed else ClauseKind.PARAGRAPH
        clause = Clause(ClauseId(number.to_bytes(16, "big")), kind, None, b"\x80")
        words = " ".join(chance.choice(WORD_LIST) for _ in range(WORDS)) + "."
        label = f"Article {number // 10 + 1}" if headed else f"{number % 10}."
        rows.append(RenderedClause(clause, int(not headed), label, (), plain(words)))
    return RenderedText(f"A treaty {seed}", "en", tuple(rows), "A/CONF.1")


def cpu() -> float:
    """Return the CPU seconds of this process and of those that it has waited for."""
    own = resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def timed(work) -> float:
    start = cpu()
    work()
    return cpu() - start


def main() -> None:
    children = ChildProcesses(interpreter())
    pages = [Page(load(SEED + n), MASTHEAD) for n in range(ROUNDS)]
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )

    def ours(page: Page) -> None:
        rows = page.text.clauses
        assert not list(missing_glyphs((r.label, written(r.text)) for r in rows))
        printed(children, page)

    def alone(data: str) -> None:
        typst.Compiler(
            str(TEMPLATE),
            root=str(TEMPLATE.parent),
            font_paths=fonts,
            ignore_system_fonts=True,
            sys_inputs={"data": data},
        ).compile(format="pdf", pdf_standards=list(STANDARDS), timestamp=0)

    mine = statistics.median(timed(lambda page=page: ours(page)) for page in pages)
    again = [replace(page, text=replace(page.text, title="Again")) for page in pages]
    inputs = [json.dumps(page_data(page), ensure_ascii=False) for page in again]
    limit = statistics.median(timed(lambda data=data: alone(data)) for data in inputs)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(
        json.dumps(
            {
                "bench": "pdf of 1,000 clauses",
                "ours_s": round(mine, 3),
                "typst_s": round(limit, 3),
                "ratio": round(mine / limit, 2),
                "child_peak_mib": peak,
                "typst": "0.15.2",
                "cpus": os.cpu_count(),
            }
        )
    )


if __name__ == "__main__":
    main()
