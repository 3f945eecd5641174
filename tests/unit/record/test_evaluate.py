"""Evaluation: every verdict of the format, reached by a test that names it."""

from dataclasses import replace
from typing import Any, cast

import pytest

from app.codec import Value, decode, encode
from app.ids import AudienceId, EntryId
from app.keys.sealing import AudienceKey
from app.negotiation.access import Role
from app.record.door import Arrival
from app.record.envelope import Entry, SignedEntry
from app.record.epoch import epoch_body
from app.record.evaluate import Evaluation, evaluate
from app.record.frontier import claims_of, frontier_body
from app.record.ground import Ground, KindRule
from app.record.roster import Keeper
from app.record.roster_chain import chain_of
from app.record.verdicts import Reason, Standing
from tests.unit.record.kinds import AMEND, DECIDE, KINDS, ground_of
from tests.unit.record.world import Desk, World, a_world, reworked


def judged(world: World, *signed: SignedEntry) -> Evaluation:
    return evaluate(ground_of(world), [one.envelope for one in signed])[0]


def refusal(ground: Ground, envelope: bytes, key: AudienceKey | None = None) -> Reason:
    evaluation, change = Evaluation(ground).with_arrivals([Arrival(envelope, key)])
    assert not evaluation.held.entries
    assert not evaluation.waiting
    ((refused, reason),) = change.refused
    assert refused == envelope
    assert reason.standing is Standing.REJECTED
    return reason


def twin(desk: Desk) -> Desk:
    """The same device, copied as it stands: what a thief or a restored backup has."""
    return replace(desk, written=[])


def test_what_is_sound_stands_and_is_in_effect_in_the_order_of_lam_and_id():
    world = a_world()
    norway, peru = world.desks["norway"], world.desks["peru"]
    one, two = norway.write(AMEND), norway.write(AMEND)
    three = peru.write(AMEND)
    evaluation = judged(world, three, two, one)
    expected = sorted([one, two, three], key=lambda s: (s.entry.lam, s.entry.id))
    assert evaluation.in_effect == [signed.entry for signed in expected]
    assert not evaluation.reasons
    assert evaluation.standing(norway.audience, norway.device) == [one.entry, two.entry]
    assert {head.id for head in evaluation.heads(norway.audience)} == {two.entry.id, three.entry.id}


# --- rejected -----------------------------------------------------------------------------------


def test_malformed_is_what_is_no_entry_or_has_a_form_its_kind_does_not_have():
    world = a_world()
    ground, desk = ground_of(world), world.desks["norway"]
    good = desk.write(AMEND, keep=False)
    assert refusal(ground, good.envelope + b"\x00") is Reason.MALFORMED
    assert refusal(ground, desk.write(77, keep=False).envelope) is Reason.MALFORMED
    assert refusal(ground, desk.write(AMEND, hybrid=True, keep=False).envelope) is Reason.MALFORMED
    assert (
        refusal(ground, desk.write(AMEND, prev=bytes(32), keep=False).envelope) is Reason.MALFORMED
    )


def test_wrong_conference():
    world, other = a_world(), a_world()
    envelope = other.desks["norway"].write(AMEND).envelope
    assert refusal(ground_of(world), envelope) is Reason.WRONG_CONFERENCE


def test_wrong_audience_is_another_audience_or_epoch_than_the_key_that_opened_it():
    world = a_world()
    ground, desk = ground_of(world), world.desks["norway"]
    stray = desk.write(AMEND, audience=AudienceId(b"X" * 16), keep=False)
    assert refusal(ground, stray.envelope) is Reason.WRONG_AUDIENCE
    good = desk.write(AMEND).envelope
    assert refusal(ground, good, AudienceKey.generate(desk.audience, 2)) is Reason.WRONG_AUDIENCE
    other = AudienceKey.generate(AudienceId(b"X" * 16), 1)
    assert refusal(ground, good, other) is Reason.WRONG_AUDIENCE
    right = Arrival(good, AudienceKey.generate(desk.audience, 1))
    assert Evaluation(ground).with_arrivals([right])[1].refused == ()


