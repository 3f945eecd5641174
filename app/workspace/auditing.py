"""Looking back: who did what, how a wording came about, and whether everything still holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from app.ids import ClauseId, EntryId
from app.keys.cards import CardError, parse_card
from app.merge.decisions import Outcome
from app.negotiation.amendment import clauses_of
from app.negotiation.conference import Act, Conference
from app.negotiation.events import (
    KIND_EPOCH,
    KIND_FORK_PROOF,
    KIND_FRONTIER,
    AmendmentCosponsored,
    AmendmentTabled,
    AmendmentWithdrawn,
    ClausesLaid,
    DecisionMade,
    Event,
    Housekeeping,
    MembersSet,
    RevisionIssued,
)
from app.negotiation.language_events import TranslationChecked, TranslationLaid
from app.negotiation.revision_events import Corrected, Renumbered, RevisionPaged
from app.negotiation.stand_events import StandEvent
from app.negotiation.talk_events import Commented, OnAmendment, OnClause
from app.ports import StoredEntry
from app.record.acts import read_acts
from app.record.door import Arrival
from app.record.envelope import entry_id
from app.record.evaluate import Evaluation
from app.record.roster import RosterError
from app.record.roster_chain import chain_of
from app.record.verdicts import Reason, Standing
from app.said import Said, counted, listed, said
from app.workspace.revision_words import described_revision, touched_by_revision
from app.workspace.stand_words import described_stand, touched_stand
from app.workspace.verdict_words import explained
from app.workspace.vouching import Filing, unsealed
from app.workspace.workspace import Progress, Workspace

_STRIDE = 256
_HOUSEKEEPING = {
    KIND_EPOCH: said("began a new key for its audience"),
    KIND_FRONTIER: said("stated what it holds"),
    KIND_FORK_PROOF: said("proved a fork"),
}


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry of the record, for showing.

    Attributes:
        time: ms since 1970 as claimed by the author's device.
        what: what happened, in words.
        clauses: that it touches.
        effect: "" when it counts, else why it does not.
        audience: "" for everybody, else the name of the narrow audience.
        sealed: a post-quantum signature covers it, its own or a later one of its feed.
        filed: when the secretariat first stated to hold it, ms since 1970; None: not yet.
    """

    entry: EntryId
    lam: int
    time: int
    party: str
    device: str
    what: str
    clauses: frozenset[ClauseId]
    effect: str
    audience: str = ""
    sealed: bool = True
    filed: int | None = None


@dataclass(frozen=True, slots=True)
class Audit:
    """What a check of everything found; ``failures`` is empty when all holds.

    Attributes:
        aside: how many of them, the last ones, only tell what is in quarantine: what others did,
            kept as evidence.
    """

    entries: int
    failures: tuple[str, ...]
    aside: int = 0

    @property
    def is_sound(self) -> bool:
        """Whether what is stored is what came in, whatever stands in quarantine."""
        return len(self.failures) == self.aside


def log(workspace: Workspace) -> list[LogRow]:
    """Return every entry held, in the order of the record, with what became of it."""
    conference = workspace.conference
    rows: list[LogRow] = []
    bare, filing = unsealed(workspace), Filing(workspace)
    for entry in sorted(workspace.evaluation.held.entries.values(), key=lambda e: (e.lam, e.id)):
        reason = workspace.evaluation.reason_of(entry.id)
        act = workspace.acts.get(entry.id) or read_acts([entry], workspace.ground).acts[0][0]
        refusal = conference.refusals.get(entry.id)
        effect = explained(reason.value) if reason else (refusal.why if refusal else "")
        card = workspace.ground.cards.get(entry.device)
        rows.append(
            LogRow(
                entry.id,
                entry.lam,
                entry.time,
                conference.code(act.party),
                card.label if card else "",
                described(conference, act.event),
                touched(conference, act),
                effect,
                conference.series(act.audience),
                entry.id not in bare,
                filing.at(entry),
            )
        )
    return rows


