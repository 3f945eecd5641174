"""The inbox: what came in since it was last seen, by clause; what needs attention stands first."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from app.workspace.inbox import Inbox, inbox, mark
from app.workspace.workspace import Workspace
from ui.bridge.page import Page
from ui.bridge.standing import Standing
from ui.delegates.inbox_delegate import InboxDelegate
from ui.models.inbox_model import Entry, InboxModel, Line, lines_of
from ui.models.roles import ItemRole
from ui.theme.fonts import LABEL, TITLE, interface_font
from ui.theme.sizes import Side, hold
from ui.theme.tokens import Theme
from ui.widgets.buttons import Button
from ui.widgets.host import Host, RailPage
from ui.widgets.parts import plain_label
from ui.widgets.stack import Stack
from ui.widgets.states import StateCard

KEY = "inbox"
_ICON = "inbox"
_Asked = tuple[Inbox, tuple[Line, ...]]


def _asked(workspace: Workspace, *, everything: bool, page: Page | None) -> _Asked:
    """Return what came in, and its lines: of ten thousand items they are long in the making."""
    found = inbox(workspace, everything=everything)
    places = {row.id: row.place for row in page.rows} if page and found.items else {}
    return found, lines_of(found, places)


class InboxPage(RailPage):
    """A list: Enter leads to the clause and marks as read, U marks as unread again."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.setObjectName("inboxpage")
        self._found = Inbox((), (), 0)
        self._everything = self._was_entered = False
        self._title = plain_label(interface_font(TITLE, 600))
        self._title.setText(self.tr("Inbox"))
        self._said = plain_label(interface_font(LABEL), "quiet")
        self._said.setAccessibleDescription(self.tr("Unread"))
        self._every = Button(self.tr("Show what was read too"), "eye", "toggle")
        self._every.setCheckable(True)
        self._every.toggled.connect(self._choose)
        self._all = Button(self.tr("Mark all as read"), "check", "ghost")
        self._all.clicked.connect(self._mark_all)
        self.model = InboxModel(self)
        self._delegate = InboxDelegate(ItemRole.LINE)
        self.list = _List(self.model, self._delegate)
        self.list.setAccessibleName(self.tr("What came in"))
        self.list.opened.connect(self._open)
        self.list.turned.connect(self._turn)
        self.list.used.connect(self._hold)
        self._empty = StateCard(
            _ICON,
            self.tr("Nothing new."),
            self.tr("What others do is shown here when you read a bundle or exchange with them."),
        )
        self._stack = Stack()
        self._arrange()

    # The frame's side ----------------------------------------------------------------------------

    def regions(self) -> Sequence[QWidget]:
        return (self._shown, self._every)

    def take_focus(self) -> None:
        self._shown.setFocus()

    def enter(self) -> None:
        self._tell()
        self._ask(self._show_to_reader)

    def show_now(self, page: Page, standing: Standing) -> None:  # noqa: ARG002 the list needs no more
        self._ask()

    def clear(self) -> None:
        self._found = Inbox((), (), 0)
        self._was_entered = False
        self.model.show(())
        self._said.setText("")
        self.host.badge_changed.emit(KEY, "")

    def set_theme(self, theme: Theme) -> None:  # noqa: ARG002 painting asks for it
        self.list.viewport().update()

    # Inside --------------------------------------------------------------------------------------

    @property
    def _shown(self) -> QWidget:
        return self.list if self.model.rowCount() else self._empty

    def _ask(self, show: Callable[[_Asked], None] | None = None) -> None:
        asked = partial(_asked, everything=self._everything, page=self.host.page)
        self.host.bridge.ask(asked, show or self._show)

    def _show_to_reader(self, asked: _Asked) -> None:
        """Show what stands there as one comes: what came shortly before is part of it."""
        self._show(asked)
        self._hold()

    def _hold(self) -> None:
        """From here on what comes in leaves the current item alone."""
        self._was_entered = True

    def _show(self, asked: _Asked) -> None:
        found, lines = asked
        self._found = found
        self.model.show(lines)
        self._stack.setCurrentWidget(self._shown)
        if not (self._was_entered and self.list.currentIndex().isValid()):
            self._begin()  # what came before one ever looked must not push the first item down
        self._said.setText(self._counted(found.unread))
        self._all.setEnabled(bool(found.unread))
        badge = str(found.unread) if found.unread else ""
        self.host.badge_changed.emit(KEY, badge)
        self._tell()

    def _begin(self) -> None:
        """Make the first item the current one."""
        for number in range(self.model.rowCount()):
            if isinstance(self.model.line(number), Entry):
                self.list.setCurrentIndex(self.model.index(number, 0))
                return

    def _counted(self, unread: int) -> str:
        if not unread:
            return self.tr("nothing unread")
        return self.tr("1 unread") if unread == 1 else self.tr("{} unread").format(unread)

    def _tell(self) -> None:
        if self.isVisible():
            facts = (self._counted(self._found.unread),)
            self.host.facts_changed.emit(facts, self.tr("Enter opens, U marks as unread"))

    def _choose(self, on: bool) -> None:  # noqa: FBT001 Qt passes it
        self._everything = on
        self._ask()

    def _open(self, entry: Entry) -> None:
        """Lead to the clause; what one has been led to is read."""
        self._mark([entry.item.key])
        self.host.page_wanted.emit("text")
        if entry.item.clauses:
            self.host.clause_wanted.emit(entry.item.clauses[0])

    def _turn(self, entry: Entry) -> None:
        self._mark([entry.item.key], read=not entry.item.is_read)

    def _mark_all(self) -> None:
        self._mark([item.key for item in self._found.items if not item.is_read])

    def _mark(self, keys: Iterable[bytes], *, read: bool = True) -> None:
        marked = partial(mark, keys=tuple(keys), read=read)
        self.host.bridge.ask(marked, lambda _: self.host.refresh_wanted.emit())

    def _arrange(self) -> None:
        bar = QFrame()
        bar.setObjectName("toolline")
        hold(bar, Side.HEIGHT, 54)
        line = QHBoxLayout(bar)
        line.setContentsMargins(24, 0, 14, 0)
        line.setSpacing(12)
        line.addWidget(self._title)
        line.addWidget(self._said, 1)
        line.addWidget(self._every)
        line.addWidget(self._all)
        for widget in (self.list, self._empty):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)


class _List(QListView):
    """Knows what to do with an item: open it, turn it between read and unread.

    Attributes:
        opened, turned: emitted with the ``Entry``.
        used: emitted when a key goes to the list.
    """

    opened = Signal(object)
    turned = Signal(object)
    used = Signal()

    def __init__(self, model: InboxModel, delegate: InboxDelegate) -> None:
        super().__init__()
        self._lines = model
        self.setObjectName("rolling")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.clicked.connect(self._clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.used.emit()
        line = self._lines.line(self.currentIndex().row())
        if isinstance(line, Entry) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(line)
        elif isinstance(line, Entry) and event.key() == Qt.Key.Key_U:
            self.turned.emit(line)
        elif event.key() in (Qt.Key.Key_J, Qt.Key.Key_K):
            self._step(1 if event.key() == Qt.Key.Key_J else -1)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        number = self.currentIndex().row() + by
        while 0 <= number < self._lines.rowCount():
            if isinstance(self._lines.line(number), Entry):
                self.setCurrentIndex(self._lines.index(number, 0))
                return
            number += by

    def _clicked(self, index: QModelIndex) -> None:
        line = self._lines.line(index.row())
        if isinstance(line, Entry):
            self.opened.emit(line)
