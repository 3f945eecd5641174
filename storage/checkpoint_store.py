"""What was computed from the record, kept in the database beside it; nothing rests on it.

Each thing stands under a name with what it was computed from (``bound``) and a hash over all three,
so that what was damaged, exchanged or overtaken is told from what holds, and passed over.
"""

import hashlib

from storage.database import Database

_GET = "SELECT digest, body FROM checkpoint WHERE name = ? AND bound = ?"
_PUT = """INSERT INTO checkpoint (name, bound, digest, body) VALUES (?, ?, ?, ?)
    ON CONFLICT (name) DO UPDATE
    SET bound = excluded.bound, digest = excluded.digest, body = excluded.body"""
_HEAD = """SELECT position, digest, chain
    FROM checkpoint_head JOIN entry USING (position, digest)"""
_SET_HEAD = "INSERT OR REPLACE INTO checkpoint_head VALUES (1, ?, ?, ?)"
_SINCE = "SELECT position, digest FROM entry WHERE position > ? ORDER BY position"
_DOMAIN = b"travaux/record-hash/1\x00"


class SqlCheckpointStore:
    """``app.ports.CheckpointStore`` over the tables ``checkpoint`` and ``checkpoint_head``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record_hash(self) -> bytes:
        """Return a hash of all that the record holds. Cost: what came in since something was kept.

        Of the entries it is a chain of hashes in the order in which they came, so that it can be
        taken up where it was left; rosters and cards are few.
        """
        _, _, chain = self._chain()
        whole = hashlib.sha256(_DOMAIN + chain)
        for table in ("roster", "card"):
            rows = self._database.execute(f"SELECT digest FROM {table} ORDER BY digest")  # noqa: S608 of two words
            whole.update(len(rows).to_bytes(8, "big") + b"".join(digest for (digest,) in rows))
        return whole.digest()

    def _chain(self) -> tuple[int, bytes, bytes]:
        """Return the last entry's position and digest, and the chain of hashes up to it."""
        held = self._database.execute(_HEAD)
        position, digest, chain = held[0] if held else (0, b"", bytes(32))
        for row in self._database.execute(_SINCE, (position,)):
            position, digest = row
            chain = hashlib.sha256(chain + digest).digest()
        return position, digest, chain

    def get(self, name: str, bound: bytes) -> bytes | None:
        """Return what is kept under a name; None unless it is whole and bound to just this."""
        rows = self._database.execute(_GET, (name, bound))
        if not rows:
            return None
        digest, body = rows[0]
        return body if digest == _digest(name, bound, body) else None

    def put(self, name: str, bound: bytes, body: bytes) -> None:
        """Keep something in the place of what has the name. One commit."""
        with self._database.transaction():
            position, digest, chain = self._chain()
            if digest:
                self._database.execute(_SET_HEAD, (position, digest, chain))
            self._database.execute(_PUT, (name, bound, _digest(name, bound, body), body))

    def clear(self) -> None:
        """Forget everything."""
        with self._database.transaction():
            self._database.execute("DELETE FROM checkpoint")
            self._database.execute("DELETE FROM checkpoint_head")


def _digest(name: str, bound: bytes, body: bytes) -> bytes:
    named = name.encode()
    return hashlib.sha256(len(named).to_bytes(4, "big") + named + bound + body).digest()
