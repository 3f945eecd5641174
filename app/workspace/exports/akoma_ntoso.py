"""A text as an Akoma Ntoso file: as decided, as issued, or with all live proposals in brackets."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import assert_never

from app.formats.akn.eids import eids
from app.formats.akn.metadata import AMENDMENT, work_address
from app.formats.akn.model import (
    AknText,
    ClauseState,
    DocumentType,
    Identity,
    Modification,
    Party,
    Seal,
    Unit,
)
from app.formats.akn.write import write as write_akn
from app.formats.view import RenderedClause, RenderedText, SegmentKind
from app.ids import ClauseId
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
from app.negotiation.amendment import Amendment
from app.negotiation.conference import Conference, Text
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of, waits
from app.negotiation.events import ClausesLaid
from app.negotiation.rolling import extended, proposals, rolling_hash
from app.negotiation.text_hash import text_hash
from app.treaty.instrument import Instrument
from app.treaty.numbering import labels
from app.workspace.exports.order import Document, DocumentView, Order
from app.workspace.exports.rendered import open_choices, seen_by
from app.workspace.naming import speaking


def write(order: Order) -> Document:
    """Write a text as Akoma Ntoso."""
    seen = seen_by(order)
    data = write_akn(akn_text(order, seen.text))
    return Document(data, open_choices(seen))


def akn_text(order: Order, shown: RenderedText) -> AknText:
    """Return a text as shown, with what an Akoma Ntoso file says beside its words."""
    conference, text = order.conference, order.text
    rolling_ = order.view is not DocumentView.BASE and not order.wanted.revision
    frozen = _as_shown(order)
    names = eids(frozen.walk(), numbers_of(frozen), speaking(frozen.language))
    first = first_names(text)
    units = tuple(_unit(row, names, first, frozen, text) for row in shown.clauses)
    modifications = tuple(_modifications(order, names)) if rolling_ else ()
    return AknText(
        DocumentType.ADOPTED if order.adopted else DocumentType.DRAFT,
        shown.title,
        identity_of(order, shown.symbol),
        units,
        parties_of(conference),
        modifications,
        seal_of(order, frozen),
    )


def _as_shown(order: Order) -> Instrument:
    """Return the tree that the text as shown has: with the proposed clauses in their places."""
    if order.wanted.revision:
        wanted = order.wanted.revision.strip().casefold()
        return next(r.text for r in order.text.revisions if r.symbol.casefold() == wanted)
    if order.view is DocumentView.BASE:
        return order.text.base
    whole, _ = extended(order.text.base, proposals(order.conference, order.text))
    return whole


def numbers_of(text: Instrument) -> dict[ClauseId, str]:
    """Return the number of every clause, in the text's own language."""
    words = speaking(text.language)
    return {id_: label.number for id_, label in labels(text, text.language, words).items()}


def first_names(text: Text) -> dict[ClauseId, str]:
    """Return the name that each clause had in the first state of the text that has the clause."""
    found: dict[ClauseId, str] = {}
    for state in (*(r.text for r in reversed(text.revisions)), text.laid):
        found |= eids(state.walk(), numbers_of(state), speaking(state.language))
    return found


def _unit(
    row: RenderedClause,
    names: Mapping[ClauseId, str],
    first: Mapping[ClauseId, str],
    frozen: Instrument,
    text: Text,
) -> Unit:
    id_ = row.clause.id
    eid = names[id_]
    wid = first.get(id_, eid)
    segments = (*row.heading, *row.text)
    marked = [s for s in segments if s.kind is not SegmentKind.PLAIN]
    state, by = ClauseState.NONE, tuple[str, ...]()
    if id_ in frozen and id_ not in text.base and id_ not in first:
        state, by = ClauseState.PROPOSED, marked[0].sponsors if marked else ()
    elif marked:
        state = ClauseState.BRACKETED
    return Unit(row, eid, wid if wid != eid else "", state, by)


