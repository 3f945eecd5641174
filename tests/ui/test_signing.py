"""What several officers must sign: read line by line, signed or not, and in force with the last."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton

from app.negotiation.access import Role
from app.workspace import joining, officers
from app.workspace.founding import NewParty, add_delegation
from app.workspace.proposals import WaitsAnotherError, propose, review_draft
from app.workspace.rostering import forget_draft
from app.workspace.workspace import OWN, Package, Workspace
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting, found
from tests.ui.test_roster import at_devices, faults, press, told
from ui.views.roster.signing_sheet import SigningSheet

FIRST, SECOND = "secretariat.travaux", "officer.travaux"
TWO_MUST = "1. From now on 2 of 2 officers must sign a roster; so far 1."


def opened(folder: Path, name: str) -> Workspace:
    return Workspace(CHEAP.open(folder / name, PASSPHRASE))


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two officers, each on a device of her own; the first wants both to sign from now on."""
    folder = tmp_path_factory.mktemp("offices")
    found(folder)
    first = opened(folder, FIRST)
    asked = joining.request(CHEAP, folder / SECOND, PASSPHRASE, "Ms Diallo, laptop")
    answer = joining.admit(first, asked, first.me.code, Role.SECRETARIAT).answer
    second = joining.join(CHEAP, folder / SECOND, PASSPHRASE, answer).workspace
    claim = officers.request_key(second, "Ms Diallo")
    officers.add_key(first, claim.file)
    second.receive(Package([first.roster.envelope]), OWN)
    assert officers.set_threshold(first, 2).missing == 1
    first.close()
    second.close()
    return folder


@pytest.fixture
def at(offices: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of them; whatever is written goes to ``out``, and ``proposal`` is what is read."""
    for name in offices.iterdir():
        (tmp_path / name.name).write_bytes(name.read_bytes())
    chosen = (str(tmp_path / "proposal"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: chosen)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    return tmp_path


def the_sheet(sitting: Sitting) -> SigningSheet:
    sheets = sitting.window.findChildren(SigningSheet)
    return next(sheet for sheet in sheets if not sheet.is_closed)


def shown(sitting: Sitting) -> list[str]:
    marks = str.maketrans("", "", "\u2068\u2069\u2066")
    sheet = the_sheet(sitting)
    return [w.text().translate(marks) for w in sheet.findChildren(QLabel) if w.isVisible()]


def sheet_shows(sitting: Sitting, words: str) -> None:
    sitting.bot.waitUntil(
        lambda: (
            bool(sitting.window.findChildren(SigningSheet))
            and any(words in one for one in shown(sitting))
        ),
        timeout=20_000,
    )


def main(sitting: Sitting) -> QPushButton:
    buttons = the_sheet(sitting).findChildren(QPushButton)
    return next(b for b in buttons if b.isVisible() and ("write" in b.text() or "Take" in b.text()))


def test_what_waits_is_shown_signed_and_handed_on_and_the_other_signs_what_she_has_read(
    sitting: Sitting, at: Path
) -> None:
    at_devices(sitting, at / FIRST)
    press(sitting, "Hand it on…")
    sheet_shows(sitting, TWO_MUST)
    assert "Signed by: –" in shown(sitting)
    assert any(one.startswith("Officers yet to sign: 2, of these: ") for one in shown(sitting))
    sheet = the_sheet(sitting)
    sitting.bot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    told(sitting, "Officers yet to sign: 1.")
    sitting.window._bridge.lock()
    (at / "out").rename(at / "proposal")

    at_devices(sitting, at / SECOND)
    press(sitting, "Sign a proposal…")
    sitting.bot.waitUntil(lambda: bool(sitting.window.findChildren(SigningSheet)), timeout=10_000)
    assert not main(sitting).isEnabled()
    assert main(sitting).accessibleDescription() == "Choose the proposal first."
    press(sitting, "Choose the proposal…")
    sheet_shows(sitting, TWO_MUST)
    assert any(
        one.startswith("Officers yet to sign: 1, of these: “Ms Diallo”") for one in shown(sitting)
    )
    sheet = the_sheet(sitting)
    sitting.bot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    told(sitting, "is in force.")
    sitting.window._bridge.lock()
    (at / "out").rename(at / "proposal")

    at_devices(sitting, at / FIRST)
    press(sitting, "Sign a proposal…")
    press(sitting, "Choose the proposal…")
    sitting.bot.waitUntil(lambda: "Take" in main(sitting).text(), timeout=20_000)
    the_sheet(sitting).close_sheet()


def test_what_an_officer_does_not_sign_is_as_it_was_and_what_another_signed_must_be_given_up(
    sitting: Sitting, at: Path
) -> None:
    first, second = opened(at, FIRST), opened(at, SECOND)
    (at / "proposal").write_bytes(propose(first).file)
    assert officers.set_threshold(second, 2).missing == 1
    propose(second)  # of the same version: with both completed there would be a fork
    forget_draft(second)
    first.close()
    second.close()
    at_devices(sitting, at / SECOND)
    press(sitting, "Sign a proposal…")
    press(sitting, "Choose the proposal…")
    sheet_shows(sitting, TWO_MUST)
    press(sitting, "Do not sign")
    told(sitting, "Nothing was signed.")
    assert not (at / "out").exists()
    sitting.bot.waitUntil(lambda: not sitting.window.findChildren(SigningSheet), timeout=5_000)
    press(sitting, "Sign a proposal…")
    press(sitting, "Choose the proposal…")
    sheet_shows(sitting, TWO_MUST)
    main(sitting).click()
    sheet_shows(sitting, "has signed another roster")
    (given_up,) = the_sheet(sitting).findChildren(QCheckBox)
    assert given_up.isVisible()
    assert not (at / "out").exists()
    given_up.setChecked(True)
    main(sitting).click()
    told(sitting, "is in force.")


def test_what_is_being_signed_cannot_be_declined_and_whoever_closes_it_is_told_what_came_of_it(
    sitting: Sitting, at: Path
) -> None:
    first = opened(at, FIRST)
    (at / "proposal").write_bytes(propose(first).file)
    first.close()
    at_devices(sitting, at / SECOND)
    press(sitting, "Sign a proposal…")
    press(sitting, "Choose the proposal…")
    sheet_shows(sitting, TWO_MUST)
    go_on, sheet = Event(), the_sheet(sitting)
    sitting.window._bridge.ask(lambda _: go_on.wait(20), lambda _: None)
    (at / "out").mkdir()  # no file can be written there
    main(sitting).click()
    offered = [b for b in sheet.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
    assert [b.text() for b in offered] == ["&Cancel"]
    sheet.close_sheet()
    go_on.set()
    sitting.bot.waitUntil(lambda: "could not be written" in " ".join(faults(sitting)))


def test_nothing_is_signed_but_what_was_read(at: Path) -> None:
    first = opened(at, FIRST)
    read = review_draft(first)
    add_delegation(first, NewParty("TCD", "Chad"))
    with pytest.raises(WaitsAnotherError):
        propose(first, read=read)
    assert propose(first, read=review_draft(first)).review.missing == 1
    first.close()
