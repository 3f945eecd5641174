"""How many bytes a signed amendment takes: by itself, in an exchange file, on disk.

``python tests/benchmarks/bench_size.py [--small]``
"""

import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.workspace.syncing import outgoing
from tests.benchmarks.frame import Beside, Goal, Row, is_small, main, program
from tests.benchmarks.git_signed import commit, git, signing_repository
from tests.benchmarks.load import FULL, SMALL, Load, loaded

ENTRY, GIT = "the signed entries themselves", "a signed git commit, packed"


def entries_and_bundle(load: Load) -> tuple[list[int], int]:
    """Return the sizes of all entries, and what they add to an exchange file."""
    with load.opened(load.chair) as workspace:
        sizes = [len(one.envelope) for one in workspace.store.record.entries()]
        every = frozenset(workspace.evaluation.held.entries)
        whole = sum(map(len, outgoing(workspace).chunks))
        without = sum(map(len, outgoing(workspace, every).chunks))
    return sizes, whole - without


def packed_commit(count: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        repository = Path(folder) / "repository"
        signing_repository(repository)
        for number in range(count):
            commit(repository, number)
        git(repository, "gc", "-q")
        files = [p.stat().st_size for p in (repository / ".git").rglob("pack-*") if p.is_file()]
        return sum(files) / count


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    small = is_small(arguments)
    with loaded(SMALL if small else FULL) as load:
        sizes, bundled = entries_and_bundle(load)
        on_disk = load.chair.stat().st_size - load.reader.stat().st_size
    missing = program("git", "git") or program("ssh-keygen", "openssh-client")
    peer = Beside(GIT, None if missing else packed_commit(5 if small else 200), missing=missing)
    itself = Beside(ENTRY, sum(sizes) / len(sizes), "limit")
    what = f"{len(sizes):,} entries, {statistics.median(sizes):.0f} B in the middle"
    for name, whole, most in (("size, exchanged", bundled, 1.15), ("size, on disk", on_disk, 2)):
        each = whole / len(sizes)
        yield Row(name, what, each, "B an entry", [itself, peer], [Goal(ENTRY, most)])


if __name__ == "__main__":
    main(rows)
