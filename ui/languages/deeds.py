"""What the secretariat does with languages beside wording: marks what was checked, imports."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import TravauxError
from app.formats.imported import ImportedText
from app.formats.registry import format_of
from app.ids import ClauseId, InstrumentId
from app.ports import Backend
from app.settings import MAX_IMPORT_BYTES
from app.workspace.files import read_file
from app.workspace.foreign import Foreign, read_foreign
from app.workspace.translating import lay_translation, mark_checked
from app.workspace.workspace import Progress, Workspace
from ui import messages
from ui.languages.gathering import CellFacts, Parallels
from ui.languages.import_sheet import ImportSheet, Offer, offer_of
from ui.widgets.host import Host


class LanguageDeeds(QObject):
    """Records through the same functions as the command line.

    Attributes:
        laid: something was recorded.
    """

    laid = Signal()

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host

    def check(self, shown: Parallels, clause: ClauseId, cell: CellFacts) -> None:
        """Mark a clause as checked, as it reads now."""

        def mark(workspace: Workspace) -> int:
            text = workspace.conference.texts[shown.instrument]
            return len(mark_checked(workspace, text, cell.language, [clause]))

        self._host.bridge.ask(mark, self._checked, self._refused)

    def _checked(self, count: int) -> None:
        done, before = self.tr("Marked as checked."), self.tr("It was marked as checked already.")
        self._host.told.emit(done if count else before)
        self.laid.emit()

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, TravauxError):
            self._host.said.emit(messages.of_error(error))
        else:
            self._host.bridge.failed.emit(error)

    # A file --------------------------------------------------------------------------------------

    def read(self, shown: Parallels, language: str, symbols: tuple[str, ...], path: Path) -> None:
        """Read a translation, and show what laying it would do before anything is recorded."""
        sheet = ImportSheet(path.name, language, symbols)
        self._host.show_sheet(sheet)
        read = _Reading(self._host, sheet, (shown.instrument, language), path)
        read.laid.connect(self.laid)
        sheet.asked_anew.connect(read.ask)
        sheet.confirmed.connect(read.lay)
        read.setParent(sheet)
        read.ask("", False)  # noqa: FBT003 a signal's slot


class _Reading(QObject):
    """One file on its way into a text."""

    laid = Signal()

    def __init__(
        self, host: Host, sheet: ImportSheet, place: tuple[InstrumentId, str], path: Path
    ) -> None:
        super().__init__()
        self._host, self._sheet, self._place, self._path = host, sheet, place, path
        self._offer: Offer | None = None

    def ask(self, symbol: str, made: bool) -> None:  # noqa: FBT001 a signal passes it
        """Read the file, and align it with the text or with a revision of it."""
        path, language = self._path, self._place[1]

        def read(backend: Backend, progress: Progress) -> ImportedText:
            data = read_file(path, MAX_IMPORT_BYTES)
            asked = Foreign(format_of(path.name), language, "", made)
            return read_foreign(backend.children, data, asked, lambda: progress(0, 2))

        name = self.tr("Reading {}").format(path.name)
        self._host.bridge.apart(name, read, partial(self._align, symbol), self._refuse)

    def lay(self) -> None:
        """Sign the translation: as many entries as it takes, all of them or none."""
        offer, (instrument, language) = self._offer, self._place
        if offer is None:
            return

        def work(workspace: Workspace) -> int:
            text = workspace.conference.texts[instrument]
            lay_translation(workspace, text, language, offer.plan)
            return len(offer.plan.laid)

        self._host.bridge.ask(work, self._done, self._refuse)

    def _align(self, symbol: str, imported: ImportedText) -> None:
        instrument, language = self._place

        def work(workspace: Workspace) -> Offer:
            return offer_of(workspace.conference.texts[instrument], imported, language, symbol)

        self._host.bridge.ask(work, self._show, self._refuse)

    def _show(self, offer: Offer) -> None:
        self._offer = offer
        self._sheet.show_offer(offer)

    def _done(self, count: int) -> None:
        self._host.told.emit(self.tr("Clauses laid: {}.").format(f"{count:,}"))
        self.laid.emit()
        self._sheet.close_sheet()

    def _refuse(self, error: BaseException) -> None:
        self._offer = None
        self._sheet.refuse(messages.of_error(error))
