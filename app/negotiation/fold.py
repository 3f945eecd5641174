"""The fold: what each effective entry does to the conference. One short handler per event; total.

``apply`` never fails: an act that breaks a rule stays in the record and is listed with its refusal.
The fold never tokenises and never diffs; it does arithmetic on stored deltas, so that no library,
Unicode version or clock changes a result. Cost of one act: that of the clauses it names.
"""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from collections.abc import Iterable
from dataclasses import replace

from rpds import HashTrieMap

from app.ids import ClauseId, InstrumentId
from app.negotiation.conference import Act, Conference, NoEffect, Refusal, Text
from app.negotiation.events import (
    AmendmentCosponsored,
    AmendmentTabled,
    AmendmentWithdrawn,
    ClausesLaid,
    DecisionMade,
    Housekeeping,
    MembersSet,
    RevisionIssued,
)
from app.negotiation.fold_amendments import cosponsor, withdraw
from app.negotiation.fold_barred import table_if_admitted
from app.negotiation.fold_decisions import issue
from app.negotiation.fold_languages import check_translation, lay_translation
from app.negotiation.fold_quorum import decide_with_quorum
from app.negotiation.fold_revisions import revise
from app.negotiation.fold_stand import fold_stand
from app.negotiation.fold_talk import comment
from app.negotiation.language_events import TranslationChecked, TranslationLaid
from app.negotiation.revision_events import Corrected, Renumbered, RevisionPaged
from app.negotiation.talk_events import Commented
from app.treaty.instrument import Clause, Instrument, MisplacedClauseError


def apply(conference: Conference, act: Act) -> Conference:
    """Return the conference after an act; a refused one is only listed among the refusals."""
    outcome = _effect(conference, act)
    if isinstance(outcome, Refusal):
        return refuse(conference, act, outcome)
    return outcome


def refuse(conference: Conference, act: Act, refusal: Refusal) -> Conference:
    """Return the conference with an act listed as having no effect."""
    return replace(conference, refusals=conference.refusals.insert(act.id, refusal))


def apply_all(conference: Conference, acts: Iterable[Act]) -> Conference:
    """Fold acts that are already in the order of the record."""
    for act in acts:
        conference = apply(conference, act)
    return conference


def _effect(conference: Conference, act: Act) -> Conference | Refusal:  # noqa: C901, PLR0911, PLR0912 one case a kind
    event = act.event
    match event:  # what there may be tens of thousands of comes first
        case AmendmentTabled():
            return table_if_admitted(conference, act, event)
        case DecisionMade():
            return decide_with_quorum(conference, act, event)
        case Housekeeping():
            return conference
        case MembersSet():
            return _set_members(conference, event)
        case ClausesLaid():
            return _lay(conference, event)
        case AmendmentWithdrawn():
            return withdraw(conference, act, event)
        case AmendmentCosponsored():
            return cosponsor(conference, act, event)
        case RevisionIssued():
            return issue(conference, act, event)
        case Commented():
            return comment(conference, act, event)
        case TranslationLaid():
            return lay_translation(conference, act, event)
        case TranslationChecked():
            return check_translation(conference, event)
        case Renumbered() | Corrected() | RevisionPaged():
            return revise(conference, act, event)
        case _:
            return fold_stand(conference, act, event)


def _set_members(conference: Conference, event: MembersSet) -> Conference | Refusal:
    group = conference.parties.get(event.group)
    if group is None or any(m not in conference.parties for m in event.members):
        return Refusal(NoEffect.BAD_TARGET, "It names a delegation that the roster does not have.")
    named = conference.parties.insert(event.group, replace(group, members=event.members))
    return replace(conference, parties=named)


def _lay(conference: Conference, event: ClausesLaid) -> Conference | Refusal:
    if any(c.id in conference.home for c in event.clauses):
        return Refusal(NoEffect.BAD_TARGET, "It lays a clause whose id is already in a text.")
    held = conference.texts.get(event.instrument)
    if held is None:
        empty = Instrument(event.instrument, event.title, event.language)
        held = Text(empty, empty, event.parts, 0)
    try:
        laid = held.laid.with_clauses(event.clauses)
        base = held.base.with_clauses(event.clauses)
    except MisplacedClauseError as error:
        return Refusal(NoEffect.BAD_TARGET, str(error))
    text = replace(held, laid=laid, base=base, received=held.received + 1)
    return replace(
        conference,
        texts=conference.texts.insert(event.instrument, text),
        home=_housed(conference, event.instrument, event.clauses),
    )


def _housed(
    conference: Conference, instrument: InstrumentId, clauses: Iterable[Clause]
) -> HashTrieMap[ClauseId, InstrumentId]:
    home = conference.home
    for clause in clauses:
        home = home.insert(clause.id, instrument)
    return home
