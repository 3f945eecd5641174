"""An entry: what happened, in the bytes its device signed.

The envelope is ``[payload, Ed25519, ML-DSA-65 or empty]``; signatures and the entry's id are over
the payload as received, which is never encoded again (``docs/format.md``, 4).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, NamedTuple, cast

from app.codec import CodecError, Value, decode, encode
from app.errors import TravauxError
from app.ids import AudienceId, ConferenceId, DeviceId, EntryId
from app.keys.domains import EVENT, FEED, digest
from app.keys.signing import ED25519_SIGNATURE, MLDSA65_SIGNATURE, SigningKeys
from app.negotiation.events import Event
from app.record.sharing import shared
from app.settings import MAX_ENTRY_BYTES
from app.values import value

MAX_ENVELOPE_BYTES = MAX_ENTRY_BYTES + 4 * 1024
"""The payload, both signatures and the codec's own bytes."""
MAX_REFS = 16
MAX_LAM_STEP = 100_000
_VERSION = 1
_LARGEST = (1 << 53) - 1
_FIELDS = list(range(1, 14))


@dataclass(eq=False)
class MalformedEntryError(TravauxError):
    """Bytes are not an entry."""

    why: str
    says: ClassVar[str] = "An entry was refused: {why}."


class Entry(NamedTuple):  # tens of thousands are made at once; a dataclass takes thrice the time
    """One entry, all thirteen fields of its payload but the version.

    Attributes:
        id: SHA-256 of the payload.
        seq: its place in the feed of this device in this audience, from 1.
        prev: id of the entry before it; of the feed's root when ``seq`` is 1.
        epoch: which key of the audience it was sealed under.
        roster: version of the roster its author held.
        lam: orders entries for showing, after everything its author had seen; decides nothing.
        time: its author's clock, ms since 1970; informative.
        refs: entries it rests on, ascending.
        body: what it says, by the kind; not to be changed. Empty once ``event`` stands for it.
        size: bytes of the envelope.
        event: what the body says, once it was read as an act and nothing is wrong with it: tens of
            thousands are held, and both would be twice as much.
    """

    id: EntryId
    conference: ConferenceId
    audience: AudienceId
    device: DeviceId
    seq: int
    prev: bytes
    epoch: int
    roster: int
    lam: int
    time: int
    kind: int
    refs: tuple[EntryId, ...]
    body: dict[int, Value]
    size: int
    event: Event | None = None


class SignedEntry(NamedTuple):
    """An entry with the bytes it came in; nothing is said yet of its signatures."""

    entry: Entry
    envelope: bytes
    payload: bytes
    ed25519: bytes
    mldsa65: bytes


@value
class Place:
    """Where an entry stands: everything that its author does not choose each time.

    Attributes:
        seq: of the new entry.
        prev: id of the entry before it, or ``feed_root``.
    """

    conference: ConferenceId
    audience: AudienceId
    device: DeviceId
    seq: int
    prev: bytes
    epoch: int
    roster: int
    lam: int
    time: int


def feed_root(conference: ConferenceId, audience: AudienceId, device: DeviceId) -> bytes:
    """Return what the first entry of a feed names as the one before it."""
    return digest(FEED, conference, audience, device)


@value
class Moment:
    """What a device holds when it writes.

    Attributes:
        roster: version of the newest roster it holds.
        epoch: the newest epoch of the audience that it holds the key of.
        seen: the highest ``lam`` it holds in the audience; 0 when none.
        clock: its clock, ms since 1970.
    """

    roster: int
    epoch: int
    seen: int
    clock: int


def first_place(
    conference: ConferenceId, audience: AudienceId, device: DeviceId, moment: Moment
) -> Place:
    """Return the place of the first entry of a device in an audience."""
    return Place(
        conference,
        audience,
        device,
        1,
        feed_root(conference, audience, device),
        moment.epoch,
        moment.roster,
        min(MAX_LAM_STEP, 1 + moment.seen),
        moment.clock,
    )


def next_place(last: Entry, moment: Moment) -> Place:
    """Return the place after a device's last entry in an audience; nothing in it goes back."""
    return Place(
        last.conference,
        last.audience,
        last.device,
        last.seq + 1,
        last.id,
        max(moment.epoch, last.epoch),
        max(moment.roster, last.roster),
        min(last.lam + MAX_LAM_STEP, 1 + max(moment.seen, last.lam)),
        max(moment.clock, last.time),
    )


@value
class Content:
    """What an entry says. ``refs`` may come in any order and more than once."""

    kind: int
    body: Mapping[int, object]
    refs: tuple[EntryId, ...] = ()
    hybrid: bool = False


