"""Which part of the record a final text rests on: no more than what makes its words."""

from collections.abc import Iterable, Iterator, Mapping

from app.errors import NotFoundError
from app.ids import DeviceId, EntryId
from app.negotiation.conference import Act, Revision, Text
from app.negotiation.delegation import Delegation
from app.negotiation.events import (
    AmendmentCosponsored,
    AmendmentTabled,
    AmendmentWithdrawn,
    ClausesLaid,
    DecisionMade,
    RevisionIssued,
)
from app.negotiation.language_events import TranslationLaid
from app.negotiation.stand_events import (
    AmendmentSubject,
    PositionTaken,
    SilenceBroken,
    SilenceClosed,
    SilenceReceived,
)
from app.negotiation.talk_events import Commented, OnAmendment
from app.record.evidence import Evidence
from app.said import said
from app.workspace.finals.signatures import signs_for
from app.workspace.workspace import Workspace


def evidence_for(
    workspace: Workspace, text: Text, revision: Revision, signatories: Iterable[Delegation]
) -> Evidence:
    """Return the rosters, cards and entries that a revision's text follows from.

    The entries: the text as laid, the revision, the decisions and translations that its issuer
    held, the amendments that these disposed of, and what any of them refers to. So an amendment
    that nobody decided on, comments and positions stay out.

    Raises:
        NotFoundError: one of them is not here.
    """
    acts = _needed(workspace, text, revision)
    return evidence_of(workspace, acts, _devices_of(workspace, signatories))


def evidence_of(
    workspace: Workspace, acts: Mapping[EntryId, Act], more: Iterable[DeviceId] = ()
) -> Evidence:
    """Return acts as they were signed, with the rosters and the cards of their devices and more."""
    devices = {*more, *(act.device for act in acts.values())}
    wanted = set(acts)
    held = (s for s in workspace.store.record.entries() if s.id in wanted)
    entries = sorted(held, key=lambda s: acts[s.id].order)
    cards = [workspace.ground.cards[d].envelope for d in sorted(devices)]
    rosters = [roster.envelope for roster in workspace.ground.chain.rosters]
    return Evidence(tuple(rosters), tuple(cards), tuple(s.envelope for s in entries))


def _needed(workspace: Workspace, text: Text, revision: Revision) -> dict[EntryId, Act]:
    """Return the acts by id, closed under what they refer to."""
    issued = workspace.acts[revision.id].event
    upto = dict(issued.upto) if isinstance(issued, RevisionIssued) else {}
    first = [revision.id]
    for id_, act in workspace.acts.items():
        match act.event:
            case ClausesLaid(instrument=instrument):
                wanted = instrument == text.base.id
            case DecisionMade(instrument=instrument):
                held = act.seq <= upto.get(act.device, 0)
                wanted = (
                    held and instrument == text.base.id and id_ in workspace.conference.decisions
                )
            case TranslationLaid(instrument=instrument):
                wanted = act.seq <= upto.get(act.device, 0) and instrument == text.base.id
            case _:
                wanted = False
        if wanted:
            first.append(id_)
    return closed(workspace, first)


def closed(workspace: Workspace, first: Iterable[EntryId]) -> dict[EntryId, Act]:
    """Return acts by id, with all that they refer to.

    Raises:
        NotFoundError: one of them is not here.
    """
    found: dict[EntryId, Act] = {}
    waiting = list(first)
    while waiting:
        id_ = waiting.pop()
        if id_ in found:
            continue
        act = workspace.acts.get(id_)
        if act is None:
            hint = said("Ask for a bundle of everything, and export again.")
            raise NotFoundError(said("entry"), id_.hex()[:8], hint)
        found[id_] = act
        waiting += _rests_on(workspace, act)
    return found


def _rests_on(workspace: Workspace, act: Act) -> Iterator[EntryId]:  # noqa: C901 one case a kind
    yield from workspace.evaluation.held.entries[act.id].refs
    match act.event:
        case DecisionMade() as made:
            yield from (EntryId(d.amendment) for d in made.dispositions)
            yield from (w.follows for w in made.wordings if w.follows is not None)
            if made.undoes is not None:
                yield made.undoes
        case AmendmentTabled(revises=earlier) if earlier is not None:
            yield EntryId(earlier)
        case AmendmentWithdrawn(amendment) | AmendmentCosponsored(amendment):
            yield amendment
        case PositionTaken(AmendmentSubject(amendment)):
            yield amendment
        case SilenceBroken(silence=silence) | SilenceClosed(silence=silence):
            yield silence
        case SilenceReceived(silence=silence, breaking=breaking):
            yield from (silence, breaking)
        case Commented(subject=subject, answers=answers):
            if isinstance(subject, OnAmendment):
                yield subject.amendment
            if answers is not None:
                yield answers
        case _:
            pass


def _devices_of(workspace: Workspace, parties: Iterable[Delegation]) -> set[DeviceId]:
    """Return the devices that may sign for parties, as the newest roster has them."""
    roster, cards = workspace.roster, workspace.ground.cards
    return {d for p in parties for d in roster.seats if d in cards and signs_for(roster, d, p)}
