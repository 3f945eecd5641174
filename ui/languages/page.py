"""Languages: a text in its own language and up to three others, which the secretariat words."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ids import ClauseId
from app.negotiation.languages import CellState
from ui.bridge.page import Page
from ui.bridge.standing import Standing
from ui.command import Command
from ui.i18n import isolated, language_name
from ui.languages.deeds import LanguageDeeds
from ui.languages.gathering import LATE, MOST, CellFacts, Parallels, parallels
from ui.languages.heads import LanguageHead
from ui.languages.wording_desk import Cell, WordingDesk
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.theme.tokens import Theme
from ui.views.side_column import SideColumn
from ui.widgets.buttons import Button
from ui.widgets.host import Host, RailPage
from ui.widgets.parts import elided_label, plain_label
from ui.widgets.stack import Stack
from ui.widgets.states import StateCard

KEY = "languages"
_NARROWEST = 300
"""Pixels that a column needs at least."""
_READ = ("docx", "docm", "akn", "xml", "md", "markdown", "txt", "text")


class LanguagesPage(RailPage):
    """Columns that scroll together; below, what does not agree in the current cell."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._found: Parallels | None = None
        self._chosen: tuple[str, ...] = ()
        self._asked = self._room = 0
        self._last = 1
        self.deeds, self.desk = LanguageDeeds(host), WordingDesk(host)
        self.heads = [LanguageHead() for _ in range(1 + MOST)]
        self.columns = [SideColumn(host.theme) for _ in range(1 + MOST)]
        self._boxes = [QWidget() for _ in self.columns]
        self._findings = plain_label(interface_font(LABEL), "quiet")
        self._about = elided_label(interface_font(LABEL), "faint")
        self._edit = Button(self.tr("Word it"), "pencil", "ghost", "F2")
        self._check = Button(self.tr("Mark as checked"), "check", "ghost")
        self._import = Button(self.tr("Import…"), "file-down", "ghost")
        self._none = StateCard(
            "languages",
            self.tr("There is no text here yet."),
            self.tr("The secretariat lays one before the conference."),
        )
        self._empty = StateCard(
            "languages",
            self.tr("This text has one language so far."),
            self.tr(
                "Others appear when the secretariat imports a translation, or the rules say so."
            ),
        )
        self._stack = Stack()
        self._beside = QWidget()
        self._arrange()
        self._connect()
        self._show_buttons(on=False)

    # The frame's side ----------------------------------------------------------------------------

    def regions(self) -> Sequence[QWidget]:
        shown = [column for column in self.columns if column.isVisible()]
        return (*(shown or [self._stack.currentWidget() or self._none]), self._import)

    def take_focus(self) -> None:
        shown = self.regions()
        shown[1 if len(shown) > 2 else 0].setFocus()

    def enter(self) -> None:
        bind = self.host.actions.bind
        bind(Command.NEXT_STALE, partial(self.step, 1), self._may_step)
        bind(Command.STALE_BEFORE, partial(self.step, -1), self._may_step)
        bind(Command.WORD_CLAUSE, self.word, self._may_edit)
        bind(Command.MARK_CHECKED, self.check, self._may_edit)
        bind(Command.IMPORT_TRANSLATION, self._choose_file, self._may_import)
        self._ask()

    def leave(self) -> None:
        self.desk.close()
        self.host.actions.release(_BOUND)

    def show_now(self, page: Page, standing: Standing) -> None:  # noqa: ARG002 the text says it
        if self.isVisible():
            self._ask()

    def clear(self) -> None:
        self.desk.clear()
        self._asked += 1
        self._found, self._chosen = None, ()
        self._show_columns(())
        self._findings.setText("")
        self._about.setText("")
        self._show_buttons(on=False)
        self._stack.setCurrentWidget(self._none)

    def set_theme(self, theme: Theme) -> None:
        for column in self.columns:
            column.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        for column in self.columns:
            column.set_zoom(percent)

    # What a person does --------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Go to the next stale cell, or with -1 to the one before; without one, to translate."""
        found = self._found
        if found is None:
            return
        late = found.places(CellState.STALE) or found.places(CellState.TO_TRANSLATE)
        if not late:
            self.host.told.emit(self.tr("Nothing is stale."))
            return
        here = (max(0, self.columns[0].currentIndex().row()), self._at)
        if by > 0:
            row, at = next((one for one in late if one > here), late[0])
        else:
            row, at = next((one for one in reversed(late) if one < here), late[-1])
        column = self.columns[at]
        index = column.clauses.index(row, 0)
        column.scrollTo(index)
        column.setCurrentIndex(index)
        column.setFocus()
        self._show_findings()

    def word(self) -> None:
        """Word the current clause in the language of the current column, in its place."""
        found, clause, cell = self._found, self._clause, self._cell
        refusal = self._may_edit()
        if refusal or found is None or clause is None or cell is None:
            self.host.told.emit(refusal)
            return
        here = Cell(found.instrument, clause, found.names[clause], cell)
        self.desk.open(here, self.columns[self._at])

    def check(self) -> None:
        """Mark the current cell as checked; what is being worded is laid with it."""
        found, clause, cell = self._found, self._clause, self._cell
        if self.desk.editor is not None:
            self.desk.lay(checked=True)
        elif found is not None and clause is not None and cell is not None:
            self.deeds.check(found, clause, cell)

    def read_file(self, path: Path, language: str) -> None:
        """Read a translation into a language, and show what laying it would do."""
        page, found = self.host.page, self._found
        if found is not None and page is not None:
            symbols = tuple(m.words for m in page.history if m.kind.value == "revision")
            self.deeds.read(found, language, symbols, path)

    # What is shown -------------------------------------------------------------------------------

    @property
    def _at(self) -> int:
        """Which column the keyboard is in, or was in last; the first of the others at first."""
        focused = next((n for n, c in enumerate(self.columns) if c.hasFocus()), None)
        if focused is not None:
            self._last = focused
        return self._last

    @property
    def _clause(self) -> ClauseId | None:
        return self.columns[0].clause

    @property
    def _cell(self) -> CellFacts | None:
        found, clause, at = self._found, self._clause, self._at
        if found is None or clause is None or at < 1:
            return None
        cells = found.cells.get(clause, ())
        return cells[at - 1] if at <= len(cells) else None

    def _ask(self) -> None:
        page = self.host.page
        if page is None or page.instrument is None:
            self.clear()
            return
        self._asked += 1
        self._room = self._most()
        work = partial(parallels, instrument=page.instrument, chosen=self._chosen, most=self._room)
        self.host.bridge.ask(work, partial(self._show, self._asked))

    def _most(self) -> int:
        """Return for how many languages beside the reference there is room."""
        return max(1, min(MOST, self.width() // _NARROWEST - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._found is not None and self.isVisible() and self._room != self._most():
            self.desk.close()
            self._ask()

    def _show(self, asked: int, found: Parallels | None) -> None:
        if asked != self._asked:
            return
        if found is None:
            self.clear()
            return
        self._found, self._chosen = found, found.chosen
        self._show_columns(found.pages if found.chosen else ())
        self._stack.setCurrentWidget(self._beside if found.chosen else self._empty)
        self._about.setText(
            self.tr("negotiated in {}").format(isolated(language_name(found.reference)))
        )
        self._show_buttons(on=found.may_edit)
        self.heads[0].show_reference(found.reference)
        for head, code, count in zip(self.heads[1:], found.chosen, found.counts, strict=False):
            head.show_language(code, found.offered, count)
        if not self.columns[0].currentIndex().isValid() and found.cells:
            self.columns[0].setCurrentIndex(self.columns[0].clauses.index(0, 0))
        self.desk.show_now(found)
        self._show_findings()
        self._tell()
        self.host.actions.refresh()

    def _show_buttons(self, *, on: bool) -> None:
        for button in (self._edit, self._check, self._import):
            button.setVisible(on)

    def _show_columns(self, pages: Sequence[Page]) -> None:
        shown = self.columns[: len(pages)]
        for number, column in enumerate(self.columns):
            column.stand_beside(shown if column in shown else ())
            column.show_page(pages[number] if number < len(pages) else None)
            self._boxes[number].setVisible(column in shown)
            code = pages[number].language if number < len(pages) else ""
            name = language_name(code) if code else self.tr("Language")
            column.setAccessibleName(name)
        for column in shown:
            column.settle()

    def _show_findings(self) -> None:
        cell = self._cell
        said = " · ".join(cell.findings) if cell is not None else ""
        self._findings.setText(said or self.tr("Nothing was found to differ here."))

    def _tell(self) -> None:
        found = self._found
        if self.isVisible() and found is not None:
            late = sum(c.state in LATE for cells in found.cells.values() for c in cells)
            said = self.tr("{} stale or to translate").format(f"{late:,}")
            self.host.facts_changed.emit((said,), self.tr("F8 next stale · F2 words it"))

    def _choose(self, number: int, code: str) -> None:
        """Show another language in a column; where it is shown already, the two change places."""
        chosen = list(self._chosen)
        if code in chosen:
            other = chosen.index(code)
            chosen[other] = chosen[number]
        chosen[number] = code
        self._chosen = tuple(chosen)
        self.desk.close()
        self._ask()

    def _reach(self, number: int) -> None:
        for column in self.columns:
            column.be_at(number)
        self._show_findings()

    def _may_step(self) -> str:
        return "" if self._found is not None else self.tr("There is no other language here.")

    def _may_import(self) -> str:
        if self._found is None or not self._found.may_edit:
            return self.tr("Only the secretariat lays translations.")
        return ""

    def _may_edit(self) -> str:
        refusal = self._may_import()
        if refusal or self._cell is not None:
            return refusal
        return self.tr("Choose a clause in another language than the reference.")

    def _choose_file(self) -> None:
        kinds = " ".join(f"*.{ending}" for ending in _READ)
        title, filters = self.tr("Import a translation"), self.tr("Texts ({})").format(kinds)
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", filters)
        cell = self._cell
        language = cell.language if cell is not None else next(iter(self._chosen), "")
        if chosen and language:
            self.read_file(Path(chosen), language)

    # Wiring --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        run = self.host.actions.run
        self._edit.clicked.connect(lambda: run(Command.WORD_CLAUSE))
        self._check.clicked.connect(lambda: run(Command.MARK_CHECKED))
        self._import.clicked.connect(lambda: run(Command.IMPORT_TRANSLATION))
        self.deeds.laid.connect(self.host.refresh_wanted)
        self.desk.laid.connect(self.host.refresh_wanted)
        self.desk.changed.connect(self._ask)
        self.desk.left.connect(SideColumn.setFocus)
        for number, column in enumerate(self.columns):
            column.reached.connect(self._reach)
            column.opened.connect(self.word)
            if number:
                self.heads[number].chosen.connect(partial(self._choose, number - 1))

    def _arrange(self) -> None:
        bar = QFrame()
        bar.setObjectName("toolline")
        hold(bar, Side.HEIGHT, 44)
        line = QHBoxLayout(bar)
        line.setContentsMargins(20, 0, 12, 0)
        line.setSpacing(8)
        title = plain_label(interface_font(BODY + 1, 600))
        title.setText(self.tr("Languages"))
        line.addWidget(title)
        line.addWidget(self._about, 1)
        for button in (self._edit, self._check, self._import):
            line.addWidget(button)
        self._fill()
        foot = QFrame()
        foot.setObjectName("footline")
        below = QHBoxLayout(foot)
        below.setContentsMargins(20, 8, 20, 8)
        self._findings.setWordWrap(True)
        self._findings.setAccessibleDescription(self.tr("What does not agree"))
        below.addWidget(self._findings)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget, stretch in ((bar, 0), (self._stack, 1), (foot, 0)):
            whole.addWidget(widget, stretch)

    def _fill(self) -> None:
        beside = QHBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(1)
        self._beside.setObjectName("columns")
        self._beside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for box, head, column in zip(self._boxes, self.heads, self.columns, strict=True):
            one = QVBoxLayout(box)
            one.setContentsMargins(0, 0, 0, 0)
            one.setSpacing(0)
            one.addWidget(head)
            one.addWidget(column, 1)
            beside.addWidget(box, 1)
        for card in (self._none, self._empty):
            self._stack.addWidget(card)
        self._stack.addWidget(self._beside)


_BOUND = (
    Command.NEXT_STALE,
    Command.STALE_BEFORE,
    Command.WORD_CLAUSE,
    Command.MARK_CHECKED,
    Command.IMPORT_TRANSLATION,
)