def test_wrong_audience_is_an_epoch_sealed_under_a_key_it_does_not_commit_to():
    world = a_world()
    desk, ground = world.desks["secretariat"], ground_of(world)
    key, other = (AudienceKey.generate(desk.audience, 1) for _ in range(2))
    begun = desk.write(2, epoch_body(key, [], "all")).envelope
    assert refusal(ground, begun, other) is Reason.WRONG_AUDIENCE
    assert Evaluation(ground).with_arrivals([Arrival(begun, key)])[1].refused == ()


def test_unknown_device():
    world, later = a_world(), a_world()
    desk = Desk("stranger", world.chain.conference, world.everybody, roster=1)
    assert later.chain.conference != world.chain.conference
    assert refusal(ground_of(world), desk.write(AMEND).envelope) is Reason.UNKNOWN_DEVICE


def test_bad_sig():
    world = a_world()
    ground, desk = ground_of(world), world.desks["norway"]
    signed = desk.write(AMEND)
    forged = desk.write(AMEND, signed_by="peru", keep=False)
    assert refusal(ground, forged.envelope) is Reason.BAD_SIG
    assert refusal(ground, reworked(signed.envelope, f10=1)) is Reason.BAD_SIG


def test_bad_sig_pq():
    world = a_world()
    envelope = world.desks["chair"].write(DECIDE).envelope
    payload, ed, _ = decode(envelope)
    assert refusal(ground_of(world), encode([payload, ed, b""])) is Reason.BAD_SIG_PQ
    assert refusal(ground_of(world), encode([payload, ed, bytes(3309)])) is Reason.BAD_SIG_PQ


def test_a_kind_of_a_newer_version_may_carry_a_second_signature_which_must_then_hold():
    world = a_world()
    desk = world.desks["norway"]
    signed = desk.write(200, hybrid=True, keep=False)
    payload, ed, _ = decode(signed.envelope)
    assert refusal(ground_of(world), encode([payload, ed, bytes(3309)])) is Reason.BAD_SIG_PQ
    assert judged(world, signed).reasons == {signed.entry.id: Reason.NEWER_VERSION}


# --- pending ------------------------------------------------------------------------------------


def test_need_roster_until_the_roster_it_was_written_under_comes():
    world = a_world()
    before = ground_of(world)
    fiji = world.admit("fiji", "peru", Role.DELEGATE)
    norway = world.desks["norway"]
    norway.roster = world.chain.version
    entries = [fiji.write(AMEND), norway.write(AMEND)]
    evaluation, _ = evaluate(before, [one.envelope for one in entries])
    assert set(evaluation.reasons.values()) == {Reason.NEED_ROSTER}
    assert evaluation.reason_of(entries[0].entry.id) is Reason.NEED_ROSTER
    assert evaluation.in_effect == []
    evaluation, change = evaluation.with_ground(ground_of(world))
    assert not evaluation.reasons
    assert {entry.id for entry in change.arrived} == {one.entry.id for one in entries}


def test_need_card_until_the_card_comes_and_a_forgery_does_not_take_its_place():
    world = a_world()
    whole = ground_of(world)
    desk = world.desks["norway"]
    lacking = replace(whole, cards={d: c for d, c in whole.cards.items() if d != desk.device})
    signed = desk.write(AMEND)
    payload, _, pq = decode(signed.envelope)
    forged = encode([payload, bytes(64), pq])
    evaluation, _ = evaluate(lacking, [forged, signed.envelope, forged])
    assert evaluation.reasons == {signed.entry.id: Reason.NEED_CARD}
    evaluation, change = evaluation.with_ground(whole)
    assert change.arrived == (signed.entry,)
    assert change.refused == ((forged, Reason.BAD_SIG),)
    assert change.admitted == (signed,)
    assert not evaluation.waiting


def test_the_envelope_admitted_is_the_one_whose_signatures_are_good():
    world = a_world()
    signed = world.desks["norway"].write(AMEND)
    payload, _, pq = decode(signed.envelope)
    forged = encode([payload, bytes(64), pq])
    _, change = evaluate(ground_of(world), [forged, signed.envelope, signed.envelope])
    assert [one.envelope for one in change.admitted] == [signed.envelope]
    assert change.refused == ((forged, Reason.BAD_SIG),)


