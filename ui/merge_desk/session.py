"""The wording on the desk and what is picked there: opened, weighed, kept, recorded.

What is picked is shown at once; what would follow is computed in the workspace's thread, for the
last pick only. It is kept as what is typed is (``widgets.keeping``), and whenever the wording is
left.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.negotiation.place import Place
from app.treaty.wording import Part
from app.workspace.chairing import Recorded, record_picks
from app.workspace.merge_desk import Desk
from app.workspace.picks import Picks, first_picks
from app.workspace.weighing import Weighed
from app.workspace.workspace import Workspace
from ui import messages
from ui.bridge.desk import DeskView, desk_view, keep, weighed_on
from ui.widgets.host import Host
from ui.widgets.keeping import Keeping


class Session(QObject):
    """One wording at a time.

    Attributes:
        opened: another wording is on the desk, or the same one anew: a ``DeskView``, or None.
        picked: something else is picked.
        weighed: what would follow: a ``Weighed``.
        stale: the base has changed, or something has come in, since it was shown.
        recorded: a decision was recorded: a ``Recorded``.
        refused: it was not: the sentence why.
    """

    opened = Signal(object)
    picked = Signal()
    weighed = Signal(object)
    stale = Signal(bool)
    recorded = Signal(object)
    refused = Signal(str)

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self.view: DeskView | None = None
        self.picks = Picks()
        self.accepting: tuple[str, ...] = ()
        self.is_stale = False
        self._wanted: Place | None = None
        self._asked = self._again = False
        self._keeping = Keeping(self)
        self._keeping.due.connect(self.flush)

    @property
    def may_decide(self) -> bool:
        """Whether what is picked can be recorded by this device."""
        return self.view is not None and self.view.desk.may_decide

    # What is shown -------------------------------------------------------------------------------

    def open(self, place: Place | None) -> None:
        """Put a wording on the desk; what was picked on the one before is kept."""
        self.flush()
        self._wanted = place
        if place is None:
            self._show(None)
            return
        slots = self._slots()
        self._host.bridge.ask(
            lambda workspace: desk_view(workspace, place, slots),
            partial(self._opened, place),
        )

    def look_again(self) -> None:
        """Something was recorded or came in: see whether it bears on what is shown."""
        view = self.view
        if view is None:
            return
        place, slots, before = view.desk.place, self._slots(), replace(view, picks=self.picks)
        self._host.bridge.ask(
            lambda workspace: desk_view(workspace, place, slots, before),
            partial(self._seen_again, place),
        )

    def recompute(self) -> None:
        """Show the wording as it is now; what is picked and still exists stays picked."""
        view = self.view
        if view is None:
            return
        place, slots, before = view.desk.place, self._slots(), replace(view, picks=self.picks)
        self._host.bridge.ask(
            lambda workspace: desk_view(workspace, place, slots, before),
            partial(self._opened, place),
        )

    def clear(self) -> None:
        """The workspace is being locked: hand on what is picked, take every word away."""
        self.flush()
        self._wanted = None
        self._show(None)

    # What is picked ------------------------------------------------------------------------------

    def pick(self, picks: Picks) -> None:
        """Pick otherwise."""
        if self.view is None or picks == self.picks:
            return
        self.picks = picks
        if self.may_decide:
            self._keeping.typed()
        self.picked.emit()
        self._tell_room()
        self._weigh()

    def suppose(self, code: str, accepts: bool) -> None:  # noqa: FBT001 a signal passes it
        """Suppose that a delegation lives with what is picked, or no longer."""
        others = tuple(c for c in self.accepting if c != code)
        self.accepting = (*others, code) if accepts else others
        self._weigh()

    def flush(self) -> None:
        """Hand what is picked to the workspace's thread, to be kept."""
        dirty, view = self._keeping.is_dirty, self.view
        self._keeping.done()
        if dirty and view is not None:
            place, merge, picks = view.desk.place, view.merge, self.picks
            self._host.bridge.ask(
                lambda workspace: keep(workspace, place, merge, picks), lambda _: None
            )

    # What is recorded ----------------------------------------------------------------------------

    def record(self) -> None:
        """Record what is picked."""
        view = self.view
        if view is None or self.is_stale:
            return
        self.flush()  # should it be refused, what is picked is not lost
        desk, picks = view.desk, self.picks

        def done(workspace: Workspace) -> Recorded:
            made = record_picks(workspace, desk, picks)
            keep(workspace, desk.place, desk.merge, first_picks(desk.merge))
            return made

        self._sign(done)

    def _sign(self, work: Callable[[Workspace], Recorded]) -> None:
        def done(made: Recorded) -> None:
            self._keeping.done()
            self.recorded.emit(made)

        self._host.bridge.ask(work, done, lambda error: self.refused.emit(messages.of_error(error)))

    # What comes back -----------------------------------------------------------------------------

    def _opened(self, place: Place, view: DeskView | None) -> None:
        if place == self._wanted:
            self._show(view)

    def _show(self, view: DeskView | None) -> None:
        before = self.view.desk.place if self.view is not None else None
        if view is None or view.desk.place != before:
            self.accepting = ()
        self.view = view
        self.picks = view.picks if view is not None else Picks()
        self._set_stale(on=False)
        self.opened.emit(view)
        if view is not None:
            self._tell_room()
            self._weigh()

    def _seen_again(self, place: Place, view: DeskView | None) -> None:
        held = self.view
        if held is None or place != self._wanted:
            return
        if view is None:
            self._show(None)
        elif view.desk.seal == held.desk.seal:
            if view != replace(held, picks=view.picks):
                self.view = view
                self.opened.emit(view)
                self._weigh()
        elif self.picks == first_picks(held.merge):
            self._show(view)
        else:
            self._set_stale(on=True)

    def _tell_room(self) -> None:
        """Say which clause is on the desk; what is picked is the chair's own until it says else."""
        view = self.view
        if view is not None:
            clause, _, part = view.desk.place
            self._host.picked.emit(clause, self.picks.units if part is Part.TEXT else {})

    def _set_stale(self, *, on: bool) -> None:
        self.is_stale = on
        self.stale.emit(on)

    def _weigh(self) -> None:
        """Ask what would follow; while one answer is awaited only the last question counts."""
        view = self.view
        if view is None or self.is_stale:
            return
        if self._asked:
            self._again = True
            return
        self._asked, self._again = True, False
        desk, picks, accepting = view.desk, self.picks, self.accepting
        self._host.bridge.ask(
            lambda workspace: weighed_on(workspace, desk, picks, accepting),
            partial(self._answered, desk, picks),
            self._failed,
        )

    def _answered(self, desk: Desk, picks: Picks, found: Weighed | None) -> None:
        self._asked = False
        held = self.view
        if held is None:
            return
        if self._again:
            self._weigh()
        elif held.desk is desk and picks == self.picks:
            if found is None:
                self._set_stale(on=True)
            else:
                self.weighed.emit(found)

    def _failed(self, error: BaseException) -> None:
        self._asked = False
        self._host.bridge.failed.emit(error)

    def _slots(self) -> dict[str, int]:
        return dict(self._host.page.slots) if self._host.page is not None else {}
