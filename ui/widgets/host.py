"""What a page has around it, and the base of every page that the rail leads to."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ids import ClauseId, InstrumentId
from app.values import value
from ui.actions import Actions
from ui.bridge.bridge import Bridge
from ui.bridge.named import Routes, Workspace
from ui.bridge.page import Page, Request
from ui.bridge.standing import Standing
from ui.bridge.watch import Watch
from ui.theme.look import look
from ui.theme.tokens import Theme
from ui.widgets.sheet import Sheet
from ui.window_state import WindowState

T = TypeVar("T")
READ_ONLY = "readonly"
"""The key of the page that comes up by itself when a device may sign nothing any more."""


@value
class Found:
    """One thing that the palette can lead to.

    Attributes:
        name: what it is, on one line; shown as plain text.
        context: where it is, or whose.
        icon: as Lucide calls it.
        go: leads there.
    """

    name: str
    context: str
    icon: str
    go: Callable[[], object]


Finder = Callable[[str], Sequence[Found] | None]
"""Gives what fits typed words, at once; called in the interface thread at each key.

None where it is not known yet: then it is asked again in a moment.
"""


class Host(QObject):
    """The frame's side of a page: what the page may use, and what it may ask for.

    Attributes:
        said: a sentence to be shown above the page until it is dismissed.
        told: a sentence to be read aloud and shown in the status bar for a while.
        sheet_wanted: a ``Sheet`` to be shown over the page.
        page_wanted: the key of a page to go to.
        alone_wanted: what is around the page is to go, or to come back.
        facts_changed: what the status bar says of the page: a tuple of sentences at its beginning,
            and one at its end.
        bundle_handed_in: the ``Path`` of a file of others that is to be read.
        badge_changed: the key of a page and what its badge says; "" for none.
        refresh_wanted: something was recorded or came in.
        clause_wanted: the ``ClauseId`` that the text is to be read at.
        export_wanted: the symbol of a revision that is to be written to a file.
        compare_wanted: the ``ClauseId`` that is to be compared.
        discussed: the ``ClauseId`` that is before whoever sits at this device.
        picked: a ``ClauseId``, and by number of the unit what the chair has picked there.
        tab_wanted: the number of the tab that is to be shown beside the text.
        text_wanted: a ``Request`` for another text, or the same in another view.
        desk_wanted: the ``ClauseId`` that is to be put on the Merge Desk.
        zoom_wanted, scale_wanted: sizes of the treaty's and the interface's type, in per cent.
        form_wanted: the words of a command of the command line whose form is to be shown.
        lock_time_changed: minutes without use after which the workspace locks itself.
        unsound: what the last check of everything that is stored has found wrong, in sentences.
    """

    said = Signal(str)
    told = Signal(str)
    sheet_wanted = Signal(object)
    page_wanted = Signal(str)
    alone_wanted = Signal(bool)
    facts_changed = Signal(object, str)
    badge_changed = Signal(str, str)
    bundle_handed_in = Signal(object)
    refresh_wanted = Signal()
    text_wanted = Signal(object)
    clause_wanted = Signal(object)
    export_wanted = Signal(str)
    tab_wanted = Signal(int)
    discussed = Signal(object)
    picked = Signal(object, object)
    desk_wanted = Signal(object)
    compare_wanted = Signal(object)
    zoom_wanted = Signal(int)
    scale_wanted = Signal(int)
    lock_time_changed = Signal(int)
    form_wanted = Signal(str)

    def __init__(
        self, bridge: Bridge, actions: Actions, state: WindowState, routes: Routes | None
    ) -> None:
        super().__init__(bridge)
        self.bridge = bridge
        self.routes = routes
        self.watch = Watch(bridge)
        self.actions = actions
        self.state = state
        self.standing: Standing | None = None
        self.page: Page | None = None
        self.reopening: ClauseId | None = None
        """What ``Command.STATE_AGREEMENT`` is to open again, the next time that it is done."""
        self.unsound: tuple[str, ...] = ()
        self.finders: dict[str, Finder] = {}

    @property
    def theme(self) -> Theme:
        """The theme that is shown."""
        return look()

    def show_clause(self, instrument: InstrumentId, clause: ClauseId) -> None:
        """Lead to a clause in its text."""
        self.page_wanted.emit("text")
        if self.page is not None and self.page.instrument != instrument:
            self.text_wanted.emit(Request(instrument))
        self.clause_wanted.emit(clause)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet over the page; it closes by itself."""
        self.sheet_wanted.emit(sheet)

    def do_for(
        self,
        sheet: Sheet,
        work: Callable[[Workspace], T],
        done: Callable[[T], object],
        refuse: Callable[[BaseException], object],
    ) -> None:
        """Do what a sheet asks, and close it; what went wrong is told in it, and it stays.

        Args:
            sheet: may be closed before it is done; what went wrong is told above the page then.
            work: as with ``Bridge.ask``.
            done: gets what came of it.
            refuse: gets the error, and tells it in the sheet.
        """

        def end(made: T) -> None:
            sheet.close_sheet()
            done(made)

        def fail(error: BaseException) -> None:
            (self.bridge.failed.emit if sheet.is_closed else refuse)(error)

        self.bridge.ask(work, end, fail)


class Desk(QObject):
    """What is done on sheets, from whatever page. Made with the window."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self.host = host

    def bind(self) -> None:
        """A workspace is open: give commands something to do."""

    def release(self) -> None:
        """The workspace is being locked: take from them what they do."""


class RailPage(QWidget):
    """A page that the rail leads to. Made once; emptied when the workspace is locked."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = host

    def regions(self) -> Sequence[QWidget]:
        """Return the regions that F6 goes through, in reading order; the frame adds its own."""
        return (self,)

    def take_focus(self) -> None:
        """Put the keyboard where one begins."""
        self.regions()[0].setFocus()

    def enter(self) -> None:
        """The page has come into sight: show what is new, bind commands."""

    def leave(self) -> None:
        """Another page has come into sight."""

    def show_now(self, page: Page, standing: Standing) -> None:
        """A workspace was opened, or something in it has changed, or another text is shown."""

    def clear(self) -> None:
        """The workspace is being locked: keep drafts by the bridge, take every word away."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""

    def set_zoom(self, percent: int) -> None:
        """Set the size of the treaty's type."""
