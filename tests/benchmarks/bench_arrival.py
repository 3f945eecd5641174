"""One more amendment arrives on the most contested clause, in the middle of everything.

Checked, judged, folded, on disk, and the clause as it then reads. Beside it the making of one
signed git commit: ``python tests/benchmarks/bench_arrival.py [--small]``.
"""

import statistics
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.ids import AmendmentId, DeviceId
from app.merge.rolling import render
from app.negotiation.rolling_text import RollingText
from app.record.door import Arrival
from app.record.envelope import entry_id, parse
from app.workspace.naming import the_text
from app.workspace.package import Package
from app.workspace.syncing import opened
from app.workspace.workspace import Workspace
from tests.benchmarks.frame import Beside, Row, is_small, main, program, spent
from tests.benchmarks.git_signed import commit, signing_repository
from tests.benchmarks.load import FIVEFOLD, FULL, SMALL, Load, loaded, sizes

GIT = "one signed git commit"
_COMMITS = 20
_EARLY = 15
_GROWS = "grows by less than half among five times as many"


def arrivals(load: Load) -> list[float]:
    """Return what each late amendment cost from its bytes to the clause, in ms."""
    found: list[float] = []
    with load.opened(load.chair) as workspace:
        with load.late.open("rb") as source:
            package = opened(workspace, source)
        held = workspace.evaluation.held.entries
        workspace.receive(Package(package.rosters, package.cards), "late")
        text_of(workspace)
        for arrival in [a for a in package.arrivals if entry_id(a.envelope) not in held]:
            took = spent(lambda one=arrival: arrive(load, workspace, [one]))
            if len(workspace.evaluation.held.entries) > len(held):
                found.append(took)
                held = workspace.evaluation.held.entries
    return found


def early_arrivals(load: Load) -> list[float]:
    """Return what each amendment cost that was away while everything was decided, in ms.

    It sorts before all decisions, for its author had seen none. Whatever else its author wrote
    after it comes with it.
    """
    found: list[float] = []
    with load.opened(load.reader) as workspace:
        with load.bundle.open("rb") as source:
            package = opened(workspace, source)
        ends = _ends(load, package.arrivals)
        away = {id(arrival) for end in ends for arrival in end}
        there = [arrival for arrival in package.arrivals if id(arrival) not in away]
        workspace.receive(replace(package, arrivals=there), "most")
        text_of(workspace)
        for end in ends:
            held = len(workspace.conference.amendments)
            found.append(spent(lambda end=end: arrive(load, workspace, end)))
            assert len(workspace.conference.amendments) == held + 1
    return found


def _ends(load: Load, arrivals: Sequence[Arrival]) -> list[list[Arrival]]:
    """Return the ends of feeds, each from the last amendment on, that no decision names."""
    with load.opened(load.chair) as workspace:
        amendments = workspace.conference.amendments
    feeds: dict[DeviceId, list[Arrival]] = {}
    last: dict[DeviceId, int] = {}
    for arrival in arrivals:
        entry = parse(arrival.envelope).entry
        feed = feeds.setdefault(entry.device, [])
        if AmendmentId(entry.id) in amendments:
            last[entry.device] = len(feed) if not amendments[AmendmentId(entry.id)].rulings else -1
        feed.append(arrival)
    return [feeds[device][at:] for device, at in last.items() if at >= 0][:_EARLY]


def arrive(load: Load, workspace: Workspace, arrivals: Sequence[Arrival]) -> None:
    """Do what is measured: check, judge, keep, fold, and read the most contested clause.

    It is read in the rolling text, which is there as it was before, as it is in the window.
    """
    workspace.receive(Package(arrivals=arrivals), "late")
    text = text_of(workspace)
    merge = text.clauses[text.shape.places[load.hot]].text
    assert merge is not None
    render(merge)


def text_of(workspace: Workspace) -> RollingText:
    """Return the rolling text as it follows from all that is held."""
    conference = workspace.conference
    return workspace.following.rolled(conference, the_text(conference, None))


def commits(count: int) -> float:
    """Return what a signed git commit costs to make, in ms."""
    with tempfile.TemporaryDirectory() as folder:
        repository = Path(folder) / "repository"
        signing_repository(repository)
        return statistics.median(spent(lambda n=n: commit(repository, n)) for n in range(count))


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    small = is_small(arguments)
    one: dict[str, float] = {}
    early: dict[str, float] = {}
    for size in sizes(arguments):
        with loaded(size) as load:
            one[size.name] = statistics.median(arrivals(load))
            early[size.name] = statistics.median(early_arrivals(load))
    missing = program("git", "git") or program("ssh-keygen", "openssh-client")
    peer = Beside(GIT, None if missing else commits(3 if small else _COMMITS), missing=missing)
    yield _row("one entry", "arriving on the most contested clause", one, [peer])
    yield _row("one entry, early", "arriving late, on any clause, and sorting early", early, [])


def _row(name: str, what: str, grown: Mapping[str, float], peers: Sequence[Beside]) -> Row:
    ours = grown.get(FULL.name) or grown[SMALL.name]
    fivefold = grown.get(FIVEFOLD.name)
    return Row(
        name,
        f"{what} among 10,000 amendments",
        ours,
        "ms",
        peers,
        at_most=1.5,
        gate={} if fivefold is None else {_GROWS: fivefold < 1.5 * ours},
        facts={"growth": grown},
        packages=("cryptography", "git"),
    )


if __name__ == "__main__":
    main(rows)
