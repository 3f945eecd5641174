"""``app.sync_port.SyncStore`` on real hubs of one and three servers: the suite of every place."""

from collections.abc import Iterator

import pytest

from tests.contracts.test_sync_store import *  # noqa: F403 the suite itself
from tests.contracts.test_sync_store import Opens
from tests.hubs import Hub, RunningHubs, a_device

SIZES = [
    pytest.param(1, id="one server"),
    pytest.param(3, id="three servers", marks=pytest.mark.long),
]


@pytest.fixture(params=SIZES)
def hub(request: pytest.FixtureRequest, hubs: RunningHubs) -> Hub:
    return hubs.of(request.param)


@pytest.fixture
def opens(hub: Hub) -> Iterator[Opens]:
    """The hub, empty; devices come in by one pass, since who carries proves nothing."""
    hub.lose_the_stream()
    opened = []

    def one_more():
        opened.append(hub.store(a_device(1)))
        return opened[-1]

    yield one_more
    for store in opened:
        store.close()
