"""What synchronising needs from the engine behind a hub: four methods. NATS is the first binding.

A conference has one log on a hub; a position in it is a number that grows. A message lies under
the audience it is for and the name of the one who put it there. Nothing that a transport says is
believed: a message proves itself, and a position is a place to look, no more.
"""

from collections.abc import AsyncIterator, Sequence
from typing import Protocol

from app.values import value

EVERYBODY = "*"


@value
class Head:
    """How far the log goes.

    Attributes:
        incarnation: names this very log; another when it was lost and made anew.
        last: the last position; 0 when it is empty.
    """

    incarnation: str
    last: int


@value
class Span:
    """Messages for one audience, from a position to another, both included.

    Attributes:
        carrier: who put them there; everybody when left out.
    """

    audience: str
    first: int
    last: int
    carrier: str = EVERYBODY


class HubTransport(Protocol):
    """A log that many append to. Raises only ``UnreachableError``, ``RefusedError``, ``FullError``.

    Attributes:
        carrier: the name under which this device appends.
    """

    @property
    def carrier(self) -> str:
        """The name under which this device appends."""
        ...

    async def head(self) -> Head:
        """Return how far the log goes."""
        ...

    async def get(self, span: Span) -> Sequence[tuple[int, bytes]]:
        """Return the first messages of a span with their positions, which grow; none at its end.

        Some megabytes at most. None may also mean that the copy of the log that answers is behind.
        """
        ...

    async def append(self, audience: str, segment: bytes, key: str) -> int:
        """Append a message; return the position that it is said to have. The caller reads it back.

        Args:
            audience: for whom.
            segment: the message.
            key: the same again within two minutes is not appended again.
        """
        ...

    def watch(self, audience: str) -> AsyncIterator[int]:
        """Yield positions at which something new may be; 0 when something may have been missed."""
        ...
