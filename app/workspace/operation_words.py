"""What the operations of an amendment do, in words, and the wordings that they make."""

from typing import assert_never

from app.merge.operations import (
    Deletion,
    Insertion,
    Join,
    Operation,
    Relocation,
    Retention,
    Split,
    Substitution,
)
from app.merge.rebase import hunks_of
from app.negotiation.amendment import clauses_of
from app.negotiation.conference import Conference
from app.negotiation.wordings import chain_of
from app.treaty.delta import apply_hunks
from app.treaty.wording import Part
from app.workspace.naming import Names
from app.workspace.tree_words import insertion_words, relocation_words


def cited(names: Names, operations: tuple[Operation, ...]) -> list[str]:
    """Return the clauses that operations speak about; of a deletion only the topmost."""
    found: list[str] = []
    for operation in operations:
        spoken = clauses_of(operation)
        found += [
            names.cite(c) for c in (spoken[:1] if isinstance(operation, Deletion) else spoken)
        ]
        if isinstance(operation, Insertion) and operation.parent is None:
            found.append("(the whole text)")
    return list(dict.fromkeys(found))


def amended(conference: Conference, operation: Substitution) -> str | None:
    """Return the wording that a substitution was made against; None when that is not here."""
    place = (operation.clause, operation.language, operation.part)
    return chain_of(conference, place).wording(operation.base)


def substituted(conference: Conference, operation: Substitution) -> str | None:
    """Return the wording that a substitution makes of its base; None when that is not here."""
    base = amended(conference, operation)
    return None if base is None else apply_hunks(base, hunks_of(base, operation.delta))


def inserted_lines(operation: Insertion) -> list[str]:
    """Return the words of the clauses that an insertion brings, a line each."""
    return [
        line
        for clause in operation.clauses
        for _, wording in clause.wordings
        for line in (wording.heading, wording.text)
        if line
    ]


def operation_words(operation: Operation, names: Names) -> str:  # noqa: PLR0911 one case a kind
    """Say what an operation does: "new wording of Article 4(2)"."""
    match operation:
        case Substitution(clause=clause, part=part, alternative=alternative, whole=whole):
            noun = "heading" if part is Part.HEADING else "wording"
            how = "another whole" if alternative else "new"
            note = " (stands or falls together)" if whole else ""
            return f"{how} {noun} of {names.cite(clause)}{note}"
        case Insertion():
            return insertion_words(operation, names)
        case Deletion(clause=clause):
            return f"delete {names.cite(clause)}"
        case Relocation():
            return relocation_words(operation, names)
        case Split(clause=clause):
            return f"split {names.cite(clause)}"
        case Join(clause=clause, second=second):
            return f"join {names.cite(second)} to {names.cite(clause)}"
        case Retention(clause=clause):
            return f"keep {names.cite(clause)} as it is"
        case _:
            assert_never(operation)
