"""Evaluation of feeds: forks, cuts, witnesses, order, membership, quotas: what is quarantined."""

from dataclasses import replace
from typing import Any

import pytest

from app.ids import EntryId
from app.negotiation.access import Role
from app.record.envelope import SignedEntry
from app.record.evaluate import evaluate
from app.record.roster import Keeper
from app.record.verdicts import Reason, Standing
from tests.unit.record.judging import judged, reasons_of, twin
from tests.unit.record.kinds import AMEND, ground_of
from tests.unit.record.world import World, a_world


def fork_at_two() -> tuple[World, list[SignedEntry], list[SignedEntry]]:
    """Norway's five entries, and a thief's three after its first."""
    world = a_world()
    honest = world.desks["norway"]
    first = honest.write(AMEND)
    thief = twin(honest)
    mine = [first, *(honest.write(AMEND) for _ in range(4))]
    return world, mine, [thief.write(AMEND, {1: "stolen"}) for _ in range(3)]


def test_fork_stops_the_feed_before_it_when_nobody_has_vouched():
    world, mine, stolen = fork_at_two()
    evaluation = judged(world, *mine, *stolen)
    assert reasons_of(evaluation, mine) == [None, *[Reason.FORK] * 4]
    assert reasons_of(evaluation, stolen) == [Reason.FORK] * 3
    ((one, two),) = evaluation.forks()
    assert {one.id, two.id} == {mine[1].entry.id, stolen[0].entry.id}


def test_losing_branch_is_the_one_that_the_keeper_had_not_vouched_for():
    world, mine, stolen = fork_at_two()
    vouched = world.desks["secretariat"].frontier(mine[3].entry)
    evaluation = judged(world, *mine, *stolen, vouched)
    assert reasons_of(evaluation, mine) == [None, None, None, None, Reason.FORK]
    assert reasons_of(evaluation, stolen) == [Reason.LOSING_BRANCH] * 3


def test_a_branch_that_contradicts_what_was_vouched_for_loses_before_the_other_is_whole():
    world, mine, stolen = fork_at_two()
    vouched = world.desks["secretariat"].frontier(mine[3].entry)
    evaluation = judged(world, mine[0], mine[2], mine[3], *stolen, vouched)
    assert reasons_of(evaluation, stolen) == [Reason.LOSING_BRANCH] * 3
    assert reasons_of(evaluation, mine[2:4]) == [Reason.GAP] * 2
    evaluation, change = evaluation.with_envelope(mine[1].envelope)
    assert [entry.id for entry in change.arrived] == [one.entry.id for one in mine[1:4]]


def test_a_keeper_who_vouches_for_what_does_not_exist_stops_nobody():
    world, mine, _ = fork_at_two()
    ghost = mine[2].entry._replace(id=EntryId(bytes(32)))
    evaluation = judged(world, *mine, world.desks["secretariat"].frontier(ghost))
    assert reasons_of(evaluation, mine) == [None] * 5


def test_only_a_frontier_of_the_keeper_in_his_own_epochs_is_a_witness():
    world, mine, stolen = fork_at_two()
    peru = world.desks["peru"].frontier(mine[3].entry)
    assert reasons_of(judged(world, *mine, *stolen, peru), mine)[1] is Reason.FORK
    secretariat = world.desks["secretariat"]
    chair = world.desks["chair"]
    keeper = Keeper(world.everybody, 2, chair.device)
    world.change(replace(world.next(), keepers=(keeper,)))
    late = secretariat.frontier(mine[3].entry, epoch=2)
    assert reasons_of(judged(world, *mine, *stolen, late), mine)[1] is Reason.FORK
    right = chair.frontier(mine[3].entry, epoch=2)
    evaluation = judged(world, *mine, *stolen, late, right)
    assert reasons_of(evaluation, mine)[:4] == [None] * 4


def test_a_keeper_has_no_witness_for_himself():
    world = a_world()
    keeper = world.desks["secretariat"]
    first = keeper.write(AMEND)
    thief = twin(keeper)
    second = keeper.frontier(first.entry)
    stolen = thief.write(AMEND)
    third = keeper.frontier(second.entry)
    evaluation = judged(world, first, second, stolen, third)
    assert reasons_of(evaluation, [second, third, stolen]) == [Reason.FORK] * 3


