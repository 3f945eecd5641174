"""Where a text is read: outline, the ways to show it, finding, and the text itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from app.ids import ClauseId
from ui import messages
from ui.bridge.page import Hit, Page, Row
from ui.bridge.rows import RIGHT_TO_LEFT
from ui.bridge.words import of_comparison, of_past, units_open
from ui.i18n import directed
from ui.models.clause_model import ClauseModel
from ui.theme.sizes import scaled
from ui.theme.tokens import Theme
from ui.views.find_bar import FindBar
from ui.views.go_bar import GoBar
from ui.views.outline_panel import OutlinePanel
from ui.views.text_view import TextView
from ui.views.tool_line import ToolLine
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice import Notice
from ui.widgets.stack import Stack
from ui.widgets.states import Bar

_OUTLINE_WIDTH, _INSPECTOR_WIDTH = 262, 356


class ReadingPage(QWidget):
    """Shows one page and emits what a person wants.

    Attributes:
        searched: words to look for on the page that is shown.
        arrived: the ``Row`` that became the current one.
        now_wanted: the text is to be shown as it is now.
        facts_changed: what the status bar is to show: a tuple, and what stands at its end.
        below: what stands below the line of tools; set in where something lies over the page.
        has_lines: the numbers of printed lines are to stand beside an issued revision.
    """

    searched = Signal(str)
    arrived = Signal(object)
    now_wanted = Signal()
    facts_changed = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self.clauses = ClauseModel(self)
        self.outline = OutlinePanel(theme)
        self.tools = ToolLine()
        self.text = TextView(self.clauses, theme)
        self.past = Bar("past", "history", self.tr("&Back to now"))
        self.go = GoBar()
        self._notice = Notice()
        self.has_lines = False
        self._find = FindBar()
        self.empty = EmptyState()
        self._middle = Stack()
        self._centre, self.below = QFrame(), QFrame()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._arrange()
        self._connect()

    # What is shown -------------------------------------------------------------------------------

    def show_page(self, page: Page) -> None:
        """Show a page; the reading place stays where it is."""
        self.page = page
        self.tools.show_page(page)
        self._notice.say(messages.missing(page.missing) if page.missing else "")
        self.past.say(_of_past(page))
        self.text.prepare(page)
        self.clauses.show(page)
        self.clauses.show_lines(page.printed if self.has_lines else {})
        self.outline.show_page(page)
        self._middle.setCurrentWidget(self.text if page.rows else self.empty)
        if page.rows and not self.text.currentIndex().isValid():
            self.text.setCurrentIndex(self.clauses.index(0, 0))
        row = self.row
        if row is not None:
            self._arrived(row.id)
        if self._find.isVisible():
            self.searched.emit(self._find.words)
        self.tell_facts()

    def clear(self) -> None:
        """Show nothing of a text any more."""
        self.page = None
        self._find.clear()
        self._find.hide()
        self.go.clear()
        self._notice.say("")
        self.past.say("")
        self.text.prepare(None)
        self.clauses.show_lines({})
        self.clauses.show(None)
        self.outline.show_page(None)
        self.tools.show_page(None)

    @property
    def row(self) -> Row | None:
        """The current clause."""
        number = self.text.currentIndex().row()
        return self.clauses.row_at(number) if 0 <= number < self.clauses.rowCount() else None

    def show_hits(self, words: str, hits: tuple[Hit, ...]) -> None:
        """Show what was found."""
        self._find.show_hits(words, hits, max(0, self.text.currentIndex().row()))

    def tell_facts(self) -> None:
        """Say what the status bar is to show: place, open brackets, code of the rolling text."""
        page, row = self.page, self.row
        if page is None or page.instrument is None:
            self.facts_changed.emit((), "")
            return
        counts = page.counts
        place = directed(row.place, mirrored=page.language in RIGHT_TO_LEFT) if row else ""
        if page.is_past or not page.is_complete:
            later = "" if page.is_complete else self.tr("One moment…")
            self.facts_changed.emit((place, messages.clauses(counts.clauses)), later)
            return
        facts = [
            place,
            messages.clauses(counts.clauses, counts.open_clauses),
            units_open(counts.open_units),
            messages.amendments(counts.amendments),
        ]
        self.facts_changed.emit(tuple(facts), messages.rolling_code(page.rolling_hash))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.text.set_theme(theme)
        self.outline.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        """Set the size of the treaty's type."""
        self.text.set_zoom(percent)

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

    def panes(self) -> list[QWidget]:
        """Return the regions that F6 goes through, in reading order."""
        bars = [bar for bar in (self._find, self.go) if bar.isVisible()]
        found: list[QWidget] = [*bars, self._reading, self.tools]
        return [self.outline.view, *found] if self.outline.isVisible() else found

    def take_focus(self) -> None:
        """Put the keyboard where one reads."""
        self._reading.setFocus()

    def add_side(self, side: QWidget) -> None:
        """Put a panel on the far side of the text."""
        self.splitter.addWidget(side)
        self.splitter.setSizes([scaled(_OUTLINE_WIDTH), 1_000, scaled(_INSPECTOR_WIDTH)])
        self.splitter.setStretchFactor(1, 1)

    @property
    def _reading(self) -> QWidget:
        return self.text if self.text.isVisibleTo(self) else self.empty

    # Wiring --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.outline.chosen.connect(self.text.go_to)
        self.text.arrived.connect(self._arrived)
        self._find.searched.connect(self.searched)
        self._find.moved.connect(self._show_hit)
        self._find.closed.connect(self._close_find)
        self.go.closed.connect(self._close_go)
        self.past.pressed.connect(self.now_wanted)

    def _arrived(self, clause: ClauseId) -> None:
        row = self.clauses.row_at(self.clauses.row_of(clause))
        self.tools.show_place(row.place)
        self.outline.follow(row.section)
        self.arrived.emit(row)
        self.tell_facts()

    def _show_hit(self, hit: Hit | None) -> None:
        self.text.set_hits(self._find.hits, hit)

    def _close_find(self) -> None:
        self._find.clear()
        self._find.hide()
        self.take_focus()

    def _close_go(self) -> None:
        self.go.clear()
        self.take_focus()

    def _arrange(self) -> None:
        self._find.hide()
        for widget in (self.text, self.empty):
            self._middle.addWidget(widget)
        self._centre.setObjectName("centre")
        self.below.setObjectName("centre")
        centre = QVBoxLayout(self._centre)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.setSpacing(0)
        below = QVBoxLayout(self.below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        for widget in (self.past, self._notice, self._find, self.go):
            below.addWidget(widget)
        below.addWidget(self._middle, 1)
        centre.addWidget(self.tools)
        centre.addWidget(self.below, 1)
        self.splitter.addWidget(self.outline)
        self.splitter.addWidget(self._centre)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)


def _of_past(page: Page) -> str:
    """Return the sentence above a text that is not shown as it is now."""
    past, against = page.request.past, page.request.against
    if past is None:
        return ""
    return of_past(past) if against is None else of_comparison(past, against)