def touched(conference: Conference, act: Act) -> frozenset[ClauseId]:  # noqa: C901, PLR0911 one case a kind
    """Return the clauses that an act is about."""
    if isinstance(act.event, StandEvent):
        return touched_stand(conference, act.event)
    match act.event:
        case ClausesLaid(clauses=clauses):
            return frozenset(c.id for c in clauses)
        case TranslationLaid(clauses=named) | TranslationChecked(clauses=named):
            return frozenset(c.clause for c in named)
        case AmendmentTabled(operations=operations):
            return frozenset(c for o in operations for c in clauses_of(o))
        case AmendmentWithdrawn(amendment) | AmendmentCosponsored(amendment):
            held = conference.amendments.get(amendment)
            return held.clauses if held else frozenset()
        case Commented(OnClause(clause)):
            return frozenset({clause})
        case Commented(OnAmendment(amendment)):
            held = conference.amendments.get(amendment)
            return held.clauses if held else frozenset()
        case DecisionMade(wordings=wordings, structure=structure):
            tree = [c for s in structure if s.operation for c in clauses_of(s.operation)]
            return frozenset([*(w.clause for w in wordings), *tree, *_left(conference, act.event)])
        case Renumbered() | Corrected() | RevisionPaged():
            return touched_by_revision(act.event)
        case _:
            return frozenset()


def _left(conference: Conference, made: DecisionMade) -> Iterator[ClauseId]:
    """Yield the clauses of what a decision disposed of without putting it into effect."""
    named = {a for w in made.wordings for u in w.units for a in u.amendments}
    named |= {a for s in made.structure if s.operation for a in s.amendments}
    for disposition in made.dispositions:
        held = conference.amendments.get(disposition.amendment)
        if held is not None and held.id not in named:
            yield from held.clauses


def described(conference: Conference, event: Event) -> str:  # noqa: C901, PLR0911, PLR0912 one case a kind
    """Say in words what an event does."""
    if isinstance(event, StandEvent):
        return described_stand(conference, event)
    match event:
        case Housekeeping(kind):
            return _HOUSEKEEPING.get(kind) or said("wrote an entry of kind {kind}", kind=kind)
        case MembersSet(group, members):
            codes = ", ".join(conference.code(m) for m in members)
            group_code = conference.code(group)
            return said("named the members of {group}: {codes}", group=group_code, codes=codes)
        case ClausesLaid():
            return _laid(event)
        case AmendmentTabled(number=number, operations=operations):
            changes = counted(len(operations), "{count} change", "{count} changes")
            return said("tabled amendment {number}: {changes}", number=number, changes=changes)
        case AmendmentWithdrawn(amendment):
            return said("withdrew from {amendment}", amendment=_label(conference, amendment))
        case AmendmentCosponsored(amendment):
            label = _label(conference, amendment)
            return said("joined the sponsors of {amendment}", amendment=label)
        case DecisionMade():
            return _decided(conference, event)
        case RevisionIssued(symbol=symbol):
            return said("issued {symbol}", symbol=symbol)
        case Commented(subject=subject):
            if isinstance(subject, OnAmendment):
                label = _label(conference, subject.amendment)
                return said("commented on {amendment}", amendment=label)
            return said("commented")
        case TranslationLaid(language=language, clauses=clauses):
            count = counted(len(clauses), "{count} clause", "{count} clauses")
            return said("laid the wording in {language} of {clauses}", language=language,
                        clauses=count)  # fmt: skip
        case TranslationChecked(language=language, clauses=clauses):
            count = counted(len(clauses), "{count} clause", "{count} clauses")
            return said("marked {clauses} in {language} as checked", language=language,
                        clauses=count)  # fmt: skip
        case Renumbered() | Corrected() | RevisionPaged():
            return described_revision(conference, event)
        case _:
            assert_never(event)


