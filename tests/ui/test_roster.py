"""The roster in the window: the secretariat admits, changes roles, revokes and renews."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
)

from app.workspace import joining
from app.workspace.devices import devices
from app.workspace.workspace import Workspace
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting, found
from ui.command import Command
from ui.command_line.command_sheet import CommandSheet
from ui.views.compare_sheet import CompareSheet
from ui.views.roster.admit_sheet import AdmitSheet
from ui.views.roster.line import RosterLine
from ui.views.roster.party_sheet import PartySheet, RolesSheet
from ui.views.roster.revoke_sheet import RevokeSheet
from ui.views.sync_page import SyncPage, Tab

ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def office(sitting: Sitting, tmp_path: Path) -> Sitting:
    """The secretariat's workspace, on the list of devices."""
    found(tmp_path)
    return at_devices(sitting, tmp_path / "secretariat.travaux")


def at_devices(sitting: Sitting, path: Path) -> Sitting:
    sitting.window.offer(path)
    sitting.unlocked()
    sitting.window._actions.run(Command.GO_SYNC)
    page = sitting.child(SyncPage)
    sitting.bot.waitUntil(lambda: page._view is not None, timeout=10_000)
    sitting.child(QTabBar, "Lists").setCurrentIndex(Tab.DEVICES)
    return sitting


def rows(sitting: Sitting) -> list[str]:
    model = sitting.window.findChild(QListView, "rows").model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(n, 0).data(role)) for n in range(model.rowCount())]


def choose_row(sitting: Sitting, words: str) -> None:
    view = sitting.window.findChild(QListView, "rows")
    number = next(n for n, row in enumerate(rows(sitting)) if words in row)
    view.setCurrentIndex(view.model().index(number, 0))


def press(sitting: Sitting, words: str) -> None:
    sitting.bot.mouseClick(sitting.button(words), Qt.MouseButton.LeftButton)


def told(sitting: Sitting, words: str) -> None:
    sitting.bot.waitUntil(lambda: words in sitting.label("News"), timeout=20_000)


def faults(sitting: Sitting) -> list[str]:
    labels = sitting.window.findChildren(QLabel, "fault")
    return [one.text() for one in labels if one.isVisible()]


def add_chad(office: Sitting) -> None:
    office.window._actions.run(Command.ADD_DELEGATION)
    sheet = office.child(PartySheet)
    office.bot.keyClicks(office.child(QLineEdit, "Code"), "TCD")
    office.bot.keyClicks(office.child(QLineEdit, "Name"), "Chad")
    office.bot.keyClick(sheet, ENTER, CONTROL)
    told(office, "TCD is on the roster.")


def asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let a device ask; the dialogs then choose its request, and where the answer goes."""
    made = joining.request(CHEAP, tmp_path / "chad.travaux", PASSPHRASE, "Chad, laptop")
    path = tmp_path / "chad.request"
    path.write_bytes(made)
    answer = tmp_path / "chad.answer"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(answer), ""))
    return answer


def test_a_device_is_admitted_from_its_request_and_the_codes_are_the_same(
    office: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_chad(office)
    answer = asks(tmp_path, monkeypatch)
    office.window._actions.run(Command.ADMIT_DEVICE)
    office.bot.waitUntil(lambda: bool(office.window.findChildren(AdmitSheet)), timeout=10_000)
    sheet = office.child(AdmitSheet)
    main = office.button("Admit and write the answer…")
    assert not main.isEnabled()
    press(office, "Choose the request…")
    party = office.child(QComboBox, "Speaks for")
    office.bot.waitUntil(party.isEnabled, timeout=10_000)
    assert not main.isEnabled()  # for whom it speaks is never chosen beforehand
    party.setCurrentIndex(party.findData("TCD"))
    assert main.isEnabled()
    assert office.child(QComboBox, "As").currentText() == "Delegate"
    office.bot.keyClick(sheet, ENTER, CONTROL)
    office.bot.waitUntil(lambda: bool(office.window.findChildren(CompareSheet)), timeout=20_000)
    shown = [w.text() for w in office.child(CompareSheet).findChildren(QLabel)]
    joined = joining.join(CHEAP, tmp_path / "chad.travaux", PASSPHRASE, answer.read_bytes())
    assert joined.workspace.me.code == "TCD"
    assert set(joined.safety_code.split()) <= set(shown)
    joined.workspace.close()
    for tick in office.child(CompareSheet).findChildren(QCheckBox):
        tick.setChecked(True)
    office.bot.keyClick(office.child(CompareSheet), ENTER, CONTROL)
    office.bot.waitUntil(
        lambda: any("Chad, laptop" in r and ", compared" in r for r in rows(office)),
        timeout=10_000,
    )


def test_what_is_no_request_is_refused_in_the_sheet_which_stays(
    office: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks(tmp_path, monkeypatch)
    (tmp_path / "chad.request").write_bytes(b"<b>no request</b>")
    office.window._actions.run(Command.ADMIT_DEVICE)
    office.bot.waitUntil(lambda: bool(office.window.findChildren(AdmitSheet)), timeout=10_000)
    press(office, "Choose the request…")
    office.bot.waitUntil(lambda: bool(faults(office)), timeout=10_000)
    assert not office.button("Admit and write the answer…").isEnabled()


def test_a_device_is_revoked_with_a_reason_and_what_falls_is_shown_before(
    office: Sitting, tmp_path: Path
) -> None:
    choose_row(office, "NOR laptop")
    press(office, "Revoke…")
    sheet = office.child(RevokeSheet)
    main = office.button("Revoke it")
    assert not main.isEnabled()
    (some,) = [r for r in sheet.findChildren(QRadioButton) if "up to entry" in r.text()]
    some.click()
    sheet.findChild(QSpinBox).setValue(0)
    falls = office.child(QPlainTextEdit, "What falls thereby")
    office.bot.waitUntil(lambda: "tabled" in falls.toPlainText(), timeout=10_000)
    office.bot.keyClicks(
        office.child(QLineEdit, "Why; noted on this device, and nowhere else"), "stolen in Geneva"
    )
    office.bot.keyClick(sheet, ENTER, CONTROL)
    told(office, "“NOR laptop” is off the roster. Write a bundle")
    office.bot.waitUntil(
        lambda: any("NOR laptop" in r and "revoked" in r for r in rows(office)), timeout=10_000
    )
    choose_row(office, "NOR laptop")
    labels = [w.text() for w in office.window.findChildren(QLabel) if w.isVisible()]
    assert any("stolen in Geneva" in words for words in labels)
    assert "Full powers" in labels
    office.window.close()
    workspace = Workspace(CHEAP.open(tmp_path / "secretariat.travaux", PASSPHRASE))
    (gone,) = [d for d in devices(workspace) if d.name == "NOR laptop"]
    assert not gone.active
    newest = workspace.roster.statement
    assert gone.powers.since < gone.powers.until == newest.issued
    others = [d.powers for d in devices(workspace) if d.active]
    assert {powers.until for powers in others} == {newest.expires}
    assert all(0 < powers.since <= newest.issued for powers in others)
    assert workspace.roster.seats[gone.id].cut.seq == 0
    workspace.close()


def test_a_device_gets_another_role(office: Sitting) -> None:
    choose_row(office, "KEN laptop")
    press(office, "Change what it is…")
    office.bot.waitUntil(lambda: bool(office.window.findChildren(RolesSheet)), timeout=10_000)
    sheet = office.child(RolesSheet)
    ticks = {one.text(): one for one in sheet.findChildren(QCheckBox)}
    assert ticks["Delegate"].isChecked()
    ticks["Head of delegation"].click()
    office.bot.keyClick(sheet, ENTER, CONTROL)
    office.bot.waitUntil(
        lambda: any("KEN laptop" in r and "Head of delegation" in r for r in rows(office)),
        timeout=10_000,
    )


def test_the_roster_says_until_when_it_is_good_and_is_renewed(office: Sitting) -> None:
    before = office.label("Roster")
    assert "good until" in before
    press(office, "Renew the roster")
    told(office, "The roster was renewed.")
    office.bot.waitUntil(lambda: office.label("Roster") != before, timeout=10_000)


def test_a_code_that_is_taken_is_refused_in_the_sheet_and_what_was_typed_stays(
    office: Sitting,
) -> None:
    office.window._actions.run(Command.ADD_DELEGATION)
    office.bot.keyClicks(office.child(QLineEdit, "Code"), "nor")
    office.bot.keyClicks(office.child(QLineEdit, "Name"), "Norway again")
    office.bot.keyClick(office.child(PartySheet), ENTER, CONTROL)
    office.bot.waitUntil(lambda: bool(faults(office)), timeout=10_000)
    assert office.child(QLineEdit, "Name").text() == "Norway again"


def visible_steps(sitting: Sitting) -> list[str]:
    """What the line of the roster offers besides what it always does."""
    line = sitting.child(RosterLine)
    return [b.text() for b in line.findChildren(QPushButton) if b.isVisible()][3:]


def test_where_several_officers_sign_each_step_is_offered_when_it_is_to_be_taken(
    office: Sitting,
) -> None:
    line = office.child(RosterLine)
    assert visible_steps(office) == []
    view = office.child(SyncPage)._view
    assert view is not None
    assert view.roster is not None
    two = replace(view.roster, threshold=2, officers=3)
    line.show_roster(two)
    assert visible_steps(office) == ["Si&gn a proposal…"]
    line.show_roster(replace(two, waiting=("Kenya is added.",)))
    assert visible_steps(office) == ["&Hand it on…"]
    said = next(w.text() for w in line.findChildren(QLabel) if "Kenya is added" in w.text())
    assert "travaux" not in said
    line.show_roster(replace(two, disputed=True))
    assert "&Settle it…" in visible_steps(office)
    next(b for b in line.findChildren(QPushButton) if b.text() == "&Settle it…").click()
    office.bot.waitUntil(lambda: bool(office.window.findChildren(CommandSheet)), timeout=10_000)


def test_a_delegate_is_told_whose_the_roster_is(sitting: Sitting, tmp_path: Path) -> None:
    found(tmp_path)
    at_devices(sitting, tmp_path / "NOR.travaux")
    for command in (Command.ADMIT_DEVICE, Command.ADD_DELEGATION, Command.RENEW_ROSTER):
        assert sitting.window._actions.refusal(command) == "The secretariat keeps the roster."
    assert sitting.label("Roster") == ""
    choose_row(sitting, "Secretariat")
    shown = [b.text() for b in sitting.window.findChildren(QPushButton) if b.isVisible()]
    assert "Compare &aloud…" in shown
    assert "&Revoke…" not in shown
