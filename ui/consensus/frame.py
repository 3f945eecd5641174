"""How the consensus page is arranged: tool line, figures, the matrix in its card, the panel."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.consensus.chosen_panel import ChosenPanel
from ui.consensus.figures import Figures
from ui.consensus.gathering import Column, Line, Seen
from ui.consensus.legend import Legend
from ui.consensus.matrix_model import MatrixModel
from ui.consensus.matrix_view import MatrixView
from ui.i18n import left_to_right
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.edge import Edge
from ui.widgets.parts import elided_label, plain_label, yielding_label
from ui.widgets.segments import Segments
from ui.widgets.stack import Stack
from ui.widgets.states import StateCard

_TOOLS = 44
_PATIENCE = 150
"""Milliseconds after which something is said while one waits."""


class Frame(QWidget):
    """Everything that stands on the page.

    Attributes:
        filter: all, my group, open only.
        public: only what everybody can read.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.model = MatrixModel(self)
        self.matrix = MatrixView(self.model)
        self.figures = Figures()
        self.panel = ChosenPanel()
        self._edge = Edge(self)
        self.filter = Segments(
            self.tr("What is shown"), (self.tr("All"), self.tr("My group"), self.tr("Open only"))
        )
        self.public = Button(self.tr("Public only"), "eye", "toggle")
        self.public.setCheckable(True)
        self.public.setAccessibleDescription(
            self.tr("By what everybody can read, leaving out what is before fewer")
        )
        self.copy = Button(self.tr("Copy table"), "copy", "ghost")
        self.save = Button(self.tr("CSV…"), "download", "ghost")
        self.empty = StateCard(
            "layout-grid",
            self.tr("There is no text here yet."),
            self.tr("Positions are shown once the secretariat has laid a text."),
        )
        self._waiting = StateCard("hourglass", self.tr("Counting the positions…"), "")
        self._legend = Legend()
        self._about = elided_label(interface_font(LABEL), "faint")
        self._stack = Stack()
        self._card = QFrame()
        self._body = QWidget()
        self._is_beside = True
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PATIENCE)
        self._late.timeout.connect(lambda: self._stack.setCurrentWidget(self._waiting))
        self._arrange(page)
        self._stack.setCurrentWidget(self.empty)

    @property
    def current(self) -> tuple[Line | None, Column | None]:
        """The row and the column of the current cell."""
        index = self.matrix.currentIndex()
        return self.model.line(index.row()), self.model.column(index.column())

    def show_table(self, columns: Sequence[Column], lines: Sequence[Line]) -> None:
        """Show other columns and rows."""
        self._late.stop()
        self._show_tools(on=True)
        if self._stack.currentWidget() is not self._body:
            self._stack.setCurrentWidget(self._body)
            self.panel.setVisible(self._is_beside)
            self._place()
        self.model.show(columns, lines)
        if not self.matrix.currentIndex().isValid() and lines:
            self.matrix.setCurrentIndex(self.model.index(0, 0))
        self.matrix.fit()
        marks = [mark for line in lines for mark in line.marks.values()]
        earlier = any(mark.earlier for mark in marks)
        self._legend.show_kinds(
            earlier=earlier, confidential=any(mark.confidential for mark in marks)
        )

    def show_about(self, found: Seen) -> None:
        """Say of how many delegations, and of which revision."""
        count = len(found.found.parties)
        parts = [self.tr("1 delegation") if count == 1 else self.tr("{} delegations").format(count)]
        if found.revision:
            parts.append(left_to_right(found.revision))
        if not any(line.marks for line in found.lines):
            parts.append(self.tr("nobody has taken a position yet"))
        self._about.setText(" · ".join(parts))

    def wait(self) -> None:
        """Something was asked; while there is nothing to show, that is said after a moment."""
        if self._stack.currentWidget() is not self._body:
            self._late.start()

    def show_nothing(self) -> None:
        """There is no text."""
        self._late.stop()
        self.model.show((), ())
        self._about.setText("")
        self._stack.setCurrentWidget(self.empty)
        self._show_tools(on=False)
        self.panel.hide()
        self._place()

    def clear(self) -> None:
        """Take every word away."""
        self.show_nothing()
        self.panel.show_cell(None, None)
        self.panel.show_near(None)
        self.panel.show_told(None)
        for figure in self.figures.all:
            figure.show_number("", "")

    def toggle_legend(self) -> None:
        """Show the legend, or hide it."""
        self._legend.setVisible(self._legend.isHidden())

    # The panel beside the matrix, or over it where there is little room ---------------------------

    def settle(self, *, beside: bool) -> None:
        """Put the panel beside the matrix, or over it."""
        if beside is not self._is_beside:
            self._is_beside = beside
            self.panel.setVisible(beside and self._stack.currentWidget() is not self.empty)
        self._place()

    def open_panel(self) -> None:
        """Bring the panel into sight."""
        self.panel.show()
        self._place()
        self.panel.raise_()

    def close_panel(self) -> None:
        """Take away what lies over the matrix."""
        if not self._is_beside:
            self.panel.hide()
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _show_tools(self, *, on: bool) -> None:
        """Show what narrows the table and takes it along, where there is one."""
        for widget in (self.filter, self.public, self.copy, self.save):
            widget.setVisible(on)

    def _place(self) -> None:
        width, height = self.width(), self.height()
        wide = self.panel.width()
        has_panel = self._is_beside and not self.panel.isHidden()
        left = width - wide if has_panel else width
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._centre.setGeometry(width - left if mirrored else 0, 0, left, height)
        self.panel.setGeometry(0 if mirrored else width - wide, 0, wide, height)
        self._edge.stand_at(self.panel.geometry(), panel_is_left=mirrored)
        lies_over = not self._is_beside and not self.panel.isHidden()
        self._edge.setVisible(lies_over)  # parts it from the matrix that it lies over
        self._edge.raise_()

    def _arrange(self, page: QWidget) -> None:
        self._centre = QWidget(self)
        self.panel.setParent(self)
        column = QVBoxLayout(self._centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tools())
        column.addWidget(self._stack, 1)
        for widget in (self._body, self.empty, self._waiting):
            self._stack.addWidget(widget)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(20, 14, 20, 14)
        inside.setSpacing(12)
        inside.addWidget(self.figures)
        inside.addWidget(self._card, 1)
        self._fill_card()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self)

    def _tools(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("toolline")
        hold(bar, Side.HEIGHT, _TOOLS)
        line = QHBoxLayout(bar)
        line.setContentsMargins(20, 0, 12, 0)
        line.setSpacing(8)
        title = yielding_label(interface_font(BODY + 1, 600))
        title.setText(self.tr("Consensus"))
        line.addWidget(title)
        line.addWidget(self._about, 1)
        for widget in (self.filter, self.public, self.copy, self.save):
            line.addWidget(widget)
        return bar

    def _fill_card(self) -> None:
        self._card.setObjectName("panelcard")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(8, 10, 8, 8)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        title = plain_label(interface_font(BODY, 600))
        title.setText(self.tr("Positions"))
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._legend)
        column.addLayout(head)
        column.addWidget(self.matrix, 1)
