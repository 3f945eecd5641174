"""What a hostile officer, or whoever gets hold of the officers' files, may try: all is refused."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest

from app.codec import decode, encode
from app.errors import TravauxError
from app.ids import ConferenceId, PartyId
from app.keys.cards import Card, DeviceKeys, make_card, parse_card
from app.keys.domains import CARD, OFFICER
from app.keys.sealing import AudienceKey, FrameType
from app.keys.signing import SigningKeys
from app.negotiation.access import Role
from app.negotiation.delegation import PartyKind
from app.record.frames import keys_by_id
from app.record.office import (
    MAGIC,
    MAX_CLAIM_BYTES,
    MAX_OFFICE_BYTES,
    OfficeError,
    OfficeKind,
    Proposal,
    make_claim,
    open_claim,
    open_proposal,
    read_claim,
    write_claim,
    write_proposal,
)
from app.record.roster import Party, RoleInterval, RosterError, Seat, Statement
from app.record.roster_acts import Authority, admitting, following, sign, under, with_party
from app.workspace.identity import load_keys, load_officers
from app.workspace.officers import add_key, request_key
from app.workspace.proposals import NotCompleteError, OvertakenError, review, sign_proposal, take
from app.workspace.roster_words import all_told
from app.workspace.syncing import newest_key
from app.workspace.workspace import Workspace
from tests.desks import Desks

THIEF = SigningKeys.generate()
PERU = Party(PartyId(b"p" * 16), PartyKind.DELEGATION, "Peru", "PER")
KEYS = DeviceKeys.generate()
STRANGER = make_card(KEYS, "stranger", 1)


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desks]:
    """A secretariat with one officer, one more device of it, and a delegation's."""
    made = Desks(tmp_path_factory.mktemp("office"))
    made.found()
    made.enrol("TWO", Role.SECRETARIAT, "SEC")
    made.enrol("NOR")
    made.send("SEC", "TWO", "NOR")
    yield made
    made.close()


@pytest.fixture
def office(desks: Desks) -> Workspace:
    return desks.open["SEC"]


def statement(office: Workspace) -> Statement:
    return following(office.roster, office.clock())


def proposed(office: Workspace, changed: Statement, **brought: Any) -> bytes:
    """A proposal that the officer's own key has signed, with whatever comes with it."""
    envelope = sign(changed, office.roster, load_officers(office.store.vault))
    return write_proposal(Proposal(envelope, **brought), newest_key(office))


def refused(office: Workspace, data: bytes) -> TravauxError:
    """The one error that reviewing, signing and taking a proposal end in; nothing changes."""
    before = office.roster
    errors: list[TravauxError] = []
    for act in (review, sign_proposal):
        with pytest.raises(TravauxError) as caught:
            act(office, data)
        errors.append(caught.value)
    with pytest.raises(TravauxError) as caught:
        take(office, data, "a file")
    assert {str(e) for e in errors} == {str(caught.value)}
    assert office.roster is before
    return caught.value


# --- requests of keys ------------------------------------------------------------------------


def claimed(office: Workspace, of: Workspace, key: SigningKeys = THIEF) -> bytes:
    device = (of.device, of.identity.keys.signing)
    return make_claim(office.ground.chain.conference, key, device, "Mr X").envelope


def resealed(office: Workspace, envelope: bytes) -> bytes:
    """A claim, or what passes for one, in the file that an officer would hand in."""
    body = bytes((OfficeKind.CLAIM,)) + envelope
    frame = MAGIC + newest_key(office).seal(FrameType.OFFICE, body)
    return frame + sha256(frame).digest()


