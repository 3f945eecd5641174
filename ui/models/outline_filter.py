"""The outline narrowed down: by words in number, title or text, and by what is open or new."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
)

from app.ids import ClauseId
from app.values import value
from ui.bridge.page import Section, Status
from ui.models.outline_model import OutlineModel
from ui.models.roles import ItemRole

Index = QModelIndex | QPersistentModelIndex


@value
class Narrowed:
    """What a person wants to see; all that is asked must hold.

    Attributes:
        words: in number, title or text, capitals aside; "" for any.
        open: with open brackets. ``collisions``, ``mine``, ``new``: likewise.
    """

    words: str = ""
    open: bool = False
    collisions: bool = False
    mine: bool = False
    new: bool = False

    @property
    def is_all(self) -> bool:
        """Whether nothing is asked."""
        return self == Narrowed()

    def fits(self, section: Section) -> bool:
        """Tell whether a section itself is wanted, whatever stands in it."""
        return (
            (not self.open or (bool(section.open_units) and not section.children))
            and (
                not self.collisions or (section.status is Status.COLLISION and not section.children)
            )
            and (not self.mine or (section.mine and not section.children))
            and (not self.new or (section.unread and not section.children))
            and self._holds(section)
        )

    def _holds(self, section: Section) -> bool:
        words = self.words.casefold()
        if not words:
            return True
        return (
            words in section.label.casefold()
            or words in section.heading.casefold()
            or words in section.words
        )


class OutlineFilter(QSortFilterProxyModel):
    """Shows the sections that are wanted, with what they stand in."""

    def __init__(self, model: OutlineModel, parent: QObject | None = None) -> None:
        self._model = model
        self._wanted = Narrowed()
        super().__init__(parent)
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(model)

    @property
    def wanted(self) -> Narrowed:
        """What is asked."""
        return self._wanted

    def narrow(self, wanted: Narrowed) -> None:
        """Show only what is wanted."""
        if wanted != self._wanted:
            self.beginFilterChange()
            self._wanted = wanted
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def index_of(self, clause: ClauseId) -> QModelIndex:
        """Return the index of a section, an invalid one when it has no row here."""
        return self.mapFromSource(self._model.index_of(clause))

    @property
    def size(self) -> int:
        """How many sections there are, wanted or not."""
        return self._model.size

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if self._wanted.is_all:
            return True
        section = self._model.index(source_row, 0, source_parent).data(ItemRole.SECTION)
        return isinstance(section, Section) and self._wanted.fits(section)
