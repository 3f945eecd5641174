"""The roster: m of n, linear, whole; a version is taken when both authorities bear it out."""

from dataclasses import replace
from typing import Any

import pytest

from app.codec import decode, encode
from app.errors import NotFoundError
from app.ids import AudienceId, DeviceId, EntryId, PartyId
from app.keys.domains import ROSTER
from app.keys.wraps import audience_id
from app.negotiation.access import Role
from app.negotiation.delegation import PartyKind
from app.record.roster import (
    MAX_LIFE,
    Cut,
    Keeper,
    RoleInterval,
    RosterError,
    Seat,
    Statement,
    conference_number,
)
from app.record.roster_acts import (
    Authority,
    admitting,
    countersign,
    following,
    promoting,
    relieving,
    revoking,
    sign,
    under,
    with_party,
)
from app.record.roster_chain import RosterChain, Taken, begin, chain_of, extend
from app.record.roster_codec import write_roster, write_statement
from app.record.roster_forks import overruled
from tests.unit.record.world import (
    BUREAU,
    NOW,
    SECRETARIAT,
    a_world,
    card_of,
    first_roster,
    first_statement,
    officer,
    party,
)


def officers(*names: str) -> list[Any]:
    return [officer(name) for name in names]


def authority(threshold: int, *names: str) -> Authority:
    return Authority(tuple(officer(name).public for name in names), threshold)


def rotated(
    threshold: int, names: tuple[str, ...], signers: tuple[str, ...]
) -> tuple[RosterChain, bytes]:
    chain = first_roster(("k1", "k2", "k3"), 3)
    statement = under(following(chain.head, NOW), authority(threshold, *names))
    return chain, sign(statement, chain.head, officers(*signers))


# The five cases of theupdateframework/rust-tuf issue 42.
ROTATIONS = [
    ("too few old", 3, ("k4", "k5", "k6"), ("k1", "k2", "k4", "k5", "k6"), "roster before it"),
    ("too few new", 3, ("k4", "k5", "k6"), ("k1", "k2", "k3", "k5", "k6"), "its own"),
    ("old only", 3, ("k1", "k2", "k4"), ("k1", "k2", "k3"), "its own"),
    ("new only", 3, ("k1", "k2", "k4"), ("k1", "k2", "k4"), "roster before it"),
    ("both", 2, ("k3", "k4", "k5"), ("k1", "k2", "k3", "k4", "k5"), ""),
]


@pytest.mark.parametrize(("name", "threshold", "keys", "signers", "why"), ROTATIONS)
def test_a_rotation_of_the_authority_needs_the_old_and_the_new_threshold(
    name: str, threshold: int, keys: tuple[str, ...], signers: tuple[str, ...], why: str
):
    chain, envelope = rotated(threshold, keys, signers)
    if why:
        with pytest.raises(RosterError, match=why):
            extend(chain, envelope)
    else:
        longer, taken = extend(chain, envelope)
        assert taken is Taken.NEXT
        assert longer.version == 2
        assert longer.head.statement.threshold == 2


def test_a_key_that_signs_twice_is_refused():
    chain, envelope = rotated(2, ("k1", "k2", "k3"), ("k1",))
    payload, previous, own = decode(envelope)
    for doubled in ([payload, previous * 3, own], [payload, previous, own * 2]):
        with pytest.raises(RosterError, match="signs twice"):
            extend(chain, encode(doubled))


def test_an_officer_cannot_count_as_two_by_sharing_half_a_key():
    one, two = officer("k1").public, officer("k2").public
    mixed = replace(
        first_statement(("k1", "k2"), 2), authority=(one, replace(two, mldsa65=one.mldsa65))
    )
    with pytest.raises(RosterError, match="stands in it twice"):
        begin(sign(mixed, None, []))


def test_a_version_that_skips_one_waits():
    world = a_world()
    short = chain_of(roster.envelope for roster in world.chain.rosters[:2])
    assert extend(short, world.chain.at(4).envelope) == (short, Taken.MISSING)


