"""Evaluation: what is sound stands; what is rejected at the door, and what waits."""

from dataclasses import replace

from app.codec import decode, encode
from app.ids import AudienceId
from app.keys.sealing import AudienceKey
from app.negotiation.access import Role
from app.negotiation.audience import AudienceKind
from app.record.door import Arrival
from app.record.epoch import Beginning, epoch_body
from app.record.evaluate import Evaluation, evaluate
from app.record.verdicts import Reason
from tests.unit.record.judging import judged, refusal
from tests.unit.record.kinds import AMEND, DECIDE, ground_of
from tests.unit.record.world import Desk, a_world, reworked


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
    begun = desk.write(2, epoch_body(key, Beginning(AudienceKind.EVERYBODY, "all", []))).envelope
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
