"""A former member hands out false keys: they keep nobody from the true one."""

import io
from pathlib import Path

from app.keys.sealing import AudienceKey
from app.keys.wraps import HeldKey, wrap_frame
from app.record.bundle import Contents, bundle_chunks
from app.workspace.circles import found_caucus, keyring, renew, the_circle
from app.workspace.keyring import Keyring
from app.workspace.syncing import newest_key, take_in
from app.workspace.workspace import Workspace
from tests.desks import a_conference
from tests.scenarios.test_audiences import hands, reads, tables

MORE_THAN_ARE_KEPT = 20


def false_keys(cheat: Workspace, victim: Workspace, epoch: int) -> bytes:
    """A bundle that says nothing, with false keys of an epoch that is still to come."""
    circle = the_circle(cheat, "North")
    assert circle is not None
    known = keyring(cheat).of(circle.epoch)
    assert known is not None
    conference, card = cheat.ground.chain.conference, cheat.ground.cards[victim.device]
    drawn = (AudienceKey.generate(circle.audience.id, epoch) for _ in range(MORE_THAN_ARE_KEPT))
    wraps = [wrap_frame(HeldKey(k, known.founder, known.nonce), conference, card) for k in drawn]
    made = (1, cheat.device)
    return b"".join(bundle_chunks(Contents(keys=wraps), newest_key(cheat), conference, made))


def test_false_keys_that_come_first_keep_nobody_from_the_true_one(tmp_path: Path):
    """Or the device would go on writing under the old key, which the cheat has."""
    desks = a_conference(tmp_path, "FRA", "NOR", "KEN")
    france, norway, kenya = (desks.open[code] for code in ("FRA", "NOR", "KEN"))
    found_caucus(france, "North", ["NOR", "KEN"])
    for receiver in ("NOR", "KEN"):
        hands(desks, "FRA", receiver)
    take_in(norway, io.BytesIO(false_keys(kenya, norway, 2)), "from a cheat", None)
    circle = the_circle(france, "North")
    assert circle is not None
    renew(france, circle, take_out=[kenya.device])
    hands(desks, "FRA", "NOR")
    amendment = tables(desks, "NOR", "North")
    assert norway.evaluation.held.entries[amendment].epoch == 2
    hands(desks, "NOR", "FRA")
    assert reads(france, amendment)
    desks.close()


def test_nobody_writes_under_an_old_key_who_knows_of_a_newer_one(tmp_path: Path):
    desks = a_conference(tmp_path, "FRA", "NOR")
    france = desks.open["FRA"]
    found_caucus(france, "North", ["NOR"])
    circle = the_circle(france, "North")
    assert circle is not None
    old = keyring(france).of(circle.epoch)
    assert old is not None
    renew(france, circle)
    assert Keyring([old], france.evaluation).newest(circle.audience.id) is None
    desks.close()
