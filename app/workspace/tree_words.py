"""Where an operation on the tree puts a clause, said as a drafter says it: "after Article 18"."""

from app.ids import ClauseId
from app.merge.operations import Insertion, Relocation
from app.workspace.naming import Names


def insertion_words(operation: Insertion, names: Names) -> str:
    """Return "insert Article 18 bis (5 clauses) after Article 18"."""
    first = operation.clauses[0]
    count = len(operation.clauses)
    what = first.label.strip().rstrip(".") or "a clause"
    more = f" ({count} clauses)" if count > 1 else ""
    return f"insert {what}{more} {_where(names, operation.parent, operation.rank, first.id)}"


def relocation_words(operation: Relocation, names: Names) -> str:
    """Return "move Article 25 to after Article 18"."""
    where = _where(names, operation.parent, operation.rank, operation.clause)
    return f"move {names.cite(operation.clause)} to {where}"


def destination_words(operation: Relocation, names: Names) -> str:
    """Return "move to after Article 18", for a place where the clause itself is shown."""
    return f"move to {_where(names, operation.parent, operation.rank, operation.clause)}"


def _where(names: Names, parent: ClauseId | None, rank: bytes, itself: ClauseId) -> str:
    siblings = [c for c in names.text.children(parent) if c.id != itself]
    before = [c for c in siblings if c.rank <= rank]
    if before:
        return f"after {names.cite(before[-1].id)}"
    if siblings:
        return f"before {names.cite(siblings[0].id)}"
    return f"in {names.cite(parent)}" if parent is not None else "in the text"
