"""Scenes of the shell: the roster in the hands of the secretariat, the other texts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QTabBar

from app.workspace import joining
from storage.backend import FileBackend
from tests.pictures.sitting import Looker
from ui.command import Command
from ui.views.roster.admit_sheet import AdmitSheet
from ui.views.roster.line import RosterLine
from ui.views.roster.party_sheet import PartySheet, RolesSheet
from ui.views.roster.revoke_sheet import RevokeSheet
from ui.views.sync_page import SyncPage

_DEVICES = 1
_PHRASE = "river candle orange window seven"


def roster(look: Looker) -> None:
    """The secretariat admits a device, and revokes one."""
    look.open(look.stage.chair.with_name("sec.travaux"))
    look.do(Command.GO_SYNC)
    tabs = look.child(QTabBar)
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(_DEVICES)
    look.press(Qt.Key.Key_Down)
    look.take("roster", SyncPage, RosterLine)
    look.do(Command.ADD_DELEGATION)
    look.take("roster-add", PartySheet)
    look.press(Qt.Key.Key_Escape)
    _admit(look)
    look.click("&Revoke…", "roster")
    look.rest(0.5)
    look.take("roster-revoke", RevokeSheet)
    look.press(Qt.Key.Key_Escape)
    look.click("Change what it &is…", "roster")
    look.take("roster-roles", RolesSheet)
    look.press(Qt.Key.Key_Escape)


def _admit(look: Looker) -> None:
    request = look.stage.folder / "chad.request"
    made = joining.request(
        FileBackend(), look.stage.folder / "chad.travaux", _PHRASE, "Chad, laptop"
    )
    request.write_bytes(made)
    look.do(Command.ADMIT_DEVICE)
    before = QFileDialog.getOpenFileName
    QFileDialog.getOpenFileName = lambda *_: (str(request), "")
    look.click("C&hoose the request…", "roster")
    QFileDialog.getOpenFileName = before
    look.rest(0.5)
    look.take("roster-admit", AdmitSheet)
    look.press(Qt.Key.Key_Escape)


SHELL_SCENES = (roster,)
