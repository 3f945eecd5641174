"""Why a command of the desk may not be given just now; each gives "" when it may."""

from PySide6.QtCore import QObject

from ui.merge_desk.decision_panel import DecisionPanel
from ui.merge_desk.queue_panel import QueuePanel
from ui.merge_desk.session import Session
from ui.widgets.host import Host


class May(QObject):
    """Looks at what is on the desk."""

    def __init__(
        self, host: Host, session: Session, panel: DecisionPanel, queue: QueuePanel
    ) -> None:
        super().__init__(panel)
        self._host, self._session = host, session
        self._panel, self._queue = panel, queue

    def record(self) -> str:
        """Record what is picked."""
        view = self._session.view
        if view is None:
            return self.tr("There is nothing on the desk.")
        if not view.desk.may_decide:
            return self.tr("Only the chair decides: this is a what-if.")
        if self._session.is_stale:
            return self.tr("The text has changed: recompute first.")
        return self._panel.why_not

    def undo(self) -> str:
        """Take a decision back."""
        if not self._is_chair:
            return self.tr("Only the chair takes a decision back.")
        return "" if self._queue.undoable() else self.tr("Nothing was decided here today.")

    def review(self) -> str:
        """Adopt what nobody contests."""
        if not self._is_chair:
            return self.tr("Only the chair decides: this is a what-if.")
        return "" if self._queue.uncontested else self.tr("Nothing uncontested waits.")

    def write(self) -> str:
        """Write the wording oneself."""
        return "" if self._session.view is not None else self.tr("There is nothing on the desk.")

    def recompute(self) -> str:
        """Show the wording as it is now."""
        return "" if self._session.is_stale else self.tr("Nothing has changed meanwhile.")

    @property
    def _is_chair(self) -> bool:
        standing = self._host.standing
        return standing is not None and standing.is_chair
