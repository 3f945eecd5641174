"""What this device has seen of what came in. It stays on the device and is never exchanged.

It lies in the encrypted file as one value: up to which arrival everything has been counted, and
which of the entries until then are unread. An entry that still waits for another one stays unread,
so that it is new on the day on which it takes effect.
"""

from collections.abc import Iterable
from itertools import takewhile

from app.codec import decode, encode
from app.ids import EntryId
from app.ports import Store, StoredEntry
from app.record.fields import Field
from app.values import value
from app.workspace.workspace import OWN

_NAME = "inbox/read"
_ID = 32
_MOST_BYTES = 1 << 30


@value
class ReadState:
    """What has been seen.

    Attributes:
        cursor: the last entry to arrive that was counted; None before the first time.
        unread: those of the entries up to it that are unread.
        done: of the items that are no entries, those that were read: 32 bytes each.
    """

    cursor: EntryId | None = None
    unread: frozenset[EntryId] = frozenset()
    done: frozenset[bytes] = frozenset()


@value
class Counted:
    """A state with everything that has arrived counted in, and the one that is kept on disk."""

    kept: ReadState
    state: ReadState


def read_state(store: Store) -> ReadState:
    """Return the state with everything that has arrived since counted in.

    What was signed on this device is never unread. Cost: what has arrived since it was kept.
    """
    return counted(store).state


def counted(store: Store, before: Counted | None = None) -> Counted:
    """Return the same as ``read_state``. Cost: what has arrived since ``before`` was counted.

    Args:
        store: of the workspace.
        before: what was counted earlier; of no use once another state was kept.
    """
    kept = _stored(store)
    held = before.state if before is not None and before.kept == kept else kept
    fresh = list(takewhile(lambda one: one.id != held.cursor, store.record.latest()))
    if not fresh:
        return Counted(kept, held)
    unread = held.unread | {one.id for one in fresh if _came_in(one)}
    return Counted(kept, ReadState(fresh[0].id, unread, held.done))


def keep_read_state(store: Store, state: ReadState) -> None:
    """Keep a state; it is on disk when this returns."""
    lists = (b"".join(sorted(held)) or None for held in (state.unread, state.done))
    body = encode([state.cursor, *lists])
    with store.transaction():
        store.vault.put(_NAME, body)


def marked(
    state: ReadState, entries: Iterable[EntryId], keys: Iterable[bytes], *, read: bool
) -> ReadState:
    """Return a state with entries, and items that are none, marked as read or as unread."""
    named, others = frozenset(entries), frozenset(keys)
    if read:
        return ReadState(state.cursor, state.unread - named, state.done | others)
    return ReadState(state.cursor, state.unread | named, state.done - others)


def _came_in(one: StoredEntry) -> bool:
    return one.source != OWN


def _stored(store: Store) -> ReadState:
    body = store.vault.get(_NAME)
    if body is None:
        return ReadState()
    cursor, unread, done = Field(decode(body)).exactly(3)
    return ReadState(
        None if cursor.is_null() else EntryId(cursor.exact_bytes(_ID)),
        frozenset(map(EntryId, _pieces(unread))),
        frozenset(_pieces(done)),
    )


def _pieces(value: Field) -> list[bytes]:
    held = b"" if value.is_null() else value.some_bytes(_MOST_BYTES)
    return [held[at : at + _ID] for at in range(0, len(held), _ID)]
