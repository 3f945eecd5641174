"""The outline of a page as a tree: parts, chapters, articles, annexes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ids import ClauseId
from ui import messages
from ui.bridge.page import Page, Section
from ui.models.edits import Arrival, Removal, edits
from ui.models.roles import ItemRole
from ui.models.spoken import of_section

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(eq=False, slots=True)
class _Node:
    """A section in its place of the tree; ``key`` names it in indexes, also after it is gone."""

    key: int
    section: Section | None
    above: "_Node | None"
    number: int = 0
    children: list["_Node"] = field(default_factory=list["_Node"])


class OutlineModel(QAbstractItemModel):
    """Holds the sections of the page that is shown; ``show`` changes only what differs."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._keys = count()
        self._top = _Node(next(self._keys), None, None)
        self._by_key: dict[int, _Node] = {self._top.key: self._top}
        self._nodes: dict[ClauseId, _Node] = {}
        super().__init__(parent)

    def show(self, page: Page | None) -> None:
        """Show the outline of a page; None shows nothing."""
        self._level(self._top, page.outline if page else ())

    @property
    def size(self) -> int:
        """How many sections there are."""
        return len(self._nodes)

    def index_of(self, clause: ClauseId) -> QModelIndex:
        """Return the index of a section, an invalid one when it has no row here."""
        node = self._nodes.get(clause)
        return self._index(node) if node else QModelIndex()

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        node = self._node(parent)
        if column != 0 or not 0 <= row < len(node.children):
            return QModelIndex()
        return self.createIndex(row, 0, node.children[row].key)

    @overload
    def parent(self) -> QObject | None: ...
    @overload
    def parent(self, index: Index) -> QModelIndex: ...
    def parent(self, index: Index | None = None) -> QModelIndex | QObject | None:
        if index is None:
            return super().parent()
        above = self._node(index).above
        return self._index(above) if above is not None else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        # A view asks it of each row that it lays; Qt's own asks for rows and columns for it.
        return bool(self._node(parent).children) and parent.column() <= 0

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: ARG002 Qt passes it
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        section = self._node(index).section
        if section is None:
            return None
        if role == ItemRole.SECTION:
            return section
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return of_section(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return messages.tip(of_section(section))
        if role == Qt.ItemDataRole.DisplayRole:
            return "  ".join(part for part in (section.label, section.heading) if part)
        return None

    def _level(self, above: _Node, new: Sequence[Section]) -> None:
        """Bring the children of a node to what they are to be, and theirs."""
        old = [child.section.id for child in above.children if child.section]
        for step in edits(old, [section.id for section in new]):
            match step:
                case Removal(first, last):
                    self._remove(above, first, last)
                case Arrival(first, last):
                    self._insert(above, first, new[first : last + 1])
        for node, section in zip(above.children, new, strict=True):
            if node.section is not section:
                self._update(node, section)
                self._level(node, section.children)

    def _remove(self, above: _Node, first: int, last: int) -> None:
        self.beginRemoveRows(self._index(above), first, last)
        for node in above.children[first : last + 1]:
            self._forget(node)
        del above.children[first : last + 1]
        _renumber(above)
        self.endRemoveRows()

    def _insert(self, above: _Node, first: int, sections: Sequence[Section]) -> None:
        self.beginInsertRows(self._index(above), first, first + len(sections) - 1)
        above.children[first:first] = [self._grown(above, section) for section in sections]
        _renumber(above)
        self.endInsertRows()

    def _update(self, node: _Node, section: Section) -> None:
        old, node.section = node.section, section
        if old is None or _face(old) != _face(section):
            index = self._index(node)
            self.dataChanged.emit(index, index)

    def _grown(self, above: _Node, section: Section) -> _Node:
        """Return a whole branch; it is told to the views as one insertion."""
        node = _Node(next(self._keys), section, above)
        node.children = [self._grown(node, below) for below in section.children]
        _renumber(node)
        self._by_key[node.key] = node
        self._nodes[section.id] = node
        return node

    def _forget(self, node: _Node) -> None:
        for child in node.children:
            self._forget(child)
        del self._by_key[node.key]
        if node.section is not None and self._nodes.get(node.section.id) is node:
            del self._nodes[node.section.id]

    def _node(self, index: Index) -> _Node:
        return self._by_key.get(index.internalId(), self._top) if index.isValid() else self._top

    def _index(self, node: _Node) -> QModelIndex:
        return QModelIndex() if node.above is None else self.createIndex(node.number, 0, node.key)


def _face(section: Section) -> tuple[object, ...]:
    """Return what is shown of a section, and what it is filtered by; not what stands below it."""
    return (
        section.label, section.heading, section.open_units, section.status, section.words,
        section.mine, section.unread,
    )  # fmt: skip


def _renumber(above: _Node) -> None:
    for number, node in enumerate(above.children):
        node.number = number
