"""The *travaux* of a clause: everything that the record says of how it came to read as it does.

It follows from the acts and the state alone, so that an export with the signed entries in it gives
the same answer on any machine (``history_proof``). Times are those that devices claimed.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.ids import AudienceId, ClauseId, DeviceId, EntryId, InstrumentId
from app.merge.decisions import Disposition
from app.merge.operations import Insertion, Retention, Substitution
from app.negotiation.amendment import clauses_of
from app.negotiation.conference import Act, Conference, Decision, Text
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of
from app.negotiation.events import AmendmentTabled, ClausesLaid, DecisionMade
from app.negotiation.revision_events import Corrected, Renumbered, RevisionPaged
from app.negotiation.wordings import chain_of
from app.record.acts import read_acts
from app.record.evidence import Judged
from app.said import apart, said
from app.treaty.instrument import Instrument
from app.treaty.wording import Part
from app.workspace.act_words import deed, instrument_of, is_about_whole_text, said_with
from app.workspace.auditing import outcome_words, touched
from app.workspace.naming import Names, audience_word
from app.workspace.operation_words import operation_words
from app.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Source:
    """What a history is read from: a workspace, or a part of the record that stands alone.

    Attributes:
        acts: that have an effect or had one.
        devices: labels of devices.
    """

    conference: Conference
    acts: Mapping[EntryId, Act]
    devices: Mapping[DeviceId, str]

    def device(self, device: DeviceId) -> str:
        """Return a device's label, "" where its card is not here."""
        return self.devices.get(device, "")


@dataclass(frozen=True, slots=True)
class Ruled:
    """What a decision did with one amendment."""

    amendment: str
    sponsors: tuple[str, ...]
    outcome: str
    reason: str


