"""What a person should know about the roster, and do: its dates, its forks, what waits.

A notice never refuses anything: whoever is offline goes on working.
"""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from app.record.roster import Roster
from app.record.roster_forks import outstanding
from app.workspace.by_the_clock import Notice, expiry, gravest_first
from app.workspace.identity import load_officers
from app.workspace.roster_words import glossary, told
from app.workspace.rostering import draft
from app.workspace.workspace import Workspace


def roster_notices(workspace: Workspace) -> tuple[Notice, ...]:
    """Return what is to be known about the roster, the gravest first."""
    return gravest_first((*lasting_notices(workspace), *_dates(workspace)))


def lasting_notices(workspace: Workspace) -> tuple[Notice, ...]:
    """Return what is to be known whatever the time."""
    return tuple(notice for rule in _LASTING for notice in rule(workspace))


def _fork(workspace: Workspace) -> Iterator[Notice]:
    chain = workspace.ground.chain
    if not chain.disputed:
        return
    height, ids = chain.disputed[0].version, ", ".join(_id(r) for r in chain.disputed)
    yield Notice(
        "roster_fork",
        f"The authority has signed {len(chain.disputed)} different rosters {height} ({ids}). None "
        f"of them is in force: everybody goes by roster {chain.version} until it is settled, and "
        "what rests on a later one waits.",
        f"The secretariat says which of them holds, in a roster {height + 1}: "
        "travaux roster settle ID",
    )


def _overruled(workspace: Workspace) -> Iterator[Notice]:
    for rival, lost in outstanding(workspace.ground.chain):
        names = glossary(workspace, rival.statement)
        changes = " ".join(told(change, names) for change in lost)
        yield Notice(
            "roster_overruled",
            f"Two different rosters {rival.version} were signed; another line holds, and what "
            f"{_id(rival)} had changed is not in force: {changes}",
            "The secretariat does it again, if it is to hold: travaux roster settle",
            alarm=False,
        )


def _dates(workspace: Workspace) -> Iterator[Notice]:
    roster = workspace.roster
    return expiry(roster.version, roster.statement.expires, workspace.clock())


def _draft(workspace: Workspace) -> Iterator[Notice]:
    """Tell an officer what waits in his own workspace."""
    if not load_officers(workspace.store.vault):
        return
    one = draft(workspace)
    if one is None:
        return
    count = len(one.changes) or 1
    changes = f"{count} change{'s' if count != 1 else ''} of the roster"
    if one.overtaken:
        yield Notice(
            "proposal_overtaken",
            f"Another roster came into force before the one proposed here. Its {changes} can be "
            "proposed again on top of it.",
            "Review and hand on: travaux roster propose --out FILE",
            alarm=False,
        )
    else:
        yield Notice(
            "proposal_waits",
            f"{changes[:1].upper()}{changes[1:]} wait{'' if count != 1 else 's'} for the "
            "signatures of other officers.",
            "Hand on: travaux roster propose --out FILE",
            alarm=False,
        )


_Rule: TypeAlias = Callable[[Workspace], Iterator[Notice]]
_LASTING: tuple[_Rule, ...] = (_fork, _overruled, _draft)


def _id(roster: Roster) -> str:
    return roster.hash.hex()[:8]
