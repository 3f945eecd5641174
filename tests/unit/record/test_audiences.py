"""Narrow audiences: who keeps them, who is in them, and what stands when somebody goes."""

from itertools import permutations

import pytest

from app.negotiation.access import Role
from app.negotiation.audience import AudienceKind
from app.record.envelope import SignedEntry
from app.record.evaluate import Evaluation, evaluate, last_connected
from app.record.verdicts import Reason
from tests.unit.record.kinds import AMEND, DECIDE, ground_of
from tests.unit.record.world import Circle, World, a_world, card_of, cut_at


def a_circle(world: World) -> tuple[Circle, SignedEntry]:
    """A caucus of Norway, that keeps it, with Peru and the chair; Peru and the chair succeed."""
    circle = world.circle("norway", "peru", "chair")
    return circle, circle.begin("norway", ("norway", "peru", "chair"), None, ("peru", "chair"))


def judged(world: World, *signed: SignedEntry) -> Evaluation:
    return evaluate(ground_of(world), [one.envelope for one in signed])[0]


def reasons_of(evaluation: Evaluation, *signed: SignedEntry) -> list[Reason | None]:
    return [evaluation.reason_of(one.entry.id) for one in signed]


def in_every_order(world: World, *signed: SignedEntry) -> list[Reason | None]:
    """The reasons, the same in every order of arrival."""
    found = {tuple(reasons_of(judged(world, *order), *signed)) for order in permutations(signed)}
    assert len(found) == 1
    return list(found.pop())


def test_members_write_and_only_what_belongs_in_a_narrow_audience_has_effect():
    world = a_world()
    circle, begun = a_circle(world)
    amended = circle.desks["peru"].write(AMEND)
    decided = circle.desks["chair"].write(DECIDE)
    reasons = in_every_order(world, begun, amended, decided)
    assert reasons == [None, None, Reason.NOT_PERMITTED]


def test_need_epoch_until_the_entry_that_began_it_is_here():
    world = a_world()
    circle, begun = a_circle(world)
    one, two = (circle.desks["peru"].write(AMEND) for _ in range(2))
    before = judged(world, two, one)
    assert reasons_of(before, one, two) == [Reason.NEED_EPOCH, Reason.NEED_EPOCH]
    after, change = before.with_envelope(begun.envelope)
    assert after.reasons == {}
    assert {entry.id for entry in change.arrived} == {one.entry.id, two.entry.id, begun.entry.id}


def test_who_is_not_named_is_not_a_member():
    world = a_world()
    circle = world.circle("norway", "peru", "chair")
    begun = circle.begin("norway", ("norway", "chair"))
    stranger = circle.desks["peru"].write(AMEND)
    assert in_every_order(world, begun, stranger) == [None, Reason.NOT_MEMBER]


def test_a_keeper_admits_nobody_whom_the_roster_does_not_have():
    world = a_world()
    circle = world.circle("norway", "peru")
    world.revoke("peru", None)
    circle.desks["norway"].roster = world.chain.version
    begun = circle.begin("norway", ("norway", "peru"))
    evaluation = judged(world, begun)
    assert evaluation.epochs(circle.audience) == ()
    assert reasons_of(evaluation, begun) == [Reason.NEED_EPOCH]


@pytest.mark.parametrize(
    ("kind", "members", "lawful"),
    [
        (AudienceKind.OWN, ("norway",), True),
        (AudienceKind.OWN, ("norway", "peru"), False),
        (AudienceKind.CHAIR, ("norway", "chair"), True),
        (AudienceKind.CHAIR, ("norway", "chair", "peru"), False),
        (AudienceKind.CAUCUS, ("norway", "chair", "peru"), True),
        (AudienceKind.EVERYBODY, ("norway", "peru"), False),
    ],
)
def test_the_kind_of_an_audience_says_who_may_be_in_it(
    kind: AudienceKind, members: tuple[str, ...], *, lawful: bool
):
    world = a_world()
    circle = world.circle("norway", "peru", "chair")
    circle.kind = kind
    begun = circle.begin("norway", members)
    assert bool(judged(world, begun).epochs(circle.audience)) is lawful


def test_only_the_founder_begins_and_only_the_keeper_goes_on():
    world = a_world()
    circle, begun = a_circle(world)
    usurped = circle.begin("peru", ("peru", "chair"), keep=False)
    other = world.circle("norway", "peru")
    founded = other.begin("peru", ("norway", "peru"))
    evaluation = judged(world, begun, usurped, founded)
    assert [e.keeper for e in evaluation.epochs(circle.audience)] == [card_of("norway").device]
    assert evaluation.epochs(other.audience) == ()
    # Peru's claim names an epoch that nobody may begin but Norway: it waits for that one.
    assert reasons_of(evaluation, usurped, founded) == [Reason.NEED_EPOCH, Reason.NEED_EPOCH]


