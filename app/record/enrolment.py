"""Enrolment by two small files: a device's request, and the secretariat's answer to it.

Formats in ``docs/format.md``, 9. The request is the device's card. The answer is sealed to that
card: rosters, the other devices' cards, and the keys the device is given. Neither is trusted
because of where it came from: the officer compares the safety code with the device's owner, the
owner the conference number with paper.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import ClassVar, cast

from app.codec import CodecError, Value, decode, encode
from app.errors import TravauxError
from app.ids import ConferenceId, DeviceId
from app.keys.cards import Card, CardError, DeviceKeys, parse_card, refuse_shared_keys
from app.keys.domains import ANSWER
from app.keys.wraps import (
    HeldKey,
    WrapError,
    open_as_device,
    seal_to_card,
    unwrap_key,
    wrap_key,
)
from app.record.roster import Party, RosterError, Seat
from app.record.roster_chain import RosterChain, chain_of
from app.said import said

REQUEST_MAGIC, ANSWER_MAGIC = b"TVXQ1\n", b"TVXA1\n"
MAX_REQUEST_BYTES = 16 * 1024
MAX_ANSWER_BYTES = 64 * 1024 * 1024
MAX_ANSWER_ITEMS = 20_000
"""Rosters, cards and wraps together."""
_CHECK = 32
_FORMAT = 1


@dataclass(eq=False)
class EnrolmentError(TravauxError):
    """A request or an answer cannot be used."""

    file: str
    why: str
    says: ClassVar[str] = "The {file} file cannot be used: {why}."


@dataclass(frozen=True, slots=True)
class Grant:
    """What a new device is given: all rosters, the cards of all devices, the keys it may have."""

    chain: RosterChain
    cards: Sequence[Card]
    keys: Sequence[HeldKey]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a new device has been given, checked.

    Attributes:
        cards: by device; its own is among them.
        seat, party: its place on the newest roster.
    """

    chain: RosterChain
    cards: Mapping[DeviceId, Card]
    keys: tuple[HeldKey, ...]
    seat: Seat
    party: Party

    @property
    def conference(self) -> ConferenceId:
        """The conference; its number is to be compared with paper before anything is stored."""
        return self.chain.conference


def write_request(card: Card) -> bytes:
    """Return a device's request to be admitted."""
    return _closed(REQUEST_MAGIC, card.envelope)


def read_request(data: bytes) -> Card:
    """Return the card of the device that asks to be admitted.

    Raises:
        EnrolmentError: not a request, damaged, or its card does not hold.
    """
    try:
        return parse_card(_open(REQUEST_MAGIC, data, "request", MAX_REQUEST_BYTES))
    except CardError as error:
        raise EnrolmentError(said("request"), error.why) from None


def write_answer(grant: Grant, card: Card) -> bytes:
    """Return the answer to a request, sealed to the card that came with it."""
    conference = grant.chain.conference
    plain = encode(
        {
            1: _FORMAT,
            2: conference,
            3: [roster.envelope for roster in grant.chain.rosters],
            4: [one.envelope for one in grant.cards],
            5: [wrap_key(key, conference, card) for key in grant.keys],
        }
    )
    sealed = seal_to_card(plain, ANSWER + card.device, card)
    return _closed(ANSWER_MAGIC, card.device + sealed)


def read_answer(data: bytes, card: Card, keys: DeviceKeys) -> Answer:
    """Open the answer to this device's request, and check all that is in it.

    Raises:
        EnrolmentError: not an answer, damaged, for another device, or what it holds does not hold.
    """
    body = _open(ANSWER_MAGIC, data, "answer", MAX_ANSWER_BYTES)
    if body[:32] != card.device:
        raise _bad(said("it answers the request of another device"))
    try:
        plain = open_as_device(body[32:], ANSWER + card.device, keys)
        conference, rosters, cards, wraps = _fields(decode(plain, MAX_ANSWER_ITEMS))
        chain = chain_of(rosters)
        if chain.conference != conference:
            raise _bad(said("its rosters are of another conference"))
        opened = tuple(unwrap_key(wrap, conference, card.device, keys) for wrap in wraps)
        return _answer(chain, _cards(chain, cards), opened, card)
    except CodecError as error:
        raise _bad(said("it is damaged ({why})", why=error.why)) from None
    except WrapError:
        raise _bad(said("it was not sealed for this device")) from None
    except RosterError as error:
        raise _bad(
            said("its roster {version} does not hold: {why}", version=error.version, why=error.why)
        ) from None


def _bad(why: str) -> EnrolmentError:
    return EnrolmentError(said("answer"), why)


def _answer(
    chain: RosterChain,
    cards: Mapping[DeviceId, Card],
    keys: tuple[HeldKey, ...],
    card: Card,
) -> Answer:
    seat = chain.head.seats.get(card.device)
    if seat is None or not seat.is_active:
        raise _bad(said("its roster does not admit this device"))
    if chain.everybody not in {held.key.audience for held in keys}:
        raise _bad(said("it does not hold the key of the conference"))
    return Answer(chain, {**cards, card.device: card}, keys, seat, chain.head.parties[seat.party])


def _cards(chain: RosterChain, envelopes: Iterable[bytes]) -> Mapping[DeviceId, Card]:
    cards: dict[DeviceId, Card] = {}
    for envelope in envelopes:
        try:
            card = parse_card(envelope)
            refuse_shared_keys(card, cards)
        except CardError as error:
            raise _bad(said("a device card in it was refused: {why}", why=error.why)) from None
        if card.device not in chain.head.seats:
            raise _bad(
                said(
                    "it holds the card of “{device}”, which its roster does not list",
                    device=card.label,
                )
            )
        cards[card.device] = card
    return cards


def _fields(value: Value) -> tuple[ConferenceId, list[bytes], list[bytes], list[bytes]]:
    match value:
        case {1: 1, 2: bytes() as conference, 3: rosters, 4: cards, 5: wraps} if len(value) == 5:
            return ConferenceId(conference), _all(rosters), _all(cards), _all(wraps)
        case {1: int()}:
            raise _bad(said("it was written by a newer version of Travaux"))
        case _:
            raise _bad(said("it is damaged"))


def _all(value: Value) -> list[bytes]:
    if not isinstance(value, list) or not all(isinstance(item, bytes) for item in value):
        raise _bad(said("it is damaged"))
    return cast("list[bytes]", value)


def _closed(magic: bytes, body: bytes) -> bytes:
    """Return a file: what it is, what it holds, and a hash that shows damage on the way."""
    return magic + body + sha256(magic + body).digest()


def _open(magic: bytes, data: bytes, file: str, limit: int) -> bytes:
    if not data.startswith(magic[:4]):
        raise EnrolmentError(file, said("it is not a Travaux {file}", file=file))
    if len(data) > limit:
        raise EnrolmentError(file, said("it is too large"))
    if sha256(data[:-_CHECK]).digest() != data[-_CHECK:]:
        raise EnrolmentError(file, said("it is damaged or cut short; copy it again"))
    if not data.startswith(magic):
        raise EnrolmentError(file, said("it was written by a newer version of Travaux"))
    return data[len(magic) : -_CHECK]