def test_gap_until_the_entry_before_comes():
    world = a_world()
    desk = world.desks["norway"]
    one, two, three = desk.write(AMEND), desk.write(AMEND), desk.write(AMEND)
    evaluation = judged(world, one, three)
    assert evaluation.reasons == {three.entry.id: Reason.GAP}
    evaluation, change = evaluation.with_envelope(two.envelope)
    assert not evaluation.reasons
    assert change.arrived == (two.entry, three.entry)


def test_await_cut_for_what_the_keeper_had_not_vouched_for_before_the_revocation():
    world = a_world()
    desk, keeper = world.desks["norway"], world.desks["secretariat"]
    one, two = desk.write(AMEND), desk.write(AMEND)
    vouched = keeper.frontier(one.entry)
    before = judged(world, one, two, vouched)
    assert before.reasons == {}
    world.revoke("norway", None, cut=False)
    after, change = before.with_ground(ground_of(world))
    assert after.reasons == {two.entry.id: Reason.AWAIT_CUT}
    assert change.fallen == (two.entry,)
    world.change(replace(world.next(), seats=tuple(world.chain.head.seats.values())))
    assert after.with_ground(ground_of(world))[0].reasons == {two.entry.id: Reason.AWAIT_CUT}


# --- quarantined --------------------------------------------------------------------------------


def fork_at_two() -> tuple[World, list[SignedEntry], list[SignedEntry]]:
    """Norway's five entries, and a thief's three after its first."""
    world = a_world()
    honest = world.desks["norway"]
    first = honest.write(AMEND)
    thief = twin(honest)
    mine = [first, *(honest.write(AMEND) for _ in range(4))]
    return world, mine, [thief.write(AMEND, {1: "stolen"}) for _ in range(3)]


def reasons_of(evaluation: Evaluation, entries: list[SignedEntry]) -> list[Reason | None]:
    return [evaluation.reason_of(one.entry.id) for one in entries]


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


# --- without effect -----------------------------------------------------------------------------


def test_not_permitted_has_no_effect_and_the_feed_goes_on():
    world = a_world()
    desk = world.desks["norway"]
    one, two = desk.write(DECIDE), desk.write(AMEND)
    evaluation = judged(world, one, two)
    assert evaluation.reasons == {one.entry.id: Reason.NOT_PERMITTED}
    assert evaluation.in_effect == [two.entry]


def test_a_new_chair_cannot_decide_in_the_past():
    world = a_world()
    desk = world.desks["norway"]
    before = [desk.write(DECIDE), desk.write(AMEND)]
    world.promote("norway", Role.CHAIR)
    after = desk.write(DECIDE, roster=world.chain.version)
    evaluation = judged(world, *before, after)
    assert reasons_of(evaluation, [*before, after]) == [Reason.NOT_PERMITTED, None, None]


def test_newer_version_is_kept_without_effect():
    world = a_world()
    desk = world.desks["norway"]
    one, two = desk.write(130), desk.write(AMEND)
    evaluation = judged(world, one, two)
    assert evaluation.reasons == {one.entry.id: Reason.NEWER_VERSION}
    newer = replace(ground_of(world), kinds={**KINDS, 130: KindRule(130, False, frozenset({1}))})
    assert evaluation.with_ground(newer)[1].arrived == (one.entry,)


def test_in_a_narrow_audience_any_open_role_counts_and_a_revoked_member_awaits_a_cut():
    world = a_world()
    caucus = AudienceId(b"caucus".ljust(16))
    founders = {**ground_of(world).founders, caucus: world.desks["peru"].device}
    desk = replace(world.desks["norway"], audience=caucus)
    one, two = desk.write(AMEND), desk.write(DECIDE)
    evaluation, _ = evaluate(
        replace(ground_of(world), founders=founders), [one.envelope, two.envelope]
    )
    assert evaluation.reasons == {two.entry.id: Reason.NOT_PERMITTED}
    world.revoke("norway", None)
    after = evaluation.with_ground(replace(ground_of(world), founders=founders))[0]
    assert set(after.reasons.values()) == {Reason.AWAIT_CUT}


