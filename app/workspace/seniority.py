"""Whose log others can read: a roster or card is there for all when one they know has put it there.

A log is read by whoever has the card of its carrier. Who lacks roster n may know the devices of
roster n − 1 and no others; so it is in the place for them only when a device of that one carries
it. Else whoever reads both carries it, too.
"""

from collections.abc import Iterable, Iterator

from app.ids import DeviceId
from app.record.ground import Ground

_ENROLLED_WITH = 1
"""Everybody got the rosters up to this one when enrolled."""


def there_for_all(
    ground: Ground, carried: Iterable[tuple[DeviceId, bytes]], me: DeviceId
) -> Iterator[bytes]:
    """Yield those rosters and cards in a place that whoever lacks them can read there.

    Cost: one pass over the rosters and cards held.

    Args:
        ground: with all of them that hold.
        carried: envelopes, each with the device in whose log it was found.
        me: this device; what it has put there itself counts.
    """
    seated = {r.version: r.seats for r in ground.chain.every()}
    needed = {r.envelope: r.version for r in ground.chain.every()}
    first: dict[DeviceId, int] = {}
    for roster in reversed(ground.chain.rosters):
        first.update(dict.fromkeys(roster.seats, roster.version))
    needed |= {card.envelope: first.get(device, 0) for device, card in ground.cards.items()}
    for carrier, envelope in carried:
        before = needed.get(envelope, 0) - 1
        if carrier == me or before <= _ENROLLED_WITH or carrier in seated.get(before, ()):
            yield envelope
