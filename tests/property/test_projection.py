"""The state follows from the set of acts, whatever the order in which they come."""

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from builders import TEXT, Room, a_clause, a_room, an_id, substitution
from hypothesis import given
from hypothesis import strategies as st

from app.ids import AudienceId, EntryId
from app.merge.decisions import Disposition, Outcome
from app.negotiation.access import Role
from app.negotiation.conference import Act, Conference
from app.negotiation.events import (
    AmendmentCosponsored,
    AmendmentTabled,
    AmendmentWithdrawn,
    Housekeeping,
)
from app.negotiation.fold import apply, apply_all
from app.negotiation.rolling import rolling_hash
from app.record import projection
from app.record.projection import Projection
from app.treaty.diff import hunks_between

WORDS = ("shall", "should", "may", "must")


def _digest(conference: Conference):
    return (
        rolling_hash(conference),
        {i: (a.life, a.sponsors, a.rulings) for i, a in conference.amendments.items()},
        {i: (d.displaced_by, d.undone_by) for i, d in conference.decisions.items()},
        dict(conference.refusals.items()),
        conference.languages,
    )


def _busy(choose: random.Random, size: int) -> Room:
    """Return a conference in which much happens, some of it refused or displaced."""
    room = a_room("Each Party shall act promptly.", "The Parties shall meet.")
    room.amends("FRA", "1", "Each Party shall act at once.")
    for _ in range(size):
        match choose.randrange(8):
            case 0 | 1:
                clause = choose.choice("12")
                code = choose.choice(("FRA", "KEN", "NOR"))
                new = room.words(clause).replace("shall", choose.choice(WORDS)) + "!"
                room.amends(code, clause, new)
            case 2 | 3:
                clause = choose.choice("12")
                base = room.words(clause)
                said = base.replace(choose.choice(WORDS), choose.choice(WORDS)) + "?"
                live = list(room.conference.amendments)[:2]
                ruled = [Disposition(a, Outcome.NOT_REFLECTED, "no") for a in live]
                event = room.decision(clause, hunks_between(base, said), ruled)
                before = room.conference
                room.does("CHAIR", event, (Role.CHAIR,))
                if choose.random() < 0.4:  # the deputy was apart and decided on the same base
                    twin = Room(before, list(room.acts))
                    other = twin.decision(clause, hunks_between(base, base + " Twin."))
                    room.does("KEN", other, (Role.DEPUTY_CHAIR,))
            case 4 | 5:
                said = {c: f"Mots {choose.randrange(9)}" for c in choose.sample("12", 1)}
                room.translates("fr", said)
            case _:
                if room.conference.amendments:
                    held = choose.choice([*room.conference.amendments])
                    acts = (("FRA", AmendmentWithdrawn), ("NOR", AmendmentCosponsored))
                    code, act = choose.choice(acts)
                    room.does(code, act(held))
    return room


