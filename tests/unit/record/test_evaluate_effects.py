"""Evaluation: what has no effect, how the roster moves entries, what is limited."""

from dataclasses import replace
from pathlib import Path
from typing import cast

from app.codec import Value
from app.ids import EntryId
from app.negotiation.access import Role
from app.record.envelope import Entry
from app.record.evaluate import Evaluation, evaluate
from app.record.frontier import claims_of, frontier_body
from app.record.ground import KindRule
from app.record.roster_chain import chain_of
from app.record.verdicts import Reason
from tests.unit.record.judging import judged, reasons_of
from tests.unit.record.kinds import AMEND, DECIDE, KINDS, ground_of
from tests.unit.record.world import a_world


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


def test_every_reason_is_reached_by_a_test_that_names_it():
    here = Path(__file__).parent
    tests = [*here.glob("test_evaluate*.py"), here / "test_frames.py", here / "test_audiences.py"]
    text = "".join(test.read_text(encoding="utf-8") for test in tests)
    assert [reason.name for reason in Reason if f"Reason.{reason.name}" not in text] == []
