"""Fifty amendments on one clause, and ten on each of a thousand: units, readings, rolling text.

Beside ours a chain of ``git merge-file``, a word a line, and a chain of diff-match-patch's fuzzy
patches, which both merge one amendment after another:
``python tests/benchmarks/bench_merge.py [--small]``.
"""

import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from diff_match_patch import diff_match_patch

from app.ids import AmendmentId
from app.merge.clause import LiveHunks, merge_wording
from app.merge.rolling import render
from app.merge.units import Backing
from app.treaty.delta import read_delta, write_delta
from app.treaty.diff import hunks_between
from app.treaty.tokens import tokens
from tests.benchmarks import words
from tests.benchmarks.frame import (
    Beside,
    Given,
    Goal,
    Row,
    is_small,
    main,
    medians,
    program,
    rounds_for,
)

GIT, FUZZY = "git merge-file, by word", "diff-match-patch, fuzzy"
PACKAGES = ("diff-match-patch", "git")
_SIZES = {"tenth": 100, "full": 1_000, "fivefold": 5_000}
_SAMPLE = 20
"""Of many clauses so many go to the peers, which take about the same time for each."""


@dataclass(frozen=True)
class Contested:
    """A clause with the deltas and wordings of those who amend it."""

    base: str
    deltas: Sequence[str]
    wanted: Sequence[str]

    def merged(self) -> str:
        """Do what is measured: from the stored deltas to the rolling text."""
        live = [
            LiveHunks(_by(number), read_delta(self.base, delta))
            for number, delta in enumerate(self.deltas)
        ]
        return render(merge_wording(self.base, live))


def _by(number: int) -> Backing:
    code = f"D{number % 50:02}"
    return Backing(AmendmentId(number.to_bytes(32, "big")), (code, number, 0), (code,))


def contested(clauses: int, amendments: int) -> list[Contested]:
    """Return clauses with so many amendments each."""
    chance = random.Random(words.SEED + 4)
    found: list[Contested] = []
    for base in words.treaty(clauses):
        wanted = [words.an_edit(chance, base).of(base) for _ in range(amendments)]
        deltas = [write_delta(base, hunks_between(base, new)) for new in wanted]
        found.append(Contested(base, deltas, wanted))
    return found


@contextmanager
def as_files(clauses: Sequence[Contested]) -> Iterator[list[Path]]:
    """Write clauses and what is wanted of them as git merges them: a word a line."""
    with tempfile.TemporaryDirectory() as name:
        folders: list[Path] = []
        for number, clause in enumerate(clauses):
            folder = Path(name) / str(number)
            folder.mkdir()
            for file, text in (("base", clause.base), *enumerate(clause.wanted)):
                lines = "".join(token + "\n" for token in tokens(text))
                (folder / str(file)).write_text(lines, "utf-8")
            folders.append(folder)
        yield folders


def git_chain(folders: Sequence[Path]) -> None:
    for folder in folders:
        shutil.copy(folder / "base", folder / "ours")
        for number in range(len(list(folder.iterdir())) - 2):
            merge = ["git", "merge-file", "-q", "ours", "base", str(number)]
            subprocess.run(merge, cwd=folder, check=False)


def fuzzy_chain(clauses: Sequence[Contested]) -> None:
    tool = diff_match_patch()
    tool.Diff_Timeout = 0
    for clause in clauses:
        text = clause.base
        for new in clause.wanted:
            text, _ = tool.patch_apply(tool.patch_make(clause.base, new), text)


def beside(name: str, what: str, clauses: list[Contested], rounds: int) -> Row:
    """Measure ours over all clauses, the peers over some of them."""
    some = clauses[:_SAMPLE]
    scale = len(clauses) / len(some)
    missing = program("git", "git")

    works = [lambda: merge_all(clauses), lambda: fuzzy_chain(some)]
    if not missing:
        works.append(Given(lambda: as_files(some), git_chain))
    mine, fuzzy, *git = medians(*works, rounds=rounds)
    peers = [
        Beside(GIT, git[0] * scale if git else None, missing=missing),
        Beside(FUZZY, fuzzy * scale),
    ]
    return Row(name, what, mine, "ms", peers, packages=PACKAGES)


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    small, rounds = is_small(arguments), rounds_for(arguments)
    one = beside("one clause", "50 amendments on 120 words", contested(1, 50), rounds)
    yield Row(**{**vars(one), "at_most": 5})
    clauses = 10 if small else 1_000
    what = f"{clauses:,} clauses with 10 amendments each"
    every = beside("all clauses", what, contested(clauses, 10), rounds)
    facts = {"growth_unit": "µs a clause", "growth": {} if small else growth(rounds)}
    yield Row(**{**vars(every), "goals": [Goal(GIT, 1 / 20)], "facts": facts})


def growth(rounds: int) -> dict[str, float]:
    """Return what a clause costs among a few clauses and among many."""
    found: dict[str, float] = {}
    for name, count in _SIZES.items():
        clauses = contested(count, 10)
        (spent,) = medians(lambda some=clauses: merge_all(some), rounds=rounds)
        found[name] = spent / count * 1e3
    return found


def merge_all(clauses: Sequence[Contested]) -> None:
    for clause in clauses:
        clause.merged()


if __name__ == "__main__":
    main(rows)
