"""Before anything leaves: every text, note, name and piece of metadata that would, and for whom.

It is made from the very bytes that a bundle is filled with (``leaving``), read back as the other
side will read them; so nothing can leave that is not in it.
"""

from collections.abc import Container, Iterator

from app.ids import AudienceId, DeviceId, EntryId, PartyId
from app.negotiation.events import HOUSEKEEPING_KINDS, Event
from app.record.content import words_in
from app.record.envelope import Entry, parse
from app.record.event_codec import read_event
from app.record.fields import BodyError
from app.said import said
from app.values import value
from app.workspace.auditing import described
from app.workspace.circles import device_words
from app.workspace.leaving import Leaving, devices_of, leaving_for
from app.workspace.workspace import Workspace


@value
class Disclosed:
    """One entry that would leave.

    Attributes:
        what: what happened, in words.
        by: the device that signed it.
        time: ms since 1970 by that device's clock, which leaves with it.
        texts: every text and note in it, character for character.
    """

    entry: EntryId
    what: str
    by: str
    time: int
    texts: tuple[str, ...]


@value
class Circle:
    """What would leave in one audience.

    Attributes:
        audience: None for everybody.
        readers: the devices that can read it.
        entries: what people did; ``notices`` counts statements and key changes beside them.
    """

    audience: AudienceId | None
    name: str
    readers: tuple[str, ...]
    entries: tuple[Disclosed, ...]
    notices: int


@value
class Preview:
    """All that would leave.

    Attributes:
        names: of parties and devices, from the roster and the cards.
        keys: how many keys are handed on, each for one device.
        outside: what whoever carries the file can see.
    """

    circles: tuple[Circle, ...]
    names: tuple[str, ...]
    keys: int
    outside: tuple[str, ...]


_UNREADABLE = said("wrote what cannot be read here")
OUTSIDE = (
    said("that it is an exchange file of Travaux, and of one conference (not which)"),
    said("its size in steps, and how many sealed pieces it has"),
    said("how many different keys it is sealed with, and how many keys it hands on"),
)
"""What an exchange file tells whoever finds it."""


def preview(
    workspace: Workspace, recipient: PartyId | None, known: Container[EntryId] = ()
) -> Preview:
    """Return what a bundle for a recipient, or for everybody, would disclose.

    Before that, when it is written, this device adds a statement of what it holds, where that has
    changed; it names devices by their numbers, and nothing else.
    """
    leaving = leaving_for(workspace, recipient, known)
    circles = tuple(_circles(workspace, leaving, recipient))
    return Preview(circles, tuple(_names(workspace)), len(leaving.keys), OUTSIDE)


def _circles(workspace: Workspace, leaving: Leaving, recipient: PartyId | None) -> Iterator[Circle]:
    grouped: dict[AudienceId, list[Entry]] = {}
    for key, envelopes in leaving.entries:
        grouped.setdefault(key.audience, []).extend(parse(e).entry for e in envelopes)
    for audience, entries in grouped.items():
        narrow = workspace.conference.audiences.get(audience)
        people = [e for e in entries if e.kind not in HOUSEKEEPING_KINDS]
        readers = narrow.members if narrow else _everybody(workspace, recipient)
        yield Circle(
            narrow.id if narrow else None,
            narrow.name if narrow else "all",
            tuple(sorted(device_words(workspace, d) for d in readers)),
            tuple(_disclosed(workspace, e) for e in people),
            len(entries) - len(people),
        )


def _everybody(workspace: Workspace, recipient: PartyId | None) -> frozenset[DeviceId]:
    if recipient is not None:
        return devices_of(workspace, recipient)
    return frozenset(d for d, s in workspace.roster.seats.items() if s.is_active)


def _disclosed(workspace: Workspace, entry: Entry) -> Disclosed:
    event = _event(entry)
    what = described(workspace.conference, event) if event else _UNREADABLE
    texts = tuple(dict.fromkeys(w for w in words_in(event) if w.strip())) if event else ()
    by = device_words(workspace, entry.device)
    return Disclosed(entry.id, what, by, entry.time, texts)


def _event(entry: Entry) -> Event | None:
    try:
        return read_event(entry.kind, entry.body)
    except BodyError:
        return None


def _names(workspace: Workspace) -> Iterator[str]:
    for party in workspace.roster.parties.values():
        yield f"{party.short} ({party.name})"
    for card in workspace.ground.cards.values():
        yield said("device “{label}”", label=card.label)
