"""The Merge Desk in the frame: queue, wording, decision. It decides nothing of itself."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ids import AmendmentId, ClauseId, EntryId
from app.negotiation.place import Place as Wording
from app.workspace.chairing import Recorded
from app.workspace.merge_queue import Queue
from app.workspace.picks import Picks
from app.workspace.weighing import Weighed
from ui.bridge.desk import DeskView, midnight, place_of, queue_of
from ui.bridge.page import Page, Status
from ui.bridge.standing import Standing
from ui.command_table import Command
from ui.i18n import commas
from ui.merge_desk.canvas import Script
from ui.merge_desk.centre import Centre
from ui.merge_desk.columns import Columns
from ui.merge_desk.decision_panel import DecisionPanel
from ui.merge_desk.deeds import Deeds
from ui.merge_desk.hands import DIGITS, Hands
from ui.merge_desk.may import May
from ui.merge_desk.queue_panel import QueuePanel
from ui.merge_desk.session import Session
from ui.merge_desk.state import card_rows, unit_rows
from ui.theme.tokens import Theme
from ui.widgets.host import Host, RailPage
from ui.widgets.parts import announce
from ui.widgets.stack import Stack
from ui.widgets.states import StateCard

KEY, TRIAL = "merge", "what-if"


class MergePage(RailPage):
    """The chair's desk; for everybody else the same, recording nothing."""

    def __init__(self, host: Host, key: str = KEY) -> None:
        super().__init__(host)
        self._key = key
        self._is_full = self._is_here = False
        self._shown: Wording | None = None
        self._last: EntryId | None = None
        self._chosen: EntryId | None = None
        self._is_done = False
        self._asked_for: ClauseId | None = None
        self.session = Session(host)
        self.deeds = Deeds(host)
        self.queue = QueuePanel()
        self.centre = Centre()
        self.hands = Hands(self.session, self.centre)
        self.panel = DecisionPanel()
        self._may = May(host, self.session, self.panel, self.queue)
        self._empty = StateCard(
            "git-merge",
            self.tr("Nothing waits for a decision."),
            self.tr("What delegations table is shown here, clause by clause, to be merged."),
        )
        self._stack = Stack()
        self._columns = Columns(self, self._stack, self._empty)
        self._columns.hold(self.queue, self.centre, self.panel)
        self._connect()

    # The frame's side ----------------------------------------------------------------------------

    def regions(self) -> Sequence[QWidget]:
        if self._stack.currentIndex() == 0:
            return (self.queue.list, self._empty)
        centre, panel = self.centre, self.panel
        found = (self.queue.list, centre.cards, centre.units, centre.result.edit_button)
        return [part for part in (*found, panel.verdicts) if part.isVisible()]

    def take_focus(self) -> None:
        if self._stack.currentIndex() == 0:
            self._empty.setFocus()
        else:
            self.centre.units.setFocus()

    def enter(self) -> None:
        self._is_here = True
        self._bind()
        self._ask_queue()
        self.session.look_again()
        self._tell()

    def leave(self) -> None:
        self._is_here = False
        self.session.flush()
        self.host.actions.release(_BOUND)

    def show_now(self, page: Page, standing: Standing) -> None:  # noqa: ARG002 the desk asks itself
        waiting = sum(row.status is Status.COLLISION for row in page.rows)
        self.host.badge_changed.emit(self._key, str(waiting) if waiting else "")
        if self._is_here:
            self._ask_queue()
            self.session.look_again()

    def clear(self) -> None:
        self.session.clear()
        self._last = self._chosen = self._asked_for = self._shown = None
        self.queue.show_queue(Queue(), {}, may_decide=False)
        self.panel.verdicts.show_rows(())
        self.host.badge_changed.emit(self._key, "")

    def set_theme(self, theme: Theme) -> None:  # noqa: ARG002 painting asks for it
        for view in (self.queue.list, self.centre.cards, self.centre.units, self.panel.verdicts):
            view.retheme()
        self.centre.result.update()

    def set_zoom(self, percent: int) -> None:
        zoom = percent / 100
        self.centre.result.set_zoom(zoom)
        self._set_script(zoom)

    def open_clause(self, clause: ClauseId) -> None:
        """Put a clause on the desk, wherever one is."""
        self._asked_for = clause
        self.host.page_wanted.emit(self._key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        shifted = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held == _CTRL:
            self.host.actions.run(Command.RECORD_DECISION)
        elif key == Qt.Key.Key_F2:
            self.host.actions.run(Command.EDIT_RESULT)
        elif key in DIGITS and held == Qt.KeyboardModifier.AltModifier:
            self.hands.pick_card(DIGITS[Qt.Key(key)])
        elif held not in shifted or not self.host.state.letters or not self.hands.press(key):
            super().keyPressEvent(event)

    # What a person does --------------------------------------------------------------------------

    def _undo(self) -> None:
        entry = self.queue.undoable(self._chosen, self._last)
        if entry is not None:
            self.deeds.undo(entry)

    def _second(self) -> None:
        self.session.flush()  # what is picked stays picked
        waiting = self.session.view.desk.pending if self.session.view is not None else ()
        if waiting:
            self.deeds.second(waiting[0].entry)

    def _review(self) -> None:
        page = self.host.page
        if page is not None and page.instrument is not None:
            self.deeds.review(page.instrument)

    def _step(self, by: int) -> None:
        """Go to the next place of the queue, or the one before; round at its ends."""
        place = self.queue.after(self._here(), by)
        if place is not None:
            self._open(place)

    def _open(self, place: Wording) -> None:
        self._chosen = None
        self.session.open(place)
        self._mark_place()

    def _recorded(self, made: Recorded) -> None:
        """Go on to the next place; where there is none, show what is left of this one."""
        here = self._here()
        place = self.queue.after(here)
        if here in self.queue.places and place is not None and place != here:
            self._open(place)
        else:
            self.session.open(here)  # anew: what was said of it belongs to the decision now
        self._tell_recorded(made)

    def _recorded_elsewhere(self, made: Recorded) -> None:
        """Stay where one is: a batch or an undoing may be about any place."""
        self.session.recompute()
        self._tell_recorded(made)

    def _tell_recorded(self, made: Recorded) -> None:
        self._last = made.entries[-1] if made.entries else None
        self._chosen, self._is_done = None, True
        said = self.tr("{}: decided.") if made.in_effect else self.tr(
            "{}: signed. It waits for a further device of the chair."
        )  # fmt: skip
        self.host.told.emit(said.format(commas(made.names)))
        self.host.refresh_wanted.emit()
        if self._is_here:
            self.centre.units.setFocus()

    # What comes back -----------------------------------------------------------------------------

    def _ask_queue(self) -> None:
        page = self.host.page
        if page is None or page.instrument is None:
            self._show_queue(Queue())
            return
        instrument, since = page.instrument, midnight()
        wanted = self._asked_for
        self.host.bridge.ask(
            lambda workspace: queue_of(workspace, instrument, since), self._show_queue
        )
        if wanted is not None:
            self._asked_for = None
            self.host.bridge.ask(
                lambda workspace: place_of(workspace, wanted),
                lambda place: self._open(place) if place is not None else None,
            )

    def _show_queue(self, found: Queue) -> None:
        page, standing = self.host.page, self.host.standing
        slots = page.slots if page is not None else dict[str, int]()
        may = standing is not None and standing.is_chair
        self.queue.show_queue(found, slots, may_decide=may)
        self.host.actions.refresh()
        if self._is_done and not found.waiting:
            self.session.open(None)
        self._is_done = False
        if self.session.view is None and self._asked_for is None:
            places = self.queue.places
            if places:
                self._open(places[0])
            else:
                self._stack.setCurrentIndex(0)
        self._mark_place()

    def _opened(self, view: DeskView | None) -> None:
        was_empty = self._stack.currentIndex() == 0
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self._stack.isAncestorOf(focus)
        self._stack.setCurrentIndex(1 if view is not None else 0)
        if view is None and had_keyboard:
            self.take_focus()
        page = self.host.page
        counted = page.counts.open_units if page is not None else 0
        self.centre.show_desk(view, at=self.queue.at(self._here()))
        self.centre.result.show_desk(view)
        self.panel.show_desk(view, self.session.picks, counted)
        self._set_script(self.centre.result.zoom)
        self._show_picks()
        if view is not None:
            units = self.centre.units
            if view.desk.place != self._shown or not units.currentIndex().isValid():
                units.go_to(0)
                units.scrollToTop()
            self._shown = view.desk.place
            if was_empty and self._is_here:
                units.setFocus()  # what had the keyboard is out of sight now
            self._mark_place()
        self.host.actions.refresh()

    def _show_picks(self) -> None:
        view, picks = self.session.view, self.session.picks
        if view is None:
            self.centre.cards.show_rows(())
            self.centre.units.show_rows(())
            self.centre.result.show_picks(Picks())
            return
        rows = unit_rows(view, picks)
        self.centre.cards.show_rows(card_rows(view, picks, is_full=self._is_full))
        self.centre.units.show_rows(rows)
        self.centre.show_counts(rows)
        self.centre.result.show_picks(picks)
        self.panel.show_picks(picks)

    def _weighed(self, found: Weighed) -> None:
        self.panel.show_weighed(found, self.session.accepting)
        self.centre.result.show_weighed(found)
        self.host.actions.refresh()

    def _stale(self, on: bool) -> None:  # noqa: FBT001 Qt passes it
        said = self.tr(
            "The base text, or what is proposed here, has changed. What you picked is kept where "
            "it still exists."
        )
        self.centre.stale.say(said if on else "")
        if on:
            self.panel.say_why_not(self.tr("The text has changed: recompute first."))

    def _refused(self, sentence: str) -> None:
        self.centre.refused.say(sentence)
        announce(self, sentence)
        self.session.look_again()

    # Inside --------------------------------------------------------------------------------------

    def _here(self) -> Wording | None:
        return self.session.view.desk.place if self.session.view is not None else None

    def _mark_place(self) -> None:
        here = self._here()
        self.centre.show_place(self.queue.at(here))
        self.queue.mark(here)

    def _choose_decision(self, entry: EntryId, place: Wording) -> None:
        """Remember which decision is to be undone, and show the clause that it is about."""
        self._chosen = entry
        if place != self._here():
            self.session.open(place)
        self.host.actions.refresh()

    def _set_full(self, on: bool) -> None:  # noqa: FBT001 Qt passes it
        self._is_full = on
        self._show_picks()

    def _set_script(self, zoom: float) -> None:
        view = self.session.view
        window = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        language = view.language if view is not None else "en"
        mirrored = view.mirrored if view is not None else False
        script = Script(language, mirrored, window, zoom)
        self.centre.cards.set_script(script)
        self.centre.units.set_script(script, dict(view.slots) if view is not None else {})

    def _show_history(self) -> None:
        view = self.session.view
        if view is not None:
            self.host.page_wanted.emit("text")
            self.host.clause_wanted.emit(view.desk.place[0])

    def _tell(self) -> None:
        if not self.isVisible():
            return
        if self._key == KEY:
            facts = (self.tr("Merge Desk"), self.tr("What is picked is kept on this device"))
            self.host.facts_changed.emit(facts, self.tr("Signs as the chair on this device"))
        else:
            self.host.facts_changed.emit((self.tr("What-if"),), self.tr("Nothing is recorded"))

    def _bind(self) -> None:
        may, actions = self._may, self.host.actions
        actions.bind(Command.RECORD_DECISION, self.session.record, may.record)
        actions.bind(Command.UNDO_DECISION, self._undo, may.undo)
        actions.bind(Command.REVIEW_UNCONTESTED, self._review, may.review)
        actions.bind(Command.NEXT_ON_DESK, lambda: self._step(1))
        actions.bind(Command.BEFORE_ON_DESK, lambda: self._step(-1))
        actions.bind(Command.EDIT_RESULT, self.centre.result.edit, may.write)
        actions.bind(Command.PICK_READING, self.centre.units.setFocus)
        actions.bind(Command.KEEP_BRACKETS, self.hands.keep_brackets)
        actions.bind(Command.RECOMPUTE, self.session.recompute, may.recompute)

    def _connect(self) -> None:
        session, centre, panel = self.session, self.centre, self.panel
        wires: tuple[tuple[Any, Callable[..., object]], ...] = (
            (session.opened, self._opened),
            (session.picked, self._show_picks),
            (session.weighed, self._weighed),
            (session.stale, self._stale),
            (session.recorded, self._recorded),
            (session.refused, self._refused),
            (self.deeds.recorded, self._recorded_elsewhere),
            (self.deeds.reasoned, self.hands.give_reason),
            (self.queue.opened, self._open),
            (self.queue.decision_chosen, self._choose_decision),
            (self.queue.undo_wanted, self._undo),
            (self.queue.entered, centre.units.setFocus),
            (self.queue.batch.clicked, self._review),
            (centre.stepped, self._step),
            (centre.full_wanted, self._set_full),
            (centre.recompute_wanted, session.recompute),
            (centre.second_wanted, self._second),
            (centre.result.signed, lambda: self.host.actions.run(Command.RECORD_DECISION)),
            (panel.changed, session.pick),
            (panel.supposed, session.suppose),
            (panel.reason_wanted, self._ask_reason),
            (panel.record_wanted, lambda: self.host.actions.run(Command.RECORD_DECISION)),
            (panel.undo_wanted, lambda: self.host.actions.run(Command.UNDO_DECISION)),
            (panel.history_wanted, self._show_history),
            (self.host.desk_wanted, self.open_clause),
        )
        for signal, slot in wires:
            signal.connect(slot)

    def _ask_reason(self, amendment: AmendmentId) -> None:
        view = self.session.view
        if view is not None:
            label = next((c.label for c in view.desk.cards if c.amendment == amendment), "")
            self.deeds.reason(amendment, label)


_CTRL = Qt.KeyboardModifier.ControlModifier
_BOUND = (
    Command.RECORD_DECISION, Command.UNDO_DECISION, Command.REVIEW_UNCONTESTED,
    Command.NEXT_ON_DESK, Command.BEFORE_ON_DESK, Command.EDIT_RESULT, Command.PICK_READING,
    Command.KEEP_BRACKETS, Command.RECOMPUTE,
)  # fmt: skip
