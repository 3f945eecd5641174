"""What every test can use: the Hypothesis profiles and the real data beside the project."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from app.keys import derivation
from tests.stretching import OnceArgon2id

settings.register_profile(
    "quick",
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile("long", settings.get_profile("quick"), max_examples=2_000)
settings.load_profile(os.environ.get("TRAVAUX_HYPOTHESIS", "quick"))

SHARED_DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"


def pytest_collection_finish() -> None:
    """Let no collection of garbage look through what was imported; it stays in any case."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def once_stretched() -> Iterator[None]:
    """A passphrase that opens the same workspace again and again is stretched once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(derivation, "Argon2id", OnceArgon2id)
        yield


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real treaties and amendments; the test is skipped where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the real data is not beside the project")
    return SHARED_DATA
