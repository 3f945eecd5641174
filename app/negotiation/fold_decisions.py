"""How the chair's decisions make the text, and how a revision freezes it.

Two decisions on one wording at one base cannot both stand (two of the chair's devices were apart):
the lower of (role number, entry id) does, everywhere, and the other is shown as displaced.
"""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rpds import HashTrieMap

from app.ids import EntryId
from app.merge.decisions import Disposition, Outcome, WordingDecision
from app.merge.operations import Substitution
from app.merge.outcomes import DecisionError, check_decision
from app.merge.rebase import Chain, Step
from app.negotiation.amendment import Ruling
from app.negotiation.barring import locked_against, moves_agreed
from app.negotiation.conference import Act, Conference, Decision, NoEffect, Refusal, Revision
from app.negotiation.events import DecisionMade, RevisionIssued
from app.negotiation.fold_languages import relaid
from app.negotiation.fold_numbers import numbered
from app.negotiation.fold_structure import restructure
from app.negotiation.language_states import behind
from app.negotiation.languages import Laying
from app.negotiation.place import Place
from app.negotiation.procedure import Procedure
from app.negotiation.text_hash import text_hash
from app.negotiation.wordings import chain_of, current_words, head_of
from app.said import said

_NO_CHAINS: HashTrieMap[Place, Chain] = HashTrieMap()
_NO_DECISIONS: HashTrieMap[EntryId, Decision] = HashTrieMap()
_NO_LAYINGS: HashTrieMap[EntryId, Laying] = HashTrieMap()


def decide(conference: Conference, act: Act, event: DecisionMade) -> Conference | Refusal:
    """Put a decision into effect, or list it as displaced by one that stands already."""
    fault = _form_fault(conference, event)
    if fault:
        return Refusal(NoEffect.BAD_BODY, fault)
    locked = locked_against(conference, event)
    if locked is not None:
        return locked
    return entered(conference, Decision(act, event))


def entered(conference: Conference, decision: Decision) -> Conference | Refusal:
    """Put a decision, or what is kept as one, into effect, or list it as displaced."""
    act = decision.act
    rivals = _rivals(conference, decision.made.wordings)
    if isinstance(rivals, Refusal):
        return rivals
    stronger = [r for r in rivals if r.rank < decision.rank]
    if stronger:
        winner = min(stronger, key=lambda r: r.rank)
        return _held(conference, replace(decision, displaced_by=EntryId(winner.act.id)))
    if not rivals:
        return _enact(conference, decision)
    after = _enact(_without(conference, rivals, act.id), decision)
    if isinstance(after, Refusal) or not isinstance(decision.act.event, DecisionMade):
        return after
    return moves_agreed(conference, after) or after


def issue(conference: Conference, act: Act, event: RevisionIssued) -> Conference | Refusal:
    """Freeze an instrument under a symbol, as it stood when the issuer signed."""
    text = conference.texts.get(event.instrument)
    if text is None:
        return Refusal(NoEffect.BAD_TARGET, "It issues a text that is not here.")
    if any(r.symbol == event.symbol for r in text.revisions):
        return Refusal(
            NoEffect.BAD_TARGET, said("The symbol {symbol} is taken.", symbol=event.symbol)
        )
    then, frozen = conference, text
    if text_hash(frozen.base) != event.text_hash:
        then = _as_of(conference, event)
        frozen = then.texts[event.instrument]
    if text_hash(frozen.base) != event.text_hash:
        return Refusal(NoEffect.BAD_TARGET, "Its hash is not that of the text decided so far.")
    late, issued = behind(then, frozen), (event.symbol, event.text_hash, act.time)
    revision = Revision(act.id, *issued, frozen.base, late, event.behind)
    held = replace(text, revisions=(*text.revisions, revision))
    return replace(conference, texts=conference.texts.insert(event.instrument, held))


def _form_fault(conference: Conference, event: DecisionMade) -> str:
    if event.instrument not in conference.texts:
        return "It decides on a text that is not here."
    disposed = {d.amendment: d for d in event.dispositions}
    touched = {a for w in event.wordings for u in w.units for a in u.amendments}
    touched |= {a for s in event.structure for a in s.amendments}
    if len(disposed) != len(event.dispositions) or touched - disposed.keys():
        return "It leaves an amendment that it touches without a disposition, or names one twice."
    if any(not conference.is_tabled_to_all(a) for a in disposed):
        return "It disposes of an amendment that is not before everybody."
    if any(d.outcome is not Outcome.ADOPTED and not d.reason for d in event.dispositions):
        return "It gives no reason for an amendment that it does not adopt as it is."
    if event.undoes is not None and not _undoable(conference, event.undoes):
        return "It undoes a decision that does not stand."
    return _torn_whole(conference, event, disposed.values())


