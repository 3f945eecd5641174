"""Amendments, their operations and what became of them, as data and in words."""

from app.ids import AmendmentId
from app.merge.operations import Insertion, Operation, Substitution
from app.negotiation.amendment import Amendment, clauses_of
from app.negotiation.conference import Conference
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of
from app.negotiation.events import AmendmentTabled
from app.workspace.naming import Names, audience_word
from app.workspace.operation_words import cited, inserted_lines, operation_words, substituted
from app.workspace.sessions import ShutOut


def slug(name: str) -> str:
    """Return the name of a state or an outcome as it is typed and stands in JSON: "in-part"."""
    return name.lower().replace("_", "-")


NOT_ADMITTED = "not-admitted"
STATES = ("draft", NOT_ADMITTED, *(slug(s.name) for s in State))


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
        "asked": [conference.code(p) for p in amendment.asked],
        "clauses": cited(names, amendment.operations),
        "state": slug(state.name),
        "state_words": state.value,
        "audience": audience_name(conference, amendment),
        "rationale": amendment.rationale,
        "revises": conference.label(amendment.revises) if amendment.revises else "",
        "widens": _label_of(conference, amendment.widens),
        "widened_to": _label_of(
            conference, conference.widened.get((amendment.party, amendment.id))
        ),
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


def shut_out_facts(conference: Conference, row: ShutOut, names: Names) -> dict[str, object]:
    """Return an amendment that was not admitted, as ``amendment_facts`` would."""
    act = conference.shut_out[row.id]
    operations = act.event.operations if isinstance(act.event, AmendmentTabled) else ()
    return {
        "number": row.number,
        "id": row.id.hex(),
        "sponsors": [row.party],
        "asked": [],
        "clauses": cited(names, operations),
        "state": NOT_ADMITTED,
        "state_words": row.state,
        "audience": "all",
        "rationale": row.rationale,
        "revises": "",
        "widens": "",
        "widened_to": "",
        "operations": [operation_facts(conference, o, names) for o in operations],
        "dispositions": [],
    }


def _label_of(conference: Conference, amendment: AmendmentId | None) -> str:
    if amendment is None or amendment not in conference.amendments:
        return ""
    return conference.label(amendment)


def audience_name(conference: Conference, amendment: Amendment) -> str:
    """Return who can read an amendment, as it is asked for with ``--audience``."""
    return audience_word(conference, amendment.audience)


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
        facts["text"] = "\n".join(inserted_lines(operation))
    return facts
