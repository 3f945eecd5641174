"""Export: choices on the left, the pages in the middle, what leaves on the right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from app.ids import ClauseId, InstrumentId
from app.workspace.exporting import Export, Offered, WrittenFile, export, offered, order_of
from app.workspace.exports.contents import Contents
from ui import messages
from ui.bridge.page import Page
from ui.bridge.standing import Standing
from ui.bridge.task import CancelledError, Task
from ui.command_table import Command
from ui.export.choices import WIDTH as CHOICES
from ui.export.choices import Choices
from ui.export.leaving import WIDTH as LEAVING
from ui.export.leaving import Leaving
from ui.export.preview import Preview, Seen, contents_of, seen, sketched
from ui.export.verifying import VerifyingDesk
from ui.export.words import ENDINGS
from ui.export.written_sheet import WrittenSheet
from ui.theme.sizes import scaled
from ui.views.steps import usual_file
from ui.widgets.host import Host, RailPage

KEY = "export"
_PAUSE = 200
"""Milliseconds after the last choice until a preview is made."""


class ExportPage(RailPage):
    """Makes a preview of what is chosen, and writes it."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._instrument: InstrumentId | None = None
        self._symbol = ""
        self._task: Task | None = None
        self._asked = 0
        self._choices, self._preview, self._leaving = Choices(), Preview(), Leaving()
        self._verifying = VerifyingDesk(host, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._arrange()
        self._connect()
        self._choices.hide()

    def regions(self) -> Sequence[QWidget]:
        return (self._choices, self._preview.region, self._leaving.button)

    def take_focus(self) -> None:
        if self._choices.isHidden():
            self._preview.region.setFocus()
        else:
            self._choices.take_focus()

    def enter(self) -> None:
        self.host.facts_changed.emit((), "")
        self.reload()

    def leave(self) -> None:
        self._stop()

    def show_now(self, page: Page, standing: Standing) -> None:  # noqa: ARG002 the host has both
        self._verifying.bind()
        if self._instrument not in [id_ for id_, _ in page.texts]:
            self._instrument = page.instrument
        self._choices.setVisible(self._instrument is not None)
        if self.isVisible():
            self.reload()

    def clear(self) -> None:
        self._stop()
        self._instrument, self._symbol = None, ""
        self._choices.clear()
        self._choices.hide()
        self._preview.show_nothing()
        self._leaving.show_contents(None)
        self._verifying.release()

    def reload(self) -> None:
        """Ask anew what there is to choose; a preview follows."""
        instrument = self._instrument
        if instrument is not None:
            self.host.bridge.ask(lambda w: offered(w, instrument), self._offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._ask_where()
        else:
            super().keyPressEvent(event)

    # What is chosen ------------------------------------------------------------------------------

    def _offer(self, found: Offered) -> None:
        page = self.host.page
        if page is None or found.instrument != self._instrument:
            return
        self._choices.offer(page.texts, found)
        if self._symbol:
            self._choices.choose_revision(self._symbol)
            self._symbol = ""

    def _turn_to(self) -> None:
        self._instrument = self._choices.instrument
        self.reload()

    def _export_revision(self, symbol: str) -> None:
        """Show a revision, ready to be written."""
        self._symbol = symbol
        page = self.host.page
        if page is not None:
            self._instrument = page.instrument
        if self.isVisible():
            self.reload()
        else:
            self.host.page_wanted.emit(KEY)

    # The preview ---------------------------------------------------------------------------------

    def _show_soon(self) -> None:
        self._soon.start()

    def _ask_preview(self) -> None:
        wish = self._choices.wish
        if wish is None or not self.isVisible():
            return
        self._stop()
        self._asked += 1
        number, children = self._asked, self.host.bridge.backend.children

        def show_contents(found: Contents) -> None:
            if number == self._asked:
                self._leaving.show_contents(found)

        def show(found: Seen) -> None:
            if number == self._asked:
                self._task = None
                self._preview.show_seen(found)

        def refuse(error: BaseException) -> None:
            if number == self._asked:
                self._task = None
                self._preview.show_fault(messages.of_error(error))

        self.host.bridge.ask(
            lambda w: contents_of(w, children, wish), show_contents, lambda _: None
        )
        self._task = self.host.bridge.run_aside(
            self.tr("Setting the preview"),
            (lambda w, progress: sketched(w, children, wish, progress), seen),
            show,
            refuse,
        )
        self._preview.follow(self._task)

    def _stop(self) -> None:
        """End a preview that is being made; what comes of it is not wanted any more."""
        self._soon.stop()
        self._asked += 1
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    # The file ------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        wish = self._choices.wish
        if wish is None:
            return
        name = _file_name(wish, self.host.page)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), usual_file(name, ENDINGS[wish.format])
        )
        if chosen:
            self._write(wish, Path(chosen))

    def _write(self, wish: Export, path: Path) -> None:
        self._stop()
        children = self.host.bridge.backend.children

        def done(made: WrittenFile) -> None:
            self._preview.rest()
            sheet = WrittenSheet(made)
            sheet.closed.connect(self._show_soon)
            self.host.show_sheet(sheet)

        def refuse(error: BaseException) -> None:
            if not isinstance(error, CancelledError):
                self.host.said.emit(messages.of_error(error))
            self._show_soon()

        task = self.host.bridge.run(
            self.tr("Writing {}").format(path.name),
            lambda w, progress: export(order_of(w, children, wish, progress), path),
            done,
            refuse,
        )
        self._preview.follow(task)

    def _lead(self, clause: object) -> None:
        if self._instrument is not None and isinstance(clause, bytes):
            self.host.show_clause(self._instrument, ClauseId(clause))

    # Wiring --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._soon.timeout.connect(self._ask_preview)
        self._choices.changed.connect(self._show_soon)
        self._choices.text_wanted.connect(self._turn_to)
        self._preview.retried.connect(self._show_soon)
        self._leaving.place_wanted.connect(self._lead)
        self._leaving.write_wanted.connect(self._ask_where)
        self._leaving.verify_wanted.connect(lambda: self.host.actions.run(Command.VERIFY_FILE))
        self.host.export_wanted.connect(self._export_revision)

    def _arrange(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for number, widget in enumerate((self._choices, self._preview, self._leaving)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(number, int(widget is self._preview))
        splitter.setSizes([CHOICES, 700, (LEAVING + scaled(LEAVING)) // 2])  # the pages come first
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)


def _file_name(wish: Export, page: Page | None) -> str:
    """Return what a file may be called: the symbol, with what files may not have in their names."""
    symbol = wish.revision or (page.symbol if page else "") or "text"
    kept = "".join(c if c.isalnum() or c in ".-_" else "-" for c in symbol).strip("-.")
    language = f"-{wish.language}" if wish.language else ""
    return f"{kept or 'text'}{language}"
