"""From an imported text to the entries that lay it before the conference."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.codec import encode
from app.ids import ClauseId, InstrumentId, new_id
from app.negotiation.events import ClausesLaid
from app.record.operation_codec import write_clause
from app.treaty.instrument import Clause

_ROOM_BYTES = 48 * 1024
_ROOM_CLAUSES = 400
"""What one entry may carry, well below its limits of 64 KiB and 8,192 values."""


def laid(
    instrument: InstrumentId, title: str, language: str, clauses: Iterable[Clause]
) -> list[ClausesLaid]:
    """Return the entries for a text, in order; parents come before their children throughout."""
    groups = list(_groups(clauses))
    return [
        ClausesLaid(instrument, title, language, tuple(group), part, len(groups))
        for part, group in enumerate(groups, 1)
    ]


def with_fresh_ids(clauses: Iterable[Clause]) -> tuple[Clause, ...]:
    """Return clauses under new ids: a text laid a second time is another text, clause by clause."""
    fresh: dict[ClauseId, ClauseId] = {}
    found: list[Clause] = []
    for clause in clauses:
        fresh[clause.id] = ClauseId(new_id())
        parent = None if clause.parent is None else fresh[clause.parent]
        found.append(replace(clause, id=fresh[clause.id], parent=parent))
    return tuple(found)


def _groups(clauses: Iterable[Clause]) -> Iterator[list[Clause]]:
    group: list[Clause] = []
    size = 0
    for clause in clauses:
        weight = len(encode(write_clause(clause)))
        if group and (size + weight > _ROOM_BYTES or len(group) == _ROOM_CLAUSES):
            yield group
            group, size = [], 0
        group.append(clause)
        size += weight
    if group:
        yield group
