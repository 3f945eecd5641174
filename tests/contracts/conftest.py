"""Every port, twice: the encrypted files and the fake must behave alike.

Ways to exchange are held to one suite as well, the hub on a real server.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.keys.derivation import Cost
from app.ports import Backend, Store
from storage.backend import FileBackend
from tests.fakes import FakeBackend
from tests.hubs import RunningHubs

WORDS = "correct horse battery staple"
CHEAPEST = Cost(64 * 1024, 1, 4)


@pytest.fixture(params=["files", "fake"])
def backend(request: pytest.FixtureRequest) -> Backend:
    return FileBackend(CHEAPEST) if request.param == "files" else FakeBackend()


@pytest.fixture
def store(backend: Backend, tmp_path: Path) -> Iterator[Store]:
    store = backend.create(tmp_path / "conference.travaux", WORDS)
    yield store
    store.close()


@pytest.fixture(scope="session")
def hubs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHubs]:
    """Real hubs, each started when it is first asked for, and used by all suites."""
    running = RunningHubs(tmp_path_factory.mktemp("hubs"))
    yield running
    running.stop()