def test_a_key_is_added_only_with_proof_and_by_a_device_of_the_secretariat(desks: Desks) -> None:
    office, two, norway = desks.open["SEC"], desks.open["TWO"], desks.open["NOR"]
    good = claimed(office, two)
    payload, *signatures = decode(good)
    mine = load_officers(office.store.vault)[0]
    fields = decode(payload)
    others_key = encode({**fields, 3: mine.public.ed25519, 4: mine.public.mldsa65})
    by_device = two.identity.keys.signing.sign_both(OFFICER, others_key)
    other = make_claim(ConferenceId(bytes(32)), THIEF, (two.device, two.identity.keys.signing), "X")
    half = encode({**fields, 3: mine.public.ed25519})
    cases = {
        "not one of the secretariat": claimed(office, norway),
        "not on the roster": make_claim(
            office.ground.chain.conference, THIEF, (STRANGER.device, KEYS.signing), "X"
        ).envelope,
        "has not signed it": make_claim(
            office.ground.chain.conference, THIEF, (two.device, KEYS.signing), "X"
        ).envelope,
        "do not prove": encode([others_key, *signatures[:2], *by_device]),
        "another conference": other.envelope,
        "wrong form": encode([payload, *signatures[:3]]),
        "too large": bytes(MAX_CLAIM_BYTES + 1),
        "damaged": b"\xff",
        "not fit to be shown": encode([encode({**fields, 6: "a\u202eb"}), *signatures]),
        "anybody can sign": encode([encode({**fields, 3: bytes(32)}), *signatures]),
        "already": claimed(office, two, mine),
    }
    cases["prove"] = encode([half, *signatures])
    before = office.roster
    for why, envelope in cases.items():
        with pytest.raises(OfficeError, match=why):
            add_key(office, resealed(office, envelope))
    assert office.roster is before


def test_half_of_another_officers_key_is_not_added(desks: Desks) -> None:
    office, two = desks.open["SEC"], desks.open["TWO"]
    mine = load_officers(office.store.vault)[0]
    mixed = SigningKeys.from_seeds(mine.seeds()[0], THIEF.seeds()[1])
    with pytest.raises(OfficeError, match="half of its key"):
        add_key(office, resealed(office, claimed(office, two, mixed)))


def test_a_request_is_refused_when_a_byte_is_wrong_or_the_seal_is_anothers(desks: Desks) -> None:
    office, two = desks.open["SEC"], desks.open["TWO"]
    data = request_key(two, "Ms Two").file
    assert request_key(two, "Ms Two").officer == request_key(two, "Ms Two").officer
    keys = keys_by_id(load_keys(office.store.vault))
    assert open_claim(data, keys).name == "Ms Two"
    for at in range(0, len(data), 97):
        broken = data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :]
        with pytest.raises(OfficeError):
            open_claim(broken, keys)
    claim = read_claim(claimed(office, two))
    stranger = AudienceKey.generate(newest_key(office).audience, 1)
    with pytest.raises(OfficeError, match="another conference, or sealed"):
        open_claim(write_claim(claim, stranger), keys)
    with pytest.raises(OfficeError, match="it is a key request"):
        open_proposal(data, keys)
    with pytest.raises(OfficeError, match="no file of this kind"):
        open_claim(b"PK\x03\x04", keys)
    with pytest.raises(OfficeError, match="too large"):
        open_proposal(MAGIC + bytes(MAX_OFFICE_BYTES), keys)


# --- proposals -------------------------------------------------------------------------------


