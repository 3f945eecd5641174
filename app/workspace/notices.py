"""What a person should know about the roster, and do: its dates, its forks, what waits.

A notice never refuses anything: whoever is offline goes on working.
"""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from app.record.roster import Roster
from app.record.roster_forks import outstanding
from app.said import counted, said, together
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
        said(
            "The authority has signed {count} different rosters {version} ({ids}). None of them is "
            "in force: everybody goes by roster {held} until it is settled, and what rests on a "
            "later one waits.",
            count=len(chain.disputed),
            version=height,
            ids=ids,
            held=chain.version,
        ),
        said(
            "The secretariat says which of them holds, in a roster {version}: travaux roster "
            "settle ID",
            version=height + 1,
        ),
    )


def _overruled(workspace: Workspace) -> Iterator[Notice]:
    for rival, lost in outstanding(workspace.ground.chain):
        names = glossary(workspace, rival.statement)
        changes = together(told(change, names) for change in lost)
        yield Notice(
            "roster_overruled",
            said(
                "Two different rosters {version} were signed; another line holds, and what {id} "
                "had changed is not in force: {changes}",
                version=rival.version,
                id=_id(rival),
                changes=changes,
            ),
            said("The secretariat does it again, if it is to hold: travaux roster settle"),
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
    if one.overtaken:
        yield Notice(
            "proposal_overtaken",
            counted(
                count,
                "Another roster came into force before the one proposed here. Its 1 change of the "
                "roster can be proposed again on top of it.",
                "Another roster came into force before the one proposed here. Its {count} changes "
                "of the roster can be proposed again on top of it.",
            ),
            said("Review and hand on: travaux roster propose --out FILE"),
            alarm=False,
        )
    else:
        yield Notice(
            "proposal_waits",
            counted(
                count,
                "1 change of the roster waits for the signatures of other officers.",
                "{count} changes of the roster wait for the signatures of other officers.",
            ),
            said("Hand on: travaux roster propose --out FILE"),
            alarm=False,
        )


_Rule: TypeAlias = Callable[[Workspace], Iterator[Notice]]
_LASTING: tuple[_Rule, ...] = (_fork, _overruled, _draft)


def _id(roster: Roster) -> str:
    return roster.hash.hex()[:8]
