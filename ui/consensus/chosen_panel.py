"""Beside the matrix: what is chosen, brackets over time, and what is close to agreement."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ids import ClauseId
from app.negotiation.stand_events import Stance
from app.workspace.bracket_history import Told, trend_of
from app.workspace.consensus import Consensus
from ui.bridge.words import of_day, of_stance
from ui.consensus.chart import BracketsChart
from ui.consensus.gathering import Column, Line, Words
from ui.consensus.near_list import NearList, near_items
from ui.delegates.marks import draw_tag, tag_height, tag_width
from ui.i18n import commas, quoted
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.parts import elided_label, plain_label
from ui.widgets.pill import Pill

WIDTH = 340
_MOST_WORDS = 4
_ROLES = {
    Stance.SUPPORTS: "agreed",
    Stance.ACCEPTS_IF: "agreed",
    Stance.AWAITS: "text2",
    Stance.RESERVES: "bracket",
    Stance.OPPOSES: "collision",
    Stance.TAKEN_BACK: "text2",
}


class ChosenPanel(QFrame):
    """Shows one cell at a time.

    Attributes:
        clause_wanted: emitted with the ``ClauseId`` to be read in the text.
        history_wanted: emitted with the ``ClauseId`` whose history is wanted.
        left: Esc was pressed.
    """

    clause_wanted = Signal(object)
    history_wanted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chosen")
        self.setAccessibleName(self.tr("Chosen position"))
        hold(self, Side.WIDTH, WIDTH)
        self._near: list[ClauseId | None] = []
        self._title = elided_label(interface_font(BODY, 600))
        self._pill = Pill()
        self._words = QVBoxLayout()
        self._words.setSpacing(10)
        self.chart = BracketsChart()
        self._pace = plain_label(interface_font(LABEL), "quiet")
        self._pace.setWordWrap(True)
        self._nothing = plain_label(interface_font(LABEL), "quiet")
        self._nothing.setWordWrap(True)
        self._nothing.setText(
            self.tr(
                "None of the open clauses that somebody spoke to has two reserves or fewer, "
                "no opposition and no collision."
            )
        )
        self.near = NearList()
        self.near.opened.connect(self._open_near)
        self._scroll = QScrollArea()
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def show_cell(self, line: Line | None, column: Column | None) -> None:
        """Show which cell is chosen; what was said of it comes by ``show_words``."""
        place = line.label or line.title if line is not None else ""
        name = column.name if column is not None else ""
        self._title.setText(" · ".join(part for part in (place, name) if part))
        mark = line.marks.get(column.party) if line is not None and column is not None else None
        self._pill.setVisible(mark is not None)
        if mark is not None:
            self._pill.show_state(of_stance(mark.stance), _ROLES[mark.stance])
        if mark is None:
            self.show_words((), column if line is not None else None)

    def show_words(self, words: Sequence[Words], column: Column | None) -> None:
        """Show what a delegation said, the farthest from agreement first."""
        was_here = self._take_away()
        if column is not None and not words:
            silent = plain_label(interface_font(), "quiet")
            silent.setWordWrap(True)
            silent.setText(self.tr("{} has taken no position here.").format(column.name))
            self._words.addWidget(silent)
        shown: set[ClauseId] = set()
        for one in words[:_MOST_WORDS] if column is not None else ():
            assert column is not None  # noqa: S101 nothing is gone through without one
            way = one.clause if one.clause not in shown else None
            self._words.addWidget(self._block(one, column, way))
            shown |= {way} if way is not None else set()
        more = len(words) - _MOST_WORDS
        if more > 0:
            rest = plain_label(interface_font(LABEL), "faint")
            rest.setText(self.tr("… and {} more").format(more))
            self._words.addWidget(rest)
        self._show_blocks()
        if was_here:
            self.first_focus().setFocus()

    def show_told(self, told: Told | None) -> None:
        """Show how many brackets were open over time, as far as that was counted."""
        points = told.points if told is not None and told.is_whole else ()
        trend = trend_of(points)
        self.chart.show_points(points, trend)
        self.chart.setVisible(bool(points))
        if told is None or not told.is_whole:
            of = told.total if told is not None else 0
            counted = told.done if told is not None else 0
            words = self.tr("Counting: {} of {} entries").format(f"{counted:,}", f"{of:,}")
            self._pace.setText(words if of else "")
        elif trend is None:
            self._pace.setText(self.tr("A trend is drawn once there are five points."))
        elif trend.ends is None:
            self._pace.setText(self.tr("At this pace the brackets do not close."))
        else:
            words = self.tr("At this pace the last bracket closes on {}.")
            self._pace.setText(words.format(of_day(trend.ends)))

    def show_near(self, found: Consensus | None) -> None:
        """Show what is close to agreement."""
        items, self._near = near_items(found) if found is not None else ([], [])
        self.near.show_items(items)
        self._nothing.setVisible(not items)

    def first_focus(self) -> QWidget:
        """Return where the keyboard goes when a cell is opened: the way to its clause."""
        buttons = [b for b in self.findChildren(Button) if b.isVisibleTo(self)]
        return buttons[0] if buttons else (self.near if self._near else self._scroll)

    # Inside --------------------------------------------------------------------------------------

    def _take_away(self) -> bool:
        """Take away what was said; return whether the keyboard was in it."""
        focused, was_here = QApplication.focusWidget(), False
        while (item := self._words.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                was_here |= focused is not None and old.isAncestorOf(focused)
                old.hide()
                old.deleteLater()
        return was_here

    def _show_blocks(self) -> None:
        """Show what was added at once: what is not shown yet cannot take the keyboard."""
        for place in range(self._words.count()):
            item = self._words.itemAt(place)
            block = item.widget() if item is not None else None
            if block is not None:
                block.show()

    def _open_near(self, number: int) -> None:
        clause = self._near[number] if 0 <= number < len(self._near) else None
        if clause is not None:
            self.clause_wanted.emit(clause)

    def _block(self, one: Words, column: Column, way: ClauseId | None) -> QWidget:
        """Return one stand; with the clause and the way to it where it is the first on it."""
        block = QWidget()
        inside = QVBoxLayout(block)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(5)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(_Tag(column.code, column.slot))
        how = elided_label(interface_font(LABEL), "faint")
        how.setText(self._how(one))
        line.addWidget(how, 1)
        inside.addLayout(line)
        about = plain_label(interface_font(LABEL, 500), "quiet")
        about.setWordWrap(True)
        about.setText(f"{of_stance(one.stance)}: {commas((one.where, one.on))}")
        inside.addWidget(about)
        for words, font, name in (
            (one.note, interface_font(BODY), ""),
            (_cut(one.wording) if way is not None else "", interface_font(LABEL), "quiet"),
        ):
            if words:
                label = plain_label(font, name)
                label.setWordWrap(True)
                label.setText(words)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                inside.addWidget(label)
        if way is not None:
            inside.addLayout(self._ways(one.where, way))
        return block

    def _ways(self, where: str, clause: ClauseId) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        show = Button(self.tr("Show {}").format(where.replace("&", "&&")), "arrow-right")
        show.clicked.connect(lambda: self.clause_wanted.emit(clause))
        history = Button(self.tr("History"), "history", "ghost")
        history.clicked.connect(lambda: self.history_wanted.emit(clause))
        line.addWidget(show)
        line.addWidget(history)
        line.addStretch(1)
        return line

    def _how(self, one: Words) -> str:
        if one.sponsor:
            return self.tr("as a sponsor of it")
        who = (
            self.tr("by its group {}").format(one.via) if one.via else self.tr("by the delegation")
        )
        parts = [self.tr("set {} {}").format(of_day(one.time or 0), who)]
        if one.earlier:
            parts.append(self.tr("of an earlier version"))
        if one.audience:
            parts.append(self.tr("not before everybody"))
        return commas(parts)

    def _arrange(self) -> None:
        head = QFrame()
        head.setObjectName("toolline")
        hold(head, Side.HEIGHT, 44)
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(self._title, 1)
        line.addWidget(self._pill)
        self._scroll.setObjectName("page")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Chosen position"))
        self._scroll.setWidget(self._inside())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._scroll, 1)

    def _inside(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(10)
        column.addLayout(self._words)
        column.addWidget(_rule())
        column.addWidget(_heading(self.tr("Brackets over time")))
        column.addWidget(self.chart)
        column.addWidget(self._pace)
        column.addWidget(_rule())
        column.addWidget(_heading(self.tr("Close to agreement")))
        column.addWidget(self._nothing)
        column.addWidget(self.near)
        column.addStretch(1)
        return inside


class _Tag(QWidget):
    """The code of a delegation in its colour."""

    def __init__(self, code: str, slot: int) -> None:
        self._code, self._slot = code, slot
        super().__init__()
        self.setAccessibleName(code)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(tag_width(self._code)) + 1, math.ceil(tag_height()) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_tag(painter, QPointF(0, 1), self._code, self._slot)


def _rule() -> QLabel:
    rule = QLabel()
    rule.setObjectName("rule")
    rule.setTextFormat(Qt.TextFormat.PlainText)
    rule.setFixedHeight(1)
    return rule


def _heading(words: str) -> QLabel:
    label = plain_label(interface_font(BODY, 600))
    label.setText(words)
    return label


def _cut(words: str) -> str:
    return quoted(words if len(words) <= 180 else f"{words[:180]}…")
