"""A device that floods another, in a process of its own whose memory can be measured (test 21).

``python -m tests.attacks.flood FOLDER JUNK FORGED VALID`` prints one JSON document.
"""

import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from desks import Desks, a_conference

from app.codec import encode
from app.keys.sealing import FrameError, padded_size
from app.record.door import Arrival
from app.record.envelope import Content, Place, compose, feed_root
from app.record.frames import SealedFrame, keys_by_id, open_frame
from app.workspace.identity import load_identity, load_keys
from app.workspace.syncing import newest_key
from app.workspace.workspace import Package, Workspace

_BATCH = 1_000
_FRAME = padded_size(1_000)
_UNKNOWN_KIND = 200
"""Kept, and without effect: a newer version's, as far as this one can tell."""


def peak() -> int:
    """Return the most memory this program has held, in KiB.

    Not ``ru_maxrss``: that is inherited over fork and exec from whoever started it.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1])


def junk_frames(count: int, known: bytes) -> Iterator[bytes]:
    """Random bytes, half of them under the key id of the conference."""
    draw = random.Random(21)
    for number in range(count):
        key = known if number % 2 else draw.randbytes(16)
        yield b"TVX1" + key + draw.randbytes(_FRAME - 4 - 16)


def entries(workspace: Workspace, count: int, *, forged: bool) -> Iterator[Arrival]:
    """Entries of a device, each the next of its feed; forged ones have a false signature."""
    ground = workspace.ground
    keys, key = load_identity(workspace.store.vault).keys, newest_key(workspace)
    conference, device = ground.chain.conference, workspace.device
    head = workspace.evaluation.feed(key.audience, device).head
    seq, lam = (head.seq, head.lam) if head else (0, 0)
    prev = head.id if head else feed_root(conference, key.audience, device)
    for number in range(1, count + 1):
        place = Place(
            conference, key.audience, device, seq + number, prev, key.epoch, ground.chain.version,
            lam + number, workspace.clock(),
        )  # fmt: skip
        signed = compose(place, Content(_UNKNOWN_KIND, {1: b"x" * 400}), keys.signing)
        prev = signed.entry.id
        envelope = encode([signed.payload, bytes(64), b""]) if forged else signed.envelope
        yield Arrival(envelope, key)


def batches(arrivals: Iterator[Arrival]) -> Iterator[list[Arrival]]:
    while batch := list(islice(arrivals, _BATCH)):
        yield batch


def flood(desks: Desks, junk: int, forged: int, valid: int) -> dict[str, object]:
    victim, flooder = desks.open["SEC"], desks.open["FRA"]
    keys = keys_by_id(load_keys(victim.store.vault))
    found: Counter[str] = Counter()
    begin = time.process_time()
    for frame in junk_frames(junk, newest_key(victim).key_id):
        try:
            assert isinstance(open_frame(frame, keys), SealedFrame)
            found["key unknown"] += 1
        except FrameError:
            found["bad_frame"] += 1
    for batch in batches(entries(flooder, forged, forged=True)):
        found.update(victim.receive(Package(arrivals=batch), "a flood").refused)
    for batch in batches(entries(flooder, valid, forged=False)):
        found.update(victim.receive(Package(arrivals=batch), "a flood").refused)
    spent = time.process_time() - begin
    desks.amends("KEN", "Article 2", "once", "twice")
    desks.send("KEN", "SEC")
    evaluation = victim.evaluation
    found.update(reason.value for reason in evaluation.reasons.values())
    return {
        "found": found,
        "seconds": spent,
        "mebibytes": peak() // 1024,
        "amendments": len(victim.conference.amendments),
        "standing": evaluation.feed(newest_key(victim).audience, flooder.device).seq,
        "workspace": victim.store.path.stat().st_size,
    }


def main(folder: str, *counts: str) -> int:
    desks = a_conference(Path(folder), "FRA", "KEN")
    sys.stdout.write(json.dumps(flood(desks, *map(int, counts))))
    desks.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
