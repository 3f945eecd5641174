"""Attack 12: a carrier keeps one desk from another, then splits the room in two."""

import io
from pathlib import Path

import pytest

from app.workspace.by_the_clock import HOUR
from app.workspace.clock import now
from app.workspace.syncing import outgoing, take_in
from app.workspace.trust import alarms
from app.workspace.vouching import freshness, state_code, statements
from app.workspace.workspace import Workspace
from tests.desks import Desks, a_conference


def carried(desks: Desks, sender: str, receiver: str, hidden: str = "") -> None:
    """Carry a bundle for everybody from one desk to another, without the entries of one device."""
    workspace = desks.open[sender]
    held = workspace.evaluation.held.entries.values()
    device = desks.open[hidden].device if hidden else b""
    known = {entry.id for entry in held if entry.device == device}
    data = b"".join(outgoing(workspace, known).chunks)
    take_in(desks.open[receiver], io.BytesIO(data), "the carrier", None)


def a_round(desks: Desks, group: tuple[str, ...], victim: str = "", hidden: str = "") -> None:
    """Everybody in a group hears of the secretariat-like first one, and it of everybody."""
    hub, *others = group
    for code in others:
        carried(desks, code, hub)
    for code in others:
        carried(desks, hub, code, hidden if code == victim else "")


def kinds(workspace: Workspace) -> set[str]:
    return {alarm.kind for alarm in alarms(workspace)}


def withheld_then_split(folder: Path, count: int) -> None:
    delegations = tuple(f"D{number:02}" for number in range(count - 2))
    desks = a_conference(folder, *delegations)
    everybody = ("SEC", "CHAIR", *delegations)
    a_round(desks, everybody)
    a_round(desks, everybody)
    assert len({state_code(w) for w in desks.open.values()}) == 1
    victim, hidden = delegations[0], delegations[-1]
    desks.amends(hidden, "Article 2", "once", "twice")
    a_round(desks, everybody, victim, hidden)
    (listed,) = statements(desks.open[victim]).withheld
    assert listed.device == desks.open[hidden].device
    assert listed.by == desks.open["SEC"].device
    assert "withheld" in kinds(desks.open[victim])
    others = (code for code in everybody if code != victim)
    assert all("withheld" not in kinds(desks.open[code]) for code in others)
    assert state_code(desks.open[victim]) != state_code(desks.open["SEC"])
    carried(desks, hidden, victim)
    assert "withheld" not in kinds(desks.open[victim])
    split(desks, delegations)


def split(desks: Desks, delegations: tuple[str, ...]) -> None:
    """Nobody refers to what the other side wrote: silence and the code are the only signs."""
    half = len(delegations) // 2
    near, far = ("SEC", *delegations[:half]), ("CHAIR", *delegations[half:])
    a_round(desks, ("SEC", *far, *near[1:]))
    for workspace in desks.open.values():
        assert freshness(workspace).level(workspace.clock()) == "fresh"
        workspace.clock = lambda: now() + 49 * HOUR
    desks.amends(near[1], "Article 3", "two", "three")
    desks.amends(far[1], "Article 3", "two", "four")
    a_round(desks, near)
    a_round(desks, far)
    assert all("freeze" not in kinds(desks.open[code]) for code in near)
    assert all("freeze" in kinds(desks.open[code]) for code in far)
    assert all("withheld" not in kinds(desks.open[code]) for code in (*near, *far))
    assert {state_code(desks.open[c]) for c in near}.isdisjoint(
        state_code(desks.open[c]) for c in far
    )
    heard = freshness(desks.open[far[1]])
    assert heard.heard < heard.delegations == len(delegations)
    for workspace in desks.open.values():
        workspace.clock = lambda: now() + 8 * 24 * HOUR
    (red,) = (a for a in alarms(desks.open[far[1]]) if a.kind == "freeze")
    assert red.level.value == "alarm"
    assert "state code" in red.todo


def test_12_what_is_withheld_is_listed_within_a_round_and_a_split_shows(tmp_path: Path):
    withheld_then_split(tmp_path, 6)


@pytest.mark.long
def test_12_among_twenty_devices(tmp_path: Path):
    withheld_then_split(tmp_path, 20)
