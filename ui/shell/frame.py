"""The frame around the pages: top bar, rail, notice, page, status bar, and the veil for sheets."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.bridge.standing import Standing
from ui.bridge.task import Task
from ui.bridge.way import WayState
from ui.shell.rail import Item, Rail
from ui.shell.status_bar import StatusBar
from ui.shell.top_bar import TopBar
from ui.shell.words import of_place, of_way
from ui.widgets.host import READ_ONLY, RailPage
from ui.widgets.notice import Notice
from ui.widgets.sheet import Sheet, Veil
from ui.widgets.stack import Stack
from ui.widgets.states import Bar


class Frame(QWidget):
    """Shows a page in its frame, or, while nothing is open, a page alone under the top bar."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self.top = TopBar(keys)
        self.rail = Rail()
        self.stop = Bar("refused", "lock", self.tr("&Show"))
        self.notice = Notice()
        self.status = StatusBar()
        self.pages = Stack()
        self.outside = Stack()
        self._inside = QWidget()
        self._stack = Stack()
        self._badges: dict[str, str] = {}
        self._place = self._stopped = ""
        self._arrange()
        self.veil = Veil(self)

    @property
    def is_open(self) -> bool:
        """Whether pages of a workspace are shown."""
        return self._stack.currentWidget() is self._inside

    @property
    def page(self) -> RailPage | None:
        """The page in sight; None while nothing is open."""
        page = self.pages.currentWidget()
        return page if isinstance(page, RailPage) and self.is_open else None

    def show_inside(self, items: list[Item], last: Item | None) -> None:
        """Show the pages of a workspace."""
        self.rail.show_items(items, last)
        self.rail.show_place(self._place)
        for key, badge in self._badges.items():
            self.rail.set_badge(key, badge)
        self._stack.setCurrentWidget(self._inside)
        self.top.show_open(is_open=True)
        self.status.show()

    def show_outside(self) -> None:
        """Show nothing of a workspace any more."""
        self.veil.close_sheet()
        self.leave_alone(False)  # noqa: FBT003 see there
        self._badges.clear()
        self.notice.say("")
        self._stopped = ""
        self.stop.say("")
        self.status.clear()
        self.status.hide()
        self.top.show_open(is_open=False)
        self._stack.setCurrentWidget(self.outside)

    def take_in(self, page: RailPage) -> None:
        """Take a page in before it has anything to show: what dresses it then has less to lay."""
        self.pages.addWidget(page)

    def show_page(self, key: str, page: RailPage) -> None:
        """Show a page."""
        if self.pages.indexOf(page) < 0:
            self.take_in(page)
        self.pages.setCurrentWidget(page)
        self._place = key
        self.status.show_facts((), "")  # those of the page before; this one tells its own
        self.rail.show_place(key)
        self._tell_stop()

    def show_standing(self, standing: Standing, way: WayState) -> None:
        """Show who one is, and how one stands with the others."""
        self.top.show_person(standing, of_place(standing))
        self.top.show_way(*of_way(standing, way))
        self._stopped = standing.stopped
        self._tell_stop()

    def leave_alone(self, alone: bool) -> None:  # noqa: FBT001 a signal passes it
        """Take away what is around the page, or bring it back; the status bar stays.

        There one sees where one is, what is refused, and what is running, with a way to cancel it.
        """
        self.top.setVisible(not alone)
        self.rail.setVisible(not alone)

    def set_badge(self, key: str, badge: str) -> None:
        """Show how much is waiting on a page."""
        self._badges[key] = badge
        self.rail.set_badge(key, badge)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet over everything."""
        self.veil.show_sheet(sheet)

    def follow(self, task: Task) -> None:
        """Show a task in the status bar."""
        self.status.follow(task)

    def _tell_stop(self) -> None:
        """Say above each page that nothing is signed; the page that is about it says so itself."""
        words = "" if self._place == READ_ONLY else self._stopped
        if words != self.stop.words:
            self.stop.say(words)

    def step_region(self, by: int) -> None:
        """Give the keyboard to the next region, or with -1 to the one before."""
        regions = self._regions()
        focus = QApplication.focusWidget()
        at = next(
            (i for i, r in enumerate(regions) if focus is r or (focus and r.isAncestorOf(focus))),
            -1 if by > 0 else 0,
        )
        for step in range(1, len(regions) + 1):
            self._enter(regions[(at + by * step) % len(regions)])
            if QApplication.focusWidget() is not focus:
                return  # else it cannot have the keyboard now, as a button that is disabled

    def _enter(self, region: QWidget) -> None:
        if region is self.rail:
            self.rail.take_focus()
        elif region is self.top:
            self.top.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif region is self.status:
            self.status.cancel.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            region.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _regions(self) -> list[QWidget]:
        page = self.page
        found: list[QWidget] = [self.rail, *(page.regions() if page else ())]
        if self.status.is_running:
            found.append(self.status)
        return [*found, self.top]

    def _arrange(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.stop)
        middle.addWidget(self.notice)
        middle.addWidget(self.pages, 1)
        inside = QHBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.rail)
        inside.addLayout(middle, 1)
        for widget in (self.outside, self._inside):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
