"""A text in columns: as decided, each amendment, the rolling text, the decisions."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from app.formats.columns_page import Columns, Proposed, Row
from app.formats.columns_page import write as write_page
from app.formats.view import RenderedClause, Segment, SegmentKind, plain
from app.ids import ClauseId
from app.merge.operations import Deletion, Insertion, Operation, Substitution
from app.merge.rebase import hunks_of
from app.negotiation.amendment import Amendment
from app.negotiation.conference import Conference, Decision
from app.negotiation.dispositions import state_of
from app.treaty.redline import redline_of
from app.treaty.span import Change
from app.workspace.exports.order import Document, Order
from app.workspace.exports.rendered import open_choices
from app.workspace.naming import Names
from app.workspace.operation_words import amended, operation_words
from app.workspace.reading import shown
from app.workspace.tabulating import moment
from app.workspace.view import View

_KINDS = {
    Change.KEPT: SegmentKind.PLAIN,
    Change.DELETED: SegmentKind.DELETED,
    Change.INSERTED: SegmentKind.INSERTED,
}


def write(order: Order) -> Document:
    """Write a text in columns."""
    rolling = shown(order.conference, order.text, replace(order.wanted, view=View.ROLLING))
    base = shown(order.conference, order.text, replace(order.wanted, view=View.BASE))
    now = {row.clause.id: row for row in base.text.clauses}
    names = Names(order.text.base)
    proposed = _by_clause(order)
    rows = tuple(
        _row(order, names, row, (now.get(row.clause.id), proposed.get(row.clause.id, [])))
        for row in rolling.text.clauses
    )
    page = Columns(rolling.text.title, rolling.text.symbol, rolling.text.language, rows)
    return Document(write_page(page), open_choices(rolling))


def _by_clause(order: Order) -> Mapping[ClauseId, list[tuple[Amendment, Operation]]]:
    """Return by clause the operations that are about it; of an insertion by its first clause."""
    found: dict[ClauseId, list[tuple[Amendment, Operation]]] = {}
    for amendment in order.conference.ordered(order.text.base.id):
        for operation in amendment.operations:
            place = _brought_or_named(operation)[0]
            found.setdefault(place, []).append((amendment, operation))
    return found


def _row(
    order: Order,
    names: Names,
    row: RenderedClause,
    held: tuple[RenderedClause | None, list[tuple[Amendment, Operation]]],
) -> Row:
    base, proposed = held
    id_ = row.clause.id
    return Row(
        id_.hex(),
        names.cite(id_) if base else "",
        row.label,
        base.heading if base else (),
        base.text if base else (),
        tuple(_proposed(order.conference, names, a, o) for a, o in proposed),
        row.heading,
        row.text,
        tuple(_decisions(order.conference, id_)),
    )


def _proposed(
    conference: Conference, names: Names, amendment: Amendment, operation: Operation
) -> Proposed:
    return Proposed(
        conference.label(amendment.id),
        tuple(conference.code(p) for p in amendment.sponsors),
        state_of(conference, amendment).value,
        _words(conference, names, operation),
        amendment.rationale,
    )


def _words(conference: Conference, names: Names, operation: Operation) -> tuple[Segment, ...]:
    """Return a new wording as a tracked change of what it was made against; else what it does."""
    if isinstance(operation, Substitution):
        base = amended(conference, operation)
        if base is not None:
            spans = redline_of(base, hunks_of(base, operation.delta))
            return tuple(Segment(_KINDS[s.change], s.text) for s in spans)
    if isinstance(operation, Deletion):
        return plain(f"delete {names.cite(operation.clause)}")
    return plain(operation_words(operation, names))


def _decisions(conference: Conference, clause: ClauseId) -> Iterator[str]:
    for decision in conference.decisions_in_force():
        if not _is_about(decision, clause):
            continue
        told = [
            f"{conference.label(d.amendment)} {d.outcome.name.lower().replace('_', ' ')}"
            + (f": {d.reason}" if d.reason else "")
            for d in decision.made.dispositions
            if d.amendment in conference.amendments
        ]
        yield f"{moment(decision.act.time)[:10]}: {'; '.join(told) or 'decided'}"


def _is_about(decision: Decision, clause: ClauseId) -> bool:
    if any(w.clause == clause for w in decision.made.wordings):
        return True
    operations = [s.operation for s in decision.made.structure if s.operation is not None]
    return any(clause in _brought_or_named(operation) for operation in operations)


def _brought_or_named(operation: Operation) -> tuple[ClauseId, ...]:
    if isinstance(operation, Insertion):
        return tuple(c.id for c in operation.clauses)
    return (operation.clause,)
