"""How tabling, withdrawing and co-sponsoring change the conference."""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from rpds import HashTrieMap, HashTrieSet

from app.ids import AmendmentId, ClauseId, InstrumentId
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
from app.negotiation.amending import amended_to, with_amendments
from app.negotiation.amendment import Amendment, Life
from app.negotiation.barring import barred_on
from app.negotiation.conference import Act, Conference, NoEffect, Number, Refusal
from app.negotiation.events import AmendmentCosponsored, AmendmentTabled, AmendmentWithdrawn
from app.negotiation.wordings import chain_of
from app.settings import MAX_CLAUSE_BYTES
from app.treaty.delta import DeltaError, apply_hunks
from app.treaty.rank import MAX_RANK_BYTES
from app.treaty.wording import Part, wording_hash

_NO_AMENDMENTS: HashTrieSet[AmendmentId] = HashTrieSet()


def table(conference: Conference, act: Act, event: AmendmentTabled) -> Conference | Refusal:
    """Put an amendment on the table, or a revised version in the place of the earlier one."""
    fault = _fault(conference, act, event)
    if fault is not None:
        return fault
    return with_amendment(conference, _amendment(conference, act, event))


def stands_apart(amendment: Amendment, then: Conference, now: Conference) -> bool:
    """Tell whether acts that were folded without an earlier amendment do the same with it.

    Nothing asks for an amendment but by its id, or for those of its number when another of that
    number comes; and what it asked for when it came, it asks no more.

    Args:
        amendment: as it was tabled.
        then: the conference with it, before the later acts.
        now: the conference after them, without it; none that it refused names the amendment.
    """
    if amendment.revises is not None or amendment.widens is not None:
        return False
    place = _numbered_place(amendment)
    alike = (*(now.numbered.get(place) or ()), amendment.id)
    return alike == then.numbered[place] and (amendment.party, amendment.id) not in now.widened


def with_amendment(conference: Conference, amendment: Amendment) -> Conference:
    """Return the conference with one more amendment, nothing of it questioned."""
    held, changed = conference.amendments.insert(amendment.id, amendment), [amendment.id]
    if amendment.revises is not None:
        before = replace(held[amendment.revises], life=Life.SUPERSEDED)
        held = held.insert(before.id, before)
        changed.append(before.id)
    place = _numbered_place(amendment)
    same = (*(conference.numbered.get(place) or ()), amendment.id)
    tabled = replace(
        conference,
        amendments=held,
        amended=amended_to(conference, held, *changed),
        numbered=conference.numbered.insert(place, same),
        on_clause=_indexed(conference, amendment),
    )
    if amendment.audience is not None:
        narrow = conference.narrow.insert(amendment.id, amendment.audience)
        tabled = replace(tabled, narrow=narrow)
    return _widened(tabled, amendment)


def _numbered_place(amendment: Amendment) -> Number:
    return (amendment.party, amendment.audience, amendment.number)


def _widened(conference: Conference, amendment: Amendment) -> Conference:
    """Return the conference with a narrower amendment superseded by the one that widens it.

    Whichever of the two sorts first: each audience orders its own entries. What everybody reads is
    never superseded so, or those in a narrow audience would see another text than the others.
    """
    held, widened, party = conference.amendments, conference.widened, amendment.party
    if amendment.widens is None and amendment.is_public:
        return conference
    if amendment.widens is not None:
        widened = widened.insert((party, amendment.widens), amendment.id)
    changed: list[AmendmentId] = []
    for narrow in (amendment.widens, amendment.id):
        old = held.get(narrow) if narrow is not None else None
        if old is not None and not old.is_public and (old.party, old.id) in widened:
            held = held.insert(old.id, replace(old, life=Life.SUPERSEDED))
            changed.append(old.id)
    return with_amendments(replace(conference, widened=widened), held, *changed)