def compose(place: Place, content: Content, keys: SigningKeys) -> SignedEntry:
    """Write and sign an entry.

    Raises:
        CodecError: the body has no encoding.
        MalformedEntryError: too large, too many references, or a field out of range.
    """
    payload = encode(
        {
            1: _VERSION,
            2: place.conference,
            3: place.audience,
            4: place.device,
            5: place.seq,
            6: place.prev,
            7: place.epoch,
            8: place.roster,
            9: place.lam,
            10: place.time,
            11: content.kind,
            12: sorted(set(content.refs)),
            13: dict(content.body),
        }
    )
    pq = keys.sign_pq(EVENT, payload) if content.hybrid else b""
    return parse(encode([payload, keys.sign(EVENT, payload), pq]))


def entry_id(envelope: bytes) -> EntryId | None:
    """Return the id that an envelope's entry has, without reading the entry; None if it has none.

    Nothing is checked: it serves to find an entry again by the bytes it came in.
    """
    try:
        payload, _, _ = _parts(decode(envelope, 4))
    except (CodecError, MalformedEntryError):
        return None
    return EntryId(digest(EVENT, payload))


def parse(envelope: bytes) -> SignedEntry:
    """Read an entry strictly. Its signatures are looked at by length only.

    Raises:
        MalformedEntryError: anything but an entry as ``compose`` writes it.
    """
    if len(envelope) > MAX_ENVELOPE_BYTES:
        raise MalformedEntryError("it is too large")
    try:
        payload, ed, pq = _parts(decode(envelope, 4))
        fields = decode(payload)
    except CodecError as error:
        raise MalformedEntryError(error.why) from None
    entry = _entry(fields, EntryId(digest(EVENT, payload)), len(envelope))
    return SignedEntry(entry, envelope, payload, ed, pq)


def _parts(value: Value) -> tuple[bytes, bytes, bytes]:
    if not isinstance(value, list) or len(value) != 3:
        raise MalformedEntryError("it is not an envelope")
    payload, ed, pq = value
    if not isinstance(payload, bytes) or not isinstance(ed, bytes) or not isinstance(pq, bytes):
        raise MalformedEntryError("it is not an envelope")
    if len(payload) > MAX_ENTRY_BYTES:
        raise MalformedEntryError("it is too large")
    if len(ed) != ED25519_SIGNATURE or len(pq) not in (0, MLDSA65_SIGNATURE):
        raise MalformedEntryError("a signature has the wrong length")
    return payload, ed, pq


def _entry(fields: Value, id_: EntryId, size: int) -> Entry:
    if not isinstance(fields, dict) or list(fields) != _FIELDS:
        raise MalformedEntryError("it does not have the thirteen fields of an entry")
    version, conference, audience, device, seq, prev, epoch, roster, lam, time, kind, refs, body = (
        fields.values()
    )
    if version != _VERSION or type(version) is not int:
        raise MalformedEntryError("it was written by a newer version of Travaux")
    for name, length in ((conference, 32), (audience, 16), (device, 32), (prev, 32)):
        if type(name) is not bytes or len(name) != length:
            raise MalformedEntryError("a name in it has the wrong length")
    for number in (seq, epoch, roster, lam, time, kind):
        if type(number) is not int or not 0 <= number <= _LARGEST:
            raise MalformedEntryError("a number in it is out of range")
    if not isinstance(body, dict) or not (seq and epoch and roster):
        raise MalformedEntryError("a field of it has the wrong form")
    return Entry(
        id_,
        ConferenceId(shared(cast("bytes", conference))),
        AudienceId(shared(cast("bytes", audience))),
        DeviceId(shared(cast("bytes", device))),
        cast("int", seq),
        cast("bytes", prev),
        cast("int", epoch),
        cast("int", roster),
        cast("int", lam),
        cast("int", time),
        cast("int", kind),
        _refs(refs, cast("EntryId", prev)),
        body,
        size,
    )


def _refs(value: Value, prev: EntryId) -> tuple[EntryId, ...]:
    """Return the references; most entries rest on the one before them, which is held once."""
    if not isinstance(value, list) or len(value) > MAX_REFS:
        raise MalformedEntryError("its references have the wrong form")
    last = b""
    for ref in value:
        if type(ref) is not bytes or len(ref) != 32 or ref <= last:
            raise MalformedEntryError("its references have the wrong form")
        last = ref
    return tuple([prev if ref == prev else ref for ref in cast("list[EntryId]", value)])
