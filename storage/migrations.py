"""The tables of a workspace, as numbered steps; each is one transaction with its own record.

A step that has shipped is never changed: what comes later is a later step. ``entry``, ``roster``
and ``card`` hold what was received, byte for byte; ``draft`` and ``secret`` are this device's own;
what begins with ``search`` or ``checkpoint`` is a cache.
"""

from app.values import value
from storage.database import Database
from storage.errors import DamagedFileError, NewerFormatError


@value
class Migration:
    """One step from the format before it."""

    number: int
    statements: tuple[str, ...]


MIGRATIONS = (
    Migration(
        1,
        (
            "CREATE TABLE migration (number INTEGER PRIMARY KEY) STRICT",
            """CREATE TABLE roster (
                position INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, envelope BLOB NOT NULL
            ) STRICT""",
            """CREATE TABLE card (
                position INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, envelope BLOB NOT NULL
            ) STRICT""",
            """CREATE TABLE entry (
                position INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, id BLOB NOT NULL,
                envelope BLOB NOT NULL, received INTEGER NOT NULL, source TEXT NOT NULL
            ) STRICT""",
            """CREATE TABLE draft (
                position INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, body BLOB NOT NULL
            ) STRICT""",
            """CREATE TABLE secret (
                name TEXT PRIMARY KEY, value BLOB NOT NULL
            ) STRICT, WITHOUT ROWID""",
            """CREATE TABLE search_row (
                position INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, kind TEXT NOT NULL,
                target BLOB NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL
            ) STRICT""",
            "CREATE TABLE search_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
            # what is put in is folded already, so the tokenizer is to leave it alone
            """CREATE VIRTUAL TABLE search_text USING fts5 (
                folded, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
            )""",
        ),
    ),
    Migration(
        2,
        (
            """CREATE TABLE checkpoint (
                name TEXT PRIMARY KEY, bound BLOB NOT NULL, digest BLOB NOT NULL, body BLOB NOT NULL
            ) STRICT""",
            """CREATE TABLE checkpoint_head (
                one INTEGER PRIMARY KEY CHECK (one = 1), position INTEGER NOT NULL,
                digest BLOB NOT NULL, chain BLOB NOT NULL
            ) STRICT""",
        ),
    ),
    # What was received is appended and never changed: whatever updates or deletes a row of it, be
    # it another program, leaves nothing of what was computed from it. REPLACE does not (ADR 0126).
    Migration(
        3,
        tuple(
            f"""CREATE TRIGGER {table}_{deed} AFTER {deed} ON {table} BEGIN
                DELETE FROM checkpoint;
                DELETE FROM checkpoint_head;
            END"""  # noqa: S608 of the words below
            for table in ("roster", "card", "entry")
            for deed in ("UPDATE", "DELETE")
        ),
    ),
)


def upgrade(database: Database) -> None:
    """Bring an existing workspace to the format of this program.

    Raises:
        NewerFormatError: the file has steps that this program does not know.
        DamagedFileError: the file is encrypted under this key, yet no workspace.
    """
    if not _last_step(database):
        raise DamagedFileError(database.path)  # a workspace gets its name when it has its tables
    migrate(database)


def migrate(database: Database, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Take the steps that are still to be taken, in a new file all of them.

    Raises:
        NewerFormatError: the file has steps that this program does not know.
        DamagedFileError: the file is encrypted under this key, yet no workspace.
    """
    done = _last_step(database)
    if done > migrations[-1].number:
        raise NewerFormatError(database.path)
    for migration in migrations:
        if migration.number > done:
            _apply(database, migration)


def _last_step(database: Database) -> int:
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
    if not tables:
        return 0
    if "migration" not in tables:
        raise DamagedFileError(database.path)
    ((number,),) = database.execute("SELECT max(number) FROM migration")
    if number is None:
        raise DamagedFileError(database.path)
    return int(number)


def _apply(database: Database, migration: Migration) -> None:
    with database.transaction():
        for statement in migration.statements:
            database.execute(statement)
        database.execute("INSERT INTO migration VALUES (?)", (migration.number,))