def _undoable(conference: Conference, entry: EntryId) -> bool:
    found = conference.decisions.get(entry)
    if found is None or not isinstance(found.act.event, DecisionMade):
        return False
    return found.displaced_by is None and found.undone_by is None


def _torn_whole(
    conference: Conference, event: DecisionMade, dispositions: Iterable[Disposition]
) -> str:
    """Say which amendment that stands or falls together is taken in one unit, not in another."""
    for disposition in dispositions:
        amendment = conference.amendments[disposition.amendment]
        if disposition.outcome is Outcome.ADOPTED_IN_PART or not any(
            isinstance(o, Substitution) and o.whole for o in amendment.operations
        ):
            continue
        units = [u for w in event.wordings for u in w.units if amendment.id in u.amendments]
        if len({amendment.id in u.chosen for u in units}) > 1:
            return "It takes part of an amendment that stands or falls together."
    return ""


def _rivals(
    conference: Conference, wordings: Iterable[WordingDecision]
) -> list[Decision] | Refusal:
    """Return the decisions that stand where these would: the steps after what they follow."""
    found: dict[EntryId, Decision] = {}
    for wording in wordings:
        place: Place = (wording.clause, wording.language, wording.part)
        if wording.follows == head_of(conference, place):
            continue
        steps = chain_of(conference, place).steps
        entries = [None, *(s.entry for s in steps)]
        if wording.follows not in entries:
            return Refusal(NoEffect.BAD_TARGET, "It follows a decision that does not stand.")
        rival = steps[entries.index(wording.follows)].entry
        found[rival] = conference.decisions[rival]
    return list(found.values())


def _held(conference: Conference, decision: Decision) -> Conference:
    decisions = conference.decisions.insert(EntryId(decision.act.id), decision)
    return replace(conference, decisions=decisions)


def _enact(conference: Conference, decision: Decision) -> Conference | Refusal:
    event, entry = decision.made, EntryId(decision.act.id)
    before = conference = _held(conference, decision)
    for wording in event.wordings:
        after = _reword(conference, decision, wording)
        if isinstance(after, Refusal):
            return after
        conference = after
    after = restructure(conference, decision)
    if isinstance(after, Refusal):
        return after
    conference = numbered(before, after, decision)
    if event.undoes is not None:
        conference = _undo(conference, event.undoes, entry)
    return _ruled(conference, entry, event.dispositions)


def _reword(
    conference: Conference, decision: Decision, wording: WordingDecision
) -> Conference | Refusal:
    place: Place = (wording.clause, wording.language, wording.part)
    words = current_words(conference, place)
    if words is None:
        return Refusal(NoEffect.BAD_TARGET, "It rewords a clause that the text does not have.")
    try:
        check_decision(words, wording)
    except DecisionError as error:
        return Refusal(NoEffect.BAD_DIFF, str(error))
    chain = chain_of(conference, place)
    outcomes = {d.amendment: d.outcome for d in decision.made.dispositions}
    step = Step(EntryId(decision.act.id), wording, outcomes)
    home = conference.home[wording.clause]
    text = conference.texts[home]
    base = text.base.with_words(wording.clause, wording.language, wording.part, wording.result)
    return replace(
        conference,
        texts=conference.texts.insert(home, replace(text, base=base)),
        chains=conference.chains.insert(place, replace(chain, steps=(*chain.steps, step))),
    )


def _undo(conference: Conference, undone: EntryId, by: EntryId) -> Conference:
    """Mark a decision as undone and take its dispositions off the amendments."""
    decision = conference.decisions[undone]
    amendments = conference.amendments
    for disposition in decision.made.dispositions:
        held = amendments[disposition.amendment]
        left = tuple(r for r in held.rulings if r.decision != undone)
        amendments = amendments.insert(held.id, replace(held, rulings=left))
    decisions = conference.decisions.insert(undone, replace(decision, undone_by=by))
    return replace(conference, amendments=amendments, decisions=decisions)


