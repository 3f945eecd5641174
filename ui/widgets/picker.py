"""A list of things of which some are ticked, with a field that filters it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from ui import messages
from ui.i18n import isolated
from ui.models.edits import Arrival, Removal, edits
from ui.theme.fonts import interface_font
from ui.theme.sizes import scaled
from ui.widgets.parts import let_clear, line_field

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEAST, _ROW, _EDGE = 2, 24, 4
"""Rows that there is room for at least, the height of one at least, and what is around them."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be ticked; ``name`` is shown as plain text."""

    key: bytes
    name: str


class ChoiceModel(QAbstractListModel):
    """Holds the things, in the order that they were given, and which are ticked.

    Attributes:
        ticked: emitted when others are.
    """

    ticked = Signal()

    def __init__(self, choices: Sequence[Choice], parent: QObject | None = None) -> None:
        self._choices = tuple(choices)
        self._chosen: set[bytes] = set()
        super().__init__(parent)

    @property
    def chosen(self) -> tuple[bytes, ...]:
        """The keys of what is ticked, in order."""
        return tuple(c.key for c in self._choices if c.key in self._chosen)

    def tick(self, keys: Iterable[bytes]) -> None:
        """Tick these and no others."""
        self._chosen = set(keys)
        if self._choices:
            last = self.index(len(self._choices) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Hold other things; what is ticked stays so where it is among them."""
        for step in edits([c.key for c in self._choices], [c.key for c in choices]):
            match step:
                case Removal(first, last):
                    self.beginRemoveRows(_ROOT, first, last)
                    self._choices = (*self._choices[:first], *self._choices[last + 1 :])
                    self.endRemoveRows()
                case Arrival(first, last):
                    self.beginInsertRows(_ROOT, first, last)
                    came = choices[first : last + 1]
                    self._choices = (*self._choices[:first], *came, *self._choices[first:])
                    self.endInsertRows()
        self._choices = tuple(choices)
        self._chosen &= {c.key for c in choices}
        if choices:
            self.dataChanged.emit(self.index(0, 0), self.index(len(choices) - 1, 0))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._choices):
            return None
        one = self._choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return messages.tip(one.name)
        if role == Qt.ItemDataRole.CheckStateRole:
            is_in = one.key in self._chosen
            return Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        key = self._choices[index.row()].key
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._chosen.add(key)
        else:
            self._chosen.discard(key)
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True


class _Delegate(QStyledItemDelegate):
    """Draws a name in its own direction, so that what is cut of it is cut at its end."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:  # noqa: ARG002
        return isolated(str(value))


class _List(QListView):
    """As high as what is in it, up to a height as designed; then it scrolls."""

    def __init__(self, most: int) -> None:
        self._most, self._row = most, 0
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        source = self.model()
        proxied = isinstance(source, QSortFilterProxyModel)
        every = source.sourceModel().rowCount() if proxied else source.rowCount()
        self._row = max(self._row, self.sizeHintForRow(0), scaled(_ROW))  # nothing may fit now
        tall = max(_LEAST, every) * self._row + 2 * _EDGE
        return QSize(super().sizeHint().width(), min(scaled(self._most), tall))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


def _view(name: str, height: int) -> QListView:
    view = _List(height)
    view.setObjectName("choices")
    view.setFont(interface_font())
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setUniformItemSizes(True)
    view.setAccessibleName(name)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setItemDelegate(_Delegate(view))
    return view


class Picker(QWidget):
    """Space ticks and unticks; typing in the field shows only what fits.

    Attributes:
        ticked: others are ticked.
    """

    ticked = Signal()

    def __init__(
        self, name: str, choices: Sequence[Choice], height: int = 168, *, filtered: bool = True
    ) -> None:
        super().__init__()
        self._model = ChoiceModel(choices, self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._model)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._filter = line_field()
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter: {}").format(name))
        let_clear(self._filter, self.tr("Clear the filter"))
        self._view = _view(name, height)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._view.setModel(self._proxy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._filter)
        column.addWidget(self._view)
        self._filter.setVisible(filtered)
        self.setFocusProxy(self._filter if filtered else self._view)
        self._filter.textChanged.connect(self._proxy.setFilterFixedString)
        self._model.ticked.connect(self.ticked)

    @property
    def chosen(self) -> tuple[bytes, ...]:
        """The keys of what is ticked, in order."""
        return self._model.chosen

    def tick(self, keys: Iterable[bytes]) -> None:
        """Tick these and no others."""
        self._model.tick(keys)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer other things; what is ticked stays so where it is among them."""
        self._model.offer(choices)
        self._view.updateGeometry()
