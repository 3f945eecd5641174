"""Random revisions: one state in any order, of numbers, corrections, lines and languages.

The chair and the deputy, apart, decide and adopt; the secretariat issues, renumbers, corrects,
pages and lays translations, at times from a state that the chair has left. Acts may be refused;
none may raise, and every replica must come to the same texts, numbers and revisions.
"""

import random

from builders import TEXT, Room, a_clause, a_room
from hypothesis import given
from hypothesis import strategies as st

from app.ids import EntryId
from app.merge.decisions import UnitChoice, WordingDecision
from app.negotiation.access import Role
from app.negotiation.conference import Act, Conference
from app.negotiation.events import Event, RevisionIssued
from app.negotiation.fold_decisions import replayed
from app.negotiation.passage import passage_hash
from app.negotiation.revision_events import (
    ClauseNumber,
    Corrected,
    Correction,
    LineStart,
    Renumbered,
    RevisionPaged,
)
from app.negotiation.rolling import rolling_hash
from app.negotiation.stand_events import Status, StatusSet
from app.negotiation.text_hash import text_hash
from app.negotiation.wordings import head_of
from app.record.projection import Projection
from app.treaty.delta import Hunk, apply_hunks
from app.treaty.wording import Part, wording_hash

CLAUSES = ("1", "2", "3")
SEC = (Role.SECRETARIAT,)
CHAIRS = (("CHAIR", Role.CHAIR), ("NOR", Role.DEPUTY_CHAIR))
BOTH = st.randoms(use_true_random=False), st.integers(1, 40)


def _edit(room: Room, clause: str, hunk: Hunk) -> WordingDecision:
    id_, base = a_clause(clause), room.words(clause)
    place, result = (id_, "en", Part.TEXT), apply_hunks(base, [hunk])
    return WordingDecision(
        *place,
        head_of(room.conference, place),
        wording_hash(*place, base),
        (UnitChoice(0, len(base), (), (), (hunk,), own=True),),
        result,
        wording_hash(*place, result),
    )


def _renumbering(choose: random.Random, room: Room) -> Event:
    """Return new numbers for some articles; the reference at the end of one follows."""
    named = [c for c in CLAUSES if choose.random() < 0.5]
    new = [str(choose.randrange(1, 9)) for _ in named]
    numbers = tuple(
        ClauseNumber(a_clause(c), n, f"Article {n}") for c, n in zip(named, new, strict=True)
    )
    clause = choose.choice(CLAUSES)
    words = room.words(clause)
    follows = [c for c in words if c.isdigit()] and new and choose.random() < 0.7
    if not follows:
        return Renumbered(TEXT, numbers, ())
    at = next(i for i, c in enumerate(words) if c.isdigit())
    return Renumbered(TEXT, numbers, (_edit(room, clause, Hunk(at, at + 1, choose.choice(new))),))


def _correction(choose: random.Random, room: Room) -> Event:
    revisions = room.conference.texts[TEXT].revisions
    revision = choose.choice(revisions).id if revisions else EntryId(bytes(32))
    clause = choose.choice(CLAUSES)
    end = len(room.words(clause))
    fix = Correction(_edit(room, clause, Hunk(end, end, "!")), choose.choice(["a slip", ""]))
    return Corrected(TEXT, revision, f"A/1/Corr.{choose.randrange(1, 4)}", (fix,))


def _paging(choose: random.Random, room: Room) -> Event:
    revisions = room.conference.texts[TEXT].revisions
    revision = choose.choice(revisions).id if revisions else EntryId(bytes(32))
    lines = tuple(LineStart(i, 0, 0) for i in range(choose.randrange(1, 5)))
    part = choose.choice([1, 1, 2])
    print_hash = bytes([choose.randrange(2)]) * 32
    return RevisionPaged(revision, "en", print_hash, part, (lines,), part, choose.choice([2, 2, 1]))


