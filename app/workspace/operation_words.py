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
from app.said import Said, said
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
            found.append(said("(the whole text)"))
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
            made = _reworded(names.cite(clause), part, alternative=alternative)
            return said("{change} (stands or falls together)", change=made) if whole else made
        case Insertion():
            return insertion_words(operation, names)
        case Deletion(clause=clause):
            return said("delete {clause}", clause=names.cite(clause))
        case Relocation():
            return relocation_words(operation, names)
        case Split(clause=clause):
            return said("split {clause}", clause=names.cite(clause))
        case Join(clause=clause, second=second):
            return said(
                "join {second} to {clause}", second=names.cite(second), clause=names.cite(clause)
            )
        case Retention(clause=clause):
            return said("keep {clause} as it is", clause=names.cite(clause))
        case _:
            assert_never(operation)


def _reworded(clause: str, part: Part, *, alternative: bool) -> Said:
    if part is Part.HEADING:
        if alternative:
            return said("another whole heading of {clause}", clause=clause)
        return said("new heading of {clause}", clause=clause)
    if alternative:
        return said("another whole wording of {clause}", clause=clause)
    return said("new wording of {clause}", clause=clause)
