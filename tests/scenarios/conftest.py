"""Four desks that are made once and copied for every test."""

from pathlib import Path

import pytest

from tests.scenarios.desk import Desk, desks, desks_again


@pytest.fixture(scope="session")
def made_desks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desks")
    desks(folder)
    return folder


@pytest.fixture
def four_desks(made_desks: Path, tmp_path: Path) -> list[Desk]:
    """A secretariat, a chair, anna of FRA and ben of KEN, in ``tmp_path``."""
    return desks_again(made_desks, tmp_path)
