"""Wording in the cell: opens the editor there, keeps what is typed, lays it.

What is worded and not laid stays on this device, as a draft does, until it is laid or taken back.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.ids import ClauseId, InstrumentId
from app.treaty.wording import Wording
from app.values import value
from app.workspace.renderings import keep_rendering, kept_rendering
from app.workspace.translating import word_and_check, word_clause
from app.workspace.workspace import Workspace
from ui import messages
from ui.languages.cell_editor import CellEditor, Place
from ui.languages.gathering import CellFacts, Parallels
from ui.views.side_column import SideColumn
from ui.widgets.host import Host
from ui.widgets.keeping import Keeping


@value
class Cell:
    """One cell of the page: a clause in the language of a column."""

    instrument: InstrumentId
    clause: ClauseId
    name: str
    facts: CellFacts

    @property
    def place(self) -> tuple[ClauseId, str]:
        """The clause, and the language that it is worded in."""
        return self.clause, self.facts.language


class WordingDesk(QObject):
    """One editor at a time.

    Attributes:
        laid: something was recorded.
        changed: this device holds a wording that it did not hold before, or holds it no more.
        left: the editor has closed; the keyboard goes back to the ``SideColumn``.
    """

    laid = Signal()
    changed = Signal()
    left = Signal(object)

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._editor: CellEditor | None = None
        self._cell: Cell | None = None
        self._column: SideColumn | None = None
        self._was_kept = self._is_kept = False
        self._keeping = Keeping(self)
        self._keeping.due.connect(self.flush)

    @property
    def editor(self) -> CellEditor | None:
        """The editor that is open."""
        return self._editor

    # Opening and closing -------------------------------------------------------------------------

    def open(self, cell: Cell, column: SideColumn) -> None:
        """Open the editor in a cell, with what was kept of it; another one closes."""
        if self._editor is not None and self._cell is not None and self._cell.place == cell.place:
            self._editor.setFocus()
            return
        self.close()
        self._host.bridge.ask(
            lambda workspace: kept_rendering(workspace.store, cell.place),
            partial(self._show, cell, column),
        )

    def close(self) -> None:
        """Close the editor; what is worded is kept."""
        self.flush()
        column = self._take_away()
        if column is not None:
            self.left.emit(column)
            if self._is_kept != self._was_kept:
                self.changed.emit()

    def clear(self) -> None:
        """The workspace is being locked: hand on what was typed, take the editor away."""
        self.flush()
        self._take_away()

    def show_now(self, found: Parallels) -> None:
        """The page is another: what became of the cell under the editor?"""
        editor, cell = self._editor, self._cell
        if editor is None or cell is None:
            return
        cells = found.cells.get(cell.clause, ()) if found.instrument == cell.instrument else ()
        facts = next((one for one in cells if one.language == cell.facts.language), None)
        if facts is None:
            self.close()
            self._host.said.emit(
                self.tr("The clause is not in the text any more. What you worded is kept.")
            )
            return
        untouched = editor.wording == cell.facts.wording
        self._cell = Cell(cell.instrument, cell.clause, cell.name, facts)
        editor.show_cell(facts)
        if untouched and facts.wording != cell.facts.wording:
            editor.set_wording(facts.wording)

    def flush(self) -> None:
        """Hand what was typed to the workspace's thread, to be kept."""
        editor, cell, dirty = self._editor, self._cell, self._keeping.is_dirty
        self._keeping.done()
        if not dirty or editor is None or cell is None:
            return
        wording = editor.wording
        kept = None if wording == cell.facts.wording else wording
        self._is_kept = kept is not None
        self._host.bridge.ask(
            lambda workspace: keep_rendering(workspace.store, cell.place, kept),
            lambda _: None,
            self._not_kept,
        )

    # Laying --------------------------------------------------------------------------------------

    def lay(self, *, checked: bool = False) -> None:
        """Lay what is worded, and mark it as checked, too, if asked to."""
        editor, cell = self._editor, self._cell
        if editor is None or cell is None:
            return
        self.flush()
        wording = editor.wording
        for field in editor.fields:  # what is typed from here on would be of the next wording
            field.setReadOnly(True)

        def work(workspace: Workspace) -> None:
            text = workspace.conference.texts[cell.instrument]
            if checked:
                word_and_check(workspace, text, cell.place, wording)
            else:
                word_clause(workspace, text, cell.place, wording.text, wording.heading)
            keep_rendering(workspace.store, cell.place, None)

        self._host.bridge.ask(work, lambda _: self._laid(), self._not_laid)

    def _laid(self) -> None:
        self._is_kept = False
        column = self._take_away()
        if column is not None:
            self.left.emit(column)
        self._host.told.emit(self.tr("It was laid."))
        self.laid.emit()

    def _not_laid(self, error: BaseException) -> None:
        editor = self._editor
        if editor is None:
            self._host.said.emit(messages.of_error(error))
            return
        for field in editor.fields:
            field.setReadOnly(False)
        editor.say(messages.of_error(error))

    # -- inside -----------------------------------------------------------------------------------

    def _show(self, cell: Cell, column: SideColumn, kept: Wording | None) -> None:
        self.close()
        facts = cell.facts
        begun = kept or facts.wording
        number = column.clauses.row_of(cell.clause)
        label = column.clauses.row_at(number).label if number >= 0 else ""
        editor = CellEditor(Place(cell.name, label), facts, begun)
        editor.typed.connect(self._typed)
        editor.left.connect(self.close)
        editor.laid.connect(self.lay)
        editor.checked.connect(partial(self.lay, checked=True))
        self._editor, self._cell, self._column = editor, cell, column
        self._was_kept = self._is_kept = kept is not None
        column.cover(cell.clause, editor)
        editor.setFocus()

    def _take_away(self) -> SideColumn | None:
        column, self._editor, self._cell, self._column = self._column, None, None, None
        if column is not None:
            column.uncover()
        return column

    def _typed(self, _: Wording) -> None:
        if self._editor is not None:
            self._editor.say("")
        self._keeping.typed()

    def _not_kept(self, error: BaseException) -> None:
        words = self.tr("Not kept: {}").format(messages.of_error(error))
        if self._editor is not None:
            self._editor.say(words)
        else:
            self._host.said.emit(words)
