"""Random negotiations with every operation: one state in any order, nothing lost, all explained.

Delegations edit, insert, delete, move, split and join, apart from one another; the chair and the
deputy adopt, refuse, defer and undo, apart as well. Acts may be refused; none may raise, and every
replica must come to one text.
"""

import random

from builders import TEXT, Room, a_clause, a_room, an_id, substitution
from hypothesis import given
from hypothesis import strategies as st

from app.errors import TravauxError
from app.ids import ClauseId
from app.merge.decisions import Outcome
from app.merge.operations import (
    Deletion,
    Insertion,
    Join,
    NewClause,
    Relocation,
    Retention,
    Split,
)
from app.negotiation.access import Role
from app.negotiation.amendment import Life
from app.negotiation.conference import Conference
from app.negotiation.contest import contest
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of, undisposed, unexplained
from app.negotiation.rolling import rolling, rolling_hash
from app.record.projection import Projection
from app.treaty.instrument import ClauseKind
from app.treaty.wording import Part, Wording, wording_hash
from app.workspace.deciding import Choices, Ruled, decision
from app.workspace.undoing import undoing

CODES = ("FRA", "KEN", "NOR", "EU")
OUTCOMES = (Outcome.NOT_REFLECTED, Outcome.DEFERRED, Outcome.RETAINED_IN_BRACKETS)
WORDS = ("each", "party", "shall", "act", "report", "promptly", "and", "meet")


def _text(room: Room):
    return room.conference.texts[TEXT]


def _clauses(room: Room) -> list[ClauseId]:
    return [c.id for c, _ in _text(room).base.walk()]


def _edited(choose: random.Random, words: str) -> str:
    tokens = words.split(" ")
    at = choose.randrange(len(tokens) + 1)
    match choose.randrange(3):
        case 0:
            tokens[at:at] = [choose.choice(WORDS)]
        case 1:
            tokens[at : at + 1] = [choose.choice(WORDS)]
        case _:
            del tokens[at : at + 2]
    return " ".join(tokens)


def _operation(choose: random.Random, room: Room):
    clause = choose.choice(_clauses(room))
    words = _text(room).base[clause].wording("en").text
    match choose.randrange(9):
        case 0 | 1 | 2 | 3:
            new = _edited(choose, words)
            return substitution(clause, words, new) if new != words else Retention(clause)
        case 4:
            name = ClauseId(an_id(f"new {choose.random()}"))
            held = (("en", Wording("a new clause of words")),)
            new = NewClause(name, ClauseKind.PARAGRAPH, None, b"\x80", wordings=held)
            return Insertion(choose.choice([None, clause]), b"\x80", (new,))
        case 5:
            below = (clause, *(c.id for c, _ in _text(room).base.walk(clause)))
            return Deletion(clause, below)
        case 6:
            return Relocation(clause, choose.choice([None, *_clauses(room)]), b"\x90")
        case 7 if len(words) > 2:
            base = wording_hash(clause, "en", Part.TEXT, words)
            second = ClauseId(an_id(f"split {choose.random()}"))
            return Split(clause, "en", base, choose.randrange(1, len(words)), second)
        case _:
            return Join(clause, choose.choice(_clauses(room)))


def _decide(choose: random.Random, room: Room, code: str, role: Role) -> None:
    """Let a chair's device decide on a clause as the command line would; refusals are no fault."""
    clause = choose.choice(_clauses(room))
    live = [a.id for a in room.conference.amendments_on(clause) if a.life is Life.TABLED]
    adopt = [a for a in live if choose.random() < 0.5]
    said = {a: Ruled(choose.choice(OUTCOMES), "a reason") for a in live if a not in adopt}
    try:
        made = decision(
            room.conference, _text(room), (clause, "en", Part.TEXT),
            Choices(adopt=adopt, rulings=said),
        )  # fmt: skip
    except TravauxError:
        return
    room.does(code, made, (role,))


