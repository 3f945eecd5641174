"""Killed at any moment, a workspace opens again and has every entry it ever said it has."""

import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from desks import PASSPHRASE, a_conference

from app.workspace.auditing import audit
from app.workspace.workspace import Workspace

NEGOTIATOR = Path(__file__).with_name("negotiator.py")
DEEDS = {"import": "SEC", "table": "FRA", "decide": "CHAIR"}


def _killed(path: Path, deed: str, after: float) -> set[str]:
    """Let a child work for a while, kill it, and return what it had said is kept."""
    child = subprocess.Popen(
        [sys.executable, NEGOTIATOR, path, deed],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    said: list[str] = []
    ready = threading.Event()

    def listen() -> None:
        for line in child.stdout:
            said.append(line)
            ready.set()

    listener = threading.Thread(target=listen)
    listener.start()
    assert ready.wait(60), child.stderr.read()
    time.sleep(after)
    child.kill()
    child.wait()
    listener.join()
    child.stderr.close()
    child.stdout.close()
    # The last line may have been cut by the kill; what was not said whole was not said.
    return {line.strip() for line in said[1:] if line.endswith("\n")}


def _rounds(folder: Path, rounds: int, seed: int) -> tuple[int, int]:
    desks = a_conference(folder, "FRA")
    desks.close()
    choose = random.Random(seed)
    acknowledged: dict[str, set[str]] = {code: set() for code in DEEDS.values()}
    for number in range(rounds):
        deed, code = choose.choice(list(DEEDS.items()))
        path = desks.path(code)
        acknowledged[code] |= _killed(path, deed, choose.random() * 0.25)
        workspace = Workspace(desks.backend.open(path, PASSPHRASE))
        held = {s.id.hex() for s in workspace.store.record.entries()}
        assert acknowledged[code] <= held, f"round {number}: {code} lost an entry"
        assert workspace.right.stopped is None, "a crash is no rollback"
        assert {a.hex() for a in workspace.acts} <= held
        if number % 10 == 0:
            assert audit(workspace).failures == ()
        workspace.close()
    return rounds, sum(map(len, acknowledged.values()))


def test_no_acknowledged_entry_is_lost_to_a_kill(tmp_path: Path):
    rounds, entries = _rounds(tmp_path, 6, seed=1)
    print(f"{rounds} kills, {entries} acknowledged entries, none lost")
    assert entries > 0


@pytest.mark.long
@pytest.mark.timeout(3_000)
def test_no_acknowledged_entry_is_lost_to_two_hundred_kills(tmp_path: Path):
    rounds, entries = _rounds(tmp_path, 200, seed=2)
    print(f"{rounds} kills, {entries} acknowledged entries, none lost")
    assert entries > 200
