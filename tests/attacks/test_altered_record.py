"""Rows changed from outside by somebody who has the key: told, mended, never built on."""

import shutil
from pathlib import Path

import pytest

from app.workspace.auditing import audit
from app.workspace.signing_right import SigningStoppedError, Stop
from app.workspace.workspace import Workspace
from tests.desks import PASSPHRASE, Desks, a_conference, cheap_backend

NEW = ("reasonable in the circumstances", "feasible")
SPOIL = "UPDATE entry SET envelope = ? WHERE position = ?"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    desks = a_conference(folder, "FRA")
    desks.amends("FRA", "Article 1(1)", *NEW)
    desks.everybody_to_everybody()
    desks.close()
    return folder


@pytest.fixture
def desks(made: Path, tmp_path: Path):
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    desks = Desks(tmp_path)
    yield desks
    desks.close()


def opened(desks: Desks, code: str) -> Workspace:
    backend = cheap_backend()
    desks.open[code] = Workspace(backend.open(desks.path(code), PASSPHRASE))
    return desks.open[code]


def spoil(desks: Desks, code: str, word: bytes) -> None:
    """Change a word in every row that holds it; a signature there no longer fits."""
    store = cheap_backend().open(desks.path(code), PASSPHRASE)
    rows = store._database.execute("SELECT position, envelope FROM entry")
    hit = [(p, e) for p, e in rows if word in e]
    assert hit
    for position, envelope in hit:
        store._database.execute(SPOIL, (envelope.replace(word, word.upper()), position))
    store.close()


def test_a_changed_wording_is_not_shown_and_nothing_is_signed_on_it(desks: Desks) -> None:
    spoil(desks, "CHAIR", b"feasible")
    chair = opened(desks, "CHAIR")
    assert chair.right.stopped is Stop.ALTERED
    assert len(chair.conference.amendments) == 0
    with pytest.raises(SigningStoppedError, match="not what came in and was checked"):
        chair.record([])
    found = audit(chair)
    assert not found.is_sound
    assert any("not what was signed" in failure for failure in found.failures)


def test_what_was_changed_is_put_right_by_what_comes_from_another(desks: Desks) -> None:
    spoil(desks, "CHAIR", b"feasible")
    opened(desks, "CHAIR")
    opened(desks, "FRA")
    (receipt,) = desks.send("FRA", "CHAIR")
    assert receipt.received >= 1
    desks.open.pop("CHAIR").close()
    chair = opened(desks, "CHAIR")
    assert chair.right.stopped is None
    assert audit(chair).failures == ()
    assert len(chair.conference.amendments) == 1


def test_bytes_that_are_no_entry_any_more_are_told_like_others(desks: Desks) -> None:
    store = cheap_backend().open(desks.path("CHAIR"), PASSPHRASE)
    store._database.execute("UPDATE entry SET envelope = x'00' WHERE position = 1")
    store.close()
    assert opened(desks, "CHAIR").right.stopped is Stop.ALTERED


def test_a_check_that_fails_stops_the_signing_of_what_is_open(desks: Desks) -> None:
    """A signature changed in place changes no id: only the check of everything finds it."""
    store = cheap_backend().open(desks.path("CHAIR"), PASSPHRASE)
    ((envelope,),) = store._database.execute("SELECT envelope FROM entry WHERE position = 1")
    spoilt = envelope[:-1] + bytes([envelope[-1] ^ 1])
    store._database.execute(SPOIL, (spoilt, 1))
    store.close()
    chair = opened(desks, "CHAIR")
    assert chair.right.stopped is None
    assert not audit(chair).is_sound
    assert chair.right.stopped is Stop.ALTERED