def test_a_frontier_that_is_no_frontier_vouches_for_nothing():
    world, mine, stolen = fork_at_two()
    keeper = world.desks["secretariat"]
    bodies: list[Any] = [{1: [[1]]}, {1: 1}, {}, {1: [[mine[3].entry.device, 0, bytes(16)]]}]
    claims = [keeper.write(1, body) for body in bodies]
    assert reasons_of(judged(world, *mine, *stolen, *claims), mine)[1] is Reason.FORK


def test_revoked_after_cut_and_the_cut_picks_the_branch_for_good():
    world, mine, stolen = fork_at_two()
    world.revoke("norway", stolen[1].entry)
    evaluation = judged(world, *mine, *stolen)
    assert reasons_of(evaluation, stolen) == [None, None, Reason.REVOKED_AFTER_CUT]
    assert reasons_of(evaluation, mine)[:3] == [None, Reason.LOSING_BRANCH, Reason.LOSING_BRANCH]
    assert reasons_of(evaluation, mine)[3:] == [Reason.REVOKED_AFTER_CUT] * 2


def test_a_cut_before_the_first_entry_leaves_nothing():
    world, mine, _ = fork_at_two()
    world.revoke("norway", None)
    assert reasons_of(judged(world, *mine), mine) == [Reason.REVOKED_AFTER_CUT] * 5


@pytest.mark.parametrize(
    "changes",
    [
        {"lam": 1},
        {"lam": 200_000},
        {"time": 0},
        {"epoch": 1},
        {"roster": 1},
        {"seq": 5},
    ],
)
def test_order_is_what_goes_back_or_jumps_and_after_quarantined_is_what_follows(
    changes: dict[str, Any],
):
    world = a_world()
    desk = world.desks["norway"]
    desk.epoch = 2
    one = desk.write(AMEND)
    two = desk.write(AMEND, **changes)
    three = desk.write(AMEND)
    evaluation = judged(world, one, two, three)
    assert reasons_of(evaluation, [one, two]) == [None, Reason.ORDER]
    assert reasons_of(evaluation, [three]) == [Reason.AFTER_QUARANTINED]
    assert Reason.ORDER.standing is Standing.QUARANTINED


def test_an_entry_that_hangs_on_the_root_but_says_a_later_number_is_out_of_order():
    world = a_world()
    desk = world.desks["norway"]
    first = desk.write(AMEND)
    stray = twin(desk).write(AMEND, seq=7, prev=first.entry.prev, keep=False)
    for order in ([first, stray], [stray, first], [stray]):
        evaluation = evaluate(ground_of(world), [])[0]
        for one in order:
            evaluation, _ = evaluation.with_envelope(one.envelope)
        assert evaluation.reason_of(stray.entry.id) is Reason.ORDER


def test_not_member_is_a_device_that_was_not_active_in_the_roster_it_cites():
    world = a_world()
    fiji = world.admit("fiji", "peru", Role.DELEGATE)
    early = fiji.write(AMEND, roster=1)
    assert judged(world, early).reasons == {early.entry.id: Reason.NOT_MEMBER}


def test_quota_by_number_and_by_bytes_and_more_for_the_offices():
    world = a_world()
    world.change(replace(world.next(), policy={1: 2, 3: 3}))
    for name, limit in (("norway", 2), ("chair", 3)):
        written = [world.desks[name].write(AMEND) for _ in range(limit + 2)]
        reasons = reasons_of(judged(world, *written), written)
        assert reasons == [*[None] * limit, Reason.QUOTA, Reason.AFTER_QUARANTINED]
    world.change(replace(world.next(), policy={2: 1_000}))
    written = [world.desks["peru"].write(AMEND, {1: bytes(500)}) for _ in range(2)]
    assert reasons_of(judged(world, *written), written) == [None, Reason.QUOTA]


def test_the_quota_is_for_each_epoch():
    world = a_world()
    world.change(replace(world.next(), policy={1: 2}))
    desk = world.desks["norway"]
    written = [desk.write(AMEND, epoch=epoch) for epoch in (1, 1, 2, 2)]
    assert reasons_of(judged(world, *written), written) == [None] * 4