def identity_of(order: Order, symbol: str) -> Identity:
    """Return what a text is called: its dates are those of the record, and none of this device."""
    laid = laid_at(order)
    return Identity(
        order.conference.title,
        day(laid),
        day(changed_at(order, laid)),
        symbol,
        order.wanted.language or order.text.base.language,
    )


def laid_at(order: Order) -> int:
    """Return when the text was laid, in ms since 1970, as its author's device says."""
    times = [
        act.time
        for act in order.workspace.acts.values()
        if isinstance(act.event, ClausesLaid) and act.event.instrument == order.text.base.id
    ]
    return min(times, default=0)


def changed_at(order: Order, laid: int) -> int:
    """Return when what is shown last changed."""
    text, conference = order.text, order.conference
    if order.wanted.revision:
        wanted = order.wanted.revision.strip().casefold()
        return next(r.time for r in text.revisions if r.symbol.casefold() == wanted)
    decided = [
        d.act.time for d in conference.decisions_in_force() if d.made.instrument == text.base.id
    ]
    tabled = [a.time for a in conference.ordered(text.base.id)]
    return max([laid, *decided, *(tabled if order.view is not DocumentView.BASE else [])])


def day(milliseconds: int) -> str:
    """Return a day as YYYY-MM-DD in UTC."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC).date().isoformat()


def parties_of(conference: Conference) -> tuple[Party, ...]:
    """Return the parties by code."""
    found = sorted(conference.parties.values(), key=lambda p: p.code)
    return tuple(Party(p.code, p.name) for p in found)


def seal_of(order: Order, shown: Instrument) -> Seal:
    """Return the hashes that the file can be held against."""
    conference = order.workspace.ground.chain.conference.hex()
    if order.wanted.revision:
        return Seal(conference, text_hash(shown).hex())
    return Seal(conference, text_hash(order.text.base).hex(), rolling_hash(order.conference).hex())


def _modifications(order: Order, names: Mapping[ClauseId, str]) -> Iterator[Modification]:
    """Yield what live amendments would change, in order of display."""
    for amendment in order.conference.ordered(order.text.base.id):
        state = state_of(order.conference, amendment)
        if state in _LIVE or waits(order.conference, amendment):
            yield from (m for _, m in modifications_of(order, amendment, names))


def modifications_of(
    order: Order, amendment: Amendment, names: Mapping[ClauseId, str]
) -> Iterator[tuple[Operation, Modification]]:
    """Yield the operations of an amendment, each with what it would change."""
    label = order.conference.label(amendment.id)
    source = work_address(AMENDMENT, amendment_identity(order, amendment))
    for operation in amendment.operations:
        kind = _KINDS.get(type(operation))
        if kind is None:
            continue
        target = target_of(operation)
        name = names.get(target, "") if target else ""
        told = type(operation).__name__.lower()
        yield operation, Modification(label, kind, told, name, source)


def amendment_identity(order: Order, amendment: Amendment) -> Identity:
    """Return what an amendment is called: its number is its document number."""
    label = order.conference.label(amendment.id)
    when = day(amendment.time)
    language = order.text.base.language
    return Identity(order.conference.title, when, when, label, language)


_LIVE = frozenset({State.TABLED, State.ATTENTION, State.DEFERRED, State.RETAINED})
_KINDS: Mapping[type, str] = {
    Substitution: "substitution",
    Insertion: "insertion",
    Deletion: "repeal",
    Relocation: "renumbering",
    Split: "split",
    Join: "join",
}
"""What Akoma Ntoso calls an operation; a retention changes nothing and is none."""


def target_of(operation: Operation) -> ClauseId | None:
    """Return the clause that an operation changes; of an insertion the first new one."""
    match operation:
        case Insertion(clauses=clauses):
            return clauses[0].id if clauses else None
        case (
            Substitution(clause=clause)
            | Deletion(clause=clause)
            | Relocation(clause=clause)
            | Split(clause=clause)
            | Join(clause=clause)
            | Retention(clause=clause)
        ):
            return clause
        case _:
            assert_never(operation)
