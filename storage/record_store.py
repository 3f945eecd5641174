"""The signed record in the database: what was received, in the order it came, never changed.

Only a row that something else has changed is written again, when its very bytes come in anew.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter

from app.ids import EntryId
from app.ports import StoredEntry
from storage.database import Database

_BATCH = 500
_BEYOND_ALL = (1 << 63) - 1
_AFTER = """SELECT position, id, envelope, received, source FROM entry
    WHERE position > ? ORDER BY position LIMIT ?"""
_BEFORE = """SELECT position, id, envelope, received, source FROM entry
    WHERE position < ? ORDER BY position DESC LIMIT ?"""
# the digest is of id and envelope: one payload may come under two signatures, and both are kept
# and a row that is no longer what its digest is of was changed from outside: it is put right
_ADD_ENTRY = """INSERT INTO entry (digest, id, envelope, received, source) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (digest)
    DO UPDATE SET id = excluded.id, envelope = excluded.envelope
    WHERE id IS NOT excluded.id OR envelope IS NOT excluded.envelope"""
# Many rows come packed in one value, with where each begins and the length of its envelope: what is
# bound is locked in memory and wiped, value by value, which for four a row outweighed all the rest.
_ADD_ENTRIES = """INSERT INTO entry (digest, id, envelope, received, source)
    SELECT substr(?1, key, 32), substr(?1, key + 32, 32), substr(?1, key + 64, value), ?3, ?4
    FROM json_each(?2) WHERE true
    ON CONFLICT (digest)
    DO UPDATE SET id = excluded.id, envelope = excluded.envelope
    WHERE id IS NOT excluded.id OR envelope IS NOT excluded.envelope"""
_WORTH_PACKING = 16
_ID_BYTES = 32
_HEAD_BYTES = 32 + _ID_BYTES
_PACK_BYTES = 4 * 1024 * 1024
_ADD_ROSTER = "INSERT INTO roster (digest, envelope) VALUES (?, ?) ON CONFLICT DO NOTHING"
_ADD_CARD = "INSERT INTO card (digest, envelope) VALUES (?, ?) ON CONFLICT DO NOTHING"


class SqlRecordStore:
    """``app.ports.RecordStore`` over the tables ``roster``, ``card`` and ``entry``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rosters(self) -> Sequence[bytes]:
        """Return the roster envelopes in the order they were appended."""
        return self._envelopes("SELECT envelope FROM roster ORDER BY position")

    def cards(self) -> Sequence[bytes]:
        """Return the card envelopes in the order they were appended."""
        return self._envelopes("SELECT envelope FROM card ORDER BY position")

    def _envelopes(self, sql: str) -> list[bytes]:
        return [envelope for (envelope,) in self._database.execute(sql)]

    def entries(self) -> Iterator[StoredEntry]:
        """Yield every entry in the order of arrival, read in batches.

        Memory is one batch. Entries appended meanwhile are yielded too.
        """
        return self._batches(_AFTER, 0)

    def latest(self) -> Iterator[StoredEntry]:
        """Yield every entry held now, the last to arrive first, read in batches."""
        return self._batches(_BEFORE, _BEYOND_ALL)

    def _batches(self, sql: str, position: int) -> Iterator[StoredEntry]:
        while rows := self._database.execute(sql, (position, _BATCH)):
            position = rows[-1][0]
            for _, entry, envelope, received, source in rows:
                yield StoredEntry(EntryId(entry), envelope, received, source)

    def append(
        self,
        rosters: Sequence[bytes] = (),
        cards: Sequence[bytes] = (),
        entries: Sequence[StoredEntry] = (),
    ) -> None:
        """Append all of them or none; what is held already is left alone.

        One transaction whatever their number; about 20 µs an entry of 1,100 bytes.
        """
        with self._database.transaction():
            if rosters or cards:
                self._database.execute_many(_ADD_ROSTER, _with_digest(rosters))
                self._database.execute_many(_ADD_CARD, _with_digest(cards))
            if _can_be_packed(entries):
                self._append_packed(entries)
            else:
                self._database.execute_many(_ADD_ENTRY, map(_row, entries))

    def _append_packed(self, entries: Sequence[StoredEntry]) -> None:
        for (received, source), alike in groupby(entries, attrgetter("received", "source")):
            for packed, places in _packs(alike):
                row = (packed, json.dumps(places), received, source)
                self._database.execute(_ADD_ENTRIES, row)


def _with_digest(envelopes: Sequence[bytes]) -> list[tuple[bytes, bytes]]:
    return [(hashlib.sha256(envelope).digest(), envelope) for envelope in envelopes]


def _row(entry: StoredEntry) -> tuple[bytes, EntryId, bytes, int, str]:
    digest = hashlib.sha256(entry.id + entry.envelope).digest()
    return digest, entry.id, entry.envelope, entry.received, entry.source


def _can_be_packed(entries: Sequence[StoredEntry]) -> bool:
    """Tell whether it is worth it, and every id is as long as where the rows are cut takes it."""
    return len(entries) >= _WORTH_PACKING and all(len(one.id) == _ID_BYTES for one in entries)


def _packs(entries: Iterable[StoredEntry]) -> Iterator[tuple[bytes, Mapping[int, int]]]:
    """Yield rows one after another in one value: digest, id, envelope; where each begins, from 1.

    Each with the length of its envelope. A value holds a few megabytes.
    """
    pieces, places, at = list[bytes](), dict[int, int](), 1
    for entry in entries:
        if at > _PACK_BYTES:
            yield b"".join(pieces), places
            pieces, places, at = [], {}, 1
        digest, id_, envelope, *_ = _row(entry)
        pieces += (digest, id_, envelope)
        places[at] = len(envelope)
        at += _HEAD_BYTES + len(envelope)
    if pieces:
        yield b"".join(pieces), places