def test_who_is_taken_out_counts_up_to_the_cut_whenever_it_comes():
    world = a_world()
    circle, begun = a_circle(world)
    peru, chair = circle.desks["peru"], circle.desks["chair"]
    before, after = peru.write(AMEND), peru.write(AMEND)
    late = chair.write(AMEND)  # has not heard of the new epoch, and stays a member
    renewed = circle.begin("norway", ("norway", "chair"), {"peru": before.entry})
    reasons = in_every_order(world, begun, before, after, renewed, late)
    assert reasons == [None, None, Reason.REVOKED_AFTER_CUT, None, None]


def test_a_revoked_member_awaits_the_keepers_cut():
    world = a_world()
    circle, begun = a_circle(world)
    written = circle.desks["peru"].write(AMEND)
    world.revoke("peru", None)
    waiting = judged(world, begun, written)
    assert reasons_of(waiting, begun, written) == [None, Reason.AWAIT_CUT]
    assert last_connected(waiting, circle.audience, card_of("peru").device) == written.entry
    circle.desks["norway"].roster = world.chain.version
    renewed = circle.begin("norway", ("norway", "chair"), {"peru": written.entry})
    assert judged(world, begun, written, renewed).reasons == {}


def test_a_successor_takes_over_when_the_keeper_is_revoked_and_not_before():
    world = a_world()
    circle, begun = a_circle(world)
    kept = circle.desks["norway"].write(AMEND)
    early = circle.begin("peru", ("peru", "chair"), {"norway": kept.entry}, keep=False)
    assert len(judged(world, begun, kept, early).epochs(circle.audience)) == 1
    world.revoke("norway", None)
    for name in ("peru", "chair"):
        circle.desks[name].roster = world.chain.version
    wrong = circle.begin("chair", ("chair",), {"norway": kept.entry}, keep=False)
    evaluation = judged(world, begun, kept, wrong)
    assert len(evaluation.epochs(circle.audience)) == 1, "Peru comes before the chair"
    right = circle.begin("peru", ("peru", "chair"), {"norway": kept.entry})
    after = judged(world, begun, kept, right)
    assert [e.keeper for e in after.epochs(circle.audience)] == [
        card_of("norway").device,
        card_of("peru").device,
    ]
    assert in_every_order(world, begun, kept, right) == [None, None, None]


def test_a_stolen_keeper_that_forks_its_beginning_undoes_nothing_once_it_is_replaced():
    world = a_world()
    circle, begun = a_circle(world)
    kept = circle.desks["norway"].write(AMEND)
    amended = circle.desks["peru"].write(AMEND)
    thief = circle.begin("norway", ("norway",), number=1, keep=False, seq=1, prev=begun.entry.prev)
    struck = judged(world, begun, kept, amended, thief)
    assert struck.in_effect == [], "a fork of the first entry stops everything for now"
    world.revoke("norway", None)
    circle.desks["peru"].roster = world.chain.version
    renewed = circle.begin("peru", ("peru", "chair"), {"norway": kept.entry})
    reasons = in_every_order(world, begun, kept, amended, thief, renewed)
    assert reasons == [None, None, None, Reason.LOSING_BRANCH, None]


def test_two_epochs_of_one_number_are_a_fork_of_the_keepers_feed():
    world = a_world()
    circle, begun = a_circle(world)
    before = circle.desks["norway"]
    place = {"seq": before.seq + 1, "prev": before.head, "lam": before.lam + 1, "number": 2}
    ours = circle.begin("norway", ("norway", "peru"), {"chair": None}, keep=False, **place)
    theirs = circle.begin("norway", ("norway", "chair"), {"peru": None}, keep=False, **place)
    evaluation = judged(world, begun, ours, theirs)
    assert len(evaluation.epochs(circle.audience)) == 1
    assert {one.id for pair in evaluation.forks() for one in pair} == {
        ours.entry.id,
        theirs.entry.id,
    }


def test_a_cut_is_for_good():
    world = a_world()
    circle, begun = a_circle(world)
    first = circle.desks["peru"].write(AMEND)
    out = circle.begin("norway", ("norway", "chair"), {"peru": first.entry})
    back = circle.begin("norway", ("norway", "chair", "peru"))
    again = circle.desks["peru"].write(AMEND)
    reasons = in_every_order(world, begun, first, out, back, again)
    assert reasons == [None, None, None, None, Reason.REVOKED_AFTER_CUT]


def test_the_roster_can_name_another_keeper():
    world = a_world()
    circle, begun = a_circle(world)
    assert judged(world, begun).epochs(circle.audience)[0].keeper == card_of("norway").device
    assert cut_at(None).seq == 0
    world.promote("peru", Role.LEAD)
    assert ground_of(world).keepers(circle.audience, tuple(circle.epochs))[0].epoch == 1