def test_rolling_back_is_ignored_and_the_same_roster_is_known():
    world = a_world()
    chain = world.chain
    assert extend(chain, chain.at(1).envelope) == (chain, Taken.KNOWN)
    assert extend(chain, chain.at(3).envelope) == (chain, Taken.KNOWN)
    other = sign(
        with_party(following(chain.at(2), NOW), party("fiji")), chain.at(2), officers("o1")
    )
    after, taken = extend(chain, other)
    assert (after.rosters, taken) == (chain.rosters, Taken.ASIDE)
    assert [roster.envelope for roster in overruled(after)] == [other]


def forked() -> tuple[RosterChain, bytes, bytes]:
    world = a_world()
    base = chain_of(roster.envelope for roster in world.chain.rosters[:3])
    one = world.chain.at(4).envelope
    two = sign(with_party(following(base.head, NOW), party("fiji")), base.head, officers("o1"))
    return base, one, two


def test_two_valid_rosters_of_one_version_are_an_alarm_and_neither_is_believed():
    base, one, two = forked()
    for pair in ((one, two), (two, one)):
        chain, _ = extend(base, pair[0])
        chain, taken = extend(chain, pair[1])
        assert taken is Taken.FORK
        assert chain.is_forked
        assert chain.version == 3
        assert extend(chain, pair[0]) == (chain, Taken.KNOWN)
        third = sign(
            with_party(following(base.head, NOW), party("mali")), base.head, officers("o1")
        )
        chain, taken = extend(chain, third)
        assert (taken, len(chain.disputed)) == (Taken.FORK, 3)


def test_a_later_roster_settles_a_fork_by_saying_which_it_follows():
    base, one, two = forked()
    chain, _ = extend(base, one)
    after = sign(following(chain.head, NOW), chain.head, officers("o1"))
    chain, _ = extend(chain, two)
    chain, taken = extend(chain, after)
    assert taken is Taken.NEXT
    assert chain.rosters == chain_of([*(r.envelope for r in base.rosters), one, after]).rosters
    assert not chain.is_forked
    assert [roster.envelope for roster in overruled(chain)] == [two]


def test_an_expired_roster_is_flagged_and_still_taken():
    chain = first_roster()
    assert not chain.head.is_expired(NOW + MAX_LIFE)
    assert chain.head.is_expired(NOW + MAX_LIFE + 1)
    late = sign(following(chain.head, NOW + 10 * MAX_LIFE), chain.head, officers("o1"))
    assert extend(chain, late)[1] is Taken.NEXT


def test_the_conference_is_the_hash_of_its_first_roster():
    one, two = first_roster(), first_roster()
    assert one.conference != two.conference, "the nonce makes each conference its own"
    assert begin(one.head.envelope).conference == one.conference
    assert len(conference_number(one.conference)) == 47
    with pytest.raises(RosterError, match="another conference"):
        extend(one, two.head.envelope)
    foreign = sign(following(two.head, NOW), two.head, officers("o1"))
    with pytest.raises(RosterError, match="another conference"):
        extend(one, foreign)


def test_signatures_of_officers_are_added_one_machine_at_a_time():
    chain = first_roster(("k1", "k2", "k3"), 2)
    statement = following(chain.head, NOW)
    half = sign(statement, chain.head, officers("k3"))
    with pytest.raises(RosterError, match="1 of the 2"):
        extend(chain, half)
    assert extend(chain, countersign(half, chain.head, officers("k1", "stranger")))[1] is Taken.NEXT


def test_a_signature_of_another_payload_or_without_its_second_half_does_not_count():
    chain = first_roster(("k1",))
    good = sign(following(chain.head, NOW), chain.head, officers("k1"))
    payload, previous, own = decode(good)
    index, ed, pq = own[0]
    attempts = [
        [payload, previous, [[index, ed, bytes(3309)]]],
        [payload, previous, [[index, bytes(64), pq]]],
        [payload, previous, [[index + 1, ed, pq]]],
        [payload, [], own],
        [payload, previous, []],
        [payload, previous, [[index, ed, officer("k1").sign_pq(ROSTER, b"other")]]],
    ]
    for attempt in attempts:
        with pytest.raises(RosterError, match="0 of the 1"):
            extend(chain, encode(attempt))


