"""The inbox as a list: headings of clauses, and below each what came in on it."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ids import ClauseId
from app.values import value
from app.workspace.inbox import Inbox, InboxGroup, InboxItem, ItemKind
from ui.bridge.visible import visible, visible_sentence
from ui.bridge.words import written_with
from ui.i18n import Words, in_words
from ui.models.edits import Arrival, Removal, edits, stretches
from ui.models.roles import ItemRole

_tr = Words("inbox")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@value
class Heading:
    """What the items below it are about."""

    words: str
    key: Hashable


@value
class Entry:
    """One item, with where it is."""

    item: InboxItem
    place: str

    @property
    def key(self) -> Hashable:
        """Names it among the lines."""
        return self.item.key


Line = Heading | Entry


def lines_of(found: Inbox, places: Mapping[ClauseId, str]) -> tuple[Line, ...]:
    """Return the lines of an inbox: what needs attention first, then clause by clause."""
    return tuple(_lines(found, places))


def _lines(found: Inbox, places: Mapping[ClauseId, str]) -> Iterator[Line]:
    if found.first:
        yield Heading(_tr("For you"), "first")
        yield from (_entry(item, places) for item in found.first)
    for group in found.groups:
        yield Heading(_about(group, places), (group.instrument, group.clause))
        yield from (_entry(item, places) for item in group.items)


def _about(group: InboxGroup, places: Mapping[ClauseId, str]) -> str:
    if group.clause is None:
        return _tr("The whole text")
    return places.get(group.clause) or _tr("A clause that is not in the text any more")


def _entry(item: InboxItem, places: Mapping[ClauseId, str]) -> Entry:
    is_refused = item.kind is ItemKind.REFUSED  # else they are its author's
    words = in_words(item.words) if is_refused else item.words
    shown = replace(item, what=in_words(item.what), words=words)
    return Entry(shown, places.get(item.clauses[0], "") if item.clauses else "")


class InboxModel(QAbstractListModel):
    """Holds the lines; ``show`` replaces them by the smallest steps."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._lines: list[Line] = []
        super().__init__(parent)

    def show(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        old, new = [line.key for line in self._lines], [line.key for line in lines]
        if old != new:
            for step in edits(old, new):
                match step:
                    case Removal(first, last):
                        self.beginRemoveRows(QModelIndex(), first, last)
                        del self._lines[first : last + 1]
                        self.endRemoveRows()
                    case Arrival(first, last):
                        self.beginInsertRows(QModelIndex(), first, last)
                        self._lines[first:first] = lines[first : last + 1]
                        self.endInsertRows()
        changed = [a is not b and a != b for a, b in zip(self._lines, lines, strict=True)]
        self._lines = list(lines)
        for first, last in stretches(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def line(self, number: int) -> Line | None:
        """Return a line, or None where there is none."""
        return self._lines[number] if 0 <= number < len(self._lines) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if isinstance(self.line(index.row()), Heading):
            return flags & ~Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == ItemRole.LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(line)
        return None


def spoken(line: Line) -> str:
    """Return a line as it is read aloud: read or not, who, what, and the words with it."""
    if isinstance(line, Heading):
        return line.words
    item = line.item
    state = "" if item.is_read else _tr("unread")
    what, words = visible_sentence(item.what), written_with(item.what, item.words)
    parts = (visible(item.party), what, visible(words), visible(line.place))
    return ", ".join(part for part in (state, *parts) if part)
