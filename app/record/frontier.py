"""Frontiers: which heads a device holds of the others' feeds, in a signed entry (kind 1).

What the keeper of an audience has vouched for protects the history of a feed against a thief who
forks it later (``docs/format.md``, 7).
"""

from collections.abc import Iterable, Mapping, Sequence

from app.codec import Value
from app.ids import DeviceId
from app.record.envelope import Entry
from app.values import value

FRONTIER = 1
"""The kind."""
MAX_CLAIMS = 1_024
HEAD = 16
"""Bytes of a head's id that a frontier names it by."""


@value
class Claim:
    """That a device holds another's feed up to an entry; ``head`` is 16 bytes of its id."""

    device: DeviceId
    seq: int
    head: bytes


def frontier_body(
    heads: Iterable[Entry], vector: bytes, roster: bytes, epoch: int
) -> Mapping[int, object]:
    """Return the body of a frontier.

    Args:
        heads: of the feeds that changed since the last frontier, at most ``MAX_CLAIMS``.
        vector: 32 bytes, hash of all heads held.
        roster: hash of the newest roster held.
        epoch: the newest epoch held.
    """
    rows = sorted([entry.device, entry.seq, entry.id[:HEAD]] for entry in heads)
    return {1: rows, 2: vector, 3: roster, 4: epoch}


def claims_of(body: Mapping[int, Value]) -> Sequence[Claim]:
    """Return what a frontier claims; nothing when its body is not one."""
    rows = body.get(1)
    if not isinstance(rows, list) or len(rows) > MAX_CLAIMS:
        return ()
    claims: list[Claim] = []
    for row in rows:
        match row:
            case [bytes() as device, int() as seq, bytes() as head]:
                if len(device) != 32 or len(head) != HEAD or seq < 1:
                    return ()
                claims.append(Claim(DeviceId(device), seq, head))
            case _:
                return ()
    return claims
