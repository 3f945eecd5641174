"""Forks of the roster: whatever the order in which rosters come, all believe the same ones."""

from collections.abc import Sequence
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.record.roster import Roster, Seat
from app.record.roster_acts import Authority, admitting, following, sign, under, with_party
from app.record.roster_chain import MAX_ASIDE, RosterChain, Taken, chain_of, extend
from app.record.roster_forks import overruled, place_of
from app.workspace.taking_in import extended
from tests.unit.record.world import NOW, a_world, card_of, first_roster, officer, party

KEYS = ("k1", "k2", "k3")


def grown(chain: RosterChain, before: Roster, number: int, *signers: str) -> bytes:
    """A roster that follows any that is held."""
    statement = with_party(following(before, NOW + number), party(f"{number} party"))
    return sign(statement, before, [officer(name) for name in signers])


def a_tree(parents: Sequence[int]) -> tuple[RosterChain, list[bytes]]:
    """Rosters each of which follows an earlier one, all signed by two of the same three officers.

    Returns:
        the first roster, as the chain of a new device, and the others.
    """
    start = first_roster(KEYS, 2)
    chain, found, envelopes = start, [start.head], list[bytes]()
    for number, parent in enumerate(parents):
        two = Random(number).sample(KEYS, 2)
        envelope = grown(chain, found[parent % len(found)], number, *two)
        chain, _ = extend(chain, envelope)
        (held,) = [r for r in chain.every() if r.envelope == envelope]
        found.append(held)
        envelopes.append(envelope)
    return start, envelopes


def belief(chain: RosterChain) -> object:
    return (
        [r.hash for r in chain.rosters],
        [r.hash for r in chain.disputed],
        sorted(chain.aside),
        sorted(chain.counting),
    )


@given(st.lists(st.integers(0, 9), min_size=1, max_size=9), st.randoms(use_true_random=False))
def test_all_believe_the_same_rosters_in_whatever_order_and_parcels_they_come(
    parents: list[int], random: Random
) -> None:
    start, envelopes = a_tree(parents)
    beliefs: list[object] = []
    for _ in range(4):
        order = [*envelopes, *random.choices(envelopes, k=3)]
        random.shuffle(order)
        chain = start
        while order:  # what lacks its predecessor is left out, and its sender sends it again
            size = random.randint(1, len(order))
            chain, _ = extended(chain, order[:size])
            order = order[size:]
        chain, _ = extended(chain, envelopes)
        beliefs.append(belief(chain))
        kept = [r.envelope for r in chain.every()]
        assert belief(chain_of(kept)) == belief(chain)
        assert belief(chain_of(kept, checked=True)) == belief(chain)
    assert all(one == beliefs[0] for one in beliefs)


@given(st.lists(st.integers(0, 9), min_size=1, max_size=9), st.randoms(use_true_random=False))
def test_one_roster_above_all_that_the_authority_signs_settles_every_fork(
    parents: list[int], random: Random
) -> None:
    start, envelopes = a_tree(parents)
    whole, _ = extended(start, envelopes)
    chosen = random.choice(whole.disputed or (whole.head,))
    settling = grown(whole, chosen, 99, "k1", "k3")
    order = [*envelopes, settling]
    random.shuffle(order)
    chain, _ = extended(start, order)
    assert not chain.is_forked
    assert chain.head.envelope == settling
    assert chain.line(chosen) == chain.rosters[:-1]


def test_keys_that_were_rotated_out_move_nobody_back_and_fill_no_disk() -> None:
    start = first_roster(("k1", "k2"), 2)
    first = start.head
    new = under(following(first, NOW), Authority((officer("k3").public, officer("k4").public), 2))
    signed = sign(new, first, [officer(name) for name in ("k1", "k2", "k3", "k4")])
    chain, _ = extend(start, signed)
    chain, _ = extend(chain, grown(chain, chain.head, 1, "k3", "k4"))
    believed = chain.rosters
    thieves = start
    for number in range(2, 9):  # higher than what is held, and signed by nobody in force
        envelope = grown(thieves, thieves.head, number, "k1", "k2")
        thieves, _ = extend(thieves, envelope)
        chain, taken = extend(chain, envelope)
        assert (chain.rosters, taken, chain.is_forked) == (believed, Taken.ASIDE, False)
        assert overruled(chain) == ()
    for number in range(100, 100 + 2 * MAX_ASIDE):
        chain, _ = extend(chain, grown(thieves, start.head, number, "k1", "k2"))
    assert chain.rosters == believed
    assert len(chain.aside) == MAX_ASIDE


def test_a_device_in_dispute_keeps_its_place_until_the_dispute_is_settled() -> None:
    world = a_world()
    base = world.chain
    late = Seat(card_of("late").device, party("norway").id)
    one = sign(admitting(world.next(), late), base.head, [officer("o1")])
    two = sign(with_party(world.next(), party("fiji")), base.head, [officer("o1")])
    chain, found = extended(base, [one, two])
    assert found == [one, two]
    assert (chain.head, chain.is_forked, overruled(chain)) == (base.head, True, ())
    assert late.device not in chain.head.seats
    assert place_of(chain, late.device) == (late, party("norway"))
    assert place_of(chain, card_of("nobody").device) is None
