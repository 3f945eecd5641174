"""Whatever the order, the batches and the duplicates, the same entries give the same verdicts."""

import random
from collections.abc import Callable
from dataclasses import replace
from itertools import permutations

import pytest

from app.codec import decode, encode
from app.negotiation.access import Role
from app.record.door import Arrival
from app.record.envelope import Entry
from app.record.evaluate import Change, Evaluation, evaluate
from app.record.ground import Ground
from app.record.roster import Keeper
from app.record.roster_chain import chain_of
from app.record.verdicts import Reason
from tests.unit.record.kinds import AMEND, DECIDE, ground_of
from tests.unit.record.world import Desk, a_world

AUTHORS = ("chair", "norway", "peru")


class Scenario:
    """A conference that goes wrong in eleven ways and more; collects every envelope sent."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.world = a_world((seed + 1).to_bytes(32, "big"))
        self.world.change(replace(self.world.next(), policy={1: 12, 3: 40}))
        self.envelopes: list[bytes] = []
        self.copies: dict[str, list[Desk]] = {name: [] for name in AUTHORS}
        self.circle = self.world.circle("norway", "peru", "chair")
        begun = self.circle.begin("norway", ("norway", "peru", "chair"), None, ("peru", "chair"))
        self.send(begun.envelope)

    def desk(self) -> Desk:
        return self.world.desks[self.rng.choice(AUTHORS)]

    def send(self, envelope: bytes) -> None:
        self.envelopes.append(envelope)

    def honest(self) -> None:
        for _ in range(self.rng.randrange(1, 5)):
            desk = self.desk()
            desk.roster = self.world.chain.version
            kind = DECIDE if desk.name == "chair" and self.rng.random() < 0.3 else AMEND
            self.send(desk.write(kind).envelope)

    def copied(self) -> None:
        desk = self.desk()
        self.copies[desk.name].append(replace(desk, written=[]))

    def forked(self) -> None:
        copies = self.copies[self.desk().name]
        if copies:
            thief = self.rng.choice(copies)
            for _ in range(self.rng.randrange(1, 4)):
                self.send(thief.write(AMEND, {1: "stolen"}).envelope)

    def vouched(self) -> None:
        keeper = self.world.desks["secretariat"]
        heads = [
            self.rng.choice(desk.written[-2:]).entry
            for name in AUTHORS
            for desk in (self.world.desks[name], *self.copies[name])
            if desk.written and self.rng.random() < 0.7
        ]
        self.send(keeper.frontier(*heads).envelope)

    def keeper_forked(self) -> None:
        keeper = self.world.desks["secretariat"]
        thief = replace(keeper, written=[])
        self.send(thief.frontier(*(one.entry for one in self.desk().written[-1:])).envelope)

    def revoked(self) -> None:
        name = self.rng.choice(AUTHORS)
        if not self.world.chain.head.seats[self.world.desks[name].device].is_active:
            return
        branches = [desk.written for desk in (self.world.desks[name], *self.copies[name])]
        written = self.rng.choice(branches)
        head = self.rng.choice(written).entry if written else None
        self.world.revoke(name, head, cut=self.rng.random() < 0.7)

    def not_permitted(self) -> None:
        self.send(self.world.desks["norway"].write(self.rng.choice([DECIDE, 3, 130])).envelope)

    def stripped(self) -> None:
        payload, ed, _ = decode(self.world.desks["chair"].write(DECIDE, keep=False).envelope)
        self.send(encode([payload, ed, self.rng.choice([b"", bytes(3309)])]))

    def elsewhere(self) -> None:
        desk = self.desk()
        self.send(desk.write(AMEND, conference=bytes(32), keep=False).envelope)
        self.send(desk.write(AMEND, audience=bytes(16), keep=False).envelope)

    def flooded(self) -> None:
        desk = self.desk()
        for _ in range(8):
            self.send(desk.write(AMEND).envelope)

    def stranger(self) -> None:
        chain = self.world.chain
        roster = self.rng.choice([1, chain.version + 1])
        desk = Desk("stranger", chain.conference, self.world.everybody, roster=roster)
        self.send(desk.write(AMEND).envelope)

    def flipped(self) -> None:
        if self.envelopes:
            bad = bytearray(self.rng.choice(self.envelopes))
            bad[self.rng.randrange(len(bad))] ^= 1 << self.rng.randrange(8)
            self.send(bytes(bad))

    def out_of_order(self) -> None:
        desk = self.desk()
        changes: list[dict[str, int]] = [{"lam": 1}, {"time": 1}, {"seq": desk.seq + 3}]
        self.send(desk.write(AMEND, keep=False, **self.rng.choice(changes)).envelope)

    def replaced_keeper(self) -> None:
        chair = self.world.desks["chair"]
        keepers = (Keeper(self.world.everybody, 2, chair.device),)
        self.world.change(replace(self.world.next(), keepers=keepers))
        chair.epoch = 2
        heads = [
            self.world.desks[name].written[-1].entry
            for name in ("norway", "peru")
            if self.world.desks[name].written
        ]
        self.send(chair.frontier(*heads).envelope)

    def admitted(self) -> None:
        if "fiji" not in self.world.desks:
            self.world.admit("fiji", "peru", Role.DELEGATE)
        early = self.rng.random() < 0.2
        changes = {"roster": 1} if early else {}
        self.send(self.world.desks["fiji"].write(AMEND, **changes).envelope)

    def narrow(self) -> None:
        """Members write in their caucus, now and then one thing twice."""
        for _ in range(self.rng.randrange(1, 4)):
            desk = self.circle.desks[self.rng.choice(list(self.circle.desks))]
            desk.roster = self.world.chain.version
            thief = replace(desk, written=[])
            self.send(desk.write(AMEND).envelope)
            if self.rng.random() < 0.1:
                self.send(thief.write(AMEND, {1: "stolen"}).envelope)

    def renewed(self) -> None:
        """The keeper, or whoever thinks he is, begins an epoch, with or without somebody."""
        circle = self.circle
        by = self.rng.choice(["norway", "norway", "peru", "chair"])
        seats = self.world.chain.head.seats
        active = [n for n, d in circle.desks.items() if seats[d.device].is_active or n == by]
        gone = self.rng.choice([None, *(n for n in active if n != by)])
        circle.desks[by].roster = self.world.chain.version
        members = [n for n in active if n != gone]
        out = [n for n in circle.desks if n not in members]
        cuts = {n: self._some_head(circle.desks[n]) for n in out}
        keep = self.rng.random() < 0.8
        begun = circle.begin(by, members, cuts, [n for n in members if n != by], keep=keep)
        self.send(begun.envelope)

    def _some_head(self, desk: Desk) -> Entry | None:
        return self.rng.choice(desk.written[-2:]).entry if desk.written else None

    def witnessed(self) -> None:
        circle = self.circle
        keeper = circle.desks["norway"]
        others = (desk for name, desk in circle.desks.items() if name != "norway")
        heads = [desk.written[-1].entry for desk in others if desk.written]
        if heads:
            self.send(keeper.frontier(*heads).envelope)

    def lost(self) -> None:
        if self.envelopes:
            del self.envelopes[self.rng.randrange(len(self.envelopes))]

    def play(self) -> None:
        acts: list[Callable[[], None]] = [
            self.honest, self.honest, self.honest, self.copied, self.forked, self.vouched,
            self.vouched, self.keeper_forked, self.revoked, self.not_permitted, self.stripped,
            self.elsewhere, self.flooded, self.stranger, self.flipped, self.out_of_order,
            self.replaced_keeper, self.admitted, self.lost, self.narrow, self.narrow,
            self.renewed, self.witnessed,
        ]  # fmt: skip
        self.honest()
        for _ in range(self.rng.randrange(6, 22)):
            self.rng.choice(acts)()

    def grounds(self) -> list[Ground]:
        """The whole ground, and earlier ones: fewer rosters, a card missing."""
        whole = ground_of(self.world)
        rosters = [roster.envelope for roster in self.world.chain.rosters]
        held = self.rng.randrange(2, len(rosters) + 1)
        early = replace(whole, chain=chain_of(rosters[:held]))
        cards = dict(whole.cards)
        del cards[self.rng.choice(list(cards))]
        everybody = {a: d for a, d in whole.founders.items() if a == self.world.everybody}
        outside = replace(early, founders=everybody)
        return [outside, early, replace(whole, cards=cards), whole]


def digest(evaluation: Evaluation) -> object:
    held = evaluation.held
    return (
        [entry.id for entry in evaluation.in_effect],
        sorted(evaluation.reasons.items()),
        sorted(
            (key, feed.head.id if feed.head else b"", feed.entries, feed.bytes)
            for key, feed in held.feeds.items()
        ),
        sorted((key, sorted(claims.items())) for key, claims in held.claims.items() if claims),
        [(audience, epochs) for audience, epochs in sorted(held.epochs.items()) if epochs],
        sorted(one.id for pair in evaluation.forks() for one in pair),
    )


def deliver(scenario: Scenario, rng: random.Random) -> Evaluation:
    """Hand the envelopes in, in an order and in batches of chance, under grounds that grow."""
    sent = scenario.envelopes + rng.choices(scenario.envelopes, k=len(scenario.envelopes) // 3)
    rng.shuffle(sent)
    grounds = scenario.grounds()
    turns = sorted(rng.randrange(len(sent) + 1) for _ in grounds[1:])
    evaluation = Evaluation(grounds[0])
    effective: set[bytes] = set()

    def note(change: Change) -> None:
        assert effective.isdisjoint(entry.id for entry in change.arrived)
        effective.update(entry.id for entry in change.arrived)
        assert effective.issuperset(entry.id for entry in change.fallen)
        effective.difference_update(entry.id for entry in change.fallen)

    at = 0
    while at < len(sent) or turns:
        if turns and at >= turns[0]:
            turns.pop(0)
            evaluation, change = evaluation.with_ground(grounds[len(grounds) - 1 - len(turns)])
            note(change)
            continue
        size = rng.choice([1, 1, 1, 2, 7])
        evaluation, change = evaluation.with_arrivals(map(Arrival, sent[at : at + size]))
        note(change)
        at += size
    assert effective == {entry.id for entry in evaluation.in_effect}
    # What came under an earlier ground and was refused for good then, comes again in real life.
    return evaluation.with_arrivals(map(Arrival, sent))[0]


def check(scenarios: int, orders: int) -> set[Reason]:
    reached: set[Reason] = set()
    for seed in range(scenarios):
        scenario = Scenario(seed)
        scenario.play()
        whole, _ = evaluate(ground_of(scenario.world), scenario.envelopes)
        expected = digest(whole)
        reached.update(whole.reasons.values())
        for order in range(orders):
            assert digest(deliver(scenario, random.Random(1_000 * seed + order))) == expected, (
                seed,
                order,
            )
    return reached


def test_incremental_is_whole_in_any_order():
    reached = check(scenarios=40, orders=4)
    kept = {reason for reason in Reason if reason.standing.value != "rejected"}
    assert kept - reached <= {Reason.NEED_CARD}, "the scenarios reach every verdict that is kept"


@pytest.mark.long
def test_all_scenarios_in_all_orders():
    check(scenarios=150, orders=20)


def test_a_feed_in_every_order_of_its_entries_gives_one_state():
    world = a_world()
    desk = world.desks["norway"]
    envelopes = [desk.write(AMEND).envelope for _ in range(5)]
    expected = digest(evaluate(ground_of(world), envelopes)[0])
    for order in permutations(envelopes):
        evaluation = Evaluation(ground_of(world))
        for envelope in order:
            evaluation, _ = evaluation.with_envelope(envelope)
        assert digest(evaluation) == expected
