"""Handing on the keys of audiences through a place: sealed for each device, addressed to none.

In an exchange file a wrapped key says whose it is. In a place that all members of the conference
read, that would tell them who is in which caucus: there it is addressed at random, and each device
tries those that are new.
"""

import secrets
from collections.abc import Callable, Iterator

from app.keys.domains import WRAP, digest
from app.keys.wraps import (
    INBOX_BYTES,
    WRAP_FRAME_BYTES,
    WRAP_MAGIC,
    HeldKey,
    WrapError,
    open_wrap_frame,
    wrap_frame,
)
from app.workspace.circles import keyring
from app.workspace.leaving import entitled
from app.workspace.workspace import Workspace, everybody

MAX_TRIED = 5_000
"""Wrapped keys that are tried in one exchange: half a second or so."""


def is_wrap(frame: bytes) -> bool:
    """Tell whether a frame is a wrapped key."""
    return frame.startswith(WRAP_MAGIC) and len(frame) == WRAP_FRAME_BYTES


def unwrapped(workspace: Workspace, frame: bytes) -> HeldKey | None:
    """Return the key in a frame if it is for this device, else None."""
    conference = workspace.ground.chain.conference
    try:
        return open_wrap_frame(frame, conference, workspace.device, workspace.identity.keys)
    except WrapError:
        return None


def keys_to_hand_on(
    workspace: Workspace, tag: bytes, is_there: Callable[[bytes], bool]
) -> Iterator[tuple[bytes, bytes]]:
    """Yield the keys that this device keeps, wrapped for each that has a right to them.

    Only the keeper puts them in a place, or every member would for every other; in exchange files
    whoever holds a key hands it on.

    Args:
        workspace: of the keeper.
        tag: of the channel that they go to.
        is_there: tells by its name whether one was put there before.

    Yields:
        32 bytes that name key, device and channel, and the frame.
    """
    chain, cards = workspace.ground.chain, workspace.ground.cards
    for audience in (everybody(workspace.ground), *sorted(workspace.conference.audiences)):
        epochs = workspace.evaluation.epochs(audience)
        held = keyring(workspace).of(epochs[-1]) if epochs else None
        first = len(epochs) == 1 and audience == chain.everybody
        if held is None or first or epochs[-1].keeper != workspace.device:
            continue
        for device in sorted(entitled(workspace, epochs[-1])):
            name = digest(WRAP, held.key.commitment, device, tag)
            if device in cards and not is_there(name):
                frame = wrap_frame(held, chain.conference, cards[device])
                nobody = WRAP_MAGIC + secrets.token_bytes(INBOX_BYTES)
                yield name, nobody + frame[len(nobody) :]
