"""The text in the frame: reading, and what it asks of the workspace."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ids import InstrumentId
from app.workspace.reading import View
from ui.bridge.page import Page, Request
from ui.bridge.standing import Standing
from ui.command_table import Command
from ui.theme.tokens import Theme
from ui.views.reading_page import ReadingPage
from ui.widgets.host import Host, RailPage

_COMMANDS = (Command.FIND, Command.FIND_NEXT, Command.FIND_BEFORE)


class TextPage(RailPage):
    """Outline and text of one instrument."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._reading = ReadingPage(host.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._reading)
        self._reading.splitter = host.state.splitter
        self._reading.view_wanted.connect(self._want_view)
        self._reading.text_wanted.connect(self._want_text)
        self._reading.searched.connect(self._find)
        self._reading.facts_changed.connect(self._tell)
        host.bridge.found.connect(self._reading.show_hits)

    @property
    def reading(self) -> ReadingPage:
        """The text itself."""
        return self._reading

    def regions(self) -> Sequence[QWidget]:
        return self._reading.panes()

    def take_focus(self) -> None:
        self._reading.take_focus()

    def enter(self) -> None:
        actions = self.host.actions
        actions.bind(Command.FIND, self._reading.open_find)
        actions.bind(Command.FIND_NEXT, lambda: self._reading.step_find(1))
        actions.bind(Command.FIND_BEFORE, lambda: self._reading.step_find(-1))
        self._reading.tell_facts()

    def leave(self) -> None:
        self.host.actions.release(_COMMANDS)

    def show_now(self, page: Page, standing: Standing) -> None:  # noqa: ARG002 the text needs no more
        self._reading.show_page(page)

    def clear(self) -> None:
        self.host.state.splitter = self._reading.splitter
        self._reading.clear()

    def set_theme(self, theme: Theme) -> None:
        self._reading.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        self._reading.set_zoom(percent)

    def _tell(self, facts: tuple[str, ...], last: str) -> None:
        if self.isVisible():
            self.host.facts_changed.emit(facts, last)

    def _want_view(self, view: View) -> None:
        if self._reading.page is not None:
            self.host.text_wanted.emit(Request(self._reading.page.instrument, view))

    def _want_text(self, instrument: InstrumentId) -> None:
        if self._reading.page is not None:
            self.host.text_wanted.emit(Request(instrument, self._reading.page.view))

    def _find(self, words: str) -> None:
        if self._reading.page is not None:
            self.host.bridge.find(self._reading.page, words)
