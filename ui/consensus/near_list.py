"""What is close to agreement, and what a single delegation holds up: one line each."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.ids import ClauseId
from app.workspace.consensus import Consensus
from app.workspace.near import Near
from ui.bridge.visible import visible
from ui.i18n import Words, isolated, left_to_right
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.theme.grounds import Standing, paint_row, standing
from ui.theme.icons import pixmap
from ui.theme.look import look
from ui.theme.sizes import scaled
from ui.widgets.row_list import RowItem, RowModel

Index = QModelIndex | QPersistentModelIndex
_ICON, _GAP, _PAD, _MOST = 15, 8, 6, 40
_tr = Words("near")


def near_items(found: Consensus) -> tuple[list[RowItem], list[ClauseId | None]]:
    """Return the lines, and the clause that each is about: what is close first."""
    close = [_item(n, one, _tally(one, len(found.parties))) for n, one in enumerate(found.close)]
    held = [
        _item(n, one, _tr("only {} opposes").format(left_to_right(visible(one.last))))
        for n, one in enumerate(found.one_left, len(close))
    ]
    return [*close, *held], [one.clause for one in (*found.close, *found.one_left)]


def _item(number: int, one: Near, state: str) -> RowItem:
    icon, role = ("triangle-alert", "collision") if one.last else ("brackets", "bracket")
    on = visible(one.heading or one.on)
    key = f"{number} {one.where} {one.on} {one.last}".encode()
    return RowItem(key, visible(one.where), on, icon, role, state)


def _tally(one: Near, parties: int) -> str:
    """Return who is not there yet: silence is not yet agreement."""
    return " · ".join((_reserves(one.reserves), _tr("{} of {} spoke").format(one.spoke, parties)))


def _reserves(count: int) -> str:
    if not count:
        return _tr("no reserve")
    return _tr("1 reserve") if count == 1 else _tr("{} reserves").format(count)


class NearList(QListView):
    """Shows them; Enter or a click leads to the clause.

    Attributes:
        opened: emitted with the number of the line.
    """

    opened = Signal(int)

    def __init__(self) -> None:
        self._rows = RowModel()
        self._delegate = _Delegate()
        super().__init__()
        self._rows.setParent(self)
        self.setObjectName("near")
        self.setAccessibleName(self.tr("Close to agreement"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(self._delegate)
        self.setModel(self._rows)
        self.clicked.connect(self._clicked)

    def show_items(self, items: list[RowItem]) -> None:
        """Show other lines; it is as high as they are, up to forty."""
        self._rows.show(items)
        self.setFixedHeight(line_height() * min(len(items), _MOST) + 2)
        self.setVisible(bool(items))

    def _clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


def line_height() -> int:
    """Return how high a line is."""
    return QFontMetrics(interface_font(BODY)).height() + 9


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RowModel.ROW)
        if not isinstance(row, RowItem):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        at = standing(option)
        at = Standing(at.focused, at.focused, at.hovered)  # it shows where the keyboard is alone
        ground = QRectF(QRect(option.rect).adjusted(1, 1, -1, -1))
        paint_row(painter, ground, 5, at, mirrored=mirrored)
        box = QRect(option.rect).adjusted(_PAD, 0, -_PAD, 0)
        side = scaled(_ICON)
        left = box.right() - side if mirrored else box.left()
        top = box.top() + (box.height() - side) // 2
        painter.drawPixmap(left, top, pixmap(row.icon, row.role, side))
        box = _less(box, side + _GAP, at_start=not mirrored)
        taken = _draw(painter, box, row.state, (interface_font(LABEL), "text3"), at_start=False)
        box = _less(box, taken + _GAP, at_start=mirrored)
        taken = _draw(painter, box, row.name, (interface_font(BODY, 500), "text"), at_start=True)
        box = _less(box, taken + _GAP, at_start=not mirrored)
        _draw(painter, box, row.about, (interface_font(BODY), "text2"), at_start=True)
        painter.restore()


def _less(box: QRect, taken: int, *, at_start: bool) -> QRect:
    return box.adjusted(taken, 0, 0, 0) if at_start else box.adjusted(0, 0, -taken, 0)


def _draw(
    painter: QPainter, box: QRect, words: str, ink: tuple[QFont, str], *, at_start: bool
) -> int:
    if not words or box.width() <= 0:
        return 0
    metrics = QFontMetrics(ink[0])
    shown = isolated(metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width()))
    side = Qt.AlignmentFlag.AlignLeading if at_start else Qt.AlignmentFlag.AlignTrailing
    painter.setFont(ink[0])
    painter.setPen(getattr(look(), ink[1]))
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(box, int(flags), shown)
    return metrics.horizontalAdvance(shown) + 1
