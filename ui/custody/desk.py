"""Checking everything that is stored, and taking a copy of it, from whatever page."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from app.workspace.auditing import Audit, audit
from app.workspace.workspace import Progress, Workspace
from ui import messages
from ui.command import Command
from ui.i18n import Words, in_words
from ui.views.steps import usual_file
from ui.widgets.host import Desk

_tr = Words("custody")
_COMMANDS = (Command.VERIFY_RECORD, Command.TAKE_COPY)
_COPY = ".travaux"


class CustodyDesk(Desk):
    """What is found wrong is shown on the page of a workspace that can only be read."""

    def bind(self) -> None:
        self.host.actions.bind(Command.VERIFY_RECORD, self.verify)
        self.host.actions.bind(Command.TAKE_COPY, self.take_copy)

    def release(self) -> None:
        self.host.unsound = ()
        self.host.actions.release(_COMMANDS)

    def verify(self) -> None:
        """Check the file, every signature, every hash and chain, anew."""
        self.host.bridge.run(_tr("Checking everything that is stored"), audit, self._found)

    def _found(self, found: Audit) -> None:
        if not found.failures:
            self.host.told.emit(
                _tr("Everything holds, every signature, hash and chain. Entries: {}.").format(
                    f"{found.entries:,}"
                )
            )
        elif found.is_sound:
            self.host.page_wanted.emit("sync")
            self.host.said.emit(messages.in_quarantine(found.aside))
        else:
            self.host.unsound = tuple(in_words(one) for one in found.failures)
            self.host.refresh_wanted.emit()

    def take_copy(self) -> None:
        """Ask where to, and write a complete copy, encrypted as the workspace is."""
        usual = usual_file(_tr("copy"), _COPY)
        name, _ = QFileDialog.getSaveFileName(
            QApplication.activeWindow(), _tr("Take a copy"), usual
        )
        if name:
            self._copy(Path(name))

    def _copy(self, path: Path) -> None:
        def work(workspace: Workspace, _: Progress) -> None:
            workspace.store.backup(path)

        self.host.bridge.run(
            _tr("Taking a copy"),
            work,
            lambda _: self.host.told.emit(
                _tr("“{}” and its key file were written. The copy opens with this passphrase.")
                .format(path.name)
            ),
        )  # fmt: skip
