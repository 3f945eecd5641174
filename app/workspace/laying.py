"""From an imported text to the entries that lay it before the conference."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from app.codec import encode
from app.ids import ClauseId, InstrumentId, new_id
from app.negotiation.events import ClausesLaid
from app.record.operation_codec import write_clause
from app.treaty.instrument import Clause

Item = TypeVar("Item")
_ROOM_BYTES = 48 * 1024
_ROOM_CLAUSES = 400
"""What one entry may carry, well below its limits of 64 KiB and 8,192 values."""


def laid(
    instrument: InstrumentId, title: str, language: str, clauses: Iterable[Clause]
) -> list[ClausesLaid]:
    """Return the entries for a text, in order; parents come before their children throughout."""
    groups = list(grouped(clauses, _weight))
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


def grouped(items: Iterable[Item], weigh: Callable[[Item], int]) -> Iterator[list[Item]]:
    """Yield items in their order in groups that one entry can carry; ``weigh`` gives bytes."""
    group: list[Item] = []
    size = 0
    for item in items:
        weight = weigh(item)
        if group and (size + weight > _ROOM_BYTES or len(group) == _ROOM_CLAUSES):
            yield group
            group, size = [], 0
        group.append(item)
        size += weight
    if group:
        yield group


def _weight(clause: Clause) -> int:
    return len(encode(write_clause(clause)))