def withdraw(conference: Conference, act: Act, event: AmendmentWithdrawn) -> Conference | Refusal:
    """Take one sponsor off; an amendment that loses its last sponsor is withdrawn."""
    held = _named(conference, act, event.amendment)
    if held is None or act.party not in held.sponsors:
        return Refusal(NoEffect.BAD_TARGET, "Only a sponsor can withdraw an amendment.")
    left = tuple(p for p in held.sponsors if p != act.party)
    life = held.life if left or held.life is not Life.TABLED else Life.WITHDRAWN
    return _with(conference, replace(held, sponsors=left, life=life))


def cosponsor(
    conference: Conference, act: Act, event: AmendmentCosponsored
) -> Conference | Refusal:
    """Add a sponsor; a withdrawn amendment is thereby on the table again."""
    held = _named(conference, act, event.amendment)
    if held is None or held.life is Life.SUPERSEDED:
        return Refusal(NoEffect.BAD_TARGET, "There is no such amendment on the table.")
    if act.party in held.sponsors:
        return Refusal(NoEffect.BAD_TARGET, "The delegation sponsors the amendment already.")
    if held.life is Life.WITHDRAWN and held.is_public:
        fault = barred_on(conference, held.instrument, held.clauses)
        if fault is not None:
            return fault
    joined = replace(
        held,
        sponsors=(*held.sponsors, act.party),
        asked=tuple(p for p in held.asked if p != act.party),
        life=Life.TABLED,
    )
    return _with(conference, joined)


def _named(conference: Conference, act: Act, amendment: AmendmentId) -> Amendment | None:
    """Return the amendment that an act is about; one audience never changes what another sees."""
    held = conference.amendments.get(amendment)
    return held if held is not None and held.audience == act.audience else None


def _with(conference: Conference, amendment: Amendment) -> Conference:
    held = conference.amendments.insert(amendment.id, amendment)
    return with_amendments(conference, held, amendment.id)


def _amendment(conference: Conference, act: Act, event: AmendmentTabled) -> Amendment:
    before = conference.amendments[event.revises] if event.revises is not None else None
    taken = conference.numbered.get((act.party, act.audience, event.number)) or ()
    families = {conference.amendments[i].clash for i in taken}
    # Nobody stands behind words that it has not signed: sponsors before are asked anew.
    others = (*event.asked, *(before.sponsors if before else ()))
    return Amendment(
        id=AmendmentId(act.id),
        number=event.number,
        clash=before.clash if before else len(families),
        revision=before.revision + 1 if before else 0,
        party=act.party,
        sponsors=(act.party,),
        asked=tuple(p for p in dict.fromkeys(others) if p != act.party),
        revises=event.revises,
        instrument=event.instrument,
        operations=event.operations,
        rationale=event.rationale,
        order=act.order,
        time=act.time,
        audience=act.audience,
        widens=event.widens,
    )


def _indexed(
    conference: Conference, amendment: Amendment
) -> HashTrieMap[ClauseId, HashTrieSet[AmendmentId]]:
    index = conference.on_clause
    for clause in amendment.clauses:
        index = index.insert(clause, (index.get(clause) or _NO_AMENDMENTS).insert(amendment.id))
    return index


def _fault(conference: Conference, act: Act, event: AmendmentTabled) -> Refusal | None:
    if event.instrument not in conference.texts:
        return Refusal(NoEffect.BAD_TARGET, "It amends a text that is not here.")
    fault = _revision_fault(conference, act, event)
    if fault is not None:
        return Refusal(NoEffect.BAD_TARGET, fault)
    for operation in event.operations:
        refusal = _operation_fault(conference, event.instrument, operation)
        if refusal is not None:
            return refusal
    return None


def _revision_fault(conference: Conference, act: Act, event: AmendmentTabled) -> str | None:
    party = act.party
    if any(p not in conference.parties for p in event.asked):
        return "It asks a delegation that the roster does not have to co-sponsor it."
    if event.revises is None:
        return None
    before = _named(conference, act, event.revises)
    if before is None or before.party != party or before.number != event.number:
        return "It revises an amendment that is not the delegation's own."
    if before.life is Life.SUPERSEDED:
        return "It revises a version that is itself superseded."
    if before.life is Life.TABLED and party not in before.sponsors:
        return "It revises an amendment that the delegation no longer sponsors."
    return None


