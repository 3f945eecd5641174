"""The text in the frame: reading, drafting, what is known of the clause, and the history."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.formats.view import written
from app.ids import ClauseId, DraftId, InstrumentId
from app.treaty.wording import Part
from app.workspace.naming import Names
from app.workspace.reading import View
from app.workspace.structuring import Shape
from app.workspace.timeline import NOW, Moment, MomentKind
from app.workspace.workspace import Workspace
from app.workspace.writing import Writing
from ui import messages
from ui.bridge.page import Page, Request, Row
from ui.bridge.standing import Standing
from ui.theme.tokens import Theme
from ui.views.drafting_desk import DraftingDesk
from ui.views.finding import articles_in, found_in
from ui.views.history_strip import HistoryStrip
from ui.views.inspector import Inspector
from ui.views.inspector_desk import InspectorDesk
from ui.views.panels import Panels
from ui.views.reading_page import ReadingPage
from ui.views.structure_desk import StructureDesk
from ui.views.text_commands import bind, release, tick
from ui.widgets.host import Host, RailPage


class TextPage(RailPage):
    """Outline, text, inspector and history of one instrument."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.reading = ReadingPage(host.theme)
        self.inspector = Inspector("F2")
        self.history = HistoryStrip()
        self.panels = Panels(self, self.reading, self.inspector, self.history)
        self.drafting = DraftingDesk(host, self.reading.text)
        self.structure = StructureDesk(host, self.reading.text)
        self.about = InspectorDesk(host, self.inspector)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.reading, 1)
        column.addWidget(self.history)
        self.reading.add_side(self.inspector)
        self.reading.state = host.state.splitter
        self._connect()

    # The frame's side ----------------------------------------------------------------------------

    def regions(self) -> Sequence[QWidget]:
        sides = [w for w in (self.inspector, self.history) if w.isVisible()]
        editor = self.drafting.editor
        return [*([editor] if editor else ()), *self.reading.panes(), *sides]

    def take_focus(self) -> None:
        editor = self.drafting.editor
        if editor is not None:
            editor.setFocus()
        else:
            self.reading.take_focus()

    def enter(self) -> None:
        bind(self)
        self.host.finders[""] = lambda words: found_in(self.reading.page, words, self.go_to)
        self.host.finders["#"] = lambda words: articles_in(self.reading.page, words, self.go_to)
        self.reading.tell_facts()

    def leave(self) -> None:
        self.drafting.flush()
        release(self.host.actions)

    def show_now(self, page: Page, standing: Standing) -> None:  # noqa: ARG002 the text needs no more
        self.panels.show_text(is_there=page.instrument is not None)
        self.reading.show_page(page)
        shown, against = page.request.past, page.request.against
        self.history.show_moments(page.history, shown, against)
        self.drafting.show_page(page)
        self.about.show_row(self.reading.row)
        self.about.refresh()
        tick(self, page)

    def clear(self) -> None:
        self.host.state.splitter = self.reading.state
        self.drafting.clear()
        self.structure.close()
        self.about.clear()
        self.reading.clear()
        self.history.show_moments((), None, None)

    def set_theme(self, theme: Theme) -> None:
        self.reading.set_theme(theme)
        self.history.update()

    def set_zoom(self, percent: int) -> None:
        self.reading.set_zoom(percent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panels.settle()

    # What a person wants -------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """What is shown."""
        return self.reading.page

    @property
    def row(self) -> Row | None:
        """The current clause."""
        return self.reading.row

    def go_to(self, clause: ClauseId) -> None:
        """Lead to a clause, from wherever one is."""
        self.host.page_wanted.emit("text")
        self.reading.text.go_to(clause)
        self.reading.take_focus()

    def ask(self, request: Request) -> None:
        """Show the text otherwise; what is being drafted is kept first."""
        self.drafting.flush()
        self.host.text_wanted.emit(request)

    def draft(self, part: Part | None = None) -> None:
        """Open the editor on the current clause: on its text, or its heading if it has none."""
        page, row = self.page, self.row
        refusal = self.drafting.refusal(page, row)
        if refusal or page is None or row is None:
            self.host.said.emit(refusal)
            return
        self.structure.close()
        usual = Part.TEXT if row.text or not row.heading else Part.HEADING
        self.drafting.open(row, page.language, part or usual)

    def read(self) -> None:
        """Open the read view of the current clause."""
        page, row = self.page, self.row
        if page is not None and row is not None:
            parts = (written(row.source.heading), written(row.source.text))
            words = "\n".join(part for part in parts if part)
            place = (row.id, page.language, Part.TEXT)
            self.structure.close()
            self.drafting.read(row, Writing(place, None, words, words, words))

    def shape(self, shape: Shape) -> None:
        """Open the card of a change of structure on the current clause."""
        page, row = self.page, self.row
        refusal = self.drafting.refusal(page, row)
        if refusal or page is None or row is None:
            self.host.said.emit(refusal)
            return
        self.drafting.close()
        self.structure.open(page, row, shape)

    def show_menu(self) -> None:
        """Open the menu of the current clause."""
        self.structure.show_menu(self.reading.text.menu_place())

    def go_provision(self, words: str) -> None:
        """Go to the provision that words name."""
        page = self.page
        if page is None or page.instrument is None:
            return
        instrument = page.instrument

        def named(workspace: Workspace) -> ClauseId:
            return Names(workspace.conference.texts[instrument].base).clause(words)

        def gone(clause: ClauseId) -> None:
            self.reading.go.clear()
            self.go_to(clause)

        refuse = self.reading.go.refuse
        self.host.bridge.ask(named, gone, lambda error: refuse(messages.of_error(error)))

    def show_moment(self, moment: Moment) -> None:
        """Show the text as of a moment; now shows it as it is."""
        page = self.page
        if page is not None:
            past = None if moment.kind is MomentKind.NOW else moment
            request = page.request
            self.ask(Request(page.instrument, request.view, request.attributed, past))

    def compare(self, moment: Moment) -> None:
        """Compare what is shown with a moment, the earlier one first."""
        page = self.page
        if page is None:
            return
        shown = page.request.past or _now_in(page)
        pair = sorted((shown, moment), key=page.history.index)
        request = page.request
        asked = Request(page.instrument, request.view, request.attributed, pair[0], pair[1])
        self.ask(asked if pair[0] != pair[1] else Request(page.instrument, request.view))

    # Wiring --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        reading, drafting = self.reading, self.drafting
        reading.tools.view_chosen.connect(self._choose_view)
        reading.tools.attribution_chosen.connect(self._choose_names)
        reading.tools.text_chosen.connect(self._choose_text)
        reading.tools.more_wanted.connect(self.show_menu)
        reading.searched.connect(self._find)
        reading.arrived.connect(self.about.show_row)
        reading.now_wanted.connect(lambda: self.show_moment(NOW))
        reading.facts_changed.connect(self.host.facts_changed)
        reading.go.asked.connect(self.go_provision)
        reading.text.drafting.connect(self._draft_here)
        reading.text.reading.connect(self.read)
        reading.text.menu_wanted.connect(self._open_menu)
        for desk in (drafting, self.structure):
            desk.changed.connect(self.host.refresh_wanted)
            desk.left.connect(reading.take_focus)
        self.structure.table_wanted.connect(drafting.table_draft)
        self.inspector.amend.connect(self._draft_here)
        self.about.revised.connect(self._revise)
        self.about.draft_wanted.connect(self._with_draft)
        self.history.chosen.connect(self.show_moment)
        self.history.compared.connect(self.compare)
        self.host.bridge.found.connect(reading.show_hits)

    def _draft_here(self) -> None:
        self.draft()

    def _choose_view(self, view: View) -> None:
        if self.page is not None:
            self.ask(replace(self.page.request, view=view))

    def _choose_names(self, on: bool) -> None:  # noqa: FBT001 Qt passes it
        if self.page is not None:
            self.ask(replace(self.page.request, attributed=on))

    def _choose_text(self, text: InstrumentId) -> None:
        self.ask(Request(text))

    def _find(self, words: str) -> None:
        if self.page is not None:
            self.host.bridge.find(self.page, words)

    def _open_menu(self, clause: ClauseId, where: QPoint) -> None:
        if self.row is not None and self.row.id == clause:
            self.structure.show_menu(where)

    def _revise(self, _draft: DraftId, clause: ClauseId) -> None:
        self.host.refresh_wanted.emit()
        if self.row is not None and self.row.id == clause:
            self.draft()

    def _with_draft(self, deed: str, draft: DraftId) -> None:
        deeds: dict[str, Callable[[DraftId], None]] = {
            "table": self.drafting.table_draft,
            "discard": self.drafting.discard,
        }
        deeds[deed](draft)


def _now_in(page: Page) -> Moment:
    return page.history[-1] if page.history else NOW