def _undo(choose: random.Random, room: Room) -> None:
    held = room.conference.decisions_in_force()
    live = {a: Ruled(Outcome.NOT_REFLECTED, "undone") for a in room.conference.amendments}
    if held:
        try:
            room.does("CHAIR", undoing(room.conference, choose.choice(held), live), (Role.CHAIR,))
        except TravauxError:
            return


def _busy(choose: random.Random, size: int) -> Room:
    room = a_room("each party shall act promptly", "the parties meet and report", "and so on")
    for _ in range(size):
        if not _clauses(room):
            break
        match choose.randrange(10):
            case 0 | 1 | 2 | 3 | 4:
                room.tables(choose.choice(CODES), _operation(choose, room))
            case 5 | 6 | 7:
                _decide(choose, room, "CHAIR", Role.CHAIR)
            case 8:
                before = room.conference
                _decide(choose, room, "CHAIR", Role.CHAIR)
                apart = Room(before, list(room.acts), room.written)
                _decide(choose, apart, "NOR", Role.DEPUTY_CHAIR)
                for act in apart.acts[len(room.acts) :]:
                    room.acts.append(act)
                    room.conference = _state(room)
            case _:
                _undo(choose, room)
    return room


def _start(room: Room) -> Conference:
    parties = list(room.conference.parties.values())
    return Conference().with_parties("A conference", parties)


def _state(room: Room, order=None) -> Conference:
    found = Projection(_start(room), {})
    found.add([(a, ()) for a in (order or room.acts)], {})
    return found.conference


def _digest(conference: Conference):
    return (
        rolling_hash(conference),
        {i: state_of(conference, a) for i, a in conference.amendments.items()},
        {i: (d.displaced_by, d.undone_by) for i, d in conference.decisions.items()},
        set(conference.refusals),
    )


@given(st.randoms(use_true_random=False), st.integers(1, 30))
def test_any_negotiation_gives_one_state_in_any_order(choose, size):
    room = _busy(choose, size)
    expected = _digest(_state(room))
    for _ in range(2):
        order = list(room.acts)
        choose.shuffle(order)
        one_by_one = Projection(_start(room), {})
        for act in order:
            one_by_one.add([(act, ())], {})
        assert _digest(one_by_one.conference) == expected
    assert _digest(_state(room)) == expected


@given(st.randoms(use_true_random=False), st.integers(1, 30))
def test_every_word_is_explained_and_every_amendment_has_a_state(choose, size):
    room = _busy(choose, size)
    conference, text = room.conference, room.conference.texts[TEXT]
    assert unexplained(conference, text) == []
    waiting = {u.amendment.id for u in undisposed(conference, text)}
    for amendment in conference.amendments.values():
        state = state_of(conference, amendment)
        if state in (State.TABLED, State.ATTENTION, State.REFLECTED):
            assert amendment.id in waiting
        elif amendment.life is Life.TABLED:
            assert amendment.rulings


@given(st.randoms(use_true_random=False), st.integers(1, 30))
def test_what_is_proposed_and_applies_is_in_the_rolling_text(choose, size):
    room = _busy(choose, size)
    conference, text = room.conference, room.conference.texts[TEXT]
    shown = {row.clause.id: row for row in rolling(conference, text, "en")}
    for clause in text.base.clauses:
        assert clause in shown
        found = contest(conference, (clause, "en", Part.TEXT))
        for one in found.merge.live:
            if one.hunks:
                merge = shown[clause].text
                assert merge is not None
                assert one.by.amendment in merge.amendments


def test_the_random_negotiations_do_reach_every_kind_of_decision():
    seen: set[str] = set()
    for seed in range(120):
        room = _busy(random.Random(seed), 25)
        for held in room.conference.decisions.values():
            seen |= {type(s.operation).__name__ for s in held.made.structure if s.chosen}
            seen |= {"words"} if held.made.wordings else set()
            seen |= {"displaced"} if held.displaced_by else set()
            seen |= {"undone"} if held.undone_by else set()
    wanted = {"Insertion", "Deletion", "Relocation", "Split", "words", "displaced", "undone"}
    assert seen >= wanted, wanted - seen
    assert a_clause("1") != a_clause("2")
