"""Checking a file, and signing a final text: for anyone who is handed one."""

import hashlib
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from app.ports import Children
from app.workspace.exporting import WrittenFile
from app.workspace.files import read_file, write_file
from app.workspace.finals.signing import sign_final
from app.workspace.finals.talk import MAX_FILE_BYTES
from app.workspace.verifying import Verified, verify_file
from app.workspace.workspace import Progress, Workspace
from ui import messages
from ui.command_table import Command
from ui.export.verified_sheet import VerifiedSheet
from ui.export.written_sheet import WrittenSheet
from ui.i18n import Words, commas
from ui.widgets.host import Host

_tr = Words("verify")


class VerifyingDesk(QObject):
    """Asks for a file, shows what was found, and has a final text signed."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host

    def bind(self) -> None:
        """Give the command something to do, from whatever page."""
        self._host.actions.bind(Command.VERIFY_FILE, self.ask)

    def release(self) -> None:
        """The workspace is being locked."""
        self._host.actions.release((Command.VERIFY_FILE,))

    def ask(self) -> None:
        """Ask for a file and check it."""
        name, _ = QFileDialog.getOpenFileName(
            QApplication.activeWindow(), _tr("Verify a file"), str(Path.home())
        )
        if name:
            self.verify(Path(name))

    def verify(self, path: Path) -> None:
        """Check a file."""
        children = self._host.bridge.backend.children
        self._host.bridge.run(
            _tr("Checking {}").format(path.name),
            lambda w, progress: verify_file(w, children, path, progress),
            self._show,
        )

    def _show(self, found: Verified) -> None:
        sheet = VerifiedSheet(found)
        sheet.confirmed.connect(partial(self._sign, sheet, found.path))
        self._host.show_sheet(sheet)

    def _sign(self, sheet: VerifiedSheet, path: Path) -> None:
        children = self._host.bridge.backend.children

        def done(made: WrittenFile) -> None:
            self._host.show_sheet(WrittenSheet(made))

        task = self._host.bridge.run(
            _tr("Signing {}").format(path.name),
            lambda w, progress: signed(w, children, path, progress),
            done,
            lambda error: sheet.refuse(messages.of_error(error)),
        )
        sheet.follow(task)


def signed(workspace: Workspace, children: Children, path: Path, progress: Progress) -> WrittenFile:
    """Sign a final text for the party of this device, in its place.

    Raises:
        NotToBeSignedError, NotPermittedError, FileError: the file is left as it was.
    """
    made = sign_final(workspace, children, read_file(path, MAX_FILE_BYTES), progress)
    size = write_file(path, [made.data], replace=True)
    others = commas(p.name for p in made.unsigned)
    rest = (
        _tr("It has yet to be signed for: {}. Hand it on.").format(others)
        if others
        else _tr("All have signed.")
    )
    return WrittenFile(path, size, hashlib.sha256(made.data).hexdigest(), (rest,))
