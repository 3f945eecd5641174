"""Every real amendment tabled, merged, decided on and carried through, by the rules of the record.

The parliamentary amendments and the proposals of organisations go the whole way through the fold:
as signed acts would, and with half of them tabled by delegations that had not heard of the
decisions. Each has a state in the end, none raises, and nothing is left without a disposition.
"""

from collections import Counter

import pytest
from builders import TEXT, Room, a_party, an_id

from app.ids import AmendmentId, ClauseId
from app.merge.choice import aligned_for, choose, wording_after
from app.merge.decisions import Disposition, Outcome, StructureDecision, WordingDecision
from app.merge.operations import Deletion, Insertion, NewClause, Substitution
from app.merge.whatif import suggests_alternative
from app.negotiation.access import Role
from app.negotiation.conference import Conference
from app.negotiation.contest import contest
from app.negotiation.delegation import Delegation, PartyKind
from app.negotiation.dispositions import state_of, undisposed, unexplained
from app.negotiation.events import AmendmentTabled, ClausesLaid, DecisionMade
from app.negotiation.rolling import rolling_hash
from app.negotiation.wordings import head_of
from app.treaty.delta import write_delta
from app.treaty.diff import hunks_between, whole_hunk
from app.treaty.instrument import Clause, ClauseKind, words_by_language
from app.treaty.rank import spread
from app.treaty.wording import Part, Wording, wording_hash
from tests.amendment_data import organisations, parliament

LATE = "settled before it was tabled"


def _clause_id(number: int) -> ClauseId:
    return ClauseId(an_id(f"target {number}"))


def _room(groups) -> Room:
    """Return a conference whose text has one article for each wording that anybody amends."""
    codes = sorted({w.by.sponsors[0] for wanted in groups.values() for w in wanted})
    parties = [Delegation(a_party(c), PartyKind.DELEGATION, c, c) for c in codes]
    parties.append(Delegation(a_party("CHAIR"), PartyKind.BUREAU, "CHAIR", "CHAIR"))
    parties.append(Delegation(a_party("SEC"), PartyKind.SECRETARIAT, "SEC", "SEC"))
    room = Room(Conference().with_parties("Parliament", parties))
    ranks = spread(len(groups))
    clauses = tuple(
        Clause(
            _clause_id(n), ClauseKind.ARTICLE, None, ranks[n],
            wordings=words_by_language({"en": Wording(base)}),
        )
        for n, (_, base) in enumerate(groups)
    )  # fmt: skip
    room.does("SEC", ClausesLaid(TEXT, "A proposal", "en", clauses, 1, 1), (Role.SECRETARIAT,))
    return room


def _operation(number: int, wanted, index: int):
    clause = _clause_id(number)
    if wanted.deletes:
        return Deletion(clause, (clause,))
    if wanted.inserts:
        words = (("en", Wording(wanted.new)),)
        new = NewClause(
            ClauseId(an_id(f"new {number} {index}")), ClauseKind.PARAGRAPH, None, b"\x80",
            wordings=words,
        )  # fmt: skip
        return Insertion(clause, b"\x80", (new,))
    alternative = suggests_alternative(wanted.old, wanted.new)
    made = (whole_hunk if alternative else hunks_between)(wanted.old, wanted.new)
    return Substitution(
        clause, "en", Part.TEXT, wording_hash(clause, "en", Part.TEXT, wanted.old),
        write_delta(wanted.old, made), alternative,
        result=wording_hash(clause, "en", Part.TEXT, wanted.new),
    )  # fmt: skip


def _table(room: Room, number: int, wanted, index: int) -> AmendmentId:
    code = wanted.by.sponsors[0]
    room.numbers[code] += 1
    event = AmendmentTabled(
        room.numbers[code], TEXT, (_operation(number, wanted, index),), "", None, ()
    )
    return AmendmentId(room.does(code, event))


def _outcome(amendment, chosen, index: int) -> Disposition:
    if amendment in chosen:
        return Disposition(amendment, Outcome.ADOPTED)
    if index % 3 == 2:
        return Disposition(amendment, Outcome.DEFERRED, "for the second reading")
    return Disposition(amendment, Outcome.NOT_REFLECTED, "another wording was preferred")


def _decide_words(room: Room, number: int) -> None:
    """Adopt the lowest reading of every other unit; defer every third that loses."""
    clause = _clause_id(number)
    place = (clause, "en", Part.TEXT)
    merge = contest(room.conference, place).merge
    units = [choose(u, u.readings[1]) for u in merge.units[::2]]
    if not units:
        return
    after = wording_after(merge.base, units)
    wording = WordingDecision(
        clause, "en", Part.TEXT, head_of(room.conference, place),
        wording_hash(clause, "en", Part.TEXT, merge.base), tuple(units), after,
        wording_hash(clause, "en", Part.TEXT, after), aligned_for(merge, units),
    )  # fmt: skip
    touched = list(dict.fromkeys(a for u in units for a in u.amendments))
    chosen = {a for u in units for a in u.chosen}
    said = tuple(_outcome(a, chosen, i) for i, a in enumerate(touched))
    room.does("CHAIR", DecisionMade(TEXT, (wording,), (), said), (Role.CHAIR,))


def _sweep(room: Room) -> None:
    """Dispose of all that still waits, as a chair at the end of a session."""
    for waiting in undisposed(room.conference, room.conference.texts[TEXT]):
        amendment = waiting.amendment.id
        refused = (Disposition(amendment, Outcome.NOT_REFLECTED, LATE),)
        structure = (StructureDecision(None, (amendment,), ()),)
        room.does("CHAIR", DecisionMade(TEXT, (), structure, refused), (Role.CHAIR,))
    for waiting in undisposed(room.conference, room.conference.texts[TEXT]):
        refused = (Disposition(waiting.amendment.id, Outcome.NOT_REFLECTED, LATE),)
        room.does("CHAIR", DecisionMade(TEXT, (), (), refused), (Role.CHAIR,))


def _run(groups) -> Counter:
    room = _room(groups)
    room.numbers = Counter()
    late = []
    for number, wanted in enumerate(groups.values()):
        for index, one in enumerate(wanted):
            if index % 2:
                late.append((number, one, index))
            elif one.new != one.old:
                _table(room, number, one, index)
    for number in range(len(groups)):
        _decide_words(room, number)
    for number, one, index in late:
        if one.new != one.old:
            _table(room, number, one, index)
    assert not room.conference.refusals, next(iter(room.conference.refusals.values()))
    held = room.conference.amendments
    count = Counter(state_of(room.conference, a).value for a in held.values())
    assert count.total() == len(held)
    rolling_hash(room.conference)
    _sweep(room)
    text = room.conference.texts[TEXT]
    assert not room.conference.refusals
    assert undisposed(room.conference, text) == []
    assert unexplained(room.conference, text) == []
    return count


@pytest.mark.parametrize(("name", "read"), [("EP", parliament), ("organisations", organisations)])
def test_every_real_amendment_has_a_state_and_none_is_left_without_a_disposition(
    shared_data, name, read
):
    groups = read(shared_data)
    count = _run(groups)
    print(f"{name}: {sum(map(len, groups.values()))} amendments on {len(groups)} wordings:", count)
    assert count["tabled"] > 0
    assert count["adopted"] > 0
    assert count["overtaken: needs attention"] > 0
