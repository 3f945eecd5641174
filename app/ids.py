"""Names of things, as bytes. Each is a type of its own, so that one is never passed for another.

Sizes are those of the record (``docs/format.md``): 32 bytes for what is a SHA-256 hash, 16 for what
is drawn at random or is a truncated hash. People never type them whole: see ``short``.
"""

import secrets
from typing import NewType

ConferenceId = NewType("ConferenceId", bytes)
"""SHA-256 of the first roster: 32 bytes, self-certifying."""
InstrumentId = NewType("InstrumentId", bytes)
"""One text under negotiation: 16 random bytes."""
ClauseId = NewType("ClauseId", bytes)
"""One clause, for ever: 16 random bytes. Never derived from the printed number."""
PartyId = NewType("PartyId", bytes)
"""One delegation, the bureau or the secretariat: 16 random bytes."""
DeviceId = NewType("DeviceId", bytes)
"""One key pair on one machine: SHA-256 of its card, 32 bytes."""
AudienceId = NewType("AudienceId", bytes)
"""Who can read an entry: 16 bytes."""
EntryId = NewType("EntryId", bytes)
"""One signed entry of the record: SHA-256 of its payload, 32 bytes."""
AmendmentId = EntryId
"""An amendment is named by the entry that tabled it."""
DraftId = NewType("DraftId", bytes)
"""One private draft on this device: 16 random bytes."""


def new_id() -> bytes:
    """Return 16 fresh random bytes, for an id that nothing else determines."""
    return secrets.token_bytes(16)


def short(identifier: bytes) -> str:
    """Return the first eight hexadecimal digits of an id, enough to name it among a few."""
    return identifier[:4].hex()