def _by_the_chair(choose: random.Random, room: Room) -> Event:
    clause = choose.choice(CLAUSES)
    if choose.random() < 0.5:
        end = len(room.words(clause))
        return room.decision(clause, [Hunk(end, end, choose.choice([" More.", " Less."]))])
    status = choose.choice([Status.ADOPTED, Status.ADOPTED, Status.OPEN])
    clauses = (a_clause(clause),)
    passage = passage_hash(room.conference.texts[TEXT].base, clauses)
    return StatusSet(TEXT, clauses, status, "why not", passage)


def _by_the_secretariat(choose: random.Random, room: Room) -> Event:
    match choose.randrange(4):
        case 0:
            base = room.conference.texts[TEXT].base
            symbol = f"A/1/Rev.{choose.randrange(1, 5)}"
            return RevisionIssued(TEXT, symbol, text_hash(base), bytes(32), ())
        case 1:
            return _renumbering(choose, room)
        case 2:
            return _correction(choose, room)
        case _:
            return _paging(choose, room)


def _busy(choose: random.Random, size: int) -> Room:
    room = a_room("As in Article 2.", "See Article 3.", "Nothing else.")
    stale = room.conference
    for _ in range(size):
        here = room.conference
        seen = Room(stale, list(room.acts)) if choose.random() < 0.3 else room
        if choose.random() < 0.5:
            code, role = choose.choice(CHAIRS)
            room.does(code, _by_the_chair(choose, seen), (role,))
        elif choose.random() < 0.15:
            room.translates("fr", {choose.choice(CLAUSES): choose.choice(["Un.", "Deux."])})
        else:
            room.does("SEC", _by_the_secretariat(choose, seen), SEC)
        stale = here if choose.random() < 0.5 else stale
    return room


def _state(room: Room, acts: list[Act]) -> Conference:
    parties = list(room.conference.parties.values())
    found = Projection(Conference().with_parties("A conference", parties), {})
    for act in acts:
        found.add([(act, ())], {})
    return found.conference


def _seen(conference: Conference):
    """Everything that a person is shown of a text, its numbers and its revisions."""
    text = conference.texts[TEXT]
    return (
        rolling_hash(conference),
        text_hash(text.base),
        [(text.base[a_clause(c)].number, text.base[a_clause(c)].label) for c in CLAUSES],
        [text.base[a_clause(c)].wording("fr") for c in CLAUSES],
        [(r.id, r.symbol, text_hash(r.text), dict(r.paged.items())) for r in text.revisions],
        {i: (d.displaced_by, d.undone_by) for i, d in conference.decisions.items()},
        dict(conference.refusals.items()),
    )


@given(*BOTH)
def test_any_revisions_give_one_state_in_any_order(choose, size):
    room = _busy(choose, size)
    expected = _seen(_state(room, sorted(room.acts, key=lambda a: a.order)))
    for _ in range(2):
        order = list(room.acts)
        choose.shuffle(order)
        assert _seen(_state(room, order)) == expected


@given(*BOTH)
def test_replaying_what_stands_gives_the_text_that_stands(choose, size):
    conference = _busy(choose, size).conference
    again = replayed(conference)
    assert text_hash(again.texts[TEXT].base) == text_hash(conference.texts[TEXT].base)


@given(*BOTH)
def test_an_issued_text_never_changes(choose, size):
    room = _busy(choose, size)
    stated = {a.id: a.event for a in room.acts if isinstance(a.event, RevisionIssued)}
    for revision in room.conference.texts[TEXT].revisions:
        assert revision.text_hash == text_hash(revision.text)
        assert stated[revision.id].symbol == revision.symbol


def test_the_random_revisions_do_reach_every_act():
    done: set[type] = set()
    displaced = False
    for seed in range(60):
        conference = (room := _busy(random.Random(seed), 40)).conference
        refused = set(conference.refusals)
        done |= {type(a.event) for a in room.acts if a.id not in refused}
        displaced |= any(d.displaced_by for d in conference.decisions.values())
    assert done >= {Renumbered, Corrected, RevisionPaged, RevisionIssued}, done
    assert displaced
