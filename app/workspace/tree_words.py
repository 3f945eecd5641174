"""Where an operation on the tree puts a clause, said as a drafter says it: "after Article 18"."""

from app.ids import ClauseId
from app.merge.operations import Insertion, Relocation
from app.said import said
from app.workspace.naming import Names


def insertion_words(operation: Insertion, names: Names) -> str:
    """Return "insert Article 18 bis (5 clauses) after Article 18"."""
    first = operation.clauses[0]
    count = len(operation.clauses)
    what = first.label.strip().rstrip(".") or said("a clause")
    where = _where(names, operation.parent, operation.rank, first.id)
    if count == 1:
        return said("insert {clause} {where}", clause=what, where=where)
    return said("insert {clause} ({count} clauses) {where}", clause=what, count=count, where=where)


def relocation_words(operation: Relocation, names: Names) -> str:
    """Return "move Article 25 to after Article 18"."""
    where = _where(names, operation.parent, operation.rank, operation.clause)
    return said("move {clause} to {where}", clause=names.cite(operation.clause), where=where)


def destination_words(operation: Relocation, names: Names) -> str:
    """Return "move to after Article 18", for a place where the clause itself is shown."""
    where = _where(names, operation.parent, operation.rank, operation.clause)
    return said("move to {where}", where=where)


def _where(names: Names, parent: ClauseId | None, rank: bytes, itself: ClauseId) -> str:
    siblings = [c for c in names.text.children(parent) if c.id != itself]
    before = [c for c in siblings if c.rank <= rank]
    if before:
        return said("after {clause}", clause=names.cite(before[-1].id))
    if siblings:
        return said("before {clause}", clause=names.cite(siblings[0].id))
    if parent is None:
        return said("in the text")
    return said("in {clause}", clause=names.cite(parent))