def _ruled(
    conference: Conference, entry: EntryId, dispositions: Iterable[Disposition]
) -> Conference:
    amendments = conference.amendments
    for disposition in dispositions:
        held = amendments[disposition.amendment]
        rulings = (*held.rulings, Ruling(entry, disposition))
        amendments = amendments.insert(held.id, replace(held, rulings=rulings))
    return replace(conference, amendments=amendments)


def _without(conference: Conference, rivals: Iterable[Decision], winner: EntryId) -> Conference:
    """Return the conference as if the rivals, and what rests on them, had not been decided.

    The rare case, and the one place that replays: all other decisions are enacted once more from
    the text as laid, with the translations in between. One that can no longer be enacted rested on
    a rival, and falls with it.
    """
    fallen = {r.act.id for r in rivals}
    standing = _in_order(conference.decisions_in_force(), conference.languages.layings.values())
    conference = _reset(conference)
    for decision in standing:
        if isinstance(decision, Laying):
            conference = relaid(conference, decision)
            continue
        after = None
        if decision.act.id not in fallen and not _rivals(conference, decision.made.wordings):
            after = _enact(conference, replace(decision, undone_by=None))
        if after is None or isinstance(after, Refusal):
            conference = _held(conference, replace(decision, displaced_by=winner))
        else:
            conference = after
    return conference


def states_after(conference: Conference) -> Iterator[tuple[EntryId, Conference]]:
    """Yield the conference after each decision and each translation that stands, by their order."""
    standing = _in_order(conference.decisions_in_force(), conference.languages.layings.values())
    conference = _reset(conference)
    for one in standing:
        if isinstance(one, Laying):
            conference = relaid(conference, one)
            yield one.entry, conference
            continue
        after = _enact(conference, replace(one, undone_by=None))
        if not isinstance(after, Refusal):
            conference = after
            yield EntryId(one.act.id), conference


def replayed(conference: Conference) -> Conference:
    """Return the conference with its decisions in force enacted anew on the text as laid."""
    return _without(conference, (), EntryId(b""))


def before(conference: Conference, decision: Decision) -> Conference:
    """Return the conference with only what made the text before one decision, by their order."""
    when = decision.act.order
    held = {i: d for i, d in conference.decisions.items() if d.act.order < when}
    laid = {i: t for i, t in conference.languages.layings.items() if t.order < when}
    past = replace(
        conference,
        decisions=_NO_DECISIONS.update(held),
        languages=replace(conference.languages, layings=_NO_LAYINGS.update(laid)),
    )
    return replayed(past)


def _in_order(decisions: Iterable[Decision], layings: Iterable[Laying]) -> list[Decision | Laying]:
    """Return what makes the words of the texts, in the order of the record."""
    both: list[tuple[tuple[int, bytes], Decision | Laying]] = [
        *((d.act.order, d) for d in decisions),
        *((one.order, one) for one in layings),
    ]
    return [found for _, found in sorted(both, key=lambda pair: pair[0])]


def _reset(conference: Conference) -> Conference:
    texts, home = conference.texts, conference.home
    for id_, text in conference.texts.items():
        texts = texts.insert(id_, replace(text, base=text.laid))
        for clause in text.base.clauses:
            if clause not in text.laid:
                home = home.remove(clause)
    amendments = conference.amendments
    for amendment in conference.amendments.values():
        if amendment.rulings:
            amendments = amendments.insert(amendment.id, replace(amendment, rulings=()))
    return replace(
        conference,
        texts=texts,
        home=home,
        amendments=amendments,
        chains=_NO_CHAINS,
        languages=conference.languages.without_layings(),
    )


def _as_of(conference: Conference, event: RevisionIssued) -> Conference:
    """Return the text by what the issuer held of decisions and translations, when more has come."""
    upto = dict(event.upto)
    held = [d for d in conference.decisions.values() if d.act.seq <= upto.get(d.act.device, 0)]
    laid = [t for t in conference.languages.layings.values() if t.seq <= upto.get(t.device, 0)]
    # What was agreed since keeps nothing out of what had been decided before.
    past = replace(_reset(conference), decisions=_NO_DECISIONS, procedure=Procedure())
    for one in _in_order(held, laid):
        if isinstance(one, Laying):
            past = relaid(past, one)
            continue
        after = _again(past, replace(one, displaced_by=None, undone_by=None))
        past = past if isinstance(after, Refusal) else after
    return past


def _again(past: Conference, decision: Decision) -> Conference | Refusal:
    event = decision.act.event
    if isinstance(event, DecisionMade):
        return decide(past, decision.act, event)
    return entered(past, decision)