def test_what_cannot_be_shown_or_did_not_come_with_a_proposal_is_not_signed(desks: Desks) -> None:
    office, two = desks.open["SEC"], desks.open["TWO"]
    now = statement(office)
    seat = Seat(STRANGER.device, office.me.id, roles=(RoleInterval(Role.SECRETARIAT),))
    two_of_two = replace(
        under(now, Authority((*now.authority, THIEF.public), 2)), parties=now.parties
    )
    claim = claimed(office, two)
    shared = shares_a_key(office.identity.card)
    cases: list[tuple[str, bytes]] = [
        ("card did not come", proposed(office, admitting(now, seat))),
        ("does not admit", proposed(office, with_party(now, PERU), cards=(STRANGER.envelope,))),
        ("without the proof", proposed(office, two_of_two)),
        ("does not add", proposed(office, with_party(now, PERU), claims=(claim,))),
        ("device card was refused", proposed(office, admitting(now, seat), cards=(b"\x80",))),
        (
            "belongs to the device",
            proposed(
                office,
                admitting(now, replace(seat, device=shared.device)),
                cards=(shared.envelope,),
            ),
        ),
        ("another conference", proposed(office, replace(now, conference=ConferenceId(bytes(32))))),
        ("not here yet", proposed(office, replace(now, version=now.version + 5))),
        ("takes back|drops", proposed(office, replace(now, seats=now.seats[1:]))),
    ]
    for why, data in cases:
        assert isinstance(refused(office, data), TravauxError)
        with pytest.raises(TravauxError, match=why):
            review(office, data)


def shares_a_key(other: Card) -> Card:
    """A stranger's card, honestly signed, that shows another device's key to seal secrets to."""
    payload = encode({**decode(decode(STRANGER.envelope)[0]), 4: other.sealing.x25519})
    return parse_card(encode([payload, *KEYS.signing.sign_both(CARD, payload)]))


def test_an_order_of_keys_that_no_words_tell_is_not_signed(desks: Desks) -> None:
    office = desks.open["SEC"]
    now = statement(office)
    shuffled = replace(now, authority=(THIEF.public, *now.authority))
    claim = claimed(office, desks.open["TWO"])
    data = proposed(office, shuffled, claims=(claim,))
    assert "cannot be shown" in str(refused(office, data))


def test_what_is_slipped_in_beside_an_honest_change_is_shown(desks: Desks) -> None:
    office, two = desks.open["SEC"], desks.open["TWO"]
    now = with_party(statement(office), PERU)
    seat = Seat(STRANGER.device, PERU.id, roles=(RoleInterval(Role.CHAIR),))
    slipped = replace(
        under(admitting(now, seat), Authority((*now.authority, THIEF.public), 2)), policy={1: 9}
    )
    data = proposed(office, slipped, cards=(STRANGER.envelope,), claims=(claimed(office, two),))
    found = review(two, data)
    told = " ".join(all_told(found.changes, found.names))
    assert found.missing == 1
    for words in ("Puts PER", "“stranger”", "as chair", "“Mr X”", "2 of 2 officers", "to 9;"):
        assert words in told
    with pytest.raises(NotCompleteError, match="1 more officer must"):
        take(two, data, "a file")
    assert two.roster.version == office.roster.version


def test_a_proposal_on_an_older_roster_is_overtaken_whoever_signed_it(desks: Desks) -> None:
    office = desks.open["SEC"]
    before = office.ground.chain.at(office.roster.version - 1)
    late = with_party(following(before, office.clock()), PERU)
    envelope = sign(late, before, load_officers(office.store.vault))
    data = write_proposal(Proposal(envelope), newest_key(office))
    assert isinstance(refused(office, data), OvertakenError)
    founding = replace(late, version=1, conference=ConferenceId(bytes(32)), previous=bytes(32))
    first = sign(replace(founding, seats=(), nonce=bytes(32)), None, [THIEF])
    with pytest.raises((OfficeError, RosterError)):
        review(office, write_proposal(Proposal(first), newest_key(office)))


def test_false_signatures_on_a_proposal_count_for_nothing(desks: Desks) -> None:
    office = desks.open["SEC"]
    payload, _, own = decode(
        sign(with_party(statement(office), PERU), office.roster, load_officers(office.store.vault))
    )
    index, ed, pq = own[0]
    forged = encode([payload, [[index, ed, bytes(len(pq))]], [[index, bytes(64), pq]]])
    found = review(office, write_proposal(Proposal(forged), newest_key(office)))
    assert (found.missing, found.signed) == (1, frozenset())
