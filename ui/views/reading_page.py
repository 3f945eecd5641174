"""The page on which a text is read: outline, text, and the ways to show it."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ids import ClauseId
from ui import messages
from ui.bridge.page import Hit, Page
from ui.bridge.paging import RIGHT_TO_LEFT
from ui.models.clause_model import ClauseModel
from ui.models.outline_model import OutlineModel
from ui.theme.fonts import LABEL, interface_font
from ui.theme.tokens import Theme
from ui.views.find_bar import FindBar
from ui.views.outline_view import OutlineView
from ui.views.text_view import TextView
from ui.views.view_switch import ViewSwitch
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice import Notice
from ui.widgets.parts import elided_label

_OUTLINE_WIDTH, _OUTLINE_LEAST, _OUTLINE_MOST = 300, 160, 480


class ReadingPage(QWidget):
    """Shows one page and emits what a person wants.

    Attributes:
        view_wanted: a ``View``.
        text_wanted: an ``InstrumentId``.
        searched: words to look for on the page that is shown.
        facts_changed: what the status bar is to show: a tuple, and what stands at its end.
    """

    view_wanted = Signal(object)
    text_wanted = Signal(object)
    searched = Signal(str)
    facts_changed = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self._clauses = ClauseModel(self)
        self._sections = OutlineModel(self)
        self._place = elided_label(interface_font(LABEL), "quiet")
        self._texts = QComboBox()
        self._texts.setAccessibleName(self.tr("Text"))
        self._views = ViewSwitch()
        self._notice = Notice()
        self._find = FindBar()
        self._outline = OutlineView(self._sections, theme)
        self._text = TextView(self._clauses, theme)
        self._empty = EmptyState()
        self._centre = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._arrange()
        self._connect()

    # What is shown -------------------------------------------------------------------------------

    def show_page(self, page: Page) -> None:
        """Show a page; the reading place stays where it is."""
        self.page = page
        self._show_texts(page)
        self.tell_facts()
        self._views.show_view(page.view)
        self._notice.say(messages.missing(page.missing) if page.missing else "")
        mirrored = page.language in RIGHT_TO_LEFT
        directions = Qt.LayoutDirection
        self._outline.setLayoutDirection(
            directions.RightToLeft if mirrored else directions.LeftToRight
        )
        self._text.prepare(page)
        self._clauses.show(page)
        self._sections.show(page)
        self._centre.setCurrentWidget(self._text if page.rows else self._empty)
        if page.rows and not self._text.currentIndex().isValid():
            self._text.setCurrentIndex(self._clauses.index(0, 0))
        if self._find.isVisible():
            self.searched.emit(self._find.words)

    def clear(self) -> None:
        """Show nothing of a text any more."""
        self.page = None
        self._find.clear()
        self._find.hide()
        self._notice.say("")
        self._text.prepare(None)
        self._clauses.show(None)
        self._sections.show(None)
        self._texts.clear()
        self._place.setText("")

    def tell_facts(self) -> None:
        """Say what the status bar is to show."""
        if self.page is None:
            return
        counts = self.page.counts
        facts = [self._place.text()]
        if self.page.instrument is not None:
            facts.append(messages.clauses(counts.clauses, counts.open_clauses))
            facts.append(messages.amendments(counts.amendments))
        self.facts_changed.emit(tuple(facts), messages.rolling_code(self.page.rolling_hash))

    def show_hits(self, words: str, hits: tuple[Hit, ...]) -> None:
        """Show what was found."""
        self._find.show_hits(words, hits, max(0, self._text.currentIndex().row()))

    def say(self, sentence: str) -> None:
        """Show a sentence above the text until it is dismissed; "" takes it away."""
        self._notice.say(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._text.set_theme(theme)
        self._outline.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        """Set the size of the treaty's type."""
        self._text.set_zoom(percent)

    # What a person does --------------------------------------------------------------------------

    def open_find(self) -> None:
        """Begin to look for words."""
        self._find.open()

    def step_find(self, by: int) -> None:
        """Go to the next place found, or with -1 to the one before."""
        if self._find.isVisible():
            self._find.step(by)
        else:
            self._find.open()

    def take_focus(self) -> None:
        """Put the keyboard where one reads."""
        self._middle().setFocus()

    @property
    def splitter(self) -> QByteArray:
        """How outline and text share the width."""
        return self._splitter.saveState()

    @splitter.setter
    def splitter(self, state: QByteArray) -> None:
        if not state.isEmpty():
            self._splitter.restoreState(state)

    def _middle(self) -> QWidget:
        return self._text if self._text.isVisibleTo(self) else self._empty

    def panes(self) -> list[QWidget]:
        """Return the regions that F6 goes through."""
        found: list[QWidget] = [self._outline, self._middle(), self._views]
        if self._find.isVisible():
            found.insert(1, self._find)
        return found

    # Wiring --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._outline.chosen.connect(self._text.go_to)
        self._text.arrived.connect(self._arrived)
        self._views.chosen.connect(self.view_wanted)
        self._texts.activated.connect(self._choose_text)
        self._find.searched.connect(self.searched)
        self._find.moved.connect(self._show_hit)
        self._find.closed.connect(self._close_find)

    def _arrived(self, clause: ClauseId) -> None:
        row = self._clauses.row_at(self._clauses.row_of(clause))
        self._place.setText(row.place)
        self.tell_facts()
        self._outline.follow(row.section)

    def _show_hit(self, hit: Hit | None) -> None:
        self._text.set_hits(self._find.hits, hit)

    def _close_find(self) -> None:
        self._find.clear()
        self._find.hide()
        self.take_focus()

    def _choose_text(self, number: int) -> None:
        self.text_wanted.emit(self._texts.itemData(number))

    def _show_texts(self, page: Page) -> None:
        self._texts.clear()
        for id_, title in page.texts:
            self._texts.addItem(title, id_)
            if id_ == page.instrument:
                self._texts.setCurrentIndex(self._texts.count() - 1)
        self._texts.setVisible(len(page.texts) > 1)

    def _arrange(self) -> None:
        self._find.hide()
        for widget in (self._text, self._empty):
            self._centre.addWidget(widget)
        self._outline.setMinimumWidth(_OUTLINE_LEAST)
        self._outline.setMaximumWidth(_OUTLINE_MOST)
        self._splitter.addWidget(self._outline)
        self._splitter.addWidget(self._centre)
        self._splitter.setSizes([_OUTLINE_WIDTH, 1_000])
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._top(), self._notice, self._find):
            column.addWidget(widget)
        column.addWidget(self._splitter, 1)

    def _top(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("toolline")
        bar.setMinimumHeight(44)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self._place, 1)
        row.addWidget(self._texts)
        row.addWidget(self._views)
        return bar