@dataclass(frozen=True, slots=True)
class Stage:
    """One state of a wording, or one decision on the place of a clause.

    Attributes:
        clause: that it is about.
        part: "heading", "text" or "structure".
        what: "laid", "decided", "undone", "corrected" or "renumbered".
        words: the wording then, or what was decided on the tree.
        decision: the entry that made it; None for the text as laid, and as brought by an insertion.
        party, device, time: of the decision.
        undone_by: the later decision that undid it, or None.
    """

    clause: ClauseId
    part: str
    what: str
    words: str
    decision: EntryId | None = None
    party: str = ""
    device: str = ""
    time: int = 0
    undone_by: EntryId | None = None
    rulings: tuple[Ruled, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One act that touched the clause, or something in it.

    Attributes:
        what: in words: "tabled FRA-5: new wording of Article 13(c)".
        words: what its author wrote with it: a comment, a rationale, reasons.
        audience: who can read it, as it is asked for with ``--audience``.
        order: (lamport time, entry id), the order of the record.
    """

    entry: EntryId
    what: str
    words: str
    party: str
    device: str
    time: int
    audience: str
    order: tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Issue:
    """How the clause stood in an issued revision.

    Attributes:
        change: "new", "reworded", "as before", "gone" or "not yet", against the one before it.
    """

    entry: EntryId
    symbol: str
    time: int
    change: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """An amendment on the clause, or on something in it, and what became of it."""

    amendment: str
    sponsors: tuple[str, ...]
    state: State


@dataclass(frozen=True, slots=True)
class History:
    """The travaux of a clause.

    Attributes:
        where: how the clause is cited now.
        language: whose wordings are shown.
        stages: its wordings in their order, then decisions on its place.
        rows: every act on it and what stands in it, in the order of the record.
        issues: the revisions of its text.
        proposals: the amendments on it and in it, each with what became of it.
    """

    instrument: InstrumentId
    clause: ClauseId
    where: str
    language: str
    stages: tuple[Stage, ...]
    rows: tuple[Row, ...]
    issues: tuple[Issue, ...]
    proposals: tuple[Proposal, ...]


def source_of(workspace: Workspace) -> Source:
    """Return what this device can read."""
    cards = workspace.ground.cards
    labels = {device: card.label for device, card in cards.items()}
    return Source(workspace.conference, workspace.acts, labels)


def seen_by(source: Source, audiences: Collection[AudienceId] = ()) -> Source:
    """Return what those can read who are in these audiences; by default, everybody."""
    kept = {i: a for i, a in source.acts.items() if a.audience is None or a.audience in audiences}
    return Source(source.conference.seen_by(audiences), kept, source.devices)


def source_of_judged(judged: Judged) -> Source:
    """Return what a part of the record says that stands alone."""
    read = read_acts(judged.entries.values(), judged.ground)
    labels = {device: card.label for device, card in judged.ground.cards.items()}
    return Source(judged.conference, {act.id: act for act, _ in read.acts}, labels)


def history(source: Source, text: Text, clause: ClauseId, language: str) -> History:
    """Return the travaux of a clause. Cost: one pass over the acts."""
    names = Names(text.base)
    scope = scope_of(source.conference, text, clause)
    return History(
        text.base.id,
        clause,
        names.cite(clause),
        language,
        tuple(_stages(source, clause, language, names)),
        tuple(_rows(source, text, scope, names)),
        tuple(issues_of(text, clause, language)),
        tuple(_proposals(source.conference, scope)),
    )


def scope_of(conference: Conference, text: Text, clause: ClauseId) -> frozenset[ClauseId]:
    """Return a clause with all that stands in it, or stood there when it was laid or issued."""
    found = {clause}
    for state in (text.laid, *(r.text for r in text.revisions), text.base):
        if clause in state:
            found |= {c.id for c, _ in state.walk(clause)}
    return frozenset(c for c in found if conference.home.get(c, text.base.id) == text.base.id)


def _proposals(conference: Conference, scope: Iterable[ClauseId]) -> Iterator[Proposal]:
    found = {a.id: a for c in scope for a in conference.amendments_on(c)}
    for amendment in sorted(found.values(), key=lambda a: conference.display_key(a.id)):
        sponsors = tuple(conference.code(p) for p in amendment.sponsors)
        yield Proposal(conference.label(amendment.id), sponsors, state_of(conference, amendment))


# Wordings -----------------------------------------------------------------------------------------


def _stages(source: Source, clause: ClauseId, language: str, names: Names) -> Iterator[Stage]:
    conference = source.conference
    for part in (Part.HEADING, Part.TEXT):
        chain = chain_of(conference, (clause, language, part))
        what = part.name.lower()
        if chain.laid or chain.steps:
            yield Stage(clause, what, "laid", chain.laid)
        for step in chain.steps:
            decision = conference.decisions[step.entry]
            yield _stage(source, (clause, what, step.decision.result), decision)
    yield from _tree_stages(source, clause, names)


def _stage(source: Source, told: tuple[ClauseId, str, str], decision: Decision) -> Stage:
    act = decision.act
    clause, part, words = told
    return Stage(
        clause,
        part,
        _deed(decision),
        words,
        act.id,
        source.conference.code(act.party),
        source.device(act.device),
        act.time,
        decision.undone_by,
        tuple(_ruled(source.conference, d) for d in decision.made.dispositions),
    )


def _deed(decision: Decision) -> str:
    match decision.act.event:
        case Corrected():
            return "corrected"
        case Renumbered():
            return "renumbered"
        case _:
            return "undone" if decision.made.undoes else "decided"


def _ruled(conference: Conference, disposition: Disposition) -> Ruled:
    found = conference.amendments.get(disposition.amendment)
    label = conference.label(found.id) if found else disposition.amendment.hex()[:8]
    sponsors = tuple(conference.code(p) for p in found.sponsors) if found else ()
    return Ruled(label, sponsors, outcome_words(disposition.outcome), disposition.reason)


def _tree_stages(source: Source, clause: ClauseId, names: Names) -> Iterator[Stage]:
    """Yield the decisions that put the clause where it is, or refused to change its place."""
    for decision in source.conference.decisions_in_force():
        for decided in decision.made.structure:
            operation = decided.operation
            if operation is None:
                for words in _undone_words(source.conference, clause, names, decision):
                    yield _stage(source, (clause, "structure", words), decision)
                continue
            brought = isinstance(operation, Insertion) and operation.clauses[0].id == clause
            if brought or clause in clauses_of(operation)[:1]:
                words = operation_words(operation, names)
                yield _stage(source, (clause, "structure", words), decision)


def _undone_words(
    conference: Conference, clause: ClauseId, names: Names, decision: Decision
) -> Iterable[str]:
    """Return what a decision did not put into effect on the clause, each thing once."""
    words = dict.fromkeys(
        operation_words(operation, names)
        for structure in decision.made.structure
        if structure.operation is None
        for amendment in structure.amendments
        if amendment in conference.amendments
        for operation in conference.amendments[amendment].operations
        if not isinstance(operation, Substitution | Retention)
        and clause in clauses_of(operation)[:1]
    )
    return [said("not put into effect: {change}", change=one) for one in words]


# Acts ---------------------------------------------------------------------------------------------


def _rows(source: Source, text: Text, scope: frozenset[ClauseId], names: Names) -> Iterator[Row]:
    found = (a for a in source.acts.values() if is_about(source.conference, a, text, scope))
    for act in sorted(found, key=lambda a: a.order):
        yield row_of(source, act, names)


def is_about(conference: Conference, act: Act, text: Text, scope: frozenset[ClauseId]) -> bool:
    """Say whether an act belongs to the travaux of the clauses in a scope; it must have effect."""
    if act.id in conference.refusals:
        return False
    if is_about_whole_text(act.event):
        return instrument_of(conference, act) == text.base.id
    match act.event:
        case RevisionPaged():
            return False
        case AmendmentTabled(operations=operations):
            brought = (c.id for o in operations if isinstance(o, Insertion) for c in o.clauses)
            return not scope.isdisjoint(brought) or not scope.isdisjoint(touched(conference, act))
        case DecisionMade(structure=structure):
            inserted = (s.operation for s in structure if isinstance(s.operation, Insertion))
            brought = (c.id for operation in inserted for c in operation.clauses)
            return not scope.isdisjoint(brought) or not scope.isdisjoint(touched(conference, act))
        case _:
            return not scope.isdisjoint(touched(conference, act))


def row_of(source: Source, act: Act, names: Names) -> Row:
    """Return an act as a row."""
    conference = source.conference
    return Row(
        act.id,
        _what(conference, act, names),
        said_with(act.event),
        conference.code(act.party),
        source.device(act.device),
        act.time,
        audience_word(conference, act.audience),
        act.order,
    )


def _what(conference: Conference, act: Act, names: Names) -> str:
    event = act.event
    if isinstance(event, AmendmentTabled) and act.id in conference.amendments:
        done = apart(operation_words(o, names) for o in event.operations)
        return said("{deed}: {changes}", deed=deed(conference, act), changes=done)
    if isinstance(event, ClausesLaid):
        return said("laid “{title}”", title=event.title)
    return deed(conference, act)


# Revisions ----------------------------------------------------------------------------------------


def issues_of(text: Text, clause: ClauseId, language: str) -> Iterator[Issue]:
    """Yield how a clause stood in each revision of its text, against the one before."""
    before = _reads(text.laid, clause, language)
    for number, revision in enumerate(text.revisions):
        now = _reads(revision.text, clause, language)
        yield Issue(revision.id, revision.symbol, revision.time, _change(before, now, number))
        before = now


def _reads(text: Instrument, clause: ClauseId, language: str) -> tuple[str, str] | None:
    if clause not in text:
        return None
    wording = text[clause].wording(language)
    return wording.heading, wording.text


def _change(before: tuple[str, str] | None, now: tuple[str, str] | None, number: int) -> str:
    if now is None:
        return "gone" if before is not None else "not yet"
    if before is None:
        return "new"
    if before != now:
        return "reworded"
    return "as before" if number else "as laid"