def _operation_fault(  # noqa: PLR0911 one case a kind
    conference: Conference, instrument: InstrumentId, operation: Operation
) -> Refusal | None:
    match operation:
        case Substitution():
            return _substitution_fault(conference, instrument, operation)
        case Insertion():
            return _bad_target(_insertion_fault(conference, instrument, operation))
        case Deletion(clause=clause, subtree=subtree):
            named = subtree[:1] == (clause,)
            why = "" if named else "A deletion must begin with the clause itself."
            return _bad_target(why or _unknown(conference, instrument, subtree))
        case Relocation(clause=clause, parent=parent):
            there = (clause,) if parent is None else (clause, parent)
            return _bad_target(_unknown(conference, instrument, there))
        case Split():
            return _split_fault(conference, instrument, operation)
        case Retention(clause=clause):
            return _bad_target(_unknown(conference, instrument, (clause,)))
        case Join(clause=clause, second=second):
            return _bad_target(_unknown(conference, instrument, (clause, second)))
        case _:
            assert_never(operation)


def _bad_target(why: str) -> Refusal | None:
    return Refusal(NoEffect.BAD_TARGET, why) if why else None


def _unknown(conference: Conference, instrument: InstrumentId, clauses: Iterable[ClauseId]) -> str:
    known = all(conference.home.get(c) == instrument for c in clauses)
    return "" if known else "It names a clause that the text does not have."


def _insertion_fault(conference: Conference, instrument: InstrumentId, op: Insertion) -> str:
    if op.parent is not None and conference.home.get(op.parent) != instrument:
        return "It inserts into a clause that the text does not have."
    if not op.clauses or op.clauses[0].parent is not None:
        return "It inserts nothing, or names no first clause."
    seen: set[ClauseId] = set()
    for clause in op.clauses:
        if clause.id in seen or clause.id in conference.home:
            return "It inserts a clause whose id is already in a text."
        if seen and clause.parent not in seen:
            return "It inserts a clause that stands under none of its own."
        if not 0 < len(clause.rank) <= MAX_RANK_BYTES:
            return "It names no proper place among the siblings."
        seen.add(clause.id)
    return ""


def _split_fault(conference: Conference, instrument: InstrumentId, op: Split) -> Refusal | None:
    unknown = _bad_target(_unknown(conference, instrument, (op.clause,)))
    if unknown is not None or op.second in conference.home:
        return unknown or _bad_target("It names its second part by a clause that is there.")
    base = chain_of(conference, (op.clause, op.language, Part.TEXT)).wording(op.base)
    if base is None or not 0 < op.at < len(base):
        return Refusal(NoEffect.BAD_DIFF, "It splits a wording that is not in the record.")
    return None


def _substitution_fault(
    conference: Conference, instrument: InstrumentId, op: Substitution
) -> Refusal | None:
    if conference.home.get(op.clause) != instrument:
        return Refusal(NoEffect.BAD_TARGET, "It names a clause that the text does not have.")
    base = chain_of(conference, (op.clause, op.language, op.part)).wording(op.base)
    if base is None:
        return Refusal(
            NoEffect.BAD_DIFF, "It was made against a wording that is not in the record."
        )
    try:
        result = apply_hunks(base, hunks_of(base, op.delta))
    except DeltaError as error:
        return Refusal(NoEffect.BAD_DIFF, str(error))
    if wording_hash(op.clause, op.language, op.part, result) != op.result:
        return Refusal(NoEffect.BAD_DIFF, "Its edit does not give the wording that it states.")
    if len(result.encode()) > MAX_CLAUSE_BYTES:
        return Refusal(NoEffect.BAD_DIFF, "The amended clause would be longer than 16 KiB.")
    return None
