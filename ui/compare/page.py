"""Compare: two or three versions beside one another, or two as one text; nothing is recorded."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ids import ClauseId
from app.ports import Backend
from app.treaty.compare import Summary
from app.workspace.comparing import Version, version_in_file
from app.workspace.workspace import Progress
from ui import messages
from ui.bridge.page import Page
from ui.bridge.standing import Standing
from ui.command_table import Command
from ui.compare.gathering import Choice, Compared, Kind, Offered, Wanted, compared, offered
from ui.compare.tool_line import INLINE, SIDE, ToolLine
from ui.theme.tokens import Theme
from ui.views.side_column import SideColumn
from ui.widgets.host import Host, RailPage
from ui.widgets.stack import Stack
from ui.widgets.states import Bar, StateCard

KEY = "compare"
_MOST = 3
_READ = ("docx", "docm", "akn", "xml", "md", "markdown", "txt", "text")


class ComparePage(RailPage):
    """Pickers above, columns below; F7 goes from change to change."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._offered: Offered | None = None
        self._found: Compared | None = None
        self._opened: frozenset[ClauseId] = frozenset()
        self._files: dict[str, Version] = {}
        self._near: ClauseId | None = None
        self._asked = 0
        self._is_fresh = True
        listed = {one.command: one.keys for one in host.actions.listed()}
        self.tools = ToolLine((listed[Command.NEXT_CHANGE], listed[Command.CHANGE_BEFORE]))
        self.columns = [SideColumn(host.theme) for _ in range(_MOST)]
        self._fault = Bar("fault", "circle-alert")
        self._proposal = Bar("notice", "info")
        self._empty = StateCard(
            "columns-2",
            self.tr("There is no text here yet."),
            self.tr("Versions are compared once the secretariat has laid a text."),
        )
        self._same = StateCard(
            "check",
            self.tr("Nothing is other."),
            self.tr("These versions say the same. Choose others above."),
        )
        self._stack = Stack()
        self._beside = QWidget()
        self._arrange()
        self._connect()
        self.tools.show_controls(on=False)

    # The frame's side ----------------------------------------------------------------------------

    def regions(self) -> Sequence[QWidget]:
        shown = [column for column in self.columns if column.isVisible()]
        middle: Sequence[QWidget] = shown or [self._stack.currentWidget() or self._empty]
        return (*middle, self.tools.pickers[0])

    def take_focus(self) -> None:
        self.regions()[0].setFocus()

    def enter(self) -> None:
        actions = self.host.actions
        for command, by in ((Command.NEXT_CHANGE, 1), (Command.CHANGE_BEFORE, -1)):
            actions.bind(command, partial(self.step, by), self._may_step)
        for command, way in ((Command.SIDE_BY_SIDE, SIDE), (Command.INLINE, INLINE)):
            actions.bind(command, partial(self.show_way, way), partial(self._may_show, way))
        self._ask()

    def leave(self) -> None:
        self.host.actions.release(
            (Command.NEXT_CHANGE, Command.CHANGE_BEFORE, Command.SIDE_BY_SIDE, Command.INLINE)
        )

    def show_now(self, page: Page, standing: Standing) -> None:  # noqa: ARG002 everybody sees it
        if self.isVisible():
            self._ask()

    def clear(self) -> None:
        self._asked += 1
        self._offered = self._found = self._near = None
        self._opened = frozenset()
        self._files.clear()
        self._show_columns(())
        self.tools.clear()
        self.tools.show_controls(on=False)
        self.tools.say("")
        self._fault.say("")
        self._proposal.say("")
        self._stack.setCurrentWidget(self._empty)

    def set_theme(self, theme: Theme) -> None:
        for column in self.columns:
            column.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        for column in self.columns:
            column.set_zoom(percent)

    # What a person does --------------------------------------------------------------------------

    def show_way(self, way: int) -> None:
        """Show versions side by side, or two of them as one text."""
        refusal = self._may_show(way)
        if refusal:
            self.host.told.emit(refusal)
            self.tools.ways.show_choice(SIDE)
            return
        self.tools.ways.show_choice(way)
        self._near = self._near or self.columns[0].clause
        self._compare()

    def step(self, by: int) -> None:
        """Go to the next change, or with -1 to the one before; after the last to the first."""
        found, clauses = self._found, self.columns[0].clauses
        if found is None or not found.changed:
            return
        places = [clauses.row_of(clause) for clause in found.changed]
        here = self.columns[0].currentIndex().row()
        if by > 0:
            to = next((p for p in places if p > here), places[0])
        else:
            to = next((p for p in reversed(places) if p < here), places[-1])
        self._go_to_row(to)
        said = self.tr("Change {} of {}").format(places.index(to) + 1, len(places))
        self.host.told.emit(said)

    def show_clause(self, clause: ClauseId) -> None:
        """Compare one clause: bring it into sight, folded or not."""
        self._near = clause
        self.host.page_wanted.emit(KEY)
        if self._found is not None:
            self._settle_on_near()

    def read_file(self, number: int, path: Path) -> None:
        """Read a text from a file, in a process of its own, as a version to compare with."""

        def work(backend: Backend, _progress: Progress) -> Version:
            return version_in_file(backend.children, path, "")

        name = self.tr("Reading {}").format(path.name)
        self.host.bridge.apart(name, work, partial(self._took, number, path), self._show_fault)

    # What is shown -------------------------------------------------------------------------------

    def _ask(self) -> None:
        page = self.host.page
        if page is None or page.instrument is None:
            self.clear()
            return
        self._asked += 1
        work = partial(offered, instrument=page.instrument)
        self.host.bridge.ask(work, partial(self._offer, self._asked))

    def _offer(self, asked: int, found: Offered | None) -> None:
        if asked != self._asked:
            return
        if found is None:
            self.clear()
            return
        if self._offered is None or self._offered.instrument != found.instrument:
            self._opened, self._found = frozenset(), None
            self._is_fresh = True
            self.tools.clear()
        self._offered = found
        self.tools.offer(found.choices, found.first)
        self.tools.show_controls(on=True)
        self._compare()

    def _compare_anew(self) -> None:
        """Compare other versions: begin at the first change."""
        self._is_fresh = True
        self._compare()

    def _compare(self) -> None:
        if self._offered is None:
            return
        self._asked += 1
        choices = tuple(self.tools.chosen)
        if len(choices) != 2 and self.tools.ways.choice == INLINE:
            self.tools.ways.show_choice(SIDE)
        wanted = Wanted(
            self._offered.instrument,
            choices,
            self.tools.ways.choice == INLINE,
            self._opened,
            tuple(self._files.items()),
        )
        done = partial(self._show, self._asked)
        name = self.tr("Comparing")
        self.host.bridge.run(name, partial(compared, wanted=wanted), done, self._show_fault)

    def _show(self, asked: int, found: Compared) -> None:
        if asked != self._asked:
            return
        self._found = found
        self._fault.say("")
        self._show_columns([column.page for column in found.columns])
        self._proposal.say(
            self.tr("Clauses were matched by the words they share: a proposal, to be checked.")
            if found.by_words
            else ""
        )
        self.tools.say(self._summary(found))
        self._stack.setCurrentWidget(self._beside if found.changed else self._same)
        self._tell()
        self._settle_on_near()
        self.host.actions.refresh()

    def _show_columns(self, pages: Sequence[Page]) -> None:
        shown = self.columns[: len(pages)]
        for number, column in enumerate(self.columns):
            column.stand_beside(shown if column in shown else ())
            column.show_page(pages[number] if number < len(pages) else None)
            column.setVisible(column in shown)
            column.setAccessibleName(self._name(number))
        for column in shown:
            column.settle()
        self.tools.stand_over(len(pages))

    def _name(self, number: int) -> str:
        chosen = self.tools.chosen
        return chosen[number].label if number < len(chosen) else self.tr("Version")

    def _settle_on_near(self) -> None:
        """Go to the clause that is wanted, opening the fold that it is in; else to a change."""
        near, found = self._near, self._found
        column = self.columns[0]
        if found is None or (near is None and not self._is_fresh):
            return
        if near is None:
            self._is_fresh = False
            rows = [column.clauses.row_of(clause) for clause in found.changed]
            self._go_to_row(rows[0] if rows else 0)
            return
        row = column.clauses.row_of(near)
        if row < 0 and found.folds and not self._opened.issuperset(found.folds.values()):
            self._opened |= frozenset(found.folds.values())
            self._compare()
            return
        self._near, self._is_fresh = None, False
        self._go_to_row(max(0, row))

    def _go_to_row(self, row: int) -> None:
        column = self.columns[0]
        index = column.clauses.index(row, 0)
        column.scrollTo(index)
        column.setCurrentIndex(index)

    def _summary(self, found: Compared) -> str:
        parts = [
            self._counted(one.count, self._name(number))
            for number, one in enumerate(found.columns)
            if one.count is not None
        ]
        return parts[0].partition(": ")[2] if len(parts) == 1 else " · ".join(parts)

    def _counted(self, count: Summary, name: str) -> str:
        words = self.tr("{}: {} inserted, {} deleted, {} moved, {} reworded, {} unchanged")
        numbers = (count.inserted, count.deleted, count.moved, count.reworded, count.unchanged)
        return words.format(name, *(f"{number:,}" for number in numbers))

    def _tell(self) -> None:
        if self.isVisible() and self._found is not None:
            count = len(self._found.changed)
            said = self.tr("1 change") if count == 1 else self.tr("{} changes").format(f"{count:,}")
            self.host.facts_changed.emit(
                (said,), self.tr("F7 next change · Enter opens what is folded, or the clause")
            )

    def _show_fault(self, error: BaseException) -> None:
        self._fault.say(messages.of_error(error))

    def _took(self, number: int, path: Path, version: Version) -> None:
        name = path.name
        self._files[name] = version
        self.tools.take_file(number, Choice(Kind.FILE, name, name))
        self._compare()

    def _open(self, clause: ClauseId | None) -> None:
        """Open what is folded; of any other row go to the clause in the text."""
        found = self._found
        if found is None or clause is None:
            return
        if clause in found.folds:
            self._opened |= {found.folds[clause]}
            self._near = found.folds[clause]
            self._compare()
        else:
            self.host.page_wanted.emit("text")
            self.host.clause_wanted.emit(clause)

    def _reach(self, number: int) -> None:
        for column in self.columns:
            column.be_at(number)

    def _may_step(self) -> str:
        has_any = self._found is not None and bool(self._found.changed)
        return "" if has_any else self.tr("Nothing is other.")

    def _may_show(self, way: int) -> str:
        if way == INLINE and len(self.tools.chosen) != 2:
            return self.tr("Only two versions can be shown as one text.")
        return ""

    def _choose_file(self, number: int) -> None:
        kinds = " ".join(f"*.{ending}" for ending in _READ)
        title, filters = self.tr("Compare with a file"), self.tr("Texts ({})").format(kinds)
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", filters)
        if chosen:
            self.read_file(number, Path(chosen))

    # Wiring --------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        beside = QHBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(1)
        self._beside.setObjectName("columns")
        self._beside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for column in self.columns:
            beside.addWidget(column, 1)
        for widget in (self._empty, self._beside, self._same):
            self._stack.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget in (self.tools, self._fault, self._proposal):
            whole.addWidget(widget)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.tools.picked.connect(self._compare_anew)
        self.tools.file_wanted.connect(self._choose_file)
        self.tools.way_chosen.connect(self.show_way)
        self.tools.stepped.connect(self.step)
        self.host.compare_wanted.connect(self.show_clause)
        for column in self.columns:
            column.reached.connect(self._reach)
            column.opened.connect(self._open)
