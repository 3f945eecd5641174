"""The text in the frame: reading, drafting, what is known of the clause, and the history."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ids import ClauseId, DraftId, InstrumentId
from app.workspace.moment import NOW
from app.workspace.view import View
from ui.bridge.page import Page, Request
from ui.bridge.standing import Standing
from ui.theme.tokens import Theme
from ui.views.finding import articles_in, found_in
from ui.views.history_strip import HistoryStrip
from ui.views.inspector import Inspector
from ui.views.inspector_desk import InspectorDesk
from ui.views.panels import Panels
from ui.views.reader import Reader
from ui.views.reading_page import ReadingPage
from ui.views.text_commands import bind, release, tick
from ui.widgets.host import Host, RailPage

_PANES = "splitter"
"""Under this name it is kept how outline, text and inspector share the width."""


class TextPage(RailPage):
    """Outline, text, inspector and history of one instrument."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.reading = ReadingPage(host.theme)
        self.reading.has_lines = host.state.lines
        self.inspector = Inspector("F2")
        self.history = HistoryStrip()
        self.panels = Panels(self, self.reading, self.inspector, self.history)
        self.reader = Reader(host, self.reading, self.panels)
        self.about = InspectorDesk(host, self.inspector)
        self.reader.card = self.about.chosen
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.reading, 1)
        column.addWidget(self.history)
        self.reading.add_side(self.inspector)
        self.reading.splitter.restoreState(host.state.panes(_PANES))
        self._connect()

    # The frame's side ----------------------------------------------------------------------------

    def regions(self) -> Sequence[QWidget]:
        sides = [w for w in (self.inspector, self.history) if w.isVisible()]
        editor = self.reader.drafting.editor
        return [*([editor] if editor else ()), *self.reading.panes(), *sides]

    def take_focus(self) -> None:
        editor = self.reader.drafting.editor
        if editor is not None:
            editor.setFocus()
        else:
            self.reading.take_focus()

    def enter(self) -> None:
        bind(self.reader)
        go = self.reader.go_to
        self.host.finders[""] = lambda words: found_in(self.reading.page, words, go)
        self.host.finders["#"] = lambda words: articles_in(self.reading.page, words, go)
        self.reading.tell_facts()
        self.host.alone_wanted.emit(self.panels.is_alone)

    def leave(self) -> None:
        self.host.alone_wanted.emit(False)  # noqa: FBT003 a signal
        self.reader.drafting.flush()
        release(self.host.actions)

    def show_now(self, page: Page, standing: Standing) -> None:
        self.panels.show_text(is_there=page.instrument is not None)
        if page.instrument is None:
            self.reading.empty.offer_first(self.host.actions, lays=standing.is_secretariat)
        self.reading.show_page(page)
        self.reader.asked = None
        shown, against = page.request.past, page.request.against
        self.history.show_moments(page.history, shown, against)
        self.reader.drafting.show_page(page)
        self.reader.structure.show_page(page)
        self.reader.refusing.show_page(page)
        self.about.show_row(self.reading.row)
        self.about.refresh()
        tick(self.reader, page)

    def clear(self) -> None:
        self.host.state.keep_panes(_PANES, self.reading.splitter.saveState())
        self.reader.drafting.clear()
        self.reader.structure.close()
        self.reader.refusing.close()
        self.about.clear()
        self.reading.clear()
        self.history.show_moments((), None, None)

    def set_theme(self, theme: Theme) -> None:
        self.reading.set_theme(theme)
        self.history.update()
        self.panels.settle()  # the interface may have another size

    def set_zoom(self, percent: int) -> None:
        self.reading.set_zoom(percent)
        self.panels.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panels.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panels.is_alone:
            self.panels.toggle_all()
        else:
            super().keyPressEvent(event)

    # Wiring --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        reading, reader, tools = self.reading, self.reader, self.reading.tools
        tools.view_chosen.connect(self._choose_view)
        tools.attribution_chosen.connect(self._choose_names)
        tools.text_chosen.connect(self._choose_text)
        tools.more_wanted.connect(reader.show_menu)
        reading.searched.connect(self._find)
        reading.arrived.connect(self.about.show_row)
        reading.text.arrived.connect(self.host.discussed)
        reading.now_wanted.connect(lambda: reader.show_moment(NOW))
        reading.facts_changed.connect(self._tell)
        reading.go.asked.connect(reader.go_provision)
        reading.text.drafting.connect(self._draft_here)
        reading.text.reading.connect(reader.read)
        reading.text.menu_wanted.connect(self._open_menu)
        for desk in (reader.drafting, reader.structure):
            desk.changed.connect(self.host.refresh_wanted)
        for desk in (reader.drafting, reader.structure, reader.refusing):
            desk.left.connect(reading.take_focus)
        reader.structure.table_wanted.connect(reader.drafting.table_draft)
        self.inspector.amend.connect(self._draft_here)
        self.about.revised.connect(self._revise)
        self.about.draft_wanted.connect(self._with_draft)
        self.history.chosen.connect(reader.show_moment)
        self.history.compared.connect(reader.compare)
        self.panels.alone_changed.connect(self.host.alone_wanted)
        self.host.bridge.found.connect(reading.show_hits)
        self.host.clause_wanted.connect(reading.text.go_to)
        self.host.tab_wanted.connect(self._show_tab)

    def _tell(self, facts: tuple[str, ...], last: str) -> None:
        if self.isVisible():
            self.host.facts_changed.emit(facts, last)

    def _show_tab(self, number: int) -> None:
        self.panels.show_inspector()
        self.inspector.tabs.setCurrentIndex(number)

    def _draft_here(self) -> None:
        self.reader.draft()

    def _choose_view(self, view: View) -> None:
        if self.reading.page is not None:
            self.reader.ask(replace(self.reader.request, view=view))

    def _choose_names(self, on: bool) -> None:  # noqa: FBT001 Qt passes it
        if self.reading.page is not None:
            self.reader.ask(replace(self.reader.request, attributed=on))

    def _choose_text(self, text: InstrumentId) -> None:
        self.reader.ask(Request(text))

    def _find(self, words: str) -> None:
        if self.reading.page is not None:
            self.host.bridge.find(self.reading.page, words)

    def _open_menu(self, clause: ClauseId, where: QPoint) -> None:
        row = self.reading.row
        if row is not None and row.id == clause:
            self.reader.structure.show_menu(where)

    def _revise(self, _draft: DraftId, clause: ClauseId) -> None:
        self.host.refresh_wanted.emit()
        row = self.reading.row
        if row is not None and row.id == clause:
            self.reader.draft()

    def _with_draft(self, deed: str, draft: DraftId) -> None:
        drafting = self.reader.drafting
        deeds: dict[str, Callable[[DraftId], None]] = {
            "table": drafting.table_draft,
            "discard": drafting.discard,
        }
        deeds[deed](draft)