def seat(name: str, of: PartyId, *roles: RoleInterval) -> Seat:
    return Seat(card_of(name).device, of, roles=roles)


def test_the_first_device_is_one_of_the_secretariat_and_founds_the_audience_of_all():
    chain = first_roster()
    assert chain.founder is None
    assert chain.everybody is None
    wrong = sign(
        admitting(following(chain.head, NOW), seat("chair", BUREAU.id)), chain.head, officers("o1")
    )
    with pytest.raises(RosterError, match="secretariat"):
        extend(chain, wrong)
    right = sign(
        admitting(following(chain.head, NOW), seat("secretariat", SECRETARIAT.id)),
        chain.head,
        officers("o1"),
    )
    chain, _ = extend(chain, right)
    device = card_of("secretariat").device
    assert chain.founder == device
    assert chain.everybody == audience_id(chain.conference, device)


def test_a_device_or_party_once_listed_stays_and_a_revocation_is_for_good():
    world = a_world()
    head = world.chain.head
    statement = following(head, NOW)
    norway = card_of("norway").device
    dropped = replace(statement, seats=tuple(s for s in statement.seats if s.device != norway))
    moved = admitting(statement, replace(head.seats[norway], party=BUREAU.id))
    without = replace(statement, parties=statement.parties[:-1], seats=statement.seats)
    other_kind = with_party(statement, replace(party("peru"), kind=PartyKind.OBSERVER))
    for bad in (dropped, moved, other_kind):
        with pytest.raises(RosterError, match=r"drops|moves"):
            extend(world.chain, sign(bad, head, officers("o1")))
    with pytest.raises(RosterError):
        extend(world.chain, sign(without, head, officers("o1")))
    world.revoke("norway", None)
    back = admitting(world.next(), head.seats[norway])
    with pytest.raises(RosterError, match="revocation"):
        extend(world.chain, sign(back, world.chain.head, officers("o1")))


def test_roles_are_intervals_of_the_feed():
    statement = following(a_world().chain.head, NOW)
    norway = card_of("norway").device
    promoted = promoting(statement, norway, Role.CHAIR, 9)
    (seat_of,) = [s for s in promoted.seats if s.device == norway]
    assert seat_of.roles_at(9) == {Role.DELEGATE}
    assert seat_of.roles_at(10) == {Role.DELEGATE, Role.CHAIR}
    relieved = relieving(promoted, norway, Role.CHAIR, 12)
    (seat_of,) = [s for s in relieved.seats if s.device == norway]
    assert seat_of.roles_at(12) == {Role.DELEGATE, Role.CHAIR}
    assert seat_of.roles_at(13) == {Role.DELEGATE}
    with pytest.raises(NotFoundError):
        promoting(statement, DeviceId(bytes(32)), Role.CHAIR, 1)


def test_revoking_keeps_the_seat_with_its_cut():
    world = a_world()
    norway = card_of("norway").device
    cut = Cut(3, EntryId(b"\x07" * 32))
    world.change(revoking(world.next(), norway, cut))
    held = world.chain.head.seats[norway]
    assert (held.is_active, held.cut) == (False, cut)
    assert world.chain.was_active(norway, world.chain.version - 1)
    assert not world.chain.was_active(norway, world.chain.version)
    assert not world.chain.was_active(norway, 1)
    found = world.chain.head.party_of(norway)
    assert found is not None
    assert found.name == "norway"
    assert world.chain.head.party_of(DeviceId(bytes(32))) is None


def test_keepers_are_the_founder_and_those_who_replaced_it():
    world = a_world()
    audience, founder = world.everybody, card_of("secretariat").device
    chair, peru = card_of("chair").device, card_of("peru").device
    later = (Keeper(audience, 5, chair), Keeper(AudienceId(bytes(16)), 2, peru))
    world.change(replace(world.next(), keepers=later))
    assert world.chain.keepers(audience, founder) == (Keeper(audience, 1, founder), later[0])


def test_everything_a_roster_says_is_read_back():
    world = a_world()
    world.change(replace(world.next(), policy={1: 10, 2: 20}))
    for roster in world.chain.rosters:
        assert write_statement(roster.statement) == decode(roster.envelope)[0]
    assert chain_of(r.envelope for r in world.chain.rosters) == world.chain