@given(st.randoms(use_true_random=False), st.integers(1, 40))
def test_acts_in_any_order_with_duplicates_give_one_state(choose, size):
    room = _busy(choose, size)
    start = Conference().with_parties("A conference", list(room.conference.parties.values()))
    whole = apply_all(start, sorted(room.acts, key=lambda a: a.order))
    shuffled = [*room.acts, *choose.sample(room.acts, len(room.acts) // 2)]
    choose.shuffle(shuffled)
    found = Projection(start, {})
    while shuffled:
        count = choose.randint(1, 5)
        found.add([(a, ()) for a in shuffled[:count]], {})
        del shuffled[:count]
    assert _digest(found.conference) == _digest(whole)
    assert _digest(whole) == _digest(room.conference)


def test_a_late_act_is_folded_where_it_belongs_across_kept_states(monkeypatch):
    monkeypatch.setattr(projection, "KEEP_EVERY", 4)
    monkeypatch.setattr(projection, "_APART", 2)
    room = _busy(random.Random(5), 30)
    start = Conference().with_parties("A conference", list(room.conference.parties.values()))
    for late in range(0, len(room.acts), 3):
        found = Projection(start, {})
        for act in room.acts[:late] + room.acts[late + 1 :] + [room.acts[late]]:
            found.add([(act, ())], {})
        assert _digest(found.conference) == _digest(room.conference)


def test_an_act_waits_for_what_it_refers_to():
    room = a_room("Each Party shall act.")
    first = room.amends("FRA", "1", "Each Party may act.")
    second = room.does("KEN", AmendmentCosponsored(first))
    start = Conference().with_parties("A conference", list(room.conference.parties.values()))
    laid, tabled, joined = room.acts
    found = Projection(start, {})
    found.add([(laid, ()), (joined, (EntryId(first),))], {})
    assert found.conference.refusals[second].reason.value == "missing_ref"
    found.add([(tabled, ())], {})
    assert second not in found.conference.refusals
    assert len(found.conference.amendments[first].sponsors) == 2


def _entangled(choose: random.Random, size: int) -> Room:
    """Return a conference whose amendments hang together: numbers twice, versions, narrow ones."""
    room = a_room("Each Party shall act promptly.", "The Parties shall meet.")
    narrow = AudienceId(an_id("caucus"))
    for _ in range(size):
        held = [a.id for a in room.conference.amendments.values()]
        code, clause = choose.choice(("FRA", "KEN")), choose.choice("12")
        some = choose.choice([*held, None, None])
        match choose.randrange(5):
            case 0 | 1:
                new = room.words(clause) + choose.choice("!?;")
                room.amends(code, clause, new, number=choose.randint(1, 3))
            case 2:
                made = substitution(a_clause(clause), room.words(clause), "Each may.")
                revises, widens = choose.choice([(some, None), (None, some), (None, None)])
                number = room.conference.amendments[some].number if some else 1
                event = AmendmentTabled(number, TEXT, (made,), "", revises, (), widens)
                room.does(code, event, audience=choose.choice([None, narrow]))
            case 3:
                ruled = [Disposition(some, Outcome.NOT_REFLECTED, "no")] if some else []
                hunks = hunks_between(room.words(clause), room.words(clause) + ".")
                room.does("CHAIR", room.decision(clause, hunks, ruled), (Role.CHAIR,))
            case _ if some:
                room.does(code, choose.choice((AmendmentWithdrawn, AmendmentCosponsored))(some))
            case _:
                room.does("SEC", Housekeeping(1), (Role.SECRETARIAT,))
    return room


@given(st.randoms(use_true_random=False), st.integers(1, 30))
def test_what_hangs_together_may_come_in_any_order(choose, size):
    room = _entangled(choose, size)
    start = Conference().with_parties("A conference", list(room.conference.parties.values()))
    # each act may name earlier ones, by which it then stands or falls
    refs = {
        act.id: tuple(a.id for a in choose.sample(room.acts[:at], min(at, choose.choice((0, 1)))))
        for at, act in enumerate(room.acts)
    }
    whole = Projection(start, {})
    whole.add([(act, refs[act.id]) for act in room.acts], {})
    found = Projection(start, {})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(projection, "KEEP_EVERY", 3)
        patch.setattr(projection, "_APART", 2)
        for act in choose.sample(room.acts, len(room.acts)):
            found.add([(act, refs[act.id])], {})
    assert found.conference == whole.conference


def test_a_late_amendment_costs_as_little_as_one_that_comes_in_time(monkeypatch):
    room = a_room("Each Party shall act promptly.")
    for number in range(400):
        room.amends(f"P{number % 7}", "1", f"Each Party shall act at least {number} times.")
    start = Conference().with_parties("A conference", list(room.conference.parties.values()))
    found = Projection(start, {})
    late = room.acts.pop(5)
    found.add([(act, ()) for act in room.acts], {})
    folded: list[Act] = []
    monkeypatch.setattr(projection, "apply", lambda c, a: (folded.append(a), apply(c, a))[1])
    found.add([(late, ())], {})
    assert len(folded) <= projection.KEEP_EVERY
    assert found.conference == room.conference


def test_states_are_kept_near_the_end_and_few_far_back(monkeypatch):
    monkeypatch.setattr(projection, "KEEP_EVERY", 4)
    room = a_room("Each Party shall act promptly.")
    for _ in range(2_000):
        room.acts.append(replace(room.acts[-1], id=EntryId(an_id(f"{len(room.acts)}"))))
    acts = [replace(act, order=(at, act.id)) for at, act in enumerate(room.acts)]
    found = Projection(Conference(), {})
    found.add([(act, ()) for act in acts], {})
    assert found.conference.refusals
    kept = [state.number for state in found._kept]
    assert kept[0] == 0
    assert len(acts) - kept[-1] <= 4
    assert all(b - a <= max(8, (len(acts) - a) // 32) for a, b in pairwise(kept))
    assert len(kept) < len(acts) // 8
