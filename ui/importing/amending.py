"""Amendments of a Word document from the window: read, mapped, ticked, and only then kept."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from app.negotiation.access import may
from app.negotiation.events import AmendmentTabled
from ui import messages
from ui.command_table import Command
from ui.i18n import Words, commas
from ui.importing.amendments import How, Made, keep_drafts, made_of, read_amendments
from ui.importing.amendments_sheet import AmendmentsSheet
from ui.widgets.host import Desk

_tr = Words("importing")


class AmendingDesk(Desk):
    """Shows the sheet and keeps what is ticked."""

    def bind(self) -> None:
        """Give the command something to do, from whatever page."""
        self.host.actions.bind(Command.IMPORT_AMENDMENTS, self.ask, self._refusal)

    def release(self) -> None:
        """The workspace is being locked."""
        self.host.actions.release((Command.IMPORT_AMENDMENTS,))

    def ask(self) -> None:
        """Ask for a document."""
        name, _ = QFileDialog.getOpenFileName(
            QApplication.activeWindow(),
            _tr("Import amendments"),
            str(Path.home()),
            _tr("Word documents (*.docx *.docm);;All files (*)"),
        )
        if name:
            self.show_file(Path(name))

    def show_file(self, path: Path) -> None:
        """Read a document and show what would be made of it."""
        page = self.host.page
        if page is None or page.instrument is None:
            return
        instrument, children = page.instrument, self.host.bridge.backend.children
        sheet = AmendmentsSheet(path.name)
        sheet.mapped.connect(lambda: self._map(sheet))
        sheet.confirmed.connect(lambda: self._keep(sheet))
        self.host.show_sheet(sheet)

        def done(made: Made) -> None:
            sheet.show_made(made)
            self._map(sheet)  # some authors are named as delegations are

        task = self.host.bridge.run(
            _tr("Reading {}").format(path.name),
            lambda w, progress: read_amendments(w, children, (instrument, path), progress),
            done,
            lambda error: sheet.refuse(messages.of_error(error)),
        )
        sheet.follow(task)
        sheet.closed.connect(task.cancel)

    def _refusal(self) -> str:
        standing, page = self.host.standing, self.host.page
        if standing is None or not may(standing.roles, AmendmentTabled):
            return _tr("Your role does not do that.")
        return "" if page and page.instrument else _tr("There is no text here yet.")

    def _map(self, sheet: AmendmentsSheet) -> None:
        """Work out anew what the document makes, with its authors of other delegations."""
        made = sheet.made
        if made is None:
            return
        how, instrument, marked = How(sheet.by, sheet.language), made.instrument, made.marked
        self.host.bridge.ask(
            lambda w: made_of(w, instrument, marked, how),
            sheet.show_made,
            lambda error: sheet.refuse(messages.of_error(error)),
        )

    def _keep(self, sheet: AmendmentsSheet) -> None:
        made, chosen, comments = sheet.made, sheet.chosen, sheet.comments
        if made is None:
            return

        def done(labels: tuple[str, ...]) -> None:
            sheet.close_sheet()
            said = _tr("Kept as drafts ({}): {}. Read each, then table it.")
            self.host.told.emit(said.format(len(labels), commas(labels)))
            self.host.refresh_wanted.emit()

        self.host.bridge.ask(
            lambda w: keep_drafts(w, made, chosen, comments),
            done,
            lambda error: sheet.refuse(messages.of_error(error)),
        )
