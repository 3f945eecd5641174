"""Amendments, their operations and what became of them, as data and in words."""

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
from app.negotiation.amendment import Amendment, clauses_of
from app.negotiation.conference import Conference
from app.negotiation.dispositions import State, state_of
from app.negotiation.wordings import chain_of
from app.treaty.delta import apply_hunks
from app.treaty.wording import Part
from app.workspace.naming import Names
from app.workspace.tree_words import insertion_words, relocation_words


def slug(name: str) -> str:
    """Return the name of a state or an outcome as it is typed and stands in JSON: "in-part"."""
    return name.lower().replace("_", "-")


STATES = ("draft", *(slug(s.name) for s in State))


def names_of(conference: Conference, amendment: Amendment) -> Names:
    """Return the names of the clauses of the text that an amendment is on."""
    return Names(conference.texts[amendment.instrument].base)


def amendment_facts(
    conference: Conference, amendment: Amendment, names: Names
) -> dict[str, object]:
    """Return an amendment for ``--json``."""
    state = state_of(conference, amendment)
    return {
        "number": conference.label(amendment.id),
        "id": amendment.id.hex(),
        "sponsors": [conference.code(p) for p in amendment.sponsors],
        "clauses": cited(names, amendment.operations),
        "state": slug(state.name),
        "state_words": state.value,
        "audience": "all",
        "rationale": amendment.rationale,
        "revises": conference.label(amendment.revises) if amendment.revises else "",
        "operations": [operation_facts(conference, o, names) for o in amendment.operations],
        "dispositions": [
            {
                "decision": r.decision.hex(),
                "outcome": slug(r.disposition.outcome.name),
                "reason": r.disposition.reason,
            }
            for r in amendment.rulings
        ],
    }


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


def operation_facts(
    conference: Conference, operation: Operation, names: Names
) -> dict[str, object]:
    """Return an operation for ``--json``; ``text`` is the wording that it makes, if any."""
    spoken = clauses_of(operation)
    facts: dict[str, object] = {
        "operation": type(operation).__name__.lower(),
        "clauses": [names.cite(c) for c in spoken],
        "summary": operation_words(operation, names),
    }
    if isinstance(operation, Substitution):
        facts |= {
            "language": operation.language,
            "part": operation.part.name.lower(),
            "alternative": operation.alternative,
            "whole": operation.whole,
            "text": substituted(conference, operation),
        }
    if isinstance(operation, Insertion):
        facts["text"] = "\n".join(_inserted(operation))
    return facts


def substituted(conference: Conference, operation: Substitution) -> str | None:
    """Return the wording that a substitution makes of its base; None when that is not here."""
    place = (operation.clause, operation.language, operation.part)
    base = chain_of(conference, place).wording(operation.base)
    return None if base is None else apply_hunks(base, hunks_of(base, operation.delta))


def _inserted(operation: Insertion) -> list[str]:
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
