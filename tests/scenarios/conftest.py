"""Four desks that are made once and copied for every test."""

from pathlib import Path

import pytest

from tests.scenarios import secretariat
from tests.scenarios.desk import Desk, desks, desks_again
from tests.scenarios.secretariat import Secretariat


@pytest.fixture(scope="session")
def made_desks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desks")
    desks(folder)
    return folder


@pytest.fixture
def four_desks(made_desks: Path, tmp_path: Path) -> list[Desk]:
    """A secretariat, a chair, anna of FRA and ben of KEN, in ``tmp_path``."""
    return desks_again(made_desks, tmp_path)


@pytest.fixture(scope="session")
def made_secretariat(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("secretariat")
    secretariat.made(folder)
    return folder


@pytest.fixture
def three_officers(made_secretariat: Path, tmp_path: Path) -> Secretariat:
    """A secretariat of which two of three officers must sign, in ``tmp_path``."""
    return secretariat.again(made_secretariat, tmp_path)


@pytest.fixture
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words are wrapped alike wherever the tests run: one process, or several side by side."""
    monkeypatch.setenv("COLUMNS", "100")
