"""The clauses on which something is new, counted from one look to the next."""

from app.ids import ClauseId
from app.workspace.inbox import unread_clauses
from app.workspace.read_state import Counted, counted
from app.workspace.workspace import Workspace


class Unread:
    """Keeps what was counted of an open workspace, so that only what has arrived since is read."""

    def __init__(self) -> None:
        self._counted: Counted | None = None

    def clauses(self, workspace: Workspace) -> frozenset[ClauseId]:
        """Return the clauses that the unread items of the inbox touch."""
        self._counted = counted(workspace.store, self._counted)
        return unread_clauses(workspace, self._counted.state)
