"""The outline with its head: how far the text is agreed, a filter, and chips that narrow it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ids import ClauseId
from ui.bridge.page import DONE, Counts, Page, Status
from ui.bridge.rows import RIGHT_TO_LEFT
from ui.bridge.words import progress
from ui.models.outline_filter import Narrowed, OutlineFilter
from ui.models.outline_model import OutlineModel
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.theme.icons import icon
from ui.theme.sizes import Side, hold
from ui.theme.tokens import Theme
from ui.views.outline_view import OutlineView
from ui.views.progress_bar import ProgressBar
from ui.widgets.flow import Flow
from ui.widgets.parts import let_clear, line_field, name_buttons, plain_label, yielding_label

_LEAST, _MOST = 200, 420


class OutlinePanel(QFrame):
    """Shows where one is, and leads elsewhere.

    Attributes:
        chosen: emitted with the ``ClauseId`` that a person went to.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outlinepanel")
        self.setAccessibleName(self.tr("Outline and filter"))
        self._model = OutlineModel(self)
        self._filter = OutlineFilter(self._model, self)
        self.view = OutlineView(self._filter, theme)
        self._title = plain_label(interface_font(BODY, 600))
        self._title.setText(self.tr("Outline"))
        self._said = yielding_label(interface_font(LABEL), "quiet")
        self._bar = ProgressBar()
        self.field = line_field()
        let_clear(self.field, self.tr("Clear"))
        self.field.setAccessibleName(self.tr("Filter the outline"))
        self.field.setPlaceholderText(self.tr("Filter articles"))
        # Made here: of one that Qt makes, PySide forgets at some time that it is there.
        self._glass = QAction(icon("list-filter", "text3"), "", self.field)
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        name_buttons(self.field, self.tr("Filter articles"))
        self._chips = {
            "open": self._chip(self.tr("open")),
            "collisions": self._chip(self.tr("collisions")),
            "mine": self._chip(self.tr("mine")),
            "new": self._chip(self.tr("new")),
        }
        self._arrange()
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._go_first)
        self.view.chosen.connect(self.chosen)
        self.setFocusProxy(self.view)

    def show_page(self, page: Page | None) -> None:
        """Show the outline of a page; None shows nothing."""
        mirrored = page is not None and page.language in RIGHT_TO_LEFT
        directions = Qt.LayoutDirection
        self.view.setLayoutDirection(directions.RightToLeft if mirrored else directions.LeftToRight)
        self._model.show(page)
        articles = (page.counts if page else Counts()).articles
        if Status.UNSAID in articles:  # of an earlier time, or not known yet: nothing is claimed
            articles = dict[Status, int]()
        done = sum(count for status, count in articles.items() if status in DONE)
        words = progress(done, sum(articles.values())) if articles else ""
        self._said.setText(words)
        self._bar.show_articles(articles, words)

    def follow(self, section: ClauseId | None) -> None:
        """Mark where the text is."""
        self.view.follow(section)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.view.set_theme(theme)
        self._glass.setIcon(icon("list-filter", "text3"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._filter.wanted.is_all:
            self.field.clear()
            for chip in self._chips.values():
                chip.setChecked(False)
        else:
            super().keyPressEvent(event)

    def _narrow(self) -> None:
        asked = {name: chip.isChecked() for name, chip in self._chips.items()}
        self._filter.narrow(Narrowed(self.field.text().strip(), **asked))
        if not self._filter.wanted.is_all:
            self.view.expandAll()

    def _go_first(self) -> None:
        """Go to the first section that fits."""
        index = self._filter.index(0, 0)
        while index.isValid() and self._filter.rowCount(index):
            index = self._filter.index(0, 0, index)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.setFocus()

    def _chip(self, words: str) -> QPushButton:
        chip = QPushButton(words)
        chip.setObjectName("chip")
        chip.setCheckable(True)
        chip.setFont(interface_font(LABEL, 500))
        chip.toggled.connect(self._narrow)
        return chip

    def _arrange(self) -> None:
        hold(self, Side.LEAST_WIDTH, _LEAST)
        hold(self, Side.MOST_WIDTH, _MOST)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._said)
        row = QWidget()
        chips = Flow(row, 4)
        for chip in self._chips.values():
            chips.addWidget(chip)
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 6)
        head.setSpacing(9)
        head.addLayout(top)
        head.addWidget(self._bar)
        head.addWidget(self.field)
        head.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        tree = QHBoxLayout()
        tree.setContentsMargins(10, 0, 4, 0)
        tree.addWidget(self.view)
        column.addLayout(tree, 1)
