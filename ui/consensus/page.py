"""Consensus: four figures, who stands where on every article, and how it went over time."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.ids import ClauseId
from app.workspace.bracket_history import BracketHistory, Told
from app.workspace.workspace import Workspace
from ui.bridge.page import Page
from ui.bridge.standing import Standing
from ui.command_table import Command
from ui.consensus.copying import as_html, as_rows, as_text, write_csv
from ui.consensus.figure_words import show_figures
from ui.consensus.frame import Frame
from ui.consensus.gathering import Column, Line, Seen, Words, seen, words_in
from ui.i18n import left_to_right
from ui.theme.sizes import scaled
from ui.theme.tokens import Theme
from ui.views.inspector import HISTORY
from ui.widgets.host import Host, RailPage

KEY = "consensus"
_ALL, _NEAR, _OPEN = range(3)
_PORTION = 60
"""Acts of the record that are gone through at a time, while brackets over time are counted."""
_PAUSE, _SOON = 15, 90
_BESIDE = 1_040
"""Width of the page from which on the panel stands beside the matrix."""


class ConsensusPage(RailPage):
    """The matrix and what is beside it. Nothing here is recorded."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._seen: Seen | None = None
        self._told: Told | None = None
        self._history: BracketHistory | None = None
        self._asked, self._opens = 0, False
        self.frame = Frame(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._ask_words)
        self._connect()

    # The frame's side ----------------------------------------------------------------------------

    def regions(self) -> Sequence[QWidget]:
        panel = self.frame.panel
        first = self.frame.matrix if self._seen is not None else self.frame.empty
        beside = (panel.first_focus(),) if panel.isVisible() else ()
        return (first, self.frame.filter, *beside)

    def take_focus(self) -> None:
        self.regions()[0].setFocus()

    def enter(self) -> None:
        actions = self.host.actions
        actions.bind(Command.COPY_MATRIX, self._copy, self._may)
        actions.bind(Command.SAVE_MATRIX, self._save, self._may)
        self._ask()

    def leave(self) -> None:
        self.host.actions.release((Command.COPY_MATRIX, Command.SAVE_MATRIX))

    def show_now(self, page: Page, standing: Standing) -> None:  # noqa: ARG002 everybody sees it
        if self.isVisible():
            self._ask()

    def clear(self) -> None:
        self._asked += 1
        self._seen = self._told = self._history = None
        self.frame.clear()

    def set_theme(self, theme: Theme) -> None:  # noqa: ARG002 painting asks for it
        self.frame.matrix.fit()
        self.frame.matrix.take_words()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.settle(beside=self.width() >= scaled(_BESIDE))

    # What is shown -------------------------------------------------------------------------------

    def _ask(self) -> None:
        """Ask how everything stands; the answer to an earlier question is no longer wanted."""
        page = self.host.page
        if page is None or page.instrument is None:
            self.frame.show_nothing()
            return
        self._asked += 1
        public = self.frame.public.isChecked()
        work = partial(seen, instrument=page.instrument, slots=page.slots, public=public)
        self.frame.wait()
        self.host.bridge.ask(work, partial(self._show, self._asked))

    def _show(self, asked: int, found: Seen | None) -> None:
        if asked != self._asked:
            return
        if found is None:
            self._seen = None
            self.frame.show_nothing()
            return
        before, self._seen = self._seen, found
        if before is None or (before.instrument, before.public) != (found.instrument, found.public):
            self._told = None
            self._history = BracketHistory(found.instrument, public=found.public)
        self._show_figures()
        self._filter()
        self.frame.panel.show_near(found.found)
        self.frame.panel.show_told(self._told)
        self._tell()
        self._count(asked)

    def _show_figures(self) -> None:
        found = self._seen
        if found is not None:
            points = self._told.points if self._told is not None and self._told.is_whole else ()
            show_figures(self.frame.figures, found, points)
            self.frame.show_about(found)

    def _filter(self) -> None:
        """Show the columns and rows that are wanted; the current cell stays where it is."""
        found = self._seen
        if found is None:
            return
        columns, lines = self._chosen(found)
        self.frame.show_table(columns, lines)
        self._moved()

    def _chosen(self, found: Seen) -> tuple[list[Column], list[Line]]:
        wanted = self.frame.filter.choice
        columns = [c for c in found.columns if c.is_near or wanted != _NEAR]
        lines = [line for line in found.lines if line.is_open or wanted != _OPEN]
        return columns, lines

    def _tell(self) -> None:
        if not self.isVisible() or self._seen is None:
            return
        found = self._seen.found
        known = self.tr("Positions known for {} of {} delegations")
        facts = [known.format(found.spoken, len(found.parties))]
        if found.confidential:
            facts.append(self.tr("{} not before everybody").format(found.confidential))
        self.host.facts_changed.emit(
            tuple(facts), self.tr("Arrow keys move · Enter opens · L legend")
        )

    # Brackets over time --------------------------------------------------------------------------

    def _count(self, asked: int) -> None:
        """Go on counting, a portion at a time: other questions are answered between them."""
        history = self._history
        if asked != self._asked or history is None or not self.isVisible():
            return

        def tell(workspace: Workspace) -> Told:
            return history.tell(workspace, _PORTION)

        self.host.bridge.ask(tell, partial(self._counted, asked, history))

    def _counted(self, asked: int, history: BracketHistory, told: Told) -> None:
        if history is not self._history:
            return
        self._told = told
        self.frame.panel.show_told(told)
        if told.is_whole:
            self._show_figures()
        else:
            QTimer.singleShot(_PAUSE, self, partial(self._count, asked))

    # The chosen cell -----------------------------------------------------------------------------

    def _moved(self) -> None:
        line, column = self.frame.current
        self._opens = False
        self.frame.panel.show_cell(line, column)
        self._soon.start()

    def _ask_words(self) -> None:
        line, column = self.frame.current
        found = self._seen
        if found is None or line is None or column is None or column.party not in line.marks:
            return
        work = partial(words_in, shown=found, article=line.article, party=column.party)
        self.host.bridge.ask(work, partial(self._show_words, line, column))

    def _show_words(self, line: Line, column: Column, words: Sequence[Words]) -> None:
        if self.frame.current == (line, column):
            self.frame.panel.show_words(words, column)
            if self._opens:
                self._opens = False
                self._to_panel()

    def _open(self) -> None:
        """Lead to what the delegation said, and from there to the clause."""
        self.frame.open_panel()
        self._opens = True
        self._ask_words()
        QTimer.singleShot(_SOON, self, self._to_panel)

    def _to_panel(self) -> None:
        if self.isVisible() and self.frame.panel.isVisible():
            self.frame.panel.first_focus().setFocus()

    def _go(self, clause: ClauseId) -> None:
        self.host.page_wanted.emit("text")
        self.host.clause_wanted.emit(clause)

    def _go_to_history(self, clause: ClauseId) -> None:
        self._go(clause)
        self.host.tab_wanted.emit(HISTORY)

    # Taking it along -----------------------------------------------------------------------------

    def _may(self) -> str:
        return "" if self._seen is not None else self.tr("There is no text here yet.")

    def _copy(self) -> None:
        if self._seen is None:
            return
        rows = as_rows(*self._chosen(self._seen))
        data = QMimeData()
        data.setText(as_text(rows))
        data.setData("text/html", as_html(rows).encode())
        QApplication.clipboard().setMimeData(data)
        self.host.told.emit(self.tr("The table was copied. Rows: {}.").format(len(rows) - 1))

    def _save(self) -> None:
        if self._seen is None:
            return
        title, kinds = self.tr("Save the positions"), self.tr("Table (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, "positions.csv", kinds)
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the table of clauses into a file, or say why not."""
        found = self._seen
        if found is None:
            return

        def work(workspace: Workspace) -> int:
            return write_csv(workspace, found.instrument, path, public=found.public)

        words = self.tr("“{}” was written.").format(left_to_right(path.name))
        self.host.bridge.ask(work, lambda _: self.host.told.emit(words))

    # Wiring --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        frame = self.frame
        run = self.host.actions.run
        frame.matrix.moved.connect(self._moved)
        frame.matrix.opened.connect(self._open)
        frame.matrix.copy_wanted.connect(self._copy)
        frame.matrix.legend_wanted.connect(frame.toggle_legend)
        frame.filter.chosen.connect(self._filter)
        frame.public.toggled.connect(self._ask)
        frame.copy.clicked.connect(lambda: run(Command.COPY_MATRIX))
        frame.save.clicked.connect(lambda: run(Command.SAVE_MATRIX))
        frame.panel.clause_wanted.connect(self._go)
        frame.panel.history_wanted.connect(self._go_to_history)
        frame.panel.left.connect(self._close_panel)

    def _close_panel(self) -> None:
        self.frame.close_panel()
        self.frame.matrix.setFocus()
