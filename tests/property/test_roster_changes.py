"""What a roster changes against another: found whole, made again, and carried over without loss."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.ids import EntryId
from app.negotiation.access import Role
from app.record.roster import Cut, Keeper, Seat, Statement
from app.record.roster_acts import (
    Authority,
    admitting,
    following,
    promoting,
    relieving,
    revoking,
    under,
    with_party,
)
from app.record.roster_changes import carry, changes_between, is_explained
from tests.unit.record.world import NOW, a_world, card_of, officer, party

WORLD = a_world()
BASE = following(WORLD.chain.head, NOW)
NORWAY, PERU = card_of("norway").device, card_of("peru").device
KEYS = tuple(officer(name).public for name in ("o1", "o2", "o3"))

Act = Callable[[Statement], Statement]
ACTS: list[Act] = [
    lambda s: with_party(s, party("fiji")),
    lambda s: with_party(s, replace(party("norway"), name="Kingdom of Norway")),
    lambda s: admitting(s, Seat(card_of("new").device, party("peru").id)),
    lambda s: promoting(s, NORWAY, Role.LEAD, 3),
    lambda s: relieving(s, NORWAY, Role.DELEGATE, 7),
    lambda s: revoking(s, PERU, Cut(2, EntryId(b"\x01" * 32))),
    lambda s: revoking(s, PERU, None),
    lambda s: under(s, Authority(KEYS[:2], 2)),
    lambda s: under(s, Authority(KEYS, 1)),
    lambda s: under(s, Authority(KEYS[1:], 2)),
    lambda s: replace(s, policy={1: 9, 2: 8}),
    lambda s: replace(s, keepers=(Keeper(WORLD.everybody, 2, NORWAY),)),
    lambda s: replace(s, title="Another"),
]
some_acts = st.lists(st.integers(0, len(ACTS) - 1), max_size=6)


def done(statement: Statement, acts: list[int]) -> Statement:
    for act in acts:
        statement = ACTS[act](statement)
    return statement


@given(some_acts, some_acts)
def test_the_changes_found_make_one_roster_of_the_other(first: list[int], then: list[int]) -> None:
    before = done(BASE, first)
    after = done(before, then)
    carried = carry(before, changes_between(before, after))
    assert carried.left == ()
    assert set(carried.statement.authority) == set(after.authority)
    assert replace(carried.statement, authority=after.authority) == after
    assert is_explained(before, after) == (carried.statement.authority == after.authority)
    assert carry(after, changes_between(before, after)).done == ()


@given(some_acts, some_acts)
def test_carried_over_a_change_is_made_or_said_to_be_left(
    mine: list[int], other: list[int]
) -> None:
    wanted = changes_between(BASE, done(BASE, mine))
    newer = done(BASE, other)
    carried = carry(newer, wanted)
    assert set(carried.done).isdisjoint(carried.left)
    again = carry(carried.statement, [c for c in wanted if c not in carried.left])
    assert (again.done, again.left) == ((), ())
    assert carry(newer, carried.done).statement == carried.statement


def test_what_no_change_explains_is_noticed() -> None:
    for other in (
        replace(BASE, seats=BASE.seats[1:]),
        replace(BASE, parties=BASE.parties[1:]),
        replace(BASE, authority=(KEYS[1], *BASE.authority)),
        replace(BASE, seats=(replace(BASE.seats[0], party=party("peru").id), *BASE.seats[1:])),
    ):
        assert not is_explained(BASE, other)
    dated = replace(BASE, version=9, issued=NOW + 5, expires=NOW + 9, previous=b"x" * 32)
    assert is_explained(BASE, dated)
