"""The first column of the desk: what waits, in which order, and what was decided today."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ids import EntryId
from app.negotiation.place import Place as Wording
from app.workspace.merge_queue import Need, Queue
from ui.merge_desk.queue_view import Done, Line, Place, QueueView, lines_of
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label

WIDTH = 244


class QueuePanel(QFrame):
    """Shows the queue and leads through it.

    Attributes:
        opened: the wording that a person chose.
        decision_chosen: the entry of a decision that a person chose, and its wording.
        undo_wanted: a decision was pressed: the person wants to look at its undoing.
        entered: a wording was pressed: the keyboard is to go to its units.
    """

    opened = Signal(object)
    decision_chosen = Signal(object, object)
    undo_wanted = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deskqueue")
        hold(self, Side.WIDTH, WIDTH)
        self._queue = Queue()
        self._here: Wording | None = None
        self._is_quiet = False
        self._count = plain_label(interface_font(LABEL), "quiet")
        self.batch = Button("", "list-checks")
        self.batch.hide()
        self.list = QueueView()
        self.list.turned_to.connect(self._turned)
        self.list.pressed_at.connect(self._pressed)
        self._arrange()

    @property
    def queue(self) -> Queue:
        """What is shown."""
        return self._queue

    @property
    def places(self) -> list[Wording]:
        """What waits, in the order in which it is shown."""
        return [line.waiting.place for line in self.list.rows.values if isinstance(line, Place)]

    @property
    def uncontested(self) -> int:
        """At how many places nobody contests anything."""
        return len(self._queue.of(Need.UNCONTESTED))

    def show_queue(self, found: Queue, slots: Mapping[str, int], *, may_decide: bool) -> None:
        """Show another queue."""
        self._queue = found
        self._is_quiet = True  # what goes hands its place to another, and nobody chose that one
        self.list.show_rows(lines_of(found, slots))
        self._is_quiet = False
        count = len(found.waiting)
        many = self.tr("{} clauses").format(count)
        self._count.setText(self.tr("1 clause") if count == 1 else many)
        self.batch.setText(self.tr("Review {} uncontested…").format(self.uncontested))
        self.batch.setVisible(bool(self.uncontested) and may_decide)

    def at(self, here: Wording | None) -> tuple[int, int]:
        """Return the place of a wording in the queue, from 1 (0: none), and how many there are."""
        places = self.places
        return (places.index(here) + 1 if here in places else 0), len(places)

    def after(self, here: Wording | None, by: int = 1) -> Wording | None:
        """Return what stands so many places after a wording; it goes round at the ends."""
        places = self.places
        if not places:
            return None
        at = places.index(here) + by if here in places else (0 if by > 0 else -1)
        return places[at % len(places)]

    def mark(self, here: Wording | None) -> None:
        """Make the line of the wording on the desk the current one."""
        self._here = here
        self._is_quiet = True
        self._mark(here)
        self._is_quiet = False

    def _mark(self, here: Wording | None) -> None:
        current = self.list.current
        if here is None or (isinstance(current, Done) and current.ruled.place == here):
            return
        for number, line in enumerate(self.list.rows.values):
            if isinstance(line, Place) and line.waiting.place == here:
                self.list.go_to(number)
                return
        self.list.clearSelection()

    def _turned(self, line: Line | None) -> None:
        """Tell what became current by a person's hand."""
        if self._is_quiet:
            return
        match line:
            case Place(waiting=one) if one.place != self._here:
                self.opened.emit(one.place)
            case Done(ruled=one):
                self.decision_chosen.emit(one.entry, one.place)
            case _:
                pass

    def _pressed(self, line: Line, _what: object, _held: bool) -> None:  # noqa: FBT001 Qt passes it
        if isinstance(line, Done):
            self.undo_wanted.emit()
        else:
            self.entered.emit()

    def undoable(self, *wanted: EntryId | None) -> EntryId | None:
        """Return the first of some decisions that was made today, else the latest of today's."""
        known = {one.entry for one in self._queue.decided}
        for entry in wanted:
            if entry in known:
                return entry
        newest = max(self._queue.decided, key=lambda one: one.time, default=None)
        return newest.entry if newest is not None else None

    def _arrange(self) -> None:
        title = plain_label(interface_font(BODY, 600))
        title.setText(self.tr("To decide"))
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.addWidget(title, 1)
        head.addWidget(self._count)
        pressed = QHBoxLayout()
        pressed.setContentsMargins(16, 0, 16, 6)
        pressed.addWidget(self.batch)
        pressed.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(pressed)
        column.addWidget(self.list, 1)
