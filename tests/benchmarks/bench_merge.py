"""Fifty amendments on a clause of 120 words: ours beside a chain of ``git merge-file``.

Prints one JSON line, in milliseconds of CPU time (git: of its processes), medians of five:
``python tests/benchmarks/bench_merge.py``.
"""

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.ids import AmendmentId
from app.merge.clause import LiveHunks, merge_wording
from app.merge.rolling import render
from app.merge.units import Backing
from app.treaty.delta import read_delta, write_delta
from app.treaty.diff import hunks_between
from app.treaty.tokens import tokens

WORDS, AMENDMENTS, EDITS, ROUNDS, SEED = 120, 50, 3, 5, 1
VOCABULARY = [f"word{i}" for i in range(300)] + ["the", "of", "shall", "and"] * 20


def load():
    """Return a clause and the wordings that fifty amendments want."""
    chance = random.Random(SEED)
    base = [chance.choice(VOCABULARY) for _ in range(WORDS)]
    wanted = []
    for _ in range(AMENDMENTS):
        new = list(base)
        for _ in range(EDITS):
            at = chance.randrange(len(new))
            match chance.randrange(3):
                case 0:
                    new[at] = chance.choice(VOCABULARY)
                case 1:
                    del new[at]
                case _:
                    new.insert(at, chance.choice(VOCABULARY))
        wanted.append(" ".join(new) + ".")
    return " ".join(base) + ".", wanted


def median(work):
    """Return the median of the CPU time of some work, in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1e3)
    return statistics.median(times)


def git_chain(base, wanted):
    """Return the CPU time of merging the wordings one after another, one token a line."""

    def lines(text):
        return "".join(token + "\n" for token in tokens(text))

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "base").write_text(lines(base), "utf-8")
        for i, text in enumerate(wanted):
            (folder / str(i)).write_text(lines(text), "utf-8")
        times = []
        for _ in range(ROUNDS):
            shutil.copy(folder / "base", folder / "ours")
            before = os.times()
            for i in range(len(wanted)):
                subprocess.run(
                    ["git", "merge-file", "-q", "ours", "base", str(i)], cwd=folder, check=False
                )
            after = os.times()
            spent = after.children_user + after.children_system
            times.append((spent - before.children_user - before.children_system) * 1e3)
    return statistics.median(times)


def main():
    """Measure and print."""
    base, wanted = load()
    deltas = [write_delta(base, hunks_between(base, new)) for new in wanted]
    live = [
        LiveHunks(
            Backing(AmendmentId(i.to_bytes(32, "big")), ("ABC", i, 0), ("ABC",)),
            read_delta(base, delta),
        )
        for i, delta in enumerate(deltas)
    ]
    merge = merge_wording(base, live)
    ours = median(lambda: render(merge_wording(base, live)))
    figures = {
        "benchmark": "merge of one clause",
        "words": WORDS,
        "amendments": AMENDMENTS,
        "units": len(merge.units),
        "collisions": len(merge.collisions),
        "ours_ms": round(ours, 2),
        "read_deltas_ms": round(median(lambda: [read_delta(base, d) for d in deltas]), 2),
        "diffs_ms": round(median(lambda: [hunks_between(base, new) for new in wanted]), 2),
    }
    if shutil.which("git"):
        git = git_chain(base, wanted)
        figures |= {"git_ms": round(git, 2), "ratio": round(git / ours, 1)}
    print(json.dumps(figures))  # the one line that this script is for


if __name__ == "__main__":
    main()