_OUTCOMES = {
    Outcome.ADOPTED: said("adopted"),
    Outcome.ADOPTED_IN_PART: said("adopted in part"),
    Outcome.ADOPTED_AS_MODIFIED: said("adopted as modified"),
    Outcome.NOT_REFLECTED: said("not reflected"),
    Outcome.DEFERRED: said("deferred"),
    Outcome.RETAINED_IN_BRACKETS: said("retained in brackets"),
}


def outcome_words(outcome: Outcome) -> Said:
    """Return an outcome as people say it: "not reflected"."""
    return _OUTCOMES[outcome]


def _laid(event: ClausesLaid) -> Said:
    count, title = len(event.clauses), event.title
    if event.parts == 1:
        return said("laid “{title}”, {count} clauses", title=title, count=count)
    return said("laid “{title}”, {count} clauses (part {part} of {parts})", title=title,
                count=count, part=event.part, parts=event.parts)  # fmt: skip


def _decided(conference: Conference, event: DecisionMade) -> Said:
    ruled = listed(
        said(
            "{amendment} {outcome}",
            amendment=_label(conference, d.amendment),
            outcome=outcome_words(d.outcome),
        )
        for d in event.dispositions
    )
    if not ruled:
        return said("undid a decision") if event.undoes else said("decided")
    if event.undoes:
        return said("undid a decision: {ruled}", ruled=ruled)
    return said("decided: {ruled}", ruled=ruled)


def _label(conference: Conference, amendment: EntryId) -> str:
    known = amendment in conference.amendments
    return conference.label(amendment) if known else amendment.hex()[:8]


def audit(workspace: Workspace, progress: Progress | None = None) -> Audit:
    """Check everything anew: the file, every signature, every hash and chain, the state shown.

    A workspace in which something does not hold signs nothing from then on. Cost: a signature check
    an entry; nothing is trusted that was checked before.
    """
    failures = [*workspace.store.check(), *_unsound_ground(workspace)]
    evaluation = Evaluation(workspace.ground)
    stored = list(workspace.store.record.entries())
    for start in range(0, len(stored), _STRIDE):
        batch = stored[start : start + _STRIDE]
        evaluation, change = evaluation.with_arrivals(Arrival(s.envelope) for s in batch)
        refused = dict(change.refused)
        failures += [_unsound(s, refused[s.envelope]) for s in batch if s.envelope in refused]
        if progress is not None:
            progress(min(start + _STRIDE, len(stored)), len(stored))
    shown = workspace.evaluation.held
    same = dict(evaluation.held.reasons.items()) == dict(shown.reasons.items())
    if not same or set(evaluation.held.entries) != set(shown.entries):
        failures.append(said("The record, checked anew, gives another state than the one shown."))
    if failures:
        workspace.right.distrust()
    aside = tuple(_quarantined(evaluation))
    return Audit(len(stored), (*failures, *aside), len(aside))


def _unsound(stored: StoredEntry, reason: Reason) -> str:
    """Say what no longer holds of an entry that was right when it came in."""
    name = stored.id.hex()[:8]
    if entry_id(stored.envelope) != stored.id:
        return said("Entry {name}: what is stored is not what was signed.", name=name)
    return said(
        "Entry {name} from {source}: {why}",
        name=name,
        source=stored.source,
        why=explained(reason.value),
    )


def _unsound_ground(workspace: Workspace) -> Iterator[str]:
    """Yield what no longer holds of the rosters and cards that entries are judged by."""
    record = workspace.store.record
    try:
        chain = chain_of(record.rosters())
        cards = [parse_card(envelope).device for envelope in record.cards()]
    except (RosterError, CardError) as error:
        yield error.said
        return
    ground = workspace.ground
    if chain.head.hash != ground.chain.head.hash or set(cards) != set(ground.cards):
        yield said("The rosters and cards, checked anew, are others than those in use.")


def _quarantined(evaluation: Evaluation) -> Iterator[str]:
    for id_, reason in sorted(evaluation.reasons.items()):
        if reason.standing is Standing.QUARANTINED:
            yield said(
                "Entry {name} is in quarantine: {why}",
                name=id_.hex()[:8],
                why=explained(reason.value),
            )
