"""The amendments and the decisions on a text as rows, for spreadsheets and for other programs."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from app.ids import ClauseId
from app.merge.operations import Deletion, Insertion, Operation, Substitution
from app.negotiation.amendment import Amendment, clauses_of
from app.negotiation.conference import Conference, Decision, Text
from app.negotiation.dispositions import state_of
from app.treaty.instrument import Instrument
from app.values import value
from app.workspace.naming import Names
from app.workspace.operation_words import (
    amended,
    cited,
    inserted_lines,
    operation_words,
    substituted,
)


@value
class AmendmentRow:
    """One operation of an amendment. The names of the fields are the columns.

    Attributes:
        amendment: as people cite it, "FRA-12 rev.1".
        state: what became of it, in the words of the record.
        sponsors: codes, the tabling delegation first.
        provision: the clause that it speaks about.
        change: what the operation does, in words.
        operation: its name: "substitution", "insertion" …
        part: "text" or "heading", where it changes words.
        language: code of the version that it changes; "" for all.
        present: the words that it was made against; of a deletion those that go.
        proposed: the words that it makes.
        rationale: of the whole amendment.
        outcome, reason: what the last decision on it did, and why.
        revises: the version that this one replaced.
        tabled: the moment that its author's device claims, in UTC.
        id, clause: for programs, in hexadecimal.
    """

    amendment: str
    state: str
    sponsors: str
    provision: str
    change: str
    operation: str
    part: str
    language: str
    present: str
    proposed: str
    rationale: str
    outcome: str
    reason: str
    revises: str
    tabled: str
    id: str
    clause: str


@value
class DecisionRow:
    """What one decision did with one amendment; one row without one where it touched none.

    Attributes:
        decision: its place among the decisions on the text, from 1, in the order of the record.
        decided: the moment that its author's device claims, in UTC.
        by: code of the party that decided.
        standing: "in force", "displaced" or "undone".
        provisions: the clauses decided on.
        amendment, outcome, reason: what became of an amendment, and why.
        wording: the words decided, a line a clause; "" where only the tree was decided on.
        id: for programs, in hexadecimal.
    """

    decision: str
    decided: str
    by: str
    standing: str
    provisions: str
    amendment: str
    outcome: str
    reason: str
    wording: str
    id: str


def amendment_rows(
    conference: Conference, text: Text, amendments: Iterable[Amendment]
) -> Iterator[AmendmentRow]:
    """Yield amendments on a text, a row an operation."""
    names, laid = Names(text.base), Names(text.laid)
    for amendment in amendments:
        for operation in amendment.operations:
            yield _amendment_row(conference, amendment, operation, (names, laid))


def _amendment_row(
    conference: Conference, amendment: Amendment, operation: Operation, names: tuple[Names, Names]
) -> AmendmentRow:
    now, laid = names
    present, proposed = words_of(conference, operation, laid.text)
    ruling = amendment.rulings[-1].disposition if amendment.rulings else None
    spoken = clauses_of(operation)
    changes_words = isinstance(operation, Substitution)
    return AmendmentRow(
        amendment=conference.label(amendment.id),
        state=state_of(conference, amendment).value,
        sponsors=", ".join(conference.code(p) for p in amendment.sponsors),
        provision=", ".join(_cite(now, laid, c) for c in spoken[:1]) or "(the whole text)",
        change=operation_words(operation, now),
        operation=type(operation).__name__.lower(),
        part=operation.part.name.lower() if changes_words else "",
        language=operation.language if changes_words else "",
        present=present,
        proposed=proposed,
        rationale=amendment.rationale,
        outcome=_outcome(ruling.outcome.name) if ruling else "",
        reason=ruling.reason if ruling else "",
        revises=conference.label(amendment.revises) if amendment.revises else "",
        tabled=moment(amendment.time),
        id=amendment.id.hex(),
        clause=spoken[0].hex() if spoken else "",
    )


def words_of(conference: Conference, operation: Operation, laid: Instrument) -> tuple[str, str]:
    """Return the words that an operation was made against, and those that it makes."""
    match operation:
        case Substitution():
            return amended(conference, operation) or "", substituted(conference, operation) or ""
        case Insertion():
            return "", "\n".join(inserted_lines(operation))
        case Deletion(subtree=subtree):
            held = [laid[c].wording(laid.language) for c in subtree if c in laid]
            return "\n".join(filter(None, (w for h in held for w in (h.heading, h.text)))), ""
        case _:
            return "", ""


def decision_rows(conference: Conference, text: Text) -> Iterator[DecisionRow]:
    """Yield the decisions on a text in the order of the record, those no longer in force too."""
    names, laid = Names(text.base), Names(text.laid)
    held = [d for d in conference.decisions.values() if d.made.instrument == text.base.id]
    for number, decision in enumerate(sorted(held, key=lambda d: d.act.order), 1):
        yield from _decision_rows(conference, decision, number, (names, laid))


def _decision_rows(
    conference: Conference, decision: Decision, number: int, names: tuple[Names, Names]
) -> Iterator[DecisionRow]:
    now, laid = names
    made = decision.made
    touched = [w.clause for w in made.wordings]
    operations = tuple(s.operation for s in made.structure if s.operation is not None)
    places = [_cite(now, laid, c) for c in touched] + cited(now, operations)
    wording = "\n".join(w.result for w in made.wordings)
    for one in made.dispositions or (None,):
        label = ""
        if one is not None:
            known = one.amendment in conference.amendments
            label = conference.label(one.amendment) if known else one.amendment.hex()[:8]
        yield DecisionRow(
            decision=str(number),
            decided=moment(decision.act.time),
            by=conference.code(decision.act.party),
            standing=_standing(decision),
            provisions="; ".join(dict.fromkeys(places)),
            amendment=label,
            outcome=_outcome(one.outcome.name) if one else "",
            reason=one.reason if one else "",
            wording=wording,
            id=decision.act.id.hex(),
        )


def _standing(decision: Decision) -> str:
    if decision.undone_by is not None:
        return "undone"
    return "in force" if decision.displaced_by is None else "displaced"


def _cite(now: Names, laid: Names, clause: ClauseId) -> str:
    """Return how a clause is cited; one that is gone as it was in the text as laid."""
    return laid.cite(clause) if clause not in now.text and clause in laid.text else now.cite(clause)


def _outcome(name: str) -> str:
    return name.lower().replace("_", " ")


def moment(milliseconds: int) -> str:
    """Return a moment as YYYY-MM-DDTHH:MM:SSZ; a senseless one, from any clock, as a number."""
    try:
        return datetime.fromtimestamp(milliseconds // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OverflowError, ValueError, OSError):
        return str(milliseconds)
