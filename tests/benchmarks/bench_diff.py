"""Comparing wordings and whole treaties: ours beside diff-match-patch, git and LibreOffice.

``python tests/benchmarks/bench_diff.py [--small]``
"""

import json
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from diff_match_patch import diff_match_patch

from app.ids import ClauseId
from app.treaty.compare import compare
from app.treaty.diff import hunks_between
from app.treaty.instrument import ClauseKind
from app.treaty.matching import Entry
from app.treaty.tokens import inside_word
from tests.benchmarks import words
from tests.benchmarks.frame import (
    OFFICE_PYTHON,
    Beside,
    Given,
    Goal,
    Row,
    is_small,
    main,
    medians,
    office,
    program,
    ran,
    rounds_for,
)
from tests.builders import an_id

DMP = "diff-match-patch by character"
GIT = "git diff --word-diff"
OFFICE = "LibreOffice, opening and comparing"


def small_edits(count: int) -> list[tuple[str, str]]:
    """Return clauses and what one amendment makes of each."""
    chance = random.Random(words.SEED + 5)
    return [(base, words.an_edit(chance, base).of(base)) for base in words.treaty(count)]


def heavy_edits(count: int) -> list[tuple[str, str]]:
    """Return clauses and what is left of them when every third word is another, or gone."""
    chance = random.Random(words.SEED + 6)
    return [(base, _reworded(chance, base)) for base in words.treaty(count)]


def _reworded(chance: random.Random, base: str) -> str:
    found: list[str] = []
    for word in base.split():
        draw = chance.random()
        if draw < 0.2:
            found.append(chance.choice(("relevant", "competent", "national", "timely")))
        elif draw < 0.3:
            found += (word, "where appropriate")
        elif draw > 0.1 + 0.3:
            found.append(word)
    return " ".join(found)


def by_character(pairs: Sequence[tuple[str, str]]) -> None:
    tool = diff_match_patch()
    tool.Diff_Timeout = 0
    for base, new in pairs:
        tool.diff_main(base, new)


def ours(pairs: Sequence[tuple[str, str]]) -> None:
    for base, new in pairs:
        hunks_between(base, new)


def cut_words(pairs: Sequence[tuple[str, str]]) -> int:
    """Return how many hunks of ours begin or end inside a word."""
    return sum(
        inside_word(base, hunk.start) or inside_word(base, hunk.end)
        for base, new in pairs
        for hunk in hunks_between(base, new)
    )


def clause_row(name: str, pairs: list[tuple[str, str]], most: float, rounds: int) -> Row:
    """Return the row of comparing clauses one by one."""
    fewer = pairs[: max(5, len(pairs) // 10)]
    mine, theirs = medians(lambda: ours(pairs), lambda: by_character(fewer), rounds=rounds)
    return Row(
        name,
        f"{len(pairs):,} clauses of 120 words",
        mine / len(pairs) * 1e3,
        "µs a clause",
        [Beside(DMP, theirs / len(fewer) * 1e3)],
        [Goal(DMP, most)],
        gate={"no hunk begins or ends inside a word": cut_words(pairs) == 0},
        packages=("diff-match-patch", "regex"),
    )


def treaties(clauses: int) -> tuple[list[str], list[str]]:
    """Return a treaty and its next draft: one clause in five amended, some gone, some new."""
    chance = random.Random(words.SEED + 8)
    before = words.treaty(clauses)
    after: list[str] = []
    for base in before:
        draw = chance.random()
        if draw < 0.01:
            after.append(words.a_text(chance, 120))
        if draw > 0.99:
            continue
        after.append(words.an_edit(chance, base).of(base) if draw < 0.2 else base)
    return before, after


@contextmanager
def two_files(texts: tuple[list[str], list[str]]) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        for file, text in zip(("before.txt", "after.txt"), texts, strict=True):
            (Path(name) / file).write_text("\n".join(text) + "\n", "utf-8")
        yield Path(name)


def git_words(folder: Path) -> None:
    command = ["git", "diff", "--no-index", "--word-diff", "before.txt", "after.txt"]
    ran(command, folder, check=False)


def office_compare(texts: tuple[list[str], list[str]]) -> tuple[float | None, str]:
    """Return the CPU time of LibreOffice from opening the one text to all changes found, in ms.

    Or how to install what is missing for that. One run: it takes seconds.
    """
    if missing := office():
        return None, missing
    script = str(Path(__file__).with_name("libreoffice_compare.py"))
    with two_files(texts) as folder:
        said = json.loads(ran([OFFICE_PYTHON, script, "before.txt", "after.txt"], folder))
    return said["cpu_ms"], ""


def entries(texts: Sequence[str], draft: str) -> list[Entry]:
    """Return a draft as it is compared; its clauses bear names of their own."""
    return [
        Entry(ClauseId(an_id(f"{draft} {number}")), ClauseKind.ARTICLE, None, "", "", text)
        for number, text in enumerate(texts)
    ]


def whole_row(clauses: int, rounds: int) -> Row:
    """Return the row of comparing two drafts whose clauses bear no common names."""
    texts = treaties(clauses)
    before, after = entries(texts[0], "first"), entries(texts[1], "second")
    missing = program("git", "git")
    works = [lambda: compare(before, after)]
    if not missing:
        works.append(Given(lambda: two_files(texts), git_words))
    mine, *git = medians(*works, rounds=rounds)
    office, no_office = office_compare(texts)
    return Row(
        "compare",
        f"two drafts of {clauses:,} clauses",
        mine,
        "ms",
        [
            Beside(GIT, git[0] if git else None, missing=missing),
            Beside(OFFICE, office, missing=no_office),
        ],
        [Goal(GIT, 2), Goal(OFFICE, 1 / 40)],
        packages=("git", "diff-match-patch", "soffice"),
    )


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    small, rounds = is_small(arguments), rounds_for(arguments)
    count = 10 if small else 500
    yield clause_row("clause diff, small edit", small_edits(count), 0.5, rounds)
    yield clause_row("clause diff, heavy rewrite", heavy_edits(count), 0.05, rounds)
    yield whole_row(20 if small else 1_000, rounds)


if __name__ == "__main__":
    main(rows)
