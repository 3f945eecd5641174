"""Write ``record_vectors.json``: run by hand, ``python -m tests.golden.make_record_vectors``.

The keys come from seeds; ML-DSA and HPKE draw fresh randomness, so that a new run gives other bytes
that are just as valid. The file in the repository is fixed: it is what later versions must read.
"""

import base64
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.ids import AudienceId, EntryId
from app.keys.sealing import AudienceKey, FrameType
from app.keys.wraps import HeldKey, wrap_key
from app.negotiation.access import Role
from app.negotiation.audience import AudienceKind
from app.record.envelope import SignedEntry
from app.record.epoch import Beginning, epoch_body
from app.record.frames import seal_run
from app.record.roster_acts import Authority, countersign, following, sign, under, with_party
from app.record.roster_chain import extend
from tests.unit.record.kinds import AMEND, DECIDE
from tests.unit.record.world import (
    NOW,
    World,
    card_of,
    device_keys,
    first_roster,
    officer,
    party,
    seed,
)

FILE = Path(__file__).with_name("record_vectors.json")


def text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def a_conference() -> World:
    """Five rosters: founded, two devices, a party and a second key, a rotation of the authority."""
    world = World(first_roster(nonce=seed("nonce")))
    world.admit("secretariat", "secretariat", Role.SECRETARIAT)
    world.admit("norway", "norway", Role.DELEGATE)
    statement = with_party(following(world.chain.head, NOW + 1), party("fiji"))
    two = Authority((officer("o1").public, officer("o2").public), 2)
    envelope = sign(under(statement, two), world.chain.head, [officer("o1")])
    envelope = countersign(envelope, world.chain.head, [officer("o2")])
    world.chain, _ = extend(world.chain, envelope)
    three = Authority((officer("o2").public, officer("o3").public), 1)
    statement = under(following(world.chain.head, NOW + 2), three)
    officers = [officer("o1"), officer("o2"), officer("o3")]
    world.chain, _ = extend(world.chain, sign(statement, world.chain.head, officers))
    return world


def entries_of(world: World) -> list[SignedEntry]:
    """Twenty entries of two feeds, hybrid and not, with every type of value in their bodies."""
    norway, secretariat = world.desks["norway"], world.desks["secretariat"]
    bodies: list[dict[int, Any]] = [
        {},
        {1: "shall", 2: b"\x00\xff", 3: 0},
        {1: "Статья 1", 2: "第一条", 3: "المادة ١"},
        {1: None, 2: True, 3: False},
        {1: -1, 2: -257, 3: 2**53, 4: 2**64 - 1},
        {1: [1, [2, [3, []]]], 2: {1: {2: {}}}},
        {23: 1, 24: 2, 255: 3, 256: 4, 65_536: 5},
        {1: "a" * 300, 2: bytes(300)},
    ]
    written: list[SignedEntry] = [norway.write(AMEND, body) for body in bodies]
    refs = tuple(EntryId(one.entry.id) for one in written[:3])
    written.append(norway.write(AMEND, {1: "refers"}, refs=refs))
    written.extend(norway.write(130, {1: i}, roster=3 + i // 2) for i in range(3))
    key = AudienceKey.of(secretariat.audience, 1, seed("audience key"))
    said = Beginning(AudienceKind.EVERYBODY, "all", [secretariat.device])
    written.append(secretariat.write(2, epoch_body(key, said)))
    written.append(secretariat.frontier(written[3].entry, roster=3))
    written.extend(secretariat.write(DECIDE, {1: bytes(16), 6: "full text"}) for _ in range(3))
    written.extend(secretariat.write(3, {1: i}, lam=100 + i) for i in range(3))
    return written


def frames_of(key: AudienceKey, world: World, entries: list[SignedEntry]) -> list[bytes]:
    """Five frames: one entry, a run, a roster, a card, and the header of an exchange file."""
    roster = world.chain.rosters[0].envelope
    return [
        seal_run(key, [entries[0].envelope]),
        seal_run(key, [one.envelope for one in entries[1:7]]),
        key.seal(FrameType.ROSTER, roster),
        key.seal(FrameType.CARD, card_of("norway").envelope),
        key.seal(FrameType.HEADER, b"header"),
    ]


def main() -> None:
    world = a_conference()
    entries = entries_of(world)
    key = AudienceKey.of(AudienceId(world.everybody), 1, seed("audience key"))
    joiner = card_of("norway")
    founded = HeldKey(key, card_of("secretariat").device)
    vectors = {
        "conference": text(world.chain.conference),
        "everybody": text(world.everybody),
        "founder": text(card_of("secretariat").device),
        "rosters": [text(roster.envelope) for roster in world.chain.rosters],
        "cards": [text(card_of(name).envelope) for name in ("secretariat", "norway")],
        "events": [{"id": text(e.entry.id), "envelope": text(e.envelope)} for e in entries],
        "frames": [text(frame) for frame in frames_of(key, world, entries)],
        "audience_key": text(key.key),
        "wrap": {
            "sealed": text(wrap_key(founded, world.chain.conference, joiner)),
            "seeds": {k: text(v) for k, v in asdict(device_keys("norway").seeds()).items()},
            "device": text(joiner.device),
        },
    }
    FILE.write_text(json.dumps(vectors, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
