"""Asking again, at a person's word, for what is missing or stands in quarantine.

Exchanges ask by themselves, less and less often when nobody answers (``asking``). Whoever does not
want to wait says so here: at the next exchange with each place it is asked for once more, by a
request that is sealed within the audience and signed by the log it stands in. A bundle needs no
request: it says what its writer holds, and what is written in return holds everything.
"""

from collections.abc import Iterable, Iterator

from app.codec import CodecError, decode, encode
from app.ids import AudienceId, DeviceId, EntryId
from app.workspace.asking import Missing, Wish, missing_entries
from app.workspace.workspace import Workspace

_WISHES = "sync/wishes"
_MOST = 200
_LASTS_MS = 7 * 24 * 3_600_000
"""A wish that no place has heard for so long is forgotten."""


def ask_anew(workspace: Workspace, wanted: Iterable[Missing]) -> int:
    """Ask for entries at the next exchange with each place; return for how many feeds.

    What was asked for before is asked for again.
    """
    now = workspace.clock()
    fresh = {(one.audience, one.device, one.first): now for one in wanted}
    kept = {**{(w.audience, w.device, w.first): w.since for w in wishes(workspace)}, **fresh}
    rows = [[audience, device, first, since] for (audience, device, first), since in kept.items()]
    with workspace.store.transaction():
        workspace.store.vault.put(_WISHES, encode(rows[-_MOST:]))
    return len(fresh)


def wishes(workspace: Workspace) -> tuple[Wish, ...]:
    """Return what a person has asked for lately."""
    return tuple(_read(workspace.store.vault.get(_WISHES), workspace.clock()))


def from_entry(workspace: Workspace, entry: EntryId) -> tuple[Missing, ...]:
    """Return what to ask for, for an entry to come again: its device's entries from it on.

    Nothing for an entry that could not be read that far.
    """
    held = workspace.evaluation.held.entries.get(entry)
    if held is None:
        return ()
    return (Missing(held.audience, held.device, held.seq, held.seq),)


def missing_of(workspace: Workspace, device: DeviceId | None = None) -> tuple[Missing, ...]:
    """Return what is missing here, of one device or of all."""
    every = missing_entries(workspace.evaluation)
    return tuple(one for one in every if device in (None, one.device))


def _read(data: bytes | None, now: int) -> Iterator[Wish]:
    try:
        rows = decode(data) if data else []
    except CodecError:
        rows = []
    for row in rows if isinstance(rows, list) else []:
        match row:
            case [bytes() as audience, bytes() as device, int() as first, int() as since]:
                if 0 <= now - since < _LASTS_MS:
                    yield Wish(AudienceId(audience), DeviceId(device), first, since)
            case _:
                pass
