"""A part of the record that stands alone: rosters, cards and some entries, to be judged anywhere.

A feed need not be whole in it. So it shows that what is there was signed by whom it says, with the
right to do so, and what follows from it; never that nothing else was signed. The text is JSON, that
a stranger can read: every envelope in base64, byte for byte as it was signed (``docs/format.md``).
"""

import base64
import binascii
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, cast

from app.errors import TravauxError
from app.ids import DeviceId, EntryId
from app.keys.cards import Card, CardError, parse_card
from app.negotiation.conference import Conference
from app.record.acts import parties_of, read_acts
from app.record.door import Arrival, authenticate, read
from app.record.envelope import Entry, entry_id
from app.record.ground import Ground, KindRule
from app.record.projection import Projection
from app.record.roster import RosterError
from app.record.roster_chain import chain_of
from app.record.verdicts import Reason
from app.said import said

FORMAT = "travaux/evidence/1"
_MOST_ROSTERS, _MOST_CARDS, _MOST_ENTRIES = 10_000, 10_000, 200_000
_KEYS = ("rosters", "cards", "entries")


@dataclass(eq=False)
class EvidenceError(TravauxError):
    """Evidence cannot be read, or nobody can be held to it."""

    why: str
    says: ClassVar[str] = "The signed record inside the file was refused: {why}."


@dataclass(frozen=True, slots=True)
class Evidence:
    """Envelopes as they were signed: rosters in their order, cards and entries in any."""

    rosters: tuple[bytes, ...]
    cards: tuple[bytes, ...]
    entries: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """An entry that does not count: by its signature or place, or because of what it says."""

    entry: EntryId | None
    reason: Reason | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """What follows from evidence; ``faults`` is empty when every entry of it counts."""

    ground: Ground
    conference: Conference
    entries: Mapping[EntryId, Entry]
    faults: tuple[Fault, ...]


def write_evidence(evidence: Evidence) -> str:
    """Return evidence as text; the same evidence gives the same text."""
    return json.dumps(evidence_facts(evidence), indent=1) + "\n"


def evidence_facts(evidence: Evidence) -> dict[str, object]:
    """Return evidence as plain values, to stand in a JSON document."""
    parts = (evidence.rosters, evidence.cards, evidence.entries)
    lists = {
        key: [base64.b64encode(envelope).decode() for envelope in envelopes]
        for key, envelopes in zip(_KEYS, parts, strict=True)
    }
    return {"format": FORMAT, **lists}


def read_evidence(text: bytes) -> Evidence:
    """Return the evidence that a text is; nothing is judged.

    Raises:
        EvidenceError: it is none.
    """
    try:
        held: object = json.loads(text)
    except (ValueError, RecursionError):
        raise EvidenceError(said("it cannot be read")) from None
    return evidence_in(held)


def evidence_in(held: object) -> Evidence:
    """Return the evidence that plain values out of a JSON document are; nothing is judged.

    Raises:
        EvidenceError: they are none.
    """
    fields = cast("dict[str, object]", held) if isinstance(held, dict) else {}
    if fields.get("format") != FORMAT or set(fields) != {"format", *_KEYS}:
        raise EvidenceError(said("it is of another kind, or of a newer version of Travaux"))
    limits = (_MOST_ROSTERS, _MOST_CARDS, _MOST_ENTRIES)
    return Evidence(
        *(tuple(_envelopes(fields[key], most)) for key, most in zip(_KEYS, limits, strict=True))
    )


def _envelopes(value: object, most: int) -> Iterator[bytes]:
    items = cast("list[object]", value) if isinstance(value, list) else [None]
    if len(items) > most:
        raise EvidenceError(said("there is too much in it"))
    for item in items:
        try:
            yield base64.b64decode(item if isinstance(item, str) else "?", validate=True)
        except (binascii.Error, ValueError):
            raise EvidenceError(said("it cannot be read")) from None


def judge(evidence: Evidence, kinds: Mapping[int, KindRule]) -> Judged:
    """Check every signature and every right, and return what follows.

    Cost: a signature check an entry (0.1 ms; 0.4 ms for those of the chair and the secretariat).

    Raises:
        EvidenceError: the rosters or a card do not hold.
    """
    ground = _ground(evidence, kinds)
    entries: dict[EntryId, Entry] = {}
    faults: list[Fault] = []
    for envelope in evidence.entries:
        found = _counted(envelope, ground)
        if isinstance(found, Fault):
            faults.append(found)
        else:
            entries[found.id] = found
    faults += _forked(list(entries.values()))
    conference = _folded(entries, ground)
    faults += [Fault(id_, None, refusal.why) for id_, refusal in conference.refusals.items()]
    return Judged(ground, conference, entries, tuple(faults))


def _ground(evidence: Evidence, kinds: Mapping[int, KindRule]) -> Ground:
    try:
        chain = chain_of(evidence.rosters)
        cards: dict[DeviceId, Card] = {}
        for envelope in evidence.cards:
            card = parse_card(envelope)
            cards[card.device] = card
    except (RosterError, CardError) as error:
        raise EvidenceError(error.said) from None
    if chain.is_forked:
        raise EvidenceError(said("the secretariat has signed two different rosters of one version"))
    return Ground.of_all(chain, cards, kinds)


def _counted(envelope: bytes, ground: Ground) -> Entry | Fault:
    """Return an entry that is signed by a device with the right to it, by itself alone."""
    signed = read(Arrival(envelope), ground)
    if isinstance(signed, Reason):
        return Fault(entry_id(envelope), signed)
    entry = signed.entry
    reason = authenticate(signed, ground)
    if reason is not None:
        return Fault(entry.id, reason)
    rules = ground.rules(entry.audience, entry.device)
    if rules is None or entry.kind not in ground.kinds or not rules.permits(entry):
        return Fault(entry.id, None, "Its author had no right to it.")
    if rules.cut is not None and entry.seq > rules.cut.seq:
        return Fault(entry.id, None, "Its author had been taken off the roster.")
    return entry


def _forked(entries: Sequence[Entry]) -> Iterator[Fault]:
    """Yield a fault for each entry whose place its author has given to another one too."""
    places: dict[tuple[DeviceId, int], EntryId] = {}
    for entry in entries:
        if places.setdefault((entry.device, entry.seq), entry.id) != entry.id:
            yield Fault(entry.id, None, "Its author has signed another entry for the same place.")


def _folded(entries: Mapping[EntryId, Entry], ground: Ground) -> Conference:
    roster = ground.chain.head
    projection = Projection(
        Conference().with_parties(roster.statement.title, parties_of(roster)), {}
    )
    found = read_acts(entries.values(), ground)
    projection.add(found.acts, found.faults)
    return projection.conference
