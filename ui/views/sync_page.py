"""Exchange and trust: what leaves, whom one exchanges with, what waits, what is in quarantine."""

from collections.abc import Sequence
from enum import IntEnum
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.ids import DeviceId
from ui.bridge.page import Page
from ui.bridge.standing import Standing
from ui.bridge.trust_view import Device, TrustView, trust_view
from ui.bridge.way import Way
from ui.command import Command
from ui.i18n import isolated, left_to_right, quoted, unmarked
from ui.theme.fonts import LABEL, TITLE, fixed_font, interface_font
from ui.views import trust_rows as rows
from ui.views.hub.deeds import HubDeeds
from ui.views.roster.deeds import RosterDeeds
from ui.views.roster.line import RosterLine
from ui.views.roster.signing_deeds import SigningDeeds
from ui.views.sync_deeds import SyncDeeds
from ui.widgets.buttons import Button
from ui.widgets.detail import Detail, Shown
from ui.widgets.host import Found, Host, RailPage
from ui.widgets.parts import plain_label, yielding_label
from ui.widgets.row_list import RowItem, RowList
from ui.widgets.stack import Stack
from ui.widgets.states import Bar, Offer, StateCard

KEY = "sync"
_WAYS = (Command.SYNC_FOLDER, Command.SYNC_HUB)
"""What is an icon alone where there is no room for its words."""


class Tab(IntEnum):
    """The four lists."""

    OUTGOING = 0
    DEVICES = 1
    WAITING = 2
    QUARANTINE = 3


