"""Test 11 of the security design: ten things done to a roster, each with its one right verdict."""

from collections.abc import Callable
from typing import Any

import pytest

from app.codec import decode, encode
from app.record.roster import MAX_LIFE, RosterError
from app.record.roster_acts import Authority, following, sign, under, with_party
from app.record.roster_chain import RosterChain, Taken, chain_of, extend
from tests.unit.record.world import NOW, a_world, first_roster, officer, party


def officers(*names: str) -> list[Any]:
    return [officer(name) for name in names]


def rotation(keys: str, threshold: int, signers: str) -> tuple[RosterChain, bytes]:
    """The three keys 1 to 3, all of whom must sign, put others in their place."""
    chain = first_roster(("k1", "k2", "k3"), 3)
    new = Authority(tuple(officer(f"k{key}").public for key in keys), threshold)
    statement = under(following(chain.head, NOW), new)
    return chain, sign(statement, chain.head, officers(*(f"k{key}" for key in signers)))


def doubled() -> tuple[RosterChain, bytes]:
    chain, envelope = rotation("123", 2, "1")
    payload, previous, own = decode(envelope)
    return chain, encode([payload, previous * 3, own * 3])


def skipping() -> tuple[RosterChain, bytes]:
    chain = a_world().chain
    return chain_of(r.envelope for r in chain.rosters[:2]), chain.at(4).envelope


def rolling_back() -> tuple[RosterChain, bytes]:
    chain = a_world().chain
    return chain, chain.at(2).envelope


def forking() -> tuple[RosterChain, bytes]:
    chain = a_world().chain
    before = chain.at(chain.version - 1)
    other = with_party(following(before, NOW), party("fiji"))
    return chain, sign(other, before, officers("o1"))


def expired() -> tuple[RosterChain, bytes]:
    chain = first_roster()
    assert chain.head.is_expired(NOW + MAX_LIFE + 1)
    return chain, sign(following(chain.head, NOW + 9 * MAX_LIFE), chain.head, officers("o1"))


CASES: list[tuple[Callable[[], tuple[RosterChain, bytes]], Taken | str]] = [
    (lambda: rotation("456", 3, "12456"), "roster before it"),
    (lambda: rotation("456", 3, "12356"), "its own"),
    (lambda: rotation("124", 3, "123"), "its own"),
    (lambda: rotation("124", 3, "124"), "roster before it"),
    (lambda: rotation("345", 2, "12345"), Taken.NEXT),
    (doubled, "signs twice"),
    (skipping, Taken.MISSING),
    (rolling_back, Taken.KNOWN),
    (forking, Taken.FORK),
    (expired, Taken.NEXT),
]


@pytest.mark.parametrize(("case", "verdict"), CASES, ids=range(1, 11))
def test_11_each_of_ten_rosters_gets_the_right_verdict(
    case: Callable[[], tuple[RosterChain, bytes]], verdict: Taken | str
):
    chain, envelope = case()
    if isinstance(verdict, str):
        with pytest.raises(RosterError, match=verdict):
            extend(chain, envelope)
        return
    after, taken = extend(chain, envelope)
    assert taken is verdict
    lower = 1 if verdict is Taken.FORK else 0
    longer = 1 if verdict is Taken.NEXT else 0
    assert after.version == chain.version + longer - lower