BROKEN: list[tuple[dict[int, Any], str]] = [
    ({1: 2}, "newer version"),
    ({2: b"\x01" * 32}, "names no conference"),
    ({2: bytes(31)}, "wrong length"),
    ({3: 0}, "does not fit its form"),
    ({3: 2}, "does not fit its form"),
    ({4: b"\x01" * 32}, "names no conference"),
    ({5: -1}, "out of range"),
    ({6: NOW + MAX_LIFE + 1}, "30 days"),
    ({6: NOW - 1}, "30 days"),
    ({7: 0}, "threshold"),
    ({7: 2}, "threshold"),
    ({8: []}, "threshold"),
    ({8: [[b"\x01" + bytes(31), bytes(1952)]]}, "small order"),
    ({8: [[b"", b""]]}, "length"),
    ({8: [1]}, "authority key"),
    ({8: {}}, "list"),
    ({9: [[1]]}, "party"),
    ({9: [[bytes(16), 9, "a", "b"]]}, "newer version"),
    ({9: [[bytes(16), 1, "a\u202e", "b"]]}, "an invisible character"),
    ({9: [[bytes(16), 1, "a", 1]]}, "no text"),
    ({9: [[bytes(16), 3, "a", "AB"], [b"\x01" * 16, 3, "b", "ab"]]}, "same code"),
    ({9: [[b"\x01" * 16, 3, "a", "A"], [bytes(16), 3, "b", "B"]]}, "not in order"),
    ({10: [[bytes(32), bytes(16), 1, [], None]]}, "party that is not in it"),
    ({10: [[1]]}, "device"),
    ({10: [[bytes(32), SECRETARIAT.id, 1, [], [1, bytes(32)]]]}, "cut but not revoked"),
    ({10: [[bytes(32), SECRETARIAT.id, 2, [], [1]]]}, "cut"),
    ({10: [[bytes(32), SECRETARIAT.id, 1, [[1]], None]]}, "role"),
    ({10: [[bytes(32), SECRETARIAT.id, 1, [[9, 1, None]], None]]}, "newer version"),
    ({10: [[bytes(32), SECRETARIAT.id, 1, [], None]] * 2}, "not in order"),
    ({10: [[bytes(32), SECRETARIAT.id, 1, [], None]]}, "lists no devices"),
    ({11: []}, "policy"),
    ({12: [[1]]}, "keeper"),
    ({13: "x" * 1_025}, "longer"),
    ({14: bytes(31)}, "wrong length"),
    ({15: 1}, "not a roster"),
]


@pytest.mark.parametrize(("changes", "why"), BROKEN)
def test_a_statement_of_the_wrong_form_is_refused(changes: dict[int, Any], why: str):
    fields = decode(write_statement(first_statement()))
    payload = encode({**fields, **changes})
    signed = {0: officer("o1").sign_both(ROSTER, payload)}
    with pytest.raises(RosterError, match=why):
        begin(write_roster(payload, {}, signed))


def test_a_later_roster_is_not_a_beginning_and_none_at_all_is_no_chain():
    world = a_world()
    with pytest.raises(RosterError, match="not the first"):
        begin(world.chain.head.envelope)
    with pytest.raises(RosterError, match="missing"):
        chain_of([])
    with pytest.raises(RosterError, match="missing"):
        chain_of([world.chain.at(1).envelope, world.chain.at(3).envelope])


def test_a_roster_that_follows_one_that_is_not_here_waits_for_it():
    world = a_world()
    stray: Statement = replace(world.next(), previous=b"\x09" * 32)
    envelope = sign(stray, world.chain.head, officers("o1"))
    assert extend(world.chain, envelope) == (world.chain, Taken.MISSING)


@pytest.mark.parametrize(
    "data", [b"", encode([]), encode([b"", 1, []]), encode([encode({}), [], []]), bytes(5 << 20)]
)
def test_what_is_no_roster_is_refused(data: bytes):
    with pytest.raises(RosterError):
        begin(data)
