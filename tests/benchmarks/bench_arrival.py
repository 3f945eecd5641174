"""One more amendment arrives on the most contested clause, in the middle of everything.

Checked, judged, folded, on disk, and the clause as it then reads. Beside it the making of one
signed git commit: ``python tests/benchmarks/bench_arrival.py [--small]``.
"""

import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.merge.rolling import render
from app.negotiation.contest import contest
from app.record.envelope import entry_id
from app.treaty.wording import Part
from app.workspace.package import Package
from app.workspace.syncing import opened
from tests.benchmarks.frame import Beside, Goal, Row, is_small, main, program, spent
from tests.benchmarks.git_signed import commit, signing_repository
from tests.benchmarks.load import FULL, SMALL, TENTH, Load, loaded

GIT = "one signed git commit"
_COMMITS = 20


def arrivals(load: Load) -> list[float]:
    """Return what each late amendment cost from its bytes to the clause, in ms."""
    place = (load.hot, "en", Part.TEXT)
    found: list[float] = []
    with load.opened(load.chair) as workspace:
        with load.late.open("rb") as source:
            package = opened(workspace, source)
        held = workspace.evaluation.held.entries
        workspace.receive(Package(package.rosters, package.cards), "late")
        for arrival in [a for a in package.arrivals if entry_id(a.envelope) not in held]:

            def arrive(one: object = arrival) -> None:
                workspace.receive(Package(arrivals=[one]), "late")
                render(contest(workspace.conference, place).merge)

            took = spent(arrive)
            if len(workspace.evaluation.held.entries) > len(held):
                found.append(took)
                held = workspace.evaluation.held.entries
    return found


def commits(count: int) -> float:
    """Return what a signed git commit costs to make, in ms."""
    with tempfile.TemporaryDirectory() as folder:
        repository = Path(folder) / "repository"
        signing_repository(repository)
        return statistics.median(spent(lambda n=n: commit(repository, n)) for n in range(count))


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    small = is_small(arguments)
    grown: dict[str, float] = {}
    for size in (SMALL,) if small else (TENTH, FULL):
        with loaded(size) as load:
            grown[size.name] = statistics.median(arrivals(load))
    missing = program("git", "git") or program("ssh-keygen", "openssh-client")
    peer = None if missing else commits(3 if small else _COMMITS)
    tenth = [] if small else [Beside("among a tenth", grown[TENTH.name], "ours")]
    yield Row(
        "one entry",
        f"arriving on the most contested clause among {size.amendments:,} amendments",
        grown[size.name],
        "ms",
        [Beside(GIT, peer, missing=missing), *tenth],
        [Goal(one.name, 1.5) for one in tenth],
        at_most=1.5,
        facts={"growth": grown},
        packages=("cryptography", "git"),
    )


if __name__ == "__main__":
    main(rows)
