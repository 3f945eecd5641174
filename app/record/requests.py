"""What a device lacks and asks the others for, sealed within the audience (``docs/format.md``, 13).

A request travels like entries do, in the log of the device that asks; the log's signature says who
that is. It is a courtesy: nothing follows from it but that something is sent once more.
"""

from collections.abc import Iterator, Sequence

from app.codec import CodecError, Value, decode, encode
from app.ids import DeviceId
from app.record.channel import NAME
from app.values import value

MAX_ITEMS = 512
_DEVICE = 32
_FORMAT = 1


@value
class Wanted:
    """Entries of one device in the request's audience, from a number on."""

    device: DeviceId
    first: int


@value
class Request:
    """What somebody lacks.

    Attributes:
        feeds: entries.
        logs: carriers whose log cannot be read as it lies there: they look what is there of it.
    """

    feeds: Sequence[Wanted] = ()
    logs: Sequence[bytes] = ()

    def __bool__(self) -> bool:
        """Tell whether it asks for anything."""
        return bool(self.feeds or self.logs)

    def written(self) -> bytes:
        """Return it as bytes: of each kind no more than ``MAX_ITEMS``."""
        feeds = sorted([w.device, w.first] for w in self.feeds)[:MAX_ITEMS]
        return encode({1: _FORMAT, 2: feeds, 3: sorted(self.logs)[:MAX_ITEMS]})


def read_request(data: bytes) -> Request:
    """Read a request; an empty one when it cannot be read: it does no harm."""
    try:
        fields = decode(data, 4 * MAX_ITEMS + 16)
    except CodecError:
        return Request()
    match fields:
        case {1: 1, 2: list() as feeds, 3: list() as logs}:
            if len(feeds) <= MAX_ITEMS and len(logs) <= MAX_ITEMS:
                return Request(tuple(_feeds(feeds)), tuple(_logs(logs)))
        case _:
            pass
    return Request()


def _feeds(rows: Sequence[Value]) -> Iterator[Wanted]:
    for row in rows:
        match row:
            case [bytes() as device, int() as first]:
                if len(device) == _DEVICE and first >= 1:
                    yield Wanted(DeviceId(device), first)
            case _:
                pass


def _logs(names: Sequence[Value]) -> Iterator[bytes]:
    for name in names:
        if isinstance(name, bytes) and len(name) == NAME:
            yield name
