"""One connection to a hub: whoever waits for its end can be stopped at any moment."""

import asyncio

import pytest

from storage.sync.hub.wire import Wire


async def stopped_just_then(turns: int) -> bool:
    """Whether waiting is over as stopped, when the connection ends so many turns before."""
    wire = Wire()
    waiting = asyncio.create_task(wire.lasts())
    await asyncio.sleep(0.01)
    wire.gone.set()
    for _ in range(turns):
        await asyncio.sleep(0)
    if not waiting.cancel():
        return True  # it was over before
    await asyncio.wait({waiting}, timeout=5)
    return waiting.cancelled()


@pytest.mark.parametrize("turns", range(3))
def test_stopping_is_not_forgotten_when_the_connection_ends_that_very_moment(
    turns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a way to the hub goes on for ever, and the program waits for it to end."""
    monkeypatch.setattr(Wire, "is_connected", property(lambda wire: True))
    assert asyncio.run(stopped_just_then(turns))
