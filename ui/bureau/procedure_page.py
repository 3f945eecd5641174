"""Procedure: revisions, readings, silence procedures, what is agreed, the rules."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.ids import InstrumentId
from ui.bridge.page import Page
from ui.bridge.standing import Standing
from ui.bureau import procedure_rows as rows
from ui.bureau.deeds import ProcedureDeeds
from ui.bureau.procedure_view import Agreed, ProcedureView, agreement, procedure_view
from ui.bureau.rule_rows import rule_rows
from ui.command_table import Command
from ui.theme.fonts import TITLE, interface_font
from ui.widgets.buttons import Button
from ui.widgets.detail import Detail, Fact, Shown
from ui.widgets.host import Host, RailPage
from ui.widgets.parts import plain_label
from ui.widgets.row_list import RowItem, RowList
from ui.widgets.stack import Stack
from ui.widgets.states import StateCard

KEY = "procedure"


class Tab(IntEnum):
    """The five lists."""

    REVISIONS = 0
    READINGS = 1
    SILENCE = 2
    AGREEMENT = 3
    RULES = 4


_DEEDS = {
    Tab.REVISIONS: (Command.ISSUE_REVISION, Command.RENUMBER),
    Tab.READINGS: (Command.OPEN_TABLING, Command.CLOSE_TABLING),
    Tab.SILENCE: (Command.START_SILENCE,),
    Tab.AGREEMENT: (Command.STATE_AGREEMENT,),
    Tab.RULES: (Command.SET_RULES,),
}


class ProcedurePage(RailPage):
    """Five lists, each with a panel for what is chosen and the deeds that belong to it."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._view: ProcedureView | None = None
        self._agreed: tuple[Agreed, ...] = ()
        self._deeds = ProcedureDeeds(host, self)
        self._tabs = QTabBar()
        self._list = RowList(self.tr("Procedure"))
        self._detail = Detail(self.tr("Chosen"))
        self._empty = StateCard("landmark", "", "")
        self._centre = Stack()
        self._buttons: dict[Command, Button] = {}
        self._dress()
        self._arrange()
        self._tabs.currentChanged.connect(self._show_tab)
        self._list.chosen.connect(self._show_chosen)
        self._list.activated.connect(self._act)

    def regions(self) -> Sequence[QWidget]:
        middle = self._list if self._centre.currentWidget() is self._list else self._empty
        return (self._tabs, middle)

    def take_focus(self) -> None:
        self.regions()[1].setFocus()

    def enter(self) -> None:
        self.reload()
        self.host.facts_changed.emit((), "")

    def show_now(self, page: Page, standing: Standing) -> None:  # noqa: ARG002 the host has both
        self._deeds.bind()
        if self.isVisible():
            self.reload()

    def clear(self) -> None:
        self._view, self._agreed = None, ()
        self._list.show_rows(())
        self._detail.show_thing(None)
        self._deeds.release()

    def reload(self) -> None:
        """Ask anew how everything stands."""
        instrument = self._instrument
        self.host.bridge.ask(lambda w: procedure_view(w, instrument), self._show)
        self._ask_agreement()

    # What is shown -------------------------------------------------------------------------------

    @property
    def _instrument(self) -> InstrumentId | None:
        return self.host.page.instrument if self.host.page else None

    @property
    def _tab(self) -> Tab:
        return Tab(self._tabs.currentIndex())

    def _ask_agreement(self) -> None:
        """Ask how firmly clauses are agreed only where it is looked at: it costs the most."""
        instrument = self._instrument
        if self._tab is Tab.AGREEMENT:
            self.host.bridge.ask(lambda w: agreement(w, instrument), self._show_agreement)

    def _show_agreement(self, found: tuple[Agreed, ...]) -> None:
        self._agreed = found
        if self._tab is Tab.AGREEMENT:
            self._fill()

    def _show(self, view: ProcedureView) -> None:
        self._view = self._deeds.view = view
        running = sum(one.closed is None for one in view.silences)
        for tab, name, count in (
            (Tab.REVISIONS, self.tr("Revisions"), len(view.issues)),
            (Tab.READINGS, self.tr("Readings"), len(view.closed)),
            (Tab.SILENCE, self.tr("Silence"), running),
            (Tab.AGREEMENT, self.tr("Agreement"), 0),
            (Tab.RULES, self.tr("Rules"), 0),
        ):
            self._tabs.setTabText(tab, f"{name}  {count}" if count else name)
            self._tabs.setAccessibleTabName(tab, f"{name}, {count}" if count else name)
        due = sum(one.is_due or bool(one.breaks) for one in view.silences if one.closed is None)
        self.host.badge_changed.emit(KEY, str(due) if due else "")
        self._fill()

    def _show_tab(self) -> None:
        for command, button in self._buttons.items():
            button.setVisible(command in _DEEDS[self._tab])
        self._ask_agreement()
        self._fill()

    def _fill(self) -> None:
        if self._view is None:
            return
        found = self._rows(self._view)
        self._list.show_rows(found)
        self._empty.say(*self._nothing(self._view))
        self._centre.setCurrentWidget(self._list if found else self._empty)
        self._detail.setVisible(bool(found))
        self._settle()

    def _settle(self) -> None:
        """Let the buttons be pressed that may be."""
        for command, button in self._buttons.items():
            refusal = self.host.actions.refusal(command)
            button.setEnabled(not refusal)
            button.setAccessibleDescription(refusal)

    def _rows(self, view: ProcedureView) -> list[RowItem]:
        match self._tab:
            case Tab.REVISIONS:
                return [rows.issue_row(one) for one in view.issues]
            case Tab.READINGS:
                stated = [rows.session_row(one) for one in view.sessions]
                return stated + [rows.closed_row(one) for one in view.closed]
            case Tab.SILENCE:
                return [rows.silence_row(one) for one in reversed(view.silences)]
            case Tab.AGREEMENT:
                return [rows.agreed_row(one) for one in self._agreed]
            case Tab.RULES:
                return rule_rows(view.rules)

    def _nothing(self, view: ProcedureView) -> tuple[str, str]:
        if view.instrument is None and self._tab is not Tab.SILENCE:
            return (
                self.tr("There is no text here yet."),
                self.tr("The secretariat lays one before the conference."),
            )
        match self._tab:
            case Tab.REVISIONS:
                return (
                    self.tr("Nothing has been issued yet"),
                    self.tr("The secretariat issues a revision when every amendment is disposed."),
                )
            case Tab.READINGS:
                return (
                    self.tr("No reading has been opened"),
                    self.tr("Amendments may be tabled until the chair closes tabling."),
                )
            case Tab.SILENCE:
                return (
                    self.tr("There has been no silence procedure"),
                    self.tr("The chair starts one: who says nothing until its deadline agrees."),
                )
            case Tab.AGREEMENT | Tab.RULES:
                return (self.tr("One moment…"), self.tr("This is being worked out."))

    def _show_chosen(self, row: RowItem | None) -> None:
        self._detail.show_thing(self._shown(row) if row is not None else None)

    def _shown(self, row: RowItem) -> Shown | None:
        view = self._view
        if view is None:
            return None
        match self._tab:
            case Tab.REVISIONS:
                issue = next((one for one in view.issues if one.key == row.key), None)
                return rows.issue_shown(issue, self._deeds.on_issue(issue)) if issue else None
            case Tab.READINGS:
                return self._reading_shown(view, row)
            case Tab.SILENCE:
                silence = next((one for one in view.silences if one.id == row.key), None)
                offers = self._deeds.on_silence(silence) if silence else ()
                return rows.silence_shown(silence, offers) if silence else None
            case Tab.AGREEMENT:
                agreed = next((one for one in self._agreed if one.status.clause == row.key), None)
                offers = self._deeds.on_clause(agreed) if agreed else ()
                return rows.agreed_shown(agreed, offers) if agreed else None
            case Tab.RULES:
                return Shown(row.name, (Fact(self.tr("It says"), row.about),))

    def _reading_shown(self, view: ProcedureView, row: RowItem) -> Shown | None:
        stated = next((s for s in view.sessions if (s.clause or b"text") == row.key), None)
        if stated is not None:
            return rows.session_shown(stated, self._deeds.on_session(stated))
        closed = next((c for c in view.closed if c.row.id == row.key), None)
        return rows.closed_shown(closed, self._deeds.on_closed(closed)) if closed else None

    def _act(self) -> None:
        """Enter on a line: the first thing that can be done with it."""
        row = self._list.current
        shown = self._shown(row) if row is not None else None
        if shown is not None and shown.offers:
            shown.offers[0].do()

    # Wiring --------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self._tabs.setObjectName("tabs")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("Lists"))
        self._tabs.setFont(interface_font(weight=500))
        for _ in Tab:
            self._tabs.addTab("")
        for widget in (self._list, self._empty):
            self._centre.addWidget(widget)

    def _arrange(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._centre)
        splitter.addWidget(self._detail)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([800, 356])
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tools())
        column.addWidget(splitter, 1)

    def _tools(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("toolline")
        title = plain_label(interface_font(TITLE - 1, 600))
        title.setText(self.tr("Procedure"))
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 0, 14, 1)  # the tabs would paint over the rule
        row.setSpacing(8)
        row.addWidget(title)
        row.addSpacing(12)
        row.addWidget(self._tabs, 1)
        for commands in _DEEDS.values():
            for number, command in enumerate(commands):
                self._buttons[command] = self._button(command, is_first=number == 0)
        for command, button in self._buttons.items():
            row.addWidget(button)
            button.setVisible(command in _DEEDS[Tab.REVISIONS])
        return bar

    def _button(self, command: Command, *, is_first: bool) -> Button:
        action = self.host.actions.action(command)
        (listed,) = self.host.actions.listed(command)
        button = Button(action.text(), listed.icon, "primary" if is_first else "secondary")
        button.clicked.connect(lambda: self.host.actions.run(command))
        return button
