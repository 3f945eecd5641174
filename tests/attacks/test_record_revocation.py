"""Thieves, forks and revocations that race: tests 9 and 10 of the security design."""

from dataclasses import replace
from itertools import permutations

import pytest

from app.record.door import Arrival
from app.record.envelope import SignedEntry
from app.record.evaluate import Evaluation, evaluate
from app.record.ground import Ground
from app.record.verdicts import Reason
from tests.unit.record.kinds import AMEND, ground_of
from tests.unit.record.world import Desk, World, a_world


def state(evaluation: Evaluation) -> object:
    return [e.id for e in evaluation.in_effect], sorted(evaluation.reasons.items())


def kept(evaluation: Evaluation, entries: list[SignedEntry]) -> int:
    return sum(evaluation.reason_of(one.entry.id) is None for one in entries)


def stolen_key(length: int, at: int) -> tuple[World, list[SignedEntry], list[SignedEntry]]:
    """An honest feed of some length; a thief with the key forks it before number ``at``."""
    world = a_world()
    honest = world.desks["norway"]
    thief: Desk | None = None
    mine: list[SignedEntry] = []
    for number in range(1, length + 1):
        if number == at:
            thief = replace(honest, written=[])
        mine.append(honest.write(AMEND))
    assert thief is not None
    return world, mine, [thief.write(AMEND, {1: "stolen"}) for _ in range(5)]


@pytest.mark.parametrize("length", [11, 12, 20, 21])
def test_9_a_thief_who_forks_the_second_entry_erases_nothing_the_keeper_has_vouched_for(
    length: int,
):
    world, mine, stolen = stolen_key(length, 2)
    envelopes = [one.envelope for one in (*mine, *stolen)]
    assert kept(evaluate(ground_of(world), envelopes)[0], mine) == 1
    envelopes.append(world.desks["secretariat"].frontier(mine[-1].entry).envelope)
    whole, _ = evaluate(ground_of(world), envelopes)
    assert kept(whole, mine) == length
    assert kept(whole, stolen) == 0


def test_9_a_fork_at_the_head_costs_only_what_nobody_had_vouched_for():
    world, mine, stolen = stolen_key(6, 6)
    evaluation, _ = evaluate(ground_of(world), [one.envelope for one in (*mine, *stolen)])
    assert kept(evaluation, mine) == 5
    assert kept(evaluation, stolen) == 0


@pytest.mark.parametrize("at", [2, 6])
def test_9_two_groups_that_heal_agree_and_a_cut_leaves_one_branch(at: int):
    """Each group has heard one branch only; then they meet; then the authority cuts."""
    world, mine, stolen = stolen_key(6, at)
    vouched = world.desks["secretariat"].frontier(mine[3].entry).envelope
    one, _ = evaluate(ground_of(world), [e.envelope for e in mine])
    two, _ = evaluate(ground_of(world), [e.envelope for e in (*mine[: at - 1], *stolen)])
    assert kept(one, mine) == 6
    assert kept(two, stolen) == 5
    everything = [vouched, *(e.envelope for e in (*stolen, *mine))]
    one, _ = one.with_arrivals(map(Arrival, everything))
    two, _ = two.with_arrivals(map(Arrival, reversed(everything)))
    assert state(one) == state(two)
    assert kept(one, mine) == (4 if at == 2 else 5)
    world.revoke("norway", mine[5].entry)
    one, two = one.with_ground(ground_of(world))[0], two.with_ground(ground_of(world))[0]
    assert state(one) == state(two) == state(evaluate(ground_of(world), everything)[0])
    assert kept(one, mine) == 6
    assert {one.reason_of(e.entry.id) for e in stolen} <= {
        Reason.LOSING_BRANCH,
        Reason.REVOKED_AFTER_CUT,
    }


def test_10_revocation_races_end_in_one_state_in_all_24_orders():
    """Entries before, at and after the cut, and the roster that cuts, in every order."""
    world = a_world()
    before = ground_of(world)
    desk = world.desks["norway"]
    first, at_cut, after = (desk.write(AMEND) for _ in range(3))
    world.revoke("norway", at_cut.entry)
    cut = ground_of(world)
    steps: list[SignedEntry | Ground] = [first, at_cut, after, cut]
    states: list[object] = []
    for order in permutations(steps):
        evaluation = Evaluation(before)
        for step in order:
            if isinstance(step, Ground):
                evaluation, _ = evaluation.with_ground(step)
            else:
                evaluation, _ = evaluation.with_envelope(step.envelope)
        states.append(state(evaluation))
    assert len(states) == 24
    assert all(one == states[0] for one in states)
    final, _ = evaluate(cut, [one.envelope for one in (first, at_cut, after)])
    assert state(final) == states[0]
    assert final.reasons == {after.entry.id: Reason.REVOKED_AFTER_CUT}


def test_10_a_revoked_device_cannot_write_itself_back_with_an_old_roster_version():
    world = a_world()
    desk = world.desks["norway"]
    head = desk.write(AMEND)
    world.revoke("norway", head.entry)
    backdated = desk.write(AMEND, roster=desk.roster)
    evaluation, _ = evaluate(ground_of(world), [head.envelope, backdated.envelope])
    assert evaluation.in_effect == [head.entry]


def test_a_replayed_entry_changes_nothing_and_is_checked_once():
    world = a_world()
    envelope = world.desks["norway"].write(AMEND).envelope
    evaluation, _ = evaluate(ground_of(world), [envelope])
    again, change = evaluation.with_arrivals([Arrival(envelope)] * 50)
    assert state(again) == state(evaluation)
    assert (change.arrived, change.fallen, change.refused) == ((), (), ())


def test_one_device_that_floods_does_not_keep_the_others_out():
    world = a_world()
    world.change(replace(world.next(), policy={1: 100}))
    flood = [world.desks["norway"].write(AMEND).envelope for _ in range(150)]
    honest = [world.desks["peru"].write(AMEND).envelope for _ in range(20)]
    evaluation, _ = evaluate(ground_of(world), [*flood, *honest])
    assert kept(evaluation, []) == 0
    assert len(evaluation.in_effect) == 120
