"""Before a draft is tabled: what exactly would be signed and sent, and who could read it.

It is made from the very event that tabling signs, read back as others will read it; so nothing can
leave that is not in it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.codec import decode, encode
from app.ids import AudienceId, DeviceId, PartyId
from app.merge.operations import Split, Substitution
from app.negotiation.audience import AudienceKind
from app.negotiation.delegation import PartyKind
from app.record.content import words_in
from app.record.event_codec import kind_of, read_event, write_event
from app.workspace.circles import ALL, CHAIR, OWN, circles, device_words
from app.workspace.drafting import draft_label, tabling
from app.workspace.drafts import Draft
from app.workspace.naming import Names
from app.workspace.operation_words import operation_words
from app.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Choice:
    """An audience that a draft can be tabled to.

    Attributes:
        name: as ``circles.for_tabling`` takes it.
        audience: its id; None for everybody, and for one that is founded only when it is used.
        shown: what its members call it.
        readers: the devices that can read it, in words; empty where it has not begun.
        parties: whose they are: codes, each with the number of its devices where it has several.
    """

    name: str
    audience: AudienceId | None
    shown: str
    readers: tuple[str, ...]
    parties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a person decides about when a draft is tabled.

    Attributes:
        label: the number it will have, before everybody.
        operations: what it does, a sentence each.
        choices: the audiences; everybody is the first.
        partners: who can be asked to sponsor it too: (party, code, name).
    """

    draft: Draft
    label: str
    operations: tuple[str, ...]
    choices: tuple[Choice, ...]
    partners: tuple[tuple[PartyId, str, str], ...]


@dataclass(frozen=True, slots=True)
class Leaving:
    """Exactly what would be signed.

    Attributes:
        texts: every text and note in it, character for character.
        languages: codes of the languages that it names.
        size: of the body of the entry, in bytes.
    """

    texts: tuple[str, ...]
    languages: tuple[str, ...]
    size: int


def sheet(workspace: Workspace, draft: Draft) -> Sheet:
    """Return what there is to decide about a draft that is to be tabled."""
    conference = workspace.conference
    names = Names(conference.texts[draft.instrument].base)
    partners = sorted(
        (p.code, p.name, p.id)
        for p in conference.parties.values()
        if p.kind is PartyKind.DELEGATION and p.id != workspace.me.id
    )
    return Sheet(
        draft,
        draft_label(workspace, draft),
        tuple(operation_words(o, names) for o in draft.operations),
        tuple(_choices(workspace)),
        tuple((party, code, name) for code, name, party in partners),
    )


def _choices(workspace: Workspace) -> list[Choice]:
    active = [d for d, seat in workspace.roster.seats.items() if seat.is_active]
    found = [_choice(workspace, (ALL, None, ALL), active)]
    held = {circle.audience.kind: circle for circle in circles(workspace)}
    for name, kind in ((OWN, AudienceKind.OWN), (CHAIR, AudienceKind.CHAIR)):
        circle = held.get(kind)
        if circle is None:
            found.append(Choice(name, None, name, ()))
        else:
            audience = circle.audience
            found.append(_choice(workspace, (name, audience.id, name), audience.members))
    for circle in circles(workspace):
        if circle.audience.kind is AudienceKind.CAUCUS:
            audience = circle.audience
            named = (audience.name, audience.id, audience.name)
            found.append(_choice(workspace, named, audience.members))
    return found


def _choice(
    workspace: Workspace, named: tuple[str, AudienceId | None, str], members: Iterable[DeviceId]
) -> Choice:
    devices = tuple(members)
    held = Counter(_code(workspace, device) for device in devices)
    parties = tuple(f"{code} ({n})" if n > 1 else code for code, n in sorted(held.items()))
    readers = tuple(sorted(device_words(workspace, device) for device in devices))
    return Choice(*named, readers, parties)


def _code(workspace: Workspace, device: DeviceId) -> str:
    party = workspace.roster.party_of(device)
    return party.short if party is not None else "?"


def leaving(
    workspace: Workspace, draft: Draft, cosponsors: Sequence[PartyId], audience: AudienceId | None
) -> Leaving:
    """Return exactly what tabling a draft would sign, read back from its bytes."""
    event = tabling(workspace, draft, cosponsors, audience)
    signed = encode(write_event(event))
    body = decode(signed)
    from_bytes = read_event(kind_of(event), body if isinstance(body, dict) else {})
    said = dict.fromkeys(w for w in words_in(from_bytes) if w.strip())
    named = {o.language for o in draft.operations if isinstance(o, Substitution | Split)}
    texts = tuple(w for w in said if w not in named)
    return Leaving(texts, tuple(sorted(named)), len(signed))