# --- the roster moves ---------------------------------------------------------------------------


def test_a_roster_that_falls_back_takes_its_devices_along_until_it_is_settled():
    world = a_world()
    fiji = world.admit("fiji", "peru", Role.DELEGATE)
    norway = world.desks["norway"]
    envelopes = [fiji.write(AMEND).envelope, norway.write(AMEND).envelope]
    dishonest = fiji.write(AMEND, roster=1).envelope
    whole, _ = evaluate(ground_of(world), [*envelopes, dishonest])
    back = chain_of(roster.envelope for roster in world.chain.rosters[:-1])
    ground = replace(ground_of(world), chain=back)
    fallen, change = whole.with_ground(ground)
    fresh, _ = evaluate(ground, envelopes)
    assert fallen.reasons == fresh.reasons
    assert fallen.in_effect == fresh.in_effect
    assert [entry.device for entry in change.fallen] == [fiji.device]
    settled, _ = fallen.with_ground(ground_of(world))
    assert len(settled.in_effect) == 2


def test_entries_checked_before_are_taken_without_their_signatures():
    world = a_world()
    entries: list[Entry] = [world.desks["norway"].write(AMEND).entry for _ in range(3)]
    evaluation, change = Evaluation(ground_of(world)).with_entries(entries)
    assert change.arrived == tuple(entries)
    assert evaluation.with_entries(entries)[1].arrived == ()


def test_what_waits_in_a_feed_is_limited_farthest_first():
    world = a_world()
    desk = world.desks["norway"]
    first, *rest = [desk.write(AMEND).entry for _ in range(1_012)]
    evaluation, change = Evaluation(ground_of(world)).with_entries(reversed(rest))
    assert len(evaluation.held.entries) == 1_000
    assert {entry.seq for entry in change.dropped} == set(range(1_002, 1_013))
    evaluation, change = evaluation.with_entries([first])
    assert len(change.arrived) == 1_001
    assert evaluation.with_entries(rest)[1].dropped == ()


def test_evidence_against_one_device_is_limited_too():
    world = a_world()
    desk = world.desks["norway"]
    one = desk.write(AMEND).entry
    rivals = [one._replace(id=EntryId(i.to_bytes(32, "big"))) for i in range(6_010)]
    evaluation, change = Evaluation(ground_of(world)).with_entries(rivals)
    assert len(evaluation.held.entries) == 6_000
    assert len(change.dropped) == 10
    assert set(evaluation.reasons.values()) == {Reason.FORK}


def test_what_stood_once_is_never_dropped_while_it_waits_for_a_cut():
    world = a_world()
    desk = world.desks["norway"]
    entries = [desk.write(AMEND).entry for _ in range(1_005)]
    evaluation, _ = Evaluation(ground_of(world)).with_entries(entries)
    world.revoke("norway", None, cut=False)
    evaluation, change = evaluation.with_ground(ground_of(world))
    assert set(evaluation.reasons.values()) == {Reason.AWAIT_CUT}
    assert change.dropped == ()
    evaluation, _ = evaluation.with_entries([desk.write(AMEND).entry])
    assert set(evaluation.held.entries) >= {entry.id for entry in entries}


def test_a_frontier_is_written_as_it_is_read():
    world = a_world()
    heads = [world.desks[name].write(AMEND).entry for name in ("norway", "peru")]
    body = frontier_body(heads, bytes(32), world.chain.head.hash, 1)
    claims = claims_of(cast("dict[int, Value]", body))
    assert {(claim.device, claim.seq, claim.head) for claim in claims} == {
        (head.device, 1, head.id[:16]) for head in heads
    }


REACHED = {
    reason
    for name, value in list(globals().items())
    if name.startswith("test_")
    for reason in Reason
    if reason.value in name or reason.name in value.__code__.co_names
}


def test_every_reason_has_a_test_here_but_that_of_frames():
    assert set(Reason) - REACHED == {Reason.BAD_FRAME}
