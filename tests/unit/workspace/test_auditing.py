"""The check of everything trusts nothing that was checked before."""

from pathlib import Path

import pytest

from app.workspace.auditing import audit
from tests.desks import a_conference

ROSTER = (
    "SELECT envelope FROM roster WHERE position = 2",
    "UPDATE roster SET envelope = ? WHERE position = 2",
)
CARD = (
    "SELECT envelope FROM card WHERE position = 2",
    "UPDATE card SET envelope = ? WHERE position = 2",
)


@pytest.mark.parametrize(("select", "update"), [ROSTER, CARD], ids=["roster", "card"])
def test_rosters_and_cards_that_no_longer_hold_are_told(
    tmp_path: Path, select: str, update: str
) -> None:
    desks = a_conference(tmp_path, "FRA")
    workspace = desks.open["FRA"]
    assert audit(workspace).failures == ()

    database = workspace.store._database
    ((envelope,),) = database.execute(select)
    spoilt = envelope[:-1] + bytes([envelope[-1] ^ 1])
    database.execute(update, (spoilt,))

    (failure,) = audit(workspace).failures
    assert "signatures" in failure
    desks.close()