class SyncPage(RailPage):
    """Four lists, each with a panel for what is chosen; below, the code of the rolling text."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._view: TrustView | None = None
        self._is_asked = False
        self._deeds = SyncDeeds(host, self.reload)
        self._roster = RosterDeeds(host, self.reload)
        self._signing = SigningDeeds(host, self.reload)
        self._hub = HubDeeds(host)
        self._roster_line = RosterLine(host.actions)
        self._tabs = QTabBar()
        self._bar = Bar("fault", "triangle-alert", self.tr("&Show"))
        self._way = Bar("notice", "wifi", self.tr("St&op"))
        self._list = RowList(self.tr("Exchange and trust"))
        self._detail = Detail(self.tr("Chosen"))
        self._empty = StateCard("check", "", "")
        self._centre = Stack()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._code_of = yielding_label(interface_font(LABEL), "quiet")
        self._code = plain_label(fixed_font(LABEL), "quiet")
        self._ways = {command: self._button(command) for command in _WAYS}
        self._tool_line = self._tools()
        self._dress()
        self._arrange()
        self._tabs.currentChanged.connect(self._show_tab)
        self._list.chosen.connect(self._show_chosen)
        self._way.pressed.connect(host.watch.end)
        self._bar.pressed.connect(self._show_fault)
        host.watch.changed.connect(self._show_way)
        self._connect_roster()
        host.finders["@"] = self._people

    def _connect_roster(self) -> None:
        line = self._roster_line
        line.form_wanted.connect(self.host.form_wanted)
        line.hand_on_wanted.connect(self._signing.hand_on)
        line.sign_wanted.connect(self._signing.sign)

    def regions(self) -> Sequence[QWidget]:
        middle = self._list if self._centre.currentWidget() is self._list else self._empty
        return (self._tabs, middle)

    def take_focus(self) -> None:
        self.regions()[1].setFocus()

    def enter(self) -> None:
        self.reload()
        self.host.facts_changed.emit((), "")

    def show_now(self, page: Page, standing: Standing) -> None:  # noqa: ARG002 the text is not shown
        self._deeds.bind()
        self._roster.bind()
        self._hub.bind()
        badge = "!" if standing.needs_attention else ""
        self.host.badge_changed.emit(KEY, badge)
        if self.isVisible():
            self.reload()

    def clear(self) -> None:
        self.host.watch.end()
        if self._view is not None:
            self.host.state.keep_panes(KEY, self._splitter.saveState())
        self._view, self._is_asked = None, False
        self._list.show_rows(())
        self._detail.show_thing(None)
        self._code_of.setText("")
        self._code.setText("")
        self._bar.say("")
        self._deeds.release()
        self._roster.release()
        self._hub.release()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def reload(self) -> None:
        """Ask anew how everything stands."""
        self.host.bridge.ask(trust_view, self._show)

    def _people(self, words: str) -> Sequence[Found] | None:
        """Return the devices that words fit by name, code and delegation.

        Who they are is asked for with the first key of a workspace; None until it is there.
        """
        view = self._view
        if view is None:
            if self.host.page is None:
                return ()
            if not self._is_asked:
                self._is_asked = True
                self.reload()
            return None
        wanted = words.casefold().split()
        return [
            Found(one.name, f"{one.code} · {one.party}", "laptop", partial(self._go_to, one.id))
            for one in view.devices
            if all(w in f"{one.name} {one.code} {one.party}".casefold() for w in wanted)
        ]

    def _go_to(self, device: DeviceId) -> None:
        self.host.page_wanted.emit(KEY)
        self._tabs.setCurrentIndex(Tab.DEVICES)
        self._list.go_to(device)

    # What is shown -------------------------------------------------------------------------------

    def _show(self, view: TrustView) -> None:
        self._view = view
        self._deeds.view = view
        for tab, name, count in (
            (Tab.OUTGOING, self.tr("Outgoing"), len(view.outgoing)),
            (Tab.DEVICES, self.tr("Devices"), len(view.devices)),
            (Tab.WAITING, self.tr("Waiting"), len(view.waiting) + len(view.gaps)),
            (Tab.QUARANTINE, self.tr("Quarantine"), sum(one.alarm for one in view.quarantine)),
        ):
            self._tabs.setTabText(tab, f"{name}  {count}" if count else name)
            self._tabs.setAccessibleTabName(tab, f"{name}, {count}")
        self._give_room()
        first = view.alarms[0] if view.alarms else None
        self._bar.say(f"{first.words} {first.todo}" if first else "")
        digits = view.rolling_hash.hex()
        groups = " ".join(digits[i : i + 4] for i in range(0, 24, 4))
        self._code_of.setText(self.tr("Rolling text {}").format("").strip())
        self._code.setText(left_to_right(f"{groups} …"))
        self._show_tab()

    def _show_tab(self) -> None:
        if self._view is None:
            return
        is_roster = Tab(self._tabs.currentIndex()) is Tab.DEVICES
        self._roster_line.show_roster(self._view.roster if is_roster else None)
        found = self._rows(self._view)
        self._list.show_rows(found)
        self._empty.say(*self._nothing())
        self._centre.setCurrentWidget(self._list if found else self._empty)
        self._detail.setVisible(bool(found))

    def _rows(self, view: TrustView) -> list[RowItem]:
        match Tab(self._tabs.currentIndex()):
            case Tab.OUTGOING:
                return [rows.outgoing_row(one) for one in view.outgoing]
            case Tab.DEVICES:
                return [rows.device_row(one) for one in view.devices]
            case Tab.WAITING:
                return rows.waiting_rows(view)
            case Tab.QUARANTINE:
                return [rows.quarantine_row(one) for one in view.quarantine]

    def _nothing(self) -> tuple[str, str]:
        match Tab(self._tabs.currentIndex()):
            case Tab.OUTGOING:
                return (
                    self.tr("Nothing to send"),
                    self.tr("What you sign stands here until somebody else says to hold it."),
                )
            case Tab.DEVICES:
                return (
                    self.tr("No devices"),
                    self.tr("The secretariat admits them, each by a request file."),
                )
            case Tab.WAITING:
                return (
                    self.tr("Nothing waits"),
                    self.tr("What refers to entries that are not here yet would be kept here."),
                )
            case Tab.QUARANTINE:
                return (
                    self.tr("Nothing is in quarantine"),
                    self.tr(
                        "What contradicts itself or the roster would be kept here as evidence."
                    ),
                )

    def _show_chosen(self, row: RowItem | None) -> None:
        self._detail.show_thing(self._shown(row) if row is not None else None)

    def _shown(self, row: RowItem) -> Shown | None:
        view, tab = self._view, Tab(self._tabs.currentIndex())
        if view is None:
            return None
        if tab is Tab.OUTGOING:
            found = next((one for one in view.outgoing if one.id == row.key), None)
            return rows.outgoing_shown(found) if found else None
        if tab is Tab.DEVICES:
            device = next((one for one in view.devices if one.id == row.key), None)
            return rows.device_shown(device, self._offers(device)) if device else None
        if tab is Tab.WAITING:
            ask = Offer(
                self.tr("Ask to &resend…"), lambda: self._deeds.ask_to_resend(row), "refresh-cw"
            )
            return rows.waiting_shown(row, ask)
        aside = next((one for one in view.quarantine if one.id == row.key), None)
        return rows.quarantine_shown(aside, self._deeds.offers(aside, row)) if aside else None

    def _offers(self, device: Device) -> tuple[Offer, ...]:
        compare = Offer(
            self.tr("Compare &aloud…"), lambda: self._deeds.compare_device(device.id), "users"
        )
        return (*(() if device.mine else (compare,)), *self._roster.offers(device))

    def _show_fault(self) -> None:
        view = self._view
        worst = view.alarms[0].device if view and view.alarms else None
        self._tabs.setCurrentIndex(Tab.DEVICES if worst is not None else Tab.QUARANTINE)
        self.take_focus()

    def _show_way(self) -> None:
        state = self.host.watch.state
        words = {
            Way.NONE: "",
            Way.TRYING: self.tr("Connecting with {} …"),
            Way.OPEN: self.tr("Exchanging with {}, in the background."),
            Way.BUSY: self.tr("Exchanging with {}, in the background."),
            Way.LOST: self.tr("{} cannot be reached. It is tried again."),
        }[state.way]
        said = words.format(quoted(state.place))
        self._way.show_icon("wifi-off" if state.way is Way.LOST else "wifi")
        self._way.say(f"{said} {isolated(state.why)}".strip() if said else "")

    # Wiring --------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self._tabs.setObjectName("tabs")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("Lists"))
        self._tabs.setFont(interface_font(weight=500))
        for _ in Tab:
            self._tabs.addTab("")
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (self._list, self._empty):
            self._centre.addWidget(widget)

    def _arrange(self) -> None:
        splitter = self._splitter
        splitter.addWidget(self._centre)
        splitter.addWidget(self._detail)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([800, 356])
        splitter.restoreState(self.host.state.panes(KEY))
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._tool_line, self._bar, self._way, self._roster_line):
            column.addWidget(widget)
        column.addWidget(splitter, 1)
        column.addWidget(self._foot())

    def _tools(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("toolline")
        self._name = yielding_label(interface_font(TITLE - 1, 600))
        self._name.setText(self.tr("Sync and trust"))
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 0, 14, 1)  # the tabs would paint over the rule
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addSpacing(12)
        row.addWidget(self._tabs, 1)
        row.addWidget(self._button(Command.WRITE_BUNDLE, "primary"))
        row.addWidget(self._button(Command.READ_BUNDLE))
        for button in self._ways.values():
            row.addWidget(button)
        return bar

    def _button(self, command: Command, kind: str = "ghost") -> Button:
        words = self.host.actions.action(command).text()
        (listed,) = self.host.actions.listed(command)
        button = Button(words, listed.icon, kind, name=unmarked(words))
        button.clicked.connect(lambda: self.host.actions.run(command))
        return button

    def _give_room(self) -> None:
        """Let the ways to exchange have words where all of the line has room for them.

        Where even the tabs have none, the name of the page gives way: the rail says it too.
        """
        self._name.show()
        for command, button in self._ways.items():
            button.setText(self.host.actions.action(command).text())
        row = self._tool_line.layout()
        if row is not None and row.sizeHint().width() > self.width():
            for button in self._ways.values():
                button.setText("")
            self._name.setVisible(row.sizeHint().width() <= self.width())

    def _foot(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("footline")
        compare = Button(self.tr("Compare with another delegation…"), "users", "ghost")
        compare.clicked.connect(lambda: self.host.actions.run(Command.COMPARE_ALOUD))
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 6, 14, 6)
        row.addWidget(self._code_of)
        row.addWidget(self._code, 1)
        row.addWidget(compare)
        return bar
