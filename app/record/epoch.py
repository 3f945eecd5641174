"""Epochs: the keeper of an audience begins one with each new key, in a signed entry (kind 2)."""

from collections.abc import Mapping, Sequence

from app.ids import DeviceId, EntryId
from app.keys.sealing import AudienceKey


def epoch_body(
    key: AudienceKey,
    members: Sequence[DeviceId],
    name: str,
    previous: EntryId | None = None,
) -> Mapping[int, object]:
    """Return the body of the entry that begins an epoch.

    Args:
        key: the new key; the entry holds its commitment, so that a wrap can be checked against it.
        members: who is in it from the start; in the audience of all, whoever is on the roster is.
        name: what the audience is called.
        previous: the entry that began the epoch before, None for the first.
    """
    return {
        1: key.epoch,
        2: previous,
        3: sorted(members),
        4: [],
        5: key.commitment,
        6: None,
        7: name,
        8: [],
    }
